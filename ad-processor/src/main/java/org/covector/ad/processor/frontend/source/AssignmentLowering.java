package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.ArrayLowering.Element;
import org.covector.ad.processor.frontend.source.FieldLowering.Place;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers assignments (Java Language Specification 15.26): the target's parts are evaluated first
 * and once, a compound assignment reads the target before it evaluates its right side and converts
 * the result back.
 */
final class AssignmentLowering {

  private final Lowering lowering;
  private final OperatorLowering operators;

  AssignmentLowering(Lowering lowering, OperatorLowering operators) {
    this.lowering = lowering;
    this.operators = operators;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Gives a local variable the value of an operand, which is returned converted. */
  Operand assign(Local local, Operand operand, Node node) {
    if (types().isUnknown(local.type())) {
      return lowering.bad();
    }
    if (local.choice().isPresent()) {
      lowering.expressions().choices().assign(local, operand, node);
      return lowering.expressions().names().read(local);
    }
    Operand converted = lowering.conversions().assign(operand, local.type(), node, local.name());
    if (Lowering.isBad(converted)) {
      local.parts().forEach(part -> lowering.code().set(part, lowering.zero(part.type())));
      return converted;
    }
    Expansion.hold(lowering, local, converted);
    return lowering.expressions().names().read(local);
  }

  private static Expression target(Expression e) {
    return e instanceof EnclosedExpr enclosed ? target(enclosed.getInner()) : e;
  }

  Operand assign(AssignExpr e) {
    Expression target = target(e.getTarget());
    if (target instanceof NameExpr name) {
      Optional<Local> local = lowering.scope().find(name.getNameAsString());
      if (local.isPresent()) {
        return toLocal(local.get(), e);
      }
    }
    if (target instanceof ArrayAccessExpr access) {
      return toElement(access, e);
    }
    Optional<Operand> object = object(target);
    Optional<Local> component = variable(target, object);
    if (component.isPresent()) {
      return toLocal(component.get(), e);
    }
    Optional<Place> place = place(target, object);
    if (place.isPresent()) {
      return toField(place.get(), e);
    }
    lowering.expressions().lower(e.getValue(), "");
    return refused(target);
  }

  private Operand toField(Place place, AssignExpr e) {
    Operand result;
    if (e.getOperator() == AssignExpr.Operator.ASSIGN) {
      result = lowering.expressions().lowerFor(e.getValue(), place.type(), "");
    } else {
      Operand old = lowering.expressions().fields().load(place, e.getTarget(), "");
      Operand right = lowering.expressions().lower(e.getValue(), "");
      result = compound(e.getOperator(), old, right, place.type(), e, "");
    }
    return store(place, result, e, e.getValue());
  }

  private Operand store(Place place, Operand operand, Node node, Node valueNode) {
    Operand converted = lowering.conversions().assign(operand, place.type(), valueNode, "");
    if (Lowering.isBad(converted)) {
      return converted;
    }
    Value value = lowering.value(converted, "");
    lowering.expressions().fields().store(place, value, node);
    return new Operand.Single(place.type(), value);
  }

  private Operand stepField(Place place, BinaryExpr.Operator operator, UnaryExpr e) {
    Operand old = lowering.expressions().fields().load(place, e.getExpression(), "");
    if (Lowering.isBad(old)) {
      return old;
    }
    Operand now = store(place, stepped(old, operator, place.type(), e, ""), e, e);
    return e.isPrefix() ? now : old;
  }

  /** Evaluates the object before the dot, which is done once. */
  private Optional<Operand> object(Expression target) {
    if (target instanceof NameExpr
        || (target instanceof FieldAccessExpr f && f.getScope().isSuperExpr())) {
      return lowering.expressions().fields().holder(target);
    }
    return target instanceof FieldAccessExpr field
            && !lowering.isConstructor()
            && lowering.expressions().names().typeNamed(field.getScope()).isEmpty()
        ? Optional.of(lowering.expressions().lower(field.getScope(), ""))
        : Optional.empty();
  }

  private Optional<Place> place(Expression target, Optional<Operand> object) {
    return object.flatMap(o -> lowering.expressions().fields().target(o, target));
  }

  /** Returns the variable that a field is, if there is one. */
  private Optional<Local> variable(Expression target, Optional<Operand> object) {
    if (target instanceof NameExpr name) {
      return lowering.expressions().names().assigned(name);
    }
    if (object.isPresent()) {
      return lowering.expressions().names().assigned((FieldAccessExpr) target, object.get());
    }
    return target instanceof FieldAccessExpr field && field.getScope().isThisExpr()
        ? lowering
            .scope()
            .find("this")
            .flatMap(
                self -> lowering.expressions().records().component(self, field.getNameAsString()))
        : Optional.empty();
  }

  private Operand toLocal(Local local, AssignExpr e) {
    if (e.getOperator() == AssignExpr.Operator.ASSIGN) {
      Operand value = lowering.expressions().lowerFor(e.getValue(), local.type(), local.name());
      return assign(local, value, e.getValue());
    }
    Operand old = lowering.expressions().names().read(local);
    Operand right = lowering.expressions().lower(e.getValue(), "");
    Operand result = compound(e.getOperator(), old, right, local.type(), e, local.name());
    return assign(local, result, e);
  }

  /** Computes a compound assignment and converts the result to the type of the target. */
  private Operand compound(
      AssignExpr.Operator operator,
      Operand old,
      Operand right,
      TypeMirror type,
      Node node,
      String name) {
    BinaryExpr.Operator binary = operator.toBinaryOperator().orElseThrow();
    return narrowed(operators.binary(binary, old, right, node, name), type, node, name);
  }

  private Operand narrowed(Operand result, TypeMirror type, Node node, String name) {
    boolean number = types().unboxed(type).isPresent();
    TypeMirror primitive = number ? types().unboxed(type).get() : type;
    return number ? lowering.conversions().cast(result, primitive, node, name) : result;
  }

  private Operand toElement(ArrayAccessExpr target, AssignExpr e) {
    ArrayLowering arrays = lowering.expressions().arrays();
    Optional<Element> element = arrays.element(target);
    if (element.isEmpty()) {
      lowering.expressions().lower(e.getValue(), "");
      return lowering.bad();
    }
    TypeMirror type = element.get().type();
    Operand result;
    if (e.getOperator() == AssignExpr.Operator.ASSIGN) {
      result = lowering.expressions().lowerFor(e.getValue(), type, "");
    } else {
      Operand old = arrays.load(element.get(), target, "");
      Operand right = lowering.expressions().lower(e.getValue(), "");
      result = compound(e.getOperator(), old, right, type, e, "");
    }
    return arrays.store(element.get(), result, e, e.getValue());
  }

  /** Lowers {@code ++} and {@code --}. */
  Operand step(UnaryExpr e) {
    Expression target = target(e.getExpression());
    BinaryExpr.Operator operator =
        switch (e.getOperator()) {
          case PREFIX_INCREMENT, POSTFIX_INCREMENT -> BinaryExpr.Operator.PLUS;
          default -> BinaryExpr.Operator.MINUS;
        };
    if (target instanceof NameExpr name) {
      Optional<Local> local = lowering.scope().find(name.getNameAsString());
      if (local.isPresent()) {
        return stepLocal(local.get(), operator, e);
      }
    }
    if (target instanceof ArrayAccessExpr access) {
      return stepElement(access, operator, e);
    }
    Optional<Operand> object = object(target);
    Optional<Local> field = variable(target, object);
    if (field.isPresent()) {
      return stepLocal(field.get(), operator, e);
    }
    return place(target, object)
        .map(place -> stepField(place, operator, e))
        .orElseGet(() -> refused(target));
  }

  private Operand stepLocal(Local local, BinaryExpr.Operator operator, UnaryExpr e) {
    Operand old = lowering.expressions().names().read(local);
    Operand stepped = stepped(old, operator, local.type(), e, local.name());
    Operand now = assign(local, stepped, e);
    return e.isPrefix() ? now : old;
  }

  private Operand stepped(
      Operand old, BinaryExpr.Operator operator, TypeMirror type, Node node, String name) {
    Operand one = lowering.expressions().literals().constant(1, "", "", node);
    return narrowed(operators.binary(operator, old, one, node, name), type, node, name);
  }

  private Operand stepElement(ArrayAccessExpr target, BinaryExpr.Operator operator, UnaryExpr e) {
    ArrayLowering arrays = lowering.expressions().arrays();
    Optional<Element> element = arrays.element(target);
    if (element.isEmpty()) {
      return lowering.bad();
    }
    TypeMirror type = element.get().type();
    Operand old = arrays.load(element.get(), target, "");
    Operand now = arrays.store(element.get(), stepped(old, operator, type, e, ""), e, e);
    return e.isPrefix() ? now : old;
  }

  private Optional<VariableElement> staticField(Expression e) {
    NameLowering names = lowering.expressions().names();
    Optional<VariableElement> field = Optional.empty();
    if (e instanceof NameExpr name && lowering.scope().find(name.getNameAsString()).isEmpty()) {
      field = names.visibleField(name.getNameAsString());
    } else if (e instanceof FieldAccessExpr access) {
      field =
          names
              .typeNamed(access.getScope())
              .flatMap(t -> lowering.session().members().field(t, access.getNameAsString()));
    }
    return field.filter(f -> f.getModifiers().contains(Modifier.STATIC));
  }

  private Operand refused(Expression target) {
    Optional<VariableElement> field = staticField(target);
    if (field.isPresent()) {
      String name = field.get().getSimpleName().toString();
      return lowering.refuse(target, Diagnostic.STATIC_WRITE, name);
    }
    if (target instanceof FieldAccessExpr access) {
      return lowering.refuse(target, Diagnostic.FIELD, access.getNameAsString());
    }
    if (target instanceof NameExpr name
        && lowering.expressions().names().visibleField(name.getNameAsString()).isPresent()) {
      return lowering.refuse(target, Diagnostic.FIELD, name.getNameAsString());
    }
    return lowering.refuse(target, Diagnostic.UNRESOLVED, target.toString());
  }
}
