package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
  private final Set<Op> needless = Collections.newSetFromMap(new IdentityHashMap<>());

  private StrongQuotients(Function function) {
    this.scopes = Scopes.of(function);
    this.facts = Facts.of(function);
  }

  /** Returns a function that divides. */
  public static Function run(Function function) {
    StrongQuotients pass = new StrongQuotients(function);
    function.body().walk().forEach(op -> pass.quotient(op).ifPresent(pass.needless::add));
    return pass.needless.isEmpty() ? function : pass.rewrite(function);
  }

  /** The quotient of a literal and a number that an operation multiplies by, and nothing else. */
  private Optional<Op> quotient(Op op) {
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
    if (needless.contains(op)) {
      return;
    }
    Optional<Op> division = quotient(op);
    if (division.isEmpty()) {
      super.rewrite(op, out);
      return;
    }
    Value dividend = division.get().operands().get(0);
    Value divisor = division.get().operands().get(1);
    Value adjoint = op.operands().get(0);
    Builder before = new Builder();
    Value product = facts.is(dividend, 1) ? adjoint : before.mul(dividend, adjoint);
    Value result = op.results().get(0);
    before.add(
        new Op.Apply(
            result,
            StrongQuotient.of((ScalarType) result.type()),
            List.of(product, divisor),
            false,
            op.span()));
    before.ops().forEach(each -> super.rewrite(each, out));
  }
}
