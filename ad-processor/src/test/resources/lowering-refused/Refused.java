package refused;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** What is refused, where, and that nothing else is said. */
final class Refused {

  static double mutable = 2;
  static final double[] TABLE = {1, 2};
  static final double[][] ROWS = {{1}, {2}};
  double field;

  record Vec(double x, double y) {
    double norm() {
      return x * x + y * y;
    }
  }

  record Checked(double x) {
    Checked {
      if (x < 0) throw new IllegalArgumentException();
    }
  }

  record Shown(double x) {
    public double x() {
      return -x;
    }
  }

  record Chain(double x, Chain next) {}

  static final class Cell {
    double v;
  }

  static double several(double x) {
    double a = x * mutable + twice(mutable); // ERROR[AD110] // ERROR[AD110]
    //             ^
    DoubleUnaryOperator[] f = {t -> t};
    DoubleSupplier[] g = {Math::random};
    double b = f[0].applyAsDouble(a) + unknown(x); // ERROR[AD020]
    mutable += b; // ERROR[AD111]
    mutable++; // ERROR[AD111]
    return b + missing; // ERROR[AD020]
  }

  private static double twice(double x) {
    return x * mutable; // ERROR[AD110]
    //         ^
  }

  static double tables(double[] a, int i) {
    TABLE[i] = a[0]; // ERROR[AD111]
    double[] t = TABLE;
    t[0]++; // ERROR[AD111]
    double[][] rows = ROWS;
    rows[0][0] = 1; // ERROR[AD111]
    java.util.Arrays.fill(TABLE, 0); // ERROR[AD111]
    System.arraycopy(a, 0, t, 0, 1); // ERROR[AD111]
    return TABLE[0] + rows[1][0];
  }

  static double statements(double x, Object lock) {
    try {
      x = mutable; // ERROR[AD110]
    } finally {
      x++;
    }
    synchronized (lock) {
      x--;
    }
    class Local {} // ERROR[AD108]
    record Pair(double a, double b) {} // ERROR[AD108]
    Local local = new Local();
    Pair pair = new Pair(x, 1);
    x += pair.a();
    Object[] o = {new Object() {}}; // ERROR[AD108]
    return x;
  }

  static double records(double x, Vec given) {
    Vec v = new Vec(x, 1);
    double n = v.norm();
    Checked c = new Checked(x);
    Shown s = new Shown(x);
    double y = s.x();
    int h = v.hashCode(); // ERROR[AD105]
    Vec none = null; // ERROR[AD109]
    boolean same = v == v; // ERROR[AD109]
    String all = "" + new Vec[] {v}; // ERROR[AD109]
    Chain chain = new Chain(x, null); // ERROR[AD109] // ERROR[AD109]
    return n + y + c.x() + use(v) + given.x;
  }

  private static double use(Vec v) {
    return v.x();
  }

  static double objects(double x, Cell cell, Object o) {
    cell.v = x; // ERROR[AD104]
    boolean b = o instanceof String s && s.isEmpty(); // ERROR[AD109]
    return b ? x : cell.v;
  }
}
