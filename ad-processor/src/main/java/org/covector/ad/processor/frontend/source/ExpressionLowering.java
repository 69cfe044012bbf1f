package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;

/** Lowers expressions: finds the part that knows each kind. */
final class ExpressionLowering {

  private final Lowering lowering;
  private final LiteralLowering literals;
  private final NameLowering names;
  private final OperatorLowering operators;
  private final BranchLowering branches;
  private final AssignmentLowering assignments;
  private final ArrayLowering arrays;
  private final CallLowering calls;
  private final ObjectLowering objects;
  private final RecordLowering records;
  private final FieldLowering fields;
  private final FunctionLowering functions;
  private final InstanceLowering instances;
  private final ChoiceLowering choices;

  ExpressionLowering(Lowering lowering) {
    this.lowering = lowering;
    this.literals = new LiteralLowering(lowering);
    this.names = new NameLowering(lowering);
    this.operators = new OperatorLowering(lowering);
    this.branches = new BranchLowering(lowering);
    this.arrays = new ArrayLowering(lowering);
    this.assignments = new AssignmentLowering(lowering, operators);
    this.calls = new CallLowering(lowering);
    this.objects = new ObjectLowering(lowering);
    this.records = new RecordLowering(lowering);
    this.fields = new FieldLowering(lowering);
    this.functions = new FunctionLowering(lowering);
    this.instances = new InstanceLowering(lowering);
    this.choices = new ChoiceLowering(lowering);
  }

  NameLowering names() {
    return names;
  }

  RecordLowering records() {
    return records;
  }

  FieldLowering fields() {
    return fields;
  }

  FunctionLowering functions() {
    return functions;
  }

  InstanceLowering instances() {
    return instances;
  }

  ChoiceLowering choices() {
    return choices;
  }

  ArrayLowering arrays() {
    return arrays;
  }

  CallLowering calls() {
    return calls;
  }

  AssignmentLowering assignments() {
    return assignments;
  }

  ObjectLowering objects() {
    return objects;
  }

  LiteralLowering literals() {
    return literals;
  }

  /**
   * Lowers an expression where a value of some type is wanted, which matters to array initialisers,
   * switch expressions and conditionals of references. The result is not converted.
   */
  Operand lowerFor(Expression e, TypeMirror type, String name) {
    if (e instanceof EnclosedExpr enclosed) {
      return lowerFor(enclosed.getInner(), type, name);
    }
    if (e instanceof ArrayInitializerExpr initializer) {
      return arrays.initializer(initializer, type, name);
    }
    Optional<TypeMirror> wanted =
        lowering.types().isUnknown(type) ? Optional.empty() : Optional.of(type);
    if (e instanceof SwitchExpr choice) {
      return lowering.statements().switches().expression(choice, wanted, name);
    }
    if (e instanceof ConditionalExpr conditional) {
      return folded(e, name).orElseGet(() -> branches.conditional(conditional, wanted, name));
    }
    if (e instanceof ObjectCreationExpr creation) {
      return objects.creation(creation, wanted);
    }
    return lower(e, name);
  }

  /**
   * Lowers an expression.
   *
   * @param name the variable that will hold it, empty where there is none
   */
  Operand lower(Expression e, String name) {
    if (e instanceof EnclosedExpr enclosed) {
      return lower(enclosed.getInner(), name);
    }
    if (e instanceof LiteralExpr literal) {
      return literals.lower(literal, name);
    }
    return folded(e, name).orElseGet(() -> operation(e, name));
  }

  /**
   * Evaluates what is a constant expression, except for floating arithmetic: that is the user's own
   * and stays as it is written.
   */
  private Optional<Operand> folded(Expression e, String name) {
    boolean candidate =
        e instanceof BinaryExpr
            || e instanceof UnaryExpr
            || e instanceof CastExpr
            || e instanceof ConditionalExpr;
    if (!candidate) {
      return Optional.empty();
    }
    boolean signed = e instanceof UnaryExpr u && u.getExpression() instanceof LiteralExpr;
    return lowering
        .evaluator()
        .evaluate(e)
        .filter(v -> signed || !(v instanceof Double || v instanceof Float))
        .map(v -> literals.constant(v, "", name, e));
  }

  private Operand operation(Expression e, String name) {
    if (e instanceof NameExpr n) {
      return names.name(n, name);
    }
    if (e instanceof BinaryExpr binary) {
      return isShortCircuit(binary) ? branches.logical(binary) : operators.binary(binary, name);
    }
    if (e instanceof ArrayAccessExpr access) {
      return arrays.access(access, name);
    }
    if (e instanceof UnaryExpr unary) {
      return isStep(unary) ? assignments.step(unary) : operators.unary(unary, name);
    }
    if (e instanceof AssignExpr assignment) {
      return assignments.assign(assignment);
    }
    if (e instanceof MethodCallExpr call) {
      return calls.call(call, name);
    }
    if (e instanceof FieldAccessExpr field) {
      return names.field(field, name);
    }
    if (e instanceof CastExpr cast) {
      return cast(cast, name);
    }
    if (e instanceof ConditionalExpr conditional) {
      return branches.conditional(conditional, Optional.empty(), name);
    }
    return rarer(e, name);
  }

  private Operand rarer(Expression e, String name) {
    if (e instanceof SwitchExpr choice) {
      return lowering.statements().switches().expression(choice, Optional.empty(), name);
    }
    if (e instanceof ArrayCreationExpr creation) {
      return arrays.creation(creation, name);
    }
    if (e instanceof ObjectCreationExpr creation) {
      return objects.creation(creation, Optional.empty());
    }
    if (e instanceof InstanceOfExpr test) {
      return objects.instanceOf(test);
    }
    if (e instanceof ClassExpr literal) {
      return objects.classLiteral(literal);
    }
    if (e instanceof ThisExpr self && names.self().isPresent()) {
      return names
          .self(self)
          .map(s -> names.fields().asValue(s, e))
          .orElseGet(() -> names.fields().outer(e));
    }
    if (e instanceof LambdaExpr lambda) {
      return functions.lambda(lambda);
    }
    if (e instanceof MethodReferenceExpr reference) {
      return functions.reference(reference);
    }
    return lowering.refuse(e, Diagnostic.UNSUPPORTED, "'" + e + "'");
  }

  private Operand cast(CastExpr e, String name) {
    Optional<TypeMirror> type = lowering.names().resolve(e.getType());
    if (type.isEmpty()) {
      lower(e.getExpression(), "");
      return lowering.refuse(e.getType(), Diagnostic.UNRESOLVED, e.getType().asString());
    }
    Operand operand = lower(e.getExpression(), "");
    return lowering.conversions().cast(operand, type.get(), e, name);
  }

  private static boolean isShortCircuit(BinaryExpr e) {
    return e.getOperator() == BinaryExpr.Operator.AND || e.getOperator() == BinaryExpr.Operator.OR;
  }

  static boolean isStep(UnaryExpr e) {
    return switch (e.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }
}
