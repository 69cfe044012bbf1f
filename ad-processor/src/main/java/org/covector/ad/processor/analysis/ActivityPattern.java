package org.covector.ad.processor.analysis;

import java.util.List;

/**
 * What a derivative of a function is asked for.
 *
 * @param params which parameters are active
 * @param results which results are active
 * @param arraysAreOutputs whether the final contents of the active array parameters count as
 *     results
 * @param stable which array parameters nothing overwrites between the function's forward sweep and
 *     its reverse sweep
 */
public record ActivityPattern(
    List<Boolean> params, List<Boolean> results, boolean arraysAreOutputs, List<Boolean> stable) {

  /** Copies the lists. */
  public ActivityPattern {
    params = List.copyOf(params);
    results = List.copyOf(results);
    stable = List.copyOf(stable);
  }

  /** Returns a short name for the pattern, made of letters and digits. */
  public String mangled() {
    StringBuilder name = new StringBuilder();
    params.forEach(p -> name.append(p ? 'a' : 'c'));
    name.append('_');
    results.forEach(r -> name.append(r ? 'a' : 'c'));
    return name.toString();
  }
}
