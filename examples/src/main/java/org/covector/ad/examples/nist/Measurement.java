package org.covector.ad.examples.nist;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How long a fit takes with each source of Jacobians: the median of many whole fits, in
 * microseconds.
 *
 * <p>The sources take turns, so that a disturbance of the machine meets all of them alike.
 */
final class Measurement {
  /** How much to measure. */
  enum Effort {
    /** One fit, cold: the figures mean little. */
    QUICK(0, 1),
    /** Warmed up, and enough fits for a steady median. */
    THOROUGH(300_000_000L, 15);

    private final long nanos;
    private final int leastRounds;

    Effort(long nanos, int leastRounds) {
      this.nanos = nanos;
      this.leastRounds = leastRounds;
    }
  }

  private Measurement() {}

  /** Measures fits from one start. */
  static Map<JacobianMethod, Double> medianMicros(NistModel model, double[] start, Effort effort) {
    if (effort.nanos > 0) {
      times(model, start, effort);
    }
    Map<JacobianMethod, Double> medians = new EnumMap<>(JacobianMethod.class);
    times(model, start, effort)
        .forEach((method, nanos) -> medians.put(method, median(nanos.build().toArray()) / 1000));
    return medians;
  }

  private static Map<JacobianMethod, LongStream.Builder> times(
      NistModel model, double[] start, Effort effort) {
    Map<JacobianMethod, LongStream.Builder> times = new EnumMap<>(JacobianMethod.class);
    for (JacobianMethod method : JacobianMethod.values()) {
      times.put(method, LongStream.builder());
    }
    long begin = System.nanoTime();
    int rounds = 0;
    while (rounds < effort.leastRounds || System.nanoTime() - begin < effort.nanos) {
      times.forEach(
          (method, nanos) -> {
            long before = System.nanoTime();
            NistSolver.fit(model, start, method);
            nanos.add(System.nanoTime() - before);
          });
      rounds++;
    }
    return times;
  }

  private static double median(long[] values) {
    Arrays.sort(values);
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2.0;
  }
}
