// with support/Faraway.java
package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.processor.testing.Foreign;

final class Several {

  static double gain = 2;

  @Differentiable
  static double threeErrors(double x, double y, @Constant double[] c) {
    double a = Foreign.twice(x) * gain; // ERROR[AD112] // ERROR[AD110]
    c[0] = a * y; // ERROR[AD114]
    int n = (int) x; // WARNING[AD201]
    return a * n;
  }

  @Differentiable
  static double another(double x) {
    return Faraway.helper(x) * Foreign.twice(x); // ERROR[AD112]
  }

  @Differentiable
  static double fine(double x) {
    return x * x;
  }
}
