package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Methods that write fields of their own object. */
@SuppressWarnings("lossy-conversions")
final class OwnFieldWrites {

  private OwnFieldWrites() {}

  /** Mean and variance of a stream of numbers, by Welford's recurrence. */
  static final class Welford {
    private int count;
    private double mean;
    private double squares;

    private void push(double x) {
      count++;
      double delta = x - mean;
      mean += delta / count;
      squares += delta * (x - mean);
    }

    /** What the object held before counts as constant. */
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double variance(double[] data) {
      for (double x : data) {
        push(x);
      }
      return squares / (count - 1);
    }

    static Object[][] varianceInputs() {
      return new Object[][] {
        {new Welford(), new double[] {1.5, -0.5, 2, 0.25}}, {started(), new double[] {0.5}}
      };
    }

    static Welford started() {
      Welford w = new Welford();
      w.count = 3;
      w.mean = 0.75;
      w.squares = 1.25;
      return w;
    }

    /** All that comes out is in the object. */
    @Differentiable
    void add(double x) {
      push(x);
    }

    static Object[][] addInputs() {
      return new Object[][] {{started(), 1.5}};
    }

    /** The object as an input. */
    @Differentiable(
        wrt = {"this", "x"},
        modes = {FORWARD, REVERSE, SECOND_ORDER})
    double next(double x) {
      push(x);
      push(x * mean);
      return mean * mean + squares;
    }

    static Object[][] nextInputs() {
      return new Object[][] {{started(), 1.5}};
    }

    /** One that does not change it. */
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double score(double x) {
      return (x - mean) * (x - mean) / squares;
    }

    static Object[][] scoreInputs() {
      return new Object[][] {{started(), 1.5}};
    }

    static String scoreView() {
      return "x->";
    }

    @Differentiable(
        wrt = "this",
        modes = {FORWARD, REVERSE, SECOND_ORDER})
    double deviation() {
      return Math.sqrt(squares / count) + mean;
    }

    static Object[][] deviationInputs() {
      return new Object[][] {{started()}};
    }

    /** Two objects of the class, perhaps the same. */
    @Differentiable(
        wrt = {"this", "other"},
        modes = {FORWARD, REVERSE, SECOND_ORDER})
    double merge(Welford other) {
      double delta = other.mean - mean;
      int n = count + other.count;
      squares += other.squares + delta * delta * count * other.count / n;
      mean += delta * other.count / n;
      count = n;
      return mean * squares + other.mean;
    }

    static Object[][] mergeInputs() {
      Welford w = started();
      Welford other = started();
      other.mean = 2.5;
      return new Object[][] {{started(), other}, {w, w}};
    }
  }

  /** A Kalman filter of position and velocity, with its state and covariance in arrays. */
  static class Kalman {
    private final double[] x = {0.5, 1};
    private double[][] p = {{1, 0.25}, {0.25, 2}};
    private double time;
    @Constant private final double noise = 0.125;
    private String label = "filter";

    private void predict(double dt, double q) {
      x[0] += dt * x[1];
      double p00 = p[0][0] + dt * (p[1][0] + p[0][1]) + dt * dt * p[1][1] + q;
      double p01 = p[0][1] + dt * p[1][1];
      p[0][0] = p00;
      p[0][1] = p01;
      p[1][0] = p01;
      p[1][1] += q;
      time += dt;
    }

    private double update(double z, double r) {
      double s = p[0][0] + r + noise;
      double k0 = p[0][0] / s;
      double k1 = p[1][0] / s;
      double y = z - x[0];
      x[0] += k0 * y;
      this.x[1] += k1 * y;
      double p00 = p[0][0];
      double p01 = p[0][1];
      p[0][0] -= k0 * p00;
      p[0][1] -= k0 * p01;
      p[1][0] -= k1 * p00;
      p[1][1] -= k1 * p01;
      return 0.5 * (y * y / s + Math.log(s));
    }

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double likelihood(@Constant double[] z, double q, double r, double dt) {
      double sum = 0;
      for (double each : z) {
        predict(dt, q);
        sum += update(each, r);
      }
      return sum + time * 0.25;
    }

    static Object[][] likelihoodInputs() {
      return new Object[][] {
        {new Kalman(), new double[] {0.75, 1.5, 1.25}, 0.1, 0.4, 0.5},
        {new Kalman(), new double[0], 0.1, 0.4, 0.5}
      };
    }

    @Differentiable(wrt = {"this", "z"})
    double[] filtered(double z) {
      predict(0.5, 0.125);
      update(z, 0.25);
      return x.clone();
    }

    static Object[][] filteredInputs() {
      return new Object[][] {{new Kalman(), 0.75}};
    }

    /** The field as the result. */
    @Differentiable
    double[] state(double z) {
      update(z, 0.25);
      return x;
    }

    static Object[][] stateInputs() {
      return new Object[][] {{new Kalman(), 0.75}};
    }
  }

