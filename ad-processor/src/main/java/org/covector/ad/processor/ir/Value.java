package org.covector.ad.processor.ir;

/**
 * A value in static single assignment form: defined once, by an operation, a loop or the function's
 * parameter list, and never overwritten. Two values are the same only if they are the same object.
 */
public final class Value {

  private final Type type;
  private final String name;
  private final SourceSpan span;

  private Value(Type type, String name, SourceSpan span) {
    this.type = type;
    this.name = name;
    this.span = span;
  }

  /**
   * Makes a value.
   *
   * @param type its type
   * @param name the user's name for it, empty where there is none; several values may share a name
   * @param span where the source defines it
   */
  public static Value of(Type type, String name, SourceSpan span) {
    return new Value(type, name, span);
  }

  /** Makes a value that no source text stands for. */
  public static Value of(Type type, String name) {
    return new Value(type, name, SourceSpan.NONE);
  }

  /** Makes a value of the same type, name and span. */
  public Value copy() {
    return new Value(type, name, span);
  }

  public Type type() {
    return type;
  }

  /** The user's name, or one derived from it; empty where there is none. */
  public String name() {
    return name;
  }

  public SourceSpan span() {
    return span;
  }

  /** Returns whether the value is an array. */
  public boolean isArray() {
    return type instanceof ArrayType;
  }

  /** Returns whether the value is a reference to an array or to an object with fields. */
  public boolean isMemory() {
    return type.isMemory();
  }

  @Override
  public String toString() {
    return (name.isEmpty() ? "_" : name) + ":" + type.javaName();
  }
}
