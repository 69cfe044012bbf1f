package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** After a first call, a derivative that needs no more memory than before allocates nothing. */
class TapeAllocationTest {

  private static final int CALLS = 1_000;

  @Test
  void rowsStacksAndFramesAllocateNothingInTheSteadyState() throws Throwable {
    Tape tape = new Tape();
    assertNoAllocation(() -> work(tape, 0));
  }

  @Test
  void theCurrentTapeAllocatesNothingInTheSteadyState() throws Throwable {
    assertNoAllocation(() -> work(Tape.current(), 0));
  }

  @Test
  void differentMethodsInTurnAllocateNothing() throws Throwable {
    Tape tape = new Tape();
    assertNoAllocation(
        () -> {
          work(tape, 0);
          work(tape, 3);
        });
  }

  @Test
  void allocationIsMeasured() throws Throwable {
    double[][] sink = new double[1][];
    assertTrue(new AllocatedBytes().of(() -> sink[0] = new double[10], 10) >= 800);
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
      tape.exactDoubles(3, 4)[2][3] = 1;
      tape.exactDoubles(2, 2, 4)[1][1][3] = 1;
      double[] unknown = tape.doubles(0);
      for (int i = 0; i < 100; i++) {
        unknown = tape.grow(unknown, i);
        unknown[i] = i;
      }
      if (variant > 0) {
        String[] strings = tape.references(String.class, 4);
        strings[0] = "kept";
      }
      double[][] table = tape.table(double[].class, 3);
      tape.row(table, 1, 10 + variant)[9] = 3;
      tape.exactRow(table, 2, 4)[3] = 4;
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

  private static void assertNoAllocation(Runnable work) throws Throwable {
    assertEquals(0, new AllocatedBytes().of(work, CALLS));
  }
}
