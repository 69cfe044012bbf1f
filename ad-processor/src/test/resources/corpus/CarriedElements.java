package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Loops of which an iteration touches elements that the next one touches again, and loops that look
 * like them.
 */
class CarriedElements {

  /** Each iteration adds to the adjoints of two neighbours, which were zero before the loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double neighbours(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      sum += x[i] * Math.sin(x[i + 1]);
    }
    return sum;
  }

  static Object[][] neighboursInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.7}},
      {new double[] {0.3, -0.2, 1.1}},
      {new double[] {2, 3}},
      {new double[] {2}},
      {new double[0]}
    };
  }

  /** The adjoints are not zero when the second loop comes to them. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twice(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * x[i];
    }
    for (int i = 1; i < x.length; i++) {
      sum += x[i - 1] * x[i];
    }
    return sum;
  }

  static Object[][] twiceInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1}}, {new double[] {2, 3}}, {new double[] {2}}, {new double[0]}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double downwards(double[] x) {
    double sum = 0;
    for (int i = x.length - 1; i > 0; i--) {
      sum += Math.exp(x[i] - x[i - 1]);
    }
    return sum;
  }

  static Object[][] downwardsInputs() {
    return neighboursInputs();
  }

  /** Counts to its bound, which is not the first one to be out of bounds. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inclusive(double[] x, int from, int to) {
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += x[i] * x[i] * x[i + 1];
    }
    for (int i = to; i >= from; i--) {
      sum += x[i + 1] * x[i] * x[i];
    }
    return sum;
  }

  static Object[][] inclusiveInputs() {
    double[] x = {0.3, -0.2, 1.1, 0.7};
    return new Object[][] {
      {x, 0, 2}, {x, 1, 1}, {x, 2, 1}, {x, 0, 3}, {x, -1, 1}, {x, 3, 3}, {x, 4, 4}, {x, 7, 6},
      {x, Integer.MAX_VALUE, Integer.MAX_VALUE - 1}, {x, Integer.MAX_VALUE - 1, 3},
      {x, Integer.MIN_VALUE, Integer.MIN_VALUE}, {new double[0], 0, 0}
    };
  }

  /** Three neighbours. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double stencil(double[] x) {
    double sum = 0;
    for (int i = 1; i < x.length - 1; i++) {
      double curvature = x[i - 1] - 2 * x[i] + x[i + 1];
      sum += curvature * curvature;
    }
    return sum;
  }

  static Object[][] stencilInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.7, 0.4}},
      {new double[] {0.3, -0.2, 1.1, 0.7}},
      {new double[] {0.3, -0.2, 1.1}},
      {new double[] {2, 3}},
      {new double[0]}
    };
  }

  /** Five neighbours, which are too many. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double wideStencil(double[] x) {
    double sum = 0;
    for (int i = 2; i < x.length - 2; i++) {
      double all = x[i - 2] - x[i - 1] + x[i] * x[i] - x[i + 1] + x[i + 2];
      sum += all * all;
    }
    return sum;
  }

  static Object[][] wideStencilInputs() {
    return new Object[][] {{new double[] {0.3, -0.2, 1.1, 0.7, 0.4, 0.9, -0.5}}};
  }

  /** The elements between are touched by other iterations alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double gap(double[] x) {
    double sum = 0;
    for (int i = 0; i + 2 < x.length; i++) {
      sum += x[i] * x[i + 2];
    }
    return sum;
  }

  static Object[][] gapInputs() {
    return stencilInputs();
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double strides(double[] x) {
    double sum = 0;
    for (int i = 0; i + 1 < x.length; i += 2) {
      sum += x[i] * x[i + 1];
    }
    for (int i = x.length - 1; i >= 1; i -= 3) {
      sum += x[i] * x[i - 1] * x[i];
    }
    return sum;
  }

  static Object[][] stridesInputs() {
    return stencilInputs();
  }

  /** Each element is made of the one before it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recurrence(double[] x, double a) {
    for (int i = 1; i < x.length; i++) {
      x[i] = Math.sin(a * x[i - 1]) + x[i];
    }
    return x[x.length - 1];
  }

  static Object[][] recurrenceInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.7}, 0.4},
      {new double[] {0.3, -0.2}, 0.4},
      {new double[] {0.3}, 0.4},
      {new double[0], 0.4}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double backwards(double[] x, double a) {
    for (int i = x.length - 2; i >= 0; i--) {
      x[i] += a * x[i + 1] * x[i + 1];
    }
    return x[0];
  }

  static Object[][] backwardsInputs() {
    return recurrenceInputs();
  }

  /** Writes both of two neighbours, the one that stays first, and reads them in between. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double pairs(double[] x, double a) {
    for (int i = 0; i < x.length - 1; i++) {
      double before = x[i];
      x[i] = x[i + 1] * a;
      x[i + 1] = x[i] + before * before;
      x[i] += x[i + 1];
    }
    return x[0] * x[x.length - 1];
  }

  static Object[][] pairsInputs() {
    return recurrenceInputs();
  }

  /** A step of the explicit scheme for the heat equation, in place. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double heat(double[] t, double diffusion, int steps) {
    for (int step = 0; step < steps; step++) {
      double left = t[0];
      for (int i = 1; i < t.length - 1; i++) {
        double centre = t[i];
        t[i] = centre + diffusion * (left - 2 * centre + t[i + 1]);
        left = centre;
      }
    }
    double sum = 0;
    for (double each : t) {
      sum += each * each;
    }
    return sum;
  }

  static Object[][] heatInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.7, 0.4}, 0.3, 3},
      {new double[] {0.3, -0.2, 1.1}, 0.3, 2},
      {new double[] {0.3, -0.2}, 0.3, 2},
      {new double[] {0.3}, 0.3, 0},
      {new double[0], 0.3, 1}
    };
  }

  /** The same, into another array, which may be the same. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double smoothed(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      y[i] = x[i] * x[i + 1] + y[i];
      sum += y[i] * x[i];
    }
    return sum;
  }

  static Object[][] smoothedInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.7}, new double[] {0.4, 0.9, -0.5}},
      {new double[] {0.3, -0.2, 1.1, 0.7}, new double[] {0.4, 0.9}},
      {new double[] {2}, new double[0]}
    };
  }

  /** Two arrays that may be the same one, of which each iteration reads neighbours. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double perhapsSame(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      sum += x[i] * y[i + 1] - x[i + 1] * y[i] * y[i];
    }
    return sum;
  }

  static Object[][] perhapsSameInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.7}, new double[] {0.4, 0.9, -0.5, 0.1}}
    };
  }

  /** Rows of a matrix, of which two may be the same. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rows(double[][] a) {
    double sum = 0;
    for (int r = 0; r + 1 < a.length; r++) {
      double[] upper = a[r];
      double[] lower = a[r + 1];
      for (int i = 1; i < upper.length; i++) {
        sum += upper[i] * upper[i - 1] * lower[i - 1];
        lower[i] = sum;
      }
    }
    return sum;
  }

  static Object[][] rowsInputs() {
    return new Object[][] {
      {new double[][] {{0.3, -0.2, 1.1}, {0.7, 0.4, 0.9}, {-0.5, 0.1, 0.6}}}, {new double[][] {{1}}}
    };
  }

  /** Elements of an array that the method makes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double local(double x, int n) {
    double[] y = new double[n + 1];
    y[0] = x;
    for (int i = 0; i < n; i++) {
      y[i + 1] = y[i] * Math.cos(x) + 0.5 * y[i] * y[i];
    }
    double sum = 0;
    for (int i = 1; i <= n; i++) {
      sum += (y[i] - y[i - 1]) * (y[i] - y[i - 1]);
    }
    return sum;
  }

  static Object[][] localInputs() {
    return new Object[][] {{0.4, 4}, {0.4, 1}, {0.4, 0}, {0.4, -1}};
  }

  /** A part of the iterations writes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sometimes(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      double here = x[i];
      if (here > 0) {
        x[i + 1] = here * x[i + 1];
      }
      sum += here * x[i + 1];
    }
    return sum;
  }

  static Object[][] sometimesInputs() {
    return neighboursInputs();
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leaves(double[] x, @Constant double limit) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      sum += x[i] * x[i + 1];
      if (sum > limit) {
        break;
      }
      x[i + 1] = sum;
    }
    return sum * x[0];
  }

  static Object[][] leavesInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.2, 1.1, 0.7}, 9.0}, {new double[] {0.3, 0.2, 9, 0.7}, 0.1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double skips(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      if (x[i] < 0) {
        continue;
      }
      sum += x[i] * x[i + 1];
    }
    return sum;
  }

  static Object[][] skipsInputs() {
    return neighboursInputs();
  }

  /** What throws first is the last element, or the test of the weight, or the first element. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throwsFirst(double[] x, @Constant int[] weight, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      if (weight[i] < 0) {
        throw new IllegalArgumentException("weight " + weight[i]);
      }
      double next = x[i + 1];
      sum += 6 / weight[i] * x[i] * x[i] * next;
    }
    for (int i = from; i < to; i++) {
      double here = x[i];
      x[i] = here * x[i + 1] * sum;
      sum += x[i];
    }
    return sum;
  }

  static Object[][] throwsFirstInputs() {
    double[] x = {0.3, -0.2, 1.1};
    return new Object[][] {
      {x, new int[] {1, 2, 3}, 0, 2},
      {x, new int[] {1, 2, 3}, 0, 3},
      {x, new int[] {1, 2, 3, 1, 1}, 4, 5},
      {x, new int[] {1, 0, 3}, 1, 2},
      {x, new int[] {1, -1, 3}, 1, 5},
      {x, new int[] {1, 2, 3}, -1, 2},
      {x, new int[] {1, 2, 3}, -1, -1},
      {new double[0], new int[] {1}, 0, 1},
      {x, new int[0], 3, 2}
    };
  }

  /** Stores that are done when a later iteration throws. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throwsLater(double[] x, int n) {
    double sum = 1;
    for (int i = 0; i < n; i++) {
      x[i + 1] = x[i] * sum;
      sum += x[i + 1] * x[i];
    }
    return sum;
  }

  static Object[][] throwsLaterInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1}, 2}, {new double[] {0.3, -0.2, 1.1}, 4},
      {new double[] {0.3}, 0}, {new double[] {0.3}, 1}, {new double[0], 0}, {new double[0], 1}
    };
  }

  /** An exception is handled where the stores are half done. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double handled(double[] x, @Constant double[] c, int n) {
    double sum = x[0];
    try {
      for (int i = 0; i < n; i++) {
        c[i + 1] = c[i] + 0.5;
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      sum *= x[0];
    }
    for (int i = 0; i < c.length; i++) {
      sum += c[i] * x[0];
    }
    return sum;
  }

  static Object[][] handledInputs() {
    return new Object[][] {
      {new double[] {0.3}, new double[] {1, 2, 3}, 2},
      {new double[] {0.3}, new double[] {1, 2, 3}, 3},
      {new double[] {0.3}, new double[] {1, 2, 3}, 5}
    };
  }

  /** The distances are so large that they overflow. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double far(double[] x, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += x[i - 2147483646] * x[i - 2147483647];
    }
    return sum;
  }

  static Object[][] farInputs() {
    double[] x = {0.3, -0.2, 1.1, 0.7, 0.4};
    return new Object[][] {
      {x, Integer.MAX_VALUE, Integer.MAX_VALUE},
      {x, Integer.MAX_VALUE - 1, Integer.MAX_VALUE},
      {x, Integer.MIN_VALUE + 1, Integer.MIN_VALUE + 3},
      {x, Integer.MIN_VALUE + 1, Integer.MIN_VALUE + 1}
    };
  }

  /** The index wraps around in the arithmetic of the elements, not in the array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double wraps(double[] x, int from, int n) {
    double sum = 0;
    for (int i = from; i < from + n; i++) {
      int k = i + Integer.MIN_VALUE;
      sum += x[k] * x[k + 1] * x[k + 1];
    }
    return sum;
  }

  static Object[][] wrapsInputs() {
    double[] x = {0.3, -0.2, 1.1, 0.7};
    return new Object[][] {
      {x, Integer.MIN_VALUE + 1, 2}, {x, Integer.MIN_VALUE + 1, 0}, {x, Integer.MIN_VALUE + 2, 1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float floats(float[] x, float a) {
    float sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      x[i + 1] += a * x[i] * x[i];
      sum += x[i + 1] * x[i];
    }
    return sum;
  }

  static Object[][] floatsInputs() {
    return new Object[][] {
      {new float[] {0.25f, -0.5f, 1.5f}, 0.5f}, {new float[] {0.25f}, 0.5f}, {new float[0], 0.5f}
    };
  }

  /** An inner loop, a conditional and a call stand beside the accesses. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double among(double[] x, double[] w) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      double here = x[i];
      double next = x[i + 1];
      for (int k = 0; k < w.length - 1; k++) {
        sum += here * w[k] * w[k + 1];
      }
      sum += next > 0 ? next * here : here;
    }
    return sum;
  }

  static Object[][] amongInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 1.1, 0.7}, new double[] {0.4, 0.9, -0.5}},
      {new double[] {0.3, -0.2}, new double[] {0.4, 0.9}},
      {new double[] {0.3, -0.2}, new double[] {0.4}},
      {new double[] {0.3}, new double[0]}
    };
  }

  /** The inner loop of each iteration touches the elements, too. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double also(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      sum += x[i] * x[i + 1];
      for (int k = 0; k < x.length; k++) {
        x[k] += 0.1 * sum;
      }
    }
    return sum;
  }

  static Object[][] alsoInputs() {
    return neighboursInputs();
  }

  /** Two indices that go together, and one that stays. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double indices(double[] x) {
    double sum = 0;
    int j = 1;
    for (int i = 0; i < x.length - 1; i++) {
      sum += x[i] * x[j] * x[i + 1] * x[0];
      j++;
    }
    return sum;
  }

  static Object[][] indicesInputs() {
    return neighboursInputs();
  }

  /** The result is an array of which neighbours are written. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double[] spread(double[] x) {
    double[] y = new double[x.length + 1];
    for (int i = 0; i < x.length; i++) {
      y[i] += 0.25 * x[i];
      y[i + 1] += 0.75 * x[i] * x[i];
    }
    return y;
  }

  static Object[][] spreadInputs() {
    return neighboursInputs();
  }

  /** Differences of a polygon that is closed. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double area(double[] x, double[] y) {
    double twice = x[x.length - 1] * y[0] - x[0] * y[y.length - 1];
    for (int i = 0; i < x.length - 1; i++) {
      twice += x[i] * y[i + 1] - x[i + 1] * y[i];
    }
    return 0.5 * twice;
  }

  static Object[][] areaInputs() {
    return new Object[][] {
      {new double[] {0, 1.2, 1.1, 0.1}, new double[] {0, 0.1, 0.9, 1.2}},
      {new double[] {0.3}, new double[] {0.4}}
    };
  }
}