  /** A class that others extend, and one that extends it. */
  abstract static class Process {
    protected double level = 1;
    private double drift = 0.25;
    int steps;

    final void move(double dt) {
      level += drift * dt * level;
      drift *= 1 - dt;
      steps++;
    }
  }

  static final class Jumping extends Process {
    private double height = 0.5;
    double[] path = new double[4];

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double simulate(double dt, double jump) {
      for (int i = 0; i < 3; i++) {
        move(dt);
        if (i == 1) {
          super.level += jump * height;
        }
        this.path[i] = level * height;
        height = height * jump + steps;
      }
      return path[0] * path[2] + super.level;
    }

    static Object[][] simulateInputs() {
      return new Object[][] {{new Jumping(), 0.25, 0.5}};
    }

    @Differentiable(
        wrt = {"this", "dt"},
        modes = {FORWARD, REVERSE, SECOND_ORDER})
    double twice(double dt) {
      move(dt);
      path[3] = level;
      move(path[3] * dt);
      return level * path[1] + height;
    }

    static Object[][] twiceInputs() {
      Jumping j = new Jumping();
      j.path[1] = 1.5;
      return new Object[][] {{j, 0.25}};
    }
  }

  /** Control flow around writes. */
  static final class Machine {
    private double total;
    private float single = 1.5f;
    private short small = 2;
    private long large = 3;
    private boolean done;
    private double[] work;
    private int calls;

    static Machine machine() {
      Machine m = new Machine();
      m.total = 0.75;
      m.work = new double[] {0.5, 1.5, 2};
      return m;
    }

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double leaves(double x, int n) {
      total = x;
      while (true) {
        total *= x;
        calls++;
        if (calls > n) {
          return total * total;
        }
        if (total > 4) {
          break;
        }
      }
      done = true;
      return total * calls;
    }

    static Object[][] leavesInputs() {
      return new Object[][] {{machine(), 1.5, 2}, {machine(), 1.75, 9}};
    }

    /** The state is left half done, as the method leaves it. */
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double throwing(double[] x) {
      for (int i = 0; i < 4; i++) {
        total += x[i] * total;
        work[i % 3] = total;
      }
      return total;
    }

    static Object[][] throwingInputs() {
      return new Object[][] {
        {machine(), new double[] {1, 2, 0.5}}, {machine(), new double[] {1, 2, 0.5, 0.25}}
      };
    }

    @Differentiable
    double kinds(double x) {
      single += x;
      small += 3;
      small++;
      large -= small;
      total = done ? x : single * large;
      done = !done;
      total += x * small;
      return total * single;
    }

    static Object[][] kindsInputs() {
      return new Object[][] {{machine(), 0.5}};
    }

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double recursive(double x, int n) {
      if (n == 0) {
        return total;
      }
      total = total * x + n;
      return recursive(total * 0.25, n - 1) * total;
    }

    static Object[][] recursiveInputs() {
      return new Object[][] {{machine(), 0.5, 3}};
    }

    /** A lambda and an alias of this object and of its array write too. */
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double captured(double x) {
      DoubleUnaryOperator f = t -> total += t * x;
      Machine other = this;
      double[] row = work;
      f.applyAsDouble(x);
      row[0] = total;
      other.total *= row[0] + work[1];
      fill(work, x);
      accumulate(this, x);
      return f.applyAsDouble(work[0]) * work[2] * other.total;
    }

    private static void fill(double[] a, double x) {
      a[2] = a[0] * x;
    }

    private static void accumulate(Machine m, double x) {
      m.total += x * m.total;
    }

    static Object[][] capturedInputs() {
      return new Object[][] {{machine(), 0.5}};
    }

    /** A counter only: the method does not depend on it. */
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double counted(double x) {
      calls++;
      this.calls += 2;
      return x * x * total;
    }

    static Object[][] countedInputs() {
      return new Object[][] {{machine(), 0.5}};
    }

    static String countedView() {
      return "none";
    }

    /** A cache that is filled on the first use. */
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double cached(double x, double y) {
      return part(x) * y + part(x);
    }

    private double part(double x) {
      if (!done) {
        total = Math.exp(x) * x;
        done = true;
      }
      return total;
    }

    static Object[][] cachedInputs() {
      return new Object[][] {{machine(), 0.5, 2.0}};
    }

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double guarded(double x) {
      try {
        total *= x;
        return total * work[0];
      } finally {
        calls++;
        total += x;
      }
    }

    static Object[][] guardedInputs() {
      return new Object[][] {{machine(), 0.5}};
    }
  }

  /** A class without fields that carry derivatives. */
  static final class Counter {
    private int calls;

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double count(double x) {
      calls++;
      return x * x * calls;
    }

    static Object[][] countInputs() {
      return new Object[][] {{new Counter(), 1.5}};
    }

    static String countView() {
      return "none";
    }
  }
}
