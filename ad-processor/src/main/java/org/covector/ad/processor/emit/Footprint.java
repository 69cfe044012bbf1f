package org.covector.ad.processor.emit;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.covector.ad.processor.ir.Op;

/**
 * What the evaluation of an expression or statement depends on and changes: enough to say whether
 * two of them may change places.
 *
 * @param reads whether it reads array elements
 * @param writes whether it writes array elements
 * @param leaves whether it may throw, or leave the statement otherwise
 * @param any whether it may do anything, and must run once, in its place
 * @param used the variables that it reads
 * @param assigned the variables that it may assign, of those that hold several values
 */
record Footprint(
    boolean reads,
    boolean writes,
    boolean leaves,
    boolean any,
    Set<Variable> used,
    Set<Variable> assigned) {

  static final Footprint NONE = new Footprint(false, false, false, false, Set.of(), Set.of());

  static final Footprint LEAVES = NONE.leaving();

  /** Returns the footprint of an effect; everything that touches memory may throw. */
  static Footprint of(Op.Effect effect) {
    return switch (effect) {
      case NONE -> NONE;
      case READ -> new Footprint(true, false, true, false, Set.of(), Set.of());
      case WRITE -> new Footprint(true, true, true, false, Set.of(), Set.of());
      case ANY -> new Footprint(true, true, true, true, Set.of(), Set.of());
    };
  }

  static Footprint using(Variable variable) {
    return new Footprint(false, false, false, false, Set.of(variable), Set.of());
  }

  Footprint leaving() {
    return new Footprint(reads, writes, true, any, used, assigned);
  }

  /** Returns the same for what is known not to throw. */
  Footprint staying() {
    return new Footprint(reads, writes, false, any, used, assigned);
  }

  Footprint assigning(Variable variable) {
    return variable.isShared()
        ? new Footprint(reads, writes, leaves, any, used, union(assigned, Set.of(variable)))
        : this;
  }

  Footprint plus(Footprint other) {
    return new Footprint(
        reads || other.reads,
        writes || other.writes,
        leaves || other.leaves,
        any || other.any,
        union(used, other.used),
        union(assigned, other.assigned));
  }

  /** Returns whether this is pure and cannot throw: only variables bind it to its place. */
  boolean isPure() {
    return !reads && !writes && !leaves && !any;
  }

  /** Returns whether nobody can tell in which order the two run. */
  boolean commutesWith(Footprint other) {
    return !blocks(other)
        && !other.blocks(this)
        && Collections.disjoint(assigned, other.used)
        && Collections.disjoint(assigned, other.assigned)
        && Collections.disjoint(used, other.assigned);
  }

  private boolean blocks(Footprint other) {
    boolean otherTouches = other.reads || other.writes || other.leaves || other.any;
    return (any && otherTouches)
        || (writes && (other.reads || other.writes || other.leaves))
        || (leaves && other.leaves);
  }

  private static Set<Variable> union(Set<Variable> a, Set<Variable> b) {
    if (a.containsAll(b)) {
      return a;
    }
    if (b.containsAll(a)) {
      return b;
    }
    Set<Variable> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }
}
