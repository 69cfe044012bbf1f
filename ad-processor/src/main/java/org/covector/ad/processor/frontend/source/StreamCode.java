package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.Lowering.Branch;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Writes the code that a stream becomes, all of it at the place of one call. */
final class StreamCode {

  private final Lowering lowering;
  private final Node node;

  StreamCode(Lowering lowering, Node node) {
    this.lowering = lowering;
    this.node = node;
  }

  Lowering lowering() {
    return lowering;
  }

  Node node() {
    return node;
  }

  SourceSpan span() {
    return lowering.span(node);
  }

  private Code code() {
    return lowering.code();
  }

  // Values.

  Value constant(ScalarType type, Object literal) {
    return lowering.constant(type, literal, "", "", span());
  }

  /** Returns an integer of a type. */
  Value integer(Type type, int literal) {
    return type == ScalarType.LONG
        ? constant(ScalarType.LONG, (long) literal)
        : constant(ScalarType.INT, literal);
  }

  boolean isLiteral(Value value, Object literal) {
    return lowering.literal(value).filter(literal::equals).isPresent();
  }

  /** Returns whether an integer is certainly not negative. */
  boolean isNatural(Value value) {
    return lowering.draft().isLength(value)
        || lowering.literal(value).filter(n -> ((Number) n).longValue() >= 0).isPresent();
  }

  Value compute(BasicOperator operator, Value a, Value b) {
    Type type = operator.isComparison() ? ScalarType.BOOLEAN : a.type();
    return lowering.apply(operator, type, "", span(), a, b);
  }

  Value not(Value condition) {
    return lowering.apply(BasicOperator.NOT, ScalarType.BOOLEAN, "", span(), condition);
  }

  /** Calls a function of {@code Math} of two arguments. */
  Value math(String name, Value a, Value b) {
    return library("java.lang.Math", name, a, b);
  }

  /** States that a number has the value of one and the derivative of another one. */
  Value follows(Value value, Value derivative) {
    return library("bits", "identity", value, derivative);
  }

  private Value library(String owner, String name, Value a, Value b) {
    List<Type> parameters = List.of(a.type(), b.type());
    LibraryFunction function =
        lowering.session().library().find(owner, name, parameters).orElseThrow();
    return lowering.apply(function, function.result(), "", span(), a, b);
  }

  Value convert(Value value, ScalarType type) {
    return lowering.conversions().convert(value, type, node, "");
  }

  /** Returns an argument as a number of a type. */
  Value argument(Site site, int index, TypeMirror type) {
    return lowering
        .conversions()
        .primitive(site.arguments().get(index), type, site.nodes().get(index), "");
  }

  // Variables.

  /** Makes a variable that holds a value. */
  Variable variable(String name, Value value) {
    Variable variable = new Variable(value.type(), name);
    code().declare(variable);
    code().set(variable, value);
    return variable;
  }

  /** Makes the variables of an operand that may be a record; they hold zeros. */
  List<Variable> variables(String name, TypeMirror type) {
    List<Type> parts = lowering.types().flatten(type);
    List<String> names = lowering.types().partNames(type, name);
    return IntStream.range(0, parts.size())
        .mapToObj(i -> variable(names.get(i), lowering.zero(parts.get(i))))
        .toList();
  }

  Value get(Variable variable) {
    return code().get(variable);
  }

  void set(Variable variable, Value value) {
    code().set(variable, value);
  }

  /** Makes variables hold an operand, converted to their type. */
  void set(List<Variable> variables, Operand operand, TypeMirror type) {
    Operand converted = lowering.conversions().assign(operand, type, node, "");
    if (!Lowering.isBad(converted)) {
      code().set(variables, lowering.conversions().values(converted, ""));
    }
  }

  Operand get(List<Variable> variables, TypeMirror type) {
    return lowering.operand(type, code().get(variables));
  }

  void advance(Variable variable) {
    Value one = integer(variable.type(), 1);
    Value next =
        lowering.apply(
            BasicOperator.ADD, variable.type(), variable.name(), span(), get(variable), one);
    set(variable, next);
  }

  // Functions.

  /** Calls the method of a functional interface. */
  Operand call(Operand function, Operand... arguments) {
    String method =
        lowering
            .session()
            .members()
            .functionMethod(function.type())
            .map(m -> m.getSimpleName().toString())
            .orElse("");
    List<Node> nodes = IntStream.range(0, arguments.length).mapToObj(i -> node).toList();
    Site site = new Site(node, method, List.of(arguments), nodes, "");
    Operand result = lowering.evaluated(lowering.expressions().calls().on(function, site));
    lowering.texts().flush();
    return result;
  }

  /** Asks a predicate. */
  Value test(Operand predicate, Operand element) {
    Operand answer = call(predicate, element);
    TypeMirror type = lowering.types().booleanType();
    return lowering.conversions().primitive(answer, type, node, "");
  }

  /** Asks an object of which nothing is known. */
  Operand ask(Operand object, String question, TypeMirror type) {
    return lowering
        .text(Kind.OBJECT, Effect.ANY)
        .operand(object, Binding.PRIMARY)
        .text(question)
        .build(type, Binding.PRIMARY, span());
  }

  // Control.

  void when(Value condition, Runnable action) {
    when(condition, action, () -> {});
  }

  void when(Value condition, Runnable action, Runnable otherwise) {
    Code first = code().fork();
    lowering.in(first, action);
    Code second = code().fork();
    lowering.in(second, otherwise);
    join(condition, new Branch(first, List.of()), new Branch(second, List.of()), List.of());
  }

  /** Returns one of two operands of a type, whichever a condition says. */
  Operand choose(
      Value condition, Supplier<Operand> first, Supplier<Operand> second, TypeMirror type) {
    List<Value> values =
        join(condition, arm(first, type), arm(second, type), lowering.types().flatten(type));
    return lowering.operand(type, values);
  }

  private Branch arm(Supplier<Operand> operand, TypeMirror type) {
    Code arm = code().fork();
    List<Value> values =
        lowering.in(
            arm,
            () -> {
              Operand given = lowering.conversions().assign(operand.get(), type, node, "");
              return Lowering.isBad(given)
                  ? lowering.types().flatten(type).stream().map(lowering::zero).toList()
                  : lowering.conversions().values(given, "");
            });
    return new Branch(arm, values);
  }

  private List<Value> join(Value condition, Branch first, Branch second, List<Type> types) {
    return lowering.join(
        List.of(first, second),
        types,
        "",
        r -> new If(r, condition, first.code().region(), second.code().region(), span()));
  }

  /** Throws what a text makes. */
  void fail(String text, Value... operands) {
    lowering.texts().flush();
    code().end(new Terminator.Throw(text, List.of(operands)));
  }

  /** Starts a text that sees active values; the derivative of what it gives is stated beside. */
  TextBuilder text() {
    return new TextBuilder(lowering, Optional.of(Kind.STATED), Effect.ANY);
  }
}
