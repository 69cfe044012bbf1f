package org.covector.ad.processor.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that a transform may need to look at: an annotated method and all its callees. */
public final class Program {

  private final Map<FunctionKey, Function> functions = new LinkedHashMap<>();
  private final Map<FunctionKey, CallRule> rules = new HashMap<>();
  private final Map<FunctionKey, CheckpointedLoop> checkpointed = new HashMap<>();
  private final Set<FunctionKey> rerun = new HashSet<>();

  /** Adds a function, or replaces the one of the same key. */
  public void put(Function function) {
    functions.put(function.key(), function);
  }

  /** Returns a function, if the program has it. */
  public Optional<Function> find(FunctionKey key) {
    return Optional.ofNullable(functions.get(key));
  }

  /** Returns a function that the program must have. */
  public Function get(FunctionKey key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no function " + key));
  }

  /**
   * Returns functions and all that they call, with those that their rules are made of, as far as
   * the program has them.
   */
  public Map<FunctionKey, Function> reachable(Collection<FunctionKey> from) {
    Map<FunctionKey, Function> found = new LinkedHashMap<>();
    Deque<FunctionKey> work = new ArrayDeque<>(from);
    while (!work.isEmpty()) {
      FunctionKey key = work.remove();
      Optional<Function> function = found.containsKey(key) ? Optional.empty() : find(key);
      if (function.isPresent()) {
        found.put(key, function.get());
        function.get().body().calls().forEach(call -> work.add(call.callee()));
        rule(key).ifPresent(rule -> work.addAll(rule.functions()));
      }
    }
    return found;
  }

  /**
   * Returns functions and all that they call, as far as the program has them, but for those with
   * rules, whose bodies are not read.
   */
  public List<Function> withCallees(Collection<FunctionKey> from) {
    List<Function> found = new ArrayList<>();
    Set<FunctionKey> seen = new HashSet<>(from);
    Deque<FunctionKey> work = new ArrayDeque<>(from);
    while (!work.isEmpty()) {
      FunctionKey key = work.remove();
      if (rule(key).isEmpty() && find(key).isPresent()) {
        Function function = get(key);
        found.add(function);
        function.body().calls().map(Op.Call::callee).filter(seen::add).forEach(work::add);
      }
    }
    return found;
  }

  /** Says how a function is differentiated whose body is not read. */
  public void put(FunctionKey function, CallRule rule) {
    rules.put(function, rule);
  }

  /** Returns how a function is differentiated, if not by its body. */
  public Optional<CallRule> rule(FunctionKey function) {
    return Optional.ofNullable(rules.get(function));
  }

  /** Returns whether some function is not differentiated by its body. */
  public boolean hasRules() {
    return functions.keySet().stream().anyMatch(rules::containsKey);
  }

  /** Says that a function is a checkpointed loop. */
  public void put(FunctionKey function, CheckpointedLoop loop) {
    checkpointed.put(function, loop);
  }

  /** Returns what a function consists of that is a checkpointed loop. */
  public Optional<CheckpointedLoop> checkpointed(FunctionKey function) {
    return Optional.ofNullable(checkpointed.get(function));
  }

  /** Says that reverse mode runs a function again rather than to keep what it computes. */
  public void rerun(FunctionKey function) {
    rerun.add(function);
  }

  /** Returns whether reverse mode runs a function again. */
  public boolean isRerun(FunctionKey function) {
    return rerun.contains(function);
  }

  /** Returns whether a rule is made of a function. */
  public boolean servesRule(FunctionKey function) {
    return rules.values().stream().anyMatch(r -> r.functions().contains(function));
  }

  /**
   * Returns whether rules take or give arrays, which then must be as long as those of the user: a
   * row of the tape may be longer.
   */
  public boolean passesArraysToRules() {
    return rules.keySet().stream().flatMap(k -> find(k).stream()).anyMatch(Program::hasArrays);
  }

  private static boolean hasArrays(Function function) {
    return function.params().stream().anyMatch(Value::isArray)
        || function.results().stream().anyMatch(t -> t instanceof ArrayType);
  }

  /** Takes over how another program differentiates its functions. */
  public void putRules(Program other) {
    rules.putAll(other.rules);
    rerun.addAll(other.rerun);
  }

  /** Returns all functions, in the order in which they were first added. */
  public Iterable<Function> functions() {
    return functions.values();
  }
}
