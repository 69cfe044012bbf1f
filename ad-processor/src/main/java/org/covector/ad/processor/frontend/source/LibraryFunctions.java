package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Type;

/** Knows the library methods that are operators of the intermediate representation. */
@FunctionalInterface
public interface LibraryFunctions {

  /**
   * Finds a static method.
   *
   * @param owner the qualified name of the class that declares it
   * @param name its name
   * @param parameters the types of its parameters, exactly
   */
  Optional<LibraryFunction> find(String owner, String name, List<Type> parameters);
}
