package org.covector.ad.processor.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.frontend.source.HiddenConstant;
import org.covector.ad.processor.frontend.source.LibraryFunctions;
import org.covector.ad.processor.frontend.source.ParsedTexts;
import org.covector.ad.processor.frontend.source.RuleSource;
import org.covector.ad.processor.frontend.source.SourceFrontend;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.rules.RuleTable;

/**
 * Lifts the methods of a class to IR and prints them back as {@code OuterAgain}: what must be the
 * same program, and look like it. Methods that cannot be lifted are left out.
 */
final class RoundTripProcessor extends AbstractProcessor {

  /** Names that a parameter may not have where the text around it names other things so. */
  private static final Set<String> HIDING = Set.of("tape", "Math", "System", "corpus");

  private final Map<String, String> sources;
  private final Map<String, String> printed = new TreeMap<>();

  /** Makes a processor for source texts by the qualified name of their top-level class. */
  RoundTripProcessor(Map<String, String> sources) {
    this.sources = sources;
  }

  /** The printed classes by qualified name. */
  Map<String, String> printed() {
    return printed;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element element : round.getRootElements()) {
      String name = element.toString();
      if (element instanceof TypeElement type && !name.endsWith("Again")) {
        List<ExecutableElement> methods = new ArrayList<>();
        find(type, methods);
        if (!methods.isEmpty()) {
          print(type, methods);
        }
      }
    }
    return false;
  }

  private void find(TypeElement type, List<ExecutableElement> methods) {
    for (Element member : type.getEnclosedElements()) {
      boolean differentiable =
          member.getAnnotationMirrors().stream()
              .anyMatch(a -> a.getAnnotationType().toString().contains("Differentiable"));
      if (member.getKind() == ElementKind.METHOD && differentiable) {
        methods.add((ExecutableElement) member);
      }
    }
  }

  private void print(TypeElement type, List<ExecutableElement> methods) {
    Findings findings = new Findings();
    SourceFrontend frontend =
        new SourceFrontend(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            top -> Optional.ofNullable(sources.get(top.toString())),
            new ParsedTexts(),
            library(),
            RuleSource.NONE,
            findings);
    Program program = new Program();
    List<FunctionKey> refused = new ArrayList<>();
    for (ExecutableElement method : methods) {
      if (!frontend.lift(method, program)) {
        refused.add(frontend.key(method));
      }
    }
    Map<FunctionKey, String> names = new LinkedHashMap<>();
    List<Member> members = new ArrayList<>();
    frontend.hiddenConstants().forEach(c -> members.add(constant(c)));
    for (Function function : program.functions()) {
      boolean own = function.key().owner().equals(type.toString());
      names.put(
          function.key(),
          function.key().name().replace("<init>", "make") + (own ? "" : "In" + names.size()));
    }
    String home = processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    for (Function function : program.functions()) {
      if (!refused.contains(function.key())) {
        members.add(method(function, names.get(function.key())));
      }
    }
    String name = type.getSimpleName() + "Again";
    ClassSpec spec = new ClassSpec(home, "", name, "final", List.of(), members);
    ClassEmitter emitter =
        new ClassEmitter(n -> processingEnv.getElementUtils().getTypeElement(n) != null);
    String text = emitter.emit(spec, key -> new CallShape(names.get(key), true));
    String qualified = home.isEmpty() ? name : home + "." + name;
    printed.put(qualified, text);
    try (Writer writer = processingEnv.getFiler().createSourceFile(qualified).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name that differs from those of other parameters, as those of components may not. */
  private static String name(Function function, int index) {
    String name = function.params().get(index).name();
    boolean repeated =
        function.params().subList(0, index).stream().anyMatch(p -> p.name().equals(name));
    return name.isEmpty() || repeated
        ? name + "p" + index
        : HIDING.contains(name) ? name + "_" : name;
  }

  private static Member.Method method(Function function, String name) {
    List<String> parameters =
        IntStream.range(0, function.params().size()).mapToObj(i -> name(function, i)).toList();
    List<String> declarations = new ArrayList<>(MethodSpec.declarations(function, parameters));
    declarations.add("org.covector.ad.runtime.Tape tape");
    String type = function.results().isEmpty() ? "void" : function.results().get(0).javaName();
    List<String> statements =
        IntStream.range(1, function.results().size())
            .mapToObj(i -> "tape.result(" + i + ", $" + i + ");")
            .toList();
    ReturnShape returns = new ReturnShape(statements, function.results().isEmpty() ? "" : "$0");
    return new Member.Method(
        new MethodSpec(
            "",
            "static",
            type,
            name,
            parameters,
            declarations,
            List.of(),
            false,
            returns,
            function));
  }

  private static String handle(HiddenConstant constant, String owner) {
    return """
    static final java.lang.invoke.VarHandle %s = handle%s();

    static java.lang.invoke.VarHandle handle%s() {
      try {
        return java.lang.invoke.MethodHandles.privateLookupIn(
                %s.class, java.lang.invoke.MethodHandles.lookup())
            .findVarHandle(%s.class, "%s", %s.class);
      } catch (java.lang.ReflectiveOperationException e) {
        throw new java.lang.AssertionError(e);
      }
    }
    """
        .formatted(
            constant.name(),
            constant.name(),
            constant.name(),
            owner,
            owner,
            constant.field().getSimpleName(),
            constant.type().javaName().replaceAll("<.*", ""));
  }

  private static Member constant(HiddenConstant constant) {
    String owner =
        ((TypeElement) constant.field().getEnclosingElement()).getQualifiedName().toString();
    String type = constant.type().javaName();
    if (!constant.field().getModifiers().contains(Modifier.STATIC)) {
      return new Member.Text(handle(constant, owner));
    }
    return new Member.Text(
        """
        static final %s %s = hidden%s();

        @SuppressWarnings("unchecked")
        static %s hidden%s() {
          try {
            java.lang.reflect.Field field = %s.class.getDeclaredField("%s");
            field.setAccessible(true);
            return (%s) field.get(null);
          } catch (java.lang.ReflectiveOperationException e) {
            throw new java.lang.AssertionError(e);
          }
        }
        """
            .formatted(
                type,
                constant.name(),
                constant.name(),
                type,
                constant.name(),
                owner,
                constant.field().getSimpleName(),
                type));
  }

  private static LibraryFunctions library() {
    RuleTable table = new RuleTable();
    return (owner, name, parameters) ->
        table.find(owner, name).stream()
            .filter(f -> f.parameters().equals(parameters))
            .map(LibraryFunction.class::cast)
            .findFirst();
  }
}
