package org.covector.ad.processor.optimize;

import java.util.Optional;
import org.covector.ad.processor.ir.Value;

/**
 * The index of a counted loop.
 *
 * @param induction the value that counts
 */
record LoopIndex(Value induction, Facts facts) {

  /** Returns the constant distance of a value from the index, if there is one. */
  Optional<Integer> distance(Value value) {
    if (value == induction) {
      return Optional.of(0);
    }
    return facts.shift(value).flatMap(s -> distance(s.from()).map(d -> d + s.distance()));
  }
}
