package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Lowers the expressions that evaluate some of their operands only. */
final class BranchLowering {

  private final Lowering lowering;

  BranchLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Lowers {@code &&} and {@code ||}. */
  Operand logical(BinaryExpr e) {
    Value left = lowering.condition(e.getLeft());
    boolean and = e.getOperator() == BinaryExpr.Operator.AND;
    Code right = lowering.code().fork();
    Value rightValue = lowering.in(right, () -> lowering.condition(e.getRight()));
    Code skipped = lowering.code().fork();
    Value known =
        lowering.in(
            skipped, () -> lowering.constant(ScalarType.BOOLEAN, !and, "", "", lowering.span(e)));
    Branch evaluating = new Branch(right, List.of(rightValue));
    Branch skipping = new Branch(skipped, List.of(known));
    Branch first = and ? evaluating : skipping;
    Branch second = and ? skipping : evaluating;
    Value value = choose(left, first, second, ScalarType.BOOLEAN, e, "");
    return new Operand.Single(types().booleanType(), value);
  }

  private Value choose(
      Value condition, Branch first, Branch second, Type type, Node node, String name) {
    return lowering
        .join(
            List.of(first, second),
            List.of(type),
            name,
            results ->
                new If(
                    results,
                    condition,
                    first.code().region(),
                    second.code().region(),
                    lowering.span(node)))
        .get(0);
  }

  /**
   * Lowers a conditional expression.
   *
   * @param wanted the type of what it is assigned to, which counts for references only
   */
  Operand conditional(ConditionalExpr e, Optional<TypeMirror> wanted, String name) {
    Value condition = lowering.condition(e.getCondition());
    Code first = lowering.code().fork();
    Operand a = lowering.in(first, () -> arm(e.getThenExpr(), wanted));
    Code second = lowering.code().fork();
    Operand b = lowering.in(second, () -> arm(e.getElseExpr(), wanted));
    TypeMirror type = type(e, a, b, wanted);
    ChoiceLowering choices = lowering.expressions().choices();
    List<Operand> objects =
        List.of(
            lowering.in(first, () -> choices.asObject(a, type, e.getThenExpr())),
            lowering.in(second, () -> choices.asObject(b, type, e.getElseExpr())));
    if (choices.isChoice(objects, type, e)) {
      return chosen(e, condition, List.of(first, second), objects, type);
    }
    List<Value> left = lowering.in(first, () -> values(a, type, e.getThenExpr()));
    List<Value> right = lowering.in(second, () -> values(b, type, e.getElseExpr()));
    boolean bad = types().isUnknown(type) || left.size() != right.size();
    List<Type> flat = bad ? List.of() : types().flatten(type);
    List<Value> results =
        lowering.join(
            List.of(
                new Branch(first, bad ? List.of() : left),
                new Branch(second, bad ? List.of() : right)),
            flat,
            name,
            r -> new If(r, condition, first.region(), second.region(), lowering.span(e)));
    if (bad) {
      return lowering.bad();
    }
    return lowering.operand(type, results);
  }

