package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.covector.ad.processor.api.MethodFacts;
import org.covector.ad.processor.api.MethodModel;
import org.covector.ad.processor.api.Parameter;
import org.covector.ad.processor.api.Result;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;

/** Puts together what the request, the source and the analysis say of a method. */
public final class MethodModels {

  private final Elements elements;

  public MethodModels(Elements elements) {
    this.elements = elements;
  }

  /** Returns what the user says of each parameter. */
  public static List<Wish> wishes(Request request) {
    List<Wish> wishes = new ArrayList<>();
    for (VariableElement parameter : request.method().getParameters()) {
      boolean differentiable = SignatureTypes.mayBeActive(parameter.asType());
      if (SignatureTypes.isActive(parameter, request.wrt())) {
        wishes.add(Wish.ACTIVE);
      } else if (!differentiable || RequestReader.isConstant(parameter)) {
        wishes.add(Wish.CONSTANT);
      } else {
        wishes.add(parameter.asType().getKind().isPrimitive() ? Wish.CONSTANT : Wish.OPEN);
      }
    }
    return wishes;
  }

  /** Returns the model of a method. */
  public MethodModel of(Request request, Function function, MethodFacts facts) {
    List<? extends VariableElement> declared = request.method().getParameters();
    List<Parameter> parameters =
        IntStream.range(0, declared.size())
            .mapToObj(
                i ->
                    new Parameter(
                        declared.get(i).getSimpleName().toString(),
                        function.params().get(i).type(),
                        facts.activities().get(i),
                        facts.uses().get(i)))
            .toList();
    TypeElement owner = (TypeElement) request.method().getEnclosingElement();
    return new MethodModel(
        function.key(),
        owner.getSimpleName() + "." + request.methodName(),
        request.stem(),
        isPublic(request.method()),
        parameters,
        facts.tables(),
        result(request.method(), function.results()),
        request.modes());
  }

  /** Returns whether an element and all classes around it are public. */
  public static boolean isPublic(Element element) {
    for (Element at = element; at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  private Result result(ExecutableElement method, List<Type> types) {
    if (types.isEmpty()) {
      return new Result.None();
    }
    if (method.getReturnType() instanceof DeclaredType declared) {
      return tuple((TypeElement) declared.asElement(), declared.toString(), types);
    }
    return types.get(0) instanceof ArrayType array
        ? new Result.Array(array)
        : new Result.Scalar((ScalarType) types.get(0));
  }

  private Result tuple(TypeElement type, String text, List<Type> types) {
    List<RecordComponentElement> declared =
        ElementFilter.recordComponentsIn(type.getEnclosedElements());
    List<Result.Component> components =
        IntStream.range(0, types.size())
            .mapToObj(
                k -> new Result.Component(declared.get(k).getSimpleName().toString(), types.get(k)))
            .toList();
    boolean plain =
        types.stream().allMatch(Type::isDifferentiable)
            && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .noneMatch(c -> isWrittenCanonical(c, declared));
    return new Result.Tuple(text, plain, components);
  }

  /** Whether a constructor of a record is written by the user, so that it may refuse a tangent. */
  private boolean isWrittenCanonical(
      ExecutableElement constructor, List<RecordComponentElement> components) {
    List<String> parameters =
        constructor.getParameters().stream().map(p -> p.asType().toString()).toList();
    return parameters.equals(components.stream().map(c -> c.asType().toString()).toList())
        && elements.getOrigin(constructor) == Elements.Origin.EXPLICIT;
  }
}
