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
  static double stored(double x) {
    Cell[] c = {new Cell(x * x)}; // ERROR[AD117]
    //          ^
    return c[0].v * x;
  }

  @Differentiable
  static double merged(double x) {
    Cell c = null;
    if (x > 0) {
      c = new Cell(x * x); // ERROR[AD117]
    }
    return c == null ? x : c.v * x;
  }

  @Differentiable
  static double replaced(double x) {
    Cell c = new Cell(x); // ERROR[AD117]
    for (int i = 0; i < 3; i++) {
      c = new Cell(c.v * x); // ERROR[AD117]
    }
    return c.v;
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
}
