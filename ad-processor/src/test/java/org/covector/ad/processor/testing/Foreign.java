package org.covector.ad.processor.testing;

import java.util.Arrays;

/** Callees of which test sources see the class file only. */
public final class Foreign {

  private Foreign() {}

  /** Twice the argument. */
  public static double twice(double x) {
    return 2 * x;
  }

  /** The sum of an array. */
  public static double sum(double[] x) {
    return Arrays.stream(x).sum();
  }

  /** The length of an array. */
  public static int size(double[] x) {
    return x.length;
  }

  /** Sets an array to zero. */
  public static void clear(double[] x) {
    Arrays.fill(x, 0);
  }
}
