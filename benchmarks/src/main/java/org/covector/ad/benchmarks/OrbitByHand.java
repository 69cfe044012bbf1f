package org.covector.ad.benchmarks;

/**
 * The gradient of {@link Orbit#miss}, written by hand: nine local variables, and for each step a
 * place for the position, which is all that the reverse sweep needs.
 *
 * <p>An instance holds these places: it serves one thread and allocates nothing after its creation.
 */
final class OrbitByHand {

  private final double[] keptX;
  private final double[] keptY;
  private final double[] keptZ;

  OrbitByHand(int steps) {
    keptX = new double[steps];
    keptY = new double[steps];
    keptZ = new double[steps];
  }

  /**
   * Miss and gradient, for as many steps as the instance was made for.
   *
   * @param startBar overwritten with the derivatives by position and velocity at the start
   * @return the miss, bit-identical to {@link Orbit#miss}
   */
  double gradient(double[] start, double[] target, double step, double[] startBar) {
    int steps = keptX.length;
    double x = start[0];
    double y = start[1];
    double z = start[2];
    double u = start[3];
    double v = start[4];
    double w = start[5];
    for (int i = 0; i < steps; i++) {
      keptX[i] = x;
      keptY[i] = y;
      keptZ[i] = z;
      double square = x * x + y * y + z * z;
      double pull = -1 / (square * Math.sqrt(square));
      u += x * pull * step;
      v += y * pull * step;
      w += z * pull * step;
      x += u * step;
      y += v * step;
      z += w * step;
    }
    double xBar = x - target[0];
    double yBar = y - target[1];
    double zBar = z - target[2];
    double value = 0.5 * (xBar * xBar + yBar * yBar + zBar * zBar);
    double uBar = 0;
    double vBar = 0;
    double wBar = 0;
    for (int i = steps - 1; i >= 0; i--) {
      x = keptX[i];
      y = keptY[i];
      z = keptZ[i];
      uBar += step * xBar;
      vBar += step * yBar;
      wBar += step * zBar;
      double inverse = 1 / (x * x + y * y + z * z);
      double pull = step * inverse * Math.sqrt(inverse);
      double along = 3 * (x * uBar + y * vBar + z * wBar) * inverse;
      xBar += pull * (along * x - uBar);
      yBar += pull * (along * y - vBar);
      zBar += pull * (along * z - wBar);
    }
    startBar[0] = xBar;
    startBar[1] = yBar;
    startBar[2] = zBar;
    startBar[3] = uBar;
    startBar[4] = vBar;
    startBar[5] = wBar;
    return value;
  }
}
