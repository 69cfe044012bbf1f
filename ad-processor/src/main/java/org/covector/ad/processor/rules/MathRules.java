package org.covector.ad.processor.rules;

import static org.covector.ad.processor.ir.BasicOperator.AND;
import static org.covector.ad.processor.ir.BasicOperator.EQ;
import static org.covector.ad.processor.ir.BasicOperator.GE;
import static org.covector.ad.processor.ir.BasicOperator.GT;
import static org.covector.ad.processor.ir.BasicOperator.LE;
import static org.covector.ad.processor.ir.BasicOperator.LT;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.FLOAT;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.ir.ScalarType.LONG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule.LocallyConstant;
import org.covector.ad.processor.rules.Rule.Partial;
import org.covector.ad.processor.rules.Rule.Smooth;
import org.covector.ad.processor.rules.RuleTable.Row;

/**
 * The rules of the floating methods of {@code java.lang.Math} and {@code StrictMath}. Where a
 * partial is singular, its product with the seed has a strong zero: what does not count stays 0.
 */
final class MathRules {

  private static final Partial ONE = (at, s) -> s;
  private static final double LN_10 = Math.log(10);

  private final String owner;
  private final List<Row> rows = new ArrayList<>();

  private MathRules(String owner) {
    this.owner = owner;
  }

  /** The rows of one of the two classes. */
  static List<Row> rows(String owner) {
    MathRules rules = new MathRules(owner);
    rules.exponentials();
    rules.trigonometric();
    rules.roots();
    rules.selections();
    rules.bits();
    rules.roundings();
    return rules.rows;
  }

  private void exponentials() {
    unary("exp", (at, s) -> at.mul(s, at.result()));
    unary("expm1", (at, s) -> at.mul(s, at.math("exp", at.x())));
    unary("log", (at, s) -> at.strong(s, reciprocal(at, at.x())));
    unary("log10", (at, s) -> at.strong(s, reciprocal(at, at.mul(at.constant(LN_10), at.x()))));
    unary("log1p", (at, s) -> at.strong(s, reciprocal(at, at.add(at.constant(1), at.x()))));
    row(DOUBLE, "pow", List.of(DOUBLE, DOUBLE), MathRules::powBase, MathRules::powExponent);
    unary("sinh", (at, s) -> at.mul(s, at.ofX("cosh")));
    unary("cosh", (at, s) -> at.mul(s, at.ofX("sinh")));
    unary(
        "tanh",
        (at, s) -> {
          Value one = at.constant(1);
          return at.mul(s, at.mul(at.sub(one, at.result()), at.add(one, at.result())));
        });
  }

  private void trigonometric() {
    unary("sin", (at, s) -> at.mul(s, at.ofX("cos")));
    unary("cos", (at, s) -> at.neg(at.mul(s, at.ofX("sin"))));
    unary("tan", (at, s) -> at.mul(s, at.add(at.constant(1), at.mul(at.result(), at.result()))));
    unary("asin", (at, s) -> at.strong(s, reciprocal(at, cathetus(at))));
    unary("acos", (at, s) -> at.neg(at.strong(s, reciprocal(at, cathetus(at)))));
    unary("atan", (at, s) -> at.div(s, at.add(at.constant(1), at.mul(at.x(), at.x()))));
    row(
        DOUBLE,
        "atan2",
        List.of(DOUBLE, DOUBLE),
        (at, s) -> overRadius(at, s, at.y()),
        (at, s) -> at.neg(overRadius(at, s, at.x())));
    unary("toRadians", (at, s) -> at.mul(s, at.constant(Math.PI / 180)));
    unary("toDegrees", (at, s) -> at.mul(s, at.constant(180 / Math.PI)));
  }

  private void roots() {
    unary("sqrt", (at, s) -> at.strong(s, at.div(at.constant(0.5), at.result())));
    unary(
        "cbrt",
        (at, s) -> {
          Value square = at.mul(at.result(), at.result());
          return at.strong(s, reciprocal(at, at.mul(at.constant(3), square)));
        });
    row(
        DOUBLE,
        "hypot",
        List.of(DOUBLE, DOUBLE),
        (at, s) -> overHypotenuse(at, s, at.x()),
        (at, s) -> overHypotenuse(at, s, at.y()));
    for (ScalarType type : List.of(FLOAT, DOUBLE)) {
      row(
          type,
          "fma",
          List.of(type, type, type),
          (at, s) -> at.mul(s, at.y()),
          (at, s) -> at.mul(at.x(), s),
          ONE);
    }
  }

