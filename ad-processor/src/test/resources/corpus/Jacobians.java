package corpus;

import static org.covector.ad.Mode.REVERSE;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.Checkpointed;
import org.covector.ad.Constant;
import org.covector.ad.DerivativeRule;
import org.covector.ad.Differentiable;
import org.covector.ad.processor.testing.Recorder;

/**
 * Records of a few numbers as results, whose Jacobians come out of one forward sweep; and methods
 * of which one forward sweep does not serve all rows, or which have no such member.
 */
class Jacobians {

  record Pixel(double u, double v) {}

  record Pose(double x, double y, double heading) {}

  record Counted(int steps, double value, boolean ended, double last) {}

  record Mixed(float single, double twice, long count) {}

  record One(double value, int index) {}

  record Eight(double a, double b, double c, double d, double e, double f, double g, double h) {}

  record Nine(
      double a, double b, double c, double d, double e, double f, double g, double h, double i) {}

  /** Elements that one row only reads, or none. */
  @Differentiable
  static Pixel project(double[] camera, double[] point, double weight, @Constant double[] seen) {
    double square = camera[0] * camera[0] + camera[1] * camera[1];
    double x = point[0] - camera[2];
    double y = point[1] - camera[3];
    double cos = 1;
    double sin = 0;
    if (square != 0) {
      double angle = Math.sqrt(square);
      cos = Math.cos(angle);
      sin = Math.sin(angle) / angle;
    }
    double u = cos * x - camera[0] * sin * y;
    double v = cos * y + camera[1] * sin * x;
    return new Pixel(
        weight * (camera[4] * u + camera[5] - seen[0]), weight * (camera[4] * v - seen[1]));
  }

  static Object[][] projectInputs() {
    double[] point = {1.5, -0.25, 9};
    double[] seen = {0.5, 0.75};
    return new Object[][] {
      {new double[] {0.3, -0.4, 0.1, 0.2, 1.25, 0.75, 8}, point, 0.5, seen},
      {new double[] {0.3, -0.4, 0.1, 0.2, 1.25}, point, 0.5, seen},
    };
  }

  static Object[][] projectKinks() {
    double[] camera = {0, 0, 0.5, 0.25, 2, 1};
    double[] jacobian = {
      0, 0, -1, 0, 0.5, 0.5, 1, 0, 3, //
      0, 0, 0, -1, 0.25, 0, 0, 1, 0
    };
    return new Object[][] {
      {camera, new double[] {1.5, 0.75}, 0.5, new double[] {0.0, 1.0}, jacobian}
    };
  }

  /** Numbers alone: all places are known. */
  @Differentiable
  static Pixel polar(double r, double t) {
    return new Pixel(r * Math.cos(t), r * Math.sin(t));
  }

  static Object[][] polarInputs() {
    return new Object[][] {{2.0, 0.75}, {-1.5, 3.0}, {0.0, 1.0}};
  }

  /** A loop of known trips, with values that both rows need. */
  @Differentiable
  static Pose drive(Pose start, double[] turns, double speed) {
    double x = start.x();
    double y = start.y();
    double heading = start.heading();
    for (int i = 0; i < turns.length; i++) {
      heading += turns[i];
      x += speed * Math.cos(heading);
      y += speed * Math.sin(heading);
    }
    return new Pose(x, y, heading);
  }

  static Object[][] driveInputs() {
    Pose start = new Pose(0.25, -1.5, 0.5);
    return new Object[][] {
      {start, new double[] {0.3, -0.2, 0.7, 1.1}, 0.75},
      {start, new double[] {2}, 0.75},
      {start, new double[0], 0.75},
    };
  }

  /** A loop of unknown trips, left in the middle, and returns from everywhere. */
  @Differentiable
  static Counted iterate(double x, double[] a, @Constant double limit) {
    double value = x;
    int steps = 0;
    while (value < limit) {
      if (steps == a.length) {
        return new Counted(steps, value, false, a.length == 0 ? x : a[steps - 1]);
      }
      value = value * value + Math.exp(a[steps]);
      if (value > 100) {
        break;
      }
      steps++;
    }
    return steps == 0 ? new Counted(0, x, true, 1) : new Counted(steps, value * x, true, a[0]);
  }

