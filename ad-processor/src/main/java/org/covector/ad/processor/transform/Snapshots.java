package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * The states of a checkpointed loop that are kept, in rows of the tape: a stack, with the number of
 * steps before each.
 */
final class Snapshots {

  private final CheckpointPlan plan;
  private final List<Value> args;
  private final Value most;
  private final List<Value> rows;

  private Snapshots(CheckpointPlan plan, List<Value> args, Value most, List<Value> rows) {
    this.plan = plan;
    this.args = args;
    this.most = most;
    this.rows = rows;
  }

  /**
   * Makes room for as many states as are needed.
   *
   * @param args what stands for the parameters of the loop
   * @param trips the number of steps
   * @param first the contents of arrays before the loop, if these are copied already
   */
  static Snapshots make(
      CheckpointPlan plan, List<Value> args, Value trips, List<Value> first, Builder out) {
    Value most = most(plan, trips, out);
    List<Value> rows = new ArrayList<>();
    rows.add(out.newArray(new ArrayType(ScalarType.INT), most, Storage.TAPE, "keptAt"));
    for (int i = 0; i < plan.carried(); i++) {
      ArrayType type = new ArrayType(args.get(i).type());
      rows.add(out.newArray(type, most, Storage.TAPE, plan.named(i, "Kept")));
    }
    for (int state : plan.states()) {
      ArrayType type = new ArrayType(args.get(state).type());
      rows.add(out.newArray(type, most, Storage.TAPE, plan.named(state, "Contents")));
    }
    Snapshots snapshots = new Snapshots(plan, args, most, rows);
    snapshots.makeRooms(first, out);
    return snapshots;
  }

  private void makeRooms(List<Value> first, Builder out) {
    Value zero = out.constant(0);
    for (int k = 0; k < first.size(); k++) {
      out.store(contents(k), zero, first.get(k));
    }
    List<Integer> states = plan.states();
    Value from = first.isEmpty() ? zero : out.constant(1);
    if (!states.isEmpty()) {
      Loops.ascending(
          out,
          from,
          most,
          (b, i) -> {
            for (int k = 0; k < states.size(); k++) {
              int state = states.get(k);
              b.store(
                  contents(k), i, StateArrays.room(args.get(state), plan.mayBeNull(state), "", b));
            }
          });
    }
    store(zero, zero, args, first.isEmpty(), out);
  }

  private static Value most(CheckpointPlan plan, Value trips, Builder out) {
    Value asked = out.constant(plan.checkpointed().snapshots());
    Value needed = out.min(trips, asked);
    return out.rename(out.max(needed, out.constant(1)), "snapshots");
  }

  /** The rows, for the forward sweep to leave on the tape. */
  List<Value> rows() {
    return rows;
  }

  /** The same snapshots where their rows are taken back. */
  static Snapshots restored(
      CheckpointPlan plan, List<Value> args, Value trips, List<Value> rows, Builder out) {
    return new Snapshots(plan, args, most(plan, trips, out), rows);
  }

  private Value keptAt() {
    return rows.get(0);
  }

  private Value contents(int state) {
    return rows.get(1 + plan.carried() + state);
  }

  /** How many steps were before a state that is kept. */
  Value at(Value place, String name, Builder out) {
    return out.load(keptAt(), place, name);
  }

  /** Goes back to a state; returns what the loop carried. */
  List<Value> restore(Value place, Builder out) {
    copyContents(place, false, out);
    List<Value> state = new ArrayList<>();
    for (int i = 0; i < plan.carried(); i++) {
      state.add(out.load(rows.get(1 + i), place, plan.params().get(i).name()));
    }
    return state;
  }

  private void copyContents(Value place, boolean keep, Builder out) {
    List<Integer> states = plan.states();
    for (int k = 0; k < states.size(); k++) {
      Value array = args.get(states.get(k));
      Value kept = out.load(contents(k), place, "");
      Value from = keep ? array : kept;
      Value to = keep ? kept : array;
      StateArrays.copy(from, to, array, plan.mayBeNull(states.get(k)), out);
    }
  }

  private void store(Value place, Value at, List<Value> state, boolean copies, Builder out) {
    out.store(keptAt(), place, at);
    for (int i = 0; i < plan.carried(); i++) {
      out.store(rows.get(1 + i), place, state.get(i));
    }
    if (copies) {
      copyContents(place, true, out);
    }
  }

  /**
   * Keeps a state after the one that was kept last.
   *
   * @param last the place of that one
   * @return the place of this one
   */
  Value keep(Value last, Value at, List<Value> state, Builder out) {
    Value place = out.named("kept", BasicOperator.ADD, ScalarType.INT, last, out.constant(1));
    store(place, at, state, true, out);
    return place;
  }

  /** Whether there is room after the state that was kept last. */
  Value free(Value last, Builder out) {
    return out.compare(BasicOperator.LT, last, out.sub(most, out.constant(1)));
  }

  /**
   * Where the next state is to be kept.
   *
   * @param end the number of steps to the end of what is to be reversed
   * @param last the place of the state that was kept last
   */
  Value next(Value at, Value end, Value last, Builder out) {
    Value steps = out.sub(end, at);
    Value free = out.sub(out.sub(most, out.constant(1)), last);
    Value distance = Value.of(ScalarType.INT, "");
    out.add(
        new Op.Opaque(
            List.of(distance),
            "org.covector.ad.runtime.BinomialSchedule.advance($0, $1)",
            List.of(steps, free),
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.NONE,
            SourceSpan.NONE));
    return out.named("next", BasicOperator.ADD, ScalarType.INT, at, distance);
  }
}
