package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Differentiable;

/** Objects that are made, used and dropped: nothing is left of them but numbers and arrays. */
@SuppressWarnings("fallthrough")
final class Dissolving {

  /** A running mean: mutable fields, a fluent method, one that ends early. */
  static class Mean {
    private double sum;
    private int count = 0;
    protected final double scale;

    Mean(double scale) {
      this.scale = scale;
    }

    Mean add(double x) {
      if (x > 100) {
        return this;
      }
      sum += x * scale;
      count++;
      return this;
    }

    double value() {
      return count == 0 ? 0 : sum / count;
    }

    void reset() {
      sum = 0;
      count = 0;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mean(double[] x, double s) {
    Mean mean = new Mean(s);
    for (double v : x) {
      if (v > 0) {
        mean.add(v).add(v * v);
      }
    }
    double first = mean.value();
    mean.reset();
    mean.add(first * s);
    return first + mean.value();
  }

  static Object[][] meanInputs() {
    return new Object[][] {
      {new double[] {0.5, -0.8, 1.2}, 0.3}, {new double[] {200, 3}, 0.3}, {new double[] {}, 2.0}
    };
  }

  /** Classes that extend others: constructors in order, overridden and inherited methods. */
  abstract static class Model {
    final double k;
    double calls = 1;

    Model(double k) {
      this.k = k;
      init();
    }

    void init() {}

    abstract double slope(double x);

    double value(double x) {
      calls += x;
      return k * slope(x);
    }
  }

  static class Square extends Model {
    double c;

    Square(double k) {
      super(k * 2);
      c += 1;
    }

    @Override
    void init() {
      c = 5;
    }

    @Override
    double slope(double x) {
      return x * x * c;
    }

    @Override
    double value(double x) {
      return super.value(x) + calls;
    }
  }

  static final class Tanh extends Model {
    private final double width;

    Tanh(double k, double width) {
      super(k);
      this.width = width;
    }

    @Override
    double slope(double x) {
      return Math.tanh(x / width);
    }
  }

  static double fit(Model model, double[] x) {
    double sum = 0;
    for (double v : x) {
      double r = model.value(v) - v;
      sum += r * r;
    }
    return sum;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double models(double[] x, double k, double w) {
    return fit(new Square(k), x) + fit(new Tanh(k, w), x);
  }

  static Object[][] modelsInputs() {
    return new Object[][] {{new double[] {0.5, -0.8, 1.2}, 0.3, 0.7}};
  }

  /** A decomposition with its matrix and pivots in fields. */
  static final class Lu {
    private final double[][] lu;
    private final int[] pivot;
    private int sign = 1;

    Lu(double[][] a) {
      int n = a.length;
      lu = new double[n][];
      for (int i = 0; i < n; i++) {
        lu[i] = a[i].clone();
      }
      pivot = new int[n];
      for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(lu[i][k]) > Math.abs(lu[p][k])) {
            p = i;
          }
        }
        pivot[k] = p;
        if (p != k) {
          double[] row = lu[p];
          lu[p] = lu[k];
          lu[k] = row;
          sign = -sign;
        }
        for (int i = k + 1; i < n; i++) {
          lu[i][k] /= lu[k][k];
          for (int j = k + 1; j < n; j++) {
            lu[i][j] -= lu[i][k] * lu[k][j];
          }
        }
      }
    }

    double determinant() {
      double d = sign;
      for (int i = 0; i < lu.length; i++) {
        d *= lu[i][i];
      }
      return d;
    }

