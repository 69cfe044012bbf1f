package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CallRule.Implicit;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Differentiates a call that solves F(x, p) = 0 for x, by the implicit function theorem: the
 * tangent of x solves F_x x' = -F_p p'; the adjoint of p is -F_p&#x1D40; l, where F_x&#x1D40; l is
 * the adjoint of x (A. Griewank, A. Walther, "Evaluating Derivatives", 2nd edition, section 15.2).
 * The residual F is differentiated like any other function.
 */
final class ImplicitRule {

  private final Implicit rule;
  private final Callees callees;
  private final RuledSite site;
  private final Builder out;

  ImplicitRule(Implicit rule, Callees callees, RuledSite site) {
    this.rule = rule;
    this.callees = callees;
    this.site = site;
    this.out = site.out();
  }

  /** Builds the tangent of the solution from the tangents of the operands that have one. */
  Value tangent(List<Optional<Value>> dots) {
    Value residualDot = residualTangent(passed(dots));
    if (!isArray()) {
      return out.neg(out.div(residualDot, slope()));
    }
    return negative(solve(true, residualDot));
  }

  /**
   * Builds the adjoints of numbers, and adds to those of arrays.
   *
   * @param seed the adjoint of the solution
   * @param bars those operands that have an adjoint: of arrays the adjoint itself
   * @return the contribution to each number, none for arrays and for what has no adjoint
   */
  List<Optional<Value>> adjoints(Value seed, List<Optional<Value>> bars) {
    Value multiplier = isArray() ? negative(solve(false, seed)) : out.neg(out.div(seed, slope()));
    return residualAdjoints(multiplier, bars);
  }

  private boolean isArray() {
    return site.resultType() instanceof ArrayType;
  }

  /** Of values that go with operands, those that go with the arguments of the residual. */
  private List<Optional<Value>> passed(List<Optional<Value>> values) {
    return rule.arguments().stream()
        .map(i -> i == Implicit.SOLUTION ? Optional.<Value>empty() : values.get(i))
        .toList();
  }

  private List<Value> arguments() {
    List<Value> arguments = new ArrayList<>();
    rule.arguments()
        .forEach(i -> arguments.add(i == Implicit.SOLUTION ? site.result() : site.operand(i)));
    return arguments;
  }

  /** The tangent of the residual, for the tangents of those of its arguments that have one. */
  private Value residualTangent(List<Optional<Value>> dots) {
    List<Boolean> active = new ArrayList<>(dots.stream().map(Optional::isPresent).toList());
    List<Value> arguments = arguments();
    List<Value> tangents = new ArrayList<>(dots.stream().flatMap(Optional::stream).toList());
    if (!rule.writesResidual()) {
      ActivityPattern pattern = new ActivityPattern(active, List.of(true), true, active);
      FunctionKey derivative = callees.forward(rule.residual(), pattern);
      arguments.addAll(tangents);
      Type type = site.resultType();
      return site.call(derivative, arguments, List.of(type, type)).get(1);
    }
    Value written = zeros();
    Value dot = zeros();
    active.add(true);
    ActivityPattern pattern = new ActivityPattern(active, List.of(), true, active);
    FunctionKey derivative = callees.forward(rule.residual(), pattern);
    arguments.add(written);
    arguments.addAll(tangents);
    arguments.add(dot);
    site.call(derivative, arguments, List.of());
    return dot;
  }

  /** Adds the product of the transposed derivative of the residual and a vector. */
  private List<Optional<Value>> residualAdjoints(Value seed, List<Optional<Value>> bars) {
    List<Optional<Value>> passed = passed(bars);
    List<Boolean> active = new ArrayList<>(passed.stream().map(Optional::isPresent).toList());
    List<Value> arguments = arguments();
    List<Type> types = new ArrayList<>();
    if (rule.writesResidual()) {
      active.add(true);
      arguments.add(zeros());
    } else {
      arguments.add(seed);
      types.add(site.resultType());
    }
    passed.stream().flatMap(Optional::stream).filter(Value::isArray).forEach(arguments::add);
    if (rule.writesResidual()) {
      arguments.add(seed);
    }
    List<Integer> numbers =
        IntStream.range(0, passed.size())
            .filter(k -> passed.get(k).isPresent() && !passed.get(k).get().isArray())
            .boxed()
            .toList();
    numbers.forEach(k -> types.add(site.operandType(rule.arguments().get(k))));
    List<Boolean> results = rule.writesResidual() ? List.of() : List.of(true);
    List<Boolean> stable = Collections.nCopies(active.size(), true);
    FunctionKey derivative =
        callees.joined(rule.residual(), new ActivityPattern(active, results, true, stable));
    List<Value> returned = site.call(derivative, arguments, types);
    List<Optional<Value>> adjoints =
        new ArrayList<>(Collections.nCopies(bars.size(), Optional.empty()));
    for (int k = 0; k < numbers.size(); k++) {
      Value adjoint = returned.get(results.size() + k);
      adjoints.set(rule.arguments().get(numbers.get(k)), Optional.of(adjoint));
    }
    return adjoints;
  }

  /** The derivative of a residual that is a number, with respect to the solution. */
  private Value slope() {
    return residualTangent(solutionOnly(out.constant(site.resultType(), 1)));
  }

  private List<Optional<Value>> solutionOnly(Value dot) {
    return rule.arguments().stream()
        .map(i -> i == Implicit.SOLUTION ? Optional.of(dot) : Optional.<Value>empty())
        .toList();
  }

  private Value zeros() {
    return ArrayShapes.zeros(site.result(), "", Storage.HEAP, out);
  }

  /** Solves a system with the matrix of {@link #columns}, or its transpose. */
  private Value solve(boolean transposed, Value right) {
    FunctionKey solver = callees.linearSolve(transposed);
    return site.call(solver, List.of(columns(), right), List.of(site.resultType())).get(0);
  }

  /** The columns of F_x: by rows the transposed matrix. */
  private Value columns() {
    Value count = out.length(site.result());
    ArrayType type = new ArrayType(site.resultType());
    Value columns = out.newArray(type, count, Storage.HEAP, "columns");
    Value unit = out.newArray((ArrayType) site.resultType(), count, Storage.HEAP, "unit");
    Value one = out.constant(((ArrayType) site.resultType()).element(), 1);
    Value zero = out.constant(((ArrayType) site.resultType()).element(), 0);
    List<Value> arguments = site.operands();
    Value solution = site.result();
    Loops.ascending(
        out,
        out.constant(0),
        count,
        (body, j) -> {
          body.store(unit, j, one);
          RuledSite inner = new RuledSite(site.callee(), arguments, solution, v -> v, body);
          ImplicitRule rows = new ImplicitRule(rule, callees, inner);
          body.store(columns, j, rows.residualTangent(solutionOnly(unit)));
          body.store(unit, j, zero);
        });
    return columns;
  }

  private Value negative(Value array) {
    Value negative = ArrayShapes.zeros(array, "", Storage.HEAP, out);
    Loops.ascending(
        out,
        out.constant(0),
        out.length(array),
        (body, i) -> body.store(negative, i, body.neg(body.load(array, i, ""))));
    return negative;
  }
}
