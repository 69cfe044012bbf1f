package org.covector.ad.processor.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The identity of a function.
 *
 * @param owner the qualified name of the class that declares the method the function stems from
 * @param name the method's name
 * @param parameters its erased parameter types
 * @param given which functions and objects that the caller knows its body was read with, counted
 *     from 1; 0 for the method itself
 * @param variant empty for the method itself; otherwise says which derivative this is, for which
 *     activity
 */
public record FunctionKey(
    String owner, String name, List<Type> parameters, int given, String variant) {

  /** The variant of a method that is called as it is, whatever its body says. */
  private static final String PRIMAL = "Primal";

  /** Copies the list. */
  public FunctionKey {
    parameters = List.copyOf(parameters);
  }

  /** Makes the key of a method or of a derivative of one. */
  public FunctionKey(String owner, String name, List<Type> parameters, String variant) {
    this(owner, name, parameters, 0, variant);
  }

  /** Returns the key of a derivative of this function. */
  public FunctionKey withVariant(String newVariant) {
    return new FunctionKey(owner, name, parameters, given, newVariant);
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
    return given == 0 && (variant.isEmpty() || variant.equals(PRIMAL));
  }

  /** Returns whether this is a derivative of the method that it stems from. */
  public boolean isDerivative() {
    return !variant.isEmpty() && !variant.equals(PRIMAL);
  }

  @Override
  public String toString() {
    String types =
        parameters.stream().map(Type::javaName).collect(Collectors.joining(",", "(", ")"));
    String known = given == 0 ? "" : "@" + given;
    return owner + "." + name + known + types + (variant.isEmpty() ? "" : "$" + variant);
  }
}
