package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.covector.ad.processor.frontend.source.ArrayLowering.Element;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers loops. A loop carries the variables that are assigned in it: those that hold a value
 * before it are its parameters, all are its results. What turns out not to be needed is removed by
 * {@link Pruner}.
 */
final class LoopLowering {

  /**
   * A loop to be lowered.
   *
   * @param endless whether the condition is the constant true, or is not there
   * @param carried the variables that the loop assigns
   * @param condition evaluates the condition
   * @param update what follows each iteration
   */
  private record Shape(
      Statement statement,
      String label,
      boolean endless,
      List<Variable> carried,
      Supplier<Value> condition,
      Runnable body,
      Runnable update) {}

  private final Lowering lowering;

  LoopLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private StatementLowering statements() {
    return lowering.statements();
  }

  void whileLoop(WhileStmt s, String label) {
    lower(
        new Shape(
            s,
            label,
            lowering.evaluator().is(true, s.getCondition()),
            statements().carried(List.of(s)),
            () -> lowering.condition(s.getCondition()),
            () -> body(s.getBody()),
            () -> {}));
  }

  void forLoop(ForStmt s, String label) {
    statements().scoped(() -> scopedFor(s, label));
  }

  private void scopedFor(ForStmt s, String label) {
    s.getInitialization().forEach(statements()::expression);
    List<Node> repeated = new ArrayList<>(s.getUpdate());
    s.getCompare().ifPresent(repeated::add);
    repeated.add(s.getBody());
    Optional<Expression> condition = s.getCompare();
    lower(
        new Shape(
            s,
            label,
            condition.isEmpty() || lowering.evaluator().is(true, condition.get()),
            statements().carried(repeated),
            () -> condition.map(lowering::condition).orElseGet(() -> truth(s)),
            () -> body(s.getBody()),
            () -> s.getUpdate().forEach(statements()::expression)));
  }

  private Value truth(Node node) {
    return lowering.constant(ScalarType.BOOLEAN, true, "", "", lowering.span(node));
  }

  private void body(Statement body) {
    statements().scoped(() -> statements().lower(body));
  }

  private void lower(Shape shape) {
    List<Variable> carried = shape.carried();
    Target exit = new Target(label(shape.statement(), shape.label()), carried);
    List<Variable> held =
        carried.stream().filter(v -> lowering.code().find(v).isPresent()).toList();
    List<Value> inits = lowering.code().get(held);
    List<Value> params = Lowering.fresh(held);
    Code header = lowering.code().repeated();
    header.set(held, params);
    Value condition = lowering.in(header, shape.condition());
    Code body = header.fork();
    header.end(new Terminator.Test(condition, header.get(carried)));
    lowering.in(body, () -> iteration(shape, exit));
    body.end(new Terminator.Continue(exit.label(), body.get(held)));
    finish(shape, exit, inits, params, header, body, !shape.endless() || exit.isUsed());
  }

  private Label label(Statement loop, String label) {
    return new Label(label, new CheckpointMarks(lowering).snapshots(loop, label));
  }

  private void iteration(Shape shape, Target exit) {
    Target next = statements().target("", List.of(shape.statement()));
    lowering.jumps().push(new Jumps.Exit.Loop(shape.label(), exit, next));
    statements().enclosed(next, shape.body(), shape.statement());
    lowering.jumps().pop();
    shape.update().run();
  }

  private void finish(
      Shape shape,
      Target exit,
      List<Value> inits,
      List<Value> params,
      Code header,
      Code body,
      boolean ends) {
    List<Value> results = Lowering.fresh(exit.carried());
    lowering
        .code()
        .add(
            new Loop(
                results,
                exit.label(),
                inits,
                params,
                header.region(),
                body.region(),
                lowering.span(shape.statement())));
    lowering.code().set(exit.carried(), results);
    if (!ends) {
      lowering.code().end(Code.UNREACHABLE);
    }
  }

  /** Lowers {@code do}: the test stands at the end of the body. */
  void doLoop(DoStmt s, String label) {
    boolean endless = lowering.evaluator().is(true, s.getCondition());
    Shape shape =
        new Shape(
            s,
            label,
            true,
            statements().carried(List.of(s)),
            () -> truth(s),
            () -> body(s.getBody()),
            () -> {});
    Target exit = new Target(label(s, label), shape.carried());
    List<Variable> held =
        shape.carried().stream().filter(v -> lowering.code().find(v).isPresent()).toList();
    List<Value> inits = lowering.code().get(held);
    List<Value> params = Lowering.fresh(held);
    Code header = lowering.code().repeated();
    header.set(held, params);
    Value truth = lowering.in(header, shape.condition());
    Code body = header.fork();
    header.end(new Terminator.Test(truth, header.get(shape.carried())));
    lowering.in(body, () -> iteration(shape, exit));
    boolean tested = body.isOpen() && !endless;
    lowering.in(body, () -> repeat(s, exit, held, endless));
    finish(shape, exit, inits, params, header, body, tested || exit.isUsed());
  }

  private void repeat(DoStmt s, Target exit, List<Variable> held, boolean endless) {
    if (!lowering.code().isOpen()) {
      return;
    }
    if (endless) {
      Code code = lowering.code();
      code.end(new Terminator.Continue(exit.label(), code.get(held)));
      return;
    }
    Value condition = lowering.condition(s.getCondition());
    Code again = lowering.code().fork();
    again.end(new Terminator.Continue(exit.label(), again.get(held)));
    Code leave = lowering.code().fork();
    leave.end(new Terminator.Break(exit.label(), leave.get(exit.carried())));
    Op choice =
        new If(
            List.of(), condition, again.region(), leave.region(), lowering.span(s.getCondition()));
    lowering.code().add(choice);
    lowering.code().end(Code.UNREACHABLE);
  }

