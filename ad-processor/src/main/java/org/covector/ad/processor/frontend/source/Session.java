package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;

/** What the bodies that are lifted for one generated class have in common. */
final class Session {

  private final JavaTypes types;
  private final SourceUnits units;
  private final LibraryFunctions library;
  private final RuleSource rules;
  private final Findings findings;
  private final Access access;
  private final Members members;
  private final CallResolver resolver;
  private final Map<FunctionKey, ExecutableElement> methods = new LinkedHashMap<>();
  private final Map<FunctionKey, Set<FunctionKey>> callees = new LinkedHashMap<>();
  private final Set<FunctionKey> required = new HashSet<>();
  private final Set<FunctionKey> refused = new HashSet<>();
  private final Deque<FunctionKey> pending = new ArrayDeque<>();
  private final Map<String, HiddenConstant> hidden = new LinkedHashMap<>();
  private final Map<Node, SourceSpan> staying = new IdentityHashMap<>();
  private final Set<TypeElement> lost = new LinkedHashSet<>();
  private SourceSpan position = SourceSpan.NONE;

  private final Journal journal = new Journal();
  private final Places places = new Places();
  private final Map<Node, LambdaExpr> combinators = new IdentityHashMap<>();
  private final Specialisations specialisations = new Specialisations(journal);
  private final Map<FunctionKey, Set<ExecutableElement>> overridable = new HashMap<>();
  private final OwnTables ownTables = new OwnTables();
  private SelfCalls selfCalls;
  private List<VariableElement> activeFields = List.of();

  /** How much was known at some time. */
  record Mark(int added, int findings) {}

  Session(
      JavaTypes types,
      SourceUnits units,
      LibraryFunctions library,
      RuleSource rules,
      Findings findings) {
    this.types = types;
    this.units = units;
    this.library = library;
    this.rules = rules;
    this.findings = findings;
    this.access = new Access(types.elements());
    this.members = new Members(types);
    this.resolver = new CallResolver(types);
  }

  JavaTypes types() {
    return types;
  }

  SourceUnits units() {
    return units;
  }

  LibraryFunctions library() {
    return library;
  }

  Findings findings() {
    return findings;
  }

  Access access() {
    return access;
  }

  Members members() {
    return members;
  }

  CallResolver resolver() {
    return resolver;
  }

  /** Sets the class that has the annotated methods. */
  void root(TypeElement type) {
    selfCalls = new SelfCalls(this, type);
  }

  /** Sets the fields of the object that lifted methods take as parameters of their own. */
  void activeFields(List<VariableElement> fields) {
    activeFields = List.copyOf(fields);
  }

  List<VariableElement> activeFields() {
    return activeFields;
  }

  OwnTables ownTables() {
    return ownTables;
  }

  /** Checks that nothing writes arrays of the object that a function reads again. */
  void checkTables(FunctionKey root) {
    if (!ownTables.check(reachable(root), findings)) {
      refuse(root);
    }
  }

  SelfCalls selfCalls() {
    return selfCalls;
  }

  /** Notes that a function runs a method that a subclass may override. */
  void overridable(FunctionKey caller, ExecutableElement method) {
    journal.add(overridable.computeIfAbsent(caller, k -> new LinkedHashSet<>()), method);
  }

  /** Returns the methods that a function, and what it calls, runs and a subclass may override. */
  List<ExecutableElement> overridable(FunctionKey root) {
    return reachable(root).stream()
        .flatMap(key -> overridable.getOrDefault(key, Set.of()).stream())
        .distinct()
        .toList();
  }

  /**
   * Returns the identity of the function that a method is lifted to where it is called: one that
   * takes objects of immutable classes as their fields.
   */
  FunctionKey key(ExecutableElement method) {
    List<Type> parameters = new ArrayList<>();
    TypeMirror owner = method.getEnclosingElement().asType();
    if (!members.isStatic(method) && types.isOpened(owner)) {
      parameters.addAll(types.flatten(owner));
    }
    for (VariableElement parameter : method.getParameters()) {
      TypeMirror type = parameter.asType();
      if (types.isOpened(type) && !types.isRecursive(type)) {
        parameters.addAll(types.flatten(type));
      } else {
        parameters.add(types.erasedToIr(type));
      }
    }
    return key(method, parameters);
  }

  /** Returns the identity of the function that an annotated method is lifted to, as it is. */
  FunctionKey entryKey(ExecutableElement method) {
    return key(
        method, method.getParameters().stream().map(p -> types.erasedToIr(p.asType())).toList());
  }

  private static FunctionKey key(ExecutableElement method, List<Type> parameters) {
    String owner = ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    return new FunctionKey(owner, method.getSimpleName().toString(), parameters, "");
  }

