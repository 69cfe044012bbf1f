package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.covector.ad.processor.ir.ArrayType;

/** The statements at entry of generated methods. */
final class Checks {

  private static final String ARGUMENTS = "org.covector.ad.runtime.Arguments.";

  private final MethodModel model;
  private final Names names;

  Checks(MethodModel model, Names names) {
    this.model = model;
    this.names = names;
  }

  /** Checks the shadows of all arrays that have one. */
  List<String> shadows(List<Integer> arrays, IntFunction<String> shadow) {
    List<String> checks = new ArrayList<>();
    for (int i : arrays) {
      checks.add(call("sameShape", quoted(shadow.apply(i)), primal(i)));
    }
    for (int a : arrays) {
      for (int b : arrays) {
        if (a < b && model.type(a).equals(model.type(b))) {
          checks.add(
              model.parameter(a).activity() == model.parameter(b).activity()
                  ? call("sameSharing", triple(a, shadow), triple(b, shadow))
                  : call("notShared", primal(a), primal(b)));
        }
      }
    }
    return checks;
  }

  /**
   * Checks that no array is both active and constant, a parameter or a table, if the method writes
   * it.
   */
  List<String> constants() {
    List<String> checks = new ArrayList<>();
    for (int a : model.indices(Parameter::isShadowedArray)) {
      for (int c : model.indices(p -> !p.isShadowed() && p.isArray())) {
        boolean written = model.parameter(a).use().written() || model.parameter(c).use().written();
        if (written && model.type(a).equals(model.type(c))) {
          checks.add(call("notShared", primal(a), primal(c)));
        }
      }
      model
          .tables()
          .forEach(
              (text, type) -> {
                boolean named = !(model.isStatic() && text.contains("$0"));
                if (named
                    && model.parameter(a).use().written()
                    && type.equals(model.parameter(a).type())) {
                  checks.add(call("notShared", primal(a), table(text)));
                }
              });
    }
    return checks;
  }

  /** Checks that no row occurs twice in an array of arrays that the method writes. */
  List<String> rows(List<Integer> arrays) {
    return arrays.stream()
        .filter(i -> model.parameter(i).use().written())
        .filter(i -> model.parameter(i).type() instanceof ArrayType type && type.isSpine())
        .map(i -> call("distinctRows", primal(i)))
        .toList();
  }

  /** Checks that two arrays of shadows are different ones. */
  static String distinct(String a, String b) {
    return call("distinct", quoted(a), quoted(b));
  }

  static String notNull(String name) {
    return "java.util.Objects.requireNonNull(" + name + ", \"" + name + "\");";
  }

  /** Fills a shadow with zeros. */
  static String zero(String shadow) {
    return ARGUMENTS + "zero(" + shadow + ");";
  }

  /** An expression for a new shadow of zeros. */
  static String zerosLike(String array) {
    return ARGUMENTS + "zerosLike(" + array + ")";
  }

  /**
   * Declares new shadows of zeros for arrays, the same one where two parameters are the same array.
   *
   * @param arrays the parameters
   */
  List<String> allocate(List<Integer> arrays, IntFunction<String> shadow) {
    List<String> statements = new ArrayList<>();
    for (int i : arrays) {
      StringBuilder value = new StringBuilder();
      for (int earlier : arrays) {
        if (earlier < i && model.type(earlier).equals(model.type(i))) {
          value.append(names.access(i)).append(" == ").append(names.access(earlier));
          value.append(" ? ").append(shadow.apply(earlier)).append(" : ");
        }
      }
      value.append(zerosLike(names.access(i)));
      statements.add(model.type(i) + " " + shadow.apply(i) + " = " + value + ";");
    }
    return statements;
  }

  private String triple(int parameter, IntFunction<String> shadow) {
    return primal(parameter) + ", " + shadow.apply(parameter);
  }

  /** The user's name of a parameter, and the parameter. */
  private String primal(int parameter) {
    Declared declared = model.declaring(parameter);
    List<String> path = Context.concat(List.of(declared.name()), declared.path(parameter));
    return "\"" + String.join(".", path) + "\", " + names.parameter(parameter);
  }

  /** The name of a table, and the table: of a static field, or of one of the first parameter. */
  private String table(String text) {
    String access = text.replace("$0", names.parameter(model.declared().get(0)));
    String name = text.replaceFirst("^\\(.*\\) ", "").replace(".get($0)", "");
    return "\"" + name.substring(name.lastIndexOf('.') + 1) + "\", " + access;
  }

  private static String quoted(String name) {
    return "\"" + name + "\", " + name;
  }

  private static String call(String method, String... arguments) {
    return ARGUMENTS + method + "(" + String.join(", ", arguments) + ");";
  }
}
