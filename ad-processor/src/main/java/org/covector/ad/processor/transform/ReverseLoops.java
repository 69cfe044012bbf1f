package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * The reverse of loops. Only the last iteration can leave a loop by an exit of its body: the part
 * of it that ran is reversed first, from that exit; then all complete iterations, last to first, in
 * a loop that carries the adjoints of what the loop carried, and of what its body uses from
 * outside.
 */
final class ReverseLoops {

  private final ReverseSweep sweep;
  private final Scopes scopes;
  private final Placement placement;
  private final Independence independence;
  private final FusedLoops fused;
  private final ScaledLoops scaled;
  private final Selections selections;
  private final Traversals traversals;

  ReverseLoops(
      ReverseSweep sweep,
      Scopes scopes,
      Placement placement,
      Independence independence,
      FusedLoops fused,
      ScaledLoops scaled,
      Selections selections,
      Traversals traversals) {
    this.sweep = sweep;
    this.scopes = scopes;
    this.placement = placement;
    this.independence = independence;
    this.fused = fused;
    this.scaled = scaled;
    this.selections = selections;
    this.traversals = traversals;
  }

  /** Reverses a loop that ended by its condition or by a break of its own. */
  void reverse(Loop loop, Frame at, Adjoints adjoints) {
    List<Optional<Value>> seeds = sweep.take(loop.results(), adjoints);
    List<Terminator> exits = exits(loop);
    Scope inside = scopes.inside(loop, 0);
    if (exits.size() == 1) {
      reverseExit(loop, exits.get(0), seeds, at, adjoints, at.builder());
    } else if (exits.size() > 1) {
      sweep.fork(
          sweep.exitSelector(loop, at),
          exits.size(),
          (k, branch, into) -> reverseExit(loop, exits.get(k), seeds, at, branch, into),
          v -> inside.isWithin(scopes.of(v)),
          at,
          adjoints);
    }
    reverseIterations(loop, at, at.carried(inside, loop, at.builder()), adjoints);
  }

  private List<Terminator> exits(Loop loop) {
    return exits(loop, scopes);
  }

  /**
   * The ways in which an operation ends with results; the condition of an endless loop is not one.
   */
  static List<Terminator> exits(ControlOp op, Scopes scopes) {
    return scopes.exits(op).stream()
        .filter(e -> !(e instanceof Terminator.Test test) || !isAlways(test.condition(), scopes))
        .toList();
  }

  private static boolean isAlways(Value condition, Scopes scopes) {
    return scopes.definition(condition).orElse(null) instanceof Op.Constant constant
        && Boolean.TRUE.equals(constant.literal());
  }

  private void reverseExit(
      Loop loop,
      Terminator exit,
      List<Optional<Value>> seeds,
      Frame at,
      Adjoints adjoints,
      Builder into) {
    Frame frame = at.carried(scopes.inside(loop, 0), loop, into);
    if (exit instanceof Terminator.Test test) {
      sweep.addAll(test.exits(), seeds, frame, adjoints);
    } else {
      sweep.reverseFrom(
          exit,
          seeds,
          loop.body(),
          frame,
          adjoints,
          (outer, inner) -> outer.carried(inner, loop, into));
    }
  }

  /**
   * Reverses the complete iterations of a loop.
   *
   * @param at the mirror of the scope around the loop
   * @param completion the mirror of the loop's scope as the loop left it
   */
  void reverseIterations(Loop loop, Frame at, Frame completion, Adjoints adjoints) {
    List<Terminator.Continue> continues = scopes.continues(loop);
    List<Value> params = loop.params().stream().filter(sweep::isActiveNumber).toList();
    boolean comesIn = params.stream().anyMatch(p -> adjoints.get(p).isPresent());
    boolean hasWork = comesIn || (sweep.drawsOnMemory(loop) && !independence.isSilent(loop));
    boolean isDone =
        continues.isEmpty()
            || !hasWork
            || (independence.of(loop) && fuse(loop, params, at, adjoints))
            || selections.reverse(loop, params, at, completion, adjoints, sweep);
    if (!isDone) {
      iterate(loop, continues.get(0), params, at, completion, adjoints);
    }
    for (int i = 0; i < loop.params().size(); i++) {
      Optional<Value> adjoint = adjoints.take(loop.params().get(i));
      if (adjoint.isPresent()) {
        sweep.add(loop.inits().get(i), adjoint.get(), false, at, adjoints);
      }
    }
  }

