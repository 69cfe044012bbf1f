package org.covector.ad.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Formulas: arithmetic, sums over loops, and how they are written. */
final class FormulaTest {

  private final Formula n = Formula.named("n");
  private final Formula m = Formula.named("m");
  private final Formula i = Formula.named("i");

  private static Formula number(long value) {
    return Formula.of(value);
  }

  @Test
  void formulasAreWrittenAsPeopleDo() {
    assertEquals("0", n.minus(n).toString());
    assertEquals("1", Formula.ONE.toString());
    assertEquals("-n", Formula.ZERO.minus(n).toString());
    assertEquals(
        "2·n² + 8·n - 3",
        number(2).times(n).times(n).plus(number(8).times(n)).minus(number(3)).toString());
    assertEquals("m·n + m + n", n.times(m).plus(n).plus(m).toString());
    assertEquals("n^4", n.times(n).times(n).times(n).toString());
  }

  @Test
  void equalFormulasAreEqual() {
    Formula product = n.plus(number(1)).times(n.minus(number(1)));
    assertEquals(n.times(n).minus(number(1)), product);
    assertEquals(n.times(n).minus(number(1)).hashCode(), product.hashCode());
    assertNotEquals(n.times(n), product);
  }

  @Test
  void whatIsTheSameInEachIterationIsMultiplied() {
    assertEquals("3·n", number(3).sum("i", n).toString());
  }

  @Test
  void triangularLoopsAreSummedExactly() {
    assertEquals("n²/2 - n/2", i.sum("i", n).toString());
    assertEquals("n²/2 + n/2", n.minus(i).sum("i", n).toString());
    Formula squares = i.times(i).sum("i", n);
    Formula cubes = i.times(i).times(i).sum("i", n);
    for (int k = 0; k < 6; k++) {
      int length = k;
      double expectedSquares = 0;
      double expectedCubes = 0;
      for (int j = 0; j < k; j++) {
        expectedSquares += j * j;
        expectedCubes += j * j * j;
      }
      assertEquals(expectedSquares, squares.at(name -> length), 1e-9);
      assertEquals(expectedCubes, cubes.at(name -> length), 1e-9);
    }
  }

  @Test
  void quotientsAreRoundedDown() {
    assertEquals("3", number(7).quotient(2).toString());
    assertEquals("-4", number(-7).quotient(2).toString());
    assertEquals("n", number(2).times(n).plus(number(1)).quotient(2).toString());
    assertEquals("⌊(n)/2⌋", n.quotient(2).toString());
    assertEquals("⌊(n + 1)/2⌋ - 1", n.minus(number(1)).quotient(2).toString());
    assertEquals(n.plus(number(1)).quotient(2), n.minus(number(1)).quotient(2).plus(number(1)));
  }

  @Test
  void boundsTakeTheLargerCoefficient() {
    Formula a = number(3).times(n).plus(number(1));
    Formula b = n.plus(number(5));
    assertEquals("3·n + 5", a.most(b).toString());
    assertEquals("3·n + 5", a.plus(Formula.ZERO).most(b).most(Formula.ZERO).toString());
  }

  @Test
  void numbersAreKnownAsSuch() {
    assertEquals(Optional.of(0L), n.minus(n).constant());
    assertEquals(Optional.of(7L), number(7).constant());
    assertEquals(Optional.empty(), n.constant());
  }
}
