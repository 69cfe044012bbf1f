package org.covector.ad.processor.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.api.Parameter.Activity;
import org.covector.ad.processor.api.Parameter.ArrayUse;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.ObjectType;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.runtime.RuntimeVersion;
import org.junit.jupiter.api.Test;

/** The heads of generated methods: they compile without a warning, whatever the parameters are. */
class GeneratedInterfaceTest {

  private static final Type DOUBLE = ScalarType.DOUBLE;
  private static final Type FLOAT = ScalarType.FLOAT;
  private static final Type INT = ScalarType.INT;
  private static final Type VECTOR = new ArrayType(DOUBLE);
  private static final Type FLOATS = new ArrayType(FLOAT);
  private static final Type MATRIX = new ArrayType(VECTOR);
  private static final Set<Mode> ALL = Set.of(Mode.values());
  private static final Set<Mode> FIRST = Set.of(Mode.FORWARD, Mode.REVERSE);
  private static final ArrayUse READ = new ArrayUse(true, false, false);
  private static final ArrayUse BOTH = new ArrayUse(true, true, false);
  private static final ArrayUse WRITTEN = new ArrayUse(false, true, false);
  private static final Result NUMBER = new Result.Scalar(ScalarType.DOUBLE);

  private final SkeletonSource source = new SkeletonSource();
  private final List<MethodModel> methods = new ArrayList<>();
  private final StringBuilder originals = new StringBuilder();

  private static Parameter active(String name, Type type) {
    return new Parameter(name, type, Activity.ACTIVE, READ);
  }

  private static Parameter active(String name, Type type, ArrayUse use) {
    return new Parameter(name, type, Activity.ACTIVE, use);
  }

  private static Parameter constant(String name, Type type) {
    return new Parameter(name, type, Activity.CONSTANT, READ);
  }

  private void method(
      String name, Result result, List<Type> results, Set<Mode> modes, Parameter... parameters) {
    List<Value> params = new ArrayList<>();
    List<String> declared = new ArrayList<>();
    for (Parameter parameter : parameters) {
      params.add(Value.of(parameter.type(), parameter.name()));
      declared.add(parameter.type().javaName() + " " + parameter.name());
    }
    FunctionKey key = source.add(name, params, results);
    methods.add(
        new MethodModel(
            key,
            "Outer." + name,
            name,
            true,
            true,
            List.of(),
            declared(parameters),
            List.of(parameters),
            Map.of(),
            result,
            modes));
    originals.append(
        "static %s %s(%s) { throw new UnsupportedOperationException(); }\n"
            .formatted(result.javaType(), name, String.join(", ", declared)));
  }

  private static List<Declared> declared(Parameter... parameters) {
    return IntStream.range(0, parameters.length)
        .mapToObj(
            i ->
                new Declared(
                    parameters[i].name(), parameters[i].type().javaName(), i, Optional.empty()))
        .toList();
  }

  private void scalar(String name, Set<Mode> modes, Parameter... parameters) {
    method(name, NUMBER, List.of(DOUBLE), modes, parameters);
  }

  private void array(String name, Type type, Parameter... parameters) {
    method(name, new Result.Array((ArrayType) type), List.of(type), FIRST, parameters);
  }

  private void nothing(String name, Parameter... parameters) {
    method(name, new Result.None(), List.of(), FIRST, parameters);
  }

  private String generate() {
    ClassModel model =
        new ClassModel(
            "p",
            "OuterDerivatives",
            "Outer",
            true,
            List.of("@javax.annotation.processing.Generated(\"test\")"),
            List.of(
                new ClassModel.Constant("p.Outer", "TABLE", true, VECTOR, "TABLE"),
                new ClassModel.Constant(
                    "p.Outer",
                    "NAMES",
                    true,
                    new ObjectType("java.util.List<java.lang.String>"),
                    "NAMES")),
            false);
    ClassAssembly assembly =
        new ClassAssembly(
            model,
            methods.stream().map(MethodModel::stem).toList(),
            source,
            key ->
                key.name().startsWith("hidden")
                    ? Optional.empty()
                    : Optional.of("p.Outer." + key.name()));
    methods.forEach(assembly::add);
    return SkeletonEmitter.emit(assembly.finish().spec());
  }

  private String compile() {
    String generated = generate();
    String outer =
        "package p;\nclass Outer {\n"
            + "private static final double[] TABLE = {1, 2};\n"
            + "private static final java.util.List<String> NAMES = java.util.List.of();\n"
            + "record Pair(double low, double high) {}\n"
            + "record Fit(double[] weights, int steps, double error, double[] rest) {}\n"
            + originals
            + "}\n";
    Compilation.Result result =
        Compilation.of(
                Map.of("p/Outer.java", outer, "p/OuterDerivatives.java", generated), List.of())
            .with("-Werror", "--release", "17")
            .run();
    assertTrue(result.success(), () -> result.findings() + "\n" + generated);
    return generated;
  }

  @Test
  void scalarParameters() {
    scalar("product", ALL, active("a", DOUBLE), constant("n", INT), active("b", FLOAT));
    compile();
  }

  @Test
  void arrayParameters() {
    scalar("dot", ALL, active("x", VECTOR), constant("y", VECTOR));
    scalar("sum", ALL, active("s", DOUBLE), active("x", FLOATS), active("t", FLOAT));
    scalar("norm", ALL, active("x", MATRIX), active("y", MATRIX, BOTH), constant("z", MATRIX));
    compile();
  }

