package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covector.ad.processor.random.CensusRows;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/supported-java.md}: that of constructs names exactly the tests that
 * there are, that of the census has exactly its rows.
 */
final class SupportedJavaDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/supported-java.md");
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");
  private static final Pattern WORD = Pattern.compile("`\\(?(?:\\w+\\.)*(\\w+)[^`]*`");

  /** The cells of a row of the table of constructs. */
  private static List<List<String>> rows() throws IOException {
    return rows("construct");
  }

  /** The cells of a row of the table whose first heading this is. */
  private static List<List<String>> rows(String heading) throws IOException {
    return Files.readString(DOCUMENT)
        .lines()
        .dropWhile(line -> !line.startsWith("| " + heading + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("(?<!\\\\)\\|")).skip(1).map(String::strip).toList())
        .toList();
  }

  @Test
  void everyTestIsNamedAndEveryNameIsATest() throws IOException {
    Set<String> named =
        rows().stream()
            .flatMap(cells -> NAME.matcher(cells.get(4)).results())
            .map((MatchResult name) -> name.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(CORPUS)) {
      Set<String> present =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(present, named);
    }
  }

  @Test
  void whatIsSupportedHasATestAndWhatIsRefusedHasNone() throws IOException {
    assertFalse(rows().isEmpty());
    for (List<String> cells : rows()) {
      assertEquals(cells.get(1).equals("refused"), cells.get(4).isEmpty(), cells.get(0));
    }
  }

  @Test
  void everyRowOfTheCensusIsListed() throws IOException {
    List<String> listed =
        rows("row of the census").stream().map((List<String> cells) -> cells.get(0)).toList();
    assertEquals(CensusRows.names(), listed);
  }

  /** The words that a row of the census has in code font are in its tests. */
  @Test
  void theTestsOfARowOfTheCensusHaveItsWords() throws IOException {
    for (List<String> cells : rows("row of the census")) {
      List<String> tests = found(NAME, cells.get(4));
      assertFalse(tests.isEmpty(), cells.get(0));
      StringBuilder texts = new StringBuilder();
      for (String test : tests) {
        texts.append(Files.readString(CORPUS.resolve(test + ".java")));
      }
      for (String word : found(WORD, cells.get(0))) {
        boolean present = Pattern.compile("\\b" + word + "\\b").matcher(texts).find();
        assertTrue(present, () -> cells.get(0) + ": no " + word + " in " + tests);
      }
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
