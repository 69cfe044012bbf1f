package org.covector.ad.processor.transform;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Value;

/**
 * A place in the reverse sweep that mirrors a scope of the forward sweep, and how values of that
 * scope get there.
 */
final class Frame {

  /** How a value of the mirrored scope reaches the reverse sweep. */
  enum Kind {
    /** It is in scope. */
    OPEN,
    /** It is taken from the tape, where the forward sweep of the same call left it. */
    RESTORED,
    /**
     * The operation that the forward sweep left when it left the scope carries it out as a result.
     */
    CARRIED,
    /** Each iteration of a loop has stored it into a row. */
    ITERATED
  }

  private final Frame parent;
  private final Scope scope;
  private final Kind kind;
  private final Builder builder;
  private final ControlOp carrier;
  private final Map<Value, Value> known = new IdentityHashMap<>();
  private final Set<Value> given = Collections.newSetFromMap(new IdentityHashMap<>());
  private Frame completion;
  private Value index;
  private boolean isSelected;

  private Frame(Frame parent, Scope scope, Kind kind, Builder builder, ControlOp carrier) {
    this.parent = parent;
    this.scope = scope;
    this.kind = kind;
    this.builder = builder;
    this.carrier = carrier;
  }

  /** The mirror of the body of the function. */
  static Frame root(Scope scope, Kind kind, Builder builder) {
    return new Frame(null, scope, kind, builder, null);
  }

  /** The same mirror, for what is built elsewhere. */
  Frame building(Builder into) {
    Frame frame = new Frame(parent, scope, kind, into, carrier);
    frame.isSelected = isSelected;
    return frame;
  }

  /** The mirror of a scope around the place where the forward sweep ends. */
  Frame open(Scope inner) {
    return new Frame(this, inner, Kind.OPEN, builder, null);
  }

  /** The mirror of a scope that was left for good, by an exit of {@code carrier}. */
  Frame carried(Scope inner, ControlOp carrier, Builder into) {
    return new Frame(this, inner, Kind.CARRIED, into, carrier);
  }

  /**
   * The mirror of an iteration of a loop.
   *
   * @param completion the mirror of the loop's scope as the loop left it
   * @param index the place of this iteration in the rows
   */
  Frame iterated(Scope inner, Frame completion, Value index, Builder into) {
    Frame frame = new Frame(this, inner, Kind.ITERATED, into, null);
    frame.completion = completion;
    frame.index = index;
    return frame;
  }

  Frame parent() {
    return parent;
  }

  Scope scope() {
    return scope;
  }

  Kind kind() {
    return kind;
  }

  Builder builder() {
    return builder;
  }

  ControlOp carrier() {
    return carrier;
  }

  Frame completion() {
    return completion;
  }

  Value index() {
    return index;
  }

  /** The loop whose iteration this mirrors. */
  Loop loop() {
    return (Loop) scope.op().orElseThrow();
  }

  boolean isLoopScope() {
    return scope.op().orElse(null) instanceof Loop;
  }

  /** The values of the mirrored scope that are at hand here. */
  Map<Value, Value> known() {
    return known;
  }

  /** Says what stands for a value of the mirrored scope, without any work. */
  void give(Value value, Value stand) {
    known.put(value, stand);
    given.add(value);
  }

  /** Returns whether a value of the mirrored scope is at hand without any work. */
  boolean has(Value value) {
    return kind == Kind.OPEN || given.contains(value);
  }

  /** Returns the number of loops around the mirrored scope. */
  int loops() {
    int outer = parent == null ? 0 : parent.loops();
    return isLoopScope() ? outer + 1 : outer;
  }

  /**
   * Returns whether the reverse sweep passes by here as often as the forward sweep by the scope.
   */
  boolean isPassedOnce() {
    boolean isHere = !isLoopScope() || kind == Kind.OPEN;
    return isHere && (parent == null || parent.isPassedOnce());
  }

  /**
   * Says that of all the iterations of the mirrored loop, the reverse sweep goes to this one alone.
   */
  void select() {
    isSelected = true;
  }

  /**
   * Returns whether the reverse sweep passes by here whenever the forward sweep did by the scope.
   */
  boolean isPassedAlways() {
    return !isSelected && (parent == null || parent.isPassedAlways());
  }

  /** Returns the frame around this one, or this one itself, that mirrors the given scope. */
  Frame mirrorOf(Scope wanted) {
    Frame frame = this;
    while (frame.scope.depth() > wanted.depth()) {
      frame = frame.parent;
    }
    if (frame.scope != wanted) {
      throw new IllegalStateException("a value that is not in scope");
    }
    return frame;
  }
}
