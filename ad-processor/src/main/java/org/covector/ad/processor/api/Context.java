package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the members of one method have in common.
 *
 * @param model the method
 * @param names the names in its derivatives
 * @param checks statements at entry
 * @param forms writes methods
 * @param tangents the types of tangents of records
 * @param source where derivatives come from
 * @param alias whether rows that an array shares with itself are looked for
 */
record Context(
    MethodModel model,
    Names names,
    Checks checks,
    Forms forms,
    TangentTypes tangents,
    DerivativeSource source,
    boolean alias) {

  static final String DUAL = "org.covector.ad.runtime.Dual";

  List<Integer> activeScalars() {
    return model.indices(Parameter::isActiveScalar);
  }

  List<Integer> activeArrays() {
    return model.indices(Parameter::isActiveArray);
  }

  List<Integer> shadowedArrays() {
    return model.indices(Parameter::isShadowedArray);
  }

  List<Integer> outputs() {
    return model.indices(p -> p.activity() == Parameter.Activity.OUTPUT);
  }

  List<Integer> active() {
    return model.indices(Parameter::isActive);
  }

  List<Integer> shadowed() {
    return model.indices(Parameter::isShadowed);
  }

  List<Integer> all() {
    return model.indices(p -> true);
  }

  /** The parameters of the method itself. */
  List<Variable> primals() {
    return model.declared().stream()
        .map(d -> new Variable(d.type(), names.parameter(d), primalDoc(d)))
        .toList();
  }

  private boolean has(Declared declared, Predicate<Parameter> condition) {
    return declared.indices().stream().anyMatch(i -> condition.test(model.parameter(i)));
  }

  private static boolean isWritten(Parameter parameter) {
    return parameter.use().written();
  }

  private String primalDoc(Declared declared) {
    boolean shadowed = has(declared, Parameter::isShadowed);
    String doc = shadowed ? "as the method takes it" : "constant";
    return has(declared, Context::isWritten) ? doc + "; written as the method writes it" : doc;
  }

  /** The type of tangents and adjoints of a parameter. */
  String tangentType(Declared declared) {
    return declared.record().map(tangents::of).orElseGet(() -> model.shadowType(declared.first()));
  }

  /**
   * An expression for a tangent or adjoint of a parameter, made of its parts.
   *
   * @param part the text for each parameter of the function that it stands for
   */
  String tangent(Declared declared, IntFunction<String> part) {
    return declared
        .record()
        .map(shape -> tangents.create(shape, k -> part.apply(declared.first() + k)))
        .orElseGet(() -> part.apply(declared.first()));
  }

  /** Expressions for the shadows that a writing form takes, given the names of arrays. */
  List<String> arrayShadows(Predicate<Parameter> which, IntFunction<String> array) {
    return model.declared(which).stream()
        .map(d -> tangent(d, i -> model.parameter(i).isMemory() ? array.apply(i) : "0"))
        .toList();
  }

  /** The tangents. */
  List<Variable> dots() {
    return model.declared(Parameter::isShadowed).stream()
        .map(d -> new Variable(tangentType(d), names.dot(d), dotDoc(d)))
        .toList();
  }

  private String dotDoc(Declared declared) {
    String of = code(declared);
    if (!has(declared, Parameter::isMemory)) {
      return "tangent of " + of;
    }
    if (!has(declared, Parameter::isActive)) {
      return "receives the tangent of what " + of + " then holds; of the same shape";
    }
    String holder = declared.isRecord() ? "each array" : "the array";
    return has(declared, Context::isWritten)
        ? "tangent of "
            + of
            + ", of the same shape; receives that of what "
            + holder
            + " then holds"
        : "tangent of " + of + ", of the same shape; not modified";
  }

  /** The adjoint arrays of a gradient, which are overwritten. */
  List<Variable> gradientBars(Predicate<Parameter> which) {
    return model.declared(which).stream()
        .map(d -> new Variable(tangentType(d), names.bar(d), gradientDoc(d)))
        .toList();
  }

  private String gradientDoc(Declared declared) {
    return arraysOf(declared)
        + "overwritten with the gradient with respect to "
        + code(declared)
        + "; of the same shape";
  }

  /** What is said of a record that receives derivatives: that only its arrays do. */
  String arraysOf(Declared declared) {
    return declared.isRecord() ? "its arrays are " : "";
  }

  /** The adjoint arrays of a vjp. */
  List<Variable> vjpBars() {
    return model.declared(Parameter::isShadowedArray).stream()
        .map(d -> new Variable(tangentType(d), names.bar(d), vjpDoc(d)))
        .toList();
  }

  private String vjpDoc(Declared declared) {
    String of = code(declared);
    if (has(declared, Context::isWritten)) {
      return "on entry the adjoint of what "
          + of
          + " holds afterwards, on return of what it held before; of the same shape";
    }
    return (declared.isRecord() ? "to whose arrays" : "to which")
        + " the adjoint of "
        + of
        + " is added; of the same shape";
  }

  /** A parameter's name in a comment. */
  String code(Declared declared) {
    return "{@code " + names.parameter(declared) + "}";
  }

  /** The name of a parameter, or of a component of one, in a comment. */
  String code(int index) {
    Declared declared = model.declaring(index);
    List<String> path = concat(List.of(names.parameter(declared)), declared.path(index));
    return "{@code " + String.join(".", path) + "}";
  }

  /** The names of some parameters in a comment. */
  String codes(List<Integer> indices) {
    return indices.stream().map(this::code).collect(Collectors.joining(", "));
  }

  String label() {
    return "{@code " + model.label() + "}";
  }

  /** A signature of a public method of the class. */
  Signature signature(
      String summary,
      String returnType,
      String returnDoc,
      String suffix,
      List<Variable> parameters) {
    return new Signature(
        summary, model.visibility(), returnType, returnDoc, names.method(suffix), parameters);
  }

  /** Takes records apart. */
  Unpacking unpacking() {
    return new Unpacking(this);
  }

  /** The names of some parameters of the function. */
  static List<String> locals(List<Integer> indices, IntFunction<String> name) {
    return indices.stream().map(name::apply).toList();
  }

  /** The checks that every derivative begins with, given the names of the shadows. */
  List<String> entry(IntFunction<String> shadow) {
    List<String> prologue = new ArrayList<>(checks.shadows(shadowedArrays(), shadow));
    prologue.addAll(checks.constants());
    if (alias) {
      prologue.addAll(checks.rows(shadowedArrays()));
    }
    return prologue;
  }

  /** What every reverse derivative begins with. */
  List<String> reverseEntry(Holder holder) {
    List<String> prologue =
        new ArrayList<>(
            concat(
                unpacking().primals(),
                unpacking().bars(Parameter::isShadowedArray),
                entry(names::bar)));
    prologue.addAll(holder.check());
    return prologue;
  }

  /** Joins the arguments of a call. */
  static String arguments(List<Variable> variables) {
    return variables.stream().map(Variable::name).collect(Collectors.joining(", "));
  }

  @SafeVarargs
  static <T> List<T> concat(List<? extends T>... lists) {
    List<T> all = new ArrayList<>();
    for (List<? extends T> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
