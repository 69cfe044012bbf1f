package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Inner loops whose arrays have different indices: neighbours, steps of transport equations. */
class ShiftedIndices {

  /** Upwind differences: each step multiplies by the neighbour before. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chain(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = new double[n];
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      slope[0] = x[0];
      for (int i = 1; i < n; i++) {
        slope[i] = x[i] * y[i - 1];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.25 * slope[i];
      }
    }
    double sum = 0;
    for (double v : y) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] chainInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 0},
      {new double[] {0.5}, 2},
      {new double[0], 1},
      {new double[] {0.5, 0.25}, 4},
    };
  }

  /** The neighbour behind, to one before the end. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double behind(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = new double[n];
    double[] next = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = x[i];
    }
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n - 1; i++) {
        next[i] = x[i] * y[i + 1];
      }
      for (int i = 0; i < n; i++) {
        y[i] -= 0.5 * next[i];
      }
    }
    double sum = 0;
    for (double v : y) {
      sum += v * v * v;
    }
    return sum;
  }

  static Object[][] behindInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 0},
      {new double[] {0.5}, 2},
      {new double[0], 1},
      {new double[] {0.5, 0.25}, 2},
    };
  }

  /** Two before, in one loop that is not repeated. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double once(double[] x) {
    int n = x.length;
    double[] y = new double[n];
    double[] z = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = Math.sin(x[i]);
    }
    for (int i = 2; i < n; i++) {
      z[i] = x[i] * y[i - 2];
    }
    for (int i = 0; i < n; i++) {
      y[i] = z[i] * z[i];
    }
    double sum = 0;
    for (double v : y) {
      sum += v;
    }
    return sum;
  }

  static Object[][] onceInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}},
      {new double[] {0.5, 0.25}},
      {new double[] {0.5}},
      {new double[0]},
    };
  }

  /** Both neighbours: two indices that are not the counter. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double stencil(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] next = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n - 1; i++) {
        next[i] = x[i] * (y[i - 1] - 2 * y[i] + y[i + 1]);
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.1 * next[i];
      }
    }
    double sum = 0;
    for (double v : y) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] stencilInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5, 0.25}, 2},
      {new double[0], 1},
    };
  }

  /** The same array is read and written: a recurrence, which is not a slice. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recurrence(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = new double[n];
    for (int step = 0; step < steps; step++) {
      y[0] += x[0];
      for (int i = 1; i < n; i++) {
        y[i] = x[i] * y[i - 1];
      }
    }
    return y[n - 1] + y[0];
  }

  static Object[][] recurrenceInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5}, 2},
    };
  }

  /** What is kept is read twice: by the sum of the same loop, and by the product. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twice(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = new double[n];
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n; i++) {
        double before = y[i - 1];
        slope[i] = x[i] * before * before + x[i] * x[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.5 * slope[i] + 0.125;
      }
    }
    double sum = 0;
    for (double v : y) {
      sum += v;
    }
    return sum;
  }

  static Object[][] twiceInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5}, 2},
    };
  }

  /** The row of a kept neighbour lives through an inner loop that reads it several times. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double repeated(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = new double[n];
    double[] z = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = x[i] * x[i];
    }
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n; i++) {
        z[i] += x[i] * y[i - 1];
      }
    }
    Arrays.fill(y, 0);
    double sum = 0;
    for (double v : z) {
      sum += v * v;
    }
    return sum + y[0];
  }

  static Object[][] repeatedInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5, 0.25}, 1},
    };
  }

  /** The bound may be beyond the end: the exception is that of the loop, after what came before. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double beyond(double[] x, @Constant int m) {
    double[] y = new double[x.length];
    double[] z = new double[x.length + 2];
    for (int i = 0; i < y.length; i++) {
      y[i] = x[i] * x[i];
    }
    for (int i = 1; i < m; i++) {
      z[i] = x[0] * y[i - 1];
    }
    for (int i = 0; i < y.length; i++) {
      y[i] = z[i] * z[i];
    }
    double sum = 0;
    for (double v : y) {
      sum += v;
    }
    return sum;
  }

  static Object[][] beyondInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 5},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 6},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 7},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 8},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 0},
      {new double[0], 0},
      {new double[0], 2},
    };
  }

  /** A neighbour by a start that is not a literal: left as it is. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double from(double[] x, @Constant int first) {
    int n = x.length;
    double[] y = new double[n];
    double[] z = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = Math.exp(x[i]);
    }
    for (int i = first; i < n; i++) {
      z[i] = x[i] * y[i - 1];
    }
    for (int i = 0; i < n; i++) {
      y[i] = z[i] * z[i];
    }
    double sum = 0;
    for (double v : y) {
      sum += v;
    }
    return sum;
  }

  static Object[][] fromInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 1},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 0},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 9},
    };
  }

  /** The neighbour is in an array that is handed in, and changed afterwards. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double handedIn(double[] x, double[] y, @Constant int steps) {
    double[] next = y.clone();
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < y.length; i++) {
        next[i] += 0.5 * x[i] * y[i - 1];
      }
      System.arraycopy(next, 0, y, 0, y.length);
    }
    double sum = 0;
    for (double v : y) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] handedInInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25}, new double[] {1, 2, 3}, 3},
      {new double[] {0.5, -0.75}, new double[] {1, 2, 3}, 3},
      {new double[] {0.5, -0.75}, new double[0], 3},
    };
  }

  /** Arrays that are handed in, of which two may be one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double given(double[] x, double[] y, double[] z) {
    for (int step = 0; step < 2; step++) {
      for (int i = 1; i < x.length; i++) {
        z[i] = x[i] * y[i - 1];
      }
      for (int i = 0; i < x.length; i++) {
        y[i] += 0.5 * z[i];
      }
    }
    double sum = 0;
    for (double v : y) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] givenInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, new double[] {1, 2, 3, 4, 5}, new double[5]},
      {new double[] {0.5, 0.25}, new double[] {1}, new double[2]},
    };
  }

  /** The rows of a table take turns as what is read and what is written. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rows(double[] x, @Constant int steps) {
    int n = x.length;
    double[][] y = new double[2][n];
    for (int i = 0; i < n; i++) {
      y[0][i] = x[i];
    }
    for (int step = 0; step < steps; step++) {
      double[] from = y[step % 2];
      double[] to = y[(step + 1) % 2];
      for (int i = 1; i < n; i++) {
        to[i] = x[i] * from[i - 1];
      }
      to[0] = from[n - 1] * 0.5;
    }
    double sum = 0;
    for (double v : y[steps % 2]) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] rowsInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 1},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 2},
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 5},
      {new double[] {0.5}, 2},
    };
  }

  /** Numbers of single precision. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static float single(float[] x, @Constant int steps) {
    int n = x.length;
    float[] y = new float[n];
    float[] slope = new float[n];
    for (int step = 0; step < steps; step++) {
      slope[0] = x[0];
      for (int i = 1; i < n; i++) {
        slope[i] = x[i] * y[i - 1];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.25f * slope[i];
      }
    }
    float sum = 0;
    for (float v : y) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] singleInputs() {
    return new Object[][] {
      {new float[] {0.5f, -0.75f, 1.25f, 0.8f}, 3},
    };
  }

  /** A loop that ends in the middle leaves what it has stored, and no more. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double resumed(double[] x, @Constant double[] d, @Constant double[] z) {
    double[] c = new double[d.length];
    double[] w = new double[d.length];
    double s = 0;
    for (int i = 0; i < d.length; i++) {
      c[i] = d[i];
    }
    try {
      for (int i = 1; i < c.length; i++) {
        z[i] = c[i];
        w[i] = c[i - 1];
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      s = 1;
    }
    for (int i = 0; i < x.length; i++) {
      s += Math.sin(x[i] * w[i]);
    }
    return s;
  }

  static Object[][] resumedInputs() {
    return new Object[][] {
      {new double[] {0.1, 0.2, 0.3, 0.4}, new double[] {1, 2, 3, 4}, new double[2]},
      {new double[] {0.1, 0.2, 0.3, 0.4}, new double[] {1, 2, 3, 4}, new double[4]},
    };
  }

  /** What the slice is stored in is shorter than the slice. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double tooShort(double[] x, @Constant int m) {
    double[] w = new double[m];
    for (int i = 1; i < x.length; i++) {
      w[i] = x[i - 1];
    }
    double s = 0;
    for (int i = 0; i < m; i++) {
      s += Math.sin(w[i]) * x[i];
    }
    return s;
  }

  static Object[][] tooShortInputs() {
    return new Object[][] {
      {new double[] {0.1, 0.2, 0.3, 0.4}, 2},
      {new double[] {0.1, 0.2, 0.3, 0.4}, 4},
      {new double[] {0.1, 0.2, 0.3, 0.4}, 0},
    };
  }

  private static int end(double[] u, int i) {
    if (i > 1000) {
      throw new IllegalStateException("long");
    }
    return u.length - 1;
  }

  /** The bound is computed anew in each iteration, after a check of the counter. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double checkedEnd(double[] x) {
    double[] u = new double[x.length];
    double[] w = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      u[i] = x[i] * x[i];
    }
    for (int i = 1; i < end(u, i); i++) {
      w[i] = u[i - 1] * u[i];
    }
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += Math.sin(w[i]);
    }
    Arrays.fill(u, s);
    return u[0];
  }

  static Object[][] checkedEndInputs() {
    return new Object[][] {{new double[] {0.5, -0.75, 1.25, 0.8, 1.5}}};
  }
}
