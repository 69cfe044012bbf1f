package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Records as parameters of annotated methods. */
final class RecordParameters {

  record Point(double x, double y) {
    Point plus(Point other) {
      return new Point(x + other.x, y + other.y);
    }

    double norm() {
      return Math.sqrt(x * x + y * y);
    }
  }

  record Segment(Point from, Point to) {
    double length() {
      return new Point(to.x - from.x(), to.y() - from.y).norm();
    }
  }

  /** Its own tangent, with an array. */
  record Layer(double[] w, double b) {
    double apply(double[] x) {
      double sum = b;
      for (int i = 0; i < w.length; i++) {
        sum += w[i] * x[i];
      }
      return Math.tanh(sum);
    }
  }

  /** With components that have no derivative, first and in the middle. */
  record Market(String name, double spot, int days, boolean up, float rate) {}

  /** With a nested record that has a tangent type of its own. */
  record Portfolio(Market market, double[][] weights, long id) {}

  /** A constructor that refuses and alters: its tangents are of another type. */
  record Clamped(double level, double[] knots) {
    Clamped {
      if (knots.length == 0) {
        throw new IllegalArgumentException("no knots");
      }
      level = Math.min(level, 10);
    }
  }

  record Pair<A, B>(A first, B second, double third) {}

  record Named(double value, double wait_, double pX) {}

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double polynomial(Point p, double s) {
    return p.norm() * s + p.x() * p.y() * s * s;
  }

