package org.covector.ad.examples.nist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void countsDecimalDigits() {
    assertEquals(3, Agreement.digits(1001, 1000), 1e-9);
    assertEquals(3, Agreement.digits(-1001e-9, -1000e-9), 1e-9);
  }

  @Test
  void claimsNoMoreThanNistCertifies() {
    assertEquals(11, Agreement.digits(2.5, 2.5));
  }

  @Test
  void givesNothingForAValueThatIsFarOffOrNoNumber() {
    assertEquals(0, Agreement.digits(-5, 1));
    assertEquals(0, Agreement.digits(Double.NaN, 1));
    assertEquals(0, Agreement.digits(Double.POSITIVE_INFINITY, 1));
  }

  @Test
  void isAsGoodAsTheWorstParameter() {
    double[] certified = {1, 10, 100};
    assertEquals(2, Agreement.digits(new double[] {1, 10.1, 100.00001}, certified), 1e-9);
  }
}
