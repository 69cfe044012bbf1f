package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes classes with fields that change, classes that extend them, and inner classes. */
final class Classes {

  private static final List<Sort> RESULTS =
      List.of(
          Sort.DOUBLE,
          Sort.DOUBLE,
          Sort.DOUBLE,
          Sort.VOID,
          Sort.VOID,
          Sort.SELF,
          Sort.SELF,
          Sort.VECTOR,
          Sort.INT);

  private final Context at;
  private final Methods methods;
  private final Statements statements;
  private final Expressions expressions;
  private final Fields fields;

  Classes(Context at, Methods methods, Statements statements) {
    this.at = at;
    this.methods = methods;
    this.statements = statements;
    this.expressions = statements.expressions();
    this.fields = new Fields(at, expressions);
  }

  /** A class, maybe with an inner one. */
  Node plain() {
    String name = at.fresh("C");
    Context.Type type = declared(name, "");
    List<Node> members = new ArrayList<>();
    at.method(Sort.VOID, "", 2);
    int mark = at.mark();
    List<Fields.Field> own = fields.make(name, 1 + at.below(4), true);
    at.release(mark);
    own.forEach(f -> type.fields().add(f.variable()));
    members.addAll(fields.declarations(own));
    if (at.chance(0.25)) {
      members.add(method(type, own, true));
    }
    List<Node> made = new ArrayList<>();
    Context.Helper first = constructor(type, own, "", made);
    type.constructors().add(first);
    if (isDelegable(first) && at.chance(0.3)) {
      delegating(type, first, own, made);
    }
    members.addAll(made);
    for (int i = 1 + at.below(3); i > 0; i--) {
      members.add(method(type, own, false));
    }
    if (at.chance(0.25)) {
      inner(type, own, members);
    }
    at.own().clear();
    return node("static class " + name, "class " + name + " extends Thing", members).uses("class");
  }

  /** A class that extends another. */
  Node extended(Context.Type base) {
    String name = at.fresh("C");
    Context.Type type = declared(name, base.name());
    List<Fields.Field> own = new ArrayList<>();
    base.fields().forEach(v -> own.add(new Fields.Field(v, Fields.Start.INHERITED, null)));
    at.method(Sort.VOID, "", 2);
    int mark = at.mark();
    List<Fields.Field> added = fields.make(name, 1 + at.below(2), false);
    at.release(mark);
    List<Node> members = new ArrayList<>(fields.declarations(added));
    own.addAll(added);
    type.fields().clear();
    own.forEach(f -> type.fields().add(f.variable()));
    type.methods().addAll(base.methods());
    at.own().addAll(base.methods());
    List<Node> made = new ArrayList<>();
    String above = base.name();
    Context.Helper constructor = constructor(type, own, above, made);
    members.addAll(made);
    List<Context.Helper> overridable =
        base.methods().stream().filter(m -> m.result() != Sort.OBJECT).toList();
    if (!overridable.isEmpty()) {
      members.add(overriding(type, own, at.pick(overridable)));
    }
    type.constructors().add(constructor);
    if (at.chance(0.5)) {
      members.add(method(type, own, false));
    }
    at.own().clear();
    return node(
            "static class " + name + " extends " + above,
            "class " + name + " extends " + above,
            members)
        .uses("class that extends another");
  }

