package org.covector.ad.processor.emit;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Guard;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Which of the given values interfere: one is live where the other is defined, so that they cannot
 * share a variable. A value is live at a point if a path from there reads it. The results of an
 * operation, and the parameters of a loop, are defined together. One walk backwards suffices, since
 * what a loop reads from outside is live in all of it.
 */
final class Liveness {

  private final Function<Value, Value> bases;
  private final Map<Value, Integer> numbers = new IdentityHashMap<>();
  private final BitSet[] conflicts;
  private final Map<Label, BitSet> afterBreak = new IdentityHashMap<>();
  private final Map<Label, BitSet> afterContinue = new IdentityHashMap<>();
  private final Map<Label, List<Value>> breakResults = new IdentityHashMap<>();
  private final Map<Label, List<Value>> continueParams = new IdentityHashMap<>();

  /** What the handlers around the current place need. */
  private BitSet handled = new BitSet();

  private final Map<Region, BitSet> mentioned = new IdentityHashMap<>();

  /**
   * Computes what interferes.
   *
   * @param bases gives the value that is read instead, or as well, wherever a value is read; null
   *     where there is none
   */
  Liveness(
      org.covector.ad.processor.ir.Function function,
      List<Value> candidates,
      Function<Value, Value> bases) {
    this.bases = bases;
    candidates.forEach(v -> numbers.put(v, numbers.size()));
    conflicts = new BitSet[candidates.size()];
    for (int i = 0; i < conflicts.length; i++) {
      conflicts[i] = new BitSet();
    }
    if (conflicts.length > 0) {
      mention(function.body());
      define(function.params(), before(function.body(), new BitSet(), null));
    }
  }

  /** Returns the numbers of the candidates that interfere with the one of the given number. */
  BitSet conflicts(int number) {
    return conflicts[number];
  }

  private BitSet mention(Region region) {
    BitSet all = new BitSet();
    for (Op op : region.ops()) {
      read(op.operands(), all);
      op.regions().forEach(r -> all.or(mention(r)));
    }
    read(region.terminator().operands(), all);
    mentioned.put(region, all);
    return all;
  }

  private void read(List<Value> values, BitSet live) {
    for (Value value : values) {
      for (Value read = value; read != null; read = bases.apply(read)) {
        Integer number = numbers.get(read);
        if (number != null) {
          live.set(number);
        }
      }
    }
  }

  /** Ends the lives of values at their definition, and records what is live there. */
  private void define(List<Value> values, BitSet live) {
    for (Value value : values) {
      Integer number = numbers.get(value);
      if (number != null) {
        conflict(number, live);
        for (Value other : values) {
          Integer otherNumber = numbers.get(other);
          if (otherNumber != null && !otherNumber.equals(number)) {
            conflicts[number].set(otherNumber);
          }
        }
      }
    }
    kill(values, live);
  }

  private void kill(List<Value> values, BitSet live) {
    for (Value value : values) {
      Integer number = numbers.get(value);
      if (number != null) {
        live.clear(number);
      }
    }
  }

  private void conflict(int number, BitSet live) {
    conflicts[number].or(live);
    conflicts[number].clear(number);
    for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
      if (i != number) {
        conflicts[i].set(number);
      }
    }
  }

  /**
   * Returns what is live at the start of a region.
   *
   * @param after what is live where a {@code Yield} leads to, or a {@code Test} that fails
   * @param body what is live at the start of the body, for a header
   */
  private BitSet before(Region region, BitSet after, BitSet body) {
    BitSet live = atEnd(region.terminator(), after, body);
    for (int i = region.ops().size() - 1; i >= 0; i--) {
      Op op = region.ops().get(i);
      define(op.results(), live);
      if (op instanceof Loop loop) {
        live = beforeLoop(loop, live);
      } else if (op instanceof Guard guard) {
        live = beforeGuard(guard, live);
      } else if (op instanceof ControlOp control) {
        live = beforeControl(control, live);
      }
      read(op.operands(), live);
    }
    return live;
  }

  private BitSet atEnd(Terminator end, BitSet after, BitSet body) {
    BitSet live = handled();
    if (end instanceof Terminator.Yield) {
      live.or(after);
    } else if (end instanceof Terminator.Test) {
      live.or(after);
      live.or(body);
    } else if (end instanceof Terminator.Break leave) {
      live.or(afterBreak.get(leave.target()));
      define(breakResults.get(leave.target()), handled());
    } else if (end instanceof Terminator.Continue next) {
      live.or(afterContinue.get(next.loop()));
      define(continueParams.get(next.loop()), handled());
    }
    read(end.operands(), live);
    return live;
  }

  /**
   * What a handler needs is live wherever the body may throw, and where results are assigned, of
   * the guard or of what a jump out of it leaves: one may be assigned before the next one throws.
   */
  private BitSet beforeGuard(Guard guard, BitSet after) {
    BitSet outer = handled;
    BitSet atHandlers = new BitSet();
    guard.handlers().forEach(h -> atHandlers.or(before(h.region(), after, null)));
    handled = (BitSet) outer.clone();
    handled.or(atHandlers);
    define(guard.results(), handled());
    BitSet live = before(guard.body(), after, null);
    live.or(atHandlers);
    handled = outer;
    return live;
  }

  private BitSet handled() {
    return (BitSet) handled.clone();
  }

  private BitSet beforeControl(ControlOp control, BitSet after) {
    if (control instanceof Block block) {
      afterBreak.put(block.label(), after);
      breakResults.put(block.label(), block.results());
    }
    BitSet live = new BitSet();
    for (Region region : control.regions()) {
      live.or(before(region, after, null));
    }
    return live;
  }

  private BitSet beforeLoop(Loop loop, BitSet after) {
    afterBreak.put(loop.label(), after);
    breakResults.put(loop.label(), loop.results());
    continueParams.put(loop.label(), loop.params());
    BitSet around = (BitSet) after.clone();
    for (Region region : loop.regions()) {
      around.or(mentioned.get(region));
      exits(region, around);
    }
    kill(loop.params(), around);
    loop.regions().forEach(r -> killDefined(r, around));
    afterContinue.put(loop.label(), around);
    BitSet body = before(loop.body(), after, null);
    BitSet live = before(loop.header(), after, body);
    live.or(around);
    define(loop.params(), live);
    return live;
  }

  /** Adds what is live where the exits in a region lead to, as far as that is known by now. */
  private void exits(Region region, BitSet live) {
    if (region.terminator() instanceof Terminator.Break leave
        && afterBreak.containsKey(leave.target())) {
      live.or(afterBreak.get(leave.target()));
    } else if (region.terminator() instanceof Terminator.Continue next
        && afterContinue.containsKey(next.loop())) {
      live.or(afterContinue.get(next.loop()));
    }
    region.ops().forEach(op -> op.regions().forEach(r -> exits(r, live)));
  }

  private void killDefined(Region region, BitSet live) {
    for (Op op : region.ops()) {
      kill(op.results(), live);
      if (op instanceof Loop loop) {
        kill(loop.params(), live);
      }
      op.regions().forEach(r -> killDefined(r, live));
    }
  }
}
