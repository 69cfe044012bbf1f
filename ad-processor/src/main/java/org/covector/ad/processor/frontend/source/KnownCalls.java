package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.frontend.source.Subject.Context;
import org.covector.ad.processor.frontend.source.Subject.Instance;

/** Lowers calls on known objects, and calls that take or give such objects: reads their bodies. */
final class KnownCalls {

  private final Lowering lowering;

  KnownCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private Members members() {
    return lowering.session().members();
  }

  /** Calls a method on a known object. */
  Operand on(Operand.Known known, Resolution call, Site site) {
    ExecutableElement method = call.method();
    if (known.subject() instanceof Instance instance) {
      return onInstance(instance, known, call, site);
    }
    if (known.subject() instanceof Pipeline || known.subject() instanceof Perhaps) {
      return new StreamCalls(lowering).on(known, method, site);
    }
    if (method.getModifiers().contains(Modifier.ABSTRACT)) {
      return lowering.expressions().functions().apply(known, method, spread(call, site));
    }
    return inherited(known, call, site);
  }

  /** Calls a method that an interface implements. */
  private Operand inherited(Operand.Known known, Resolution call, Site site) {
    Optional<Operand> made =
        new FunctionCombinators(lowering).made(call.method(), Optional.of(known), site);
    if (made.isPresent()) {
      return made.get();
    }
    TypeElement owner = (TypeElement) call.method().getEnclosingElement();
    BlockStmt body = body(call.method()).orElseThrow(() -> new Escape(known.subject()));
    Context context =
        new Context(
            lowering.session().units().of(owner).orElseThrow(),
            owner,
            List.of(Local.fixed("this", known)));
    return expand(call, site, context, names(owner, call.method()), known.type(), body);
  }

  private Operand onInstance(Instance made, Operand.Known known, Resolution call, Site site) {
    if (!made.isHeldIn(lowering.code())) {
      throw new Escape(made);
    }
    Optional<MethodDeclaration> own = own(made, call.method());
    if (own.isPresent()) {
      return expandOwn(made, own.get(), spread(call, site));
    }
    ExecutableElement run =
        members().implementation(made.element(), call.method()).orElseThrow(() -> new Escape(made));
    return exactly(made, known, new Resolution(run, call.spread()), site);
  }

  /** Calls a method of an object and none that overrides it. */
  Operand exactly(Instance made, Operand.Known known, Resolution call, Site site) {
    TypeElement owner = (TypeElement) call.method().getEnclosingElement();
    if (owner.getKind().isInterface()) {
      return inherited(known, call, site);
    }
    BlockStmt body = body(call.method()).orElseThrow(() -> new Escape(made));
    InstanceLowering instances = lowering.expressions().instances();
    TypeResolver names = instances.names(made, owner);
    names.declare(call.method().getTypeParameters());
    return expand(call, site, instances.context(made, owner), names, made.type(), body);
  }

  private TypeResolver names(TypeElement owner, ExecutableElement method) {
    TypeResolver names =
        new TypeResolver(types(), lowering.session().units().of(owner).orElseThrow(), owner);
    names.declare(method.getTypeParameters());
    return names;
  }

  private Optional<BlockStmt> body(ExecutableElement method) {
    return lowering.session().units().method(method).flatMap(MethodDeclaration::getBody);
  }

  /** Returns the method of an anonymous class that overrides one. */
  private Optional<MethodDeclaration> own(Instance made, ExecutableElement method) {
    boolean isPrivate = method.getModifiers().contains(Modifier.PRIVATE);
    ExecutableType type = (ExecutableType) types().types().asMemberOf(made.type(), method);
    return named(made, method.getSimpleName().toString()).stream()
        .filter(m -> !isPrivate && hasParameters(made, m, type.getParameterTypes()))
        .findFirst();
  }

  private static List<MethodDeclaration> named(Instance made, String name) {
    return made.ownMembers().stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(m -> m.getNameAsString().equals(name))
        .toList();
  }

