package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.StrongQuotient;

/**
 * Divides by {@code x} instead of multiplying by {@code 1 / x}, with a strong zero, where nothing
 * else needs the reciprocal: one operation less, and the division is not done for an adjoint of 0.
 * It comes last, since a second derivative shares the reciprocal with the first one.
 */
public final class StrongQuotients extends Rewriter {

  private final Scopes scopes;
  private final Facts facts;
  private final Map<Op, Op> divisions = new IdentityHashMap<>();
  private final Set<Op> needless = Collections.newSetFromMap(new IdentityHashMap<>());

  private StrongQuotients(Function function) {
    this.scopes = Scopes.of(function);
    this.facts = Facts.of(function);
    function
        .body()
        .walk()
        .forEach(op -> division(op).ifPresent(division -> divisions.put(op, division)));
    needless.addAll(divisions.values());
  }

  /** Returns a function that divides. */
  public static Function run(Function function) {
    StrongQuotients pass = new StrongQuotients(function);
    return pass.divisions.isEmpty() ? function : pass.rewrite(function);
  }

  /** The division of a literal by a number that an operation multiplies by, and nothing else. */
  private Optional<Op> division(Op op) {
    if (!(op instanceof Op.Apply apply) || apply.operator() != BasicOperator.STRONG_MUL) {
      return Optional.empty();
    }
    Value factor = apply.operands().get(1);
    return facts
        .operands(factor, BasicOperator.DIV)
        .filter(operands -> facts.number(operands.get(0)).isPresent())
        .flatMap(operands -> scopes.definition(factor))
        .filter(division -> scopes.of(division) == scopes.of(op));
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (divisions.containsKey(op)) {
      quotient(op, divisions.get(op).operands()).forEach(each -> super.rewrite(each, out));
    } else if (!needless.contains(op)) {
      super.rewrite(op, out);
    }
  }

  /** The quotient that stands for a product. */
  private List<Op> quotient(Op product, List<Value> division) {
    Builder out = new Builder();
    Value adjoint = product.operands().get(0);
    Value literal = division.get(0);
    Value dividend = facts.is(literal, 1) ? adjoint : out.mul(literal, adjoint);
    Value result = product.results().get(0);
    out.add(
        new Op.Apply(
            result,
            StrongQuotient.of((ScalarType) result.type()),
            List.of(dividend, division.get(1)),
            false,
            product.span()));
    return out.ops();
  }
}
