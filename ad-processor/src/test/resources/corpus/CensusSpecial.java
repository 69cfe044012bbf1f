package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Special functions as libraries have them: series, continued fractions, iterations. */
final class CensusSpecial {

  private static final double EPS = 1e-17;
  private static final double[] LANCZOS = {
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logGamma(double x) {
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x + i - 1);
    }
    double t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }

  static Object[][] logGammaInputs() {
    return new Object[][] {{3.0}, {1.0}, {7.5}};
  }

  /** The regularised incomplete gamma function, by a series or a continued fraction. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double gammaP(double a, double x) {
    if (x <= 0) {
      return 0;
    }
    double front = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
      double term = 1 / a;
      double sum = term;
      for (int n = 1; n < 300; n++) {
        term *= x / (a + n);
        sum += term;
        if (Math.abs(term) < EPS * Math.abs(sum)) {
          break;
        }
      }
      return front * sum;
    }
    double b = x + 1 - a;
    double c = 1e300;
    double d = 1 / b;
    double h = d;
    for (int n = 1; n < 500; n++) {
      double an = -n * (n - a);
      b += 2;
      d = 1 / (an * d + b);
      c = b + an / c;
      double delta = d * c;
      h *= delta;
      if (delta == 1) {
        break;
      }
    }
    return 1 - front * h;
  }

  static Object[][] gammaPInputs() {
    return new Object[][] {{2.5, 1.25}, {2.5, 6.75}, {0.5, 0.25}, {4.25, 9.0}};
  }

  /** The regularised incomplete beta function, by Lentz's continued fraction. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static double betaI(@Constant double a, @Constant double b, double x) {
    if (x > (a + 1) / (a + b + 2)) {
      return 1 - betaI(b, a, 1 - x);
    }
    double front =
        Math.exp(
                logGamma(a + b)
                    - logGamma(a)
                    - logGamma(b)
                    + a * Math.log(x)
                    + b * Math.log1p(-x))
            / a;
    double c = 1;
    double d = 1 / (1 - (a + b) * x / (a + 1));
    double h = d;
    for (int m = 1; m < 300; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / (1 + even * d);
      c = 1 + even / c;
      h *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / (1 + odd * d);
      c = 1 + odd / c;
      double delta = d * c;
      h *= delta;
      if (Math.abs(delta - 1) < EPS) {
        break;
      }
    }
    return front * h;
  }

  static Object[][] betaIInputs() {
    return new Object[][] {{2.5, 1.5, 0.25}, {2.5, 1.5, 0.875}, {0.5, 0.5, 0.375}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double erf(double x) {
    double term = x;
    double sum = x;
    int n = 0;
    while (Math.abs(term) > EPS * Math.abs(sum)) {
      n++;
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  }

  static Object[][] erfInputs() {
    return new Object[][] {{0.75}, {-1.5}, {0.125}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double besselJ0(double x) {
    double q = -x * x / 4;
    double term = 1;
    double sum = 1;
    for (int k = 1; ; k++) {
      term *= q / ((double) k * k);
      sum += term;
      if (Math.abs(term) < 1e-20) {
        return sum;
      }
    }
  }

  static Object[][] besselJ0Inputs() {
    return new Object[][] {{0.75}, {2.5}, {5.0}};
  }

  /** The complete elliptic integral of the first kind, by the arithmetic-geometric mean. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ellipticK(double k) {
    double a = 1;
    double g = Math.sqrt((1 - k) * (1 + k));
    while (Math.abs(a - g) > 1e-9 * a) {
      double mean = (a + g) / 2;
      g = Math.sqrt(a * g);
      a = mean;
    }
    return Math.PI / (a + g);
  }

  static Object[][] ellipticKInputs() {
    return new Object[][] {{0.5}, {0.8}, {-0.25}};
  }

  /** Lambert's W, by Halley's iteration. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lambertW(double x) {
    double w = x < 1 ? x / (1 + x) : Math.log(x) * 0.75 + 0.5;
    for (int i = 0; i < 30; i++) {
      double e = Math.exp(w);
      double f = w * e - x;
      double step = f / (e * (w + 1) - (w + 2) * f / (2 * w + 2));
      w -= step;
      if (Math.abs(step) < 1e-9 * (1 + Math.abs(w))) {
        break;
      }
    }
    return w;
  }

  static Object[][] lambertWInputs() {
    return new Object[][] {{0.5}, {2.0}, {30.0}};
  }

  /** The exponential integral, by a continued fraction or a series. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double expIntegral(double x) {
    if (x > 1) {
      double b = x + 1;
      double c = 1e300;
      double d = 1 / b;
      double h = d;
      for (int i = 1; i < 400; i++) {
        double a = -(double) i * i;
        b += 2;
        d = 1 / (a * d + b);
        c = b + a / c;
        double delta = c * d;
        h *= delta;
        if (Math.abs(delta - 1) < 1e-16) {
          break;
        }
      }
      return h * Math.exp(-x);
    }
    double sum = -Math.log(x) - 0.57721566490153286061;
    double fact = 1;
    for (int i = 1; i < 40; i++) {
      fact *= -x / i;
      sum -= fact / i;
    }
    return sum;
  }

  static Object[][] expIntegralInputs() {
    return new Object[][] {{2.5}, {0.5}, {1.25}};
  }

  /** Dawson's integral, by Rybicki's sampling. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double dawson(double x) {
    double h = 0.25;
    int n0 = 2 * (int) Math.rint(0.5 * Math.abs(x) / h); // WARNING[AD201] WARNING[AD201]
    double xp = Math.abs(x) - n0 * h;
    double e1 = Math.exp(2 * xp * h);
    double e2 = e1 * e1;
    double d1 = n0 + 1;
    double d2 = d1 - 2;
    double sum = 0;
    for (int i = 0; i < 13; i++) {
      double c = Math.exp(-((2 * i + 1) * h) * ((2 * i + 1) * h));
      sum += c * (e1 / d1 + 1 / (d2 * e1));
      d1 += 2;
      d2 -= 2;
      e1 *= e2;
    }
    return 0.5641895835477563 * Math.copySign(Math.exp(-xp * xp), x) * sum;
  }

  static Object[][] dawsonInputs() {
    return new Object[][] {{0.8}, {-1.6}, {2.3}};
  }

  /** Chebyshev's series, by Clenshaw's recurrence. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clenshaw(double[] c, double x) {
    double b1 = 0;
    double b2 = 0;
    for (int k = c.length - 1; k > 0; k--) {
      double b = 2 * x * b1 - b2 + c[k];
      b2 = b1;
      b1 = b;
    }
    return x * b1 - b2 + c[0];
  }

  static Object[][] clenshawInputs() {
    return new Object[][] {{new double[] {0.5, -1.5, 2, 0.25, 1}, 0.375}, {new double[] {2}, 0.5}};
  }
}
