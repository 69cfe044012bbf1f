package refused;

import org.covector.ad.Differentiable;

/** Casts that fail in Java. */
final class WrongCasts {

  interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  record Box(double width, double height) implements Shape {}

  static class Base {
    double value;
  }

  static class Left extends Base {}

  static class Right extends Base {}

  @Differentiable
  static double taken(double x) {
    Shape s = new Circle(x);
    Square b = (Square) s; // ERROR[AD109]
    return b.side() * 2;
  }

  @Differentiable
  static double caught(double x) {
    Object s = new Circle(x);
    try {
      Square b = (Square) s; // ERROR[AD109]
      return b.side();
    } catch (ClassCastException e) {
      return x * x;
    }
  }

  @Differentiable
  static double other(double x) {
    return area(new Circle(x));
  }

  private static double area(Shape s) {
    if (s instanceof Circle) {
      return ((Circle) s).radius();
    }
    Box b = (Box) s; // ERROR[AD109]
    return b.width() * b.height();
  }

  @Differentiable
  static double classes(double x) {
    Base base = new Left();
    base.value = x;
    Right right = (Right) base; // ERROR[AD109]
    return right.value;
  }
}
