package org.covector.ad.processor.ir;

import java.util.List;
import java.util.stream.Stream;

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

  /** Returns the operations and all that their regions hold, outer before inner. */
  public Stream<Op> walk() {
    return ops.stream().flatMap(Op::walk);
  }

  /** Returns the calls among all these operations. */
  public Stream<Op.Call> calls() {
    return walk().filter(Op.Call.class::isInstance).map(Op.Call.class::cast);
  }
}
