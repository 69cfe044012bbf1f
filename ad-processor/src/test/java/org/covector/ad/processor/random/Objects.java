package org.covector.ad.processor.random;

import java.util.List;

/** Makes expressions and statements with objects: created, called, given other names. */
final class Objects {

  private final Context at;
  private final Expressions expressions;

  Objects(Context at, Expressions expressions) {
    this.at = at;
    this.expressions = expressions;
  }

  private List<Context.Helper> constructors(String wanted) {
    return at.types().values().stream()
        .filter(t -> at.isSubtype(t.name(), wanted))
        .flatMap(t -> t.constructors().stream())
        .filter(c -> at.canAfford(c.cost()))
        .toList();
  }

  /** Whether an object can be made and used on the spot. */
  boolean canMake() {
    return at.types().values().stream().anyMatch(t -> !makers(t).isEmpty());
  }

  /** The constructors of a class whose number can be asked for. */
  private List<Context.Helper> makers(Context.Type type) {
    return type.constructors().stream()
        .filter(c -> at.canAfford(c.cost()))
        .filter(c -> !type.fields().isEmpty() && type.fields().get(0).sort() == Sort.DOUBLE)
        .toList();
  }

  /** A field of a new object, or of a value. */
  Node number(int depth) {
    Context.Type type =
        at.pick(at.types().values().stream().filter(t -> !makers(t).isEmpty()).toList());
    Node made =
        type.isValue()
            ? value(type.name(), depth - 1)
            : expressions.call(at.pick(makers(type)), depth);
    return Node.same(Sort.DOUBLE, "($0)." + type.fields().get(0).name(), made)
        .uses("field of a new object");
  }

  /** An object of a class, or of one that extends it. */
  Node object(String type, int depth) {
    List<Var> named = at.all(v -> v.sort() == Sort.OBJECT && at.isSubtype(v.over(), type));
    List<Context.Helper> giving =
        at.callable().stream()
            .filter(h -> h.result() == Sort.OBJECT || h.result() == Sort.SELF)
            .filter(h -> !h.type().isEmpty() && at.isSubtype(h.type(), type))
            .filter(h -> h.name().contains(".") || h.result() == Sort.OBJECT)
            .toList();
    List<Context.Helper> made = constructors(type);
    boolean nothing = named.isEmpty() && made.isEmpty();
    if (nothing && giving.isEmpty()) {
      return expressions.call(at.types().get(type).constructors().get(0), 0);
    }
    return new Choices()
        .orIf(!named.isEmpty(), 4, () -> at.choose(named).read().uses("object alias"))
        .orIf(!made.isEmpty(), 2, () -> expressions.call(at.pick(made), depth))
        .orIf(
            !giving.isEmpty() && (nothing || depth > 0),
            2,
            () -> expressions.call(at.pick(giving), depth).uses("object as a result"))
        .pick(at.random);
  }

  /** A value of an immutable class. */
  Node value(String type, int levels) {
    return at.nested(levels, depth -> valueOfDepth(type, depth));
  }

  private Node valueOfDepth(String type, int depth) {
    List<Var> named = at.all(v -> v.sort() == Sort.VALUE && v.over().equals(type));
    List<Context.Helper> giving =
        at.callable().stream()
            .filter(h -> h.result() == Sort.VALUE && h.type().equals(type))
            .toList();
    Context.Helper constructor = at.types().get(type).constructors().get(0);
    Choices choices =
        new Choices()
            .orIf(!named.isEmpty(), 4, () -> at.choose(named).read())
            .or(1.5, () -> expressions.call(constructor, depth));
    if (depth > 0) {
      choices
          .orIf(!giving.isEmpty(), 4, () -> expressions.call(at.pick(giving), depth))
          .or(
              0.7,
              () ->
                  Node.same(
                          Sort.VALUE,
                          "($0 ? $1 : $2)",
                          expressions.integers().condition(1),
                          value(type, depth - 1),
                          value(type, 0))
                      .uses("value merged"));
    }
    return choices.pick(at.random).uses("immutable class");
  }

  private List<Context.Type> types(boolean isValue) {
    return at.types().values().stream()
        .filter(t -> t.isValue() == isValue)
        .filter(t -> isValue ? !t.constructors().isEmpty() : isObtainable(t.name()))
        .toList();
  }

  private boolean isObtainable(String type) {
    return !constructors(type).isEmpty()
        || at.all(v -> v.sort() == Sort.OBJECT).stream().anyMatch(v -> at.isSubtype(v.over(), type))
        || at.callable().stream()
            .anyMatch(h -> h.result() == Sort.OBJECT && at.isSubtype(h.type(), type));
  }

  /** Whether there can be statements about objects. */
  boolean any() {
    return !types(true).isEmpty() || !types(false).isEmpty();
  }

  /** A statement about objects. */
  Node statement() {
    List<Var> values = at.all(v -> v.sort() == Sort.VALUE && v.assignable());
    List<Context.Helper> fluent =
        at.callable().stream()
            .filter(h -> h.result() == Sort.SELF || h.result() == Sort.OBJECT)
            .toList();
    return new Choices()
        .orIf(!types(false).isEmpty(), 3, () -> declared(at.pick(types(false)).name()))
        .orIf(!types(true).isEmpty(), 2, () -> declaredValue(at.pick(types(true)).name()))
        .orIf(!values.isEmpty(), 6, () -> assigned(at.pick(values)))
        .orIf(!fluent.isEmpty(), 2, () -> fluent(at.pick(fluent)))
        .pick(at.random);
  }

  private Node declared(String type) {
    Node made = object(type, 2);
    String name = at.fresh("z");
    at.declareLasting(Var.object(name, type));
    return Node.statement(type + " " + name + " = $0;", made)
        .uses(at.inLoop() ? "object made in a loop" : "object");
  }

  private Node declaredValue(String type) {
    Node made = value(type, 2);
    String name = at.fresh("v");
    boolean fixed = at.chance(0.3);
    Var variable = Var.value(name, type, !fixed);
    if (fixed) {
      at.declareLasting(variable);
    } else {
      at.declare(variable);
    }
    return Node.statement(type + " " + name + " = $0;", made);
  }

  private Node assigned(Var value) {
    return Node.statement(value.name() + " = $0;", value(value.over(), 2))
        .uses(at.inLoop() ? "value carried by a loop" : "value reassigned");
  }

  /** Calls on what a method returns. */
  private Node fluent(Context.Helper first) {
    Node call = expressions.call(first, 2);
    List<Context.Helper> next =
        at.types().containsKey(first.type())
            ? at.types().get(first.type()).methods().stream()
                .filter(m -> at.callable().stream().anyMatch(c -> c.order() == m.order()))
                .toList()
            : List.of();
    if (next.isEmpty() || at.chance(0.4)) {
      return Node.statement("$0;", call).uses("fluent method");
    }
    Node other = expressions.call(at.pick(next).on(""), 1);
    return Node.statement("$0$1;", call, other).uses("fluent method", "chain of calls");
  }
}
