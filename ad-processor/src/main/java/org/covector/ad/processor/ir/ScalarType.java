package org.covector.ad.processor.ir;

import java.util.Locale;

/** The primitive types of Java. */
public enum ScalarType implements Type {
  BOOLEAN,
  BYTE,
  SHORT,
  CHAR,
  INT,
  LONG,
  FLOAT,
  DOUBLE;

  @Override
  public boolean isDifferentiable() {
    return isFloating();
  }

  @Override
  public boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  /** Returns whether this is an integral type, {@code char} included. */
  public boolean isIntegral() {
    return !isFloating() && this != BOOLEAN;
  }

  @Override
  public String javaName() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return javaName();
  }
}
