package org.covector.ad.benchmarks.gradbench;

import net.finmath.stochastic.RandomVariable;
import net.finmath.stochastic.Scalar;
import org.covector.ad.benchmarks.FinmathBaseline;

/**
 * {@link Lse#logSumExp} with finmath. The largest number is taken as a constant: the result does
 * not depend on what the exponents are shifted by.
 */
final class LseFinmath extends FinmathBaseline {

  @Override
  protected RandomVariable value(RandomVariable[] x) {
    return logSumExp(x);
  }

  /** The logarithm of the sum, for each path. */
  static RandomVariable logSumExp(RandomVariable[] x) {
    RandomVariable largest = x[0].getValues();
    for (int i = 1; i < x.length; i++) {
      largest = largest.floor(x[i].getValues());
    }
    RandomVariable sum = new Scalar(0);
    for (RandomVariable element : x) {
      sum = sum.add(element.sub(largest).exp());
    }
    return sum.log().add(largest);
  }
}
