package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Turns {@code a[i] = 0; … a[i] += v} of a derivative into {@code … a[i] = v}, where nothing in
 * between may see the element.
 */
public final class ZeroedElements extends Rewriter {

  private final Facts facts;
  private final ArrayOrigins origins;

  private ZeroedElements(Facts facts, ArrayOrigins origins) {
    this.facts = facts;
    this.origins = origins;
  }

  /** Returns a function without the needless zeros. */
  public static Function run(Function function) {
    return new ZeroedElements(Facts.of(function), ArrayOrigins.of(function, List.of()))
        .rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    Region inner = super.rewrite(region);
    List<Op> ops = new ArrayList<>(inner.ops());
    for (int i = 0; i < ops.size(); i++) {
      if (ops.get(i) instanceof MemoryOp.Store store && facts.isClear(store)) {
        int sum = accumulation(store, ops, i + 1);
        if (sum >= 0) {
          Value value = ((MemoryOp.Accumulate) ops.get(sum)).value();
          ops.set(sum, new MemoryOp.Store(store.array(), store.index(), value, SourceSpan.NONE));
          if (i > 0 && isLoaded(value, store, ops.get(i - 1))) {
            ops.remove(sum);
          }
          ops.remove(i--);
        }
      }
    }
    return new Region(ops, inner.terminator());
  }

  /** Whether a value is what the element held before it was set to 0. */
  private static boolean isLoaded(Value value, MemoryOp.Store store, Op before) {
    return before instanceof MemoryOp.Load load
        && load.result() == value
        && load.array() == store.array()
        && load.index() == store.index();
  }

  /** The place of the first accumulation onto an element that nothing sees before, or -1. */
  private int accumulation(MemoryOp.Store store, List<Op> ops, int start) {
    for (int i = start; i < ops.size(); i++) {
      Op op = ops.get(i);
      if (op instanceof MemoryOp.Accumulate sum
          && sum.array() == store.array()
          && sum.index() == store.index()) {
        return i;
      }
      if (maySee(op, store)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean maySee(Op op, MemoryOp.Store store) {
    if (op instanceof MemoryOp.Load load) {
      return maySee(load.array(), load.index(), store);
    } else if (op instanceof MemoryOp.Store other) {
      return maySee(other.array(), other.index(), store);
    } else if (op instanceof MemoryOp.Accumulate sum) {
      return maySee(sum.array(), sum.index(), store);
    }
    return !(op instanceof Op.Apply) && !(op instanceof Op.Constant);
  }

  private boolean maySee(Value array, Value index, MemoryOp.Store store) {
    if (!array.type().equals(store.array().type())) {
      return false;
    }
    if (array != store.array()) {
      return origins.mayBeSame(array, store.array());
    }
    Facts.Shift here = facts.position(index);
    Facts.Shift there = facts.position(store.index());
    return here.from() != there.from() || here.distance() == there.distance();
  }
}
