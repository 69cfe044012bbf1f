package org.covector.ad.processor.random;

import org.hipparchus.analysis.differentiation.UnivariateDerivative2;

/** What the declarations that programs share stand for in the evaluator. */
public abstract class Library extends Machine {

  /** A number with some of its last bits cleared, which counts as the number. */
  protected final Num masked(Num x, long mask) {
    double value = Double.longBitsToDouble(Double.doubleToRawLongBits(val(x)) & mask);
    return new Num(new UnivariateDerivative2(value, x.first(), x.second()));
  }

  /** A part of an array, with zeros beyond its end. */
  protected final Num[] copyOfRange(Num[] a, int from, int to) {
    Num[] made = zeros(to - from);
    System.arraycopy(a, from, made, 0, Math.min(to, a.length) - from);
    return made;
  }

  /** Two bits of the exponent. */
  protected final int exponent(Num x) {
    return (int) (Double.doubleToRawLongBits(val(x)) >>> 52 & 3);
  }

  /** What the program has a rule for with partial derivatives. */
  protected final Num soft(Num x, Num y) {
    return times(x, tanh(y));
  }

  /** What the program has a rule for with adjoints. */
  protected final Num spread(Num[] a, Num s) {
    Num sum = of(1);
    for (Num v : a) {
      sum = plus(sum, times(v, v));
    }
    return times(sqrt(sum), s);
  }

  /** What an object of a generic class holds. */
  protected static Num[] held(Num[] a) {
    return a;
  }
}
