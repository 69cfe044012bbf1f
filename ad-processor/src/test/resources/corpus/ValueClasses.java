package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Immutable classes as values, as records are: vectors, complex numbers, quaternions, money. */
final class ValueClasses {

  static final class Vec {
    static final Vec ZERO = new Vec(0, 0, 0);

    private final double x;
    private final double y;
    private final double z;

    Vec(double x, double y, double z) {
      this.x = x;
      this.y = y;
      this.z = z;
    }

    static Vec of(double[] a, int i) {
      return new Vec(a[i], a[i + 1], a[i + 2]);
    }

    double getX() {
      return x;
    }

    double getY() {
      return y;
    }

    double getZ() {
      return this.z;
    }

    Vec plus(Vec o) {
      return new Vec(x + o.x, y + o.y, z + o.z);
    }

    Vec times(double s) {
      return new Vec(x * s, y * s, z * s);
    }

    Vec cross(Vec o) {
      return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    double dot(Vec o) {
      return x * o.x + y * o.y + z * o.z;
    }

    double norm() {
      return Math.sqrt(dot(this));
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double path(double[] p, double s, int n) {
    Vec v = Vec.of(p, 0);
    Vec sum = Vec.ZERO;
    for (int i = 0; i < n; i++) {
      Vec w = v.times(s).plus(v.cross(sum));
      if (w.norm() > 10) {
        continue;
      }
      sum = sum.plus(w);
      v = i % 2 == 0 ? v.plus(w) : w;
    }
    return sum.norm() + v.getX();
  }

  static Object[][] pathInputs() {
    return new Object[][] {
      {new double[] {0.3, -0.2, 0.7}, 0.8, 4}, {new double[] {1, 2, 3}, 1.1, 5}
    };
  }

  static final class Complex {
    final double re;
    final double im;

    Complex(double re, double im) {
      this.re = re;
      this.im = im;
    }

    Complex(double re) {
      this(re, 0);
    }

    Complex multiply(Complex o) {
      return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    Complex add(Complex o) {
      return new Complex(re + o.re, im + o.im);
    }

    Complex exp() {
      double r = Math.exp(re);
      return new Complex(r * Math.cos(im), r * Math.sin(im));
    }

    Complex pow(int n) {
      if (n == 0) {
        return new Complex(1);
      }
      Complex half = pow(n / 2);
      return n % 2 == 0 ? half.multiply(half) : half.multiply(half).multiply(this);
    }

    double abs2() {
      return re * re + im * im;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double power(double a, double b, int n) {
    return new Complex(a, b).pow(n).add(new Complex(1, 2).exp()).abs2();
  }

  static Object[][] powerInputs() {
    return new Object[][] {{0.3, 0.7, 5}, {1.1, -0.4, 0}, {0.2, 0.1, 2}};
  }

  /** Field initialisers, an initialiser block, fields that are computed, constructors that chain. */
  static final class Quaternion {
    private final double w;
    private final double[] v = new double[3];
    private final double norm;
    private final int kind;

    {
      v[2] = 0.5;
    }

    Quaternion(double w, double x, double y, double z) {
      if (w < 0) {
        throw new IllegalArgumentException("w = " + w);
      }
      this.w = w;
      v[0] = x;
      v[1] = y;
      v[2] += z;
      double sum = w * w;
      for (double c : v) {
        sum += c * c;
      }
      norm = Math.sqrt(sum);
      if (x > 0) {
        kind = 1;
      } else {
        kind = 2;
      }
    }

    Quaternion(double angle, Vec axis) {
      this(Math.cos(angle / 2), axis.getX(), axis.getY(), axis.getZ());
    }

    Vec rotate(Vec p) {
      Vec u = new Vec(v[0], v[1], v[2]);
      return u.times(2 * u.dot(p)).plus(p.times(w * w - u.dot(u))).plus(u.cross(p).times(2 * w));
    }

    double weight() {
      return norm * kind;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rotation(double angle, double[] axis, double[] point) {
    Quaternion q = new Quaternion(angle, Vec.of(axis, 0));
    Vec r = q.rotate(Vec.of(point, 0));
    return r.getX() * r.getY() + q.weight();
  }

  static Object[][] rotationInputs() {
    return new Object[][] {
      {0.7, new double[] {0.3, -0.2, 0.7}, new double[] {1, 2, 3}},
      {0.7, new double[] {-0.3, -0.2, 0.7}, new double[] {1, 2, 3}},
      {4.0, new double[] {0.3, -0.2, 0.7}, new double[] {1, 2, 3}}
    };
  }

  /** Constant objects of the caller, on which methods with active arguments are called. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constant(double s, Vec c, double[] p) {
    double again = c.getX() > 0 ? constant(s * s, Vec.ZERO.plus(c).times(-1), p) : 1;
    return again * shifted(s, Vec.of(p, 0), c) + c.times(s).getY() * c.getZ() + c.norm();
  }

  /** The same object in the place of the constant, made here. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double made(double s, double[] p) {
    return constant(s, new Vec(s, 2, 3), p);
  }

  static Object[][] madeInputs() {
    return new Object[][] {{0.7, new double[] {0.3, -0.2, 0.7}}};
  }

  /** A parameter that is assigned, and reads of objects in an array of constants. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double assigned(double s, Vec c, Vec[] all) {
    double sum = all[0].getX() * s + all.length;
    for (Vec v : all) {
      c = c.plus(v.times(s));
      sum += v.dot(c);
    }
    return sum + c.norm();
  }

  static Object[][] assignedInputs() {
    return new Object[][] {{0.7, new Vec(1, 2, 3), new Vec[] {new Vec(0, 1, 0), new Vec(2, 1, 0)}}};
  }

  static double shifted(double s, Vec v, Vec c) {
    return c.times(s).plus(v).dot(v) + c.norm() * s;
  }

  static Object[][] constantInputs() {
    return new Object[][] {
      {0.7, new Vec(1, 2, 3), new double[] {0.3, -0.2, 0.7}},
      {0.7, new Vec(-1, 2, 3), new double[] {0.3, -0.2, 0.7}}
    };
  }

  /** An annotated method of such a class. */
  static final class Line {
    private final double slope;
    private final double offset;

    Line(double slope, double offset) {
      this.slope = slope;
      this.offset = offset;
    }

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double at(double x) {
      return x > 10 ? at(x - 1) : squared(x) + new Line(x, offset).squared(slope);
    }

    double squared(double x) {
      double y = slope * x + offset;
      return y * y;
    }

    static Object[][] atInputs() {
      return new Object[][] {{new Line(0.5, 2), 0.7}, {new Line(0.5, 2), 12.5}};
    }
  }


  interface Shape {
    double area();

    default double cost(double price) {
      return price * area();
    }
  }

  static final class Disk implements Shape {
    private final double radius;

    Disk(double radius) {
      this.radius = radius;
    }

    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }

  record Box(double a, double b) implements Shape {
    @Override
    public double area() {
      return a * b;
    }

    @Override
    public double cost(double price) {
      return Shape.super.cost(price) + 1;
    }
  }

  static double bill(Shape shape, double price) {
    return shape.cost(price) + shape.area();
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shapes(double a, double b) {
    Shape disk = new Disk(a);
    Shape box = new Box(a, b);
    double sum = bill(disk, b) + bill(box, 2 * b);
    Box again = (Box) box;
    return sum + again.b() * new Disk(b).cost(3);
  }

  static Object[][] shapesInputs() {
    return new Object[][] {{0.7, 1.4}};
  }
}
