package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Objects as parameters and as elements of arrays: their fields are read and written. */
@SuppressWarnings("lossy-conversions")
final class ObjectFields {

  static final class Body {
    double x;
    double y;
    double vx;
    double vy;
    @Constant double mass = 1;
    int hits;
    String label = "";
  }

  static final class Cell {
    float single;
    double wide;
    long count;
    boolean on;
    byte[] raw;
  }

  static Body body(double x, double y, double vx, double vy, double mass) {
    Body b = new Body();
    b.x = x;
    b.y = y;
    b.vx = vx;
    b.vy = vy;
    b.mass = mass;
    return b;
  }

  static Body[] three() {
    return new Body[] {
      body(0, 0.25, 0.5, -1, 2), body(1.5, -1, -0.5, 0.75, 1), body(-2, 1, 0.25, 1.25, 0.5)
    };
  }

  static Body[] two() {
    return new Body[] {body(0.5, 1.5, 0.5, -1, 2), body(-1, 0.75, -0.5, 0.75, 1)};
  }

  static Body[] twice() {
    Body b = body(0.5, 1.5, 0.5, -1, 2);
    return new Body[] {b, body(-1, 0.75, -0.5, 0.75, 1), b};
  }

  static Cell cell(float single, double wide, long count, boolean on) {
    Cell c = new Cell();
    c.single = single;
    c.wide = wide;
    c.count = count;
    c.on = on;
    return c;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double kinetic(Body b) {
    return 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy);
  }

  static Object[][] kineticInputs() {
    return new Object[][] {{body(1, 2, 0.5, -1.5, 3)}, {null}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double energy(Body[] bodies) {
    double e = 0;
    for (Body b : bodies) {
      e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy);
    }
    for (int i = 0; i < bodies.length; i++) {
      Body a = bodies[i];
      for (int j = i + 1; j < bodies.length; j++) {
        Body b = bodies[j];
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        e -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy);
      }
    }
    return e;
  }

  static Object[][] energyInputs() {
    return new Object[][] {
      {three()}, {two()}, {new Body[0]}, {new Body[] {body(1, 2, 3, 4, 5), null}}
    };
  }

  @Differentiable
  static void advance(Body[] bodies, double dt) {
    for (int i = 0; i < bodies.length; i++) {
      Body a = bodies[i];
      for (int j = i + 1; j < bodies.length; j++) {
        Body b = bodies[j];
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        double d2 = dx * dx + dy * dy + 0.25;
        double mag = dt / (d2 * Math.sqrt(d2));
        a.vx -= dx * b.mass * mag;
        a.vy -= dy * b.mass * mag;
        b.vx += dx * a.mass * mag;
        b.vy += dy * a.mass * mag;
      }
    }
    for (Body b : bodies) {
      b.x += dt * b.vx;
      b.y += dt * b.vy;
      b.hits++;
    }
  }

