package org.covector.ad.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.GradientCheck;
import org.covector.ad.runtime.ScalarFunction;
import org.junit.jupiter.api.Test;

/** The derivatives of a quadratic, worked by hand. */
class RegressionTest {
  private static final double[] X = {0, 1, 2, 3};
  private static final double[] Y = {1, 3, 5, 7};

  @Test
  void gradient() {
    RegressionDerivatives.LossGradient g = RegressionDerivatives.lossGradient(1.5, 0.5, X, Y);
    assertEquals(1.875, g.value());
    assertEquals(-5, g.m());
    assertEquals(-2.5, g.c());
  }

  @Test
  void directionalDerivative() {
    Dual dual = RegressionDerivatives.lossJvp(1.5, 0.5, X, Y, 2, -1);
    assertEquals(1.875, dual.value());
    assertEquals(-7.5, dual.tangent());
  }

  @Test
  void hessianTimesVector() {
    RegressionDerivatives.LossHvp h = RegressionDerivatives.lossHvp(1.5, 0.5, X, Y, 2, -1);
    assertEquals(1.875, h.value());
    assertEquals(-5, h.m());
    assertEquals(-2.5, h.c());
    assertEquals(11, h.mHvp());
    assertEquals(4, h.cHvp());
  }

  @Test
  void view() {
    double[] gradient = new double[2];
    double value =
        RegressionDerivatives.lossFunction(X, Y).gradient(new double[] {1.5, 0.5}, gradient);
    assertEquals(1.875, value);
    assertEquals(-5, gradient[0]);
    assertEquals(-2.5, gradient[1]);
  }

  @Test
  void derivativesPassTheGradientCheck() {
    ScalarFunction loss = RegressionDerivatives.lossFunction(X, Y);
    double[] point = {1.5, 0.5};
    new GradientCheck().check(loss, point).assertPassed();
    new GradientCheck().checkHvp(loss, point).assertPassed();
  }
}
