package org.covector.ad.processor.rules;

import java.util.List;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule.Smooth;
import org.covector.ad.processor.rules.RuleTable.Row;

/** The quotient that is 0 where the dividend is, whatever the divisor: an adjoint over a number. */
public final class StrongQuotient {

  private StrongQuotient() {}

  /** Returns the quotient of two numbers of a type. */
  public static LibraryFunction of(ScalarType type) {
    return LibraryFunction.ofStrongZero("over", type);
  }

  static List<Row> rows() {
    return List.of(row(ScalarType.DOUBLE), row(ScalarType.FLOAT));
  }

  private static Row row(ScalarType type) {
    Smooth rule =
        new Smooth(
            List.of(
                (at, s) -> over(at, s, type),
                (at, s) -> at.neg(at.strong(over(at, s, type), at.result()))));
    return new Row(of(type), rule);
  }

  private static Value over(Site at, Value seed, ScalarType type) {
    return at.builder().apply(of(type), type, seed, at.y());
  }
}
