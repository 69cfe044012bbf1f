package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class OverrideCheckTest {

  static class Base {
    double helper(double x) {
      return x;
    }
  }

  static class Silent extends Base {
    double other(double x) {
      return x;
    }

    double helper(float x) {
      return x;
    }
  }

  static class Loud extends Silent {
    @Override
    double helper(double x) {
      return 2 * x;
    }
  }

  static class Below extends Loud {}

  interface Shape {
    default double area(double r) {
      return r;
    }
  }

  static class Plain implements Shape {}

  static class Own implements Shape {
    @Override
    public double area(double r) {
      return 2 * r;
    }
  }

  private final OverrideCheck check = new OverrideCheck(Base.class).method("helper", double.class);
  private final OverrideCheck shapes = new OverrideCheck(Shape.class).method("area", double.class);

  @Test
  void classesThatOverrideNothingPass() {
    check.check(new Base());
    check.check(new Silent());
    shapes.check(new Plain());
    shapes.check(new Plain());
  }

  @Test
  void anOverriddenMethodIsNamed() {
    for (Base object : new Base[] {new Loud(), new Below(), new Loud()}) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> check.check(object));
      assertEquals(
          object.getClass().getName()
              + " overrides helper(double), and the derivative is that of the method in "
              + Base.class.getName(),
          e.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> shapes.check(new Own()));
  }

  @Test
  void nullIsRefused() {
    NullPointerException e = assertThrows(NullPointerException.class, () -> check.check(null));
    assertEquals("self", e.getMessage());
  }
}
