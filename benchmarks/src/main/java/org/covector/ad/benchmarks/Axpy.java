package org.covector.ad.benchmarks;

/**
 * Adds multiples of rows to a row. Four rows at a time load and store the sum a quarter as often as
 * one row at a time, which is what such a loop costs; all arrays have the same plain index, so that
 * HotSpot vectorises it.
 */
public final class Axpy {

  private Axpy() {}

  /** {@code sum += c0 * row0 + c1 * row1 + c2 * row2 + c3 * row3}. */
  public static void add(
      double[] sum,
      double c0,
      double[] row0,
      double c1,
      double[] row1,
      double c2,
      double[] row2,
      double c3,
      double[] row3) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += (c0 * row0[j] + c1 * row1[j]) + (c2 * row2[j] + c3 * row3[j]);
    }
  }
}