  static boolean isConstructor(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Returns how a method is differentiated, if not by its body. */
  Optional<MethodRule> rule(ExecutableElement method) {
    return members.isStatic(method) ? rules.of(method) : Optional.empty();
  }

  /** Sees to it that a method will be lifted. */
  FunctionKey require(ExecutableElement method) {
    return require(key(method), method);
  }

  /** Sees to it that a method will be lifted to a function. */
  FunctionKey require(FunctionKey key, ExecutableElement method) {
    journal.put(methods, key, method);
    if (journal.add(required, key)) {
      journal.add(pending, key);
    }
    return key;
  }

  /** Sees to it that a body will be read into a function. */
  void require(Specialisation function) {
    specialisations.add(function);
    if (journal.add(required, function.key())) {
      journal.add(pending, function.key());
    }
  }

  /** The bodies that become functions with what their callers know. */
  Specialisations specialisations() {
    return specialisations;
  }

  /** The lambdas that library methods make where they are called. */
  Map<Node, LambdaExpr> combinators() {
    return combinators;
  }

  /** The places where one of several known objects may be. */
  Places places() {
    return places;
  }

  /** Notes that a function stands for a method. */
  FunctionKey know(ExecutableElement method) {
    FunctionKey key = key(method);
    journal.put(methods, key, method);
    return key;
  }

  /** Notes that one function calls another. */
  void call(FunctionKey caller, FunctionKey callee) {
    journal.add(callees.computeIfAbsent(caller, k -> new LinkedHashSet<>()), callee);
  }

  /** Takes out a method that waits to be lifted; null when there is none. */
  FunctionKey next() {
    return pending.poll();
  }

  Map<FunctionKey, ExecutableElement> methods() {
    return methods;
  }

  /** Notes that a function has an error. */
  void refuse(FunctionKey key) {
    journal.add(refused, key);
  }

  /** Returns whether a function, or one that it calls, has an error. */
  boolean isRefused(FunctionKey root) {
    return reachable(root).stream().anyMatch(refused::contains);
  }

  private Set<FunctionKey> reachable(FunctionKey root) {
    Set<FunctionKey> seen = new LinkedHashSet<>(Set.of(root));
    Deque<FunctionKey> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      callees.getOrDefault(work.pop(), Set.of()).stream().filter(seen::add).forEach(work::push);
    }
    return seen;
  }

  /**
   * Returns the constant of the generated class that stands for a field. Its name is that of no
   * parameter or local variable, which would hide it.
   */
  HiddenConstant hide(VariableElement field) {
    for (HiddenConstant known : hidden.values()) {
      if (known.field().equals(field)) {
        return known;
      }
    }
    String owner = field.getEnclosingElement().getSimpleName().toString();
    String plain = field.getSimpleName().toString();
    String name = owner + "_" + plain;
    for (int i = 2; hidden.containsKey(name); i++) {
      name = owner + "_" + plain + i;
    }
    HiddenConstant constant = new HiddenConstant(field, types.toIr(field.asType()), name);
    journal.put(hidden, name, constant);
    return constant;
  }

  /** Whether generated code can name a field of a class, which no field of a subclass hides. */
  boolean isNamed(TypeElement owner, VariableElement field) {
    Optional<VariableElement> visible = members.field(owner, field.getSimpleName().toString());
    return access.allowsMember(field)
        && access.allows(owner)
        && visible.filter(field::equals).isPresent();
  }

  /** The beginning of the text that reads a field which generated code cannot name. */
  String handleRead(VariableElement field, TypeMirror type) {
    return "(" + types.text(type) + ") " + hide(field).name() + ".get(";
  }

  Collection<HiddenConstant> hiddenConstants() {
    return new ArrayList<>(hidden.values());
  }

  /** Takes note of what is known now. */
  Mark mark() {
    return new Mark(journal.size(), findings.size());
  }

  /** Forgets what was found out since. */
  void restore(Mark mark) {
    journal.undo(mark.added());
    findings.keep(mark.findings());
  }

  /** Notes which statement is read now. */
  void at(SourceSpan statement) {
    position = statement;
  }

  /** Returns the statement that is read now. */
  SourceSpan position() {
    return position;
  }

  /** Notes that an object gets lost in the current statement: not all of it is known any more. */
  void lose(Subject subject) {
    List<Node> origins = subject.origins().toList();
    boolean isNew =
        origins.stream().filter(o -> staying.putIfAbsent(o, position) == null).count() > 0;
    if (!isNew) {
      throw new IllegalStateException("lost twice: " + origins);
    }
  }

  /** Notes that an object of a class is made which is neither known nor memory. */
  void lost(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      journal.add(lost, (TypeElement) declared.asElement());
    }
  }

  /** Returns the classes of such objects. */
  Set<TypeElement> lost() {
    return Set.copyOf(lost);
  }

  /** Whether an object is to be treated as one of which nothing is known. */
  boolean stays(Node origin) {
    return staying.containsKey(origin);
  }

  /** Returns the statement in which an object that stays gets lost. */
  SourceSpan lostAt(Node origin) {
    return staying.get(origin);
  }
}
