package org.covector.ad.processor.random;

/**
 * What a trial of a program showed.
 *
 * @param signature what failures of one cause have in common
 */
record Verdict(Kind kind, String signature, String detail) {

  /** What can be said of a program. */
  enum Kind {
    /** All is right. */
    PASSED,
    /** The program's text is not Java: a fault of the generator, or of a shrinking step. */
    NOT_JAVA,
    /** It runs too long, or leaves the range in which derivatives can be compared. */
    OUT_OF_RANGE,
    /** The compiler refuses it. */
    REFUSED,
    /** Something is wrong. */
    FAILED
  }

  static Verdict passed() {
    return new Verdict(Kind.PASSED, "", "");
  }

  static Verdict notJava(String detail) {
    return new Verdict(Kind.NOT_JAVA, "", detail);
  }

  static Verdict outOfRange(String detail) {
    return new Verdict(Kind.OUT_OF_RANGE, "", detail);
  }

  static Verdict refused(String id, String detail) {
    return new Verdict(Kind.REFUSED, id, detail);
  }

  static Verdict failed(String signature, String detail) {
    return new Verdict(Kind.FAILED, signature, detail);
  }

  boolean isFailure() {
    return kind == Kind.FAILED;
  }

  /** Whether another verdict is of the same kind and cause. */
  boolean sameAs(Verdict other) {
    return kind == other.kind && signature.equals(other.signature);
  }
}
