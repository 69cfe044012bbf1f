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

  /** The variant of a method that is called as it is, whatever its body says. */
  private static final String PRIMAL = "Primal";

  /** Copies the list. */
  public FunctionKey {
    parameters = List.copyOf(parameters);
  }

  /** Returns the key of a derivative of this function. */
  public FunctionKey withVariant(String newVariant) {
    return new FunctionKey(owner, name, parameters, newVariant);
  }

  /** Returns the key of the method itself. */
  public FunctionKey method() {
    return withVariant("");
  }

  /** Returns the key under which the method is called as it is, for its derivative is given. */
  public FunctionKey primal() {
    return withVariant(PRIMAL);
  }

  /** Returns whether a call of this function is a call of the method that it stems from. */
  public boolean isMethod() {
    return variant.isEmpty() || variant.equals(PRIMAL);
  }

  @Override
  public String toString() {
    String types =
        parameters.stream().map(Type::javaName).collect(Collectors.joining(",", "(", ")"));
    return owner + "." + name + types + (variant.isEmpty() ? "" : "$" + variant);
  }
}
