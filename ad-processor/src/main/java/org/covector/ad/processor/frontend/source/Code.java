package org.covector.ad.processor.frontend.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Map<Variable, Operand.Known> known;
  private final Set<Variable> inherited;
  private Terminator terminator;
  private List<Value> leaving;
  private final int loops;
  private Watch watch;

  Code() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), 0);
  }

  private Code(
      Map<Variable, Optional<Value>> environment, Map<Variable, Operand.Known> known, int loops) {
    this.environment = environment;
    this.known = known;
    this.loops = loops;
    this.inherited = Set.copyOf(known.keySet());
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
    return fork(loops);
  }

  /** Starts the header of a loop. */
  Code repeated() {
    return fork(loops + 1);
  }

  private Code fork(int depth) {
    Code nested = new Code(new LinkedHashMap<>(environment), new LinkedHashMap<>(known), depth);
    nested.watch = watch;
    return nested;
  }

  /** Returns how many loops the region is in. */
  int loops() {
    return loops;
  }

  void add(Op op) {
    if (isOpen()) {
      ops.add(op);
      if (watch != null) {
        watch.note(op, environment);
      }
    }
  }

  /** Returns how many operations are there. */
  int size() {
    return ops.size();
  }

  /** Returns the operations that have been added after the first ones. */
  List<Op> since(int first) {
    return List.copyOf(ops.subList(first, ops.size()));
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
    variables.forEach(known::remove);
  }

  boolean isDeclared(Variable variable) {
    return environment.containsKey(variable);
  }

  /** Returns the declared variables in the order of their declarations. */
  List<Variable> variables() {
    return List.copyOf(environment.keySet());
  }

  /** Returns the fields of objects that hold values. */
  List<Variable> fields() {
    return environment.keySet().stream().filter(v -> v.isField() && !known.containsKey(v)).toList();
  }

  void set(Variable variable, Value value) {
    forgetKnown(variable);
    environment.put(variable, Optional.of(value));
  }

  /** Makes a variable hold an object of which all is known. */
  void know(Variable variable, Operand.Known object) {
    forgetKnown(variable);
    environment.put(variable, Optional.empty());
    known.put(variable, object);
  }

  /** A variable that holds a known object is assigned anew only where that surely happens. */
  private void forgetKnown(Variable variable) {
    Operand.Known before = known.remove(variable);
    if (before != null && inherited.contains(variable)) {
      throw new Escape(before.subject(), variable.declaration());
    }
  }

  /** Returns the known object that a variable holds. */
  Optional<Operand.Known> known(Variable variable) {
    return Optional.ofNullable(known.get(variable));
  }

  /**
   * Takes over what regions that were started here agree about, as far as it does not need what was
   * computed in one of them.
   */
  void learn(List<Code> branches) {
    for (Variable variable : List.copyOf(environment.keySet())) {
      List<Operand.Known> found =
          branches.stream().flatMap(c -> c.known(variable).stream()).distinct().toList();
      if (found.size() > 1) {
        throw new Escape(found.get(0).subject(), variable.declaration());
      }
      boolean everywhere = branches.stream().allMatch(c -> c.known(variable).isPresent());
      if (everywhere && !found.isEmpty() && known(variable).isEmpty()) {
        Subject subject = found.get(0).subject();
        if (branches.stream().anyMatch(c -> c.computes(subject))) {
          throw new Escape(subject, variable.declaration());
        }
        know(variable, found.get(0));
      }
    }
  }

  private boolean computes(Subject subject) {
    Set<Value> own = ops.stream().flatMap(o -> o.results().stream()).collect(Collectors.toSet());
    return Captured.by(subject).anyMatch(own::contains);
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
    if (known.containsKey(variable)) {
      throw new Escape(known.get(variable).subject(), variable.declaration());
    }
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
    environment.putAll(nested.environment);
    known.clear();
    known.putAll(nested.known);
    terminator = nested.terminator;
  }
}
