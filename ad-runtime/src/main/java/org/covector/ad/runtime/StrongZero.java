package org.covector.ad.runtime;

/**
 * The product of a derivative with a partial that may be singular, as generated code needs it:
 * where the first factor is 0, nothing depends on the second, and the product is 0 even where the
 * second is infinite or NaN. So the gradient of {@code x > 0 ? Math.sqrt(x) : 0}, or of a square
 * root that counts with weight 0, is not NaN.
 *
 * <p>Stateless; safe for use by any number of threads.
 */
public final class StrongZero {

  private StrongZero() {}

  /**
   * Returns 0 where {@code a} is 0 (of either sign), otherwise {@code a * b}.
   *
   * @param a the factor whose zero is strong; NaN gives NaN
   * @param b the other factor
   */
  public static double times(double a, double b) {
    return a == 0 ? 0 : a * b;
  }

  /**
   * Returns 0 where {@code a} is 0 (of either sign), otherwise {@code a * b}.
   *
   * @param a the factor whose zero is strong; NaN gives NaN
   * @param b the other factor
   */
  public static float times(float a, float b) {
    return a == 0 ? 0 : a * b;
  }

  /**
   * Returns 0 where {@code a} is 0 (of either sign), otherwise {@code a / b}.
   *
   * @param a the dividend whose zero is strong; NaN gives NaN
   * @param b the divisor
   */
  public static double over(double a, double b) {
    return a == 0 ? 0 : a / b;
  }

  /**
   * Returns 0 where {@code a} is 0 (of either sign), otherwise {@code a / b}.
   *
   * @param a the dividend whose zero is strong; NaN gives NaN
   * @param b the divisor
   */
  public static float over(float a, float b) {
    return a == 0 ? 0 : a / b;
  }

  /**
   * Returns 0 where {@code a} or {@code b} is 0 (of either sign), otherwise {@code a * b}: the
   * product of an adjoint with the derivative of what it belongs to, where either may be infinite.
   *
   * @param a a factor
   * @param b the other one
   */
  public static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  /**
   * Returns 0 where {@code a} or {@code b} is 0 (of either sign), otherwise {@code a * b}: the
   * product of an adjoint with the derivative of what it belongs to, where either may be infinite.
   *
   * @param a a factor
   * @param b the other one
   */
  public static float product(float a, float b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }
}
