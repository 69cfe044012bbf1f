package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Operator;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The lowering of one method: the state that its parts share. Variables become values as the
 * statements are read in order; where control joins, operations give the variables new values.
 */
final class Lowering {

  private final Session session;
  private final SourceUnit unit;
  private final Optional<ExecutableElement> method;
  private final TypeElement owner;
  private final TypeResolver names;
  private final Scope scope = new Scope();
  private final Jumps jumps = new Jumps();
  private final Draft draft;
  private final Returns returns;
  private final Conversions conversions;
  private final ConstantEvaluator evaluator;
  private final ExpressionLowering expressions;
  private final StatementLowering statements;
  private Node statement;

  /** Starts a function. */
  Lowering(Session session, SourceUnit unit, FunctionKey key, ExecutableElement method) {
    this(
        session,
        new Subject.Context(unit, (TypeElement) method.getEnclosingElement(), List.of()),
        Optional.of(method),
        new TypeResolver(session.types(), unit, (TypeElement) method.getEnclosingElement()),
        new Draft(session, key),
        new FunctionReturns(method.getReturnType(), Session.isConstructor(method)));
    names.declare(method.getTypeParameters());
  }

  /** Starts a function that a body becomes with what a caller knows. */
  Lowering(Session session, FunctionKey key, Expansion.Body body) {
    this(
        session,
        body.context(),
        Optional.empty(),
        body.names(),
        new Draft(session, key),
        new FunctionReturns(body.result(), false));
    scope.open();
    body.context().captured().forEach(scope::declare);
  }

  /** Starts to read a body in place of a call. */
  Lowering(Lowering caller, Subject.Context context, TypeResolver names, Returns returns) {
    this(caller.session, context, Optional.empty(), names, caller.draft, returns);
    scope.open();
    context.captured().forEach(scope::declare);
  }

  private Lowering(
      Session session,
      Subject.Context context,
      Optional<ExecutableElement> method,
      TypeResolver names,
      Draft draft,
      Returns returns) {
    this.session = session;
    this.unit = context.unit();
    this.method = method;
    this.owner = context.owner();
    this.draft = draft;
    this.returns = returns;
    this.names = names;
    this.conversions = new Conversions(this);
    this.evaluator = new ConstantEvaluator(this);
    this.expressions = new ExpressionLowering(this);
    this.statements = new StatementLowering(this);
  }

  Session session() {
    return session;
  }

  JavaTypes types() {
    return session.types();
  }

  /** The method that becomes a function; not asked in a body that is read in place of a call. */
  ExecutableElement method() {
    return method.orElseThrow();
  }

  FunctionKey key() {
    return draft.key();
  }

  /** Whether the function is a constructor of a record. */
  boolean isConstructor() {
    return method.filter(Session::isConstructor).isPresent();
  }

  /** The class that declares the method. */
  TypeElement owner() {
    return owner;
  }

  SourceUnit unit() {
    return unit;
  }

  Draft draft() {
    return draft;
  }

  Returns returns() {
    return returns;
  }

  TypeResolver names() {
    return names;
  }

  Scope scope() {
    return scope;
  }

  Jumps jumps() {
    return jumps;
  }

  Texts texts() {
    return draft.texts();
  }

  Conversions conversions() {
    return conversions;
  }

  ConstantEvaluator evaluator() {
    return evaluator;
  }

  ExpressionLowering expressions() {
    return expressions;
  }

  StatementLowering statements() {
    return statements;
  }

  Code code() {
    return draft.code();
  }

  Unknowns unknowns() {
    return draft.unknowns();
  }

  SourceSpan span(Node node) {
    return unit.span(node);
  }

  // Errors.

  /** Reports an error and returns what stands for the expression. */
  Operand refuse(Node node, Diagnostic diagnostic, Object... arguments) {
    draft.refuse(span(node), diagnostic, arguments);
    return bad();
  }

  /** Takes note of a class that was refused: that its name is unknown need not be said again. */
  void refuseName(String name) {
    draft.refuseName(name);
  }

  /** Reports a construct that is not supported. */
  Operand unsupported(Node node, String what, String instead) {
    return refuse(node, Diagnostic.CONSTRUCT, what, instead);
  }

  /** Stands for an expression without meaning; the function that contains it is not good. */
  Operand bad() {
    draft.spoil();
    return new Operand.Bad(types().unknown());
  }

  static boolean isBad(Operand operand) {
    return operand instanceof Operand.Bad;
  }

  /** Finds out something without leaving a trace of it. */
  <T> T speculate(Supplier<T> question) {
    return draft.speculate(question);
  }

  // Operations.

  /** Appends an operation, after everything that has to come before it. */
  void emit(Op op) {
    draft.emit(op);
  }

