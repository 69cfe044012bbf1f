package org.covector.ad.benchmarks;

import org.hipparchus.analysis.differentiation.Gradient;

/** {@link Orbit#miss} with Hipparchus. */
final class OrbitHipparchus extends HipparchusBaseline {

  private final double[] target;
  private final double step;
  private final int steps;

  /** The miss after some steps. */
  OrbitHipparchus(double[] target, double step, int steps) {
    this.target = target;
    this.step = step;
    this.steps = steps;
  }

  @Override
  protected Gradient value(Gradient[] start) {
    Gradient[] position = {start[0], start[1], start[2]};
    Gradient[] velocity = {start[3], start[4], start[5]};
    for (int i = 0; i < steps; i++) {
      Gradient square = squaredNorm(position);
      Gradient pull = square.multiply(square.sqrt()).reciprocal().multiply(-step);
      for (int c = 0; c < 3; c++) {
        velocity[c] = velocity[c].add(position[c].multiply(pull));
        position[c] = position[c].add(velocity[c].multiply(step));
      }
    }
    for (int c = 0; c < 3; c++) {
      position[c] = position[c].subtract(target[c]);
    }
    return squaredNorm(position).multiply(0.5);
  }

  private static Gradient squaredNorm(Gradient[] v) {
    return v[0].square().add(v[1].square()).add(v[2].square());
  }
}
