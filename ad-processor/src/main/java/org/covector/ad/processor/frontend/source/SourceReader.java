package org.covector.ad.processor.frontend.source;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Gives the source text of the classes that are being compiled. */
@FunctionalInterface
public interface SourceReader {

  /**
   * Returns the text of a whole compilation unit.
   *
   * @param topLevel a top-level type that it declares
   * @return the text, exactly as the compiler reads it; empty for a type that comes from a class
   *     file
   */
  Optional<String> read(TypeElement topLevel);
}
