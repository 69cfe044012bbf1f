package org.covector.ad.processor.ir;

import java.util.List;

/**
 * A straight sequence of operations that ends in one terminator. A region sees the values of the
 * regions around it that are defined before it.
 *
 * @param ops the operations, in order of execution
 * @param terminator how control leaves the region
 */
public record Region(List<Op> ops, Terminator terminator) {

  /** Copies the list. */
  public Region {
    ops = List.copyOf(ops);
  }
}
