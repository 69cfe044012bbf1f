package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.OverrideCheck;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code InstanceMethods}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
@SuppressWarnings({ "rawtypes", "unchecked" })
final class InstanceMethodsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethodsDerivatives");
  }

  private static final VarHandle InstanceMethods_rate =
      instanceField("corpus.InstanceMethods", "rate", double.class);

  private static final VarHandle InstanceMethods_shift =
      instanceField("corpus.InstanceMethods", "shift", double.class);

  private static final VarHandle InstanceMethods_table =
      instanceField("corpus.InstanceMethods", "table", double[][].class);

  private static final VarHandle InstanceMethods_curve =
      instanceField("corpus.InstanceMethods", "curve", InstanceMethods.Curve.class);

  private static final VarHandle Base_own =
      instanceField("corpus.InstanceMethods$Base", "own", double.class);

  private static final VarHandle InstanceMethods_origin =
      instanceField("corpus.InstanceMethods", "origin", InstanceMethods.Vector.class);

  private static final VarHandle InstanceMethods_list =
      instanceField("corpus.InstanceMethods", "list", List.class);

  private static final VarHandle Vector_x =
      instanceField("corpus.InstanceMethods$Vector", "x", double.class);

  private static final VarHandle InstanceMethods_source =
      instanceField("corpus.InstanceMethods", "source", IntSupplier.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, InstanceMethodsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private InstanceMethodsDerivatives() {}

  private static final OverrideCheck fieldsReceiver =
      new OverrideCheck(InstanceMethods.class).method("fields", double.class, double[].class);

  /**
   * Forward mode: {@code InstanceMethods.fields} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual fieldsJvp(InstanceMethods self, double x, double[] y, double xDot, double[] yDot) {
    fieldsReceiver.check(self);
    Arguments.sameShape("yDot", yDot, "y", y);
    double[] weights1 = self.weights;
    double rate = (double) InstanceMethods_rate.get(self);
    double[][] table = (double[][]) InstanceMethods_table.get(self);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < weights1.length; i++) {
      double t = weights1[i];
      double t1 = rate * x;
      double y1 = y[i];
      double t2 = Math.exp(t1 * y1);
      double t3 = t * ((rate * xDot * y1 + t1 * yDot[i]) * t2);
      double t4 = (double) InstanceMethods_shift.get(self);
      double table1 = table[i % 2][1];
      sum += t * t2 + t4 * x * table1;
      sumDot += t3 + t4 * xDot * table1;
    }
    return new Dual(sum * x, sumDot * x + sum * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsJvp(corpus.InstanceMethods, double, double[], double, double[])
   */
  static Dual fieldsJvp(InstanceMethods self, double x, double[] y, double xDot, double[] yDot,
      Tape tape) {
    return fieldsJvp(self, x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code InstanceMethods.fields}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record FieldsGradient(double value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.fields}: filled by a
   * derivative and reused by its caller.
   */
  static final class FieldsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FieldsAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.fields} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FieldsGradient fieldsGradient(InstanceMethods self, double x, double[] y) {
    double[] yBar = Arguments.zerosLike(y);
    FieldsAdjoint adjoint = new FieldsAdjoint();
    double value = fieldsGradient(self, x, y, yBar, adjoint);
    return new FieldsGradient(value, adjoint.x, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsGradient(corpus.InstanceMethods, double, double[])
   */
  static FieldsGradient fieldsGradient(InstanceMethods self, double x, double[] y, Tape tape) {
    return fieldsGradient(self, x, y);
  }

  /**
   * Reverse mode: {@code InstanceMethods.fields} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param y as the method takes it
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double fieldsGradient(InstanceMethods self, double x, double[] y, double[] yBar,
      FieldsAdjoint adjoint) {
    fieldsReceiver.check(self);
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    double[] weights1 = self.weights;
    double rate = (double) InstanceMethods_rate.get(self);
    double[][] table = (double[][]) InstanceMethods_table.get(self);
    double sum = 0.0;
    double xBar = 0.0;
    for (int i = 0; i < weights1.length; i++) {
      double t = weights1[i];
      double t1 = rate * x;
      double y1 = y[i];
      double t2 = Math.exp(t1 * y1);
      double t3 = (double) InstanceMethods_shift.get(self);
      double table1 = table[i % 2][1];
      sum += t * t2 + t3 * x * table1;
      xBar += t3 * (x * table1);
      double t4 = t * x * t2;
      yBar[i] += t1 * t4;
      xBar += rate * (t4 * y1);
    }

    // reverse sweep
    xBar = sum + xBar;
    adjoint.x = xBar;
    return sum * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsGradient(corpus.InstanceMethods, double, double[], double[], FieldsAdjoint)
   */
  static double fieldsGradient(InstanceMethods self, double x, double[] y, double[] yBar,
      FieldsAdjoint adjoint, Tape tape) {
    return fieldsGradient(self, x, y, yBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code InstanceMethods.fields}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record FieldsHvp(double value, double x, double[] y, double xHvp, double[] yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * InstanceMethods.fields}: filled by a derivative and reused by its caller.
   */
  static final class FieldsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public FieldsHvpAdjoint() {}
  }

  /**
   * Second order: {@code InstanceMethods.fields}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FieldsHvp fieldsHvp(InstanceMethods self, double x, double[] y, double xDot,
      double[] yDot) {
    double[] yBar = Arguments.zerosLike(y);
    double[] yHvp = Arguments.zerosLike(y);
    FieldsHvpAdjoint adjoint = new FieldsHvpAdjoint();
    double value = fieldsHvp(self, x, y, xDot, yDot, yBar, yHvp, adjoint);
    return new FieldsHvp(value, adjoint.x, yBar, adjoint.xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsHvp(corpus.InstanceMethods, double, double[], double, double[])
   */
  static FieldsHvp fieldsHvp(InstanceMethods self, double x, double[] y, double xDot,
      double[] yDot, Tape tape) {
    return fieldsHvp(self, x, y, xDot, yDot);
  }

  /**
   * Second order: {@code InstanceMethods.fields}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double fieldsHvp(InstanceMethods self, double x, double[] y, double xDot, double[] yDot,
      double[] yBar, double[] yHvp, FieldsHvpAdjoint adjoint) {
    fieldsReceiver.check(self);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    Arguments.zero(yHvp);
    double[] weights1 = self.weights;
    double rate = (double) InstanceMethods_rate.get(self);
    double[][] table = (double[][]) InstanceMethods_table.get(self);
    double sum = 0.0;
    double xBar = 0.0;
    double sumDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < weights1.length; i++) {
      double t = weights1[i];
      double t1 = rate * x;
      double t2 = rate * xDot;
      double y1 = y[i];
      double yDot1 = yDot[i];
      double t3 = Math.exp(t1 * y1);
      double t4 = (t2 * y1 + t1 * yDot1) * t3;
      double t5 = (double) InstanceMethods_shift.get(self);
      double table1 = table[i % 2][1];
      sum += t * t3 + t5 * x * table1;
      sumDot += t * t4 + t5 * xDot * table1;
      xBar += t5 * (x * table1);
      xBarDot += t5 * (xDot * table1);
      double t6 = t * x;
      double t7 = t6 * t3;
      double t8 = t * xDot * t3 + t6 * t4;
      yBar[i] += t1 * t7;
      yHvp[i] += t2 * t7 + t1 * t8;
      xBar += rate * (t7 * y1);
      xBarDot += rate * (t8 * y1 + t7 * yDot1);
    }

    // reverse sweep
    xBar = sum + xBar;
    xBarDot = sumDot + xBarDot;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return sum * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsHvp(corpus.InstanceMethods, double, double[], double, double[], double[],
   *     double[], FieldsHvpAdjoint)
   */
  static double fieldsHvp(InstanceMethods self, double x, double[] y, double xDot, double[] yDot,
      double[] yBar, double[] yHvp, FieldsHvpAdjoint adjoint, Tape tape) {
    return fieldsHvp(self, x, y, xDot, yDot, yBar, yHvp, adjoint);
  }

  /**
   * {@code InstanceMethods.fields} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction fieldsFunction(InstanceMethods self) {
    return new FieldsFunction(self);
  }

  private static final class FieldsFunction implements ScalarFunction {

    private final InstanceMethods self;

    FieldsFunction(InstanceMethods self) {
      fieldsReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      return this.self.fields(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      FieldsAdjoint adjoint = new FieldsAdjoint();
      double value = fieldsGradient(this.self, x, y, yBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      return fieldsJvp(this.self, x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      double[] yHvp = Arguments.zerosLike(y);
      FieldsHvpAdjoint adjoint = new FieldsHvpAdjoint();
      double value = fieldsHvp(this.self, x, y, xDot, yDot, yBar, yHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(yHvp, product, 1);
      return value;
    }
  }

  private static final OverrideCheck nestedReceiver =
      new OverrideCheck(InstanceMethods.class).method("nested", double.class);

  /**
   * Forward mode: {@code InstanceMethods.nested} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual nestedJvp(InstanceMethods self, double x, double xDot) {
    nestedReceiver.check(self);
    InstanceMethods.Curve curve = (InstanceMethods.Curve) InstanceMethods_curve.get(self);
    double t = curve.rates[self.power];
    double t1 = curve.level;
    double t2 = self.label.length();
    double t3 = t2 * x;
    return new Dual(t * x * t1 + t3 * x, t * xDot * t1 + (t2 * xDot * x + t3 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(corpus.InstanceMethods, double, double)
   */
  static Dual nestedJvp(InstanceMethods self, double x, double xDot, Tape tape) {
    return nestedJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code InstanceMethods.nested}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NestedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.nested}: filled by a
   * derivative and reused by its caller.
   */
  static final class NestedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NestedAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.nested} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(InstanceMethods self, double x) {
    NestedAdjoint adjoint = new NestedAdjoint();
    double value = nestedGradient(self, x, adjoint);
    return new NestedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(corpus.InstanceMethods, double)
   */
  static NestedGradient nestedGradient(InstanceMethods self, double x, Tape tape) {
    return nestedGradient(self, x);
  }

  /**
   * Reverse mode: {@code InstanceMethods.nested} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double nestedGradient(InstanceMethods self, double x, NestedAdjoint adjoint) {
    nestedReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    InstanceMethods.Curve curve = (InstanceMethods.Curve) InstanceMethods_curve.get(self);
    double t = curve.rates[self.power];
    double t1 = curve.level;
    double t2 = self.label.length() * x;

    // reverse sweep
    double xBar = 2.0 * t2 + t * t1;
    adjoint.x = xBar;
    return t * x * t1 + t2 * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(corpus.InstanceMethods, double, NestedAdjoint)
   */
  static double nestedGradient(InstanceMethods self, double x, NestedAdjoint adjoint, Tape tape) {
    return nestedGradient(self, x, adjoint);
  }

  /**
   * {@code InstanceMethods.nested} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction nestedFunction(InstanceMethods self) {
    return new NestedFunction(self);
  }

  private static final class NestedFunction implements ScalarFunction {

    private final InstanceMethods self;

    NestedFunction(InstanceMethods self) {
      nestedReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return this.self.nested(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NestedAdjoint adjoint = new NestedAdjoint();
      double value = nestedGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return nestedJvp(this.self, x, xDot).tangent();
    }
  }

  private static final OverrideCheck callsReceiver =
      new OverrideCheck(InstanceMethods.class).method("calls", double.class,
      int.class).method("square", double.class);

  /**
   * Forward mode: {@code InstanceMethods.calls} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual callsJvp(InstanceMethods self, double x, int n, double xDot) {
    return callsJvp(self, x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsJvp(corpus.InstanceMethods, double, int, double)
   */
  static Dual callsJvp(InstanceMethods self, double x, int n, double xDot, Tape tape) {
    callsReceiver.check(self);
    int mark = tape.mark();
    try {
      double rate = (double) InstanceMethods_rate.get(self);
      double[] weights1 = self.weights;
      double t = growJvp(self, x, n, xDot, tape);
      double t1 = tape.doubleResult(1);
      double total = 0.0;
      double totalDot = 0.0;
      for (double w : weights1) {
        double t2 = w * x;
        total += t2 * x;
        totalDot += w * xDot * x + t2 * xDot;
      }
      return new Dual(t * total + 2.0 * x * x + 2.0 * rate * rate,
          t1 * total + t * totalDot + 4.0 * (xDot * x));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code InstanceMethods.calls}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CallsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.calls}: filled by a
   * derivative and reused by its caller.
   */
  static final class CallsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CallsAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.calls} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CallsGradient callsGradient(InstanceMethods self, double x, int n) {
    return callsGradient(self, x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(corpus.InstanceMethods, double, int)
   */
  static CallsGradient callsGradient(InstanceMethods self, double x, int n, Tape tape) {
    CallsAdjoint adjoint = new CallsAdjoint();
    double value = callsGradient(self, x, n, adjoint, tape);
    return new CallsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code InstanceMethods.calls} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double callsGradient(InstanceMethods self, double x, int n, CallsAdjoint adjoint) {
    return callsGradient(self, x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsGradient(corpus.InstanceMethods, double, int, CallsAdjoint)
   */
  static double callsGradient(InstanceMethods self, double x, int n, CallsAdjoint adjoint,
      Tape tape) {
    callsReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double rate = (double) InstanceMethods_rate.get(self);
      double[] weights1 = self.weights;
      double t = growForward(self, x, n, tape);
      double total = 0.0;
      double xBar = 0.0;
      for (double w : weights1) {
        double t1 = w * x;
        total += t1 * x;
        xBar += t1 * t;
        xBar += w * (t * x);
      }
      double t1 = 2.0 * x;

      // reverse sweep
      xBar = 2.0 * t1 + xBar;
      xBar += growReverse(total, tape);
      adjoint.x = xBar;
      return t * total + t1 * x + 2.0 * rate * rate;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code InstanceMethods.calls}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CallsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code InstanceMethods.calls}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CallsHvp callsHvp(InstanceMethods self, double x, int n, double xDot) {
    return callsHvp(self, x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsHvp(corpus.InstanceMethods, double, int, double)
   */
  static CallsHvp callsHvp(InstanceMethods self, double x, int n, double xDot, Tape tape) {
    callsReceiver.check(self);
    int mark = tape.mark();
    try {
      double rate = (double) InstanceMethods_rate.get(self);
      double[] weights1 = self.weights;
      double t = growForwardJvp(self, x, n, xDot, tape);
      double t1 = tape.doubleResult(1);
      double total = 0.0;
      double xBar = 0.0;
      double totalDot = 0.0;
      double xBarDot = 0.0;
      for (double w : weights1) {
        double t2 = w * x;
        double t3 = w * xDot;
        total += t2 * x;
        totalDot += t3 * x + t2 * xDot;
        xBar += t2 * t;
        xBarDot += t3 * t + t2 * t1;
        xBar += w * (t * x);
        xBarDot += w * (t1 * x + t * xDot);
      }
      double t2 = 2.0 * x;

      // reverse sweep
      xBar = 2.0 * t2 + xBar;
      xBarDot = 4.0 * xDot + xBarDot;
      double t3 = growReverseJvp(total, totalDot, tape);
      double t4 = tape.doubleResult(1);
      xBar += t3;
      xBarDot += t4;
      return new CallsHvp(t * total + t2 * x + 2.0 * rate * rate, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InstanceMethods.calls} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param self captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction callsFunction(InstanceMethods self, int n) {
    return new CallsFunction(self, n);
  }

  private static final class CallsFunction implements ScalarFunction {

    private final InstanceMethods self;

    private final int n;

    CallsFunction(InstanceMethods self, int n) {
      callsReceiver.check(self);
      this.self = self;
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return this.self.calls(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CallsAdjoint adjoint = new CallsAdjoint();
      double value = callsGradient(this.self, x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return callsJvp(this.self, x, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      CallsHvp hvp = callsHvp(this.self, x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  private static final OverrideCheck effectsReceiver =
      new OverrideCheck(InstanceMethods.class).method("effects", double.class, int.class);

  /**
   * Value and tangent of {@code InstanceMethods.effects}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record EffectsJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code InstanceMethods.effects} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static EffectsJvp effectsJvp(InstanceMethods self, double x, int n, double xDot) {
    effectsReceiver.check(self);
    double[] weights1 = self.weights;
    double rate = (double) InstanceMethods_rate.get(self);
    System.getProperty("corpus." + self.label);
    double[] out = new double[n];
    double[] outDot = new double[n];
    for (int i = 0; i < n; i++) {
      double weights2 = weights1[i];
      out[i] = x * weights2 * rate;
      outDot[i] = xDot * weights2 * rate;
    }
    return new EffectsJvp(out, outDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #effectsJvp(corpus.InstanceMethods, double, int, double)
   */
  static EffectsJvp effectsJvp(InstanceMethods self, double x, int n, double xDot, Tape tape) {
    return effectsJvp(self, x, n, xDot);
  }

  /**
   * Value of {@code InstanceMethods.effects} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EffectsVjp(double[] value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.effects}: filled by a
   * derivative and reused by its caller.
   */
  static final class EffectsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public EffectsAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InstanceMethods.effects} for an
   * adjoint of its result.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static EffectsVjp effectsVjp(InstanceMethods self, double x, int n, double[] resultBar) {
    return effectsVjp(self, x, n, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #effectsVjp(corpus.InstanceMethods, double, int, double[])
   */
  static EffectsVjp effectsVjp(InstanceMethods self, double x, int n, double[] resultBar,
      Tape tape) {
    EffectsAdjoint adjoint = new EffectsAdjoint();
    double[] value = effectsVjp(self, x, n, resultBar, adjoint, tape);
    return new EffectsVjp(value, adjoint.x);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InstanceMethods.effects} for an
   * adjoint of its result.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static double[] effectsVjp(InstanceMethods self, double x, int n, double[] resultBar,
      EffectsAdjoint adjoint) {
    return effectsVjp(self, x, n, resultBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #effectsVjp(corpus.InstanceMethods, double, int, double[], EffectsAdjoint)
   */
  static double[] effectsVjp(InstanceMethods self, double x, int n, double[] resultBar,
      EffectsAdjoint adjoint, Tape tape) {
    effectsReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    int mark = tape.mark();
    try {
      double[] weights1 = self.weights;
      double rate = (double) InstanceMethods_rate.get(self);
      System.getProperty("corpus." + self.label);
      double[] out = new double[n];
      double[] outBar = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        out[i] = x * weights1[i] * rate;
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] = resultBar[i];
      }
      double xBar = 0.0;
      for (int i = 0; i < n; i++) {
        xBar += outBar[i] * rate * weights1[i];
      }
      adjoint.x += xBar;
      return out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InstanceMethods.effects} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param self captured
   * @param n captured
   * @return the view
   */
  static VectorFunction effectsFunction(InstanceMethods self, int n) {
    return new EffectsFunction(self, n);
  }

  private static final class EffectsFunction implements VectorFunction {

    private final InstanceMethods self;

    private final int n;

    EffectsFunction(InstanceMethods self, int n) {
      effectsReceiver.check(self);
      this.self = self;
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double[] value = this.self.effects(x, this.n);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double[] value = this.self.effects(x, this.n);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double xDot = direction[0];
      EffectsJvp value = effectsJvp(this.self, x, this.n, xDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double x = packed[0];
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      EffectsAdjoint adjoint = new EffectsAdjoint();
      double[] value = effectsVjp(this.self, x, this.n, resultBar, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      adjoints[0] = adjoint.x;
    }
  }

  private static final OverrideCheck intoReceiver =
      new OverrideCheck(InstanceMethods.class).method("into", double[].class, double[].class);

  /**
   * Forward mode: {@code InstanceMethods.into} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param outDot tangent of {@code out}, of the same shape; receives that of what the array
   *     then holds
   */
  static void intoJvp(InstanceMethods self, double[] x, double[] out, double[] xDot,
      double[] outDot) {
    intoReceiver.check(self);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("outDot", outDot, "out", out);
    Arguments.sameSharing("x", x, xDot, "out", out, outDot);
    Arguments.notShared("out", out, "weights", self.weights);
    double[] weights1 = self.weights;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double weights2 = weights1[i];
      double t = 2.0 * (xDot[i] * x1) * weights2;
      out[i] = x1 * x1 * weights2;
      outDot[i] = t;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoJvp(corpus.InstanceMethods, double[], double[], double[], double[])
   */
  static void intoJvp(InstanceMethods self, double[] x, double[] out, double[] xDot,
      double[] outDot, Tape tape) {
    intoJvp(self, x, out, xDot, outDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code InstanceMethods.into} for those
   * of what it writes.
   *
   * @param self constant
   * @param x as the method takes it
   * @param out as the method takes it; written as the method writes it
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param outBar on entry the adjoint of what {@code out} holds afterwards, on return of
   *     what it held before; of the same shape
   */
  static void intoVjp(InstanceMethods self, double[] x, double[] out, double[] xBar,
      double[] outBar) {
    intoVjp(self, x, out, xBar, outBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #intoVjp(corpus.InstanceMethods, double[], double[], double[], double[])
   */
  static void intoVjp(InstanceMethods self, double[] x, double[] out, double[] xBar,
      double[] outBar, Tape tape) {
    intoReceiver.check(self);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("outBar", outBar, "out", out);
    Arguments.sameSharing("x", x, xBar, "out", out, outBar);
    Arguments.notShared("out", out, "weights", self.weights);
    int mark = tape.mark();
    try {
      double[] weights1 = self.weights;
      double[] weightsKept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept[i] = x1;
        double weights2 = weights1[i];
        weightsKept[i] = weights2;
        out[i] = x1 * x1 * weights2;
      }

      // reverse sweep
      for (int i = 0; i < x.length; i++) {
        double t = outBar[i];
        outBar[i] = 0.0;
        xBar[i] += 2.0 * (t * weightsKept[i] * xKept[i]);
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code InstanceMethods.into} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param self captured
   * @param x of the shape that the parameter is to have
   * @param out of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction intoFunction(InstanceMethods self, double[] x, double[] out) {
    return new IntoFunction(self, x, out);
  }

  private static final class IntoFunction implements VectorFunction {

    private final InstanceMethods self;

    private final double[] x;

    private final double[] out;

    private final int xSize;

    private final int outSize;

    IntoFunction(InstanceMethods self, double[] x, double[] out) {
      intoReceiver.check(self);
      this.self = self;
      this.x = x;
      this.out = out;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(out, "out");
      this.outSize = Arguments.size(out);
    }

    @Override
    public int inputs() {
      return xSize;
    }

    @Override
    public int outputs() {
      return outSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] out = Arguments.copy(this.out);
      this.self.into(x, out);
      Arguments.pack(out, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] out = Arguments.copy(this.out);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] outDot = Arguments.zerosLike(out);
      intoJvp(this.self, x, out, xDot, outDot);
      Arguments.pack(out, values, 0);
      Arguments.pack(outDot, tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] out = Arguments.copy(this.out);
      double[] xBar = Arguments.zerosLike(x);
      double[] outBar = Arguments.unpackLike(this.out, weights, 0);
      intoVjp(this.self, x, out, xBar, outBar);
      Arguments.pack(out, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code InstanceMethods.hidden} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param self_ as the method takes it
   * @param hiddenReceiver_ as the method takes it
   * @param xDot tangent of {@code x}
   * @param selfDot_ tangent of {@code self_}
   * @param hiddenReceiverDot tangent of {@code hiddenReceiver_}
   * @return the value and its tangent
   */
  static Dual hiddenJvp(InstanceMethods self, double x, double self_, double hiddenReceiver_,
      double xDot, double selfDot_, double hiddenReceiverDot) {
    Objects.requireNonNull(self, "self");
    double rate = (double) InstanceMethods_rate.get(self);
    double t = x * rate;
    double t1 = t * self_;
    return new Dual(t1 * hiddenReceiver_,
        (xDot * rate * self_ + t * selfDot_) * hiddenReceiver_ + t1 * hiddenReceiverDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hiddenJvp(corpus.InstanceMethods, double, double, double, double, double, double)
   */
  static Dual hiddenJvp(InstanceMethods self, double x, double self_, double hiddenReceiver_,
      double xDot, double selfDot_, double hiddenReceiverDot, Tape tape) {
    return hiddenJvp(self, x, self_, hiddenReceiver_, xDot, selfDot_, hiddenReceiverDot);
  }

  /**
   * Value and gradient of {@code InstanceMethods.hidden}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param self the derivative with respect to {@code self_}
   * @param hiddenReceiver the derivative with respect to {@code hiddenReceiver_}
   */
  record HiddenGradient(double value, double x, double self, double hiddenReceiver) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.hidden}: filled by a
   * derivative and reused by its caller.
   */
  static final class HiddenAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code self_}. */
    public double self;

    /** The adjoint of {@code hiddenReceiver_}. */
    public double hiddenReceiver;

    /** A holder of zeros. */
    public HiddenAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.hidden} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @param self_ as the method takes it
   * @param hiddenReceiver_ as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HiddenGradient hiddenGradient(InstanceMethods self, double x, double self_,
      double hiddenReceiver_) {
    HiddenAdjoint adjoint = new HiddenAdjoint();
    double value = hiddenGradient(self, x, self_, hiddenReceiver_, adjoint);
    return new HiddenGradient(value, adjoint.x, adjoint.self, adjoint.hiddenReceiver);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hiddenGradient(corpus.InstanceMethods, double, double, double)
   */
  static HiddenGradient hiddenGradient(InstanceMethods self, double x, double self_,
      double hiddenReceiver_, Tape tape) {
    return hiddenGradient(self, x, self_, hiddenReceiver_);
  }

  /**
   * Reverse mode: {@code InstanceMethods.hidden} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param self_ as the method takes it
   * @param hiddenReceiver_ as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code
   *     self_}, {@code hiddenReceiver_}
   * @return the value
   */
  static double hiddenGradient(InstanceMethods self, double x, double self_,
      double hiddenReceiver_, HiddenAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(adjoint, "adjoint");
    double rate = (double) InstanceMethods_rate.get(self);
    double t = x * rate;
    double t1 = t * self_;

    // reverse sweep
    double selfBar = t * hiddenReceiver_;
    double xBar = hiddenReceiver_ * self_ * rate;
    adjoint.x = xBar;
    adjoint.self = selfBar;
    adjoint.hiddenReceiver = t1;
    return t1 * hiddenReceiver_;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hiddenGradient(corpus.InstanceMethods, double, double, double, HiddenAdjoint)
   */
  static double hiddenGradient(InstanceMethods self, double x, double self_,
      double hiddenReceiver_, HiddenAdjoint adjoint, Tape tape) {
    return hiddenGradient(self, x, self_, hiddenReceiver_, adjoint);
  }

  private static double hiddenPrimal(InstanceMethods self, double x, double self_,
      double hiddenReceiver_) {
    Objects.requireNonNull(self, "self");
    double rate = (double) InstanceMethods_rate.get(self);
    return x * rate * self_ * hiddenReceiver_;
  }

  /**
   * {@code InstanceMethods.hidden} as a function of the vector that packs {@code x}, {@code
   * self_}, {@code hiddenReceiver_}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction hiddenFunction(InstanceMethods self) {
    return new HiddenFunction(self);
  }

  private static final class HiddenFunction implements ScalarFunction {

    private final InstanceMethods self;

    HiddenFunction(InstanceMethods self) {
      this.self = self;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double self_ = packed[1];
      double hiddenReceiver_ = packed[2];
      return hiddenPrimal(this.self, x, self_, hiddenReceiver_);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double self_ = packed[1];
      double hiddenReceiver_ = packed[2];
      HiddenAdjoint adjoint = new HiddenAdjoint();
      double value = hiddenGradient(this.self, x, self_, hiddenReceiver_, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.self;
      gradient[2] = adjoint.hiddenReceiver;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double self_ = packed[1];
      double hiddenReceiver_ = packed[2];
      double xDot = direction[0];
      double selfDot_ = direction[1];
      double hiddenReceiverDot = direction[2];
      return hiddenJvp(this.self, x, self_, hiddenReceiver_, xDot, selfDot_,
          hiddenReceiverDot).tangent();
    }
  }

  /**
   * Forward mode: {@code InstanceMethods.others} and its derivative in the direction of the
   * tangents.
   *
   * @param base constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual othersJvp(InstanceMethods.Base base, double x, double xDot) {
    double t = (double) Base_own.get(base);
    double t1 = t * x;
    return new Dual(t1 * x, t * xDot * x + t1 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #othersJvp(corpus.InstanceMethods.Base, double, double)
   */
  static Dual othersJvp(InstanceMethods.Base base, double x, double xDot, Tape tape) {
    return othersJvp(base, x, xDot);
  }

  /**
   * Value and gradient of {@code InstanceMethods.others}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OthersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.others}: filled by a
   * derivative and reused by its caller.
   */
  static final class OthersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OthersAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.others} and its gradient.
   *
   * @param base constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OthersGradient othersGradient(InstanceMethods.Base base, double x) {
    OthersAdjoint adjoint = new OthersAdjoint();
    double value = othersGradient(base, x, adjoint);
    return new OthersGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #othersGradient(corpus.InstanceMethods.Base, double)
   */
  static OthersGradient othersGradient(InstanceMethods.Base base, double x, Tape tape) {
    return othersGradient(base, x);
  }

  /**
   * Reverse mode: {@code InstanceMethods.others} and its gradient, written into the caller's
   * memory.
   *
   * @param base constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double othersGradient(InstanceMethods.Base base, double x, OthersAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = (double) Base_own.get(base) * x;

    // reverse sweep
    double xBar = 2.0 * t;
    adjoint.x = xBar;
    return t * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #othersGradient(corpus.InstanceMethods.Base, double, OthersAdjoint)
   */
  static double othersGradient(InstanceMethods.Base base, double x, OthersAdjoint adjoint,
      Tape tape) {
    return othersGradient(base, x, adjoint);
  }

  /**
   * {@code InstanceMethods.others} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param base captured
   * @return the view
   */
  static ScalarFunction othersFunction(InstanceMethods.Base base) {
    return new OthersFunction(base);
  }

  private static final class OthersFunction implements ScalarFunction {

    private final InstanceMethods.Base base;

    OthersFunction(InstanceMethods.Base base) {
      this.base = base;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return InstanceMethods.others(this.base, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OthersAdjoint adjoint = new OthersAdjoint();
      double value = othersGradient(this.base, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return othersJvp(this.base, x, xDot).tangent();
    }
  }

  private static final OverrideCheck objectsReceiver =
      new OverrideCheck(InstanceMethods.class).method("objects", double.class,
      InstanceMethods.Vector.class);

  /**
   * Forward mode: {@code InstanceMethods.objects} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param v as the method takes it
   * @param xDot tangent of {@code x}
   * @param vDot tangent of {@code v}
   * @return the value and its tangent
   */
  static Dual objectsJvp(InstanceMethods self, double x, InstanceMethods.Vector v, double xDot,
      InstanceMethods.Vector vDot) {
    objectsReceiver.check(self);
    double vX = v.x();
    double vY = v.y();
    Objects.requireNonNull(vDot, "vDot");
    double vXDot = vDot.x();
    double vYDot = vDot.y();
    InstanceMethods.Vector origin = (InstanceMethods.Vector) InstanceMethods_origin.get(self);
    List<Double> list = (List<Double>) InstanceMethods_list.get(self);
    double x1 = origin.x();
    double y = origin.y();
    double t = list.get(1).doubleValue();
    double t1 = x * t;
    double t2 = x1 * vX + y * vY;
    x = origin.x();
    double t3 = xDot * t * t2 + t1 * (x1 * vXDot + y * vYDot);
    y = origin.y();
    double t4 = list.size();
    return new Dual(t1 * t2 + (x * vX + y * vY) * t4 + (double) Vector_x.get(origin),
        t3 + (x * vXDot + y * vYDot) * t4);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #objectsJvp(corpus.InstanceMethods, double, corpus.InstanceMethods.Vector, double,
   *     corpus.InstanceMethods.Vector)
   */
  static Dual objectsJvp(InstanceMethods self, double x, InstanceMethods.Vector v, double xDot,
      InstanceMethods.Vector vDot, Tape tape) {
    return objectsJvp(self, x, v, xDot, vDot);
  }

  /**
   * Value and gradient of {@code InstanceMethods.objects}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   */
  record ObjectsGradient(double value, double x, InstanceMethods.Vector v) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.objects}: filled by a
   * derivative and reused by its caller.
   */
  static final class ObjectsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code v.x}. */
    public double vX;

    /** The adjoint of {@code v.y}. */
    public double vY;

    /** A holder of zeros. */
    public ObjectsAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.objects} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @param v as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ObjectsGradient objectsGradient(InstanceMethods self, double x, InstanceMethods.Vector v) {
    ObjectsAdjoint adjoint = new ObjectsAdjoint();
    double value = objectsGradient(self, x, v, adjoint);
    return new ObjectsGradient(value, adjoint.x,
        new InstanceMethods.Vector(adjoint.vX, adjoint.vY));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #objectsGradient(corpus.InstanceMethods, double, corpus.InstanceMethods.Vector)
   */
  static ObjectsGradient objectsGradient(InstanceMethods self, double x, InstanceMethods.Vector v,
      Tape tape) {
    return objectsGradient(self, x, v);
  }

  /**
   * Reverse mode: {@code InstanceMethods.objects} and its gradient, written into the
   * caller's memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param v as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code v.x},
   *     {@code v.y}
   * @return the value
   */
  static double objectsGradient(InstanceMethods self, double x, InstanceMethods.Vector v,
      ObjectsAdjoint adjoint) {
    objectsReceiver.check(self);
    double vX = v.x();
    double vY = v.y();
    Objects.requireNonNull(adjoint, "adjoint");
    InstanceMethods.Vector origin = (InstanceMethods.Vector) InstanceMethods_origin.get(self);
    List<Double> list = (List<Double>) InstanceMethods_list.get(self);
    double x1 = origin.x();
    double y = origin.y();
    double t = list.get(1).doubleValue();
    double t1 = x * t;
    double t2 = x1 * vX + y * vY;
    x = origin.x();
    double y1 = origin.y();
    double t3 = list.size();

    // reverse sweep
    double vYBar = y1 * t3 + y * t1;
    double vXBar = x * t3 + x1 * t1;
    double xBar = t2 * t;
    double t4 = t1 * t2 + (x * vX + y1 * vY) * t3 + (double) Vector_x.get(origin);
    adjoint.x = xBar;
    adjoint.vX = vXBar;
    adjoint.vY = vYBar;
    return t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #objectsGradient(corpus.InstanceMethods, double, corpus.InstanceMethods.Vector,
   *     ObjectsAdjoint)
   */
  static double objectsGradient(InstanceMethods self, double x, InstanceMethods.Vector v,
      ObjectsAdjoint adjoint, Tape tape) {
    return objectsGradient(self, x, v, adjoint);
  }

  /**
   * {@code InstanceMethods.objects} as a function of the vector that packs {@code x}, {@code
   * v.x}, {@code v.y}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction objectsFunction(InstanceMethods self) {
    return new ObjectsFunction(self);
  }

  private static final class ObjectsFunction implements ScalarFunction {

    private final InstanceMethods self;

    ObjectsFunction(InstanceMethods self) {
      objectsReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double vX = packed[1];
      double vY = packed[2];
      return this.self.objects(x, new InstanceMethods.Vector(vX, vY));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double vX = packed[1];
      double vY = packed[2];
      ObjectsAdjoint adjoint = new ObjectsAdjoint();
      double value = objectsGradient(this.self, x, new InstanceMethods.Vector(vX, vY), adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.vX;
      gradient[2] = adjoint.vY;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double vX = packed[1];
      double vY = packed[2];
      double xDot = direction[0];
      double vXDot = direction[1];
      double vYDot = direction[2];
      return objectsJvp(this.self, x, new InstanceMethods.Vector(vX, vY), xDot,
          new InstanceMethods.Vector(vXDot, vYDot)).tangent();
    }
  }

  private static final OverrideCheck itselfReceiver =
      new OverrideCheck(InstanceMethods.class).method("itself", double.class);

  /**
   * Forward mode: {@code InstanceMethods.itself} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual itselfJvp(InstanceMethods self, double x, double xDot) {
    itselfReceiver.check(self);
    if (x > 10.0) {
      throw new IllegalArgumentException(self + " at " + x);
    }
    double t = (double) InstanceMethods_shift.get(self);
    double t1 = t * x;
    return new Dual(2 * (t1 * x), 2 * (t * xDot * x + t1 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #itselfJvp(corpus.InstanceMethods, double, double)
   */
  static Dual itselfJvp(InstanceMethods self, double x, double xDot, Tape tape) {
    return itselfJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code InstanceMethods.itself}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ItselfGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.itself}: filled by a
   * derivative and reused by its caller.
   */
  static final class ItselfAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ItselfAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.itself} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ItselfGradient itselfGradient(InstanceMethods self, double x) {
    ItselfAdjoint adjoint = new ItselfAdjoint();
    double value = itselfGradient(self, x, adjoint);
    return new ItselfGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #itselfGradient(corpus.InstanceMethods, double)
   */
  static ItselfGradient itselfGradient(InstanceMethods self, double x, Tape tape) {
    return itselfGradient(self, x);
  }

  /**
   * Reverse mode: {@code InstanceMethods.itself} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double itselfGradient(InstanceMethods self, double x, ItselfAdjoint adjoint) {
    itselfReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    if (x > 10.0) {
      throw new IllegalArgumentException(self + " at " + x);
    }
    double t = (double) InstanceMethods_shift.get(self);
    double t1 = t * x;

    // reverse sweep
    double xBar = t1 * 2 + t * (2 * x);
    adjoint.x = xBar;
    return 2 * (t1 * x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #itselfGradient(corpus.InstanceMethods, double, ItselfAdjoint)
   */
  static double itselfGradient(InstanceMethods self, double x, ItselfAdjoint adjoint, Tape tape) {
    return itselfGradient(self, x, adjoint);
  }

  /**
   * {@code InstanceMethods.itself} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction itselfFunction(InstanceMethods self) {
    return new ItselfFunction(self);
  }

  private static final class ItselfFunction implements ScalarFunction {

    private final InstanceMethods self;

    ItselfFunction(InstanceMethods self) {
      itselfReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return this.self.itself(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ItselfAdjoint adjoint = new ItselfAdjoint();
      double value = itselfGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return itselfJvp(this.self, x, xDot).tangent();
    }
  }

  private static final OverrideCheck suppliedReceiver =
      new OverrideCheck(InstanceMethods.class).method("supplied", double.class);

  /**
   * Forward mode: {@code InstanceMethods.supplied} and its derivative in the direction of
   * the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual suppliedJvp(InstanceMethods self, double x, double xDot) {
    suppliedReceiver.check(self);
    IntSupplier source = (IntSupplier) InstanceMethods_source.get(self);
    double t = source.getAsInt();
    return new Dual(x * x * t, 2.0 * (xDot * x) * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppliedJvp(corpus.InstanceMethods, double, double)
   */
  static Dual suppliedJvp(InstanceMethods self, double x, double xDot, Tape tape) {
    return suppliedJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code InstanceMethods.supplied}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SuppliedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code InstanceMethods.supplied}: filled by a
   * derivative and reused by its caller.
   */
  static final class SuppliedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SuppliedAdjoint() {}
  }

  /**
   * Reverse mode: {@code InstanceMethods.supplied} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SuppliedGradient suppliedGradient(InstanceMethods self, double x) {
    SuppliedAdjoint adjoint = new SuppliedAdjoint();
    double value = suppliedGradient(self, x, adjoint);
    return new SuppliedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppliedGradient(corpus.InstanceMethods, double)
   */
  static SuppliedGradient suppliedGradient(InstanceMethods self, double x, Tape tape) {
    return suppliedGradient(self, x);
  }

  /**
   * Reverse mode: {@code InstanceMethods.supplied} and its gradient, written into the
   * caller's memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double suppliedGradient(InstanceMethods self, double x, SuppliedAdjoint adjoint) {
    suppliedReceiver.check(self);
    Objects.requireNonNull(adjoint, "adjoint");
    IntSupplier source = (IntSupplier) InstanceMethods_source.get(self);
    double t = source.getAsInt();

    // reverse sweep
    double xBar = 2.0 * (t * x);
    adjoint.x = xBar;
    return x * x * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #suppliedGradient(corpus.InstanceMethods, double, SuppliedAdjoint)
   */
  static double suppliedGradient(InstanceMethods self, double x, SuppliedAdjoint adjoint,
      Tape tape) {
    return suppliedGradient(self, x, adjoint);
  }

  /**
   * {@code InstanceMethods.supplied} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction suppliedFunction(InstanceMethods self) {
    return new SuppliedFunction(self);
  }

  private static final class SuppliedFunction implements ScalarFunction {

    private final InstanceMethods self;

    SuppliedFunction(InstanceMethods self) {
      suppliedReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return this.self.supplied(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SuppliedAdjoint adjoint = new SuppliedAdjoint();
      double value = suppliedGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return suppliedJvp(this.self, x, xDot).tangent();
    }
  }

  private static double growJvp(InstanceMethods self, double x, int n, double xDot, Tape tape) {
    double rate = (double) InstanceMethods_rate.get(self);
    double[] weights1 = self.weights;
    double t;
    double t1;
    if (n == 0) {
      t = (double) InstanceMethods_shift.get(self);
      t1 = 0.0;
    } else {
      double t2 = x * rate;
      double t3 = growJvp(self, x, n - 1, xDot, tape);
      double t4 = tape.doubleResult(1);
      t = t2 * t3 + weights1[n - 1];
      t1 = xDot * rate * t3 + t2 * t4;
    }
    tape.result(1, t1);
    return t;
  }

  private static double growForward(InstanceMethods self, double x, int n, Tape tape) {
    double rate = (double) InstanceMethods_rate.get(self);
    double[] weights1 = self.weights;
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = (double) InstanceMethods_shift.get(self);
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t3 = x * rate;
      t2 = growForward(self, x, n - 1, tape);
      t1 = t3 * t2 + weights1[n - 1];
    }
    tape.push(t);
    tape.push(t2);
    tape.push(t3);
    tape.push(self);
    return t1;
  }

  private static double growReverse(double resultBar, Tape tape) {
    InstanceMethods self = tape.popReference();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double rate = (double) InstanceMethods_rate.get(self);
    double xBar;
    if (t2) {
      xBar = 0.0;
    } else {
      xBar = growReverse(t * resultBar, tape) + resultBar * t1 * rate;
    }
    return xBar;
  }

  private static double growForwardJvp(InstanceMethods self, double x, int n, double xDot,
      Tape tape) {
    double rate = (double) InstanceMethods_rate.get(self);
    double[] weights1 = self.weights;
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    if (t) {
      t1 = (double) InstanceMethods_shift.get(self);
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t3 = x * rate;
      t6 = xDot * rate;
      t2 = growForwardJvp(self, x, n - 1, xDot, tape);
      t5 = tape.doubleResult(1);
      t1 = t3 * t2 + weights1[n - 1];
      t4 = t6 * t2 + t3 * t5;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(t3);
    tape.push(self);
    tape.push(t5);
    tape.push(t6);
    tape.result(1, t4);
    return t1;
  }

  private static double growReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    InstanceMethods self = tape.popReference();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double rate = (double) InstanceMethods_rate.get(self);
    double xBar;
    double xBarDot;
    if (t4) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      double t5 = growReverseJvp(t2 * resultBar, t * resultBar + t2 * resultBarDot, tape);
      double t6 = tape.doubleResult(1);
      xBar = t5 + resultBar * t3 * rate;
      xBarDot = t6 + (resultBarDot * t3 + resultBar * t1) * rate;
    }
    tape.result(1, xBarDot);
    return xBar;
  }
}
