package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.analysis.InPlaceSums;
import org.covector.ad.processor.analysis.KnownMath;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.Stability;
import org.covector.ad.processor.analysis.Sums;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.Pass;
import org.covector.ad.processor.rules.RuleTable;

/**
 * Reverse mode of one function: shadows for its active arrays, a reverse sweep for each of its
 * returns, and in the forward sweep what these need.
 */
final class ReverseTransform {

  private final ActivityPattern pattern;
  private final RuleTable rules;
  private final Activity activity;
  private final AliasClasses aliases;
  private final Stability stability;
  private final ShadowTransform.Shadowed shadowed;
  private final Callees callees;
  private final Set<Pass> passes;
  private final KeptValues kept;
  private final Rollback rollback;
  private final Optional<List<Provision>> notes;
  private final Scopes scopes;
  private final ForwardExtras extras;
  private final Independence independence;
  private final InPlaceSums inPlace;
  private final KnownMath math;

  ReverseTransform(
      ActivityPattern pattern,
      RuleTable rules,
      Activity activity,
      AliasClasses aliases,
      Stability stability,
      ShadowTransform.Shadowed shadowed,
      Callees callees,
      Set<Pass> passes,
      KeptValues kept,
      Rollback rollback,
      Optional<List<Provision>> notes) {
    this.kept = kept;
    this.rollback = rollback;
    this.pattern = pattern;
    this.rules = rules;
    this.activity = activity;
    this.aliases = aliases;
    this.stability = stability;
    this.shadowed = shadowed;
    this.callees = callees;
    this.passes = passes;
    this.notes = notes;
    this.scopes = Scopes.of(shadowed.function());
    this.extras = new ForwardExtras(scopes);
    Sums sums = new Sums(shadowed.function(), scopes);
    this.independence =
        new Independence(
            shadowed.function(),
            scopes,
            sums,
            activity,
            aliases,
            stability,
            shadowed.calls(),
            passes);
    this.inPlace =
        passes.contains(Pass.ZERO)
            ? new InPlaceSums(shadowed.function(), sums)
            : InPlaceSums.none(sums);
    this.math =
        passes.contains(Pass.REUSE)
            ? new KnownMath(shadowed.function(), scopes)
            : KnownMath.none(scopes);
  }

  /** Returns the arrays that the reverse sweep could roll back. */
  List<RolledBackArrays> rollbackCandidates() {
    return new RollbackCandidates(
            shadowed.function(), scopes, activity, aliases, stability, independence)
        .find();
  }

  /**
   * Makes the reverse sweep of one return.
   *
   * @param early what is known before the function runs, if the sweeps follow each other
   * @param checked the parameters of which those that are active arrays have been looked at
   */
  private ReverseSweep sweep(List<Value> early, Set<Value> checked) {
    Placement placement =
        new Placement(
            scopes,
            stability,
            rollback,
            extras,
            shadowed.shadows(),
            passes.contains(Pass.RECOMPUTE),
            kept,
            notes);
    ReverseShadows shadows = new ReverseShadows(shadowed.shadows(), placement);
    ReverseMemory memory =
        new ReverseMemory(activity, aliases, inPlace, shadows, placement, rollback, extras);
    boolean fuses = passes.contains(Pass.FUSE) && shadowed.spines().isEmpty();
    EarlyAdjoints known =
        new EarlyAdjoints(shadowed.function().body(), scopes, fuses ? early : List.of());
    FusedCalls fused = new FusedCalls(scopes, extras, known, callees);
    ReverseCalls calls = new ReverseCalls(shadowed, fused, placement);
    ReverseRules ruled = new ReverseRules(shadowed, new RuledCalls(callees), placement);
    return new ReverseSweep(
        scopes,
        activity,
        rules,
        placement,
        extras,
        memory,
        calls,
        ruled,
        sweep -> loops(sweep, placement, known, shadows, checked),
        math);
  }

