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

  private static final String OWNER = "org.covector.ad.runtime.StrongZero";
  private static final String NAME = "product";

  private ZeroProduct() {}

  /** Returns the product of two numbers of a type. */
  public static LibraryFunction of(ScalarType type) {
    return new LibraryFunction(OWNER, NAME, List.of(type, type), type, false);
  }

  /** Returns whether an operator is such a product. */
  public static boolean is(Operator operator) {
    return operator instanceof LibraryFunction function
        && function.owner().equals(OWNER)
        && function.name().equals(NAME);
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
