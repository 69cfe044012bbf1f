package org.covector.ad.runtime;

/**
 * A part of a tape that is taken and given back at its end, as a stack is.
 *
 * <p>A frame saves the top of every region that has been used and restores it when it is released.
 */
abstract class Region {

  /** The number of entries that are taken. */
  int top;

  private Frames frames;
  private boolean isUsed;

  /** Says in which frames this region is, if in any. */
  void join(Frames joined) {
    frames = joined;
  }

  /**
   * Has the frames save the top from now on; called before anything is taken for the first time.
   */
  void use() {
    if (!isUsed) {
      isUsed = true;
      if (frames != null) {
        frames.add(this);
      }
    }
  }

  /**
   * Gives back the entries from {@code saved} up to the top. Must be right again if an earlier
   * attempt to give them back was cut short by an error.
   */
  abstract void release(int saved);

  /** Forgets all memory; nothing is taken when this is called. */
  abstract void drop();
}
