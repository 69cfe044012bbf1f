package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
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

  /** Observations as records in an array of the caller. */
  record Quote(double strike, Level level) {
    double miss(double a) {
      return strike * a * a - level.weight();
    }
  }

  record Level(double weight) {}

  static double squared(Quote quote, double a) {
    return quote.miss(a) * quote.miss(a);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double misfit(@Constant Quote[] quotes, double a, double b) {
    double sum = 0;
    for (Quote q : quotes) {
      sum += squared(q, a) * q.level().weight();
    }
    Quote last = quotes[0];
    for (int i = 1; i < quotes.length; i++) {
      if (quotes[i].strike() > a) {
        last = quotes[i];
      }
      b += quotes[i].miss(b) * last.strike() * b;
    }
    return sum * b;
  }

  static Object[][] misfitInputs() {
    Quote one = new Quote(0.3, new Level(1.1));
    Quote two = new Quote(0.9, new Level(0.7));
    return new Object[][] {
      {new Quote[] {one, two, one}, 0.4, 0.2},
      {new Quote[] {two}, 0.4, 0.2},
      {new Quote[0], 0.4, 0.2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double streamed(@Constant Quote[] quotes, @Constant Quote[][] grid, double a) {
    double sum = 0;
    for (int i = 0; i < grid.length; i++) {
      if (grid[i][0] != null) {
        sum += grid[i][0].miss(a) * a;
      }
    }
    return sum
        + Arrays.stream(quotes).filter(Objects::nonNull).mapToDouble(q -> a * q.miss(a)).sum()
        + Stream.of(quotes).filter(q -> q != null).map(q -> q.miss(sum(a))).reduce(a, (x, y) -> x * y);
  }

  private static double sum(double a) {
    return a + a * a;
  }

  static Object[][] streamedInputs() {
    Quote one = new Quote(0.3, new Level(1.1));
    Quote two = new Quote(0.9, new Level(0.7));
    Quote[][] grid = {{one}, {null, two}, {two, one}};
    return new Object[][] {
      {new Quote[] {one, null, two}, grid, 0.4}, {new Quote[] {null}, new Quote[0][], 0.4}
    };
  }
}
