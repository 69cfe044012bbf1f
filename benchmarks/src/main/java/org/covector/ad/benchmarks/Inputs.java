package org.covector.ad.benchmarks;

import java.util.Random;

/** Reproducible inputs for the kernels: the same seed gives the same numbers on every JVM. */
final class Inputs {

  private final Random random;

  Inputs(long seed) {
    random = new Random(seed);
  }

  /** Numbers that are uniform between two bounds. */
  double[] uniform(int length, double low, double high) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = low + (high - low) * random.nextDouble();
    }
    return values;
  }

  /** Rows of numbers that are uniform between two bounds. */
  double[][] uniform(int rows, int length, double low, double high) {
    double[][] values = new double[rows][];
    for (int i = 0; i < rows; i++) {
      values[i] = uniform(length, low, high);
    }
    return values;
  }

  /** Labels, -1 or 1 with equal probability. */
  double[] labels(int length) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = random.nextBoolean() ? 1 : -1;
    }
    return values;
  }
}
