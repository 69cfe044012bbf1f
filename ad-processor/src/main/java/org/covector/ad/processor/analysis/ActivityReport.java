package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * Says of each parameter and each local variable of a method whether it is active, and why. A
 * variable is as active as any value that it holds.
 */
public final class ActivityReport {

  private static final int DEPTH = 20;

  private final Function function;
  private final Activity activity;
  private final List<Boolean> active;
  private final Scopes scopes;

  private ActivityReport(Function function, Activity activity, List<Boolean> active) {
    this.function = function;
    this.activity = activity;
    this.active = active;
    this.scopes = Scopes.of(function);
  }

  /**
   * Reports on a method.
   *
   * @param active which parameters are differentiated with respect to
   */
  public static void report(
      Function function, Activity activity, List<Boolean> active, Findings findings) {
    new ActivityReport(function, activity, active).reportAll(findings);
  }

  private void reportAll(Findings findings) {
    Map<String, List<Value>> variables = new LinkedHashMap<>();
    List<String> constants = new ArrayList<>();
    for (int i = 0; i < active.size(); i++) {
      Value param = function.params().get(i);
      if (param.type().isDifferentiable() && !active.get(i) && !activity.isVaried(param)) {
        report(findings, param, "inactive", "it is constant, or left out of wrt");
        constants.add(param.name());
      } else {
        note(param, variables);
      }
    }
    function
        .body()
        .walk()
        .flatMap(ActivityReport::defined)
        .forEach(value -> note(value, variables));
    variables.keySet().removeAll(constants);
    variables.values().forEach(values -> report(values, findings));
  }

  private static Stream<Value> defined(Op op) {
    return op instanceof Loop loop
        ? Stream.concat(loop.params().stream(), loop.results().stream())
        : op.results().stream();
  }

  private static void note(Value value, Map<String, List<Value>> variables) {
    if (value.type().isDifferentiable() && !value.name().isEmpty()) {
      variables.computeIfAbsent(value.name(), n -> new ArrayList<>()).add(value);
    }
  }

  private void report(List<Value> values, Findings findings) {
    Value first = values.stream().filter(v -> v.span().isKnown()).findFirst().orElse(values.get(0));
    Optional<Value> active = values.stream().filter(activity::isActive).findFirst();
    if (active.isPresent()) {
      report(findings, first, "active", origin(values) + ", and the result depends on it");
    } else if (values.stream().anyMatch(activity::isVaried)) {
      report(findings, first, "inactive", origin(values) + ", but no result depends on it");
    } else {
      report(findings, first, "inactive", "it depends on no active parameter");
    }
  }

  private static void report(Findings findings, Value value, String what, String why) {
    findings.report(Diagnostic.ACTIVITY, value.span(), "'" + value.name() + "'", what, why);
  }

  /** Where the variation of a variable comes from, as far as that has a name. */
  private String origin(List<Value> values) {
    int param = function.params().indexOf(values.get(0));
    if (param >= 0) {
      return active.get(param)
          ? "it is differentiated with respect to"
          : "it receives active values";
    }
    return values.stream()
        .filter(activity::isVaried)
        .flatMap(v -> source(v, v.name(), DEPTH).stream())
        .findFirst()
        .map(name -> "it is computed from '" + name + "'")
        .orElse("it is computed from active values");
  }

  /** Finds a varied variable of another name that a value is computed from. */
  private Optional<String> source(Value value, String except, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    return scopes.definition(value).stream()
        .flatMap(op -> op.operands().stream())
        .filter(activity::isVaried)
        .flatMap(
            operand ->
                operand.name().isEmpty() || operand.name().equals(except)
                    ? source(operand, except, depth - 1).stream()
                    : Stream.of(operand.name()))
        .findFirst();
  }
}
