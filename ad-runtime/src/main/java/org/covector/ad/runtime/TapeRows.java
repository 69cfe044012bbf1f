package org.covector.ad.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * The rows of a tape; {@link Tape} says how they are used.
 *
 * <p>A class of its own only to keep the files short: its methods are part of {@code Tape}.
 */
abstract sealed class TapeRows extends TapeStacks permits Tape {

  private final RowArena doubleRows = new RowArena(double.class, Double.BYTES, held);
  private final RowArena floatRows = new RowArena(float.class, Float.BYTES, held);
  private final RowArena longRows = new RowArena(long.class, Long.BYTES, held);
  private final RowArena intRows = new RowArena(int.class, Integer.BYTES, held);
  private final RowArena shortRows = new RowArena(short.class, Short.BYTES, held);
  private final RowArena charRows = new RowArena(char.class, Character.BYTES, held);
  private final RowArena byteRows = new RowArena(byte.class, Byte.BYTES, held);
  private final RowArena booleanRows = new RowArena(boolean.class, Byte.BYTES, held);
  private final ReferenceRows referenceRows = ReferenceRows.nulled(held);
  private final ReferenceRows tables = ReferenceRows.tables(held);

  final Frames frames =
      new Frames(
          doubleRows,
          floatRows,
          longRows,
          intRows,
          shortRows,
          charRows,
          byteRows,
          booleanRows,
          referenceRows,
          tables,
          doubleStack,
          floatStack,
          longStack,
          intStack,
          booleanStack,
          referenceStack);

  TapeRows() {}

  private Object next(RowArena arena) {
    requireFrame();
    return arena.next();
  }

  private void requireFrame() {
    if (frames.isEmpty()) {
      throw new IllegalStateException("no frame is open: call mark() first");
    }
  }

  /**
   * Takes a row of doubles.
   *
   * @param n the length that is needed; a negative one counts as 0
   * @return a row of at least that length, of undefined contents
   * @throws IllegalStateException if no frame is open
   */
  public double[] doubles(int n) {
    if (next(doubleRows) instanceof double[] row && row.length >= n) {
      doubleRows.top++;
      return row;
    }
    return (double[]) doubleRows.takeNew(n);
  }

  /**
   * Takes a row of doubles that starts with zeros.
   *
   * @param n the length that is needed; a negative one counts as 0
   * @return a row of at least that length, whose first {@code n} elements are 0
   * @throws IllegalStateException if no frame is open
   */
  public double[] zeroDoubles(int n) {
    double[] row = doubles(n);
    Arrays.fill(row, 0, Math.max(n, 0), 0);
    return row;
  }

  /**
   * Takes a row of doubles as {@code new double[n]} gives it.
   *
   * @param n the length
   * @return a row of exactly that length, of zeros
   * @throws NegativeArraySizeException if the length is negative
   * @throws IllegalStateException if no frame is open
   */
  public double[] exactDoubles(int n) {
    requireFrame();
    double[] row = (double[]) doubleRows.takeExact(n);
    Arrays.fill(row, 0);
    return row;
  }

  /**
   * Takes a row of rows of doubles as {@code new double[n][m]} gives it.
   *
   * @param n the number of rows
   * @param m the length of each
   * @return arrays of exactly these lengths, of zeros
   * @throws NegativeArraySizeException if a length is negative
   * @throws IllegalStateException if no frame is open
   */
  public double[][] exactDoubles(int n, int m) {
    requireFrame();
    double[][] rows = (double[][]) referenceRows.takeExact(double[].class, n);
    requireLength(m);
    for (int i = 0; i < n; i++) {
      rows[i] = exactDoubles(m);
    }
    return rows;
  }

  /**
   * Takes a row of rows of rows of doubles as {@code new double[n][m][l]} gives it.
   *
   * @param n the number of matrices
   * @param m the number of rows of each
   * @param l the length of each row
   * @return arrays of exactly these lengths, of zeros
   * @throws NegativeArraySizeException if a length is negative
   * @throws IllegalStateException if no frame is open
   */
  public double[][][] exactDoubles(int n, int m, int l) {
    requireFrame();
    double[][][] rows = (double[][][]) referenceRows.takeExact(double[][].class, n);
    requireLength(m);
    requireLength(l);
    for (int i = 0; i < n; i++) {
      rows[i] = exactDoubles(m, l);
    }
    return rows;
  }

  private static void requireLength(int length) {
    if (length < 0) {
      throw new NegativeArraySizeException(Integer.toString(length));
    }
  }

  /** Takes a row of floats; see {@link #doubles(int)}. */
  public float[] floats(int n) {
    if (next(floatRows) instanceof float[] row && row.length >= n) {
      floatRows.top++;
      return row;
    }
    return (float[]) floatRows.takeNew(n);
  }

  /** Takes a row of floats that starts with zeros; see {@link #zeroDoubles(int)}. */
  public float[] zeroFloats(int n) {
    float[] row = floats(n);
    Arrays.fill(row, 0, Math.max(n, 0), 0);
    return row;
  }

  /** Takes a row of floats as {@code new float[n]} gives it; see {@link #exactDoubles(int)}. */
  public float[] exactFloats(int n) {
    requireFrame();
    float[] row = (float[]) floatRows.takeExact(n);
    Arrays.fill(row, 0);
    return row;
  }

  /** Takes a row of longs; see {@link #doubles(int)}. */
  public long[] longs(int n) {
    if (next(longRows) instanceof long[] row && row.length >= n) {
      longRows.top++;
      return row;
    }
    return (long[]) longRows.takeNew(n);
  }

