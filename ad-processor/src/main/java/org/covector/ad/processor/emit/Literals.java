package org.covector.ad.processor.emit;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;

/** Constants as Java, of exactly the same bits. */
final class Literals {

  /** Marks casts that Java does unasked where a constant is assigned. */
  private static final DataKey<Boolean> NARROW = new DataKey<>() {};

  /** The type of a null reference, which a member access needs. */
  private static final DataKey<String> REFERENCE = new DataKey<>() {};

  private Literals() {}

  /** Gives the null reference its type, where one of its members is named. */
  static Expression qualifier(Expression expression) {
    return expression instanceof NullLiteralExpr && expression.containsData(REFERENCE)
        ? new CastExpr(StaticJavaParser.parseType(expression.getData(REFERENCE)), expression)
        : expression;
  }

  /** Drops the cast of a {@code byte} or {@code short} constant. */
  static Expression assigned(Expression expression) {
    return expression.containsData(NARROW) ? ((CastExpr) expression).getExpression() : expression;
  }

  /** Returns the text of a constant of the given type. */
  static Expression of(Object literal, Type type) {
    if (literal instanceof String text) {
      return new StringLiteralExpr(escape(text, '"'));
    }
    if (!(type instanceof ScalarType scalar)) {
      NullLiteralExpr reference = new NullLiteralExpr();
      reference.setData(REFERENCE, type.javaName());
      return reference;
    }
    return switch (scalar) {
      case BOOLEAN -> new BooleanLiteralExpr((Boolean) literal);
      case CHAR -> new CharLiteralExpr(escape(String.valueOf(character(literal)), '\''));
      case BYTE -> narrow(PrimitiveType.byteType(), (byte) integral(literal));
      case SHORT -> narrow(PrimitiveType.shortType(), (short) integral(literal));
      case INT -> integer((int) integral(literal));
      case LONG -> longInteger(integral(literal));
      case FLOAT -> floating(((Number) literal).floatValue());
      case DOUBLE -> floating(((Number) literal).doubleValue());
    };
  }

  private static char character(Object literal) {
    return literal instanceof Character c ? c : (char) ((Number) literal).intValue();
  }

  private static long integral(Object literal) {
    return literal instanceof Character c ? c : ((Number) literal).longValue();
  }

  private static Expression narrow(PrimitiveType type, int value) {
    CastExpr cast = new CastExpr(type, integer(value));
    cast.setData(NARROW, true);
    return cast;
  }

  private static Expression integer(int value) {
    if (value == Integer.MIN_VALUE || value == Integer.MAX_VALUE) {
      return constant("Integer", value < 0 ? "MIN_VALUE" : "MAX_VALUE");
    }
    return signed(value < 0, new IntegerLiteralExpr(Integer.toString(Math.abs(value))));
  }

  private static Expression longInteger(long value) {
    return value == Long.MIN_VALUE
        ? constant("Long", "MIN_VALUE")
        : signed(value < 0, new LongLiteralExpr(Math.abs(value) + "L"));
  }

  private static Expression floating(float value) {
    if (Float.isNaN(value)) {
      return constant("Float", "NaN");
    }
    if (Float.isInfinite(value)) {
      return constant("Float", value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }
    boolean negative = Float.floatToRawIntBits(value) < 0;
    return signed(negative, new DoubleLiteralExpr(Float.toString(Math.abs(value)) + "f"));
  }

  private static Expression floating(double value) {
    if (Double.isNaN(value)) {
      return constant("Double", "NaN");
    }
    if (Double.isInfinite(value)) {
      return constant("Double", value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    return signed(negative, new DoubleLiteralExpr(Double.toString(Math.abs(value))));
  }

  private static Expression constant(String type, String name) {
    FieldAccessExpr qualified =
        new FieldAccessExpr(new FieldAccessExpr(new NameExpr("java"), "lang"), type);
    return new FieldAccessExpr(qualified, name);
  }

  private static Expression signed(boolean negative, Expression magnitude) {
    return negative ? new UnaryExpr(magnitude, UnaryExpr.Operator.MINUS) : magnitude;
  }

  private static String escape(String text, char quote) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == quote) {
            out.append('\\').append(c);
          } else if (Character.isISOControl(c)
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.FORMAT
              || Character.getType(c) == Character.UNASSIGNED) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