  static Object[][] iterateInputs() {
    double[] a = {-1, -0.5, 0.25, 0.5};
    return new Object[][] {
      {0.5, a, 3.0}, {0.5, a, 1e6}, {0.5, a, 0.1}, {0.5, new double[] {-3, -2}, 3.0},
      {0.5, new double[0], 3.0}, {0.5, new double[] {-1, 5, 1}, 1e9}
    };
  }

  /** Nested loops, a maximum, and rows that skip what they do not need. */
  @Differentiable
  static Pixel norms(double[] a, double[] b) {
    double largest = 0;
    double total = 0;
    for (int i = 0; i < a.length; i++) {
      double sum = 0;
      for (int j = 0; j < b.length; j++) {
        sum += Math.sin(a[i] * b[j]) * b[j];
      }
      largest = Math.max(largest, sum * sum);
      total += sum;
    }
    return new Pixel(largest, total * total);
  }

  static Object[][] normsInputs() {
    return new Object[][] {
      {new double[] {0.5, -1.25, 2}, new double[] {1.5, 0.75}},
      {new double[] {0.5, -1.25, 2}, new double[0]},
      {new double[0], new double[] {1.5}},
    };
  }

  /** A selection, which the forward sweep notes once for several rows. */
  @Differentiable
  static Pose peak(double[] x, double y) {
    double best = y;
    for (int i = 0; i < x.length; i++) {
      best = Math.max(best, x[i] * x[i]);
    }
    double least = 10;
    for (int i = 0; i < x.length; i++) {
      if (x[i] * y < least) {
        least = x[i] * y;
      }
    }
    return new Pose(best * y, Math.sin(best), least * best);
  }

  static Object[][] peakInputs() {
    return new Object[][] {
      {new double[] {0.5, -3, 2}, 0.75}, {new double[] {0.5}, 0.75}, {new double[0], 0.75}
    };
  }

  /** Loops in a body that may throw: what it kept until then is released. */
  @Differentiable
  static Pixel rescued(double[] x, int[] order, double y) {
    double product = y;
    double sum = 0;
    try {
      for (int i = 0; i < order.length; i++) {
        double term = 1;
        for (int j = 0; j <= i; j++) {
          term *= Math.sin(x[order[j]] * y);
        }
        sum += term;
      }
      product *= sum;
    } catch (ArrayIndexOutOfBoundsException e) {
      product = 3 * y;
    }
    for (int i = 0; i < x.length; i++) {
      product *= Math.cos(x[i]);
    }
    return new Pixel(product, product * y);
  }

  static Object[][] rescuedInputs() {
    double[] x = {0.5, -3, 2};
    return new Object[][] {
      {x, new int[] {1, 0, 2}, 0.75}, {x, new int[] {1, 0, 3, 1}, 0.75}, {x, new int[0], 0.75}
    };
  }

  /** The most rows that there may be. */
  @Differentiable
  static Eight powers(double x, double y) {
    double[] p = {1, x, x * x};
    return new Eight(p[0], p[1], p[2], p[1] * y, x / y, y, x, Math.pow(x, y));
  }

  static Object[][] powersInputs() {
    return new Object[][] {{1.5, 0.75}, {0.5, -2.0}};
  }

  /** Too many. */
  @Differentiable
  static Nine tooMany(double x) {
    return new Nine(x, x * x, 1, 2, 3, 4, 5, 6, x);
  }

  static Object[][] tooManyInputs() {
    return new Object[][] {{1.5}};
  }

  /** Single precision, in numbers. */
  @Differentiable
  static Mixed singles(float f, double d) {
    float g = f * f;
    return new Mixed(g * f, g * d + Math.sqrt(d), 3);
  }

  static Object[][] singlesInputs() {
    return new Object[][] {{1.5f, 0.75}, {-0.5f, 2.0}};
  }

