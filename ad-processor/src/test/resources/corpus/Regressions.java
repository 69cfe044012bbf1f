package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Programs that once had a wrong derivative. */
final class Regressions {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double writeReadAlias(double x, double[] a, double[] b) {
    double s = 0;
    for (int i = 0; i < b.length; i++) {
      a[0] = x * x * (i + 1);
      s += b[i] * b[i];
    }
    return s;
  }
  static Object[][] writeReadAliasInputs() {
    return new Object[][] {{1.5, new double[] {1, 2}, new double[] {3, 4}}};   // the harness then tests a = b
  }

  static double[] make(int n, int k) {
    if (k > 0) {
      return make(n, k - 1);
    }
    return new double[n];
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double made(double x) {
    double[] t = make(3, 2);
    t[0] = x * x;
    t[1] = t[0] * x + t[2];
    return t[1] * t[0];
  }
  static Object[][] madeInputs() {
    return new Object[][] {{0.7}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constUnified(double[] a, double[] b, @Constant double[] c, boolean flag) {
    double[] t = flag ? a : c;
    double r = 0;
    for (int i = 0; i < t.length; i++) {
      r += t[i] * t[i] * t[i];
    }
    for (int i = 0; i < b.length; i++) {
      b[i] = r;
    }
    return r * b[0];
  }
  static Object[][] constUnifiedInputs() {
    return new Object[][] {{new double[] {0.25, 2}, new double[] {1, 2}, new double[] {4, 6}, true}};
  }

  static double[] fresh(double x, int n) {
    if (n > 0) {
      return fresh(x + 0.5, n - 1);
    }
    double[] t = new double[2];
    t[0] = x * x;
    t[1] = t[0] * t[0] * x;
    return t;
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double freshInLoop(double[] x) {
    double s = 0;
    double[] last = new double[2];
    for (int i = 0; i < x.length; i++) {
      double[] t = fresh(x[i], i);
      t[0] += last[1];
      s += t[0] * t[1];
      last = t;
    }
    return s * last[0];
  }
  static Object[][] freshInLoopInputs() {
    return new Object[][] {{new double[] {0.25, 0.5, -0.3}}};
  }

  record Two(double[] a, double[] b) {}

  static Two twice(double x, int k) {
    if (k > 0) {
      return twice(x, k - 1);
    }
    double[] t = new double[2];
    return new Two(t, t);
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twiceUsed(double x) {
    Two p = twice(x, 1);
    p.a()[0] = x * x;
    p.b()[1] = p.b()[0] * x;
    return p.a()[1] * p.b()[0];
  }
  static Object[][] twiceUsedInputs() {
    return new Object[][] {{0.7}};
  }

  static double[][] sharedRows(double x, int k) {
    if (k > 0) {
      return sharedRows(x, k - 1);
    }
    double[] t = new double[2];
    return new double[][] {t, t};
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sharedRowsUsed(double x) {
    double[][] m = sharedRows(x, 1);
    m[0][0] = x * x;
    m[1][1] = m[1][0] * x;
    return m[0][1] * m[1][0];
  }
  static Object[][] sharedRowsUsedInputs() {
    return new Object[][] {{0.7}};
  }

  static double[] maybe(double x, int k) {
    if (k > 0) {
      return maybe(x, k - 1);
    }
    return k == 0 ? null : new double[2];
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double maybeUsed(double x, int k) {
    double[] t = maybe(x, k);
    if (t == null) {
      return x * x;
    }
    t[0] = x * x;
    return t[0] * t[0];
  }
  static Object[][] maybeUsedInputs() {
    return new Object[][] {{0.7, 1}, {0.7, -1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nullArrays(double[] x, boolean none) {
    double[] t = none ? null : x;
    double s = x[0] * x[0];
    int unused = t.length;
    return s * s;
  }
  static Object[][] nullArraysInputs() {
    return new Object[][] {{new double[] {0.7}, false}, {new double[] {0.7}, true}};
  }

  static double[] tab(double x, int n, double[] acc) {
    double below = n > 0 ? tab(x * 0.5, n - 1, acc)[0] : 1;
    double[] t = new double[3];
    for (int i = 0; i < t.length; i++) {
      t[i] = x * (i + below);
    }
    double s = 0;
    for (int i = 0; i < t.length; i++) {
      s += t[i] * t[i] * t[i];
    }
    acc[0] += s;
    return t;
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tabThenWritten(double x) {
    double[] acc = new double[1];
    double[] t = tab(x, 2, acc);
    double s = t[0] * t[1];
    for (int i = 0; i < 3; i++) {
      t[i] = 7;
    }
    t[1] = t[0] * x;
    return s + t[0] * t[1] + acc[0] * acc[0];
  }
  static Object[][] tabThenWrittenInputs() {
    return new Object[][] {{0.25}, {-0.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double f(double[][] m, double[] v, double x) {
    double s = 0;
    for (int i = 0; i < v.length; i++) {
      v[i] = v[i] * x;
      s += m[0][i] * m[0][i];
    }
    return s;
  }
  static Object[][] fInputs() {
    return new Object[][] {{new double[][] {{1, 2}, {3, 4}}, new double[] {5, 6}, 1.5}};   // aliasing by hand: see the comment
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double twoSpines(double[][] a, double[][] b) {
    double[] t = a[0];
    a[0] = b[1];
    b[1] = t;
    double s = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        a[i][j] *= b[i][j];
        s += a[i][j] * b[1 - i][j];
      }
    }
    return s;
  }
  static Object[][] twoSpinesInputs() {
    return new Object[][] {{new double[][] {{1, 2}, {3, 4}}, new double[][] {{0.5, 0.25}, {1.5, -1}}}};
  }
  @Differentiable(modes = {FORWARD, REVERSE})
  static void twoSpinesVoid(double[][] a, double[][] b) {
    double[] t = a[0];
    a[0] = b[1];
    b[1] = t;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        a[i][j] *= b[i][j];
      }
    }
  }
  static Object[][] twoSpinesVoidInputs() {
    return new Object[][] {{new double[][] {{1, 2}, {3, 4}}, new double[][] {{0.5, 0.25}, {1.5, -1}}}};
  }
  static String twoSpinesVoidView() {
    return "a,b->a,b";
  }

  @Differentiable(modes = {FORWARD, REVERSE}, wrt = {"x"})
  static void wrtOut(double[] x, double[] y, double k) {
    for (int i = 0; i < x.length; i++) {
      y[i] = y[i] * 2 + x[i] * x[(i + 1) % x.length] * k;
      x[i] = y[i] * y[0];
    }
  }
  static Object[][] wrtOutInputs() {
    return new Object[][] {{new double[] {0.7, 0.3}, new double[] {0.5, 2}, 1.5}};
  }
  static String wrtOutView() {
    return "x->x,y";
  }

  // a fork whose arms end differently once a constant condition is known
  @SuppressWarnings("fallthrough")
  @Differentiable(modes = {FORWARD, REVERSE})
  static void knownCase(double x, double[] a, double[] b) {
    switch (1) {
      case 3:
      case 1:
        b[1] *= a[0];
        break;
      case 2:
        if (true) {
          return;
        }
      case 0:
        System.arraycopy(new double[] {0.5, x, 2}, 0, b, 0, 3);
        break;
    }
  }
  static Object[][] knownCaseInputs() {
    return new Object[][] {{1.5, new double[] {1, 2, 3}, new double[] {4, 5, 6}}};
  }
  static String knownCaseView() {
    return "x,a,b->b";
  }
  @SuppressWarnings("fallthrough")
  @Differentiable(modes = {FORWARD, REVERSE})
  static void knownCondition(double x, double[] a, double[] b, int n) {
    switch (n) {
      case 3:
        break;
      case 2:
        if (true) {
          return;
        }
      case 0:
        System.arraycopy(new double[] {0.5, x, 2}, 0, b, 0, 3);
        break;
      default:
        b[0] += a[0] * x;
    }
  }
  static Object[][] knownConditionInputs() {
    double[] a = {1, 2, 3};
    return new Object[][] {
      {1.5, a, new double[] {4, 5, 6}, 0},
      {1.5, a, new double[] {4, 5, 6}, 2},
      {1.5, a, new double[] {4, 5, 6}, 3},
      {1.5, a, new double[] {4, 5, 6}, 7}
    };
  }
  static String knownConditionView() {
    return "x,a,b->b";
  }

  // recursive calls that ask for derivatives by different patterns of activity
  private static double descend(double p, double[][] g, int d) {
    if (d <= 0) {
      return p;
    }
    p *= descend(descend(p, g, d - 1), g, d - 1);
    for (double[] r : g) {
      if (r[0] > 1) {
        return r[1] * p;
      }
    }
    p *= descend(0.5, g, d - 1);
    return p;
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double descent(double x, double[] b) {
    double y = descend(x, new double[][] {{0.5, 0.75}, b, new double[3]}, 2);
    return 1 + y * y;
  }
  static Object[][] descentInputs() {
    return new Object[][] {{0.7, new double[] {0.8, 0.3}}, {0.7, new double[] {1.2, 0.3}}};
  }

  // one matrix as two parameters, rows moved through one of them
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rowsMovedThroughOne(double[][] m, double[][] k) {
    double[] t = m[0];
    m[0] = m[1];
    m[1] = t;
    k[0][0] *= 2;
    return k[0][0] * m[0][0] * 3 + k[1][0];
  }
  static Object[][] rowsMovedThroughOneInputs() {
    return new Object[][] {{new double[][] {{2, 1}, {5, 3}}, new double[][] {{0.5, 1}, {1.5, 2}}}};
  }

  // what throws although nothing needs its result
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lengthOfNothing(double x, int[] z, boolean asked) {
    int n = z.length;
    if (asked) {
      x *= n;
    }
    return x * x;
  }
  static Object[][] lengthOfNothingInputs() {
    return new Object[][] {{2.0, new int[3], true}, {2.0, null, true}, {2.0, null, false}};
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double choiceByNothing(double x, java.util.concurrent.TimeUnit unit) {
    int k = switch (unit) { case DAYS -> 1; default -> 2; };
    return x * x;
  }
  static Object[][] choiceByNothingInputs() {
    return new Object[][] {{2.0, java.util.concurrent.TimeUnit.DAYS}, {2.0, null}};
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double numberOfNothing(double x, int n) {
    Integer limit = null;
    if (n > 0) {
      int u = limit;
      x += u;
    }
    return x * x;
  }
  static Object[][] numberOfNothingInputs() {
    return new Object[][] {{2.0, 0}};
  }

  // parameters that hide classes and packages
  static double hidden(double Math) {
    return java.lang.Math.sin(Math);
  }
  static final double[] WEIGHTS = {0.5, 2};
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double hiding(double System, double[] corpus) {
    double[] c = new double[corpus.length];
    java.lang.System.arraycopy(corpus, 0, c, 0, 2);
    return c[0] * System * hidden(System) * WEIGHTS[1] + c[1] * WEIGHTS[0];
  }
  static Object[][] hidingInputs() {
    return new Object[][] {{0.7, new double[] {1.5, 2}}};
  }

  // two sweeps back, of which the first is part of a longer expression
  private static double deep(double p, double[] q, int d) {
    if (d == 0) {
      return p * q[0];
    }
    return deep(p * q[1], q, d - 1) + p;
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double orderOfSweeps(double x, double[] a, double[][] m) {
    return deep(x, m[1], deep(a[1], a, x < (x += 0.5) ? 1 : 2) <= 0.5 ? 1 : 2) * x + x + 0.5;
  }
  static Object[][] orderOfSweepsInputs() {
    return new Object[][] {{0.7, new double[] {0.8, 0.3}, new double[][] {{1, 2}, {0.4, 0.7}}}};
  }

  // constructors of one class, of which one takes a function and the other an array
  static final class Sampled {
    double sum;
    Sampled(double x, double[] values) {
      sum = x * values[0];
    }
    Sampled(double x, java.util.function.DoubleUnaryOperator f) {
      sum = f.applyAsDouble(x);
    }
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sampled(double x, double[] a) {
    return new Sampled(x, t -> t * t * a[0]).sum + new Sampled(x, a).sum * x;
  }
  static Object[][] sampledInputs() {
    return new Object[][] {{0.7, new double[] {0.8}}};
  }

  // an object of an immutable class, carried by a loop, as an argument of an interface type
  interface Curve {
    double at(double t);
  }
  static final class Line implements Curve {
    private final double slope;
    Line(double slope) {
      this.slope = slope;
    }
    @Override
    public double at(double t) {
      return t > 10 ? 1 : slope * t * t;
    }
    Line turned(double by) {
      return new Line(slope * by);
    }
  }
  static double twice(Curve c, double t) {
    return c.at(c.at(t));
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double curves(double x, double y, int n) {
    Line line = new Line(x);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += twice(line, y);
      line = i == 0 ? line.turned(y) : line;
    }
    return sum;
  }
  static Object[][] curvesInputs() {
    return new Object[][] {{0.7, 1.3, 3}, {2.0, 4.0, 1}};
  }

  // a function that a method makes before it chooses what else to do
  static final class Scaled {
    private java.util.function.DoubleUnaryOperator f;
    private double k = 1;
    Scaled by(double x) {
      double c = x * k;
      f = t -> t * c;
      if (c > 1) {
        k = c;
      } else {
        k *= 2;
      }
      return this;
    }
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double scaled(double x, double y) {
    Scaled s = new Scaled().by(x);
    return s.f.applyAsDouble(y) * s.k;
  }
  static Object[][] scaledInputs() {
    return new Object[][] {{0.7, 1.3}, {2.0, 1.3}};
  }

  // a private constant of type Object, which needs no cast
  private static final Object LOCK = new Object();
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lockedAway(double x, double y) {
    synchronized (LOCK) {
      return x * Math.sin(y);
    }
  }
  static Object[][] lockedAwayInputs() {
    return new Object[][] {{0.7, 1.3}};
  }

  // arrays of a record, and fields of the method's own object, beside an object
  record Layer(double[] w, double b) {}
  static final class Wheel {
    double radius;
    double[] spokes;
  }
  static Wheel wheel(double radius, double... spokes) {
    Wheel wheel = new Wheel();
    wheel.radius = radius;
    wheel.spokes = spokes;
    return wheel;
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double besideAnObject(Layer layer, Wheel wheel) {
    wheel.spokes[0] *= wheel.radius * layer.b;
    return wheel.spokes[0] * layer.w[1] * layer.w[1];
  }
  static Object[][] besideAnObjectInputs() {
    return new Object[][] {{new Layer(new double[] {0.5, 1.5}, 0.75), wheel(1.25, 0.5, 2)}};
  }

  private final double[] weights = {0.5, 1.5};
  @Differentiable(wrt = {"this.weights", "wheel"}, modes = {FORWARD, REVERSE, SECOND_ORDER})
  double fieldsBesideAnObject(Wheel wheel) {
    return wheel.spokes[0] * weights[1] * weights[1] * wheel.radius;
  }
  static String fieldsBesideAnObjectView() {
    return "none";
  }
  static Object[][] fieldsBesideAnObjectInputs() {
    return new Object[][] {{new Regressions(), wheel(1.25, 0.5, 2)}};
  }
}
