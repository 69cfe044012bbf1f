package org.covector.ad.processor.random;

/**
 * What a piece of a program is: an expression of some type, or a statement, a block, a method. An
 * {@code OBJECT} is of a class with fields that change, a {@code VALUE} of an immutable one; {@code
 * SELF} is the result of a method that returns {@code this}.
 */
enum Sort {
  DOUBLE("double", "Num", "0.5", "of(0.5)"),
  FLOAT("float", "Num", "0.5f", "of(0.5f)"),
  INT("int", "int", "1", "1"),
  LONG("long", "long", "1L", "1L"),
  BOOLEAN("boolean", "boolean", "true", "true"),
  VECTOR("double[]", "Num[]", "", ""),
  MATRIX("double[][]", "Num[][]", "", ""),
  INTS("int[]", "int[]", "", ""),
  PAIR("Pair", "Object[]", "", ""),
  OBJECT("Object", "Object", "", ""),
  OBJECTS("Object[]", "Object[]", "", ""),
  VALUE("Object", "Object", "", ""),
  FUNCTION("Object", "Object", "", ""),
  SELF("Object", "Object", "", ""),
  VOID("void", "void", "", ""),
  STATEMENT("", "", "", ""),
  BLOCK("", "", "", ""),
  METHOD("", "", "", "");

  private final String java;
  private final String shadow;
  private final String javaLeaf;
  private final String shadowLeaf;

  Sort(String java, String shadow, String javaLeaf, String shadowLeaf) {
    this.java = java;
    this.shadow = shadow;
    this.javaLeaf = javaLeaf;
    this.shadowLeaf = shadowLeaf;
  }

  /** The type in the program. */
  String java() {
    return java;
  }

  /** The type in the evaluator. */
  String shadow() {
    return shadow;
  }

  /** Whether pieces of this sort are expressions. */
  boolean isExpression() {
    return !java.isEmpty() && this != VOID;
  }

  /** Whether pieces of this sort stand where statements stand. */
  boolean isStatement() {
    return this == STATEMENT || this == BLOCK;
  }

  boolean isFloating() {
    return this == DOUBLE || this == FLOAT;
  }

  boolean isArray() {
    return this == VECTOR || this == MATRIX || this == INTS;
  }

  /** Whether there is a simplest expression. */
  boolean hasLeaf() {
    return !javaLeaf.isEmpty();
  }

  /** The simplest expression. */
  Node leaf() {
    return Node.of(this, javaLeaf, shadowLeaf);
  }
}
