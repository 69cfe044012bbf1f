package corpus;

import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Generics}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
@SuppressWarnings({ "rawtypes", "unchecked" })
final class GenericsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.GenericsDerivatives");
  }

  private GenericsDerivatives() {}

  /**
   * Forward mode: {@code Generics.tagged} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rest constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual taggedJvp(double x, Object[] rest, double xDot) {
    double t = rest.length;
    return new Dual(x * x * t, 2.0 * (xDot * x) * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #taggedJvp(double, java.lang.Object[], double)
   */
  static Dual taggedJvp(double x, Object[] rest, double xDot, Tape tape) {
    return taggedJvp(x, rest, xDot);
  }

  /**
   * Value and gradient of {@code Generics.tagged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TaggedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Generics.tagged}: filled by a derivative and
   * reused by its caller.
   */
  static final class TaggedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TaggedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Generics.tagged} and its gradient.
   *
   * @param x as the method takes it
   * @param rest constant
   * @return the value and the gradient, in new arrays
   */
  static TaggedGradient taggedGradient(double x, Object[] rest) {
    TaggedAdjoint adjoint = new TaggedAdjoint();
    double value = taggedGradient(x, rest, adjoint);
    return new TaggedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #taggedGradient(double, java.lang.Object[])
   */
  static TaggedGradient taggedGradient(double x, Object[] rest, Tape tape) {
    return taggedGradient(x, rest);
  }

  /**
   * Reverse mode: {@code Generics.tagged} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param rest constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double taggedGradient(double x, Object[] rest, TaggedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = rest.length;

    // reverse sweep
    double xBar = 2.0 * (t * x);
    adjoint.x = xBar;
    return x * x * t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #taggedGradient(double, java.lang.Object[], TaggedAdjoint)
   */
  static double taggedGradient(double x, Object[] rest, TaggedAdjoint adjoint, Tape tape) {
    return taggedGradient(x, rest, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Generics.tagged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TaggedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Generics.tagged}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param rest constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TaggedHvp taggedHvp(double x, Object[] rest, double xDot) {
    double t = rest.length;

    // reverse sweep
    double xBar = 2.0 * (t * x);
    double xBarDot = 2.0 * (t * xDot);
    return new TaggedHvp(x * x * t, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #taggedHvp(double, java.lang.Object[], double)
   */
  static TaggedHvp taggedHvp(double x, Object[] rest, double xDot, Tape tape) {
    return taggedHvp(x, rest, xDot);
  }

  /**
   * {@code Generics.tagged} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param rest captured
   * @return the view
   */
  static ScalarFunction taggedFunction(Object[] rest) {
    return new TaggedFunction(rest);
  }

  private static final class TaggedFunction implements ScalarFunction {

    private final Object[] rest;

    TaggedFunction(Object[] rest) {
      this.rest = rest;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Generics.tagged(x, this.rest);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TaggedAdjoint adjoint = new TaggedAdjoint();
      double value = taggedGradient(x, this.rest, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return taggedJvp(x, this.rest, xDot).tangent();
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
      TaggedHvp hvp = taggedHvp(x, this.rest, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Generics.bounded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param key constant
   * @param map constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual boundedJvp(double x, Comparable key, Map<? super Comparable, ?> map, double xDot) {
    if (map.get(key) != null) {
      if (key.compareTo(key) == 0) {
        xDot = 2.0 * (xDot * x);
        x *= x;
      } else {
        x = 2.0 * x;
        xDot = 2.0 * xDot;
      }
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedJvp(double, java.lang.Comparable, java.util.Map<? super
   *     java.lang.Comparable, ?>, double)
   */
  static Dual boundedJvp(double x, Comparable key, Map<? super Comparable, ?> map, double xDot,
      Tape tape) {
    return boundedJvp(x, key, map, xDot);
  }

  /**
   * Value and gradient of {@code Generics.bounded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BoundedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Generics.bounded}: filled by a derivative
   * and reused by its caller.
   */
  static final class BoundedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BoundedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Generics.bounded} and its gradient.
   *
   * @param x as the method takes it
   * @param key constant
   * @param map constant
   * @return the value and the gradient, in new arrays
   */
  static BoundedGradient boundedGradient(double x, Comparable key, Map<? super Comparable, ?> map) {
    BoundedAdjoint adjoint = new BoundedAdjoint();
    double value = boundedGradient(x, key, map, adjoint);
    return new BoundedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedGradient(double, java.lang.Comparable, java.util.Map<? super
   *     java.lang.Comparable, ?>)
   */
  static BoundedGradient boundedGradient(double x, Comparable key, Map<? super Comparable, ?> map,
      Tape tape) {
    return boundedGradient(x, key, map);
  }

  /**
   * Reverse mode: {@code Generics.bounded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param key constant
   * @param map constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double boundedGradient(double x, Comparable key, Map<? super Comparable, ?> map,
      BoundedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = map.get(key) == null;
    double t1;
    boolean t2;
    if (t) {
      t1 = x;
      t2 = false;
    } else {
      t2 = key.compareTo(key) == 0;
      t1 = t2 ? x * x : 2.0 * x;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = 1.0;
    } else if (t2) {
      xBar = 2.0 * x;
    } else {
      xBar = 2.0;
    }
    adjoint.x = xBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedGradient(double, java.lang.Comparable, java.util.Map<? super
   *     java.lang.Comparable, ?>, BoundedAdjoint)
   */
  static double boundedGradient(double x, Comparable key, Map<? super Comparable, ?> map,
      BoundedAdjoint adjoint, Tape tape) {
    return boundedGradient(x, key, map, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Generics.bounded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BoundedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Generics.bounded}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param key constant
   * @param map constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BoundedHvp boundedHvp(double x, Comparable key, Map<? super Comparable, ?> map,
      double xDot) {
    boolean t = map.get(key) == null;
    double t1;
    boolean t2;
    if (t) {
      t1 = x;
      t2 = false;
    } else {
      t2 = key.compareTo(key) == 0;
      t1 = t2 ? x * x : 2.0 * x;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = 1.0;
      xBarDot = 0.0;
    } else if (t2) {
      xBar = 2.0 * x;
      xBarDot = 2.0 * xDot;
    } else {
      xBar = 2.0;
      xBarDot = 0.0;
    }
    return new BoundedHvp(t1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedHvp(double, java.lang.Comparable, java.util.Map<? super
   *     java.lang.Comparable, ?>, double)
   */
  static BoundedHvp boundedHvp(double x, Comparable key, Map<? super Comparable, ?> map,
      double xDot, Tape tape) {
    return boundedHvp(x, key, map, xDot);
  }

  /**
   * {@code Generics.bounded} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param key captured
   * @param map captured
   * @return the view
   */
  static ScalarFunction boundedFunction(Comparable key, Map<? super Comparable, ?> map) {
    return new BoundedFunction(key, map);
  }

  private static final class BoundedFunction implements ScalarFunction {

    private final Comparable key;

    private final Map<? super Comparable, ?> map;

    BoundedFunction(Comparable key, Map<? super Comparable, ?> map) {
      this.key = key;
      this.map = map;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Generics.bounded(x, this.key, this.map);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BoundedAdjoint adjoint = new BoundedAdjoint();
      double value = boundedGradient(x, this.key, this.map, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return boundedJvp(x, this.key, this.map, xDot).tangent();
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
      BoundedHvp hvp = boundedHvp(x, this.key, this.map, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Generics.varargs} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual varargsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t = sDot * v + s * vDot;
      s = s * v + 1.0;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsJvp(double[], double[])
   */
  static Dual varargsJvp(double[] x, double[] xDot, Tape tape) {
    return varargsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Generics.varargs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record VarargsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Generics.varargs} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VarargsGradient varargsGradient(double[] x) {
    return varargsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsGradient(double[])
   */
  static VarargsGradient varargsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = varargsGradient(x, xBar, tape);
    return new VarargsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Generics.varargs} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double varargsGradient(double[] x, double[] xBar) {
    return varargsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsGradient(double[], double[])
   */
  static double varargsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        double v = x[i];
        s = s * v + 1.0;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        double s1 = sKept[i];
        xBar[i] += s1 * sBar;
        sBar *= v;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Generics.varargs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record VarargsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Generics.varargs}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static VarargsHvp varargsHvp(double[] x, double[] xDot) {
    return varargsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsHvp(double[], double[])
   */
  static VarargsHvp varargsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = varargsHvp(x, xDot, xBar, xHvp, tape);
    return new VarargsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Generics.varargs}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double varargsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return varargsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsHvp(double[], double[], double[], double[])
   */
  static double varargsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double v = x[i];
        double vDot = xDot[i];
        double t = sDot * v + s * vDot;
        s = s * v + 1.0;
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        double vDot = xDot[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar[i] += s1 * sBar;
        xHvp[i] += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * v + sBar * vDot;
        sBar *= v;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Generics.varargs} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction varargsFunction() {
    return new VarargsFunction();
  }

  private static final class VarargsFunction implements ScalarFunction {

    VarargsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Generics.varargs(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = varargsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return varargsJvp(x, xDot).tangent();
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
      double value = varargsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Generics.constantVarargs} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual constantVarargsJvp(double x, double[] c, double xDot) {
    double s = x;
    double sDot = xDot;
    for (double v : c) {
      double t = sDot * x + s * xDot;
      s = s * x + v;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantVarargsJvp(double, double[], double)
   */
  static Dual constantVarargsJvp(double x, double[] c, double xDot, Tape tape) {
    return constantVarargsJvp(x, c, xDot);
  }

  /**
   * Value and gradient of {@code Generics.constantVarargs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ConstantVarargsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Generics.constantVarargs}: filled by a
   * derivative and reused by its caller.
   */
  static final class ConstantVarargsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ConstantVarargsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Generics.constantVarargs} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static ConstantVarargsGradient constantVarargsGradient(double x, double[] c) {
    return constantVarargsGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantVarargsGradient(double, double[])
   */
  static ConstantVarargsGradient constantVarargsGradient(double x, double[] c, Tape tape) {
    ConstantVarargsAdjoint adjoint = new ConstantVarargsAdjoint();
    double value = constantVarargsGradient(x, c, adjoint, tape);
    return new ConstantVarargsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Generics.constantVarargs} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double constantVarargsGradient(double x, double[] c, ConstantVarargsAdjoint adjoint) {
    return constantVarargsGradient(x, c, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantVarargsGradient(double, double[], ConstantVarargsAdjoint)
   */
  static double constantVarargsGradient(double x, double[] c, ConstantVarargsAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(c.length);
      double s = x;
      for (int i = 0; i < c.length; i++) {
        sKept[i] = s;
        double v = c[i];
        s = s * x + v;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = c.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Generics.constantVarargs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ConstantVarargsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Generics.constantVarargs}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ConstantVarargsHvp constantVarargsHvp(double x, double[] c, double xDot) {
    return constantVarargsHvp(x, c, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantVarargsHvp(double, double[], double)
   */
  static ConstantVarargsHvp constantVarargsHvp(double x, double[] c, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(c.length);
      double[] sKeptDot = tape.doubles(c.length);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < c.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double v = c[i];
        double t = sDot * x + s * xDot;
        s = s * x + v;
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = c.length - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ConstantVarargsHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Generics.constantVarargs} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param c captured
   * @return the view
   */
  static ScalarFunction constantVarargsFunction(double[] c) {
    return new ConstantVarargsFunction(c);
  }

  private static final class ConstantVarargsFunction implements ScalarFunction {

    private final double[] c;

    ConstantVarargsFunction(double[] c) {
      this.c = c;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Generics.constantVarargs(x, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ConstantVarargsAdjoint adjoint = new ConstantVarargsAdjoint();
      double value = constantVarargsGradient(x, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return constantVarargsJvp(x, this.c, xDot).tangent();
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
      ConstantVarargsHvp hvp = constantVarargsHvp(x, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
