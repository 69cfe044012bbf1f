package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * The texts with effects that are not evaluated yet, in the order in which Java evaluates them. Any
 * operation whose place among them matters is preceded by the evaluation of all.
 */
final class Texts {

  private final JavaTypes types;
  private final Consumer<Op> out;
  private final List<Operand.Fragment> pending = new ArrayList<>();

  /**
   * Makes an empty list.
   *
   * @param out takes the operations
   */
  Texts(JavaTypes types, Consumer<Op> out) {
    this.types = types;
    this.out = out;
  }

  /** Puts off the evaluation of a text. */
  Operand.Fragment defer(Operand.Fragment fragment) {
    if (fragment.text().hasEffect()) {
      pending.add(fragment);
    }
    return fragment;
  }

  /** Evaluates all that is pending. */
  void flush() {
    while (!pending.isEmpty()) {
      evaluate(pending.get(0), "");
    }
  }

  /** Returns the value of a text. */
  Value value(Operand.Fragment fragment, String name) {
    while (pending.contains(fragment) && !pending.get(0).equals(fragment)) {
      evaluate(pending.get(0), "");
    }
    return fragment.text().value().orElseGet(() -> evaluate(fragment, name));
  }

  private Value evaluate(Operand.Fragment fragment, String name) {
    pending.remove(fragment);
    out.accept(fragment.text().evaluate(types.toIr(fragment.type()), name));
    return fragment.text().value().orElseThrow();
  }

  /**
   * Makes texts part of a larger one.
   *
   * @return whether that keeps the order of evaluation; otherwise everything was evaluated
   */
  boolean take(List<Operand.Fragment> parts) {
    List<Operand.Fragment> effects = parts.stream().filter(p -> p.text().hasEffect()).toList();
    int start = pending.size() - effects.size();
    if (start >= 0 && pending.subList(start, pending.size()).equals(effects)) {
      pending.subList(start, pending.size()).clear();
      return true;
    }
    flush();
    return false;
  }
}
