package org.covector.ad.processor.frontend.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Value;

/**
 * Where jumps out of guarded code go first: to its end, where a {@code finally} runs, and from
 * there on to where they were meant to go. A return always does, so that the method is left outside
 * of all handlers.
 */
final class Detours {

  private static final String RETURN = "return";

  private final List<Variable> carried;
  private final boolean hasFinally;
  private final Map<String, Detour> detours = new LinkedHashMap<>();

  /**
   * A place that jumps of one kind go to.
   *
   * @param results what the jump brings there: what is to be returned
   */
  record Detour(String jump, Target target, List<Value> results) {
    boolean isReturn() {
      return jump.equals(RETURN);
    }

    boolean isBreak() {
      return jump.startsWith("break ");
    }

    /** The label that the jump names, empty where it names none. */
    String label() {
      return jump.substring(jump.indexOf(' ') + 1);
    }
  }

  /**
   * Makes the detours out of one statement.
   *
   * @param carried the variables that the statement assigns
   */
  Detours(List<Variable> carried, boolean hasFinally) {
    this.carried = carried;
    this.hasFinally = hasFinally;
  }

  boolean hasFinally() {
    return hasFinally;
  }

  /** Returns the detour of a jump that brings values of some kinds. */
  Target of(String jump, List<Value> values) {
    return detours
        .computeIfAbsent(
            jump,
            j ->
                new Detour(
                    j,
                    new Target(new Label(""), carried),
                    values.stream().map(v -> Value.of(v.type(), "")).toList()))
        .target();
  }

  Target returning(List<Value> values) {
    return of(RETURN, values);
  }

  List<Variable> carried() {
    return carried;
  }

  List<Detour> all() {
    return List.copyOf(detours.values());
  }
}
