package org.covector.ad.processor.api;

import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT;
import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT_TANGENT;
import static org.covector.ad.processor.transform.Derivative.Kind.PRIMAL;
import static org.covector.ad.processor.transform.Derivative.Kind.TANGENT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.Derivative.Kind;

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
      members.addAll(context.forms().of(recordForm(), locals(), prologue(), returns, function));
      return members;
    }
    boolean tape = context.forms().needsTape(function);
    holder.member().ifPresent(members::add);
    members.addAll(context.forms().of(recordForm(), tape, this::allocating));
    if (context.outputs().isEmpty()) {
      members.addAll(
          context.forms().of(writingForm(), locals(), prologue(), written(derivative), function));
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
        Signature.internal(
            context.model().result().javaType(), target(), parameters(Parameter::isShadowedArray));
    return context.forms().single(signature, locals(), prologue(), written(derivative), function);
  }

  /** The method that has the body. */
  private String target() {
    return names.method(context.outputs().isEmpty() ? SUFFIX : "HvpSweeps");
  }

  private String direct(Derivative derivative) {
    List<Declared> active = context.model().declared(Parameter::isActive);
    List<String> parts = new ArrayList<>();
    parts.add(Roles.result(derivative, PRIMAL, 0));
    for (Kind kind : List.of(ADJOINT, ADJOINT_TANGENT)) {
      active.forEach(
          d -> parts.add(context.tangent(d, i -> Roles.result(derivative, kind, i, "0"))));
    }
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

  private List<String> locals() {
    return Context.concat(
        Context.locals(context.all(), names::parameter),
        Context.locals(context.shadowed(), names::dot),
        Context.locals(arrays, names::bar),
        Context.locals(arrays, names::product));
  }

  private List<String> prologue() {
    List<String> prologue =
        new ArrayList<>(
            Context.concat(
                context.unpacking().primals(),
                context.unpacking().dots(),
                context.unpacking().bars(Parameter::isShadowedArray),
                context.unpacking().products(Parameter::isShadowedArray),
                context.entry(names::dot)));
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

  private List<Variable> parameters(Predicate<Parameter> written) {
    List<Variable> products =
        context.model().declared(written).stream()
            .map(d -> new Variable(context.tangentType(d), names.product(d), productDoc(d)))
            .toList();
    return Context.concat(
        context.primals(),
        context.dots(),
        context.gradientBars(written),
        products,
        holder.parameter(
            "overwritten with gradient and product for " + context.codes(context.activeScalars())));
  }

  private String productDoc(Declared declared) {
    return context.arraysOf(declared)
        + "overwritten with the Hessian-vector product for "
        + context.code(declared)
        + "; of the same shape";
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
        parameters(Parameter::isActiveArray));
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

  private String call(List<String> arrayShadows, String tape) {
    List<String> arguments = new ArrayList<>();
    recordForm().parameters().forEach(v -> arguments.add(v.name()));
    arguments.addAll(arrayShadows);
    holder.parameter("").forEach(v -> arguments.add(v.name()));
    return target() + "(" + String.join(", ", arguments) + tape + ")";
  }

  private String withOutputs(String tape) {
    List<String> lines = new ArrayList<>();
    lines.addAll(context.checks().allocate(context.outputs(), names::bar));
    lines.addAll(context.checks().allocate(context.outputs(), names::product));
    List<String> shadows =
        Context.concat(
            context.model().declared(Parameter::isShadowedArray).stream().map(names::bar).toList(),
            context.model().declared(Parameter::isShadowedArray).stream()
                .map(names::product)
                .toList());
    lines.add("return " + call(shadows, tape) + ";");
    return String.join("\n", lines);
  }

  private String allocating(String tape) {
    List<String> lines = new ArrayList<>();
    lines.addAll(context.checks().allocate(arrays, names::bar));
    lines.addAll(context.checks().allocate(arrays, names::product));
    lines.addAll(holder.allocate());
    List<String> shadows =
        Context.concat(
            context.arrayShadows(Parameter::isShadowedArray, names::bar),
            context.arrayShadows(Parameter::isShadowedArray, names::product));
    String type = context.model().result().javaType();
    lines.add(type + " " + names.value() + " = " + call(shadows, tape) + ";");
    List<String> parts = new ArrayList<>(List.of(names.value()));
    parts.addAll(GradientMembers.adjoints(context, holder));
    context.model().declared(Parameter::isActive).forEach(d -> parts.add(product(d)));
    lines.add("return new " + names.type(SUFFIX) + "(" + String.join(", ", parts) + ");");
    return String.join("\n", lines);
  }

  private String product(Declared declared) {
    return context.tangent(
        declared,
        i -> context.model().parameter(i).isMemory() ? names.product(i) : holder.product(i));
  }

  /** The call of the record's accessor for the adjoint of a parameter. */
  String gradientAccess(int parameter) {
    return access(parameter, 0);
  }

  /** The call of the record's accessor for the product for a parameter. */
  String productAccess(int parameter) {
    return access(parameter, context.model().declared(Parameter::isActive).size());
  }

  private String access(int parameter, int offset) {
    Declared declared = context.model().declaring(parameter);
    int place = context.model().declared(Parameter::isActive).indexOf(declared);
    String component = components().get(offset + place);
    return component + "()" + Names.accessors(declared.path(parameter));
  }

  private List<String> components() {
    List<Declared> active = context.model().declared(Parameter::isActive);
    List<String> wanted = new ArrayList<>();
    active.forEach(d -> wanted.add(d.name()));
    active.forEach(d -> wanted.add(d.name() + "Hvp"));
    return Names.components(wanted, "value");
  }

  private Member record() {
    List<Declared> active = context.model().declared(Parameter::isActive);
    List<String> types = new ArrayList<>();
    List<String> docs = new ArrayList<>();
    active.forEach(d -> types.add(context.tangentType(d)));
    types.addAll(List.copyOf(types));
    active.forEach(d -> docs.add("the derivative with respect to " + context.code(d)));
    active.forEach(d -> docs.add("the Hessian-vector product for " + context.code(d)));
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
