package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.MemoryOp.ElementAccess;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * What must be there for an iteration of a loop over rows not to throw: elements of arrays, rows,
 * and elements of rows. A shadow needs what its array needs.
 */
final class RowNeeds {

  private static final Set<Type> ROW_ELEMENTS =
      Set.of(ScalarType.DOUBLE, ScalarType.FLOAT, ScalarType.INT);

  /**
   * How many elements of an array are asked for.
   *
   * @param bound the bound of an inner loop that counts them, if one does
   * @param more how many there are beyond that
   */
  record Reach(Optional<Value> bound, int more) {}

  private final RowLoop rows;
  private final Scopes scopes;
  private final ShadowParams shadows;
  private final boolean rowsMove;
  private final Set<Value> elements = new LinkedHashSet<>();
  private final Set<Value> even = new LinkedHashSet<>();
  private final Map<Value, Map<Object, Reach>> reaches = new LinkedHashMap<>();
  private final Map<Value, Map<Object, Reach>> rowReaches = new LinkedHashMap<>();

  private RowNeeds(RowLoop rows, Scopes scopes, ShadowParams shadows) {
    this.rows = rows;
    this.scopes = scopes;
    this.shadows = shadows;
    this.rowsMove = writesRows(scopes);
  }

  /** Collects the needs of a loop, if all that may throw is of a kind that can be asked for. */
  static Optional<RowNeeds> of(RowLoop rows, Scopes scopes, ShadowParams shadows) {
    RowNeeds needs = new RowNeeds(rows, scopes, shadows);
    return rows.all(Op.class).allMatch(needs::add) ? Optional.of(needs) : Optional.empty();
  }

  /**
   * Returns whether arrays of rows are written: then the rows of an array need not be those that it
   * was made with, and those of a shadow may differ from its array's in length.
   */
  static boolean writesRows(Scopes scopes) {
    boolean writes = false;
    for (Op op : scopes.ops()) {
      writes |=
          op instanceof MemoryOp memory
              ? memory.written().filter(RowNeeds::hasRows).isPresent()
              : op.regions().isEmpty() && op.effect().compareTo(Op.Effect.WRITE) >= 0;
    }
    return writes;
  }

  private static boolean hasRows(Value array) {
    return array.type() instanceof ArrayType type && type.isSpine();
  }

  /** Returns the arrays that need an element for each iteration. */
  Set<Value> elements() {
    return Collections.unmodifiableSet(elements);
  }

  /**
   * Returns the arrays whose rows must have one length, since that says how often inner loops run.
   */
  Set<Value> even() {
    return Collections.unmodifiableSet(even);
  }

  /** Returns the other arrays that must not be null, and how many elements they need. */
  Map<Value, Map<Object, Reach>> reaches() {
    return Collections.unmodifiableMap(reaches);
  }

  /** Returns the arrays of rows, and how many elements their rows need. */
  Map<Value, Map<Object, Reach>> rowReaches() {
    return Collections.unmodifiableMap(rowReaches);
  }

  private boolean add(Op op) {
    if (op instanceof ElementAccess access) {
      return add(access.array(), access.index());
    }
    return !(op instanceof MemoryOp.Length length) || addLength(length.array());
  }

  private boolean addLength(Value array) {
    if (rows.isOutside(array)) {
      reaches.computeIfAbsent(shape(array), a -> new LinkedHashMap<>());
      return true;
    }
    Optional<Value> spine = spine(array);
    spine.ifPresent(even::add);
    return spine.isPresent();
  }

