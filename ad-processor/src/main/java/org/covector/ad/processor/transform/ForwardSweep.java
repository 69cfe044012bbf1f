package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Adds to the forward sweep what the reverse sweep asked for: rows and the stores into them,
 * further results that carry values out of conditionals and loops, exit numbers, trip counts; and
 * puts the reverse sweep where the forward sweep ends.
 */
final class ForwardSweep {

  private static final int FIRST_ROW_LENGTH = 64;

  private final Scopes scopes;
  private final ForwardExtras extras;
  private final Map<Terminator.Return, Ending> endings;
  private final Set<Value> visible = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, List<Store>> stores = new IdentityHashMap<>();

  /**
   * What follows the forward sweep where it ends.
   *
   * @param ops the reverse sweep
   * @param terminator the return with the results of both
   */
  record Ending(List<Op> ops, Terminator terminator) {}

  private record Store(Value row, Value index) {}

  ForwardSweep(Scopes scopes, ForwardExtras extras, Map<Terminator.Return, Ending> endings) {
    this.scopes = scopes;
    this.extras = extras;
    this.endings = endings;
  }

  /** Completes the body of the function. */
  Region run(Region body, List<Value> params) {
    visible.addAll(params);
    return complete(body, null, new Builder());
  }

  private Region complete(Region region, ControlOp holder, Builder out) {
    List<Value> added = new ArrayList<>();
    for (Op op : region.ops()) {
      if (op instanceof Loop loop) {
        completeLoop(loop, out, added);
      } else if (op instanceof ControlOp control) {
        ControlOp completed = completeControl(control);
        out.add(completed);
        defined(completed.results(), out, added);
      } else {
        for (Op standing : extras.standing(op)) {
          out.add(standing);
          defined(standing.results(), out, added);
        }
      }
    }
    Region completed = end(region, holder, out);
    added.forEach(visible::remove);
    return completed;
  }

  private Region end(Region region, ControlOp holder, Builder out) {
    Terminator end = region.terminator();
    if (end instanceof Terminator.Return result && endings.containsKey(result)) {
      Ending ending = endings.get(result);
      out.addAll(ending.ops());
      return out.end(ending.terminator());
    }
    if (end instanceof Terminator.Continue next) {
      return endIteration(next, out);
    }
    ControlOp target =
        end instanceof Terminator.Break leave ? scopes.target(leave.target()) : holder;
    boolean leaves = end instanceof Terminator.Break || end instanceof Terminator.Yield;
    if (!leaves || target == null || extras.of(target).isEmpty()) {
      return out.end(end);
    }
    List<Value> values = new ArrayList<>(end.operands());
    values.addAll(carriedBy(target, end, out));
    return out.end(end.withOperands(values));
  }

  private Region endIteration(Terminator.Continue end, Builder out) {
    ForwardExtras.Fused fused = extras.of((Loop) scopes.target(end.loop())).fused();
    Set<Value> used = used(fused.ops());
    List<Op> counting = out.takeLast(op -> counts(op, used));
    out.addAll(fused.ops());
    fused.mark().ifPresent(mark -> out.add(new Op.TapeRelease(mark)));
    out.addAll(counting);
    List<Value> next = new ArrayList<>(end.next());
    next.addAll(fused.next());
    return out.end(new Terminator.Continue(end.loop(), next));
  }

  private static Set<Value> used(List<Op> ops) {
    Set<Value> used = Collections.newSetFromMap(new IdentityHashMap<>());
    ops.stream().flatMap(Op::walk).forEach(op -> used.addAll(op.operands()));
    return used;
  }

  /** Whether an operation, such as the {@code i++} of a loop, can as well come later. */
  private static boolean counts(Op op, Set<Value> used) {
    return (op instanceof Op.Constant || (op instanceof Op.Apply apply && !apply.canThrow()))
        && op.results().get(0).type() == ScalarType.INT
        && !used.contains(op.results().get(0));
  }

  private List<Value> carriedBy(ControlOp target, Terminator exit, Builder out) {
    return extras.of(target).stream().map(c -> carried(c, target, exit, out)).toList();
  }

  private Value carried(
      ForwardExtras.Carried carried, ControlOp target, Terminator exit, Builder out) {
    if (carried.source().isEmpty()) {
      return out.constant(exitNumber(target, exit));
    }
    Value source = carried.source().get();
    return visible.contains(source) ? source : out.zero(source.type());
  }

  private int exitNumber(ControlOp target, Terminator exit) {
    List<Terminator> exits = ReverseLoops.exits(target, scopes);
    for (int k = 0; k < exits.size(); k++) {
      if (exits.get(k) == exit) {
        return k;
      }
    }
    return 0;
  }

  private void defined(List<Value> values, Builder out, List<Value> added) {
    for (Value value : values) {
      visible.add(value);
      added.add(value);
      for (Store store : stores.getOrDefault(value, List.of())) {
        out.store(store.row(), store.index(), value);
      }
    }
  }

  private ControlOp completeControl(ControlOp op) {
    List<Region> regions = op.regions().stream().map(r -> complete(r, op, new Builder())).toList();
    return op.with(op.operands(), completedResults(op, List.of()), regions);
  }

