package org.covector.ad.processor.testing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * Reads the annotations of a compile's methods, whose retention ends with the class file. It looks
 * at the sources with javac's model only, so that the tests know what was asked for without the
 * code under test.
 */
public final class MethodIndex extends AbstractProcessor {

  /**
   * One request for derivatives.
   *
   * @param owner binary name of the class
   * @param types erased parameter types as javac prints them
   * @param constants for each parameter whether it is {@code @Constant}
   * @param name the stem of the generated names
   */
  public record Request(
      String owner,
      String method,
      String name,
      List<String> types,
      List<String> parameters,
      List<Boolean> constants,
      List<String> wrt,
      Set<Mode> modes)
      implements Serializable {}

  private final List<Request> requests = new ArrayList<>();

  /** The requests, in the order of the source. */
  public List<Request> requests() {
    return List.copyOf(requests);
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
    ElementFilter.typesIn(round.getRootElements()).forEach(this::visit);
    return false;
  }

  private void visit(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (Differentiable request : method.getAnnotationsByType(Differentiable.class)) {
        requests.add(request(type, method, request));
      }
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::visit);
  }

  private Request request(TypeElement type, ExecutableElement method, Differentiable request) {
    String name = method.getSimpleName().toString();
    List<? extends VariableElement> parameters = method.getParameters();
    return new Request(
        processingEnv.getElementUtils().getBinaryName(type).toString(),
        name,
        request.name().isEmpty() ? name : request.name(),
        parameters.stream()
            .map(p -> processingEnv.getTypeUtils().erasure(p.asType()).toString())
            .toList(),
        parameters.stream().map(p -> p.getSimpleName().toString()).toList(),
        parameters.stream().map(p -> p.getAnnotation(Constant.class) != null).toList(),
        List.of(request.wrt()),
        Set.of(request.modes()));
  }
}
