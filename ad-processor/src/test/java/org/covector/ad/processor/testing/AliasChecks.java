package org.covector.ad.processor.testing;

import java.util.List;
import java.util.Map;

/** One array passed as two parameters. */
final class AliasChecks {

  private final Subject subject;
  private final int first;
  private final int second;

  AliasChecks(Subject subject, int first, int second) {
    this.subject = subject;
    this.first = first;
    this.second = second;
  }

  /** Runs at every input point. */
  void run() {
    List<Case> plain = Cases.inputs(subject);
    List<Case> aliased = Cases.aliased(subject, first, second);
    for (int i = 0; i < aliased.size(); i++) {
      boolean[] shadowed = subject.shadowed();
      boolean[] active = subject.active();
      if (active[first] && active[second]) {
        bothActive(aliased.get(i));
      } else if (shadowed[first] || shadowed[second]) {
        activeAndConstant(plain.get(i), aliased.get(i));
      } else {
        new PrimalChecks(aliased.get(i)).sameAsOriginal();
      }
    }
  }

  private void bothActive(Case aliased) {
    new PrimalChecks(aliased).sameAsOriginal();
    if (!aliased.throwsException()) {
      new DerivativeChecks(aliased).all();
    }
    if (aliased.calls().hasJacobian()) {
      new JacobianChecks(aliased).sharedColumns();
    }
  }

  /** Refused where the array is written; otherwise as with two arrays of the same contents. */
  private void activeAndConstant(Case plain, Case aliased) {
    boolean written = writes(plain) || writes(aliased);
    Case copied =
        new Case(
            subject,
            aliased.label(),
            () -> {
              Object[] args = aliased.fresh();
              args[second] = Values.copy(args[second]);
              return args;
            });
    Map<String, PrimalChecks.Invocation> expected = new PrimalChecks(copied).forms();
    Map<String, PrimalChecks.Invocation> actual = new PrimalChecks(aliased).forms();
    actual.forEach(
        (form, call) -> {
          Outcome outcome = call.with(null);
          if (outcome.thrown() instanceof IllegalArgumentException) {
            return;
          }
          if (written) {
            throw aliased.failure(form + ": written, and not refused");
          }
          String difference = expected.get(form).with(null).fullDifference(outcome);
          if (!difference.isEmpty()) {
            throw aliased.failure(form + ": " + difference);
          }
        });
  }

  private boolean writes(Case at) {
    Object[] before = at.fresh();
    Object[] after = at.original().args();
    return !Values.difference("", before[first], after[first]).isEmpty()
        || !Values.difference("", before[second], after[second]).isEmpty();
  }
}
