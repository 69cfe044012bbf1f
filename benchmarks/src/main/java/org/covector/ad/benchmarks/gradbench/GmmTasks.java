package org.covector.ad.benchmarks.gradbench;

import java.util.Map;

/** The functions of module {@code gmm}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class GmmTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "objective", new Task<>(Input.class, in -> () -> objective(in)),
          "jacobian", new Task<>(Input.class, in -> () -> jacobian(in)));

  private GmmTasks() {}

  /** The input: sizes, observations, the prior's parameters and the mixture's. */
  record Input(
      int d,
      int k,
      int n,
      double[][] x,
      int m,
      double gamma,
      double[] alpha,
      double[][] mu,
      double[][] q,
      double[][] l) {

    Input {
      Shapes.require(d >= 1 && k >= 1 && n >= 0 && m >= 0, "sizes are too small");
      Shapes.require(gamma > 0, "gamma is not positive");
      Shapes.matrix("x", x, n, d);
      Shapes.vector("alpha", alpha, k);
      Shapes.matrix("mu", mu, k, d);
      Shapes.matrix("q", q, k, d);
      Shapes.matrix("l", l, k, d * (d - 1) / 2);
    }
  }

  /** The output: the derivatives by the mixture's parameters. */
  record Jacobian(double[] alpha, double[][] mu, double[][] q, double[][] l) {}

  private static double objective(Input in) {
    return Gmm.objective(in.alpha, in.mu, in.q, in.l, in.x, in.gamma, in.m);
  }

  private static Jacobian jacobian(Input in) {
    GmmDerivatives.ObjectiveGradient gradient =
        GmmDerivatives.objectiveGradient(in.alpha, in.mu, in.q, in.l, in.x, in.gamma, in.m);
    return new Jacobian(gradient.alpha(), gradient.mu(), gradient.q(), gradient.l());
  }
}
