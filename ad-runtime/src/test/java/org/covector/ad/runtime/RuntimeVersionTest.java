package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RuntimeVersionTest {

  private static final int MAJOR = RuntimeVersion.major();
  private static final int MINOR = RuntimeVersion.minor();

  @Test
  void theOwnVersionIsAccepted() {
    assertDoesNotThrow(() -> RuntimeVersion.require(MAJOR, MINOR, "app.LossDerivatives"));
  }

  @Test
  void anOlderRuntimeIsAnErrorThatNamesBothVersions() {
    LinkageError error =
        assertThrows(
            LinkageError.class,
            () -> RuntimeVersion.require(MAJOR, MINOR + 1, "app.LossDerivatives"));
    assertEquals(
        String.format(
            "app.LossDerivatives was generated for Covector runtime %d.%d, but the runtime on the"
                + " class path is %d.%d: update ad-runtime",
            MAJOR, MINOR + 1, MAJOR, MINOR),
        error.getMessage());
    assertThrows(LinkageError.class, () -> RuntimeVersion.require(MAJOR + 1, 0, "A"));
  }

  @Test
  void aLaterMajorVersionAsksForANewCompilation() {
    LinkageError error =
        assertThrows(LinkageError.class, () -> RuntimeVersion.require(MAJOR - 1, 7, "A"));
    assertTrue(error.getMessage().endsWith("compile the class again with a newer ad-processor"));
  }
}
