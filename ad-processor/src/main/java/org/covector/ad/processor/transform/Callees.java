package org.covector.ad.processor.transform;

import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.ir.FunctionKey;

/** Gives a transform the derivatives of the functions that its function calls. */
interface Callees {

  /** Returns the forward derivative of a callee. */
  FunctionKey forward(FunctionKey callee, ActivityPattern pattern);

  /** Returns the two sweeps of the reverse derivative of a callee. */
  Sweeps reverse(FunctionKey callee, ActivityPattern pattern);

  /**
   * The reverse derivative of a callee, in two halves.
   *
   * @param forward computes the results and leaves on the tape what the other needs: takes the
   *     parameters and the adjoint arrays of the active array parameters; gives the results and the
   *     adjoint arrays of the active array results
   * @param reverse takes the adjoints of the active scalar results; gives those of the active
   *     scalar parameters
   */
  record Sweeps(FunctionKey forward, FunctionKey reverse) {}
}
