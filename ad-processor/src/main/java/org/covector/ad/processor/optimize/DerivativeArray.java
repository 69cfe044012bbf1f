package org.covector.ad.processor.optimize;

import java.util.Optional;
import org.covector.ad.processor.ir.Value;

/**
 * An array that a derivative is given.
 *
 * @param array the parameter
 * @param family what it is to the original: arrays of different families are never the same
 * @param primal the array of which it is a shadow, of the same shape; none for one of the
 *     original's own
 * @param isZero whether it holds zeros on entry
 */
public record DerivativeArray(Value array, String family, Optional<Value> primal, boolean isZero) {}