  @Test
  void arrayResults() {
    array("scale", VECTOR, active("s", DOUBLE), active("x", VECTOR));
    array("outer", MATRIX, active("x", VECTOR), active("y", VECTOR));
    array("model", FLOATS, active("b", FLOAT), constant("x", FLOATS));
    compile();
  }

  @Test
  void voidMethods() {
    nothing("square", active("x", VECTOR, BOTH));
    nothing("fill", active("a", DOUBLE), active("y", VECTOR, WRITTEN));
    nothing("axpy", active("a", DOUBLE), active("x", VECTOR), active("y", VECTOR, BOTH));
    nothing(
        "apply",
        active("x", VECTOR),
        new Parameter("out", VECTOR, Activity.OUTPUT, WRITTEN),
        constant("work", VECTOR));
    compile();
  }

  @Test
  void viewsOfAnySize() {
    array("model", VECTOR, active("b", VECTOR), constant("x", VECTOR));
    scalar("sum", FIRST, active("s", DOUBLE), active("x", VECTOR));
    nothing("square", active("s", DOUBLE), active("x", VECTOR, BOTH), active("t", DOUBLE));
    String generated = compile();
    assertTrue(generated.contains("return org.covector.ad.runtime.VectorFunction.ANY_LENGTH;"));
    assertTrue(generated.contains("return org.covector.ad.runtime.ScalarFunction.ANY_LENGTH;"));
    assertTrue(generated.contains("return org.covector.ad.runtime.Arguments.size(value);"));
    assertTrue(generated.contains("return packed.length - 2;"), generated);
    assertTrue(generated.contains("Arguments.lengthAtLeast(\"x\", packed, 2);"), generated);
  }

  @Test
  void anArrayThatIsOnlyWrittenHasAPrototype() {
    nothing("fill", active("a", DOUBLE), active("y", VECTOR, WRITTEN));
    String generated = compile();
    assertTrue(generated.contains("VectorFunction fillFunction(double[] y)"), generated);
    assertFalse(generated.contains("ANY_LENGTH"), generated);
  }

  @Test
  void anOutputBesideAnArrayOfAnySize() {
    nothing(
        "step",
        active("b", VECTOR, BOTH),
        new Parameter("out", VECTOR, Activity.OUTPUT, WRITTEN),
        active("k", DOUBLE));
    String generated = compile();
    assertTrue(generated.contains("return packed.length - 1 + outSize;"), generated);
    assertTrue(generated.contains("doubles(weights, 0, weights.length - outSize)"), generated);
    assertTrue(generated.contains("weights, weights.length - outSize)"), generated);
  }

  @Test
  void outputsBesideANumber() {
    Parameter work = new Parameter("work", VECTOR, Activity.OUTPUT, BOTH);
    scalar("energy", ALL, active("x", VECTOR), active("k", DOUBLE), work);
    scalar("spring", ALL, active("k", DOUBLE), work);
    compile();
  }

  @Test
  void records() {
    Result pair =
        new Result.Tuple(
            "p.Outer.Pair",
            true,
            List.of(new Result.Component("low", DOUBLE), new Result.Component("high", DOUBLE)));
    method("bounds", pair, List.of(DOUBLE, DOUBLE), FIRST, active("x", VECTOR));
    Result fit =
        new Result.Tuple(
            "p.Outer.Fit",
            false,
            List.of(
                new Result.Component("weights", VECTOR),
                new Result.Component("steps", INT),
                new Result.Component("error", DOUBLE),
                new Result.Component("rest", VECTOR)));
    method("fit", fit, List.of(VECTOR, INT, DOUBLE, VECTOR), FIRST, active("a", DOUBLE));
    compile();
  }

  @Test
  void privateMethods() {
    scalar("hidden", ALL, active("x", DOUBLE));
    assertTrue(compile().contains("private static double hiddenPrimal(double x)"));
  }

  @Test
  void singleModes() {
    scalar("forward", Set.of(Mode.FORWARD), active("x", VECTOR));
    scalar("second", Set.of(Mode.SECOND_ORDER), active("x", VECTOR), active("a", DOUBLE));
    compile();
  }

  @Test
  void namesThatClash() {
    scalar(
        "clash",
        ALL,
        active("x", DOUBLE),
        active("xDot", DOUBLE),
        active("xBar", VECTOR),
        active("tape", VECTOR),
        active("adjoint", DOUBLE),
        active("value", DOUBLE),
        active("wait", DOUBLE),
        active("value_", FLOAT),
        active("packed", VECTOR),
        active("xHvp", DOUBLE),
        constant("tapeSize", INT),
        constant("gradient", VECTOR));
    compile();
  }

  @Test
  void tooManyParameters() {
    List<Parameter> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(active("d" + i, DOUBLE));
      many.add(active("f" + i, FLOAT));
    }
    many.add(active("x", MATRIX, BOTH));
    many.add(constant("n", INT));
    Parameter[] parameters = many.toArray(Parameter[]::new);
    scalar("sum", ALL, parameters);
    array("vector", VECTOR, parameters);
    nothing("none", parameters);
    assertFalse(compile().contains("sumJvp("));
  }

  @Test
  void runtimeVersion() {
    assertEquals(RuntimeVersion.major(), ClassAssembly.RUNTIME_MAJOR);
    assertTrue(ClassAssembly.RUNTIME_MINOR <= RuntimeVersion.minor());
  }
}
