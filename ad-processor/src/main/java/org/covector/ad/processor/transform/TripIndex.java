package org.covector.ad.processor.transform;

import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.WholeNumbers;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;

/**
 * The arithmetic of a counted loop: where an iteration stands in the loop's rows, how long they
 * are, and which iteration is the last. Where the loop counts by one from a small constant, or down
 * to one, the induction variable itself is the place in the row: HotSpot vectorises loops that use
 * one index throughout.
 */
final class TripIndex {

  private static final int MOST_WASTED = 16;

  private final CountedLoop loop;
  private final boolean direct;
  private final WholeNumbers numbers;

  TripIndex(CountedLoop loop, Scopes scopes) {
    this.loop = loop;
    this.numbers = new WholeNumbers(scopes);
    Value lowest = loop.step() > 0 ? loop.start() : loop.bound();
    this.direct =
        Math.abs(loop.step()) == 1
            && CountedLoop.literal(lowest, scopes)
                .filter(k -> k >= 0 && k <= MOST_WASTED)
                .isPresent();
  }

  /** The place in the rows of the iteration with the given value of the induction variable. */
  Value index(Value induction, Value start, Builder out) {
    if (direct) {
      return induction;
    }
    Value distance = loop.step() > 0 ? out.sub(induction, start) : out.sub(start, induction);
    int stride = Math.abs(loop.step());
    return stride == 1 ? distance : out.div(distance, out.constant(stride));
  }

  /** The length of the rows, which may come out negative where there are no iterations. */
  Value length(Value start, Value bound, Builder out) {
    if (direct) {
      Value highest = loop.step() > 0 ? bound : start;
      boolean reached = loop.step() < 0 || loop.isInclusive();
      return reached ? out.add(highest, out.constant(1)) : highest;
    }
    int stride = Math.abs(loop.step());
    Value distance = distance(start, reached(start, bound, out), out);
    int rounding = stride - 1 + (loop.isInclusive() ? 1 : 0);
    Value rounded = rounding == 0 ? distance : out.add(distance, out.constant(rounding));
    return stride == 1 ? rounded : out.div(rounded, out.constant(stride));
  }

  /**
   * The last value of the induction variable for which the body runs; if there is none, one that is
   * less than a step before the start.
   */
  Value last(Value start, Value bound, Builder out) {
    boolean up = loop.step() > 0;
    int stride = Math.abs(loop.step());
    if (stride == 1 && loop.isInclusive()) {
      return bound;
    }
    Value one = out.constant(1);
    Value end = reached(start, bound, out);
    if (stride == 1) {
      return up ? out.sub(end, one) : out.add(end, one);
    }
    Value distance = distance(start, end, out);
    Value reachable = loop.isInclusive() ? distance : out.sub(distance, one);
    Value trips = floorDiv(reachable, out.constant(stride), out);
    Value way = out.mul(trips, out.constant(stride));
    return up ? out.add(start, way) : out.sub(start, way);
  }

  private Value distance(Value start, Value end, Builder out) {
    return loop.step() > 0 ? out.sub(end, start) : out.sub(start, end);
  }

  /**
   * The bound or, where that is so far on the other side of the start that a difference might go
   * round, one with which there are no iterations either.
   */
  private Value reached(Value start, Value bound, Builder out) {
    if (numbers.isModerate(loop.bound()) || numbers.isOnTheWayTo(loop.bound(), loop.start())) {
      return bound;
    }
    boolean up = loop.step() > 0;
    Value one = out.constant(1);
    Value before = loop.isInclusive() ? (up ? out.sub(start, one) : out.add(start, one)) : start;
    return up ? out.max(bound, before) : out.min(bound, before);
  }

  /** The condition under which a reverse loop, going back to the start, has not passed it. */
  Value continues(Value induction, Value start, Builder out) {
    return out.compare(loop.step() > 0 ? BasicOperator.GE : BasicOperator.LE, induction, start);
  }

  /** The value of the induction variable in the iteration before. */
  Value previous(Value induction, String name, Builder out) {
    Value stride = out.constant(Math.abs(loop.step()));
    BasicOperator back = loop.step() > 0 ? BasicOperator.SUB : BasicOperator.ADD;
    return out.named(name, back, ScalarType.INT, induction, stride);
  }

  private static Value floorDiv(Value a, Value b, Builder out) {
    return out.apply(LibraryFunction.ofInts("floorDiv", true), ScalarType.INT, a, b);
  }
}
