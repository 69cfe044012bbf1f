package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/**
 * GradBench's {@code particle}: where a particle lands that two charges repel, of which one is
 * moved. The force is a gradient, so derivatives of the landing place are second derivatives.
 */
final class Particle {

  private static final double STEP = 0.1;

  private Particle() {}

  /**
   * The potential of some charges.
   *
   * @param x a place in the plane
   * @param charges a row for each charge: its place
   */
  @Differentiable
  static double potential(double[] x, @Constant double[][] charges) {
    double sum = 0;
    for (double[] charge : charges) {
      double dx = x[0] - charge[0];
      double dy = x[1] - charge[1];
      sum += 1 / Math.sqrt(dx * dx + dy * dy);
    }
    return sum;
  }

  /**
   * The square of the place where the particle lands, with forces by reverse mode.
   *
   * @param w how far the upper charge is moved down
   */
  @Differentiable
  static double landingByReverse(double w) {
    double[][] charges = {{10, 10 - w}, {10, 0}};
    double[] x = {0, 8};
    double[] v = {0.75, 0};
    while (true) {
      double[] slope = ParticleDerivatives.potentialGradient(x, charges).x();
      if (move(x, v)) {
        return landing(x, v);
      }
      accelerate(v, slope[0], slope[1]);
    }
  }

  /**
   * The square of the place where the particle lands, with forces by forward mode.
   *
   * @param w how far the upper charge is moved down
   */
  @Differentiable
  static double landingByForward(double w) {
    double[][] charges = {{10, 10 - w}, {10, 0}};
    double[] x = {0, 8};
    double[] v = {0.75, 0};
    double[] right = {1, 0};
    double[] up = {0, 1};
    while (true) {
      double slopeX = ParticleDerivatives.potentialJvp(x, charges, right).tangent();
      double slopeY = ParticleDerivatives.potentialJvp(x, charges, up).tangent();
      if (move(x, v)) {
        return landing(x, v);
      }
      accelerate(v, slopeX, slopeY);
    }
  }

  /** Moves the particle; returns whether it is below the ground then. */
  private static boolean move(double[] x, double[] v) {
    x[0] += STEP * v[0];
    x[1] += STEP * v[1];
    return x[1] <= 0;
  }

  private static void accelerate(double[] v, double slopeX, double slopeY) {
    v[0] -= STEP * slopeX;
    v[1] -= STEP * slopeY;
  }

  private static double landing(double[] x, double[] v) {
    double time = -x[1] / v[1];
    double place = x[0] + time * v[0];
    return place * place;
  }
}
