package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    Slice slice = new Slice(loop);
    return slice.isCounted(index) && slice.counting.size() < depth(loop);
  }

  /** What an index is computed from, in a loop. */
  private final class Slice {
    private final Loop loop;
    private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Loop> counting = Collections.newSetFromMap(new IdentityHashMap<>());

    Slice(Loop loop) {
      this.loop = loop;
    }

    /** Whether a value is computed from what loops count alone; collects these loops. */
    boolean isCounted(Value value) {
      Scope home = scopes.of(value);
      Op op = scopes.definition(value).orElse(null);
      if (!seen.add(value) || op instanceof Op.Constant) {
        return true;
      } else if (!home.isWithin(scopes.inside(loop, 0))) {
        return home.loop().isEmpty();
      } else if (op != null) {
        return op instanceof Op.Apply && op.operands().stream().allMatch(this::isCounted);
      }
      return home.op().orElse(null) instanceof Loop counter && isCounted(value, counter);
    }

    private boolean isCounted(Value param, Loop counter) {
      counting.add(counter);
      boolean startsAnew =
          CountedLoop.of(counter, scopes).filter(c -> c.induction() == param).isPresent();
      Value start = counter.inits().get(counter.params().indexOf(param));
      return counter == loop || startsAnew || isCounted(start);
    }
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
