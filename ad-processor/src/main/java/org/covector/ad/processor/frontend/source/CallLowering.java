package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
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
  record Site(
      Node node, String method, List<Operand> arguments, List<? extends Node> nodes, String name) {

    List<TypeMirror> types() {
      return arguments.stream().map(Operand::type).toList();
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
    if (scope.get() instanceof SuperExpr above) {
      return onSuper(above, e, name);
    }
    Optional<TypeElement> type = lowering.expressions().names().typeNamed(scope.get());
    if (type.isPresent()) {
      Site site = site(e, name);
      return resolve(members().methods(type.get(), site.method()), site)
          .map(r -> staticCall(r, site))
          .orElseGet(() -> unresolved(site));
    }
    Operand receiver = lowering.expressions().lower(scope.get(), "");
    Site site = site(e, name);
    return Lowering.isBad(receiver) ? receiver : on(receiver, site);
  }

  /** Calls a method of the class above, on an object that dissolves. */
  private Operand onSuper(SuperExpr e, MethodCallExpr call, String name) {
    Optional<Operand> self = lowering.expressions().names().self();
    if (self.filter(s -> s instanceof Operand.Single).isPresent()) {
      return ownCalls.ofSuper(call, name);
    }
    Site site = site(call, name);
    if (self.isPresent()
        && self.get() instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance made) {
      TypeElement above =
          e.getTypeName()
              .flatMap(n -> lowering.names().simple(n.getIdentifier()))
              .orElseGet(() -> above(made, e));
      return resolve(members().methods(above, site.method()), site)
          .map(r -> known().exactly(made, known, r, site))
          .orElseGet(() -> unresolved(site));
    }
    if (self.isPresent()
        && self.get() instanceof Operand.Tuple tuple
        && e.getTypeName().isPresent()) {
      return lowering
          .names()
          .simple(e.getTypeName().get().getIdentifier())
          .flatMap(type -> resolve(members().methods(type, site.method()), site))
          .map(r -> recordMethod(tuple, r, site))
          .orElseGet(() -> unresolved(site));
    }
    return lowering.unsupported(
        site.node(), "the call of an instance method", "call a static method");
  }

  private TypeElement above(Subject.Instance made, Node node) {
    return made.contains(node)
        ? made.element()
        : (TypeElement) ((DeclaredType) lowering.owner().getSuperclass()).asElement();
  }

  private KnownCalls known() {
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
    List<ExecutableElement> fitting =
        candidates.stream().filter(m -> takesFunctions(m, site.arguments())).toList();
    return lowering.session().resolver().resolve(fitting, site.types());
  }

  /** Whether the parameters that get lambdas are functions of as many arguments. */
  private boolean takesFunctions(ExecutableElement method, List<Operand> arguments) {
    int last = method.getParameters().size() - 1;
    for (int i = 0; i < arguments.size() && last >= 0; i++) {
      if (arguments.get(i) instanceof Operand.Known known
          && known.type().getKind() == TypeKind.NULL) {
        TypeMirror type = method.getParameters().get(Math.min(i, last)).asType();
        Optional<ExecutableElement> function = members().functionMethod(type);
        boolean fits =
            function.isPresent()
                && !(known.subject() instanceof Subject.Closure c
                    && c.origin().getParameters().size() != function.get().getParameters().size());
        if (!fits) {
          return false;
        }
      }
    }
    return true;
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
    Optional<Operand> own =
        lowering.expressions().names().self().flatMap(s -> ofAnonymous(s, site));
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
  private Optional<Operand> ofAnonymous(Operand self, Site site) {
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

  private List<ExecutableElement> imported(String name, boolean onDemand) {
    return lowering.names().staticImports(name, onDemand).stream()
        .flatMap(owner -> members().methods(owner, name).stream())
        .filter(members()::isStatic)
        .distinct()
        .toList();
  }

  /** Calls a method on an object. */
  Operand on(Operand receiver, Site site) {
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
      return unresolved(site);
    }
    if (members().isStatic(resolution.get().method())) {
      return staticCall(resolution.get(), site);
    }
    if (isSelf(receiver)) {
      return ownCalls.ofThis(resolution.get(), site, receiver);
    }
    return receiver instanceof Operand.Known known
        ? known().on(known, resolution.get(), site)
        : opaque(resolution.get().method(), site, Optional.of(receiver));
  }

  /** Whether an operand is the object that the method is called on, of which no more is known. */
  private boolean isSelf(Operand receiver) {
    return receiver instanceof Operand.Single single
        && lowering
            .expressions()
            .names()
            .self()
            .filter(s -> s instanceof Operand.Single self && self.value() == single.value())
            .isPresent();
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
    if (body.isPresent() && known().takes(site.arguments())) {
      return Optional.of(known().expanded(call, site, receiver.map(r -> r), body.get()));
    }
    if (body.isEmpty()
        || !returnTypes.isConcrete(type)
        || isSpecialised(method, type)
        || (!isOnRecord(receiver) && staysOpaque(method, body.get()))) {
      return Optional.empty();
    }
    if (known().mayGive(method, body.get())) {
      return Optional.of(known().expanded(call, site, receiver.map(r -> r), body.get()));
    }
    List<Value> operands = new ArrayList<>();
    receiver.ifPresent(r -> operands.addAll(lowering.conversions().values(r, "")));
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
    List<String> names =
        site.name().isEmpty() || count == 0
            ? Collections.nCopies(count, site.name())
            : types().partNames(type, site.name());
    List<Value> results = lowering.call(method, operands, type, names, site.node());
    return Optional.of(result(type, results));
  }

  private static boolean isOnRecord(Optional<Operand> receiver) {
    return receiver.filter(Operand.Tuple.class::isInstance).isPresent();
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
    if (reference instanceof Operand.Known) {
      return Optional.of(reference);
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
