package org.covector.ad.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.api.GeneratedNames;
import org.covector.ad.processor.api.Mode;
import org.covector.ad.processor.frontend.source.DerivativeMethod;
import org.covector.ad.processor.frontend.source.DerivativeMethod.Part;
import org.covector.ad.processor.frontend.source.DerivativeMethods;
import org.covector.ad.processor.request.Request;
import org.covector.ad.processor.request.RequestReader;
import org.covector.ad.processor.request.SignatureTypes;

/**
 * The derivatives that this compilation generates, as annotated methods may call them: gradients
 * and directional derivatives of static methods of numbers and arrays.
 */
final class GeneratedMethods implements DerivativeMethods {

  /** A form of a derivative that can be called. */
  enum Form {
    /** Value and gradient, in a record. */
    GRADIENT("Gradient", "Gradient"),
    /** The value; the gradient in the caller's arrays. */
    GRADIENT_INTO("Gradient", "GradientInto"),
    /** Value and tangent. */
    JVP("Jvp", "Jvp");

    private final String suffix;
    private final String variant;

    Form(String suffix, String variant) {
      this.suffix = suffix;
      this.variant = variant;
    }
  }

  private static final String DUAL = "org.covector.ad.runtime.Dual";

  private static final String ONLY =
      "only gradients, and jvps of methods that give a number, can be called";

  private static final String INSTEAD = "write a static method of numbers and arrays";

  private final Elements elements;
  private final RequestReader reader;
  private final Map<String, String> owners = new HashMap<>();

  GeneratedMethods(Elements elements, RequestReader reader) {
    this.elements = elements;
    this.reader = reader;
  }

  /** Takes note of a class with annotated methods. */
  void declare(String className) {
    TypeElement type = elements.getTypeElement(className);
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String start = packageName.isEmpty() ? "" : packageName + ".";
    String name = GeneratedNames.derivatives(className.substring(start.length()));
    owners.put(start + name, className);
  }

  /** Returns what is asked for of the methods of a class. */
  List<Request> requests(TypeElement type) {
    List<Request> requests = new ArrayList<>();
    ElementFilter.methodsIn(type.getEnclosedElements())
        .forEach(method -> requests.addAll(reader.read(method)));
    return requests;
  }

  @Override
  public boolean isGenerated(String className) {
    return owners.containsKey(className);
  }

  @Override
  public Optional<DerivativeMethod> find(String className, String method, int arguments) {
    TypeElement type = elements.getTypeElement(owners.get(className));
    return requests(type).stream()
        .filter(request -> GeneratedNames.methods(request.stem()).contains(method))
        .findFirst()
        .map(request -> method(request, method, arguments));
  }

  /** Returns the form of a derivative of which a variant is the function. */
  static Optional<Form> form(Request request, String variant) {
    return Arrays.stream(Form.values())
        .filter(form -> variant(request, form).equals(variant))
        .findFirst();
  }

  private static String variant(Request request, Form form) {
    String stem = request.stem();
    String capital = Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
    return (stem.equals(request.methodName()) ? "" : capital) + form.variant;
  }

  private DerivativeMethod method(Request request, String method, int arguments) {
    ExecutableElement primal = request.method();
    Mode mode = method.endsWith("Gradient") ? Mode.REVERSE : Mode.FORWARD;
    boolean known =
        method.equals(request.stem() + Form.GRADIENT.suffix)
            || method.equals(request.stem() + Form.JVP.suffix);
    if (!known || !SignatureTypes.isFloating(primal.getReturnType())) {
      return DerivativeMethod.refused(primal, ONLY, "call one of these");
    }
    if (!request.modes().contains(mode)) {
      return DerivativeMethod.refused(
          primal, "its method does not ask for it", "add Mode." + mode + " to its annotation");
    }
    if (!primal.getModifiers().contains(Modifier.STATIC)) {
      return DerivativeMethod.refused(primal, "it derives an instance method", INSTEAD);
    }
    for (VariableElement parameter : primal.getParameters()) {
      if (!isPlain(parameter.asType())) {
        String reason = "its parameter '" + parameter + "' is of type " + parameter.asType();
        return DerivativeMethod.refused(primal, reason, INSTEAD);
      }
    }
    for (Form form : Form.values()) {
      List<TypeMirror> parameters = parameters(request, form);
      if (method.endsWith(form.suffix)
          && parameters.size() == arguments
          && (form != Form.GRADIENT_INTO || !hasActiveNumber(request))) {
        return readable(request, form, parameters);
      }
    }
    return DerivativeMethod.refused(
        primal,
        "forms with a holder of adjoints or a tape cannot be called",
        "leave these out, and take what the record has");
  }

  private DerivativeMethod readable(Request request, Form form, List<TypeMirror> parameters) {
    TypeMirror number = request.method().getReturnType();
    List<Part> parts = new ArrayList<>(List.of(new Part("value", number)));
    Optional<String> record = Optional.empty();
    if (form == Form.JVP) {
      parts.add(new Part("tangent", number));
      record = Optional.of(DUAL);
    } else if (form == Form.GRADIENT) {
      List<VariableElement> active = active(request);
      List<String> wanted = active.stream().map(p -> p.getSimpleName().toString()).toList();
      List<String> names = GeneratedNames.components(wanted);
      for (int i = 0; i < active.size(); i++) {
        parts.add(new Part(names.get(i), active.get(i).asType()));
      }
      record = Optional.of("");
    }
    return new DerivativeMethod(
        request.method(), variant(request, form), parameters, parts, record, Optional.empty());
  }

  private static List<TypeMirror> parameters(Request request, Form form) {
    List<TypeMirror> parameters = new ArrayList<>();
    request.method().getParameters().forEach(p -> parameters.add(p.asType()));
    active(request).stream()
        .filter(p -> form == Form.JVP || (form == Form.GRADIENT_INTO && isArray(p)))
        .forEach(p -> parameters.add(p.asType()));
    return parameters;
  }

  private static List<VariableElement> active(Request request) {
    return request.method().getParameters().stream()
        .filter(p -> SignatureTypes.isActive(p, request.wrt()))
        .map(VariableElement.class::cast)
        .toList();
  }

  private static boolean hasActiveNumber(Request request) {
    return active(request).stream().anyMatch(p -> !isArray(p));
  }

  private static boolean isArray(VariableElement parameter) {
    return parameter.asType() instanceof ArrayType;
  }

  /** Whether a type is primitive, or an array of such of any rank. */
  private static boolean isPlain(TypeMirror type) {
    return type instanceof ArrayType array
        ? isPlain(array.getComponentType())
        : type.getKind().isPrimitive();
  }
}
