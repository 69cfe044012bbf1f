package org.covector.ad.processor.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A static library method that the rule table knows: pure, and differentiable or known to be
 * locally constant.
 *
 * @param owner the qualified name of its class, such as {@code java.lang.Math}
 * @param name its name
 * @param parameters its parameter types
 * @param result its result type
 * @param canThrow whether some arguments make it throw, as for the exact integer operations
 */
public record LibraryFunction(
    String owner, String name, List<ScalarType> parameters, ScalarType result, boolean canThrow)
    implements Operator {

  /** Copies the list. */
  public LibraryFunction {
    parameters = List.copyOf(parameters);
  }

  /** Returns the method of {@code java.lang.Math} that makes an {@code int} of two of them. */
  public static LibraryFunction ofInts(String name, boolean canThrow) {
    List<ScalarType> operands = List.of(ScalarType.INT, ScalarType.INT);
    return new LibraryFunction("java.lang.Math", name, operands, ScalarType.INT, canThrow);
  }

  /**
   * Returns the method of the runtime's {@code StrongZero} that makes a number of two of a type.
   */
  public static LibraryFunction ofStrongZero(String name, ScalarType type) {
    return new LibraryFunction(
        "org.covector.ad.runtime.StrongZero", name, List.of(type, type), type, false);
  }

  @Override
  public boolean canThrow(Type resultType) {
    return canThrow;
  }

  @Override
  public String symbol() {
    String simpleOwner = owner.substring(owner.lastIndexOf('.') + 1);
    return simpleOwner + "." + name;
  }

  /** Returns the method with its parameter types, as in {@code java.lang.Math.abs(double)}. */
  public String signature() {
    return parameters.stream()
        .map(ScalarType::javaName)
        .collect(Collectors.joining(", ", owner + "." + name + "(", ")"));
  }
}
