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
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Lowers the creation of arrays and the access to their elements. */
final class ArrayLowering {

  /**
   * An array element, its array and index evaluated.
   *
   * @param type the type of the element
   * @param name a name for what it holds
   */
  record Element(Value array, Value index, TypeMirror type, String name) {}

  private final Lowering lowering;

  ArrayLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Reads an element. */
  Operand access(ArrayAccessExpr e, String name) {
    return element(e)
        .map(element -> (Operand) new Operand.Single(element.type(), load(element, e, name)))
        .orElseGet(lowering::bad);
  }

  Value load(Element element, Node node, String name) {
    SourceSpan span = lowering.span(node);
    String hint = name.isEmpty() ? element.name() : name;
    Value result = Value.of(types().toIr(element.type()), hint, span);
    lowering.emit(new Load(result, element.array(), element.index(), span));
    return result;
  }

  void store(Element element, Value value, Node node) {
    lowering.emit(new Store(element.array(), element.index(), value, lowering.span(node)));
  }

  /** Evaluates the array and the index of an access; empty where one of them is refused. */
  Optional<Element> element(ArrayAccessExpr e) {
    Operand array = lowering.expressions().lower(e.getName(), "");
    if (!Lowering.isBad(array) && !types().isArray(array.type())) {
      lowering.refuse(e, Diagnostic.UNSUPPORTED, "an index into what is no array");
      array = lowering.bad();
    }
    Value arrayValue = Lowering.isBad(array) ? null : lowering.value(array, "");
    Operand index = lowering.expressions().lower(e.getIndex(), "");
    if (arrayValue == null || Lowering.isBad(index)) {
      return Optional.empty();
    }
    TypeMirror type = types().elementType(array.type());
    if (types().isRecord(type)) {
      lowering.refuse(e, Diagnostic.ARRAY_OF_OBJECTS, types().text(type));
      return Optional.empty();
    }
    Value position = lowering.conversions().primitive(index, types().intType(), e.getIndex(), "");
    return Optional.of(new Element(arrayValue, position, type, elementName(e.getName())));
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
    if (!lowering.expressions().names().isAccessible(type, e)) {
      return lowering.bad();
    }
    if (e.getInitializer().isPresent()) {
      return initializer(e.getInitializer().get(), type, name);
    }
    return new Operand.Single(type, create(type, dimensions, e, name));
  }

  private Value dimension(Expression e) {
    Operand operand = lowering.expressions().lower(e, "");
    return lowering.conversions().primitive(operand, types().intType(), e, "");
  }

  private Value create(TypeMirror type, List<Value> dimensions, Node node, String name) {
    SourceSpan span = lowering.span(node);
    Value result = Value.of(types().toIr(types().erasure(type)), name, span);
    lowering.emit(new NewArray(result, dimensions, Storage.HEAP, span));
    return result;
  }

  /** Lowers an array initialiser, which gives an array of the type that is wanted. */
  Operand initializer(ArrayInitializerExpr e, TypeMirror type, String name) {
    if (!types().isArray(type)) {
      return lowering.refuse(e, Diagnostic.UNSUPPORTED, "an initialiser for what is no array");
    }
    TypeMirror element = types().elementType(type);
    if (types().isRecord(element)) {
      return lowering.refuse(e, Diagnostic.ARRAY_OF_OBJECTS, types().text(element));
    }
    Value array = create(type, List.of(index(e.getValues().size(), e)), e, name);
    for (int i = 0; i < e.getValues().size(); i++) {
      Expression value = e.getValues().get(i);
      Value item = lowering.value(value, element, "");
      lowering.emit(new Store(array, index(i, value), item, lowering.span(value)));
    }
    return new Operand.Single(type, array);
  }

  /** Packs the arguments of a call of variable arity into an array. */
  Operand pack(List<Operand> arguments, List<? extends Node> nodes, TypeMirror type, Node node) {
    TypeMirror element = types().elementType(type);
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Operand item = lowering.conversions().assign(arguments.get(i), element, nodes.get(i), "");
      items.add(lowering.value(item, ""));
    }
    Value array = create(type, List.of(index(items.size(), node)), node, "");
    for (int i = 0; i < items.size(); i++) {
      lowering.emit(new Store(array, index(i, node), items.get(i), lowering.span(nodes.get(i))));
    }
    return new Operand.Single(type, array);
  }

  private Value index(int index, Node node) {
    return lowering.constant(ScalarType.INT, index, "", "", lowering.span(node));
  }
}
