package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code RecursiveFunctions}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RecursiveFunctionsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RecursiveFunctionsDerivatives");
  }

  private static final VarHandle RecursiveFunctions_rate =
      instanceField("corpus.RecursiveFunctions", "rate", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, RecursiveFunctionsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private RecursiveFunctionsDerivatives() {}

  /**
   * Tangent or adjoint of a {@code RecursiveFunctions}: its components with derivatives.
   *
   * @param rate for {@code rate}
   */
  record RecursiveFunctionsTangent(double rate) {}

  /**
   * Forward mode: {@code RecursiveFunctions.area} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return the value and its tangent
   */
  static Dual areaJvp(double p, double q, double pDot, double qDot) {
    return areaJvp(p, q, pDot, qDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaJvp(double, double, double, double)
   */
  static Dual areaJvp(double p, double q, double pDot, double qDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = simpsonWith1Jvp(p, q, 0.0, q, 1e-4, 8, pDot, qDot, qDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.area}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record AreaGradient(double value, double p, double q) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.area}: filled by a
   * derivative and reused by its caller.
   */
  static final class AreaAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** The adjoint of {@code q}. */
    public double q;

    /** A holder of zeros. */
    public AreaAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.area} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AreaGradient areaGradient(double p, double q) {
    return areaGradient(p, q, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double)
   */
  static AreaGradient areaGradient(double p, double q, Tape tape) {
    AreaAdjoint adjoint = new AreaAdjoint();
    double value = areaGradient(p, q, adjoint, tape);
    return new AreaGradient(value, adjoint.p, adjoint.q);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.area} and its gradient, written into the
   * caller's memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}, {@code q}
   * @return the value
   */
  static double areaGradient(double p, double q, AreaAdjoint adjoint) {
    return areaGradient(p, q, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaGradient(double, double, AreaAdjoint)
   */
  static double areaGradient(double p, double q, AreaAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = simpsonWith1Forward(p, q, 0.0, q, 1e-4, 8, tape);
      double t1 = simpsonWith1Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double qBar = t2 + t3;
      adjoint.p = t1;
      adjoint.q = qBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.area}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record AreaHvp(double value, double p, double q, double pHvp, double qHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.area}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return value, gradient and product, in new arrays
   */
  static AreaHvp areaHvp(double p, double q, double pDot, double qDot) {
    return areaHvp(p, q, pDot, qDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #areaHvp(double, double, double, double)
   */
  static AreaHvp areaHvp(double p, double q, double pDot, double qDot, Tape tape) {
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = simpsonWith1ForwardJvp(p, q, 0.0, q, 1e-4, 8, pDot, qDot, qDot, tape);
      double t1 = simpsonWith1ReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double t5 = tape.doubleResult(4);
      double t6 = tape.doubleResult(5);
      double qBar = t2 + t3;
      double qBarDot = t5 + t6;
      return new AreaHvp(t, t1, qBar, t4, qBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.area} as a function of the vector that packs {@code p}, {@code
   * q}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction areaFunction() {
    return new AreaFunction();
  }

  private static final class AreaFunction implements ScalarFunction {

    AreaFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      double q = packed[1];
      return RecursiveFunctions.area(p, q);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      double q = packed[1];
      AreaAdjoint adjoint = new AreaAdjoint();
      double value = areaGradient(p, q, adjoint);
      gradient[0] = adjoint.p;
      gradient[1] = adjoint.q;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      return areaJvp(p, q, pDot, qDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      AreaHvp hvp = areaHvp(p, q, pDot, qDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      gradient[1] = hvp.q();
      product[0] = hvp.pHvp();
      product[1] = hvp.qHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.volume} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual volumeJvp(double a, double b, double aDot, double bDot) {
    return volumeJvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeJvp(double, double, double, double)
   */
  static Dual volumeJvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = simpsonWith2Jvp(a, b, 0.0, b, 1e-3, 4, aDot, bDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.volume}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record VolumeGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.volume}: filled by a
   * derivative and reused by its caller.
   */
  static final class VolumeAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public VolumeAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.volume} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VolumeGradient volumeGradient(double a, double b) {
    return volumeGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeGradient(double, double)
   */
  static VolumeGradient volumeGradient(double a, double b, Tape tape) {
    VolumeAdjoint adjoint = new VolumeAdjoint();
    double value = volumeGradient(a, b, adjoint, tape);
    return new VolumeGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.volume} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double volumeGradient(double a, double b, VolumeAdjoint adjoint) {
    return volumeGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #volumeGradient(double, double, VolumeAdjoint)
   */
  static double volumeGradient(double a, double b, VolumeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = simpsonWith2Forward(a, b, 0.0, b, 1e-3, 4, tape);
      double t1 = simpsonWith2Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double bBar = t2 + t3;
      adjoint.a = t1;
      adjoint.b = bBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.volume} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction volumeFunction() {
    return new VolumeFunction();
  }

  private static final class VolumeFunction implements ScalarFunction {

    VolumeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return RecursiveFunctions.volume(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      VolumeAdjoint adjoint = new VolumeAdjoint();
      double value = volumeGradient(a, b, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      return volumeJvp(a, b, aDot, bDot).tangent();
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.several} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param c as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual severalJvp(double a, double[] c, double aDot, double[] cDot) {
    return severalJvp(a, c, aDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalJvp(double, double[], double, double[])
   */
  static Dual severalJvp(double a, double[] c, double aDot, double[] cDot, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    int mark = tape.mark();
    try {
      double t = simpsonWith4Jvp(c, 0.0, a, 1e-5, 5, cDot, aDot, tape);
      double t1 = tape.doubleResult(1);
      double c1 = c[1];
      double t2 = aDot * c1 + a * cDot[1];
      c[1] = a * c1;
      cDot[1] = t2;
      double t3 = simpsonWith4Jvp3(c, 0.0, 1.0, 1e-5, 5, cDot, tape);
      double t4 = tape.doubleResult(1);
      double t5 = simpsonWith5Jvp(a, 2.0 * a, 1e-3, 6, aDot, 2.0 * aDot, tape);
      double t6 = tape.doubleResult(1);
      return new Dual(t * t3 + t5, t1 * t3 + t * t4 + t6);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.several}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param c the derivative with respect to {@code c}
   */
  record SeveralGradient(double value, double a, double[] c) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.several}: filled by a
   * derivative and reused by its caller.
   */
  static final class SeveralAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public SeveralAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.several} and its gradient.
   *
   * @param a as the method takes it
   * @param c as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SeveralGradient severalGradient(double a, double[] c) {
    return severalGradient(a, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalGradient(double, double[])
   */
  static SeveralGradient severalGradient(double a, double[] c, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    SeveralAdjoint adjoint = new SeveralAdjoint();
    double value = severalGradient(a, c, cBar, adjoint, tape);
    return new SeveralGradient(value, adjoint.a, cBar);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.several} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param c as the method takes it; written as the method writes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double severalGradient(double a, double[] c, double[] cBar, SeveralAdjoint adjoint) {
    return severalGradient(a, c, cBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #severalGradient(double, double[], double[], SeveralAdjoint)
   */
  static double severalGradient(double a, double[] c, double[] cBar, SeveralAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double t = simpsonWith4Forward(c, 0.0, a, 1e-5, 5, cBar, tape);
      double c1 = c[1];
      c[1] = a * c1;
      double t1 = simpsonWith4Forward3(c, 0.0, 1.0, 1e-5, 5, cBar, tape);

      // reverse sweep
      double t2 = t * t1 + simpsonWith5Forward(a, 2.0 * a, 1e-3, 6, tape);
      double t3 = simpsonWith5Reverse(1.0, tape);
      double t4 = tape.doubleResult(1);
      double aBar = t3 + 2.0 * t4;
      simpsonWith4Reverse3(t, tape);
      double t5 = cBar[1];
      aBar += t5 * c1;
      double cBar1 = a * t5;
      cBar[1] = cBar1;
      aBar += simpsonWith4Reverse(t1, tape);
      adjoint.a = aBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.several} as a function of the vector that packs {@code a},
   * {@code c}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction severalFunction() {
    return new SeveralFunction();
  }

  private static final class SeveralFunction implements ScalarFunction {

    SeveralFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double a = packed[0];
      double[] c = Arguments.doubles(packed, 1, packed.length - 1);
      return RecursiveFunctions.several(a, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double[] c = Arguments.doubles(packed, 1, packed.length - 1);
      double[] cBar = Arguments.zerosLike(c);
      SeveralAdjoint adjoint = new SeveralAdjoint();
      double value = severalGradient(a, c, cBar, adjoint);
      gradient[0] = adjoint.a;
      Arguments.pack(cBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double[] c = Arguments.doubles(packed, 1, packed.length - 1);
      double aDot = direction[0];
      double[] cDot = Arguments.doubles(direction, 1, direction.length - 1);
      return severalJvp(a, c, aDot, cDot).tangent();
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.root} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return the value and its tangent
   */
  static Dual rootJvp(double p, double q, double pDot, double qDot) {
    return rootJvp(p, q, pDot, qDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootJvp(double, double, double, double)
   */
  static Dual rootJvp(double p, double q, double pDot, double qDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = bisectWith1Jvp(p, q, 0.0, 1.0 + q, 12, pDot, qDot, qDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = t * t;
      double t3 = 3.0 * t;
      double t4 = t3 * t + p;
      double t5 = (t2 * t + p * t - q) / t4;
      return new Dual(t - t5,
          t1 + ((3.0 * t1 * t + t3 * t1 + pDot) / t4 * t5
          - (2.0 * (t1 * t) * t + t2 * t1 + (pDot * t + p * t1) - qDot) / t4));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.root}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   */
  record RootGradient(double value, double p, double q) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.root}: filled by a
   * derivative and reused by its caller.
   */
  static final class RootAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** The adjoint of {@code q}. */
    public double q;

    /** A holder of zeros. */
    public RootAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.root} and its gradient.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RootGradient rootGradient(double p, double q) {
    return rootGradient(p, q, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double, double)
   */
  static RootGradient rootGradient(double p, double q, Tape tape) {
    RootAdjoint adjoint = new RootAdjoint();
    double value = rootGradient(p, q, adjoint, tape);
    return new RootGradient(value, adjoint.p, adjoint.q);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.root} and its gradient, written into the
   * caller's memory.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p}, {@code q}
   * @return the value
   */
  static double rootGradient(double p, double q, RootAdjoint adjoint) {
    return rootGradient(p, q, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootGradient(double, double, RootAdjoint)
   */
  static double rootGradient(double p, double q, RootAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = bisectWith1Forward(p, q, 0.0, 1.0 + q, 12, tape);
      double t1 = t * t;
      double t2 = 3.0 * t;
      double t3 = t2 * t + p;
      double t4 = (t1 * t + p * t - q) / t3;

      // reverse sweep
      double t5 = 1.0 / t3;
      double t6 = -t5;
      double t7 = t6 * t4;
      double t8 = -t7;
      double t9 = t6 * t;
      double pBar = t9 - t7;
      double t10 =
          bisectWith1Reverse(1.0 + t2 * t8 + 3.0 * (t8 * t) + p * t6 + t1 * t6 + 2.0 * (t9 * t),
          tape);
      double t11 = tape.doubleResult(1);
      double t12 = tape.doubleResult(2);
      pBar += t10;
      double qBar = t11 + t5 + t12;
      adjoint.p = pBar;
      adjoint.q = qBar;
      return t - t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.root}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param q the derivative with respect to {@code q}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param qHvp the Hessian-vector product for {@code q}
   */
  record RootHvp(double value, double p, double q, double pHvp, double qHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.root}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param q as the method takes it
   * @param pDot tangent of {@code p}
   * @param qDot tangent of {@code q}
   * @return value, gradient and product, in new arrays
   */
  static RootHvp rootHvp(double p, double q, double pDot, double qDot) {
    return rootHvp(p, q, pDot, qDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rootHvp(double, double, double, double)
   */
  static RootHvp rootHvp(double p, double q, double pDot, double qDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = bisectWith1ForwardJvp(p, q, 0.0, 1.0 + q, 12, pDot, qDot, qDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = t * t;
      double t3 = 2.0 * (t1 * t);
      double t4 = 3.0 * t;
      double t5 = 3.0 * t1;
      double t6 = t4 * t + p;
      double t7 = (t2 * t + p * t - q) / t6;
      double t8 = (t5 * t + t4 * t1 + pDot) / t6;

      // reverse sweep
      double t9 = 1.0 / t6;
      double t10 = t8 * t9;
      double t11 = -t9;
      double t12 = t11 * t7;
      double t13 =
          t10 * t7 + t11 * ((t3 * t + t2 * t1 + (pDot * t + p * t1) - qDot) / t6 - t8 * t7);
      double t14 = -t12;
      double t15 = -t13;
      double t16 = t11 * t;
      double t17 = t10 * t + t11 * t1;
      double pBar = t16 - t12;
      double pBarDot = t17 - t13;
      double t18 =
          bisectWith1ReverseJvp(1.0 + t4 * t14 + 3.0 * (t14 * t) + p * t11 + t2 * t11
          + 2.0 * (t16 * t),
          t5 * t14 + t4 * t15 + 3.0 * (t15 * t + t14 * t1) + (pDot * t11 + p * t10)
          + (t3 * t11 + t2 * t10) + 2.0 * (t17 * t + t16 * t1), tape);
      double t19 = tape.doubleResult(1);
      double t20 = tape.doubleResult(2);
      double t21 = tape.doubleResult(3);
      pBar += t18;
      double qBar = t19 + t9 + t20;
      double qBarDot = t21 - t10;
      return new RootHvp(t - t7, pBar, qBar, pBarDot, qBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.root} as a function of the vector that packs {@code p}, {@code
   * q}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rootFunction() {
    return new RootFunction();
  }

  private static final class RootFunction implements ScalarFunction {

    RootFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      double q = packed[1];
      return RecursiveFunctions.root(p, q);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      double q = packed[1];
      RootAdjoint adjoint = new RootAdjoint();
      double value = rootGradient(p, q, adjoint);
      gradient[0] = adjoint.p;
      gradient[1] = adjoint.q;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      return rootJvp(p, q, pDot, qDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double p = packed[0];
      double q = packed[1];
      double pDot = direction[0];
      double qDot = direction[1];
      RootHvp hvp = rootHvp(p, q, pDot, qDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      gradient[1] = hvp.q();
      product[0] = hvp.pHvp();
      product[1] = hvp.qHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.slope} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual slopeJvp(double a, double x, double aDot, double xDot) {
    return slopeJvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slopeJvp(double, double, double, double)
   */
  static Dual slopeJvp(double a, double x, double aDot, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = richardsonWith1Jvp(a, x, 0.2, 3, aDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.slope}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record SlopeGradient(double value, double a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.slope}: filled by a
   * derivative and reused by its caller.
   */
  static final class SlopeAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SlopeAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.slope} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SlopeGradient slopeGradient(double a, double x) {
    return slopeGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slopeGradient(double, double)
   */
  static SlopeGradient slopeGradient(double a, double x, Tape tape) {
    SlopeAdjoint adjoint = new SlopeAdjoint();
    double value = slopeGradient(a, x, adjoint, tape);
    return new SlopeGradient(value, adjoint.a, adjoint.x);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.slope} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code x}
   * @return the value
   */
  static double slopeGradient(double a, double x, SlopeAdjoint adjoint) {
    return slopeGradient(a, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slopeGradient(double, double, SlopeAdjoint)
   */
  static double slopeGradient(double a, double x, SlopeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = richardsonWith1Forward(a, x, 0.2, 3, tape);
      double t1 = richardsonWith1Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      adjoint.a = t1;
      adjoint.x = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.slope}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SlopeHvp(double value, double a, double x, double aHvp, double xHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.slope}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SlopeHvp slopeHvp(double a, double x, double aDot, double xDot) {
    return slopeHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slopeHvp(double, double, double, double)
   */
  static SlopeHvp slopeHvp(double a, double x, double aDot, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = richardsonWith1ForwardJvp(a, x, 0.2, 3, aDot, xDot, tape);
      double t1 = richardsonWith1ReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      return new SlopeHvp(t, t1, t2, t3, t4);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.slope} as a function of the vector that packs {@code a},
   * {@code x}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction slopeFunction() {
    return new SlopeFunction();
  }

  private static final class SlopeFunction implements ScalarFunction {

    SlopeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double x = packed[1];
      return RecursiveFunctions.slope(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double x = packed[1];
      SlopeAdjoint adjoint = new SlopeAdjoint();
      double value = slopeGradient(a, x, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double x = packed[1];
      double aDot = direction[0];
      double xDot = direction[1];
      return slopeJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double x = packed[1];
      double aDot = direction[0];
      double xDot = direction[1];
      SlopeHvp hvp = slopeHvp(a, x, aDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.x();
      product[0] = hvp.aHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.mutual} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual mutualJvp(double a, double x, double aDot, double xDot) {
    return mutualJvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mutualJvp(double, double, double, double)
   */
  static Dual mutualJvp(double a, double x, double aDot, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = evenWith1Jvp(a, x, 6, aDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = a + x;
      double t3 = x / t2;
      double t4 = evenWith2Jvp(a, t3, 4, aDot, xDot / t2 - (aDot + xDot) / t2 * t3, tape);
      double t5 = tape.doubleResult(1);
      return new Dual(t + t4 * 0.5, t1 + t5 * 0.5);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.mutual}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record MutualGradient(double value, double a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.mutual}: filled by a
   * derivative and reused by its caller.
   */
  static final class MutualAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MutualAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.mutual} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MutualGradient mutualGradient(double a, double x) {
    return mutualGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mutualGradient(double, double)
   */
  static MutualGradient mutualGradient(double a, double x, Tape tape) {
    MutualAdjoint adjoint = new MutualAdjoint();
    double value = mutualGradient(a, x, adjoint, tape);
    return new MutualGradient(value, adjoint.a, adjoint.x);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.mutual} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code x}
   * @return the value
   */
  static double mutualGradient(double a, double x, MutualAdjoint adjoint) {
    return mutualGradient(a, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mutualGradient(double, double, MutualAdjoint)
   */
  static double mutualGradient(double a, double x, MutualAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = a + x;
      double t1 = x / t;

      // reverse sweep
      double t2 = evenWith1Forward(a, x, 6, tape) + evenWith2Forward(a, t1, 4, tape) * 0.5;
      double t3 = evenWith2Reverse(0.5, tape);
      double t4 = tape.doubleResult(1);
      double xBar = t4 / t;
      double t5 = xBar * t1;
      double aBar = t3 - t5;
      xBar -= t5;
      double t6 = evenWith1Reverse(1.0, tape);
      double t7 = tape.doubleResult(1);
      aBar += t6;
      xBar += t7;
      adjoint.a = aBar;
      adjoint.x = xBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.mutual} as a function of the vector that packs {@code a},
   * {@code x}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction mutualFunction() {
    return new MutualFunction();
  }

  private static final class MutualFunction implements ScalarFunction {

    MutualFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double x = packed[1];
      return RecursiveFunctions.mutual(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double x = packed[1];
      MutualAdjoint adjoint = new MutualAdjoint();
      double value = mutualGradient(a, x, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double x = packed[1];
      double aDot = direction[0];
      double xDot = direction[1];
      return mutualJvp(a, x, aDot, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.records} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual recordsJvp(double a, double b, double aDot, double bDot) {
    return recordsJvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsJvp(double, double, double, double)
   */
  static Dual recordsJvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = shrinkWith1Jvp(a, b, a, b, 5, aDot, bDot, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      return new Dual(t * t1 + (t + t1) / 2.0, t2 * t1 + t * t3 + (t2 + t3) / 2.0);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.records}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record RecordsGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.records}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecordsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public RecordsAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.records} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RecordsGradient recordsGradient(double a, double b) {
    return recordsGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsGradient(double, double)
   */
  static RecordsGradient recordsGradient(double a, double b, Tape tape) {
    RecordsAdjoint adjoint = new RecordsAdjoint();
    double value = recordsGradient(a, b, adjoint, tape);
    return new RecordsGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.records} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double recordsGradient(double a, double b, RecordsAdjoint adjoint) {
    return recordsGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsGradient(double, double, RecordsAdjoint)
   */
  static double recordsGradient(double a, double b, RecordsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = shrinkWith1Forward(a, b, a, b, 5, tape);
      double t1 = tape.doubleResult(1);

      // reverse sweep
      double t2 = shrinkWith1Reverse(0.5 + t1, 0.5 + t, tape);
      double t3 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      double t5 = tape.doubleResult(3);
      double aBar = t2 + t4;
      double bBar = t3 + t5;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t * t1 + (t + t1) / 2.0;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.records}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record RecordsHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.records}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static RecordsHvp recordsHvp(double a, double b, double aDot, double bDot) {
    return recordsHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsHvp(double, double, double, double)
   */
  static RecordsHvp recordsHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = shrinkWith1ForwardJvp(a, b, a, b, 5, aDot, bDot, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);

      // reverse sweep
      double t4 = shrinkWith1ReverseJvp(0.5 + t1, 0.5 + t, t3, t2, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      double t7 = tape.doubleResult(3);
      double t8 = tape.doubleResult(4);
      double t9 = tape.doubleResult(5);
      double t10 = tape.doubleResult(6);
      double t11 = tape.doubleResult(7);
      double aBar = t4 + t6;
      double aBarDot = t8 + t10;
      double bBar = t5 + t7;
      double bBarDot = t9 + t11;
      return new RecordsHvp(t * t1 + (t + t1) / 2.0, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.records} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction recordsFunction() {
    return new RecordsFunction();
  }

  private static final class RecordsFunction implements ScalarFunction {

    RecordsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return RecursiveFunctions.records(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      RecordsAdjoint adjoint = new RecordsAdjoint();
      double value = recordsGradient(a, b, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      return recordsJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      RecordsHvp hvp = recordsHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.written} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param trace as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param traceDot tangent of {@code trace}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual writtenJvp(double[] x, double[] trace, double[] xDot, double[] traceDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("traceDot", traceDot, "trace", trace);
    Arguments.sameSharing("x", x, xDot, "trace", trace, traceDot);
    int[] count = { 0 };
    walkWith1Jvp(trace, count, x, 0, x.length, traceDot, xDot);
    int s = count[0];
    double s1 = s;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double trace1 = trace[i];
      s1 += x1 * trace1;
      sDot += xDot[i] * trace1 + x1 * traceDot[i];
    }
    return new Dual(s1, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenJvp(double[], double[], double[], double[])
   */
  static Dual writtenJvp(double[] x, double[] trace, double[] xDot, double[] traceDot, Tape tape) {
    return writtenJvp(x, trace, xDot, traceDot);
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.written}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param trace the derivative with respect to {@code trace}
   */
  record WrittenGradient(double value, double[] x, double[] trace) {}

  /**
   * Reverse mode: {@code RecursiveFunctions.written} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param trace as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static WrittenGradient writtenGradient(double[] x, double[] trace) {
    return writtenGradient(x, trace, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenGradient(double[], double[])
   */
  static WrittenGradient writtenGradient(double[] x, double[] trace, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] traceBar = trace == x ? xBar : Arguments.zerosLike(trace);
    double value = writtenGradient(x, trace, xBar, traceBar, tape);
    return new WrittenGradient(value, xBar, traceBar);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.written} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param trace as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param traceBar overwritten with the gradient with respect to {@code trace}; of the same
   *     shape
   * @return the value
   */
  static double writtenGradient(double[] x, double[] trace, double[] xBar, double[] traceBar) {
    return writtenGradient(x, trace, xBar, traceBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenGradient(double[], double[], double[], double[])
   */
  static double writtenGradient(double[] x, double[] trace, double[] xBar, double[] traceBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("traceBar", traceBar, "trace", trace);
    Arguments.sameSharing("x", x, xBar, "trace", trace, traceBar);
    Arguments.zero(xBar);
    Arguments.zero(traceBar);
    int mark = tape.mark();
    try {
      int[] count = { 0 };
      walkWith1Forward(trace, count, x, 0, x.length, traceBar, xBar, tape);
      int s = count[0];
      double s1 = s;
      for (int i = 0; i < x.length; i++) {
        s1 += x[i] * trace[i];
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double trace1 = trace[i];
        traceBar[i] += x[i];
        xBar[i] += trace1;
      }
      walkWith1Reverse(tape);
      return s1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.written}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param trace the derivative with respect to {@code trace}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param traceHvp the Hessian-vector product for {@code trace}
   */
  record WrittenHvp(double value, double[] x, double[] trace, double[] xHvp, double[] traceHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.written}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param trace as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param traceDot tangent of {@code trace}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static WrittenHvp writtenHvp(double[] x, double[] trace, double[] xDot, double[] traceDot) {
    return writtenHvp(x, trace, xDot, traceDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenHvp(double[], double[], double[], double[])
   */
  static WrittenHvp writtenHvp(double[] x, double[] trace, double[] xDot, double[] traceDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] traceBar = trace == x ? xBar : Arguments.zerosLike(trace);
    double[] xHvp = Arguments.zerosLike(x);
    double[] traceHvp = trace == x ? xHvp : Arguments.zerosLike(trace);
    double value = writtenHvp(x, trace, xDot, traceDot, xBar, traceBar, xHvp, traceHvp, tape);
    return new WrittenHvp(value, xBar, traceBar, xHvp, traceHvp);
  }

  /**
   * Second order: {@code RecursiveFunctions.written}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param trace as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param traceDot tangent of {@code trace}, of the same shape; receives that of what the
   *     array then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param traceBar overwritten with the gradient with respect to {@code trace}; of the same
   *     shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param traceHvp overwritten with the Hessian-vector product for {@code trace}; of the
   *     same shape
   * @return the value
   */
  static double writtenHvp(double[] x, double[] trace, double[] xDot, double[] traceDot,
      double[] xBar, double[] traceBar, double[] xHvp, double[] traceHvp) {
    return writtenHvp(x, trace, xDot, traceDot, xBar, traceBar, xHvp, traceHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writtenHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double writtenHvp(double[] x, double[] trace, double[] xDot, double[] traceDot,
      double[] xBar, double[] traceBar, double[] xHvp, double[] traceHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("traceDot", traceDot, "trace", trace);
    Arguments.sameSharing("x", x, xDot, "trace", trace, traceDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("traceBar", traceBar, "trace", trace);
    Arguments.sameSharing("x", x, xBar, "trace", trace, traceBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("traceHvp", traceHvp, "trace", trace);
    Arguments.sameSharing("x", x, xHvp, "trace", trace, traceHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("traceDot", traceDot, "traceBar", traceBar);
    Arguments.distinct("traceDot", traceDot, "traceHvp", traceHvp);
    Arguments.distinct("traceBar", traceBar, "traceHvp", traceHvp);
    Arguments.zero(xBar);
    Arguments.zero(traceBar);
    Arguments.zero(xHvp);
    Arguments.zero(traceHvp);
    int mark = tape.mark();
    try {
      int[] count = { 0 };
      walkWith1ForwardJvp(trace, count, x, 0, x.length, traceBar, xBar, traceDot, xDot, traceHvp,
          xHvp, tape);
      int s = count[0];
      double s1 = s;
      for (int i = 0; i < x.length; i++) {
        s1 += x[i] * trace[i];
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double trace1 = trace[i];
        double traceDot1 = traceDot[i];
        double xDot1 = xDot[i];
        traceBar[i] += x[i];
        traceHvp[i] += xDot1;
        xBar[i] += trace1;
        xHvp[i] += traceDot1;
      }
      walkWith1ReverseJvp(tape);
      return s1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.written} as a function of the vector that packs {@code x},
   * {@code trace}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param trace of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction writtenFunction(double[] x, double[] trace) {
    return new WrittenFunction(x, trace);
  }

  private static final class WrittenFunction implements ScalarFunction {

    private final double[] x;

    private final double[] trace;

    private final int xSize;

    private final int traceSize;

    WrittenFunction(double[] x, double[] trace) {
      this.x = x;
      this.trace = trace;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(trace, "trace");
      this.traceSize = Arguments.size(trace);
    }

    @Override
    public int inputs() {
      return xSize + traceSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] trace = Arguments.unpackLike(this.trace, packed, xSize);
      return RecursiveFunctions.written(x, trace);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] trace = Arguments.unpackLike(this.trace, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] traceBar = Arguments.zerosLike(trace);
      double value = writtenGradient(x, trace, xBar, traceBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(traceBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] trace = Arguments.unpackLike(this.trace, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] traceDot = Arguments.unpackLike(this.trace, direction, xSize);
      return writtenJvp(x, trace, xDot, traceDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] trace = Arguments.unpackLike(this.trace, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] traceDot = Arguments.unpackLike(this.trace, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] traceBar = Arguments.zerosLike(trace);
      double[] xHvp = Arguments.zerosLike(x);
      double[] traceHvp = Arguments.zerosLike(trace);
      double value = writtenHvp(x, trace, xDot, traceDot, xBar, traceBar, xHvp, traceHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(traceBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(traceHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.aliased} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual aliasedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    walkWith2Jvp(x, x, 0, x.length, xDot, xDot);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      s += v * v;
      sDot += 2.0 * (vDot * v);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasedJvp(double[], double[])
   */
  static Dual aliasedJvp(double[] x, double[] xDot, Tape tape) {
    return aliasedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.aliased}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AliasedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RecursiveFunctions.aliased} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static AliasedGradient aliasedGradient(double[] x) {
    return aliasedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasedGradient(double[])
   */
  static AliasedGradient aliasedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = aliasedGradient(x, xBar, tape);
    return new AliasedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.aliased} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double aliasedGradient(double[] x, double[] xBar) {
    return aliasedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasedGradient(double[], double[])
   */
  static double aliasedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      walkWith2Forward(x, x, 0, x.length, xBar, xBar, tape);
      double s = 0.0;
      for (double v : x) {
        s += v * v;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        xBar[i] += 2.0 * v;
      }
      walkWith2Reverse(tape);
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.aliased}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AliasedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.aliased}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static AliasedHvp aliasedHvp(double[] x, double[] xDot) {
    return aliasedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasedHvp(double[], double[])
   */
  static AliasedHvp aliasedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = aliasedHvp(x, xDot, xBar, xHvp, tape);
    return new AliasedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RecursiveFunctions.aliased}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double aliasedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return aliasedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasedHvp(double[], double[], double[], double[])
   */
  static double aliasedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      walkWith2ForwardJvp(x, x, 0, x.length, xBar, xBar, xDot, xDot, xHvp, xHvp, tape);
      double s = 0.0;
      for (double v : x) {
        s += v * v;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        double vDot = xDot[i];
        xBar[i] += 2.0 * v;
        xHvp[i] += 2.0 * vDot;
      }
      walkWith2ReverseJvp(tape);
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.aliased} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction aliasedFunction() {
    return new AliasedFunction();
  }

  private static final class AliasedFunction implements ScalarFunction {

    AliasedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return RecursiveFunctions.aliased(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = aliasedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return aliasedJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = aliasedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.guarded} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual guardedJvp(double a, double b, double aDot, double bDot) {
    return guardedJvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(double, double, double, double)
   */
  static Dual guardedJvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = simpsonWith6Jvp(a, 0.0, b, 1e-4, 5, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.guarded}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record GuardedGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.guarded}: filled by a
   * derivative and reused by its caller.
   */
  static final class GuardedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public GuardedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.guarded} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GuardedGradient guardedGradient(double a, double b) {
    return guardedGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double, double)
   */
  static GuardedGradient guardedGradient(double a, double b, Tape tape) {
    GuardedAdjoint adjoint = new GuardedAdjoint();
    double value = guardedGradient(a, b, adjoint, tape);
    return new GuardedGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.guarded} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double guardedGradient(double a, double b, GuardedAdjoint adjoint) {
    return guardedGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double, double, GuardedAdjoint)
   */
  static double guardedGradient(double a, double b, GuardedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = simpsonWith6Forward(a, 0.0, b, 1e-4, 5, tape);
      double t1 = simpsonWith6Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      adjoint.a = t1;
      adjoint.b = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.guarded} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction guardedFunction() {
    return new GuardedFunction();
  }

  private static final class GuardedFunction implements ScalarFunction {

    GuardedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return RecursiveFunctions.guarded(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      GuardedAdjoint adjoint = new GuardedAdjoint();
      double value = guardedGradient(a, b, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      return guardedJvp(a, b, aDot, bDot).tangent();
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.rectangle} and its derivative in the direction
   * of the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual rectangleJvp(double a, double b, double aDot, double bDot) {
    return rectangleJvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rectangleJvp(double, double, double, double)
   */
  static Dual rectangleJvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = cubatureWith1Jvp(a, b, 0.0, a, 0.0, b, 1e-3, 3, aDot, bDot, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.rectangle}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record RectangleGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.rectangle}: filled by a
   * derivative and reused by its caller.
   */
  static final class RectangleAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public RectangleAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.rectangle} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RectangleGradient rectangleGradient(double a, double b) {
    return rectangleGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rectangleGradient(double, double)
   */
  static RectangleGradient rectangleGradient(double a, double b, Tape tape) {
    RectangleAdjoint adjoint = new RectangleAdjoint();
    double value = rectangleGradient(a, b, adjoint, tape);
    return new RectangleGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.rectangle} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double rectangleGradient(double a, double b, RectangleAdjoint adjoint) {
    return rectangleGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rectangleGradient(double, double, RectangleAdjoint)
   */
  static double rectangleGradient(double a, double b, RectangleAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = cubatureWith1Forward(a, b, 0.0, a, 0.0, b, 1e-3, 3, tape);
      double t1 = cubatureWith1Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double aBar = t1 + t3;
      double bBar = t2 + t4;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.rectangle} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction rectangleFunction() {
    return new RectangleFunction();
  }

  private static final class RectangleFunction implements ScalarFunction {

    RectangleFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return RecursiveFunctions.rectangle(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      RectangleAdjoint adjoint = new RectangleAdjoint();
      double value = rectangleGradient(a, b, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      return rectangleJvp(a, b, aDot, bDot).tangent();
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.kernel} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual kernelJvp(double a, double b, double aDot, double bDot) {
    return kernelJvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kernelJvp(double, double, double, double)
   */
  static Dual kernelJvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = cubatureWith2Jvp(a, b, 0.0, a, 0.0, b, 1e-3, 2, aDot, bDot, aDot, bDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.kernel}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record KernelGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.kernel}: filled by a
   * derivative and reused by its caller.
   */
  static final class KernelAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public KernelAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.kernel} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KernelGradient kernelGradient(double a, double b) {
    return kernelGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kernelGradient(double, double)
   */
  static KernelGradient kernelGradient(double a, double b, Tape tape) {
    KernelAdjoint adjoint = new KernelAdjoint();
    double value = kernelGradient(a, b, adjoint, tape);
    return new KernelGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.kernel} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double kernelGradient(double a, double b, KernelAdjoint adjoint) {
    return kernelGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kernelGradient(double, double, KernelAdjoint)
   */
  static double kernelGradient(double a, double b, KernelAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = cubatureWith2Forward(a, b, 0.0, a, 0.0, b, 1e-3, 2, tape);
      double t1 = cubatureWith2Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double aBar = t1 + t3;
      double bBar = t2 + t4;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.kernel}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record KernelHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.kernel}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static KernelHvp kernelHvp(double a, double b, double aDot, double bDot) {
    return kernelHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kernelHvp(double, double, double, double)
   */
  static KernelHvp kernelHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      // reverse sweep
      double t =
          cubatureWith2ForwardJvp(a, b, 0.0, a, 0.0, b, 1e-3, 2, aDot, bDot, aDot, bDot, tape);
      double t1 = cubatureWith2ReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double t5 = tape.doubleResult(4);
      double t6 = tape.doubleResult(5);
      double t7 = tape.doubleResult(6);
      double t8 = tape.doubleResult(7);
      double aBar = t1 + t3;
      double aBarDot = t5 + t7;
      double bBar = t2 + t4;
      double bBarDot = t6 + t8;
      return new KernelHvp(t, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.kernel} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction kernelFunction() {
    return new KernelFunction();
  }

  private static final class KernelFunction implements ScalarFunction {

    KernelFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return RecursiveFunctions.kernel(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      KernelAdjoint adjoint = new KernelAdjoint();
      double value = kernelGradient(a, b, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      return kernelJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double b = packed[1];
      double aDot = direction[0];
      double bDot = direction[1];
      KernelHvp hvp = kernelHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.own} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ownJvp(RecursiveFunctions self, double a, double x, double aDot, double xDot) {
    return ownJvp(self, a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownJvp(corpus.RecursiveFunctions, double, double, double, double)
   */
  static Dual ownJvp(RecursiveFunctions self, double a, double x, double aDot, double xDot,
      Tape tape) {
    Objects.requireNonNull(self, "self");
    double selfRate = (double) RecursiveFunctions_rate.get(self);
    int mark = tape.mark();
    try {
      double t = descendWith1Jvp(self, selfRate, a, x, 5, aDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.own}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record OwnGradient(double value, double a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.own}: filled by a
   * derivative and reused by its caller.
   */
  static final class OwnAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OwnAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.own} and its gradient.
   *
   * @param self constant
   * @param a as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OwnGradient ownGradient(RecursiveFunctions self, double a, double x) {
    return ownGradient(self, a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownGradient(corpus.RecursiveFunctions, double, double)
   */
  static OwnGradient ownGradient(RecursiveFunctions self, double a, double x, Tape tape) {
    OwnAdjoint adjoint = new OwnAdjoint();
    double value = ownGradient(self, a, x, adjoint, tape);
    return new OwnGradient(value, adjoint.a, adjoint.x);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.own} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param a as the method takes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code x}
   * @return the value
   */
  static double ownGradient(RecursiveFunctions self, double a, double x, OwnAdjoint adjoint) {
    return ownGradient(self, a, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownGradient(corpus.RecursiveFunctions, double, double, OwnAdjoint)
   */
  static double ownGradient(RecursiveFunctions self, double a, double x, OwnAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(self, "self");
    double selfRate = (double) RecursiveFunctions_rate.get(self);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = descendWith1Forward(self, selfRate, a, x, 5, tape);
      double t1 = descendWith1Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      adjoint.a = t1;
      adjoint.x = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.own}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OwnHvp(double value, double a, double x, double aHvp, double xHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.own}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param self constant
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OwnHvp ownHvp(RecursiveFunctions self, double a, double x, double aDot, double xDot) {
    return ownHvp(self, a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownHvp(corpus.RecursiveFunctions, double, double, double, double)
   */
  static OwnHvp ownHvp(RecursiveFunctions self, double a, double x, double aDot, double xDot,
      Tape tape) {
    Objects.requireNonNull(self, "self");
    double selfRate = (double) RecursiveFunctions_rate.get(self);
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = descendWith1ForwardJvp(self, selfRate, a, x, 5, aDot, xDot, tape);
      double t1 = descendWith1ReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      return new OwnHvp(t, t1, t2, t3, t4);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecursiveFunctions.own} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction ownFunction(RecursiveFunctions self) {
    return new OwnFunction(self);
  }

  private static final class OwnFunction implements ScalarFunction {

    private final RecursiveFunctions self;

    OwnFunction(RecursiveFunctions self) {
      this.self = self;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double x = packed[1];
      return this.self.own(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double x = packed[1];
      OwnAdjoint adjoint = new OwnAdjoint();
      double value = ownGradient(this.self, a, x, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double x = packed[1];
      double aDot = direction[0];
      double xDot = direction[1];
      return ownJvp(this.self, a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double x = packed[1];
      double aDot = direction[0];
      double xDot = direction[1];
      OwnHvp hvp = ownHvp(this.self, a, x, aDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.x();
      product[0] = hvp.aHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecursiveFunctions.ownRate} and its derivative in the direction of
   * the tangents.
   *
   * @param self as the method takes it
   * @param a constant
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ownRateJvp(RecursiveFunctions self, double a, double x,
      RecursiveFunctionsTangent selfDot, double xDot) {
    return ownRateJvp(self, a, x, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRateJvp(corpus.RecursiveFunctions, double, double, RecursiveFunctionsTangent,
   *     double)
   */
  static Dual ownRateJvp(RecursiveFunctions self, double a, double x,
      RecursiveFunctionsTangent selfDot, double xDot, Tape tape) {
    Objects.requireNonNull(self, "self");
    double selfRate = (double) RecursiveFunctions_rate.get(self);
    Objects.requireNonNull(selfDot, "selfDot");
    double selfRateDot = selfDot.rate();
    int mark = tape.mark();
    try {
      double t = descendWith2Jvp(self, selfRate, a, x, 5, selfRateDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecursiveFunctions.ownRate}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   */
  record OwnRateGradient(double value, RecursiveFunctionsTangent self, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecursiveFunctions.ownRate}: filled by a
   * derivative and reused by its caller.
   */
  static final class OwnRateAdjoint {

    /** The adjoint of {@code self.rate}. */
    public double selfRate;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OwnRateAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.ownRate} and its gradient.
   *
   * @param self as the method takes it
   * @param a constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OwnRateGradient ownRateGradient(RecursiveFunctions self, double a, double x) {
    return ownRateGradient(self, a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRateGradient(corpus.RecursiveFunctions, double, double)
   */
  static OwnRateGradient ownRateGradient(RecursiveFunctions self, double a, double x, Tape tape) {
    OwnRateAdjoint adjoint = new OwnRateAdjoint();
    double value = ownRateGradient(self, a, x, adjoint, tape);
    return new OwnRateGradient(value, new RecursiveFunctionsTangent(adjoint.selfRate), adjoint.x);
  }

  /**
   * Reverse mode: {@code RecursiveFunctions.ownRate} and its gradient, written into the
   * caller's memory.
   *
   * @param self as the method takes it
   * @param a constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code self.rate},
   *     {@code x}
   * @return the value
   */
  static double ownRateGradient(RecursiveFunctions self, double a, double x,
      OwnRateAdjoint adjoint) {
    return ownRateGradient(self, a, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRateGradient(corpus.RecursiveFunctions, double, double, OwnRateAdjoint)
   */
  static double ownRateGradient(RecursiveFunctions self, double a, double x,
      OwnRateAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    double selfRate = (double) RecursiveFunctions_rate.get(self);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = descendWith2Forward(self, selfRate, a, x, 5, tape);
      double t1 = descendWith2Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      adjoint.selfRate = t1;
      adjoint.x = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecursiveFunctions.ownRate}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   * @param selfHvp the Hessian-vector product for {@code self}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OwnRateHvp(double value, RecursiveFunctionsTangent self, double x,
      RecursiveFunctionsTangent selfHvp, double xHvp) {}

  /**
   * Second order: {@code RecursiveFunctions.ownRate}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param self as the method takes it
   * @param a constant
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OwnRateHvp ownRateHvp(RecursiveFunctions self, double a, double x,
      RecursiveFunctionsTangent selfDot, double xDot) {
    return ownRateHvp(self, a, x, selfDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownRateHvp(corpus.RecursiveFunctions, double, double, RecursiveFunctionsTangent,
   *     double)
   */
  static OwnRateHvp ownRateHvp(RecursiveFunctions self, double a, double x,
      RecursiveFunctionsTangent selfDot, double xDot, Tape tape) {
    Objects.requireNonNull(self, "self");
    double selfRate = (double) RecursiveFunctions_rate.get(self);
    Objects.requireNonNull(selfDot, "selfDot");
    double selfRateDot = selfDot.rate();
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = descendWith2ForwardJvp(self, selfRate, a, x, 5, selfRateDot, xDot, tape);
      double t1 = descendWith2ReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      return new OwnRateHvp(t, new RecursiveFunctionsTangent(t1), t2,
          new RecursiveFunctionsTangent(t3), t4);
    } finally {
      tape.release(mark);
    }
  }

  private static double ownRatePrimal(RecursiveFunctions self, double selfRate, double a,
      double x) {
    return descendWith2(self, selfRate, a, x, 5);
  }

  /**
   * {@code RecursiveFunctions.ownRate} as a function of the vector that packs {@code
   * self.rate}, {@code x}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @param a captured
   * @return the view
   */
  static ScalarFunction ownRateFunction(RecursiveFunctions self, double a) {
    return new OwnRateFunction(self, a);
  }

  private static final class OwnRateFunction implements ScalarFunction {

    private final RecursiveFunctions self;

    private final double a;

    OwnRateFunction(RecursiveFunctions self, double a) {
      this.self = self;
      this.a = a;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double selfRate = packed[0];
      double x = packed[1];
      return ownRatePrimal(this.self, selfRate, this.a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double selfRate = packed[0];
      double x = packed[1];
      double[] numbers = { selfRate, x };
      double[] numberBars = new double[2];
      double value = ownRatePackedGradient(numbers, this.self, this.a, numberBars, Tape.current());
      gradient[0] = numberBars[0];
      gradient[1] = numberBars[1];
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double selfRate = packed[0];
      double x = packed[1];
      double selfRateDot = direction[0];
      double xDot = direction[1];
      double[] numbers = { selfRate, x };
      double[] numberDots = { selfRateDot, xDot };
      return ownRatePackedJvp(numbers, numberDots, this.self, this.a, Tape.current());
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double selfRate = packed[0];
      double x = packed[1];
      double selfRateDot = direction[0];
      double xDot = direction[1];
      double[] numbers = { selfRate, x };
      double[] numberDots = { selfRateDot, xDot };
      double[] numberBars = new double[2];
      double[] numberProducts = new double[2];
      double value =
          ownRatePackedHvp(numbers, numberDots, this.self, this.a, numberBars, numberProducts,
          Tape.current());
      gradient[0] = numberBars[0];
      gradient[1] = numberBars[1];
      product[0] = numberProducts[0];
      product[1] = numberProducts[1];
      return value;
    }
  }

  private static double ownRatePackedGradient(double[] numbers, RecursiveFunctions self, double a,
      double[] numberBars, Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];

      // reverse sweep
      double t = descendWith2Forward(self, rate, a, x, 5, tape);
      double t1 = descendWith2Reverse(1.0, tape);
      double t2 = tape.doubleResult(1);
      numberBars[0] = t1;
      numberBars[1] = t2;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  private static double ownRatePackedJvp(double[] numbers, double[] numberDots,
      RecursiveFunctions self, double a, Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];
      double rateDot = numberDots[0];
      double xDot = numberDots[1];
      double t = descendWith2Jvp(self, rate, a, x, 5, rateDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  private static double ownRatePackedHvp(double[] numbers, double[] numberDots,
      RecursiveFunctions self, double a, double[] numberBars, double[] numberProducts, Tape tape) {
    int mark = tape.mark();
    try {
      double rate = numbers[0];
      double x = numbers[1];
      double rateDot = numberDots[0];
      double xDot = numberDots[1];

      // reverse sweep
      double t = descendWith2ForwardJvp(self, rate, a, x, 5, rateDot, xDot, tape);
      double t1 = descendWith2ReverseJvp(1.0, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      numberBars[0] = t1;
      numberBars[1] = t2;
      numberProducts[0] = t3;
      numberProducts[1] = t4;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  private static double simpsonWith1Jvp(double p, double q, double a, double b, double eps,
      int depth, double pDot, double qDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = Math.exp(-p * a * a);
    double t2 = q * a;
    double t3 = Math.sin(t2);
    double t4 = t1 * (qDot * a * Math.cos(t2)) - pDot * a * a * t1 * t3;
    double t5 = -p;
    double t6 = t5 * m1;
    double t7 = Math.exp(t6 * m1);
    double t8 = q * m1;
    double t9 = Math.sin(t8);
    double t10 = ((t5 * mDot - pDot * m1) * m1 + t6 * mDot) * t7 * t9
        + t7 * ((qDot * m1 + q * mDot) * Math.cos(t8));
    double t11 = -p;
    double t12 = t11 * b;
    double t13 = Math.exp(t12 * b);
    double t14 = q * b;
    double t15 = Math.sin(t14);
    double t16 = ((t11 * bDot - pDot * b) * b + t12 * bDot) * t13 * t15
        + t13 * ((qDot * b + q * bDot) * Math.cos(t14));
    double t17 = t1 * t3 + 4.0 * (t7 * t9) + t13 * t15;
    double t18 = t * t17;
    m1 = (a + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t19 = (m - a) / 6.0;
    double t20 = -p;
    double t21 = t20 * m1;
    double t22 = Math.exp(t21 * m1);
    double t23 = q * m1;
    double t24 = Math.sin(t23);
    double t25 = Math.exp(-p * a * a) * Math.sin(q * a) + 4.0 * (t22 * t24)
        + Math.exp(-p * m * m) * Math.sin(q * m);
    double t26 = mDot / 6.0 * t25
        + t19 * (t4
        + 4.0 * (((t20 * mDot1 - pDot * m1) * m1 + t21 * mDot1) * t22 * t24
        + t22 * ((qDot * m1 + q * mDot1) * Math.cos(t23))) + t10);
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t27 = (b - m) / 6.0;
    double t28 = -p;
    double t29 = t28 * m1;
    double t30 = Math.exp(t29 * m1);
    double t31 = q * m1;
    double t32 = Math.sin(t31);
    double t33 = Math.exp(-p * m * m) * Math.sin(q * m) + 4.0 * (t30 * t32)
        + Math.exp(-p * b * b) * Math.sin(q * b);
    double halves = t19 * t25 + t27 * t33;
    double halvesDot = t26
        + ((bDot - mDot) / 6.0 * t33
        + t27 * (t10
        + 4.0 * (((t28 * mDot1 - pDot * m1) * m1 + t29 * mDot1) * t30 * t32
        + t30 * ((qDot * m1 + q * mDot1) * Math.cos(t31))) + t16));
    if (depth <= 0 || Math.abs(halves - t18) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - (bDot / 6.0 * t17 + t * (t4 + 4.0 * t10 + t16))) / 15.0);
      return halves + (halves - t18) / 15.0;
    }
    double t34 = simpsonWith1Jvp(p, q, a, m, eps / 2.0, depth - 1, pDot, qDot, mDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 = simpsonWith1Jvp2(p, q, m, b, eps / 2.0, depth - 1, pDot, qDot, mDot, bDot, tape);
    double t37 = tape.doubleResult(1);
    tape.result(1, t35 + t37);
    return t34 + t36;
  }

  private static double simpsonWith1Jvp2(double p, double q, double a, double b, double eps,
      int depth, double pDot, double qDot, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = t1 * a;
    double t3 = Math.exp(t2 * a);
    double t4 = q * a;
    double t5 = Math.sin(t4);
    double t6 = ((t1 * aDot - pDot * a) * a + t2 * aDot) * t3 * t5
        + t3 * ((qDot * a + q * aDot) * Math.cos(t4));
    double t7 = -p;
    double t8 = t7 * m1;
    double t9 = Math.exp(t8 * m1);
    double t10 = q * m1;
    double t11 = Math.sin(t10);
    double t12 = ((t7 * mDot - pDot * m1) * m1 + t8 * mDot) * t9 * t11
        + t9 * ((qDot * m1 + q * mDot) * Math.cos(t10));
    double t13 = -p;
    double t14 = t13 * b;
    double t15 = Math.exp(t14 * b);
    double t16 = q * b;
    double t17 = Math.sin(t16);
    double t18 = ((t13 * bDot - pDot * b) * b + t14 * bDot) * t15 * t17
        + t15 * ((qDot * b + q * bDot) * Math.cos(t16));
    double t19 = t3 * t5 + 4.0 * (t9 * t11) + t15 * t17;
    double t20 = t * t19;
    m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t21 = (m - a) / 6.0;
    double t22 = -p;
    double t23 = t22 * m1;
    double t24 = Math.exp(t23 * m1);
    double t25 = q * m1;
    double t26 = Math.sin(t25);
    double t27 = Math.exp(-p * a * a) * Math.sin(q * a) + 4.0 * (t24 * t26)
        + Math.exp(-p * m * m) * Math.sin(q * m);
    double t28 = (mDot - aDot) / 6.0 * t27
        + t21 * (t6
        + 4.0 * (((t22 * mDot1 - pDot * m1) * m1 + t23 * mDot1) * t24 * t26
        + t24 * ((qDot * m1 + q * mDot1) * Math.cos(t25))) + t12);
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t29 = (b - m) / 6.0;
    double t30 = -p;
    double t31 = t30 * m1;
    double t32 = Math.exp(t31 * m1);
    double t33 = q * m1;
    double t34 = Math.sin(t33);
    double t35 = Math.exp(-p * m * m) * Math.sin(q * m) + 4.0 * (t32 * t34)
        + Math.exp(-p * b * b) * Math.sin(q * b);
    double halves = t21 * t27 + t29 * t35;
    double halvesDot = t28
        + ((bDot - mDot) / 6.0 * t35
        + t29 * (t12
        + 4.0 * (((t30 * mDot1 - pDot * m1) * m1 + t31 * mDot1) * t32 * t34
        + t32 * ((qDot * m1 + q * mDot1) * Math.cos(t33))) + t18));
    if (depth <= 0 || Math.abs(halves - t20) < 15.0 * eps) {
      tape.result(1,
          halvesDot
          + (halvesDot - ((bDot - aDot) / 6.0 * t19 + t * (t6 + 4.0 * t12 + t18))) / 15.0);
      return halves + (halves - t20) / 15.0;
    }
    double t36 = simpsonWith1Jvp2(p, q, a, m, eps / 2.0, depth - 1, pDot, qDot, aDot, mDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 = simpsonWith1Jvp2(p, q, m, b, eps / 2.0, depth - 1, pDot, qDot, mDot, bDot, tape);
    double t39 = tape.doubleResult(1);
    tape.result(1, t37 + t39);
    return t36 + t38;
  }

  private static double simpsonWith1Forward(double p, double q, double a, double b, double eps,
      int depth, Tape tape) {
    double m = (a + b) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = Math.exp(-p * a * a);
    double t2 = Math.sin(q * a);
    double t3 = -p;
    double t4 = t3 * m1;
    double t5 = Math.exp(t4 * m1);
    double t6 = q * m1;
    double t7 = Math.sin(t6);
    double t8 = -p;
    double t9 = t8 * b;
    double t10 = Math.exp(t9 * b);
    double t11 = Math.sin(q * b);
    double t12 = t1 * t2 + 4.0 * (t5 * t7) + t10 * t11;
    double t13 = t * t12;
    double m2 = (a + m) / 2.0;
    double t14 = (m - a) / 6.0;
    double t15 = Math.exp(-p * a * a);
    double t16 = q * a;
    double t17 = Math.sin(t16);
    double t18 = -p;
    double t19 = t18 * m2;
    double t20 = Math.exp(t19 * m2);
    double t21 = q * m2;
    double t22 = Math.sin(t21);
    double t23 = -p;
    double t24 = t23 * m;
    double t25 = Math.exp(t24 * m);
    double t26 = Math.sin(q * m);
    double t27 = t15 * t17 + 4.0 * (t20 * t22) + t25 * t26;
    double m3 = (m + b) / 2.0;
    double t28 = (b - m) / 6.0;
    double t29 = -p;
    double t30 = t29 * m;
    double t31 = Math.exp(t30 * m);
    double t32 = q * m;
    double t33 = Math.sin(t32);
    double t34 = -p;
    double t35 = t34 * m3;
    double t36 = Math.exp(t35 * m3);
    double t37 = q * m3;
    double t38 = Math.sin(t37);
    double t39 = -p;
    double t40 = t39 * b;
    double t41 = Math.exp(t40 * b);
    double t42 = q * b;
    double t43 = Math.sin(t42);
    double t44 = t31 * t33 + 4.0 * (t36 * t38) + t41 * t43;
    double halves = t14 * t27 + t28 * t44;
    boolean t45 = depth <= 0 || Math.abs(halves - t13) < 15.0 * eps;
    double result = t45
        ? halves + (halves - t13) / 15.0
        : simpsonWith1Forward(p, q, a, m, eps / 2.0, depth - 1, tape)
        + simpsonWith1Forward2(p, q, m, b, eps / 2.0, depth - 1, tape);
    tape.push(t45);
    tape.push(t44);
    tape.push(t28);
    tape.push(t43);
    tape.push(t41);
    tape.push(t42);
    tape.push(b);
    tape.push(q);
    tape.push(t40);
    tape.push(t39);
    tape.push(t38);
    tape.push(t36);
    tape.push(t37);
    tape.push(m3);
    tape.push(t35);
    tape.push(t34);
    tape.push(t33);
    tape.push(t31);
    tape.push(t32);
    tape.push(m);
    tape.push(t30);
    tape.push(t29);
    tape.push(t27);
    tape.push(t14);
    tape.push(t26);
    tape.push(t25);
    tape.push(t24);
    tape.push(t23);
    tape.push(t22);
    tape.push(t20);
    tape.push(t21);
    tape.push(m2);
    tape.push(t19);
    tape.push(t18);
    tape.push(t17);
    tape.push(t15);
    tape.push(t16);
    tape.push(a);
    tape.push(t12);
    tape.push(t);
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t5);
    tape.push(t6);
    tape.push(m1);
    tape.push(t4);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    return result;
  }

  private static double simpsonWith1Forward2(double p, double q, double a, double b, double eps,
      int depth, Tape tape) {
    double m = (a + b) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = t1 * a;
    double t3 = Math.exp(t2 * a);
    double t4 = Math.sin(q * a);
    double t5 = -p;
    double t6 = t5 * m1;
    double t7 = Math.exp(t6 * m1);
    double t8 = q * m1;
    double t9 = Math.sin(t8);
    double t10 = -p;
    double t11 = t10 * b;
    double t12 = Math.exp(t11 * b);
    double t13 = Math.sin(q * b);
    double t14 = t3 * t4 + 4.0 * (t7 * t9) + t12 * t13;
    double t15 = t * t14;
    double m2 = (a + m) / 2.0;
    double t16 = (m - a) / 6.0;
    double t17 = -p;
    double t18 = t17 * a;
    double t19 = Math.exp(t18 * a);
    double t20 = q * a;
    double t21 = Math.sin(t20);
    double t22 = -p;
    double t23 = t22 * m2;
    double t24 = Math.exp(t23 * m2);
    double t25 = q * m2;
    double t26 = Math.sin(t25);
    double t27 = -p;
    double t28 = t27 * m;
    double t29 = Math.exp(t28 * m);
    double t30 = Math.sin(q * m);
    double t31 = t19 * t21 + 4.0 * (t24 * t26) + t29 * t30;
    double m3 = (m + b) / 2.0;
    double t32 = (b - m) / 6.0;
    double t33 = -p;
    double t34 = t33 * m;
    double t35 = Math.exp(t34 * m);
    double t36 = q * m;
    double t37 = Math.sin(t36);
    double t38 = -p;
    double t39 = t38 * m3;
    double t40 = Math.exp(t39 * m3);
    double t41 = q * m3;
    double t42 = Math.sin(t41);
    double t43 = -p;
    double t44 = t43 * b;
    double t45 = Math.exp(t44 * b);
    double t46 = q * b;
    double t47 = Math.sin(t46);
    double t48 = t35 * t37 + 4.0 * (t40 * t42) + t45 * t47;
    double halves = t16 * t31 + t32 * t48;
    boolean t49 = depth <= 0 || Math.abs(halves - t15) < 15.0 * eps;
    double result = t49
        ? halves + (halves - t15) / 15.0
        : simpsonWith1Forward2(p, q, a, m, eps / 2.0, depth - 1, tape)
        + simpsonWith1Forward2(p, q, m, b, eps / 2.0, depth - 1, tape);
    tape.push(t49);
    tape.push(t48);
    tape.push(t32);
    tape.push(t47);
    tape.push(t45);
    tape.push(t46);
    tape.push(b);
    tape.push(q);
    tape.push(t44);
    tape.push(t43);
    tape.push(t42);
    tape.push(t40);
    tape.push(t41);
    tape.push(m3);
    tape.push(t39);
    tape.push(t38);
    tape.push(t37);
    tape.push(t35);
    tape.push(t36);
    tape.push(m);
    tape.push(t34);
    tape.push(t33);
    tape.push(t31);
    tape.push(t16);
    tape.push(t30);
    tape.push(t29);
    tape.push(t28);
    tape.push(t27);
    tape.push(t26);
    tape.push(t24);
    tape.push(t25);
    tape.push(m2);
    tape.push(t23);
    tape.push(t22);
    tape.push(t21);
    tape.push(t19);
    tape.push(t20);
    tape.push(a);
    tape.push(t18);
    tape.push(t17);
    tape.push(t14);
    tape.push(t);
    tape.push(t13);
    tape.push(t12);
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(t7);
    tape.push(t8);
    tape.push(m1);
    tape.push(t6);
    tape.push(t5);
    tape.push(t4);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    return result;
  }

  private static double simpsonWith1Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double m = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double a = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double t17 = tape.popDouble();
    double m1 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double m2 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    double m3 = tape.popDouble();
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    double t38 = tape.popDouble();
    double q = tape.popDouble();
    double b = tape.popDouble();
    double t39 = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    double t42 = tape.popDouble();
    double t43 = tape.popDouble();
    boolean t44 = tape.popBoolean();
    double halvesBar;
    double t45;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    if (t44) {
      double t46 = resultBar / 15.0;
      halvesBar = resultBar + t46;
      t45 = -t46;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
    } else {
      double t46 = simpsonWith1Reverse2(resultBar, tape);
      double t47 = tape.doubleResult(1);
      double t48 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t49 = simpsonWith1Reverse(resultBar, tape);
      double t50 = tape.doubleResult(1);
      double t51 = tape.doubleResult(2);
      pBar = t46 + t49;
      qBar = t47 + t50;
      mBar = t48 + t51;
      halvesBar = 0.0;
      t45 = 0.0;
    }
    double t46 = t42 * halvesBar;
    double t47 = t40 * t46 * Math.cos(t39);
    qBar += t47 * b;
    bBar += q * t47;
    double t48 = t46 * t41 * t40;
    double t49 = t48 * b;
    bBar += t38 * t48;
    bBar += t37 * t49;
    pBar -= t49 * b;
    double t50 = 4.0 * t46;
    double t51 = t35 * t50 * Math.cos(t34);
    qBar += t51 * m3;
    double t52 = t50 * t36 * t35;
    double t53 = t52 * m3;
    double mBar1 = q * t51 + t33 * t52 + t32 * t53;
    pBar -= t53 * m3;
    double t54 = t30 * t46 * Math.cos(t29);
    qBar += t54 * m2;
    mBar += q * t54;
    double t55 = t46 * t31 * t30;
    double t56 = t55 * m2;
    mBar += t28 * t55;
    mBar += t27 * t56;
    pBar -= t56 * m2;
    double t57 = halvesBar * t43 / 6.0;
    bBar += t57;
    mBar -= t57;
    double t58 = mBar1 / 2.0;
    mBar += t58;
    bBar += t58;
    double t59 = t25 * halvesBar;
    double t60 = t23 * t59 * Math.cos(q * m2);
    qBar += t60 * m2;
    mBar += q * t60;
    double t61 = t59 * t24 * t23;
    double t62 = t61 * m2;
    mBar += t22 * t61;
    mBar += t21 * t62;
    pBar -= t62 * m2;
    double t63 = 4.0 * t59;
    double t64 = t19 * t63 * Math.cos(t18);
    qBar += t64 * m1;
    double t65 = t63 * t20 * t19;
    double t66 = t65 * m1;
    mBar1 = q * t64 + t17 * t65 + t16 * t66;
    pBar -= t66 * m1;
    qBar += t14 * t59 * Math.cos(t13) * a;
    pBar -= t59 * t15 * t14 * a * a;
    mBar += halvesBar * t26 / 6.0;
    mBar += mBar1 / 2.0;
    double t67 = t11 * t45;
    double t68 = t9 * t67 * Math.cos(q * b);
    qBar += t68 * b;
    bBar += q * t68;
    double t69 = t67 * t10 * t9;
    double t70 = t69 * b;
    bBar += t8 * t69;
    bBar += t7 * t70;
    pBar -= t70 * b;
    double t71 = 4.0 * t67;
    double t72 = t5 * t71 * Math.cos(t4);
    qBar += t72 * m;
    double t73 = t71 * t6 * t5;
    double t74 = t73 * m;
    mBar1 = q * t72 + t3 * t73 + t2 * t74;
    pBar -= t74 * m;
    qBar += t * t67 * Math.cos(q * a) * a;
    pBar -= t67 * t1 * t * a * a;
    bBar += t45 * t12 / 6.0;
    bBar += mBar1 / 2.0;
    bBar += mBar / 2.0;
    tape.result(1, qBar);
    tape.result(2, bBar);
    return pBar;
  }

  private static double simpsonWith1Reverse2(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double m = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double a = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double m1 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double m2 = tape.popDouble();
    double t33 = tape.popDouble();
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    double m3 = tape.popDouble();
    double t38 = tape.popDouble();
    double t39 = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    double t42 = tape.popDouble();
    double q = tape.popDouble();
    double b = tape.popDouble();
    double t43 = tape.popDouble();
    double t44 = tape.popDouble();
    double t45 = tape.popDouble();
    double t46 = tape.popDouble();
    double t47 = tape.popDouble();
    boolean t48 = tape.popBoolean();
    double halvesBar;
    double t49;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double aBar;
    if (t48) {
      double t50 = resultBar / 15.0;
      halvesBar = resultBar + t50;
      t49 = -t50;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      double t50 = simpsonWith1Reverse2(resultBar, tape);
      double t51 = tape.doubleResult(1);
      double t52 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t53 = simpsonWith1Reverse2(resultBar, tape);
      double t54 = tape.doubleResult(1);
      aBar = tape.doubleResult(2);
      double t55 = tape.doubleResult(3);
      pBar = t50 + t53;
      qBar = t51 + t54;
      mBar = t52 + t55;
      halvesBar = 0.0;
      t49 = 0.0;
    }
    double t50 = t46 * halvesBar;
    double t51 = t44 * t50 * Math.cos(t43);
    qBar += t51 * b;
    bBar += q * t51;
    double t52 = t50 * t45 * t44;
    double t53 = t52 * b;
    bBar += t42 * t52;
    bBar += t41 * t53;
    pBar -= t53 * b;
    double t54 = 4.0 * t50;
    double t55 = t39 * t54 * Math.cos(t38);
    qBar += t55 * m3;
    double t56 = t54 * t40 * t39;
    double t57 = t56 * m3;
    double mBar1 = q * t55 + t37 * t56 + t36 * t57;
    pBar -= t57 * m3;
    double t58 = t34 * t50 * Math.cos(t33);
    qBar += t58 * m2;
    mBar += q * t58;
    double t59 = t50 * t35 * t34;
    double t60 = t59 * m2;
    mBar += t32 * t59;
    mBar += t31 * t60;
    pBar -= t60 * m2;
    double t61 = halvesBar * t47 / 6.0;
    bBar += t61;
    mBar -= t61;
    double t62 = mBar1 / 2.0;
    mBar += t62;
    bBar += t62;
    double t63 = t29 * halvesBar;
    double t64 = t27 * t63 * Math.cos(q * m2);
    qBar += t64 * m2;
    mBar += q * t64;
    double t65 = t63 * t28 * t27;
    double t66 = t65 * m2;
    mBar += t26 * t65;
    mBar += t25 * t66;
    pBar -= t66 * m2;
    double t67 = 4.0 * t63;
    double t68 = t23 * t67 * Math.cos(t22);
    qBar += t68 * m1;
    double t69 = t67 * t24 * t23;
    double t70 = t69 * m1;
    mBar1 = q * t68 + t21 * t69 + t20 * t70;
    pBar -= t70 * m1;
    double t71 = t18 * t63 * Math.cos(t17);
    qBar += t71 * a;
    aBar += q * t71;
    double t72 = t63 * t19 * t18;
    double t73 = t72 * a;
    aBar += t16 * t72;
    aBar += t15 * t73;
    pBar -= t73 * a;
    double t74 = halvesBar * t30 / 6.0;
    mBar += t74;
    aBar -= t74;
    double t75 = mBar1 / 2.0;
    aBar += t75;
    mBar += t75;
    double t76 = t13 * t49;
    double t77 = t11 * t76 * Math.cos(q * b);
    qBar += t77 * b;
    bBar += q * t77;
    double t78 = t76 * t12 * t11;
    double t79 = t78 * b;
    bBar += t10 * t78;
    bBar += t9 * t79;
    pBar -= t79 * b;
    double t80 = 4.0 * t76;
    double t81 = t7 * t80 * Math.cos(t6);
    qBar += t81 * m;
    double t82 = t80 * t8 * t7;
    double t83 = t82 * m;
    mBar1 = q * t81 + t5 * t82 + t4 * t83;
    pBar -= t83 * m;
    double t84 = t2 * t76 * Math.cos(q * a);
    qBar += t84 * a;
    aBar += q * t84;
    double t85 = t76 * t3 * t2;
    double t86 = t85 * a;
    aBar += t1 * t85;
    aBar += t * t86;
    pBar -= t86 * a;
    double t87 = t49 * t14 / 6.0;
    bBar += t87;
    aBar -= t87;
    double t88 = mBar1 / 2.0;
    aBar += t88;
    bBar += t88;
    double t89 = mBar / 2.0;
    aBar += t89;
    bBar += t89;
    tape.result(1, qBar);
    tape.result(2, aBar);
    tape.result(3, bBar);
    return pBar;
  }

  private static double simpsonWith1ForwardJvp(double p, double q, double a, double b, double eps,
      int depth, double pDot, double qDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -pDot;
    double t2 = Math.exp(-p * a * a);
    double t3 = -(pDot * a * a * t2);
    double t4 = q * a;
    double t5 = qDot * a;
    double t6 = Math.sin(t4);
    double t7 = t5 * Math.cos(t4);
    double t8 = t3 * t6 + t2 * t7;
    double t9 = -p;
    double t10 = t9 * m1;
    double t11 = t1 * m1 + t9 * mDot;
    double t12 = Math.exp(t10 * m1);
    double t13 = (t11 * m1 + t10 * mDot) * t12;
    double t14 = q * m1;
    double t15 = qDot * m1 + q * mDot;
    double t16 = Math.sin(t14);
    double t17 = t15 * Math.cos(t14);
    double t18 = t13 * t16 + t12 * t17;
    double t19 = -p;
    double t20 = t19 * b;
    double t21 = t1 * b + t19 * bDot;
    double t22 = Math.exp(t20 * b);
    double t23 = (t21 * b + t20 * bDot) * t22;
    double t24 = q * b;
    double t25 = qDot * b + q * bDot;
    double t26 = Math.sin(t24);
    double t27 = t25 * Math.cos(t24);
    double t28 = t23 * t26 + t22 * t27;
    double t29 = t2 * t6 + 4.0 * (t12 * t16) + t22 * t26;
    double t30 = t * t29;
    double m2 = (a + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t31 = (m - a) / 6.0;
    double t32 = Math.exp(-p * a * a);
    double t33 = q * a;
    double t34 = Math.sin(t33);
    double t35 = -p;
    double t36 = t35 * m2;
    double t37 = t1 * m2 + t35 * mDot1;
    double t38 = Math.exp(t36 * m2);
    double t39 = (t37 * m2 + t36 * mDot1) * t38;
    double t40 = q * m2;
    double t41 = qDot * m2 + q * mDot1;
    double t42 = Math.sin(t40);
    double t43 = t41 * Math.cos(t40);
    double t44 = -p;
    double t45 = t44 * m;
    double t46 = Math.exp(t45 * m);
    double t47 = Math.sin(q * m);
    double t48 = t32 * t34 + 4.0 * (t38 * t42) + t46 * t47;
    double m3 = (m + b) / 2.0;
    double mDot2 = (mDot + bDot) / 2.0;
    double t49 = (b - m) / 6.0;
    double t50 = -p;
    double t51 = t50 * m;
    double t52 = Math.exp(t51 * m);
    double t53 = q * m;
    double t54 = Math.sin(t53);
    double t55 = -p;
    double t56 = t55 * m3;
    double t57 = t1 * m3 + t55 * mDot2;
    double t58 = Math.exp(t56 * m3);
    double t59 = (t57 * m3 + t56 * mDot2) * t58;
    double t60 = q * m3;
    double t61 = qDot * m3 + q * mDot2;
    double t62 = Math.sin(t60);
    double t63 = t61 * Math.cos(t60);
    double t64 = -p;
    double t65 = t64 * b;
    double t66 = Math.exp(t65 * b);
    double t67 = q * b;
    double t68 = Math.sin(t67);
    double t69 = t52 * t54 + 4.0 * (t58 * t62) + t66 * t68;
    double halves = t31 * t48 + t49 * t69;
    boolean t70 = depth <= 0 || Math.abs(halves - t30) < 15.0 * eps;
    double result = t70
        ? halves + (halves - t30) / 15.0
        : simpsonWith1ForwardJvp(p, q, a, m, eps / 2.0, depth - 1, pDot, qDot, mDot, tape)
        + simpsonWith1ForwardJvp2(p, q, m, b, eps / 2.0, depth - 1, pDot, qDot, mDot, bDot, tape);
    tape.push(t70);
    tape.push(t69);
    tape.push(t49);
    tape.push(t68);
    tape.push(t66);
    tape.push(t67);
    tape.push(b);
    tape.push(q);
    tape.push(t65);
    tape.push(t64);
    tape.push(t62);
    tape.push(t58);
    tape.push(t60);
    tape.push(m3);
    tape.push(t56);
    tape.push(t55);
    tape.push(t54);
    tape.push(t52);
    tape.push(t53);
    tape.push(m);
    tape.push(t51);
    tape.push(t50);
    tape.push(t48);
    tape.push(t31);
    tape.push(t47);
    tape.push(t46);
    tape.push(t45);
    tape.push(t44);
    tape.push(t42);
    tape.push(t38);
    tape.push(t40);
    tape.push(m2);
    tape.push(t36);
    tape.push(t35);
    tape.push(t34);
    tape.push(t32);
    tape.push(t33);
    tape.push(a);
    tape.push(t29);
    tape.push(t);
    tape.push(t26);
    tape.push(t22);
    tape.push(t20);
    tape.push(t19);
    tape.push(t16);
    tape.push(t12);
    tape.push(t14);
    tape.push(m1);
    tape.push(t10);
    tape.push(t9);
    tape.push(t6);
    tape.push(t2);
    tape.push(t18 + 4.0 * (t59 * t62 + t58 * t63) + t28);
    tape.push((bDot - mDot) / 6.0);
    tape.push(t27);
    tape.push(t23);
    tape.push(t25);
    tape.push(bDot);
    tape.push(qDot);
    tape.push(t21);
    tape.push(t1);
    tape.push(t63);
    tape.push(t59);
    tape.push(t61);
    tape.push(mDot2);
    tape.push(t57);
    tape.push(t1);
    tape.push(t17);
    tape.push(t13);
    tape.push(t15);
    tape.push(mDot);
    tape.push(t11);
    tape.push(t1);
    tape.push(t8 + 4.0 * (t39 * t42 + t38 * t43) + t18);
    tape.push(mDot / 6.0);
    tape.push(t17);
    tape.push(t13);
    tape.push(t11);
    tape.push(t1);
    tape.push(t43);
    tape.push(t39);
    tape.push(t41);
    tape.push(mDot1);
    tape.push(t37);
    tape.push(t1);
    tape.push(t7);
    tape.push(t3);
    tape.push(t5);
    tape.push(0.0);
    tape.push(t8 + 4.0 * t18 + t28);
    tape.push(bDot / 6.0);
    tape.push(t27);
    tape.push(t23);
    tape.push(t21);
    tape.push(t1);
    tape.push(t17);
    tape.push(t13);
    tape.push(t15);
    tape.push(mDot);
    tape.push(t11);
    tape.push(t1);
    tape.push(t7);
    tape.push(t3);
    return result;
  }

  private static double simpsonWith1ForwardJvp2(double p, double q, double a, double b, double eps,
      int depth, double pDot, double qDot, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = -pDot;
    double t3 = t1 * a;
    double t4 = t2 * a + t1 * aDot;
    double t5 = Math.exp(t3 * a);
    double t6 = (t4 * a + t3 * aDot) * t5;
    double t7 = q * a;
    double t8 = qDot * a + q * aDot;
    double t9 = Math.sin(t7);
    double t10 = t8 * Math.cos(t7);
    double t11 = t6 * t9 + t5 * t10;
    double t12 = -p;
    double t13 = t12 * m1;
    double t14 = t2 * m1 + t12 * mDot;
    double t15 = Math.exp(t13 * m1);
    double t16 = (t14 * m1 + t13 * mDot) * t15;
    double t17 = q * m1;
    double t18 = qDot * m1 + q * mDot;
    double t19 = Math.sin(t17);
    double t20 = t18 * Math.cos(t17);
    double t21 = t16 * t19 + t15 * t20;
    double t22 = -p;
    double t23 = t22 * b;
    double t24 = t2 * b + t22 * bDot;
    double t25 = Math.exp(t23 * b);
    double t26 = (t24 * b + t23 * bDot) * t25;
    double t27 = q * b;
    double t28 = qDot * b + q * bDot;
    double t29 = Math.sin(t27);
    double t30 = t28 * Math.cos(t27);
    double t31 = t26 * t29 + t25 * t30;
    double t32 = t5 * t9 + 4.0 * (t15 * t19) + t25 * t29;
    double t33 = t * t32;
    double m2 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t34 = (m - a) / 6.0;
    double t35 = -p;
    double t36 = t35 * a;
    double t37 = Math.exp(t36 * a);
    double t38 = q * a;
    double t39 = Math.sin(t38);
    double t40 = -p;
    double t41 = t40 * m2;
    double t42 = t2 * m2 + t40 * mDot1;
    double t43 = Math.exp(t41 * m2);
    double t44 = (t42 * m2 + t41 * mDot1) * t43;
    double t45 = q * m2;
    double t46 = qDot * m2 + q * mDot1;
    double t47 = Math.sin(t45);
    double t48 = t46 * Math.cos(t45);
    double t49 = -p;
    double t50 = t49 * m;
    double t51 = Math.exp(t50 * m);
    double t52 = Math.sin(q * m);
    double t53 = t37 * t39 + 4.0 * (t43 * t47) + t51 * t52;
    double m3 = (m + b) / 2.0;
    double mDot2 = (mDot + bDot) / 2.0;
    double t54 = (b - m) / 6.0;
    double t55 = -p;
    double t56 = t55 * m;
    double t57 = Math.exp(t56 * m);
    double t58 = q * m;
    double t59 = Math.sin(t58);
    double t60 = -p;
    double t61 = t60 * m3;
    double t62 = t2 * m3 + t60 * mDot2;
    double t63 = Math.exp(t61 * m3);
    double t64 = (t62 * m3 + t61 * mDot2) * t63;
    double t65 = q * m3;
    double t66 = qDot * m3 + q * mDot2;
    double t67 = Math.sin(t65);
    double t68 = t66 * Math.cos(t65);
    double t69 = -p;
    double t70 = t69 * b;
    double t71 = Math.exp(t70 * b);
    double t72 = q * b;
    double t73 = Math.sin(t72);
    double t74 = t57 * t59 + 4.0 * (t63 * t67) + t71 * t73;
    double halves = t34 * t53 + t54 * t74;
    boolean t75 = depth <= 0 || Math.abs(halves - t33) < 15.0 * eps;
    double result = t75
        ? halves + (halves - t33) / 15.0
        : simpsonWith1ForwardJvp2(p, q, a, m, eps / 2.0, depth - 1, pDot, qDot, aDot, mDot, tape)
        + simpsonWith1ForwardJvp2(p, q, m, b, eps / 2.0, depth - 1, pDot, qDot, mDot, bDot, tape);
    tape.push(t75);
    tape.push(t74);
    tape.push(t54);
    tape.push(t73);
    tape.push(t71);
    tape.push(t72);
    tape.push(b);
    tape.push(q);
    tape.push(t70);
    tape.push(t69);
    tape.push(t67);
    tape.push(t63);
    tape.push(t65);
    tape.push(m3);
    tape.push(t61);
    tape.push(t60);
    tape.push(t59);
    tape.push(t57);
    tape.push(t58);
    tape.push(m);
    tape.push(t56);
    tape.push(t55);
    tape.push(t53);
    tape.push(t34);
    tape.push(t52);
    tape.push(t51);
    tape.push(t50);
    tape.push(t49);
    tape.push(t47);
    tape.push(t43);
    tape.push(t45);
    tape.push(m2);
    tape.push(t41);
    tape.push(t40);
    tape.push(t39);
    tape.push(t37);
    tape.push(t38);
    tape.push(a);
    tape.push(t36);
    tape.push(t35);
    tape.push(t32);
    tape.push(t);
    tape.push(t29);
    tape.push(t25);
    tape.push(t23);
    tape.push(t22);
    tape.push(t19);
    tape.push(t15);
    tape.push(t17);
    tape.push(m1);
    tape.push(t13);
    tape.push(t12);
    tape.push(t9);
    tape.push(t5);
    tape.push(t3);
    tape.push(t1);
    tape.push(t21 + 4.0 * (t64 * t67 + t63 * t68) + t31);
    tape.push((bDot - mDot) / 6.0);
    tape.push(t30);
    tape.push(t26);
    tape.push(t28);
    tape.push(bDot);
    tape.push(qDot);
    tape.push(t24);
    tape.push(t2);
    tape.push(t68);
    tape.push(t64);
    tape.push(t66);
    tape.push(mDot2);
    tape.push(t62);
    tape.push(t2);
    tape.push(t20);
    tape.push(t16);
    tape.push(t18);
    tape.push(mDot);
    tape.push(t14);
    tape.push(t2);
    tape.push(t11 + 4.0 * (t44 * t47 + t43 * t48) + t21);
    tape.push((mDot - aDot) / 6.0);
    tape.push(t20);
    tape.push(t16);
    tape.push(t14);
    tape.push(t2);
    tape.push(t48);
    tape.push(t44);
    tape.push(t46);
    tape.push(mDot1);
    tape.push(t42);
    tape.push(t2);
    tape.push(t10);
    tape.push(t6);
    tape.push(t8);
    tape.push(aDot);
    tape.push(t4);
    tape.push(t2);
    tape.push(t11 + 4.0 * t21 + t31);
    tape.push((bDot - aDot) / 6.0);
    tape.push(t30);
    tape.push(t26);
    tape.push(t24);
    tape.push(t2);
    tape.push(t20);
    tape.push(t16);
    tape.push(t18);
    tape.push(mDot);
    tape.push(t14);
    tape.push(t2);
    tape.push(t10);
    tape.push(t6);
    tape.push(t4);
    tape.push(t2);
    return result;
  }

  private static double simpsonWith1ReverseJvp(double resultBar, Tape tape) {
    double[] kept = new double[78];
    simpsonWith1ReverseJvpPart1(resultBar, kept, tape);
    double qBar = simpsonWith1ReverseJvpPart22(kept, tape);
    double qBarDot = tape.doubleResult(1);
    double pBar = tape.doubleResult(2);
    double pBarDot = tape.doubleResult(3);
    double bBar = tape.doubleResult(4);
    double bBarDot = tape.doubleResult(5);
    tape.result(1, qBar);
    tape.result(2, bBar);
    tape.result(3, pBarDot);
    tape.result(4, qBarDot);
    tape.result(5, bBarDot);
    return pBar;
  }

  private static void simpsonWith1ReverseJvpPart1(double resultBar, double[] kept, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double mDot = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    kept[0] = t5;
    kept[1] = t4;
    kept[2] = mDot;
    kept[3] = t3;
    kept[4] = t2;
    kept[5] = t1;
    kept[6] = t;
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double aDot = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double t17 = tape.popDouble();
    double mDot1 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double mDot2 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    mDot = tape.popDouble();
    kept[7] = mDot2;
    kept[8] = t26;
    kept[9] = t25;
    kept[10] = t24;
    kept[11] = t23;
    kept[12] = t22;
    kept[13] = t21;
    kept[14] = t20;
    kept[15] = t19;
    kept[16] = t18;
    kept[17] = mDot1;
    kept[18] = t17;
    kept[19] = t16;
    kept[20] = t15;
    kept[21] = t14;
    kept[22] = t13;
    kept[23] = aDot;
    kept[24] = t12;
    kept[25] = t11;
    kept[26] = t10;
    kept[27] = t9;
    kept[28] = t8;
    kept[29] = t7;
    kept[30] = t6;
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    double t38 = tape.popDouble();
    double qDot = tape.popDouble();
    double bDot = tape.popDouble();
    double t39 = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    double t42 = tape.popDouble();
    double t43 = tape.popDouble();
    double t44 = tape.popDouble();
    double t45 = tape.popDouble();
    double t46 = tape.popDouble();
    double t47 = tape.popDouble();
    double m = tape.popDouble();
    double t48 = tape.popDouble();
    double t49 = tape.popDouble();
    double t50 = tape.popDouble();
    double t51 = tape.popDouble();
    double t52 = tape.popDouble();
    double t53 = tape.popDouble();
    double t54 = tape.popDouble();
    double t55 = tape.popDouble();
    double t56 = tape.popDouble();
    double a = tape.popDouble();
    double t57 = tape.popDouble();
    double t58 = tape.popDouble();
    double t59 = tape.popDouble();
    double t60 = tape.popDouble();
    double t61 = tape.popDouble();
    kept[31] = t61;
    kept[32] = t60;
    kept[33] = t59;
    kept[34] = t58;
    kept[35] = t57;
    kept[36] = a;
    kept[37] = t56;
    kept[38] = t55;
    kept[39] = t54;
    kept[40] = t53;
    kept[41] = t52;
    kept[42] = t51;
    kept[43] = t50;
    kept[44] = t49;
    kept[45] = t48;
    kept[46] = m;
    kept[47] = t47;
    kept[48] = t46;
    kept[49] = t45;
    kept[50] = t44;
    kept[51] = bDot;
    kept[52] = qDot;
    double m1 = tape.popDouble();
    double t62 = tape.popDouble();
    double t63 = tape.popDouble();
    double t64 = tape.popDouble();
    double t65 = tape.popDouble();
    double t66 = tape.popDouble();
    double t67 = tape.popDouble();
    double t68 = tape.popDouble();
    double t69 = tape.popDouble();
    double t70 = tape.popDouble();
    double t71 = tape.popDouble();
    double t72 = tape.popDouble();
    double m2 = tape.popDouble();
    double t73 = tape.popDouble();
    double t74 = tape.popDouble();
    double t75 = tape.popDouble();
    double t76 = tape.popDouble();
    double t77 = tape.popDouble();
    m = tape.popDouble();
    double t78 = tape.popDouble();
    double t79 = tape.popDouble();
    double t80 = tape.popDouble();
    double t81 = tape.popDouble();
    double t82 = tape.popDouble();
    double q = tape.popDouble();
    double b = tape.popDouble();
    double t83 = tape.popDouble();
    double t84 = tape.popDouble();
    double t85 = tape.popDouble();
    double t86 = tape.popDouble();
    double t87 = tape.popDouble();
    boolean t88 = tape.popBoolean();
    kept[53] = b;
    kept[54] = q;
    kept[55] = m2;
    kept[56] = t70;
    kept[57] = t69;
    kept[58] = t68;
    kept[59] = t67;
    kept[60] = t66;
    kept[61] = t65;
    kept[62] = t64;
    kept[63] = t63;
    kept[64] = t62;
    kept[65] = m1;
    double halvesBar;
    double t89;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double pBarDot;
    double qBarDot;
    double mBarDot;
    double bBarDot;
    if (t88) {
      double t90 = resultBar / 15.0;
      halvesBar = resultBar + t90;
      t89 = -t90;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      pBarDot = 0.0;
      qBarDot = 0.0;
      mBarDot = 0.0;
      bBarDot = 0.0;
    } else {
      double t90 = simpsonWith1ReverseJvp2(resultBar, tape);
      double t91 = tape.doubleResult(1);
      double t92 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t93 = tape.doubleResult(4);
      double t94 = tape.doubleResult(5);
      double t95 = tape.doubleResult(6);
      bBarDot = tape.doubleResult(7);
      double t96 = simpsonWith1ReverseJvp(resultBar, tape);
      double t97 = tape.doubleResult(1);
      double t98 = tape.doubleResult(2);
      double t99 = tape.doubleResult(3);
      double t100 = tape.doubleResult(4);
      double t101 = tape.doubleResult(5);
      pBar = t90 + t96;
      pBarDot = t93 + t99;
      qBar = t91 + t97;
      qBarDot = t94 + t100;
      mBar = t92 + t98;
      mBarDot = t95 + t101;
      halvesBar = 0.0;
      t89 = 0.0;
    }
    kept[66] = halvesBar;
    kept[67] = t89;
    double t90 = t86 * halvesBar;
    double t91 = t42 * halvesBar;
    double t92 = t90 * t85;
    double t93 = t84 * t90;
    double t94 = Math.cos(t83);
    double t95 = t93 * t94;
    double t96 = (t40 * t90 + t84 * t91) * t94 - t93 * (t39 * Math.sin(t83));
    qBar += t95 * b;
    qBarDot += t96 * b + t95 * bDot;
    bBar += q * t95;
    bBarDot += qDot * t95 + q * t96;
    double t97 = t92 * t84;
    double t98 = (t91 * t85 + t90 * t41) * t84 + t92 * t40;
    double t99 = t97 * b;
    double t100 = t98 * b + t97 * bDot;
    bBar += t82 * t97;
    bBarDot += t38 * t97 + t82 * t98;
    bBar += t81 * t99;
    bBarDot += t37 * t99 + t81 * t100;
    pBar -= t99 * b;
    pBarDot -= t100 * b + t99 * bDot;
    double t101 = 4.0 * t90;
    double t102 = 4.0 * t91;
    double t103 = t101 * t80;
    double t104 = t79 * t101;
    double t105 = Math.cos(t78);
    double t106 = t104 * t105;
    double t107 = (t35 * t101 + t79 * t102) * t105 - t104 * (t34 * Math.sin(t78));
    qBar += t106 * m;
    qBarDot += t107 * m + t106 * mDot;
    double t108 = t103 * t79;
    double t109 = (t102 * t80 + t101 * t36) * t79 + t103 * t35;
    double t110 = t108 * m;
    double t111 = t109 * m + t108 * mDot;
    double mBar1 = q * t106 + t77 * t108 + t76 * t110;
    double mBarDot1 =
        qDot * t106 + q * t107 + (t33 * t108 + t77 * t109) + (t32 * t110 + t76 * t111);
    pBar -= t110 * m;
    pBarDot -= t111 * m + t110 * mDot;
    double t112 = t90 * t75;
    double t113 = t74 * t90;
    double t114 = Math.cos(t73);
    double t115 = t113 * t114;
    double t116 = (t30 * t90 + t74 * t91) * t114 - t113 * (t29 * Math.sin(t73));
    qBar += t115 * m2;
    kept[68] = qBar;
    qBarDot += t116 * m2 + t115 * mDot2;
    kept[69] = qBarDot;
    mBar += q * t115;
    mBarDot += qDot * t115 + q * t116;
    double t117 = t112 * t74;
    double t118 = (t91 * t75 + t90 * t31) * t74 + t112 * t30;
    double t119 = t117 * m2;
    double t120 = t118 * m2 + t117 * mDot2;
    mBar += t72 * t117;
    mBarDot += t28 * t117 + t72 * t118;
    mBar += t71 * t119;
    mBarDot += t27 * t119 + t71 * t120;
    pBar -= t119 * m2;
    kept[70] = pBar;
    pBarDot -= t120 * m2 + t119 * mDot2;
    kept[71] = pBarDot;
    double t121 = halvesBar * t87 / 6.0;
    double t122 = halvesBar * t43 / 6.0;
    bBar += t121;
    kept[72] = bBar;
    bBarDot += t122;
    kept[73] = bBarDot;
    mBar -= t121;
    mBarDot -= t122;
    kept[74] = mBarDot;
    double t123 = mBar1 / 2.0;
    kept[75] = t123;
    kept[76] = mBarDot1 / 2.0;
    mBar += t123;
    kept[77] = mBar;
  }

  private static double simpsonWith1ReverseJvp2(double resultBar, Tape tape) {
    double[] kept = new double[121];
    simpsonWith1ReverseJvpPart12(resultBar, kept, tape);
    simpsonWith1ReverseJvpPart2(kept);
    double qBar = simpsonWith1ReverseJvpPart3(kept, tape);
    double qBarDot = tape.doubleResult(1);
    double pBar = tape.doubleResult(2);
    double pBarDot = tape.doubleResult(3);
    double aBar = tape.doubleResult(4);
    double aBarDot = tape.doubleResult(5);
    double bBar = tape.doubleResult(6);
    double bBarDot = tape.doubleResult(7);
    tape.result(1, qBar);
    tape.result(2, aBar);
    tape.result(3, bBar);
    tape.result(4, pBarDot);
    tape.result(5, qBarDot);
    tape.result(6, aBarDot);
    tape.result(7, bBarDot);
    return pBar;
  }

  private static void simpsonWith1ReverseJvpPart12(double resultBar, double[] kept, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double mDot = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    kept[0] = t13;
    kept[1] = t12;
    kept[2] = t11;
    kept[3] = t10;
    kept[4] = t9;
    kept[5] = t8;
    kept[6] = t7;
    kept[7] = t6;
    kept[8] = mDot;
    kept[9] = t5;
    kept[10] = t4;
    kept[11] = t3;
    kept[12] = t2;
    kept[13] = t1;
    kept[14] = t;
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double aDot = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double mDot1 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double mDot2 = tape.popDouble();
    double t33 = tape.popDouble();
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    mDot = tape.popDouble();
    double t38 = tape.popDouble();
    double t39 = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    kept[15] = mDot;
    kept[16] = t37;
    kept[17] = t36;
    kept[18] = t35;
    kept[19] = t34;
    kept[20] = t33;
    kept[21] = mDot2;
    kept[22] = t32;
    kept[23] = t31;
    kept[24] = t30;
    kept[25] = t29;
    kept[26] = t28;
    kept[27] = t27;
    kept[28] = t26;
    kept[29] = t25;
    kept[30] = t24;
    kept[31] = t23;
    kept[32] = t22;
    kept[33] = mDot1;
    kept[34] = t21;
    kept[35] = t20;
    kept[36] = t19;
    kept[37] = t18;
    kept[38] = t17;
    kept[39] = aDot;
    kept[40] = t16;
    kept[41] = t15;
    kept[42] = t14;
    double t42 = tape.popDouble();
    double qDot = tape.popDouble();
    double bDot = tape.popDouble();
    double t43 = tape.popDouble();
    double t44 = tape.popDouble();
    double t45 = tape.popDouble();
    double t46 = tape.popDouble();
    double t47 = tape.popDouble();
    double t48 = tape.popDouble();
    double t49 = tape.popDouble();
    double t50 = tape.popDouble();
    double t51 = tape.popDouble();
    double t52 = tape.popDouble();
    double t53 = tape.popDouble();
    double m = tape.popDouble();
    double t54 = tape.popDouble();
    double t55 = tape.popDouble();
    double t56 = tape.popDouble();
    double t57 = tape.popDouble();
    double t58 = tape.popDouble();
    double t59 = tape.popDouble();
    double t60 = tape.popDouble();
    double t61 = tape.popDouble();
    double t62 = tape.popDouble();
    double t63 = tape.popDouble();
    double t64 = tape.popDouble();
    double a = tape.popDouble();
    double t65 = tape.popDouble();
    double t66 = tape.popDouble();
    double t67 = tape.popDouble();
    double t68 = tape.popDouble();
    double t69 = tape.popDouble();
    kept[43] = t69;
    kept[44] = t68;
    kept[45] = t67;
    kept[46] = t66;
    kept[47] = t65;
    kept[48] = a;
    kept[49] = t64;
    kept[50] = t63;
    kept[51] = t62;
    kept[52] = t61;
    kept[53] = t60;
    kept[54] = t59;
    kept[55] = t58;
    kept[56] = t57;
    kept[57] = t56;
    kept[58] = t55;
    kept[59] = t54;
    kept[60] = m;
    kept[61] = t53;
    kept[62] = t52;
    kept[63] = t51;
    kept[64] = t50;
    kept[65] = t49;
    kept[66] = t48;
    kept[67] = bDot;
    kept[68] = qDot;
    double m1 = tape.popDouble();
    double t70 = tape.popDouble();
    double t71 = tape.popDouble();
    double t72 = tape.popDouble();
    double t73 = tape.popDouble();
    double t74 = tape.popDouble();
    double t75 = tape.popDouble();
    double t76 = tape.popDouble();
    double t77 = tape.popDouble();
    double t78 = tape.popDouble();
    double t79 = tape.popDouble();
    double t80 = tape.popDouble();
    double m2 = tape.popDouble();
    double t81 = tape.popDouble();
    double t82 = tape.popDouble();
    double t83 = tape.popDouble();
    double t84 = tape.popDouble();
    double t85 = tape.popDouble();
    m = tape.popDouble();
    double t86 = tape.popDouble();
    double t87 = tape.popDouble();
    double t88 = tape.popDouble();
    double t89 = tape.popDouble();
    double t90 = tape.popDouble();
    double q = tape.popDouble();
    double b = tape.popDouble();
    double t91 = tape.popDouble();
    double t92 = tape.popDouble();
    double t93 = tape.popDouble();
    double t94 = tape.popDouble();
    double t95 = tape.popDouble();
    boolean t96 = tape.popBoolean();
    kept[69] = b;
    kept[70] = q;
    kept[71] = m;
    kept[72] = t85;
    kept[73] = t84;
    kept[74] = t83;
    kept[75] = t82;
    kept[76] = t81;
    kept[77] = m2;
    kept[78] = t80;
    kept[79] = t79;
    kept[80] = t78;
    kept[81] = t77;
    kept[82] = t76;
    kept[83] = t75;
    kept[84] = t74;
    kept[85] = t73;
    kept[86] = t72;
    kept[87] = t71;
    kept[88] = t70;
    kept[89] = m1;
    double halvesBar;
    double t97;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double aBar;
    double pBarDot;
    double qBarDot;
    double mBarDot;
    double bBarDot;
    double aBarDot;
    if (t96) {
      double t98 = resultBar / 15.0;
      halvesBar = resultBar + t98;
      t97 = -t98;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
      pBarDot = 0.0;
      qBarDot = 0.0;
      mBarDot = 0.0;
      bBarDot = 0.0;
      aBarDot = 0.0;
    } else {
      double t98 = simpsonWith1ReverseJvp2(resultBar, tape);
      double t99 = tape.doubleResult(1);
      double t100 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t101 = tape.doubleResult(4);
      double t102 = tape.doubleResult(5);
      double t103 = tape.doubleResult(6);
      bBarDot = tape.doubleResult(7);
      double t104 = simpsonWith1ReverseJvp2(resultBar, tape);
      double t105 = tape.doubleResult(1);
      aBar = tape.doubleResult(2);
      double t106 = tape.doubleResult(3);
      double t107 = tape.doubleResult(4);
      double t108 = tape.doubleResult(5);
      aBarDot = tape.doubleResult(6);
      double t109 = tape.doubleResult(7);
      pBar = t98 + t104;
      pBarDot = t101 + t107;
      qBar = t99 + t105;
      qBarDot = t102 + t108;
      mBar = t100 + t106;
      mBarDot = t103 + t109;
      halvesBar = 0.0;
      t97 = 0.0;
    }
    kept[90] = halvesBar;
    kept[91] = t97;
    kept[92] = mBar;
    kept[93] = aBar;
    kept[94] = mBarDot;
    kept[95] = aBarDot;
    kept[96] = halvesBar * t95;
    kept[97] = halvesBar * t47;
    double t98 = t94 * halvesBar;
    kept[98] = t98;
    double t99 = t46 * halvesBar;
    kept[99] = t99;
    double t100 = t98 * t93;
    double t101 = t92 * t98;
    double t102 = Math.cos(t91);
    double t103 = t101 * t102;
    double t104 = (t44 * t98 + t92 * t99) * t102 - t101 * (t43 * Math.sin(t91));
    qBar += t103 * b;
    qBarDot += t104 * b + t103 * bDot;
    bBar += q * t103;
    bBarDot += qDot * t103 + q * t104;
    double t105 = t100 * t92;
    double t106 = (t99 * t93 + t98 * t45) * t92 + t100 * t44;
    double t107 = t105 * b;
    double t108 = t106 * b + t105 * bDot;
    bBar += t90 * t105;
    bBarDot += t42 * t105 + t90 * t106;
    bBar += t89 * t107;
    kept[100] = bBar;
    bBarDot += t41 * t107 + t89 * t108;
    kept[101] = bBarDot;
    pBar -= t107 * b;
    kept[102] = pBar;
    pBarDot -= t108 * b + t107 * bDot;
    kept[103] = pBarDot;
    double t109 = 4.0 * t98;
    double t110 = 4.0 * t99;
    double t111 = t109 * t88;
    double t112 = t87 * t109;
    double t113 = Math.cos(t86);
    double t114 = t112 * t113;
    double t115 = (t39 * t109 + t87 * t110) * t113 - t112 * (t38 * Math.sin(t86));
    qBar += t114 * m;
    kept[104] = qBar;
    qBarDot += t115 * m + t114 * mDot;
    kept[105] = qBarDot;
    mBar = q * t114;
    kept[106] = mBar;
    mBarDot = qDot * t114 + q * t115;
    kept[107] = mBarDot;
    kept[108] = t111 * t87;
    kept[109] = (t110 * t88 + t109 * t40) * t87 + t111 * t39;
  }

  private static void simpsonWith1ReverseJvpPart2(double[] kept) {
    double t = kept[108];
    double m = kept[71];
    double t1 = t * m;
    double t2 = kept[109];
    double mDot = kept[15];
    double t3 = t2 * m + t * mDot;
    double t4 = kept[72];
    double mBar = kept[106];
    mBar += t4 * t;
    double mBarDot = kept[107];
    mBarDot += kept[16] * t + t4 * t2;
    double t5 = kept[73];
    mBar += t5 * t1;
    mBarDot += kept[17] * t1 + t5 * t3;
    double pBar = kept[102];
    pBar -= t1 * m;
    double pBarDot = kept[103];
    pBarDot -= t3 * m + t1 * mDot;
    double t6 = kept[98];
    double t7 = kept[74];
    double t8 = t6 * t7;
    double t9 = kept[99];
    double t10 = kept[75];
    double t11 = t10 * t6;
    double t12 = kept[19];
    double t13 = kept[76];
    double t14 = Math.cos(t13);
    double t15 = t11 * t14;
    double t16 = (t12 * t6 + t10 * t9) * t14 - t11 * (kept[20] * Math.sin(t13));
    m = kept[77];
    mDot = kept[21];
    double qBar = kept[104];
    qBar += t15 * m;
    double qBarDot = kept[105];
    qBarDot += t16 * m + t15 * mDot;
    double q = kept[70];
    double qDot = kept[68];
    double mBar1 = kept[92];
    mBar1 += q * t15;
    double mBarDot1 = kept[94];
    mBarDot1 += qDot * t15 + q * t16;
    double t17 = t8 * t10;
    double t18 = (t9 * t7 + t6 * kept[18]) * t10 + t8 * t12;
    double t19 = t17 * m;
    double t20 = t18 * m + t17 * mDot;
    double t21 = kept[78];
    mBar1 += t21 * t17;
    mBarDot1 += kept[22] * t17 + t21 * t18;
    double t22 = kept[79];
    mBar1 += t22 * t19;
    mBarDot1 += kept[23] * t19 + t22 * t20;
    pBar -= t19 * m;
    pBarDot -= t20 * m + t19 * mDot;
    double t23 = kept[96] / 6.0;
    double t24 = kept[97] / 6.0;
    double bBar = kept[100];
    bBar += t23;
    double bBarDot = kept[101];
    bBarDot += t24;
    mBar1 -= t23;
    mBarDot1 -= t24;
    double t25 = mBar / 2.0;
    double t26 = mBarDot / 2.0;
    mBar = mBar1 + t25;
    mBarDot = mBarDot1 + t26;
    bBar += t25;
    kept[110] = bBar;
    bBarDot += t26;
    kept[111] = bBarDot;
    double halvesBar = kept[90];
    double t27 = kept[81] * halvesBar;
    double t28 = kept[25] * halvesBar;
    double t29 = kept[82];
    double t30 = t27 * t29;
    double t31 = kept[83];
    double t32 = t31 * t27;
    double t33 = kept[27];
    double t34 = q * m;
    double t35 = Math.cos(t34);
    double t36 = t32 * t35;
    double t37 = (t33 * t27 + t31 * t28) * t35 - t32 * ((qDot * m + q * mDot) * Math.sin(t34));
    qBar += t36 * m;
    qBarDot += t37 * m + t36 * mDot;
    mBar += q * t36;
    mBarDot += qDot * t36 + q * t37;
    double t38 = t30 * t31;
    double t39 = (t28 * t29 + t27 * kept[26]) * t31 + t30 * t33;
    double t40 = t38 * m;
    double t41 = t39 * m + t38 * mDot;
    double t42 = kept[84];
    mBar += t42 * t38;
    mBarDot += kept[28] * t38 + t42 * t39;
    double t43 = kept[85];
    mBar += t43 * t40;
    mBarDot += kept[29] * t40 + t43 * t41;
    pBar -= t40 * m;
    pBarDot -= t41 * m + t40 * mDot;
    double t44 = 4.0 * t27;
    double t45 = 4.0 * t28;
    double t46 = kept[86];
    double t47 = t44 * t46;
    double t48 = kept[87];
    double t49 = t48 * t44;
    double t50 = kept[31];
    double t51 = kept[88];
    double t52 = Math.cos(t51);
    double t53 = t49 * t52;
    double t54 = (t50 * t44 + t48 * t45) * t52 - t49 * (kept[32] * Math.sin(t51));
    m = kept[89];
    mDot = kept[33];
    qBar += t53 * m;
    qBarDot += t54 * m + t53 * mDot;
    mBar1 = q * t53;
    mBarDot1 = qDot * t53 + q * t54;
    double t55 = t47 * t48;
    double t56 = (t45 * t46 + t44 * kept[30]) * t48 + t47 * t50;
    double t57 = t55 * m;
    double t58 = t56 * m + t55 * mDot;
    double t59 = kept[43];
    mBar1 += t59 * t55;
    mBarDot1 += kept[34] * t55 + t59 * t56;
    double t60 = kept[44];
    mBar1 += t60 * t57;
    mBarDot1 += kept[35] * t57 + t60 * t58;
    pBar -= t57 * m;
    pBarDot -= t58 * m + t57 * mDot;
    double t61 = kept[45];
    double t62 = t27 * t61;
    double t63 = kept[46];
    double t64 = t63 * t27;
    double t65 = kept[37];
    double t66 = kept[47];
    double t67 = Math.cos(t66);
    double t68 = t64 * t67;
    double t69 = (t65 * t27 + t63 * t28) * t67 - t64 * (kept[38] * Math.sin(t66));
    double a = kept[48];
    double aDot = kept[39];
    qBar += t68 * a;
    double t70 = halvesBar * kept[80];
    double t71 = halvesBar * kept[24];
    double t72 = t28 * t61 + t27 * kept[36];
    kept[112] = qBar;
    qBarDot += t69 * a + t68 * aDot;
    kept[113] = qBarDot;
    double aBar = kept[93];
    aBar += q * t68;
    double aBarDot = kept[95];
    aBarDot += qDot * t68 + q * t69;
    double t73 = t62 * t63;
    double t74 = t72 * t63 + t62 * t65;
    double t75 = t73 * a;
    double t76 = t74 * a + t73 * aDot;
    double t77 = kept[49];
    aBar += t77 * t73;
    aBarDot += kept[40] * t73 + t77 * t74;
    double t78 = kept[50];
    aBar += t78 * t75;
    aBarDot += kept[41] * t75 + t78 * t76;
    pBar -= t75 * a;
    kept[114] = pBar;
    pBarDot -= t76 * a + t75 * aDot;
    kept[115] = pBarDot;
    double t79 = t70 / 6.0;
    double t80 = t71 / 6.0;
    mBar += t79;
    mBarDot += t80;
    aBar -= t79;
    aBarDot -= t80;
    double t81 = mBar1 / 2.0;
    double t82 = mBarDot1 / 2.0;
    aBar += t81;
    kept[116] = aBar;
    aBarDot += t82;
    kept[117] = aBarDot;
    mBar += t81;
    kept[118] = mBar;
    mBarDot += t82;
    kept[119] = mBarDot;
    kept[120] = kept[91] * kept[51];
  }

  private static double simpsonWith1ReverseJvpPart3(double[] kept, Tape tape) {
    double t = kept[91];
    double t1 = kept[52] * t;
    double t2 = kept[0] * t;
    double t3 = kept[53];
    double t4 = t1 * t3;
    double t5 = kept[54];
    double t6 = t5 * t1;
    double t7 = kept[2];
    double q = kept[70];
    double b = kept[69];
    double t8 = q * b;
    double qDot = kept[68];
    double bDot = kept[67];
    double t9 = Math.cos(t8);
    double t10 = t6 * t9;
    double t11 = (t7 * t1 + t5 * t2) * t9 - t6 * ((qDot * b + q * bDot) * Math.sin(t8));
    double qBar = kept[112];
    qBar += t10 * b;
    double qBarDot = kept[113];
    qBarDot += t11 * b + t10 * bDot;
    double bBar = kept[110];
    bBar += q * t10;
    double bBarDot = kept[111];
    bBarDot += qDot * t10 + q * t11;
    double t12 = t4 * t5;
    double t13 = (t2 * t3 + t1 * kept[1]) * t5 + t4 * t7;
    double t14 = t12 * b;
    double t15 = t13 * b + t12 * bDot;
    double t16 = kept[55];
    bBar += t16 * t12;
    bBarDot += kept[3] * t12 + t16 * t13;
    double t17 = kept[56];
    bBar += t17 * t14;
    bBarDot += kept[4] * t14 + t17 * t15;
    double pBar = kept[114];
    pBar -= t14 * b;
    double pBarDot = kept[115];
    pBarDot -= t15 * b + t14 * bDot;
    double t18 = 4.0 * t1;
    double t19 = 4.0 * t2;
    double t20 = kept[57];
    double t21 = t18 * t20;
    double t22 = kept[58];
    double t23 = t22 * t18;
    double t24 = kept[6];
    double t25 = kept[59];
    double t26 = Math.cos(t25);
    double t27 = t23 * t26;
    double t28 = (t24 * t18 + t22 * t19) * t26 - t23 * (kept[7] * Math.sin(t25));
    double m = kept[60];
    double mDot = kept[8];
    qBar += t27 * m;
    qBarDot += t28 * m + t27 * mDot;
    double mBar = q * t27;
    double mBarDot = qDot * t27 + q * t28;
    double t29 = t21 * t22;
    double t30 = (t19 * t20 + t18 * kept[5]) * t22 + t21 * t24;
    double t31 = t29 * m;
    double t32 = t30 * m + t29 * mDot;
    double t33 = kept[61];
    mBar += t33 * t29;
    mBarDot += kept[9] * t29 + t33 * t30;
    double t34 = kept[62];
    mBar += t34 * t31;
    mBarDot += kept[10] * t31 + t34 * t32;
    pBar -= t31 * m;
    pBarDot -= t32 * m + t31 * mDot;
    double t35 = kept[63];
    double t36 = t1 * t35;
    double t37 = kept[64];
    double t38 = t37 * t1;
    double t39 = kept[12];
    double a = kept[48];
    double t40 = q * a;
    double aDot = kept[39];
    double t41 = Math.cos(t40);
    double t42 = t38 * t41;
    double t43 = (t39 * t1 + t37 * t2) * t41 - t38 * ((qDot * a + q * aDot) * Math.sin(t40));
    qBar += t42 * a;
    qBarDot += t43 * a + t42 * aDot;
    double aBar = kept[116];
    aBar += q * t42;
    double aBarDot = kept[117];
    aBarDot += qDot * t42 + q * t43;
    double t44 = t36 * t37;
    double t45 = (t2 * t35 + t1 * kept[11]) * t37 + t36 * t39;
    double t46 = t44 * a;
    double t47 = t45 * a + t44 * aDot;
    double t48 = kept[65];
    aBar += t48 * t44;
    aBarDot += kept[13] * t44 + t48 * t45;
    double t49 = kept[66];
    aBar += t49 * t46;
    aBarDot += kept[14] * t46 + t49 * t47;
    pBar -= t46 * a;
    pBarDot -= t47 * a + t46 * aDot;
    double t50 = kept[120] / 6.0;
    double t51 = t * kept[42] / 6.0;
    bBar += t50;
    bBarDot += t51;
    aBar -= t50;
    aBarDot -= t51;
    double t52 = mBar / 2.0;
    double t53 = mBarDot / 2.0;
    aBar += t52;
    aBarDot += t53;
    bBar += t52;
    bBarDot += t53;
    mBar = kept[118];
    double t54 = mBar / 2.0;
    mBarDot = kept[119];
    double t55 = mBarDot / 2.0;
    aBar += t54;
    aBarDot += t55;
    bBar += t54;
    bBarDot += t55;
    tape.result(1, qBarDot);
    tape.result(2, pBar);
    tape.result(3, pBarDot);
    tape.result(4, aBar);
    tape.result(5, aBarDot);
    tape.result(6, bBar);
    tape.result(7, bBarDot);
    return qBar;
  }

  private static double simpsonWith1ReverseJvpPart22(double[] kept, Tape tape) {
    double mBarDot = kept[74];
    double t = kept[76];
    mBarDot += t;
    double bBar = kept[72];
    bBar += kept[75];
    double bBarDot = kept[73];
    bBarDot += t;
    double halvesBar = kept[66];
    double t1 = kept[57] * halvesBar;
    double t2 = kept[9] * halvesBar;
    double t3 = kept[58];
    double t4 = t1 * t3;
    double t5 = kept[59];
    double t6 = t5 * t1;
    double t7 = kept[11];
    double q = kept[54];
    double m = kept[55];
    double t8 = q * m;
    double qDot = kept[52];
    double mDot = kept[7];
    double t9 = Math.cos(t8);
    double t10 = t6 * t9;
    double t11 = (t7 * t1 + t5 * t2) * t9 - t6 * ((qDot * m + q * mDot) * Math.sin(t8));
    double qBar = kept[68];
    qBar += t10 * m;
    double qBarDot = kept[69];
    qBarDot += t11 * m + t10 * mDot;
    double mBar = kept[77];
    mBar += q * t10;
    mBarDot += qDot * t10 + q * t11;
    double t12 = t4 * t5;
    double t13 = (t2 * t3 + t1 * kept[10]) * t5 + t4 * t7;
    double t14 = t12 * m;
    double t15 = t13 * m + t12 * mDot;
    double t16 = kept[60];
    mBar += t16 * t12;
    mBarDot += kept[12] * t12 + t16 * t13;
    double t17 = kept[61];
    mBar += t17 * t14;
    mBarDot += kept[13] * t14 + t17 * t15;
    double pBar = kept[70];
    pBar -= t14 * m;
    double pBarDot = kept[71];
    pBarDot -= t15 * m + t14 * mDot;
    double t18 = 4.0 * t1;
    double t19 = 4.0 * t2;
    double t20 = kept[62];
    double t21 = t18 * t20;
    double t22 = kept[63];
    double t23 = t22 * t18;
    double t24 = kept[15];
    double t25 = kept[64];
    double t26 = Math.cos(t25);
    double t27 = t23 * t26;
    double t28 = (t24 * t18 + t22 * t19) * t26 - t23 * (kept[16] * Math.sin(t25));
    m = kept[65];
    mDot = kept[17];
    qBar += t27 * m;
    qBarDot += t28 * m + t27 * mDot;
    double mBar1 = q * t27;
    double mBarDot1 = qDot * t27 + q * t28;
    double t29 = t21 * t22;
    double t30 = (t19 * t20 + t18 * kept[14]) * t22 + t21 * t24;
    double t31 = t29 * m;
    double t32 = t30 * m + t29 * mDot;
    double t33 = kept[31];
    mBar1 += t33 * t29;
    mBarDot1 += kept[18] * t29 + t33 * t30;
    double t34 = kept[32];
    mBar1 += t34 * t31;
    mBarDot1 += kept[19] * t31 + t34 * t32;
    pBar -= t31 * m;
    pBarDot -= t32 * m + t31 * mDot;
    double t35 = kept[33];
    double t36 = t1 * t35;
    double t37 = kept[34];
    double t38 = t37 * t1;
    double t39 = kept[21];
    double t40 = kept[35];
    double t41 = Math.cos(t40);
    double t42 = t38 * t41;
    double a = kept[36];
    double aDot = kept[23];
    qBar += t42 * a;
    qBarDot += ((t39 * t1 + t37 * t2) * t41 - t38 * (kept[22] * Math.sin(t40))) * a + t42 * aDot;
    double t43 = t36 * t37;
    double t44 = t43 * a;
    pBar -= t44 * a;
    pBarDot -= (((t2 * t35 + t1 * kept[20]) * t37 + t36 * t39) * a + t43 * aDot) * a + t44 * aDot;
    mBar += halvesBar * kept[56] / 6.0;
    mBarDot += halvesBar * kept[8] / 6.0;
    mBar += mBar1 / 2.0;
    mBarDot += mBarDot1 / 2.0;
    double t45 = kept[67];
    double t46 = kept[38] * t45;
    double t47 = kept[25] * t45;
    double t48 = kept[39];
    double t49 = t46 * t48;
    double t50 = kept[40];
    double t51 = t50 * t46;
    double t52 = kept[27];
    double b = kept[53];
    double t53 = q * b;
    double bDot = kept[51];
    double t54 = Math.cos(t53);
    double t55 = t51 * t54;
    double t56 = (t52 * t46 + t50 * t47) * t54 - t51 * ((qDot * b + q * bDot) * Math.sin(t53));
    qBar += t55 * b;
    qBarDot += t56 * b + t55 * bDot;
    bBar += q * t55;
    bBarDot += qDot * t55 + q * t56;
    double t57 = t49 * t50;
    double t58 = (t47 * t48 + t46 * kept[26]) * t50 + t49 * t52;
    double t59 = t57 * b;
    double t60 = t58 * b + t57 * bDot;
    double t61 = kept[41];
    bBar += t61 * t57;
    bBarDot += kept[28] * t57 + t61 * t58;
    double t62 = kept[42];
    bBar += t62 * t59;
    bBarDot += kept[29] * t59 + t62 * t60;
    pBar -= t59 * b;
    pBarDot -= t60 * b + t59 * bDot;
    double t63 = 4.0 * t46;
    double t64 = 4.0 * t47;
    double t65 = kept[43];
    double t66 = t63 * t65;
    double t67 = kept[44];
    double t68 = t67 * t63;
    double t69 = kept[0];
    double t70 = kept[45];
    double t71 = Math.cos(t70);
    double t72 = t68 * t71;
    double t73 = (t69 * t63 + t67 * t64) * t71 - t68 * (kept[1] * Math.sin(t70));
    m = kept[46];
    mDot = kept[2];
    qBar += t72 * m;
    qBarDot += t73 * m + t72 * mDot;
    mBar1 = q * t72;
    mBarDot1 = qDot * t72 + q * t73;
    double t74 = t66 * t67;
    double t75 = (t64 * t65 + t63 * kept[30]) * t67 + t66 * t69;
    double t76 = t74 * m;
    double t77 = t75 * m + t74 * mDot;
    double t78 = kept[47];
    mBar1 += t78 * t74;
    mBarDot1 += kept[3] * t74 + t78 * t75;
    double t79 = kept[48];
    mBar1 += t79 * t76;
    mBarDot1 += kept[4] * t76 + t79 * t77;
    pBar -= t76 * m;
    pBarDot -= t77 * m + t76 * mDot;
    double t80 = kept[49];
    double t81 = t46 * t80;
    double t82 = kept[50];
    double t83 = t82 * t46;
    double t84 = kept[6];
    double t85 = q * a;
    double t86 = Math.cos(t85);
    double t87 = t83 * t86;
    qBar += t87 * a;
    qBarDot += ((t84 * t46 + t82 * t47) * t86 - t83 * ((qDot * a + q * aDot) * Math.sin(t85))) * a
        + t87 * aDot;
    double t88 = t81 * t82;
    double t89 = t88 * a;
    pBar -= t89 * a;
    pBarDot -= (((t47 * t80 + t46 * kept[5]) * t82 + t81 * t84) * a + t88 * aDot) * a + t89 * aDot;
    bBar += t45 * kept[37] / 6.0;
    bBarDot += t45 * kept[24] / 6.0;
    bBar += mBar1 / 2.0;
    bBarDot += mBarDot1 / 2.0;
    bBar += mBar / 2.0;
    bBarDot += mBarDot / 2.0;
    tape.result(1, qBarDot);
    tape.result(2, pBar);
    tape.result(3, pBarDot);
    tape.result(4, bBar);
    tape.result(5, bBarDot);
    return qBar;
  }

  private static double simpsonWith2Jvp(double a, double b, double a_, double b_, double eps,
      int depth, double aDot, double bDot, double bDot_, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double mDot = bDot_ / 2.0;
    double m1 = (a_ + b_) / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Jvp(a, a_, b, 0.0, a_, 1e-3, 4, aDot, bDot, tape);
    double t2 = tape.doubleResult(1);
    double t3 = simpsonWith3Jvp2(a, m1, b, 0.0, m1, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t4 = tape.doubleResult(1);
    double t5 = simpsonWith3Jvp2(a, b_, b, 0.0, b_, 1e-3, 4, aDot, bDot_, bDot, bDot_, tape);
    double t6 = tape.doubleResult(1);
    double t7 = t1 + 4.0 * t3 + t5;
    double t8 = t * t7;
    m1 = (a_ + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t9 = (m - a_) / 6.0;
    double t10 = simpsonWith3Jvp(a, a_, b, 0.0, a_, 1e-3, 4, aDot, bDot, tape);
    double t11 = tape.doubleResult(1);
    double t12 = simpsonWith3Jvp2(a, m1, b, 0.0, m1, 1e-3, 4, aDot, mDot1, bDot, mDot1, tape);
    double t13 = tape.doubleResult(1);
    double t14 = simpsonWith3Jvp2(a, m, b, 0.0, m, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t15 = tape.doubleResult(1);
    double t16 = t10 + 4.0 * t12 + t14;
    m1 = (m + b_) / 2.0;
    mDot1 = (mDot + bDot_) / 2.0;
    double t17 = (b_ - m) / 6.0;
    double t18 = simpsonWith3Jvp2(a, m, b, 0.0, m, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t19 = tape.doubleResult(1);
    double t20 = simpsonWith3Jvp2(a, m1, b, 0.0, m1, 1e-3, 4, aDot, mDot1, bDot, mDot1, tape);
    double t21 = tape.doubleResult(1);
    double t22 = simpsonWith3Jvp2(a, b_, b, 0.0, b_, 1e-3, 4, aDot, bDot_, bDot, bDot_, tape);
    double t23 = tape.doubleResult(1);
    double t24 = t18 + 4.0 * t20 + t22;
    double halves = t9 * t16 + t17 * t24;
    double halvesDot = mDot / 6.0 * t16 + t9 * (t11 + 4.0 * t13 + t15)
        + ((bDot_ - mDot) / 6.0 * t24 + t17 * (t19 + 4.0 * t21 + t23));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - (bDot_ / 6.0 * t7 + t * (t2 + 4.0 * t4 + t6))) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t25 = simpsonWith2Jvp(a, b, a_, m, eps / 2.0, depth - 1, aDot, bDot, mDot, tape);
    double t26 = tape.doubleResult(1);
    double t27 = simpsonWith2Jvp2(a, b, m, b_, eps / 2.0, depth - 1, aDot, bDot, mDot, bDot_, tape);
    double t28 = tape.doubleResult(1);
    tape.result(1, t26 + t28);
    return t25 + t27;
  }

  private static double simpsonWith3Jvp(double a, double a_, double b, double a__, double b_,
      double eps, int depth, double aDot, double bDot, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double m1 = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = aDot * a_;
    double t2 = a * a_ * a__;
    double t3 = bDot * a__ - t1 * a__ * Math.sin(t2);
    double t4 = a * a_ * m1;
    double t5 = bDot * m1 - t1 * m1 * Math.sin(t4);
    double t6 = a * a_ * b_;
    double t7 = bDot * b_ - t1 * b_ * Math.sin(t6);
    double t8 =
        t * (Math.cos(t2) + b * a__ + 4.0 * (Math.cos(t4) + b * m1) + (Math.cos(t6) + b * b_));
    m1 = (a__ + m) / 2.0;
    double t9 = (m - a__) / 6.0;
    double t10 = a * a_ * m1;
    double t11 = t9 * (t3 + 4.0 * (bDot * m1 - t1 * m1 * Math.sin(t10)) + t5);
    double t12 = t9
        * (Math.cos(a * a_ * a__) + b * a__ + 4.0 * (Math.cos(t10) + b * m1)
        + (Math.cos(a * a_ * m) + b * m));
    m1 = (m + b_) / 2.0;
    double t13 = (b_ - m) / 6.0;
    double t14 = a * a_ * m1;
    double halves = t12
        + t13 * (Math.cos(a * a_ * m) + b * m + 4.0 * (Math.cos(t14) + b * m1)
        + (Math.cos(a * a_ * b_) + b * b_));
    double halvesDot = t11 + t13 * (t5 + 4.0 * (bDot * m1 - t1 * m1 * Math.sin(t14)) + t7);
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - t * (t3 + 4.0 * t5 + t7)) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t15 = simpsonWith3Jvp(a, a_, b, a__, m, eps / 2.0, depth - 1, aDot, bDot, tape);
    double t16 = tape.doubleResult(1);
    double t17 = simpsonWith3Jvp(a, a_, b, m, b_, eps / 2.0, depth - 1, aDot, bDot, tape);
    double t18 = tape.doubleResult(1);
    tape.result(1, t16 + t18);
    return t15 + t17;
  }

  private static double simpsonWith3Jvp2(double a, double a_, double b, double a__, double b_,
      double eps, int depth, double aDot, double aDot_, double bDot, double bDot_, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double mDot = bDot_ / 2.0;
    double m1 = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = aDot * a_ + a * aDot_;
    double t2 = a * a_ * a__;
    double t3 = bDot * a__ - t1 * a__ * Math.sin(t2);
    double t4 = a * a_;
    double t5 = t4 * m1;
    double t6 = bDot * m1 + b * mDot - (t1 * m1 + t4 * mDot) * Math.sin(t5);
    double t7 = a * a_;
    double t8 = t7 * b_;
    double t9 = bDot * b_ + b * bDot_ - (t1 * b_ + t7 * bDot_) * Math.sin(t8);
    double t10 = Math.cos(t2) + b * a__ + 4.0 * (Math.cos(t5) + b * m1) + (Math.cos(t8) + b * b_);
    double t11 = t * t10;
    m1 = (a__ + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t12 = (m - a__) / 6.0;
    double t13 = a * a_;
    double t14 = t13 * m1;
    double t15 = Math.cos(a * a_ * a__) + b * a__ + 4.0 * (Math.cos(t14) + b * m1)
        + (Math.cos(a * a_ * m) + b * m);
    double t16 = mDot / 6.0 * t15
        + t12 * (t3 + 4.0 * (bDot * m1 + b * mDot1 - (t1 * m1 + t13 * mDot1) * Math.sin(t14)) + t6);
    m1 = (m + b_) / 2.0;
    mDot1 = (mDot + bDot_) / 2.0;
    double t17 = (b_ - m) / 6.0;
    double t18 = a * a_;
    double t19 = t18 * m1;
    double t20 = Math.cos(a * a_ * m) + b * m + 4.0 * (Math.cos(t19) + b * m1)
        + (Math.cos(a * a_ * b_) + b * b_);
    double halves = t12 * t15 + t17 * t20;
    double halvesDot = t16
        + ((bDot_ - mDot) / 6.0 * t20
        + t17 * (t6 + 4.0 * (bDot * m1 + b * mDot1 - (t1 * m1 + t18 * mDot1) * Math.sin(t19))
        + t9));
    if (depth <= 0 || Math.abs(halves - t11) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - (bDot_ / 6.0 * t10 + t * (t3 + 4.0 * t6 + t9))) / 15.0);
      return halves + (halves - t11) / 15.0;
    }
    double t21 =
        simpsonWith3Jvp2(a, a_, b, a__, m, eps / 2.0, depth - 1, aDot, aDot_, bDot, mDot, tape);
    double t22 = tape.doubleResult(1);
    double t23 =
        simpsonWith3Jvp3(a, a_, b, m, b_, eps / 2.0, depth - 1, aDot, aDot_, bDot, mDot, bDot_,
        tape);
    double t24 = tape.doubleResult(1);
    tape.result(1, t22 + t24);
    return t21 + t23;
  }

  private static double simpsonWith3Jvp3(double a, double a_, double b, double a__, double b_,
      double eps, int depth, double aDot, double aDot_, double bDot, double aDot__, double bDot_,
      Tape tape) {
    double m = (a__ + b_) / 2.0;
    double mDot = (aDot__ + bDot_) / 2.0;
    double m1 = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_;
    double t2 = aDot * a_ + a * aDot_;
    double t3 = t1 * a__;
    double t4 = bDot * a__ + b * aDot__ - (t2 * a__ + t1 * aDot__) * Math.sin(t3);
    double t5 = a * a_;
    double t6 = t5 * m1;
    double t7 = bDot * m1 + b * mDot - (t2 * m1 + t5 * mDot) * Math.sin(t6);
    double t8 = a * a_;
    double t9 = t8 * b_;
    double t10 = bDot * b_ + b * bDot_ - (t2 * b_ + t8 * bDot_) * Math.sin(t9);
    double t11 = Math.cos(t3) + b * a__ + 4.0 * (Math.cos(t6) + b * m1) + (Math.cos(t9) + b * b_);
    double t12 = t * t11;
    m1 = (a__ + m) / 2.0;
    double mDot1 = (aDot__ + mDot) / 2.0;
    double t13 = (m - a__) / 6.0;
    double t14 = a * a_;
    double t15 = t14 * m1;
    double t16 = Math.cos(a * a_ * a__) + b * a__ + 4.0 * (Math.cos(t15) + b * m1)
        + (Math.cos(a * a_ * m) + b * m);
    double t17 = (mDot - aDot__) / 6.0 * t16
        + t13 * (t4 + 4.0 * (bDot * m1 + b * mDot1 - (t2 * m1 + t14 * mDot1) * Math.sin(t15)) + t7);
    m1 = (m + b_) / 2.0;
    mDot1 = (mDot + bDot_) / 2.0;
    double t18 = (b_ - m) / 6.0;
    double t19 = a * a_;
    double t20 = t19 * m1;
    double t21 = Math.cos(a * a_ * m) + b * m + 4.0 * (Math.cos(t20) + b * m1)
        + (Math.cos(a * a_ * b_) + b * b_);
    double halves = t13 * t16 + t18 * t21;
    double halvesDot = t17
        + ((bDot_ - mDot) / 6.0 * t21
        + t18 * (t7 + 4.0 * (bDot * m1 + b * mDot1 - (t2 * m1 + t19 * mDot1) * Math.sin(t20))
        + t10));
    if (depth <= 0 || Math.abs(halves - t12) < 15.0 * eps) {
      tape.result(1,
          halvesDot
          + (halvesDot - ((bDot_ - aDot__) / 6.0 * t11 + t * (t4 + 4.0 * t7 + t10))) / 15.0);
      return halves + (halves - t12) / 15.0;
    }
    double t22 =
        simpsonWith3Jvp3(a, a_, b, a__, m, eps / 2.0, depth - 1, aDot, aDot_, bDot, aDot__, mDot,
        tape);
    double t23 = tape.doubleResult(1);
    double t24 =
        simpsonWith3Jvp3(a, a_, b, m, b_, eps / 2.0, depth - 1, aDot, aDot_, bDot, mDot, bDot_,
        tape);
    double t25 = tape.doubleResult(1);
    tape.result(1, t23 + t25);
    return t22 + t24;
  }

  private static double simpsonWith2Jvp2(double a, double b, double a_, double b_, double eps,
      int depth, double aDot, double bDot, double aDot_, double bDot_, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double mDot = (aDot_ + bDot_) / 2.0;
    double m1 = (a_ + b_) / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Jvp2(a, a_, b, 0.0, a_, 1e-3, 4, aDot, aDot_, bDot, aDot_, tape);
    double t2 = tape.doubleResult(1);
    double t3 = simpsonWith3Jvp2(a, m1, b, 0.0, m1, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t4 = tape.doubleResult(1);
    double t5 = simpsonWith3Jvp2(a, b_, b, 0.0, b_, 1e-3, 4, aDot, bDot_, bDot, bDot_, tape);
    double t6 = tape.doubleResult(1);
    double t7 = t1 + 4.0 * t3 + t5;
    double t8 = t * t7;
    m1 = (a_ + m) / 2.0;
    double mDot1 = (aDot_ + mDot) / 2.0;
    double t9 = (m - a_) / 6.0;
    double t10 = simpsonWith3Jvp2(a, a_, b, 0.0, a_, 1e-3, 4, aDot, aDot_, bDot, aDot_, tape);
    double t11 = tape.doubleResult(1);
    double t12 = simpsonWith3Jvp2(a, m1, b, 0.0, m1, 1e-3, 4, aDot, mDot1, bDot, mDot1, tape);
    double t13 = tape.doubleResult(1);
    double t14 = simpsonWith3Jvp2(a, m, b, 0.0, m, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t15 = tape.doubleResult(1);
    double t16 = t10 + 4.0 * t12 + t14;
    m1 = (m + b_) / 2.0;
    mDot1 = (mDot + bDot_) / 2.0;
    double t17 = (b_ - m) / 6.0;
    double t18 = simpsonWith3Jvp2(a, m, b, 0.0, m, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t19 = tape.doubleResult(1);
    double t20 = simpsonWith3Jvp2(a, m1, b, 0.0, m1, 1e-3, 4, aDot, mDot1, bDot, mDot1, tape);
    double t21 = tape.doubleResult(1);
    double t22 = simpsonWith3Jvp2(a, b_, b, 0.0, b_, 1e-3, 4, aDot, bDot_, bDot, bDot_, tape);
    double t23 = tape.doubleResult(1);
    double t24 = t18 + 4.0 * t20 + t22;
    double halves = t9 * t16 + t17 * t24;
    double halvesDot = (mDot - aDot_) / 6.0 * t16 + t9 * (t11 + 4.0 * t13 + t15)
        + ((bDot_ - mDot) / 6.0 * t24 + t17 * (t19 + 4.0 * t21 + t23));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - ((bDot_ - aDot_) / 6.0 * t7 + t * (t2 + 4.0 * t4 + t6))) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t25 = simpsonWith2Jvp2(a, b, a_, m, eps / 2.0, depth - 1, aDot, bDot, aDot_, mDot, tape);
    double t26 = tape.doubleResult(1);
    double t27 = simpsonWith2Jvp2(a, b, m, b_, eps / 2.0, depth - 1, aDot, bDot, mDot, bDot_, tape);
    double t28 = tape.doubleResult(1);
    tape.result(1, t26 + t28);
    return t25 + t27;
  }

  private static double simpsonWith2Forward(double a, double b, double a_, double b_, double eps,
      int depth, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double m1 = (a_ + b_) / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Forward(a, a_, b, 0.0, a_, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m1, b, 0.0, m1, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, b_, b, 0.0, b_, 1e-3, 4, tape);
    double t2 = t * t1;
    m1 = (a_ + m) / 2.0;
    double t3 = (m - a_) / 6.0;
    double t4 = simpsonWith3Forward(a, a_, b, 0.0, a_, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m1, b, 0.0, m1, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, m, b, 0.0, m, 1e-3, 4, tape);
    m1 = (m + b_) / 2.0;
    double t5 = (b_ - m) / 6.0;
    double t6 = simpsonWith3Forward2(a, m, b, 0.0, m, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m1, b, 0.0, m1, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, b_, b, 0.0, b_, 1e-3, 4, tape);
    double halves = t3 * t4 + t5 * t6;
    boolean t7 = depth <= 0 || Math.abs(halves - t2) < 15.0 * eps;
    double result = t7
        ? halves + (halves - t2) / 15.0
        : simpsonWith2Forward(a, b, a_, m, eps / 2.0, depth - 1, tape)
        + simpsonWith2Forward2(a, b, m, b_, eps / 2.0, depth - 1, tape);
    tape.push(t7);
    tape.push(t6);
    tape.push(t5);
    tape.push(t4);
    tape.push(t3);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double simpsonWith3Forward(double a, double a_, double b, double a__, double b_,
      double eps, int depth, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double m1 = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_ * a__;
    double t2 = a * a_ * m1;
    double t3 = a * a_ * b_;
    double t4 =
        t * (Math.cos(t1) + b * a__ + 4.0 * (Math.cos(t2) + b * m1) + (Math.cos(t3) + b * b_));
    double m2 = (a__ + m) / 2.0;
    double t5 = (m - a__) / 6.0;
    double t6 = a * a_ * a__;
    double t7 = a * a_ * m2;
    double t8 = a * a_ * m;
    double m3 = (m + b_) / 2.0;
    double t9 = (b_ - m) / 6.0;
    double t10 = a * a_ * m;
    double t11 = a * a_ * m3;
    double t12 = a * a_ * b_;
    double halves = t5
        * (Math.cos(t6) + b * a__ + 4.0 * (Math.cos(t7) + b * m2) + (Math.cos(t8) + b * m))
        + t9 * (Math.cos(t10) + b * m + 4.0 * (Math.cos(t11) + b * m3) + (Math.cos(t12) + b * b_));
    boolean t13 = depth <= 0 || Math.abs(halves - t4) < 15.0 * eps;
    double result = t13
        ? halves + (halves - t4) / 15.0
        : simpsonWith3Forward(a, a_, b, a__, m, eps / 2.0, depth - 1, tape)
        + simpsonWith3Forward(a, a_, b, m, b_, eps / 2.0, depth - 1, tape);
    tape.push(t13);
    tape.push(t9);
    tape.push(b_);
    tape.push(t12);
    tape.push(a_);
    tape.push(m3);
    tape.push(t11);
    tape.push(m);
    tape.push(t10);
    tape.push(t5);
    tape.push(t8);
    tape.push(m2);
    tape.push(t7);
    tape.push(a__);
    tape.push(t6);
    tape.push(t);
    tape.push(t3);
    tape.push(m1);
    tape.push(t2);
    tape.push(t1);
    return result;
  }

  private static double simpsonWith3Forward2(double a, double a_, double b, double a__, double b_,
      double eps, int depth, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double m1 = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = Math.cos(a * a_ * a__) + b * a__ + 4.0 * (Math.cos(a * a_ * m1) + b * m1)
        + (Math.cos(a * a_ * b_) + b * b_);
    double t2 = t * t1;
    double m2 = (a__ + m) / 2.0;
    double t3 = (m - a__) / 6.0;
    double t4 = Math.cos(a * a_ * a__) + b * a__ + 4.0 * (Math.cos(a * a_ * m2) + b * m2)
        + (Math.cos(a * a_ * m) + b * m);
    double m3 = (m + b_) / 2.0;
    double t5 = (b_ - m) / 6.0;
    double t6 = a * a_;
    double t7 = t6 * b_;
    double t8 = Math.cos(a * a_ * m) + b * m + 4.0 * (Math.cos(a * a_ * m3) + b * m3)
        + (Math.cos(t7) + b * b_);
    double halves = t3 * t4 + t5 * t8;
    boolean t9 = depth <= 0 || Math.abs(halves - t2) < 15.0 * eps;
    double result = t9
        ? halves + (halves - t2) / 15.0
        : simpsonWith3Forward2(a, a_, b, a__, m, eps / 2.0, depth - 1, tape)
        + simpsonWith3Forward3(a, a_, b, m, b_, eps / 2.0, depth - 1, tape);
    tape.push(t9);
    tape.push(t8);
    tape.push(t5);
    tape.push(b_);
    tape.push(b);
    tape.push(t7);
    tape.push(t6);
    tape.push(a_);
    tape.push(a);
    tape.push(m3);
    tape.push(m);
    tape.push(t4);
    tape.push(t3);
    tape.push(m2);
    tape.push(a__);
    tape.push(t1);
    tape.push(t);
    tape.push(m1);
    return result;
  }

  private static double simpsonWith3Forward3(double a, double a_, double b, double a__, double b_,
      double eps, int depth, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double m1 = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = Math.cos(a * a_ * a__) + b * a__ + 4.0 * (Math.cos(a * a_ * m1) + b * m1)
        + (Math.cos(a * a_ * b_) + b * b_);
    double t2 = t * t1;
    double m2 = (a__ + m) / 2.0;
    double t3 = (m - a__) / 6.0;
    double t4 = Math.cos(a * a_ * a__) + b * a__ + 4.0 * (Math.cos(a * a_ * m2) + b * m2)
        + (Math.cos(a * a_ * m) + b * m);
    double m3 = (m + b_) / 2.0;
    double t5 = (b_ - m) / 6.0;
    double t6 = a * a_;
    double t7 = t6 * b_;
    double t8 = Math.cos(a * a_ * m) + b * m + 4.0 * (Math.cos(a * a_ * m3) + b * m3)
        + (Math.cos(t7) + b * b_);
    double halves = t3 * t4 + t5 * t8;
    boolean t9 = depth <= 0 || Math.abs(halves - t2) < 15.0 * eps;
    double result = t9
        ? halves + (halves - t2) / 15.0
        : simpsonWith3Forward3(a, a_, b, a__, m, eps / 2.0, depth - 1, tape)
        + simpsonWith3Forward3(a, a_, b, m, b_, eps / 2.0, depth - 1, tape);
    tape.push(t9);
    tape.push(t8);
    tape.push(t5);
    tape.push(b_);
    tape.push(b);
    tape.push(t7);
    tape.push(t6);
    tape.push(a_);
    tape.push(a);
    tape.push(m3);
    tape.push(m);
    tape.push(t4);
    tape.push(t3);
    tape.push(m2);
    tape.push(a__);
    tape.push(t1);
    tape.push(t);
    tape.push(m1);
    return result;
  }

  private static double simpsonWith2Forward2(double a, double b, double a_, double b_, double eps,
      int depth, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double m1 = (a_ + b_) / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Forward2(a, a_, b, 0.0, a_, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m1, b, 0.0, m1, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, b_, b, 0.0, b_, 1e-3, 4, tape);
    double t2 = t * t1;
    m1 = (a_ + m) / 2.0;
    double t3 = (m - a_) / 6.0;
    double t4 = simpsonWith3Forward2(a, a_, b, 0.0, a_, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m1, b, 0.0, m1, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, m, b, 0.0, m, 1e-3, 4, tape);
    m1 = (m + b_) / 2.0;
    double t5 = (b_ - m) / 6.0;
    double t6 = simpsonWith3Forward2(a, m, b, 0.0, m, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m1, b, 0.0, m1, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, b_, b, 0.0, b_, 1e-3, 4, tape);
    double halves = t3 * t4 + t5 * t6;
    boolean t7 = depth <= 0 || Math.abs(halves - t2) < 15.0 * eps;
    double result = t7
        ? halves + (halves - t2) / 15.0
        : simpsonWith2Forward2(a, b, a_, m, eps / 2.0, depth - 1, tape)
        + simpsonWith2Forward2(a, b, m, b_, eps / 2.0, depth - 1, tape);
    tape.push(t7);
    tape.push(t6);
    tape.push(t5);
    tape.push(t4);
    tape.push(t3);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double simpsonWith2Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double halvesBar;
    double t7;
    double aBar;
    double bBar;
    double mBar;
    double bBar1;
    if (t6) {
      double t8 = resultBar / 15.0;
      halvesBar = resultBar + t8;
      t7 = -t8;
      aBar = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
    } else {
      double t8 = simpsonWith2Reverse2(resultBar, tape);
      double t9 = tape.doubleResult(1);
      double t10 = tape.doubleResult(2);
      bBar1 = tape.doubleResult(3);
      double t11 = simpsonWith2Reverse(resultBar, tape);
      double t12 = tape.doubleResult(1);
      double t13 = tape.doubleResult(2);
      aBar = t8 + t11;
      bBar = t9 + t12;
      mBar = t10 + t13;
      halvesBar = 0.0;
      t7 = 0.0;
    }
    double t8 = t4 * halvesBar;
    double t9 = simpsonWith3Reverse2(t8, tape);
    double t10 = tape.doubleResult(1);
    double t11 = tape.doubleResult(2);
    double t12 = tape.doubleResult(3);
    aBar += t9;
    bBar1 += t10;
    bBar += t11;
    bBar1 += t12;
    double t13 = simpsonWith3Reverse2(4.0 * t8, tape);
    double t14 = tape.doubleResult(1);
    double t15 = tape.doubleResult(2);
    double t16 = tape.doubleResult(3);
    aBar += t13;
    bBar += t15;
    double mBar1 = t14 + t16;
    double t17 = simpsonWith3Reverse2(t8, tape);
    double t18 = tape.doubleResult(1);
    double t19 = tape.doubleResult(2);
    double t20 = tape.doubleResult(3);
    aBar += t17;
    mBar += t18;
    bBar += t19;
    mBar += t20;
    double t21 = halvesBar * t5 / 6.0;
    bBar1 += t21;
    mBar -= t21;
    double t22 = mBar1 / 2.0;
    mBar += t22;
    bBar1 += t22;
    double t23 = t2 * halvesBar;
    double t24 = simpsonWith3Reverse2(t23, tape);
    double t25 = tape.doubleResult(1);
    double t26 = tape.doubleResult(2);
    double t27 = tape.doubleResult(3);
    aBar += t24;
    mBar += t25;
    bBar += t26;
    mBar += t27;
    double t28 = simpsonWith3Reverse2(4.0 * t23, tape);
    double t29 = tape.doubleResult(1);
    double t30 = tape.doubleResult(2);
    double t31 = tape.doubleResult(3);
    aBar += t28;
    bBar += t30;
    mBar1 = t29 + t31;
    double t32 = simpsonWith3Reverse(t23, tape);
    double t33 = tape.doubleResult(1);
    aBar += t32;
    bBar += t33;
    mBar += halvesBar * t3 / 6.0;
    mBar += mBar1 / 2.0;
    double t34 = t * t7;
    double t35 = simpsonWith3Reverse2(t34, tape);
    double t36 = tape.doubleResult(1);
    double t37 = tape.doubleResult(2);
    double t38 = tape.doubleResult(3);
    aBar += t35;
    bBar1 += t36;
    bBar += t37;
    bBar1 += t38;
    double t39 = simpsonWith3Reverse2(4.0 * t34, tape);
    double t40 = tape.doubleResult(1);
    double t41 = tape.doubleResult(2);
    double t42 = tape.doubleResult(3);
    aBar += t39;
    bBar += t41;
    mBar1 = t40 + t42;
    double t43 = simpsonWith3Reverse(t34, tape);
    double t44 = tape.doubleResult(1);
    aBar += t43;
    bBar += t44;
    bBar1 += t7 * t1 / 6.0;
    bBar1 += mBar1 / 2.0;
    bBar1 += mBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, bBar1);
    return aBar;
  }

  private static double simpsonWith2Reverse2(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double halvesBar;
    double t7;
    double aBar;
    double bBar;
    double mBar;
    double bBar1;
    double aBar1;
    if (t6) {
      double t8 = resultBar / 15.0;
      halvesBar = resultBar + t8;
      t7 = -t8;
      aBar = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
      aBar1 = 0.0;
    } else {
      double t8 = simpsonWith2Reverse2(resultBar, tape);
      double t9 = tape.doubleResult(1);
      double t10 = tape.doubleResult(2);
      bBar1 = tape.doubleResult(3);
      double t11 = simpsonWith2Reverse2(resultBar, tape);
      double t12 = tape.doubleResult(1);
      aBar1 = tape.doubleResult(2);
      double t13 = tape.doubleResult(3);
      aBar = t8 + t11;
      bBar = t9 + t12;
      mBar = t10 + t13;
      halvesBar = 0.0;
      t7 = 0.0;
    }
    double t8 = t4 * halvesBar;
    double t9 = simpsonWith3Reverse2(t8, tape);
    double t10 = tape.doubleResult(1);
    double t11 = tape.doubleResult(2);
    double t12 = tape.doubleResult(3);
    aBar += t9;
    bBar1 += t10;
    bBar += t11;
    bBar1 += t12;
    double t13 = simpsonWith3Reverse2(4.0 * t8, tape);
    double t14 = tape.doubleResult(1);
    double t15 = tape.doubleResult(2);
    double t16 = tape.doubleResult(3);
    aBar += t13;
    bBar += t15;
    double mBar1 = t14 + t16;
    double t17 = simpsonWith3Reverse2(t8, tape);
    double t18 = tape.doubleResult(1);
    double t19 = tape.doubleResult(2);
    double t20 = tape.doubleResult(3);
    aBar += t17;
    mBar += t18;
    bBar += t19;
    mBar += t20;
    double t21 = halvesBar * t5 / 6.0;
    bBar1 += t21;
    mBar -= t21;
    double t22 = mBar1 / 2.0;
    mBar += t22;
    bBar1 += t22;
    double t23 = t2 * halvesBar;
    double t24 = simpsonWith3Reverse2(t23, tape);
    double t25 = tape.doubleResult(1);
    double t26 = tape.doubleResult(2);
    double t27 = tape.doubleResult(3);
    aBar += t24;
    mBar += t25;
    bBar += t26;
    mBar += t27;
    double t28 = simpsonWith3Reverse2(4.0 * t23, tape);
    double t29 = tape.doubleResult(1);
    double t30 = tape.doubleResult(2);
    double t31 = tape.doubleResult(3);
    aBar += t28;
    bBar += t30;
    mBar1 = t29 + t31;
    double t32 = simpsonWith3Reverse2(t23, tape);
    double t33 = tape.doubleResult(1);
    double t34 = tape.doubleResult(2);
    double t35 = tape.doubleResult(3);
    aBar += t32;
    aBar1 += t33;
    bBar += t34;
    aBar1 += t35;
    double t36 = halvesBar * t3 / 6.0;
    mBar += t36;
    aBar1 -= t36;
    double t37 = mBar1 / 2.0;
    aBar1 += t37;
    mBar += t37;
    double t38 = t * t7;
    double t39 = simpsonWith3Reverse2(t38, tape);
    double t40 = tape.doubleResult(1);
    double t41 = tape.doubleResult(2);
    double t42 = tape.doubleResult(3);
    aBar += t39;
    bBar1 += t40;
    bBar += t41;
    bBar1 += t42;
    double t43 = simpsonWith3Reverse2(4.0 * t38, tape);
    double t44 = tape.doubleResult(1);
    double t45 = tape.doubleResult(2);
    double t46 = tape.doubleResult(3);
    aBar += t43;
    bBar += t45;
    mBar1 = t44 + t46;
    double t47 = simpsonWith3Reverse2(t38, tape);
    double t48 = tape.doubleResult(1);
    double t49 = tape.doubleResult(2);
    double t50 = tape.doubleResult(3);
    aBar += t47;
    aBar1 += t48;
    bBar += t49;
    aBar1 += t50;
    double t51 = t7 * t1 / 6.0;
    bBar1 += t51;
    aBar1 -= t51;
    double t52 = mBar1 / 2.0;
    aBar1 += t52;
    bBar1 += t52;
    double t53 = mBar / 2.0;
    aBar1 += t53;
    bBar1 += t53;
    tape.result(1, bBar);
    tape.result(2, aBar1);
    tape.result(3, bBar1);
    return aBar;
  }

  private static double simpsonWith3Reverse2(double resultBar, Tape tape) {
    double m = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double a = tape.popDouble();
    double m1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double m2 = tape.popDouble();
    double m3 = tape.popDouble();
    double a1 = tape.popDouble();
    double a2 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double b = tape.popDouble();
    double b1 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    boolean t8 = tape.popBoolean();
    double halvesBar;
    double t9;
    double aBar;
    double aBar1;
    double bBar;
    double mBar;
    double bBar1;
    if (t8) {
      double t10 = resultBar / 15.0;
      halvesBar = resultBar + t10;
      t9 = -t10;
      aBar = 0.0;
      aBar1 = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
    } else {
      double t10 = simpsonWith3Reverse3(resultBar, tape);
      double t11 = tape.doubleResult(1);
      double t12 = tape.doubleResult(2);
      double t13 = tape.doubleResult(3);
      bBar1 = tape.doubleResult(4);
      double t14 = simpsonWith3Reverse2(resultBar, tape);
      double t15 = tape.doubleResult(1);
      double t16 = tape.doubleResult(2);
      double t17 = tape.doubleResult(3);
      aBar = t10 + t14;
      aBar1 = t11 + t15;
      bBar = t12 + t16;
      mBar = t13 + t17;
      halvesBar = 0.0;
      t9 = 0.0;
    }
    double t10 = t6 * halvesBar;
    bBar += t10 * b1;
    double t11 = b * t10;
    bBar1 += t11;
    double t12 = -(t10 * Math.sin(t5));
    double t13 = t12 * b1;
    bBar1 += t4 * t12;
    aBar += t13 * a2;
    aBar1 += a1 * t13;
    double t14 = 4.0 * t10;
    bBar += t14 * m3;
    double t15 = a1 * a2;
    double t16 = -(t14 * Math.sin(t15 * m3));
    double t17 = t16 * m3;
    double mBar1 = b * t14 + t15 * t16;
    aBar += t17 * a2;
    aBar1 += a1 * t17;
    bBar += t10 * m2;
    mBar += t11;
    double t18 = Math.sin(t15 * m2);
    double t19 = -(t10 * t18);
    double t20 = t19 * m2;
    mBar += t15 * t19;
    aBar += t20 * a2;
    aBar1 += a1 * t20;
    double t21 = halvesBar * t7 / 6.0;
    bBar1 += t21;
    mBar -= t21;
    double t22 = mBar1 / 2.0;
    mBar += t22;
    bBar1 += t22;
    double t23 = t2 * halvesBar;
    bBar += t23 * m2;
    mBar += b * t23;
    double t24 = -(t23 * t18);
    double t25 = t24 * m2;
    mBar += t15 * t24;
    aBar += t25 * a2;
    aBar1 += a1 * t25;
    double t26 = 4.0 * t23;
    bBar += t26 * m1;
    double t27 = -(t26 * Math.sin(t15 * m1));
    double t28 = t27 * m1;
    mBar1 = b * t26 + t15 * t27;
    aBar += t28 * a2;
    aBar1 += a1 * t28;
    bBar += t23 * a;
    double t29 = Math.sin(t15 * a);
    double t30 = -(t23 * t29 * a);
    aBar += t30 * a2;
    aBar1 += a1 * t30;
    mBar += halvesBar * t3 / 6.0;
    mBar += mBar1 / 2.0;
    double t31 = t * t9;
    bBar += t31 * b1;
    bBar1 += b * t31;
    double t32 = -(t31 * Math.sin(t15 * b1));
    double t33 = t32 * b1;
    bBar1 += t15 * t32;
    aBar += t33 * a2;
    aBar1 += a1 * t33;
    double t34 = 4.0 * t31;
    bBar += t34 * m;
    double t35 = -(t34 * Math.sin(t15 * m));
    double t36 = t35 * m;
    mBar1 = b * t34 + t15 * t35;
    aBar += t36 * a2;
    aBar1 += a1 * t36;
    bBar += t31 * a;
    double t37 = -(t31 * t29 * a);
    aBar += t37 * a2;
    aBar1 += a1 * t37;
    bBar1 += t9 * t1 / 6.0;
    bBar1 += mBar1 / 2.0;
    bBar1 += mBar / 2.0;
    tape.result(1, aBar1);
    tape.result(2, bBar);
    tape.result(3, bBar1);
    return aBar;
  }

  private static double simpsonWith3Reverse3(double resultBar, Tape tape) {
    double m = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double a = tape.popDouble();
    double m1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double m2 = tape.popDouble();
    double m3 = tape.popDouble();
    double a1 = tape.popDouble();
    double a2 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double b = tape.popDouble();
    double b1 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    boolean t8 = tape.popBoolean();
    double halvesBar;
    double t9;
    double aBar;
    double aBar1;
    double bBar;
    double mBar;
    double bBar1;
    double aBar2;
    if (t8) {
      double t10 = resultBar / 15.0;
      halvesBar = resultBar + t10;
      t9 = -t10;
      aBar = 0.0;
      aBar1 = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
      aBar2 = 0.0;
    } else {
      double t10 = simpsonWith3Reverse3(resultBar, tape);
      double t11 = tape.doubleResult(1);
      double t12 = tape.doubleResult(2);
      double t13 = tape.doubleResult(3);
      bBar1 = tape.doubleResult(4);
      double t14 = simpsonWith3Reverse3(resultBar, tape);
      double t15 = tape.doubleResult(1);
      double t16 = tape.doubleResult(2);
      aBar2 = tape.doubleResult(3);
      double t17 = tape.doubleResult(4);
      aBar = t10 + t14;
      aBar1 = t11 + t15;
      bBar = t12 + t16;
      mBar = t13 + t17;
      halvesBar = 0.0;
      t9 = 0.0;
    }
    double t10 = t6 * halvesBar;
    bBar += t10 * b1;
    double t11 = b * t10;
    bBar1 += t11;
    double t12 = -(t10 * Math.sin(t5));
    double t13 = t12 * b1;
    bBar1 += t4 * t12;
    aBar += t13 * a2;
    aBar1 += a1 * t13;
    double t14 = 4.0 * t10;
    bBar += t14 * m3;
    double t15 = a1 * a2;
    double t16 = -(t14 * Math.sin(t15 * m3));
    double t17 = t16 * m3;
    double mBar1 = b * t14 + t15 * t16;
    aBar += t17 * a2;
    aBar1 += a1 * t17;
    bBar += t10 * m2;
    mBar += t11;
    double t18 = Math.sin(t15 * m2);
    double t19 = -(t10 * t18);
    double t20 = t19 * m2;
    mBar += t15 * t19;
    aBar += t20 * a2;
    aBar1 += a1 * t20;
    double t21 = halvesBar * t7 / 6.0;
    bBar1 += t21;
    mBar -= t21;
    double t22 = mBar1 / 2.0;
    mBar += t22;
    bBar1 += t22;
    double t23 = t2 * halvesBar;
    bBar += t23 * m2;
    double t24 = b * t23;
    mBar += t24;
    double t25 = -(t23 * t18);
    double t26 = t25 * m2;
    mBar += t15 * t25;
    aBar += t26 * a2;
    aBar1 += a1 * t26;
    double t27 = 4.0 * t23;
    bBar += t27 * m1;
    double t28 = -(t27 * Math.sin(t15 * m1));
    double t29 = t28 * m1;
    mBar1 = b * t27 + t15 * t28;
    aBar += t29 * a2;
    aBar1 += a1 * t29;
    bBar += t23 * a;
    aBar2 += t24;
    double t30 = Math.sin(t15 * a);
    double t31 = -(t23 * t30);
    double t32 = t31 * a;
    aBar2 += t15 * t31;
    aBar += t32 * a2;
    aBar1 += a1 * t32;
    double t33 = halvesBar * t3 / 6.0;
    mBar += t33;
    aBar2 -= t33;
    double t34 = mBar1 / 2.0;
    aBar2 += t34;
    mBar += t34;
    double t35 = t * t9;
    bBar += t35 * b1;
    double t36 = b * t35;
    bBar1 += t36;
    double t37 = -(t35 * Math.sin(t15 * b1));
    double t38 = t37 * b1;
    bBar1 += t15 * t37;
    aBar += t38 * a2;
    aBar1 += a1 * t38;
    double t39 = 4.0 * t35;
    bBar += t39 * m;
    double t40 = -(t39 * Math.sin(t15 * m));
    double t41 = t40 * m;
    mBar1 = b * t39 + t15 * t40;
    aBar += t41 * a2;
    aBar1 += a1 * t41;
    bBar += t35 * a;
    aBar2 += t36;
    double t42 = -(t35 * t30);
    double t43 = t42 * a;
    aBar2 += t15 * t42;
    aBar += t43 * a2;
    aBar1 += a1 * t43;
    double t44 = t9 * t1 / 6.0;
    bBar1 += t44;
    aBar2 -= t44;
    double t45 = mBar1 / 2.0;
    aBar2 += t45;
    bBar1 += t45;
    double t46 = mBar / 2.0;
    aBar2 += t46;
    bBar1 += t46;
    tape.result(1, aBar1);
    tape.result(2, bBar);
    tape.result(3, aBar2);
    tape.result(4, bBar1);
    return aBar;
  }

  private static double simpsonWith3Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double m = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double a = tape.popDouble();
    double t5 = tape.popDouble();
    double m1 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double m2 = tape.popDouble();
    double t9 = tape.popDouble();
    double m3 = tape.popDouble();
    double a1 = tape.popDouble();
    double t10 = tape.popDouble();
    double b = tape.popDouble();
    double t11 = tape.popDouble();
    boolean t12 = tape.popBoolean();
    double halvesBar;
    double t13;
    double aBar;
    double bBar;
    if (t12) {
      double t14 = resultBar / 15.0;
      halvesBar = resultBar + t14;
      t13 = -t14;
      aBar = 0.0;
      bBar = 0.0;
    } else {
      double t14 = simpsonWith3Reverse(resultBar, tape);
      double t15 = tape.doubleResult(1);
      double t16 = simpsonWith3Reverse(resultBar, tape);
      double t17 = tape.doubleResult(1);
      aBar = t14 + t16;
      bBar = t15 + t17;
      halvesBar = 0.0;
      t13 = 0.0;
    }
    double t14 = t11 * halvesBar;
    bBar += t14 * b;
    aBar -= t14 * Math.sin(t10) * b * a1;
    double t15 = 4.0 * t14;
    bBar += t15 * m3;
    aBar -= t15 * Math.sin(t9) * m3 * a1;
    bBar += t14 * m2;
    aBar -= t14 * Math.sin(t8) * m2 * a1;
    double t16 = t7 * halvesBar;
    bBar += t16 * m2;
    aBar -= t16 * Math.sin(t6) * m2 * a1;
    double t17 = 4.0 * t16;
    bBar += t17 * m1;
    aBar -= t17 * Math.sin(t5) * m1 * a1;
    bBar += t16 * a;
    aBar -= t16 * Math.sin(t4) * a * a1;
    double t18 = t3 * t13;
    bBar += t18 * b;
    aBar -= t18 * Math.sin(t2) * b * a1;
    double t19 = 4.0 * t18;
    bBar += t19 * m;
    aBar -= t19 * Math.sin(t1) * m * a1;
    bBar += t18 * a;
    aBar -= t18 * Math.sin(t) * a * a1;
    tape.result(1, bBar);
    return aBar;
  }

  private static double simpsonWith4Jvp(double[] c, double a, double b, double eps, int depth,
      double[] cDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double cDot1 = cDot[0];
    double cDot2 = cDot[1];
    double cDot3 = cDot[2];
    double t1 = cDot1 + a * (cDot2 + a * cDot3);
    double t2 = c[0] + a * (c[1] + a * c[2]);
    double c1 = c[0];
    double c2 = c[1];
    double c3 = c[2];
    double t3 = m1 * cDot3;
    double t4 = c2 + m1 * c3;
    double c4 = c[0];
    double c5 = c[1];
    double c6 = c[2];
    double t5 = b * cDot3;
    double t6 = c5 + b * c6;
    double t7 = t2 + 4.0 * (c1 + m1 * t4) + (c4 + b * t6);
    double t8 = t * t7;
    double t9 = bDot / 6.0 * t7
        + t * (t1 + 4.0 * (cDot1 + (mDot * t4 + m1 * (cDot2 + (mDot * c3 + t3))))
        + (cDot1 + (bDot * t6 + b * (cDot2 + (bDot * c6 + t5)))));
    m1 = (a + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t10 = (m - a) / 6.0;
    double t11 = c[0] + a * (c[1] + a * c[2]);
    double c7 = c[0];
    double c8 = c[1];
    double c9 = c[2];
    double t12 = c8 + m1 * c9;
    double c10 = c[0];
    double c11 = c[1];
    double c12 = c[2];
    double t13 = c11 + m * c12;
    double t14 = t11 + 4.0 * (c7 + m1 * t12) + (c10 + m * t13);
    double t15 = mDot / 6.0 * t14
        + t10 * (t1 + 4.0 * (cDot1 + (mDot1 * t12 + m1 * (cDot2 + (mDot1 * c9 + m1 * cDot3))))
        + (cDot1 + (mDot * t13 + m * (cDot2 + (mDot * c12 + t3)))));
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t16 = (b - m) / 6.0;
    double c13 = c[0];
    double c14 = c[1];
    double c15 = c[2];
    double t17 = c14 + m * c15;
    double c16 = c[0];
    double c17 = c[1];
    double c18 = c[2];
    double t18 = c17 + m1 * c18;
    double c19 = c[0];
    double c20 = c[1];
    double c21 = c[2];
    double t19 = c20 + b * c21;
    double t20 = c13 + m * t17 + 4.0 * (c16 + m1 * t18) + (c19 + b * t19);
    double halves = t10 * t14 + t16 * t20;
    double halvesDot = t15
        + ((bDot - mDot) / 6.0 * t20
        + t16 * (cDot1 + (mDot * t17 + m * (cDot2 + (mDot * c15 + t3)))
        + 4.0 * (cDot1 + (mDot1 * t18 + m1 * (cDot2 + (mDot1 * c18 + m1 * cDot3))))
        + (cDot1 + (bDot * t19 + b * (cDot2 + (bDot * c21 + t5))))));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - t9) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t21 = simpsonWith4Jvp(c, a, m, eps / 2.0, depth - 1, cDot, mDot, tape);
    double t22 = tape.doubleResult(1);
    double t23 = simpsonWith4Jvp2(c, m, b, eps / 2.0, depth - 1, cDot, mDot, bDot, tape);
    double t24 = tape.doubleResult(1);
    tape.result(1, t22 + t24);
    return t21 + t23;
  }

  private static double simpsonWith4Jvp2(double[] c, double a, double b, double eps, int depth,
      double[] cDot, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double cDot1 = cDot[0];
    double cDot2 = cDot[1];
    double c1 = c[0];
    double c2 = c[1];
    double c3 = c[2];
    double cDot3 = cDot[2];
    double t1 = a * cDot3;
    double t2 = c2 + a * c3;
    double c4 = c[0];
    double c5 = c[1];
    double c6 = c[2];
    double t3 = m1 * cDot3;
    double t4 = c5 + m1 * c6;
    double c7 = c[0];
    double c8 = c[1];
    double c9 = c[2];
    double t5 = b * cDot3;
    double t6 = c8 + b * c9;
    double t7 = c1 + a * t2 + 4.0 * (c4 + m1 * t4) + (c7 + b * t6);
    double t8 = t * t7;
    double t9 = (bDot - aDot) / 6.0 * t7
        + t * (cDot1 + (aDot * t2 + a * (cDot2 + (aDot * c3 + t1)))
        + 4.0 * (cDot1 + (mDot * t4 + m1 * (cDot2 + (mDot * c6 + t3))))
        + (cDot1 + (bDot * t6 + b * (cDot2 + (bDot * c9 + t5)))));
    m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t10 = (m - a) / 6.0;
    double c10 = c[0];
    double c11 = c[1];
    double c12 = c[2];
    double t11 = c11 + a * c12;
    double c13 = c[0];
    double c14 = c[1];
    double c15 = c[2];
    double t12 = c14 + m1 * c15;
    double c16 = c[0];
    double c17 = c[1];
    double c18 = c[2];
    double t13 = c17 + m * c18;
    double t14 = c10 + a * t11 + 4.0 * (c13 + m1 * t12) + (c16 + m * t13);
    double t15 = (mDot - aDot) / 6.0 * t14
        + t10 * (cDot1 + (aDot * t11 + a * (cDot2 + (aDot * c12 + t1)))
        + 4.0 * (cDot1 + (mDot1 * t12 + m1 * (cDot2 + (mDot1 * c15 + m1 * cDot3))))
        + (cDot1 + (mDot * t13 + m * (cDot2 + (mDot * c18 + t3)))));
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t16 = (b - m) / 6.0;
    double c19 = c[0];
    double c20 = c[1];
    double c21 = c[2];
    double t17 = c20 + m * c21;
    double c22 = c[0];
    double c23 = c[1];
    double c24 = c[2];
    double t18 = c23 + m1 * c24;
    double c25 = c[0];
    double c26 = c[1];
    double c27 = c[2];
    double t19 = c26 + b * c27;
    double t20 = c19 + m * t17 + 4.0 * (c22 + m1 * t18) + (c25 + b * t19);
    double halves = t10 * t14 + t16 * t20;
    double halvesDot = t15
        + ((bDot - mDot) / 6.0 * t20
        + t16 * (cDot1 + (mDot * t17 + m * (cDot2 + (mDot * c21 + t3)))
        + 4.0 * (cDot1 + (mDot1 * t18 + m1 * (cDot2 + (mDot1 * c24 + m1 * cDot3))))
        + (cDot1 + (bDot * t19 + b * (cDot2 + (bDot * c27 + t5))))));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - t9) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t21 = simpsonWith4Jvp2(c, a, m, eps / 2.0, depth - 1, cDot, aDot, mDot, tape);
    double t22 = tape.doubleResult(1);
    double t23 = simpsonWith4Jvp2(c, m, b, eps / 2.0, depth - 1, cDot, mDot, bDot, tape);
    double t24 = tape.doubleResult(1);
    tape.result(1, t22 + t24);
    return t21 + t23;
  }

  private static double simpsonWith4Jvp3(double[] c, double a, double b, double eps, int depth,
      double[] cDot, Tape tape) {
    double m = (a + b) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double cDot1 = cDot[0];
    double cDot2 = cDot[1];
    double cDot3 = cDot[2];
    double t1 = cDot1 + a * (cDot2 + a * cDot3);
    double t2 = cDot1 + m1 * (cDot2 + m1 * cDot3);
    double t3 = cDot1 + b * (cDot2 + b * cDot3);
    double t4 = t
        * (c[0] + a * (c[1] + a * c[2]) + 4.0 * (c[0] + m1 * (c[1] + m1 * c[2]))
        + (c[0] + b * (c[1] + b * c[2])));
    m1 = (a + m) / 2.0;
    double t5 = (m - a) / 6.0;
    double t6 = t5 * (t1 + 4.0 * (cDot1 + m1 * (cDot2 + m1 * cDot3)) + t2);
    double t7 = t5
        * (c[0] + a * (c[1] + a * c[2]) + 4.0 * (c[0] + m1 * (c[1] + m1 * c[2]))
        + (c[0] + m * (c[1] + m * c[2])));
    m1 = (m + b) / 2.0;
    double t8 = (b - m) / 6.0;
    double halves = t7
        + t8 * (c[0] + m * (c[1] + m * c[2]) + 4.0 * (c[0] + m1 * (c[1] + m1 * c[2]))
        + (c[0] + b * (c[1] + b * c[2])));
    double halvesDot = t6 + t8 * (t2 + 4.0 * (cDot1 + m1 * (cDot2 + m1 * cDot3)) + t3);
    if (depth <= 0 || Math.abs(halves - t4) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - t * (t1 + 4.0 * t2 + t3)) / 15.0);
      return halves + (halves - t4) / 15.0;
    }
    double t9 = simpsonWith4Jvp3(c, a, m, eps / 2.0, depth - 1, cDot, tape);
    double t10 = tape.doubleResult(1);
    double t11 = simpsonWith4Jvp3(c, m, b, eps / 2.0, depth - 1, cDot, tape);
    double t12 = tape.doubleResult(1);
    tape.result(1, t10 + t12);
    return t9 + t11;
  }

  private static double simpsonWith5Jvp(double a, double b, double eps, int depth, double aDot,
      double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = Math.sqrt(a);
    double t2 = StrongZero.times(aDot, 0.5 / t1);
    double t3 = Math.sqrt(m1);
    double t4 = StrongZero.times(mDot, 0.5 / t3);
    double t5 = Math.sqrt(b);
    double t6 = StrongZero.times(bDot, 0.5 / t5);
    double t7 = t1 + 4.0 * t3 + t5;
    double t8 = t * t7;
    m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t9 = (m - a) / 6.0;
    double t10 = Math.sqrt(m1);
    double t11 = Math.sqrt(a) + 4.0 * t10 + Math.sqrt(m);
    m1 = (m + b) / 2.0;
    double t12 =
        (mDot - aDot) / 6.0 * t11 + t9 * (t2 + 4.0 * StrongZero.times(mDot1, 0.5 / t10) + t4);
    mDot1 = (mDot + bDot) / 2.0;
    double t13 = (b - m) / 6.0;
    double t14 = Math.sqrt(m1);
    double t15 = Math.sqrt(m) + 4.0 * t14 + Math.sqrt(b);
    double halves = t9 * t11 + t13 * t15;
    double halvesDot = t12
        + ((bDot - mDot) / 6.0 * t15 + t13 * (t4 + 4.0 * StrongZero.times(mDot1, 0.5 / t14) + t6));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - ((bDot - aDot) / 6.0 * t7 + t * (t2 + 4.0 * t4 + t6))) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t16 = simpsonWith5Jvp(a, m, eps / 2.0, depth - 1, aDot, mDot, tape);
    double t17 = tape.doubleResult(1);
    double t18 = simpsonWith5Jvp(m, b, eps / 2.0, depth - 1, mDot, bDot, tape);
    double t19 = tape.doubleResult(1);
    tape.result(1, t17 + t19);
    return t16 + t18;
  }

  private static double simpsonWith4Forward(double[] c, double a, double b, double eps, int depth,
      double[] cBar, Tape tape) {
    double m = (a + b) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = c[0] + a * (c[1] + a * c[2]);
    double c1 = c[0];
    double c2 = c[1];
    double c3 = c[2];
    double t2 = c2 + m1 * c3;
    double c4 = c[0];
    double c5 = c[1];
    double c6 = c[2];
    double t3 = c5 + b * c6;
    double t4 = t1 + 4.0 * (c1 + m1 * t2) + (c4 + b * t3);
    double t5 = t * t4;
    double m2 = (a + m) / 2.0;
    double t6 = (m - a) / 6.0;
    double t7 = c[0] + a * (c[1] + a * c[2]);
    double c7 = c[0];
    double c8 = c[1];
    double c9 = c[2];
    double t8 = c8 + m2 * c9;
    double c10 = c[0];
    double c11 = c[1];
    double c12 = c[2];
    double t9 = c11 + m * c12;
    double t10 = t7 + 4.0 * (c7 + m2 * t8) + (c10 + m * t9);
    double m3 = (m + b) / 2.0;
    double t11 = (b - m) / 6.0;
    double c13 = c[0];
    double c14 = c[1];
    double c15 = c[2];
    double t12 = c14 + m * c15;
    double c16 = c[0];
    double c17 = c[1];
    double c18 = c[2];
    double t13 = c17 + m3 * c18;
    double c19 = c[0];
    double c20 = c[1];
    double c21 = c[2];
    double t14 = c20 + b * c21;
    double t15 = c13 + m * t12 + 4.0 * (c16 + m3 * t13) + (c19 + b * t14);
    double halves = t6 * t10 + t11 * t15;
    boolean t16 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result = t16
        ? halves + (halves - t5) / 15.0
        : simpsonWith4Forward(c, a, m, eps / 2.0, depth - 1, cBar, tape)
        + simpsonWith4Forward2(c, m, b, eps / 2.0, depth - 1, cBar, tape);
    tape.push(t16);
    tape.push(t15);
    tape.push(t11);
    tape.push(t14);
    tape.push(b);
    tape.push(c21);
    tape.push(cBar);
    tape.push(t13);
    tape.push(m3);
    tape.push(c18);
    tape.push(t12);
    tape.push(m);
    tape.push(c15);
    tape.push(t10);
    tape.push(t6);
    tape.push(t9);
    tape.push(c12);
    tape.push(t8);
    tape.push(m2);
    tape.push(c9);
    tape.push(a);
    tape.push(t4);
    tape.push(t);
    tape.push(t3);
    tape.push(c6);
    tape.push(t2);
    tape.push(m1);
    tape.push(c3);
    return result;
  }

  private static double simpsonWith4Forward2(double[] c, double a, double b, double eps, int depth,
      double[] cBar, Tape tape) {
    double m = (a + b) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double c1 = c[0];
    double c2 = c[1];
    double c3 = c[2];
    double t1 = c2 + a * c3;
    double c4 = c[0];
    double c5 = c[1];
    double c6 = c[2];
    double t2 = c5 + m1 * c6;
    double c7 = c[0];
    double c8 = c[1];
    double c9 = c[2];
    double t3 = c8 + b * c9;
    double t4 = c1 + a * t1 + 4.0 * (c4 + m1 * t2) + (c7 + b * t3);
    double t5 = t * t4;
    double m2 = (a + m) / 2.0;
    double t6 = (m - a) / 6.0;
    double c10 = c[0];
    double c11 = c[1];
    double c12 = c[2];
    double t7 = c11 + a * c12;
    double c13 = c[0];
    double c14 = c[1];
    double c15 = c[2];
    double t8 = c14 + m2 * c15;
    double c16 = c[0];
    double c17 = c[1];
    double c18 = c[2];
    double t9 = c17 + m * c18;
    double t10 = c10 + a * t7 + 4.0 * (c13 + m2 * t8) + (c16 + m * t9);
    double m3 = (m + b) / 2.0;
    double t11 = (b - m) / 6.0;
    double c19 = c[0];
    double c20 = c[1];
    double c21 = c[2];
    double t12 = c20 + m * c21;
    double c22 = c[0];
    double c23 = c[1];
    double c24 = c[2];
    double t13 = c23 + m3 * c24;
    double c25 = c[0];
    double c26 = c[1];
    double c27 = c[2];
    double t14 = c26 + b * c27;
    double t15 = c19 + m * t12 + 4.0 * (c22 + m3 * t13) + (c25 + b * t14);
    double halves = t6 * t10 + t11 * t15;
    boolean t16 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result = t16
        ? halves + (halves - t5) / 15.0
        : simpsonWith4Forward2(c, a, m, eps / 2.0, depth - 1, cBar, tape)
        + simpsonWith4Forward2(c, m, b, eps / 2.0, depth - 1, cBar, tape);
    tape.push(t16);
    tape.push(t15);
    tape.push(t11);
    tape.push(t14);
    tape.push(b);
    tape.push(c27);
    tape.push(cBar);
    tape.push(t13);
    tape.push(m3);
    tape.push(c24);
    tape.push(t12);
    tape.push(m);
    tape.push(c21);
    tape.push(t10);
    tape.push(t6);
    tape.push(t9);
    tape.push(c18);
    tape.push(t8);
    tape.push(m2);
    tape.push(c15);
    tape.push(t7);
    tape.push(a);
    tape.push(c12);
    tape.push(t4);
    tape.push(t);
    tape.push(t3);
    tape.push(c9);
    tape.push(t2);
    tape.push(m1);
    tape.push(c6);
    tape.push(t1);
    tape.push(c3);
    return result;
  }

  private static double simpsonWith4Forward3(double[] c, double a, double b, double eps, int depth,
      double[] cBar, Tape tape) {
    double m = (a + b) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = t
        * (c[0] + a * (c[1] + a * c[2]) + 4.0 * (c[0] + m1 * (c[1] + m1 * c[2]))
        + (c[0] + b * (c[1] + b * c[2])));
    double m2 = (a + m) / 2.0;
    double t2 = (m - a) / 6.0;
    double m3 = (m + b) / 2.0;
    double t3 = (b - m) / 6.0;
    double halves = t2
        * (c[0] + a * (c[1] + a * c[2]) + 4.0 * (c[0] + m2 * (c[1] + m2 * c[2]))
        + (c[0] + m * (c[1] + m * c[2])))
        + t3 * (c[0] + m * (c[1] + m * c[2]) + 4.0 * (c[0] + m3 * (c[1] + m3 * c[2]))
        + (c[0] + b * (c[1] + b * c[2])));
    boolean t4 = depth <= 0 || Math.abs(halves - t1) < 15.0 * eps;
    double result = t4
        ? halves + (halves - t1) / 15.0
        : simpsonWith4Forward3(c, a, m, eps / 2.0, depth - 1, cBar, tape)
        + simpsonWith4Forward3(c, m, b, eps / 2.0, depth - 1, cBar, tape);
    tape.push(t4);
    tape.push(t3);
    tape.push(b);
    tape.push(cBar);
    tape.push(m3);
    tape.push(m);
    tape.push(t2);
    tape.push(m2);
    tape.push(a);
    tape.push(t);
    tape.push(m1);
    return result;
  }

  private static double simpsonWith5Forward(double a, double b, double eps, int depth, Tape tape) {
    double m = (a + b) / 2.0;
    double m1 = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = Math.sqrt(a);
    double t2 = Math.sqrt(m1);
    double t3 = Math.sqrt(b);
    double t4 = t1 + 4.0 * t2 + t3;
    double t5 = t * t4;
    m1 = (a + m) / 2.0;
    double t6 = (m - a) / 6.0;
    double t7 = Math.sqrt(a);
    double t8 = Math.sqrt(m1);
    double t9 = Math.sqrt(m);
    double t10 = t7 + 4.0 * t8 + t9;
    m1 = (m + b) / 2.0;
    double t11 = (b - m) / 6.0;
    double t12 = Math.sqrt(m);
    double t13 = Math.sqrt(m1);
    double t14 = Math.sqrt(b);
    double t15 = t12 + 4.0 * t13 + t14;
    double halves = t6 * t10 + t11 * t15;
    boolean t16 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result = t16
        ? halves + (halves - t5) / 15.0
        : simpsonWith5Forward(a, m, eps / 2.0, depth - 1, tape)
        + simpsonWith5Forward(m, b, eps / 2.0, depth - 1, tape);
    tape.push(t16);
    tape.push(t15);
    tape.push(t11);
    tape.push(t14);
    tape.push(t13);
    tape.push(t12);
    tape.push(t10);
    tape.push(t6);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t4);
    tape.push(t);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    return result;
  }

  private static double simpsonWith5Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    boolean t15 = tape.popBoolean();
    double halvesBar;
    double t16;
    double mBar;
    double bBar;
    double aBar;
    if (t15) {
      double t17 = resultBar / 15.0;
      halvesBar = resultBar + t17;
      t16 = -t17;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      double t17 = simpsonWith5Reverse(resultBar, tape);
      bBar = tape.doubleResult(1);
      aBar = simpsonWith5Reverse(resultBar, tape);
      double t18 = tape.doubleResult(1);
      mBar = t17 + t18;
      halvesBar = 0.0;
      t16 = 0.0;
    }
    double t17 = t13 * halvesBar;
    bBar += StrongZero.times(t17, 0.5 / t12);
    double mBar1 = StrongZero.times(4.0 * t17, 0.5 / t11);
    mBar += StrongZero.times(t17, 0.5 / t10);
    double t18 = halvesBar * t14 / 6.0;
    bBar += t18;
    mBar -= t18;
    double t19 = mBar1 / 2.0;
    mBar += t19;
    bBar += t19;
    double t20 = t8 * halvesBar;
    mBar += StrongZero.times(t20, 0.5 / t7);
    mBar1 = StrongZero.times(4.0 * t20, 0.5 / t6);
    aBar += StrongZero.times(t20, 0.5 / t5);
    double t21 = halvesBar * t9 / 6.0;
    mBar += t21;
    aBar -= t21;
    double t22 = mBar1 / 2.0;
    aBar += t22;
    mBar += t22;
    double t23 = t3 * t16;
    bBar += StrongZero.times(t23, 0.5 / t2);
    mBar1 = StrongZero.times(4.0 * t23, 0.5 / t1);
    aBar += StrongZero.times(t23, 0.5 / t);
    double t24 = t16 * t4 / 6.0;
    bBar += t24;
    aBar -= t24;
    double t25 = mBar1 / 2.0;
    aBar += t25;
    bBar += t25;
    double t26 = mBar / 2.0;
    aBar += t26;
    bBar += t26;
    tape.result(1, bBar);
    return aBar;
  }

  private static void simpsonWith4Reverse3(double resultBar, Tape tape) {
    double m = tape.popDouble();
    double t = tape.popDouble();
    double a = tape.popDouble();
    double m1 = tape.popDouble();
    double t1 = tape.popDouble();
    double m2 = tape.popDouble();
    double m3 = tape.popDouble();
    double[] cBar = tape.popReference();
    double b = tape.popDouble();
    double t2 = tape.popDouble();
    boolean t3 = tape.popBoolean();
    double halvesBar;
    double t4;
    if (t3) {
      double t5 = resultBar / 15.0;
      halvesBar = resultBar + t5;
      t4 = -t5;
    } else {
      simpsonWith4Reverse3(resultBar, tape);
      simpsonWith4Reverse3(resultBar, tape);
      halvesBar = 0.0;
      t4 = 0.0;
    }
    double t5 = t2 * halvesBar;
    double t6 = b * t5;
    cBar[2] += b * t6;
    cBar[1] += t6;
    cBar[0] += t5;
    double t7 = 4.0 * t5;
    double t8 = m3 * t7;
    cBar[2] += m3 * t8;
    cBar[1] += t8;
    cBar[0] += t7;
    double t9 = m2 * t5;
    cBar[2] += m2 * t9;
    cBar[1] += t9;
    cBar[0] += t5;
    double t10 = t1 * halvesBar;
    double t11 = m2 * t10;
    cBar[2] += m2 * t11;
    cBar[1] += t11;
    cBar[0] += t10;
    double t12 = 4.0 * t10;
    double t13 = m1 * t12;
    cBar[2] += m1 * t13;
    cBar[1] += t13;
    cBar[0] += t12;
    double t14 = a * t10;
    cBar[2] += a * t14;
    cBar[1] += t14;
    cBar[0] += t10;
    double t15 = t * t4;
    double t16 = b * t15;
    cBar[2] += b * t16;
    cBar[1] += t16;
    cBar[0] += t15;
    double t17 = 4.0 * t15;
    double t18 = m * t17;
    cBar[2] += m * t18;
    cBar[1] += t18;
    cBar[0] += t17;
    double t19 = a * t15;
    cBar[2] += a * t19;
    cBar[1] += t19;
    cBar[0] += t15;
  }

  private static double simpsonWith4Reverse(double resultBar, Tape tape) {
    double c = tape.popDouble();
    double m = tape.popDouble();
    double t = tape.popDouble();
    double c1 = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double a = tape.popDouble();
    double c2 = tape.popDouble();
    double m1 = tape.popDouble();
    double t4 = tape.popDouble();
    double c3 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double c4 = tape.popDouble();
    double m2 = tape.popDouble();
    double t8 = tape.popDouble();
    double c5 = tape.popDouble();
    double m3 = tape.popDouble();
    double t9 = tape.popDouble();
    double[] cBar = tape.popReference();
    double c6 = tape.popDouble();
    double b = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    boolean t13 = tape.popBoolean();
    double halvesBar;
    double t14;
    double mBar;
    double bBar;
    if (t13) {
      double t15 = resultBar / 15.0;
      halvesBar = resultBar + t15;
      t14 = -t15;
      mBar = 0.0;
      bBar = 0.0;
    } else {
      double t15 = simpsonWith4Reverse2(resultBar, tape);
      bBar = tape.doubleResult(1);
      mBar = t15 + simpsonWith4Reverse(resultBar, tape);
      halvesBar = 0.0;
      t14 = 0.0;
    }
    double t15 = t11 * halvesBar;
    bBar += t15 * t10;
    double t16 = b * t15;
    bBar += t16 * c6;
    cBar[2] += b * t16;
    cBar[1] += t16;
    cBar[0] += t15;
    double t17 = 4.0 * t15;
    double t18 = m3 * t17;
    double mBar1 = t17 * t9 + t18 * c5;
    cBar[2] += m3 * t18;
    cBar[1] += t18;
    cBar[0] += t17;
    mBar += t15 * t8;
    double t19 = m2 * t15;
    mBar += t19 * c4;
    cBar[2] += m2 * t19;
    cBar[1] += t19;
    cBar[0] += t15;
    double t20 = halvesBar * t12 / 6.0;
    bBar += t20;
    mBar -= t20;
    double t21 = mBar1 / 2.0;
    mBar += t21;
    bBar += t21;
    double t22 = t6 * halvesBar;
    mBar += t22 * t5;
    double t23 = m2 * t22;
    mBar += t23 * c3;
    cBar[2] += m2 * t23;
    cBar[1] += t23;
    cBar[0] += t22;
    double t24 = 4.0 * t22;
    double t25 = m1 * t24;
    mBar1 = t24 * t4 + t25 * c2;
    cBar[2] += m1 * t25;
    cBar[1] += t25;
    cBar[0] += t24;
    double t26 = a * t22;
    cBar[2] += a * t26;
    cBar[1] += t26;
    cBar[0] += t22;
    mBar += halvesBar * t7 / 6.0;
    mBar += mBar1 / 2.0;
    double t27 = t2 * t14;
    bBar += t27 * t1;
    double t28 = b * t27;
    bBar += t28 * c1;
    cBar[2] += b * t28;
    cBar[1] += t28;
    cBar[0] += t27;
    double t29 = 4.0 * t27;
    double t30 = m * t29;
    mBar1 = t29 * t + t30 * c;
    cBar[2] += m * t30;
    cBar[1] += t30;
    cBar[0] += t29;
    double t31 = a * t27;
    cBar[2] += a * t31;
    cBar[1] += t31;
    cBar[0] += t27;
    bBar += t14 * t3 / 6.0;
    bBar += mBar1 / 2.0;
    bBar += mBar / 2.0;
    return bBar;
  }

  private static double simpsonWith4Reverse2(double resultBar, Tape tape) {
    double c = tape.popDouble();
    double t = tape.popDouble();
    double c1 = tape.popDouble();
    double m = tape.popDouble();
    double t1 = tape.popDouble();
    double c2 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double c3 = tape.popDouble();
    double a = tape.popDouble();
    double t5 = tape.popDouble();
    double c4 = tape.popDouble();
    double m1 = tape.popDouble();
    double t6 = tape.popDouble();
    double c5 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double c6 = tape.popDouble();
    double m2 = tape.popDouble();
    double t10 = tape.popDouble();
    double c7 = tape.popDouble();
    double m3 = tape.popDouble();
    double t11 = tape.popDouble();
    double[] cBar = tape.popReference();
    double c8 = tape.popDouble();
    double b = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    boolean t15 = tape.popBoolean();
    double halvesBar;
    double t16;
    double mBar;
    double bBar;
    double aBar;
    if (t15) {
      double t17 = resultBar / 15.0;
      halvesBar = resultBar + t17;
      t16 = -t17;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      double t17 = simpsonWith4Reverse2(resultBar, tape);
      bBar = tape.doubleResult(1);
      aBar = simpsonWith4Reverse2(resultBar, tape);
      double t18 = tape.doubleResult(1);
      mBar = t17 + t18;
      halvesBar = 0.0;
      t16 = 0.0;
    }
    double t17 = t13 * halvesBar;
    bBar += t17 * t12;
    double t18 = b * t17;
    bBar += t18 * c8;
    cBar[2] += b * t18;
    cBar[1] += t18;
    cBar[0] += t17;
    double t19 = 4.0 * t17;
    double t20 = m3 * t19;
    double mBar1 = t19 * t11 + t20 * c7;
    cBar[2] += m3 * t20;
    cBar[1] += t20;
    cBar[0] += t19;
    mBar += t17 * t10;
    double t21 = m2 * t17;
    mBar += t21 * c6;
    cBar[2] += m2 * t21;
    cBar[1] += t21;
    cBar[0] += t17;
    double t22 = halvesBar * t14 / 6.0;
    bBar += t22;
    mBar -= t22;
    double t23 = mBar1 / 2.0;
    mBar += t23;
    bBar += t23;
    double t24 = t8 * halvesBar;
    mBar += t24 * t7;
    double t25 = m2 * t24;
    mBar += t25 * c5;
    cBar[2] += m2 * t25;
    cBar[1] += t25;
    cBar[0] += t24;
    double t26 = 4.0 * t24;
    double t27 = m1 * t26;
    mBar1 = t26 * t6 + t27 * c4;
    cBar[2] += m1 * t27;
    cBar[1] += t27;
    cBar[0] += t26;
    aBar += t24 * t5;
    double t28 = a * t24;
    aBar += t28 * c3;
    cBar[2] += a * t28;
    cBar[1] += t28;
    cBar[0] += t24;
    double t29 = halvesBar * t9 / 6.0;
    mBar += t29;
    aBar -= t29;
    double t30 = mBar1 / 2.0;
    aBar += t30;
    mBar += t30;
    double t31 = t3 * t16;
    bBar += t31 * t2;
    double t32 = b * t31;
    bBar += t32 * c2;
    cBar[2] += b * t32;
    cBar[1] += t32;
    cBar[0] += t31;
    double t33 = 4.0 * t31;
    double t34 = m * t33;
    mBar1 = t33 * t1 + t34 * c1;
    cBar[2] += m * t34;
    cBar[1] += t34;
    cBar[0] += t33;
    aBar += t31 * t;
    double t35 = a * t31;
    aBar += t35 * c;
    cBar[2] += a * t35;
    cBar[1] += t35;
    cBar[0] += t31;
    double t36 = t16 * t4 / 6.0;
    bBar += t36;
    aBar -= t36;
    double t37 = mBar1 / 2.0;
    aBar += t37;
    bBar += t37;
    double t38 = mBar / 2.0;
    aBar += t38;
    bBar += t38;
    tape.result(1, bBar);
    return aBar;
  }

  private static double bisectWith1Jvp(double p, double q, double lo, double hi, int steps,
      double pDot, double qDot, double hiDot, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double midDot = hiDot / 2.0;
    if (steps == 0) {
      tape.result(1, midDot);
      return mid;
    }
    double t;
    double t1;
    if ((lo * lo * lo + p * lo - q) * (mid * mid * mid + p * mid - q) <= 0.0) {
      t = bisectWith1Jvp(p, q, lo, mid, steps - 1, pDot, qDot, midDot, tape);
      t1 = tape.doubleResult(1);
    } else {
      t = bisectWith1Jvp2(p, q, mid, hi, steps - 1, pDot, qDot, midDot, hiDot, tape);
      t1 = tape.doubleResult(1);
    }
    tape.result(1, t1);
    return t;
  }

  private static double bisectWith1Jvp2(double p, double q, double lo, double hi, int steps,
      double pDot, double qDot, double loDot, double hiDot, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double midDot = (loDot + hiDot) / 2.0;
    if (steps == 0) {
      tape.result(1, midDot);
      return mid;
    }
    double t;
    double t1;
    if ((lo * lo * lo + p * lo - q) * (mid * mid * mid + p * mid - q) <= 0.0) {
      t = bisectWith1Jvp2(p, q, lo, mid, steps - 1, pDot, qDot, loDot, midDot, tape);
      t1 = tape.doubleResult(1);
    } else {
      t = bisectWith1Jvp2(p, q, mid, hi, steps - 1, pDot, qDot, midDot, hiDot, tape);
      t1 = tape.doubleResult(1);
    }
    tape.result(1, t1);
    return t;
  }

  private static double bisectWith1Forward(double p, double q, double lo, double hi, int steps,
      Tape tape) {
    double mid = (lo + hi) / 2.0;
    boolean t = steps == 0;
    double result;
    boolean t1;
    if (t) {
      result = mid;
      t1 = false;
    } else {
      t1 = (lo * lo * lo + p * lo - q) * (mid * mid * mid + p * mid - q) <= 0.0;
      result = t1
          ? bisectWith1Forward(p, q, lo, mid, steps - 1, tape)
          : bisectWith1Forward2(p, q, mid, hi, steps - 1, tape);
    }
    tape.push(t);
    tape.push(t1);
    return result;
  }

  private static double bisectWith1Forward2(double p, double q, double lo, double hi, int steps,
      Tape tape) {
    double mid = (lo + hi) / 2.0;
    boolean t = steps == 0;
    double result;
    boolean t1;
    if (t) {
      result = mid;
      t1 = false;
    } else {
      t1 = (lo * lo * lo + p * lo - q) * (mid * mid * mid + p * mid - q) <= 0.0;
      result = t1
          ? bisectWith1Forward2(p, q, lo, mid, steps - 1, tape)
          : bisectWith1Forward2(p, q, mid, hi, steps - 1, tape);
    }
    tape.push(t);
    tape.push(t1);
    return result;
  }

  private static double bisectWith1Reverse(double resultBar, Tape tape) {
    boolean t = tape.popBoolean();
    boolean t1 = tape.popBoolean();
    double midBar;
    double pBar;
    double qBar;
    double hiBar;
    if (t1) {
      midBar = resultBar;
      pBar = 0.0;
      qBar = 0.0;
      hiBar = 0.0;
    } else if (t) {
      pBar = bisectWith1Reverse(resultBar, tape);
      qBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      hiBar = 0.0;
    } else {
      pBar = bisectWith1Reverse2(resultBar, tape);
      qBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      hiBar = tape.doubleResult(3);
    }
    hiBar += midBar / 2.0;
    tape.result(1, qBar);
    tape.result(2, hiBar);
    return pBar;
  }

  private static double bisectWith1Reverse2(double resultBar, Tape tape) {
    boolean t = tape.popBoolean();
    boolean t1 = tape.popBoolean();
    double midBar;
    double pBar;
    double qBar;
    double loBar;
    double hiBar;
    if (t1) {
      midBar = resultBar;
      pBar = 0.0;
      qBar = 0.0;
      loBar = 0.0;
      hiBar = 0.0;
    } else if (t) {
      pBar = bisectWith1Reverse2(resultBar, tape);
      qBar = tape.doubleResult(1);
      loBar = tape.doubleResult(2);
      midBar = tape.doubleResult(3);
      hiBar = 0.0;
    } else {
      pBar = bisectWith1Reverse2(resultBar, tape);
      qBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      hiBar = tape.doubleResult(3);
      loBar = 0.0;
    }
    double t2 = midBar / 2.0;
    loBar += t2;
    hiBar += t2;
    tape.result(1, qBar);
    tape.result(2, loBar);
    tape.result(3, hiBar);
    return pBar;
  }

  private static double bisectWith1ForwardJvp(double p, double q, double lo, double hi, int steps,
      double pDot, double qDot, double hiDot, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double midDot = hiDot / 2.0;
    boolean t = steps == 0;
    double result;
    boolean t1;
    double resultDot;
    if (t) {
      result = mid;
      t1 = false;
      resultDot = midDot;
    } else {
      t1 = (lo * lo * lo + p * lo - q) * (mid * mid * mid + p * mid - q) <= 0.0;
      if (t1) {
        result = bisectWith1ForwardJvp(p, q, lo, mid, steps - 1, pDot, qDot, midDot, tape);
        resultDot = tape.doubleResult(1);
      } else {
        result = bisectWith1ForwardJvp2(p, q, mid, hi, steps - 1, pDot, qDot, midDot, hiDot, tape);
        resultDot = tape.doubleResult(1);
      }
    }
    tape.push(t);
    tape.push(t1);
    tape.result(1, resultDot);
    return result;
  }

  private static double bisectWith1ForwardJvp2(double p, double q, double lo, double hi, int steps,
      double pDot, double qDot, double loDot, double hiDot, Tape tape) {
    double mid = (lo + hi) / 2.0;
    double midDot = (loDot + hiDot) / 2.0;
    boolean t = steps == 0;
    double result;
    boolean t1;
    double resultDot;
    if (t) {
      result = mid;
      t1 = false;
      resultDot = midDot;
    } else {
      t1 = (lo * lo * lo + p * lo - q) * (mid * mid * mid + p * mid - q) <= 0.0;
      if (t1) {
        result = bisectWith1ForwardJvp2(p, q, lo, mid, steps - 1, pDot, qDot, loDot, midDot, tape);
        resultDot = tape.doubleResult(1);
      } else {
        result = bisectWith1ForwardJvp2(p, q, mid, hi, steps - 1, pDot, qDot, midDot, hiDot, tape);
        resultDot = tape.doubleResult(1);
      }
    }
    tape.push(t);
    tape.push(t1);
    tape.result(1, resultDot);
    return result;
  }

  private static double bisectWith1ReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    boolean t = tape.popBoolean();
    boolean t1 = tape.popBoolean();
    double midBar;
    double pBar;
    double qBar;
    double hiBar;
    double midBarDot;
    double hiBarDot;
    if (t1) {
      midBar = resultBar;
      pBar = 0.0;
      qBar = 0.0;
      hiBar = 0.0;
      midBarDot = resultBarDot;
      hiBarDot = 0.0;
    } else if (t) {
      pBar = bisectWith1ReverseJvp(resultBar, resultBarDot, tape);
      qBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      midBarDot = tape.doubleResult(3);
      hiBar = 0.0;
      hiBarDot = 0.0;
    } else {
      pBar = bisectWith1ReverseJvp2(resultBar, resultBarDot, tape);
      qBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      hiBar = tape.doubleResult(3);
      midBarDot = tape.doubleResult(4);
      hiBarDot = tape.doubleResult(5);
    }
    hiBar += midBar / 2.0;
    hiBarDot += midBarDot / 2.0;
    tape.result(1, qBar);
    tape.result(2, hiBar);
    tape.result(3, hiBarDot);
    return pBar;
  }

  private static double bisectWith1ReverseJvp2(double resultBar, double resultBarDot, Tape tape) {
    boolean t = tape.popBoolean();
    boolean t1 = tape.popBoolean();
    double midBar;
    double pBar;
    double qBar;
    double loBar;
    double hiBar;
    double midBarDot;
    double loBarDot;
    double hiBarDot;
    if (t1) {
      midBar = resultBar;
      pBar = 0.0;
      qBar = 0.0;
      loBar = 0.0;
      hiBar = 0.0;
      midBarDot = resultBarDot;
      loBarDot = 0.0;
      hiBarDot = 0.0;
    } else if (t) {
      pBar = bisectWith1ReverseJvp2(resultBar, resultBarDot, tape);
      qBar = tape.doubleResult(1);
      loBar = tape.doubleResult(2);
      midBar = tape.doubleResult(3);
      loBarDot = tape.doubleResult(4);
      midBarDot = tape.doubleResult(5);
      hiBar = 0.0;
      hiBarDot = 0.0;
    } else {
      pBar = bisectWith1ReverseJvp2(resultBar, resultBarDot, tape);
      qBar = tape.doubleResult(1);
      midBar = tape.doubleResult(2);
      hiBar = tape.doubleResult(3);
      midBarDot = tape.doubleResult(4);
      hiBarDot = tape.doubleResult(5);
      loBar = 0.0;
      loBarDot = 0.0;
    }
    double t2 = midBar / 2.0;
    double t3 = midBarDot / 2.0;
    loBar += t2;
    loBarDot += t3;
    hiBar += t2;
    hiBarDot += t3;
    tape.result(1, qBar);
    tape.result(2, loBar);
    tape.result(3, hiBar);
    tape.result(4, loBarDot);
    tape.result(5, hiBarDot);
    return pBar;
  }

  private static double richardsonWith1Jvp(double a, double x, double h, int order, double aDot,
      double xDot, Tape tape) {
    if (order == 0) {
      double t = x + h;
      double t1 = a * xDot;
      double t2 = Math.exp(a * t);
      double t3 = x - h;
      double t4 = Math.exp(a * t3);
      double t5 = 2.0 * h;
      tape.result(1,
          ((aDot * t + t1) * t2 * t + t2 * xDot - ((aDot * t3 + t1) * t4 * t3 + t4 * xDot)) / t5);
      return (t2 * t - t4 * t3) / t5;
    }
    double scale = Math.pow(4.0, (double) order);
    double t = richardsonWith1Jvp(a, x, h / 2.0, order - 1, aDot, xDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = richardsonWith1Jvp(a, x, h, order - 1, aDot, xDot, tape);
    double t3 = tape.doubleResult(1);
    double t4 = scale - 1.0;
    tape.result(1, (scale * t1 - t3) / t4);
    return (scale * t - t2) / t4;
  }

  private static double richardsonWith1Forward(double a, double x, double h, int order, Tape tape) {
    boolean t = order == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double result;
    double t6;
    double scale;
    if (t) {
      t1 = x + h;
      t2 = Math.exp(a * t1);
      t3 = x - h;
      t4 = Math.exp(a * t3);
      t5 = 2.0 * h;
      result = (t2 * t1 - t4 * t3) / t5;
      t6 = 0.0;
      scale = 0.0;
    } else {
      scale = Math.pow(4.0, (double) order);
      t6 = scale - 1.0;
      result =
          (scale * richardsonWith1Forward(a, x, h / 2.0, order - 1, tape)
          - richardsonWith1Forward(a, x, h, order - 1, tape)) / t6;
      t5 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t1 = 0.0;
      t2 = 0.0;
    }
    tape.push(t);
    tape.push(t5);
    tape.push(t3);
    tape.push(t4);
    tape.push(a);
    tape.push(t1);
    tape.push(t2);
    tape.push(t6);
    tape.push(scale);
    return result;
  }

  private static double richardsonWith1Reverse(double resultBar, Tape tape) {
    double scale = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double a = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double aBar;
    double xBar;
    if (t6) {
      double t7 = resultBar / t5;
      double t8 = -t7;
      double t9 = t8 * t4 * t3;
      double t10 = t7 * t2 * t1;
      aBar = t9 * t4 + t10 * t2;
      xBar = t3 * t8 + a * t9 + (t1 * t7 + a * t10);
    } else {
      double t7 = resultBar / t;
      double t8 = richardsonWith1Reverse(-t7, tape);
      double t9 = tape.doubleResult(1);
      double t10 = richardsonWith1Reverse(scale * t7, tape);
      double t11 = tape.doubleResult(1);
      aBar = t8 + t10;
      xBar = t9 + t11;
    }
    tape.result(1, xBar);
    return aBar;
  }

  private static double richardsonWith1ForwardJvp(double a, double x, double h, int order,
      double aDot, double xDot, Tape tape) {
    boolean t = order == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double result;
    double t6;
    double scale;
    double t7;
    double t8;
    double t9;
    if (t) {
      t1 = x + h;
      double t10 = a * xDot;
      t2 = Math.exp(a * t1);
      t3 = x - h;
      t4 = Math.exp(a * t3);
      t5 = 2.0 * h;
      result = (t2 * t1 - t4 * t3) / t5;
      t6 = 0.0;
      scale = 0.0;
      t7 = (aDot * t3 + t10) * t4;
      t8 = xDot;
      t9 = (aDot * t1 + t10) * t2;
    } else {
      scale = Math.pow(4.0, (double) order);
      t6 = scale - 1.0;
      result =
          (scale * richardsonWith1ForwardJvp(a, x, h / 2.0, order - 1, aDot, xDot, tape)
          - richardsonWith1ForwardJvp(a, x, h, order - 1, aDot, xDot, tape)) / t6;
      t5 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t1 = 0.0;
      t2 = 0.0;
      xDot = 0.0;
      t7 = 0.0;
      t8 = 0.0;
      t9 = 0.0;
    }
    tape.push(t);
    tape.push(t5);
    tape.push(t3);
    tape.push(t4);
    tape.push(a);
    tape.push(t1);
    tape.push(t2);
    tape.push(t6);
    tape.push(scale);
    tape.push(0.0);
    tape.push(xDot);
    tape.push(t7);
    tape.push(aDot);
    tape.push(t8);
    tape.push(t9);
    tape.push(0.0);
    tape.push(0.0);
    return result;
  }

  private static double richardsonWith1ReverseJvp(double resultBar, Tape tape) {
    double scaleDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double aDot = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double scale = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double a = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    boolean t12 = tape.popBoolean();
    double aBar;
    double aBarDot;
    double xBar;
    double xBarDot;
    if (t12) {
      double t13 = resultBar / t11;
      double t14 = t5 / t11 * t13;
      double t15 = -t14;
      double t16 = -t13;
      double t17 = t16 * t10;
      double t18 = t17 * t9;
      double t19 = (t14 * t10 + t16 * t4) * t9 + t17 * t3;
      double t20 = t13 * t8;
      double t21 = t20 * t7;
      double t22 = (t15 * t8 + t13 * t2) * t7 + t20 * t1;
      aBar = t18 * t10 + t21 * t8;
      aBarDot = t19 * t10 + t18 * t4 + (t22 * t8 + t21 * t2);
      xBar = t9 * t16 + a * t18 + (t7 * t13 + a * t21);
      xBarDot = t3 * t16 + t9 * t14 + (aDot * t18 + a * t19)
          + (t1 * t13 + t7 * t15 + (aDot * t21 + a * t22));
    } else {
      double t13 = resultBar / t6;
      double t14 = t / t6 * t13;
      double t15 = richardsonWith1ReverseJvp2(-t13, t14, tape);
      double t16 = tape.doubleResult(1);
      double t17 = tape.doubleResult(2);
      double t18 = tape.doubleResult(3);
      double t19 = richardsonWith1ReverseJvp2(scale * t13, scaleDot * t13 - scale * t14, tape);
      double t20 = tape.doubleResult(1);
      double t21 = tape.doubleResult(2);
      double t22 = tape.doubleResult(3);
      aBar = t15 + t19;
      aBarDot = t17 + t21;
      xBar = t16 + t20;
      xBarDot = t18 + t22;
    }
    tape.result(1, xBar);
    tape.result(2, aBarDot);
    tape.result(3, xBarDot);
    return aBar;
  }

  private static double richardsonWith1ReverseJvp2(double resultBar, double resultBarDot,
      Tape tape) {
    double scaleDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double aDot = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double scale = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double a = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    boolean t12 = tape.popBoolean();
    double aBar;
    double aBarDot;
    double xBar;
    double xBarDot;
    if (t12) {
      double t13 = resultBar / t11;
      double t14 = resultBarDot / t11 - t5 / t11 * t13;
      double t15 = -t13;
      double t16 = -t14;
      double t17 = t15 * t10;
      double t18 = t17 * t9;
      double t19 = (t16 * t10 + t15 * t4) * t9 + t17 * t3;
      double t20 = t13 * t8;
      double t21 = t20 * t7;
      double t22 = (t14 * t8 + t13 * t2) * t7 + t20 * t1;
      aBar = t18 * t10 + t21 * t8;
      aBarDot = t19 * t10 + t18 * t4 + (t22 * t8 + t21 * t2);
      xBar = t9 * t15 + a * t18 + (t7 * t13 + a * t21);
      xBarDot = t3 * t15 + t9 * t16 + (aDot * t18 + a * t19)
          + (t1 * t13 + t7 * t14 + (aDot * t21 + a * t22));
    } else {
      double t13 = resultBar / t6;
      double t14 = resultBarDot / t6 - t / t6 * t13;
      double t15 = richardsonWith1ReverseJvp2(-t13, -t14, tape);
      double t16 = tape.doubleResult(1);
      double t17 = tape.doubleResult(2);
      double t18 = tape.doubleResult(3);
      double t19 = richardsonWith1ReverseJvp2(scale * t13, scaleDot * t13 + scale * t14, tape);
      double t20 = tape.doubleResult(1);
      double t21 = tape.doubleResult(2);
      double t22 = tape.doubleResult(3);
      aBar = t15 + t19;
      aBarDot = t17 + t21;
      xBar = t16 + t20;
      xBarDot = t18 + t22;
    }
    tape.result(1, xBar);
    tape.result(2, aBarDot);
    tape.result(3, xBarDot);
    return aBar;
  }

  private static double evenWith1Jvp(double a, double x, int n, double aDot, double xDot,
      Tape tape) {
    if (n != 0) {
      double t;
      double t1;
      if (n - 1 == 0) {
        t = 1.0 / x;
        t1 = -(xDot / x * t);
      } else {
        double t2 = a * x;
        double t3 =
            evenWith1Jvp(a, Math.sin(t2) + x, n - 1 - 1, aDot,
            (aDot * x + a * xDot) * Math.cos(t2) + xDot, tape);
        double t4 = tape.doubleResult(1);
        t = t3 * 0.5;
        t1 = t4 * 0.5;
      }
      double t2 = a * t;
      x = Math.sin(t2) + t;
      xDot = (aDot * t + a * t1) * Math.cos(t2) + t1;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double evenWith2Jvp(double a, double x, int n, double aDot, double xDot,
      Tape tape) {
    if (n != 0) {
      double t;
      double t1;
      if (n - 1 == 0) {
        t = 1.0 / x;
        t1 = -(xDot / x * t);
      } else {
        double t2 = a + x;
        double t3 = x / t2;
        double t4 = evenWith2Jvp(a, t3, n - 1 - 1, aDot, xDot / t2 - (aDot + xDot) / t2 * t3, tape);
        double t5 = tape.doubleResult(1);
        t = t4 * 0.5;
        t1 = t5 * 0.5;
      }
      double t2 = a + t;
      x = t / t2;
      xDot = t1 / t2 - (aDot + t1) / t2 * x;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double evenWith1Forward(double a, double x, int n, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    boolean t4;
    double t5;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = false;
      t5 = 0.0;
    } else {
      t4 = n - 1 == 0;
      if (t4) {
        t3 = 1.0 / x;
        t5 = t3;
      } else {
        t3 = evenWith1Forward(a, Math.sin(a * x) + x, n - 1 - 1, tape) * 0.5;
        t5 = 0.0;
      }
      t2 = a * t3;
      t1 = Math.sin(t2) + t3;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(t3);
    tape.push(a);
    tape.push(t4);
    tape.push(x);
    tape.push(t5);
    return t1;
  }

  private static double evenWith2Forward(double a, double x, int n, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    boolean t4;
    double t5;
    double t6;
    double t7;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = false;
      t5 = 0.0;
      t6 = 0.0;
      t7 = 0.0;
    } else {
      t4 = n - 1 == 0;
      double t8;
      if (t4) {
        t8 = 1.0 / x;
        t5 = t8;
        t6 = 0.0;
        t7 = 0.0;
      } else {
        t6 = a + x;
        t7 = x / t6;
        t8 = evenWith2Forward(a, t7, n - 1 - 1, tape) * 0.5;
        t5 = 0.0;
      }
      t2 = a + t8;
      t1 = t8 / t2;
      t3 = t1;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(t3);
    tape.push(t4);
    tape.push(x);
    tape.push(t5);
    tape.push(t6);
    tape.push(t7);
    return t1;
  }

  private static double evenWith2Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double x = tape.popDouble();
    boolean t3 = tape.popBoolean();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double xBar;
    double aBar;
    if (t6) {
      xBar = resultBar;
      aBar = 0.0;
    } else {
      double t7 = resultBar / t5;
      double t8 = t7 * t4;
      double t9 = t7 - t8;
      if (t3) {
        xBar = -(t9 / x * t2);
        aBar = -t8;
      } else {
        double t10 = evenWith2Reverse(t9 * 0.5, tape);
        double t11 = tape.doubleResult(1);
        xBar = t11 / t1;
        double t12 = xBar * t;
        aBar = t10 - t8 - t12;
        xBar -= t12;
      }
    }
    tape.result(1, xBar);
    return aBar;
  }

  private static double evenWith1Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double x = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double a = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double xBar;
    double aBar;
    if (t4) {
      xBar = resultBar;
      aBar = 0.0;
    } else {
      double t5 = resultBar * Math.cos(t3);
      aBar = t5 * t2;
      double t6 = resultBar + a * t5;
      if (t1) {
        xBar = -(t6 / x * t);
      } else {
        double t7 = evenWith1Reverse(t6 * 0.5, tape);
        double t8 = tape.doubleResult(1);
        aBar += t7;
        double t9 = t8 * Math.cos(a * x);
        aBar += t9 * x;
        xBar = t8 + a * t9;
      }
    }
    tape.result(1, xBar);
    return aBar;
  }

  private static double shrinkWith1Jvp(double a, double b, double rLo, double rHi, int n,
      double aDot, double bDot, double rLoDot, double rHiDot, Tape tape) {
    if (n == 0) {
      tape.result(1, rHi);
      tape.result(2, rLoDot);
      tape.result(3, rHiDot);
      return rLo;
    }
    double t = (rLo + rHi) / 2.0;
    double t1 = b * t;
    double t2 = Math.sin(t1);
    double m = a * t2;
    double mDot = aDot * t2 + a * ((bDot * t + b * ((rLoDot + rHiDot) / 2.0)) * Math.cos(t1));
    double t3 =
        shrinkWith1Jvp(a, b, (rLo + m) / 2.0, (rHi + m) / 2.0, n - 1, aDot, bDot,
        (rLoDot + mDot) / 2.0, (rHiDot + mDot) / 2.0, tape);
    double t4 = tape.doubleResult(1);
    double t5 = tape.doubleResult(2);
    double t6 = tape.doubleResult(3);
    tape.result(1, t4);
    tape.result(2, t5);
    tape.result(3, t6);
    return t3;
  }

  private static double shrinkWith1Forward(double a, double b, double rLo, double rHi, int n,
      Tape tape) {
    boolean t = n == 0;
    double result;
    double result1;
    double t1;
    double t2;
    double t3;
    if (t) {
      result = rLo;
      result1 = rHi;
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t3 = (rLo + rHi) / 2.0;
      t2 = b * t3;
      t1 = Math.sin(t2);
      double m = a * t1;
      result = shrinkWith1Forward(a, b, (rLo + m) / 2.0, (rHi + m) / 2.0, n - 1, tape);
      result1 = tape.doubleResult(1);
    }
    tape.push(t);
    tape.push(t1);
    tape.push(a);
    tape.push(t2);
    tape.push(t3);
    tape.push(b);
    tape.result(1, result1);
    return result;
  }

  private static double shrinkWith1Reverse(double result0Bar, double result1Bar, Tape tape) {
    double b = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double a = tape.popDouble();
    double t2 = tape.popDouble();
    boolean t3 = tape.popBoolean();
    double rLoBar;
    double rHiBar;
    double aBar;
    double bBar;
    if (t3) {
      rLoBar = result0Bar;
      rHiBar = result1Bar;
      aBar = 0.0;
      bBar = 0.0;
    } else {
      double t4 = shrinkWith1Reverse(result0Bar, result1Bar, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      double t7 = tape.doubleResult(3);
      double t8 = t7 / 2.0;
      double t9 = t6 / 2.0;
      double mBar = t8 + t9;
      aBar = t4 + mBar * t2;
      double t10 = a * mBar * Math.cos(t1);
      bBar = t5 + t10 * t;
      double t11 = b * t10 / 2.0;
      rLoBar = t9 + t11;
      rHiBar = t8 + t11;
    }
    tape.result(1, bBar);
    tape.result(2, rLoBar);
    tape.result(3, rHiBar);
    return aBar;
  }

  private static double shrinkWith1ForwardJvp(double a, double b, double rLo, double rHi, int n,
      double aDot, double bDot, double rLoDot, double rHiDot, Tape tape) {
    boolean t = n == 0;
    double result;
    double result1;
    double t1;
    double t2;
    double t3;
    double resultDot;
    double resultDot1;
    double t4;
    double t5;
    double t6;
    if (t) {
      result = rLo;
      result1 = rHi;
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      resultDot = rLoDot;
      resultDot1 = rHiDot;
      t4 = 0.0;
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t3 = (rLo + rHi) / 2.0;
      t6 = (rLoDot + rHiDot) / 2.0;
      t2 = b * t3;
      t5 = bDot * t3 + b * t6;
      t1 = Math.sin(t2);
      t4 = t5 * Math.cos(t2);
      double m = a * t1;
      double mDot = aDot * t1 + a * t4;
      result =
          shrinkWith1ForwardJvp(a, b, (rLo + m) / 2.0, (rHi + m) / 2.0, n - 1, aDot, bDot,
          (rLoDot + mDot) / 2.0, (rHiDot + mDot) / 2.0, tape);
      result1 = tape.doubleResult(1);
      resultDot = tape.doubleResult(2);
      resultDot1 = tape.doubleResult(3);
    }
    tape.push(t);
    tape.push(t1);
    tape.push(a);
    tape.push(t2);
    tape.push(t3);
    tape.push(b);
    tape.push(t4);
    tape.push(aDot);
    tape.push(t5);
    tape.push(t6);
    tape.push(bDot);
    tape.result(1, result1);
    tape.result(2, resultDot);
    tape.result(3, resultDot1);
    return result;
  }

  private static double shrinkWith1ReverseJvp(double result0Bar, double result1Bar,
      double result0BarDot, double result1BarDot, Tape tape) {
    double bDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double aDot = tape.popDouble();
    double t2 = tape.popDouble();
    double b = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double a = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double rLoBar;
    double rHiBar;
    double aBar;
    double bBar;
    double rLoBarDot;
    double rHiBarDot;
    double aBarDot;
    double bBarDot;
    if (t6) {
      rLoBar = result0Bar;
      rHiBar = result1Bar;
      aBar = 0.0;
      bBar = 0.0;
      rLoBarDot = result0BarDot;
      rHiBarDot = result1BarDot;
      aBarDot = 0.0;
      bBarDot = 0.0;
    } else {
      double t7 = shrinkWith1ReverseJvp(result0Bar, result1Bar, result0BarDot, result1BarDot, tape);
      double t8 = tape.doubleResult(1);
      double t9 = tape.doubleResult(2);
      double t10 = tape.doubleResult(3);
      double t11 = tape.doubleResult(4);
      double t12 = tape.doubleResult(5);
      double t13 = tape.doubleResult(6);
      double t14 = tape.doubleResult(7);
      double t15 = t10 / 2.0;
      double t16 = t14 / 2.0;
      double t17 = t9 / 2.0;
      double t18 = t13 / 2.0;
      double mBar = t15 + t17;
      double mBarDot = t16 + t18;
      aBar = t7 + mBar * t5;
      aBarDot = t11 + (mBarDot * t5 + mBar * t2);
      double t19 = a * mBar;
      double t20 = Math.cos(t4);
      double t21 = t19 * t20;
      double t22 = (aDot * mBar + a * mBarDot) * t20 - t19 * (t1 * Math.sin(t4));
      bBar = t8 + t21 * t3;
      bBarDot = t12 + (t22 * t3 + t21 * t);
      double t23 = b * t21 / 2.0;
      double t24 = (bDot * t21 + b * t22) / 2.0;
      rLoBar = t17 + t23;
      rLoBarDot = t18 + t24;
      rHiBar = t15 + t23;
      rHiBarDot = t16 + t24;
    }
    tape.result(1, bBar);
    tape.result(2, rLoBar);
    tape.result(3, rHiBar);
    tape.result(4, aBarDot);
    tape.result(5, bBarDot);
    tape.result(6, rLoBarDot);
    tape.result(7, rHiBarDot);
    return aBar;
  }

  private static void walkWith1Jvp(double[] trace, int[] count, double[] x, int from, int to,
      double[] traceDot, double[] xDot) {
    if (to - from == 1) {
      double x1 = x[from];
      double xDot1 = xDot[from];
      int count1 = count[0];
      double t = traceDot[count1] + 2.0 * (xDot1 * x1);
      trace[count1] += x1 * x1;
      traceDot[count1] = t;
      count[0] += 1;
      double t1;
      double t2;
      if (x1 < 0.0) {
        t1 = -x1;
        t2 = -xDot1;
      } else {
        double t3 = Math.sqrt(1.0 + x1);
        double trace1 = trace[0];
        t1 = t3 * trace1;
        t2 = StrongZero.times(xDot1, 0.5 / t3) * trace1 + t3 * traceDot[0];
      }
      x[from] = t1;
      xDot[from] = t2;
      return;
    }
    int mid = (from + to) / 2;
    walkWith1Jvp(trace, count, x, from, mid, traceDot, xDot);
    walkWith1Jvp(trace, count, x, mid, to, traceDot, xDot);
  }

  private static void walkWith1Forward(double[] trace, int[] count, double[] x, int from, int to,
      double[] traceBar, double[] xBar, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    int count1;
    boolean t1;
    double trace1;
    double t2;
    if (t) {
      x1 = x[from];
      count1 = count[0];
      trace[count1] += x1 * x1;
      count[0] += 1;
      t1 = x1 < 0.0;
      double t3;
      if (t1) {
        t3 = -x1;
        trace1 = 0.0;
        t2 = 0.0;
      } else {
        t2 = Math.sqrt(1.0 + x1);
        trace1 = trace[0];
        t3 = t2 * trace1;
      }
      x[from] = t3;
    } else {
      int mid = (from + to) / 2;
      walkWith1Forward2(trace, count, x, from, mid, traceBar, xBar, tape);
      walkWith1Forward(trace, count, x, mid, to, traceBar, xBar, tape);
      t1 = false;
      trace1 = 0.0;
      t2 = 0.0;
      count1 = 0;
      x1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(trace1);
    tape.push(t2);
    tape.push(traceBar);
    tape.push(count1);
    tape.push(x1);
  }

  private static void walkWith1Forward2(double[] trace, int[] count, double[] x, int from, int to,
      double[] traceBar, double[] xBar, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    int count1;
    boolean t1;
    double trace1;
    double t2;
    if (t) {
      x1 = x[from];
      count1 = count[0];
      trace[count1] += x1 * x1;
      count[0] += 1;
      t1 = x1 < 0.0;
      double t3;
      if (t1) {
        t3 = -x1;
        trace1 = 0.0;
        t2 = 0.0;
      } else {
        t2 = Math.sqrt(1.0 + x1);
        trace1 = trace[0];
        t3 = t2 * trace1;
      }
      x[from] = t3;
    } else {
      int mid = (from + to) / 2;
      walkWith1Forward2(trace, count, x, from, mid, traceBar, xBar, tape);
      walkWith1Forward2(trace, count, x, mid, to, traceBar, xBar, tape);
      t1 = false;
      trace1 = 0.0;
      t2 = 0.0;
      count1 = 0;
      x1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(trace1);
    tape.push(t2);
    tape.push(traceBar);
    tape.push(count1);
    tape.push(x1);
  }

  private static void walkWith1Reverse(Tape tape) {
    double x = tape.popDouble();
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t = tape.popDouble();
    double trace = tape.popDouble();
    boolean t1 = tape.popBoolean();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t2 = tape.popBoolean();
    if (t2) {
      double t3 = xBar[from];
      xBar[from] = 0.0;
      double xBar1;
      if (t1) {
        xBar1 = -t3;
      } else {
        traceBar[0] += t * t3;
        xBar1 = StrongZero.times(t3 * trace, 0.5 / t);
      }
      double t4 = traceBar[count];
      traceBar[count] = t4;
      xBar[from] += xBar1 + 2.0 * (t4 * x);
    } else {
      walkWith1Reverse(tape);
      walkWith1Reverse2(tape);
    }
  }

  private static void walkWith1Reverse2(Tape tape) {
    double x = tape.popDouble();
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t = tape.popDouble();
    double trace = tape.popDouble();
    boolean t1 = tape.popBoolean();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t2 = tape.popBoolean();
    if (t2) {
      double t3 = xBar[from];
      xBar[from] = 0.0;
      double xBar1;
      if (t1) {
        xBar1 = -t3;
      } else {
        traceBar[0] += t * t3;
        xBar1 = StrongZero.times(t3 * trace, 0.5 / t);
      }
      double t4 = traceBar[count];
      traceBar[count] = t4;
      xBar[from] += xBar1 + 2.0 * (t4 * x);
    } else {
      walkWith1Reverse2(tape);
      walkWith1Reverse2(tape);
    }
  }

  private static void walkWith1ForwardJvp(double[] trace, int[] count, double[] x, int from,
      int to, double[] traceBar, double[] xBar, double[] traceDot, double[] xDot,
      double[] traceBarDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double xDot1;
    int count1;
    boolean t1;
    double trace1;
    double t2;
    double traceDot1;
    double t3;
    if (t) {
      x1 = x[from];
      xDot1 = xDot[from];
      count1 = count[0];
      double t4 = traceDot[count1] + 2.0 * (xDot1 * x1);
      trace[count1] += x1 * x1;
      traceDot[count1] = t4;
      count[0] += 1;
      t1 = x1 < 0.0;
      double t5;
      double t6;
      if (t1) {
        t5 = -x1;
        trace1 = 0.0;
        t2 = 0.0;
        t6 = -xDot1;
        traceDot1 = 0.0;
        t3 = 0.0;
      } else {
        t2 = Math.sqrt(1.0 + x1);
        t3 = StrongZero.times(xDot1, 0.5 / t2);
        trace1 = trace[0];
        traceDot1 = traceDot[0];
        t5 = t2 * trace1;
        t6 = t3 * trace1 + t2 * traceDot1;
      }
      x[from] = t5;
      xDot[from] = t6;
    } else {
      int mid = (from + to) / 2;
      walkWith1ForwardJvp2(trace, count, x, from, mid, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      walkWith1ForwardJvp(trace, count, x, mid, to, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      t1 = false;
      trace1 = 0.0;
      t2 = 0.0;
      count1 = 0;
      x1 = 0.0;
      traceDot1 = 0.0;
      t3 = 0.0;
      xDot1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(trace1);
    tape.push(t2);
    tape.push(traceBar);
    tape.push(count1);
    tape.push(x1);
    tape.push(xBarDot);
    tape.push(traceDot1);
    tape.push(t3);
    tape.push(traceBarDot);
    tape.push(xDot1);
  }

  private static void walkWith1ForwardJvp2(double[] trace, int[] count, double[] x, int from,
      int to, double[] traceBar, double[] xBar, double[] traceDot, double[] xDot,
      double[] traceBarDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double xDot1;
    int count1;
    boolean t1;
    double trace1;
    double t2;
    double traceDot1;
    double t3;
    if (t) {
      x1 = x[from];
      xDot1 = xDot[from];
      count1 = count[0];
      double t4 = traceDot[count1] + 2.0 * (xDot1 * x1);
      trace[count1] += x1 * x1;
      traceDot[count1] = t4;
      count[0] += 1;
      t1 = x1 < 0.0;
      double t5;
      double t6;
      if (t1) {
        t5 = -x1;
        trace1 = 0.0;
        t2 = 0.0;
        t6 = -xDot1;
        traceDot1 = 0.0;
        t3 = 0.0;
      } else {
        t2 = Math.sqrt(1.0 + x1);
        t3 = StrongZero.times(xDot1, 0.5 / t2);
        trace1 = trace[0];
        traceDot1 = traceDot[0];
        t5 = t2 * trace1;
        t6 = t3 * trace1 + t2 * traceDot1;
      }
      x[from] = t5;
      xDot[from] = t6;
    } else {
      int mid = (from + to) / 2;
      walkWith1ForwardJvp2(trace, count, x, from, mid, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      walkWith1ForwardJvp2(trace, count, x, mid, to, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      t1 = false;
      trace1 = 0.0;
      t2 = 0.0;
      count1 = 0;
      x1 = 0.0;
      traceDot1 = 0.0;
      t3 = 0.0;
      xDot1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(trace1);
    tape.push(t2);
    tape.push(traceBar);
    tape.push(count1);
    tape.push(x1);
    tape.push(xBarDot);
    tape.push(traceDot1);
    tape.push(t3);
    tape.push(traceBarDot);
    tape.push(xDot1);
  }

  private static void walkWith1ReverseJvp(Tape tape) {
    double xDot = tape.popDouble();
    double[] traceBarDot = tape.popReference();
    double t = tape.popDouble();
    double traceDot = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double x = tape.popDouble();
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t1 = tape.popDouble();
    double trace = tape.popDouble();
    boolean t2 = tape.popBoolean();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t3 = tape.popBoolean();
    if (t3) {
      double t4 = xBar[from];
      double t5 = xBarDot[from];
      xBar[from] = 0.0;
      xBarDot[from] = 0.0;
      double xBar1;
      double xBarDot1;
      if (t2) {
        xBar1 = -t4;
        xBarDot1 = -t5;
      } else {
        double t6 = t4 * trace;
        traceBar[0] += t1 * t4;
        traceBarDot[0] += t * t4 + t1 * t5;
        double t7 = 0.5 / t1;
        xBar1 = StrongZero.times(t6, t7);
        xBarDot1 =
            StrongZero.times(t5 * trace + t4 * traceDot, t7) - StrongZero.times(t6, t / t1 * t7);
      }
      double t6 = traceBar[count];
      double t7 = traceBarDot[count];
      traceBar[count] = t6;
      traceBarDot[count] = t7;
      xBar[from] += xBar1 + 2.0 * (t6 * x);
      xBarDot[from] += xBarDot1 + 2.0 * (t7 * x + t6 * xDot);
    } else {
      walkWith1ReverseJvp(tape);
      walkWith1ReverseJvp2(tape);
    }
  }

  private static void walkWith1ReverseJvp2(Tape tape) {
    double xDot = tape.popDouble();
    double[] traceBarDot = tape.popReference();
    double t = tape.popDouble();
    double traceDot = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double x = tape.popDouble();
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t1 = tape.popDouble();
    double trace = tape.popDouble();
    boolean t2 = tape.popBoolean();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t3 = tape.popBoolean();
    if (t3) {
      double t4 = xBar[from];
      double t5 = xBarDot[from];
      xBar[from] = 0.0;
      xBarDot[from] = 0.0;
      double xBar1;
      double xBarDot1;
      if (t2) {
        xBar1 = -t4;
        xBarDot1 = -t5;
      } else {
        double t6 = t4 * trace;
        traceBar[0] += t1 * t4;
        traceBarDot[0] += t * t4 + t1 * t5;
        double t7 = 0.5 / t1;
        xBar1 = StrongZero.times(t6, t7);
        xBarDot1 =
            StrongZero.times(t5 * trace + t4 * traceDot, t7) - StrongZero.times(t6, t / t1 * t7);
      }
      double t6 = traceBar[count];
      double t7 = traceBarDot[count];
      traceBar[count] = t6;
      traceBarDot[count] = t7;
      xBar[from] += xBar1 + 2.0 * (t6 * x);
      xBarDot[from] += xBarDot1 + 2.0 * (t7 * x + t6 * xDot);
    } else {
      walkWith1ReverseJvp2(tape);
      walkWith1ReverseJvp2(tape);
    }
  }

  private static void walkWith2Jvp(double[] x, double[] x_, int from, int to, double[] xDot,
      double[] xDot_) {
    if (to - from == 1) {
      double x1 = x_[from];
      double x2 = x[0];
      double t = xDot_[from] * x2 + x1 * xDot[0] + xDot[x.length - 1];
      x_[from] = x1 * x2 + x[x.length - 1];
      xDot_[from] = t;
      return;
    }
    int mid = (from + to) / 2;
    walkWith2Jvp(x, x_, from, mid, xDot, xDot_);
    walkWith2Jvp(x, x_, mid, to, xDot, xDot_);
  }

  private static void walkWith2Forward(double[] x, double[] x_, int from, int to, double[] xBar,
      double[] xBar_, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double x2;
    int t1;
    if (t) {
      x1 = x_[from];
      x2 = x[0];
      x_[from] = x1 * x2 + x[x.length - 1];
      t1 = x.length - 1;
    } else {
      int mid = (from + to) / 2;
      walkWith2Forward2(x, x_, from, mid, xBar, xBar_, tape);
      walkWith2Forward(x, x_, mid, to, xBar, xBar_, tape);
      t1 = 0;
      x2 = 0.0;
      x1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar_);
    tape.push(from);
    tape.push(xBar);
    tape.push(t1);
    tape.push(x2);
    tape.push(x1);
  }

  private static void walkWith2Forward2(double[] x, double[] x_, int from, int to, double[] xBar,
      double[] xBar_, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double x2;
    int t1;
    if (t) {
      x1 = x_[from];
      x2 = x[0];
      x_[from] = x1 * x2 + x[x.length - 1];
      t1 = x.length - 1;
    } else {
      int mid = (from + to) / 2;
      walkWith2Forward2(x, x_, from, mid, xBar, xBar_, tape);
      walkWith2Forward2(x, x_, mid, to, xBar, xBar_, tape);
      t1 = 0;
      x2 = 0.0;
      x1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar_);
    tape.push(from);
    tape.push(xBar);
    tape.push(t1);
    tape.push(x2);
    tape.push(x1);
  }

  private static void walkWith2Reverse(Tape tape) {
    double x = tape.popDouble();
    double x1 = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    int from = tape.popInt();
    double[] xBar1 = tape.popReference();
    boolean t1 = tape.popBoolean();
    if (t1) {
      double t2 = xBar1[from];
      xBar1[from] = 0.0;
      xBar[t] += t2;
      xBar[0] += x * t2;
      xBar1[from] += t2 * x1;
    } else {
      walkWith2Reverse(tape);
      walkWith2Reverse2(tape);
    }
  }

  private static void walkWith2Reverse2(Tape tape) {
    double x = tape.popDouble();
    double x1 = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    int from = tape.popInt();
    double[] xBar1 = tape.popReference();
    boolean t1 = tape.popBoolean();
    if (t1) {
      double t2 = xBar1[from];
      xBar1[from] = 0.0;
      xBar[t] += t2;
      xBar[0] += x * t2;
      xBar1[from] += t2 * x1;
    } else {
      walkWith2Reverse2(tape);
      walkWith2Reverse2(tape);
    }
  }

  private static void walkWith2ForwardJvp(double[] x, double[] x_, int from, int to, double[] xBar,
      double[] xBar_, double[] xDot, double[] xDot_, double[] xBarDot, double[] xBarDot_,
      Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double xDot1;
    double x2;
    double xDot2;
    int t1;
    if (t) {
      x1 = x_[from];
      xDot1 = xDot_[from];
      x2 = x[0];
      xDot2 = xDot[0];
      double t2 = xDot1 * x2 + x1 * xDot2 + xDot[x.length - 1];
      x_[from] = x1 * x2 + x[x.length - 1];
      xDot_[from] = t2;
      t1 = x.length - 1;
    } else {
      int mid = (from + to) / 2;
      walkWith2ForwardJvp2(x, x_, from, mid, xBar, xBar_, xDot, xDot_, xBarDot, xBarDot_, tape);
      walkWith2ForwardJvp(x, x_, mid, to, xBar, xBar_, xDot, xDot_, xBarDot, xBarDot_, tape);
      t1 = 0;
      x2 = 0.0;
      x1 = 0.0;
      xDot2 = 0.0;
      xDot1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar_);
    tape.push(from);
    tape.push(xBar);
    tape.push(t1);
    tape.push(x2);
    tape.push(x1);
    tape.push(xBarDot_);
    tape.push(xBarDot);
    tape.push(xDot2);
    tape.push(xDot1);
  }

  private static void walkWith2ForwardJvp2(double[] x, double[] x_, int from, int to,
      double[] xBar, double[] xBar_, double[] xDot, double[] xDot_, double[] xBarDot,
      double[] xBarDot_, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double xDot1;
    double x2;
    double xDot2;
    int t1;
    if (t) {
      x1 = x_[from];
      xDot1 = xDot_[from];
      x2 = x[0];
      xDot2 = xDot[0];
      double t2 = xDot1 * x2 + x1 * xDot2 + xDot[x.length - 1];
      x_[from] = x1 * x2 + x[x.length - 1];
      xDot_[from] = t2;
      t1 = x.length - 1;
    } else {
      int mid = (from + to) / 2;
      walkWith2ForwardJvp2(x, x_, from, mid, xBar, xBar_, xDot, xDot_, xBarDot, xBarDot_, tape);
      walkWith2ForwardJvp2(x, x_, mid, to, xBar, xBar_, xDot, xDot_, xBarDot, xBarDot_, tape);
      t1 = 0;
      x2 = 0.0;
      x1 = 0.0;
      xDot2 = 0.0;
      xDot1 = 0.0;
    }
    tape.push(t);
    tape.push(xBar_);
    tape.push(from);
    tape.push(xBar);
    tape.push(t1);
    tape.push(x2);
    tape.push(x1);
    tape.push(xBarDot_);
    tape.push(xBarDot);
    tape.push(xDot2);
    tape.push(xDot1);
  }

  private static void walkWith2ReverseJvp(Tape tape) {
    double xDot = tape.popDouble();
    double xDot1 = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double[] xBarDot1 = tape.popReference();
    double x = tape.popDouble();
    double x1 = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    int from = tape.popInt();
    double[] xBar1 = tape.popReference();
    boolean t1 = tape.popBoolean();
    if (t1) {
      double t2 = xBar1[from];
      double t3 = xBarDot1[from];
      xBar1[from] = 0.0;
      xBarDot1[from] = 0.0;
      xBar[t] += t2;
      xBarDot[t] += t3;
      xBar[0] += x * t2;
      xBarDot[0] += xDot * t2 + x * t3;
      xBar1[from] += t2 * x1;
      xBarDot1[from] += t3 * x1 + t2 * xDot1;
    } else {
      walkWith2ReverseJvp(tape);
      walkWith2ReverseJvp2(tape);
    }
  }

  private static void walkWith2ReverseJvp2(Tape tape) {
    double xDot = tape.popDouble();
    double xDot1 = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double[] xBarDot1 = tape.popReference();
    double x = tape.popDouble();
    double x1 = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    int from = tape.popInt();
    double[] xBar1 = tape.popReference();
    boolean t1 = tape.popBoolean();
    if (t1) {
      double t2 = xBar1[from];
      double t3 = xBarDot1[from];
      xBar1[from] = 0.0;
      xBarDot1[from] = 0.0;
      xBar[t] += t2;
      xBarDot[t] += t3;
      xBar[0] += x * t2;
      xBarDot[0] += xDot * t2 + x * t3;
      xBar1[from] += t2 * x1;
      xBarDot1[from] += t3 * x1 + t2 * xDot1;
    } else {
      walkWith2ReverseJvp2(tape);
      walkWith2ReverseJvp2(tape);
    }
  }

  private static double simpsonWith6Jvp(double a, double a_, double b, double eps, int depth,
      double aDot, double bDot, Tape tape) {
    double m = (a_ + b) / 2.0;
    double mDot = bDot / 2.0;
    double m1 = (a_ + b) / 2.0;
    double t = (b - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t1 = a + a_;
    double t2 = StrongZero.times(aDot, 1.0 / t1);
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t3 = a + m1;
    double t4 = StrongZero.times(aDot + mDot, 1.0 / t3);
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t5 = a + b;
    double t6 = StrongZero.times(aDot + bDot, 1.0 / t5);
    double t7 = Math.log(t1) + 4.0 * Math.log(t3) + Math.log(t5);
    double t8 = t * t7;
    m1 = (a_ + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t9 = (m - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t10 = a + m1;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t11 = Math.log(a + a_) + 4.0 * Math.log(t10) + Math.log(a + m);
    m1 = (m + b) / 2.0;
    double t12 =
        mDot / 6.0 * t11 + t9 * (t2 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t10) + t4);
    mDot1 = (mDot + bDot) / 2.0;
    double t13 = (b - m) / 6.0;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t14 = a + m1;
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t15 = Math.log(a + m) + 4.0 * Math.log(t14) + Math.log(a + b);
    double halves = t9 * t11 + t13 * t15;
    double halvesDot = t12
        + ((bDot - mDot) / 6.0 * t15
        + t13 * (t4 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t14) + t6));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - (bDot / 6.0 * t7 + t * (t2 + 4.0 * t4 + t6))) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t16 = simpsonWith6Jvp(a, a_, m, eps / 2.0, depth - 1, aDot, mDot, tape);
    double t17 = tape.doubleResult(1);
    double t18 = simpsonWith6Jvp2(a, m, b, eps / 2.0, depth - 1, aDot, mDot, bDot, tape);
    double t19 = tape.doubleResult(1);
    tape.result(1, t17 + t19);
    return t16 + t18;
  }

  private static double simpsonWith6Jvp2(double a, double a_, double b, double eps, int depth,
      double aDot, double aDot_, double bDot, Tape tape) {
    double m = (a_ + b) / 2.0;
    double mDot = (aDot_ + bDot) / 2.0;
    double m1 = (a_ + b) / 2.0;
    double t = (b - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t1 = a + a_;
    double t2 = StrongZero.times(aDot + aDot_, 1.0 / t1);
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t3 = a + m1;
    double t4 = StrongZero.times(aDot + mDot, 1.0 / t3);
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t5 = a + b;
    double t6 = StrongZero.times(aDot + bDot, 1.0 / t5);
    double t7 = Math.log(t1) + 4.0 * Math.log(t3) + Math.log(t5);
    double t8 = t * t7;
    m1 = (a_ + m) / 2.0;
    double mDot1 = (aDot_ + mDot) / 2.0;
    double t9 = (m - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t10 = a + m1;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t11 = Math.log(a + a_) + 4.0 * Math.log(t10) + Math.log(a + m);
    m1 = (m + b) / 2.0;
    double t12 = (mDot - aDot_) / 6.0 * t11
        + t9 * (t2 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t10) + t4);
    mDot1 = (mDot + bDot) / 2.0;
    double t13 = (b - m) / 6.0;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t14 = a + m1;
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t15 = Math.log(a + m) + 4.0 * Math.log(t14) + Math.log(a + b);
    double halves = t9 * t11 + t13 * t15;
    double halvesDot = t12
        + ((bDot - mDot) / 6.0 * t15
        + t13 * (t4 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t14) + t6));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - ((bDot - aDot_) / 6.0 * t7 + t * (t2 + 4.0 * t4 + t6))) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t16 = simpsonWith6Jvp2(a, a_, m, eps / 2.0, depth - 1, aDot, aDot_, mDot, tape);
    double t17 = tape.doubleResult(1);
    double t18 = simpsonWith6Jvp2(a, m, b, eps / 2.0, depth - 1, aDot, mDot, bDot, tape);
    double t19 = tape.doubleResult(1);
    tape.result(1, t17 + t19);
    return t16 + t18;
  }

  private static double simpsonWith6Forward(double a, double a_, double b, double eps, int depth,
      Tape tape) {
    double m = (a_ + b) / 2.0;
    double m1 = (a_ + b) / 2.0;
    double t = (b - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t1 = a + a_;
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t2 = a + m1;
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t3 = a + b;
    double t4 = Math.log(t1) + 4.0 * Math.log(t2) + Math.log(t3);
    double t5 = t * t4;
    m1 = (a_ + m) / 2.0;
    double t6 = (m - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t7 = a + a_;
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t8 = a + m1;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t9 = a + m;
    double t10 = Math.log(t7) + 4.0 * Math.log(t8) + Math.log(t9);
    m1 = (m + b) / 2.0;
    double t11 = (b - m) / 6.0;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t12 = a + m;
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t13 = a + m1;
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t14 = a + b;
    double t15 = Math.log(t12) + 4.0 * Math.log(t13) + Math.log(t14);
    double halves = t6 * t10 + t11 * t15;
    boolean t16 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result = t16
        ? halves + (halves - t5) / 15.0
        : simpsonWith6Forward(a, a_, m, eps / 2.0, depth - 1, tape)
        + simpsonWith6Forward2(a, m, b, eps / 2.0, depth - 1, tape);
    tape.push(t16);
    tape.push(t15);
    tape.push(t11);
    tape.push(t14);
    tape.push(t13);
    tape.push(t12);
    tape.push(t10);
    tape.push(t6);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t4);
    tape.push(t);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    return result;
  }

  private static double simpsonWith6Forward2(double a, double a_, double b, double eps, int depth,
      Tape tape) {
    double m = (a_ + b) / 2.0;
    double m1 = (a_ + b) / 2.0;
    double t = (b - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t1 = a + a_;
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t2 = a + m1;
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t3 = a + b;
    double t4 = Math.log(t1) + 4.0 * Math.log(t2) + Math.log(t3);
    double t5 = t * t4;
    m1 = (a_ + m) / 2.0;
    double t6 = (m - a_) / 6.0;
    if (a_ > 2.0) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t7 = a + a_;
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t8 = a + m1;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t9 = a + m;
    double t10 = Math.log(t7) + 4.0 * Math.log(t8) + Math.log(t9);
    m1 = (m + b) / 2.0;
    double t11 = (b - m) / 6.0;
    if (m > 2.0) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t12 = a + m;
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t13 = a + m1;
    if (b > 2.0) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t14 = a + b;
    double t15 = Math.log(t12) + 4.0 * Math.log(t13) + Math.log(t14);
    double halves = t6 * t10 + t11 * t15;
    boolean t16 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result = t16
        ? halves + (halves - t5) / 15.0
        : simpsonWith6Forward2(a, a_, m, eps / 2.0, depth - 1, tape)
        + simpsonWith6Forward2(a, m, b, eps / 2.0, depth - 1, tape);
    tape.push(t16);
    tape.push(t15);
    tape.push(t11);
    tape.push(t14);
    tape.push(t13);
    tape.push(t12);
    tape.push(t10);
    tape.push(t6);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t4);
    tape.push(t);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    return result;
  }

  private static double simpsonWith6Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    boolean t15 = tape.popBoolean();
    double halvesBar;
    double t16;
    double aBar;
    double mBar;
    double bBar;
    if (t15) {
      double t17 = resultBar / 15.0;
      halvesBar = resultBar + t17;
      t16 = -t17;
      aBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
    } else {
      double t17 = simpsonWith6Reverse2(resultBar, tape);
      double t18 = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      double t19 = simpsonWith6Reverse(resultBar, tape);
      double t20 = tape.doubleResult(1);
      aBar = t17 + t19;
      mBar = t18 + t20;
      halvesBar = 0.0;
      t16 = 0.0;
    }
    double t17 = t13 * halvesBar;
    double t18 = StrongZero.times(t17, 1.0 / t12);
    aBar += t18;
    bBar += t18;
    double t19 = StrongZero.times(4.0 * t17, 1.0 / t11);
    aBar += t19;
    double t20 = StrongZero.times(t17, 1.0 / t10);
    aBar += t20;
    mBar += t20;
    double t21 = halvesBar * t14 / 6.0;
    bBar += t21;
    mBar -= t21;
    double t22 = t19 / 2.0;
    mBar += t22;
    bBar += t22;
    double t23 = t8 * halvesBar;
    double t24 = StrongZero.times(t23, 1.0 / t7);
    aBar += t24;
    mBar += t24;
    double t25 = StrongZero.times(4.0 * t23, 1.0 / t6);
    aBar += t25;
    aBar += StrongZero.times(t23, 1.0 / t5);
    mBar += halvesBar * t9 / 6.0;
    mBar += t25 / 2.0;
    double t26 = t3 * t16;
    double t27 = StrongZero.times(t26, 1.0 / t2);
    aBar += t27;
    bBar += t27;
    double t28 = StrongZero.times(4.0 * t26, 1.0 / t1);
    aBar += t28;
    aBar += StrongZero.times(t26, 1.0 / t);
    bBar += t16 * t4 / 6.0;
    bBar += t28 / 2.0;
    bBar += mBar / 2.0;
    tape.result(1, bBar);
    return aBar;
  }

  private static double simpsonWith6Reverse2(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    boolean t15 = tape.popBoolean();
    double halvesBar;
    double t16;
    double aBar;
    double mBar;
    double bBar;
    double aBar1;
    if (t15) {
      double t17 = resultBar / 15.0;
      halvesBar = resultBar + t17;
      t16 = -t17;
      aBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar1 = 0.0;
    } else {
      double t17 = simpsonWith6Reverse2(resultBar, tape);
      double t18 = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      double t19 = simpsonWith6Reverse2(resultBar, tape);
      aBar1 = tape.doubleResult(1);
      double t20 = tape.doubleResult(2);
      aBar = t17 + t19;
      mBar = t18 + t20;
      halvesBar = 0.0;
      t16 = 0.0;
    }
    double t17 = t13 * halvesBar;
    double t18 = StrongZero.times(t17, 1.0 / t12);
    aBar += t18;
    bBar += t18;
    double t19 = StrongZero.times(4.0 * t17, 1.0 / t11);
    aBar += t19;
    double t20 = StrongZero.times(t17, 1.0 / t10);
    aBar += t20;
    mBar += t20;
    double t21 = halvesBar * t14 / 6.0;
    bBar += t21;
    mBar -= t21;
    double t22 = t19 / 2.0;
    mBar += t22;
    bBar += t22;
    double t23 = t8 * halvesBar;
    double t24 = StrongZero.times(t23, 1.0 / t7);
    aBar += t24;
    mBar += t24;
    double t25 = StrongZero.times(4.0 * t23, 1.0 / t6);
    aBar += t25;
    double t26 = StrongZero.times(t23, 1.0 / t5);
    aBar += t26;
    aBar1 += t26;
    double t27 = halvesBar * t9 / 6.0;
    mBar += t27;
    aBar1 -= t27;
    double t28 = t25 / 2.0;
    aBar1 += t28;
    mBar += t28;
    double t29 = t3 * t16;
    double t30 = StrongZero.times(t29, 1.0 / t2);
    aBar += t30;
    bBar += t30;
    double t31 = StrongZero.times(4.0 * t29, 1.0 / t1);
    aBar += t31;
    double t32 = StrongZero.times(t29, 1.0 / t);
    aBar += t32;
    aBar1 += t32;
    double t33 = t16 * t4 / 6.0;
    bBar += t33;
    aBar1 -= t33;
    double t34 = t31 / 2.0;
    aBar1 += t34;
    bBar += t34;
    double t35 = mBar / 2.0;
    aBar1 += t35;
    bBar += t35;
    tape.result(1, aBar1);
    tape.result(2, bBar);
    return aBar;
  }

  private static double cubatureWith1Jvp(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x1Dot, double y1Dot,
      Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = x1Dot / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = y1Dot / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = x1Dot * t1 + t * y1Dot;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double coarseDot =
        ((t2 * xmDot - aDot * xm) * xm + t3 * xmDot - ((bDot * ym + b * ymDot) * ym + t4 * ymDot))
        * t5 * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = xmDot / 2.0;
    double t9 = (y0 + ym) / 2.0;
    double t10 = ymDot / 2.0;
    double t11 = -a;
    double t12 = t11 * t7;
    double t13 = (t11 * t8 - aDot * t7) * t7 + t12 * t8;
    double t14 = b * t9;
    double t15 = (bDot * t9 + b * t10) * t9 + t14 * t10;
    double t16 = Math.exp(t12 * t7 - t14 * t9);
    double t17 = (xm + x1) / 2.0;
    double t18 = (xmDot + x1Dot) / 2.0;
    double t19 = (y0 + ym) / 2.0;
    double t20 = -a;
    double t21 = t20 * t17;
    double t22 = (t20 * t18 - aDot * t17) * t17 + t21 * t18;
    double t23 = Math.exp(t21 * t17 - b * t19 * t19);
    double t24 = (x0 + xm) / 2.0;
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t29 = Math.exp(-a * t24 * t24 - t27 * t25);
    double t30 = (xm + x1) / 2.0;
    double t31 = (ym + y1) / 2.0;
    double t32 = Math.exp(-a * t30 * t30 - b * t31 * t31);
    double t33 = t16 + t23 + t29 + t32;
    double fine = t6 * t33;
    double fineDot = areaDot / 4.0 * t33
        + t6 * ((t13 - t15) * t16 + (t22 - t15) * t23 + (t13 - t28) * t29 + (t22 - t28) * t32);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t34 =
        cubatureWith1Jvp(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, ymDot,
        tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, ymDot,
        y1Dot, tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t41 = tape.doubleResult(1);
    tape.result(1, t35 + t37 + t39 + t41);
    return t34 + t36 + t38 + t40;
  }

  private static double cubatureWith1Jvp2(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x0Dot, double x1Dot,
      double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = y1Dot / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = (x1Dot - x0Dot) * t1 + t * y1Dot;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double coarseDot =
        ((t2 * xmDot - aDot * xm) * xm + t3 * xmDot - ((bDot * ym + b * ymDot) * ym + t4 * ymDot))
        * t5 * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (x0Dot + xmDot) / 2.0;
    double t9 = (y0 + ym) / 2.0;
    double t10 = ymDot / 2.0;
    double t11 = -a;
    double t12 = t11 * t7;
    double t13 = (t11 * t8 - aDot * t7) * t7 + t12 * t8;
    double t14 = b * t9;
    double t15 = (bDot * t9 + b * t10) * t9 + t14 * t10;
    double t16 = Math.exp(t12 * t7 - t14 * t9);
    double t17 = (xm + x1) / 2.0;
    double t18 = (xmDot + x1Dot) / 2.0;
    double t19 = (y0 + ym) / 2.0;
    double t20 = -a;
    double t21 = t20 * t17;
    double t22 = (t20 * t18 - aDot * t17) * t17 + t21 * t18;
    double t23 = Math.exp(t21 * t17 - b * t19 * t19);
    double t24 = (x0 + xm) / 2.0;
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t29 = Math.exp(-a * t24 * t24 - t27 * t25);
    double t30 = (xm + x1) / 2.0;
    double t31 = (ym + y1) / 2.0;
    double t32 = Math.exp(-a * t30 * t30 - b * t31 * t31);
    double t33 = t16 + t23 + t29 + t32;
    double fine = t6 * t33;
    double fineDot = areaDot / 4.0 * t33
        + t6 * ((t13 - t15) * t16 + (t22 - t15) * t23 + (t13 - t28) * t29 + (t22 - t28) * t32);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t34 =
        cubatureWith1Jvp2(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        ymDot, y1Dot, tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t41 = tape.doubleResult(1);
    tape.result(1, t35 + t37 + t39 + t41);
    return t34 + t36 + t38 + t40;
  }

  private static double cubatureWith1Jvp3(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x0Dot, double x1Dot,
      double y0Dot, double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = (x1Dot - x0Dot) * t1 + t * (y1Dot - y0Dot);
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double coarseDot =
        ((t2 * xmDot - aDot * xm) * xm + t3 * xmDot - ((bDot * ym + b * ymDot) * ym + t4 * ymDot))
        * t5 * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (x0Dot + xmDot) / 2.0;
    double t9 = (y0 + ym) / 2.0;
    double t10 = (y0Dot + ymDot) / 2.0;
    double t11 = -a;
    double t12 = t11 * t7;
    double t13 = (t11 * t8 - aDot * t7) * t7 + t12 * t8;
    double t14 = b * t9;
    double t15 = (bDot * t9 + b * t10) * t9 + t14 * t10;
    double t16 = Math.exp(t12 * t7 - t14 * t9);
    double t17 = (xm + x1) / 2.0;
    double t18 = (xmDot + x1Dot) / 2.0;
    double t19 = (y0 + ym) / 2.0;
    double t20 = -a;
    double t21 = t20 * t17;
    double t22 = (t20 * t18 - aDot * t17) * t17 + t21 * t18;
    double t23 = Math.exp(t21 * t17 - b * t19 * t19);
    double t24 = (x0 + xm) / 2.0;
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t29 = Math.exp(-a * t24 * t24 - t27 * t25);
    double t30 = (xm + x1) / 2.0;
    double t31 = (ym + y1) / 2.0;
    double t32 = Math.exp(-a * t30 * t30 - b * t31 * t31);
    double t33 = t16 + t23 + t29 + t32;
    double fine = t6 * t33;
    double fineDot = areaDot / 4.0 * t33
        + t6 * ((t13 - t15) * t16 + (t22 - t15) * t23 + (t13 - t28) * t29 + (t22 - t28) * t32);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t34 =
        cubatureWith1Jvp3(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        y0Dot, ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        y0Dot, ymDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        ymDot, y1Dot, tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t41 = tape.doubleResult(1);
    tape.result(1, t35 + t37 + t39 + t41);
    return t34 + t36 + t38 + t40;
  }

  private static double cubatureWith1Jvp4(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x1Dot, double y0Dot,
      double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = x1Dot / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = x1Dot * t1 + t * (y1Dot - y0Dot);
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double coarseDot =
        ((t2 * xmDot - aDot * xm) * xm + t3 * xmDot - ((bDot * ym + b * ymDot) * ym + t4 * ymDot))
        * t5 * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = xmDot / 2.0;
    double t9 = (y0 + ym) / 2.0;
    double t10 = (y0Dot + ymDot) / 2.0;
    double t11 = -a;
    double t12 = t11 * t7;
    double t13 = (t11 * t8 - aDot * t7) * t7 + t12 * t8;
    double t14 = b * t9;
    double t15 = (bDot * t9 + b * t10) * t9 + t14 * t10;
    double t16 = Math.exp(t12 * t7 - t14 * t9);
    double t17 = (xm + x1) / 2.0;
    double t18 = (xmDot + x1Dot) / 2.0;
    double t19 = (y0 + ym) / 2.0;
    double t20 = -a;
    double t21 = t20 * t17;
    double t22 = (t20 * t18 - aDot * t17) * t17 + t21 * t18;
    double t23 = Math.exp(t21 * t17 - b * t19 * t19);
    double t24 = (x0 + xm) / 2.0;
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t29 = Math.exp(-a * t24 * t24 - t27 * t25);
    double t30 = (xm + x1) / 2.0;
    double t31 = (ym + y1) / 2.0;
    double t32 = Math.exp(-a * t30 * t30 - b * t31 * t31);
    double t33 = t16 + t23 + t29 + t32;
    double fine = t6 * t33;
    double fineDot = areaDot / 4.0 * t33
        + t6 * ((t13 - t15) * t16 + (t22 - t15) * t23 + (t13 - t28) * t29 + (t22 - t28) * t32);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t34 =
        cubatureWith1Jvp4(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, y0Dot,
        ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        y0Dot, ymDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, ymDot,
        y1Dot, tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t41 = tape.doubleResult(1);
    tape.result(1, t35 + t37 + t39 + t41);
    return t34 + t36 + t38 + t40;
  }

  private static double cubatureWith1Forward(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = Math.exp(t3 * xm - b * ym * ym);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = -a;
    double t9 = t8 * t6;
    double t10 = Math.exp(t9 * t6 - b * t7 * t7);
    double t11 = (xm + x1) / 2.0;
    double t12 = (y0 + ym) / 2.0;
    double t13 = -a;
    double t14 = t13 * t11;
    double t15 = Math.exp(t14 * t11 - b * t12 * t12);
    double t16 = (x0 + xm) / 2.0;
    double t17 = (ym + y1) / 2.0;
    double t18 = -a;
    double t19 = t18 * t16;
    double t20 = Math.exp(t19 * t16 - b * t17 * t17);
    double t21 = (xm + x1) / 2.0;
    double t22 = (ym + y1) / 2.0;
    double t23 = -a;
    double t24 = t23 * t21;
    double t25 = b * t22;
    double t26 = Math.exp(t24 * t21 - t25 * t22);
    double t27 = t10 + t15 + t20 + t26;
    double fine = t5 * t27;
    boolean t28 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t28
        ? fine + (fine - coarse) / 3.0
        : cubatureWith1Forward(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t28);
    tape.push(t27);
    tape.push(t5);
    tape.push(t26);
    tape.push(t22);
    tape.push(t25);
    tape.push(b);
    tape.push(t21);
    tape.push(t24);
    tape.push(t23);
    tape.push(t20);
    tape.push(t17);
    tape.push(t16);
    tape.push(t19);
    tape.push(t18);
    tape.push(t15);
    tape.push(t12);
    tape.push(t11);
    tape.push(t14);
    tape.push(t13);
    tape.push(t10);
    tape.push(t7);
    tape.push(t6);
    tape.push(t9);
    tape.push(t8);
    tape.push(area);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith1Forward2(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = Math.exp(t3 * xm - b * ym * ym);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = -a;
    double t9 = t8 * t6;
    double t10 = Math.exp(t9 * t6 - b * t7 * t7);
    double t11 = (xm + x1) / 2.0;
    double t12 = (y0 + ym) / 2.0;
    double t13 = -a;
    double t14 = t13 * t11;
    double t15 = Math.exp(t14 * t11 - b * t12 * t12);
    double t16 = (x0 + xm) / 2.0;
    double t17 = (ym + y1) / 2.0;
    double t18 = -a;
    double t19 = t18 * t16;
    double t20 = Math.exp(t19 * t16 - b * t17 * t17);
    double t21 = (xm + x1) / 2.0;
    double t22 = (ym + y1) / 2.0;
    double t23 = -a;
    double t24 = t23 * t21;
    double t25 = b * t22;
    double t26 = Math.exp(t24 * t21 - t25 * t22);
    double t27 = t10 + t15 + t20 + t26;
    double fine = t5 * t27;
    boolean t28 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t28
        ? fine + (fine - coarse) / 3.0
        : cubatureWith1Forward2(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t28);
    tape.push(t27);
    tape.push(t5);
    tape.push(t26);
    tape.push(t22);
    tape.push(t25);
    tape.push(b);
    tape.push(t21);
    tape.push(t24);
    tape.push(t23);
    tape.push(t20);
    tape.push(t17);
    tape.push(t16);
    tape.push(t19);
    tape.push(t18);
    tape.push(t15);
    tape.push(t12);
    tape.push(t11);
    tape.push(t14);
    tape.push(t13);
    tape.push(t10);
    tape.push(t7);
    tape.push(t6);
    tape.push(t9);
    tape.push(t8);
    tape.push(area);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith1Forward3(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = Math.exp(t3 * xm - b * ym * ym);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = -a;
    double t9 = t8 * t6;
    double t10 = Math.exp(t9 * t6 - b * t7 * t7);
    double t11 = (xm + x1) / 2.0;
    double t12 = (y0 + ym) / 2.0;
    double t13 = -a;
    double t14 = t13 * t11;
    double t15 = Math.exp(t14 * t11 - b * t12 * t12);
    double t16 = (x0 + xm) / 2.0;
    double t17 = (ym + y1) / 2.0;
    double t18 = -a;
    double t19 = t18 * t16;
    double t20 = Math.exp(t19 * t16 - b * t17 * t17);
    double t21 = (xm + x1) / 2.0;
    double t22 = (ym + y1) / 2.0;
    double t23 = -a;
    double t24 = t23 * t21;
    double t25 = b * t22;
    double t26 = Math.exp(t24 * t21 - t25 * t22);
    double t27 = t10 + t15 + t20 + t26;
    double fine = t5 * t27;
    boolean t28 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t28
        ? fine + (fine - coarse) / 3.0
        : cubatureWith1Forward3(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t28);
    tape.push(t27);
    tape.push(t5);
    tape.push(t26);
    tape.push(t22);
    tape.push(t25);
    tape.push(b);
    tape.push(t21);
    tape.push(t24);
    tape.push(t23);
    tape.push(t20);
    tape.push(t17);
    tape.push(t16);
    tape.push(t19);
    tape.push(t18);
    tape.push(t15);
    tape.push(t12);
    tape.push(t11);
    tape.push(t14);
    tape.push(t13);
    tape.push(t10);
    tape.push(t7);
    tape.push(t6);
    tape.push(t9);
    tape.push(t8);
    tape.push(area);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith1Forward4(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = Math.exp(t3 * xm - b * ym * ym);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = -a;
    double t9 = t8 * t6;
    double t10 = Math.exp(t9 * t6 - b * t7 * t7);
    double t11 = (xm + x1) / 2.0;
    double t12 = (y0 + ym) / 2.0;
    double t13 = -a;
    double t14 = t13 * t11;
    double t15 = Math.exp(t14 * t11 - b * t12 * t12);
    double t16 = (x0 + xm) / 2.0;
    double t17 = (ym + y1) / 2.0;
    double t18 = -a;
    double t19 = t18 * t16;
    double t20 = Math.exp(t19 * t16 - b * t17 * t17);
    double t21 = (xm + x1) / 2.0;
    double t22 = (ym + y1) / 2.0;
    double t23 = -a;
    double t24 = t23 * t21;
    double t25 = b * t22;
    double t26 = Math.exp(t24 * t21 - t25 * t22);
    double t27 = t10 + t15 + t20 + t26;
    double fine = t5 * t27;
    boolean t28 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t28
        ? fine + (fine - coarse) / 3.0
        : cubatureWith1Forward4(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith1Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t28);
    tape.push(t27);
    tape.push(t5);
    tape.push(t26);
    tape.push(t22);
    tape.push(t25);
    tape.push(b);
    tape.push(t21);
    tape.push(t24);
    tape.push(t23);
    tape.push(t20);
    tape.push(t17);
    tape.push(t16);
    tape.push(t19);
    tape.push(t18);
    tape.push(t15);
    tape.push(t12);
    tape.push(t11);
    tape.push(t14);
    tape.push(t13);
    tape.push(t10);
    tape.push(t7);
    tape.push(t6);
    tape.push(t9);
    tape.push(t8);
    tape.push(area);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t3);
    tape.push(t2);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith1Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t4 = tape.popDouble();
    double area = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double b = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    boolean t28 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    if (t28) {
      double t29 = resultBar / 3.0;
      fineBar = resultBar + t29;
      coarseBar = -t29;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
    } else {
      double t29 = cubatureWith1Reverse3(resultBar, tape);
      double t30 = tape.doubleResult(1);
      double t31 = tape.doubleResult(2);
      double t32 = tape.doubleResult(3);
      double t33 = tape.doubleResult(4);
      double t34 = tape.doubleResult(5);
      double t35 = cubatureWith1Reverse4(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double aBar1 = t29 + t35;
      double bBar1 = t30 + t36;
      double xmBar1 = t31 + t37;
      double ymBar1 = t33 + t38;
      y1Bar = t34 + t39;
      double t40 = cubatureWith1Reverse2(resultBar, tape);
      double t41 = tape.doubleResult(1);
      double t42 = tape.doubleResult(2);
      double t43 = tape.doubleResult(3);
      double t44 = tape.doubleResult(4);
      aBar1 += t40;
      bBar1 += t41;
      xmBar1 += t42;
      x1Bar = t32 + t43;
      ymBar1 += t44;
      double t45 = cubatureWith1Reverse(resultBar, tape);
      double t46 = tape.doubleResult(1);
      double t47 = tape.doubleResult(2);
      double t48 = tape.doubleResult(3);
      aBar = aBar1 + t45;
      bBar = bBar1 + t46;
      xmBar = xmBar1 + t47;
      ymBar = ymBar1 + t48;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t29 = t26 * fineBar;
    double t30 = t29 * t25;
    double t31 = -t30;
    double t32 = t31 * t24;
    bBar += t32 * t24;
    double t33 = t30 * t22;
    aBar -= t33 * t22;
    double t34 = (t23 * t31 + b * t32) / 2.0;
    ymBar += t34;
    y1Bar += t34;
    double t35 = (t21 * t30 + t20 * t33) / 2.0;
    xmBar += t35;
    x1Bar += t35;
    double t36 = t29 * t19;
    double t37 = -t36;
    double t38 = t37 * t18;
    bBar += t38 * t18;
    double t39 = t36 * t17;
    aBar -= t39 * t17;
    double t40 = (b * t18 * t37 + b * t38) / 2.0;
    ymBar += t40;
    y1Bar += t40;
    xmBar += (t16 * t36 + t15 * t39) / 2.0;
    double t41 = t29 * t14;
    double t42 = -t41;
    double t43 = t42 * t13;
    bBar += t43 * t13;
    double t44 = t41 * t12;
    aBar -= t44 * t12;
    ymBar += (b * t13 * t42 + b * t43) / 2.0;
    double t45 = (t11 * t41 + t10 * t44) / 2.0;
    xmBar += t45;
    x1Bar += t45;
    double t46 = t29 * t9;
    double t47 = -t46;
    double t48 = t47 * t8;
    bBar += t48 * t8;
    double t49 = t46 * t7;
    aBar -= t49 * t7;
    ymBar += (b * t8 * t47 + b * t48) / 2.0;
    xmBar += (t6 * t46 + t5 * t49) / 2.0;
    double areaBar = fineBar * t27 / 4.0 + t4 * coarseBar;
    double t50 = coarseBar * area * t4;
    double t51 = -t50;
    double t52 = t51 * ym;
    ymBar += b * ym * t51;
    bBar += t52 * ym;
    ymBar += b * t52;
    double t53 = t50 * xm;
    xmBar += t3 * t50;
    xmBar += t2 * t53;
    aBar -= t53 * xm;
    y1Bar += t * areaBar;
    x1Bar += areaBar * t1;
    y1Bar += ymBar / 2.0;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y1Bar);
    return aBar;
  }

  private static double cubatureWith1Reverse3(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t4 = tape.popDouble();
    double area = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double b = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    boolean t28 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    double y0Bar;
    if (t28) {
      double t29 = resultBar / 3.0;
      fineBar = resultBar + t29;
      coarseBar = -t29;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t29 = cubatureWith1Reverse3(resultBar, tape);
      double t30 = tape.doubleResult(1);
      double t31 = tape.doubleResult(2);
      double t32 = tape.doubleResult(3);
      double t33 = tape.doubleResult(4);
      double t34 = tape.doubleResult(5);
      double t35 = cubatureWith1Reverse3(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double aBar1 = t29 + t35;
      double bBar1 = t30 + t36;
      double xmBar1 = t31 + t38;
      double ymBar1 = t33 + t39;
      y1Bar = t34 + t40;
      double t41 = cubatureWith1Reverse3(resultBar, tape);
      double t42 = tape.doubleResult(1);
      double t43 = tape.doubleResult(2);
      double t44 = tape.doubleResult(3);
      double t45 = tape.doubleResult(4);
      double t46 = tape.doubleResult(5);
      aBar1 += t41;
      bBar1 += t42;
      xmBar1 += t43;
      x1Bar = t32 + t44;
      ymBar1 += t46;
      double t47 = cubatureWith1Reverse3(resultBar, tape);
      double t48 = tape.doubleResult(1);
      double t49 = tape.doubleResult(2);
      double t50 = tape.doubleResult(3);
      double t51 = tape.doubleResult(4);
      double t52 = tape.doubleResult(5);
      aBar = aBar1 + t47;
      bBar = bBar1 + t48;
      x0Bar = t37 + t49;
      xmBar = xmBar1 + t50;
      y0Bar = t45 + t51;
      ymBar = ymBar1 + t52;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t29 = t26 * fineBar;
    double t30 = t29 * t25;
    double t31 = -t30;
    double t32 = t31 * t24;
    bBar += t32 * t24;
    double t33 = t30 * t22;
    aBar -= t33 * t22;
    double t34 = (t23 * t31 + b * t32) / 2.0;
    ymBar += t34;
    y1Bar += t34;
    double t35 = (t21 * t30 + t20 * t33) / 2.0;
    xmBar += t35;
    x1Bar += t35;
    double t36 = t29 * t19;
    double t37 = -t36;
    double t38 = t37 * t18;
    bBar += t38 * t18;
    double t39 = t36 * t17;
    aBar -= t39 * t17;
    double t40 = (b * t18 * t37 + b * t38) / 2.0;
    ymBar += t40;
    y1Bar += t40;
    double t41 = (t16 * t36 + t15 * t39) / 2.0;
    x0Bar += t41;
    xmBar += t41;
    double t42 = t29 * t14;
    double t43 = -t42;
    double t44 = t43 * t13;
    bBar += t44 * t13;
    double t45 = t42 * t12;
    aBar -= t45 * t12;
    double t46 = (b * t13 * t43 + b * t44) / 2.0;
    y0Bar += t46;
    ymBar += t46;
    double t47 = (t11 * t42 + t10 * t45) / 2.0;
    xmBar += t47;
    x1Bar += t47;
    double t48 = t29 * t9;
    double t49 = -t48;
    double t50 = t49 * t8;
    bBar += t50 * t8;
    double t51 = t48 * t7;
    aBar -= t51 * t7;
    double t52 = (b * t8 * t49 + b * t50) / 2.0;
    y0Bar += t52;
    ymBar += t52;
    double t53 = (t6 * t48 + t5 * t51) / 2.0;
    x0Bar += t53;
    xmBar += t53;
    double areaBar = fineBar * t27 / 4.0 + t4 * coarseBar;
    double t54 = coarseBar * area * t4;
    double t55 = -t54;
    double t56 = t55 * ym;
    ymBar += b * ym * t55;
    bBar += t56 * ym;
    ymBar += b * t56;
    double t57 = t54 * xm;
    xmBar += t3 * t54;
    xmBar += t2 * t57;
    aBar -= t57 * xm;
    double t58 = areaBar * t1;
    double t59 = t * areaBar;
    y1Bar += t59;
    y0Bar -= t59;
    x1Bar += t58;
    x0Bar -= t58;
    double t60 = ymBar / 2.0;
    y0Bar += t60;
    y1Bar += t60;
    double t61 = xmBar / 2.0;
    x0Bar += t61;
    x1Bar += t61;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y0Bar);
    tape.result(5, y1Bar);
    return aBar;
  }

  private static double cubatureWith1Reverse4(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t4 = tape.popDouble();
    double area = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double b = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    boolean t28 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double y0Bar;
    if (t28) {
      double t29 = resultBar / 3.0;
      fineBar = resultBar + t29;
      coarseBar = -t29;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t29 = cubatureWith1Reverse3(resultBar, tape);
      double t30 = tape.doubleResult(1);
      double t31 = tape.doubleResult(2);
      double t32 = tape.doubleResult(3);
      double t33 = tape.doubleResult(4);
      double t34 = tape.doubleResult(5);
      double t35 = cubatureWith1Reverse4(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double aBar1 = t29 + t35;
      double bBar1 = t30 + t36;
      double xmBar1 = t31 + t37;
      double ymBar1 = t33 + t38;
      y1Bar = t34 + t39;
      double t40 = cubatureWith1Reverse3(resultBar, tape);
      double t41 = tape.doubleResult(1);
      double t42 = tape.doubleResult(2);
      double t43 = tape.doubleResult(3);
      double t44 = tape.doubleResult(4);
      double t45 = tape.doubleResult(5);
      aBar1 += t40;
      bBar1 += t41;
      xmBar1 += t42;
      x1Bar = t32 + t43;
      ymBar1 += t45;
      double t46 = cubatureWith1Reverse4(resultBar, tape);
      double t47 = tape.doubleResult(1);
      double t48 = tape.doubleResult(2);
      double t49 = tape.doubleResult(3);
      double t50 = tape.doubleResult(4);
      aBar = aBar1 + t46;
      bBar = bBar1 + t47;
      xmBar = xmBar1 + t48;
      y0Bar = t44 + t49;
      ymBar = ymBar1 + t50;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t29 = t26 * fineBar;
    double t30 = t29 * t25;
    double t31 = -t30;
    double t32 = t31 * t24;
    bBar += t32 * t24;
    double t33 = t30 * t22;
    aBar -= t33 * t22;
    double t34 = (t23 * t31 + b * t32) / 2.0;
    ymBar += t34;
    y1Bar += t34;
    double t35 = (t21 * t30 + t20 * t33) / 2.0;
    xmBar += t35;
    x1Bar += t35;
    double t36 = t29 * t19;
    double t37 = -t36;
    double t38 = t37 * t18;
    bBar += t38 * t18;
    double t39 = t36 * t17;
    aBar -= t39 * t17;
    double t40 = (b * t18 * t37 + b * t38) / 2.0;
    ymBar += t40;
    y1Bar += t40;
    xmBar += (t16 * t36 + t15 * t39) / 2.0;
    double t41 = t29 * t14;
    double t42 = -t41;
    double t43 = t42 * t13;
    bBar += t43 * t13;
    double t44 = t41 * t12;
    aBar -= t44 * t12;
    double t45 = (b * t13 * t42 + b * t43) / 2.0;
    y0Bar += t45;
    ymBar += t45;
    double t46 = (t11 * t41 + t10 * t44) / 2.0;
    xmBar += t46;
    x1Bar += t46;
    double t47 = t29 * t9;
    double t48 = -t47;
    double t49 = t48 * t8;
    bBar += t49 * t8;
    double t50 = t47 * t7;
    aBar -= t50 * t7;
    double t51 = (b * t8 * t48 + b * t49) / 2.0;
    y0Bar += t51;
    ymBar += t51;
    xmBar += (t6 * t47 + t5 * t50) / 2.0;
    double areaBar = fineBar * t27 / 4.0 + t4 * coarseBar;
    double t52 = coarseBar * area * t4;
    double t53 = -t52;
    double t54 = t53 * ym;
    ymBar += b * ym * t53;
    bBar += t54 * ym;
    ymBar += b * t54;
    double t55 = t52 * xm;
    xmBar += t3 * t52;
    xmBar += t2 * t55;
    aBar -= t55 * xm;
    double t56 = t * areaBar;
    y1Bar += t56;
    y0Bar -= t56;
    x1Bar += areaBar * t1;
    double t57 = ymBar / 2.0;
    y0Bar += t57;
    y1Bar += t57;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y0Bar);
    tape.result(4, y1Bar);
    return aBar;
  }

  private static double cubatureWith1Reverse2(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t4 = tape.popDouble();
    double area = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double b = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    boolean t28 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    if (t28) {
      double t29 = resultBar / 3.0;
      fineBar = resultBar + t29;
      coarseBar = -t29;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
    } else {
      double t29 = cubatureWith1Reverse3(resultBar, tape);
      double t30 = tape.doubleResult(1);
      double t31 = tape.doubleResult(2);
      double t32 = tape.doubleResult(3);
      double t33 = tape.doubleResult(4);
      double t34 = tape.doubleResult(5);
      double t35 = cubatureWith1Reverse3(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double aBar1 = t29 + t35;
      double bBar1 = t30 + t36;
      double xmBar1 = t31 + t38;
      double ymBar1 = t33 + t39;
      y1Bar = t34 + t40;
      double t41 = cubatureWith1Reverse2(resultBar, tape);
      double t42 = tape.doubleResult(1);
      double t43 = tape.doubleResult(2);
      double t44 = tape.doubleResult(3);
      double t45 = tape.doubleResult(4);
      aBar1 += t41;
      bBar1 += t42;
      xmBar1 += t43;
      x1Bar = t32 + t44;
      ymBar1 += t45;
      double t46 = cubatureWith1Reverse2(resultBar, tape);
      double t47 = tape.doubleResult(1);
      double t48 = tape.doubleResult(2);
      double t49 = tape.doubleResult(3);
      double t50 = tape.doubleResult(4);
      aBar = aBar1 + t46;
      bBar = bBar1 + t47;
      x0Bar = t37 + t48;
      xmBar = xmBar1 + t49;
      ymBar = ymBar1 + t50;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t29 = t26 * fineBar;
    double t30 = t29 * t25;
    double t31 = -t30;
    double t32 = t31 * t24;
    bBar += t32 * t24;
    double t33 = t30 * t22;
    aBar -= t33 * t22;
    double t34 = (t23 * t31 + b * t32) / 2.0;
    ymBar += t34;
    y1Bar += t34;
    double t35 = (t21 * t30 + t20 * t33) / 2.0;
    xmBar += t35;
    x1Bar += t35;
    double t36 = t29 * t19;
    double t37 = -t36;
    double t38 = t37 * t18;
    bBar += t38 * t18;
    double t39 = t36 * t17;
    aBar -= t39 * t17;
    double t40 = (b * t18 * t37 + b * t38) / 2.0;
    ymBar += t40;
    y1Bar += t40;
    double t41 = (t16 * t36 + t15 * t39) / 2.0;
    x0Bar += t41;
    xmBar += t41;
    double t42 = t29 * t14;
    double t43 = -t42;
    double t44 = t43 * t13;
    bBar += t44 * t13;
    double t45 = t42 * t12;
    aBar -= t45 * t12;
    ymBar += (b * t13 * t43 + b * t44) / 2.0;
    double t46 = (t11 * t42 + t10 * t45) / 2.0;
    xmBar += t46;
    x1Bar += t46;
    double t47 = t29 * t9;
    double t48 = -t47;
    double t49 = t48 * t8;
    bBar += t49 * t8;
    double t50 = t47 * t7;
    aBar -= t50 * t7;
    ymBar += (b * t8 * t48 + b * t49) / 2.0;
    double t51 = (t6 * t47 + t5 * t50) / 2.0;
    x0Bar += t51;
    xmBar += t51;
    double areaBar = fineBar * t27 / 4.0 + t4 * coarseBar;
    double t52 = coarseBar * area * t4;
    double t53 = -t52;
    double t54 = t53 * ym;
    ymBar += b * ym * t53;
    bBar += t54 * ym;
    ymBar += b * t54;
    double t55 = t52 * xm;
    xmBar += t3 * t52;
    xmBar += t2 * t55;
    aBar -= t55 * xm;
    double t56 = areaBar * t1;
    y1Bar += t * areaBar;
    x1Bar += t56;
    x0Bar -= t56;
    y1Bar += ymBar / 2.0;
    double t57 = xmBar / 2.0;
    x0Bar += t57;
    x1Bar += t57;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y1Bar);
    return aBar;
  }

  private static double cubatureWith2Jvp(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x1Dot, double y1Dot,
      Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = x1Dot / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = y1Dot / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = x1Dot * t1 + t * y1Dot;
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = aDot / a;
    double t5 = Math.exp(t3);
    double coarse = t5 * area;
    double coarseDot =
        (-((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a) - t4 * t3) * t5
        * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = ymDot / 2.0;
    double t10 = 2.0 * (xmDot / 2.0 * t7);
    double t11 = b * t8;
    double t12 = (bDot * t8 + b * t9) * t8 + t11 * t9;
    double t13 = -(t7 * t7 + t11 * t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (xm + x1) / 2.0;
    double t16 = (y0 + ym) / 2.0;
    double t17 = 2.0 * ((xmDot + x1Dot) / 2.0 * t15);
    double t18 = -(t15 * t15 + b * t16 * t16) / a;
    double t19 = Math.exp(t18);
    double t20 = (x0 + xm) / 2.0;
    double t21 = (ym + y1) / 2.0;
    double t22 = (ymDot + y1Dot) / 2.0;
    double t23 = b * t21;
    double t24 = (bDot * t21 + b * t22) * t21 + t23 * t22;
    double t25 = -(t20 * t20 + t23 * t21) / a;
    double t26 = Math.exp(t25);
    double t27 = (xm + x1) / 2.0;
    double t28 = (ym + y1) / 2.0;
    double t29 = -(t27 * t27 + b * t28 * t28) / a;
    double t30 = Math.exp(t29);
    double t31 = t14 + t19 + t26 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t10 + t12) / a) - t4 * t13) * t14 + (-((t17 + t12) / a) - t4 * t18) * t19
        + (-((t10 + t24) / a) - t4 * t25) * t26 + (-((t17 + t24) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 =
        cubatureWith2Jvp(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, ymDot,
        tape);
    double t33 = tape.doubleResult(1);
    double t34 =
        cubatureWith2Jvp2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith2Jvp4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, ymDot,
        y1Dot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t39 = tape.doubleResult(1);
    tape.result(1, t33 + t35 + t37 + t39);
    return t32 + t34 + t36 + t38;
  }

  private static double cubatureWith2Jvp2(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x0Dot, double x1Dot,
      double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = y1Dot / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = (x1Dot - x0Dot) * t1 + t * y1Dot;
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = aDot / a;
    double t5 = Math.exp(t3);
    double coarse = t5 * area;
    double coarseDot =
        (-((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a) - t4 * t3) * t5
        * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = ymDot / 2.0;
    double t10 = 2.0 * ((x0Dot + xmDot) / 2.0 * t7);
    double t11 = b * t8;
    double t12 = (bDot * t8 + b * t9) * t8 + t11 * t9;
    double t13 = -(t7 * t7 + t11 * t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (xm + x1) / 2.0;
    double t16 = (y0 + ym) / 2.0;
    double t17 = 2.0 * ((xmDot + x1Dot) / 2.0 * t15);
    double t18 = -(t15 * t15 + b * t16 * t16) / a;
    double t19 = Math.exp(t18);
    double t20 = (x0 + xm) / 2.0;
    double t21 = (ym + y1) / 2.0;
    double t22 = (ymDot + y1Dot) / 2.0;
    double t23 = b * t21;
    double t24 = (bDot * t21 + b * t22) * t21 + t23 * t22;
    double t25 = -(t20 * t20 + t23 * t21) / a;
    double t26 = Math.exp(t25);
    double t27 = (xm + x1) / 2.0;
    double t28 = (ym + y1) / 2.0;
    double t29 = -(t27 * t27 + b * t28 * t28) / a;
    double t30 = Math.exp(t29);
    double t31 = t14 + t19 + t26 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t10 + t12) / a) - t4 * t13) * t14 + (-((t17 + t12) / a) - t4 * t18) * t19
        + (-((t10 + t24) / a) - t4 * t25) * t26 + (-((t17 + t24) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 =
        cubatureWith2Jvp2(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        ymDot, tape);
    double t33 = tape.doubleResult(1);
    double t34 =
        cubatureWith2Jvp2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith2Jvp3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        ymDot, y1Dot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t39 = tape.doubleResult(1);
    tape.result(1, t33 + t35 + t37 + t39);
    return t32 + t34 + t36 + t38;
  }

  private static double cubatureWith2Jvp3(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x0Dot, double x1Dot,
      double y0Dot, double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = (x1Dot - x0Dot) * t1 + t * (y1Dot - y0Dot);
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = aDot / a;
    double t5 = Math.exp(t3);
    double coarse = t5 * area;
    double coarseDot =
        (-((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a) - t4 * t3) * t5
        * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = (y0Dot + ymDot) / 2.0;
    double t10 = 2.0 * ((x0Dot + xmDot) / 2.0 * t7);
    double t11 = b * t8;
    double t12 = (bDot * t8 + b * t9) * t8 + t11 * t9;
    double t13 = -(t7 * t7 + t11 * t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (xm + x1) / 2.0;
    double t16 = (y0 + ym) / 2.0;
    double t17 = 2.0 * ((xmDot + x1Dot) / 2.0 * t15);
    double t18 = -(t15 * t15 + b * t16 * t16) / a;
    double t19 = Math.exp(t18);
    double t20 = (x0 + xm) / 2.0;
    double t21 = (ym + y1) / 2.0;
    double t22 = (ymDot + y1Dot) / 2.0;
    double t23 = b * t21;
    double t24 = (bDot * t21 + b * t22) * t21 + t23 * t22;
    double t25 = -(t20 * t20 + t23 * t21) / a;
    double t26 = Math.exp(t25);
    double t27 = (xm + x1) / 2.0;
    double t28 = (ym + y1) / 2.0;
    double t29 = -(t27 * t27 + b * t28 * t28) / a;
    double t30 = Math.exp(t29);
    double t31 = t14 + t19 + t26 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t10 + t12) / a) - t4 * t13) * t14 + (-((t17 + t12) / a) - t4 * t18) * t19
        + (-((t10 + t24) / a) - t4 * t25) * t26 + (-((t17 + t24) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 =
        cubatureWith2Jvp3(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        y0Dot, ymDot, tape);
    double t33 = tape.doubleResult(1);
    double t34 =
        cubatureWith2Jvp3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        y0Dot, ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith2Jvp3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, x0Dot, xmDot,
        ymDot, y1Dot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t39 = tape.doubleResult(1);
    tape.result(1, t33 + t35 + t37 + t39);
    return t32 + t34 + t36 + t38;
  }

  private static double cubatureWith2Jvp4(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double aDot, double bDot, double x1Dot, double y0Dot,
      double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = x1Dot / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = x1Dot * t1 + t * (y1Dot - y0Dot);
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = aDot / a;
    double t5 = Math.exp(t3);
    double coarse = t5 * area;
    double coarseDot =
        (-((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a) - t4 * t3) * t5
        * area + t5 * areaDot;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = (y0Dot + ymDot) / 2.0;
    double t10 = 2.0 * (xmDot / 2.0 * t7);
    double t11 = b * t8;
    double t12 = (bDot * t8 + b * t9) * t8 + t11 * t9;
    double t13 = -(t7 * t7 + t11 * t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (xm + x1) / 2.0;
    double t16 = (y0 + ym) / 2.0;
    double t17 = 2.0 * ((xmDot + x1Dot) / 2.0 * t15);
    double t18 = -(t15 * t15 + b * t16 * t16) / a;
    double t19 = Math.exp(t18);
    double t20 = (x0 + xm) / 2.0;
    double t21 = (ym + y1) / 2.0;
    double t22 = (ymDot + y1Dot) / 2.0;
    double t23 = b * t21;
    double t24 = (bDot * t21 + b * t22) * t21 + t23 * t22;
    double t25 = -(t20 * t20 + t23 * t21) / a;
    double t26 = Math.exp(t25);
    double t27 = (xm + x1) / 2.0;
    double t28 = (ym + y1) / 2.0;
    double t29 = -(t27 * t27 + b * t28 * t28) / a;
    double t30 = Math.exp(t29);
    double t31 = t14 + t19 + t26 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t10 + t12) / a) - t4 * t13) * t14 + (-((t17 + t12) / a) - t4 * t18) * t19
        + (-((t10 + t24) / a) - t4 * t25) * t26 + (-((t17 + t24) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 =
        cubatureWith2Jvp4(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, y0Dot,
        ymDot, tape);
    double t33 = tape.doubleResult(1);
    double t34 =
        cubatureWith2Jvp3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        y0Dot, ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith2Jvp4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, ymDot,
        y1Dot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot, x1Dot,
        ymDot, y1Dot, tape);
    double t39 = tape.doubleResult(1);
    tape.result(1, t33 + t35 + t37 + t39);
    return t32 + t34 + t36 + t38;
  }

  private static double cubatureWith2Forward(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -(xm * xm + b * ym * ym) / a;
    double t3 = Math.exp(t2);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = -(t5 * t5 + b * t6 * t6) / a;
    double t8 = Math.exp(t7);
    double t9 = (xm + x1) / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = -(t9 * t9 + b * t10 * t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (x0 + xm) / 2.0;
    double t14 = (ym + y1) / 2.0;
    double t15 = -(t13 * t13 + b * t14 * t14) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = -(t17 * t17 + t19 * t18) / a;
    double t21 = Math.exp(t20);
    double t22 = t8 + t12 + t16 + t21;
    double fine = t4 * t22;
    boolean t23 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t23
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2Forward(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t23);
    tape.push(t22);
    tape.push(t4);
    tape.push(t21);
    tape.push(a);
    tape.push(t20);
    tape.push(t18);
    tape.push(t19);
    tape.push(b);
    tape.push(t17);
    tape.push(t16);
    tape.push(t15);
    tape.push(t14);
    tape.push(t13);
    tape.push(t12);
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t6);
    tape.push(t5);
    tape.push(area);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith2Forward2(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -(xm * xm + b * ym * ym) / a;
    double t3 = Math.exp(t2);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = -(t5 * t5 + b * t6 * t6) / a;
    double t8 = Math.exp(t7);
    double t9 = (xm + x1) / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = -(t9 * t9 + b * t10 * t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (x0 + xm) / 2.0;
    double t14 = (ym + y1) / 2.0;
    double t15 = -(t13 * t13 + b * t14 * t14) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = -(t17 * t17 + t19 * t18) / a;
    double t21 = Math.exp(t20);
    double t22 = t8 + t12 + t16 + t21;
    double fine = t4 * t22;
    boolean t23 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t23
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2Forward2(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t23);
    tape.push(t22);
    tape.push(t4);
    tape.push(t21);
    tape.push(a);
    tape.push(t20);
    tape.push(t18);
    tape.push(t19);
    tape.push(b);
    tape.push(t17);
    tape.push(t16);
    tape.push(t15);
    tape.push(t14);
    tape.push(t13);
    tape.push(t12);
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t6);
    tape.push(t5);
    tape.push(area);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith2Forward3(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -(xm * xm + b * ym * ym) / a;
    double t3 = Math.exp(t2);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = -(t5 * t5 + b * t6 * t6) / a;
    double t8 = Math.exp(t7);
    double t9 = (xm + x1) / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = -(t9 * t9 + b * t10 * t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (x0 + xm) / 2.0;
    double t14 = (ym + y1) / 2.0;
    double t15 = -(t13 * t13 + b * t14 * t14) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = -(t17 * t17 + t19 * t18) / a;
    double t21 = Math.exp(t20);
    double t22 = t8 + t12 + t16 + t21;
    double fine = t4 * t22;
    boolean t23 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t23
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2Forward3(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t23);
    tape.push(t22);
    tape.push(t4);
    tape.push(t21);
    tape.push(a);
    tape.push(t20);
    tape.push(t18);
    tape.push(t19);
    tape.push(b);
    tape.push(t17);
    tape.push(t16);
    tape.push(t15);
    tape.push(t14);
    tape.push(t13);
    tape.push(t12);
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t6);
    tape.push(t5);
    tape.push(area);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith2Forward4(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -(xm * xm + b * ym * ym) / a;
    double t3 = Math.exp(t2);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = -(t5 * t5 + b * t6 * t6) / a;
    double t8 = Math.exp(t7);
    double t9 = (xm + x1) / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = -(t9 * t9 + b * t10 * t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (x0 + xm) / 2.0;
    double t14 = (ym + y1) / 2.0;
    double t15 = -(t13 * t13 + b * t14 * t14) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = -(t17 * t17 + t19 * t18) / a;
    double t21 = Math.exp(t20);
    double t22 = t8 + t12 + t16 + t21;
    double fine = t4 * t22;
    boolean t23 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t23
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2Forward4(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, tape)
        + cubatureWith2Forward3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, tape);
    tape.push(t23);
    tape.push(t22);
    tape.push(t4);
    tape.push(t21);
    tape.push(a);
    tape.push(t20);
    tape.push(t18);
    tape.push(t19);
    tape.push(b);
    tape.push(t17);
    tape.push(t16);
    tape.push(t15);
    tape.push(t14);
    tape.push(t13);
    tape.push(t12);
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(t8);
    tape.push(t7);
    tape.push(t6);
    tape.push(t5);
    tape.push(area);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
    tape.push(t1);
    tape.push(t);
    return result;
  }

  private static double cubatureWith2Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double area = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double b = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double a = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    boolean t23 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    if (t23) {
      double t24 = resultBar / 3.0;
      fineBar = resultBar + t24;
      coarseBar = -t24;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
    } else {
      double t24 = cubatureWith2Reverse3(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double t29 = tape.doubleResult(5);
      double t30 = cubatureWith2Reverse4(resultBar, tape);
      double t31 = tape.doubleResult(1);
      double t32 = tape.doubleResult(2);
      double t33 = tape.doubleResult(3);
      double t34 = tape.doubleResult(4);
      double aBar1 = t24 + t30;
      double bBar1 = t25 + t31;
      double xmBar1 = t26 + t32;
      double ymBar1 = t28 + t33;
      y1Bar = t29 + t34;
      double t35 = cubatureWith2Reverse2(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      aBar1 += t35;
      bBar1 += t36;
      xmBar1 += t37;
      x1Bar = t27 + t38;
      ymBar1 += t39;
      double t40 = cubatureWith2Reverse(resultBar, tape);
      double t41 = tape.doubleResult(1);
      double t42 = tape.doubleResult(2);
      double t43 = tape.doubleResult(3);
      aBar = aBar1 + t40;
      bBar = bBar1 + t41;
      xmBar = xmBar1 + t42;
      ymBar = ymBar1 + t43;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t24 = t21 * fineBar;
    double t25 = t24 * t20 / a;
    aBar -= t25 * t19;
    double t26 = -t25;
    double t27 = t26 * t18;
    bBar += t27 * t18;
    double t28 = (t17 * t26 + b * t27) / 2.0;
    ymBar += t28;
    y1Bar += t28;
    double t29 = 2.0 * (t26 * t16) / 2.0;
    xmBar += t29;
    x1Bar += t29;
    double t30 = t24 * t15 / a;
    aBar -= t30 * t14;
    double t31 = -t30;
    double t32 = t31 * t13;
    bBar += t32 * t13;
    double t33 = (b * t13 * t31 + b * t32) / 2.0;
    ymBar += t33;
    y1Bar += t33;
    xmBar += 2.0 * (t31 * t12) / 2.0;
    double t34 = t24 * t11 / a;
    aBar -= t34 * t10;
    double t35 = -t34;
    double t36 = t35 * t9;
    bBar += t36 * t9;
    ymBar += (b * t9 * t35 + b * t36) / 2.0;
    double t37 = 2.0 * (t35 * t8) / 2.0;
    xmBar += t37;
    x1Bar += t37;
    double t38 = t24 * t7 / a;
    aBar -= t38 * t6;
    double t39 = -t38;
    double t40 = t39 * t5;
    bBar += t40 * t5;
    ymBar += (b * t5 * t39 + b * t40) / 2.0;
    xmBar += 2.0 * (t39 * t4) / 2.0;
    double areaBar = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t41 = coarseBar * area * t3 / a;
    aBar -= t41 * t2;
    double t42 = -t41;
    double t43 = t42 * ym;
    ymBar += b * ym * t42;
    bBar += t43 * ym;
    ymBar += b * t43;
    xmBar += 2.0 * (t42 * xm);
    y1Bar += t * areaBar;
    x1Bar += areaBar * t1;
    y1Bar += ymBar / 2.0;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y1Bar);
    return aBar;
  }

  private static double cubatureWith2Reverse3(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double area = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double b = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double a = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    boolean t23 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    double y0Bar;
    if (t23) {
      double t24 = resultBar / 3.0;
      fineBar = resultBar + t24;
      coarseBar = -t24;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t24 = cubatureWith2Reverse3(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double t29 = tape.doubleResult(5);
      double t30 = cubatureWith2Reverse3(resultBar, tape);
      double t31 = tape.doubleResult(1);
      double t32 = tape.doubleResult(2);
      double t33 = tape.doubleResult(3);
      double t34 = tape.doubleResult(4);
      double t35 = tape.doubleResult(5);
      double aBar1 = t24 + t30;
      double bBar1 = t25 + t31;
      double xmBar1 = t26 + t33;
      double ymBar1 = t28 + t34;
      y1Bar = t29 + t35;
      double t36 = cubatureWith2Reverse3(resultBar, tape);
      double t37 = tape.doubleResult(1);
      double t38 = tape.doubleResult(2);
      double t39 = tape.doubleResult(3);
      double t40 = tape.doubleResult(4);
      double t41 = tape.doubleResult(5);
      aBar1 += t36;
      bBar1 += t37;
      xmBar1 += t38;
      x1Bar = t27 + t39;
      ymBar1 += t41;
      double t42 = cubatureWith2Reverse3(resultBar, tape);
      double t43 = tape.doubleResult(1);
      double t44 = tape.doubleResult(2);
      double t45 = tape.doubleResult(3);
      double t46 = tape.doubleResult(4);
      double t47 = tape.doubleResult(5);
      aBar = aBar1 + t42;
      bBar = bBar1 + t43;
      x0Bar = t32 + t44;
      xmBar = xmBar1 + t45;
      y0Bar = t40 + t46;
      ymBar = ymBar1 + t47;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t24 = t21 * fineBar;
    double t25 = t24 * t20 / a;
    aBar -= t25 * t19;
    double t26 = -t25;
    double t27 = t26 * t18;
    bBar += t27 * t18;
    double t28 = (t17 * t26 + b * t27) / 2.0;
    ymBar += t28;
    y1Bar += t28;
    double t29 = 2.0 * (t26 * t16) / 2.0;
    xmBar += t29;
    x1Bar += t29;
    double t30 = t24 * t15 / a;
    aBar -= t30 * t14;
    double t31 = -t30;
    double t32 = t31 * t13;
    bBar += t32 * t13;
    double t33 = (b * t13 * t31 + b * t32) / 2.0;
    ymBar += t33;
    y1Bar += t33;
    double t34 = 2.0 * (t31 * t12) / 2.0;
    x0Bar += t34;
    xmBar += t34;
    double t35 = t24 * t11 / a;
    aBar -= t35 * t10;
    double t36 = -t35;
    double t37 = t36 * t9;
    bBar += t37 * t9;
    double t38 = (b * t9 * t36 + b * t37) / 2.0;
    y0Bar += t38;
    ymBar += t38;
    double t39 = 2.0 * (t36 * t8) / 2.0;
    xmBar += t39;
    x1Bar += t39;
    double t40 = t24 * t7 / a;
    aBar -= t40 * t6;
    double t41 = -t40;
    double t42 = t41 * t5;
    bBar += t42 * t5;
    double t43 = (b * t5 * t41 + b * t42) / 2.0;
    y0Bar += t43;
    ymBar += t43;
    double t44 = 2.0 * (t41 * t4) / 2.0;
    x0Bar += t44;
    xmBar += t44;
    double areaBar = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t45 = coarseBar * area * t3 / a;
    aBar -= t45 * t2;
    double t46 = -t45;
    double t47 = t46 * ym;
    ymBar += b * ym * t46;
    bBar += t47 * ym;
    ymBar += b * t47;
    xmBar += 2.0 * (t46 * xm);
    double t48 = areaBar * t1;
    double t49 = t * areaBar;
    y1Bar += t49;
    y0Bar -= t49;
    x1Bar += t48;
    x0Bar -= t48;
    double t50 = ymBar / 2.0;
    y0Bar += t50;
    y1Bar += t50;
    double t51 = xmBar / 2.0;
    x0Bar += t51;
    x1Bar += t51;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y0Bar);
    tape.result(5, y1Bar);
    return aBar;
  }

  private static double cubatureWith2Reverse4(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double area = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double b = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double a = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    boolean t23 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double y0Bar;
    if (t23) {
      double t24 = resultBar / 3.0;
      fineBar = resultBar + t24;
      coarseBar = -t24;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t24 = cubatureWith2Reverse3(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double t29 = tape.doubleResult(5);
      double t30 = cubatureWith2Reverse4(resultBar, tape);
      double t31 = tape.doubleResult(1);
      double t32 = tape.doubleResult(2);
      double t33 = tape.doubleResult(3);
      double t34 = tape.doubleResult(4);
      double aBar1 = t24 + t30;
      double bBar1 = t25 + t31;
      double xmBar1 = t26 + t32;
      double ymBar1 = t28 + t33;
      y1Bar = t29 + t34;
      double t35 = cubatureWith2Reverse3(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      aBar1 += t35;
      bBar1 += t36;
      xmBar1 += t37;
      x1Bar = t27 + t38;
      ymBar1 += t40;
      double t41 = cubatureWith2Reverse4(resultBar, tape);
      double t42 = tape.doubleResult(1);
      double t43 = tape.doubleResult(2);
      double t44 = tape.doubleResult(3);
      double t45 = tape.doubleResult(4);
      aBar = aBar1 + t41;
      bBar = bBar1 + t42;
      xmBar = xmBar1 + t43;
      y0Bar = t39 + t44;
      ymBar = ymBar1 + t45;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t24 = t21 * fineBar;
    double t25 = t24 * t20 / a;
    aBar -= t25 * t19;
    double t26 = -t25;
    double t27 = t26 * t18;
    bBar += t27 * t18;
    double t28 = (t17 * t26 + b * t27) / 2.0;
    ymBar += t28;
    y1Bar += t28;
    double t29 = 2.0 * (t26 * t16) / 2.0;
    xmBar += t29;
    x1Bar += t29;
    double t30 = t24 * t15 / a;
    aBar -= t30 * t14;
    double t31 = -t30;
    double t32 = t31 * t13;
    bBar += t32 * t13;
    double t33 = (b * t13 * t31 + b * t32) / 2.0;
    ymBar += t33;
    y1Bar += t33;
    xmBar += 2.0 * (t31 * t12) / 2.0;
    double t34 = t24 * t11 / a;
    aBar -= t34 * t10;
    double t35 = -t34;
    double t36 = t35 * t9;
    bBar += t36 * t9;
    double t37 = (b * t9 * t35 + b * t36) / 2.0;
    y0Bar += t37;
    ymBar += t37;
    double t38 = 2.0 * (t35 * t8) / 2.0;
    xmBar += t38;
    x1Bar += t38;
    double t39 = t24 * t7 / a;
    aBar -= t39 * t6;
    double t40 = -t39;
    double t41 = t40 * t5;
    bBar += t41 * t5;
    double t42 = (b * t5 * t40 + b * t41) / 2.0;
    y0Bar += t42;
    ymBar += t42;
    xmBar += 2.0 * (t40 * t4) / 2.0;
    double areaBar = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t43 = coarseBar * area * t3 / a;
    aBar -= t43 * t2;
    double t44 = -t43;
    double t45 = t44 * ym;
    ymBar += b * ym * t44;
    bBar += t45 * ym;
    ymBar += b * t45;
    xmBar += 2.0 * (t44 * xm);
    double t46 = t * areaBar;
    y1Bar += t46;
    y0Bar -= t46;
    x1Bar += areaBar * t1;
    double t47 = ymBar / 2.0;
    y0Bar += t47;
    y1Bar += t47;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y0Bar);
    tape.result(4, y1Bar);
    return aBar;
  }

  private static double cubatureWith2Reverse2(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double area = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double b = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double a = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    boolean t23 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    if (t23) {
      double t24 = resultBar / 3.0;
      fineBar = resultBar + t24;
      coarseBar = -t24;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
    } else {
      double t24 = cubatureWith2Reverse3(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double t29 = tape.doubleResult(5);
      double t30 = cubatureWith2Reverse3(resultBar, tape);
      double t31 = tape.doubleResult(1);
      double t32 = tape.doubleResult(2);
      double t33 = tape.doubleResult(3);
      double t34 = tape.doubleResult(4);
      double t35 = tape.doubleResult(5);
      double aBar1 = t24 + t30;
      double bBar1 = t25 + t31;
      double xmBar1 = t26 + t33;
      double ymBar1 = t28 + t34;
      y1Bar = t29 + t35;
      double t36 = cubatureWith2Reverse2(resultBar, tape);
      double t37 = tape.doubleResult(1);
      double t38 = tape.doubleResult(2);
      double t39 = tape.doubleResult(3);
      double t40 = tape.doubleResult(4);
      aBar1 += t36;
      bBar1 += t37;
      xmBar1 += t38;
      x1Bar = t27 + t39;
      ymBar1 += t40;
      double t41 = cubatureWith2Reverse2(resultBar, tape);
      double t42 = tape.doubleResult(1);
      double t43 = tape.doubleResult(2);
      double t44 = tape.doubleResult(3);
      double t45 = tape.doubleResult(4);
      aBar = aBar1 + t41;
      bBar = bBar1 + t42;
      x0Bar = t32 + t43;
      xmBar = xmBar1 + t44;
      ymBar = ymBar1 + t45;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t24 = t21 * fineBar;
    double t25 = t24 * t20 / a;
    aBar -= t25 * t19;
    double t26 = -t25;
    double t27 = t26 * t18;
    bBar += t27 * t18;
    double t28 = (t17 * t26 + b * t27) / 2.0;
    ymBar += t28;
    y1Bar += t28;
    double t29 = 2.0 * (t26 * t16) / 2.0;
    xmBar += t29;
    x1Bar += t29;
    double t30 = t24 * t15 / a;
    aBar -= t30 * t14;
    double t31 = -t30;
    double t32 = t31 * t13;
    bBar += t32 * t13;
    double t33 = (b * t13 * t31 + b * t32) / 2.0;
    ymBar += t33;
    y1Bar += t33;
    double t34 = 2.0 * (t31 * t12) / 2.0;
    x0Bar += t34;
    xmBar += t34;
    double t35 = t24 * t11 / a;
    aBar -= t35 * t10;
    double t36 = -t35;
    double t37 = t36 * t9;
    bBar += t37 * t9;
    ymBar += (b * t9 * t36 + b * t37) / 2.0;
    double t38 = 2.0 * (t36 * t8) / 2.0;
    xmBar += t38;
    x1Bar += t38;
    double t39 = t24 * t7 / a;
    aBar -= t39 * t6;
    double t40 = -t39;
    double t41 = t40 * t5;
    bBar += t41 * t5;
    ymBar += (b * t5 * t40 + b * t41) / 2.0;
    double t42 = 2.0 * (t40 * t4) / 2.0;
    x0Bar += t42;
    xmBar += t42;
    double areaBar = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t43 = coarseBar * area * t3 / a;
    aBar -= t43 * t2;
    double t44 = -t43;
    double t45 = t44 * ym;
    ymBar += b * ym * t44;
    bBar += t45 * ym;
    ymBar += b * t45;
    xmBar += 2.0 * (t44 * xm);
    double t46 = areaBar * t1;
    y1Bar += t * areaBar;
    x1Bar += t46;
    x0Bar -= t46;
    y1Bar += ymBar / 2.0;
    double t47 = xmBar / 2.0;
    x0Bar += t47;
    x1Bar += t47;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y1Bar);
    return aBar;
  }

  private static double cubatureWith2ForwardJvp(double a, double b, double x0, double x1,
      double y0, double y1, double eps, int depth, double aDot, double bDot, double x1Dot,
      double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = x1Dot / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = y1Dot / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double areaDot = x1Dot * t1 + t * y1Dot;
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = aDot / a;
    double t5 = -((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a) - t4 * t3;
    double t6 = Math.exp(t3);
    double coarse = t6 * area;
    double t7 = area / 4.0;
    double t8 = (x0 + xm) / 2.0;
    double t9 = xmDot / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = ymDot / 2.0;
    double t12 = 2.0 * (t9 * t8);
    double t13 = b * t10;
    double t14 = (bDot * t10 + b * t11) * t10 + t13 * t11;
    double t15 = -(t8 * t8 + t13 * t10) / a;
    double t16 = -((t12 + t14) / a) - t4 * t15;
    double t17 = Math.exp(t15);
    double t18 = t16 * t17;
    double t19 = (xm + x1) / 2.0;
    double t20 = (xmDot + x1Dot) / 2.0;
    double t21 = (y0 + ym) / 2.0;
    double t22 = 2.0 * (t20 * t19);
    double t23 = -(t19 * t19 + b * t21 * t21) / a;
    double t24 = -((t22 + t14) / a) - t4 * t23;
    double t25 = Math.exp(t23);
    double t26 = t24 * t25;
    double t27 = (x0 + xm) / 2.0;
    double t28 = (ym + y1) / 2.0;
    double t29 = (ymDot + y1Dot) / 2.0;
    double t30 = b * t28;
    double t31 = bDot * t28 + b * t29;
    double t32 = t31 * t28 + t30 * t29;
    double t33 = -(t27 * t27 + t30 * t28) / a;
    double t34 = -((t12 + t32) / a) - t4 * t33;
    double t35 = Math.exp(t33);
    double t36 = t34 * t35;
    double t37 = (xm + x1) / 2.0;
    double t38 = (ym + y1) / 2.0;
    double t39 = b * t38;
    double t40 = -(t37 * t37 + t39 * t38) / a;
    double t41 = -((t22 + t32) / a) - t4 * t40;
    double t42 = Math.exp(t40);
    double t43 = t41 * t42;
    double t44 = t17 + t25 + t35 + t42;
    double fine = t7 * t44;
    boolean t45 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t45
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2ForwardJvp(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        ymDot, tape)
        + cubatureWith2ForwardJvp2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, ymDot, tape)
        + cubatureWith2ForwardJvp4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        ymDot, y1Dot, tape)
        + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, ymDot, y1Dot, tape);
    tape.push(t45);
    tape.push(t44);
    tape.push(t7);
    tape.push(t42);
    tape.push(a);
    tape.push(t40);
    tape.push(t38);
    tape.push(t39);
    tape.push(b);
    tape.push(t37);
    tape.push(t35);
    tape.push(t33);
    tape.push(t28);
    tape.push(t27);
    tape.push(t25);
    tape.push(t23);
    tape.push(t21);
    tape.push(t19);
    tape.push(t17);
    tape.push(t15);
    tape.push(t10);
    tape.push(t8);
    tape.push(area);
    tape.push(t6);
    tape.push(t3);
    tape.push(ym);
    tape.push(xm);
    tape.push(t1);
    tape.push(t);
    tape.push(t18 + t26 + t36 + t43);
    tape.push(areaDot / 4.0);
    tape.push(t43);
    tape.push(aDot);
    tape.push(t41);
    tape.push(t29);
    tape.push(t31);
    tape.push(bDot);
    tape.push(t20);
    tape.push(t36);
    tape.push(t34);
    tape.push(t29);
    tape.push(t9);
    tape.push(t26);
    tape.push(t24);
    tape.push(t11);
    tape.push(t20);
    tape.push(t18);
    tape.push(t16);
    tape.push(t11);
    tape.push(t9);
    tape.push(areaDot);
    tape.push(t5 * t6);
    tape.push(t5);
    tape.push(ymDot);
    tape.push(xmDot);
    tape.push(y1Dot);
    tape.push(x1Dot);
    return result;
  }

  private static double cubatureWith2ForwardJvp2(double a, double b, double x0, double x1,
      double y0, double y1, double eps, int depth, double aDot, double bDot, double x0Dot,
      double x1Dot, double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = y1Dot / 2.0;
    double t = x1 - x0;
    double t1 = x1Dot - x0Dot;
    double t2 = y1 - y0;
    double area = t * t2;
    double areaDot = t1 * t2 + t * y1Dot;
    double t3 = b * ym;
    double t4 = -(xm * xm + t3 * ym) / a;
    double t5 = aDot / a;
    double t6 = -((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t3 * ymDot)) / a) - t5 * t4;
    double t7 = Math.exp(t4);
    double coarse = t7 * area;
    double t8 = area / 4.0;
    double t9 = (x0 + xm) / 2.0;
    double t10 = (x0Dot + xmDot) / 2.0;
    double t11 = (y0 + ym) / 2.0;
    double t12 = ymDot / 2.0;
    double t13 = 2.0 * (t10 * t9);
    double t14 = b * t11;
    double t15 = (bDot * t11 + b * t12) * t11 + t14 * t12;
    double t16 = -(t9 * t9 + t14 * t11) / a;
    double t17 = -((t13 + t15) / a) - t5 * t16;
    double t18 = Math.exp(t16);
    double t19 = t17 * t18;
    double t20 = (xm + x1) / 2.0;
    double t21 = (xmDot + x1Dot) / 2.0;
    double t22 = (y0 + ym) / 2.0;
    double t23 = 2.0 * (t21 * t20);
    double t24 = -(t20 * t20 + b * t22 * t22) / a;
    double t25 = -((t23 + t15) / a) - t5 * t24;
    double t26 = Math.exp(t24);
    double t27 = t25 * t26;
    double t28 = (x0 + xm) / 2.0;
    double t29 = (ym + y1) / 2.0;
    double t30 = (ymDot + y1Dot) / 2.0;
    double t31 = b * t29;
    double t32 = bDot * t29 + b * t30;
    double t33 = t32 * t29 + t31 * t30;
    double t34 = -(t28 * t28 + t31 * t29) / a;
    double t35 = -((t13 + t33) / a) - t5 * t34;
    double t36 = Math.exp(t34);
    double t37 = t35 * t36;
    double t38 = (xm + x1) / 2.0;
    double t39 = (ym + y1) / 2.0;
    double t40 = b * t39;
    double t41 = -(t38 * t38 + t40 * t39) / a;
    double t42 = -((t23 + t33) / a) - t5 * t41;
    double t43 = Math.exp(t41);
    double t44 = t42 * t43;
    double t45 = t18 + t26 + t36 + t43;
    double fine = t8 * t45;
    boolean t46 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t46
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2ForwardJvp2(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, x0Dot,
        xmDot, ymDot, tape)
        + cubatureWith2ForwardJvp2(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, ymDot, tape)
        + cubatureWith2ForwardJvp3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, x0Dot,
        xmDot, ymDot, y1Dot, tape)
        + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, ymDot, y1Dot, tape);
    tape.push(t46);
    tape.push(t45);
    tape.push(t8);
    tape.push(t43);
    tape.push(a);
    tape.push(t41);
    tape.push(t39);
    tape.push(t40);
    tape.push(b);
    tape.push(t38);
    tape.push(t36);
    tape.push(t34);
    tape.push(t29);
    tape.push(t28);
    tape.push(t26);
    tape.push(t24);
    tape.push(t22);
    tape.push(t20);
    tape.push(t18);
    tape.push(t16);
    tape.push(t11);
    tape.push(t9);
    tape.push(area);
    tape.push(t7);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t2);
    tape.push(t);
    tape.push(t19 + t27 + t37 + t44);
    tape.push(areaDot / 4.0);
    tape.push(t44);
    tape.push(aDot);
    tape.push(t42);
    tape.push(t30);
    tape.push(t32);
    tape.push(bDot);
    tape.push(t21);
    tape.push(t37);
    tape.push(t35);
    tape.push(t30);
    tape.push(t10);
    tape.push(t27);
    tape.push(t25);
    tape.push(t12);
    tape.push(t21);
    tape.push(t19);
    tape.push(t17);
    tape.push(t12);
    tape.push(t10);
    tape.push(areaDot);
    tape.push(t6 * t7);
    tape.push(t6);
    tape.push(ymDot);
    tape.push(xmDot);
    tape.push(y1Dot);
    tape.push(t1);
    return result;
  }

  private static double cubatureWith2ForwardJvp3(double a, double b, double x0, double x1,
      double y0, double y1, double eps, int depth, double aDot, double bDot, double x0Dot,
      double x1Dot, double y0Dot, double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    double t = x1 - x0;
    double t1 = x1Dot - x0Dot;
    double t2 = y1 - y0;
    double t3 = y1Dot - y0Dot;
    double area = t * t2;
    double areaDot = t1 * t2 + t * t3;
    double t4 = b * ym;
    double t5 = -(xm * xm + t4 * ym) / a;
    double t6 = aDot / a;
    double t7 = -((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t4 * ymDot)) / a) - t6 * t5;
    double t8 = Math.exp(t5);
    double coarse = t8 * area;
    double t9 = area / 4.0;
    double t10 = (x0 + xm) / 2.0;
    double t11 = (x0Dot + xmDot) / 2.0;
    double t12 = (y0 + ym) / 2.0;
    double t13 = (y0Dot + ymDot) / 2.0;
    double t14 = 2.0 * (t11 * t10);
    double t15 = b * t12;
    double t16 = (bDot * t12 + b * t13) * t12 + t15 * t13;
    double t17 = -(t10 * t10 + t15 * t12) / a;
    double t18 = -((t14 + t16) / a) - t6 * t17;
    double t19 = Math.exp(t17);
    double t20 = t18 * t19;
    double t21 = (xm + x1) / 2.0;
    double t22 = (xmDot + x1Dot) / 2.0;
    double t23 = (y0 + ym) / 2.0;
    double t24 = 2.0 * (t22 * t21);
    double t25 = -(t21 * t21 + b * t23 * t23) / a;
    double t26 = -((t24 + t16) / a) - t6 * t25;
    double t27 = Math.exp(t25);
    double t28 = t26 * t27;
    double t29 = (x0 + xm) / 2.0;
    double t30 = (ym + y1) / 2.0;
    double t31 = (ymDot + y1Dot) / 2.0;
    double t32 = b * t30;
    double t33 = bDot * t30 + b * t31;
    double t34 = t33 * t30 + t32 * t31;
    double t35 = -(t29 * t29 + t32 * t30) / a;
    double t36 = -((t14 + t34) / a) - t6 * t35;
    double t37 = Math.exp(t35);
    double t38 = t36 * t37;
    double t39 = (xm + x1) / 2.0;
    double t40 = (ym + y1) / 2.0;
    double t41 = b * t40;
    double t42 = -(t39 * t39 + t41 * t40) / a;
    double t43 = -((t24 + t34) / a) - t6 * t42;
    double t44 = Math.exp(t42);
    double t45 = t43 * t44;
    double t46 = t19 + t27 + t37 + t44;
    double fine = t9 * t46;
    boolean t47 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t47
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2ForwardJvp3(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, x0Dot,
        xmDot, y0Dot, ymDot, tape)
        + cubatureWith2ForwardJvp3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, y0Dot, ymDot, tape)
        + cubatureWith2ForwardJvp3(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, x0Dot,
        xmDot, ymDot, y1Dot, tape)
        + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, ymDot, y1Dot, tape);
    tape.push(t47);
    tape.push(t46);
    tape.push(t9);
    tape.push(t44);
    tape.push(a);
    tape.push(t42);
    tape.push(t40);
    tape.push(t41);
    tape.push(b);
    tape.push(t39);
    tape.push(t37);
    tape.push(t35);
    tape.push(t30);
    tape.push(t29);
    tape.push(t27);
    tape.push(t25);
    tape.push(t23);
    tape.push(t21);
    tape.push(t19);
    tape.push(t17);
    tape.push(t12);
    tape.push(t10);
    tape.push(area);
    tape.push(t8);
    tape.push(t5);
    tape.push(ym);
    tape.push(xm);
    tape.push(t2);
    tape.push(t);
    tape.push(t20 + t28 + t38 + t45);
    tape.push(areaDot / 4.0);
    tape.push(t45);
    tape.push(aDot);
    tape.push(t43);
    tape.push(t31);
    tape.push(t33);
    tape.push(bDot);
    tape.push(t22);
    tape.push(t38);
    tape.push(t36);
    tape.push(t31);
    tape.push(t11);
    tape.push(t28);
    tape.push(t26);
    tape.push(t13);
    tape.push(t22);
    tape.push(t20);
    tape.push(t18);
    tape.push(t13);
    tape.push(t11);
    tape.push(areaDot);
    tape.push(t7 * t8);
    tape.push(t7);
    tape.push(ymDot);
    tape.push(xmDot);
    tape.push(t3);
    tape.push(t1);
    return result;
  }

  private static double cubatureWith2ForwardJvp4(double a, double b, double x0, double x1,
      double y0, double y1, double eps, int depth, double aDot, double bDot, double x1Dot,
      double y0Dot, double y1Dot, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double xmDot = x1Dot / 2.0;
    double ym = (y0 + y1) / 2.0;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double t2 = y1Dot - y0Dot;
    double area = t * t1;
    double areaDot = x1Dot * t1 + t * t2;
    double t3 = b * ym;
    double t4 = -(xm * xm + t3 * ym) / a;
    double t5 = aDot / a;
    double t6 = -((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t3 * ymDot)) / a) - t5 * t4;
    double t7 = Math.exp(t4);
    double coarse = t7 * area;
    double t8 = area / 4.0;
    double t9 = (x0 + xm) / 2.0;
    double t10 = xmDot / 2.0;
    double t11 = (y0 + ym) / 2.0;
    double t12 = (y0Dot + ymDot) / 2.0;
    double t13 = 2.0 * (t10 * t9);
    double t14 = b * t11;
    double t15 = (bDot * t11 + b * t12) * t11 + t14 * t12;
    double t16 = -(t9 * t9 + t14 * t11) / a;
    double t17 = -((t13 + t15) / a) - t5 * t16;
    double t18 = Math.exp(t16);
    double t19 = t17 * t18;
    double t20 = (xm + x1) / 2.0;
    double t21 = (xmDot + x1Dot) / 2.0;
    double t22 = (y0 + ym) / 2.0;
    double t23 = 2.0 * (t21 * t20);
    double t24 = -(t20 * t20 + b * t22 * t22) / a;
    double t25 = -((t23 + t15) / a) - t5 * t24;
    double t26 = Math.exp(t24);
    double t27 = t25 * t26;
    double t28 = (x0 + xm) / 2.0;
    double t29 = (ym + y1) / 2.0;
    double t30 = (ymDot + y1Dot) / 2.0;
    double t31 = b * t29;
    double t32 = bDot * t29 + b * t30;
    double t33 = t32 * t29 + t31 * t30;
    double t34 = -(t28 * t28 + t31 * t29) / a;
    double t35 = -((t13 + t33) / a) - t5 * t34;
    double t36 = Math.exp(t34);
    double t37 = t35 * t36;
    double t38 = (xm + x1) / 2.0;
    double t39 = (ym + y1) / 2.0;
    double t40 = b * t39;
    double t41 = -(t38 * t38 + t40 * t39) / a;
    double t42 = -((t23 + t33) / a) - t5 * t41;
    double t43 = Math.exp(t41);
    double t44 = t42 * t43;
    double t45 = t18 + t26 + t36 + t43;
    double fine = t8 * t45;
    boolean t46 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result = t46
        ? fine + (fine - coarse) / 3.0
        : cubatureWith2ForwardJvp4(a, b, x0, xm, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        y0Dot, ymDot, tape)
        + cubatureWith2ForwardJvp3(a, b, xm, x1, y0, ym, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, y0Dot, ymDot, tape)
        + cubatureWith2ForwardJvp4(a, b, x0, xm, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        ymDot, y1Dot, tape)
        + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, eps / 4.0, depth - 1, aDot, bDot, xmDot,
        x1Dot, ymDot, y1Dot, tape);
    tape.push(t46);
    tape.push(t45);
    tape.push(t8);
    tape.push(t43);
    tape.push(a);
    tape.push(t41);
    tape.push(t39);
    tape.push(t40);
    tape.push(b);
    tape.push(t38);
    tape.push(t36);
    tape.push(t34);
    tape.push(t29);
    tape.push(t28);
    tape.push(t26);
    tape.push(t24);
    tape.push(t22);
    tape.push(t20);
    tape.push(t18);
    tape.push(t16);
    tape.push(t11);
    tape.push(t9);
    tape.push(area);
    tape.push(t7);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t1);
    tape.push(t);
    tape.push(t19 + t27 + t37 + t44);
    tape.push(areaDot / 4.0);
    tape.push(t44);
    tape.push(aDot);
    tape.push(t42);
    tape.push(t30);
    tape.push(t32);
    tape.push(bDot);
    tape.push(t21);
    tape.push(t37);
    tape.push(t35);
    tape.push(t30);
    tape.push(t10);
    tape.push(t27);
    tape.push(t25);
    tape.push(t12);
    tape.push(t21);
    tape.push(t19);
    tape.push(t17);
    tape.push(t12);
    tape.push(t10);
    tape.push(areaDot);
    tape.push(t6 * t7);
    tape.push(t6);
    tape.push(ymDot);
    tape.push(xmDot);
    tape.push(t2);
    tape.push(x1Dot);
    return result;
  }

  private static double cubatureWith2ReverseJvp(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double areaDot = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double bDot = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double aDot = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double area = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    double t38 = tape.popDouble();
    double t39 = tape.popDouble();
    double b = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    double t42 = tape.popDouble();
    double a = tape.popDouble();
    double t43 = tape.popDouble();
    double t44 = tape.popDouble();
    double t45 = tape.popDouble();
    boolean t46 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBarDot;
    double bBarDot;
    double xmBarDot;
    double x1BarDot;
    double ymBarDot;
    double y1BarDot;
    if (t46) {
      double t47 = resultBar / 3.0;
      fineBar = resultBar + t47;
      coarseBar = -t47;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBarDot = 0.0;
      bBarDot = 0.0;
      xmBarDot = 0.0;
      x1BarDot = 0.0;
      ymBarDot = 0.0;
      y1BarDot = 0.0;
    } else {
      double t47 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t48 = tape.doubleResult(1);
      double t49 = tape.doubleResult(2);
      double t50 = tape.doubleResult(3);
      double t51 = tape.doubleResult(4);
      double t52 = tape.doubleResult(5);
      double t53 = tape.doubleResult(6);
      double t54 = tape.doubleResult(7);
      double t55 = tape.doubleResult(8);
      double t56 = tape.doubleResult(9);
      double t57 = tape.doubleResult(10);
      double t58 = tape.doubleResult(11);
      double t59 = cubatureWith2ReverseJvp3(resultBar, tape);
      double t60 = tape.doubleResult(1);
      double t61 = tape.doubleResult(2);
      double t62 = tape.doubleResult(3);
      double t63 = tape.doubleResult(4);
      double t64 = tape.doubleResult(5);
      double t65 = tape.doubleResult(6);
      double t66 = tape.doubleResult(7);
      double t67 = tape.doubleResult(8);
      double t68 = tape.doubleResult(9);
      double aBar1 = t47 + t59;
      double aBarDot1 = t53 + t64;
      double bBar1 = t48 + t60;
      double bBarDot1 = t54 + t65;
      double xmBar1 = t49 + t61;
      double xmBarDot1 = t55 + t66;
      double ymBar1 = t51 + t62;
      double ymBarDot1 = t57 + t67;
      y1Bar = t52 + t63;
      y1BarDot = t58 + t68;
      double t69 = cubatureWith2ReverseJvp4(resultBar, tape);
      double t70 = tape.doubleResult(1);
      double t71 = tape.doubleResult(2);
      double t72 = tape.doubleResult(3);
      double t73 = tape.doubleResult(4);
      double t74 = tape.doubleResult(5);
      double t75 = tape.doubleResult(6);
      double t76 = tape.doubleResult(7);
      double t77 = tape.doubleResult(8);
      double t78 = tape.doubleResult(9);
      aBar1 += t69;
      aBarDot1 += t74;
      bBar1 += t70;
      bBarDot1 += t75;
      xmBar1 += t71;
      xmBarDot1 += t76;
      x1Bar = t50 + t72;
      x1BarDot = t56 + t77;
      ymBar1 += t73;
      ymBarDot1 += t78;
      double t79 = cubatureWith2ReverseJvp(resultBar, tape);
      double t80 = tape.doubleResult(1);
      double t81 = tape.doubleResult(2);
      double t82 = tape.doubleResult(3);
      double t83 = tape.doubleResult(4);
      double t84 = tape.doubleResult(5);
      double t85 = tape.doubleResult(6);
      double t86 = tape.doubleResult(7);
      aBar = aBar1 + t79;
      aBarDot = aBarDot1 + t83;
      bBar = bBar1 + t80;
      bBarDot = bBarDot1 + t84;
      xmBar = xmBar1 + t81;
      xmBarDot = xmBarDot1 + t85;
      ymBar = ymBar1 + t82;
      ymBarDot = ymBarDot1 + t86;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t47 = t44 * fineBar;
    double t48 = t21 * fineBar;
    double t49 = t47 * t43 / a;
    double t50 = aDot / a;
    double t51 = (t48 * t43 + t47 * t20) / a - t50 * t49;
    aBar -= t49 * t42;
    aBarDot -= t51 * t42 + t49 * t19;
    double t52 = -t49;
    double t53 = -t51;
    double t54 = t52 * t41;
    double t55 = t53 * t41 + t52 * t18;
    bBar += t54 * t41;
    bBarDot += t55 * t41 + t54 * t18;
    double t56 = (t40 * t52 + b * t54) / 2.0;
    double t57 = (t17 * t52 + t40 * t53 + (bDot * t54 + b * t55)) / 2.0;
    ymBar += t56;
    ymBarDot += t57;
    y1Bar += t56;
    y1BarDot += t57;
    double t58 = 2.0 * (t52 * t39) / 2.0;
    double t59 = 2.0 * (t53 * t39 + t52 * t16) / 2.0;
    xmBar += t58;
    xmBarDot += t59;
    x1Bar += t58;
    x1BarDot += t59;
    double t60 = t47 * t38 / a;
    double t61 = (t48 * t38 + t47 * t15) / a - t50 * t60;
    aBar -= t60 * t37;
    aBarDot -= t61 * t37 + t60 * t14;
    double t62 = -t60;
    double t63 = -t61;
    double t64 = t62 * t36;
    double t65 = t63 * t36 + t62 * t13;
    double t66 = b * t36;
    bBar += t64 * t36;
    bBarDot += t65 * t36 + t64 * t13;
    double t67 = (t66 * t62 + b * t64) / 2.0;
    double t68 = ((bDot * t36 + b * t13) * t62 + t66 * t63 + (bDot * t64 + b * t65)) / 2.0;
    ymBar += t67;
    ymBarDot += t68;
    y1Bar += t67;
    y1BarDot += t68;
    xmBar += 2.0 * (t62 * t35) / 2.0;
    xmBarDot += 2.0 * (t63 * t35 + t62 * t12) / 2.0;
    double t69 = t47 * t34 / a;
    double t70 = (t48 * t34 + t47 * t11) / a - t50 * t69;
    aBar -= t69 * t33;
    aBarDot -= t70 * t33 + t69 * t10;
    double t71 = -t69;
    double t72 = -t70;
    double t73 = t71 * t32;
    double t74 = t72 * t32 + t71 * t9;
    double t75 = b * t32;
    bBar += t73 * t32;
    bBarDot += t74 * t32 + t73 * t9;
    ymBar += (t75 * t71 + b * t73) / 2.0;
    ymBarDot += ((bDot * t32 + b * t9) * t71 + t75 * t72 + (bDot * t73 + b * t74)) / 2.0;
    double t76 = 2.0 * (t71 * t31) / 2.0;
    double t77 = 2.0 * (t72 * t31 + t71 * t8) / 2.0;
    xmBar += t76;
    xmBarDot += t77;
    x1Bar += t76;
    x1BarDot += t77;
    double t78 = t47 * t30 / a;
    double t79 = (t48 * t30 + t47 * t7) / a - t50 * t78;
    aBar -= t78 * t29;
    aBarDot -= t79 * t29 + t78 * t6;
    double t80 = -t78;
    double t81 = -t79;
    double t82 = t80 * t28;
    double t83 = t81 * t28 + t80 * t5;
    double t84 = b * t28;
    bBar += t82 * t28;
    bBarDot += t83 * t28 + t82 * t5;
    ymBar += (t84 * t80 + b * t82) / 2.0;
    ymBarDot += ((bDot * t28 + b * t5) * t80 + t84 * t81 + (bDot * t82 + b * t83)) / 2.0;
    xmBar += 2.0 * (t80 * t27) / 2.0;
    xmBarDot += 2.0 * (t81 * t27 + t80 * t4) / 2.0;
    double t85 = coarseBar * area;
    double areaBar = fineBar * t45 / 4.0 + t26 * coarseBar;
    double areaBarDot = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t86 = t85 * t26 / a;
    double t87 = (coarseBar * areaDot * t26 + t85 * t3) / a - t50 * t86;
    aBar -= t86 * t25;
    aBarDot -= t87 * t25 + t86 * t2;
    double t88 = -t86;
    double t89 = -t87;
    double t90 = t88 * ym;
    double t91 = t89 * ym + t88 * ymDot;
    double t92 = b * ym;
    ymBar += t92 * t88;
    ymBarDot += (bDot * ym + b * ymDot) * t88 + t92 * t89;
    bBar += t90 * ym;
    bBarDot += t91 * ym + t90 * ymDot;
    ymBar += b * t90;
    ymBarDot += bDot * t90 + b * t91;
    xmBar += 2.0 * (t88 * xm);
    xmBarDot += 2.0 * (t89 * xm + t88 * xmDot);
    y1Bar += t23 * areaBar;
    y1BarDot += t * areaBar + t23 * areaBarDot;
    x1Bar += areaBar * t24;
    x1BarDot += areaBarDot * t24 + areaBar * t1;
    y1Bar += ymBar / 2.0;
    y1BarDot += ymBarDot / 2.0;
    x1Bar += xmBar / 2.0;
    x1BarDot += xmBarDot / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y1Bar);
    tape.result(4, aBarDot);
    tape.result(5, bBarDot);
    tape.result(6, x1BarDot);
    tape.result(7, y1BarDot);
    return aBar;
  }

  private static double cubatureWith2ReverseJvp2(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double areaDot = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double bDot = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double aDot = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double area = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    double t38 = tape.popDouble();
    double t39 = tape.popDouble();
    double b = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    double t42 = tape.popDouble();
    double a = tape.popDouble();
    double t43 = tape.popDouble();
    double t44 = tape.popDouble();
    double t45 = tape.popDouble();
    boolean t46 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    double y0Bar;
    double aBarDot;
    double bBarDot;
    double xmBarDot;
    double x1BarDot;
    double ymBarDot;
    double y1BarDot;
    double x0BarDot;
    double y0BarDot;
    if (t46) {
      double t47 = resultBar / 3.0;
      fineBar = resultBar + t47;
      coarseBar = -t47;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
      y0Bar = 0.0;
      aBarDot = 0.0;
      bBarDot = 0.0;
      xmBarDot = 0.0;
      x1BarDot = 0.0;
      ymBarDot = 0.0;
      y1BarDot = 0.0;
      x0BarDot = 0.0;
      y0BarDot = 0.0;
    } else {
      double t47 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t48 = tape.doubleResult(1);
      double t49 = tape.doubleResult(2);
      double t50 = tape.doubleResult(3);
      double t51 = tape.doubleResult(4);
      double t52 = tape.doubleResult(5);
      double t53 = tape.doubleResult(6);
      double t54 = tape.doubleResult(7);
      double t55 = tape.doubleResult(8);
      double t56 = tape.doubleResult(9);
      double t57 = tape.doubleResult(10);
      double t58 = tape.doubleResult(11);
      double t59 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t60 = tape.doubleResult(1);
      double t61 = tape.doubleResult(2);
      double t62 = tape.doubleResult(3);
      double t63 = tape.doubleResult(4);
      double t64 = tape.doubleResult(5);
      double t65 = tape.doubleResult(6);
      double t66 = tape.doubleResult(7);
      double t67 = tape.doubleResult(8);
      double t68 = tape.doubleResult(9);
      double t69 = tape.doubleResult(10);
      double t70 = tape.doubleResult(11);
      double aBar1 = t47 + t59;
      double aBarDot1 = t53 + t65;
      double bBar1 = t48 + t60;
      double bBarDot1 = t54 + t66;
      double xmBar1 = t49 + t62;
      double xmBarDot1 = t55 + t68;
      double ymBar1 = t51 + t63;
      double ymBarDot1 = t57 + t69;
      y1Bar = t52 + t64;
      y1BarDot = t58 + t70;
      double t71 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t72 = tape.doubleResult(1);
      double t73 = tape.doubleResult(2);
      double t74 = tape.doubleResult(3);
      double t75 = tape.doubleResult(4);
      double t76 = tape.doubleResult(5);
      double t77 = tape.doubleResult(6);
      double t78 = tape.doubleResult(7);
      double t79 = tape.doubleResult(8);
      double t80 = tape.doubleResult(9);
      double t81 = tape.doubleResult(10);
      double t82 = tape.doubleResult(11);
      aBar1 += t71;
      aBarDot1 += t77;
      bBar1 += t72;
      bBarDot1 += t78;
      xmBar1 += t73;
      xmBarDot1 += t79;
      x1Bar = t50 + t74;
      x1BarDot = t56 + t80;
      ymBar1 += t76;
      ymBarDot1 += t82;
      double t83 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t84 = tape.doubleResult(1);
      double t85 = tape.doubleResult(2);
      double t86 = tape.doubleResult(3);
      double t87 = tape.doubleResult(4);
      double t88 = tape.doubleResult(5);
      double t89 = tape.doubleResult(6);
      double t90 = tape.doubleResult(7);
      double t91 = tape.doubleResult(8);
      double t92 = tape.doubleResult(9);
      double t93 = tape.doubleResult(10);
      double t94 = tape.doubleResult(11);
      aBar = aBar1 + t83;
      aBarDot = aBarDot1 + t89;
      bBar = bBar1 + t84;
      bBarDot = bBarDot1 + t90;
      x0Bar = t61 + t85;
      x0BarDot = t67 + t91;
      xmBar = xmBar1 + t86;
      xmBarDot = xmBarDot1 + t92;
      y0Bar = t75 + t87;
      y0BarDot = t81 + t93;
      ymBar = ymBar1 + t88;
      ymBarDot = ymBarDot1 + t94;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t47 = t44 * fineBar;
    double t48 = t21 * fineBar;
    double t49 = t47 * t43 / a;
    double t50 = aDot / a;
    double t51 = (t48 * t43 + t47 * t20) / a - t50 * t49;
    aBar -= t49 * t42;
    aBarDot -= t51 * t42 + t49 * t19;
    double t52 = -t49;
    double t53 = -t51;
    double t54 = t52 * t41;
    double t55 = t53 * t41 + t52 * t18;
    bBar += t54 * t41;
    bBarDot += t55 * t41 + t54 * t18;
    double t56 = (t40 * t52 + b * t54) / 2.0;
    double t57 = (t17 * t52 + t40 * t53 + (bDot * t54 + b * t55)) / 2.0;
    ymBar += t56;
    ymBarDot += t57;
    y1Bar += t56;
    y1BarDot += t57;
    double t58 = 2.0 * (t52 * t39) / 2.0;
    double t59 = 2.0 * (t53 * t39 + t52 * t16) / 2.0;
    xmBar += t58;
    xmBarDot += t59;
    x1Bar += t58;
    x1BarDot += t59;
    double t60 = t47 * t38 / a;
    double t61 = (t48 * t38 + t47 * t15) / a - t50 * t60;
    aBar -= t60 * t37;
    aBarDot -= t61 * t37 + t60 * t14;
    double t62 = -t60;
    double t63 = -t61;
    double t64 = t62 * t36;
    double t65 = t63 * t36 + t62 * t13;
    double t66 = b * t36;
    bBar += t64 * t36;
    bBarDot += t65 * t36 + t64 * t13;
    double t67 = (t66 * t62 + b * t64) / 2.0;
    double t68 = ((bDot * t36 + b * t13) * t62 + t66 * t63 + (bDot * t64 + b * t65)) / 2.0;
    ymBar += t67;
    ymBarDot += t68;
    y1Bar += t67;
    y1BarDot += t68;
    double t69 = 2.0 * (t62 * t35) / 2.0;
    double t70 = 2.0 * (t63 * t35 + t62 * t12) / 2.0;
    x0Bar += t69;
    x0BarDot += t70;
    xmBar += t69;
    xmBarDot += t70;
    double t71 = t47 * t34 / a;
    double t72 = (t48 * t34 + t47 * t11) / a - t50 * t71;
    aBar -= t71 * t33;
    aBarDot -= t72 * t33 + t71 * t10;
    double t73 = -t71;
    double t74 = -t72;
    double t75 = t73 * t32;
    double t76 = t74 * t32 + t73 * t9;
    double t77 = b * t32;
    bBar += t75 * t32;
    bBarDot += t76 * t32 + t75 * t9;
    double t78 = (t77 * t73 + b * t75) / 2.0;
    double t79 = ((bDot * t32 + b * t9) * t73 + t77 * t74 + (bDot * t75 + b * t76)) / 2.0;
    y0Bar += t78;
    y0BarDot += t79;
    ymBar += t78;
    ymBarDot += t79;
    double t80 = 2.0 * (t73 * t31) / 2.0;
    double t81 = 2.0 * (t74 * t31 + t73 * t8) / 2.0;
    xmBar += t80;
    xmBarDot += t81;
    x1Bar += t80;
    x1BarDot += t81;
    double t82 = t47 * t30 / a;
    double t83 = (t48 * t30 + t47 * t7) / a - t50 * t82;
    aBar -= t82 * t29;
    aBarDot -= t83 * t29 + t82 * t6;
    double t84 = -t82;
    double t85 = -t83;
    double t86 = t84 * t28;
    double t87 = t85 * t28 + t84 * t5;
    double t88 = b * t28;
    bBar += t86 * t28;
    bBarDot += t87 * t28 + t86 * t5;
    double t89 = (t88 * t84 + b * t86) / 2.0;
    double t90 = ((bDot * t28 + b * t5) * t84 + t88 * t85 + (bDot * t86 + b * t87)) / 2.0;
    y0Bar += t89;
    y0BarDot += t90;
    ymBar += t89;
    ymBarDot += t90;
    double t91 = 2.0 * (t84 * t27) / 2.0;
    double t92 = 2.0 * (t85 * t27 + t84 * t4) / 2.0;
    x0Bar += t91;
    x0BarDot += t92;
    xmBar += t91;
    xmBarDot += t92;
    double t93 = coarseBar * area;
    double areaBar = fineBar * t45 / 4.0 + t26 * coarseBar;
    double areaBarDot = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t94 = t93 * t26 / a;
    double t95 = (coarseBar * areaDot * t26 + t93 * t3) / a - t50 * t94;
    aBar -= t94 * t25;
    aBarDot -= t95 * t25 + t94 * t2;
    double t96 = -t94;
    double t97 = -t95;
    double t98 = t96 * ym;
    double t99 = t97 * ym + t96 * ymDot;
    double t100 = b * ym;
    ymBar += t100 * t96;
    ymBarDot += (bDot * ym + b * ymDot) * t96 + t100 * t97;
    bBar += t98 * ym;
    bBarDot += t99 * ym + t98 * ymDot;
    ymBar += b * t98;
    ymBarDot += bDot * t98 + b * t99;
    xmBar += 2.0 * (t96 * xm);
    xmBarDot += 2.0 * (t97 * xm + t96 * xmDot);
    double t101 = areaBar * t24;
    double t102 = areaBarDot * t24 + areaBar * t1;
    double t103 = t23 * areaBar;
    double t104 = t * areaBar + t23 * areaBarDot;
    y1Bar += t103;
    y1BarDot += t104;
    y0Bar -= t103;
    y0BarDot -= t104;
    x1Bar += t101;
    x1BarDot += t102;
    x0Bar -= t101;
    x0BarDot -= t102;
    double t105 = ymBar / 2.0;
    double t106 = ymBarDot / 2.0;
    y0Bar += t105;
    y0BarDot += t106;
    y1Bar += t105;
    y1BarDot += t106;
    double t107 = xmBar / 2.0;
    double t108 = xmBarDot / 2.0;
    x0Bar += t107;
    x0BarDot += t108;
    x1Bar += t107;
    x1BarDot += t108;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y0Bar);
    tape.result(5, y1Bar);
    tape.result(6, aBarDot);
    tape.result(7, bBarDot);
    tape.result(8, x0BarDot);
    tape.result(9, x1BarDot);
    tape.result(10, y0BarDot);
    tape.result(11, y1BarDot);
    return aBar;
  }

  private static double cubatureWith2ReverseJvp3(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double areaDot = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double bDot = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double aDot = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double area = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    double t38 = tape.popDouble();
    double t39 = tape.popDouble();
    double b = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    double t42 = tape.popDouble();
    double a = tape.popDouble();
    double t43 = tape.popDouble();
    double t44 = tape.popDouble();
    double t45 = tape.popDouble();
    boolean t46 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double y0Bar;
    double aBarDot;
    double bBarDot;
    double xmBarDot;
    double x1BarDot;
    double ymBarDot;
    double y1BarDot;
    double y0BarDot;
    if (t46) {
      double t47 = resultBar / 3.0;
      fineBar = resultBar + t47;
      coarseBar = -t47;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      y0Bar = 0.0;
      aBarDot = 0.0;
      bBarDot = 0.0;
      xmBarDot = 0.0;
      x1BarDot = 0.0;
      ymBarDot = 0.0;
      y1BarDot = 0.0;
      y0BarDot = 0.0;
    } else {
      double t47 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t48 = tape.doubleResult(1);
      double t49 = tape.doubleResult(2);
      double t50 = tape.doubleResult(3);
      double t51 = tape.doubleResult(4);
      double t52 = tape.doubleResult(5);
      double t53 = tape.doubleResult(6);
      double t54 = tape.doubleResult(7);
      double t55 = tape.doubleResult(8);
      double t56 = tape.doubleResult(9);
      double t57 = tape.doubleResult(10);
      double t58 = tape.doubleResult(11);
      double t59 = cubatureWith2ReverseJvp3(resultBar, tape);
      double t60 = tape.doubleResult(1);
      double t61 = tape.doubleResult(2);
      double t62 = tape.doubleResult(3);
      double t63 = tape.doubleResult(4);
      double t64 = tape.doubleResult(5);
      double t65 = tape.doubleResult(6);
      double t66 = tape.doubleResult(7);
      double t67 = tape.doubleResult(8);
      double t68 = tape.doubleResult(9);
      double aBar1 = t47 + t59;
      double aBarDot1 = t53 + t64;
      double bBar1 = t48 + t60;
      double bBarDot1 = t54 + t65;
      double xmBar1 = t49 + t61;
      double xmBarDot1 = t55 + t66;
      double ymBar1 = t51 + t62;
      double ymBarDot1 = t57 + t67;
      y1Bar = t52 + t63;
      y1BarDot = t58 + t68;
      double t69 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t70 = tape.doubleResult(1);
      double t71 = tape.doubleResult(2);
      double t72 = tape.doubleResult(3);
      double t73 = tape.doubleResult(4);
      double t74 = tape.doubleResult(5);
      double t75 = tape.doubleResult(6);
      double t76 = tape.doubleResult(7);
      double t77 = tape.doubleResult(8);
      double t78 = tape.doubleResult(9);
      double t79 = tape.doubleResult(10);
      double t80 = tape.doubleResult(11);
      aBar1 += t69;
      aBarDot1 += t75;
      bBar1 += t70;
      bBarDot1 += t76;
      xmBar1 += t71;
      xmBarDot1 += t77;
      x1Bar = t50 + t72;
      x1BarDot = t56 + t78;
      ymBar1 += t74;
      ymBarDot1 += t80;
      double t81 = cubatureWith2ReverseJvp3(resultBar, tape);
      double t82 = tape.doubleResult(1);
      double t83 = tape.doubleResult(2);
      double t84 = tape.doubleResult(3);
      double t85 = tape.doubleResult(4);
      double t86 = tape.doubleResult(5);
      double t87 = tape.doubleResult(6);
      double t88 = tape.doubleResult(7);
      double t89 = tape.doubleResult(8);
      double t90 = tape.doubleResult(9);
      aBar = aBar1 + t81;
      aBarDot = aBarDot1 + t86;
      bBar = bBar1 + t82;
      bBarDot = bBarDot1 + t87;
      xmBar = xmBar1 + t83;
      xmBarDot = xmBarDot1 + t88;
      y0Bar = t73 + t84;
      y0BarDot = t79 + t89;
      ymBar = ymBar1 + t85;
      ymBarDot = ymBarDot1 + t90;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t47 = t44 * fineBar;
    double t48 = t21 * fineBar;
    double t49 = t47 * t43 / a;
    double t50 = aDot / a;
    double t51 = (t48 * t43 + t47 * t20) / a - t50 * t49;
    aBar -= t49 * t42;
    aBarDot -= t51 * t42 + t49 * t19;
    double t52 = -t49;
    double t53 = -t51;
    double t54 = t52 * t41;
    double t55 = t53 * t41 + t52 * t18;
    bBar += t54 * t41;
    bBarDot += t55 * t41 + t54 * t18;
    double t56 = (t40 * t52 + b * t54) / 2.0;
    double t57 = (t17 * t52 + t40 * t53 + (bDot * t54 + b * t55)) / 2.0;
    ymBar += t56;
    ymBarDot += t57;
    y1Bar += t56;
    y1BarDot += t57;
    double t58 = 2.0 * (t52 * t39) / 2.0;
    double t59 = 2.0 * (t53 * t39 + t52 * t16) / 2.0;
    xmBar += t58;
    xmBarDot += t59;
    x1Bar += t58;
    x1BarDot += t59;
    double t60 = t47 * t38 / a;
    double t61 = (t48 * t38 + t47 * t15) / a - t50 * t60;
    aBar -= t60 * t37;
    aBarDot -= t61 * t37 + t60 * t14;
    double t62 = -t60;
    double t63 = -t61;
    double t64 = t62 * t36;
    double t65 = t63 * t36 + t62 * t13;
    double t66 = b * t36;
    bBar += t64 * t36;
    bBarDot += t65 * t36 + t64 * t13;
    double t67 = (t66 * t62 + b * t64) / 2.0;
    double t68 = ((bDot * t36 + b * t13) * t62 + t66 * t63 + (bDot * t64 + b * t65)) / 2.0;
    ymBar += t67;
    ymBarDot += t68;
    y1Bar += t67;
    y1BarDot += t68;
    xmBar += 2.0 * (t62 * t35) / 2.0;
    xmBarDot += 2.0 * (t63 * t35 + t62 * t12) / 2.0;
    double t69 = t47 * t34 / a;
    double t70 = (t48 * t34 + t47 * t11) / a - t50 * t69;
    aBar -= t69 * t33;
    aBarDot -= t70 * t33 + t69 * t10;
    double t71 = -t69;
    double t72 = -t70;
    double t73 = t71 * t32;
    double t74 = t72 * t32 + t71 * t9;
    double t75 = b * t32;
    bBar += t73 * t32;
    bBarDot += t74 * t32 + t73 * t9;
    double t76 = (t75 * t71 + b * t73) / 2.0;
    double t77 = ((bDot * t32 + b * t9) * t71 + t75 * t72 + (bDot * t73 + b * t74)) / 2.0;
    y0Bar += t76;
    y0BarDot += t77;
    ymBar += t76;
    ymBarDot += t77;
    double t78 = 2.0 * (t71 * t31) / 2.0;
    double t79 = 2.0 * (t72 * t31 + t71 * t8) / 2.0;
    xmBar += t78;
    xmBarDot += t79;
    x1Bar += t78;
    x1BarDot += t79;
    double t80 = t47 * t30 / a;
    double t81 = (t48 * t30 + t47 * t7) / a - t50 * t80;
    aBar -= t80 * t29;
    aBarDot -= t81 * t29 + t80 * t6;
    double t82 = -t80;
    double t83 = -t81;
    double t84 = t82 * t28;
    double t85 = t83 * t28 + t82 * t5;
    double t86 = b * t28;
    bBar += t84 * t28;
    bBarDot += t85 * t28 + t84 * t5;
    double t87 = (t86 * t82 + b * t84) / 2.0;
    double t88 = ((bDot * t28 + b * t5) * t82 + t86 * t83 + (bDot * t84 + b * t85)) / 2.0;
    y0Bar += t87;
    y0BarDot += t88;
    ymBar += t87;
    ymBarDot += t88;
    xmBar += 2.0 * (t82 * t27) / 2.0;
    xmBarDot += 2.0 * (t83 * t27 + t82 * t4) / 2.0;
    double t89 = coarseBar * area;
    double areaBar = fineBar * t45 / 4.0 + t26 * coarseBar;
    double areaBarDot = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t90 = t89 * t26 / a;
    double t91 = (coarseBar * areaDot * t26 + t89 * t3) / a - t50 * t90;
    aBar -= t90 * t25;
    aBarDot -= t91 * t25 + t90 * t2;
    double t92 = -t90;
    double t93 = -t91;
    double t94 = t92 * ym;
    double t95 = t93 * ym + t92 * ymDot;
    double t96 = b * ym;
    ymBar += t96 * t92;
    ymBarDot += (bDot * ym + b * ymDot) * t92 + t96 * t93;
    bBar += t94 * ym;
    bBarDot += t95 * ym + t94 * ymDot;
    ymBar += b * t94;
    ymBarDot += bDot * t94 + b * t95;
    xmBar += 2.0 * (t92 * xm);
    xmBarDot += 2.0 * (t93 * xm + t92 * xmDot);
    double t97 = t23 * areaBar;
    double t98 = t * areaBar + t23 * areaBarDot;
    y1Bar += t97;
    y1BarDot += t98;
    y0Bar -= t97;
    y0BarDot -= t98;
    x1Bar += areaBar * t24;
    x1BarDot += areaBarDot * t24 + areaBar * t1;
    double t99 = ymBar / 2.0;
    double t100 = ymBarDot / 2.0;
    y0Bar += t99;
    y0BarDot += t100;
    y1Bar += t99;
    y1BarDot += t100;
    x1Bar += xmBar / 2.0;
    x1BarDot += xmBarDot / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y0Bar);
    tape.result(4, y1Bar);
    tape.result(5, aBarDot);
    tape.result(6, bBarDot);
    tape.result(7, x1BarDot);
    tape.result(8, y0BarDot);
    tape.result(9, y1BarDot);
    return aBar;
  }

  private static double cubatureWith2ReverseJvp4(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double areaDot = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double bDot = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double aDot = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double area = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    double t34 = tape.popDouble();
    double t35 = tape.popDouble();
    double t36 = tape.popDouble();
    double t37 = tape.popDouble();
    double t38 = tape.popDouble();
    double t39 = tape.popDouble();
    double b = tape.popDouble();
    double t40 = tape.popDouble();
    double t41 = tape.popDouble();
    double t42 = tape.popDouble();
    double a = tape.popDouble();
    double t43 = tape.popDouble();
    double t44 = tape.popDouble();
    double t45 = tape.popDouble();
    boolean t46 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    double aBarDot;
    double bBarDot;
    double xmBarDot;
    double x1BarDot;
    double ymBarDot;
    double y1BarDot;
    double x0BarDot;
    if (t46) {
      double t47 = resultBar / 3.0;
      fineBar = resultBar + t47;
      coarseBar = -t47;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
      aBarDot = 0.0;
      bBarDot = 0.0;
      xmBarDot = 0.0;
      x1BarDot = 0.0;
      ymBarDot = 0.0;
      y1BarDot = 0.0;
      x0BarDot = 0.0;
    } else {
      double t47 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t48 = tape.doubleResult(1);
      double t49 = tape.doubleResult(2);
      double t50 = tape.doubleResult(3);
      double t51 = tape.doubleResult(4);
      double t52 = tape.doubleResult(5);
      double t53 = tape.doubleResult(6);
      double t54 = tape.doubleResult(7);
      double t55 = tape.doubleResult(8);
      double t56 = tape.doubleResult(9);
      double t57 = tape.doubleResult(10);
      double t58 = tape.doubleResult(11);
      double t59 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t60 = tape.doubleResult(1);
      double t61 = tape.doubleResult(2);
      double t62 = tape.doubleResult(3);
      double t63 = tape.doubleResult(4);
      double t64 = tape.doubleResult(5);
      double t65 = tape.doubleResult(6);
      double t66 = tape.doubleResult(7);
      double t67 = tape.doubleResult(8);
      double t68 = tape.doubleResult(9);
      double t69 = tape.doubleResult(10);
      double t70 = tape.doubleResult(11);
      double aBar1 = t47 + t59;
      double aBarDot1 = t53 + t65;
      double bBar1 = t48 + t60;
      double bBarDot1 = t54 + t66;
      double xmBar1 = t49 + t62;
      double xmBarDot1 = t55 + t68;
      double ymBar1 = t51 + t63;
      double ymBarDot1 = t57 + t69;
      y1Bar = t52 + t64;
      y1BarDot = t58 + t70;
      double t71 = cubatureWith2ReverseJvp4(resultBar, tape);
      double t72 = tape.doubleResult(1);
      double t73 = tape.doubleResult(2);
      double t74 = tape.doubleResult(3);
      double t75 = tape.doubleResult(4);
      double t76 = tape.doubleResult(5);
      double t77 = tape.doubleResult(6);
      double t78 = tape.doubleResult(7);
      double t79 = tape.doubleResult(8);
      double t80 = tape.doubleResult(9);
      aBar1 += t71;
      aBarDot1 += t76;
      bBar1 += t72;
      bBarDot1 += t77;
      xmBar1 += t73;
      xmBarDot1 += t78;
      x1Bar = t50 + t74;
      x1BarDot = t56 + t79;
      ymBar1 += t75;
      ymBarDot1 += t80;
      double t81 = cubatureWith2ReverseJvp4(resultBar, tape);
      double t82 = tape.doubleResult(1);
      double t83 = tape.doubleResult(2);
      double t84 = tape.doubleResult(3);
      double t85 = tape.doubleResult(4);
      double t86 = tape.doubleResult(5);
      double t87 = tape.doubleResult(6);
      double t88 = tape.doubleResult(7);
      double t89 = tape.doubleResult(8);
      double t90 = tape.doubleResult(9);
      aBar = aBar1 + t81;
      aBarDot = aBarDot1 + t86;
      bBar = bBar1 + t82;
      bBarDot = bBarDot1 + t87;
      x0Bar = t61 + t83;
      x0BarDot = t67 + t88;
      xmBar = xmBar1 + t84;
      xmBarDot = xmBarDot1 + t89;
      ymBar = ymBar1 + t85;
      ymBarDot = ymBarDot1 + t90;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t47 = t44 * fineBar;
    double t48 = t21 * fineBar;
    double t49 = t47 * t43 / a;
    double t50 = aDot / a;
    double t51 = (t48 * t43 + t47 * t20) / a - t50 * t49;
    aBar -= t49 * t42;
    aBarDot -= t51 * t42 + t49 * t19;
    double t52 = -t49;
    double t53 = -t51;
    double t54 = t52 * t41;
    double t55 = t53 * t41 + t52 * t18;
    bBar += t54 * t41;
    bBarDot += t55 * t41 + t54 * t18;
    double t56 = (t40 * t52 + b * t54) / 2.0;
    double t57 = (t17 * t52 + t40 * t53 + (bDot * t54 + b * t55)) / 2.0;
    ymBar += t56;
    ymBarDot += t57;
    y1Bar += t56;
    y1BarDot += t57;
    double t58 = 2.0 * (t52 * t39) / 2.0;
    double t59 = 2.0 * (t53 * t39 + t52 * t16) / 2.0;
    xmBar += t58;
    xmBarDot += t59;
    x1Bar += t58;
    x1BarDot += t59;
    double t60 = t47 * t38 / a;
    double t61 = (t48 * t38 + t47 * t15) / a - t50 * t60;
    aBar -= t60 * t37;
    aBarDot -= t61 * t37 + t60 * t14;
    double t62 = -t60;
    double t63 = -t61;
    double t64 = t62 * t36;
    double t65 = t63 * t36 + t62 * t13;
    double t66 = b * t36;
    bBar += t64 * t36;
    bBarDot += t65 * t36 + t64 * t13;
    double t67 = (t66 * t62 + b * t64) / 2.0;
    double t68 = ((bDot * t36 + b * t13) * t62 + t66 * t63 + (bDot * t64 + b * t65)) / 2.0;
    ymBar += t67;
    ymBarDot += t68;
    y1Bar += t67;
    y1BarDot += t68;
    double t69 = 2.0 * (t62 * t35) / 2.0;
    double t70 = 2.0 * (t63 * t35 + t62 * t12) / 2.0;
    x0Bar += t69;
    x0BarDot += t70;
    xmBar += t69;
    xmBarDot += t70;
    double t71 = t47 * t34 / a;
    double t72 = (t48 * t34 + t47 * t11) / a - t50 * t71;
    aBar -= t71 * t33;
    aBarDot -= t72 * t33 + t71 * t10;
    double t73 = -t71;
    double t74 = -t72;
    double t75 = t73 * t32;
    double t76 = t74 * t32 + t73 * t9;
    double t77 = b * t32;
    bBar += t75 * t32;
    bBarDot += t76 * t32 + t75 * t9;
    ymBar += (t77 * t73 + b * t75) / 2.0;
    ymBarDot += ((bDot * t32 + b * t9) * t73 + t77 * t74 + (bDot * t75 + b * t76)) / 2.0;
    double t78 = 2.0 * (t73 * t31) / 2.0;
    double t79 = 2.0 * (t74 * t31 + t73 * t8) / 2.0;
    xmBar += t78;
    xmBarDot += t79;
    x1Bar += t78;
    x1BarDot += t79;
    double t80 = t47 * t30 / a;
    double t81 = (t48 * t30 + t47 * t7) / a - t50 * t80;
    aBar -= t80 * t29;
    aBarDot -= t81 * t29 + t80 * t6;
    double t82 = -t80;
    double t83 = -t81;
    double t84 = t82 * t28;
    double t85 = t83 * t28 + t82 * t5;
    double t86 = b * t28;
    bBar += t84 * t28;
    bBarDot += t85 * t28 + t84 * t5;
    ymBar += (t86 * t82 + b * t84) / 2.0;
    ymBarDot += ((bDot * t28 + b * t5) * t82 + t86 * t83 + (bDot * t84 + b * t85)) / 2.0;
    double t87 = 2.0 * (t82 * t27) / 2.0;
    double t88 = 2.0 * (t83 * t27 + t82 * t4) / 2.0;
    x0Bar += t87;
    x0BarDot += t88;
    xmBar += t87;
    xmBarDot += t88;
    double t89 = coarseBar * area;
    double areaBar = fineBar * t45 / 4.0 + t26 * coarseBar;
    double areaBarDot = fineBar * t22 / 4.0 + t3 * coarseBar;
    double t90 = t89 * t26 / a;
    double t91 = (coarseBar * areaDot * t26 + t89 * t3) / a - t50 * t90;
    aBar -= t90 * t25;
    aBarDot -= t91 * t25 + t90 * t2;
    double t92 = -t90;
    double t93 = -t91;
    double t94 = t92 * ym;
    double t95 = t93 * ym + t92 * ymDot;
    double t96 = b * ym;
    ymBar += t96 * t92;
    ymBarDot += (bDot * ym + b * ymDot) * t92 + t96 * t93;
    bBar += t94 * ym;
    bBarDot += t95 * ym + t94 * ymDot;
    ymBar += b * t94;
    ymBarDot += bDot * t94 + b * t95;
    xmBar += 2.0 * (t92 * xm);
    xmBarDot += 2.0 * (t93 * xm + t92 * xmDot);
    double t97 = areaBar * t24;
    double t98 = areaBarDot * t24 + areaBar * t1;
    y1Bar += t23 * areaBar;
    y1BarDot += t * areaBar + t23 * areaBarDot;
    x1Bar += t97;
    x1BarDot += t98;
    x0Bar -= t97;
    x0BarDot -= t98;
    y1Bar += ymBar / 2.0;
    y1BarDot += ymBarDot / 2.0;
    double t99 = xmBar / 2.0;
    double t100 = xmBarDot / 2.0;
    x0Bar += t99;
    x0BarDot += t100;
    x1Bar += t99;
    x1BarDot += t100;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y1Bar);
    tape.result(5, aBarDot);
    tape.result(6, bBarDot);
    tape.result(7, x0BarDot);
    tape.result(8, x1BarDot);
    tape.result(9, y1BarDot);
    return aBar;
  }

  private static double descendWith1Jvp(RecursiveFunctions self, double rate, double a, double x,
      int n, double aDot, double xDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = x * rate;
      t1 = xDot * rate;
    } else {
      double t2 = a * x;
      double t3 = 1.0 + rate;
      t = descendWith1Jvp(self, rate, a, Math.cosh(t2) * rate / t3, n - 1, aDot,
          (aDot * x + a * xDot) * Math.sinh(t2) * rate / t3, tape);
      t1 = tape.doubleResult(1);
    }
    tape.result(1, t1);
    return t;
  }

  private static double descendWith1Forward(RecursiveFunctions self, double rate, double a,
      double x, int n, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    if (t) {
      t1 = x * rate;
      t2 = 0.0;
    } else {
      t2 = a * x;
      t1 = descendWith1Forward(self, rate, a, Math.cosh(t2) * rate / (1.0 + rate), n - 1, tape);
    }
    tape.push(t);
    tape.push(rate);
    tape.push(t2);
    tape.push(x);
    tape.push(a);
    return t1;
  }

  private static double descendWith1Reverse(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double x = tape.popDouble();
    double t = tape.popDouble();
    double rate = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double xBar;
    double aBar;
    if (t1) {
      xBar = resultBar * rate;
      aBar = 0.0;
    } else {
      double t2 = descendWith1Reverse(resultBar, tape);
      double t3 = tape.doubleResult(1);
      double t4 = t3 / (1.0 + rate) * rate * Math.sinh(t);
      aBar = t2 + t4 * x;
      xBar = a * t4;
    }
    tape.result(1, xBar);
    return aBar;
  }

  private static double descendWith1ForwardJvp(RecursiveFunctions self, double rate, double a,
      double x, int n, double aDot, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = x * rate;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = a * x;
      t3 = aDot * x + a * xDot;
      double t4 = 1.0 + rate;
      t1 = descendWith1ForwardJvp(self, rate, a, Math.cosh(t2) * rate / t4, n - 1, aDot,
          t3 * Math.sinh(t2) * rate / t4, tape);
    }
    tape.push(t);
    tape.push(rate);
    tape.push(t2);
    tape.push(x);
    tape.push(a);
    tape.push(0.0);
    tape.push(t3);
    tape.push(xDot);
    tape.push(aDot);
    return t1;
  }

  private static double descendWith1ReverseJvp(double resultBar, Tape tape) {
    double aDot = tape.popDouble();
    double xDot = tape.popDouble();
    double t = tape.popDouble();
    double rateDot = tape.popDouble();
    double a = tape.popDouble();
    double x = tape.popDouble();
    double t1 = tape.popDouble();
    double rate = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    double aBar;
    double aBarDot;
    if (t2) {
      xBar = resultBar * rate;
      xBarDot = resultBar * rateDot;
      aBar = 0.0;
      aBarDot = 0.0;
    } else {
      double t3 = descendWith1ReverseJvp(resultBar, tape);
      double t4 = tape.doubleResult(1);
      double t5 = tape.doubleResult(2);
      double t6 = tape.doubleResult(3);
      double t7 = 1.0 + rate;
      double t8 = t4 / t7;
      double t9 = t8 * rate;
      double t10 = Math.sinh(t1);
      double t11 = t9 * t10;
      double t12 =
          ((t6 / t7 - rateDot / t7 * t8) * rate + t8 * rateDot) * t10 + t9 * (t * Math.cosh(t1));
      aBar = t3 + t11 * x;
      aBarDot = t5 + (t12 * x + t11 * xDot);
      xBar = a * t11;
      xBarDot = aDot * t11 + a * t12;
    }
    tape.result(1, xBar);
    tape.result(2, aBarDot);
    tape.result(3, xBarDot);
    return aBar;
  }

  private static double descendWith2Jvp(RecursiveFunctions self, double rate, double a, double x,
      int n, double rateDot, double xDot, Tape tape) {
    double t;
    double t1;
    if (n == 0) {
      t = x * rate;
      t1 = xDot * rate + x * rateDot;
    } else {
      double t2 = a * x;
      double t3 = Math.cosh(t2);
      double t4 = 1.0 + rate;
      double t5 = t3 * rate / t4;
      t = descendWith2Jvp(self, rate, a, t5, n - 1, rateDot,
          (a * xDot * Math.sinh(t2) * rate + t3 * rateDot) / t4 - rateDot / t4 * t5, tape);
      t1 = tape.doubleResult(1);
    }
    tape.result(1, t1);
    return t;
  }

  private static double descendWith2Forward(RecursiveFunctions self, double rate, double a,
      double x, int n, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = x * rate;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      t4 = a * x;
      t3 = Math.cosh(t4);
      t2 = t3 * rate / (1.0 + rate);
      t1 = descendWith2Forward(self, rate, a, t2, n - 1, tape);
    }
    tape.push(t);
    tape.push(rate);
    tape.push(x);
    tape.push(t2);
    tape.push(t3);
    tape.push(t4);
    tape.push(a);
    return t1;
  }

  private static double descendWith2Reverse(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double x = tape.popDouble();
    double rate = tape.popDouble();
    boolean t3 = tape.popBoolean();
    double xBar;
    double rateBar;
    if (t3) {
      xBar = resultBar * rate;
      rateBar = x * resultBar;
    } else {
      double t4 = descendWith2Reverse(resultBar, tape);
      double t5 = tape.doubleResult(1);
      double t6 = t5 / (1.0 + rate);
      rateBar = t4 - t6 * t2 + t1 * t6;
      xBar = a * (t6 * rate * Math.sinh(t));
    }
    tape.result(1, xBar);
    return rateBar;
  }

  private static double descendWith2ForwardJvp(RecursiveFunctions self, double rate, double a,
      double x, int n, double rateDot, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    double t7;
    if (t) {
      t1 = x * rate;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = 0.0;
      t6 = 0.0;
      t7 = 0.0;
    } else {
      t4 = a * x;
      t7 = a * xDot;
      t3 = Math.cosh(t4);
      t6 = t7 * Math.sinh(t4);
      double t8 = 1.0 + rate;
      t2 = t3 * rate / t8;
      t5 = (t6 * rate + t3 * rateDot) / t8 - rateDot / t8 * t2;
      t1 = descendWith2ForwardJvp(self, rate, a, t2, n - 1, rateDot, t5, tape);
    }
    tape.push(t);
    tape.push(rate);
    tape.push(x);
    tape.push(t2);
    tape.push(t3);
    tape.push(t4);
    tape.push(a);
    tape.push(rateDot);
    tape.push(xDot);
    tape.push(t5);
    tape.push(t6);
    tape.push(t7);
    tape.push(0.0);
    return t1;
  }

  private static double descendWith2ReverseJvp(double resultBar, Tape tape) {
    double aDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double xDot = tape.popDouble();
    double rateDot = tape.popDouble();
    double a = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double x = tape.popDouble();
    double rate = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double xBar;
    double xBarDot;
    double rateBar;
    double rateBarDot;
    if (t6) {
      xBar = resultBar * rate;
      xBarDot = resultBar * rateDot;
      rateBar = x * resultBar;
      rateBarDot = xDot * resultBar;
    } else {
      double t7 = descendWith2ReverseJvp(resultBar, tape);
      double t8 = tape.doubleResult(1);
      double t9 = tape.doubleResult(2);
      double t10 = tape.doubleResult(3);
      double t11 = 1.0 + rate;
      double t12 = t8 / t11;
      double t13 = t10 / t11 - rateDot / t11 * t12;
      double t14 = t12 * rate;
      rateBar = t7 - t12 * t5 + t4 * t12;
      rateBarDot = t9 - (t13 * t5 + t12 * t2) + (t1 * t12 + t4 * t13);
      double t15 = Math.sinh(t3);
      double t16 = t14 * t15;
      xBar = a * t16;
      xBarDot = aDot * t16 + a * ((t13 * rate + t12 * rateDot) * t15 + t14 * (t * Math.cosh(t3)));
    }
    tape.result(1, xBar);
    tape.result(2, rateBarDot);
    tape.result(3, xBarDot);
    return rateBar;
  }

  private static double descendWith2(RecursiveFunctions self, double rate, double a, double x,
      int n) {
    return n == 0
        ? x * rate : descendWith2(self, rate, a, Math.cosh(a * x) * rate / (1.0 + rate), n - 1);
  }
}
