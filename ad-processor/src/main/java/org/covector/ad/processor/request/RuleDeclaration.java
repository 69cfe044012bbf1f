package org.covector.ad.processor.request;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * One {@code @DerivativeRule} annotation.
 *
 * @param rule the method that bears it
 * @param annotation the annotation, which one of several at most
 * @param method the name of the primal
 * @param owner the class that declares the primal
 * @param wrt the parameter of a partial, as it is written; may be empty
 * @param form what the rule computes
 */
record RuleDeclaration(
    ExecutableElement rule,
    AnnotationMirror annotation,
    String method,
    TypeElement owner,
    String wrt,
    Form form) {

  /** What a rule computes. */
  enum Form {
    PARTIAL,
    JVP,
    VJP
  }

  String name() {
    return rule.getSimpleName().toString();
  }
}