  Value apply(Operator operator, Type type, String name, SourceSpan span, Value... operands) {
    Value result = Value.of(type, name, span);
    emit(new Op.Apply(result, operator, List.of(operands), true, span));
    return result;
  }

  /**
   * Calls the function that a method or constructor is lifted to.
   *
   * @param type what it gives, which a record gives as its components
   * @param names the names of the results
   */
  List<Value> call(
      ExecutableElement callee,
      List<Value> operands,
      TypeMirror type,
      List<String> names,
      Node node) {
    FunctionKey function = session.require(callee);
    session.call(draft.key(), function);
    List<Type> parts = names.isEmpty() ? List.of() : types().flatten(type);
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      results.add(Value.of(parts.get(i), names.get(i), span(node)));
    }
    emit(new Op.Call(results, function, operands, Op.Call.SINGLE, span(node)));
    return results;
  }

  /** Appends a constant; its type is that of the literal, except for {@code null}. */
  Value constant(Type type, Object literal, String text, String name, SourceSpan span) {
    Value result = Value.of(type, name, span);
    emit(new Op.Constant(result, literal, text, span));
    return result;
  }

  /** Returns the literal of a value that is a constant. */
  Optional<Object> literal(Value value) {
    return draft.literal(value);
  }

  Value zero(Type type) {
    return draft.zero(type);
  }

  /** Returns the value of an operand, evaluated here if it was not before. */
  Value value(Operand operand, String name) {
    if (operand instanceof Operand.Single single) {
      return single.value();
    }
    if (operand instanceof Operand.Known known && !(known.subject() instanceof Subject.Valued)) {
      throw new Escape(known.subject());
    }
    Operand whole = reified(operand);
    if (whole instanceof Operand.Fragment fragment) {
      return texts().value(fragment, name);
    }
    TypeMirror type = types().isUnknown(operand.type()) ? types().objectType() : operand.type();
    return zero(types().toIr(operand instanceof Operand.Null ? types().objectType() : type));
  }

  /** Returns the operand that consists of some values: several for a record. */
  Operand operand(TypeMirror type, List<Value> values) {
    return types().isValue(type)
        ? new Operand.Tuple(type, values)
        : new Operand.Single(type, values.get(0));
  }

  /** Returns an operand that is evaluated here if it was not before. */
  Operand evaluated(Operand operand) {
    return operand instanceof Operand.Fragment
        ? new Operand.Single(operand.type(), value(operand, ""))
        : operand;
  }

  /** Returns a record as an object; any other operand as it is. */
  Operand reified(Operand operand) {
    if (operand instanceof Operand.Known known && known.subject() instanceof Subject.Valued v) {
      return reified(v.tuple());
    }
    if (!(operand instanceof Operand.Tuple tuple)) {
      return operand;
    }
    types().demote(tuple.type());
    if (types().isArray(tuple.type())) {
      return unsupported(
          statement,
          "an array of " + types().text(types().elementType(tuple.type())) + " as an object",
          "use its elements here, or arrays of numbers");
    }
    if (session.units().hasOwnConstructor(tuple.type())) {
      unsupported(
          statement,
          "a record with a constructor of its own as an object",
          "use its components, or give it no constructor");
    }
    return expressions.records().reify(tuple);
  }

  /** Says which statement is lowered now. */
  void at(Node node) {
    statement = node;
    session.at(span(node));
  }

  /** Starts a text. */
  TextBuilder text(Op.Opaque.Kind kind, Op.Effect effect) {
    return new TextBuilder(this, Optional.of(kind), effect);
  }

  // Regions.

  /** Runs an action with another region as the current one. */
  <T> T in(Code nested, Supplier<T> action) {
    return draft.in(nested, action);
  }

  void in(Code nested, Runnable action) {
    in(
        nested,
        () -> {
          action.run();
          return true;
        });
  }

  /** One region of an operation under construction, with the values that it yields first. */
  record Branch(Code code, List<Value> own) {}

  /** Ends an operation with several regions, as {@link Draft#join} says. */
  List<Value> join(
      List<Branch> branches, List<Type> ownTypes, String name, Function<List<Value>, Op> make) {
    return draft.join(branches, ownTypes, name, make);
  }

  /** Makes a value for each variable. */
  static List<Value> fresh(List<Variable> variables) {
    return variables.stream().map(v -> Value.of(v.type(), v.name())).toList();
  }

  /** Evaluates an expression and converts it, as an assignment to a variable of a type does. */
  Value value(Expression expression, TypeMirror type, String name) {
    Operand operand = expressions.lowerFor(expression, type, name);
    return value(conversions.assign(operand, type, expression, name), name);
  }

  /** Evaluates a condition. */
  Value condition(Expression expression) {
    return value(expression, types().booleanType(), "");
  }
}
