package org.covector.ad.benchmarks;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/**
 * A body around a centre of unit gravity, moved by the symplectic Euler method, in the style in
 * which such code is written: immutable vectors, and a mutable body that holds two of them.
 *
 * <p>Stateless and thread-safe.
 */
public final class Orbit {

  private Orbit() {}

  /** A vector of three coordinates. */
  static final class Vector {
    private final double x;
    private final double y;
    private final double z;

    Vector(double x, double y, double z) {
      this.x = x;
      this.y = y;
      this.z = z;
    }

    Vector plus(Vector other) {
      return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
      return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector times(double factor) {
      return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
      return x * other.x + y * other.y + z * other.z;
    }
  }

  /** Where something is and how it moves. */
  static final class Body {
    private Vector position;
    private Vector velocity;

    Body(Vector position, Vector velocity) {
      this.position = position;
      this.velocity = velocity;
    }

    void move(double step) {
      double square = position.dot(position);
      Vector gravity = position.times(-1 / (square * Math.sqrt(square)));
      velocity = velocity.plus(gravity.times(step));
      position = position.plus(velocity.times(step));
    }
  }

  /**
   * How far the body misses its target.
   *
   * @param start position and velocity, six numbers; not modified
   * @param target where it should be at the end, three numbers; not modified
   * @param step the length of a step in time
   * @param steps how many there are
   * @return half of the square of the distance
   */
  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  public static double miss(
      double[] start, @Constant double[] target, @Constant double step, int steps) {
    Body body =
        new Body(
            new Vector(start[0], start[1], start[2]), new Vector(start[3], start[4], start[5]));
    for (int i = 0; i < steps; i++) {
      body.move(step);
    }
    Vector miss = body.position.minus(new Vector(target[0], target[1], target[2]));
    return 0.5 * miss.dot(miss);
  }
}
