package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class ConstantStore {

  @Differentiable
  static double direct(double x, @Constant double[] work) {
    work[0] = x * x; // ERROR[AD114]
  //^
    return work[0] * x;
  }

  @Differentiable
  static double compound(double x, @Constant double[] work) {
    work[1] += x; // ERROR[AD114]
    return x * x;
  }

  private static void into(double[] out, double v) {
    out[0] = v; // ERROR[AD114]
  }

  @Differentiable
  static double throughCallee(double x, @Constant double[] work) {
    into(work, x);
    return x * x;
  }

  @Differentiable
  static double inactiveValueIsFine(double x, @Constant double[] work, int n) {
    work[0] = n;
    return work[0] * x;
  }
}