  /** Chooses one of two known objects. */
  private Operand chosen(
      ConditionalExpr e, Value condition, List<Code> codes, List<Operand> arms, TypeMirror type) {
    ChoiceLowering choices = lowering.expressions().choices();
    List<Expression> texts = List.of(e.getThenExpr(), e.getElseExpr());
    for (int i = 0; i < 2; i++) {
      Operand arm = arms.get(i);
      boolean fresh = ChoiceLowering.isFresh(texts.get(i), arm);
      lowering.in(codes.get(i), () -> choices.including(e, arm, fresh));
    }
    Alternatives place = lowering.session().places().at(e).orElseThrow(Reread::new);
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Operand arm = arms.get(i);
      boolean fresh = ChoiceLowering.isFresh(texts.get(i), arm);
      branches.add(
          new Branch(
              codes.get(i), lowering.in(codes.get(i), () -> choices.values(place, arm, fresh, e))));
    }
    List<Value> values =
        lowering.join(
            branches,
            place.types(),
            "",
            r ->
                new If(
                    r, condition, codes.get(0).region(), codes.get(1).region(), lowering.span(e)));
    return place.operand(lowering, type, values);
  }

  private Operand arm(Expression e, Optional<TypeMirror> wanted) {
    return wanted
        .filter(types()::isReference)
        .map(type -> lowering.expressions().lowerFor(e, type, ""))
        .orElseGet(() -> lowering.expressions().lower(e, ""));
  }

  private List<Value> values(Operand operand, TypeMirror type, Node node) {
    if (Lowering.isBad(operand)) {
      return List.of();
    }
    Operand converted = lowering.conversions().assign(operand, type, node, "");
    return lowering.conversions().values(converted, "");
  }

  /** The type of a conditional expression (Java Language Specification 15.25). */
  private TypeMirror type(ConditionalExpr e, Operand a, Operand b, Optional<TypeMirror> wanted) {
    if (Lowering.isBad(a) || Lowering.isBad(b)) {
      return types().unknown();
    }
    if (types().isBoolean(a.type()) && types().isBoolean(b.type())) {
      boolean primitive = types().isPrimitive(a.type()) || types().isPrimitive(b.type());
      return primitive ? types().booleanType() : a.type();
    }
    if (types().isNumeric(a.type()) && types().isNumeric(b.type())) {
      return numeric(e, a.type(), b.type());
    }
    boolean functions = a instanceof Operand.Known && b instanceof Operand.Known;
    if (functions && wanted.isEmpty() && a.type().getKind() == TypeKind.NULL) {
      return b.type();
    }
    return wanted.filter(types()::isReference).orElseGet(() -> common(a.type(), b.type()));
  }

  private TypeMirror numeric(ConditionalExpr e, TypeMirror a, TypeMirror b) {
    if (types().isSame(a, b)) {
      return a;
    }
    TypeMirror first = types().unboxed(a).orElseThrow();
    TypeMirror second = types().unboxed(b).orElseThrow();
    if (first.getKind() == second.getKind()) {
      return first;
    }
    if (isPair(first, second, TypeKind.BYTE, TypeKind.SHORT)) {
      return types().primitive(TypeKind.SHORT);
    }
    if (fits(e.getElseExpr(), b, first)) {
      return first;
    }
    return fits(e.getThenExpr(), a, second) ? second : types().promoted(a, b);
  }

  private static boolean isPair(TypeMirror a, TypeMirror b, TypeKind x, TypeKind y) {
    return (a.getKind() == x && b.getKind() == y) || (a.getKind() == y && b.getKind() == x);
  }

  /** Whether an expression is an int constant that a type narrower than int can hold. */
  private boolean fits(Expression e, TypeMirror type, TypeMirror narrow) {
    boolean narrower =
        narrow.getKind() == TypeKind.BYTE
            || narrow.getKind() == TypeKind.SHORT
            || narrow.getKind() == TypeKind.CHAR;
    if (!narrower || type.getKind() != TypeKind.INT) {
      return false;
    }
    ScalarType scalar = (ScalarType) types().toIr(narrow);
    return lowering
        .evaluator()
        .evaluate(e)
        .filter(
            v ->
                ConstantEvaluator.convert(ConstantEvaluator.convert(v, scalar), ScalarType.INT)
                    .equals(v))
        .isPresent();
  }

  private TypeMirror common(TypeMirror a, TypeMirror b) {
    TypeMirror first = types().isPrimitive(a) ? types().boxed(a) : a;
    TypeMirror second = types().isPrimitive(b) ? types().boxed(b) : b;
    if (first.getKind() == TypeKind.NULL) {
      return second.getKind() == TypeKind.NULL ? types().objectType() : second;
    }
    if (second.getKind() == TypeKind.NULL || types().isAssignable(second, first)) {
      return first;
    }
    return types().isAssignable(first, second) ? second : types().objectType();
  }
}
