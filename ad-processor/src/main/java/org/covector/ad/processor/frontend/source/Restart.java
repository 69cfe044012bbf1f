package org.covector.ad.processor.frontend.source;

/**
 * Says that something was found out in a function which changes how the functions that call it are
 * to be read. The annotated method is then read again, with all that it calls.
 */
final class Restart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Restart() {
    super("a method must be read again", null, false, false);
  }
}
