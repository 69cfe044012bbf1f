package org.covector.ad.processor.ir;

import java.util.List;

/**
 * A function in structured SSA form.
 *
 * @param key its identity
 * @param params its parameters; their names are the user's
 * @param results the types of its results: none for {@code void}, several for a record
 * @param body its body; every path ends in {@code Return} or {@code Throw}, or never ends
 * @param span the method in the source
 */
public record Function(
    FunctionKey key, List<Value> params, List<Type> results, Region body, SourceSpan span) {

  /** Copies the lists. */
  public Function {
    params = List.copyOf(params);
    results = List.copyOf(results);
  }
}
