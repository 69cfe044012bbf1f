package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Checkpointed;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Rows that each iteration of a loop keeps in a table, which keeps them from call to call. */
class OwnRows {

  private static double[] some(int n) {
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = 0.5 - 0.125 * (i % 5);
    }
    return x;
  }

  private static double[][] rows(int... lengths) {
    double[][] rows = new double[lengths.length][];
    for (int i = 0; i < lengths.length; i++) {
      rows[i] = some(lengths[i]);
    }
    return rows;
  }

  /** Rows whose length changes from one to the next, up and down, 0 among them. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ragged(double[][] x, double w) {
    double state = w;
    for (int i = 0; i < x.length; i++) {
      double sum = state;
      for (int j = 0; j < x[i].length; j++) {
        sum = Math.sin(sum * x[i][j]) + w;
      }
      state = sum * state;
    }
    return state;
  }

  static Object[][] raggedInputs() {
    return new Object[][] {
      {rows(1, 9, 3, 0, 20, 2), 0.7},
      {rows(20, 1), 0.7},
      {rows(0), 0.7},
      {rows(), 0.7},
      {rows(3, 3, 3), 0.2}
    };
  }

  /** Three loops deep. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double deep(double[] x, double w, int n, int m) {
    double s = w;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m - i; j++) {
        for (int k = 0; k < x.length - j; k++) {
          s = Math.sin(s * x[k]) + w * Math.cos(s);
        }
        s = s * w + 0.1;
      }
    }
    return s;
  }

  static Object[][] deepInputs() {
    return new Object[][] {
      {some(3), 0.3, 2, 3},
      {some(5), 0.7, 2, 2},
      {some(1), 0.7, 4, 1},
      {some(3), 0.7, -3, 2},
      {some(3), 0.7, 6, 2}
    };
  }

  /** Arrays of an iteration whose length is not valid in the last ones. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tooShort(double[] x, double w, int n) {
    double s = w;
    for (int i = 0; i < x.length; i++) {
      double[] t = new double[n - i];
      for (int j = 0; j < t.length; j++) {
        t[j] = Math.sin(s * x[j] + j);
      }
      for (int j = 1; j < t.length; j++) {
        s += t[j] * t[j - 1] * w;
        t[j] = s * s;
      }
      for (int j = 0; j < t.length; j++) {
        s = Math.cos(s + t[j]);
      }
    }
    return s;
  }

  static Object[][] tooShortInputs() {
    return new Object[][] {
      {some(3), 0.7, 3}, {some(3), 0.7, 2}, {some(3), 0.7, 1}, {some(3), 0.7, 0}, {some(3), 0.7, -1}
    };
  }

  /** Left early, and iterations left out: their rows stay with the tape. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double exits(double[][] x, double w, @Constant double limit) {
    double s = w;
    outer:
    for (int i = 0; i < x.length; i++) {
      if (x[i].length == 2) {
        continue;
      }
      for (int j = 0; j < x[i].length; j++) {
        if (s > limit) {
          continue outer;
        }
        if (s < -limit) {
          break outer;
        }
        if (x[i][j] > 2 * limit) {
          return s * w;
        }
        s = Math.exp(s * x[i][j]) * w;
      }
      s = s * s;
    }
    return s;
  }

  static Object[][] exitsInputs() {
    return new Object[][] {
      {rows(4, 2, 5, 2, 7), 0.7, 0.6},
      {rows(4, 2, 5, 2, 7), 0.7, 0.1},
      {rows(4, 2, 5, 2, 7), 0.7, 5.0},
      {rows(5, 1), -0.7, 0.2}
    };
  }

  /** An exception in a row, and a handler that goes on with the next one. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double handled(double[] x, double w, @Constant int[] places) {
    double s = w;
    for (int i = 0; i < x.length; i++) {
      double t = s;
      try {
        for (int j = 0; j < places.length; j++) {
          t = Math.sin(t * x[places[j] + i]) + w;
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        t = s * 0.5;
      }
      s = t * s + 0.2;
    }
    return s;
  }

  static Object[][] handledInputs() {
    return new Object[][] {{some(4), 0.7, new int[] {0, 1, 0}}, {some(3), 0.7, new int[] {-1, 0}}};
  }

  /** Calls that run again, each with tables of its own, in frames of their own. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double runAgain(double[] x, double w, int n) {
    double s = w;
    for (int e = 0; e < n; e++) {
      s = Math.cos(part(x, s, n - e));
    }
    return s * part(x, w, 2);
  }

  @Checkpointed
  private static double part(double[] x, double w, int n) {
    double total = 0;
    for (int i = 0; i < n; i++) {
      double t = w;
      for (int j = i; j < x.length; j++) {
        t = Math.sin(t * x[j]) + w;
      }
      total = total * t + t;
    }
    return total;
  }

  static Object[][] runAgainInputs() {
    return new Object[][] {{some(4), 0.7, 5}, {some(4), 0.7, 1}, {some(4), 0.7, 0}};
  }

  /** Matrices that each iteration makes. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double matrices(double[] x, double w) {
    double s = w;
    for (int r = 0; r < x.length; r++) {
      double[][] a = new double[r][];
      for (int i = 0; i < r; i++) {
        a[i] = new double[i + 1];
        for (int j = 0; j <= i; j++) {
          a[i][j] = Math.sin(s * x[j] + i);
          s = a[i][j] * w + s;
        }
      }
      for (int i = 0; i < r; i++) {
        for (int j = 0; j <= i; j++) {
          s += a[r - 1 - i][0] * a[i][j];
          a[i][j] = s * a[i][j];
        }
      }
    }
    return s;
  }

  static Object[][] matricesInputs() {
    return new Object[][] {{some(5), 0.7}, {some(2), 0.7}, {some(0), 0.7}};
  }

  /** Rows of counts and of singles. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float kinds(float[] x, float w, int n) {
    float s = w;
    for (int i = 0; i < n; i++) {
      float t = s;
      int place = i % 3;
      for (int j = 0; j < x.length; j++) {
        if (t > 0.1f * j) {
          place = (place * 2 + j) % x.length;
          t = t * x[place] + w;
        } else {
          place = j;
          t = t * t * x[j] - w;
        }
      }
      s = s * 0.5f + t;
    }
    return s;
  }

  static Object[][] kindsInputs() {
    return new Object[][] {
      {new float[] {0.5f, -0.25f, 0.75f, 0.125f}, 0.5f, 5}, {new float[] {0.5f}, 0.5f, 2}
    };
  }

  /** A table of the method's own, of which places are written again and again. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double localTable(double[] x, double w, @Constant int[] places) {
    double[][] table = new double[3][];
    table[0] = new double[x.length];
    table[1] = new double[x.length];
    table[2] = new double[x.length];
    double s = w;
    for (int i = 0; i < places.length; i++) {
      double[] row = new double[x.length];
      for (int j = 0; j < x.length; j++) {
        row[j] = Math.sin(s * x[j]);
        s += row[j] * w;
      }
      table[places[i]] = row;
    }
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < x.length; j++) {
        s = s * table[i][j] + w;
      }
    }
    return s;
  }

  static Object[][] localTableInputs() {
    return new Object[][] {
      {some(3), 0.7, new int[] {0, 1, 2, 1, 0}},
      {some(3), 0.7, new int[] {1, 1}},
      {some(3), 0.7, new int[] {0, 3}}
    };
  }

  /** In branches of an iteration. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double branches(double[][] x, double w) {
    double s = w;
    for (int i = 0; i < x.length; i++) {
      if (i % 2 == 0) {
        double t = s;
        for (int j = 0; j < x[i].length; j++) {
          t = Math.sin(t * x[i][j]) + w;
        }
        s += t * s;
      } else {
        double t = w;
        for (int j = 0; j < x[i].length; j++) {
          t = Math.exp(-t * x[i][j]) * s;
        }
        s *= t;
      }
    }
    return s;
  }

  static Object[][] branchesInputs() {
    return new Object[][] {{rows(3, 5, 1, 0, 6), 0.6}, {rows(3, -0), 0.6}};
  }
}
