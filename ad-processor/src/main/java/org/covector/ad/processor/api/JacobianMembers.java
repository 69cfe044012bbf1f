package org.covector.ad.processor.api;

import static org.covector.ad.processor.transform.Derivative.Kind.JACOBIAN;
import static org.covector.ad.processor.transform.Derivative.Kind.PRIMAL;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.transform.Derivative;

/**
 * The whole Jacobian of a method that returns a record of a few numbers, in reverse mode: {@code
 * Jacobian}.
 */
final class JacobianMembers {

  private static final int MOST_ROWS = 8;

  /** The slots for arguments that a method of the class file format may have. */
  private static final int MOST_SLOTS = 255;

  private final Context context;
  private final Names names;
  private final MethodModel model;
  private final ResultShape shape;
  private final String jacobian;
  private final String offset;

  JacobianMembers(Context context) {
    this.context = context;
    this.names = context.names();
    this.model = context.model();
    this.shape = new ResultShape(context);
    this.jacobian = names.local("jacobian");
    this.offset = names.local("offset");
  }

  /** The members; none where the method is not of the kind, or must not run several times. */
  List<Member> members() {
    return qualifies()
        ? context.source().jacobian(model.key(), model.activity()).map(this::of).orElse(List.of())
        : List.of();
  }

  private boolean qualifies() {
    int rows = shape.activeParts().size();
    return model.result() instanceof Result.Tuple
        && shape.parts().stream().noneMatch(type -> type.isMemory())
        && rows >= 1
        && rows <= MOST_ROWS
        && model.has(Parameter::isActive)
        && context.shadowed().stream().allMatch(i -> isColumns(model.parameter(i)))
        && slots(rows) <= MOST_SLOTS;
  }

  /** Whether a parameter is a number, or an array of numbers that the method does not write. */
  private static boolean isColumns(Parameter parameter) {
    return parameter.isActive()
        && (!parameter.isMemory()
            || (parameter.type().equals(new ArrayType(ScalarType.DOUBLE))
                && !parameter.use().written()));
  }

  /** What a reverse derivative takes that may be called for each row. */
  private int slots(int rows) {
    int parameters =
        context.all().stream()
            .mapToInt(i -> new Variable(model.type(i), names.parameter(i), "").slots())
            .sum();
    return parameters + 2 * rows + context.activeArrays().size() + 1;
  }

  private List<Member> of(Derivative derivative) {
    Function function =
        Roles.reordered(
            derivative,
            Context.concat(Roles.of(PRIMAL, context.all()), Roles.of(JACOBIAN, List.of(0, 1))));
    List<String> locals =
        Context.concat(Context.locals(context.all(), names::parameter), List.of(jacobian, offset));
    String value = shape.value(k -> Roles.result(derivative, PRIMAL, k));
    ReturnShape returns = new ReturnShape(List.of(), value);
    return context.forms().of(signature(), locals, prologue(), returns, function);
  }

  private Signature signature() {
    List<Variable> block =
        List.of(
            new Variable(
                new ArrayType(ScalarType.DOUBLE).javaName(), jacobian, "receives the block"),
            new Variable(ScalarType.INT.javaName(), offset, "where the block begins"));
    return context.signature(
        summary(),
        model.result().javaType(),
        "what the method returns",
        "Jacobian",
        Context.concat(context.primals(), block));
  }

  private String summary() {
    List<String> rows =
        shape.activeParts().stream()
            .map(k -> shape.accessor(k).replace("()", ""))
            .map(name -> "{@code " + name + "}")
            .toList();
    return "Reverse mode: "
        + context.label()
        + " and its Jacobian, which overwrites a block of an array, row by row: "
        + (rows.size() == 1 ? "a row for " : "rows for ")
        + String.join(", ", rows)
        + ", with columns for "
        + context.codes(context.active())
        + ", arrays element by element.";
  }

  private List<String> prologue() {
    List<String> prologue = new ArrayList<>(context.unpacking().primals());
    context.activeArrays().forEach(i -> prologue.add(context.checks().present(i)));
    prologue.addAll(context.checks().different(context.activeArrays()));
    prologue.addAll(context.checks().constants());
    prologue.add(Checks.block(jacobian, offset, shape.activeParts().size(), columns()));
    prologue.addAll(context.checks().differentFrom(jacobian, ScalarType.DOUBLE));
    return prologue;
  }

  /** How many columns there are: a {@code long}, if an {@code int} might be too small. */
  private String columns() {
    List<String> lengths =
        context.activeArrays().stream().map(i -> names.parameter(i) + ".length").toList();
    int numbers = context.activeScalars().size();
    if (lengths.isEmpty()) {
      return Integer.toString(numbers);
    }
    String first = numbers > 0 ? numbers + "L + " : lengths.size() > 1 ? "(long) " : "";
    return first + String.join(" + ", lengths);
  }
}
