package org.covector.ad.processor.api;

import static org.covector.ad.processor.transform.Derivative.Kind.ADJOINT;
import static org.covector.ad.processor.transform.Derivative.Kind.PRIMAL;
import static org.covector.ad.processor.transform.Derivative.Kind.SEED;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.transform.Derivative;

/** Reverse mode of a method with several numbers as result: {@code Vjp}. */
final class VjpMembers {

  private static final String SUFFIX = "Vjp";

  private final Context context;
  private final Names names;
  private final ResultShape shape;
  private final Holder holder;
  private final Result result;

  VjpMembers(Context context) {
    this.context = context;
    this.names = context.names();
    this.shape = new ResultShape(context);
    this.holder = new Holder(context, "Adjoint", false);
    this.result = context.model().result();
  }

  List<Member> members() {
    Derivative derivative =
        context.source().reverse(context.model().key(), context.model().activity());
    Function function =
        Roles.reordered(
            derivative,
            Context.concat(
                Roles.of(PRIMAL, context.all()),
                Roles.of(SEED, shape.activeParts()),
                Roles.of(ADJOINT, context.shadowedArrays())));
    boolean tape = context.forms().needsTape(function);
    List<Member> members = new ArrayList<>();
    if (!isVoid()) {
      members.add(record());
    }
    holder.member().ifPresent(members::add);
    if (!isVoid()) {
      members.addAll(context.forms().of(recordForm(), tape, this::allocating));
    }
    if (result instanceof Result.Tuple) {
      members.addAll(context.forms().of(writingForm(), tape, this::unpacking));
      members.add(sweeps(derivative, function));
    } else {
      members.addAll(
          context.forms().of(writingForm(), locals(), prologue(), returns(derivative), function));
    }
    return members;
  }

  private boolean isVoid() {
    return result instanceof Result.None;
  }

  private ReturnShape returns(Derivative derivative) {
    List<String> statements =
        context.activeScalars().stream()
            .map(i -> holder.field(i) + " += " + Roles.result(derivative, ADJOINT, i, "0") + ";")
            .toList();
    String expression = isVoid() ? "" : shape.value(k -> Roles.result(derivative, PRIMAL, k));
    return new ReturnShape(statements, expression);
  }

  private List<String> locals() {
    List<String> seeds =
        result instanceof Result.Tuple
            ? shape.activeParts().stream().map(this::seed).toList()
            : shape.activeParts().stream().map(k -> names.resultBar()).toList();
    return Context.concat(
        Context.locals(context.all(), names::parameter),
        seeds,
        Context.locals(context.shadowedArrays(), names::bar));
  }

  private List<String> prologue() {
    List<String> prologue = context.reverseEntry(holder);
    if (result instanceof Result.Objects objects) {
      prologue.add(Checks.notNull(names.resultBar()));
      context.shadowedArrays().stream()
          .filter(i -> context.model().parameter(i).type().mayShareNumbers(objects.type()))
          .forEach(i -> prologue.add(distinct(i)));
    }
    if (result instanceof Result.Array) {
      prologue.add(Checks.notNull(names.resultBar()));
      context.shadowedArrays().stream()
          .filter(i -> context.model().type(i).equals(result.javaType()))
          .forEach(i -> prologue.add(Checks.distinct(names.resultBar(), names.bar(i))));
    }
    return prologue;
  }

  private String distinct(int parameter) {
    String seed = names.resultBar();
    String bar = names.bar(parameter);
    return Objects.check("distinct", "\"" + seed + "\", " + seed, "\"" + bar + "\", " + bar);
  }

  /** The sweeps for a record result, whose adjoint comes in parts. */
  private Member sweeps(Derivative derivative, Function function) {
    List<Variable> seeds =
        shape.activeParts().stream()
            .map(k -> new Variable(shape.parts().get(k).javaName(), seed(k), ""))
            .toList();
    Signature signature =
        Signature.internal(
            result.javaType(),
            sweepsName(),
            Context.concat(context.primals(), seeds, context.vjpBars(), holder.parameter("")));
    return context.forms().single(signature, locals(), prologue(), returns(derivative), function);
  }

  private String sweepsName() {
    return names.method("VjpSweeps");
  }

  private String seed(int part) {
    return names.resultBar() + part;
  }

  private String unpacking(String tape) {
    List<String> arguments = new ArrayList<>();
    context.primals().forEach(v -> arguments.add(v.name()));
    shape.activeParts().forEach(k -> arguments.add(names.resultBar() + "." + shape.accessor(k)));
    context.vjpBars().forEach(v -> arguments.add(v.name()));
    holder.parameter("").forEach(v -> arguments.add(v.name()));
    String call = sweepsName() + "(" + String.join(", ", arguments) + tape + ")";
    return Checks.notNull(names.resultBar()) + "\nreturn " + call + ";";
  }

  /** The head of the form that allocates nothing but the result. */
  Signature writingForm() {
    String summary =
        "Reverse mode: the adjoints of the parameters of "
            + context.label()
            + (isVoid() ? " for those of what it writes." : " for an adjoint of its result.");
    return context.signature(
        summary,
        result.javaType(),
        "what the method returns",
        SUFFIX,
        Context.concat(
            context.primals(),
            seedParameter(),
            context.vjpBars(),
            holder.parameter(
                "to which the adjoints of "
                    + context.codes(context.activeScalars())
                    + " are added")));
  }

  private List<Variable> seedParameter() {
    return isVoid()
        ? List.of()
        : List.of(
            new Variable(
                shape.tangentType(),
                names.resultBar(),
                "the adjoint of the result, of its shape; not modified"));
  }

  /** The head of the form that gives a record. */
  Signature recordForm() {
    return context.signature(
        "Reverse mode: the adjoints of the parameters of "
            + context.label()
            + " for an adjoint of its result.",
        names.type(SUFFIX),
        "the value and the adjoints, in new arrays",
        SUFFIX,
        Context.concat(context.primals(), seedParameter()));
  }

  private String allocating(String tape) {
    List<String> lines = new ArrayList<>();
    lines.addAll(context.checks().allocate(context.shadowedArrays(), names::bar));
    lines.addAll(holder.allocate());
    List<String> arguments = new ArrayList<>();
    recordForm().parameters().forEach(v -> arguments.add(v.name()));
    arguments.addAll(context.arrayShadows(Parameter::isShadowedArray, names::bar));
    holder.parameter("").forEach(v -> arguments.add(v.name()));
    String call = names.method(SUFFIX) + "(" + String.join(", ", arguments) + tape + ")";
    lines.add(result.javaType() + " " + names.value() + " = " + call + ";");
    String parts = String.join(", ", GradientMembers.adjoints(context, holder));
    lines.add("return new " + names.type(SUFFIX) + "(" + names.value() + ", " + parts + ");");
    return String.join("\n", lines);
  }

  private Member record() {
    List<Types.Field> fields = new ArrayList<>();
    fields.add(new Types.Field(result.javaType(), "value", "what the method returns"));
    fields.addAll(GradientMembers.components(context, "value"));
    return Types.record(
        context.model().visibility(),
        names.type(SUFFIX),
        "Value of " + context.label() + " and the adjoints of its parameters.",
        fields);
  }
}
