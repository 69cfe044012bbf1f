package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.emit.Member;

/** {@code ScalarFunction}: a method with one number as result, as a function of one vector. */
final class ScalarView {

  private final Context context;
  private final Names names;
  private final Packing packing;
  private final String original;
  private final String packed;
  private final String direction;
  private final String gradient;
  private final String product;

  /**
   * Makes the view.
   *
   * @param original the text before the arguments of a call of the method itself
   */
  ScalarView(Context context, String original) {
    this.context = context;
    this.names = context.names();
    this.packing = new Packing(context);
    this.original = original;
    this.packed = names.local("packed");
    this.direction = names.local("direction");
    this.gradient = names.local("gradient");
    this.product = names.local("product");
  }

  List<Member> members() {
    ViewClass view = new ViewClass(context, packing, "ScalarFunction");
    String inputs = packing.isFixed() ? packing.count(packing.inputs()) : "-1";
    view.method("int inputs()", List.of("return " + inputs + ";"));
    view.method("double value(double[] " + packed + ")", value());
    if (context.model().modes().contains(Mode.REVERSE)) {
      view.method("double gradient(double[] " + packed + ", double[] " + gradient + ")", gradient());
    }
    if (context.model().modes().contains(Mode.FORWARD)) {
      view.method("double jvp(double[] " + packed + ", double[] " + direction + ")", jvp());
    }
    if (context.model().modes().contains(Mode.SECOND_ORDER)) {
      String list =
          String.join(", double[] ", List.of(packed, direction, gradient, product));
      view.method("double hvp(double[] " + list + ")", hvp());
    }
    return view.members();
  }

  private List<String> start() {
    List<String> lines = new ArrayList<>(packing.check(packed));
    lines.addAll(packing.declarations(packed, "0"));
    return lines;
  }

  private List<String> value() {
    List<String> lines = start();
    lines.add("return " + original + "(" + packing.arguments() + ");");
    return lines;
  }

  private List<String> gradient() {
    List<String> lines = new ArrayList<>(packing.check(packed));
    lines.add(Packing.length("gradient", gradient, packed + ".length"));
    lines.add(Packing.distinct("x", packed, "gradient", gradient));
    lines.addAll(packing.declarations(packed, "0"));
    List<Integer> arrays = context.shadowedArrays();
    arrays.forEach(i -> lines.add(zeros(i, names.bar(i))));
    Holder holder = new Holder(context, "Adjoint", false);
    lines.addAll(holder.allocate());
    StringBuilder call = new StringBuilder(packing.arguments());
    arrays.forEach(i -> call.append(", ").append(names.bar(i)));
    holder.parameter("").forEach(v -> call.append(", ").append(v.name()));
    lines.add("double " + names.value() + " = " + names.method("Gradient") + "(" + call + ");");
    for (int i : packing.inputs()) {
      String scalar = context.model().parameter(i).isArray() ? "" : holder.field(i);
      lines.add(packing.packed(i, gradient, names.bar(i), scalar));
    }
    lines.add("return " + names.value() + ";");
    return lines;
  }

  private String zeros(int parameter, String shadow) {
    String value = Checks.zerosLike(names.parameter(parameter));
    return context.model().type(parameter) + " " + shadow + " = " + value + ";";
  }

  /** Declares the tangents, and appends them to the arguments. */
  private String dots(List<String> lines) {
    StringBuilder call = new StringBuilder(packing.arguments());
    for (int i : context.shadowed()) {
      lines.add(
          packing.isInput(i)
              ? context.model().type(i)
                  + " "
                  + names.dot(i)
                  + " = "
                  + packing.unpacked(i, packing.inputs(), direction)
                  + ";"
              : zeros(i, names.dot(i)));
      call.append(", ").append(names.dot(i));
    }
    return call.toString();
  }

  private List<String> jvp() {
    List<String> lines = new ArrayList<>(packing.check(packed));
    lines.add(Packing.length("xDot", direction, packed + ".length"));
    lines.addAll(packing.declarations(packed, "0"));
    String call = dots(lines);
    lines.add("return " + names.method("Jvp") + "(" + call + ").tangent();");
    return lines;
  }

  private List<String> hvp() {
    List<String> lines = new ArrayList<>(packing.check(packed));
    lines.add(Packing.length("v", direction, packed + ".length"));
    lines.add(Packing.length("gradient", gradient, packed + ".length"));
    lines.add(Packing.length("product", product, packed + ".length"));
    lines.add(Packing.distinct("gradient", gradient, "product", product));
    lines.addAll(packing.declarations(packed, "0"));
    String call = dots(lines);
    String type = names.type("Hvp");
    lines.add(type + " " + names.value() + " = " + names.method("Hvp") + "(" + call + ");");
    HvpMembers hvp = new HvpMembers(context);
    List<Integer> inputs = packing.inputs();
    for (int i : inputs) {
      String part = names.value() + "." + hvp.gradientComponent(i) + "()";
      lines.add(packing.packed(i, gradient, part, part));
    }
    for (int i : inputs) {
      String part = names.value() + "." + hvp.productComponent(i) + "()";
      lines.add(packing.packed(i, product, part, part));
    }
    lines.add("return " + names.value() + ".value();");
    return lines;
  }
}
