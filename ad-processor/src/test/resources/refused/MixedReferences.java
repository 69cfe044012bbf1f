package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class MixedReferences {

  @Differentiable
  static double written(double[] x, @Constant double[] c, boolean flag) {
    double[] r = flag ? x : c;
    r[0] = x[0] * x[1]; // ERROR[AD116]
    return r[0];
  }

  @Differentiable
  static double layers(double[] w, @Constant double[] x) {
    double[] h = x;
    for (double weight : w) {
      double[] n = new double[h.length];
      for (int i = 0; i < n.length; i++) {
        n[i] = weight * h[i]; // ERROR[AD116]
    //  ^
      }
      h = n;
    }
    return h[0];
  }

  @Differentiable
  static double ofTheConstantItself(double[] w, @Constant double[][] x) {
    double[] row = x[0];
    row[0] = w[0]; // ERROR[AD114]
    return row[0];
  }

  @Differentiable
  static double layersOfCopies(double[] w, @Constant double[] x) {
    double[] h = x.clone();
    for (double weight : w) {
      double[] n = new double[h.length];
      for (int i = 0; i < n.length; i++) {
        n[i] = weight * h[i];
      }
      h = n;
    }
    return h[0];
  }
}
