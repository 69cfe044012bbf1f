package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * A product of one or two values and of literals, taken apart: the bits of two such products with
 * the same values differ by what the literals and their place make, which is little if the literals
 * are neither great nor small.
 *
 * @param coefficient the literals that are multiplied, and all signs
 * @param factors the values that are multiplied, in any order
 */
record Monomial(double coefficient, List<Value> factors) {

  /** The products and signs in each other that are taken apart, at most. */
  private static final int DEEPEST = 3;

  /** The greatest literal that is taken apart; the reciprocal of the smallest. */
  private static final double GREATEST = 1024;

  /** Takes a value apart; empty if it is a literal, or has one that is great or small. */
  static Optional<Monomial> of(Value value, Facts facts) {
    List<Value> factors = new ArrayList<>();
    double coefficient = collect(value, facts, DEEPEST, true, factors);
    return Double.isNaN(coefficient) || factors.isEmpty()
        ? Optional.empty()
        : Optional.of(new Monomial(coefficient, factors));
  }

  /**
   * Adds the factors of a value to a list.
   *
   * @param splits whether a product of two values is taken apart
   * @return the coefficient; NaN if there is a literal that is great or small
   */
  private static double collect(
      Value value, Facts facts, int depth, boolean splits, List<Value> factors) {
    Optional<Double> literal = facts.real(value);
    if (literal.isPresent()) {
      double size = Math.abs(literal.get());
      return size <= GREATEST && size >= 1 / GREATEST ? literal.get() : Double.NaN;
    }
    Op.Apply apply = facts.definition(value).filter(a -> depth > 0).orElse(null);
    if (apply != null && apply.operator() == BasicOperator.NEG) {
      return -collect(apply.operands().get(0), facts, depth - 1, splits, factors);
    }
    if (apply != null && apply.operator() == BasicOperator.MUL) {
      boolean isMultiple = apply.operands().stream().anyMatch(v -> facts.real(v).isPresent());
      if (isMultiple || splits) {
        boolean rest = isMultiple && splits;
        return collect(apply.operands().get(0), facts, depth - 1, rest, factors)
            * collect(apply.operands().get(1), facts, depth - 1, rest, factors);
      }
    }
    factors.add(value);
    return 1;
  }

  /** Returns whether another product has the same factors. */
  boolean isLike(Monomial other) {
    List<Value> rest = new ArrayList<>(other.factors);
    return factors.size() == rest.size() && factors.stream().allMatch(rest::remove);
  }
}
