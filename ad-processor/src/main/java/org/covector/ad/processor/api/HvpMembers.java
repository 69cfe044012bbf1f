package org.covector.ad.processor.api;

import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT;
import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT_TANGENT;
import static org.covector.ad.processor.transform.Derivative.Kind.PRIMAL;
import static org.covector.ad.processor.transform.Derivative.Kind.TANGENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.transform.Derivative;

/** Second order of a method with one number as result: {@code Hvp}. */
final class HvpMembers {

  private static final String SUFFIX = "Hvp";

  private final Context context;
  private final Names names;
  private final Holder holder;
  private final List<Integer> arrays;

  HvpMembers(Context context) {
    this.context = context;
    this.names = context.names();
    this.holder = new Holder(context, "HvpAdjoint", true);
    this.arrays = context.shadowedArrays();
  }

  List<Member> members() {
    Derivative derivative =
        context.source().secondOrder(context.model().key(), context.model().activity());
    Function function =
        Roles.reordered(
            derivative,
            Context.concat(
                Roles.of(PRIMAL, context.all()),
                Roles.of(TANGENT, context.shadowed()),
                Roles.of(ADJOINT, arrays),
                Roles.of(ADJOINT_TANGENT, arrays)));
    List<Member> members = new ArrayList<>();
    members.add(record());
    if (arrays.isEmpty()) {
      String expression = "new " + names.type(SUFFIX) + "(" + direct(derivative) + ")";
      ReturnShape returns = new ReturnShape(List.of(), expression);
      members.addAll(context.forms().of(recordForm(), prologue(), returns, function));
      return members;
    }
    boolean tape = context.forms().needsTape(function);
    holder.member().ifPresent(members::add);
    members.addAll(context.forms().of(recordForm(), tape, this::allocating));
    if (context.outputs().isEmpty()) {
      members.addAll(context.forms().of(writingForm(), prologue(), written(derivative), function));
      return members;
    }
    if (hasWritingForm()) {
      members.addAll(context.forms().of(writingForm(), tape, this::withOutputs));
    }
    members.add(sweeps(derivative, function));
    return members;
  }

  /** Whether there is a form that writes into the caller's arrays. */
  boolean hasWritingForm() {
    return !context.activeArrays().isEmpty();
  }

  private Member sweeps(Derivative derivative, Function function) {
    Signature signature =
        Signature.internal(context.model().result().javaType(), target(), parameters(arrays));
    return context.forms().single(signature, prologue(), written(derivative), function);
  }

  /** The method that has the body. */
  private String target() {
    return names.method(context.outputs().isEmpty() ? SUFFIX : "HvpSweeps");
  }

  private String direct(Derivative derivative) {
    Stream<String> gradient =
        context.active().stream().map(i -> Roles.result(derivative, ADJOINT, i, "0"));
    Stream<String> product =
        context.active().stream().map(i -> Roles.result(derivative, ADJOINT_TANGENT, i, "0"));
    List<String> parts = new ArrayList<>();
    parts.add(Roles.result(derivative, PRIMAL, 0));
    Stream.concat(gradient, product).forEach(parts::add);
    return String.join(", ", parts);
  }

  private ReturnShape written(Derivative derivative) {
    List<String> statements = new ArrayList<>();
    for (int i : context.activeScalars()) {
      statements.add(holder.field(i) + " = " + Roles.result(derivative, ADJOINT, i, "0") + ";");
    }
    for (int i : context.activeScalars()) {
      String product = Roles.result(derivative, ADJOINT_TANGENT, i, "0");
      statements.add(holder.product(i) + " = " + product + ";");
    }
    return new ReturnShape(statements, Roles.result(derivative, PRIMAL, 0));
  }

  private List<String> prologue() {
    List<String> prologue = new ArrayList<>(context.entry(names::dot));
    if (arrays.isEmpty()) {
      return prologue;
    }
    prologue.addAll(context.checks().shadows(arrays, names::bar));
    prologue.addAll(context.checks().shadows(arrays, names::product));
    for (int i : arrays) {
      prologue.add(context.checks().distinct(i, names.dot(i), names.bar(i)));
      prologue.add(context.checks().distinct(i, names.dot(i), names.product(i)));
      prologue.add(context.checks().distinct(i, names.bar(i), names.product(i)));
    }
    prologue.addAll(holder.check());
    context.outputs().forEach(i -> prologue.add(context.checks().zero(i, names.dot(i))));
    arrays.forEach(i -> prologue.add(context.checks().zero(i, names.bar(i))));
    arrays.forEach(i -> prologue.add(context.checks().zero(i, names.product(i))));
    return prologue;
  }

