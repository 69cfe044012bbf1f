package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Statements: declarations, assignments, branches, calls, jumps. */
final class Statements {

  private final Context at;
  private final Expressions expressions;
  private final Integers integers;
  private final ArrayStatements arrays;
  private final Loops loops;
  private final Reductions reductions;
  private final Switches switches;
  private final Guards guards;

  Statements(Context at) {
    this.at = at;
    this.expressions = new Expressions(at);
    this.integers = expressions.integers();
    this.arrays = new ArrayStatements(at, expressions);
    this.loops = new Loops(at, expressions, this);
    this.reductions = new Reductions(at, expressions, loops, this);
    this.switches = new Switches(at, expressions, this);
    this.guards = new Guards(at, expressions, this);
    expressions.functions().statements(this);
  }

  Expressions expressions() {
    return expressions;
  }

  Reductions reductions() {
    return reductions;
  }

  /** Some statements with a scope of their own. */
  Node body(int depth) {
    return at.scoped(() -> Node.block(list(1 + at.below(3), depth)));
  }

  /** Some statements in the present scope. */
  List<Node> list(int count, int depth) {
    List<Node> made = new ArrayList<>();
    for (int i = 0; i < count && at.spend(); i++) {
      made.add(any(depth));
    }
    if (made.isEmpty()) {
      made.add(assignment());
    }
    return made;
  }

  private Node any(int depth) {
    Choices choices =
        new Choices()
            .or(3, this::declaration)
            .or(5, this::assignment)
            .or(5, arrays::any)
            .or(1, this::integer)
            .orIf(expressions.canCall(Sort.VOID), 2, this::callStatement)
            .orIf(at.inLoop(), 1.5, this::jump)
            .orIf(!at.total().isEmpty(), 30, () -> reductions.any(depth))
            .orIf(mayReturnEarly() && at.chance(0.6), 0.8, this::earlyReturn)
            .orIf(expressions.objects().any(), 4, expressions.objects()::statement)
            .orIf(
                at.isFunctional() && at.canAfford(Functions.UNKNOWN),
                2,
                expressions.functions()::statement)
            .orIf(
                expressions.functions().canCall(Sort.VOID),
                2,
                () -> Node.statement("$0;", expressions.functions().call(Sort.VOID, 2)))
            .or(0.5, guards::simple)
            .orIf(
                expressions.bodies().any(),
                3,
                () -> expressions.bodies().statement(this, at.isPure() ? 0 : depth))
            .or(0.1, this::guard);
    if (depth > 0) {
      choices
          .or(3, () -> branch(depth - 1))
          .or(0.5, () -> lateDeclaration(depth - 1))
          .or(4, () -> loops.any(depth - 1))
          .or(1, () -> switches.any(depth - 1))
          .or(0.8, () -> guards.any(depth - 1))
          .or(0.3, () -> labelledBlock(depth - 1));
    }
    return choices.pick(at.random);
  }

  private Node declaration() {
    return new Choices()
        .or(5, this::declaredDouble)
        .or(1, this::declaredInt)
        .or(0.7, this::declaredCounter)
        .or(0.5, this::declaredFlag)
        .or(0.7, this::declaredFloat)
        .or(0.3, this::declaredLong)
        .or(0.5, () -> expressions.records().carried(integers.condition(1)))
        .pick(at.random);
  }

  private Node declaredDouble() {
    Node value = expressions.number(2);
    String name = at.declare(Var.scalar(at.fresh("x"), Sort.DOUBLE)).name();
    return Node.statement("double " + name + " = $0;", "Num " + name + " = $0;", value);
  }

  private Node declaredFloat() {
    Node value = expressions.singles().single(2);
    String name = at.declare(Var.scalar(at.fresh("f"), Sort.FLOAT)).name();
    return Node.statement("float " + name + " = $0;", "Num " + name + " = $0;", value);
  }

  private Node declaredInt() {
    Node value = integers.any(2);
    String name = at.declare(Var.scalar(at.fresh("i"), Sort.INT)).name();
    return Node.statement("int " + name + " = $0;", value);
  }

  private Node declaredLong() {
    Node value = integers.any(1);
    String name = at.declare(Var.scalar(at.fresh("l"), Sort.LONG)).name();
    return Node.statement("long " + name + " = 3L * $0;", value).uses("long");
  }

  private Node declaredCounter() {
    String name = at.declare(Var.counter(at.fresh("k"))).name();
    return Node.statement("int " + name + " = 0;");
  }

  private Node declaredFlag() {
    Node value = integers.condition(1);
    String name = at.declare(Var.scalar(at.fresh("b"), Sort.BOOLEAN)).name();
    return Node.statement("boolean " + name + " = $0;", value);
  }

