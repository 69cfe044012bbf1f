package org.covector.ad.runtime;

/**
 * The version of this runtime, and the check that generated code makes when its class is
 * initialised.
 *
 * <p>The minor number grows when generated code may use something new, the major number when
 * something that generated code uses has changed its meaning or is gone. Generated code of version
 * <i>M.m</i> therefore runs on every runtime <i>M.k</i> with <i>k</i> &ge; <i>m</i>, and on no
 * other. All methods are safe for use by several threads.
 */
public final class RuntimeVersion {

  private static final int MAJOR = 1;
  private static final int MINOR = 0;

  private RuntimeVersion() {}

  /**
   * The major number of this runtime.
   *
   * @return the major number
   */
  public static int major() {
    return MAJOR;
  }

  /**
   * The minor number of this runtime.
   *
   * @return the minor number
   */
  public static int minor() {
    return MINOR;
  }

  /**
   * Checks that this runtime serves code that was generated for a given version.
   *
   * @param major the major number that the code was generated for
   * @param minor the least minor number that the code needs
   * @param generatedClass the name of the generated class, for the message
   * @throws LinkageError if this runtime is older, or of a later major version; the message names
   *     both versions and the class
   */
  public static void require(int major, int minor, String generatedClass) {
    if (major == MAJOR && minor <= MINOR) {
      return;
    }
    boolean older = major >= MAJOR;
    String remedy =
        older ? "update ad-runtime" : "compile the class again with a newer ad-processor";
    throw new LinkageError(
        generatedClass
            + " was generated for Covector runtime "
            + major
            + "."
            + minor
            + ", but the runtime on the class path is "
            + MAJOR
            + "."
            + MINOR
            + ": "
            + remedy);
  }
}
