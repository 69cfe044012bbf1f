package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Gives some values of a function a dual: a second value, of its tangent type, that is computed
 * beside the first and flows with it through conditionals, loops and memory. Forward mode gives one
 * to every active value, its tangent; the forward sweep of reverse mode to every active array, the
 * array that collects its adjoint.
 */
abstract class DualTransform {

  private final Map<Value, Value> duals = new IdentityHashMap<>();
  private final Map<Label, ControlOp> targets = new IdentityHashMap<>();
  private final String suffix;
  private final Storage zeroStorage;

  /**
   * Makes a transform whose duals are named like their primals, with a suffix.
   *
   * @param zeroStorage where duals are made for arrays that carry no derivative
   */
  DualTransform(String suffix, Storage zeroStorage) {
    this.suffix = suffix;
    this.zeroStorage = zeroStorage;
  }

  /** Returns whether a value gets a dual. */
  abstract boolean hasDual(Value value);

  /** Appends an operation without regions, and what computes the duals of its results. */
  abstract void dualize(Op op, Builder out);

  /** Returns the values that the function returns, given those that the primal returns. */
  abstract List<Value> returned(List<Value> values, Builder out);

  /** Returns the dual of a value that has one, in a region under construction. */
  final Value dual(Value value, Builder out) {
    Value dual = duals.get(value);
    return dual == null ? out.zero(value.type().tangent()) : dual;
  }

  /** Returns the duals, by primal. */
  final Map<Value, Value> duals() {
    return duals;
  }

  /** Makes the dual value of a value, to be defined by the caller. */
  final Value newDual(Value value) {
    Value dual = Value.of(value.type().tangent(), dualName(value));
    duals.put(value, dual);
    return dual;
  }

  /** Says what the dual of a value is. */
  final void setDual(Value value, Value dual) {
    duals.put(value, dual);
  }

  final String dualName(Value value) {
    return value.name().isEmpty() ? "" : value.name() + suffix;
  }

  /** Gives an array that is known to carry no derivative a dual of zeros. */
  final void zeroDual(Value array, Builder out) {
    setDual(array, zeros(array, out));
  }

  /** Makes an array of zeros of the shape of another. */
  final Value zeros(Value array, Builder out) {
    return ArrayShapes.zeros(array, dualName(array), zeroStorage, out);
  }

  /** Dualizes the body of the function, into a region that may have been started. */
  final Region dualizeBody(Region body, Builder out) {
    return dualize(body, out, null);
  }

  private Region dualize(Region region, Builder out, ControlOp holder) {
    for (Op op : region.ops()) {
      if (op instanceof ControlOp control) {
        dualizeControl(control, out);
      } else {
        dualize(op, out);
      }
    }
    return out.end(dualize(region.terminator(), holder, out));
  }

  private void dualizeControl(ControlOp op, Builder out) {
    if (op instanceof Loop loop) {
      out.add(dualizeLoop(loop, out));
      return;
    }
    if (op instanceof Block block) {
      targets.put(block.label(), block);
    }
    List<Region> regions = op.regions().stream().map(r -> dualize(r, new Builder(), op)).toList();
    out.add(op.with(op.operands(), withDuals(op.results()), regions));
  }

  private Loop dualizeLoop(Loop loop, Builder out) {
    targets.put(loop.label(), loop);
    List<Value> inits = extended(loop.inits(), loop.params(), out);
    List<Value> params = withDuals(loop.params());
    Region header = dualize(loop.header(), new Builder(), loop);
    Region body = dualize(loop.body(), new Builder(), loop);
    List<Value> results = withDuals(loop.results());
    return new Loop(results, loop.label(), inits, params, header, body, loop.span());
  }

  private List<Value> withDuals(List<Value> values) {
    List<Value> all = new ArrayList<>(values);
    values.stream().filter(this::hasDual).forEach(v -> all.add(newDual(v)));
    return all;
  }

  private Terminator dualize(Terminator end, ControlOp holder, Builder out) {
    if (end instanceof Terminator.Yield yield) {
      return new Terminator.Yield(extended(yield.values(), holder.results(), out));
    }
    if (end instanceof Terminator.Test test) {
      List<Value> exits = extended(test.exits(), holder.results(), out);
      return new Terminator.Test(test.condition(), exits);
    }
    if (end instanceof Terminator.Continue next) {
      Loop loop = (Loop) targets.get(next.loop());
      return new Terminator.Continue(next.loop(), extended(next.next(), loop.params(), out));
    }
    if (end instanceof Terminator.Break leave) {
      List<Value> results = targets.get(leave.target()).results();
      return new Terminator.Break(leave.target(), extended(leave.values(), results, out));
    }
    if (end instanceof Terminator.Return result) {
      return new Terminator.Return(returned(result.values(), out));
    }
    return end;
  }

  private List<Value> extended(List<Value> values, List<Value> targetValues, Builder out) {
    List<Value> all = new ArrayList<>(values);
    IntStream.range(0, values.size())
        .filter(i -> hasDual(targetValues.get(i)))
        .forEach(i -> all.add(dual(values.get(i), out)));
    return all;
  }
}
