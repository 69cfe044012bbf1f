package org.covector.ad.processor.transform;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Value;

/** Gives a transform the derivatives of the functions that its function calls. */
interface Callees {

  /** Returns the forward derivative of a callee. */
  FunctionKey forward(FunctionKey callee, ActivityPattern pattern);

  /**
   * Returns the reverse derivative of a callee, its sweeps joined: takes the parameters, the
   * adjoints of the active results, those of the active array parameters; gives the results and the
   * adjoints of the active numbers.
   */
  FunctionKey joined(FunctionKey callee, ActivityPattern pattern);

  /** Returns whether a callee keeps what its reverse sweep needs: it has no checkpoints. */
  boolean keepsAll(FunctionKey callee);

  /** Returns how a callee is differentiated, if not by its body. */
  Optional<CallRule> rule(FunctionKey callee);

  /** Returns the parameters of a callee, which have the user's names. */
  List<Value> params(FunctionKey callee);

  /** Returns whether arrays of derivatives may get to rules, which may ask for their lengths. */
  boolean needsExactLengths();

  /** Sees to it that a function of a derivative exists. */
  void make(FunctionKey key, Supplier<Function> function);

  /** Returns the function that solves a system of linear equations, or the transposed system. */
  FunctionKey linearSolve(boolean transposed);

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
