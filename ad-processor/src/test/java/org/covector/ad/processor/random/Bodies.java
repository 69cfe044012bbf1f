package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a class of objects that the caller gives, with fields that are read and written, and
 * statements that give such objects other names.
 */
final class Bodies {

  static final String FEATURE = "active object";
  private static final int NUMBERS = 8;

  private final Context at;
  private final Expressions expressions;

  Bodies(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  /** Whether the objects of a class are only given. */
  static boolean isGiven(Context.Type type) {
    return !type.isValue() && type.constructors().isEmpty() && type.name().startsWith("B");
  }

  /** The class, another one that it refers to, and a method that makes objects to give. */
  Node declaration() {
    String name = at.fresh("B");
    String spot = name + "Spot";
    List<Var> fields = new ArrayList<>();
    fields.add(Var.scalar(at.fresh("u"), Sort.DOUBLE));
    fields.add(Var.scalar(at.fresh("u"), Sort.DOUBLE));
    fields.add(new Var(at.fresh("u"), Sort.VECTOR, false, true, false, 0, ""));
    fields.add(Var.bounded(at.fresh("u"), 4));
    fields.add(Var.fixed(at.fresh("u"), Sort.DOUBLE));
    String inner = at.fresh("u");
    Var link = Var.scalar(inner + "." + at.fresh("u"), Sort.DOUBLE);
    StringBuilder java = new StringBuilder("static final class " + name + " {\n");
    StringBuilder shadow = new StringBuilder(java);
    for (Var field : fields) {
      boolean constant = field.sort() == Sort.DOUBLE && !field.assignable();
      java.append(constant ? "@Constant " : "");
      java.append(field.java()).append(' ').append(field.name()).append(";\n");
      shadow.append(field.shadow()).append(' ').append(field.name()).append(";\n");
    }
    String end = spot + " " + inner + ";\n}\nstatic final class " + spot + " {\n";
    String number = link.name().substring(inner.length() + 1);
    java.append(end).append("double ").append(number).append(";\n}\n");
    shadow.append(end).append("Num ").append(number).append(";\n}\n");
    java.append(factory(name, spot, fields, inner, link));
    fields.add(link);
    at.types()
        .put(name, new Context.Type(name, "", false, fields, new ArrayList<>(), new ArrayList<>()));
    return Node.of(Sort.METHOD, java.toString(), shadow.toString()).uses(FEATURE);
  }

  private static String factory(
      String name, String spot, List<Var> fields, String inner, Var link) {
    return """
    static TYPE makeTYPE(double... v) {
    TYPE b = new TYPE();
    b.F0 = v[0];
    b.F1 = v[1];
    b.F2 = new double[] {v[2], v[3], v[4]};
    b.F3 = (int) Math.abs(v[5] * 8) & 3;
    b.F4 = v[6];
    b.INNER = new SPOT();
    b.LINK = v[7];
    return b;
    }
    """
        .replace("TYPE", name)
        .replace("SPOT", spot)
        .replace("F0", fields.get(0).name())
        .replace("F1", fields.get(1).name())
        .replace("F2", fields.get(2).name())
        .replace("F3", fields.get(3).name())
        .replace("F4", fields.get(4).name())
        .replace("INNER", inner)
        .replace("LINK", link.name());
  }

  /** Java text for an object to give. */
  String argument(String type) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      numbers.add(String.format(Locale.ROOT, "%.5f", at.random.nextGaussian()));
    }
    return "make" + type + "(" + String.join(", ", numbers) + ")";
  }

  private List<Var> given() {
    return at.all(v -> v.sort() == Sort.OBJECT && isGiven(at.types().get(v.over())));
  }

  boolean any() {
    return !given().isEmpty();
  }

  /** A statement about references to given objects. */
  Node statement(Statements statements, int depth) {
    Var some = at.choose(given());
    List<Var> arrays = at.of(Sort.OBJECTS);
    List<Var> assignable = given().stream().filter(Var::assignable).toList();
    return new Choices()
        .or(2, () -> declared(some.over()))
        .or(1, () -> array(some.over()))
        .orIf(!assignable.isEmpty(), 3, () -> assigned(at.pick(assignable)))
        .orIf(!arrays.isEmpty() && depth > 0, 3, () -> loop(at.choose(arrays), statements, depth))
        .pick(at.random)
        .uses("object alias");
  }

  /** A reference to a given object. */
  private Node reference(String type, int depth) {
    List<Var> named = given().stream().filter(v -> v.over().equals(type)).toList();
    List<Var> arrays = at.of(Sort.OBJECTS).stream().filter(v -> v.over().equals(type)).toList();
    return new Choices()
        .or(2, () -> at.choose(named).read())
        .orIf(!arrays.isEmpty(), 2, () -> element(at.choose(arrays)))
        .orIf(depth > 0, 2, () -> chosen(type))
        .pick(at.random);
  }

  private Node element(Var array) {
    return Node.same(
        Sort.OBJECT, array.name() + "[$0]", expressions.integers().index(array.name(), 1));
  }

  private Node chosen(String type) {
    Node condition = expressions.integers().condition(1);
    return Node.same(
        Sort.OBJECT, "($0 ? $1 : $2)", condition, reference(type, 0), reference(type, 0));
  }

  private Node declared(String type) {
    Node value = reference(type, 1);
    String name = at.fresh("z");
    at.declare(new Var(name, Sort.OBJECT, true, false, true, 0, type));
    return Node.statement(type + " " + name + " = $0;", value);
  }

  private Node assigned(Var variable) {
    return Node.statement(variable.name() + " = $0;", reference(variable.over(), 1))
        .uses("object reassigned");
  }

  private Node array(String type) {
    Node first = reference(type, 0);
    Node second = reference(type, 1);
    Node third = reference(type, 0);
    String name = at.fresh("s");
    at.declare(new Var(name, Sort.OBJECTS, false, false, true, 0, type));
    return Node.statement(type + "[] " + name + " = {$0, $1, $2};", first, second, third)
        .uses("array of objects");
  }

  private Node loop(Var array, Statements statements, int depth) {
    String name = at.fresh("z");
    Var element = new Var(name, Sort.OBJECT, false, false, true, 0, array.over());
    String head = "for (" + array.over() + " " + name + " : " + array.name() + ") {\n";
    Node body =
        at.inside(
            new Context.Loop("", true),
            () -> {
              at.declare(element);
              return statements.body(depth - 1);
            });
    return Node.statement(head + "$0}", head + "tick();\n$0}", body)
        .uses("array of objects", "enhanced for");
  }
}
