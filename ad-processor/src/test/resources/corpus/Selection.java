package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** What is differentiated: wrt, @Constant, modes, names, several requests for one method. */
final class Selection {
  @Differentiable(wrt = "x")
  static double one(double x, double y) {
    return x * y * y;
  }

  static Object[][] oneInputs() {
    return new Object[][] {{0.5, 0.75}};
  }

  @Differentiable(
      wrt = {"w", "x"},
      modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double two(double[] x, double[] y, double w) {
    double s = 0;
    for (int i = 0; i < x.length; i++) s += x[i] * x[i] * y[i] * w;
    return s;
  }

  static Object[][] twoInputs() {
    return new Object[][] {{new double[] {1.5, 2}, new double[] {0.5, 3}, 0.75}};
  }

  @Differentiable(modes = FORWARD)
  static double forwardOnly(double x) {
    return x * x;
  }

  static Object[][] forwardOnlyInputs() {
    return new Object[][] {{0.5}};
  }

  @Differentiable(modes = REVERSE)
  static double reverseOnly(double x, double[] y) {
    y[0] *= x;
    return x * y[0];
  }

  static Object[][] reverseOnlyInputs() {
    return new Object[][] {{0.5, new double[] {2}}};
  }

  @Differentiable(modes = SECOND_ORDER)
  static double secondOrderOnly(double x) {
    return x * x * x;
  }

  static Object[][] secondOrderOnlyInputs() {
    return new Object[][] {{0.5}};
  }

  @Differentiable(
      name = "byX",
      wrt = "x",
      modes = {FORWARD, REVERSE, SECOND_ORDER})
  @Differentiable(name = "byY", wrt = "y")
  @Differentiable
  static double several(double x, double y) {
    return x * x * y + y * y;
  }

  static Object[][] severalInputs() {
    return new Object[][] {{0.5, 0.75}};
  }

  static Object[][] byXInputs() {
    return severalInputs();
  }

  static Object[][] byYInputs() {
    return severalInputs();
  }

  @Differentiable(name = "ofDouble")
  static double overloaded(double x) {
    return x * x;
  }

  static Object[][] ofDoubleInputs() {
    return new Object[][] {{0.5}};
  }

  @Differentiable(name = "ofArray")
  static double overloaded(double[] x) {
    return x[0] * x[1];
  }

  static Object[][] ofArrayInputs() {
    return new Object[][] {{new double[] {0.5, 3}}};
  }

  @Differentiable
  static double overloaded(double x, double y) {
    return x * y;
  }

  static Object[][] overloadedInputs() {
    return new Object[][] {{0.5, 0.75}};
  }

  @Differentiable(wrt = "x")
  static void output(double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) y[i] = x[i] * x[i];
  }

  static Object[][] outputInputs() {
    return new Object[][] {{new double[] {1.5, 2}, new double[3]}};
  }

  static String outputView() {
    return "x->y";
  }

  static boolean outputAliases() {
    return false;
  }

  @Differentiable(wrt = "a")
  static void updated(double a, double[] y) {
    y[0] = y[0] * a + y[1];
    y[1] *= y[0];
  }

  static Object[][] updatedInputs() {
    return new Object[][] {{0.5, new double[] {1.5, 2}}};
  }

  static String updatedView() {
    return "a->y";
  }

  @Differentiable(wrt = {"x", "k"})
  static void outputBesideInput(double[] x, double[] y, double k) {
    for (int i = 0; i < x.length; i++) {
      y[i] = y[i] * 2 + x[i] * x[(i + 1) % x.length] * k;
      x[i] = y[i] * y[0];
    }
  }

  static Object[][] outputBesideInputInputs() {
    return new Object[][] {{new double[] {0.7, 0.3}, new double[] {0.5, 2, 5}, 1.5}};
  }

  static String outputBesideInputView() {
    return "x,k->x,y";
  }

  @Differentiable
  static void powers(double a, double[] y) {
    double power = 1;
    for (int i = 0; i < y.length; i++) {
      power *= a;
      y[i] = power;
    }
  }

  static Object[][] powersInputs() {
    return new Object[][] {{0.5, new double[] {7, 8, 9}}};
  }

  static String powersView() {
    return "a->y";
  }

  @Differentiable
  static void writeOnly(double[] x, @Constant double[] w, double[] y) {
    for (int i = 0; i < x.length; i++) y[i] = x[i] * w[i];
  }

  static Object[][] writeOnlyInputs() {
    return new Object[][] {{new double[] {1.5, 2}, new double[] {0.5, 3}, new double[] {7, 8, 9}}};
  }

  static String writeOnlyView() {
    return "x->y";
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constantWritten(double x, @Constant double[] work, @Constant double[] table) {
    for (int i = 0; i < work.length; i++) {
      work[i] = i * table[0] + work[i];
      x = x * work[i] + x * x;
    }
    return x;
  }

  static Object[][] constantWrittenInputs() {
    return new Object[][] {{0.5, new double[] {1.5, 2}, new double[] {0.5}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inactiveReadThenWritten(double x, @Constant double[] c) {
    double s = 0;
    for (int i = 0; i < c.length; i++) {
      s += x * x * c[i];
      c[i] = s > 0 ? 2 : 3;
      s *= c[i];
    }
    return s;
  }

  static Object[][] inactiveReadThenWrittenInputs() {
    return new Object[][] {{0.5, new double[] {1.5, 2}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double matrixActive(@Constant double[][] a, double[][] b) {
    double s = 0;
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < a[i].length; j++) s += a[i][j] * b[j][i] * b[j][i];
    return s;
  }

  static Object[][] matrixActiveInputs() {
    return new Object[][] {{new double[][] {{1, 2}, {3, 4}}, new double[][] {{0.5, 2}, {-1, 3}}}};
  }
}
