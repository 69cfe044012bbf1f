package org.covector.ad.examples.nist;

import org.covector.ad.runtime.Jacobians;
import org.covector.ad.runtime.VectorFunction;

/** Where a fit takes its Jacobians from. */
enum JacobianMethod {
  /** Generated forward mode: one sweep for each parameter. */
  FORWARD("forward") {
    @Override
    void jacobian(VectorFunction f, double[] b, double[][] jacobian) {
      Jacobians.forward(f, b, new double[jacobian.length], jacobian);
    }
  },
  /** Generated reverse mode: one sweep for each observation. */
  REVERSE("reverse") {
    @Override
    void jacobian(VectorFunction f, double[] b, double[][] jacobian) {
      Jacobians.reverse(f, b, new double[jacobian.length], jacobian);
    }
  },
  /** Central differences of the predictions: two evaluations for each parameter. */
  DIFFERENCES("differences") {
    @Override
    void jacobian(VectorFunction f, double[] b, double[][] jacobian) {
      CentralDifferences.jacobian(f, b, jacobian);
    }
  };

  private final String label;

  JacobianMethod(String label) {
    this.label = label;
  }

  /** The name for people. */
  String label() {
    return label;
  }

  /**
   * Writes the Jacobian of {@code f} at {@code b}.
   *
   * @param jacobian overwritten; a row for each output, a column for each input
   */
  abstract void jacobian(VectorFunction f, double[] b, double[][] jacobian);
}
