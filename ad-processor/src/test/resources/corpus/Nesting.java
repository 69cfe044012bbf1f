package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Nested types of every kind as owners. */
public final class Nesting {
  private Nesting() {}

  static final class Inner {
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    static double square(double x) {
      return x * x * factor();
    }

    private static double factor() {
      return 1.5;
    }

    static Object[][] squareInputs() {
      return new Object[][] {{0.75}};
    }

    static class Deeper {
      @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
      static double cube(double x) {
        return Inner.square(x) * x + OFFSET;
      }

      static Object[][] cubeInputs() {
        return new Object[][] {{0.75}};
      }
    }
  }

  private static final double OFFSET = 0.5;

  interface Shape {
    double UNIT = 2;

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    static double area(double r) {
      return r * r * UNIT;
    }

    static Object[][] areaInputs() {
      return new Object[][] {{0.75}};
    }
  }

  enum Scale {
    SMALL,
    LARGE;
    static final double BASE = 1.25;

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    static double apply(double x, Scale scale) {
      return scale == LARGE ? x * x * BASE : x / ordinalOf(SMALL);
    }

    private static int ordinalOf(Scale s) {
      return s.ordinal() + 1;
    }

    static Object[][] applyInputs() {
      return new Object[][] {{0.75, SMALL}, {0.75, LARGE}};
    }
  }

  record Point(double x, double y) {
    static final double[] WEIGHTS = {0.5, 2};

    @Differentiable
    static Point rotated(double x, double y, double angle) {
      double c = Math.cos(angle);
      double s = Math.sin(angle);
      return new Point(c * x - s * y, s * x + c * y * WEIGHTS[1]);
    }

    static Object[][] rotatedInputs() {
      return new Object[][] {{0.75, 1.5, 0.3}};
    }
  }

  protected static class Other {
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    protected static double shared(double x, Scale s) {
      return Scale.apply(x, s) * Shape.area(x);
    }

    static Object[][] sharedInputs() {
      return new Object[][] {{0.75, Scale.LARGE}};
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  public static double publicOne(double x) {
    return Inner.Deeper.cube(x);
  }

  static Object[][] publicOneInputs() {
    return new Object[][] {{0.75}};
  }

  private static final class Hidden {
    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    static double inside(double x) {
      return x * x;
    }

    static Object[][] insideInputs() {
      return new Object[][] {{0.75}};
    }
  }
}
