package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ScalarType;

/**
 * How a function view finds the parameters of a method in one vector, and what it has to capture.
 * Active parameters are packed in the order of their declaration. The view captures all others, and
 * prototypes of the active arrays unless a single one of rank 1, which the method reads, takes what
 * the scalars leave.
 */
final class Packing {

  private static final String ARGUMENTS = "org.covector.ad.runtime.Arguments.";

  private final MethodModel model;
  private final Names names;
  private final boolean prototypes;
  private final boolean flat;
  private final List<Integer> inputs;
  private final Map<Integer, String> sizes = new HashMap<>();

  Packing(Context context) {
    this.model = context.model();
    this.names = context.names();
    boolean isVoid = model.result() instanceof Result.None;
    this.inputs = context.active().stream().filter(i -> !(isVoid && isOnlyWritten(i))).toList();
    List<Integer> arrays = context.activeArrays();
    this.prototypes =
        arrays.size() > 1 || arrays.stream().anyMatch(i -> rank(i) > 1 || !inputs.contains(i));
    this.flat =
        model.declared().stream()
            .anyMatch(d -> isMade(d) && !d.record().orElseThrow().isPlainThroughout());
    sized().forEach(i -> sizes.put(i, names.local(names.parameter(i) + "Size")));
  }

  /** Whether a view makes a record anew for each call. */
  private boolean isMade(Declared declared) {
    return declared.isRecord()
        && declared.indices().stream()
            .map(model::parameter)
            .anyMatch(p -> p.isShadowed() || p.use().written());
  }

  /**
   * Whether a view takes the components of records instead of the records: where it would have to
   * make one whose constructor may change them.
   */
  boolean isFlat() {
    return flat;
  }

  private int rank(int parameter) {
    return ((ArrayType) model.parameter(parameter).type()).rank();
  }

  private boolean isOnlyWritten(int parameter) {
    Parameter.ArrayUse use = model.parameter(parameter).use();
    return model.parameter(parameter).isMemory() && use.written() && !use.read();
  }

  List<Integer> inputs() {
    return inputs;
  }

  boolean isInput(int parameter) {
    return inputs.contains(parameter);
  }

  /** The parameters that the factory takes and the view keeps. */
  List<Integer> captured() {
    return model.indices(p -> !p.isActive() || (prototypes && p.isMemory()));
  }

  /** The declared parameters that the factory takes: as a whole, if any part is captured. */
  List<Declared> capturedWholes() {
    List<Integer> captured = captured();
    return model.declared().stream()
        .filter(d -> d.indices().stream().anyMatch(captured::contains))
        .toList();
  }

  /** What the view keeps for a parameter. */
  private String field(int parameter) {
    Declared declared = model.declaring(parameter);
    return declared.access(parameter, "this." + names.parameter(declared));
  }

  boolean isCaptured(int parameter) {
    return captured().contains(parameter);
  }

  /** Whether the number of inputs is known before there are any. */
  boolean isFixed() {
    return prototypes || inputs.stream().noneMatch(i -> model.parameter(i).isMemory());
  }

  /** How many inputs there are, for the interface of a view. */
  String inputCount(String contract) {
    return isFixed() ? count(inputs) : anyLength(contract);
  }

  /** What a view answers that does not know how many there are. */
  static String anyLength(String contract) {
    return ViewClass.RUNTIME + contract + ".ANY_LENGTH";
  }

  /** The arrays whose sizes the view keeps. */
  List<Integer> sized() {
    return captured().stream()
        .filter(i -> model.parameter(i).isShadowed() && model.parameter(i).isMemory())
        .toList();
  }

  /** The field that holds the size of an array. */
  String size(int parameter) {
    return sizes.get(parameter);
  }

  /** How many numbers some parameters take, where that is fixed. */
  String count(List<Integer> parameters) {
    long scalars = parameters.stream().filter(i -> !model.parameter(i).isMemory()).count();
    String arrays =
        parameters.stream()
            .filter(i -> model.parameter(i).isMemory())
            .map(this::size)
            .collect(Collectors.joining(" + "));
    if (arrays.isEmpty()) {
      return String.valueOf(scalars);
    }
    return scalars == 0 ? arrays : scalars + " + " + arrays;
  }

  /** How many of the inputs are scalars. */
  long scalars() {
    return inputs.stream().filter(i -> !model.parameter(i).isMemory()).count();
  }

  /** Where a parameter begins; after an array without prototype counted from the end. */
  private String offset(int parameter, List<Integer> among, String vector) {
    int place = among.indexOf(parameter);
    List<Integer> before = among.subList(0, place);
    return before.stream().anyMatch(this::isOpen)
        ? lengthWithout(among.subList(place, among.size()), vector)
        : count(before);
  }

