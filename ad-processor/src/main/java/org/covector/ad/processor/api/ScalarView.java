package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.covector.ad.processor.emit.Member;

/** {@code ScalarFunction}: a method with one number as result, as a function of one vector. */
final class ScalarView {

  private final Context context;
  private final Names names;
  private final Packing packing;
  private final ViewCalls calls;
  private final OriginalText original;
  private final String packed;
  private final String direction;
  private final String gradient;
  private final String product;

  /**
   * Makes the view.
   *
   * @param calls how it calls derivatives
   * @param original calls the method itself
   */
  ScalarView(Context context, Packing packing, ViewCalls calls, OriginalText original) {
    this.context = context;
    this.names = context.names();
    this.packing = packing;
    this.calls = calls;
    this.original = original;
    this.packed = names.local("packed");
    this.direction = names.local("direction");
    this.gradient = names.local("gradient");
    this.product = names.local("product");
  }

  List<Member> members() {
    ViewClass view = new ViewClass(context, packing, "ScalarFunction");
    String inputs = packing.inputCount("ScalarFunction");
    view.method("int inputs()", List.of("return " + inputs + ";"));
    view.method("double value(double[] " + packed + ")", value());
    if (context.model().modes().contains(Mode.REVERSE)) {
      view.method(
          "double gradient(double[] " + packed + ", double[] " + gradient + ")", gradient());
    }
    if (context.model().modes().contains(Mode.FORWARD)) {
      view.method("double jvp(double[] " + packed + ", double[] " + direction + ")", jvp());
    }
    if (context.model().modes().contains(Mode.SECOND_ORDER)) {
      String list = String.join(", double[] ", List.of(packed, direction, gradient, product));
      view.method("double hvp(double[] " + list + ")", hvp());
    }
    return view.members();
  }

  private List<String> start() {
    List<String> lines = new ArrayList<>(List.of(packing.check(packed)));
    lines.addAll(packing.declarations(packed));
    return lines;
  }

  private List<String> value() {
    List<String> lines = start();
    lines.add("return " + original.call(packing.arguments(packing::argument)) + ";");
    return lines;
  }

  private List<String> gradient() {
    List<String> lines = new ArrayList<>(List.of(packing.check(packed)));
    lines.add(Packing.length("gradient", gradient, packed + ".length"));
    lines.add(Packing.distinct("x", packed, "gradient", gradient));
    lines.addAll(packing.declarations(packed));
    context.shadowedArrays().forEach(i -> lines.add(zeros(i, names.bar(i))));
    ViewCalls.Call call = calls.gradient();
    result(lines, call);
    pack(lines, gradient, names::bar, call.adjoint());
    lines.add("return " + names.value() + ";");
    return lines;
  }

  private void result(List<String> lines, ViewCalls.Call call) {
    lines.addAll(call.before());
    lines.add("double " + names.value() + " = " + call.expression() + ";");
  }

  private void pack(
      List<String> lines, String vector, IntFunction<String> array, ViewCalls.Part scalar) {
    for (int i : packing.inputs()) {
      String part = context.model().parameter(i).isMemory() ? "" : scalar.of(i);
      lines.add(packing.packed(i, vector, array.apply(i), part));
    }
  }

  private String zeros(int parameter, String shadow) {
    String value = Checks.zerosLike(names.parameter(parameter));
    return context.model().type(parameter) + " " + shadow + " = " + value + ";";
  }

  private void dots(List<String> lines) {
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
    }
  }

  private List<String> jvp() {
    List<String> lines = new ArrayList<>(List.of(packing.check(packed)));
    lines.add(Packing.length("xDot", direction, packed + ".length"));
    lines.addAll(packing.declarations(packed));
    dots(lines);
    ViewCalls.Call call = calls.jvp();
    lines.addAll(call.before());
    lines.add("return " + call.expression() + ";");
    return lines;
  }

  private List<String> hvp() {
    List<String> lines = new ArrayList<>(List.of(packing.check(packed)));
    lines.add(Packing.length("v", direction, packed + ".length"));
    lines.add(Packing.length("gradient", gradient, packed + ".length"));
    lines.add(Packing.length("product", product, packed + ".length"));
    lines.add(Packing.distinct("gradient", gradient, "product", product));
    lines.addAll(packing.declarations(packed));
    dots(lines);
    context.shadowedArrays().forEach(i -> lines.add(zeros(i, names.bar(i))));
    context.shadowedArrays().forEach(i -> lines.add(zeros(i, names.product(i))));
    ViewCalls.Call call = calls.hvp();
    result(lines, call);
    pack(lines, gradient, names::bar, call.adjoint());
    pack(lines, product, names::product, call.product());
    lines.add("return " + names.value() + ";");
    return lines;
  }
}
