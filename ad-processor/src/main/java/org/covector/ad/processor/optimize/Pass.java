package org.covector.ad.processor.optimize;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.covector.ad.processor.ir.Function;

/**
 * What makes derivatives faster and can be left out: {@code -Aad.disable=fuse,select}. Derivatives
 * are right without any of them.
 */
public enum Pass {
  /** Puts the bodies of small methods in the place of calls, before differentiation. */
  INLINE,
  /** Computes repeated expressions once, before differentiation and after it. */
  CSE,
  /** Moves what a loop computes or takes from the tape anew, always alike, to before the loop. */
  HOIST,
  /** Computes the adjoints of independent iterations, and of calls, where their values are. */
  FUSE,
  /** Computes the adjoints of sums in one go with their values, and multiplies them afterwards. */
  SCALE,
  /** Reverses only the iteration that a loop has selected, as in a maximum. */
  SELECT,
  /** Lets the reverse sweeps of independent iterations count up. */
  REORDER,
  /** Takes partial derivatives from what the method has computed anyway. */
  REUSE,
  /** Computes cheap values again rather than keep them. */
  RECOMPUTE,
  /** Undoes stores in the reverse sweep, rather than keep what loads of the array have loaded. */
  ROLLBACK,
  /** Leaves the adjoints of in-place sums where they are, and stores what would be added to 0. */
  ZERO,
  /** Leaves out of derivatives what nobody asks for. */
  LIVENESS,
  /** Joins conditionals that follow each other and ask the same. */
  JOIN,
  /** Multiplies a sum that is known rather than sum products. */
  FACTOR,
  /** Takes local arrays that stay inside of a method from the tape. */
  WORKSPACE,
  /** Carries array elements from one iteration to the next in local variables. */
  CARRY,
  /** Makes the counter of inner loops the index of all their arrays, for vectors. */
  SHIFT,
  /** Makes shadows where the reverse sweep uses them first. */
  LATE,
  /** Runs loops over rows of data four rows at a time. */
  JAM,
  /** Breaks up methods that HotSpot would not compile. */
  SPLIT;

  /**
   * Runs a pass of this name, if it is not switched off.
   *
   * @param passes those that are not switched off
   */
  public Function run(Set<Pass> passes, Function function, UnaryOperator<Function> pass) {
    return passes.contains(this) ? pass.apply(function) : function;
  }
}
