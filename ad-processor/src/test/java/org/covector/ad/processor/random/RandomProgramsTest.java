package org.covector.ad.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A fixed budget of random programs. More of them: {@code RandomSoak COUNT SEED}; a failing seed
 * alone: {@code RandomSoak 1 SEED}.
 */
final class RandomProgramsTest {

  private static final int COUNT = Integer.getInteger("covector.random.count", 240);
  private static final long SEED = Long.getLong("covector.random.seed", 1);

  @Test
  void derivativesOfRandomProgramsAreRight() {
    List<String> lines = new ArrayList<>();
    RandomSoak soak = new RandomSoak(lines::add, line -> {});
    soak.run(COUNT, SEED);
    soak.report();
    assertTrue(soak.failures().isEmpty(), () -> String.join("\n", soak.failures().values()));
    assertTrue(soak.passed() >= 0.8 * COUNT, () -> String.join("\n", lines));
  }

  @Test
  void aSeedAlwaysGivesTheSameProgram() {
    for (long seed = SEED; seed < SEED + 20; seed++) {
      ProgramSource program = Generator.program(seed);
      assertEquals(program.javaText(), Generator.program(seed).javaText());
      assertEquals(program.evaluatorText(), Generator.program(seed).evaluatorText());
    }
  }
}
