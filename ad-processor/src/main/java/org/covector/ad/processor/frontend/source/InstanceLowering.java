package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.frontend.source.CallResolver.Resolution;
import org.covector.ad.processor.frontend.source.Subject.Context;
import org.covector.ad.processor.frontend.source.Subject.Instance;
import org.covector.ad.processor.ir.Type;

/**
 * Lowers the creation of objects that dissolve: their fields become variables of the function, and
 * their constructors are read where they are created.
 */
final class InstanceLowering {

  private final Lowering lowering;

  InstanceLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  private JavaTypes types() {
    return lowering.types();
  }

  private SourceUnits units() {
    return lowering.session().units();
  }

  /** Whether all of a new object is known: its class and those that it extends can be read. */
  boolean isKnown(ObjectCreationExpr e, TypeMirror type) {
    if (lowering.session().stays(e)
        || e.getScope().isPresent()
        || !(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    boolean anonymous = e.getAnonymousClassBody().isPresent();
    boolean concrete =
        element.getKind() == ElementKind.CLASS
            && !element.getModifiers().contains(Modifier.ABSTRACT);
    boolean extended = anonymous && element.getKind() != ElementKind.ENUM;
    return (concrete || extended)
        && classes(element).stream().allMatch(c -> units().type(c).isPresent())
        && (anonymous || !classes(element).isEmpty());
  }

  /** Returns a class and those that it extends, the first one first, without {@code Object}. */
  private List<TypeElement> classes(TypeElement type) {
    Deque<TypeElement> all = new ArrayDeque<>();
    Element object = ((DeclaredType) types().objectType()).asElement();
    TypeElement current = type;
    while (current.getKind() == ElementKind.CLASS && !current.equals(object)) {
      all.push(current);
      current = (TypeElement) ((DeclaredType) current.getSuperclass()).asElement();
    }
    return List.copyOf(all);
  }

  /** Creates an object. */
  Operand create(ObjectCreationExpr e, DeclaredType type, List<Operand> arguments) {
    Context context = lowering.expressions().functions().captured(e);
    List<BodyDeclaration<?>> members =
        e.getAnonymousClassBody().map(List::copyOf).orElseGet(List::of);
    Instance made = new Instance(e, type, context, lowering.names(), members);
    classes(made.element()).forEach(c -> declareFields(made, c));
    ownFields(made).forEach(v -> declareOwn(made, v));
    if (!classes(made.element()).isEmpty()) {
      construct(made, made.element(), arguments, e.getArguments(), e);
    }
    initialise(members, ownContext(made), made.names());
    if (!isComplete(made)) {
      throw new Escape(made);
    }
    return new Operand.Known(type, made);
  }

  /** Whether every field holds something: one of a record type could not hold null otherwise. */
  private boolean isComplete(Instance made) {
    return !lowering.code().isOpen()
        || made.locals().stream()
            .filter(l -> types().isValue(l.type()))
            .flatMap(l -> l.parts().stream())
            .allMatch(p -> lowering.code().find(p).isPresent());
  }

  private void declareFields(Instance made, TypeElement owner) {
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        TypeMirror type = types().types().asMemberOf(made.type(), field);
        boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
        String name = field.getSimpleName().toString();
        made.fields().put(field, declare(made, name, type, isFinal));
      }
    }
  }

  private void declareOwn(Instance made, VariableDeclarator field) {
    String name = field.getNameAsString();
    TypeMirror type = lowering.statements().declaredType(field);
    boolean isFinal = ((FieldDeclaration) field.getParentNode().orElseThrow()).isFinal();
    made.ownFields().put(name, declare(made, name, type, isFinal));
  }

  private Local declare(Instance made, String name, TypeMirror type, boolean isFinal) {
    if (types().isUnknown(type) || types().isRecursive(type)) {
      throw new Escape(made);
    }
    List<Type> parts = types().flatten(type);
    List<String> names = types().partNames(type, name);
    List<Variable> variables =
        IntStream.range(0, parts.size())
            .mapToObj(i -> Variable.field(parts.get(i), names.get(i), isFinal))
            .toList();
    variables.forEach(lowering.code()::declare);
    if (!types().isValue(type)) {
      variables.forEach(v -> lowering.code().set(v, lowering.zero(v.type())));
    }
    return new Local(name, type, variables, Optional.empty());
  }

  /** Makes variables of the fields of an object that was put together from what they hold. */
  void release(Instance made) {
    made.fields()
        .replaceAll((f, l) -> f.getModifiers().contains(Modifier.FINAL) ? l : variable(made, l));
    made.ownFields().replaceAll((name, local) -> variable(made, local));
  }

  private Local variable(Instance made, Local fixed) {
    Local local = declare(made, fixed.name(), fixed.type(), false);
    Expansion.hold(lowering, local, fixed.fixed().orElseThrow());
    return local;
  }

  private static List<VariableDeclarator> ownFields(Instance made) {
    return made.ownMembers().stream()
        .filter(m -> m instanceof FieldDeclaration f && !f.isStatic())
        .flatMap(m -> ((FieldDeclaration) m).getVariables().stream())
        .toList();
  }

  // Constructors.

  private void construct(
      Instance made,
      TypeElement owner,
      List<Operand> arguments,
      List<? extends Node> nodes,
      Node node) {
    Optional<Resolution> found =
        lowering
            .expressions()
            .calls()
            .choose(lowering.session().members().constructors(owner), arguments);
    if (found.isEmpty()) {
      lowering.refuse(node, Diagnostic.UNRESOLVED, "new " + types().text(owner.asType()));
      return;
    }
    ExecutableElement constructor = found.get().method();
    Optional<BlockStmt> body =
        units()
            .constructor(constructor)
            .filter(ConstructorDeclaration.class::isInstance)
            .map(d -> ((ConstructorDeclaration) d).getBody());
    boolean explicit =
        body.stream()
            .flatMap(b -> b.getStatements().stream().limit(1))
            .anyMatch(ExplicitConstructorInvocationStmt.class::isInstance);
    if (!explicit) {
      constructAbove(made, owner, List.of(), List.of(), node);
    }
    List<Operand> given =
        found.get().spread() ? packed(found.get(), arguments, nodes, node) : arguments;
    body.ifPresent(b -> read(made, owner, b, constructor, given, node));
  }

