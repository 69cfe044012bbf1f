package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * A region under construction, with what each variable in scope holds at its end. Once control has
 * left the region, further operations are dropped: Java has no way to reach them.
 */
final class Code {

  /** Ends a region whose end is never reached. */
  static final Terminator UNREACHABLE =
      new Terminator.Throw("new java.lang.AssertionError()", List.of());

  private final List<Op> ops = new ArrayList<>();
  private final Map<Variable, Optional<Value>> environment;
  private Terminator terminator;
  private List<Value> leaving;
  private Watch watch;

  Code() {
    this(new LinkedHashMap<>());
  }

  private Code(Map<Variable, Optional<Value>> environment) {
    this.environment = environment;
  }

  /** Starts a nested region, the body of a {@code try}. */
  Code watched() {
    Code nested = fork();
    nested.watch = new Watch(watch, environment);
    return nested;
  }

  /** Returns what was found out about the body of a {@code try}. */
  Watch watch() {
    return watch;
  }

  /** Starts a nested region. */
  Code fork() {
    Code nested = new Code(new LinkedHashMap<>(environment));
    nested.watch = watch;
    return nested;
  }

  void add(Op op) {
    if (isOpen()) {
      ops.add(op);
      if (watch != null) {
        watch.note(op, environment);
      }
    }
  }

  /** Returns whether control reaches the end of what is there. */
  boolean isOpen() {
    return terminator == null && leaving == null;
  }

  /** Returns whether control gets to the end of the region, so that it is to yield. */
  boolean yields() {
    return terminator == null;
  }

  /** Ends the region, unless control has left it before. */
  void end(Terminator end) {
    if (isOpen()) {
      terminator = end;
      if (watch != null && end instanceof Terminator.Throw && end != UNREACHABLE) {
        watch.noteThrow(environment);
      }
    }
  }

  /** Lets control go to the end of the region, past all that is still added. */
  void leave(List<Value> results) {
    if (isOpen()) {
      leaving = List.copyOf(results);
    }
  }

  /** Returns the values given to {@link #leave}. */
  List<Value> leaving() {
    return leaving == null ? List.of() : leaving;
  }

  /** Ends a region that yields. */
  void finish(List<Value> results) {
    leaving = null;
    terminator = new Terminator.Yield(results);
  }

  Region region() {
    return new Region(ops, terminator);
  }

  void declare(Variable variable) {
    environment.put(variable, Optional.empty());
  }

  void forget(Collection<Variable> variables) {
    variables.forEach(environment::remove);
  }

  boolean isDeclared(Variable variable) {
    return environment.containsKey(variable);
  }

  /** Returns the declared variables in the order of their declarations. */
  List<Variable> variables() {
    return List.copyOf(environment.keySet());
  }

  void set(Variable variable, Value value) {
    environment.put(variable, Optional.of(value));
  }

  void set(List<Variable> variables, List<Value> values) {
    for (int i = 0; i < variables.size(); i++) {
      set(variables.get(i), values.get(i));
    }
  }

  /** Returns what a variable holds; empty where it is not assigned. */
  Optional<Value> find(Variable variable) {
    return environment.getOrDefault(variable, Optional.empty());
  }

  /** Returns what a variable holds, zero where it is not assigned and hence never read. */
  Value get(Variable variable) {
    return find(variable).orElseGet(() -> zero(variable));
  }

  List<Value> get(List<Variable> variables) {
    return variables.stream().map(this::get).toList();
  }

  private Value zero(Variable variable) {
    Builder builder = new Builder();
    Value zero = builder.zero(variable.type());
    ops.addAll(builder.ops());
    return zero;
  }

  /** Appends a region that was started by {@link #fork} as if it had never been one of its own. */
  void append(Code nested) {
    if (!isOpen()) {
      return;
    }
    ops.addAll(nested.ops);
    environment.replaceAll((variable, old) -> nested.environment.get(variable));
    terminator = nested.terminator;
  }
}
