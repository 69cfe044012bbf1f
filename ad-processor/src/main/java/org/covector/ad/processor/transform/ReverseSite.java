package org.covector.ad.processor.transform;

import java.util.Optional;
import java.util.OptionalDouble;
import org.covector.ad.processor.analysis.KnownMath;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Site;

/** A site in reverse mode: operands and result are brought over from the forward sweep. */
final class ReverseSite extends Site {

  private final Op.Apply apply;
  private final Frame at;
  private final Placement placement;
  private final Scopes scopes;
  private final KnownMath math;

  ReverseSite(Op.Apply apply, Frame at, Placement placement, Scopes scopes, KnownMath math) {
    super(at.builder());
    this.apply = apply;
    this.at = at;
    this.placement = placement;
    this.scopes = scopes;
    this.math = math;
  }

  @Override
  public Value operand(int index) {
    return placement.resolve(apply.operands().get(index), at);
  }

  @Override
  public Value result() {
    return placement.resolve(apply.result(), at);
  }

  @Override
  public Type operandType(int index) {
    return apply.operands().get(index).type();
  }

  @Override
  public Type resultType() {
    return apply.result().type();
  }

  @Override
  protected Optional<Value> computed(String name) {
    return math.of(name, apply).map(value -> placement.resolve(value, at));
  }

  @Override
  public OptionalDouble literal(int index) {
    return Literals.of(apply.operands().get(index), scopes);
  }
}
