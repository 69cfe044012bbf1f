package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CheckpointedLoop;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * What the sweeps of a checkpointed loop have to know of it. Its state consists of what the loop
 * carries, and of the contents of those arrays among its parameters that a step writes, or that
 * something else may write before the reverse sweep.
 *
 * @param function the loop, with its calls of the step
 * @param loop the operation in it
 * @param checkpointed what the user asks for
 * @param pattern what the derivative is asked for
 * @param activity what is active in the function
 * @param aliases which of its arrays may be the same
 */
record CheckpointPlan(
    Function function,
    Loop loop,
    CheckpointedLoop checkpointed,
    ActivityPattern pattern,
    Activity activity,
    AliasClasses aliases) {

  static CheckpointPlan of(
      Function function,
      CheckpointedLoop checkpointed,
      ActivityPattern pattern,
      Activity activity,
      AliasClasses aliases) {
    Op loop =
        function.body().ops().stream().filter(Loop.class::isInstance).findFirst().orElseThrow();
    return new CheckpointPlan(function, (Loop) loop, checkpointed, pattern, activity, aliases);
  }

  List<Value> params() {
    return function.params();
  }

  static IntStream indices(List<?> list) {
    return IntStream.range(0, list.size());
  }

  /** How many of the parameters the loop carries: the first ones. */
  int carried() {
    Op.Call step = (Op.Call) loop.body().ops().get(0);
    return (int) step.operands().stream().filter(loop.params()::contains).count();
  }

  String named(int param, String suffix) {
    return params().get(param).name() + suffix;
  }

  /** The arrays among the parameters whose contents are part of the state. */
  List<Integer> states() {
    return indices(params()).filter(this::isState).boxed().toList();
  }

  private boolean isState(int index) {
    Value param = params().get(index);
    List<Boolean> written = new ArrayList<>();
    aliases.levels(
        aliases.of(param), param.type(), (level, type) -> written.add(aliases.isWritten(level)));
    return param.isArray() && (written.contains(true) || !pattern.stable().get(index));
  }

  boolean mayBeNull(int param) {
    return checkpointed.mayBeNull().get(param);
  }

  /** Copies the contents of an array that stands for a parameter. */
  Value copyOf(int param, List<Value> args, String suffix, Builder out) {
    return StateArrays.copyOf(args.get(param), mayBeNull(param), named(param, suffix), out);
  }

  /** What the derivative of the step is asked for. */
  ActivityPattern stepPattern() {
    List<Boolean> params = indices(params()).mapToObj(this::isActiveInStep).toList();
    List<Boolean> results = indices(loop.params()).mapToObj(this::isActiveNumber).toList();
    List<Boolean> stable = params().stream().map(Value::isMemory).toList();
    return new ActivityPattern(params, results, true, stable);
  }

  private boolean isActiveInStep(int index) {
    boolean number = !params().get(index).isMemory();
    return isActive(number && index < carried() ? loop.params().get(index) : params().get(index));
  }

  private boolean isActive(Value value) {
    return value.type().isDifferentiable() && activity.isActive(value);
  }

  /** Whether what the loop carries is a number with a derivative. */
  boolean isActiveNumber(int index) {
    Value param = loop.params().get(index);
    return !param.isMemory() && isActive(param);
  }

  /** What the loop carries that are numbers with derivatives. */
  List<Integer> activeCarried() {
    return indices(loop.params()).filter(this::isActiveNumber).boxed().toList();
  }

  /** The parameters that are numbers from outside of the loop, with derivatives. */
  List<Integer> activeOutside() {
    return IntStream.range(carried(), params().size())
        .filter(i -> !params().get(i).isMemory() && isActive(params().get(i)))
        .boxed()
        .toList();
  }

  /** The parameters that have shadows. */
  List<Integer> shadowed() {
    return indices(params())
        .filter(i -> params().get(i).isMemory() && isActive(params().get(i)))
        .boxed()
        .toList();
  }

  /**
   * The arrays of arrays, and their shadows, in which rows may move before the reverse sweep.
   *
   * @param args what stands for the parameters
   * @param shadows the shadows of those that have one
   */
  List<RowTables.Table> tables(List<Value> args, List<Value> shadows) {
    return RowTables.of(args, pattern.stable(), shadowed(), shadows);
  }

  /**
   * The shadow of a reference that the loop carries: it is one of the arrays that the loop was
   * given.
   *
   * @param index its place among what the loop carries
   * @param args what stands for the parameters
   * @param shadows the shadows of those that have one
   */
  Value shadowOf(int index, Value reference, List<Value> args, List<Value> shadows, Builder out) {
    AliasClasses.ArrayClass arrays = aliases.of(loop.params().get(index));
    List<Integer> places = shadowed();
    Value shadow = null;
    for (int k = 0; k < places.size(); k++) {
      Value param = params().get(places.get(k));
      if (param.type().equals(reference.type()) && aliases.of(param) == arrays) {
        Value own = shadows.get(k);
        Value other = shadow;
        shadow = other == null ? own : choose(reference, args.get(places.get(k)), own, other, out);
      }
    }
    return shadow == null ? out.zero(reference.type().tangent()) : shadow;
  }

  private static Value choose(Value reference, Value array, Value own, Value other, Builder out) {
    Value same = out.compare(BasicOperator.EQ, reference, array);
    return out.ifElse(same, List.of(own.type()), b -> List.of(own), b -> List.of(other)).get(0);
  }

  /** Calls the step; returns what the loop then carries. */
  List<Value> step(List<Value> state, List<Value> args, Builder out) {
    List<Value> results = loop.params().stream().map(Value::copy).toList();
    List<Value> operands = withOutside(state, args);
    out.add(new Op.Call(results, checkpointed.step(), operands, Op.Call.SINGLE, SourceSpan.NONE));
    return results;
  }

  /** What a step is called with: the state, and what the loop uses from outside. */
  List<Value> withOutside(List<Value> state, List<Value> args) {
    List<Value> all = new ArrayList<>(state.subList(0, carried()));
    all.addAll(args.subList(carried(), args.size()));
    return all;
  }
}
