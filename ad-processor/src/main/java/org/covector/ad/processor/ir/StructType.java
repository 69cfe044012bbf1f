package org.covector.ad.processor.ir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A reference to an object whose fields are memory: a location for each of them. Its derivatives
 * are in an object of another class, its tangent class, which has a field for each active one.
 *
 * @param name the class, as a qualified name
 * @param tangentName the tangent class; of a tangent class, that class itself
 * @param fields the fields that differentiated code may touch; references among those that are not
 *     active lead to what has no derivative
 */
public record StructType(String name, String tangentName, List<Field> fields) implements Type {

  /**
   * A field.
   *
   * @param active whether it carries a derivative
   * @param handle the constant of the generated class through which it is reached, where generated
   *     code cannot name the field; otherwise empty
   */
  public record Field(String name, Type type, boolean active, String handle) {

    /** A field that generated code can name. */
    public Field(String name, Type type, boolean active) {
      this(name, type, active, "");
    }

    /** Returns the same field, reached through a constant. */
    public Field through(String newHandle) {
      return new Field(name, type, active, newHandle);
    }

    /** Returns the field of the tangent class that holds the derivative. */
    public Field tangent() {
      return new Field(name, type.tangent(), true);
    }
  }

  /** Copies the list. */
  public StructType {
    fields = List.copyOf(fields);
  }

  @Override
  public boolean isDifferentiable() {
    return fields.stream().anyMatch(Field::active);
  }

  @Override
  public boolean isMemory() {
    return true;
  }

  @Override
  public Set<Type> holders() {
    Set<Type> all = new HashSet<>(Set.of(this));
    fields.stream().filter(Field::active).forEach(f -> all.addAll(f.type().holders()));
    return all;
  }

  @Override
  public StructType tangent() {
    return name.equals(tangentName)
        ? this
        : new StructType(
            tangentName,
            tangentName,
            fields.stream().filter(Field::active).map(Field::tangent).toList());
  }

  @Override
  public String javaName() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
