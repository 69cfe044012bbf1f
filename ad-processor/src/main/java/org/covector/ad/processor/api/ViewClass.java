package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.Member;

/** The parts that all function views share: the factory, the fields and the constructor. */
final class ViewClass {

  static final String RUNTIME = "org.covector.ad.runtime.";

  private final Context context;
  private final Packing packing;
  private final String type;
  private final String contract;
  private final List<String> methods = new ArrayList<>();

  /**
   * Begins a view.
   *
   * @param contract the interface that it implements
   */
  ViewClass(Context context, Packing packing, String contract) {
    this.context = context;
    this.packing = packing;
    this.type = context.names().type("Function");
    this.contract = RUNTIME + contract;
  }

  /** Adds a method of the interface. */
  void method(String head, List<String> body) {
    methods.add("@Override\npublic " + head + " {\n" + String.join("\n", body).indent(2) + "}\n");
  }

  /** The factory and the class. */
  List<Member> members() {
    return List.of(new Member.Text(factory()), new Member.Text(declaration()));
  }

  private String factory() {
    Names names = context.names();
    List<Variable> parameters =
        packing.capturedWholes().stream()
            .map(d -> new Variable(d.type(), names.parameter(d), doc(d)))
            .toList();
    String inputs = context.codes(packing.inputs());
    Signature signature =
        context.signature(
            context.label()
                + " as a function of the vector that packs "
                + inputs
                + ", in this order and arrays row by row. It modifies neither what it is given nor"
                + " what it captures, and may be used by several threads at once.",
            contract,
            "the view",
            "Function",
            parameters);
    return Signature.comment(signature.javadoc())
        + signature.modifiers()
        + " "
        + contract
        + " "
        + signature.name()
        + "("
        + declarations(parameters)
        + ") {\n  return new "
        + type
        + "("
        + signature.arguments()
        + ");\n}";
  }

  private String doc(Declared declared) {
    List<Parameter> parts = declared.indices().stream().map(context.model()::parameter).toList();
    if (parts.stream().noneMatch(Parameter::isShadowed)) {
      return "captured";
    }
    return declared.isRecord()
        ? "gives the shapes of arrays and what is constant in it"
        : "of the shape that the parameter is to have";
  }

  /** Each call writes copies, and so takes arrays that are one for two. */
  private List<String> sharingChecks() {
    List<Integer> arrays =
        packing.captured().stream()
            .filter(i -> context.model().parameter(i).isMemory() && !packing.isInput(i))
            .filter(i -> !context.model().declaring(i).isRecord())
            .toList();
    List<String> checks = new ArrayList<>();
    for (int i : arrays) {
      arrays.stream()
          .filter(j -> j > i && context.model().type(i).equals(context.model().type(j)))
          .filter(j -> isWritten(i) || isWritten(j))
          .map(j -> Checks.distinct(context.names().parameter(i), context.names().parameter(j)))
          .forEach(checks::add);
    }
    return checks;
  }

  private boolean isWritten(int parameter) {
    return context.model().parameter(parameter).use().written();
  }

  private static String declarations(List<Variable> parameters) {
    return parameters.stream().map(Variable::declaration).collect(Collectors.joining(", "));
  }

  private String declaration() {
    Names names = context.names();
    StringBuilder text = new StringBuilder();
    text.append("private static final class ").append(type);
    text.append(" implements ").append(contract).append(" {\n");
    List<String> assignments =
        new ArrayList<>(new Receiver(context.model(), names).overrideCheck());
    List<Variable> parameters = new ArrayList<>();
    for (Declared declared : packing.capturedWholes()) {
      Variable parameter = new Variable(declared.type(), names.parameter(declared), "");
      parameters.add(parameter);
      text.append("private final ").append(parameter.declaration()).append(";\n");
      assignments.add("this." + parameter.name() + " = " + parameter.name() + ";");
    }
    assignments.addAll(sharingChecks());
    for (int i : packing.sized()) {
      text.append("private final int ").append(packing.size(i)).append(";\n");
      Declared declared = context.model().declaring(i);
      assignments.add(Checks.notNull(names.parameter(declared)));
      String size = Packing.sizeOf(names.access(i));
      assignments.add("this." + packing.size(i) + " = " + size + ";");
    }
    text.append(type).append('(').append(declarations(parameters)).append(") {\n");
    text.append(String.join("\n", assignments).indent(2)).append("}\n");
    methods.forEach(text::append);
    return text.append('}').toString();
  }
}
