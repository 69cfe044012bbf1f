package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.frontend.source.JavaTypes.Component;
import org.covector.ad.processor.frontend.source.OpaqueText.Binding;
import org.covector.ad.processor.ir.Op.Effect;
import org.covector.ad.processor.ir.Op.Opaque.Kind;
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

  /** Returns the fields of an object of an immutable class that was made just now. */
  Operand valueOf(Operand made) {
    if (!(made instanceof Operand.Known known
        && known.subject() instanceof Subject.Instance instance)) {
      return made;
    }
    List<Value> values =
        instance.locals().stream()
            .flatMap(local -> lowering.code().get(local.parts()).stream())
            .toList();
    return new Operand.Tuple(made.type(), values);
  }

  /** Creates a record from the arguments of one of its constructors. */
  Operand create(TypeMirror type, List<Operand> arguments, List<? extends Node> nodes, Node node) {
    if (types().isRecursive(type)) {
      return lowering.unsupported(node, "a record that contains itself", "use arrays");
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    List<ExecutableElement> constructors = lowering.session().members().constructors(element);
    Optional<Resolution> found =
        lowering
            .session()
            .resolver()
            .resolve(constructors, arguments.stream().map(Operand::type).toList());
    if (found.isEmpty()) {
      return lowering.refuse(node, Diagnostic.UNRESOLVED, "new " + types().text(type));
    }
    if (found.get().spread() || declaration(type).isEmpty()) {
      return lowering.unsupported(
          node,
          found.get().spread() ? "a constructor of variable arity" : "a record without its source",
          "use a record of this compilation, with all components as arguments");
    }
    ExecutableElement constructor = found.get().method();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      VariableElement parameter = constructor.getParameters().get(i);
      String name = parameter.getSimpleName().toString();
      TypeMirror wanted = types().memberOf(type, constructor).getParameterTypes().get(i);
      Operand converted =
          lowering.conversions().assign(arguments.get(i), wanted, nodes.get(i), name);
      if (Lowering.isBad(converted)) {
        return converted;
      }
      values.addAll(lowering.conversions().values(converted, name));
    }
    return lowering.session().units().constructor(constructor).isPresent()
        ? new Operand.Tuple(
            type, lowering.call(constructor, values, type, types().partNames(type, ""), node))
        : new Operand.Tuple(type, values);
  }

  private Optional<RecordDeclaration> declaration(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    Optional<TypeDeclaration<?>> found = lowering.session().units().type(element);
    return found.flatMap(t -> t instanceof RecordDeclaration r ? Optional.of(r) : Optional.empty());
  }

  /** Whether the accessor of a component only returns it. */
  boolean isPlain(TypeMirror type, String component) {
    return types().isRecord(type)
        && declaration(type).stream()
            .flatMap(d -> d.getMembers().stream())
            .noneMatch(
                m ->
                    m instanceof MethodDeclaration method
                        && method.getNameAsString().equals(component)
                        && method.getParameters().isEmpty());
  }

  /** Returns the component that an accessor gives which does nothing else. */
  Optional<Operand> accessed(Operand.Tuple tuple, String method, int arguments) {
    boolean component =
        arguments == 0
            && types().components(tuple.type()).stream().anyMatch(c -> c.name().equals(method));
    return component && isPlain(tuple.type(), method)
        ? Optional.of(component(tuple, method))
        : Optional.empty();
  }

  /** The values of a record that are those of one component. */
  private record Slice(TypeMirror type, int from, int to) {}

  private Optional<Slice> slice(TypeMirror type, String name) {
    int from = 0;
    for (Component component : types().components(type)) {
      int to = from + types().flatten(component.type()).size();
      if (component.name().equals(name)) {
        return Optional.of(new Slice(component.type(), from, to));
      }
      from = to;
    }
    return Optional.empty();
  }

  /** Returns a component. */
  Operand component(Operand.Tuple tuple, String name) {
    Optional<Slice> slice = slice(tuple.type(), name);
    if (slice.isEmpty()) {
      return lowering.bad();
    }
    TypeMirror type = slice.get().type();
    List<Value> values = tuple.values().subList(slice.get().from(), slice.get().to());
    return lowering.operand(type, values);
  }

  /** Returns a component of the record that a constructor makes, as a variable. */
  Optional<Local> component(Local self, String name) {
    return slice(self.type(), name)
        .map(
            slice ->
                new Local(
                    name,
                    slice.type(),
                    self.parts().subList(slice.from(), slice.to()),
                    Optional.empty()));
  }

  /** Returns a record as an object, which it becomes in the current statement. */
  Operand reify(Operand.Tuple tuple) {
    TextBuilder text =
        lowering
            .text(Kind.OBJECT, Effect.NONE)
            .text("new " + types().text(types().erasure(tuple.type())) + diamond(tuple.type()));
    List<Operand> parts =
        types().components(tuple.type()).stream().map(c -> component(tuple, c.name())).toList();
    return text.arguments(parts)
        .build(tuple.type(), Binding.PRIMARY, lowering.session().position());
  }

  private static String diamond(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().isEmpty() ? "" : "<>";
  }

  /** Converts an operand to a record type: reads the components of one that is an object. */
  Operand dissolve(Operand operand, TypeMirror type, Node node) {
    if (operand instanceof Operand.Tuple tuple) {
      return new Operand.Tuple(type, tuple.values());
    }
    if (types().isArray(type)) {
      return lowering.unsupported(
          node,
          "an array of the caller as " + types().text(type) + " under another name",
          "read its elements from the parameter itself, or pass a List of them");
    }
    if (!types().isValue(operand.type()) || types().isRecursive(type)) {
      return lowering.unsupported(
          node,
          "an object of the caller as " + types().text(type),
          "declare what is asked of it as a method of its own type, and call that; or create it"
              + " here");
    }
    if (!lowering.expressions().names().isAccessible(type, node)) {
      return lowering.bad();
    }
    List<Value> values = new ArrayList<>();
    Operand object = new Operand.Single(operand.type(), lowering.value(operand, ""));
    for (Component component : types().components(type)) {
      if (types().isRecord(type) && !isPlain(type, component.name())) {
        return lowering.unsupported(
            node,
            "an object of a record with an accessor of its own ('" + component.name() + "')",
            "give the method another name");
      }
      Operand part = read(object, component.name(), node);
      Operand converted =
          types().isValue(component.type()) ? dissolve(part, component.type(), node) : part;
      if (Lowering.isBad(converted)) {
        return converted;
      }
      values.addAll(lowering.conversions().values(converted, component.name()));
    }
    return new Operand.Tuple(type, values);
  }

  /** Reads a component of an object: by the accessor of a record, or the field of a class. */
  private Operand read(Operand object, String name, Node node) {
    TypeMirror type = object.type();
    if (!types().isRecord(type)) {
      TypeElement owner = (TypeElement) ((DeclaredType) type).asElement();
      VariableElement field = lowering.session().members().field(owner, name).orElseThrow();
      return lowering.expressions().names().fields().read(object, field, node);
    }
    Component component =
        types().components(type).stream().filter(c -> c.name().equals(name)).findFirst().get();
    return lowering
        .text(Kind.OBJECT, Effect.ANY)
        .operand(object, Binding.PRIMARY)
        .text("." + name + "()")
        .build(component.type(), Binding.PRIMARY, lowering.span(node));
  }

  /** Returns whether the components of an object of a type can be read. */
  boolean isReadable(TypeMirror type) {
    return types().isValue(type)
        && !types().isArray(type)
        && lowering.session().access().allows(type);
  }
}
