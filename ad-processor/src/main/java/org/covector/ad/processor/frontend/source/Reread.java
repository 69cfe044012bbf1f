package org.covector.ad.processor.frontend.source;

/**
 * Says that something was found out about a function which changes how it is to be read from its
 * beginning.
 */
final class Reread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Reread() {
    super("a function must be read again", null, false, false);
  }
}