  private void selections() {
    for (ScalarType type : List.of(FLOAT, DOUBLE)) {
      row(type, "abs", List.of(type), (at, s) -> at.strong(signum(at, at.x()), s));
      Selections.add(owner, "max", type, rows);
      Selections.add(owner, "min", type, rows);
      row(
          type,
          "clamp",
          List.of(type, type, type),
          Selections::clampValue,
          (at, s) -> Selections.where(at, LT, 0, 1, s),
          (at, s) -> Selections.where(at, GT, 0, 2, s));
    }
    row(
        DOUBLE,
        "IEEEremainder",
        List.of(DOUBLE, DOUBLE),
        ONE,
        (at, s) -> at.neg(at.mul(s, OperatorRules.wholeQuotient(at))));
  }

  private void bits() {
    for (ScalarType type : List.of(FLOAT, DOUBLE)) {
      row(type, "copySign", List.of(type, type), MathRules::copySign, Partial.NONE);
      row(type, "nextUp", List.of(type), ONE);
      row(type, "nextDown", List.of(type), ONE);
      row(type, "nextAfter", List.of(type, DOUBLE), ONE, Partial.NONE);
      row(type, "scalb", List.of(type, INT), (at, s) -> at.math("scalb", s, at.y()), Partial.NONE);
      add(type, "ulp", List.of(type), new LocallyConstant(false));
      add(INT, "getExponent", List.of(type), new LocallyConstant(false));
      add(type, "signum", List.of(type), new LocallyConstant(true));
    }
  }

  private void roundings() {
    for (String name : List.of("floor", "ceil", "rint")) {
      add(DOUBLE, name, List.of(DOUBLE), new LocallyConstant(true));
    }
    add(LONG, "round", List.of(DOUBLE), new LocallyConstant(true));
    add(INT, "round", List.of(FLOAT), new LocallyConstant(true));
  }

  private void unary(String name, Partial partial) {
    row(DOUBLE, name, List.of(DOUBLE), partial);
  }

  private void row(
      ScalarType result, String name, List<ScalarType> parameters, Partial... partials) {
    add(result, name, parameters, new Smooth(Arrays.asList(partials)));
  }

  private void add(ScalarType result, String name, List<ScalarType> parameters, Rule rule) {
    rows.add(new Row(new LibraryFunction(owner, name, parameters, result, false), rule));
  }

  private static Value reciprocal(Site at, Value denominator) {
    return at.div(at.constant(1), denominator);
  }

  /** √(1 − x²), without cancellation near ±1. */
  private static Value cathetus(Site at) {
    Value one = at.constant(1);
    return at.math("sqrt", at.mul(at.sub(one, at.x()), at.add(one, at.x())));
  }

  /**
   * seed · leg / (x² + y²), 0 at the origin; squares would overflow where the quotient does not.
   */
  private static Value overRadius(Site at, Value seed, Value leg) {
    Value radius = at.math("hypot", at.x(), at.y());
    return at.choose(
        at.compare(EQ, radius, at.constant(0)),
        b -> List.of(at.zero(b)),
        b -> List.of(b.strongMul(seed, b.div(b.div(leg, radius), radius))));
  }

  /** seed · leg / hypot(x, y), 0 at the origin. */
  private static Value overHypotenuse(Site at, Value seed, Value leg) {
    Value radius = at.result();
    return at.choose(
        at.compare(EQ, radius, at.constant(0)),
        b -> List.of(at.zero(b)),
        b -> List.of(b.strongMul(seed, b.div(leg, radius))));
  }

