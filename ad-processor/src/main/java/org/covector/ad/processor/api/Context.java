package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the members of one method have in common.
 *
 * @param model the method
 * @param names the names in its derivatives
 * @param checks statements at entry
 * @param forms writes methods
 * @param source where derivatives come from
 * @param alias whether rows that an array shares with itself are looked for
 */
record Context(
    MethodModel model,
    Names names,
    Checks checks,
    Forms forms,
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
    return all().stream().map(i -> variable(i, names.parameter(i), primalDoc(i))).toList();
  }

  private String primalDoc(int index) {
    Parameter parameter = model.parameter(index);
    String doc = parameter.isShadowed() ? "as the method takes it" : "constant";
    return parameter.use().written() ? doc + "; written as the method writes it" : doc;
  }

  /** The tangents. */
  List<Variable> dots() {
    return shadowed().stream().map(i -> shadow(i, names.dot(i), dotDoc(i))).toList();
  }

  private String dotDoc(int index) {
    Parameter parameter = model.parameter(index);
    String of = code(index);
    if (!parameter.isMemory()) {
      return "tangent of " + of;
    }
    if (!parameter.isActive()) {
      return "receives the tangent of what " + of + " then holds; of the same shape";
    }
    return parameter.use().written()
        ? "tangent of " + of + ", of the same shape; receives that of what the array then holds"
        : "tangent of " + of + ", of the same shape; not modified";
  }

  /** The adjoint arrays of a gradient, which are overwritten. */
  List<Variable> gradientBars(List<Integer> arrays) {
    return arrays.stream().map(i -> shadow(i, names.bar(i), gradientDoc(i))).toList();
  }

  private String gradientDoc(int index) {
    return "overwritten with the gradient with respect to " + code(index) + "; of the same shape";
  }

  /** The adjoint arrays of a vjp. */
  List<Variable> vjpBars() {
    return shadowedArrays().stream().map(i -> shadow(i, names.bar(i), vjpDoc(i))).toList();
  }

  private String vjpDoc(int index) {
    String of = code(index);
    return model.parameter(index).use().written()
        ? "on entry the adjoint of what "
            + of
            + " holds afterwards, on return of what it held before; of the same shape"
        : "to which the adjoint of " + of + " is added; of the same shape";
  }

  Variable variable(int index, String name, String doc) {
    return new Variable(model.type(index), name, doc);
  }

  /** A tangent or adjoint of a parameter. */
  Variable shadow(int index, String name, String doc) {
    return new Variable(model.shadowType(index), name, doc);
  }

  /** A parameter's name in a comment. */
  String code(int index) {
    return "{@code " + names.parameter(index) + "}";
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

  /** The checks that every derivative begins with, given the names of the shadows. */
  List<String> entry(java.util.function.IntFunction<String> shadow) {
    List<String> prologue = new ArrayList<>(checks.shadows(shadowedArrays(), shadow));
    prologue.addAll(checks.constants());
    if (alias) {
      prologue.addAll(checks.rows(shadowedArrays()));
    }
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
