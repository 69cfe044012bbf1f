package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether all public methods that are asked for fit the class file format, which allows 255 slots
 * for the arguments of a method.
 */
final class Slots {

  private static final int MAX = 255;

  private Slots() {}

  static boolean fit(Context context) {
    Set<Mode> modes = context.model().modes();
    List<Signature> signatures = new ArrayList<>();
    int components = 0;
    if (modes.contains(Mode.FORWARD)) {
      signatures.add(new JvpMembers(context).signature());
    }
    if (modes.contains(Mode.REVERSE)) {
      components = 3 + active(context);
      if (context.model().result() instanceof Result.Scalar) {
        GradientMembers gradient = new GradientMembers(context);
        signatures.addAll(List.of(gradient.recordForm(), gradient.writingForm()));
      } else {
        VjpMembers vjp = new VjpMembers(context);
        signatures.addAll(List.of(vjp.recordForm(), vjp.writingForm()));
      }
    }
    if (modes.contains(Mode.SECOND_ORDER)) {
      components = 3 + 2 * active(context);
      HvpMembers hvp = new HvpMembers(context);
      signatures.addAll(List.of(hvp.recordForm(), hvp.writingForm()));
    }
    return components <= MAX && signatures.stream().allMatch(s -> s.slots() <= MAX);
  }

  private static int active(Context context) {
    return context.active().stream()
        .mapToInt(i -> new Variable(context.model().type(i), "", "").slots())
        .sum();
  }
}
