package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Differentiates a call by the rules that the user gave for it. */
final class GivenRule {

  private final CallRule.Given rule;
  private final RuledSite site;
  private final Builder out;

  GivenRule(CallRule.Given rule, RuledSite site) {
    this.rule = rule;
    this.site = site;
    this.out = site.out();
  }

  /**
   * Builds the tangent of the result.
   *
   * @param dots the tangents of the operands that have one
   */
  Value tangent(List<Optional<Value>> dots) {
    if (rule.jvp().isPresent()) {
      CallRule.Method jvp = rule.jvp().get();
      return call(jvp, tangents(jvp, dots), List.of(site.resultType())).get(0);
    }
    return rule.vjp().isPresent()
        ? tangentByAdjoints(rule.vjp().get(), dots)
        : tangentByPartials(dots);
  }

  /**
   * Builds the adjoints of numbers, and what adds to those of arrays.
   *
   * @param seed the adjoint of the result
   * @param bars those operands that have an adjoint: of arrays the adjoint itself
   * @return the contribution to each number, none for arrays and for what has no adjoint
   */
  List<Optional<Value>> adjoints(Value seed, List<Optional<Value>> bars) {
    return rule.vjp().isPresent()
        ? adjoints(rule.vjp().get(), seed, bars)
        : adjointsByPartials(seed, bars);
  }

  private static IntStream with(List<Optional<Value>> values) {
    return IntStream.range(0, values.size()).filter(i -> values.get(i).isPresent());
  }

  private List<Value> call(CallRule.Method method, List<Value> more, List<Type> results) {
    List<Value> arguments = new ArrayList<>(site.operands());
    if (method.takesResult()) {
      arguments.add(site.result());
    }
    arguments.addAll(more);
    return site.call(method.function(), arguments, results);
  }

  private Value partial(int parameter) {
    return call(rule.partials().get(parameter), List.of(), List.of(site.resultType())).get(0);
  }

  private Value tangentByPartials(List<Optional<Value>> dots) {
    Value sum = null;
    for (int i : with(dots).toArray()) {
      Value term = out.mul(partial(i), out.convert(dots.get(i).get(), site.resultType()));
      sum = sum == null ? term : out.add(sum, term);
    }
    return sum == null ? out.zero(site.resultType()) : sum;
  }

  private List<Optional<Value>> adjointsByPartials(Value seed, List<Optional<Value>> bars) {
    List<Optional<Value>> adjoints = none();
    with(bars)
        .forEach(
            i -> {
              Value adjoint = out.mul(partial(i), seed);
              adjoints.set(i, Optional.of(out.convert(adjoint, site.operandType(i))));
            });
    return adjoints;
  }

  /** The tangents that a jvp takes: zeros for operands that have none. */
  private List<Value> tangents(CallRule.Method jvp, List<Optional<Value>> dots) {
    List<Value> tangents = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      if (jvp.active().get(i)) {
        tangents.add(dots.get(i).isPresent() ? dots.get(i).get() : zeros(i));
      }
    }
    return tangents;
  }

  private Value zeros(int operand) {
    return site.operandType(operand) instanceof ArrayType
        ? ArrayShapes.zeros(site.operand(operand), "", Storage.HEAP, out)
        : out.zero(site.operandType(operand));
  }

  /** The tangent of a number as result: its gradient times the tangents. */
  private Value tangentByAdjoints(CallRule.Method vjp, List<Optional<Value>> dots) {
    List<Optional<Value>> bars = none();
    with(dots)
        .forEach(
            i -> {
              boolean array = site.operandType(i) instanceof ArrayType;
              bars.set(i, Optional.of(array ? zeros(i) : dots.get(i).get()));
            });
    Value one = out.constant(site.resultType(), 1);
    List<Optional<Value>> adjoints = adjoints(vjp, one, bars);
    Value sum = null;
    for (int i : with(dots).filter(vjp.active()::get).toArray()) {
      Value dot = dots.get(i).get();
      Value term =
          dot.isArray()
              ? ArrayShapes.product(bars.get(i).get(), dot, out)
              : out.mul(adjoints.get(i).orElseThrow(), dot);
      Value converted = out.convert(term, site.resultType());
      sum = sum == null ? converted : out.add(sum, converted);
    }
    return sum == null ? out.zero(site.resultType()) : sum;
  }

  private List<Optional<Value>> adjoints(
      CallRule.Method vjp, Value seed, List<Optional<Value>> bars) {
    List<Value> more = new ArrayList<>(List.of(seed));
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      if (vjp.active().get(i) && site.operandType(i) instanceof ArrayType) {
        more.add(bars.get(i).isPresent() ? bars.get(i).get() : zeros(i));
      } else if (vjp.active().get(i)) {
        numbers.add(i);
      }
    }
    List<Value> returned = call(vjp, more, returned(numbers));
    List<Optional<Value>> adjoints = none();
    for (int k = 0; k < numbers.size(); k++) {
      int i = numbers.get(k);
      if (bars.get(i).isPresent()) {
        Value adjoint =
            numbers.size() == 1 ? returned.get(0) : out.load(returned.get(0), out.constant(k), "");
        adjoints.set(i, Optional.of(out.convert(adjoint, site.operandType(i))));
      }
    }
    return adjoints;
  }

  /** What a vjp returns: one number as such, several in an array. */
  private List<Type> returned(List<Integer> numbers) {
    return switch (numbers.size()) {
      case 0 -> List.of();
      case 1 -> List.of(site.operandType(numbers.get(0)));
      default -> List.of(new ArrayType(ScalarType.DOUBLE));
    };
  }

  private List<Optional<Value>> none() {
    return new ArrayList<>(Collections.nCopies(site.operandTypes().size(), Optional.empty()));
  }
}
