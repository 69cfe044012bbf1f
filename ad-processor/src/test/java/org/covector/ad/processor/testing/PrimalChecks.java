package org.covector.ad.processor.testing;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.covector.ad.Mode;
import org.covector.ad.runtime.Tape;

/**
 * Every generated form against the original: result, arguments, side effects and exceptions are the
 * same in bits; forms of one mode agree in bits; a call leaves nothing behind.
 */
final class PrimalChecks {

  /** A call with a tape, or with null for the default one. */
  @FunctionalInterface
  interface Invocation {
    Outcome with(Tape tape);
  }

  private final Case at;
  private final Calls calls;
  private final Subject subject;

  PrimalChecks(Case at) {
    this.at = at;
    this.calls = at.calls();
    this.subject = at.subject();
  }

  /** All forms that the subject must have, each as a call at this point with fixed seeds. */
  Map<String, Invocation> forms() {
    Map<String, Invocation> forms = new LinkedHashMap<>();
    if (subject.modes().contains(Mode.FORWARD)) {
      forms.put("jvp", this::jvp);
    }
    if (subject.modes().contains(Mode.REVERSE)) {
      if (subject.isScalarValued()) {
        forms.put("gradient record", tape -> calls.gradient(at.fresh(), tape));
        forms.put("gradient", this::gradient);
      } else if (hasSeed()) {
        if (!subject.isVoid()) {
          forms.put("vjp record", tape -> calls.vjp(at.fresh(), resultBar(), tape));
        }
        forms.put("vjp", this::vjp);
      }
    }
    if (subject.modes().contains(Mode.SECOND_ORDER)) {
      forms.put("hvp record", tape -> hvp(tape, false));
      if (calls.hasHvpInto()) {
        forms.put("hvp", tape -> hvp(tape, true));
      }
    }
    return forms;
  }

  /**
   * Whether there is an adjoint of the result: not where each input throws before its shape is
   * known.
   */
  private boolean hasSeed() {
    Class<?> type = subject.original().getReturnType();
    return subject.isVoid() || type.isPrimitive() || resultBar() != null;
  }

  private Outcome jvp(Tape tape) {
    Object[] args = at.fresh();
    return calls.jvp(args, seeded(args, 1), tape);
  }

  private Outcome gradient(Tape tape) {
    Object[] args = at.fresh();
    return calls.gradientInto(args, seeded(args, 2), tape);
  }

  private Outcome vjp(Tape tape) {
    Object[] args = at.fresh();
    return calls.vjpInto(args, resultBar(), seeded(args, 3), tape);
  }

  private Outcome hvp(Tape tape, boolean into) {
    Object[] args = at.fresh();
    return into
        ? calls.hvpInto(args, seeded(args, 1), seeded(args, 2), seeded(args, 3), tape)
        : calls.hvp(args, seeded(args, 1), tape);
  }

  private Object[] seeded(Object[] args, long seed) {
    Object[] shadows = calls.shadows(args);
    at.inputs().scatter(shadows, at.direction(at.inputs().size(), seed));
    return shadows;
  }

  /** A fixed adjoint of the result; where the original throws there is no shape to take. */
  private Object resultBar() {
    Outcome primal = at.original();
    if (primal.thrown() == null) {
      int count = Values.flatten(primal.value()).length;
      return at.resultBar(primal.value(), at.direction(count, 4));
    }
    for (Case other : Cases.inputs(subject)) {
      Outcome normal = other.original();
      if (normal.thrown() == null && normal.value() != null) {
        int count = Values.flatten(normal.value()).length;
        return at.resultBar(normal.value(), at.direction(count, 4));
      }
    }
    Class<?> type = subject.original().getReturnType();
    return type.isArray() ? Array.newInstance(type.getComponentType(), 0) : null;
  }

  /** Value, arguments, side effects and exception of every form equal those of the original. */
  void sameAsOriginal() {
    Outcome expected = at.original();
    forms()
        .forEach(
            (form, call) -> {
              for (Supplier<Tape> tape : tapes()) {
                Outcome actual;
                try {
                  actual = call.with(tape.get());
                  require(form, expected.primalDifference(actual));
                } catch (AssertionError e) {
                  throw named(form, e);
                }
              }
            });
  }

  /** With and without a tape, first and later, the same numbers. */
  void repeatable() {
    forms()
        .forEach(
            (form, call) -> {
              Outcome first = call.with(null);
              Tape tape = new Tape();
              for (int i = 0; i < 2; i++) {
                require(form + " again", first.fullDifference(call.with(null)));
                require(form + " with tape", first.fullDifference(call.with(tape)));
              }
            });
  }

  /**
   * After each of the failing calls the next good call is the same as a first one.
   *
   * @param failing the same subject at a point at which it throws
   */
  void survives(Case failing) {
    Map<String, Invocation> bad = new PrimalChecks(failing).forms();
    Tape tape = new Tape();
    forms()
        .forEach(
            (form, call) -> {
              Outcome first = call.with(null);
              for (Invocation fail : bad.values()) {
                for (Tape used : java.util.Arrays.asList(null, tape)) {
                  fail.with(used);
                  require(form + " after an exception", first.fullDifference(call.with(used)));
                }
              }
            });
  }

  /** Several threads at once get what one thread gets. */
  void threadSafe() {
    forms()
        .forEach(
            (form, call) -> {
              Outcome first = call.with(null);
              List<AssertionError> errors =
                  java.util.stream.IntStream.range(0, 4)
                      .parallel()
                      .mapToObj(i -> repeated(form, call, first))
                      .flatMap(List::stream)
                      .toList();
              if (!errors.isEmpty()) {
                throw errors.get(0);
              }
            });
  }

  private List<AssertionError> repeated(String form, Invocation call, Outcome expected) {
    List<AssertionError> errors = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String difference = expected.fullDifference(call.with(null));
      if (!difference.isEmpty()) {
        errors.add(at.failure(form + " in several threads: " + difference));
      }
    }
    return errors;
  }

  private static List<Supplier<Tape>> tapes() {
    return List.of(() -> null, Tape::new);
  }

  private void require(String form, String difference) {
    if (!difference.isEmpty()) {
      throw at.failure(form + ": " + difference);
    }
  }

  private AssertionError named(String form, AssertionError cause) {
    return cause.getMessage() != null && cause.getMessage().contains(form + ": ")
        ? cause
        : new AssertionError(at.failure(form + ": " + cause.getMessage()).getMessage(), cause);
  }
}
