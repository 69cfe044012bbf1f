package org.covector.ad.processor.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule.LocallyConstant;
import org.covector.ad.processor.rules.Rule.Partial;
import org.covector.ad.processor.rules.Rule.Smooth;

/** The rules of the operators of the language; the calculus of any textbook. */
final class OperatorRules {

  private OperatorRules() {}

  private static final Partial ONE = (at, s) -> s;
  private static final Partial MINUS_ONE = (at, s) -> at.neg(s);

  static Map<BasicOperator, Rule> rows() {
    Map<BasicOperator, Rule> rows = new EnumMap<>(BasicOperator.class);
    for (BasicOperator operator : BasicOperator.values()) {
      rows.put(operator, new LocallyConstant(false));
    }
    rows.put(BasicOperator.ADD, smooth(ONE, ONE));
    rows.put(BasicOperator.SUB, smooth(ONE, MINUS_ONE));
    rows.put(BasicOperator.NEG, smooth(MINUS_ONE));
    rows.put(BasicOperator.MUL, smooth((at, s) -> at.mul(s, at.y()), (at, s) -> at.mul(at.x(), s)));
    rows.put(
        BasicOperator.DIV,
        smooth(
            (at, s) -> at.div(s, at.y()), (at, s) -> at.neg(at.mul(quotient(at, s), at.result()))));
    rows.put(BasicOperator.REM, smooth(ONE, (at, s) -> at.neg(at.mul(s, wholeQuotient(at)))));
    rows.put(
        BasicOperator.STRONG_MUL,
        smooth((at, s) -> at.strong(s, at.y()), (at, s) -> at.strong(at.x(), s)));
    rows.put(BasicOperator.CONVERT, smooth(OperatorRules::convert));
    return rows;
  }

  /**
   * The seed over the divisor, which is going to be multiplied by the result. Where that is the
   * divisor's reciprocal, or its negation, it takes the place of the division: where it is infinite
   * or 0 (the divisor is 0, too small or infinite), either product with it is the same, infinite, 0
   * or NaN; elsewhere they differ by rounding alone.
   */
  private static Value quotient(Site at, Value seed) {
    double dividend = at.literal(0).orElse(0);
    if (Math.abs(dividend) != 1) {
      return at.div(seed, at.y());
    }
    Value product = at.mul(seed, at.result());
    return dividend > 0 ? product : at.neg(product);
  }

  /** The whole number n of x = n y + r, for {@code %} and {@code IEEEremainder} alike. */
  static Value wholeQuotient(Site at) {
    Value quotient = at.div(at.sub(at.x(), at.result()), at.y());
    Value rounded = at.builder().convert(quotient, ScalarType.DOUBLE);
    return at.builder().convert(MathRules.rint(at, rounded), at.resultType());
  }

  private static Value convert(Site at, Value seed) {
    Type target = seed.type() == at.resultType() ? at.operandType(0) : at.resultType();
    return at.builder().convert(seed, target);
  }

  private static Smooth smooth(Partial... partials) {
    return new Smooth(List.of(partials));
  }
}
