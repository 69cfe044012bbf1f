package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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
  private final Mains mains;
  private final long seed;

  private Generator(long seed) {
    this.seed = seed;
    this.at = new Context(new Random(seed * 0x9E3779B97F4A7C15L));
    this.statements = new Statements(at);
    this.methods = new Methods(at, statements);
    this.classes = new Classes(at, methods, statements);
    this.values = new ValueClasses(at, methods, statements);
    this.mains = new Mains(at, methods, statements, "Random" + Long.toUnsignedString(seed));
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
    if (at.chance(0.3)) {
      at.reduce();
    }
    double share = at.isReducing() ? 0.3 : 1;
    if (at.chance(0.1 * share)) {
      members.add(statements.expressions().bodies().declaration());
    }
    boolean rich = at.chance(0.6 * share);
    if (rich) {
      types(members);
    }
    if (at.isReducing() && at.chance(0.6)) {
      members.add(helper(Sort.DOUBLE, true));
    }
    int helpers = at.below(at.isReducing() ? 2 : 4);
    for (int i = 0; i < helpers; i++) {
      members.add(helper());
    }
    if (rich) {
      moreTypes(members);
    }
    if (at.chance(0.1 * share)) {
      members.add(mains.fields());
      for (int i = at.below(3); i > 0; i--) {
        members.add(helper());
      }
    }
    Sort result = at.chance(at.isReducing() ? 0.85 : 0.65) ? Sort.DOUBLE : at.pick(RESULTS);
    List<Var> parameters = mains.parameters(values.records());
    members.add(mains.method(result, parameters));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rows.add(mains.row(parameters));
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
    boolean giving = result == Sort.OBJECT || result == Sort.FUNCTION;
    return helper(result, !giving && at.chance(0.2));
  }

  private Node helper(Sort result, boolean recursive) {
    String type = helperType(result);
    String name = at.fresh(mains.isOnObject() ? "onThis" : "h");
    boolean stores = result == Sort.VOID || result == Sort.VECTOR;
    List<Var> parameters = methods.parameters(stores, recursive);
    String depth = recursive ? at.fresh("d") : "";
    boolean spread = !recursive && methods.addSpread(parameters);
    if (recursive) {
      parameters.add(Var.bounded(depth, 4));
    }
    at.method(result, type, 2 + at.below(6));
    mains.declareFields();
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
        Methods.method(
            mains.isOnObject() ? "private " : "private static ",
            name,
            result,
            type,
            parameters,
            Node.block(base, body));
    made = spread ? made.uses("varargs") : made;
    return cost > 0 ? made.uses("known object passed to a static method") : made;
  }

  private Sort helperResult() {
    if (at.isFunctional() && at.chance(0.2)) {
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
}
