package corpus;
import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
/** Records where order, aliasing, early exits and recursion matter. */
final class RecordTraps {
  record V(double a, double b) {
    V with(double[] log, int k) { log[k] += a; if (k > 1) return this; return new V(b, a * log[k]); }
    V find(double[] x, double limit) {
      for (int i = 0; i < x.length; i++) {
        for (double y : x) {
          if (y * a > limit) return new V(y, i);
          if (y < 0) break;
        }
        x[i] *= b;
      }
      return new V(0, a);
    }
    double sum() { assert a < 100; return a + b; }
    static V make(double x, V other) { return other.a() > x ? other : new V(x, other.b); }
    boolean less(V o) { return a < o.a; }
    V max(V o) { return less(o) ? o : this; }
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double order(double x, double[] log) {
    int k = 0;
    V v = new V(x, x * 2).with(log, k++).with(log, k++).with(log, k++);
    V w = (k > 2 ? v : new V(1, 2)).with(log, 0);
    return w.sum() * log[0] + v.a;
  }
  static Object[][] orderInputs() { return new Object[][] {{0.7, new double[] {1, 2, 3}}}; }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double find(double x, double y, double[] a) {
    V v = new V(x, y).find(a, 3);
    V w = V.make(y, v).max(new V(x * y, 1)).find(a, 1.5);
    return w.sum() * v.sum() + a[1];
  }
  static Object[][] findInputs() { return new Object[][] {{0.7, 1.5, new double[] {1, 2, 3}}, {0.7, 1.5, new double[] {1, -2, 5}}, {2.0, 0.5, new double[] {-1, 0.2, 0.3}}, {2.0, 0.5, new double[0]}}; }
  record Acc(double s, int n, double[] buf) {
    Acc add(double x) { buf[n % buf.length] += x * s; return new Acc(s + buf[0] * x, n + 1, buf); }
    double mean() { return s / n; }
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double acc(double[] x, @Constant double w) {
    Acc a = new Acc(0, 0, new double[2]);
    int i = 0;
    while (a.mean() < 4 || a.n() < 2) {
      a = a.add(x[i++ % x.length] * w);
      if (i > 20) break;
    }
    Acc b = a;
    b = b.add(1);
    return a.mean() + b.buf()[1] * a.buf[0];
  }
  static Object[][] accInputs() { return new Object[][] {{new double[] {1, 2, 0.5}, 1.1}, {new double[] {1.3}, 1.1}}; }
  record Tri(V p, V q, V r) {
    Tri rotate(int n) { Tri t = this; for (int i = 0; i < n; i++) { t = new Tri(t.q, t.r, t.p.max(t.q)); } return t; }
    double area() { return (q.a() - p.a()) * (r.b() - p.b()) - (q.b - p.b) * (r.a - p.a); }
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tri(double[] x, int n) {
    Tri t = new Tri(new V(x[0], x[1]), new V(x[2], x[3]), new V(x[4], x[5])).rotate(n);
    Tri u;
    switch (n) {
      case 0: u = t; break;
      case 1: u = t.rotate(1); break;
      default: u = new Tri(t.r, t.q, new V(1, t.p.sum()));
    }
    return t.area() * u.area();
  }
  static Object[][] triInputs() { double[] x = {1, 2, 3, 0.5, -1, 1.5}; return new Object[][] {{x, 0}, {x.clone(), 1}, {x.clone(), 2}, {x.clone(), 5}}; }
  static V rec(V v, double[] x, int d) {
    if (d == 0) return v;
    x[d % x.length] += v.sum();
    V w = rec(new V(v.b, x[0] * v.a), x, d - 1);
    return d % 2 == 0 ? w : rec(w.max(v), x, d - 2 < 0 ? 0 : d - 2);
  }
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursion(double a, double[] x) { return rec(new V(a, 0.3), x, 5).sum() + x[1]; }
  static Object[][] recursionInputs() { return new Object[][] {{0.4, new double[] {0.1, 0.2, -0.3}}}; }
}
