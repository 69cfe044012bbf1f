package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.covector.ad.processor.ir.ControlOp.Loop;

/** The loops around an operation, outer ones first, and where the tape is given back. */
final class Levels {

  /** A loop, or a region at whose end the tape is given back: it has no trips. */
  private record Level(Sizes.Trips trips, Optional<Loop> loop) {}

  private static final Level RELEASE = new Level(null, Optional.empty());

  private final List<Level> levels = new ArrayList<>();

  /** Enters a function, which may call itself. */
  void enter(Sizes.Trips calls) {
    levels.add(new Level(calls, Optional.empty()));
  }

  void enter(Loop loop, Sizes.Trips trips) {
    levels.add(new Level(trips, Optional.of(loop)));
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
    return total(each, loop -> true);
  }

  /**
   * The same of what only some loops take anew in each iteration.
   *
   * @param takesAnew whether a loop does
   */
  Formula total(Formula each, Predicate<Loop> takesAnew) {
    Formula total = each;
    boolean released = false;
    for (int i = levels.size() - 1; i >= 0; i--) {
      Sizes.Trips loop = levels.get(i).trips();
      if (loop == null) {
        released = true;
      } else if (released || levels.get(i).loop().filter(takesAnew.negate()).isPresent()) {
        total = loop.largest(total);
      } else {
        total = loop.sum(total);
      }
    }
    return total;
  }
}
