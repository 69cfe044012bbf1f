package org.covector.ad.benchmarks.gradbench;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/** The functions of module {@code ba}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class BaTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "objective", new Task<>(Input.class, BaTasks::objective),
          "jacobian", new Task<>(Input.class, BaTasks::jacobian));

  /** How many elements of an array are shown, before its last one. */
  private static final int SHOWN = 30;

  private BaTasks() {}

  /**
   * The input: numbers of cameras, points and observations, and one of each of these, which all
   * others are copies of.
   */
  record Input(int n, int m, int p, double[] cam, double[] x, double w, double[] feat) {

    Input {
      Shapes.require(n >= 1 && m >= 1 && p >= 1, "sizes are too small");
      Shapes.require(
          p <= Integer.MAX_VALUE / BaJacobian.ELEMENTS
              && (long) Ba.CAMERA * n + (long) Ba.POINT * m + p <= Integer.MAX_VALUE,
          "sizes are too large");
      Shapes.vector("cam", cam, Ba.CAMERA);
      Shapes.vector("x", x, Ba.POINT);
      Shapes.vector("feat", feat, 2);
    }

    BaProblem problem() {
      double[] weights = new double[p];
      Arrays.fill(weights, w);
      return new BaProblem(copies(cam, n), copies(x, m), weights, copies(feat, p));
    }

    private static double[][] copies(double[] row, int number) {
      double[][] copies = new double[number][];
      Arrays.setAll(copies, i -> row.clone());
      return copies;
    }
  }

  /** The output of the objective: what stands for all residuals. */
  record Residuals(ReprojectionError reprojError, WeightError wErr) {}

  /** The first observation's residuals, and how many there are. */
  record ReprojectionError(double[] elements, int repeated) {}

  /** The first weight's residual, and how many there are. */
  record WeightError(double element, int repeated) {}

  /** The output of the Jacobian: the start of each array of the compressed rows, and its end. */
  record Jacobian(int[] rows, int[] cols, double[] vals) {}

  private static Supplier<Object> objective(Input in) {
    BaProblem problem = in.problem();
    return () -> {
      double[] reprojectionErrors = new double[2 * in.p];
      double[] weightErrors = new double[in.p];
      problem.residuals(reprojectionErrors, weightErrors);
      return new Residuals(
          new ReprojectionError(Arrays.copyOf(reprojectionErrors, 2), in.p),
          new WeightError(weightErrors[0], in.p));
    };
  }

  private static Supplier<Object> jacobian(Input in) {
    BaProblem problem = in.problem();
    return () -> {
      BaJacobian jacobian = new BaJacobian(problem);
      jacobian.compute(problem);
      return new Jacobian(shown(jacobian.rows), shown(jacobian.columns), shown(jacobian.values));
    };
  }

  private static int[] shown(int[] all) {
    int[] shown = Arrays.copyOf(all, Math.min(SHOWN, all.length) + 1);
    shown[shown.length - 1] = all[all.length - 1];
    return shown;
  }

  private static double[] shown(double[] all) {
    double[] shown = Arrays.copyOf(all, Math.min(SHOWN, all.length) + 1);
    shown[shown.length - 1] = all[all.length - 1];
    return shown;
  }
}
