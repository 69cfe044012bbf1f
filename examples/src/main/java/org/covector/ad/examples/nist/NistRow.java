package org.covector.ad.examples.nist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of the table: a problem fitted from one start with each source of Jacobians.
 *
 * @param model the problem and its model
 * @param start 1 or 2
 * @param fits the outcomes
 * @param micros the times
 */
record NistRow(
    NistModel model, int start, Map<JacobianMethod, Fit> fits, Map<JacobianMethod, Double> micros) {

  /** With fewer digits than this a fit is said to have found something else. */
  static final double RIGHT = 4;

  /** Fits a problem and measures the time that this takes. */
  static NistRow of(NistModel model, int start, Measurement.Effort effort) {
    double[] point = model.problem().starts().get(start - 1);
    Map<JacobianMethod, Fit> fits = new EnumMap<>(JacobianMethod.class);
    for (JacobianMethod method : JacobianMethod.values()) {
      fits.put(method, NistSolver.fit(model, point, method));
    }
    return new NistRow(model, start, fits, Measurement.medianMicros(model, point, effort));
  }

  /** The digits of the worst parameter; 0 after a failure. */
  double digits(JacobianMethod method) {
    return fits.get(method) instanceof Fit.Converged fit
        ? Agreement.digits(fit.parameters(), model.problem().certified())
        : 0;
  }

  /** The digits of the residual sum of squares; 0 after a failure. */
  double sumDigits(JacobianMethod method) {
    return fits.get(method) instanceof Fit.Converged fit
        ? Agreement.digits(
            model.residualSumOfSquares(fit.parameters()), model.problem().residualSumOfSquares())
        : 0;
  }

  /** What went wrong, and with which Jacobians; empty if nothing did. */
  String note() {
    Map<String, List<String>> methods = new LinkedHashMap<>();
    fits.forEach(
        (method, fit) -> {
          String trouble = trouble(method, fit);
          if (!trouble.isEmpty()) {
            methods.computeIfAbsent(trouble, key -> new ArrayList<>()).add(method.label());
          }
        });
    List<String> notes = new ArrayList<>();
    methods.forEach(
        (trouble, labels) ->
            notes.add(
                labels.size() == JacobianMethod.values().length
                    ? trouble
                    : String.join(", ", labels) + ": " + trouble));
    return String.join("; ", notes);
  }

  private String trouble(JacobianMethod method, Fit fit) {
    if (fit instanceof Fit.Failed failed) {
      return "FAILED, " + failed.reason();
    }
    return digits(method) < RIGHT ? "WRONG, stopped elsewhere" : "";
  }
}
