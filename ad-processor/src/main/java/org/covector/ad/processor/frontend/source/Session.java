package org.covector.ad.processor.frontend.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.FunctionKey;
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

  /** Returns how a method is differentiated, if not by its body. */
  Optional<MethodRule> rule(ExecutableElement method) {
    return members.isStatic(method) ? rules.of(method) : Optional.empty();
  }

  /** Sees to it that a method will be lifted. */
  FunctionKey require(ExecutableElement method) {
    FunctionKey key = know(method);
    if (required.add(key)) {
      pending.add(key);
    }
    return key;
  }

  /** Notes that a function stands for a method. */
  FunctionKey know(ExecutableElement method) {
    FunctionKey key = key(method);
    methods.putIfAbsent(key, method);
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
}
