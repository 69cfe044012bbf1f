package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.emit.ReturnShape;
import org.covector.ad.processor.ir.Function;

/** All members for one method. */
final class MethodMembers {

  private final Context context;
  private final Callees callees;

  MethodMembers(Context context, Callees callees) {
    this.context = context;
    this.callees = callees;
  }

  List<Member> members() {
    List<Member> members = new ArrayList<>();
    ResultShape shape = new ResultShape(context);
    if (shape.hasTangentRecord()) {
      members.add(shape.tangentRecord());
    }
    new Receiver(context.model(), context.names()).member().ifPresent(members::add);
    if (hasNoVector()) {
      members.addAll(derivatives());
      return members;
    }
    Packing packing = new Packing(context);
    ViewCalls calls;
    boolean fit = Slots.fit(context);
    if (fit) {
      members.addAll(derivatives());
    } else if (shape.hasJvpRecord()) {
      members.add(shape.jvpRecord());
    }
    calls =
        fit && !packing.isFlat()
            ? new DirectCalls(context, packing)
            : new PackedCalls(context, packing);
    OriginalText original = original(packing, members);
    members.addAll(
        isScalar()
            ? new ScalarView(context, packing, calls, original).members()
            : new VectorView(context, packing, calls, original).members());
    members.addAll(calls.members());
    if (context.model().modes().contains(Mode.CHECK)) {
      members.add(new CheckMember(context, packing).member());
    }
    return members;
  }

  /** Whether objects keep a function view from taking its inputs out of one vector. */
  private boolean hasNoVector() {
    return context.model().result() instanceof Result.Objects
        || context.model().has(p -> p.isObject() && (p.isShadowed() || p.use().written()));
  }

  private boolean isScalar() {
    return context.model().result() instanceof Result.Scalar;
  }

  private List<Member> derivatives() {
    Set<Mode> modes = context.model().modes();
    List<Member> members = new ArrayList<>();
    if (modes.contains(Mode.FORWARD)) {
      members.addAll(new JvpMembers(context).members());
    }
    if (modes.contains(Mode.REVERSE)) {
      members.addAll(
          isScalar() ? new GradientMembers(context).members() : new VjpMembers(context).members());
      members.addAll(new JacobianMembers(context).members());
    }
    if (modes.contains(Mode.SECOND_ORDER)) {
      members.addAll(new HvpMembers(context).members());
    }
    return members;
  }

  /** Calls the method itself; a private copy of it where generated code may not. */
  private OriginalText original(Packing packing, List<Member> members) {
    MethodModel model = context.model();
    Optional<String> direct = callees.original(model.key());
    if (direct.isPresent() && !packing.isFlat()) {
      return model.isStatic()
          ? arguments -> direct.get() + "(" + String.join(", ", arguments) + ")"
          : arguments -> onObject(direct.get(), arguments);
    }
    Function function = context.source().function(model.key());
    ResultShape shape = new ResultShape(context);
    boolean isVoid = model.result() instanceof Result.None;
    ReturnShape returns = new ReturnShape(List.of(), isVoid ? "" : shape.value(k -> "$" + k));
    Signature copy =
        new Signature(
            "The same as "
                + context.label()
                + (packing.isFlat() ? ", of components of records." : ", which is private."),
            "private ",
            model.result().javaType(),
            "what it returns",
            context.names().method("Primal"),
            packing.isFlat() ? parts() : context.primals());
    List<String> locals = Context.locals(context.all(), context.names()::parameter);
    List<String> prologue = packing.isFlat() ? List.of() : context.unpacking().primals();
    members.addAll(
        context.forms().needsTape(function)
            ? context.forms().of(copy, locals, prologue, returns, function)
            : List.of(context.forms().single(copy, locals, prologue, returns, function)));
    return arguments -> copy.name() + "(" + String.join(", ", arguments) + ")";
  }

  private static String onObject(String name, List<String> arguments) {
    String rest = String.join(", ", arguments.subList(1, arguments.size()));
    return arguments.get(0) + "." + name + "(" + rest + ")";
  }

  /** The parameters of the function, components in the place of records. */
  private List<Variable> parts() {
    return context.all().stream()
        .map(i -> new Variable(context.model().type(i), context.names().parameter(i), ""))
        .toList();
  }
}
