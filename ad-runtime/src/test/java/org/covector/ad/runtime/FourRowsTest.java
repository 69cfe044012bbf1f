package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FourRowsTest {

  @Test
  void holdIfNoneIsNullOrShorter() {
    for (int odd = 0; odd < 6; odd++) {
      boolean isAmong = odd >= 1 && odd < 5;
      assertEquals(!isAmong, FourRows.hold(doubles(odd, null), 1, 3));
      assertEquals(!isAmong, FourRows.hold(doubles(odd, new double[2]), 1, 3));
      assertEquals(true, FourRows.hold(doubles(odd, new double[4]), 1, 3));
      assertEquals(!isAmong, FourRows.hold(doubles(odd, null), 1, -1));
      assertEquals(!isAmong, FourRows.hold(floats(odd, null), 1, 3));
      assertEquals(!isAmong, FourRows.hold(floats(odd, new float[2]), 1, 3));
      assertEquals(true, FourRows.hold(floats(odd, new float[4]), 1, 3));
      assertEquals(!isAmong, FourRows.hold(ints(odd, null), 1, 3));
      assertEquals(!isAmong, FourRows.hold(ints(odd, new int[2]), 1, 3));
      assertEquals(true, FourRows.hold(ints(odd, new int[4]), 1, 3));
    }
  }

  @Test
  void equallyLongIfNoneIsNullOrOfAnotherLength() {
    for (int odd = 0; odd < 6; odd++) {
      boolean isAmong = odd >= 1 && odd < 5;
      assertEquals(!isAmong, FourRows.equallyLong(doubles(odd, null), 1));
      assertEquals(!isAmong, FourRows.equallyLong(doubles(odd, new double[2]), 1));
      assertEquals(!isAmong, FourRows.equallyLong(doubles(odd, new double[4]), 1));
      assertEquals(true, FourRows.equallyLong(doubles(odd, new double[3]), 1));
      assertEquals(!isAmong, FourRows.equallyLong(floats(odd, null), 1));
      assertEquals(!isAmong, FourRows.equallyLong(floats(odd, new float[2]), 1));
      assertEquals(true, FourRows.equallyLong(floats(odd, new float[3]), 1));
      assertEquals(!isAmong, FourRows.equallyLong(ints(odd, null), 1));
      assertEquals(!isAmong, FourRows.equallyLong(ints(odd, new int[4]), 1));
      assertEquals(true, FourRows.equallyLong(ints(odd, new int[3]), 1));
    }
  }

  /** Six rows of three elements, but for one. */
  private static double[][] doubles(int odd, double[] row) {
    double[][] rows = new double[6][3];
    rows[odd] = row;
    return rows;
  }

  private static float[][] floats(int odd, float[] row) {
    float[][] rows = new float[6][3];
    rows[odd] = row;
    return rows;
  }

  private static int[][] ints(int odd, int[] row) {
    int[][] rows = new int[6][3];
    rows[odd] = row;
    return rows;
  }
}
