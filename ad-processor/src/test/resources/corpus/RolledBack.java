package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Arrays of which the reverse sweep undoes the stores, and some of which it must not. */
final class RolledBack {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double advection(double[] u, double c, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        u[i] = u[i] + c * u[i] * (u[i - 1] - u[i + 1]);
      }
    }
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += u[i] * u[i];
    }
    return sum;
  }

  static Object[][] advectionInputs() {
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 2, 0.75}, 0.1, 3},
      {new double[] {1, 0.5, -0.25, 2, 0.75}, 0.1, 0},
      {new double[] {1, 0.5}, 0.1, 2},
      {new double[0], 0.1, 1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double localCopy(double[] u0, double c, int steps) {
    double[] u = u0.clone();
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        double slope = u[i + 1] - u[i - 1];
        u[i] = u[i] - c * slope * Math.abs(slope) * u[i] * u[i + 1];
      }
    }
    return u[1] * u[2] + u[3];
  }

  static Object[][] localCopyInputs() {
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 2, 0.75}, 0.1, 3}, {new double[] {1, 0.5, -0.25, 2}, 0.2, 1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double gaussSeidelUp(double[] x, double[] b, double k) {
    for (int i = 1; i < x.length - 1; i++) {
      x[i] = (b[i] + x[i - 1] * x[i - 1] + x[i + 1] * x[i + 1] + x[i - 1] * x[i] * x[i + 1]) * k;
    }
    return x[1] + x[x.length - 2];
  }

  static Object[][] gaussSeidelUpInputs() {
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 2, 0.75}, new double[] {0, 1, 2, -1, 0}, 0.3},
      {new double[] {1, 0.5}, new double[] {0, 1}, 0.3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static void gaussSeidelDown(double[] x, double k, int sweeps) {
    for (int s = 0; s < sweeps; s++) {
      for (int i = x.length - 2; i > 0; i--) {
        x[i] = x[i - 1] * x[i + 1] * k + x[i] * x[i] * x[i - 1];
      }
    }
  }

  static Object[][] gaussSeidelDownInputs() {
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 2, 0.75}, 0.3, 2}, {new double[] {1, 0.5, 2}, 0.3, 0}
    };
  }

  static String gaussSeidelDownView() {
    return "x,k->x";
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double perhapsOneArray(double[] a, double[] b, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < a.length; i++) {
        a[i] = a[i] + 0.1 * a[i] * b[i - 1] * b[i];
        b[i - 1] = b[i - 1] * (1 + 0.1 * a[i - 1] * b[i]);
      }
    }
    return a[1] * b[0];
  }

  static Object[][] perhapsOneArrayInputs() {
    return new Object[][] {{new double[] {1, 0.5, -0.25}, new double[] {2, 0.75, 1.5}, 2}};
  }

  /** What is stored after the loop is undone first. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double storedAfterwards(double[] u, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        u[i] = u[i] * (u[i - 1] + u[i] * u[i + 1]) * 0.5;
      }
    }
    double first = u[0] * u[1];
    u[0] = u[1] * u[2];
    u[1] = 0;
    return first + u[0] * u[2];
  }

  static Object[][] storedAfterwardsInputs() {
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 2, 0.75}, 2}, {new double[] {1, 0.5, 0.25}, 0}
    };
  }

  /** What is used after the store is kept. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double usedAfterTheStore(double[] u, int steps) {
    double sum = 0;
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        double before = u[i];
        double left = u[i - 1];
        double right = u[i + 1];
        u[i] = before * right * (left + 0.5 * before * right) + left * left;
        sum += before * left;
      }
    }
    return sum + u[1];
  }

  static Object[][] usedAfterTheStoreInputs() {
    return new Object[][] {{new double[] {1, 0.5, -0.25, 2, 0.75}, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double onConditions(double[] u, @Constant double limit, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        double next = u[i] * u[i - 1] * (u[i + 1] + u[i] * u[i - 1]);
        if (next < limit) {
          u[i] = next;
        } else if (u[i - 1] > 0) {
          u[i + 1] = u[i + 1] * u[i] * (u[i] + u[i + 1]);
        }
      }
    }
    return u[1] + u[2] * u[3];
  }

  static Object[][] onConditionsInputs() {
    return new Object[][] {
      {new double[] {1.25, 0.5, -0.75, 2, 0.75}, 0.5, 3},
      {new double[] {1.25, 0.5, 0.75, 2, 0.75}, -0.5, 2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double onMask(double[] u, boolean[] mask, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        if (mask[i]) {
          u[i] = u[i] * u[i - 1] * (u[i + 1] + u[i] * u[i - 1]);
        } else if (i > 1) {
          u[i + 1] *= u[i] * (u[i - 2] + u[i + 1]);
        }
      }
    }
    return u[1] + u[2] * u[3];
  }

  static Object[][] onMaskInputs() {
    return new Object[][] {
      {new double[] {1.25, 0.5, -0.75, 2, 0.75}, new boolean[] {true, true, false, true, true}, 3}
    };
  }

  /** What a product of a matrix and a vector loads is loaded again. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double powers(double[][] a, double[] x, int steps) {
    double[] product = new double[x.length];
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < x.length; i++) {
        product[i] = 0;
        for (int k = 0; k < x.length; k++) {
          product[i] += a[i][k] * x[k];
        }
      }
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.tanh(product[i]);
      }
    }
    return x[0];
  }

  static Object[][] powersInputs() {
    return new Object[][] {
      {new double[][] {{0.5, -1, 2}, {1, 0.25, 0.5}, {-1, 1, 0.75}}, new double[] {1, 2, -1}, 3},
      {new double[][] {{0.5, -1}, {1, 0.25}}, new double[] {1, 2}, 0}
    };
  }

  /** Nothing is put back where the method returns before it stores. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double nothingStored(double[] u, double[] v, int steps) {
    if (steps < 0) {
      return u[0] * v[0];
    }
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        u[i] = u[i] * (u[i - 1] + u[i] * u[i + 1] * v[i - 1]) * v[i];
      }
    }
    return u[2] * v[0];
  }

  static Object[][] nothingStoredInputs() {
    return new Object[][] {
      {new double[] {1, 0.5, -0.25, 2}, new double[] {2, 0.75, 1.5, 1}, 2},
      {new double[] {1, 0.5, -0.25, 2}, new double[] {2, 0.75, 1.5, 1}, -1}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double storedTwice(double[] u, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length; i++) {
        u[i] = u[i] * u[i - 1] * (u[i] + u[i - 1]);
        u[i] = u[i] * u[i] * u[i - 1] + u[i];
      }
    }
    return u[1] * u[2];
  }

  static Object[][] storedTwiceInputs() {
    return new Object[][] {{new double[] {1.25, 0.5, -0.75}, 2}};
  }

  @SuppressWarnings("ad.zero-derivative")
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double storedWhereDataSays(double[] u, int[] to, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < to.length; i++) {
        int k = Math.min((int) Math.abs(u[i]), 2);
        u[to[i]] = u[k] * u[i] * (1 + 0.1 * u[k] * u[i]);
      }
    }
    return u[0] * u[1] + u[2];
  }

  static Object[][] storedWhereDataSaysInputs() {
    return new Object[][] {
      {new double[] {1.25, 0.5, -0.75}, new int[] {2, 0, 1}, 2},
      {new double[] {1.25, 0.5, -0.75}, new int[] {1, 1, 0}, 2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float singles(float[] u, float c, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        u[i] = u[i] + c * u[i] * (u[i - 1] - u[i + 1] * u[i]);
      }
    }
    return u[1] * u[2];
  }

  static Object[][] singlesInputs() {
    return new Object[][] {{new float[] {1, 0.5f, -0.25f, 2, 0.75f}, 0.125f, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leftEarly(double[] u, @Constant double limit, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        u[i] = u[i] * (u[i - 1] + u[i] * u[i + 1]) * (u[0] + u[i] * u[i - 1] * u[u.length - 1]);
        if (t > 0 && u[i - 1] > limit) {
          break;
        }
      }
      if (u[1] > 4 * limit) {
        return u[1] * u[0];
      }
    }
    return u[1] * u[2];
  }

  static Object[][] leftEarlyInputs() {
    return new Object[][] {
      {new double[] {1.25, 0.5, 0.75, 1.5, 0.75}, 1, 3},
      {new double[] {1.25, 1.5, 1.75, 2, 0.75}, 1, 3},
      {new double[] {1.25, 0.5, 0.75, 1.5, 0.75}, 9, 2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static double[] returned(double[] u0, double c, int steps) {
    double[] u = new double[u0.length];
    for (int i = 0; i < u0.length; i++) {
      u[i] = u0[i] * u0[i];
    }
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        u[i] = u[i] + c * u[i] * (u[i - 1] - u[i + 1] * u[i]);
      }
    }
    return u;
  }

  static Object[][] returnedInputs() {
    return new Object[][] {{new double[] {1, 0.5, -0.25, 2, 0.75}, 0.1, 3}, {new double[0], 1.0, 1}};
  }

  /** The reverse of the loop in the middle counts up. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double severalLoops(double[] u, double c, int steps) {
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        u[i] = u[i] + c * u[i] * (u[i - 1] - u[i + 1] * u[i]);
      }
      for (int i = 0; i < u.length; i++) {
        u[i] = u[i] > 2 ? 2 + Math.sin(u[i] - 2) : u[i] * u[i] * 0.75;
      }
      for (int i = u.length - 1; i > 0; i--) {
        for (int k = 0; k < i; k++) {
          u[i] += c * u[k] * u[k] * u[i];
        }
      }
    }
    return u[1] * u[2];
  }

  static Object[][] severalLoopsInputs() {
    return new Object[][] {{new double[] {1, 0.5, -0.25, 2, 3.75}, 0.1, 2}};
  }

  /** The number of steps is known only at the end. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untilSmall(double[] u) {
    while (u[1] > 0.25) {
      int i = 1;
      do {
        u[i] = u[i] * u[i - 1] * (0.5 + 0.125 * u[i] * u[i - 1] * u[i + 1]);
        i++;
      } while (i < u.length - 1);
    }
    return u[1] + u[2];
  }

  static Object[][] untilSmallInputs() {
    return new Object[][] {
      {new double[] {0.75, 0.5, 0.25, 2, 0.75}}, {new double[] {0.75, 0.125, 0.25}}
    };
  }
}
