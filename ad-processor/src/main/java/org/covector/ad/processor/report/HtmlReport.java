package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.covector.ad.processor.report.MethodReport.Fate;
import org.covector.ad.processor.report.MethodReport.FunctionReport;
import org.covector.ad.processor.report.MethodReport.Listing;
import org.covector.ad.processor.report.MethodReport.NestReport;
import org.covector.ad.processor.report.MethodReport.ValueReport;

/** Writes a report as a page that needs nothing else. */
final class HtmlReport {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%1$s</title>
      <style>
      body { font: 15px/1.45 sans-serif; margin: 1.5em; color: #222; background: #fff; }
      h1 { font-size: 1.4em; } h2 { font-size: 1.2em; margin-top: 2em; } h3 { font-size: 1em; }
      table { border-collapse: collapse; margin: .5em 0; }
      th, td { border-bottom: 1px solid #ddd; padding: .2em .8em .2em 0; text-align: left;
        vertical-align: top; }
      code, pre { font: 13px/1.45 monospace; }
      pre { margin: 0; padding: .6em 0; overflow-x: auto; background: #f7f7f7; }
      pre span { display: block; padding: 0 .6em; min-height: 1.45em; width: max-content;
        min-width: calc(100%% - 1.2em); }
      .code { display: flex; gap: 1em; } .code > div { flex: 1 1 0; min-width: 0; }
      .kept { background: #fde9b8; } .note { color: #555; max-width: 60em; }
      @media (max-width: 60em) { .code { display: block; } }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      """;

  private final StringBuilder out = new StringBuilder();

  private HtmlReport() {}

  static String of(ClassReport report) {
    HtmlReport page = new HtmlReport();
    page.out.append(HEAD.formatted(escaped("Cost report on " + report.name())));
    report.methods().forEach(page::method);
    Words.notes().forEach(note -> page.line("<p class=\"note\">" + escaped(note) + "</p>"));
    page.line("</body>");
    page.line("</html>");
    return page.out.toString();
  }

  /** Returns text as HTML shows it, in elements and in attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Returns text in which what stands between backquotes is code. */
  private static String prose(String text) {
    return escaped(text).replaceAll("`([^`]*)`", "<code>$1</code>");
  }

  private static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void row(String cell, List<String> cells) {
    line("<tr>" + String.join("", cells.stream().map(c -> "<" + cell + ">" + c).toList()));
  }

  private void method(MethodReport method) {
    String place = method.place().isEmpty() ? "" : ", " + escaped(method.place());
    line("<h2>" + code(method.name()) + place + "</h2>");
    if (!method.legend().isEmpty()) {
      line("<p>where</p>");
      line("<ul>");
      method.legend().forEach(l -> line("<li>" + prose(l)));
      line("</ul>");
    }
    functions(method);
    listings(method);
    values(method.values());
    method.functions().forEach(this::nests);
  }

  private void functions(MethodReport method) {
    line("<table>");
    row("th", List.of("", "operations", "arithmetic, relative", "kept", "arrays of adjoints"));
    for (FunctionReport function : method.functions()) {
      boolean isMethod = function == method.functions().get(0);
      String counts = Words.counts(function.total(), EnumSet.allOf(Operation.class));
      row(
          "td",
          List.of(
              function.name(),
              escaped((function.isBound() ? "at most " : "") + counts),
              function.relative().map(Words::rounded).orElse(""),
              isMethod ? "" : escaped(function.values() + " bytes"),
              isMethod ? "" : escaped(function.adjoints() + " bytes")));
    }
    line("</table>");
  }

  private void listings(MethodReport method) {
    line("<div class=\"code\">");
    listing("source", method.source(), true);
    method.forward().ifPresent(l -> listing("forward", l, false));
    method.reverse().ifPresent(l -> listing("reverse", l, false));
    line("</div>");
    line(
        "<p class=\"note\">Marked: in the source, values that are kept on the tape; in the code,"
            + " the rows that hold them.</p>");
  }

  private void listing(String title, Listing listing, boolean numbered) {
    line("<div>");
    line("<h3>" + title + "</h3>");
    out.append("<pre>");
    int number = listing.first();
    for (String text : listing.lines()) {
      String shown = numbered ? "%4d  %s".formatted(number, text) : text;
      String mark = listing.marked().contains(number) ? " class=\"kept\"" : "";
      out.append("<span").append(mark).append('>').append(escaped(shown)).append("</span>");
      number++;
    }
    line("</pre>");
    line("</div>");
  }

  private void values(List<ValueReport> values) {
    if (values.isEmpty()) {
      return;
    }
    line("<h3>Values that the reverse sweep needs</h3>");
    line("<table>");
    row("th", List.of("value", "where", "", "bytes", "why"));
    for (ValueReport value : values) {
      boolean isKept = value.fate() == Fate.KEPT;
      row(
          "td",
          List.of(
              code(Words.shortened(value.name())),
              escaped(value.place()),
              isKept
                  ? "<span class=\"kept\">" + value.fate().label() + "</span>"
                  : value.fate().label(),
              escaped(Words.bytes(value)),
              prose(value.reason())));
    }
    line("</table>");
  }

  private void nests(FunctionReport function) {
    if (function.nests().size() < 2) {
      return;
    }
    line("<h3>Operations of each iteration: " + function.name() + "</h3>");
    line("<table>");
    List<String> head = new ArrayList<>(List.of("", "runs"));
    for (Operation operation : Operation.values()) {
      head.add(operation.label());
    }
    row("th", head);
    for (NestReport nest : function.nests()) {
      List<String> cells = new ArrayList<>();
      cells.add("&emsp;".repeat(nest.depth()) + escaped(nest.place()));
      cells.add(escaped(nest.runs().toString()));
      for (Operation operation : Operation.values()) {
        Formula number = nest.each().numbers().get(operation);
        cells.add(number == null ? "" : escaped(number.toString()));
      }
      row("td", cells);
    }
    line("</table>");
  }
}
