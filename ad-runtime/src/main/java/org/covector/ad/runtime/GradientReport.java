package org.covector.ad.runtime;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a {@link GradientCheck} found. Immutable; {@link #toString()} is meant to be read by a
 * person.
 *
 * @param inputs the number of inputs of the function
 * @param outputs the number of its outputs, 1 for a scalar function
 * @param sections the kinds of comparison that were made, each with its outcome
 */
public record GradientReport(int inputs, int outputs, List<Section> sections) {

  /** How bad a comparison is: the verdict first, then the error in relation to what is allowed. */
  static final Comparator<Comparison> BY_SEVERITY =
      Comparator.comparing(Comparison::verdict).thenComparingDouble(Comparison::severity);

  /** The outcome of a comparison; the later, the worse. */
  public enum Verdict {
    /** The two figures agree as well as they can be expected to. */
    AGREES,
    /**
     * The reference is too uncertain to say: a singular point, a kink, a jump, or much rounding.
     */
    UNRESOLVED,
    /** The two figures differ by more than the tolerance and the uncertainty of the reference. */
    DIFFERS
  }

  /**
   * Makes a report.
   *
   * @param inputs the number of inputs of the function
   * @param outputs the number of its outputs
   * @param sections the kinds of comparison; the list is copied
   */
  public GradientReport {
    sections = List.copyOf(sections);
  }

  /**
   * Comparisons of one kind.
   *
   * @param name the kind, such as {@code gradient} or {@code dot product}
   * @param compared how many comparisons were made, 1 or more
   * @param agreed how many of them agree
   * @param worst the worst of them
   * @param failures the worst of those that do not agree, worst first; not all where there are many
   */
  public record Section(
      String name, int compared, int agreed, Comparison worst, List<Comparison> failures) {

    /**
     * Makes a section.
     *
     * @param name the kind
     * @param compared how many comparisons were made
     * @param agreed how many of them agree
     * @param worst the worst of them
     * @param failures the worst of those that do not agree; the list is copied
     */
    public Section {
      failures = List.copyOf(failures);
    }

    /**
     * Whether all comparisons agree.
     *
     * @return whether all comparisons agree
     */
    public boolean passed() {
      return agreed == compared;
    }
  }

  /**
   * A figure against its reference.
   *
   * @param place what the figures are, such as {@code x[2]} for the derivative with respect to
   *     input 2, or {@code y[1], x[2]} for that of output 1
   * @param derivative the figure that is checked
   * @param reference what it is compared with: the extrapolated difference, or the other mode
   * @param uncertainty the estimated error of the reference itself; infinite where there is none
   * @param allowed by how much the two may differ
   * @param verdict the outcome
   */
  public record Comparison(
      String place,
      double derivative,
      double reference,
      double uncertainty,
      double allowed,
      Verdict verdict) {

    /**
     * By how much the two figures differ.
     *
     * @return the absolute difference, 0 for two equal infinities
     */
    public double error() {
      return Double.compare(derivative, reference) == 0 ? 0 : Math.abs(derivative - reference);
    }

    private double severity() {
      double error = error();
      return error == 0 ? 0 : error / allowed;
    }

    /**
     * Both figures, their difference and what is allowed, in one line.
     *
     * @return the line
     */
    @Override
    public String toString() {
      String uncertain = uncertainty > 0 ? String.format(Locale.ROOT, " +- %.1e", uncertainty) : "";
      return String.format(
          Locale.ROOT,
          "%s: %s, expected %s%s; error %.1e, allowed %.1e",
          place,
          derivative,
          reference,
          uncertain,
          error(),
          allowed);
    }
  }

  /**
   * Whether all comparisons of all kinds agree.
   *
   * @return whether all comparisons agree
   */
  public boolean passed() {
    return sections.stream().allMatch(Section::passed);
  }

  /**
   * The worst comparison of all.
   *
   * @return the worst comparison; none where nothing was compared, as for a function without inputs
   */
  public Optional<Comparison> worst() {
    return sections.stream().map(Section::worst).max(BY_SEVERITY);
  }

  /**
   * Throws unless all comparisons agree, for use in a test.
   *
   * @throws AssertionError if a comparison does not agree; the message is this report
   */
  public void assertPassed() {
    if (!passed()) {
      throw new AssertionError(toString());
    }
  }

  /**
   * The whole report, a line for each kind of comparison and one for each figure of interest.
   *
   * @return several lines, without a line break at the end
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("gradient check ");
    text.append(passed() ? "passed" : "FAILED").append(" for ");
    text.append(count(inputs, "input")).append(" and ").append(count(outputs, "output"));
    for (Section section : sections) {
      text.append(
          String.format(
              Locale.ROOT,
              "%n  %-12s %d of %d agree",
              section.name(),
              section.agreed(),
              section.compared()));
      if (section.passed() && section.worst().error() > 0) {
        text.append("; worst at ").append(section.worst());
      }
      for (Comparison failure : section.failures()) {
        text.append(String.format("%n    %-10s %s", failure.verdict(), failure));
      }
    }
    return text.toString();
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
