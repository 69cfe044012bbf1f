package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.AliasClasses.Numbers;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule;
import org.covector.ad.processor.rules.RuleTable;

/**
 * Which values are active: varied, that is, they depend on an active input in a differentiable way,
 * and useful, that is, an active result depends on them so. An array is as active as any number in
 * any array of its class. L. Hascoët, U. Naumann, V. Pascual, "To be recorded analysis in
 * reverse-mode automatic differentiation", 2005, section 2; A. Griewank, A. Walther, "Evaluating
 * Derivatives", 2nd edition, section 6.2.
 */
public final class Activity {

  private final Function function;
  private final ActivityPattern pattern;
  private final AliasClasses aliases;
  private final RuleTable rules;
  private final CalleeActivity callees;
  private final List<Value> activeArrays;
  private final Set<Value> varied = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> useful = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Numbers> variedArrays = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Numbers> usefulArrays = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean changed;

  /** Answers for a call: does variation of the arguments reach a result or an array argument? */
  public interface CalleeActivity {

    /** Returns the activity of a callee whose given parameters are varied. */
    CallEffect effect(Op.Call call, List<Boolean> variedOperands);

    /** Returns whether the results may depend on an operand in a differentiable way. */
    boolean mayDependOn(Op.Call call, int operand);
  }

  /**
   * What of a call is varied.
   *
   * @param results which results are
   * @param operands which operands are afterwards: arrays that the callee wrote, besides those that
   *     were before
   */
  public record CallEffect(List<Boolean> results, List<Boolean> operands) {
    /** Copies the lists. */
    public CallEffect {
      results = List.copyOf(results);
      operands = List.copyOf(operands);
    }
  }

  /** Analyses a function for one pattern of active parameters and results. */
  public Activity(
      Function function,
      ActivityPattern pattern,
      AliasClasses aliases,
      RuleTable rules,
      CalleeActivity callees) {
    this.function = function;
    this.pattern = pattern;
    this.aliases = aliases;
    this.rules = rules;
    this.callees = callees;
    this.activeArrays = activeArrays(function, pattern);
    seedVaried();
    do {
      changed = false;
      forward(function.body());
      joinParams(this::isVaried, this::vary);
    } while (changed);
    seedUseful();
    do {
      changed = false;
      backward(function.body());
      joinParams(this::isUseful, this::use);
    } while (changed);
  }

  /** Returns whether a value carries a derivative. */
  public boolean isActive(Value value) {
    return isVaried(value) && isUseful(value);
  }

  /** Returns whether a value depends on an active input. */
  public boolean isVaried(Value value) {
    return value.isMemory()
        ? variedArrays.contains(aliases.numbers(value))
        : varied.contains(value);
  }

  /** Returns whether an active result depends on a value. */
  public boolean isUseful(Value value) {
    return value.isMemory()
        ? usefulArrays.contains(aliases.numbers(value))
        : useful.contains(value);
  }

  private void seedVaried() {
    for (int i = 0; i < function.params().size(); i++) {
      if (pattern.params().get(i)) {
        vary(function.params().get(i));
      }
    }
    varyReturned(function.body());
  }

  /** An array that is returned as an active result may become varied when the caller has it. */
  private void varyReturned(Region region) {
    if (region.terminator() instanceof Terminator.Return result) {
      for (int i = 0; i < result.values().size(); i++) {
        if (pattern.results().get(i) && result.values().get(i).isMemory()) {
          vary(result.values().get(i));
        }
      }
    }
    region.ops().forEach(op -> op.regions().forEach(this::varyReturned));
  }

  private void seedUseful() {
    for (int i = 0; i < function.params().size(); i++) {
      Value param = function.params().get(i);
      if (param.isMemory() && pattern.params().get(i) && pattern.arraysAreOutputs()) {
        use(param);
      }
    }
  }

