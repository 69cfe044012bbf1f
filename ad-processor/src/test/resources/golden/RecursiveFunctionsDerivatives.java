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
      double t7 = t5 * t + t4 * t1 + pDot;
      double t8 = (t2 * t + p * t - q) / t6;

      // reverse sweep
      double t9 = 1.0 / t6;
      double t10 = t7 * t9 * t9;
      double t11 = -t9;
      double t12 = t11 * t8;
      double t13 =
          t10 * t8 + t11 * ((t3 * t + t2 * t1 + (pDot * t + p * t1) - qDot) / t6 - t7 / t6 * t8);
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
      return new RootHvp(t - t8, pBar, qBar, pBarDot, qBarDot);
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
        double x1 = x[i];
        double trace1 = trace[i];
        s1 += x1 * trace1;
        traceBar[i] += x1;
        xBar[i] += trace1;
      }

      // reverse sweep
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
        double x1 = x[i];
        double trace1 = trace[i];
        s1 += x1 * trace1;
        double xDot1 = xDot[i];
        double traceDot1 = traceDot[i];
        traceBar[i] += x1;
        traceHvp[i] += xDot1;
        xBar[i] += trace1;
        xHvp[i] += traceDot1;
      }

      // reverse sweep
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
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        s += v * v;
        xBar[i] += 2.0 * v;
      }

      // reverse sweep
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
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        s += v * v;
        xBar[i] += 2.0 * v;
        xHvp[i] += 2.0 * vDot;
      }

      // reverse sweep
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
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = -pDot;
    double t3 = Math.exp(t1 * a * a);
    double t4 = q * a;
    double t5 = Math.sin(t4);
    double t6 = t3 * t5;
    double t7 = t2 * a * a * t3 * t5 + t3 * (qDot * a * Math.cos(t4));
    double t8 = t1 * m;
    double t9 = Math.exp(t8 * m);
    double t10 = q * m;
    double t11 = Math.sin(t10);
    double t12 = t9 * t11;
    double t13 = ((t2 * m + t1 * mDot) * m + t8 * mDot) * t9 * t11
        + t9 * ((qDot * m + q * mDot) * Math.cos(t10));
    double t14 = t1 * b;
    double t15 = Math.exp(t14 * b);
    double t16 = q * b;
    double t17 = Math.sin(t16);
    double t18 = t15 * t17;
    double t19 = ((t2 * b + t1 * bDot) * b + t14 * bDot) * t15 * t17
        + t15 * ((qDot * b + q * bDot) * Math.cos(t16));
    double t20 = t6 + 4.0 * t12 + t18;
    double t21 = t * t20;
    double m1 = (a + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t22 = (m - a) / 6.0;
    double t23 = t1 * m1;
    double t24 = Math.exp(t23 * m1);
    double t25 = q * m1;
    double t26 = Math.sin(t25);
    double t27 = t6 + 4.0 * (t24 * t26) + t12;
    double t28 = mDot / 6.0 * t27
        + t22 * (t7
        + 4.0 * (((t2 * m1 + t1 * mDot1) * m1 + t23 * mDot1) * t24 * t26
        + t24 * ((qDot * m1 + q * mDot1) * Math.cos(t25))) + t13);
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t29 = (b - m) / 6.0;
    double t30 = t1 * m1;
    double t31 = Math.exp(t30 * m1);
    double t32 = q * m1;
    double t33 = Math.sin(t32);
    double t34 = t12 + 4.0 * (t31 * t33) + t18;
    double halves = t22 * t27 + t29 * t34;
    double halvesDot = t28
        + ((bDot - mDot) / 6.0 * t34
        + t29 * (t13
        + 4.0 * (((t2 * m1 + t1 * mDot1) * m1 + t30 * mDot1) * t31 * t33
        + t31 * ((qDot * m1 + q * mDot1) * Math.cos(t32))) + t19));
    if (depth <= 0 || Math.abs(halves - t21) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - (bDot / 6.0 * t20 + t * (t7 + 4.0 * t13 + t19))) / 15.0);
      return halves + (halves - t21) / 15.0;
    }
    double t35 = eps / 2.0;
    double t36 = simpsonWith1Jvp(p, q, a, m, t35, depth - 1, pDot, qDot, mDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 = simpsonWith1Jvp2(p, q, m, b, t35, depth - 1, pDot, qDot, mDot, bDot, tape);
    double t39 = tape.doubleResult(1);
    tape.result(1, t37 + t39);
    return t36 + t38;
  }

  private static double simpsonWith1Jvp2(double p, double q, double a, double b, double eps,
      int depth, double pDot, double qDot, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = -pDot;
    double t3 = t1 * a;
    double t4 = Math.exp(t3 * a);
    double t5 = q * a;
    double t6 = Math.sin(t5);
    double t7 = t4 * t6;
    double t8 = ((t2 * a + t1 * aDot) * a + t3 * aDot) * t4 * t6
        + t4 * ((qDot * a + q * aDot) * Math.cos(t5));
    double t9 = t1 * m;
    double t10 = Math.exp(t9 * m);
    double t11 = q * m;
    double t12 = Math.sin(t11);
    double t13 = t10 * t12;
    double t14 = ((t2 * m + t1 * mDot) * m + t9 * mDot) * t10 * t12
        + t10 * ((qDot * m + q * mDot) * Math.cos(t11));
    double t15 = t1 * b;
    double t16 = Math.exp(t15 * b);
    double t17 = q * b;
    double t18 = Math.sin(t17);
    double t19 = t16 * t18;
    double t20 = ((t2 * b + t1 * bDot) * b + t15 * bDot) * t16 * t18
        + t16 * ((qDot * b + q * bDot) * Math.cos(t17));
    double t21 = t7 + 4.0 * t13 + t19;
    double t22 = t * t21;
    double m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t23 = (m - a) / 6.0;
    double t24 = t1 * m1;
    double t25 = Math.exp(t24 * m1);
    double t26 = q * m1;
    double t27 = Math.sin(t26);
    double t28 = t7 + 4.0 * (t25 * t27) + t13;
    double t29 = (mDot - aDot) / 6.0 * t28
        + t23 * (t8
        + 4.0 * (((t2 * m1 + t1 * mDot1) * m1 + t24 * mDot1) * t25 * t27
        + t25 * ((qDot * m1 + q * mDot1) * Math.cos(t26))) + t14);
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t30 = (b - m) / 6.0;
    double t31 = t1 * m1;
    double t32 = Math.exp(t31 * m1);
    double t33 = q * m1;
    double t34 = Math.sin(t33);
    double t35 = t13 + 4.0 * (t32 * t34) + t19;
    double halves = t23 * t28 + t30 * t35;
    double halvesDot = t29
        + ((bDot - mDot) / 6.0 * t35
        + t30 * (t14
        + 4.0 * (((t2 * m1 + t1 * mDot1) * m1 + t31 * mDot1) * t32 * t34
        + t32 * ((qDot * m1 + q * mDot1) * Math.cos(t33))) + t20));
    if (depth <= 0 || Math.abs(halves - t22) < 15.0 * eps) {
      tape.result(1,
          halvesDot
          + (halvesDot - ((bDot - aDot) / 6.0 * t21 + t * (t8 + 4.0 * t14 + t20))) / 15.0);
      return halves + (halves - t22) / 15.0;
    }
    double t36 = eps / 2.0;
    double t37 = simpsonWith1Jvp2(p, q, a, m, t36, depth - 1, pDot, qDot, aDot, mDot, tape);
    double t38 = tape.doubleResult(1);
    double t39 = simpsonWith1Jvp2(p, q, m, b, t36, depth - 1, pDot, qDot, mDot, bDot, tape);
    double t40 = tape.doubleResult(1);
    tape.result(1, t38 + t40);
    return t37 + t39;
  }

  private static double simpsonWith1Forward(double p, double q, double a, double b, double eps,
      int depth, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = Math.exp(t1 * a * a);
    double t3 = Math.sin(q * a);
    double t4 = t2 * t3;
    double t5 = Math.exp(t1 * m * m);
    double t6 = Math.sin(q * m);
    double t7 = t5 * t6;
    double t8 = Math.exp(t1 * b * b);
    double t9 = Math.sin(q * b);
    double t10 = t8 * t9;
    double t11 = t4 + 4.0 * t7 + t10;
    double t12 = t * t11;
    double m1 = (a + m) / 2.0;
    double t13 = (m - a) / 6.0;
    double t14 = Math.exp(t1 * m1 * m1);
    double t15 = Math.sin(q * m1);
    double t16 = t4 + 4.0 * (t14 * t15) + t7;
    double m2 = (m + b) / 2.0;
    double t17 = (b - m) / 6.0;
    double t18 = Math.exp(t1 * m2 * m2);
    double t19 = Math.sin(q * m2);
    double t20 = t7 + 4.0 * (t18 * t19) + t10;
    double halves = t13 * t16 + t17 * t20;
    boolean t21 = depth <= 0 || Math.abs(halves - t12) < 15.0 * eps;
    double result;
    if (t21) {
      result = halves + (halves - t12) / 15.0;
    } else {
      double t22 = eps / 2.0;
      result = simpsonWith1Forward(p, q, a, m, t22, depth - 1, tape)
          + simpsonWith1Forward2(p, q, m, b, t22, depth - 1, tape);
    }
    tape.push(t21);
    tape.push(t20);
    tape.push(t17);
    tape.push(t19);
    tape.push(t18);
    tape.push(q);
    tape.push(m2);
    tape.push(t1);
    tape.push(t16);
    tape.push(t13);
    tape.push(t15);
    tape.push(t14);
    tape.push(m1);
    tape.push(t11);
    tape.push(t);
    tape.push(t9);
    tape.push(t8);
    tape.push(b);
    tape.push(t6);
    tape.push(t5);
    tape.push(m);
    tape.push(t3);
    tape.push(t2);
    tape.push(a);
    return result;
  }

  private static double simpsonWith1Forward2(double p, double q, double a, double b, double eps,
      int depth, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = Math.exp(t1 * a * a);
    double t3 = Math.sin(q * a);
    double t4 = t2 * t3;
    double t5 = Math.exp(t1 * m * m);
    double t6 = Math.sin(q * m);
    double t7 = t5 * t6;
    double t8 = Math.exp(t1 * b * b);
    double t9 = Math.sin(q * b);
    double t10 = t8 * t9;
    double t11 = t4 + 4.0 * t7 + t10;
    double t12 = t * t11;
    double m1 = (a + m) / 2.0;
    double t13 = (m - a) / 6.0;
    double t14 = Math.exp(t1 * m1 * m1);
    double t15 = Math.sin(q * m1);
    double t16 = t4 + 4.0 * (t14 * t15) + t7;
    double m2 = (m + b) / 2.0;
    double t17 = (b - m) / 6.0;
    double t18 = Math.exp(t1 * m2 * m2);
    double t19 = Math.sin(q * m2);
    double t20 = t7 + 4.0 * (t18 * t19) + t10;
    double halves = t13 * t16 + t17 * t20;
    boolean t21 = depth <= 0 || Math.abs(halves - t12) < 15.0 * eps;
    double result;
    if (t21) {
      result = halves + (halves - t12) / 15.0;
    } else {
      double t22 = eps / 2.0;
      result = simpsonWith1Forward2(p, q, a, m, t22, depth - 1, tape)
          + simpsonWith1Forward2(p, q, m, b, t22, depth - 1, tape);
    }
    tape.push(t21);
    tape.push(t20);
    tape.push(t17);
    tape.push(t19);
    tape.push(t18);
    tape.push(q);
    tape.push(m2);
    tape.push(t1);
    tape.push(t16);
    tape.push(t13);
    tape.push(t15);
    tape.push(t14);
    tape.push(m1);
    tape.push(t11);
    tape.push(t);
    tape.push(t9);
    tape.push(t8);
    tape.push(b);
    tape.push(t6);
    tape.push(t5);
    tape.push(m);
    tape.push(t3);
    tape.push(t2);
    tape.push(a);
    return result;
  }

  private static double simpsonWith1Reverse(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double m = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double b = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double m1 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double m2 = tape.popDouble();
    double q = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    boolean t17 = tape.popBoolean();
    double halvesBar;
    double t18;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    if (t17) {
      double t19 = resultBar / 15.0;
      halvesBar = resultBar + t19;
      t18 = -t19;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
    } else {
      double t19 = simpsonWith1Reverse2(resultBar, tape);
      double t20 = tape.doubleResult(1);
      double t21 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t22 = simpsonWith1Reverse(resultBar, tape);
      double t23 = tape.doubleResult(1);
      double t24 = tape.doubleResult(2);
      pBar = t19 + t22;
      qBar = t20 + t23;
      mBar = t21 + t24;
      halvesBar = 0.0;
      t18 = 0.0;
    }
    double t19 = t15 * halvesBar;
    double t20 = 4.0 * t19;
    double t21 = t13 * t20 * Math.cos(q * m2);
    qBar += t21 * m2;
    double t22 = t20 * t14 * t13;
    double t23 = t22 * m2;
    double mBar1 = q * t21 + t12 * m2 * t22 + t12 * t23;
    double t24 = halvesBar * t16 / 6.0;
    bBar += t24;
    mBar -= t24;
    double t25 = mBar1 / 2.0;
    mBar += t25;
    bBar += t25;
    double t26 = t10 * halvesBar;
    double t27 = 4.0 * t26;
    double t28 = t8 * t27 * Math.cos(q * m1);
    qBar += t28 * m1;
    double t29 = t27 * t9 * t8;
    double t30 = t29 * m1;
    mBar1 = q * t28 + t12 * m1 * t29 + t12 * t30;
    mBar += halvesBar * t11 / 6.0;
    mBar += mBar1 / 2.0;
    double t31 = t6 * t18;
    double t32 = t19 + t31;
    double t33 = t4 * t32 * Math.cos(q * b);
    qBar += t33 * b;
    bBar += q * t33;
    double t34 = t32 * t5 * t4;
    double t35 = t34 * b;
    bBar += t12 * b * t34;
    bBar += t12 * t35;
    double t36 = t26 + t31;
    double t37 = t19 + t26 + 4.0 * t31;
    double t38 = t2 * t37 * Math.cos(q * m);
    qBar += t38 * m;
    mBar += q * t38;
    double t39 = t37 * t3 * t2;
    double t40 = t39 * m;
    mBar += t12 * m * t39;
    mBar += t12 * t40;
    qBar += t * t36 * Math.cos(q * a) * a;
    pBar -= t23 * m2 + t30 * m1 + t35 * b + t40 * m + t36 * t1 * t * a * a;
    bBar += t18 * t7 / 6.0;
    bBar += mBar / 2.0;
    tape.result(1, qBar);
    tape.result(2, bBar);
    return pBar;
  }

  private static double simpsonWith1Reverse2(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double m = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double b = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double m1 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double m2 = tape.popDouble();
    double q = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    boolean t17 = tape.popBoolean();
    double halvesBar;
    double t18;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double aBar;
    if (t17) {
      double t19 = resultBar / 15.0;
      halvesBar = resultBar + t19;
      t18 = -t19;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      double t19 = simpsonWith1Reverse2(resultBar, tape);
      double t20 = tape.doubleResult(1);
      double t21 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t22 = simpsonWith1Reverse2(resultBar, tape);
      double t23 = tape.doubleResult(1);
      aBar = tape.doubleResult(2);
      double t24 = tape.doubleResult(3);
      pBar = t19 + t22;
      qBar = t20 + t23;
      mBar = t21 + t24;
      halvesBar = 0.0;
      t18 = 0.0;
    }
    double t19 = t15 * halvesBar;
    double t20 = 4.0 * t19;
    double t21 = t13 * t20 * Math.cos(q * m2);
    qBar += t21 * m2;
    double t22 = t20 * t14 * t13;
    double t23 = t22 * m2;
    double mBar1 = q * t21 + t12 * m2 * t22 + t12 * t23;
    double t24 = halvesBar * t16 / 6.0;
    bBar += t24;
    mBar -= t24;
    double t25 = mBar1 / 2.0;
    mBar += t25;
    bBar += t25;
    double t26 = t10 * halvesBar;
    double t27 = 4.0 * t26;
    double t28 = t8 * t27 * Math.cos(q * m1);
    qBar += t28 * m1;
    double t29 = t27 * t9 * t8;
    double t30 = t29 * m1;
    mBar1 = q * t28 + t12 * m1 * t29 + t12 * t30;
    double t31 = halvesBar * t11 / 6.0;
    mBar += t31;
    aBar -= t31;
    double t32 = mBar1 / 2.0;
    aBar += t32;
    mBar += t32;
    double t33 = t6 * t18;
    double t34 = t19 + t33;
    double t35 = t4 * t34 * Math.cos(q * b);
    qBar += t35 * b;
    bBar += q * t35;
    double t36 = t34 * t5 * t4;
    double t37 = t36 * b;
    bBar += t12 * b * t36;
    bBar += t12 * t37;
    double t38 = t26 + t33;
    double t39 = t19 + t26 + 4.0 * t33;
    double t40 = t2 * t39 * Math.cos(q * m);
    qBar += t40 * m;
    mBar += q * t40;
    double t41 = t39 * t3 * t2;
    double t42 = t41 * m;
    mBar += t12 * m * t41;
    mBar += t12 * t42;
    double t43 = t * t38 * Math.cos(q * a);
    qBar += t43 * a;
    aBar += q * t43;
    double t44 = t38 * t1 * t;
    double t45 = t44 * a;
    aBar += t12 * a * t44;
    aBar += t12 * t45;
    pBar -= t23 * m2 + t30 * m1 + t37 * b + t42 * m + t45 * a;
    double t46 = t18 * t7 / 6.0;
    bBar += t46;
    aBar -= t46;
    double t47 = mBar / 2.0;
    aBar += t47;
    bBar += t47;
    tape.result(1, qBar);
    tape.result(2, aBar);
    tape.result(3, bBar);
    return pBar;
  }

  private static double simpsonWith1ForwardJvp(double p, double q, double a, double b, double eps,
      int depth, double pDot, double qDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = -pDot;
    double t3 = Math.exp(t1 * a * a);
    double t4 = t2 * a * a * t3;
    double t5 = q * a;
    double t6 = Math.sin(t5);
    double t7 = qDot * a * Math.cos(t5);
    double t8 = t3 * t6;
    double t9 = t4 * t6 + t3 * t7;
    double t10 = t1 * m;
    double t11 = Math.exp(t10 * m);
    double t12 = ((t2 * m + t1 * mDot) * m + t10 * mDot) * t11;
    double t13 = q * m;
    double t14 = Math.sin(t13);
    double t15 = (qDot * m + q * mDot) * Math.cos(t13);
    double t16 = t11 * t14;
    double t17 = t12 * t14 + t11 * t15;
    double t18 = t1 * b;
    double t19 = Math.exp(t18 * b);
    double t20 = ((t2 * b + t1 * bDot) * b + t18 * bDot) * t19;
    double t21 = q * b;
    double t22 = Math.sin(t21);
    double t23 = (qDot * b + q * bDot) * Math.cos(t21);
    double t24 = t19 * t22;
    double t25 = t20 * t22 + t19 * t23;
    double t26 = t8 + 4.0 * t16 + t24;
    double t27 = t * t26;
    double m1 = (a + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t28 = (m - a) / 6.0;
    double t29 = t1 * m1;
    double t30 = Math.exp(t29 * m1);
    double t31 = ((t2 * m1 + t1 * mDot1) * m1 + t29 * mDot1) * t30;
    double t32 = q * m1;
    double t33 = Math.sin(t32);
    double t34 = (qDot * m1 + q * mDot1) * Math.cos(t32);
    double t35 = t8 + 4.0 * (t30 * t33) + t16;
    double m2 = (m + b) / 2.0;
    double mDot2 = (mDot + bDot) / 2.0;
    double t36 = (b - m) / 6.0;
    double t37 = t1 * m2;
    double t38 = Math.exp(t37 * m2);
    double t39 = ((t2 * m2 + t1 * mDot2) * m2 + t37 * mDot2) * t38;
    double t40 = q * m2;
    double t41 = Math.sin(t40);
    double t42 = (qDot * m2 + q * mDot2) * Math.cos(t40);
    double t43 = t16 + 4.0 * (t38 * t41) + t24;
    double halves = t28 * t35 + t36 * t43;
    boolean t44 = depth <= 0 || Math.abs(halves - t27) < 15.0 * eps;
    double result;
    if (t44) {
      result = halves + (halves - t27) / 15.0;
    } else {
      double t45 = eps / 2.0;
      result = simpsonWith1ForwardJvp(p, q, a, m, t45, depth - 1, pDot, qDot, mDot, tape)
          + simpsonWith1ForwardJvp2(p, q, m, b, t45, depth - 1, pDot, qDot, mDot, bDot, tape);
    }
    tape.push(t44);
    tape.push(t43);
    tape.push(t36);
    tape.push(t41);
    tape.push(t38);
    tape.push(q);
    tape.push(m2);
    tape.push(t1);
    tape.push(t35);
    tape.push(t28);
    tape.push(t33);
    tape.push(t30);
    tape.push(m1);
    tape.push(t26);
    tape.push(t);
    tape.push(t22);
    tape.push(t19);
    tape.push(b);
    tape.push(t14);
    tape.push(t11);
    tape.push(m);
    tape.push(t6);
    tape.push(t3);
    tape.push(a);
    tape.push(t17 + 4.0 * (t39 * t41 + t38 * t42) + t25);
    tape.push((bDot - mDot) / 6.0);
    tape.push(t42);
    tape.push(t39);
    tape.push(qDot);
    tape.push(mDot2);
    tape.push(t2);
    tape.push(t9 + 4.0 * (t31 * t33 + t30 * t34) + t17);
    tape.push(mDot / 6.0);
    tape.push(t34);
    tape.push(t31);
    tape.push(mDot1);
    tape.push(t9 + 4.0 * t17 + t25);
    tape.push(bDot / 6.0);
    tape.push(t23);
    tape.push(t20);
    tape.push(bDot);
    tape.push(t15);
    tape.push(t12);
    tape.push(mDot);
    tape.push(t7);
    tape.push(t4);
    tape.push(0.0);
    return result;
  }

  private static double simpsonWith1ForwardJvp2(double p, double q, double a, double b, double eps,
      int depth, double pDot, double qDot, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = -pDot;
    double t3 = t1 * a;
    double t4 = Math.exp(t3 * a);
    double t5 = ((t2 * a + t1 * aDot) * a + t3 * aDot) * t4;
    double t6 = q * a;
    double t7 = Math.sin(t6);
    double t8 = (qDot * a + q * aDot) * Math.cos(t6);
    double t9 = t4 * t7;
    double t10 = t5 * t7 + t4 * t8;
    double t11 = t1 * m;
    double t12 = Math.exp(t11 * m);
    double t13 = ((t2 * m + t1 * mDot) * m + t11 * mDot) * t12;
    double t14 = q * m;
    double t15 = Math.sin(t14);
    double t16 = (qDot * m + q * mDot) * Math.cos(t14);
    double t17 = t12 * t15;
    double t18 = t13 * t15 + t12 * t16;
    double t19 = t1 * b;
    double t20 = Math.exp(t19 * b);
    double t21 = ((t2 * b + t1 * bDot) * b + t19 * bDot) * t20;
    double t22 = q * b;
    double t23 = Math.sin(t22);
    double t24 = (qDot * b + q * bDot) * Math.cos(t22);
    double t25 = t20 * t23;
    double t26 = t21 * t23 + t20 * t24;
    double t27 = t9 + 4.0 * t17 + t25;
    double t28 = t * t27;
    double m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t29 = (m - a) / 6.0;
    double t30 = t1 * m1;
    double t31 = Math.exp(t30 * m1);
    double t32 = ((t2 * m1 + t1 * mDot1) * m1 + t30 * mDot1) * t31;
    double t33 = q * m1;
    double t34 = Math.sin(t33);
    double t35 = (qDot * m1 + q * mDot1) * Math.cos(t33);
    double t36 = t9 + 4.0 * (t31 * t34) + t17;
    double m2 = (m + b) / 2.0;
    double mDot2 = (mDot + bDot) / 2.0;
    double t37 = (b - m) / 6.0;
    double t38 = t1 * m2;
    double t39 = Math.exp(t38 * m2);
    double t40 = ((t2 * m2 + t1 * mDot2) * m2 + t38 * mDot2) * t39;
    double t41 = q * m2;
    double t42 = Math.sin(t41);
    double t43 = (qDot * m2 + q * mDot2) * Math.cos(t41);
    double t44 = t17 + 4.0 * (t39 * t42) + t25;
    double halves = t29 * t36 + t37 * t44;
    boolean t45 = depth <= 0 || Math.abs(halves - t28) < 15.0 * eps;
    double result;
    if (t45) {
      result = halves + (halves - t28) / 15.0;
    } else {
      double t46 = eps / 2.0;
      result = simpsonWith1ForwardJvp2(p, q, a, m, t46, depth - 1, pDot, qDot, aDot, mDot, tape)
          + simpsonWith1ForwardJvp2(p, q, m, b, t46, depth - 1, pDot, qDot, mDot, bDot, tape);
    }
    tape.push(t45);
    tape.push(t44);
    tape.push(t37);
    tape.push(t42);
    tape.push(t39);
    tape.push(q);
    tape.push(m2);
    tape.push(t1);
    tape.push(t36);
    tape.push(t29);
    tape.push(t34);
    tape.push(t31);
    tape.push(m1);
    tape.push(t27);
    tape.push(t);
    tape.push(t23);
    tape.push(t20);
    tape.push(b);
    tape.push(t15);
    tape.push(t12);
    tape.push(m);
    tape.push(t7);
    tape.push(t4);
    tape.push(a);
    tape.push(t18 + 4.0 * (t40 * t42 + t39 * t43) + t26);
    tape.push((bDot - mDot) / 6.0);
    tape.push(t43);
    tape.push(t40);
    tape.push(qDot);
    tape.push(mDot2);
    tape.push(t2);
    tape.push(t10 + 4.0 * (t32 * t34 + t31 * t35) + t18);
    tape.push((mDot - aDot) / 6.0);
    tape.push(t35);
    tape.push(t32);
    tape.push(mDot1);
    tape.push(t10 + 4.0 * t18 + t26);
    tape.push((bDot - aDot) / 6.0);
    tape.push(t24);
    tape.push(t21);
    tape.push(bDot);
    tape.push(t16);
    tape.push(t13);
    tape.push(mDot);
    tape.push(t8);
    tape.push(t5);
    tape.push(aDot);
    return result;
  }

  private static double simpsonWith1ReverseJvp(double resultBar, Tape tape) {
    double aDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double mDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double bDot = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double mDot1 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double mDot2 = tape.popDouble();
    double qDot = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double a = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double m = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double b = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double m1 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double m2 = tape.popDouble();
    double q = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    boolean t34 = tape.popBoolean();
    double halvesBar;
    double t35;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double pBarDot;
    double qBarDot;
    double mBarDot;
    double bBarDot;
    if (t34) {
      double t36 = resultBar / 15.0;
      halvesBar = resultBar + t36;
      t35 = -t36;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      pBarDot = 0.0;
      qBarDot = 0.0;
      mBarDot = 0.0;
      bBarDot = 0.0;
    } else {
      double t36 = simpsonWith1ReverseJvp2(resultBar, tape);
      double t37 = tape.doubleResult(1);
      double t38 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double t41 = tape.doubleResult(6);
      bBarDot = tape.doubleResult(7);
      double t42 = simpsonWith1ReverseJvp(resultBar, tape);
      double t43 = tape.doubleResult(1);
      double t44 = tape.doubleResult(2);
      double t45 = tape.doubleResult(3);
      double t46 = tape.doubleResult(4);
      double t47 = tape.doubleResult(5);
      pBar = t36 + t42;
      pBarDot = t39 + t45;
      qBar = t37 + t43;
      qBarDot = t40 + t46;
      mBar = t38 + t44;
      mBarDot = t41 + t47;
      halvesBar = 0.0;
      t35 = 0.0;
    }
    double t36 = t32 * halvesBar;
    double t37 = t15 * halvesBar;
    double t38 = 4.0 * t36;
    double t39 = 4.0 * t37;
    double t40 = t38 * t31;
    double t41 = t30 * t38;
    double t42 = q * m2;
    double t43 = Math.cos(t42);
    double t44 = t41 * t43;
    double t45 = (t13 * t38 + t30 * t39) * t43 - t41 * ((qDot * m2 + q * mDot2) * Math.sin(t42));
    qBar += t44 * m2;
    qBarDot += t45 * m2 + t44 * mDot2;
    double t46 = t40 * t30;
    double t47 = (t39 * t31 + t38 * t14) * t30 + t40 * t13;
    double t48 = t46 * m2;
    double t49 = t47 * m2 + t46 * mDot2;
    double t50 = t29 * m2;
    double mBar1 = q * t44 + t50 * t46 + t29 * t48;
    double mBarDot1 = qDot * t44 + q * t45 + ((t12 * m2 + t29 * mDot2) * t46 + t50 * t47)
        + (t12 * t48 + t29 * t49);
    double t51 = halvesBar * t33 / 6.0;
    double t52 = halvesBar * t16 / 6.0;
    bBar += t51;
    bBarDot += t52;
    mBar -= t51;
    mBarDot -= t52;
    double t53 = mBar1 / 2.0;
    double t54 = mBarDot1 / 2.0;
    mBar += t53;
    mBarDot += t54;
    bBar += t53;
    bBarDot += t54;
    double t55 = t27 * halvesBar;
    double t56 = t10 * halvesBar;
    double t57 = 4.0 * t55;
    double t58 = 4.0 * t56;
    double t59 = t57 * t26;
    double t60 = t25 * t57;
    double t61 = q * m1;
    double t62 = Math.cos(t61);
    double t63 = t60 * t62;
    double t64 = (t8 * t57 + t25 * t58) * t62 - t60 * ((qDot * m1 + q * mDot1) * Math.sin(t61));
    qBar += t63 * m1;
    qBarDot += t64 * m1 + t63 * mDot1;
    double t65 = t59 * t25;
    double t66 = (t58 * t26 + t57 * t9) * t25 + t59 * t8;
    double t67 = t65 * m1;
    double t68 = t66 * m1 + t65 * mDot1;
    double t69 = t29 * m1;
    mBar1 = q * t63 + t69 * t65 + t29 * t67;
    mBarDot1 = qDot * t63 + q * t64 + ((t12 * m1 + t29 * mDot1) * t65 + t69 * t66)
        + (t12 * t67 + t29 * t68);
    mBar += halvesBar * t28 / 6.0;
    mBarDot += halvesBar * t11 / 6.0;
    mBar += mBar1 / 2.0;
    mBarDot += mBarDot1 / 2.0;
    double t70 = t23 * t35;
    double t71 = t6 * t35;
    double t72 = t36 + t70;
    double t73 = t37 + t71;
    double t74 = t72 * t22;
    double t75 = t21 * t72;
    double t76 = q * b;
    double t77 = Math.cos(t76);
    double t78 = t75 * t77;
    double t79 = (t4 * t72 + t21 * t73) * t77 - t75 * ((qDot * b + q * bDot) * Math.sin(t76));
    qBar += t78 * b;
    qBarDot += t79 * b + t78 * bDot;
    bBar += q * t78;
    bBarDot += qDot * t78 + q * t79;
    double t80 = t74 * t21;
    double t81 = (t73 * t22 + t72 * t5) * t21 + t74 * t4;
    double t82 = t80 * b;
    double t83 = t81 * b + t80 * bDot;
    double t84 = t29 * b;
    bBar += t84 * t80;
    bBarDot += (t12 * b + t29 * bDot) * t80 + t84 * t81;
    bBar += t29 * t82;
    bBarDot += t12 * t82 + t29 * t83;
    double t85 = t55 + t70;
    double t86 = t56 + t71;
    double t87 = t36 + t55 + 4.0 * t70;
    double t88 = t37 + t56 + 4.0 * t71;
    double t89 = t87 * t20;
    double t90 = t19 * t87;
    double t91 = q * m;
    double t92 = Math.cos(t91);
    double t93 = t90 * t92;
    double t94 = (t2 * t87 + t19 * t88) * t92 - t90 * ((qDot * m + q * mDot) * Math.sin(t91));
    qBar += t93 * m;
    qBarDot += t94 * m + t93 * mDot;
    mBar += q * t93;
    mBarDot += qDot * t93 + q * t94;
    double t95 = t89 * t19;
    double t96 = (t88 * t20 + t87 * t3) * t19 + t89 * t2;
    double t97 = t95 * m;
    double t98 = t96 * m + t95 * mDot;
    double t99 = t29 * m;
    mBar += t99 * t95;
    mBarDot += (t12 * m + t29 * mDot) * t95 + t99 * t96;
    mBar += t29 * t97;
    mBarDot += t12 * t97 + t29 * t98;
    double t100 = t85 * t18;
    double t101 = t17 * t85;
    double t102 = q * a;
    double t103 = Math.cos(t102);
    double t104 = t101 * t103;
    qBar += t104 * a;
    qBarDot += ((t * t85 + t17 * t86) * t103 - t101 * ((qDot * a + q * aDot) * Math.sin(t102))) * a
        + t104 * aDot;
    double t105 = t100 * t17;
    double t106 = t105 * a;
    pBar -= t48 * m2 + t67 * m1 + t82 * b + t97 * m + t106 * a;
    pBarDot -= t49 * m2 + t48 * mDot2 + (t68 * m1 + t67 * mDot1) + (t83 * b + t82 * bDot)
        + (t98 * m + t97 * mDot)
        + ((((t86 * t18 + t85 * t1) * t17 + t100 * t) * a + t105 * aDot) * a + t106 * aDot);
    bBar += t35 * t24 / 6.0;
    bBarDot += t35 * t7 / 6.0;
    bBar += mBar / 2.0;
    bBarDot += mBarDot / 2.0;
    tape.result(1, qBar);
    tape.result(2, bBar);
    tape.result(3, pBarDot);
    tape.result(4, qBarDot);
    tape.result(5, bBarDot);
    return pBar;
  }

  private static double simpsonWith1ReverseJvp2(double resultBar, Tape tape) {
    double aDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double mDot = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double bDot = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double mDot1 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    double mDot2 = tape.popDouble();
    double qDot = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double a = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double m = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double b = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double m1 = tape.popDouble();
    double t25 = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double t29 = tape.popDouble();
    double m2 = tape.popDouble();
    double q = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    boolean t34 = tape.popBoolean();
    double halvesBar;
    double t35;
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
    if (t34) {
      double t36 = resultBar / 15.0;
      halvesBar = resultBar + t36;
      t35 = -t36;
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
      double t36 = simpsonWith1ReverseJvp2(resultBar, tape);
      double t37 = tape.doubleResult(1);
      double t38 = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double t41 = tape.doubleResult(6);
      bBarDot = tape.doubleResult(7);
      double t42 = simpsonWith1ReverseJvp2(resultBar, tape);
      double t43 = tape.doubleResult(1);
      aBar = tape.doubleResult(2);
      double t44 = tape.doubleResult(3);
      double t45 = tape.doubleResult(4);
      double t46 = tape.doubleResult(5);
      aBarDot = tape.doubleResult(6);
      double t47 = tape.doubleResult(7);
      pBar = t36 + t42;
      pBarDot = t39 + t45;
      qBar = t37 + t43;
      qBarDot = t40 + t46;
      mBar = t38 + t44;
      mBarDot = t41 + t47;
      halvesBar = 0.0;
      t35 = 0.0;
    }
    double t36 = t32 * halvesBar;
    double t37 = t15 * halvesBar;
    double t38 = 4.0 * t36;
    double t39 = 4.0 * t37;
    double t40 = t38 * t31;
    double t41 = t30 * t38;
    double t42 = q * m2;
    double t43 = Math.cos(t42);
    double t44 = t41 * t43;
    double t45 = (t13 * t38 + t30 * t39) * t43 - t41 * ((qDot * m2 + q * mDot2) * Math.sin(t42));
    qBar += t44 * m2;
    qBarDot += t45 * m2 + t44 * mDot2;
    double t46 = t40 * t30;
    double t47 = (t39 * t31 + t38 * t14) * t30 + t40 * t13;
    double t48 = t46 * m2;
    double t49 = t47 * m2 + t46 * mDot2;
    double t50 = t29 * m2;
    double mBar1 = q * t44 + t50 * t46 + t29 * t48;
    double mBarDot1 = qDot * t44 + q * t45 + ((t12 * m2 + t29 * mDot2) * t46 + t50 * t47)
        + (t12 * t48 + t29 * t49);
    double t51 = halvesBar * t33 / 6.0;
    double t52 = halvesBar * t16 / 6.0;
    bBar += t51;
    bBarDot += t52;
    mBar -= t51;
    mBarDot -= t52;
    double t53 = mBar1 / 2.0;
    double t54 = mBarDot1 / 2.0;
    mBar += t53;
    mBarDot += t54;
    bBar += t53;
    bBarDot += t54;
    double t55 = t27 * halvesBar;
    double t56 = t10 * halvesBar;
    double t57 = 4.0 * t55;
    double t58 = 4.0 * t56;
    double t59 = t57 * t26;
    double t60 = t25 * t57;
    double t61 = q * m1;
    double t62 = Math.cos(t61);
    double t63 = t60 * t62;
    double t64 = (t8 * t57 + t25 * t58) * t62 - t60 * ((qDot * m1 + q * mDot1) * Math.sin(t61));
    qBar += t63 * m1;
    qBarDot += t64 * m1 + t63 * mDot1;
    double t65 = t59 * t25;
    double t66 = (t58 * t26 + t57 * t9) * t25 + t59 * t8;
    double t67 = t65 * m1;
    double t68 = t66 * m1 + t65 * mDot1;
    double t69 = t29 * m1;
    mBar1 = q * t63 + t69 * t65 + t29 * t67;
    mBarDot1 = qDot * t63 + q * t64 + ((t12 * m1 + t29 * mDot1) * t65 + t69 * t66)
        + (t12 * t67 + t29 * t68);
    double t70 = halvesBar * t28 / 6.0;
    double t71 = halvesBar * t11 / 6.0;
    mBar += t70;
    mBarDot += t71;
    aBar -= t70;
    aBarDot -= t71;
    double t72 = mBar1 / 2.0;
    double t73 = mBarDot1 / 2.0;
    aBar += t72;
    aBarDot += t73;
    mBar += t72;
    mBarDot += t73;
    double t74 = t23 * t35;
    double t75 = t6 * t35;
    double t76 = t36 + t74;
    double t77 = t37 + t75;
    double t78 = t76 * t22;
    double t79 = t21 * t76;
    double t80 = q * b;
    double t81 = Math.cos(t80);
    double t82 = t79 * t81;
    double t83 = (t4 * t76 + t21 * t77) * t81 - t79 * ((qDot * b + q * bDot) * Math.sin(t80));
    qBar += t82 * b;
    qBarDot += t83 * b + t82 * bDot;
    bBar += q * t82;
    bBarDot += qDot * t82 + q * t83;
    double t84 = t78 * t21;
    double t85 = (t77 * t22 + t76 * t5) * t21 + t78 * t4;
    double t86 = t84 * b;
    double t87 = t85 * b + t84 * bDot;
    double t88 = t29 * b;
    bBar += t88 * t84;
    bBarDot += (t12 * b + t29 * bDot) * t84 + t88 * t85;
    bBar += t29 * t86;
    bBarDot += t12 * t86 + t29 * t87;
    double t89 = t55 + t74;
    double t90 = t56 + t75;
    double t91 = t36 + t55 + 4.0 * t74;
    double t92 = t37 + t56 + 4.0 * t75;
    double t93 = t91 * t20;
    double t94 = t19 * t91;
    double t95 = q * m;
    double t96 = Math.cos(t95);
    double t97 = t94 * t96;
    double t98 = (t2 * t91 + t19 * t92) * t96 - t94 * ((qDot * m + q * mDot) * Math.sin(t95));
    qBar += t97 * m;
    qBarDot += t98 * m + t97 * mDot;
    mBar += q * t97;
    mBarDot += qDot * t97 + q * t98;
    double t99 = t93 * t19;
    double t100 = (t92 * t20 + t91 * t3) * t19 + t93 * t2;
    double t101 = t99 * m;
    double t102 = t100 * m + t99 * mDot;
    double t103 = t29 * m;
    mBar += t103 * t99;
    mBarDot += (t12 * m + t29 * mDot) * t99 + t103 * t100;
    mBar += t29 * t101;
    mBarDot += t12 * t101 + t29 * t102;
    double t104 = t89 * t18;
    double t105 = t17 * t89;
    double t106 = q * a;
    double t107 = Math.cos(t106);
    double t108 = t105 * t107;
    double t109 = (t * t89 + t17 * t90) * t107 - t105 * ((qDot * a + q * aDot) * Math.sin(t106));
    qBar += t108 * a;
    qBarDot += t109 * a + t108 * aDot;
    aBar += q * t108;
    aBarDot += qDot * t108 + q * t109;
    double t110 = t104 * t17;
    double t111 = (t90 * t18 + t89 * t1) * t17 + t104 * t;
    double t112 = t110 * a;
    double t113 = t111 * a + t110 * aDot;
    double t114 = t29 * a;
    aBar += t114 * t110;
    aBarDot += (t12 * a + t29 * aDot) * t110 + t114 * t111;
    aBar += t29 * t112;
    aBarDot += t12 * t112 + t29 * t113;
    pBar -= t48 * m2 + t67 * m1 + t86 * b + t101 * m + t112 * a;
    pBarDot -= t49 * m2 + t48 * mDot2 + (t68 * m1 + t67 * mDot1) + (t87 * b + t86 * bDot)
        + (t102 * m + t101 * mDot) + (t113 * a + t112 * aDot);
    double t115 = t35 * t24 / 6.0;
    double t116 = t35 * t7 / 6.0;
    bBar += t115;
    bBarDot += t116;
    aBar -= t115;
    aBarDot -= t116;
    double t117 = mBar / 2.0;
    double t118 = mBarDot / 2.0;
    aBar += t117;
    aBarDot += t118;
    bBar += t117;
    bBarDot += t118;
    tape.result(1, qBar);
    tape.result(2, aBar);
    tape.result(3, bBar);
    tape.result(4, pBarDot);
    tape.result(5, qBarDot);
    tape.result(6, aBarDot);
    tape.result(7, bBarDot);
    return pBar;
  }

  private static double simpsonWith2Jvp(double a, double b, double a_, double b_, double eps,
      int depth, double aDot, double bDot, double bDot_, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double mDot = bDot_ / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Jvp(a, a_, b, 0.0, a_, 1e-3, 4, aDot, bDot, tape);
    double t2 = tape.doubleResult(1);
    double t3 = simpsonWith3Jvp2(a, m, b, 0.0, m, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t4 = tape.doubleResult(1);
    double t5 = simpsonWith3Jvp2(a, b_, b, 0.0, b_, 1e-3, 4, aDot, bDot_, bDot, bDot_, tape);
    double t6 = tape.doubleResult(1);
    double t7 = t1 + 4.0 * t3 + t5;
    double t8 = t * t7;
    double m1 = (a_ + m) / 2.0;
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
    double t25 = eps / 2.0;
    double t26 = simpsonWith2Jvp(a, b, a_, m, t25, depth - 1, aDot, bDot, mDot, tape);
    double t27 = tape.doubleResult(1);
    double t28 = simpsonWith2Jvp2(a, b, m, b_, t25, depth - 1, aDot, bDot, mDot, bDot_, tape);
    double t29 = tape.doubleResult(1);
    tape.result(1, t27 + t29);
    return t26 + t28;
  }

  private static double simpsonWith3Jvp(double a, double a_, double b, double a__, double b_,
      double eps, int depth, double aDot, double bDot, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_;
    double t2 = aDot * a_;
    double t3 = t1 * a__;
    double t4 = Math.cos(t3) + b * a__;
    double t5 = bDot * a__ - t2 * a__ * Math.sin(t3);
    double t6 = t1 * m;
    double t7 = Math.cos(t6) + b * m;
    double t8 = bDot * m - t2 * m * Math.sin(t6);
    double t9 = t1 * b_;
    double t10 = Math.cos(t9) + b * b_;
    double t11 = bDot * b_ - t2 * b_ * Math.sin(t9);
    double t12 = t * (t4 + 4.0 * t7 + t10);
    double m1 = (a__ + m) / 2.0;
    double t13 = (m - a__) / 6.0;
    double t14 = t1 * m1;
    double t15 = t13 * (t4 + 4.0 * (Math.cos(t14) + b * m1) + t7);
    double t16 = t13 * (t5 + 4.0 * (bDot * m1 - t2 * m1 * Math.sin(t14)) + t8);
    m1 = (m + b_) / 2.0;
    double t17 = (b_ - m) / 6.0;
    double t18 = t1 * m1;
    double halves = t15 + t17 * (t7 + 4.0 * (Math.cos(t18) + b * m1) + t10);
    double halvesDot = t16 + t17 * (t8 + 4.0 * (bDot * m1 - t2 * m1 * Math.sin(t18)) + t11);
    if (depth <= 0 || Math.abs(halves - t12) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - t * (t5 + 4.0 * t8 + t11)) / 15.0);
      return halves + (halves - t12) / 15.0;
    }
    double t19 = eps / 2.0;
    double t20 = simpsonWith3Jvp(a, a_, b, a__, m, t19, depth - 1, aDot, bDot, tape);
    double t21 = tape.doubleResult(1);
    double t22 = simpsonWith3Jvp(a, a_, b, m, b_, t19, depth - 1, aDot, bDot, tape);
    double t23 = tape.doubleResult(1);
    tape.result(1, t21 + t23);
    return t20 + t22;
  }

  private static double simpsonWith3Jvp2(double a, double a_, double b, double a__, double b_,
      double eps, int depth, double aDot, double aDot_, double bDot, double bDot_, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double mDot = bDot_ / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_;
    double t2 = aDot * a_ + a * aDot_;
    double t3 = t1 * a__;
    double t4 = Math.cos(t3) + b * a__;
    double t5 = bDot * a__ - t2 * a__ * Math.sin(t3);
    double t6 = t1 * m;
    double t7 = Math.cos(t6) + b * m;
    double t8 = bDot * m + b * mDot - (t2 * m + t1 * mDot) * Math.sin(t6);
    double t9 = t1 * b_;
    double t10 = Math.cos(t9) + b * b_;
    double t11 = bDot * b_ + b * bDot_ - (t2 * b_ + t1 * bDot_) * Math.sin(t9);
    double t12 = t4 + 4.0 * t7 + t10;
    double t13 = t * t12;
    double m1 = (a__ + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t14 = (m - a__) / 6.0;
    double t15 = t1 * m1;
    double t16 = t4 + 4.0 * (Math.cos(t15) + b * m1) + t7;
    double t17 = mDot / 6.0 * t16
        + t14 * (t5 + 4.0 * (bDot * m1 + b * mDot1 - (t2 * m1 + t1 * mDot1) * Math.sin(t15)) + t8);
    m1 = (m + b_) / 2.0;
    mDot1 = (mDot + bDot_) / 2.0;
    double t18 = (b_ - m) / 6.0;
    double t19 = t1 * m1;
    double t20 = t7 + 4.0 * (Math.cos(t19) + b * m1) + t10;
    double halves = t14 * t16 + t18 * t20;
    double halvesDot = t17
        + ((bDot_ - mDot) / 6.0 * t20
        + t18 * (t8 + 4.0 * (bDot * m1 + b * mDot1 - (t2 * m1 + t1 * mDot1) * Math.sin(t19))
        + t11));
    if (depth <= 0 || Math.abs(halves - t13) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - (bDot_ / 6.0 * t12 + t * (t5 + 4.0 * t8 + t11))) / 15.0);
      return halves + (halves - t13) / 15.0;
    }
    double t21 = eps / 2.0;
    double t22 = simpsonWith3Jvp2(a, a_, b, a__, m, t21, depth - 1, aDot, aDot_, bDot, mDot, tape);
    double t23 = tape.doubleResult(1);
    double t24 =
        simpsonWith3Jvp3(a, a_, b, m, b_, t21, depth - 1, aDot, aDot_, bDot, mDot, bDot_, tape);
    double t25 = tape.doubleResult(1);
    tape.result(1, t23 + t25);
    return t22 + t24;
  }

  private static double simpsonWith3Jvp3(double a, double a_, double b, double a__, double b_,
      double eps, int depth, double aDot, double aDot_, double bDot, double aDot__, double bDot_,
      Tape tape) {
    double m = (a__ + b_) / 2.0;
    double mDot = (aDot__ + bDot_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_;
    double t2 = aDot * a_ + a * aDot_;
    double t3 = t1 * a__;
    double t4 = Math.cos(t3) + b * a__;
    double t5 = bDot * a__ + b * aDot__ - (t2 * a__ + t1 * aDot__) * Math.sin(t3);
    double t6 = t1 * m;
    double t7 = Math.cos(t6) + b * m;
    double t8 = bDot * m + b * mDot - (t2 * m + t1 * mDot) * Math.sin(t6);
    double t9 = t1 * b_;
    double t10 = Math.cos(t9) + b * b_;
    double t11 = bDot * b_ + b * bDot_ - (t2 * b_ + t1 * bDot_) * Math.sin(t9);
    double t12 = t4 + 4.0 * t7 + t10;
    double t13 = t * t12;
    double m1 = (a__ + m) / 2.0;
    double mDot1 = (aDot__ + mDot) / 2.0;
    double t14 = (m - a__) / 6.0;
    double t15 = t1 * m1;
    double t16 = t4 + 4.0 * (Math.cos(t15) + b * m1) + t7;
    double t17 = (mDot - aDot__) / 6.0 * t16
        + t14 * (t5 + 4.0 * (bDot * m1 + b * mDot1 - (t2 * m1 + t1 * mDot1) * Math.sin(t15)) + t8);
    m1 = (m + b_) / 2.0;
    mDot1 = (mDot + bDot_) / 2.0;
    double t18 = (b_ - m) / 6.0;
    double t19 = t1 * m1;
    double t20 = t7 + 4.0 * (Math.cos(t19) + b * m1) + t10;
    double halves = t14 * t16 + t18 * t20;
    double halvesDot = t17
        + ((bDot_ - mDot) / 6.0 * t20
        + t18 * (t8 + 4.0 * (bDot * m1 + b * mDot1 - (t2 * m1 + t1 * mDot1) * Math.sin(t19))
        + t11));
    if (depth <= 0 || Math.abs(halves - t13) < 15.0 * eps) {
      tape.result(1,
          halvesDot
          + (halvesDot - ((bDot_ - aDot__) / 6.0 * t12 + t * (t5 + 4.0 * t8 + t11))) / 15.0);
      return halves + (halves - t13) / 15.0;
    }
    double t21 = eps / 2.0;
    double t22 =
        simpsonWith3Jvp3(a, a_, b, a__, m, t21, depth - 1, aDot, aDot_, bDot, aDot__, mDot, tape);
    double t23 = tape.doubleResult(1);
    double t24 =
        simpsonWith3Jvp3(a, a_, b, m, b_, t21, depth - 1, aDot, aDot_, bDot, mDot, bDot_, tape);
    double t25 = tape.doubleResult(1);
    tape.result(1, t23 + t25);
    return t22 + t24;
  }

  private static double simpsonWith2Jvp2(double a, double b, double a_, double b_, double eps,
      int depth, double aDot, double bDot, double aDot_, double bDot_, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double mDot = (aDot_ + bDot_) / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Jvp2(a, a_, b, 0.0, a_, 1e-3, 4, aDot, aDot_, bDot, aDot_, tape);
    double t2 = tape.doubleResult(1);
    double t3 = simpsonWith3Jvp2(a, m, b, 0.0, m, 1e-3, 4, aDot, mDot, bDot, mDot, tape);
    double t4 = tape.doubleResult(1);
    double t5 = simpsonWith3Jvp2(a, b_, b, 0.0, b_, 1e-3, 4, aDot, bDot_, bDot, bDot_, tape);
    double t6 = tape.doubleResult(1);
    double t7 = t1 + 4.0 * t3 + t5;
    double t8 = t * t7;
    double m1 = (a_ + m) / 2.0;
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
    double t25 = eps / 2.0;
    double t26 = simpsonWith2Jvp2(a, b, a_, m, t25, depth - 1, aDot, bDot, aDot_, mDot, tape);
    double t27 = tape.doubleResult(1);
    double t28 = simpsonWith2Jvp2(a, b, m, b_, t25, depth - 1, aDot, bDot, mDot, bDot_, tape);
    double t29 = tape.doubleResult(1);
    tape.result(1, t27 + t29);
    return t26 + t28;
  }

  private static double simpsonWith2Forward(double a, double b, double a_, double b_, double eps,
      int depth, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Forward(a, a_, b, 0.0, a_, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m, b, 0.0, m, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, b_, b, 0.0, b_, 1e-3, 4, tape);
    double t2 = t * t1;
    double m1 = (a_ + m) / 2.0;
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
    double result;
    if (t7) {
      result = halves + (halves - t2) / 15.0;
    } else {
      double t8 = eps / 2.0;
      result = simpsonWith2Forward(a, b, a_, m, t8, depth - 1, tape)
          + simpsonWith2Forward2(a, b, m, b_, t8, depth - 1, tape);
    }
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
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_;
    double t2 = Math.cos(t1 * a__) + b * a__;
    double t3 = Math.cos(t1 * m) + b * m;
    double t4 = Math.cos(t1 * b_) + b * b_;
    double t5 = t * (t2 + 4.0 * t3 + t4);
    double m1 = (a__ + m) / 2.0;
    double t6 = (m - a__) / 6.0;
    double m2 = (m + b_) / 2.0;
    double t7 = (b_ - m) / 6.0;
    double halves = t6 * (t2 + 4.0 * (Math.cos(t1 * m1) + b * m1) + t3)
        + t7 * (t3 + 4.0 * (Math.cos(t1 * m2) + b * m2) + t4);
    boolean t8 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result;
    if (t8) {
      result = halves + (halves - t5) / 15.0;
    } else {
      double t9 = eps / 2.0;
      result = simpsonWith3Forward(a, a_, b, a__, m, t9, depth - 1, tape)
          + simpsonWith3Forward(a, a_, b, m, b_, t9, depth - 1, tape);
    }
    tape.push(t8);
    tape.push(t7);
    tape.push(m2);
    tape.push(t1);
    tape.push(t6);
    tape.push(m1);
    tape.push(t);
    tape.push(b_);
    tape.push(m);
    tape.push(a__);
    tape.push(a_);
    return result;
  }

  private static double simpsonWith3Forward2(double a, double a_, double b, double a__, double b_,
      double eps, int depth, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_;
    double t2 = Math.cos(t1 * a__) + b * a__;
    double t3 = Math.cos(t1 * m) + b * m;
    double t4 = Math.cos(t1 * b_) + b * b_;
    double t5 = t2 + 4.0 * t3 + t4;
    double t6 = t * t5;
    double m1 = (a__ + m) / 2.0;
    double t7 = (m - a__) / 6.0;
    double t8 = t2 + 4.0 * (Math.cos(t1 * m1) + b * m1) + t3;
    double m2 = (m + b_) / 2.0;
    double t9 = (b_ - m) / 6.0;
    double t10 = t3 + 4.0 * (Math.cos(t1 * m2) + b * m2) + t4;
    double halves = t7 * t8 + t9 * t10;
    boolean t11 = depth <= 0 || Math.abs(halves - t6) < 15.0 * eps;
    double result;
    if (t11) {
      result = halves + (halves - t6) / 15.0;
    } else {
      double t12 = eps / 2.0;
      result = simpsonWith3Forward2(a, a_, b, a__, m, t12, depth - 1, tape)
          + simpsonWith3Forward3(a, a_, b, m, b_, t12, depth - 1, tape);
    }
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(m2);
    tape.push(b);
    tape.push(a);
    tape.push(a_);
    tape.push(t8);
    tape.push(t7);
    tape.push(m1);
    tape.push(t5);
    tape.push(t);
    tape.push(b_);
    tape.push(m);
    tape.push(a__);
    return result;
  }

  private static double simpsonWith3Forward3(double a, double a_, double b, double a__, double b_,
      double eps, int depth, Tape tape) {
    double m = (a__ + b_) / 2.0;
    double t = (b_ - a__) / 6.0;
    double t1 = a * a_;
    double t2 = Math.cos(t1 * a__) + b * a__;
    double t3 = Math.cos(t1 * m) + b * m;
    double t4 = Math.cos(t1 * b_) + b * b_;
    double t5 = t2 + 4.0 * t3 + t4;
    double t6 = t * t5;
    double m1 = (a__ + m) / 2.0;
    double t7 = (m - a__) / 6.0;
    double t8 = t2 + 4.0 * (Math.cos(t1 * m1) + b * m1) + t3;
    double m2 = (m + b_) / 2.0;
    double t9 = (b_ - m) / 6.0;
    double t10 = t3 + 4.0 * (Math.cos(t1 * m2) + b * m2) + t4;
    double halves = t7 * t8 + t9 * t10;
    boolean t11 = depth <= 0 || Math.abs(halves - t6) < 15.0 * eps;
    double result;
    if (t11) {
      result = halves + (halves - t6) / 15.0;
    } else {
      double t12 = eps / 2.0;
      result = simpsonWith3Forward3(a, a_, b, a__, m, t12, depth - 1, tape)
          + simpsonWith3Forward3(a, a_, b, m, b_, t12, depth - 1, tape);
    }
    tape.push(t11);
    tape.push(t10);
    tape.push(t9);
    tape.push(m2);
    tape.push(b);
    tape.push(a);
    tape.push(a_);
    tape.push(t8);
    tape.push(t7);
    tape.push(m1);
    tape.push(t5);
    tape.push(t);
    tape.push(b_);
    tape.push(m);
    tape.push(a__);
    return result;
  }

  private static double simpsonWith2Forward2(double a, double b, double a_, double b_, double eps,
      int depth, Tape tape) {
    double m = (a_ + b_) / 2.0;
    double t = (b_ - a_) / 6.0;
    double t1 = simpsonWith3Forward2(a, a_, b, 0.0, a_, 1e-3, 4, tape)
        + 4.0 * simpsonWith3Forward2(a, m, b, 0.0, m, 1e-3, 4, tape)
        + simpsonWith3Forward2(a, b_, b, 0.0, b_, 1e-3, 4, tape);
    double t2 = t * t1;
    double m1 = (a_ + m) / 2.0;
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
    double result;
    if (t7) {
      result = halves + (halves - t2) / 15.0;
    } else {
      double t8 = eps / 2.0;
      result = simpsonWith2Forward2(a, b, a_, m, t8, depth - 1, tape)
          + simpsonWith2Forward2(a, b, m, b_, t8, depth - 1, tape);
    }
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
    mBar += t40;
    bBar += t41;
    mBar += t42;
    double t43 = simpsonWith3Reverse(t34, tape);
    double t44 = tape.doubleResult(1);
    aBar += t43;
    bBar += t44;
    bBar1 += t7 * t1 / 6.0;
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
    mBar += t44;
    bBar += t45;
    mBar += t46;
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
    double t52 = mBar / 2.0;
    aBar1 += t52;
    bBar1 += t52;
    tape.result(1, bBar);
    tape.result(2, aBar1);
    tape.result(3, bBar1);
    return aBar;
  }

  private static double simpsonWith3Reverse2(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double m = tape.popDouble();
    double b = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double m1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double a1 = tape.popDouble();
    double a2 = tape.popDouble();
    double b1 = tape.popDouble();
    double m2 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double halvesBar;
    double t7;
    double aBar;
    double aBar1;
    double bBar;
    double mBar;
    double bBar1;
    if (t6) {
      double t8 = resultBar / 15.0;
      halvesBar = resultBar + t8;
      t7 = -t8;
      aBar = 0.0;
      aBar1 = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
    } else {
      double t8 = simpsonWith3Reverse3(resultBar, tape);
      double t9 = tape.doubleResult(1);
      double t10 = tape.doubleResult(2);
      double t11 = tape.doubleResult(3);
      bBar1 = tape.doubleResult(4);
      double t12 = simpsonWith3Reverse2(resultBar, tape);
      double t13 = tape.doubleResult(1);
      double t14 = tape.doubleResult(2);
      double t15 = tape.doubleResult(3);
      aBar = t8 + t12;
      aBar1 = t9 + t13;
      bBar = t10 + t14;
      mBar = t11 + t15;
      halvesBar = 0.0;
      t7 = 0.0;
    }
    double t8 = t4 * halvesBar;
    double t9 = 4.0 * t8;
    bBar += t9 * m2;
    double t10 = a2 * a1;
    double t11 = -(t9 * Math.sin(t10 * m2));
    double mBar1 = b1 * t9 + t10 * t11;
    double t12 = halvesBar * t5 / 6.0;
    bBar1 += t12;
    mBar -= t12;
    double t13 = mBar1 / 2.0;
    mBar += t13;
    bBar1 += t13;
    double t14 = t2 * halvesBar;
    double t15 = 4.0 * t14;
    bBar += t15 * m1;
    double t16 = -(t15 * Math.sin(t10 * m1));
    mBar1 = b1 * t15 + t10 * t16;
    mBar += halvesBar * t3 / 6.0;
    mBar += mBar1 / 2.0;
    double t17 = t * t7;
    double t18 = t8 + t17;
    bBar += t18 * b;
    bBar1 += b1 * t18;
    double t19 = -(t18 * Math.sin(t10 * b));
    bBar1 += t10 * t19;
    double t20 = t14 + t17;
    double t21 = t8 + t14 + 4.0 * t17;
    bBar += t21 * m;
    mBar += b1 * t21;
    double t22 = -(t21 * Math.sin(t10 * m));
    mBar += t10 * t22;
    bBar += t20 * a;
    double t23 = t11 * m2 + t16 * m1 + t19 * b + t22 * m - t20 * Math.sin(t10 * a) * a;
    aBar += t23 * a1;
    aBar1 += a2 * t23;
    bBar1 += t7 * t1 / 6.0;
    bBar1 += mBar / 2.0;
    tape.result(1, aBar1);
    tape.result(2, bBar);
    tape.result(3, bBar1);
    return aBar;
  }

  private static double simpsonWith3Reverse3(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double m = tape.popDouble();
    double b = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double m1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double a1 = tape.popDouble();
    double a2 = tape.popDouble();
    double b1 = tape.popDouble();
    double m2 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double halvesBar;
    double t7;
    double aBar;
    double aBar1;
    double bBar;
    double mBar;
    double bBar1;
    double aBar2;
    if (t6) {
      double t8 = resultBar / 15.0;
      halvesBar = resultBar + t8;
      t7 = -t8;
      aBar = 0.0;
      aBar1 = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
      aBar2 = 0.0;
    } else {
      double t8 = simpsonWith3Reverse3(resultBar, tape);
      double t9 = tape.doubleResult(1);
      double t10 = tape.doubleResult(2);
      double t11 = tape.doubleResult(3);
      bBar1 = tape.doubleResult(4);
      double t12 = simpsonWith3Reverse3(resultBar, tape);
      double t13 = tape.doubleResult(1);
      double t14 = tape.doubleResult(2);
      aBar2 = tape.doubleResult(3);
      double t15 = tape.doubleResult(4);
      aBar = t8 + t12;
      aBar1 = t9 + t13;
      bBar = t10 + t14;
      mBar = t11 + t15;
      halvesBar = 0.0;
      t7 = 0.0;
    }
    double t8 = t4 * halvesBar;
    double t9 = 4.0 * t8;
    bBar += t9 * m2;
    double t10 = a2 * a1;
    double t11 = -(t9 * Math.sin(t10 * m2));
    double mBar1 = b1 * t9 + t10 * t11;
    double t12 = halvesBar * t5 / 6.0;
    bBar1 += t12;
    mBar -= t12;
    double t13 = mBar1 / 2.0;
    mBar += t13;
    bBar1 += t13;
    double t14 = t2 * halvesBar;
    double t15 = 4.0 * t14;
    bBar += t15 * m1;
    double t16 = -(t15 * Math.sin(t10 * m1));
    mBar1 = b1 * t15 + t10 * t16;
    double t17 = halvesBar * t3 / 6.0;
    mBar += t17;
    aBar2 -= t17;
    double t18 = mBar1 / 2.0;
    aBar2 += t18;
    mBar += t18;
    double t19 = t * t7;
    double t20 = t8 + t19;
    bBar += t20 * b;
    bBar1 += b1 * t20;
    double t21 = -(t20 * Math.sin(t10 * b));
    bBar1 += t10 * t21;
    double t22 = t14 + t19;
    double t23 = t8 + t14 + 4.0 * t19;
    bBar += t23 * m;
    mBar += b1 * t23;
    double t24 = -(t23 * Math.sin(t10 * m));
    mBar += t10 * t24;
    bBar += t22 * a;
    aBar2 += b1 * t22;
    double t25 = -(t22 * Math.sin(t10 * a));
    double t26 = t11 * m2 + t16 * m1 + t21 * b + t24 * m + t25 * a;
    aBar2 += t10 * t25;
    aBar += t26 * a1;
    aBar1 += a2 * t26;
    double t27 = t7 * t1 / 6.0;
    bBar1 += t27;
    aBar2 -= t27;
    double t28 = mBar / 2.0;
    aBar2 += t28;
    bBar1 += t28;
    tape.result(1, aBar1);
    tape.result(2, bBar);
    tape.result(3, aBar2);
    tape.result(4, bBar1);
    return aBar;
  }

  private static double simpsonWith3Reverse(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double a1 = tape.popDouble();
    double m = tape.popDouble();
    double b = tape.popDouble();
    double t = tape.popDouble();
    double m1 = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double m2 = tape.popDouble();
    double t3 = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double halvesBar;
    double t5;
    double aBar;
    double bBar;
    if (t4) {
      double t6 = resultBar / 15.0;
      halvesBar = resultBar + t6;
      t5 = -t6;
      aBar = 0.0;
      bBar = 0.0;
    } else {
      double t6 = simpsonWith3Reverse(resultBar, tape);
      double t7 = tape.doubleResult(1);
      double t8 = simpsonWith3Reverse(resultBar, tape);
      double t9 = tape.doubleResult(1);
      aBar = t6 + t8;
      bBar = t7 + t9;
      halvesBar = 0.0;
      t5 = 0.0;
    }
    double t6 = t3 * halvesBar;
    double t7 = 4.0 * t6;
    bBar += t7 * m2;
    double t8 = t1 * halvesBar;
    double t9 = 4.0 * t8;
    bBar += t9 * m1;
    double t10 = t * t5;
    double t11 = t6 + t10;
    bBar += t11 * b;
    double t12 = t8 + t10;
    double t13 = t6 + t8 + 4.0 * t10;
    bBar += t13 * m;
    bBar += t12 * a1;
    aBar += (-(t7 * Math.sin(t2 * m2) * m2) - t9 * Math.sin(t2 * m1) * m1
        - t11 * Math.sin(t2 * b) * b - t13 * Math.sin(t2 * m) * m - t12 * Math.sin(t2 * a1) * a1)
        * a;
    tape.result(1, bBar);
    return aBar;
  }

  private static double simpsonWith4Jvp(double[] c, double a, double b, double eps, int depth,
      double[] cDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    double t = (b - a) / 6.0;
    double c1 = c[0];
    double cDot1 = cDot[0];
    double c2 = c[1];
    double cDot2 = cDot[1];
    double c3 = c[2];
    double cDot3 = cDot[2];
    double t1 = c1 + a * (c2 + a * c3);
    double t2 = cDot1 + a * (cDot2 + a * cDot3);
    double t3 = c2 + m * c3;
    double t4 = c1 + m * t3;
    double t5 = cDot1 + (mDot * t3 + m * (cDot2 + (mDot * c3 + m * cDot3)));
    double t6 = c2 + b * c3;
    double t7 = c1 + b * t6;
    double t8 = cDot1 + (bDot * t6 + b * (cDot2 + (bDot * c3 + b * cDot3)));
    double t9 = t1 + 4.0 * t4 + t7;
    double t10 = t * t9;
    double m1 = (a + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t11 = (m - a) / 6.0;
    double t12 = c2 + m1 * c3;
    double t13 = t1 + 4.0 * (c1 + m1 * t12) + t4;
    double t14 = mDot / 6.0 * t13
        + t11 * (t2 + 4.0 * (cDot1 + (mDot1 * t12 + m1 * (cDot2 + (mDot1 * c3 + m1 * cDot3))))
        + t5);
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t15 = (b - m) / 6.0;
    double t16 = c2 + m1 * c3;
    double t17 = t4 + 4.0 * (c1 + m1 * t16) + t7;
    double halves = t11 * t13 + t15 * t17;
    double halvesDot = t14
        + ((bDot - mDot) / 6.0 * t17
        + t15 * (t5 + 4.0 * (cDot1 + (mDot1 * t16 + m1 * (cDot2 + (mDot1 * c3 + m1 * cDot3))))
        + t8));
    if (depth <= 0 || Math.abs(halves - t10) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - (bDot / 6.0 * t9 + t * (t2 + 4.0 * t5 + t8))) / 15.0);
      return halves + (halves - t10) / 15.0;
    }
    double t18 = eps / 2.0;
    double t19 = simpsonWith4Jvp(c, a, m, t18, depth - 1, cDot, mDot, tape);
    double t20 = tape.doubleResult(1);
    double t21 = simpsonWith4Jvp2(c, m, b, t18, depth - 1, cDot, mDot, bDot, tape);
    double t22 = tape.doubleResult(1);
    tape.result(1, t20 + t22);
    return t19 + t21;
  }

  private static double simpsonWith4Jvp2(double[] c, double a, double b, double eps, int depth,
      double[] cDot, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double t = (b - a) / 6.0;
    double c1 = c[0];
    double cDot1 = cDot[0];
    double c2 = c[1];
    double cDot2 = cDot[1];
    double c3 = c[2];
    double cDot3 = cDot[2];
    double t1 = c2 + a * c3;
    double t2 = c1 + a * t1;
    double t3 = cDot1 + (aDot * t1 + a * (cDot2 + (aDot * c3 + a * cDot3)));
    double t4 = c2 + m * c3;
    double t5 = c1 + m * t4;
    double t6 = cDot1 + (mDot * t4 + m * (cDot2 + (mDot * c3 + m * cDot3)));
    double t7 = c2 + b * c3;
    double t8 = c1 + b * t7;
    double t9 = cDot1 + (bDot * t7 + b * (cDot2 + (bDot * c3 + b * cDot3)));
    double t10 = t2 + 4.0 * t5 + t8;
    double t11 = t * t10;
    double m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t12 = (m - a) / 6.0;
    double t13 = c2 + m1 * c3;
    double t14 = t2 + 4.0 * (c1 + m1 * t13) + t5;
    double t15 = (mDot - aDot) / 6.0 * t14
        + t12 * (t3 + 4.0 * (cDot1 + (mDot1 * t13 + m1 * (cDot2 + (mDot1 * c3 + m1 * cDot3))))
        + t6);
    m1 = (m + b) / 2.0;
    mDot1 = (mDot + bDot) / 2.0;
    double t16 = (b - m) / 6.0;
    double t17 = c2 + m1 * c3;
    double t18 = t5 + 4.0 * (c1 + m1 * t17) + t8;
    double halves = t12 * t14 + t16 * t18;
    double halvesDot = t15
        + ((bDot - mDot) / 6.0 * t18
        + t16 * (t6 + 4.0 * (cDot1 + (mDot1 * t17 + m1 * (cDot2 + (mDot1 * c3 + m1 * cDot3))))
        + t9));
    if (depth <= 0 || Math.abs(halves - t11) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - ((bDot - aDot) / 6.0 * t10 + t * (t3 + 4.0 * t6 + t9))) / 15.0);
      return halves + (halves - t11) / 15.0;
    }
    double t19 = eps / 2.0;
    double t20 = simpsonWith4Jvp2(c, a, m, t19, depth - 1, cDot, aDot, mDot, tape);
    double t21 = tape.doubleResult(1);
    double t22 = simpsonWith4Jvp2(c, m, b, t19, depth - 1, cDot, mDot, bDot, tape);
    double t23 = tape.doubleResult(1);
    tape.result(1, t21 + t23);
    return t20 + t22;
  }

  private static double simpsonWith4Jvp3(double[] c, double a, double b, double eps, int depth,
      double[] cDot, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double c1 = c[0];
    double cDot1 = cDot[0];
    double c2 = c[1];
    double cDot2 = cDot[1];
    double c3 = c[2];
    double cDot3 = cDot[2];
    double t1 = c1 + a * (c2 + a * c3);
    double t2 = cDot1 + a * (cDot2 + a * cDot3);
    double t3 = c1 + m * (c2 + m * c3);
    double t4 = cDot1 + m * (cDot2 + m * cDot3);
    double t5 = c1 + b * (c2 + b * c3);
    double t6 = cDot1 + b * (cDot2 + b * cDot3);
    double t7 = t * (t1 + 4.0 * t3 + t5);
    double m1 = (a + m) / 2.0;
    double t8 = (m - a) / 6.0;
    double t9 = t8 * (t1 + 4.0 * (c1 + m1 * (c2 + m1 * c3)) + t3);
    double t10 = t8 * (t2 + 4.0 * (cDot1 + m1 * (cDot2 + m1 * cDot3)) + t4);
    m1 = (m + b) / 2.0;
    double t11 = (b - m) / 6.0;
    double halves = t9 + t11 * (t3 + 4.0 * (c1 + m1 * (c2 + m1 * c3)) + t5);
    double halvesDot = t10 + t11 * (t4 + 4.0 * (cDot1 + m1 * (cDot2 + m1 * cDot3)) + t6);
    if (depth <= 0 || Math.abs(halves - t7) < 15.0 * eps) {
      tape.result(1, halvesDot + (halvesDot - t * (t2 + 4.0 * t4 + t6)) / 15.0);
      return halves + (halves - t7) / 15.0;
    }
    double t12 = eps / 2.0;
    double t13 = simpsonWith4Jvp3(c, a, m, t12, depth - 1, cDot, tape);
    double t14 = tape.doubleResult(1);
    double t15 = simpsonWith4Jvp3(c, m, b, t12, depth - 1, cDot, tape);
    double t16 = tape.doubleResult(1);
    tape.result(1, t14 + t16);
    return t13 + t15;
  }

  private static double simpsonWith5Jvp(double a, double b, double eps, int depth, double aDot,
      double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = Math.sqrt(a);
    double t2 = StrongZero.times(aDot, 0.5 / t1);
    double t3 = Math.sqrt(m);
    double t4 = StrongZero.times(mDot, 0.5 / t3);
    double t5 = Math.sqrt(b);
    double t6 = StrongZero.times(bDot, 0.5 / t5);
    double t7 = t1 + 4.0 * t3 + t5;
    double t8 = t * t7;
    double m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t9 = (m - a) / 6.0;
    double t10 = Math.sqrt(m1);
    double t11 = t1 + 4.0 * t10 + t3;
    m1 = (m + b) / 2.0;
    double t12 =
        (mDot - aDot) / 6.0 * t11 + t9 * (t2 + 4.0 * StrongZero.times(mDot1, 0.5 / t10) + t4);
    mDot1 = (mDot + bDot) / 2.0;
    double t13 = (b - m) / 6.0;
    double t14 = Math.sqrt(m1);
    double t15 = t3 + 4.0 * t14 + t5;
    double halves = t9 * t11 + t13 * t15;
    double halvesDot = t12
        + ((bDot - mDot) / 6.0 * t15 + t13 * (t4 + 4.0 * StrongZero.times(mDot1, 0.5 / t14) + t6));
    if (depth <= 0 || Math.abs(halves - t8) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - ((bDot - aDot) / 6.0 * t7 + t * (t2 + 4.0 * t4 + t6))) / 15.0);
      return halves + (halves - t8) / 15.0;
    }
    double t16 = eps / 2.0;
    double t17 = simpsonWith5Jvp(a, m, t16, depth - 1, aDot, mDot, tape);
    double t18 = tape.doubleResult(1);
    double t19 = simpsonWith5Jvp(m, b, t16, depth - 1, mDot, bDot, tape);
    double t20 = tape.doubleResult(1);
    tape.result(1, t18 + t20);
    return t17 + t19;
  }

  private static double simpsonWith4Forward(double[] c, double a, double b, double eps, int depth,
      double[] cBar, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double c1 = c[0];
    double c2 = c[1];
    double c3 = c[2];
    double t1 = c1 + a * (c2 + a * c3);
    double t2 = c1 + m * (c2 + m * c3);
    double t3 = c1 + b * (c2 + b * c3);
    double t4 = t1 + 4.0 * t2 + t3;
    double t5 = t * t4;
    double m1 = (a + m) / 2.0;
    double t6 = (m - a) / 6.0;
    double t7 = t1 + 4.0 * (c1 + m1 * (c2 + m1 * c3)) + t2;
    double m2 = (m + b) / 2.0;
    double t8 = (b - m) / 6.0;
    double t9 = t2 + 4.0 * (c1 + m2 * (c2 + m2 * c3)) + t3;
    double halves = t6 * t7 + t8 * t9;
    boolean t10 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result;
    if (t10) {
      result = halves + (halves - t5) / 15.0;
    } else {
      double t11 = eps / 2.0;
      result = simpsonWith4Forward(c, a, m, t11, depth - 1, cBar, tape)
          + simpsonWith4Forward2(c, m, b, t11, depth - 1, cBar, tape);
    }
    tape.push(t10);
    tape.push(t9);
    tape.push(t8);
    tape.push(c2);
    tape.push(m2);
    tape.push(c3);
    tape.push(t7);
    tape.push(t6);
    tape.push(m1);
    tape.push(t4);
    tape.push(t);
    tape.push(b);
    tape.push(m);
    tape.push(a);
    tape.push(cBar);
    return result;
  }

  private static double simpsonWith4Forward2(double[] c, double a, double b, double eps, int depth,
      double[] cBar, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double c1 = c[0];
    double c2 = c[1];
    double c3 = c[2];
    double t1 = c1 + a * (c2 + a * c3);
    double t2 = c1 + m * (c2 + m * c3);
    double t3 = c1 + b * (c2 + b * c3);
    double t4 = t1 + 4.0 * t2 + t3;
    double t5 = t * t4;
    double m1 = (a + m) / 2.0;
    double t6 = (m - a) / 6.0;
    double t7 = t1 + 4.0 * (c1 + m1 * (c2 + m1 * c3)) + t2;
    double m2 = (m + b) / 2.0;
    double t8 = (b - m) / 6.0;
    double t9 = t2 + 4.0 * (c1 + m2 * (c2 + m2 * c3)) + t3;
    double halves = t6 * t7 + t8 * t9;
    boolean t10 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result;
    if (t10) {
      result = halves + (halves - t5) / 15.0;
    } else {
      double t11 = eps / 2.0;
      result = simpsonWith4Forward2(c, a, m, t11, depth - 1, cBar, tape)
          + simpsonWith4Forward2(c, m, b, t11, depth - 1, cBar, tape);
    }
    tape.push(t10);
    tape.push(t9);
    tape.push(t8);
    tape.push(c2);
    tape.push(m2);
    tape.push(c3);
    tape.push(t7);
    tape.push(t6);
    tape.push(m1);
    tape.push(t4);
    tape.push(t);
    tape.push(b);
    tape.push(m);
    tape.push(a);
    tape.push(cBar);
    return result;
  }

  private static double simpsonWith4Forward3(double[] c, double a, double b, double eps, int depth,
      double[] cBar, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double c1 = c[0];
    double c2 = c[1];
    double c3 = c[2];
    double t1 = c1 + a * (c2 + a * c3);
    double t2 = c1 + m * (c2 + m * c3);
    double t3 = c1 + b * (c2 + b * c3);
    double t4 = t * (t1 + 4.0 * t2 + t3);
    double m1 = (a + m) / 2.0;
    double t5 = (m - a) / 6.0;
    double m2 = (m + b) / 2.0;
    double t6 = (b - m) / 6.0;
    double halves = t5 * (t1 + 4.0 * (c1 + m1 * (c2 + m1 * c3)) + t2)
        + t6 * (t2 + 4.0 * (c1 + m2 * (c2 + m2 * c3)) + t3);
    boolean t7 = depth <= 0 || Math.abs(halves - t4) < 15.0 * eps;
    double result;
    if (t7) {
      result = halves + (halves - t4) / 15.0;
    } else {
      double t8 = eps / 2.0;
      result = simpsonWith4Forward3(c, a, m, t8, depth - 1, cBar, tape)
          + simpsonWith4Forward3(c, m, b, t8, depth - 1, cBar, tape);
    }
    tape.push(t7);
    tape.push(t6);
    tape.push(m2);
    tape.push(t5);
    tape.push(m1);
    tape.push(t);
    tape.push(b);
    tape.push(m);
    tape.push(a);
    tape.push(cBar);
    return result;
  }

  private static double simpsonWith5Forward(double a, double b, double eps, int depth, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = Math.sqrt(a);
    double t2 = Math.sqrt(m);
    double t3 = Math.sqrt(b);
    double t4 = t * (t1 + 4.0 * t2 + t3);
    double m1 = (a + m) / 2.0;
    double t5 = (m - a) / 6.0;
    double t6 = Math.sqrt(m1);
    m1 = (m + b) / 2.0;
    double t7 = (b - m) / 6.0;
    double t8 = Math.sqrt(m1);
    double halves = t5 * (t1 + 4.0 * t6 + t2) + t7 * (t2 + 4.0 * t8 + t3);
    boolean t9 = depth <= 0 || Math.abs(halves - t4) < 15.0 * eps;
    double result;
    if (t9) {
      result = halves + (halves - t4) / 15.0;
    } else {
      double t10 = eps / 2.0;
      result = simpsonWith5Forward(a, m, t10, depth - 1, tape)
          + simpsonWith5Forward(m, b, t10, depth - 1, tape);
    }
    tape.push(t9);
    tape.push(t2);
    tape.push(t8);
    tape.push(t3);
    tape.push(t7);
    tape.push(t1);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
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
    boolean t8 = tape.popBoolean();
    double halvesBar;
    double t9;
    double mBar;
    double bBar;
    double aBar;
    if (t8) {
      double t10 = resultBar / 15.0;
      halvesBar = resultBar + t10;
      t9 = -t10;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      double t10 = simpsonWith5Reverse(resultBar, tape);
      bBar = tape.doubleResult(1);
      aBar = simpsonWith5Reverse(resultBar, tape);
      double t11 = tape.doubleResult(1);
      mBar = t10 + t11;
      halvesBar = 0.0;
      t9 = 0.0;
    }
    double t10 = t4 * halvesBar;
    double mBar1 = StrongZero.times(4.0 * t10, 0.5 / t6);
    double t11 = halvesBar * (t7 + 4.0 * t6 + t5) / 6.0;
    bBar += t11;
    mBar -= t11;
    double t12 = mBar1 / 2.0;
    mBar += t12;
    bBar += t12;
    double t13 = t1 * halvesBar;
    mBar1 = StrongZero.times(4.0 * t13, 0.5 / t2);
    double t14 = halvesBar * (t3 + 4.0 * t2 + t7) / 6.0;
    mBar += t14;
    aBar -= t14;
    double t15 = mBar1 / 2.0;
    aBar += t15;
    mBar += t15;
    double t16 = t * t9;
    bBar += StrongZero.times(t10 + t16, 0.5 / t5);
    mBar += StrongZero.times(t10 + t13 + 4.0 * t16, 0.5 / t7);
    aBar += StrongZero.times(t13 + t16, 0.5 / t3);
    double t17 = t9 * (t3 + 4.0 * t7 + t5) / 6.0;
    bBar += t17;
    aBar -= t17;
    double t18 = mBar / 2.0;
    aBar += t18;
    bBar += t18;
    tape.result(1, bBar);
    return aBar;
  }

  private static void simpsonWith4Reverse3(double resultBar, Tape tape) {
    double[] cBar = tape.popReference();
    double a = tape.popDouble();
    double m = tape.popDouble();
    double b = tape.popDouble();
    double t = tape.popDouble();
    double m1 = tape.popDouble();
    double t1 = tape.popDouble();
    double m2 = tape.popDouble();
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
    double t6 = 4.0 * t5;
    double t7 = m2 * t6;
    double t8 = t1 * halvesBar;
    double t9 = 4.0 * t8;
    double t10 = m1 * t9;
    double t11 = t * t4;
    double t12 = t5 + t11;
    double t13 = b * t12;
    double t14 = t8 + t11;
    double t15 = t5 + t8 + 4.0 * t11;
    double t16 = m * t15;
    double t17 = a * t14;
    cBar[2] += m2 * t7 + m1 * t10 + b * t13 + m * t16 + a * t17;
    cBar[1] += t7 + t10 + t13 + t16 + t17;
    cBar[0] += t6 + t9 + t12 + t15 + t14;
  }

  private static double simpsonWith4Reverse(double resultBar, Tape tape) {
    double[] cBar = tape.popReference();
    double a = tape.popDouble();
    double m = tape.popDouble();
    double b = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double m1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double c = tape.popDouble();
    double m2 = tape.popDouble();
    double c1 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double halvesBar;
    double t7;
    double mBar;
    double bBar;
    if (t6) {
      double t8 = resultBar / 15.0;
      halvesBar = resultBar + t8;
      t7 = -t8;
      mBar = 0.0;
      bBar = 0.0;
    } else {
      double t8 = simpsonWith4Reverse2(resultBar, tape);
      bBar = tape.doubleResult(1);
      mBar = t8 + simpsonWith4Reverse(resultBar, tape);
      halvesBar = 0.0;
      t7 = 0.0;
    }
    double t8 = t4 * halvesBar;
    double t9 = 4.0 * t8;
    double t10 = m2 * t9;
    double mBar1 = t9 * (c1 + m2 * c) + t10 * c;
    double t11 = halvesBar * t5 / 6.0;
    bBar += t11;
    mBar -= t11;
    double t12 = mBar1 / 2.0;
    mBar += t12;
    bBar += t12;
    double t13 = t2 * halvesBar;
    double t14 = 4.0 * t13;
    double t15 = m1 * t14;
    mBar1 = t14 * (c1 + m1 * c) + t15 * c;
    mBar += halvesBar * t3 / 6.0;
    mBar += mBar1 / 2.0;
    double t16 = t * t7;
    double t17 = t8 + t16;
    bBar += t17 * (c1 + b * c);
    double t18 = b * t17;
    bBar += t18 * c;
    double t19 = t13 + t16;
    double t20 = t8 + t13 + 4.0 * t16;
    mBar += t20 * (c1 + m * c);
    double t21 = m * t20;
    mBar += t21 * c;
    double t22 = a * t19;
    cBar[2] += m2 * t10 + m1 * t15 + b * t18 + m * t21 + a * t22;
    cBar[1] += t10 + t15 + t18 + t21 + t22;
    cBar[0] += t9 + t14 + t17 + t20 + t19;
    bBar += t7 * t1 / 6.0;
    bBar += mBar / 2.0;
    return bBar;
  }

  private static double simpsonWith4Reverse2(double resultBar, Tape tape) {
    double[] cBar = tape.popReference();
    double a = tape.popDouble();
    double m = tape.popDouble();
    double b = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double m1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double c = tape.popDouble();
    double m2 = tape.popDouble();
    double c1 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    boolean t6 = tape.popBoolean();
    double halvesBar;
    double t7;
    double mBar;
    double bBar;
    double aBar;
    if (t6) {
      double t8 = resultBar / 15.0;
      halvesBar = resultBar + t8;
      t7 = -t8;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      double t8 = simpsonWith4Reverse2(resultBar, tape);
      bBar = tape.doubleResult(1);
      aBar = simpsonWith4Reverse2(resultBar, tape);
      double t9 = tape.doubleResult(1);
      mBar = t8 + t9;
      halvesBar = 0.0;
      t7 = 0.0;
    }
    double t8 = t4 * halvesBar;
    double t9 = 4.0 * t8;
    double t10 = m2 * t9;
    double mBar1 = t9 * (c1 + m2 * c) + t10 * c;
    double t11 = halvesBar * t5 / 6.0;
    bBar += t11;
    mBar -= t11;
    double t12 = mBar1 / 2.0;
    mBar += t12;
    bBar += t12;
    double t13 = t2 * halvesBar;
    double t14 = 4.0 * t13;
    double t15 = m1 * t14;
    mBar1 = t14 * (c1 + m1 * c) + t15 * c;
    double t16 = halvesBar * t3 / 6.0;
    mBar += t16;
    aBar -= t16;
    double t17 = mBar1 / 2.0;
    aBar += t17;
    mBar += t17;
    double t18 = t * t7;
    double t19 = t8 + t18;
    bBar += t19 * (c1 + b * c);
    double t20 = b * t19;
    bBar += t20 * c;
    double t21 = t13 + t18;
    double t22 = t8 + t13 + 4.0 * t18;
    mBar += t22 * (c1 + m * c);
    double t23 = m * t22;
    mBar += t23 * c;
    aBar += t21 * (c1 + a * c);
    double t24 = a * t21;
    aBar += t24 * c;
    cBar[2] += m2 * t10 + m1 * t15 + b * t20 + m * t23 + a * t24;
    cBar[1] += t10 + t15 + t20 + t23 + t24;
    cBar[0] += t9 + t14 + t19 + t22 + t21;
    double t25 = t7 * t1 / 6.0;
    bBar += t25;
    aBar -= t25;
    double t26 = mBar / 2.0;
    aBar += t26;
    bBar += t26;
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
    double result;
    double scale;
    if (t) {
      double t3 = x + h;
      t1 = Math.exp(a * t3);
      double t4 = x - h;
      t2 = Math.exp(a * t4);
      result = (t1 * t3 - t2 * t4) / (2.0 * h);
      scale = 0.0;
    } else {
      scale = Math.pow(4.0, (double) order);
      result =
          (scale * richardsonWith1Forward(a, x, h / 2.0, order - 1, tape)
          - richardsonWith1Forward(a, x, h, order - 1, tape)) / (scale - 1.0);
      t2 = 0.0;
      t1 = 0.0;
    }
    tape.push(t);
    tape.push(h);
    tape.push(x);
    tape.push(t2);
    tape.push(a);
    tape.push(t1);
    tape.push(scale);
    return result;
  }

  private static double richardsonWith1Reverse(double resultBar, Tape tape) {
    double scale = tape.popDouble();
    double t = tape.popDouble();
    double a = tape.popDouble();
    double t1 = tape.popDouble();
    double x = tape.popDouble();
    double h = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double aBar;
    double xBar;
    if (t2) {
      double t3 = resultBar / (2.0 * h);
      double t4 = -t3;
      double t5 = x - h;
      double t6 = t4 * t5 * t1;
      double t7 = x + h;
      double t8 = t3 * t7 * t;
      aBar = t6 * t5 + t8 * t7;
      xBar = t1 * t4 + a * t6 + (t * t3 + a * t8);
    } else {
      double t3 = resultBar / (scale - 1.0);
      double t4 = richardsonWith1Reverse(-t3, tape);
      double t5 = tape.doubleResult(1);
      double t6 = richardsonWith1Reverse(scale * t3, tape);
      double t7 = tape.doubleResult(1);
      aBar = t4 + t6;
      xBar = t5 + t7;
    }
    tape.result(1, xBar);
    return aBar;
  }

  private static double richardsonWith1ForwardJvp(double a, double x, double h, int order,
      double aDot, double xDot, Tape tape) {
    boolean t = order == 0;
    double t1;
    double t2;
    double result;
    double scale;
    double t3;
    double t4;
    if (t) {
      double t5 = x + h;
      double t6 = a * xDot;
      t1 = Math.exp(a * t5);
      double t7 = x - h;
      t2 = Math.exp(a * t7);
      result = (t1 * t5 - t2 * t7) / (2.0 * h);
      scale = 0.0;
      t3 = (aDot * t7 + t6) * t2;
      t4 = (aDot * t5 + t6) * t1;
    } else {
      scale = Math.pow(4.0, (double) order);
      result =
          (scale * richardsonWith1ForwardJvp(a, x, h / 2.0, order - 1, aDot, xDot, tape)
          - richardsonWith1ForwardJvp(a, x, h, order - 1, aDot, xDot, tape)) / (scale - 1.0);
      t2 = 0.0;
      t1 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    }
    tape.push(t);
    tape.push(h);
    tape.push(x);
    tape.push(t2);
    tape.push(a);
    tape.push(t1);
    tape.push(scale);
    tape.push(0.0);
    tape.push(xDot);
    tape.push(t3);
    tape.push(aDot);
    tape.push(t4);
    tape.push(0.0);
    return result;
  }

  private static double richardsonWith1ReverseJvp(double resultBar, Tape tape) {
    double scaleDot = tape.popDouble();
    double t = tape.popDouble();
    double aDot = tape.popDouble();
    double t1 = tape.popDouble();
    double xDot = tape.popDouble();
    double hDot = tape.popDouble();
    double scale = tape.popDouble();
    double t2 = tape.popDouble();
    double a = tape.popDouble();
    double t3 = tape.popDouble();
    double x = tape.popDouble();
    double h = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double aBar;
    double aBarDot;
    double xBar;
    double xBarDot;
    if (t4) {
      double t5 = 2.0 * h;
      double t6 = resultBar / t5;
      double t7 = 2.0 * hDot / t5 * t6;
      double t8 = -t7;
      double t9 = -t6;
      double t10 = x - h;
      double t11 = xDot - hDot;
      double t12 = t9 * t10;
      double t13 = t12 * t3;
      double t14 = (t7 * t10 + t9 * t11) * t3 + t12 * t1;
      double t15 = x + h;
      double t16 = xDot + hDot;
      double t17 = t6 * t15;
      double t18 = t17 * t2;
      double t19 = (t8 * t15 + t6 * t16) * t2 + t17 * t;
      aBar = t13 * t10 + t18 * t15;
      aBarDot = t14 * t10 + t13 * t11 + (t19 * t15 + t18 * t16);
      xBar = t3 * t9 + a * t13 + (t2 * t6 + a * t18);
      xBarDot =
          t1 * t9 + t3 * t7 + (aDot * t13 + a * t14) + (t * t6 + t2 * t8 + (aDot * t18 + a * t19));
    } else {
      double t5 = scale - 1.0;
      double t6 = resultBar / t5;
      double t7 = scaleDot / t5 * t6;
      double t8 = richardsonWith1ReverseJvp2(-t6, t7, tape);
      double t9 = tape.doubleResult(1);
      double t10 = tape.doubleResult(2);
      double t11 = tape.doubleResult(3);
      double t12 = richardsonWith1ReverseJvp2(scale * t6, scaleDot * t6 - scale * t7, tape);
      double t13 = tape.doubleResult(1);
      double t14 = tape.doubleResult(2);
      double t15 = tape.doubleResult(3);
      aBar = t8 + t12;
      aBarDot = t10 + t14;
      xBar = t9 + t13;
      xBarDot = t11 + t15;
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
    double aDot = tape.popDouble();
    double t1 = tape.popDouble();
    double xDot = tape.popDouble();
    double hDot = tape.popDouble();
    double scale = tape.popDouble();
    double t2 = tape.popDouble();
    double a = tape.popDouble();
    double t3 = tape.popDouble();
    double x = tape.popDouble();
    double h = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double aBar;
    double aBarDot;
    double xBar;
    double xBarDot;
    if (t4) {
      double t5 = 2.0 * h;
      double t6 = resultBar / t5;
      double t7 = resultBarDot / t5 - 2.0 * hDot / t5 * t6;
      double t8 = -t6;
      double t9 = -t7;
      double t10 = x - h;
      double t11 = xDot - hDot;
      double t12 = t8 * t10;
      double t13 = t12 * t3;
      double t14 = (t9 * t10 + t8 * t11) * t3 + t12 * t1;
      double t15 = x + h;
      double t16 = xDot + hDot;
      double t17 = t6 * t15;
      double t18 = t17 * t2;
      double t19 = (t7 * t15 + t6 * t16) * t2 + t17 * t;
      aBar = t13 * t10 + t18 * t15;
      aBarDot = t14 * t10 + t13 * t11 + (t19 * t15 + t18 * t16);
      xBar = t3 * t8 + a * t13 + (t2 * t6 + a * t18);
      xBarDot =
          t1 * t8 + t3 * t9 + (aDot * t13 + a * t14) + (t * t6 + t2 * t7 + (aDot * t18 + a * t19));
    } else {
      double t5 = scale - 1.0;
      double t6 = resultBar / t5;
      double t7 = resultBarDot / t5 - scaleDot / t5 * t6;
      double t8 = richardsonWith1ReverseJvp2(-t6, -t7, tape);
      double t9 = tape.doubleResult(1);
      double t10 = tape.doubleResult(2);
      double t11 = tape.doubleResult(3);
      double t12 = richardsonWith1ReverseJvp2(scale * t6, scaleDot * t6 + scale * t7, tape);
      double t13 = tape.doubleResult(1);
      double t14 = tape.doubleResult(2);
      double t15 = tape.doubleResult(3);
      aBar = t8 + t12;
      aBarDot = t10 + t14;
      xBar = t9 + t13;
      xBarDot = t11 + t15;
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
        t1 = -(xDot * t * t);
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
        t1 = -(xDot * t * t);
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
    double t;
    double t1;
    double t2;
    if (n == 0) {
      t = x;
      t1 = 0.0;
      t2 = 0.0;
    } else {
      if (n - 1 == 0) {
        t1 = 1.0 / x;
        t2 = t1;
      } else {
        t1 = evenWith1Forward(a, Math.sin(a * x) + x, n - 1 - 1, tape) * 0.5;
        t2 = 0.0;
      }
      t = Math.sin(a * t1) + t1;
    }
    tape.push(n);
    tape.push(a);
    tape.push(t1);
    tape.push(t2);
    tape.push(x);
    return t;
  }

  private static double evenWith2Forward(double a, double x, int n, Tape tape) {
    double t;
    double t1;
    double t2;
    double t3;
    double t4;
    if (n == 0) {
      t = 0.0;
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      double t5;
      if (n - 1 == 0) {
        t5 = 1.0 / x;
        t2 = t5;
        t3 = 0.0;
        t4 = 0.0;
      } else {
        t3 = a + x;
        t4 = x / t3;
        t5 = evenWith2Forward(a, t4, n - 1 - 1, tape) * 0.5;
        t2 = 0.0;
      }
      t = a + t5;
      x = t5 / t;
      t1 = x;
    }
    tape.push(n);
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(t3);
    tape.push(t4);
    return x;
  }

  private static double evenWith2Reverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    int n = tape.popInt();
    double xBar;
    double aBar;
    if (n == 0) {
      xBar = resultBar;
      aBar = 0.0;
    } else {
      double t5 = resultBar / t4;
      double t6 = t5 * t3;
      double t7 = t5 - t6;
      if (n - 1 == 0) {
        xBar = -(t7 * t2 * t2);
        aBar = -t6;
      } else {
        double t8 = evenWith2Reverse(t7 * 0.5, tape);
        double t9 = tape.doubleResult(1);
        xBar = t9 / t1;
        double t10 = xBar * t;
        aBar = t8 - t6 - t10;
        xBar -= t10;
      }
    }
    tape.result(1, xBar);
    return aBar;
  }

  private static double evenWith1Reverse(double resultBar, Tape tape) {
    double x = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double a = tape.popDouble();
    int n = tape.popInt();
    double xBar;
    double aBar;
    if (n == 0) {
      xBar = resultBar;
      aBar = 0.0;
    } else {
      double t2 = resultBar * Math.cos(a * t1);
      aBar = t2 * t1;
      double t3 = resultBar + a * t2;
      if (n - 1 == 0) {
        xBar = -(t3 * t * t);
      } else {
        double t4 = evenWith1Reverse(t3 * 0.5, tape);
        double t5 = tape.doubleResult(1);
        aBar += t4;
        double t6 = t5 * Math.cos(a * x);
        aBar += t6 * x;
        xBar = t5 + a * t6;
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
    if (t) {
      result = rLo;
      result1 = rHi;
      t1 = 0.0;
      t2 = 0.0;
    } else {
      t2 = (rLo + rHi) / 2.0;
      t1 = Math.sin(b * t2);
      double m = a * t1;
      result = shrinkWith1Forward(a, b, (rLo + m) / 2.0, (rHi + m) / 2.0, n - 1, tape);
      result1 = tape.doubleResult(1);
    }
    tape.push(t);
    tape.push(t1);
    tape.push(a);
    tape.push(b);
    tape.push(t2);
    tape.result(1, result1);
    return result;
  }

  private static double shrinkWith1Reverse(double result0Bar, double result1Bar, Tape tape) {
    double t = tape.popDouble();
    double b = tape.popDouble();
    double a = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double rLoBar;
    double rHiBar;
    double aBar;
    double bBar;
    if (t2) {
      rLoBar = result0Bar;
      rHiBar = result1Bar;
      aBar = 0.0;
      bBar = 0.0;
    } else {
      double t3 = shrinkWith1Reverse(result0Bar, result1Bar, tape);
      double t4 = tape.doubleResult(1);
      double t5 = tape.doubleResult(2);
      double t6 = tape.doubleResult(3);
      double t7 = t6 / 2.0;
      double t8 = t5 / 2.0;
      double mBar = t7 + t8;
      aBar = t3 + mBar * t1;
      double t9 = a * mBar * Math.cos(b * t);
      bBar = t4 + t9 * t;
      double t10 = b * t9 / 2.0;
      rLoBar = t8 + t10;
      rHiBar = t7 + t10;
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
    double resultDot;
    double resultDot1;
    double t3;
    double t4;
    if (t) {
      result = rLo;
      result1 = rHi;
      t1 = 0.0;
      t2 = 0.0;
      resultDot = rLoDot;
      resultDot1 = rHiDot;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      t2 = (rLo + rHi) / 2.0;
      t4 = (rLoDot + rHiDot) / 2.0;
      double t5 = b * t2;
      t1 = Math.sin(t5);
      t3 = (bDot * t2 + b * t4) * Math.cos(t5);
      double m = a * t1;
      double mDot = aDot * t1 + a * t3;
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
    tape.push(b);
    tape.push(t2);
    tape.push(t3);
    tape.push(aDot);
    tape.push(bDot);
    tape.push(t4);
    tape.result(1, result1);
    tape.result(2, resultDot);
    tape.result(3, resultDot1);
    return result;
  }

  private static double shrinkWith1ReverseJvp(double result0Bar, double result1Bar,
      double result0BarDot, double result1BarDot, Tape tape) {
    double t = tape.popDouble();
    double bDot = tape.popDouble();
    double aDot = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double b = tape.popDouble();
    double a = tape.popDouble();
    double t3 = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double rLoBar;
    double rHiBar;
    double aBar;
    double bBar;
    double rLoBarDot;
    double rHiBarDot;
    double aBarDot;
    double bBarDot;
    if (t4) {
      rLoBar = result0Bar;
      rHiBar = result1Bar;
      aBar = 0.0;
      bBar = 0.0;
      rLoBarDot = result0BarDot;
      rHiBarDot = result1BarDot;
      aBarDot = 0.0;
      bBarDot = 0.0;
    } else {
      double t5 = shrinkWith1ReverseJvp(result0Bar, result1Bar, result0BarDot, result1BarDot, tape);
      double t6 = tape.doubleResult(1);
      double t7 = tape.doubleResult(2);
      double t8 = tape.doubleResult(3);
      double t9 = tape.doubleResult(4);
      double t10 = tape.doubleResult(5);
      double t11 = tape.doubleResult(6);
      double t12 = tape.doubleResult(7);
      double t13 = t8 / 2.0;
      double t14 = t12 / 2.0;
      double t15 = t7 / 2.0;
      double t16 = t11 / 2.0;
      double mBar = t13 + t15;
      double mBarDot = t14 + t16;
      aBar = t5 + mBar * t3;
      aBarDot = t9 + (mBarDot * t3 + mBar * t1);
      double t17 = a * mBar;
      double t18 = b * t2;
      double t19 = Math.cos(t18);
      double t20 = t17 * t19;
      double t21 = (aDot * mBar + a * mBarDot) * t19 - t17 * ((bDot * t2 + b * t) * Math.sin(t18));
      bBar = t6 + t20 * t2;
      bBarDot = t10 + (t21 * t2 + t20 * t);
      double t22 = b * t20 / 2.0;
      double t23 = (bDot * t20 + b * t21) / 2.0;
      rLoBar = t15 + t22;
      rLoBarDot = t16 + t23;
      rHiBar = t13 + t22;
      rHiBarDot = t14 + t23;
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
      count[0] = count1 + 1;
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
    double trace1;
    double t1;
    if (t) {
      x1 = x[from];
      count1 = count[0];
      trace[count1] += x1 * x1;
      count[0] = count1 + 1;
      double t2;
      if (x1 < 0.0) {
        t2 = -x1;
        trace1 = 0.0;
        t1 = 0.0;
      } else {
        t1 = Math.sqrt(1.0 + x1);
        trace1 = trace[0];
        t2 = t1 * trace1;
      }
      x[from] = t2;
    } else {
      int mid = (from + to) / 2;
      walkWith1Forward2(trace, count, x, from, mid, traceBar, xBar, tape);
      walkWith1Forward(trace, count, x, mid, to, traceBar, xBar, tape);
      x1 = 0.0;
      trace1 = 0.0;
      t1 = 0.0;
      count1 = 0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(x1);
    tape.push(trace1);
    tape.push(t1);
    tape.push(traceBar);
    tape.push(count1);
  }

  private static void walkWith1Forward2(double[] trace, int[] count, double[] x, int from, int to,
      double[] traceBar, double[] xBar, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    int count1;
    double trace1;
    double t1;
    if (t) {
      x1 = x[from];
      count1 = count[0];
      trace[count1] += x1 * x1;
      count[0] = count1 + 1;
      double t2;
      if (x1 < 0.0) {
        t2 = -x1;
        trace1 = 0.0;
        t1 = 0.0;
      } else {
        t1 = Math.sqrt(1.0 + x1);
        trace1 = trace[0];
        t2 = t1 * trace1;
      }
      x[from] = t2;
    } else {
      int mid = (from + to) / 2;
      walkWith1Forward2(trace, count, x, from, mid, traceBar, xBar, tape);
      walkWith1Forward2(trace, count, x, mid, to, traceBar, xBar, tape);
      x1 = 0.0;
      trace1 = 0.0;
      t1 = 0.0;
      count1 = 0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(x1);
    tape.push(trace1);
    tape.push(t1);
    tape.push(traceBar);
    tape.push(count1);
  }

  private static void walkWith1Reverse(Tape tape) {
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t = tape.popDouble();
    double trace = tape.popDouble();
    double x = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t1 = tape.popBoolean();
    if (t1) {
      double t2 = xBar[from];
      xBar[from] = 0.0;
      double xBar1;
      if (x < 0.0) {
        xBar1 = -t2;
      } else {
        traceBar[0] += t * t2;
        xBar1 = StrongZero.times(t2 * trace, 0.5 / t);
      }
      xBar[from] += xBar1 + 2.0 * (traceBar[count] * x);
    } else {
      walkWith1Reverse(tape);
      walkWith1Reverse2(tape);
    }
  }

  private static void walkWith1Reverse2(Tape tape) {
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t = tape.popDouble();
    double trace = tape.popDouble();
    double x = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t1 = tape.popBoolean();
    if (t1) {
      double t2 = xBar[from];
      xBar[from] = 0.0;
      double xBar1;
      if (x < 0.0) {
        xBar1 = -t2;
      } else {
        traceBar[0] += t * t2;
        xBar1 = StrongZero.times(t2 * trace, 0.5 / t);
      }
      xBar[from] += xBar1 + 2.0 * (traceBar[count] * x);
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
    double trace1;
    double t1;
    double traceDot1;
    double t2;
    if (t) {
      x1 = x[from];
      xDot1 = xDot[from];
      count1 = count[0];
      double t3 = traceDot[count1] + 2.0 * (xDot1 * x1);
      trace[count1] += x1 * x1;
      traceDot[count1] = t3;
      count[0] = count1 + 1;
      double t4;
      double t5;
      if (x1 < 0.0) {
        t4 = -x1;
        trace1 = 0.0;
        t1 = 0.0;
        t5 = -xDot1;
        traceDot1 = 0.0;
        t2 = 0.0;
      } else {
        t1 = Math.sqrt(1.0 + x1);
        t2 = StrongZero.times(xDot1, 0.5 / t1);
        trace1 = trace[0];
        traceDot1 = traceDot[0];
        t4 = t1 * trace1;
        t5 = t2 * trace1 + t1 * traceDot1;
      }
      x[from] = t4;
      xDot[from] = t5;
    } else {
      int mid = (from + to) / 2;
      walkWith1ForwardJvp2(trace, count, x, from, mid, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      walkWith1ForwardJvp(trace, count, x, mid, to, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      x1 = 0.0;
      trace1 = 0.0;
      t1 = 0.0;
      count1 = 0;
      xDot1 = 0.0;
      traceDot1 = 0.0;
      t2 = 0.0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(x1);
    tape.push(trace1);
    tape.push(t1);
    tape.push(traceBar);
    tape.push(count1);
    tape.push(xBarDot);
    tape.push(xDot1);
    tape.push(traceDot1);
    tape.push(t2);
    tape.push(traceBarDot);
  }

  private static void walkWith1ForwardJvp2(double[] trace, int[] count, double[] x, int from,
      int to, double[] traceBar, double[] xBar, double[] traceDot, double[] xDot,
      double[] traceBarDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double xDot1;
    int count1;
    double trace1;
    double t1;
    double traceDot1;
    double t2;
    if (t) {
      x1 = x[from];
      xDot1 = xDot[from];
      count1 = count[0];
      double t3 = traceDot[count1] + 2.0 * (xDot1 * x1);
      trace[count1] += x1 * x1;
      traceDot[count1] = t3;
      count[0] = count1 + 1;
      double t4;
      double t5;
      if (x1 < 0.0) {
        t4 = -x1;
        trace1 = 0.0;
        t1 = 0.0;
        t5 = -xDot1;
        traceDot1 = 0.0;
        t2 = 0.0;
      } else {
        t1 = Math.sqrt(1.0 + x1);
        t2 = StrongZero.times(xDot1, 0.5 / t1);
        trace1 = trace[0];
        traceDot1 = traceDot[0];
        t4 = t1 * trace1;
        t5 = t2 * trace1 + t1 * traceDot1;
      }
      x[from] = t4;
      xDot[from] = t5;
    } else {
      int mid = (from + to) / 2;
      walkWith1ForwardJvp2(trace, count, x, from, mid, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      walkWith1ForwardJvp2(trace, count, x, mid, to, traceBar, xBar, traceDot, xDot, traceBarDot,
          xBarDot, tape);
      x1 = 0.0;
      trace1 = 0.0;
      t1 = 0.0;
      count1 = 0;
      xDot1 = 0.0;
      traceDot1 = 0.0;
      t2 = 0.0;
    }
    tape.push(t);
    tape.push(xBar);
    tape.push(from);
    tape.push(x1);
    tape.push(trace1);
    tape.push(t1);
    tape.push(traceBar);
    tape.push(count1);
    tape.push(xBarDot);
    tape.push(xDot1);
    tape.push(traceDot1);
    tape.push(t2);
    tape.push(traceBarDot);
  }

  private static void walkWith1ReverseJvp(Tape tape) {
    double[] traceBarDot = tape.popReference();
    double t = tape.popDouble();
    double traceDot = tape.popDouble();
    double xDot = tape.popDouble();
    double[] xBarDot = tape.popReference();
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t1 = tape.popDouble();
    double trace = tape.popDouble();
    double x = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t2 = tape.popBoolean();
    if (t2) {
      double t3 = xBar[from];
      double t4 = xBarDot[from];
      xBar[from] = 0.0;
      xBarDot[from] = 0.0;
      double xBar1;
      double xBarDot1;
      if (x < 0.0) {
        xBar1 = -t3;
        xBarDot1 = -t4;
      } else {
        double t5 = t3 * trace;
        traceBar[0] += t1 * t3;
        traceBarDot[0] += t * t3 + t1 * t4;
        double t6 = 0.5 / t1;
        xBar1 = StrongZero.times(t5, t6);
        xBarDot1 =
            StrongZero.times(t4 * trace + t3 * traceDot, t6) - StrongZero.times(t5, t / t1 * t6);
      }
      double t5 = traceBar[count];
      double xBarDot2 = xBarDot1 + 2.0 * (traceBarDot[count] * x + t5 * xDot);
      xBar[from] += xBar1 + 2.0 * (t5 * x);
      xBarDot[from] += xBarDot2;
    } else {
      walkWith1ReverseJvp(tape);
      walkWith1ReverseJvp2(tape);
    }
  }

  private static void walkWith1ReverseJvp2(Tape tape) {
    double[] traceBarDot = tape.popReference();
    double t = tape.popDouble();
    double traceDot = tape.popDouble();
    double xDot = tape.popDouble();
    double[] xBarDot = tape.popReference();
    int count = tape.popInt();
    double[] traceBar = tape.popReference();
    double t1 = tape.popDouble();
    double trace = tape.popDouble();
    double x = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    boolean t2 = tape.popBoolean();
    if (t2) {
      double t3 = xBar[from];
      double t4 = xBarDot[from];
      xBar[from] = 0.0;
      xBarDot[from] = 0.0;
      double xBar1;
      double xBarDot1;
      if (x < 0.0) {
        xBar1 = -t3;
        xBarDot1 = -t4;
      } else {
        double t5 = t3 * trace;
        traceBar[0] += t1 * t3;
        traceBarDot[0] += t * t3 + t1 * t4;
        double t6 = 0.5 / t1;
        xBar1 = StrongZero.times(t5, t6);
        xBarDot1 =
            StrongZero.times(t4 * trace + t3 * traceDot, t6) - StrongZero.times(t5, t / t1 * t6);
      }
      double t5 = traceBar[count];
      double xBarDot2 = xBarDot1 + 2.0 * (traceBarDot[count] * x + t5 * xDot);
      xBar[from] += xBar1 + 2.0 * (t5 * x);
      xBarDot[from] += xBarDot2;
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
    double t = (b - a_) / 6.0;
    boolean t1 = a_ > 2.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t2 = a + a_;
    double t3 = Math.log(t2);
    double t4 = StrongZero.times(aDot, 1.0 / t2);
    boolean t5 = m > 2.0;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t6 = a + m;
    double t7 = Math.log(t6);
    double t8 = StrongZero.times(aDot + mDot, 1.0 / t6);
    boolean t9 = b > 2.0;
    if (t9) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t10 = a + b;
    double t11 = Math.log(t10);
    double t12 = StrongZero.times(aDot + bDot, 1.0 / t10);
    double t13 = t3 + 4.0 * t7 + t11;
    double t14 = t * t13;
    double m1 = (a_ + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t15 = (m - a_) / 6.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t16 = a + m1;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t17 = t3 + 4.0 * Math.log(t16) + t7;
    m1 = (m + b) / 2.0;
    double t18 =
        mDot / 6.0 * t17 + t15 * (t4 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t16) + t8);
    mDot1 = (mDot + bDot) / 2.0;
    double t19 = (b - m) / 6.0;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t20 = a + m1;
    if (t9) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t21 = t7 + 4.0 * Math.log(t20) + t11;
    double halves = t15 * t17 + t19 * t21;
    double halvesDot = t18
        + ((bDot - mDot) / 6.0 * t21
        + t19 * (t8 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t20) + t12));
    if (depth <= 0 || Math.abs(halves - t14) < 15.0 * eps) {
      tape.result(1,
          halvesDot + (halvesDot - (bDot / 6.0 * t13 + t * (t4 + 4.0 * t8 + t12))) / 15.0);
      return halves + (halves - t14) / 15.0;
    }
    double t22 = eps / 2.0;
    double t23 = simpsonWith6Jvp(a, a_, m, t22, depth - 1, aDot, mDot, tape);
    double t24 = tape.doubleResult(1);
    double t25 = simpsonWith6Jvp2(a, m, b, t22, depth - 1, aDot, mDot, bDot, tape);
    double t26 = tape.doubleResult(1);
    tape.result(1, t24 + t26);
    return t23 + t25;
  }

  private static double simpsonWith6Jvp2(double a, double a_, double b, double eps, int depth,
      double aDot, double aDot_, double bDot, Tape tape) {
    double m = (a_ + b) / 2.0;
    double mDot = (aDot_ + bDot) / 2.0;
    double t = (b - a_) / 6.0;
    boolean t1 = a_ > 2.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t2 = a + a_;
    double t3 = Math.log(t2);
    double t4 = StrongZero.times(aDot + aDot_, 1.0 / t2);
    boolean t5 = m > 2.0;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t6 = a + m;
    double t7 = Math.log(t6);
    double t8 = StrongZero.times(aDot + mDot, 1.0 / t6);
    boolean t9 = b > 2.0;
    if (t9) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t10 = a + b;
    double t11 = Math.log(t10);
    double t12 = StrongZero.times(aDot + bDot, 1.0 / t10);
    double t13 = t3 + 4.0 * t7 + t11;
    double t14 = t * t13;
    double m1 = (a_ + m) / 2.0;
    double mDot1 = (aDot_ + mDot) / 2.0;
    double t15 = (m - a_) / 6.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t16 = a + m1;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t17 = t3 + 4.0 * Math.log(t16) + t7;
    m1 = (m + b) / 2.0;
    double t18 = (mDot - aDot_) / 6.0 * t17
        + t15 * (t4 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t16) + t8);
    mDot1 = (mDot + bDot) / 2.0;
    double t19 = (b - m) / 6.0;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t20 = a + m1;
    if (t9) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t21 = t7 + 4.0 * Math.log(t20) + t11;
    double halves = t15 * t17 + t19 * t21;
    double halvesDot = t18
        + ((bDot - mDot) / 6.0 * t21
        + t19 * (t8 + 4.0 * StrongZero.times(aDot + mDot1, 1.0 / t20) + t12));
    if (depth <= 0 || Math.abs(halves - t14) < 15.0 * eps) {
      tape.result(1,
          halvesDot
          + (halvesDot - ((bDot - aDot_) / 6.0 * t13 + t * (t4 + 4.0 * t8 + t12))) / 15.0);
      return halves + (halves - t14) / 15.0;
    }
    double t22 = eps / 2.0;
    double t23 = simpsonWith6Jvp2(a, a_, m, t22, depth - 1, aDot, aDot_, mDot, tape);
    double t24 = tape.doubleResult(1);
    double t25 = simpsonWith6Jvp2(a, m, b, t22, depth - 1, aDot, mDot, bDot, tape);
    double t26 = tape.doubleResult(1);
    tape.result(1, t24 + t26);
    return t23 + t25;
  }

  private static double simpsonWith6Forward(double a, double a_, double b, double eps, int depth,
      Tape tape) {
    double m = (a_ + b) / 2.0;
    double t = (b - a_) / 6.0;
    boolean t1 = a_ > 2.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t2 = a + a_;
    double t3 = Math.log(t2);
    boolean t4 = m > 2.0;
    if (t4) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t5 = a + m;
    double t6 = Math.log(t5);
    boolean t7 = b > 2.0;
    if (t7) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t8 = a + b;
    double t9 = Math.log(t8);
    double t10 = t3 + 4.0 * t6 + t9;
    double t11 = t * t10;
    double m1 = (a_ + m) / 2.0;
    double t12 = (m - a_) / 6.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t13 = a + m1;
    if (t4) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t14 = t3 + 4.0 * Math.log(t13) + t6;
    m1 = (m + b) / 2.0;
    double t15 = (b - m) / 6.0;
    if (t4) {
      throw new IllegalArgumentException("beyond " + m);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t16 = a + m1;
    if (t7) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t17 = t6 + 4.0 * Math.log(t16) + t9;
    double halves = t12 * t14 + t15 * t17;
    boolean t18 = depth <= 0 || Math.abs(halves - t11) < 15.0 * eps;
    double result;
    if (t18) {
      result = halves + (halves - t11) / 15.0;
    } else {
      double t19 = eps / 2.0;
      result = simpsonWith6Forward(a, a_, m, t19, depth - 1, tape)
          + simpsonWith6Forward2(a, m, b, t19, depth - 1, tape);
    }
    tape.push(t18);
    tape.push(t17);
    tape.push(t15);
    tape.push(t16);
    tape.push(t14);
    tape.push(t12);
    tape.push(t13);
    tape.push(t10);
    tape.push(t);
    tape.push(t8);
    tape.push(t5);
    tape.push(t2);
    return result;
  }

  private static double simpsonWith6Forward2(double a, double a_, double b, double eps, int depth,
      Tape tape) {
    double m = (a_ + b) / 2.0;
    double t = (b - a_) / 6.0;
    boolean t1 = a_ > 2.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    double t2 = a + a_;
    double t3 = Math.log(t2);
    boolean t4 = m > 2.0;
    if (t4) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t5 = a + m;
    double t6 = Math.log(t5);
    boolean t7 = b > 2.0;
    if (t7) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t8 = a + b;
    double t9 = Math.log(t8);
    double t10 = t3 + 4.0 * t6 + t9;
    double t11 = t * t10;
    double m1 = (a_ + m) / 2.0;
    double t12 = (m - a_) / 6.0;
    if (t1) {
      throw new IllegalArgumentException("beyond " + a_);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t13 = a + m1;
    if (t4) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t14 = t3 + 4.0 * Math.log(t13) + t6;
    m1 = (m + b) / 2.0;
    double t15 = (b - m) / 6.0;
    if (t4) {
      throw new IllegalArgumentException("beyond " + m);
    }
    if (m1 > 2.0) {
      throw new IllegalArgumentException("beyond " + m1);
    }
    double t16 = a + m1;
    if (t7) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t17 = t6 + 4.0 * Math.log(t16) + t9;
    double halves = t12 * t14 + t15 * t17;
    boolean t18 = depth <= 0 || Math.abs(halves - t11) < 15.0 * eps;
    double result;
    if (t18) {
      result = halves + (halves - t11) / 15.0;
    } else {
      double t19 = eps / 2.0;
      result = simpsonWith6Forward2(a, a_, m, t19, depth - 1, tape)
          + simpsonWith6Forward2(a, m, b, t19, depth - 1, tape);
    }
    tape.push(t18);
    tape.push(t17);
    tape.push(t15);
    tape.push(t16);
    tape.push(t14);
    tape.push(t12);
    tape.push(t13);
    tape.push(t10);
    tape.push(t);
    tape.push(t8);
    tape.push(t5);
    tape.push(t2);
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
    boolean t11 = tape.popBoolean();
    double halvesBar;
    double t12;
    double aBar;
    double mBar;
    double bBar;
    if (t11) {
      double t13 = resultBar / 15.0;
      halvesBar = resultBar + t13;
      t12 = -t13;
      aBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
    } else {
      double t13 = simpsonWith6Reverse2(resultBar, tape);
      double t14 = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      double t15 = simpsonWith6Reverse(resultBar, tape);
      double t16 = tape.doubleResult(1);
      aBar = t13 + t15;
      mBar = t14 + t16;
      halvesBar = 0.0;
      t12 = 0.0;
    }
    double t13 = t9 * halvesBar;
    double t14 = StrongZero.times(4.0 * t13, 1.0 / t8);
    aBar += t14;
    double t15 = halvesBar * t10 / 6.0;
    bBar += t15;
    mBar -= t15;
    double t16 = t14 / 2.0;
    mBar += t16;
    bBar += t16;
    double t17 = t6 * halvesBar;
    double t18 = StrongZero.times(4.0 * t17, 1.0 / t5);
    aBar += t18;
    mBar += halvesBar * t7 / 6.0;
    mBar += t18 / 2.0;
    double t19 = t3 * t12;
    double t20 = StrongZero.times(t13 + t19, 1.0 / t2);
    aBar += t20;
    bBar += t20;
    double t21 = StrongZero.times(t13 + t17 + 4.0 * t19, 1.0 / t1);
    aBar += t21;
    mBar += t21;
    aBar += StrongZero.times(t17 + t19, 1.0 / t);
    bBar += t12 * t4 / 6.0;
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
    boolean t11 = tape.popBoolean();
    double halvesBar;
    double t12;
    double aBar;
    double mBar;
    double bBar;
    double aBar1;
    if (t11) {
      double t13 = resultBar / 15.0;
      halvesBar = resultBar + t13;
      t12 = -t13;
      aBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar1 = 0.0;
    } else {
      double t13 = simpsonWith6Reverse2(resultBar, tape);
      double t14 = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      double t15 = simpsonWith6Reverse2(resultBar, tape);
      aBar1 = tape.doubleResult(1);
      double t16 = tape.doubleResult(2);
      aBar = t13 + t15;
      mBar = t14 + t16;
      halvesBar = 0.0;
      t12 = 0.0;
    }
    double t13 = t9 * halvesBar;
    double t14 = StrongZero.times(4.0 * t13, 1.0 / t8);
    aBar += t14;
    double t15 = halvesBar * t10 / 6.0;
    bBar += t15;
    mBar -= t15;
    double t16 = t14 / 2.0;
    mBar += t16;
    bBar += t16;
    double t17 = t6 * halvesBar;
    double t18 = StrongZero.times(4.0 * t17, 1.0 / t5);
    aBar += t18;
    double t19 = halvesBar * t7 / 6.0;
    mBar += t19;
    aBar1 -= t19;
    double t20 = t18 / 2.0;
    aBar1 += t20;
    mBar += t20;
    double t21 = t3 * t12;
    double t22 = StrongZero.times(t13 + t21, 1.0 / t2);
    aBar += t22;
    bBar += t22;
    double t23 = StrongZero.times(t13 + t17 + 4.0 * t21, 1.0 / t1);
    aBar += t23;
    mBar += t23;
    double t24 = StrongZero.times(t17 + t21, 1.0 / t);
    aBar += t24;
    aBar1 += t24;
    double t25 = t12 * t4 / 6.0;
    bBar += t25;
    aBar1 -= t25;
    double t26 = mBar / 2.0;
    aBar1 += t26;
    bBar += t26;
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
    double t3 = -aDot;
    double t4 = t2 * xm;
    double t5 = b * ym;
    double t6 = Math.exp(t4 * xm - t5 * ym);
    double coarse = t6 * area;
    double coarseDot =
        ((t3 * xm + t2 * xmDot) * xm + t4 * xmDot - ((bDot * ym + b * ymDot) * ym + t5 * ymDot))
        * t6 * area + t6 * areaDot;
    double t7 = area / 4.0;
    double t8 = (x0 + xm) / 2.0;
    double t9 = xmDot / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = ymDot / 2.0;
    double t12 = t2 * t8;
    double t13 = t12 * t8;
    double t14 = (t3 * t8 + t2 * t9) * t8 + t12 * t9;
    double t15 = b * t10;
    double t16 = t15 * t10;
    double t17 = (bDot * t10 + b * t11) * t10 + t15 * t11;
    double t18 = Math.exp(t13 - t16);
    double t19 = (xm + x1) / 2.0;
    double t20 = (xmDot + x1Dot) / 2.0;
    double t21 = t2 * t19;
    double t22 = t21 * t19;
    double t23 = (t3 * t19 + t2 * t20) * t19 + t21 * t20;
    double t24 = Math.exp(t22 - t16);
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = t27 * t25;
    double t29 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t30 = Math.exp(t13 - t28);
    double t31 = Math.exp(t22 - t28);
    double t32 = t18 + t24 + t30 + t31;
    double fine = t7 * t32;
    double fineDot = areaDot / 4.0 * t32
        + t7 * ((t14 - t17) * t18 + (t23 - t17) * t24 + (t14 - t29) * t30 + (t23 - t29) * t31);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t33 = eps / 4.0;
    double t34 =
        cubatureWith1Jvp(a, b, x0, xm, y0, ym, t33, depth - 1, aDot, bDot, xmDot, ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp2(a, b, xm, x1, y0, ym, t33, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp4(a, b, x0, xm, ym, y1, t33, depth - 1, aDot, bDot, xmDot, ymDot, y1Dot,
        tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, t33, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
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
    double t3 = -aDot;
    double t4 = t2 * xm;
    double t5 = b * ym;
    double t6 = Math.exp(t4 * xm - t5 * ym);
    double coarse = t6 * area;
    double coarseDot =
        ((t3 * xm + t2 * xmDot) * xm + t4 * xmDot - ((bDot * ym + b * ymDot) * ym + t5 * ymDot))
        * t6 * area + t6 * areaDot;
    double t7 = area / 4.0;
    double t8 = (x0 + xm) / 2.0;
    double t9 = (x0Dot + xmDot) / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = ymDot / 2.0;
    double t12 = t2 * t8;
    double t13 = t12 * t8;
    double t14 = (t3 * t8 + t2 * t9) * t8 + t12 * t9;
    double t15 = b * t10;
    double t16 = t15 * t10;
    double t17 = (bDot * t10 + b * t11) * t10 + t15 * t11;
    double t18 = Math.exp(t13 - t16);
    double t19 = (xm + x1) / 2.0;
    double t20 = (xmDot + x1Dot) / 2.0;
    double t21 = t2 * t19;
    double t22 = t21 * t19;
    double t23 = (t3 * t19 + t2 * t20) * t19 + t21 * t20;
    double t24 = Math.exp(t22 - t16);
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = t27 * t25;
    double t29 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t30 = Math.exp(t13 - t28);
    double t31 = Math.exp(t22 - t28);
    double t32 = t18 + t24 + t30 + t31;
    double fine = t7 * t32;
    double fineDot = areaDot / 4.0 * t32
        + t7 * ((t14 - t17) * t18 + (t23 - t17) * t24 + (t14 - t29) * t30 + (t23 - t29) * t31);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t33 = eps / 4.0;
    double t34 =
        cubatureWith1Jvp2(a, b, x0, xm, y0, ym, t33, depth - 1, aDot, bDot, x0Dot, xmDot, ymDot,
        tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp2(a, b, xm, x1, y0, ym, t33, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp3(a, b, x0, xm, ym, y1, t33, depth - 1, aDot, bDot, x0Dot, xmDot, ymDot,
        y1Dot, tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, t33, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
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
    double t3 = -aDot;
    double t4 = t2 * xm;
    double t5 = b * ym;
    double t6 = Math.exp(t4 * xm - t5 * ym);
    double coarse = t6 * area;
    double coarseDot =
        ((t3 * xm + t2 * xmDot) * xm + t4 * xmDot - ((bDot * ym + b * ymDot) * ym + t5 * ymDot))
        * t6 * area + t6 * areaDot;
    double t7 = area / 4.0;
    double t8 = (x0 + xm) / 2.0;
    double t9 = (x0Dot + xmDot) / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = (y0Dot + ymDot) / 2.0;
    double t12 = t2 * t8;
    double t13 = t12 * t8;
    double t14 = (t3 * t8 + t2 * t9) * t8 + t12 * t9;
    double t15 = b * t10;
    double t16 = t15 * t10;
    double t17 = (bDot * t10 + b * t11) * t10 + t15 * t11;
    double t18 = Math.exp(t13 - t16);
    double t19 = (xm + x1) / 2.0;
    double t20 = (xmDot + x1Dot) / 2.0;
    double t21 = t2 * t19;
    double t22 = t21 * t19;
    double t23 = (t3 * t19 + t2 * t20) * t19 + t21 * t20;
    double t24 = Math.exp(t22 - t16);
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = t27 * t25;
    double t29 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t30 = Math.exp(t13 - t28);
    double t31 = Math.exp(t22 - t28);
    double t32 = t18 + t24 + t30 + t31;
    double fine = t7 * t32;
    double fineDot = areaDot / 4.0 * t32
        + t7 * ((t14 - t17) * t18 + (t23 - t17) * t24 + (t14 - t29) * t30 + (t23 - t29) * t31);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t33 = eps / 4.0;
    double t34 =
        cubatureWith1Jvp3(a, b, x0, xm, y0, ym, t33, depth - 1, aDot, bDot, x0Dot, xmDot, y0Dot,
        ymDot, tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp3(a, b, xm, x1, y0, ym, t33, depth - 1, aDot, bDot, xmDot, x1Dot, y0Dot,
        ymDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp3(a, b, x0, xm, ym, y1, t33, depth - 1, aDot, bDot, x0Dot, xmDot, ymDot,
        y1Dot, tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, t33, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
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
    double t3 = -aDot;
    double t4 = t2 * xm;
    double t5 = b * ym;
    double t6 = Math.exp(t4 * xm - t5 * ym);
    double coarse = t6 * area;
    double coarseDot =
        ((t3 * xm + t2 * xmDot) * xm + t4 * xmDot - ((bDot * ym + b * ymDot) * ym + t5 * ymDot))
        * t6 * area + t6 * areaDot;
    double t7 = area / 4.0;
    double t8 = (x0 + xm) / 2.0;
    double t9 = xmDot / 2.0;
    double t10 = (y0 + ym) / 2.0;
    double t11 = (y0Dot + ymDot) / 2.0;
    double t12 = t2 * t8;
    double t13 = t12 * t8;
    double t14 = (t3 * t8 + t2 * t9) * t8 + t12 * t9;
    double t15 = b * t10;
    double t16 = t15 * t10;
    double t17 = (bDot * t10 + b * t11) * t10 + t15 * t11;
    double t18 = Math.exp(t13 - t16);
    double t19 = (xm + x1) / 2.0;
    double t20 = (xmDot + x1Dot) / 2.0;
    double t21 = t2 * t19;
    double t22 = t21 * t19;
    double t23 = (t3 * t19 + t2 * t20) * t19 + t21 * t20;
    double t24 = Math.exp(t22 - t16);
    double t25 = (ym + y1) / 2.0;
    double t26 = (ymDot + y1Dot) / 2.0;
    double t27 = b * t25;
    double t28 = t27 * t25;
    double t29 = (bDot * t25 + b * t26) * t25 + t27 * t26;
    double t30 = Math.exp(t13 - t28);
    double t31 = Math.exp(t22 - t28);
    double t32 = t18 + t24 + t30 + t31;
    double fine = t7 * t32;
    double fineDot = areaDot / 4.0 * t32
        + t7 * ((t14 - t17) * t18 + (t23 - t17) * t24 + (t14 - t29) * t30 + (t23 - t29) * t31);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t33 = eps / 4.0;
    double t34 =
        cubatureWith1Jvp4(a, b, x0, xm, y0, ym, t33, depth - 1, aDot, bDot, xmDot, y0Dot, ymDot,
        tape);
    double t35 = tape.doubleResult(1);
    double t36 =
        cubatureWith1Jvp3(a, b, xm, x1, y0, ym, t33, depth - 1, aDot, bDot, xmDot, x1Dot, y0Dot,
        ymDot, tape);
    double t37 = tape.doubleResult(1);
    double t38 =
        cubatureWith1Jvp4(a, b, x0, xm, ym, y1, t33, depth - 1, aDot, bDot, xmDot, ymDot, y1Dot,
        tape);
    double t39 = tape.doubleResult(1);
    double t40 =
        cubatureWith1Jvp3(a, b, xm, x1, ym, y1, t33, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
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
    double t3 = Math.exp(t2 * xm * xm - b * ym * ym);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = t2 * t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = Math.exp(t7 - t8);
    double t10 = (xm + x1) / 2.0;
    double t11 = t2 * t10 * t10;
    double t12 = Math.exp(t11 - t8);
    double t13 = (ym + y1) / 2.0;
    double t14 = b * t13 * t13;
    double t15 = Math.exp(t7 - t14);
    double t16 = Math.exp(t11 - t14);
    double fine = t4 * (t9 + t12 + t15 + t16);
    boolean t17 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t17) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t18 = eps / 4.0;
      result = cubatureWith1Forward(a, b, x0, xm, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward2(a, b, xm, x1, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward4(a, b, x0, xm, ym, y1, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, xm, x1, ym, y1, t18, depth - 1, tape);
    }
    tape.push(t17);
    tape.push(t9);
    tape.push(t12);
    tape.push(t15);
    tape.push(t16);
    tape.push(t4);
    tape.push(t13);
    tape.push(b);
    tape.push(t10);
    tape.push(t2);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(ym);
    tape.push(xm);
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
    double t3 = Math.exp(t2 * xm * xm - b * ym * ym);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = t2 * t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = Math.exp(t7 - t8);
    double t10 = (xm + x1) / 2.0;
    double t11 = t2 * t10 * t10;
    double t12 = Math.exp(t11 - t8);
    double t13 = (ym + y1) / 2.0;
    double t14 = b * t13 * t13;
    double t15 = Math.exp(t7 - t14);
    double t16 = Math.exp(t11 - t14);
    double fine = t4 * (t9 + t12 + t15 + t16);
    boolean t17 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t17) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t18 = eps / 4.0;
      result = cubatureWith1Forward2(a, b, x0, xm, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward2(a, b, xm, x1, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, x0, xm, ym, y1, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, xm, x1, ym, y1, t18, depth - 1, tape);
    }
    tape.push(t17);
    tape.push(t9);
    tape.push(t12);
    tape.push(t15);
    tape.push(t16);
    tape.push(t4);
    tape.push(t13);
    tape.push(b);
    tape.push(t10);
    tape.push(t2);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(ym);
    tape.push(xm);
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
    double t3 = Math.exp(t2 * xm * xm - b * ym * ym);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = t2 * t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = Math.exp(t7 - t8);
    double t10 = (xm + x1) / 2.0;
    double t11 = t2 * t10 * t10;
    double t12 = Math.exp(t11 - t8);
    double t13 = (ym + y1) / 2.0;
    double t14 = b * t13 * t13;
    double t15 = Math.exp(t7 - t14);
    double t16 = Math.exp(t11 - t14);
    double fine = t4 * (t9 + t12 + t15 + t16);
    boolean t17 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t17) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t18 = eps / 4.0;
      result = cubatureWith1Forward3(a, b, x0, xm, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, xm, x1, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, x0, xm, ym, y1, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, xm, x1, ym, y1, t18, depth - 1, tape);
    }
    tape.push(t17);
    tape.push(t9);
    tape.push(t12);
    tape.push(t15);
    tape.push(t16);
    tape.push(t4);
    tape.push(t13);
    tape.push(b);
    tape.push(t10);
    tape.push(t2);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(ym);
    tape.push(xm);
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
    double t3 = Math.exp(t2 * xm * xm - b * ym * ym);
    double coarse = t3 * area;
    double t4 = area / 4.0;
    double t5 = (x0 + xm) / 2.0;
    double t6 = (y0 + ym) / 2.0;
    double t7 = t2 * t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = Math.exp(t7 - t8);
    double t10 = (xm + x1) / 2.0;
    double t11 = t2 * t10 * t10;
    double t12 = Math.exp(t11 - t8);
    double t13 = (ym + y1) / 2.0;
    double t14 = b * t13 * t13;
    double t15 = Math.exp(t7 - t14);
    double t16 = Math.exp(t11 - t14);
    double fine = t4 * (t9 + t12 + t15 + t16);
    boolean t17 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t17) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t18 = eps / 4.0;
      result = cubatureWith1Forward4(a, b, x0, xm, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, xm, x1, y0, ym, t18, depth - 1, tape)
          + cubatureWith1Forward4(a, b, x0, xm, ym, y1, t18, depth - 1, tape)
          + cubatureWith1Forward3(a, b, xm, x1, ym, y1, t18, depth - 1, tape);
    }
    tape.push(t17);
    tape.push(t9);
    tape.push(t12);
    tape.push(t15);
    tape.push(t16);
    tape.push(t4);
    tape.push(t13);
    tape.push(b);
    tape.push(t10);
    tape.push(t2);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(ym);
    tape.push(xm);
    return result;
  }

  private static double cubatureWith1Reverse(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double b = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    boolean t13 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    if (t13) {
      double t14 = resultBar / 3.0;
      fineBar = resultBar + t14;
      coarseBar = -t14;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
    } else {
      double t14 = cubatureWith1Reverse3(resultBar, tape);
      double t15 = tape.doubleResult(1);
      double t16 = tape.doubleResult(2);
      double t17 = tape.doubleResult(3);
      double t18 = tape.doubleResult(4);
      double t19 = tape.doubleResult(5);
      double t20 = cubatureWith1Reverse4(resultBar, tape);
      double t21 = tape.doubleResult(1);
      double t22 = tape.doubleResult(2);
      double t23 = tape.doubleResult(3);
      double t24 = tape.doubleResult(4);
      double aBar1 = t14 + t20;
      double bBar1 = t15 + t21;
      double xmBar1 = t16 + t22;
      double ymBar1 = t18 + t23;
      y1Bar = t19 + t24;
      double t25 = cubatureWith1Reverse2(resultBar, tape);
      double t26 = tape.doubleResult(1);
      double t27 = tape.doubleResult(2);
      double t28 = tape.doubleResult(3);
      double t29 = tape.doubleResult(4);
      aBar1 += t25;
      bBar1 += t26;
      xmBar1 += t27;
      x1Bar = t17 + t28;
      ymBar1 += t29;
      double t30 = cubatureWith1Reverse(resultBar, tape);
      double t31 = tape.doubleResult(1);
      double t32 = tape.doubleResult(2);
      double t33 = tape.doubleResult(3);
      aBar = aBar1 + t30;
      bBar = bBar1 + t31;
      xmBar = xmBar1 + t32;
      ymBar = ymBar1 + t33;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t14 = t8 * fineBar;
    double t15 = t14 * t9;
    double t16 = t14 * t10;
    double t17 = -t15 - t16;
    double t18 = t17 * t7;
    bBar += t18 * t7;
    double t19 = (b * t7 * t17 + b * t18) / 2.0;
    ymBar += t19;
    y1Bar += t19;
    double t20 = t14 * t11;
    double t21 = t15 + t20;
    double t22 = t21 * t6;
    double t23 = (t5 * t6 * t21 + t5 * t22) / 2.0;
    xmBar += t23;
    x1Bar += t23;
    double t24 = t14 * t12;
    double t25 = t16 + t24;
    double t26 = -t20 - t24;
    double t27 = t26 * t4;
    bBar += t27 * t4;
    double t28 = t25 * t3;
    ymBar += (b * t4 * t26 + b * t27) / 2.0;
    xmBar += (t5 * t3 * t25 + t5 * t28) / 2.0;
    double area = t2 * t1;
    double areaBar = fineBar * (t12 + t11 + t10 + t9) / 4.0 + t * coarseBar;
    double t29 = coarseBar * area * t;
    double t30 = -t29;
    double t31 = t30 * ym;
    ymBar += b * ym * t30;
    bBar += t31 * ym;
    ymBar += b * t31;
    double t32 = t29 * xm;
    xmBar += t5 * xm * t29;
    xmBar += t5 * t32;
    aBar -= t22 * t6 + t28 * t3 + t32 * xm;
    y1Bar += t2 * areaBar;
    x1Bar += areaBar * t1;
    y1Bar += ymBar / 2.0;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y1Bar);
    return aBar;
  }

  private static double cubatureWith1Reverse3(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double b = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    boolean t13 = tape.popBoolean();
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
    if (t13) {
      double t14 = resultBar / 3.0;
      fineBar = resultBar + t14;
      coarseBar = -t14;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t14 = cubatureWith1Reverse3(resultBar, tape);
      double t15 = tape.doubleResult(1);
      double t16 = tape.doubleResult(2);
      double t17 = tape.doubleResult(3);
      double t18 = tape.doubleResult(4);
      double t19 = tape.doubleResult(5);
      double t20 = cubatureWith1Reverse3(resultBar, tape);
      double t21 = tape.doubleResult(1);
      double t22 = tape.doubleResult(2);
      double t23 = tape.doubleResult(3);
      double t24 = tape.doubleResult(4);
      double t25 = tape.doubleResult(5);
      double aBar1 = t14 + t20;
      double bBar1 = t15 + t21;
      double xmBar1 = t16 + t23;
      double ymBar1 = t18 + t24;
      y1Bar = t19 + t25;
      double t26 = cubatureWith1Reverse3(resultBar, tape);
      double t27 = tape.doubleResult(1);
      double t28 = tape.doubleResult(2);
      double t29 = tape.doubleResult(3);
      double t30 = tape.doubleResult(4);
      double t31 = tape.doubleResult(5);
      aBar1 += t26;
      bBar1 += t27;
      xmBar1 += t28;
      x1Bar = t17 + t29;
      ymBar1 += t31;
      double t32 = cubatureWith1Reverse3(resultBar, tape);
      double t33 = tape.doubleResult(1);
      double t34 = tape.doubleResult(2);
      double t35 = tape.doubleResult(3);
      double t36 = tape.doubleResult(4);
      double t37 = tape.doubleResult(5);
      aBar = aBar1 + t32;
      bBar = bBar1 + t33;
      x0Bar = t22 + t34;
      xmBar = xmBar1 + t35;
      y0Bar = t30 + t36;
      ymBar = ymBar1 + t37;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t14 = t8 * fineBar;
    double t15 = t14 * t9;
    double t16 = t14 * t10;
    double t17 = -t15 - t16;
    double t18 = t17 * t7;
    bBar += t18 * t7;
    double t19 = (b * t7 * t17 + b * t18) / 2.0;
    ymBar += t19;
    y1Bar += t19;
    double t20 = t14 * t11;
    double t21 = t15 + t20;
    double t22 = t21 * t6;
    double t23 = (t5 * t6 * t21 + t5 * t22) / 2.0;
    xmBar += t23;
    x1Bar += t23;
    double t24 = t14 * t12;
    double t25 = t16 + t24;
    double t26 = -t20 - t24;
    double t27 = t26 * t4;
    bBar += t27 * t4;
    double t28 = t25 * t3;
    double t29 = (b * t4 * t26 + b * t27) / 2.0;
    y0Bar += t29;
    ymBar += t29;
    double t30 = (t5 * t3 * t25 + t5 * t28) / 2.0;
    x0Bar += t30;
    xmBar += t30;
    double area = t2 * t1;
    double areaBar = fineBar * (t12 + t11 + t10 + t9) / 4.0 + t * coarseBar;
    double t31 = coarseBar * area * t;
    double t32 = -t31;
    double t33 = t32 * ym;
    ymBar += b * ym * t32;
    bBar += t33 * ym;
    ymBar += b * t33;
    double t34 = t31 * xm;
    xmBar += t5 * xm * t31;
    xmBar += t5 * t34;
    aBar -= t22 * t6 + t28 * t3 + t34 * xm;
    double t35 = areaBar * t1;
    double t36 = t2 * areaBar;
    y1Bar += t36;
    y0Bar -= t36;
    x1Bar += t35;
    x0Bar -= t35;
    double t37 = ymBar / 2.0;
    y0Bar += t37;
    y1Bar += t37;
    double t38 = xmBar / 2.0;
    x0Bar += t38;
    x1Bar += t38;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y0Bar);
    tape.result(5, y1Bar);
    return aBar;
  }

  private static double cubatureWith1Reverse4(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double b = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    boolean t13 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double y0Bar;
    if (t13) {
      double t14 = resultBar / 3.0;
      fineBar = resultBar + t14;
      coarseBar = -t14;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t14 = cubatureWith1Reverse3(resultBar, tape);
      double t15 = tape.doubleResult(1);
      double t16 = tape.doubleResult(2);
      double t17 = tape.doubleResult(3);
      double t18 = tape.doubleResult(4);
      double t19 = tape.doubleResult(5);
      double t20 = cubatureWith1Reverse4(resultBar, tape);
      double t21 = tape.doubleResult(1);
      double t22 = tape.doubleResult(2);
      double t23 = tape.doubleResult(3);
      double t24 = tape.doubleResult(4);
      double aBar1 = t14 + t20;
      double bBar1 = t15 + t21;
      double xmBar1 = t16 + t22;
      double ymBar1 = t18 + t23;
      y1Bar = t19 + t24;
      double t25 = cubatureWith1Reverse3(resultBar, tape);
      double t26 = tape.doubleResult(1);
      double t27 = tape.doubleResult(2);
      double t28 = tape.doubleResult(3);
      double t29 = tape.doubleResult(4);
      double t30 = tape.doubleResult(5);
      aBar1 += t25;
      bBar1 += t26;
      xmBar1 += t27;
      x1Bar = t17 + t28;
      ymBar1 += t30;
      double t31 = cubatureWith1Reverse4(resultBar, tape);
      double t32 = tape.doubleResult(1);
      double t33 = tape.doubleResult(2);
      double t34 = tape.doubleResult(3);
      double t35 = tape.doubleResult(4);
      aBar = aBar1 + t31;
      bBar = bBar1 + t32;
      xmBar = xmBar1 + t33;
      y0Bar = t29 + t34;
      ymBar = ymBar1 + t35;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t14 = t8 * fineBar;
    double t15 = t14 * t9;
    double t16 = t14 * t10;
    double t17 = -t15 - t16;
    double t18 = t17 * t7;
    bBar += t18 * t7;
    double t19 = (b * t7 * t17 + b * t18) / 2.0;
    ymBar += t19;
    y1Bar += t19;
    double t20 = t14 * t11;
    double t21 = t15 + t20;
    double t22 = t21 * t6;
    double t23 = (t5 * t6 * t21 + t5 * t22) / 2.0;
    xmBar += t23;
    x1Bar += t23;
    double t24 = t14 * t12;
    double t25 = t16 + t24;
    double t26 = -t20 - t24;
    double t27 = t26 * t4;
    bBar += t27 * t4;
    double t28 = t25 * t3;
    double t29 = (b * t4 * t26 + b * t27) / 2.0;
    y0Bar += t29;
    ymBar += t29;
    xmBar += (t5 * t3 * t25 + t5 * t28) / 2.0;
    double area = t2 * t1;
    double areaBar = fineBar * (t12 + t11 + t10 + t9) / 4.0 + t * coarseBar;
    double t30 = coarseBar * area * t;
    double t31 = -t30;
    double t32 = t31 * ym;
    ymBar += b * ym * t31;
    bBar += t32 * ym;
    ymBar += b * t32;
    double t33 = t30 * xm;
    xmBar += t5 * xm * t30;
    xmBar += t5 * t33;
    aBar -= t22 * t6 + t28 * t3 + t33 * xm;
    double t34 = t2 * areaBar;
    y1Bar += t34;
    y0Bar -= t34;
    x1Bar += areaBar * t1;
    double t35 = ymBar / 2.0;
    y0Bar += t35;
    y1Bar += t35;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y0Bar);
    tape.result(4, y1Bar);
    return aBar;
  }

  private static double cubatureWith1Reverse2(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double b = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double t12 = tape.popDouble();
    boolean t13 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    if (t13) {
      double t14 = resultBar / 3.0;
      fineBar = resultBar + t14;
      coarseBar = -t14;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
    } else {
      double t14 = cubatureWith1Reverse3(resultBar, tape);
      double t15 = tape.doubleResult(1);
      double t16 = tape.doubleResult(2);
      double t17 = tape.doubleResult(3);
      double t18 = tape.doubleResult(4);
      double t19 = tape.doubleResult(5);
      double t20 = cubatureWith1Reverse3(resultBar, tape);
      double t21 = tape.doubleResult(1);
      double t22 = tape.doubleResult(2);
      double t23 = tape.doubleResult(3);
      double t24 = tape.doubleResult(4);
      double t25 = tape.doubleResult(5);
      double aBar1 = t14 + t20;
      double bBar1 = t15 + t21;
      double xmBar1 = t16 + t23;
      double ymBar1 = t18 + t24;
      y1Bar = t19 + t25;
      double t26 = cubatureWith1Reverse2(resultBar, tape);
      double t27 = tape.doubleResult(1);
      double t28 = tape.doubleResult(2);
      double t29 = tape.doubleResult(3);
      double t30 = tape.doubleResult(4);
      aBar1 += t26;
      bBar1 += t27;
      xmBar1 += t28;
      x1Bar = t17 + t29;
      ymBar1 += t30;
      double t31 = cubatureWith1Reverse2(resultBar, tape);
      double t32 = tape.doubleResult(1);
      double t33 = tape.doubleResult(2);
      double t34 = tape.doubleResult(3);
      double t35 = tape.doubleResult(4);
      aBar = aBar1 + t31;
      bBar = bBar1 + t32;
      x0Bar = t22 + t33;
      xmBar = xmBar1 + t34;
      ymBar = ymBar1 + t35;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t14 = t8 * fineBar;
    double t15 = t14 * t9;
    double t16 = t14 * t10;
    double t17 = -t15 - t16;
    double t18 = t17 * t7;
    bBar += t18 * t7;
    double t19 = (b * t7 * t17 + b * t18) / 2.0;
    ymBar += t19;
    y1Bar += t19;
    double t20 = t14 * t11;
    double t21 = t15 + t20;
    double t22 = t21 * t6;
    double t23 = (t5 * t6 * t21 + t5 * t22) / 2.0;
    xmBar += t23;
    x1Bar += t23;
    double t24 = t14 * t12;
    double t25 = t16 + t24;
    double t26 = -t20 - t24;
    double t27 = t26 * t4;
    bBar += t27 * t4;
    double t28 = t25 * t3;
    ymBar += (b * t4 * t26 + b * t27) / 2.0;
    double t29 = (t5 * t3 * t25 + t5 * t28) / 2.0;
    x0Bar += t29;
    xmBar += t29;
    double area = t2 * t1;
    double areaBar = fineBar * (t12 + t11 + t10 + t9) / 4.0 + t * coarseBar;
    double t30 = coarseBar * area * t;
    double t31 = -t30;
    double t32 = t31 * ym;
    ymBar += b * ym * t31;
    bBar += t32 * ym;
    ymBar += b * t32;
    double t33 = t30 * xm;
    xmBar += t5 * xm * t30;
    xmBar += t5 * t33;
    aBar -= t22 * t6 + t28 * t3 + t33 * xm;
    double t34 = areaBar * t1;
    y1Bar += t2 * areaBar;
    x1Bar += t34;
    x0Bar -= t34;
    y1Bar += ymBar / 2.0;
    double t35 = xmBar / 2.0;
    x0Bar += t35;
    x1Bar += t35;
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
    double t10 = t7 * t7;
    double t11 = 2.0 * (xmDot / 2.0 * t7);
    double t12 = b * t8;
    double t13 = t12 * t8;
    double t14 = (bDot * t8 + b * t9) * t8 + t12 * t9;
    double t15 = -(t10 + t13) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = t17 * t17;
    double t19 = 2.0 * ((xmDot + x1Dot) / 2.0 * t17);
    double t20 = -(t18 + t13) / a;
    double t21 = Math.exp(t20);
    double t22 = (ym + y1) / 2.0;
    double t23 = (ymDot + y1Dot) / 2.0;
    double t24 = b * t22;
    double t25 = t24 * t22;
    double t26 = (bDot * t22 + b * t23) * t22 + t24 * t23;
    double t27 = -(t10 + t25) / a;
    double t28 = Math.exp(t27);
    double t29 = -(t18 + t25) / a;
    double t30 = Math.exp(t29);
    double t31 = t16 + t21 + t28 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t11 + t14) / a) - t4 * t15) * t16 + (-((t19 + t14) / a) - t4 * t20) * t21
        + (-((t11 + t26) / a) - t4 * t27) * t28 + (-((t19 + t26) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 = eps / 4.0;
    double t33 =
        cubatureWith2Jvp(a, b, x0, xm, y0, ym, t32, depth - 1, aDot, bDot, xmDot, ymDot, tape);
    double t34 = tape.doubleResult(1);
    double t35 =
        cubatureWith2Jvp2(a, b, xm, x1, y0, ym, t32, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        tape);
    double t36 = tape.doubleResult(1);
    double t37 =
        cubatureWith2Jvp4(a, b, x0, xm, ym, y1, t32, depth - 1, aDot, bDot, xmDot, ymDot, y1Dot,
        tape);
    double t38 = tape.doubleResult(1);
    double t39 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, t32, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
    double t40 = tape.doubleResult(1);
    tape.result(1, t34 + t36 + t38 + t40);
    return t33 + t35 + t37 + t39;
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
    double t10 = t7 * t7;
    double t11 = 2.0 * ((x0Dot + xmDot) / 2.0 * t7);
    double t12 = b * t8;
    double t13 = t12 * t8;
    double t14 = (bDot * t8 + b * t9) * t8 + t12 * t9;
    double t15 = -(t10 + t13) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = t17 * t17;
    double t19 = 2.0 * ((xmDot + x1Dot) / 2.0 * t17);
    double t20 = -(t18 + t13) / a;
    double t21 = Math.exp(t20);
    double t22 = (ym + y1) / 2.0;
    double t23 = (ymDot + y1Dot) / 2.0;
    double t24 = b * t22;
    double t25 = t24 * t22;
    double t26 = (bDot * t22 + b * t23) * t22 + t24 * t23;
    double t27 = -(t10 + t25) / a;
    double t28 = Math.exp(t27);
    double t29 = -(t18 + t25) / a;
    double t30 = Math.exp(t29);
    double t31 = t16 + t21 + t28 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t11 + t14) / a) - t4 * t15) * t16 + (-((t19 + t14) / a) - t4 * t20) * t21
        + (-((t11 + t26) / a) - t4 * t27) * t28 + (-((t19 + t26) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 = eps / 4.0;
    double t33 =
        cubatureWith2Jvp2(a, b, x0, xm, y0, ym, t32, depth - 1, aDot, bDot, x0Dot, xmDot, ymDot,
        tape);
    double t34 = tape.doubleResult(1);
    double t35 =
        cubatureWith2Jvp2(a, b, xm, x1, y0, ym, t32, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        tape);
    double t36 = tape.doubleResult(1);
    double t37 =
        cubatureWith2Jvp3(a, b, x0, xm, ym, y1, t32, depth - 1, aDot, bDot, x0Dot, xmDot, ymDot,
        y1Dot, tape);
    double t38 = tape.doubleResult(1);
    double t39 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, t32, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
    double t40 = tape.doubleResult(1);
    tape.result(1, t34 + t36 + t38 + t40);
    return t33 + t35 + t37 + t39;
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
    double t10 = t7 * t7;
    double t11 = 2.0 * ((x0Dot + xmDot) / 2.0 * t7);
    double t12 = b * t8;
    double t13 = t12 * t8;
    double t14 = (bDot * t8 + b * t9) * t8 + t12 * t9;
    double t15 = -(t10 + t13) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = t17 * t17;
    double t19 = 2.0 * ((xmDot + x1Dot) / 2.0 * t17);
    double t20 = -(t18 + t13) / a;
    double t21 = Math.exp(t20);
    double t22 = (ym + y1) / 2.0;
    double t23 = (ymDot + y1Dot) / 2.0;
    double t24 = b * t22;
    double t25 = t24 * t22;
    double t26 = (bDot * t22 + b * t23) * t22 + t24 * t23;
    double t27 = -(t10 + t25) / a;
    double t28 = Math.exp(t27);
    double t29 = -(t18 + t25) / a;
    double t30 = Math.exp(t29);
    double t31 = t16 + t21 + t28 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t11 + t14) / a) - t4 * t15) * t16 + (-((t19 + t14) / a) - t4 * t20) * t21
        + (-((t11 + t26) / a) - t4 * t27) * t28 + (-((t19 + t26) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 = eps / 4.0;
    double t33 =
        cubatureWith2Jvp3(a, b, x0, xm, y0, ym, t32, depth - 1, aDot, bDot, x0Dot, xmDot, y0Dot,
        ymDot, tape);
    double t34 = tape.doubleResult(1);
    double t35 =
        cubatureWith2Jvp3(a, b, xm, x1, y0, ym, t32, depth - 1, aDot, bDot, xmDot, x1Dot, y0Dot,
        ymDot, tape);
    double t36 = tape.doubleResult(1);
    double t37 =
        cubatureWith2Jvp3(a, b, x0, xm, ym, y1, t32, depth - 1, aDot, bDot, x0Dot, xmDot, ymDot,
        y1Dot, tape);
    double t38 = tape.doubleResult(1);
    double t39 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, t32, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
    double t40 = tape.doubleResult(1);
    tape.result(1, t34 + t36 + t38 + t40);
    return t33 + t35 + t37 + t39;
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
    double t10 = t7 * t7;
    double t11 = 2.0 * (xmDot / 2.0 * t7);
    double t12 = b * t8;
    double t13 = t12 * t8;
    double t14 = (bDot * t8 + b * t9) * t8 + t12 * t9;
    double t15 = -(t10 + t13) / a;
    double t16 = Math.exp(t15);
    double t17 = (xm + x1) / 2.0;
    double t18 = t17 * t17;
    double t19 = 2.0 * ((xmDot + x1Dot) / 2.0 * t17);
    double t20 = -(t18 + t13) / a;
    double t21 = Math.exp(t20);
    double t22 = (ym + y1) / 2.0;
    double t23 = (ymDot + y1Dot) / 2.0;
    double t24 = b * t22;
    double t25 = t24 * t22;
    double t26 = (bDot * t22 + b * t23) * t22 + t24 * t23;
    double t27 = -(t10 + t25) / a;
    double t28 = Math.exp(t27);
    double t29 = -(t18 + t25) / a;
    double t30 = Math.exp(t29);
    double t31 = t16 + t21 + t28 + t30;
    double fine = t6 * t31;
    double fineDot = areaDot / 4.0 * t31
        + t6 * ((-((t11 + t14) / a) - t4 * t15) * t16 + (-((t19 + t14) / a) - t4 * t20) * t21
        + (-((t11 + t26) / a) - t4 * t27) * t28 + (-((t19 + t26) / a) - t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1, fineDot + (fineDot - coarseDot) / 3.0);
      return fine + (fine - coarse) / 3.0;
    }
    double t32 = eps / 4.0;
    double t33 =
        cubatureWith2Jvp4(a, b, x0, xm, y0, ym, t32, depth - 1, aDot, bDot, xmDot, y0Dot, ymDot,
        tape);
    double t34 = tape.doubleResult(1);
    double t35 =
        cubatureWith2Jvp3(a, b, xm, x1, y0, ym, t32, depth - 1, aDot, bDot, xmDot, x1Dot, y0Dot,
        ymDot, tape);
    double t36 = tape.doubleResult(1);
    double t37 =
        cubatureWith2Jvp4(a, b, x0, xm, ym, y1, t32, depth - 1, aDot, bDot, xmDot, ymDot, y1Dot,
        tape);
    double t38 = tape.doubleResult(1);
    double t39 =
        cubatureWith2Jvp3(a, b, xm, x1, ym, y1, t32, depth - 1, aDot, bDot, xmDot, x1Dot, ymDot,
        y1Dot, tape);
    double t40 = tape.doubleResult(1);
    tape.result(1, t34 + t36 + t38 + t40);
    return t33 + t35 + t37 + t39;
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
    double t7 = t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = -(t7 + t8) / a;
    double t10 = Math.exp(t9);
    double t11 = (xm + x1) / 2.0;
    double t12 = t11 * t11;
    double t13 = -(t12 + t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (ym + y1) / 2.0;
    double t16 = b * t15 * t15;
    double t17 = -(t7 + t16) / a;
    double t18 = Math.exp(t17);
    double t19 = -(t12 + t16) / a;
    double t20 = Math.exp(t19);
    double fine = t4 * (t10 + t14 + t18 + t20);
    boolean t21 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t21) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t22 = eps / 4.0;
      result = cubatureWith2Forward(a, b, x0, xm, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward2(a, b, xm, x1, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward4(a, b, x0, xm, ym, y1, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, xm, x1, ym, y1, t22, depth - 1, tape);
    }
    tape.push(t21);
    tape.push(t10);
    tape.push(t14);
    tape.push(t18);
    tape.push(t20);
    tape.push(t4);
    tape.push(a);
    tape.push(t19);
    tape.push(t17);
    tape.push(t15);
    tape.push(b);
    tape.push(t13);
    tape.push(t11);
    tape.push(t9);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
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
    double t7 = t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = -(t7 + t8) / a;
    double t10 = Math.exp(t9);
    double t11 = (xm + x1) / 2.0;
    double t12 = t11 * t11;
    double t13 = -(t12 + t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (ym + y1) / 2.0;
    double t16 = b * t15 * t15;
    double t17 = -(t7 + t16) / a;
    double t18 = Math.exp(t17);
    double t19 = -(t12 + t16) / a;
    double t20 = Math.exp(t19);
    double fine = t4 * (t10 + t14 + t18 + t20);
    boolean t21 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t21) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t22 = eps / 4.0;
      result = cubatureWith2Forward2(a, b, x0, xm, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward2(a, b, xm, x1, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, x0, xm, ym, y1, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, xm, x1, ym, y1, t22, depth - 1, tape);
    }
    tape.push(t21);
    tape.push(t10);
    tape.push(t14);
    tape.push(t18);
    tape.push(t20);
    tape.push(t4);
    tape.push(a);
    tape.push(t19);
    tape.push(t17);
    tape.push(t15);
    tape.push(b);
    tape.push(t13);
    tape.push(t11);
    tape.push(t9);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
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
    double t7 = t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = -(t7 + t8) / a;
    double t10 = Math.exp(t9);
    double t11 = (xm + x1) / 2.0;
    double t12 = t11 * t11;
    double t13 = -(t12 + t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (ym + y1) / 2.0;
    double t16 = b * t15 * t15;
    double t17 = -(t7 + t16) / a;
    double t18 = Math.exp(t17);
    double t19 = -(t12 + t16) / a;
    double t20 = Math.exp(t19);
    double fine = t4 * (t10 + t14 + t18 + t20);
    boolean t21 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t21) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t22 = eps / 4.0;
      result = cubatureWith2Forward3(a, b, x0, xm, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, xm, x1, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, x0, xm, ym, y1, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, xm, x1, ym, y1, t22, depth - 1, tape);
    }
    tape.push(t21);
    tape.push(t10);
    tape.push(t14);
    tape.push(t18);
    tape.push(t20);
    tape.push(t4);
    tape.push(a);
    tape.push(t19);
    tape.push(t17);
    tape.push(t15);
    tape.push(b);
    tape.push(t13);
    tape.push(t11);
    tape.push(t9);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
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
    double t7 = t5 * t5;
    double t8 = b * t6 * t6;
    double t9 = -(t7 + t8) / a;
    double t10 = Math.exp(t9);
    double t11 = (xm + x1) / 2.0;
    double t12 = t11 * t11;
    double t13 = -(t12 + t8) / a;
    double t14 = Math.exp(t13);
    double t15 = (ym + y1) / 2.0;
    double t16 = b * t15 * t15;
    double t17 = -(t7 + t16) / a;
    double t18 = Math.exp(t17);
    double t19 = -(t12 + t16) / a;
    double t20 = Math.exp(t19);
    double fine = t4 * (t10 + t14 + t18 + t20);
    boolean t21 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t21) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t22 = eps / 4.0;
      result = cubatureWith2Forward4(a, b, x0, xm, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, xm, x1, y0, ym, t22, depth - 1, tape)
          + cubatureWith2Forward4(a, b, x0, xm, ym, y1, t22, depth - 1, tape)
          + cubatureWith2Forward3(a, b, xm, x1, ym, y1, t22, depth - 1, tape);
    }
    tape.push(t21);
    tape.push(t10);
    tape.push(t14);
    tape.push(t18);
    tape.push(t20);
    tape.push(t4);
    tape.push(a);
    tape.push(t19);
    tape.push(t17);
    tape.push(t15);
    tape.push(b);
    tape.push(t13);
    tape.push(t11);
    tape.push(t9);
    tape.push(t6);
    tape.push(t5);
    tape.push(t);
    tape.push(t1);
    tape.push(t3);
    tape.push(t2);
    tape.push(ym);
    tape.push(xm);
    return result;
  }

  private static double cubatureWith2Reverse(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double b = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double a = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    boolean t17 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    if (t17) {
      double t18 = resultBar / 3.0;
      fineBar = resultBar + t18;
      coarseBar = -t18;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
    } else {
      double t18 = cubatureWith2Reverse3(resultBar, tape);
      double t19 = tape.doubleResult(1);
      double t20 = tape.doubleResult(2);
      double t21 = tape.doubleResult(3);
      double t22 = tape.doubleResult(4);
      double t23 = tape.doubleResult(5);
      double t24 = cubatureWith2Reverse4(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double aBar1 = t18 + t24;
      double bBar1 = t19 + t25;
      double xmBar1 = t20 + t26;
      double ymBar1 = t22 + t27;
      y1Bar = t23 + t28;
      double t29 = cubatureWith2Reverse2(resultBar, tape);
      double t30 = tape.doubleResult(1);
      double t31 = tape.doubleResult(2);
      double t32 = tape.doubleResult(3);
      double t33 = tape.doubleResult(4);
      aBar1 += t29;
      bBar1 += t30;
      xmBar1 += t31;
      x1Bar = t21 + t32;
      ymBar1 += t33;
      double t34 = cubatureWith2Reverse(resultBar, tape);
      double t35 = tape.doubleResult(1);
      double t36 = tape.doubleResult(2);
      double t37 = tape.doubleResult(3);
      aBar = aBar1 + t34;
      bBar = bBar1 + t35;
      xmBar = xmBar1 + t36;
      ymBar = ymBar1 + t37;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t18 = t12 * fineBar;
    double t19 = t18 * t13 / a;
    aBar -= t19 * t11;
    double t20 = -t19;
    double t21 = t18 * t14 / a;
    aBar -= t21 * t10;
    double t22 = t20 - t21;
    double t23 = t22 * t9;
    bBar += t23 * t9;
    double t24 = (b * t9 * t22 + b * t23) / 2.0;
    ymBar += t24;
    y1Bar += t24;
    double t25 = t18 * t15 / a;
    aBar -= t25 * t8;
    double t26 = 2.0 * ((t20 - t25) * t7) / 2.0;
    xmBar += t26;
    x1Bar += t26;
    double t27 = t18 * t16 / a;
    aBar -= t27 * t6;
    double t28 = -t25 - t27;
    double t29 = t28 * t5;
    bBar += t29 * t5;
    ymBar += (b * t5 * t28 + b * t29) / 2.0;
    xmBar += 2.0 * ((-t21 - t27) * t4) / 2.0;
    double area = t3 * t2;
    double areaBar = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t30 = coarseBar * area * t1 / a;
    aBar -= t30 * t;
    double t31 = -t30;
    double t32 = t31 * ym;
    ymBar += b * ym * t31;
    bBar += t32 * ym;
    ymBar += b * t32;
    xmBar += 2.0 * (t31 * xm);
    y1Bar += t3 * areaBar;
    x1Bar += areaBar * t2;
    y1Bar += ymBar / 2.0;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y1Bar);
    return aBar;
  }

  private static double cubatureWith2Reverse3(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double b = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double a = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    boolean t17 = tape.popBoolean();
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
    if (t17) {
      double t18 = resultBar / 3.0;
      fineBar = resultBar + t18;
      coarseBar = -t18;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t18 = cubatureWith2Reverse3(resultBar, tape);
      double t19 = tape.doubleResult(1);
      double t20 = tape.doubleResult(2);
      double t21 = tape.doubleResult(3);
      double t22 = tape.doubleResult(4);
      double t23 = tape.doubleResult(5);
      double t24 = cubatureWith2Reverse3(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double t29 = tape.doubleResult(5);
      double aBar1 = t18 + t24;
      double bBar1 = t19 + t25;
      double xmBar1 = t20 + t27;
      double ymBar1 = t22 + t28;
      y1Bar = t23 + t29;
      double t30 = cubatureWith2Reverse3(resultBar, tape);
      double t31 = tape.doubleResult(1);
      double t32 = tape.doubleResult(2);
      double t33 = tape.doubleResult(3);
      double t34 = tape.doubleResult(4);
      double t35 = tape.doubleResult(5);
      aBar1 += t30;
      bBar1 += t31;
      xmBar1 += t32;
      x1Bar = t21 + t33;
      ymBar1 += t35;
      double t36 = cubatureWith2Reverse3(resultBar, tape);
      double t37 = tape.doubleResult(1);
      double t38 = tape.doubleResult(2);
      double t39 = tape.doubleResult(3);
      double t40 = tape.doubleResult(4);
      double t41 = tape.doubleResult(5);
      aBar = aBar1 + t36;
      bBar = bBar1 + t37;
      x0Bar = t26 + t38;
      xmBar = xmBar1 + t39;
      y0Bar = t34 + t40;
      ymBar = ymBar1 + t41;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t18 = t12 * fineBar;
    double t19 = t18 * t13 / a;
    aBar -= t19 * t11;
    double t20 = -t19;
    double t21 = t18 * t14 / a;
    aBar -= t21 * t10;
    double t22 = t20 - t21;
    double t23 = t22 * t9;
    bBar += t23 * t9;
    double t24 = (b * t9 * t22 + b * t23) / 2.0;
    ymBar += t24;
    y1Bar += t24;
    double t25 = t18 * t15 / a;
    aBar -= t25 * t8;
    double t26 = 2.0 * ((t20 - t25) * t7) / 2.0;
    xmBar += t26;
    x1Bar += t26;
    double t27 = t18 * t16 / a;
    aBar -= t27 * t6;
    double t28 = -t25 - t27;
    double t29 = t28 * t5;
    bBar += t29 * t5;
    double t30 = (b * t5 * t28 + b * t29) / 2.0;
    y0Bar += t30;
    ymBar += t30;
    double t31 = 2.0 * ((-t21 - t27) * t4) / 2.0;
    x0Bar += t31;
    xmBar += t31;
    double area = t3 * t2;
    double areaBar = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t32 = coarseBar * area * t1 / a;
    aBar -= t32 * t;
    double t33 = -t32;
    double t34 = t33 * ym;
    ymBar += b * ym * t33;
    bBar += t34 * ym;
    ymBar += b * t34;
    xmBar += 2.0 * (t33 * xm);
    double t35 = areaBar * t2;
    double t36 = t3 * areaBar;
    y1Bar += t36;
    y0Bar -= t36;
    x1Bar += t35;
    x0Bar -= t35;
    double t37 = ymBar / 2.0;
    y0Bar += t37;
    y1Bar += t37;
    double t38 = xmBar / 2.0;
    x0Bar += t38;
    x1Bar += t38;
    tape.result(1, bBar);
    tape.result(2, x0Bar);
    tape.result(3, x1Bar);
    tape.result(4, y0Bar);
    tape.result(5, y1Bar);
    return aBar;
  }

  private static double cubatureWith2Reverse4(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double b = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double a = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    boolean t17 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double y0Bar;
    if (t17) {
      double t18 = resultBar / 3.0;
      fineBar = resultBar + t18;
      coarseBar = -t18;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      y0Bar = 0.0;
    } else {
      double t18 = cubatureWith2Reverse3(resultBar, tape);
      double t19 = tape.doubleResult(1);
      double t20 = tape.doubleResult(2);
      double t21 = tape.doubleResult(3);
      double t22 = tape.doubleResult(4);
      double t23 = tape.doubleResult(5);
      double t24 = cubatureWith2Reverse4(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double aBar1 = t18 + t24;
      double bBar1 = t19 + t25;
      double xmBar1 = t20 + t26;
      double ymBar1 = t22 + t27;
      y1Bar = t23 + t28;
      double t29 = cubatureWith2Reverse3(resultBar, tape);
      double t30 = tape.doubleResult(1);
      double t31 = tape.doubleResult(2);
      double t32 = tape.doubleResult(3);
      double t33 = tape.doubleResult(4);
      double t34 = tape.doubleResult(5);
      aBar1 += t29;
      bBar1 += t30;
      xmBar1 += t31;
      x1Bar = t21 + t32;
      ymBar1 += t34;
      double t35 = cubatureWith2Reverse4(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      aBar = aBar1 + t35;
      bBar = bBar1 + t36;
      xmBar = xmBar1 + t37;
      y0Bar = t33 + t38;
      ymBar = ymBar1 + t39;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t18 = t12 * fineBar;
    double t19 = t18 * t13 / a;
    aBar -= t19 * t11;
    double t20 = -t19;
    double t21 = t18 * t14 / a;
    aBar -= t21 * t10;
    double t22 = t20 - t21;
    double t23 = t22 * t9;
    bBar += t23 * t9;
    double t24 = (b * t9 * t22 + b * t23) / 2.0;
    ymBar += t24;
    y1Bar += t24;
    double t25 = t18 * t15 / a;
    aBar -= t25 * t8;
    double t26 = 2.0 * ((t20 - t25) * t7) / 2.0;
    xmBar += t26;
    x1Bar += t26;
    double t27 = t18 * t16 / a;
    aBar -= t27 * t6;
    double t28 = -t25 - t27;
    double t29 = t28 * t5;
    bBar += t29 * t5;
    double t30 = (b * t5 * t28 + b * t29) / 2.0;
    y0Bar += t30;
    ymBar += t30;
    xmBar += 2.0 * ((-t21 - t27) * t4) / 2.0;
    double area = t3 * t2;
    double areaBar = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t31 = coarseBar * area * t1 / a;
    aBar -= t31 * t;
    double t32 = -t31;
    double t33 = t32 * ym;
    ymBar += b * ym * t32;
    bBar += t33 * ym;
    ymBar += b * t33;
    xmBar += 2.0 * (t32 * xm);
    double t34 = t3 * areaBar;
    y1Bar += t34;
    y0Bar -= t34;
    x1Bar += areaBar * t2;
    double t35 = ymBar / 2.0;
    y0Bar += t35;
    y1Bar += t35;
    x1Bar += xmBar / 2.0;
    tape.result(1, bBar);
    tape.result(2, x1Bar);
    tape.result(3, y0Bar);
    tape.result(4, y1Bar);
    return aBar;
  }

  private static double cubatureWith2Reverse2(double resultBar, Tape tape) {
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double b = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double a = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    boolean t17 = tape.popBoolean();
    double fineBar;
    double coarseBar;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double x0Bar;
    if (t17) {
      double t18 = resultBar / 3.0;
      fineBar = resultBar + t18;
      coarseBar = -t18;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      x0Bar = 0.0;
    } else {
      double t18 = cubatureWith2Reverse3(resultBar, tape);
      double t19 = tape.doubleResult(1);
      double t20 = tape.doubleResult(2);
      double t21 = tape.doubleResult(3);
      double t22 = tape.doubleResult(4);
      double t23 = tape.doubleResult(5);
      double t24 = cubatureWith2Reverse3(resultBar, tape);
      double t25 = tape.doubleResult(1);
      double t26 = tape.doubleResult(2);
      double t27 = tape.doubleResult(3);
      double t28 = tape.doubleResult(4);
      double t29 = tape.doubleResult(5);
      double aBar1 = t18 + t24;
      double bBar1 = t19 + t25;
      double xmBar1 = t20 + t27;
      double ymBar1 = t22 + t28;
      y1Bar = t23 + t29;
      double t30 = cubatureWith2Reverse2(resultBar, tape);
      double t31 = tape.doubleResult(1);
      double t32 = tape.doubleResult(2);
      double t33 = tape.doubleResult(3);
      double t34 = tape.doubleResult(4);
      aBar1 += t30;
      bBar1 += t31;
      xmBar1 += t32;
      x1Bar = t21 + t33;
      ymBar1 += t34;
      double t35 = cubatureWith2Reverse2(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      aBar = aBar1 + t35;
      bBar = bBar1 + t36;
      x0Bar = t26 + t37;
      xmBar = xmBar1 + t38;
      ymBar = ymBar1 + t39;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t18 = t12 * fineBar;
    double t19 = t18 * t13 / a;
    aBar -= t19 * t11;
    double t20 = -t19;
    double t21 = t18 * t14 / a;
    aBar -= t21 * t10;
    double t22 = t20 - t21;
    double t23 = t22 * t9;
    bBar += t23 * t9;
    double t24 = (b * t9 * t22 + b * t23) / 2.0;
    ymBar += t24;
    y1Bar += t24;
    double t25 = t18 * t15 / a;
    aBar -= t25 * t8;
    double t26 = 2.0 * ((t20 - t25) * t7) / 2.0;
    xmBar += t26;
    x1Bar += t26;
    double t27 = t18 * t16 / a;
    aBar -= t27 * t6;
    double t28 = -t25 - t27;
    double t29 = t28 * t5;
    bBar += t29 * t5;
    ymBar += (b * t5 * t28 + b * t29) / 2.0;
    double t30 = 2.0 * ((-t21 - t27) * t4) / 2.0;
    x0Bar += t30;
    xmBar += t30;
    double area = t3 * t2;
    double areaBar = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t31 = coarseBar * area * t1 / a;
    aBar -= t31 * t;
    double t32 = -t31;
    double t33 = t32 * ym;
    ymBar += b * ym * t32;
    bBar += t33 * ym;
    ymBar += b * t33;
    xmBar += 2.0 * (t32 * xm);
    double t34 = areaBar * t2;
    y1Bar += t3 * areaBar;
    x1Bar += t34;
    x0Bar -= t34;
    y1Bar += ymBar / 2.0;
    double t35 = xmBar / 2.0;
    x0Bar += t35;
    x1Bar += t35;
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
    double t12 = t8 * t8;
    double t13 = 2.0 * (t9 * t8);
    double t14 = b * t10;
    double t15 = t14 * t10;
    double t16 = (bDot * t10 + b * t11) * t10 + t14 * t11;
    double t17 = -(t12 + t15) / a;
    double t18 = -((t13 + t16) / a) - t4 * t17;
    double t19 = Math.exp(t17);
    double t20 = (xm + x1) / 2.0;
    double t21 = (xmDot + x1Dot) / 2.0;
    double t22 = t20 * t20;
    double t23 = 2.0 * (t21 * t20);
    double t24 = -(t22 + t15) / a;
    double t25 = -((t23 + t16) / a) - t4 * t24;
    double t26 = Math.exp(t24);
    double t27 = (ym + y1) / 2.0;
    double t28 = (ymDot + y1Dot) / 2.0;
    double t29 = b * t27;
    double t30 = t29 * t27;
    double t31 = (bDot * t27 + b * t28) * t27 + t29 * t28;
    double t32 = -(t12 + t30) / a;
    double t33 = -((t13 + t31) / a) - t4 * t32;
    double t34 = Math.exp(t32);
    double t35 = -(t22 + t30) / a;
    double t36 = -((t23 + t31) / a) - t4 * t35;
    double t37 = Math.exp(t35);
    double fine = t7 * (t19 + t26 + t34 + t37);
    boolean t38 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t38) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t39 = eps / 4.0;
      result =
          cubatureWith2ForwardJvp(a, b, x0, xm, y0, ym, t39, depth - 1, aDot, bDot, xmDot, ymDot,
          tape) + cubatureWith2ForwardJvp2(a, b, xm, x1, y0, ym, t39, depth - 1, aDot, bDot, xmDot,
          x1Dot, ymDot, tape)
          + cubatureWith2ForwardJvp4(a, b, x0, xm, ym, y1, t39, depth - 1, aDot, bDot, xmDot,
          ymDot, y1Dot, tape)
          + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, t39, depth - 1, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
    }
    tape.push(t38);
    tape.push(t19);
    tape.push(t26);
    tape.push(t34);
    tape.push(t37);
    tape.push(t7);
    tape.push(a);
    tape.push(t35);
    tape.push(t32);
    tape.push(t27);
    tape.push(b);
    tape.push(t24);
    tape.push(t20);
    tape.push(t17);
    tape.push(t10);
    tape.push(t8);
    tape.push(t);
    tape.push(t1);
    tape.push(t6);
    tape.push(t3);
    tape.push(ym);
    tape.push(xm);
    tape.push(t18 * t19);
    tape.push(t25 * t26);
    tape.push(t33 * t34);
    tape.push(t36 * t37);
    tape.push(areaDot / 4.0);
    tape.push(aDot);
    tape.push(t36);
    tape.push(t33);
    tape.push(t28);
    tape.push(bDot);
    tape.push(t25);
    tape.push(t21);
    tape.push(t18);
    tape.push(t11);
    tape.push(t9);
    tape.push(x1Dot);
    tape.push(y1Dot);
    tape.push(t5 * t6);
    tape.push(t5);
    tape.push(ymDot);
    tape.push(xmDot);
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
    double t13 = t9 * t9;
    double t14 = 2.0 * (t10 * t9);
    double t15 = b * t11;
    double t16 = t15 * t11;
    double t17 = (bDot * t11 + b * t12) * t11 + t15 * t12;
    double t18 = -(t13 + t16) / a;
    double t19 = -((t14 + t17) / a) - t5 * t18;
    double t20 = Math.exp(t18);
    double t21 = (xm + x1) / 2.0;
    double t22 = (xmDot + x1Dot) / 2.0;
    double t23 = t21 * t21;
    double t24 = 2.0 * (t22 * t21);
    double t25 = -(t23 + t16) / a;
    double t26 = -((t24 + t17) / a) - t5 * t25;
    double t27 = Math.exp(t25);
    double t28 = (ym + y1) / 2.0;
    double t29 = (ymDot + y1Dot) / 2.0;
    double t30 = b * t28;
    double t31 = t30 * t28;
    double t32 = (bDot * t28 + b * t29) * t28 + t30 * t29;
    double t33 = -(t13 + t31) / a;
    double t34 = -((t14 + t32) / a) - t5 * t33;
    double t35 = Math.exp(t33);
    double t36 = -(t23 + t31) / a;
    double t37 = -((t24 + t32) / a) - t5 * t36;
    double t38 = Math.exp(t36);
    double fine = t8 * (t20 + t27 + t35 + t38);
    boolean t39 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t39) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t40 = eps / 4.0;
      result =
          cubatureWith2ForwardJvp2(a, b, x0, xm, y0, ym, t40, depth - 1, aDot, bDot, x0Dot, xmDot,
          ymDot, tape)
          + cubatureWith2ForwardJvp2(a, b, xm, x1, y0, ym, t40, depth - 1, aDot, bDot, xmDot,
          x1Dot, ymDot, tape)
          + cubatureWith2ForwardJvp3(a, b, x0, xm, ym, y1, t40, depth - 1, aDot, bDot, x0Dot,
          xmDot, ymDot, y1Dot, tape)
          + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, t40, depth - 1, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
    }
    tape.push(t39);
    tape.push(t20);
    tape.push(t27);
    tape.push(t35);
    tape.push(t38);
    tape.push(t8);
    tape.push(a);
    tape.push(t36);
    tape.push(t33);
    tape.push(t28);
    tape.push(b);
    tape.push(t25);
    tape.push(t21);
    tape.push(t18);
    tape.push(t11);
    tape.push(t9);
    tape.push(t);
    tape.push(t2);
    tape.push(t7);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t19 * t20);
    tape.push(t26 * t27);
    tape.push(t34 * t35);
    tape.push(t37 * t38);
    tape.push(areaDot / 4.0);
    tape.push(aDot);
    tape.push(t37);
    tape.push(t34);
    tape.push(t29);
    tape.push(bDot);
    tape.push(t26);
    tape.push(t22);
    tape.push(t19);
    tape.push(t12);
    tape.push(t10);
    tape.push(t1);
    tape.push(y1Dot);
    tape.push(t6 * t7);
    tape.push(t6);
    tape.push(ymDot);
    tape.push(xmDot);
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
    double t14 = t10 * t10;
    double t15 = 2.0 * (t11 * t10);
    double t16 = b * t12;
    double t17 = t16 * t12;
    double t18 = (bDot * t12 + b * t13) * t12 + t16 * t13;
    double t19 = -(t14 + t17) / a;
    double t20 = -((t15 + t18) / a) - t6 * t19;
    double t21 = Math.exp(t19);
    double t22 = (xm + x1) / 2.0;
    double t23 = (xmDot + x1Dot) / 2.0;
    double t24 = t22 * t22;
    double t25 = 2.0 * (t23 * t22);
    double t26 = -(t24 + t17) / a;
    double t27 = -((t25 + t18) / a) - t6 * t26;
    double t28 = Math.exp(t26);
    double t29 = (ym + y1) / 2.0;
    double t30 = (ymDot + y1Dot) / 2.0;
    double t31 = b * t29;
    double t32 = t31 * t29;
    double t33 = (bDot * t29 + b * t30) * t29 + t31 * t30;
    double t34 = -(t14 + t32) / a;
    double t35 = -((t15 + t33) / a) - t6 * t34;
    double t36 = Math.exp(t34);
    double t37 = -(t24 + t32) / a;
    double t38 = -((t25 + t33) / a) - t6 * t37;
    double t39 = Math.exp(t37);
    double fine = t9 * (t21 + t28 + t36 + t39);
    boolean t40 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t40) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t41 = eps / 4.0;
      result =
          cubatureWith2ForwardJvp3(a, b, x0, xm, y0, ym, t41, depth - 1, aDot, bDot, x0Dot, xmDot,
          y0Dot, ymDot, tape)
          + cubatureWith2ForwardJvp3(a, b, xm, x1, y0, ym, t41, depth - 1, aDot, bDot, xmDot,
          x1Dot, y0Dot, ymDot, tape)
          + cubatureWith2ForwardJvp3(a, b, x0, xm, ym, y1, t41, depth - 1, aDot, bDot, x0Dot,
          xmDot, ymDot, y1Dot, tape)
          + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, t41, depth - 1, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
    }
    tape.push(t40);
    tape.push(t21);
    tape.push(t28);
    tape.push(t36);
    tape.push(t39);
    tape.push(t9);
    tape.push(a);
    tape.push(t37);
    tape.push(t34);
    tape.push(t29);
    tape.push(b);
    tape.push(t26);
    tape.push(t22);
    tape.push(t19);
    tape.push(t12);
    tape.push(t10);
    tape.push(t);
    tape.push(t2);
    tape.push(t8);
    tape.push(t5);
    tape.push(ym);
    tape.push(xm);
    tape.push(t20 * t21);
    tape.push(t27 * t28);
    tape.push(t35 * t36);
    tape.push(t38 * t39);
    tape.push(areaDot / 4.0);
    tape.push(aDot);
    tape.push(t38);
    tape.push(t35);
    tape.push(t30);
    tape.push(bDot);
    tape.push(t27);
    tape.push(t23);
    tape.push(t20);
    tape.push(t13);
    tape.push(t11);
    tape.push(t1);
    tape.push(t3);
    tape.push(t7 * t8);
    tape.push(t7);
    tape.push(ymDot);
    tape.push(xmDot);
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
    double t13 = t9 * t9;
    double t14 = 2.0 * (t10 * t9);
    double t15 = b * t11;
    double t16 = t15 * t11;
    double t17 = (bDot * t11 + b * t12) * t11 + t15 * t12;
    double t18 = -(t13 + t16) / a;
    double t19 = -((t14 + t17) / a) - t5 * t18;
    double t20 = Math.exp(t18);
    double t21 = (xm + x1) / 2.0;
    double t22 = (xmDot + x1Dot) / 2.0;
    double t23 = t21 * t21;
    double t24 = 2.0 * (t22 * t21);
    double t25 = -(t23 + t16) / a;
    double t26 = -((t24 + t17) / a) - t5 * t25;
    double t27 = Math.exp(t25);
    double t28 = (ym + y1) / 2.0;
    double t29 = (ymDot + y1Dot) / 2.0;
    double t30 = b * t28;
    double t31 = t30 * t28;
    double t32 = (bDot * t28 + b * t29) * t28 + t30 * t29;
    double t33 = -(t13 + t31) / a;
    double t34 = -((t14 + t32) / a) - t5 * t33;
    double t35 = Math.exp(t33);
    double t36 = -(t23 + t31) / a;
    double t37 = -((t24 + t32) / a) - t5 * t36;
    double t38 = Math.exp(t36);
    double fine = t8 * (t20 + t27 + t35 + t38);
    boolean t39 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    if (t39) {
      result = fine + (fine - coarse) / 3.0;
    } else {
      double t40 = eps / 4.0;
      result =
          cubatureWith2ForwardJvp4(a, b, x0, xm, y0, ym, t40, depth - 1, aDot, bDot, xmDot, y0Dot,
          ymDot, tape)
          + cubatureWith2ForwardJvp3(a, b, xm, x1, y0, ym, t40, depth - 1, aDot, bDot, xmDot,
          x1Dot, y0Dot, ymDot, tape)
          + cubatureWith2ForwardJvp4(a, b, x0, xm, ym, y1, t40, depth - 1, aDot, bDot, xmDot,
          ymDot, y1Dot, tape)
          + cubatureWith2ForwardJvp3(a, b, xm, x1, ym, y1, t40, depth - 1, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
    }
    tape.push(t39);
    tape.push(t20);
    tape.push(t27);
    tape.push(t35);
    tape.push(t38);
    tape.push(t8);
    tape.push(a);
    tape.push(t36);
    tape.push(t33);
    tape.push(t28);
    tape.push(b);
    tape.push(t25);
    tape.push(t21);
    tape.push(t18);
    tape.push(t11);
    tape.push(t9);
    tape.push(t);
    tape.push(t1);
    tape.push(t7);
    tape.push(t4);
    tape.push(ym);
    tape.push(xm);
    tape.push(t19 * t20);
    tape.push(t26 * t27);
    tape.push(t34 * t35);
    tape.push(t37 * t38);
    tape.push(areaDot / 4.0);
    tape.push(aDot);
    tape.push(t37);
    tape.push(t34);
    tape.push(t29);
    tape.push(bDot);
    tape.push(t26);
    tape.push(t22);
    tape.push(t19);
    tape.push(t12);
    tape.push(t10);
    tape.push(x1Dot);
    tape.push(t2);
    tape.push(t6 * t7);
    tape.push(t6);
    tape.push(ymDot);
    tape.push(xmDot);
    return result;
  }

  private static double cubatureWith2ReverseJvp(double resultBar, Tape tape) {
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double bDot = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double aDot = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double b = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double a = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    boolean t34 = tape.popBoolean();
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
    if (t34) {
      double t35 = resultBar / 3.0;
      fineBar = resultBar + t35;
      coarseBar = -t35;
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
      double t35 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double t41 = tape.doubleResult(6);
      double t42 = tape.doubleResult(7);
      double t43 = tape.doubleResult(8);
      double t44 = tape.doubleResult(9);
      double t45 = tape.doubleResult(10);
      double t46 = tape.doubleResult(11);
      double t47 = cubatureWith2ReverseJvp3(resultBar, tape);
      double t48 = tape.doubleResult(1);
      double t49 = tape.doubleResult(2);
      double t50 = tape.doubleResult(3);
      double t51 = tape.doubleResult(4);
      double t52 = tape.doubleResult(5);
      double t53 = tape.doubleResult(6);
      double t54 = tape.doubleResult(7);
      double t55 = tape.doubleResult(8);
      double t56 = tape.doubleResult(9);
      double aBar1 = t35 + t47;
      double aBarDot1 = t41 + t52;
      double bBar1 = t36 + t48;
      double bBarDot1 = t42 + t53;
      double xmBar1 = t37 + t49;
      double xmBarDot1 = t43 + t54;
      double ymBar1 = t39 + t50;
      double ymBarDot1 = t45 + t55;
      y1Bar = t40 + t51;
      y1BarDot = t46 + t56;
      double t57 = cubatureWith2ReverseJvp4(resultBar, tape);
      double t58 = tape.doubleResult(1);
      double t59 = tape.doubleResult(2);
      double t60 = tape.doubleResult(3);
      double t61 = tape.doubleResult(4);
      double t62 = tape.doubleResult(5);
      double t63 = tape.doubleResult(6);
      double t64 = tape.doubleResult(7);
      double t65 = tape.doubleResult(8);
      double t66 = tape.doubleResult(9);
      aBar1 += t57;
      aBarDot1 += t62;
      bBar1 += t58;
      bBarDot1 += t63;
      xmBar1 += t59;
      xmBarDot1 += t64;
      x1Bar = t38 + t60;
      x1BarDot = t44 + t65;
      ymBar1 += t61;
      ymBarDot1 += t66;
      double t67 = cubatureWith2ReverseJvp(resultBar, tape);
      double t68 = tape.doubleResult(1);
      double t69 = tape.doubleResult(2);
      double t70 = tape.doubleResult(3);
      double t71 = tape.doubleResult(4);
      double t72 = tape.doubleResult(5);
      double t73 = tape.doubleResult(6);
      double t74 = tape.doubleResult(7);
      aBar = aBar1 + t67;
      aBarDot = aBarDot1 + t71;
      bBar = bBar1 + t68;
      bBarDot = bBarDot1 + t72;
      xmBar = xmBar1 + t69;
      xmBarDot = xmBarDot1 + t73;
      ymBar = ymBar1 + t70;
      ymBarDot = ymBarDot1 + t74;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t35 = t29 * fineBar;
    double t36 = t12 * fineBar;
    double t37 = t35 * t30 / a;
    double t38 = aDot / a;
    double t39 = (t36 * t30 + t35 * t13) / a - t38 * t37;
    aBar -= t37 * t28;
    aBarDot -= t39 * t28 + t37 * t11;
    double t40 = -t37;
    double t41 = -t39;
    double t42 = t35 * t31 / a;
    double t43 = (t36 * t31 + t35 * t14) / a - t38 * t42;
    aBar -= t42 * t27;
    aBarDot -= t43 * t27 + t42 * t10;
    double t44 = t40 - t42;
    double t45 = t41 - t43;
    double t46 = t44 * t26;
    double t47 = t45 * t26 + t44 * t9;
    double t48 = b * t26;
    bBar += t46 * t26;
    bBarDot += t47 * t26 + t46 * t9;
    double t49 = (t48 * t44 + b * t46) / 2.0;
    double t50 = ((bDot * t26 + b * t9) * t44 + t48 * t45 + (bDot * t46 + b * t47)) / 2.0;
    ymBar += t49;
    ymBarDot += t50;
    y1Bar += t49;
    y1BarDot += t50;
    double t51 = t35 * t32 / a;
    double t52 = (t36 * t32 + t35 * t15) / a - t38 * t51;
    aBar -= t51 * t25;
    aBarDot -= t52 * t25 + t51 * t8;
    double t53 = t40 - t51;
    double t54 = 2.0 * (t53 * t24) / 2.0;
    double t55 = 2.0 * ((t41 - t52) * t24 + t53 * t7) / 2.0;
    xmBar += t54;
    xmBarDot += t55;
    x1Bar += t54;
    x1BarDot += t55;
    double t56 = t35 * t33 / a;
    double t57 = (t36 * t33 + t35 * t16) / a - t38 * t56;
    aBar -= t56 * t23;
    aBarDot -= t57 * t23 + t56 * t6;
    double t58 = -t42 - t56;
    double t59 = -t51 - t56;
    double t60 = -t52 - t57;
    double t61 = t59 * t22;
    double t62 = t60 * t22 + t59 * t5;
    double t63 = b * t22;
    bBar += t61 * t22;
    bBarDot += t62 * t22 + t61 * t5;
    ymBar += (t63 * t59 + b * t61) / 2.0;
    ymBarDot += ((bDot * t22 + b * t5) * t59 + t63 * t60 + (bDot * t61 + b * t62)) / 2.0;
    xmBar += 2.0 * (t58 * t21) / 2.0;
    xmBarDot += 2.0 * ((-t43 - t57) * t21 + t58 * t4) / 2.0;
    double area = t20 * t19;
    double areaDot = t3 * t19 + t20 * t2;
    double t64 = coarseBar * area;
    double areaBar = fineBar * (t33 + t32 + t31 + t30) / 4.0 + t18 * coarseBar;
    double areaBarDot = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t65 = t64 * t18 / a;
    double t66 = (coarseBar * areaDot * t18 + t64 * t1) / a - t38 * t65;
    aBar -= t65 * t17;
    aBarDot -= t66 * t17 + t65 * t;
    double t67 = -t65;
    double t68 = -t66;
    double t69 = t67 * ym;
    double t70 = t68 * ym + t67 * ymDot;
    double t71 = b * ym;
    ymBar += t71 * t67;
    ymBarDot += (bDot * ym + b * ymDot) * t67 + t71 * t68;
    bBar += t69 * ym;
    bBarDot += t70 * ym + t69 * ymDot;
    ymBar += b * t69;
    ymBarDot += bDot * t69 + b * t70;
    xmBar += 2.0 * (t67 * xm);
    xmBarDot += 2.0 * (t68 * xm + t67 * xmDot);
    y1Bar += t20 * areaBar;
    y1BarDot += t3 * areaBar + t20 * areaBarDot;
    x1Bar += areaBar * t19;
    x1BarDot += areaBarDot * t19 + areaBar * t2;
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
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double bDot = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double aDot = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double b = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double a = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    boolean t34 = tape.popBoolean();
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
    if (t34) {
      double t35 = resultBar / 3.0;
      fineBar = resultBar + t35;
      coarseBar = -t35;
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
      double t35 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double t41 = tape.doubleResult(6);
      double t42 = tape.doubleResult(7);
      double t43 = tape.doubleResult(8);
      double t44 = tape.doubleResult(9);
      double t45 = tape.doubleResult(10);
      double t46 = tape.doubleResult(11);
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
      double aBar1 = t35 + t47;
      double aBarDot1 = t41 + t53;
      double bBar1 = t36 + t48;
      double bBarDot1 = t42 + t54;
      double xmBar1 = t37 + t50;
      double xmBarDot1 = t43 + t56;
      double ymBar1 = t39 + t51;
      double ymBarDot1 = t45 + t57;
      y1Bar = t40 + t52;
      y1BarDot = t46 + t58;
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
      aBar1 += t59;
      aBarDot1 += t65;
      bBar1 += t60;
      bBarDot1 += t66;
      xmBar1 += t61;
      xmBarDot1 += t67;
      x1Bar = t38 + t62;
      x1BarDot = t44 + t68;
      ymBar1 += t64;
      ymBarDot1 += t70;
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
      aBar = aBar1 + t71;
      aBarDot = aBarDot1 + t77;
      bBar = bBar1 + t72;
      bBarDot = bBarDot1 + t78;
      x0Bar = t49 + t73;
      x0BarDot = t55 + t79;
      xmBar = xmBar1 + t74;
      xmBarDot = xmBarDot1 + t80;
      y0Bar = t63 + t75;
      y0BarDot = t69 + t81;
      ymBar = ymBar1 + t76;
      ymBarDot = ymBarDot1 + t82;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t35 = t29 * fineBar;
    double t36 = t12 * fineBar;
    double t37 = t35 * t30 / a;
    double t38 = aDot / a;
    double t39 = (t36 * t30 + t35 * t13) / a - t38 * t37;
    aBar -= t37 * t28;
    aBarDot -= t39 * t28 + t37 * t11;
    double t40 = -t37;
    double t41 = -t39;
    double t42 = t35 * t31 / a;
    double t43 = (t36 * t31 + t35 * t14) / a - t38 * t42;
    aBar -= t42 * t27;
    aBarDot -= t43 * t27 + t42 * t10;
    double t44 = t40 - t42;
    double t45 = t41 - t43;
    double t46 = t44 * t26;
    double t47 = t45 * t26 + t44 * t9;
    double t48 = b * t26;
    bBar += t46 * t26;
    bBarDot += t47 * t26 + t46 * t9;
    double t49 = (t48 * t44 + b * t46) / 2.0;
    double t50 = ((bDot * t26 + b * t9) * t44 + t48 * t45 + (bDot * t46 + b * t47)) / 2.0;
    ymBar += t49;
    ymBarDot += t50;
    y1Bar += t49;
    y1BarDot += t50;
    double t51 = t35 * t32 / a;
    double t52 = (t36 * t32 + t35 * t15) / a - t38 * t51;
    aBar -= t51 * t25;
    aBarDot -= t52 * t25 + t51 * t8;
    double t53 = t40 - t51;
    double t54 = 2.0 * (t53 * t24) / 2.0;
    double t55 = 2.0 * ((t41 - t52) * t24 + t53 * t7) / 2.0;
    xmBar += t54;
    xmBarDot += t55;
    x1Bar += t54;
    x1BarDot += t55;
    double t56 = t35 * t33 / a;
    double t57 = (t36 * t33 + t35 * t16) / a - t38 * t56;
    aBar -= t56 * t23;
    aBarDot -= t57 * t23 + t56 * t6;
    double t58 = -t42 - t56;
    double t59 = -t51 - t56;
    double t60 = -t52 - t57;
    double t61 = t59 * t22;
    double t62 = t60 * t22 + t59 * t5;
    double t63 = b * t22;
    bBar += t61 * t22;
    bBarDot += t62 * t22 + t61 * t5;
    double t64 = (t63 * t59 + b * t61) / 2.0;
    double t65 = ((bDot * t22 + b * t5) * t59 + t63 * t60 + (bDot * t61 + b * t62)) / 2.0;
    y0Bar += t64;
    y0BarDot += t65;
    ymBar += t64;
    ymBarDot += t65;
    double t66 = 2.0 * (t58 * t21) / 2.0;
    double t67 = 2.0 * ((-t43 - t57) * t21 + t58 * t4) / 2.0;
    x0Bar += t66;
    x0BarDot += t67;
    xmBar += t66;
    xmBarDot += t67;
    double area = t20 * t19;
    double areaDot = t3 * t19 + t20 * t2;
    double t68 = coarseBar * area;
    double areaBar = fineBar * (t33 + t32 + t31 + t30) / 4.0 + t18 * coarseBar;
    double areaBarDot = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t69 = t68 * t18 / a;
    double t70 = (coarseBar * areaDot * t18 + t68 * t1) / a - t38 * t69;
    aBar -= t69 * t17;
    aBarDot -= t70 * t17 + t69 * t;
    double t71 = -t69;
    double t72 = -t70;
    double t73 = t71 * ym;
    double t74 = t72 * ym + t71 * ymDot;
    double t75 = b * ym;
    ymBar += t75 * t71;
    ymBarDot += (bDot * ym + b * ymDot) * t71 + t75 * t72;
    bBar += t73 * ym;
    bBarDot += t74 * ym + t73 * ymDot;
    ymBar += b * t73;
    ymBarDot += bDot * t73 + b * t74;
    xmBar += 2.0 * (t71 * xm);
    xmBarDot += 2.0 * (t72 * xm + t71 * xmDot);
    double t76 = areaBar * t19;
    double t77 = areaBarDot * t19 + areaBar * t2;
    double t78 = t20 * areaBar;
    double t79 = t3 * areaBar + t20 * areaBarDot;
    y1Bar += t78;
    y1BarDot += t79;
    y0Bar -= t78;
    y0BarDot -= t79;
    x1Bar += t76;
    x1BarDot += t77;
    x0Bar -= t76;
    x0BarDot -= t77;
    double t80 = ymBar / 2.0;
    double t81 = ymBarDot / 2.0;
    y0Bar += t80;
    y0BarDot += t81;
    y1Bar += t80;
    y1BarDot += t81;
    double t82 = xmBar / 2.0;
    double t83 = xmBarDot / 2.0;
    x0Bar += t82;
    x0BarDot += t83;
    x1Bar += t82;
    x1BarDot += t83;
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
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double bDot = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double aDot = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double b = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double a = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    boolean t34 = tape.popBoolean();
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
    if (t34) {
      double t35 = resultBar / 3.0;
      fineBar = resultBar + t35;
      coarseBar = -t35;
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
      double t35 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double t41 = tape.doubleResult(6);
      double t42 = tape.doubleResult(7);
      double t43 = tape.doubleResult(8);
      double t44 = tape.doubleResult(9);
      double t45 = tape.doubleResult(10);
      double t46 = tape.doubleResult(11);
      double t47 = cubatureWith2ReverseJvp3(resultBar, tape);
      double t48 = tape.doubleResult(1);
      double t49 = tape.doubleResult(2);
      double t50 = tape.doubleResult(3);
      double t51 = tape.doubleResult(4);
      double t52 = tape.doubleResult(5);
      double t53 = tape.doubleResult(6);
      double t54 = tape.doubleResult(7);
      double t55 = tape.doubleResult(8);
      double t56 = tape.doubleResult(9);
      double aBar1 = t35 + t47;
      double aBarDot1 = t41 + t52;
      double bBar1 = t36 + t48;
      double bBarDot1 = t42 + t53;
      double xmBar1 = t37 + t49;
      double xmBarDot1 = t43 + t54;
      double ymBar1 = t39 + t50;
      double ymBarDot1 = t45 + t55;
      y1Bar = t40 + t51;
      y1BarDot = t46 + t56;
      double t57 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t58 = tape.doubleResult(1);
      double t59 = tape.doubleResult(2);
      double t60 = tape.doubleResult(3);
      double t61 = tape.doubleResult(4);
      double t62 = tape.doubleResult(5);
      double t63 = tape.doubleResult(6);
      double t64 = tape.doubleResult(7);
      double t65 = tape.doubleResult(8);
      double t66 = tape.doubleResult(9);
      double t67 = tape.doubleResult(10);
      double t68 = tape.doubleResult(11);
      aBar1 += t57;
      aBarDot1 += t63;
      bBar1 += t58;
      bBarDot1 += t64;
      xmBar1 += t59;
      xmBarDot1 += t65;
      x1Bar = t38 + t60;
      x1BarDot = t44 + t66;
      ymBar1 += t62;
      ymBarDot1 += t68;
      double t69 = cubatureWith2ReverseJvp3(resultBar, tape);
      double t70 = tape.doubleResult(1);
      double t71 = tape.doubleResult(2);
      double t72 = tape.doubleResult(3);
      double t73 = tape.doubleResult(4);
      double t74 = tape.doubleResult(5);
      double t75 = tape.doubleResult(6);
      double t76 = tape.doubleResult(7);
      double t77 = tape.doubleResult(8);
      double t78 = tape.doubleResult(9);
      aBar = aBar1 + t69;
      aBarDot = aBarDot1 + t74;
      bBar = bBar1 + t70;
      bBarDot = bBarDot1 + t75;
      xmBar = xmBar1 + t71;
      xmBarDot = xmBarDot1 + t76;
      y0Bar = t61 + t72;
      y0BarDot = t67 + t77;
      ymBar = ymBar1 + t73;
      ymBarDot = ymBarDot1 + t78;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t35 = t29 * fineBar;
    double t36 = t12 * fineBar;
    double t37 = t35 * t30 / a;
    double t38 = aDot / a;
    double t39 = (t36 * t30 + t35 * t13) / a - t38 * t37;
    aBar -= t37 * t28;
    aBarDot -= t39 * t28 + t37 * t11;
    double t40 = -t37;
    double t41 = -t39;
    double t42 = t35 * t31 / a;
    double t43 = (t36 * t31 + t35 * t14) / a - t38 * t42;
    aBar -= t42 * t27;
    aBarDot -= t43 * t27 + t42 * t10;
    double t44 = t40 - t42;
    double t45 = t41 - t43;
    double t46 = t44 * t26;
    double t47 = t45 * t26 + t44 * t9;
    double t48 = b * t26;
    bBar += t46 * t26;
    bBarDot += t47 * t26 + t46 * t9;
    double t49 = (t48 * t44 + b * t46) / 2.0;
    double t50 = ((bDot * t26 + b * t9) * t44 + t48 * t45 + (bDot * t46 + b * t47)) / 2.0;
    ymBar += t49;
    ymBarDot += t50;
    y1Bar += t49;
    y1BarDot += t50;
    double t51 = t35 * t32 / a;
    double t52 = (t36 * t32 + t35 * t15) / a - t38 * t51;
    aBar -= t51 * t25;
    aBarDot -= t52 * t25 + t51 * t8;
    double t53 = t40 - t51;
    double t54 = 2.0 * (t53 * t24) / 2.0;
    double t55 = 2.0 * ((t41 - t52) * t24 + t53 * t7) / 2.0;
    xmBar += t54;
    xmBarDot += t55;
    x1Bar += t54;
    x1BarDot += t55;
    double t56 = t35 * t33 / a;
    double t57 = (t36 * t33 + t35 * t16) / a - t38 * t56;
    aBar -= t56 * t23;
    aBarDot -= t57 * t23 + t56 * t6;
    double t58 = -t42 - t56;
    double t59 = -t51 - t56;
    double t60 = -t52 - t57;
    double t61 = t59 * t22;
    double t62 = t60 * t22 + t59 * t5;
    double t63 = b * t22;
    bBar += t61 * t22;
    bBarDot += t62 * t22 + t61 * t5;
    double t64 = (t63 * t59 + b * t61) / 2.0;
    double t65 = ((bDot * t22 + b * t5) * t59 + t63 * t60 + (bDot * t61 + b * t62)) / 2.0;
    y0Bar += t64;
    y0BarDot += t65;
    ymBar += t64;
    ymBarDot += t65;
    xmBar += 2.0 * (t58 * t21) / 2.0;
    xmBarDot += 2.0 * ((-t43 - t57) * t21 + t58 * t4) / 2.0;
    double area = t20 * t19;
    double areaDot = t3 * t19 + t20 * t2;
    double t66 = coarseBar * area;
    double areaBar = fineBar * (t33 + t32 + t31 + t30) / 4.0 + t18 * coarseBar;
    double areaBarDot = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t67 = t66 * t18 / a;
    double t68 = (coarseBar * areaDot * t18 + t66 * t1) / a - t38 * t67;
    aBar -= t67 * t17;
    aBarDot -= t68 * t17 + t67 * t;
    double t69 = -t67;
    double t70 = -t68;
    double t71 = t69 * ym;
    double t72 = t70 * ym + t69 * ymDot;
    double t73 = b * ym;
    ymBar += t73 * t69;
    ymBarDot += (bDot * ym + b * ymDot) * t69 + t73 * t70;
    bBar += t71 * ym;
    bBarDot += t72 * ym + t71 * ymDot;
    ymBar += b * t71;
    ymBarDot += bDot * t71 + b * t72;
    xmBar += 2.0 * (t69 * xm);
    xmBarDot += 2.0 * (t70 * xm + t69 * xmDot);
    double t74 = t20 * areaBar;
    double t75 = t3 * areaBar + t20 * areaBarDot;
    y1Bar += t74;
    y1BarDot += t75;
    y0Bar -= t74;
    y0BarDot -= t75;
    x1Bar += areaBar * t19;
    x1BarDot += areaBarDot * t19 + areaBar * t2;
    double t76 = ymBar / 2.0;
    double t77 = ymBarDot / 2.0;
    y0Bar += t76;
    y0BarDot += t77;
    y1Bar += t76;
    y1BarDot += t77;
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
    double xmDot = tape.popDouble();
    double ymDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double t6 = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double bDot = tape.popDouble();
    double t9 = tape.popDouble();
    double t10 = tape.popDouble();
    double t11 = tape.popDouble();
    double aDot = tape.popDouble();
    double t12 = tape.popDouble();
    double t13 = tape.popDouble();
    double t14 = tape.popDouble();
    double t15 = tape.popDouble();
    double t16 = tape.popDouble();
    double xm = tape.popDouble();
    double ym = tape.popDouble();
    double t17 = tape.popDouble();
    double t18 = tape.popDouble();
    double t19 = tape.popDouble();
    double t20 = tape.popDouble();
    double t21 = tape.popDouble();
    double t22 = tape.popDouble();
    double t23 = tape.popDouble();
    double t24 = tape.popDouble();
    double t25 = tape.popDouble();
    double b = tape.popDouble();
    double t26 = tape.popDouble();
    double t27 = tape.popDouble();
    double t28 = tape.popDouble();
    double a = tape.popDouble();
    double t29 = tape.popDouble();
    double t30 = tape.popDouble();
    double t31 = tape.popDouble();
    double t32 = tape.popDouble();
    double t33 = tape.popDouble();
    boolean t34 = tape.popBoolean();
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
    if (t34) {
      double t35 = resultBar / 3.0;
      fineBar = resultBar + t35;
      coarseBar = -t35;
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
      double t35 = cubatureWith2ReverseJvp2(resultBar, tape);
      double t36 = tape.doubleResult(1);
      double t37 = tape.doubleResult(2);
      double t38 = tape.doubleResult(3);
      double t39 = tape.doubleResult(4);
      double t40 = tape.doubleResult(5);
      double t41 = tape.doubleResult(6);
      double t42 = tape.doubleResult(7);
      double t43 = tape.doubleResult(8);
      double t44 = tape.doubleResult(9);
      double t45 = tape.doubleResult(10);
      double t46 = tape.doubleResult(11);
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
      double aBar1 = t35 + t47;
      double aBarDot1 = t41 + t53;
      double bBar1 = t36 + t48;
      double bBarDot1 = t42 + t54;
      double xmBar1 = t37 + t50;
      double xmBarDot1 = t43 + t56;
      double ymBar1 = t39 + t51;
      double ymBarDot1 = t45 + t57;
      y1Bar = t40 + t52;
      y1BarDot = t46 + t58;
      double t59 = cubatureWith2ReverseJvp4(resultBar, tape);
      double t60 = tape.doubleResult(1);
      double t61 = tape.doubleResult(2);
      double t62 = tape.doubleResult(3);
      double t63 = tape.doubleResult(4);
      double t64 = tape.doubleResult(5);
      double t65 = tape.doubleResult(6);
      double t66 = tape.doubleResult(7);
      double t67 = tape.doubleResult(8);
      double t68 = tape.doubleResult(9);
      aBar1 += t59;
      aBarDot1 += t64;
      bBar1 += t60;
      bBarDot1 += t65;
      xmBar1 += t61;
      xmBarDot1 += t66;
      x1Bar = t38 + t62;
      x1BarDot = t44 + t67;
      ymBar1 += t63;
      ymBarDot1 += t68;
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
      aBar = aBar1 + t69;
      aBarDot = aBarDot1 + t74;
      bBar = bBar1 + t70;
      bBarDot = bBarDot1 + t75;
      x0Bar = t49 + t71;
      x0BarDot = t55 + t76;
      xmBar = xmBar1 + t72;
      xmBarDot = xmBarDot1 + t77;
      ymBar = ymBar1 + t73;
      ymBarDot = ymBarDot1 + t78;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t35 = t29 * fineBar;
    double t36 = t12 * fineBar;
    double t37 = t35 * t30 / a;
    double t38 = aDot / a;
    double t39 = (t36 * t30 + t35 * t13) / a - t38 * t37;
    aBar -= t37 * t28;
    aBarDot -= t39 * t28 + t37 * t11;
    double t40 = -t37;
    double t41 = -t39;
    double t42 = t35 * t31 / a;
    double t43 = (t36 * t31 + t35 * t14) / a - t38 * t42;
    aBar -= t42 * t27;
    aBarDot -= t43 * t27 + t42 * t10;
    double t44 = t40 - t42;
    double t45 = t41 - t43;
    double t46 = t44 * t26;
    double t47 = t45 * t26 + t44 * t9;
    double t48 = b * t26;
    bBar += t46 * t26;
    bBarDot += t47 * t26 + t46 * t9;
    double t49 = (t48 * t44 + b * t46) / 2.0;
    double t50 = ((bDot * t26 + b * t9) * t44 + t48 * t45 + (bDot * t46 + b * t47)) / 2.0;
    ymBar += t49;
    ymBarDot += t50;
    y1Bar += t49;
    y1BarDot += t50;
    double t51 = t35 * t32 / a;
    double t52 = (t36 * t32 + t35 * t15) / a - t38 * t51;
    aBar -= t51 * t25;
    aBarDot -= t52 * t25 + t51 * t8;
    double t53 = t40 - t51;
    double t54 = 2.0 * (t53 * t24) / 2.0;
    double t55 = 2.0 * ((t41 - t52) * t24 + t53 * t7) / 2.0;
    xmBar += t54;
    xmBarDot += t55;
    x1Bar += t54;
    x1BarDot += t55;
    double t56 = t35 * t33 / a;
    double t57 = (t36 * t33 + t35 * t16) / a - t38 * t56;
    aBar -= t56 * t23;
    aBarDot -= t57 * t23 + t56 * t6;
    double t58 = -t42 - t56;
    double t59 = -t51 - t56;
    double t60 = -t52 - t57;
    double t61 = t59 * t22;
    double t62 = t60 * t22 + t59 * t5;
    double t63 = b * t22;
    bBar += t61 * t22;
    bBarDot += t62 * t22 + t61 * t5;
    ymBar += (t63 * t59 + b * t61) / 2.0;
    ymBarDot += ((bDot * t22 + b * t5) * t59 + t63 * t60 + (bDot * t61 + b * t62)) / 2.0;
    double t64 = 2.0 * (t58 * t21) / 2.0;
    double t65 = 2.0 * ((-t43 - t57) * t21 + t58 * t4) / 2.0;
    x0Bar += t64;
    x0BarDot += t65;
    xmBar += t64;
    xmBarDot += t65;
    double area = t20 * t19;
    double areaDot = t3 * t19 + t20 * t2;
    double t66 = coarseBar * area;
    double areaBar = fineBar * (t33 + t32 + t31 + t30) / 4.0 + t18 * coarseBar;
    double areaBarDot = fineBar * (t16 + t15 + t14 + t13) / 4.0 + t1 * coarseBar;
    double t67 = t66 * t18 / a;
    double t68 = (coarseBar * areaDot * t18 + t66 * t1) / a - t38 * t67;
    aBar -= t67 * t17;
    aBarDot -= t68 * t17 + t67 * t;
    double t69 = -t67;
    double t70 = -t68;
    double t71 = t69 * ym;
    double t72 = t70 * ym + t69 * ymDot;
    double t73 = b * ym;
    ymBar += t73 * t69;
    ymBarDot += (bDot * ym + b * ymDot) * t69 + t73 * t70;
    bBar += t71 * ym;
    bBarDot += t72 * ym + t71 * ymDot;
    ymBar += b * t71;
    ymBarDot += bDot * t71 + b * t72;
    xmBar += 2.0 * (t69 * xm);
    xmBarDot += 2.0 * (t70 * xm + t69 * xmDot);
    double t74 = areaBar * t19;
    double t75 = areaBarDot * t19 + areaBar * t2;
    y1Bar += t20 * areaBar;
    y1BarDot += t3 * areaBar + t20 * areaBarDot;
    x1Bar += t74;
    x1BarDot += t75;
    x0Bar -= t74;
    x0BarDot -= t75;
    y1Bar += ymBar / 2.0;
    y1BarDot += ymBarDot / 2.0;
    double t76 = xmBar / 2.0;
    double t77 = xmBarDot / 2.0;
    x0Bar += t76;
    x0BarDot += t77;
    x1Bar += t76;
    x1BarDot += t77;
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
    double t1 = t
        ? x * rate
        : descendWith1Forward(self, rate, a, Math.cosh(a * x) * rate / (1.0 + rate), n - 1, tape);
    tape.push(t);
    tape.push(rate);
    tape.push(a);
    tape.push(x);
    return t1;
  }

  private static double descendWith1Reverse(double resultBar, Tape tape) {
    double x = tape.popDouble();
    double a = tape.popDouble();
    double rate = tape.popDouble();
    boolean t = tape.popBoolean();
    double xBar;
    double aBar;
    if (t) {
      xBar = resultBar * rate;
      aBar = 0.0;
    } else {
      double t1 = descendWith1Reverse(resultBar, tape);
      double t2 = tape.doubleResult(1);
      double t3 = t2 / (1.0 + rate) * rate * Math.sinh(a * x);
      aBar = t1 + t3 * x;
      xBar = a * t3;
    }
    tape.result(1, xBar);
    return aBar;
  }

  private static double descendWith1ForwardJvp(RecursiveFunctions self, double rate, double a,
      double x, int n, double aDot, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    if (t) {
      t1 = x * rate;
    } else {
      double t2 = a * x;
      double t3 = 1.0 + rate;
      t1 = descendWith1ForwardJvp(self, rate, a, Math.cosh(t2) * rate / t3, n - 1, aDot,
          (aDot * x + a * xDot) * Math.sinh(t2) * rate / t3, tape);
    }
    tape.push(t);
    tape.push(rate);
    tape.push(a);
    tape.push(x);
    tape.push(0.0);
    tape.push(aDot);
    tape.push(xDot);
    return t1;
  }

  private static double descendWith1ReverseJvp(double resultBar, Tape tape) {
    double xDot = tape.popDouble();
    double aDot = tape.popDouble();
    double rateDot = tape.popDouble();
    double x = tape.popDouble();
    double a = tape.popDouble();
    double rate = tape.popDouble();
    boolean t = tape.popBoolean();
    double xBar;
    double xBarDot;
    double aBar;
    double aBarDot;
    if (t) {
      xBar = resultBar * rate;
      xBarDot = resultBar * rateDot;
      aBar = 0.0;
      aBarDot = 0.0;
    } else {
      double t1 = descendWith1ReverseJvp(resultBar, tape);
      double t2 = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double t4 = tape.doubleResult(3);
      double t5 = 1.0 + rate;
      double t6 = t2 / t5;
      double t7 = t6 * rate;
      double t8 = a * x;
      double t9 = Math.sinh(t8);
      double t10 = t7 * t9;
      double t11 = ((t4 / t5 - rateDot / t5 * t6) * rate + t6 * rateDot) * t9
          + t7 * ((aDot * x + a * xDot) * Math.cosh(t8));
      aBar = t1 + t10 * x;
      aBarDot = t3 + (t11 * x + t10 * xDot);
      xBar = a * t10;
      xBarDot = aDot * t10 + a * t11;
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
    if (t) {
      t1 = x * rate;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t3 = Math.cosh(a * x);
      t2 = t3 * rate / (1.0 + rate);
      t1 = descendWith2Forward(self, rate, a, t2, n - 1, tape);
    }
    tape.push(t);
    tape.push(rate);
    tape.push(x);
    tape.push(t2);
    tape.push(t3);
    tape.push(a);
    return t1;
  }

  private static double descendWith2Reverse(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double x = tape.popDouble();
    double rate = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double rateBar;
    if (t2) {
      xBar = resultBar * rate;
      rateBar = x * resultBar;
    } else {
      double t3 = descendWith2Reverse(resultBar, tape);
      double t4 = tape.doubleResult(1);
      double t5 = t4 / (1.0 + rate);
      rateBar = t3 - t5 * t1 + t * t5;
      xBar = a * (t5 * rate * Math.sinh(a * x));
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
    if (t) {
      t1 = x * rate;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = 0.0;
    } else {
      double t6 = a * x;
      t3 = Math.cosh(t6);
      t5 = a * xDot * Math.sinh(t6);
      double t7 = 1.0 + rate;
      t2 = t3 * rate / t7;
      t4 = (t5 * rate + t3 * rateDot) / t7 - rateDot / t7 * t2;
      t1 = descendWith2ForwardJvp(self, rate, a, t2, n - 1, rateDot, t4, tape);
    }
    tape.push(t);
    tape.push(rate);
    tape.push(x);
    tape.push(t2);
    tape.push(t3);
    tape.push(a);
    tape.push(rateDot);
    tape.push(xDot);
    tape.push(t4);
    tape.push(t5);
    tape.push(0.0);
    return t1;
  }

  private static double descendWith2ReverseJvp(double resultBar, Tape tape) {
    double aDot = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double xDot = tape.popDouble();
    double rateDot = tape.popDouble();
    double a = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double x = tape.popDouble();
    double rate = tape.popDouble();
    boolean t4 = tape.popBoolean();
    double xBar;
    double xBarDot;
    double rateBar;
    double rateBarDot;
    if (t4) {
      xBar = resultBar * rate;
      xBarDot = resultBar * rateDot;
      rateBar = x * resultBar;
      rateBarDot = xDot * resultBar;
    } else {
      double t5 = descendWith2ReverseJvp(resultBar, tape);
      double t6 = tape.doubleResult(1);
      double t7 = tape.doubleResult(2);
      double t8 = tape.doubleResult(3);
      double t9 = 1.0 + rate;
      double t10 = t6 / t9;
      double t11 = t8 / t9 - rateDot / t9 * t10;
      double t12 = t10 * rate;
      rateBar = t5 - t10 * t3 + t2 * t10;
      rateBarDot = t7 - (t11 * t3 + t10 * t1) + (t * t10 + t2 * t11);
      double t13 = a * x;
      double t14 = Math.sinh(t13);
      double t15 = t12 * t14;
      xBar = a * t15;
      xBarDot = aDot * t15
          + a * ((t11 * rate + t10 * rateDot) * t14
          + t12 * ((aDot * x + a * xDot) * Math.cosh(t13)));
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
