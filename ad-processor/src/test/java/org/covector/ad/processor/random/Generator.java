package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes random programs; the same seed gives the same program. */
final class Generator {

  private static final List<Sort> RESULTS =
      List.of(
          Sort.VECTOR,
          Sort.VECTOR,
          Sort.VOID,
          Sort.VOID,
          Sort.VOID,
          Sort.FLOAT,
          Sort.PAIR,
          Sort.MATRIX);
  private static final List<Sort> HELPER_RESULTS =
      List.of(Sort.DOUBLE, Sort.DOUBLE, Sort.DOUBLE, Sort.VOID, Sort.VOID, Sort.VECTOR, Sort.INT);

  private final Context at;
  private final Statements statements;
  private final long seed;

  private Generator(long seed) {
    this.seed = seed;
    this.at = new Context(new Random(seed * 0x9E3779B97F4A7C15L));
    this.statements = new Statements(at);
  }

  /** The program of a seed. */
  static ProgramSource program(long seed) {
    return new Generator(seed).program();
  }

  private ProgramSource program() {
    at.declare(Var.fixed("K", Sort.DOUBLE));
    at.declare(Var.array("TABLE", Sort.VECTOR, false, false));
    at.declare(new Var("ORDER", Sort.INTS, false, false, false, 0, ""));
    List<Node> methods = new ArrayList<>();
    int helpers = at.below(4);
    for (int i = 0; i < helpers; i++) {
      methods.add(helper());
    }
    Sort result = at.chance(0.65) ? Sort.DOUBLE : at.pick(RESULTS);
    List<Var> parameters = mainParameters();
    methods.add(main(result, parameters));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rows.add(parameters.stream().map(this::argument).collect(Collectors.joining(", ")));
    }
    return new ProgramSource(seed, Node.block(methods), rows);
  }

  private Node helper() {
    Sort result = at.pick(HELPER_RESULTS);
    String name = at.fresh("h");
    List<Var> parameters = helperParameters(result);
    boolean recursive = at.chance(0.2);
    String depth = recursive ? at.fresh("d") : "";
    if (recursive) {
      parameters.add(Var.bounded(depth, 4));
    }
    at.method(result, 2 + at.below(6));
    parameters.forEach(at::declare);
    Node base = recursive ? base(depth) : Node.block();
    Context.Helper self = new Context.Helper(name, result, parameters, depth);
    if (recursive) {
      at.helpers.add(self);
    }
    Node body = body(2);
    at.helpers.remove(self);
    at.helpers.add(new Context.Helper(name, result, parameters, ""));
    return method("private static ", name, result, parameters, Node.block(base, body));
  }

  private Node base(String depth) {
    return Node.statement("if (" + depth + " <= 0) {\n$0}", statements.result());
  }

  private Node body(int depth) {
    List<Node> list = new ArrayList<>(statements.list(2 + at.below(5), depth));
    list.add(at.result() == Sort.VOID ? statements.lastStore() : statements.result());
    return Node.block(list);
  }

  private Node main(Sort result, List<Var> parameters) {
    at.method(result, 6 + at.below(18));
    parameters.forEach(at::declare);
    boolean scalar = result.isFloating();
    String modes = scalar ? "FORWARD, REVERSE, SECOND_ORDER" : "FORWARD, REVERSE";
    String head =
        "@SuppressWarnings({\"ad.zero-derivative\", \"ad.unused-parameter\","
            + " \"ad.constant-method\"})\n@Differentiable(modes = {"
            + modes
            + "}"
            + wrt(parameters)
            + ")\nstatic ";
    Node made = method(head, "f", result, parameters, body(3)).uses("result " + result);
    return head.contains("wrt") ? made.uses("wrt") : made;
  }

  /** Sometimes only some of the parameters are differentiated with respect to. */
  private String wrt(List<Var> parameters) {
    List<String> names =
        parameters.stream()
            .filter(v -> v.stored() || v.sort().isFloating())
            .map(Var::name)
            .filter(name -> at.chance(0.5))
            .collect(Collectors.toList());
    if (names.isEmpty() || !at.chance(0.1)) {
      return "";
    }
    return ", wrt = {\"" + String.join("\", \"", names) + "\"}";
  }

  private Node method(String head, String name, Sort result, List<Var> parameters, Node body) {
    String java =
        parameters.stream()
            .map(v -> (isConstant(v, name) ? "@Constant " : "") + v.sort().java() + " " + v.name())
            .collect(Collectors.joining(", "));
    String shadow =
        parameters.stream()
            .map(v -> v.sort().shadow() + " " + v.name())
            .collect(Collectors.joining(", "));
    return Node.of(
        Sort.METHOD,
        head + result.java() + " " + name + "(" + java + ") {\n$0}\n",
        "public " + result.shadow() + " " + name + "(" + shadow + ") {\ntick();\n$0}\n",
        body);
  }

  private static boolean isConstant(Var parameter, String method) {
    return method.equals("f")
        && parameter.sort().isArray()
        && !parameter.stored()
        && parameter.sort() != Sort.INTS;
  }

  private List<Var> helperParameters(Sort result) {
    List<Var> parameters = new ArrayList<>();
    if (at.chance(0.8)) {
      parameters.add(Var.scalar(at.fresh("p"), Sort.DOUBLE));
    }
    if (at.chance(0.2)) {
      parameters.add(Var.scalar(at.fresh("p"), Sort.FLOAT));
    }
    boolean stores = result == Sort.VOID || result == Sort.VECTOR;
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
    if (parameters.isEmpty()) {
      parameters.add(Var.scalar(at.fresh("p"), Sort.DOUBLE));
    }
    return parameters;
  }

  private Var parameter(String stem, Sort sort, boolean stored) {
    return new Var(at.fresh(stem), sort, false, stored, false, 0, "");
  }

  private List<Var> mainParameters() {
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
    if (at.chance(0.6)) {
      parameters.add(Var.bounded("n", 4));
    }
    if (at.chance(0.3)) {
      parameters.add(new Var("order", Sort.INTS, false, false, false, 0, ""));
    }
    if (at.chance(0.3)) {
      parameters.add(Var.scalar("flag", Sort.BOOLEAN));
    }
    return parameters;
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
