package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.ir.Value;

/** Lowers the calls of methods whose bodies are read: as calls of functions, or in their place. */
final class LiftedCalls {

  private final Lowering lowering;
  private final ReturnTypes returnTypes;

  LiftedCalls(Lowering lowering) {
    this.lowering = lowering;
    this.returnTypes = new ReturnTypes(lowering.types());
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private KnownCalls known() {
    return lowering.expressions().calls().known();
  }

  /** Calls a method of which the source is at hand, on an object if it is not static. */
  Optional<Operand> call(Resolution call, Site site, Optional<Operand> receiver) {
    ExecutableElement method = call.method();
    TypeMirror type =
        receiver
            .map(r -> types().memberOf(r.type(), method).getReturnType())
            .orElseGet(method::getReturnType);
    if (lowering.session().rule(method).isPresent()) {
      return Optional.of(function(call, site, receiver, type));
    }
    Optional<BlockStmt> body =
        lowering.session().units().method(method).flatMap(MethodDeclaration::getBody);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    if (known().takes(method, site.arguments())) {
      return Optional.of(known().expanded(call, site, receiver, body.get()));
    }
    if (!returnTypes.isConcrete(type)
        || isSpecialised(method, type)
        || (!isOnRecord(receiver)
            && receiver.filter(lowering.expressions().fields()::isMemory).isEmpty()
            && staysOpaque(method, body.get())
            && !givesFunction(method, body.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        known().mayGive(method, body.get())
            ? known().expanded(call, site, receiver, body.get())
            : function(call, site, receiver, type));
  }

  /** Calls the function that a method is lifted to. */
  private Operand function(
      Resolution call, Site site, Optional<Operand> receiver, TypeMirror type) {
    ExecutableElement method = call.method();
    List<Value> operands = new ArrayList<>();
    receiver.ifPresent(r -> operands.addAll(lowering.conversions().values(r, "")));
    boolean ofRoot = lowering.session().selfCalls().concern(method.getEnclosingElement().asType());
    if (receiver.isPresent() && !isOnRecord(receiver) && ofRoot) {
      operands.addAll(lowering.expressions().names().fields().activeValues());
    }
    for (Operand argument : arguments(call, site)) {
      if (Lowering.isBad(argument)) {
        return argument;
      }
      operands.addAll(lowering.conversions().values(argument, ""));
    }
    if (types().isRecursive(type)) {
      lowering.session().require(method);
      return lowering.unsupported(site.node(), "a record that contains itself", "use arrays");
    }
    int count = types().isVoid(type) ? 0 : types().flatten(type).size();
    List<String> names =
        site.name().isEmpty() || count == 0
            ? Collections.nCopies(count, site.name())
            : types().partNames(type, site.name());
    return result(type, lowering.call(method, operands, type, names, site.node()));
  }

  private static boolean isOnRecord(Optional<Operand> receiver) {
    return receiver.filter(Operand.Tuple.class::isInstance).isPresent();
  }

  /** Whether a method makes a function, which does not get lost where it is used. */
  private boolean givesFunction(ExecutableElement method, BlockStmt body) {
    return lowering.session().members().functionMethod(method.getReturnType()).isPresent()
        && body.findAll(Expression.class).stream().noneMatch(lowering.session()::stays);
  }

  /** Whether the values of a result have narrower types here than in the body of the method. */
  private boolean isSpecialised(ExecutableElement method, TypeMirror type) {
    return types().isValue(type)
        && !types().isRecursive(type)
        && !types().flatten(type).equals(types().flatten(method.getReturnType()));
  }

  /**
   * Whether a method of which the source is at hand is called as it is: no derivative can get
   * through it, and its body has what cannot be lifted.
   */
  private boolean staysOpaque(ExecutableElement method, BlockStmt body) {
    boolean inactive =
        method.getParameters().stream()
                .noneMatch(
                    p ->
                        types().isValue(p.asType())
                            || types().erasedToIr(p.asType()).isDifferentiable())
            && !types().isValue(method.getReturnType())
            && !types().erasedToIr(method.getReturnType()).isDifferentiable();
    return inactive
        && lowering.session().access().allows(method)
        && !new Liftability(lowering.session(), method).isLiftable(body);
  }

  private Operand result(TypeMirror type, List<Value> values) {
    if (types().isVoid(type)) {
      return new Operand.Nothing(type);
    }
    return lowering.operand(type, values);
  }

  /** Converts the arguments to the parameters' types; packs those of variable arity. */
  private List<Operand> arguments(Resolution call, Site site) {
    return arguments(call, site.arguments(), site.nodes(), site.node());
  }

  /** Converts arguments to the parameters' types; packs those of variable arity. */
  List<Operand> arguments(
      Resolution call, List<Operand> arguments, List<? extends Node> nodes, Node node) {
    ExecutableElement method = call.method();
    int fixed = call.spread() ? method.getParameters().size() - 1 : arguments.size();
    List<Operand> converted = new ArrayList<>();
    for (int i = 0; i < fixed; i++) {
      TypeMirror type = method.getParameters().get(i).asType();
      converted.add(lowering.conversions().assign(arguments.get(i), type, nodes.get(i), ""));
    }
    if (call.spread()) {
      int count = arguments.size();
      TypeMirror array = method.getParameters().get(fixed).asType();
      converted.add(
          lowering
              .expressions()
              .arrays()
              .pack(arguments.subList(fixed, count), nodes.subList(fixed, count), array, node));
    }
    return converted;
  }
}
