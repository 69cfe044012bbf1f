package org.covector.ad.processor.report;

import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.Provision;
import org.covector.ad.processor.transform.Provision.Reason;

/** Says in words why a value gets to the reverse sweep as it does. */
final class Reasons {

  private final Quantities places;
  private final SourceTexts texts;

  /**
   * Makes the words.
   *
   * @param texts finds texts in the sources
   */
  Reasons(Quantities places, SourceTexts texts) {
    this.places = places;
    this.texts = texts;
  }

  String of(Provision provision) {
    Reason reason = provision.reason();
    Op op = provision.definition().orElse(null);
    return switch (reason.cause()) {
      case IN_SCOPE -> "still in scope";
      case FUSED -> "each iteration computes its own adjoint, so it is at hand";
      case CHEAP -> described(op) + ", which for all values together costs no more than keeping it";
      case UNWRITTEN -> "loaded again from " + base(op) + ", which nothing writes";
      case WRITTEN_BEFORE -> "loaded again from " + base(op) + ", which nothing writes afterwards";
      case ROLLED_BACK ->
          "loaded again from " + base(op) + ", which the reverse sweep rolls back, store by store";
      case PUT_BACK ->
          "rolled back: the value that a store overwrites is saved, and put back by the adjoint of"
              + " the store";
      case LEFT_BEHIND ->
          "what the method leaves in an array that the reverse sweep rolls back, put back after it";
      case OVERWRITTEN -> overwritten(op, reason);
      case LEFT_TO_CALLER ->
          "loaded from " + base(op) + ", which may change before the reverse sweep of this method";
      case LOCKED -> "read while a lock is held, without which others may write it";
      case UNKNOWN_LOAD -> "loaded from " + base(op) + ", which may be written afterwards";
      case GIVEN -> "given by the caller, who has gone on when the reverse sweep runs";
      case HANDED_ON -> "handed from one iteration to the next";
      case OF_CONTROL -> "the result of " + control(op);
      case DEAR -> described(op) + ", which costs more than keeping it";
      case COSTLY -> costly(op, reason);
      case ONCE -> "the result of a call, which runs once";
      case MADE -> "an array or object made there, which the reverse sweep needs as it is";
    };
  }

  private String overwritten(Op op, Reason reason) {
    String where = reason.other().map(Op::span).map(places::place).orElse("");
    String by = where.isEmpty() ? "" : " in " + where;
    return "loaded from " + base(op) + ", where it may be overwritten" + by;
  }

  private static String costly(Op op, Reason reason) {
    if (reason.price() <= reason.keeping()) {
      return described(op)
          + "; for all values together it costs less to keep this one, or computing again is off";
    }
    return described(op)
        + ": with what it needs it would cost as much as "
        + reason.price()
        + " multiplications, keeping it as much as "
        + reason.keeping();
  }

  private String base(Op op) {
    Value base = op instanceof MemoryOp.Read read ? read.base() : op.operands().get(0);
    if (!base.name().isEmpty()) {
      return "`" + base.name() + "`";
    }
    String text = texts.excerpt(base.span());
    return text.isEmpty() ? "an array" : "`" + text + "`";
  }

  private static String control(Op op) {
    if (op instanceof ControlOp.Loop) {
      return "a loop";
    }
    return op instanceof ControlOp.Block ? "a block" : "a conditional";
  }

  /** An operation in words. */
  private static String described(Op op) {
    if (op instanceof MemoryOp.Length) {
      return "a length";
    } else if (op instanceof MemoryOp.Read) {
      return "a load";
    } else if (!(op instanceof Op.Apply apply)) {
      return "a constant";
    } else if (apply.operator() instanceof LibraryFunction function) {
      return "`" + function.symbol() + "`";
    }
    return switch ((BasicOperator) ((Op.Apply) op).operator()) {
      case ADD -> "1 addition";
      case SUB -> "1 subtraction";
      case MUL, STRONG_MUL -> "1 multiplication";
      case DIV -> "1 division";
      case REM -> "1 remainder";
      case NEG -> "1 change of sign";
      case CONVERT -> "1 conversion";
      case LT, LE, GT, GE, EQ, NE -> "1 comparison";
      default -> "1 operation on bits";
    };
  }
}
