package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Objects whose fields refer to arrays and to other objects. */
@SuppressWarnings("lossy-conversions")
final class ObjectGraphs {

  static final class Vec {
    double x;
    double y;
  }

  static final class Particle {
    Vec position;
    Vec velocity;
    @Constant double mass = 1;
    @Constant double[] weights = {2, 3};
  }

  static final class World {
    Particle[] particles;
    double time;
    double[] trail;
    double[][] grid;
    float[] singles;
    String name = "world";
  }

  static Vec vec(double x, double y) {
    Vec v = new Vec();
    v.x = x;
    v.y = y;
    return v;
  }

  static Particle particle(Vec position, Vec velocity, double mass) {
    Particle p = new Particle();
    p.position = position;
    p.velocity = velocity;
    p.mass = mass;
    return p;
  }

  static Particle[] particles() {
    return new Particle[] {
      particle(vec(0, 0.25), vec(0.5, -1), 2), particle(vec(1.5, -1), vec(-0.5, 0.75), 1)
    };
  }

  /** Two particles in the same place, one of them twice. */
  static Particle[] shared() {
    Vec place = vec(0.5, 1.5);
    Particle p = particle(place, vec(0.5, -1), 2);
    return new Particle[] {p, particle(place, vec(-0.5, 0.75), 1), p};
  }

  static World world(Particle[] particles) {
    World w = new World();
    w.particles = particles;
    w.time = 0.5;
    w.trail = new double[] {1.5, -0.5, 2};
    w.grid = new double[][] {{0.5, 1.5}, {2}};
    w.singles = new float[] {1.5f};
    return w;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double momentum(Particle p) {
    return p.mass * (p.velocity.x * p.position.y - p.velocity.y * p.position.x);
  }

  static Object[][] momentumInputs() {
    Vec same = vec(1, 2);
    return new Object[][] {
      {particle(vec(1, 2), vec(3, 4), 2)},
      {particle(same, same, 2)},
      {null}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double drift(Particle[] particles, double dt, int steps) {
    double sum = 0;
    for (int s = 0; s < steps; s++) {
      for (Particle p : particles) {
        Vec x = p.position;
        Vec v = p.velocity;
        double r2 = x.x * x.x + x.y * x.y + 1;
        v.x -= dt * x.x / r2;
        v.y -= dt * x.y / r2;
        x.x += dt * v.x;
        x.y += dt * v.y * p.weights[s % 2];
      }
    }
    for (Particle p : particles) {
      sum += p.mass * p.position.x * p.velocity.y;
    }
    return sum;
  }

  static Object[][] driftInputs() {
    return new Object[][] {{particles(), 0.25, 3}, {shared(), 0.5, 2}};
  }

  @Differentiable
  static void step(World w, double dt) {
    for (int i = 0; i < w.particles.length; i++) {
      Particle p = w.particles[i];
      p.position.x += dt * p.velocity.x * w.trail[i];
      w.trail[i] = p.position.x * p.position.y;
      w.grid[0][1] += w.trail[i] * w.grid[1][0];
    }
    w.time += dt;
    w.singles[0] *= dt;
  }

  static Object[][] stepInputs() {
    return new Object[][] {{world(particles()), 0.5}, {world(shared()), 0.25}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double run(World w, int steps) {
    for (int s = 0; s < steps; s++) {
      step(w, w.time * 0.5);
    }
    return w.grid[0][1] * w.time + energy(w.particles) + w.name.length();
  }

  static Object[][] runInputs() {
    return new Object[][] {{world(particles()), 2}, {world(shared()), 1}, {world(particles()), 0}};
  }

  private static double energy(Particle[] particles) {
    double e = 0;
    for (Particle p : particles) {
      e += p.mass * (p.velocity.x * p.velocity.x + p.velocity.y * p.velocity.y);
    }
    return e;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double arrayInsideAndOutside(World w, double[] x) {
    double before = x[0] * w.trail[0];
    w.trail[0] = before + x[1];
    x[1] = w.trail[0] * w.trail[1];
    return x[0] * x[1] + w.trail[0] * w.trail[1];
  }

  static Object[][] arrayInsideAndOutsideInputs() {
    World w = world(particles());
    return new Object[][] {{world(particles()), new double[] {2, 0.5}}, {w, w.trail}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double partOutside(Particle p, Vec v) {
    v.x = v.x * p.position.x;
    p.position.y += v.x * v.y;
    return p.position.y * v.x + p.velocity.x;
  }

  static Object[][] partOutsideInputs() {
    Particle p = particle(vec(0.5, 1.5), vec(2, 3), 1);
    return new Object[][] {{particle(vec(1, 2), vec(3, 4), 2), vec(0.5, 1.5)}, {p, p.position}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosenPart(Particle[] particles, int k) {
    Vec best = particles[0].velocity;
    for (Particle p : particles) {
      Vec candidate = k > 0 ? p.position : p.velocity;
      if (candidate.x > best.x) {
        best = candidate;
      }
    }
    double[] row = {best.x, best.y};
    best.y = row[0] * row[1];
    return best.y * best.y + particles[0].velocity.y;
  }

  static Object[][] chosenPartInputs() {
    return new Object[][] {{particles(), 0}, {particles(), 1}, {shared(), 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursive(World w, int i) {
    if (i == w.trail.length) {
      return w.time;
    }
    double old = w.trail[i];
    w.trail[i] *= w.time;
    w.time += old * recursive(w, i + 1);
    return w.trail[i] * w.time;
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {{world(particles()), 0}, {world(particles()), 3}};
  }
}
