package org.covector.ad.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.api.DerivativeSource;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.AdjacentChoices;
import org.covector.ad.processor.optimize.CheckpointedLoops;
import org.covector.ad.processor.optimize.CommonSubexpressions;
import org.covector.ad.processor.optimize.CountedTests;
import org.covector.ad.processor.optimize.DeadCode;
import org.covector.ad.processor.optimize.FieldReads;
import org.covector.ad.processor.optimize.Fold;
import org.covector.ad.processor.optimize.HeaderHoist;
import org.covector.ad.processor.optimize.Inline;
import org.covector.ad.processor.optimize.LoopNormalForm;
import org.covector.ad.processor.optimize.Pass;
import org.covector.ad.processor.optimize.Sink;
import org.covector.ad.processor.optimize.TailBlocks;
import org.covector.ad.processor.optimize.ZeroedElements;
import org.covector.ad.processor.rules.RuleTable;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.Derivative.Kind;
import org.covector.ad.processor.transform.Derivative.Role;
import org.covector.ad.processor.transform.Derivatives;
import org.covector.ad.processor.transform.Provisions;

/** The way of a function through the compiler: all passes, in order. */
public final class Pipeline implements DerivativeSource {

  private final Program originals;
  private final Derivatives forward;
  private final Derivatives reverse;
  private final Set<Pass> passes;
  private final LastPasses last;

  /**
   * Makes the pipeline of the functions that were lifted for one generated class.
   *
   * @param passes those that are not switched off
   */
  public Pipeline(Program originals, RuleTable rules, Set<Pass> passes) {
    this(originals, originals, rules, passes, true, Optional.empty());
  }

  /**
   * Makes the pipeline of some of these functions, or of more than these, so that derivatives are
   * the same as if it were for all of them.
   *
   * @param lifted all functions that were lifted for one generated class
   */
  Pipeline(Program originals, Program lifted, RuleTable rules, Set<Pass> passes) {
    this(originals, lifted, rules, passes, true, Optional.empty());
  }

  /**
   * Makes the pipeline for a report on the same functions: it leaves out what only makes methods
   * small, and notes how values get to reverse sweeps.
   */
  Pipeline(
      Program originals, Program lifted, RuleTable rules, Set<Pass> passes, Provisions provisions) {
    this(originals, lifted, rules, passes, false, Optional.of(provisions));
  }

  private Pipeline(
      Program originals,
      Program lifted,
      RuleTable rules,
      Set<Pass> passes,
      boolean splits,
      Optional<Provisions> provisions) {
    this.originals = originals;
    this.passes = passes;
    boolean split = splits && passes.contains(Pass.SPLIT);
    this.last = new LastPasses(passes, split, this::afterDifferentiation, this::found);
    Program inlined = new Program();
    Program normal = new Program();
    Inline inline = new Inline(originals, lifted);
    for (Function original : originals.functions()) {
      Function before = beforeDifferentiation(Pass.INLINE.run(passes, original, inline::run));
      inlined.put(before);
      normal.put(CheckpointedLoops.outline(beforeReverse(before), normal));
    }
    inlined.putRules(originals);
    normal.putRules(originals);
    this.forward = new Derivatives(inlined, rules, passes, this::afterDifferentiation, provisions);
    this.reverse = new Derivatives(normal, rules, passes, this::afterDifferentiation, provisions);
  }

  private Function beforeDifferentiation(Function function) {
    Function folded = Fold.run(FieldReads.run(function));
    Function shared = Pass.CSE.run(passes, folded, CommonSubexpressions::ofOriginal);
    return DeadCode.run(Pass.HOIST.run(passes, shared, HeaderHoist::run));
  }

  private static Function beforeReverse(Function function) {
    return Sink.run(TailBlocks.run(LoopNormalForm.run(CountedTests.run(function))));
  }

  private Function afterDifferentiation(Function function) {
    Function folded = Fold.run(function);
    Function shared = Pass.CSE.run(passes, folded, CommonSubexpressions::ofDerivative);
    Function joined = Pass.JOIN.run(passes, Fold.run(shared), AdjacentChoices::run);
    Function stored = Pass.ZERO.run(passes, joined, ZeroedElements::run);
    return Pass.LIVENESS.run(passes, Fold.run(stored), DeadCode::run);
  }

  @Override
  public Derivative forward(FunctionKey method, List<Boolean> active) {
    return last.emit(wholeForward(method, active));
  }

  /** Returns value and tangents, as they are before a long method is split. */
  Derivative wholeForward(FunctionKey method, List<Boolean> active) {
    return last.finish(tangents(method, active), Set.of());
  }

  private Derivative tangents(FunctionKey method, List<Boolean> active) {
    Function function = forward.program().get(method);
    List<Boolean> results = differentiableResults(function);
    ActivityPattern pattern = new ActivityPattern(active, results, true, active);
    Function derivative = forward.forward(function, pattern, method.withVariant("jvp"));
    List<Role> params = roles(Kind.PRIMAL, function.params().size());
    params.addAll(roles(Kind.TANGENT, active));
    List<Role> out = roles(Kind.PRIMAL, function.results().size());
    out.addAll(roles(Kind.TANGENT, results));
    return new Derivative(derivative, params, out);
  }

  @Override
  public Derivative reverse(FunctionKey method, List<Boolean> active) {
    return last.emit(last.finish(reverse(method, active, true, "vjp"), Set.of()));
  }

