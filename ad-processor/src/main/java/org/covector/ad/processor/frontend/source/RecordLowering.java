package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.JavaTypes.Component;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Lowers records: a record is the tuple of its components, nested records flattened. */
final class RecordLowering {

  private final Lowering lowering;

  RecordLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  /** Creates a record from the arguments of its canonical constructor. */
  Operand create(TypeMirror type, List<Operand> arguments, List<? extends Node> nodes, Node node) {
    if (types().isRecursive(type)) {
      return lowering.unsupported(node, "a record that contains itself", "use arrays");
    }
    List<Component> components = types().components(type);
    if (!isPlain(type) || components.size() != arguments.size()) {
      return lowering.unsupported(
          node,
          "a record with a constructor of its own",
          "give " + types().text(type) + " no constructor, and check the values in the method");
    }
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      Operand converted =
          lowering
              .conversions()
              .assign(arguments.get(i), component.type(), nodes.get(i), component.name());
      if (Lowering.isBad(converted)) {
        return converted;
      }
      values.addAll(lowering.conversions().values(converted, component.name()));
    }
    return new Operand.Tuple(type, values);
  }

  private Optional<RecordDeclaration> declaration(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    Optional<TypeDeclaration<?>> found = lowering.session().units().type(element);
    return found.flatMap(t -> t instanceof RecordDeclaration r ? Optional.of(r) : Optional.empty());
  }

  /** Whether the source shows that the canonical constructor only stores its arguments. */
  private boolean isPlain(TypeMirror type) {
    return declaration(type).stream()
            .flatMap(d -> d.getMembers().stream())
            .noneMatch(RecordLowering::isConstructor)
        && declaration(type).isPresent();
  }

  private static boolean isConstructor(BodyDeclaration<?> member) {
    return member instanceof ConstructorDeclaration
        || member instanceof CompactConstructorDeclaration;
  }

  /** Whether the accessor of a component only returns it. */
  private boolean isPlain(TypeMirror type, String component) {
    return declaration(type).stream()
        .flatMap(d -> d.getMembers().stream())
        .noneMatch(
            m ->
                m instanceof MethodDeclaration method
                    && method.getNameAsString().equals(component)
                    && method.getParameters().isEmpty());
  }

  /** Calls an instance method of a record: only accessors are known. */
  Operand call(Operand.Tuple tuple, String method, List<Operand> arguments, Node node) {
    boolean component =
        arguments.isEmpty()
            && types().components(tuple.type()).stream().anyMatch(c -> c.name().equals(method));
    if (component && isPlain(tuple.type(), method)) {
      return component(tuple, method);
    }
    return lowering.refuse(node, Diagnostic.VIRTUAL_CALL, method);
  }

  /** Returns a component. */
  Operand component(Operand.Tuple tuple, String name) {
    int start = 0;
    for (Component component : types().components(tuple.type())) {
      int size = types().flatten(component.type()).size();
      if (component.name().equals(name)) {
        List<Value> values = tuple.values().subList(start, start + size);
        return types().isRecord(component.type())
            ? new Operand.Tuple(component.type(), values)
            : new Operand.Single(component.type(), values.get(0));
      }
      start += size;
    }
    return lowering.bad();
  }

  /** Returns a record as an object. */
  Operand reify(Operand.Tuple tuple) {
    TextBuilder text =
        lowering
            .text(Kind.OBJECT, Effect.NONE)
            .text("new " + types().text(types().erasure(tuple.type())) + diamond(tuple.type()));
    List<Operand> parts =
        types().components(tuple.type()).stream().map(c -> component(tuple, c.name())).toList();
    return text.arguments(parts).build(tuple.type(), Binding.PRIMARY, SourceSpan.NONE);
  }

  private static String diamond(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().isEmpty() ? "" : "<>";
  }

  /** Converts an operand to a record type: reads the components of one that is an object. */
  Operand dissolve(Operand operand, TypeMirror type, Node node) {
    if (operand instanceof Operand.Tuple tuple) {
      return new Operand.Tuple(type, tuple.values());
    }
    if (!types().isRecord(operand.type()) || types().isRecursive(type)) {
      return lowering.unsupported(
          node, "the conversion to record " + types().text(type), "create the record here");
    }
    if (!lowering.expressions().names().isAccessible(type, node)) {
      return lowering.bad();
    }
    List<Value> values = new ArrayList<>();
    Operand object = new Operand.Single(operand.type(), lowering.value(operand, ""));
    for (Component component : types().components(type)) {
      Operand part =
          lowering
              .text(Kind.OBJECT, Effect.ANY)
              .operand(object, Binding.PRIMARY)
              .text("." + component.name() + "()")
              .build(component.type(), Binding.PRIMARY, lowering.span(node));
      Operand converted =
          types().isRecord(component.type()) ? dissolve(part, component.type(), node) : part;
      if (Lowering.isBad(converted)) {
        return converted;
      }
      values.addAll(lowering.conversions().values(converted, component.name()));
    }
    return new Operand.Tuple(type, values);
  }
}
