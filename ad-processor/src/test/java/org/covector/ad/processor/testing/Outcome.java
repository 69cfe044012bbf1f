package org.covector.ad.processor.testing;

import java.util.List;

/**
 * What a call did.
 *
 * @param value the primal result; null for void and after an exception
 * @param tangent the tangent of the result, of a jvp
 * @param args the arguments after the call
 * @param derivative by parameter: tangents or adjoints after the call, null for inactive ones
 * @param product by parameter: the Hessian times the direction, of a hvp
 * @param events the side effects
 * @param thrown the exception, or null
 */
@SuppressWarnings("ArrayRecordComponent")
record Outcome(
    Object value,
    Object tangent,
    Object[] args,
    Object[] derivative,
    Object[] product,
    List<String> events,
    Throwable thrown) {

  /** What differs, in bits, between the primal parts of two calls; empty where nothing does. */
  String primalDifference(Outcome other) {
    String thrownDifference = thrownDifference(other);
    if (!thrownDifference.isEmpty()) {
      return thrownDifference;
    }
    String difference = Values.difference("value", value, other.value);
    if (difference.isEmpty()) {
      difference = Values.difference("arguments", args, other.args);
    }
    if (difference.isEmpty()) {
      difference = identityDifference(other);
    }
    if (difference.isEmpty() && !events.equals(other.events)) {
      difference = "side effects: expected " + events + " but were " + other.events;
    }
    return difference;
  }

  private String thrownDifference(Outcome other) {
    if (thrown == null && other.thrown == null) {
      return "";
    }
    if (thrown == null) {
      throw new AssertionError("unexpected exception", other.thrown);
    }
    if (other.thrown == null) {
      return "expected " + thrown + " but nothing was thrown";
    }
    boolean same =
        thrown.getClass() == other.thrown.getClass()
            && java.util.Objects.equals(thrown.getMessage(), other.thrown.getMessage());
    if (!same) {
      AssertionError error =
          new AssertionError("expected " + thrown + " but " + other.thrown + " was thrown");
      error.initCause(other.thrown);
      throw error;
    }
    return events.equals(other.events)
        ? ""
        : "side effects: expected " + events + " but were " + other.events;
  }

  /** A result that is an argument must be that argument. */
  private String identityDifference(Outcome other) {
    for (int i = 0; i < args.length && value != null; i++) {
      if ((value == args[i]) != (other.value == other.args[i])) {
        return "the result and argument " + i + " are not the same array, or should not be";
      }
    }
    return "";
  }

  /** What differs, in bits, between all parts of two calls. */
  String fullDifference(Outcome other) {
    String difference = primalDifference(other);
    if (difference.isEmpty() && thrown == null) {
      difference = Values.difference("tangent", tangent, other.tangent);
      if (difference.isEmpty()) {
        difference = Values.difference("derivative", derivative, other.derivative);
      }
      if (difference.isEmpty()) {
        difference = Values.difference("product", product, other.product);
      }
    }
    return difference;
  }
}
