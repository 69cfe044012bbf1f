package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/** How an integer depends on the bits of floating numbers. */
public sealed interface BitForm {

  /** Returns the numbers whose bits it depends on. */
  Set<Value> sources();

  /**
   * The bits of one number, up to what changes only from one power of two to the next, or only the
   * last digits: {@code ±(bits >> shift) + constant}.
   *
   * @param source the number
   * @param negative whether the integer falls as the bits rise
   * @param shift by how much the bits stand to the right of their place
   * @param dropped how many of the lowest bits are lost, those that the shift loses among them
   * @param sign what has become of the sign
   * @param exponentKept whether the exponent is still that of the number
   */
  record Linear(
      Value source, boolean negative, int shift, int dropped, Sign sign, boolean exponentKept)
      implements BitForm {

    /** What has become of the sign of a number. */
    public enum Sign {
      KEPT,
      FLIPPED,
      CLEARED,
      SET,
      UNKNOWN
    }

    static Linear of(Value source) {
      return new Linear(source, false, 0, 0, Sign.KEPT, true);
    }

    @Override
    public Set<Value> sources() {
      return Set.of(source);
    }

    /** How many bits of the fraction there are, in the source's own place. */
    int fraction() {
      return source.type() == ScalarType.DOUBLE ? 52 : 23;
    }

    /** How many of the lowest bits may be lost so that the rest still is the number, rounded. */
    int droppable() {
      return source.type() == ScalarType.DOUBLE ? 32 : 16;
    }

    /** How many bits the number has. */
    int width() {
      return source.type() == ScalarType.DOUBLE ? 64 : 32;
    }

    /** The same of a number of which neither the sign nor the exponent is known any more. */
    Linear moved(boolean nowNegative, int nowShift, int nowDropped) {
      return new Linear(source, nowNegative, nowShift, nowDropped, Sign.UNKNOWN, false);
    }

    Linear with(int nowDropped, Sign nowSign, boolean nowKept) {
      return new Linear(source, negative, shift, nowDropped, nowSign, nowKept);
    }

    /** Returns by how much the integer grows with the bits. */
    public double factor() {
      return (negative ? -1 : 1) * Math.scalb(1.0, -shift);
    }

    /** Returns whether the bits are those of the number, or of it with another sign. */
    public boolean isWhole() {
      return shift == 0 && !negative && exponentKept && sign != Sign.UNKNOWN;
    }
  }

  /** Depends on bits in a way that has no derivative that is known. */
  record Other(Set<Value> sources) implements BitForm {
    static Other of(Set<Value> sources) {
      Set<Value> copy = Collections.newSetFromMap(new IdentityHashMap<>());
      copy.addAll(sources);
      return new Other(copy);
    }
  }
}