  private List<Variable> parameters(List<Integer> written) {
    List<Variable> products =
        written.stream()
            .map(
                i ->
                    context.shadow(
                        i,
                        names.product(i),
                        "overwritten with the Hessian-vector product for "
                            + context.code(i)
                            + "; of the same shape"))
            .toList();
    return Context.concat(
        context.primals(),
        context.dots(),
        context.gradientBars(written),
        products,
        holder.parameter(
            "overwritten with gradient and product for " + context.codes(context.activeScalars())));
  }

  /** The head of the form that allocates nothing. */
  Signature writingForm() {
    return context.signature(
        "Second order: "
            + context.label()
            + ", its gradient, and the product of its Hessian with the tangents, written into the"
            + " caller's memory.",
        context.model().result().javaType(),
        "the value",
        SUFFIX,
        parameters(context.activeArrays()));
  }

  /** The head of the form that gives a record. */
  Signature recordForm() {
    return context.signature(
        "Second order: "
            + context.label()
            + ", its gradient, and the product of its Hessian with the tangents.",
        names.type(SUFFIX),
        "value, gradient and product, in new arrays",
        SUFFIX,
        Context.concat(context.primals(), context.dots()));
  }

  private String call(String tape) {
    return target() + "(" + Context.arguments(parameters(arrays)) + tape + ")";
  }

  private String withOutputs(String tape) {
    List<String> lines = new ArrayList<>();
    lines.addAll(context.checks().allocate(context.outputs(), names::bar));
    lines.addAll(context.checks().allocate(context.outputs(), names::product));
    lines.add("return " + call(tape) + ";");
    return String.join("\n", lines);
  }

  private String allocating(String tape) {
    List<String> lines = new ArrayList<>();
    lines.addAll(context.checks().allocate(arrays, names::bar));
    lines.addAll(context.checks().allocate(arrays, names::product));
    lines.addAll(holder.allocate());
    lines.add(context.model().result().javaType() + " " + names.value() + " = " + call(tape) + ";");
    StringBuilder parts = new StringBuilder(names.value());
    for (int i : context.active()) {
      boolean array = context.model().parameter(i).isMemory();
      parts.append(", ").append(array ? names.bar(i) : holder.field(i));
    }
    for (int i : context.active()) {
      boolean array = context.model().parameter(i).isMemory();
      parts.append(", ").append(array ? names.product(i) : holder.product(i));
    }
    lines.add("return new " + names.type(SUFFIX) + "(" + parts + ");");
    return String.join("\n", lines);
  }

  /** The component of the record that holds the adjoint of a parameter. */
  String gradientComponent(int parameter) {
    return components().get(context.active().indexOf(parameter));
  }

  /** The component of the record that holds the product for a parameter. */
  String productComponent(int parameter) {
    return components().get(context.active().size() + context.active().indexOf(parameter));
  }

  private List<String> components() {
    List<Integer> active = context.active();
    List<String> wanted = new ArrayList<>();
    active.forEach(i -> wanted.add(context.model().parameter(i).name()));
    active.forEach(i -> wanted.add(context.model().parameter(i).name() + "Hvp"));
    return Names.components(wanted, "value");
  }

  private Member record() {
    List<Integer> active = context.active();
    List<String> types = new ArrayList<>();
    List<String> docs = new ArrayList<>();
    active.forEach(i -> types.add(context.model().shadowType(i)));
    types.addAll(List.copyOf(types));
    active.forEach(i -> docs.add("the derivative with respect to " + context.code(i)));
    active.forEach(i -> docs.add("the Hessian-vector product for " + context.code(i)));
    List<Types.Field> fields = new ArrayList<>();
    fields.add(
        new Types.Field(context.model().result().javaType(), "value", "what the method returns"));
    fields.addAll(Types.fields(types, components(), docs));
    return Types.record(
        context.model().visibility(),
        names.type(SUFFIX),
        "Value, gradient and Hessian-vector product of " + context.label() + ".",
        fields);
  }
}
