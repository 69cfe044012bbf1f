package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * A product, taken apart.
 *
 * @param coefficient the literals that are multiplied, and all signs
 * @param factors the values that are multiplied, in any order
 */
record Monomial(double coefficient, List<Value> factors) {

  /** The products in each other that are taken apart, at most. */
  private static final int DEEPEST = 3;

  /** Takes a value apart; empty if it is a literal, or its literals are beyond what is exact. */
  static Optional<Monomial> of(Value value, Facts facts) {
    List<Value> factors = new ArrayList<>();
    double coefficient = collect(value, facts, DEEPEST, factors);
    return Math.abs(coefficient) >= Double.MIN_NORMAL
            && Double.isFinite(coefficient)
            && !factors.isEmpty()
        ? Optional.of(new Monomial(coefficient, factors))
        : Optional.empty();
  }

  /** Adds the factors of a value to a list, and returns its coefficient. */
  private static double collect(Value value, Facts facts, int depth, List<Value> factors) {
    Optional<Double> literal = facts.real(value);
    if (literal.isPresent()) {
      return literal.get();
    }
    Op.Apply apply = facts.definition(value).filter(a -> depth > 0).orElse(null);
    if (apply != null && apply.operator() == BasicOperator.NEG) {
      return -collect(apply.operands().get(0), facts, depth - 1, factors);
    }
    if (apply != null && apply.operator() == BasicOperator.MUL) {
      return collect(apply.operands().get(0), facts, depth - 1, factors)
          * collect(apply.operands().get(1), facts, depth - 1, factors);
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
