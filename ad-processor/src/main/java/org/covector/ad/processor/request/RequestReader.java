package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.api.Mode;

/**
 * Reads the annotations, which are known by name only, so that the compiler works with those that
 * the user's class path has.
 */
public final class RequestReader {

  /** The annotation. */
  public static final String DIFFERENTIABLE = "org.covector.ad.Differentiable";

  /** What javac wraps around several of them. */
  public static final String DIFFERENTIABLES = "org.covector.ad.Differentiables";

  private static final String CONSTANT = "org.covector.ad.Constant";

  private final Elements elements;

  public RequestReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns the requests of a method, in the order in which they are written. */
  public List<Request> read(ExecutableElement method) {
    List<Request> requests = new ArrayList<>();
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (isOf(annotation, DIFFERENTIABLE)) {
        requests.add(request(method, annotation));
      } else if (isOf(annotation, DIFFERENTIABLES)) {
        for (Object inner : list(annotation, "value")) {
          if (inner instanceof AnnotationMirror mirror) {
            requests.add(request(method, mirror));
          }
        }
      }
    }
    return requests;
  }

  /** Returns whether a parameter is marked {@code @Constant}. */
  public static boolean isConstant(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream().anyMatch(a -> isOf(a, CONSTANT));
  }

  /** Returns the value that an annotation gives to a member, if it is written there. */
  static Optional<AnnotationValue> written(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private Request request(ExecutableElement method, AnnotationMirror annotation) {
    String name = value(annotation, "name") instanceof String s ? s : "";
    List<String> wrt = list(annotation, "wrt").stream().map(String::valueOf).toList();
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    for (Object constant : list(annotation, "modes")) {
      if (constant instanceof VariableElement element) {
        modes.add(Mode.valueOf(element.getSimpleName().toString()));
      }
    }
    if (Boolean.TRUE.equals(value(annotation, "check"))) {
      modes.add(Mode.CHECK);
    }
    String stem = name.isEmpty() ? method.getSimpleName().toString() : name;
    List<TypeElement> rules = classes(list(annotation, "rules"));
    return new Request(method, annotation, stem, wrt, modes, rules);
  }

  private static List<TypeElement> classes(List<Object> values) {
    List<TypeElement> classes = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof DeclaredType type && type.asElement() instanceof TypeElement element) {
        classes.add(element);
      }
    }
    return classes;
  }

  static boolean isOf(AnnotationMirror annotation, String name) {
    Element type = annotation.getAnnotationType().asElement();
    return type instanceof TypeElement t && t.getQualifiedName().contentEquals(name);
  }

  Object value(AnnotationMirror annotation, String member) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        elements.getElementValuesWithDefaults(annotation);
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values.entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue().getValue();
      }
    }
    return "";
  }

  List<Object> list(AnnotationMirror annotation, String member) {
    return value(annotation, member) instanceof List<?> values
        ? values.stream().map(v -> ((AnnotationValue) v).getValue()).toList()
        : List.of();
  }
}
