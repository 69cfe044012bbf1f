package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;

/**
 * The gradient of the last component of {@link Ode#solve} by hand. With the state shifted by one
 * place, and 1 in front, the slope is {@code x[i] * shifted[i]}: no loop needs two different
 * indices. Kept are the shifted states of the four stages of each step.
 *
 * <p>An instance serves one thread.
 */
final class OdeByHand {

  private static final double END = 2;
  private static final int STAGES = 4;

  private final double[][] kept;
  private final double[] y;
  private final double[] stage;
  private final double[] yBar;
  private final double[] sixthOfBar;
  private final double[] stageBar;
  private final double[] shiftedBar;

  OdeByHand(int n, int steps) {
    kept = new double[STAGES * steps][n];
    y = new double[n];
    stage = new double[n];
    yBar = new double[n];
    sixthOfBar = new double[n];
    stageBar = new double[n];
    shiftedBar = new double[n];
  }

  /** Last component, bit-identical to that of {@link Ode#solve}, and gradient, into xBar. */
  double gradient(double[] x, int steps, double[] xBar) {
    int n = x.length;
    double h = END / steps;
    Arrays.fill(y, 0);
    for (int step = 0; step < steps; step++) {
      advance(x, h, STAGES * step);
    }
    Arrays.fill(xBar, 0);
    Arrays.fill(yBar, 0);
    yBar[n - 1] = 1;
    for (int step = steps - 1; step >= 0; step--) {
      reverse(x, h, STAGES * step, xBar);
    }
    return y[n - 1];
  }

  private void advance(double[] x, double h, int first) {
    double[] s1 = kept[first];
    double[] s2 = kept[first + 1];
    double[] s3 = kept[first + 2];
    double[] s4 = kept[first + 3];
    shift(y, s1);
    move(x, h / 2, s1, s2);
    move(x, h / 2, s2, s3);
    move(x, h, s3, s4);
    add(x, h / 6, s1, s2, s3, s4);
  }

  private static void shift(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 1, from.length - 1);
    to[0] = 1;
  }

  /** The next stage's shifted state. */
  private void move(double[] x, double h, double[] shifted, double[] next) {
    double[] from = y;
    double[] to = stage;
    for (int i = 0; i < x.length; i++) {
      to[i] = from[i] + h * (x[i] * shifted[i]);
    }
    shift(to, next);
  }

  private void add(double[] x, double h, double[] s1, double[] s2, double[] s3, double[] s4) {
    double[] sum = y;
    for (int i = 0; i < x.length; i++) {
      double xi = x[i];
      sum[i] += h * (xi * s1[i] + 2 * (xi * s2[i]) + 2 * (xi * s3[i]) + xi * s4[i]);
    }
  }

  private void reverse(double[] x, double h, int first, double[] xBar) {
    for (int i = 0; i < yBar.length; i++) {
      sixthOfBar[i] = h / 6 * yBar[i];
    }
    Arrays.fill(stageBar, 0);
    reverseStage(x, 1, 0, kept[first + 3], xBar);
    reverseStage(x, 2, h, kept[first + 2], xBar);
    reverseStage(x, 2, h / 2, kept[first + 1], xBar);
    reverseStage(x, 1, h / 2, kept[first], xBar);
    for (int i = 0; i < yBar.length; i++) {
      yBar[i] += stageBar[i];
    }
  }

  /**
   * The reverse of a stage, from the adjoint of the next stage's state to that of its own state.
   *
   * @param weight six times that of the stage's slope in the step
   * @param h factor of the slope in the next stage's state
   */
  private void reverseStage(double[] x, double weight, double h, double[] shifted, double[] xBar) {
    double[] sixth = sixthOfBar;
    double[] next = stageBar;
    double[] sum = yBar;
    double[] product = shiftedBar;
    for (int i = 0; i < x.length; i++) {
      double slopeBar = weight * sixth[i] + h * next[i];
      sum[i] += next[i];
      xBar[i] += slopeBar * shifted[i];
      product[i] = slopeBar * x[i];
    }
    System.arraycopy(product, 1, next, 0, next.length - 1);
    next[next.length - 1] = 0;
  }
}
