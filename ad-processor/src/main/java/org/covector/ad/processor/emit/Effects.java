package org.covector.ad.processor.emit;

import java.util.Set;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.MemoryOp.FieldAccumulate;
import org.covector.ad.processor.ir.MemoryOp.FieldLoad;
import org.covector.ad.processor.ir.MemoryOp.FieldStore;
import org.covector.ad.processor.ir.MemoryOp.Grow;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.NewObject;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;

/**
 * The footprints of operations themselves, without their operands and results. Only operations of
 * the user throw; those without a place in the source repeat what has been done already.
 */
final class Effects {

  private Effects() {}

  static Footprint of(Plan plan, Op op) {
    if (op instanceof Op.Apply apply) {
      return throwsNothing(plan, apply) ? Footprint.NONE : Footprint.LEAVES;
    }
    if (op instanceof Length length) {
      return plan.structure().neverThrows(length) ? Footprint.NONE : Footprint.LEAVES;
    }
    if (op instanceof NewArray array && array.storage() == Storage.HEAP) {
      return array.span().isKnown() ? Footprint.LEAVES : Footprint.NONE;
    }
    if (op instanceof NewObject) {
      return Footprint.of(op.span().isKnown() ? Op.Effect.ANY : Op.Effect.WRITE);
    }
    if (op instanceof Allocation || op instanceof Grow) {
      return new Footprint(false, true, true, true, Set.of(), Set.of());
    }
    Footprint footprint = Footprint.of(op.effect());
    return op instanceof MemoryOp && !op.span().isKnown() && !isOnField(op)
        ? footprint.staying()
        : footprint;
  }

  /** The shadow of a null is null: what uses it waits until the primal has thrown. */
  private static boolean isOnField(Op op) {
    return op instanceof FieldLoad || op instanceof FieldStore || op instanceof FieldAccumulate;
  }

  private static boolean throwsNothing(Plan plan, Op.Apply apply) {
    if (!apply.canThrow() || !apply.span().isKnown()) {
      return true;
    }
    boolean divides =
        apply.operator() == BasicOperator.DIV || apply.operator() == BasicOperator.REM;
    return divides
        && apply.result().type() instanceof ScalarType
        && plan.structure().definition(apply.operands().get(1)) instanceof Op.Constant divisor
        && divisor.literal() instanceof Number number
        && number.longValue() != 0;
  }
}
