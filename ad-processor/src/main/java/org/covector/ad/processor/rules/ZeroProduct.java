package org.covector.ad.processor.rules;

import java.util.List;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Operator;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.rules.Rule.Smooth;
import org.covector.ad.processor.rules.RuleTable.Row;

/**
 * The product that is 0 where either factor is 0, of an adjoint and a partial derivative: what has
 * no adjoint counts for nothing, and so does what the value does not depend on.
 */
public final class ZeroProduct {

  private ZeroProduct() {}

  /** Returns the product of two numbers of a type. */
  public static LibraryFunction of(ScalarType type) {
    return LibraryFunction.ofStrongZero("product", type);
  }

  /** Returns whether an operator is such a product. */
  public static boolean is(Operator operator) {
    return operator.equals(of(ScalarType.DOUBLE)) || operator.equals(of(ScalarType.FLOAT));
  }

  static List<Row> rows() {
    return List.of(row(ScalarType.DOUBLE), row(ScalarType.FLOAT));
  }

  private static Row row(ScalarType type) {
    Smooth rule =
        new Smooth(
            List.of(
                (at, s) -> at.builder().apply(of(type), type, s, at.y()),
                (at, s) -> at.builder().apply(of(type), type, at.x(), s)));
    return new Row(of(type), rule);
  }
}
