package org.covector.ad.processor.frontend.source;

/**
 * Says that an object which was thought to be known everywhere gets to where it is not: it is
 * stored, merged with another one, or given to what is not read. The function is then read again
 * with the object as an opaque one.
 */
final class Escape extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Subject subject;

  Escape(Subject subject) {
    super("an object escapes", null, false, false);
    this.subject = subject;
  }

  Subject subject() {
    return subject;
  }
}
