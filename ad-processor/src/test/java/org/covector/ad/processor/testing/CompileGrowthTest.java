package org.covector.ad.processor.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.covector.ad.processor.DifferentiableProcessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cost of a compile is linear in its input. What is counted is the memory that is allocated,
 * which other programs on the machine do not change, as they do the time.
 */
class CompileGrowthTest {

  private static final int SIZE = 20;
  private static final int FACTOR = 4;

  /** How much more than in proportion: what searches all methods for each is far above. */
  private static final double TOLERANCE = 1.1;

  static List<IntFunction<Map<String, String>>> inputs() {
    return List.of(CompileTimes::oneClass, CompileTimes::nestedClasses);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void costIsLinear(IntFunction<Map<String, String>> input) {
    allocated(input.apply(SIZE));
    double small = allocated(input.apply(SIZE));
    double large = allocated(input.apply(FACTOR * SIZE));
    assertTrue(
        large < small * FACTOR * TOLERANCE,
        () -> "%d times the input allocates %.2f times as much".formatted(FACTOR, large / small));
  }

  /** The bytes that a compile allocates. */
  private static long allocated(Map<String, String> sources) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    Compilation.Result result =
        Compilation.of(sources, List.of(new DifferentiableProcessor())).run();
    assertTrue(result.success(), () -> result.findings().toString());
    return threads.getThreadAllocatedBytes(id) - before;
  }
}
