package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.MemoryOp.TableRow;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Leaves rows of the tape that a table holds in that table for good. Where each iteration of a loop
 * takes a row from the tape and puts it into a table, it then finds the row there that an earlier
 * call has left, and neither the tape nor the table is written.
 *
 * <p>A row is found again as soon as the same place of the table is asked for, so nothing may look
 * at what it held before: all rows are asked for by one operation, that is over when the first of
 * them is loaded from the table, and nothing but the table refers to a row for longer than the
 * iteration that has asked for it. A table may hold tables, of which the same is true. In the end
 * there are numbers: rows of objects are nulled when they are given back, so that these do not live
 * on.
 */
public final class OwnRows extends Rewriter {

  private final Scopes scopes;
  private final RowUses uses;
  private final Map<Op, Op> replaced = new IdentityHashMap<>();

  private OwnRows(Function function) {
    this.scopes = Scopes.of(function);
    this.uses = RowUses.of(function, scopes);
  }

  /** Returns a function whose tables have rows of their own. */
  public static Function run(Function function) {
    OwnRows pass = new OwnRows(function);
    function
        .body()
        .walk()
        .filter(NewArray.class::isInstance)
        .map(NewArray.class::cast)
        .forEach(pass::own);
    return pass.replaced.isEmpty() ? function : pass.rewrite(function);
  }

  /** What is known of a table and of the tables that it holds. */
  private static final class Table {
    private final List<NewArray> rows = new ArrayList<>();
    private final List<Store> stores = new ArrayList<>();
    private final List<Load> loads = new ArrayList<>();
  }

  private void own(NewArray made) {
    Table table = new Table();
    if (isTable(made)
        && uses.isUsedBy(made.result(), use -> isInside(use, made.result()))
        && collect(made.result(), List.of(made.result()), table)
        && isFilledBeforeUse(made, table)) {
      replaced.put(made, tableOf(made));
      for (int i = 0; i < table.rows.size(); i++) {
        NewArray row = table.rows.get(i);
        Store store = table.stores.get(i);
        boolean isExact = row.storage() == Storage.TAPE_EXACT;
        Value length = row.dimensions().get(0);
        replaced.put(
            row, new TableRow(row.result(), store.array(), store.index(), length, isExact));
      }
    }
  }

  private static NewArray tableOf(NewArray row) {
    return new NewArray(row.result(), row.dimensions(), Storage.TAPE_TABLE, row.span());
  }

  private static boolean isTable(NewArray made) {
    return made.storage() == Storage.TAPE && hasRows(made.result());
  }

  /** Whether an array refers to nothing, so that nothing lives on with it. */
  private static boolean holdsNumbers(Value array) {
    return ((ArrayType) array.type()).element() instanceof ScalarType;
  }

  private static boolean hasRows(Value array) {
    return ((ArrayType) array.type()).element() instanceof ArrayType;
  }

  /**
   * Finds the rows of a table, and those of tables that are its rows.
   *
   * @param names the values that are the table, or one that has taken its place in a loop
   * @return whether one operation asks for all rows, and all that refers to them is known
   */
  private boolean collect(Value made, List<Value> names, Table table) {
    List<Load> loads = new ArrayList<>();
    List<Store> stores = new ArrayList<>();
    for (Value name : names) {
      for (Op use : uses.usesOf(name)) {
        if (use instanceof Load load) {
          loads.add(load);
        } else if (use instanceof Store store && store.array() == name) {
          stores.add(store);
        }
      }
    }
    Optional<NewArray> row =
        stores.size() == 1 && stores.get(0).array() == made
            ? uses.allocation(stores.get(0).value()).filter(r -> isAskedFor(r, stores.get(0)))
            : Optional.empty();
    if (row.isEmpty()) {
      return false;
    }
    Store store = stores.get(0);
    table.rows.add(row.get());
    table.stores.add(store);
    table.loads.addAll(loads);
    Value value = row.get().result();
    List<Value> rows = Stream.concat(Stream.of(value), loads.stream().map(Load::result)).toList();
    return rows.stream().allMatch(r -> uses.isUsedBy(r, use -> use == store || isInside(use, r)))
        && (holdsNumbers(value) || (isTable(row.get()) && collect(value, rows, table)));
  }

  /** Whether a row is taken from the tape where its place in the table is known. */
  private boolean isAskedFor(NewArray row, Store store) {
    return row.usesTape()
        && row.dimensions().size() == 1
        && scopes.of(row) == scopes.of(store)
        && isKnown(store.index(), row)
        && isKnown(store.array(), row);
  }

  private boolean isKnown(Value value, Op at) {
    return scopes.definition(value).map(op -> scopes.order(op) < scopes.order(at)).orElse(true);
  }

  /** Whether an operation uses an array for nothing but what is in it, and rows one by one. */
  private static boolean isInside(Op use, Value array) {
    boolean isBulk = use instanceof MemoryOp.Fill || use instanceof MemoryOp.CopyInto;
    return use instanceof MemoryOp.ElementAccess access
        ? access.array() == array && !(use instanceof Store store && store.value() == array)
        : use instanceof MemoryOp.Length || (isBulk && !hasRows(array));
  }

  /** Whether the operation that asks for rows is over when the first of them is loaded. */
  private boolean isFilledBeforeUse(NewArray made, Table table) {
    Scope scope = scopes.of(made);
    Op filling = scopes.holder(table.rows.get(0), scope);
    return table.rows.stream().allMatch(row -> scopes.order(row) <= scopes.end(filling))
        && table.loads.stream().allMatch(load -> scopes.order(load) > scopes.end(filling));
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Store store && replaced.get(definition(store.value())) instanceof TableRow) {
      return;
    }
    Op instead = replaced.getOrDefault(op, op);
    super.rewrite(instead, out);
    if (instead instanceof TableRow row) {
      HoistedRows.clear((NewArray) op, row.length(), out);
    }
  }

  private Op definition(Value value) {
    return scopes.definition(value).orElse(null);
  }
}
