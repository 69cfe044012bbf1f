package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.covector.ad.processor.ir.Value;

/** An object that the lifted code makes and of which all is known while it is read. */
sealed interface Subject
    permits Subject.Closure,
        Subject.Reference,
        Subject.Valued,
        Subject.Choice,
        Subject.Row,
        Subject.Absent,
        Subject.Outcome,
        Subject.Instance,
        Pipeline,
        Perhaps {

  /** The expression that makes the object. */
  Node origin();

  /** The expressions that make the object, or one of those that it may be. */
  default Stream<Node> origins() {
    return Stream.of(origin());
  }

  /** A lambda with what it captures. */
  record Closure(LambdaExpr origin, Context context, TypeResolver names) implements Subject {}

  /**
   * A method reference.
   *
   * @param receiver the object before the {@code ::}, if that is an expression
   */
  record Reference(
      MethodReferenceExpr origin, Optional<Operand> receiver, Context context, TypeResolver names)
      implements Subject {}

  /** A record, or an object of a class like one, where its static type is another. */
  record Valued(Node origin, Operand.Tuple tuple) implements Subject {}

  /**
   * One of several known objects.
   *
   * @param origin the place where they meet
   * @param tag the number that says which one
   */
  record Choice(Node origin, Value tag, List<Subject> alternatives) implements Subject {

    @Override
    public Stream<Node> origins() {
      return alternatives.stream().flatMap(Subject::origins);
    }
  }

  /**
   * An array of known objects.
   *
   * @param all the objects that its elements may be
   * @param arrays one array for each value of their tuples
   */
  record Row(Node origin, Alternatives all, List<Value> arrays) implements Subject {}

  /** Null, as one of several objects. */
  record Absent(Node origin) implements Subject {}

  /**
   * The record that a derivative gives, which does not exist yet.
   *
   * @param origin a call of the derivative
   * @param method tells the derivative from all others: their records have the same components
   * @param names the names of the components
   * @param parts the components
   */
  record Outcome(Node origin, String method, List<String> names, List<Operand> parts)
      implements Subject {}

  /** An object whose fields are variables of the function. Its identity is that of this object. */
  final class Instance implements Subject {

    private final Node origin;
    private final DeclaredType type;
    private final Context context;
    private final TypeResolver names;
    private final List<BodyDeclaration<?>> ownMembers;
    private final Map<VariableElement, Local> fields = new LinkedHashMap<>();
    private final Map<String, Local> ownFields = new LinkedHashMap<>();
    private boolean copy;

    /**
     * Makes an object without fields.
     *
     * @param type its class; the one that it extends or implements if it is of an anonymous class
     * @param context where it is made
     * @param names the names of types there
     * @param ownMembers the members that an anonymous class declares
     */
    Instance(
        Node origin,
        DeclaredType type,
        Context context,
        TypeResolver names,
        List<BodyDeclaration<?>> ownMembers) {
      this.origin = origin;
      this.names = names;
      this.type = type;
      this.context = context;
      this.ownMembers = List.copyOf(ownMembers);
    }

    /** Makes an object without fields that has all else from this one. */
    Instance copy(Context newContext) {
      Instance made = new Instance(origin, type, newContext, names, ownMembers);
      made.copy = true;
      return made;
    }

    /** Returns whether this stands for an object of which there is another description. */
    boolean isCopy() {
      return copy;
    }

    @Override
    public Node origin() {
      return origin;
    }

    DeclaredType type() {
      return type;
    }

    TypeElement element() {
      return (TypeElement) type.asElement();
    }

    /** Returns whether a piece of text is part of the anonymous class of the object. */
    boolean contains(Node text) {
      Node current = text;
      while (current != origin && current.getParentNode().isPresent()) {
        current = current.getParentNode().get();
      }
      return !ownMembers.isEmpty() && current == origin;
    }

    Context context() {
      return context;
    }

    TypeResolver names() {
      return names;
    }

    List<BodyDeclaration<?>> ownMembers() {
      return ownMembers;
    }

    Map<VariableElement, Local> fields() {
      return fields;
    }

    /** Returns the fields that an anonymous class declares. */
    Map<String, Local> ownFields() {
      return ownFields;
    }

    /** Returns all fields. */
    List<Local> locals() {
      return Stream.concat(fields.values().stream(), ownFields.values().stream()).toList();
    }

    /** Returns whether the variables of the object are those of a region. */
    boolean isHeldIn(Code code) {
      return locals().stream().flatMap(field -> field.parts().stream()).allMatch(code::isDeclared);
    }

    /** Returns whether the fields stay what the constructor has made them. */
    boolean isFixedIn(Code code) {
      return isHeldIn(code)
          && locals().stream().flatMap(l -> l.parts().stream()).allMatch(Variable::isFinal);
    }

    /** Returns the object that this one is an inner object of. */
    Optional<Operand> outer() {
      return context.find("this").flatMap(Local::fixed);
    }
  }

  /**
   * What the names in a body mean besides its own: the class around, and what the body captures.
   *
   * @param captured names that are in scope, with fixed operands or fields of an object; of two
   *     with the same name the later one counts
   */
  record Context(SourceUnit unit, TypeElement owner, List<Local> captured) {

    Optional<Local> find(String name) {
      return captured.stream().filter(l -> l.name().equals(name)).reduce((a, b) -> b);
    }
  }
}
