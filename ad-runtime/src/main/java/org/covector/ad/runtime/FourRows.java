package org.covector.ad.runtime;

/**
 * What generated code asks before it takes four rows of data at a time.
 *
 * <p>All methods are safe for use by several threads.
 */
public final class FourRows {

  private FourRows() {}

  /**
   * Returns whether four rows are there and long enough.
   *
   * @param rows an array that has these rows
   * @param from the index of the first of them
   * @param length how many elements each must have at least
   * @return whether none of them is null or shorter
   */
  public static boolean hold(double[][] rows, int from, int length) {
    return holds(rows[from], length)
        && holds(rows[from + 1], length)
        && holds(rows[from + 2], length)
        && holds(rows[from + 3], length);
  }

  private static boolean holds(double[] row, int length) {
    return row != null && row.length >= length;
  }

  /**
   * Returns whether four rows are there and long enough.
   *
   * @param rows an array that has these rows
   * @param from the index of the first of them
   * @param length how many elements each must have at least
   * @return whether none of them is null or shorter
   */
  public static boolean hold(float[][] rows, int from, int length) {
    return holds(rows[from], length)
        && holds(rows[from + 1], length)
        && holds(rows[from + 2], length)
        && holds(rows[from + 3], length);
  }

  private static boolean holds(float[] row, int length) {
    return row != null && row.length >= length;
  }

  /**
   * Returns whether four rows are there and long enough.
   *
   * @param rows an array that has these rows
   * @param from the index of the first of them
   * @param length how many elements each must have at least
   * @return whether none of them is null or shorter
   */
  public static boolean hold(int[][] rows, int from, int length) {
    return holds(rows[from], length)
        && holds(rows[from + 1], length)
        && holds(rows[from + 2], length)
        && holds(rows[from + 3], length);
  }

  private static boolean holds(int[] row, int length) {
    return row != null && row.length >= length;
  }

  /**
   * Returns whether none of four rows is a certain array.
   *
   * @param rows an array that has these rows
   * @param from the index of the first of them
   * @param array the array
   * @return whether all of them are other arrays, or null
   */
  public static boolean areNot(Object[] rows, int from, Object array) {
    return rows[from] != array
        && rows[from + 1] != array
        && rows[from + 2] != array
        && rows[from + 3] != array;
  }

  /**
   * Returns whether four rows are there and of one length.
   *
   * @param rows an array that has these rows
   * @param from the index of the first of them
   * @return whether none of them is null, or shorter or longer than another
   */
  public static boolean equallyLong(double[][] rows, int from) {
    return rows[from] != null
        && isOf(rows[from].length, rows[from + 1])
        && isOf(rows[from].length, rows[from + 2])
        && isOf(rows[from].length, rows[from + 3]);
  }

  private static boolean isOf(int length, double[] row) {
    return row != null && row.length == length;
  }

  /**
   * Returns whether four rows are there and of one length.
   *
   * @param rows an array that has these rows
   * @param from the index of the first of them
   * @return whether none of them is null, or shorter or longer than another
   */
  public static boolean equallyLong(float[][] rows, int from) {
    return rows[from] != null
        && isOf(rows[from].length, rows[from + 1])
        && isOf(rows[from].length, rows[from + 2])
        && isOf(rows[from].length, rows[from + 3]);
  }

  private static boolean isOf(int length, float[] row) {
    return row != null && row.length == length;
  }

  /**
   * Returns whether four rows are there and of one length.
   *
   * @param rows an array that has these rows
   * @param from the index of the first of them
   * @return whether none of them is null, or shorter or longer than another
   */
  public static boolean equallyLong(int[][] rows, int from) {
    return rows[from] != null
        && isOf(rows[from].length, rows[from + 1])
        && isOf(rows[from].length, rows[from + 2])
        && isOf(rows[from].length, rows[from + 3]);
  }

  private static boolean isOf(int length, int[] row) {
    return row != null && row.length == length;
  }
}
