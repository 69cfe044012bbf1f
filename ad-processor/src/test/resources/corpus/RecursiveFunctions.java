package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Methods that call themselves with a function that they were given. */
final class RecursiveFunctions {

  /** Adaptive quadrature, which halves the interval until two rules agree. */
  static double simpson(DoubleUnaryOperator f, double a, double b, double eps, int depth) {
    double m = (a + b) / 2;
    double whole = rule(f, a, b);
    double halves = rule(f, a, m) + rule(f, m, b);
    if (depth <= 0 || Math.abs(halves - whole) < 15 * eps) {
      return halves + (halves - whole) / 15;
    }
    return simpson(f, a, m, eps / 2, depth - 1) + simpson(f, m, b, eps / 2, depth - 1);
  }

  static double rule(DoubleUnaryOperator f, double a, double b) {
    double m = (a + b) / 2;
    return (b - a) / 6 * (f.applyAsDouble(a) + 4 * f.applyAsDouble(m) + f.applyAsDouble(b));
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double area(double p, double q) {
    return simpson(x -> Math.exp(-p * x * x) * Math.sin(q * x), 0, q, 1e-4, 8);
  }

  static Object[][] areaInputs() {
    return new Object[][] {{0.7, 1.3}, {2.5, 3.1}, {-0.2, 0.5}};
  }

  /** An integral of an integral, both adaptive: the inner function captures the outer variable. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double volume(double a, double b) {
    return simpson(
        x -> simpson(y -> Math.cos(a * x * y) + b * y, 0, x, 1e-3, 4), 0, b, 1e-3, 4);
  }

  static Object[][] volumeInputs() {
    return new Object[][] {{0.7, 1.3}, {2.5, 1.1}};
  }

  /** The same method with functions that differ in what they capture: one function for each. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double several(double a, double[] c) {
    DoubleUnaryOperator poly = x -> c[0] + x * (c[1] + x * c[2]);
    double first = simpson(poly, 0, a, 1e-5, 5);
    c[1] = a * c[1];
    return first * simpson(poly, 0, 1, 1e-5, 5) + simpson(Math::sqrt, a, 2 * a, 1e-3, 6);
  }

  static Object[][] severalInputs() {
    return new Object[][] {{0.7, new double[] {0.3, -1.2, 2.1}}, {1.9, new double[] {1, 0.4, 0}}};
  }

  /** Bisection by recursion, then one step of Newton's method, so that the root has a derivative. */
  static double bisect(DoubleUnaryOperator f, double lo, double hi, int steps) {
    double mid = (lo + hi) / 2;
    if (steps == 0) {
      return mid;
    }
    return f.applyAsDouble(lo) * f.applyAsDouble(mid) <= 0
        ? bisect(f, lo, mid, steps - 1)
        : bisect(f, mid, hi, steps - 1);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double root(double p, double q) {
    DoubleUnaryOperator f = x -> x * x * x + p * x - q;
    double x = bisect(f, 0, 1 + q, 12);
    return x - f.applyAsDouble(x) / (3 * x * x + p);
  }

  static Object[][] rootInputs() {
    return new Object[][] {{0.7, 1.3}, {2.5, 3.1}};
  }

  /** Richardson extrapolation, by recursion on the order. */
  static double richardson(DoubleUnaryOperator f, double x, double h, int order) {
    if (order == 0) {
      return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    }
    double scale = Math.pow(4, order);
    return (scale * richardson(f, x, h / 2, order - 1) - richardson(f, x, h, order - 1))
        / (scale - 1);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double slope(double a, double x) {
    return richardson(t -> Math.exp(a * t) * t, x, 0.2, 3);
  }

  static Object[][] slopeInputs() {
    return new Object[][] {{0.7, 1.3}, {-1.1, 0.4}};
  }

  /** Two methods that call each other with the same function. */
  static double even(Function<Double, Double> f, double x, int n) {
    return n == 0 ? x : f.apply(odd(f, x, n - 1));
  }

  static double odd(Function<Double, Double> f, double x, int n) {
    return n == 0 ? 1 / x : even(f, f.apply(x), n - 1) * 0.5;
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static double mutual(double a, double x) {
    return even(t -> Math.sin(a * t) + t, x, 6) + odd(t -> t / (a + t), x, 5);
  }

  static Object[][] mutualInputs() {
    return new Object[][] {{0.7, 1.3}, {1.9, 0.4}};
  }

  record Range(double lo, double hi) {
    double middle() {
      return (lo + hi) / 2;
    }
  }

  /** Records go along; the function is a method of one. */
  static Range shrink(DoubleUnaryOperator f, Range r, int n) {
    if (n == 0) {
      return r;
    }
    double m = f.applyAsDouble(r.middle());
    return shrink(f, new Range((r.lo + m) / 2, (r.hi + m) / 2), n - 1);
  }

  record Wave(double height, double pace) {
    double at(double t) {
      return height * Math.sin(pace * t);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double records(double a, double b) {
    Wave wave = new Wave(a, b);
    Range r = shrink(wave::at, new Range(a, b), 5);
    return r.lo * r.hi + r.middle();
  }

  static Object[][] recordsInputs() {
    return new Object[][] {{0.7, 1.3}, {1.9, 0.4}};
  }

  /** A method without result that writes into arrays; the function writes into another. */
  static void walk(DoubleUnaryOperator f, double[] x, int from, int to) {
    if (to - from == 1) {
      x[from] = f.applyAsDouble(x[from]);
      return;
    }
    int mid = (from + to) / 2;
    walk(f, x, from, mid);
    walk(f, x, mid, to);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double written(double[] x, double[] trace) {
    int[] count = {0};
    walk(
        t -> {
          trace[count[0]] += t * t;
          count[0]++;
          if (t < 0) {
            return -t;
          }
          return Math.sqrt(1 + t) * trace[0];
        },
        x,
        0,
        x.length);
    double s = count[0];
    for (int i = 0; i < x.length; i++) {
      s += x[i] * trace[i];
    }
    return s;
  }

  static Object[][] writtenInputs() {
    return new Object[][] {
      {new double[] {0.7, -1.3, 2.2}, new double[] {0.1, 0.2, 0.3}},
      {new double[] {-0.7, 1.3, 0.2, 0.9}, new double[] {1, 2, 3, 4}}
    };
  }

  /** The function reads the array that the recursion writes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double aliased(double[] x) {
    walk(t -> t * x[0] + x[x.length - 1], x, 0, x.length);
    double s = 0;
    for (double v : x) {
      s += v * v;
    }
    return s;
  }

  static Object[][] aliasedInputs() {
    return new Object[][] {{new double[] {0.7, -1.3, 2.2}}, {new double[] {-0.7, 1.3, 0.2, 0.9}}};
  }

  /** Throws from the depth of the recursion. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double guarded(double a, double b) {
    return simpson(
        x -> {
          if (x > 2) {
            throw new IllegalArgumentException("beyond " + x);
          }
          return Math.log(a + x);
        },
        0,
        b,
        1e-4,
        5);
  }

  static Object[][] guardedInputs() {
    return new Object[][] {{0.7, 1.3}, {1.9, 3.5}};
  }

  interface Field {
    double at(double x, double y);
  }

  /** Adaptive quadrature over a rectangle, by recursion on quarters. */
  static double cubature(
      Field f, double x0, double x1, double y0, double y1, double eps, int depth) {
    double xm = (x0 + x1) / 2;
    double ym = (y0 + y1) / 2;
    double area = (x1 - x0) * (y1 - y0);
    double coarse = f.at(xm, ym) * area;
    double fine =
        area
            / 4
            * (f.at((x0 + xm) / 2, (y0 + ym) / 2)
                + f.at((xm + x1) / 2, (y0 + ym) / 2)
                + f.at((x0 + xm) / 2, (ym + y1) / 2)
                + f.at((xm + x1) / 2, (ym + y1) / 2));
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      return fine + (fine - coarse) / 3;
    }
    return cubature(f, x0, xm, y0, ym, eps / 4, depth - 1)
        + cubature(f, xm, x1, y0, ym, eps / 4, depth - 1)
        + cubature(f, x0, xm, ym, y1, eps / 4, depth - 1)
        + cubature(f, xm, x1, ym, y1, eps / 4, depth - 1);
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static double rectangle(double a, double b) {
    return cubature((x, y) -> Math.exp(-a * x * x - b * y * y), 0, a, 0, b, 1e-3, 3);
  }

  static Object[][] rectangleInputs() {
    return new Object[][] {{0.7, 1.3}, {1.9, 2.5}};
  }

  /** An object with final fields goes along as what it holds. */
  static class Kernel implements Field {
    private final double width;
    private final DoubleBinaryOperator norm;

    Kernel(double width, DoubleBinaryOperator norm) {
      this.width = width;
      this.norm = norm;
    }

    @Override
    public double at(double x, double y) {
      return Math.exp(-norm.applyAsDouble(x, y) / width);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kernel(double a, double b) {
    return cubature(new Kernel(a, (x, y) -> x * x + b * y * y), 0, a, 0, b, 1e-3, 2);
  }

  static Object[][] kernelInputs() {
    return new Object[][] {{0.7, 1.3}, {1.9, 2.5}};
  }

  private final double rate;

  RecursiveFunctions(double rate) {
    this.rate = rate;
  }

  double descend(DoubleUnaryOperator f, double x, int n) {
    return n == 0 ? x * rate : descend(f, f.applyAsDouble(x) / (1 + rate), n - 1);
  }

  /** On the object of the method, which the function and the recursion both need. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  double own(double a, double x) {
    return descend(t -> Math.cosh(a * t) * rate, x, 5);
  }

  static Object[][] ownInputs() {
    return new Object[][] {{new RecursiveFunctions(0.3), 0.7, 1.3}};
  }

  @Differentiable(
      modes = {FORWARD, REVERSE, SECOND_ORDER},
      wrt = {"this.rate", "x"},
      name = "ownRate")
  double ownRate(@Constant double a, double x) {
    return descend(t -> Math.cosh(a * t) * rate, x, 5);
  }

  static Object[][] ownRateInputs() {
    return new Object[][] {{new RecursiveFunctions(0.3), 0.7, 1.3}};
  }
}
