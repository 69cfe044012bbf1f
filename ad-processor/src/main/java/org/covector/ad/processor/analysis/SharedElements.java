package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Estimates whether a loop reads the same elements of an array again and again, by the loops that
 * count its indices: where there are loops inside of each other, and one of them does not change
 * the index, the array is small beside what the loops do. So {@code w[j]} is, in a loop over rows
 * {@code i} with a loop over columns {@code j} inside, but {@code x[i][j]} is not.
 */
public final class SharedElements {

  private final Scopes scopes;

  /** Makes the analysis of a function. */
  public SharedElements(Scopes scopes) {
    this.scopes = scopes;
  }

  /**
   * Returns whether an index that is used in a loop is known to take fewer values than the
   * innermost loop has iterations: whether it is counted by fewer loops than are nested there, by
   * nothing that is looked up, and by no loop around.
   */
  public boolean hasFewerValuesThanIterations(Value index, Loop loop) {
    Set<Loop> counting = Collections.newSetFromMap(new IdentityHashMap<>());
    return isCounted(index, loop, counting) && counting.size() < depth(loop);
  }

  /** Whether an index is computed from what loops count alone; collects these loops. */
  private boolean isCounted(Value index, Loop loop, Set<Loop> counting) {
    Scope home = scopes.of(index);
    Optional<Op> definition = scopes.definition(index);
    if (definition.filter(Op.Constant.class::isInstance).isPresent()) {
      return true;
    } else if (!home.isWithin(scopes.inside(loop, 0))) {
      return home.loop().isEmpty();
    } else if (definition.isPresent()) {
      return definition.get() instanceof Op.Apply apply
          && apply.operands().stream().allMatch(v -> isCounted(v, loop, counting));
    }
    if (!(home.op().orElse(null) instanceof Loop counter)) {
      return false;
    }
    counting.add(counter);
    boolean startsAnew =
        CountedLoop.of(counter, scopes).filter(c -> c.induction() == index).isPresent();
    Value start = counter.inits().get(counter.params().indexOf(index));
    return counter == loop || startsAnew || isCounted(start, loop, counting);
  }

  /** Returns whether a loop, or one inside of it, counts to the length of an array. */
  public boolean isCountedTo(Value array, Loop loop) {
    return Stream.concat(Stream.of(loop), loop.body().walk())
        .filter(Loop.class::isInstance)
        .flatMap(inner -> CountedLoop.of((Loop) inner, scopes).stream())
        .flatMap(counted -> scopes.definition(counted.bound()).stream())
        .anyMatch(bound -> bound instanceof MemoryOp.Length length && length.array() == array);
  }

  /** The number of loops inside of each other, this one included. */
  private static int depth(Loop loop) {
    return 1 + depth(loop.body());
  }

  private static int depth(Region region) {
    return region.ops().stream()
        .flatMap(op -> op.regions().stream().map(r -> depth(r) + (op instanceof Loop ? 1 : 0)))
        .max(Integer::compare)
        .orElse(0);
  }
}
