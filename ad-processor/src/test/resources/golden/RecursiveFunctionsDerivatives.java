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
      double t = simpsonWith1Vjp(p, q, 0.0, q, 1e-4, 8, 1.0, tape);
      double pBar = tape.doubleResult(1);
      double qBar = tape.doubleResult(2);
      double qBar1 = tape.doubleResult(3);

      // reverse sweep
      qBar += qBar1;
      adjoint.p = pBar;
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
      double t = simpsonWith1VjpJvp(p, q, 0.0, q, 1e-4, 8, 1.0, pDot, qDot, qDot, tape);
      double pBar = tape.doubleResult(1);
      double qBar = tape.doubleResult(2);
      double qBar1 = tape.doubleResult(3);
      double pBarDot = tape.doubleResult(4);
      double qBarDot = tape.doubleResult(5);
      double qBarDot1 = tape.doubleResult(6);

      // reverse sweep
      qBar += qBar1;
      qBarDot += qBarDot1;
      return new AreaHvp(t, pBar, qBar, pBarDot, qBarDot);
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
      int frame = tape.mark();
      double t = simpsonWith2Vjp(a, b, 0.0, b, 1e-3, 4, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      double bBar1 = tape.doubleResult(3);
      tape.release(frame);

      // reverse sweep
      bBar += bBar1;
      adjoint.a = aBar;
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
      int frame = tape.mark();
      double t1 = simpsonWith4Vjp(c, 0.0, 1.0, 1e-5, 5, t, cBar);
      tape.release(frame);
      frame = tape.mark();
      double t2 = simpsonWith5Vjp(a, 2.0 * a, 1e-3, 6, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      tape.release(frame);

      // reverse sweep
      aBar += 2.0 * t3;
      double t4 = cBar[1];
      aBar += t4 * c1;
      cBar[1] = a * t4;
      aBar += simpsonWith4Reverse(t1, tape);
      adjoint.a = aBar;
      return t * t1 + t2;
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
      double t3 = t1 * t;
      double t4 = 3.0 * t * t + p;
      double t5 = (t2 * t + p * t - q) / t4;
      return new Dual(t - t5,
          t1 + ((6.0 * t3 + pDot) / t4 * t5
          - (2.0 * t3 * t + t2 * t1 + (pDot * t + p * t1) - qDot) / t4));
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
      double t7 = 2.0 * (t5 * t) + pDot;
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
      double t = richardsonWith1Vjp(a, x, 0.2, 3, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      adjoint.a = aBar;
      adjoint.x = xBar;
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
      double t = richardsonWith1VjpJvp(a, x, 0.2, 3, 1.0, aDot, xDot, tape);
      double aBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      double aBarDot = tape.doubleResult(3);
      double xBarDot = tape.doubleResult(4);
      return new SlopeHvp(t, aBar, xBar, aBarDot, xBarDot);
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
      int frame = tape.mark();
      double t = evenWith1Vjp(a, x, 6, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      tape.release(frame);
      double t1 = a + x;
      double t2 = x / t1;
      frame = tape.mark();
      double t3 = evenWith2Vjp(a, t2, 4, 0.5, tape);
      double aBar1 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      tape.release(frame);

      // reverse sweep
      double xBar1 = t4 / t1;
      double t5 = xBar1 * t2;
      aBar1 -= t5;
      xBar1 -= t5;
      aBar = aBar1 + aBar;
      xBar = xBar1 + xBar;
      adjoint.a = aBar;
      adjoint.x = xBar;
      return t + t3 * 0.5;
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
      double t = simpsonWith6Vjp(a, 0.0, b, 1e-4, 5, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      adjoint.a = aBar;
      adjoint.b = bBar;
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
      double t = cubatureWith1Vjp(a, b, 0.0, a, 0.0, b, 1e-3, 3, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      double aBar1 = tape.doubleResult(3);
      double bBar1 = tape.doubleResult(4);

      // reverse sweep
      aBar += aBar1;
      bBar += bBar1;
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
      double t = cubatureWith2Vjp(a, b, 0.0, a, 0.0, b, 1e-3, 2, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      double aBar1 = tape.doubleResult(3);
      double bBar1 = tape.doubleResult(4);

      // reverse sweep
      aBar += aBar1;
      bBar += bBar1;
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
      double t =
          cubatureWith2VjpJvp(a, b, 0.0, a, 0.0, b, 1e-3, 2, 1.0, aDot, bDot, aDot, bDot, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      double aBar1 = tape.doubleResult(3);
      double bBar1 = tape.doubleResult(4);
      double aBarDot = tape.doubleResult(5);
      double bBarDot = tape.doubleResult(6);
      double aBarDot1 = tape.doubleResult(7);
      double bBarDot1 = tape.doubleResult(8);

      // reverse sweep
      aBar += aBar1;
      aBarDot += aBarDot1;
      bBar += bBar1;
      bBarDot += bBarDot1;
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
      double t = descendWith1Vjp(self, selfRate, a, x, 5, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      adjoint.a = aBar;
      adjoint.x = xBar;
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
      double t = descendWith1VjpJvp(self, selfRate, a, x, 5, 1.0, aDot, xDot, tape);
      double aBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      double aBarDot = tape.doubleResult(3);
      double xBarDot = tape.doubleResult(4);
      return new OwnHvp(t, aBar, xBar, aBarDot, xBarDot);
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
      double t = descendWith2Vjp(self, selfRate, a, x, 5, 1.0, tape);
      double rateBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      adjoint.selfRate = rateBar;
      adjoint.x = xBar;
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
      double t = descendWith2VjpJvp(self, selfRate, a, x, 5, 1.0, selfRateDot, xDot, tape);
      double rateBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      double rateBarDot = tape.doubleResult(3);
      double xBarDot = tape.doubleResult(4);
      return new OwnRateHvp(t, new RecursiveFunctionsTangent(rateBar), xBar,
          new RecursiveFunctionsTangent(rateBarDot), xBarDot);
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
      double t = descendWith2Vjp(self, rate, a, x, 5, 1.0, tape);
      double rateBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      numberBars[0] = rateBar;
      numberBars[1] = xBar;
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
      double t = descendWith2VjpJvp(self, rate, a, x, 5, 1.0, rateDot, xDot, tape);
      double rateBar = tape.doubleResult(1);
      double xBar = tape.doubleResult(2);
      double rateBarDot = tape.doubleResult(3);
      double xBarDot = tape.doubleResult(4);
      numberBars[0] = rateBar;
      numberBars[1] = xBar;
      numberProducts[0] = rateBarDot;
      numberProducts[1] = xBarDot;
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

  private static double simpsonWith1Vjp(double p, double q, double a, double b, double eps,
      int depth, double resultBar, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = Math.exp(t1 * a * a);
    double t3 = q * a;
    double t4 = Math.sin(t3);
    double t5 = t2 * t4;
    double t6 = t1 * m;
    double t7 = Math.exp(t6 * m);
    double t8 = q * m;
    double t9 = Math.sin(t8);
    double t10 = t7 * t9;
    double t11 = t1 * b;
    double t12 = Math.exp(t11 * b);
    double t13 = q * b;
    double t14 = Math.sin(t13);
    double t15 = t12 * t14;
    double t16 = t5 + 4.0 * t10 + t15;
    double t17 = t * t16;
    double m1 = (a + m) / 2.0;
    double t18 = (m - a) / 6.0;
    double t19 = t1 * m1;
    double t20 = Math.exp(t19 * m1);
    double t21 = q * m1;
    double t22 = Math.sin(t21);
    double t23 = t5 + 4.0 * (t20 * t22) + t10;
    double m2 = (m + b) / 2.0;
    double t24 = (b - m) / 6.0;
    double t25 = t1 * m2;
    double t26 = Math.exp(t25 * m2);
    double t27 = q * m2;
    double t28 = Math.sin(t27);
    double t29 = t10 + 4.0 * (t26 * t28) + t15;
    double halves = t18 * t23 + t24 * t29;
    boolean t30 = depth <= 0 || Math.abs(halves - t17) < 15.0 * eps;
    double result;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double pBar1;
    double qBar1;
    double mBar1;
    if (t30) {
      result = halves + (halves - t17) / 15.0;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      pBar1 = 0.0;
      qBar1 = 0.0;
      mBar1 = 0.0;
    } else {
      double t31 = eps / 2.0;
      double t32 = simpsonWith1Vjp(p, q, a, m, t31, depth - 1, resultBar, tape);
      pBar1 = tape.doubleResult(1);
      qBar1 = tape.doubleResult(2);
      mBar1 = tape.doubleResult(3);
      double t33 = simpsonWith1Vjp2(p, q, m, b, t31, depth - 1, resultBar, tape);
      pBar = tape.doubleResult(1);
      qBar = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      result = t32 + t33;
    }

    // reverse sweep
    double halvesBar;
    double t31;
    if (t30) {
      double t32 = resultBar / 15.0;
      halvesBar = resultBar + t32;
      t31 = -t32;
      pBar1 = 0.0;
      qBar1 = 0.0;
      mBar1 = 0.0;
      bBar = 0.0;
    } else {
      pBar1 = pBar + pBar1;
      qBar1 = qBar + qBar1;
      mBar1 = mBar + mBar1;
      halvesBar = 0.0;
      t31 = 0.0;
    }
    double t32 = t24 * halvesBar;
    double t33 = 4.0 * t32;
    double t34 = t26 * t33 * Math.cos(t27);
    qBar1 += t34 * m2;
    double t35 = t33 * t28 * t26;
    double t36 = t35 * m2;
    mBar = q * t34 + t25 * t35 + t1 * t36;
    double t37 = halvesBar * t29 / 6.0;
    bBar += t37;
    mBar1 -= t37;
    double t38 = mBar / 2.0;
    mBar1 += t38;
    bBar += t38;
    double t39 = t18 * halvesBar;
    double t40 = 4.0 * t39;
    double t41 = t20 * t40 * Math.cos(t21);
    qBar1 += t41 * m1;
    double t42 = t40 * t22 * t20;
    double t43 = t42 * m1;
    mBar = q * t41 + t19 * t42 + t1 * t43;
    mBar1 += halvesBar * t23 / 6.0;
    mBar1 += mBar / 2.0;
    double t44 = t * t31;
    double t45 = t32 + t44;
    double t46 = t12 * t45 * Math.cos(t13);
    qBar1 += t46 * b;
    bBar += q * t46;
    double t47 = t45 * t14 * t12;
    double t48 = t47 * b;
    bBar += t11 * t47;
    bBar += t1 * t48;
    double t49 = t39 + t44;
    double t50 = t32 + t39 + 4.0 * t44;
    double t51 = t7 * t50 * Math.cos(t8);
    qBar1 += t51 * m;
    mBar1 += q * t51;
    double t52 = t50 * t9 * t7;
    double t53 = t52 * m;
    mBar1 += t6 * t52;
    mBar1 += t1 * t53;
    qBar1 += t2 * t49 * Math.cos(t3) * a;
    pBar1 -= t36 * m2 + t43 * m1 + t48 * b + t53 * m + t49 * t4 * t2 * a * a;
    bBar += t31 * t16 / 6.0;
    bBar += mBar1 / 2.0;
    tape.result(1, pBar1);
    tape.result(2, qBar1);
    tape.result(3, bBar);
    return result;
  }

  private static double simpsonWith1Vjp2(double p, double q, double a, double b, double eps,
      int depth, double resultBar, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = t1 * a;
    double t3 = Math.exp(t2 * a);
    double t4 = q * a;
    double t5 = Math.sin(t4);
    double t6 = t3 * t5;
    double t7 = t1 * m;
    double t8 = Math.exp(t7 * m);
    double t9 = q * m;
    double t10 = Math.sin(t9);
    double t11 = t8 * t10;
    double t12 = t1 * b;
    double t13 = Math.exp(t12 * b);
    double t14 = q * b;
    double t15 = Math.sin(t14);
    double t16 = t13 * t15;
    double t17 = t6 + 4.0 * t11 + t16;
    double t18 = t * t17;
    double m1 = (a + m) / 2.0;
    double t19 = (m - a) / 6.0;
    double t20 = t1 * m1;
    double t21 = Math.exp(t20 * m1);
    double t22 = q * m1;
    double t23 = Math.sin(t22);
    double t24 = t6 + 4.0 * (t21 * t23) + t11;
    double m2 = (m + b) / 2.0;
    double t25 = (b - m) / 6.0;
    double t26 = t1 * m2;
    double t27 = Math.exp(t26 * m2);
    double t28 = q * m2;
    double t29 = Math.sin(t28);
    double t30 = t11 + 4.0 * (t27 * t29) + t16;
    double halves = t19 * t24 + t25 * t30;
    boolean t31 = depth <= 0 || Math.abs(halves - t18) < 15.0 * eps;
    double result;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double pBar1;
    double qBar1;
    double aBar;
    double mBar1;
    if (t31) {
      result = halves + (halves - t18) / 15.0;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      pBar1 = 0.0;
      qBar1 = 0.0;
      aBar = 0.0;
      mBar1 = 0.0;
    } else {
      double t32 = eps / 2.0;
      double t33 = simpsonWith1Vjp2(p, q, a, m, t32, depth - 1, resultBar, tape);
      pBar1 = tape.doubleResult(1);
      qBar1 = tape.doubleResult(2);
      aBar = tape.doubleResult(3);
      mBar1 = tape.doubleResult(4);
      double t34 = simpsonWith1Vjp2(p, q, m, b, t32, depth - 1, resultBar, tape);
      pBar = tape.doubleResult(1);
      qBar = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      result = t33 + t34;
    }

    // reverse sweep
    double halvesBar;
    double t32;
    if (t31) {
      double t33 = resultBar / 15.0;
      halvesBar = resultBar + t33;
      t32 = -t33;
      pBar1 = 0.0;
      qBar1 = 0.0;
      mBar1 = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      pBar1 = pBar + pBar1;
      qBar1 = qBar + qBar1;
      mBar1 = mBar + mBar1;
      halvesBar = 0.0;
      t32 = 0.0;
    }
    double t33 = t25 * halvesBar;
    double t34 = 4.0 * t33;
    double t35 = t27 * t34 * Math.cos(t28);
    qBar1 += t35 * m2;
    double t36 = t34 * t29 * t27;
    double t37 = t36 * m2;
    mBar = q * t35 + t26 * t36 + t1 * t37;
    double t38 = halvesBar * t30 / 6.0;
    bBar += t38;
    mBar1 -= t38;
    double t39 = mBar / 2.0;
    mBar1 += t39;
    bBar += t39;
    double t40 = t19 * halvesBar;
    double t41 = 4.0 * t40;
    double t42 = t21 * t41 * Math.cos(t22);
    qBar1 += t42 * m1;
    double t43 = t41 * t23 * t21;
    double t44 = t43 * m1;
    mBar = q * t42 + t20 * t43 + t1 * t44;
    double t45 = halvesBar * t24 / 6.0;
    mBar1 += t45;
    aBar -= t45;
    double t46 = mBar / 2.0;
    aBar += t46;
    mBar1 += t46;
    double t47 = t * t32;
    double t48 = t33 + t47;
    double t49 = t13 * t48 * Math.cos(t14);
    qBar1 += t49 * b;
    bBar += q * t49;
    double t50 = t48 * t15 * t13;
    double t51 = t50 * b;
    bBar += t12 * t50;
    bBar += t1 * t51;
    double t52 = t40 + t47;
    double t53 = t33 + t40 + 4.0 * t47;
    double t54 = t8 * t53 * Math.cos(t9);
    qBar1 += t54 * m;
    mBar1 += q * t54;
    double t55 = t53 * t10 * t8;
    double t56 = t55 * m;
    mBar1 += t7 * t55;
    mBar1 += t1 * t56;
    double t57 = t3 * t52 * Math.cos(t4);
    qBar1 += t57 * a;
    aBar += q * t57;
    double t58 = t52 * t5 * t3;
    double t59 = t58 * a;
    aBar += t2 * t58;
    aBar += t1 * t59;
    pBar1 -= t37 * m2 + t44 * m1 + t51 * b + t56 * m + t59 * a;
    double t60 = t32 * t17 / 6.0;
    bBar += t60;
    aBar -= t60;
    double t61 = mBar1 / 2.0;
    aBar += t61;
    bBar += t61;
    tape.result(1, pBar1);
    tape.result(2, qBar1);
    tape.result(3, aBar);
    tape.result(4, bBar);
    return result;
  }

  private static double simpsonWith1VjpJvp(double p, double q, double a, double b, double eps,
      int depth, double resultBar, double pDot, double qDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    double t = (b - a) / 6.0;
    double t1 = -p;
    double t2 = -pDot;
    double t3 = Math.exp(t1 * a * a);
    double t4 = t2 * a * a * t3;
    double t5 = q * a;
    double t6 = qDot * a;
    double t7 = Math.sin(t5);
    double t8 = Math.cos(t5);
    double t9 = t6 * t8;
    double t10 = t3 * t7;
    double t11 = t4 * t7 + t3 * t9;
    double t12 = t1 * m;
    double t13 = t2 * m + t1 * mDot;
    double t14 = Math.exp(t12 * m);
    double t15 = (t13 * m + t12 * mDot) * t14;
    double t16 = q * m;
    double t17 = qDot * m + q * mDot;
    double t18 = Math.sin(t16);
    double t19 = Math.cos(t16);
    double t20 = t17 * t19;
    double t21 = t14 * t18;
    double t22 = t15 * t18 + t14 * t20;
    double t23 = t1 * b;
    double t24 = t2 * b + t1 * bDot;
    double t25 = Math.exp(t23 * b);
    double t26 = (t24 * b + t23 * bDot) * t25;
    double t27 = q * b;
    double t28 = qDot * b + q * bDot;
    double t29 = Math.sin(t27);
    double t30 = Math.cos(t27);
    double t31 = t28 * t30;
    double t32 = t25 * t29;
    double t33 = t26 * t29 + t25 * t31;
    double t34 = t10 + 4.0 * t21 + t32;
    double t35 = t * t34;
    double m1 = (a + m) / 2.0;
    double mDot1 = mDot / 2.0;
    double t36 = (m - a) / 6.0;
    double t37 = t1 * m1;
    double t38 = t2 * m1 + t1 * mDot1;
    double t39 = Math.exp(t37 * m1);
    double t40 = (t38 * m1 + t37 * mDot1) * t39;
    double t41 = q * m1;
    double t42 = qDot * m1 + q * mDot1;
    double t43 = Math.sin(t41);
    double t44 = Math.cos(t41);
    double t45 = t42 * t44;
    double t46 = t10 + 4.0 * (t39 * t43) + t21;
    double m2 = (m + b) / 2.0;
    double mDot2 = (mDot + bDot) / 2.0;
    double t47 = (b - m) / 6.0;
    double t48 = t1 * m2;
    double t49 = t2 * m2 + t1 * mDot2;
    double t50 = Math.exp(t48 * m2);
    double t51 = (t49 * m2 + t48 * mDot2) * t50;
    double t52 = q * m2;
    double t53 = qDot * m2 + q * mDot2;
    double t54 = Math.sin(t52);
    double t55 = Math.cos(t52);
    double t56 = t53 * t55;
    double t57 = t21 + 4.0 * (t50 * t54) + t32;
    double halves = t36 * t46 + t47 * t57;
    boolean t58 = depth <= 0 || Math.abs(halves - t35) < 15.0 * eps;
    double result;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double pBar1;
    double qBar1;
    double mBar1;
    double pBarDot;
    double qBarDot;
    double mBarDot;
    double bBarDot;
    double pBarDot1;
    double qBarDot1;
    double mBarDot1;
    if (t58) {
      result = halves + (halves - t35) / 15.0;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      pBar1 = 0.0;
      qBar1 = 0.0;
      mBar1 = 0.0;
      pBarDot = 0.0;
      qBarDot = 0.0;
      mBarDot = 0.0;
      bBarDot = 0.0;
      pBarDot1 = 0.0;
      qBarDot1 = 0.0;
      mBarDot1 = 0.0;
    } else {
      double t59 = eps / 2.0;
      double t60 =
          simpsonWith1VjpJvp(p, q, a, m, t59, depth - 1, resultBar, pDot, qDot, mDot, tape);
      pBar1 = tape.doubleResult(1);
      qBar1 = tape.doubleResult(2);
      mBar1 = tape.doubleResult(3);
      pBarDot1 = tape.doubleResult(4);
      qBarDot1 = tape.doubleResult(5);
      mBarDot1 = tape.doubleResult(6);
      double t61 =
          simpsonWith1VjpJvp2(p, q, m, b, t59, depth - 1, resultBar, pDot, qDot, mDot, bDot, tape);
      pBar = tape.doubleResult(1);
      qBar = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      pBarDot = tape.doubleResult(5);
      qBarDot = tape.doubleResult(6);
      mBarDot = tape.doubleResult(7);
      bBarDot = tape.doubleResult(8);
      result = t60 + t61;
    }

    // reverse sweep
    double halvesBar;
    double t59;
    if (t58) {
      double t60 = resultBar / 15.0;
      halvesBar = resultBar + t60;
      t59 = -t60;
      pBar1 = 0.0;
      qBar1 = 0.0;
      mBar1 = 0.0;
      bBar = 0.0;
      pBarDot1 = 0.0;
      qBarDot1 = 0.0;
      mBarDot1 = 0.0;
      bBarDot = 0.0;
    } else {
      pBar1 = pBar + pBar1;
      pBarDot1 = pBarDot + pBarDot1;
      qBar1 = qBar + qBar1;
      qBarDot1 = qBarDot + qBarDot1;
      mBar1 = mBar + mBar1;
      mBarDot1 = mBarDot + mBarDot1;
      halvesBar = 0.0;
      t59 = 0.0;
    }
    double t60 = t47 * halvesBar;
    double t61 = (bDot - mDot) / 6.0 * halvesBar;
    double t62 = 4.0 * t60;
    double t63 = 4.0 * t61;
    double t64 = t62 * t54;
    double t65 = t50 * t62;
    double t66 = t65 * t55;
    double t67 = (t51 * t62 + t50 * t63) * t55 - t65 * (t53 * t54);
    qBar1 += t66 * m2;
    qBarDot1 += t67 * m2 + t66 * mDot2;
    double t68 = t64 * t50;
    double t69 = (t63 * t54 + t62 * t56) * t50 + t64 * t51;
    double t70 = t68 * m2;
    double t71 = t69 * m2 + t68 * mDot2;
    mBar = q * t66 + t48 * t68 + t1 * t70;
    mBarDot = qDot * t66 + q * t67 + (t49 * t68 + t48 * t69) + (t2 * t70 + t1 * t71);
    double t72 = halvesBar * t57 / 6.0;
    double t73 = halvesBar * (t22 + 4.0 * (t51 * t54 + t50 * t56) + t33) / 6.0;
    bBar += t72;
    bBarDot += t73;
    mBar1 -= t72;
    mBarDot1 -= t73;
    double t74 = mBar / 2.0;
    double t75 = mBarDot / 2.0;
    mBar1 += t74;
    mBarDot1 += t75;
    bBar += t74;
    bBarDot += t75;
    double t76 = t36 * halvesBar;
    double t77 = mDot / 6.0 * halvesBar;
    double t78 = 4.0 * t76;
    double t79 = 4.0 * t77;
    double t80 = t78 * t43;
    double t81 = t39 * t78;
    double t82 = t81 * t44;
    double t83 = (t40 * t78 + t39 * t79) * t44 - t81 * (t42 * t43);
    qBar1 += t82 * m1;
    qBarDot1 += t83 * m1 + t82 * mDot1;
    double t84 = t80 * t39;
    double t85 = (t79 * t43 + t78 * t45) * t39 + t80 * t40;
    double t86 = t84 * m1;
    double t87 = t85 * m1 + t84 * mDot1;
    mBar = q * t82 + t37 * t84 + t1 * t86;
    mBarDot = qDot * t82 + q * t83 + (t38 * t84 + t37 * t85) + (t2 * t86 + t1 * t87);
    mBar1 += halvesBar * t46 / 6.0;
    mBarDot1 += halvesBar * (t11 + 4.0 * (t40 * t43 + t39 * t45) + t22) / 6.0;
    mBar1 += mBar / 2.0;
    mBarDot1 += mBarDot / 2.0;
    double t88 = t * t59;
    double t89 = bDot / 6.0 * t59;
    double t90 = t60 + t88;
    double t91 = t61 + t89;
    double t92 = t90 * t29;
    double t93 = t25 * t90;
    double t94 = t93 * t30;
    double t95 = (t26 * t90 + t25 * t91) * t30 - t93 * (t28 * t29);
    qBar1 += t94 * b;
    qBarDot1 += t95 * b + t94 * bDot;
    bBar += q * t94;
    bBarDot += qDot * t94 + q * t95;
    double t96 = t92 * t25;
    double t97 = (t91 * t29 + t90 * t31) * t25 + t92 * t26;
    double t98 = t96 * b;
    double t99 = t97 * b + t96 * bDot;
    bBar += t23 * t96;
    bBarDot += t24 * t96 + t23 * t97;
    bBar += t1 * t98;
    bBarDot += t2 * t98 + t1 * t99;
    double t100 = t76 + t88;
    double t101 = t77 + t89;
    double t102 = t60 + t76 + 4.0 * t88;
    double t103 = t61 + t77 + 4.0 * t89;
    double t104 = t102 * t18;
    double t105 = t14 * t102;
    double t106 = t105 * t19;
    double t107 = (t15 * t102 + t14 * t103) * t19 - t105 * (t17 * t18);
    qBar1 += t106 * m;
    qBarDot1 += t107 * m + t106 * mDot;
    mBar1 += q * t106;
    mBarDot1 += qDot * t106 + q * t107;
    double t108 = t104 * t14;
    double t109 = (t103 * t18 + t102 * t20) * t14 + t104 * t15;
    double t110 = t108 * m;
    double t111 = t109 * m + t108 * mDot;
    mBar1 += t12 * t108;
    mBarDot1 += t13 * t108 + t12 * t109;
    mBar1 += t1 * t110;
    mBarDot1 += t2 * t110 + t1 * t111;
    double t112 = t100 * t7;
    double t113 = t3 * t100;
    qBar1 += t113 * t8 * a;
    qBarDot1 += ((t4 * t100 + t3 * t101) * t8 - t113 * (t6 * t7)) * a;
    pBar1 -= t70 * m2 + t86 * m1 + t98 * b + t110 * m + t112 * t3 * a * a;
    pBarDot1 -= t71 * m2 + t70 * mDot2 + (t87 * m1 + t86 * mDot1) + (t99 * b + t98 * bDot)
        + (t111 * m + t110 * mDot) + ((t101 * t7 + t100 * t9) * t3 + t112 * t4) * a * a;
    bBar += t59 * t34 / 6.0;
    bBarDot += t59 * (t11 + 4.0 * t22 + t33) / 6.0;
    bBar += mBar1 / 2.0;
    bBarDot += mBarDot1 / 2.0;
    tape.result(1, pBar1);
    tape.result(2, qBar1);
    tape.result(3, bBar);
    tape.result(4, pBarDot1);
    tape.result(5, qBarDot1);
    tape.result(6, bBarDot);
    return result;
  }

  private static double simpsonWith1VjpJvp2(double p, double q, double a, double b, double eps,
      int depth, double resultBar, double pDot, double qDot, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
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
    double t10 = Math.cos(t7);
    double t11 = t8 * t10;
    double t12 = t5 * t9;
    double t13 = t6 * t9 + t5 * t11;
    double t14 = t1 * m;
    double t15 = t2 * m + t1 * mDot;
    double t16 = Math.exp(t14 * m);
    double t17 = (t15 * m + t14 * mDot) * t16;
    double t18 = q * m;
    double t19 = qDot * m + q * mDot;
    double t20 = Math.sin(t18);
    double t21 = Math.cos(t18);
    double t22 = t19 * t21;
    double t23 = t16 * t20;
    double t24 = t17 * t20 + t16 * t22;
    double t25 = t1 * b;
    double t26 = t2 * b + t1 * bDot;
    double t27 = Math.exp(t25 * b);
    double t28 = (t26 * b + t25 * bDot) * t27;
    double t29 = q * b;
    double t30 = qDot * b + q * bDot;
    double t31 = Math.sin(t29);
    double t32 = Math.cos(t29);
    double t33 = t30 * t32;
    double t34 = t27 * t31;
    double t35 = t28 * t31 + t27 * t33;
    double t36 = t12 + 4.0 * t23 + t34;
    double t37 = t * t36;
    double m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t38 = (m - a) / 6.0;
    double t39 = t1 * m1;
    double t40 = t2 * m1 + t1 * mDot1;
    double t41 = Math.exp(t39 * m1);
    double t42 = (t40 * m1 + t39 * mDot1) * t41;
    double t43 = q * m1;
    double t44 = qDot * m1 + q * mDot1;
    double t45 = Math.sin(t43);
    double t46 = Math.cos(t43);
    double t47 = t44 * t46;
    double t48 = t12 + 4.0 * (t41 * t45) + t23;
    double m2 = (m + b) / 2.0;
    double mDot2 = (mDot + bDot) / 2.0;
    double t49 = (b - m) / 6.0;
    double t50 = t1 * m2;
    double t51 = t2 * m2 + t1 * mDot2;
    double t52 = Math.exp(t50 * m2);
    double t53 = (t51 * m2 + t50 * mDot2) * t52;
    double t54 = q * m2;
    double t55 = qDot * m2 + q * mDot2;
    double t56 = Math.sin(t54);
    double t57 = Math.cos(t54);
    double t58 = t55 * t57;
    double t59 = t23 + 4.0 * (t52 * t56) + t34;
    double halves = t38 * t48 + t49 * t59;
    boolean t60 = depth <= 0 || Math.abs(halves - t37) < 15.0 * eps;
    double result;
    double pBar;
    double qBar;
    double mBar;
    double bBar;
    double pBar1;
    double qBar1;
    double aBar;
    double mBar1;
    double pBarDot;
    double qBarDot;
    double mBarDot;
    double bBarDot;
    double pBarDot1;
    double qBarDot1;
    double aBarDot;
    double mBarDot1;
    if (t60) {
      result = halves + (halves - t37) / 15.0;
      pBar = 0.0;
      qBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      pBar1 = 0.0;
      qBar1 = 0.0;
      aBar = 0.0;
      mBar1 = 0.0;
      pBarDot = 0.0;
      qBarDot = 0.0;
      mBarDot = 0.0;
      bBarDot = 0.0;
      pBarDot1 = 0.0;
      qBarDot1 = 0.0;
      aBarDot = 0.0;
      mBarDot1 = 0.0;
    } else {
      double t61 = eps / 2.0;
      double t62 =
          simpsonWith1VjpJvp2(p, q, a, m, t61, depth - 1, resultBar, pDot, qDot, aDot, mDot, tape);
      pBar1 = tape.doubleResult(1);
      qBar1 = tape.doubleResult(2);
      aBar = tape.doubleResult(3);
      mBar1 = tape.doubleResult(4);
      pBarDot1 = tape.doubleResult(5);
      qBarDot1 = tape.doubleResult(6);
      aBarDot = tape.doubleResult(7);
      mBarDot1 = tape.doubleResult(8);
      double t63 =
          simpsonWith1VjpJvp2(p, q, m, b, t61, depth - 1, resultBar, pDot, qDot, mDot, bDot, tape);
      pBar = tape.doubleResult(1);
      qBar = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      pBarDot = tape.doubleResult(5);
      qBarDot = tape.doubleResult(6);
      mBarDot = tape.doubleResult(7);
      bBarDot = tape.doubleResult(8);
      result = t62 + t63;
    }

    // reverse sweep
    double halvesBar;
    double t61;
    if (t60) {
      double t62 = resultBar / 15.0;
      halvesBar = resultBar + t62;
      t61 = -t62;
      pBar1 = 0.0;
      qBar1 = 0.0;
      mBar1 = 0.0;
      bBar = 0.0;
      aBar = 0.0;
      pBarDot1 = 0.0;
      qBarDot1 = 0.0;
      mBarDot1 = 0.0;
      bBarDot = 0.0;
      aBarDot = 0.0;
    } else {
      pBar1 = pBar + pBar1;
      pBarDot1 = pBarDot + pBarDot1;
      qBar1 = qBar + qBar1;
      qBarDot1 = qBarDot + qBarDot1;
      mBar1 = mBar + mBar1;
      mBarDot1 = mBarDot + mBarDot1;
      halvesBar = 0.0;
      t61 = 0.0;
    }
    double t62 = t49 * halvesBar;
    double t63 = (bDot - mDot) / 6.0 * halvesBar;
    double t64 = 4.0 * t62;
    double t65 = 4.0 * t63;
    double t66 = t64 * t56;
    double t67 = t52 * t64;
    double t68 = t67 * t57;
    double t69 = (t53 * t64 + t52 * t65) * t57 - t67 * (t55 * t56);
    qBar1 += t68 * m2;
    qBarDot1 += t69 * m2 + t68 * mDot2;
    double t70 = t66 * t52;
    double t71 = (t65 * t56 + t64 * t58) * t52 + t66 * t53;
    double t72 = t70 * m2;
    double t73 = t71 * m2 + t70 * mDot2;
    mBar = q * t68 + t50 * t70 + t1 * t72;
    mBarDot = qDot * t68 + q * t69 + (t51 * t70 + t50 * t71) + (t2 * t72 + t1 * t73);
    double t74 = halvesBar * t59 / 6.0;
    double t75 = halvesBar * (t24 + 4.0 * (t53 * t56 + t52 * t58) + t35) / 6.0;
    bBar += t74;
    bBarDot += t75;
    mBar1 -= t74;
    mBarDot1 -= t75;
    double t76 = mBar / 2.0;
    double t77 = mBarDot / 2.0;
    mBar1 += t76;
    mBarDot1 += t77;
    bBar += t76;
    bBarDot += t77;
    double t78 = t38 * halvesBar;
    double t79 = (mDot - aDot) / 6.0 * halvesBar;
    double t80 = 4.0 * t78;
    double t81 = 4.0 * t79;
    double t82 = t80 * t45;
    double t83 = t41 * t80;
    double t84 = t83 * t46;
    double t85 = (t42 * t80 + t41 * t81) * t46 - t83 * (t44 * t45);
    qBar1 += t84 * m1;
    qBarDot1 += t85 * m1 + t84 * mDot1;
    double t86 = t82 * t41;
    double t87 = (t81 * t45 + t80 * t47) * t41 + t82 * t42;
    double t88 = t86 * m1;
    double t89 = t87 * m1 + t86 * mDot1;
    mBar = q * t84 + t39 * t86 + t1 * t88;
    mBarDot = qDot * t84 + q * t85 + (t40 * t86 + t39 * t87) + (t2 * t88 + t1 * t89);
    double t90 = halvesBar * t48 / 6.0;
    double t91 = halvesBar * (t13 + 4.0 * (t42 * t45 + t41 * t47) + t24) / 6.0;
    mBar1 += t90;
    mBarDot1 += t91;
    aBar -= t90;
    aBarDot -= t91;
    double t92 = mBar / 2.0;
    double t93 = mBarDot / 2.0;
    aBar += t92;
    aBarDot += t93;
    mBar1 += t92;
    mBarDot1 += t93;
    double t94 = t * t61;
    double t95 = (bDot - aDot) / 6.0 * t61;
    double t96 = t62 + t94;
    double t97 = t63 + t95;
    double t98 = t96 * t31;
    double t99 = t27 * t96;
    double t100 = t99 * t32;
    double t101 = (t28 * t96 + t27 * t97) * t32 - t99 * (t30 * t31);
    qBar1 += t100 * b;
    qBarDot1 += t101 * b + t100 * bDot;
    bBar += q * t100;
    bBarDot += qDot * t100 + q * t101;
    double t102 = t98 * t27;
    double t103 = (t97 * t31 + t96 * t33) * t27 + t98 * t28;
    double t104 = t102 * b;
    double t105 = t103 * b + t102 * bDot;
    bBar += t25 * t102;
    bBarDot += t26 * t102 + t25 * t103;
    bBar += t1 * t104;
    bBarDot += t2 * t104 + t1 * t105;
    double t106 = t78 + t94;
    double t107 = t79 + t95;
    double t108 = t62 + t78 + 4.0 * t94;
    double t109 = t63 + t79 + 4.0 * t95;
    double t110 = t108 * t20;
    double t111 = t16 * t108;
    double t112 = t111 * t21;
    double t113 = (t17 * t108 + t16 * t109) * t21 - t111 * (t19 * t20);
    qBar1 += t112 * m;
    qBarDot1 += t113 * m + t112 * mDot;
    mBar1 += q * t112;
    mBarDot1 += qDot * t112 + q * t113;
    double t114 = t110 * t16;
    double t115 = (t109 * t20 + t108 * t22) * t16 + t110 * t17;
    double t116 = t114 * m;
    double t117 = t115 * m + t114 * mDot;
    mBar1 += t14 * t114;
    mBarDot1 += t15 * t114 + t14 * t115;
    mBar1 += t1 * t116;
    mBarDot1 += t2 * t116 + t1 * t117;
    double t118 = t106 * t9;
    double t119 = t5 * t106;
    double t120 = t119 * t10;
    double t121 = (t6 * t106 + t5 * t107) * t10 - t119 * (t8 * t9);
    qBar1 += t120 * a;
    qBarDot1 += t121 * a + t120 * aDot;
    aBar += q * t120;
    aBarDot += qDot * t120 + q * t121;
    double t122 = t118 * t5;
    double t123 = (t107 * t9 + t106 * t11) * t5 + t118 * t6;
    double t124 = t122 * a;
    double t125 = t123 * a + t122 * aDot;
    aBar += t3 * t122;
    aBarDot += t4 * t122 + t3 * t123;
    aBar += t1 * t124;
    aBarDot += t2 * t124 + t1 * t125;
    pBar1 -= t72 * m2 + t88 * m1 + t104 * b + t116 * m + t124 * a;
    pBarDot1 -= t73 * m2 + t72 * mDot2 + (t89 * m1 + t88 * mDot1) + (t105 * b + t104 * bDot)
        + (t117 * m + t116 * mDot) + (t125 * a + t124 * aDot);
    double t126 = t61 * t36 / 6.0;
    double t127 = t61 * (t13 + 4.0 * t24 + t35) / 6.0;
    bBar += t126;
    bBarDot += t127;
    aBar -= t126;
    aBarDot -= t127;
    double t128 = mBar1 / 2.0;
    double t129 = mBarDot1 / 2.0;
    aBar += t128;
    aBarDot += t129;
    bBar += t128;
    bBarDot += t129;
    tape.result(1, pBar1);
    tape.result(2, qBar1);
    tape.result(3, aBar);
    tape.result(4, bBar);
    tape.result(5, pBarDot1);
    tape.result(6, qBarDot1);
    tape.result(7, aBarDot);
    tape.result(8, bBarDot);
    return result;
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

  private static double simpsonWith2Vjp(double a, double b, double a_, double b_, double eps,
      int depth, double resultBar, Tape tape) {
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
    double aBar;
    double bBar;
    double mBar;
    double bBar1;
    double aBar1;
    double bBar2;
    double mBar1;
    if (t7) {
      result = halves + (halves - t2) / 15.0;
      aBar = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
      aBar1 = 0.0;
      bBar2 = 0.0;
      mBar1 = 0.0;
    } else {
      double t8 = eps / 2.0;
      int frame = tape.mark();
      double t9 = simpsonWith2Vjp(a, b, a_, m, t8, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      mBar1 = tape.doubleResult(3);
      tape.release(frame);
      frame = tape.mark();
      double t10 = simpsonWith2Vjp2(a, b, m, b_, t8, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar1 = tape.doubleResult(4);
      tape.release(frame);
      result = t9 + t10;
    }

    // reverse sweep
    double halvesBar;
    double t8;
    if (t7) {
      double t9 = resultBar / 15.0;
      halvesBar = resultBar + t9;
      t8 = -t9;
      aBar1 = 0.0;
      bBar2 = 0.0;
      mBar1 = 0.0;
      bBar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar2 = bBar + bBar2;
      mBar1 = mBar + mBar1;
      halvesBar = 0.0;
      t8 = 0.0;
    }
    double t9 = t5 * halvesBar;
    double t10 = simpsonWith3Reverse2(t9, tape);
    double t11 = tape.doubleResult(1);
    double t12 = tape.doubleResult(2);
    double t13 = tape.doubleResult(3);
    aBar1 += t10;
    bBar = bBar1 + t11;
    bBar2 += t12;
    bBar += t13;
    double t14 = simpsonWith3Reverse2(4.0 * t9, tape);
    double t15 = tape.doubleResult(1);
    double t16 = tape.doubleResult(2);
    double t17 = tape.doubleResult(3);
    aBar1 += t14;
    bBar2 += t16;
    mBar = t15 + t17;
    double t18 = simpsonWith3Reverse2(t9, tape);
    double t19 = tape.doubleResult(1);
    double t20 = tape.doubleResult(2);
    double t21 = tape.doubleResult(3);
    aBar1 += t18;
    mBar1 += t19;
    bBar2 += t20;
    mBar1 += t21;
    double t22 = halvesBar * t6 / 6.0;
    bBar += t22;
    mBar1 -= t22;
    double t23 = mBar / 2.0;
    mBar1 += t23;
    bBar += t23;
    double t24 = t3 * halvesBar;
    double t25 = simpsonWith3Reverse2(t24, tape);
    double t26 = tape.doubleResult(1);
    double t27 = tape.doubleResult(2);
    double t28 = tape.doubleResult(3);
    aBar1 += t25;
    mBar1 += t26;
    bBar2 += t27;
    mBar1 += t28;
    double t29 = simpsonWith3Reverse2(4.0 * t24, tape);
    double t30 = tape.doubleResult(1);
    double t31 = tape.doubleResult(2);
    double t32 = tape.doubleResult(3);
    aBar1 += t29;
    bBar2 += t31;
    mBar = t30 + t32;
    double t33 = simpsonWith3Reverse(t24, tape);
    double t34 = tape.doubleResult(1);
    aBar1 += t33;
    bBar2 += t34;
    mBar1 += halvesBar * t4 / 6.0;
    mBar1 += mBar / 2.0;
    double t35 = t * t8;
    double t36 = simpsonWith3Reverse2(t35, tape);
    double t37 = tape.doubleResult(1);
    double t38 = tape.doubleResult(2);
    double t39 = tape.doubleResult(3);
    aBar1 += t36;
    bBar += t37;
    bBar2 += t38;
    bBar += t39;
    double t40 = simpsonWith3Reverse2(4.0 * t35, tape);
    double t41 = tape.doubleResult(1);
    double t42 = tape.doubleResult(2);
    double t43 = tape.doubleResult(3);
    aBar1 += t40;
    mBar1 += t41;
    bBar2 += t42;
    mBar1 += t43;
    double t44 = simpsonWith3Reverse(t35, tape);
    double t45 = tape.doubleResult(1);
    aBar1 += t44;
    bBar2 += t45;
    bBar += t8 * t1 / 6.0;
    bBar += mBar1 / 2.0;
    tape.result(1, aBar1);
    tape.result(2, bBar2);
    tape.result(3, bBar);
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

  private static double simpsonWith2Vjp2(double a, double b, double a_, double b_, double eps,
      int depth, double resultBar, Tape tape) {
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
    double aBar;
    double bBar;
    double mBar;
    double bBar1;
    double aBar1;
    double bBar2;
    double aBar2;
    double mBar1;
    if (t7) {
      result = halves + (halves - t2) / 15.0;
      aBar = 0.0;
      bBar = 0.0;
      mBar = 0.0;
      bBar1 = 0.0;
      aBar1 = 0.0;
      bBar2 = 0.0;
      aBar2 = 0.0;
      mBar1 = 0.0;
    } else {
      double t8 = eps / 2.0;
      int frame = tape.mark();
      double t9 = simpsonWith2Vjp2(a, b, a_, m, t8, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      aBar2 = tape.doubleResult(3);
      mBar1 = tape.doubleResult(4);
      tape.release(frame);
      frame = tape.mark();
      double t10 = simpsonWith2Vjp2(a, b, m, b_, t8, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar1 = tape.doubleResult(4);
      tape.release(frame);
      result = t9 + t10;
    }

    // reverse sweep
    double halvesBar;
    double t8;
    if (t7) {
      double t9 = resultBar / 15.0;
      halvesBar = resultBar + t9;
      t8 = -t9;
      aBar1 = 0.0;
      bBar2 = 0.0;
      mBar1 = 0.0;
      bBar1 = 0.0;
      aBar2 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar2 = bBar + bBar2;
      mBar1 = mBar + mBar1;
      halvesBar = 0.0;
      t8 = 0.0;
    }
    double t9 = t5 * halvesBar;
    double t10 = simpsonWith3Reverse2(t9, tape);
    double t11 = tape.doubleResult(1);
    double t12 = tape.doubleResult(2);
    double t13 = tape.doubleResult(3);
    aBar1 += t10;
    bBar = bBar1 + t11;
    bBar2 += t12;
    bBar += t13;
    double t14 = simpsonWith3Reverse2(4.0 * t9, tape);
    double t15 = tape.doubleResult(1);
    double t16 = tape.doubleResult(2);
    double t17 = tape.doubleResult(3);
    aBar1 += t14;
    bBar2 += t16;
    mBar = t15 + t17;
    double t18 = simpsonWith3Reverse2(t9, tape);
    double t19 = tape.doubleResult(1);
    double t20 = tape.doubleResult(2);
    double t21 = tape.doubleResult(3);
    aBar1 += t18;
    mBar1 += t19;
    bBar2 += t20;
    mBar1 += t21;
    double t22 = halvesBar * t6 / 6.0;
    bBar += t22;
    mBar1 -= t22;
    double t23 = mBar / 2.0;
    mBar1 += t23;
    bBar += t23;
    double t24 = t3 * halvesBar;
    double t25 = simpsonWith3Reverse2(t24, tape);
    double t26 = tape.doubleResult(1);
    double t27 = tape.doubleResult(2);
    double t28 = tape.doubleResult(3);
    aBar1 += t25;
    mBar1 += t26;
    bBar2 += t27;
    mBar1 += t28;
    double t29 = simpsonWith3Reverse2(4.0 * t24, tape);
    double t30 = tape.doubleResult(1);
    double t31 = tape.doubleResult(2);
    double t32 = tape.doubleResult(3);
    aBar1 += t29;
    bBar2 += t31;
    mBar = t30 + t32;
    double t33 = simpsonWith3Reverse2(t24, tape);
    double t34 = tape.doubleResult(1);
    double t35 = tape.doubleResult(2);
    double t36 = tape.doubleResult(3);
    aBar1 += t33;
    aBar2 += t34;
    bBar2 += t35;
    aBar2 += t36;
    double t37 = halvesBar * t4 / 6.0;
    mBar1 += t37;
    aBar2 -= t37;
    double t38 = mBar / 2.0;
    aBar2 += t38;
    mBar1 += t38;
    double t39 = t * t8;
    double t40 = simpsonWith3Reverse2(t39, tape);
    double t41 = tape.doubleResult(1);
    double t42 = tape.doubleResult(2);
    double t43 = tape.doubleResult(3);
    aBar1 += t40;
    bBar += t41;
    bBar2 += t42;
    bBar += t43;
    double t44 = simpsonWith3Reverse2(4.0 * t39, tape);
    double t45 = tape.doubleResult(1);
    double t46 = tape.doubleResult(2);
    double t47 = tape.doubleResult(3);
    aBar1 += t44;
    mBar1 += t45;
    bBar2 += t46;
    mBar1 += t47;
    double t48 = simpsonWith3Reverse2(t39, tape);
    double t49 = tape.doubleResult(1);
    double t50 = tape.doubleResult(2);
    double t51 = tape.doubleResult(3);
    aBar1 += t48;
    aBar2 += t49;
    bBar2 += t50;
    aBar2 += t51;
    double t52 = t8 * t1 / 6.0;
    bBar += t52;
    aBar2 -= t52;
    double t53 = mBar1 / 2.0;
    aBar2 += t53;
    bBar += t53;
    tape.result(1, aBar1);
    tape.result(2, bBar2);
    tape.result(3, aBar2);
    tape.result(4, bBar);
    return result;
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
    aBar -= (t7 * Math.sin(t2 * m2) * m2 + t9 * Math.sin(t2 * m1) * m1 + t11 * Math.sin(t2 * b) * b
        + t13 * Math.sin(t2 * m) * m + t12 * Math.sin(t2 * a1) * a1) * a;
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
    double t2 = StrongZero.over(0.5 * aDot, t1);
    double t3 = Math.sqrt(m);
    double t4 = StrongZero.over(0.5 * mDot, t3);
    double t5 = Math.sqrt(b);
    double t6 = StrongZero.over(0.5 * bDot, t5);
    double t7 = t1 + 4.0 * t3 + t5;
    double t8 = t * t7;
    double m1 = (a + m) / 2.0;
    double mDot1 = (aDot + mDot) / 2.0;
    double t9 = (m - a) / 6.0;
    double t10 = Math.sqrt(m1);
    double t11 = t1 + 4.0 * t10 + t3;
    m1 = (m + b) / 2.0;
    double t12 =
        (mDot - aDot) / 6.0 * t11 + t9 * (t2 + 4.0 * StrongZero.over(0.5 * mDot1, t10) + t4);
    mDot1 = (mDot + bDot) / 2.0;
    double t13 = (b - m) / 6.0;
    double t14 = Math.sqrt(m1);
    double t15 = t3 + 4.0 * t14 + t5;
    double halves = t9 * t11 + t13 * t15;
    double halvesDot = t12
        + ((bDot - mDot) / 6.0 * t15 + t13 * (t4 + 4.0 * StrongZero.over(0.5 * mDot1, t14) + t6));
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

  private static double simpsonWith4Vjp(double[] c, double a, double b, double eps, int depth,
      double resultBar, double[] cBar) {
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
      result = simpsonWith4Vjp(c, a, m, t8, depth - 1, resultBar, cBar)
          + simpsonWith4Vjp(c, m, b, t8, depth - 1, resultBar, cBar);
    }

    // reverse sweep
    double halvesBar;
    double t8;
    if (t7) {
      double t9 = resultBar / 15.0;
      halvesBar = resultBar + t9;
      t8 = -t9;
    } else {
      halvesBar = 0.0;
      t8 = 0.0;
    }
    double t9 = t6 * halvesBar;
    double t10 = 4.0 * t9;
    double t11 = m2 * t10;
    double t12 = t5 * halvesBar;
    double t13 = 4.0 * t12;
    double t14 = m1 * t13;
    double t15 = t * t8;
    double t16 = t9 + t15;
    double t17 = b * t16;
    double t18 = t12 + t15;
    double t19 = t9 + t12 + 4.0 * t15;
    double t20 = m * t19;
    double t21 = a * t18;
    cBar[2] += m2 * t11 + m1 * t14 + b * t17 + m * t20 + a * t21;
    cBar[1] += t11 + t14 + t17 + t20 + t21;
    cBar[0] += t10 + t13 + t16 + t19 + t18;
    return result;
  }

  private static double simpsonWith5Vjp(double a, double b, double eps, int depth,
      double resultBar, Tape tape) {
    double m = (a + b) / 2.0;
    double t = (b - a) / 6.0;
    double t1 = Math.sqrt(a);
    double t2 = Math.sqrt(m);
    double t3 = Math.sqrt(b);
    double t4 = t1 + 4.0 * t2 + t3;
    double t5 = t * t4;
    double m1 = (a + m) / 2.0;
    double t6 = (m - a) / 6.0;
    double t7 = Math.sqrt(m1);
    double t8 = t1 + 4.0 * t7 + t2;
    m1 = (m + b) / 2.0;
    double t9 = (b - m) / 6.0;
    double t10 = Math.sqrt(m1);
    double t11 = t2 + 4.0 * t10 + t3;
    double halves = t6 * t8 + t9 * t11;
    boolean t12 = depth <= 0 || Math.abs(halves - t5) < 15.0 * eps;
    double result;
    double mBar;
    double bBar;
    double aBar;
    double mBar1;
    if (t12) {
      result = halves + (halves - t5) / 15.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar = 0.0;
      mBar1 = 0.0;
    } else {
      double t13 = eps / 2.0;
      double t14 = simpsonWith5Vjp(a, m, t13, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      mBar1 = tape.doubleResult(2);
      double t15 = simpsonWith5Vjp(m, b, t13, depth - 1, resultBar, tape);
      mBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      result = t14 + t15;
    }

    // reverse sweep
    double halvesBar;
    double t13;
    if (t12) {
      double t14 = resultBar / 15.0;
      halvesBar = resultBar + t14;
      t13 = -t14;
      mBar1 = 0.0;
      bBar = 0.0;
      aBar = 0.0;
    } else {
      mBar1 = mBar + mBar1;
      halvesBar = 0.0;
      t13 = 0.0;
    }
    double t14 = t9 * halvesBar;
    mBar = StrongZero.over(0.5 * (4.0 * t14), t10);
    double t15 = halvesBar * t11 / 6.0;
    bBar += t15;
    mBar1 -= t15;
    double t16 = mBar / 2.0;
    mBar1 += t16;
    bBar += t16;
    double t17 = t6 * halvesBar;
    mBar = StrongZero.over(0.5 * (4.0 * t17), t7);
    double t18 = halvesBar * t8 / 6.0;
    mBar1 += t18;
    aBar -= t18;
    double t19 = mBar / 2.0;
    aBar += t19;
    mBar1 += t19;
    double t20 = t * t13;
    bBar += StrongZero.over(0.5 * (t14 + t20), t3);
    mBar1 += StrongZero.over(0.5 * (t14 + t17 + 4.0 * t20), t2);
    aBar += StrongZero.over(0.5 * (t17 + t20), t1);
    double t21 = t13 * t4 / 6.0;
    bBar += t21;
    aBar -= t21;
    double t22 = mBar1 / 2.0;
    aBar += t22;
    bBar += t22;
    tape.result(1, aBar);
    tape.result(2, bBar);
    return result;
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

  private static double richardsonWith1Vjp(double a, double x, double h, int order,
      double resultBar, Tape tape) {
    boolean t = order == 0;
    double t1;
    double t2;
    double result;
    double aBar;
    double xBar;
    double aBar1;
    double xBar1;
    if (t) {
      double t3 = x + h;
      t1 = Math.exp(a * t3);
      double t4 = x - h;
      t2 = Math.exp(a * t4);
      result = (t1 * t3 - t2 * t4) / (2.0 * h);
      aBar = 0.0;
      xBar = 0.0;
      aBar1 = 0.0;
      xBar1 = 0.0;
    } else {
      double scale = Math.pow(4.0, (double) order);
      double t3 = resultBar / (scale - 1.0);
      double t4 = richardsonWith1Vjp(a, x, h / 2.0, order - 1, scale * t3, tape);
      aBar1 = tape.doubleResult(1);
      xBar1 = tape.doubleResult(2);
      double t5 = richardsonWith1Vjp(a, x, h, order - 1, -t3, tape);
      aBar = tape.doubleResult(1);
      xBar = tape.doubleResult(2);
      result = (scale * t4 - t5) / (scale - 1.0);
      t2 = 0.0;
      t1 = 0.0;
    }

    // reverse sweep
    if (t) {
      double t3 = resultBar / (2.0 * h);
      double t4 = -t3;
      double t5 = x - h;
      double t6 = t4 * t5 * t2;
      double t7 = x + h;
      double t8 = t3 * t7 * t1;
      aBar1 = t6 * t5 + t8 * t7;
      xBar1 = t2 * t4 + a * t6 + (t1 * t3 + a * t8);
    } else {
      aBar1 = aBar + aBar1;
      xBar1 = xBar + xBar1;
    }
    tape.result(1, aBar1);
    tape.result(2, xBar1);
    return result;
  }

  private static double richardsonWith1VjpJvp(double a, double x, double h, int order,
      double resultBar, double aDot, double xDot, Tape tape) {
    boolean t = order == 0;
    double t1;
    double t2;
    double result;
    double aBar;
    double xBar;
    double aBar1;
    double xBar1;
    double t3;
    double t4;
    double aBarDot;
    double xBarDot;
    double aBarDot1;
    double xBarDot1;
    if (t) {
      double t5 = x + h;
      double t6 = a * xDot;
      t1 = Math.exp(a * t5);
      double t7 = x - h;
      t2 = Math.exp(a * t7);
      result = (t1 * t5 - t2 * t7) / (2.0 * h);
      aBar = 0.0;
      xBar = 0.0;
      aBar1 = 0.0;
      xBar1 = 0.0;
      t3 = (aDot * t7 + t6) * t2;
      t4 = (aDot * t5 + t6) * t1;
      aBarDot = 0.0;
      xBarDot = 0.0;
      aBarDot1 = 0.0;
      xBarDot1 = 0.0;
    } else {
      double scale = Math.pow(4.0, (double) order);
      double t5 = resultBar / (scale - 1.0);
      double t6 = richardsonWith1VjpJvp(a, x, h / 2.0, order - 1, scale * t5, aDot, xDot, tape);
      aBar1 = tape.doubleResult(1);
      xBar1 = tape.doubleResult(2);
      aBarDot1 = tape.doubleResult(3);
      xBarDot1 = tape.doubleResult(4);
      double t7 = richardsonWith1VjpJvp(a, x, h, order - 1, -t5, aDot, xDot, tape);
      aBar = tape.doubleResult(1);
      xBar = tape.doubleResult(2);
      aBarDot = tape.doubleResult(3);
      xBarDot = tape.doubleResult(4);
      result = (scale * t6 - t7) / (scale - 1.0);
      t2 = 0.0;
      t1 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    }

    // reverse sweep
    if (t) {
      double t5 = resultBar / (2.0 * h);
      double t6 = -t5;
      double t7 = x - h;
      double t8 = t6 * t7;
      double t9 = t8 * t2;
      double t10 = t6 * xDot * t2 + t8 * t3;
      double t11 = x + h;
      double t12 = t5 * t11;
      double t13 = t12 * t1;
      double t14 = t5 * xDot * t1 + t12 * t4;
      aBar1 = t9 * t7 + t13 * t11;
      aBarDot1 = t10 * t7 + t9 * xDot + (t14 * t11 + t13 * xDot);
      xBar1 = t2 * t6 + a * t9 + (t1 * t5 + a * t13);
      xBarDot1 = t3 * t6 + (aDot * t9 + a * t10) + (t4 * t5 + (aDot * t13 + a * t14));
    } else {
      aBar1 = aBar + aBar1;
      aBarDot1 = aBarDot + aBarDot1;
      xBar1 = xBar + xBar1;
      xBarDot1 = xBarDot + xBarDot1;
    }
    tape.result(1, aBar1);
    tape.result(2, xBar1);
    tape.result(3, aBarDot1);
    tape.result(4, xBarDot1);
    return result;
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

  private static double evenWith1Vjp(double a, double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      if (n - 1 == 0) {
        t2 = 1.0 / x;
        t3 = t2;
      } else {
        t2 = evenWith1Forward(a, Math.sin(a * x) + x, n - 1 - 1, tape) * 0.5;
        t3 = 0.0;
      }
      t1 = Math.sin(a * t2) + t2;
    }

    // reverse sweep
    double xBar;
    double aBar;
    if (t) {
      xBar = resultBar;
      aBar = 0.0;
    } else {
      double t4 = resultBar * Math.cos(a * t2);
      aBar = t4 * t2;
      double t5 = resultBar + a * t4;
      if (n - 1 == 0) {
        xBar = -(t5 * t3 * t3);
      } else {
        double t6 = evenWith1Reverse(t5 * 0.5, tape);
        double t7 = tape.doubleResult(1);
        aBar += t6;
        double t8 = t7 * Math.cos(a * x);
        aBar += t8 * x;
        xBar = t7 + a * t8;
      }
    }
    tape.result(1, aBar);
    tape.result(2, xBar);
    return t1;
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

  private static double evenWith2Vjp(double a, double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      t5 = 0.0;
    } else {
      double t6;
      if (n - 1 == 0) {
        t6 = 1.0 / x;
        t4 = t6;
        t5 = 0.0;
      } else {
        t5 = x / (a + x);
        t6 = evenWith2Forward(a, t5, n - 1 - 1, tape) * 0.5;
        t4 = 0.0;
      }
      t2 = a + t6;
      t1 = t6 / t2;
      t3 = t1;
    }

    // reverse sweep
    double xBar;
    double aBar;
    if (t) {
      xBar = resultBar;
      aBar = 0.0;
    } else {
      double t6 = resultBar / t2;
      double t7 = t6 * t3;
      double t8 = t6 - t7;
      if (n - 1 == 0) {
        xBar = -(t8 * t4 * t4);
        aBar = -t7;
      } else {
        double t9 = evenWith2Reverse(t8 * 0.5, tape);
        double t10 = tape.doubleResult(1);
        xBar = t10 / (a + x);
        double t11 = xBar * t5;
        aBar = t9 - t7 - t11;
        xBar -= t11;
      }
    }
    tape.result(1, aBar);
    tape.result(2, xBar);
    return t1;
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
        t2 = StrongZero.over(0.5 * xDot1, t3) * trace1 + t3 * traceDot[0];
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
        xBar1 = StrongZero.over(0.5 * (t2 * trace), t);
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
        xBar1 = StrongZero.over(0.5 * (t2 * trace), t);
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
        t2 = StrongZero.over(0.5 * xDot1, t1);
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
        t2 = StrongZero.over(0.5 * xDot1, t1);
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
    double t4 = StrongZero.over(aDot, t2);
    boolean t5 = m > 2.0;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t6 = a + m;
    double t7 = Math.log(t6);
    double t8 = StrongZero.over(aDot + mDot, t6);
    boolean t9 = b > 2.0;
    if (t9) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t10 = a + b;
    double t11 = Math.log(t10);
    double t12 = StrongZero.over(aDot + bDot, t10);
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
    double t18 = mDot / 6.0 * t17 + t15 * (t4 + 4.0 * StrongZero.over(aDot + mDot1, t16) + t8);
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
        + ((bDot - mDot) / 6.0 * t21 + t19 * (t8 + 4.0 * StrongZero.over(aDot + mDot1, t20) + t12));
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
    double t4 = StrongZero.over(aDot + aDot_, t2);
    boolean t5 = m > 2.0;
    if (t5) {
      throw new IllegalArgumentException("beyond " + m);
    }
    double t6 = a + m;
    double t7 = Math.log(t6);
    double t8 = StrongZero.over(aDot + mDot, t6);
    boolean t9 = b > 2.0;
    if (t9) {
      throw new IllegalArgumentException("beyond " + b);
    }
    double t10 = a + b;
    double t11 = Math.log(t10);
    double t12 = StrongZero.over(aDot + bDot, t10);
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
    double t18 =
        (mDot - aDot_) / 6.0 * t17 + t15 * (t4 + 4.0 * StrongZero.over(aDot + mDot1, t16) + t8);
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
        + ((bDot - mDot) / 6.0 * t21 + t19 * (t8 + 4.0 * StrongZero.over(aDot + mDot1, t20) + t12));
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

  private static double simpsonWith6Vjp(double a, double a_, double b, double eps, int depth,
      double resultBar, Tape tape) {
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
    double aBar;
    double mBar;
    double bBar;
    double aBar1;
    double mBar1;
    if (t18) {
      result = halves + (halves - t11) / 15.0;
      aBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar1 = 0.0;
      mBar1 = 0.0;
    } else {
      double t19 = eps / 2.0;
      double t20 = simpsonWith6Vjp(a, a_, m, t19, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      mBar1 = tape.doubleResult(2);
      double t21 = simpsonWith6Vjp2(a, m, b, t19, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      mBar = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      result = t20 + t21;
    }

    // reverse sweep
    double halvesBar;
    double t19;
    if (t18) {
      double t20 = resultBar / 15.0;
      halvesBar = resultBar + t20;
      t19 = -t20;
      aBar1 = 0.0;
      mBar1 = 0.0;
      bBar = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      mBar1 = mBar + mBar1;
      halvesBar = 0.0;
      t19 = 0.0;
    }
    double t20 = t15 * halvesBar;
    double t21 = StrongZero.over(4.0 * t20, t16);
    aBar1 += t21;
    double t22 = halvesBar * t17 / 6.0;
    bBar += t22;
    mBar1 -= t22;
    double t23 = t21 / 2.0;
    mBar1 += t23;
    bBar += t23;
    double t24 = t12 * halvesBar;
    double t25 = StrongZero.over(4.0 * t24, t13);
    aBar1 += t25;
    mBar1 += halvesBar * t14 / 6.0;
    mBar1 += t25 / 2.0;
    double t26 = t * t19;
    double t27 = StrongZero.over(t20 + t26, t8);
    aBar1 += t27;
    bBar += t27;
    double t28 = StrongZero.over(t20 + t24 + 4.0 * t26, t5);
    aBar1 += t28;
    mBar1 += t28;
    aBar1 += StrongZero.over(t24 + t26, t2);
    bBar += t19 * t10 / 6.0;
    bBar += mBar1 / 2.0;
    tape.result(1, aBar1);
    tape.result(2, bBar);
    return result;
  }

  private static double simpsonWith6Vjp2(double a, double a_, double b, double eps, int depth,
      double resultBar, Tape tape) {
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
    double aBar;
    double mBar;
    double bBar;
    double aBar1;
    double aBar2;
    double mBar1;
    if (t18) {
      result = halves + (halves - t11) / 15.0;
      aBar = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      aBar1 = 0.0;
      aBar2 = 0.0;
      mBar1 = 0.0;
    } else {
      double t19 = eps / 2.0;
      double t20 = simpsonWith6Vjp2(a, a_, m, t19, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      aBar2 = tape.doubleResult(2);
      mBar1 = tape.doubleResult(3);
      double t21 = simpsonWith6Vjp2(a, m, b, t19, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      mBar = tape.doubleResult(2);
      bBar = tape.doubleResult(3);
      result = t20 + t21;
    }

    // reverse sweep
    double halvesBar;
    double t19;
    if (t18) {
      double t20 = resultBar / 15.0;
      halvesBar = resultBar + t20;
      t19 = -t20;
      aBar1 = 0.0;
      mBar1 = 0.0;
      bBar = 0.0;
      aBar2 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      mBar1 = mBar + mBar1;
      halvesBar = 0.0;
      t19 = 0.0;
    }
    double t20 = t15 * halvesBar;
    double t21 = StrongZero.over(4.0 * t20, t16);
    aBar1 += t21;
    double t22 = halvesBar * t17 / 6.0;
    bBar += t22;
    mBar1 -= t22;
    double t23 = t21 / 2.0;
    mBar1 += t23;
    bBar += t23;
    double t24 = t12 * halvesBar;
    double t25 = StrongZero.over(4.0 * t24, t13);
    aBar1 += t25;
    double t26 = halvesBar * t14 / 6.0;
    mBar1 += t26;
    aBar2 -= t26;
    double t27 = t25 / 2.0;
    aBar2 += t27;
    mBar1 += t27;
    double t28 = t * t19;
    double t29 = StrongZero.over(t20 + t28, t8);
    aBar1 += t29;
    bBar += t29;
    double t30 = StrongZero.over(t20 + t24 + 4.0 * t28, t5);
    aBar1 += t30;
    mBar1 += t30;
    double t31 = StrongZero.over(t24 + t28, t2);
    aBar1 += t31;
    aBar2 += t31;
    double t32 = t19 * t10 / 6.0;
    bBar += t32;
    aBar2 -= t32;
    double t33 = mBar1 / 2.0;
    aBar2 += t33;
    bBar += t33;
    tape.result(1, aBar1);
    tape.result(2, aBar2);
    tape.result(3, bBar);
    return result;
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

  private static double cubatureWith1Vjp(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = t2 * t7;
    double t10 = t9 * t7;
    double t11 = b * t8;
    double t12 = t11 * t8;
    double t13 = Math.exp(t10 - t12);
    double t14 = (xm + x1) / 2.0;
    double t15 = t2 * t14;
    double t16 = t15 * t14;
    double t17 = Math.exp(t16 - t12);
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = t19 * t18;
    double t21 = Math.exp(t10 - t20);
    double t22 = Math.exp(t16 - t20);
    double t23 = t13 + t17 + t21 + t22;
    double fine = t6 * t23;
    boolean t24 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double ymBar2;
    double aBar3;
    double bBar3;
    double xmBar3;
    double ymBar3;
    if (t24) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t25 = eps / 4.0;
      double t26 = cubatureWith1Vjp(a, b, x0, xm, y0, ym, t25, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      xmBar3 = tape.doubleResult(3);
      ymBar3 = tape.doubleResult(4);
      double t27 = cubatureWith1Vjp2(a, b, xm, x1, y0, ym, t25, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      ymBar2 = tape.doubleResult(5);
      double t28 = cubatureWith1Vjp4(a, b, x0, xm, ym, y1, t25, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      xmBar1 = tape.doubleResult(3);
      ymBar1 = tape.doubleResult(4);
      y1Bar1 = tape.doubleResult(5);
      double t29 = cubatureWith1Vjp3(a, b, xm, x1, ym, y1, t25, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t26 + t27 + t28 + t29;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t24) {
      double t25 = resultBar / 3.0;
      fineBar = resultBar + t25;
      coarseBar = -t25;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      xmBar3 = xmBar2 + xmBar3;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t25 = t6 * fineBar;
    double t26 = t25 * t22;
    double t27 = t25 * t21;
    double t28 = -(t26 + t27);
    double t29 = t28 * t18;
    bBar3 += t29 * t18;
    double t30 = (t19 * t28 + b * t29) / 2.0;
    ymBar3 += t30;
    y1Bar1 += t30;
    double t31 = t25 * t17;
    double t32 = t26 + t31;
    double t33 = t32 * t14;
    double t34 = (t15 * t32 + t2 * t33) / 2.0;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t25 * t13;
    double t36 = t27 + t35;
    double t37 = -(t31 + t35);
    double t38 = t37 * t8;
    bBar3 += t38 * t8;
    double t39 = t36 * t7;
    ymBar3 += (t11 * t37 + b * t38) / 2.0;
    xmBar3 += (t9 * t36 + t2 * t39) / 2.0;
    double areaBar = fineBar * t23 / 4.0 + t5 * coarseBar;
    double t40 = coarseBar * area * t5;
    double t41 = -t40;
    double t42 = t41 * ym;
    ymBar3 += t4 * t41;
    bBar3 += t42 * ym;
    ymBar3 += b * t42;
    double t43 = t40 * xm;
    xmBar3 += t3 * t40;
    xmBar3 += t2 * t43;
    aBar3 -= t33 * t14 + t39 * t7 + t43 * xm;
    y1Bar1 += t * areaBar;
    x1Bar1 += areaBar * t1;
    y1Bar1 += ymBar3 / 2.0;
    x1Bar1 += xmBar3 / 2.0;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x1Bar1);
    tape.result(4, y1Bar1);
    return result;
  }

  private static double cubatureWith1Vjp2(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = t2 * t7;
    double t10 = t9 * t7;
    double t11 = b * t8;
    double t12 = t11 * t8;
    double t13 = Math.exp(t10 - t12);
    double t14 = (xm + x1) / 2.0;
    double t15 = t2 * t14;
    double t16 = t15 * t14;
    double t17 = Math.exp(t16 - t12);
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = t19 * t18;
    double t21 = Math.exp(t10 - t20);
    double t22 = Math.exp(t16 - t20);
    double t23 = t13 + t17 + t21 + t22;
    double fine = t6 * t23;
    boolean t24 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double x0Bar;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double ymBar2;
    double aBar3;
    double bBar3;
    double x0Bar1;
    double xmBar3;
    double ymBar3;
    if (t24) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      x0Bar = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      x0Bar1 = 0.0;
      xmBar3 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t25 = eps / 4.0;
      double t26 = cubatureWith1Vjp2(a, b, x0, xm, y0, ym, t25, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      x0Bar1 = tape.doubleResult(3);
      xmBar3 = tape.doubleResult(4);
      ymBar3 = tape.doubleResult(5);
      double t27 = cubatureWith1Vjp2(a, b, xm, x1, y0, ym, t25, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      ymBar2 = tape.doubleResult(5);
      double t28 = cubatureWith1Vjp3(a, b, x0, xm, ym, y1, t25, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      x0Bar = tape.doubleResult(3);
      xmBar1 = tape.doubleResult(4);
      ymBar1 = tape.doubleResult(5);
      y1Bar1 = tape.doubleResult(6);
      double t29 = cubatureWith1Vjp3(a, b, xm, x1, ym, y1, t25, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t26 + t27 + t28 + t29;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t24) {
      double t25 = resultBar / 3.0;
      fineBar = resultBar + t25;
      coarseBar = -t25;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
      x0Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      x0Bar1 = x0Bar + x0Bar1;
      xmBar3 = xmBar2 + xmBar3;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t25 = t6 * fineBar;
    double t26 = t25 * t22;
    double t27 = t25 * t21;
    double t28 = -(t26 + t27);
    double t29 = t28 * t18;
    bBar3 += t29 * t18;
    double t30 = (t19 * t28 + b * t29) / 2.0;
    ymBar3 += t30;
    y1Bar1 += t30;
    double t31 = t25 * t17;
    double t32 = t26 + t31;
    double t33 = t32 * t14;
    double t34 = (t15 * t32 + t2 * t33) / 2.0;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t25 * t13;
    double t36 = t27 + t35;
    double t37 = -(t31 + t35);
    double t38 = t37 * t8;
    bBar3 += t38 * t8;
    double t39 = t36 * t7;
    ymBar3 += (t11 * t37 + b * t38) / 2.0;
    double t40 = (t9 * t36 + t2 * t39) / 2.0;
    x0Bar1 += t40;
    xmBar3 += t40;
    double areaBar = fineBar * t23 / 4.0 + t5 * coarseBar;
    double t41 = coarseBar * area * t5;
    double t42 = -t41;
    double t43 = t42 * ym;
    ymBar3 += t4 * t42;
    bBar3 += t43 * ym;
    ymBar3 += b * t43;
    double t44 = t41 * xm;
    xmBar3 += t3 * t41;
    xmBar3 += t2 * t44;
    aBar3 -= t33 * t14 + t39 * t7 + t44 * xm;
    double t45 = areaBar * t1;
    y1Bar1 += t * areaBar;
    x1Bar1 += t45;
    x0Bar1 -= t45;
    y1Bar1 += ymBar3 / 2.0;
    double t46 = xmBar3 / 2.0;
    x0Bar1 += t46;
    x1Bar1 += t46;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x0Bar1);
    tape.result(4, x1Bar1);
    tape.result(5, y1Bar1);
    return result;
  }

  private static double cubatureWith1Vjp3(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = t2 * t7;
    double t10 = t9 * t7;
    double t11 = b * t8;
    double t12 = t11 * t8;
    double t13 = Math.exp(t10 - t12);
    double t14 = (xm + x1) / 2.0;
    double t15 = t2 * t14;
    double t16 = t15 * t14;
    double t17 = Math.exp(t16 - t12);
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = t19 * t18;
    double t21 = Math.exp(t10 - t20);
    double t22 = Math.exp(t16 - t20);
    double t23 = t13 + t17 + t21 + t22;
    double fine = t6 * t23;
    boolean t24 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double x0Bar;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double y0Bar;
    double ymBar2;
    double aBar3;
    double bBar3;
    double x0Bar1;
    double xmBar3;
    double y0Bar1;
    double ymBar3;
    if (t24) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      x0Bar = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      y0Bar = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      x0Bar1 = 0.0;
      xmBar3 = 0.0;
      y0Bar1 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t25 = eps / 4.0;
      double t26 = cubatureWith1Vjp3(a, b, x0, xm, y0, ym, t25, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      x0Bar1 = tape.doubleResult(3);
      xmBar3 = tape.doubleResult(4);
      y0Bar1 = tape.doubleResult(5);
      ymBar3 = tape.doubleResult(6);
      double t27 = cubatureWith1Vjp3(a, b, xm, x1, y0, ym, t25, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      y0Bar = tape.doubleResult(5);
      ymBar2 = tape.doubleResult(6);
      double t28 = cubatureWith1Vjp3(a, b, x0, xm, ym, y1, t25, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      x0Bar = tape.doubleResult(3);
      xmBar1 = tape.doubleResult(4);
      ymBar1 = tape.doubleResult(5);
      y1Bar1 = tape.doubleResult(6);
      double t29 = cubatureWith1Vjp3(a, b, xm, x1, ym, y1, t25, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t26 + t27 + t28 + t29;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t24) {
      double t25 = resultBar / 3.0;
      fineBar = resultBar + t25;
      coarseBar = -t25;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
      x0Bar1 = 0.0;
      y0Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      x0Bar1 = x0Bar + x0Bar1;
      xmBar3 = xmBar2 + xmBar3;
      y0Bar1 = y0Bar + y0Bar1;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t25 = t6 * fineBar;
    double t26 = t25 * t22;
    double t27 = t25 * t21;
    double t28 = -(t26 + t27);
    double t29 = t28 * t18;
    bBar3 += t29 * t18;
    double t30 = (t19 * t28 + b * t29) / 2.0;
    ymBar3 += t30;
    y1Bar1 += t30;
    double t31 = t25 * t17;
    double t32 = t26 + t31;
    double t33 = t32 * t14;
    double t34 = (t15 * t32 + t2 * t33) / 2.0;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t25 * t13;
    double t36 = t27 + t35;
    double t37 = -(t31 + t35);
    double t38 = t37 * t8;
    bBar3 += t38 * t8;
    double t39 = t36 * t7;
    double t40 = (t11 * t37 + b * t38) / 2.0;
    y0Bar1 += t40;
    ymBar3 += t40;
    double t41 = (t9 * t36 + t2 * t39) / 2.0;
    x0Bar1 += t41;
    xmBar3 += t41;
    double areaBar = fineBar * t23 / 4.0 + t5 * coarseBar;
    double t42 = coarseBar * area * t5;
    double t43 = -t42;
    double t44 = t43 * ym;
    ymBar3 += t4 * t43;
    bBar3 += t44 * ym;
    ymBar3 += b * t44;
    double t45 = t42 * xm;
    xmBar3 += t3 * t42;
    xmBar3 += t2 * t45;
    aBar3 -= t33 * t14 + t39 * t7 + t45 * xm;
    double t46 = areaBar * t1;
    double t47 = t * areaBar;
    y1Bar1 += t47;
    y0Bar1 -= t47;
    x1Bar1 += t46;
    x0Bar1 -= t46;
    double t48 = ymBar3 / 2.0;
    y0Bar1 += t48;
    y1Bar1 += t48;
    double t49 = xmBar3 / 2.0;
    x0Bar1 += t49;
    x1Bar1 += t49;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x0Bar1);
    tape.result(4, x1Bar1);
    tape.result(5, y0Bar1);
    tape.result(6, y1Bar1);
    return result;
  }

  private static double cubatureWith1Vjp4(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = -a;
    double t3 = t2 * xm;
    double t4 = b * ym;
    double t5 = Math.exp(t3 * xm - t4 * ym);
    double coarse = t5 * area;
    double t6 = area / 4.0;
    double t7 = (x0 + xm) / 2.0;
    double t8 = (y0 + ym) / 2.0;
    double t9 = t2 * t7;
    double t10 = t9 * t7;
    double t11 = b * t8;
    double t12 = t11 * t8;
    double t13 = Math.exp(t10 - t12);
    double t14 = (xm + x1) / 2.0;
    double t15 = t2 * t14;
    double t16 = t15 * t14;
    double t17 = Math.exp(t16 - t12);
    double t18 = (ym + y1) / 2.0;
    double t19 = b * t18;
    double t20 = t19 * t18;
    double t21 = Math.exp(t10 - t20);
    double t22 = Math.exp(t16 - t20);
    double t23 = t13 + t17 + t21 + t22;
    double fine = t6 * t23;
    boolean t24 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double y0Bar;
    double ymBar2;
    double aBar3;
    double bBar3;
    double xmBar3;
    double y0Bar1;
    double ymBar3;
    if (t24) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      y0Bar = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      y0Bar1 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t25 = eps / 4.0;
      double t26 = cubatureWith1Vjp4(a, b, x0, xm, y0, ym, t25, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      xmBar3 = tape.doubleResult(3);
      y0Bar1 = tape.doubleResult(4);
      ymBar3 = tape.doubleResult(5);
      double t27 = cubatureWith1Vjp3(a, b, xm, x1, y0, ym, t25, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      y0Bar = tape.doubleResult(5);
      ymBar2 = tape.doubleResult(6);
      double t28 = cubatureWith1Vjp4(a, b, x0, xm, ym, y1, t25, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      xmBar1 = tape.doubleResult(3);
      ymBar1 = tape.doubleResult(4);
      y1Bar1 = tape.doubleResult(5);
      double t29 = cubatureWith1Vjp3(a, b, xm, x1, ym, y1, t25, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t26 + t27 + t28 + t29;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t24) {
      double t25 = resultBar / 3.0;
      fineBar = resultBar + t25;
      coarseBar = -t25;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
      y0Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      xmBar3 = xmBar2 + xmBar3;
      y0Bar1 = y0Bar + y0Bar1;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t25 = t6 * fineBar;
    double t26 = t25 * t22;
    double t27 = t25 * t21;
    double t28 = -(t26 + t27);
    double t29 = t28 * t18;
    bBar3 += t29 * t18;
    double t30 = (t19 * t28 + b * t29) / 2.0;
    ymBar3 += t30;
    y1Bar1 += t30;
    double t31 = t25 * t17;
    double t32 = t26 + t31;
    double t33 = t32 * t14;
    double t34 = (t15 * t32 + t2 * t33) / 2.0;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t25 * t13;
    double t36 = t27 + t35;
    double t37 = -(t31 + t35);
    double t38 = t37 * t8;
    bBar3 += t38 * t8;
    double t39 = t36 * t7;
    double t40 = (t11 * t37 + b * t38) / 2.0;
    y0Bar1 += t40;
    ymBar3 += t40;
    xmBar3 += (t9 * t36 + t2 * t39) / 2.0;
    double areaBar = fineBar * t23 / 4.0 + t5 * coarseBar;
    double t41 = coarseBar * area * t5;
    double t42 = -t41;
    double t43 = t42 * ym;
    ymBar3 += t4 * t42;
    bBar3 += t43 * ym;
    ymBar3 += b * t43;
    double t44 = t41 * xm;
    xmBar3 += t3 * t41;
    xmBar3 += t2 * t44;
    aBar3 -= t33 * t14 + t39 * t7 + t44 * xm;
    double t45 = t * areaBar;
    y1Bar1 += t45;
    y0Bar1 -= t45;
    x1Bar1 += areaBar * t1;
    double t46 = ymBar3 / 2.0;
    y0Bar1 += t46;
    y1Bar1 += t46;
    x1Bar1 += xmBar3 / 2.0;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x1Bar1);
    tape.result(4, y0Bar1);
    tape.result(5, y1Bar1);
    return result;
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
        - t6 * (((t11 + t14) / a + t4 * t15) * t16 + ((t19 + t14) / a + t4 * t20) * t21
        + ((t11 + t26) / a + t4 * t27) * t28 + ((t19 + t26) / a + t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1,
          fineDot + (fineDot
          + (((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a + t4 * t3)
          * t5 * area - t5 * areaDot)) / 3.0);
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
        - t6 * (((t11 + t14) / a + t4 * t15) * t16 + ((t19 + t14) / a + t4 * t20) * t21
        + ((t11 + t26) / a + t4 * t27) * t28 + ((t19 + t26) / a + t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1,
          fineDot + (fineDot
          + (((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a + t4 * t3)
          * t5 * area - t5 * areaDot)) / 3.0);
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
        - t6 * (((t11 + t14) / a + t4 * t15) * t16 + ((t19 + t14) / a + t4 * t20) * t21
        + ((t11 + t26) / a + t4 * t27) * t28 + ((t19 + t26) / a + t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1,
          fineDot + (fineDot
          + (((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a + t4 * t3)
          * t5 * area - t5 * areaDot)) / 3.0);
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
        - t6 * (((t11 + t14) / a + t4 * t15) * t16 + ((t19 + t14) / a + t4 * t20) * t21
        + ((t11 + t26) / a + t4 * t27) * t28 + ((t19 + t26) / a + t4 * t29) * t30);
    if (depth == 0 || Math.abs(fine - coarse) < eps) {
      tape.result(1,
          fineDot + (fineDot
          + (((2.0 * (xmDot * xm) + ((bDot * ym + b * ymDot) * ym + t2 * ymDot)) / a + t4 * t3)
          * t5 * area - t5 * areaDot)) / 3.0);
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

  private static double cubatureWith2Vjp(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = Math.exp(t3);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = t6 * t6;
    double t9 = b * t7;
    double t10 = t9 * t7;
    double t11 = -(t8 + t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (xm + x1) / 2.0;
    double t14 = t13 * t13;
    double t15 = -(t14 + t10) / a;
    double t16 = Math.exp(t15);
    double t17 = (ym + y1) / 2.0;
    double t18 = b * t17;
    double t19 = t18 * t17;
    double t20 = -(t8 + t19) / a;
    double t21 = Math.exp(t20);
    double t22 = -(t14 + t19) / a;
    double t23 = Math.exp(t22);
    double t24 = t12 + t16 + t21 + t23;
    double fine = t5 * t24;
    boolean t25 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double ymBar2;
    double aBar3;
    double bBar3;
    double xmBar3;
    double ymBar3;
    if (t25) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t26 = eps / 4.0;
      double t27 = cubatureWith2Vjp(a, b, x0, xm, y0, ym, t26, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      xmBar3 = tape.doubleResult(3);
      ymBar3 = tape.doubleResult(4);
      double t28 = cubatureWith2Vjp2(a, b, xm, x1, y0, ym, t26, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      ymBar2 = tape.doubleResult(5);
      double t29 = cubatureWith2Vjp4(a, b, x0, xm, ym, y1, t26, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      xmBar1 = tape.doubleResult(3);
      ymBar1 = tape.doubleResult(4);
      y1Bar1 = tape.doubleResult(5);
      double t30 = cubatureWith2Vjp3(a, b, xm, x1, ym, y1, t26, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t27 + t28 + t29 + t30;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t25) {
      double t26 = resultBar / 3.0;
      fineBar = resultBar + t26;
      coarseBar = -t26;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      xmBar3 = xmBar2 + xmBar3;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t26 = t5 * fineBar;
    double t27 = t26 * t23 / a;
    aBar3 -= t27 * t22;
    double t28 = -t27;
    double t29 = t26 * t21 / a;
    aBar3 -= t29 * t20;
    double t30 = t28 - t29;
    double t31 = t30 * t17;
    bBar3 += t31 * t17;
    double t32 = (t18 * t30 + b * t31) / 2.0;
    ymBar3 += t32;
    y1Bar1 += t32;
    double t33 = t26 * t16 / a;
    aBar3 -= t33 * t15;
    double t34 = (t28 - t33) * t13;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t26 * t12 / a;
    aBar3 -= t35 * t11;
    double t36 = -(t33 + t35);
    double t37 = t36 * t7;
    bBar3 += t37 * t7;
    ymBar3 += (t9 * t36 + b * t37) / 2.0;
    xmBar3 -= (t29 + t35) * t6;
    double areaBar = fineBar * t24 / 4.0 + t4 * coarseBar;
    double t38 = coarseBar * area * t4 / a;
    aBar3 -= t38 * t3;
    double t39 = -t38;
    double t40 = t39 * ym;
    ymBar3 += t2 * t39;
    bBar3 += t40 * ym;
    ymBar3 += b * t40;
    xmBar3 += 2.0 * (t39 * xm);
    y1Bar1 += t * areaBar;
    x1Bar1 += areaBar * t1;
    y1Bar1 += ymBar3 / 2.0;
    x1Bar1 += xmBar3 / 2.0;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x1Bar1);
    tape.result(4, y1Bar1);
    return result;
  }

  private static double cubatureWith2Vjp2(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = Math.exp(t3);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = t6 * t6;
    double t9 = b * t7;
    double t10 = t9 * t7;
    double t11 = -(t8 + t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (xm + x1) / 2.0;
    double t14 = t13 * t13;
    double t15 = -(t14 + t10) / a;
    double t16 = Math.exp(t15);
    double t17 = (ym + y1) / 2.0;
    double t18 = b * t17;
    double t19 = t18 * t17;
    double t20 = -(t8 + t19) / a;
    double t21 = Math.exp(t20);
    double t22 = -(t14 + t19) / a;
    double t23 = Math.exp(t22);
    double t24 = t12 + t16 + t21 + t23;
    double fine = t5 * t24;
    boolean t25 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double x0Bar;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double ymBar2;
    double aBar3;
    double bBar3;
    double x0Bar1;
    double xmBar3;
    double ymBar3;
    if (t25) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      x0Bar = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      x0Bar1 = 0.0;
      xmBar3 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t26 = eps / 4.0;
      double t27 = cubatureWith2Vjp2(a, b, x0, xm, y0, ym, t26, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      x0Bar1 = tape.doubleResult(3);
      xmBar3 = tape.doubleResult(4);
      ymBar3 = tape.doubleResult(5);
      double t28 = cubatureWith2Vjp2(a, b, xm, x1, y0, ym, t26, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      ymBar2 = tape.doubleResult(5);
      double t29 = cubatureWith2Vjp3(a, b, x0, xm, ym, y1, t26, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      x0Bar = tape.doubleResult(3);
      xmBar1 = tape.doubleResult(4);
      ymBar1 = tape.doubleResult(5);
      y1Bar1 = tape.doubleResult(6);
      double t30 = cubatureWith2Vjp3(a, b, xm, x1, ym, y1, t26, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t27 + t28 + t29 + t30;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t25) {
      double t26 = resultBar / 3.0;
      fineBar = resultBar + t26;
      coarseBar = -t26;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
      x0Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      x0Bar1 = x0Bar + x0Bar1;
      xmBar3 = xmBar2 + xmBar3;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t26 = t5 * fineBar;
    double t27 = t26 * t23 / a;
    aBar3 -= t27 * t22;
    double t28 = -t27;
    double t29 = t26 * t21 / a;
    aBar3 -= t29 * t20;
    double t30 = t28 - t29;
    double t31 = t30 * t17;
    bBar3 += t31 * t17;
    double t32 = (t18 * t30 + b * t31) / 2.0;
    ymBar3 += t32;
    y1Bar1 += t32;
    double t33 = t26 * t16 / a;
    aBar3 -= t33 * t15;
    double t34 = (t28 - t33) * t13;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t26 * t12 / a;
    aBar3 -= t35 * t11;
    double t36 = -(t33 + t35);
    double t37 = t36 * t7;
    bBar3 += t37 * t7;
    double t38 = (t29 + t35) * t6;
    ymBar3 += (t9 * t36 + b * t37) / 2.0;
    x0Bar1 -= t38;
    xmBar3 -= t38;
    double areaBar = fineBar * t24 / 4.0 + t4 * coarseBar;
    double t39 = coarseBar * area * t4 / a;
    aBar3 -= t39 * t3;
    double t40 = -t39;
    double t41 = t40 * ym;
    ymBar3 += t2 * t40;
    bBar3 += t41 * ym;
    ymBar3 += b * t41;
    xmBar3 += 2.0 * (t40 * xm);
    double t42 = areaBar * t1;
    y1Bar1 += t * areaBar;
    x1Bar1 += t42;
    x0Bar1 -= t42;
    y1Bar1 += ymBar3 / 2.0;
    double t43 = xmBar3 / 2.0;
    x0Bar1 += t43;
    x1Bar1 += t43;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x0Bar1);
    tape.result(4, x1Bar1);
    tape.result(5, y1Bar1);
    return result;
  }

  private static double cubatureWith2Vjp3(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = Math.exp(t3);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = t6 * t6;
    double t9 = b * t7;
    double t10 = t9 * t7;
    double t11 = -(t8 + t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (xm + x1) / 2.0;
    double t14 = t13 * t13;
    double t15 = -(t14 + t10) / a;
    double t16 = Math.exp(t15);
    double t17 = (ym + y1) / 2.0;
    double t18 = b * t17;
    double t19 = t18 * t17;
    double t20 = -(t8 + t19) / a;
    double t21 = Math.exp(t20);
    double t22 = -(t14 + t19) / a;
    double t23 = Math.exp(t22);
    double t24 = t12 + t16 + t21 + t23;
    double fine = t5 * t24;
    boolean t25 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double x0Bar;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double y0Bar;
    double ymBar2;
    double aBar3;
    double bBar3;
    double x0Bar1;
    double xmBar3;
    double y0Bar1;
    double ymBar3;
    if (t25) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      x0Bar = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      y0Bar = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      x0Bar1 = 0.0;
      xmBar3 = 0.0;
      y0Bar1 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t26 = eps / 4.0;
      double t27 = cubatureWith2Vjp3(a, b, x0, xm, y0, ym, t26, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      x0Bar1 = tape.doubleResult(3);
      xmBar3 = tape.doubleResult(4);
      y0Bar1 = tape.doubleResult(5);
      ymBar3 = tape.doubleResult(6);
      double t28 = cubatureWith2Vjp3(a, b, xm, x1, y0, ym, t26, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      y0Bar = tape.doubleResult(5);
      ymBar2 = tape.doubleResult(6);
      double t29 = cubatureWith2Vjp3(a, b, x0, xm, ym, y1, t26, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      x0Bar = tape.doubleResult(3);
      xmBar1 = tape.doubleResult(4);
      ymBar1 = tape.doubleResult(5);
      y1Bar1 = tape.doubleResult(6);
      double t30 = cubatureWith2Vjp3(a, b, xm, x1, ym, y1, t26, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t27 + t28 + t29 + t30;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t25) {
      double t26 = resultBar / 3.0;
      fineBar = resultBar + t26;
      coarseBar = -t26;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
      x0Bar1 = 0.0;
      y0Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      x0Bar1 = x0Bar + x0Bar1;
      xmBar3 = xmBar2 + xmBar3;
      y0Bar1 = y0Bar + y0Bar1;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t26 = t5 * fineBar;
    double t27 = t26 * t23 / a;
    aBar3 -= t27 * t22;
    double t28 = -t27;
    double t29 = t26 * t21 / a;
    aBar3 -= t29 * t20;
    double t30 = t28 - t29;
    double t31 = t30 * t17;
    bBar3 += t31 * t17;
    double t32 = (t18 * t30 + b * t31) / 2.0;
    ymBar3 += t32;
    y1Bar1 += t32;
    double t33 = t26 * t16 / a;
    aBar3 -= t33 * t15;
    double t34 = (t28 - t33) * t13;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t26 * t12 / a;
    aBar3 -= t35 * t11;
    double t36 = -(t33 + t35);
    double t37 = t36 * t7;
    bBar3 += t37 * t7;
    double t38 = (t29 + t35) * t6;
    double t39 = (t9 * t36 + b * t37) / 2.0;
    y0Bar1 += t39;
    ymBar3 += t39;
    x0Bar1 -= t38;
    xmBar3 -= t38;
    double areaBar = fineBar * t24 / 4.0 + t4 * coarseBar;
    double t40 = coarseBar * area * t4 / a;
    aBar3 -= t40 * t3;
    double t41 = -t40;
    double t42 = t41 * ym;
    ymBar3 += t2 * t41;
    bBar3 += t42 * ym;
    ymBar3 += b * t42;
    xmBar3 += 2.0 * (t41 * xm);
    double t43 = areaBar * t1;
    double t44 = t * areaBar;
    y1Bar1 += t44;
    y0Bar1 -= t44;
    x1Bar1 += t43;
    x0Bar1 -= t43;
    double t45 = ymBar3 / 2.0;
    y0Bar1 += t45;
    y1Bar1 += t45;
    double t46 = xmBar3 / 2.0;
    x0Bar1 += t46;
    x1Bar1 += t46;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x0Bar1);
    tape.result(4, x1Bar1);
    tape.result(5, y0Bar1);
    tape.result(6, y1Bar1);
    return result;
  }

  private static double cubatureWith2Vjp4(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    double ym = (y0 + y1) / 2.0;
    double t = x1 - x0;
    double t1 = y1 - y0;
    double area = t * t1;
    double t2 = b * ym;
    double t3 = -(xm * xm + t2 * ym) / a;
    double t4 = Math.exp(t3);
    double coarse = t4 * area;
    double t5 = area / 4.0;
    double t6 = (x0 + xm) / 2.0;
    double t7 = (y0 + ym) / 2.0;
    double t8 = t6 * t6;
    double t9 = b * t7;
    double t10 = t9 * t7;
    double t11 = -(t8 + t10) / a;
    double t12 = Math.exp(t11);
    double t13 = (xm + x1) / 2.0;
    double t14 = t13 * t13;
    double t15 = -(t14 + t10) / a;
    double t16 = Math.exp(t15);
    double t17 = (ym + y1) / 2.0;
    double t18 = b * t17;
    double t19 = t18 * t17;
    double t20 = -(t8 + t19) / a;
    double t21 = Math.exp(t20);
    double t22 = -(t14 + t19) / a;
    double t23 = Math.exp(t22);
    double t24 = t12 + t16 + t21 + t23;
    double fine = t5 * t24;
    boolean t25 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double y0Bar;
    double ymBar2;
    double aBar3;
    double bBar3;
    double xmBar3;
    double y0Bar1;
    double ymBar3;
    if (t25) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      y0Bar = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      y0Bar1 = 0.0;
      ymBar3 = 0.0;
    } else {
      double t26 = eps / 4.0;
      double t27 = cubatureWith2Vjp4(a, b, x0, xm, y0, ym, t26, depth - 1, resultBar, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      xmBar3 = tape.doubleResult(3);
      y0Bar1 = tape.doubleResult(4);
      ymBar3 = tape.doubleResult(5);
      double t28 = cubatureWith2Vjp3(a, b, xm, x1, y0, ym, t26, depth - 1, resultBar, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      y0Bar = tape.doubleResult(5);
      ymBar2 = tape.doubleResult(6);
      double t29 = cubatureWith2Vjp4(a, b, x0, xm, ym, y1, t26, depth - 1, resultBar, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      xmBar1 = tape.doubleResult(3);
      ymBar1 = tape.doubleResult(4);
      y1Bar1 = tape.doubleResult(5);
      double t30 = cubatureWith2Vjp3(a, b, xm, x1, ym, y1, t26, depth - 1, resultBar, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      result = t27 + t28 + t29 + t30;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t25) {
      double t26 = resultBar / 3.0;
      fineBar = resultBar + t26;
      coarseBar = -t26;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
      y0Bar1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      bBar1 = bBar + bBar1;
      xmBar1 = xmBar + xmBar1;
      ymBar1 = ymBar + ymBar1;
      y1Bar1 = y1Bar + y1Bar1;
      aBar2 = aBar1 + aBar2;
      bBar2 = bBar1 + bBar2;
      xmBar2 = xmBar1 + xmBar2;
      x1Bar1 = x1Bar + x1Bar1;
      ymBar2 = ymBar1 + ymBar2;
      aBar3 = aBar2 + aBar3;
      bBar3 = bBar2 + bBar3;
      xmBar3 = xmBar2 + xmBar3;
      y0Bar1 = y0Bar + y0Bar1;
      ymBar3 = ymBar2 + ymBar3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t26 = t5 * fineBar;
    double t27 = t26 * t23 / a;
    aBar3 -= t27 * t22;
    double t28 = -t27;
    double t29 = t26 * t21 / a;
    aBar3 -= t29 * t20;
    double t30 = t28 - t29;
    double t31 = t30 * t17;
    bBar3 += t31 * t17;
    double t32 = (t18 * t30 + b * t31) / 2.0;
    ymBar3 += t32;
    y1Bar1 += t32;
    double t33 = t26 * t16 / a;
    aBar3 -= t33 * t15;
    double t34 = (t28 - t33) * t13;
    xmBar3 += t34;
    x1Bar1 += t34;
    double t35 = t26 * t12 / a;
    aBar3 -= t35 * t11;
    double t36 = -(t33 + t35);
    double t37 = t36 * t7;
    bBar3 += t37 * t7;
    double t38 = (t9 * t36 + b * t37) / 2.0;
    y0Bar1 += t38;
    ymBar3 += t38;
    xmBar3 -= (t29 + t35) * t6;
    double areaBar = fineBar * t24 / 4.0 + t4 * coarseBar;
    double t39 = coarseBar * area * t4 / a;
    aBar3 -= t39 * t3;
    double t40 = -t39;
    double t41 = t40 * ym;
    ymBar3 += t2 * t40;
    bBar3 += t41 * ym;
    ymBar3 += b * t41;
    xmBar3 += 2.0 * (t40 * xm);
    double t42 = t * areaBar;
    y1Bar1 += t42;
    y0Bar1 -= t42;
    x1Bar1 += areaBar * t1;
    double t43 = ymBar3 / 2.0;
    y0Bar1 += t43;
    y1Bar1 += t43;
    x1Bar1 += xmBar3 / 2.0;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x1Bar1);
    tape.result(4, y0Bar1);
    tape.result(5, y1Bar1);
    return result;
  }

  private static double cubatureWith2VjpJvp(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, double aDot, double bDot, double x1Dot,
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
    double t3 = bDot * ym + b * ymDot;
    double t4 = -(xm * xm + t2 * ym) / a;
    double t5 = aDot / a;
    double t6 = -((2.0 * (xmDot * xm) + (t3 * ym + t2 * ymDot)) / a + t5 * t4);
    double t7 = Math.exp(t4);
    double t8 = t6 * t7;
    double coarse = t7 * area;
    double t9 = area / 4.0;
    double t10 = (x0 + xm) / 2.0;
    double t11 = xmDot / 2.0;
    double t12 = (y0 + ym) / 2.0;
    double t13 = ymDot / 2.0;
    double t14 = t10 * t10;
    double t15 = 2.0 * (t11 * t10);
    double t16 = b * t12;
    double t17 = bDot * t12 + b * t13;
    double t18 = t16 * t12;
    double t19 = t17 * t12 + t16 * t13;
    double t20 = -(t14 + t18) / a;
    double t21 = -((t15 + t19) / a + t5 * t20);
    double t22 = Math.exp(t20);
    double t23 = t21 * t22;
    double t24 = (xm + x1) / 2.0;
    double t25 = (xmDot + x1Dot) / 2.0;
    double t26 = t24 * t24;
    double t27 = 2.0 * (t25 * t24);
    double t28 = -(t26 + t18) / a;
    double t29 = -((t27 + t19) / a + t5 * t28);
    double t30 = Math.exp(t28);
    double t31 = t29 * t30;
    double t32 = (ym + y1) / 2.0;
    double t33 = (ymDot + y1Dot) / 2.0;
    double t34 = b * t32;
    double t35 = bDot * t32 + b * t33;
    double t36 = t34 * t32;
    double t37 = t35 * t32 + t34 * t33;
    double t38 = -(t14 + t36) / a;
    double t39 = -((t15 + t37) / a + t5 * t38);
    double t40 = Math.exp(t38);
    double t41 = t39 * t40;
    double t42 = -(t26 + t36) / a;
    double t43 = -((t27 + t37) / a + t5 * t42);
    double t44 = Math.exp(t42);
    double t45 = t43 * t44;
    double t46 = t22 + t30 + t40 + t44;
    double fine = t9 * t46;
    boolean t47 = depth == 0 || Math.abs(fine - coarse) < eps;
    double result;
    double aBar;
    double bBar;
    double xmBar;
    double x1Bar;
    double ymBar;
    double y1Bar;
    double aBar1;
    double bBar1;
    double xmBar1;
    double ymBar1;
    double y1Bar1;
    double aBar2;
    double bBar2;
    double xmBar2;
    double x1Bar1;
    double ymBar2;
    double aBar3;
    double bBar3;
    double xmBar3;
    double ymBar3;
    double aBarDot;
    double bBarDot;
    double xmBarDot;
    double x1BarDot;
    double ymBarDot;
    double y1BarDot;
    double aBarDot1;
    double bBarDot1;
    double xmBarDot1;
    double ymBarDot1;
    double y1BarDot1;
    double aBarDot2;
    double bBarDot2;
    double xmBarDot2;
    double x1BarDot1;
    double ymBarDot2;
    double aBarDot3;
    double bBarDot3;
    double xmBarDot3;
    double ymBarDot3;
    if (t47) {
      result = fine + (fine - coarse) / 3.0;
      aBar = 0.0;
      bBar = 0.0;
      xmBar = 0.0;
      x1Bar = 0.0;
      ymBar = 0.0;
      y1Bar = 0.0;
      aBar1 = 0.0;
      bBar1 = 0.0;
      xmBar1 = 0.0;
      ymBar1 = 0.0;
      y1Bar1 = 0.0;
      aBar2 = 0.0;
      bBar2 = 0.0;
      xmBar2 = 0.0;
      x1Bar1 = 0.0;
      ymBar2 = 0.0;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      ymBar3 = 0.0;
      aBarDot = 0.0;
      bBarDot = 0.0;
      xmBarDot = 0.0;
      x1BarDot = 0.0;
      ymBarDot = 0.0;
      y1BarDot = 0.0;
      aBarDot1 = 0.0;
      bBarDot1 = 0.0;
      xmBarDot1 = 0.0;
      ymBarDot1 = 0.0;
      y1BarDot1 = 0.0;
      aBarDot2 = 0.0;
      bBarDot2 = 0.0;
      xmBarDot2 = 0.0;
      x1BarDot1 = 0.0;
      ymBarDot2 = 0.0;
      aBarDot3 = 0.0;
      bBarDot3 = 0.0;
      xmBarDot3 = 0.0;
      ymBarDot3 = 0.0;
    } else {
      double t48 = eps / 4.0;
      double t49 =
          cubatureWith2VjpJvp(a, b, x0, xm, y0, ym, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          ymDot, tape);
      aBar3 = tape.doubleResult(1);
      bBar3 = tape.doubleResult(2);
      xmBar3 = tape.doubleResult(3);
      ymBar3 = tape.doubleResult(4);
      aBarDot3 = tape.doubleResult(5);
      bBarDot3 = tape.doubleResult(6);
      xmBarDot3 = tape.doubleResult(7);
      ymBarDot3 = tape.doubleResult(8);
      double t50 =
          cubatureWith2VjpJvp2(a, b, xm, x1, y0, ym, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, ymDot, tape);
      aBar2 = tape.doubleResult(1);
      bBar2 = tape.doubleResult(2);
      xmBar2 = tape.doubleResult(3);
      x1Bar1 = tape.doubleResult(4);
      ymBar2 = tape.doubleResult(5);
      aBarDot2 = tape.doubleResult(6);
      bBarDot2 = tape.doubleResult(7);
      xmBarDot2 = tape.doubleResult(8);
      x1BarDot1 = tape.doubleResult(9);
      ymBarDot2 = tape.doubleResult(10);
      double t51 =
          cubatureWith2VjpJvp4(a, b, x0, xm, ym, y1, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          ymDot, y1Dot, tape);
      aBar1 = tape.doubleResult(1);
      bBar1 = tape.doubleResult(2);
      xmBar1 = tape.doubleResult(3);
      ymBar1 = tape.doubleResult(4);
      y1Bar1 = tape.doubleResult(5);
      aBarDot1 = tape.doubleResult(6);
      bBarDot1 = tape.doubleResult(7);
      xmBarDot1 = tape.doubleResult(8);
      ymBarDot1 = tape.doubleResult(9);
      y1BarDot1 = tape.doubleResult(10);
      double t52 =
          cubatureWith2VjpJvp3(a, b, xm, x1, ym, y1, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
      aBar = tape.doubleResult(1);
      bBar = tape.doubleResult(2);
      xmBar = tape.doubleResult(3);
      x1Bar = tape.doubleResult(4);
      ymBar = tape.doubleResult(5);
      y1Bar = tape.doubleResult(6);
      aBarDot = tape.doubleResult(7);
      bBarDot = tape.doubleResult(8);
      xmBarDot = tape.doubleResult(9);
      x1BarDot = tape.doubleResult(10);
      ymBarDot = tape.doubleResult(11);
      y1BarDot = tape.doubleResult(12);
      result = t49 + t50 + t51 + t52;
    }

    // reverse sweep
    double fineBar;
    double coarseBar;
    if (t47) {
      double t48 = resultBar / 3.0;
      fineBar = resultBar + t48;
      coarseBar = -t48;
      aBar3 = 0.0;
      bBar3 = 0.0;
      xmBar3 = 0.0;
      x1Bar1 = 0.0;
      ymBar3 = 0.0;
      y1Bar1 = 0.0;
      aBarDot3 = 0.0;
      bBarDot3 = 0.0;
      xmBarDot3 = 0.0;
      x1BarDot1 = 0.0;
      ymBarDot3 = 0.0;
      y1BarDot1 = 0.0;
    } else {
      aBar1 = aBar + aBar1;
      aBarDot1 = aBarDot + aBarDot1;
      bBar1 = bBar + bBar1;
      bBarDot1 = bBarDot + bBarDot1;
      xmBar1 = xmBar + xmBar1;
      xmBarDot1 = xmBarDot + xmBarDot1;
      ymBar1 = ymBar + ymBar1;
      ymBarDot1 = ymBarDot + ymBarDot1;
      y1Bar1 = y1Bar + y1Bar1;
      y1BarDot1 = y1BarDot + y1BarDot1;
      aBar2 = aBar1 + aBar2;
      aBarDot2 = aBarDot1 + aBarDot2;
      bBar2 = bBar1 + bBar2;
      bBarDot2 = bBarDot1 + bBarDot2;
      xmBar2 = xmBar1 + xmBar2;
      xmBarDot2 = xmBarDot1 + xmBarDot2;
      x1Bar1 = x1Bar + x1Bar1;
      x1BarDot1 = x1BarDot + x1BarDot1;
      ymBar2 = ymBar1 + ymBar2;
      ymBarDot2 = ymBarDot1 + ymBarDot2;
      aBar3 = aBar2 + aBar3;
      aBarDot3 = aBarDot2 + aBarDot3;
      bBar3 = bBar2 + bBar3;
      bBarDot3 = bBarDot2 + bBarDot3;
      xmBar3 = xmBar2 + xmBar3;
      xmBarDot3 = xmBarDot2 + xmBarDot3;
      ymBar3 = ymBar2 + ymBar3;
      ymBarDot3 = ymBarDot2 + ymBarDot3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t48 = t9 * fineBar;
    double t49 = areaDot / 4.0 * fineBar;
    double t50 = t48 * t44 / a;
    double t51 = (t49 * t44 + t48 * t45) / a - t5 * t50;
    aBar3 -= t50 * t42;
    aBarDot3 -= t51 * t42 + t50 * t43;
    double t52 = -t50;
    double t53 = -t51;
    double t54 = t48 * t40 / a;
    double t55 = (t49 * t40 + t48 * t41) / a - t5 * t54;
    aBar3 -= t54 * t38;
    aBarDot3 -= t55 * t38 + t54 * t39;
    double t56 = t52 - t54;
    double t57 = t53 - t55;
    double t58 = t56 * t32;
    double t59 = t57 * t32 + t56 * t33;
    bBar3 += t58 * t32;
    bBarDot3 += t59 * t32 + t58 * t33;
    double t60 = (t34 * t56 + b * t58) / 2.0;
    double t61 = (t35 * t56 + t34 * t57 + (bDot * t58 + b * t59)) / 2.0;
    ymBar3 += t60;
    ymBarDot3 += t61;
    y1Bar1 += t60;
    y1BarDot1 += t61;
    double t62 = t48 * t30 / a;
    double t63 = (t49 * t30 + t48 * t31) / a - t5 * t62;
    aBar3 -= t62 * t28;
    aBarDot3 -= t63 * t28 + t62 * t29;
    double t64 = t52 - t62;
    double t65 = t64 * t24;
    double t66 = (t53 - t63) * t24 + t64 * t25;
    xmBar3 += t65;
    xmBarDot3 += t66;
    x1Bar1 += t65;
    x1BarDot1 += t66;
    double t67 = t48 * t22 / a;
    double t68 = (t49 * t22 + t48 * t23) / a - t5 * t67;
    aBar3 -= t67 * t20;
    aBarDot3 -= t68 * t20 + t67 * t21;
    double t69 = t54 + t67;
    double t70 = -(t62 + t67);
    double t71 = -(t63 + t68);
    double t72 = t70 * t12;
    double t73 = t71 * t12 + t70 * t13;
    bBar3 += t72 * t12;
    bBarDot3 += t73 * t12 + t72 * t13;
    ymBar3 += (t16 * t70 + b * t72) / 2.0;
    ymBarDot3 += (t17 * t70 + t16 * t71 + (bDot * t72 + b * t73)) / 2.0;
    xmBar3 -= t69 * t10;
    xmBarDot3 -= (t55 + t68) * t10 + t69 * t11;
    double t74 = coarseBar * area;
    double areaBar = fineBar * t46 / 4.0 + t7 * coarseBar;
    double areaBarDot = fineBar * (t23 + t31 + t41 + t45) / 4.0 + t8 * coarseBar;
    double t75 = t74 * t7 / a;
    double t76 = (coarseBar * areaDot * t7 + t74 * t8) / a - t5 * t75;
    aBar3 -= t75 * t4;
    aBarDot3 -= t76 * t4 + t75 * t6;
    double t77 = -t75;
    double t78 = -t76;
    double t79 = t77 * ym;
    double t80 = t78 * ym + t77 * ymDot;
    ymBar3 += t2 * t77;
    ymBarDot3 += t3 * t77 + t2 * t78;
    bBar3 += t79 * ym;
    bBarDot3 += t80 * ym + t79 * ymDot;
    ymBar3 += b * t79;
    ymBarDot3 += bDot * t79 + b * t80;
    xmBar3 += 2.0 * (t77 * xm);
    xmBarDot3 += 2.0 * (t78 * xm + t77 * xmDot);
    y1Bar1 += t * areaBar;
    y1BarDot1 += x1Dot * areaBar + t * areaBarDot;
    x1Bar1 += areaBar * t1;
    x1BarDot1 += areaBarDot * t1 + areaBar * y1Dot;
    y1Bar1 += ymBar3 / 2.0;
    y1BarDot1 += ymBarDot3 / 2.0;
    x1Bar1 += xmBar3 / 2.0;
    x1BarDot1 += xmBarDot3 / 2.0;
    tape.result(1, aBar3);
    tape.result(2, bBar3);
    tape.result(3, x1Bar1);
    tape.result(4, y1Bar1);
    tape.result(5, aBarDot3);
    tape.result(6, bBarDot3);
    tape.result(7, x1BarDot1);
    tape.result(8, y1BarDot1);
    return result;
  }

  private static double cubatureWith2VjpJvp2(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, double aDot, double bDot, double x0Dot,
      double x1Dot, double y1Dot, Tape tape) {
    double[] kept = new double[103];
    boolean[] keptBooleans = new boolean[1];
    cubatureWith2VjpJvpPart1(x0, x1, x0Dot, x1Dot, y0, y1, y1Dot, b, bDot, a, aDot, depth, eps,
        kept, resultBar, keptBooleans, tape);
    cubatureWith2VjpJvpPart22(keptBooleans, kept, resultBar, a, b, bDot, y1Dot);
    double result = kept[0];
    double aBar = kept[93];
    double bBar = kept[95];
    double x0Bar = kept[99];
    double x1Bar = kept[101];
    double y1Bar = kept[97];
    double aBarDot = kept[94];
    double bBarDot = kept[96];
    double x0BarDot = kept[100];
    double x1BarDot = kept[102];
    double y1BarDot = kept[98];
    tape.result(1, aBar);
    tape.result(2, bBar);
    tape.result(3, x0Bar);
    tape.result(4, x1Bar);
    tape.result(5, y1Bar);
    tape.result(6, aBarDot);
    tape.result(7, bBarDot);
    tape.result(8, x0BarDot);
    tape.result(9, x1BarDot);
    tape.result(10, y1BarDot);
    return result;
  }

  private static void cubatureWith2VjpJvpPart1(double x0, double x1, double x0Dot, double x1Dot,
      double y0, double y1, double y1Dot, double b, double bDot, double a, double aDot, int depth,
      double eps, double[] kept, double resultBar, boolean[] keptBooleans, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    kept[45] = xm;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    kept[46] = xmDot;
    double ym = (y0 + y1) / 2.0;
    kept[47] = ym;
    double ymDot = y1Dot / 2.0;
    kept[48] = ymDot;
    double t = x1 - x0;
    kept[49] = t;
    double t1 = x1Dot - x0Dot;
    kept[50] = t1;
    double t2 = y1 - y0;
    kept[51] = t2;
    double area = t * t2;
    kept[52] = area;
    double areaDot = t1 * t2 + t * y1Dot;
    kept[53] = areaDot;
    double t3 = b * ym;
    kept[54] = t3;
    double t4 = bDot * ym + b * ymDot;
    kept[55] = t4;
    double t5 = -(xm * xm + t3 * ym) / a;
    kept[56] = t5;
    double t6 = aDot / a;
    kept[57] = t6;
    double t7 = -((2.0 * (xmDot * xm) + (t4 * ym + t3 * ymDot)) / a + t6 * t5);
    kept[58] = t7;
    double t8 = Math.exp(t5);
    kept[59] = t8;
    kept[60] = t7 * t8;
    double coarse = t8 * area;
    double t9 = area / 4.0;
    kept[61] = t9;
    kept[62] = areaDot / 4.0;
    double t10 = (x0 + xm) / 2.0;
    kept[63] = t10;
    double t11 = (x0Dot + xmDot) / 2.0;
    kept[64] = t11;
    double t12 = (y0 + ym) / 2.0;
    kept[65] = t12;
    double t13 = ymDot / 2.0;
    kept[66] = t13;
    double t14 = t10 * t10;
    double t15 = 2.0 * (t11 * t10);
    double t16 = b * t12;
    kept[67] = t16;
    double t17 = bDot * t12 + b * t13;
    kept[68] = t17;
    double t18 = t16 * t12;
    double t19 = t17 * t12 + t16 * t13;
    double t20 = -(t14 + t18) / a;
    kept[69] = t20;
    double t21 = -((t15 + t19) / a + t6 * t20);
    kept[70] = t21;
    double t22 = Math.exp(t20);
    kept[71] = t22;
    double t23 = t21 * t22;
    kept[72] = t23;
    double t24 = (xm + x1) / 2.0;
    kept[73] = t24;
    double t25 = (xmDot + x1Dot) / 2.0;
    kept[74] = t25;
    double t26 = t24 * t24;
    double t27 = 2.0 * (t25 * t24);
    double t28 = -(t26 + t18) / a;
    kept[75] = t28;
    double t29 = -((t27 + t19) / a + t6 * t28);
    kept[76] = t29;
    double t30 = Math.exp(t28);
    kept[77] = t30;
    double t31 = t29 * t30;
    kept[78] = t31;
    double t32 = (ym + y1) / 2.0;
    kept[79] = t32;
    double t33 = (ymDot + y1Dot) / 2.0;
    kept[80] = t33;
    double t34 = b * t32;
    kept[81] = t34;
    double t35 = bDot * t32 + b * t33;
    kept[82] = t35;
    double t36 = t34 * t32;
    double t37 = t35 * t32 + t34 * t33;
    double t38 = -(t14 + t36) / a;
    kept[83] = t38;
    double t39 = -((t15 + t37) / a + t6 * t38);
    kept[84] = t39;
    double t40 = Math.exp(t38);
    kept[85] = t40;
    double t41 = t39 * t40;
    kept[86] = t41;
    double t42 = -(t26 + t36) / a;
    kept[87] = t42;
    double t43 = -((t27 + t37) / a + t6 * t42);
    kept[88] = t43;
    double t44 = Math.exp(t42);
    kept[89] = t44;
    double t45 = t43 * t44;
    kept[90] = t45;
    double t46 = t22 + t30 + t40 + t44;
    kept[91] = t46;
    kept[92] = t23 + t31 + t41 + t45;
    double fine = t9 * t46;
    boolean t47 = depth == 0 || Math.abs(fine - coarse) < eps;
    keptBooleans[0] = t47;
    if (t47) {
      kept[0] = fine + (fine - coarse) / 3.0;
      kept[1] = 0.0;
      kept[2] = 0.0;
      kept[3] = 0.0;
      kept[4] = 0.0;
      kept[5] = 0.0;
      kept[6] = 0.0;
      kept[7] = 0.0;
      kept[8] = 0.0;
      kept[9] = 0.0;
      kept[10] = 0.0;
      kept[11] = 0.0;
      kept[12] = 0.0;
      kept[13] = 0.0;
      kept[14] = 0.0;
      kept[15] = 0.0;
      kept[16] = 0.0;
      kept[17] = 0.0;
      kept[18] = 0.0;
      kept[19] = 0.0;
      kept[20] = 0.0;
      kept[21] = 0.0;
      kept[22] = 0.0;
      kept[23] = 0.0;
      kept[24] = 0.0;
      kept[25] = 0.0;
      kept[26] = 0.0;
      kept[27] = 0.0;
      kept[28] = 0.0;
      kept[29] = 0.0;
      kept[30] = 0.0;
      kept[31] = 0.0;
      kept[32] = 0.0;
      kept[33] = 0.0;
      kept[34] = 0.0;
      kept[35] = 0.0;
      kept[36] = 0.0;
      kept[37] = 0.0;
      kept[38] = 0.0;
      kept[39] = 0.0;
      kept[40] = 0.0;
      kept[41] = 0.0;
      kept[42] = 0.0;
      kept[43] = 0.0;
      kept[44] = 0.0;
    } else {
      double t48 = eps / 4.0;
      double t49 =
          cubatureWith2VjpJvp2(a, b, x0, xm, y0, ym, t48, depth - 1, resultBar, aDot, bDot, x0Dot,
          xmDot, ymDot, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      double x0Bar = tape.doubleResult(3);
      double xmBar = tape.doubleResult(4);
      double ymBar = tape.doubleResult(5);
      double aBarDot = tape.doubleResult(6);
      double bBarDot = tape.doubleResult(7);
      double x0BarDot = tape.doubleResult(8);
      double xmBarDot = tape.doubleResult(9);
      double ymBarDot = tape.doubleResult(10);
      double t50 =
          cubatureWith2VjpJvp2(a, b, xm, x1, y0, ym, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, ymDot, tape);
      double aBar1 = tape.doubleResult(1);
      double bBar1 = tape.doubleResult(2);
      double xmBar1 = tape.doubleResult(3);
      double x1Bar = tape.doubleResult(4);
      double ymBar1 = tape.doubleResult(5);
      double aBarDot1 = tape.doubleResult(6);
      double bBarDot1 = tape.doubleResult(7);
      double xmBarDot1 = tape.doubleResult(8);
      double x1BarDot = tape.doubleResult(9);
      double ymBarDot1 = tape.doubleResult(10);
      double t51 =
          cubatureWith2VjpJvp3(a, b, x0, xm, ym, y1, t48, depth - 1, resultBar, aDot, bDot, x0Dot,
          xmDot, ymDot, y1Dot, tape);
      double aBar2 = tape.doubleResult(1);
      double bBar2 = tape.doubleResult(2);
      double x0Bar1 = tape.doubleResult(3);
      double xmBar2 = tape.doubleResult(4);
      double ymBar2 = tape.doubleResult(5);
      double y1Bar = tape.doubleResult(6);
      double aBarDot2 = tape.doubleResult(7);
      double bBarDot2 = tape.doubleResult(8);
      double x0BarDot1 = tape.doubleResult(9);
      double xmBarDot2 = tape.doubleResult(10);
      double ymBarDot2 = tape.doubleResult(11);
      double y1BarDot = tape.doubleResult(12);
      double t52 =
          cubatureWith2VjpJvp3(a, b, xm, x1, ym, y1, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
      double aBar3 = tape.doubleResult(1);
      double bBar3 = tape.doubleResult(2);
      double xmBar3 = tape.doubleResult(3);
      double x1Bar1 = tape.doubleResult(4);
      double ymBar3 = tape.doubleResult(5);
      double y1Bar1 = tape.doubleResult(6);
      double aBarDot3 = tape.doubleResult(7);
      double bBarDot3 = tape.doubleResult(8);
      double xmBarDot3 = tape.doubleResult(9);
      double x1BarDot1 = tape.doubleResult(10);
      double ymBarDot3 = tape.doubleResult(11);
      double y1BarDot1 = tape.doubleResult(12);
      kept[0] = t49 + t50 + t51 + t52;
      kept[1] = aBar3;
      kept[2] = bBar3;
      kept[3] = xmBar3;
      kept[4] = x1Bar1;
      kept[5] = ymBar3;
      kept[6] = y1Bar1;
      kept[7] = aBar2;
      kept[8] = bBar2;
      kept[9] = x0Bar1;
      kept[10] = xmBar2;
      kept[11] = ymBar2;
      kept[12] = y1Bar;
      kept[13] = aBar1;
      kept[14] = bBar1;
      kept[15] = xmBar1;
      kept[16] = x1Bar;
      kept[17] = ymBar1;
      kept[18] = aBar;
      kept[19] = bBar;
      kept[20] = x0Bar;
      kept[21] = xmBar;
      kept[22] = ymBar;
      kept[23] = aBarDot3;
      kept[24] = bBarDot3;
      kept[25] = xmBarDot3;
      kept[26] = x1BarDot1;
      kept[27] = ymBarDot3;
      kept[28] = y1BarDot1;
      kept[29] = aBarDot2;
      kept[30] = bBarDot2;
      kept[31] = x0BarDot1;
      kept[32] = xmBarDot2;
      kept[33] = ymBarDot2;
      kept[34] = y1BarDot;
      kept[35] = aBarDot1;
      kept[36] = bBarDot1;
      kept[37] = xmBarDot1;
      kept[38] = x1BarDot;
      kept[39] = ymBarDot1;
      kept[40] = aBarDot;
      kept[41] = bBarDot;
      kept[42] = x0BarDot;
      kept[43] = xmBarDot;
      kept[44] = ymBarDot;
    }
  }

  private static double cubatureWith2VjpJvp3(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, double aDot, double bDot, double x0Dot,
      double x1Dot, double y0Dot, double y1Dot, Tape tape) {
    double[] kept = new double[128];
    boolean[] keptBooleans = new boolean[1];
    cubatureWith2VjpJvpPart12(x0, x1, x0Dot, x1Dot, y0, y1, y0Dot, y1Dot, b, bDot, a, aDot, depth,
        eps, kept, resultBar, keptBooleans, tape);
    cubatureWith2VjpJvpPart2(keptBooleans, kept, resultBar, a, b, bDot);
    double result = kept[0];
    double aBar = kept[116];
    double bBar = kept[118];
    double x0Bar = kept[124];
    double x1Bar = kept[126];
    double y0Bar = kept[120];
    double y1Bar = kept[122];
    double aBarDot = kept[117];
    double bBarDot = kept[119];
    double x0BarDot = kept[125];
    double x1BarDot = kept[127];
    double y0BarDot = kept[121];
    double y1BarDot = kept[123];
    tape.result(1, aBar);
    tape.result(2, bBar);
    tape.result(3, x0Bar);
    tape.result(4, x1Bar);
    tape.result(5, y0Bar);
    tape.result(6, y1Bar);
    tape.result(7, aBarDot);
    tape.result(8, bBarDot);
    tape.result(9, x0BarDot);
    tape.result(10, x1BarDot);
    tape.result(11, y0BarDot);
    tape.result(12, y1BarDot);
    return result;
  }

  private static void cubatureWith2VjpJvpPart12(double x0, double x1, double x0Dot, double x1Dot,
      double y0, double y1, double y0Dot, double y1Dot, double b, double bDot, double a,
      double aDot, int depth, double eps, double[] kept, double resultBar, boolean[] keptBooleans,
      Tape tape) {
    double xm = (x0 + x1) / 2.0;
    kept[67] = xm;
    double xmDot = (x0Dot + x1Dot) / 2.0;
    kept[68] = xmDot;
    double ym = (y0 + y1) / 2.0;
    kept[69] = ym;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    kept[70] = ymDot;
    double t = x1 - x0;
    kept[71] = t;
    double t1 = x1Dot - x0Dot;
    kept[72] = t1;
    double t2 = y1 - y0;
    kept[73] = t2;
    double t3 = y1Dot - y0Dot;
    kept[74] = t3;
    double area = t * t2;
    kept[75] = area;
    double areaDot = t1 * t2 + t * t3;
    kept[76] = areaDot;
    double t4 = b * ym;
    kept[77] = t4;
    double t5 = bDot * ym + b * ymDot;
    kept[78] = t5;
    double t6 = -(xm * xm + t4 * ym) / a;
    kept[79] = t6;
    double t7 = aDot / a;
    kept[80] = t7;
    double t8 = -((2.0 * (xmDot * xm) + (t5 * ym + t4 * ymDot)) / a + t7 * t6);
    kept[81] = t8;
    double t9 = Math.exp(t6);
    kept[82] = t9;
    kept[83] = t8 * t9;
    double coarse = t9 * area;
    double t10 = area / 4.0;
    kept[84] = t10;
    kept[85] = areaDot / 4.0;
    double t11 = (x0 + xm) / 2.0;
    kept[86] = t11;
    double t12 = (x0Dot + xmDot) / 2.0;
    kept[87] = t12;
    double t13 = (y0 + ym) / 2.0;
    kept[88] = t13;
    double t14 = (y0Dot + ymDot) / 2.0;
    kept[89] = t14;
    double t15 = t11 * t11;
    double t16 = 2.0 * (t12 * t11);
    double t17 = b * t13;
    kept[90] = t17;
    double t18 = bDot * t13 + b * t14;
    kept[91] = t18;
    double t19 = t17 * t13;
    double t20 = t18 * t13 + t17 * t14;
    double t21 = -(t15 + t19) / a;
    kept[92] = t21;
    double t22 = -((t16 + t20) / a + t7 * t21);
    kept[93] = t22;
    double t23 = Math.exp(t21);
    kept[94] = t23;
    double t24 = t22 * t23;
    kept[95] = t24;
    double t25 = (xm + x1) / 2.0;
    kept[96] = t25;
    double t26 = (xmDot + x1Dot) / 2.0;
    kept[97] = t26;
    double t27 = t25 * t25;
    double t28 = 2.0 * (t26 * t25);
    double t29 = -(t27 + t19) / a;
    kept[98] = t29;
    double t30 = -((t28 + t20) / a + t7 * t29);
    kept[99] = t30;
    double t31 = Math.exp(t29);
    kept[100] = t31;
    double t32 = t30 * t31;
    kept[101] = t32;
    double t33 = (ym + y1) / 2.0;
    kept[102] = t33;
    double t34 = (ymDot + y1Dot) / 2.0;
    kept[103] = t34;
    double t35 = b * t33;
    kept[104] = t35;
    double t36 = bDot * t33 + b * t34;
    kept[105] = t36;
    double t37 = t35 * t33;
    double t38 = t36 * t33 + t35 * t34;
    double t39 = -(t15 + t37) / a;
    kept[106] = t39;
    double t40 = -((t16 + t38) / a + t7 * t39);
    kept[107] = t40;
    double t41 = Math.exp(t39);
    kept[108] = t41;
    double t42 = t40 * t41;
    kept[109] = t42;
    double t43 = -(t27 + t37) / a;
    kept[110] = t43;
    double t44 = -((t28 + t38) / a + t7 * t43);
    kept[111] = t44;
    double t45 = Math.exp(t43);
    kept[112] = t45;
    double t46 = t44 * t45;
    kept[113] = t46;
    double t47 = t23 + t31 + t41 + t45;
    kept[114] = t47;
    kept[115] = t24 + t32 + t42 + t46;
    double fine = t10 * t47;
    boolean t48 = depth == 0 || Math.abs(fine - coarse) < eps;
    keptBooleans[0] = t48;
    if (t48) {
      kept[0] = fine + (fine - coarse) / 3.0;
      kept[1] = 0.0;
      kept[2] = 0.0;
      kept[3] = 0.0;
      kept[4] = 0.0;
      kept[5] = 0.0;
      kept[6] = 0.0;
      kept[7] = 0.0;
      kept[8] = 0.0;
      kept[9] = 0.0;
      kept[10] = 0.0;
      kept[11] = 0.0;
      kept[12] = 0.0;
      kept[13] = 0.0;
      kept[14] = 0.0;
      kept[15] = 0.0;
      kept[16] = 0.0;
      kept[17] = 0.0;
      kept[18] = 0.0;
      kept[19] = 0.0;
      kept[20] = 0.0;
      kept[21] = 0.0;
      kept[22] = 0.0;
      kept[23] = 0.0;
      kept[24] = 0.0;
      kept[25] = 0.0;
      kept[26] = 0.0;
      kept[27] = 0.0;
      kept[28] = 0.0;
      kept[29] = 0.0;
      kept[30] = 0.0;
      kept[31] = 0.0;
      kept[32] = 0.0;
      kept[33] = 0.0;
      kept[34] = 0.0;
      kept[35] = 0.0;
      kept[36] = 0.0;
      kept[37] = 0.0;
      kept[38] = 0.0;
      kept[39] = 0.0;
      kept[40] = 0.0;
      kept[41] = 0.0;
      kept[42] = 0.0;
      kept[43] = 0.0;
      kept[44] = 0.0;
      kept[45] = 0.0;
      kept[46] = 0.0;
      kept[47] = 0.0;
      kept[48] = 0.0;
    } else {
      double t49 = eps / 4.0;
      double t50 =
          cubatureWith2VjpJvp3(a, b, x0, xm, y0, ym, t49, depth - 1, resultBar, aDot, bDot, x0Dot,
          xmDot, y0Dot, ymDot, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      double x0Bar = tape.doubleResult(3);
      double xmBar = tape.doubleResult(4);
      double y0Bar = tape.doubleResult(5);
      double ymBar = tape.doubleResult(6);
      double aBarDot = tape.doubleResult(7);
      double bBarDot = tape.doubleResult(8);
      double x0BarDot = tape.doubleResult(9);
      double xmBarDot = tape.doubleResult(10);
      double y0BarDot = tape.doubleResult(11);
      double ymBarDot = tape.doubleResult(12);
      double t51 =
          cubatureWith2VjpJvp3(a, b, xm, x1, y0, ym, t49, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, y0Dot, ymDot, tape);
      double aBar1 = tape.doubleResult(1);
      double bBar1 = tape.doubleResult(2);
      double xmBar1 = tape.doubleResult(3);
      double x1Bar = tape.doubleResult(4);
      double y0Bar1 = tape.doubleResult(5);
      double ymBar1 = tape.doubleResult(6);
      double aBarDot1 = tape.doubleResult(7);
      double bBarDot1 = tape.doubleResult(8);
      double xmBarDot1 = tape.doubleResult(9);
      double x1BarDot = tape.doubleResult(10);
      double y0BarDot1 = tape.doubleResult(11);
      double ymBarDot1 = tape.doubleResult(12);
      double t52 =
          cubatureWith2VjpJvp3(a, b, x0, xm, ym, y1, t49, depth - 1, resultBar, aDot, bDot, x0Dot,
          xmDot, ymDot, y1Dot, tape);
      double aBar2 = tape.doubleResult(1);
      double bBar2 = tape.doubleResult(2);
      double x0Bar1 = tape.doubleResult(3);
      double xmBar2 = tape.doubleResult(4);
      double ymBar2 = tape.doubleResult(5);
      double y1Bar = tape.doubleResult(6);
      double aBarDot2 = tape.doubleResult(7);
      double bBarDot2 = tape.doubleResult(8);
      double x0BarDot1 = tape.doubleResult(9);
      double xmBarDot2 = tape.doubleResult(10);
      double ymBarDot2 = tape.doubleResult(11);
      double y1BarDot = tape.doubleResult(12);
      double t53 =
          cubatureWith2VjpJvp3(a, b, xm, x1, ym, y1, t49, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
      double aBar3 = tape.doubleResult(1);
      double bBar3 = tape.doubleResult(2);
      double xmBar3 = tape.doubleResult(3);
      double x1Bar1 = tape.doubleResult(4);
      double ymBar3 = tape.doubleResult(5);
      double y1Bar1 = tape.doubleResult(6);
      double aBarDot3 = tape.doubleResult(7);
      double bBarDot3 = tape.doubleResult(8);
      double xmBarDot3 = tape.doubleResult(9);
      double x1BarDot1 = tape.doubleResult(10);
      double ymBarDot3 = tape.doubleResult(11);
      double y1BarDot1 = tape.doubleResult(12);
      kept[0] = t50 + t51 + t52 + t53;
      kept[1] = aBar3;
      kept[2] = bBar3;
      kept[3] = xmBar3;
      kept[4] = x1Bar1;
      kept[5] = ymBar3;
      kept[6] = y1Bar1;
      kept[7] = aBar2;
      kept[8] = bBar2;
      kept[9] = x0Bar1;
      kept[10] = xmBar2;
      kept[11] = ymBar2;
      kept[12] = y1Bar;
      kept[13] = aBar1;
      kept[14] = bBar1;
      kept[15] = xmBar1;
      kept[16] = x1Bar;
      kept[17] = y0Bar1;
      kept[18] = ymBar1;
      kept[19] = aBar;
      kept[20] = bBar;
      kept[21] = x0Bar;
      kept[22] = xmBar;
      kept[23] = y0Bar;
      kept[24] = ymBar;
      kept[25] = aBarDot3;
      kept[26] = bBarDot3;
      kept[27] = xmBarDot3;
      kept[28] = x1BarDot1;
      kept[29] = ymBarDot3;
      kept[30] = y1BarDot1;
      kept[31] = aBarDot2;
      kept[32] = bBarDot2;
      kept[33] = x0BarDot1;
      kept[34] = xmBarDot2;
      kept[35] = ymBarDot2;
      kept[36] = y1BarDot;
      kept[37] = aBarDot1;
      kept[38] = bBarDot1;
      kept[39] = xmBarDot1;
      kept[40] = x1BarDot;
      kept[41] = y0BarDot1;
      kept[42] = ymBarDot1;
      kept[43] = aBarDot;
      kept[44] = bBarDot;
      kept[45] = x0BarDot;
      kept[46] = xmBarDot;
      kept[47] = y0BarDot;
      kept[48] = ymBarDot;
    }
  }

  private static void cubatureWith2VjpJvpPart2(boolean[] keptBooleans, double[] kept,
      double resultBar, double a, double b, double bDot) {
    // reverse sweep
    double aBar = kept[1];
    double aBar1 = kept[7];
    double aBarDot = kept[25];
    double aBarDot1 = kept[31];
    double bBar = kept[2];
    double bBar1 = kept[8];
    double bBarDot = kept[26];
    double bBarDot1 = kept[32];
    double xmBar = kept[3];
    double xmBar1 = kept[10];
    double xmBarDot = kept[27];
    double xmBarDot1 = kept[34];
    double ymBar = kept[5];
    double ymBar1 = kept[11];
    double ymBarDot = kept[29];
    double ymBarDot1 = kept[35];
    double y1Bar = kept[6];
    double y1Bar1 = kept[12];
    double y1BarDot = kept[30];
    double y1BarDot1 = kept[36];
    double aBar2 = kept[13];
    double aBarDot2 = kept[37];
    double bBar2 = kept[14];
    double bBarDot2 = kept[38];
    double xmBar2 = kept[15];
    double xmBarDot2 = kept[39];
    double x1Bar = kept[4];
    double x1Bar1 = kept[16];
    double x1BarDot = kept[28];
    double x1BarDot1 = kept[40];
    double ymBar2 = kept[18];
    double ymBarDot2 = kept[42];
    double aBar3 = kept[19];
    double aBarDot3 = kept[43];
    double bBar3 = kept[20];
    double bBarDot3 = kept[44];
    double x0Bar = kept[9];
    double x0Bar1 = kept[21];
    double x0BarDot = kept[33];
    double x0BarDot1 = kept[45];
    double xmBar3 = kept[22];
    double xmBarDot3 = kept[46];
    double y0Bar = kept[17];
    double y0Bar1 = kept[23];
    double y0BarDot = kept[41];
    double y0BarDot1 = kept[47];
    double ymBar3 = kept[24];
    double ymBarDot3 = kept[48];
    if (keptBooleans[0]) {
      double t = resultBar / 3.0;
      kept[49] = resultBar + t;
      kept[50] = -t;
      kept[51] = 0.0;
      kept[52] = 0.0;
      kept[53] = 0.0;
      kept[54] = 0.0;
      kept[55] = 0.0;
      kept[56] = 0.0;
      kept[57] = 0.0;
      kept[58] = 0.0;
      kept[59] = 0.0;
      kept[60] = 0.0;
      kept[61] = 0.0;
      kept[62] = 0.0;
      kept[63] = 0.0;
      kept[64] = 0.0;
      kept[65] = 0.0;
      kept[66] = 0.0;
    } else {
      aBar += aBar1;
      aBarDot += aBarDot1;
      bBar += bBar1;
      bBarDot += bBarDot1;
      xmBar += xmBar1;
      xmBarDot += xmBarDot1;
      ymBar += ymBar1;
      ymBarDot += ymBarDot1;
      aBar += aBar2;
      aBarDot += aBarDot2;
      bBar += bBar2;
      bBarDot += bBarDot2;
      xmBar += xmBar2;
      xmBarDot += xmBarDot2;
      ymBar += ymBar2;
      ymBarDot += ymBarDot2;
      kept[49] = 0.0;
      kept[50] = 0.0;
      kept[51] = aBar + aBar3;
      kept[52] = bBar + bBar3;
      kept[53] = xmBar + xmBar3;
      kept[54] = x1Bar + x1Bar1;
      kept[55] = ymBar + ymBar3;
      kept[56] = y1Bar + y1Bar1;
      kept[57] = x0Bar + x0Bar1;
      kept[58] = y0Bar + y0Bar1;
      kept[59] = aBarDot + aBarDot3;
      kept[60] = bBarDot + bBarDot3;
      kept[61] = xmBarDot + xmBarDot3;
      kept[62] = x1BarDot + x1BarDot1;
      kept[63] = ymBarDot + ymBarDot3;
      kept[64] = y1BarDot + y1BarDot1;
      kept[65] = x0BarDot + x0BarDot1;
      kept[66] = y0BarDot + y0BarDot1;
    }
    double fineBar = kept[49];
    double t = kept[84] * fineBar;
    double t1 = kept[85] * fineBar;
    double t2 = kept[112];
    double t3 = t * t2 / a;
    double t4 = kept[80];
    double t5 = (t1 * t2 + t * kept[113]) / a - t4 * t3;
    double t6 = kept[110];
    aBar = kept[51];
    aBar -= t3 * t6;
    aBarDot = kept[59];
    aBarDot -= t5 * t6 + t3 * kept[111];
    double t7 = -t3;
    double t8 = -t5;
    double t9 = kept[108];
    double t10 = t * t9 / a;
    double t11 = (t1 * t9 + t * kept[109]) / a - t4 * t10;
    double t12 = kept[106];
    aBar -= t10 * t12;
    aBarDot -= t11 * t12 + t10 * kept[107];
    double t13 = t7 - t10;
    double t14 = t8 - t11;
    double t15 = kept[102];
    double t16 = t13 * t15;
    double t17 = kept[103];
    double t18 = t14 * t15 + t13 * t17;
    double t19 = kept[104];
    bBar = kept[52];
    bBar += t16 * t15;
    bBarDot = kept[60];
    bBarDot += t18 * t15 + t16 * t17;
    double t20 = (t19 * t13 + b * t16) / 2.0;
    double t21 = (kept[105] * t13 + t19 * t14 + (bDot * t16 + b * t18)) / 2.0;
    ymBar = kept[55];
    ymBar += t20;
    ymBarDot = kept[63];
    ymBarDot += t21;
    y1Bar = kept[56];
    y1Bar += t20;
    y1BarDot = kept[64];
    y1BarDot += t21;
    double t22 = kept[100];
    double t23 = t * t22 / a;
    double t24 = (t1 * t22 + t * kept[101]) / a - t4 * t23;
    double t25 = kept[98];
    aBar -= t23 * t25;
    aBarDot -= t24 * t25 + t23 * kept[99];
    double t26 = t7 - t23;
    double t27 = kept[96];
    double t28 = t26 * t27;
    double t29 = (t8 - t24) * t27 + t26 * kept[97];
    xmBar = kept[53];
    xmBar += t28;
    xmBarDot = kept[61];
    xmBarDot += t29;
    x1Bar = kept[54];
    x1Bar += t28;
    x1BarDot = kept[62];
    x1BarDot += t29;
    double t30 = kept[94];
    double t31 = t * t30 / a;
    double t32 = (t1 * t30 + t * kept[95]) / a - t4 * t31;
    double t33 = kept[92];
    aBar -= t31 * t33;
    aBarDot -= t32 * t33 + t31 * kept[93];
    double t34 = t10 + t31;
    double t35 = -(t23 + t31);
    double t36 = -(t24 + t32);
    double t37 = kept[88];
    double t38 = t35 * t37;
    double t39 = kept[89];
    double t40 = t36 * t37 + t35 * t39;
    double t41 = kept[90];
    bBar += t38 * t37;
    bBarDot += t40 * t37 + t38 * t39;
    double t42 = kept[86];
    double t43 = t34 * t42;
    double t44 = (t11 + t32) * t42 + t34 * kept[87];
    double t45 = (t41 * t35 + b * t38) / 2.0;
    double t46 = (kept[91] * t35 + t41 * t36 + (bDot * t38 + b * t40)) / 2.0;
    y0Bar = kept[58];
    y0Bar += t45;
    y0BarDot = kept[66];
    y0BarDot += t46;
    ymBar += t45;
    ymBarDot += t46;
    x0Bar = kept[57];
    x0Bar -= t43;
    x0BarDot = kept[65];
    x0BarDot -= t44;
    xmBar -= t43;
    xmBarDot -= t44;
    double areaBar = fineBar * kept[114] / 4.0;
    double areaBarDot = fineBar * kept[115] / 4.0;
    double coarseBar = kept[50];
    double area = kept[75];
    double t47 = coarseBar * area;
    double areaDot = kept[76];
    double t48 = kept[82];
    double t49 = kept[83];
    areaBar += t48 * coarseBar;
    areaBarDot += t49 * coarseBar;
    double t50 = t47 * t48 / a;
    double t51 = (coarseBar * areaDot * t48 + t47 * t49) / a - t4 * t50;
    double t52 = kept[79];
    double t53 = t51 * t52 + t50 * kept[81];
    kept[116] = aBar - t50 * t52;
    kept[117] = aBarDot - t53;
    double t54 = -t50;
    double t55 = -t51;
    double ym = kept[69];
    double t56 = t54 * ym;
    double ymDot = kept[70];
    double t57 = t55 * ym + t54 * ymDot;
    double t58 = kept[77];
    ymBar += t58 * t54;
    ymBarDot += kept[78] * t54 + t58 * t55;
    kept[118] = bBar + t56 * ym;
    kept[119] = bBarDot + (t57 * ym + t56 * ymDot);
    ymBar += b * t56;
    ymBarDot += bDot * t56 + b * t57;
    double xm = kept[67];
    double xmDot = kept[68];
    xmBar += 2.0 * (t54 * xm);
    xmBarDot += 2.0 * (t55 * xm + t54 * xmDot);
    double t59 = kept[73];
    double t60 = areaBar * t59;
    double t61 = areaBarDot * t59 + areaBar * kept[74];
    double t62 = kept[71];
    double t63 = t62 * areaBar;
    double t64 = kept[72] * areaBar + t62 * areaBarDot;
    y1Bar += t63;
    y1BarDot += t64;
    y0Bar -= t63;
    y0BarDot -= t64;
    x1Bar += t60;
    x1BarDot += t61;
    x0Bar -= t60;
    x0BarDot -= t61;
    double t65 = ymBar / 2.0;
    double t66 = ymBarDot / 2.0;
    kept[120] = y0Bar + t65;
    kept[121] = y0BarDot + t66;
    kept[122] = y1Bar + t65;
    kept[123] = y1BarDot + t66;
    double t67 = xmBar / 2.0;
    double t68 = xmBarDot / 2.0;
    kept[124] = x0Bar + t67;
    kept[125] = x0BarDot + t68;
    kept[126] = x1Bar + t67;
    kept[127] = x1BarDot + t68;
  }

  private static void cubatureWith2VjpJvpPart22(boolean[] keptBooleans, double[] kept,
      double resultBar, double a, double b, double bDot, double y1Dot) {
    // reverse sweep
    double aBar = kept[1];
    double aBar1 = kept[7];
    double aBarDot = kept[23];
    double aBarDot1 = kept[29];
    double bBar = kept[2];
    double bBar1 = kept[8];
    double bBarDot = kept[24];
    double bBarDot1 = kept[30];
    double xmBar = kept[3];
    double xmBar1 = kept[10];
    double xmBarDot = kept[25];
    double xmBarDot1 = kept[32];
    double ymBar = kept[5];
    double ymBar1 = kept[11];
    double ymBarDot = kept[27];
    double ymBarDot1 = kept[33];
    double y1Bar = kept[6];
    double y1Bar1 = kept[12];
    double y1BarDot = kept[28];
    double y1BarDot1 = kept[34];
    double aBar2 = kept[13];
    double aBarDot2 = kept[35];
    double bBar2 = kept[14];
    double bBarDot2 = kept[36];
    double xmBar2 = kept[15];
    double xmBarDot2 = kept[37];
    double x1Bar = kept[4];
    double x1Bar1 = kept[16];
    double x1BarDot = kept[26];
    double x1BarDot1 = kept[38];
    double ymBar2 = kept[17];
    double ymBarDot2 = kept[39];
    double aBar3 = kept[18];
    double aBarDot3 = kept[40];
    double bBar3 = kept[19];
    double bBarDot3 = kept[41];
    double x0Bar = kept[9];
    double x0Bar1 = kept[20];
    double x0BarDot = kept[31];
    double x0BarDot1 = kept[42];
    double xmBar3 = kept[21];
    double xmBarDot3 = kept[43];
    double ymBar3 = kept[22];
    double ymBarDot3 = kept[44];
    double fineBar;
    double coarseBar;
    if (keptBooleans[0]) {
      double t = resultBar / 3.0;
      fineBar = resultBar + t;
      coarseBar = -t;
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
      aBar += aBar1;
      aBarDot += aBarDot1;
      bBar += bBar1;
      bBarDot += bBarDot1;
      xmBar += xmBar1;
      xmBarDot += xmBarDot1;
      ymBar += ymBar1;
      ymBarDot += ymBarDot1;
      y1Bar += y1Bar1;
      y1BarDot += y1BarDot1;
      aBar += aBar2;
      aBarDot += aBarDot2;
      bBar += bBar2;
      bBarDot += bBarDot2;
      xmBar += xmBar2;
      xmBarDot += xmBarDot2;
      x1Bar += x1Bar1;
      x1BarDot += x1BarDot1;
      ymBar += ymBar2;
      ymBarDot += ymBarDot2;
      aBar += aBar3;
      aBarDot += aBarDot3;
      bBar += bBar3;
      bBarDot += bBarDot3;
      x0Bar += x0Bar1;
      x0BarDot += x0BarDot1;
      xmBar += xmBar3;
      xmBarDot += xmBarDot3;
      ymBar += ymBar3;
      ymBarDot += ymBarDot3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t = kept[61] * fineBar;
    double t1 = kept[62] * fineBar;
    double t2 = kept[89];
    double t3 = t * t2 / a;
    double t4 = kept[57];
    double t5 = (t1 * t2 + t * kept[90]) / a - t4 * t3;
    double t6 = kept[87];
    aBar -= t3 * t6;
    aBarDot -= t5 * t6 + t3 * kept[88];
    double t7 = -t3;
    double t8 = -t5;
    double t9 = kept[85];
    double t10 = t * t9 / a;
    double t11 = (t1 * t9 + t * kept[86]) / a - t4 * t10;
    double t12 = kept[83];
    aBar -= t10 * t12;
    aBarDot -= t11 * t12 + t10 * kept[84];
    double t13 = t7 - t10;
    double t14 = t8 - t11;
    double t15 = kept[79];
    double t16 = t13 * t15;
    double t17 = kept[80];
    double t18 = t14 * t15 + t13 * t17;
    double t19 = kept[81];
    bBar += t16 * t15;
    bBarDot += t18 * t15 + t16 * t17;
    double t20 = (t19 * t13 + b * t16) / 2.0;
    double t21 = (kept[82] * t13 + t19 * t14 + (bDot * t16 + b * t18)) / 2.0;
    ymBar += t20;
    ymBarDot += t21;
    y1Bar += t20;
    y1BarDot += t21;
    double t22 = kept[77];
    double t23 = t * t22 / a;
    double t24 = (t1 * t22 + t * kept[78]) / a - t4 * t23;
    double t25 = kept[75];
    aBar -= t23 * t25;
    aBarDot -= t24 * t25 + t23 * kept[76];
    double t26 = t7 - t23;
    double t27 = kept[73];
    double t28 = t26 * t27;
    double t29 = (t8 - t24) * t27 + t26 * kept[74];
    xmBar += t28;
    xmBarDot += t29;
    x1Bar += t28;
    x1BarDot += t29;
    double t30 = kept[71];
    double t31 = t * t30 / a;
    double t32 = (t1 * t30 + t * kept[72]) / a - t4 * t31;
    double t33 = kept[69];
    aBar -= t31 * t33;
    aBarDot -= t32 * t33 + t31 * kept[70];
    double t34 = t10 + t31;
    double t35 = -(t23 + t31);
    double t36 = -(t24 + t32);
    double t37 = kept[65];
    double t38 = t35 * t37;
    double t39 = kept[66];
    double t40 = t36 * t37 + t35 * t39;
    double t41 = kept[67];
    bBar += t38 * t37;
    bBarDot += t40 * t37 + t38 * t39;
    double t42 = kept[63];
    double t43 = t34 * t42;
    double t44 = (t11 + t32) * t42 + t34 * kept[64];
    ymBar += (t41 * t35 + b * t38) / 2.0;
    ymBarDot += (kept[68] * t35 + t41 * t36 + (bDot * t38 + b * t40)) / 2.0;
    x0Bar -= t43;
    x0BarDot -= t44;
    xmBar -= t43;
    xmBarDot -= t44;
    double areaBar = fineBar * kept[91] / 4.0;
    double areaBarDot = fineBar * kept[92] / 4.0;
    double area = kept[52];
    double t45 = coarseBar * area;
    double areaDot = kept[53];
    double t46 = kept[59];
    double t47 = kept[60];
    areaBar += t46 * coarseBar;
    areaBarDot += t47 * coarseBar;
    double t48 = t45 * t46 / a;
    double t49 = (coarseBar * areaDot * t46 + t45 * t47) / a - t4 * t48;
    double t50 = kept[56];
    double t51 = t49 * t50 + t48 * kept[58];
    kept[93] = aBar - t48 * t50;
    kept[94] = aBarDot - t51;
    double t52 = -t48;
    double t53 = -t49;
    double ym = kept[47];
    double t54 = t52 * ym;
    double ymDot = kept[48];
    double t55 = t53 * ym + t52 * ymDot;
    double t56 = kept[54];
    ymBar += t56 * t52;
    ymBarDot += kept[55] * t52 + t56 * t53;
    kept[95] = bBar + t54 * ym;
    kept[96] = bBarDot + (t55 * ym + t54 * ymDot);
    ymBar += b * t54;
    ymBarDot += bDot * t54 + b * t55;
    double xm = kept[45];
    double xmDot = kept[46];
    xmBar += 2.0 * (t52 * xm);
    xmBarDot += 2.0 * (t53 * xm + t52 * xmDot);
    double t57 = kept[51];
    double t58 = areaBar * t57;
    double t59 = areaBarDot * t57 + areaBar * y1Dot;
    double t60 = kept[49];
    y1Bar += t60 * areaBar;
    y1BarDot += kept[50] * areaBar + t60 * areaBarDot;
    x1Bar += t58;
    x1BarDot += t59;
    x0Bar -= t58;
    x0BarDot -= t59;
    kept[97] = y1Bar + ymBar / 2.0;
    kept[98] = y1BarDot + ymBarDot / 2.0;
    double t61 = xmBar / 2.0;
    double t62 = xmBarDot / 2.0;
    kept[99] = x0Bar + t61;
    kept[100] = x0BarDot + t62;
    kept[101] = x1Bar + t61;
    kept[102] = x1BarDot + t62;
  }

  private static double cubatureWith2VjpJvp4(double a, double b, double x0, double x1, double y0,
      double y1, double eps, int depth, double resultBar, double aDot, double bDot, double x1Dot,
      double y0Dot, double y1Dot, Tape tape) {
    double[] kept = new double[103];
    boolean[] keptBooleans = new boolean[1];
    cubatureWith2VjpJvpPart13(x0, x1, x1Dot, y0, y1, y0Dot, y1Dot, b, bDot, a, aDot, depth, eps,
        kept, resultBar, keptBooleans, tape);
    cubatureWith2VjpJvpPart23(keptBooleans, kept, resultBar, a, b, bDot, x1Dot);
    double result = kept[0];
    double aBar = kept[93];
    double bBar = kept[95];
    double x1Bar = kept[101];
    double y0Bar = kept[97];
    double y1Bar = kept[99];
    double aBarDot = kept[94];
    double bBarDot = kept[96];
    double x1BarDot = kept[102];
    double y0BarDot = kept[98];
    double y1BarDot = kept[100];
    tape.result(1, aBar);
    tape.result(2, bBar);
    tape.result(3, x1Bar);
    tape.result(4, y0Bar);
    tape.result(5, y1Bar);
    tape.result(6, aBarDot);
    tape.result(7, bBarDot);
    tape.result(8, x1BarDot);
    tape.result(9, y0BarDot);
    tape.result(10, y1BarDot);
    return result;
  }

  private static void cubatureWith2VjpJvpPart13(double x0, double x1, double x1Dot, double y0,
      double y1, double y0Dot, double y1Dot, double b, double bDot, double a, double aDot,
      int depth, double eps, double[] kept, double resultBar, boolean[] keptBooleans, Tape tape) {
    double xm = (x0 + x1) / 2.0;
    kept[45] = xm;
    double xmDot = x1Dot / 2.0;
    kept[46] = xmDot;
    double ym = (y0 + y1) / 2.0;
    kept[47] = ym;
    double ymDot = (y0Dot + y1Dot) / 2.0;
    kept[48] = ymDot;
    double t = x1 - x0;
    kept[49] = t;
    double t1 = y1 - y0;
    kept[50] = t1;
    double t2 = y1Dot - y0Dot;
    kept[51] = t2;
    double area = t * t1;
    kept[52] = area;
    double areaDot = x1Dot * t1 + t * t2;
    kept[53] = areaDot;
    double t3 = b * ym;
    kept[54] = t3;
    double t4 = bDot * ym + b * ymDot;
    kept[55] = t4;
    double t5 = -(xm * xm + t3 * ym) / a;
    kept[56] = t5;
    double t6 = aDot / a;
    kept[57] = t6;
    double t7 = -((2.0 * (xmDot * xm) + (t4 * ym + t3 * ymDot)) / a + t6 * t5);
    kept[58] = t7;
    double t8 = Math.exp(t5);
    kept[59] = t8;
    kept[60] = t7 * t8;
    double coarse = t8 * area;
    double t9 = area / 4.0;
    kept[61] = t9;
    kept[62] = areaDot / 4.0;
    double t10 = (x0 + xm) / 2.0;
    kept[63] = t10;
    double t11 = xmDot / 2.0;
    kept[64] = t11;
    double t12 = (y0 + ym) / 2.0;
    kept[65] = t12;
    double t13 = (y0Dot + ymDot) / 2.0;
    kept[66] = t13;
    double t14 = t10 * t10;
    double t15 = 2.0 * (t11 * t10);
    double t16 = b * t12;
    kept[67] = t16;
    double t17 = bDot * t12 + b * t13;
    kept[68] = t17;
    double t18 = t16 * t12;
    double t19 = t17 * t12 + t16 * t13;
    double t20 = -(t14 + t18) / a;
    kept[69] = t20;
    double t21 = -((t15 + t19) / a + t6 * t20);
    kept[70] = t21;
    double t22 = Math.exp(t20);
    kept[71] = t22;
    double t23 = t21 * t22;
    kept[72] = t23;
    double t24 = (xm + x1) / 2.0;
    kept[73] = t24;
    double t25 = (xmDot + x1Dot) / 2.0;
    kept[74] = t25;
    double t26 = t24 * t24;
    double t27 = 2.0 * (t25 * t24);
    double t28 = -(t26 + t18) / a;
    kept[75] = t28;
    double t29 = -((t27 + t19) / a + t6 * t28);
    kept[76] = t29;
    double t30 = Math.exp(t28);
    kept[77] = t30;
    double t31 = t29 * t30;
    kept[78] = t31;
    double t32 = (ym + y1) / 2.0;
    kept[79] = t32;
    double t33 = (ymDot + y1Dot) / 2.0;
    kept[80] = t33;
    double t34 = b * t32;
    kept[81] = t34;
    double t35 = bDot * t32 + b * t33;
    kept[82] = t35;
    double t36 = t34 * t32;
    double t37 = t35 * t32 + t34 * t33;
    double t38 = -(t14 + t36) / a;
    kept[83] = t38;
    double t39 = -((t15 + t37) / a + t6 * t38);
    kept[84] = t39;
    double t40 = Math.exp(t38);
    kept[85] = t40;
    double t41 = t39 * t40;
    kept[86] = t41;
    double t42 = -(t26 + t36) / a;
    kept[87] = t42;
    double t43 = -((t27 + t37) / a + t6 * t42);
    kept[88] = t43;
    double t44 = Math.exp(t42);
    kept[89] = t44;
    double t45 = t43 * t44;
    kept[90] = t45;
    double t46 = t22 + t30 + t40 + t44;
    kept[91] = t46;
    kept[92] = t23 + t31 + t41 + t45;
    double fine = t9 * t46;
    boolean t47 = depth == 0 || Math.abs(fine - coarse) < eps;
    keptBooleans[0] = t47;
    if (t47) {
      kept[0] = fine + (fine - coarse) / 3.0;
      kept[1] = 0.0;
      kept[2] = 0.0;
      kept[3] = 0.0;
      kept[4] = 0.0;
      kept[5] = 0.0;
      kept[6] = 0.0;
      kept[7] = 0.0;
      kept[8] = 0.0;
      kept[9] = 0.0;
      kept[10] = 0.0;
      kept[11] = 0.0;
      kept[12] = 0.0;
      kept[13] = 0.0;
      kept[14] = 0.0;
      kept[15] = 0.0;
      kept[16] = 0.0;
      kept[17] = 0.0;
      kept[18] = 0.0;
      kept[19] = 0.0;
      kept[20] = 0.0;
      kept[21] = 0.0;
      kept[22] = 0.0;
      kept[23] = 0.0;
      kept[24] = 0.0;
      kept[25] = 0.0;
      kept[26] = 0.0;
      kept[27] = 0.0;
      kept[28] = 0.0;
      kept[29] = 0.0;
      kept[30] = 0.0;
      kept[31] = 0.0;
      kept[32] = 0.0;
      kept[33] = 0.0;
      kept[34] = 0.0;
      kept[35] = 0.0;
      kept[36] = 0.0;
      kept[37] = 0.0;
      kept[38] = 0.0;
      kept[39] = 0.0;
      kept[40] = 0.0;
      kept[41] = 0.0;
      kept[42] = 0.0;
      kept[43] = 0.0;
      kept[44] = 0.0;
    } else {
      double t48 = eps / 4.0;
      double t49 =
          cubatureWith2VjpJvp4(a, b, x0, xm, y0, ym, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          y0Dot, ymDot, tape);
      double aBar = tape.doubleResult(1);
      double bBar = tape.doubleResult(2);
      double xmBar = tape.doubleResult(3);
      double y0Bar = tape.doubleResult(4);
      double ymBar = tape.doubleResult(5);
      double aBarDot = tape.doubleResult(6);
      double bBarDot = tape.doubleResult(7);
      double xmBarDot = tape.doubleResult(8);
      double y0BarDot = tape.doubleResult(9);
      double ymBarDot = tape.doubleResult(10);
      double t50 =
          cubatureWith2VjpJvp3(a, b, xm, x1, y0, ym, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, y0Dot, ymDot, tape);
      double aBar1 = tape.doubleResult(1);
      double bBar1 = tape.doubleResult(2);
      double xmBar1 = tape.doubleResult(3);
      double x1Bar = tape.doubleResult(4);
      double y0Bar1 = tape.doubleResult(5);
      double ymBar1 = tape.doubleResult(6);
      double aBarDot1 = tape.doubleResult(7);
      double bBarDot1 = tape.doubleResult(8);
      double xmBarDot1 = tape.doubleResult(9);
      double x1BarDot = tape.doubleResult(10);
      double y0BarDot1 = tape.doubleResult(11);
      double ymBarDot1 = tape.doubleResult(12);
      double t51 =
          cubatureWith2VjpJvp4(a, b, x0, xm, ym, y1, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          ymDot, y1Dot, tape);
      double aBar2 = tape.doubleResult(1);
      double bBar2 = tape.doubleResult(2);
      double xmBar2 = tape.doubleResult(3);
      double ymBar2 = tape.doubleResult(4);
      double y1Bar = tape.doubleResult(5);
      double aBarDot2 = tape.doubleResult(6);
      double bBarDot2 = tape.doubleResult(7);
      double xmBarDot2 = tape.doubleResult(8);
      double ymBarDot2 = tape.doubleResult(9);
      double y1BarDot = tape.doubleResult(10);
      double t52 =
          cubatureWith2VjpJvp3(a, b, xm, x1, ym, y1, t48, depth - 1, resultBar, aDot, bDot, xmDot,
          x1Dot, ymDot, y1Dot, tape);
      double aBar3 = tape.doubleResult(1);
      double bBar3 = tape.doubleResult(2);
      double xmBar3 = tape.doubleResult(3);
      double x1Bar1 = tape.doubleResult(4);
      double ymBar3 = tape.doubleResult(5);
      double y1Bar1 = tape.doubleResult(6);
      double aBarDot3 = tape.doubleResult(7);
      double bBarDot3 = tape.doubleResult(8);
      double xmBarDot3 = tape.doubleResult(9);
      double x1BarDot1 = tape.doubleResult(10);
      double ymBarDot3 = tape.doubleResult(11);
      double y1BarDot1 = tape.doubleResult(12);
      kept[0] = t49 + t50 + t51 + t52;
      kept[1] = aBar3;
      kept[2] = bBar3;
      kept[3] = xmBar3;
      kept[4] = x1Bar1;
      kept[5] = ymBar3;
      kept[6] = y1Bar1;
      kept[7] = aBar2;
      kept[8] = bBar2;
      kept[9] = xmBar2;
      kept[10] = ymBar2;
      kept[11] = y1Bar;
      kept[12] = aBar1;
      kept[13] = bBar1;
      kept[14] = xmBar1;
      kept[15] = x1Bar;
      kept[16] = y0Bar1;
      kept[17] = ymBar1;
      kept[18] = aBar;
      kept[19] = bBar;
      kept[20] = xmBar;
      kept[21] = y0Bar;
      kept[22] = ymBar;
      kept[23] = aBarDot3;
      kept[24] = bBarDot3;
      kept[25] = xmBarDot3;
      kept[26] = x1BarDot1;
      kept[27] = ymBarDot3;
      kept[28] = y1BarDot1;
      kept[29] = aBarDot2;
      kept[30] = bBarDot2;
      kept[31] = xmBarDot2;
      kept[32] = ymBarDot2;
      kept[33] = y1BarDot;
      kept[34] = aBarDot1;
      kept[35] = bBarDot1;
      kept[36] = xmBarDot1;
      kept[37] = x1BarDot;
      kept[38] = y0BarDot1;
      kept[39] = ymBarDot1;
      kept[40] = aBarDot;
      kept[41] = bBarDot;
      kept[42] = xmBarDot;
      kept[43] = y0BarDot;
      kept[44] = ymBarDot;
    }
  }

  private static void cubatureWith2VjpJvpPart23(boolean[] keptBooleans, double[] kept,
      double resultBar, double a, double b, double bDot, double x1Dot) {
    // reverse sweep
    double aBar = kept[1];
    double aBar1 = kept[7];
    double aBarDot = kept[23];
    double aBarDot1 = kept[29];
    double bBar = kept[2];
    double bBar1 = kept[8];
    double bBarDot = kept[24];
    double bBarDot1 = kept[30];
    double xmBar = kept[3];
    double xmBar1 = kept[9];
    double xmBarDot = kept[25];
    double xmBarDot1 = kept[31];
    double ymBar = kept[5];
    double ymBar1 = kept[10];
    double ymBarDot = kept[27];
    double ymBarDot1 = kept[32];
    double y1Bar = kept[6];
    double y1Bar1 = kept[11];
    double y1BarDot = kept[28];
    double y1BarDot1 = kept[33];
    double aBar2 = kept[12];
    double aBarDot2 = kept[34];
    double bBar2 = kept[13];
    double bBarDot2 = kept[35];
    double xmBar2 = kept[14];
    double xmBarDot2 = kept[36];
    double x1Bar = kept[4];
    double x1Bar1 = kept[15];
    double x1BarDot = kept[26];
    double x1BarDot1 = kept[37];
    double ymBar2 = kept[17];
    double ymBarDot2 = kept[39];
    double aBar3 = kept[18];
    double aBarDot3 = kept[40];
    double bBar3 = kept[19];
    double bBarDot3 = kept[41];
    double xmBar3 = kept[20];
    double xmBarDot3 = kept[42];
    double y0Bar = kept[16];
    double y0Bar1 = kept[21];
    double y0BarDot = kept[38];
    double y0BarDot1 = kept[43];
    double ymBar3 = kept[22];
    double ymBarDot3 = kept[44];
    double fineBar;
    double coarseBar;
    if (keptBooleans[0]) {
      double t = resultBar / 3.0;
      fineBar = resultBar + t;
      coarseBar = -t;
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
      aBar += aBar1;
      aBarDot += aBarDot1;
      bBar += bBar1;
      bBarDot += bBarDot1;
      xmBar += xmBar1;
      xmBarDot += xmBarDot1;
      ymBar += ymBar1;
      ymBarDot += ymBarDot1;
      y1Bar += y1Bar1;
      y1BarDot += y1BarDot1;
      aBar += aBar2;
      aBarDot += aBarDot2;
      bBar += bBar2;
      bBarDot += bBarDot2;
      xmBar += xmBar2;
      xmBarDot += xmBarDot2;
      x1Bar += x1Bar1;
      x1BarDot += x1BarDot1;
      ymBar += ymBar2;
      ymBarDot += ymBarDot2;
      aBar += aBar3;
      aBarDot += aBarDot3;
      bBar += bBar3;
      bBarDot += bBarDot3;
      xmBar += xmBar3;
      xmBarDot += xmBarDot3;
      y0Bar += y0Bar1;
      y0BarDot += y0BarDot1;
      ymBar += ymBar3;
      ymBarDot += ymBarDot3;
      fineBar = 0.0;
      coarseBar = 0.0;
    }
    double t = kept[61] * fineBar;
    double t1 = kept[62] * fineBar;
    double t2 = kept[89];
    double t3 = t * t2 / a;
    double t4 = kept[57];
    double t5 = (t1 * t2 + t * kept[90]) / a - t4 * t3;
    double t6 = kept[87];
    aBar -= t3 * t6;
    aBarDot -= t5 * t6 + t3 * kept[88];
    double t7 = -t3;
    double t8 = -t5;
    double t9 = kept[85];
    double t10 = t * t9 / a;
    double t11 = (t1 * t9 + t * kept[86]) / a - t4 * t10;
    double t12 = kept[83];
    aBar -= t10 * t12;
    aBarDot -= t11 * t12 + t10 * kept[84];
    double t13 = t7 - t10;
    double t14 = t8 - t11;
    double t15 = kept[79];
    double t16 = t13 * t15;
    double t17 = kept[80];
    double t18 = t14 * t15 + t13 * t17;
    double t19 = kept[81];
    bBar += t16 * t15;
    bBarDot += t18 * t15 + t16 * t17;
    double t20 = (t19 * t13 + b * t16) / 2.0;
    double t21 = (kept[82] * t13 + t19 * t14 + (bDot * t16 + b * t18)) / 2.0;
    ymBar += t20;
    ymBarDot += t21;
    y1Bar += t20;
    y1BarDot += t21;
    double t22 = kept[77];
    double t23 = t * t22 / a;
    double t24 = (t1 * t22 + t * kept[78]) / a - t4 * t23;
    double t25 = kept[75];
    aBar -= t23 * t25;
    aBarDot -= t24 * t25 + t23 * kept[76];
    double t26 = t7 - t23;
    double t27 = kept[73];
    double t28 = t26 * t27;
    double t29 = (t8 - t24) * t27 + t26 * kept[74];
    xmBar += t28;
    xmBarDot += t29;
    x1Bar += t28;
    x1BarDot += t29;
    double t30 = kept[71];
    double t31 = t * t30 / a;
    double t32 = (t1 * t30 + t * kept[72]) / a - t4 * t31;
    double t33 = kept[69];
    aBar -= t31 * t33;
    aBarDot -= t32 * t33 + t31 * kept[70];
    double t34 = t10 + t31;
    double t35 = -(t23 + t31);
    double t36 = -(t24 + t32);
    double t37 = kept[65];
    double t38 = t35 * t37;
    double t39 = kept[66];
    double t40 = t36 * t37 + t35 * t39;
    double t41 = kept[67];
    bBar += t38 * t37;
    bBarDot += t40 * t37 + t38 * t39;
    double t42 = kept[63];
    double t43 = (t41 * t35 + b * t38) / 2.0;
    double t44 = (kept[68] * t35 + t41 * t36 + (bDot * t38 + b * t40)) / 2.0;
    y0Bar += t43;
    y0BarDot += t44;
    ymBar += t43;
    ymBarDot += t44;
    xmBar -= t34 * t42;
    xmBarDot -= (t11 + t32) * t42 + t34 * kept[64];
    double areaBar = fineBar * kept[91] / 4.0;
    double areaBarDot = fineBar * kept[92] / 4.0;
    double area = kept[52];
    double t45 = coarseBar * area;
    double areaDot = kept[53];
    double t46 = kept[59];
    double t47 = kept[60];
    areaBar += t46 * coarseBar;
    areaBarDot += t47 * coarseBar;
    double t48 = t45 * t46 / a;
    double t49 = (coarseBar * areaDot * t46 + t45 * t47) / a - t4 * t48;
    double t50 = kept[56];
    double t51 = t49 * t50 + t48 * kept[58];
    kept[93] = aBar - t48 * t50;
    kept[94] = aBarDot - t51;
    double t52 = -t48;
    double t53 = -t49;
    double ym = kept[47];
    double t54 = t52 * ym;
    double ymDot = kept[48];
    double t55 = t53 * ym + t52 * ymDot;
    double t56 = kept[54];
    ymBar += t56 * t52;
    ymBarDot += kept[55] * t52 + t56 * t53;
    kept[95] = bBar + t54 * ym;
    kept[96] = bBarDot + (t55 * ym + t54 * ymDot);
    ymBar += b * t54;
    ymBarDot += bDot * t54 + b * t55;
    double xm = kept[45];
    double xmDot = kept[46];
    xmBar += 2.0 * (t52 * xm);
    xmBarDot += 2.0 * (t53 * xm + t52 * xmDot);
    double t57 = kept[50];
    double t58 = kept[49];
    double t59 = t58 * areaBar;
    double t60 = x1Dot * areaBar + t58 * areaBarDot;
    y1Bar += t59;
    y1BarDot += t60;
    y0Bar -= t59;
    y0BarDot -= t60;
    x1Bar += areaBar * t57;
    x1BarDot += areaBarDot * t57 + areaBar * kept[51];
    double t61 = ymBar / 2.0;
    double t62 = ymBarDot / 2.0;
    kept[97] = y0Bar + t61;
    kept[98] = y0BarDot + t62;
    kept[99] = y1Bar + t61;
    kept[100] = y1BarDot + t62;
    kept[101] = x1Bar + xmBar / 2.0;
    kept[102] = x1BarDot + xmBarDot / 2.0;
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

  private static double descendWith1Vjp(RecursiveFunctions self, double rate, double a, double x,
      int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double aBar;
    double t2;
    if (t) {
      t1 = x * rate;
      aBar = 0.0;
      t2 = 0.0;
    } else {
      t1 = descendWith1Vjp(self, rate, a, Math.cosh(a * x) * rate / (1.0 + rate), n - 1, resultBar,
          tape);
      aBar = tape.doubleResult(1);
      t2 = tape.doubleResult(2);
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar * rate;
      aBar = 0.0;
    } else {
      double t3 = t2 / (1.0 + rate) * rate * Math.sinh(a * x);
      aBar += t3 * x;
      xBar = a * t3;
    }
    tape.result(1, aBar);
    tape.result(2, xBar);
    return t1;
  }

  private static double descendWith1VjpJvp(RecursiveFunctions self, double rate, double a,
      double x, int n, double resultBar, double aDot, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double aBar;
    double t2;
    double aBarDot;
    double t3;
    if (t) {
      t1 = x * rate;
      aBar = 0.0;
      t2 = 0.0;
      aBarDot = 0.0;
      t3 = 0.0;
    } else {
      double t4 = a * x;
      double t5 = 1.0 + rate;
      t1 = descendWith1VjpJvp(self, rate, a, Math.cosh(t4) * rate / t5, n - 1, resultBar, aDot,
          (aDot * x + a * xDot) * Math.sinh(t4) * rate / t5, tape);
      aBar = tape.doubleResult(1);
      t2 = tape.doubleResult(2);
      aBarDot = tape.doubleResult(3);
      t3 = tape.doubleResult(4);
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar * rate;
      aBar = 0.0;
      xBarDot = 0.0;
      aBarDot = 0.0;
    } else {
      double t4 = 1.0 + rate;
      double t5 = t2 / t4 * rate;
      double t6 = a * x;
      double t7 = Math.sinh(t6);
      double t8 = t5 * t7;
      double t9 = t3 / t4 * rate * t7 + t5 * ((aDot * x + a * xDot) * Math.cosh(t6));
      aBar += t8 * x;
      aBarDot += t9 * x + t8 * xDot;
      xBar = a * t8;
      xBarDot = aDot * t8 + a * t9;
    }
    tape.result(1, aBar);
    tape.result(2, xBar);
    tape.result(3, aBarDot);
    tape.result(4, xBarDot);
    return t1;
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

  private static double descendWith2Vjp(RecursiveFunctions self, double rate, double a, double x,
      int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double rateBar;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = x * rate;
      rateBar = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      t4 = Math.cosh(a * x);
      t3 = t4 * rate / (1.0 + rate);
      t1 = descendWith2Vjp(self, rate, a, t3, n - 1, resultBar, tape);
      rateBar = tape.doubleResult(1);
      t2 = tape.doubleResult(2);
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar * rate;
      rateBar = x * resultBar;
    } else {
      double t5 = t2 / (1.0 + rate);
      rateBar -= t5 * t3;
      rateBar += t4 * t5;
      xBar = a * (t5 * rate * Math.sinh(a * x));
    }
    tape.result(1, rateBar);
    tape.result(2, xBar);
    return t1;
  }

  private static double descendWith2VjpJvp(RecursiveFunctions self, double rate, double a,
      double x, int n, double resultBar, double rateDot, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double rateBar;
    double t2;
    double t3;
    double t4;
    double rateBarDot;
    double t5;
    double t6;
    double t7;
    if (t) {
      t1 = x * rate;
      rateBar = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      rateBarDot = 0.0;
      t5 = 0.0;
      t6 = 0.0;
      t7 = 0.0;
    } else {
      double t8 = a * x;
      t4 = Math.cosh(t8);
      t7 = a * xDot * Math.sinh(t8);
      double t9 = 1.0 + rate;
      t3 = t4 * rate / t9;
      t6 = (t7 * rate + t4 * rateDot) / t9 - rateDot / t9 * t3;
      t1 = descendWith2VjpJvp(self, rate, a, t3, n - 1, resultBar, rateDot, t6, tape);
      rateBar = tape.doubleResult(1);
      t2 = tape.doubleResult(2);
      rateBarDot = tape.doubleResult(3);
      t5 = tape.doubleResult(4);
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar * rate;
      xBarDot = resultBar * rateDot;
      rateBar = x * resultBar;
      rateBarDot = xDot * resultBar;
    } else {
      double t8 = 1.0 + rate;
      double t9 = t2 / t8;
      double t10 = t5 / t8 - rateDot / t8 * t9;
      rateBar -= t9 * t3;
      rateBarDot -= t10 * t3 + t9 * t6;
      double t11 = t9 * rate;
      rateBar += t4 * t9;
      rateBarDot += t7 * t9 + t4 * t10;
      double t12 = a * x;
      double t13 = Math.sinh(t12);
      xBar = a * (t11 * t13);
      xBarDot = a * ((t10 * rate + t9 * rateDot) * t13 + t11 * (a * xDot * Math.cosh(t12)));
    }
    tape.result(1, rateBar);
    tape.result(2, xBar);
    tape.result(3, rateBarDot);
    tape.result(4, xBarDot);
    return t1;
  }

  private static double descendWith2(RecursiveFunctions self, double rate, double a, double x,
      int n) {
    return n == 0
        ? x * rate : descendWith2(self, rate, a, Math.cosh(a * x) * rate / (1.0 + rate), n - 1);
  }
}
