package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the annotated method: its parameters, fields of its object, rows of arguments. */
final class Mains {

  private static final Var RATE = Var.fixed("rate", Sort.DOUBLE);
  private static final Var WEIGHTS = new Var("weights", Sort.VECTOR, false, true, false, 0, "");
  private static final Var SCALE = Var.fixed("scale", Sort.DOUBLE);
  private static final Var BASE = new Var("base", Sort.VECTOR, false, false, false, 0, "");
  private static final Var TRIPS = Var.bounded("trips", 4);

  private final Context at;
  private final Methods methods;
  private final Statements statements;
  private final String owner;
  private final List<Var> activeFields = new ArrayList<>();
  private boolean onObject;

  Mains(Context at, Methods methods, Statements statements, String owner) {
    this.at = at;
    this.methods = methods;
    this.statements = statements;
    this.owner = owner;
  }

  /** Fields and a constructor of the annotated class, whose method is then one of its objects. */
  Node fields() {
    onObject = true;
    String java =
        "private double scale = 0.75;\nprivate final double[] base = {0.5, -1.25, 0.625};\n"
            + "private final int trips;\n";
    String shadow =
        "Num scale = Num.constant(0.75);\nNum[] base = Num.constants(0.5, -1.25, 0.625);\n"
            + "int trips = 2;\n";
    if (at.chance(0.7)) {
      activeFields.addAll(List.of(RATE, WEIGHTS));
      java += "private double rate;\nprivate final double[] weights;\n";
      java += owner + "(double rate, double... weights) {\nthis.rate = rate;\n";
      java += "this.weights = weights;\ntrips = 2;\n}\n";
      shadow += "Num rate;\nNum[] weights;\n";
    } else {
      java += owner + "() {\ntrips = 2;\n}\n";
    }
    return Node.of(Sort.METHOD, java, shadow).uses("field of the object");
  }

  boolean isOnObject() {
    return onObject;
  }

  /** Declares the fields of the object. */
  void declareFields() {
    if (onObject) {
      activeFields.forEach(at::declare);
      List.of(SCALE, BASE, TRIPS).forEach(at::declare);
    }
  }

  Node method(Sort result, List<Var> parameters) {
    at.method(result, "", at.isReducing() ? 2 + at.below(5) : 6 + at.below(18));
    declareFields();
    parameters.forEach(at::declare);
    String modes = result.isFloating() ? "FORWARD, REVERSE, SECOND_ORDER" : "FORWARD, REVERSE";
    String wrt = wrt(parameters);
    String head =
        "@SuppressWarnings({\"ad.zero-derivative\", \"ad.unused-parameter\","
            + " \"ad.constant-method\"})\n@Differentiable(modes = {"
            + modes
            + "}"
            + wrt
            + ")\n"
            + (onObject ? "" : "static ");
    Node body = methods.body(at.isReducing() ? 1 + at.below(3) : 2 + at.below(5), 3);
    Node java = Methods.method(head, "f", result, "", parameters, body);
    Node made =
        Node.of(Sort.METHOD, java.java(), shadow(result, parameters), body)
            .uses("result " + result);
    made = wrt.isEmpty() ? made : made.uses("wrt");
    made = onObject ? made.uses("annotated instance method") : made;
    boolean record = parameters.stream().anyMatch(v -> v.sort() == Sort.VALUE);
    made = record ? made.uses("record parameter") : made;
    return activeFields.isEmpty() ? made : made.uses("active field");
  }

  /** The evaluator's method takes active fields and the components of records one by one. */
  private String shadow(Sort result, List<Var> parameters) {
    List<String> list = new ArrayList<>();
    StringBuilder start = new StringBuilder();
    if (onObject) {
      list.add("Object self");
    }
    for (Var field : activeFields) {
      list.add(field.shadow() + " given_" + field.name());
      start.append(field.name()).append(" = given_").append(field.name()).append(";\n");
    }
    for (Var v : parameters) {
      if (v.sort() != Sort.VALUE) {
        list.add(v.shadow() + " " + v.name());
        continue;
      }
      List<String> names = new ArrayList<>();
      for (Var part : at.types().get(v.over()).fields()) {
        names.add(v.name() + "_" + part.name());
        list.add(part.shadow() + " " + v.name() + "_" + part.name());
      }
      String values = String.join(", ", names);
      start.append(v.over()).append(' ').append(v.name()).append(" = new ").append(v.over());
      start.append('(').append(values).append(");\n");
    }
    return "public "
        + Var.shadow(result, "")
        + " f("
        + String.join(", ", list)
        + ") {\ntick();\n"
        + start
        + "$0}\n";
  }

