package org.covector.ad.processor.frontend.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * The statements around the current one that {@code break}, {@code continue} and {@code yield} end.
 */
final class Jumps {

  /** A statement or switch expression that jumps may end. */
  sealed interface Exit {

    /** A loop. */
    record Loop(String label, Target breaks, Target continues) implements Exit {}

    /** A switch statement. */
    record Switch(String label, Target breaks) implements Exit {}

    /** A labelled statement of another kind. */
    record Labelled(String label, Target breaks) implements Exit {}

    /**
     * A switch expression.
     *
     * @param type the type that it gives; empty while that is still sought
     * @param types hears the type of each result
     */
    record Yielding(Target yields, Optional<TypeMirror> type, Consumer<Operand> types)
        implements Exit {}
  }

  private final Deque<Exit> exits = new ArrayDeque<>();

  void push(Exit exit) {
    exits.push(exit);
  }

  void pop() {
    exits.pop();
  }

  /**
   * Returns what a {@code break} ends.
   *
   * @param label empty where it has none
   */
  Optional<Target> breaking(String label) {
    return first(exit -> breakTarget(exit, label));
  }

  private static Optional<Target> breakTarget(Exit exit, String label) {
    if (exit instanceof Exit.Loop loop && (label.isEmpty() || label.equals(loop.label()))) {
      return Optional.of(loop.breaks());
    }
    if (exit instanceof Exit.Switch s && (label.isEmpty() || label.equals(s.label()))) {
      return Optional.of(s.breaks());
    }
    if (exit instanceof Exit.Labelled labelled && label.equals(labelled.label())) {
      return Optional.of(labelled.breaks());
    }
    return Optional.empty();
  }

  /** Returns what a {@code continue} ends. */
  Optional<Target> continuing(String label) {
    return first(
        exit ->
            exit instanceof Exit.Loop loop && (label.isEmpty() || label.equals(loop.label()))
                ? Optional.of(loop.continues())
                : Optional.empty());
  }

  /** Returns the switch expression that a {@code yield} ends. */
  Optional<Exit.Yielding> yielding() {
    return first(exit -> exit instanceof Exit.Yielding y ? Optional.of(y) : Optional.empty());
  }

  private <T> Optional<T> first(Function<Exit, Optional<T>> choice) {
    return exits.stream().map(choice).flatMap(Optional::stream).findFirst();
  }
}
