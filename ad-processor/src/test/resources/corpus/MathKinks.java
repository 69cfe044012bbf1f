package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** The conventions at kinks and singular points. */
final class MathKinks {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double LN2 = StrictMath.log(2);

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double abs(double x) {
    return Math.abs(x);
  }

  static Object[][] absKinks() {
    return new Object[][] {
      {0.0, new double[] {0}, new double[] {0}}, {-0.0, new double[] {0}, new double[] {0}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float absFloat(float x) {
    return Math.abs(x);
  }

  static Object[][] absFloatKinks() {
    return new Object[][] {{0.0f, new double[] {0}}, {-0.0f, new double[] {0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double relu(double x) {
    return Math.max(x, 0);
  }

  static Object[][] reluKinks() {
    return new Object[][] {
      {0.0, new double[] {0}, new double[] {0}},
      {-0.0, new double[] {0}},
      {2.0, new double[] {1}},
      {-2.0, new double[] {0}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reluSwapped(double x) {
    return Math.max(0, x);
  }

  static Object[][] reluSwappedKinks() {
    return new Object[][] {{0.0, new double[] {0}, new double[] {0}}, {-0.0, new double[] {0}}};
  }

  static final double CAP = 1.5;

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double capped(double x) {
    return Math.min(CAP, x) * x;
  }

  static Object[][] cappedKinks() {
    return new Object[][] {{1.5, new double[] {1.5}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double maxTie(double x, double y) {
    return Math.max(x, y);
  }

  static Object[][] maxTieKinks() {
    return new Object[][] {
      {2.0, 2.0, new double[] {1, 0}, new double[4]},
      {Double.NaN, 1.0, new double[] {Double.NaN, Double.NaN}},
      {1.0, Double.NaN, new double[] {Double.NaN, Double.NaN}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double minTie(double x, double y) {
    return Math.min(x, y);
  }

  static Object[][] minTieKinks() {
    return new Object[][] {
      {2.0, 2.0, new double[] {1, 0}, new double[4]},
      {Double.NaN, 1.0, new double[] {Double.NaN, Double.NaN}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reluOfNaN(double x) {
    return Math.max(x, 0);
  }

  static Object[][] reluOfNaNKinks() {
    return new Object[][] {{Double.NaN, new double[] {Double.NaN}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sqrt(double x, double y) {
    return Math.sqrt(x) + y;
  }

  static Object[][] sqrtKinks() {
    return new Object[][] {{0.0, 1.0, new double[] {INF, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cbrt(double x, double y) {
    return Math.cbrt(x) + y;
  }

  static Object[][] cbrtKinks() {
    return new Object[][] {{0.0, 1.0, new double[] {INF, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log(double x, double y) {
    return Math.log(x) + y;
  }

  static Object[][] logKinks() {
    return new Object[][] {{0.0, 1.0, new double[] {INF, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log10(double x, double y) {
    return Math.log10(x) + y;
  }

  static Object[][] log10Kinks() {
    return new Object[][] {{0.0, 1.0, new double[] {INF, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double log1p(double x, double y) {
    return Math.log1p(x) + y;
  }

  static Object[][] log1pKinks() {
    return new Object[][] {{-1.0, 1.0, new double[] {INF, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double asin(double x, double y) {
    return Math.asin(x) + y;
  }

  static Object[][] asinKinks() {
    return new Object[][] {{1.0, 1.0, new double[] {INF, 1}}, {-1.0, 1.0, new double[] {INF, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double acos(double x, double y) {
    return Math.acos(x) + y;
  }

  static Object[][] acosKinks() {
    return new Object[][] {{1.0, 1.0, new double[] {-INF, 1}}, {-1.0, 1.0, new double[] {-INF, 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double hypot(double x, double y) {
    return Math.hypot(x, y);
  }

  static Object[][] hypotKinks() {
    return new Object[][] {{0.0, 0.0, new double[] {0, 0}}, {3.0, 0.0, new double[] {1, 0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double atan2(double y, double x) {
    return Math.atan2(y, x);
  }

  static Object[][] atan2Kinks() {
    return new Object[][] {{0.0, 0.0, new double[] {0, 0}}, {0.0, 2.0, new double[] {0.5, 0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pow(double x, double y) {
    return Math.pow(x, y);
  }

  static Object[][] powKinks() {
    return new Object[][] {
      {0.0, 1.0, new double[] {1, 0}},
      {0.0, 0.0, new double[] {0, 0}},
      {0.0, 2.0, new double[] {0, 0}},
      {0.0, 0.5, new double[] {INF, 0}},
      {2.0, 0.0, new double[] {0, LN2}, new double[] {0, 0.5, 0.5, LN2 * LN2}},
      {3.0, 2.0, new double[] {6, 9 * StrictMath.log(3)}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constantExponent(double x, @Constant double c) {
    return Math.pow(x, c);
  }

  static Object[][] constantExponentKinks() {
    return new Object[][] {
      {-2.0, 3.0, new double[] {12}, new double[] {-12}},
      {0.0, 0.0, new double[] {0}, new double[] {0}},
      {0.0, 1.0, new double[] {1}},
      {0.0, 2.0, new double[] {0}, new double[] {2}},
      {-2.0, 0.0, new double[] {0}, new double[] {0}},
      {-2.0, -1.0, new double[] {-0.25}, new double[] {-0.25}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double literalExponents(double x) {
    return Math.pow(x, 3) + Math.pow(x, 2) + Math.pow(x, 1) + Math.pow(x, 0);
  }

  static Object[][] literalExponentsKinks() {
    return new Object[][] {
      {-2.0, new double[] {9}, new double[] {-10}}, {0.0, new double[] {1}, new double[] {2}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constantBase(double y) {
    return Math.pow(0, y) + Math.pow(2, y);
  }

  static Object[][] constantBaseKinks() {
    return new Object[][] {{1.0, new double[] {2 * LN2}}, {0.0, new double[] {LN2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scaledRoot(double x, double y) {
    return y * Math.sqrt(x);
  }

  static Object[][] scaledRootKinks() {
    return new Object[][] {{4.0, 0.0, new double[] {0, 2}, new double[] {0, 0.25, 0.25, 0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double unusedSingular(double x) {
    double unused = Math.acos(2 * x) + Math.sqrt(x - 1) + Math.log(x - 1);
    return x * x;
  }

  static Object[][] unusedSingularKinks() {
    return new Object[][] {{1.0, new double[] {2}, new double[] {2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untakenQuotient(double x) {
    double q = x / x;
    return x != 0 ? q : x;
  }

  static Object[][] untakenQuotientKinks() {
    return new Object[][] {{0.0, new double[] {1}, new double[] {0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untakenInLoop(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double r = Math.sqrt(x[i]);
      double q = 1 / x[i];
      s += x[i] > 0 ? r * q : x[i];
    }
    return s;
  }

  static Object[][] untakenInLoopKinks() {
    return new Object[][] {
      {new double[] {0, 4}, new double[] {1, -0.0625}, new double[] {0, 0, 0, 0.0234375}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untouchedRoots(double[] x, int k) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double r = Math.sqrt(x[i]);
      if (i == k) s += r;
    }
    return s;
  }

  static Object[][] untouchedRootsKinks() {
    return new Object[][] {
      {
        new double[] {0, 4, 0},
        1,
        new double[] {0, 0.25, 0},
        new double[] {0, 0, 0, 0, -0.03125, 0, 0, 0, 0}
      }
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double remainder(double x, double y) {
    return x % y;
  }

  static Object[][] remainderKinks() {
    return new Object[][] {
      {7.0, 2.0, new double[] {1, -3}},
      {-7.0, 2.0, new double[] {1, 3}},
      {6.0, 3.0, new double[] {1, -2}}
    };
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double steps(double x) {
    return Math.floor(x)
        + Math.ceil(x)
        + Math.rint(x)
        + Math.round(x)
        + Math.signum(x)
        + (int) x
        + (long) x
        + (byte) x
        + (char) x
        + x;
  }

  static Object[][] stepsKinks() {
    return new Object[][] {
      {2.0, new double[] {1}, new double[] {0}},
      {0.0, new double[] {1}, new double[] {0}},
      {-1.5, new double[] {1}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double comparison(double x, double y) {
    return x >= y ? x * x : y;
  }

  static Object[][] comparisonKinks() {
    return new Object[][] {{2.0, 2.0, new double[] {4, 0}, new double[] {2, 0, 0, 0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double adjointVanishes(double x, double y) {
    double a = x * x;
    double b = a * y;
    return b * b;
  }

  static Object[][] adjointVanishesKinks() {
    return new Object[][] {
      {3.0, 0.0, new double[] {0, 0}, new double[] {0, 0, 0, 162}},
      {0.0, 2.0, new double[] {0, 0}, new double[] {0, 0, 0, 0}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double strongZeroInLoop(double[] x, double y) {
    double s = 0;
    for (double v : x) s += Math.sqrt(v);
    return s * y;
  }

  static Object[][] strongZeroInLoopKinks() {
    return new Object[][] {
      {
        new double[] {4, 1},
        0.0,
        new double[] {0, 0, 3},
        new double[] {0, 0, 0.25, 0, 0, 0.5, 0.25, 0.5, 0}
      }
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double arrayOfZeros(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++)
      s += Math.hypot(x[i], 0) + Math.abs(x[i]) + Math.max(x[i], 0);
    return s;
  }

  static Object[][] arrayOfZerosKinks() {
    return new Object[][] {{new double[] {0, -0.0, 2}, new double[] {0, 0, 3}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double strictSqrt(double x, double y) {
    return StrictMath.sqrt(x) + StrictMath.pow(x, y) + StrictMath.abs(x) + StrictMath.max(x, 0);
  }

  static Object[][] strictSqrtKinks() {
    return new Object[][] {{0.0, 1.0, new double[] {INF, 0}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double negativeReciprocal(double x) {
    return -1 / x;
  }

  static Object[][] negativeReciprocalKinks() {
    return new Object[][] {
      {4.0, new double[] {0.0625}, new double[] {-0.03125}},
      {0.0, new double[] {INF}},
      {-0.0, new double[] {INF}},
      {Double.MIN_VALUE, new double[] {INF}},
      {-INF, new double[] {0}, new double[] {0}},
      {Double.NaN, new double[] {Double.NaN}}
    };
  }
}
