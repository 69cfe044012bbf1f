package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.api.Test;

/** The table of {@code docs/supported-java.md} names exactly the tests that there are. */
final class SupportedJavaDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/supported-java.md");
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  /** The cells of a row of the table of constructs. */
  private static List<List<String>> rows() throws IOException {
    return Files.readString(DOCUMENT)
        .lines()
        .dropWhile(line -> !line.startsWith("| construct |"))
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
}