  static Object[][] polynomialInputs() {
    return new Object[][] {{new Point(1.5, -2), 0.75}, {new Point(-0.25, 3), -1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nested(Segment s, @Constant Point origin, double k) {
    Point shifted = s.from().plus(origin);
    return s.length() * shifted.x * Math.sin(k * s.to().y);
  }

  static Object[][] nestedInputs() {
    return new Object[][] {
      {new Segment(new Point(1, 2), new Point(3, 5)), new Point(0.5, 0.25), 1.25},
      {new Segment(new Point(-1, 0.5), new Point(2, 0.75)), new Point(4, -2), -0.5}
    };
  }

  /** Arrays in a record, and one array in two places. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double network(Layer layer, double[] x, @Constant Layer other) {
    return layer.apply(x) * layer.b + other.apply(x);
  }

  static Object[][] networkInputs() {
    return new Object[][] {
      {
        new Layer(new double[] {0.5, -0.25, 1}, 0.125),
        new double[] {1, 2, -0.5},
        new Layer(new double[] {1, 1, 1}, 2)
      },
      {
        new Layer(new double[] {0.75}, -0.5),
        new double[] {0.25},
        new Layer(new double[] {-1}, 0.5)
      }
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mixed(Market m, double vol) {
    double t = m.days() / 365.0;
    double drift = m.spot * Math.exp(m.rate() * t) * vol;
    return m.up && m.name.length() > 2 ? drift : -drift * vol;
  }

  static Object[][] mixedInputs() {
    return new Object[][] {
      {new Market("abc", 100, 730, true, 0.0625f), 0.25},
      {new Market("de", 2, 365, true, -0.5f), 1.5},
      {new Market("fgh", 3, 0, false, 0.5f), -0.75}
    };
  }

  static double mixedTolerance() {
    return 8;
  }

  /** Nested records of which one has components without derivative; a matrix. */
  @Differentiable
  static double[] portfolio(Portfolio p, double scale) {
    double[] out = new double[p.weights().length];
    for (int i = 0; i < out.length; i++) {
      for (int j = 0; j < p.weights[i].length; j++) {
        out[i] += p.weights[i][j] * p.market().spot() * scale * (j + p.id);
      }
    }
    return out;
  }

  static Object[][] portfolioInputs() {
    return new Object[][] {
      {
        new Portfolio(
            new Market("m", 1.5, 3, false, 0.5f), new double[][] {{1, 2}, {-0.5, 0.25}}, 3L),
        0.75
      }
    };
  }

  /** A view of it must not run the constructor on what it unpacks. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double clamped(Clamped c, double x) {
    double sum = 0;
    for (double knot : c.knots) {
      sum += knot * c.level * x * knot;
    }
    return sum;
  }

  static Object[][] clampedInputs() {
    return new Object[][] {
      {new Clamped(2, new double[] {1, 0.5, -2}), 0.75}, {new Clamped(9.5, new double[] {3}), 2.0}
    };
  }

  /** Only the record is active. */
  @Differentiable(wrt = "p", modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosen(double a, Point p, Layer layer) {
    return a * p.x * p.y + layer.b * p.x * p.x;
  }

  static Object[][] chosenInputs() {
    return new Object[][] {{2.0, new Point(0.5, -1.5), new Layer(new double[] {1}, 0.75)}};
  }

  @Differentiable
  static double generic(Pair<String, Integer> pair, Pair<Integer, String> other) {
    return pair.first().length() * pair.third() * pair.second() + other.third * pair.third;
  }

  static Object[][] genericInputs() {
    return new Object[][] {
      {new Pair<>("four", 3, 0.5), new Pair<>(2, "t", 0.25)}
    };
  }

  /** Arrays of a record are written. */
  @Differentiable
  static void scale(Layer layer, double k) {
    for (int i = 0; i < layer.w().length; i++) {
      layer.w()[i] *= k * layer.b * layer.w[0];
    }
  }

  static Object[][] scaleInputs() {
    return new Object[][] {{new Layer(new double[] {1.5, -0.5, 2}, 0.75), 1.25}};
  }

  static String scaleView() {
    return "layerW,layerB,k->layerW";
  }

  /** A parameter that is given another record, in a loop and in branches. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double walk(Point p, Point v, @Constant int n) {
    for (int i = 0; i < n; i++) {
      p = p.plus(v);
      if (p.norm() > 2) {
        v = new Point(v.y, -v.x * p.x);
      }
    }
    return p.x * p.y;
  }

  static Object[][] walkInputs() {
    return new Object[][] {{new Point(0.25, 0.5), new Point(0.5, 0.75), 6}, {new Point(1, 2), new Point(0.5, 1), 0}};
  }

  @Differentiable
  static Point move(Point p, Segment s, float t) {
    return new Point(p.x * s.to.x * t, p.y + s.from().y() * t * t);
  }

  static Object[][] moveInputs() {
    return new Object[][] {
      {new Point(1, 2), new Segment(new Point(0.5, -1), new Point(2, 3)), 0.5f}
    };
  }

  /** Names that meet: a component called like another parameter, and like what is reserved. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double names(Named p, double pX, Point adjoint, double pPX) {
    return p.value * p.wait_ * p.pX * pX * adjoint.x * adjoint.y * pPX;
  }

  static Object[][] namesInputs() {
    return new Object[][] {{new Named(1.5, 2, 3), 0.5, new Point(0.25, -2), 1.25}};
  }

  /** Generated code cannot call a private method. */
  @Differentiable
  private static double hidden(Layer layer, Market market) {
    return layer.b * market.spot * layer.w[market.days];
  }

  static Object[][] hiddenInputs() {
    return new Object[][] {
      {new Layer(new double[] {1, 2}, 0.5), new Market("m", 3, 1, true, 0)},
      {new Layer(new double[] {1, 2}, 0.5), new Market("m", 3, 2, true, 0)}
    };
  }

  /** A constant record whose array is written. */
  @Differentiable
  static double counted(@Constant Hits hits, double x) {
    hits.counts()[0]++;
    return x * hits.counts[0] * hits.scale;
  }

  record Hits(int[] counts, double scale) {}

  static Object[][] countedInputs() {
    return new Object[][] {{new Hits(new int[] {2}, 0.5), 3.0}};
  }
}
