package org.covector.ad.processor.ir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The functions that a transform may need to look at: an annotated method and all its callees. */
public final class Program {

  private final Map<FunctionKey, Function> functions = new LinkedHashMap<>();

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

  /** Returns all functions, in the order in which they were first added. */
  public Iterable<Function> functions() {
    return functions.values();
  }
}