  private Context.Type declared(String name, String base) {
    Context.Type type =
        new Context.Type(
            name, base, false, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    at.types().put(name, type);
    return type;
  }

  static Node node(String java, String shadow, List<Node> members) {
    return Node.of(Sort.METHOD, java + " {\n$0}\n\n", shadow + " {\n$0}\n\n", Node.block(members));
  }

  private void open(Context.Type type, List<Fields.Field> own) {
    own.forEach(f -> at.declareLasting(f.variable()));
    at.declareLasting(Var.object("this", type.name()));
  }

  private Context.Helper constructor(
      Context.Type type, List<Fields.Field> own, String above, List<Node> members) {
    List<Var> parameters = methods.ofConstructor();
    at.method(Sort.VOID, "", 1 + at.below(3));
    methods.declare(parameters);
    List<Node> list = new ArrayList<>();
    if (!above.isEmpty()) {
      Context.Helper other = at.pick(delegable(at.types().get(above)));
      list.add(delegation("super", other));
    }
    at.limit(0);
    for (Fields.Field field : own) {
      if (field.start() == Fields.Start.CONSTRUCTOR) {
        list.add(fields.assignment(field.variable()));
      }
    }
    at.limit(Integer.MAX_VALUE);
    open(type, own);
    if (at.chance(0.7)) {
      list.addAll(statements.list(1 + at.below(2), 2));
    }
    members.add(constructor(type.name(), parameters, list));
    return new Context.Helper(
        "new " + type.name(), Sort.OBJECT, type.name(), parameters, "", at.cost());
  }

  /** The constructors that can be called without a new function among the arguments. */
  List<Context.Helper> delegable(Context.Type type) {
    return type.constructors().stream().filter(this::isDelegable).toList();
  }

  private boolean isDelegable(Context.Helper constructor) {
    return constructor.parameters().stream()
        .noneMatch(
            v ->
                v.sort() == Sort.FUNCTION
                    || (v.sort() == Sort.OBJECT
                        && !isDelegable(at.types().get(v.over()).constructors().get(0))));
  }

  private Node delegation(String keyword, Context.Helper other) {
    Node call = at.isolated(() -> expressions.call(other, 1));
    at.spend(other.cost());
    String text = call.java().replaceFirst("new \\w+", keyword) + ";";
    return new Node(Sort.STATEMENT, text, text, call.parts(), call.features())
        .uses(keyword + "(…)");
  }

  private void delegating(
      Context.Type type, Context.Helper first, List<Fields.Field> own, List<Node> members) {
    List<Var> parameters = methods.ofConstructor();
    if (types(parameters).equals(types(first.parameters()))) {
      parameters.add(Var.scalar(at.fresh("s"), Sort.BOOLEAN));
    }
    at.method(Sort.VOID, "", 1 + at.below(2));
    methods.declare(parameters);
    List<Node> list = new ArrayList<>();
    list.add(delegation("this", first));
    open(type, own);
    list.addAll(statements.list(at.below(3), 1));
    members.add(constructor(type.name(), parameters, list));
    type.constructors()
        .add(
            new Context.Helper(
                "new " + type.name(), Sort.OBJECT, type.name(), parameters, "", at.cost()));
  }

  private static List<String> types(List<Var> parameters) {
    return parameters.stream().map(Var::shadow).toList();
  }

  private static Node constructor(String name, List<Var> parameters, List<Node> list) {
    String java =
        parameters.stream().map(v -> v.java() + " " + v.name()).collect(Collectors.joining(", "));
    String shadow =
        parameters.stream().map(v -> v.shadow() + " " + v.name()).collect(Collectors.joining(", "));
    return Node.of(
        Sort.METHOD,
        name + "(" + java + ") {\n$0}\n",
        name + "(" + shadow + ") {\n$0}\n",
        Node.block(list));
  }

  /** A method; an early one is called by constructors, so it comes before them. */
  private Node method(Context.Type type, List<Fields.Field> own, boolean early) {
    Sort result = early ? Sort.VOID : at.pick(RESULTS);
    boolean gives = at.isFunctional() && !early && at.chance(0.1);
    result = gives ? Sort.FUNCTION : result;
    String name = at.fresh("m");
    List<Var> parameters = methods.parameters(false, false);
    if (early) {
      parameters = new ArrayList<>(List.of(Var.scalar(at.fresh("p"), Sort.DOUBLE)));
    } else if (at.isFunctional() && at.chance(0.4)) {
      Shape shape = expressions.functions().shape();
      result = shape.result();
      parameters = expressions.functions().parameters(shape);
    }
    String resultType = resultType(type, result);
    Node made =
        body(type, own, "", new Context.Helper(name, result, resultType, parameters, "", 0));
    Context.Helper helper = new Context.Helper(name, result, resultType, parameters, "", at.cost());
    type.methods().add(helper);
    at.own().add(helper);
    return made;
  }

  private String resultType(Context.Type type, Sort result) {
    return switch (result) {
      case SELF -> type.name();
      case FUNCTION -> expressions.functions().shape().name();
      default -> "";
    };
  }

  private Node body(Context.Type type, List<Fields.Field> own, String head, Context.Helper method) {
    at.method(method.result(), method.type(), 1 + at.below(5));
    open(type, own);
    methods.declare(method.parameters());
    Node body = methods.body(1 + at.below(3), 2);
    return Methods.method(
            head, method.name(), method.result(), method.type(), method.parameters(), body)
        .uses("instance method");
  }

  private Node overriding(Context.Type type, List<Fields.Field> own, Context.Helper overridden) {
    at.limit(overridden.order());
    List<Fields.Field> visible =
        own.stream()
            .filter(f -> f.start() != Fields.Start.CONSTRUCTOR && !f.variable().sort().isArray())
            .toList();
    Node made = body(type, visible, "@Override ", overridden).uses("overridden method");
    at.limit(Integer.MAX_VALUE);
    return made;
  }

  /** An inner class, and a method that makes its objects. */
  private void inner(Context.Type outer, List<Fields.Field> own, List<Node> members) {
    String simple = at.fresh("I");
    Context.Type type = declared(outer.name() + "." + simple, "");
    String name = at.fresh("u");
    Var field = Var.scalar(name, Sort.DOUBLE);
    type.fields().add(field);
    List<Fields.Field> all = new ArrayList<>(own);
    all.add(new Fields.Field(field, Fields.Start.CONSTRUCTOR, null));
    String p = at.fresh("p");
    List<Node> inside = new ArrayList<>();
    inside.add(Node.statement("double " + name + ";", "Num " + name + ";"));
    inside.add(
        constructor(
            simple,
            List.of(Var.scalar(p, Sort.DOUBLE)),
            List.of(Node.statement(name + " = " + p + ";"))));
    List<Context.Helper> before = List.copyOf(at.own());
    inside.add(method(type, all, false));
    at.own().clear();
    at.own().addAll(before);
    members.add(node("final class " + simple, "final class " + simple, inside).uses("inner class"));
    String link = at.fresh("m");
    at.method(Sort.OBJECT, type.name(), 1);
    open(outer, own);
    List<Var> parameters = List.of(Var.scalar(at.fresh("p"), Sort.DOUBLE));
    methods.declare(parameters);
    Node body = Node.statement("return new " + simple + "($0);\n", expressions.number(1));
    members.add(Methods.method("", link, Sort.OBJECT, type.name(), parameters, Node.block(body)));
    outer
        .methods()
        .add(new Context.Helper(link, Sort.OBJECT, type.name(), parameters, "", at.cost()));
  }
}
