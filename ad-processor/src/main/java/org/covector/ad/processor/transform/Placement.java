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
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Brings values of the forward sweep to where the reverse sweep needs them: what is in scope is
 * used as it is, what is cheap is computed again from what is at hand, and anything else the
 * forward sweep keeps, in a row for each loop around it or as a further result of the operation
 * that holds it (L. Hascoët, U. Naumann, V. Pascual, "To be recorded analysis in reverse-mode
 * automatic differentiation", 2005; kept values and recomputation are weighed one value at a time).
 */
final class Placement {

  /**
   * The price of a value kept for each iteration, in multiplications: a store and a load of 8
   * bytes.
   */
  private static final int ROW_COST = 10;

  /** The price of a value carried out of a conditional: a local variable. */
  private static final int CARRY_COST = 3;

  private static final int NEVER = 1_000;

  private static final List<String> CHEAP =
      List.of("abs", "max", "min", "signum", "copySign", "toRadians", "toDegrees");

  private final Scopes scopes;
  private final Stability stability;
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
   * @param shadows the shadow of each active array: a row of shadows may be loaded again where the
   *     row of the primal may
   * @param recomputes whether it computes again what is cheap, and not only what costs nothing
   * @param kept learns what is needed, or has decided what is kept
   * @param notes what its decisions are appended to, with their reasons; none to record nothing
   */
  Placement(
      Scopes scopes,
      Stability stability,
      ForwardExtras extras,
      Map<Value, Value> shadows,
      boolean recomputes,
      KeptValues kept,
      Optional<List<Provision>> notes) {
    this.scopes = scopes;
    this.stability = stability;
    this.extras = extras;
    this.recomputes = recomputes;
    this.kept = kept;
    shadows.forEach((primal, shadow) -> primals.put(shadow, primal));
    this.log =
        notes
            .<PlacementLog>map(
                n ->
                    new PlacementRecorder(
                        scopes, stability, this::original, primals::containsKey, n))
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
        Op op = scopes.definition(place.value()).orElse(null);
        int own = op == null ? NEVER : ownCost(op);
        List<Place> operands =
            own == NEVER
                ? List.of()
                : op.operands().stream()
                    .map(v -> placeOf(v, place.home()))
                    .filter(p -> !p.home().has(p.value()))
                    .toList();
        kept.describe(
            place.value(),
            keepCost(place.value(), place.home()),
            own == NEVER ? Optional.empty() : Optional.of(own),
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
    if (!kept.isComputed(value).orElseGet(() -> isCheaperRecomputed(value, home))) {
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
    int keeping = keepCost(value, home);
    if (home.kind() == Frame.Kind.RESTORED) {
      Value restored = extras.restore(value);
      log.kept(value, Provision.Manner.SAVED, restored, keeping, () -> price(value, home));
      return restored;
    }
    Frame iteration = enclosingIteration(home);
    if (iteration != null) {
      Value row = extras.row(iteration.loop(), value);
      log.kept(value, Provision.Manner.IN_ROW, row, keeping, () -> price(value, home));
      Frame rowFrame =
          extras.of(iteration.loop()).counted().isPresent()
              ? iteration.parent()
              : iteration.completion();
      return home.builder().load(place(placeOf(row, rowFrame)), iteration.index(), value.name());
    }
    Value carried = extras.carry(home.carrier(), value);
    log.kept(value, Provision.Manner.CARRIED, carried, keeping, () -> price(value, home));
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
    log.recomputed(value, copy, keepCost(value, home), () -> price(value, home));
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

  private boolean isCheaperRecomputed(Value value, Frame home) {
    int keeping = recomputes ? keepCost(value, home) : 0;
    return recomputeCost(value, home, keeping) <= keeping;
  }

  private int keepCost(Value value, Frame home) {
    Frame iteration = home.kind() == Frame.Kind.RESTORED ? null : enclosingIteration(home);
    if (iteration != null) {
      return extras.isKept(iteration.loop(), value) ? 1 : ROW_COST;
    }
    return CARRY_COST;
  }

  /** What computing a value again costs, whatever keeping it does. */
  private int price(Value value, Frame home) {
    return recomputeCost(value, home, NEVER - 1);
  }

  private int recomputeCost(Value value, Frame home, int budget) {
    Op op = scopes.definition(value).orElse(null);
    int cost = op == null ? NEVER : ownCost(op);
    if (cost > budget) {
      return NEVER;
    }
    for (Value operand : op.operands()) {
      cost += cost(operand, home, budget - cost);
      if (cost > budget) {
        return NEVER;
      }
    }
    return cost;
  }

  private int cost(Value value, Frame at, int budget) {
    Frame home = at.mirrorOf(scopes.of(value));
    if (home.known().containsKey(value) || home.kind() == Frame.Kind.OPEN) {
      return 0;
    }
    int keeping = keepCost(value, home);
    return Math.min(keeping, recomputeCost(value, home, Math.min(keeping, budget)));
  }

  private int ownCost(Op op) {
    if (op instanceof Op.Constant || op instanceof MemoryOp.Length) {
      return 0;
    }
    if (op instanceof Op.Opaque opaque) {
      return opaque.kind() == Op.Opaque.Kind.STATIC_FINAL ? 0 : NEVER;
    }
    if (op instanceof MemoryOp.Read load) {
      return isRepeatable(load) ? 1 : NEVER;
    }
    return op instanceof Op.Apply apply ? costOf(apply) : NEVER;
  }

  private boolean isRepeatable(MemoryOp.Read load) {
    return original(load).filter(stability::isRepeatable).isPresent();
  }

  /** The load of the method that a load is, or whose shadow it loads. */
  private Optional<MemoryOp.Read> original(MemoryOp.Read load) {
    Value primal = primals.get(load.result());
    Op original = primal == null ? load : scopes.definition(primal).orElse(null);
    return original instanceof MemoryOp.Read read ? Optional.of(read) : Optional.empty();
  }

  private static int costOf(Op.Apply apply) {
    if (apply.operator() instanceof LibraryFunction) {
      return isCheap(apply) ? 2 : NEVER;
    }
    if (apply.operator() == BasicOperator.DIV || apply.operator() == BasicOperator.REM) {
      return 6;
    }
    return 1;
  }

  /** Whether a library function is cheap enough to be computed again. */
  static boolean isCheap(Op.Apply apply) {
    boolean integral = !(apply.result().type() instanceof ScalarType t && t.isFloating());
    return integral || CHEAP.contains(((LibraryFunction) apply.operator()).name());
  }
}
