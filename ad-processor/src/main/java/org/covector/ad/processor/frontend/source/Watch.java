package org.covector.ad.processor.frontend.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * Which variables hold something else than before the body of a {@code try} where an exception may
 * lead out of it: of these a handler does not know what they hold.
 */
final class Watch {

  private final Watch outer;
  private final Map<Variable, Optional<Value>> before;
  private final Set<Variable> changed = new HashSet<>();

  /**
   * Starts to watch.
   *
   * @param outer the watch around; null if there is none
   * @param before what each variable holds before the body
   */
  Watch(Watch outer, Map<Variable, Optional<Value>> before) {
    this.outer = outer;
    this.before = Map.copyOf(before);
  }

  /** Takes note of what variables hold where an operation is executed. */
  void note(Op op, Map<Variable, Optional<Value>> now) {
    boolean harmless =
        op instanceof Op.Constant
            || op instanceof ControlOp
            || op instanceof Op.Caught
            || (op instanceof Op.Apply apply && !apply.canThrow());
    if (!harmless) {
      noteThrow(now);
    }
  }

  /** Takes note of what variables hold where an exception is thrown. */
  void noteThrow(Map<Variable, Optional<Value>> now) {
    before.forEach(
        (variable, value) -> {
          if (now.containsKey(variable) && !now.get(variable).equals(value)) {
            changed.add(variable);
          }
        });
    if (outer != null) {
      outer.noteThrow(now);
    }
  }

  /** Returns which of some variables may have changed. */
  List<Variable> changed(List<Variable> variables) {
    return variables.stream().filter(changed::contains).toList();
  }
}
