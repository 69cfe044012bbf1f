package org.covector.ad.processor.api;

import java.util.Optional;
import org.covector.ad.processor.ir.FunctionKey;

/** Tells how generated code calls the user's own methods. */
@FunctionalInterface
public interface OriginalCalls {

  /**
   * Returns the text before the arguments of a call, if generated code may call the method; of an
   * instance method its name.
   */
  Optional<String> text(FunctionKey method);

  /**
   * Returns that text for a call in place of the function that was lifted from the method; empty
   * where the function takes its object or the components of a record, and the method does not.
   */
  default Optional<String> asCallee(FunctionKey method) {
    return text(method);
  }
}
