package refused;

import org.covector.ad.Differentiable;

final class RelatedClasses {

  abstract static class Base {
    double x;

    static double helper(Base b) {
      return b.x * b.x;
    }

    final double asItself(double dt) {
      return helper(this) * dt; // ERROR[AD117]
    }
  }

  static final class Body extends Base {
    double m = 2;
  }

  static final class Passing {
    private Passing() {}

    @Differentiable
    static double inherited(Body b, double dt) {
      return b.asItself(dt) * b.m;
    }
  }

  @Differentiable
  static double both(Base a, Body b) { // ERROR[AD109]
    return a.x * b.x * b.m;
  }
}
