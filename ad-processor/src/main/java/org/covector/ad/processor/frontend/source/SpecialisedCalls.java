package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers calls of bodies that call themselves with known objects: to calls of functions that take
 * what these objects hold.
 */
final class SpecialisedCalls {

  private final Lowering lowering;

  SpecialisedCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** The objects, what is left of the body and the arguments without them, and other values. */
  private record Parts(
      Contents contents,
      Expansion.Body body,
      List<Expansion.Argument> arguments,
      Optional<Operand> self,
      List<Operand> active,
      List<Value> others) {}

  /** Whether a body can be a function, which no object that changes or grows gets to. */
  boolean isPossible(Expansion.Body body, List<Expansion.Argument> arguments) {
    return new ReturnTypes(types()).isConcrete(body.result())
        && lowering.speculate(() -> parts(body, arguments).contents().isClosed());
  }

  /** Calls the function that a body is read into. */
  Operand call(Expansion.Body body, List<Expansion.Argument> arguments, Node node) {
    Parts parts = parts(body, arguments);
    List<Type> results = results(body.result());
    Specialisation function =
        lowering
            .session()
            .specialisations()
            .find(body.text(), parts.contents())
            .orElseGet(() -> add(parts));
    List<Value> operands = new ArrayList<>(parts.contents().values());
    operands.addAll(parts.others());
    List<Value> values = results.stream().map(t -> Value.of(t, "", lowering.span(node))).toList();
    lowering.session().call(lowering.key(), function.key());
    lowering.emit(
        new Op.Call(values, function.key(), operands, Op.Call.SINGLE, lowering.span(node)));
    return types().isVoid(body.result())
        ? new Operand.Nothing(body.result())
        : lowering.operand(body.result(), values);
  }

  private List<Type> results(TypeMirror type) {
    return types().isVoid(type) ? List.of() : types().flatten(type);
  }

  private Parts parts(Expansion.Body body, List<Expansion.Argument> arguments) {
    Contents contents = new Contents(lowering);
    Optional<Operand> self = lowering.draft().self().map(contents::add);
    List<Operand> active = new ArrayList<>();
    if (self.isPresent()) {
      for (VariableElement field : lowering.session().activeFields()) {
        Local local = lowering.draft().active(field).orElseThrow();
        active.add(contents.add(lowering.expressions().names().read(local)));
      }
    }
    Expansion.Body inner =
        new Expansion.Body(body.text(), contents.add(body.context()), body.names(), body.result());
    List<Expansion.Argument> given = new ArrayList<>();
    List<Value> others = new ArrayList<>();
    for (Expansion.Argument argument : arguments) {
      given.add(argument(argument, contents, others));
    }
    return new Parts(contents, inner, given, self, active, others);
  }

  private Expansion.Argument argument(
      Expansion.Argument argument, Contents contents, List<Value> others) {
    Operand operand = lowering.evaluated(new Expansion(lowering).adapted(lowering, argument));
    contents.note(operand.type().toString());
    if (operand instanceof Operand.Known || operand instanceof Operand.Null) {
      return argument.with(contents.add(operand));
    }
    List<Value> values = lowering.conversions().values(operand, argument.name());
    List<Value> params = new ArrayList<>();
    List<String> names =
        values.size() == 1
            ? List.of(argument.name())
            : types().partNames(operand.type(), argument.name());
    for (int i = 0; i < values.size(); i++) {
      params.add(Value.of(values.get(i).type(), names.get(i)));
      contents.note(values.get(i).type());
    }
    others.addAll(values);
    return argument.with(lowering.operand(operand.type(), params));
  }

  private Specialisation add(Parts parts) {
    List<Value> params = new ArrayList<>();
    parts.contents().values().forEach(v -> params.add(Value.of(v.type(), v.name())));
    ValueMap map = parts.contents().with(List.copyOf(params));
    List<Expansion.Argument> arguments = new ArrayList<>();
    for (Expansion.Argument argument : parts.arguments()) {
      boolean known =
          argument.operand() instanceof Operand.Known || argument.operand() instanceof Operand.Null;
      arguments.add(known ? argument.with(map.operand(argument.operand())) : argument);
      if (!known) {
        params.addAll(lowering.conversions().values(argument.operand(), ""));
      }
    }
    Expansion.Body body =
        new Expansion.Body(
            parts.body().text(),
            map.context(parts.body().context()),
            parts.body().names(),
            parts.body().result());
    Specialisation function =
        new Specialisation(
            key(body, params),
            parts.contents(),
            body,
            arguments,
            parts.self().map(map::operand),
            parts.active().stream().map(map::operand).toList(),
            params);
    lowering.session().require(function);
    return function;
  }

  private FunctionKey key(Expansion.Body body, List<Value> params) {
    String owner = body.context().owner().getQualifiedName().toString();
    String name =
        body.text()
            .getParentNode()
            .filter(MethodDeclaration.class::isInstance)
            .map(m -> ((MethodDeclaration) m).getNameAsString())
            .orElse("function");
    int number = lowering.session().specialisations().count(owner, name) + 1;
    return new FunctionKey(owner, name, params.stream().map(Value::type).toList(), number, "");
  }

  /** Starts to read a function; what is in scope is what its callers know. */
  static Lowering start(Session session, Specialisation function) {
    Lowering lowering = new Lowering(session, function.key(), function.body());
    function.self().ifPresent(s -> lowering.draft().self((Operand.Single) s));
    for (int i = 0; i < function.active().size(); i++) {
      VariableElement field = session.activeFields().get(i);
      String name = field.getSimpleName().toString();
      Local local = lowering.statements().field(ObjectFields.variable(field), name, field.asType());
      Expansion.hold(lowering, local, function.active().get(i));
      lowering.draft().active(field, local);
    }
    new Expansion(lowering).start(function.body(), function.arguments());
    return lowering;
  }
}
