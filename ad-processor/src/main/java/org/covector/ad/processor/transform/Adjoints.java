package org.covector.ad.processor.transform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.Value;

/**
 * The adjoints that the reverse sweep has gathered so far: which value of the sweep stands for the
 * adjoint of a value of the forward sweep. What has none has adjoint 0. In a branch of the sweep
 * the changes are kept apart until the branches meet.
 */
final class Adjoints {

  private final Adjoints outer;
  private final Map<Value, Optional<Value>> own = new LinkedHashMap<>();

  private Adjoints(Adjoints outer) {
    this.outer = outer;
  }

  /** Makes an empty set. */
  static Adjoints none() {
    return new Adjoints(null);
  }

  /** Makes the adjoints of a branch. */
  Adjoints branch() {
    return new Adjoints(this);
  }

  /** Returns the adjoint of a value. */
  Optional<Value> get(Value value) {
    Optional<Value> adjoint = own.get(value);
    if (adjoint != null) {
      return adjoint;
    }
    return outer == null ? Optional.empty() : outer.get(value);
  }

  /** Sets the adjoint of a value. */
  void set(Value value, Value adjoint) {
    own.put(value, Optional.of(adjoint));
  }

  /** Returns the adjoint of a value and makes it 0. */
  Optional<Value> take(Value value) {
    Optional<Value> adjoint = get(value);
    if (adjoint.isPresent()) {
      own.put(value, Optional.empty());
    }
    return adjoint;
  }

  /**
   * Returns the values whose adjoints were changed in this branch, in the order of the first
   * change.
   */
  Set<Value> changed() {
    return own.keySet();
  }
}
