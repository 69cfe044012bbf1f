package org.covector.ad.processor.transform;

import java.util.OptionalDouble;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/** Finds the number of an operand that is a literal or a compile-time constant. */
final class Literals {

  private Literals() {}

  static OptionalDouble of(Value value, Scopes scopes) {
    Op definition = scopes.definition(value).orElse(null);
    if (definition instanceof Op.Constant constant) {
      if (constant.literal() instanceof Number number) {
        return OptionalDouble.of(number.doubleValue());
      }
      return constant.literal() instanceof Character letter
          ? OptionalDouble.of(letter)
          : OptionalDouble.empty();
    }
    if (definition instanceof Op.Apply apply && apply.operands().size() == 1) {
      OptionalDouble inner = of(apply.operands().get(0), scopes);
      if (inner.isPresent() && apply.operator() == BasicOperator.NEG) {
        return OptionalDouble.of(-inner.getAsDouble());
      }
      if (inner.isPresent() && apply.operator() == BasicOperator.CONVERT) {
        return inner;
      }
    }
    return OptionalDouble.empty();
  }
}
