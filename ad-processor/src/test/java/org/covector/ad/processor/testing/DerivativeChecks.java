package org.covector.ad.processor.testing;

import java.util.Arrays;
import java.util.List;
import org.covector.ad.Mode;

/** The derivatives at one point against each other and against differences of the original. */
final class DerivativeChecks {

  private static final int MANY = 40;

  private final Case at;
  private final Subject subject;
  private final int n;
  private final double agreement;

  DerivativeChecks(Case at) {
    this.at = at;
    this.subject = at.subject();
    this.n = at.inputs().size();
    this.agreement = (subject.isSinglePrecision() ? 2e-5 : 1e-12) * subject.tolerance();
  }

  /** All checks that the subject's modes allow. */
  void all() {
    boolean reverse = subject.modes().contains(Mode.REVERSE);
    boolean forward = subject.modes().contains(Mode.FORWARD);
    if (forward) {
      forwardAgainstDifferences();
    }
    if (forward && reverse) {
      reverseAgainstForward();
    }
    if (reverse) {
      adjointRules();
      secondOrder();
    }
  }

  /** Directions to differentiate along: the axes where there are not too many, and some others. */
  private List<double[]> directions() {
    List<double[]> directions = new java.util.ArrayList<>();
    for (int j = 0; j < n && n <= MANY; j++) {
      directions.add(Case.basis(n, j));
    }
    for (int k = 0; k < (n <= MANY ? 1 : 3); k++) {
      directions.add(at.direction(n, 10 + k));
    }
    return directions;
  }

  /** Forward mode against extrapolated differences of the original. */
  void forwardAgainstDifferences() {
    double[] y = at.evaluate(at.point());
    for (double[] direction : directions()) {
      double[] tangent = at.jvp(direction);
      Differences.Estimate estimate =
          Differences.derivative(
              t -> at.evaluate(Case.along(at.point(), t, direction)),
              at.step(direction),
              at.shrink(),
              at.precision());
      compare("jvp along " + Arrays.toString(direction), estimate, tangent, y);
    }
  }

  private void compare(String what, Differences.Estimate estimate, double[] actual, double[] y) {
    double relative = (subject.isSinglePrecision() ? 1e-4 : 1e-9) * subject.tolerance();
    double trust = (subject.isSinglePrecision() ? 1e-2 : 1e-7) * subject.tolerance();
    if (estimate.value().length != actual.length) {
      throw at.failure(what + ": " + actual.length + " outputs");
    }
    for (int i = 0; i < actual.length; i++) {
      double expected = estimate.value()[i];
      double size = Math.max(Math.abs(expected), Math.abs(actual[i]));
      double error = estimate.error()[i];
      double noise = agreement * Math.max(largest(actual), largest(estimate.value()));
      if (!(Math.abs(expected - actual[i]) <= relative * size + 4 * error + noise)) {
        throw at.failure(
            what
                + ", output "
                + i
                + ": differences give "
                + expected
                + " ± "
                + error
                + " but the derivative is "
                + actual[i]);
      }
      if (!(error <= trust * Math.max(size, Math.abs(y[i])) + 1e-12)) {
        throw at.failure(
            what + ", output " + i + ": differences are useless here: " + expected + " ± " + error);
      }
    }
  }

  /** Reverse mode against forward mode. */
  void reverseAgainstForward() {
    double[] y = at.evaluate(at.point());
    if (subject.isScalarValued()) {
      gradientAgainstForward(y[0]);
    } else {
      vjpAgainstForward(y);
    }
  }

  private void gradientAgainstForward(double value) {
    double[] gradient = at.gradient(at.point());
    double[] forward = new double[n];
    for (int j = 0; j < n; j++) {
      forward[j] = at.jvp(Case.basis(n, j))[0];
    }
    double scale = Math.max(largest(forward), Math.abs(value));
    for (int j = 0; j < n; j++) {
      agree("gradient component " + j, forward[j], gradient[j], scale);
    }
  }

  private void vjpAgainstForward(double[] y) {
    double[][] columns = new double[n][];
    for (int j = 0; j < n; j++) {
      columns[j] = at.jvp(Case.basis(n, j));
    }
    double largest =
        Math.max(largest(y), Arrays.stream(columns).mapToDouble(this::largest).max().orElse(0));
    for (int i = 0; i < y.length && y.length <= MANY; i++) {
      double[] row = at.vjp(Case.basis(y.length, i));
      for (int j = 0; j < n; j++) {
        agree("vjp of output " + i + ", component " + j, columns[j][i], row[j], largest);
      }
    }
    double[] outputBar = at.direction(y.length, 20);
    double[] inputBar = at.vjp(outputBar);
    double[] direction = at.direction(n, 21);
    double[] tangent = at.jvp(direction);
    double left = 0;
    double right = 0;
    double terms = 0;
    for (int i = 0; i < y.length; i++) {
      left += outputBar[i] * tangent[i];
      terms += Math.abs(outputBar[i] * tangent[i]);
    }
    for (int j = 0; j < n; j++) {
      right += inputBar[j] * direction[j];
      terms += Math.abs(inputBar[j] * direction[j]);
    }
    agree("dot product", left, right, Math.max(terms, largest));
  }

  private double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  private void agree(String what, double forward, double reverse, double scale) {
    boolean close =
        Math.abs(forward - reverse)
            <= agreement * (scale + Math.max(Math.abs(forward), Math.abs(reverse)));
    if (!close) {
      throw at.failure(what + ": forward " + forward + ", reverse " + reverse);
    }
  }

