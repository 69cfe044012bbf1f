package org.covector.ad.processor.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Returns the name that asks for it. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the names of all. */
  public static String options() {
    return Arrays.stream(values()).map(ReportFormat::option).collect(Collectors.joining(", "));
  }

  /** Returns the one that a name asks for. */
  public static Optional<ReportFormat> of(String option) {
    return Arrays.stream(values()).filter(f -> f.option().equals(option)).findFirst();
  }

  /** Returns those that a list of names, separated by commas, asks for. */
  public static Set<ReportFormat> all(String names) {
    return List.of(names.split(",", -1)).stream()
        .flatMap(name -> of(name.strip()).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportFormat.class)));
  }

  /** Returns the first name in a list, separated by commas, that asks for none. */
  public static Optional<String> wrong(String names) {
    return List.of(names.split(",", -1)).stream()
        .map(String::strip)
        .filter(name -> of(name).isEmpty())
        .findFirst();
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
