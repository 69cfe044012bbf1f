package org.covector.ad.processor.random;

import java.util.List;

/** Makes expressions that are arrays. */
final class ArrayExpressions {

  private final Context at;
  private final Expressions expressions;

  ArrayExpressions(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  /**
   * An array of numbers.
   *
   * @param stored whether its elements are to be written
   */
  Node vector(boolean stored, int depth) {
    List<Var> vectors = at.all(v -> v.sort() == Sort.VECTOR && (v.stored() || !stored));
    List<Var> matrices = at.all(v -> v.sort() == Sort.MATRIX && (v.stored() || !stored));
    Choices choices =
        new Choices()
            .orIf(!vectors.isEmpty(), 6, () -> at.choose(vectors).read().uses("array alias"))
            .orIf(!matrices.isEmpty(), 3, () -> row(at.choose(matrices)))
            .or(1, this::initialised);
    if (depth > 0) {
      choices
          .or(1, () -> copied(vector(false, 0)))
          .or(1, this::created)
          .orIf(
              !vectors.isEmpty(),
              1,
              () ->
                  Node.same(
                          Sort.VECTOR,
                          "($0 ? $1 : $2)",
                          expressions.integers().condition(0),
                          vector(stored, 0),
                          vector(stored, depth - 1))
                      .uses("chosen array alias"))
          .orIf(expressions.canCall(Sort.VECTOR), 2, () -> expressions.call(Sort.VECTOR, 1));
    }
    return choices.pick(at.random);
  }

  private Node row(Var matrix) {
    String text = matrix.name() + "[$0]";
    return Node.same(Sort.VECTOR, text, expressions.integers().index(matrix.name(), 1))
        .uses("row alias");
  }

  private Node initialised() {
    return Node.of(
            Sort.VECTOR,
            "new double[] {$0, $1, $2}",
            "new Num[] {$0, $1, $2}",
            expressions.number(1),
            expressions.number(1),
            expressions.number(0))
        .uses("array initialiser");
  }

  /** A new array of zeros. */
  Node created() {
    List<Var> vectors = at.of(Sort.VECTOR);
    Node length =
        vectors.isEmpty() || at.chance(0.4)
            ? Integers.literal(3 + at.below(2))
            : Node.same(Sort.INT, at.choose(vectors).name() + ".length");
    return Node.of(Sort.VECTOR, "new double[$0]", "zeros($0)", length).uses("new double[n]");
  }

  private Node copied(Node original) {
    return new Choices()
        .or(2, () -> Node.same(Sort.VECTOR, "$0.clone()", atom(original)).uses("clone"))
        .or(
            1,
            () ->
                Node.of(Sort.VECTOR, "Arrays.copyOf($0, 4)", "copyOf($0, 4)", original)
                    .uses("copyOf"))
        .or(1, () -> range(original, at.below(2)))
        .pick(at.random);
  }

  private static Node range(Node original, int from) {
    String text = "copyOfRange($0, " + from + ", " + (from + 3) + ")";
    return Node.of(Sort.VECTOR, "Arrays." + text, text, original).uses("copyOfRange");
  }

  private static Node atom(Node array) {
    return Node.same(Sort.VECTOR, "($0)", array);
  }

  /** An array of rows. */
  Node matrix(boolean stored) {
    List<Var> matrices = at.all(v -> v.sort() == Sort.MATRIX && (v.stored() || !stored));
    if (matrices.isEmpty() || at.chance(0.1)) {
      return newMatrix();
    }
    return at.choose(matrices).read();
  }

  Node newMatrix() {
    return new Choices()
        .or(
            0.5,
            () ->
                Node.of(
                        Sort.MATRIX,
                        "new double[][] {$0, $1, new double[4]}",
                        "new Num[][] {$0, $1, zeros(4)}",
                        initialised(),
                        vector(true, 0))
                    .uses("ragged array"))
        .or(
            1,
            () -> Node.of(Sort.MATRIX, "new double[3][3]", "zeros(3, 3)").uses("new double[n][m]"))
        .or(
            1,
            () ->
                Node.of(
                    Sort.MATRIX,
                    "new double[][] {$0, $1, $2}",
                    "new Num[][] {$0, $1, $2}",
                    vector(true, 0),
                    vector(true, 0),
                    initialised()))
        .pick(at.random);
  }
}
