package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.transform.Shadows;

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
      String fits = quoted(shadow.apply(i)) + ", " + primal(i);
      boolean objects = model.parameter(i).isObject();
      checks.add(objects ? Objects.check("sameShape", fits) : call("sameShape", fits));
    }
    for (int a : arrays) {
      for (int b : arrays) {
        if (a < b && areObjects(a, b)) {
          checks.add(sharing(a, b, shadow));
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

  private String sharing(int a, int b, IntFunction<String> shadow) {
    return model.parameter(a).activity() == model.parameter(b).activity()
        ? Objects.check("sameSharing", triple(a, shadow), triple(b, shadow))
        : Objects.check("notShared", primal(a), primal(b));
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
                boolean written = model.parameter(a).use().written();
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
    List<String> statements = new ArrayList<>();
    for (int i : arrays) {
      if (model.parameter(i).isObject()) {
        statements.add(allocateObjects(i, arrays, shadow));
        continue;
      }
      StringBuilder value = new StringBuilder();
      for (int earlier : arrays) {
        if (earlier < i && model.type(earlier).equals(model.type(i))) {
          value.append(names.parameter(i)).append(" == ").append(names.parameter(earlier));
          value.append(" ? ").append(shadow.apply(earlier)).append(" : ");
        }
      }
      value.append(zerosLike(names.parameter(i)));
      statements.add(model.type(i) + " " + shadow.apply(i) + " = " + value + ";");
    }
    return statements;
  }

  private String allocateObjects(int i, List<Integer> arrays, IntFunction<String> shadow) {
    String value = Shadows.zerosLike(model.parameter(i).type(), names.parameter(i));
    for (int earlier : arrays) {
      if (earlier < i && areObjects(earlier, i)) {
        String known = names.parameter(earlier) + ", " + shadow.apply(earlier);
        value = Objects.share(names.parameter(i), value, known);
      }
    }
    return model.shadowType(i) + " " + shadow.apply(i) + " = " + value + ";";
  }

  private String triple(int parameter, IntFunction<String> shadow) {
    return primal(parameter) + ", " + shadow.apply(parameter);
  }

  /** The user's name of a parameter, and the parameter. */
  private String primal(int parameter) {
    return "\"" + model.parameter(parameter).name() + "\", " + names.parameter(parameter);
  }

  /** The name of a table, and the table. */
  private static String table(String text) {
    return "\"" + text.substring(text.lastIndexOf('.') + 1) + "\", " + text;
  }

  private static String quoted(String name) {
    return "\"" + name + "\", " + name;
  }

  private static String call(String method, String... arguments) {
    return ARGUMENTS + method + "(" + String.join(", ", arguments) + ");";
  }
}
