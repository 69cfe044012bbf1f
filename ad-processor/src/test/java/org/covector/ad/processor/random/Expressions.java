package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Floating expressions and arrays. */
final class Expressions {

  private static final List<String> BOUNDED = List.of("sin", "cos", "tanh", "atan");
  private static final List<String> OF_SMALL =
      List.of("exp", "expm1", "sinh", "cosh", "tan", "asin", "acos", "toRadians");
  private static final List<String> OF_POSITIVE = List.of("sqrt", "log", "cbrt", "log1p", "log10");
  private static final List<String> ROUNDED = List.of("floor", "rint", "signum");
  private static final List<String> OF_TWO =
      List.of("max", "min", "max", "min", "hypot", "atan2", "copySign");

  private final Context at;
  private final Integers integers;
  private final Singles singles;
  private final ArrayExpressions arrays;
  private final Records records;
  private final Objects objects;
  private final Functions functions;
  private final Extras extras;
  private final Bodies bodies;

  Expressions(Context at) {
    this.at = at;
    this.integers = new Integers(at, this);
    this.singles = new Singles(at, this);
    this.arrays = new ArrayExpressions(at, this);
    this.records = new Records(at, this);
    this.objects = new Objects(at, this);
    this.functions = new Functions(at, this);
    this.extras = new Extras(at, this);
    this.bodies = new Bodies(at, this);
  }

  Singles singles() {
    return singles;
  }

  ArrayExpressions arrays() {
    return arrays;
  }

  Records records() {
    return records;
  }

  Objects objects() {
    return objects;
  }

  Functions functions() {
    return functions;
  }

  Extras extras() {
    return extras;
  }

  Bodies bodies() {
    return bodies;
  }

  Integers integers() {
    return integers;
  }

  static Node two(String java, String shadow, Node... parts) {
    return Node.of(Sort.DOUBLE, java, shadow, parts);
  }

  /** A number with few digits. */
  Node literal() {
    double value = (1 + at.below(1999)) / 1000.0;
    if (at.chance(0.3)) {
      value = 0.25 * (1 + at.below(8));
    }
    String text = String.format(Locale.ROOT, at.chance(0.3) ? "-%s" : "%s", value);
    return two(text.startsWith("-") ? "(" + text + ")" : text, "of(" + text + ")");
  }

  /** A {@code double} expression. */
  Node number(int levels) {
    return at.nested(levels, this::ofDepth);
  }

  private Node ofDepth(int depth) {
    if (depth <= 0) {
      return leaf();
    }
    return new Choices()
        .or(2, this::leaf)
        .or(6, () -> arithmetic(depth))
        .or(1, () -> quotient(depth))
        .or(0.3, () -> remainder(depth))
        .or(0.4, () -> two("(-($0))", "neg($0)", number(depth - 1)))
        .or(3, () -> function(depth))
        .or(1, () -> ternary(depth))
        .or(0.7, () -> mixed(depth))
        .or(0.4, () -> singles.widened(depth))
        .orIf(canCall(Sort.DOUBLE), 2.5, () -> call(Sort.DOUBLE, depth))
        .or(0.5, () -> records.number(depth))
        .orIf(functions.canCall(Sort.DOUBLE), 2.5, () -> functions.call(Sort.DOUBLE, depth))
        .orIf(objects.canMake(), 0.5, () -> objects.number(depth))
        .orIf(!at.isPure(), 0.25, () -> assigned(depth))
        .orIf(!at.isPure(), 0.2, () -> assignedElement(depth))
        .or(0.4, () -> extras.number(depth))
        .or(0.3, () -> chosen(depth))
        .pick(at.random);
  }

  static Node wrapped(Node node) {
    return Node.same(node.sort(), "($0)", node);
  }

  private Node leaf() {
    List<Var> doubles = at.of(Sort.DOUBLE);
    List<Var> vectors = at.of(Sort.VECTOR);
    List<Var> matrices = at.of(Sort.MATRIX);
    List<Var> ints = at.all(v -> v.bound() > 0);
    return new Choices()
        .or(1, this::literal)
        .orIf(!doubles.isEmpty(), 5, () -> at.choose(doubles).read())
        .orIf(!vectors.isEmpty(), 4, () -> element(at.choose(vectors)))
        .orIf(!matrices.isEmpty(), 2, () -> element2(at.choose(matrices)))
        .orIf(!ints.isEmpty(), 0.5, () -> fromInt(at.choose(ints).read()))
        .pick(at.random);
  }

  Node element(Var vector) {
    String name = vector.name();
    return two(name + "[$0]", name + "[$0]", integers.index(name, 1)).uses("array read");
  }

