package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class StrongZeroTest {

  @Test
  void zeroWinsOverInfinityAndNan() {
    assertEquals(0.0, StrongZero.times(0.0, Double.POSITIVE_INFINITY));
    assertEquals(0.0, StrongZero.times(-0.0, Double.NaN));
    assertEquals(0f, StrongZero.times(0f, Float.NaN));
  }

  @Test
  void otherwiseTheProduct() {
    assertEquals(6.0, StrongZero.times(2.0, 3.0));
    assertEquals(Double.NaN, StrongZero.times(Double.NaN, 3.0));
    assertEquals(Double.NEGATIVE_INFINITY, StrongZero.times(-1.0, Double.POSITIVE_INFINITY));
    assertEquals(6f, StrongZero.times(2f, 3f));
  }

  @Test
  void eitherZeroWins() {
    assertEquals(0.0, StrongZero.product(0.0, Double.POSITIVE_INFINITY));
    assertEquals(0.0, StrongZero.product(Double.NaN, -0.0));
    assertEquals(0f, StrongZero.product(0f, Float.NaN));
    assertEquals(0f, StrongZero.product(Float.NEGATIVE_INFINITY, 0f));
    assertEquals(6.0, StrongZero.product(2.0, 3.0));
    assertEquals(6f, StrongZero.product(2f, 3f));
    assertEquals(Double.NaN, StrongZero.product(2.0, Double.NaN));
  }

  @Test
  void zeroOverAnythingIsZero() {
    assertEquals(0.0, StrongZero.over(0.0, 0.0));
    assertEquals(0.0, StrongZero.over(-0.0, Double.NaN));
    assertEquals(0f, StrongZero.over(0f, 0f));
    assertEquals(1.5, StrongZero.over(3.0, 2.0));
    assertEquals(1.5f, StrongZero.over(3f, 2f));
    assertEquals(Double.NEGATIVE_INFINITY, StrongZero.over(-3.0, 0.0));
    assertEquals(Double.NaN, StrongZero.over(Double.NaN, 2.0));
  }
}
