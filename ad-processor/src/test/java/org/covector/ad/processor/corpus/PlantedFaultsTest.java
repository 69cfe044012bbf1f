package org.covector.ad.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covector.ad.processor.DifferentiableProcessor;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.CorpusFile;
import org.covector.ad.processor.testing.CorpusSuite;
import org.covector.ad.processor.testing.MethodIndex;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The checks of the corpus find faults: in generated text one adjoint or tangent after another is
 * subtracted instead of added, and each time some check must fail.
 */
final class PlantedFaultsTest {

  private static final Pattern ADDED = Pattern.compile("(?:Bar|Dot)\\w*(?:\\[\\w+\\])* (\\+=) ");
  private static final int LARGEST = 12;

  @TestFactory
  Stream<DynamicNode> faultsAreFound() {
    return CorpusFile.in("corpus").stream()
        .filter(file -> List.of("Loops", "InPlace", "Results", "Memory").contains(file.name()))
        .flatMap(PlantedFaultsTest::faults);
  }

  private static Stream<DynamicNode> faults(CorpusFile file) {
    Compilation.Result good = file.compile(new DifferentiableProcessor());
    String name = good.generatedSources().keySet().iterator().next();
    String text = good.generatedSources().get(name);
    List<MatchResult> places = ADDED.matcher(text).results().toList();
    int stride = Math.max(1, places.size() / LARGEST);
    List<DynamicNode> nodes = new ArrayList<>();
    for (int i = 0; i < places.size(); i += stride) {
      MatchResult place = places.get(i);
      String faulty = text.substring(0, place.start(1)) + "-=" + text.substring(place.end(1));
      long line = text.substring(0, place.start()).lines().count();
      nodes.add(
          dynamicTest(
              file.name() + " line " + line,
              () -> assertTrue(isFound(file, name, faulty), "no check fails")));
    }
    return nodes.stream();
  }

  /** Whether a check fails when this text takes the place of the generated one. */
  private static boolean isFound(CorpusFile file, String name, String faulty) {
    Map<String, String> sources = new LinkedHashMap<>(file.sources());
    sources.put(name.replace('.', '/') + ".java", faulty);
    MethodIndex index = new MethodIndex();
    Compilation.Result result = Compilation.of(sources, List.of(index)).run();
    assertTrue(result.success(), () -> result.problems().toString());
    return CorpusSuite.subjects(result, index).stream().anyMatch(PlantedFaultsTest::fails);
  }

  private static boolean fails(DynamicNode node) {
    if (node instanceof DynamicContainer container) {
      return container.getChildren().anyMatch(PlantedFaultsTest::fails);
    }
    try {
      ((DynamicTest) node).getExecutable().execute();
      return false;
    } catch (Throwable e) {
      return true;
    }
  }
}
