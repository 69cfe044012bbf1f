package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CheckpointedLoop.Counting;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The forward sweep of a checkpointed loop: the loop, which counts its steps, and keeps states as
 * the schedule says. Where the number of steps is not known before, only the first state is kept.
 */
final class CheckpointForward {

  private final CheckpointPlan plan;
  private final Loop loop;
  private final Builder out = new Builder();
  private final Value at = Value.of(ScalarType.INT, "at");
  private final Value trips = Value.of(ScalarType.INT, "trips");

  private CheckpointForward(CheckpointPlan plan) {
    this.plan = plan;
    this.loop = plan.loop();
  }

  /**
   * Builds the sweep.
   *
   * @param saved is given what the sweep leaves: the number of steps, the parameters, their
   *     shadows, the rows that may move, and either the place of the last snapshot and the rows of
   *     all, or the contents of arrays before the loop
   */
  static Function build(CheckpointPlan plan, FunctionKey key, List<Value> saved) {
    return new CheckpointForward(plan).build(key, saved);
  }

  private Function build(FunctionKey key, List<Value> saved) {
    List<Value> params = new ArrayList<>(plan.params());
    List<Value> shadows = shadows(params);
    List<Value> rows = RowTables.keep(plan.tables(plan.params(), shadows), "Rows", out);
    List<Value> kept = new ArrayList<>();
    Optional<Counting> counting = plan.checkpointed().counting();
    if (counting.isPresent()) {
      keeping(counting.get(), kept);
    } else {
      plan.states().forEach(i -> kept.add(plan.copyOf(i, plan.params(), "First", out)));
      counted();
    }
    saved.add(trips);
    saved.addAll(plan.params());
    saved.addAll(shadows);
    saved.addAll(rows);
    saved.addAll(kept);
    out.add(new Op.FrameSave(saved));
    return function(key, params, shadows);
  }

  private List<Value> shadows(List<Value> params) {
    List<Value> shadows = new ArrayList<>();
    for (int i : plan.shadowed()) {
      Value param = plan.params().get(i);
      Value shadow = Value.of(param.type().tangent(), plan.named(i, "Bar"));
      if (plan.pattern().params().get(i)) {
        params.add(shadow);
      } else {
        shadow = ArrayShapes.zeros(param, shadow.name(), Storage.HEAP, out);
      }
      shadows.add(shadow);
    }
    return shadows;
  }

  private Function function(FunctionKey key, List<Value> params, List<Value> shadows) {
    List<Value> returned = new ArrayList<>(loop.results());
    List<Type> types = new ArrayList<>(plan.function().results());
    for (int i = 0; i < loop.results().size(); i++) {
      Value result = loop.results().get(i);
      if (plan.pattern().results().get(i) && result.isMemory()) {
        returned.add(plan.shadowOf(i, result, plan.params(), shadows, out));
        types.add(result.type().tangent());
      }
    }
    return new Function(
        key, params, types, out.end(new Terminator.Return(returned)), plan.function().span());
  }

  /** The loop as it is, which counts its steps. */
  private void counted() {
    for (Op op : plan.function().body().ops()) {
      if (op == loop) {
        Builder body = new Builder();
        body.addAll(loop.body().ops());
        Value next = body.named("at", BasicOperator.ADD, ScalarType.INT, at, body.constant(1));
        Value zero = out.constant(0);
        out.add(carrying(List.of(zero), List.of(at), List.of(next), List.of(trips), body));
      } else {
        out.add(op);
      }
    }
  }

  /** The loop, which carries more than it did. */
  private Loop carrying(
      List<Value> inits, List<Value> params, List<Value> next, List<Value> results, Builder body) {
    List<Value> exits = joined(loop.test().exits(), params);
    Builder header = new Builder();
    header.addAll(loop.header().ops());
    List<Value> values = joined(loop.body().terminator().operands(), next);
    return new Loop(
        joined(loop.results(), results),
        loop.label(),
        joined(loop.inits(), inits),
        joined(loop.params(), params),
        header.end(new Terminator.Test(loop.test().condition(), exits)),
        body.end(new Terminator.Continue(loop.label(), values)),
        loop.span());
  }

  private static List<Value> joined(List<Value> first, List<Value> second) {
    List<Value> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** The loop, which keeps states on its way. */
  private void keeping(Counting counting, List<Value> kept) {
    for (Op op : plan.function().body().ops()) {
      if (op != loop) {
        out.add(op);
      }
    }
    TripCount.define(trips, counting, loop, out);
    Snapshots snapshots = Snapshots.make(plan, plan.params(), trips, List.of(), out);
    Value zero = out.constant(0);
    Value first = snapshots.next(zero, trips, zero, out);
    Value place = Value.of(ScalarType.INT, "kept");
    Value due = Value.of(ScalarType.INT, "next");
    Builder body = new Builder();
    Value now = body.compare(BasicOperator.EQ, at, due);
    Value both =
        body.apply(BasicOperator.AND, ScalarType.BOOLEAN, now, snapshots.free(place, body));
    List<Value> after =
        body.ifElse(
            both,
            List.of(ScalarType.INT, ScalarType.INT),
            b -> {
              Value top = snapshots.keep(place, at, loop.params(), b);
              return List.of(top, snapshots.next(at, trips, top, b));
            },
            b -> List.of(place, due));
    body.addAll(loop.body().ops());
    Value next = body.named("at", BasicOperator.ADD, ScalarType.INT, at, body.constant(1));
    Value top = place.copy();
    out.add(
        carrying(
            List.of(zero, zero, first),
            List.of(at, place, due),
            List.of(next, after.get(0), after.get(1)),
            List.of(at.copy(), top, due.copy()),
            body));
    kept.add(top);
    kept.addAll(snapshots.rows());
  }
}