  static Object[][] advanceInputs() {
    return new Object[][] {{three(), 0.5}, {twice(), 0.25}, {new Body[] {null}, 1.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double simulate(Body[] bodies, double dt, int steps) {
    for (int s = 0; s < steps; s++) {
      advance(bodies, dt);
    }
    return energy(bodies) + bodies[0].hits;
  }

  static Object[][] simulateInputs() {
    return new Object[][] {{three(), 0.25, 3}, {two(), 0.25, 0}, {new Body[0], 0.5, 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sameOrNot(Body a, Body b) {
    a.x = a.x * b.y;
    b.x = b.x + a.x * a.x;
    a.y = a.x * b.x;
    return a.x * b.x * b.y + a.y;
  }

  static Object[][] sameOrNotInputs() {
    return new Object[][] {
      {body(0.5, 1.5, 0, 0, 1), body(1.25, -0.75, 0, 0, 1)}, {body(0.5, 1.5, 0, 0, 1), null}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double oneAndMany(Body sun, Body[] planets) {
    double sum = 0;
    for (Body p : planets) {
      p.x += sun.x * p.y;
      sun.y *= p.x;
      sum += sun.y * p.vx;
    }
    return sum + sun.x;
  }

  static Object[][] oneAndManyInputs() {
    Body[] shared = three();
    return new Object[][] {{body(2, 0.5, 1, 1, 9), two()}, {shared[1], shared}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double farthest(Body[] bodies) {
    Body best = null;
    double most = -1;
    for (Body b : bodies) {
      double d = b.x * b.x + b.y * b.y;
      if (d > most) {
        most = d;
        best = b;
      }
    }
    best.x = best.x * best.vx;
    return most + best.x * bodies[0].x;
  }

  static Object[][] farthestInputs() {
    return new Object[][] {{three()}, {twice()}, {new Body[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursive(Body[] bodies, int i) {
    if (i == bodies.length) {
      return 1;
    }
    Body b = bodies[i];
    b.x = b.x * b.y + i;
    double rest = recursive(bodies, i + 1);
    b.y = rest * b.x;
    return rest + b.y * b.y;
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {{two(), 0}, {twice(), 0}, {three(), 1}, {new Body[] {null}, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosenByCallee(Body[] bodies, int k) {
    Body b = pick(bodies, k, 3);
    b.vx = b.x * b.y;
    return b.vx * bodies[0].vx + pick(bodies, k + 1, 2).x;
  }

  private static Body pick(Body[] bodies, int k, int depth) {
    if (depth == 0) {
      bodies[0].x *= 2;
      return bodies[k % bodies.length];
    }
    return pick(bodies, k + 1, depth - 1);
  }

  static Object[][] chosenByCalleeInputs() {
    return new Object[][] {{three(), 0}, {three(), 2}, {twice(), 1}, {new Body[0], 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double unknownTrips(Body b, double target) {
    int n = 0;
    while (Math.abs(b.x * b.x - target) > 1e-3 && n < 20) {
      b.x = 0.5 * (b.x + target / b.x);
      b.y += b.x * b.vx;
      n++;
      b.hits = n;
    }
    return b.x * b.y + b.hits;
  }

  static Object[][] unknownTripsInputs() {
    return new Object[][] {{body(1.5, 0.5, 0.25, 0, 1), 3.0}, {body(3, 0.5, 0.25, 0, 1), 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nullsPassed(Body[] bodies) {
    double sum = 0;
    for (Body b : bodies) {
      if (b == null) {
        continue;
      }
      if (b.x > 100) {
        return sum * sum;
      }
      sum += b.x * b.y;
    }
    return sum;
  }

  static Object[][] nullsPassedInputs() {
    return new Object[][] {
      {new Body[] {null, body(1, 2, 3, 4, 5), null}},
      {new Body[] {body(1, 2, 3, 4, 5), body(101, 2, 3, 4, 5), body(1, 1, 1, 1, 1)}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reordered(Body[] bodies) {
    Body[] order = bodies.clone();
    for (int i = 0; i + 1 < order.length; i++) {
      if (order[i].x > order[i + 1].x) {
        Body t = order[i];
        order[i] = order[i + 1];
        order[i + 1] = t;
      }
    }
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      order[i].y *= i + order[i].x;
      sum += (i + 1) * order[i].y;
    }
    return sum * bodies[0].y;
  }

  static Object[][] reorderedInputs() {
    return new Object[][] {{three()}, {two()}, {twice()}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double arrayMadeHere(Body a, Body b, boolean both) {
    Body[] pair = {a, both ? b : a};
    Body[] holder = new Body[3];
    holder[2] = pair[1];
    holder[2].x += pair[0].y * a.x;
    return holder[2].x * a.x * b.x;
  }

  static Object[][] arrayMadeHereInputs() {
    return new Object[][] {
      {body(0.5, 1.5, 0, 0, 1), body(1.25, -0.75, 0, 0, 1), true},
      {body(0.5, 1.5, 0, 0, 1), body(1.25, -0.75, 0, 0, 1), false}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosen(Body a, Body b, int k) {
    Body c = a.x > b.x ? a : b;
    Body d =
        switch (k) {
          case 0 -> a;
          case 1 -> b;
          default -> c;
        };
    d.x *= c.y;
    c.y = d.x * d.x;
    return a.x * b.y + a.y;
  }

  static Object[][] chosenInputs() {
    return new Object[][] {
      {body(0.5, 1.5, 0, 0, 1), body(1.25, -0.75, 0, 0, 1), 0},
      {body(0.5, 1.5, 0, 0, 1), body(1.25, -0.75, 0, 0, 1), 1},
      {body(2, 1.5, 0, 0, 1), body(1.25, -0.75, 0, 0, 1), 2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double keptReferences(Body[] bodies, int[] order) {
    double product = 1;
    for (int i = 0; i < order.length; i++) {
      Body b = bodies[order[i]];
      order[i] = 0;
      double before = b.x;
      b.x = before * before + product;
      product *= b.x;
    }
    return product;
  }

  static Object[][] keptReferencesInputs() {
    return new Object[][] {
      {three(), new int[] {2, 0, 1, 2}}, {twice(), new int[] {0, 2}}, {two(), new int[] {5}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double withConstant(@Constant Body fixed, Body b) {
    b.x = fixed.x * b.x + fixed.y;
    return b.x * b.x * fixed.mass;
  }

  static Object[][] withConstantInputs() {
    return new Object[][] {{body(2, 0.5, 1, 1, 9), body(0.5, 1.5, 0, 0, 1)}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constantOnlyRead(@Constant Body[] fixed, Body b) {
    double sum = 0;
    for (Body f : fixed) {
      sum += f.x * b.x * b.y;
    }
    return sum;
  }

  static Object[][] constantOnlyReadInputs() {
    return new Object[][] {{two(), body(0.5, 1.5, 0, 0, 1)}};
  }

  @Differentiable(wrt = "x")
  static void output(double x, Body b) {
    b.vx = x * x * b.y;
    b.hits += 2;
  }

  static Object[][] outputInputs() {
    return new Object[][] {{1.5, body(0.5, 1.5, 0, 0, 1)}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double otherTypes(Cell c, double x) {
    c.single *= x;
    c.count += 3;
    if (c.on) {
      c.wide = c.single * c.wide;
    }
    c.on = !c.on;
    c.wide += c.count * x;
    return c.wide * c.wide;
  }

  static Object[][] otherTypesInputs() {
    return new Object[][] {{cell(1.5f, 0.5, 2, true), 1.25}, {cell(1.5f, 0.5, 2, false), 1.25}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double overwritten(Body b, double x) {
    double first = b.x * b.x;
    b.x = 3;
    double second = b.x * x;
    b.x = x;
    b.x = b.x;
    b.y = b.x++ * first;
    return first * second + b.x-- * b.y + (b.x = first);
  }

  static Object[][] overwrittenInputs() {
    return new Object[][] {{body(0.5, 1.5, 0, 0, 1), 2.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throwsLate(Body[] bodies, int limit) {
    double sum = 0;
    for (int i = 0; i < bodies.length; i++) {
      bodies[i].x *= 2;
      if (i == limit) {
        throw new IllegalStateException(bodies[i].label + " at " + bodies[i].x + bodies[i].hits);
      }
      sum += bodies[i].x * bodies[i].y;
    }
    return sum;
  }

  static Object[][] throwsLateInputs() {
    return new Object[][] {{three(), 5}, {three(), 1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double spread(double x, Body... bodies) {
    return bodies.length == 0 ? x : mean(bodies) * x;
  }

  private static double mean(Body... bodies) {
    double sum = 0;
    for (Body b : bodies) {
      sum += b.x * b.y;
    }
    return sum / bodies.length;
  }

  static Object[][] spreadInputs() {
    return new Object[][] {{1.5, two()}, {2.5, new Body[0]}};
  }

  @Differentiable
  static double[] positions(Body[] bodies, double[] x) {
    double[] all = new double[bodies.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = bodies[i].x * x[i];
      x[i] = bodies[i].y;
      bodies[i].y = all[i];
    }
    return all;
  }

  static Object[][] positionsInputs() {
    return new Object[][] {{two(), new double[] {1.5, 0.5}}, {two(), new double[1]}};
  }
}
