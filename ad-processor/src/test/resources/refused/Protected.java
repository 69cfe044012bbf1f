package refused;

import org.covector.ad.Differentiable;

final class Protected {

  @Differentiable
  static double caught(double[] x) {
    double s = x[0];
    try { // ERROR[AD106]
      s *= x[1];
    } catch (ArrayIndexOutOfBoundsException e) {
      s *= 2;
    }
    return s;
  }

  @Differentiable
  static double released(double x, Object lock) {
    synchronized (lock) { // ERROR[AD107]
      return x * x;
    }
  }
}
