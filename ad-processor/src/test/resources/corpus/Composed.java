package corpus;

import static corpus.ComposedDerivatives.cubeGradient;
import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Checkpointed;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.runtime.Dual;

/** Methods that call derivatives of other methods: of this class, and of another one. */
final class Composed {

  // Perturbation confusion: the inner derivative takes the outer variable as a constant, which is
  // active in the outer one all the same.

  @Differentiable(name = "sumBySecond", wrt = "y")
  static double sum(double x, double y) {
    return x + y;
  }

  static Object[][] sumBySecondInputs() {
    return new Object[][] {{1.0, 2.0}};
  }

  @Differentiable
  static double classicByReverse(double x) {
    return x * ComposedDerivatives.sumBySecondGradient(x, 1).y();
  }

  static Object[][] classicByReverseInputs() {
    return new Object[][] {{1.0}, {-3.0}};
  }

  @Differentiable
  static double classicByForward(double x) {
    return x * ComposedDerivatives.sumBySecondJvp(x, 1, 1).tangent();
  }

  static Object[][] classicByForwardInputs() {
    return new Object[][] {{1.0}, {-3.0}};
  }

  @Differentiable
  static double mixed(@Constant double x, double y) {
    return x * y * y + Math.sin(x * y);
  }

  static Object[][] mixedInputs() {
    return new Object[][] {{0.5, 1.25}};
  }

  @Differentiable
  static double mixedByReverse(double x) {
    return x * ComposedDerivatives.mixedGradient(x, x * x).y();
  }