  Node element2(Var matrix) {
    String name = matrix.name();
    String text = name + "[$0][$1]";
    return two(text, text, integers.index(name, 1), integers.index(name + "[0]", 1))
        .uses("2-D array read");
  }

  private Node fromInt(Node number) {
    return two("(double) $0", "of($0)", number).uses("int to double");
  }

  private Node mixed(int depth) {
    Node small = Node.same(Sort.INT, "($0 % 5)", wrapped(integers.any(1)));
    return new Choices()
        .or(1, () -> two("($0 * $1)", "times(of($0), $1)", small, number(depth - 1)))
        .or(1, () -> two("($0 + $1)", "plus($0, of($1))", number(depth - 1), small))
        .or(1, () -> two("($1 / (2.5 + $0 % 2))", "over($1, of(2.5 + $0 % 2))", small, number(0)))
        .pick(at.random)
        .uses("mixed int and double");
  }

  private Node arithmetic(int depth) {
    int other = at.below(depth);
    return new Choices()
        .or(3, () -> two("($0 + $1)", "plus($0, $1)", number(depth - 1), number(other)))
        .or(2, () -> two("($0 - $1)", "minus($0, $1)", number(depth - 1), number(other)))
        .or(4, () -> two("($0 * $1)", "times($0, $1)", number(depth - 1), number(other)))
        .pick(at.random);
  }

  private Node quotient(int depth) {
    return new Choices()
        .or(1, () -> two("($0 / $1)", "over($0, $1)", number(depth - 1), positive()))
        .or(0.5, () -> two("($0 / $1)", "over($0, $1)", number(depth - 1), literal()))
        .pick(at.random)
        .uses("division");
  }

  private Node remainder(int depth) {
    return two("($0 % $1)", "rem($0, $1)", number(depth - 1), positive()).uses("%");
  }

  /** An expression that is at least a half. */
  private Node positive() {
    return new Choices()
        .or(2, () -> two("(1.5 + Math.sin($0))", "plus(of(1.5), sin($0))", number(1)))
        .or(1, () -> two("(1.25 + Math.abs($0))", "plus(of(1.25), abs($0))", number(1)))
        .or(1, this::square)
        .pick(at.random);
  }

  private Node square() {
    List<Var> doubles = at.of(Sort.DOUBLE);
    if (doubles.isEmpty()) {
      return two("1.75", "of(1.75)");
    }
    String x = at.choose(doubles).name();
    return two("(1.0 + X * X)".replace("X", x), "plus(of(1.0), times(X, X))".replace("X", x));
  }

  private Node call(String function, Node... arguments) {
    StringBuilder list = new StringBuilder("$0");
    for (int i = 1; i < arguments.length; i++) {
      list.append(", $").append(i);
    }
    return two("Math." + function + "(" + list + ")", function + "(" + list + ")", arguments)
        .uses("Math." + function);
  }

  private Node function(int depth) {
    return new Choices()
        .or(4, () -> call(at.pick(BOUNDED), number(depth - 1)))
        .or(2, () -> call(at.pick(OF_SMALL), small(depth)))
        .or(2, () -> call(at.pick(OF_POSITIVE), positive()))
        .or(1, () -> call("abs", number(depth - 1)))
        .or(0.3, () -> call(at.pick(ROUNDED), number(depth - 1)))
        .or(1.5, () -> call(at.pick(OF_TWO), number(depth - 1), number(0)))
        .or(0.4, () -> call("fma", number(depth - 1), number(0), number(0)))
        .or(0.5, () -> call("pow", positive(), small(depth)))
        .or(0.5, () -> call("pow", number(0), Node.same(Sort.INT, "" + (2 + at.below(2)))))
        .pick(at.random);
  }

  /** An expression between −1 and 1. */
  Node small(int depth) {
    return new Choices()
        .or(2, () -> call("sin", number(depth - 1)))
        .or(1, () -> call("tanh", number(depth - 1)))
        .or(1, () -> two("(0.5 * Math.cos($0))", "times(of(0.5), cos($0))", number(depth - 1)))
        .pick(at.random);
  }

  private Node ternary(int depth) {
    String text = "($0 ? $1 : $2)";
    return two(text, text, integers.condition(1), number(depth - 1), number(at.below(depth)))
        .uses("?:");
  }

