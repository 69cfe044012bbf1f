package org.covector.ad.processor.report;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.SourceSpan;

/** What runs equally often: a function, or the body of a loop, without the loops inside of it. */
final class Nest {

  private final String kind;
  private final SourceSpan span;
  private final Sizes.Trips trips;
  private final List<Nest> inner = new ArrayList<>();
  private Counts own = Counts.NONE;
  private Counts header = Counts.NONE;
  private boolean isBound;

  /**
   * Makes an empty nest.
   *
   * @param kind what it is, in words
   * @param span where it is in the source
   */
  Nest(String kind, SourceSpan span, Sizes.Trips trips) {
    this.kind = kind;
    this.span = span;
    this.trips = trips;
  }

  String kind() {
    return kind;
  }

  SourceSpan span() {
    return span;
  }

  List<Nest> inner() {
    return inner;
  }

  void add(Nest nest) {
    inner.add(nest);
  }

  void add(Counts counts) {
    own = own.plus(counts);
  }

  /** Sets what is done before each iteration, and once more before the end. */
  void header(Counts counts) {
    header = counts;
  }

  /** Says that the counts are upper bounds. */
  void bound() {
    isBound = true;
  }

  /** Whether some counts, of inner nests too, are upper bounds. */
  boolean isBound() {
    return isBound || inner.stream().anyMatch(Nest::isBound);
  }

  /** The operations of one iteration, those of inner loops not counted. */
  Counts own() {
    return own.plus(header);
  }

  /** The number of iterations, each time that the loop runs. */
  Formula count() {
    return trips.shown();
  }

  /** The sum over all iterations of what depends on how many came before. */
  Formula sum(Formula formula) {
    return trips.sum(formula);
  }

  /** The largest, for the first or the last iteration, of what depends on how many came before. */
  Formula largest(Formula formula) {
    return trips.largest(formula);
  }

  /** The operations of all iterations, inner loops included. */
  Counts total() {
    Counts iteration = own();
    for (Nest nest : inner) {
      iteration = iteration.plus(nest.total());
    }
    Counts last = header.each(n -> n.with(trips.variable(), trips.count()));
    return iteration.each(this::sum).plus(last);
  }
}
