package org.covector.ad.benchmarks.gradbench;

import org.covector.ad.benchmarks.HipparchusBaseline;
import org.hipparchus.analysis.differentiation.Gradient;

/**
 * {@link Lse#logSumExp} with Hipparchus. The largest number is taken as a constant: the result does
 * not depend on what the exponents are shifted by.
 */
final class LseHipparchus extends HipparchusBaseline {

  @Override
  protected Gradient value(Gradient[] x) {
    return logSumExp(x);
  }

  static Gradient logSumExp(Gradient[] x) {
    double largest = Double.NEGATIVE_INFINITY;
    for (Gradient element : x) {
      largest = Math.max(largest, element.getValue());
    }
    Gradient sum = x[0].subtract(largest).exp();
    for (int i = 1; i < x.length; i++) {
      sum = sum.add(x[i].subtract(largest).exp());
    }
    return sum.log().add(largest);
  }
}
