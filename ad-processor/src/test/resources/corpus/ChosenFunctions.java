package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.covector.ad.Differentiable;

/** Functions and objects of which the data says which one it is. */
final class ChosenFunctions {

  interface Loss {
    double of(double residual);
  }

  /** Not final: its objects are known by where they are made. */
  static class Huber implements Loss {
    private final double delta;

    Huber(double delta) {
      this.delta = delta;
    }

    @Override
    public double of(double r) {
      double a = Math.abs(r);
      return a <= delta ? 0.5 * r * r : delta * (a - 0.5 * delta);
    }
  }

  record Squared() implements Loss {
    @Override
    public double of(double r) {
      return 0.5 * r * r;
    }
  }

  record Tukey(double c) implements Loss {
    @Override
    public double of(double r) {
      if (Math.abs(r) > c) {
        return c * c / 6;
      }
      double u = 1 - r * r / (c * c);
      return c * c / 6 * (1 - u * u * u);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double regression(double[] w, double[] x, double[] y, double scale, boolean robust) {
    Loss loss = robust ? new Huber(scale) : new Squared();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += loss.of(w[0] + w[1] * x[i] - y[i]);
    }
    return sum;
  }

  static Object[][] regressionInputs() {
    double[] w = {0.3, 1.2};
    double[] x = {-1, 0.5, 2, 3};
    double[] y = {0.1, 1.4, 2.2, 6};
    return new Object[][] {{w, x, y, 0.85, true}, {w, x, y, 0.85, false}};
  }

  static Loss lossOf(String name, double scale) {
    switch (name) {
      case "huber":
        return new Huber(scale);
      case "tukey":
        return new Tukey(scale);
      case "pseudo":
        double s = scale * scale;
        return r -> s * (Math.sqrt(1 + r * r / s) - 1);
      default:
        return new Squared();
    }
  }

  /** A method that returns one of several. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double named(double a, double scale, String name) {
    Loss loss = lossOf(name, scale);
    return loss.of(a) + 2 * loss.of(a * a - 1);
  }

  static Object[][] namedInputs() {
    return new Object[][] {
      {0.7, 1.3, "huber"}, {2.7, 1.3, "tukey"}, {0.7, 1.3, "pseudo"}, {1.7, 1.3, ""}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double branches(double p, double x, int kind) {
    double square = p * p;
    DoubleUnaryOperator f =
        switch (kind) {
          case 0 -> t -> t * square;
          case 1 -> Math::cos;
          case 2 -> {
            double inner = Math.sin(p);
            yield t -> inner / t;
          }
          default -> throw new IllegalArgumentException("kind " + kind);
        };
    return f.applyAsDouble(x) * f.applyAsDouble(x + p);
  }

  static Object[][] branchesInputs() {
    return new Object[][] {{0.7, 1.3, 0}, {0.7, 1.3, 1}, {0.7, 1.3, 2}, {0.7, 1.3, 3}};
  }

  /** A variable that is assigned in branches and again in a loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reassigned(double x, double p, int k) {
    DoubleUnaryOperator f;
    if (k == 0) {
      double c = p * p;
      f = t -> t * c;
    } else if (k == 1) {
      f = Math::cos;
    } else {
      f = t -> t / p;
    }
    double s = 0;
    for (int i = 0; i < 5; i++) {
      s += f.applyAsDouble(x + i);
      if (i == 1) {
        f = Math::sin;
      } else if (i == 2) {
        double q = s;
        f = t -> t + q * t;
      } else if (s > 100) {
        break;
      }
    }
    return s * f.applyAsDouble(p);
  }

  static Object[][] reassignedInputs() {
    return new Object[][] {{0.7, 1.3, 0}, {0.2, 0.8, 1}, {9.0, 0.3, 2}};
  }

  /** Null as one of the choices: asked for, and called. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double optional(double x, double p, int k) {
    DoubleUnaryOperator f = null;
    if (k > 0) {
      f = t -> t * p;
    }
    double y = f == null ? x : f.applyAsDouble(x);
    if (k == 2) {
      f = null;
    }
    return f != null || k != 1 ? y * p : y * y;
  }

  static Object[][] optionalInputs() {
    return new Object[][] {{0.7, 1.3, 0}, {0.2, 0.8, 1}, {9.0, 0.3, 2}};
  }

  /** Regression on a basis of functions. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double basis(double[] w, double rate, double[] x) {
    DoubleUnaryOperator[] basis = {t -> 1, t -> t, t -> Math.exp(-rate * t), Math::sin};
    double sum = 0;
    for (double v : x) {
      double fit = 0;
      for (int j = 0; j < basis.length; j++) {
        fit += w[j] * basis[j].applyAsDouble(v);
      }
      sum += fit * fit;
    }
    return sum;
  }

  static Object[][] basisInputs() {
    return new Object[][] {
      {new double[] {0.3, -1.2, 2.1, 0.4}, 0.7, new double[] {0.1, 0.9, 2}},
      {new double[] {0.3, -1.2}, 0.7, new double[] {0.1, 0.9, 2}}
    };
  }

  /** An array filled in a loop, with functions that capture what the loop computes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double layers(double[] w, double x) {
    DoubleUnaryOperator[] all = new DoubleUnaryOperator[w.length];
    double scale = 1;
    for (int i = 0; i < w.length; i++) {
      double a = w[i] * scale;
      all[i] = i % 2 == 0 ? t -> Math.tanh(a * t) : t -> t + a;
      scale *= 1 + x * x;
    }
    DoubleUnaryOperator swap = all[0];
    all[0] = all[w.length - 1];
    all[w.length - 1] = swap;
    double y = x;
    for (DoubleUnaryOperator f : all) {
      y = f.applyAsDouble(y);
    }
    return y;
  }

  static Object[][] layersInputs() {
    return new Object[][] {{new double[] {0.3, -1.2, 2.1}, 0.7}, {new double[] {0.4}, -0.3}};
  }

  /** An array with a gap. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double sparse(double x, int n) {
    Loss[] all = new Loss[3];
    all[0] = new Squared();
    all[2] = new Huber(x);
    return all[n].of(x * x);
  }

  static Object[][] sparseInputs() {
    return new Object[][] {{0.7, 0}, {2.7, 2}, {0.7, 3}};
  }

  /** An optimiser with state, of which one of two is made. */
  static class Descent {
    protected final double rate;

