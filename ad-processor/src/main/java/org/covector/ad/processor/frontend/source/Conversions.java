package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** The conversions of chapter 5 of the Java Language Specification, made explicit. */
final class Conversions {

  private final Lowering lowering;

  Conversions(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /**
   * Converts an operand to the type of the variable, parameter or result that takes it. Of
   * narrowing only what Java allows for constants can be asked for.
   */
  Operand assign(Operand operand, TypeMirror type, Node node, String name) {
    if (DerivativeCalls.isRecord(operand) && (types().isUnknown(type) || types().isValue(type))) {
      return DerivativeCalls.passedOn(lowering, node);
    }
    if (Lowering.isBad(operand) || types().isUnknown(type)) {
      return placeholder(type);
    }
    if (operand instanceof Operand.Nothing) {
      return lowering.unsupported(node, "the result of a void method", "use a value");
    }
    if (operand instanceof Operand.Null) {
      return nullOf(type, node);
    }
    if (operand instanceof Operand.Known known) {
      return known(known, type, node);
    }
    boolean fromPrimitive = types().isPrimitive(operand.type());
    if (types().isPrimitive(type)) {
      return new Operand.Single(type, primitive(operand, type, node, name));
    }
    return fromPrimitive ? boxed(operand, type, node) : reference(operand, type, node);
  }

  private Operand known(Operand.Known known, TypeMirror type, Node node) {
    boolean isArray = types().isArray(type) && known.subject() instanceof Subject.Row;
    if (types().isPrimitive(type) || (types().isArray(type) && !isArray)) {
      return lowering.unsupported(
          node, "the conversion of an object to " + types().text(type), "use numbers");
    }
    if (isAnother(known.subject(), type)) {
      return lowering.unsupported(
          node,
          "the cast to " + types().text(type) + " of an object that is none, which",
          "call a method that both types have");
    }
    if (types().isValue(type)) {
      return known.subject() instanceof Subject.Valued valued
          ? valued.tuple()
          : lowering.unsupported(
              node, "the conversion to record " + types().text(type), "create the record here");
    }
    return new Operand.Known(type, known.subject());
  }

  /** Whether the class of a known object is none that a variable of a type may hold. */
  private boolean isAnother(Subject subject, TypeMirror type) {
    TypeMirror of =
        subject instanceof Subject.Valued valued
            ? valued.tuple().type()
            : subject instanceof Subject.Instance instance ? instance.type() : null;
    return of != null && !types().isAssignable(types().erasure(of), types().erasure(type));
  }

  /** Stands for an operand that was refused, so that what uses it can be looked at all the same. */
  private Operand placeholder(TypeMirror type) {
    if (types().isPrimitive(type) || types().isArray(type)) {
      return new Operand.Single(type, lowering.zero(types().toIr(type)));
    }
    if (types().isUnknown(type) || types().isValue(type)) {
      return lowering.bad();
    }
    return new Operand.Single(type, lowering.zero(types().toIr(type)));
  }

  private Operand nullOf(TypeMirror type, Node node) {
    if (types().isValue(type)) {
      types().demote(type);
      return lowering.unsupported(node, "null for a record", "use a record of zeros");
    }
    Value value = lowering.constant(types().toIr(type), Builder.NULL, "", "", lowering.span(node));
    return new Operand.Single(type, value);
  }

  /** Returns the value of an operand in a primitive type, unboxed if it must be. */
  Value primitive(Operand operand, TypeMirror type, Node node, String name) {
    if (Lowering.isBad(operand)) {
      return lowering.zero(types().toIr(type));
    }
    Optional<PrimitiveType> source = types().unboxed(operand.type());
    if (source.isEmpty()
        || (source.get().getKind() == TypeKind.BOOLEAN) != (type.getKind() == TypeKind.BOOLEAN)) {
      refuse(operand, type, node);
      return lowering.zero(types().toIr(type));
    }
    Operand unboxed = types().isPrimitive(operand.type()) ? operand : unbox(operand, node);
    Value value = lowering.value(unboxed, name);
    return convert(value, (ScalarType) types().toIr(type), node, name);
  }

  /** Refuses a conversion by assignment, of which Java has none from Object to numbers. */
  private void refuse(Operand operand, TypeMirror type, Node node) {
    if (types().isSame(operand.type(), types().objectType())) {
      lowering.refuse(node, Diagnostic.UNKNOWN_TYPE, "this value");
    } else {
      String from = types().text(operand.type());
      lowering.unsupported(node, "the conversion of " + from + " to " + type, "use numbers");
    }
  }

  /** Converts between primitive types; constants at once. */
  Value convert(Value value, ScalarType type, Node node, String name) {
    if (value.type() == type) {
      return value;
    }
    Optional<Object> literal = lowering.literal(value);
    if (literal.isPresent()) {
      Object converted = ConstantEvaluator.convert(literal.get(), type);
      return lowering.constant(type, converted, "", name, value.span());
    }
    return lowering.apply(BasicOperator.CONVERT, type, name, lowering.span(node), value);
  }

  private Operand unbox(Operand operand, Node node) {
    PrimitiveType primitive = types().unboxed(operand.type()).orElseThrow();
    return lowering
        .text(Kind.OBJECT, Effect.ANY)
        .operand(operand, Binding.PRIMARY)
        .text("." + types().text(primitive) + "Value()")
        .build(primitive, Binding.PRIMARY, lowering.span(node));
  }

  private Operand boxed(Operand operand, TypeMirror type, Node node) {
    TypeMirror primitive = types().unboxed(type).map(TypeMirror.class::cast).orElse(operand.type());
    Value value = primitive(operand, primitive, node, "");
    TypeMirror box = types().boxed(primitive);
    return lowering
        .text(Kind.OBJECT, Effect.NONE)
        .text(types().text(box) + ".valueOf(")
        .operand(new Operand.Single(primitive, value), Binding.RELATIONAL)
        .text(")")
        .build(type, Binding.PRIMARY, lowering.span(node));
  }

  private Operand reference(Operand operand, TypeMirror type, Node node) {
    if (types().isValue(type)) {
      return lowering.expressions().records().dissolve(operand, type, node);
    }
    if (operand instanceof Operand.Tuple tuple && !lowering.session().stays(node)) {
      return new Operand.Known(type, new Subject.Valued(node, tuple));
    }
    Type wanted = types().toIr(type);
    if (operand instanceof Operand.Single single && single.value().type().equals(wanted)) {
      return new Operand.Single(type, single.value());
    }
    if (operand instanceof Operand.Fragment && types().toIr(operand.type()).equals(wanted)) {
      return operand;
    }
    Kind kind = operand instanceof Operand.Fragment f ? f.text().kind() : Kind.OBJECT;
    return lowering
        .text(kind, Effect.NONE)
        .operand(operand, Binding.RELATIONAL)
        .build(type, binding(operand), lowering.span(node));
  }

  private static Binding binding(Operand operand) {
    return operand instanceof Operand.Fragment f && f.text().value().isEmpty()
        ? f.text().binding()
        : Binding.PRIMARY;
  }

  /** A cast that the user wrote. */
  Operand cast(Operand operand, TypeMirror type, Node node, String name) {
    if (Lowering.isBad(operand) || types().isUnknown(type)) {
      return lowering.bad();
    }
    if (operand instanceof Operand.Known known) {
      return known(known, type, node);
    }
    boolean primitive = types().isPrimitive(type);
    if ((primitive && types().unboxed(operand.type()).isPresent())
        || types().isPrimitive(operand.type())
        || types().isValue(type)) {
      return assign(operand, type, node, name);
    }
    if (operand instanceof Operand.Single single
        && single.value().type().equals(types().toIr(type))) {
      return new Operand.Single(type, single.value());
    }
    TypeMirror reference = primitive ? types().boxed(type) : type;
    Operand cast =
        lowering
            .text(Kind.OBJECT, Effect.ANY)
            .text("(" + types().text(reference) + ") ")
            .operand(operand, Binding.UNARY)
            .build(reference, Binding.UNARY, lowering.span(node));
    return primitive ? assign(cast, type, node, name) : cast;
  }

  /** Returns the values of a converted operand: several for a record. */
  List<Value> values(Operand operand, String name) {
    return operand instanceof Operand.Tuple tuple
        ? tuple.values()
        : List.of(lowering.value(operand, name));
  }
}
