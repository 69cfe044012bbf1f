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
  private final Methods methods;
  private final Classes classes;
  private final ValueClasses values;
  private final long seed;

  private Generator(long seed) {
    this.seed = seed;
    this.at = new Context(new Random(seed * 0x9E3779B97F4A7C15L));
    this.statements = new Statements(at);
    this.methods = new Methods(at, statements);
    this.classes = new Classes(at, methods, statements);
    this.values = new ValueClasses(at, methods, statements);
  }

  /** The program of a seed. */
  static ProgramSource program(long seed) {
    return new Generator(seed).program();
  }

  private ProgramSource program() {
    at.declare(Var.fixed("K", Sort.DOUBLE));
    at.declare(Var.array("TABLE", Sort.VECTOR, false, false));
    at.declare(new Var("ORDER", Sort.INTS, false, false, false, 0, ""));
    List<Node> members = new ArrayList<>();
    boolean rich = at.chance(0.6);
    if (rich) {
      types(members);
    }
    int helpers = at.below(4);
    for (int i = 0; i < helpers; i++) {
      members.add(helper());
    }
    if (rich) {
      moreTypes(members);
    }
    Sort result = at.chance(0.65) ? Sort.DOUBLE : at.pick(RESULTS);
    List<Var> parameters = mainParameters();
    members.add(main(result, parameters));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rows.add(parameters.stream().map(this::argument).collect(Collectors.joining(", ")));
    }
    return new ProgramSource(seed, Node.block(members), rows);
  }

  private void types(List<Node> members) {
    if (at.chance(0.6)) {
      at.useFunctions();
    }
    if (at.chance(0.45)) {
      members.add(values.any());
    }
    if (at.chance(0.3)) {
      members.add(helper());
    }
    if (at.chance(0.65)) {
      members.add(classes.plain());
    }
  }

  private void moreTypes(List<Node> members) {
    List<Context.Type> bases =
        at.types().values().stream()
            .filter(t -> !t.isValue() && !classes.delegable(t).isEmpty())
            .toList();
    if (!bases.isEmpty() && at.chance(0.4)) {
      members.add(classes.extended(at.pick(bases)));
    }
    if (at.chance(0.2)) {
      members.add(classes.plain());
    }
    if (at.chance(0.5)) {
      members.add(helper());
    }
  }

  private Node helper() {
    Sort result = helperResult();
    String type = helperType(result);
    String name = at.fresh("h");
    boolean giving = result == Sort.OBJECT || result == Sort.FUNCTION;
    boolean recursive = !giving && at.chance(0.2);
    boolean stores = result == Sort.VOID || result == Sort.VECTOR;
    List<Var> parameters = methods.parameters(stores, recursive);
    String depth = recursive ? at.fresh("d") : "";
    boolean spread = !recursive && methods.addSpread(parameters);
    if (recursive) {
      parameters.add(Var.bounded(depth, 4));
    }
    at.method(result, type, 2 + at.below(6));
    methods.declare(parameters);
    Node base = recursive ? base(depth) : Node.block();
    Context.Helper self = new Context.Helper(name, result, type, parameters, depth, 0);
    if (recursive) {
      at.helpers.add(self);
    }
    Node body = methods.body(2 + at.below(5), 2);
    at.helpers.remove(self);
    int cost = Methods.isKnown(result, parameters) ? at.cost() : 0;
    at.helpers.add(new Context.Helper(name, result, type, parameters, "", cost));
    Node made =
        Methods.method("private static ", name, result, type, parameters, Node.block(base, body));
    made = spread ? made.uses("varargs") : made;
    return cost > 0 ? made.uses("known object passed to a static method") : made;
  }

  private Sort helperResult() {
    if (at.isFunctional() && at.chance(0.12)) {
      return Sort.FUNCTION;
    }
    if (!types(true).isEmpty() && at.chance(0.15)) {
      return Sort.VALUE;
    }
    return !types(false).isEmpty() && at.chance(0.12) ? Sort.OBJECT : at.pick(HELPER_RESULTS);
  }

  private List<Context.Type> types(boolean isValue) {
    return at.types().values().stream()
        .filter(t -> t.isValue() == isValue && !t.constructors().isEmpty())
        .toList();
  }

  private String helperType(Sort result) {
    return switch (result) {
      case FUNCTION -> statements.expressions().functions().shape().name();
      case VALUE -> at.pick(types(true)).name();
      case OBJECT -> at.pick(types(false)).name();
      default -> "";
    };
  }

  private Node base(String depth) {
    return Node.statement("if (" + depth + " <= 0) {\n$0}", statements.result());
  }

  private Node main(Sort result, List<Var> parameters) {
    at.method(result, "", 6 + at.below(18));
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
    Node made =
        Methods.method(head, "f", result, "", parameters, methods.body(2 + at.below(5), 3))
            .uses("result " + result);
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