  /** Computes the adjoints where the forward sweep computes the values, if that is possible. */
  private boolean fuse(Loop loop, List<Value> sums, Frame at, Adjoints adjoints) {
    List<Value> used = List.copyOf(usedFromOutside(loop));
    Optional<List<Value>> results = fused.fuse(loop, sums, used, at, adjoints, sweep);
    for (int i = 0; i < used.size() && results.isPresent(); i++) {
      Value contribution = placement.resolve(results.get().get(i), at);
      sweep.add(used.get(i), contribution, false, at, adjoints);
    }
    return results.isPresent() || scaled.reverse(loop, sums, used, at, adjoints, sweep);
  }

  private void iterate(
      Loop loop,
      Terminator.Continue end,
      List<Value> params,
      Frame at,
      Frame completion,
      Adjoints adjoints) {
    List<Value> carried = new ArrayList<>(params);
    carried.addAll(usedFromOutside(loop));
    Traversals.Traversal traversal = traversals.of(loop, at, completion);
    List<Value> inits = new ArrayList<>(List.of(traversal.first()));
    carried.forEach(v -> inits.add(adjoints.get(v).orElseGet(() -> at.builder().zero(v.type()))));
    Value position = Value.of(ScalarType.INT, traversal.name());
    List<Value> loopParams = new ArrayList<>(List.of(position));
    carried.forEach(v -> loopParams.add(ReverseSweep.adjointOf(v)));

    Builder header = new Builder();
    Region test = header.end(new Terminator.Test(traversal.test(position, header), loopParams));
    Builder into = new Builder();
    Frame frame = traversal.frame(position, into);
    Adjoints own = Adjoints.none();
    for (int i = params.size(); i < carried.size(); i++) {
      own.set(carried.get(i), loopParams.get(i + 1));
    }
    sweep.reverseFrom(
        end,
        seeds(end, loop, params, loopParams),
        loop.body(),
        frame,
        own,
        (outer, inner) -> outer.carried(inner, loop, into));
    Label label = new Label("");
    List<Value> next = new ArrayList<>(List.of(traversal.next(position, into)));
    carried.forEach(v -> next.add(own.get(v).orElseGet(() -> into.zero(v.type()))));
    Region body = into.end(new Terminator.Continue(label, next));
    List<Value> results = loopParams.stream().map(Value::copy).toList();
    at.builder().add(new Loop(results, label, inits, loopParams, test, body, loop.span()));
    for (int i = 0; i < carried.size(); i++) {
      adjoints.set(carried.get(i), results.get(i + 1));
    }
  }

  /** The adjoints of what an iteration passes to the next: those of the next one's parameters. */
  private static List<Optional<Value>> seeds(
      Terminator.Continue end, Loop loop, List<Value> params, List<Value> loopParams) {
    List<Optional<Value>> seeds = new ArrayList<>();
    for (int i = 0; i < end.next().size(); i++) {
      int active = params.indexOf(loop.params().get(i));
      seeds.add(active < 0 ? Optional.empty() : Optional.of(loopParams.get(active + 1)));
    }
    return seeds;
  }

  /** The active numbers from outside of a loop that its body uses. */
  private Set<Value> usedFromOutside(Loop loop) {
    Scope inside = scopes.inside(loop, 0);
    Set<Value> used = new LinkedHashSet<>();
    collect(loop.body(), used);
    used.removeIf(v -> !sweep.isActiveNumber(v) || scopes.of(v).isWithin(inside));
    return used;
  }

  private static void collect(Region region, Set<Value> used) {
    for (Op op : region.ops()) {
      used.addAll(op.operands());
      op.regions().forEach(r -> collect(r, used));
    }
    used.addAll(region.terminator().operands());
  }
}
