package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/** Lowers literals and other constants. */
final class LiteralLowering {

  private final Lowering lowering;

  LiteralLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand lower(LiteralExpr e, String name) {
    if (e instanceof NullLiteralExpr) {
      return new Operand.Null(lowering.types().types().getNullType());
    }
    boolean number =
        e instanceof DoubleLiteralExpr
            || e instanceof IntegerLiteralExpr
            || e instanceof LongLiteralExpr;
    String text = number ? ((LiteralStringValueExpr) e).getValue() : "";
    return ConstantEvaluator.literal(e)
        .map(value -> constant(value, text, name, e))
        .orElseGet(() -> lowering.refuse(e, Diagnostic.UNSUPPORTED, "'" + e + "'"));
  }

  /**
   * Makes a constant.
   *
   * @param text how the user wrote it; empty where its own text serves
   */
  Operand constant(Object literal, String text, String name, Node node) {
    if (literal instanceof String string) {
      String java = text.isEmpty() ? quoted(string) : text;
      return new Operand.Fragment(
          lowering.types().stringType(), OpaqueText.constant(java, string, lowering.span(node)));
    }
    ScalarType type = typeOf(literal);
    Value value = lowering.constant(type, literal, text, name, lowering.span(node));
    TypeMirror mirror = lowering.types().primitive(TypeKind.valueOf(type.name()));
    return new Operand.Single(mirror, value);
  }

  private static ScalarType typeOf(Object literal) {
    if (literal instanceof Boolean) {
      return ScalarType.BOOLEAN;
    }
    if (literal instanceof Character) {
      return ScalarType.CHAR;
    }
    if (literal instanceof Integer) {
      return ScalarType.INT;
    }
    if (literal instanceof Long) {
      return ScalarType.LONG;
    }
    if (literal instanceof Float) {
      return ScalarType.FLOAT;
    }
    if (literal instanceof Double) {
      return ScalarType.DOUBLE;
    }
    return literal instanceof Byte ? ScalarType.BYTE : ScalarType.SHORT;
  }

  /** Returns a string as a literal. */
  static String quoted(String string) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < string.length(); i++) {
      out.append(escaped(string.charAt(i)));
    }
    return out.append('"').toString();
  }

  /** Returns a character as it stands in a literal. */
  static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\'' -> "\\'";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(c) || Character.isSurrogate(c)
              ? String.format("\\u%04x", (int) c)
              : String.valueOf(c);
    };
  }
}
