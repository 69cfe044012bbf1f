package org.covector.ad.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** The last touch to printed source: wraps long lines and closes empty blocks on their line. */
final class Layout {

  private static final int WIDTH = 100;
  private static final int CONTINUATION = 4;
  private static final String QUOTES = "\"\"\"";

  /** Operators at which a line may be broken, those that bind least first. */
  private static final List<String> OPERATORS =
      List.of(
          " ? ", " : ", " || ", " && ", " | ", " ^ ", " & ", " == ", " != ", " < ", " > ", " <= ",
          " >= ", " << ", " >> ", " >>> ", " + ", " - ", " * ", " / ", " % ");

  /** A rank that is worse than that of any operator at the same depth. */
  private static final int LAST_RESORT = 40;

  private static final int RANKS = 50;

  /**
   * A place where a line may be broken.
   *
   * @param at the position of what comes on the next line
   * @param rank how much of the expression's structure the break hides
   */
  private record Break(int at, int rank) {}

  private Layout() {}

  /** Lays out the source of a compilation unit. */
  static String of(String source) {
    List<String> out = new ArrayList<>();
    boolean textBlock = false;
    for (String line : source.lines().toList()) {
      boolean inside = textBlock;
      textBlock ^= changesSide(line);
      int last = out.size() - 1;
      if (inside || textBlock) {
        out.add(line);
      } else if (line.strip().equals("}") && last >= 0 && out.get(last).endsWith("{")) {
        out.set(last, out.get(last) + "}");
      } else {
        wrap(line, out);
      }
    }
    return String.join("\n", out) + "\n";
  }

  /** Returns whether a line begins outside of a text block and ends inside, or the reverse. */
  private static boolean changesSide(String line) {
    boolean changes = false;
    for (int at = line.indexOf(QUOTES); at >= 0; at = line.indexOf(QUOTES, at + QUOTES.length())) {
      changes = !changes;
    }
    return changes;
  }

  private static void wrap(String line, List<String> out) {
    String rest = line;
    String text = line.strip();
    boolean comment = text.startsWith("*") || text.startsWith("/*") || text.startsWith("//");
    int indent = line.length() - line.stripLeading().length();
    String next = " ".repeat(indent + CONTINUATION);
    while (rest.length() > WIDTH && !comment) {
      int at = choose(rest);
      if (at < 0) {
        break;
      }
      out.add(rest.substring(0, at).stripTrailing());
      rest = next + rest.substring(at).stripLeading();
    }
    out.add(rest);
  }

  /** Returns where to break a line that is too long, or −1. */
  private static int choose(String line) {
    int start = line.length() - line.stripLeading().length() + CONTINUATION;
    Break best = null;
    for (Break candidate : breaks(line)) {
      boolean fits = candidate.at() <= WIDTH;
      boolean useful = candidate.at() > start + CONTINUATION;
      boolean better =
          best == null || (fits && candidate.rank() <= best.rank()) || (best.at() > WIDTH && fits);
      if (useful && (fits ? better : best == null)) {
        best = candidate;
      }
    }
    return best == null ? -1 : best.at();
  }

  private static List<Break> breaks(String line) {
    List<Break> found = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
        continue;
      }
      if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
        if (c == '(') {
          found.add(new Break(i + 1, depth * RANKS + LAST_RESORT));
        }
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else {
        add(line, i, depth, found);
      }
    }
    return found;
  }

  private static void add(String line, int i, int depth, List<Break> found) {
    if (line.startsWith(", ", i) || line.startsWith("; ", i)) {
      found.add(new Break(i + 2, depth * RANKS));
    } else if (line.startsWith(" = ", i) || line.startsWith(" -> ", i)) {
      int after = line.indexOf(' ', i + 1) + 1;
      boolean fits = line.length() - after < WIDTH - line.indexOf(line.strip()) - CONTINUATION;
      found.add(new Break(after, depth * RANKS + (fits ? 0 : LAST_RESORT)));
    } else {
      for (int rank = 0; rank < OPERATORS.size(); rank++) {
        if (line.startsWith(OPERATORS.get(rank), i)) {
          found.add(new Break(i + 1, depth * RANKS + 1 + rank));
          return;
        }
      }
    }
  }
}
