package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.DerivativeRule;
import org.covector.ad.DerivativeRule.Form;
import org.covector.ad.Differentiable;
import org.covector.ad.ImplicitDerivative;

/** Rules where order, aliasing, moved rows, exits and recursion matter. */
final class RuleTraps {

  enum Kind {
    SIN,
    COS
  }

  static double wave(Kind kind, double x, int[] factor) {
    double t = x * factor[0];
    return kind == Kind.SIN ? Math.sin(t) : Math.cos(t);
  }

  @DerivativeRule(method = "wave")
  static double waveSlope(Kind kind, double x, int[] factor) {
    double t = x * factor[0];
    return factor[0] * (kind == Kind.SIN ? Math.cos(t) : -Math.sin(t));
  }

  /** Inactive arguments change, too: an array, and a reference. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double waves(double x, Kind first, int n) {
    double y = x;
    int[] factor = {1};
    Kind kind = first;
    for (int i = 0; i < n; i++) {
      y = wave(kind, y, factor) * x + y;
      factor[0] = i + 2;
      kind = kind == Kind.SIN ? Kind.COS : Kind.SIN;
    }
    return y;
  }

  static Object[][] wavesInputs() {
    return new Object[][] {{0.7, Kind.SIN, 4}, {0.7, Kind.COS, 1}};
  }

  static double[] squares(double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * x[i];
    }
    return y;
  }

  @DerivativeRule(method = "squares", form = Form.JVP)
  static double[] squaresJvp(double[] x, double[] xDot) {
    double[] yDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      yDot[i] = 2 * x[i] * xDot[i];
    }
    return yDot;
  }

  /** All arrays are as long as they should be. */
  @DerivativeRule(method = "squares", form = Form.VJP)
  static void squaresVjp(double[] x, double[] yBar, double[] xBar) {
    if (yBar.length != x.length || xBar.length != x.length) {
      throw new IllegalArgumentException();
    }
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2 * x[i] * yBar[i];
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double unknownTrips(double[] x) {
    double s = 0;
    while (s < 5) {
      double[] y = squares(x);
      for (int i = 0; i < x.length; i++) {
        s += y[i] * y[i];
        y[i] = s;
        x[i] += 0.1 * y[i];
      }
    }
    return s;
  }

  static Object[][] unknownTripsInputs() {
    return new Object[][] {{new double[] {0.5, 0.8}}};
  }

  @Differentiable
  static void into(double[] x, double[] out) {
    double[] t = squares(x);
    for (int i = 0; i < out.length; i++) {
      out[i] = t[i] + squares(t)[i];
      t[i] = 3;
      x[i] = out[i];
    }
  }

  static String intoView() {
    return "x->x,out";
  }

  static Object[][] intoInputs() {
    return new Object[][] {{new double[] {0.5, 0.8}, new double[2]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double swapped(double[][] m) {
    double[] t = m[0];
    m[0] = m[1];
    m[1] = t;
    double[] y = squares(m[0]);
    m[0][0] = y[1] * m[1][0];
    return y[0] * m[0][0] + squares(m[1])[1];
  }

  static Object[][] swappedInputs() {
    return new Object[][] {{new double[][] {{0.5, 0.8}, {0.7, 1.2}}}};
  }

  static double[][] outer(double[] a, double[] b) {
    double[][] m = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        m[i][j] = a[i] * b[j];
      }
    }
    return m;
  }

  @DerivativeRule(method = "outer", form = Form.JVP)
  static double[][] outerJvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    double[][] m = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        m[i][j] = aDot[i] * b[j] + a[i] * bDot[j];
      }
    }
    return m;
  }

  @DerivativeRule(method = "outer", form = Form.VJP)
  static void outerVjp(
      double[] a, double[] b, double[][] m, double[][] mBar, double[] aBar, double[] bBar) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        aBar[i] += mBar[i][j] * b[j];
        bBar[j] += mBar[i][j] * a[i];
      }
    }
  }

  /** Rows of the result move after the call. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double movedResult(double[] a, double[] b) {
    double s = 0;
    for (int k = 0; k < 2; k++) {
      double[][] m = outer(a, b);
      double[] t = m[0];
      m[0] = m[1];
      m[1] = t;
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < b.length; j++) {
          s += m[i][j] * (i + 2 * j + 1) * s + m[i][j];
        }
      }
      m[0][0] = s;
      a[1] = 0.1 * m[0][0];
    }
    return s;
  }

  static Object[][] movedResultInputs() {
    return new Object[][] {{new double[] {0.5, 0.8}, new double[] {0.3, 0.9}}};
  }

  @Differentiable
  static double[][] sameTwice(double[] a) {
    return outer(a, a);
  }

  static Object[][] sameTwiceInputs() {
    return new Object[][] {{new double[] {0.5, 0.8}}};
  }

  static double form(double[][] a, double[] x) {
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        s += a[i][j] * a[i][j] * x[i] * (j + 1);
      }
    }
    return s;
  }

  @DerivativeRule(method = "form", form = Form.VJP)
  static void formVjp(double[][] a, double[] x, double yBar, double[][] aBar, double[] xBar) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        aBar[i][j] += 2 * a[i][j] * x[i] * (j + 1) * yBar;
        xBar[i] += a[i][j] * a[i][j] * (j + 1) * yBar;
      }
    }
  }

  /** Rows of the argument move after the call; a row is passed beside its matrix. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double movedArgument(double[][] a, double[] x) {
    double[] sums = new double[3];
    double s = 1;
    for (int k = 0; k < 3; k++) {
      sums[k] = form(a, x) * s;
      s += sums[k];
      double[] t = a[0];
      a[0] = a[1];
      a[1] = t;
      t[0] = s * 0.01;
      s += form(a, t) * 0.5;
    }
    return s;
  }

  static Object[][] movedArgumentInputs() {
    return new Object[][] {
      {new double[][] {{0.5, 0.8}, {0.7, 1.2}}, new double[] {0.4, 0.9}},
    };
  }

  private static double descend(double[][] a, double[] x, int n) {
    if (n == 0) {
      return a[0][0] * x[1];
    }
    double q = form(a, x);
    double[][] m = outer(x, a[1]);
    double[] t = m[0];
    m[0] = m[1];
    m[1] = t;
    m[1][1] = q;
    return descend(m, a[0], n - 1) + q * m[0][1] + form(m, x) * 0.1;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursive(double[][] a, double[] x, int n) {
    return descend(a, x, n);
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {
      {new double[][] {{0.5, 0.8}, {0.7, 1.2}}, new double[] {0.4, 0.9}, 0},
      {new double[][] {{0.5, 0.8}, {0.7, 1.2}}, new double[] {0.4, 0.9}, 3},
    };
  }

  @ImplicitDerivative(residual = "rootResidual")
  static double root(double a) {
    return Math.cbrt(a);
  }

  static double rootResidual(double x, double a) {
    return x * x * x - a;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  @SuppressWarnings("fallthrough")
  static double choices(double a, double b, int c) {
    double y = a > b ? root(a * b) : root(a + b) * b;
    switch (c) {
      case 0:
        y += root(y);
        break;
      case 1:
        y *= root(y + 1);
      default:
        y = y * y;
    }
    return y;
  }

  static Object[][] choicesInputs() {
    return new Object[][] {{0.5, 0.8, 0}, {1.5, 0.8, 1}, {1.5, 0.8, 2}};
  }

  /** The residual of one equation has the solution of another in it. */
  @ImplicitDerivative(residual = "coupledResidual")
  static double coupled(double p, double q) {
    double x = 1;
    for (int i = 0; i < 300; i++) {
      x = Math.cos(p * x) * root(q + x * x) * 0.5;
    }
    return x;
  }

  static double coupledResidual(double p, double q, double x) {
    return x - Math.cos(p * x) * root(q + x * x) * 0.5;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nested(double p, double q) {
    return coupled(p, q) * coupled(q, p);
  }

  static Object[][] nestedInputs() {
    return new Object[][] {{0.5, 0.8}};
  }
}
