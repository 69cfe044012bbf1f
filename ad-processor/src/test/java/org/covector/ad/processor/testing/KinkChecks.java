package org.covector.ad.processor.testing;

import java.util.Arrays;
import org.covector.ad.Mode;

/** Derivatives at kinks and singular points against the expected ones, in every mode. */
final class KinkChecks {

  private final Case at;
  private final Subject subject;
  private final double[] jacobian;
  private final double[] hessian;

  KinkChecks(Case at, Object[] row) {
    this.at = at;
    this.subject = at.subject();
    int count = subject.types().length;
    this.jacobian = (double[]) row[count];
    this.hessian = row.length > count + 1 ? (double[]) row[count + 1] : null;
  }

  /** Compares every component in every mode. */
  void run() {
    int n = at.inputs().size();
    int results = Values.flatten(at.original().value()).length;
    int outputs = results == 0 ? at.evaluate(at.point()).length : results;
    if (jacobian.length != n * outputs) {
      throw at.failure("expected Jacobian of length " + n * outputs);
    }
    for (int j = 0; j < n; j++) {
      double[] column = at.jvp(Case.basis(n, j));
      for (int i = 0; i < outputs; i++) {
        close("jvp, output " + i + ", input " + j, jacobian[i * n + j], column[i]);
      }
    }
    if (subject.modes().contains(Mode.REVERSE)) {
      reverse(n, outputs);
    }
    if (subject.modes().contains(Mode.SECOND_ORDER)) {
      secondOrder(n);
    }
  }

  private void reverse(int n, int outputs) {
    for (int i = 0; i < outputs; i++) {
      double[] row =
          subject.isScalarValued()
              ? at.gradient(at.point())
              : at.vjp(Case.basis(at.evaluate(at.point()).length, i));
      for (int j = 0; j < n; j++) {
        close("reverse, output " + i + ", input " + j, jacobian[i * n + j], row[j]);
      }
    }
  }

  private void secondOrder(int n) {
    for (int j = 0; j < n; j++) {
      Object[] args = at.fresh();
      Object[] dots = at.calls().shadows(args);
      at.inputs().scatter(dots, Case.basis(n, j));
      Outcome outcome = at.calls().hvp(args, dots, null);
      if (outcome.thrown() != null) {
        throw new AssertionError(at.label(), outcome.thrown());
      }
      double[] gradient = at.inputs().gather(outcome.derivative());
      double[] product = at.inputs().gather(outcome.product());
      for (int i = 0; i < n; i++) {
        close("gradient of hvp, input " + i, jacobian[i], gradient[i]);
        if (hessian != null) {
          close("Hessian, entry " + i + ", " + j, hessian[i * n + j], product[i]);
        }
      }
    }
  }

  private void close(String what, double expected, double actual) {
    double tolerance = (subject.isSinglePrecision() ? 1e-6 : 1e-14) * Math.abs(expected);
    boolean same =
        expected == actual
            || (Double.isNaN(expected) && Double.isNaN(actual))
            || (Math.abs(expected - actual) <= tolerance && Double.isFinite(expected));
    if (!same) {
      throw at.failure(
          what
              + ": expected "
              + expected
              + " but was "
              + actual
              + " at "
              + Arrays.toString(at.point()));
    }
  }
}
