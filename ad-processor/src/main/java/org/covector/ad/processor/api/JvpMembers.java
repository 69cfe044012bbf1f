package org.covector.ad.processor.api;

import static org.covector.ad.processor.transform.Derivative.Kind.PRIMAL;
import static org.covector.ad.processor.transform.Derivative.Kind.TANGENT;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.transform.Derivative;
import org.covector.ad.processor.transform.Shadows;

/** Forward mode: {@code Jvp}. */
final class JvpMembers {

  private final Context context;
  private final ResultShape shape;

  JvpMembers(Context context) {
    this.context = context;
    this.shape = new ResultShape(context);
  }

  List<Member> members() {
    Derivative derivative =
        context.source().forward(context.model().key(), context.model().activity());
    List<Member> members = new ArrayList<>();
    if (shape.hasJvpRecord()) {
      members.add(shape.jvpRecord());
    }
    Function function =
        Roles.reordered(
            derivative,
            Context.concat(Roles.of(PRIMAL, context.all()), Roles.of(TANGENT, context.shadowed())));
    List<String> prologue =
        new ArrayList<>(
            Context.concat(
                context.unpacking().primals(),
                context.unpacking().dots(),
                context.entry(context.names()::dot)));
    context.outputs().forEach(i -> prologue.add(context.checks().zero(i, context.names().dot(i))));
    ReturnShape returns = new ReturnShape(List.of(), expression(derivative));
    List<String> locals =
        Context.concat(
            Context.locals(context.all(), context.names()::parameter),
            Context.locals(context.shadowed(), context.names()::dot));
    members.addAll(context.forms().of(signature(), locals, prologue, returns, function));
    return members;
  }

  /** The head of the method. */
  Signature signature() {
    String summary =
        "Forward mode: "
            + context.label()
            + " and its derivative in the direction of the tangents.";
    return context.signature(
        summary,
        shape.jvpType(),
        "the value and its tangent",
        "Jvp",
        Context.concat(context.primals(), context.dots()));
  }

  /** What the method returns. */
  String expression(Derivative derivative) {
    if (context.model().result() instanceof Result.None) {
      return "";
    }
    return "new "
        + shape.jvpType()
        + "("
        + shape.value(k -> Roles.result(derivative, PRIMAL, k))
        + ", "
        + shape.tangent(k -> Roles.result(derivative, TANGENT, k, zero(derivative, k)))
        + ")";
  }

  /** The tangent of a result that does not depend on active parameters. */
  private String zero(Derivative derivative, int result) {
    if (context.model().result() instanceof Result.Objects objects) {
      return Shadows.zerosLike(objects.type(), Roles.result(derivative, PRIMAL, result));
    }
    return shape.isArray(result) ? Checks.zerosLike(Roles.result(derivative, PRIMAL, result)) : "0";
  }
}
