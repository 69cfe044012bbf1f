package org.covector.ad.processor.frontend.source;

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
import org.covector.ad.processor.frontend.source.Pipeline.Size;

/**
 * Lowers calls that make streams, and calls on streams. A stream is known, like a lambda: nothing is
 * written for it before a result is wanted, and then a loop.
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
          .orElseGet(() -> unsupported(site));
    }
    Pipeline stream = (Pipeline) known.subject();
    Optional<Operand> misused = misused(stream, site);
    if (misused.isPresent()) {
      return misused.get();
    }
    return new StreamSteps(code)
        .find(stream, method, typed)
        .map(made -> known(method, made))
        .or(() -> new StreamResults(code, stream, known.type()).find(typed))
        .orElseGet(() -> lost(stream, typed));
  }

  /** Gives arguments the types of the parameters; functions then know what they take and give. */
  private Site typed(Operand.Known known, ExecutableElement method, Site site) {
    List<? extends TypeMirror> types =
        types().memberOf(known.type(), method).getParameterTypes();
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

  /** A stream may be used once. */
  private Optional<Operand> misused(Pipeline stream, Site site) {
    if (!lowering.draft().use(stream)) {
      return Optional.of(
          lowering.unsupported(
              site.node(), "a stream that is used twice", "make a new one for each use"));
    }
    if (lowering.code().loops() != stream.loops()) {
      return Optional.of(
          lowering.unsupported(
              site.node(),
              "a stream that was made outside of the loop that uses it",
              "make a new one in each iteration"));
    }
    return Optional.empty();
  }

  /** A stream of constants may go on as an object; functions cannot. */
  private Operand lost(Pipeline stream, Site site) {
    boolean functions =
        stream.captured().stream().anyMatch(Operand.Known.class::isInstance)
            || site.arguments().stream().anyMatch(Operand.Known.class::isInstance);
    if (functions || lowering.session().stays(stream.origin())) {
      return unsupported(site);
    }
    throw new Escape(stream);
  }

  private Operand unsupported(Site site) {
    return lowering.refuse(site.node(), Diagnostic.STREAM, site.method());
  }

  /** Whether the functions of a stream run depends on the version of Java's library. */
  static boolean mayCountWithoutRunning(JavaTypes types, Pipeline stream) {
    return stream.size() == Size.SOMETIMES_KNOWN
        && stream.captured().stream()
            .anyMatch(o -> types.isReference(o.type()) && !types.isArray(o.type()));
  }
}
