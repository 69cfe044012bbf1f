package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.covector.ad.processor.ir.ScalarType;

/** Evaluates constant expressions (Java Language Specification 15.29). */
final class ConstantEvaluator {

  private final Lowering lowering;

  ConstantEvaluator(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Returns the value of an expression; empty where it is not a constant expression. */
  Optional<Object> evaluate(Expression e) {
    if (e instanceof LiteralExpr literal) {
      return literal(literal);
    }
    if (e instanceof EnclosedExpr enclosed) {
      return evaluate(enclosed.getInner());
    }
    if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
      return lowering.expressions().names().constant(e);
    }
    if (e instanceof UnaryExpr unary) {
      return evaluate(unary.getExpression()).flatMap(v -> Folding.unary(unary.getOperator(), v));
    }
    if (e instanceof BinaryExpr binary) {
      return binary(binary);
    }
    if (e instanceof CastExpr cast) {
      return cast(cast);
    }
    return e instanceof ConditionalExpr conditional ? conditional(conditional) : Optional.empty();
  }

  /** Returns whether an expression is a constant with the given truth value. */
  boolean is(boolean truth, Expression e) {
    return evaluate(e).equals(Optional.of(truth));
  }

  private Optional<Object> binary(BinaryExpr e) {
    Optional<Object> right = evaluate(e.getRight());
    Optional<Object> left = right.isEmpty() ? right : evaluate(e.getLeft());
    return left.flatMap(l -> Folding.binary(e.getOperator(), l, right.get()));
  }

  private Optional<Object> cast(CastExpr e) {
    Optional<Object> value = evaluate(e.getExpression());
    if (e.getType() instanceof PrimitiveType primitive) {
      ScalarType type = ScalarType.valueOf(primitive.getType().name());
      return value.filter(v -> isConvertible(v, type)).map(v -> convert(v, type));
    }
    return value.filter(v -> v instanceof String && e.getType().asString().endsWith("String"));
  }

  private static boolean isConvertible(Object value, ScalarType type) {
    return !(value instanceof String) && (value instanceof Boolean) == (type == ScalarType.BOOLEAN);
  }

  private Optional<Object> conditional(ConditionalExpr e) {
    Optional<Object> condition = evaluate(e.getCondition());
    Optional<Object> first = evaluate(e.getThenExpr());
    Optional<Object> second = evaluate(e.getElseExpr());
    if (condition.isEmpty() || first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    Object chosen = condition.get().equals(true) ? first.get() : second.get();
    Object other = condition.get().equals(true) ? second.get() : first.get();
    if (chosen.getClass() == other.getClass()) {
      return Optional.of(chosen);
    }
    boolean numbers = !(chosen instanceof String || other instanceof String);
    return numbers ? Optional.of(Folding.promote(chosen, other)) : Optional.empty();
  }

  /** Returns the value of a literal other than {@code null}. */
  static Optional<Object> literal(LiteralExpr e) {
    if (e instanceof TextBlockLiteralExpr block) {
      return Optional.of(block.asString());
    }
    if (e instanceof StringLiteralExpr string) {
      return Optional.of(string.asString());
    }
    if (e instanceof CharLiteralExpr character) {
      return Optional.of(character.asChar());
    }
    if (e instanceof BooleanLiteralExpr truth) {
      return Optional.of(truth.getValue());
    }
    if (e instanceof DoubleLiteralExpr number) {
      return Optional.of(floating(number.getValue().replace("_", "")));
    }
    if (e instanceof IntegerLiteralExpr number) {
      return Optional.of(integer(number.getValue()).intValue());
    }
    if (e instanceof LongLiteralExpr number) {
      String text = number.getValue();
      return Optional.of(integer(text.substring(0, text.length() - 1)).longValue());
    }
    return Optional.empty();
  }

  private static Object floating(String text) {
    boolean single = text.endsWith("f") || text.endsWith("F");
    return single ? (Object) Float.parseFloat(text) : (Object) Double.parseDouble(text);
  }

  /** The bits of an integer literal. */
  private static BigInteger integer(String literal) {
    String text = literal.replace("_", "").toLowerCase(Locale.ROOT);
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    if (text.startsWith("0b")) {
      return new BigInteger(text.substring(2), 2);
    }
    boolean octal = text.length() > 1 && text.startsWith("0");
    return new BigInteger(text, octal ? 8 : 10);
  }

  /** Converts a constant to a primitive type as a cast does. */
  static Object convert(Object value, ScalarType type) {
    if (type == ScalarType.BOOLEAN) {
      return value;
    }
    Number number = value instanceof Character c ? (Number) (int) c : (Number) value;
    boolean floating = number instanceof Double || number instanceof Float;
    return switch (type) {
      case DOUBLE -> number.doubleValue();
      case FLOAT -> number.floatValue();
      case LONG -> floating ? (Object) (long) number.doubleValue() : (Object) number.longValue();
      default -> narrow(floating ? (int) number.doubleValue() : number.intValue(), type);
    };
  }

  private static Object narrow(int value, ScalarType type) {
    return switch (type) {
      case BYTE -> (byte) value;
      case SHORT -> (short) value;
      case CHAR -> (char) value;
      default -> value;
    };
  }
}
