package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * Takes the arrays that a method makes for itself from the tape, so that the next call finds them
 * there: those that do not leave the method, are made once in a call, or in an iteration that gives
 * back what it takes or keeps the array for the reverse sweep and for nothing else, and are not so
 * small and of such a fixed length that HotSpot makes local variables of their elements.
 */
public final class Workspaces extends Rewriter {

  private static final Set<ScalarType> TYPES =
      Set.of(ScalarType.DOUBLE, ScalarType.FLOAT, ScalarType.LONG, ScalarType.INT);

  /** Of the arrays of arrays that the tape has. */
  private static final int MOST_DIMENSIONS = 3;

  private final EscapingArrays escaping;
  private final IdentityHashMap<Value, Op.Constant> constants = new IdentityHashMap<>();
  private final Set<Value> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean isReleased = true;
  private boolean isInner;

  private Workspaces(EscapingArrays escaping) {
    this.escaping = escaping;
  }

  /**
   * Returns a function with workspaces, if it needs the tape in any case.
   *
   * @param function one that is called with a frame of the tape of its own
   */
  public static Function run(Function function) {
    if (function.body().walk().noneMatch(Op::usesTape)) {
      return function;
    }
    Workspaces pass = new Workspaces(EscapingArrays.of(function));
    pass.findKept(function);
    return pass.rewrite(function);
  }

  /** Finds the arrays that rows of the tape hold, which live as long as these in any case. */
  private void findKept(Function function) {
    Set<Value> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Op op : (Iterable<Op>) function.body().walk()::iterator) {
      if (op instanceof NewArray array && array.usesTape()) {
        rows.add(array.result());
      } else if (op instanceof Store store && rows.contains(store.array())) {
        kept.add(store.value());
      }
    }
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Op.Constant constant) {
      constants.put(constant.result(), constant);
    }
    if (op instanceof NewArray array && isWorkspace(array)) {
      super.rewrite(
          new NewArray(array.result(), array.dimensions(), Storage.TAPE_EXACT, array.span()), out);
    } else if (op instanceof Loop loop) {
      boolean outside = isReleased;
      isReleased = releases(loop.body());
      rewriteInner(op, out);
      isReleased = outside;
    } else if (op instanceof Guard) {
      rewriteInner(op, out);
    } else {
      super.rewrite(op, out);
    }
  }

  /** Rewrites what may give back to the tape what it takes, before the function ends. */
  private void rewriteInner(Op op, List<Op> out) {
    boolean outside = isInner;
    isInner = true;
    super.rewrite(op, out);
    isInner = outside;
  }

  /** Whether an iteration gives back what it takes from the tape. */
  private static boolean releases(Region body) {
    return body.ops().stream().anyMatch(Op.TapeMark.class::isInstance);
  }

  private boolean isWorkspace(NewArray array) {
    if (array.storage() != Storage.HEAP || !(array.result().type() instanceof ArrayType type)) {
      return false;
    }
    return type.isSpine() ? isWorkspaceOfRows(array, type) : isWorkspaceOfNumbers(array, type);
  }

  /** Whether rows are made once in a call, together with what holds them, and stay inside. */
  private boolean isWorkspaceOfRows(NewArray array, ArrayType type) {
    return !isInner
        && type.innermost() == ScalarType.DOUBLE
        && type.rank() <= MOST_DIMENSIONS
        && array.dimensions().size() == type.rank()
        && !escaping.contains(array.result())
        && !escaping.containsParts(array.result());
  }

  private boolean isWorkspaceOfNumbers(NewArray array, ArrayType type) {
    return (isReleased || kept.contains(array.result()))
        && !(isInner && escaping.isHeld(array.result()))
        && type.element() instanceof ScalarType element
        && TYPES.contains(element)
        && !constants.containsKey(array.dimensions().get(0))
        && !escaping.contains(array.result());
  }
}
