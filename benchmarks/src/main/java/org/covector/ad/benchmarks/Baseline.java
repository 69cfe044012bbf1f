package org.covector.ad.benchmarks;

/**
 * A way to find an objective's gradient that the generated one is compared with: by a library, or
 * by differences.
 */
public interface Baseline {

  /**
   * Value and gradient.
   *
   * @param point the active inputs, packed in the order of the objective's parameters
   * @param gradient of the same length, overwritten with the derivatives
   * @return the objective's value
   */
  double gradient(double[] point, double[] gradient);
}
