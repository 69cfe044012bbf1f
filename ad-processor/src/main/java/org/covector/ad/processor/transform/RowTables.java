package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Which rows are in arrays of arrays, and in their shadows. A forward sweep keeps this where the
 * rest of the method may move rows, so that the reverse sweep, which runs the code again, finds
 * them where they were. For each level of a table but the innermost, which holds numbers, a row of
 * the tape has the references of that level: of the table itself, then of what it holds, and so on.
 */
final class RowTables {

  /**
   * A table.
   *
   * @param shape an array of the user's that is as long, and its rows as those of the table: a
   *     shadow may be a row of the tape
   */
  record Table(Value array, Value shape) {}

  private RowTables() {}

  /** Returns which of some arrays, and of their shadows, hold rows that may move. */
  static List<Table> of(
      List<Value> params, List<Boolean> stable, List<Integer> shadowed, List<Value> shadows) {
    List<Table> tables = new ArrayList<>();
    IntStream.range(0, params.size())
        .filter(i -> !stable.get(i) && isTable(params.get(i).type()))
        .forEach(i -> tables.add(new Table(params.get(i), params.get(i))));
    IntStream.range(0, shadows.size())
        .filter(k -> !stable.get(shadowed.get(k)) && isTable(shadows.get(k).type()))
        .forEach(k -> tables.add(new Table(shadows.get(k), params.get(shadowed.get(k)))));
    return tables;
  }

  private static boolean isTable(Type type) {
    return type instanceof ArrayType array && array.isSpine();
  }

  /** The levels of a table that hold references. */
  private static int levels(Table table) {
    int levels = 0;
    Type type = table.array().type();
    while (isTable(type)) {
      levels++;
      type = ((ArrayType) type).element();
    }
    return levels;
  }

  /** Returns how many values are kept of some tables. */
  static int size(List<Table> tables) {
    return tables.stream().mapToInt(RowTables::levels).sum();
  }

  /** Keeps which rows are in some tables. */
  static List<Value> keep(List<Table> tables, String suffix, Builder out) {
    List<Value> kept = new ArrayList<>();
    for (Table table : tables) {
      for (int level = 0; level < levels(table); level++) {
        kept.add(keep(table, level, table.array().name() + suffix, out));
      }
    }
    return kept;
  }

  /** Keeps the references of one level; null for null. */
  private static Value keep(Table table, int level, String name, Builder out) {
    return StateArrays.orNull(table.array(), b -> row(table, level, name, b), out);
  }

  private static Value row(Table table, int level, String name, Builder out) {
    Value array = table.array();
    Value length = out.length(table.shape());
    Value row = out.newArray((ArrayType) array.type(), length, Storage.TAPE, name);
    if (level == 0) {
      copy(array, row, length, out);
    } else {
      Loops.ascending(
          out,
          out.constant(0),
          length,
          (b, i) -> b.store(row, i, keep(element(table, i, b), level - 1, "", b)));
    }
    return row;
  }

  private static Table element(Table table, Value index, Builder out) {
    Value array = out.load(table.array(), index, "");
    boolean isOwn = table.shape() == table.array();
    return new Table(array, isOwn ? array : out.load(table.shape(), index, ""));
  }

  /**
   * Puts rows back to where they were.
   *
   * @param kept what was kept of the tables
   */
  static void putBack(List<Value> kept, List<Table> tables, Builder out) {
    int next = 0;
    for (Table table : tables) {
      for (int level = 0; level < levels(table); level++) {
        putBack(kept.get(next++), table, level, out);
      }
    }
  }

  /** Puts the references of one level back, once those of the levels above it are. */
  private static void putBack(Value kept, Table table, int level, Builder out) {
    StateArrays.ifThere(
        table.array(),
        then -> {
          Value length = then.length(table.shape());
          if (level == 0) {
            copy(kept, table.array(), length, then);
          } else {
            Loops.ascending(
                then,
                then.constant(0),
                length,
                (b, i) -> putBack(b.load(kept, i, ""), element(table, i, b), level - 1, b));
          }
        },
        out);
  }

  private static void copy(Value from, Value to, Value length, Builder out) {
    Value zero = out.constant(0);
    out.add(new MemoryOp.CopyInto(from, zero, to, zero, length, SourceSpan.NONE));
  }
}
