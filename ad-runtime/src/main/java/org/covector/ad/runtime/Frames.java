package org.covector.ad.runtime;

import java.util.Arrays;

/**
 * The open frames of a tape: for each the tops of the regions that had been used when it was
 * opened, their number, and a serial number.
 *
 * <p>A serial number is never given twice in a row of 2<sup>32</sup> frames, so that releasing a
 * frame that is closed already does nothing, even when younger frames are open.
 */
final class Frames {

  private static final int FIRST_FRAMES = 8;

  private final Region[] regions;
  private final int stride;
  private int used;
  private int[] saved;
  private int end;
  private int serial;

  Frames(Region... regions) {
    this.regions = new Region[regions.length];
    this.stride = regions.length + 2;
    this.saved = new int[FIRST_FRAMES * stride];
    for (Region region : regions) {
      region.join(this);
    }
  }

  /** Adds a region that is used for the first time: in the open frames its top was 0. */
  void add(Region region) {
    regions[used++] = region;
  }

  boolean isEmpty() {
    return end == 0;
  }

  /** Opens a frame and returns its serial number. */
  int open() {
    if (end == saved.length) {
      saved = Arrays.copyOf(saved, 2 * end);
    }
    for (int i = 0; i < used; i++) {
      saved[end + i] = regions[i].top;
    }
    end += stride;
    saved[end - 2] = used;
    saved[end - 1] = ++serial;
    return serial;
  }

  /** Closes a frame and all younger ones; returns whether it was open. */
  boolean close(int frame) {
    int base = end - stride;
    while (base >= 0 && saved[base + stride - 1] != frame) {
      base -= stride;
    }
    if (base < 0) {
      return false;
    }
    int known = saved[base + stride - 2];
    for (int i = 0; i < used; i++) {
      int top = i < known ? saved[base + i] : 0;
      if (regions[i].top != top) {
        regions[i].release(top);
      }
    }
    end = base;
    return true;
  }

  /** Makes all regions forget their memory. */
  void drop() {
    for (int i = 0; i < used; i++) {
      regions[i].drop();
    }
  }
}
