package org.covector.ad.processor.emit;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java given as text, with {@code $0}, {@code $1} … for operands. */
final class Templates {

  private final JavaParser parser = parser();
  private final JavaParser declarations = declarationParser();
  private final Map<String, Expression> expressions = new HashMap<>();
  private final Map<String, Type> types = new HashMap<>();

  /** The texts were checked, if they are the user's, when the method was read. */
  private static JavaParser parser() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_21)
            .setStoreTokens(false);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }

  /** Declarations are never the user's text. Comments are kept only together with the tokens. */
  private static JavaParser declarationParser() {
    return new JavaParser(
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
            .setStoreTokens(true));
  }

  /** Parses an expression, if the text is one. */
  Optional<Expression> expression(String text) {
    ParseResult<Expression> parsed = parser.parseExpression(text);
    return parsed.getResult().filter(e -> parsed.isSuccessful());
  }

  /** Parses a text that must be an expression. */
  Expression requireExpression(String text) {
    return expressions.computeIfAbsent(text, t -> result(parser.parseExpression(t), t)).clone();
  }

  /** Parses a statement; a missing semicolon is added. */
  Statement statement(String text) {
    String trimmed = text.strip();
    boolean complete = trimmed.endsWith(";") || trimmed.endsWith("}");
    return result(parser.parseStatement(complete ? trimmed : trimmed + ";"), text);
  }

  /** Parses a type. */
  Type type(String text) {
    return types.computeIfAbsent(text, t -> result(parser.parseType(t), t)).clone();
  }

  /** Parses a declaration of a class, with its members and their comments. */
  TypeDeclaration<?> declaration(String text) {
    return result(declarations.parseTypeDeclaration(text), text);
  }

  private static <T> T result(ParseResult<T> parsed, String text) {
    return parsed
        .getResult()
        .filter(r -> parsed.isSuccessful())
        .orElseThrow(
            () -> new IllegalArgumentException("not Java: " + text + "\n" + parsed.getProblems()));
  }

  /** Returns the operand number that a name stands for, or −1. */
  private static int operand(NameExpr name) {
    String id = name.getNameAsString();
    return id.length() > 1 && id.charAt(0) == '$' && id.chars().skip(1).allMatch(Templates::isDigit)
        ? Integer.parseInt(id.substring(1))
        : -1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the numbers of the operands that occur, in textual order, repeated as they are. */
  static List<Integer> occurrences(Node template) {
    List<Integer> found = new ArrayList<>();
    template.walk(
        Node.TreeTraversal.PREORDER,
        n -> {
          if (n instanceof NameExpr name && operand(name) >= 0) {
            found.add(operand(name));
          }
        });
    return found;
  }

  /** Returns whether a template captures its operands in a lambda or a local class. */
  static boolean captures(Node template) {
    return template.findFirst(LambdaExpr.class).isPresent()
        || template
            .findFirst(ObjectCreationExpr.class, c -> c.getAnonymousClassBody().isPresent())
            .isPresent();
  }

  /**
   * Returns whether a template evaluates every operand exactly once, in the order of their numbers,
   * before anything else that has an effect.
   */
  static boolean evaluatesInOrder(Node template, int operands) {
    List<Integer> found = occurrences(template);
    if (found.size() != operands) {
      return false;
    }
    for (int i = 0; i < operands; i++) {
      if (found.get(i) != i) {
        return false;
      }
    }
    return template.findFirst(Node.class, n -> disturbs(n, operands)).isEmpty();
  }

  private static boolean disturbs(Node node, int operands) {
    if (node instanceof ConditionalExpr
        || node instanceof LambdaExpr
        || node instanceof SwitchExpr
        || node instanceof AssignExpr) {
      return true;
    }
    if (node instanceof BinaryExpr binary) {
      return switch (binary.getOperator()) {
        case AND, OR, DIVIDE, REMAINDER -> true;
        default -> false;
      };
    }
    boolean acts =
        node instanceof MethodCallExpr
            || node instanceof ObjectCreationExpr
            || node instanceof ArrayAccessExpr
            || node instanceof ArrayCreationExpr;
    return acts && occurrences(node).size() != operands;
  }

  /** Puts expressions in the places of the operands; those that occur several times are copied. */
  static <N extends Node> N fill(N template, List<Expression> operands) {
    for (NameExpr name : template.findAll(NameExpr.class, n -> operand(n) >= 0)) {
      Expression operand = operands.get(operand(name)).clone();
      Expression fitted = Precedence.inPlaceOf(name, operand);
      if (name == template) {
        @SuppressWarnings("unchecked")
        N filled = (N) fitted;
        return filled;
      }
      name.replace(fitted);
    }
    return template;
  }
}