  private ReverseLoops loops(
      ReverseSweep sweep,
      Placement placement,
      EarlyAdjoints early,
      ReverseShadows shadows,
      Set<Value> checked) {
    FusedLoops fused = new FusedLoops(scopes, extras, early);
    LoopInputs inputs = new LoopInputs(scopes, activity, independence, checked);
    ScaledLoops scaled = new ScaledLoops(passes, scopes, placement, early, fused, inputs, shadows);
    Traversals traversals = new Traversals(scopes, extras, placement, independence);
    Selections selections = new Selections(scopes, extras, independence, placement, traversals);
    return new ReverseLoops(
        sweep, scopes, placement, independence, fused, scaled, selections, traversals);
  }

  private List<Value> originalParams() {
    return shadowed.function().params().subList(0, pattern.params().size());
  }

  private List<Value> shadowParams() {
    List<Value> params = shadowed.function().params();
    return params.subList(pattern.params().size(), params.size());
  }

  private List<Value> activeNumberParams() {
    List<Value> active = new ArrayList<>();
    for (int i = 0; i < pattern.params().size(); i++) {
      Value param = originalParams().get(i);
      if (pattern.params().get(i) && !param.isMemory()) {
        active.add(param);
      }
    }
    return active;
  }

  /**
   * Returns the derivative whose sweeps follow each other: takes the parameters, the adjoints of
   * the active results, the shadows of the active array parameters; gives the results and the
   * adjoints of the active scalar parameters.
   *
   * @param isPublic whether a public method calls it, which has looked at all active arrays
   */
  Function joined(FunctionKey key, boolean isPublic) {
    Function function = shadowed.function();
    List<Value> seeds = seedParams();
    Set<Value> checked = isPublic ? Set.copyOf(originalParams()) : Set.of();
    Map<Terminator.Return, ForwardSweep.Ending> endings = new IdentityHashMap<>();
    for (Terminator.Return result : scopes.returns()) {
      endings.put(result, ending(result, seeds, checked));
    }
    List<Value> params = new ArrayList<>(originalParams());
    params.addAll(seeds);
    params.addAll(shadowParams());
    List<Type> results = new ArrayList<>(function.results().subList(0, pattern.results().size()));
    activeNumberParams().forEach(p -> results.add(p.type()));
    Region body = new ForwardSweep(scopes, extras, endings).run(function.body(), params);
    return new Function(key, params, results, body, function.span());
  }

  /**
   * Returns the derivative that writes the Jacobian, by one forward sweep and a reverse sweep for
   * each active result, if that can be.
   */
  Optional<Function> jacobian(FunctionKey key) {
    return new JacobianSweeps(
            pattern, activity, scopes, extras, shadowed, () -> sweep(List.of(), Set.of()))
        .run(key);
  }

  private List<Value> seedParams() {
    List<Value> seeds = new ArrayList<>();
    for (int i = 0; i < pattern.results().size(); i++) {
      if (pattern.results().get(i)) {
        String name = pattern.results().size() == 1 ? "resultBar" : "result" + i + "Bar";
        seeds.add(Value.of(shadowed.function().results().get(i).tangent(), name));
      }
    }
    return seeds;
  }

  private ForwardSweep.Ending ending(
      Terminator.Return result, List<Value> seeds, Set<Value> checked) {
    Builder out = new Builder();
    out.add(new Op.Remark("reverse sweep"));
    Frame root = Frame.root(scopes.root(), Frame.Kind.OPEN, out);
    Adjoints adjoints = Adjoints.none();
    if (pattern.arraysAreOutputs()) {
      SpineSeeds.place(shadowed.spines(), out);
    }
    List<Optional<Value>> scalarSeeds = new ArrayList<>();
    int active = 0;
    int arrays = 0;
    for (int i = 0; i < pattern.results().size(); i++) {
      Optional<Value> seed = Optional.empty();
      if (pattern.results().get(i)) {
        Value given = seeds.get(active++);
        if (given.isMemory()) {
          Value shadow = result.values().get(pattern.results().size() + arrays++);
          accumulate(given, shadow, result.values().get(i), out);
        } else {
          seed = Optional.of(given);
        }
      }
      scalarSeeds.add(seed);
    }
    if (hasAdjoint(result)) {
      Rollback.Contents contents = rollback.save(result, scopes, out, notes);
      List<Value> early = new ArrayList<>(originalParams());
      early.addAll(seeds);
      sweep(early, checked)
          .reverseFrom(
              result, scalarSeeds, shadowed.function().body(), root, adjoints, Frame::open);
      contents.restore(out);
    }
    List<Value> values = new ArrayList<>(result.values().subList(0, pattern.results().size()));
    activeNumberParams()
        .forEach(p -> values.add(adjoints.get(p).orElseGet(() -> out.zero(p.type()))));
    return new ForwardSweep.Ending(out.ops(), new Terminator.Return(values));
  }

