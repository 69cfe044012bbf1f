package org.covector.ad.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expected diagnostics, written into the sources: {@code // ERROR[AD017]} or {@code //
 * WARNING[AD020]} at the end of the offending line, several of them where there are several. A line
 * below it that is a comment with one caret gives the column of the first. An empty id stands for
 * an error of javac itself.
 */
public final class Markers {

  private static final Pattern MARKER = Pattern.compile("// ?(ERROR|WARNING)\\[(\\w*)\\]");
  private static final Pattern CARET = Pattern.compile("^\\s*//\\s*\\^\\s*$");

  private record Marker(String file, int line, String kind, String id, int column) {
    boolean matches(Compilation.Finding finding) {
      return finding.file().equals(file)
          && finding.line() == line
          && finding.id().equals(id)
          && finding.isError() == kind.equals("ERROR")
          && (column == 0 || finding.column() == column || finding.start() == column);
    }

    @Override
    public String toString() {
      return file + ":" + line + (column == 0 ? "" : ":" + column) + ": " + kind + " " + id;
    }
  }

  private Markers() {}

  /** What is expected and missing, and what is found and not expected; empty where all is well. */
  public static List<String> differences(
      Map<String, String> sources, List<Compilation.Finding> problems) {
    List<Compilation.Finding> left = new ArrayList<>(problems);
    List<String> differences = new ArrayList<>();
    for (Marker marker : markers(sources)) {
      boolean found = false;
      for (int i = 0; i < left.size() && !found; i++) {
        if (marker.matches(left.get(i))) {
          left.remove(i);
          found = true;
        }
      }
      if (!found) {
        differences.add("missing: " + marker);
      }
    }
    left.forEach(finding -> differences.add("not expected: " + finding));
    return differences;
  }

  private static List<Marker> markers(Map<String, String> sources) {
    List<Marker> markers = new ArrayList<>();
    sources.forEach(
        (file, text) -> {
          String[] lines = text.split("\n", -1);
          for (int i = 0; i < lines.length; i++) {
            Matcher matcher = MARKER.matcher(lines[i]);
            for (boolean first = true; matcher.find(); first = false) {
              boolean caret =
                  first && i + 1 < lines.length && CARET.matcher(lines[i + 1]).matches();
              int column = caret ? lines[i + 1].indexOf('^') + 1 : 0;
              markers.add(
                  new Marker(simple(file), i + 1, matcher.group(1), matcher.group(2), column));
            }
          }
        });
    return markers;
  }

  private static String simple(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