  /** Sometimes only some of the parameters are differentiated with respect to. */
  private String wrt(List<Var> parameters) {
    List<String> names =
        activeFields.stream().map(v -> "this." + v.name()).collect(Collectors.toList());
    boolean some = at.chance(0.1);
    boolean fields = !names.isEmpty();
    for (Var v : parameters) {
      boolean active =
          v.stored()
              || v.sort().isFloating()
              || v.sort() == Sort.VALUE
              || v.sort() == Sort.OBJECT
              || v.sort() == Sort.OBJECTS;
      if (active && ((fields && !some) || at.chance(0.5))) {
        names.add(v.name());
      }
    }
    if (names.isEmpty() || !(some || fields)) {
      return "";
    }
    return ", wrt = {\"" + String.join("\", \"", names) + "\"}";
  }

  /** The parameters: those of every program, records, objects. */
  List<Var> parameters(List<String> records) {
    List<Var> parameters = new ArrayList<>();
    boolean odd = at.chance(0.1);
    parameters.add(Var.scalar(odd ? "tape" : "x", Sort.DOUBLE));
    if (at.chance(0.5)) {
      parameters.add(Var.scalar(odd ? "value" : "y", Sort.DOUBLE));
    }
    if (at.chance(0.1)) {
      parameters.add(Var.scalar("z", Sort.FLOAT));
    }
    parameters.add(new Var("a", Sort.VECTOR, false, true, false, 0, ""));
    if (at.chance(0.5)) {
      parameters.add(new Var(odd ? "aBar" : "b", Sort.VECTOR, false, true, false, 0, ""));
    }
    if (at.chance(0.2)) {
      parameters.add(new Var("c", Sort.VECTOR, false, false, false, 0, ""));
    }
    if (at.chance(0.35)) {
      parameters.add(new Var("m", Sort.MATRIX, false, true, false, 0, ""));
    }
    if (!records.isEmpty() && at.chance(0.6)) {
      parameters.add(Var.value("pair", at.pick(records), true));
    }
    objects(parameters);
    if (at.chance(0.6)) {
      parameters.add(Var.bounded("n", 4));
      at.declareLasting(Var.bounded("n", 4));
    }
    if (at.chance(0.3)) {
      parameters.add(new Var("order", Sort.INTS, false, false, false, 0, ""));
    }
    if (at.chance(0.3)) {
      parameters.add(Var.scalar("flag", Sort.BOOLEAN));
    }
    return parameters;
  }

  private void objects(List<Var> parameters) {
    for (Context.Type type : at.types().values()) {
      if (Bodies.isGiven(type)) {
        parameters.add(Var.object("body", type.name()));
        if (at.chance(0.5)) {
          parameters.add(Var.object("other", type.name()));
        }
        if (at.chance(0.6)) {
          parameters.add(new Var("bodies", Sort.OBJECTS, false, false, false, 0, type.name()));
        }
      }
    }
  }

  /** A row of arguments. */
  String row(List<Var> parameters) {
    List<String> all = new ArrayList<>();
    if (onObject) {
      String numbers = activeFields.isEmpty() ? "" : numbers(4).replaceAll("[{}]", "");
      all.add("new " + owner + "(" + numbers + ")");
    }
    parameters.forEach(parameter -> all.add(argument(parameter)));
    return String.join(", ", all);
  }

  private String argument(Var parameter) {
    return switch (parameter.sort()) {
      case DOUBLE -> number();
      case FLOAT -> number() + "f";
      case INT -> Integer.toString(at.below(4));
      case BOOLEAN -> Boolean.toString(at.chance(0.5));
      case VECTOR -> "new double[] " + numbers(4);
      case MATRIX -> "new double[][] {" + numbers(4) + ", " + numbers(4) + ", " + numbers(4) + "}";
      case INTS -> "new int[] {" + at.below(3) + ", " + at.below(3) + ", " + at.below(3) + "}";
      case VALUE ->
          at.types().get(parameter.over()).fields().stream()
              .map(this::argument)
              .collect(Collectors.joining(", ", "new " + parameter.over() + "(", ")"));
      case OBJECT -> statements.expressions().bodies().argument(parameter.over());
      case OBJECTS -> {
        Bodies bodies = statements.expressions().bodies();
        String type = parameter.over();
        yield "new "
            + type
            + "[] {"
            + bodies.argument(type)
            + ", "
            + bodies.argument(type)
            + ", "
            + bodies.argument(type)
            + "}";
      }
      default -> throw new AssertionError(parameter);
    };
  }

  private String numbers(int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(number());
    }
    return "{" + String.join(", ", all) + "}";
  }

  private String number() {
    return String.format(Locale.ROOT, "%.5f", at.random.nextGaussian());
  }
}
