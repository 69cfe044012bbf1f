package corpus;

import org.covector.ad.Differentiable;

/** A record as owner and result. */
record TopRecord(double a, double[] b) {
  @Differentiable
  static TopRecord made(double x, double[] y) {
    double[] b = new double[y.length];
    for (int i = 0; i < b.length; i++) b[i] = x * y[i] * y[i];
    return new TopRecord(x * x, b);
  }

  static Object[][] madeInputs() {
    return new Object[][] {{0.75, new double[] {1.5, -2}}};
  }
}
