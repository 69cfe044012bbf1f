package org.covector.ad.examples.nist;

/** The outcome of one fit. */
sealed interface Fit {

  /**
   * The solver's tolerances were met, which does not say that the minimum is the certified one.
   *
   * @param parameters the solution
   * @param evaluations evaluations of the model by the solver, those for differences not counted
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Converged(double[] parameters, int evaluations) implements Fit {}

  /**
   * The solver gave up.
   *
   * @param reason why, in a few words
   */
  record Failed(String reason) implements Fit {}
}
