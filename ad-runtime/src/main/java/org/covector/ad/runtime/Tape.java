package org.covector.ad.runtime;

import java.lang.ref.SoftReference;

/**
 * Memory for the values that a reverse sweep needs and a forward sweep leaves.
 *
 * <p>Generated code opens a <b>frame</b> with {@link #mark()} and closes it with {@link
 * #release(int)} in a {@code finally} block. Inside a frame it takes
 *
 * <ul>
 *   <li><b>rows</b>: arrays that hold one kept value of a loop, indexed by the plain iteration
 *       number. Their length is known on entry of the loop ({@link #doubles(int)}), or they grow
 *       with it ({@link #grow(double[], int)});
 *   <li><b>tables</b>, for loops in loops: rows that hold rows of their own, one for each iteration
 *       of the outer loop ({@link #table(Class, int)}, {@link #row row}). Rows stay in their table
 *       when the frame is released, and are found there by the next one that takes the table;
 *   <li><b>stacks</b>, one for each kind of value, for what the forward sweep of a called method
 *       leaves to its reverse sweep ({@link #push(double)}, {@link #popDouble()});
 *   <li><b>results</b>: how an internal method returns more than one value; they are read right
 *       after the call ({@link #result(int, double)}, {@link #doubleResult(int)}).
 * </ul>
 *
 * <p><b>Frames</b> nest: a derivative that runs may call another one on the same tape. Releasing a
 * frame also closes every frame that was opened after it, so that an exception which leaves inner
 * frames open does no harm; releasing a frame that is closed already does nothing. References in
 * rows and stacks are nulled when their frame is released.
 *
 * <p><b>Memory.</b> A tape keeps its arrays for the next frame: after a first call, a derivative
 * that needs no more memory than before allocates nothing. When the outermost frame is released and
 * the tape holds more than its limit (64 MiB where nothing else was said), it forgets all arrays
 * instead; a caller who differentiates something larger again and again passes a tape of a higher
 * limit. The bytes held are estimated: 16 for each array, and 8 for each reference.
 *
 * <p><b>Rows</b> are at least as long as asked for; what they contain is undefined unless said
 * otherwise. They belong to the tape and must not be used after their frame is released. An element
 * beyond the length that was asked for may be written only after {@code grow} was asked for its
 * index.
 *
 * <p><b>Threads.</b> A tape is used by one thread at a time. {@link #current()} gives each thread
 * its own.
 */
public final class Tape extends TapeRows {

  /** The bytes that a tape keeps between calls where nothing else was said: 64 MiB. */
  public static final long DEFAULT_RETAINED_BYTES = 64L << 20;

  /** Softly held, so that an idle thread keeps neither a large tape nor this class in memory. */
  private static final ThreadLocal<SoftReference<Tape>> CURRENT = new ThreadLocal<>();

  private final long retainedBytes;

  /** A tape that keeps up to {@link #DEFAULT_RETAINED_BYTES} between calls. */
  public Tape() {
    this(DEFAULT_RETAINED_BYTES);
  }

  /**
   * A tape of a given limit.
   *
   * @param retainedBytes the bytes that the tape may hold when no frame is open; {@link
   *     Long#MAX_VALUE} for no limit, 0 to keep nothing
   * @throws IllegalArgumentException if the limit is negative
   */
  public Tape(long retainedBytes) {
    if (retainedBytes < 0) {
      throw new IllegalArgumentException("retainedBytes is negative: " + retainedBytes);
    }
    this.retainedBytes = retainedBytes;
  }

  /**
   * The tape of the calling thread, which derivative methods use that are not given one. It is made
   * on first use, with the default limit, and may be collected when no frame is open and memory is
   * short.
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
   * Closes a frame and every frame that was opened after it; a frame that is closed already is left
   * so.
   *
   * @param frame what {@link #mark()} returned
   */
  public void release(int frame) {
    if (frames.close(frame) && frames.isEmpty() && held.count() > retainedBytes) {
      frames.drop();
      held.clear();
    }
  }
}
