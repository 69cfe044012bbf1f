package org.covector.ad.examples.nist;

/** Digits of agreement with certified values, as StRD users count them: log relative errors. */
final class Agreement {
  /** NIST certifies this many digits. */
  static final double CERTIFIED_DIGITS = 11;

  private Agreement() {}

  /**
   * The number of decimal digits to which a value agrees with the certified one, {@code
   * -log10(|value - certified| / |certified|)}, from 0 to {@link #CERTIFIED_DIGITS}.
   *
   * @param certified not 0
   */
  static double digits(double value, double certified) {
    double digits = -Math.log10(Math.abs(value - certified) / Math.abs(certified));
    return digits > 0 ? Math.min(digits, CERTIFIED_DIGITS) : 0;
  }

  /** The digits of the parameter that agrees worst. */
  static double digits(double[] values, double[] certified) {
    double least = CERTIFIED_DIGITS;
    for (int j = 0; j < values.length; j++) {
      least = Math.min(least, digits(values[j], certified[j]));
    }
    return least;
  }
}
