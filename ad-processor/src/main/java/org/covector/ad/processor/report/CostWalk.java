package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Goes through a function and all that it calls, and counts operations and memory. Of the branches
 * of a conditional, the larger number of each kind of operation counts; handlers of exceptions do
 * not.
 */
final class CostWalk {

  private final java.util.function.Function<FunctionKey, Function> functions;
  private final Quantities quantities;
  private final Levels levels = new Levels();
  private final Set<FunctionKey> active = new HashSet<>();

  /** Those of them that are counted with all calls by themselves. */
  private final Set<FunctionKey> recursive = new HashSet<>();

  private final Set<FunctionKey> called = new LinkedHashSet<>();
  private final List<Stored> stored = new ArrayList<>();

  /**
   * Makes a walk.
   *
   * @param functions finds the functions that are called
   */
  CostWalk(java.util.function.Function<FunctionKey, Function> functions, Quantities quantities) {
    this.functions = functions;
    this.quantities = quantities;
  }

  /** The memory that was found, in the order in which it is taken. */
  List<Stored> stored() {
    return stored;
  }

  /** The functions that are called, those called by these included. */
  Set<FunctionKey> called() {
    return called;
  }

  /** Walks through a function that is called from outside. */
  Nest run(Function function) {
    Sizes sizes = new Sizes(function, quantities, functions);
    sizes.tellNames();
    return function("straight line", function, sizes);
  }

  private Nest function(String kind, Function function, Sizes sizes) {
    boolean startsRecursion = startsRecursion(function);
    Formula count = startsRecursion ? quantities.calls(function.key()) : Formula.ONE;
    Sizes.Trips trips = new Sizes.Trips(count, count, quantities.variable());
    Nest nest = new Nest(kind, function.span(), trips);
    active.add(function.key());
    if (startsRecursion) {
      recursive.add(function.key());
    }
    levels.enter(trips);
    nest.add(region(function.body(), nest, sizes));
    levels.leave();
    active.remove(function.key());
    recursive.remove(function.key());
    return nest;
  }

  /** Whether a function calls itself, and no function around it is counted with all its calls. */
  private boolean startsRecursion(Function function) {
    return reaches(function, function.key(), new HashSet<>())
        && recursive.stream()
            .noneMatch(
                k ->
                    k.method().equals(function.key().method())
                        || reaches(function, k, new HashSet<>()));
  }

  private boolean reaches(Function from, FunctionKey to, Set<FunctionKey> seen) {
    return from.body()
        .calls()
        .map(Op.Call::callee)
        .anyMatch(k -> k.equals(to) || (seen.add(k) && reaches(functions.apply(k), to, seen)));
  }

  /** Counts what a region does itself; loops in it become nests of their own. */
  private Counts region(Region region, Nest nest, Sizes sizes) {
    boolean releases = region.ops().stream().anyMatch(op -> isReleased(op, region));
    if (releases) {
      levels.enterRelease();
    }
    Counts counts = Counts.NONE;
    for (Op op : region.ops()) {
      counts = counts.plus(op(op, nest, sizes));
    }
    if (releases) {
      levels.leave();
    }
    return counts;
  }

  /** Whether an operation opens a frame of the tape that the same region closes. */
  private static boolean isReleased(Op op, Region region) {
    return op instanceof Op.TapeMark mark
        && region.ops().stream()
            .anyMatch(o -> o instanceof Op.TapeRelease r && r.mark() == mark.result());
  }

  private Counts op(Op op, Nest nest, Sizes sizes) {
    if (op instanceof ControlOp control) {
      return control(control, nest, sizes);
    } else if (op instanceof Op.Call call) {
      call(call, nest, sizes);
      return Counts.of(Operation.CALL);
    } else if (op instanceof MemoryOp memory) {
      new Memory(sizes, levels).stored(memory).ifPresent(stored::add);
      return Memory.counts(memory, sizes);
    } else if (op instanceof Op.FrameSave save) {
      save.operands().forEach(v -> stored.add(Memory.left(v, levels)));
      return Counts.of(Operation.STORE, Formula.of(save.operands().size()));
    } else if (op instanceof Op.FrameRestore restore) {
      return Counts.of(Operation.LOAD, Formula.of(restore.results().size()));
    } else if (op instanceof Op.Opaque opaque) {
      boolean isRead = opaque.kind() == Op.Opaque.Kind.STATIC_FINAL;
      return Counts.of(isRead ? Operation.LOAD : Operation.CALL);
    }
    return op instanceof Op.Apply apply ? Operation.of(apply) : Counts.NONE;
  }

  private Counts control(ControlOp op, Nest nest, Sizes sizes) {
    if (op instanceof Loop loop) {
      loop(loop, nest, sizes);
      return Counts.NONE;
    } else if (op instanceof Guard guard) {
      return region(guard.body(), nest, sizes);
    }
    Counts most = null;
    for (Region region : op.regions()) {
      Counts own = region(region, nest, sizes);
      if (most != null && !most.equals(own)) {
        nest.bound();
      }
      most = most == null ? own : most.most(own);
    }
    return most;
  }

  private void loop(Loop loop, Nest nest, Sizes sizes) {
    Sizes.Trips trips = sizes.trips(loop);
    String kind = isReverse(loop) ? "reverse loop" : "loop";
    Nest body = new Nest(kind, loop.span(), trips);
    nest.add(body);
    if (sizes.scopes().exits(loop).size() > 1 || sizes.scopes().leaves(loop)) {
      body.bound();
    }
    levels.enter(loop, trips);
    for (Value param : loop.params()) {
      new Memory(sizes, levels).grown(param, loop, trips).ifPresent(stored::add);
    }
    body.header(region(loop.header(), body, sizes));
    body.add(region(loop.body(), body, sizes));
    levels.leave();
  }

  /** Whether a loop computes nothing of the source. */
  private static boolean isReverse(Loop loop) {
    return loop.regions().stream()
        .flatMap(Region::walk)
        .filter(op -> op instanceof Op.Apply || op instanceof MemoryOp)
        .noneMatch(op -> op.span().isKnown());
  }

  private void call(Op.Call call, Nest nest, Sizes sizes) {
    called.add(call.callee());
    if (!active.contains(call.callee())) {
      Function function = functions.apply(call.callee());
      Sizes inner = new Sizes(function, call.operands(), sizes);
      Nest body = function("call of " + name(call.callee()), function, inner);
      nest.add(body);
    }
  }

  private static String name(FunctionKey key) {
    if (key.variant().isEmpty()) {
      return key.name();
    }
    String kinds = key.variant().replaceAll(":[acsu_]*", "");
    return key.name() + Character.toUpperCase(kinds.charAt(0)) + kinds.substring(1);
  }
}
