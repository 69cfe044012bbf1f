package org.covector.ad.processor.emit;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.Type;

/**
 * A local variable or parameter of the printed method. Its name is chosen only once all statements
 * are known; until then expressions refer to it by identity.
 */
final class Variable {

  private static final DataKey<Variable> KEY = new DataKey<>() {};

  private final Type type;
  private final String hint;
  private final boolean shared;
  private final boolean parameter;
  private String name = "";

  private Variable(Type type, String hint, boolean shared, boolean parameter) {
    this.type = type;
    this.hint = hint;
    this.shared = shared;
    this.parameter = parameter;
  }

  /**
   * Makes a local variable.
   *
   * @param hint the user's name for it, or empty
   * @param shared whether it holds more than one value of the IR in its life
   */
  static Variable local(Type type, String hint, boolean shared) {
    return new Variable(type, hint, shared, false);
  }

  /** Makes a parameter of the given name. */
  static Variable parameter(Type type, String name, boolean shared) {
    Variable parameter = new Variable(type, name, shared, true);
    parameter.name = name;
    return parameter;
  }

  Type type() {
    return type;
  }

  String hint() {
    return hint;
  }

  boolean isShared() {
    return shared;
  }

  boolean isParameter() {
    return parameter;
  }

  String name() {
    return name;
  }

  void rename(String newName) {
    name = newName;
  }

  /** Returns a new expression that reads this variable, or names it as the target of a write. */
  NameExpr reference() {
    NameExpr reference = new NameExpr("unnamed");
    reference.setData(KEY, this);
    return reference;
  }

  /** Returns the variable that an expression is a plain reference to. */
  static Optional<Variable> of(Expression expression) {
    return expression instanceof NameExpr && expression.containsData(KEY)
        ? Optional.of(expression.getData(KEY))
        : Optional.empty();
  }

  /** Returns the variables that an expression refers to, in textual order. */
  static Set<Variable> in(com.github.javaparser.ast.Node node) {
    Set<Variable> found = new LinkedHashSet<>();
    node.walk(NameExpr.class, n -> of(n).ifPresent(found::add));
    return found;
  }
}