  /** Lowers the enhanced {@code for}. */
  void forEach(ForEachStmt s, String label) {
    Operand source = lowering.expressions().lower(s.getIterable(), "");
    if (Lowering.isBad(source)) {
      return;
    }
    if (lowering.types().isArray(source.type())) {
      statements().scoped(() -> scopedForEach(s, source, label));
      return;
    }
    Optional<TypeMirror> iterator = iterator(source.type());
    if (iterator.isEmpty()) {
      lowering.unsupported(s.getIterable(), "a loop over this", "use an array");
      return;
    }
    statements().scoped(() -> overCollection(s, source, iterator.get(), label));
  }

  /** A loop over a collection asks an iterator, of which nothing is known. */
  private void overCollection(ForEachStmt s, Operand source, TypeMirror type, String label) {
    Value value = lowering.value(ask(source, ".iterator()", type, s.getIterable()), "iterator");
    Operand iterator = new Operand.Single(type, value);
    TypeMirror element = elementOf(lowering.types(), type);
    lower(
        new Shape(
            s,
            label,
            false,
            statements().carried(List.of(s.getBody())),
            () ->
                lowering.value(
                    ask(iterator, ".hasNext()", lowering.types().booleanType(), s.getIterable()),
                    ""),
            () -> item(s, element, name -> ask(iterator, ".next()", element, s.getVariable())),
            () -> {}));
  }

  private Operand ask(Operand object, String question, TypeMirror type, Node node) {
    return lowering
        .text(Kind.OBJECT, Effect.ANY)
        .operand(object, Binding.PRIMARY)
        .text(question)
        .build(type, Binding.PRIMARY, lowering.span(node));
  }

  private void scopedForEach(ForEachStmt s, Operand array, String label) {
    Operand source = lowering.evaluated(array);
    List<Value> elements = lowering.expressions().arrays().parts(source);
    Value length = Value.of(ScalarType.INT, "", lowering.span(s.getIterable()));
    lowering.emit(new Length(length, elements.get(0), lowering.span(s.getIterable())));
    Variable index = new Variable(ScalarType.INT, "i");
    lowering.code().declare(index);
    lowering.code().set(index, lowering.constant(ScalarType.INT, 0, "", "i", lowering.span(s)));
    List<Variable> carried = new ArrayList<>(List.of(index));
    carried.addAll(statements().carried(List.of(s.getBody())));
    TypeMirror element = lowering.types().elementType(array.type());
    lower(
        new Shape(
            s,
            label,
            false,
            carried,
            () -> compare(index, length, s),
            () ->
                item(
                    s,
                    element,
                    name ->
                        load(
                            lowering
                                .expressions()
                                .arrays()
                                .element(source, lowering.code().get(index), name),
                            s,
                            name)),
            () -> advance(index, s)));
    lowering.code().forget(List.of(index));
  }

  private Value compare(Variable index, Value length, Node node) {
    Value i = lowering.code().get(index);
    return lowering.apply(BasicOperator.LT, ScalarType.BOOLEAN, "", lowering.span(node), i, length);
  }

  private void advance(Variable index, Node node) {
    Value one = lowering.constant(ScalarType.INT, 1, "", "", lowering.span(node));
    Value i = lowering.code().get(index);
    Value next =
        lowering.apply(BasicOperator.ADD, ScalarType.INT, "i", lowering.span(node), i, one);
    lowering.code().set(index, next);
  }

  /** Declares the variable of an enhanced {@code for}, gives it an element, runs the body. */
  private void item(ForEachStmt s, TypeMirror element, Function<String, Operand> next) {
    statements()
        .scoped(
            () -> {
              VariableDeclarator variable = s.getVariableDeclarator();
              TypeMirror type =
                  variable.getType().isVarType() ? element : statements().declaredType(variable);
              String name = variable.getNameAsString();
              Operand value = next.apply(name);
              Local local = statements().local(name, type, Optional.empty());
              lowering.expressions().assignments().assign(local, value, s.getVariable());
              statements().lower(s.getBody());
            });
  }

  private Operand load(Element element, ForEachStmt s, String name) {
    return lowering.expressions().arrays().load(element, s.getVariable(), name);
  }

  /** Returns the type of the iterators of a collection type; empty for a type of other kind. */
  Optional<TypeMirror> iterator(TypeMirror type) {
    if (!(type instanceof DeclaredType) && type.getKind() != TypeKind.TYPEVAR) {
      return Optional.empty();
    }
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Iterable")) {
      TypeElement iterator = lowering.types().elements().getTypeElement("java.util.Iterator");
      TypeMirror[] arguments = declared.getTypeArguments().toArray(TypeMirror[]::new);
      return Optional.of(lowering.types().types().getDeclaredType(iterator, arguments));
    }
    return lowering.types().types().directSupertypes(type).stream()
        .flatMap(supertype -> iterator(supertype).stream())
        .findFirst();
  }

  /** Returns the type of what an iterator gives. */
  static TypeMirror elementOf(JavaTypes types, TypeMirror iterator) {
    List<? extends TypeMirror> arguments = ((DeclaredType) iterator).getTypeArguments();
    if (arguments.isEmpty()) {
      return types.objectType();
    }
    if (arguments.get(0) instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null ? types.objectType() : wildcard.getExtendsBound();
    }
    return arguments.get(0);
  }
}
