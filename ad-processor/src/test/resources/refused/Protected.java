package refused;

import org.covector.ad.Differentiable;

final class Protected {

  @Differentiable
  static double halfAssigned(double[] x) {
    double s = x[0];
    try {
      s *= 3;
      s *= x[1];
    } catch (ArrayIndexOutOfBoundsException e) { // ERROR[AD106]
      s *= 2;
    }
    return s;
  }

  @Differentiable
  static double converted(double[] x) {
    int i = 0;
    double r;
    try {
      i = 1;
      r = x[1];
    } catch (ArrayIndexOutOfBoundsException e) { // ERROR[AD106]
      r = i * x[0];
    }
    return r;
  }

  @Differentiable
  static double readAfterwards(double[] x) {
    double s = x[0];
    try {
      for (int i = 0; i < 3; i++) {
        s *= x[i];
      }
    } catch (ArrayIndexOutOfBoundsException e) { // ERROR[AD106]
      System.out.println(e);
    }
    return s;
  }

  @Differentiable
  static double storedInPart(double[] x, double[] t) {
    try {
      for (int i = 0; i < x.length; i++) {
        t[i] = x[i] * x[i];
      }
    } catch (ArrayIndexOutOfBoundsException e) { // ERROR[AD107]
      return x[0];
    }
    return t[0] * t[0];
  }

  private static void store(double[] x, double[] t) {
    t[0] = x[0];
    t[1] = x[1];
  }

  @Differentiable
  static double storedByCallee(double[] x, double[] t) {
    try {
      store(x, t);
    } catch (ArrayIndexOutOfBoundsException e) { // ERROR[AD107]
      return x[0];
    }
    return t[0] * t[0];
  }

  @Differentiable
  static double finallyReturns(double x) {
    double s = x * x;
    try {
      s *= x;
    } finally { // ERROR[AD109]
      return s;
    }
  }

  @Differentiable
  static double yields(double x, int n) {
    return switch (n) {
      case 0 -> x;
      default -> {
        try {
          yield x * x; // ERROR[AD109]
        } finally {
          System.out.println(n);
        }
      }
    };
  }
}
