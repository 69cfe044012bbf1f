package org.covector.ad.runtime;

/** Scalar functions seen as vector functions, so that one check serves both. */
final class PackedViews {

  private PackedViews() {}

  /** The function with its value as the only output. */
  record OfValue(ScalarFunction f) implements VectorFunction {

    @Override
    public int inputs() {
      return f.inputs();
    }

    @Override
    public int outputs() {
      return 1;
    }

    @Override
    public void value(double[] x, double[] y) {
      y[0] = f.value(x);
    }

    @Override
    public void jvp(double[] x, double[] xDot, double[] y, double[] yDot) {
      yDot[0] = f.jvp(x, xDot);
      y[0] = f.value(x);
    }

    @Override
    public void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
      y[0] = f.gradient(x, xBar);
      for (int i = 0; i < xBar.length; i++) {
        xBar[i] *= yBar[0];
      }
    }
  }

  /** The gradient that {@code hvp} computes, with the Hessian as its Jacobian in either mode. */
  record OfGradient(ScalarFunction f) implements VectorFunction {

    @Override
    public int inputs() {
      return f.inputs();
    }

    @Override
    public int outputs() {
      return f.inputs();
    }

    @Override
    public int outputs(double[] x) {
      return x.length;
    }

    @Override
    public void value(double[] x, double[] y) {
      f.hvp(x, new double[x.length], y, new double[x.length]);
    }

    @Override
    public void jvp(double[] x, double[] xDot, double[] y, double[] yDot) {
      f.hvp(x, xDot, y, yDot);
    }

    @Override
    public void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
      f.hvp(x, yBar, y, xBar);
    }
  }
}
