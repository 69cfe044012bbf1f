package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class BinomialScheduleTest {

  private static final int STEPS = 120;
  private static final int SNAPSHOTS = 12;

  /** The fewest steps, for each number of snapshots and of steps, by dynamic programming. */
  private static long[][] fewest() {
    long[][] fewest = new long[SNAPSHOTS + 1][STEPS + 1];
    for (int s = 1; s <= SNAPSHOTS; s++) {
      for (int n = 2; n <= STEPS; n++) {
        long best = n * (n - 1L) / 2;
        for (int m = 1; m < n && s > 1; m++) {
          best = Math.min(best, m + fewest[s - 1][n - m] + fewest[s][m]);
        }
        fewest[s][n] = best;
      }
    }
    return fewest;
  }

  /** Follows the schedule from a kept state; returns the steps computed forward. */
  private static long follow(int steps, int free) {
    if (steps == 1) {
      return 0;
    }
    int advance = BinomialSchedule.advance(steps, free);
    assertTrue(advance > 0 && advance < steps, () -> steps + " steps, " + free + " free");
    if (free == 0) {
      assertEquals(steps - 1, advance);
      return advance + follow(steps - 1, 0);
    }
    return advance + follow(steps - advance, free - 1) + follow(advance, free);
  }

  @Test
  void noScheduleNeedsFewerSteps() {
    long[][] fewest = fewest();
    for (int s = 1; s <= SNAPSHOTS; s++) {
      for (int n = 1; n <= STEPS; n++) {
        String place = n + " steps, " + s + " snapshots";
        assertEquals(fewest[s][n], BinomialSchedule.extraSteps(n, s), place);
        assertEquals(fewest[s][n], follow(n, s - 1), place);
      }
    }
  }

  /** As generated code follows it: with a stack of the kept states. */
  @Test
  void stepsAreReversedInOrderWithinTheSnapshots() {
    for (int s = 1; s <= SNAPSHOTS; s++) {
      for (int n = 1; n <= STEPS; n++) {
        int[] keptAt = new int[Math.min(s, n)];
        int top = 0;
        long computed = 0;
        for (int step = n - 1; step >= 0; step--) {
          if (keptAt[top] > step) {
            top--;
          }
          int at = keptAt[top];
          while (at < step) {
            int next = at + BinomialSchedule.advance(step + 1 - at, keptAt.length - 1 - top);
            computed += next - at;
            at = next;
            if (at < step) {
              keptAt[++top] = at;
            }
          }
          assertEquals(step, at);
        }
        assertEquals(BinomialSchedule.extraSteps(n, s), computed, n + " steps, " + s);
        assertEquals(0, top);
      }
    }
  }

  private static BigInteger binomial(long n, long k) {
    BigInteger product = BigInteger.ONE;
    for (long i = 1; i <= k; i++) {
      product = product.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return product;
  }

  @Test
  void manyStepsDoNotOverflow() {
    int[] many = {1_000_000, 1_000_000_007, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
    int[] snapshots = {2, 3, 4, 5, 10, 33, 100, 65_535, 1 << 20, Integer.MAX_VALUE};
    for (int n : many) {
      for (int s : snapshots) {
        int r = 0;
        while (binomial(Math.max(s, r) + (long) Math.min(s, r), Math.min(s, r))
                .compareTo(BigInteger.valueOf(n))
            < 0) {
          r++;
        }
        BigInteger expected =
            BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(r))
                .subtract(binomial((long) s + r, Math.min(s + 1L, r - 1L)));
        assertEquals(expected.longValueExact(), BinomialSchedule.extraSteps(n, s), n + ", " + s);
        int advance = BinomialSchedule.advance(n, s - 1);
        assertTrue(advance > 0 && advance < n);
        long split =
            advance
                + BinomialSchedule.extraSteps(n - advance, s - 1)
                + BinomialSchedule.extraSteps(advance, s);
        assertEquals(expected.longValueExact(), split, n + ", " + s);
      }
      assertEquals(n * (n - 1L) / 2, BinomialSchedule.extraSteps(n, 1));
      assertEquals(n - 1, BinomialSchedule.advance(n, 0));
    }
  }

  @Test
  void enoughSnapshotsComputeEachStepOnce() {
    for (int n = 1; n <= STEPS; n++) {
      assertEquals(n - 1, BinomialSchedule.extraSteps(n, n));
      assertEquals(n - 1, BinomialSchedule.extraSteps(n, Integer.MAX_VALUE));
    }
    assertEquals(1, BinomialSchedule.advance(STEPS, STEPS));
  }

  @Test
  void iterationsAreCounted() {
    for (int first = -7; first <= 7; first++) {
      for (int bound = -7; bound <= 7; bound++) {
        for (int step = 1; step <= 4; step++) {
          int up = 0;
          for (int i = first; i < bound; i += step) {
            up++;
          }
          int down = 0;
          for (int i = first; i >= bound; i -= step) {
            down++;
          }
          assertEquals(up, BinomialSchedule.steps(first, bound, false, step));
          assertEquals(down, BinomialSchedule.steps(first, bound, true, -step));
        }
      }
    }
    assertEquals(1 << 30, BinomialSchedule.steps(-(1 << 30), 1 << 30, false, 2));
    assertEquals(
        3, BinomialSchedule.steps(Integer.MIN_VALUE, Integer.MAX_VALUE, false, Integer.MAX_VALUE));
  }

  @Test
  void nothingIsKeptForOneStepOrNone() {
    for (int free = 0; free < 3; free++) {
      assertEquals(0, BinomialSchedule.advance(0, free));
      assertEquals(0, BinomialSchedule.advance(1, free));
    }
  }

  @Test
  void numbersAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> BinomialSchedule.advance(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> BinomialSchedule.advance(1, -1));
    assertThrows(IllegalArgumentException.class, () -> BinomialSchedule.extraSteps(1, 0));
  }
}
