package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Lowers arithmetic, comparisons and string concatenation, with Java's numeric promotions. */
final class OperatorLowering {

  private final Lowering lowering;

  OperatorLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Lowers a binary operation; a long chain of them without recursion. */
  Operand binary(BinaryExpr e, String name) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    BinaryExpr first = e;
    chain.push(e);
    while (first.getLeft() instanceof BinaryExpr left && isEager(left)) {
      chain.push(left);
      first = left;
    }
    Operand result = lowering.expressions().lower(first.getLeft(), "");
    while (!chain.isEmpty()) {
      BinaryExpr link = chain.pop();
      Operand right = lowering.expressions().lower(link.getRight(), "");
      result = binary(link.getOperator(), result, right, link, chain.isEmpty() ? name : "");
    }
    return result;
  }

  private boolean isEager(BinaryExpr e) {
    boolean logical =
        e.getOperator() == BinaryExpr.Operator.AND || e.getOperator() == BinaryExpr.Operator.OR;
    return !logical && lowering.evaluator().evaluate(e).isEmpty();
  }

  /** Applies an operator other than the short-circuit ones. */
  Operand binary(
      BinaryExpr.Operator operator, Operand left, Operand right, Node node, String name) {
    if (Lowering.isBad(left) || Lowering.isBad(right)) {
      return lowering.bad();
    }
    boolean string = types().isString(left.type()) || types().isString(right.type());
    if (operator == BinaryExpr.Operator.PLUS && string) {
      return concatenation(left, right, node);
    }
    boolean numbers = types().isNumeric(left.type()) && types().isNumeric(right.type());
    return switch (operator) {
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          numbers ? shift(operator, left, right, node, name) : refuse(operator, node);
      case EQUALS, NOT_EQUALS -> equality(operator, left, right, node, name);
      default -> arithmetic(operator, left, right, node, name);
    };
  }

  private Operand refuse(BinaryExpr.Operator operator, Node node) {
    return lowering.refuse(
        node, Diagnostic.UNSUPPORTED, "'" + operator.asString() + "' on these operands");
  }

  private Operand arithmetic(
      BinaryExpr.Operator operator, Operand left, Operand right, Node node, String name) {
    if (types().isBoolean(left.type()) && types().isBoolean(right.type())) {
      return apply(operator, types().booleanType(), left, right, node, name);
    }
    if (!types().isNumeric(left.type()) || !types().isNumeric(right.type())) {
      return refuse(operator, node);
    }
    TypeMirror type = types().promoted(left.type(), right.type());
    return apply(operator, type, left, right, node, name);
  }

  private Operand apply(
      BinaryExpr.Operator operator,
      TypeMirror type,
      Operand left,
      Operand right,
      Node node,
      String name) {
    BasicOperator basic = basic(operator);
    TypeMirror resultType = basic.isComparison() ? types().booleanType() : type;
    Type result = types().toIr(resultType);
    Value a = lowering.conversions().primitive(left, type, node, "");
    Value b = lowering.conversions().primitive(right, type, node, "");
    Value value = lowering.apply(basic, result, name, lowering.span(node), a, b);
    return new Operand.Single(resultType, value);
  }

  private Operand shift(
      BinaryExpr.Operator operator, Operand left, Operand right, Node node, String name) {
    TypeMirror type = types().promoted(left.type());
    Value a = lowering.conversions().primitive(left, type, node, "");
    Value b = lowering.conversions().primitive(right, types().promoted(right.type()), node, "");
    Value value =
        lowering.apply(basic(operator), types().toIr(type), name, lowering.span(node), a, b);
    return new Operand.Single(type, value);
  }

  /** Whether it is known which object one is: one put together again stands for another. */
  private static boolean hasIdentity(Subject subject) {
    return subject instanceof Subject.Instance instance && !instance.isCopy();
  }

  /** Whether two references are the same, as far as that is known. */
  private static Optional<Boolean> identity(Operand a, Operand b) {
    if (a instanceof Operand.Known x && b instanceof Operand.Known y) {
      boolean instances = hasIdentity(x.subject()) && hasIdentity(y.subject());
      return instances ? Optional.of(x.subject().equals(y.subject())) : Optional.empty();
    }
    boolean withNull =
        (a instanceof Operand.Known && b instanceof Operand.Null)
            || (a instanceof Operand.Null && b instanceof Operand.Known);
    return withNull ? Optional.of(false) : Optional.empty();
  }

  private Operand equality(
      BinaryExpr.Operator operator, Operand left, Operand right, Node node, String name) {
    boolean primitive = types().isPrimitive(left.type()) || types().isPrimitive(right.type());
    if (primitive) {
      return arithmetic(operator, left, right, node, name);
    }
    Optional<Operand> nullTest =
        new NullTests(lowering)
            .comparison(left, right, operator == BinaryExpr.Operator.EQUALS, node);
    if (nullTest.isPresent()) {
      return nullTest.get();
    }
    if (left instanceof Operand.Tuple || right instanceof Operand.Tuple) {
      types().demote(left instanceof Operand.Tuple ? left.type() : right.type());
      return lowering.unsupported(node, "identity of records", "compare their components");
    }
    boolean withNull = left instanceof Operand.Null || right instanceof Operand.Null;
    Operand object = left instanceof Operand.Null ? right : left;
    if (withNull
        && object instanceof Operand.Known k
        && k.subject() instanceof Subject.Choice choice) {
      boolean equals = operator == BinaryExpr.Operator.EQUALS;
      return lowering.expressions().choices().isNull(choice, equals, node);
    }
    Optional<Boolean> known = identity(left, right);
    if (known.isPresent()) {
      boolean equal = operator == BinaryExpr.Operator.EQUALS;
      return lowering.expressions().literals().constant(known.get() == equal, "", name, node);
    }
    TypeMirror common = left instanceof Operand.Null ? right.type() : left.type();
    if (left instanceof Operand.Null && right instanceof Operand.Null) {
      common = types().objectType();
    }
    Value a = lowering.value(nullAs(left, common, node), "");
    Value b = lowering.value(nullAs(right, common, node), "");
    Value value =
        lowering.apply(basic(operator), ScalarType.BOOLEAN, name, lowering.span(node), a, b);
    return new Operand.Single(types().booleanType(), value);
  }

  private Operand nullAs(Operand operand, TypeMirror type, Node node) {
    return operand instanceof Operand.Null
        ? lowering.conversions().assign(operand, type, node, "")
        : operand;
  }

  private Operand concatenation(Operand left, Operand right, Node node) {
    if (left instanceof Operand.Nothing || right instanceof Operand.Nothing) {
      return refuse(BinaryExpr.Operator.PLUS, node);
    }
    boolean pure = isPlain(left) && isPlain(right);
    return lowering
        .text(Kind.OBSERVER, pure ? Effect.NONE : Effect.ANY)
        .operand(left, Binding.ADDITIVE)
        .text(" + ")
        .operand(right, Binding.MULTIPLICATIVE)
        .build(types().stringType(), Binding.ADDITIVE, lowering.span(node));
  }

  /** Whether making a string of the operand runs no code of the user's. */
  private boolean isPlain(Operand operand) {
    return operand instanceof Operand.Null
        || types().isPrimitive(operand.type())
        || types().isString(operand.type())
        || types().unboxed(operand.type()).isPresent();
  }

  Operand unary(UnaryExpr e, String name) {
    Operand operand = lowering.expressions().lower(e.getExpression(), "");
    if (Lowering.isBad(operand)) {
      return operand;
    }
    if (e.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      Value value = lowering.conversions().primitive(operand, types().booleanType(), e, "");
      return single(BasicOperator.NOT, types().booleanType(), value, e, name);
    }
    if (!types().isNumeric(operand.type())) {
      String what = "'" + e.getOperator().asString() + "' on this operand";
      return lowering.refuse(e, Diagnostic.UNSUPPORTED, what);
    }
    TypeMirror type = types().promoted(operand.type());
    Value value = lowering.conversions().primitive(operand, type, e, "");
    return switch (e.getOperator()) {
      case PLUS -> new Operand.Single(type, value);
      case MINUS -> single(BasicOperator.NEG, type, value, e, name);
      default -> single(BasicOperator.COMPLEMENT, type, value, e, name);
    };
  }

  private Operand single(
      BasicOperator operator, TypeMirror type, Value operand, Node node, String name) {
    Value value = lowering.apply(operator, types().toIr(type), name, lowering.span(node), operand);
    return new Operand.Single(type, value);
  }

  private static BasicOperator basic(BinaryExpr.Operator operator) {
    return switch (operator) {
      case PLUS -> BasicOperator.ADD;
      case MINUS -> BasicOperator.SUB;
      case MULTIPLY -> BasicOperator.MUL;
      case DIVIDE -> BasicOperator.DIV;
      case REMAINDER -> BasicOperator.REM;
      case BINARY_AND, AND -> BasicOperator.AND;
      case BINARY_OR, OR -> BasicOperator.OR;
      case XOR -> BasicOperator.XOR;
      case LEFT_SHIFT -> BasicOperator.SHL;
      case SIGNED_RIGHT_SHIFT -> BasicOperator.SHR;
      case UNSIGNED_RIGHT_SHIFT -> BasicOperator.USHR;
      case LESS -> BasicOperator.LT;
      case LESS_EQUALS -> BasicOperator.LE;
      case GREATER -> BasicOperator.GT;
      case GREATER_EQUALS -> BasicOperator.GE;
      case EQUALS -> BasicOperator.EQ;
      case NOT_EQUALS -> BasicOperator.NE;
    };
  }
}
