package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Lowers method calls: functions of the rule table become operators, methods with source calls of
 * functions, array copies operations of their own; all else stays opaque.
 */
final class CallLowering {

  /** A call that is being lowered, its arguments evaluated. */
  record Site(MethodCallExpr node, String method, List<Operand> arguments, String name) {

    List<TypeMirror> types() {
      return arguments.stream().map(Operand::type).toList();
    }

    List<? extends Node> nodes() {
      return node.getArguments();
    }
  }

  private final Lowering lowering;
  private final ArrayCalls arrayCalls;
  private final ReturnTypes returnTypes;
  private final OwnCalls ownCalls;

  CallLowering(Lowering lowering) {
    this.lowering = lowering;
    this.arrayCalls = new ArrayCalls(lowering);
    this.returnTypes = new ReturnTypes(lowering.types());
    this.ownCalls = new OwnCalls(lowering, this);
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private Members members() {
    return lowering.session().members();
  }

  Operand call(MethodCallExpr e, String name) {
    Optional<Expression> scope = e.getScope();
    if (scope.isEmpty()) {
      return unqualified(e, name);
    }
    if (scope.get().isSuperExpr()) {
      return ownCalls.ofSuper(e, name);
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
    return Lowering.isBad(receiver) ? receiver : instanceCall(receiver, site);
  }

  Site site(MethodCallExpr e, String name) {
    List<Operand> arguments = new ArrayList<>();
    e.getArguments().forEach(a -> arguments.add(lowering.expressions().lower(a, "")));
    return new Site(e, e.getNameAsString(), arguments, name);
  }

  Optional<Resolution> resolve(List<ExecutableElement> candidates, Site site) {
    if (site.arguments().stream().anyMatch(a -> a instanceof Operand.Nothing)) {
      return Optional.empty();
    }
    if (site.arguments().stream().anyMatch(Lowering::isBad)) {
      lookInto(candidates, site);
      return Optional.empty();
    }
    return lowering.session().resolver().resolve(candidates, site.types());
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

  private Operand unresolved(Site site) {
    return site.arguments().stream().anyMatch(Lowering::isBad)
        ? lowering.bad()
        : lowering.refuse(site.node(), Diagnostic.UNRESOLVED, site.method());
  }

  private Operand unqualified(MethodCallExpr e, String name) {
    Site site = site(e, name);
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

  private List<ExecutableElement> imported(String name, boolean onDemand) {
    return lowering.names().staticImports(name, onDemand).stream()
        .flatMap(owner -> members().methods(owner, name).stream())
        .filter(members()::isStatic)
        .distinct()
        .toList();
  }

  private Operand instanceCall(Operand receiver, Site site) {
    if (types().isArray(receiver.type()) && site.method().equals("clone")) {
      return arrayCalls.cloned(receiver, site);
    }
    if (receiver instanceof Operand.Tuple tuple) {
      return site.arguments().stream().anyMatch(Lowering::isBad)
          ? lowering.bad()
          : recordCall(tuple, site);
    }
    if (types().isRecord(receiver.type()) && site.types().stream().anyMatch(this::mayBeActive)) {
      RecordLowering records = lowering.expressions().records();
      Operand components = records.dissolve(receiver, receiver.type(), site.node());
      return components instanceof Operand.Tuple tuple ? recordCall(tuple, site) : components;
    }
    if (!types().isReference(receiver.type())) {
      return unresolved(site);
    }
    TypeElement owner = members().memberOwner(receiver.type());
    Optional<Resolution> resolution = resolve(members().methods(owner, site.method()), site);
    if (resolution.isEmpty()) {
      return unresolved(site);
    }
    if (site.node().getScope().orElseThrow().isThisExpr()
        && !members().isStatic(resolution.get().method())) {
      return ownCalls.ofThis(resolution.get(), site);
    }
    return members().isStatic(resolution.get().method())
        ? staticCall(resolution.get(), site)
        : opaque(resolution.get().method(), site, Optional.of(receiver));
  }

  private boolean mayBeActive(TypeMirror type) {
    return types().isRecord(type)
        || (!types().isUnknown(type) && types().erasedToIr(type).isDifferentiable());
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
    return Optional.of(call)
        .filter(c -> declared)
        .flatMap(c -> lifted(c, site, Optional.of(tuple)))
        .orElseGet(() -> lowering.refuse(site.node(), Diagnostic.VIRTUAL_CALL, site.method()));
  }

  private Operand staticCall(Resolution call, Site site) {
    ExecutableElement method = call.method();
    if (!members().isStatic(method)) {
      return ownCalls.unqualified(call, site);
    }
    Optional<LibraryFunction> function = libraryFunction(method);
    if (function.isPresent()) {
      return apply(function.get(), method, site);
    }
    return arrayCalls
        .find(method, site)
        .or(() -> lifted(call, site, Optional.empty()))
        .orElseGet(() -> opaque(method, site, Optional.empty()));
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

  /** Calls a method of which the source is at hand, on an object if it is not static. */
  Optional<Operand> lifted(Resolution call, Site site, Optional<Operand> receiver) {
    ExecutableElement method = call.method();
    Optional<BlockStmt> body =
        lowering.session().units().method(method).flatMap(MethodDeclaration::getBody);
    TypeMirror type =
        receiver
            .map(r -> types().memberOf(r.type(), method).getReturnType())
            .orElseGet(method::getReturnType);
    if (body.isEmpty()
        || !returnTypes.isConcrete(type)
        || isSpecialised(method, type)
        || (!isOnRecord(receiver) && staysOpaque(method, body.get()))) {
      return Optional.empty();
    }
    List<Value> operands = new ArrayList<>();
    receiver.ifPresent(r -> operands.addAll(lowering.conversions().values(r, "")));
    if (receiver.isPresent() && !isOnRecord(receiver)) {
      operands.addAll(lowering.expressions().names().fields().activeValues());
    }
    for (Operand argument : arguments(call, site)) {
      if (Lowering.isBad(argument)) {
        return Optional.of(argument);
      }
      operands.addAll(lowering.conversions().values(argument, ""));
    }
    if (types().isRecursive(type)) {
      lowering.session().require(method);
      return Optional.of(
          lowering.unsupported(site.node(), "a record that contains itself", "use arrays"));
    }
    int count = types().isVoid(type) ? 0 : types().flatten(type).size();
    List<String> names = Collections.nCopies(count, site.name());
    List<Value> results = lowering.call(method, operands, type, names, site.node());
    return Optional.of(result(type, results));
  }

  private static boolean isOnRecord(Optional<Operand> receiver) {
    return receiver.filter(Operand.Tuple.class::isInstance).isPresent();
  }

  /** Whether the values of a result have narrower types here than in the body of the method. */
  private boolean isSpecialised(ExecutableElement method, TypeMirror type) {
    return types().isRecord(type)
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
                        types().isRecord(p.asType())
                            || types().erasedToIr(p.asType()).isDifferentiable())
            && !types().isRecord(method.getReturnType())
            && !types().erasedToIr(method.getReturnType()).isDifferentiable();
    return inactive
        && lowering.session().access().allows(method)
        && !new Liftability(lowering.session(), method).isLiftable(body);
  }

  private Operand result(TypeMirror type, List<Value> values) {
    if (types().isVoid(type)) {
      return new Operand.Nothing(type);
    }
    return types().isRecord(type)
        ? new Operand.Tuple(type, values)
        : new Operand.Single(type, values.get(0));
  }

  /** Converts the arguments to the parameters' types; packs those of variable arity. */
  private List<Operand> arguments(Resolution call, Site site) {
    ExecutableElement method = call.method();
    int fixed = call.spread() ? method.getParameters().size() - 1 : site.arguments().size();
    List<Operand> converted = new ArrayList<>();
    for (int i = 0; i < fixed; i++) {
      TypeMirror type = method.getParameters().get(i).asType();
      converted.add(
          lowering.conversions().assign(site.arguments().get(i), type, site.nodes().get(i), ""));
    }
    if (call.spread()) {
      int count = site.arguments().size();
      TypeMirror array = method.getParameters().get(fixed).asType();
      converted.add(
          lowering
              .expressions()
              .arrays()
              .pack(
                  site.arguments().subList(fixed, count),
                  site.nodes().subList(fixed, count),
                  array,
                  site.node()));
    }
    return converted;
  }

  /** Keeps a call as text. */
  Operand opaque(ExecutableElement method, Site site, Optional<Operand> receiver) {
    TypeElement type =
        receiver
            .map(r -> members().memberOwner(r.type()))
            .orElse((TypeElement) method.getEnclosingElement());
    if (!lowering.expressions().names().isAccessible(method, type, site.node())) {
      return lowering.bad();
    }
    String owner = type.getQualifiedName().toString();
    Optional<Operand> checked = nullCheck(owner, site);
    if (checked.isPresent()) {
      return checked.get();
    }
    boolean isStatic = members().isStatic(method);
    TypeMirror result = returnTypes.of(method, receiver.map(Operand::type), site.types());
    Kind kind = OpaqueKinds.ofCall(owner, site.method(), isStatic, types().text(result));
    TextBuilder text = lowering.text(kind, OpaqueKinds.effectOf(owner, site.method()));
    if (isStatic) {
      text.text(owner);
    } else {
      text.operand(receiver.orElseThrow(), Binding.PRIMARY);
    }
    text.text("." + site.method()).arguments(site.arguments());
    if (types().isVoid(result)) {
      text.statement(lowering.span(site.node()));
      return new Operand.Nothing(result);
    }
    return text.build(result, Binding.PRIMARY, lowering.span(site.node()));
  }

  /** {@code Objects.requireNonNull}: checks, and gives the very reference that it checked. */
  private Optional<Operand> nullCheck(String owner, Site site) {
    if (!owner.equals("java.util.Objects") || !site.method().equals("requireNonNull")) {
      return Optional.empty();
    }
    Operand reference = site.arguments().get(0);
    if (reference instanceof Operand.Null) {
      return Optional.empty();
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
}
