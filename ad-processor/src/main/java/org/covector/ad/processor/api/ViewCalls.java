package org.covector.ad.processor.api;

import java.util.List;
import org.covector.ad.processor.emit.Member;

/**
 * How a function view calls derivatives. The view has declared a local variable for each parameter
 * that is not a constant, for each tangent, and for the adjoint of each array.
 */
interface ViewCalls {

  /** What a call gives: statements before it, the call, and expressions for what it leaves. */
  record Call(List<String> before, String expression, Part adjoint, Part product) {
    public Call {
      before = List.copyOf(before);
    }
  }

  /** Finds what belongs to a parameter that is a number. */
  @FunctionalInterface
  interface Part {
    String of(int parameter);
  }

  /** The call of the forward mode: for a number as result its tangent, otherwise as {@code Jvp}. */
  Call jvp();

  /** The call of the reverse mode that writes a gradient; its value is that of the method. */
  Call gradient();

  /** The call of the reverse mode for the adjoint of a result; its value is that of the method. */
  Call vjp();

  /** The call of the second order; its value is that of the method. */
  Call hvp();

  /** What has to be declared for these calls. */
  List<Member> members();
}
