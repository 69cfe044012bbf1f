package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.covector.ad.processor.report.MethodReport.FunctionReport;
import org.covector.ad.processor.report.MethodReport.ValueReport;

/** What reports say, in either form. */
final class Words {

  private static final int LONGEST_NAME = 48;

  private static final Set<Operation> ARITHMETIC = EnumSet.range(Operation.ADD, Operation.FUNCTION);

  private Words() {}

  /** How to read a report. */
  static List<String> notes() {
    return List.of(
        "Counted are operations on floating-point numbers, elements and fields that are read or"
            + " written, and calls: add (also differences), mul, div (also square roots), func"
            + " (exponentials, logarithms, angles and the like), cmp (comparisons, maxima,"
            + " roundings), load, store, call. Of branches the larger count is taken; \"at most\""
            + " says so. Checks and zeroing at entry are not counted.",
        "Rows of an array count as equally long. A reference takes 8 bytes. Where the tape is given"
            + " back after each iteration, the bytes of one iteration count.");
  }

  /** The operations of a function, in all. */
  static String total(FunctionReport function) {
    Formula arithmetic = function.total().of(ARITHMETIC);
    String relative =
        function.name().equals("method")
            ? ""
            : function.relative().map(r -> ", " + rounded(r) + " times the method's").orElse("");
    String rest = counts(function.total(), EnumSet.range(Operation.COMPARE, Operation.CALL));
    return (function.isBound() ? "at most " : "")
        + arithmetic
        + " arithmetic"
        + relative
        + (arithmetic.equals(Formula.ZERO) ? "" : " (" + counts(function.total(), ARITHMETIC) + ")")
        + (rest.isEmpty() ? "" : "; " + rest);
  }

  static String rounded(double ratio) {
    return String.format(Locale.ROOT, "%.1f", ratio);
  }

  /** Numbers of operations of some kinds, those that occur. */
  static String counts(Counts counts, Collection<Operation> kinds) {
    List<String> parts = new ArrayList<>();
    for (Operation kind : kinds) {
      Formula number = counts.numbers().get(kind);
      if (number != null) {
        String text = number.toString();
        parts.add((text.contains(" ") ? "(" + text + ")" : text) + " " + kind.label());
      }
    }
    return String.join(", ", parts);
  }

  /** The memory that a derivative takes. */
  static String memory(FunctionReport function) {
    String adjoints =
        function.adjoints().equals(Formula.ZERO)
            ? ""
            : "; " + function.adjoints() + " bytes for arrays of adjoints";
    return "keeps " + function.values() + " bytes" + adjoints;
  }

  /** The memory that a value takes. */
  static String bytes(ValueReport value) {
    if (value.each() == 0) {
      return "";
    }
    return value.each()
        + (value.each() == 1 ? " byte each, " : " bytes each, ")
        + value.bytes()
        + " in all"
        + (value.isReleased() ? " (given back after each iteration)" : "");
  }

  /** A name or an expression on one line, not too long. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
  }
}
