package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.frontend.source.OpaqueText.Part;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Writes an opaque expression. Operands that are texts themselves become part of it where neither
 * the order of evaluation nor the treatment of active operands changes by that.
 */
final class TextBuilder {

  /** A piece of text, or an operand and how tightly it must bind. */
  private sealed interface Item {
    record Text(String java) implements Item {}

    record Argument(Operand operand, Binding least) implements Item {}
  }

  private final Lowering lowering;
  private final Optional<Kind> kind;
  private final List<Item> items = new ArrayList<>();
  private Effect effect;

  /**
   * Starts a text.
   *
   * @param kind empty where active operands do not matter, as in what is thrown
   */
  TextBuilder(Lowering lowering, Optional<Kind> kind, Effect effect) {
    this.lowering = lowering;
    this.kind = kind;
    this.effect = effect;
  }

  TextBuilder text(String java) {
    items.add(new Item.Text(java));
    return this;
  }

  TextBuilder operand(Operand operand, Binding least) {
    items.add(new Item.Argument(lowering.reified(operand), least));
    return this;
  }

  /** Appends arguments in parentheses. */
  TextBuilder arguments(List<Operand> arguments) {
    text("(");
    for (int i = 0; i < arguments.size(); i++) {
      text(i == 0 ? "" : ", ");
      operand(arguments.get(i), Binding.RELATIONAL);
    }
    return text(")");
  }

  /** Ends the text as an expression. */
  Operand.Fragment build(TypeMirror type, Binding binding, SourceSpan span) {
    return lowering.texts().defer(new Operand.Fragment(type, finish(binding, span)));
  }

  /** Ends the text and evaluates it for its effect. */
  void statement(SourceSpan span) {
    lowering.emit(finish(Binding.PRIMARY, span).statement());
  }

  /** Ends the text without evaluating it. */
  OpaqueText finish(Binding binding, SourceSpan span) {
    join();
    List<Part> parts = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Text text) {
        parts.add(new Part.Text(text.java()));
      } else {
        append((Item.Argument) item, parts);
      }
    }
    return OpaqueText.of(parts, binding, kind.orElse(Kind.OBJECT), effect, span);
  }

  /** Decides which operands become part of the text. */
  private void join() {
    List<Operand.Fragment> joined = new ArrayList<>();
    boolean all = true;
    for (Item item : items) {
      if (item instanceof Item.Argument argument
          && argument.operand() instanceof Operand.Fragment fragment
          && fragment.text().value().isEmpty()) {
        if (mayJoin(fragment.text())) {
          joined.add(fragment);
        } else {
          all = false;
        }
      }
    }
    if (!all) {
      evaluateOthers(joined);
    }
    if (lowering.texts().take(joined)) {
      joined.forEach(f -> effect = stronger(effect, f.text().effect()));
    }
  }

  private void evaluateOthers(List<Operand.Fragment> joined) {
    for (Item item : items) {
      if (item instanceof Item.Argument argument
          && argument.operand() instanceof Operand.Fragment fragment
          && !joined.contains(fragment)) {
        lowering.texts().value(fragment, "");
      }
    }
    joined.removeIf(f -> f.text().value().isPresent());
  }

  private boolean mayJoin(OpaqueText text) {
    return kind.isEmpty() || kind.get() == text.kind() || !text.hasDifferentiableOperand();
  }

  private static Effect stronger(Effect a, Effect b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private void append(Item.Argument argument, List<Part> parts) {
    if (argument.operand() instanceof Operand.Null) {
      parts.add(new Part.Text("null"));
    } else if (argument.operand() instanceof Operand.Fragment fragment
        && fragment.text().value().isEmpty()) {
      boolean enclose = fragment.text().binding().compareTo(argument.least()) < 0;
      parts.add(new Part.Text(enclose ? "(" : ""));
      parts.addAll(fragment.text().parts());
      parts.add(new Part.Text(enclose ? ")" : ""));
    } else {
      Value value = lowering.value(argument.operand(), "");
      parts.add(new Part.Argument(value));
    }
  }
}
