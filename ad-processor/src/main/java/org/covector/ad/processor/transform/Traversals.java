package org.covector.ad.processor.transform;

import java.util.Optional;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/** The ways in which a reverse loop goes through the iterations of the loop that it reverses. */
final class Traversals {

  /** How a reverse loop goes through the iterations. */
  interface Traversal {
    String name();

    Value first();

    Value test(Value position, Builder header);

    Frame frame(Value position, Builder into);

    Value next(Value position, Builder into);
  }

  private final Scopes scopes;
  private final ForwardExtras extras;
  private final Placement placement;
  private final Independence independence;

  Traversals(Scopes scopes, ForwardExtras extras, Placement placement, Independence independence) {
    this.scopes = scopes;
    this.independence = independence;
    this.extras = extras;
    this.placement = placement;
  }

  /**
   * Chooses the way through a loop.
   *
   * @param at the mirror of the scope around the loop
   * @param completion the mirror of the loop's scope as the loop left it
   */
  Traversal of(Loop loop, Frame at, Frame completion) {
    Optional<CountedLoop> counted = extras.of(loop).counted();
    if (counted.isEmpty()) {
      return new TripsDown(loop, at, completion);
    }
    return independence.isUnordered(counted.get())
        ? new CountedUp(counted.get(), at, completion)
        : new CountedDown(counted.get(), at, completion);
  }

  /** The mirror of the iteration of a counted loop with a value of the induction variable. */
  Frame iteration(CountedLoop loop, Frame at, Frame completion, Value position, Builder into) {
    Value start = placement.resolve(loop.start(), at);
    Value index = new TripIndex(loop, scopes).index(position, start, into);
    Frame frame = at.iterated(scopes.inside(loop.loop(), 0), completion, index, into);
    frame.give(loop.induction(), position);
    return frame;
  }

  /** A way by the values of the induction variable of a counted loop. */
  private abstract class Counted implements Traversal {
    final CountedLoop loop;
    final Frame at;
    final Frame completion;
    final Value start;

    Counted(CountedLoop loop, Frame at, Frame completion) {
      this.loop = loop;
      this.at = at;
      this.completion = completion;
      this.start = placement.resolve(loop.start(), at);
    }

    @Override
    public String name() {
      return loop.induction().name();
    }

    @Override
    public Frame frame(Value position, Builder into) {
      return iteration(loop, at, completion, position, into);
    }
  }

  /**
   * The induction variable of a counted loop runs as it did: for iterations that may be reversed in
   * any order, since HotSpot vectorises loops that count up.
   */
  private final class CountedUp extends Counted {
    private final Value bound;

    CountedUp(CountedLoop loop, Frame at, Frame completion) {
      super(loop, at, completion);
      this.bound = placement.resolveInvariant(loop.bound(), at);
    }

    @Override
    public Value first() {
      return start;
    }

    @Override
    public Value test(Value position, Builder header) {
      return header.compare(loop.comparison(), position, bound);
    }

    @Override
    public Value next(Value position, Builder into) {
      Value step = into.constant(loop.step());
      return into.named(position.name(), BasicOperator.ADD, ScalarType.INT, position, step);
    }
  }

  /** The induction variable of a counted loop goes back to its start. */
  private final class CountedDown extends Counted {
    private final TripIndex trips;

    CountedDown(CountedLoop loop, Frame at, Frame completion) {
      super(loop, at, completion);
      this.trips = new TripIndex(loop, scopes);
    }

    @Override
    public Value first() {
      if (leavesByCondition()) {
        Value bound = placement.resolveInvariant(loop.bound(), at);
        return trips.last(start, bound, at.builder());
      }
      Value reached = placement.resolve(loop.induction(), completion);
      return trips.previous(reached, "", completion.builder());
    }

    /** Whether the loop always ran through all its iterations. */
    private boolean leavesByCondition() {
      return completion.kind() == Frame.Kind.CARRIED
          && completion.carrier() == loop.loop()
          && ReverseLoops.exits(loop.loop(), scopes).size() == 1;
    }

    @Override
    public Value test(Value position, Builder header) {
      return trips.continues(position, start, header);
    }

    @Override
    public Value next(Value position, Builder into) {
      return trips.previous(position, position.name(), into);
    }
  }

  /** The number of completed iterations of any other loop goes down to 0. */
  private final class TripsDown implements Traversal {
    private final Loop loop;
    private final Frame at;
    private final Frame completion;

    TripsDown(Loop loop, Frame at, Frame completion) {
      this.loop = loop;
      this.at = at;
      this.completion = completion;
    }

    @Override
    public String name() {
      return "k";
    }

    @Override
    public Value first() {
      Value trips = placement.resolve(extras.of(loop).counter(), completion);
      return completion.builder().sub(trips, completion.builder().constant(1));
    }

    @Override
    public Value test(Value position, Builder header) {
      return header.compare(BasicOperator.GE, position, header.constant(0));
    }

    @Override
    public Frame frame(Value position, Builder into) {
      Frame frame = at.iterated(scopes.inside(loop, 0), completion, position, into);
      frame.give(extras.of(loop).counter(), position);
      return frame;
    }

    @Override
    public Value next(Value position, Builder into) {
      Value one = into.constant(1);
      return into.named(position.name(), BasicOperator.SUB, ScalarType.INT, position, one);
    }
  }
}