  /** Takes a row of longs as {@code new long[n]} gives it; see {@link #exactDoubles(int)}. */
  public long[] exactLongs(int n) {
    requireFrame();
    long[] row = (long[]) longRows.takeExact(n);
    Arrays.fill(row, 0);
    return row;
  }

  /** Takes a row of ints; see {@link #doubles(int)}. */
  public int[] ints(int n) {
    if (next(intRows) instanceof int[] row && row.length >= n) {
      intRows.top++;
      return row;
    }
    return (int[]) intRows.takeNew(n);
  }

  /** Takes a row of ints as {@code new int[n]} gives it; see {@link #exactDoubles(int)}. */
  public int[] exactInts(int n) {
    requireFrame();
    int[] row = (int[]) intRows.takeExact(n);
    Arrays.fill(row, 0);
    return row;
  }

  /** Takes a row of shorts; see {@link #doubles(int)}. */
  public short[] shorts(int n) {
    if (next(shortRows) instanceof short[] row && row.length >= n) {
      shortRows.top++;
      return row;
    }
    return (short[]) shortRows.takeNew(n);
  }

  /** Takes a row of chars; see {@link #doubles(int)}. */
  public char[] chars(int n) {
    if (next(charRows) instanceof char[] row && row.length >= n) {
      charRows.top++;
      return row;
    }
    return (char[]) charRows.takeNew(n);
  }

  /** Takes a row of bytes; see {@link #doubles(int)}. */
  public byte[] bytes(int n) {
    if (next(byteRows) instanceof byte[] row && row.length >= n) {
      byteRows.top++;
      return row;
    }
    return (byte[]) byteRows.takeNew(n);
  }

  /** Takes a row of booleans; see {@link #doubles(int)}. */
  public boolean[] booleans(int n) {
    if (next(booleanRows) instanceof boolean[] row && row.length >= n) {
      booleanRows.top++;
      return row;
    }
    return (boolean[]) booleanRows.takeNew(n);
  }

  /**
   * Takes a row of references.
   *
   * @param <T> the type of the elements
   * @param component the class of the elements, not a primitive one; for rows of {@code double[]}
   *     it is {@code double[].class}
   * @param n the length that is needed; a negative one counts as 0
   * @return a row of at least that length, of undefined contents; the elements that are in use are
   *     nulled when the frame is released
   * @throws IllegalStateException if no frame is open
   */
  @SuppressWarnings("unchecked") // the pool of a component class holds rows of that class only
  public <T> T[] references(Class<T> component, int n) {
    requireFrame();
    return (T[]) referenceRows.take(component, n);
  }

  /**
   * Takes a table: a row for rows of its own, which stay in it when the frame is released, and
   * which {@link #row row} and {@link #exactRow exactRow} find there again.
   *
   * @param <A> the type of its rows
   * @param component the class of its rows, an array class
   * @param n the number of rows that is needed; a negative one counts as 0
   * @return a table for at least as many rows
   * @throws IllegalStateException if no frame is open
   */
  @SuppressWarnings("unchecked") // the pool of a component class holds rows of that class only
  public <A> A[] table(Class<A> component, int n) {
    requireFrame();
    return (A[]) tables.take(component, n);
  }

  /**
   * Makes sure that a table has a row of some length at an index.
   *
   * @param <A> the type of the row
   * @param table a table of an open frame of this tape, or a row of such a table
   * @param index where in the table the row is
   * @param n the length that is needed; a negative one counts as 0
   * @return the row of the table at the index, of at least that length and of undefined contents; a
   *     row that holds rows itself is a table of these
   */
  public <A> A row(A[] table, int index, int n) {
    A row = table[index];
    return row != null && Array.getLength(row) >= n
        ? row
        : Growth.replaceRow(table, index, Growth.lengthAfter(row, n), held);
  }

  /**
   * Makes sure that a table has a row of exactly some length at an index.
   *
   * @param <A> the type of the row
   * @param table a table of an open frame of this tape
   * @param index where in the table the row is
   * @param n the length
   * @return the row of the table at the index, of that length and of undefined contents
   * @throws NegativeArraySizeException if the length is negative
   */
  public <A> A exactRow(A[] table, int index, int n) {
    A row = table[index];
    return row != null && Array.getLength(row) == n
        ? row
        : Growth.replaceRow(table, index, n, held);
  }

  /**
   * Makes sure that a row holds an index.
   *
   * @param row a row of an open frame of this tape
   * @param index the index that is to be written, 0 or more
   * @return the row itself where it is long enough; otherwise a row of at least twice the length
   *     with the contents of the old one, which takes its place on the tape
   * @throws IllegalArgumentException if the row is too short and belongs to no open frame of this
   *     tape
   */
  public double[] grow(double[] row, int index) {
    return index < row.length ? row : (double[]) doubleRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  public float[] grow(float[] row, int index) {
    return index < row.length ? row : (float[]) floatRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  public long[] grow(long[] row, int index) {
    return index < row.length ? row : (long[]) longRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  public int[] grow(int[] row, int index) {
    return index < row.length ? row : (int[]) intRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  public short[] grow(short[] row, int index) {
    return index < row.length ? row : (short[]) shortRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  public char[] grow(char[] row, int index) {
    return index < row.length ? row : (char[]) charRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  public byte[] grow(byte[] row, int index) {
    return index < row.length ? row : (byte[]) byteRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  public boolean[] grow(boolean[] row, int index) {
    return index < row.length ? row : (boolean[]) booleanRows.grow(row, row.length, index);
  }

  /** Makes sure that a row holds an index; see {@link #grow(double[], int)}. */
  @SuppressWarnings("unchecked") // a row is replaced by one of its own component class
  public <T> T[] grow(T[] row, int index) {
    return (T[]) referenceRows.grow(row, index);
  }
}
