package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.List;

/** The loops around an operation, outer ones first, and where the tape is given back. */
final class Levels {

  /** A loop, or a region at whose end the tape is given back: it has no trips. */
  private record Level(Sizes.Trips trips) {}

  private static final Level RELEASE = new Level(null);

  private final List<Level> levels = new ArrayList<>();

  void enter(Sizes.Trips loop) {
    levels.add(new Level(loop));
  }

  void enterRelease() {
    levels.add(RELEASE);
  }

  void leave() {
    levels.remove(levels.size() - 1);
  }

  boolean isReleased() {
    return levels.contains(RELEASE);
  }

  /**
   * The sum over all iterations of the loops around, of what is taken in each; where the tape is
   * given back in between, the largest of the iterations counts.
   */
  Formula total(Formula each) {
    Formula total = each;
    boolean released = false;
    for (int i = levels.size() - 1; i >= 0; i--) {
      Sizes.Trips loop = levels.get(i).trips();
      if (loop == null) {
        released = true;
      } else if (released) {
        total = loop.largest(total);
      } else {
        total = loop.sum(total);
      }
    }
    return total;
  }
}
