package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** References stored into the fields of objects that the method makes. */
final class StoredReferences {

  private StoredReferences() {}

  static final class Vec {
    double x;
    double y;

    Vec() {}

    Vec(double x, double y) {
      this.x = x;
      this.y = y;
    }

    double dot(Vec o) {
      return x * o.x + y * o.y;
    }
  }

  static final class Particle {
    Vec place;
    private Vec speed;
    double[] history;
    double charge;

    void turn() {
      Vec old = place;
      place = speed;
      speed = old;
      charge += place.x;
    }
  }

  private static Particle particle(double x, double v) {
    Particle p = new Particle();
    p.place = new Vec(x, x * v);
    p.speed = new Vec(v, 1);
    p.history = new double[] {x, v};
    p.charge = x;
    return p;
  }

  /** Fields that change places. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double turned(double x, double v, int n) {
    Particle p = particle(x, v);
    for (int i = 0; i < n; i++) {
      p.turn();
      p.place.x *= v + p.speed.y;
    }
    return p.place.dot(p.speed) * p.charge;
  }

  static Object[][] turnedInputs() {
    return new Object[][] {{0.5, 1.5, 3}, {0.5, 1.5, 0}};
  }

  /** One object in the fields of two, and of a parameter's class. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shared(Vec v, double x) {
    Particle a = particle(x, 2);
    Particle b = particle(x * x, 0.5);
    a.place = v;
    b.place = a.place;
    b.speed = x > 1 ? a.place : b.speed;
    b.place.x += x * a.place.y;
    b.speed.y *= a.place.x;
    return a.place.dot(b.speed) + b.place.x * v.y;
  }

  static Object[][] sharedInputs() {
    return new Object[][] {{new Vec(0.5, 2), 1.5}, {new Vec(0.5, 2), 0.5}};
  }

  /** Arrays in fields, replaced and handed on. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double histories(double[] x) {
    Particle a = particle(x[0], x[1]);
    Particle b = particle(x[1], 1);
    for (int i = 0; i < x.length; i++) {
      double[] longer = new double[a.history.length + 1];
      System.arraycopy(a.history, 0, longer, 0, a.history.length);
      longer[a.history.length] = x[i] * a.history[0];
      a.history = longer;
      b.history = i % 2 == 0 ? longer : b.history;
      b.history[0] += x[i];
    }
    double sum = 0;
    for (double h : a.history) {
      sum += h * h;
    }
    return sum * b.history[0];
  }

  static Object[][] historiesInputs() {
    return new Object[][] {{new double[] {0.5, 1.5, -0.75}}};
  }

  /** A ring of objects in an array, which pass a part on. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double ring(double[] x, int turns) {
    Particle[] ring = new Particle[x.length];
    for (int i = 0; i < x.length; i++) {
      ring[i] = particle(x[i], 0.5);
    }
    for (int t = 0; t < turns; t++) {
      Vec first = ring[0].place;
      for (int i = 1; i < ring.length; i++) {
        ring[i - 1].place = ring[i].place;
        ring[i].place.x += ring[i - 1].charge * 0.5;
      }
      ring[ring.length - 1].place = first;
    }
    double sum = 0;
    for (Particle p : ring) {
      sum += p.place.x * p.place.x * p.charge;
    }
    return sum;
  }

  static Object[][] ringInputs() {
    return new Object[][] {{new double[] {0.5, 1.5, -0.75}, 2}, {new double[] {0.5}, 1}};
  }

  /** What was built is the result. */
  @Differentiable
  static Particle built(Vec v, double x) {
    Particle p = particle(x, v.x);
    p.speed = v;
    p.turn();
    p.history = new double[] {p.place.x * x};
    return p;
  }

  static Object[][] builtInputs() {
    return new Object[][] {{new Vec(0.5, 2), 1.5}};
  }

  /** A part that stays null, and one that is set to null. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double absent(double x) {
    Particle p = new Particle();
    double sum = p.place == null ? x * x : x;
    if (x > 1) {
      p.place = new Vec(x, sum);
      sum += p.place.x * p.place.y;
    }
    double y = p.place != null ? p.place.y : 2;
    p.place = null;
    return sum * y + (p.place == null ? x : 1);
  }

  static Object[][] absentInputs() {
    return new Object[][] {{0.5}, {1.5}};
  }
}
