package org.covector.ad.processor.testing;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.covector.ad.Mode;

/** Shadows that do not fit their arrays are refused before anything is computed. */
final class ArgumentChecks {

  private final Case at;
  private final Calls calls;
  private final Subject subject;
  private final List<Form> forms = new ArrayList<>();

  private record Form(String name, String suffix, BiFunction<Object[], Object[], Outcome> call) {

    /** Whether it takes a shadow of a parameter; second order takes no adjoints of outputs. */
    boolean takes(Subject subject, int parameter) {
      boolean ofInputs = name.equals("hvp") && !suffix.equals("Dot");
      return (ofInputs ? subject.active() : subject.shadowed())[parameter];
    }
  }

  ArgumentChecks(Case at) {
    this.at = at;
    this.calls = at.calls();
    this.subject = at.subject();
    if (subject.modes().contains(Mode.FORWARD)) {
      forms.add(new Form("jvp", "Dot", (args, dots) -> calls.jvp(args, dots, null)));
    }
    if (subject.modes().contains(Mode.REVERSE)) {
      forms.add(
          subject.isScalarValued()
              ? new Form("gradient", "Bar", (args, bars) -> calls.gradientInto(args, bars, null))
              : new Form("vjp", "Bar", (args, bars) -> calls.vjpInto(args, seed(), bars, null)));
    }
    if (subject.modes().contains(Mode.SECOND_ORDER)) {
      forms.add(new Form("hvp", "Dot", (args, dots) -> calls.hvp(args, dots, null)));
      if (calls.hasHvpInto()) {
        forms.add(
            new Form(
                "hvp",
                "Bar",
                (args, bars) ->
                    calls.hvpInto(args, calls.shadows(args), bars, calls.shadows(args), null)));
        forms.add(
            new Form(
                "hvp",
                "Hvp",
                (args, products) ->
                    calls.hvpInto(args, calls.shadows(args), calls.shadows(args), products, null)));
      }
    }
  }

  private Object seed() {
    Outcome primal = at.original();
    int count = Values.flatten(primal.value()).length;
    return at.resultBar(primal.value(), at.direction(count, 60));
  }

  /** Tries all misfits on all shadows of all forms. */
  void run() {
    Class<?>[] types = subject.types();
    for (Form form : forms) {
      for (int i = 0; i < types.length; i++) {
        boolean memory = form.takes(subject, i) && !types[i].isPrimitive();
        boolean ownShadow = ObjectValues.shadowType(types[i]) == types[i];
        if (memory) {
          missing(form, i);
        }
        if (memory && types[i].isArray()) {
          wrongLength(form, i, ObjectValues.shadowType(types[i]));
        }
        if (memory && ownShadow) {
          same(form, i);
        }
      }
      for (int[] pair : Cases.pairs(subject)) {
        if (subject.active()[pair[0]] && subject.active()[pair[1]]) {
          unshared(form, pair);
        }
      }
    }
  }

  private void missing(Form form, int parameter) {
    Object[] args = at.fresh();
    Object[] shadows = calls.shadows(args);
    shadows[parameter] = null;
    refused(form, args, shadows, NullPointerException.class, shadowName(form, parameter));
  }

  private void wrongLength(Form form, int parameter, Class<?> type) {
    Object[] args = at.fresh();
    Object[] shadows = calls.shadows(args);
    int length = Array.getLength(args[parameter]);
    Object longer = Array.newInstance(type.getComponentType(), length + 1);
    System.arraycopy(shadows[parameter], 0, longer, 0, length);
    if (type.getComponentType().isArray()) {
      Array.set(longer, length, Array.newInstance(type.getComponentType().getComponentType(), 1));
    } else if (!type.getComponentType().isPrimitive()) {
      Array.set(longer, length, ObjectValues.create(type.getComponentType()));
    }
    shadows[parameter] = longer;
    String name = shadowName(form, parameter);
    Outcome outcome = refused(form, args, shadows, IllegalArgumentException.class, name);
    String message = outcome.thrown().getMessage();
    String label = Pattern.quote(subject.parameterLabel(parameter));
    if (!message.matches("(?s).*\\b" + label + "_*\\b.*")) {
      throw at.failure(form.name() + ": does not name the array: " + message);
    }
  }

  private void same(Form form, int parameter) {
    Object[] args = at.fresh();
    Object[] shadows = calls.shadows(args);
    shadows[parameter] = args[parameter];
    refused(form, args, shadows, IllegalArgumentException.class, shadowName(form, parameter));
  }

  /** One array as two parameters with two shadows. */
  private void unshared(Form form, int[] pair) {
    Object[] args = at.fresh();
    Object[] shadows = calls.shadows(args);
    args[pair[1]] = args[pair[0]];
    shadows[pair[1]] = Values.shadow(args[pair[0]], new IdentityHashMap<>());
    Class<?> expected = IllegalArgumentException.class;
    Outcome outcome = refused(form, args, shadows, expected, subject.parameterLabel(pair[0]));
    String other = subject.parameterLabel(pair[1]);
    if (!outcome.thrown().getMessage().contains(other)) {
      throw at.failure(form.name() + ": does not name " + other + ": " + outcome.thrown());
    }
  }

  private String shadowName(Form form, int parameter) {
    return subject.parameters().get(parameter) + form.suffix();
  }

  private Outcome refused(
      Form form, Object[] args, Object[] shadows, Class<?> expected, String named) {
    Object[] before = Values.copyAll(args);
    Outcome outcome = form.call().apply(args, shadows);
    if (outcome.thrown() == null || outcome.thrown().getClass() != expected) {
      throw new AssertionError(
          at.failure(form.name() + ": expected " + expected.getName() + " for " + named)
                  .getMessage()
              + " but got "
              + outcome.thrown(),
          outcome.thrown());
    }
    String message = String.valueOf(outcome.thrown().getMessage());
    String parameter = named.endsWith(form.suffix()) ? named.replace(form.suffix(), "") : named;
    boolean both = message.contains(parameter) && message.contains(form.suffix());
    if (!message.contains(named) && !both) {
      throw at.failure(form.name() + ": does not name " + named + ": " + message);
    }
    String difference = Values.difference("arguments", before, args);
    if (!difference.isEmpty()) {
      throw at.failure(form.name() + ": refused, but after writing: " + difference);
    }
    return outcome;
  }
}
