package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.BiFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Strategies that the caller gives as enum constants or objects of sealed types. */
final class ClosedTypes {

  /** A payoff that is chosen by a constant of an enum. */
  enum Payoff {
    CALL {
      @Override
      double of(double s, double k) {
        return Math.max(s - k, 0);
      }
    },
    PUT {
      @Override
      double of(double s, double k) {
        return Math.max(k - s, 0);
      }
    },
    POWER {
      @Override
      double of(double s, double k) {
        if (s < k) {
          return scaled(s);
        }
        return s * s / k;
      }
    };

    abstract double of(double s, double k);

    double scaled(double x) {
      return Math.sqrt(x) * 1.5;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double price(Payoff payoff, double[] s, double k, double rate) {
    double sum = 0;
    for (double v : s) {
      sum += payoff.of(v * Math.exp(rate), k);
    }
    return sum * Math.exp(-rate) / s.length;
  }

  static Object[][] priceInputs() {
    double[] s = {0.7, 1.9, 1.3, 3.3};
    return new Object[][] {
      {Payoff.CALL, s, 1.1, 0.2}, {Payoff.PUT, s, 1.1, 0.2}, {Payoff.POWER, s, 1.1, 0.2}
    };
  }

  /** Constants with fields, of which some have methods of their own. */
  enum Activation {
    LINEAR(1),
    LEAKY(0.1) {
      @Override
      double at(double x) {
        return x > 0 ? x : slope() * x;
      }
    },
    TANH(2) {
      @Override
      double at(double x) {
        return Math.tanh(x) / slope();
      }
    };

    private final double slope;

    Activation(double slope) {
      this.slope = slope;
    }

    double slope() {
      return slope;
    }

    double at(double x) {
      return slope * x;
    }
  }

  sealed interface Body permits Ball, Box, Moved {
    double volume(double scale);
  }

  record Ball(double radius) implements Body {
    @Override
    public double volume(double scale) {
      return 4 * Math.PI / 3 * Math.pow(radius * scale, 3);
    }
  }

  record Box(double[] edges) implements Body {
    @Override
    public double volume(double scale) {
      double v = 1;
      for (double e : edges) {
        v *= e * scale;
      }
      return v;
    }
  }

  static final class Moved implements Body {
    private final Body body;

    Moved(Body body) {
      this.body = body;
    }

    @Override
    public double volume(double scale) {
      return body instanceof Moved ? 0 : scale;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mass(@Constant Body body, double density, double scale) {
    return density * body.volume(scale * scale);
  }

  static Object[][] massInputs() {
    return new Object[][] {
      {new Ball(0.7), 1.3, 0.8},
      {new Box(new double[] {1, 0.5, 2}), 1.3, 0.8},
      {new Moved(new Ball(1)), 1.3, 0.8}
    };
  }

  /** The functions that the library makes of others. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double combined(double x, double p) {
    DoubleUnaryOperator f = t -> t * p;
    DoubleUnaryOperator g = f.andThen(Math::sin).compose(t -> t + 1);
    Function<Double, Double> h = Function.<Double>identity().andThen(t -> t * p);
    BiFunction<Double, Double, Double> b = (s, t) -> s * t;
    DoublePredicate large = t -> t > p;
    boolean small = large.negate().or(t -> t < 0).and(t -> t != 1).test(x);
    DoubleUnaryOperator chosen = small ? g.andThen(f) : DoubleUnaryOperator.identity();
    return chosen.andThen(Math::exp).applyAsDouble(x)
        + b.andThen(t -> t * t).apply(x, p) * h.apply(x);
  }

  static Object[][] combinedInputs() {
    return new Object[][] {{0.7, 1.3}, {1.3, 0.7}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double activated(Activation a, double w, double x) {
    return a.at(w * x) + a.at(-w);
  }

  static Object[][] activatedInputs() {
    return new Object[][] {
      {Activation.LINEAR, 0.7, 1.3}, {Activation.LEAKY, 0.7, 1.3}, {Activation.TANH, 0.7, 1.3}
    };
  }
}
