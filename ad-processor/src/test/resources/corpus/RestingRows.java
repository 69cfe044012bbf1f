package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Arrays that each step computes anew, so that their adjoints are 0 between steps; or are not. */
class RestingRows {

  /** Heun's method: both slopes, and the stage, are set as a whole in each step. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double heun(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] stage = new double[n];
    double[] first = new double[n];
    double[] second = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        first[i] = x[i] * Math.sin(y[i]);
      }
      for (int i = 0; i < n; i++) {
        stage[i] = y[i] + 0.1 * first[i];
      }
      for (int i = 0; i < n; i++) {
        second[i] = x[i] * Math.sin(stage[i]);
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.05 * (first[i] + second[i]);
      }
    }
    return sum(y);
  }

  static Object[][] heunInputs() {
    return inputs();
  }

  /** One stage for two slopes: its adjoint rests twice in each step; the first place is its own. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sharedStage(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] stage = new double[n];
    double[] slope = new double[n];
    double[] other = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        stage[i] = y[i] * y[i];
      }
      for (int i = 1; i < n; i++) {
        slope[i] = x[i] * stage[i - 1];
      }
      for (int i = 0; i < n; i++) {
        stage[i] = y[i] + 0.1 * slope[i];
      }
      for (int i = 1; i < n; i++) {
        other[i] = x[i] * stage[i - 1];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.1 * slope[i] * other[i] + 0.2 * other[i];
      }
    }
    return sum(y);
  }

  static Object[][] sharedStageInputs() {
    return inputs();
  }

  /** The second round adds to fewer elements than the first one. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double otherRange(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] stage = new double[n];
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        stage[i] = y[i] * x[i];
      }
      for (int i = 1; i < n; i++) {
        slope[i] = x[i] * stage[i];
      }
      for (int i = 0; i < n; i++) {
        stage[i] = y[i] + 0.1 * slope[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] = 0.5 * stage[i] * y[i];
      }
    }
    return sum(y);
  }

  static Object[][] otherRangeInputs() {
    return inputs();
  }

  /** Each step goes one element further. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double growing(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        slope[i] = x[i] * y[i];
      }
      for (int i = 0; i < Math.min(n, step); i++) {
        y[i] += 0.2 * slope[i];
      }
    }
    return sum(y);
  }

  static Object[][] growingInputs() {
    return inputs();
  }

  /** Each step goes one element less far: the adjoint of what lies beyond was of another step. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shrinking(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      int end = n - step;
      for (int i = 0; i < end; i++) {
        slope[i] = x[i] * y[i];
      }
      for (int i = 0; i < end; i++) {
        y[i] += 0.2 * slope[i];
      }
    }
    return sum(y);
  }

  static Object[][] shrinkingInputs() {
    return inputs();
  }

  /** A step may end in the middle, before what it computed is used. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double leaves(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        slope[i] = x[i] * y[i] * y[i];
      }
      if (n > 2 && y[2] > 0.9 + 0.02 * step) {
        continue;
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.2 * slope[i];
      }
      if (n > 1 && y[1] > 1.5) {
        break;
      }
    }
    return sum(y) + (n > 0 ? slope[0] : 0);
  }

  static Object[][] leavesInputs() {
    return inputs();
  }

  /** Some steps use what they computed, others do not. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sometimes(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      if (step % 3 != 1) {
        for (int i = 0; i < n; i++) {
          slope[i] = x[i] * y[i] * y[i];
        }
      }
      if (step % 2 == 0) {
        for (int i = 0; i < n; i++) {
          y[i] += 0.2 * slope[i];
        }
      }
    }
    return sum(y);
  }

  static Object[][] sometimesInputs() {
    return inputs();
  }

  /** The slope of the step before is used: its adjoint lives from step to step. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double delayed(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        y[i] += 0.1 * slope[i];
      }
      for (int i = 0; i < n; i++) {
        slope[i] = x[i] * Math.cos(y[i]);
      }
    }
    return sum(y);
  }

  static Object[][] delayedInputs() {
    return inputs();
  }

  /** The ends are set by themselves, the rest by a loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ends(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] flow = new double[n + 1];
    for (int step = 0; step < steps; step++) {
      flow[0] = x[0] * y[0];
      flow[1] = x[1] * (y[0] - y[1]);
      for (int i = 2; i < n; i++) {
        flow[i] = x[i] * (y[i - 1] - y[i]) * y[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.1 * flow[i];
      }
    }
    return sum(y);
  }

  static Object[][] endsInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5, -0.75}, 2},
      {new double[] {0.5, -0.75, 0.25}, 0},
    };
  }

  /** The first element is used where it was not set anew. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double keptEnd(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] flow = x.clone();
    for (int step = 0; step < steps; step++) {
      for (int i = 1; i < n; i++) {
        flow[i] = x[i] * y[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.1 * flow[i];
      }
    }
    return sum(y);
  }

  static Object[][] keptEndInputs() {
    return inputs();
  }

  /** Two loops use the slope before it is set again; a third one only a part of it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double usedTwice(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] z = new double[n];
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        slope[i] = x[i] * Math.exp(-y[i]);
      }
      for (int i = 1; i < n; i++) {
        y[i] -= 0.1 * slope[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        z[i] += slope[i] * slope[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.3 * slope[i];
      }
    }
    return sum(y) + sum(z);
  }

  static Object[][] usedTwiceInputs() {
    return inputs();
  }

  /** Used once more after the last step. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double usedAfterwards(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        slope[i] = x[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.3 * slope[i];
      }
    }
    return sum(y) + sum(slope);
  }

  static Object[][] usedAfterwardsInputs() {
    return inputs();
  }

  /** Steps within periods: the slope is made for each period. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double periods(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    for (int period = 0; period < 2; period++) {
      double[] slope = new double[n];
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < n; i++) {
          slope[i] = x[i] * y[i] * y[i];
        }
        for (int i = 0; i < n; i++) {
          y[i] += 0.1 * slope[i];
        }
      }
    }
    return sum(y);
  }

  static Object[][] periodsInputs() {
    return inputs();
  }

  /** A number of steps that nobody knows beforehand. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double untilSmall(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    double h = 0.5;
    while (h > 0.5 / (steps + 1)) {
      for (int i = 0; i < n; i++) {
        slope[i] = x[i] * y[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += h * slope[i];
      }
      h *= 0.5;
    }
    return sum(y);
  }

  static Object[][] untilSmallInputs() {
    return inputs();
  }

  /** An exception is caught between the loops of a step. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double caught(double[] x, @Constant int[] places) {
    int n = x.length;
    double[] y = x.clone();
    double[] slope = new double[n];
    double sum = 0;
    for (int step = 0; step < places.length; step++) {
      for (int i = 0; i < n; i++) {
        slope[i] = x[i] * y[i] * y[i];
      }
      double at;
      try {
        at = slope[places[step]];
      } catch (ArrayIndexOutOfBoundsException e) {
        at = 0.5 * x[0];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.1 * slope[i];
      }
      sum += at;
    }
    return sum(y) + sum;
  }

  static Object[][] caughtInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25}, new int[] {0, 7, 1}},
      {new double[] {0.5, -0.75, 1.25}, new int[] {9, 2}},
      {new double[] {0.5}, new int[0]},
    };
  }

  /** Elements are overwritten now and then, and once more for certain, by the same. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clearedNowAndThen(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] flow = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        flow[i] = x[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.1 * flow[i];
        if (x[i] > 0.6) {
          flow[i] = 0;
        }
        y[i] += 0.2 * flow[i];
        flow[i] = 0;
      }
    }
    return sum(y);
  }

  static Object[][] clearedNowAndThenInputs() {
    return inputs();
  }

  /** The same by an inner loop, which may not run at all; another loop uses what is left. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clearedInside(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] flow = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        flow[i] = x[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.3 * flow[i];
        for (int j = 0; j < step; j++) {
          flow[i] = 0.25;
        }
        y[i] += 0.2 * flow[i] * x[i];
        flow[i] = 0.5;
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.01 * flow[i];
      }
    }
    return sum(y);
  }

  static Object[][] clearedInsideInputs() {
    return inputs();
  }

  /** Elements are used now and then, and once more for certain, in the same way. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double addedNowAndThen(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] flow = new double[n];
    double total = 0;
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        flow[i] = x[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        total += flow[i];
        if (y[i] > 0.6) {
          total += flow[i];
        }
      }
      for (int i = 0; i < n; i++) {
        y[i] *= 0.9;
      }
    }
    return sum(y) + total * total;
  }

  static Object[][] addedNowAndThenInputs() {
    return inputs();
  }

  /** Flows between cells: one less than there are cells. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double between(double[] x, @Constant int steps) {
    int n = x.length;
    double[] y = x.clone();
    double[] flow = new double[n];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n - 1; i++) {
        flow[i] = x[i] * y[i] * y[i];
      }
      for (int i = 0; i < n - 1; i++) {
        y[i] -= 0.1 * flow[i];
      }
    }
    return sum(y);
  }

  static Object[][] betweenInputs() {
    return inputs();
  }

  /** Floats, and loops that go down. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double floats(float[] x, @Constant int steps) {
    int n = x.length;
    float[] y = x.clone();
    float[] slope = new float[n];
    for (int step = 0; step < steps; step++) {
      for (int i = n - 1; i >= 0; i--) {
        slope[i] = x[i] * y[i];
      }
      for (int i = 0; i < n; i++) {
        y[i] += 0.25f * slope[i];
      }
    }
    double sum = 0;
    for (float v : y) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] floatsInputs() {
    return new Object[][] {
      {new float[] {0.5f, -0.75f, 1.25f}, 3},
      {new float[] {0.5f}, 0},
      {new float[0], 2},
    };
  }

  private static double sum(double[] y) {
    double sum = 0;
    for (double v : y) {
      sum += v * v * v;
    }
    return sum;
  }

  private static Object[][] inputs() {
    return new Object[][] {
      {new double[] {0.5, -0.75, 1.25, 0.8, 1.5}, 3},
      {new double[] {0.5, -0.75, 0.95, 0.8}, 4},
      {new double[] {0.5, -0.75, 1.25}, 0},
      {new double[] {0.5, 0.25}, 2},
      {new double[] {0.5}, 3},
      {new double[0], 1},
    };
  }
}
