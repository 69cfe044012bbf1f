package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.transform.Provision.Cause;
import org.covector.ad.processor.transform.Provision.Manner;

/**
 * Which arrays the reverse sweep rolls back: the forward sweep keeps what each store overwrites,
 * and the adjoint of the store begins by putting that back. Then loads of these arrays can be
 * repeated, where otherwise each loaded value would have to be kept (A. Griewank, A. Walther,
 * "Evaluating Derivatives", 2nd edition, section 4.2, "prevalues"). At the end the arrays that the
 * caller sees get what the method has left in them.
 */
final class Rollback {

  /** No array is rolled back. */
  static final Rollback NONE = new Rollback(List.of());

  private final List<RolledBackArrays> families;

  private Rollback(List<RolledBackArrays> families) {
    this.families = List.copyOf(families);
  }

  /** Returns the same with more arrays. */
  Rollback and(RolledBackArrays more) {
    List<RolledBackArrays> all = new ArrayList<>(families);
    all.add(more);
    return new Rollback(all);
  }

  /** Returns the price of all that is not the keeping of values, in multiplications. */
  long price() {
    return families.stream().mapToLong(RolledBackArrays::price).sum();
  }

  /** Returns whether a load gives the same in the reverse sweep, since its array is rolled back. */
  boolean repeats(MemoryOp.Read load) {
    return families.stream().anyMatch(family -> family.repeated().contains(load.result()));
  }

  /** Returns whether a value is what a store overwrites and the reverse sweep puts back. */
  boolean isOverwritten(Value value) {
    return families.stream().anyMatch(family -> family.overwritten().containsValue(value));
  }

  /** Returns what a store overwrites, if that is put back. */
  Optional<Value> overwritten(MemoryOp.Store store) {
    return families.stream()
        .flatMap(family -> Optional.ofNullable(family.overwritten().get(store)).stream())
        .findFirst();
  }

  /** Copies of what the method leaves in arrays that the caller sees, by these arrays. */
  record Contents(Map<Value, Value> copies) {

    /** Puts the contents back. */
    void restore(Builder out) {
      copies.forEach((array, copy) -> StateArrays.copy(copy, array, array, false, out));
    }
  }

  /**
   * Copies, before the reverse sweep of a return, what the caller is to find in arrays.
   *
   * @param notes what the copies are noted in
   */
  Contents save(
      Terminator.Return result, Scopes scopes, Builder out, Optional<List<Provision>> notes) {
    Map<Value, Value> copies = new LinkedHashMap<>();
    for (RolledBackArrays family : families) {
      for (Value array : family.seenByCaller()) {
        if (mayBeWritten(result, array, family, scopes)) {
          String name = array.name().isEmpty() ? "left" : array.name() + "Left";
          Value copy = StateArrays.copyOf(array, false, name, out);
          copies.put(array, copy);
          notes.ifPresent(n -> n.add(provision(array, copy, scopes)));
        }
      }
    }
    return new Contents(copies);
  }

  /** Whether the method may have stored into an array when it returns. */
  private static boolean mayBeWritten(
      Terminator.Return result, Value array, RolledBackArrays family, Scopes scopes) {
    int end =
        scopes.of(result) == scopes.root()
            ? Integer.MAX_VALUE
            : scopes.end(scopes.of(result).ancestor(1).op().orElseThrow());
    return family.overwritten().keySet().stream()
        .anyMatch(store -> store.array() == array && scopes.order(store) <= end);
  }

  private static Provision provision(Value array, Value copy, Scopes scopes) {
    Optional<Op> definition = scopes.definition(array);
    SourceSpan span = definition.map(Op::span).orElse(array.span());
    Provision.Reason reason = new Provision.Reason(Cause.LEFT_BEHIND, Optional.empty(), 0, 0);
    return new Provision(array, definition, span, Manner.IN_ROW, copy, reason);
  }
}
