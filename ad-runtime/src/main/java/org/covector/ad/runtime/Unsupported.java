package org.covector.ad.runtime;

/** The exception for a derivative in a mode that was not asked for. */
final class Unsupported {

  private Unsupported() {}

  static UnsupportedOperationException derivative(String method, String mode) {
    return new UnsupportedOperationException(
        method + " was not generated: add Mode." + mode + " to the modes of @Differentiable");
  }
}
