package org.covector.ad.processor.ir;

/**
 * A reference that the compiler does not look into: a string, an exception, an enum constant.
 *
 * @param name the type as Java writes it, with qualified class names
 */
public record ObjectType(String name) implements Type {

  /** {@code java.lang.String}. */
  public static final ObjectType STRING = new ObjectType("java.lang.String");

  @Override
  public boolean isDifferentiable() {
    return false;
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
