package org.covector.ad.processor.rules;

import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.FLOAT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule.Partial;
import org.covector.ad.processor.rules.Rule.Smooth;
import org.covector.ad.processor.rules.RuleTable.Row;

/**
 * The rules of numbers that were computed from the bits of another number. Such a number is stated
 * as a function of two: its value, which the bits give, and the number that it follows, which alone
 * has a derivative. The same is stated of sums that only Java's library can add to the bit. The
 * functions are the compiler's own and never leave it: generated code has the first operand in
 * place of each.
 */
public final class BitRules {

  private static final String OWNER = "bits";

  private BitRules() {}

  /** How a number follows the one whose bits it was made of. */
  public enum Kind {
    /** Like the number itself, to fewer digits. */
    IDENTITY,
    /** Like the number with the other sign. */
    NEGATION,
    /** Like its absolute value. */
    ABSOLUTE,
    /** Like its absolute value with the other sign. */
    NEGATED_ABSOLUTE,
    /**
     * The bits are a factor times the other number's bits, plus a constant; the factor is the third
     * operand. Between powers of two, numbers are in proportion to their bits.
     */
    SCALED,
    /** The bits, read as an integer, are a factor times the other number's bits. */
    COUNTED
  }

  /** Returns the function that states that a number follows another one of its type. */
  public static LibraryFunction follows(Kind kind, ScalarType type) {
    boolean hasFactor = kind == Kind.SCALED || kind == Kind.COUNTED;
    List<ScalarType> parameters = Collections.nCopies(hasFactor ? 3 : 2, type);
    String name = kind.name().toLowerCase(Locale.ROOT);
    return new LibraryFunction(OWNER, name, parameters, type, false);
  }

  /** Returns whether a function states that a number follows another. */
  public static boolean isFollowing(LibraryFunction function) {
    return function.owner().equals(OWNER);
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (ScalarType type : List.of(FLOAT, DOUBLE)) {
      add(rows, type, Kind.IDENTITY, (at, s) -> s);
      add(rows, type, Kind.NEGATION, (at, s) -> at.neg(s));
      add(rows, type, Kind.ABSOLUTE, BitRules::absolute);
      add(rows, type, Kind.NEGATED_ABSOLUTE, (at, s) -> at.neg(absolute(at, s)));
      add(rows, type, Kind.SCALED, BitRules::scaled);
      add(rows, type, Kind.COUNTED, BitRules::counted);
    }
    return rows;
  }

  private static void add(List<Row> rows, ScalarType type, Kind kind, Partial partial) {
    LibraryFunction function = follows(kind, type);
    List<Partial> partials = new ArrayList<>(List.of(Partial.NONE, partial));
    if (function.parameters().size() == 3) {
      partials.add(Partial.NONE);
    }
    rows.add(new Row(function, new Smooth(partials)));
  }

  private static Value absolute(Site at, Value seed) {
    return at.strong(at.math("signum", at.y()), seed);
  }

  private static Value scaled(Site at, Value seed) {
    Value ratio = at.div(ulp(at, at.result()), ulp(at, at.y()));
    return at.mul(seed, at.mul(at.operand(2), ratio));
  }

  private static Value counted(Site at, Value seed) {
    return at.mul(seed, at.div(at.operand(2), ulp(at, at.y())));
  }

  /** The distance to the next number, away from zero: by so much one bit changes a number. */
  private static Value ulp(Site at, Value x) {
    Value distance = at.math("ulp", x);
    Value sign = at.math("copySign", at.constant(1), x);
    return at.mul(distance, sign);
  }
}
