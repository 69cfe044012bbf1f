package org.covector.ad.runtime;

/**
 * Says for generated code whether the assertions of the class that it stems from are enabled.
 *
 * <p>Stateless but for a cache; safe for use by any number of threads.
 */
public final class Assertions {

  private static final ClassValue<Boolean> ENABLED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return type.desiredAssertionStatus();
        }
      };

  private Assertions() {}

  /**
   * Returns whether assertions of a class are enabled, as they were when this was first asked.
   *
   * @param type the class
   */
  public static boolean areEnabled(Class<?> type) {
    return ENABLED.get(type);
  }
}