  /** A variable that is declared before the branches that give it a value. */
  private Node lateDeclaration(int depth) {
    String name = at.fresh("x");
    Node condition = integers.condition(1);
    Node first = at.scoped(() -> assignedLast(name, depth));
    Node second = at.scoped(() -> assignedLast(name, depth));
    at.declare(Var.scalar(name, Sort.DOUBLE));
    String text = " " + name + ";\nif ($0) {\n$1} else {\n$2}";
    return Node.statement("double" + text, "Num" + text, condition, first, second)
        .uses("double without initialiser");
  }

  private Node assignedLast(String name, int depth) {
    List<Node> made = new ArrayList<>();
    if (at.chance(0.5)) {
      made.addAll(list(1, depth));
    }
    made.add(Node.statement(name + " = $0;", expressions.number(2)));
    return Node.block(made);
  }

  /** An assignment to a floating variable. */
  Node assignment() {
    List<Var> targets = at.all(v -> v.assignable() && v.sort() == Sort.DOUBLE);
    List<Var> floats = at.all(v -> v.assignable() && v.sort() == Sort.FLOAT);
    if (targets.isEmpty()) {
      return declaredDouble();
    }
    String x = at.choose(targets).name();
    return new Choices()
        .or(3, () -> Node.statement(x + " = $0;", damped(2)).uses("double reassigned"))
        .or(4, () -> compound(x))
        .or(0.3, () -> step(x))
        .or(0.3, () -> chain(x, at.choose(targets).name()))
        .or(0.7, () -> swap(targets))
        .orIf(!floats.isEmpty(), 1, () -> floatAssignment(at.pick(floats).name()))
        .pick(at.random);
  }

  /** A value that does not grow when it is computed again and again. */
  Node damped(int depth) {
    return at.inLoop() && at.chance(0.6) ? expressions.small(depth) : expressions.number(depth);
  }

  private Node compound(String x) {
    return new Choices()
        .or(4, () -> compound(x, "+", "plus", damped(2)))
        .or(2, () -> compound(x, "-", "minus", damped(2)))
        .or(3, () -> compound(x, "*", "times", at.inLoop() ? expressions.small(1) : damped(2)))
        .or(1, () -> compound(x, "/", "over", expressions.literal()))
        .pick(at.random)
        .uses("double reassigned");
  }

  private static Node compound(String x, String operator, String function, Node value) {
    return Node.statement(
        x + " " + operator + "= $0;", x + " = " + function + "(" + x + ", $0);", value);
  }

  private static Node step(String x) {
    return Node.statement(x + "++;", x + " = plus(" + x + ", of(1));");
  }

  private Node chain(String x, String y) {
    return Node.statement(x + " = " + y + " = $0;", damped(2)).uses("chained assignment");
  }

  private Node swap(List<Var> targets) {
    String x = at.pick(targets).name();
    String y = at.pick(targets).name();
    String t = at.fresh("t");
    String text = " T = X;\nX = Y;\nY = T;".replace("T", t).replace("X", x).replace("Y", y);
    return Node.statement("double" + text, "Num" + text).uses("scalar swap");
  }

  private Node floatAssignment(String f) {
    return new Choices()
        .or(1, () -> Node.statement(f + " = $0;", expressions.singles().single(2)))
        .or(
            1,
            () ->
                Node.statement(
                    f + " += $0;", f + " = single(plus(" + f + ", $0));", expressions.small(1)))
        .pick(at.random)
        .uses("float");
  }

  private Node integer() {
    List<Var> ints = at.all(v -> v.assignable() && v.sort() == Sort.INT);
    List<Var> flags = at.all(v -> v.assignable() && v.sort() == Sort.BOOLEAN);
    List<Var> counters = at.all(v -> v.bound() == -1);
    return new Choices()
        .or(1, this::declaredInt)
        .orIf(!ints.isEmpty(), 3, () -> Node.statement(intTarget(ints) + " = $0;", integers.any(2)))
        .orIf(
            !ints.isEmpty(),
            2,
            () ->
                Node.statement(
                    intTarget(ints) + at.pick(List.of(" += ", " -= ", " *= ", " ^= ")) + "$0;",
                    integers.any(1)))
        .orIf(!ints.isEmpty(), 0.5, () -> Node.statement(intTarget(ints) + "--;"))
        .orIf(!ints.isEmpty(), 0.2, () -> addedDouble(intTarget(ints)))
        .orIf(!counters.isEmpty(), 1, () -> Node.statement(at.pick(counters).name() + "++;"))
        .orIf(
            !flags.isEmpty(),
            1,
            () -> Node.statement(at.pick(flags).name() + " = $0;", integers.condition(1)))
        .pick(at.random);
  }

  /** A compound assignment that converts to int. */
  private Node addedDouble(String i) {
    return Node.statement(
            i + " += $0;", i + " = (int) (" + i + " + val($0));", expressions.number(1))
        .uses("(int) of a double");
  }

  private String intTarget(List<Var> ints) {
    return at.pick(ints).name();
  }

