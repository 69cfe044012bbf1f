package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.Pass;

/**
 * Runs a loop once whose iterations are coupled through one sum, although the adjoint of the sum is
 * known only after it: each iteration computes the partial derivatives of the sum at once, as if
 * the adjoint were 1. They are collected apart, and the reverse sweep adds the adjoint times what
 * they come to: nothing where the adjoint is 0, whatever they are, nor where they are 0.
 *
 * <p>That pays where the partial derivatives are few beside what the loop does: those by numbers,
 * and by elements that many iterations read ({@link LoopInputs}). Where each iteration has elements
 * of its own, to add multiples of them is as dear as the reverse sweep of the loop.
 *
 * <p>As in code that is written by hand, a partial derivative may be infinite because it is too
 * large for a number, although its product with a small adjoint would not be.
 */
final class ScaledLoops {

  private final Set<Pass> passes;
  private final Scopes scopes;
  private final Placement placement;
  private final EarlyAdjoints early;
  private final FusedLoops fused;
  private final LoopInputs inputs;
  private final ReverseShadows shadows;

  ScaledLoops(
      Set<Pass> passes,
      Scopes scopes,
      Placement placement,
      EarlyAdjoints early,
      FusedLoops fused,
      LoopInputs inputs,
      ReverseShadows shadows) {
    this.passes = passes;
    this.scopes = scopes;
    this.placement = placement;
    this.early = early;
    this.fused = fused;
    this.inputs = inputs;
    this.shadows = shadows;
  }

  /**
   * Has a loop compute the partial derivatives of its sum, and adds multiples of them to adjoints,
   * if that is possible and pays.
   *
   * @param loop one whose iterations are coupled through sums alone
   * @param sums the parameters that may have adjoints
   * @param used the active numbers from outside that the loop uses
   * @param at the mirror of the scope around the loop
   * @return whether it did; if not, nothing has changed
   */
  boolean reverse(
      Loop loop,
      List<Value> sums,
      List<Value> used,
      Frame at,
      Adjoints adjoints,
      ReverseSweep sweep) {
    List<Value> seeded = sums.stream().filter(s -> adjoints.get(s).isPresent()).toList();
    if (!passes.contains(Pass.SCALE)
        || seeded.size() != 1
        || !at.isPassedOnce()
        || !fused.hasPlace(loop)) {
      return false;
    }
    Optional<Set<Value>> arrays = inputs.of(loop);
    if (arrays.isEmpty()) {
      return false;
    }
    Value factor = adjoints.get(seeded.get(0)).get();
    Builder before = new Builder();
    List<Input> taken = arrays.get().stream().map(array -> input(array, loop, before)).toList();
    List<Value> results = partials(loop, seeded.get(0), used, taken, before, sweep);
    for (int i = 0; i < used.size(); i++) {
      Value partial = placement.resolve(results.get(i), at);
      Value contribution = PartialDerivatives.scaled(factor, partial, at.builder());
      sweep.add(used.get(i), contribution, true, at, adjoints);
    }
    for (Input input : taken) {
      PartialDerivatives.addScaled(
          factor,
          placement.resolve(input.partials(), at),
          placement.resolve(input.length(), at),
          shadows.of(input.array(), at),
          at.builder());
    }
    return true;
  }

  /**
   * An array from outside of a loop.
   *
   * @param length the number of its elements, or of those that the loop may use
   * @param partials an array of the tape that collects the partial derivatives by its elements
   */
  private record Input(Value array, Value length, Value partials) {}

  private Input input(Value array, Loop loop, Builder before) {
    String name = array.name().isEmpty() ? "partials" : array.name() + "Partials";
    boolean isPresent = inputs.isPresent(array) || early.isUsedBefore(array, loop);
    Value all = isPresent ? before.length(array) : PartialDerivatives.length(array, before);
    Value length =
        inputs.first(array, loop).map(count -> before.min(all, before.constant(count))).orElse(all);
    Value partials = before.newArray((ArrayType) array.type(), length, Storage.TAPE_ZEROED, name);
    scopes.define(length, scopes.of(loop));
    scopes.define(partials, scopes.of(loop));
    return new Input(array, length, partials);
  }

  private List<Value> partials(
      Loop loop,
      Value sum,
      List<Value> used,
      List<Input> taken,
      Builder before,
      ReverseSweep sweep) {
    Value one = before.constant(sum.type(), 1);
    early.know(one, loop);
    List<Optional<Value>> known = new ArrayList<>();
    loop.params().forEach(p -> known.add(p == sum ? Optional.of(one) : Optional.empty()));
    Map<Value, Value> standIns = new IdentityHashMap<>();
    taken.forEach(input -> standIns.put(input.array(), input.partials()));
    return shadows.with(standIns, () -> fused.adjoint(loop, known, used, before, sweep));
  }
}
