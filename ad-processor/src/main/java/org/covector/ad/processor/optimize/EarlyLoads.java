package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;

/**
 * Tells whether the elements that the first iteration of a loop takes over may be loaded before the
 * loop, and in which order: so that, where one of the indices is out of bounds, the exception is
 * that of the original, and nothing has been done that the original does later.
 */
final class EarlyLoads {

  private final ElementChain chain;
  private final LoopIndex index;
  private final ArrayOrigins arrays;
  private final List<Integer> order = new ArrayList<>();

  private EarlyLoads(ElementChain chain, LoopIndex index, ArrayOrigins arrays) {
    this.chain = chain;
    this.index = index;
    this.arrays = arrays;
  }

  /** Returns the distances in the order of their loads; nothing where these must stay. */
  static Optional<List<Integer>> of(
      ElementChain chain, Loop loop, LoopIndex index, ArrayOrigins arrays) {
    EarlyLoads loads = new EarlyLoads(chain, index, arrays);
    for (Op op : loop.body().ops()) {
      boolean stays = !loads.passes(op);
      if (loads.order.size() == chain.carried().size()) {
        return Optional.of(loads.order);
      } else if (stays) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Notes the access to an element, of the array itself or of the one of which it is the shadow:
   * after that, a load of the element cannot throw.
   *
   * @return whether loads may be done before the operation that originally come after it
   */
  private boolean passes(Op op) {
    Optional<Integer> distance = distance(op).filter(chain.carried()::contains);
    distance.filter(d -> !order.contains(d)).ifPresent(order::add);
    return isHarmless(op) || (distance.isPresent() && op instanceof MemoryOp.Load);
  }

  private Optional<Integer> distance(Op op) {
    return op instanceof MemoryOp.ElementAccess access
            && arrays.areAlike(chain.array(), access.array())
        ? index.distance(access.index())
        : Optional.empty();
  }

  /**
   * Whether an operation never throws, and does nothing that is seen where another one throws. The
   * derivative's own operations, which no source stands for, do not throw, and what they write is
   * not defined after an exception.
   */
  private static boolean isHarmless(Op op) {
    if (op instanceof ControlOp) {
      return !(op instanceof Loop) && op.regions().stream().allMatch(EarlyLoads::isHarmless);
    }
    return op instanceof Op.Constant
        || op instanceof Op.Remark
        || ElementChains.isFrame(op)
        || (op instanceof Op.Apply apply && !apply.canThrow())
        || (op instanceof MemoryOp && !op.span().isKnown());
  }

  private static boolean isHarmless(Region region) {
    return region.terminator() instanceof Terminator.Yield
        && region.ops().stream().allMatch(EarlyLoads::isHarmless);
  }
}
