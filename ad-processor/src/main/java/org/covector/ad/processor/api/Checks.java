package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Type;

/** The statements at entry of generated methods. */
final class Checks {

  private static final String RUNTIME = "org.covector.ad.runtime.";

  private static final String ARGUMENTS = RUNTIME + "Arguments.";

  private final MethodModel model;
  private final Names names;
  private final Map<String, String> mapNames = new HashMap<>();

  Checks(MethodModel model, Names names) {
    this.model = model;
    this.names = names;
  }

  /** Checks the shadows of all arrays that have one. */
  List<String> shadows(List<Integer> arrays, IntFunction<String> shadow) {
    List<String> checks = new ArrayList<>();
    for (int i : arrays) {
      if (!model.parameter(i).isObject()) {
        checks.add(call("sameShape", quoted(shadow.apply(i)), primal(i)));
      }
    }
    if (model.has(p -> p.isShadowed() && p.isObject())) {
      checks.add(sharing(arrays, shadow));
    }
    for (int a : arrays) {
      for (int b : arrays) {
        if (a < b && areObjects(a, b)) {
          notShared(a, b).ifPresent(checks::add);
        } else if (a < b && model.type(a).equals(model.type(b))) {
          checks.add(
              model.parameter(a).activity() == model.parameter(b).activity()
                  ? call("sameSharing", triple(a, shadow), triple(b, shadow))
                  : call("notShared", primal(a), primal(b)));
        }
      }
    }
    return checks;
  }

  /** Whether some object may be part of two parameters. */
  private boolean areObjects(int a, int b) {
    Type first = model.parameter(a).type();
    return model.parameter(a).isObject() && first.mayShareNumbers(model.parameter(b).type());
  }

  private String sharing(List<Integer> arrays, IntFunction<String> shadow) {
    return arrays.stream()
        .map(
            i ->
                Objects.sharing(
                    model.parameter(i).type(), quoted(shadow.apply(i)) + ", " + primal(i)))
        .collect(Collectors.joining("", RUNTIME + "Sharing.begin()", ".end();"));
  }

  private Optional<String> notShared(int a, int b) {
    return model.parameter(a).activity() == model.parameter(b).activity()
        ? Optional.empty()
        : Optional.of(Objects.check("notShared", primal(a), primal(b)));
  }

  /**
   * Checks that no array is both active and constant, a parameter or a table, if the method writes
   * it.
   */
  List<String> constants() {
    List<String> checks = new ArrayList<>();
    for (int a : model.indices(Parameter::isShadowedArray)) {
      for (int c : model.indices(p -> !p.isShadowed() && p.isMemory())) {
        boolean written = model.parameter(a).use().written() || model.parameter(c).use().written();
        if (written && areObjects(a, c)) {
          checks.add(Objects.check("notShared", primal(a), primal(c)));
        } else if (written && model.type(a).equals(model.type(c))) {
          checks.add(call("notShared", primal(a), primal(c)));
        }
      }
      model
          .tables()
          .forEach(
              (text, type) -> {
                boolean named = !(model.isStatic() && text.contains("$0"));
                boolean written = named && model.parameter(a).use().written();
                Type own = model.parameter(a).type();
                if (written && Objects.isObject(own) && own.mayShareNumbers(type)) {
                  checks.add(Objects.check("notShared", primal(a), table(text)));
                } else if (written && type.equals(own)) {
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
        .filter(i -> !model.parameter(i).isObject())
        .map(i -> call("distinctRows", primal(i)))
        .toList();
  }

  /** Checks that two arrays of shadows are different ones. */
  static String distinct(String a, String b) {
    return call("distinct", quoted(a), quoted(b));
  }

  /** Checks that two shadows of one parameter have nothing in common. */
  String distinct(int parameter, String a, String b) {
    return model.parameter(parameter).isObject()
        ? Objects.check("distinct", quoted(a), quoted(b))
        : distinct(a, b);
  }

  /** Checks that a parameter is not null. */
  String present(int parameter) {
    String label = primal(parameter).substring(0, primal(parameter).indexOf(','));
    return "java.util.Objects.requireNonNull(" + names.parameter(parameter) + ", " + label + ");";
  }

  /** Checks that some parameters are different arrays. */
  List<String> different(List<Integer> arrays) {
    List<String> checks = new ArrayList<>();
    for (int a : arrays) {
      arrays.stream()
          .filter(b -> a < b && model.type(a).equals(model.type(b)))
          .forEach(b -> checks.add(call("distinct", primal(a), primal(b))));
    }
    return checks;
  }

  /** Checks that an array of numbers is none of the parameters. */
  List<String> differentFrom(String array, Type element) {
    return model.indices(p -> p.type().equals(new ArrayType(element))).stream()
        .map(i -> call("distinct", quoted(array), primal(i)))
        .toList();
  }

  /**
   * Checks that a block of rows fits into an array.
   *
   * @param columns the text of their number
   */
  static String block(String array, String offset, int rows, String columns) {
    return call("block", quoted(array), offset, Integer.toString(rows), columns);
  }

  static String notNull(String name) {
    return "java.util.Objects.requireNonNull(" + name + ", \"" + name + "\");";
  }

  /** Fills a shadow of a parameter with zeros. */
  String zero(int parameter, String shadow) {
    return model.parameter(parameter).isObject()
        ? Objects.zero(model.parameter(parameter).type(), shadow)
        : ARGUMENTS + "zero(" + shadow + ");";
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
    if (arrays.stream().anyMatch(i -> model.parameter(i).isObject())) {
      return allocateObjects(arrays, shadow);
    }
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

  private List<String> allocateObjects(List<Integer> arrays, IntFunction<String> shadow) {
    List<String> statements = new ArrayList<>();
    String shadows =
        mapNames.computeIfAbsent(shadow.apply(arrays.get(0)) + "Shadows", names::local);
    String type = RUNTIME + "NewShadows";
    statements.add(type + " " + shadows + " = new " + type + "();");
    for (int i : arrays) {
      String value = Objects.zerosLike(model.parameter(i).type(), names.access(i), shadows);
      statements.add(model.shadowType(i) + " " + shadow.apply(i) + " = " + value + ";");
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
