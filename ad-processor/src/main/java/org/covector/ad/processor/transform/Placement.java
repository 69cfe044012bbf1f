package org.covector.ad.processor.transform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.Stability;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Brings values of the forward sweep to where the reverse sweep needs them: what is in scope is
 * used as it is, what is cheap is computed again from what is at hand, and anything else the
 * forward sweep keeps, in a row for each loop around it or as a further result of the operation
 * that holds it (L. Hascoët, U. Naumann, V. Pascual, "To be recorded analysis in reverse-mode
 * automatic differentiation", 2005). What is kept {@link KeptValues} decides.
 */
final class Placement {

  /**
   * The price of a value kept for each iteration, in multiplications: a store and a load of 8
   * bytes.
   */
  private static final int ROW_COST = 10;

  /** The price of a value carried out of a conditional: a local variable. */
  private static final int CARRY_COST = 3;

  private static final List<String> CHEAP =
      List.of("abs", "max", "min", "signum", "copySign", "toRadians", "toDegrees");

  private final Scopes scopes;
  private final Stability stability;
  private final Rollback rollback;
  private final ForwardExtras extras;
  private final boolean recomputes;
  private final KeptValues kept;
  private final PlacementLog log;
  private final Map<Value, Value> primals = new IdentityHashMap<>();

  /**
   * Makes a placement.
   *
   * @param scopes the forward sweep's
   * @param stability of the function without shadows
   * @param rollback the arrays that the reverse sweep rolls back
   * @param shadows the shadow of each active array: a row of shadows may be loaded again where the
   *     row of the primal may
   * @param recomputes whether it computes again what is cheap, and not only what costs nothing
   * @param kept learns what is needed, or has decided what is kept
   * @param notes what its decisions are appended to, with their reasons; none to record nothing
   */
  Placement(
      Scopes scopes,
      Stability stability,
      Rollback rollback,
      ForwardExtras extras,
      Map<Value, Value> shadows,
      boolean recomputes,
      KeptValues kept,
      Optional<List<Provision>> notes) {
    this.scopes = scopes;
    this.stability = stability;
    this.rollback = rollback;
    this.extras = extras;
    this.recomputes = recomputes;
    this.kept = kept;
    shadows.forEach((primal, shadow) -> primals.put(shadow, primal));
    this.log =
        notes
            .<PlacementLog>map(
                n ->
                    new PlacementRecorder(
                        scopes, stability, rollback, this::original, primals::containsKey, n))
            .orElse(PlacementLog.NONE);
  }

  /** Returns what stands for a value of the forward sweep at a place of the reverse sweep. */
  Value resolve(Value value, Frame at) {
    Place place = placeOf(value, at);
    if (!place.home().has(value)) {
      kept.need(value);
      describe(place);
    }
    return place(place);
  }

  /** A value, and the mirror of the scope that defines it. */
  private record Place(Value value, Frame home) {

    boolean isFilled() {
      return home.kind() == Frame.Kind.OPEN || home.known().containsKey(value);
    }
  }

  private Place placeOf(Value value, Frame at) {
    return new Place(value, at.mirrorOf(scopes.of(value)));
  }

  /** Describes a value, and those that it may be computed from. */
  private void describe(Place wanted) {
    Deque<Place> open = new ArrayDeque<>(List.of(wanted));
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (!kept.knows(place.value())) {
        Optional<Integer> computing = computing(place.value());
        List<Place> operands =
            computing.isEmpty()
                ? List.of()
                : scopes.definition(place.value()).orElseThrow().operands().stream()
                    .map(v -> placeOf(v, place.home()))
                    .filter(p -> !p.home().has(p.value()))
                    .toList();
        kept.describe(
            place.value(),
            keeping(place.home()),
            computing,
            operands.stream().map(Place::value).toList(),
            place.home().loops());
        operands.forEach(open::push);
      }
    }
  }

  /** Computes again, or fetches, a value and what that takes, without recursion. */
  private Value place(Place wanted) {
    Deque<Place> open = new ArrayDeque<>(List.of(wanted));
    while (!open.isEmpty()) {
      Place place = open.peek();
      if (place.isFilled()) {
        open.pop();
      } else {
        fill(place, open);
      }
    }
    Value known = wanted.home().known().get(wanted.value());
    if (known == null) {
      log.inScope(wanted.value(), wanted.home());
      return wanted.value();
    }
    return known;
  }

  private void fill(Place place, Deque<Place> open) {
    Frame home = place.home();
    Value value = place.value();
    if (!kept.isComputed(value).orElseGet(() -> computing(value).isPresent())) {
      home.known().put(value, fetch(value, home));
      return;
    }
    List<Value> operands = scopes.definition(value).orElseThrow().operands();
    List<Place> missing =
        operands.stream().map(v -> placeOf(v, home)).filter(p -> !p.isFilled()).toList();
    for (int i = missing.size() - 1; i >= 0; i--) {
      open.push(missing.get(i));
    }
    if (missing.isEmpty()) {
      home.known().put(value, recompute(value, home));
    }
  }

  List<Value> resolve(List<Value> values, Frame at) {
    return values.stream().map(v -> resolve(v, at)).toList();
  }

  /**
   * Returns what stands for a value outside of the loop whose header computes it, from what the
   * loop does not change.
   */
  Value resolveInvariant(Value value, Frame outside) {
    if (outside.scope().isWithin(scopes.of(value))) {
      return resolve(value, outside);
    }
    Op op = scopes.definition(value).orElseThrow();
    List<Value> operands = op.operands().stream().map(v -> resolveInvariant(v, outside)).toList();
    Value copy = value.copy();
    outside.builder().add(detached(op, operands, copy));
    return copy;
  }

  private Value fetch(Value value, Frame home) {
    int keeping = keeping(home);
    if (home.kind() == Frame.Kind.RESTORED) {
      Value restored = extras.restore(value);
      log.kept(value, Provision.Manner.SAVED, restored, keeping, () -> kept.price(value));
      return restored;
    }
    Frame iteration = enclosingIteration(home);
    if (iteration != null) {
      Value row = extras.row(iteration.loop(), value);
      log.kept(value, Provision.Manner.IN_ROW, row, keeping, () -> kept.price(value));
      Frame rowFrame =
          extras.of(iteration.loop()).counted().isPresent()
              ? iteration.parent()
              : iteration.completion();
      return home.builder().load(place(placeOf(row, rowFrame)), iteration.index(), value.name());
    }
    Value carried = extras.carry(home.carrier(), value);
    log.kept(value, Provision.Manner.CARRIED, carried, keeping, () -> kept.price(value));
    return place(placeOf(carried, home.parent()));
  }

  /** The iteration into whose row a value of the frame goes: not beyond another loop. */
  private static Frame enclosingIteration(Frame home) {
    Frame frame = home;
    while (frame.kind() == Frame.Kind.CARRIED && !frame.isLoopScope()) {
      frame = frame.parent();
    }
    return frame.kind() == Frame.Kind.ITERATED ? frame : null;
  }

  private Value recompute(Value value, Frame home) {
    Op op = scopes.definition(value).orElseThrow();
    List<Value> operands = op.operands().stream().map(v -> place(placeOf(v, home))).toList();
    Value copy = value.copy();
    log.recomputed(value, copy, keeping(home), () -> kept.price(value));
    home.builder().add(detached(op, operands, copy));
    return copy;
  }

  /** The same operation, as one of the reverse sweep: it has run before and does not throw. */
  static Op detached(Op op, List<Value> operands, Value result) {
    if (op instanceof Op.Apply apply) {
      return new Op.Apply(result, apply.operator(), operands, true, SourceSpan.NONE);
    }
    if (op instanceof MemoryOp.FieldLoad load) {
      return new MemoryOp.FieldLoad(result, operands.get(0), load.field(), SourceSpan.NONE);
    }
    if (op instanceof MemoryOp.Load) {
      return new MemoryOp.Load(result, operands.get(0), operands.get(1), SourceSpan.NONE);
    }
    if (op instanceof MemoryOp.Length) {
      return new MemoryOp.Length(result, operands.get(0), SourceSpan.NONE);
    }
    return op.with(operands, List.of(result));
  }

  /** The price of keeping a value. */
  private static int keeping(Frame home) {
    boolean isInRow = home.kind() != Frame.Kind.RESTORED && enclosingIteration(home) != null;
    return isInRow ? ROW_COST : CARRY_COST;
  }

  /** The price of computing a value from its operands, if that is done at all. */
  private Optional<Integer> computing(Value value) {
    return scopes.definition(value).flatMap(this::costOf).filter(cost -> recomputes || cost == 0);
  }

  private Optional<Integer> costOf(Op op) {
    if (op instanceof Op.Constant || op instanceof MemoryOp.Length) {
      return Optional.of(0);
    } else if (op instanceof Op.Opaque opaque) {
      return opaque.kind() == Op.Opaque.Kind.STATIC_FINAL ? Optional.of(0) : Optional.empty();
    } else if (op instanceof MemoryOp.Read load) {
      return isRepeatable(load) ? Optional.of(1) : Optional.empty();
    }
    return op instanceof Op.Apply apply ? costOf(apply) : Optional.empty();
  }

  private boolean isRepeatable(MemoryOp.Read load) {
    return original(load)
        .filter(read -> stability.isRepeatable(read) || rollback.repeats(read))
        .isPresent();
  }

  /** The load of the method that a load is, or whose shadow it loads. */
  private Optional<MemoryOp.Read> original(MemoryOp.Read load) {
    Value primal = primals.get(load.result());
    Op original = primal == null ? load : scopes.definition(primal).orElse(null);
    return original instanceof MemoryOp.Read read ? Optional.of(read) : Optional.empty();
  }

  private static Optional<Integer> costOf(Op.Apply apply) {
    if (apply.operator() instanceof LibraryFunction) {
      return isCheap(apply) ? Optional.of(2) : Optional.empty();
    }
    boolean divides =
        apply.operator() == BasicOperator.DIV || apply.operator() == BasicOperator.REM;
    return Optional.of(divides ? 6 : 1);
  }

  /** Whether a library function is cheap enough to be computed again. */
  static boolean isCheap(Op.Apply apply) {
    boolean integral = !apply.result().type().isFloating();
    return integral || CHEAP.contains(((LibraryFunction) apply.operator()).name());
  }
}
