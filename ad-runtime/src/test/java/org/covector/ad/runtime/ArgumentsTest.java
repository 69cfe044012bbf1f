package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ArgumentsTest {

  @Test
  void shadowsOfTheSameShapeAreAccepted() {
    assertDoesNotThrow(
        () -> {
          Arguments.sameShape("xBar", new double[3], "x", new double[3]);
          Arguments.sameShape("xBar", new float[0], "x", new float[0]);
          Arguments.sameShape("xBar", new double[2][3], "x", new double[2][3]);
          Arguments.sameShape("xBar", new float[2][3], "x", new float[2][3]);
          Arguments.sameShape("xBar", new double[2][3][1], "x", new double[2][3][1]);
          Arguments.sameShape("xBar", new double[][] {{1}, {}}, "x", new double[][] {{2}, {}});
        });
  }

  @Test
  void anotherLengthIsRefusedAndBothAreNamed() {
    assertRefused(
        "xBar has length 2, but x has length 3",
        () -> Arguments.sameShape("xBar", new double[2], "x", new double[3]));
    assertRefused(
        "xBar has length 2, but x has length 3",
        () -> Arguments.sameShape("xBar", new float[2], "x", new float[3]));
    assertRefused(
        "xBar has length 2, but x has length 3",
        () -> Arguments.sameShape("xBar", new double[2][1], "x", new double[3][1]));
    assertRefused(
        "xBar[1] has length 2, but x[1] has length 1",
        () ->
            Arguments.sameShape(
                "xBar", new double[][] {{0}, {0, 0}}, "x", new double[][] {{0}, {0}}));
    assertRefused(
        "xBar[1][0] has length 2, but x[1][0] has length 1",
        () ->
            Arguments.sameShape(
                "xBar", new float[][][] {{{0}}, {{0, 0}}}, "x", new float[][][] {{{0}}, {{0}}}));
  }

  @Test
  void thePrimalArrayAsItsOwnShadowIsRefused() {
    String message = "xBar and x are the same array: pass a separate array for derivatives";
    double[] x = new double[2];
    assertRefused(message, () -> Arguments.sameShape("xBar", x, "x", x));
    float[] floats = new float[2];
    assertRefused(message, () -> Arguments.sameShape("xBar", floats, "x", floats));
    double[][] rows = new double[2][2];
    assertRefused(message, () -> Arguments.sameShape("xBar", rows, "x", rows));
    assertRefused(
        "xBar[0] and x[0] are the same array: pass a separate array for derivatives",
        () -> Arguments.sameShape("xBar", rows.clone(), "x", rows));
  }

  @Test
  void nullIsRefusedByName() {
    assertNullNamed("xBar", () -> Arguments.sameShape("xBar", null, "x", new double[2]));
    assertNullNamed("x", () -> Arguments.sameShape("xBar", new double[2], "x", null));
    assertNullNamed("xBar", () -> Arguments.sameShape("xBar", (float[]) null, "x", new float[2]));
    assertNullNamed("x", () -> Arguments.sameShape("xBar", null, "x", (double[][]) null));
    assertNullNamed(
        "x[3]",
        () ->
            Arguments.sameShape(
                "xBar", new double[4][1], "x", new double[][] {{1}, {1}, {1}, null}));
    assertNullNamed(
        "xBar[0][1]",
        () ->
            Arguments.sameShape(
                "xBar", new double[][][] {{{1}, null}}, "x", new double[][][] {{{1}, {1}}}));
  }

  @Test
  void anotherTypeIsRefused() {
    assertRefused(
        "xBar[0] is of type float[], but x[0] is of type double[]",
        () -> Arguments.sameShape("xBar", new float[1][1], "x", new double[1][1]));
    assertRefused(
        "xBar is of type java.lang.String, but x is of type double[][]",
        () -> Arguments.sameShape("xBar", "text", "x", new double[1][1]));
    assertRefused(
        "xBar is of type int[], but x is of type int[]",
        () -> Arguments.sameShape("xBar", new int[1], "x", (Object) new int[1]));
  }

  @Test
  void lengthIsCheckedByName() {
    assertDoesNotThrow(() -> Arguments.length("x", new double[2], 2));
    assertRefused(
        "x has length 3, but length 2 is needed", () -> Arguments.length("x", new double[3], 2));
    assertNullNamed("x", () -> Arguments.length("x", null, 2));
    assertDoesNotThrow(() -> Arguments.lengthAtLeast("x", new double[2], 2));
    assertDoesNotThrow(() -> Arguments.lengthAtLeast("x", new double[3], 2));
    assertRefused(
        "x has length 1, but at least length 2 is needed",
        () -> Arguments.lengthAtLeast("x", new double[1], 2));
    assertNullNamed("x", () -> Arguments.lengthAtLeast("x", null, 2));
  }

  @Test
  void aBlockMustFit() {
    assertDoesNotThrow(
        () -> {
          Arguments.block("jacobian", new double[8], 2, 2, 3);
          Arguments.block("jacobian", new double[0], 0, 2, 0);
          Arguments.block("jacobian", new double[4], 4, 1, 0);
        });
    assertRefused(
        "jacobian has length 7, which has no room for 2 * 3 numbers from 2 on",
        () -> Arguments.block("jacobian", new double[7], 2, 2, 3));
    assertRefused(
        "jacobian has length 7, which has no room for 2 * 3 numbers from -1 on",
        () -> Arguments.block("jacobian", new double[7], -1, 2, 3));
    assertRefused(
        "jacobian has length 7, which has no room for 8 * 4294967295 numbers from 0 on",
        () -> Arguments.block("jacobian", new double[7], 0, 8, 0xffffffffL));
    assertNullNamed("jacobian", () -> Arguments.block("jacobian", null, 0, 1, 1));
  }

  @Test
  void shadowsMirrorSharing() {
    double[] x = {1};
    double[] y = {2};
    double[] xBar = {0};
    double[] yBar = {0};
    assertDoesNotThrow(
        () -> {
          Arguments.sameSharing("x", x, xBar, "y", y, yBar);
          Arguments.sameSharing("x", x, xBar, "y", x, xBar);
        });
    assertRefused(
        "x and y are the same array: pass one shadow array for both, not two",
        () -> Arguments.sameSharing("x", x, xBar, "y", x, yBar));
    assertRefused(
        "x and y are different arrays: pass a shadow array for each, not one for both",
        () -> Arguments.sameSharing("x", x, xBar, "y", y, xBar));
  }

  @Test
  void sharingWithAConstantIsRefused() {
    double[] x = {1};
    assertDoesNotThrow(
        () -> {
          Arguments.notShared("x", x, "c", new double[1]);
          Arguments.notShared("x", null, "c", null);
          Arguments.distinct("x", x, "y", new double[1]);
          Arguments.distinct("x", null, "y", null);
        });
    assertRefused(
        "x and c are the same array: x is differentiated, c is constant, and the method writes one of them",
        () -> Arguments.notShared("x", x, "c", x));
    assertRefused("x and y are the same array", () -> Arguments.distinct("x", x, "y", x));
  }

  @Test
  void rowsThatMoveHaveEqualLengths() {
    assertDoesNotThrow(() -> Arguments.movedRow("m", 0, 2, 2));
    assertRefused(
        "m[1] has length 3 at entry and 2 at exit: reverse mode needs rows of equal length where"
            + " rows move",
        () -> Arguments.movedRow("m", 1, 3, 2));
  }

  @Test
  void aCopyOfNothingIsNothing() {
    assertNull(Arguments.<double[]>copy(null));
  }

  @Test
  void zeroFillsEveryRank() {
    double[] a = {1, 2};
    Arguments.zero(a);
    assertArrayEquals(new double[2], a);
    float[] b = {1, 2};
    Arguments.zero(b);
    assertArrayEquals(new float[2], b);
    double[][] c = {{1}, {2, 3}, {}};
    Arguments.zero(c);
    assertArrayEquals(new double[][] {{0}, {0, 0}, {}}, c);
    float[][][] d = {{{1}}, {}};
    Arguments.zero(d);
    assertArrayEquals(new float[][][] {{{0}}, {}}, d);
  }

  @Test
  void zeroFillsTheStartOnly() {
    double[] a = {1, 2, 3};
    Arguments.zero(a, 2);
    assertArrayEquals(new double[] {0, 0, 3}, a);
    float[] b = {1, 2, 3};
    Arguments.zero(b, 1);
    Arguments.zero(b, -1);
    assertArrayEquals(new float[] {0, 2, 3}, b);
  }

  @Test
  void zeroRefusesWhatHasNoNumbers() {
    assertThrows(IllegalArgumentException.class, () -> Arguments.zero(new int[2]));
    assertThrows(NullPointerException.class, () -> Arguments.zero(new double[2][]));
  }

  @Test
  void zerosLikeHasTypeAndShapeOfItsArgument() {
    double[] a = Arguments.zerosLike(new double[] {1, 2});
    assertArrayEquals(new double[2], a);
    float[] b = Arguments.zerosLike(new float[] {1});
    assertArrayEquals(new float[1], b);
    double[][][] c = Arguments.zerosLike(new double[][][] {{{1}, {2, 3}}, {}});
    assertArrayEquals(new double[][][] {{{0}, {0, 0}}, {}}, c);
    assertNull(Arguments.zerosLike(new double[1][])[0]);
  }

  @Test
  void copyIsDeepForEveryElementType() {
    double[][] a = {{1}, {2, 3}, null};
    double[][] copy = Arguments.copy(a);
    assertArrayEquals(a, copy);
    assertNotSame(a[1], copy[1]);
    int[][] ints = {{1}, {2}};
    int[][] copiedInts = Arguments.copy(ints);
    assertArrayEquals(ints, copiedInts);
    assertNotSame(ints[0], copiedInts[0]);
    int[][] twice = {ints[0], null, ints[0], ints[1]};
    int[][] copiedTwice = Arguments.copy(twice);
    assertArrayEquals(twice, copiedTwice);
    assertSame(copiedTwice[0], copiedTwice[2], "a row that is there twice is one row of the copy");
    assertNotSame(ints[0], copiedTwice[0]);
    boolean[] flags = {true};
    assertArrayEquals(flags, Arguments.copy(flags));
    assertNotSame(flags, Arguments.copy(flags));
    StringBuilder[] objects = {new StringBuilder()};
    assertSame(objects[0], Arguments.copy(objects)[0]);
    float[] floats = {1};
    assertArrayEquals(floats, Arguments.copy(floats));
  }

  @Test
  void sizeCountsNumbers() {
    assertEquals(3, Arguments.size(new double[3]));
    assertEquals(4, Arguments.size(new float[4]));
    assertEquals(3, Arguments.size(new double[][] {{1}, {2, 3}, {}}));
    assertEquals(24, Arguments.size(new float[2][3][4]));
    double[][] many = new double[1 << 12][];
    Arrays.fill(many, new double[1 << 19]);
    assertRefused("2147483648 numbers do not fit one packed vector", () -> Arguments.size(many));
  }

  @Test
  void packIsRowMajorAndUnpackItsInverse() {
    double[][] from = {{1}, {2, 3}, {}};
    float[] floats = {4.5f, 5.5f};
    double[] packed = new double[7];
    int next = Arguments.pack(from, packed, 1);
    assertEquals(4, next);
    assertEquals(6, Arguments.pack(floats, packed, next));
    assertArrayEquals(new double[] {0, 1, 2, 3, 4.5, 5.5, 0}, packed);
    double[][] to = {{0}, {0, 0}, {}};
    float[] toFloats = new float[2];
    assertEquals(4, Arguments.unpack(packed, 1, to));
    assertEquals(6, Arguments.unpack(packed, 4, toFloats));
    assertArrayEquals(from, to);
    assertArrayEquals(floats, toFloats);
  }

  @Test
  void unpackRoundsToFloat() {
    float[] to = new float[1];
    Arguments.unpack(new double[] {0.1}, 0, to);
    assertEquals(0.1f, to[0]);
  }

  @Test
  void unpackLikeLeavesThePrototypeAlone() {
    double[][] prototype = {{7}, {8, 9}};
    double[][] array = Arguments.unpackLike(prototype, new double[] {0, 1, 2, 3}, 1);
    assertArrayEquals(new double[][] {{1}, {2, 3}}, array);
    assertArrayEquals(new double[][] {{7}, {8, 9}}, prototype);
  }

  @Test
  void partsOfAVector() {
    double[] x = {1, 2, 3};
    assertArrayEquals(new double[] {2, 3}, Arguments.doubles(x, 1, 2));
    assertArrayEquals(new float[] {1, 2}, Arguments.floats(x, 0, 2));
  }

  private static void assertRefused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  private static void assertNullNamed(String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }
}
