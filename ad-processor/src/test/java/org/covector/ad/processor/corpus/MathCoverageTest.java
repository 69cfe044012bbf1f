package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.covector.ad.processor.testing.CorpusFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every method of {@code Math} and {@code StrictMath} of the running JDK occurs in the corpus. */
final class MathCoverageTest {

  @ParameterizedTest
  @ValueSource(classes = {Math.class, StrictMath.class})
  void everyMethodIsTested(Class<?> type) {
    String texts =
        CorpusFile.in("corpus").stream().map(CorpusFile::text).collect(Collectors.joining());
    List<String> missing =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(method -> method.getName())
            .distinct()
            .filter(
                name -> !texts.matches("(?s).*\\b" + type.getSimpleName() + "\\." + name + "\\(.*"))
            .sorted()
            .toList();
    assertEquals(List.of(), missing);
  }
}
