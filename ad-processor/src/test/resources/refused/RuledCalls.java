package refused;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.DerivativeRule;
import org.covector.ad.DerivativeRule.Form;
import org.covector.ad.Differentiable;

/** Calls of methods whose rules do not serve what is asked for. */
final class RuledCalls {

  static double product(double x, double y) {
    return x * y;
  }

  @DerivativeRule(method = "product", wrt = "x")
  static double productX(double x, double y) {
    return y;
  }

  @Differentiable
  static double noPartial(double x) {
    return product(x, x + 1); // ERROR[AD130]
  }

  @Differentiable
  static double fits(double x, @Constant double y) {
    return product(x, y);
  }

  static double norm(double[] x, double scale) {
    double sum = 0;
    for (double v : x) {
      sum += v * v;
    }
    return sum * scale;
  }

  @DerivativeRule(method = "norm", form = Form.VJP)
  static void normVjp(double[] x, @Constant double scale, double yBar, double[] xBar) {
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2 * scale * x[i] * yBar;
    }
  }

  @Differentiable
  static double constantInTheRule(double[] x, double s) {
    return norm(x, s); // ERROR[AD130]
  }

  static double[] twice(double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = 2 * x[i];
    }
    return y;
  }

  @DerivativeRule(method = "twice", form = Form.VJP)
  static void twiceVjp(double[] x, double[] yBar, double[] xBar) {
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2 * yBar[i];
    }
  }

  @Differentiable(modes = REVERSE)
  static double reverseOnly(double[] x) {
    return twice(x)[0];
  }

  @Differentiable(modes = FORWARD)
  static double forward(double[] x) {
    return twice(x)[0]; // ERROR[AD131]
  }

  @Differentiable(modes = SECOND_ORDER)
  static double second(double[] x) {
    double[] y = twice(x); // ERROR[AD131]
    return y[0] * y[0];
  }

  static double cube(double x) {
    return x * x * x;
  }

  @DerivativeRule(method = "cube", form = Form.JVP)
  static double cubeJvp(double x, double xDot) {
    return 3 * x * x * xDot;
  }

  @Differentiable
  static double reverse(double x) {
    return cube(x); // ERROR[AD131]
  }

  static double clipped(double x) {
    return x;
  }

  @DerivativeRule(method = "clipped")
  static double clippedSlope(double x) {
    return Double.parseDouble(Double.toString(x)); // ERROR[AD112]
  }

  @Differentiable
  static double once(double x) {
    return clipped(x);
  }

  @Differentiable(modes = SECOND_ORDER)
  static double ruleThatCannotBeRead(double x) {
    return clipped(x);
  }

  static double lost(double[] x) {
    x[0] = 1; // ERROR[AD132]
    return x[0];
  }

  @DerivativeRule(method = "lost", form = Form.VJP)
  static void lostVjp(double[] x, double yBar, double[] xBar) {
    x[0]++; // ERROR[AD132]
    xBar[0] += yBar;
  }

  @Differentiable
  static double writes(double[] x) {
    return lost(x);
  }

  static double[] same(double[] x) {
    return x; // ERROR[AD132]
  }

  @DerivativeRule(method = "same", form = Form.VJP)
  static void sameVjp(double[] x, double[] yBar, double[] xBar) {
    xBar[0] += yBar[0];
  }

  @Differentiable(modes = REVERSE)
  static double returns(double[] x) {
    return same(x)[0];
  }

  static double reassigned(double[] x) {
    x = x.clone();
    x[0] = 1;
    return x[0];
  }

  @DerivativeRule(method = "reassigned", form = Form.VJP)
  static void reassignedVjp(double[] x, double yBar, double[] xBar) {}

  @Differentiable(modes = REVERSE)
  static double copies(double[] x, double y) {
    return reassigned(x) * y;
  }
}
