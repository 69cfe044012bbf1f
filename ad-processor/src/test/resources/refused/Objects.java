package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class Objects {

  static final class Cell {
    double v;

    Cell(double v) {
      this.v = v;
    }

    double squared() {
      return v * v;
    }
  }

  record Vec(double x, double y) {
    double dot(Vec o) {
      return x * o.x + y * o.y;
    }
  }

  @Differentiable
  static double recordsInside(double x) {
    Vec a = new Vec(x, 1);
    return a.hashCode() + a.dot(a); // ERROR[AD105]
  }

  @Differentiable
  static double fieldWritten(double x, @Constant Cell c) {
    c.v = x; // ERROR[AD104]
    return x * x;
  }

  static class Shape {
    final double[] sides;
    double area;

    Shape(double a) {
      sides = new double[] {a, a};
      area = a * a;
    }
  }

  @Differentiable
  static double finalArray(double x) {
    Shape[] shapes = {new Shape(x)}; // ERROR[AD117]
    //                ^
    return shapes[0].area * shapes[0].sides[0];
  }

  static final class Told {
    double v;

    Told(double v) {
      this.v = v;
      System.out.println("a Told");
    }
  }

  @Differentiable
  static double telling(double x) {
    Told[] told = {new Told(x)}; // ERROR[AD117]
    return told[0].v;
  }

  static class Link {
    double v;
    Link next;
  }

  @Differentiable
  static double linked(double x) {
    Link[] links = {new Link()};
    links[0].v = x; // ERROR[AD104]
    return links[0].v;
  }
}
