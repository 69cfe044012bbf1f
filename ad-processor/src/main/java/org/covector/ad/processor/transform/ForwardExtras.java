package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * What the reverse sweep asks of the forward sweep: collected while the one is built, then added to
 * the other.
 */
final class ForwardExtras {

  /**
   * A value that an operation carries out of its regions as a further result.
   *
   * @param source the value, in a scope inside; the operation's exit number where this is empty
   * @param result the further result
   */
  record Carried(Optional<Value> source, Value result) {}

  /**
   * A value that each iteration of a loop stores into a row.
   *
   * @param kept the value
   * @param row the row: defined before a counted loop, a parameter of any other loop
   */
  record Row(Value kept, Value row) {}

  /**
   * The adjoint of a loop that is computed in the loop itself, at the end of each iteration.
   *
   * @param before what comes before the loop: the adjoints of its sums
   * @param mark the frame of the tape for what an iteration keeps; none if nothing is fused
   * @param inits the first values of the further parameters
   * @param params further parameters, which sum up the adjoints of values from outside
   * @param results what they come to
   * @param ops the adjoint of an iteration
   * @param next the next values of the further parameters
   */
  record Fused(
      List<Op> before,
      Optional<Value> mark,
      List<Value> inits,
      List<Value> params,
      List<Value> results,
      List<Op> ops,
      List<Value> next) {

    private static final Fused NOTHING =
        new Fused(
            List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** What is added to a loop. */
  static final class LoopExtras {
    private final Optional<CountedLoop> counted;
    private final Value counter = Value.of(ScalarType.INT, "trips");
    private final List<Row> rows = new ArrayList<>();
    private boolean counts;
    private Fused fused = Fused.NOTHING;

    private LoopExtras(Optional<CountedLoop> counted) {
      this.counted = counted;
    }

    /** The loop as a counted one, if its trip count is known on entry. */
    Optional<CountedLoop> counted() {
      return counted;
    }

    /** The rows that its iterations fill. */
    List<Row> rows() {
      return rows;
    }

    /** The adjoint that its iterations compute. */
    Fused fused() {
      return fused;
    }

    /** Has the iterations compute their adjoint. */
    void fuse(Fused adjoint) {
      fused = adjoint;
    }

    /** Whether the loop counts its trips. */
    boolean counts() {
      return counts;
    }

    /** The parameter that counts the completed iterations of a loop that is not a counted one. */
    Value counter() {
      counts = true;
      return counter;
    }
  }

  private final Scopes scopes;
  private final Map<Loop, LoopExtras> loops = new IdentityHashMap<>();
  private final Map<ControlOp, List<Carried>> carried = new IdentityHashMap<>();
  private final Map<Op, List<Op>> replaced = new IdentityHashMap<>();
  private final List<Value> saved = new ArrayList<>();
  private final List<Value> restored = new ArrayList<>();

  ForwardExtras(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Returns what is added to a loop. */
  LoopExtras of(Loop loop) {
    return loops.computeIfAbsent(loop, l -> newLoop(l));
  }

  private LoopExtras newLoop(Loop loop) {
    LoopExtras extras = new LoopExtras(CountedLoop.of(loop, scopes));
    scopes.define(extras.counter, scopes.inside(loop, 0));
    return extras;
  }

  /** Has other operations stand for one, which give its results and perhaps more. */
  void replace(Op op, List<Op> others) {
    replaced.put(op, others);
  }

  /** Has the forward sweep load what a store overwrites, unless the method has loaded it. */
  void provide(Value old, MemoryOp.Store store) {
    if (scopes.of(old) == null) {
      scopes.define(old, scopes.of(store));
      Op load = new MemoryOp.Load(old, store.array(), store.index(), store.span());
      replace(store, List.of(load, store));
    }
  }

  /** Returns what stands for an operation. */
  List<Op> standing(Op op) {
    return replaced.getOrDefault(op, List.of(op));
  }

  /** Returns what an operation carries out. */
  List<Carried> of(ControlOp op) {
    return carried.getOrDefault(op, List.of());
  }

  /** Returns the row that keeps a value for each iteration of a loop. */
  Value row(Loop loop, Value value) {
    LoopExtras extras = of(loop);
    for (Row row : extras.rows()) {
      if (row.kept() == value) {
        return row.row();
      }
    }
    String name = value.name().isEmpty() ? "kept" : value.name() + "Kept";
    Value row = Value.of(new ArrayType(value.type()), name);
    boolean counted = extras.counted().isPresent();
    scopes.define(row, counted ? scopes.of(loop) : scopes.inside(loop, 0));
    if (!counted) {
      extras.counter();
    }
    extras.rows().add(new Row(value, row));
    return row;
  }

  /** Returns the result by which an operation carries a value out. */
  Value carry(ControlOp carrier, Value value) {
    return carry(carrier, Optional.of(value), Value.of(value.type(), value.name()));
  }

  /** Returns the result that says by which of its exits an operation ended. */
  Value exitNumber(ControlOp carrier) {
    return carry(carrier, Optional.empty(), Value.of(ScalarType.INT, "exit"));
  }

  private Value carry(ControlOp carrier, Optional<Value> source, Value fresh) {
    List<Carried> list = carried.computeIfAbsent(carrier, c -> new ArrayList<>());
    for (Carried each : list) {
      if (each.source().equals(source)) {
        return each.result();
      }
    }
    list.add(new Carried(source, fresh));
    scopes.define(fresh, scopes.of(carrier));
    return fresh;
  }

  /**
   * Returns the value of the reverse sweep that takes back a value of the forward sweep from the
   * tape.
   */
  Value restore(Value value) {
    int known = saved.indexOf(value);
    if (known >= 0) {
      return restored.get(known);
    }
    saved.add(value);
    restored.add(value.copy());
    return restored.get(restored.size() - 1);
  }

  /** The values that the forward sweep leaves on the tape. */
  List<Value> saved() {
    return saved;
  }

  /** The values that stand for them in the reverse sweep, in the same order. */
  List<Value> restored() {
    return restored;
  }
}
