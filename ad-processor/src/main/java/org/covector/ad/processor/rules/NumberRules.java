package org.covector.ad.processor.rules;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.FLOAT;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.ir.ScalarType.LONG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.rules.Rule.LocallyConstant;
import org.covector.ad.processor.rules.Rule.Smooth;
import org.covector.ad.processor.rules.RuleTable.Row;

/** The pure static methods of {@code Double}, {@code Float}, {@code Integer} and {@code Long}. */
final class NumberRules {

  private static final LocallyConstant CONSTANT = new LocallyConstant(false);

  private final List<Row> rows = new ArrayList<>();

  private NumberRules() {}

  static List<Row> rows() {
    NumberRules rules = new NumberRules();
    rules.floating("java.lang.Double", DOUBLE);
    rules.floating("java.lang.Float", FLOAT);
    rules.rawBits();
    rules.integral("java.lang.Integer", INT);
    rules.integral("java.lang.Long", LONG);
    return rules.rows;
  }

  private void floating(String owner, ScalarType type) {
    for (String name : List.of("isNaN", "isInfinite", "isFinite")) {
      add(owner, name, BOOLEAN, CONSTANT, type);
    }
    add(owner, "compare", INT, CONSTANT, type, type);
    add(owner, "hashCode", INT, CONSTANT, type);
    add(owner, "sum", type, new Smooth(List.of((at, s) -> s, (at, s) -> s)), type, type);
    MathRules.Selections.add(owner, "max", type, rows);
    MathRules.Selections.add(owner, "min", type, rows);
  }

  /** What becomes of bits is followed by {@link BitRules}. */
  private void rawBits() {
    add("java.lang.Double", "doubleToLongBits", LONG, CONSTANT, DOUBLE);
    add("java.lang.Double", "doubleToRawLongBits", LONG, CONSTANT, DOUBLE);
    add("java.lang.Double", "longBitsToDouble", DOUBLE, CONSTANT, LONG);
    add("java.lang.Float", "floatToIntBits", INT, CONSTANT, FLOAT);
    add("java.lang.Float", "floatToRawIntBits", INT, CONSTANT, FLOAT);
    add("java.lang.Float", "intBitsToFloat", FLOAT, CONSTANT, INT);
  }

  private void integral(String owner, ScalarType type) {
    for (String name : List.of("max", "min", "sum")) {
      add(owner, name, type, CONSTANT, type, type);
    }
    for (String name : List.of("compare", "compareUnsigned")) {
      add(owner, name, INT, CONSTANT, type, type);
    }
    for (String name :
        List.of("bitCount", "numberOfLeadingZeros", "numberOfTrailingZeros", "signum")) {
      add(owner, name, INT, CONSTANT, type);
    }
    for (String name : List.of("highestOneBit", "lowestOneBit", "reverse", "reverseBytes")) {
      add(owner, name, type, CONSTANT, type);
    }
    for (String name : List.of("rotateLeft", "rotateRight")) {
      add(owner, name, type, CONSTANT, type, INT);
    }
  }

  private void add(
      String owner, String name, ScalarType result, Rule rule, ScalarType... parameters) {
    LibraryFunction function =
        new LibraryFunction(owner, name, Arrays.asList(parameters), result, false);
    rows.add(new Row(function, rule));
  }
}
