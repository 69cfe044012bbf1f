package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes functions: lambdas, method references, anonymous classes; and calls of them. */
final class Functions {

  /** What is assumed of a function that a parameter or a field holds. */
  static final int UNKNOWN = 4;

  private static final List<String> REFERENCES = List.of("sin", "cos", "tanh", "atan", "abs");

  private final Context at;
  private final Expressions expressions;
  private Statements statements;

  Functions(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  void statements(Statements made) {
    statements = made;
  }

  /** Some shape. */
  Shape shape() {
    return at.chance(0.4) ? Shape.UNARY : at.pick(Arrays.asList(Shape.values()));
  }

  private List<Var> functions(Sort result) {
    return at.canAfford(UNKNOWN)
        ? at.all(v -> v.sort() == Sort.FUNCTION && v.shape().result() == result)
        : List.of();
  }

  boolean canCall(Sort result) {
    return !functions(result).isEmpty();
  }

  /** A call of a function with a result of this sort. */
  Node call(Sort result, int depth) {
    Var function = at.choose(functions(result));
    at.spend(UNKNOWN);
    Shape shape = function.shape();
    List<Node> arguments = new ArrayList<>();
    for (Sort sort : shape.parameters()) {
      boolean stored = shape == Shape.STEP;
      arguments.add(expressions.argument(new Var("", sort, false, stored, false, 0, ""), depth));
    }
    String method = shape.method();
    if (shape == Shape.LAW && at.chance(0.4)) {
      method = "twice";
    }
    if (shape == Shape.STEP && at.chance(0.4)) {
      method = "repeated";
      arguments.add(expressions.integers().small());
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "" : ", ").append('$').append(i);
    }
    String call = function.name() + "." + method + "(" + text + ")";
    Node[] parts = arguments.toArray(Node[]::new);
    Node made =
        shape.isBoxed()
            ? Node.of(result, "((double) " + call + ")", call, parts)
            : Node.same(result, call, parts);
    String[] features = {"call of a function", shape.feature()};
    return method.equals(shape.method()) ? made.uses(features) : made.uses("default method");
  }

  /** A function, made where it stands; it captures only what lasts. */
  Node function(Shape shape) {
    List<Var> named = at.all(v -> v.sort() == Sort.FUNCTION && v.shape() == shape);
    boolean costly = !at.canAfford(UNKNOWN);
    return new Choices()
        .orIf(!named.isEmpty(), 2, () -> at.choose(named).read().uses("function alias"))
        .orIf(shape == Shape.UNARY, 1, this::reference)
        .orIf(referable(shape).size() > 0, 8, () -> reference(shape))
        .orIf(shape.result() != Sort.VOID, 2, () -> lambda(shape, false))
        .orIf(!costly || shape.result() == Sort.VOID, 2, () -> lambda(shape, true))
        .orIf(!costly, 1, () -> anonymous(shape))
        .orIf(!costly && !returned(shape).isEmpty(), 6, () -> returnedBy(shape))
        .pick(at.random);
  }

  private List<Context.Helper> returned(Shape shape) {
    return at.callable().stream()
        .filter(h -> h.result() == Sort.FUNCTION && h.type().equals(shape.name()))
        .toList();
  }

  private Node returnedBy(Shape shape) {
    return expressions.call(at.pick(returned(shape)), 1).uses("function as a result");
  }

  private Node reference() {
    String function = at.pick(REFERENCES);
    String z = at.fresh("z");
    return Node.of(Sort.FUNCTION, "Math::" + function, z + " -> " + function + "(" + z + ")")
        .uses("method reference");
  }

  /** The methods that a reference can name. */
  private List<Context.Helper> referable(Shape shape) {
    return at.callable().stream()
        .filter(h -> h.name().contains(".") && h.depth().isEmpty())
        .filter(h -> at.all(v -> h.name().startsWith(v.name() + ".") && v.assignable()).isEmpty())
        .filter(h -> h.result() == shape.result())
        .filter(h -> h.parameters().stream().map(Var::sort).toList().equals(shape.parameters()))
        .toList();
  }

  private Node reference(Shape shape) {
    Context.Helper method = at.pick(referable(shape));
    at.spend(method.cost());
    int dot = method.name().lastIndexOf('.');
    String text = method.name().substring(0, dot) + "::" + method.name().substring(dot + 1);
    return Node.same(Sort.FUNCTION, text).uses("method reference", "bound method reference");
  }

  /** Parameters of a method that can stand for a function. */
  List<Var> parameters(Shape shape) {
    List<Var> made = new ArrayList<>();
    for (Sort sort : shape.parameters()) {
      made.add(
          switch (sort) {
            case INT -> Var.bounded(at.fresh("n"), 4);
            case VECTOR -> new Var(at.fresh("q"), sort, false, shape == Shape.STEP, false, 0, "");
            default -> Var.scalar(at.fresh("p"), sort);
          });
    }
    return made;
  }