  private Derivative reverse(
      FunctionKey method, List<Boolean> active, boolean arraysAreOutputs, String variant) {
    Function function = reverse.program().get(method);
    List<Boolean> results = differentiableResults(function);
    List<Boolean> stable = function.params().stream().map(Value::isMemory).toList();
    ActivityPattern pattern = new ActivityPattern(active, results, arraysAreOutputs, stable);
    Function derivative = reverse.reverse(function, pattern, method.withVariant(variant));
    List<Role> params = roles(Kind.PRIMAL, function.params().size());
    params.addAll(roles(Kind.SEED, results));
    params.addAll(roles(Kind.ADJOINT, arrays(function, active)));
    List<Role> out = roles(Kind.PRIMAL, function.results().size());
    out.addAll(roles(Kind.ADJOINT, numbers(function, active)));
    return new Derivative(derivative, params, out);
  }

  @Override
  public Optional<Derivative> jacobian(FunctionKey method, List<Boolean> active) {
    Function function = reverse.program().get(method);
    List<Boolean> stable = function.params().stream().map(Value::isMemory).toList();
    ActivityPattern pattern =
        new ActivityPattern(active, differentiableResults(function), false, stable);
    List<Role> params = roles(Kind.PRIMAL, function.params().size());
    params.addAll(roles(Kind.JACOBIAN, 2));
    List<Role> out = roles(Kind.PRIMAL, function.results().size());
    return reverse
        .jacobian(function, pattern, method.withVariant("jacobian"))
        .map(derivative -> new Derivative(last.finish(derivative), params, out))
        .map(last::emit);
  }

  @Override
  public Derivative gradient(FunctionKey method, List<Boolean> active) {
    return last.emit(wholeGradient(method, active));
  }

  /** Returns value and gradient, as they are before a long method is split. */
  Derivative wholeGradient(FunctionKey method, List<Boolean> active) {
    return last.finish(adjoints(method, active), Set.of(Kind.ADJOINT));
  }

  /** Returns value and gradient, as they are before what only makes their loops faster. */
  private Derivative adjoints(FunctionKey method, List<Boolean> active) {
    Derivative derivative = reverse(method, active, false, "gradient");
    int seed =
        IntStream.range(0, derivative.params().size())
            .filter(i -> derivative.params().get(i).kind() == Kind.SEED)
            .findFirst()
            .orElseThrow();
    List<Role> params = new ArrayList<>(derivative.params());
    params.remove(seed);
    Function seeded = afterDifferentiation(seeded(derivative.function(), seed));
    return new Derivative(seeded, params, derivative.results());
  }

  /** Makes a parameter the constant 1. */
  private static Function seeded(Function function, int index) {
    Builder body = new Builder();
    Value one = body.constant(function.params().get(index).type(), 1);
    Rewriter rewriter = new Rewriter();
    rewriter.replace(function.params().get(index), one);
    Region rewritten = rewriter.rewrite(function.body());
    body.addAll(rewritten.ops());
    List<Value> params = new ArrayList<>(function.params());
    params.remove(index);
    return new Function(
        function.key(),
        params,
        function.results(),
        body.end(rewritten.terminator()),
        function.span());
  }

  @Override
  public Derivative secondOrder(FunctionKey method, List<Boolean> active) {
    Derivative gradient = adjoints(method, active);
    List<Boolean> inputs =
        gradient.params().stream()
            .map(r -> r.kind() == Kind.ADJOINT || active.get(r.index()))
            .toList();
    List<Boolean> outputs = gradient.results().stream().map(r -> r.kind() == Kind.ADJOINT).toList();
    ActivityPattern pattern = new ActivityPattern(inputs, outputs, true, inputs);
    Function derivative = reverse.forward(gradient.function(), pattern, method.withVariant("hvp"));
    List<Role> params = new ArrayList<>(gradient.params());
    List<Role> results = new ArrayList<>(gradient.results());
    gradient.params().stream().filter(r -> isInput(r, active)).forEach(r -> params.add(tangent(r)));
    gradient.results().stream()
        .filter(r -> r.kind() == Kind.ADJOINT)
        .forEach(r -> results.add(tangent(r)));
    Derivative hvp = new Derivative(derivative, params, results);
    return last.emit(last.finish(hvp, Set.of(Kind.ADJOINT, Kind.ADJOINT_TANGENT)));
  }

  private static boolean isInput(Role role, List<Boolean> active) {
    return role.kind() == Kind.ADJOINT || active.get(role.index());
  }

  private static Role tangent(Role role) {
    Kind kind = role.kind() == Kind.ADJOINT ? Kind.ADJOINT_TANGENT : Kind.TANGENT;
    return new Role(kind, role.index());
  }

  @Override
  public Function function(FunctionKey key) {
    return last.function(key);
  }

  /** Returns a function that a derivative calls, as it is before it is split. */
  Function whole(FunctionKey key) {
    return last.finish(found(key));
  }

  private Function found(FunctionKey key) {
    return originals
        .find(key)
        .or(() -> reverse.program().find(key))
        .orElseGet(() -> forward.program().get(key));
  }

  private static List<Boolean> differentiableResults(Function function) {
    return function.results().stream().map(t -> t.isDifferentiable()).toList();
  }

  private static List<Boolean> arrays(Function function, List<Boolean> active) {
    return IntStream.range(0, active.size())
        .mapToObj(i -> active.get(i) && function.params().get(i).isMemory())
        .toList();
  }

  private static List<Boolean> numbers(Function function, List<Boolean> active) {
    return IntStream.range(0, active.size())
        .mapToObj(i -> active.get(i) && !function.params().get(i).isMemory())
        .toList();
  }

  private static List<Role> roles(Kind kind, int count) {
    List<Role> roles = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> roles.add(new Role(kind, i)));
    return roles;
  }

  private static List<Role> roles(Kind kind, List<Boolean> which) {
    List<Role> roles = new ArrayList<>();
    IntStream.range(0, which.size()).filter(which::get).forEach(i -> roles.add(new Role(kind, i)));
    return roles;
  }
}
