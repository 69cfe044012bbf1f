package org.covector.ad.runtime;

/**
 * The map from polar coordinates to {@code (r cos t, r sin t, r)}, with its derivatives by hand.
 *
 * @param mistake what is added to the vjp with respect to the angle
 */
record Polar(double mistake) implements VectorFunction {

  Polar() {
    this(0);
  }

  @Override
  public int inputs() {
    return 2;
  }

  @Override
  public int outputs() {
    return 3;
  }

  @Override
  public void value(double[] x, double[] y) {
    y[0] = x[0] * Math.cos(x[1]);
    y[1] = x[0] * Math.sin(x[1]);
    y[2] = x[0];
  }

  @Override
  public void jvp(double[] x, double[] xDot, double[] y, double[] yDot) {
    value(x, y);
    yDot[0] = xDot[0] * Math.cos(x[1]) - y[1] * xDot[1];
    yDot[1] = xDot[0] * Math.sin(x[1]) + y[0] * xDot[1];
    yDot[2] = xDot[0];
  }

  @Override
  public void vjp(double[] x, double[] yBar, double[] y, double[] xBar) {
    value(x, y);
    xBar[0] = yBar[0] * Math.cos(x[1]) + yBar[1] * Math.sin(x[1]) + yBar[2];
    xBar[1] = -yBar[0] * y[1] + yBar[1] * y[0] + mistake;
  }
}
