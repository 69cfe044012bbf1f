package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TapeTest {

  private final Tape tape = new Tape();

  @Test
  void rowsOfOneFrameAreDifferentArraysAndLongEnough() {
    int frame = tape.mark();
    double[] a = tape.doubles(3);
    double[] b = tape.doubles(5);
    assertNotSame(a, b);
    assertTrue(a.length >= 3);
    assertTrue(b.length >= 5);
    tape.release(frame);
  }

  @Test
  void aLaterFrameGetsTheRowsOfAReleasedOne() {
    int frame = tape.mark();
    double[] a = tape.doubles(3);
    boolean[] flags = tape.booleans(2);
    tape.release(frame);
    frame = tape.mark();
    assertSame(a, tape.doubles(2));
    assertSame(flags, tape.booleans(2));
    tape.release(frame);
  }

  @Test
  void rowsOfEveryKind() {
    int frame = tape.mark();
    assertTrue(tape.doubles(7).length >= 7);
    assertTrue(tape.floats(7).length >= 7);
    assertTrue(tape.longs(7).length >= 7);
    assertTrue(tape.ints(7).length >= 7);
    assertTrue(tape.shorts(7).length >= 7);
    assertTrue(tape.chars(7).length >= 7);
    assertTrue(tape.bytes(7).length >= 7);
    assertTrue(tape.booleans(7).length >= 7);
    String[] strings = tape.references(String.class, 7);
    assertTrue(strings.length >= 7);
    double[][] rows = tape.references(double[].class, 7);
    assertTrue(rows.length >= 7);
    tape.release(frame);
  }

  @Test
  void exactRowsAreLikeNewArrays() {
    for (int length : new int[] {5, 5, 3, 7, 0}) {
      int frame = tape.mark();
      double[] row = tape.exactDoubles(length);
      assertArrayEquals(new double[length], row);
      Arrays.fill(row, 1);
      assertArrayEquals(new float[length], tape.exactFloats(length));
      assertArrayEquals(new long[length], tape.exactLongs(length));
      assertArrayEquals(new int[length], tape.exactInts(length));
      assertTrue(tape.doubles(4).length >= 4);
      tape.release(frame);
    }
  }

  @Test
  void anExactRowIsTakenAgainWhereTheLengthIsTheSame() {
    int frame = tape.mark();
    double[] row = tape.exactDoubles(5);
    tape.release(frame);
    long held = tape.heldBytes();
    frame = tape.mark();
    assertSame(row, tape.exactDoubles(5));
    assertEquals(held, tape.heldBytes());
    assertThrows(NegativeArraySizeException.class, () -> tape.exactDoubles(-1));
    tape.release(frame);
    assertThrows(IllegalStateException.class, () -> tape.exactDoubles(1));
  }

  @Test
  void exactRowsOfRowsAreLikeNewArrays() {
    for (int n : new int[] {3, 3, 2, 0, 4}) {
      int frame = tape.mark();
      double[][] matrix = tape.exactDoubles(n, 2);
      double[][][] block = tape.exactDoubles(2, n, 3);
      assertArrayEquals(new double[n][2], matrix);
      assertArrayEquals(new double[2][n][3], block);
      for (int i = 0; i < n; i++) {
        matrix[i][1] = 5;
        block[1][i] = matrix[i];
      }
      tape.release(frame);
    }
    int frame = tape.mark();
    assertThrows(NegativeArraySizeException.class, () -> tape.exactDoubles(-1, 2));
    assertThrows(NegativeArraySizeException.class, () -> tape.exactDoubles(0, -1));
    assertThrows(NegativeArraySizeException.class, () -> tape.exactDoubles(0, 0, -1));
    tape.release(frame);
    assertThrows(IllegalStateException.class, () -> tape.exactDoubles(1, 1));
  }

  @Test
  void exactRowsTakeAsManySlotsAsAreNeeded() {
    int frame = tape.mark();
    for (int i = 0; i < 100; i++) {
      assertEquals(i, tape.exactInts(i).length);
    }
    tape.release(frame);
  }

  @Test
  void zeroAndNegativeLengthsGiveARow() {
    int frame = tape.mark();
    assertNotNull(tape.doubles(0));
    assertNotNull(tape.ints(-5));
    assertNotNull(tape.zeroDoubles(-1));
    assertNotNull(tape.references(Object.class, -1));
    tape.release(frame);
  }

  @Test
  void rowsNeedAnOpenFrame() {
    assertThrows(IllegalStateException.class, () -> tape.doubles(1));
    assertThrows(IllegalStateException.class, () -> tape.references(String.class, 1));
    tape.release(tape.mark());
    assertThrows(IllegalStateException.class, () -> tape.bytes(1));
  }

  @Test
  void zeroedRowsAreZeroWhateverTheyHeldBefore() {
    int frame = tape.mark();
    Arrays.fill(tape.doubles(10), Double.NaN);
    Arrays.fill(tape.floats(10), Float.NaN);
    tape.release(frame);
    frame = tape.mark();
    double[] doubles = tape.zeroDoubles(10);
    float[] floats = tape.zeroFloats(10);
    assertArrayEquals(new double[10], Arrays.copyOf(doubles, 10));
    assertArrayEquals(new float[10], Arrays.copyOf(floats, 10));
    tape.release(frame);
  }

  @Test
  void manyRowsOfOneFrame() {
    int frame = tape.mark();
    int[][] rows = new int[1000][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = tape.ints(i % 17 + 1);
      rows[i][0] = i;
    }
    for (int i = 0; i < rows.length; i++) {
      assertEquals(i, rows[i][0]);
    }
    tape.release(frame);
  }

  @Test
  void aFrameOfAnInnerDerivativeLeavesTheOuterRowsAlone() {
    int outer = tape.mark();
    double[] kept = tape.doubles(4);
    kept[0] = 42;
    tape.push(1.5);
    int inner = tape.mark();
    double[] other = tape.doubles(4);
    assertNotSame(kept, other);
    other[0] = 7;
    tape.push(2.5);
    tape.release(inner);
    assertEquals(42, kept[0]);
    assertEquals(1.5, tape.popDouble());
    assertSame(other, tape.doubles(4));
    tape.release(outer);
  }

  @Test
  void releasingAnOuterFrameClosesInnerOnes() {
    int outer = tape.mark();
    double[] first = tape.doubles(4);
    int inner = tape.mark();
    tape.doubles(4);
    tape.push(3);
    tape.release(outer);
    int next = tape.mark();
    assertSame(first, tape.doubles(4));
    tape.release(inner);
    assertNotSame(first, tape.doubles(4), "releasing a closed frame closed a younger one");
    tape.release(next);
  }

  @Test
  void releasingTwiceDoesNothing() {
    int outer = tape.mark();
    int inner = tape.mark();
    tape.release(inner);
    double[] row = tape.doubles(2);
    tape.release(inner);
    assertNotSame(row, tape.doubles(2));
    tape.release(outer);
    tape.release(outer);
  }

  @Test
  void anExceptionDeepInsideLeavesAReusableTape() {
    assertThrows(ArithmeticException.class, () -> nested(40));
    int frame = tape.mark();
    double[] row = tape.doubles(1);
    tape.release(frame);
    frame = tape.mark();
    assertSame(row, tape.doubles(1));
    assertThrows(ArrayIndexOutOfBoundsException.class, tape::popDouble);
    tape.release(frame);
  }

  /** Opens frames of which only the outermost is released. */
  private void nested(int depth) {
    int frame = tape.mark();
    try {
      for (int i = 0; i <= depth; i++) {
        tape.mark();
        double[] row = tape.doubles(i);
        row = tape.grow(row, 100 * i);
        row[100 * i] = Math.floorDiv(1, depth - i);
        tape.push(i);
        tape.push("value " + i);
      }
    } finally {
      tape.release(frame);
    }
  }

  @Test
  void framesNestDeeply() {
    int[] frames = new int[200];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = tape.mark();
      tape.push(i);
      tape.ints(3)[0] = i;
    }
    for (int i = frames.length - 1; i >= 0; i--) {
      assertEquals(i, tape.popInt());
      tape.release(frames[i]);
    }
  }

  @Test
  void growKeepsARowThatIsLongEnough() {
    int frame = tape.mark();
    double[] row = tape.doubles(10);
    assertSame(row, tape.grow(row, 9));
    String[] strings = tape.references(String.class, 10);
    assertSame(strings, tape.grow(strings, 9));
    tape.release(frame);
  }

  @Test
  void growCopiesDoublesAndTakesTheSlot() {
    int frame = tape.mark();
    double[] row = tape.doubles(20);
    double[] other = tape.doubles(20);
    for (int i = 0; i < 20; i++) {
      row[i] = i;
    }
    double[] grown = tape.grow(row, 20);
    assertTrue(grown.length >= 40);
    for (int i = 0; i < 20; i++) {
      assertEquals(i, grown[i]);
    }
    tape.release(frame);
    frame = tape.mark();
    assertSame(grown, tape.doubles(1));
    assertSame(other, tape.doubles(1));
    tape.release(frame);
  }

  @Test
  void growOfEveryKind() {
    int frame = tape.mark();
    float[] floats = tape.floats(1);
    floats[0] = 2;
    assertEquals(2, tape.grow(floats, 100)[0]);
    long[] longs = tape.longs(1);
    longs[0] = 3;
    assertEquals(3, tape.grow(longs, 100)[0]);
    int[] ints = tape.ints(1);
    ints[0] = 4;
    assertEquals(4, tape.grow(ints, 100)[0]);
    short[] shorts = tape.shorts(1);
    shorts[0] = 5;
    assertEquals(5, tape.grow(shorts, 100)[0]);
    char[] chars = tape.chars(1);
    chars[0] = 'x';
    assertEquals('x', tape.grow(chars, 100)[0]);
    byte[] bytes = tape.bytes(1);
    bytes[0] = 6;
    assertEquals(6, tape.grow(bytes, 100)[0]);
    boolean[] booleans = tape.booleans(1);
    booleans[0] = true;
    assertTrue(tape.grow(booleans, 100)[0]);
    String[] strings = tape.references(String.class, 1);
    strings[0] = "kept";
    String[] grown = tape.grow(strings, 100);
    assertEquals("kept", grown[0]);
    assertTrue(grown.length > 100);
    tape.release(frame);
  }

  @Test
  void growRefusesAnArrayThatIsNotOnTheTape() {
    int frame = tape.mark();
    double[] released = tape.doubles(4);
    tape.release(frame);
    int next = tape.mark();
    assertThrows(IllegalArgumentException.class, () -> tape.grow(new double[4], 4));
    assertThrows(IllegalArgumentException.class, () -> tape.grow(released, released.length));
    assertThrows(IllegalArgumentException.class, () -> tape.grow(new String[4], 1));
    tape.release(next);
  }

  @Test
  void stacksAreSeparateAndLastInFirstOut() {
    int frame = tape.mark();
    for (int i = 0; i < 100; i++) {
      tape.push(i + 0.5);
      tape.push(i + 0.25f);
      tape.push(i);
      tape.push((long) i << 40);
      tape.push(i % 3 == 0);
      tape.push("s" + i);
    }
    tape.push((short) -7);
    assertEquals(-7, tape.popInt());
    for (int i = 99; i >= 0; i--) {
      assertEquals(i + 0.5, tape.popDouble());
      assertEquals(i + 0.25f, tape.popFloat());
      assertEquals(i, tape.popInt());
      assertEquals((long) i << 40, tape.popLong());
      assertEquals(i % 3 == 0, tape.popBoolean());
      String s = tape.popReference();
      assertEquals("s" + i, s);
    }
    tape.release(frame);
  }

  @Test
  void pushKeepsEveryBit() {
    int frame = tape.mark();
    double nan = Double.longBitsToDouble(0x7ff8_0000_dead_beefL);
    tape.push(nan);
    tape.push(-0.0);
    assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(tape.popDouble()));
    assertEquals(Double.doubleToRawLongBits(nan), Double.doubleToRawLongBits(tape.popDouble()));
    tape.release(frame);
  }

  @Test
  void resultsAreReadByNumberAndKind() {
    tape.result(0, 1.5);
    tape.result(40, 2.5);
    tape.result(0, 3);
    tape.result(1, 4L);
    tape.result(2, 5f);
    tape.result(3, true);
    double[] array = {1};
    tape.result(4, array);
    assertEquals(1.5, tape.doubleResult(0));
    assertEquals(2.5, tape.doubleResult(40));
    assertEquals(3, tape.intResult(0));
    assertEquals(4, tape.longResult(1));
    assertEquals(5, tape.floatResult(2));
    assertTrue(tape.booleanResult(3));
    assertSame(array, tape.<double[]>referenceResult(4));
    assertNull(tape.referenceResult(4), "a reference is taken, not kept");
  }

  @Test
  void referencesInUseAreNulledOnRelease() {
    int frame = tape.mark();
    String[] row = tape.references(String.class, 3);
    Arrays.fill(row, 0, 3, "x");
    String[] grown = tape.references(String.class, 0);
    for (int i = 0; i < 50; i += 2) {
      grown = tape.grow(grown, i);
      grown[i] = "y";
    }
    tape.release(frame);
    assertAllNull(row);
    assertAllNull(grown);
  }

  @Test
  void referencesOfALongRowThatGrowsAgainAreNulled() {
    int frame = tape.mark();
    String[] row = tape.references(String.class, 100);
    tape.release(frame);
    frame = tape.mark();
    assertSame(row, tape.references(String.class, 2));
    assertSame(row, tape.grow(row, 90));
    row[90] = "z";
    tape.release(frame);
    assertAllNull(row);
  }

  @Test
  void onlyWhatWasInUseIsNulled() {
    int frame = tape.mark();
    String[] row = tape.references(String.class, 100);
    tape.release(frame);
    row[50] = "marker";
    frame = tape.mark();
    assertSame(row, tape.references(String.class, 10));
    tape.release(frame);
    assertEquals("marker", row[50]);
  }

  @Test
  void rowsOfSeveralComponentTypesDoNotReplaceEachOther() {
    int frame = tape.mark();
    String[] strings = tape.references(String.class, 4);
    double[][] rows = tape.references(double[].class, 4);
    Integer[] numbers = tape.references(Integer.class, 4);
    String[] more = tape.references(String.class, 4);
    tape.release(frame);
    frame = tape.mark();
    assertSame(numbers, tape.references(Integer.class, 4));
    assertSame(strings, tape.references(String.class, 4));
    assertSame(rows, tape.references(double[].class, 4));
    assertSame(more, tape.references(String.class, 4));
    tape.release(frame);
  }

  @Test
  void anInnerFrameNullsItsOwnReferencesOnly() {
    int outer = tape.mark();
    String[] kept = tape.references(String.class, 1);
    kept[0] = "outer";
    tape.push("outer");
    int inner = tape.mark();
    String[] other = tape.references(String.class, 1);
    other[0] = "inner";
    tape.push("inner");
    tape.release(inner);
    assertNull(other[0]);
    assertEquals("outer", kept[0]);
    assertEquals("outer", tape.<String>popReference());
    tape.release(outer);
  }

  @Test
  void memoryAboveTheLimitIsForgottenWithTheOutermostFrame() {
    Tape small = new Tape(10_000);
    int outer = small.mark();
    double[] row = small.doubles(2_000);
    int inner = small.mark();
    small.references(String.class, 2_000);
    small.release(inner);
    assertTrue(small.heldBytes() >= 32_000);
    assertNotSame(row, small.doubles(2_000), "memory in use is never given away");
    small.release(outer);
    assertEquals(0, small.heldBytes());
    outer = small.mark();
    assertNotSame(row, small.doubles(2_000));
    small.release(outer);
  }

  @Test
  void memoryBelowTheLimitIsKept() {
    Tape small = new Tape(10_000);
    int frame = small.mark();
    double[] row = small.doubles(1_000);
    small.release(frame);
    assertTrue(small.heldBytes() >= 8_000 && small.heldBytes() <= 10_000);
    frame = small.mark();
    assertSame(row, small.doubles(1_000));
    small.release(frame);
  }

  @Test
  void stacksCountAgainstTheLimit() {
    Tape small = new Tape(10_000);
    int frame = small.mark();
    for (int i = 0; i < 5_000; i++) {
      small.push(i);
    }
    assertTrue(small.heldBytes() >= 20_000);
    small.release(frame);
    assertEquals(0, small.heldBytes());
    frame = small.mark();
    small.push(3);
    assertEquals(3, small.popInt());
    small.release(frame);
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Tape(-1));
  }

  @Test
  void eachThreadHasItsOwnCurrentTape() throws InterruptedException {
    Tape mine = Tape.current();
    assertSame(mine, Tape.current());
    AtomicReference<Tape> others = new AtomicReference<>();
    Thread thread = new Thread(() -> others.set(Tape.current()));
    thread.start();
    thread.join();
    assertFalse(others.get() == mine);
  }

  private static void assertAllNull(Object[] row) {
    for (Object element : row) {
      assertNull(element);
    }
  }
}
