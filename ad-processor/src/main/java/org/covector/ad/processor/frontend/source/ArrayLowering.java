package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/** Lowers the creation of arrays and the access to their elements. */
final class ArrayLowering {

  /**
   * An array element, its array and index evaluated.
   *
   * @param arrays the array; an array of values is one array for each of their components
   * @param type the type of the element
   * @param name a name for what it holds
   * @param objects the known objects that it may be
   */
  record Element(
      List<Value> arrays,
      Value index,
      TypeMirror type,
      String name,
      Optional<Alternatives> objects) {

    Element(List<Value> arrays, Value index, TypeMirror type, String name) {
      this(arrays, index, type, name, Optional.empty());
    }
  }

  private final Lowering lowering;

  ArrayLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Reads an element. */
  Operand access(ArrayAccessExpr e, String name) {
    return element(e).map(element -> load(element, e, name)).orElseGet(lowering::bad);
  }

  Operand load(Element element, Node node, String name) {
    SourceSpan span = lowering.span(node);
    String hint = name.isEmpty() ? element.name() : name;
    boolean whole = element.objects().isEmpty() && isWhole(element);
    List<String> hints =
        element
            .objects()
            .map(objects -> objects.names(hint))
            .orElseGet(() -> whole ? List.of(hint) : types().partNames(element.type(), hint));
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < element.arrays().size(); i++) {
      Value array = element.arrays().get(i);
      Value result = Value.of(((ArrayType) array.type()).element(), hints.get(i), span);
      lowering.emit(new Load(result, array, element.index(), span));
      results.add(result);
    }
    if (element.objects().isPresent()) {
      return element.objects().get().operand(lowering, element.type(), results);
    }
    return whole
        ? new Operand.Single(element.type(), results.get(0))
        : new Operand.Tuple(element.type(), results);
  }

  /** Whether the elements are kept as they are: numbers, rows, or objects of the caller. */
  private boolean isWhole(Element element) {
    Type type = ((ArrayType) element.arrays().get(0).type()).element();
    return !types().isValue(element.type()) || type.equals(types().toIr(element.type()));
  }

  /** Whether the components of the elements are at hand. */
  boolean isOpen(Element element) {
    return !isWhole(element);
  }

  /** Assigns an element; gives what was assigned, converted. */
  Operand store(Element element, Operand operand, Node node, Node valueNode) {
    if (element.objects().isPresent()) {
      Alternatives objects = element.objects().get();
      List<Value> values =
          lowering.expressions().choices().stored(objects, operand, element.type(), valueNode);
      store(element, values, node);
      return operand;
    }
    if (types().isRecord(element.type()) && isWhole(element)) {
      return lowering.refuse(node, Diagnostic.ARRAY_OF_OBJECTS, types().text(element.type()));
    }
    Operand converted = lowering.conversions().assign(operand, element.type(), valueNode, "");
    List<Value> values =
        isWhole(element)
            ? List.of(lowering.value(converted, ""))
            : lowering.conversions().values(converted, "");
    if (values.size() != element.arrays().size()) {
      return lowering.bad();
    }
    store(element, values, node);
    return lowering.operand(element.type(), values);
  }

  private void store(Element element, List<Value> values, Node node) {
    for (int i = 0; i < values.size(); i++) {
      SourceSpan span = lowering.span(node);
      lowering.emit(new Store(element.arrays().get(i), element.index(), values.get(i), span));
    }
  }

  /** Returns an element of an array. */
  Element element(Operand array, Value index, String name) {
    TypeMirror type = types().elementType(array.type());
    Optional<Alternatives> objects =
        array instanceof Operand.Known known && known.subject() instanceof Subject.Row row
            ? Optional.of(row.all())
            : Optional.empty();
    return new Element(parts(array), index, type, name, objects);
  }

  /** Returns the arrays that an array consists of. */
  List<Value> parts(Operand array) {
    return array instanceof Operand.Known known && known.subject() instanceof Subject.Row row
        ? row.arrays()
        : lowering.conversions().values(array, "");
  }

  /** Evaluates the array and the index of an access; empty where one of them is refused. */
  Optional<Element> element(ArrayAccessExpr e) {
    Operand array = lowering.evaluated(lowering.expressions().lower(e.getName(), ""));
    if (!Lowering.isBad(array) && !types().isArray(array.type())) {
      lowering.refuse(e, Diagnostic.UNSUPPORTED, "an index into what is no array");
      array = lowering.bad();
    }
    boolean bad = Lowering.isBad(array);
    Operand index = lowering.expressions().lower(e.getIndex(), "");
    if (bad || Lowering.isBad(index)) {
      return Optional.empty();
    }
    Value position = lowering.conversions().primitive(index, types().intType(), e.getIndex(), "");
    return Optional.of(element(array, position, elementName(e.getName())));
  }

  /** Names what an element holds after the array, so that the generated code can be read. */
  private static String elementName(Expression array) {
    Expression base = array;
    while (base instanceof ArrayAccessExpr || base instanceof EnclosedExpr) {
      base =
          base instanceof ArrayAccessExpr access
              ? access.getName()
              : ((EnclosedExpr) base).getInner();
    }
    return base.isNameExpr() ? base.asNameExpr().getNameAsString() : "";
  }

  /** Lowers {@code new T[n]…} and {@code new T[] {…}}. */
  Operand creation(ArrayCreationExpr e, String name) {
    Optional<TypeMirror> element = lowering.names().resolve(e.getElementType());
    List<Value> dimensions = new ArrayList<>();
    for (ArrayCreationLevel level : e.getLevels()) {
      level.getDimension().ifPresent(d -> dimensions.add(dimension(d)));
    }
    if (element.isEmpty()) {
      return lowering.refuse(
          e.getElementType(), Diagnostic.UNRESOLVED, e.getElementType().asString());
    }
    TypeMirror type = element.get();
    for (int i = 0; i < e.getLevels().size(); i++) {
      type = types().arrayOf(type);
    }
    if (!types().isValue(type) && !lowering.expressions().names().isAccessible(type, e)) {
      return lowering.bad();
    }
    if (e.getInitializer().isPresent()) {
      return initializer(e.getInitializer().get(), type, name);
    }
    Optional<Operand> objects =
        objects(type, dimensions, e, Optional.of(new Operand.Null(type)), name);
    return objects.isPresent() ? objects.get() : create(type, dimensions, e, name);
  }

  /**
   * Creates an array of known objects, if its type may have such.
   *
   * @param first what is in it from the beginning
   */
  private Optional<Operand> objects(
      TypeMirror type, List<Value> dimensions, Node node, Optional<Operand> first, String name) {
    TypeMirror element = types().elementType(type);
    if (dimensions.size() != 1
        || lowering.session().stays(node)
        || !lowering.expressions().choices().isAbstract(element)
        || !lowering.session().places().start(node)) {
      return Optional.empty();
    }
    first.ifPresent(o -> lowering.expressions().choices().including(node, o, false));
    Alternatives objects = lowering.session().places().at(node).orElseThrow();
    List<Value> arrays = new ArrayList<>();
    List<String> names = objects.names(name);
    for (Type part : objects.types()) {
      Value array = Value.of(new ArrayType(part), names.get(arrays.size()), lowering.span(node));
      lowering.emit(new NewArray(array, dimensions, Storage.HEAP, lowering.span(node)));
      arrays.add(array);
    }
    return Optional.of(new Operand.Known(type, new Subject.Row(node, objects, arrays)));
  }

  private Value dimension(Expression e) {
    Operand operand = lowering.expressions().lower(e, "");
    return lowering.conversions().primitive(operand, types().intType(), e, "");
  }

  private Operand create(TypeMirror type, List<Value> dimensions, Node node, String name) {
    SourceSpan span = lowering.span(node);
    TypeMirror erased = types().isValue(type) ? type : types().erasure(type);
    List<Type> parts = types().flatten(erased);
    List<String> names = types().partNames(erased, name);
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Value result = Value.of(parts.get(i), names.get(i), span);
      lowering.emit(new NewArray(result, dimensions, Storage.HEAP, span));
      results.add(result);
    }
    return lowering.operand(type, results);
  }

  /** Lowers an array initialiser, which gives an array of the type that is wanted. */
  Operand initializer(ArrayInitializerExpr e, TypeMirror type, String name) {
    if (!types().isArray(type)) {
      return lowering.refuse(e, Diagnostic.UNSUPPORTED, "an initialiser for what is no array");
    }
    TypeMirror element = types().elementType(type);
    List<Value> size = List.of(index(e.getValues().size(), e));
    Operand array =
        objects(type, size, e, Optional.empty(), name).orElseGet(() -> create(type, size, e, name));
    for (int i = 0; i < e.getValues().size(); i++) {
      Expression value = e.getValues().get(i);
      Operand item = lowering.expressions().lowerFor(value, element, "");
      store(element(array, index(i, value), ""), item, value, value);
    }
    return array;
  }

  /** Packs the arguments of a call of variable arity into an array. */
  Operand pack(List<Operand> arguments, List<? extends Node> nodes, TypeMirror type, Node node) {
    TypeMirror element = types().elementType(type);
    List<Operand> items = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Operand item = lowering.conversions().assign(arguments.get(i), element, nodes.get(i), "");
      items.add(lowering.evaluated(item));
    }
    List<Value> size = List.of(index(items.size(), node));
    Operand array =
        objects(type, size, node, Optional.empty(), "")
            .orElseGet(() -> create(type, size, node, ""));
    for (int i = 0; i < items.size(); i++) {
      store(element(array, index(i, node), ""), items.get(i), nodes.get(i), nodes.get(i));
    }
    return array;
  }

  private Value index(int index, Node node) {
    return lowering.constant(ScalarType.INT, index, "", "", lowering.span(node));
  }
}
