package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.covector.ad.processor.frontend.source.MethodRule;
import org.covector.ad.processor.frontend.source.MethodRule.Computation;
import org.covector.ad.processor.frontend.source.RuleSource;

/**
 * The rules that hold for the methods of one generated class: those of the top-level class around
 * the annotated methods and of all classes in it, those of the classes that the annotations name,
 * and for a method that has none there, those of the class that declares it. What makes no sense is
 * passed over: {@link RuleCheck} has said so where it is declared.
 */
public final class RuleBook implements RuleSource {

  private final Types types;
  private final RuleReader reader;
  private final List<RuleDeclaration> own = new ArrayList<>();
  private final Map<TypeElement, List<RuleDeclaration>> declared = new HashMap<>();
  private final Map<ExecutableElement, Optional<MethodRule>> known = new HashMap<>();

  /**
   * Collects the rules for some requests.
   *
   * @param type the class that declares the annotated methods
   */
  public RuleBook(ProcessingEnvironment environment, TypeElement type, List<Request> requests) {
    this.types = environment.getTypeUtils();
    this.reader = new RuleReader(environment.getElementUtils());
    Set<TypeElement> classes = new LinkedHashSet<>();
    addNest(outermost(type), classes);
    requests.forEach(request -> request.rules().forEach(c -> addNest(c, classes)));
    classes.forEach(c -> own.addAll(declaredIn(c)));
  }

  private static TypeElement outermost(TypeElement type) {
    Element at = type;
    while (at.getEnclosingElement() instanceof TypeElement around) {
      at = around;
    }
    return (TypeElement) at;
  }

  private static void addNest(TypeElement type, Set<TypeElement> classes) {
    classes.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> addNest(inner, classes));
  }

  @Override
  public Optional<MethodRule> of(ExecutableElement method) {
    Optional<MethodRule> rule = known.get(method);
    if (rule == null) {
      rule =
          given(method, own)
              .or(() -> given(method, declaredWith(method)))
              .or(() -> implicit(method));
      known.put(method, rule);
    }
    return rule;
  }

  private List<RuleDeclaration> declaredWith(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement owner
        ? declaredIn(owner)
        : List.of();
  }

  private List<RuleDeclaration> declaredIn(TypeElement type) {
    return declared.computeIfAbsent(type, reader::declaredIn);
  }

  private Optional<MethodRule> given(ExecutableElement method, List<RuleDeclaration> declared) {
    Map<Integer, Computation> partials = new HashMap<>();
    List<Computation> jvps = new ArrayList<>();
    List<Computation> vjps = new ArrayList<>();
    boolean any = false;
    for (RuleDeclaration declaration : declared) {
      if (isFor(declaration, method, types)) {
        RuleSignature signature = new RuleSignature(declaration, method, types);
        Optional<Computation> fit = signature.fit();
        any = true;
        switch (declaration.form()) {
          case PARTIAL ->
              fit.ifPresent(c -> signature.wrt().ifPresent(i -> partials.putIfAbsent(i, c)));
          case JVP -> fit.ifPresent(jvps::add);
          case VJP -> fit.ifPresent(vjps::add);
        }
      }
    }
    return any
        ? Optional.of(
            new MethodRule.Given(partials, jvps.stream().findFirst(), vjps.stream().findFirst()))
        : Optional.empty();
  }

  static boolean isFor(RuleDeclaration declaration, ExecutableElement method, Types types) {
    return method.getSimpleName().contentEquals(declaration.method())
        && RuleSignature.primal(declaration, types).filter(method::equals).isPresent();
  }

  private Optional<MethodRule> implicit(ExecutableElement method) {
    return RuleReader.implicit(method)
        .filter(a -> ImplicitSignature.isSolution(method.getReturnType()))
        .flatMap(a -> new ImplicitSignature(method, reader.residual(a), types).match());
  }
}
