package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ScalarType;

/**
 * {@code VectorFunction}: a method with several numbers as result, as a function of one vector.
 * Outputs are the result or, for a {@code void} method, the arrays that it writes.
 */
final class VectorView {

  private static final String CONTRACT = "VectorFunction";

  private final Context context;
  private final Names names;
  private final Packing packing;
  private final ViewCalls calls;
  private final ResultShape shape;
  private final Result result;
  private final OriginalText original;
  private final List<Integer> written;
  private final String packed;
  private final String direction;
  private final String weights;
  private final String values;
  private final String tangents;
  private final String adjoints;

  /**
   * Makes the view.
   *
   * @param calls how it calls derivatives
   * @param original calls the method itself
   */
  VectorView(Context context, Packing packing, ViewCalls calls, OriginalText original) {
    this.context = context;
    this.names = context.names();
    this.packing = packing;
    this.calls = calls;
    this.shape = new ResultShape(context);
    this.result = context.model().result();
    this.original = original;
    this.written =
        context.shadowedArrays().stream()
            .filter(i -> context.model().parameter(i).use().written())
            .toList();
    this.packed = names.local("packed");
    this.direction = names.local("direction");
    this.weights = names.local("weights");
    this.values = names.local("values");
    this.tangents = names.local("tangents");
    this.adjoints = names.local("adjoints");
  }

  List<Member> members() {
    ViewClass view = new ViewClass(context, packing, CONTRACT);
    String inputs = packing.inputCount(CONTRACT);
    view.method("int inputs()", List.of("return " + inputs + ";"));
    view.method("int outputs()", List.of("return " + outputs() + ";"));
    if (!isFixed()) {
      view.method("int outputs(" + vectors(packed) + ")", count());
    }
    view.method("void value(" + vectors(packed, values) + ")", value());
    if (context.model().modes().contains(Mode.FORWARD)) {
      view.method("void jvp(" + vectors(packed, direction, values, tangents) + ")", jvp());
    }
    if (context.model().modes().contains(Mode.REVERSE)) {
      view.method("void vjp(" + vectors(packed, weights, values, adjoints) + ")", vjp());
    }
    return view.members();
  }

  private static String vectors(String... names) {
    return "double[] " + String.join(", double[] ", names);
  }

  private boolean isVoid() {
    return result instanceof Result.None;
  }

  /** Whether the number of outputs is known before there are any. */
  private boolean isFixed() {
    return isVoid()
        ? written.stream().allMatch(packing::isCaptured)
        : shape.activeParts().stream().noneMatch(shape::isArray);
  }

  private String outputs() {
    if (!isFixed()) {
      return Packing.anyLength(CONTRACT);
    }
    return isVoid() ? packing.count(written) : String.valueOf(shape.activeParts().size());
  }

  /** Counts the outputs where only the inputs, or the method itself, can tell. */
  private List<String> count() {
    List<String> lines = new ArrayList<>(List.of(packing.check(packed)));
    if (isVoid()) {
      lines.add("return " + packing.sizes(written, packed) + ";");
      return lines;
    }
    lines.addAll(packing.declarations(packed));
    lines.add(call());
    lines.add("return " + resultSize(names.value()) + ";");
    return lines;
  }

  /** Checks the vectors of inputs and outputs. */
  private List<String> check() {
    List<String> lines = new ArrayList<>(List.of(packing.check(packed)));
    if (isFixed()) {
      lines.add(Packing.length("y", values, "outputs()"));
    } else if (isVoid()) {
      lines.add(Packing.length("y", values, "outputs(" + packed + ")"));
    } else {
      lines.add("java.util.Objects.requireNonNull(" + values + ", \"y\");");
    }
    lines.add(Packing.distinct("x", packed, "y", values));
    return lines;
  }

  private List<String> value() {
    List<String> lines = check();
    lines.addAll(packing.declarations(packed));
    lines.add(call());
    lines.addAll(checkResult(names.value()));
    lines.addAll(pack(values, names.value(), names::parameter));
    return lines;
  }

  /** Calls the method itself. */
  private String call() {
    String call = original.call(packing.arguments(packing::argument)) + ";";
    return isVoid() ? call : result.javaType() + " " + names.value() + " = " + call;
  }

  private List<String> jvp() {
    List<String> lines = check();
    lines.add(Packing.length("xDot", direction, packed + ".length"));
    lines.add(Packing.length("yDot", tangents, values + ".length"));
    lines.add(Packing.distinct("y", values, "yDot", tangents));
    lines.addAll(packing.declarations(packed));
    for (int i : context.shadowed()) {
      String unpacked =
          packing.isInput(i)
              ? packing.unpacked(i, packing.inputs(), direction)
              : Checks.zerosLike(names.parameter(i));
      lines.add(context.model().type(i) + " " + names.dot(i) + " = " + unpacked + ";");
    }
    result(lines, shape.jvpType(), calls.jvp());
    lines.addAll(checkResult(names.value() + ".value()"));
    lines.addAll(pack(values, names.value() + ".value()", names::parameter));
    lines.addAll(pack(tangents, names.value() + ".tangent()", names::dot));
    return lines;
  }

