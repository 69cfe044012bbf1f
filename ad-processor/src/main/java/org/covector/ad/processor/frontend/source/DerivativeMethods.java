package org.covector.ad.processor.frontend.source;

import java.util.Optional;

/**
 * The classes of derivatives that this compilation generates: annotated methods may call methods of
 * these, although they do not exist yet when the annotated methods are read.
 */
public interface DerivativeMethods {

  /** Where no derivatives can be called. */
  DerivativeMethods NONE =
      new DerivativeMethods() {
        @Override
        public boolean isGenerated(String className) {
          return false;
        }

        @Override
        public Optional<DerivativeMethod> find(String className, String method, int arguments) {
          return Optional.empty();
        }
      };

  /** Returns whether a class, by its qualified name, holds derivatives of methods of this kind. */
  boolean isGenerated(String className);

  /**
   * Returns what a call of a method of such a class means; nothing if there is no such method.
   *
   * @param arguments their number, which tells the forms of a derivative apart
   */
  Optional<DerivativeMethod> find(String className, String method, int arguments);
}
