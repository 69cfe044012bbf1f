package org.covector.ad.examples.nist;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what the program found, in plain ASCII of at most 100 columns, notes apart. */
final class NistTable {
  private static final int[] LEVELS = {4, 6, 8, 10};

  private final PrintStream out;

  NistTable(PrintStream out) {
    this.out = out;
  }

  void header(Measurement.Effort effort) {
    out.println(
        """
        NIST StRD nonlinear regression: 27 problems, each fitted from both certified starts

        solver       Levenberg-Marquardt (Hipparchus), the same tolerances for all problems
        Jacobians    fwd: generated forward mode; rev: generated reverse mode;
                     diff: central differences of the model's predictions. The problems have many
                     more observations than parameters, which is the case for forward mode: it takes
                     one sweep for each parameter, reverse mode one for each observation
        digits       decimal digits to which the worst parameter agrees with the certified values,
                     at most 11 (NIST certifies no more); RSS: the same for the residual sum of
                     squares, after the fit with forward Jacobians
        evaluations  of the model by the solver with forward Jacobians, each followed by a Jacobian
                     where the step is taken\
        """);
    out.println(
        switch (effort) {
          case THOROUGH ->
              """
              time         microseconds for one whole fit, solver included: the median of repeated
                           fits after a warm-up, the three sources of Jacobians taking turns
              """;
          case QUICK ->
              """
              time         microseconds for one whole fit, solver included: a single cold run, not
                           fit for comparison
              """;
        });
    out.println(
        """
                                             digits of agreement   evalu-         time of a fit [us]
        problem   level    start  par  obs    fwd  rev diff   RSS  ations      fwd       rev      diff
        ----------------------------------------------------------------------------------------------\
        """);
  }

  void row(NistRow row) {
    NistProblem problem = row.model().problem();
    print(
        "%-9s %-8s %4d %5d %4d  %5s%5s%5s %5s  %6s %8.0f %9.0f %9.0f  %s",
        problem.name(),
        problem.difficulty().name().toLowerCase(Locale.ROOT),
        row.start(),
        problem.parameters(),
        problem.observations(),
        digits(row, JacobianMethod.FORWARD),
        digits(row, JacobianMethod.REVERSE),
        digits(row, JacobianMethod.DIFFERENCES),
        row.fits().get(JacobianMethod.FORWARD) instanceof Fit.Converged
            ? format("%.1f", row.sumDigits(JacobianMethod.FORWARD))
            : "-",
        row.fits().get(JacobianMethod.FORWARD) instanceof Fit.Converged fit
            ? fit.evaluations()
            : "-",
        row.micros().get(JacobianMethod.FORWARD),
        row.micros().get(JacobianMethod.REVERSE),
        row.micros().get(JacobianMethod.DIFFERENCES),
        row.note());
  }

  private static String digits(NistRow row, JacobianMethod method) {
    return row.fits().get(method) instanceof Fit.Converged
        ? format("%.1f", row.digits(method))
        : "-";
  }

  void summary(List<NistRow> rows) {
    out.println();
    print("Of %d fits, so many reach in every parameter at least", rows.size());
    print("%-14s %10s %10s %10s %10s", "", "4 digits", "6 digits", "8 digits", "10 digits");
    for (JacobianMethod method : JacobianMethod.values()) {
      StringBuilder line = new StringBuilder(format("%-14s", method.label()));
      for (int level : LEVELS) {
        long count = rows.stream().filter(row -> row.digits(method) >= level).count();
        line.append(format(" %10d", count));
      }
      out.println(line);
    }
    out.println();
    for (JacobianMethod method : JacobianMethod.values()) {
      double total = rows.stream().mapToDouble(row -> row.micros().get(method)).sum();
      print("time of all fits, %-12s %9.1f ms", method.label() + ":", total / 1000);
    }
  }

  private void print(String pattern, Object... values) {
    out.println(format(pattern, values).stripTrailing());
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
