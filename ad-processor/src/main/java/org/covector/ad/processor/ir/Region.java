package org.covector.ad.processor.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    List<Op> all = new ArrayList<>();
    addTo(all);
    return all.stream();
  }

  private void addTo(List<Op> all) {
    for (Op op : ops) {
      all.add(op);
      op.regions().forEach(region -> region.addTo(all));
    }
  }

  /** Returns the operations of this region on which some values depend, by way of operands. */
  public List<Op> slice(Collection<Value> values) {
    Set<Value> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    needed.addAll(values);
    List<Op> slice = new ArrayList<>();
    for (int i = ops.size() - 1; i >= 0; i--) {
      if (ops.get(i).results().stream().anyMatch(needed::contains)) {
        needed.addAll(ops.get(i).operands());
        slice.add(0, ops.get(i));
      }
    }
    return slice;
  }

  /** Returns whether an exception may be caught in one of these operations. */
  public boolean hasGuards() {
    return walk().anyMatch(ControlOp.Guard.class::isInstance);
  }

  /** Returns the calls among all these operations. */
  public Stream<Op.Call> calls() {
    return walk().filter(Op.Call.class::isInstance).map(Op.Call.class::cast);
  }
}