    double[] solve(double[] b) {
      double[] x = b.clone();
      int n = x.length;
      for (int k = 0; k < n; k++) {
        double t = x[pivot[k]];
        x[pivot[k]] = x[k];
        x[k] = t;
        for (int i = k + 1; i < n; i++) {
          x[i] -= lu[i][k] * x[k];
        }
      }
      for (int i = n - 1; i >= 0; i--) {
        for (int j = i + 1; j < n; j++) {
          x[i] -= lu[i][j] * x[j];
        }
        x[i] /= lu[i][i];
      }
      return x;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double linear(double[][] a, double[] b) {
    Lu lu = new Lu(a);
    double[] x = lu.solve(b);
    double sum = lu.determinant();
    for (double v : x) {
      sum += v * v;
    }
    return sum;
  }

  static Object[][] linearInputs() {
    return new Object[][] {
      {new double[][] {{0.1, 2, 0.3}, {1, 0.4, -0.5}, {0.6, 3, 2}}, new double[] {1, 2, 3}}
    };
  }

  /** A builder, and a nested object that it makes. */
  static final class Settings {
    private double rate = 0.1;
    private double[] weights = {1, 2};
    private boolean squared;
    private Mean mean = new Mean(1);

    Settings rate(double newRate) {
      rate = newRate;
      return this;
    }

    Settings weights(double... newWeights) {
      weights = newWeights;
      return this;
    }

    Settings squared() {
      squared = true;
      return this;
    }

    Filter build() {
      return new Filter(this);
    }
  }

  static final class Filter {
    private final Settings settings;
    private double state;

    Filter(Settings settings) {
      this.settings = settings;
    }

    double next(double x) {
      double w = settings.weights[settings.mean.count % settings.weights.length];
      settings.mean.add(x);
      state += settings.rate * (w * x - state);
      return settings.squared ? state * state : state;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double built(double[] x, double rate, double w) {
    Filter plain = new Settings().rate(rate).build();
    Settings settings = new Settings().weights(w, w * w, 3).squared();
    Filter squared = settings.rate(2 * rate).build();
    double sum = 0;
    for (double v : x) {
      sum += plain.next(v) * squared.next(v);
    }
    return sum + settings.mean.value();
  }

  static Object[][] builtInputs() {
    return new Object[][] {{new double[] {0.5, -0.8, 1.2, 0.4}, 0.3, 0.7}};
  }

  /** Anonymous classes with fields, and inner objects that use those of the object around them. */
  interface Loss {
    double of(double r);
  }

  static double total(Loss loss, double[] r) {
    double t = 0;
    for (int i = 0; i < r.length; i++) {
      t += loss.of(r[i]);
    }
    return t;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double anonymous(double[] r, double d) {
    return total(
        new Loss() {
          private double seen = 1;

          @Override
          public double of(double x) {
            seen += x;
            return weighed(x) * d;
          }

          private double weighed(double x) {
            return x * x / this.seen;
          }
        },
        r);
  }

  static Object[][] anonymousInputs() {
    return new Object[][] {{new double[] {0.5, 0.8, 1.2, 0.4}, 0.3}};
  }

  static final class Chain {
    private double total = 1;
    private final double base;

    Chain(double base) {
      this.base = base;
    }

    final class Link {
      final double factor;

      Link(double factor) {
        this.factor = factor;
      }

      void pull(double x) {
        total += factor * x * base;
        Chain.this.total *= 1.5;
      }
    }

    Link link(double factor) {
      return new Link(factor);
    }

    DoubleUnaryOperator pull() {
      return t -> t * total + base;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inner(double a, double b) {
    Chain chain = new Chain(a);
    Chain other = new Chain(b);
    Chain.Link one = chain.link(b);
    one.pull(a);
    other.link(2).pull(b);
    DoubleUnaryOperator f = chain.pull();
    one.pull(3);
    return f.applyAsDouble(other.total) + chain.total;
  }

  static Object[][] innerInputs() {
    return new Object[][] {{0.3, 0.8}};
  }

  /** Two names for one object; fields assigned from outside; objects made in a loop. */
  static class Body {
    double x;
    double v;
    double[] trace = new double[4];
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double aliases(double x, double v) {
    Body body = new Body();
    Body same = body;
    body.x = x;
    same.v = v;
    for (int i = 0; i < 4; i++) {
      Body fresh = new Body();
      fresh.x = body.x * v;
      fresh.x -= 0.1;
      body.x += 0.1 * same.v;
      same.v -= 0.2 * body.x * fresh.x;
      body.trace[i] = same.x++;
    }
    if (body == same && body != null) {
      body.x *= 2;
    }
    double sum = body.x;
    for (double t : same.trace) {
      sum += t * t;
    }
    return sum;
  }

  static Object[][] aliasesInputs() {
    return new Object[][] {{0.3, 0.8}};
  }

  /** Fields that branches, switches and exits change. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double branches(double[] x, int mode) {
    Body body = new Body();
    switch (mode) {
      case 0:
        body.x = x[0];
        break;
      case 1:
        body.x = x[1];
        body.v = x[0];
      default:
        body.v += x[0] * x[1];
    }
    outer:
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        body.x += x[j] * body.v;
        if (body.x > 2) {
          body.v *= 0.5;
          continue outer;
        }
        if (x[j] < 0) {
          break outer;
        }
      }
      body.v += body.x > 1 && (body.x = body.x * 2) > 3 ? body.x : 1;
    }
    return body.x * body.v;
  }

  static Object[][] branchesInputs() {
    return new Object[][] {
      {new double[] {0.5, 0.8}, 0},
      {new double[] {0.5, 0.8}, 1},
      {new double[] {1.5, 0.8, 0.1}, 2},
      {new double[] {1.5, -0.8, 0.1}, 1}
    };
  }

  /** A generic holder, and an iterator of states. */
  static final class Cell<T> {
    private T held;

    Cell(T held) {
      this.held = held;
    }

    T get() {
      return held;
    }
  }

  static final class States {
    private double x;
    private final double a;
    private int left;

    States(double x, double a, int n) {
      this.x = x;
      this.a = a;
      left = n;
    }

    boolean hasNext() {
      return left > 0;
    }

    double next() {
      left--;
      x = a * x * (1 - x);
      return x;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double iterated(double x, double a, int n) {
    Cell<double[]> cell = new Cell<>(new double[] {x, a});
    States states = new States(cell.get()[0], a, n);
    double sum = 0;
    while (states.hasNext()) {
      sum += states.next() * cell.get()[1];
      if (sum > 5) {
        return sum * sum;
      }
    }
    return sum;
  }

  static Object[][] iteratedInputs() {
    return new Object[][] {{0.3, 0.8, 3}, {0.3, 3.7, 6}, {0.3, 0.8, 0}};
  }

  /** Members that only an anonymous class declares. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ownMembers(double x, double y) {
    double a =
        new Object() {
          double scaled(double z) {
            return z * x;
          }
        }.scaled(y);
    var cell =
        new Object() {
          double held = x;

          void add(double t) {
            held += t * y;
          }
        };
    for (int i = 0; i < 3; i++) {
      cell.add(a);
      cell.held *= 1 + x;
    }
    return cell.held + a;
  }

  static Object[][] ownMembersInputs() {
    return new Object[][] {{0.3, 0.8}};
  }
}
