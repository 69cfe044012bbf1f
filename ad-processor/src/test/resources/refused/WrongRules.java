package refused;

import org.covector.ad.Constant;
import org.covector.ad.DerivativeRule;
import org.covector.ad.DerivativeRule.Form;
import org.covector.ad.Differentiable;
import org.covector.ad.ImplicitDerivative;

final class WrongRules {

  static double half(double x) {
    return x / 2;
  }

  static double product(double x, double y) {
    return x * y;
  }

  static double sum(double[] x) {
    double sum = 0;
    for (double v : x) {
      sum += v;
    }
    return sum;
  }

  static void fill(double[] x) {
    x[0] = 1;
  }

  record Pair(double a, double b) {}

  static double first(Pair pair) {
    return pair.a();
  }

  private static double hidden(double x) {
    return x;
  }

  @DerivativeRule(method = "halve") // ERROR[AD031]
  static double noSuchMethod(double x) {
    return 0.5;
  }

  @DerivativeRule(method = "half") // ERROR[AD030]
  double instance(double x) {
    return 0.5;
  }

  @DerivativeRule(method = "half") // ERROR[AD030]
  private static double secret(double x) {
    return 0.5;
  }

  @DerivativeRule(method = "hidden") // ERROR[AD030]
  static double ofHidden(double x) {
    return 1;
  }

  @DerivativeRule(method = "half") // ERROR[AD032]
  static float wrongResult(double x) {
    return 0.5f;
  }

  @DerivativeRule(method = "half") // ERROR[AD032]
  static double wrongParameters(double x, int n) {
    return 0.5;
  }

  @DerivativeRule(method = "sum", wrt = "x") // ERROR[AD032]
  static double[] partialByArray(double[] x) {
    return new double[] {1};
  }

  @DerivativeRule(method = "sum", form = Form.VJP) // ERROR[AD032]
  static void wrongOrder(double[] x, double[] xBar, double yBar) {
    xBar[0] += yBar;
  }

  @DerivativeRule(method = "product") // ERROR[AD033]
  static double whichOne(double x, double y) {
    return y;
  }

  @DerivativeRule(method = "product", wrt = "z") // ERROR[AD033]
  static double noSuchParameter(double x, double y) {
    return y;
  }

  @DerivativeRule(method = "product", wrt = "x") // ERROR[AD033]
  static double constantParameter(@Constant double x, double y) {
    return y;
  }

  @DerivativeRule(method = "half")
  static double halfSlope(double x) {
    return 0.5;
  }

  @DerivativeRule(method = "half", wrt = "0") // ERROR[AD034]
  static double halfSlopeAgain(double x) {
    return 0.5;
  }

  @DerivativeRule(method = "fill", form = Form.VJP) // ERROR[AD037]
  static void fillVjp(double[] x, double[] xBar) {
    xBar[0] = 0;
  }

  @DerivativeRule(method = "first", form = Form.VJP) // ERROR[AD037]
  static void firstVjp(Pair pair, double yBar) {}

  @ImplicitDerivative(residual = "residual") // ERROR[AD035]
  static int wholeNumber(double p) {
    return (int) p;
  }

  @ImplicitDerivative(residual = "nothing") // ERROR[AD036]
  static double noResidual(double p) {
    return p;
  }

  @ImplicitDerivative(residual = "residual") // ERROR[AD036]
  static double otherType(float p) {
    return p;
  }

  @ImplicitDerivative(residual = "residual") // ERROR[AD036]
  static double twoUnknowns(double q) {
    return q;
  }

  @ImplicitDerivative(residual = "residual") // ERROR[AD036]
  static double noUnknown(double p, double x) {
    return p;
  }

  @ImplicitDerivative(residual = "residual") // ERROR[AD036]
  static double[] array(double p) {
    return new double[] {p};
  }

  static double residual(double p, double x) {
    return x - p;
  }

  @Differentiable
  static double used(double x) {
    return half(x);
  }
}
