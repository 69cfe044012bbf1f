package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables of a tape, and the rows that are theirs. */
class TapeTableTest {

  private final Tape tape = new Tape();

  @Test
  void aTableHasItsRowsInTheNextFrameToo() {
    int frame = tape.mark();
    double[][] table = tape.table(double[].class, 3);
    double[] row = tape.row(table, 2, 5);
    assertTrue(row.length >= 5);
    assertSame(row, table[2]);
    tape.release(frame);
    frame = tape.mark();
    assertSame(table, tape.table(double[].class, 2));
    assertSame(row, tape.row(table, 2, 4));
    tape.release(frame);
  }

  @Test
  void rowsOfATableAreDifferentArraysAndAreNotThoseOfTheTape() {
    int frame = tape.mark();
    double[][] table = tape.table(double[].class, 10);
    double[][] other = tape.table(double[].class, 10);
    Set<double[]> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 10; i++) {
      rows.add(tape.row(table, i, 3));
      rows.add(tape.row(other, i, 3));
      rows.add(tape.doubles(3));
    }
    assertEquals(30, rows.size());
    tape.release(frame);
  }

  @Test
  void aRowThatIsTooShortIsReplaced() {
    int frame = tape.mark();
    int[][] table = tape.table(int[].class, 1);
    int[] row = tape.row(table, 0, 100);
    int[] longer = tape.row(table, 0, 101);
    assertNotSame(row, longer);
    assertTrue(longer.length >= 125, "so that rows which grow slowly are not replaced each time");
    assertSame(longer, tape.row(table, 0, 7));
    assertSame(longer, tape.row(table, 0, -7));
    tape.release(frame);
  }

  @Test
  void exactRowsHaveTheirLength() {
    int frame = tape.mark();
    double[][] table = tape.table(double[].class, 1);
    double[] row = tape.exactRow(table, 0, 6);
    assertEquals(6, row.length);
    assertSame(row, tape.exactRow(table, 0, 6));
    assertEquals(5, tape.exactRow(table, 0, 5).length);
    assertThrows(NegativeArraySizeException.class, () -> tape.exactRow(table, 0, -1));
    assertEquals(5, table[0].length, "a row that cannot be made replaces none");
    tape.release(frame);
  }

  @Test
  void rowsOfEveryKind() {
    int frame = tape.mark();
    assertTrue(tape.row(tape.table(double[].class, 1), 0, 7).length >= 7);
    assertTrue(tape.row(tape.table(float[].class, 1), 0, 7).length >= 7);
    assertTrue(tape.row(tape.table(long[].class, 1), 0, 7).length >= 7);
    assertTrue(tape.row(tape.table(int[].class, 1), 0, 7).length >= 7);
    assertTrue(tape.row(tape.table(short[].class, 1), 0, 7).length >= 7);
    assertTrue(tape.row(tape.table(char[].class, 1), 0, 7).length >= 7);
    assertTrue(tape.row(tape.table(byte[].class, 1), 0, 7).length >= 7);
    assertTrue(tape.row(tape.table(boolean[].class, 1), 0, 7).length >= 7);
    tape.release(frame);
  }

  @Test
  void aTableOfTablesThatGrowsKeepsTheRowsItHas() {
    int frame = tape.mark();
    double[][][] tables = tape.table(double[][].class, 2);
    double[] row = tape.row(tape.row(tables, 1, 3), 2, 8);
    assertSame(row, tape.row(tape.row(tables, 1, 300), 2, 8));
    tape.release(frame);
    frame = tape.mark();
    double[][][] more = tape.table(double[][].class, 200);
    assertNotSame(tables, more);
    assertSame(row, more[1][2]);
    tape.release(frame);
  }

  @Test
  void rowsOfATableCountAgainstTheLimit() {
    Tape small = new Tape(10_000);
    int frame = small.mark();
    double[][] table = small.table(double[].class, 2);
    long before = small.heldBytes();
    double[] row = small.row(table, 1, 1_000);
    assertEquals(before + 16 + 8_000, small.heldBytes());
    small.exactRow(table, 1, 500);
    assertEquals(before + 16 + 4_000, small.heldBytes());
    small.row(table, 0, 1_000);
    small.release(frame);
    assertEquals(0, small.heldBytes());
    frame = small.mark();
    assertNotSame(table, small.table(double[].class, 2));
    assertNotSame(row, small.row(small.table(double[].class, 2), 1, 1_000));
    small.release(frame);
  }

  @Test
  void referencesOfOthersAreNotInTables() {
    int frame = tape.mark();
    double[][] mine = tape.references(double[].class, 4);
    Arrays.fill(mine, new double[3]);
    double[][] table = tape.table(double[].class, 4);
    assertNotSame(mine, table);
    tape.release(frame);
    assertNull(mine[0]);
    frame = tape.mark();
    assertSame(mine, tape.references(double[].class, 4));
    assertSame(table, tape.table(double[].class, 4));
    tape.release(frame);
  }

  @Test
  void anInnerFrameGetsTablesOfItsOwn() {
    int outer = tape.mark();
    double[][] table = tape.table(double[].class, 1);
    double[] row = tape.row(table, 0, 2);
    row[1] = 3;
    int inner = tape.mark();
    tape.row(tape.table(double[].class, 1), 0, 2)[1] = 4;
    tape.release(inner);
    assertEquals(3, table[0][1]);
    tape.release(outer);
  }

  @Test
  void tablesNeedAnOpenFrame() {
    assertThrows(IllegalStateException.class, () -> tape.table(double[].class, 1));
  }
}
