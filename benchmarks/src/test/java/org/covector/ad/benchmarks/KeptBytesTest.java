package org.covector.ad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What gradients keep does not grow with the number of data points: read from the cost reports that
 * the build of the benchmarks writes beside the generated classes.
 */
class KeptBytesTest {

  private static final Path GENERATED =
      Path.of(System.getProperty("basedir", "."))
          .resolve("target/generated-sources/annotations/org/covector/ad/benchmarks");

  private static final Pattern KEEPS =
      Pattern.compile(
          "(?m)^  (gradient|vjp|hvp) +keeps ((?:.|\\n {4,})*?) bytes((?:.|\\n {4,})*)$");

  private static final Pattern LEGEND = Pattern.compile("(?m)^  where (\\S+) = (.*)$");

  /** A parameter, an element or a length, and the name of a trip count. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.\\[\\]()]*");

  /** The part of a report that is about one method. */
  private static String section(String report, String method) throws IOException {
    String text = Files.readString(GENERATED.resolve(report + "Derivatives.report.txt"));
    int start = text.indexOf("\n" + method + ", line ");
    assertTrue(start >= 0, () -> method + " is not in\n" + text);
    int rule = text.indexOf("\n===", start);
    int next = text.indexOf("\n===", rule + 4);
    return next < 0 ? text.substring(start) : text.substring(start, next);
  }

  /**
   * The names in the formulas of all that the derivatives of a method take, and in their meanings.
   */
  private static Set<String> dependencies(String section) {
    Map<String, String> legend = new TreeMap<>();
    LEGEND.matcher(section).results().forEach(m -> legend.put(m.group(1), m.group(2)));
    List<MatchResult> found = KEEPS.matcher(section).results().toList();
    assertTrue(!found.isEmpty(), section);
    Deque<String> work = new ArrayDeque<>();
    found.forEach(m -> work.add(m.group(2) + " " + m.group(3)));
    Set<String> names = new TreeSet<>();
    while (!work.isEmpty()) {
      NAME.matcher(work.remove())
          .results()
          .map(MatchResult::group)
          .filter(names::add)
          .forEach(name -> work.add(legend.getOrDefault(name, "")));
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "gradbench/Gmm, Gmm.objective, x.length",
    "gradbench/Llsq, Llsq.loss, n",
    "gradbench/KMeans, KMeans.cost, points.length",
    "LogisticRegression, LogisticRegression.loss, x.length"
  })
  void keptBytesDoNotDependOnTheNumberOfDataPoints(String report, String method, String points)
      throws IOException {
    String section = section(report, method);
    assertTrue(section.contains(points), () -> "the report does not know " + points);
    Set<String> names = dependencies(section);
    assertTrue(!names.contains(points), () -> points + " is in " + names + "\n" + section);
  }

  /** An observation of bundle adjustment is a method without loops: what it keeps is a number. */
  @Test
  void anObservationKeepsNothing() throws IOException {
    String section = section("gradbench/Ba", "Ba.reprojectionError");
    assertEquals("0", KEEPS.matcher(section).results().findFirst().orElseThrow().group(2));
    assertEquals(Set.of(), dependencies(section));
  }

  /** What the test looks for is there where values are kept for each step. */
  @Test
  void dependenciesAreSeen() throws IOException {
    assertTrue(dependencies(section("Orbit", "Orbit.miss")).contains("steps"));
  }
}
