package org.covector.ad.runtime;

import java.lang.ref.SoftReference;
import java.util.Arrays;

/**
 * Memory for the values that a reverse sweep needs and a forward sweep leaves.
 *
 * <p>Generated code opens a <b>frame</b> with {@link #mark()} and closes it with {@link #release(int)} in
 * a {@code finally} block. Inside a frame it takes
 *
 * <ul>
 *   <li><b>rows</b>: arrays that hold one kept value of a loop, indexed by the plain iteration number.
 *       Their length is known on entry of the loop ({@link #doubles(int)}), or they grow with it ({@link
 *       #grow(double[], int)});
 *   <li><b>stacks</b>, one for each kind of value, for what the forward sweep of a called method leaves
 *       to its reverse sweep ({@link #push(double)}, {@link #popDouble()});
 *   <li><b>results</b>: how an internal method returns more than one value; they are read right after the
 *       call ({@link #result(int, double)}, {@link #doubleResult(int)}).
 * </ul>
 *
 * <p><b>Frames</b> nest: a derivative that runs may call another one on the same tape. Releasing a frame
 * also closes every frame that was opened after it, so that an exception which leaves inner frames open
 * does no harm; releasing a frame that is closed already does nothing. References in rows and stacks are
 * nulled when their frame is released.
 *
 * <p><b>Memory.</b> A tape keeps its arrays for the next frame: after a first call, a derivative that
 * needs no more memory than before allocates nothing. When the outermost frame is released and the tape
 * holds more than its limit (64 MiB where nothing else was said), it forgets all arrays instead; a caller
 * who differentiates something larger again and again passes a tape of a higher limit. The bytes held are
 * estimated: 16 for each array, and 8 for each reference.
 *
 * <p><b>Rows</b> are at least as long as asked for; what they contain is undefined unless said
 * otherwise. They belong to the tape and must not be used after their frame is released. An element
 * beyond the length that was asked for may be written only after {@code grow} was asked for its index.
 *
 * <p><b>Threads.</b> A tape is used by one thread at a time. {@link #current()} gives each thread its
 * own.
 */
public final class Tape extends TapeStacks {

  /** The bytes that a tape keeps between calls where nothing else was said: 64 MiB. */
  public static final long DEFAULT_RETAINED_BYTES = 64L << 20;

  private static final String NO_FRAME = "no frame is open: call mark() first";

  /** Softly held, so that an idle thread keeps neither a large tape nor this class in memory. */
  private static final ThreadLocal<SoftReference<Tape>> CURRENT = new ThreadLocal<>();

  private final long retainedBytes;

  private final RowArena doubleRows = new RowArena(double.class, Double.BYTES, held);
  private final RowArena floatRows = new RowArena(float.class, Float.BYTES, held);
  private final RowArena longRows = new RowArena(long.class, Long.BYTES, held);
  private final RowArena intRows = new RowArena(int.class, Integer.BYTES, held);
  private final RowArena shortRows = new RowArena(short.class, Short.BYTES, held);
  private final RowArena charRows = new RowArena(char.class, Character.BYTES, held);
  private final RowArena byteRows = new RowArena(byte.class, Byte.BYTES, held);
  private final RowArena booleanRows = new RowArena(boolean.class, Byte.BYTES, held);
  private final ReferenceRows referenceRows = new ReferenceRows(held);

  private final Frames frames =
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
          doubleStack,
          floatStack,
          longStack,
          intStack,
          booleanStack,
          referenceStack);

  /** A tape that keeps up to {@link #DEFAULT_RETAINED_BYTES} between calls. */
  public Tape() {
    this(DEFAULT_RETAINED_BYTES);
  }

  /**
   * A tape of a given limit.
   *
   * @param retainedBytes the bytes that the tape may hold when no frame is open; {@link Long#MAX_VALUE}
   *     for no limit, 0 to keep nothing
   * @throws IllegalArgumentException if the limit is negative
   */
  public Tape(long retainedBytes) {
    if (retainedBytes < 0) {
      throw new IllegalArgumentException("retainedBytes is negative: " + retainedBytes);
    }
    this.retainedBytes = retainedBytes;
  }

  /**
   * The tape of the calling thread, which derivative methods use that are not given one. It is made on
   * first use, with the default limit, and may be collected when no frame is open and memory is short.
   *
   * @return the tape of the calling thread
   */
  public static Tape current() {
    SoftReference<Tape> reference = CURRENT.get();
    Tape tape = reference == null ? null : reference.get();
    return tape == null ? newCurrent() : tape;
  }

  private static Tape newCurrent() {
    Tape tape = new Tape();
    CURRENT.set(new SoftReference<>(tape));
    return tape;
  }

  /**
   * The memory that this tape holds now, in use or kept for the next frame.
   *
   * @return an estimate, in bytes
   */
  public long heldBytes() {
    return held.count();
  }

  /**
   * Opens a frame.
   *
   * @return the frame, for {@link #release(int)}
   */
  public int mark() {
    return frames.open();
  }

  /**
   * Closes a frame and every frame that was opened after it; a frame that is closed already is left so.
   *
   * @param frame what {@link #mark()} returned
   */
  public void release(int frame) {
    if (frames.close(frame) && frames.isEmpty() && held.count() > retainedBytes) {
      frames.drop();
      held.clear();
    }
  }

  private Object next(RowArena arena) {
    if (frames.isEmpty()) {
      throw new IllegalStateException(NO_FRAME);
    }
    return arena.next();
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

  /** Takes a row of longs; see {@link #doubles(int)}. */
  public long[] longs(int n) {
    if (next(longRows) instanceof long[] row && row.length >= n) {
      longRows.top++;
      return row;
    }
    return (long[]) longRows.takeNew(n);
  }

  /** Takes a row of ints; see {@link #doubles(int)}. */
  public int[] ints(int n) {
    if (next(intRows) instanceof int[] row && row.length >= n) {
      intRows.top++;
      return row;
    }
    return (int[]) intRows.takeNew(n);
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
   * @param component the class of the elements, not a primitive one; for rows of {@code double[]} it is
   *     {@code double[].class}
   * @param n the length that is needed; a negative one counts as 0
   * @return a row of at least that length, of undefined contents; the elements that are in use are nulled
   *     when the frame is released
   * @throws IllegalStateException if no frame is open
   */
  @SuppressWarnings("unchecked") // the pool of a component class holds rows of that class only
  public <T> T[] references(Class<T> component, int n) {
    if (frames.isEmpty()) {
      throw new IllegalStateException(NO_FRAME);
    }
    return (T[]) referenceRows.take(component, n);
  }

  /**
   * Makes sure that a row holds an index.
   *
   * @param row a row of an open frame of this tape
   * @param index the index that is to be written, 0 or more
   * @return the row itself where it is long enough; otherwise a row of at least twice the length with the
   *     contents of the old one, which takes its place on the tape
   * @throws IllegalArgumentException if the row is too short and belongs to no open frame of this tape
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
