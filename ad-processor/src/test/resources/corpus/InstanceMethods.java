package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Instance methods: their object is a constant. */
class InstanceMethods {

  private final double rate;
  private double shift = 0.25;
  final double[] weights;
  private final double[][] table = {{1, 2}, {3, 4}};
  protected int power = 2;
  final int[] calls = {0};
  private final Curve curve;
  String label = "m";

  InstanceMethods(double rate, double... weights) {
    this.rate = rate;
    this.weights = weights;
    this.curve = new Curve(rate, weights);
  }

  static final class Curve {
    final double level;
    double[] rates;

    Curve(double level, double[] rates) {
      this.level = level;
      this.rates = rates.clone();
    }
  }

  private static InstanceMethods model() {
    return new InstanceMethods(0.5, 1.5, -0.75, 2);
  }

  /** Fields with and without {@code this}, private and not, final and not, in a loop. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  double fields(double x, double[] y) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += this.weights[i] * Math.exp(rate * x * y[i]) + this.shift * x * table[i % 2][1];
    }
    return sum * x;
  }

  static Object[][] fieldsInputs() {
    return new Object[][] {
      {model(), 0.5, new double[] {1, 0.25, -0.5}},
      {model(), -0.5, new double[] {1, 0.25}},
      {new InstanceMethods(2), 0.5, new double[0]}
    };
  }

  /** Fields of fields. */
  @Differentiable
  double nested(double x) {
    return curve.rates[power] * x * this.curve.level + label.length() * x * x;
  }

  static Object[][] nestedInputs() {
    return new Object[][] {{model(), 0.75}, {new InstanceMethods(2), 0.5}};
  }

