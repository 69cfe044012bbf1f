package org.covector.ad.examples.quickstart;

import java.util.Locale;
import org.covector.ad.runtime.Dual;

/** The derivatives of {@link Regression#loss} at one point, printed. */
public final class QuickStart {
  private static final double[] X = {0, 1, 2, 3};
  private static final double[] Y = {1, 3, 5, 7};

  private QuickStart() {}

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    double m = 1.5;
    double c = 0.5;

    RegressionDerivatives.LossGradient gradient = RegressionDerivatives.lossGradient(m, c, X, Y);
    print("loss(m = %s, c = %s) = %s", m, c, gradient.value());
    print("gradient: d/dm = %s, d/dc = %s", gradient.m(), gradient.c());

    Dual alongM = RegressionDerivatives.lossJvp(m, c, X, Y, 1, 0);
    print("directional derivative along (1, 0): %s", alongM.tangent());

    RegressionDerivatives.LossHvp curvature = RegressionDerivatives.lossHvp(m, c, X, Y, 1, 0);
    print("Hessian times (1, 0): (%s, %s)", curvature.mHvp(), curvature.cHvp());
  }

  private static void print(String pattern, Object... values) {
    System.out.println(String.format(Locale.ROOT, pattern, values));
  }
}
