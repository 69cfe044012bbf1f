package org.covector.ad.processor.report;

import java.util.EnumSet;
import java.util.List;
import org.covector.ad.processor.report.MethodReport.Fate;
import org.covector.ad.processor.report.MethodReport.FunctionReport;
import org.covector.ad.processor.report.MethodReport.NestReport;
import org.covector.ad.processor.report.MethodReport.ValueReport;

/** Writes a report as plain text. */
final class TextReport {

  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private TextReport() {}

  static String of(ClassReport report) {
    TextReport text = new TextReport();
    text.line("Cost report on " + report.name());
    text.line("");
    Words.notes().forEach(note -> text.wrapped(note, ""));
    report.methods().forEach(text::method);
    return text.out.toString();
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  /** A line, broken between words where it is too long; what follows is indented more. */
  private void wrapped(String text, String indent) {
    StringBuilder line = new StringBuilder(indent);
    String next = indent.isEmpty() ? "" : indent + "    ";
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
        line(line.toString());
        line = new StringBuilder(next);
      }
      line.append(word).append(' ');
    }
    line(line.toString());
  }

  private void method(MethodReport method) {
    line("");
    String title = method.name() + (method.place().isEmpty() ? "" : ", " + method.place());
    line(title);
    line("=".repeat(title.length()));
    if (!method.legend().isEmpty()) {
      line("");
      method.legend().forEach(l -> line("  where " + l));
    }
    section("Operations");
    int width = width(method.functions().stream().map(FunctionReport::name).toList());
    for (FunctionReport function : method.functions()) {
      String name = padded(function.name(), width);
      wrapped(name + Words.total(function), "  ");
    }
    method.functions().forEach(this::nests);
    section("Memory that derivatives take besides that of the method");
    for (FunctionReport function : method.functions().subList(1, method.functions().size())) {
      wrapped(padded(function.name(), width) + Words.memory(function), "  ");
    }
    if (!method.values().isEmpty()) {
      section("Values that the reverse sweep needs");
      for (Fate fate : Fate.values()) {
        values(fate, method.values().stream().filter(v -> v.fate() == fate).toList());
      }
    }
  }

  private void section(String title) {
    line("");
    line(title);
  }

  private void nests(FunctionReport function) {
    if (function.nests().size() < 2) {
      return;
    }
    section("Operations of each iteration: " + function.name());
    List<String> places =
        function.nests().stream().map(n -> "  ".repeat(n.depth()) + n.place()).toList();
    List<String> runs = function.nests().stream().map(n -> "× " + n.runs()).toList();
    for (int i = 0; i < places.size(); i++) {
      NestReport nest = function.nests().get(i);
      line(
          "  "
              + padded(places.get(i), width(places))
              + padded(runs.get(i), width(runs))
              + Words.counts(nest.each(), EnumSet.allOf(Operation.class)));
    }
  }

  private void values(Fate fate, List<ValueReport> values) {
    if (values.isEmpty()) {
      return;
    }
    line("  " + fate.label());
    List<String> names = values.stream().map(v -> Words.shortened(v.name())).toList();
    List<String> places = values.stream().map(ValueReport::place).toList();
    for (int i = 0; i < values.size(); i++) {
      ValueReport value = values.get(i);
      String bytes = Words.bytes(value);
      wrapped(
          padded(names.get(i), width(names))
              + padded(places.get(i), width(places))
              + (bytes.isEmpty() ? "" : bytes + "; ")
              + value.reason(),
          "    ");
    }
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0) + 2;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
