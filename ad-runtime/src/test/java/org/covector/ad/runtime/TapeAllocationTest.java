package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** After a first call, a derivative that needs no more memory than before allocates nothing. */
class TapeAllocationTest {

  private static final int CALLS = 1_000;

  @Test
  void rowsStacksAndFramesAllocateNothingInTheSteadyState() {
    Tape tape = new Tape();
    assertNoAllocation(() -> work(tape, 0));
  }

  @Test
  void theCurrentTapeAllocatesNothingInTheSteadyState() {
    assertNoAllocation(() -> work(Tape.current(), 0));
  }

  @Test
  void differentMethodsInTurnAllocateNothing() {
    Tape tape = new Tape();
    assertNoAllocation(
        () -> {
          work(tape, 0);
          work(tape, 3);
        });
  }

  /**
   * What a generated reverse-mode method does with a tape, and a call of another one from within.
   */
  private static void work(Tape tape, int variant) {
    int frame = tape.mark();
    try {
      double[] known = tape.doubles(50 + variant);
      known[49] = variant;
      tape.zeroFloats(20)[0] = 1;
      double[] unknown = tape.doubles(0);
      for (int i = 0; i < 100; i++) {
        unknown = tape.grow(unknown, i);
        unknown[i] = i;
      }
      if (variant > 0) {
        String[] strings = tape.references(String.class, 4);
        strings[0] = "kept";
      }
      double[][] rows = tape.references(double[].class, 1);
      for (int i = 0; i < 40; i++) {
        rows = tape.grow(rows, i);
        rows[i] = known;
        tape.push(i + 0.5);
        tape.push(known);
        tape.push(i);
        tape.push(i > 3);
      }
      tape.result(2, 1.0);
      tape.result(0, known);
      if (tape.doubleResult(2) != 1 || tape.referenceResult(0) != known) {
        throw new AssertionError();
      }
      if (variant < 2) {
        work(tape, variant + 2);
      }
      tape.popDouble();
    } finally {
      tape.release(frame);
    }
  }

  private static void assertNoAllocation(Runnable work) {
    assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 3; i++) {
      work.run();
    }
    threads.getCurrentThreadAllocatedBytes();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      work.run();
    }
    assertEquals(0, threads.getCurrentThreadAllocatedBytes() - before);
  }
}
