package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Constant objects of the caller, on which methods with active arguments are called. */
final class ObjectParameters {

  static final class Curve {
    private final double[] times;
    private final double[] rates;
    private double shift;
    private Curve base;

    Curve(double[] times, double[] rates, double shift, Curve base) {
      this.times = times;
      this.rates = rates;
      this.shift = shift;
      this.base = base;
    }

    double rate(double t) {
      int i = index(t);
      double w = (t - times[i]) / (times[i + 1] - times[i]);
      double own = rates[i] + w * (rates[i + 1] - rates[i]) + shift;
      return base == null ? own : own + base.rate(t / 2);
    }

    private int index(double t) {
      int i = 0;
      while (i < times.length - 2 && times[i + 1] < t) {
        i++;
      }
      return i;
    }

    double discount(double t) {
      return Math.exp(-rate(t) * t);
    }

    double sum(DoubleUnaryOperator f) {
      double sum = 0;
      for (double t : times) {
        sum += f.applyAsDouble(t) * rate(t);
      }
      return sum;
    }
  }

  /** A class that may be extended, with a method that may not be replaced. */
  static class Spread {
    private final double level;

    Spread(double level) {
      this.level = level;
    }

    final double over(double t) {
      return level * Math.sqrt(t) + own(t);
    }

    private double own(double t) {
      return level / (1 + t);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bond(
      double coupon, double yield, @Constant Curve curve, @Constant Spread spread, int n) {
    double value = 0;
    for (int i = 1; i <= n; i++) {
      double t = i * yield;
      value += coupon * curve.discount(t) * spread.over(t);
    }
    return value + curve.sum(t -> t * coupon);
  }

  static Object[][] bondInputs() {
    double[] times = {0, 1, 2, 5};
    Curve base = new Curve(times, new double[] {0.01, 0.02, 0.03, 0.02}, 0, null);
    Curve curve = new Curve(times, new double[] {0.02, 0.01, 0.04, 0.05}, 0.001, base);
    return new Object[][] {
      {0.05, 0.37, base, new Spread(0.3), 3}, {0.05, 0.93, curve, new Spread(1.3), 4}
    };
  }
}
