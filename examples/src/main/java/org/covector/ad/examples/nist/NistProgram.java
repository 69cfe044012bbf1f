package org.covector.ad.examples.nist;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits the 27 nonlinear-regression problems of NIST's Statistical Reference Datasets from both
 * certified starting points and prints how well and how fast that went.
 *
 * <p>The models are ordinary Java methods ({@link ExponentialModels}, {@link RationalModels},
 * {@link MiscellaneousModels}); their Jacobians come from the classes that the annotation processor
 * wrote beside them.
 */
public final class NistProgram {
  private NistProgram() {}

  /**
   * Runs the program.
   *
   * @param args {@code --quick} to skip the careful measurement of times, which takes most of a
   *     minute; otherwise nothing
   */
  public static void main(String[] args) {
    List<String> arguments = List.of(args);
    if (!arguments.isEmpty() && !arguments.equals(List.of("--quick"))) {
      System.err.println("Arguments: none, or --quick to skip the careful measurement of times");
      System.exit(2);
    }
    Measurement.Effort effort =
        arguments.isEmpty() ? Measurement.Effort.THOROUGH : Measurement.Effort.QUICK;
    NistTable table = new NistTable(System.out);
    table.header(effort);
    List<NistRow> rows = new ArrayList<>();
    for (NistModel model : NistModel.all()) {
      for (int start = 1; start <= model.problem().starts().size(); start++) {
        NistRow row = NistRow.of(model, start, effort);
        table.row(row);
        rows.add(row);
      }
    }
    table.summary(rows);
  }
}
