package refused;

import org.covector.ad.Differentiable;
import org.covector.ad.processor.testing.Foreign;

final class UnknownCallee {

  @Differentiable
  static double scalar(double x) {
    double y = x * x;
    return 1 + Foreign.twice(y * x); // ERROR[AD112]
    //         ^
  }

  @Differentiable
  static double array(double[] x) {
    return Foreign.sum(x) * x[0]; // ERROR[AD112]
  }

  @Differentiable
  static double inactive(double x, int n) {
    return x * Foreign.twice(n) + Foreign.size(new double[n]);
  }
}