  /** Whether a parameter is the array whose size no prototype tells. */
  private boolean isOpen(int parameter) {
    return model.parameter(parameter).isMemory() && !isCaptured(parameter);
  }

  /** What some parameters leave of a vector. */
  private String lengthWithout(List<Integer> parameters, String vector) {
    String length = vector + ".length";
    if (parameters.isEmpty()) {
      return length;
    }
    String count = count(parameters);
    return length + " - " + (count.contains(" ") ? "(" + count + ")" : count);
  }

  private String openLength(List<Integer> among, String vector) {
    return lengthWithout(among.stream().filter(i -> !isOpen(i)).toList(), vector);
  }

  /** An expression for a parameter, or for a shadow of it, out of a vector. */
  String unpacked(int parameter, List<Integer> among, String vector) {
    String offset = offset(parameter, among, vector);
    if (model.parameter(parameter).type() instanceof ScalarType type) {
      String element = vector + "[" + offset + "]";
      return type == ScalarType.FLOAT ? "(float) " + element : element;
    }
    if (!isOpen(parameter)) {
      return ARGUMENTS + "unpackLike(" + field(parameter) + ", " + vector + ", " + offset + ")";
    }
    String length = openLength(among, vector);
    String method = model.type(parameter).startsWith("float") ? "floats(" : "doubles(";
    return ARGUMENTS + method + vector + ", " + offset + ", " + length + ")";
  }

  /** How many numbers some of the arrays hold for a vector of inputs. */
  String sizes(List<Integer> arrays, String vector) {
    return arrays.stream()
        .map(i -> isOpen(i) ? openLength(inputs, vector) : size(i))
        .collect(Collectors.joining(" + "));
  }

  /** The statement that puts the adjoint of an input into a vector. */
  String packed(int parameter, String vector, String array, String scalar) {
    String offset = offset(parameter, inputs, vector);
    return model.parameter(parameter).isMemory()
        ? ARGUMENTS + "pack(" + array + ", " + vector + ", " + offset + ");"
        : vector + "[" + offset + "] = " + scalar + ";";
  }

  /** Declares local variables for all that the method may change or the vector holds. */
  List<String> declarations(String vector) {
    List<String> lines = new ArrayList<>();
    for (int i : model.indices(Parameter::isShadowed)) {
      String value =
          isInput(i) ? unpacked(i, inputs, vector) : ARGUMENTS + "copy(" + field(i) + ")";
      lines.add(model.type(i) + " " + names.parameter(i) + " = " + value + ";");
    }
    return lines;
  }

  /** The argument that a call gets for a parameter. */
  String argument(int parameter) {
    if (model.parameter(parameter).isShadowed()) {
      return names.parameter(parameter);
    }
    String field = field(parameter);
    return model.parameter(parameter).use().written() ? ARGUMENTS + "copy(" + field + ")" : field;
  }

  /**
   * The arguments of a call of the method or of a derivative.
   *
   * @param part the text for each parameter of the function
   */
  List<String> arguments(IntFunction<String> part) {
    if (flat) {
      return model.indices(p -> true).stream().map(part::apply).toList();
    }
    return model.declared().stream().map(d -> argument(d, part)).toList();
  }

  private String argument(Declared declared, IntFunction<String> part) {
    if (!declared.isRecord()) {
      return part.apply(declared.first());
    }
    return isMade(declared)
        ? TangentTypes.createPrimal(
            declared.record().orElseThrow(), k -> part.apply(declared.first() + k))
        : "this." + names.parameter(declared);
  }

  /** The statement that checks the length of the inputs. */
  String check(String vector) {
    if (isFixed()) {
      return length("x", vector, "inputs()");
    }
    return scalars() == 0
        ? "java.util.Objects.requireNonNull(" + vector + ", \"x\");"
        : ARGUMENTS + "lengthAtLeast(\"x\", " + vector + ", " + scalars() + ");";
  }

  static String length(String label, String vector, String length) {
    return ARGUMENTS + "length(\"" + label + "\", " + vector + ", " + length + ");";
  }

  static String distinct(String a, String arrayA, String b, String arrayB) {
    return ARGUMENTS + "distinct(\"" + a + "\", " + arrayA + ", \"" + b + "\", " + arrayB + ");";
  }

  static String pack(String array, String vector, String offset) {
    return ARGUMENTS + "pack(" + array + ", " + vector + ", " + offset + ")";
  }

  static String sizeOf(String array) {
    return ARGUMENTS + "size(" + array + ")";
  }
}
