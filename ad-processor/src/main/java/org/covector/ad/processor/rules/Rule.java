package org.covector.ad.processor.rules;

import java.util.List;
import org.covector.ad.processor.ir.Value;

/** How an operator is differentiated. */
public sealed interface Rule {

  /**
   * The derivative exists: the sum over the operands of a linear map each. Both modes use the same
   * map: forward mode applies it to the operand's tangent and gets the result's, reverse mode
   * applies it to the result's adjoint and gets the operand's.
   *
   * @param partials a map for each operand; {@link Partial#NONE} for one that the result does not
   *     depend on
   */
  record Smooth(List<Partial> partials) implements Rule {
    public Smooth {
      partials = List.copyOf(partials);
    }
  }

  /**
   * The result is constant almost everywhere in its operands.
   *
   * @param surprising whether users may expect a derivative, so that an active operand deserves a
   *     warning
   */
  record LocallyConstant(boolean surprising) implements Rule {}

  /** A linear map from an operand's tangent to the result's, which is its own adjoint. */
  @FunctionalInterface
  interface Partial {

    /** The map of an operand that the result does not depend on: never applied. */
    Partial NONE =
        (site, seed) -> {
          throw new IllegalStateException("an operand without a derivative");
        };

    /** Builds the map's value at {@code seed}. */
    Value apply(Site site, Value seed);
  }
}
