package org.covector.ad.runtime;

import java.util.Arrays;

/**
 * The open frames of a tape: for each the tops of all regions when it was opened, under a serial
 * number.
 *
 * <p>A serial number is never given twice in a row of 2<sup>32</sup> frames, so that releasing a
 * frame that is closed already does nothing, even when younger frames are open.
 */
final class Frames {

  private static final int FIRST_FRAMES = 8;

  private final Region[] regions;
  private final int stride;
  private int[] saved;
  private int end;
  private int serial;

  Frames(Region... regions) {
    this.regions = regions;
    this.stride = regions.length + 1;
    this.saved = new int[FIRST_FRAMES * stride];
  }

  boolean isEmpty() {
    return end == 0;
  }

  /** Opens a frame and returns its serial number. */
  int open() {
    if (end == saved.length) {
      saved = Arrays.copyOf(saved, 2 * end);
    }
    int at = end;
    for (Region region : regions) {
      saved[at++] = region.top;
    }
    saved[at] = ++serial;
    end = at + 1;
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
    for (int i = 0; i < regions.length; i++) {
      if (regions[i].top != saved[base + i]) {
        regions[i].release(saved[base + i]);
      }
    }
    end = base;
    return true;
  }

  /** Makes all regions forget their memory. */
  void drop() {
    for (Region region : regions) {
      region.drop();
    }
  }
}