  /** Methods of the object, called in all ways, recursive ones and static ones. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  double calls(double x, int n) {
    return grow(x, n) * this.square(x) + twice(x) + InstanceMethods.twice(rate);
  }

  static Object[][] callsInputs() {
    return new Object[][] {{model(), 0.75, 3}, {model(), -1.5, 0}};
  }

  private double grow(double x, int n) {
    return n == 0 ? shift : x * rate * grow(x, n - 1) + weights[n - 1];
  }

  double square(double x) {
    double total = 0;
    for (double w : weights) {
      total += w * x * x;
    }
    return total;
  }

  static double twice(double x) {
    return 2 * x * x;
  }

  /** A result, an output, and what happens besides. */
  @Differentiable
  double[] effects(double x, @Constant int n) {
    calls();
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = x * weights[i] * rate;
    }
    return out;
  }

  private void calls() {
    System.getProperty("corpus." + label);
  }

  static Object[][] effectsInputs() {
    return new Object[][] {{model(), 0.75, 3}, {model(), 0.75, 4}};
  }

  @Differentiable
  void into(double[] x, double[] out) {
    for (int i = 0; i < x.length; i++) {
      out[i] = x[i] * x[i] * weights[i];
    }
  }

  static Object[][] intoInputs() {
    return new Object[][] {{model(), new double[] {1, 2, 3}, new double[3]}};
  }

  static String intoView() {
    return "x->out";
  }

  /** Not visible to generated code. */
  @Differentiable
  private double hidden(double x, double self, double hiddenReceiver) {
    return x * rate * self * hiddenReceiver;
  }

  static Object[][] hiddenInputs() {
    return new Object[][] {{model(), 0.75, 2.0, 3.0}};
  }

  /** What the superclass calls on its object is what this class has. */
  static class Base {
    protected double scale = 3;
    private final double own = 1.25;
    double hiding = 2;

    double apply(double x) {
      return x * factor(x) * own + hiding;
    }

    double factor(double x) {
      return scale * x;
    }
  }

  static class Derived extends Base {
    double hiding = 7;

    @Override
    double factor(double x) {
      return super.factor(x) + x * x * hiding;
    }

    @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
    double inherited(double x) {
      return apply(x) + super.apply(x) * factor(x) * super.scale;
    }

    static Object[][] inheritedInputs() {
      return new Object[][] {{new Derived(), 0.5}, {new Derived(), -2.0}};
    }
  }

  /** A template method: the derivative is that of the class that fills it in. */
  abstract static class Template<T extends Number> {
    final T weight;

    Template(T weight) {
      this.weight = weight;
    }

    abstract double step(double x);

    double run(double x, int n) {
      for (int i = 0; i < n; i++) {
        x = step(x) * weight.intValue();
      }
      return x;
    }
  }

  static final class Filled extends Template<Integer> {
    Filled() {
      super(2);
    }

    @Override
    double step(double x) {
      return Math.sin(x);
    }

    @Differentiable
    double template(double x, int n) {
      return run(x, n);
    }

    static Object[][] templateInputs() {
      return new Object[][] {{new Filled(), 0.5, 3}};
    }
  }

  /** Default methods of an interface. */
  interface Shape {
    int sides();

    @Differentiable
    default double area(double r) {
      return grown(r) * r;
    }

    default double grown(double r) {
      return r * r * 3;
    }

    static Object[][] areaInputs() {
      return new Object[][] {{(Shape) () -> 4, 1.5}};
    }
  }

  /** An inner class that needs nothing of the object around it. */
  class Inner {
    private final double own = rate;

    @Differentiable
    double inner(double x) {
      return x * x * own;
    }

    static Object[][] innerInputs() {
      return new Object[][] {{model().new Inner(), 1.5}};
    }
  }

  enum Kind {
    SMALL(0.5),
    LARGE(2);

    private final double size;

    Kind(double size) {
      this.size = size;
    }

    @Differentiable
    double sized(double x) {
      return this == LARGE ? x * size : x * x * size;
    }

    static Object[][] sizedInputs() {
      return new Object[][] {{SMALL, 1.5}, {LARGE, 1.5}};
    }
  }

  /** Of a record the components are constant unless {@code wrt} names the record. */
  record Vector(double x, double y) {
    @Differentiable(
        wrt = "this",
        modes = {FORWARD, REVERSE, SECOND_ORDER})
    double norm() {
      return Math.sqrt(x * x + y * y);
    }

    static Object[][] normInputs() {
      return new Object[][] {{new Vector(3, -4)}, {new Vector(0.5, 0.25)}};
    }

    @Differentiable(wrt = {"this", "x"})
    Vector moved(Vector other, double x) {
      return new Vector(this.x * x + other.x, y + x * other.y() * norm());
    }

    static Object[][] movedInputs() {
      return new Object[][] {{new Vector(3, -4), new Vector(2, 1), 0.75}};
    }

    @Differentiable
    double dot(Vector o) {
      return x * o.x + y * o.y;
    }

    static Object[][] dotInputs() {
      return new Object[][] {{new Vector(3, -4), new Vector(2, 1)}};
    }
  }

  /** Fields of other objects that generated code cannot name. */
  @Differentiable
  static double others(@Constant Base base, double x) {
    return base.own * x * x;
  }

  static Object[][] othersInputs() {
    return new Object[][] {{new Base(), 1.5}};
  }

  private final IntSupplier source = () -> 3;
  private final List<Double> list = List.of(1.5, 2.5);
  private final Vector origin = new Vector(1, 2);

  /** Collections and records that are fields. */
  @Differentiable
  double objects(double x, Vector v) {
    Vector o = origin;
    return x * list.get(1) * o.dot(v) + origin.dot(v) * list.size() + origin.x;
  }

  static Object[][] objectsInputs() {
    return new Object[][] {{model(), 1.5, new Vector(3, -1)}};
  }

  /** The object as an argument and as text. */
  @Differentiable
  double itself(double x) {
    if (x > 10) {
      throw new IllegalArgumentException(this + " at " + x);
    }
    return overloaded(this) * level(this, x);
  }

  static int overloaded(Object o) {
    return 1;
  }

  static int overloaded(InstanceMethods m) {
    return 2;
  }

  static double level(InstanceMethods m, double x) {
    return m.shift * x * x;
  }

  @Override
  public String toString() {
    return label;
  }

  static Object[][] itselfInputs() {
    return new Object[][] {{model(), 1.5}, {model(), 11.0}};
  }

  /** A call on an object that is a field. */
  @Differentiable
  double supplied(double x) {
    return x * x * source.getAsInt();
  }

  static Object[][] suppliedInputs() {
    return new Object[][] {{model(), 1.5}};
  }

  static class Generic<T extends Number, U> {
    private final T scale;
    private final Map<String, T> map;
    List<U> items = List.of();

    Generic(T scale) {
      this.scale = scale;
      this.map = Map.of("scale", scale);
    }

    @Differentiable
    double generic(double x) {
      double known = map.get("scale").doubleValue() * items.size();
      return x * scale.doubleValue() + known * x + weighted(x, scale);
    }

    private double weighted(double x, T weight) {
      return x * x * weight.intValue();
    }

    static Object[][] genericInputs() {
      return new Object[][] {{new Generic<Integer, String>(3), 1.5}};
    }
  }
}
