package org.covector.ad.processor.transform;

import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.ZeroProduct;

/**
 * Builds what becomes of the partial derivatives of a sum, once the adjoint of the sum is known.
 */
final class PartialDerivatives {

  private PartialDerivatives() {}

  /** The number of elements of an array that may be null, which has none. */
  static Value length(Value array, Builder out) {
    Value isNull = out.compare(BasicOperator.EQ, array, out.zero(array.type()));
    return out.ifElse(
            isNull,
            List.of(ScalarType.INT),
            none -> List.of(none.constant(0)),
            some -> List.of(some.length(array)))
        .get(0);
  }

  /** A partial derivative times the adjoint of the sum; 0 where either is 0. */
  static Value scaled(Value factor, Value partial, Builder out) {
    boolean isWide = factor.type() == ScalarType.DOUBLE || partial.type() == ScalarType.DOUBLE;
    ScalarType wide = isWide ? ScalarType.DOUBLE : ScalarType.FLOAT;
    Value product =
        out.apply(
            ZeroProduct.of(wide), wide, out.convert(factor, wide), out.convert(partial, wide));
    return out.convert(product, partial.type());
  }

  /** Adds multiples of partial derivatives to the first elements of a shadow. */
  static void addScaled(Value factor, Value partials, Value length, Value shadow, Builder out) {
    Loops.ascending(
        out,
        out.constant(0),
        length,
        (body, i) -> body.accumulate(shadow, i, scaled(factor, body.load(partials, i, ""), body)));
  }
}
