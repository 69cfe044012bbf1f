package org.covector.ad.processor.report;

import java.math.BigInteger;

/**
 * A rational number in lowest terms.
 *
 * @param over the numerator
 * @param under the denominator, positive
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);

  /** Brings a fraction to lowest terms. */
  Fraction {
    BigInteger common = over.gcd(under).max(BigInteger.ONE);
    BigInteger signed = under.signum() < 0 ? common.negate() : common;
    over = over.divide(signed);
    under = under.divide(signed);
  }

  static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  Fraction divided(long by) {
    return new Fraction(over, under.multiply(BigInteger.valueOf(by)));
  }

  Fraction negated() {
    return new Fraction(over.negate(), under);
  }

  boolean isZero() {
    return over.signum() == 0;
  }

  double value() {
    return over.doubleValue() / under.doubleValue();
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
