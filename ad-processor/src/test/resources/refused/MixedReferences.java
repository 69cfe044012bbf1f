package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class MixedReferences {

  @Differentiable
  static double written(double[] x, @Constant double[] c, boolean flag) {
    double[] r = flag ? x : c;
    r[0] = x[0] * x[1]; // ERROR[AD114]
    return r[0];
  }
}
