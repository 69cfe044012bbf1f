package org.covector.ad.processor.random;

import java.util.List;

/** The functional interfaces that programs use, and what stands for them in the evaluator. */
enum Shape {
  UNARY("DoubleUnaryOperator", "Unary", "applyAsDouble", Sort.DOUBLE, Sort.DOUBLE),
  BINARY("DoubleBinaryOperator", "Binary", "applyAsDouble", Sort.DOUBLE, Sort.DOUBLE, Sort.DOUBLE),
  OF_ARRAY("ToDoubleFunction<double[]>", "OfArray", "applyAsDouble", Sort.DOUBLE, Sort.VECTOR),
  OF_INT("IntToDoubleFunction", "OfInt", "applyAsDouble", Sort.DOUBLE, Sort.INT),
  SUPPLIER("Supplier<Double>", "Supplier<Num>", "get", Sort.DOUBLE),
  BOXED("Function<Double, Double>", "Function<Num, Num>", "apply", Sort.DOUBLE, Sort.DOUBLE),
  LAW("Law", "Law", "at", Sort.DOUBLE, Sort.DOUBLE, Sort.VECTOR),
  STEP("Step", "Step", "run", Sort.VOID, Sort.DOUBLE, Sort.VECTOR);

  /** The interfaces that programs declare themselves. */
  static final String DECLARATIONS =
      """
      interface Law {
      double at(double x, double[] a);
      default double twice(double x, double[] a) {
      double y = at(x, a);
      return at(y, a);
      }
      }
      interface Step {
      void run(double x, double[] a);
      default void repeated(double x, double[] a, int n) {
      for (int i = 0; i < n; i++) {
      run(x, a);
      }
      }
      }
      """;

  private final String java;
  private final String shadow;
  private final String method;
  private final Sort result;

  @SuppressWarnings("ImmutableEnumChecker") // a copy of a list of constants
  private final List<Sort> parameters;

  Shape(String java, String shadow, String method, Sort result, Sort... parameters) {
    this.java = java;
    this.shadow = shadow;
    this.method = method;
    this.result = result;
    this.parameters = List.of(parameters);
  }

  /** The type in the program. */
  String java() {
    return java;
  }

  /** The type in the evaluator. */
  String shadow() {
    return shadow;
  }

  String method() {
    return method;
  }

  Sort result() {
    return result;
  }

  List<Sort> parameters() {
    return parameters;
  }

  /** Whether numbers come and go in boxes. */
  boolean isBoxed() {
    return this == SUPPLIER || this == BOXED;
  }

  /** The construct that its use counts as. */
  String feature() {
    return "function " + java;
  }
}
