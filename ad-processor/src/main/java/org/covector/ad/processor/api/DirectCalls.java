package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;

/** Calls of the public methods of the generated class. */
final class DirectCalls implements ViewCalls {

  private final Context context;
  private final Names names;
  private final Packing packing;

  DirectCalls(Context context, Packing packing) {
    this.context = context;
    this.names = context.names();
    this.packing = packing;
  }

  @Override
  public Call jvp() {
    List<String> arguments = arguments();
    context
        .model()
        .declared(Parameter::isShadowed)
        .forEach(d -> arguments.add(context.tangent(d, names::dot)));
    String tangent = context.model().result() instanceof Result.Scalar ? ".tangent()" : "";
    return new Call(List.of(), call("Jvp", arguments) + tangent, i -> "", i -> "");
  }

  @Override
  public Call gradient() {
    return reverse("Gradient", arguments());
  }

  @Override
  public Call vjp() {
    List<String> arguments = arguments();
    if (!(context.model().result() instanceof Result.None)) {
      arguments.add(names.resultBar());
    }
    return reverse("Vjp", arguments);
  }

  private Call reverse(String suffix, List<String> arguments) {
    Holder holder = new Holder(context, "Adjoint", false);
    arguments.addAll(context.arrayShadows(Parameter::isShadowedArray, names::bar));
    holder.parameter("").forEach(v -> arguments.add(v.name()));
    return new Call(holder.allocate(), call(suffix, arguments), holder::field, i -> "");
  }

  @Override
  public Call hvp() {
    List<String> arguments = arguments();
    context
        .model()
        .declared(Parameter::isShadowed)
        .forEach(d -> arguments.add(context.tangent(d, names::dot)));
    if (context.activeArrays().isEmpty()) {
      String type = names.type("Hvp");
      String result = names.local("hvp");
      HvpMembers hvp = new HvpMembers(context);
      String declared = type + " " + result + " = " + call("Hvp", arguments) + ";";
      return new Call(
          List.of(declared),
          result + ".value()",
          i -> result + "." + hvp.gradientAccess(i),
          i -> result + "." + hvp.productAccess(i));
    }
    Holder holder = new Holder(context, "HvpAdjoint", true);
    arguments.addAll(context.arrayShadows(Parameter::isActiveArray, names::bar));
    arguments.addAll(context.arrayShadows(Parameter::isActiveArray, names::product));
    holder.parameter("").forEach(v -> arguments.add(v.name()));
    return new Call(holder.allocate(), call("Hvp", arguments), holder::field, holder::product);
  }

  private List<String> arguments() {
    return new ArrayList<>(packing.arguments(packing::argument));
  }

  private String call(String suffix, List<String> arguments) {
    return names.method(suffix) + "(" + String.join(", ", arguments) + ")";
  }

  @Override
  public List<Member> members() {
    return List.of();
  }
}
