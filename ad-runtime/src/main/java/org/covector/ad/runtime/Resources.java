package org.covector.ad.runtime;

/** For generated code: resources of a {@code try} that ends by an exception. */
public final class Resources {

  private Resources() {}

  /**
   * Closes a resource after an exception, which suppresses what closing throws.
   *
   * @param resource the resource, which may be null
   * @param thrown what is being thrown
   */
  public static void closeAfter(AutoCloseable resource, Throwable thrown) {
    if (resource == null) {
      return;
    }
    try {
      resource.close();
    } catch (Throwable suppressed) {
      thrown.addSuppressed(suppressed);
    }
  }
}