  private static String names(List<Var> parameters) {
    return parameters.stream().map(Var::name).collect(Collectors.joining(", "));
  }

  private Node lambda(Shape shape, boolean block) {
    List<Var> parameters = parameters(shape);
    String head = "(" + names(parameters) + ") -> ";
    boolean boxed = shape == Shape.BOXED;
    int statementCount = 1 + at.below(4);
    Node body =
        at.inFunction(
            false,
            shape.result(),
            statementCount,
            () -> {
              if (boxed && !block) {
                return expressions.number(2);
              }
              return block ? body(parameters, boxed) : expression(parameters);
            });
    if (!block) {
      return Node.same(Sort.FUNCTION, head + "$0", body).uses("lambda", shape.feature());
    }
    return Node.same(Sort.FUNCTION, head + "{\n$0}", body)
        .uses("lambda", "lambda with a block", shape.feature());
  }

  private Node expression(List<Var> parameters) {
    parameters.forEach(at::declare);
    return expressions.number(2);
  }

  private Node body(List<Var> parameters, boolean boxed) {
    List<Node> list = new ArrayList<>();
    if (boxed) {
      String name = at.fresh("x");
      String given = parameters.get(0).name();
      list.add(
          Node.statement(
              "double " + name + " = " + given + ";", "Num " + name + " = " + given + ";"));
      at.declare(Var.scalar(name, Sort.DOUBLE));
    } else {
      parameters.forEach(at::declare);
    }
    list.addAll(statements.list(1 + at.below(3), 2));
    list.add(at.result() == Sort.VOID ? statements.lastStore() : statements.result());
    return Node.block(list);
  }

  private Node anonymous(Shape shape) {
    List<Var> parameters = parameters(shape);
    String field = at.fresh("u");
    Node start = at.inFunction(true, Sort.DOUBLE, 1, () -> expressions.number(1));
    Node body =
        at.inFunction(
            true,
            shape.result(),
            1 + at.below(4),
            () -> {
              at.declareLasting(Var.scalar(field, Sort.DOUBLE));
              return body(parameters, shape == Shape.BOXED);
            });
    String java = anonymous(shape, parameters, field, false);
    String shadow = anonymous(shape, parameters, field, true);
    return Node.of(Sort.FUNCTION, java, shadow, start, body)
        .uses("anonymous class", shape.feature());
  }

  private static String anonymous(Shape shape, List<Var> parameters, String field, boolean shadow) {
    String number = shadow ? "Num" : "double";
    String boxed = shadow ? "Num" : "Double";
    String list =
        parameters.stream()
            .map(v -> (shape.isBoxed() ? boxed : shadow ? v.shadow() : v.java()) + " " + v.name())
            .collect(Collectors.joining(", "));
    String result = shape.result() == Sort.VOID ? "void" : shape.isBoxed() ? boxed : number;
    return "new "
        + (shadow ? shape.shadow() : shape.java())
        + "() {\n"
        + number
        + " "
        + field
        + " = $0;\npublic "
        + result
        + " "
        + shape.method()
        + "("
        + list
        + ") {\n$1}\n}";
  }

  /** A statement about functions: copies of what the function captures, and a variable for it. */
  Node statement() {
    List<Node> list = new ArrayList<>();
    int mark = 1 + at.below(2);
    for (int i = 0; i < mark; i++) {
      list.add(lasting());
    }
    Shape shape = shape();
    Node function = function(shape);
    String name = at.fresh("f");
    list.add(
        Node.statement(
            shape.java() + " " + name + " = $0;",
            shape.shadow() + " " + name + " = $0;",
            function));
    at.declareLasting(Var.function(name, shape));
    return Node.block(list);
  }

  /** A variable that is assigned once. */
  private Node lasting() {
    List<Var> vectors = at.all(v -> v.sort() == Sort.VECTOR && v.stored());
    return new Choices()
        .or(3, this::lastingDouble)
        .orIf(!vectors.isEmpty(), 1, () -> lastingArray(at.choose(vectors)))
        .or(0.7, this::lastingInt)
        .pick(at.random);
  }

  private Node lastingDouble() {
    Node value = expressions.number(1);
    String name = at.declareLasting(Var.fixed(at.fresh("c"), Sort.DOUBLE)).name();
    return Node.statement("double " + name + " = $0;", "Num " + name + " = $0;", value);
  }

  private Node lastingInt() {
    Node value = expressions.integers().small();
    String name = at.declareLasting(Var.bounded(at.fresh("c"), 4)).name();
    return Node.statement("int " + name + " = $0;", value);
  }

  private Node lastingArray(Var array) {
    String name = at.fresh("c");
    at.declareLasting(new Var(name, Sort.VECTOR, false, true, array.local(), 0, ""));
    return Node.statement("double[] " + name + " = $0;", "Num[] " + name + " = $0;", array.read())
        .uses("array alias");
  }
}
