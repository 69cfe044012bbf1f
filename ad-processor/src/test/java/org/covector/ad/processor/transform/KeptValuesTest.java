package org.covector.ad.processor.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

/** What is kept and what is computed again. */
final class KeptValuesTest {

  private static final int KEEPING = 10;

  private final KeptValues kept = new KeptValues();

  private Value value(Optional<Integer> computing, Value... operands) {
    return value(1, computing, operands);
  }

  private Value value(int loops, Optional<Integer> computing, Value... operands) {
    Value value = Value.of(ScalarType.DOUBLE, "");
    kept.describe(value, KEEPING, computing, List.of(operands), loops);
    return value;
  }

  private void assertComputed(boolean expected, Value value) {
    assertEquals(Optional.of(expected), kept.isComputed(value));
  }

  @Test
  void theArgumentOfACheapFunctionServesBoth() {
    Value exponential = value(Optional.empty());
    Value sigmoid = value(Optional.of(7), exponential);
    kept.need(exponential);
    kept.need(sigmoid);
    assertTrue(kept.decide());
    assertComputed(false, exponential);
    assertComputed(true, sigmoid);
  }

  @Test
  void oneKeptValueIsBetterThanTwoThatItIsMadeOf() {
    Value a = value(Optional.empty());
    Value b = value(Optional.empty());
    Value product = value(Optional.of(1), a, b);
    kept.need(product);
    assertTrue(kept.decide());
    assertComputed(false, product);
  }

  @Test
  void manyValuesAreComputedFromOne() {
    Value a = value(Optional.empty());
    Value b = value(Optional.of(4), a);
    Value c = value(Optional.of(4), a);
    Value d = value(Optional.of(4), a);
    List.of(b, c, d).forEach(kept::need);
    assertTrue(kept.decide());
    List.of(b, c, d).forEach(v -> assertComputed(true, v));
  }

  @Test
  void whatAnOuterLoopKeepsCostsLess() {
    Value outer = value(1, Optional.empty());
    Value inner = value(2, Optional.of(1), outer);
    kept.need(inner);
    assertTrue(kept.decide());
    assertComputed(true, inner);
    assertComputed(false, outer);
  }

  @Test
  void nothingIsDecidedBeforeTheEnd() {
    Value value = value(Optional.of(1));
    kept.need(value);
    assertEquals(Optional.empty(), kept.isComputed(value));
  }

  @Test
  void aPriceHasThatOfTheOperands() {
    Value a = value(Optional.empty());
    Value b = value(Optional.of(1), a);
    Value c = value(Optional.of(2), b, b);
    assertEquals(0, kept.price(a));
    assertEquals(1 + KEEPING, kept.price(b));
    assertEquals(2 + 2 * KEEPING, kept.price(c));
    assertEquals(3, kept.price(value(Optional.of(1), value(Optional.of(2)))));
  }

  @Test
  void whereNothingIsDescribedThereIsNothingToDecide() {
    assertFalse(kept.decide());
  }
}
