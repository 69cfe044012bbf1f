package org.covector.ad.processor.optimize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * What a function needs: the operations with an effect, those of the user that may throw, the ways
 * out of the function, and all that these use or are controlled by (R. Cytron et al., "Efficiently
 * computing static single assignment form and the control dependence graph", TOPLAS 13(4), 1991,
 * section 7.1). In structured form what controls an operation are the operations around it, and the
 * jumps to the end of these.
 */
final class Liveness {

  /** A way to the end of an operation with its results, or to the next iteration of a loop. */
  private record Jump(List<Value> values, ControlOp holder) {}

  private final Completion completion;
  private final IdentityHashMap<Value, Op> definitions = new IdentityHashMap<>();
  private final IdentityHashMap<Value, Loop> loops = new IdentityHashMap<>();
  private final IdentityHashMap<Op, ControlOp> holders = new IdentityHashMap<>();
  private final IdentityHashMap<Label, ControlOp> targets = new IdentityHashMap<>();
  private final IdentityHashMap<ControlOp, List<Jump>> exits = new IdentityHashMap<>();
  private final IdentityHashMap<ControlOp, List<Jump>> nexts = new IdentityHashMap<>();
  private final IdentityHashMap<Value, Number> constants = new IdentityHashMap<>();
  private final ScratchArrays arrays = new ScratchArrays();
  private final List<Op> roots = new ArrayList<>();
  private final List<Jump> departures = new ArrayList<>();

  private final Set<Op> liveOps = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> liveValues = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Value> pending = new ArrayDeque<>();

  private Liveness(Completion completion) {
    this.completion = completion;
  }

  static Liveness of(Function function, Completion completion) {
    Liveness liveness = new Liveness(completion);
    function.params().forEach(liveness.arrays::foreign);
    liveness.index(function.body(), null);
    liveness.mark();
    return liveness;
  }

  /** Returns whether an operation stays. */
  boolean isLive(Op op) {
    return liveOps.contains(op);
  }

  /** Returns whether a value stays. */
  boolean isLive(Value value) {
    return liveValues.contains(value);
  }

  private void index(Region region, ControlOp holder) {
    for (Op op : region.ops()) {
      index(op, holder);
      if (!completion.completes(op)) {
        return;
      }
    }
    index(region.terminator(), holder);
  }

  private void index(Op op, ControlOp holder) {
    if (holder != null) {
      holders.put(op, holder);
    }
    op.results().forEach(r -> definitions.put(r, op));
    if (op instanceof ControlOp control) {
      index(control);
      return;
    }
    if (op instanceof Op.Constant constant && constant.literal() instanceof Number number) {
      constants.put(constant.result(), number);
    }
    arrays.define(op);
    Value target = target(op);
    if (target != null) {
      arrays.write(op, target);
    } else if (isRoot(op)) {
      roots.add(op);
    }
  }

  private void index(ControlOp op) {
    exits.put(op, new ArrayList<>());
    nexts.put(op, new ArrayList<>());
    if (op instanceof Loop loop) {
      targets.put(loop.label(), loop);
      loop.params().forEach(p -> loops.put(p, loop));
      flow(loop.inits(), loop.params());
    } else if (op instanceof Block block) {
      targets.put(block.label(), block);
    }
    op.regions().forEach(r -> index(r, op));
    boolean endless = op instanceof Loop && !completion.completes(op);
    if (endless || (op instanceof Switch choice && choice.mayThrow())) {
      roots.add(op);
    }
  }

  private void index(Terminator terminator, ControlOp holder) {
    if (terminator instanceof Terminator.Continue next) {
      Loop loop = (Loop) targets.get(next.loop());
      nexts.get(loop).add(new Jump(next.next(), holder));
      flow(next.next(), loop.params());
    } else if (terminator instanceof Terminator.Break leave) {
      exit(targets.get(leave.target()), leave.values(), holder);
    } else if (terminator instanceof Terminator.Yield yield) {
      exit(holder, yield.values(), holder);
    } else if (terminator instanceof Terminator.Test test) {
      exit(holder, test.exits(), holder);
    } else {
      departures.add(new Jump(terminator.operands(), holder));
    }
  }

  private void exit(ControlOp target, List<Value> values, ControlOp holder) {
    exits.get(target).add(new Jump(values, holder));
    flow(values, target.results());
  }

  private void flow(List<Value> from, List<Value> to) {
    for (int i = 0; i < from.size(); i++) {
      arrays.flow(from.get(i), to.get(i));
    }
  }

  /** Returns the array that an operation does nothing but write to, or null. */
  private static Value target(Op op) {
    return op instanceof MemoryOp memory ? memory.written().orElse(null) : null;
  }

  /** Whether an operation stays whatever becomes of its results. */
  private boolean isRoot(Op op) {
    if (op instanceof Op.Opaque opaque) {
      return opaque.effect() != Op.Effect.NONE;
    }
    if (op instanceof MemoryOp.NewObject) {
      return op.span().isKnown();
    }
    return op.effect() == Op.Effect.ANY || (op.span().isKnown() && mayThrow(op));
  }

  private boolean mayThrow(Op op) {
    if (op instanceof Op.Apply apply) {
      return apply.canThrow()
          && !(apply.operator() instanceof BasicOperator && isNonZero(apply.operands().get(1)));
    }
    return op instanceof MemoryOp.NewArray array
        ? array.storage() == MemoryOp.Storage.HEAP
        : op instanceof MemoryOp;
  }

  private boolean isNonZero(Value divisor) {
    return constants.containsKey(divisor) && constants.get(divisor).longValue() != 0;
  }

  private void mark() {
    departures.forEach(this::use);
    roots.forEach(this::use);
    arrays.foreignWrites().forEach(this::use);
    while (!pending.isEmpty()) {
      follow(pending.remove());
    }
  }

  private void use(Value value) {
    if (liveValues.add(value)) {
      pending.add(value);
    }
  }

  private void use(Jump jump) {
    jump.values().forEach(this::use);
    if (jump.holder() != null) {
      use(jump.holder());
    }
  }

  private void use(Op op) {
    if (!liveOps.add(op)) {
      return;
    }
    if (holders.containsKey(op)) {
      use(holders.get(op));
    }
    if (op instanceof Loop loop) {
      use(loop.test().condition());
    } else {
      op.operands().forEach(this::use);
    }
    if (op instanceof ControlOp control) {
      exits.get(control).forEach(jump -> use(jump.holder()));
      nexts.get(control).forEach(jump -> use(jump.holder()));
    }
  }

  /** Marks what a live value comes from. */
  private void follow(Value value) {
    arrays.use(value).forEach(this::use);
    Loop loop = loops.get(value);
    Op definition = definitions.get(value);
    if (loop != null) {
      use(loop);
      int position = loop.params().indexOf(value);
      use(loop.inits().get(position));
      nexts.get(loop).forEach(jump -> use(jump.values().get(position)));
    } else if (definition != null) {
      use(definition);
      if (definition instanceof ControlOp control) {
        int position = control.results().indexOf(value);
        exits.get(control).forEach(jump -> use(jump.values().get(position)));
      }
    }
  }
}