  private boolean hasParameters(
      Instance made, MethodDeclaration method, List<? extends TypeMirror> wanted) {
    boolean same = method.getParameters().size() == wanted.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      same = types().isSame(types().erasure(type(made, method, i)), types().erasure(wanted.get(i)));
    }
    return same;
  }

  private TypeMirror type(Instance made, MethodDeclaration method, int index) {
    TypeMirror type =
        made.names()
            .resolve(method.getParameter(index).getType())
            .orElseThrow(() -> new Escape(made));
    return method.getParameter(index).isVarArgs() ? types().arrayOf(type) : type;
  }

  /** Calls a method that a constant of an enum has instead of the one that the enum has. */
  Operand ofConstant(MethodDeclaration own, Resolution call, Site site, Operand self) {
    TypeElement owner = (TypeElement) ((DeclaredType) self.type()).asElement();
    Context context =
        new Context(
            lowering.session().units().of(owner).orElseThrow(),
            owner,
            List.of(Local.fixed("this", self)));
    Site given = spread(call, site);
    List<Expansion.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < given.arguments().size(); i++) {
      arguments.add(
          new Expansion.Argument(
              own.getParameter(i).getNameAsString(),
              call.method().getParameters().get(i).asType(),
              given.arguments().get(i),
              i < site.nodes().size() ? site.nodes().get(i) : site.node()));
    }
    return new Expansion(lowering)
        .expand(
            new Expansion.Body(
                own.getBody().orElseThrow(),
                context,
                names(owner, call.method()),
                call.method().getReturnType()),
            arguments,
            site.node());
  }

  /** Calls a method that the anonymous class around the call declares. */
  Optional<Operand> ownOf(Instance made, Site site) {
    List<MethodDeclaration> candidates =
        named(made, site.method()).stream()
            .filter(m -> m.getParameters().size() == site.arguments().size())
            .toList();
    if (candidates.size() > 1) {
      throw new Escape(made);
    }
    return candidates.stream().findFirst().map(m -> expandOwn(made, m, site));
  }

  private Operand expandOwn(Instance made, MethodDeclaration method, Site site) {
    List<Expansion.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < site.arguments().size(); i++) {
      arguments.add(
          new Expansion.Argument(
              method.getParameter(i).getNameAsString(),
              type(made, method, i),
              site.arguments().get(i),
              site.nodes().get(i)));
    }
    TypeMirror result =
        method.getType().isVoidType()
            ? types().voidType()
            : made.names().resolve(method.getType()).orElseThrow(() -> new Escape(made));
    Context context = lowering.expressions().instances().ownContext(made);
    BlockStmt body = method.getBody().orElseThrow(() -> new Escape(made));
    return new Expansion(lowering)
        .expand(new Expansion.Body(body, context, made.names(), result), arguments, site.node());
  }

  /** Whether a call takes objects that are only known here, or values under another type. */
  boolean takes(ExecutableElement method, List<Operand> arguments) {
    int last = method.getParameters().size() - 1;
    return IntStream.range(0, arguments.size())
        .anyMatch(
            i ->
                arguments.get(i) instanceof Operand.Known
                    || (arguments.get(i) instanceof Operand.Tuple
                        && isInterface(method.getParameters().get(Math.min(i, last)).asType())));
  }

  private boolean isInterface(TypeMirror type) {
    return types().erasure(type) instanceof DeclaredType declared
        && declared.asElement().getKind().isInterface();
  }

  /** Whether a call may give an object that is only known here. */
  boolean mayGive(ExecutableElement method, BlockStmt body) {
    return gives(method.getReturnType()) && !lowering.draft().isInside(body);
  }

  /** Whether objects of a type may be known: those of a class to read, functions, and streams. */
  private boolean gives(TypeMirror type) {
    return type instanceof DeclaredType declared
        && !types().isValue(type)
        && !types().isEnum(type)
        && (members().functionMethod(type).isPresent()
            || StreamCalls.isStream(declared)
            || lowering.session().units().type((TypeElement) declared.asElement()).isPresent());
  }

  /**
   * Calls a static method, or one of a record.
   *
   * @param self the record
   */
  Operand expanded(Resolution call, Site site, Optional<Operand> self, BlockStmt body) {
    TypeElement owner = (TypeElement) call.method().getEnclosingElement();
    Context context =
        new Context(
            lowering.session().units().of(owner).orElseThrow(),
            owner,
            self.map(s -> Local.fixed("this", s)).stream().toList());
    TypeMirror receiver = self.map(Operand::type).orElseGet(owner::asType);
    return expand(call, site, context, names(owner, call.method()), receiver, body);
  }

  private Operand expand(
      Resolution call,
      Site site,
      Context context,
      TypeResolver names,
      TypeMirror receiver,
      BlockStmt body) {
    Site given = spread(call, site);
    ExecutableElement method = call.method();
    boolean member =
        !members().isStatic(method)
            && types().types().asElement(receiver) != null
            && types()
                .types()
                .isSubtype(
                    types().erasure(receiver),
                    types().erasure(method.getEnclosingElement().asType()));
    ExecutableType type =
        member ? types().memberOf(receiver, method) : (ExecutableType) method.asType();
    List<Expansion.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < given.arguments().size(); i++) {
      Node node = i < site.nodes().size() ? site.nodes().get(i) : site.node();
      arguments.add(
          new Expansion.Argument(
              method.getParameters().get(i).getSimpleName().toString(),
              type.getParameterTypes().get(i),
              given.arguments().get(i),
              node));
    }
    return new Expansion(lowering)
        .expand(
            new Expansion.Body(body, context, names, type.getReturnType()), arguments, site.node());
  }

  /** Packs the arguments of variable arity. */
  private Site spread(Resolution call, Site site) {
    return call.spread()
        ? new Site(
            site.node(),
            site.method(),
            lowering
                .expressions()
                .calls()
                .lifted()
                .arguments(call, site.arguments(), site.nodes(), site.node()),
            site.nodes(),
            site.name())
        : site;
  }
}
