package org.covector.ad.runtime;

/** How much memory the regions of one tape hold, taken or not; estimated from array sizes. */
final class HeldBytes {

  private static final int ARRAY_HEADER = 16;

  private long count;

  long count() {
    return count;
  }

  /** Records that an array took the place of another one; a length of -1 stands for no array. */
  void replace(int oldLength, int newLength, int elementBytes) {
    count += size(newLength, elementBytes) - size(oldLength, elementBytes);
  }

  void clear() {
    count = 0;
  }

  private static long size(int length, int elementBytes) {
    return length < 0 ? 0 : ARRAY_HEADER + (long) length * elementBytes;
  }
}
