package org.covector.ad.benchmarks;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Reproducible inputs for the kernels: the same seed gives the same numbers on every JVM. */
public final class Inputs {

  private final Random random;

  /** Numbers that a seed gives. */
  public Inputs(long seed) {
    random = new Random(seed);
  }

  /** Numbers that are uniform between two bounds. */
  public double[] uniform(int length, double low, double high) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = low + (high - low) * random.nextDouble();
    }
    return values;
  }

  /** Rows of numbers that are uniform between two bounds. */
  public double[][] uniform(int rows, int length, double low, double high) {
    double[][] values = new double[rows][];
    for (int i = 0; i < rows; i++) {
      values[i] = uniform(length, low, high);
    }
    return values;
  }

  /** Labels, -1 or 1 with equal probability. */
  public double[] labels(int length) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = random.nextBoolean() ? 1 : -1;
    }
    return values;
  }

  /** Numbers of the standard normal distribution. */
  public double[] normal(int length) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = random.nextGaussian();
    }
    return values;
  }

  /** Rows of numbers of the standard normal distribution. */
  public double[][] normal(int rows, int length) {
    double[][] values = new double[rows][];
    for (int i = 0; i < rows; i++) {
      values[i] = normal(length);
    }
    return values;
  }

  /** The elements of matrices, one after the other, row by row. */
  public static double[] pack(double[][]... matrices) {
    return Stream.of(matrices).flatMap(Stream::of).flatMapToDouble(DoubleStream::of).toArray();
  }

  /** Replaces the elements of matrices, in the order of {@link #pack}. */
  public static void unpack(double[] packed, double[][]... matrices) {
    int offset = 0;
    for (double[][] matrix : matrices) {
      for (double[] row : matrix) {
        System.arraycopy(packed, offset, row, 0, row.length);
        offset += row.length;
      }
    }
  }
}
