package org.covector.ad.processor.transform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes a reverse derivative twice: the first time to learn what it needs of the forward sweep, the
 * second time knowing what is best kept. Where arrays could be rolled back there are more
 * rehearsals, and what costs least is performed.
 */
final class Rehearsals<T> {

  /** Of the sets of arrays that may be the same, since each rehearsal takes time to compile. */
  private static final int MOST_TRIED = 8;

  /** Prepares the making of a derivative. */
  @FunctionalInterface
  interface Stage {
    ReverseTransform set(Rollback rollback, KeptValues kept, Optional<List<Provision>> notes);
  }

  /** What was made in a rehearsal. */
  private record Rehearsal<T>(
      ReverseTransform transform, Rollback rollback, KeptValues kept, boolean decides, T made) {

    long price() {
      return kept.total() + rollback.price();
    }
  }

  private final Stage stage;
  private final Function<ReverseTransform, T> make;

  Rehearsals(Stage stage, Function<ReverseTransform, T> make) {
    this.stage = stage;
    this.make = make;
  }

  /**
   * Makes the derivative.
   *
   * @param rollsBack whether arrays may be rolled back
   * @param notes begins notes of how values get to the reverse sweep; none to note nothing
   */
  T perform(boolean rollsBack, Optional<Supplier<List<Provision>>> notes) {
    Rehearsal<T> best = rehearse(Rollback.NONE);
    if (rollsBack && best.price() > 0) {
      for (RolledBackArrays more : promising(best)) {
        Rehearsal<T> next = rehearse(best.rollback().and(more));
        best = next.price() < best.price() ? next : best;
      }
    }
    return best.decides() || notes.isPresent()
        ? make.apply(stage.set(best.rollback(), best.kept(), notes.map(Supplier::get)))
        : best.made();
  }

  /** The first of the arrays of which something is kept that could be loaded again. */
  private List<RolledBackArrays> promising(Rehearsal<T> first) {
    return first.transform().rollbackCandidates().stream()
        .filter(arrays -> arrays.mayPay(first.kept()))
        .limit(MOST_TRIED)
        .toList();
  }

  private Rehearsal<T> rehearse(Rollback rollback) {
    KeptValues kept = new KeptValues();
    ReverseTransform transform = stage.set(rollback, kept, Optional.empty());
    T made = make.apply(transform);
    return new Rehearsal<>(transform, rollback, kept, kept.decide(), made);
  }
}
