package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The reverse sweep of a checkpointed loop. It reverses one step after the other, each by the
 * joined derivative of the step, from the state before it. That state it computes from the one that
 * was kept last, and keeps others on the way, where {@code BinomialSchedule} says (A. Griewank, A.
 * Walther, "Algorithm 799: Revolve", ACM Transactions on Mathematical Software 26(1), 2000). In the
 * end arrays hold again what they held at the beginning.
 */
final class CheckpointReverse {

  private final CheckpointPlan plan;
  private final FunctionKey stepVjp;
  private final Builder out = new Builder();
  private final List<Value> restored;
  private final Value trips;
  private final List<Value> args;
  private final List<Value> shadows;
  private final List<RowTables.Table> tables;
  private final List<Value> rows;
  private final List<Value> kept;
  private Snapshots snapshots;

  private CheckpointReverse(CheckpointPlan plan, FunctionKey stepVjp, List<Value> saved) {
    this.plan = plan;
    this.stepVjp = stepVjp;
    this.restored = saved.stream().map(Value::copy).toList();
    int params = plan.params().size();
    int shadowed = plan.shadowed().size();
    this.trips = restored.get(0);
    this.args = restored.subList(1, 1 + params);
    this.shadows = restored.subList(1 + params, 1 + params + shadowed);
    this.tables = plan.tables(args, shadows);
    int rowsEnd = 1 + params + shadowed + RowTables.size(tables);
    this.rows = restored.subList(1 + params + shadowed, rowsEnd);
    this.kept = restored.subList(rowsEnd, restored.size());
  }

  /**
   * Builds the sweep.
   *
   * @param stepVjp the joined derivative of the step
   * @param saved what the forward sweep leaves
   */
  static Function build(
      CheckpointPlan plan, FunctionKey stepVjp, FunctionKey key, List<Value> saved) {
    return new CheckpointReverse(plan, stepVjp, saved).build(key);
  }

  private Function build(FunctionKey key) {
    out.add(new Op.FrameRestore(restored));
    List<Value> seeds = new ArrayList<>();
    List<Value> bars = firstBars(seeds);
    List<Value> lastRows = RowTables.keep(tables, "Last", out);
    RowTables.putBack(rows, tables, out);
    List<Value> last = plan.states().stream().map(i -> plan.copyOf(i, args, "Last", out)).toList();
    Value top = firstSnapshot();
    out.add(new Op.Remark("the steps, the last one first, each from the state before it"));
    List<Value> all = reverseSteps(top, bars);
    out.add(new Op.Remark("what the loop has left"));
    for (int k = 0; k < last.size(); k++) {
      int param = plan.states().get(k);
      StateArrays.copy(last.get(k), args.get(param), args.get(param), plan.mayBeNull(param), out);
    }
    RowTables.putBack(lastRows, tables, out);
    List<Value> results = results(all);
    List<Type> types = results.stream().map(Value::type).toList();
    return new Function(
        key, seeds, types, out.end(new Terminator.Return(results)), plan.function().span());
  }

  /**
   * The adjoints after the last step: of what the loop carries, and of what it uses from outside.
   *
   * @param seeds is given the parameters of the sweep
   */
  private List<Value> firstBars(List<Value> seeds) {
    List<Value> bars = new ArrayList<>();
    for (int i = 0; i < plan.loop().params().size(); i++) {
      Value param = plan.loop().params().get(i);
      boolean seeded = plan.pattern().results().get(i) && !param.isMemory();
      Value seed = Value.of(param.type(), param.name() + "Bar");
      if (seeded) {
        seeds.add(seed);
      }
      if (plan.isActiveNumber(i)) {
        bars.add(seeded ? seed : zero(seed));
      }
    }
    plan.activeOutside()
        .forEach(i -> bars.add(zero(Value.of(plan.params().get(i).type(), plan.named(i, "Bar")))));
    return bars;
  }

  private Value zero(Value like) {
    Object literal = like.type() == ScalarType.FLOAT ? (Object) 0f : (Object) 0d;
    out.add(new Op.Constant(like, literal, "", SourceSpan.NONE));
    return like;
  }

  /** Returns the place of the snapshot that was made last. */
  private Value firstSnapshot() {
    if (plan.checkpointed().counting().isPresent()) {
      List<Value> rows = kept.subList(1, kept.size());
      snapshots = Snapshots.restored(plan, args, trips, rows, out);
      return kept.get(0);
    }
    snapshots = Snapshots.make(plan, args, trips, kept, out);
    return out.constant(0);
  }

  /** Reverses the steps, the last one first; returns the adjoints. */
  private List<Value> reverseSteps(Value top, List<Value> bars) {
    List<Value> inits = new ArrayList<>();
    inits.add(out.sub(trips, out.constant(1)));
    inits.add(top);
    inits.addAll(bars);
    List<String> names = new ArrayList<>(List.of("step", "kept"));
    bars.forEach(b -> names.add(b.name()));
    List<Value> results =
        Loops.repeat(
            out,
            inits,
            names,
            (header, c) -> header.compare(BasicOperator.GE, c.get(0), header.constant(0)),
            (body, c) -> {
              List<Value> there = arrive(c.get(0), c.get(1), body);
              List<Value> next = new ArrayList<>();
              next.add(body.sub(c.get(0), body.constant(1)));
              next.add(there.get(1));
              next.addAll(
                  reverseStep(there.subList(2, there.size()), c.subList(2, c.size()), body));
              return next;
            });
    return results.subList(2, results.size());
  }

