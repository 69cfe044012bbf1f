package org.covector.ad.processor.ir;

import java.util.List;

/**
 * A function that is nothing but a loop whose iterations are calls of another function.
 *
 * @param step the iteration: takes what the loop takes, and gives the next values of what the loop
 *     carries
 * @param snapshots how many states reverse mode keeps, 1 at least
 * @param mayBeNull which parameters may be null
 */
public record CheckpointedLoop(FunctionKey step, int snapshots, List<Boolean> mayBeNull) {

  /** Copies the list. */
  public CheckpointedLoop {
    mayBeNull = List.copyOf(mayBeNull);
  }
}
