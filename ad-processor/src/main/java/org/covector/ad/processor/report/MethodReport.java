package org.covector.ad.processor.report;

import java.util.List;
import java.util.Optional;

/**
 * The report on a method.
 *
 * @param name the method in words, such as {@code Regression.loss}
 * @param place where it stands in the source; empty where that is not known
 * @param legend what names in the formulas mean
 * @param functions the method and its derivatives
 * @param values what the reverse sweep needs; none without reverse mode
 * @param source the source of the method
 * @param forward the code of the forward derivative, if there is one
 * @param reverse the code of the reverse derivative, if there is one
 */
public record MethodReport(
    String name,
    String place,
    List<String> legend,
    List<FunctionReport> functions,
    List<ValueReport> values,
    Listing source,
    Optional<Listing> forward,
    Optional<Listing> reverse) {

  /** Copies the lists. */
  public MethodReport {
    legend = List.copyOf(legend);
    functions = List.copyOf(functions);
    values = List.copyOf(values);
  }

  /**
   * The costs of a method or of one of its derivatives.
   *
   * @param name what it is
   * @param total the operations
   * @param isBound whether these are upper bounds
   * @param relative the arithmetic as a multiple of that of the method, for loops of a thousand
   *     iterations; none where the method has none, or where the derivative has loops of its own of
   *     which nothing more is known
   * @param nests the operations of one iteration of each loop
   * @param values the bytes for values that are kept, and for the rows and arrays that hold them
   * @param adjoints the bytes for arrays that collect adjoints
   */
  public record FunctionReport(
      String name,
      Counts total,
      boolean isBound,
      Optional<Double> relative,
      List<NestReport> nests,
      Formula values,
      Formula adjoints) {
    /** Copies the list. */
    public FunctionReport {
      nests = List.copyOf(nests);
    }
  }

  /**
   * What runs equally often.
   *
   * @param place the loop, or the straight line around all loops
   * @param depth the number of loops around it
   * @param runs how often it runs in all
   * @param each the operations of one iteration, without those of inner loops
   */
  public record NestReport(String place, int depth, Formula runs, Counts each) {}

  /**
   * How a value gets to the reverse sweep.
   *
   * @param name the value as the source says it
   * @param line its line in the file of the method; 0 where it is not in that file
   * @param place where it is computed, in words
   * @param fate what becomes of it
   * @param reason why
   * @param each the bytes for one iteration
   * @param bytes the bytes in all, those of rows and arrays that hold it included
   * @param isReleased whether these bytes are given back after each iteration of a loop
   */
  public record ValueReport(
      String name,
      int line,
      String place,
      Fate fate,
      String reason,
      int each,
      Formula bytes,
      boolean isReleased) {}

  /** What becomes of a value that the reverse sweep needs. */
  public enum Fate {
    /** It is kept on the tape. */
    KEPT("kept on the tape"),
    /** It is kept in a local variable. */
    CARRIED("kept in a local variable"),
    /** It is computed or loaded again. */
    RECOMPUTED("recomputed"),
    /** It is at hand. */
    AVAILABLE("available");

    private final String label;

    Fate(String label) {
      this.label = label;
    }

    /** Returns the fate in words. */
    public String label() {
      return label;
    }
  }

  /**
   * Lines of code.
   *
   * @param first the number of the first line
   * @param marked the numbers of the lines, counted in the same way, that have to do with kept
   *     values
   */
  public record Listing(int first, List<String> lines, List<Integer> marked) {
    /** Copies the lists. */
    public Listing {
      lines = List.copyOf(lines);
      marked = List.copyOf(marked);
    }
  }
}