  /**
   * Two active parameters may be the same array or object, or one a part of the other: what holds
   * of the numbers in one holds of those in all.
   */
  private void joinParams(Predicate<Value> holds, Consumer<Value> join) {
    for (Value first : activeArrays) {
      if (holds.test(first)) {
        activeArrays.stream().filter(p -> p.type().mayShareNumbers(first.type())).forEach(join);
      }
    }
  }

  private static List<Value> activeArrays(Function function, ActivityPattern pattern) {
    return IntStream.range(0, function.params().size())
        .filter(pattern.params()::get)
        .mapToObj(function.params()::get)
        .filter(Value::isMemory)
        .toList();
  }

  private void vary(Value value) {
    if (value.isMemory() && value.type().isDifferentiable()) {
      changed |= variedArrays.add(aliases.numbers(value));
    } else if (value.type().isFloating()) {
      changed |= varied.add(value);
    }
  }

  private void use(Value value) {
    if (value.isMemory() && value.type().isDifferentiable()) {
      changed |= usefulArrays.add(aliases.numbers(value));
    } else if (value.type().isFloating()) {
      changed |= useful.add(value);
    }
  }

  private void varyFrom(Value source, Value target) {
    if (!source.isMemory() && isVaried(source)) {
      vary(target);
    }
  }

  private void useFrom(Value target, Value source) {
    if (!source.isMemory() && isUseful(target)) {
      use(source);
    }
  }

  private void forward(Region region) {
    region.ops().forEach(this::forward);
  }

  private void forward(Op op) {
    if (op instanceof Op.Apply apply) {
      if (differentiableOperands(apply).stream().anyMatch(this::isVaried)) {
        vary(apply.result());
      }
    } else if (op instanceof MemoryOp.Read read && !read.result().isMemory()) {
      if (isVaried(read.base()) && isActiveLocation(read)) {
        vary(read.result());
      }
    } else if (op instanceof MemoryOp.Write write) {
      if (isActiveLocation(write)) {
        varyFrom(write.value(), write.base());
      }
    } else if (op instanceof MemoryOp.NewObject object) {
      object.activeValues().forEach(v -> varyFrom(v, object.result()));
    } else if (op instanceof MemoryOp.Fill fill) {
      varyFrom(fill.value(), fill.array());
    } else if (op instanceof MemoryOp.Copy copy) {
      varyArray(copy.array(), copy.result());
    } else if (op instanceof MemoryOp.CopyInto copy) {
      varyArray(copy.source(), copy.target());
    } else if (op instanceof Op.Call call) {
      forward(call);
    } else if (op instanceof Op.FrameRestore restore) {
      restore.results().forEach(this::vary);
    } else if (op instanceof Op.FrameSave save) {
      save.operands().stream().filter(v -> v.isMemory() && !isInactiveParam(v)).forEach(this::vary);
    } else if (op instanceof ControlOp control) {
      Joins.forEach(control, this::varyFrom);
      control.regions().forEach(this::forward);
      Joins.forEach(control, this::varyFrom);
    }
  }

  /**
   * Whether an array is a parameter without derivative. Any other array that a forward sweep leaves
   * to its reverse sweep may be a shadow, which that one writes.
   */
  private boolean isInactiveParam(Value array) {
    Numbers wanted = aliases.numbers(array);
    return function.params().stream()
        .filter(p -> p.isMemory() && aliases.numbers(p) == wanted)
        .anyMatch(p -> !activeArrays.contains(p));
  }

  /** Whether a location may hold active numbers: any but a field that is declared constant. */
  private static boolean isActiveLocation(MemoryOp op) {
    if (op instanceof MemoryOp.FieldLoad load) {
      return load.field().active();
    }
    return !(op instanceof MemoryOp.FieldStore store) || store.field().active();
  }

  private void varyArray(Value source, Value target) {
    if (isVaried(source)) {
      vary(target);
    }
  }

