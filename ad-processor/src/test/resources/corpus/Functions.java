package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.covector.ad.Differentiable;

/** Functions as arguments, results, fields and variables: each is read where it is called. */
final class Functions {

  static double simpson(DoubleUnaryOperator f, double a, double b, int n) {
    double h = (b - a) / n;
    double s = f.applyAsDouble(a) + f.applyAsDouble(b);
    for (int i = 1; i < n; i++) {
      s += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(a + i * h);
    }
    return s * h / 3;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double area(double p, double q) {
    return simpson(x -> Math.exp(-p * x) * q, 0, q, 6);
  }

  static Object[][] areaInputs() {
    return new Object[][] {{0.7, 1.3}, {-0.2, 0.5}};
  }

  /** An integral of an integral: the same method is read inside itself. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double volume(double a, double b) {
    return simpson(x -> simpson(y -> x * y * a + Math.sin(x * b), 0, x, 2), 0, b, 4);
  }

  static Object[][] volumeInputs() {
    return new Object[][] {{0.7, 1.3}, {-0.2, 0.5}};
  }

  static double cube(double t) {
    return t * t * t;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double references(double a, double b) {
    DoubleBinaryOperator power = Math::pow;
    DoubleUnaryOperator own = Functions::cube;
    Point p = new Point(a, b);
    DoubleUnaryOperator bound = p::along;
    BiFunction<Point, Double, Double> unbound = Point::along;
    return simpson(Math::sin, 0, a, 2)
        + power.applyAsDouble(b, a)
        + own.applyAsDouble(a * b)
        + bound.applyAsDouble(b)
        + unbound.apply(p, a);
  }

  record Point(double x, double y) {
    double along(double t) {
      return x + t * t * y;
    }
  }

  static Object[][] referencesInputs() {
    return new Object[][] {{0.7, 1.3}, {0.3, 2.5}};
  }

  /** Newton's method on a function and its derivative, with a count that depends on the data. */
  static double root(DoubleUnaryOperator f, DoubleUnaryOperator slope, double start) {
    double x = start;
    for (int i = 0; i < 50; i++) {
      double step = f.applyAsDouble(x) / slope.applyAsDouble(x);
      x -= step;
      if (Math.abs(step) < 1e-14) {
        return x;
      }
    }
    throw new ArithmeticException("no convergence from " + start);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kepler(double mean, double e) {
    return root(x -> x - e * Math.sin(x) - mean, x -> 1 - e * Math.cos(x), mean);
  }

  static Object[][] keplerInputs() {
    return new Object[][] {{0.7, 0.3}, {2.2, 0.8}};
  }

  /** Arrays that a lambda reads and writes. */
  static void each(int n, IntToDoubleFunction f, double[] out) {
    for (int i = 0; i < n; i++) {
      out[i] = f.applyAsDouble(i);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double arrays(double[] x, double s) {
    double[] y = new double[x.length];
    each(
        x.length,
        i -> {
          if (i == 0) {
            return x[0] * s;
          }
          y[i - 1] *= x[i];
          return y[i - 1] + x[i] * x[i];
        },
        y);
    ToDoubleFunction<double[]> sum =
        v -> {
          double t = 0;
          for (double d : v) {
            t += d * d;
          }
          return t;
        };
    return sum.applyAsDouble(y) * s;
  }

  static Object[][] arraysInputs() {
    return new Object[][] {{new double[] {0.7, 1.3, -0.4}, 0.3}, {new double[] {2}, 1.5}};
  }

  /** A function as a result, with what it captures. */
  static DoubleUnaryOperator line(double slope, double offset) {
    double doubled = 2 * slope;
    return t -> doubled * t + offset;
  }

  static DoubleUnaryOperator chained(DoubleUnaryOperator f, DoubleUnaryOperator g) {
    return t -> f.applyAsDouble(g.applyAsDouble(t));
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double composed(double a, double b) {
    DoubleUnaryOperator f = line(a, b);
    DoubleUnaryOperator g = chained(f, chained(Math::exp, f));
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += g.applyAsDouble(i * b);
    }
    return sum;
  }

  static Object[][] composedInputs() {
    return new Object[][] {{0.3, 0.4}, {-0.2, 0.9}};
  }

  /** Generic functions take and give numbers, records and functions. */
  static <T, R> R twice(Function<T, R> f, Function<R, T> back, T start) {
    R first = f.apply(start);
    return f.apply(back.apply(first));
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double generic(double a, double b) {
    Point p = twice((Double t) -> new Point(t * a, b), q -> q.x() * q.y(), a);
    Function<Double, DoubleUnaryOperator> curried = s -> t -> s * t + b;
    Supplier<Point> later = () -> new Point(p.y(), p.x());
    return p.x() + curried.apply(a).applyAsDouble(b) + later.get().along(2);
  }

  static Object[][] genericInputs() {
    return new Object[][] {{0.3, 0.4}, {-0.2, 0.9}};
  }

  @FunctionalInterface
  interface Field {
    void at(double t, double[] state, double[] rate);

    default void scaled(double t, double[] state, double[] rate, double k) {
      at(t, state, rate);
      for (int i = 0; i < rate.length; i++) {
        rate[i] *= k;
      }
    }
  }

  /** Runge and Kutta's method over an interface. */
  static void integrate(Field field, double[] y, double h, int steps) {
    int n = y.length;
    double[] k1 = new double[n];
    double[] k2 = new double[n];
    double[] k3 = new double[n];
    double[] k4 = new double[n];
    double[] z = new double[n];
    for (int s = 0; s < steps; s++) {
      double t = s * h;
      field.scaled(t, y, k1, 1);
      for (int i = 0; i < n; i++) {
        z[i] = y[i] + h / 2 * k1[i];
      }
      field.at(t + h / 2, z, k2);
      for (int i = 0; i < n; i++) {
        z[i] = y[i] + h / 2 * k2[i];
      }
      field.at(t + h / 2, z, k3);
      for (int i = 0; i < n; i++) {
        z[i] = y[i] + h * k3[i];
      }
      field.at(t + h, z, k4);
      for (int i = 0; i < n; i++) {
        y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pendulum(double[] start, double length, double damping) {
    double[] y = start.clone();
    integrate(
        (t, s, r) -> {
          r[0] = s[1];
          r[1] = -9.81 / length * Math.sin(s[0]) - damping * s[1] * Math.cos(t);
        },
        y,
        0.05,
        4);
    return y[0] * y[0] + 0.5 * y[1] * y[1];
  }

  static Object[][] pendulumInputs() {
    return new Object[][] {{new double[] {0.4, 0.1}, 1.2, 0.3}};
  }

  /** Early exits from the body of a lambda, from within loops. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exits(double[] x, double limit) {
    DoubleUnaryOperator first =
        t -> {
          double product = t;
          for (int i = 0; i < x.length; i++) {
            if (x[i] < 0) {
              return product * i;
            }
            for (double v : x) {
              if (v * product > limit) {
                return v * product;
              }
            }
            product *= x[i];
          }
          return product;
        };
    return first.applyAsDouble(limit) + 2 * first.applyAsDouble(0.1);
  }

  static Object[][] exitsInputs() {
    return new Object[][] {
      {new double[] {0.5, 0.8, 0.2}, 3.0},
      {new double[] {0.5, -0.8, 0.2}, 3.0},
      {new double[] {0.5, 0.8, 4.0}, 0.3},
      {new double[] {}, 0.3}
    };
  }

  /** A function in a variable that is assigned in order, and one chosen by a constant. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reassigned(double a, double b) {
    DoubleUnaryOperator f = t -> t * a;
    double x = f.applyAsDouble(b);
    f = t -> t * t * b;
    x += f.applyAsDouble(a);
    f = null;
    if (f != null) {
      x = 0;
    }
    return x;
  }

  static Object[][] reassignedInputs() {
    return new Object[][] {{0.3, 0.4}};
  }

  /** A method that calls itself, with a function that needs nothing from outside. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inLoop(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double scale = x[i];
      int index = i;
      DoubleUnaryOperator f = t -> t * scale + index;
      s += f.applyAsDouble(s) * x[x.length - 1 - i];
    }
    return s;
  }

  static Object[][] inLoopInputs() {
    return new Object[][] {{new double[] {0.5, 0.8, 0.2}}, {new double[] {}}};
  }

  /** A function that a method without arguments makes; one that goes to the library unread. */
  interface Law {
    double at(double a, double b);

    static Law plus() {
      return (a, b) -> a + b;
    }

    default Law twice() {
      return (a, b) -> at(at(a, b), b);
    }
  }

  static Comparator<String> byLength() {
    return (a, b) -> a.length() - b.length();
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double factories(double x, double y) {
    Law times = (a, b) -> a * b;
    List<String> names = new ArrayList<>(List.of("three", "a"));
    names.sort(byLength());
    return times.twice().twice().at(x, y) + Law.plus().twice().at(y, x) * names.get(0).length();
  }

  static Object[][] factoriesInputs() {
    return new Object[][] {{0.3, 0.8}};
  }

  /** Functions as arguments of variable arity. */
  static double all(double x, DoubleUnaryOperator... functions) {
    double s = 0;
    for (DoubleUnaryOperator f : functions) {
      s += f.applyAsDouble(x) * (s + 1);
    }
    return s;
  }

  static double all(double x, DoubleBinaryOperator f) {
    return f.applyAsDouble(x, x);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double variableArity(double a, double x) {
    DoubleUnaryOperator square = t -> t * t;
    return a * all(x, t -> t * a)
        + all(a, Math::sin, square, t -> t * x)
        + all(x, (s, t) -> s * t * a);
  }

  static Object[][] variableArityInputs() {
    return new Object[][] {{0.3, 0.8}};
  }
}
