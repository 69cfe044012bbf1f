package org.covector.ad.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A Markdown table of the ratios within one run: absolute times differ between machines, ratios
 * hardly do. A figure that was not measured is shown as a dash.
 */
final class RatioTable {

  private static final String MISSING = "–";

  private final Columns columns;
  private final Collection<Map<String, Measurement>> rows;

  /** A table with one row for each kernel and size, in the order of their first figures. */
  RatioTable(Columns columns, List<Measurement> measurements) {
    this.columns = columns;
    Map<List<String>, Map<String, Measurement>> byKernel = new LinkedHashMap<>();
    for (Measurement m : measurements) {
      byKernel
          .computeIfAbsent(List.of(m.kernel(), m.size()), key -> new LinkedHashMap<>())
          .put(m.variant(), m);
    }
    rows = byKernel.values();
  }

  /** The whole table, with the geometric means of the ratios in its last row. */
  String toMarkdown() {
    List<String> header = new ArrayList<>(List.of("kernel", "size", "primal ns"));
    columns.ratios().forEach(ratio -> header.add(ratio.over() + " / " + ratio.under()));
    columns.allocating().forEach(variant -> header.add(variant + " B"));

    StringBuilder text = new StringBuilder();
    appendLine(text, header);
    appendLine(text, Collections.nCopies(header.size(), "---"));
    rows.forEach(row -> appendLine(text, cells(row)));
    appendLine(text, means());
    text.append(
        String.format(
            Locale.ROOT,
            "\nTimes are medians; the noisiest is %.1f %% above its minimum.\n",
            100 * largestSpread()));
    return text.toString();
  }

  private List<String> cells(Map<String, Measurement> row) {
    Measurement any = row.values().iterator().next();
    List<String> cells = new ArrayList<>(List.of(any.kernel(), any.size()));
    cells.add(cell(row.get("primal"), Measurement::median, "%,.1f"));
    columns.ratios().forEach(ratio -> cells.add(cell(quotient(ratio, row))));
    columns
        .allocating()
        .forEach(variant -> cells.add(cell(row.get(variant), Measurement::bytes, "%,.0f")));
    return cells;
  }

  private List<String> means() {
    List<String> cells = new ArrayList<>(List.of("geometric mean", "", ""));
    columns.ratios().forEach(ratio -> cells.add(cell(geometricMean(ratio))));
    columns.allocating().forEach(variant -> cells.add(""));
    return cells;
  }

  private static OptionalDouble quotient(Columns.Ratio ratio, Map<String, Measurement> row) {
    Measurement over = row.get(ratio.over());
    Measurement under = row.get(ratio.under());
    return over == null || under == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(over.median() / under.median());
  }

  private OptionalDouble geometricMean(Columns.Ratio ratio) {
    OptionalDouble meanOfLogs =
        rows.stream()
            .map(row -> quotient(ratio, row))
            .flatMapToDouble(OptionalDouble::stream)
            .map(Math::log)
            .average();
    return meanOfLogs.isPresent()
        ? OptionalDouble.of(Math.exp(meanOfLogs.getAsDouble()))
        : meanOfLogs;
  }

  private double largestSpread() {
    return rows.stream()
        .flatMap(row -> row.values().stream())
        .mapToDouble(m -> m.median() / m.minimum() - 1)
        .max()
        .orElse(0);
  }

  private static String cell(OptionalDouble ratio) {
    return ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : MISSING;
  }

  private static String cell(
      Measurement measurement, ToDoubleFunction<Measurement> figure, String format) {
    double value = measurement == null ? Double.NaN : figure.applyAsDouble(measurement);
    return Double.isNaN(value) ? MISSING : String.format(Locale.ROOT, format, value);
  }

  private static void appendLine(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |").append('\n');
  }
}
