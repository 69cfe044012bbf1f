package org.covector.ad.processor.request;

import static org.covector.ad.processor.diagnostics.Diagnostic.CONSTRUCT;
import static org.covector.ad.processor.diagnostics.Diagnostic.DUPLICATE_WRT;
import static org.covector.ad.processor.diagnostics.Diagnostic.INVALID_NAME;
import static org.covector.ad.processor.diagnostics.Diagnostic.KOTLIN_CLASS;
import static org.covector.ad.processor.diagnostics.Diagnostic.NO_ACTIVE_PARAMETER;
import static org.covector.ad.processor.diagnostics.Diagnostic.NO_BODY;
import static org.covector.ad.processor.diagnostics.Diagnostic.NO_MODES;
import static org.covector.ad.processor.diagnostics.Diagnostic.PRIVATE_TYPE;
import static org.covector.ad.processor.diagnostics.Diagnostic.RESULT_NOT_DIFFERENTIABLE;
import static org.covector.ad.processor.diagnostics.Diagnostic.SECOND_ORDER_NEEDS_SCALAR;
import static org.covector.ad.processor.diagnostics.Diagnostic.UNKNOWN_WRT;
import static org.covector.ad.processor.diagnostics.Diagnostic.WRT_IS_CONSTANT;
import static org.covector.ad.processor.diagnostics.Diagnostic.WRT_NOT_DIFFERENTIABLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.api.Mode;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.host.Place;
import org.covector.ad.processor.ir.SourceSpan;

/** Checks what can be checked of a request without the method's body: annotation and signature. */
public final class RequestCheck {

  /** A finding with the element or the part of the annotation that it is about. */
  public record Located(Finding finding, Place place) {}

  private final Request request;
  private final ExecutableElement method;
  private final List<VariableElement> activeFields;
  private final boolean own;
  private final List<Located> findings = new ArrayList<>();

  private RequestCheck(Request request, List<VariableElement> activeFields, boolean own) {
    this.request = request;
    this.own = own;
    this.activeFields = activeFields;
    this.method = request.method();
  }

  /**
   * Returns the findings about a request.
   *
   * @param activeFields the fields of the class that requests name and that may be active
   * @param own whether the object that methods are called on is memory
   */
  public static List<Located> check(
      Request request, List<VariableElement> activeFields, boolean own) {
    RequestCheck check = new RequestCheck(request, activeFields, own);
    check.checkMethod();
    check.checkAnnotation();
    check.checkParameters();
    check.checkResult();
    return List.copyOf(check.findings);
  }

  /** Returns whether the method is one whose body can be read at all. */
  public static boolean hasBody(Request request) {
    Set<Modifier> modifiers = request.method().getModifiers();
    return !modifiers.contains(Modifier.ABSTRACT)
        && !modifiers.contains(Modifier.NATIVE)
        && !SignatureTypes.isKotlin(request.method());
  }

  private void report(Place place, Diagnostic diagnostic, Object... arguments) {
    Finding finding = new Finding(diagnostic, SourceSpan.NONE, diagnostic.message(arguments));
    findings.add(new Located(finding, place));
  }

  private void report(Diagnostic diagnostic, Object... arguments) {
    report(Place.of(method), diagnostic, arguments);
  }

  private void checkMethod() {
    Set<Modifier> modifiers = method.getModifiers();
    if (SignatureTypes.isKotlin(method)) {
      report(KOTLIN_CLASS, method.getEnclosingElement().getSimpleName());
    } else if (modifiers.contains(Modifier.ABSTRACT)) {
      report(NO_BODY, request.methodName(), "abstract");
    } else if (modifiers.contains(Modifier.NATIVE)) {
      report(NO_BODY, request.methodName(), "native");
    } else if (!modifiers.contains(Modifier.STATIC)) {
      SignatureTypes.inaccessible(method.getEnclosingElement().asType())
          .ifPresent(type -> report(PRIVATE_TYPE, request.methodName(), type));
    }
  }

  private void checkAnnotation() {
    if (request.modes().stream().allMatch(mode -> mode == Mode.CHECK)) {
      report(member("modes"), NO_MODES);
    }
    if (!SourceVersion.isIdentifier(request.stem()) || SourceVersion.isKeyword(request.stem())) {
      report(member("name"), INVALID_NAME, request.stem(), request.methodName() + "2");
    }
    Set<String> seen = new HashSet<>();
    for (String name : request.wrt()) {
      if (!seen.add(name)) {
        report(wrt(name), DUPLICATE_WRT, name);
        continue;
      }
      Optional<? extends VariableElement> parameter =
          method.getParameters().stream()
              .filter(p -> p.getSimpleName().contentEquals(name))
              .findFirst();
      if (namesObject(name)) {
        continue;
      }
      if (parameter.isEmpty()) {
        report(wrt(name), UNKNOWN_WRT, name, request.methodName());
      } else {
        checkWrt(name, parameter.get());
      }
    }
  }