    Descent(double rate) {
      this.rate = rate;
    }

    double step(double x, double slope) {
      return x - rate * slope;
    }
  }

  static class Momentum extends Descent {
    private double speed;

    Momentum(double rate) {
      super(rate);
    }

    @Override
    double step(double x, double slope) {
      speed = 0.9 * speed + slope;
      return super.step(x, speed);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double descent(double x, double rate, boolean momentum) {
    Descent method = momentum ? new Momentum(rate) : new Descent(rate / 2);
    Descent same = method;
    for (int i = 0; i < 4; i++) {
      double slope = 2 * x + Math.sin(x);
      x = i % 2 == 0 ? same.step(x, slope) : method.step(x, slope);
    }
    return x;
  }

  static Object[][] descentInputs() {
    return new Object[][] {{0.7, 0.1, true}, {0.7, 0.1, false}};
  }

  /** Functions that are chosen and then passed on, returned, and chosen from again. */
  static double trapezoid(DoubleUnaryOperator f, double a, double b, int n) {
    double h = (b - a) / n;
    double s = (f.applyAsDouble(a) + f.applyAsDouble(b)) / 2;
    for (int i = 1; i < n; i++) {
      s += f.applyAsDouble(a + i * h);
    }
    return s * h;
  }

  static DoubleUnaryOperator pick(DoubleUnaryOperator f, DoubleUnaryOperator g, boolean first) {
    return first ? f : g;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double passed(double a, double b, boolean x, boolean y) {
    DoubleUnaryOperator f = x ? t -> Math.exp(a * t) : Math::sin;
    DoubleUnaryOperator g = pick(f, t -> b * t, y);
    DoubleUnaryOperator h = t -> f.applyAsDouble(t) * g.applyAsDouble(t);
    return trapezoid(h, 0, b, 4) + trapezoid(pick(h, g, !x), 0, a, 2);
  }

  static Object[][] passedInputs() {
    return new Object[][] {
      {0.7, 1.3, true, true}, {0.7, 1.3, true, false}, {0.7, 1.3, false, true},
      {0.7, 1.3, false, false}
    };
  }

  /** A chosen function in a recursion. */
  static double halve(DoubleUnaryOperator f, double a, double b, int depth) {
    double m = (a + b) / 2;
    return depth == 0
        ? f.applyAsDouble(m) * (b - a)
        : halve(f, a, m, depth - 1) + halve(f, m, b, depth - 1);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double deep(double a, double b, boolean x) {
    return halve(x ? t -> a * t * t : t -> Math.exp(b * t), 0, b, 3);
  }

  static Object[][] deepInputs() {
    return new Object[][] {{0.7, 1.3, true}, {0.7, 1.3, false}};
  }

  /** Functions that give records and functions. */
  record Pair(double u, double v) {}

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double results(double a, double b, int k) {
    Function<Double, Pair> f = k == 0 ? t -> new Pair(t * a, t) : t -> new Pair(b, t * t);
    Pair p = f.apply(a + b);
    Function<Double, DoubleUnaryOperator> maker =
        k == 1 ? c -> (t -> c * t) : c -> (t -> Math.sin(c + t));
    DoubleUnaryOperator g = maker.apply(p.u);
    return g.applyAsDouble(p.v);
  }

  static Object[][] resultsInputs() {
    return new Object[][] {{0.7, 1.3, 0}, {0.7, 1.3, 1}, {0.2, 0.9, 2}};
  }

  /** Functions of the loop that write into an array of the method. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double writers(double[] x, int k) {
    double[] total = new double[2];
    DoubleBinaryOperator f =
        k % 2 == 0
            ? (s, t) -> {
              total[0] += s * t;
              return total[0];
            }
            : (s, t) -> {
              if (s > 1) {
                return s;
              }
              total[1] = total[0] + x[0] * t;
              total[0] = s;
              return total[1];
            };
    double sum = 0;
    for (double v : x) {
      sum += f.applyAsDouble(v, sum + 1);
    }
    return sum * total[0] + total[1];
  }

  static Object[][] writersInputs() {
    return new Object[][] {{new double[] {0.3, 1.2, 0.8}, 0}, {new double[] {0.3, 1.2, 0.8}, 1}};
  }

  /** Runge-Kutta with a tableau that the data chooses. */
  interface Tableau {
    int stages();

    double weight(int i);

    double node(int i);
  }

  record Midpoint(double theta) implements Tableau {
    @Override
    public int stages() {
      return 2;
    }

    @Override
    public double weight(int i) {
      return i == 0 ? 1 - 1 / (2 * theta) : 1 / (2 * theta);
    }

    @Override
    public double node(int i) {
      return i == 0 ? 0 : theta;
    }
  }

  static class Euler implements Tableau {
    @Override
    public int stages() {
      return 1;
    }

    @Override
    public double weight(int i) {
      return 1;
    }

    @Override
    public double node(int i) {
      return 0;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double integrate(double y, double rate, double theta, boolean fine) {
    Tableau t = fine ? new Midpoint(theta) : new Euler();
    double h = 0.1;
    for (int step = 0; step < 5; step++) {
      double k = 0;
      double next = y;
      for (int i = 0; i < t.stages(); i++) {
        double z = y + t.node(i) * h * k;
        k = rate * z * (1 - z);
        next += h * t.weight(i) * k;
      }
      y = next;
    }
    return y;
  }

  static Object[][] integrateInputs() {
    return new Object[][] {{0.3, 1.7, 0.5, true}, {0.3, 1.7, 0.5, false}};
  }

  /** What only one branch computes, for a function that is used after it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double guarded(double x, double y, int k) {
    DoubleUnaryOperator f;
    switch (k) {
      case 0:
        return y;
      default:
        double c = x * 2;
        f = t -> t * c;
    }
    Loss loss;
    if (x > 100) {
      throw new IllegalArgumentException();
    } else {
      loss = new Tukey(x * 2);
    }
    return f.applyAsDouble(y) * loss.of(y);
  }

  static Object[][] guardedInputs() {
    return new Object[][] {{0.7, 1.3, 0}, {0.7, 1.3, 1}, {101.5, 1.3, 1}};
  }
}
