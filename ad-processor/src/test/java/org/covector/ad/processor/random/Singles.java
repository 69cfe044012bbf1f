package org.covector.ad.processor.random;

import java.util.List;

/** Makes expressions of type {@code float}. */
final class Singles {

  private final Context at;
  private final Expressions expressions;

  Singles(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  /** A {@code float} expression. */
  Node single(int depth) {
    List<Var> floats = at.of(Sort.FLOAT);
    Choices choices =
        new Choices()
            .or(
                1,
                () ->
                    sameSingle(
                        "(float) $0", "single($0)", Expressions.wrapped(expressions.number(1))))
            .orIf(!floats.isEmpty(), 3, () -> at.choose(floats).read());
    if (depth > 0) {
      choices
          .or(1, () -> sameSingle("($0 + $1)", "single(plus($0, $1))", single(0), single(0)))
          .or(1, () -> sameSingle("($0 * $1)", "single(times($0, $1))", single(0), single(0)))
          .or(0.5, () -> sameSingle("($0 - 0.5f)", "single(minus($0, of(0.5)))", single(depth - 1)))
          .or(0.5, () -> sameSingle("Math.abs($0)", "abs($0)", single(depth - 1)));
    }
    return choices.pick(at.random);
  }

  private static Node sameSingle(String java, String shadow, Node... parts) {
    return Node.of(Sort.FLOAT, java, shadow, parts).uses("float");
  }

  /** A {@code float} that becomes a {@code double} before anything rounds it again. */
  Node widened(int depth) {
    Node single = Expressions.wrapped(single(depth - 1));
    return new Choices()
        .or(1, () -> Expressions.two("(double) $0", "$0", single))
        .or(1, () -> Expressions.two("(0.75 * $0)", "times(of(0.75), $0)", single))
        .pick(at.random)
        .uses("float");
  }
}
