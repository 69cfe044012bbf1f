package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Which rows are in arrays of arrays, and in their shadows. A forward sweep keeps this where the
 * rest of the method may move rows, so that the reverse sweep, which runs the code again, finds
 * them where they were. For an array of rank 2 that is a row of the tape with its references, and
 * for one of rank 3 also a row with such rows for its elements.
 */
final class RowTables {

  /** The arrays with the most dimensions that can be kept. */
  static final int HIGHEST_RANK = 3;

  private RowTables() {}

  /** Returns which of some arrays, and of their shadows, hold rows that may move. */
  static List<Value> of(
      List<Value> params, List<Boolean> stable, List<Integer> shadowed, List<Value> shadows) {
    List<Value> tables = new ArrayList<>();
    IntStream.range(0, params.size())
        .filter(i -> !stable.get(i) && isTable(params.get(i).type()))
        .forEach(i -> tables.add(params.get(i)));
    IntStream.range(0, shadows.size())
        .filter(k -> !stable.get(shadowed.get(k)) && isTable(shadows.get(k).type()))
        .forEach(k -> tables.add(shadows.get(k)));
    return tables;
  }

  private static boolean isTable(Type type) {
    return type instanceof ArrayType array && array.isSpine();
  }

  /** Keeps which rows are in some tables. */
  static List<Value> keep(List<Value> tables, String suffix, Builder out) {
    List<Value> kept = new ArrayList<>();
    for (Value table : tables) {
      String name = table.name() + suffix;
      kept.add(StateArrays.orNull(table, b -> references(table, name, b), out));
      if (rank(table) == HIGHEST_RANK) {
        kept.add(StateArrays.orNull(table, b -> referencesOfRows(table, name, b), out));
      }
    }
    return kept;
  }

  /** Returns how many values are kept of some tables. */
  static int size(List<Value> tables) {
    return tables.stream().mapToInt(t -> rank(t) - 1).sum();
  }

  /** A row with what a table holds. */
  private static Value references(Value table, String name, Builder out) {
    ArrayType type = (ArrayType) table.type();
    Value row = out.newArray(type, out.length(table), Storage.TAPE, name);
    copy(table, row, table, out);
    return row;
  }

  /** A row with a row for each table that a table holds, of what that one holds. */
  private static Value referencesOfRows(Value table, String name, Builder out) {
    ArrayType type = (ArrayType) table.type();
    Value rows = out.newArray(type, out.length(table), Storage.TAPE, name + "Rows");
    Loops.ascending(
        out,
        out.constant(0),
        out.length(table),
        (body, i) -> {
          Value inner = body.load(table, i, "");
          body.store(rows, i, StateArrays.orNull(inner, b -> references(inner, "", b), body));
        });
    return rows;
  }

  /**
   * Puts rows back to where they were.
   *
   * @param kept what was kept of the tables
   */
  static void putBack(List<Value> kept, List<Value> tables, Builder out) {
    int next = 0;
    for (Value table : tables) {
      Value references = kept.get(next++);
      StateArrays.ifThere(table, b -> copy(references, table, table, b), out);
      if (rank(table) == HIGHEST_RANK) {
        Value rows = kept.get(next++);
        StateArrays.ifThere(table, b -> putBackRows(rows, table, b), out);
      }
    }
  }

  private static void putBackRows(Value rows, Value table, Builder out) {
    Loops.ascending(
        out,
        out.constant(0),
        out.length(table),
        (body, i) -> {
          Value inner = body.load(table, i, "");
          Value row = body.load(rows, i, "");
          StateArrays.ifThere(inner, b -> copy(row, inner, inner, b), body);
        });
  }

  private static void copy(Value from, Value to, Value shape, Builder out) {
    Value zero = out.constant(0);
    Value length = out.length(shape);
    out.add(new MemoryOp.CopyInto(from, zero, to, zero, length, SourceSpan.NONE));
  }

  private static int rank(Value table) {
    return ((ArrayType) table.type()).rank();
  }
}
