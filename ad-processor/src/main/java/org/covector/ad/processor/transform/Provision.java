package org.covector.ad.processor.transform;

import java.util.Optional;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * How a value of the forward sweep gets to where the reverse sweep needs it, and why in this way.
 *
 * @param value the value
 * @param definition the operation of the forward sweep that defines it; none for what a loop or a
 *     function is given
 * @param span where the source computes it; the loop where that hands it on
 * @param manner how it gets there
 * @param standIn what the reverse sweep uses, or what leads there: the value itself, its copy, the
 *     row that holds it, the further result that carries it out
 * @param reason why
 */
public record Provision(
    Value value,
    Optional<Op> definition,
    SourceSpan span,
    Manner manner,
    Value standIn,
    Reason reason) {

  /** How a value gets to the reverse sweep. */
  public enum Manner {
    /** It is in scope there. */
    IN_SCOPE,
    /** It is computed or loaded again. */
    RECOMPUTED,
    /** Each iteration of a loop stores it into a row. */
    IN_ROW,
    /** A conditional or a loop carries it out, in a local variable. */
    CARRIED,
    /** The forward sweep of a method that is called leaves it in a frame of the tape. */
    SAVED
  }

  /**
   * Why a value gets to the reverse sweep as it does.
   *
   * @param cause what decided, where it did
   * @param other the operation that the cause is about: the one that writes the loaded element
   * @param price what computing it again would cost, in multiplications; 0 where that is no choice
   * @param keeping what keeping it would cost, likewise
   */
  public record Reason(Cause cause, Optional<Op> other, int price, int keeping) {}

  /** What decided. */
  public enum Cause {
    /** The forward sweep ends in the scope of the value. */
    IN_SCOPE,
    /** Each iteration of the loop computes its own adjoint. */
    FUSED,
    /** It costs nothing, or less than keeping it. */
    CHEAP,
    /** It is loaded from where nothing writes. */
    UNWRITTEN,
    /** It is loaded from where nothing writes afterwards. */
    WRITTEN_BEFORE,
    /** It is loaded from an array that the reverse sweep rolls back. */
    ROLLED_BACK,
    /** It is what a store overwrites, and is put back by the reverse sweep. */
    PUT_BACK,
    /** It is the contents that the method leaves in an array that the reverse sweep rolls back. */
    LEFT_BEHIND,
    /** What it is loaded from is overwritten. */
    OVERWRITTEN,
    /** What it is loaded from may be changed by the caller before the reverse sweep. */
    LEFT_TO_CALLER,
    /** It is read while a lock is held. */
    LOCKED,
    /** It is loaded by the derivative, not by the method. */
    UNKNOWN_LOAD,
    /** It is given to the method. */
    GIVEN,
    /** One iteration hands it to the next. */
    HANDED_ON,
    /** It is what a conditional, a loop or a block gives. */
    OF_CONTROL,
    /** It is a function that costs more than keeping its value. */
    DEAR,
    /** It needs what would have to be kept, or too much of it. */
    COSTLY,
    /** It comes from what runs once: a call, or what the compiler does not look into. */
    ONCE,
    /** It is an array or an object that is made there. */
    MADE
  }
}
