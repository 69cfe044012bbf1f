package org.covector.ad.processor.ir;

import java.util.List;
import java.util.Optional;

/**
 * A function that is nothing but a loop whose iterations are calls of another function.
 *
 * @param step the iteration: takes what the loop takes, and gives the next values of what the loop
 *     carries
 * @param snapshots how many states reverse mode keeps, 1 at least
 * @param mayBeNull which parameters may be null
 * @param counting how the loop counts, where the number of its steps is known before
 */
public record CheckpointedLoop(
    FunctionKey step, int snapshots, List<Boolean> mayBeNull, Optional<Counting> counting) {

  /** Copies the list. */
  public CheckpointedLoop {
    mayBeNull = List.copyOf(mayBeNull);
  }

  /**
   * How a loop counts.
   *
   * @param position the place of the induction variable among what the loop carries
   * @param inclusive whether the loop still runs where the variable has reached the bound
   * @param step what each iteration adds to it
   */
  public record Counting(int position, boolean inclusive, int step) {}
}
