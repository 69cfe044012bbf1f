package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Regressions}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RegressionsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RegressionsDerivatives");
  }

  private static final VarHandle Regressions_weights =
      instanceField("corpus.Regressions", "weights", double[].class);

  private static final Object Regressions_LOCK =
      staticField("corpus.Regressions", "LOCK", Object.class);

  private static Object staticField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, RegressionsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findStaticVarHandle(declaring, field, type).get();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, RegressionsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private RegressionsDerivatives() {}

  /**
   * Tangent or adjoint of a {@code Regressions}: its components with derivatives.
   *
   * @param weights for {@code weights}
   */
  record RegressionsTangent(double[] weights) {}

  /**
   * Forward mode: {@code Regressions.writeReadAlias} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual writeReadAliasJvp(double x, double[] a, double[] b, double xDot, double[] aDot,
      double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < b.length; i++) {
      double t = i + 1;
      a[0] = x * x * t;
      aDot[0] = 2.0 * (xDot * x) * t;
      double b1 = b[i];
      s += b1 * b1;
      sDot += 2.0 * (bDot[i] * b1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writeReadAliasJvp(double, double[], double[], double, double[], double[])
   */
  static Dual writeReadAliasJvp(double x, double[] a, double[] b, double xDot, double[] aDot,
      double[] bDot, Tape tape) {
    return writeReadAliasJvp(x, a, b, xDot, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Regressions.writeReadAlias}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record WriteReadAliasGradient(double value, double x, double[] a, double[] b) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.writeReadAlias}: filled by a
   * derivative and reused by its caller.
   */
  static final class WriteReadAliasAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WriteReadAliasAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.writeReadAlias} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WriteReadAliasGradient writeReadAliasGradient(double x, double[] a, double[] b) {
    return writeReadAliasGradient(x, a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writeReadAliasGradient(double, double[], double[])
   */
  static WriteReadAliasGradient writeReadAliasGradient(double x, double[] a, double[] b,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    WriteReadAliasAdjoint adjoint = new WriteReadAliasAdjoint();
    double value = writeReadAliasGradient(x, a, b, aBar, bBar, adjoint, tape);
    return new WriteReadAliasGradient(value, adjoint.x, aBar, bBar);
  }

  /**
   * Reverse mode: {@code Regressions.writeReadAlias} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double writeReadAliasGradient(double x, double[] a, double[] b, double[] aBar,
      double[] bBar, WriteReadAliasAdjoint adjoint) {
    return writeReadAliasGradient(x, a, b, aBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writeReadAliasGradient(double, double[], double[], double[], double[],
   *     WriteReadAliasAdjoint)
   */
  static double writeReadAliasGradient(double x, double[] a, double[] b, double[] aBar,
      double[] bBar, WriteReadAliasAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[] bKept = tape.doubles(b.length);
      double s = 0.0;
      for (int i = 0; i < b.length; i++) {
        a[0] = x * x * (i + 1);
        double b1 = b[i];
        bKept[i] = b1;
        s += b1 * b1;
      }

      // reverse sweep
      double xBar = 0.0;
      for (int i = b.length - 1; i >= 0; i--) {
        bBar[i] += 2.0 * bKept[i];
        double t = aBar[0];
        aBar[0] = 0.0;
        xBar += 2.0 * (t * (i + 1) * x);
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.writeReadAlias}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record WriteReadAliasHvp(double value, double x, double[] a, double[] b, double xHvp,
      double[] aHvp, double[] bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Regressions.writeReadAlias}: filled by a derivative and reused by its caller.
   */
  static final class WriteReadAliasHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public WriteReadAliasHvpAdjoint() {}
  }

  /**
   * Second order: {@code Regressions.writeReadAlias}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WriteReadAliasHvp writeReadAliasHvp(double x, double[] a, double[] b, double xDot,
      double[] aDot, double[] bDot) {
    return writeReadAliasHvp(x, a, b, xDot, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writeReadAliasHvp(double, double[], double[], double, double[], double[])
   */
  static WriteReadAliasHvp writeReadAliasHvp(double x, double[] a, double[] b, double xDot,
      double[] aDot, double[] bDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    WriteReadAliasHvpAdjoint adjoint = new WriteReadAliasHvpAdjoint();
    double value =
        writeReadAliasHvp(x, a, b, xDot, aDot, bDot, aBar, bBar, aHvp, bHvp, adjoint, tape);
    return new WriteReadAliasHvp(value, adjoint.x, aBar, bBar, adjoint.xHvp, aHvp, bHvp);
  }

  /**
   * Second order: {@code Regressions.writeReadAlias}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double writeReadAliasHvp(double x, double[] a, double[] b, double xDot, double[] aDot,
      double[] bDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      WriteReadAliasHvpAdjoint adjoint) {
    return writeReadAliasHvp(x, a, b, xDot, aDot, bDot, aBar, bBar, aHvp, bHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writeReadAliasHvp(double, double[], double[], double, double[], double[],
   *     double[], double[], double[], double[], WriteReadAliasHvpAdjoint)
   */
  static double writeReadAliasHvp(double x, double[] a, double[] b, double xDot, double[] aDot,
      double[] bDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp,
      WriteReadAliasHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[] bKept = tape.doubles(b.length);
      double[] bKeptDot = tape.doubles(b.length);
      double s = 0.0;
      for (int i = 0; i < b.length; i++) {
        double t = i + 1;
        a[0] = x * x * t;
        aDot[0] = 2.0 * (xDot * x) * t;
        double b1 = b[i];
        double bDot1 = bDot[i];
        bKept[i] = b1;
        bKeptDot[i] = bDot1;
        s += b1 * b1;
      }

      // reverse sweep
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int i = b.length - 1; i >= 0; i--) {
        double bBarDot = 2.0 * bKeptDot[i];
        bBar[i] += 2.0 * bKept[i];
        bHvp[i] += bBarDot;
        double t = aBar[0];
        double t1 = aHvp[0];
        aBar[0] = 0.0;
        aHvp[0] = 0.0;
        double t2 = i + 1;
        double t3 = t * t2;
        xBar += 2.0 * (t3 * x);
        xBarDot += 2.0 * (t1 * t2 * x + t3 * xDot);
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.writeReadAlias} as a function of the vector that packs {@code x},
   * {@code a}, {@code b}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction writeReadAliasFunction(double[] a, double[] b) {
    return new WriteReadAliasFunction(a, b);
  }

  private static final class WriteReadAliasFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    WriteReadAliasFunction(double[] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return 1 + aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      return corpus.Regressions.writeReadAlias(x, a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      WriteReadAliasAdjoint adjoint = new WriteReadAliasAdjoint();
      double value = writeReadAliasGradient(x, a, b, aBar, bBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(aBar, gradient, 1);
      Arguments.pack(bBar, gradient, 1 + aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      double xDot = direction[0];
      double[] aDot = Arguments.unpackLike(this.a, direction, 1);
      double[] bDot = Arguments.unpackLike(this.b, direction, 1 + aSize);
      return writeReadAliasJvp(x, a, b, xDot, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      double xDot = direction[0];
      double[] aDot = Arguments.unpackLike(this.a, direction, 1);
      double[] bDot = Arguments.unpackLike(this.b, direction, 1 + aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      WriteReadAliasHvpAdjoint adjoint = new WriteReadAliasHvpAdjoint();
      double value = writeReadAliasHvp(x, a, b, xDot, aDot, bDot, aBar, bBar, aHvp, bHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(aBar, gradient, 1);
      Arguments.pack(bBar, gradient, 1 + aSize);
      product[0] = adjoint.xHvp;
      Arguments.pack(aHvp, product, 1);
      Arguments.pack(bHvp, product, 1 + aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.made} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual madeJvp(double x, double xDot) {
    return madeJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeJvp(double, double)
   */
  static Dual madeJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] t = makeJvp(3, 2, tape);
      double[] tDot = tape.referenceResult(1);
      double t1 = x * x;
      double t2 = 2.0 * (xDot * x);
      t[0] = t1;
      tDot[0] = t2;
      double t3 = t1 * x + t[2];
      double t4 = t2 * x + t1 * xDot + tDot[2];
      t[1] = t3;
      tDot[1] = t4;
      double t5 = t[0];
      return new Dual(t3 * t5, t4 * t5 + t3 * tDot[0]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.made}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MadeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.made}: filled by a derivative
   * and reused by its caller.
   */
  static final class MadeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MadeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.made} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MadeGradient madeGradient(double x) {
    return madeGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeGradient(double)
   */
  static MadeGradient madeGradient(double x, Tape tape) {
    MadeAdjoint adjoint = new MadeAdjoint();
    double value = madeGradient(x, adjoint, tape);
    return new MadeGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Regressions.made} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double madeGradient(double x, MadeAdjoint adjoint) {
    return madeGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeGradient(double, MadeAdjoint)
   */
  static double madeGradient(double x, MadeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] t = makeForward(3, 2, tape);
      double[] tBar = tape.referenceResult(1);
      double t1 = x * x;
      t[0] = t1;
      double t2 = t1 * x + t[2];
      t[1] = t2;
      double t3 = t[0];

      // reverse sweep
      tBar[0] += t2;
      double t4 = tBar[1];
      tBar[1] = 0.0;
      double t5 = t3 + t4;
      tBar[2] += t5;
      double xBar = t1 * t5;
      double t6 = tBar[0];
      tBar[0] = 0.0;
      xBar += 2.0 * ((t5 * x + t6) * x);
      makeReverse(tape);
      adjoint.x = xBar;
      return t2 * t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.made}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MadeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.made}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static MadeHvp madeHvp(double x, double xDot) {
    return madeHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeHvp(double, double)
   */
  static MadeHvp madeHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] t = makeForwardJvp(3, 2, tape);
      double[] tBar = tape.referenceResult(1);
      double[] tDot = tape.referenceResult(2);
      double[] tBarDot = tape.referenceResult(3);
      double t1 = x * x;
      double t2 = 2.0 * (xDot * x);
      t[0] = t1;
      tDot[0] = t2;
      double t3 = t1 * x + t[2];
      double t4 = t2 * x + t1 * xDot + tDot[2];
      t[1] = t3;
      tDot[1] = t4;
      double t5 = t[0];

      // reverse sweep
      double tDot1 = tDot[0];
      tBar[0] += t3;
      tBarDot[0] += t4;
      double t6 = tBar[1];
      double t7 = tBarDot[1];
      tBar[1] = 0.0;
      tBarDot[1] = 0.0;
      double t8 = t5 + t6;
      double t9 = tDot1 + t7;
      tBar[2] += t8;
      tBarDot[2] += t9;
      double xBar = t1 * t8;
      double xBarDot = t2 * t8 + t1 * t9;
      double t10 = tBar[0];
      double t11 = tBarDot[0];
      tBar[0] = 0.0;
      tBarDot[0] = 0.0;
      double t12 = t8 * x + t10;
      xBar += 2.0 * (t12 * x);
      xBarDot += 2.0 * ((t9 * x + t8 * xDot + t11) * x + t12 * xDot);
      makeReverseJvp(tape);
      return new MadeHvp(t3 * t5, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.made} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction madeFunction() {
    return new MadeFunction();
  }

  private static final class MadeFunction implements ScalarFunction {

    MadeFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return corpus.Regressions.made(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      MadeAdjoint adjoint = new MadeAdjoint();
      double value = madeGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return madeJvp(x, xDot).tangent();
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
      MadeHvp hvp = madeHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.constUnified} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c constant
   * @param flag constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual constUnifiedJvp(double[] a, double[] b, double[] c, boolean flag, double[] aDot,
      double[] bDot) {
    return constUnifiedJvp(a, b, c, flag, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constUnifiedJvp(double[], double[], double[], boolean, double[], double[])
   */
  static Dual constUnifiedJvp(double[] a, double[] b, double[] c, boolean flag, double[] aDot,
      double[] bDot, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.notShared("b", b, "c", c);
    int mark = tape.mark();
    try {
      double[] cDot = tape.zeroDoubles(c.length);
      double[] t;
      double[] tDot;
      if (flag) {
        t = a;
        tDot = aDot;
      } else {
        t = c;
        tDot = cDot;
      }
      int t1 = t.length;
      double r = 0.0;
      double rDot = 0.0;
      for (int i = 0; i < t1; i++) {
        double t2 = t[i];
        double tDot1 = tDot[i];
        double t3 = t2 * t2;
        r += t3 * t2;
        rDot += 2.0 * (tDot1 * t2) * t2 + t3 * tDot1;
      }
      for (int i = 0; i < b.length; i++) {
        b[i] = r;
        bDot[i] = rDot;
      }
      double b1 = b[0];
      return new Dual(r * b1, rDot * b1 + r * bDot[0]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.constUnified}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ConstUnifiedGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code Regressions.constUnified} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c constant
   * @param flag constant
   * @return the value and the gradient, in new arrays
   */
  static ConstUnifiedGradient constUnifiedGradient(double[] a, double[] b, double[] c,
      boolean flag) {
    return constUnifiedGradient(a, b, c, flag, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constUnifiedGradient(double[], double[], double[], boolean)
   */
  static ConstUnifiedGradient constUnifiedGradient(double[] a, double[] b, double[] c,
      boolean flag, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = constUnifiedGradient(a, b, c, flag, aBar, bBar, tape);
    return new ConstUnifiedGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code Regressions.constUnified} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c constant
   * @param flag constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double constUnifiedGradient(double[] a, double[] b, double[] c, boolean flag,
      double[] aBar, double[] bBar) {
    return constUnifiedGradient(a, b, c, flag, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constUnifiedGradient(double[], double[], double[], boolean, double[], double[])
   */
  static double constUnifiedGradient(double[] a, double[] b, double[] c, boolean flag,
      double[] aBar, double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.notShared("b", b, "c", c);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[] cBar = tape.zeroDoubles(c.length);
      double[] t;
      double[] tBar;
      if (flag) {
        t = a;
        tBar = aBar;
      } else {
        t = c;
        tBar = cBar;
      }
      int t1 = t.length;
      double[] tKept = tape.doubles(t1);
      double r = 0.0;
      for (int i = 0; i < t1; i++) {
        double t2 = t[i];
        tKept[i] = t2;
        r += t2 * t2 * t2;
      }
      for (int i = 0; i < b.length; i++) {
        b[i] = r;
      }
      double rBar = b[0];

      // reverse sweep
      bBar[0] += r;
      double t2 = r * rBar;
      for (int i = 0; i < b.length; i++) {
        double t3 = bBar[i];
        bBar[i] = 0.0;
        rBar += t3;
      }
      for (int i = 0; i < t1; i++) {
        double t3 = tKept[i];
        tBar[i] += t3 * t3 * rBar + 2.0 * (rBar * t3 * t3);
      }
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.constUnified}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ConstUnifiedHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code Regressions.constUnified}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c constant
   * @param flag constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ConstUnifiedHvp constUnifiedHvp(double[] a, double[] b, double[] c, boolean flag,
      double[] aDot, double[] bDot) {
    return constUnifiedHvp(a, b, c, flag, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constUnifiedHvp(double[], double[], double[], boolean, double[], double[])
   */
  static ConstUnifiedHvp constUnifiedHvp(double[] a, double[] b, double[] c, boolean flag,
      double[] aDot, double[] bDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = constUnifiedHvp(a, b, c, flag, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new ConstUnifiedHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code Regressions.constUnified}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param c constant
   * @param flag constant
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double constUnifiedHvp(double[] a, double[] b, double[] c, boolean flag, double[] aDot,
      double[] bDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp) {
    return constUnifiedHvp(a, b, c, flag, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constUnifiedHvp(double[], double[], double[], boolean, double[], double[],
   *     double[], double[], double[], double[])
   */
  static double constUnifiedHvp(double[] a, double[] b, double[] c, boolean flag, double[] aDot,
      double[] bDot, double[] aBar, double[] bBar, double[] aHvp, double[] bHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.notShared("b", b, "c", c);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[] cDot = tape.zeroDoubles(c.length);
      double[] cBar = tape.zeroDoubles(c.length);
      double[] cBarDot = tape.zeroDoubles(c.length);
      double[] t;
      double[] tBar;
      double[] tDot;
      double[] tBarDot;
      if (flag) {
        t = a;
        tBar = aBar;
        tDot = aDot;
        tBarDot = aHvp;
      } else {
        t = c;
        tBar = cBar;
        tDot = cDot;
        tBarDot = cBarDot;
      }
      int t1 = t.length;
      double[] tKept = tape.doubles(t1);
      double[] tKeptDot = tape.doubles(t1);
      double r = 0.0;
      double rDot = 0.0;
      for (int i = 0; i < t1; i++) {
        double t2 = t[i];
        double tDot1 = tDot[i];
        tKept[i] = t2;
        tKeptDot[i] = tDot1;
        double t3 = t2 * t2;
        r += t3 * t2;
        rDot += 2.0 * (tDot1 * t2) * t2 + t3 * tDot1;
      }
      for (int i = 0; i < b.length; i++) {
        b[i] = r;
        bDot[i] = rDot;
      }
      double rBar = b[0];

      // reverse sweep
      double rBarDot = bDot[0];
      bBar[0] += r;
      bHvp[0] += rDot;
      double t2 = r * rBar;
      for (int i = 0; i < b.length; i++) {
        double t3 = bBar[i];
        double t4 = bHvp[i];
        bBar[i] = 0.0;
        bHvp[i] = 0.0;
        rBar += t3;
        rBarDot += t4;
      }
      for (int i = 0; i < t1; i++) {
        double t3 = tKept[i];
        double tDot1 = tKeptDot[i];
        double t4 = rBar * t3;
        double t5 = t3 * t3;
        tBar[i] += t5 * rBar + 2.0 * (t4 * t3);
        tBarDot[i] += 2.0 * (tDot1 * t3) * rBar + t5 * rBarDot
            + 2.0 * ((rBarDot * t3 + rBar * tDot1) * t3 + t4 * tDot1);
      }
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.constUnified} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param c captured
   * @param flag captured
   * @return the view
   */
  static ScalarFunction constUnifiedFunction(double[] a, double[] b, double[] c, boolean flag) {
    return new ConstUnifiedFunction(a, b, c, flag);
  }

  private static final class ConstUnifiedFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final double[] c;

    private final boolean flag;

    private final int aSize;

    private final int bSize;

    ConstUnifiedFunction(double[] a, double[] b, double[] c, boolean flag) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.flag = flag;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return corpus.Regressions.constUnified(a, b, this.c, this.flag);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = constUnifiedGradient(a, b, this.c, this.flag, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return constUnifiedJvp(a, b, this.c, this.flag, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = constUnifiedHvp(a, b, this.c, this.flag, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.freshInLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual freshInLoopJvp(double[] x, double[] xDot) {
    return freshInLoopJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #freshInLoopJvp(double[], double[])
   */
  static Dual freshInLoopJvp(double[] x, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double[] last = new double[2];
      double[] lastDot = new double[2];
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double[] t = freshJvp(x[i], i, xDot[i], tape);
        double[] tDot = tape.referenceResult(1);
        double t1 = t[0] + last[1];
        double t2 = tDot[0] + lastDot[1];
        t[0] = t1;
        tDot[0] = t2;
        double t3 = t[1];
        s += t1 * t3;
        sDot += t2 * t3 + t1 * tDot[1];
        last = t;
        lastDot = tDot;
      }
      double last1 = last[0];
      return new Dual(s * last1, sDot * last1 + s * lastDot[0]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.freshInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FreshInLoopGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Regressions.freshInLoop} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FreshInLoopGradient freshInLoopGradient(double[] x) {
    return freshInLoopGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #freshInLoopGradient(double[])
   */
  static FreshInLoopGradient freshInLoopGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = freshInLoopGradient(x, xBar, tape);
    return new FreshInLoopGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Regressions.freshInLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double freshInLoopGradient(double[] x, double[] xBar) {
    return freshInLoopGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #freshInLoopGradient(double[], double[])
   */
  static double freshInLoopGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] last = new double[2];
      double[] lastBar = tape.zeroDoubles(2);
      double[] tKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[][] tBarKept = tape.references(double[].class, x.length);
      double[][] lastBarKept = tape.references(double[].class, x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        lastBarKept[i] = lastBar;
        double[] t = freshForward(x[i], i, tape);
        double[] tBar = tape.referenceResult(1);
        tBarKept[i] = tBar;
        double t1 = t[0] + last[1];
        kept[i] = t1;
        t[0] = t1;
        double t2 = t[1];
        tKept[i] = t2;
        s += t1 * t2;
        last = t;
        lastBar = tBar;
      }
      double last1 = last[0];

      // reverse sweep
      lastBar[0] += s;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] tBar = tBarKept[i];
        double t = last1 * tKept[i];
        tBar[1] += kept[i] * last1;
        double t1 = tBar[0];
        tBar[0] = 0.0;
        double t2 = t + t1;
        lastBarKept[i][1] += t2;
        tBar[0] += t2;
        double t3 = freshReverse(tape);
        xBar[i] += t3;
      }
      return s * last1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.freshInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FreshInLoopHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Regressions.freshInLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FreshInLoopHvp freshInLoopHvp(double[] x, double[] xDot) {
    return freshInLoopHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #freshInLoopHvp(double[], double[])
   */
  static FreshInLoopHvp freshInLoopHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = freshInLoopHvp(x, xDot, xBar, xHvp, tape);
    return new FreshInLoopHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Regressions.freshInLoop}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double freshInLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return freshInLoopHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #freshInLoopHvp(double[], double[], double[], double[])
   */
  static double freshInLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] last = new double[2];
      double[] lastDot = new double[2];
      double[] lastBar = tape.zeroDoubles(2);
      double[] lastBarDot = tape.zeroDoubles(2);
      double[] tKept = tape.doubles(x.length);
      double[] tKeptDot = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[][] tBarKept = tape.references(double[].class, x.length);
      double[][] tBarKeptDot = tape.references(double[].class, x.length);
      double[][] lastBarKept = tape.references(double[].class, x.length);
      double[][] lastBarKeptDot = tape.references(double[].class, x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        lastBarKept[i] = lastBar;
        lastBarKeptDot[i] = lastBarDot;
        double[] t = freshForwardJvp(x[i], i, xDot[i], tape);
        double[] tBar = tape.referenceResult(1);
        double[] tDot = tape.referenceResult(2);
        double[] tBarDot = tape.referenceResult(3);
        tBarKept[i] = tBar;
        tBarKeptDot[i] = tBarDot;
        double t1 = t[0] + last[1];
        double t2 = tDot[0] + lastDot[1];
        kept[i] = t1;
        keptDot[i] = t2;
        t[0] = t1;
        tDot[0] = t2;
        double t3 = t[1];
        double tDot1 = tDot[1];
        tKept[i] = t3;
        tKeptDot[i] = tDot1;
        s += t1 * t3;
        sDot += t2 * t3 + t1 * tDot1;
        last = t;
        lastBar = tBar;
        lastDot = tDot;
        lastBarDot = tBarDot;
      }
      double last1 = last[0];
      double lastDot1 = lastDot[0];

      // reverse sweep
      lastBar[0] += s;
      lastBarDot[0] += sDot;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = tKept[i];
        double t1 = kept[i];
        double[] tBar = tBarKept[i];
        double[] tBarDot = tBarKeptDot[i];
        double t2 = lastDot1 * t + last1 * tKeptDot[i];
        double tBarDot1 = keptDot[i] * last1 + t1 * lastDot1;
        tBar[1] += t1 * last1;
        tBarDot[1] += tBarDot1;
        double t3 = tBar[0];
        double t4 = tBarDot[0];
        tBar[0] = 0.0;
        tBarDot[0] = 0.0;
        double t5 = last1 * t + t3;
        double t6 = t2 + t4;
        double[] lastBarDot1 = lastBarKeptDot[i];
        lastBarKept[i][1] += t5;
        lastBarDot1[1] += t6;
        tBar[0] += t5;
        tBarDot[0] += t6;
        double t7 = freshReverseJvp(tape);
        double t8 = tape.doubleResult(1);
        xBar[i] += t7;
        xHvp[i] += t8;
      }
      return s * last1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.freshInLoop} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction freshInLoopFunction() {
    return new FreshInLoopFunction();
  }

  private static final class FreshInLoopFunction implements ScalarFunction {

    FreshInLoopFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return corpus.Regressions.freshInLoop(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = freshInLoopGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return freshInLoopJvp(x, xDot).tangent();
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
      double value = freshInLoopHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.twiceUsed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual twiceUsedJvp(double x, double xDot) {
    return twiceUsedJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceUsedJvp(double, double)
   */
  static Dual twiceUsedJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] pA = twiceJvp(x, 1, xDot, tape);
      double[] pB = tape.referenceResult(1);
      double[] pADot = tape.referenceResult(2);
      double[] pBDot = tape.referenceResult(3);
      pA[0] = x * x;
      pADot[0] = 2.0 * (xDot * x);
      double t = pB[0];
      double t1 = pBDot[0] * x + t * xDot;
      pB[1] = t * x;
      pBDot[1] = t1;
      double t2 = pA[1];
      double t3 = pB[0];
      return new Dual(t2 * t3, pADot[1] * t3 + t2 * pBDot[0]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.twiceUsed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TwiceUsedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.twiceUsed}: filled by a
   * derivative and reused by its caller.
   */
  static final class TwiceUsedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TwiceUsedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.twiceUsed} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwiceUsedGradient twiceUsedGradient(double x) {
    return twiceUsedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceUsedGradient(double)
   */
  static TwiceUsedGradient twiceUsedGradient(double x, Tape tape) {
    TwiceUsedAdjoint adjoint = new TwiceUsedAdjoint();
    double value = twiceUsedGradient(x, adjoint, tape);
    return new TwiceUsedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Regressions.twiceUsed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double twiceUsedGradient(double x, TwiceUsedAdjoint adjoint) {
    return twiceUsedGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceUsedGradient(double, TwiceUsedAdjoint)
   */
  static double twiceUsedGradient(double x, TwiceUsedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] pA = twiceForward(x, 1, tape);
      double[] pB = tape.referenceResult(1);
      double[] pABar = tape.referenceResult(2);
      double[] pBBar = tape.referenceResult(3);
      pA[0] = x * x;
      double t = pB[0];
      pB[1] = t * x;
      double t1 = pA[1];
      double t2 = pB[0];

      // reverse sweep
      pBBar[0] += t1;
      pABar[1] += t2;
      double t3 = pBBar[1];
      pBBar[1] = 0.0;
      double xBar = t * t3;
      pBBar[0] += t3 * x;
      double t4 = pABar[0];
      pABar[0] = 0.0;
      xBar += 2.0 * (t4 * x);
      xBar += twiceReverse(tape);
      adjoint.x = xBar;
      return t1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.twiceUsed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TwiceUsedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.twiceUsed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TwiceUsedHvp twiceUsedHvp(double x, double xDot) {
    return twiceUsedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceUsedHvp(double, double)
   */
  static TwiceUsedHvp twiceUsedHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] pA = twiceForwardJvp(x, 1, xDot, tape);
      double[] pB = tape.referenceResult(1);
      double[] pABar = tape.referenceResult(2);
      double[] pBBar = tape.referenceResult(3);
      double[] pADot = tape.referenceResult(4);
      double[] pBDot = tape.referenceResult(5);
      double[] pABarDot = tape.referenceResult(6);
      double[] pBBarDot = tape.referenceResult(7);
      pA[0] = x * x;
      pADot[0] = 2.0 * (xDot * x);
      double t = pB[0];
      double t1 = pBDot[0];
      pB[1] = t * x;
      pBDot[1] = t1 * x + t * xDot;
      double t2 = pA[1];
      double t3 = pB[0];

      // reverse sweep
      double t4 = pADot[1];
      double t5 = pBDot[0];
      pBBar[0] += t2;
      pBBarDot[0] += t4;
      pABar[1] += t3;
      pABarDot[1] += t5;
      double t6 = pBBar[1];
      double t7 = pBBarDot[1];
      pBBar[1] = 0.0;
      pBBarDot[1] = 0.0;
      double xBar = t * t6;
      double xBarDot = t1 * t6 + t * t7;
      pBBar[0] += t6 * x;
      pBBarDot[0] += t7 * x + t6 * xDot;
      double t8 = pABar[0];
      double t9 = pABarDot[0];
      pABar[0] = 0.0;
      pABarDot[0] = 0.0;
      xBar += 2.0 * (t8 * x);
      xBarDot += 2.0 * (t9 * x + t8 * xDot);
      xBar += twiceReverseJvp(tape);
      return new TwiceUsedHvp(t2 * t3, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.twiceUsed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction twiceUsedFunction() {
    return new TwiceUsedFunction();
  }

  private static final class TwiceUsedFunction implements ScalarFunction {

    TwiceUsedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return corpus.Regressions.twiceUsed(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TwiceUsedAdjoint adjoint = new TwiceUsedAdjoint();
      double value = twiceUsedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return twiceUsedJvp(x, xDot).tangent();
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
      TwiceUsedHvp hvp = twiceUsedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.sharedRowsUsed} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sharedRowsUsedJvp(double x, double xDot) {
    return sharedRowsUsedJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsUsedJvp(double, double)
   */
  static Dual sharedRowsUsedJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[][] m = sharedRowsJvp(x, 1, xDot, tape);
      double[][] mDot = tape.referenceResult(1);
      double[] m1 = m[0];
      double[] mDot1 = mDot[0];
      m1[0] = x * x;
      mDot1[0] = 2.0 * (xDot * x);
      double[] m2 = m[1];
      double[] mDot2 = mDot[1];
      double m3 = m2[0];
      double t = mDot2[0] * x + m3 * xDot;
      m2[1] = m3 * x;
      mDot2[1] = t;
      double m4 = m1[1];
      double m5 = m2[0];
      return new Dual(m4 * m5, mDot1[1] * m5 + m4 * mDot2[0]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.sharedRowsUsed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SharedRowsUsedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.sharedRowsUsed}: filled by a
   * derivative and reused by its caller.
   */
  static final class SharedRowsUsedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SharedRowsUsedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.sharedRowsUsed} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SharedRowsUsedGradient sharedRowsUsedGradient(double x) {
    return sharedRowsUsedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsUsedGradient(double)
   */
  static SharedRowsUsedGradient sharedRowsUsedGradient(double x, Tape tape) {
    SharedRowsUsedAdjoint adjoint = new SharedRowsUsedAdjoint();
    double value = sharedRowsUsedGradient(x, adjoint, tape);
    return new SharedRowsUsedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Regressions.sharedRowsUsed} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sharedRowsUsedGradient(double x, SharedRowsUsedAdjoint adjoint) {
    return sharedRowsUsedGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsUsedGradient(double, SharedRowsUsedAdjoint)
   */
  static double sharedRowsUsedGradient(double x, SharedRowsUsedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] m = sharedRowsForward(x, 1, tape);
      double[][] mBar = tape.referenceResult(1);
      double[] m1 = m[0];
      double[] mBar1 = mBar[0];
      m1[0] = x * x;
      double[] m2 = m[1];
      double[] mBar2 = mBar[1];
      double m3 = m2[0];
      m2[1] = m3 * x;
      double m4 = m1[1];
      double m5 = m2[0];

      // reverse sweep
      mBar2[0] += m4;
      mBar1[1] += m5;
      double t = mBar2[1];
      mBar2[1] = 0.0;
      double xBar = m3 * t;
      mBar2[0] += t * x;
      double t1 = mBar1[0];
      mBar1[0] = 0.0;
      xBar += 2.0 * (t1 * x);
      xBar += sharedRowsReverse(tape);
      adjoint.x = xBar;
      return m4 * m5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.sharedRowsUsed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SharedRowsUsedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.sharedRowsUsed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SharedRowsUsedHvp sharedRowsUsedHvp(double x, double xDot) {
    return sharedRowsUsedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsUsedHvp(double, double)
   */
  static SharedRowsUsedHvp sharedRowsUsedHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[][] m = sharedRowsForwardJvp(x, 1, xDot, tape);
      double[][] mBar = tape.referenceResult(1);
      double[][] mDot = tape.referenceResult(2);
      double[][] mBarDot = tape.referenceResult(3);
      double[] m1 = m[0];
      double[] mDot1 = mDot[0];
      double[] mBar1 = mBar[0];
      double[] mBarDot1 = mBarDot[0];
      m1[0] = x * x;
      mDot1[0] = 2.0 * (xDot * x);
      double[] m2 = m[1];
      double[] mDot2 = mDot[1];
      double[] mBar2 = mBar[1];
      double[] mBarDot2 = mBarDot[1];
      double m3 = m2[0];
      double mDot3 = mDot2[0];
      m2[1] = m3 * x;
      mDot2[1] = mDot3 * x + m3 * xDot;
      double m4 = m1[1];
      double m5 = m2[0];

      // reverse sweep
      double mDot4 = mDot1[1];
      double mDot5 = mDot2[0];
      mBar2[0] += m4;
      mBarDot2[0] += mDot4;
      mBar1[1] += m5;
      mBarDot1[1] += mDot5;
      double t = mBar2[1];
      double t1 = mBarDot2[1];
      mBar2[1] = 0.0;
      mBarDot2[1] = 0.0;
      double xBar = m3 * t;
      double xBarDot = mDot3 * t + m3 * t1;
      mBar2[0] += t * x;
      mBarDot2[0] += t1 * x + t * xDot;
      double t2 = mBar1[0];
      double t3 = mBarDot1[0];
      mBar1[0] = 0.0;
      mBarDot1[0] = 0.0;
      xBar += 2.0 * (t2 * x);
      xBarDot += 2.0 * (t3 * x + t2 * xDot);
      xBar += sharedRowsReverseJvp(tape);
      return new SharedRowsUsedHvp(m4 * m5, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.sharedRowsUsed} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sharedRowsUsedFunction() {
    return new SharedRowsUsedFunction();
  }

  private static final class SharedRowsUsedFunction implements ScalarFunction {

    SharedRowsUsedFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return corpus.Regressions.sharedRowsUsed(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SharedRowsUsedAdjoint adjoint = new SharedRowsUsedAdjoint();
      double value = sharedRowsUsedGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sharedRowsUsedJvp(x, xDot).tangent();
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
      SharedRowsUsedHvp hvp = sharedRowsUsedHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.maybeUsed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual maybeUsedJvp(double x, int k, double xDot) {
    double[] t = maybeJvp(x, k, xDot);
    if (t == null) {
      return new Dual(x * x, 2.0 * (xDot * x));
    }
    double t1 = x * x;
    t[0] = t1;
    return new Dual(t1 * t1, 4.0 * (xDot * x * t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maybeUsedJvp(double, int, double)
   */
  static Dual maybeUsedJvp(double x, int k, double xDot, Tape tape) {
    return maybeUsedJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Regressions.maybeUsed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MaybeUsedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.maybeUsed}: filled by a
   * derivative and reused by its caller.
   */
  static final class MaybeUsedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MaybeUsedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.maybeUsed} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static MaybeUsedGradient maybeUsedGradient(double x, int k) {
    return maybeUsedGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maybeUsedGradient(double, int)
   */
  static MaybeUsedGradient maybeUsedGradient(double x, int k, Tape tape) {
    MaybeUsedAdjoint adjoint = new MaybeUsedAdjoint();
    double value = maybeUsedGradient(x, k, adjoint, tape);
    return new MaybeUsedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Regressions.maybeUsed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double maybeUsedGradient(double x, int k, MaybeUsedAdjoint adjoint) {
    return maybeUsedGradient(x, k, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maybeUsedGradient(double, int, MaybeUsedAdjoint)
   */
  static double maybeUsedGradient(double x, int k, MaybeUsedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] t = maybeForward(x, k, tape);
      if (t == null) {
        // reverse sweep
        double xBar = 2.0 * x;
        xBar += maybeReverse(tape);
        adjoint.x = xBar;
        return x * x;
      }
      double t1 = x * x;
      t[0] = t1;

      // reverse sweep
      double xBar = 4.0 * (t1 * x);
      xBar += maybeReverse(tape);
      adjoint.x = xBar;
      return t1 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.maybeUsed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MaybeUsedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.maybeUsed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static MaybeUsedHvp maybeUsedHvp(double x, int k, double xDot) {
    return maybeUsedHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #maybeUsedHvp(double, int, double)
   */
  static MaybeUsedHvp maybeUsedHvp(double x, int k, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] t = maybeForwardJvp(x, k, xDot, tape);
      double[] tDot = tape.referenceResult(1);
      if (t == null) {
        // reverse sweep
        double xBar = 2.0 * x;
        double xBarDot = 2.0 * xDot;
        xBar += maybeReverseJvp(tape);
        return new MaybeUsedHvp(x * x, xBar, xBarDot);
      }
      double t1 = x * x;
      double t2 = 2.0 * (xDot * x);
      t[0] = t1;
      tDot[0] = t2;

      // reverse sweep
      double xBar = 4.0 * (t1 * x);
      double xBarDot = 4.0 * (t2 * x + t1 * xDot);
      xBar += maybeReverseJvp(tape);
      return new MaybeUsedHvp(t1 * t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.maybeUsed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction maybeUsedFunction(int k) {
    return new MaybeUsedFunction(k);
  }

  private static final class MaybeUsedFunction implements ScalarFunction {

    private final int k;

    MaybeUsedFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return corpus.Regressions.maybeUsed(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      MaybeUsedAdjoint adjoint = new MaybeUsedAdjoint();
      double value = maybeUsedGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return maybeUsedJvp(x, this.k, xDot).tangent();
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
      MaybeUsedHvp hvp = maybeUsedHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.nullArrays} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param none constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual nullArraysJvp(double[] x, boolean none, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] t = none ? null : x;
    double x1 = x[0];
    double s = x1 * x1;
    int unused = t.length;
    return new Dual(s * s, 4.0 * (xDot[0] * x1 * s));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArraysJvp(double[], boolean, double[])
   */
  static Dual nullArraysJvp(double[] x, boolean none, double[] xDot, Tape tape) {
    return nullArraysJvp(x, none, xDot);
  }

  /**
   * Value and gradient of {@code Regressions.nullArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NullArraysGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Regressions.nullArrays} and its gradient.
   *
   * @param x as the method takes it
   * @param none constant
   * @return the value and the gradient, in new arrays
   */
  static NullArraysGradient nullArraysGradient(double[] x, boolean none) {
    double[] xBar = Arguments.zerosLike(x);
    double value = nullArraysGradient(x, none, xBar);
    return new NullArraysGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArraysGradient(double[], boolean)
   */
  static NullArraysGradient nullArraysGradient(double[] x, boolean none, Tape tape) {
    return nullArraysGradient(x, none);
  }

  /**
   * Reverse mode: {@code Regressions.nullArrays} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param none constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double nullArraysGradient(double[] x, boolean none, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double[] t = none ? null : x;
    double x1 = x[0];
    double s = x1 * x1;
    int unused = t.length;

    // reverse sweep
    xBar[0] += 4.0 * (s * x1);
    return s * s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArraysGradient(double[], boolean, double[])
   */
  static double nullArraysGradient(double[] x, boolean none, double[] xBar, Tape tape) {
    return nullArraysGradient(x, none, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.nullArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NullArraysHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Regressions.nullArrays}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param none constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NullArraysHvp nullArraysHvp(double[] x, boolean none, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = nullArraysHvp(x, none, xDot, xBar, xHvp);
    return new NullArraysHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArraysHvp(double[], boolean, double[])
   */
  static NullArraysHvp nullArraysHvp(double[] x, boolean none, double[] xDot, Tape tape) {
    return nullArraysHvp(x, none, xDot);
  }

  /**
   * Second order: {@code Regressions.nullArrays}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param none constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double nullArraysHvp(double[] x, boolean none, double[] xDot, double[] xBar,
      double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double[] t = none ? null : x;
    double x1 = x[0];
    double xDot1 = xDot[0];
    double s = x1 * x1;
    double sDot = 2.0 * (xDot1 * x1);
    int unused = t.length;

    // reverse sweep
    xBar[0] += 4.0 * (s * x1);
    xHvp[0] += 4.0 * (sDot * x1 + s * xDot1);
    return s * s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArraysHvp(double[], boolean, double[], double[], double[])
   */
  static double nullArraysHvp(double[] x, boolean none, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
    return nullArraysHvp(x, none, xDot, xBar, xHvp);
  }

  /**
   * {@code Regressions.nullArrays} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param none captured
   * @return the view
   */
  static ScalarFunction nullArraysFunction(boolean none) {
    return new NullArraysFunction(none);
  }

  private static final class NullArraysFunction implements ScalarFunction {

    private final boolean none;

    NullArraysFunction(boolean none) {
      this.none = none;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return corpus.Regressions.nullArrays(x, this.none);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = nullArraysGradient(x, this.none, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return nullArraysJvp(x, this.none, xDot).tangent();
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
      double value = nullArraysHvp(x, this.none, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.tabThenWritten} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual tabThenWrittenJvp(double x, double xDot) {
    return tabThenWrittenJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tabThenWrittenJvp(double, double)
   */
  static Dual tabThenWrittenJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] acc = new double[1];
      double[] accDot = new double[1];
      double[] t = tabJvp(x, 2, acc, xDot, accDot, tape);
      double[] tDot = tape.referenceResult(1);
      double t1 = t[0];
      double t2 = t[1];
      double s = t1 * t2;
      double sDot = tDot[0] * t2 + t1 * tDot[1];
      for (int i = 0; i < 3; i++) {
        t[i] = 7.0;
        tDot[i] = 0.0;
      }
      double t3 = t[0];
      double t4 = t3 * x;
      double t5 = tDot[0] * x + t3 * xDot;
      t[1] = t4;
      tDot[1] = t5;
      double t6 = t[0];
      double acc1 = acc[0];
      return new Dual(s + t6 * t4 + acc1 * acc1,
          sDot + (tDot[0] * t4 + t6 * t5) + 2.0 * (accDot[0] * acc1));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.tabThenWritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TabThenWrittenGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.tabThenWritten}: filled by a
   * derivative and reused by its caller.
   */
  static final class TabThenWrittenAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TabThenWrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.tabThenWritten} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TabThenWrittenGradient tabThenWrittenGradient(double x) {
    return tabThenWrittenGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tabThenWrittenGradient(double)
   */
  static TabThenWrittenGradient tabThenWrittenGradient(double x, Tape tape) {
    TabThenWrittenAdjoint adjoint = new TabThenWrittenAdjoint();
    double value = tabThenWrittenGradient(x, adjoint, tape);
    return new TabThenWrittenGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Regressions.tabThenWritten} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double tabThenWrittenGradient(double x, TabThenWrittenAdjoint adjoint) {
    return tabThenWrittenGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tabThenWrittenGradient(double, TabThenWrittenAdjoint)
   */
  static double tabThenWrittenGradient(double x, TabThenWrittenAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] acc = new double[1];
      double[] accBar = tape.zeroDoubles(1);
      double[] t = tabForward(x, 2, acc, accBar, tape);
      double[] tBar = tape.referenceResult(1);
      double t1 = t[0];
      double t2 = t[1];
      double s = t1 * t2;
      for (int i = 0; i < 3; i++) {
        t[i] = 7.0;
      }
      double t3 = t[0];
      double t4 = t3 * x;
      t[1] = t4;
      double t5 = t[0];
      double acc1 = acc[0];

      // reverse sweep
      accBar[0] += 2.0 * acc1;
      tBar[0] += t4;
      double t6 = tBar[1];
      tBar[1] = 0.0;
      double t7 = t5 + t6;
      double xBar = t3 * t7;
      tBar[0] += t7 * x;
      for (int i = 0; i < 3; i++) {
        tBar[i] = 0.0;
      }
      tBar[1] += t1;
      tBar[0] += t2;
      xBar += tabReverse(tape);
      adjoint.x = xBar;
      return s + t5 * t4 + acc1 * acc1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.tabThenWritten}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TabThenWrittenHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.tabThenWritten}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TabThenWrittenHvp tabThenWrittenHvp(double x, double xDot) {
    return tabThenWrittenHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tabThenWrittenHvp(double, double)
   */
  static TabThenWrittenHvp tabThenWrittenHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] acc = new double[1];
      double[] accDot = new double[1];
      double[] accBar = tape.zeroDoubles(1);
      double[] accBarDot = tape.zeroDoubles(1);
      double[] t = tabForwardJvp(x, 2, acc, accBar, xDot, accDot, accBarDot, tape);
      double[] tBar = tape.referenceResult(1);
      double[] tDot = tape.referenceResult(2);
      double[] tBarDot = tape.referenceResult(3);
      double t1 = t[0];
      double t2 = t[1];
      double s = t1 * t2;
      double tDot1 = tDot[0];
      double tDot2 = tDot[1];
      for (int i = 0; i < 3; i++) {
        t[i] = 7.0;
        tDot[i] = 0.0;
      }
      double t3 = t[0];
      double tDot3 = tDot[0];
      double t4 = t3 * x;
      double t5 = tDot3 * x + t3 * xDot;
      t[1] = t4;
      tDot[1] = t5;
      double t6 = t[0];
      double acc1 = acc[0];

      // reverse sweep
      double tDot4 = tDot[0];
      double accBarDot1 = 2.0 * accDot[0];
      accBar[0] += 2.0 * acc1;
      accBarDot[0] += accBarDot1;
      tBar[0] += t4;
      tBarDot[0] += t5;
      double t7 = tBar[1];
      double t8 = tBarDot[1];
      tBar[1] = 0.0;
      tBarDot[1] = 0.0;
      double t9 = t6 + t7;
      double t10 = tDot4 + t8;
      double xBar = t3 * t9;
      double xBarDot = tDot3 * t9 + t3 * t10;
      tBar[0] += t9 * x;
      tBarDot[0] += t10 * x + t9 * xDot;
      for (int i = 0; i < 3; i++) {
        tBar[i] = 0.0;
        tBarDot[i] = 0.0;
      }
      tBar[1] += t1;
      tBarDot[1] += tDot1;
      tBar[0] += t2;
      tBarDot[0] += tDot2;
      double t11 = tabReverseJvp(tape);
      double t12 = tape.doubleResult(1);
      xBar += t11;
      xBarDot += t12;
      return new TabThenWrittenHvp(s + t6 * t4 + acc1 * acc1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.tabThenWritten} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction tabThenWrittenFunction() {
    return new TabThenWrittenFunction();
  }

  private static final class TabThenWrittenFunction implements ScalarFunction {

    TabThenWrittenFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return corpus.Regressions.tabThenWritten(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TabThenWrittenAdjoint adjoint = new TabThenWrittenAdjoint();
      double value = tabThenWrittenGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return tabThenWrittenJvp(x, xDot).tangent();
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
      TabThenWrittenHvp hvp = tabThenWrittenHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.f} and its derivative in the direction of the tangents.
   *
   * @param m as the method takes it
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual fJvp(double[][] m, double[] v, double x, double[][] mDot, double[] vDot,
      double xDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("vDot", vDot, "v", v);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < v.length; i++) {
      double v1 = v[i];
      double t = vDot[i] * x + v1 * xDot;
      v[i] = v1 * x;
      vDot[i] = t;
      double m1 = m[0][i];
      s += m1 * m1;
      sDot += 2.0 * (mDot[0][i] * m1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fJvp(double[][], double[], double, double[][], double[], double)
   */
  static Dual fJvp(double[][] m, double[] v, double x, double[][] mDot, double[] vDot, double xDot,
      Tape tape) {
    return fJvp(m, v, x, mDot, vDot, xDot);
  }

  /**
   * Value and gradient of {@code Regressions.f}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param v the derivative with respect to {@code v}
   * @param x the derivative with respect to {@code x}
   */
  record FGradient(double value, double[][] m, double[] v, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.f}: filled by a derivative and
   * reused by its caller.
   */
  static final class FAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.f} and its gradient.
   *
   * @param m as the method takes it
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FGradient fGradient(double[][] m, double[] v, double x) {
    return fGradient(m, v, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fGradient(double[][], double[], double)
   */
  static FGradient fGradient(double[][] m, double[] v, double x, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[] vBar = Arguments.zerosLike(v);
    FAdjoint adjoint = new FAdjoint();
    double value = fGradient(m, v, x, mBar, vBar, adjoint, tape);
    return new FGradient(value, mBar, vBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code Regressions.f} and its gradient, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double fGradient(double[][] m, double[] v, double x, double[][] mBar, double[] vBar,
      FAdjoint adjoint) {
    return fGradient(m, v, x, mBar, vBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fGradient(double[][], double[], double, double[][], double[], FAdjoint)
   */
  static double fGradient(double[][] m, double[] v, double x, double[][] mBar, double[] vBar,
      FAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("vBar", vBar, "v", v);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(vBar);
    int mark = tape.mark();
    try {
      double[] mKept = tape.doubles(v.length);
      double[] vKept = tape.doubles(v.length);
      double s = 0.0;
      for (int i = 0; i < v.length; i++) {
        double v1 = v[i];
        vKept[i] = v1;
        v[i] = v1 * x;
        double m1 = m[0][i];
        mKept[i] = m1;
        s += m1 * m1;
      }

      // reverse sweep
      double xBar = 0.0;
      for (int i = 0; i < v.length; i++) {
        mBar[0][i] += 2.0 * mKept[i];
        double t = vBar[i];
        xBar += vKept[i] * t;
        vBar[i] = t * x;
      }
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.f}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param v the derivative with respect to {@code v}
   * @param x the derivative with respect to {@code x}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FHvp(double value, double[][] m, double[] v, double x, double[][] mHvp, double[] vHvp,
      double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Regressions.f}:
   * filled by a derivative and reused by its caller.
   */
  static final class FHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public FHvpAdjoint() {}
  }

  /**
   * Second order: {@code Regressions.f}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param m as the method takes it
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FHvp fHvp(double[][] m, double[] v, double x, double[][] mDot, double[] vDot,
      double xDot) {
    return fHvp(m, v, x, mDot, vDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fHvp(double[][], double[], double, double[][], double[], double)
   */
  static FHvp fHvp(double[][] m, double[] v, double x, double[][] mDot, double[] vDot, double xDot,
      Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[] vBar = Arguments.zerosLike(v);
    double[][] mHvp = Arguments.zerosLike(m);
    double[] vHvp = Arguments.zerosLike(v);
    FHvpAdjoint adjoint = new FHvpAdjoint();
    double value = fHvp(m, v, x, mDot, vDot, xDot, mBar, vBar, mHvp, vHvp, adjoint, tape);
    return new FHvp(value, mBar, vBar, adjoint.x, mHvp, vHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code Regressions.f}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double fHvp(double[][] m, double[] v, double x, double[][] mDot, double[] vDot,
      double xDot, double[][] mBar, double[] vBar, double[][] mHvp, double[] vHvp,
      FHvpAdjoint adjoint) {
    return fHvp(m, v, x, mDot, vDot, xDot, mBar, vBar, mHvp, vHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fHvp(double[][], double[], double, double[][], double[], double, double[][],
   *     double[], double[][], double[], FHvpAdjoint)
   */
  static double fHvp(double[][] m, double[] v, double x, double[][] mDot, double[] vDot,
      double xDot, double[][] mBar, double[] vBar, double[][] mHvp, double[] vHvp,
      FHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("vDot", vDot, "v", v);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("vBar", vBar, "v", v);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.sameShape("vHvp", vHvp, "v", v);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Arguments.distinct("vDot", vDot, "vBar", vBar);
    Arguments.distinct("vDot", vDot, "vHvp", vHvp);
    Arguments.distinct("vBar", vBar, "vHvp", vHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(vBar);
    Arguments.zero(mHvp);
    Arguments.zero(vHvp);
    int mark = tape.mark();
    try {
      double[] mKept = tape.doubles(v.length);
      double[] mKeptDot = tape.doubles(v.length);
      double[] vKept = tape.doubles(v.length);
      double[] vKeptDot = tape.doubles(v.length);
      double s = 0.0;
      for (int i = 0; i < v.length; i++) {
        double v1 = v[i];
        double vDot1 = vDot[i];
        vKept[i] = v1;
        vKeptDot[i] = vDot1;
        v[i] = v1 * x;
        vDot[i] = vDot1 * x + v1 * xDot;
        double m1 = m[0][i];
        double mDot1 = mDot[0][i];
        mKept[i] = m1;
        mKeptDot[i] = mDot1;
        s += m1 * m1;
      }

      // reverse sweep
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int i = 0; i < v.length; i++) {
        double mBarDot = 2.0 * mKeptDot[i];
        double[] mBarDot1 = mHvp[0];
        mBar[0][i] += 2.0 * mKept[i];
        mBarDot1[i] += mBarDot;
        double t = vBar[i];
        double t1 = vHvp[i];
        double v1 = vKept[i];
        xBar += v1 * t;
        xBarDot += vKeptDot[i] * t + v1 * t1;
        vBar[i] = t * x;
        vHvp[i] = t1 * x + t * xDot;
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.f} as a function of the vector that packs {@code m}, {@code v},
   * {@code x}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param v of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction fFunction(double[][] m, double[] v) {
    return new FFunction(m, v);
  }

  private static final class FFunction implements ScalarFunction {

    private final double[][] m;

    private final double[] v;

    private final int mSize;

    private final int vSize;

    FFunction(double[][] m, double[] v) {
      this.m = m;
      this.v = v;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
      Objects.requireNonNull(v, "v");
      this.vSize = Arguments.size(v);
    }

    @Override
    public int inputs() {
      return 1 + mSize + vSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, mSize);
      double x = packed[mSize + vSize];
      return corpus.Regressions.f(m, v, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, mSize);
      double x = packed[mSize + vSize];
      double[][] mBar = Arguments.zerosLike(m);
      double[] vBar = Arguments.zerosLike(v);
      FAdjoint adjoint = new FAdjoint();
      double value = fGradient(m, v, x, mBar, vBar, adjoint);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(vBar, gradient, mSize);
      gradient[mSize + vSize] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, mSize);
      double x = packed[mSize + vSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, mSize);
      double xDot = direction[mSize + vSize];
      return fJvp(m, v, x, mDot, vDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[] v = Arguments.unpackLike(this.v, packed, mSize);
      double x = packed[mSize + vSize];
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] vDot = Arguments.unpackLike(this.v, direction, mSize);
      double xDot = direction[mSize + vSize];
      double[][] mBar = Arguments.zerosLike(m);
      double[] vBar = Arguments.zerosLike(v);
      double[][] mHvp = Arguments.zerosLike(m);
      double[] vHvp = Arguments.zerosLike(v);
      FHvpAdjoint adjoint = new FHvpAdjoint();
      double value = fHvp(m, v, x, mDot, vDot, xDot, mBar, vBar, mHvp, vHvp, adjoint);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(vBar, gradient, mSize);
      gradient[mSize + vSize] = adjoint.x;
      Arguments.pack(mHvp, product, 0);
      Arguments.pack(vHvp, product, mSize);
      product[mSize + vSize] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.twoSpines} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual twoSpinesJvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double[] t = a[0];
    double[] tDot = aDot[0];
    double[] bDot1 = bDot[1];
    a[0] = b[1];
    aDot[0] = bDot1;
    b[1] = t;
    bDot[1] = tDot;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double[] a1 = a[i];
        double[] aDot1 = aDot[i];
        double a2 = a1[j];
        double b1 = b[i][j];
        double t1 = a2 * b1;
        double t2 = aDot1[j] * b1 + a2 * bDot[i][j];
        a1[j] = t1;
        aDot1[j] = t2;
        int t3 = 1 - i;
        double b2 = b[t3][j];
        s += t1 * b2;
        sDot += t2 * b2 + t1 * bDot[t3][j];
      }
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSpinesJvp(double[][], double[][], double[][], double[][])
   */
  static Dual twoSpinesJvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      Tape tape) {
    return twoSpinesJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code Regressions.twoSpines}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record TwoSpinesGradient(double value, double[][] a, double[][] b) {}

  /**
   * Reverse mode: {@code Regressions.twoSpines} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static TwoSpinesGradient twoSpinesGradient(double[][] a, double[][] b) {
    return twoSpinesGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSpinesGradient(double[][], double[][])
   */
  static TwoSpinesGradient twoSpinesGradient(double[][] a, double[][] b, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = twoSpinesGradient(a, b, aBar, bBar, tape);
    return new TwoSpinesGradient(value, aBar, bBar);
  }

  /**
   * Reverse mode: {@code Regressions.twoSpines} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double twoSpinesGradient(double[][] a, double[][] b, double[][] aBar, double[][] bBar) {
    return twoSpinesGradient(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSpinesGradient(double[][], double[][], double[][], double[][])
   */
  static double twoSpinesGradient(double[][] a, double[][] b, double[][] aBar, double[][] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[][] bBar1 = tape.references(double[].class, b.length);
      System.arraycopy(bBar, 0, bBar1, 0, b.length);
      double[][] t = b == a ? aBar1 : bBar1;
      double[] t1 = a[0];
      double[] tBar = aBar1[0];
      double[] bBar2 = t[1];
      a[0] = b[1];
      aBar1[0] = bBar2;
      b[1] = t1;
      t[1] = tBar;
      double[][] bKeptKept = tape.table(double[].class, 2);
      double[][] aKeptKept = tape.table(double[].class, 2);
      double[][] bKeptKept1 = tape.table(double[].class, 2);
      double s = 0.0;
      for (int i = 0; i < 2; i++) {
        double[] bKept = tape.row(bKeptKept, i, 2);
        double[] aKept = tape.row(aKeptKept, i, 2);
        double[] bKept1 = tape.row(bKeptKept1, i, 2);
        for (int j = 0; j < 2; j++) {
          double[] a1 = a[i];
          double a2 = a1[j];
          aKept[j] = a2;
          double b1 = b[i][j];
          bKept1[j] = b1;
          double t2 = a2 * b1;
          a1[j] = t2;
          double b2 = b[1 - i][j];
          bKept[j] = b2;
          s += t2 * b2;
        }
      }

      // reverse sweep
      for (int i = 1; i >= 0; i--) {
        double[] bKept = bKeptKept[i];
        double[] aKept = aKeptKept[i];
        double[] bKept1 = bKeptKept1[i];
        for (int j = 0; j < 2; j++) {
          double a1 = aKept[j];
          double b1 = bKept1[j];
          double b2 = bKept[j];
          t[1 - i][j] += a1 * b1;
          double[] aBar2 = aBar1[i];
          double t2 = aBar2[j];
          aBar2[j] = 0.0;
          double t3 = b2 + t2;
          t[i][j] += a1 * t3;
          aBar2[j] += t3 * b1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.twoSpines}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record TwoSpinesHvp(double value, double[][] a, double[][] b, double[][] aHvp, double[][] bHvp) {}

  /**
   * Second order: {@code Regressions.twoSpines}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static TwoSpinesHvp twoSpinesHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot) {
    return twoSpinesHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSpinesHvp(double[][], double[][], double[][], double[][])
   */
  static TwoSpinesHvp twoSpinesHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[][] aHvp = Arguments.zerosLike(a);
    double[][] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = twoSpinesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, tape);
    return new TwoSpinesHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Second order: {@code Regressions.twoSpines}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double twoSpinesHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      double[][] aBar, double[][] bBar, double[][] aHvp, double[][] bHvp) {
    return twoSpinesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSpinesHvp(double[][], double[][], double[][], double[][], double[][],
   *     double[][], double[][], double[][])
   */
  static double twoSpinesHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      double[][] aBar, double[][] bBar, double[][] aHvp, double[][] bHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      double[][] aBarDot = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      double[][] bBar1 = tape.references(double[].class, b.length);
      double[][] bBarDot = tape.references(double[].class, b.length);
      System.arraycopy(bBar, 0, bBar1, 0, b.length);
      System.arraycopy(bHvp, 0, bBarDot, 0, b.length);
      if (b == a) {
        bBar1 = aBar1;
        bBarDot = aBarDot;
      }
      double[] t = a[0];
      double[] tDot = aDot[0];
      double[] tBar = aBar1[0];
      double[] tBarDot = aBarDot[0];
      double[] bDot1 = bDot[1];
      double[] bBar2 = bBar1[1];
      double[] bBarDot1 = bBarDot[1];
      a[0] = b[1];
      aDot[0] = bDot1;
      aBar1[0] = bBar2;
      aBarDot[0] = bBarDot1;
      b[1] = t;
      bDot[1] = tDot;
      bBar1[1] = tBar;
      bBarDot[1] = tBarDot;
      double[][] bKeptKept = tape.table(double[].class, 2);
      double[][] bKeptKeptDot = tape.table(double[].class, 2);
      double[][] aKeptKept = tape.table(double[].class, 2);
      double[][] aKeptKeptDot = tape.table(double[].class, 2);
      double[][] bKeptKept1 = tape.table(double[].class, 2);
      double[][] bKeptKeptDot1 = tape.table(double[].class, 2);
      double s = 0.0;
      for (int i = 0; i < 2; i++) {
        double[] bKept = tape.row(bKeptKept, i, 2);
        double[] bKeptDot = tape.row(bKeptKeptDot, i, 2);
        double[] aKept = tape.row(aKeptKept, i, 2);
        double[] aKeptDot = tape.row(aKeptKeptDot, i, 2);
        double[] bKept1 = tape.row(bKeptKept1, i, 2);
        double[] bKeptDot1 = tape.row(bKeptKeptDot1, i, 2);
        for (int j = 0; j < 2; j++) {
          double[] a1 = a[i];
          double[] aDot1 = aDot[i];
          double a2 = a1[j];
          double aDot2 = aDot1[j];
          aKept[j] = a2;
          aKeptDot[j] = aDot2;
          double b1 = b[i][j];
          double bDot2 = bDot[i][j];
          bKept1[j] = b1;
          bKeptDot1[j] = bDot2;
          double t1 = a2 * b1;
          a1[j] = t1;
          aDot1[j] = aDot2 * b1 + a2 * bDot2;
          int t2 = 1 - i;
          double b2 = b[t2][j];
          double bDot3 = bDot[t2][j];
          bKept[j] = b2;
          bKeptDot[j] = bDot3;
          s += t1 * b2;
        }
      }

      // reverse sweep
      for (int i = 1; i >= 0; i--) {
        double[] bKept = bKeptKept[i];
        double[] bKeptDot = bKeptKeptDot[i];
        double[] aKept = aKeptKept[i];
        double[] aKeptDot = aKeptKeptDot[i];
        double[] bKept1 = bKeptKept1[i];
        double[] bKeptDot1 = bKeptKeptDot1[i];
        for (int j = 0; j < 2; j++) {
          double a1 = aKept[j];
          double aDot1 = aKeptDot[j];
          double b1 = bKept1[j];
          double bDot2 = bKeptDot1[j];
          int t1 = 1 - i;
          double b2 = bKept[j];
          double bDot3 = bKeptDot[j];
          double[] bBarDot2 = bBarDot[t1];
          bBar1[t1][j] += a1 * b1;
          bBarDot2[j] += aDot1 * b1 + a1 * bDot2;
          double[] aBar2 = aBar1[i];
          double[] aBarDot1 = aBarDot[i];
          double t2 = aBar2[j];
          double t3 = aBarDot1[j];
          aBar2[j] = 0.0;
          aBarDot1[j] = 0.0;
          double t4 = b2 + t2;
          double t5 = bDot3 + t3;
          double[] bBarDot3 = bBarDot[i];
          bBar1[i][j] += a1 * t4;
          bBarDot3[j] += aDot1 * t4 + a1 * t5;
          aBar2[j] += t4 * b1;
          aBarDot1[j] += t5 * b1 + t4 * bDot2;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.twoSpines} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction twoSpinesFunction(double[][] a, double[][] b) {
    return new TwoSpinesFunction(a, b);
  }

  private static final class TwoSpinesFunction implements ScalarFunction {

    private final double[][] a;

    private final double[][] b;

    private final int aSize;

    private final int bSize;

    TwoSpinesFunction(double[][] a, double[][] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      return corpus.Regressions.twoSpines(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] bBar = Arguments.zerosLike(b);
      double value = twoSpinesGradient(a, b, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return twoSpinesJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] bBar = Arguments.zerosLike(b);
      double[][] aHvp = Arguments.zerosLike(a);
      double[][] bHvp = Arguments.zerosLike(b);
      double value = twoSpinesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.twoSpinesVoid} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   */
  static void twoSpinesVoidJvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double[] t = a[0];
    double[] tDot = aDot[0];
    double[] bDot1 = bDot[1];
    a[0] = b[1];
    aDot[0] = bDot1;
    b[1] = t;
    bDot[1] = tDot;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double[] a1 = a[i];
        double[] aDot1 = aDot[i];
        double a2 = a1[j];
        double b1 = b[i][j];
        double t1 = aDot1[j] * b1 + a2 * bDot[i][j];
        a1[j] = a2 * b1;
        aDot1[j] = t1;
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSpinesVoidJvp(double[][], double[][], double[][], double[][])
   */
  static void twoSpinesVoidJvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      Tape tape) {
    twoSpinesVoidJvp(a, b, aDot, bDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Regressions.twoSpinesVoid} for
   * those of what it writes.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar on entry the adjoint of what {@code a} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void twoSpinesVoidVjp(double[][] a, double[][] b, double[][] aBar, double[][] bBar) {
    twoSpinesVoidVjp(a, b, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twoSpinesVoidVjp(double[][], double[][], double[][], double[][])
   */
  static void twoSpinesVoidVjp(double[][] a, double[][] b, double[][] aBar, double[][] bBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[][] bBar1 = tape.references(double[].class, b.length);
      System.arraycopy(bBar, 0, bBar1, 0, b.length);
      boolean t = b == a;
      double[][] t1 = t ? aBar1 : bBar1;
      double[] t2 = a[0];
      double[] tBar = aBar1[0];
      double[] bBar2 = t1[1];
      a[0] = b[1];
      aBar1[0] = bBar2;
      b[1] = t2;
      t1[1] = tBar;
      double[][] bKeptKept = tape.table(double[].class, 2);
      double[][] aKeptKept = tape.table(double[].class, 2);
      for (int i = 0; i < 2; i++) {
        double[] bKept = tape.row(bKeptKept, i, 2);
        double[] aKept = tape.row(aKeptKept, i, 2);
        for (int j = 0; j < 2; j++) {
          double[] a1 = a[i];
          double a2 = a1[j];
          aKept[j] = a2;
          double b1 = b[i][j];
          bKept[j] = b1;
          a1[j] = a2 * b1;
        }
      }

      // reverse sweep
      double[][] seeds = tape.table(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        int t3 = a[i].length;
        double[] seed = tape.row(seeds, i, t3);
        double[] t4 = aBar[i];
        Arguments.movedRow("a", i, t4.length, t3);
        System.arraycopy(t4, 0, seed, 0, t3);
      }
      double[][] seeds1 = tape.table(double[].class, b.length);
      for (int i = 0; i < b.length; i++) {
        int t3 = b[i].length;
        double[] seed = tape.row(seeds1, i, t3);
        double[] t4 = bBar[i];
        Arguments.movedRow("b", i, t4.length, t3);
        System.arraycopy(t4, 0, seed, 0, t3);
      }
      for (int i = 0; i < a.length; i++) {
        Arrays.fill(aBar[i], 0.0);
      }
      for (int i = 0; i < b.length; i++) {
        Arrays.fill(bBar[i], 0.0);
      }
      for (int i = 0; i < a.length; i++) {
        int t3 = a[i].length;
        double[] t4 = aBar1[i];
        double[] t5 = seeds[i];
        for (int k = 0; k < t3; k++) {
          t4[k] += t5[k];
        }
      }
      if (!t) {
        for (int i = 0; i < b.length; i++) {
          int t3 = b[i].length;
          double[] t4 = t1[i];
          double[] t5 = seeds1[i];
          for (int k = 0; k < t3; k++) {
            t4[k] += t5[k];
          }
        }
      }
      for (int i = 1; i >= 0; i--) {
        double[] bKept = bKeptKept[i];
        double[] aKept = aKeptKept[i];
        for (int j = 0; j < 2; j++) {
          double[] aBar2 = aBar1[i];
          double t3 = aBar2[j];
          aBar2[j] = 0.0;
          double aBar3 = t3 * bKept[j];
          t1[i][j] += aKept[j] * t3;
          aBar2[j] += aBar3;
        }
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.twoSpinesVoid} as a function of the vector that packs {@code a},
   * {@code b}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction twoSpinesVoidFunction(double[][] a, double[][] b) {
    return new TwoSpinesVoidFunction(a, b);
  }

  private static final class TwoSpinesVoidFunction implements VectorFunction {

    private final double[][] a;

    private final double[][] b;

    private final int aSize;

    private final int bSize;

    TwoSpinesVoidFunction(double[][] a, double[][] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public int outputs() {
      return aSize + bSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      corpus.Regressions.twoSpinesVoid(a, b);
      Arguments.pack(b, values, Arguments.pack(a, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] bDot = Arguments.unpackLike(this.b, direction, aSize);
      twoSpinesVoidJvp(a, b, aDot, bDot);
      Arguments.pack(b, values, Arguments.pack(a, values, 0));
      Arguments.pack(bDot, tangents, Arguments.pack(aDot, tangents, 0));
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
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] b = Arguments.unpackLike(this.b, packed, aSize);
      double[][] aBar = Arguments.unpackLike(this.a, weights, 0);
      double[][] bBar = Arguments.unpackLike(this.b, weights, aSize);
      twoSpinesVoidVjp(a, b, aBar, bBar);
      Arguments.pack(b, values, Arguments.pack(a, values, 0));
      Arguments.pack(aBar, adjoints, 0);
      Arguments.pack(bBar, adjoints, aSize);
    }
  }

  /**
   * Forward mode: {@code Regressions.wrtOut} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot receives the tangent of what {@code y} then holds; of the same shape
   */
  static void wrtOutJvp(double[] x, double[] y, double k, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.notShared("x", x, "y", y);
    Arguments.zero(yDot);
    for (int i = 0; i < x.length; i++) {
      double t = y[i] * 2.0;
      double x1 = x[i];
      int t1 = (i + 1) % x.length;
      double x2 = x[t1];
      double t2 = t + x1 * x2 * k;
      double t3 = yDot[i] * 2.0 + (xDot[i] * x2 + x1 * xDot[t1]) * k;
      y[i] = t2;
      yDot[i] = t3;
      double y1 = y[0];
      double t4 = t3 * y1 + t2 * yDot[0];
      x[i] = t2 * y1;
      xDot[i] = t4;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrtOutJvp(double[], double[], double, double[], double[])
   */
  static void wrtOutJvp(double[] x, double[] y, double k, double[] xDot, double[] yDot, Tape tape) {
    wrtOutJvp(x, y, k, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Regressions.wrtOut} for those of
   * what it writes.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k constant
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void wrtOutVjp(double[] x, double[] y, double k, double[] xBar, double[] yBar) {
    wrtOutVjp(x, y, k, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wrtOutVjp(double[], double[], double, double[], double[])
   */
  static void wrtOutVjp(double[] x, double[] y, double k, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.notShared("x", x, "y", y);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] xKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double t = y[i] * 2.0;
        double x1 = x[i];
        xKept1[i] = x1;
        double x2 = x[(i + 1) % x.length];
        xKept[i] = x2;
        double t1 = t + x1 * x2 * k;
        kept[i] = t1;
        y[i] = t1;
        double y1 = y[0];
        yKept[i] = y1;
        x[i] = t1 * y1;
      }

      // reverse sweep
      for (int i = x.length - 1; i >= 0; i--) {
        double t = xBar[i];
        xBar[i] = 0.0;
        double t1 = t * yKept[i];
        yBar[0] += kept[i] * t;
        double t2 = yBar[i];
        yBar[i] = 0.0;
        double t3 = t1 + t2;
        double t4 = t3 * k;
        double xBar1 = t4 * xKept[i];
        xBar[(i + 1) % x.length] += xKept1[i] * t4;
        xBar[i] += xBar1;
        yBar[i] += t3 * 2.0;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.wrtOut} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param y of the shape that the parameter is to have
   * @param k captured
   * @return the view
   */
  static VectorFunction wrtOutFunction(double[] y, double k) {
    return new WrtOutFunction(y, k);
  }

  private static final class WrtOutFunction implements VectorFunction {

    private final double[] y;

    private final double k;

    private final int ySize;

    WrtOutFunction(double[] y, double k) {
      this.y = y;
      this.k = k;
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Objects.requireNonNull(packed, "x");
      return packed.length + ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] y = Arguments.copy(this.y);
      corpus.Regressions.wrtOut(x, y, this.k);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] y = Arguments.copy(this.y);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] yDot = Arguments.zerosLike(y);
      wrtOutJvp(x, y, this.k, xDot, yDot);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(yDot, tangents, Arguments.pack(xDot, tangents, 0));
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] y = Arguments.copy(this.y);
      double[] xBar = Arguments.doubles(weights, 0, weights.length - ySize);
      double[] yBar = Arguments.unpackLike(this.y, weights, weights.length - ySize);
      wrtOutVjp(x, y, this.k, xBar, yBar);
      Arguments.pack(y, values, Arguments.pack(x, values, 0));
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code Regressions.knownCase} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   */
  static void knownCaseJvp(double x, double[] a, double[] b, double xDot, double[] aDot,
      double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double b1 = b[1];
    double a1 = a[0];
    double t = bDot[1] * a1 + b1 * aDot[0];
    b[1] = b1 * a1;
    bDot[1] = t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #knownCaseJvp(double, double[], double[], double, double[], double[])
   */
  static void knownCaseJvp(double x, double[] a, double[] b, double xDot, double[] aDot,
      double[] bDot, Tape tape) {
    knownCaseJvp(x, a, b, xDot, aDot, bDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Regressions.knownCase}: filled by a
   * derivative and reused by its caller.
   */
  static final class KnownCaseAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public KnownCaseAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Regressions.knownCase} for those
   * of what it writes.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar to which the adjoint of {@code a} is added; of the same shape
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   */
  static void knownCaseVjp(double x, double[] a, double[] b, double[] aBar, double[] bBar,
      KnownCaseAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Objects.requireNonNull(adjoint, "adjoint");
    double b1 = b[1];
    double a1 = a[0];
    b[1] = b1 * a1;

    // reverse sweep
    double t = bBar[1];
    bBar[1] = 0.0;
    aBar[0] += b1 * t;
    bBar[1] += t * a1;
    adjoint.x += 0.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #knownCaseVjp(double, double[], double[], double[], double[], KnownCaseAdjoint)
   */
  static void knownCaseVjp(double x, double[] a, double[] b, double[] aBar, double[] bBar,
      KnownCaseAdjoint adjoint, Tape tape) {
    knownCaseVjp(x, a, b, aBar, bBar, adjoint);
  }

  /**
   * {@code Regressions.knownCase} as a function of the vector that packs {@code x}, {@code
   * a}, {@code b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction knownCaseFunction(double[] a, double[] b) {
    return new KnownCaseFunction(a, b);
  }

  private static final class KnownCaseFunction implements VectorFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    KnownCaseFunction(double[] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return 1 + aSize + bSize;
    }

    @Override
    public int outputs() {
      return bSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      corpus.Regressions.knownCase(x, a, b);
      Arguments.pack(b, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      double xDot = direction[0];
      double[] aDot = Arguments.unpackLike(this.a, direction, 1);
      double[] bDot = Arguments.unpackLike(this.b, direction, 1 + aSize);
      knownCaseJvp(x, a, b, xDot, aDot, bDot);
      Arguments.pack(b, values, 0);
      Arguments.pack(bDot, tangents, 0);
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
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.unpackLike(this.b, weights, 0);
      KnownCaseAdjoint adjoint = new KnownCaseAdjoint();
      knownCaseVjp(x, a, b, aBar, bBar, adjoint);
      Arguments.pack(b, values, 0);
      adjoints[0] = adjoint.x;
      Arguments.pack(aBar, adjoints, 1);
      Arguments.pack(bBar, adjoints, 1 + aSize);
    }
  }

  /**
   * Forward mode: {@code Regressions.knownCondition} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   */
  static void knownConditionJvp(double x, double[] a, double[] b, int n, double xDot,
      double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    switch (n) {
      case 3 -> {}
      case 2 -> {
        return;
      }
      case 0 -> {
        double[] t = new double[3];
        double[] t1 = new double[3];
        t[0] = 0.5;
        t1[0] = 0.0;
        t[1] = x;
        t1[1] = xDot;
        t[2] = 2.0;
        t1[2] = 0.0;
        System.arraycopy(t, 0, b, 0, 3);
        System.arraycopy(t1, 0, bDot, 0, 3);
      }
      default -> {
        double b1 = b[0];
        double a1 = a[0];
        double t = bDot[0] + (aDot[0] * x + a1 * xDot);
        b[0] = b1 + a1 * x;
        bDot[0] = t;
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #knownConditionJvp(double, double[], double[], int, double, double[], double[])
   */
  static void knownConditionJvp(double x, double[] a, double[] b, int n, double xDot,
      double[] aDot, double[] bDot, Tape tape) {
    knownConditionJvp(x, a, b, n, xDot, aDot, bDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Regressions.knownCondition}: filled by a
   * derivative and reused by its caller.
   */
  static final class KnownConditionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public KnownConditionAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Regressions.knownCondition} for
   * those of what it writes.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param n constant
   * @param aBar to which the adjoint of {@code a} is added; of the same shape
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   */
  static void knownConditionVjp(double x, double[] a, double[] b, int n, double[] aBar,
      double[] bBar, KnownConditionAdjoint adjoint) {
    knownConditionVjp(x, a, b, n, aBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #knownConditionVjp(double, double[], double[], int, double[], double[],
   *     KnownConditionAdjoint)
   */
  static void knownConditionVjp(double x, double[] a, double[] b, int n, double[] aBar,
      double[] bBar, KnownConditionAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int exit;
      double[] t;
      double a1;
      switch (n) {
        case 3 -> {
          exit = 0;
          t = null;
          a1 = 0.0;
        }
        case 2 -> {
          // reverse sweep
          adjoint.x += 0.0;
          return;
        }
        case 0 -> {
          double[] t1 = new double[3];
          t = tape.zeroDoubles(3);
          t1[0] = 0.5;
          t1[1] = x;
          t1[2] = 2.0;
          System.arraycopy(t1, 0, b, 0, 3);
          exit = 1;
          a1 = 0.0;
        }
        default -> {
          double b1 = b[0];
          a1 = a[0];
          b[0] = b1 + a1 * x;
          exit = 2;
          t = null;
        }
      }

      // reverse sweep
      double xBar;
      switch (exit) {
        case 0 -> xBar = 0.0;
        case 1 -> {
          for (int i = 0; i < 3; i++) {
            double t1 = bBar[i];
            bBar[i] = 0.0;
            t[i] += t1;
          }
          t[2] = 0.0;
          xBar = t[1];
          t[1] = 0.0;
          t[0] = 0.0;
        }
        default -> {
          double t1 = bBar[0];
          xBar = a1 * t1;
          aBar[0] += t1 * x;
        }
      }
      adjoint.x += xBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.knownCondition} as a function of the vector that packs {@code x},
   * {@code a}, {@code b}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static VectorFunction knownConditionFunction(double[] a, double[] b, int n) {
    return new KnownConditionFunction(a, b, n);
  }

  private static final class KnownConditionFunction implements VectorFunction {

    private final double[] a;

    private final double[] b;

    private final int n;

    private final int aSize;

    private final int bSize;

    KnownConditionFunction(double[] a, double[] b, int n) {
      this.a = a;
      this.b = b;
      this.n = n;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return 1 + aSize + bSize;
    }

    @Override
    public int outputs() {
      return bSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      corpus.Regressions.knownCondition(x, a, b, this.n);
      Arguments.pack(b, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      double xDot = direction[0];
      double[] aDot = Arguments.unpackLike(this.a, direction, 1);
      double[] bDot = Arguments.unpackLike(this.b, direction, 1 + aSize);
      knownConditionJvp(x, a, b, this.n, xDot, aDot, bDot);
      Arguments.pack(b, values, 0);
      Arguments.pack(bDot, tangents, 0);
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
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[] b = Arguments.unpackLike(this.b, packed, 1 + aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.unpackLike(this.b, weights, 0);
      KnownConditionAdjoint adjoint = new KnownConditionAdjoint();
      knownConditionVjp(x, a, b, this.n, aBar, bBar, adjoint);
      Arguments.pack(b, values, 0);
      adjoints[0] = adjoint.x;
      Arguments.pack(aBar, adjoints, 1);
      Arguments.pack(bBar, adjoints, 1 + aSize);
    }
  }

  /**
   * Forward mode: {@code Regressions.descent} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual descentJvp(double x, double[] b, double xDot, double[] bDot) {
    return descentJvp(x, b, xDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentJvp(double, double[], double, double[])
   */
  static Dual descentJvp(double x, double[] b, double xDot, double[] bDot, Tape tape) {
    Arguments.sameShape("bDot", bDot, "b", b);
    int mark = tape.mark();
    try {
      double[][] t = new double[3][];
      double[][] t1 = new double[3][];
      double[] t2 = new double[2];
      double[] t3 = new double[2];
      t2[0] = 0.5;
      t3[0] = 0.0;
      t2[1] = 0.75;
      t3[1] = 0.0;
      t[0] = t2;
      t1[0] = t3;
      t[1] = b;
      t1[1] = bDot;
      t[2] = new double[3];
      t1[2] = new double[3];
      double y = descendJvp(x, t, 2, xDot, t1, tape);
      double yDot = tape.doubleResult(1);
      return new Dual(1.0 + y * y, 2.0 * (yDot * y));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.descent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param b the derivative with respect to {@code b}
   */
  record DescentGradient(double value, double x, double[] b) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.descent}: filled by a derivative
   * and reused by its caller.
   */
  static final class DescentAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DescentAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.descent} and its gradient.
   *
   * @param x as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static DescentGradient descentGradient(double x, double[] b) {
    return descentGradient(x, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double, double[])
   */
  static DescentGradient descentGradient(double x, double[] b, Tape tape) {
    double[] bBar = Arguments.zerosLike(b);
    DescentAdjoint adjoint = new DescentAdjoint();
    double value = descentGradient(x, b, bBar, adjoint, tape);
    return new DescentGradient(value, adjoint.x, bBar);
  }

  /**
   * Reverse mode: {@code Regressions.descent} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double descentGradient(double x, double[] b, double[] bBar, DescentAdjoint adjoint) {
    return descentGradient(x, b, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double, double[], double[], DescentAdjoint)
   */
  static double descentGradient(double x, double[] b, double[] bBar, DescentAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("bBar", bBar, "b", b);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(bBar);
    int mark = tape.mark();
    try {
      double[][] t = new double[3][];
      double[][] t1 = new double[3][];
      double[] t2 = new double[2];
      double[] t3 = tape.zeroDoubles(2);
      t2[0] = 0.5;
      t2[1] = 0.75;
      t[0] = t2;
      t1[0] = t3;
      t[1] = b;
      t1[1] = bBar;
      double[] t4 = new double[3];
      double[] t5 = tape.zeroDoubles(3);
      t[2] = t4;
      t1[2] = t5;
      double y = descendForward(x, t, 2, t1, tape);

      // reverse sweep
      double yBar = 2.0 * y;
      double t6 = descendReverse(yBar, tape);
      t3[1] = 0.0;
      t3[0] = 0.0;
      adjoint.x = t6;
      return 1.0 + y * y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.descent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param b the derivative with respect to {@code b}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record DescentHvp(double value, double x, double[] b, double xHvp, double[] bHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Regressions.descent}: filled by a derivative and reused by its caller.
   */
  static final class DescentHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public DescentHvpAdjoint() {}
  }

  /**
   * Second order: {@code Regressions.descent}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static DescentHvp descentHvp(double x, double[] b, double xDot, double[] bDot) {
    return descentHvp(x, b, xDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentHvp(double, double[], double, double[])
   */
  static DescentHvp descentHvp(double x, double[] b, double xDot, double[] bDot, Tape tape) {
    double[] bBar = Arguments.zerosLike(b);
    double[] bHvp = Arguments.zerosLike(b);
    DescentHvpAdjoint adjoint = new DescentHvpAdjoint();
    double value = descentHvp(x, b, xDot, bDot, bBar, bHvp, adjoint, tape);
    return new DescentHvp(value, adjoint.x, bBar, adjoint.xHvp, bHvp);
  }

  /**
   * Second order: {@code Regressions.descent}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double descentHvp(double x, double[] b, double xDot, double[] bDot, double[] bBar,
      double[] bHvp, DescentHvpAdjoint adjoint) {
    return descentHvp(x, b, xDot, bDot, bBar, bHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentHvp(double, double[], double, double[], double[], double[],
   *     DescentHvpAdjoint)
   */
  static double descentHvp(double x, double[] b, double xDot, double[] bDot, double[] bBar,
      double[] bHvp, DescentHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(bBar);
    Arguments.zero(bHvp);
    int mark = tape.mark();
    try {
      double[][] t = new double[3][];
      double[][] t1 = new double[3][];
      double[][] t2 = new double[3][];
      double[][] t3 = new double[3][];
      double[] t4 = new double[2];
      double[] t5 = new double[2];
      double[] t6 = tape.zeroDoubles(2);
      double[] t7 = tape.zeroDoubles(2);
      t4[0] = 0.5;
      t5[0] = 0.0;
      t4[1] = 0.75;
      t5[1] = 0.0;
      t[0] = t4;
      t1[0] = t5;
      t2[0] = t6;
      t3[0] = t7;
      t[1] = b;
      t1[1] = bDot;
      t2[1] = bBar;
      t3[1] = bHvp;
      double[] t8 = new double[3];
      double[] t9 = tape.zeroDoubles(3);
      double[] t10 = tape.zeroDoubles(3);
      t[2] = t8;
      t1[2] = new double[3];
      t2[2] = t9;
      t3[2] = t10;
      double y = descendForwardJvp(x, t, 2, t2, xDot, t1, t3, tape);
      double yDot = tape.doubleResult(1);

      // reverse sweep
      double yBar = 2.0 * y;
      double yBarDot = 2.0 * yDot;
      double t11 = descendReverseJvp(yBar, yBarDot, tape);
      double t12 = tape.doubleResult(1);
      t6[1] = 0.0;
      t7[1] = 0.0;
      t6[0] = 0.0;
      t7[0] = 0.0;
      adjoint.x = t11;
      adjoint.xHvp = t12;
      return 1.0 + y * y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.descent} as a function of the vector that packs {@code x}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction descentFunction() {
    return new DescentFunction();
  }

  private static final class DescentFunction implements ScalarFunction {

    DescentFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] b = Arguments.doubles(packed, 1, packed.length - 1);
      return corpus.Regressions.descent(x, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] b = Arguments.doubles(packed, 1, packed.length - 1);
      double[] bBar = Arguments.zerosLike(b);
      DescentAdjoint adjoint = new DescentAdjoint();
      double value = descentGradient(x, b, bBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(bBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] b = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] bDot = Arguments.doubles(direction, 1, direction.length - 1);
      return descentJvp(x, b, xDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] b = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] bDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] bBar = Arguments.zerosLike(b);
      double[] bHvp = Arguments.zerosLike(b);
      DescentHvpAdjoint adjoint = new DescentHvpAdjoint();
      double value = descentHvp(x, b, xDot, bDot, bBar, bHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(bBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(bHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.rowsMovedThroughOne} and its derivative in the
   * direction of the tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param k as the method takes it; written as the method writes it
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rowsMovedThroughOneJvp(double[][] m, double[][] k, double[][] mDot, double[][] kDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("kDot", kDot, "k", k);
    Arguments.sameSharing("m", m, mDot, "k", k, kDot);
    double[] t = m[0];
    double[] tDot = mDot[0];
    double[] mDot1 = mDot[1];
    m[0] = m[1];
    mDot[0] = mDot1;
    m[1] = t;
    mDot[1] = tDot;
    double[] k1 = k[0];
    double[] kDot1 = kDot[0];
    double t1 = k1[0] * 2.0;
    double t2 = kDot1[0] * 2.0;
    k1[0] = t1;
    kDot1[0] = t2;
    double m1 = m[0][0];
    return new Dual(t1 * m1 * 3.0 + k[1][0], (t2 * m1 + t1 * mDot[0][0]) * 3.0 + kDot[1][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsMovedThroughOneJvp(double[][], double[][], double[][], double[][])
   */
  static Dual rowsMovedThroughOneJvp(double[][] m, double[][] k, double[][] mDot, double[][] kDot,
      Tape tape) {
    return rowsMovedThroughOneJvp(m, k, mDot, kDot);
  }

  /**
   * Value and gradient of {@code Regressions.rowsMovedThroughOne}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param k the derivative with respect to {@code k}
   */
  record RowsMovedThroughOneGradient(double value, double[][] m, double[][] k) {}

  /**
   * Reverse mode: {@code Regressions.rowsMovedThroughOne} and its gradient.
   *
   * @param m as the method takes it; written as the method writes it
   * @param k as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RowsMovedThroughOneGradient rowsMovedThroughOneGradient(double[][] m, double[][] k) {
    return rowsMovedThroughOneGradient(m, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsMovedThroughOneGradient(double[][], double[][])
   */
  static RowsMovedThroughOneGradient rowsMovedThroughOneGradient(double[][] m, double[][] k,
      Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[][] kBar = k == m ? mBar : Arguments.zerosLike(k);
    double value = rowsMovedThroughOneGradient(m, k, mBar, kBar, tape);
    return new RowsMovedThroughOneGradient(value, mBar, kBar);
  }

  /**
   * Reverse mode: {@code Regressions.rowsMovedThroughOne} and its gradient, written into the
   * caller's memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param k as the method takes it; written as the method writes it
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param kBar overwritten with the gradient with respect to {@code k}; of the same shape
   * @return the value
   */
  static double rowsMovedThroughOneGradient(double[][] m, double[][] k, double[][] mBar,
      double[][] kBar) {
    return rowsMovedThroughOneGradient(m, k, mBar, kBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsMovedThroughOneGradient(double[][], double[][], double[][], double[][])
   */
  static double rowsMovedThroughOneGradient(double[][] m, double[][] k, double[][] mBar,
      double[][] kBar, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("kBar", kBar, "k", k);
    Arguments.sameSharing("m", m, mBar, "k", k, kBar);
    Arguments.zero(mBar);
    Arguments.zero(kBar);
    int mark = tape.mark();
    try {
      double[][] mBar1 = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBar1, 0, m.length);
      double[][] kBar1 = tape.references(double[].class, k.length);
      System.arraycopy(kBar, 0, kBar1, 0, k.length);
      double[][] t = k == m ? mBar1 : kBar1;
      double[] t1 = m[0];
      double[] tBar = mBar1[0];
      double[] mBar2 = mBar1[1];
      m[0] = m[1];
      mBar1[0] = mBar2;
      m[1] = t1;
      mBar1[1] = tBar;
      double[] k1 = k[0];
      double[] kBar2 = t[0];
      double t2 = k1[0] * 2.0;
      k1[0] = t2;
      double m1 = m[0][0];

      // reverse sweep
      double[] mBar3 = mBar1[0];
      double t3 = t2 * m1 * 3.0 + k[1][0];
      t[1][0] += 1.0;
      mBar3[0] += t2 * 3.0;
      kBar2[0] = (3.0 * m1 + kBar2[0]) * 2.0;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.rowsMovedThroughOne}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param k the derivative with respect to {@code k}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record RowsMovedThroughOneHvp(double value, double[][] m, double[][] k, double[][] mHvp,
      double[][] kHvp) {}

  /**
   * Second order: {@code Regressions.rowsMovedThroughOne}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param m as the method takes it; written as the method writes it
   * @param k as the method takes it; written as the method writes it
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RowsMovedThroughOneHvp rowsMovedThroughOneHvp(double[][] m, double[][] k, double[][] mDot,
      double[][] kDot) {
    return rowsMovedThroughOneHvp(m, k, mDot, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsMovedThroughOneHvp(double[][], double[][], double[][], double[][])
   */
  static RowsMovedThroughOneHvp rowsMovedThroughOneHvp(double[][] m, double[][] k, double[][] mDot,
      double[][] kDot, Tape tape) {
    double[][] mBar = Arguments.zerosLike(m);
    double[][] kBar = k == m ? mBar : Arguments.zerosLike(k);
    double[][] mHvp = Arguments.zerosLike(m);
    double[][] kHvp = k == m ? mHvp : Arguments.zerosLike(k);
    double value = rowsMovedThroughOneHvp(m, k, mDot, kDot, mBar, kBar, mHvp, kHvp, tape);
    return new RowsMovedThroughOneHvp(value, mBar, kBar, mHvp, kHvp);
  }

  /**
   * Second order: {@code Regressions.rowsMovedThroughOne}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it; written as the method writes it
   * @param k as the method takes it; written as the method writes it
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param kDot tangent of {@code k}, of the same shape; receives that of what the array
   *     then holds
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param kBar overwritten with the gradient with respect to {@code k}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param kHvp overwritten with the Hessian-vector product for {@code k}; of the same shape
   * @return the value
   */
  static double rowsMovedThroughOneHvp(double[][] m, double[][] k, double[][] mDot,
      double[][] kDot, double[][] mBar, double[][] kBar, double[][] mHvp, double[][] kHvp) {
    return rowsMovedThroughOneHvp(m, k, mDot, kDot, mBar, kBar, mHvp, kHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowsMovedThroughOneHvp(double[][], double[][], double[][], double[][], double[][],
   *     double[][], double[][], double[][])
   */
  static double rowsMovedThroughOneHvp(double[][] m, double[][] k, double[][] mDot,
      double[][] kDot, double[][] mBar, double[][] kBar, double[][] mHvp, double[][] kHvp,
      Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("kDot", kDot, "k", k);
    Arguments.sameSharing("m", m, mDot, "k", k, kDot);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("kBar", kBar, "k", k);
    Arguments.sameSharing("m", m, mBar, "k", k, kBar);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.sameShape("kHvp", kHvp, "k", k);
    Arguments.sameSharing("m", m, mHvp, "k", k, kHvp);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Arguments.distinct("kDot", kDot, "kBar", kBar);
    Arguments.distinct("kDot", kDot, "kHvp", kHvp);
    Arguments.distinct("kBar", kBar, "kHvp", kHvp);
    Arguments.zero(mBar);
    Arguments.zero(kBar);
    Arguments.zero(mHvp);
    Arguments.zero(kHvp);
    int mark = tape.mark();
    try {
      double[][] mBar1 = tape.references(double[].class, m.length);
      double[][] mBarDot = tape.references(double[].class, m.length);
      System.arraycopy(mBar, 0, mBar1, 0, m.length);
      System.arraycopy(mHvp, 0, mBarDot, 0, m.length);
      double[][] kBar1 = tape.references(double[].class, k.length);
      double[][] kBarDot = tape.references(double[].class, k.length);
      System.arraycopy(kBar, 0, kBar1, 0, k.length);
      System.arraycopy(kHvp, 0, kBarDot, 0, k.length);
      if (k == m) {
        kBar1 = mBar1;
        kBarDot = mBarDot;
      }
      double[] t = m[0];
      double[] tDot = mDot[0];
      double[] tBar = mBar1[0];
      double[] tBarDot = mBarDot[0];
      double[] mDot1 = mDot[1];
      double[] mBar2 = mBar1[1];
      double[] mBarDot1 = mBarDot[1];
      m[0] = m[1];
      mDot[0] = mDot1;
      mBar1[0] = mBar2;
      mBarDot[0] = mBarDot1;
      m[1] = t;
      mDot[1] = tDot;
      mBar1[1] = tBar;
      mBarDot[1] = tBarDot;
      double[] k1 = k[0];
      double[] kDot1 = kDot[0];
      double[] kBar2 = kBar1[0];
      double[] kBarDot1 = kBarDot[0];
      double t1 = k1[0] * 2.0;
      double t2 = kDot1[0] * 2.0;
      k1[0] = t1;
      kDot1[0] = t2;
      double m1 = m[0][0];

      // reverse sweep
      double[] mBar3 = mBar1[0];
      double[] mBarDot2 = mBarDot[0];
      double mDot2 = mDot[0][0];
      double t3 = t1 * m1 * 3.0 + k[1][0];
      kBar1[1][0] += 1.0;
      mBar3[0] += t1 * 3.0;
      mBarDot2[0] += t2 * 3.0;
      double kBarDot2 = (3.0 * mDot2 + kBarDot1[0]) * 2.0;
      kBar2[0] = (3.0 * m1 + kBar2[0]) * 2.0;
      kBarDot1[0] = kBarDot2;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.rowsMovedThroughOne} as a function of the vector that packs {@code
   * m}, {@code k}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param k of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowsMovedThroughOneFunction(double[][] m, double[][] k) {
    return new RowsMovedThroughOneFunction(m, k);
  }

  private static final class RowsMovedThroughOneFunction implements ScalarFunction {

    private final double[][] m;

    private final double[][] k;

    private final int mSize;

    private final int kSize;

    RowsMovedThroughOneFunction(double[][] m, double[][] k) {
      this.m = m;
      this.k = k;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
      Objects.requireNonNull(k, "k");
      this.kSize = Arguments.size(k);
    }

    @Override
    public int inputs() {
      return mSize + kSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[][] k = Arguments.unpackLike(this.k, packed, mSize);
      return corpus.Regressions.rowsMovedThroughOne(m, k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[][] k = Arguments.unpackLike(this.k, packed, mSize);
      double[][] mBar = Arguments.zerosLike(m);
      double[][] kBar = Arguments.zerosLike(k);
      double value = rowsMovedThroughOneGradient(m, k, mBar, kBar);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(kBar, gradient, mSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[][] k = Arguments.unpackLike(this.k, packed, mSize);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[][] kDot = Arguments.unpackLike(this.k, direction, mSize);
      return rowsMovedThroughOneJvp(m, k, mDot, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] m = Arguments.unpackLike(this.m, packed, 0);
      double[][] k = Arguments.unpackLike(this.k, packed, mSize);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[][] kDot = Arguments.unpackLike(this.k, direction, mSize);
      double[][] mBar = Arguments.zerosLike(m);
      double[][] kBar = Arguments.zerosLike(k);
      double[][] mHvp = Arguments.zerosLike(m);
      double[][] kHvp = Arguments.zerosLike(k);
      double value = rowsMovedThroughOneHvp(m, k, mDot, kDot, mBar, kBar, mHvp, kHvp);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(kBar, gradient, mSize);
      Arguments.pack(mHvp, product, 0);
      Arguments.pack(kHvp, product, mSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.lengthOfNothing} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param z constant
   * @param asked constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual lengthOfNothingJvp(double x, int[] z, boolean asked, double xDot) {
    int n = z.length;
    if (asked) {
      double t = n;
      x *= t;
      xDot *= t;
    }
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthOfNothingJvp(double, int[], boolean, double)
   */
  static Dual lengthOfNothingJvp(double x, int[] z, boolean asked, double xDot, Tape tape) {
    return lengthOfNothingJvp(x, z, asked, xDot);
  }

  /**
   * Value and gradient of {@code Regressions.lengthOfNothing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LengthOfNothingGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.lengthOfNothing}: filled by a
   * derivative and reused by its caller.
   */
  static final class LengthOfNothingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LengthOfNothingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.lengthOfNothing} and its gradient.
   *
   * @param x as the method takes it
   * @param z constant
   * @param asked constant
   * @return the value and the gradient, in new arrays
   */
  static LengthOfNothingGradient lengthOfNothingGradient(double x, int[] z, boolean asked) {
    LengthOfNothingAdjoint adjoint = new LengthOfNothingAdjoint();
    double value = lengthOfNothingGradient(x, z, asked, adjoint);
    return new LengthOfNothingGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthOfNothingGradient(double, int[], boolean)
   */
  static LengthOfNothingGradient lengthOfNothingGradient(double x, int[] z, boolean asked,
      Tape tape) {
    return lengthOfNothingGradient(x, z, asked);
  }

  /**
   * Reverse mode: {@code Regressions.lengthOfNothing} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param z constant
   * @param asked constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double lengthOfNothingGradient(double x, int[] z, boolean asked,
      LengthOfNothingAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int n = z.length;
    if (asked) {
      x *= n;
    }

    // reverse sweep
    double xBar = 2.0 * x;
    if (asked) {
      xBar *= n;
    }
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthOfNothingGradient(double, int[], boolean, LengthOfNothingAdjoint)
   */
  static double lengthOfNothingGradient(double x, int[] z, boolean asked,
      LengthOfNothingAdjoint adjoint, Tape tape) {
    return lengthOfNothingGradient(x, z, asked, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.lengthOfNothing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LengthOfNothingHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.lengthOfNothing}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param z constant
   * @param asked constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LengthOfNothingHvp lengthOfNothingHvp(double x, int[] z, boolean asked, double xDot) {
    int n = z.length;
    if (asked) {
      double t = n;
      x *= t;
      xDot *= t;
    }

    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    if (asked) {
      double t = n;
      xBar *= t;
      xBarDot *= t;
    }
    return new LengthOfNothingHvp(x * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lengthOfNothingHvp(double, int[], boolean, double)
   */
  static LengthOfNothingHvp lengthOfNothingHvp(double x, int[] z, boolean asked, double xDot,
      Tape tape) {
    return lengthOfNothingHvp(x, z, asked, xDot);
  }

  /**
   * {@code Regressions.lengthOfNothing} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param z captured
   * @param asked captured
   * @return the view
   */
  static ScalarFunction lengthOfNothingFunction(int[] z, boolean asked) {
    return new LengthOfNothingFunction(z, asked);
  }

  private static final class LengthOfNothingFunction implements ScalarFunction {

    private final int[] z;

    private final boolean asked;

    LengthOfNothingFunction(int[] z, boolean asked) {
      this.z = z;
      this.asked = asked;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return corpus.Regressions.lengthOfNothing(x, this.z, this.asked);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LengthOfNothingAdjoint adjoint = new LengthOfNothingAdjoint();
      double value = lengthOfNothingGradient(x, this.z, this.asked, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return lengthOfNothingJvp(x, this.z, this.asked, xDot).tangent();
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
      LengthOfNothingHvp hvp = lengthOfNothingHvp(x, this.z, this.asked, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.choiceByNothing} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param unit constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual choiceByNothingJvp(double x, TimeUnit unit, double xDot) {
    switch (unit) {
      case DAYS -> {}
      default -> {}
    }
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceByNothingJvp(double, java.util.concurrent.TimeUnit, double)
   */
  static Dual choiceByNothingJvp(double x, TimeUnit unit, double xDot, Tape tape) {
    return choiceByNothingJvp(x, unit, xDot);
  }

  /**
   * Value and gradient of {@code Regressions.choiceByNothing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ChoiceByNothingGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.choiceByNothing}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChoiceByNothingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ChoiceByNothingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.choiceByNothing} and its gradient.
   *
   * @param x as the method takes it
   * @param unit constant
   * @return the value and the gradient, in new arrays
   */
  static ChoiceByNothingGradient choiceByNothingGradient(double x, TimeUnit unit) {
    ChoiceByNothingAdjoint adjoint = new ChoiceByNothingAdjoint();
    double value = choiceByNothingGradient(x, unit, adjoint);
    return new ChoiceByNothingGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceByNothingGradient(double, java.util.concurrent.TimeUnit)
   */
  static ChoiceByNothingGradient choiceByNothingGradient(double x, TimeUnit unit, Tape tape) {
    return choiceByNothingGradient(x, unit);
  }

  /**
   * Reverse mode: {@code Regressions.choiceByNothing} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param unit constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double choiceByNothingGradient(double x, TimeUnit unit, ChoiceByNothingAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    switch (unit) {
      case DAYS -> {}
      default -> {}
    }

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceByNothingGradient(double, java.util.concurrent.TimeUnit,
   *     ChoiceByNothingAdjoint)
   */
  static double choiceByNothingGradient(double x, TimeUnit unit, ChoiceByNothingAdjoint adjoint,
      Tape tape) {
    return choiceByNothingGradient(x, unit, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.choiceByNothing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ChoiceByNothingHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.choiceByNothing}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param unit constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ChoiceByNothingHvp choiceByNothingHvp(double x, TimeUnit unit, double xDot) {
    switch (unit) {
      case DAYS -> {}
      default -> {}
    }

    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    return new ChoiceByNothingHvp(x * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #choiceByNothingHvp(double, java.util.concurrent.TimeUnit, double)
   */
  static ChoiceByNothingHvp choiceByNothingHvp(double x, TimeUnit unit, double xDot, Tape tape) {
    return choiceByNothingHvp(x, unit, xDot);
  }

  /**
   * {@code Regressions.choiceByNothing} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param unit captured
   * @return the view
   */
  static ScalarFunction choiceByNothingFunction(TimeUnit unit) {
    return new ChoiceByNothingFunction(unit);
  }

  private static final class ChoiceByNothingFunction implements ScalarFunction {

    private final TimeUnit unit;

    ChoiceByNothingFunction(TimeUnit unit) {
      this.unit = unit;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return corpus.Regressions.choiceByNothing(x, this.unit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ChoiceByNothingAdjoint adjoint = new ChoiceByNothingAdjoint();
      double value = choiceByNothingGradient(x, this.unit, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return choiceByNothingJvp(x, this.unit, xDot).tangent();
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
      ChoiceByNothingHvp hvp = choiceByNothingHvp(x, this.unit, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.numberOfNothing} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual numberOfNothingJvp(double x, int n, double xDot) {
    if (n > 0) {
      int u = ((Integer) null).intValue();
      x += u;
    }
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #numberOfNothingJvp(double, int, double)
   */
  static Dual numberOfNothingJvp(double x, int n, double xDot, Tape tape) {
    return numberOfNothingJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Regressions.numberOfNothing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NumberOfNothingGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.numberOfNothing}: filled by a
   * derivative and reused by its caller.
   */
  static final class NumberOfNothingAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NumberOfNothingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.numberOfNothing} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static NumberOfNothingGradient numberOfNothingGradient(double x, int n) {
    NumberOfNothingAdjoint adjoint = new NumberOfNothingAdjoint();
    double value = numberOfNothingGradient(x, n, adjoint);
    return new NumberOfNothingGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #numberOfNothingGradient(double, int)
   */
  static NumberOfNothingGradient numberOfNothingGradient(double x, int n, Tape tape) {
    return numberOfNothingGradient(x, n);
  }

  /**
   * Reverse mode: {@code Regressions.numberOfNothing} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double numberOfNothingGradient(double x, int n, NumberOfNothingAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    if (n > 0) {
      int u = ((Integer) null).intValue();
      x += u;
    }

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #numberOfNothingGradient(double, int, NumberOfNothingAdjoint)
   */
  static double numberOfNothingGradient(double x, int n, NumberOfNothingAdjoint adjoint,
      Tape tape) {
    return numberOfNothingGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.numberOfNothing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NumberOfNothingHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Regressions.numberOfNothing}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NumberOfNothingHvp numberOfNothingHvp(double x, int n, double xDot) {
    if (n > 0) {
      int u = ((Integer) null).intValue();
      x += u;
    }

    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    return new NumberOfNothingHvp(x * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #numberOfNothingHvp(double, int, double)
   */
  static NumberOfNothingHvp numberOfNothingHvp(double x, int n, double xDot, Tape tape) {
    return numberOfNothingHvp(x, n, xDot);
  }

  /**
   * {@code Regressions.numberOfNothing} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction numberOfNothingFunction(int n) {
    return new NumberOfNothingFunction(n);
  }

  private static final class NumberOfNothingFunction implements ScalarFunction {

    private final int n;

    NumberOfNothingFunction(int n) {
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
      return corpus.Regressions.numberOfNothing(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NumberOfNothingAdjoint adjoint = new NumberOfNothingAdjoint();
      double value = numberOfNothingGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return numberOfNothingJvp(x, this.n, xDot).tangent();
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
      NumberOfNothingHvp hvp = numberOfNothingHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.hiding} and its derivative in the direction of the
   * tangents.
   *
   * @param System_ as the method takes it
   * @param corpus_ as the method takes it
   * @param SystemDot tangent of {@code System_}
   * @param corpusDot tangent of {@code corpus_}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual hidingJvp(double System_, double[] corpus_, double SystemDot, double[] corpusDot) {
    Arguments.sameShape("corpusDot", corpusDot, "corpus", corpus_);
    double[] c = new double[corpus_.length];
    double[] cDot = new double[corpus_.length];
    System.arraycopy(corpus_, 0, c, 0, 2);
    System.arraycopy(corpusDot, 0, cDot, 0, 2);
    double c1 = c[0];
    double t = c1 * System_;
    double t1 = Math.sin(System_);
    double WEIGHTS1 = corpus.Regressions.WEIGHTS[1];
    double c2 = c[1];
    double WEIGHTS2 = corpus.Regressions.WEIGHTS[0];
    return new Dual(t * t1 * WEIGHTS1 + c2 * WEIGHTS2,
        ((cDot[0] * System_ + c1 * SystemDot) * t1 + t * (SystemDot * Math.cos(System_)))
        * WEIGHTS1 + cDot[1] * WEIGHTS2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hidingJvp(double, double[], double, double[])
   */
  static Dual hidingJvp(double System_, double[] corpus_, double SystemDot, double[] corpusDot,
      Tape tape) {
    return hidingJvp(System_, corpus_, SystemDot, corpusDot);
  }

  /**
   * Value and gradient of {@code Regressions.hiding}.
   *
   * @param value what the method returns
   * @param System the derivative with respect to {@code System_}
   * @param corpus the derivative with respect to {@code corpus_}
   */
  record HidingGradient(double value, double System, double[] corpus) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.hiding}: filled by a derivative
   * and reused by its caller.
   */
  static final class HidingAdjoint {

    /** The adjoint of {@code System_}. */
    public double System;

    /** A holder of zeros. */
    public HidingAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.hiding} and its gradient.
   *
   * @param System_ as the method takes it
   * @param corpus_ as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HidingGradient hidingGradient(double System_, double[] corpus_) {
    return hidingGradient(System_, corpus_, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hidingGradient(double, double[])
   */
  static HidingGradient hidingGradient(double System_, double[] corpus_, Tape tape) {
    double[] corpusBar = Arguments.zerosLike(corpus_);
    HidingAdjoint adjoint = new HidingAdjoint();
    double value = hidingGradient(System_, corpus_, corpusBar, adjoint, tape);
    return new HidingGradient(value, adjoint.System, corpusBar);
  }

  /**
   * Reverse mode: {@code Regressions.hiding} and its gradient, written into the caller's
   * memory.
   *
   * @param System_ as the method takes it
   * @param corpus_ as the method takes it
   * @param corpusBar overwritten with the gradient with respect to {@code corpus_}; of the
   *     same shape
   * @param adjoint overwritten with the derivatives with respect to {@code System_}
   * @return the value
   */
  static double hidingGradient(double System_, double[] corpus_, double[] corpusBar,
      HidingAdjoint adjoint) {
    return hidingGradient(System_, corpus_, corpusBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hidingGradient(double, double[], double[], HidingAdjoint)
   */
  static double hidingGradient(double System_, double[] corpus_, double[] corpusBar,
      HidingAdjoint adjoint, Tape tape) {
    Arguments.sameShape("corpusBar", corpusBar, "corpus", corpus_);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(corpusBar);
    int mark = tape.mark();
    try {
      double[] c = tape.exactDoubles(corpus_.length);
      double[] cBar = tape.zeroDoubles(corpus_.length);
      System.arraycopy(corpus_, 0, c, 0, 2);
      double c1 = c[0];
      double t = c1 * System_;
      double t1 = Math.sin(System_);
      double WEIGHTS1 = corpus.Regressions.WEIGHTS[1];
      double c2 = c[1];
      double WEIGHTS2 = corpus.Regressions.WEIGHTS[0];

      // reverse sweep
      cBar[1] += WEIGHTS2;
      double t2 = WEIGHTS1 * t1;
      double SystemBar = t * WEIGHTS1 * Math.cos(System_) + c1 * t2;
      cBar[0] += t2 * System_;
      for (int i = 0; i < 2; i++) {
        corpusBar[i] += cBar[i];
      }
      adjoint.System = SystemBar;
      return t * t1 * WEIGHTS1 + c2 * WEIGHTS2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.hiding}.
   *
   * @param value what the method returns
   * @param System the derivative with respect to {@code System_}
   * @param corpus the derivative with respect to {@code corpus_}
   * @param SystemHvp the Hessian-vector product for {@code System_}
   * @param corpusHvp the Hessian-vector product for {@code corpus_}
   */
  record HidingHvp(double value, double System, double[] corpus, double SystemHvp,
      double[] corpusHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Regressions.hiding}: filled by a derivative and reused by its caller.
   */
  static final class HidingHvpAdjoint {

    /** The adjoint of {@code System_}. */
    public double System;

    /** The Hessian-vector product for {@code System_}. */
    public double SystemHvp;

    /** A holder of zeros. */
    public HidingHvpAdjoint() {}
  }

  /**
   * Second order: {@code Regressions.hiding}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param System_ as the method takes it
   * @param corpus_ as the method takes it
   * @param SystemDot tangent of {@code System_}
   * @param corpusDot tangent of {@code corpus_}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static HidingHvp hidingHvp(double System_, double[] corpus_, double SystemDot,
      double[] corpusDot) {
    return hidingHvp(System_, corpus_, SystemDot, corpusDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hidingHvp(double, double[], double, double[])
   */
  static HidingHvp hidingHvp(double System_, double[] corpus_, double SystemDot,
      double[] corpusDot, Tape tape) {
    double[] corpusBar = Arguments.zerosLike(corpus_);
    double[] corpusHvp = Arguments.zerosLike(corpus_);
    HidingHvpAdjoint adjoint = new HidingHvpAdjoint();
    double value =
        hidingHvp(System_, corpus_, SystemDot, corpusDot, corpusBar, corpusHvp, adjoint, tape);
    return new HidingHvp(value, adjoint.System, corpusBar, adjoint.SystemHvp, corpusHvp);
  }

  /**
   * Second order: {@code Regressions.hiding}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param System_ as the method takes it
   * @param corpus_ as the method takes it
   * @param SystemDot tangent of {@code System_}
   * @param corpusDot tangent of {@code corpus_}, of the same shape; not modified
   * @param corpusBar overwritten with the gradient with respect to {@code corpus_}; of the
   *     same shape
   * @param corpusHvp overwritten with the Hessian-vector product for {@code corpus_}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code System_}
   * @return the value
   */
  static double hidingHvp(double System_, double[] corpus_, double SystemDot, double[] corpusDot,
      double[] corpusBar, double[] corpusHvp, HidingHvpAdjoint adjoint) {
    return hidingHvp(System_, corpus_, SystemDot, corpusDot, corpusBar, corpusHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hidingHvp(double, double[], double, double[], double[], double[],
   *     HidingHvpAdjoint)
   */
  static double hidingHvp(double System_, double[] corpus_, double SystemDot, double[] corpusDot,
      double[] corpusBar, double[] corpusHvp, HidingHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("corpusDot", corpusDot, "corpus", corpus_);
    Arguments.sameShape("corpusBar", corpusBar, "corpus", corpus_);
    Arguments.sameShape("corpusHvp", corpusHvp, "corpus", corpus_);
    Arguments.distinct("corpusDot", corpusDot, "corpusBar", corpusBar);
    Arguments.distinct("corpusDot", corpusDot, "corpusHvp", corpusHvp);
    Arguments.distinct("corpusBar", corpusBar, "corpusHvp", corpusHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(corpusBar);
    Arguments.zero(corpusHvp);
    int mark = tape.mark();
    try {
      double[] c = tape.exactDoubles(corpus_.length);
      double[] cDot = tape.exactDoubles(corpus_.length);
      double[] cBar = tape.zeroDoubles(corpus_.length);
      double[] cBarDot = tape.zeroDoubles(corpus_.length);
      System.arraycopy(corpus_, 0, c, 0, 2);
      System.arraycopy(corpusDot, 0, cDot, 0, 2);
      double c1 = c[0];
      double cDot1 = cDot[0];
      double t = c1 * System_;
      double t1 = Math.sin(System_);
      double t2 = Math.cos(System_);
      double WEIGHTS1 = corpus.Regressions.WEIGHTS[1];
      double c2 = c[1];
      double WEIGHTS2 = corpus.Regressions.WEIGHTS[0];

      // reverse sweep
      cBar[1] += WEIGHTS2;
      double t3 = WEIGHTS1 * t1;
      double t4 = WEIGHTS1 * (SystemDot * t2);
      double t5 = t * WEIGHTS1;
      double SystemBar = t5 * t2 + c1 * t3;
      double SystemBarDot = (cDot1 * System_ + c1 * SystemDot) * WEIGHTS1 * t2
          - t5 * (SystemDot * t1) + (cDot1 * t3 + c1 * t4);
      cBar[0] += t3 * System_;
      cBarDot[0] += t4 * System_ + t3 * SystemDot;
      for (int i = 0; i < 2; i++) {
        double t6 = cBarDot[i];
        corpusBar[i] += cBar[i];
        corpusHvp[i] += t6;
      }
      adjoint.System = SystemBar;
      adjoint.SystemHvp = SystemBarDot;
      return t * t1 * WEIGHTS1 + c2 * WEIGHTS2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.hiding} as a function of the vector that packs {@code System_},
   * {@code corpus_}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction hidingFunction() {
    return new HidingFunction();
  }

  private static final class HidingFunction implements ScalarFunction {

    HidingFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double System_ = packed[0];
      double[] corpus_ = Arguments.doubles(packed, 1, packed.length - 1);
      return corpus.Regressions.hiding(System_, corpus_);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double System_ = packed[0];
      double[] corpus_ = Arguments.doubles(packed, 1, packed.length - 1);
      double[] corpusBar = Arguments.zerosLike(corpus_);
      HidingAdjoint adjoint = new HidingAdjoint();
      double value = hidingGradient(System_, corpus_, corpusBar, adjoint);
      gradient[0] = adjoint.System;
      Arguments.pack(corpusBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double System_ = packed[0];
      double[] corpus_ = Arguments.doubles(packed, 1, packed.length - 1);
      double SystemDot = direction[0];
      double[] corpusDot = Arguments.doubles(direction, 1, direction.length - 1);
      return hidingJvp(System_, corpus_, SystemDot, corpusDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double System_ = packed[0];
      double[] corpus_ = Arguments.doubles(packed, 1, packed.length - 1);
      double SystemDot = direction[0];
      double[] corpusDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] corpusBar = Arguments.zerosLike(corpus_);
      double[] corpusHvp = Arguments.zerosLike(corpus_);
      HidingHvpAdjoint adjoint = new HidingHvpAdjoint();
      double value =
          hidingHvp(System_, corpus_, SystemDot, corpusDot, corpusBar, corpusHvp, adjoint);
      gradient[0] = adjoint.System;
      Arguments.pack(corpusBar, gradient, 1);
      product[0] = adjoint.SystemHvp;
      Arguments.pack(corpusHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.orderOfSweeps} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param m as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual orderOfSweepsJvp(double x, double[] a, double[][] m, double xDot, double[] aDot,
      double[][] mDot) {
    return orderOfSweepsJvp(x, a, m, xDot, aDot, mDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfSweepsJvp(double, double[], double[][], double, double[], double[][])
   */
  static Dual orderOfSweepsJvp(double x, double[] a, double[][] m, double xDot, double[] aDot,
      double[][] mDot, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("mDot", mDot, "m", m);
    int mark = tape.mark();
    try {
      double x1 = x + 0.5;
      double[] mDot1 = mDot[1];
      double t =
          deepJvp2(x, m[1], deepJvp(a[1], a, x < x1 ? 1 : 2, aDot[1], aDot) <= 0.5 ? 1 : 2, xDot,
          mDot1, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t * x1 + x1 + 0.5, t1 * x1 + t * xDot + xDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Regressions.orderOfSweeps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param m the derivative with respect to {@code m}
   */
  record OrderOfSweepsGradient(double value, double x, double[] a, double[][] m) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.orderOfSweeps}: filled by a
   * derivative and reused by its caller.
   */
  static final class OrderOfSweepsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OrderOfSweepsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.orderOfSweeps} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param m as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OrderOfSweepsGradient orderOfSweepsGradient(double x, double[] a, double[][] m) {
    return orderOfSweepsGradient(x, a, m, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfSweepsGradient(double, double[], double[][])
   */
  static OrderOfSweepsGradient orderOfSweepsGradient(double x, double[] a, double[][] m,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[][] mBar = Arguments.zerosLike(m);
    OrderOfSweepsAdjoint adjoint = new OrderOfSweepsAdjoint();
    double value = orderOfSweepsGradient(x, a, m, aBar, mBar, adjoint, tape);
    return new OrderOfSweepsGradient(value, adjoint.x, aBar, mBar);
  }

  /**
   * Reverse mode: {@code Regressions.orderOfSweeps} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param m as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double orderOfSweepsGradient(double x, double[] a, double[][] m, double[] aBar,
      double[][] mBar, OrderOfSweepsAdjoint adjoint) {
    return orderOfSweepsGradient(x, a, m, aBar, mBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfSweepsGradient(double, double[], double[][], double[], double[][],
   *     OrderOfSweepsAdjoint)
   */
  static double orderOfSweepsGradient(double x, double[] a, double[][] m, double[] aBar,
      double[][] mBar, OrderOfSweepsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("mBar", mBar, "m", m);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(mBar);
    int mark = tape.mark();
    try {
      double x1 = x + 0.5;
      double[] mBar1 = mBar[1];
      double t = deepVjp(x, m[1], deep(a[1], a, x < x1 ? 1 : 2) <= 0.5 ? 1 : 2, x1, mBar1, tape);
      double xBar = tape.doubleResult(1);

      // reverse sweep
      xBar += 1.0 + t;
      adjoint.x = xBar;
      return t * x1 + x1 + 0.5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.orderOfSweeps}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param m the derivative with respect to {@code m}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param mHvp the Hessian-vector product for {@code m}
   */
  record OrderOfSweepsHvp(double value, double x, double[] a, double[][] m, double xHvp,
      double[] aHvp, double[][] mHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Regressions.orderOfSweeps}: filled by a derivative and reused by its caller.
   */
  static final class OrderOfSweepsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public OrderOfSweepsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Regressions.orderOfSweeps}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param m as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static OrderOfSweepsHvp orderOfSweepsHvp(double x, double[] a, double[][] m, double xDot,
      double[] aDot, double[][] mDot) {
    return orderOfSweepsHvp(x, a, m, xDot, aDot, mDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfSweepsHvp(double, double[], double[][], double, double[], double[][])
   */
  static OrderOfSweepsHvp orderOfSweepsHvp(double x, double[] a, double[][] m, double xDot,
      double[] aDot, double[][] mDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[][] mBar = Arguments.zerosLike(m);
    double[] aHvp = Arguments.zerosLike(a);
    double[][] mHvp = Arguments.zerosLike(m);
    OrderOfSweepsHvpAdjoint adjoint = new OrderOfSweepsHvpAdjoint();
    double value =
        orderOfSweepsHvp(x, a, m, xDot, aDot, mDot, aBar, mBar, aHvp, mHvp, adjoint, tape);
    return new OrderOfSweepsHvp(value, adjoint.x, aBar, mBar, adjoint.xHvp, aHvp, mHvp);
  }

  /**
   * Second order: {@code Regressions.orderOfSweeps}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param m as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double orderOfSweepsHvp(double x, double[] a, double[][] m, double xDot, double[] aDot,
      double[][] mDot, double[] aBar, double[][] mBar, double[] aHvp, double[][] mHvp,
      OrderOfSweepsHvpAdjoint adjoint) {
    return orderOfSweepsHvp(x, a, m, xDot, aDot, mDot, aBar, mBar, aHvp, mHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfSweepsHvp(double, double[], double[][], double, double[], double[][],
   *     double[], double[][], double[], double[][], OrderOfSweepsHvpAdjoint)
   */
  static double orderOfSweepsHvp(double x, double[] a, double[][] m, double xDot, double[] aDot,
      double[][] mDot, double[] aBar, double[][] mBar, double[] aHvp, double[][] mHvp,
      OrderOfSweepsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(mBar);
    Arguments.zero(aHvp);
    Arguments.zero(mHvp);
    int mark = tape.mark();
    try {
      double x1 = x + 0.5;
      double[] mDot1 = mDot[1];
      double[] mBar1 = mBar[1];
      double[] mBarDot = mHvp[1];
      double t =
          deepVjpJvp(x, m[1], deepJvp(a[1], a, x < x1 ? 1 : 2, aDot[1], aDot) <= 0.5 ? 1 : 2, x1,
          mBar1, xDot, mDot1, xDot, mBarDot, tape);
      double xBar = tape.doubleResult(1);
      double t1 = tape.doubleResult(2);
      double xBarDot = tape.doubleResult(3);

      // reverse sweep
      xBar += 1.0 + t;
      xBarDot += t1;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t * x1 + x1 + 0.5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.orderOfSweeps} as a function of the vector that packs {@code x},
   * {@code a}, {@code m}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param m of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction orderOfSweepsFunction(double[] a, double[][] m) {
    return new OrderOfSweepsFunction(a, m);
  }

  private static final class OrderOfSweepsFunction implements ScalarFunction {

    private final double[] a;

    private final double[][] m;

    private final int aSize;

    private final int mSize;

    OrderOfSweepsFunction(double[] a, double[][] m) {
      this.a = a;
      this.m = m;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
    }

    @Override
    public int inputs() {
      return 1 + aSize + mSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[][] m = Arguments.unpackLike(this.m, packed, 1 + aSize);
      return corpus.Regressions.orderOfSweeps(x, a, m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[][] m = Arguments.unpackLike(this.m, packed, 1 + aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[][] mBar = Arguments.zerosLike(m);
      OrderOfSweepsAdjoint adjoint = new OrderOfSweepsAdjoint();
      double value = orderOfSweepsGradient(x, a, m, aBar, mBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(aBar, gradient, 1);
      Arguments.pack(mBar, gradient, 1 + aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[][] m = Arguments.unpackLike(this.m, packed, 1 + aSize);
      double xDot = direction[0];
      double[] aDot = Arguments.unpackLike(this.a, direction, 1);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 1 + aSize);
      return orderOfSweepsJvp(x, a, m, xDot, aDot, mDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] a = Arguments.unpackLike(this.a, packed, 1);
      double[][] m = Arguments.unpackLike(this.m, packed, 1 + aSize);
      double xDot = direction[0];
      double[] aDot = Arguments.unpackLike(this.a, direction, 1);
      double[][] mDot = Arguments.unpackLike(this.m, direction, 1 + aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[][] mBar = Arguments.zerosLike(m);
      double[] aHvp = Arguments.zerosLike(a);
      double[][] mHvp = Arguments.zerosLike(m);
      OrderOfSweepsHvpAdjoint adjoint = new OrderOfSweepsHvpAdjoint();
      double value = orderOfSweepsHvp(x, a, m, xDot, aDot, mDot, aBar, mBar, aHvp, mHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(aBar, gradient, 1);
      Arguments.pack(mBar, gradient, 1 + aSize);
      product[0] = adjoint.xHvp;
      Arguments.pack(aHvp, product, 1);
      Arguments.pack(mHvp, product, 1 + aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.sampled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sampledJvp(double x, double[] a, double xDot, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double t = x * x;
    double a1 = a[0];
    double aDot1 = aDot[0];
    double sum = x * a1;
    double sumDot = xDot * a1 + x * aDot1;
    return new Dual(t * a1 + sum * x,
        2.0 * (xDot * x) * a1 + t * aDot1 + (sumDot * x + sum * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sampledJvp(double, double[], double, double[])
   */
  static Dual sampledJvp(double x, double[] a, double xDot, double[] aDot, Tape tape) {
    return sampledJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code Regressions.sampled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record SampledGradient(double value, double x, double[] a) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.sampled}: filled by a derivative
   * and reused by its caller.
   */
  static final class SampledAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SampledAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.sampled} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SampledGradient sampledGradient(double x, double[] a) {
    double[] aBar = Arguments.zerosLike(a);
    SampledAdjoint adjoint = new SampledAdjoint();
    double value = sampledGradient(x, a, aBar, adjoint);
    return new SampledGradient(value, adjoint.x, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sampledGradient(double, double[])
   */
  static SampledGradient sampledGradient(double x, double[] a, Tape tape) {
    return sampledGradient(x, a);
  }

  /**
   * Reverse mode: {@code Regressions.sampled} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sampledGradient(double x, double[] a, double[] aBar, SampledAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    double t = x * x;
    double a1 = a[0];
    double sum = x * a1;

    // reverse sweep
    aBar[0] += 2.0 * t;
    double xBar = 4.0 * sum;
    adjoint.x = xBar;
    return t * a1 + sum * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sampledGradient(double, double[], double[], SampledAdjoint)
   */
  static double sampledGradient(double x, double[] a, double[] aBar, SampledAdjoint adjoint,
      Tape tape) {
    return sampledGradient(x, a, aBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.sampled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record SampledHvp(double value, double x, double[] a, double xHvp, double[] aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Regressions.sampled}: filled by a derivative and reused by its caller.
   */
  static final class SampledHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public SampledHvpAdjoint() {}
  }

  /**
   * Second order: {@code Regressions.sampled}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SampledHvp sampledHvp(double x, double[] a, double xDot, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    SampledHvpAdjoint adjoint = new SampledHvpAdjoint();
    double value = sampledHvp(x, a, xDot, aDot, aBar, aHvp, adjoint);
    return new SampledHvp(value, adjoint.x, aBar, adjoint.xHvp, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sampledHvp(double, double[], double, double[])
   */
  static SampledHvp sampledHvp(double x, double[] a, double xDot, double[] aDot, Tape tape) {
    return sampledHvp(x, a, xDot, aDot);
  }

  /**
   * Second order: {@code Regressions.sampled}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double sampledHvp(double x, double[] a, double xDot, double[] aDot, double[] aBar,
      double[] aHvp, SampledHvpAdjoint adjoint) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double t = x * x;
    double a1 = a[0];
    double sum = x * a1;
    double sumDot = xDot * a1 + x * aDot[0];

    // reverse sweep
    aBar[0] += 2.0 * t;
    aHvp[0] += 4.0 * (xDot * x);
    double xBar = 4.0 * sum;
    double xBarDot = 4.0 * sumDot;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return t * a1 + sum * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sampledHvp(double, double[], double, double[], double[], double[],
   *     SampledHvpAdjoint)
   */
  static double sampledHvp(double x, double[] a, double xDot, double[] aDot, double[] aBar,
      double[] aHvp, SampledHvpAdjoint adjoint, Tape tape) {
    return sampledHvp(x, a, xDot, aDot, aBar, aHvp, adjoint);
  }

  /**
   * {@code Regressions.sampled} as a function of the vector that packs {@code x}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sampledFunction() {
    return new SampledFunction();
  }

  private static final class SampledFunction implements ScalarFunction {

    SampledFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] a = Arguments.doubles(packed, 1, packed.length - 1);
      return corpus.Regressions.sampled(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] a = Arguments.doubles(packed, 1, packed.length - 1);
      double[] aBar = Arguments.zerosLike(a);
      SampledAdjoint adjoint = new SampledAdjoint();
      double value = sampledGradient(x, a, aBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(aBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] a = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] aDot = Arguments.doubles(direction, 1, direction.length - 1);
      return sampledJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] a = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] aDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      SampledHvpAdjoint adjoint = new SampledHvpAdjoint();
      double value = sampledHvp(x, a, xDot, aDot, aBar, aHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(aBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(aHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.curves} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual curvesJvp(double x, double y, int n, double xDot, double yDot) {
    double sum = 0.0;
    double lineSlope = x;
    double sumDot = 0.0;
    double lineSlopeDot = xDot;
    for (int i = 0; i < n; i++) {
      double t;
      double t1;
      if (y > 10.0) {
        t = 1.0;
        t1 = 0.0;
      } else {
        double t2 = lineSlope * y;
        t = t2 * y;
        t1 = (lineSlopeDot * y + lineSlope * yDot) * y + t2 * yDot;
      }
      double t2;
      double t3;
      if (t > 10.0) {
        t2 = 1.0;
        t3 = 0.0;
      } else {
        double t4 = lineSlope * t;
        t2 = t4 * t;
        t3 = (lineSlopeDot * t + lineSlope * t1) * t + t4 * t1;
      }
      sum += t2;
      sumDot += t3;
      double line;
      double lineDot;
      if (i == 0) {
        line = lineSlope * y;
        lineDot = lineSlopeDot * y + lineSlope * yDot;
      } else {
        line = lineSlope;
        lineDot = lineSlopeDot;
      }
      lineSlope = line;
      lineSlopeDot = lineDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #curvesJvp(double, double, int, double, double)
   */
  static Dual curvesJvp(double x, double y, int n, double xDot, double yDot, Tape tape) {
    return curvesJvp(x, y, n, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Regressions.curves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CurvesGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.curves}: filled by a derivative
   * and reused by its caller.
   */
  static final class CurvesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CurvesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.curves} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CurvesGradient curvesGradient(double x, double y, int n) {
    return curvesGradient(x, y, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #curvesGradient(double, double, int)
   */
  static CurvesGradient curvesGradient(double x, double y, int n, Tape tape) {
    CurvesAdjoint adjoint = new CurvesAdjoint();
    double value = curvesGradient(x, y, n, adjoint, tape);
    return new CurvesGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code Regressions.curves} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double curvesGradient(double x, double y, int n, CurvesAdjoint adjoint) {
    return curvesGradient(x, y, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #curvesGradient(double, double, int, CurvesAdjoint)
   */
  static double curvesGradient(double x, double y, int n, CurvesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] lineSlopeKept = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double sum = 0.0;
      double lineSlope = x;
      for (int i = 0; i < n; i++) {
        lineSlopeKept[i] = lineSlope;
        double t = y > 10.0 ? 1.0 : lineSlope * y * y;
        kept[i] = t;
        sum += t > 10.0 ? 1.0 : lineSlope * t * t;
        double line = i == 0 ? lineSlope * y : lineSlope;
        lineSlope = line;
      }

      // reverse sweep
      double lineSlopeBar = 0.0;
      double yBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double lineSlope1 = lineSlopeKept[i];
        double lineSlopeBar1;
        if (i == 0) {
          lineSlopeBar1 = lineSlopeBar * y;
          yBar += lineSlope1 * lineSlopeBar;
        } else {
          lineSlopeBar1 = lineSlopeBar;
        }
        double t = kept[i];
        double t1;
        if (t > 10.0) {
          t1 = 0.0;
        } else {
          lineSlopeBar1 += t * t;
          t1 = 2.0 * (lineSlope1 * t);
        }
        if (!(y > 10.0)) {
          double t2 = t1 * y;
          yBar += lineSlope1 * y * t1;
          lineSlopeBar1 += t2 * y;
          yBar += lineSlope1 * t2;
        }
        lineSlopeBar = lineSlopeBar1;
      }
      adjoint.x = lineSlopeBar;
      adjoint.y = yBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.curves}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CurvesHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Regressions.curves}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CurvesHvp curvesHvp(double x, double y, int n, double xDot, double yDot) {
    return curvesHvp(x, y, n, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #curvesHvp(double, double, int, double, double)
   */
  static CurvesHvp curvesHvp(double x, double y, int n, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] lineSlopeKept = tape.doubles(n);
      double[] lineSlopeKeptDot = tape.doubles(n);
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double sum = 0.0;
      double lineSlope = x;
      double lineSlopeDot = xDot;
      for (int i = 0; i < n; i++) {
        lineSlopeKept[i] = lineSlope;
        lineSlopeKeptDot[i] = lineSlopeDot;
        double t;
        double t1;
        if (y > 10.0) {
          t = 1.0;
          t1 = 0.0;
        } else {
          double t2 = lineSlope * y;
          t = t2 * y;
          t1 = (lineSlopeDot * y + lineSlope * yDot) * y + t2 * yDot;
        }
        kept[i] = t;
        keptDot[i] = t1;
        sum += t > 10.0 ? 1.0 : lineSlope * t * t;
        double line;
        double lineDot;
        if (i == 0) {
          line = lineSlope * y;
          lineDot = lineSlopeDot * y + lineSlope * yDot;
        } else {
          line = lineSlope;
          lineDot = lineSlopeDot;
        }
        lineSlope = line;
        lineSlopeDot = lineDot;
      }

      // reverse sweep
      double lineSlopeBar = 0.0;
      double yBar = 0.0;
      double lineSlopeBarDot = 0.0;
      double yBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double lineSlope1 = lineSlopeKept[i];
        double lineSlopeDot1 = lineSlopeKeptDot[i];
        double lineSlopeBar1;
        double lineSlopeBarDot1;
        if (i == 0) {
          lineSlopeBar1 = lineSlopeBar * y;
          lineSlopeBarDot1 = lineSlopeBarDot * y + lineSlopeBar * yDot;
          yBar += lineSlope1 * lineSlopeBar;
          yBarDot += lineSlopeDot1 * lineSlopeBar + lineSlope1 * lineSlopeBarDot;
        } else {
          lineSlopeBar1 = lineSlopeBar;
          lineSlopeBarDot1 = lineSlopeBarDot;
        }
        double t = kept[i];
        double t1 = keptDot[i];
        double t2;
        double t3;
        if (t > 10.0) {
          t2 = 0.0;
          t3 = 0.0;
        } else {
          lineSlopeBar1 += t * t;
          lineSlopeBarDot1 += 2.0 * (t1 * t);
          t2 = 2.0 * (lineSlope1 * t);
          t3 = 2.0 * (lineSlopeDot1 * t + lineSlope1 * t1);
        }
        if (!(y > 10.0)) {
          double t4 = t2 * y;
          double t5 = t3 * y + t2 * yDot;
          double t6 = lineSlope1 * y;
          yBar += t6 * t2;
          yBarDot += (lineSlopeDot1 * y + lineSlope1 * yDot) * t2 + t6 * t3;
          lineSlopeBar1 += t4 * y;
          lineSlopeBarDot1 += t5 * y + t4 * yDot;
          yBar += lineSlope1 * t4;
          yBarDot += lineSlopeDot1 * t4 + lineSlope1 * t5;
        }
        lineSlopeBar = lineSlopeBar1;
        lineSlopeBarDot = lineSlopeBarDot1;
      }
      return new CurvesHvp(sum, lineSlopeBar, yBar, lineSlopeBarDot, yBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Regressions.curves} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction curvesFunction(int n) {
    return new CurvesFunction(n);
  }

  private static final class CurvesFunction implements ScalarFunction {

    private final int n;

    CurvesFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return corpus.Regressions.curves(x, y, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CurvesAdjoint adjoint = new CurvesAdjoint();
      double value = curvesGradient(x, y, this.n, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return curvesJvp(x, y, this.n, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      CurvesHvp hvp = curvesHvp(x, y, this.n, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.scaled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual scaledJvp(double x, double y, double xDot, double yDot) {
    double c = x * 1.0;
    double k;
    double kDot;
    if (c > 1.0) {
      k = c;
      kDot = xDot;
    } else {
      k = 1.0 * 2.0;
      kDot = 0.0;
    }
    double t = y * c;
    return new Dual(t * k, (yDot * c + y * xDot) * k + t * kDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledJvp(double, double, double, double)
   */
  static Dual scaledJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return scaledJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Regressions.scaled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ScaledGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.scaled}: filled by a derivative
   * and reused by its caller.
   */
  static final class ScaledAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ScaledAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.scaled} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ScaledGradient scaledGradient(double x, double y) {
    ScaledAdjoint adjoint = new ScaledAdjoint();
    double value = scaledGradient(x, y, adjoint);
    return new ScaledGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledGradient(double, double)
   */
  static ScaledGradient scaledGradient(double x, double y, Tape tape) {
    return scaledGradient(x, y);
  }

  /**
   * Reverse mode: {@code Regressions.scaled} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double scaledGradient(double x, double y, ScaledAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double c = x * 1.0;
    boolean t = c > 1.0;
    double k;
    if (t) {
      k = c;
    } else {
      k = 1.0 * 2.0;
    }
    double t1 = y * c;

    // reverse sweep
    double yBar = k * c;
    double cBar = y * k;
    if (t) {
      cBar += t1;
    }
    adjoint.x = cBar;
    adjoint.y = yBar;
    return t1 * k;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledGradient(double, double, ScaledAdjoint)
   */
  static double scaledGradient(double x, double y, ScaledAdjoint adjoint, Tape tape) {
    return scaledGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.scaled}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ScaledHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Regressions.scaled}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ScaledHvp scaledHvp(double x, double y, double xDot, double yDot) {
    double c = x * 1.0;
    boolean t = c > 1.0;
    double k;
    double kDot;
    if (t) {
      k = c;
      kDot = xDot;
    } else {
      k = 1.0 * 2.0;
      kDot = 0.0;
    }
    double t1 = y * c;

    // reverse sweep
    double yBar = k * c;
    double yBarDot = kDot * c + k * xDot;
    double cBar = y * k;
    double cBarDot = yDot * k + y * kDot;
    if (t) {
      cBar += t1;
      cBarDot += yDot * c + y * xDot;
    }
    return new ScaledHvp(t1 * k, cBar, yBar, cBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaledHvp(double, double, double, double)
   */
  static ScaledHvp scaledHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return scaledHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Regressions.scaled} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction scaledFunction() {
    return new ScaledFunction();
  }

  private static final class ScaledFunction implements ScalarFunction {

    ScaledFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return corpus.Regressions.scaled(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ScaledAdjoint adjoint = new ScaledAdjoint();
      double value = scaledGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return scaledJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      ScaledHvp hvp = scaledHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.lockedAway} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual lockedAwayJvp(double x, double y, double xDot, double yDot) {
    double e;
    double e1;
    synchronized (Regressions_LOCK) {
      double t = Math.sin(y);
      e = x * t;
      e1 = xDot * t + x * (yDot * Math.cos(y));
    }
    return new Dual(e, e1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedAwayJvp(double, double, double, double)
   */
  static Dual lockedAwayJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return lockedAwayJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Regressions.lockedAway}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record LockedAwayGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.lockedAway}: filled by a
   * derivative and reused by its caller.
   */
  static final class LockedAwayAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public LockedAwayAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.lockedAway} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LockedAwayGradient lockedAwayGradient(double x, double y) {
    LockedAwayAdjoint adjoint = new LockedAwayAdjoint();
    double value = lockedAwayGradient(x, y, adjoint);
    return new LockedAwayGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedAwayGradient(double, double)
   */
  static LockedAwayGradient lockedAwayGradient(double x, double y, Tape tape) {
    return lockedAwayGradient(x, y);
  }

  /**
   * Reverse mode: {@code Regressions.lockedAway} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double lockedAwayGradient(double x, double y, LockedAwayAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double e;
    double e1;
    synchronized (Regressions_LOCK) {
      e = Math.sin(y);
      e1 = x * e;
    }

    // reverse sweep
    double yBar = x * Math.cos(y);
    adjoint.x = e;
    adjoint.y = yBar;
    return e1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedAwayGradient(double, double, LockedAwayAdjoint)
   */
  static double lockedAwayGradient(double x, double y, LockedAwayAdjoint adjoint, Tape tape) {
    return lockedAwayGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.lockedAway}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record LockedAwayHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Regressions.lockedAway}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static LockedAwayHvp lockedAwayHvp(double x, double y, double xDot, double yDot) {
    double e;
    double e1;
    double e2;
    synchronized (Regressions_LOCK) {
      e = Math.sin(y);
      e1 = x * e;
      e2 = yDot * Math.cos(y);
    }

    // reverse sweep
    double t = Math.cos(y);
    double yBar = x * t;
    double yBarDot = xDot * t - x * (yDot * Math.sin(y));
    return new LockedAwayHvp(e1, e, yBar, e2, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lockedAwayHvp(double, double, double, double)
   */
  static LockedAwayHvp lockedAwayHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return lockedAwayHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Regressions.lockedAway} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction lockedAwayFunction() {
    return new LockedAwayFunction();
  }

  private static final class LockedAwayFunction implements ScalarFunction {

    LockedAwayFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return corpus.Regressions.lockedAway(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      LockedAwayAdjoint adjoint = new LockedAwayAdjoint();
      double value = lockedAwayGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return lockedAwayJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      LockedAwayHvp hvp = lockedAwayHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Regressions.besideAnObject} and its derivative in the direction of
   * the tangents.
   *
   * @param layer as the method takes it
   * @param wheel as the method takes it; written as the method writes it
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param wheelDot tangent of {@code wheel}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual besideAnObjectJvp(corpus.Regressions.Layer layer, corpus.Regressions.Wheel wheel,
      corpus.Regressions.Layer layerDot, corpus.Regressions_WheelTangent wheelDot) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(layerDot, "layerDot");
    double[] layerWDot = layerDot.w();
    double layerBDot = layerDot.b();
    Arguments.sameShape("layerWDot", layerWDot, "layer.w", layerW);
    Sharing.begin().array("layerWDot", layerWDot, "layer.w", layerW).object("wheelDot", wheelDot,
        "wheel", wheel, corpus.Regressions_WheelTangent::parts).end();
    double[] spokes1 = wheel.spokes;
    double[] spokesDot = wheelDot.spokes;
    double t = spokes1[0];
    double radius1 = wheel.radius;
    double radiusDot = wheelDot.radius;
    double t1 = radius1 * layerB;
    double t2 = t * t1;
    double t3 = spokesDot[0] * t1 + t * (radiusDot * layerB + radius1 * layerBDot);
    spokes1[0] = t2;
    spokesDot[0] = t3;
    double t4 = layerW[1];
    double t5 = layerWDot[1];
    double t6 = t2 * t4;
    return new Dual(t6 * t4, (t3 * t4 + t2 * t5) * t4 + t6 * t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besideAnObjectJvp(corpus.Regressions.Layer, corpus.Regressions.Wheel,
   *     corpus.Regressions.Layer, corpus.Regressions_WheelTangent)
   */
  static Dual besideAnObjectJvp(corpus.Regressions.Layer layer, corpus.Regressions.Wheel wheel,
      corpus.Regressions.Layer layerDot, corpus.Regressions_WheelTangent wheelDot, Tape tape) {
    return besideAnObjectJvp(layer, wheel, layerDot, wheelDot);
  }

  /**
   * Value and gradient of {@code Regressions.besideAnObject}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param wheel the derivative with respect to {@code wheel}
   */
  record BesideAnObjectGradient(double value, corpus.Regressions.Layer layer,
      corpus.Regressions_WheelTangent wheel) {}

  /**
   * Adjoints of the scalar parameters of {@code Regressions.besideAnObject}: filled by a
   * derivative and reused by its caller.
   */
  static final class BesideAnObjectAdjoint {

    /** The adjoint of {@code layer.b}. */
    public double layerB;

    /** A holder of zeros. */
    public BesideAnObjectAdjoint() {}
  }

  /**
   * Reverse mode: {@code Regressions.besideAnObject} and its gradient.
   *
   * @param layer as the method takes it
   * @param wheel as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static BesideAnObjectGradient besideAnObjectGradient(corpus.Regressions.Layer layer,
      corpus.Regressions.Wheel wheel) {
    NewShadows layerWBarShadows = new NewShadows();
    double[] layerWBar = layerWBarShadows.zerosLike(layer.w());
    corpus.Regressions_WheelTangent wheelBar =
        corpus.Regressions_WheelTangent.zerosLike(wheel, layerWBarShadows);
    BesideAnObjectAdjoint adjoint = new BesideAnObjectAdjoint();
    double value =
        besideAnObjectGradient(layer, wheel, new corpus.Regressions.Layer(layerWBar, 0), wheelBar,
        adjoint);
    return new BesideAnObjectGradient(value,
        new corpus.Regressions.Layer(layerWBar, adjoint.layerB), wheelBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besideAnObjectGradient(corpus.Regressions.Layer, corpus.Regressions.Wheel)
   */
  static BesideAnObjectGradient besideAnObjectGradient(corpus.Regressions.Layer layer,
      corpus.Regressions.Wheel wheel, Tape tape) {
    return besideAnObjectGradient(layer, wheel);
  }

  /**
   * Reverse mode: {@code Regressions.besideAnObject} and its gradient, written into the
   * caller's memory.
   *
   * @param layer as the method takes it
   * @param wheel as the method takes it; written as the method writes it
   * @param layerBar its arrays are overwritten with the gradient with respect to {@code
   *     layer}; of the same shape
   * @param wheelBar overwritten with the gradient with respect to {@code wheel}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code layer.b}
   * @return the value
   */
  static double besideAnObjectGradient(corpus.Regressions.Layer layer,
      corpus.Regressions.Wheel wheel, corpus.Regressions.Layer layerBar,
      corpus.Regressions_WheelTangent wheelBar, BesideAnObjectAdjoint adjoint) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(layerBar, "layerBar");
    double[] layerWBar = layerBar.w();
    Arguments.sameShape("layerWBar", layerWBar, "layer.w", layerW);
    Sharing.begin().array("layerWBar", layerWBar, "layer.w", layerW).object("wheelBar", wheelBar,
        "wheel", wheel, corpus.Regressions_WheelTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(layerWBar);
    corpus.Regressions_WheelTangent.zero(wheelBar);
    double[] spokes1 = wheel.spokes;
    double[] spokesBar = wheelBar.spokes;
    double t = spokes1[0];
    double radius1 = wheel.radius;
    double t1 = radius1 * layerB;
    double t2 = t * t1;
    spokes1[0] = t2;
    double t3 = layerW[1];
    double t4 = t2 * t3;

    // reverse sweep
    layerWBar[1] += 2.0 * t4;
    double t5 = spokesBar[0];
    spokesBar[0] = 0.0;
    double t6 = t3 * t3 + t5;
    double t7 = t * t6;
    double layerBBar = radius1 * t7;
    wheelBar.radius += t7 * layerB;
    spokesBar[0] += t6 * t1;
    adjoint.layerB = layerBBar;
    return t4 * t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besideAnObjectGradient(corpus.Regressions.Layer, corpus.Regressions.Wheel,
   *     corpus.Regressions.Layer, corpus.Regressions_WheelTangent, BesideAnObjectAdjoint)
   */
  static double besideAnObjectGradient(corpus.Regressions.Layer layer,
      corpus.Regressions.Wheel wheel, corpus.Regressions.Layer layerBar,
      corpus.Regressions_WheelTangent wheelBar, BesideAnObjectAdjoint adjoint, Tape tape) {
    return besideAnObjectGradient(layer, wheel, layerBar, wheelBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.besideAnObject}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param wheel the derivative with respect to {@code wheel}
   * @param layerHvp the Hessian-vector product for {@code layer}
   * @param wheelHvp the Hessian-vector product for {@code wheel}
   */
  record BesideAnObjectHvp(double value, corpus.Regressions.Layer layer,
      corpus.Regressions_WheelTangent wheel, corpus.Regressions.Layer layerHvp,
      corpus.Regressions_WheelTangent wheelHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Regressions.besideAnObject}: filled by a derivative and reused by its caller.
   */
  static final class BesideAnObjectHvpAdjoint {

    /** The adjoint of {@code layer.b}. */
    public double layerB;

    /** The Hessian-vector product for {@code layer.b}. */
    public double layerBHvp;

    /** A holder of zeros. */
    public BesideAnObjectHvpAdjoint() {}
  }

  /**
   * Second order: {@code Regressions.besideAnObject}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param layer as the method takes it
   * @param wheel as the method takes it; written as the method writes it
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param wheelDot tangent of {@code wheel}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static BesideAnObjectHvp besideAnObjectHvp(corpus.Regressions.Layer layer,
      corpus.Regressions.Wheel wheel, corpus.Regressions.Layer layerDot,
      corpus.Regressions_WheelTangent wheelDot) {
    NewShadows layerWBarShadows = new NewShadows();
    double[] layerWBar = layerWBarShadows.zerosLike(layer.w());
    corpus.Regressions_WheelTangent wheelBar =
        corpus.Regressions_WheelTangent.zerosLike(wheel, layerWBarShadows);
    NewShadows layerWHvpShadows = new NewShadows();
    double[] layerWHvp = layerWHvpShadows.zerosLike(layer.w());
    corpus.Regressions_WheelTangent wheelHvp =
        corpus.Regressions_WheelTangent.zerosLike(wheel, layerWHvpShadows);
    BesideAnObjectHvpAdjoint adjoint = new BesideAnObjectHvpAdjoint();
    double value =
        besideAnObjectHvp(layer, wheel, layerDot, wheelDot,
        new corpus.Regressions.Layer(layerWBar, 0), wheelBar,
        new corpus.Regressions.Layer(layerWHvp, 0), wheelHvp, adjoint);
    return new BesideAnObjectHvp(value, new corpus.Regressions.Layer(layerWBar, adjoint.layerB),
        wheelBar, new corpus.Regressions.Layer(layerWHvp, adjoint.layerBHvp), wheelHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besideAnObjectHvp(corpus.Regressions.Layer, corpus.Regressions.Wheel,
   *     corpus.Regressions.Layer, corpus.Regressions_WheelTangent)
   */
  static BesideAnObjectHvp besideAnObjectHvp(corpus.Regressions.Layer layer,
      corpus.Regressions.Wheel wheel, corpus.Regressions.Layer layerDot,
      corpus.Regressions_WheelTangent wheelDot, Tape tape) {
    return besideAnObjectHvp(layer, wheel, layerDot, wheelDot);
  }

  /**
   * Second order: {@code Regressions.besideAnObject}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param layer as the method takes it
   * @param wheel as the method takes it; written as the method writes it
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param wheelDot tangent of {@code wheel}, of the same shape; receives that of what the
   *     array then holds
   * @param layerBar its arrays are overwritten with the gradient with respect to {@code
   *     layer}; of the same shape
   * @param wheelBar overwritten with the gradient with respect to {@code wheel}; of the same
   *     shape
   * @param layerHvp its arrays are overwritten with the Hessian-vector product for {@code
   *     layer}; of the same shape
   * @param wheelHvp overwritten with the Hessian-vector product for {@code wheel}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code layer.b}
   * @return the value
   */
  static double besideAnObjectHvp(corpus.Regressions.Layer layer, corpus.Regressions.Wheel wheel,
      corpus.Regressions.Layer layerDot, corpus.Regressions_WheelTangent wheelDot,
      corpus.Regressions.Layer layerBar, corpus.Regressions_WheelTangent wheelBar,
      corpus.Regressions.Layer layerHvp, corpus.Regressions_WheelTangent wheelHvp,
      BesideAnObjectHvpAdjoint adjoint) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(layerDot, "layerDot");
    double[] layerWDot = layerDot.w();
    double layerBDot = layerDot.b();
    Objects.requireNonNull(layerBar, "layerBar");
    double[] layerWBar = layerBar.w();
    Objects.requireNonNull(layerHvp, "layerHvp");
    double[] layerWHvp = layerHvp.w();
    Arguments.sameShape("layerWDot", layerWDot, "layer.w", layerW);
    Sharing.begin().array("layerWDot", layerWDot, "layer.w", layerW).object("wheelDot", wheelDot,
        "wheel", wheel, corpus.Regressions_WheelTangent::parts).end();
    Arguments.sameShape("layerWBar", layerWBar, "layer.w", layerW);
    Sharing.begin().array("layerWBar", layerWBar, "layer.w", layerW).object("wheelBar", wheelBar,
        "wheel", wheel, corpus.Regressions_WheelTangent::parts).end();
    Arguments.sameShape("layerWHvp", layerWHvp, "layer.w", layerW);
    Sharing.begin().array("layerWHvp", layerWHvp, "layer.w", layerW).object("wheelHvp", wheelHvp,
        "wheel", wheel, corpus.Regressions_WheelTangent::parts).end();
    Arguments.distinct("layerWDot", layerWDot, "layerWBar", layerWBar);
    Arguments.distinct("layerWDot", layerWDot, "layerWHvp", layerWHvp);
    Arguments.distinct("layerWBar", layerWBar, "layerWHvp", layerWHvp);
    ObjectArguments.distinct("wheelDot", wheelDot, "wheelBar", wheelBar);
    ObjectArguments.distinct("wheelDot", wheelDot, "wheelHvp", wheelHvp);
    ObjectArguments.distinct("wheelBar", wheelBar, "wheelHvp", wheelHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(layerWBar);
    corpus.Regressions_WheelTangent.zero(wheelBar);
    Arguments.zero(layerWHvp);
    corpus.Regressions_WheelTangent.zero(wheelHvp);
    double[] spokes1 = wheel.spokes;
    double[] spokesDot = wheelDot.spokes;
    double[] spokesBar = wheelBar.spokes;
    double[] spokesBarDot = wheelHvp.spokes;
    double t = spokes1[0];
    double t1 = spokesDot[0];
    double radius1 = wheel.radius;
    double radiusDot = wheelDot.radius;
    double t2 = radius1 * layerB;
    double t3 = radiusDot * layerB + radius1 * layerBDot;
    double t4 = t * t2;
    double t5 = t1 * t2 + t * t3;
    spokes1[0] = t4;
    spokesDot[0] = t5;
    double t6 = layerW[1];
    double t7 = layerWDot[1];
    double t8 = t4 * t6;

    // reverse sweep
    layerWBar[1] += 2.0 * t8;
    layerWHvp[1] += 2.0 * (t5 * t6 + t4 * t7);
    double t9 = spokesBar[0];
    double t10 = spokesBarDot[0];
    spokesBar[0] = 0.0;
    spokesBarDot[0] = 0.0;
    double t11 = t6 * t6 + t9;
    double t12 = 2.0 * (t7 * t6) + t10;
    double t13 = t * t11;
    double t14 = t1 * t11 + t * t12;
    double layerBBar = radius1 * t13;
    double layerBBarDot = radiusDot * t13 + radius1 * t14;
    wheelBar.radius += t13 * layerB;
    wheelHvp.radius += t14 * layerB + t13 * layerBDot;
    spokesBar[0] += t11 * t2;
    spokesBarDot[0] += t12 * t2 + t11 * t3;
    adjoint.layerB = layerBBar;
    adjoint.layerBHvp = layerBBarDot;
    return t8 * t6;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besideAnObjectHvp(corpus.Regressions.Layer, corpus.Regressions.Wheel,
   *     corpus.Regressions.Layer, corpus.Regressions_WheelTangent, corpus.Regressions.Layer,
   *     corpus.Regressions_WheelTangent, corpus.Regressions.Layer,
   *     corpus.Regressions_WheelTangent, BesideAnObjectHvpAdjoint)
   */
  static double besideAnObjectHvp(corpus.Regressions.Layer layer, corpus.Regressions.Wheel wheel,
      corpus.Regressions.Layer layerDot, corpus.Regressions_WheelTangent wheelDot,
      corpus.Regressions.Layer layerBar, corpus.Regressions_WheelTangent wheelBar,
      corpus.Regressions.Layer layerHvp, corpus.Regressions_WheelTangent wheelHvp,
      BesideAnObjectHvpAdjoint adjoint, Tape tape) {
    return besideAnObjectHvp(layer, wheel, layerDot, wheelDot, layerBar, wheelBar, layerHvp,
        wheelHvp, adjoint);
  }

  /**
   * Forward mode: {@code Regressions.fieldsBesideAnObject} and its derivative in the
   * direction of the tangents.
   *
   * @param self as the method takes it
   * @param wheel as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param wheelDot tangent of {@code wheel}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual fieldsBesideAnObjectJvp(corpus.Regressions self, corpus.Regressions.Wheel wheel,
      RegressionsTangent selfDot, corpus.Regressions_WheelTangent wheelDot) {
    Objects.requireNonNull(self, "self");
    double[] selfWeights = (double[]) Regressions_weights.get(self);
    Objects.requireNonNull(selfDot, "selfDot");
    double[] selfWeightsDot = selfDot.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    Sharing.begin().array("selfWeightsDot", selfWeightsDot, "self.weights",
        selfWeights).object("wheelDot", wheelDot, "wheel", wheel,
        corpus.Regressions_WheelTangent::parts).end();
    double[] spokes1 = wheel.spokes;
    double[] spokesDot = wheelDot.spokes;
    double t = spokes1[0];
    double weights = selfWeights[1];
    double weightsDot = selfWeightsDot[1];
    double t1 = t * weights;
    double t2 = t1 * weights;
    double radius1 = wheel.radius;
    double radiusDot = wheelDot.radius;
    return new Dual(t2 * radius1,
        ((spokesDot[0] * weights + t * weightsDot) * weights + t1 * weightsDot) * radius1
        + t2 * radiusDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsBesideAnObjectJvp(corpus.Regressions, corpus.Regressions.Wheel,
   *     RegressionsTangent, corpus.Regressions_WheelTangent)
   */
  static Dual fieldsBesideAnObjectJvp(corpus.Regressions self, corpus.Regressions.Wheel wheel,
      RegressionsTangent selfDot, corpus.Regressions_WheelTangent wheelDot, Tape tape) {
    return fieldsBesideAnObjectJvp(self, wheel, selfDot, wheelDot);
  }

  /**
   * Value and gradient of {@code Regressions.fieldsBesideAnObject}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param wheel the derivative with respect to {@code wheel}
   */
  record FieldsBesideAnObjectGradient(double value, RegressionsTangent self,
      corpus.Regressions_WheelTangent wheel) {}

  /**
   * Reverse mode: {@code Regressions.fieldsBesideAnObject} and its gradient.
   *
   * @param self as the method takes it
   * @param wheel as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FieldsBesideAnObjectGradient fieldsBesideAnObjectGradient(corpus.Regressions self,
      corpus.Regressions.Wheel wheel) {
    NewShadows selfWeightsBarShadows = new NewShadows();
    double[] selfWeightsBar =
        selfWeightsBarShadows.zerosLike((double[]) Regressions_weights.get(self));
    corpus.Regressions_WheelTangent wheelBar =
        corpus.Regressions_WheelTangent.zerosLike(wheel, selfWeightsBarShadows);
    double value =
        fieldsBesideAnObjectGradient(self, wheel, new RegressionsTangent(selfWeightsBar), wheelBar);
    return new FieldsBesideAnObjectGradient(value, new RegressionsTangent(selfWeightsBar),
        wheelBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsBesideAnObjectGradient(corpus.Regressions, corpus.Regressions.Wheel)
   */
  static FieldsBesideAnObjectGradient fieldsBesideAnObjectGradient(corpus.Regressions self,
      corpus.Regressions.Wheel wheel, Tape tape) {
    return fieldsBesideAnObjectGradient(self, wheel);
  }

  /**
   * Reverse mode: {@code Regressions.fieldsBesideAnObject} and its gradient, written into
   * the caller's memory.
   *
   * @param self as the method takes it
   * @param wheel as the method takes it
   * @param selfBar its arrays are overwritten with the gradient with respect to {@code
   *     self}; of the same shape
   * @param wheelBar overwritten with the gradient with respect to {@code wheel}; of the same
   *     shape
   * @return the value
   */
  static double fieldsBesideAnObjectGradient(corpus.Regressions self,
      corpus.Regressions.Wheel wheel, RegressionsTangent selfBar,
      corpus.Regressions_WheelTangent wheelBar) {
    Objects.requireNonNull(self, "self");
    double[] selfWeights = (double[]) Regressions_weights.get(self);
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Sharing.begin().array("selfWeightsBar", selfWeightsBar, "self.weights",
        selfWeights).object("wheelBar", wheelBar, "wheel", wheel,
        corpus.Regressions_WheelTangent::parts).end();
    Arguments.zero(selfWeightsBar);
    corpus.Regressions_WheelTangent.zero(wheelBar);
    double[] spokes1 = wheel.spokes;
    double[] spokesBar = wheelBar.spokes;
    double t = spokes1[0];
    double weights = selfWeights[1];
    double t1 = t * weights;
    double t2 = t1 * weights;
    double radius1 = wheel.radius;

    // reverse sweep
    wheelBar.radius += t2;
    double t3 = radius1 * weights;
    selfWeightsBar[1] += t1 * radius1 + t * t3;
    spokesBar[0] += t3 * weights;
    return t2 * radius1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsBesideAnObjectGradient(corpus.Regressions, corpus.Regressions.Wheel,
   *     RegressionsTangent, corpus.Regressions_WheelTangent)
   */
  static double fieldsBesideAnObjectGradient(corpus.Regressions self,
      corpus.Regressions.Wheel wheel, RegressionsTangent selfBar,
      corpus.Regressions_WheelTangent wheelBar, Tape tape) {
    return fieldsBesideAnObjectGradient(self, wheel, selfBar, wheelBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Regressions.fieldsBesideAnObject}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param wheel the derivative with respect to {@code wheel}
   * @param selfHvp the Hessian-vector product for {@code self}
   * @param wheelHvp the Hessian-vector product for {@code wheel}
   */
  record FieldsBesideAnObjectHvp(double value, RegressionsTangent self,
      corpus.Regressions_WheelTangent wheel, RegressionsTangent selfHvp,
      corpus.Regressions_WheelTangent wheelHvp) {}

  /**
   * Second order: {@code Regressions.fieldsBesideAnObject}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param self as the method takes it
   * @param wheel as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param wheelDot tangent of {@code wheel}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FieldsBesideAnObjectHvp fieldsBesideAnObjectHvp(corpus.Regressions self,
      corpus.Regressions.Wheel wheel, RegressionsTangent selfDot,
      corpus.Regressions_WheelTangent wheelDot) {
    NewShadows selfWeightsBarShadows = new NewShadows();
    double[] selfWeightsBar =
        selfWeightsBarShadows.zerosLike((double[]) Regressions_weights.get(self));
    corpus.Regressions_WheelTangent wheelBar =
        corpus.Regressions_WheelTangent.zerosLike(wheel, selfWeightsBarShadows);
    NewShadows selfWeightsHvpShadows = new NewShadows();
    double[] selfWeightsHvp =
        selfWeightsHvpShadows.zerosLike((double[]) Regressions_weights.get(self));
    corpus.Regressions_WheelTangent wheelHvp =
        corpus.Regressions_WheelTangent.zerosLike(wheel, selfWeightsHvpShadows);
    double value =
        fieldsBesideAnObjectHvp(self, wheel, selfDot, wheelDot,
        new RegressionsTangent(selfWeightsBar), wheelBar, new RegressionsTangent(selfWeightsHvp),
        wheelHvp);
    return new FieldsBesideAnObjectHvp(value, new RegressionsTangent(selfWeightsBar), wheelBar,
        new RegressionsTangent(selfWeightsHvp), wheelHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsBesideAnObjectHvp(corpus.Regressions, corpus.Regressions.Wheel,
   *     RegressionsTangent, corpus.Regressions_WheelTangent)
   */
  static FieldsBesideAnObjectHvp fieldsBesideAnObjectHvp(corpus.Regressions self,
      corpus.Regressions.Wheel wheel, RegressionsTangent selfDot,
      corpus.Regressions_WheelTangent wheelDot, Tape tape) {
    return fieldsBesideAnObjectHvp(self, wheel, selfDot, wheelDot);
  }

  /**
   * Second order: {@code Regressions.fieldsBesideAnObject}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param self as the method takes it
   * @param wheel as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param wheelDot tangent of {@code wheel}, of the same shape; not modified
   * @param selfBar its arrays are overwritten with the gradient with respect to {@code
   *     self}; of the same shape
   * @param wheelBar overwritten with the gradient with respect to {@code wheel}; of the same
   *     shape
   * @param selfHvp its arrays are overwritten with the Hessian-vector product for {@code
   *     self}; of the same shape
   * @param wheelHvp overwritten with the Hessian-vector product for {@code wheel}; of the
   *     same shape
   * @return the value
   */
  static double fieldsBesideAnObjectHvp(corpus.Regressions self, corpus.Regressions.Wheel wheel,
      RegressionsTangent selfDot, corpus.Regressions_WheelTangent wheelDot,
      RegressionsTangent selfBar, corpus.Regressions_WheelTangent wheelBar,
      RegressionsTangent selfHvp, corpus.Regressions_WheelTangent wheelHvp) {
    Objects.requireNonNull(self, "self");
    double[] selfWeights = (double[]) Regressions_weights.get(self);
    Objects.requireNonNull(selfDot, "selfDot");
    double[] selfWeightsDot = selfDot.weights();
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Objects.requireNonNull(selfHvp, "selfHvp");
    double[] selfWeightsHvp = selfHvp.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    Sharing.begin().array("selfWeightsDot", selfWeightsDot, "self.weights",
        selfWeights).object("wheelDot", wheelDot, "wheel", wheel,
        corpus.Regressions_WheelTangent::parts).end();
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Sharing.begin().array("selfWeightsBar", selfWeightsBar, "self.weights",
        selfWeights).object("wheelBar", wheelBar, "wheel", wheel,
        corpus.Regressions_WheelTangent::parts).end();
    Arguments.sameShape("selfWeightsHvp", selfWeightsHvp, "self.weights", selfWeights);
    Sharing.begin().array("selfWeightsHvp", selfWeightsHvp, "self.weights",
        selfWeights).object("wheelHvp", wheelHvp, "wheel", wheel,
        corpus.Regressions_WheelTangent::parts).end();
    Arguments.distinct("selfWeightsDot", selfWeightsDot, "selfWeightsBar", selfWeightsBar);
    Arguments.distinct("selfWeightsDot", selfWeightsDot, "selfWeightsHvp", selfWeightsHvp);
    Arguments.distinct("selfWeightsBar", selfWeightsBar, "selfWeightsHvp", selfWeightsHvp);
    ObjectArguments.distinct("wheelDot", wheelDot, "wheelBar", wheelBar);
    ObjectArguments.distinct("wheelDot", wheelDot, "wheelHvp", wheelHvp);
    ObjectArguments.distinct("wheelBar", wheelBar, "wheelHvp", wheelHvp);
    Arguments.zero(selfWeightsBar);
    corpus.Regressions_WheelTangent.zero(wheelBar);
    Arguments.zero(selfWeightsHvp);
    corpus.Regressions_WheelTangent.zero(wheelHvp);
    double[] spokes1 = wheel.spokes;
    double[] spokesDot = wheelDot.spokes;
    double[] spokesBar = wheelBar.spokes;
    double[] spokesBarDot = wheelHvp.spokes;
    double t = spokes1[0];
    double t1 = spokesDot[0];
    double weights = selfWeights[1];
    double weightsDot = selfWeightsDot[1];
    double t2 = t * weights;
    double t3 = t1 * weights + t * weightsDot;
    double t4 = t2 * weights;
    double radius1 = wheel.radius;
    double radiusDot = wheelDot.radius;

    // reverse sweep
    wheelBar.radius += t4;
    wheelHvp.radius += t3 * weights + t2 * weightsDot;
    double t5 = radius1 * weights;
    double t6 = radiusDot * weights + radius1 * weightsDot;
    selfWeightsBar[1] += t2 * radius1 + t * t5;
    selfWeightsHvp[1] += t3 * radius1 + t2 * radiusDot + (t1 * t5 + t * t6);
    spokesBar[0] += t5 * weights;
    spokesBarDot[0] += t6 * weights + t5 * weightsDot;
    return t4 * radius1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fieldsBesideAnObjectHvp(corpus.Regressions, corpus.Regressions.Wheel,
   *     RegressionsTangent, corpus.Regressions_WheelTangent, RegressionsTangent,
   *     corpus.Regressions_WheelTangent, RegressionsTangent,
   *     corpus.Regressions_WheelTangent)
   */
  static double fieldsBesideAnObjectHvp(corpus.Regressions self, corpus.Regressions.Wheel wheel,
      RegressionsTangent selfDot, corpus.Regressions_WheelTangent wheelDot,
      RegressionsTangent selfBar, corpus.Regressions_WheelTangent wheelBar,
      RegressionsTangent selfHvp, corpus.Regressions_WheelTangent wheelHvp, Tape tape) {
    return fieldsBesideAnObjectHvp(self, wheel, selfDot, wheelDot, selfBar, wheelBar, selfHvp,
        wheelHvp);
  }

  private static double[] makeJvp(int n, int k, Tape tape) {
    if (k > 0) {
      double[] t = makeJvp(n, k - 1, tape);
      double[] t1 = tape.referenceResult(1);
      tape.result(1, t1);
      return t;
    }
    double[] t = new double[n];
    tape.result(1, new double[n]);
    return t;
  }

  private static double[] makeForward(int n, int k, Tape tape) {
    boolean t = k > 0;
    double[] result;
    double[] resultBar;
    if (t) {
      result = makeForward(n, k - 1, tape);
      resultBar = tape.referenceResult(1);
    } else {
      result = new double[n];
      resultBar = tape.zeroDoubles(n);
    }
    tape.push(t);
    tape.result(1, resultBar);
    return result;
  }

  private static void makeReverse(Tape tape) {
    boolean t = tape.popBoolean();
    if (t) {
      makeReverse(tape);
    }
  }

  private static double[] makeForwardJvp(int n, int k, Tape tape) {
    boolean t = k > 0;
    double[] result;
    double[] resultBar;
    double[] resultDot;
    double[] resultBarDot;
    if (t) {
      result = makeForwardJvp(n, k - 1, tape);
      resultBar = tape.referenceResult(1);
      resultDot = tape.referenceResult(2);
      resultBarDot = tape.referenceResult(3);
    } else {
      result = new double[n];
      resultBar = tape.zeroDoubles(n);
      resultBarDot = tape.zeroDoubles(n);
      resultDot = new double[n];
    }
    tape.push(t);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static void makeReverseJvp(Tape tape) {
    boolean t = tape.popBoolean();
    if (t) {
      makeReverseJvp(tape);
    }
  }

  private static double[] freshJvp(double x, int n, double xDot, Tape tape) {
    if (n > 0) {
      double[] t = freshJvp(x + 0.5, n - 1, xDot, tape);
      double[] t1 = tape.referenceResult(1);
      tape.result(1, t1);
      return t;
    }
    double[] t = new double[2];
    double[] tDot = new double[2];
    double t1 = x * x;
    double t2 = 2.0 * (xDot * x);
    t[0] = t1;
    tDot[0] = t2;
    double t3 = t1 * t1;
    t[1] = t3 * x;
    tDot[1] = 2.0 * (t2 * t1) * x + t3 * xDot;
    tape.result(1, tDot);
    return t;
  }

  private static double[] freshForward(double x, int n, Tape tape) {
    boolean t = n > 0;
    double[] result;
    double[] resultBar;
    double[] tBar;
    if (t) {
      result = freshForward(x + 0.5, n - 1, tape);
      resultBar = tape.referenceResult(1);
      tBar = null;
    } else {
      double[] t1 = new double[2];
      tBar = tape.zeroDoubles(2);
      double t2 = x * x;
      t1[0] = t2;
      t1[1] = t2 * t2 * x;
      result = t1;
      resultBar = tBar;
    }
    tape.push(t);
    tape.push(tBar);
    tape.push(x);
    tape.result(1, resultBar);
    return result;
  }

  private static double freshReverse(Tape tape) {
    double x = tape.popDouble();
    double[] tBar = tape.popReference();
    boolean t = tape.popBoolean();
    double xBar;
    if (t) {
      xBar = freshReverse(tape);
    } else {
      double t1 = tBar[1];
      tBar[1] = 0.0;
      double t2 = x * x;
      double xBar1 = t2 * t2 * t1;
      double t3 = tBar[0];
      tBar[0] = 0.0;
      xBar = xBar1 + 2.0 * ((2.0 * (t1 * x * t2) + t3) * x);
    }
    return xBar;
  }

  private static double[] freshForwardJvp(double x, int n, double xDot, Tape tape) {
    boolean t = n > 0;
    double[] result;
    double[] resultBar;
    double[] resultDot;
    double[] resultBarDot;
    double[] tBar;
    double[] tBarDot;
    if (t) {
      result = freshForwardJvp(x + 0.5, n - 1, xDot, tape);
      resultBar = tape.referenceResult(1);
      resultDot = tape.referenceResult(2);
      resultBarDot = tape.referenceResult(3);
      tBar = null;
      tBarDot = null;
    } else {
      double[] t1 = new double[2];
      double[] tDot = new double[2];
      tBar = tape.zeroDoubles(2);
      tBarDot = tape.zeroDoubles(2);
      double t2 = x * x;
      double t3 = 2.0 * (xDot * x);
      t1[0] = t2;
      tDot[0] = t3;
      double t4 = t2 * t2;
      t1[1] = t4 * x;
      tDot[1] = 2.0 * (t3 * t2) * x + t4 * xDot;
      result = t1;
      resultBar = tBar;
      resultDot = tDot;
      resultBarDot = tBarDot;
    }
    tape.push(t);
    tape.push(tBar);
    tape.push(x);
    tape.push(tBarDot);
    tape.push(xDot);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static double freshReverseJvp(Tape tape) {
    double xDot = tape.popDouble();
    double[] tBarDot = tape.popReference();
    double x = tape.popDouble();
    double[] tBar = tape.popReference();
    boolean t = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t) {
      xBar = freshReverseJvp(tape);
      xBarDot = tape.doubleResult(1);
    } else {
      double t1 = tBar[1];
      double t2 = tBarDot[1];
      tBar[1] = 0.0;
      tBarDot[1] = 0.0;
      double t3 = t1 * x;
      double t4 = x * x;
      double t5 = 2.0 * (xDot * x);
      double t6 = t4 * t4;
      double xBar1 = t6 * t1;
      double xBarDot1 = 2.0 * (t5 * t4) * t1 + t6 * t2;
      double t7 = tBar[0];
      double t8 = tBarDot[0];
      tBar[0] = 0.0;
      tBarDot[0] = 0.0;
      double t9 = 2.0 * (t3 * t4) + t7;
      xBar = xBar1 + 2.0 * (t9 * x);
      xBarDot =
          xBarDot1 + 2.0 * ((2.0 * ((t2 * x + t1 * xDot) * t4 + t3 * t5) + t8) * x + t9 * xDot);
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double[] twiceJvp(double x, int k, double xDot, Tape tape) {
    if (k > 0) {
      double[] t = twiceJvp(x, k - 1, xDot, tape);
      double[] t1 = tape.referenceResult(1);
      double[] t2 = tape.referenceResult(2);
      double[] t3 = tape.referenceResult(3);
      tape.result(1, t1);
      tape.result(2, t2);
      tape.result(3, t3);
      return t;
    }
    double[] t = new double[2];
    double[] tDot = new double[2];
    tape.result(1, t);
    tape.result(2, tDot);
    tape.result(3, tDot);
    return t;
  }

  private static double[] twiceForward(double x, int k, Tape tape) {
    boolean t = k > 0;
    double[] result;
    double[] result1;
    double[] resultBar;
    double[] resultBar1;
    if (t) {
      result = twiceForward(x, k - 1, tape);
      result1 = tape.referenceResult(1);
      resultBar = tape.referenceResult(2);
      resultBar1 = tape.referenceResult(3);
    } else {
      double[] t1 = new double[2];
      double[] tBar = tape.zeroDoubles(2);
      result = t1;
      result1 = t1;
      resultBar = tBar;
      resultBar1 = tBar;
    }
    tape.push(t);
    tape.result(1, result1);
    tape.result(2, resultBar);
    tape.result(3, resultBar1);
    return result;
  }

  private static double twiceReverse(Tape tape) {
    boolean t = tape.popBoolean();
    double xBar = t ? twiceReverse(tape) : 0.0;
    return xBar;
  }

  private static double[] twiceForwardJvp(double x, int k, double xDot, Tape tape) {
    boolean t = k > 0;
    double[] result;
    double[] result1;
    double[] resultBar;
    double[] resultBar1;
    double[] resultDot;
    double[] resultDot1;
    double[] resultBarDot;
    double[] resultBarDot1;
    if (t) {
      result = twiceForwardJvp(x, k - 1, xDot, tape);
      result1 = tape.referenceResult(1);
      resultBar = tape.referenceResult(2);
      resultBar1 = tape.referenceResult(3);
      resultDot = tape.referenceResult(4);
      resultDot1 = tape.referenceResult(5);
      resultBarDot = tape.referenceResult(6);
      resultBarDot1 = tape.referenceResult(7);
    } else {
      double[] t1 = new double[2];
      double[] tDot = new double[2];
      double[] tBar = tape.zeroDoubles(2);
      double[] tBarDot = tape.zeroDoubles(2);
      result = t1;
      result1 = t1;
      resultBar = tBar;
      resultBar1 = tBar;
      resultDot = tDot;
      resultDot1 = tDot;
      resultBarDot = tBarDot;
      resultBarDot1 = tBarDot;
    }
    tape.push(t);
    tape.result(1, result1);
    tape.result(2, resultBar);
    tape.result(3, resultBar1);
    tape.result(4, resultDot);
    tape.result(5, resultDot1);
    tape.result(6, resultBarDot);
    tape.result(7, resultBarDot1);
    return result;
  }

  private static double twiceReverseJvp(Tape tape) {
    boolean t = tape.popBoolean();
    double xBar = t ? twiceReverseJvp(tape) : 0.0;
    return xBar;
  }

  private static double[][] sharedRowsJvp(double x, int k, double xDot, Tape tape) {
    if (k > 0) {
      double[][] t = sharedRowsJvp(x, k - 1, xDot, tape);
      double[][] t1 = tape.referenceResult(1);
      tape.result(1, t1);
      return t;
    }
    double[] t = new double[2];
    double[] tDot = new double[2];
    double[][] t1 = new double[2][];
    double[][] t2 = new double[2][];
    t1[0] = t;
    t2[0] = tDot;
    t1[1] = t;
    t2[1] = tDot;
    tape.result(1, t2);
    return t1;
  }

  private static double[][] sharedRowsForward(double x, int k, Tape tape) {
    boolean t = k > 0;
    double[][] result;
    double[][] resultBar;
    if (t) {
      result = sharedRowsForward(x, k - 1, tape);
      resultBar = tape.referenceResult(1);
    } else {
      double[] t1 = new double[2];
      double[] tBar = tape.zeroDoubles(2);
      result = new double[2][];
      resultBar = new double[2][];
      result[0] = t1;
      resultBar[0] = tBar;
      result[1] = t1;
      resultBar[1] = tBar;
    }
    tape.push(t);
    tape.result(1, resultBar);
    return result;
  }

  private static double sharedRowsReverse(Tape tape) {
    boolean t = tape.popBoolean();
    double xBar = t ? sharedRowsReverse(tape) : 0.0;
    return xBar;
  }

  private static double[][] sharedRowsForwardJvp(double x, int k, double xDot, Tape tape) {
    boolean t = k > 0;
    double[][] result;
    double[][] resultBar;
    double[][] resultDot;
    double[][] resultBarDot;
    if (t) {
      result = sharedRowsForwardJvp(x, k - 1, xDot, tape);
      resultBar = tape.referenceResult(1);
      resultDot = tape.referenceResult(2);
      resultBarDot = tape.referenceResult(3);
    } else {
      double[] t1 = new double[2];
      double[] tDot = new double[2];
      double[] tBar = tape.zeroDoubles(2);
      double[] tBarDot = tape.zeroDoubles(2);
      result = new double[2][];
      resultDot = new double[2][];
      resultBar = new double[2][];
      resultBarDot = new double[2][];
      result[0] = t1;
      resultDot[0] = tDot;
      resultBar[0] = tBar;
      resultBarDot[0] = tBarDot;
      result[1] = t1;
      resultDot[1] = tDot;
      resultBar[1] = tBar;
      resultBarDot[1] = tBarDot;
    }
    tape.push(t);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static double sharedRowsReverseJvp(Tape tape) {
    boolean t = tape.popBoolean();
    double xBar = t ? sharedRowsReverseJvp(tape) : 0.0;
    return xBar;
  }

  private static double[] maybeJvp(double x, int k, double xDot) {
    if (k > 0) {
      return corpus.Regressions.maybe(x, k - 1);
    }
    return k == 0 ? null : new double[2];
  }

  private static double[] maybeForward(double x, int k, Tape tape) {
    double[] result = k > 0 ? corpus.Regressions.maybe(x, k - 1) : k == 0 ? null : new double[2];
    return result;
  }

  private static double maybeReverse(Tape tape) {
    return 0.0;
  }

  private static double[] maybeForwardJvp(double x, int k, double xDot, Tape tape) {
    double[] result;
    double[] resultDot;
    if (k > 0) {
      result = maybeJvp2(x, k - 1, xDot, tape);
      resultDot = tape.referenceResult(1);
    } else if (k == 0) {
      result = null;
      resultDot = null;
    } else {
      result = new double[2];
      resultDot = new double[2];
    }
    tape.result(1, resultDot);
    return result;
  }

  private static double[] maybeJvp2(double x, int k, double xDot, Tape tape) {
    double[] result;
    double[] resultDot;
    if (k > 0) {
      result = maybeJvp2(x, k - 1, xDot, tape);
      resultDot = tape.referenceResult(1);
    } else if (k == 0) {
      result = null;
      resultDot = null;
    } else {
      result = new double[2];
      resultDot = new double[2];
    }
    tape.result(1, resultDot);
    return result;
  }

  private static double maybeReverseJvp(Tape tape) {
    return 0.0;
  }

  private static double[] tabJvp(double x, int n, double[] acc, double xDot, double[] accDot,
      Tape tape) {
    double below;
    double belowDot;
    if (n > 0) {
      double[] t = tabJvp(x * 0.5, n - 1, acc, xDot * 0.5, accDot, tape);
      double[] t1 = tape.referenceResult(1);
      below = t[0];
      belowDot = t1[0];
    } else {
      below = 1.0;
      belowDot = 0.0;
    }
    double[] t = new double[3];
    double[] tDot = new double[3];
    for (int i = 0; i < t.length; i++) {
      double t1 = i + below;
      t[i] = x * t1;
      tDot[i] = xDot * t1 + x * belowDot;
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < t.length; i++) {
      double t1 = t[i];
      double tDot1 = tDot[i];
      double t2 = t1 * t1;
      s += t2 * t1;
      sDot += 2.0 * (tDot1 * t1) * t1 + t2 * tDot1;
    }
    double t1 = accDot[0] + sDot;
    acc[0] += s;
    accDot[0] = t1;
    tape.result(1, tDot);
    return t;
  }

  private static double[] tabForward(double x, int n, double[] acc, double[] accBar, Tape tape) {
    boolean t = n > 0;
    double[] t1;
    double below;
    if (t) {
      double[] t2 = tabForward2(x * 0.5, n - 1, acc, accBar, tape);
      t1 = tape.referenceResult(1);
      below = t2[0];
    } else {
      below = 1.0;
      t1 = null;
    }
    double[] t2 = new double[3];
    double[] tBar = tape.zeroDoubles(3);
    for (int i = 0; i < t2.length; i++) {
      t2[i] = x * (i + below);
    }
    double[] tKept = tape.doubles(t2.length);
    double s = 0.0;
    for (int i = 0; i < t2.length; i++) {
      double t3 = t2[i];
      tKept[i] = t3;
      s += t3 * t3 * t3;
    }
    acc[0] += s;
    tape.push(accBar);
    tape.push(t2);
    tape.push(tKept);
    tape.push(tBar);
    tape.push(below);
    tape.push(x);
    tape.push(t);
    tape.push(t1);
    tape.result(1, tBar);
    return t2;
  }

  private static double[] tabForward2(double x, int n, double[] acc, double[] accBar, Tape tape) {
    boolean t = n > 0;
    double[] t1;
    double below;
    if (t) {
      double[] t2 = tabForward2(x * 0.5, n - 1, acc, accBar, tape);
      t1 = tape.referenceResult(1);
      below = t2[0];
    } else {
      below = 1.0;
      t1 = null;
    }
    double[] t2 = new double[3];
    double[] tBar = tape.zeroDoubles(3);
    for (int i = 0; i < t2.length; i++) {
      t2[i] = x * (i + below);
    }
    double[] tKept = tape.doubles(t2.length);
    double s = 0.0;
    for (int i = 0; i < t2.length; i++) {
      double t3 = t2[i];
      tKept[i] = t3;
      s += t3 * t3 * t3;
    }
    acc[0] += s;
    tape.push(accBar);
    tape.push(t2);
    tape.push(tKept);
    tape.push(tBar);
    tape.push(below);
    tape.push(x);
    tape.push(t);
    tape.push(t1);
    tape.result(1, tBar);
    return t2;
  }

  private static double tabReverse(Tape tape) {
    double[] t = tape.popReference();
    boolean t1 = tape.popBoolean();
    double x = tape.popDouble();
    double below = tape.popDouble();
    double[] tBar = tape.popReference();
    double[] tKept = tape.popReference();
    double[] t2 = tape.popReference();
    double[] accBar = tape.popReference();
    double t3 = accBar[0];
    for (int i = 0; i < t2.length; i++) {
      double t4 = tKept[i];
      tBar[i] += t4 * t4 * t3 + 2.0 * (t3 * t4 * t4);
    }
    double belowBar = 0.0;
    double xBar = 0.0;
    for (int i = 0; i < t2.length; i++) {
      double t4 = tBar[i];
      tBar[i] = 0.0;
      xBar += t4 * (i + below);
      belowBar += x * t4;
    }
    if (t1) {
      t[0] += belowBar;
      xBar += tabReverse2(tape) * 0.5;
    }
    return xBar;
  }

  private static double tabReverse2(Tape tape) {
    double[] t = tape.popReference();
    boolean t1 = tape.popBoolean();
    double x = tape.popDouble();
    double below = tape.popDouble();
    double[] tBar = tape.popReference();
    double[] tKept = tape.popReference();
    double[] t2 = tape.popReference();
    double[] accBar = tape.popReference();
    double t3 = accBar[0];
    for (int i = 0; i < t2.length; i++) {
      double t4 = tKept[i];
      tBar[i] += t4 * t4 * t3 + 2.0 * (t3 * t4 * t4);
    }
    double belowBar = 0.0;
    double xBar = 0.0;
    for (int i = 0; i < t2.length; i++) {
      double t4 = tBar[i];
      tBar[i] = 0.0;
      xBar += t4 * (i + below);
      belowBar += x * t4;
    }
    if (t1) {
      t[0] += belowBar;
      xBar += tabReverse2(tape) * 0.5;
    }
    return xBar;
  }

  private static double[] tabForwardJvp(double x, int n, double[] acc, double[] accBar,
      double xDot, double[] accDot, double[] accBarDot, Tape tape) {
    boolean t = n > 0;
    double[] t1;
    double[] t2;
    double below;
    double belowDot;
    if (t) {
      double[] t3 =
          tabForwardJvp2(x * 0.5, n - 1, acc, accBar, xDot * 0.5, accDot, accBarDot, tape);
      t1 = tape.referenceResult(1);
      double[] t4 = tape.referenceResult(2);
      t2 = tape.referenceResult(3);
      below = t3[0];
      belowDot = t4[0];
    } else {
      below = 1.0;
      t1 = null;
      belowDot = 0.0;
      t2 = null;
    }
    double[] t3 = new double[3];
    double[] tDot = new double[3];
    double[] tBar = tape.zeroDoubles(3);
    double[] tBarDot = tape.zeroDoubles(3);
    for (int i = 0; i < t3.length; i++) {
      double t4 = i + below;
      t3[i] = x * t4;
      tDot[i] = xDot * t4 + x * belowDot;
    }
    double[] tKept = tape.doubles(t3.length);
    double[] tKeptDot = tape.doubles(t3.length);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < t3.length; i++) {
      double t4 = t3[i];
      double tDot1 = tDot[i];
      tKept[i] = t4;
      tKeptDot[i] = tDot1;
      double t5 = t4 * t4;
      s += t5 * t4;
      sDot += 2.0 * (tDot1 * t4) * t4 + t5 * tDot1;
    }
    double t4 = accDot[0] + sDot;
    acc[0] += s;
    accDot[0] = t4;
    tape.push(accBar);
    tape.push(t3);
    tape.push(tKept);
    tape.push(tBar);
    tape.push(below);
    tape.push(x);
    tape.push(t);
    tape.push(t1);
    tape.push(accBarDot);
    tape.push(tDot);
    tape.push(tKeptDot);
    tape.push(tBarDot);
    tape.push(belowDot);
    tape.push(xDot);
    tape.push(t2);
    tape.result(1, tBar);
    tape.result(2, tDot);
    tape.result(3, tBarDot);
    return t3;
  }

  private static double[] tabForwardJvp2(double x, int n, double[] acc, double[] accBar,
      double xDot, double[] accDot, double[] accBarDot, Tape tape) {
    boolean t = n > 0;
    double[] t1;
    double[] t2;
    double below;
    double belowDot;
    if (t) {
      double[] t3 =
          tabForwardJvp2(x * 0.5, n - 1, acc, accBar, xDot * 0.5, accDot, accBarDot, tape);
      t1 = tape.referenceResult(1);
      double[] t4 = tape.referenceResult(2);
      t2 = tape.referenceResult(3);
      below = t3[0];
      belowDot = t4[0];
    } else {
      below = 1.0;
      t1 = null;
      belowDot = 0.0;
      t2 = null;
    }
    double[] t3 = new double[3];
    double[] tDot = new double[3];
    double[] tBar = tape.zeroDoubles(3);
    double[] tBarDot = tape.zeroDoubles(3);
    for (int i = 0; i < t3.length; i++) {
      double t4 = i + below;
      t3[i] = x * t4;
      tDot[i] = xDot * t4 + x * belowDot;
    }
    double[] tKept = tape.doubles(t3.length);
    double[] tKeptDot = tape.doubles(t3.length);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < t3.length; i++) {
      double t4 = t3[i];
      double tDot1 = tDot[i];
      tKept[i] = t4;
      tKeptDot[i] = tDot1;
      double t5 = t4 * t4;
      s += t5 * t4;
      sDot += 2.0 * (tDot1 * t4) * t4 + t5 * tDot1;
    }
    double t4 = accDot[0] + sDot;
    acc[0] += s;
    accDot[0] = t4;
    tape.push(accBar);
    tape.push(t3);
    tape.push(tKept);
    tape.push(tBar);
    tape.push(below);
    tape.push(x);
    tape.push(t);
    tape.push(t1);
    tape.push(accBarDot);
    tape.push(tDot);
    tape.push(tKeptDot);
    tape.push(tBarDot);
    tape.push(belowDot);
    tape.push(xDot);
    tape.push(t2);
    tape.result(1, tBar);
    tape.result(2, tDot);
    tape.result(3, tBarDot);
    return t3;
  }

  private static double tabReverseJvp(Tape tape) {
    double[] t = tape.popReference();
    double xDot = tape.popDouble();
    double belowDot = tape.popDouble();
    double[] tBarDot = tape.popReference();
    double[] tKeptDot = tape.popReference();
    tape.popReference();
    double[] accBarDot = tape.popReference();
    double[] t1 = tape.popReference();
    boolean t2 = tape.popBoolean();
    double x = tape.popDouble();
    double below = tape.popDouble();
    double[] tBar = tape.popReference();
    double[] tKept = tape.popReference();
    double[] t3 = tape.popReference();
    double[] accBar = tape.popReference();
    double t4 = accBar[0];
    double t5 = accBarDot[0];
    for (int i = 0; i < t3.length; i++) {
      double t6 = tKept[i];
      double tDot = tKeptDot[i];
      double t7 = t4 * t6;
      double t8 = t6 * t6;
      tBar[i] += t8 * t4 + 2.0 * (t7 * t6);
      tBarDot[i] += 2.0 * (tDot * t6) * t4 + t8 * t5
          + 2.0 * ((t5 * t6 + t4 * tDot) * t6 + t7 * tDot);
    }
    double belowBar = 0.0;
    double xBar = 0.0;
    double belowBarDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < t3.length; i++) {
      double t6 = tBar[i];
      double t7 = tBarDot[i];
      tBar[i] = 0.0;
      tBarDot[i] = 0.0;
      double t8 = i + below;
      xBar += t6 * t8;
      xBarDot += t7 * t8 + t6 * belowDot;
      belowBar += x * t6;
      belowBarDot += xDot * t6 + x * t7;
    }
    if (t2) {
      t1[0] += belowBar;
      t[0] += belowBarDot;
      double t6 = tabReverseJvp2(tape);
      double t7 = tape.doubleResult(1);
      xBar += t6 * 0.5;
      xBarDot += t7 * 0.5;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double tabReverseJvp2(Tape tape) {
    double[] t = tape.popReference();
    double xDot = tape.popDouble();
    double belowDot = tape.popDouble();
    double[] tBarDot = tape.popReference();
    double[] tKeptDot = tape.popReference();
    tape.popReference();
    double[] accBarDot = tape.popReference();
    double[] t1 = tape.popReference();
    boolean t2 = tape.popBoolean();
    double x = tape.popDouble();
    double below = tape.popDouble();
    double[] tBar = tape.popReference();
    double[] tKept = tape.popReference();
    double[] t3 = tape.popReference();
    double[] accBar = tape.popReference();
    double t4 = accBar[0];
    double t5 = accBarDot[0];
    for (int i = 0; i < t3.length; i++) {
      double t6 = tKept[i];
      double tDot = tKeptDot[i];
      double t7 = t4 * t6;
      double t8 = t6 * t6;
      tBar[i] += t8 * t4 + 2.0 * (t7 * t6);
      tBarDot[i] += 2.0 * (tDot * t6) * t4 + t8 * t5
          + 2.0 * ((t5 * t6 + t4 * tDot) * t6 + t7 * tDot);
    }
    double belowBar = 0.0;
    double xBar = 0.0;
    double belowBarDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < t3.length; i++) {
      double t6 = tBar[i];
      double t7 = tBarDot[i];
      tBar[i] = 0.0;
      tBarDot[i] = 0.0;
      double t8 = i + below;
      xBar += t6 * t8;
      xBarDot += t7 * t8 + t6 * belowDot;
      belowBar += x * t6;
      belowBarDot += xDot * t6 + x * t7;
    }
    if (t2) {
      t1[0] += belowBar;
      t[0] += belowBarDot;
      double t6 = tabReverseJvp2(tape);
      double t7 = tape.doubleResult(1);
      xBar += t6 * 0.5;
      xBarDot += t7 * 0.5;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double descendJvp(double p, double[][] g, int d, double pDot, double[][] gDot,
      Tape tape) {
    if (d <= 0) {
      tape.result(1, pDot);
      return p;
    }
    double t = descendJvp(p, g, d - 1, pDot, gDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = descendJvp(t, g, d - 1, t1, gDot, tape);
    double t3 = tape.doubleResult(1);
    double p1 = p * t2;
    pDot = pDot * t2 + p * t3;
    for (int i = 0; i < g.length; i++) {
      double[] r = g[i];
      double[] rDot = gDot[i];
      if (r[0] > 1.0) {
        double r1 = r[1];
        double t4 = rDot[1] * p1 + r1 * pDot;
        tape.result(1, t4);
        return r1 * p1;
      }
    }
    double t4 = descendJvp2(0.5, g, d - 1, gDot, tape);
    double t5 = tape.doubleResult(1);
    p = p1 * t4;
    pDot = pDot * t4 + p1 * t5;
    tape.result(1, pDot);
    return p;
  }

  private static double descendJvp2(double p, double[][] g, int d, double[][] gDot, Tape tape) {
    if (d <= 0) {
      tape.result(1, 0.0);
      return p;
    }
    double t = descendJvp2(p, g, d - 1, gDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = descendJvp(t, g, d - 1, t1, gDot, tape);
    double t3 = tape.doubleResult(1);
    double p1 = p * t2;
    double pDot = p * t3;
    for (int i = 0; i < g.length; i++) {
      double[] r = g[i];
      double[] rDot = gDot[i];
      if (r[0] > 1.0) {
        double r1 = r[1];
        double t4 = rDot[1] * p1 + r1 * pDot;
        tape.result(1, t4);
        return r1 * p1;
      }
    }
    double t4 = descendJvp2(0.5, g, d - 1, gDot, tape);
    double t5 = tape.doubleResult(1);
    p = p1 * t4;
    pDot = pDot * t4 + p1 * t5;
    tape.result(1, pDot);
    return p;
  }

  private static double descendForward(double p, double[][] g, int d, double[][] gBar, Tape tape) {
    double result;
    int exit;
    double t;
    double r;
    double[] rBar;
    double t1;
    body: {
      if (d <= 0) {
        result = p;
        exit = 0;
        t = 0.0;
        r = 0.0;
        rBar = null;
        t1 = 0.0;
        break body;
      }
      t = descendForward(descendForward(p, g, d - 1, gBar, tape), g, d - 1, gBar, tape);
      double p1 = p * t;
      for (int i = 0; i < g.length; i++) {
        double[] r1 = g[i];
        rBar = gBar[i];
        if (r1[0] > 1.0) {
          r = r1[1];
          result = r * p1;
          exit = 1;
          t1 = 0.0;
          break body;
        }
      }
      t1 = descendForward2(0.5, g, d - 1, gBar, tape);
      p1 *= t1;
      result = p1;
      exit = 2;
      r = 0.0;
      rBar = null;
    }
    tape.push(exit);
    tape.push(p);
    tape.push(t);
    tape.push(r);
    tape.push(rBar);
    tape.push(t1);
    return result;
  }

  private static double descendForward2(double p, double[][] g, int d, double[][] gBar, Tape tape) {
    double result;
    int exit;
    double p1;
    double r;
    double[] rBar;
    double t;
    body: {
      if (d <= 0) {
        result = p;
        exit = 0;
        p1 = 0.0;
        r = 0.0;
        rBar = null;
        t = 0.0;
        break body;
      }
      p1 = p * descendForward(descendForward2(p, g, d - 1, gBar, tape), g, d - 1, gBar, tape);
      for (int i = 0; i < g.length; i++) {
        double[] r1 = g[i];
        rBar = gBar[i];
        if (r1[0] > 1.0) {
          r = r1[1];
          result = r * p1;
          exit = 1;
          t = 0.0;
          break body;
        }
      }
      t = descendForward2(0.5, g, d - 1, gBar, tape);
      double p2 = p1 * t;
      result = p2;
      exit = 2;
      r = 0.0;
      rBar = null;
    }
    tape.push(exit);
    tape.push(p1);
    tape.push(r);
    tape.push(rBar);
    tape.push(p);
    tape.push(t);
    return result;
  }

  private static double descendReverse(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double[] rBar = tape.popReference();
    double r = tape.popDouble();
    double t1 = tape.popDouble();
    double p = tape.popDouble();
    int exit = tape.popInt();
    double pBar;
    switch (exit) {
      case 0 -> pBar = resultBar;
      case 1 -> {
        double p1 = p * t1;
        double pBar1 = r * resultBar;
        rBar[1] += resultBar * p1;
        double pBar2 = pBar1 * t1;
        pBar = pBar2 + descendReverse(descendReverse(p * pBar1, tape), tape);
      }
      default -> {
        pBar = resultBar * t;
        double p1 = p * t1;
        descendReverse2(p1 * resultBar, tape);
        double pBar1 = pBar * t1;
        pBar = pBar1 + descendReverse(descendReverse(p * pBar, tape), tape);
      }
    }
    return pBar;
  }

  private static void descendReverse2(double resultBar, Tape tape) {
    double t = tape.popDouble();
    double p = tape.popDouble();
    double[] rBar = tape.popReference();
    double r = tape.popDouble();
    double p1 = tape.popDouble();
    int exit = tape.popInt();
    switch (exit) {
      case 0 -> {}
      case 1 -> {
        double pBar = r * resultBar;
        rBar[1] += resultBar * p1;
        descendReverse2(descendReverse(p * pBar, tape), tape);
      }
      default -> {
        double pBar = resultBar * t;
        descendReverse2(p1 * resultBar, tape);
        descendReverse2(descendReverse(p * pBar, tape), tape);
      }
    }
  }

  private static double descendForwardJvp(double p, double[][] g, int d, double[][] gBar,
      double pDot, double[][] gDot, double[][] gBarDot, Tape tape) {
    double result;
    int exit;
    double t;
    double r;
    double[] rBar;
    double t1;
    double resultDot;
    double t2;
    double rDot;
    double[] rBarDot;
    double t3;
    body: {
      if (d <= 0) {
        result = p;
        exit = 0;
        t = 0.0;
        r = 0.0;
        rBar = null;
        t1 = 0.0;
        resultDot = pDot;
        t2 = 0.0;
        rDot = 0.0;
        rBarDot = null;
        t3 = 0.0;
        break body;
      }
      double t4 = descendForwardJvp(p, g, d - 1, gBar, pDot, gDot, gBarDot, tape);
      double t5 = tape.doubleResult(1);
      t = descendForwardJvp(t4, g, d - 1, gBar, t5, gDot, gBarDot, tape);
      t2 = tape.doubleResult(1);
      double p1 = p * t;
      double pDot1 = pDot * t + p * t2;
      for (int i = 0; i < g.length; i++) {
        double[] r1 = g[i];
        double[] rDot1 = gDot[i];
        rBar = gBar[i];
        rBarDot = gBarDot[i];
        if (r1[0] > 1.0) {
          r = r1[1];
          rDot = rDot1[1];
          result = r * p1;
          exit = 1;
          t1 = 0.0;
          resultDot = rDot * p1 + r * pDot1;
          t3 = 0.0;
          break body;
        }
      }
      t1 = descendForwardJvp2(0.5, g, d - 1, gBar, gDot, gBarDot, tape);
      t3 = tape.doubleResult(1);
      double p2 = p1 * t1;
      pDot1 = pDot1 * t1 + p1 * t3;
      result = p2;
      exit = 2;
      r = 0.0;
      rBar = null;
      resultDot = pDot1;
      rDot = 0.0;
      rBarDot = null;
    }
    tape.push(exit);
    tape.push(p);
    tape.push(t);
    tape.push(r);
    tape.push(rBar);
    tape.push(t1);
    tape.push(pDot);
    tape.push(t2);
    tape.push(rDot);
    tape.push(rBarDot);
    tape.push(t3);
    tape.result(1, resultDot);
    return result;
  }

  private static double descendForwardJvp2(double p, double[][] g, int d, double[][] gBar,
      double[][] gDot, double[][] gBarDot, Tape tape) {
    double result;
    int exit;
    double p1;
    double r;
    double[] rBar;
    double t;
    double resultDot;
    double pDot;
    double rDot;
    double[] rBarDot;
    double t1;
    body: {
      if (d <= 0) {
        result = p;
        exit = 0;
        p1 = 0.0;
        r = 0.0;
        rBar = null;
        t = 0.0;
        resultDot = 0.0;
        pDot = 0.0;
        rDot = 0.0;
        rBarDot = null;
        t1 = 0.0;
        break body;
      }
      double t2 = descendForwardJvp2(p, g, d - 1, gBar, gDot, gBarDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = descendForwardJvp(t2, g, d - 1, gBar, t3, gDot, gBarDot, tape);
      double t5 = tape.doubleResult(1);
      p1 = p * t4;
      pDot = p * t5;
      for (int i = 0; i < g.length; i++) {
        double[] r1 = g[i];
        double[] rDot1 = gDot[i];
        rBar = gBar[i];
        rBarDot = gBarDot[i];
        if (r1[0] > 1.0) {
          r = r1[1];
          rDot = rDot1[1];
          result = r * p1;
          exit = 1;
          t = 0.0;
          resultDot = rDot * p1 + r * pDot;
          t1 = 0.0;
          break body;
        }
      }
      t = descendForwardJvp2(0.5, g, d - 1, gBar, gDot, gBarDot, tape);
      t1 = tape.doubleResult(1);
      double p2 = p1 * t;
      double pDot1 = pDot * t + p1 * t1;
      result = p2;
      exit = 2;
      r = 0.0;
      rBar = null;
      resultDot = pDot1;
      rDot = 0.0;
      rBarDot = null;
    }
    tape.push(exit);
    tape.push(p1);
    tape.push(r);
    tape.push(rBar);
    tape.push(p);
    tape.push(t);
    tape.push(pDot);
    tape.push(rDot);
    tape.push(rBarDot);
    tape.push(0.0);
    tape.push(t1);
    tape.result(1, resultDot);
    return result;
  }

  private static double descendReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double[] rBarDot = tape.popReference();
    double rDot = tape.popDouble();
    double t1 = tape.popDouble();
    double pDot = tape.popDouble();
    double t2 = tape.popDouble();
    double[] rBar = tape.popReference();
    double r = tape.popDouble();
    double t3 = tape.popDouble();
    double p = tape.popDouble();
    int exit = tape.popInt();
    double pBar;
    double pBarDot;
    switch (exit) {
      case 0 -> {
        pBar = resultBar;
        pBarDot = resultBarDot;
      }
      case 1 -> {
        double p1 = p * t3;
        double pDot1 = pDot * t3 + p * t1;
        double pBar1 = r * resultBar;
        double pBarDot1 = rDot * resultBar + r * resultBarDot;
        rBar[1] += resultBar * p1;
        rBarDot[1] += resultBarDot * p1 + resultBar * pDot1;
        double pBar2 = pBar1 * t3;
        double pBarDot2 = pBarDot1 * t3 + pBar1 * t1;
        double t4 = descendReverseJvp(p * pBar1, pDot * pBar1 + p * pBarDot1, tape);
        double t5 = tape.doubleResult(1);
        double t6 = descendReverseJvp(t4, t5, tape);
        double t7 = tape.doubleResult(1);
        pBar = pBar2 + t6;
        pBarDot = pBarDot2 + t7;
      }
      default -> {
        pBar = resultBar * t2;
        pBarDot = resultBarDot * t2 + resultBar * t;
        double p1 = p * t3;
        double pDot1 = pDot * t3 + p * t1;
        descendReverseJvp2(p1 * resultBar, pDot1 * resultBar + p1 * resultBarDot, tape);
        double pBar1 = pBar * t3;
        double pBarDot1 = pBarDot * t3 + pBar * t1;
        double t4 = descendReverseJvp(p * pBar, pDot * pBar + p * pBarDot, tape);
        double t5 = tape.doubleResult(1);
        double t6 = descendReverseJvp(t4, t5, tape);
        double t7 = tape.doubleResult(1);
        pBar = pBar1 + t6;
        pBarDot = pBarDot1 + t7;
      }
    }
    tape.result(1, pBarDot);
    return pBar;
  }

  private static void descendReverseJvp2(double resultBar, double resultBarDot, Tape tape) {
    double t = tape.popDouble();
    double pDot = tape.popDouble();
    double[] rBarDot = tape.popReference();
    double rDot = tape.popDouble();
    double pDot1 = tape.popDouble();
    double t1 = tape.popDouble();
    double p = tape.popDouble();
    double[] rBar = tape.popReference();
    double r = tape.popDouble();
    double p1 = tape.popDouble();
    int exit = tape.popInt();
    switch (exit) {
      case 0 -> {}
      case 1 -> {
        double pBar = r * resultBar;
        double pBarDot = rDot * resultBar + r * resultBarDot;
        rBar[1] += resultBar * p1;
        rBarDot[1] += resultBarDot * p1 + resultBar * pDot1;
        double t2 = descendReverseJvp(p * pBar, pDot * pBar + p * pBarDot, tape);
        double t3 = tape.doubleResult(1);
        descendReverseJvp2(t2, t3, tape);
      }
      default -> {
        double pBar = resultBar * t1;
        double pBarDot = resultBarDot * t1 + resultBar * t;
        descendReverseJvp2(p1 * resultBar, pDot1 * resultBar + p1 * resultBarDot, tape);
        double t2 = descendReverseJvp(p * pBar, pDot * pBar + p * pBarDot, tape);
        double t3 = tape.doubleResult(1);
        descendReverseJvp2(t2, t3, tape);
      }
    }
  }

  private static double deepJvp(double p, double[] q, int d, double pDot, double[] qDot) {
    if (d == 0) {
      return p * q[0];
    }
    double q1 = q[1];
    return deepJvp(p * q1, q, d - 1, pDot * q1 + p * qDot[1], qDot) + p;
  }

  private static double deepJvp2(double p, double[] q, int d, double pDot, double[] qDot,
      Tape tape) {
    if (d == 0) {
      double q1 = q[0];
      double t = pDot * q1 + p * qDot[0];
      tape.result(1, t);
      return p * q1;
    }
    double q1 = q[1];
    double t = deepJvp2(p * q1, q, d - 1, pDot * q1 + p * qDot[1], qDot, tape);
    double t1 = tape.doubleResult(1);
    tape.result(1, t1 + pDot);
    return t + p;
  }

  private static double deep(double p, double[] q, int d) {
    if (d == 0) {
      return p * q[0];
    }
    return deep(p * q[1], q, d - 1) + p;
  }

  private static double deepVjp(double p, double[] q, int d, double resultBar, double[] qBar,
      Tape tape) {
    boolean t = d == 0;
    double result;
    double t1;
    if (t) {
      result = p * q[0];
      t1 = 0.0;
    } else {
      double t2 = deepVjp(p * q[1], q, d - 1, resultBar, qBar, tape);
      t1 = tape.doubleResult(1);
      result = t2 + p;
    }

    // reverse sweep
    double pBar;
    if (t) {
      pBar = resultBar * q[0];
      qBar[0] += p * resultBar;
    } else {
      pBar = resultBar + t1 * q[1];
      qBar[1] += p * t1;
    }
    tape.result(1, pBar);
    return result;
  }

  private static double deepVjpJvp(double p, double[] q, int d, double resultBar, double[] qBar,
      double pDot, double[] qDot, double resultBarDot, double[] qBarDot, Tape tape) {
    boolean t = d == 0;
    double result;
    double t1;
    double resultDot;
    double t2;
    if (t) {
      double q1 = q[0];
      result = p * q1;
      t1 = 0.0;
      resultDot = pDot * q1 + p * qDot[0];
      t2 = 0.0;
    } else {
      double q1 = q[1];
      double t3 =
          deepVjpJvp(p * q1, q, d - 1, resultBar, qBar, pDot * q1 + p * qDot[1], qDot,
          resultBarDot, qBarDot, tape);
      t1 = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      t2 = tape.doubleResult(3);
      result = t3 + p;
      resultDot = t4 + pDot;
    }

    // reverse sweep
    double pBar;
    double pBarDot;
    if (t) {
      double q1 = q[0];
      pBar = resultBar * q1;
      pBarDot = resultBarDot * q1 + resultBar * qDot[0];
      qBar[0] += p * resultBar;
      qBarDot[0] += pDot * resultBar + p * resultBarDot;
    } else {
      double q1 = q[1];
      pBar = resultBar + t1 * q1;
      pBarDot = resultBarDot + (t2 * q1 + t1 * qDot[1]);
      qBar[1] += p * t1;
      qBarDot[1] += pDot * t1 + p * t2;
    }
    tape.result(1, pBar);
    tape.result(2, resultDot);
    tape.result(3, pBarDot);
    return result;
  }
}
