package org.covector.ad.examples.nist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NistReaderTest {
  private static final List<String> FILE =
      """
      NIST/ITL StRD
      Dataset Name:  Tiny              (Tiny.dat)

      File Format:   ASCII
                     Starting Values   (lines 13 to  14)
                     Certified Values  (lines 13 to 16)
                     Data              (lines 18 to 20)

      Data:          1 Response  (y = volume)
                     2 Predictors (x1, x2)
                     Higher Level of Difficulty

        b1 =   500         -0.25        2.3894212918E+02  2.7070075241E+00
        b2 =     0.0001      .0005      5.5015643181E-04  7.2668688436E-06

      Residual Sum of Squares:                    1.2455138894E-01
      Number of Observations:                     3
           10.07E0      77.6E0   1
           14.73E0     114.9E0   2
           17.94E0     141.1E0   -3
      """
          .lines()
          .toList();

  @Test
  void readsEveryPartOfAFile() {
    NistProblem problem = NistReader.parse(FILE);
    assertEquals("Tiny", problem.name());
    assertEquals(Difficulty.HIGHER, problem.difficulty());
    assertEquals(2, problem.starts().size());
    assertArrayEquals(new double[] {500, 0.0001}, problem.starts().get(0));
    assertArrayEquals(new double[] {-0.25, 0.0005}, problem.starts().get(1));
    assertArrayEquals(new double[] {238.94212918, 5.5015643181e-4}, problem.certified());
    assertEquals(0.12455138894, problem.residualSumOfSquares());
    assertArrayEquals(new double[] {10.07, 14.73, 17.94}, problem.response());
    assertArrayEquals(new double[][] {{77.6, 114.9, 141.1}, {1, 2, -3}}, problem.predictors());
    assertEquals(2, problem.parameters());
    assertEquals(3, problem.observations());
  }

  @Test
  void refusesAnotherNumberOfObservations() {
    assertRefused("3 observations announced, 2 found", "18 to 20", "19 to 20");
  }

  @Test
  void refusesLinesThatAreNotThere() {
    assertRefused("Data: lines 18 to 99 of 20", "18 to 20", "18 to 99");
  }

  @Test
  void refusesAFileWithoutASection() {
    assertRefused("no line numbers of the section Starting Values", "Starting", "Other");
  }

  @Test
  void refusesAParameterWithoutItsValues() {
    assertRefused("no line of a parameter", "2.3894212918E+02  2.7070075241E+00", "");
  }

  private static void assertRefused(String message, String target, String replacement) {
    List<String> lines = new ArrayList<>(FILE);
    lines.replaceAll(line -> line.replace(target, replacement));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> NistReader.parse(lines));
    assertEquals(message, refusal.getMessage());
  }

  @Test
  void namesADataSetThatIsNotThere() {
    UncheckedIOException refusal =
        assertThrows(UncheckedIOException.class, () -> NistReader.readResource("Nowhere"));
    assertTrue(refusal.getMessage().contains("Nowhere.dat"), refusal.getMessage());
  }

  @Test
  void readsADataSetWithTwoPredictors() {
    NistProblem nelson = NistReader.readResource("Nelson");
    assertEquals("Nelson", nelson.name());
    assertEquals(Difficulty.AVERAGE, nelson.difficulty());
    assertEquals(3, nelson.parameters());
    assertEquals(128, nelson.observations());
    assertEquals(2, nelson.predictors().length);
    assertEquals(15.0, nelson.response()[0]);
    assertEquals(180.0, nelson.predictors()[1][0]);
  }
}
