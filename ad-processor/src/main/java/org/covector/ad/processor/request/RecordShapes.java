package org.covector.ad.processor.request;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.covector.ad.processor.api.RecordShape;
import org.covector.ad.processor.ir.Type;

/** Looks into record types. */
final class RecordShapes {

  private final Elements elements;
  private final Types types;
  private final Function<TypeMirror, String> text;

  /**
   * Makes shapes for one compilation.
   *
   * @param text writes a type as Java does
   */
  RecordShapes(Elements elements, Types types, Function<TypeMirror, String> text) {
    this.elements = elements;
    this.types = types;
    this.text = text;
  }

  /**
   * Returns the shape of a type; empty where it is no record.
   *
   * @param values the types of the values that the record consists of, of which those are taken
   *     that belong to it
   */
  Optional<RecordShape> of(TypeMirror type, Iterator<Type> values) {
    if (!SignatureTypes.isRecord(type)) {
      return Optional.empty();
    }
    List<RecordShape.Component> components = new ArrayList<>();
    for (RecordComponentElement component : SignatureTypes.components(type)) {
      Optional<RecordShape> inner = of(typeOf(component, (DeclaredType) type), values);
      Type leaf = inner.isPresent() ? null : values.next();
      components.add(new RecordShape.Component(component.getSimpleName().toString(), leaf, inner));
    }
    String diamond = ((DeclaredType) type).getTypeArguments().isEmpty() ? "" : "<>";
    String creation = text.apply(types.erasure(type)) + diamond;
    return Optional.of(new RecordShape(text.apply(type), creation, isPlain(type), components));
  }

  /** Returns the erasure of a type as Java writes it. */
  String erased(TypeMirror type) {
    return text.apply(type.getKind().isPrimitive() ? type : types.erasure(type));
  }

  private TypeMirror typeOf(RecordComponentElement component, DeclaredType record) {
    return ((ExecutableType) types.asMemberOf(record, component.getAccessor())).getReturnType();
  }

  /**
   * Whether no constructor is written by the user that takes the components, and may alter them.
   */
  boolean isPlain(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    List<String> wanted =
        SignatureTypes.components(type).stream().map(c -> c.asType().toString()).toList();
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .noneMatch(c -> isWritten(c, wanted));
  }

  private boolean isWritten(ExecutableElement constructor, List<String> components) {
    List<String> parameters =
        constructor.getParameters().stream().map(p -> p.asType().toString()).toList();
    return parameters.equals(components)
        && elements.getOrigin(constructor) == Elements.Origin.EXPLICIT;
  }
}
