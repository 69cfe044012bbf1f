package org.covector.ad.processor.report;

import java.util.List;

/**
 * The report on a generated class.
 *
 * @param name the qualified name of the generated class
 * @param label the class of the methods
 * @param methods a report on each method
 */
public record ClassReport(String name, String label, List<MethodReport> methods) {
  /** Copies the list. */
  public ClassReport {
    methods = List.copyOf(methods);
  }
}
