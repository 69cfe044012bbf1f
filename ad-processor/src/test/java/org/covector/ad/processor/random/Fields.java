package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Makes fields of objects. */
final class Fields {

  /** Where a field gets its first value. */
  enum Start {
    DEFAULT,
    INITIALISER,
    CONSTRUCTOR,
    INHERITED
  }

  /**
   * A field.
   *
   * @param initialiser the expression after {@code =}; null where there is none
   */
  record Field(Var variable, Start start, Node initialiser) {}

  private final Context at;
  private final Expressions expressions;

  Fields(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  /**
   * Makes some; the first one is a number.
   *
   * @param owner the class
   * @param any whether arrays, objects and functions are wanted too
   */
  List<Field> make(String owner, int count, boolean any) {
    List<Field> made = new ArrayList<>();
    add(number(), made);
    for (int i = 0; i < count; i++) {
      add(any && at.chance(0.55) ? reference(owner) : scalar(), made);
    }
    return made;
  }

  private void add(Field field, List<Field> made) {
    made.add(field);
    if (field.start() != Start.CONSTRUCTOR) {
      at.declareLasting(field.variable());
    }
  }

  private Field number() {
    Node start = at.chance(0.5) ? expressions.number(1) : null;
    return field(Var.scalar(at.fresh("u"), Sort.DOUBLE), start);
  }

  private static Field field(Var variable, Node start) {
    return new Field(variable, start == null ? Start.DEFAULT : Start.INITIALISER, start);
  }

  private Field scalar() {
    String name = at.fresh("u");
    double which = at.random.nextDouble();
    if (which < 0.5) {
      return number();
    }
    if (which < 0.7) {
      return field(
          Var.scalar(name, Sort.INT), at.chance(0.5) ? expressions.integers().small() : null);
    }
    if (which < 0.85) {
      return field(Var.counter(name), null);
    }
    if (which < 0.93) {
      return field(
          Var.scalar(name, Sort.BOOLEAN),
          at.chance(0.5) ? expressions.integers().condition(0) : null);
    }
    return field(Var.scalar(name, Sort.FLOAT), null);
  }

  private Field reference(String owner) {
    String name = at.fresh("u");
    List<Context.Type> values = types(true, owner);
    List<Context.Type> classes = types(false, owner);
    double which = at.random.nextDouble();
    if (at.isFunctional() && which < 0.25) {
      return new Field(
          Var.function(name, expressions.functions().shape()), Start.CONSTRUCTOR, null);
    }
    if (!values.isEmpty() && which < 0.45) {
      return new Field(Var.value(name, at.pick(values).name(), true), Start.CONSTRUCTOR, null);
    }
    if (!classes.isEmpty() && which < 0.65) {
      return new Field(Var.object(name, at.pick(classes).name()), Start.CONSTRUCTOR, null);
    }
    if (which < 0.75) {
      return new Field(
          new Var(name, Sort.MATRIX, false, true, false, 0, ""),
          Start.INITIALISER,
          expressions.arrays().newMatrix());
    }
    Var array = Var.array(name, Sort.VECTOR, true, true);
    return at.chance(0.5)
        ? new Field(array, Start.CONSTRUCTOR, null)
        : new Field(array, Start.INITIALISER, expressions.arrays().created());
  }

  private List<Context.Type> types(boolean isValue, String owner) {
    return at.types().values().stream()
        .filter(t -> t.isValue() == isValue && !t.name().equals(owner))
        .filter(t -> !t.constructors().isEmpty())
        .toList();
  }

  /** The declarations of fields; in the evaluator they start as zeros before anything runs. */
  List<Node> declarations(List<Field> all) {
    List<Node> made = new ArrayList<>();
    StringBuilder zeros = new StringBuilder();
    for (Field field : all) {
      Var v = field.variable();
      String java = v.java() + " " + v.name();
      String shadow = v.shadow() + " " + v.name();
      if (field.initialiser() != null) {
        made.add(Node.statement(java + " = $0;", shadow + " = $0;", field.initialiser()));
      } else {
        made.add(Node.statement(java + ";", shadow + ";"));
      }
      if (v.sort().isFloating()) {
        zeros.append(v.name()).append(" = of(0);\n");
      }
      if (v.sort() == Sort.FLOAT) {
        made.set(made.size() - 1, made.get(made.size() - 1).uses("float"));
      }
    }
    made.add(
        Node.of(
            Sort.METHOD,
            "",
            "@Override\nprotected void zero() {\nsuper.zero();\n" + zeros + "}\n"));
    return made;
  }

  /** The assignment that starts a field. */
  Node assignment(Var field) {
    Node value = expressions.argument(field, 1);
    return Node.statement("this." + field.name() + " = $0;", value)
        .uses("field assigned in a constructor");
  }
}