  private Node assigned(int depth) {
    List<Var> doubles = at.all(v -> v.sort() == Sort.DOUBLE && v.assignable());
    if (doubles.isEmpty()) {
      return leaf();
    }
    String x = at.choose(doubles).name();
    return new Choices()
        .or(2, () -> two("(" + x + " = $0)", "(" + x + " = $0)", small(depth)))
        .or(1, () -> two("(X += $0)", "(X = plus(X, $0))", small(depth), x))
        .or(1, () -> two("X++", "first(X, X = plus(X, of(1)))", x))
        .pick(at.random)
        .uses("assignment inside an expression");
  }

  private Node assignedElement(int depth) {
    List<Var> stored = at.all(v -> v.sort() == Sort.VECTOR && v.stored());
    if (stored.isEmpty()) {
      return leaf();
    }
    String a = at.choose(stored).name();
    Node index = integers.index(a, 1);
    return new Choices()
        .or(2, () -> two("(" + a + "[$0] = $1)", "(" + a + "[$0] = $1)", index, small(depth)))
        .or(
            1,
            () -> two("(" + a + "[$0] += $1)", "cell(" + a + ", $0).add($1)", index, small(depth)))
        .or(0.5, () -> two(a + "[$0]++", "cell(" + a + ", $0).step()", index))
        .pick(at.random)
        .uses("assignment inside an expression", "array written in place");
  }

  static Node two(String java, String shadow, Node part, String x) {
    return two(java.replace("X", x), shadow.replace("X", x), part);
  }

  static Node two(String java, String shadow, String x) {
    return two(java.replace("X", x), shadow.replace("X", x));
  }

  /** A switch expression. */
  private Node chosen(int depth) {
    Node selector = integers.small();
    String text =
        "(switch ($0) { case 0 -> $1; case 1, 2 -> { double Y = $2; yield Y * $3; } default -> $4;"
            + " })";
    String y = at.fresh("y");
    String shadow = text.replace("double Y", "Num Y").replace("Y * $3", "times(Y, $3)");
    return two(
            text.replace("Y", y),
            shadow.replace("Y", y),
            selector,
            number(depth - 1),
            number(depth - 1),
            number(0),
            number(at.below(depth)))
        .uses("switch expression", "yield");
  }

  boolean canCall(Sort result) {
    return at.callable().stream().anyMatch(h -> h.result() == result);
  }

  /** A call of a method with a result of this sort. */
  Node call(Sort result, int depth) {
    return call(at.pick(at.callable().stream().filter(h -> h.result() == result).toList()), depth);
  }

  /** A call of a method or constructor. */
  Node call(Context.Helper helper, int depth) {
    at.spend(helper.cost());
    List<Node> arguments = new ArrayList<>();
    StringBuilder text = new StringBuilder(helper.name()).append('(');
    for (Var parameter : helper.parameters()) {
      if (parameter.isSpread() && at.chance(0.6)) {
        numbers(text, arguments);
        continue;
      }
      text.append(arguments.isEmpty() ? "" : ", ").append('$').append(arguments.size());
      arguments.add(argument(helper, parameter, depth));
    }
    Node call =
        Node.same(helper.result(), text.append(')').toString(), arguments.toArray(Node[]::new));
    if (helper.name().startsWith("new ")) {
      return call.uses("object allocation");
    }
    if (helper.name().contains(".") || helper.name().startsWith("onThis")) {
      return call.uses("instance-method callee");
    }
    return helper.depth().isEmpty() ? call.uses("static callee") : call.uses("recursion");
  }

  private void numbers(StringBuilder text, List<Node> arguments) {
    for (int i = 3 + at.below(2); i > 0 && arguments.size() < 10; i--) {
      text.append(arguments.isEmpty() ? "" : ", ").append('$').append(arguments.size());
      arguments.add(number(0));
    }
  }

  private Node argument(Context.Helper helper, Var parameter, int depth) {
    if (parameter.name().equals(helper.depth())) {
      return Node.same(Sort.INT, parameter.name() + " - 1");
    }
    return argument(parameter, depth);
  }

  /** Something to give to a parameter. */
  Node argument(Var parameter, int depth) {
    return switch (parameter.sort()) {
      case DOUBLE -> number(Math.max(0, depth - 1));
      case FLOAT -> singles.single(0);
      case INT -> integers.small();
      case BOOLEAN -> integers.condition(0);
      case VECTOR -> arrays.vector(parameter.stored(), 0);
      case MATRIX -> arrays.matrix(parameter.stored());
      case INTS -> at.pick(at.of(Sort.INTS)).read();
      case OBJECT -> objects.object(parameter.over(), Math.max(0, depth - 1));
      case VALUE -> objects.value(parameter.over(), Math.max(0, depth - 1));
      case FUNCTION -> functions.function(parameter.shape());
      default -> throw new AssertionError(parameter);
    };
  }
}
