package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Differentiates calls of functions with rules, in place. Only what solves systems of equations
 * goes into functions of its own, one for each pattern of activity.
 */
final class RuledCalls {

  private static final String SOLUTION = "solution";

  private final Callees callees;

  RuledCalls(Callees callees) {
    this.callees = callees;
  }

  /**
   * Builds the tangent of the result of a call.
   *
   * @param dots the tangents of the operands that have one
   */
  Value tangent(CallRule rule, RuledSite site, List<Optional<Value>> dots) {
    if (rule instanceof CallRule.Given given) {
      return new GivenRule(given, site).tangent(dots);
    }
    if (rule instanceof CallRule.Implicit implicit) {
      return site.resultType() instanceof ArrayType
          ? tangentByFunction(implicit, site, dots)
          : new ImplicitRule(implicit, callees, site).tangent(dots);
    }
    return tangentOfSolution((CallRule.LinearSolve) rule, site, dots);
  }

  /**
   * Builds the adjoints of the operands of a call that are numbers, and what adds to those of
   * arrays.
   *
   * @param seed the adjoint of the result
   * @param bars those operands that have an adjoint: of arrays the adjoint itself
   * @return the contribution to each number, none for arrays and for what has no adjoint
   */
  List<Optional<Value>> adjoints(
      CallRule rule, RuledSite site, Value seed, List<Optional<Value>> bars) {
    if (rule instanceof CallRule.Given given) {
      return new GivenRule(given, site).adjoints(seed, bars);
    }
    if (rule instanceof CallRule.Implicit implicit) {
      return site.resultType() instanceof ArrayType
          ? adjointsByFunction(implicit, site, seed, bars)
          : new ImplicitRule(implicit, callees, site).adjoints(seed, bars);
    }
    throw new IllegalStateException("the adjoint of a linear system that is itself a derivative");
  }

  private static Value tangentOfSolution(
      CallRule.LinearSolve rule, RuledSite site, List<Optional<Value>> dots) {
    List<Value> operands = new ArrayList<>(List.of(site.operand(0), site.result()));
    for (int i = 0; i < dots.size(); i++) {
      Value operand = site.operand(i);
      operands.add(dots.get(i).orElseGet(() -> heapZeros(operand, site.out())));
    }
    Value tangent = Value.of(site.resultType(), "");
    site.out()
        .add(
            new Op.Opaque(
                List.of(tangent),
                rule.tangent(),
                operands,
                Op.Opaque.Kind.OBSERVER,
                Op.Effect.WRITE,
                SourceSpan.NONE));
    return tangent;
  }

  private static Value heapZeros(Value array, Builder out) {
    return ArrayShapes.zeros(array, "", Storage.HEAP, out);
  }

  private Value tangentByFunction(
      CallRule.Implicit rule, RuledSite site, List<Optional<Value>> dots) {
    FunctionKey key = key(site, "ImplicitJvp", dots);
    List<Value> arguments = arguments(site);
    dots.forEach(dot -> dot.ifPresent(arguments::add));
    callees.make(
        key,
        () -> {
          Inner inner = new Inner(site, callees.params(site.callee()));
          List<Optional<Value>> given = inner.duals(dots, "Dot");
          Value tangent = new ImplicitRule(rule, callees, inner.site).tangent(given);
          return inner.function(key, List.of(tangent));
        });
    return site.call(key, arguments, List.of(site.resultType())).get(0);
  }

  private List<Optional<Value>> adjointsByFunction(
      CallRule.Implicit rule, RuledSite site, Value seed, List<Optional<Value>> bars) {
    FunctionKey key = key(site, "ImplicitVjp", bars);
    List<Value> arguments = arguments(site);
    arguments.add(seed);
    bars.forEach(bar -> bar.filter(Value::isArray).ifPresent(arguments::add));
    callees.make(
        key,
        () -> {
          Inner inner = new Inner(site, callees.params(site.callee()));
          Value innerSeed = inner.param(seed, SOLUTION + "Bar");
          List<Optional<Value>> arrays =
              inner.duals(bars.stream().map(bar -> bar.filter(Value::isArray)).toList(), "Bar");
          List<Optional<Value>> given =
              IntStream.range(0, bars.size())
                  .mapToObj(i -> arrays.get(i).or(() -> bars.get(i)))
                  .toList();
          List<Optional<Value>> adjoints =
              new ImplicitRule(rule, callees, inner.site).adjoints(innerSeed, given);
          return inner.function(key, numbers(bars).mapToObj(i -> number(adjoints, i)).toList());
        });
    List<Type> types = numbers(bars).mapToObj(site::operandType).toList();
    List<Value> returned = site.call(key, arguments, types);
    List<Optional<Value>> adjoints =
        new ArrayList<>(Collections.nCopies(bars.size(), Optional.empty()));
    int next = 0;
    for (int i : numbers(bars).toArray()) {
      adjoints.set(i, Optional.of(returned.get(next++)));
    }
    return adjoints;
  }

  private static Value number(List<Optional<Value>> adjoints, int index) {
    return adjoints.get(index).orElseThrow();
  }

  private static IntStream numbers(List<Optional<Value>> bars) {
    return IntStream.range(0, bars.size())
        .filter(i -> bars.get(i).isPresent() && !bars.get(i).get().isArray());
  }

  private static List<Value> arguments(RuledSite site) {
    List<Value> arguments = new ArrayList<>(site.operands());
    arguments.add(site.result());
    return arguments;
  }

  private static FunctionKey key(RuledSite site, String kind, List<Optional<Value>> active) {
    List<Boolean> flags = active.stream().map(Optional::isPresent).toList();
    String pattern = new ActivityPattern(flags, List.of(true), true, flags).mangled();
    return site.callee().withVariant(kind + ":" + pattern);
  }

  /** A function that stands for what is built at a site. */
  private static final class Inner {
    private final List<Value> primals;
    private final List<Value> params = new ArrayList<>();
    private final Builder body = new Builder();
    private final RuledSite site;

    /** Makes an empty function that takes what a callee takes, and its result. */
    Inner(RuledSite outer, List<Value> primals) {
      this.primals = primals;
      primals.forEach(p -> param(p, p.name()));
      List<Value> operands = List.copyOf(params);
      Value result = Value.of(outer.resultType(), SOLUTION);
      params.add(result);
      this.site = new RuledSite(outer.callee(), operands, result, v -> v, body);
    }

    /** Makes a parameter that stands for a value. */
    Value param(Value value, String name) {
      Value param = Value.of(value.type(), name);
      params.add(param);
      return param;
    }

    /** Makes parameters that stand for tangents or adjoints. */
    List<Optional<Value>> duals(List<Optional<Value>> values, String suffix) {
      List<Optional<Value>> duals = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        String name = primals.get(i).name() + suffix;
        duals.add(values.get(i).map(v -> param(v, name)));
      }
      return duals;
    }

    Function function(FunctionKey key, List<Value> results) {
      List<Type> types = results.stream().map(Value::type).toList();
      return new Function(
          key, params, types, body.end(new Terminator.Return(results)), SourceSpan.NONE);
    }
  }
}
