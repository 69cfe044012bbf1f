package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;

/** What the bodies that are lifted for one generated class have in common. */
final class Session {

  private final JavaTypes types;
  private final SourceUnits units;
  private final LibraryFunctions library;
  private final Findings findings;
  private final Access access;
  private final Members members;
  private final CallResolver resolver;
  private final Map<FunctionKey, ExecutableElement> methods = new LinkedHashMap<>();
  private final Map<FunctionKey, Set<FunctionKey>> callees = new LinkedHashMap<>();
  private final Set<FunctionKey> refused = new HashSet<>();
  private final Deque<FunctionKey> pending = new ArrayDeque<>();
  private final Map<String, HiddenConstant> hidden = new LinkedHashMap<>();
  private final Map<Node, SourceSpan> staying = new IdentityHashMap<>();
  private SourceSpan position = SourceSpan.NONE;

  /** What was known at some time. */
  record Mark(
      Map<FunctionKey, ExecutableElement> methods,
      Map<FunctionKey, Set<FunctionKey>> callees,
      Set<FunctionKey> refused,
      List<FunctionKey> pending,
      Map<String, HiddenConstant> hidden,
      List<Finding> findings) {}

  Session(JavaTypes types, SourceUnits units, LibraryFunctions library, Findings findings) {
    this.types = types;
    this.units = units;
    this.library = library;
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

  /** Returns the identity of a method. */
  FunctionKey key(ExecutableElement method) {
    String owner = ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    List<Type> parameters =
        method.getParameters().stream().map(p -> types.erasedToIr(p.asType())).toList();
    return new FunctionKey(owner, method.getSimpleName().toString(), parameters, "");
  }

  static boolean isConstructor(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Sees to it that a method will be lifted. */
  FunctionKey require(ExecutableElement method) {
    FunctionKey key = key(method);
    if (methods.putIfAbsent(key, method) == null) {
      pending.add(key);
    }
    return key;
  }

  /** Notes that one function calls another. */
  void call(FunctionKey caller, FunctionKey callee) {
    callees.computeIfAbsent(caller, k -> new HashSet<>()).add(callee);
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
    refused.add(key);
  }

  /** Returns whether a function, or one that it calls, has an error. */
  boolean isRefused(FunctionKey root) {
    Set<FunctionKey> seen = new HashSet<>(Set.of(root));
    Deque<FunctionKey> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      FunctionKey key = work.pop();
      if (refused.contains(key)) {
        return true;
      }
      callees.getOrDefault(key, Set.of()).stream().filter(seen::add).forEach(work::push);
    }
    return false;
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
    hidden.put(name, constant);
    return constant;
  }

  Collection<HiddenConstant> hiddenConstants() {
    return new ArrayList<>(hidden.values());
  }

  /** Takes note of what is known now. */
  Mark mark() {
    Map<FunctionKey, Set<FunctionKey>> calls = new LinkedHashMap<>();
    callees.forEach((caller, called) -> calls.put(caller, new HashSet<>(called)));
    return new Mark(
        new LinkedHashMap<>(methods),
        calls,
        new HashSet<>(refused),
        List.copyOf(pending),
        new LinkedHashMap<>(hidden),
        findings.all());
  }

  /** Forgets what was found out since. */
  void restore(Mark mark) {
    methods.clear();
    methods.putAll(mark.methods());
    callees.clear();
    callees.putAll(mark.callees());
    refused.clear();
    refused.addAll(mark.refused());
    pending.clear();
    pending.addAll(mark.pending());
    hidden.clear();
    hidden.putAll(mark.hidden());
    findings.restore(mark.findings());
  }

  /** Notes which statement is read now. */
  void at(SourceSpan statement) {
    position = statement;
  }

  /** Notes that an object gets lost in the current statement: not all of it is known any more. */
  void lose(Node origin) {
    if (staying.put(origin, position) != null) {
      throw new IllegalStateException("lost twice: " + origin);
    }
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
