package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The Jacobian of a function by one forward sweep and a reverse sweep for each active result, which
 * starts with the adjoint 1 of that result (A. Griewank, A. Walther, "Evaluating Derivatives", 2nd
 * edition, section 3.3: several adjoint vectors at one point). What the forward sweep keeps serves
 * all of them. They add to rows of the block in the place of shadows of parameters.
 */
final class JacobianSweeps {

  private final ActivityPattern pattern;
  private final Activity activity;
  private final Scopes scopes;
  private final ForwardExtras extras;
  private final ShadowTransform.Shadowed shadowed;
  private final Supplier<ReverseSweep> sweeps;
  private final List<Value> params;
  private final Set<Value> shadowParams = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, Value> own = new IdentityHashMap<>();
  private final JacobianBlock block;

  /**
   * Prepares the sweeps.
   *
   * @param sweeps makes a reverse sweep, on the same extras
   */
  JacobianSweeps(
      ActivityPattern pattern,
      Activity activity,
      Scopes scopes,
      ForwardExtras extras,
      ShadowTransform.Shadowed shadowed,
      Supplier<ReverseSweep> sweeps) {
    this.pattern = pattern;
    this.activity = activity;
    this.scopes = scopes;
    this.extras = extras;
    this.shadowed = shadowed;
    this.sweeps = sweeps;
    List<Value> all = shadowed.function().params();
    int count = pattern.params().size();
    this.params = all.subList(0, count);
    this.shadowParams.addAll(all.subList(count, all.size()));
    shadowed
        .shadows()
        .forEach(
            (array, shadow) -> {
              if (!shadowParams.contains(shadow)) {
                own.put(array, shadow);
              }
            });
    this.block = JacobianBlock.of(params, pattern);
  }

  /**
   * Returns the derivative: takes the parameters and the block; gives the results.
   *
   * @return none if one forward sweep does not serve several reverse sweeps: because callees keep
   *     something on the tape, which is taken from there once, or because of arrays that are not
   *     known in the whole function
   */
  Optional<Function> run(FunctionKey key) {
    if (!shadowed.calls().isEmpty()
        || !shadowed.ruled().isEmpty()
        || !own.values().stream().allMatch(this::isKnownThroughout)) {
      return Optional.empty();
    }
    Function function = shadowed.function();
    Map<Terminator.Return, ForwardSweep.Ending> endings = new IdentityHashMap<>();
    for (Terminator.Return result : scopes.returns()) {
      endings.put(result, new ForwardSweep.Ending(rows(result), result));
    }
    List<Value> taken = new ArrayList<>(params);
    taken.addAll(block.params());
    Region body = new ForwardSweep(scopes, extras, endings).run(function.body(), taken);
    boolean isInPlace =
        body.walk().flatMap(op -> op.operands().stream()).noneMatch(shadowParams::contains);
    List<Type> results = function.results().subList(0, pattern.results().size());
    return isInPlace
        ? Optional.of(new Function(key, taken, results, body, function.span()))
        : Optional.empty();
  }

  /** Whether a shadow is that of an array of numbers that is made outside of all branches. */
  private boolean isKnownThroughout(Value shadow) {
    return scopes.definition(shadow).orElse(null) instanceof MemoryOp.NewArray
        && !((ArrayType) shadow.type()).isSpine()
        && scopes.of(shadow) == scopes.root();
  }

  /** The reverse sweeps of one return. */
  private List<Op> rows(Terminator.Return result) {
    Builder out = new Builder();
    boolean isOne = Collections.frequency(pattern.results(), true) == 1;
    out.add(new Op.Remark(isOne ? "reverse sweep" : "reverse sweeps, one for each row"));
    List<List<JacobianBlock.Part>> rows = block.parts(out);
    if (block.isZeroed()) {
      block.zero(rows, out);
    }
    List<List<Op>> all = new ArrayList<>();
    boolean isUsed = false;
    for (int k = 0; k < pattern.results().size(); k++) {
      if (pattern.results().get(k)) {
        boolean isActive = activity.isActive(result.values().get(k));
        Builder sweep = new Builder();
        if (isActive && isUsed) {
          clear(result, sweep);
        }
        all.add(row(result, k, rows.get(all.size()), sweep));
        isUsed |= isActive;
      }
    }
    if (own.isEmpty()) {
      out.addAll(JacobianBlock.together(all));
    } else {
      all.forEach(out::addAll);
    }
    return out.ops();
  }

  private List<Op> row(Terminator.Return result, int k, List<JacobianBlock.Part> row, Builder out) {
    Adjoints adjoints = Adjoints.none();
    if (activity.isActive(result.values().get(k))) {
      List<Optional<Value>> seeds =
          new ArrayList<>(Collections.nCopies(pattern.results().size(), Optional.empty()));
      seeds.set(k, Optional.of(out.constant(result.values().get(k).type(), 1)));
      Frame root = Frame.root(scopes.root(), Frame.Kind.OPEN, out);
      Region body = shadowed.function().body();
      sweeps.get().reverseFrom(result, seeds, body, root, adjoints, Frame::open);
    }
    for (JacobianBlock.Part part : row) {
      Optional<Value> adjoint = adjoints.get(part.param());
      if (adjoint.isPresent() || !block.isZeroed()) {
        block.put(part, adjoint.orElseGet(() -> out.zero(part.param().type())), out);
      }
    }
    return block.inPlace(out.ops(), row, shadowed.shadows(), scopes);
  }

  /** Clears the shadows of the function's own arrays, which the sweep before has used. */
  private void clear(Terminator.Return result, Builder out) {
    own.entrySet().stream()
        .filter(e -> isMade(e.getValue(), scopes.of(result)))
        .sorted(Comparator.comparing(e -> scopes.order(definition(e.getValue()))))
        .forEach(e -> clear(e.getKey(), e.getValue(), out));
  }

  private static void clear(Value array, Value shadow, Builder out) {
    out.clear(shadow, out.constant(0), out.length(array));
  }

  /** Whether a shadow is made before what is in a scope. */
  private boolean isMade(Value shadow, Scope at) {
    return at.depth() == 0
        || scopes.isBefore(definition(shadow), at.ancestor(1).op().orElseThrow());
  }

  private Op definition(Value shadow) {
    return scopes.definition(shadow).orElseThrow();
  }
}
