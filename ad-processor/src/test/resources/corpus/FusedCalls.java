package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Calls whose results are used linearly, so that the callee may compute values and adjoints in one
 * go, and calls that look alike but must not. Recursion keeps the callees from being put in line.
 */
class FusedCalls {

  /** Expands a determinant along its first row: linear in its own results. */
  private static double minor(double[] a, int size, int row, int used) {
    if (row == size) {
      return 1;
    }
    double sum = 0;
    double sign = 1;
    for (int column = 0; column < size; column++) {
      int bit = 1 << column;
      if ((used & bit) == 0) {
        sum += sign * a[row * size + column] * minor(a, size, row + 1, used | bit);
        sign = -sign;
      }
    }
    return sum;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double determinant(double[] a, int size) {
    return minor(a, size, 0, 0);
  }

  static Object[][] determinantInputs() {
    return new Object[][] {
      {new double[] {1.5}, 1},
      {new double[] {1, 2, -0.5, 3, 0.3, 1, 2, -1, 0.7}, 3},
      {new double[] {}, 0}
    };
  }

  private static double power(double x, int n) {
    return n == 0 ? 1 : x * power(x, n - 1);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double powers(double x, double y) {
    return 2 * power(x, 3) - power(y, 2) / 4;
  }

  static Object[][] powersInputs() {
    return new Object[][] {{1.5, -0.5}, {0.0, 2.0}};
  }

  private static double horner(double[] c, int from, double x) {
    return from == c.length ? 0 : c[from] + x * horner(c, from + 1, x);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double weightedPolynomials(double[] c, double[] x, @Constant double[] w) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += w[i] * horner(c, 0, x[i]);
    }
    return sum / 3;
  }

  static Object[][] weightedPolynomialsInputs() {
    return new Object[][] {
      {new double[] {1, -0.5, 2}, new double[] {0.3, 1.2}, new double[] {2, -1}},
      {new double[] {}, new double[] {0.3}, new double[] {2}},
      {new double[] {1}, new double[] {}, new double[] {}}
    };
  }

  /** The square makes the adjoint of each call known only when its result is. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double squaredPolynomials(double[] c, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double value = horner(c, 0, x[i]);
      sum += value * value;
    }
    return sum;
  }

  static Object[][] squaredPolynomialsInputs() {
    return new Object[][] {{new double[] {1, -0.5, 2}, new double[] {0.3, 1.2}}};
  }

  /** What the second call is multiplied by is known before it, but not for the first one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double productOfCalls(double[] c, double x, double y) {
    return horner(c, 0, x) * horner(c, 0, y);
  }

  static Object[][] productOfCallsInputs() {
    return new Object[][] {{new double[] {1, -0.5, 2}, 0.3, 1.2}};
  }

  private static double halves(double[] x, int from, int to) {
    if (to - from == 1) {
      return Math.exp(x[from]);
    }
    int middle = (from + to) >>> 1;
    return halves(x, from, middle) + 0.5 * halves(x, middle, to);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double treeSum(double[] x, double scale) {
    return scale * halves(x, 0, x.length);
  }

  static Object[][] treeSumInputs() {
    return new Object[][] {{new double[] {0.1, -0.4, 0.7, 1.1, 0.2}, 1.5}};
  }

  record Moments(double sum, double squares) {}

  private static Moments moments(double[] x, int from, double scale) {
    if (from == x.length) {
      return new Moments(0, 0);
    }
    Moments rest = moments(x, from + 1, scale);
    double value = scale * x[from];
    return new Moments(value + rest.sum, value * value + rest.squares);
  }

  /** Several results, each with a seed of its own. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double combination(double[] x, double scale) {
    Moments m = moments(x, 0, scale);
    return 3 * m.squares - m.sum;
  }

  static Object[][] combinationInputs() {
    return new Object[][] {{new double[] {0.3, -1, 2}, 0.7}};
  }

  /** One of the results has no adjoint. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneOfThem(double[] x, double scale) {
    Moments m = moments(x, 0, scale);
    return m.squares * scale;
  }

  static Object[][] oneOfThemInputs() {
    return new Object[][] {{new double[] {0.3, -1, 2}, 0.7}};
  }

  /** The result is only looked at: the callee has nothing to reverse. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double onlyLookedAt(double[] x, double y) {
    return halves(x, 0, x.length) > 2 ? y * y : y * x[0];
  }

  static Object[][] onlyLookedAtInputs() {
    return new Object[][] {{new double[] {0.1, -0.4}, 1.5}, {new double[] {1.1, -0.4}, 1.5}};
  }

  /** The array is written after the call: its adjoint must not come in before. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double writtenAfterwards(double[] x, double y) {
    double[] own = x.clone();
    double before = halves(own, 0, own.length);
    own[0] = y * before;
    own[1] += own[0];
    return before + own[0] * own[1];
  }

  static Object[][] writtenAfterwardsInputs() {
    return new Object[][] {{new double[] {0.1, -0.4, 0.3}, 1.5}};
  }

  private static double drain(double[] x, int from) {
    if (from == x.length) {
      return 0;
    }
    double value = x[from];
    x[from] = 0.5 * value * value;
    return value + drain(x, from + 1);
  }

  /** The callee writes the array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double writesWhatItTakes(double[] x) {
    double[] own = x.clone();
    double sum = drain(own, 0);
    return 2 * sum + own[0] * own[1];
  }

  static Object[][] writesWhatItTakesInputs() {
    return new Object[][] {{new double[] {0.1, -0.4, 0.3}}};
  }

  /** Two names of one array, and one of them is written. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneArrayTwice(double[] x) {
    double[] own = x.clone();
    double[] other = x[0] > 0 ? own : x;
    double sum = 3 * product(own, other, 0);
    other[0] = sum * 2;
    return sum + own[0] * x[1];
  }

  static Object[][] oneArrayTwiceInputs() {
    return new Object[][] {{new double[] {0.1, -0.4}}, {new double[] {-0.1, -0.4}}};
  }

  private static double product(double[] x, double[] y, int from) {
    return from == x.length ? 0 : x[from] * y[from] + product(x, y, from + 1);
  }

  /** The other parameter, which is written, may be the same array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double perhapsOneArray(double[] x, double[] y) {
    double sum = 3 * halves(x, 0, x.length);
    y[0] = sum * 2;
    return sum + x[0] * y[1];
  }

  static Object[][] perhapsOneArrayInputs() {
    return new Object[][] {{new double[] {0.1, -0.4}, new double[] {1.5, 0.3}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoArrays(double[] x, double[] y) {
    return 3 * product(x, y, 0) + product(y, y, 1);
  }

  static Object[][] twoArraysInputs() {
    return new Object[][] {{new double[] {0.1, -0.4}, new double[] {1.5, 0.3}}};
  }

  /** The adjoints of what a local array was made from come after the call's. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double localArray(double[] x, double y) {
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      double[] powers = new double[x.length];
      for (int j = 0; j < x.length; j++) {
        powers[j] = x[j] * x[j] * (y + i);
      }
      sum += halves(powers, 0, powers.length);
    }
    return sum;
  }

  static Object[][] localArrayInputs() {
    return new Object[][] {{new double[] {0.1, -0.4, 0.3}, 0.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rows(double[][] x, double y) {
    double sum = 1;
    for (double[] row : x) {
      sum += y * halves(row, 0, row.length);
    }
    return sum;
  }

  static Object[][] rowsInputs() {
    return new Object[][] {{new double[][] {{0.1, -0.4, 0.3}, {1}}, 0.5}};
  }

  /** A loop that may end early does not compute its adjoints at once. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untilLarge(double[] c, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += horner(c, 0, x[i]);
      if (sum > 4) {
        return sum * x[i];
      }
    }
    return -sum;
  }

  static Object[][] untilLargeInputs() {
    return new Object[][] {
      {new double[] {1, -0.5, 2}, new double[] {0.3, 1.2, 2, 1}},
      {new double[] {1, -0.5, 2}, new double[] {0.3, 1.2}}
    };
  }

  /** The condition of the loop calls, too. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double whileSmall(double[] c, double x) {
    double sum = 0;
    int i = 0;
    while (i < 5 && horner(c, 0, x * i) < 6) {
      sum += horner(c, 0, x + i);
      i++;
    }
    return sum;
  }

  static Object[][] whileSmallInputs() {
    return new Object[][] {{new double[] {1, -0.5, 2}, 0.6}};
  }

  /** The call may fail, and then something else counts. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double orElse(double[] x, int to, double y) {
    double sum = y;
    try {
      sum += 2 * halves(x, 0, to);
    } catch (ArrayIndexOutOfBoundsException e) {
      sum += y * y;
    }
    return sum;
  }

  static Object[][] orElseInputs() {
    return new Object[][] {{new double[] {0.1, -0.4}, 2, 1.5}, {new double[] {0.1, -0.4}, 3, 1.5}};
  }

  private static double even(double[] x, int from) {
    return from == x.length ? 1 : x[from] * odd(x, from + 1);
  }

  private static double odd(double[] x, int from) {
    return from == x.length ? 2 : Math.sin(x[from]) - even(x, from + 1);
  }

  /** Functions that call each other. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double eachOther(double[] x) {
    return even(x, 0) + 3 * odd(x, 1);
  }

  static Object[][] eachOtherInputs() {
    return new Object[][] {{new double[] {0.1, -0.4, 0.8, 1.3}}};
  }

  private static double damped(double x, int n) {
    return n == 0 ? x : Math.sin(0.9 * damped(x, n - 1)) + x;
  }

  /** Not linear in its own result: each level keeps what its reverse sweep needs. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double dampedSum(double x, double y) {
    return 2 * damped(x, 3) + y * damped(y, 2);
  }

  static Object[][] dampedSumInputs() {
    return new Object[][] {{0.3, 1.1}};
  }

  /** Only one way to the end passes by what the result is used for. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneOfTwoReturns(double[] x, double y) {
    double sum = halves(x, 0, x.length);
    if (y > 1) {
      return 2 * sum;
    }
    return y - sum;
  }

  static Object[][] oneOfTwoReturnsInputs() {
    return new Object[][] {{new double[] {0.1, -0.4}, 1.5}, {new double[] {0.1, -0.4}, 0.5}};
  }

  /** A call in one branch, with a result that is used after both. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inBranches(double[] x, double y) {
    double sum;
    if (y > 1) {
      sum = y * halves(x, 0, x.length);
    } else {
      sum = y - horner(x, 0, y);
    }
    return 3 * sum;
  }

  static Object[][] inBranchesInputs() {
    return new Object[][] {{new double[] {0.1, -0.4}, 1.5}, {new double[] {0.1, -0.4}, 0.5}};
  }

  /** The seed is not known where the float result is rounded. */
  private static float narrow(float[] x, int from) {
    return from == x.length ? 0 : x[from] * 2 - narrow(x, from + 1);
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static float floats(float[] x, float y) {
    return y * narrow(x, 0);
  }

  static Object[][] floatsInputs() {
    return new Object[][] {{new float[] {0.25f, -0.5f}, 1.5f}};
  }

  /** Node of a list, whose fields are active. */
  static final class Layer {
    double weight;
    double[] bias;

    static Layer of(double weight, double... bias) {
      Layer layer = new Layer();
      layer.weight = weight;
      layer.bias = bias;
      return layer;
    }
  }

  private static double through(Layer layer, double x, int times) {
    return times == 0
        ? x
        : layer.weight * through(layer, 0.5 * x, times - 1) + layer.bias[times - 1];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throughLayer(Layer layer, double x) {
    return 2 * through(layer, x, layer.bias.length) + layer.weight;
  }

  static Object[][] throughLayerInputs() {
    return new Object[][] {{Layer.of(0.7, 0.3, -1), 1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double changedLayer(Layer layer, double x) {
    double first = through(layer, x, 2);
    layer.weight = first * x;
    return first + layer.weight * layer.bias[0];
  }

  static Object[][] changedLayerInputs() {
    return new Object[][] {{Layer.of(0.7, 0.3, -1), 1.5}};
  }
}
