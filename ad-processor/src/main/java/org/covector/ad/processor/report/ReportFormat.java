package org.covector.ad.processor.report;

/** The forms in which a report is written. */
public enum ReportFormat {
  /** Plain text. */
  TEXT("report.txt"),
  /** A page for a browser, with the code. */
  HTML("report.html");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /** Returns the name of the file for a class. */
  public String fileName(String className) {
    return className.substring(className.lastIndexOf('.') + 1) + "." + extension;
  }

  /** Writes a report in this form. */
  public String write(ClassReport report) {
    return this == TEXT ? TextReport.of(report) : HtmlReport.of(report);
  }
}
