package org.covector.ad.processor.testing;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleFunction;
import org.covector.ad.Mode;

/**
 * Derivatives of a method of which nothing is known, not even that it is smooth: at a point where
 * nobody has put a kink they are compared with differences, as far as these can be trusted.
 */
public final class SpotChecks {

  private static final double RELATIVE = 1e-4;
  private static final double TRUST = 1e-7;

  private final Subject subject;
  private final Case at;
  private final double[] direction;
  private final boolean isSinglePrecision;

  /**
   * Checks a method beside one of its rows of arguments.
   *
   * @param row the row; its numbers are moved a little
   */
  public SpotChecks(Subject subject, Case row) {
    this.subject = subject;
    double[] point = row.point();
    Random random = new Random(7);
    for (int i = 0; i < point.length; i++) {
      point[i] += 0.01 * random.nextGaussian() * Math.max(0.1, Math.abs(point[i]));
    }
    this.at = row.moved(point);
    boolean isRounded = !Arrays.equals(point, at.point());
    this.isSinglePrecision = subject.isSinglePrecision() || isRounded;
    this.direction = at.direction(point.length, 3);
  }

  /** All checks; says what is wrong, and nothing where nothing is. */
  public String run() {
    if (isSinglePrecision || at.throwsException()) {
      return "";
    }
    boolean forward = subject.modes().contains(Mode.FORWARD);
    boolean reverse = subject.modes().contains(Mode.REVERSE) && subject.isScalarValued();
    double[] tangent = forward ? at.jvp(direction) : new double[0];
    String wrong = forward ? differs("jvp", this::value, tangent) : "";
    if (wrong.isEmpty() && forward && reverse) {
      wrong = gradient(tangent[0]);
    }
    if (wrong.isEmpty() && reverse && subject.modes().contains(Mode.SECOND_ORDER)) {
      wrong = differs("hvp", this::gradientAt, at.product(direction));
    }
    return wrong.isEmpty() ? "" : subject.label() + at.label() + ": " + wrong;
  }

  private double[] value(double t) {
    return at.evaluate(Case.along(at.point(), t, direction));
  }

  private double[] gradientAt(double t) {
    return at.gradient(Case.along(at.point(), t, direction));
  }

  private String gradient(double tangent) {
    double[] gradient = at.gradient(at.point());
    double slope = 0;
    double size = Math.abs(tangent);
    for (int i = 0; i < gradient.length; i++) {
      slope += gradient[i] * direction[i];
      size += Math.abs(gradient[i] * direction[i]);
    }
    boolean close = Math.abs(slope - tangent) <= 1e-9 * size || Double.isNaN(slope - tangent);
    return close ? "" : "gradient " + Arrays.toString(gradient) + ", jvp " + tangent;
  }

  private String differs(String what, DoubleFunction<double[]> function, double[] derivative) {
    Differences.Estimate estimate =
        Differences.derivative(function, at.step(direction) / 16, at.shrink(), at.precision());
    if (estimate.value().length != derivative.length) {
      return what + ": " + derivative.length + " outputs";
    }
    for (int i = 0; i < derivative.length; i++) {
      double expected = estimate.value()[i];
      double size = Math.max(1e-3, Math.abs(expected));
      boolean trusted = estimate.error()[i] <= TRUST * size;
      if (trusted && !(Math.abs(expected - derivative[i]) <= RELATIVE * size)) {
        return what + " " + derivative[i] + ", differences " + expected;
      }
    }
    return "";
  }
}
