package org.covector.ad.processor.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  boolean isRecord() {
    return record.isPresent();
  }

  /** Returns the name of a parameter that it stands for: of a component {@code pX} for p.x. */
  public String partName(int index) {
    return name + path(index).stream().map(Names::capitalise).collect(Collectors.joining());
  }

  /** The names of the components that lead to a parameter; none where this is no record. */
  List<String> path(int index) {
    return record.map(r -> r.paths().get(index - first)).orElse(List.of());
  }
}
