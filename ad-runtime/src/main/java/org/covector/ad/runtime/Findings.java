package org.covector.ad.runtime;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.runtime.GradientReport.Comparison;
import org.covector.ad.runtime.GradientReport.Section;
import org.covector.ad.runtime.GradientReport.Verdict;

/** Collects the comparisons of one section of a report, of which it keeps the worst. */
final class Findings {

  private static final int MAX_FAILURES = 8;

  private final String name;
  private final List<Comparison> failures = new ArrayList<>();
  private int compared;
  private int agreed;
  private Comparison worst;

  Findings(String name) {
    this.name = name;
  }

  void add(Comparison comparison) {
    compared++;
    if (worst == null || GradientReport.BY_SEVERITY.compare(comparison, worst) > 0) {
      worst = comparison;
    }
    if (comparison.verdict() == Verdict.AGREES) {
      agreed++;
      return;
    }
    failures.add(comparison);
    failures.sort(GradientReport.BY_SEVERITY.reversed());
    if (failures.size() > MAX_FAILURES) {
      failures.remove(MAX_FAILURES);
    }
  }

  /** Compares two figures that should be equal up to a bound. */
  void addWithin(String place, double figure, double reference, double bound) {
    boolean known = Double.isFinite(figure) || Double.isFinite(reference);
    Verdict verdict = Verdict.DIFFERS;
    if (!known) {
      verdict = Verdict.UNRESOLVED;
    } else if (Math.abs(figure - reference) <= bound) {
      verdict = Verdict.AGREES;
    }
    add(new Comparison(place, figure, reference, 0, bound, verdict));
  }

  /** Compares two figures that should have the same bits. */
  void addExact(String place, double figure, double reference) {
    boolean same = Double.doubleToLongBits(figure) == Double.doubleToLongBits(reference);
    Verdict verdict = same ? Verdict.AGREES : Verdict.DIFFERS;
    add(new Comparison(place, figure, reference, 0, 0, verdict));
  }

  /** Adds the section to a report, if anything was compared. */
  void addTo(List<Section> sections) {
    if (compared > 0) {
      sections.add(new Section(name, compared, agreed, worst, failures));
    }
  }
}
