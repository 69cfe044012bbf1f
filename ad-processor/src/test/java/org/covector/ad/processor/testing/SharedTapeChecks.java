package org.covector.ad.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.covector.ad.runtime.Tape;

/**
 * All derivatives of some methods, at all points, called in any order on one tape: each call gives
 * what it gives on a new tape, whatever the others have left, and also where they have thrown.
 */
public final class SharedTapeChecks {

  private static final int ROUNDS = 12;

  /** A derivative at a point, and what it gives on a new tape. */
  private record Step(Case at, String form, PrimalChecks.Invocation call, Outcome expected) {

    void check(Tape tape) {
      String where = form + " on a tape that others use: ";
      String difference;
      try {
        difference = expected.fullDifference(call.with(tape));
      } catch (AssertionError e) {
        throw new AssertionError(at.failure(where + e.getMessage()).getMessage(), e);
      }
      if (!difference.isEmpty()) {
        throw at.failure(where + difference);
      }
    }
  }

  private final List<Step> steps = new ArrayList<>();

  /** The checks of some methods. */
  public SharedTapeChecks(MethodIndex index, ClassLoader loader) {
    for (MethodIndex.Request request : index.requests()) {
      Cases.inputs(Subject.of(request, loader)).forEach(this::add);
    }
  }

  private void add(Case at) {
    new PrimalChecks(at)
        .forms()
        .forEach((form, call) -> steps.add(new Step(at, form, call, call.with(new Tape()))));
  }

  /**
   * Calls all derivatives again and again, each time in another order.
   *
   * @param tape the tape that they share
   */
  public void run(Tape tape) {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS * steps.size(); i++) {
      steps.get(random.nextInt(steps.size())).check(tape);
    }
  }
}