  /**
   * Whether any adjoint is not 0 where a return ends the forward sweep: a gradient begins with
   * shadows of zeros, so it has none where the returned number does not depend on an active input.
   */
  private boolean hasAdjoint(Terminator.Return result) {
    return pattern.arraysAreOutputs() || result.values().stream().anyMatch(activity::isActive);
  }

  /** Adds the adjoint that the caller gave for an array result to the shadow of that array. */
  private static void accumulate(Value given, Value shadow, Value primal, Builder out) {
    if (Shadows.isOfObjects(given.type())) {
      String template = Shadows.add(given.type(), "$0", "$1");
      List<Value> operands = List.of(given, shadow);
      out.add(
          new Op.Opaque(
              List.of(),
              template,
              operands,
              Op.Opaque.Kind.OBSERVER,
              Op.Effect.ANY,
              SourceSpan.NONE));
      return;
    }
    Value length = out.length(primal);
    checkLength(given, length, out);
    if (((ArrayType) given.type()).isSpine()) {
      Loops.ascending(
          out,
          out.constant(0),
          length,
          (body, i) ->
              accumulate(
                  body.load(given, i, ""),
                  body.load(shadow, i, ""),
                  body.load(primal, i, ""),
                  body));
    } else {
      Value start = out.constant(0);
      ReverseMemory.addRange(given, start, shadow, start, length, out);
    }
  }

  /** Only now is it known how long the result is that the caller gave an adjoint for. */
  private static void checkLength(Value given, Value length, Builder out) {
    out.add(
        new Op.Opaque(
            List.of(),
            "org.covector.ad.runtime.Arguments.length(\"resultBar\", $0.length, $1)",
            List.of(given, length),
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.ANY,
            SourceSpan.NONE));
  }

  /** Makes the two sweeps of the derivative as functions of their own. */
  List<Function> split(FunctionKey forwardKey, FunctionKey reverseKey) {
    Function function = shadowed.function();
    Terminator.Return result = scopes.returns().isEmpty() ? null : scopes.returns().get(0);
    Builder reverse = new Builder();
    Frame root = Frame.root(scopes.root(), Frame.Kind.RESTORED, reverse);
    Adjoints adjoints = Adjoints.none();
    List<Value> seeds = seedParams().stream().filter(s -> !s.isMemory()).toList();
    if (result != null) {
      sweep(List.of(), Set.of())
          .reverseFrom(result, splitSeeds(seeds), function.body(), root, adjoints, Frame::open);
    }
    List<Value> values =
        activeNumberParams().stream()
            .map(p -> adjoints.get(p).orElseGet(() -> reverse.zero(p.type())))
            .toList();
    Builder body = new Builder();
    body.add(new Op.FrameRestore(extras.restored()));
    body.addAll(reverse.ops());
    Map<Terminator.Return, ForwardSweep.Ending> endings = new IdentityHashMap<>();
    if (result != null) {
      endings.put(
          result, new ForwardSweep.Ending(List.of(new Op.FrameSave(extras.saved())), result));
    }
    Region forward =
        new ForwardSweep(scopes, extras, endings).run(function.body(), function.params());
    return List.of(
        new Function(forwardKey, function.params(), function.results(), forward, function.span()),
        new Function(
            reverseKey,
            seeds,
            values.stream().map(Value::type).toList(),
            body.end(new Terminator.Return(values)),
            function.span()));
  }

  private List<Optional<Value>> splitSeeds(List<Value> seeds) {
    List<Optional<Value>> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < pattern.results().size(); i++) {
      boolean number = pattern.results().get(i) && !shadowed.function().results().get(i).isMemory();
      all.add(number ? Optional.of(seeds.get(next++)) : Optional.empty());
    }
    return all;
  }
}