  private void forward(Op.Call call) {
    List<Boolean> operands = call.operands().stream().map(this::isVaried).toList();
    CallEffect effect = callees.effect(call, operands);
    for (int i = 0; i < call.results().size(); i++) {
      boolean shadow = isSweep(call) && call.results().get(i).isMemory();
      if (effect.results().get(i) || shadow) {
        vary(call.results().get(i));
      }
    }
    for (int i = 0; i < call.operands().size(); i++) {
      boolean written = effect.operands().get(i) || isSweep(call);
      if (written && call.operands().get(i).isMemory()) {
        vary(call.operands().get(i));
      }
    }
  }

  private List<Value> differentiableOperands(Op.Apply apply) {
    List<Value> found = new ArrayList<>();
    if (rules.of(apply) instanceof Rule.Smooth smooth) {
      for (int i = 0; i < apply.operands().size(); i++) {
        if (smooth.partials().get(i) != Rule.Partial.NONE) {
          found.add(apply.operands().get(i));
        }
      }
    }
    return found;
  }

  private void backward(Region region) {
    if (region.terminator() instanceof Terminator.Return result) {
      for (int i = 0; i < result.values().size(); i++) {
        if (pattern.results().get(i)) {
          use(result.values().get(i));
        }
      }
    }
    for (int i = region.ops().size() - 1; i >= 0; i--) {
      backward(region.ops().get(i));
    }
  }

  private void backward(Op op) {
    if (op instanceof Op.Apply apply) {
      differentiableOperands(apply).forEach(operand -> useFrom(apply.result(), operand));
    } else if (op instanceof MemoryOp.Read read && !read.result().isMemory()) {
      if (isUseful(read.result()) && isActiveLocation(read)) {
        use(read.base());
      }
    } else if (op instanceof MemoryOp.Write write) {
      if (isActiveLocation(write)) {
        useFrom(write.base(), write.value());
      }
    } else if (op instanceof MemoryOp.NewObject object) {
      object.activeValues().forEach(v -> useFrom(object.result(), v));
    } else if (op instanceof MemoryOp.Fill fill) {
      useFrom(fill.array(), fill.value());
    } else if (op instanceof MemoryOp.Copy copy) {
      useArray(copy.result(), copy.array());
    } else if (op instanceof MemoryOp.CopyInto copy) {
      useArray(copy.target(), copy.source());
    } else if (op instanceof Op.Call call) {
      backward(call);
    } else if (op instanceof Op.FrameSave save) {
      save.operands().forEach(this::use);
    } else if (op instanceof Op.FrameRestore restore) {
      restore.results().stream().filter(Value::isMemory).forEach(this::use);
    } else if (op instanceof ControlOp control) {
      Joins.forEach(control, (from, to) -> useFrom(to, from));
      for (int i = control.regions().size() - 1; i >= 0; i--) {
        backward(control.regions().get(i));
      }
      if (control instanceof Loop) {
        Joins.forEach(control, (from, to) -> useFrom(to, from));
      }
    }
  }

  private void useArray(Value target, Value source) {
    if (isUseful(target)) {
      use(source);
    }
  }

  /**
   * Whether the call is one of a pair of sweeps. The reverse sweep reads and writes the shadows
   * that the forward sweep was given and returned, unseen here.
   */
  private static boolean isSweep(Op.Call call) {
    return call.pair() != Op.Call.SINGLE;
  }

  private void backward(Op.Call call) {
    boolean matters =
        isSweep(call)
            || call.results().stream().anyMatch(this::isUseful)
            || call.operands().stream().anyMatch(v -> v.isMemory() && isUseful(v));
    if (matters) {
      IntStream.range(0, call.operands().size())
          .filter(i -> callees.mayDependOn(call, i))
          .forEach(i -> use(call.operands().get(i)));
    }
    if (isSweep(call)) {
      call.results().stream().filter(Value::isMemory).forEach(this::use);
    }
  }
}