  /** Whether a name in {@code wrt} is the record, or an active field of the object. */
  private boolean namesObject(String name) {
    boolean record = method.getEnclosingElement().getKind() == ElementKind.RECORD;
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return false;
    }
    if (record || own) {
      return name.equals(SignatureTypes.SELF) || (own && namesField(name));
    }
    return activeFields.stream().anyMatch(f -> SignatureTypes.names(List.of(name), f));
  }

  private boolean namesField(String name) {
    return ActiveObjects.activeFields((TypeElement) method.getEnclosingElement()).stream()
        .anyMatch(f -> SignatureTypes.names(List.of(name), f));
  }

  private void checkWrt(String name, VariableElement parameter) {
    if (!SignatureTypes.mayBeActive(parameter.asType())) {
      report(wrt(name), WRT_NOT_DIFFERENTIABLE, name, parameter.asType());
    } else if (RequestReader.isConstant(parameter)) {
      report(Place.of(parameter), WRT_IS_CONSTANT, name);
    }
  }

  private void checkParameters() {
    boolean anyActive =
        method.getParameters().stream().anyMatch(p -> SignatureTypes.isActive(p, request.wrt()));
    if (!anyActive && request.wrt().isEmpty()) {
      report(NO_ACTIVE_PARAMETER, request.methodName());
    }
    for (VariableElement parameter : method.getParameters()) {
      boolean active = SignatureTypes.isActive(parameter, request.wrt());
      if (active && SignatureTypes.holdsObject(parameter.asType())) {
        reportObject(parameter, "a record that holds an object");
      } else if (active && ActiveObjects.classOf(parameter.asType()).isPresent()) {
        ActiveObjects.obstacle(method, parameter.asType())
            .ifPresent(what -> reportObject(parameter, what));
      } else if (request.wrt().isEmpty()
          && !RequestReader.isConstant(parameter)
          && SignatureTypes.isArrayOfRecords(parameter.asType())) {
        report(
            Place.of(parameter),
            CONSTRUCT,
            "an array of records as active parameter '" + parameter.getSimpleName() + "'",
            "mark the parameter @Constant, or pass arrays of their components");
      }
      SignatureTypes.inaccessible(parameter.asType())
          .ifPresent(type -> report(Place.of(parameter), PRIVATE_TYPE, request.methodName(), type));
    }
  }

  private void reportObject(VariableElement parameter, String what) {
    report(
        Place.of(parameter),
        CONSTRUCT,
        what + " as active parameter '" + parameter.getSimpleName() + "'",
        "mark the parameter, or the fields of its class, @Constant");
  }

  private void checkResult() {
    TypeMirror result = method.getReturnType();
    if (result.getKind() == TypeKind.ERROR) {
      return;
    }
    SignatureTypes.inaccessible(result)
        .ifPresent(type -> report(PRIVATE_TYPE, request.methodName(), type));
    if (SignatureTypes.hasNestedRecord(result)) {
      report(
          CONSTRUCT, "a record inside of a record as a result", "return its components directly");
      return;
    }
    if (SignatureTypes.components(result).stream()
        .anyMatch(c -> ActiveObjects.classOf(c.asType()).isPresent())) {
      report(CONSTRUCT, "an object inside of a record as a result", "return its numbers directly");
      return;
    }
    boolean isVoid = result.getKind() == TypeKind.VOID;
    boolean objects = ActiveObjects.classOf(result).isPresent();
    if (objects) {
      ActiveObjects.obstacle(method, result)
          .ifPresent(what -> report(CONSTRUCT, what + " as the result", "return its numbers"));
    }
    if (!isVoid
        && !objects
        && !SignatureTypes.isDifferentiable(result)
        && SignatureTypes.activeComponents(result).isEmpty()) {
      report(RESULT_NOT_DIFFERENTIABLE, result, request.methodName());
    } else if (request.modes().contains(Mode.SECOND_ORDER) && !SignatureTypes.isFloating(result)) {
      String what = isVoid ? "no result" : "a result of type " + result;
      report(member("modes"), SECOND_ORDER_NEEDS_SCALAR, request.methodName(), what);
    }
  }

  private Place member(String name) {
    return new Place(
        method,
        request.annotation(),
        RequestReader.written(request.annotation(), name).orElse(null));
  }

  private Place wrt(String name) {
    Place whole = member("wrt");
    if (whole.value() != null && whole.value().getValue() instanceof List<?> values) {
      Stream<AnnotationValue> each = values.stream().map(AnnotationValue.class::cast);
      return each.filter(v -> name.equals(v.getValue()))
          .reduce((first, last) -> last)
          .map(v -> new Place(whole.element(), whole.annotation(), v))
          .orElse(whole);
    }
    return whole;
  }
}
