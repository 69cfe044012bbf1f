package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.Builder;
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
  private final ExecutableElement method;
  private final TypeElement owner;
  private final FunctionKey key;
  private final TypeResolver names;
  private final Scope scope = new Scope();
  private final Jumps jumps = new Jumps();
  private final Texts texts;
  private final Map<Value, Object> constants = new HashMap<>();
  private final Tables tables = new Tables();
  private final Set<String> refusedNames = new HashSet<>();
  private final Unknowns unknowns = new Unknowns(this);
  private final Conversions conversions;
  private final ConstantEvaluator evaluator;
  private final ExpressionLowering expressions;
  private final StatementLowering statements;
  private Code code = new Code();
  private Node statement;
  private boolean silent;

  Lowering(Session session, SourceUnit unit, ExecutableElement method) {
    this.session = session;
    this.unit = unit;
    this.method = method;
    this.owner = (TypeElement) method.getEnclosingElement();
    this.key = session.key(method);
    this.names = new TypeResolver(session.types(), unit, owner);
    names.declare(method.getTypeParameters());
    this.texts = new Texts(session.types(), this::append);
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

  ExecutableElement method() {
    return method;
  }

  /** The class that declares the method. */
  TypeElement owner() {
    return owner;
  }

  FunctionKey key() {
    return key;
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
    return texts;
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
    return code;
  }

  Unknowns unknowns() {
    return unknowns;
  }

  SourceSpan span(Node node) {
    return unit.span(node);
  }

  // Errors.

  /** Reports an error and returns what stands for the expression. */
  Operand refuse(Node node, Diagnostic diagnostic, Object... arguments) {
    return refuse(span(node), diagnostic, arguments);
  }

  private Operand refuse(SourceSpan span, Diagnostic diagnostic, Object... arguments) {
    if (!silent && !isConsequence(diagnostic, arguments)) {
      session.findings().report(diagnostic, span, arguments);
    }
    return bad();
  }

  /** Takes note of a class that was refused: that its name is unknown need not be said again. */
  void refuseName(String name) {
    refusedNames.add(name);
  }

  private boolean isConsequence(Diagnostic diagnostic, Object... arguments) {
    return diagnostic == Diagnostic.UNRESOLVED
        && refusedNames.stream().anyMatch(n -> arguments[0].toString().matches(n + "\\b.*"));
  }

  /** Reports a construct that is not supported. */
  Operand unsupported(Node node, String what, String instead) {
    return refuse(node, Diagnostic.CONSTRUCT, what, instead);
  }

  /** Stands for an expression without meaning; the function that contains it is not good. */
  Operand bad() {
    if (!silent) {
      session.refuse(key);
    }
    return new Operand.Bad(types().unknown());
  }

  static boolean isBad(Operand operand) {
    return operand instanceof Operand.Bad;
  }

  /** Finds out something without leaving a trace of it. */
  <T> T speculate(Supplier<T> question) {
    texts.flush();
    boolean before = silent;
    Code outer = code;
    silent = true;
    code = outer.fork();
    try {
      return question.get();
    } finally {
      texts.flush();
      code = outer;
      silent = before;
    }
  }

  // Operations.

  /** Appends an operation, after everything that has to come before it. */
  void emit(Op op) {
    boolean free = op instanceof Op.Constant || (op instanceof Op.Apply apply && !apply.canThrow());
    if (!free) {
      texts.flush();
    }
    append(op);
  }

  private void append(Op op) {
    if (op instanceof Op.Constant constant) {
      constants.put(constant.result(), constant.literal());
    }
    tables.writtenBy(op).ifPresent(field -> refuse(op.span(), Diagnostic.STATIC_WRITE, field));
    code.add(op);
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
    session.call(key, function);
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
    return Optional.ofNullable(constants.get(value));
  }

  Value zero(Type type) {
    Builder builder = new Builder();
    Value zero = builder.zero(type);
    builder.ops().forEach(this::append);
    return zero;
  }

  /** Returns the value of an operand, evaluated here if it was not before. */
  Value value(Operand operand, String name) {
    if (operand instanceof Operand.Single single) {
      return single.value();
    }
    Operand whole = reified(operand);
    if (whole instanceof Operand.Fragment fragment) {
      return texts.value(fragment, name);
    }
    TypeMirror type = types().isUnknown(operand.type()) ? types().objectType() : operand.type();
    return zero(types().toIr(operand instanceof Operand.Null ? types().objectType() : type));
  }

  /** Returns a record as an object; any other operand as it is. */
  Operand reified(Operand operand) {
    if (!(operand instanceof Operand.Tuple tuple)) {
      return operand;
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
  }

  /** Starts a text. */
  TextBuilder text(Op.Opaque.Kind kind, Op.Effect effect) {
    return new TextBuilder(this, Optional.of(kind), effect);
  }

  // Regions.

  /** Runs an action with another region as the current one. */
  <T> T in(Code nested, Supplier<T> action) {
    texts.flush();
    Code outer = code;
    code = nested;
    try {
      T result = action.get();
      texts.flush();
      return result;
    } finally {
      code = outer;
    }
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

  /**
   * Ends an operation with several regions: those whose end is reached yield their own values and
   * the variables that any of them changed.
   *
   * @param ownTypes the types of the own values
   * @param name the name for the results that stand for own values
   * @param make makes the operation from its results
   * @return the results that stand for own values; zeros where no end is reached
   */
  List<Value> join(
      List<Branch> branches, List<Type> ownTypes, String name, Function<List<Value>, Op> make) {
    List<Code> open = branches.stream().map(Branch::code).filter(Code::yields).toList();
    if (open.isEmpty()) {
      code.add(make.apply(List.of()));
      List<Value> none = ownTypes.stream().map(this::zero).toList();
      code.end(Code.UNREACHABLE);
      return none;
    }
    List<Variable> changed =
        code.variables().stream()
            .filter(v -> open.stream().anyMatch(c -> !c.find(v).equals(code.find(v))))
            .toList();
    for (Branch branch : branches) {
      if (branch.code().yields()) {
        List<Value> values = new ArrayList<>(branch.own());
        values.addAll(branch.code().get(changed));
        branch.code().finish(values);
      }
    }
    List<Value> own = ownTypes.stream().map(t -> Value.of(t, name)).toList();
    List<Value> variables = fresh(changed);
    List<Value> results = new ArrayList<>(own);
    results.addAll(variables);
    code.add(make.apply(results));
    code.set(changed, variables);
    return own;
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
