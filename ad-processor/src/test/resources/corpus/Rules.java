package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.awt.geom.Point2D;
import org.covector.ad.Constant;
import org.covector.ad.DerivativeRule;
import org.covector.ad.DerivativeRule.Form;
import org.covector.ad.Differentiable;

/** Methods that are called as they are, with derivatives given by rules. */
final class Rules {

  /** A series that stops when nothing changes: not to be differentiated term by term. */
  static double erf(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  }

  @DerivativeRule(method = "erf")
  static double erfSlope(double x) {
    return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x);
  }

  /** A rule for a rule: what second derivatives take. */
  @DerivativeRule(method = "erfSlope", wrt = "x")
  static double erfCurvature(double x, double slope) {
    return -2 * x * slope;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double straight(double x, double s) {
    return s * erf(x * s) + erf(erf(x)) * x;
  }

  static Object[][] straightInputs() {
    return new Object[][] {{0.7, 1.3}, {-0.4, 0.2}, {0.0, 1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inLoop(double[] x) {
    double y = 1;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 0) {
        y *= 1 + erf(y * x[i]);
      } else if (x[i] < -2) {
        return y * erf(x[i]);
      }
      x[i] = y;
    }
    return y + x[0];
  }

  static Object[][] inLoopInputs() {
    return new Object[][] {
      {new double[] {0.7, 1.3, -1, 0.5}},
      {new double[] {0.7, 1.3, -1, 0.5, -2.5, 3}},
    };
  }

  /** A recursion, which is not inlined: what the rule needs goes through a frame. */
  private static double nested(double x, int depth) {
    return depth == 0 ? x : erf(x) * nested(x * erf(x), depth - 1) + x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inCallee(double x, int depth) {
    return nested(x, depth);
  }

  static Object[][] inCalleeInputs() {
    return new Object[][] {{0.8, 0}, {0.8, 1}, {-0.6, 4}};
  }

  /** The annotated method itself has a rule. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bump(double x, double width) {
    return width > 0 ? Math.exp(-(x / width) * (x / width)) : 0;
  }

  @DerivativeRule(method = "bump", wrt = "x")
  static double bumpX(double x, double width, double y) {
    return -2 * x / (width * width) * y;
  }

  @DerivativeRule(method = "bump", wrt = "1")
  static double bumpWidth(double x, double width, double y) {
    return 2 * x * x / (width * width * width) * y;
  }

  static Object[][] bumpInputs() {
    return new Object[][] {{0.3, 0.8}, {-1.5, 2.0}};
  }

  static double chebyshev(int n, double x) {
    return Math.cos(n * Math.acos(x));
  }

  @DerivativeRule(method = "chebyshev")
  static double chebyshevSlope(int n, double x) {
    return n == 0 ? 0 : n * Math.sin(n * Math.acos(x)) / Math.sqrt(1 - x * x);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double series(double[] c, double x) {
    double sum = 0;
    for (int n = 0; n < c.length; n++) {
      sum += c[n] * chebyshev(n, x);
    }
    return sum;
  }

  static Object[][] seriesInputs() {
    return new Object[][] {{new double[] {0.5, -1, 2, 0.25}, 0.3}, {new double[0], 0.3}};
  }

  static double logSumExp(double[] x) {
    double max = Double.NEGATIVE_INFINITY;
    for (double v : x) {
      max = Math.max(max, v);
    }
    double sum = 0;
    for (double v : x) {
      sum += Math.exp(v - max);
    }
    return max + Math.log(sum);
  }

  @DerivativeRule(method = "logSumExp", form = Form.VJP)
  static void logSumExpVjp(double[] x, double y, double yBar, double[] xBar) {
    for (int i = 0; i < x.length; i++) {
      xBar[i] += yBar * Math.exp(x[i] - y);
    }
  }

  /** The rule needs what the array held when the method was called. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overwritten(double[] x, double a) {
    double[] sums = new double[x.length];
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double l = logSumExp(x);
      sums[i] = l * l * a;
      s += sums[i];
      x[i] = x[i] * a + l;
    }
    return s * sums[0];
  }

  static Object[][] overwrittenInputs() {
    return new Object[][] {{new double[] {0.7, 1.3, -1, 2}, 0.3}, {new double[] {0.5}, -1.2}};
  }

  /** An array that the method has made for itself. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double local(double p, double q) {
    double[] t = new double[3];
    for (int i = 0; i < t.length; i++) {
      t[i] = p * i + q * q;
    }
    double l = logSumExp(t);
    t[1] = l;
    return l * logSumExp(t) + t[1];
  }

  static Object[][] localInputs() {
    return new Object[][] {{0.4, 1.1}, {-2.0, 0.3}};
  }

  static double[] softmax(double[] x, double beta) {
    double[] y = new double[x.length];
    double max = Double.NEGATIVE_INFINITY;
    for (double v : x) {
      max = Math.max(max, beta * v);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      y[i] = Math.exp(beta * x[i] - max);
      sum += y[i];
    }
    for (int i = 0; i < x.length; i++) {
      y[i] /= sum;
    }
    return y;
  }

  @DerivativeRule(method = "softmax", form = Form.JVP)
  static double[] softmaxJvp(
      double[] x, double beta, double[] y, double[] xDot, double betaDot) {
    double mean = 0;
    for (int i = 0; i < x.length; i++) {
      mean += y[i] * (beta * xDot[i] + betaDot * x[i]);
    }
    double[] yDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      yDot[i] = y[i] * (beta * xDot[i] + betaDot * x[i] - mean);
    }
    return yDot;
  }

  @DerivativeRule(method = "softmax", form = Form.VJP)
  static double softmaxVjp(
      double[] x, double beta, double[] y, double[] yBar, double[] xBar) {
    double mean = 0;
    for (int i = 0; i < x.length; i++) {
      mean += y[i] * yBar[i];
    }
    double betaBar = 0;
    for (int i = 0; i < x.length; i++) {
      double t = y[i] * (yBar[i] - mean);
      xBar[i] += beta * t;
      betaBar += x[i] * t;
    }
    return betaBar;
  }

  /** Both the argument and the result change after the call. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double attention(double[] x, double[] v, double beta) {
    double s = 0;
    for (int k = 0; k < 2; k++) {
      double[] w = softmax(x, beta * (k + 1));
      for (int i = 0; i < v.length; i++) {
        s += w[i] * v[i];
        w[i] = w[i] * s;
      }
      x[0] = x[0] * w[1];
      s += w[0];
    }
    return s;
  }

  static Object[][] attentionInputs() {
    return new Object[][] {
      {new double[] {0.7, 1.3, -1}, new double[] {2, 0.5, 1}, 0.6},
    };
  }

  /** The result of a method with a rule is the result of the differentiated method. */
  @Differentiable
  static double[] weights(double[] x, @Constant double beta) {
    return softmax(x, beta);
  }

  static Object[][] weightsInputs() {
    return new Object[][] {{new double[] {0.7, 1.3, -1}, 2.5}};
  }

  static double quadratic(double[][] a, double[] x, double s, double t) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        sum += a[i][j] * x[i] * x[j];
      }
    }
    return sum * s + t * t;
  }

  /** Several numbers: their adjoints come in an array. */
  @DerivativeRule(method = "quadratic", form = Form.VJP)
  static double[] quadraticVjp(
      double[][] a, double[] x, double s, double t, double yBar, double[][] aBar, double[] xBar) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        sum += a[i][j] * x[i] * x[j];
        aBar[i][j] += yBar * s * x[i] * x[j];
        xBar[i] += yBar * s * a[i][j] * x[j];
        xBar[j] += yBar * s * a[i][j] * x[i];
      }
    }
    return new double[] {sum * yBar, 2 * t * yBar};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double forms(double[][] a, double[] x, double s) {
    double y = quadratic(a, x, s, s * s);
    a[0][1] = y;
    x[0] = 2;
    return y + quadratic(a, new double[] {1, 2}, 3, s);
  }

  static Object[][] formsInputs() {
    return new Object[][] {
      {new double[][] {{1, 0.5}, {-0.3, 2}}, new double[] {0.4, 1.5}, 0.7},
    };
  }

  /** A table that is no parameter of the derivative. */
  static double interpolate(@Constant double[] table, double x) {
    int i = Math.min((int) x, table.length - 2);
    return table[i] + (x - i) * (table[i + 1] - table[i]);
  }

  @DerivativeRule(method = "interpolate")
  @SuppressWarnings("ad.zero-derivative")
  static double interpolateSlope(double[] table, double x) {
    int i = Math.min((int) x, table.length - 2);
    return table[i + 1] - table[i];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lookUp(@Constant double[] table, double x) {
    return interpolate(table, x) * interpolate(table, x * x);
  }

  static Object[][] lookUpInputs() {
    return new Object[][] {{new double[] {1, 3, 2, 5}, 1.3}};
  }

  static float damp(float x) {
    return (float) Math.tanh(x);
  }

  @DerivativeRule(method = "damp")
  static float dampSlope(float x, float y) {
    return 1 - y * y;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float single(float x, float y) {
    return damp(x * y) * x;
  }

  static Object[][] singleInputs() {
    return new Object[][] {{0.5f, 1.5f}};
  }

  /** A method without source; its rules are in another class. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double length(double[] x, double h) {
    double[] lengths = new double[x.length];
    for (int i = 1; i < x.length; i++) {
      lengths[i] = lengths[i - 1] + Point2D.distance(x[i - 1], h * i - h, x[i], h * i);
    }
    return lengths[x.length - 1];
  }

  static Object[][] lengthInputs() {
    return new Object[][] {{new double[] {0, 1, 3, 2}, 0.5}};
  }

  static final class PointRules {

    @DerivativeRule(method = "distance", of = Point2D.class, form = Form.VJP)
    static double[] distanceVjp(
        double x1, double y1, double x2, double y2, double distance, double distanceBar) {
      double dx = (x2 - x1) / distance * distanceBar;
      double dy = (y2 - y1) / distance * distanceBar;
      return new double[] {-dx, -dy, dx, dy};
    }
  }

  @Differentiable
  static double perRow(double[][] a, double t) {
    double[] l = new double[a.length];
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      l[i] = logSumExp(a[i]) * t;
      a[i][0] = l[i];
      sum += l[i] * logSumExp(a[0]);
    }
    return sum;
  }

  static Object[][] perRowInputs() {
    return new Object[][] {{new double[][] {{1, 2}, {0.5, -1, 0.3}}, 1.5}};
  }

  /** The caller changes the array before the reverse sweep of this one runs. */
  private static double descend(double[] x, int depth) {
    if (depth == 0) {
      return x[0];
    }
    double l = logSumExp(x);
    double below = descend(x, depth - 1);
    x[depth % x.length] *= l;
    return below + l * softmax(x, l)[0];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursive(double[] x, int depth) {
    double y = descend(x, depth);
    x[0] = y;
    return y * x[1];
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {{new double[] {0.4, -0.3, 0.8}, 0}, {new double[] {0.4, -0.3, 0.8}, 3}};
  }

  static double mean(double... values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    return sum / values.length;
  }

  @DerivativeRule(method = "mean", form = Form.VJP)
  static void meanVjp(double[] values, double yBar, double[] valuesBar) {
    for (int i = 0; i < values.length; i++) {
      valuesBar[i] += yBar / values.length;
    }
  }

  /** The argument is an array that the call makes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double variable(double x, double y) {
    return mean(x, y * y, 1) * mean(x * y) + mean(y, y);
  }

  static Object[][] variableInputs() {
    return new Object[][] {{0.4, 1.7}};
  }

  /** One array as both arguments, and branches that end early. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double selfForm(double[][] a, double[] x, int n) {
    double[] squares = new double[n];
    double sum = 0;
    for (int i = 0; ; i++) {
      if (i == n) {
        break;
      }
      squares[i] = quadratic(a, a[0], sum, x[i]);
      sum += squares[i];
      if (sum > 40) {
        return sum * x[0];
      }
      a[0][i] = sum;
    }
    return sum;
  }

  static Object[][] selfFormInputs() {
    return new Object[][] {
      {new double[][] {{1, 0.5}, {-0.3, 2}}, new double[] {0.4, 1.5}, 2},
      {new double[][] {{1, 0.5}, {-0.3, 2}}, new double[] {8, 1.5}, 2},
    };
  }
}
