package org.covector.ad.processor.api;

import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT;
import static org.covector.ad.processor.transform.Derivative.Kind.PRIMAL;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.transform.Derivative;

/** Reverse mode of a method with one number as result: {@code Gradient}. */
final class GradientMembers {

  private static final String SUFFIX = "Gradient";

  private final Context context;
  private final Names names;
  private final Holder holder;

  GradientMembers(Context context) {
    this.context = context;
    this.names = context.names();
    this.holder = new Holder(context, "Adjoint", false);
  }

  List<Member> members() {
    Derivative derivative =
        context.source().gradient(context.model().key(), context.model().activity());
    Function function =
        Roles.reordered(
            derivative,
            Context.concat(
                Roles.of(PRIMAL, context.all()), Roles.of(ADJOINT, context.shadowedArrays())));
    List<Member> members = new ArrayList<>();
    members.add(record());
    holder.member().ifPresent(members::add);
    boolean tape = context.forms().needsTape(function);
    members.addAll(context.forms().of(recordForm(), tape, this::allocating));
    members.addAll(writing(derivative, function));
    return members;
  }

  private List<Member> writing(Derivative derivative, Function function) {
    List<String> prologue = context.reverseEntry(holder);
    context.shadowedArrays().forEach(i -> prologue.add(context.checks().zero(i, names.bar(i))));
    List<String> statements =
        context.activeScalars().stream()
            .map(i -> holder.field(i) + " = " + Roles.result(derivative, ADJOINT, i, "0") + ";")
            .toList();
    ReturnShape returns = new ReturnShape(statements, Roles.result(derivative, PRIMAL, 0));
    List<String> locals =
        Context.concat(
            Context.locals(context.all(), names::parameter),
            Context.locals(context.shadowedArrays(), names::bar));
    return context.forms().of(writingForm(), locals, prologue, returns, function);
  }

  /** The head of the form that allocates nothing. */
  Signature writingForm() {
    return context.signature(
        "Reverse mode: " + context.label() + " and its gradient, written into the caller's memory.",
        context.model().result().javaType(),
        "the value",
        SUFFIX,
        Context.concat(
            context.primals(),
            context.gradientBars(Parameter::isShadowedArray),
            holder.parameter(
                "overwritten with the derivatives with respect to "
                    + context.codes(context.activeScalars()))));
  }

  /** The head of the form that gives a record. */
  Signature recordForm() {
    return context.signature(
        "Reverse mode: " + context.label() + " and its gradient.",
        names.type(SUFFIX),
        "the value and the gradient, in new arrays",
        SUFFIX,
        context.primals());
  }

  private String allocating(String tape) {
    List<String> lines = new ArrayList<>();
    lines.addAll(context.checks().allocate(context.shadowedArrays(), names::bar));
    lines.addAll(holder.allocate());
    List<String> arguments = new ArrayList<>();
    context.primals().forEach(v -> arguments.add(v.name()));
    arguments.addAll(context.arrayShadows(Parameter::isShadowedArray, names::bar));
    holder.parameter("").forEach(v -> arguments.add(v.name()));
    String call = names.method(SUFFIX) + "(" + String.join(", ", arguments) + tape + ")";
    lines.add(context.model().result().javaType() + " " + names.value() + " = " + call + ";");
    String parts = String.join(", ", adjoints(context, holder));
    lines.add("return new " + names.type(SUFFIX) + "(" + names.value() + ", " + parts + ");");
    return String.join("\n", lines);
  }

  private Member record() {
    List<Types.Field> fields = new ArrayList<>();
    fields.add(
        new Types.Field(context.model().result().javaType(), "value", "what the method returns"));
    fields.addAll(components(context, "value"));
    return Types.record(
        context.model().visibility(),
        names.type(SUFFIX),
        "Value and gradient of " + context.label() + ".",
        fields);
  }

  /** A component for the adjoint of each active parameter, named like it. */
  static List<Types.Field> components(Context context, String... before) {
    List<Declared> active = context.model().declared(Parameter::isActive);
    List<String> wanted = active.stream().map(Declared::name).toList();
    return Types.fields(
        active.stream().map(context::tangentType).toList(),
        Names.components(wanted, before),
        active.stream().map(d -> "the derivative with respect to " + context.code(d)).toList());
  }

  /** The values of these components, out of the arrays and the holder of a writing form. */
  static List<String> adjoints(Context context, Holder holder) {
    Names names = context.names();
    return context.model().declared(Parameter::isActive).stream()
        .map(
            d ->
                context.tangent(
                    d,
                    i -> context.model().parameter(i).isMemory() ? names.bar(i) : holder.field(i)))
        .toList();
  }
}
