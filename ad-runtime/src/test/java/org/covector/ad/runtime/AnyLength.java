package org.covector.ad.runtime;

/** Functions of vectors of any length, with their derivatives by hand. */
final class AnyLength {

  private AnyLength() {}

  /** The fourth power of the distance from 0. */
  record Quartic() implements ScalarFunction {

    @Override
    public int inputs() {
      return ANY_LENGTH;
    }

    @Override
    public double value(double[] x) {
      double s = dot(x, x);
      return s * s;
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
      double s = dot(x, x);
      for (int i = 0; i < x.length; i++) {
        gradient[i] = 4 * s * x[i];
      }
      return s * s;
    }

    @Override
    public double jvp(double[] x, double[] xDot) {
      return 4 * dot(x, x) * dot(x, xDot);
    }

    @Override
    public double hvp(double[] x, double[] v, double[] gradient, double[] product) {
      double s = dot(x, x);
      double t = dot(x, v);
      for (int i = 0; i < x.length; i++) {
        product[i] = 4 * s * v[i] + 8 * t * x[i];
      }
      return gradient(x, gradient);
    }
  }

  /** The products of neighbours, one less than there are inputs. */
  static class Products implements VectorFunction {

    int evaluations;

    @Override
    public int inputs() {
      return ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return ANY_LENGTH;
    }

    @Override
    public int outputs(double[] x) {
      evaluations++;
      return x.length - 1;
    }

    @Override
    public void value(double[] x, double[] y) {
      Arguments.length("y", y, x.length - 1);
      for (int i = 0; i < y.length; i++) {
        y[i] = x[i] * x[i + 1];
      }
    }

    @Override
    public void jvp(double[] x, double[] xDot, double[] y, double[] yDot) {
      value(x, y);
      for (int i = 0; i < y.length; i++) {
        yDot[i] = xDot[i] * x[i + 1] + x[i] * xDot[i + 1];
      }
    }

    @Override
    public void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
      value(x, y);
      xBar[0] = 0;
      for (int i = 0; i < y.length; i++) {
        xBar[i] += yBar[i] * x[i + 1];
        xBar[i + 1] = yBar[i] * x[i];
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
