package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.covector.ad.processor.emit.Member;

/**
 * The record types that hold tangents and adjoints of records. A record type of which all
 * components can carry a derivative serves itself; for others the generated class has a record of
 * the components that can, called like it with {@code Tangent}.
 */
final class TangentTypes {

  private final String visibility;
  private final Set<String> taken;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Member> members = new ArrayList<>();

  /**
   * Makes an empty collection.
   *
   * @param visibility of the types that will be declared
   * @param taken names of other nested types
   */
  TangentTypes(String visibility, Collection<String> taken) {
    this.visibility = visibility;
    this.taken = new HashSet<>(taken);
  }

  /** The type of tangents and adjoints of a record. */
  String of(RecordShape shape) {
    if (shape.isOwnTangent()) {
      return shape.type();
    }
    List<Types.Field> fields = fields(shape);
    String qualified = shape.creation().replace("<>", "");
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    return names.computeIfAbsent(qualified + fields, k -> declare(simple, fields));
  }

  private String declare(String of, List<Types.Field> fields) {
    String name = Names.fresh(of + "Tangent", taken);
    String summary = "Tangent or adjoint of a {@code " + of + "}: its components with derivatives.";
    members.add(Types.record(visibility, name, summary, fields));
    return name;
  }

  private List<Types.Field> fields(RecordShape shape) {
    List<Types.Field> fields = new ArrayList<>();
    for (RecordShape.Component component : shape.components()) {
      if (component.isActive()) {
        String type = component.record().map(this::of).orElseGet(() -> component.type().javaName());
        String doc = "for {@code " + component.name() + "}";
        fields.add(new Types.Field(type, component.name(), doc));
      }
    }
    return fields;
  }

  /**
   * An expression for a new tangent.
   *
   * @param value the text for each of the values that the record consists of
   */
  String create(RecordShape shape, IntFunction<String> value) {
    String type = shape.isOwnTangent() ? shape.creation() : of(shape);
    List<String> parts = new ArrayList<>();
    int first = 0;
    for (RecordShape.Component component : shape.components()) {
      int start = first;
      if (component.isActive()) {
        parts.add(
            component
                .record()
                .map(inner -> create(inner, k -> value.apply(start + k)))
                .orElseGet(() -> value.apply(start)));
      }
      first += component.size();
    }
    return "new " + type + "(" + String.join(", ", parts) + ")";
  }

  /** An expression for a new record of the type itself. */
  static String createPrimal(RecordShape shape, IntFunction<String> value) {
    List<String> parts = new ArrayList<>();
    int first = 0;
    for (RecordShape.Component component : shape.components()) {
      int start = first;
      parts.add(
          component
              .record()
              .map(inner -> createPrimal(inner, k -> value.apply(start + k)))
              .orElseGet(() -> value.apply(start)));
      first += component.size();
    }
    return "new " + shape.creation() + "(" + String.join(", ", parts) + ")";
  }

  /** The declarations of the types that were asked for. */
  List<Member> members() {
    return List.copyOf(members);
  }
}