  /** Arrays of single precision have no columns. */
  @Differentiable
  static Pixel singleArray(float[] f) {
    return new Pixel(f[0], f[0] * f[1]);
  }

  static Object[][] singleArrayInputs() {
    return new Object[][] {{new float[] {1.5f, 2}}};
  }

  /** One row, and constants among the parameters. */
  @Differentiable(modes = REVERSE, wrt = "x")
  static One largest(double scale, double[] x, int[] order) {
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[order[i]] > x[order[best]]) {
        best = i;
      }
    }
    return new One(scale * x[order[best]] * x[0], best);
  }

  static Object[][] largestInputs() {
    return new Object[][] {
      {0.5, new double[] {1, 3.5, -2}, new int[] {2, 0, 1}},
      {0.5, new double[] {7}, new int[] {0}},
      {0.5, new double[] {7}, new int[] {1}},
    };
  }

  /** Functions with kinks. */
  @Differentiable
  static Pixel kinks(double x, double y) {
    return new Pixel(Math.abs(x) * Math.sqrt(y), Math.max(x, y) + Math.cbrt(y));
  }

  static Object[][] kinksInputs() {
    return new Object[][] {{1.5, 0.75}, {-0.5, 2.0}};
  }

  static Object[][] kinksKinks() {
    return new Object[][] {{0.0, 1.0, new double[] {0, 0, 0, 1 + 1 / 3.0}}};
  }

  /** An element in several places, and a loop that runs over elements before them. */
  @Differentiable
  static Pixel repeated(double[] x, int k) {
    double sum = x[0] * x[k];
    for (double each : x) {
      sum += each * x[1] * x[k];
    }
    return new Pixel(sum * x[0] * x[1] * x[k], x[1] + x[k] * x[k]);
  }

  static Object[][] repeatedInputs() {
    double[] x = {1.5, -0.5, 2, 0.75};
    return new Object[][] {{x, 0}, {x, 1}, {x, 3}, {x, 4}};
  }

  /** Arrays of its own: a forward sweep for each row. */
  @Differentiable
  static Pixel ownArrays(double[] x, double t) {
    double[] y = new double[x.length];
    y[0] = t;
    for (int i = 1; i < x.length; i++) {
      y[i] = y[i - 1] * x[i] + Math.sin(y[0]);
    }
    double[] z = y.clone();
    z[0] *= x[0];
    return new Pixel(y[x.length - 1] + z[0], z[1] * t);
  }

  static Object[][] ownArraysInputs() {
    return new Object[][] {
      {new double[] {0.5, 1.5, -0.75}, 0.25},
      {new double[] {0.5, 1.5}, 0.25},
      {new double[] {0.5}, 0.25},
    };
  }

  /** One of the parameters in another variable. */
  @Differentiable
  static Pixel chosen(double[] x, double[] y, boolean first) {
    double[] z = first ? x : y;
    return new Pixel(z[0] * z[0], x[0] * z[1]);
  }

  static Object[][] chosenInputs() {
    double[] x = {1.5, -0.5};
    double[] y = {0.75, 2};
    return new Object[][] {{x, y, true}, {x, y, false}};
  }

  private static double horner(double[] c, int from, double x) {
    return from == c.length ? 0 : c[from] + x * horner(c, from + 1, Math.sin(x));
  }

  /** A recursion: a forward sweep for each row. */
  @Differentiable
  static Pixel recursive(double[] c, double x, double y) {
    double h = horner(c, 0, x);
    return new Pixel(h * h, horner(c, 1, h * y));
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {
      {new double[] {0.5, 1.5, -0.75, 2}, 0.25, 1.5},
      {new double[] {0.5}, 0.25, 1.5},
      {new double[0], 0.25, 1.5},
    };
  }

  private static double counted(double x, int n, int[] calls) {
    calls[0]++;
    return n == 0 ? x : Math.sin(x) * counted(x, n - 1, calls);
  }

  /** A recursion that leaves a trace in an array: no Jacobian. */
  @Differentiable
  static Pixel traced(double x, int[] calls) {
    return new Pixel(counted(x, 2, calls), x);
  }

  static Object[][] tracedInputs() {
    return new Object[][] {{0.5, new int[1]}};
  }

  /** A trace, but one forward sweep. */
  @Differentiable
  static Pixel noted(double x, int[] calls, @Constant double[] out) {
    calls[0]++;
    out[0] += 1;
    Recorder.log("noted");
    return new Pixel(x * x * out[0], x);
  }

  static Object[][] notedInputs() {
    return new Object[][] {{0.5, new int[1], new double[] {0.5}}};
  }

  private static double logged(double x, int n) {
    Recorder.log("logged");
    return n == 0 ? x : Math.sin(x) * logged(x, n - 1);
  }

  /** A recursion that is heard: no Jacobian. */
  @Differentiable
  static Pixel heard(double x) {
    return new Pixel(logged(x, 2), x);
  }

  static Object[][] heardInputs() {
    return new Object[][] {{0.5}};
  }

  /** A parameter that it writes: no Jacobian. */
  @Differentiable
  static Pixel writes(double[] x) {
    x[0] *= x[1];
    return new Pixel(x[0], x[1] * x[1]);
  }

  static Object[][] writesInputs() {
    return new Object[][] {{new double[] {1.5, 2}}};
  }

  static double bessel(double x) {
    return Math.sin(x) / x;
  }

  @DerivativeRule(method = "bessel")
  static double besselSlope(double x) {
    return (x * Math.cos(x) - Math.sin(x)) / (x * x);
  }

  /** A rule: a forward sweep for each row. */
  @Differentiable
  static Pixel ruled(double x, double[] y) {
    return new Pixel(bessel(x * y[0]), y[1] * bessel(y[0]));
  }

  static Object[][] ruledInputs() {
    return new Object[][] {{1.5, new double[] {0.75, -0.5}}};
  }

  /** Checkpoints: a forward sweep for each row. */
  @Differentiable
  static Pixel checkpointed(double x, double[] k, int steps) {
    double y = 0;
    for (@Checkpointed(snapshots = 2) int t = 0; t < steps; t++) {
      y += k[0] * x;
      x -= k[1] * y;
    }
    return new Pixel(x, y);
  }

  static Object[][] checkpointedInputs() {
    double[] k = {0.25, 0.5};
    return new Object[][] {{1.5, k, 0}, {1.5, k, 7}};
  }

  /** A catch, and a list that nobody looks into. */
  @Differentiable
  static Pixel caught(double[] x, int i, List<String> names) {
    double y;
    try {
      y = x[i] * x[0];
    } catch (ArrayIndexOutOfBoundsException e) {
      y = Math.exp(x[1]);
    }
    return new Pixel(y * x[0], names.size() * y);
  }

  static Object[][] caughtInputs() {
    double[] x = {1.5, -0.5, 2};
    List<String> names = new ArrayList<>(List.of("a", "b"));
    return new Object[][] {{x, 2, names}, {x, 3, names}};
  }

  /** Exceptions of the method, and names that the generated method uses itself. */
  @Differentiable
  static Pixel named(double jacobian, double[] offset, double row, double tape) {
    if (row < 0) {
      throw new IllegalStateException("row " + row);
    }
    return new Pixel(jacobian * offset[1], row * tape);
  }

  static Object[][] namedInputs() {
    double[] offset = {0.5, 1.5};
    return new Object[][] {{0.75, offset, 2.0, 3.0}, {0.75, offset, -1.0, 3.0}};
  }

  private final double rate;
  private final double[] weights;

  Jacobians(double rate, double[] weights) {
    this.rate = rate;
    this.weights = weights;
  }

  /** Fields as columns. */
  @Differentiable(wrt = {"this.rate", "this.weights", "x"})
  Pixel layer(double x) {
    return new Pixel(Math.tanh(rate * x + weights[0]), weights[1] * x);
  }

  static Object[][] layerInputs() {
    return new Object[][] {{new Jacobians(0.5, new double[] {0.25, 1.5}), 0.75}};
  }
}
