package org.covector.ad.processor.random;

import java.util.Arrays;
import java.util.Set;
import org.covector.ad.processor.testing.Case;
import org.covector.ad.processor.testing.Subject;

/**
 * A program's derivatives at one point: the values of all forms against the original, forward mode
 * against the evaluator, reverse mode against forward mode, second order against the evaluator.
 */
final class Checks {

  private static final double WILD_VALUE = 1e5;
  private static final double WILD_FIRST = 1e6;
  private static final double WILD_SECOND = 1e8;

  private final Subject subject;
  private final Class<?> evaluator;
  private final Case at;
  private final int n;
  private final double precision;
  private double size = 1;
  private double curvature = 1;

  Checks(Subject subject, Class<?> evaluator, Case at, Set<String> features) {
    this.subject = subject;
    this.evaluator = evaluator;
    this.at = at;
    this.n = at.point().length;
    this.precision = features.contains("float") || hasFloat(subject) ? 2e-5 : 1e-9;
  }

  private static boolean hasFloat(Subject subject) {
    return subject.original().getReturnType() == float.class
        || Arrays.asList(subject.original().getParameterTypes()).contains(float.class);
  }

  /** All checks. */
  Verdict run() {
    if (at.fresh().length != Evaluation.arity(evaluator)) {
      return Verdict.outOfRange("active fields became memory, with the object as a whole");
    }
    double[] u = at.direction(n, 50);
    Evaluation along;
    try {
      along = evaluate(u);
    } catch (AssertionError e) {
      return Verdict.failed("evaluator", e.toString());
    }
    if (along.thrown() instanceof Machine.OutOfFuel) {
      return Verdict.outOfRange("fuel");
    }
    if (along.thrown() instanceof AssertionError e) {
      return Verdict.failed("evaluator", e.toString());
    }
    if (along.machine().largestValue() > WILD_VALUE) {
      return Verdict.outOfRange("value");
    }
    try {
      at.checkPrimal();
    } catch (AssertionError e) {
      return Verdict.failed("primal", describe(e));
    }
    if (along.thrown() != null) {
      return at.throwsException()
          ? Verdict.passed()
          : Verdict.failed("evaluator throws", along.thrown().toString());
    }
    double[] y = at.evaluate(at.point());
    if (!Arrays.equals(y, along.values())) {
      return Verdict.failed("evaluator value", told(y, along.values()));
    }
    if (along.machine().kink() || along.machine().largestFirst() > WILD_FIRST) {
      return Verdict.outOfRange("first derivative");
    }
    return derivatives(u, along, y.length);
  }

  private static String describe(AssertionError e) {
    StringBuilder text = new StringBuilder(String.valueOf(e.getMessage()));
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      text.append("\n  ").append(cause);
      Arrays.stream(cause.getStackTrace()).limit(3).forEach(f -> text.append("\n    ").append(f));
    }
    return text.toString();
  }

  private Evaluation evaluate(double[] direction) {
    Object[] args = at.fresh();
    return Evaluation.of(evaluator, args, at.tangents(args, direction), subject.shadowed());
  }

  private Verdict derivatives(double[] u, Evaluation alongU, int outputs) {
    double[] v = at.direction(n, 51);
    Evaluation alongV = evaluate(v);
    size = Math.max(alongU.machine().largestFirst(), alongV.machine().largestFirst());
    double[] tangent = at.jvp(u);
    if (differs(tangent, alongU.firsts(), size)) {
      return Verdict.failed("jvp", told(tangent, alongU.firsts()));
    }
    double[] other = at.jvp(v);
    if (differs(other, alongV.firsts(), size)) {
      return Verdict.failed("jvp", told(other, alongV.firsts()));
    }
    if (!subject.isScalarValued()) {
      return adjoint(u, tangent, outputs);
    }
    double[] gradient = at.gradient(at.point());
    for (double[][] pair : new double[][][] {{u, tangent}, {v, other}}) {
      double slope = dot(gradient, pair[0]);
      if (far(slope, pair[1][0], size + terms(gradient, pair[0]))) {
        return Verdict.failed(
            "gradient", slope + " and " + pair[1][0] + " " + Arrays.toString(gradient));
      }
    }
    if (!Arrays.equals(gradient, at.gradient(at.point()))) {
      return Verdict.failed("gradient again", Arrays.toString(gradient));
    }
    return second(u, v, alongU, alongV);
  }

  private Verdict adjoint(double[] u, double[] tangent, int outputs) {
    for (int seed = 60; seed < 62; seed++) {
      double[] bar = at.direction(outputs, seed);
      double[] back = at.vjp(bar);
      double forward = dot(bar, tangent);
      double reverse = dot(back, u);
      if (far(forward, reverse, size + terms(back, u) + terms(bar, tangent))) {
        return Verdict.failed("vjp", forward + " and " + reverse + " " + Arrays.toString(back));
      }
    }
    return Verdict.passed();
  }

  private Verdict second(double[] u, double[] v, Evaluation alongU, Evaluation alongV) {
    double[] sum = new double[n];
    for (int i = 0; i < n; i++) {
      sum[i] = u[i] + v[i];
    }
    Evaluation alongSum = evaluate(sum);
    curvature = alongSum.machine().largestSecond();
    curvature = Math.max(curvature, alongU.machine().largestSecond());
    curvature = Math.max(curvature, alongV.machine().largestSecond());
    if (curvature > WILD_SECOND) {
      return Verdict.outOfRange("second derivative");
    }
    double[] hu = at.product(u);
    double[] hv = at.product(v);
    double scale = 10 * (curvature + size) + terms(u, hv) + terms(v, hu);
    if (far(dot(u, hv), dot(v, hu), scale)) {
      return Verdict.failed("hvp symmetry", dot(u, hv) + " and " + dot(v, hu));
    }
    double uu = alongU.seconds()[0];
    double vv = alongV.seconds()[0];
    double uv = (alongSum.seconds()[0] - uu - vv) / 2;
    boolean wrong =
        far(dot(u, hu), uu, scale) || far(dot(v, hv), vv, scale) || far(dot(v, hu), uv, scale);
    return wrong
        ? Verdict.failed(
            "hvp",
            told(new double[] {dot(u, hu), dot(v, hv), dot(v, hu)}, new double[] {uu, vv, uv}))
        : Verdict.passed();
  }

  private boolean differs(double[] a, double[] b, double scale) {
    if (a.length != b.length) {
      return true;
    }
    for (int i = 0; i < a.length; i++) {
      if (far(a[i], b[i], scale)) {
        return true;
      }
    }
    return false;
  }

  private boolean far(double a, double b, double scale) {
    return !(Math.abs(a - b) <= precision * scale);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double terms(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] * b[i]);
    }
    return sum;
  }

  private static String told(double[] compiler, double[] evaluator) {
    return "compiler " + Arrays.toString(compiler) + "\nevaluator " + Arrays.toString(evaluator);
  }
}
