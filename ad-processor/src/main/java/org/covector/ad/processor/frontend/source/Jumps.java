package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.SwitchExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.Value;

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

    /** Code that is guarded, such as the body of a {@code try}. */
    record Guarded(Detours detours) implements Exit {}

    /**
     * A switch expression.
     *
     * @param type the type that it gives; empty while that is still sought
     * @param types hears the type of each result
     * @param expression the expression, where one of several known objects may be
     */
    record Yielding(
        Target yields, Optional<TypeMirror> type, Consumer<Operand> types, SwitchExpr expression)
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
    return detoured("break " + label, find(exit -> breakTarget(exit, label)));
  }

  /** Returns where a {@code return} has to go first; nothing where it leaves the method at once. */
  Optional<Target> returning(List<Value> values) {
    return first(
        exit ->
            exit instanceof Exit.Guarded guarded
                ? Optional.of(guarded.detours().returning(values))
                : Optional.empty());
  }

  /** Jumps out of code with a {@code finally} go there first. */
  private Optional<Target> detoured(String jump, Optional<Found> found) {
    return found.map(
        f -> f.finals().isEmpty() ? f.target() : f.finals().get(0).detours().of(jump, List.of()));
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
    return detoured("continue " + label, find(exit -> continueTarget(exit, label)));
  }

  private static Optional<Target> continueTarget(Exit exit, String label) {
    return exit instanceof Exit.Loop loop && (label.isEmpty() || label.equals(loop.label()))
        ? Optional.of(loop.continues())
        : Optional.empty();
  }

  /** Returns the switch expression that a {@code yield} ends. */
  Optional<Exit.Yielding> yielding() {
    return first(exit -> exit instanceof Exit.Yielding y ? Optional.of(y) : Optional.empty());
  }

  /** Whether a {@code finally} stands between the current place and the switch expression. */
  boolean yieldsThroughFinally() {
    return exits.stream()
        .takeWhile(exit -> !(exit instanceof Exit.Yielding))
        .anyMatch(Jumps::isFinal);
  }

  private static boolean isFinal(Exit exit) {
    return exit instanceof Exit.Guarded guarded && guarded.detours().hasFinally();
  }

  /** A target, and what has a {@code finally} on the way there, innermost first. */
  private record Found(Target target, List<Exit.Guarded> finals) {}

  private Optional<Found> find(Function<Exit, Optional<Target>> choice) {
    List<Exit.Guarded> finals = new ArrayList<>();
    for (Exit exit : exits) {
      Optional<Target> target = choice.apply(exit);
      if (target.isPresent()) {
        return Optional.of(new Found(target.get(), finals));
      }
      if (isFinal(exit)) {
        finals.add((Exit.Guarded) exit);
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> first(Function<Exit, Optional<T>> choice) {
    return exits.stream().map(choice).flatMap(Optional::stream).findFirst();
  }
}
