package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallLowering.Site;

/** Lowers lambdas and method references: they are known until they are called. */
final class FunctionLowering {

  private final Lowering lowering;

  FunctionLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  Operand lambda(LambdaExpr e) {
    if (lowering.session().stays(e)) {
      return refused(e, "a lambda");
    }
    Subject.Closure closure = new Subject.Closure(e, captured(e), lowering.names());
    return new Operand.Known(types().nullType(), closure);
  }

  Operand reference(MethodReferenceExpr e) {
    if (lowering.session().stays(e)) {
      return refused(e, "a method reference");
    }
    Optional<Operand> receiver = Optional.empty();
    if (scopeType(e).isEmpty()) {
      Operand object = lowering.expressions().names().fields().scope(scope(e));
      if (Lowering.isBad(object)) {
        return object;
      }
      receiver = Optional.of(lowering.evaluated(object));
    }
    Subject.Reference made = new Subject.Reference(e, receiver, captured(e), lowering.names());
    return new Operand.Known(types().nullType(), made);
  }

  /** Returns the function that a static final field is declared to hold. */
  Optional<Operand> constant(VariableElement field) {
    Optional<Expression> initializer =
        lowering
            .session()
            .units()
            .field(field)
            .flatMap(VariableDeclarator::getInitializer)
            .filter(e -> e.isLambdaExpr() || e.isMethodReferenceExpr())
            .filter(e -> !lowering.session().stays(e));
    return initializer.map(e -> atHome(field).expressions().lower(e, "")).map(f -> typed(f, field));
  }

  private static Operand typed(Operand function, VariableElement field) {
    return function instanceof Operand.Known known
        ? new Operand.Known(field.asType(), known.subject())
        : function;
  }

  private Lowering atHome(VariableElement field) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    SourceUnit unit = lowering.session().units().of(owner).orElseThrow();
    return new Lowering(
        lowering,
        new Subject.Context(unit, owner, List.of()),
        new TypeResolver(types(), unit, owner),
        lowering.returns());
  }

  private Operand refused(Expression e, String what) {
    int line = lowering.session().lostAt(e).line();
    return lowering.refuse(e, Diagnostic.LAMBDA, what, line);
  }

  /** What is before the {@code ::} as an expression: the parser takes any name for a type. */
  private static Expression scope(MethodReferenceExpr e) {
    return e.getScope() instanceof TypeExpr t && t.getType() instanceof ClassOrInterfaceType name
        ? expression(name)
        : e.getScope();
  }

  private static Expression expression(ClassOrInterfaceType name) {
    Expression made =
        name.getScope()
            .<Expression>map(s -> new FieldAccessExpr(expression(s), name.getNameAsString()))
            .orElseGet(() -> new NameExpr(name.getNameAsString()));
    name.getRange().ifPresent(made::setRange);
    return made;
  }

  private Optional<TypeElement> scopeType(MethodReferenceExpr e) {
    return lowering.expressions().names().typeNamed(scope(e));
  }

  /** Returns what the names in a piece of text mean, as far as the text does not declare them. */
  Subject.Context captured(Node text) {
    List<Local> locals = new ArrayList<>();
    lowering.scope().find("this").map(this::fixed).ifPresent(locals::add);
    text.findAll(NameExpr.class).stream()
        .map(NameExpr::getNameAsString)
        .distinct()
        .flatMap(name -> lowering.scope().find(name).stream())
        .filter(this::isAssigned)
        .map(this::fixed)
        .forEach(locals::add);
    return new Subject.Context(lowering.unit(), lowering.owner(), locals);
  }

  private boolean isAssigned(Local local) {
    return !types().isUnknown(local.type())
        && local.parts().stream()
            .allMatch(
                p -> lowering.code().find(p).isPresent() || lowering.code().known(p).isPresent());
  }

  private Local fixed(Local local) {
    Operand held = lowering.expressions().names().read(local);
    return local.parts().stream().anyMatch(Variable::isField)
        ? local
        : new Local(local.name(), local.type(), List.of(), local.constant(), Optional.of(held));
  }

  /**
   * Calls a function.
   *
   * @param function the method of the interface
   */
  Operand apply(Operand.Known known, ExecutableElement function, Site site) {
    ExecutableType type = types().memberOf(known.type(), function);
    if (known.subject() instanceof Subject.Closure closure) {
      return apply(closure, type, site);
    }
    return apply((Subject.Reference) known.subject(), type, site);
  }

  private Operand apply(Subject.Closure closure, ExecutableType type, Site site) {
    LambdaExpr lambda = closure.origin();
    List<Expansion.Argument> arguments = new ArrayList<>();
    TypeResolver names = closure.names();
    for (int i = 0; i < site.arguments().size(); i++) {
      Parameter parameter = lambda.getParameter(i);
      TypeMirror declared = upper(type.getParameterTypes().get(i));
      boolean written = !parameter.getType().isUnknownType() && !parameter.getType().isVarType();
      TypeMirror wanted = written ? names.resolve(parameter.getType()).orElse(declared) : declared;
      arguments.add(
          new Expansion.Argument(
              parameter.getNameAsString(), wanted, site.arguments().get(i), site.nodes().get(i)));
    }
    Statement body = lambda.getBody();
    Node text = body instanceof ExpressionStmt e ? e.getExpression() : body;
    TypeMirror result = upper(type.getReturnType());
    return new Expansion(lowering)
        .expand(new Expansion.Body(text, closure.context(), names, result), arguments, site.node());
  }

  private static TypeMirror upper(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null
          ? wildcard.getExtendsBound()
          : wildcard.getSuperBound() != null ? wildcard.getSuperBound() : type;
    }
    return type;
  }

  private Operand apply(Subject.Reference reference, ExecutableType type, Site site) {
    MethodReferenceExpr e = reference.origin();
    Lowering inner =
        new Lowering(lowering, reference.context(), reference.names(), lowering.returns());
    String method = e.getIdentifier();
    Site call = new Site(site.node(), method, site.arguments(), site.nodes(), site.name());
    Operand result =
        reference
            .receiver()
            .map(r -> inner.expressions().calls().on(r, call))
            .orElseGet(() -> inner.expressions().calls().onType(e, scope(e), call));
    boolean dropped = types().isVoid(type.getReturnType());
    return dropped && !Lowering.isBad(result) ? new Operand.Nothing(type.getReturnType()) : result;
  }
}