  static Object[][] mixedByReverseInputs() {
    return new Object[][] {{0.75}, {-0.5}, {0.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mixedByForward(double x) {
    Dual inner = ComposedDerivatives.mixedJvp(x, x * x, x);
    return inner.tangent() * x + inner.value();
  }

  static Object[][] mixedByForwardInputs() {
    return new Object[][] {{0.75}, {-0.5}, {0.0}};
  }

  // Derivatives of derivatives of derivatives.

  @Differentiable
  static double cube(double x) {
    return x * x * x * Math.exp(x);
  }

  static Object[][] cubeInputs() {
    return new Object[][] {{0.5}};
  }

  @Differentiable
  static double cubeSlope(double x) {
    return cubeGradient(x).x();
  }

  static Object[][] cubeSlopeInputs() {
    return new Object[][] {{0.5}, {0.0}};
  }

  @Differentiable
  static double cubeBend(double x) {
    return ComposedDerivatives.cubeSlopeJvp(x, 1).tangent();
  }

  static Object[][] cubeBendInputs() {
    return new Object[][] {{0.5}, {0.0}};
  }

  @Differentiable
  static double cubeTwist(double x) {
    return corpus.ComposedDerivatives.cubeBendGradient(x).x();
  }

  static Object[][] cubeTwistInputs() {
    return new Object[][] {{0.5}, {0.0}};
  }

  // Arrays.

  @Differentiable
  static double rosenbrock(double[] x) {
    double s = 0;
    for (int i = 0; i + 1 < x.length; i++) {
      double a = x[i + 1] - x[i] * x[i];
      double b = 1 - x[i];
      s += 100 * a * a + b * b;
    }
    return s;
  }

  static Object[][] rosenbrockInputs() {
    return new Object[][] {{new double[] {0.5, 1.5, -1}}};
  }

  /** The square of the length of a gradient that is written into an array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double squaredSlope(double[] x) {
    double[] g = new double[x.length];
    double value = ComposedDerivatives.rosenbrockGradient(x, g);
    double s = value;
    for (int i = 0; i < g.length; i++) {
      s += g[i] * g[i];
    }
    return s;
  }

  static Object[][] squaredSlopeInputs() {
    return new Object[][] {{new double[] {0.5, 1.5, -1}}, {new double[] {2}}, {new double[0]}};
  }

  /** A product of the Hessian with a vector. */
  @Differentiable
  static double curvature(double[] x, double[] direction) {
    Dual along = ComposedDerivatives.rosenbrockJvp(x, direction);
    return along.value() * along.tangent();
  }

  static Object[][] curvatureInputs() {
    return new Object[][] {
      {new double[] {0.5, 1.5, -1}, new double[] {1, -2, 0.5}},
      {new double[] {0.5, 1.5, -1}, new double[] {1, -2}},
    };
  }

  @Differentiable
  static double chain(double[] w, double[] x) {
    double h = 0.25;
    for (int i = 0; i < w.length; i++) {
      h = Math.tanh(w[i] * h + x[i % x.length]);
    }
    return h * h;
  }

  static Object[][] chainInputs() {
    return new Object[][] {{new double[] {0.5, 1.5, -1}, new double[] {1, 2}}};
  }

  /** The inner gradient keeps what its loop computes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chainSlope(double[] w, double[] x) {
    ComposedDerivatives.ChainGradient g = ComposedDerivatives.chainGradient(w, x);
    double s = g.value();
    for (double each : g.w()) {
      s += each * each;
    }
    for (double each : g.x()) {
      s -= each * each * each;
    }
    return s;
  }

  static Object[][] chainSlopeInputs() {
    return new Object[][] {
      {new double[] {0.5, 1.5, -1}, new double[] {1, 2}},
      {new double[] {0.5, 1.5, -1}, new double[] {0.25, 0.125, 0.5}},
    };
  }

  /** One array in two roles: the record has one adjoint for both. */
  @Differentiable
  static double sharedSlope(double[] w) {
    var g = ComposedDerivatives.chainGradient(w, w);
    return g.w()[0] * g.x()[1];
  }

  static Object[][] sharedSlopeInputs() {
    return new Object[][] {{new double[] {0.5, 1.5, -1}}};
  }

  @Differentiable
  static double halving(double x, double y) {
    double s = x;
    while (s > 1) {
      s = s * y + 0.25 * Math.sin(s);
    }
    return s * s;
  }

  static Object[][] halvingInputs() {
    return new Object[][] {{7.0, 0.5}};
  }

  /** The number of iterations that the inner gradient keeps is not known before. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double halvingSlope(double x, double y) {
    var g = ComposedDerivatives.halvingGradient(x, y);
    return g.x() * g.y() + g.value();
  }

  static Object[][] halvingSlopeInputs() {
    return new Object[][] {{7.0, 0.5}, {0.5, 0.5}, {90.0, 0.75}};
  }

  @Differentiable
  static double bilinear(double[][] m, @Constant double[] left, double[] right) {
    double s = 0;
    for (int i = 0; i < left.length; i++) {
      double[] row = m[i];
      double t = 0;
      for (int j = 0; j < right.length; j++) {
        t += row[j] * right[j];
      }
      s += left[i] * t * t;
    }
    return s;
  }

  static Object[][] bilinearInputs() {
    return new Object[][] {
      {new double[][] {{1, 2}, {3, -1}}, new double[] {0.5, 2}, new double[] {1, -0.5}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bilinearSlope(double[][] m, double[] left, double[] right) {
    var g = ComposedDerivatives.bilinearGradient(m, left, right);
    double s = 0;
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        s += g.m()[i][j] * g.m()[i][j] * g.right()[j];
      }
    }
    return s;
  }

  static Object[][] bilinearSlopeInputs() {
    return new Object[][] {
      {new double[][] {{1, 2}, {3, -1}}, new double[] {0.5, 2}, new double[] {1, -0.5}}
    };
  }

  @Differentiable
  static double bilinearInto(double[][] m, double[] left, double[] right) {
    double[][] mBar = new double[2][2];
    double[] rightBar = {7, 8};
    double value = ComposedDerivatives.bilinearGradient(m, left, right, mBar, rightBar);
    return value * mBar[1][0] + rightBar[0] * rightBar[1];
  }

  static Object[][] bilinearIntoInputs() {
    return new Object[][] {
      {new double[][] {{1, 2}, {3, -1}}, new double[] {0.5, 2}, new double[] {1, -0.5}},
      {new double[][] {{1, 2}, {3}}, new double[] {0.5, 2}, new double[] {1, -0.5}},
      {new double[][] {{1, 2}, {3, 4}}, new double[] {0.5, 2}, new double[] {1}},
    };
  }

  // Inner derivatives in loops, in callees and lambdas, in branches.

  @Differentiable
  static double bowl(double x, @Constant double p) {
    return Math.cosh(x - p) + 0.25 * p * x * x;
  }

  static Object[][] bowlInputs() {
    return new Object[][] {{0.5, 1.5}};
  }

  /** The derivative goes through a descent that leaves its loop early. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double descent(double p) {
    double x = 2;
    ComposedDerivatives.BowlGradient g = ComposedDerivatives.bowlGradient(x, p);
    for (int i = 0; i < 20; i++) {
      if (Math.abs(g.x()) < 1e-2) {
        break;
      }
      double next = x - 0.25 * g.x();
      if (ComposedDerivatives.bowlGradient(next, p).value() > g.value()) {
        return next - x;
      }
      x = next;
      g = ComposedDerivatives.bowlGradient(x, p);
    }
    return x * g.value();
  }

  static Object[][] descentInputs() {
    return new Object[][] {{0.75}, {1.5}, {14.0}};
  }

  private static double newton(double start, double p, int steps) {
    double x = start;
    for (int i = 0; i < steps; i++) {
      x -= ComposedDerivatives.bowlGradient(x, p).x()
          / ComposedDerivatives.slopeJvp(x, p, 1).tangent();
    }
    return x;
  }

  @Differentiable
  static double slope(double x, @Constant double p) {
    return ComposedDerivatives.bowlJvp(x, p, 1).tangent();
  }

  static Object[][] slopeInputs() {
    return new Object[][] {{0.5, 1.5}};
  }

  @Differentiable
  static double minimum(double p) {
    return newton(1, p, 4);
  }

  static Object[][] minimumInputs() {
    return new Object[][] {{0.75}};
  }

  private static double trapezoid(DoubleUnaryOperator f, double a, double b) {
    double s = 0.5 * (f.applyAsDouble(a) + f.applyAsDouble(b));
    for (int i = 1; i < 8; i++) {
      s += f.applyAsDouble(a + i * (b - a) / 8);
    }
    return s * (b - a) / 8;
  }

  @Differentiable
  static double area(double a, double p) {
    return trapezoid(x -> ComposedDerivatives.bowlGradient(x, p).x(), a, 2);
  }

  static Object[][] areaInputs() {
    return new Object[][] {{0.25, 0.75}};
  }

  @Differentiable
  static float rounded(float x, float y) {
    return x * x * y + y;
  }

  static Object[][] roundedInputs() {
    return new Object[][] {{0.5f, 2f}};
  }

  @Differentiable
  static double roundedSlope(float x, float y) {
    Dual d = ComposedDerivatives.roundedJvp(x, y, y, 1);
    return d.value() * d.tangent() + ComposedDerivatives.roundedGradient(x, y).x();
  }

  static Object[][] roundedSlopeInputs() {
    return new Object[][] {{0.5f, 2f}};
  }

  // Kinks, and what a method of another class has.

  @Differentiable
  static double kink(double x, double y) {
    return Math.max(x, y) * Math.abs(x * y) + Math.sqrt(x * x + y * y) * Math.pow(x, 3);
  }

  static Object[][] kinkInputs() {
    return new Object[][] {{0.5, 2.0}};
  }

  @Differentiable
  static double kinkSlope(double x, double y) {
    var g = ComposedDerivatives.kinkGradient(x, y);
    return x > 1 ? g.x() * y : g.x() * g.y();
  }

  static Object[][] kinkSlopeInputs() {
    return new Object[][] {{0.5, 2.0}, {2.0, 0.5}, {-1.0, 0.25}, {1.5, -2.0}};
  }

  /** Has methods of which derivatives are called elsewhere. */
  static final class Springs {

    private Springs() {}

    /** The energy of masses on a line. */
    @Differentiable
    static double energy(double[] x, double stiffness) {
      double e = 0;
      for (int i = 1; i < x.length; i++) {
        double d = x[i] - x[i - 1] - 1;
        e += stiffness * d * d + 0.1 * d * d * d * d;
      }
      return e;
    }

    static Object[][] energyInputs() {
      return new Object[][] {{new double[] {0, 1.25, 1.75}, 2.0}};
    }
  }

  /** Integrates the motion in a field of forces that is a gradient. */
  @Differentiable
  static double motion(double[] start, double stiffness) {
    double[] x = start.clone();
    double[] v = new double[x.length];
    for (int step = 0; step < 5; step++) {
      double[] force = Composed_SpringsDerivatives.energyGradient(x, stiffness).x();
      for (int i = 0; i < x.length; i++) {
        v[i] -= 0.1 * force[i];
        x[i] += 0.1 * v[i];
      }
    }
    return Composed_SpringsDerivatives.energyJvp(x, stiffness, v, 0).tangent();
  }

  static Object[][] motionInputs() {
    return new Object[][] {{new double[] {0, 1.25, 1.75}, 2.0}};
  }

  /** The jvp of a method in whose gradient the loop is checkpointed, too. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double repeated(double x, int n) {
    double s = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      s = Math.sin(s);
    }
    return s;
  }

  static Object[][] repeatedInputs() {
    return new Object[][] {{0.3, 5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static double jvpOfCheckpointed(double x, int n) {
    return ComposedDerivatives.repeatedJvp(x, n, 1).tangent() * x;
  }

  static Object[][] jvpOfCheckpointedInputs() {
    return new Object[][] {{0.3, 5}};
  }

  /** Time steps with forces that are written into an array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double checkpointedSteps(double[] x, double lr, int n) {
    double[] at = x.clone();
    double[] force = new double[x.length];
    double sum = 0;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      sum += ComposedDerivatives.springsGradient(at, force);
      for (int j = 0; j < at.length; j++) {
        at[j] -= lr * force[j];
      }
      sum += 0.5 * ComposedDerivatives.springsJvp(at, force).tangent();
    }
    return sum + at[0];
  }

  static Object[][] checkpointedStepsInputs() {
    return new Object[][] {{new double[] {0.3, -0.5, 1}, 0.125, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double springs(double[] q) {
    double sum = 0;
    for (int i = 0; i < q.length - 1; i++) {
      double d = q[i + 1] - q[i];
      sum += 0.5 * d * d * Math.cos(q[i]);
    }
    return sum;
  }

  static Object[][] springsInputs() {
    return new Object[][] {{new double[] {0.3, -0.5, 1}}};
  }

  /** Linear in its own result, so that its gradient is one recursion. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursion(double x, int n) {
    return n == 0 ? x * x : x * recursion(x * 0.5, n - 1);
  }

  static Object[][] recursionInputs() {
    return new Object[][] {{1.3, 3}, {-0.4, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double gradientOfRecursion(double x) {
    return ComposedDerivatives.recursionGradient(x, 3).x() * x;
  }

  static Object[][] gradientOfRecursionInputs() {
    return new Object[][] {{1.3}};
  }

  @Differentiable
  static double rowLoss(double[] w, @Constant double[][] x) {
    double t = 0;
    for (int i = 0; i < x.length; i++) {
      double s = 0;
      for (int j = 0; j < w.length; j++) {
        s += w[j] * w[0] * x[i][j];
      }
      t += Math.sin(s);
    }
    return t;
  }

  static Object[][] rowLossInputs() {
    return new Object[][] {{new double[] {0.5, -0.25, 0.125}, rows()}};
  }

  /** The gradient has the bits that it has where it is called by a program. */
  @Differentiable
  static double rowNorm(double[] w, @Constant double[][] x) {
    double[] g = new double[w.length];
    double s = ComposedDerivatives.rowLossGradient(w, x, g);
    for (int j = 0; j < g.length; j++) {
      s += g[j] * g[j];
    }
    return s;
  }

  static Object[][] rowNormInputs() {
    return new Object[][] {{new double[] {0.5, -0.25, 0.125}, rows()}};
  }

  private static double[][] rows() {
    double[][] x = new double[9][];
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {0.1 * i, 0.3 - 0.05 * i, 0.2};
    }
    return x;
  }

  @Differentiable
  static double logSum(double[] x) {
    double largest = x[0];
    for (int i = 1; i < x.length; i++) {
      largest = Math.max(largest, x[i]);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - largest);
    }
    return largest + Math.log(sum);
  }

  static Object[][] logSumInputs() {
    return new Object[][] {{new double[] {0.5, -0.25, 1.125}}};
  }

  /** The outer derivative is one of the product that the inner gradient has in place of a sum. */
  @Differentiable
  static double logSumSlope(double[] x) {
    return ComposedDerivatives.logSumGradient(x).x()[0] * x[1];
  }

  static Object[][] logSumSlopeInputs() {
    return new Object[][] {{new double[] {0.5, -0.25, 1.125}}};
  }

  /** The root of the mean square of what a model leaves, by weights that all rows share. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scaledDeviation(double[] w, double b, @Constant double[][] x, @Constant double[] y) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double q = b;
      for (int j = 0; j < w.length; j++) {
        q += w[j] * x[i][j];
      }
      double r = Math.tanh(q) - y[i];
      s += r * r;
    }
    return Math.sqrt(s / x.length);
  }

  static Object[][] scaledDeviationInputs() {
    double[][] x = {{0.7, 0.1}, {-0.2, 0.3}, {0.4, 0.9}};
    return new Object[][] {{new double[] {0.3, -0.2}, 0.1, x, new double[] {0.5, -0.1, 0.2}}};
  }

  /** The derivative of a loop that is scaled afterwards. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ofScaled(double[] w, double b, @Constant double[][] x, @Constant double[] y) {
    double[] slope = ComposedDerivatives.scaledDeviationGradient(w, b * b, x, y).w();
    return slope[0] * slope[1];
  }

  static Object[][] ofScaledInputs() {
    return scaledDeviationInputs();
  }
}
