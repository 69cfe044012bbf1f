package org.covector.ad.processor.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp.Allocation;
import org.covector.ad.processor.ir.MemoryOp.Copy;
import org.covector.ad.processor.ir.MemoryOp.Grow;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/** Who holds, defines and passes on what in a function. */
final class Structure {

  /**
   * A value that a terminator or a loop's start hands over to a result or a parameter.
   *
   * @param source what is handed over
   * @param target the result or parameter
   * @param place the region in which that happens
   */
  record Flow(Value source, Value target, Region place) {}

  private final Function function;
  private final Map<Region, ControlOp> owners = new IdentityHashMap<>();
  private final Map<Op, Region> holders = new IdentityHashMap<>();
  private final Map<Value, Op> definitions = new IdentityHashMap<>();
  private final Map<Label, List<Value>> exits = new IdentityHashMap<>();
  private final Map<Label, List<Value>> params = new IdentityHashMap<>();
  private final List<Value> order = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final Map<Region, Set<Value>> reads = new IdentityHashMap<>();

  Structure(Function function) {
    this.function = function;
    order.addAll(function.params());
    scan(function.body(), List.of());
  }

  private void scan(Region region, List<Value> results) {
    for (Op op : region.ops()) {
      holders.put(op, region);
      read(region, op.operands());
      if (op instanceof ControlOp control) {
        scan(control, region);
      }
      for (Value result : op.results()) {
        definitions.put(result, op);
        order.add(result);
      }
    }
    Terminator end = region.terminator();
    read(region, end.operands());
    if (end instanceof Terminator.Yield yield) {
      flow(yield.values(), results, region);
    } else if (end instanceof Terminator.Test test) {
      flow(test.exits(), results, region);
    } else if (end instanceof Terminator.Break leave) {
      flow(leave.values(), exits.get(leave.target()), region);
    } else if (end instanceof Terminator.Continue next) {
      flow(next.next(), params.get(next.loop()), region);
    }
  }

  private void scan(ControlOp control, Region holder) {
    if (control instanceof Loop loop) {
      loop.header().ops().forEach(op -> read(holder, op.operands()));
      exits.put(loop.label(), loop.results());
      params.put(loop.label(), loop.params());
      flow(loop.inits(), loop.params(), holder);
      for (Value param : loop.params()) {
        definitions.put(param, loop);
        order.add(param);
      }
    } else if (control instanceof Block block) {
      exits.put(block.label(), block.results());
    }
    for (Region region : control.regions()) {
      owners.put(region, control);
      scan(region, control.results());
    }
  }

  private void flow(List<Value> sources, List<Value> targets, Region place) {
    for (int i = 0; i < Math.min(sources.size(), targets.size()); i++) {
      flows.add(new Flow(sources.get(i), targets.get(i), place));
    }
  }

  /** Notes what is read whenever control reaches the end of a region. */
  private void read(Region region, List<Value> values) {
    reads
        .computeIfAbsent(region, r -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .addAll(values);
  }

  Function function() {
    return function;
  }

  /** Returns all values, in textual order of their definitions, the results of a loop after it. */
  List<Value> values() {
    return order;
  }

  List<Flow> flows() {
    return flows;
  }

  /**
   * Returns what defines a value, which for a parameter of a loop is the loop; null for a
   * parameter.
   */
  Op definition(Value value) {
    return definitions.get(value);
  }

  /** Returns whether a value is an {@code int} and a constant step from another one. */
  boolean isStep(Value value) {
    return value.type() == ScalarType.INT
        && definition(value) instanceof Op.Apply apply
        && (apply.operator() == BasicOperator.ADD || apply.operator() == BasicOperator.SUB)
        && definition(apply.operands().get(1)) instanceof Op.Constant
        && !(definition(apply.operands().get(0)) instanceof Op.Constant);
  }

  /**
   * Returns whether a length need not be read where it stands: the array is new, or a constant
   * table, or a parameter of which the length is read soon in any case, or the user does not ask
   * for it.
   */
  boolean neverThrows(Length length) {
    Op definition = definition(length.array());
    return !length.span().isKnown()
        || (definition == null && reads.get(holder(length)).contains(length.result()))
        || definition instanceof Allocation
        || definition instanceof Copy
        || definition instanceof Grow
        || definition instanceof Op.Opaque;
  }

  /** Returns the parameter of a loop that its header compares; null if it compares none. */
  Value counter(Loop loop) {
    boolean compares =
        definition(loop.test().condition()) instanceof Op.Apply apply
            && loop.params().contains(apply.operands().get(0));
    return compares ? definition(loop.test().condition()).operands().get(0) : null;
  }

  /**
   * Returns the value that the text may read instead of a value that is so cheap that it is
   * computed wherever it is read: the array of a length, what a step starts from; null for any
   * other.
   */
  Value base(Value value) {
    Op definition = definition(value);
    return definition instanceof Length || (definition instanceof Op.Apply && isStep(value))
        ? definition.operands().get(0)
        : null;
  }

  Region holder(Op op) {
    return holders.get(op);
  }

  /** Returns the operation that holds a region; null for the body of the function. */
  ControlOp owner(Region region) {
    return owners.get(region);
  }

  /** Returns what a {@code Break} of this label defines. */
  List<Value> exits(Label label) {
    return exits.get(label);
  }

  /** Returns what a {@code Continue} of this label defines. */
  List<Value> params(Label label) {
    return params.get(label);
  }

  /** Returns whether a region lies in the regions of an operation, at any depth. */
  boolean isInside(Region region, ControlOp outer) {
    for (Region at = region; owners.containsKey(at); at = holders.get(owners.get(at))) {
      if (owners.get(at) == outer) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a loop lies between a region and one around it, or is what separates them. */
  boolean isInLoopWithin(Region region, Region outer) {
    for (Region at = region; at != outer && owners.containsKey(at); ) {
      if (owners.get(at) instanceof Loop) {
        return true;
      }
      at = holders.get(owners.get(at));
    }
    return false;
  }
}
