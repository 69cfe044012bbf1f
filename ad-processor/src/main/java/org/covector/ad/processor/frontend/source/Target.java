package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/** An operation that jumps lead out of: a loop or a block, with the variables that it gives. */
final class Target {

  private final Label label;
  private final List<Variable> carried;
  private Code direct;
  private boolean used;

  /**
   * Makes a target.
   *
   * @param carried the variables whose values the operation gives, after a value of its own if it
   *     has one
   */
  Target(Label label, List<Variable> carried) {
    this.label = label;
    this.carried = List.copyOf(carried);
  }

  Label label() {
    return label;
  }

  List<Variable> carried() {
    return carried;
  }

  /** Says which region's end is the end of the target, so that no jump is needed there. */
  void direct(Code code) {
    direct = code;
  }

  /** Returns whether some jump leads here. */
  boolean isUsed() {
    return used;
  }

  /**
   * Jumps here.
   *
   * @param own the values that come before those of the variables
   */
  void jump(Code code, List<Value> own) {
    if (!code.isOpen()) {
      return;
    }
    if (code == direct) {
      code.leave(own);
      return;
    }
    used = true;
    List<Value> values = new ArrayList<>(own);
    values.addAll(code.get(carried));
    code.end(new Terminator.Break(label, values));
  }
}
