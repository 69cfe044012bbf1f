package org.covector.ad.examples.nist;

import java.util.List;

/**
 * One StRD nonlinear-regression problem as its file states it.
 *
 * @param name the data set's name, such as {@code Misra1a}
 * @param difficulty NIST's grading
 * @param starts the two certified starting points, the one farther from the solution first
 * @param certified the certified parameter values, exact to 11 digits
 * @param residualSumOfSquares the certified residual sum of squares
 * @param response the observed response, one value for each observation
 * @param predictors the predictors, one array over all observations for each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NistProblem(
    String name,
    Difficulty difficulty,
    List<double[]> starts,
    double[] certified,
    double residualSumOfSquares,
    double[] response,
    double[][] predictors) {

  int parameters() {
    return certified.length;
  }

  int observations() {
    return response.length;
  }
}
