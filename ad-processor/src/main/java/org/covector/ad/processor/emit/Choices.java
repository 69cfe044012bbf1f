package org.covector.ad.processor.emit;

import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.MemoryOp.Read;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Which conditionals read best as {@code ?:}, {@code &&} or {@code ||}: those with one result
 * without a name, of which nothing but expressions is computed. Not one that leaves a variable as
 * it is in one branch and changes it in the other; that is an {@code if}.
 */
final class Choices {

  private final Structure structure;
  private final Uses uses;

  Choices(Structure structure, Uses uses) {
    this.structure = structure;
    this.uses = uses;
  }

  boolean isChoice(If choice) {
    return choice.results().size() == 1
        && choice.results().get(0).name().isEmpty()
        && isExpression(choice.thenRegion())
        && isExpression(choice.elseRegion())
        && !keeps(choice.thenRegion(), choice.elseRegion())
        && !keeps(choice.elseRegion(), choice.thenRegion());
  }

  private boolean isExpression(Region region) {
    return region.terminator() instanceof Terminator.Yield
        && region.ops().stream().allMatch(this::isExpression);
  }

  private boolean isExpression(Op op) {
    if (!uses.isNeeded(op)) {
      return true;
    }
    boolean simple =
        op instanceof Op.Constant
            || op instanceof Op.Apply
            || op instanceof Read
            || op instanceof Op.Call
            || op instanceof Op.Opaque
            || (op instanceof If inner && isChoice(inner));
    return simple
        && op.results().size() == 1
        && (op instanceof Op.Constant || uses.name(op.results().get(0)).isEmpty());
  }

  /** Returns whether a region yields a value from outside that the other region computes with. */
  private boolean keeps(Region region, Region other) {
    Value kept = region.terminator().operands().get(0);
    Op definition = structure.definition(kept);
    boolean inside = definition != null && structure.holder(definition) == region;
    return !inside && other.ops().stream().anyMatch(op -> op.operands().contains(kept));
  }
}
