package refused;

import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Differentiable;

/** Functions and objects that one branch makes from what it computes, and that are used after it. */
final class KnownInBranches {

  interface Shape {
    double area();
  }

  static final class Disk implements Shape {
    private final double radius;

    Disk(double radius) {
      this.radius = radius;
    }

    @Override
    public double area() {
      return radius * radius;
    }
  }

  @Differentiable
  static double lambda(double x, double y) {
    DoubleUnaryOperator f;
    if (x > 100) {
      return y;
    } else {
      double c = x * 2;
      f = t -> t * c; // ERROR[AD102]
    }
    return f.applyAsDouble(y);
  }

  @Differentiable
  static double value(double x, double y) {
    Shape s;
    if (x > 100) {
      throw new IllegalArgumentException();
    } else {
      s = new Disk(x * 2); // ERROR[AD117]
    }
    return s.area() * y;
  }

  @Differentiable
  static double choice(double x, double y, int k) {
    DoubleUnaryOperator f;
    switch (k) {
      case 0:
        return y;
      default:
        double c = x * 2;
        f = t -> t * c; // ERROR[AD102]
    }
    return f.applyAsDouble(y);
  }
}
