package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covector.ad.processor.emit.Member;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Type;

/** The types that hold the value of a method, its tangent and its adjoint. */
final class ResultShape {

  private final Context context;
  private final Result result;

  ResultShape(Context context) {
    this.context = context;
    this.result = context.model().result();
  }

  /** The types of the parts of the result, as the function returns them. */
  List<Type> parts() {
    if (result instanceof Result.Tuple tuple) {
      return tuple.components().stream().map(Result.Component::type).toList();
    }
    if (result instanceof Result.Array array) {
      return List.of(array.type());
    }
    if (result instanceof Result.Objects objects) {
      return List.of(objects.type());
    }
    return result instanceof Result.Scalar scalar ? List.of(scalar.type()) : List.of();
  }

  /** The indices of the parts that can have derivatives. */
  List<Integer> activeParts() {
    List<Type> parts = parts();
    return IntStream.range(0, parts.size())
        .filter(k -> parts.get(k).isDifferentiable())
        .boxed()
        .toList();
  }

  boolean isArray(int part) {
    return parts().get(part) instanceof ArrayType;
  }

  boolean hasJvpRecord() {
    return result instanceof Result.Array
        || result instanceof Result.Objects
        || result instanceof Result.Tuple;
  }

  /** What a jvp returns. */
  String jvpType() {
    if (result instanceof Result.None) {
      return "void";
    }
    return result instanceof Result.Scalar ? Context.DUAL : context.names().type("Jvp");
  }

  Member jvpRecord() {
    return Types.record(
        context.model().visibility(),
        jvpType(),
        "Value and tangent of " + context.label() + ".",
        List.of(
            new Types.Field(result.javaType(), "value", "what the method returns"),
            new Types.Field(tangentType(), "tangent", "its directional derivative")));
  }

  /** The type of a tangent or an adjoint of the result. */
  String tangentType() {
    if (result instanceof Result.Objects objects) {
      return objects.type().tangent().javaName();
    }
    return hasTangentRecord() ? context.names().type("ResultTangent") : result.javaType();
  }

  /** Whether tangents of a record need a record type of their own. */
  boolean hasTangentRecord() {
    return result instanceof Result.Tuple tuple && !tuple.isOwnTangent();
  }

  Member tangentRecord() {
    Result.Tuple tuple = (Result.Tuple) result;
    List<Types.Field> fields = new ArrayList<>();
    for (int k : activeParts()) {
      Result.Component component = tuple.components().get(k);
      String doc = "for {@code " + component.name() + "}";
      fields.add(new Types.Field(component.type().javaName(), component.name(), doc));
    }
    return Types.record(
        context.model().visibility(),
        tangentType(),
        "Tangent or adjoint of the result of " + context.label() + ".",
        fields);
  }

  /** The name of the accessor of a part of a record. */
  String accessor(int part) {
    return ((Result.Tuple) result).components().get(part).name() + "()";
  }

  /** The value, made of its parts. */
  String value(IntFunction<String> part) {
    if (result instanceof Result.Tuple tuple) {
      List<Integer> all = IntStream.range(0, tuple.components().size()).boxed().toList();
      return create(tuple.type(), all, part);
    }
    return part.apply(0);
  }

  /** The tangent, made of its parts. */
  String tangent(IntFunction<String> part) {
    return result instanceof Result.Tuple
        ? create(tangentType(), activeParts(), part)
        : part.apply(0);
  }

  private static String create(String type, List<Integer> parts, IntFunction<String> part) {
    return parts.stream()
        .map(part::apply)
        .collect(Collectors.joining(", ", "new " + type + "(", ")"));
  }
}
