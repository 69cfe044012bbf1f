package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ScalarType;

/**
 * {@code VectorFunction}: a method with several numbers as result, as a function of one vector.
 * Outputs are the result or, for a {@code void} method, the arrays that it writes.
 */
final class VectorView {

  private final Context context;
  private final Names names;
  private final Packing packing;
  private final ResultShape shape;
  private final Result result;
  private final String original;
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
   * @param original the text before the arguments of a call of the method itself
   */
  VectorView(Context context, String original) {
    this.context = context;
    this.names = context.names();
    this.packing = new Packing(context);
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
    ViewClass view = new ViewClass(context, packing, "VectorFunction");
    String inputs = packing.isFixed() ? packing.count(packing.inputs()) : "-1";
    view.method("int inputs()", List.of("return " + inputs + ";"));
    view.method("int outputs()", List.of("return " + outputs() + ";"));
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
      return "-1";
    }
    return isVoid() ? packing.count(written) : String.valueOf(shape.activeParts().size());
  }

  private List<String> start() {
    List<String> lines = new ArrayList<>(packing.check(packed));
    lines.add(
        isFixed() ? Packing.length("y", values, "outputs()") : "java.util.Objects.requireNonNull(" + values + ", \"y\");");
    lines.add(Packing.distinct("x", packed, "y", values));
    lines.addAll(packing.declarations(packed, values + ".length"));
    return lines;
  }

  private List<String> value() {
    List<String> lines = start();
    String call = original + "(" + packing.arguments() + ")";
    lines.add(isVoid() ? call + ";" : result.javaType() + " " + names.value() + " = " + call + ";");
    lines.addAll(pack("y", values, names.value(), names::parameter));
    return lines;
  }

  private List<String> jvp() {
    List<String> lines = new ArrayList<>();
    lines.add(Packing.length("xDot", direction, packed + ".length"));
    lines.add(Packing.length("yDot", tangents, values + ".length"));
    lines.add(Packing.distinct("y", values, "yDot", tangents));
    lines.addAll(start());
    StringBuilder call = new StringBuilder(packing.arguments());
    for (int i : context.shadowed()) {
      String unpacked =
          packing.isInput(i)
              ? packing.unpacked(i, packing.inputs(), direction)
              : Checks.zerosLike(names.parameter(i));
      lines.add(context.model().type(i) + " " + names.dot(i) + " = " + unpacked + ";");
      call.append(", ").append(names.dot(i));
    }
    String type = isVoid() ? "" : shape.jvpType() + " " + names.value() + " = ";
    lines.add(type + names.method("Jvp") + "(" + call + ");");
    lines.addAll(pack("y", values, names.value() + ".value()", names::parameter));
    lines.addAll(pack("yDot", tangents, names.value() + ".tangent()", names::dot));
    return lines;
  }

  private List<String> vjp() {
    List<String> lines = new ArrayList<>();
    lines.add(Packing.length("yBar", weights, values + ".length"));
    lines.add(Packing.length("xBar", adjoints, packed + ".length"));
    lines.add(Packing.distinct("yBar", weights, "y", values));
    lines.add(Packing.distinct("y", values, "xBar", adjoints));
    lines.addAll(start());
    StringBuilder call = new StringBuilder(packing.arguments());
    if (!isVoid()) {
      lines.addAll(seed());
      call.append(", ").append(names.resultBar());
    }
    for (int i : context.shadowedArrays()) {
      String bar =
          isVoid() && written.contains(i)
              ? packing.unpacked(i, written, weights)
              : Checks.zerosLike(names.parameter(i));
      lines.add(context.model().type(i) + " " + names.bar(i) + " = " + bar + ";");
      call.append(", ").append(names.bar(i));
    }
    Holder holder = new Holder(context, "Adjoint", false);
    lines.addAll(holder.allocate());
    holder.parameter("").forEach(v -> call.append(", ").append(v.name()));
    String type = isVoid() ? "" : result.javaType() + " " + names.value() + " = ";
    lines.add(type + names.method("Vjp") + "(" + call + ");");
    lines.addAll(pack("y", values, names.value(), names::parameter));
    for (int i : packing.inputs()) {
      String scalar = context.model().parameter(i).isArray() ? "" : holder.field(i);
      lines.add(packing.packed(i, adjoints, names.bar(i), scalar));
    }
    return lines;
  }

  /**
   * Packs a result, a tangent or, for a void method, arrays. The length of the vector is checked
   * where it was not before.
   */
  private List<String> pack(
      String label,
      String vector,
      String value,
      java.util.function.IntFunction<String> array) {
    List<String> arrays = new ArrayList<>();
    List<String> scalars = new ArrayList<>();
    if (isVoid()) {
      written.forEach(i -> arrays.add(array.apply(i)));
    } else if (result instanceof Result.Array) {
      arrays.add(value);
    } else {
      for (int k : shape.activeParts()) {
        (shape.isArray(k) ? arrays : scalars).add(value + "." + shape.accessor(k));
      }
    }
    List<String> lines = new ArrayList<>();
    if (!isFixed()) {
      String length =
          arrays.stream().map(Packing::sizeOf).collect(Collectors.joining(" + "))
              + (scalars.isEmpty() ? "" : " + " + scalars.size());
      lines.add(Packing.length(label, vector, length));
    }
    lines.addAll(
        result instanceof Result.Tuple ? tuple(vector, value) : arrays(vector, arrays));
    return lines;
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
    String copies =
        context.all().stream()
            .map(
                i ->
                    context.model().parameter(i).isShadowed()
                            && context.model().parameter(i).isArray()
                        ? "org.covector.ad.runtime.Arguments.copy(" + names.parameter(i) + ")"
                        : packing.argument(i))
            .collect(Collectors.joining(", "));
    lines.add(result.javaType() + " " + shaped + " = " + original + "(" + copies + ");");
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
