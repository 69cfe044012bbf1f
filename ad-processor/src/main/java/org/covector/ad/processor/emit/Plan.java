package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import java.util.List;
import java.util.function.Function;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Length;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/** What is decided about a method before it is written: which values live where. */
final class Plan {

  private final Structure structure;
  private final Uses uses;
  private final Coalescing coalescing;
  private final Templates templates;
  private final Function<FunctionKey, CallShape> calls;

  Plan(MethodSpec spec, Templates templates, Function<FunctionKey, CallShape> calls) {
    this.structure = new Structure(spec.function());
    this.uses = new Uses(structure);
    this.coalescing = new Coalescing(structure, uses, spec.parameterNames());
    this.templates = templates;
    this.calls = calls;
  }

  Structure structure() {
    return structure;
  }

  Uses uses() {
    return uses;
  }

  Templates templates() {
    return templates;
  }

  CallShape call(FunctionKey callee) {
    return calls.apply(callee);
  }

  Variable variable(Value value) {
    return coalescing.variable(value);
  }

  /** Gives a value a variable of its own, for the rare case in which it cannot share. */
  void separate(Value value) {
    coalescing.separate(value);
  }

  /** Returns whether a value is printed wherever it is read, and never held. */
  boolean isFloating(Value value) {
    Op definition = structure.definition(value);
    if (definition instanceof Length length) {
      return value.name().isEmpty()
          && uses.count(value) > 0
          && structure.neverThrows(length)
          && isSteady(length.array());
    }
    if (structure.isStep(value)) {
      return uses.name(value).isEmpty()
          && uses.count(value) > 1
          && isSteady(definition.operands().get(0));
    }
    return isConstant(definition);
  }

  private boolean isConstant(Op definition) {
    if (definition instanceof Op.Apply apply) {
      return (apply.operator() == BasicOperator.CONVERT || apply.operator() == BasicOperator.NEG)
          && isConstant(structure.definition(apply.operands().get(0)));
    }
    return definition instanceof Op.Constant || isStaticFinal(definition);
  }

  private static boolean isStaticFinal(Op definition) {
    return definition instanceof Op.Opaque opaque
        && opaque.kind() == Op.Opaque.Kind.STATIC_FINAL
        && opaque.effect() == Op.Effect.NONE
        && opaque.operands().isEmpty();
  }

  /** Returns whether a value can be read wherever another one computed from it is. */
  private boolean isSteady(Value value) {
    if (isFloating(value)) {
      return true;
    }
    Op definition = structure.definition(value);
    return definition == null || definition instanceof ControlOp.Loop || !isInlinable(value);
  }

  /**
   * Returns whether a value is the next one of a variable that still holds an older one in between:
   * it is best computed when the variable is free.
   */
  private boolean isLateUpdate(Value value) {
    Value target = uses.target(value);
    return target != null
        && uses.name(target).equals(uses.name(value))
        && variable(target) != variable(value);
  }

  /** Returns the text of a floating value. */
  Tree floating(Value value) {
    Op definition = structure.definition(value);
    if (definition instanceof Op.Constant constant) {
      Expression expression =
          constant.text().isEmpty()
              ? Literals.of(constant.literal(), value.type())
              : templates.requireExpression(constant.text());
      return new Tree(expression, Footprint.NONE);
    }
    if (definition instanceof Op.Opaque opaque) {
      return new Tree(templates.requireExpression(opaque.template()), Footprint.NONE);
    }
    if (definition instanceof Op.Apply apply) {
      List<Tree> operands = apply.operands().stream().map(this::read).toList();
      Tree.Many all = new Tree.Many(operands);
      return new Tree(new Expressions(this).apply(apply, all.expressions()), all.footprint());
    }
    Tree array = read(((Length) definition).array());
    return new Tree(
        new FieldAccessExpr(Precedence.primary(array.expression()), "length"), array.footprint());
  }

  /** Returns the text of a value that is floating or held in its variable. */
  Tree read(Value value) {
    if (isFloating(value)) {
      return floating(value);
    }
    Variable variable = variable(value);
    return new Tree(variable.reference(), Footprint.using(variable));
  }

  /** Returns whether a value may be printed in the place where it is read, if order allows it. */
  boolean isInlinable(Value value) {
    if (uses.count(value) != 1 || (!uses.name(value).isEmpty() && !isLateUpdate(value))) {
      return false;
    }
    Region place = uses.places(value).get(0);
    return !structure.isInLoopWithin(place, structure.holder(structure.definition(value)));
  }

  /** Returns what an operation with regions depends on and changes, without its own operands. */
  Footprint footprint(ControlOp control) {
    Footprint[] all = {Footprint.NONE};
    control.walk().forEach(op -> all[0] = all[0].plus(own(op)));
    return all[0];
  }

  private Footprint own(Op op) {
    Footprint own = Footprint.NONE;
    if (op instanceof ControlOp.Guard) {
      own = Footprint.of(Op.Effect.ANY);
    }
    if (op instanceof ControlOp control) {
      for (Region region : control.regions()) {
        boolean stays =
            region.terminator() instanceof org.covector.ad.processor.ir.Terminator.Yield
                || region.terminator() instanceof org.covector.ad.processor.ir.Terminator.Test;
        own = stays ? own : own.leaving();
      }
      if (op instanceof ControlOp.Loop loop) {
        for (Value param : loop.params()) {
          own = own.assigning(variable(param));
        }
      }
    } else {
      own = Effects.of(this, op);
    }
    for (Value result : op.results()) {
      own = isFloating(result) ? own : own.assigning(variable(result));
    }
    return own;
  }
}
