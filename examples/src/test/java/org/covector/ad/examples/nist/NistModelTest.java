package org.covector.ad.examples.nist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.covector.ad.runtime.GradientCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NistModelTest {
  /** Certified parameters have 11 digits, and at a minimum the sum hardly feels the rest. */
  private static final double SUM_DIGITS = 9.5;

  @Test
  void allProblemsAreThere() {
    assertEquals(27, NistModel.all().size());
    assertEquals(27, NistModel.all().stream().map(m -> m.problem().name()).distinct().count());
  }

  @TestFactory
  Stream<DynamicTest> certifiedParametersGiveTheCertifiedSumOfSquares() {
    return each(
        model -> {
          NistProblem problem = model.problem();
          double sum = model.residualSumOfSquares(problem.certified());
          if (problem.name().equals("Lanczos1")) {
            // The certified sum, 1.4e-25, is below the rounding of parameters with 11 digits.
            assertTrue(sum < 1e-19, () -> "sum " + sum);
          } else {
            double digits = Agreement.digits(sum, problem.residualSumOfSquares());
            assertTrue(digits >= SUM_DIGITS, () -> digits + " digits");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> derivativesPassTheGradientCheck() {
    return each(
        model ->
            new GradientCheck()
                .check(model.predictions(), model.problem().certified())
                .assertPassed());
  }

  @TestFactory
  Stream<DynamicTest> forwardAndReverseGiveTheSameJacobian() {
    return each(
        model -> {
          double[] b = model.problem().starts().get(1);
          double[][] forward = new double[model.target().length][b.length];
          double[][] reverse = new double[model.target().length][b.length];
          JacobianMethod.FORWARD.jacobian(model.predictions(), b, forward);
          JacobianMethod.REVERSE.jacobian(model.predictions(), b, reverse);
          for (int i = 0; i < forward.length; i++) {
            for (int j = 0; j < b.length; j++) {
              double bound = 1e-12 * Math.abs(forward[i][j]);
              assertEquals(forward[i][j], reverse[i][j], bound, "row " + i + ", column " + j);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> differencesComeNearTheJacobian() {
    return each(
        model -> {
          double[] b = model.problem().certified();
          double[][] forward = new double[model.target().length][b.length];
          double[][] differences = new double[model.target().length][b.length];
          JacobianMethod.FORWARD.jacobian(model.predictions(), b, forward);
          JacobianMethod.DIFFERENCES.jacobian(model.predictions(), b, differences);
          for (int j = 0; j < b.length; j++) {
            double scale = largest(forward, j);
            for (int i = 0; i < forward.length; i++) {
              assertEquals(forward[i][j], differences[i][j], 1e-6 * scale, i + ", " + j);
            }
          }
        });
  }

  private static double largest(double[][] jacobian, int column) {
    double largest = 0;
    for (double[] row : jacobian) {
      largest = Math.max(largest, Math.abs(row[column]));
    }
    return largest;
  }

  private interface Check {
    void of(NistModel model);
  }

  private static Stream<DynamicTest> each(Check check) {
    return NistModel.all().stream()
        .map(model -> DynamicTest.dynamicTest(model.problem().name(), () -> check.of(model)));
  }
}
