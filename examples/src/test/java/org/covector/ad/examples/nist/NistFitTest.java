package org.covector.ad.examples.nist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NistFitTest {
  private static final double DIGITS = 6;

  @TestFactory
  Stream<DynamicTest> generatedJacobiansReachTheCertifiedValues() {
    List<DynamicTest> tests = new ArrayList<>();
    for (NistModel model : NistModel.all()) {
      for (int start = 0; start < 2; start++) {
        double[] point = model.problem().starts().get(start);
        for (JacobianMethod method : List.of(JacobianMethod.FORWARD, JacobianMethod.REVERSE)) {
          tests.add(
              DynamicTest.dynamicTest(
                  model.problem().name() + ", start " + (start + 1) + ", " + method.label(),
                  () -> assertReached(model, NistSolver.fit(model, point, method))));
        }
      }
    }
    return tests.stream();
  }

  private static void assertReached(NistModel model, Fit fit) {
    if (!(fit instanceof Fit.Converged converged)) {
      throw new AssertionError(fit);
    }
    double digits = Agreement.digits(converged.parameters(), model.problem().certified());
    assertTrue(digits >= DIGITS, () -> digits + " digits");
  }

  @Test
  void aStartFromWhichDifferencesGoWrongIsShownAsSuch() {
    NistModel boxBod = model("BoxBOD");
    NistRow row = NistRow.of(boxBod, 1, Measurement.Effort.QUICK);
    assertEquals("differences: WRONG, stopped elsewhere", row.note());
    assertTrue(row.digits(JacobianMethod.FORWARD) >= DIGITS);
    assertTrue(row.digits(JacobianMethod.DIFFERENCES) < NistRow.RIGHT);
  }

  @Test
  void aFailureIsShownWithItsReason() {
    NistModel misra = model("Misra1a");
    double[] unusable = {Double.NaN, Double.NaN};
    Fit fit = NistSolver.fit(misra, unusable, JacobianMethod.FORWARD);
    assertEquals(new Fit.Failed("Jacobian not finite"), fit);
  }

  @Test
  void theTableHasARowForAProblemAndASummary() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NistTable table = new NistTable(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    NistRow row = NistRow.of(model("Misra1a"), 2, Measurement.Effort.QUICK);
    table.header(Measurement.Effort.QUICK);
    table.row(row);
    table.summary(List.of(row));
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("\nMisra1a   lower       2     2   14 "), text);
    assertTrue(text.contains("Of 1 fits"), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
  }

  private static NistModel model(String name) {
    return NistModel.all().stream()
        .filter(model -> model.problem().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