  private List<Operand> packed(
      Resolution call, List<Operand> arguments, List<? extends Node> nodes, Node node) {
    return lowering.expressions().calls().lifted().arguments(call, arguments, nodes, node);
  }

  private void read(
      Instance made,
      TypeElement owner,
      BlockStmt body,
      ExecutableElement constructor,
      List<Operand> given,
      Node node) {
    TypeMirror type = supertype(made.type(), owner);
    List<Expansion.Argument> arguments = new ArrayList<>();
    List<? extends TypeMirror> declared = types().memberOf(type, constructor).getParameterTypes();
    for (int i = 0; i < given.size(); i++) {
      String name = constructor.getParameters().get(i).getSimpleName().toString();
      arguments.add(new Expansion.Argument(name, declared.get(i), given.get(i), node));
    }
    TypeMirror nothing = types().voidType();
    new Expansion(lowering)
        .expand(
            new Expansion.Body(body, context(made, owner), names(made, owner), nothing),
            arguments,
            node);
  }

  /** Runs what comes before the body of a constructor: the one above, then the initialisers. */
  private void constructAbove(
      Instance made,
      TypeElement owner,
      List<Operand> arguments,
      List<? extends Node> nodes,
      Node node) {
    TypeElement above = (TypeElement) ((DeclaredType) owner.getSuperclass()).asElement();
    if (!classes(above).isEmpty()) {
      construct(made, above, arguments, nodes, node);
    }
    List<BodyDeclaration<?>> members =
        units().type(owner).map(TypeDeclaration::getMembers).map(List::copyOf).orElseThrow();
    initialise(members, context(made, owner), names(made, owner));
  }

  /** The call of another constructor at the start of one, {@code this(…)} or {@code super(…)}. */
  void delegates(Instance made, ExplicitConstructorInvocationStmt s) {
    List<Operand> arguments = new ArrayList<>();
    s.getArguments().forEach(a -> arguments.add(lowering.expressions().lower(a, "")));
    if (arguments.stream().anyMatch(Lowering::isBad)) {
      return;
    }
    if (s.isThis()) {
      construct(made, lowering.owner(), arguments, s.getArguments(), s);
    } else {
      constructAbove(made, lowering.owner(), arguments, s.getArguments(), s);
    }
  }

  private void initialise(List<BodyDeclaration<?>> members, Context context, TypeResolver names) {
    Lowering inner = new Lowering(lowering, context, names, lowering.returns());
    for (BodyDeclaration<?> member : members) {
      if (member instanceof FieldDeclaration fields && !fields.isStatic()) {
        fields.getVariables().forEach(v -> initialise(inner, v));
      } else if (member instanceof InitializerDeclaration block && !block.isStatic()) {
        inner.statements().block(block.getBody());
      }
    }
  }

  private static void initialise(Lowering inner, VariableDeclarator field) {
    Local local = inner.scope().find(field.getNameAsString()).orElseThrow();
    field
        .getInitializer()
        .ifPresent(
            e -> {
              Operand value = inner.expressions().lowerFor(e, local.type(), local.name());
              inner.expressions().assignments().assign(local, value, e);
              inner.texts().flush();
            });
  }

  // Contexts.

  /** What the names in a member of one of the classes of an object mean. */
  Context context(Instance made, TypeElement owner) {
    List<Local> locals = new ArrayList<>();
    for (TypeElement c : classes(owner)) {
      made.fields().forEach((field, local) -> addVisible(field, local, c, owner, locals));
    }
    locals.add(Local.fixed("this", new Operand.Known(owner.asType(), made)));
    return new Context(units().of(owner).orElseThrow(), owner, locals);
  }

  private static void addVisible(
      VariableElement field, Local local, TypeElement c, TypeElement owner, List<Local> locals) {
    boolean hidden = field.getModifiers().contains(Modifier.PRIVATE) && !c.equals(owner);
    if (field.getEnclosingElement().equals(c) && !hidden) {
      locals.add(local);
    }
  }

  /** What the names in a member that an anonymous class declares mean. */
  Context ownContext(Instance made) {
    List<Local> locals = new ArrayList<>(made.context().captured());
    for (TypeElement c : classes(made.element())) {
      made.fields().forEach((field, local) -> addVisible(field, local, c, null, locals));
    }
    locals.addAll(made.ownFields().values());
    locals.add(Local.fixed("this", new Operand.Known(made.type(), made)));
    return new Context(made.context().unit(), made.context().owner(), locals);
  }

  /** What the names of types in a member of one of the classes of an object mean. */
  TypeResolver names(Instance made, TypeElement owner) {
    TypeResolver names = new TypeResolver(types(), units().of(owner).orElseThrow(), owner);
    DeclaredType type = supertype(made.type(), owner);
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      TypeMirror argument = type.getTypeArguments().get(i);
      if (types().isReference(argument) && !(argument instanceof TypeVariable)) {
        names.bind((TypeVariable) owner.getTypeParameters().get(i).asType(), argument);
      }
    }
    return names;
  }

  private DeclaredType supertype(DeclaredType type, TypeElement wanted) {
    return ReturnTypes.supertype(types(), type, wanted).orElse((DeclaredType) wanted.asType());
  }
}
