package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Splits a function of which HotSpot would not compile the method: runs of operations become
 * functions of their own, its parts, which it calls one after the other. A part takes what it uses
 * and returns what is used after it; where that is much, it passes through rows of the tape. Of an
 * operation that is too large itself, or from which control leaves, the insides become parts.
 *
 * <p>Nothing is reordered, so that the function does the same.
 */
public final class Split {

  /** What a function may have, in bytes of bytecode by our estimate: HotSpot's limit is 8,000. */
  private static final int LIMIT = 4000;

  /** Parts that make a function so long that calls of shorter ones are better. */
  private static final int MANY = 8;

  private static final int ROUNDS = 4;

  private final ValueTable table;
  private final Outline outline;

  /** What an operation may have that is to be within a part. */
  private final int large;

  /** Regions of which no more parts can be made. */
  private final Set<Region> exhausted = Collections.newSetFromMap(new IdentityHashMap<>());

  private Split(ValueTable table, Outline outline, int limit) {
    this.table = table;
    this.outline = outline;
    this.large = limit / 2;
  }

  /** Returns whether a function takes so many parts that shorter ones called often are better. */
  public static boolean takesManyParts(Function function) {
    return CodeSize.of(function) > MANY * LIMIT;
  }

  /**
   * Returns a function that does the same in a method that is small enough; the same function where
   * its own is.
   *
   * @param storage where the rows come from: the tape, if the method opens a frame for them
   * @param parts is given the parts
   */
  public static Function run(Function function, Storage storage, Consumer<Function> parts) {
    return run(function, storage, LIMIT, parts);
  }

  /** Returns the same for another limit. */
  static Function run(Function function, Storage storage, int limit, Consumer<Function> parts) {
    if (CodeSize.of(function) <= limit) {
      return function;
    }
    Function prepared = new FrameChunks().rewrite(function);
    ValueTable table = ValueTable.of(prepared);
    KeptRows rows = new KeptRows(storage, table);
    Function narrow = new WideJoins(rows, table).rewrite(prepared);
    Outline outline = new Outline(narrow, table, rows, limit / 6 * 5);
    Region body = new Split(table, outline, limit).shrink(narrow.body(), limit, Set.of());
    return new KeptStores(rows).finish(function, body, outline.parts(), parts);
  }

  /**
   * Makes parts of a region until the rest is small enough, as far as that is possible.
   *
   * @param target the size that is asked for
   * @param later what is used after the region of what it defines
   */
  private Region shrink(Region region, int target, Collection<Value> later) {
    if (exhausted.contains(region)) {
      return region;
    }
    Region current = region;
    int size = size(current);
    for (int round = 0; round < ROUNDS && size > target; round++) {
      Region smaller = shrinkOnce(current, target, later);
      int newSize = size(smaller);
      if (newSize >= size) {
        break;
      }
      current = smaller;
      size = newSize;
    }
    if (size > target) {
      exhausted.add(current);
    }
    return current;
  }

  /** Makes parts of what can be in one, and then of the insides of what control leaves. */
  private Region shrinkOnce(Region region, int target, Collection<Value> later) {
    List<Op> ops = new ArrayList<>();
    for (Op op : region.ops()) {
      int size = op instanceof ControlOp ? size(op) : 0;
      boolean fits = size <= large || Exits.leave(op);
      ops.add(fits ? op : shrink((ControlOp) op, size, large));
    }
    Region outlined = outline.run(new Region(ops, region.terminator()), later);
    int excess = size(outlined) - target;
    return excess > 0 ? shrinkInsides(outlined, excess) : outlined;
  }

  /** Makes the operations with regions smaller, the largest first. */
  private Region shrinkInsides(Region region, int excess) {
    List<Op> ops = new ArrayList<>(region.ops());
    int[] sizes = ops.stream().mapToInt(op -> op instanceof ControlOp ? size(op) : 0).toArray();
    int rest = excess;
    for (int i : descending(sizes)) {
      if (rest > 0 && ops.get(i) instanceof ControlOp op) {
        ControlOp smaller = shrink(op, sizes[i], Math.max(0, sizes[i] - rest));
        ops.set(i, smaller);
        rest -= sizes[i] - size(smaller);
      }
    }
    return new Region(ops, region.terminator());
  }

  /** Makes the regions of an operation smaller, the largest first, until it is small enough. */
  private ControlOp shrink(ControlOp op, int size, int target) {
    List<Region> regions = new ArrayList<>(op.regions());
    int[] sizes = regions.stream().mapToInt(this::size).toArray();
    int excess = size - target;
    for (int i : descending(sizes)) {
      if (excess > 0) {
        boolean isHeader = op instanceof Loop && i == 0;
        Collection<Value> later = isHeader ? ValueTable.free(regions.get(1)) : Set.of();
        Region smaller = shrink(regions.get(i), Math.max(0, sizes[i] - excess), later);
        regions.set(i, smaller);
        excess -= sizes[i] - size(smaller);
      }
    }
    return op.with(op.operands(), op.results(), regions);
  }

  /** Returns the positions of numbers, that of the greatest first. */
  private static List<Integer> descending(int[] numbers) {
    return IntStream.range(0, numbers.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> -numbers[i]))
        .toList();
  }

  private int size(Op op) {
    return new CodeSize(table).add(op);
  }

  private int size(Region region) {
    return new CodeSize(table).add(region);
  }
}
