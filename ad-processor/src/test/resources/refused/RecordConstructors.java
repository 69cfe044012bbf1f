package refused;

import org.covector.ad.Differentiable;

final class RecordConstructors {
  record Squared(double value) {
    Squared {
      value = value * value;
    }
  }

  record Many(double... values) {}

  @Differentiable
  static Squared result(double x) { // ERROR[AD109]
    return new Squared(x);
  }

  @Differentiable
  static double printed(double x) {
    Squared s = new Squared(x);
    System.out.println("squared: " + s); // ERROR[AD109]
    return s.value() * x;
  }

  @Differentiable
  static double thrown(double x) {
    Squared s = new Squared(x);
    if (x < 0) {
      throw new IllegalArgumentException("negative: " + s); // ERROR[AD109]
    }
    return s.value() * x;
  }

  @Differentiable
  static double spread(double x) {
    Many m = new Many(x, 2 * x); // ERROR[AD109]
    return m.values()[0];
  }
}
