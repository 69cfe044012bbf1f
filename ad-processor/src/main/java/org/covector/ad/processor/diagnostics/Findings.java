package org.covector.ad.processor.diagnostics;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.SourceSpan;

/**
 * Collects findings in the order in which they are made, each once: a callee that is lifted for
 * several callers repeats itself.
 */
public final class Findings {

  private final Set<Finding> findings = new LinkedHashSet<>();

  /**
   * Adds a finding.
   *
   * @param diagnostic what kind of thing it is
   * @param span the expression it is about
   * @param arguments what the placeholders of the diagnostic's text stand for
   */
  public void report(Diagnostic diagnostic, SourceSpan span, Object... arguments) {
    findings.add(new Finding(diagnostic, span, diagnostic.message(arguments)));
  }

  /** Adds findings that were collected elsewhere. */
  public void addAll(Collection<Finding> more) {
    findings.addAll(more);
  }

  /** Returns whether one of the findings is an error. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /** Returns a copy of what was found so far, in order. */
  public List<Finding> all() {
    return List.copyOf(findings);
  }

  /** Returns how many findings there are. */
  public int size() {
    return findings.size();
  }

  /** Forgets all findings but the first ones. */
  public void keep(int count) {
    List<Finding> first = findings.stream().limit(count).toList();
    findings.retainAll(Set.copyOf(first));
  }
}
