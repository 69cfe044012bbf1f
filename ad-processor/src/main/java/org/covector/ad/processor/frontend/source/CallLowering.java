package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers method calls: functions of the rule table become operators, methods with source calls of
 * functions, array copies operations of their own; all else stays opaque.
 */
final class CallLowering {

  /** A call that is being lowered, its arguments evaluated. */
  record Site(
      Node node, String method, List<Operand> arguments, List<? extends Node> nodes, String name) {

    List<TypeMirror> types() {
      return arguments.stream().map(Operand::type).toList();
    }
  }

  private final Lowering lowering;
  private final ArrayCalls arrayCalls;
  private final LiftedCalls lifted;
  private final OpaqueCalls opaque;
  private final OwnCalls ownCalls;
  private final DerivativeCalls derivatives;

  CallLowering(Lowering lowering) {
    this.lowering = lowering;
    this.arrayCalls = new ArrayCalls(lowering);
    this.lifted = new LiftedCalls(lowering);
    this.opaque = new OpaqueCalls(lowering);
    this.ownCalls = new OwnCalls(lowering, this);
    this.derivatives = new DerivativeCalls(lowering);
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private Members members() {
    return lowering.session().members();
  }

  Operand call(MethodCallExpr e, String name) {
    return derivatives.call(e, name).orElseGet(() -> ordinary(e, name));
  }

  private Operand ordinary(MethodCallExpr e, String name) {
    Optional<Expression> scope = e.getScope();
    if (scope.isEmpty()) {
      return unqualified(e, name);
    }
    if (scope.get() instanceof SuperExpr above) {
      return ownCalls.onSuper(above, e, name);
    }
    Optional<TypeElement> type = lowering.expressions().names().typeNamed(scope.get());
    if (type.isPresent()) {
      Site site = site(e, name);
      return resolve(members().methods(type.get(), site.method()), site)
          .map(r -> staticCall(r, site))
          .orElseGet(() -> unresolved(site));
    }
    Operand receiver = lowering.expressions().names().fields().scope(scope.get());
    Site site = site(e, name);
    return Lowering.isBad(receiver) ? receiver : on(receiver, site);
  }

  /** The calls whose bodies are read. */
  LiftedCalls lifted() {
    return lifted;
  }

  /** The calls that stay text. */
  OpaqueCalls opaque() {
    return opaque;
  }

  KnownCalls known() {
    return new KnownCalls(lowering);
  }

  /** Calls what a method reference with a type before the {@code ::} means. */
  Operand onType(MethodReferenceExpr e, Expression scope, Site site) {
    TypeElement type = lowering.expressions().names().typeNamed(scope).orElseThrow();
    List<ExecutableElement> candidates = members().methods(type, site.method());
    Optional<Resolution> plain =
        resolve(candidates.stream().filter(members()::isStatic).toList(), site);
    if (plain.isPresent()) {
      return staticCall(plain.get(), site);
    }
    if (site.arguments().isEmpty() || candidates.isEmpty()) {
      return lowering.unsupported(e, "this method reference", "write a lambda");
    }
    int count = site.arguments().size();
    Site rest =
        new Site(
            site.node(),
            site.method(),
            site.arguments().subList(1, count),
            site.nodes().subList(1, count),
            site.name());
    return on(site.arguments().get(0), rest);
  }

  Site site(MethodCallExpr e, String name) {
    List<Operand> arguments = new ArrayList<>();
    e.getArguments().forEach(a -> arguments.add(lowering.expressions().lower(a, "")));
    return new Site(e, e.getNameAsString(), arguments, e.getArguments(), name);
  }

  Optional<Resolution> resolve(List<ExecutableElement> candidates, Site site) {
    if (site.arguments().stream().anyMatch(a -> a instanceof Operand.Nothing)) {
      return Optional.empty();
    }
    if (site.arguments().stream().anyMatch(Lowering::isBad)) {
      lookInto(candidates, site);
      return Optional.empty();
    }
    return choose(candidates, site.arguments());
  }

  /** Returns the method or constructor that a call with some arguments means. */
  Optional<Resolution> choose(List<ExecutableElement> candidates, List<Operand> arguments) {
    FunctionArguments functions = new FunctionArguments(lowering.types(), members());
    List<ExecutableElement> fixed =
        candidates.stream().filter(m -> functions.fit(m, arguments)).toList();
    List<ExecutableElement> spread =
        candidates.stream().filter(m -> functions.fitSpread(m, arguments)).toList();
    List<TypeMirror> given = arguments.stream().map(Operand::type).toList();
    return lowering.session().resolver().resolve(fixed, spread, given);
  }

  /** Lifts the callee of a call whose arguments are refused, to find what else is wrong. */
  private void lookInto(List<ExecutableElement> candidates, Site site) {
    List<ExecutableElement> possible =
        candidates.stream()
            .filter(m -> m.getParameters().size() == site.arguments().size())
            .toList();
    if (possible.size() == 1
        && members().isStatic(possible.get(0))
        && lowering.session().units().method(possible.get(0)).isPresent()) {
      lowering.session().require(possible.get(0));
    }
  }

  /** Refuses a call of a method that cannot be found. */
  Operand unresolved(Site site) {
    return new UnresolvedCalls(lowering).refuse(site);
  }

  private Operand unqualified(MethodCallExpr e, String name) {
    Site site = site(e, name);
    Optional<Operand> own =
        lowering.expressions().names().self().flatMap(s -> withinAnonymous(s, site));
    if (own.isPresent()) {
      return own.get();
    }
    for (Element c = lowering.owner(); c instanceof TypeElement t; c = c.getEnclosingElement()) {
      List<ExecutableElement> candidates = members().methods(t, site.method());
      if (!candidates.isEmpty()) {
        return resolve(candidates, site)
            .map(r -> staticCall(r, site))
            .orElseGet(() -> unresolved(site));
      }
    }
    return resolve(imported(site.method(), false), site)
        .or(() -> resolve(imported(site.method(), true), site))
        .map(r -> staticCall(r, site))
        .orElseGet(() -> unresolved(site));
  }

  /** Calls a method that the anonymous class around the call declares or inherits. */
  private Optional<Operand> withinAnonymous(Operand self, Site site) {
    if (!(self instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance made
        && made.contains(site.node()))) {
      return Optional.empty();
    }
    return known()
        .ownOf(made, site)
        .or(
            () ->
                resolve(members().methods(made.element(), site.method()), site)
                    .map(
                        r ->
                            members().isStatic(r.method())
                                ? staticCall(r, site)
                                : known().on(known, r, site)));
  }

  /** Calls a method that only the anonymous class of an object declares. */
  private Optional<Operand> ofAnonymous(Operand receiver, Site site) {
    return receiver instanceof Operand.Known known
            && known.subject() instanceof Subject.Instance made
            && made.isHeldIn(lowering.code())
            && site.arguments().stream().noneMatch(Lowering::isBad)
        ? known().ownOf(made, site)
        : Optional.empty();
  }

  private List<ExecutableElement> imported(String name, boolean onDemand) {
    return lowering.names().staticImports(name, onDemand).stream()
        .flatMap(owner -> members().methods(owner, name).stream())
        .filter(members()::isStatic)
        .distinct()
        .toList();
  }

  /** Calls a method on an object. */
  Operand on(Operand receiver, Site site) {
    if (receiver instanceof Operand.Known k && k.subject() instanceof Subject.Choice) {
      return ofChoice(k, site);
    }
    if (receiver instanceof Operand.Known k && k.subject() instanceof Subject.Outcome outcome) {
      return derivatives.on(outcome, site);
    }
    if (types().isArray(receiver.type()) && site.method().equals("clone")) {
      return arrayCalls.cloned(receiver, site);
    }
    if (receiver instanceof Operand.Tuple tuple) {
      return site.arguments().stream().anyMatch(Lowering::isBad)
          ? lowering.bad()
          : recordCall(tuple, site);
    }
    if (!types().isReference(receiver.type())) {
      return unboxed(receiver, site).orElseGet(() -> unresolved(site));
    }
    if (receiver instanceof Operand.Known k && k.subject() instanceof Subject.Valued valued) {
      return recordCall(valued.tuple(), site);
    }
    if (types().isValue(receiver.type())
        && takesActive(site)
        && records().isReadable(receiver.type())) {
      Operand whole = records().dissolve(receiver, receiver.type(), site.node());
      return Lowering.isBad(whole) ? whole : recordCall((Operand.Tuple) whole, site);
    }
    TypeElement owner = members().memberOwner(receiver.type());
    Optional<Resolution> resolution = resolve(members().methods(owner, site.method()), site);
    if (resolution.isEmpty()) {
      return ofAnonymous(receiver, site)
          .orElseGet(() -> new UnresolvedCalls(lowering).on(receiver, site));
    }
    if (members().isStatic(resolution.get().method())) {
      return staticCall(resolution.get(), site);
    }
    if (lowering.expressions().names().fields().isSelf(receiver)) {
      return ownCalls.ofThis(resolution.get(), site, receiver);
    }
    if (receiver instanceof Operand.Known known) {
      return known().on(known, resolution.get(), site);
    }
    Optional<Operand> stream =
        new StreamCalls(lowering).ofCollection(receiver, resolution.get().method(), site);
    if (stream.isPresent()) {
      return stream.get();
    }
    return Optional.of(resolution.get())
        .filter(r -> takesActive(site) || lowering.expressions().fields().isMemory(receiver))
        .flatMap(r -> ownCalls.ofOther(r, site, lowering.evaluated(receiver)))
        .orElseGet(() -> opaque.call(resolution.get().method(), site, Optional.of(receiver)));
  }

  /** Calls a method on one of several known objects. */
  private Operand ofChoice(Operand.Known known, Site site) {
    List<Operand> arguments = site.arguments().stream().map(lowering::evaluated).toList();
    Site call = new Site(site.node(), site.method(), arguments, site.nodes(), site.name());
    Optional<Resolution> method =
        resolve(members().methods(members().memberOwner(known.type()), site.method()), call);
    if (method.isEmpty()) {
      return unresolved(call);
    }
    TypeMirror result = types().memberOf(known.type(), method.get().method()).getReturnType();
    return lowering.expressions().choices().each(known, site.node(), result, o -> on(o, call));
  }

  /** Asks a number for its value, which Java would have in a box here. */
  private Optional<Operand> unboxed(Operand number, Site site) {
    return types().isPrimitive(number.type())
            && site.method().equals(types().text(number.type()) + "Value")
        ? Optional.of(number)
        : Optional.empty();
  }

  private RecordLowering records() {
    return lowering.expressions().records();
  }

  /** Whether something that may be active is an argument, which a call as it is would lose. */
  private boolean takesActive(Site site) {
    return site.arguments().stream()
        .anyMatch(
            a ->
                types().isValue(a.type())
                    || a instanceof Operand.Known
                    || types().erasedToIr(a.type()).isDifferentiable());
  }

  private Operand recordCall(Operand.Tuple tuple, Site site) {
    return resolve(members().methods(members().memberOwner(tuple.type()), site.method()), site)
        .map(
            r ->
                members().isStatic(r.method()) ? staticCall(r, site) : recordMethod(tuple, r, site))
        .orElseGet(() -> unresolved(site));
  }

  /** Calls a method that a record declares: on its components, which are the first arguments. */
  Operand recordMethod(Operand.Tuple tuple, Resolution call, Site site) {
    Optional<Operand> component =
        lowering.expressions().records().accessed(tuple, site.method(), site.arguments().size());
    if (component.isPresent()) {
      return component.get();
    }
    boolean declared =
        call.method().getEnclosingElement().equals(members().memberOwner(tuple.type()));
    Optional<BlockStmt> inherited =
        lowering.session().units().method(call.method()).flatMap(MethodDeclaration::getBody);
    if (!declared && inherited.isPresent()) {
      return known().expanded(call, site, Optional.of(tuple), inherited.get());
    }
    return Optional.of(call)
        .filter(c -> declared)
        .flatMap(c -> lifted.call(c, site, Optional.of(tuple)))
        .orElseGet(() -> lowering.refuse(site.node(), Diagnostic.VIRTUAL_CALL, site.method()));
  }

  private Operand staticCall(Resolution call, Site site) {
    ExecutableElement method = call.method();
    if (!members().isStatic(method)) {
      return ownCalls.unqualified(call, site);
    }
    if (lowering.session().rule(method).isPresent()) {
      return lifted.call(call, site, Optional.empty()).orElseThrow();
    }
    Optional<LibraryFunction> function = libraryFunction(method);
    if (function.isPresent()) {
      return apply(function.get(), method, site);
    }
    return arrayCalls
        .find(method, site)
        .or(() -> new StreamCalls(lowering).source(call, site))
        .or(() -> new FunctionCombinators(lowering).made(method, Optional.empty(), site))
        .or(() -> lifted.call(call, site, Optional.empty()))
        .orElseGet(() -> opaque.call(method, site, Optional.empty()));
  }

  private static String ownerName(ExecutableElement method) {
    return ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
  }

  private Optional<LibraryFunction> libraryFunction(ExecutableElement method) {
    List<Type> parameters =
        method.getParameters().stream().map(p -> types().erasedToIr(p.asType())).toList();
    return lowering
        .session()
        .library()
        .find(ownerName(method), method.getSimpleName().toString(), parameters);
  }

  private Operand apply(LibraryFunction function, ExecutableElement method, Site site) {
    Value[] operands = new Value[site.arguments().size()];
    for (int i = 0; i < operands.length; i++) {
      TypeMirror type = method.getParameters().get(i).asType();
      operands[i] =
          lowering.conversions().primitive(site.arguments().get(i), type, site.nodes().get(i), "");
    }
    Value value =
        lowering.apply(
            function, function.result(), site.name(), lowering.span(site.node()), operands);
    return new Operand.Single(method.getReturnType(), value);
  }
}
