package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the parts that methods have in common: parameters, heads, bodies. */
final class Methods {

  private static final int MOST = 8;

  private final Context at;
  private final Statements statements;

  Methods(Context at, Statements statements) {
    this.at = at;
    this.statements = statements;
  }

  Node body(int count, int depth) {
    Node total = statements.reductions().total();
    List<Node> list = new ArrayList<>(List.of(total));
    list.addAll(statements.list(count, depth));
    boolean stores = !at.all(v -> v.sort() == Sort.VECTOR && v.stored()).isEmpty();
    if (at.result() != Sort.VOID) {
      list.add(statements.result());
    } else if (stores) {
      list.add(statements.lastStore());
    }
    return Node.block(list);
  }

  /** Parameters of a method; some have none that is stored to. */
  List<Var> parameters(boolean stores, boolean recursive) {
    List<Var> parameters = new ArrayList<>();
    if (at.chance(0.8)) {
      parameters.add(Var.scalar(at.fresh("p"), Sort.DOUBLE));
    }
    if (at.chance(0.2)) {
      parameters.add(Var.scalar(at.fresh("p"), Sort.FLOAT));
    }
    if (stores || at.chance(0.5)) {
      parameters.add(parameter("q", Sort.VECTOR, stores || at.chance(0.5)));
    }
    if (at.chance(0.3)) {
      parameters.add(parameter("q", Sort.VECTOR, at.chance(0.5)));
    }
    if (at.chance(0.2)) {
      parameters.add(parameter("g", Sort.MATRIX, at.chance(0.7)));
    }
    if (at.chance(0.4)) {
      parameters.add(Var.bounded(at.fresh("n"), 4));
    }
    if (at.chance(0.2)) {
      parameters.add(Var.scalar(at.fresh("s"), Sort.BOOLEAN));
    }
    if (at.chance(0.1)) {
      parameters.add(new Var(at.fresh("o"), Sort.INTS, false, false, false, 0, ""));
    }
    if (!recursive) {
      addKnown(parameters);
    }
    List<Context.Type> values = at.types().values().stream().filter(Context.Type::isValue).toList();
    if (!values.isEmpty() && parameters.size() < MOST && at.chance(0.3)) {
      parameters.add(Var.value(at.fresh("v"), at.pick(values).name(), true));
    }
    if (parameters.isEmpty()) {
      parameters.add(Var.scalar(at.fresh("p"), Sort.DOUBLE));
    }
    return parameters;
  }

  /** Parameters of a constructor, which can be called wherever an object is wanted. */
  List<Var> ofConstructor() {
    List<Var> parameters = parameters(false, false);
    parameters.removeIf(v -> v.sort() == Sort.OBJECT && Bodies.isGiven(at.types().get(v.over())));
    return parameters;
  }

  /** Sometimes adds a last parameter that takes any count of numbers. */
  boolean addSpread(List<Var> parameters) {
    boolean wanted = parameters.size() < MOST - 1 && at.chance(0.15);
    if (wanted) {
      parameters.add(Var.spread(at.fresh("q")));
    }
    return wanted;
  }

  private void addKnown(List<Var> parameters) {
    List<Context.Type> classes =
        at.types().values().stream()
            .filter(t -> !t.isValue() && !t.constructors().isEmpty())
            .toList();
    if (!classes.isEmpty() && parameters.size() < MOST && at.chance(0.3)) {
      parameters.add(Var.object(at.fresh("z"), at.pick(classes).name()));
    }
    List<Context.Type> given = at.types().values().stream().filter(Bodies::isGiven).toList();
    if (!given.isEmpty() && parameters.size() < MOST && at.chance(0.4)) {
      parameters.add(Var.object(at.fresh("z"), at.pick(given).name()));
    }
    if (at.isFunctional() && parameters.size() < MOST && at.chance(0.35)) {
      parameters.add(Var.function(at.fresh("f"), statements.expressions().functions().shape()));
    }
  }

  private Var parameter(String stem, Sort sort, boolean stored) {
    return new Var(at.fresh(stem), sort, false, stored, false, 0, "");
  }

  /** Declares parameters in the present scope. */
  void declare(List<Var> parameters) {
    for (Var parameter : parameters) {
      if (parameter.sort() == Sort.OBJECT || parameter.sort() == Sort.FUNCTION) {
        at.declareLasting(parameter);
      } else {
        at.declare(parameter);
      }
    }
  }

  /** Whether calls of a method are replaced by its body. */
  static boolean isKnown(Sort result, List<Var> parameters) {
    return result == Sort.OBJECT
        || result == Sort.FUNCTION
        || parameters.stream().anyMatch(v -> v.sort() == Sort.OBJECT || v.sort() == Sort.FUNCTION);
  }

  static Node method(
      String head, String name, Sort result, String type, List<Var> parameters, Node body) {
    String java =
        parameters.stream()
            .map(v -> (isConstant(v, name) ? "@Constant " : "") + v.java() + " " + v.name())
            .collect(Collectors.joining(", "));
    String shadow =
        parameters.stream().map(v -> v.shadow() + " " + v.name()).collect(Collectors.joining(", "));
    return Node.of(
        Sort.METHOD,
        head + Var.java(result, type) + " " + name + "(" + java + ") {\n$0}\n",
        "public " + Var.shadow(result, type) + " " + name + "(" + shadow + ") {\ntick();\n$0}\n",
        body);
  }

  private static boolean isConstant(Var parameter, String method) {
    return method.equals("f")
        && parameter.sort().isArray()
        && !parameter.stored()
        && parameter.sort() != Sort.INTS;
  }
}
