package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.Member;

/** The method that compares derivatives with differences: {@code Check}. */
final class CheckMember {

  private static final String REPORT = ViewClass.RUNTIME + "GradientReport";
  private static final String CHECK = ViewClass.RUNTIME + "GradientCheck";

  private final Context context;
  private final Packing packing;
  private final Names names;

  CheckMember(Context context, Packing packing) {
    this.context = context;
    this.packing = packing;
    this.names = context.names();
  }

  Member member() {
    Signature signature =
        context.signature(
            "Compares the derivatives of "
                + context.label()
                + " with extrapolated differences, at one point. What it is given is not modified.",
            REPORT,
            "what agrees and what does not",
            "Check",
            context.model().declared().stream()
                .map(d -> new Variable(d.type(), names.parameter(d), "as the method takes it"))
                .toList());
    return new Member.Text(
        Signature.comment(signature.javadoc())
            + signature.modifiers()
            + " "
            + REPORT
            + " "
            + signature.name()
            + "("
            + signature.parameters().stream()
                .map(Variable::declaration)
                .collect(Collectors.joining(", "))
            + ") {\n"
            + String.join("\n", body()).indent(2)
            + "}");
  }

  private List<String> body() {
    String point = names.local("point");
    List<String> lines = new ArrayList<>();
    lines.add("double[] " + point + " = new double[" + size(packing.inputs()) + "];");
    for (int k = 0; k < packing.inputs().size(); k++) {
      int parameter = packing.inputs().get(k);
      String offset = size(packing.inputs().subList(0, k));
      String name = names.access(parameter);
      lines.add(
          context.model().parameter(parameter).isMemory()
              ? Packing.pack(name, point, offset) + ";"
              : point + "[" + offset + "] = " + name + ";");
    }
    boolean floats =
        packing.inputs().stream().anyMatch(i -> context.model().type(i).startsWith("float"));
    String check = floats ? CHECK + ".forFloats()" : "new " + CHECK + "()";
    String captured =
        packing.capturedWholes().stream()
            .map(d -> names.parameter(d))
            .collect(Collectors.joining(", "));
    String view = names.method("Function") + "(" + captured + ")";
    Set<Mode> modes = context.model().modes();
    boolean first = modes.contains(Mode.FORWARD) || modes.contains(Mode.REVERSE);
    String method = first ? ".check(" : ".checkHvp(";
    lines.add("return " + check + method + view + ", " + point + ");");
    return lines;
  }

  /** How many numbers some parameters hold. */
  private String size(List<Integer> parameters) {
    long numbers =
        parameters.stream().filter(i -> !context.model().parameter(i).isMemory()).count();
    List<String> terms = new ArrayList<>();
    if (numbers > 0
        || parameters.stream().noneMatch(i -> context.model().parameter(i).isMemory())) {
      terms.add(String.valueOf(numbers));
    }
    parameters.stream()
        .filter(i -> context.model().parameter(i).isMemory())
        .forEach(i -> terms.add(Packing.sizeOf(names.access(i))));
    return String.join(" + ", terms);
  }
}