  private Node branch(int depth) {
    Node condition = integers.condition(1);
    return new Choices()
        .or(3, () -> Node.statement("if ($0) {\n$1}", condition, body(depth)))
        .or(
            3,
            () -> Node.statement("if ($0) {\n$1} else {\n$2}", condition, body(depth), body(depth)))
        .or(
            1,
            () ->
                Node.statement(
                    "if ($0) {\n$1} else if ($2) {\n$3} else {\n$4}",
                    condition,
                    body(depth),
                    integers.condition(1),
                    body(depth),
                    body(depth)))
        .pick(at.random)
        .uses("if");
  }

  private Node labelledBlock(int depth) {
    String label = at.fresh("block");
    Node first = at.scoped(() -> Node.block(list(1, depth)));
    Node last = at.scoped(() -> Node.block(list(1, depth)));
    return Node.statement(
            label + ": {\n$0if ($1) break " + label + ";\n$2}", first, integers.condition(1), last)
        .uses("labelled block");
  }

  private Node callStatement() {
    return Node.statement("$0;", expressions.call(Sort.VOID, 2)).uses("void callee");
  }

  /** A conditional jump out of a loop around, or out of the method. */
  Node exit() {
    return mayReturnEarly() && at.chance(0.4) ? earlyReturn() : jump();
  }

  /** A conditional jump out of a loop around. */
  private Node jump() {
    List<Context.Loop> around = at.loops();
    Context.Loop inner = around.get(around.size() - 1);
    List<Context.Loop> labelled = around.stream().filter(loop -> !loop.label().isEmpty()).toList();
    Choices choices =
        new Choices()
            .or(2, () -> jump("break", "break"))
            .orIf(inner.continues(), 2, () -> jump("continue", "continue"));
    if (!labelled.isEmpty()) {
      Context.Loop target = at.pick(labelled);
      choices.or(2, () -> jump("break " + target.label(), "labelled break"));
      choices.orIf(
          target.continues(), 2, () -> jump("continue " + target.label(), "labelled continue"));
    }
    return choices.pick(at.random);
  }

  private Node jump(String text, String construct) {
    Node condition = integers.condition(1);
    Node before = at.scoped(() -> at.chance(0.4) ? Node.block(list(1, 0)) : Node.block());
    return Node.statement("if ($0) {\n$1" + text + ";\n}", condition, before).uses(construct);
  }

  /** An object that is only known here must be returned from one place. */
  private boolean mayReturnEarly() {
    return at.result() != Sort.OBJECT && at.result() != Sort.FUNCTION;
  }

  private Node earlyReturn() {
    Node condition = integers.condition(1);
    Node value = result();
    return Node.statement("if ($0) {\n$1}", condition, value)
        .uses("early return", at.inLoop() ? "return in a loop" : "early return");
  }

  /** A store at the end of a method without result, so that it has some effect. */
  Node lastStore() {
    List<Var> all = at.all(v -> v.sort() == Sort.VECTOR && v.stored());
    List<Var> given = all.stream().filter(v -> !v.local()).toList();
    List<Var> stored = given.isEmpty() ? all : given;
    Node value = mixture();
    return Node.statement(at.pick(stored).name() + "[$0] = $1;", integers.index("ORDER", 0), value)
        .uses("array written in place");
  }

  /** A return statement. */
  Node result() {
    if (at.result() == Sort.VOID) {
      return Node.statement("return;\n");
    }
    return Node.statement("return $0;\n", value(at.result()));
  }

  private Node value(Sort sort) {
    return switch (sort) {
      case DOUBLE -> mixture();
      case FLOAT -> expressions.singles().single(2);
      case INT -> integers.any(2);
      case VECTOR -> expressions.arrays().vector(true, 1);
      case MATRIX -> expressions.arrays().matrix(true);
      case PAIR -> pair();
      case SELF -> Node.same(Sort.SELF, "this");
      case OBJECT -> expressions.objects().object(at.resultType(), 1);
      case VALUE -> expressions.objects().value(at.resultType(), 2);
      case FUNCTION -> expressions.functions().function(Shape.valueOf(at.resultType()));
      default -> throw new AssertionError(sort);
    };
  }

  private Node pair() {
    return Node.of(
        Sort.PAIR,
        "new Pair($0, $1)",
        "new Object[] {$0, $1}",
        mixture(),
        expressions.arrays().vector(true, 1));
  }

  /** A sum of a few terms, so that what was computed before matters. */
  private Node mixture() {
    Node sum = expressions.number(2);
    for (int i = at.below(4); i > 0; i--) {
      Node term = expressions.number(at.below(2));
      sum = Node.of(Sort.DOUBLE, "($0 + $1)", "plus($0, $1)", sum, term);
    }
    return reductions.withTotal(sum);
  }

  /** An exception for some values. */
  Node guard() {
    Node operand = integers.any(1);
    return Node.statement(
            "if ($0 > 100) throw new IllegalArgumentException(\"too many: \" + $1);",
            operand,
            operand)
        .uses("throw guard");
  }
}