  private List<Value> completedResults(ControlOp op, List<Value> fused) {
    List<Value> results = new ArrayList<>(op.results());
    results.addAll(fused);
    extras.of(op).forEach(c -> results.add(c.result()));
    return results;
  }

  private void completeLoop(Loop loop, Builder out, List<Value> added) {
    ForwardExtras.LoopExtras more = extras.of(loop);
    for (Op op : more.fused().before()) {
      out.add(op);
      defined(op.results(), out, added);
    }
    List<Value> inits = new ArrayList<>(loop.inits());
    inits.addAll(more.fused().inits());
    List<Value> params = new ArrayList<>(loop.params());
    params.addAll(more.fused().params());
    Builder body = new Builder();
    more.fused().mark().ifPresent(mark -> body.add(new Op.TapeMark(mark)));
    List<Value> inner = new ArrayList<>(loop.params());
    Value index;
    if (more.counted().isPresent()) {
      index = startCounted(more, out, body, added);
    } else {
      index = more.counter();
      startUncounted(more, out, inits, params);
    }
    params.forEach(
        p -> {
          visible.add(p);
          inner.add(p);
        });
    more.rows()
        .forEach(
            row ->
                stores
                    .computeIfAbsent(row.kept(), v -> new ArrayList<>())
                    .add(new Store(row.row(), index)));
    Region header = completeHeader(loop);
    defined(loop.params(), body, new ArrayList<>());
    Region completed = nextTrips(complete(loop.body(), null, body), loop, more);
    inner.forEach(visible::remove);
    List<Value> results = completedResults(loop, more.fused().results());
    out.add(new Loop(results, loop.label(), inits, params, header, completed, loop.span()));
    defined(results, out, added);
  }

  private Value startCounted(
      ForwardExtras.LoopExtras more, Builder out, Builder body, List<Value> added) {
    CountedLoop counted = more.counted().orElseThrow();
    if (more.rows().isEmpty()) {
      return counted.induction();
    }
    TripIndex trips = new TripIndex(counted, scopes);
    Value bound = invariant(counted.bound(), out);
    Value length = trips.length(counted.start(), bound, out);
    for (ForwardExtras.Row row : more.rows()) {
      out.add(new MemoryOp.NewArray(row.row(), List.of(length), Storage.TAPE, SourceSpan.NONE));
      defined(List.of(row.row()), out, added);
    }
    return trips.index(counted.induction(), counted.start(), body);
  }

  /** Computes before the loop what its header computes from values outside of it. */
  private Value invariant(Value value, Builder out) {
    if (visible.contains(value)) {
      return value;
    }
    Op op = scopes.definition(value).orElseThrow();
    List<Value> operands = op.operands().stream().map(v -> invariant(v, out)).toList();
    Value copy = value.copy();
    out.add(Placement.detached(op, operands, copy));
    return copy;
  }

  private void startUncounted(
      ForwardExtras.LoopExtras more, Builder out, List<Value> inits, List<Value> params) {
    if (!more.counts()) {
      return;
    }
    params.add(more.counter());
    inits.add(out.constant(0));
    for (ForwardExtras.Row row : more.rows()) {
      Value first = out.constant(FIRST_ROW_LENGTH);
      params.add(row.row());
      inits.add(out.newArray((ArrayType) row.row().type(), first, Storage.TAPE, row.row().name()));
    }
  }

  private Region completeHeader(Loop loop) {
    Builder header = new Builder();
    List<Value> added = new ArrayList<>();
    for (Op op : loop.header().ops()) {
      ControlOp completed = op instanceof ControlOp control ? completeControl(control) : null;
      header.add(completed == null ? op : completed);
      defined(completed == null ? op.results() : completed.results(), header, added);
    }
    added.forEach(visible::remove);
    Terminator.Test test = loop.test();
    List<Value> exits = new ArrayList<>(test.exits());
    exits.addAll(extras.of(loop).fused().params());
    exits.addAll(carriedBy(loop, test, header));
    return header.end(new Terminator.Test(test.condition(), exits));
  }

  /** Adds to the loop's one continue what the loop carries besides. */
  private Region nextTrips(Region body, Loop loop, ForwardExtras.LoopExtras more) {
    if (more.counted().isPresent() || !more.counts()) {
      return body;
    }
    Builder out = new Builder();
    out.addAll(body.ops().stream().map(op -> nextTrips(op, loop, more)).toList());
    if (!(body.terminator() instanceof Terminator.Continue next) || next.loop() != loop.label()) {
      return out.end(body.terminator());
    }
    List<Value> values = new ArrayList<>(next.next());
    Value one = out.constant(1);
    Value trips = out.named("trips", BasicOperator.ADD, ScalarType.INT, more.counter(), one);
    values.add(trips);
    for (ForwardExtras.Row row : more.rows()) {
      Value grown = row.row().copy();
      out.add(new MemoryOp.Grow(grown, row.row(), trips));
      values.add(grown);
    }
    return out.end(new Terminator.Continue(loop.label(), values));
  }

  private Op nextTrips(Op op, Loop loop, ForwardExtras.LoopExtras more) {
    if (!(op instanceof ControlOp control)) {
      return op;
    }
    List<Region> regions = control.regions().stream().map(r -> nextTrips(r, loop, more)).toList();
    return control.with(control.operands(), control.results(), regions);
  }
}