  private List<String> vjp() {
    List<String> lines = check();
    lines.add(Packing.length("yBar", weights, values + ".length"));
    lines.add(Packing.length("xBar", adjoints, packed + ".length"));
    lines.add(Packing.distinct("yBar", weights, "y", values));
    lines.add(Packing.distinct("y", values, "xBar", adjoints));
    lines.addAll(packing.declarations(packed));
    if (!isVoid()) {
      lines.addAll(seed());
    }
    for (int i : context.shadowedArrays()) {
      String bar =
          isVoid() && written.contains(i)
              ? packing.unpacked(i, written, weights)
              : Checks.zerosLike(names.parameter(i));
      lines.add(context.model().type(i) + " " + names.bar(i) + " = " + bar + ";");
    }
    ViewCalls.Call call = calls.vjp();
    result(lines, result.javaType(), call);
    lines.addAll(checkResult(names.value()));
    lines.addAll(pack(values, names.value(), names::parameter));
    for (int i : packing.inputs()) {
      String scalar = context.model().parameter(i).isMemory() ? "" : call.adjoint().of(i);
      lines.add(packing.packed(i, adjoints, names.bar(i), scalar));
    }
    return lines;
  }

  private void result(List<String> lines, String type, ViewCalls.Call call) {
    lines.addAll(call.before());
    lines.add((isVoid() ? "" : type + " " + names.value() + " = ") + call.expression() + ";");
  }

  /** Checks the length of the outputs, now that there are some, where it was not known before. */
  private List<String> checkResult(String value) {
    return isFixed() || isVoid()
        ? List.of()
        : List.of(Packing.length("y", values, resultSize(value)));
  }

  /** How many numbers a result holds. */
  private String resultSize(String value) {
    if (result instanceof Result.Array) {
      return Packing.sizeOf(value);
    }
    long scalars = shape.activeParts().stream().filter(k -> !shape.isArray(k)).count();
    String arrays =
        shape.activeParts().stream()
            .filter(shape::isArray)
            .map(k -> Packing.sizeOf(value + "." + shape.accessor(k)))
            .collect(Collectors.joining(" + "));
    return scalars == 0 ? arrays : scalars + " + " + arrays;
  }

  /** Packs a result, a tangent or, for a void method, arrays. */
  private List<String> pack(String vector, String value, IntFunction<String> array) {
    if (result instanceof Result.Tuple) {
      return tuple(vector, value);
    }
    return arrays(vector, isVoid() ? written.stream().map(array::apply).toList() : List.of(value));
  }

  private static List<String> arrays(String vector, List<String> arrays) {
    String offset = "0";
    for (String array : arrays) {
      offset = Packing.pack(array, vector, offset);
    }
    return List.of(offset + ";");
  }

  private List<String> tuple(String vector, String value) {
    List<String> lines = new ArrayList<>();
    StringBuilder arrays = new StringBuilder();
    int scalars = 0;
    for (int k : shape.activeParts()) {
      String part = value + "." + shape.accessor(k);
      String offset = scalars + arrays.toString();
      if (shape.isArray(k)) {
        lines.add(Packing.pack(part, vector, offset) + ";");
        arrays.append(" + ").append(Packing.sizeOf(part));
      } else {
        lines.add(vector + "[" + offset + "] = " + part + ";");
        scalars++;
      }
    }
    return lines;
  }

  /** Declares the adjoint of the result. */
  private List<String> seed() {
    if (result instanceof Result.Array array && array.type().rank() == 1) {
      String bar = vector(array.type(), "0", weights + ".length");
      return List.of(array.type().javaName() + " " + names.resultBar() + " = " + bar + ";");
    }
    List<Integer> arrays = shape.activeParts().stream().filter(shape::isArray).toList();
    if (arrays.isEmpty()) {
      String bar = shape.tangent(k -> element(k, String.valueOf(shape.activeParts().indexOf(k))));
      return List.of(shape.tangentType() + " " + names.resultBar() + " = " + bar + ";");
    }
    return shapedSeed();
  }

  /** Where only the method itself tells the shape of its result, it is run for that, on copies. */
  private List<String> shapedSeed() {
    String shaped = names.local("shape");
    List<String> lines = new ArrayList<>();
    List<String> copies =
        packing.arguments(
            i ->
                context.model().parameter(i).isShadowedArray()
                    ? "org.covector.ad.runtime.Arguments.copy(" + names.parameter(i) + ")"
                    : packing.argument(i));
    lines.add(result.javaType() + " " + shaped + " = " + original.call(copies) + ";");
    StringBuilder sizes = new StringBuilder();
    int scalars = 0;
    List<String> parts = new ArrayList<>();
    for (int k : shape.activeParts()) {
      String part = result instanceof Result.Tuple ? shaped + "." + shape.accessor(k) : shaped;
      String offset = scalars + sizes.toString();
      if (shape.isArray(k)) {
        parts.add(
            "org.covector.ad.runtime.Arguments.unpackLike("
                + String.join(", ", part, weights, offset)
                + ")");
        sizes.append(" + ").append(Packing.sizeOf(part));
      } else {
        parts.add(element(k, offset));
        scalars++;
      }
    }
    lines.add(Packing.length("yBar", weights, scalars + sizes.toString()));
    String bar = shape.tangent(k -> parts.get(shape.activeParts().indexOf(k)));
    lines.add(shape.tangentType() + " " + names.resultBar() + " = " + bar + ";");
    return lines;
  }

  private String element(int part, String offset) {
    String element = weights + "[" + offset + "]";
    return shape.parts().get(part) == ScalarType.FLOAT ? "(float) " + element : element;
  }

  private static String vector(ArrayType type, String offset, String length, String from) {
    String method = type.innermost() == ScalarType.FLOAT ? "floats" : "doubles";
    return "org.covector.ad.runtime.Arguments."
        + method
        + "("
        + String.join(", ", from, offset, length)
        + ")";
  }

  private String vector(ArrayType type, String offset, String length) {
    return vector(type, offset, length, weights);
  }
}
