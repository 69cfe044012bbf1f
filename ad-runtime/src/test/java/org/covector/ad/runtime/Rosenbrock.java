package org.covector.ad.runtime;

/**
 * Rosenbrock's function with its derivatives by hand, as a generated view would give them, and a
 * mistake where a test asks for one.
 *
 * @param gradientError what is added to the first component of the gradient
 * @param hessianError what is added to one of the two mixed second derivatives
 */
record Rosenbrock(double gradientError, double hessianError) implements ScalarFunction {

  static final double[] START = {-1.2, 1};

  Rosenbrock() {
    this(0, 0);
  }

  @Override
  public int inputs() {
    return 2;
  }

  @Override
  public double value(double[] x) {
    double a = x[1] - x[0] * x[0];
    double b = 1 - x[0];
    return 100 * a * a + b * b;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    double a = x[1] - x[0] * x[0];
    gradient[0] = -400 * a * x[0] - 2 * (1 - x[0]) + gradientError;
    gradient[1] = 200 * a;
    return value(x);
  }

  @Override
  public double jvp(double[] x, double[] xDot) {
    double a = x[1] - x[0] * x[0];
    double aDot = xDot[1] - 2 * x[0] * xDot[0];
    return 200 * a * aDot - 2 * (1 - x[0]) * xDot[0];
  }

  @Override
  public double hvp(double[] x, double[] v, double[] gradient, double[] product) {
    double xx = 1200 * x[0] * x[0] - 400 * x[1] + 2;
    double xy = -400 * x[0];
    product[0] = xx * v[0] + (xy + hessianError) * v[1];
    product[1] = xy * v[0] + 200 * v[1];
    return gradient(x, gradient);
  }
}
