package org.covector.ad.runtime;

import java.util.function.DoubleUnaryOperator;

/** A function of one variable with its derivative by hand, in both modes. */
record OneVariable(DoubleUnaryOperator f, DoubleUnaryOperator derivative)
    implements ScalarFunction {

  @Override
  public int inputs() {
    return 1;
  }

  @Override
  public double value(double[] x) {
    return f.applyAsDouble(x[0]);
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    gradient[0] = derivative.applyAsDouble(x[0]);
    return value(x);
  }

  @Override
  public double jvp(double[] x, double[] xDot) {
    return derivative.applyAsDouble(x[0]) * xDot[0];
  }
}
