package org.covector.ad.processor.transform;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.Stability;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.Provision.Cause;
import org.covector.ad.processor.transform.Provision.Manner;
import org.covector.ad.processor.transform.Provision.Reason;

/** Records what a placement decides, with the reasons that it had. */
final class PlacementRecorder implements PlacementLog {

  private final Scopes scopes;
  private final Stability stability;
  private final Rollback rollback;
  private final Function<MemoryOp.Read, Optional<MemoryOp.Read>> original;
  private final Predicate<Value> isShadow;
  private final List<Provision> out;
  private final Set<Value> available = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Makes a recorder.
   *
   * @param rollback the arrays that the reverse sweep rolls back
   * @param original the load of the method that a load of the forward sweep is, or follows
   * @param isShadow whether a value is the shadow of an array; that one is at hand is not recorded
   * @param out what the records are appended to
   */
  PlacementRecorder(
      Scopes scopes,
      Stability stability,
      Rollback rollback,
      Function<MemoryOp.Read, Optional<MemoryOp.Read>> original,
      Predicate<Value> isShadow,
      List<Provision> out) {
    this.scopes = scopes;
    this.stability = stability;
    this.rollback = rollback;
    this.original = original;
    this.isShadow = isShadow;
    this.out = out;
  }

  @Override
  public void inScope(Value value, Frame home) {
    if (!isShadow.test(value) && available.add(value)) {
      Cause cause = isInLoop(home.scope()) ? Cause.FUSED : Cause.IN_SCOPE;
      note(value, Manner.IN_SCOPE, value, new Reason(cause, Optional.empty(), 0, 0));
    }
  }

  private static boolean isInLoop(Scope scope) {
    for (Scope at = scope; at.op().isPresent(); at = at.parent().orElseThrow()) {
      if (at.op().get() instanceof ControlOp.Loop) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void recomputed(Value value, Value copy, int keeping, IntSupplier price) {
    if (isShadow.test(value)) {
      return;
    }
    Optional<Op> definition = scopes.definition(value);
    Cause cause =
        definition.orElse(null) instanceof MemoryOp.Read read
            ? original.apply(read).map(this::repeated).orElse(Cause.UNWRITTEN)
            : Cause.CHEAP;
    note(
        value,
        Manner.RECOMPUTED,
        copy,
        new Reason(cause, Optional.empty(), price.getAsInt(), keeping));
  }

  /** Why a load may be repeated. */
  private Cause repeated(MemoryOp.Read read) {
    if (!stability.isRepeatable(read)) {
      return Cause.ROLLED_BACK;
    }
    return stability.isEverWritten(read) ? Cause.WRITTEN_BEFORE : Cause.UNWRITTEN;
  }

  @Override
  public void kept(Value value, Manner manner, Value standIn, int keeping, IntSupplier price) {
    Op op = scopes.definition(value).orElse(null);
    note(value, manner, standIn, reason(value, op, price, keeping));
  }

  private Reason reason(Value value, Op op, IntSupplier price, int keeping) {
    if (rollback.isOverwritten(value)) {
      return new Reason(Cause.PUT_BACK, Optional.empty(), 0, keeping);
    }
    if (op instanceof MemoryOp.Read read) {
      Optional<Stability.Obstacle> obstacle = original.apply(read).flatMap(stability::obstacle);
      if (obstacle.isPresent()) {
        return new Reason(cause(obstacle.get().kind()), obstacle.get().write(), 0, keeping);
      } else if (original.apply(read).isEmpty()) {
        return new Reason(Cause.UNKNOWN_LOAD, Optional.empty(), 0, keeping);
      }
    }
    boolean isGiven = op == null && scopes.of(value) == scopes.root();
    Cause cause = isGiven ? Cause.GIVEN : cause(op);
    int again = cause == Cause.COSTLY ? price.getAsInt() : 0;
    return new Reason(cause, Optional.empty(), again, keeping);
  }

  private static Cause cause(Stability.Obstacle.Kind kind) {
    return switch (kind) {
      case UNKNOWN -> Cause.UNKNOWN_LOAD;
      case LOCK -> Cause.LOCKED;
      case CALLER -> Cause.LEFT_TO_CALLER;
      case WRITE -> Cause.OVERWRITTEN;
    };
  }

  private static Cause cause(Op op) {
    if (op == null) {
      return Cause.HANDED_ON;
    } else if (op instanceof ControlOp) {
      return Cause.OF_CONTROL;
    } else if (op instanceof MemoryOp.NewArray
        || op instanceof MemoryOp.NewObject
        || op instanceof MemoryOp.Copy) {
      return Cause.MADE;
    } else if (op instanceof Op.Apply apply) {
      boolean isDear = apply.operator() instanceof LibraryFunction && !Placement.isCheap(apply);
      return isDear ? Cause.DEAR : Cause.COSTLY;
    }
    return op instanceof MemoryOp.Read || op instanceof MemoryOp.Length ? Cause.COSTLY : Cause.ONCE;
  }

  private void note(Value value, Manner manner, Value standIn, Reason reason) {
    out.add(new Provision(value, scopes.definition(value), span(value), manner, standIn, reason));
  }

  private SourceSpan span(Value value) {
    Optional<Op> definition = scopes.definition(value);
    Optional<Op> followed =
        definition.flatMap(op -> op instanceof MemoryOp.Read r ? original.apply(r) : definition);
    return Stream.of(definition, followed, scopes.of(value).op().map(op -> (Op) op))
        .flatMap(Optional::stream)
        .map(Op::span)
        .filter(SourceSpan::isKnown)
        .findFirst()
        .orElse(value.span());
  }
}
