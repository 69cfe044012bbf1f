package org.covector.ad.processor.emit;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.FieldAccumulate;
import org.covector.ad.processor.ir.MemoryOp.FieldLoad;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.Store;
import org.covector.ad.processor.ir.MemoryOp.Write;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Which values are variables of the user. A value may have a name only as a hint: an element of an
 * array has the array's; of a conversion and its operand with one name only one is the variable;
 * the first value of a variable is part of the loop that carries the variable on; a contribution to
 * an adjoint is part of the statement that adds it, and a step towards one of the statement that
 * takes the next step.
 */
final class UserNames {

  private final Structure structure;
  private final Set<String> arrays = new HashSet<>();
  private final Set<Value> hinted = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks at all values.
   *
   * @param counts how often a value is read
   */
  UserNames(Structure structure, ToIntFunction<Value> counts) {
    this.structure = structure;
    for (Value value : structure.values()) {
      if (value.isArray() && !(structure.definition(value) instanceof Load)) {
        arrays.add(value.name());
      }
    }
    for (Value value : structure.values()) {
      if (structure.definition(value) instanceof Op.Apply apply
          && apply.operator() == BasicOperator.CONVERT
          && apply.operands().get(0).name().equals(value.name())) {
        Value operand = apply.operands().get(0);
        boolean widens = Expressions.widens(operand.type(), value.type());
        boolean first = structure.definition(operand) instanceof Op.Apply;
        hinted.add(widens && (!first || counts.applyAsInt(operand) > 1) ? value : operand);
      }
    }
    structure
        .function()
        .body()
        .ops()
        .forEach(op -> op.walk().forEach(inner -> hintContribution(inner, counts)));
    hintSteps(structure.function().body(), counts);
    for (Structure.Flow flow : structure.flows()) {
      boolean cheap = counts.applyAsInt(flow.source()) == 1 || structure.isStep(flow.source());
      boolean goesOn =
          isContribution(flow.source(), counts)
              && !flow.source().name().equals(flow.target().name());
      if ((cheap && starts(flow)) || goesOn) {
        hinted.add(flow.source());
      }
    }
  }

  /**
   * What is only added to an element, which may be in a local variable, or is all that it gets, is
   * best seen there.
   */
  private void hintContribution(Op op, ToIntFunction<Value> counts) {
    boolean contributes =
        op instanceof Accumulate
            || op instanceof FieldAccumulate
            || (op instanceof Store store && !store.span().isKnown());
    if (contributes
        && op instanceof Write sum
        && structure.definition(sum.value()) instanceof Op.Apply
        && counts.applyAsInt(sum.value()) == 1) {
      hinted.add(sum.value());
    }
    if (op instanceof Op.Apply sum
        && !sum.strict()
        && sum.operator() == BasicOperator.ADD
        && sum.result().name().isEmpty()) {
      sum.operands().stream().filter(v -> isContribution(v, counts)).forEach(hinted::add);
    }
  }

  /** Whether a computed value has nothing but the name of the array that it is added to. */
  private boolean isContribution(Value value, ToIntFunction<Value> counts) {
    return structure.definition(value) instanceof Op.Apply apply
        && !apply.strict()
        && arrays.contains(value.name())
        && counts.applyAsInt(value) == 1;
  }

  /** What derivatives compute on the way to a value of the same name is part of its statement. */
  private void hintSteps(Region region, ToIntFunction<Value> counts) {
    Set<Value> steps = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Op op : region.ops()) {
      op.regions().forEach(inner -> hintSteps(inner, counts));
      if (op instanceof ControlOp || op.effect() != Op.Effect.NONE) {
        steps.clear();
      } else if (op instanceof Op.Apply apply && !apply.span().isKnown()) {
        String name = apply.result().name();
        apply.operands().stream()
            .filter(v -> steps.contains(v) && v.name().equals(name))
            .forEach(hinted::add);
        boolean goesOn =
            apply.operands().stream().anyMatch(v -> !hinted.contains(v) && v.name().equals(name));
        if (!goesOn && counts.applyAsInt(apply.result()) == 1) {
          steps.add(apply.result());
        }
      }
    }
  }

  /** Returns whether a computed value is nothing but the first value of a loop's parameter. */
  private boolean starts(Structure.Flow flow) {
    return structure.definition(flow.target()) instanceof Loop loop
        && structure.definition(flow.source()) instanceof Op.Apply apply
        && structure.holder(loop) == flow.place()
        && structure.holder(apply) == flow.place()
        && flow.source().name().equals(flow.target().name());
  }

  /** Returns the user's name of a value, empty where there is none. */
  String name(Value value) {
    return hinted.contains(value) || isElement(value) ? "" : value.name();
  }

  private boolean isElement(Value value) {
    if (structure.definition(value) instanceof FieldLoad load) {
      return load.field().name().equals(value.name());
    }
    return structure.definition(value) instanceof Load load
        && (load.array().name().equals(value.name())
            || arrays.contains(value.name())
            || (structure.definition(load.array()) instanceof Op.Opaque table
                && table.template().endsWith(value.name())));
  }
}
