package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes immutable classes: final ones with final fields. */
final class ValueClasses {

  private final Context at;
  private final Methods methods;
  private final Statements statements;
  private final Expressions expressions;
  private final List<String> records = new ArrayList<>();

  ValueClasses(Context at, Methods methods, Statements statements) {
    this.at = at;
    this.methods = methods;
    this.statements = statements;
    this.expressions = statements.expressions();
  }

  /** The records whose constructors do no more than store. */
  List<String> records() {
    return records;
  }

  Node any() {
    boolean record = at.chance(0.45);
    String name = at.fresh("V");
    Context.Type type =
        new Context.Type(name, "", true, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Var> parameters = new ArrayList<>();
    for (int i = 2 + at.below(2); i > 0; i--) {
      type.fields().add(Var.fixed(at.fresh("u"), Sort.DOUBLE));
      parameters.add(Var.scalar(at.fresh("p"), Sort.DOUBLE));
    }
    if (at.chance(0.25)) {
      String array = at.fresh("u");
      type.fields().add(new Var(array, Sort.VECTOR, false, true, false, 0, ""));
      parameters.add(new Var(at.fresh("q"), Sort.VECTOR, false, true, false, 0, ""));
    }
    if (at.chance(0.3)) {
      type.fields().add(Var.bounded(at.fresh("u"), 4));
      parameters.add(Var.bounded(at.fresh("n"), 4));
    }
    at.types().put(name, type);
    List<Node> members = new ArrayList<>();
    for (Var field : type.fields()) {
      String java = record ? "" : "private final " + field.java() + " " + field.name() + ";";
      members.add(Node.statement(java, "final " + field.shadow() + " " + field.name() + ";"));
    }
    members.add(record ? compact(type) : constructor(type, parameters));
    type.constructors().add(new Context.Helper("new " + name, Sort.VALUE, name, parameters, "", 0));
    for (int i = 1 + at.below(3); i > 0; i--) {
      members.add(method(type));
    }
    at.own().clear();
    String list =
        type.fields().stream()
            .map(f -> f.java() + " " + f.name())
            .collect(Collectors.joining(", "));
    return Classes.node(
            record ? "record " + name + "(" + list + ")" : "static final class " + name,
            "final class " + name,
            members)
        .uses(record ? "record" : "immutable class");
  }

  /** The constructor of a record, which may change what it is given. */
  private Node compact(Context.Type type) {
    at.method(Sort.VOID, "", 0);
    List<Node> list = new ArrayList<>();
    for (Var field : type.fields()) {
      at.declare(field);
      if (field.sort() == Sort.DOUBLE && at.chance(0.15)) {
        list.add(Node.statement(field.name() + " = $0;", expressions.number(2)));
      }
    }
    if (list.isEmpty()) {
      records.add(type.name());
    }
    String stores =
        type.fields().stream()
            .map(f -> "this.F = F;\n".replace("F", f.name()))
            .collect(Collectors.joining());
    String parameters =
        type.fields().stream()
            .map(f -> f.shadow() + " " + f.name())
            .collect(Collectors.joining(", "));
    return Node.of(
        Sort.METHOD,
        list.isEmpty() ? "" : type.name() + " {\n$0}\n",
        type.name() + "(" + parameters + ") {\n$0" + stores + "}\n",
        Node.block(list));
  }

  private Node constructor(Context.Type type, List<Var> parameters) {
    at.method(Sort.VOID, "", 0);
    List<Node> list = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Var parameter = parameters.get(i);
      at.declare(parameter);
      boolean changed = parameter.sort() == Sort.DOUBLE && at.chance(0.3);
      Node value = changed ? expressions.number(2) : parameter.read();
      list.add(Node.statement(type.fields().get(i).name() + " = $0;", value));
    }
    String java =
        parameters.stream().map(v -> v.java() + " " + v.name()).collect(Collectors.joining(", "));
    String shadow =
        parameters.stream().map(v -> v.shadow() + " " + v.name()).collect(Collectors.joining(", "));
    return Node.of(
        Sort.METHOD,
        type.name() + "(" + java + ") {\n$0}\n",
        type.name() + "(" + shadow + ") {\n$0}\n",
        Node.block(list));
  }

  private Node method(Context.Type type) {
    Sort result = at.pick(List.of(Sort.VALUE, Sort.VALUE, Sort.DOUBLE, Sort.DOUBLE, Sort.INT));
    String name = at.fresh("m");
    boolean recursive = at.chance(0.25);
    String depth = recursive ? at.fresh("d") : "";
    List<Var> parameters = methods.parameters(false, recursive);
    if (recursive) {
      parameters.add(Var.bounded(depth, 4));
    }
    String resultType = result == Sort.VALUE ? type.name() : "";
    Context.Helper self = new Context.Helper(name, result, resultType, parameters, depth, 0);
    at.method(result, resultType, 1 + at.below(4));
    type.fields().forEach(at::declareLasting);
    at.declareLasting(Var.value("this", type.name(), false));
    methods.declare(parameters);
    List<Node> list = new ArrayList<>();
    if (recursive) {
      list.add(Node.statement("if (" + depth + " <= 0) {\n$0}", statements.result()));
      type.methods().add(self);
      at.own().add(self);
    }
    list.add(methods.body(1 + at.below(3), 2));
    type.methods().remove(self);
    at.own().remove(self);
    int cost = Methods.isKnown(result, parameters) ? at.cost() : 0;
    Context.Helper made = new Context.Helper(name, result, resultType, parameters, "", cost);
    type.methods().add(made);
    at.own().add(made);
    return Methods.method("", name, result, resultType, parameters, Node.block(list));
  }
}
