package org.covector.ad.processor.frontend.source;

import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Java text with operands that stays text as long as the order of evaluation allows it, so that
 * what the user wrote as one expression comes out as one. It becomes a value at most once.
 */
final class OpaqueText {

  /** How tightly the outermost operator of a text binds. */
  enum Binding {
    RELATIONAL,
    ADDITIVE,
    MULTIPLICATIVE,
    UNARY,
    PRIMARY
  }

  /** A piece of text, or an operand. */
  sealed interface Part {
    record Text(String java) implements Part {}

    record Argument(Value value) implements Part {}
  }

  private final List<Part> parts;
  private final Binding binding;
  private final Op.Opaque.Kind kind;
  private final Op.Effect effect;
  private final SourceSpan span;
  private final Optional<Object> literal;
  private Value value;

  private OpaqueText(
      List<Part> parts,
      Binding binding,
      Op.Opaque.Kind kind,
      Op.Effect effect,
      SourceSpan span,
      Optional<Object> literal) {
    this.parts = List.copyOf(parts);
    this.binding = binding;
    this.kind = kind;
    this.effect = effect;
    this.span = span;
    this.literal = literal;
  }

  static OpaqueText of(
      List<Part> parts, Binding binding, Op.Opaque.Kind kind, Op.Effect effect, SourceSpan span) {
    return new OpaqueText(parts, binding, kind, effect, span, Optional.empty());
  }

  /** The text of a constant. */
  static OpaqueText constant(String java, Object literal, SourceSpan span) {
    return new OpaqueText(
        List.of(new Part.Text(java)),
        Binding.PRIMARY,
        Op.Opaque.Kind.STATIC_FINAL,
        Op.Effect.NONE,
        span,
        Optional.of(literal));
  }

  /** The text of a static final field. */
  static OpaqueText field(String java, SourceSpan span) {
    return of(
        List.of(new Part.Text(java)),
        Binding.PRIMARY,
        Op.Opaque.Kind.STATIC_FINAL,
        Op.Effect.NONE,
        span);
  }

  List<Part> parts() {
    return parts;
  }

  Binding binding() {
    return binding;
  }

  Op.Opaque.Kind kind() {
    return kind;
  }

  Op.Effect effect() {
    return effect;
  }

  boolean hasEffect() {
    return effect != Op.Effect.NONE;
  }

  SourceSpan span() {
    return span;
  }

  /** Returns the value that the text became. */
  Optional<Value> value() {
    return Optional.ofNullable(value);
  }

  /** Returns the operands, each once. */
  List<Value> operands() {
    return parts.stream()
        .filter(Part.Argument.class::isInstance)
        .map(part -> ((Part.Argument) part).value())
        .distinct()
        .toList();
  }

  boolean hasDifferentiableOperand() {
    return operands().stream().anyMatch(v -> v.type().isDifferentiable());
  }

  /** Returns the text with {@code $0}, {@code $1} … for the operands. */
  String template() {
    List<Value> operands = operands();
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Argument argument) {
        text.append('$').append(operands.indexOf(argument.value()));
      } else {
        text.append(((Part.Text) part).java());
      }
    }
    return text.toString();
  }

  /** Makes the operation that evaluates the text for its effect alone. */
  Op statement() {
    return new Op.Opaque(List.of(), template(), operands(), kind, effect, span);
  }

  /** Makes the operation that evaluates the text. */
  Op evaluate(Type type, String name) {
    value = Value.of(type, name, span);
    if (literal.isPresent()) {
      String java = ((Part.Text) parts.get(0)).java();
      boolean named = Character.isJavaIdentifierStart(java.charAt(0));
      return new Op.Constant(value, literal.get(), named ? java : "", span);
    }
    return new Op.Opaque(List.of(value), template(), operands(), kind, effect, span);
  }
}
