package org.covector.ad.processor.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.api.RecordShape.Component;

/**
 * A parameter as the user declares it: one parameter of the lifted function, or a record, of which
 * the function takes the components.
 *
 * @param name the user's name
 * @param type its type as Java writes it
 * @param first the index of the first parameter of the function that it stands for
 * @param record the shape of a record
 */
public record Declared(String name, String type, int first, Optional<RecordShape> record) {

  /** Returns the indices of the parameters that it stands for. */
  public List<Integer> indices() {
    return IntStream.range(first, first + size()).boxed().toList();
  }

  int size() {
    return record.map(RecordShape::size).orElse(1);
  }

  /** Returns whether it is taken apart. */
  boolean isRecord() {
    return record.isPresent();
  }

  /** Returns whether it is an object, perhaps with active fields. */
  boolean isObject() {
    return record.isEmpty() || isWhole(first);
  }

  /** Returns the name of a parameter that it stands for: of a component {@code pX} for p.x. */
  public String partName(int index) {
    return name + path(index).stream().map(Names::capitalise).collect(Collectors.joining());
  }

  /** The names of the components that lead to a parameter; none where it is the whole. */
  List<String> path(int index) {
    return components(index).map(Component::name).filter(name -> !name.isEmpty()).toList();
  }

  /** Returns whether a parameter is this one, rather than a part of it. */
  boolean isWhole(int index) {
    return path(index).isEmpty();
  }

  /** The text that reads a parameter, given that for this one. */
  String access(int index, String whole) {
    return components(index)
        .map(Component::access)
        .reduce(whole, (text, access) -> access.replace("$0", text));
  }

  private Stream<Component> components(int index) {
    return record.stream().flatMap(r -> r.paths().get(index - first).stream());
  }
}
