package org.covector.ad.processor.api;

import java.util.List;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.FunctionKey;

/** Analyses methods and differentiates them: all passes of the compiler behind one interface. */
public interface Differentiator extends DerivativeSource {

  /** What the user says of a parameter. */
  enum Wish {
    /** Differentiate with respect to it. */
    ACTIVE,
    /** It has no derivative: an active value stored into it is an error. */
    CONSTANT,
    /** It is not differentiated with respect to; an active value stored into it makes it an output. */
    OPEN
  }

  /**
   * Analyses a method and reports what is wrong with it, or worth a warning.
   *
   * @param wishes what the user says of each parameter
   * @param findings where to report
   * @return what the assembly of the class has to know; not used where an error was reported
   */
  MethodFacts examine(FunctionKey method, List<Wish> wishes, Findings findings);
}