  /** y ⊙ x^(y−1); with a small whole literal exponent by multiplications. */
  private static Value powBase(Site at, Value seed) {
    OptionalDouble exponent = at.literal(1);
    if (exponent.isPresent() && exponent.getAsDouble() == 0) {
      return at.constant(0);
    }
    if (exponent.isPresent() && exponent.getAsDouble() == 1) {
      return seed;
    }
    if (exponent.isPresent() && exponent.getAsDouble() == 2) {
      return at.mul(seed, at.mul(at.constant(2), at.x()));
    }
    if (exponent.isPresent() && exponent.getAsDouble() == 3) {
      return at.mul(seed, at.mul(at.mul(at.constant(3), at.x()), at.x()));
    }
    Value power = at.math("pow", at.x(), at.sub(at.y(), at.constant(1)));
    return at.strong(seed, at.strong(at.y(), power));
  }

  /** x^y ln x; 0 where x is 0 and y is not negative. */
  private static Value powExponent(Site at, Value seed) {
    Value zero = at.constant(0);
    Value flat =
        at.builder()
            .apply(
                AND,
                ScalarType.BOOLEAN,
                at.compare(EQ, at.x(), zero),
                at.compare(GE, at.y(), zero));
    Value result = at.result();
    return at.choose(
        flat,
        b -> List.of(at.zero(b)),
        b -> {
          LibraryFunction log =
              new LibraryFunction("java.lang.Math", "log", List.of(DOUBLE), DOUBLE, false);
          return List.of(b.strongMul(seed, b.mul(result, b.apply(log, DOUBLE, at.x()))));
        });
  }

  /** The product of the signs of both operands: ±1 with a zero's own sign. */
  private static Value copySign(Site at, Value seed) {
    Value sign = at.math("copySign", at.constant(1), at.x());
    Value target = at.math("copySign", at.constant(1), at.y());
    return at.mul(seed, at.mul(sign, target));
  }

  private static Value signum(Site at, Value x) {
    return at.math("signum", x);
  }

  static Value rint(Site at, Value x) {
    LibraryFunction rint =
        new LibraryFunction("java.lang.Math", "rint", List.of(DOUBLE), DOUBLE, false);
    return at.builder().apply(rint, DOUBLE, x);
  }

  /** Partials that choose: {@code max}, {@code min}, {@code clamp}. */
  static final class Selections {

    private Selections() {}

    static void add(String owner, String name, ScalarType type, List<Row> rows) {
      BasicOperator beats = name.equals("max") ? GT : LT;
      BasicOperator ties = name.equals("max") ? GE : LE;
      Rule rule =
          new Smooth(
              List.of(
                  (at, s) -> selected(at, 0, at.literal(1).isPresent() ? beats : ties, s),
                  (at, s) -> selected(at, 1, beats, s)));
      rows.add(new Row(new LibraryFunction(owner, name, List.of(type, type), type, false), rule));
    }

    /** The seed where the operand is selected, 0 where the other one is, NaN where one is NaN. */
    private static Value selected(Site at, int index, BasicOperator wins, Value seed) {
      Value mine = at.operand(index);
      Value other = at.operand(1 - index);
      Value result = at.result();
      BasicOperator loses =
          switch (wins) {
            case GT -> LE;
            case GE -> LT;
            case LT -> GE;
            default -> GT;
          };
      return at.choose(
          at.compare(wins, mine, other),
          b -> List.of(seed),
          b ->
              b.ifElse(
                  b.compare(loses, mine, other),
                  List.of(at.resultType()),
                  c -> List.of(at.zero(c)),
                  c -> List.of(c.mul(seed, result))));
    }

    /** The seed where the comparison of two operands holds, otherwise 0. */
    static Value where(Site at, BasicOperator comparison, int left, int right, Value seed) {
      return at.choose(
          at.compare(comparison, at.operand(left), at.operand(right)),
          b -> List.of(seed),
          b -> List.of(at.zero(b)));
    }

    /** Inside the bounds the seed; on a bound that is a literal 0, on any other the seed. */
    static Value clampValue(Site at, Value seed) {
      BasicOperator low = at.literal(1).isPresent() ? LE : LT;
      BasicOperator high = at.literal(2).isPresent() ? GE : GT;
      Value outside =
          at.builder()
              .apply(
                  BasicOperator.OR,
                  ScalarType.BOOLEAN,
                  at.compare(low, at.x(), at.y()),
                  at.compare(high, at.x(), at.operand(2)));
      return at.choose(outside, b -> List.of(at.zero(b)), b -> List.of(seed));
    }
  }
}
