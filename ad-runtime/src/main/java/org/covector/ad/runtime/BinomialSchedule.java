package org.covector.ad.runtime;

/**
 * Where to keep the states of a loop that is reversed with few of them: the binomial schedule, with
 * which the fewest steps are computed again (A. Griewank, A. Walther, "Algorithm 799: Revolve: an
 * implementation of checkpointing for the reverse or adjoint mode of computational
 * differentiation", ACM Transactions on Mathematical Software 26(1), 2000, section 2).
 *
 * <p>Let the first state of some steps be kept. To reverse the last of them, the loop runs forward
 * from there, and on the way may keep a state, from which all steps after it are reversed; then the
 * steps before it, with the place that has become free. Let <i>&beta;(s, r)</i> be the binomial
 * coefficient <i>C(s + r, s)</i>: that many steps can be reversed with <i>s</i> states, the first
 * one among them, if no step is computed again more than <i>r</i> times.
 */
public final class BinomialSchedule {

  private BinomialSchedule() {}

  /**
   * Returns how many iterations a counted loop has.
   *
   * @param first the first value of its variable
   * @param bound what the variable is compared with
   * @param inclusive whether an iteration runs where the variable is the bound
   * @param step what each iteration adds to the variable; not 0
   */
  public static int steps(int first, int bound, boolean inclusive, int step) {
    long distance = step > 0 ? (long) bound - first : (long) first - bound;
    long reachable = distance + (inclusive ? 1 : 0);
    long stride = Math.abs((long) step);
    return (int) Math.max(0, (reachable + stride - 1) / stride);
  }

  /**
   * Returns how far to run from a state that is kept.
   *
   * @param steps the steps after that state that are to be reversed, 0 or more
   * @param free how many more states can be kept, 0 or more
   * @return after how many of the steps to keep the next state; {@code steps - 1}, but not less
   *     than 0, where none is to be kept: the last step can be reversed from there
   */
  public static int advance(int steps, int free) {
    check(steps, 0, free);
    if (steps <= 1) {
      return 0;
    }
    if (free == 0) {
      return steps - 1;
    }
    int snapshots = free + 1;
    int r = repetitions(steps, snapshots);
    return (int) Math.min(binomial(snapshots, r - 1), steps - binomial(free, r - 1));
  }

  /**
   * Returns how many steps are computed forward, besides those that are about to be reversed, in
   * order to reverse all of them from the first state.
   *
   * @param steps the number of steps, 1 at least
   * @param snapshots the number of states that can be kept, the first one among them
   */
  public static long extraSteps(int steps, int snapshots) {
    check(steps, 1, snapshots - 1);
    if (snapshots == 1 || steps == 1) {
      return steps * (steps - 1L) / 2;
    }
    int r = repetitions(steps, snapshots);
    return (long) r * steps - binomial(snapshots + 1, r - 1);
  }

  private static void check(int steps, int least, int free) {
    if (steps < least || free < 0) {
      throw new IllegalArgumentException(steps + " steps, " + free + " snapshots after the first");
    }
  }

  /** The least <i>r</i>, 1 at least for two steps or more, with <i>&beta;(s, r) &ge; n</i>. */
  private static int repetitions(int steps, int snapshots) {
    long reached = 1;
    int r = 0;
    while (reached < steps) {
      r++;
      reached = reached * (snapshots + (long) r) / r;
    }
    return r;
  }

  /**
   * The binomial coefficient <i>&beta;(s, r) = C(s + r, s)</i>. No product on the way overflows:
   * what is asked for here is at most about <i>n</i><sup>3/2</sup> for an {@code int} <i>n</i>, and
   * then one of <i>s</i> and <i>r</i> is small.
   */
  private static long binomial(int s, int r) {
    long product = 1;
    int fewer = Math.min(s, r);
    long more = Math.max(s, r);
    for (int i = 1; i <= fewer; i++) {
      product = product * (more + i) / i;
    }
    return product;
  }
}
