package org.covector.ad.processor.request;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.api.Mode;

/**
 * One {@code @Differentiable} annotation.
 *
 * @param method the method that bears it
 * @param annotation the annotation, which one of several at most
 * @param stem the stem of all generated names
 * @param wrt the names of the active parameters; empty where their types and {@code @Constant} say
 * @param modes what is asked for
 * @param rules classes with rules for methods
 */
public record Request(
    ExecutableElement method,
    AnnotationMirror annotation,
    String stem,
    List<String> wrt,
    Set<Mode> modes,
    List<TypeElement> rules) {

  /** Copies the collections. */
  public Request {
    wrt = List.copyOf(wrt);
    modes = Set.copyOf(modes);
    rules = List.copyOf(rules);
  }

  /** Returns the name of the method. */
  public String methodName() {
    return method.getSimpleName().toString();
  }
}