  /**
   * Computes the state before a step.
   *
   * @param kept the place of the snapshot that was made last
   * @return the step, the place of the snapshot that then was made last, and what the loop carries
   */
  private List<Value> arrive(Value step, Value kept, Builder b) {
    Value later = b.compare(BasicOperator.GT, snapshots.at(kept, "", b), step);
    Value from =
        b.ifElse(
                later,
                List.of(ScalarType.INT),
                x -> List.of(x.sub(kept, x.constant(1))),
                x -> List.of(kept))
            .get(0);
    List<Value> inits = new ArrayList<>(List.of(snapshots.at(from, "at", b), from));
    inits.addAll(snapshots.restore(from, b));
    List<String> names = new ArrayList<>(List.of("at", "kept"));
    inits.subList(2, inits.size()).forEach(v -> names.add(v.name()));
    return Loops.repeat(
        b,
        inits,
        names,
        (header, c) -> header.compare(BasicOperator.LT, c.get(0), step),
        (body, c) -> advance(step, c, body));
  }

  /** Runs to where the next snapshot is due, and makes it. */
  private List<Value> advance(Value step, List<Value> c, Builder b) {
    Value end = b.add(step, b.constant(1));
    Value next = snapshots.next(c.get(0), end, c.get(1), b);
    List<Value> inits = new ArrayList<>(List.of(c.get(0)));
    inits.addAll(c.subList(2, c.size()));
    List<Value> there =
        Loops.repeat(
            b,
            inits,
            inits.stream().map(Value::name).toList(),
            (header, x) -> header.compare(BasicOperator.LT, x.get(0), next),
            (body, x) -> {
              List<Value> state = plan.step(x.subList(1, x.size()), args, body);
              Value one = body.constant(1);
              List<Value> after = new ArrayList<>();
              after.add(body.named("at", BasicOperator.ADD, ScalarType.INT, x.get(0), one));
              after.addAll(state.subList(0, plan.carried()));
              return after;
            });
    List<Value> state = there.subList(1, there.size());
    Value before = b.compare(BasicOperator.LT, next, step);
    Value kept =
        b.ifElse(
                before,
                List.of(ScalarType.INT),
                x -> List.of(snapshots.keep(c.get(1), next, state, x)),
                x -> List.of(c.get(1)))
            .get(0);
    List<Value> after = new ArrayList<>(List.of(next, kept));
    after.addAll(state);
    return after;
  }

  /** Reverses a step from the state before it; returns the adjoints before it. */
  private List<Value> reverseStep(List<Value> state, List<Value> bars, Builder b) {
    Value mark = Value.of(ScalarType.INT, "frame");
    b.add(new Op.TapeMark(mark));
    List<Value> arguments = plan.withOutside(state, args);
    int count = plan.activeCarried().size();
    arguments.addAll(bars.subList(0, count));
    arguments.addAll(shadowsFor(state, b));
    List<Value> results = new ArrayList<>(plan.loop().params().stream().map(Value::copy).toList());
    List<Value> next = new ArrayList<>();
    for (int i : plan.activeCarried()) {
      if (i < plan.carried()) {
        next.add(Value.of(plan.params().get(i).type(), plan.named(i, "Bar")));
      }
    }
    results.addAll(next);
    List<Value> contributions =
        plan.activeOutside().stream().map(i -> Value.of(plan.params().get(i).type(), "")).toList();
    results.addAll(contributions);
    b.add(new Op.Call(results, stepVjp, arguments, Op.Call.SINGLE, SourceSpan.NONE));
    b.add(new Op.TapeRelease(mark));
    for (int i : plan.activeCarried()) {
      if (i >= plan.carried()) {
        next.add(b.zero(plan.loop().params().get(i).type()));
      }
    }
    for (int k = 0; k < contributions.size(); k++) {
      Value sum = bars.get(count + k);
      next.add(b.named(sum.name(), BasicOperator.ADD, sum.type(), sum, contributions.get(k)));
    }
    return next;
  }

  /** The shadows of what a step is called with. */
  private List<Value> shadowsFor(List<Value> state, Builder b) {
    List<Value> all = new ArrayList<>();
    List<Integer> places = plan.shadowed();
    for (int k = 0; k < places.size(); k++) {
      int i = places.get(k);
      boolean moves = i < plan.carried();
      all.add(moves ? plan.shadowOf(i, state.get(i), args, shadows, b) : shadows.get(k));
    }
    return all;
  }

  /** The adjoints that the caller asks for, of what the loop began with and used. */
  private List<Value> results(List<Value> bars) {
    List<Integer> inside = plan.activeCarried();
    List<Integer> outside = plan.activeOutside();
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < plan.params().size(); i++) {
      Value param = plan.params().get(i);
      if (plan.pattern().params().get(i) && !param.isMemory()) {
        int place = i < plan.carried() ? inside.indexOf(i) : outside.indexOf(i);
        int start = i < plan.carried() ? 0 : inside.size();
        results.add(place < 0 ? out.zero(param.type()) : bars.get(start + place));
      }
    }
    return results;
  }
}
