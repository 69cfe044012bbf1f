package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Differentiable;

/** Fields of the object that {@code wrt} names. */
class ActiveFields {

  private double rate;
  private final double[] weights;
  private final double fixed = 1.5;
  protected double shared = 0.75;

  ActiveFields(double rate, double... weights) {
    this.rate = rate;
    this.weights = weights;
  }

  private static ActiveFields model() {
    return new ActiveFields(0.5, 1.5, -0.75, 2);
  }

  /** Numbers and arrays, read here and by other methods of the object. */
  @Differentiable(
      wrt = {"this.rate", "x", "this.weights"},
      modes = {FORWARD, REVERSE, SECOND_ORDER})
  double loss(double x, double scale) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += this.weights[i] * Math.exp(rate * x) * helper(x, i) * fixed;
    }
    return sum * scale + square(x);
  }

  private double helper(double y, int n) {
    return n == 0 ? y * rate * weights[0] : helper(y * weights[n], n - 1) + shared;
  }

  double square(double y) {
    double total = 0;
    for (double w : weights) {
      total += w * y * w;
    }
    for (double w : weights) {
      total += Math.sin(w * y) * this.square2(w);
    }
    return total;
  }

  final double square2(double y) {
    return y * y * rate;
  }

  /** Active fields, and methods that read them, in lambdas, anonymous classes, inner objects. */
  @Differentiable(
      wrt = {"this.rate", "x", "this.weights"},
      modes = {FORWARD, REVERSE, SECOND_ORDER})
  double inside(double x) {
    DoubleUnaryOperator f = t -> t * square2(x) + this.rate * weights[0];
    DoubleUnaryOperator g =
        new DoubleUnaryOperator() {
          private final double rate = 3;

          @Override
          public double applyAsDouble(double t) {
            return ActiveFields.this.rate * t * rate + ActiveFields.this.square2(t) + square(t);
          }
        };
    return applied(f, x) * applied(g, x) + new Part(x).value(2) + square2(applied(this::square, x));
  }

  private double applied(DoubleUnaryOperator f, double x) {
    return f.applyAsDouble(x) * rate;
  }

  private final class Part {
    private final double level;

    Part(double level) {
      this.level = level;
    }

    double value(double t) {
      return level * square2(t) * weights[0] + ActiveFields.this.rate;
    }
  }

  static Object[][] insideInputs() {
    return new Object[][] {{model(), 0.5}};
  }

  static Object[][] lossInputs() {
    return new Object[][] {{model(), 0.5, 2.0}, {new ActiveFields(2, 1), -0.5, 1.5}};
  }

  /** Only fields, one of them inherited by the class below; no other inputs. */
  @Differentiable(
      wrt = "this.shared",
      modes = {FORWARD, REVERSE, SECOND_ORDER})
  double only(double x) {
    return x * shared * shared * rate;
  }

  static Object[][] onlyInputs() {
    return new Object[][] {{model(), 0.5}};
  }

  static final class Below extends ActiveFields {
    private double own = 2;

    Below() {
      super(0.25, 1);
    }

    @Differentiable(
        wrt = {"this.shared", "this.own"},
        modes = {FORWARD, REVERSE, SECOND_ORDER})
    double inherited(double x) {
      return super.only(x) * own + only(shared) * super.shared;
    }

    @Override
    double only(double x) {
      return x * own;
    }

    static Object[][] inheritedInputs() {
      return new Object[][] {{new Below(), 0.5}};
    }
  }

  /** Fields that are written as arrays are. */
  @Differentiable(wrt = {"this.weights", "k"})
  void scale(double k) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= k * rate * weights[0];
    }
  }

  static Object[][] scaleInputs() {
    return new Object[][] {{model(), 1.25}};
  }

  static String scaleView() {
    return "selfWeights,k->selfWeights";
  }

  /** A method with active arguments beside one of the class with active fields. */
  @Differentiable
  double plain(double x) {
    return x * rate * x * weights[0];
  }

  static Object[][] plainInputs() {
    return new Object[][] {{model(), 0.5}};
  }

  static final class Ragged {
    float[][] table = {{1, 0.5f}, {0.25f}};

    @Differentiable(wrt = {"this.table", "x"})
    float[] ragged(float x) {
      float[] out = new float[table.length];
      for (int i = 0; i < out.length; i++) {
        for (float t : table[i]) {
          out[i] += t * x * t;
        }
      }
      return out;
    }

    static Object[][] raggedInputs() {
      return new Object[][] {{new Ragged(), 0.5f}};
    }
  }
}
