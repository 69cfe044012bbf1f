package org.covector.ad.benchmarks;

import net.finmath.stochastic.RandomVariable;

/** {@link Orbit#miss} with finmath. */
final class OrbitFinmath extends FinmathBaseline {

  private final double[] target;
  private final double step;
  private final int steps;

  /** The miss after some steps. */
  OrbitFinmath(double[] target, double step, int steps) {
    this.target = target;
    this.step = step;
    this.steps = steps;
  }

  @Override
  protected RandomVariable value(RandomVariable[] start) {
    RandomVariable[] position = {start[0], start[1], start[2]};
    RandomVariable[] velocity = {start[3], start[4], start[5]};
    for (int i = 0; i < steps; i++) {
      RandomVariable square = squaredNorm(position);
      RandomVariable pull = square.mult(square.sqrt()).invert().mult(-step);
      for (int c = 0; c < 3; c++) {
        velocity[c] = velocity[c].addProduct(position[c], pull);
        position[c] = position[c].addProduct(velocity[c], step);
      }
    }
    for (int c = 0; c < 3; c++) {
      position[c] = position[c].sub(target[c]);
    }
    return squaredNorm(position).mult(0.5);
  }

  private static RandomVariable squaredNorm(RandomVariable[] v) {
    return v[0].squared().add(v[1].squared()).add(v[2].squared());
  }
}
