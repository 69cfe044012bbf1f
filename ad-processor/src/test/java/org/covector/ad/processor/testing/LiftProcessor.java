package org.covector.ad.processor.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.frontend.source.HiddenConstant;
import org.covector.ad.processor.frontend.source.ObjectClass;
import org.covector.ad.processor.frontend.source.ParsedTexts;
import org.covector.ad.processor.frontend.source.RuleSource;
import org.covector.ad.processor.frontend.source.SourceFrontend;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.request.ActiveObjects;
import org.covector.ad.processor.request.RequestReader;

/** Lifts the static methods of a compile, each class by a front end of its own. */
public final class LiftProcessor extends AbstractProcessor {

  /** What the lifting of the methods of one top-level class gave. */
  public record Lifted(
      TypeElement topLevel,
      String packageName,
      Program program,
      Map<FunctionKey, Boolean> results,
      List<HiddenConstant> hidden,
      Findings findings) {}

  private final Map<String, String> sources;
  private final Predicate<ExecutableElement> choice;
  private final List<Lifted> lifted = new ArrayList<>();

  /**
   * Makes a processor.
   *
   * @param sources texts by file path
   * @param choice which static methods to lift
   */
  public LiftProcessor(Map<String, String> sources, Predicate<ExecutableElement> choice) {
    this.sources = new LinkedHashMap<>(sources);
    this.choice = choice;
  }

  /** What was lifted, by top-level classes. */
  public List<Lifted> lifted() {
    return List.copyOf(lifted);
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
    ElementFilter.typesIn(round.getRootElements()).forEach(this::lift);
    return false;
  }

  private void lift(TypeElement topLevel) {
    Findings findings = new Findings();
    SourceFrontend frontend =
        new SourceFrontend(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            this::read,
            new ParsedTexts(),
            LiftProcessor::libraryFunction,
            RuleSource.NONE,
            findings);
    Program program = new Program();
    Map<FunctionKey, Boolean> results = new LinkedHashMap<>();
    declareObjects(topLevel, frontend);
    lift(topLevel, frontend, program, results);
    String packageName =
        processingEnv.getElementUtils().getPackageOf(topLevel).getQualifiedName().toString();
    lifted.add(
        new Lifted(topLevel, packageName, program, results, frontend.hiddenConstants(), findings));
  }

  private void declareObjects(TypeElement type, SourceFrontend frontend) {
    RequestReader reader = new RequestReader(processingEnv.getElementUtils());
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(method -> reader.read(method).stream())
        .flatMap(request -> ActiveObjects.of(request).stream())
        .map(
            c ->
                new ObjectClass(
                    c,
                    ActiveObjects.tangentName(c),
                    ActiveObjects.fields(c),
                    ActiveObjects.activeFields(c)))
        .forEach(frontend::declare);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(t -> declareObjects(t, frontend));
  }

  private void lift(
      TypeElement type,
      SourceFrontend frontend,
      Program program,
      Map<FunctionKey, Boolean> results) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.STATIC) && choice.test(method)) {
        results.put(frontend.key(method), frontend.lift(method, program));
      }
    }
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      lift(nested, frontend, program, results);
    }
  }

  /** Finds the text of a type: in the file of its name, or in one that declares it. */
  private Optional<String> read(TypeElement topLevel) {
    String path = topLevel.getQualifiedName().toString().replace('.', '/') + ".java";
    if (sources.containsKey(path)) {
      return Optional.of(sources.get(path));
    }
    return sources.values().stream()
        .filter(
            text ->
                text.matches(
                    "(?s).*\\b(class|interface|record|enum) " + topLevel.getSimpleName() + "\\b.*"))
        .findFirst();
  }

  /** Takes every static method of some classes that has numbers only for an operator. */
  static Optional<LibraryFunction> libraryFunction(
      String owner, String name, List<Type> parameters) {
    if (!List.of("Math", "StrictMath", "Double", "Float", "Integer", "Long").stream()
        .anyMatch(c -> owner.equals("java.lang." + c))) {
      return Optional.empty();
    }
    if (!parameters.stream().allMatch(ScalarType.class::isInstance) || parameters.isEmpty()) {
      return Optional.empty();
    }
    return find(owner, name, parameters.stream().map(t -> (ScalarType) t).toList());
  }

  private static Optional<LibraryFunction> find(
      String owner, String name, List<ScalarType> parameters) {
    try {
      for (Method method : Class.forName(owner).getMethods()) {
        List<String> types = Arrays.stream(method.getParameterTypes()).map(Class::getName).toList();
        if (method.getName().equals(name)
            && method.getReturnType().isPrimitive()
            && types.equals(parameters.stream().map(ScalarType::javaName).toList())) {
          ScalarType result =
              ScalarType.valueOf(method.getReturnType().getName().toUpperCase(Locale.ROOT));
          return Optional.of(new LibraryFunction(owner, name, parameters, result, true));
        }
      }
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    return Optional.empty();
  }
}
