package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * Log-sum-exps, whose maximum has an adjoint of 0 unless the sum is 0, infinite or NaN: only then
 * is it looked for again. And what looks like them.
 */
class StrangeCases {

  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  private static double[] some() {
    return new double[] {0.3, -0.2, 1.1, 0.7};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosen(double[] x) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > most) {
        most = x[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - most);
    }
    return most + Math.log(sum);
  }

  static Object[][] chosenInputs() {
    return new Object[][] {{some()}, {new double[] {-3}}, {new double[] {-800, 900, 899}}};
  }

  static Object[][] chosenKinks() {
    return new Object[][] {
      {new double[0], new double[0]},
      {new double[] {2, 2}, new double[] {0.5, 0.5}},
      {new double[] {-INFINITE, -INFINITE}, new double[] {NAN, NAN}},
      {new double[] {-INFINITE, 1}, new double[] {0, 1}},
      {new double[] {INFINITE, 1}, new double[] {NAN, NAN}},
      {new double[] {1, NAN}, new double[] {NAN, NAN}}
    };
  }

  /** The maximum is one of other numbers: where there is nothing to sum, its adjoint is 1. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double ofOthers(double[] x, double[] y) {
    double most = y[0];
    for (int i = 1; i < y.length; i++) {
      if (y[i] > most) {
        most = y[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - most);
    }
    return most + Math.log(sum);
  }

  static Object[][] ofOthersInputs() {
    return new Object[][] {
      {some(), new double[] {0.2, 0.9, -1}}, {new double[] {0.5}, some()}, {some(), new double[0]}
    };
  }

  static Object[][] ofOthersKinks() {
    return new Object[][] {
      {new double[0], new double[] {1, 3, 2}, new double[] {0, 1, 0}},
      {new double[0], new double[] {3, 1}, new double[] {1, 0}}
    };
  }

  /** What was searched is changed before the sum: it is searched there alone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double changedBetween(double[] x) {
    double most = x[0];
    for (int i = 1; i < x.length; i++) {
      if (x[i] > most) {
        most = x[i];
      }
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = 4 - 2 * x[i];
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - most);
    }
    return most + Math.log(sum);
  }

  static Object[][] changedBetweenInputs() {
    return new Object[][] {{some()}, {new double[] {-3}}, {new double[0]}};
  }

  /** What was searched is changed after the sum, and before the adjoint is known. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double changedAfter(double[] x, double[] y) {
    double most = y[0];
    for (int i = 1; i < y.length; i++) {
      if (y[i] > most) {
        most = y[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - most);
    }
    y[0] = 7;
    return most + Math.log(sum);
  }

  static Object[][] changedAfterInputs() {
    return new Object[][] {{some(), new double[] {0.2, 0.9, -1}}, {some(), new double[0]}};
  }

  static Object[][] changedAfterKinks() {
    return new Object[][] {{new double[0], new double[] {1, 3}, new double[] {0, 1}}};
  }

  /** Searched by way of places. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double places(double[] x, double[] y, @Constant int[] places) {
    double most = y[places[0]];
    for (int i = 1; i < places.length; i++) {
      if (y[places[i]] > most) {
        most = y[places[i]];
      }
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - most);
    }
    return most + Math.log(sum);
  }

  static Object[][] placesInputs() {
    return new Object[][] {
      {some(), some(), new int[] {3, 0}},
      {some(), some(), new int[] {1, 3, 0}},
      {some(), some(), new int[] {1, 4}}
    };
  }

  static Object[][] placesKinks() {
    return new Object[][] {
      {new double[0], some(), new int[] {3, 0}, new double[] {0, 0, 0, 1}},
      {new double[0], some(), new int[] {1, 0, 3}, new double[] {0, 0, 0, 1}}
    };
  }

  /** The maximum may be NaN where the sum has nothing of it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double crossEntropy(double[] x, @Constant int label) {
    double most = x[0];
    for (int i = 1; i < x.length; i++) {
      most = Math.max(most, x[i]);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - most);
    }
    return Math.log(sum) + most - x[label];
  }

  static Object[][] crossEntropyInputs() {
    return new Object[][] {{some(), 1}, {some(), 4}, {new double[] {-3}, 0}, {new double[0], 0}};
  }

  static Object[][] crossEntropyKinks() {
    return new Object[][] {
      {new double[] {1, NAN, 2}, 0, new double[] {NAN, NAN, NAN}},
      {new double[] {-INFINITE, 2}, 1, new double[] {0, 0}}
    };
  }

  /** Two of them, of one array. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twice(double[] x, double[] y) {
    return chosen(x) + chosen(x) + chosen(y);
  }

  static Object[][] twiceInputs() {
    return new Object[][] {{some(), new double[] {0.2, 0.9, -1}}, {new double[] {1}, some()}};
  }

  /** A value that is used for something else, too. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double usedElsewhere(double[] x) {
    double most = x[0];
    for (int i = 1; i < x.length; i++) {
      most = Math.max(most, x[i]);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.exp(x[i] - most);
    }
    return most + Math.log(sum) + 2 * most;
  }

  static Object[][] usedElsewhereInputs() {
    return new Object[][] {{some()}, {new double[] {-3}}, {new double[0]}};
  }
}
