package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers the methods of the library that ask whether a reference is null.
 *
 * <p>A record is the tuple of its components. That of the caller has been read when it became one,
 * which fails where it is null: a test that comes later cannot have an answer.
 */
final class NullTests {

  /** Methods that have another answer for null. */
  private static final Set<String> TESTS =
      Set.of(
          "java.util.Objects.isNull",
          "java.util.Objects.nonNull",
          "java.util.Objects.requireNonNullElse",
          "java.util.Objects.requireNonNullElseGet",
          "java.util.Optional.ofNullable",
          "java.util.stream.Stream.ofNullable");

  private final Lowering lowering;

  NullTests(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Lowers a call of a static method, if it is one of these and the reference a known one. */
  Optional<Operand> call(String owner, Site site) {
    String method = owner + "." + site.method();
    if (method.equals("java.util.Objects.requireNonNull")) {
      return nullCheck(site);
    }
    boolean test =
        TESTS.contains(method)
            || (method.equals("java.util.Objects.equals")
                && site.arguments().stream().anyMatch(Operand.Null.class::isInstance));
    return test ? refused(site.arguments(), site.node()) : Optional.empty();
  }

  /** Compares a record with null, if that is what is compared. */
  Optional<Operand> comparison(Operand left, Operand right, boolean equal, Node node) {
    if (!(left instanceof Operand.Null) && !(right instanceof Operand.Null)) {
      return Optional.empty();
    }
    Operand object = left instanceof Operand.Null ? right : left;
    boolean unread =
        (object instanceof Operand.Single || object instanceof Operand.Fragment)
            && lowering.types().isValue(object.type());
    return unread
        ? Optional.of(ask(equal ? "isNull" : "nonNull", object, node))
        : refused(List.of(object), node);
  }

  /** Refuses a test of a record, if there is one among the operands. */
  Optional<Operand> refused(List<Operand> operands, Node node) {
    return operands.stream()
        .filter(Operand.Tuple.class::isInstance)
        .findFirst()
        .map(tuple -> refuse(tuple, node));
  }

  private Operand refuse(Operand tuple, Node node) {
    lowering.types().demote(tuple.type());
    return lowering.unsupported(
        node,
        "a test of a record for null",
        "ask the expression that gives it, as in map.get(key) == null, or filter the stream of all"
            + " by Objects::nonNull before all else");
  }

  /** {@code Objects.requireNonNull}: checks, and gives the very reference that it checked. */
  private Optional<Operand> nullCheck(Site site) {
    Operand reference = site.arguments().get(0);
    if (reference instanceof Operand.Null) {
      return Optional.empty();
    }
    if (reference instanceof Operand.Known || reference instanceof Operand.Tuple) {
      return Optional.of(reference);
    }
    Operand evaluated =
        new Operand.Single(reference.type(), lowering.value(reference, site.name()));
    List<Operand> arguments = new ArrayList<>(site.arguments());
    arguments.set(0, evaluated);
    lowering
        .text(Kind.OBSERVER, Effect.ANY)
        .text("java.util.Objects.requireNonNull")
        .arguments(arguments)
        .statement(lowering.span(site.node()));
    return Optional.of(evaluated);
  }

  /** Asks whether a reference is not null. */
  Value nonNull(Operand reference, Node node) {
    return lowering.value(ask("nonNull", reference, node), "");
  }

  private Operand ask(String question, Operand reference, Node node) {
    return lowering
        .text(Kind.OBSERVER, Effect.NONE)
        .text("java.util.Objects." + question)
        .arguments(List.of(reference))
        .build(lowering.types().booleanType(), Binding.PRIMARY, lowering.span(node));
  }

  /** Whether a function does nothing but to say whether its argument is not null. */
  boolean isNonNull(Operand function) {
    if (!(function instanceof Operand.Known known)) {
      return false;
    }
    if (known.subject() instanceof Subject.Reference reference) {
      return reference.origin().getIdentifier().equals("nonNull")
          && reference.origin().getScope() instanceof TypeExpr scope
          && reference.names().resolve(scope.getType()).filter(this::isObjects).isPresent();
    }
    return known.subject() instanceof Subject.Closure closure && isNonNull(closure.origin());
  }

  private boolean isObjects(TypeMirror type) {
    return lowering.types().text(type).equals("java.util.Objects");
  }

  private static boolean isNonNull(LambdaExpr lambda) {
    return lambda.getBody() instanceof ExpressionStmt body
        && body.getExpression() instanceof BinaryExpr test
        && test.getOperator() == BinaryExpr.Operator.NOT_EQUALS
        && test.getRight().isNullLiteralExpr()
        && isParameter(test.getLeft(), lambda);
  }

  private static boolean isParameter(Expression e, LambdaExpr lambda) {
    return e.isNameExpr()
        && e.asNameExpr().getNameAsString().equals(lambda.getParameter(0).getNameAsString());
  }
}
