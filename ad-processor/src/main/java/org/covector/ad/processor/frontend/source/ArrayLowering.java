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
   */
  record Element(List<Value> arrays, Value index, TypeMirror type, String name) {}

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
    boolean whole = isWhole(element);
    List<String> hints = whole ? List.of(hint) : types().partNames(element.type(), hint);
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < element.arrays().size(); i++) {
      Value array = element.arrays().get(i);
      Value result = Value.of(((ArrayType) array.type()).element(), hints.get(i), span);
      lowering.emit(new Load(result, array, element.index(), span));
      results.add(result);
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
    Operand converted = lowering.conversions().assign(operand, element.type(), valueNode, "");
    List<Value> values =
        isWhole(element)
            ? List.of(lowering.value(converted, ""))
            : lowering.conversions().values(converted, "");
    boolean bad = values.size() != element.arrays().size();
    for (int i = 0; i < values.size() && !bad; i++) {
      SourceSpan span = lowering.span(node);
      lowering.emit(new Store(element.arrays().get(i), element.index(), values.get(i), span));
    }
    return bad ? lowering.bad() : lowering.operand(element.type(), values);
  }

  /** Evaluates the array and the index of an access; empty where one of them is refused. */
  Optional<Element> element(ArrayAccessExpr e) {
    Operand array = lowering.expressions().lower(e.getName(), "");
    if (!Lowering.isBad(array) && !types().isArray(array.type())) {
      lowering.refuse(e, Diagnostic.UNSUPPORTED, "an index into what is no array");
      array = lowering.bad();
    }
    boolean bad = Lowering.isBad(array);
    List<Value> arrays = bad ? List.of() : lowering.conversions().values(array, "");
    Operand index = lowering.expressions().lower(e.getIndex(), "");
    if (bad || Lowering.isBad(index)) {
      return Optional.empty();
    }
    TypeMirror type = types().elementType(array.type());
    if (types().isRecord(type) && !(array instanceof Operand.Tuple)) {
      lowering.refuse(e, Diagnostic.ARRAY_OF_OBJECTS, types().text(type));
      return Optional.empty();
    }
    Value position = lowering.conversions().primitive(index, types().intType(), e.getIndex(), "");
    return Optional.of(new Element(arrays, position, type, elementName(e.getName())));
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
    return create(type, dimensions, e, name);
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
    Operand array = create(type, List.of(index(e.getValues().size(), e)), e, name);
    for (int i = 0; i < e.getValues().size(); i++) {
      Expression value = e.getValues().get(i);
      Operand item = lowering.expressions().lowerFor(value, element, "");
      store(at(array, index(i, value)), item, value, value);
    }
    return array;
  }

  private Element at(Operand array, Value index) {
    return new Element(
        lowering.conversions().values(array, ""), index, types().elementType(array.type()), "");
  }

  /** Packs the arguments of a call of variable arity into an array. */
  Operand pack(List<Operand> arguments, List<? extends Node> nodes, TypeMirror type, Node node) {
    TypeMirror element = types().elementType(type);
    List<Operand> items = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Operand item = lowering.conversions().assign(arguments.get(i), element, nodes.get(i), "");
      items.add(lowering.evaluated(item));
    }
    Operand array = create(type, List.of(index(items.size(), node)), node, "");
    for (int i = 0; i < items.size(); i++) {
      store(at(array, index(i, node)), items.get(i), nodes.get(i), nodes.get(i));
    }
    return array;
  }

  private Value index(int index, Node node) {
    return lowering.constant(ScalarType.INT, index, "", "", lowering.span(node));
  }
}