  private boolean add(Value array, Value index) {
    boolean isShortRow = mayBeShorter(array);
    if (index == rows.counted().induction()) {
      elements.add(shape(array));
      return rows.isOutside(array)
          && (!isShortRow || measure(array).equals(measure(rows.counted().bound())));
    } else if (isShortRow) {
      return false;
    }
    Optional<Reach> reach = reach(index);
    Optional<Value> spine = rows.isOutside(array) ? Optional.empty() : spine(array);
    if (reach.isEmpty() || (spine.isEmpty() && !rows.isOutside(array))) {
      return false;
    }
    Object key = List.of(reach.get().bound().map(this::measure), reach.get().more());
    (spine.isPresent() ? rowReaches : reaches)
        .computeIfAbsent(spine.orElseGet(() -> shape(array)), a -> new LinkedHashMap<>())
        .putIfAbsent(key, reach.get());
    return spine.isEmpty() || reach.get().bound().isEmpty() || reach.get().more() == 0;
  }

  /** Returns whether an array is a row of the tape, which has no elements if asked for less. */
  boolean mayBeShorter(Value array) {
    return scopes.definition(array).orElse(null) instanceof Allocation made
        && made.mayBeLonger()
        && !(scopes.definition(made.dimensions().get(0)).orElse(null) instanceof MemoryOp.Length);
  }

  /** The array of which an iteration gets a row, or one that has rows of the same lengths. */
  private Optional<Value> spine(Value row) {
    return rows.row(row)
        .filter(load -> ROW_ELEMENTS.contains(((ArrayType) row.type()).element()))
        .map(load -> rowsMove ? load.array() : shape(load.array()));
  }

  /** A parameter of the same shape. */
  private Value shape(Value array) {
    return shadows.shape(array);
  }

  /** How many elements it takes for an index to be one of them. */
  private Optional<Reach> reach(Value index) {
    Optional<Integer> literal = literal(index);
    if (literal.isPresent()) {
      return literal
          .filter(c -> c >= 0 && c < Integer.MAX_VALUE)
          .map(c -> new Reach(Optional.empty(), c + 1));
    }
    if (scopes.definition(index).orElse(null) instanceof Op.Apply sum
        && sum.operator() == BasicOperator.ADD) {
      return literal(sum.operands().get(1))
          .filter(c -> c >= 0)
          .flatMap(c -> rows.bound(sum.operands().get(0)).map(n -> new Reach(Optional.of(n), c)));
    }
    return rows.bound(index).map(n -> new Reach(Optional.of(n), 0));
  }

  private Optional<Integer> literal(Value value) {
    return CountedLoop.literal(value, scopes);
  }

  /** Returns whether an array has what is asked for whatever its length is. */
  boolean isWithin(Value array, Reach reach) {
    return isWithin(measure(array), reach);
  }

  /** Returns whether the rows of an array have what is asked for, if they are of one length. */
  boolean isWithinRows(Value spine, Reach reach) {
    return isWithin(rowMeasure(spine), reach);
  }

  private boolean isWithin(Object measure, Reach reach) {
    if (reach.bound().isEmpty()) {
      return false;
    }
    Value bound = reach.bound().get();
    if (scopes.definition(bound).orElse(null) instanceof Op.Apply difference
        && difference.operator() == BasicOperator.SUB) {
      return measure(difference.operands().get(0)).equals(measure)
          && literal(difference.operands().get(1)).filter(c -> c >= reach.more()).isPresent();
    }
    return reach.more() == 0 && measure(bound).equals(measure);
  }

  /** Returns what an array's length, or a number, is known by: the same for all that are equal. */
  Object measure(Value value) {
    Op op = scopes.definition(value).orElse(null);
    if (op instanceof Op.Constant constant) {
      return constant.literal();
    } else if (op instanceof Op.Apply apply) {
      return List.of(
          apply.operator(),
          apply.result().type(),
          apply.operands().stream().map(this::measure).toList());
    } else if (op instanceof MemoryOp.Length length) {
      return measure(length.array());
    } else if (op instanceof Allocation made) {
      return measure(made.dimensions().get(0));
    }
    Optional<Value> spine = value.isArray() ? spine(value) : Optional.empty();
    return spine.isPresent() ? rowMeasure(spine.get()) : shape(value);
  }

  private static Object rowMeasure(Value spine) {
    return List.of("row", spine);
  }
}
