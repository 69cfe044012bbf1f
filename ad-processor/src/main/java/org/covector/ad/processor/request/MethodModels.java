package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.covector.ad.processor.api.Declared;
import org.covector.ad.processor.api.MethodFacts;
import org.covector.ad.processor.api.MethodModel;
import org.covector.ad.processor.api.Parameter;
import org.covector.ad.processor.api.RecordShape;
import org.covector.ad.processor.api.Result;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Puts together what the request, the source and the analysis say of a method. */
public final class MethodModels {

  private final RecordShapes shapes;

  /**
   * Makes models for one compilation.
   *
   * @param text writes a type as Java does
   */
  public MethodModels(
      Elements elements, Types types, java.util.function.Function<TypeMirror, String> text) {
    this.shapes = new RecordShapes(elements, types, text);
  }

  /**
   * Returns what the user says of each parameter of the lifted function.
   *
   * @param function the function, which takes the components of records
   */
  public List<Wish> wishes(Request request, Function function) {
    List<Wish> wishes = new ArrayList<>();
    List<Declared> declared = declared(request.method(), function);
    int objects = isStatic(request.method()) ? 0 : 1;
    for (int k = 0; k < declared.size(); k++) {
      boolean active = request.wrt().contains(SignatureTypes.SELF);
      Wish other = Wish.CONSTANT;
      if (k >= objects) {
        VariableElement parameter = request.method().getParameters().get(k - objects);
        active = SignatureTypes.isActive(parameter, request.wrt());
        other = inactive(parameter);
      }
      for (int i : declared.get(k).indices()) {
        boolean differentiable = function.params().get(i).type().isDifferentiable();
        wishes.add(active && differentiable ? Wish.ACTIVE : other);
      }
    }
    return wishes;
  }

  private static Wish inactive(VariableElement parameter) {
    boolean array =
        SignatureTypes.isDifferentiable(parameter.asType())
            && parameter.asType().getKind() == TypeKind.ARRAY;
    boolean memory = array || ActiveObjects.classOf(parameter.asType()).isPresent();
    return memory && !RequestReader.isConstant(parameter) ? Wish.OPEN : Wish.CONSTANT;
  }

  /**
   * Returns the model of a method.
   *
   * @param overridable the methods that it runs on its object and that a subclass may override
   */
  public MethodModel of(
      Request request, Function function, MethodFacts facts, List<ExecutableElement> overridable) {
    List<Declared> declared = declared(request.method(), function);
    List<Parameter> parameters = new ArrayList<>();
    for (Declared whole : declared) {
      for (int i : whole.indices()) {
        Type type = function.params().get(i).type();
        parameters.add(
            new Parameter(whole.partName(i), type, facts.activities().get(i), facts.uses().get(i)));
      }
    }
    TypeElement owner = (TypeElement) request.method().getEnclosingElement();
    return new MethodModel(
        function.key(),
        owner.getSimpleName() + "." + request.methodName(),
        request.stem(),
        isPublic(request.method()),
        isStatic(request.method()),
        overridable.stream().map(this::overridable).toList(),
        declared,
        parameters,
        facts.tables(),
        result(request.method(), function.results()),
        request.modes());
  }

  private List<Declared> declared(ExecutableElement method, Function function) {
    List<Declared> declared = new ArrayList<>();
    if (!isStatic(method)) {
      declared.add(declared("self", method.getEnclosingElement().asType(), 0, function));
    }
    for (VariableElement parameter : method.getParameters()) {
      int first = declared.stream().mapToInt(d -> d.indices().size()).sum();
      String name = parameter.getSimpleName().toString();
      declared.add(declared(name, parameter.asType(), first, function));
    }
    return declared;
  }

  private Declared declared(String name, TypeMirror type, int first, Function function) {
    List<Type> types =
        function.params().subList(first, function.params().size()).stream()
            .map(Value::type)
            .toList();
    Optional<RecordShape> shape = shapes.of(type, types.iterator());
    String text = shape.map(RecordShape::type).orElseGet(() -> types.get(0).javaName());
    return new Declared(name, text, first, shape);
  }

  private static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  private MethodModel.Overridable overridable(ExecutableElement method) {
    return new MethodModel.Overridable(
        method.getSimpleName().toString(),
        method.getParameters().stream().map(p -> shapes.erased(p.asType())).toList());
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
      return tuple(declared, types);
    }
    return types.get(0) instanceof ArrayType array
        ? new Result.Array(array)
        : new Result.Scalar((ScalarType) types.get(0));
  }

  private Result tuple(DeclaredType type, List<Type> types) {
    List<RecordComponentElement> declared = SignatureTypes.components(type);
    List<Result.Component> components =
        IntStream.range(0, types.size())
            .mapToObj(
                k -> new Result.Component(declared.get(k).getSimpleName().toString(), types.get(k)))
            .toList();
    boolean plain = types.stream().allMatch(Type::isDifferentiable) && shapes.isPlain(type);
    return new Result.Tuple(type.toString(), plain, components);
  }
}
