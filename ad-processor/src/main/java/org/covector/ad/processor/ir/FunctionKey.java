package org.covector.ad.processor.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The identity of a function.
 *
 * @param owner the qualified name of the class that declares the method the function stems from
 * @param name the method's name
 * @param parameters its erased parameter types
 * @param variant empty for the method itself; otherwise says which derivative this is, for which
 *     activity
 */
public record FunctionKey(String owner, String name, List<Type> parameters, String variant) {

  /** Copies the list. */
  public FunctionKey {
    parameters = List.copyOf(parameters);
  }

  /** Returns the key of a derivative of this function. */
  public FunctionKey withVariant(String newVariant) {
    return new FunctionKey(owner, name, parameters, newVariant);
  }

  @Override
  public String toString() {
    String types =
        parameters.stream().map(Type::javaName).collect(Collectors.joining(",", "(", ")"));
    return owner + "." + name + types + (variant.isEmpty() ? "" : "$" + variant);
  }
}
