package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallLowering.Site;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;

/**
 * Lowers calls that make streams, and calls on streams. A stream is known, like a lambda: nothing
 * is written for it before a result is wanted, and then a loop.
 */
final class StreamCalls {

  private final Lowering lowering;

  StreamCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Whether a type is one of the library's streams. */
  static boolean isStream(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return name.startsWith("java.util.stream.") && name.endsWith("Stream");
  }

  /** Returns the type of the elements of a stream of numbers. */
  static Optional<TypeMirror> elementType(JavaTypes types, TypeMirror stream) {
    return switch (types.text(types.erasure(stream))) {
      case "java.util.stream.DoubleStream" -> Optional.of(types.primitive(TypeKind.DOUBLE));
      case "java.util.stream.IntStream" -> Optional.of(types.intType());
      case "java.util.stream.LongStream" -> Optional.of(types.primitive(TypeKind.LONG));
      default -> Optional.empty();
    };
  }

  /** Calls a static method, if it makes a stream. */
  Optional<Operand> source(Resolution call, Site site) {
    if (lowering.session().stays(site.node())
        || site.arguments().stream().anyMatch(Lowering::isBad)) {
      return Optional.empty();
    }
    return new StreamSources(new StreamCode(lowering, site.node()))
        .find(call, site)
        .map(made -> known(call.method(), made));
  }

  /** The type is that of the interface's own declaration: elements say of what type they are. */
  private static Operand known(ExecutableElement method, Pipeline made) {
    DeclaredType type = (DeclaredType) method.getReturnType();
    return new Operand.Known(type.asElement().asType(), made);
  }

  /** Calls a method on a stream, or on what a stream gave. */
  Operand on(Operand.Known known, ExecutableElement method, Site site) {
    StreamCode code = new StreamCode(lowering, site.node());
    Site typed = typed(known, method, site);
    if (typed.arguments().stream().anyMatch(Lowering::isBad)) {
      return lowering.bad();
    }
    if (known.subject() instanceof Perhaps perhaps) {
      return new PerhapsCalls(code, perhaps)
          .find(typed)
          .orElseGet(
              () ->
                  lowering.refuse(
                      named(site.node()), Diagnostic.STREAM, site.method() + "() is not read"));
    }
    Optional<Pipeline> stream = taken(known, site.node());
    return stream.map(s -> on(s, known, method, typed)).orElseGet(lowering::bad);
  }

  private Operand on(Pipeline stream, Operand.Known known, ExecutableElement method, Site site) {
    StreamCode code = new StreamCode(lowering, site.node());
    if (lowering.session().stays(site.node())) {
      return lost(
          stream, site, "what " + site.method() + "() gives is stored, merged or passed on");
    }
    return new StreamSteps(code)
        .find(stream, method, site)
        .map(made -> known(method, made))
        .or(() -> new StreamResults(code, stream, known.type()).find(site))
        .orElseGet(() -> lost(stream, site, site.method() + "() is not read"));
  }

  /** Gives arguments the types of the parameters; functions then know what they take and give. */
  private Site typed(Operand.Known known, ExecutableElement method, Site site) {
    List<? extends TypeMirror> types = types().memberOf(known.type(), method).getParameterTypes();
    List<Operand> arguments = new ArrayList<>();
    for (int i = 0; i < site.arguments().size(); i++) {
      Operand given = site.arguments().get(i);
      boolean function = lowering.session().members().functionMethod(types.get(i)).isPresent();
      arguments.add(
          lowering.evaluated(
              function
                  ? lowering.conversions().assign(given, types.get(i), site.nodes().get(i), "")
                  : given));
    }
    return new Site(site.node(), site.method(), arguments, site.nodes(), site.name());
  }

  /** Takes a stream to use it, which may be done once; nothing where that is refused. */
  Optional<Pipeline> taken(Operand operand, Node node) {
    if (Lowering.isBad(operand)) {
      return Optional.empty();
    }
    if (!(operand instanceof Operand.Known known && known.subject() instanceof Pipeline stream)) {
      return refused(node, "it is not known which stream this is");
    }
    if (!lowering.draft().use(stream)) {
      return refused(node, "it is used in two places");
    }
    if (lowering.code().loops() != stream.loops()) {
      return refused(node, "it is made outside of the loop that uses it");
    }
    return Optional.of(stream);
  }

  private Optional<Pipeline> refused(Node node, String why) {
    lowering.refuse(named(node), Diagnostic.STREAM, why);
    return Optional.empty();
  }

  /** The name of a method that is called, where the call itself begins with a long expression. */
  static Node named(Node node) {
    return node instanceof MethodCallExpr call ? call.getName() : node;
  }

  /** Makes the stream of a collection's elements. */
  Optional<Operand> ofCollection(Operand receiver, ExecutableElement method, Site site) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    boolean stream =
        owner.getQualifiedName().contentEquals("java.util.Collection")
            && method.getSimpleName().contentEquals("stream")
            && !lowering.session().stays(site.node());
    return Optional.of(receiver.type())
        .filter(t -> stream)
        .flatMap(new LoopLowering(lowering)::iterator)
        .map(t -> new StreamSources(new StreamCode(lowering, site.node())).collection(receiver, t))
        .map(made -> known(method, made));
  }

  /** A stream of constants may go on as an object; functions cannot. */
  private Operand lost(Pipeline stream, Site site, String why) {
    boolean functions =
        stream.captured().stream().anyMatch(Operand.Known.class::isInstance)
            || takesFunctions(site.node());
    if (functions) {
      return lowering.refuse(named(site.node()), Diagnostic.STREAM, why);
    }
    throw new Escape(stream);
  }

  /** Whether a function is an argument of a call, or of one on what it gives. */
  private static boolean takesFunctions(Node node) {
    boolean found = false;
    Node current = node;
    while (!found && current instanceof MethodCallExpr call) {
      found =
          call.getArguments().stream().anyMatch(a -> a.isLambdaExpr() || a.isMethodReferenceExpr());
      current = call.getParentNode().filter(p -> !isArgument(p, call)).orElse(null);
    }
    return found;
  }

  private static boolean isArgument(Node parent, MethodCallExpr call) {
    return parent instanceof MethodCallExpr outer && outer.getArguments().contains(call);
  }
}
