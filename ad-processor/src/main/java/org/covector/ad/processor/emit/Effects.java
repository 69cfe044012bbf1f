package org.covector.ad.processor.emit;

import java.util.Set;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.MemoryOp.Grow;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;

/** The footprints of operations themselves, without their operands and results. */
final class Effects {

  private Effects() {}

  static Footprint of(Plan plan, Op op) {
    if (op instanceof Op.Apply apply) {
      return throwsNothing(plan, apply) ? Footprint.NONE : Footprint.LEAVES;
    }
    if (op instanceof Length length) {
      return plan.structure().isNeverNull(length.array()) ? Footprint.NONE : Footprint.LEAVES;
    }
    if (op instanceof NewArray array && array.storage() == Storage.HEAP) {
      return Footprint.LEAVES;
    }
    if (op instanceof NewArray || op instanceof Grow) {
      return new Footprint(false, true, true, true, Set.of(), Set.of());
    }
    return Footprint.of(op.effect());
  }

  private static boolean throwsNothing(Plan plan, Op.Apply apply) {
    if (!apply.canThrow()) {
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
