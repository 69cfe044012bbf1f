package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

class InstanceMethods {

  private double rate = 2;
  private int count;
  double hidden;

  private final double[] table = {1};

  @Differentiable
  double prepared(double x) {
    prepare(); // ERROR[AD109]
    return x * table[0];
  }

  void prepare() {
    try {
      table[0]++;
    } finally {
      System.gc();
    }
  }

  void opened() {
    try {
      count++;
    } finally {
      count--;
    }
  }

  @Differentiable
  double preparedFirst(double x) {
    double first = table[0];
    opened(); // ERROR[AD109]
    return x * first;
  }

  @Differentiable
  synchronized double locked(double x) { // ERROR[AD109]
    //                ^
    return x * rate;
  }

  @Differentiable
  double withoutTable(double x) {
    opened();
    return x * rate;
  }

  static class Below extends InstanceMethods {
    double hidden;

    @Differentiable
    double above(double x) {
      return x * super.hidden; // ERROR[AD109]
    }
  }

  abstract static class Template {
    abstract double step(double x);

    @Differentiable
    double run(double x) {
      return step(x) * x; // ERROR[AD109]
      //     ^
    }

    @Differentiable
    double runThis(double x) {
      return this.step(x) * x; // ERROR[AD109]
    }
  }

  class Inner {
    @Differentiable
    double field(double x) {
      return x * rate; // ERROR[AD109]
    }

    @Differentiable
    double qualified(double x) {
      return x * InstanceMethods.this.rate; // ERROR[AD109]
    }

    @Differentiable
    double method(double x) {
      return helper(x); // ERROR[AD109]
    }
  }

  double helper(double x) {
    return x * x;
  }

  private static final class Private {
    @Differentiable
    double secret(double x) { // ERROR[AD014]
      return x * x;
    }
  }

  @Differentiable
  double otherObject(@Constant InstanceMethods other, double x) {
    return other.helper(x); // ERROR[AD105]
  }
}
