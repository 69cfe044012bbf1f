package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Records as values: methods of their own, constructors, records in records, in loops, in calls. */
final class RecordMethods {

  record Vec(double x, double y, double z) {
    static final Vec ZERO = new Vec(0, 0, 0);

    static Vec of(double[] a, int i) {
      return new Vec(a[3 * i], a[3 * i + 1], a[3 * i + 2]);
    }

    Vec plus(Vec other) {
      return new Vec(x + other.x, y + other.y, z + other.z());
    }

    Vec times(double k) {
      return new Vec(k * this.x, k * y, k * z);
    }

    Vec cross(Vec o) {
      return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    double dot(Vec o) {
      return x * o.x + y * o.y + z * o.z;
    }

    double norm() {
      return Math.sqrt(dot(this));
    }

    Vec unit() {
      double n = norm();
      if (n == 0) {
        return ZERO;
      }
      return this.times(1 / n);
    }
  }

  record State(Vec position, Vec velocity) {
    State step(double h) {
      Vec v = velocity.plus(gravity(position).times(h));
      return new State(position.plus(v.times(h)), v);
    }

    double energy() {
      return velocity.dot(velocity) / 2 - 1 / position.norm();
    }
  }

  static Vec gravity(Vec p) {
    double r = p.norm();
    return p.times(-1 / (r * r * r));
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double orbit(double[] p, double[] v, double h, int n) {
    State s = new State(Vec.of(p, 0), Vec.of(v, 0));
    for (int i = 0; i < n; i++) {
      s = s.step(h);
      if (s.position().norm() > 10) {
        break;
      }
    }
    return s.energy() + s.position().unit().dot(s.velocity);
  }

  static Object[][] orbitInputs() {
    return new Object[][] {
      {new double[] {1, 0.2, -0.1}, new double[] {0.1, 0.9, 0.3}, 0.05, 6},
      {new double[] {2, 0.2, -0.1}, new double[] {35, 0.9, 0.3}, 0.05, 6},
      {new double[] {1, 0.2, -0.1}, new double[] {0.1, 0.9, 0.3}, 0.05, 0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double area(double[] points) {
    Vec sum = Vec.ZERO;
    int n = points.length / 3;
    for (int i = 0; i < n; i++) {
      sum = sum.plus(Vec.of(points, i).cross(Vec.of(points, (i + 1) % n)));
    }
    return sum.norm() / 2;
  }

  static Object[][] areaInputs() {
    return new Object[][] {{new double[] {0, 0, 0.1, 1, 0.2, 0, 0.8, 1.1, 0.3, -0.2, 0.9, 0}}};
  }

  record Complex(double re, double im) {
    Complex plus(Complex o) {
      return new Complex(re + o.re, im + o.im);
    }

    Complex times(Complex o) {
      return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    double abs() {
      return Math.hypot(re, im);
    }

    Complex power(int n) {
      return n == 0 ? new Complex(1, 0) : times(power(n - 1));
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double mandelbrot(double a, double b, int n) {
    Complex c = new Complex(a, b);
    Complex z = c;
    for (int i = 0; i < n && z.abs() < 2; i++) {
      z = z.times(z).plus(c);
    }
    return z.abs() + c.power(3).re();
  }

  static Object[][] mandelbrotInputs() {
    return new Object[][] {{0.3, 0.5, 5}, {1.1, 0.7, 5}, {0.2, -0.1, 0}};
  }

  /** Constructors that check, normalise, delegate. */
  record Interval(double low, double high) {
    Interval {
      if (Double.isNaN(low)) {
        throw new IllegalArgumentException("low");
      }
      if (low > high) {
        double t = low;
        low = high;
        high = t;
      }
    }

    Interval(double middle) {
      this(middle - 1, middle + 2 * middle);
    }

    double width() {
      return high - low;
    }

    Interval times(Interval o) {
      double a = low * o.low;
      double b = low * o.high;
      double c = high * o.low;
      double d = high * o.high;
      return new Interval(
          Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double interval(double a, double b) {
    Interval i = new Interval(a, b * b);
    Interval j = new Interval(b);
    return i.times(j).width() * i.low();
  }

  static Object[][] intervalInputs() {
    return new Object[][] {{0.3, 1.5}, {3.0, 0.7}, {-2.0, -0.4}, {Double.NaN, 1.0}};
  }

  record Polar(double r, double angle, double turns) {
    Polar(double r, double angle, double turns) {
      this.r = Math.abs(r);
      if (r < 0) {
        this.angle = angle + Math.PI;
      } else {
        this.angle = angle;
      }
      this.turns = turns * this.r;
    }

    /** An accessor that does more than to give the component. */
    @SuppressWarnings("ad.zero-derivative")
    public double angle() {
      return angle - 2 * Math.PI * Math.floor(angle / (2 * Math.PI));
    }

    double x() {
      return r * Math.cos(angle());
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double polar(double r, double angle) {
    Polar p = new Polar(r, angle, r * angle);
    return p.x() * p.turns() + p.angle();
  }

  static Object[][] polarInputs() {
    return new Object[][] {{1.5, 0.4}, {-1.2, 0.4}, {0.7, 8.1}, {0.7, -3.0}};
  }

  /** Arrays in records are what they are outside of them: shared. */
  record Matrix(double[] a, int n) {
    double get(int i, int j) {
      return a[i * n + j];
    }

    void scale(int i, double k) {
      for (int j = 0; j < n; j++) {
        a[i * n + j] *= k;
      }
    }

    Matrix times(Matrix o) {
      double[] c = new double[n * n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double s = 0;
          for (int k = 0; k < n; k++) {
            s += get(i, k) * o.get(k, j);
          }
          c[i * n + j] = s;
        }
      }
      return new Matrix(c, n);
    }

    double trace() {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += get(i, i);
      }
      return s;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double trace(double[] a, double[] b, double k) {
    Matrix m = new Matrix(a, 2);
    Matrix same = m;
    Matrix o = new Matrix(b, 2);
    same.scale(1, k);
    return m.times(o).times(m).trace() + a[2];
  }

  static Object[][] traceInputs() {
    return new Object[][] {{new double[] {1, 2, 3, 4}, new double[] {0.5, -1, 2, 0.25}, 1.5}};
  }

  record Pair<T>(T first, double second) {
    double doubled() {
      return 2 * second;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double generic(double x, String name) {
    Pair<String> p = new Pair<String>(name, x * x);
    return p.first().length() * p.doubled();
  }

  static Object[][] genericInputs() {
    return new Object[][] {{1.5, "four"}};
  }

  record Lens(float focus, int surfaces, boolean thick) {
    Lens shifted(float by, boolean thicker) {
      return thicker ? new Lens(focus + by, surfaces + 1, true) : new Lens(focus - by, surfaces, thick);
    }
  }

  static Lens choose(int mode, Lens a, Lens b) {
    return switch (mode) {
      case 0 -> a;
      case 1 -> b;
      default -> a.shifted(b.focus(), b.thick());
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static float lenses(float f, float g, int mode) {
    Lens l = choose(mode, new Lens(f, 2, false), new Lens(g * g, 3, f > g));
    return l.thick() ? l.focus() * l.surfaces() : l.focus() * f;
  }

  static Object[][] lensesInputs() {
    return new Object[][] {{1.5f, 0.5f, 0}, {1.5f, 0.5f, 1}, {1.5f, 0.5f, 2}, {0.25f, 0.5f, 2}};
  }

  record Step(double value, int trips) {}

  static Step newton(Step s, @Constant double target) {
    if (Math.abs(s.value() * s.value() - target) < 1e-12 || s.trips() > 50) {
      return s;
    }
    return newton(new Step((s.value() + target / s.value()) / 2, s.trips() + 1), target);
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double root(double x, double target) {
    Step s = newton(new Step(x, 0), target * x);
    return s.value() * s.trips();
  }

  static Object[][] rootInputs() {
    return new Object[][] {{1.5, 3.0}, {0.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE})
  static Complex result(double a, double b) {
    return new Complex(a, b).power(2).plus(new Complex(b, a));
  }

  static Object[][] resultInputs() {
    return new Object[][] {{1.5, 3.0}};
  }

  /** Constructors in recursion, and a method of the name that generated code gives to them. */
  record Node(double value, int depth) {
    Node {
      value = value * value / (1 + value);
    }

    static Node newNode(double value, int depth) {
      return new Node(value + 1, depth);
    }

    Node deeper() {
      return depth == 0 ? this : newNode(value * depth, depth - 1).deeper();
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nodes(double x, int depth) {
    Node n = new Node(x, depth).deeper();
    return n.value() * x + new Node(n.value(), 0).value();
  }

  static Object[][] nodesInputs() {
    return new Object[][] {{0.7, 3}, {0.7, 0}};
  }

  record Angle(double radians) {
    static Angle wrapped(double r) {
      return r > 3 ? wrapped(r - 3) : new Angle(r);
    }

    Angle half(int times) {
      return times == 0 ? this : new Angle(radians / 2).half(times - 1);
    }
  }

  /** Recursive functions of constants, which are called without derivatives. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double angles(double x, @Constant double k) {
    Angle a = Angle.wrapped(k);
    return Math.sin(a.radians() * x) * a.half(3).radians();
  }

  static Object[][] anglesInputs() {
    return new Object[][] {{0.7, 8.2}, {0.7, 1.0}};
  }
}
