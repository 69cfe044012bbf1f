package org.covector.ad.processor.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.emit.MethodText;
import org.covector.ad.processor.report.MethodReport.Listing;

/** Texts of generated methods. */
final class Listings {

  private Listings() {}

  /**
   * Returns the form of a method that has the body, with the other methods that it calls.
   *
   * @param methods all methods of the class
   */
  static Optional<Listing> of(List<MethodText> methods, String name) {
    Set<MethodText> chosen = new LinkedHashSet<>();
    Deque<String> work = new ArrayDeque<>(List.of(name));
    while (!work.isEmpty()) {
      String next = work.remove();
      Optional<MethodText> longest =
          methods.stream()
              .filter(m -> m.name().equals(next))
              .max(Comparator.comparingInt(m -> m.lines().size()));
      longest.filter(chosen::add).ifPresent(m -> work.addAll(m.calls()));
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(joined(chosen));
  }

  private static Listing joined(Set<MethodText> methods) {
    List<String> lines = new ArrayList<>();
    List<Integer> marked = new ArrayList<>();
    for (MethodText method : methods) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      int shift = lines.size() + 1;
      method.kept().forEach(line -> marked.add(line + shift));
      lines.addAll(method.lines());
    }
    return new Listing(1, lines, marked);
  }

  /** Returns lines without the blanks with which all of them begin. */
  static List<String> flush(List<String> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream().map(line -> line.substring(Math.min(indent, line.length()))).toList();
  }
}
