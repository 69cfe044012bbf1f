package org.covector.ad.processor.random;

import java.util.List;

/** Statements on arrays: creation, aliases, stores, copies, exchanges. */
final class ArrayStatements {

  private final Context at;
  private final Expressions expressions;
  private final Integers integers;

  ArrayStatements(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
    this.integers = expressions.integers();
  }

  Node any() {
    List<Var> stored = at.all(v -> v.sort() == Sort.VECTOR && v.stored());
    List<Var> matrices = at.all(v -> v.sort() == Sort.MATRIX && v.stored());
    List<Var> locals = at.all(v -> v.sort() == Sort.MATRIX && v.stored() && v.local());
    List<Var> assignable = at.all(v -> v.sort() == Sort.VECTOR && v.assignable());
    List<Var> tables = at.all(v -> v.sort() == Sort.INTS && v.stored());
    boolean vectors = !stored.isEmpty();
    boolean rows = !matrices.isEmpty();
    return new Choices()
        .or(2, this::declared)
        .or(0.5, this::declaredMatrix)
        .or(0.3, this::declaredTable)
        .orIf(vectors, 4, () -> store(at.choose(stored)))
        .orIf(vectors, 4, () -> compound(at.choose(stored).name(), 1))
        .orIf(vectors, 1, () -> exchange(at.choose(stored).name()))
        .orIf(vectors, 1, () -> arraycopy(at.choose(stored).name()))
        .orIf(vectors, 0.7, () -> fill(at.choose(stored).name()))
        .orIf(rows, 2, () -> store2(at.pick(matrices).name()))
        .orIf(rows, 2, () -> compound(at.pick(matrices).name() + "[#]", 2))
        .orIf(rows, 1.5, () -> rowSwap(at.pick(matrices).name()))
        .orIf(!locals.isEmpty(), 8, () -> rowStore(at.pick(locals).name()))
        .orIf(!assignable.isEmpty(), 1, () -> reassign(at.pick(assignable)))
        .orIf(!tables.isEmpty(), 0.6, () -> tableStore(at.pick(tables).name()))
        .pick(at.random);
  }

  private Node declared() {
    boolean stored = at.chance(0.8);
    Node value = expressions.arrays().vector(stored, 1);
    String name = at.declare(Var.array(at.fresh("a"), Sort.VECTOR, stored, true)).name();
    return Node.statement("double[] " + name + " = $0;", "Num[] " + name + " = $0;", value)
        .uses("local array");
  }

  private Node declaredMatrix() {
    List<Var> matrices = at.all(v -> v.sort() == Sort.MATRIX && v.stored());
    Node value =
        new Choices()
            .or(2, expressions.arrays()::newMatrix)
            .orIf(!matrices.isEmpty(), 1, () -> at.pick(matrices).read().uses("matrix alias"))
            .orIf(
                !matrices.isEmpty(),
                1,
                () ->
                    Node.same(Sort.MATRIX, "$0.clone()", at.pick(matrices).read())
                        .uses("clone of a matrix"))
            .pick(at.random);
    boolean fresh = value.java().startsWith("new");
    String name = at.fresh("m");
    at.declare(new Var(name, Sort.MATRIX, false, true, fresh, 0, ""));
    return Node.statement("double[][] " + name + " = $0;", "Num[][] " + name + " = $0;", value)
        .uses("local matrix");
  }

  private Node declaredTable() {
    String name = at.fresh("o");
    Node first = integers.index("ORDER", 0);
    at.declare(new Var(name, Sort.INTS, false, true, true, 0, ""));
    return Node.statement("int[] " + name + " = {2, $0 % 3, 1};", first).uses("int[] written");
  }

  private Node tableStore(String table) {
    return Node.statement(
            table + "[$0] = Math.floorMod($1, 3);", integers.index(table, 0), integers.any(1))
        .uses("int[] written");
  }

  private Node value() {
    return at.inLoop() && at.chance(0.6) ? expressions.small(2) : expressions.number(2);
  }

  private Node store(Var array) {
    String a = array.name();
    String construct = array.local() ? "local array written" : "parameter array written";
    return Node.statement(a + "[$0] = $1;", integers.index(a, 1), value())
        .uses("array written in place", construct);
  }

  private Node store2(String m) {
    return Node.statement(
            m + "[$0][$1] = $2;", integers.index(m, 1), integers.index(m + "[0]", 1), value())
        .uses("2-D array written");
  }

  private Node compound(String target, int rank) {
    String matrix = target.substring(0, target.length() - (rank == 2 ? 3 : 0));
    Node first = integers.index(matrix, 1);
    Node last = rank == 2 ? integers.index(matrix + "[0]", 1) : first;
    String array = target.replace("#", "$1");
    return new Choices()
        .or(3, () -> compound(array, "+=", "add", value(), first, last))
        .or(2, () -> compound(array, "-=", "subtract", value(), first, last))
        .or(3, () -> compound(array, "*=", "multiply", expressions.small(2), first, last))
        .or(1, () -> compound(array, "/=", "divide", expressions.literal(), first, last))
        .pick(at.random)
        .uses("array written in place", "compound assignment to an element");
  }

  private Node compound(
      String array, String operator, String function, Node value, Node first, Node last) {
    String java = array + "[$2] " + operator + " $0;";
    String shadow = "cell(" + array + ", $2)." + function + "($0);";
    return Node.statement(java, shadow, value, first, last);
  }

  private Node exchange(String a) {
    String t = at.fresh("t");
    String text = " " + t + " = A[$0];\nA[$0] = A[$1];\nA[$1] = " + t + ";";
    Node from = integers.index(a, 0);
    Node to = integers.index(a, 0);
    return Node.statement("double" + text.replace("A", a), "Num" + text.replace("A", a), from, to)
        .uses("element swap");
  }

  private Node arraycopy(String target) {
    if (at.chance(0.3)) {
      int from = at.below(2);
      String text = "System.arraycopy(ARRAY, FROM, ARRAY, TO, 2);".replace("ARRAY", target);
      return Node.statement(text.replace("FROM", "" + from).replace("TO", "" + (1 - from)))
          .uses("arraycopy", "overlapping arraycopy");
    }
    Node source = expressions.arrays().vector(false, 0);
    int length = 1 + at.below(3);
    String text =
        "System.arraycopy($0, "
            + at.below(4 - length)
            + ", "
            + target
            + ", "
            + at.below(4 - length)
            + ", "
            + length
            + ");";
    return Node.statement(text, source).uses("arraycopy");
  }

  private Node fill(String a) {
    return new Choices()
        .or(1, () -> Node.statement("Arrays.fill(" + a + ", $0);", expressions.number(1)))
        .or(1, () -> Node.statement("Arrays.fill(" + a + ", 1, 3, $0);", expressions.number(1)))
        .pick(at.random)
        .uses("fill");
  }

  private Node rowSwap(String m) {
    String t = at.fresh("t");
    String text = "[] " + t + " = M[$0];\nM[$0] = M[$1];\nM[$1] = " + t + ";";
    Node from = integers.index(m, 0);
    Node to = integers.index(m, 0);
    return Node.statement("double" + text.replace("M", m), "Num" + text.replace("M", m), from, to)
        .uses("row swap");
  }

  private Node rowStore(String m) {
    return Node.statement(
            m + "[$0] = $1;", integers.index(m, 0), expressions.arrays().vector(true, 1))
        .uses("row replaced");
  }

  private Node reassign(Var array) {
    return Node.statement(array.name() + " = $0;", expressions.arrays().vector(array.stored(), 1))
        .uses("array variable reassigned");
  }
}
