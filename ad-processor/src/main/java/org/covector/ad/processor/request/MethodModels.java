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
import org.covector.ad.processor.transform.Shadows;

/** Puts together what the request, the source and the analysis say of a method. */
public final class MethodModels {

  private final RecordShapes shapes;
  private final Source source;

  /** What the front end knows. */
  public interface Source {

    /** Returns a type as Java writes it. */
    String text(TypeMirror type);

    /** Returns the fields of the object that lifted methods take as parameters after it. */
    List<VariableElement> activeFields();

    /** Returns the text that reads a field of an object, for which {@code $0} stands. */
    String access(VariableElement field);
  }

  /** Makes models for one compilation. */
  public MethodModels(Elements elements, Types types, Source source) {
    this.shapes = new RecordShapes(elements, types, source);
    this.source = source;
  }

  /**
   * Returns what the user says of each parameter of the lifted function.
   *
   * @param function the function, which takes the components of records
   */
  public List<Wish> wishes(Request request, Function function) {
    List<Wish> wishes = new ArrayList<>();
    List<Declared> declared = declared(request, function);
    int objects = isStatic(request.method()) ? 0 : 1;
    for (int k = 0; k < objects; k++) {
      wishes.addAll(ofObject(request, declared.get(k), function));
    }
    for (int k = objects; k < declared.size(); k++) {
      VariableElement parameter = request.method().getParameters().get(k - objects);
      boolean active = SignatureTypes.isActive(parameter, request.wrt());
      Wish other = inactive(parameter);
      for (int i : declared.get(k).indices()) {
        boolean differentiable = function.params().get(i).type().isDifferentiable();
        wishes.add(active && differentiable ? Wish.ACTIVE : other);
      }
    }
    return wishes;
  }

  private List<Wish> ofObject(Request request, Declared object, Function function) {
    if (SignatureTypes.isRecord(request.method().getEnclosingElement().asType())) {
      boolean active = request.wrt().contains(SignatureTypes.SELF);
      return object.indices().stream()
          .map(i -> active && function.params().get(i).type().isDifferentiable())
          .map(a -> a ? Wish.ACTIVE : Wish.CONSTANT)
          .toList();
    }
    if (function.params().get(0).isMemory()) {
      boolean active = request.wrt().stream().anyMatch(SignatureTypes::isOfObject);
      return List.of(active ? Wish.ACTIVE : Wish.OPEN);
    }
    List<Wish> wishes = new ArrayList<>(List.of(Wish.CONSTANT));
    for (VariableElement field : source.activeFields()) {
      boolean active = SignatureTypes.names(request.wrt(), field);
      wishes.add(active ? Wish.ACTIVE : Wish.CONSTANT);
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
    List<Declared> declared = declared(request, function);
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

  private List<Declared> declared(Request request, Function function) {
    List<Declared> declared = new ArrayList<>();
    if (!isStatic(request.method())) {
      declared.add(object(request, function));
    }
    for (VariableElement parameter : request.method().getParameters()) {
      int first = declared.stream().mapToInt(d -> d.indices().size()).sum();
      String name = parameter.getSimpleName().toString();
      declared.add(declared(name, parameter.asType(), first, function));
    }
    return declared;
  }

  /** The object of an instance method: with the fields that may be active. */
  private Declared object(Request request, Function function) {
    TypeMirror type = request.method().getEnclosingElement().asType();
    Declared plain = declared("self", type, 0, function);
    return SignatureTypes.isRecord(type) || source.activeFields().isEmpty()
        ? plain
        : new Declared(
            "self", plain.type(), 0, Optional.of(shapes.object(type, request, function)));
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
    if (Shadows.isOfObjects(types.get(0))) {
      return new Result.Objects(types.get(0));
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
