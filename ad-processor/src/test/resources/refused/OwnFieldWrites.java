package refused;

import org.covector.ad.Differentiable;

final class OwnFieldWrites {

  record Point(double x, double y) {}

  static final class Typed<T> {
    double sum;

    @Differentiable
    double generic(double x) {
      sum += x; // ERROR[AD104]
      return sum;
    }
  }

  static final class OfValues {
    double sum;
    Point last = new Point(1, 2);

    @Differentiable
    double beside(double x) {
      sum += x; // ERROR[AD104]
      return sum * last.x();
    }

    @Differentiable(wrt = "this") // ERROR[AD008]
    double named(double x) {
      return x * sum;
    }
  }

  static class Replaced {
    double[] work = new double[2];
    double sum;

    @Differentiable
    double array(double x) {
      sum = x;
      work = new double[] {x, sum}; // ERROR[AD109]
      return work[0] * sum;
    }

    @Differentiable
    double given(double x) {
      sum += x;
      System.out.println(sum);
      return external(sum);
    }

    double external(double x) {
      sum = x;
      return Math.min(hashCode(), x); // ERROR[AD117]
    }
  }

  static class Above {
    double sum;
  }

  static final class Hiding extends Above {
    double sum;

    @Differentiable
    double hides(double x) {
      sum += x; // ERROR[AD104]
      return sum;
    }
  }
}
