package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.Type;

/**
 * A record type of a parameter, as generated code takes it apart and makes it.
 *
 * @param type the type as Java writes it, qualified
 * @param creation the type as it stands after {@code new}
 * @param plain whether the constructor does nothing else than store the components
 * @param components its components, in order
 */
public record RecordShape(String type, String creation, boolean plain, List<Component> components) {

  /** Copies the list. */
  public RecordShape {
    components = List.copyOf(components);
  }

  /**
   * A component.
   *
   * @param type its type; of no meaning where it is a record
   * @param record its shape where it is a record
   */
  public record Component(String name, Type type, Optional<RecordShape> record) {

    boolean isActive() {
      return record.map(RecordShape::isActive).orElseGet(() -> type.isDifferentiable());
    }

    int size() {
      return record.map(RecordShape::size).orElse(1);
    }
  }

  /** Returns the number of values that a record consists of, those of nested records counted. */
  public int size() {
    return components.stream().mapToInt(Component::size).sum();
  }

  /** Returns for each of these values the names of the components that lead to it. */
  public List<List<String>> paths() {
    List<List<String>> paths = new ArrayList<>();
    for (Component component : components) {
      List<List<String>> inner =
          component.record().map(RecordShape::paths).orElse(List.of(List.of()));
      for (List<String> rest : inner) {
        paths.add(Context.concat(List.of(component.name()), rest));
      }
    }
    return paths;
  }

  /** Returns whether any component can carry a derivative. */
  public boolean isActive() {
    return components.stream().anyMatch(Component::isActive);
  }

  /** Returns whether all constructors, those of nested records too, only store components. */
  boolean isPlainThroughout() {
    return plain
        && components.stream()
            .flatMap(c -> c.record().stream())
            .allMatch(RecordShape::isPlainThroughout);
  }

  /**
   * Returns whether objects of the type can hold tangents: all components can, and the constructor
   * does nothing else than store them.
   */
  boolean isOwnTangent() {
    return plain
        && components.stream()
            .allMatch(
                c ->
                    c.record()
                        .map(RecordShape::isOwnTangent)
                        .orElseGet(() -> c.type().isDifferentiable()));
  }
}
