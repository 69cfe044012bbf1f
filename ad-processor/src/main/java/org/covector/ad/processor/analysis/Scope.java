package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;

/**
 * A place in the tree of regions. The header and the body of a loop are one scope, since the body
 * sees what the header defines.
 */
public final class Scope {

  private final Scope parent;
  private final ControlOp op;
  private final int region;
  private final int depth;

  private Scope(Scope parent, ControlOp op, int region, int depth) {
    this.parent = parent;
    this.op = op;
    this.region = region;
    this.depth = depth;
  }

  static Scope root() {
    return new Scope(null, null, 0, 0);
  }

  Scope child(ControlOp childOp, int childRegion) {
    return new Scope(this, childOp, childRegion, depth + 1);
  }

  /** Returns the scope around this one; none for the body of the function. */
  public Optional<Scope> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns the operation whose region this is; none for the body of the function. */
  public Optional<ControlOp> op() {
    return Optional.ofNullable(op);
  }

  /** Returns which of the operation's regions this is; 0 for a loop. */
  public int region() {
    return region;
  }

  /** Returns the innermost loop in which this scope lies, or which it is of. */
  public Optional<Loop> loop() {
    return op instanceof Loop loop
        ? Optional.of(loop)
        : parent == null ? Optional.empty() : parent.loop();
  }

  /** Returns the loops in which this scope lies, or which it is of, inside of a scope around it. */
  public List<Loop> loopsUpTo(Scope outer) {
    List<Loop> loops = new ArrayList<>();
    for (Scope at = this; at != outer; at = at.parent) {
      if (at.op instanceof Loop loop) {
        loops.add(loop);
      }
    }
    return loops;
  }

  /** Returns the number of scopes around this one. */
  public int depth() {
    return depth;
  }

  /** Returns whether this scope is the given one or lies in it. */
  public boolean isWithin(Scope other) {
    Scope scope = this;
    while (scope.depth > other.depth) {
      scope = scope.parent;
    }
    return scope == other;
  }

  /** Returns the scope around this one, or this one itself, that has the given depth. */
  public Scope ancestor(int wanted) {
    Scope scope = this;
    while (scope.depth > wanted) {
      scope = scope.parent;
    }
    return scope;
  }

  /** Returns the innermost scope in which both this one and another one lie. */
  public Scope common(Scope other) {
    Scope scope = ancestor(Math.min(depth, other.depth));
    Scope its = other.ancestor(scope.depth);
    while (scope != its) {
      scope = scope.parent;
      its = its.parent;
    }
    return scope;
  }
}
