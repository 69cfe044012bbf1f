package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the annotations of methods that are rules, or that have an implicit definition. */
public final class RuleReader {

  /** The annotation of a rule. */
  public static final String RULE = "org.covector.ad.DerivativeRule";

  /** What javac wraps around several of them. */
  public static final String RULES = "org.covector.ad.DerivativeRules";

  /** The annotation of a solver. */
  public static final String IMPLICIT = "org.covector.ad.ImplicitDerivative";

  private final RequestReader reader;

  public RuleReader(Elements elements) {
    this.reader = new RequestReader(elements);
  }

  /** Returns the rules that a class declares. */
  List<RuleDeclaration> declaredIn(TypeElement type) {
    List<RuleDeclaration> all = new ArrayList<>();
    ElementFilter.methodsIn(type.getEnclosedElements()).forEach(m -> all.addAll(read(m)));
    return all;
  }

  /** Returns what a method is a rule for, in the order in which it is written. */
  List<RuleDeclaration> read(ExecutableElement method) {
    List<RuleDeclaration> rules = new ArrayList<>();
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (RequestReader.isOf(annotation, RULE)) {
        rules.add(rule(method, annotation));
      } else if (RequestReader.isOf(annotation, RULES)) {
        for (Object inner : reader.list(annotation, "value")) {
          if (inner instanceof AnnotationMirror mirror) {
            rules.add(rule(method, mirror));
          }
        }
      }
    }
    return rules;
  }

  private RuleDeclaration rule(ExecutableElement method, AnnotationMirror annotation) {
    TypeElement own = (TypeElement) method.getEnclosingElement();
    TypeElement named =
        reader.value(annotation, "of") instanceof DeclaredType type
            ? (TypeElement) type.asElement()
            : own;
    Object form = reader.value(annotation, "form");
    return new RuleDeclaration(
        method,
        annotation,
        String.valueOf(reader.value(annotation, "method")),
        named.getQualifiedName().contentEquals(RULE) ? own : named,
        String.valueOf(reader.value(annotation, "wrt")),
        form instanceof VariableElement constant
            ? RuleDeclaration.Form.valueOf(constant.getSimpleName().toString())
            : RuleDeclaration.Form.PARTIAL);
  }

  /** Returns the annotation that says that a method solves equations. */
  static Optional<AnnotationMirror> implicit(ExecutableElement method) {
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (RequestReader.isOf(annotation, IMPLICIT)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Returns the name of the residual that such an annotation gives. */
  String residual(AnnotationMirror annotation) {
    return String.valueOf(reader.value(annotation, "residual"));
  }
}