  /** Adjoints: overwritten by the gradient, accumulated by the vjp; both forms the same. */
  void adjointRules() {
    if (subject.isScalarValued()) {
      gradientOverwrites();
    } else {
      scalarsAccumulate();
      if (!subject.isVoid()) {
        formsOfVjpAgree();
      }
    }
  }

  private void gradientOverwrites() {
    double[] expected = at.gradient(at.point());
    Object[] args = at.fresh();
    Object[] bars = at.calls().shadows(args);
    double[] garbage = new double[n];
    Arrays.fill(garbage, -12345.5);
    at.inputs().scatter(bars, garbage);
    at.calls().gradientInto(args, bars, null);
    same("gradient into arrays that were not zero", expected, at.inputs().gather(bars));
    Outcome record = at.calls().gradient(at.fresh(), null);
    same("gradient record", expected, at.inputs().gather(record.derivative()));
  }

  private void scalarsAccumulate() {
    Outcome primal = at.original();
    Layout exit = at.outputs(primal.args());
    Layout arrays = Layout.of(at.fresh(), subject.active(), false);
    int results = Values.flatten(primal.value()).length;
    double[] outputBar = at.direction(results + exit.size(), 30);
    double[] plain = at.vjp(outputBar);
    Object[] args = at.fresh();
    Object[] bars = at.calls().shadows(args);
    double[] before = new double[n];
    Arrays.fill(before, 0.5);
    at.inputs().scatter(bars, before);
    arrays.scatter(bars, new double[arrays.size()]);
    exit.scatter(bars, Arrays.copyOfRange(outputBar, results, outputBar.length));
    double[] scalarsOnly = at.inputs().gather(bars);
    double[] held = scalarStarts(args, scalarsOnly);
    at.calls().vjpInto(args, at.resultBar(primal.value(), outputBar), bars, null);
    double[] accumulated = at.inputs().gather(bars);
    for (int j = 0; j < n; j++) {
      agree("accumulation into component " + j, plain[j] + held[j], accumulated[j], 1);
    }
  }

  /** The start values of scalar adjoints, zero at the places of array elements. */
  private double[] scalarStarts(Object[] args, double[] starts) {
    int[] owners = at.inputs().owners();
    double[] held = new double[n];
    for (int j = 0; j < n; j++) {
      held[j] = args[owners[j]] instanceof Number ? starts[j] : 0;
    }
    return held;
  }

  private void formsOfVjpAgree() {
    Outcome primal = at.original();
    Layout exit = at.outputs(primal.args());
    int results = Values.flatten(primal.value()).length;
    double[] outputBar = at.direction(results, 31);
    double[] expected = at.vjp(Case.concat(outputBar, new double[exit.size()]));
    Outcome record = at.calls().vjp(at.fresh(), at.resultBar(primal.value(), outputBar), null);
    same("vjp record", expected, at.inputs().gather(record.derivative()));
  }

  private void same(String what, double[] expected, double[] actual) {
    for (int j = 0; j < n; j++) {
      if (expected[j] != actual[j] && !(Double.isNaN(expected[j]) && Double.isNaN(actual[j]))) {
        throw at.failure(
            what + ", component " + j + ": expected " + expected[j] + " but was " + actual[j]);
      }
    }
  }

  /** Second order against differences of the gradient, and symmetric. */
  void secondOrder() {
    if (!subject.modes().contains(Mode.SECOND_ORDER)) {
      return;
    }
    double[] gradient = at.gradient(at.point());
    List<double[]> directions = directions();
    for (double[] direction : directions) {
      Object[] args = at.fresh();
      Object[] dots = at.calls().shadows(args);
      at.inputs().scatter(dots, direction);
      Outcome outcome = at.calls().hvp(args, dots, null);
      double[] first = at.inputs().gather(outcome.derivative());
      double size = largest(gradient);
      for (int j = 0; j < n; j++) {
        agree("gradient of hvp, component " + j, gradient[j], first[j], size);
      }
      double[] product = at.inputs().gather(outcome.product());
      Differences.Estimate estimate =
          Differences.derivative(
              t -> at.gradient(Case.along(at.point(), t, direction)),
              at.step(direction),
              at.shrink(),
              at.precision());
      compare("hvp along " + Arrays.toString(direction), estimate, product, gradient);
      writtenHvp(direction, product);
    }
    symmetric();
  }

  private void writtenHvp(double[] direction, double[] expected) {
    if (!at.calls().hasHvpInto()) {
      return;
    }
    Object[] args = at.fresh();
    Object[] dots = at.calls().shadows(args);
    at.inputs().scatter(dots, direction);
    Object[] bars = at.calls().shadows(args);
    Object[] products = at.calls().shadows(args);
    double[] garbage = new double[n];
    Arrays.fill(garbage, 777.5);
    at.inputs().scatter(bars, garbage);
    at.inputs().scatter(products, garbage);
    at.calls().hvpInto(args, dots, bars, products, null);
    same("hvp into arrays", expected, at.inputs().gather(products));
  }

  private void symmetric() {
    double[] u = at.direction(n, 40);
    double[] v = at.direction(n, 41);
    double[] hu = at.product(u);
    double[] hv = at.product(v);
    double left = 0;
    double right = 0;
    double terms = 0;
    for (int j = 0; j < n; j++) {
      left += u[j] * hv[j];
      right += v[j] * hu[j];
      terms += Math.abs(u[j] * hv[j]) + Math.abs(v[j] * hu[j]);
    }
    agree("symmetry of the Hessian", left, right, terms + largest(hu) + largest(hv));
  }
}
