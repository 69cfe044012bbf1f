package refused;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

final class RecordSignatures {

  record Point(double x, double y) {}

  record Day(int number, String name) {}

  record Doubled(double x) {
    public double x() {
      return 2 * x;
    }
  }

  private enum Kind {
    PLAIN
  }

  record Tagged(Kind kind, double x) {}

  record Chain(double x, Chain next) {}

  record Layer(double[] w) {}

  @Differentiable
  static double path(Point[] points, double scale) { // ERROR[AD109]
    return points[0].x() * scale;
  }

  @Differentiable
  static double assigned(@Constant Point[] points, double scale) {
    points[0] = points[1]; // ERROR[AD118]
    return points[0].x() * scale;
  }

  @Differentiable
  static double renamed(@Constant Point[] points, double scale) {
    Point[] same = points; // ERROR[AD109]
    return same[0].x() * scale;
  }

  record Knots(@Constant double[] times, double[] rates) {}

  @Differentiable
  static double knots(Knots k) { // ERROR[AD109]
    //                ^
    return k.rates()[0] * k.times()[0];
  }

  @Differentiable
  static double accessor(Doubled d) { // ERROR[AD109]
    //                   ^
    return d.x();
  }

  @Differentiable
  static double tagged(Tagged t) { // ERROR[AD121]
    return t.x();
  }

  @Differentiable
  static double chain(Chain c) { // ERROR[AD109]
    return c.x();
  }

  @Differentiable
  static double nothing(Day d) { // ERROR[AD005]
    return d.number();
  }

  @Differentiable(wrt = "d") // ERROR[AD009]
  static double named(double x, Day d) {
    return x * d.number();
  }

  @Differentiable
  static double into(double x, @Constant Layer layer) {
    layer.w()[0] = x; // ERROR[AD114]
    return x * x;
  }

  @Differentiable(wrt = "x")
  static double intoOther(double x, Layer layer) {
    layer.w()[0] = x; // ERROR[AD114]
    return x * x;
  }
}
