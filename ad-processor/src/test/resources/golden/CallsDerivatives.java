package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Calls}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class CallsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.CallsDerivatives");
  }

  private CallsDerivatives() {}

  /**
   * Forward mode: {@code Calls.composed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual composedJvp(double x, double y, double xDot, double yDot) {
    double t = x * x + y;
    double t1 = t * t;
    double t2 = y * y;
    return new Dual(t1 * t2, 2.0 * ((2.0 * (xDot * x) + yDot) * t) * t2 + t1 * (2.0 * (yDot * y)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedJvp(double, double, double, double)
   */
  static Dual composedJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return composedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Calls.composed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ComposedGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.composed}: filled by a derivative and
   * reused by its caller.
   */
  static final class ComposedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ComposedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.composed} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ComposedGradient composedGradient(double x, double y) {
    ComposedAdjoint adjoint = new ComposedAdjoint();
    double value = composedGradient(x, y, adjoint);
    return new ComposedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedGradient(double, double)
   */
  static ComposedGradient composedGradient(double x, double y, Tape tape) {
    return composedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Calls.composed} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double composedGradient(double x, double y, ComposedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x + y;
    double t1 = t * t;
    double t2 = y * y;

    // reverse sweep
    double t3 = 2.0 * (t2 * t);
    double yBar = 2.0 * (t1 * y) + t3;
    double xBar = 2.0 * (t3 * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedGradient(double, double, ComposedAdjoint)
   */
  static double composedGradient(double x, double y, ComposedAdjoint adjoint, Tape tape) {
    return composedGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.composed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ComposedHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Calls.composed}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static ComposedHvp composedHvp(double x, double y, double xDot, double yDot) {
    double t = x * x + y;
    double t1 = 2.0 * (xDot * x) + yDot;
    double t2 = t * t;
    double t3 = y * y;

    // reverse sweep
    double t4 = 2.0 * (t3 * t);
    double t5 = 2.0 * (2.0 * (yDot * y) * t + t3 * t1);
    double yBar = 2.0 * (t2 * y) + t4;
    double yBarDot = 2.0 * (2.0 * (t1 * t) * y + t2 * yDot) + t5;
    double xBar = 2.0 * (t4 * x);
    double xBarDot = 2.0 * (t5 * x + t4 * xDot);
    return new ComposedHvp(t2 * t3, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #composedHvp(double, double, double, double)
   */
  static ComposedHvp composedHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return composedHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Calls.composed} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction composedFunction() {
    return new ComposedFunction();
  }

  private static final class ComposedFunction implements ScalarFunction {

    ComposedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Calls.composed(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      ComposedAdjoint adjoint = new ComposedAdjoint();
      double value = composedGradient(x, y, adjoint);
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
      return composedJvp(x, y, xDot, yDot).tangent();
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
      ComposedHvp hvp = composedHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.calleeReturnsEarly} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual calleeReturnsEarlyJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t;
      double t1;
      if (v < 0.0) {
        t = -v;
        t1 = -vDot;
      } else if (v > 10.0) {
        t = 10.0;
        t1 = 0.0;
      } else {
        double y = v * v;
        double yDot = 2.0 * (vDot * v);
        t = y + v;
        t1 = yDot + vDot;
      }
      s = s * 0.5 + t * v;
      sDot = sDot * 0.5 + (t1 * v + t * vDot);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsEarlyJvp(double[], double[])
   */
  static Dual calleeReturnsEarlyJvp(double[] x, double[] xDot, Tape tape) {
    return calleeReturnsEarlyJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Calls.calleeReturnsEarly}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CalleeReturnsEarlyGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Calls.calleeReturnsEarly} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CalleeReturnsEarlyGradient calleeReturnsEarlyGradient(double[] x) {
    return calleeReturnsEarlyGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsEarlyGradient(double[])
   */
  static CalleeReturnsEarlyGradient calleeReturnsEarlyGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = calleeReturnsEarlyGradient(x, xBar, tape);
    return new CalleeReturnsEarlyGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Calls.calleeReturnsEarly} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double calleeReturnsEarlyGradient(double[] x, double[] xBar) {
    return calleeReturnsEarlyGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsEarlyGradient(double[], double[])
   */
  static double calleeReturnsEarlyGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double t;
        if (v < 0.0) {
          t = -v;
        } else if (v > 10.0) {
          t = 10.0;
        } else {
          double y = v * v;
          t = y + v;
        }
        kept[i] = t;
        s = s * 0.5 + t * v;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        double t = sBar * v;
        double vBar = kept[i] * sBar;
        if (v < 0.0) {
          vBar -= t;
        } else if (!(v > 10.0)) {
          vBar += t;
          vBar += 2.0 * (t * v);
        }
        sBar *= 0.5;
        xBar[i] += vBar;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.calleeReturnsEarly}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CalleeReturnsEarlyHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Calls.calleeReturnsEarly}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CalleeReturnsEarlyHvp calleeReturnsEarlyHvp(double[] x, double[] xDot) {
    return calleeReturnsEarlyHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsEarlyHvp(double[], double[])
   */
  static CalleeReturnsEarlyHvp calleeReturnsEarlyHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = calleeReturnsEarlyHvp(x, xDot, xBar, xHvp, tape);
    return new CalleeReturnsEarlyHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Calls.calleeReturnsEarly}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double calleeReturnsEarlyHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return calleeReturnsEarlyHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsEarlyHvp(double[], double[], double[], double[])
   */
  static double calleeReturnsEarlyHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
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
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double s = 1.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        double t;
        double t1;
        if (v < 0.0) {
          t = -v;
          t1 = -vDot;
        } else if (v > 10.0) {
          t = 10.0;
          t1 = 0.0;
        } else {
          double y = v * v;
          double yDot = 2.0 * (vDot * v);
          t = y + v;
          t1 = yDot + vDot;
        }
        kept[i] = t;
        keptDot[i] = t1;
        s = s * 0.5 + t * v;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double v = x[i];
        double vDot = xDot[i];
        double t = sBar * v;
        double t1 = sBar * vDot;
        double vBar = kept[i] * sBar;
        double vBarDot = keptDot[i] * sBar;
        if (v < 0.0) {
          vBar -= t;
          vBarDot -= t1;
        } else if (!(v > 10.0)) {
          vBar += t;
          vBarDot += t1;
          vBar += 2.0 * (t * v);
          vBarDot += 2.0 * (t1 * v + t * vDot);
        }
        sBar *= 0.5;
        xBar[i] += vBar;
        xHvp[i] += vBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.calleeReturnsEarly} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction calleeReturnsEarlyFunction() {
    return new CalleeReturnsEarlyFunction();
  }

  private static final class CalleeReturnsEarlyFunction implements ScalarFunction {

    CalleeReturnsEarlyFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Calls.calleeReturnsEarly(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = calleeReturnsEarlyGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return calleeReturnsEarlyJvp(x, xDot).tangent();
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
      double value = calleeReturnsEarlyHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.calleeReturnsFromLoop} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return the value and its tangent
   */
  static Dual calleeReturnsFromLoopJvp(double[] x, double limit, double[] xDot, double limitDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double a;
    double aDot;
    firstAbove: {
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        s += x1 * x1;
        sDot += 2.0 * (xDot1 * x1);
        if (s > limit) {
          a = s * x1;
          aDot = sDot * x1 + s * xDot1;
          break firstAbove;
        }
      }
      a = -s;
      aDot = -sDot;
    }
    double t = 2.0 * limit;
    double t1;
    double t2;
    firstAbove2: {
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        s += x1 * x1;
        sDot += 2.0 * (xDot1 * x1);
        if (s > t) {
          t1 = s * x1;
          t2 = sDot * x1 + s * xDot1;
          break firstAbove2;
        }
      }
      t1 = -s;
      t2 = -sDot;
    }
    return new Dual(a * t1 + x[0], aDot * t1 + a * t2 + xDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsFromLoopJvp(double[], double, double[], double)
   */
  static Dual calleeReturnsFromLoopJvp(double[] x, double limit, double[] xDot, double limitDot,
      Tape tape) {
    return calleeReturnsFromLoopJvp(x, limit, xDot, limitDot);
  }

  /**
   * Value and gradient of {@code Calls.calleeReturnsFromLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   */
  record CalleeReturnsFromLoopGradient(double value, double[] x, double limit) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.calleeReturnsFromLoop}: filled by a
   * derivative and reused by its caller.
   */
  static final class CalleeReturnsFromLoopAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** A holder of zeros. */
    public CalleeReturnsFromLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.calleeReturnsFromLoop} and its gradient.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CalleeReturnsFromLoopGradient calleeReturnsFromLoopGradient(double[] x, double limit) {
    double[] xBar = Arguments.zerosLike(x);
    CalleeReturnsFromLoopAdjoint adjoint = new CalleeReturnsFromLoopAdjoint();
    double value = calleeReturnsFromLoopGradient(x, limit, xBar, adjoint);
    return new CalleeReturnsFromLoopGradient(value, xBar, adjoint.limit);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsFromLoopGradient(double[], double)
   */
  static CalleeReturnsFromLoopGradient calleeReturnsFromLoopGradient(double[] x, double limit,
      Tape tape) {
    return calleeReturnsFromLoopGradient(x, limit);
  }

  /**
   * Reverse mode: {@code Calls.calleeReturnsFromLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code limit}
   * @return the value
   */
  static double calleeReturnsFromLoopGradient(double[] x, double limit, double[] xBar,
      CalleeReturnsFromLoopAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double s;
    int i;
    double a;
    int exit;
    firstAbove: {
      s = 0.0;
      i = 0;
      while (i < x.length) {
        double x1 = x[i];
        s += x1 * x1;
        if (s > limit) {
          a = s * x1;
          exit = 0;
          break firstAbove;
        }
        i++;
      }
      a = -s;
      exit = 1;
      i = 0;
      s = 0.0;
    }
    double t = 2.0 * limit;
    double s1;
    int j;
    double t1;
    int exit1;
    firstAbove2: {
      s1 = 0.0;
      j = 0;
      while (j < x.length) {
        double x1 = x[j];
        s1 += x1 * x1;
        if (s1 > t) {
          t1 = s1 * x1;
          exit1 = 0;
          break firstAbove2;
        }
        j++;
      }
      t1 = -s1;
      exit1 = 1;
      j = 0;
      s1 = 0.0;
    }

    // reverse sweep
    double t2 = a * t1 + x[0];
    xBar[0] += 1.0;
    switch (exit1) {
      case 0 -> {
        double x1 = x[j];
        double sBar = a * x1;
        xBar[j] += s1 * a + 2.0 * (sBar * x1);
        for (int k = j - 1; k >= 0; k--) {
          xBar[k] += 2.0 * (sBar * x[k]);
        }
      }
      default -> {
        for (int k = x.length - 1; k >= 0; k--) {
          xBar[k] -= 2.0 * (a * x[k]);
        }
      }
    }
    switch (exit) {
      case 0 -> {
        double x1 = x[i];
        double sBar = t1 * x1;
        xBar[i] += s * t1 + 2.0 * (sBar * x1);
        for (int k = i - 1; k >= 0; k--) {
          xBar[k] += 2.0 * (sBar * x[k]);
        }
      }
      default -> {
        for (int k = x.length - 1; k >= 0; k--) {
          xBar[k] -= 2.0 * (t1 * x[k]);
        }
      }
    }
    adjoint.limit = 0.0;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsFromLoopGradient(double[], double, double[],
   *     CalleeReturnsFromLoopAdjoint)
   */
  static double calleeReturnsFromLoopGradient(double[] x, double limit, double[] xBar,
      CalleeReturnsFromLoopAdjoint adjoint, Tape tape) {
    return calleeReturnsFromLoopGradient(x, limit, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.calleeReturnsFromLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param limitHvp the Hessian-vector product for {@code limit}
   */
  record CalleeReturnsFromLoopHvp(double value, double[] x, double limit, double[] xHvp,
      double limitHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Calls.calleeReturnsFromLoop}: filled by a derivative and reused by its caller.
   */
  static final class CalleeReturnsFromLoopHvpAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** The Hessian-vector product for {@code limit}. */
    public double limitHvp;

    /** A holder of zeros. */
    public CalleeReturnsFromLoopHvpAdjoint() {}
  }

  /**
   * Second order: {@code Calls.calleeReturnsFromLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @return value, gradient and product, in new arrays
   */
  static CalleeReturnsFromLoopHvp calleeReturnsFromLoopHvp(double[] x, double limit, double[] xDot,
      double limitDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    CalleeReturnsFromLoopHvpAdjoint adjoint = new CalleeReturnsFromLoopHvpAdjoint();
    double value = calleeReturnsFromLoopHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
    return new CalleeReturnsFromLoopHvp(value, xBar, adjoint.limit, xHvp, adjoint.limitHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsFromLoopHvp(double[], double, double[], double)
   */
  static CalleeReturnsFromLoopHvp calleeReturnsFromLoopHvp(double[] x, double limit, double[] xDot,
      double limitDot, Tape tape) {
    return calleeReturnsFromLoopHvp(x, limit, xDot, limitDot);
  }

  /**
   * Second order: {@code Calls.calleeReturnsFromLoop}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param limitDot tangent of {@code limit}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code limit}
   * @return the value
   */
  static double calleeReturnsFromLoopHvp(double[] x, double limit, double[] xDot, double limitDot,
      double[] xBar, double[] xHvp, CalleeReturnsFromLoopHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s;
    double sDot;
    int i;
    double a;
    int exit;
    double aDot;
    firstAbove: {
      s = 0.0;
      sDot = 0.0;
      i = 0;
      while (i < x.length) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        s += x1 * x1;
        sDot += 2.0 * (xDot1 * x1);
        if (s > limit) {
          a = s * x1;
          exit = 0;
          aDot = sDot * x1 + s * xDot1;
          break firstAbove;
        }
        i++;
      }
      a = -s;
      exit = 1;
      i = 0;
      s = 0.0;
      aDot = -sDot;
      sDot = 0.0;
    }
    double t = 2.0 * limit;
    double s1;
    double sDot1;
    int j;
    double t1;
    int exit1;
    double t2;
    firstAbove2: {
      s1 = 0.0;
      sDot1 = 0.0;
      j = 0;
      while (j < x.length) {
        double x1 = x[j];
        double xDot1 = xDot[j];
        s1 += x1 * x1;
        sDot1 += 2.0 * (xDot1 * x1);
        if (s1 > t) {
          t1 = s1 * x1;
          exit1 = 0;
          t2 = sDot1 * x1 + s1 * xDot1;
          break firstAbove2;
        }
        j++;
      }
      t1 = -s1;
      exit1 = 1;
      j = 0;
      s1 = 0.0;
      t2 = -sDot1;
      sDot1 = 0.0;
    }

    // reverse sweep
    double t3 = a * t1 + x[0];
    xBar[0] += 1.0;
    switch (exit1) {
      case 0 -> {
        double x1 = x[j];
        double xDot1 = xDot[j];
        double sBar = a * x1;
        double sBarDot = aDot * x1 + a * xDot1;
        xBar[j] += s1 * a + 2.0 * (sBar * x1);
        xHvp[j] += sDot1 * a + s1 * aDot + 2.0 * (sBarDot * x1 + sBar * xDot1);
        for (int k = j - 1; k >= 0; k--) {
          double x2 = x[k];
          double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[k]);
          xBar[k] += 2.0 * (sBar * x2);
          xHvp[k] += xBarDot;
        }
      }
      default -> {
        for (int k = x.length - 1; k >= 0; k--) {
          double x1 = x[k];
          double xBarDot = -(2.0 * (aDot * x1 + a * xDot[k]));
          xBar[k] -= 2.0 * (a * x1);
          xHvp[k] += xBarDot;
        }
      }
    }
    switch (exit) {
      case 0 -> {
        double x1 = x[i];
        double xDot1 = xDot[i];
        double sBar = t1 * x1;
        double sBarDot = t2 * x1 + t1 * xDot1;
        xBar[i] += s * t1 + 2.0 * (sBar * x1);
        xHvp[i] += sDot * t1 + s * t2 + 2.0 * (sBarDot * x1 + sBar * xDot1);
        for (int k = i - 1; k >= 0; k--) {
          double x2 = x[k];
          double xBarDot = 2.0 * (sBarDot * x2 + sBar * xDot[k]);
          xBar[k] += 2.0 * (sBar * x2);
          xHvp[k] += xBarDot;
        }
      }
      default -> {
        for (int k = x.length - 1; k >= 0; k--) {
          double x1 = x[k];
          double xBarDot = -(2.0 * (t2 * x1 + t1 * xDot[k]));
          xBar[k] -= 2.0 * (t1 * x1);
          xHvp[k] += xBarDot;
        }
      }
    }
    adjoint.limit = 0.0;
    adjoint.limitHvp = 0.0;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #calleeReturnsFromLoopHvp(double[], double, double[], double, double[], double[],
   *     CalleeReturnsFromLoopHvpAdjoint)
   */
  static double calleeReturnsFromLoopHvp(double[] x, double limit, double[] xDot, double limitDot,
      double[] xBar, double[] xHvp, CalleeReturnsFromLoopHvpAdjoint adjoint, Tape tape) {
    return calleeReturnsFromLoopHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code Calls.calleeReturnsFromLoop} as a function of the vector that packs {@code x},
   * {@code limit}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction calleeReturnsFromLoopFunction() {
    return new CalleeReturnsFromLoopFunction();
  }

  private static final class CalleeReturnsFromLoopFunction implements ScalarFunction {

    CalleeReturnsFromLoopFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      return Calls.calleeReturnsFromLoop(x, limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      CalleeReturnsFromLoopAdjoint adjoint = new CalleeReturnsFromLoopAdjoint();
      double value = calleeReturnsFromLoopGradient(x, limit, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double limitDot = direction[direction.length - 1];
      return calleeReturnsFromLoopJvp(x, limit, xDot, limitDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double limit = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double limitDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      CalleeReturnsFromLoopHvpAdjoint adjoint = new CalleeReturnsFromLoopHvpAdjoint();
      double value = calleeReturnsFromLoopHvp(x, limit, xDot, limitDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.limit;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.limitHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.swapHelper} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual swapHelperJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double t = a[0];
    double tDot = aDot[0];
    double aDot1 = aDot[2];
    a[0] = a[2];
    aDot[0] = aDot1;
    a[2] = t;
    aDot[2] = tDot;
    double a1 = a[0];
    double a2 = a[1];
    double t1 = a1 * a2;
    double t2 = aDot[0] * a2 + a1 * aDot[1];
    a[0] = t1;
    aDot[0] = t2;
    double aDot2 = aDot[1];
    a[0] = a[1];
    aDot[0] = aDot2;
    a[1] = t1;
    aDot[1] = t2;
    a[1] = t1;
    aDot[1] = t2;
    a[1] = t1;
    aDot[1] = t2;
    double a3 = a[0];
    double a4 = a[2];
    return new Dual(a3 * a4 + t1, aDot[0] * a4 + a3 * aDot[2] + t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapHelperJvp(double[], double[])
   */
  static Dual swapHelperJvp(double[] a, double[] aDot, Tape tape) {
    return swapHelperJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Calls.swapHelper}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record SwapHelperGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code Calls.swapHelper} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SwapHelperGradient swapHelperGradient(double[] a) {
    double[] aBar = Arguments.zerosLike(a);
    double value = swapHelperGradient(a, aBar);
    return new SwapHelperGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapHelperGradient(double[])
   */
  static SwapHelperGradient swapHelperGradient(double[] a, Tape tape) {
    return swapHelperGradient(a);
  }

  /**
   * Reverse mode: {@code Calls.swapHelper} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double swapHelperGradient(double[] a, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double t = a[0];
    a[0] = a[2];
    a[2] = t;
    double a1 = a[0];
    double a2 = a[1];
    double t1 = a1 * a2;
    a[0] = t1;
    a[0] = a[1];
    a[1] = t1;
    a[1] = t1;
    a[1] = t1;
    double a3 = a[0];
    double a4 = a[2];

    // reverse sweep
    aBar[2] += a3;
    aBar[0] += a4;
    double t2 = aBar[1];
    aBar[1] = 0.0;
    aBar[1] = 0.0;
    aBar[1] = 0.0;
    double t3 = aBar[0];
    aBar[0] = 0.0;
    aBar[1] += t3;
    double t4 = aBar[0];
    aBar[0] = 0.0;
    double t5 = 1.0 + t2 + t4;
    aBar[1] += a1 * t5;
    aBar[0] += t5 * a2;
    double t6 = aBar[2];
    aBar[2] = 0.0;
    double t7 = aBar[0];
    aBar[0] = 0.0;
    aBar[2] += t7;
    aBar[0] += t6;
    return a3 * a4 + t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapHelperGradient(double[], double[])
   */
  static double swapHelperGradient(double[] a, double[] aBar, Tape tape) {
    return swapHelperGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.swapHelper}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record SwapHelperHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code Calls.swapHelper}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SwapHelperHvp swapHelperHvp(double[] a, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = swapHelperHvp(a, aDot, aBar, aHvp);
    return new SwapHelperHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapHelperHvp(double[], double[])
   */
  static SwapHelperHvp swapHelperHvp(double[] a, double[] aDot, Tape tape) {
    return swapHelperHvp(a, aDot);
  }

  /**
   * Second order: {@code Calls.swapHelper}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double swapHelperHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double t = a[0];
    double tDot = aDot[0];
    double aDot1 = aDot[2];
    a[0] = a[2];
    aDot[0] = aDot1;
    a[2] = t;
    aDot[2] = tDot;
    double a1 = a[0];
    double aDot2 = aDot[0];
    double a2 = a[1];
    double aDot3 = aDot[1];
    double t1 = a1 * a2;
    double t2 = aDot2 * a2 + a1 * aDot3;
    a[0] = t1;
    aDot[0] = t2;
    double aDot4 = aDot[1];
    a[0] = a[1];
    aDot[0] = aDot4;
    a[1] = t1;
    aDot[1] = t2;
    a[1] = t1;
    aDot[1] = t2;
    a[1] = t1;
    aDot[1] = t2;
    double a3 = a[0];
    double a4 = a[2];

    // reverse sweep
    double aDot5 = aDot[0];
    double aDot6 = aDot[2];
    aBar[2] += a3;
    aHvp[2] += aDot5;
    aBar[0] += a4;
    aHvp[0] += aDot6;
    double t3 = aBar[1];
    double t4 = aHvp[1];
    aBar[1] = 0.0;
    aHvp[1] = 0.0;
    aBar[1] = 0.0;
    aHvp[1] = 0.0;
    aBar[1] = 0.0;
    aHvp[1] = 0.0;
    double t5 = aBar[0];
    double t6 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    aBar[1] += t5;
    aHvp[1] += t6;
    double t7 = aBar[0];
    double t8 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    double t9 = 1.0 + t3 + t7;
    double t10 = t4 + t8;
    aBar[1] += a1 * t9;
    aHvp[1] += aDot2 * t9 + a1 * t10;
    aBar[0] += t9 * a2;
    aHvp[0] += t10 * a2 + t9 * aDot3;
    double t11 = aBar[2];
    double t12 = aHvp[2];
    aBar[2] = 0.0;
    aHvp[2] = 0.0;
    double t13 = aBar[0];
    double t14 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    aBar[2] += t13;
    aHvp[2] += t14;
    aBar[0] += t11;
    aHvp[0] += t12;
    return a3 * a4 + t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapHelperHvp(double[], double[], double[], double[])
   */
  static double swapHelperHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp, Tape tape) {
    return swapHelperHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code Calls.swapHelper} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction swapHelperFunction() {
    return new SwapHelperFunction();
  }

  private static final class SwapHelperFunction implements ScalarFunction {

    SwapHelperFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return Calls.swapHelper(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = swapHelperGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return swapHelperJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = swapHelperHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.bubbleSort} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual bubbleSortJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    for (int i = 0; i < a.length; i++) {
      int t = a.length - i;
      for (int j = 1; j < t; j++) {
        double a1 = a[j];
        double a2 = a[j - 1];
        double aDot1 = aDot[j];
        double aDot2 = aDot[j - 1];
        if (a1 < a2) {
          a[j] = a2;
          aDot[j] = aDot2;
          a[j - 1] = a1;
          aDot[j - 1] = aDot1;
        }
      }
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double a1 = a[i];
      double aDot1 = aDot[i];
      double t = i + 1;
      double t1 = t * a1;
      s = s * 0.5 + t1 * a1;
      sDot = sDot * 0.5 + (t * aDot1 * a1 + t1 * aDot1);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bubbleSortJvp(double[], double[])
   */
  static Dual bubbleSortJvp(double[] a, double[] aDot, Tape tape) {
    return bubbleSortJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code Calls.bubbleSort}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record BubbleSortGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code Calls.bubbleSort} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static BubbleSortGradient bubbleSortGradient(double[] a) {
    return bubbleSortGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bubbleSortGradient(double[])
   */
  static BubbleSortGradient bubbleSortGradient(double[] a, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double value = bubbleSortGradient(a, aBar, tape);
    return new BubbleSortGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code Calls.bubbleSort} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double bubbleSortGradient(double[] a, double[] aBar) {
    return bubbleSortGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bubbleSortGradient(double[], double[])
   */
  static double bubbleSortGradient(double[] a, double[] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      boolean[][] keptKept = tape.table(boolean[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        int t = a.length - i;
        boolean[] kept = tape.row(keptKept, i, t);
        for (int j = 1; j < t; j++) {
          double a1 = a[j];
          double a2 = a[j - 1];
          boolean t1 = a1 < a2;
          kept[j] = t1;
          if (t1) {
            a[j] = a2;
            a[j - 1] = a1;
          }
        }
      }
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        double a1 = a[i];
        s = s * 0.5 + (i + 1) * a1 * a1;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double a1 = a[i];
        double t = i + 1;
        aBar[i] += t * a1 * sBar + t * (sBar * a1);
        sBar *= 0.5;
      }
      for (int i = a.length - 1; i >= 0; i--) {
        boolean[] kept = keptKept[i];
        for (int j = Math.max(a.length - i, 1) - 1; j >= 1; j--) {
          double aBar1;
          double aBar2;
          if (kept[j]) {
            aBar1 = aBar[j - 1];
            aBar[j - 1] = 0.0;
            aBar2 = aBar[j];
            aBar[j] = 0.0;
          } else {
            aBar1 = 0.0;
            aBar2 = 0.0;
          }
          aBar[j - 1] += aBar2;
          aBar[j] += aBar1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.bubbleSort}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record BubbleSortHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code Calls.bubbleSort}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static BubbleSortHvp bubbleSortHvp(double[] a, double[] aDot) {
    return bubbleSortHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bubbleSortHvp(double[], double[])
   */
  static BubbleSortHvp bubbleSortHvp(double[] a, double[] aDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = bubbleSortHvp(a, aDot, aBar, aHvp, tape);
    return new BubbleSortHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code Calls.bubbleSort}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double bubbleSortHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    return bubbleSortHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #bubbleSortHvp(double[], double[], double[], double[])
   */
  static double bubbleSortHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      boolean[][] keptKept = tape.table(boolean[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        int t = a.length - i;
        boolean[] kept = tape.row(keptKept, i, t);
        for (int j = 1; j < t; j++) {
          double a1 = a[j];
          double a2 = a[j - 1];
          boolean t1 = a1 < a2;
          double aDot1 = aDot[j];
          double aDot2 = aDot[j - 1];
          kept[j] = t1;
          if (t1) {
            a[j] = a2;
            aDot[j] = aDot2;
            a[j - 1] = a1;
            aDot[j - 1] = aDot1;
          }
        }
      }
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        double a1 = a[i];
        s = s * 0.5 + (i + 1) * a1 * a1;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double a1 = a[i];
        double aDot1 = aDot[i];
        double t = i + 1;
        aBar[i] += t * a1 * sBar + t * (sBar * a1);
        aHvp[i] += t * aDot1 * sBar + t * (sBar * aDot1);
        sBar *= 0.5;
      }
      for (int i = a.length - 1; i >= 0; i--) {
        boolean[] kept = keptKept[i];
        for (int j = Math.max(a.length - i, 1) - 1; j >= 1; j--) {
          double aBar1;
          double aBarDot;
          double aBar2;
          double aBarDot1;
          if (kept[j]) {
            aBar1 = aBar[j - 1];
            aBarDot = aHvp[j - 1];
            aBar[j - 1] = 0.0;
            aHvp[j - 1] = 0.0;
            aBar2 = aBar[j];
            aBarDot1 = aHvp[j];
            aBar[j] = 0.0;
            aHvp[j] = 0.0;
          } else {
            aBar1 = 0.0;
            aBar2 = 0.0;
            aBarDot = 0.0;
            aBarDot1 = 0.0;
          }
          aBar[j - 1] += aBar2;
          aHvp[j - 1] += aBarDot1;
          aBar[j] += aBar1;
          aHvp[j] += aBarDot;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.bubbleSort} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction bubbleSortFunction() {
    return new BubbleSortFunction();
  }

  private static final class BubbleSortFunction implements ScalarFunction {

    BubbleSortFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return Calls.bubbleSort(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = bubbleSortGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return bubbleSortJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = bubbleSortHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.writesInLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual writesInLoopJvp(double[] x, double[] y, int n, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double y1 = y[i];
        double t = xDot[i] * y1 + x1 * yDot[i] + xDot[0];
        y[i] = x1 * y1 + x[0];
        yDot[i] = t;
      }
    }
    double y1 = y[0];
    double y2 = y[1];
    return new Dual(y1 * y2, yDot[0] * y2 + y1 * yDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesInLoopJvp(double[], double[], int, double[], double[])
   */
  static Dual writesInLoopJvp(double[] x, double[] y, int n, double[] xDot, double[] yDot,
      Tape tape) {
    return writesInLoopJvp(x, y, n, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Calls.writesInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record WritesInLoopGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code Calls.writesInLoop} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WritesInLoopGradient writesInLoopGradient(double[] x, double[] y, int n) {
    return writesInLoopGradient(x, y, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesInLoopGradient(double[], double[], int)
   */
  static WritesInLoopGradient writesInLoopGradient(double[] x, double[] y, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = writesInLoopGradient(x, y, n, xBar, yBar, tape);
    return new WritesInLoopGradient(value, xBar, yBar);
  }

  /**
   * Reverse mode: {@code Calls.writesInLoop} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double writesInLoopGradient(double[] x, double[] y, int n, double[] xBar, double[] yBar) {
    return writesInLoopGradient(x, y, n, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesInLoopGradient(double[], double[], int, double[], double[])
   */
  static double writesInLoopGradient(double[] x, double[] y, int n, double[] xBar, double[] yBar,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[][] yKeptKept = tape.table(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] yKept = tape.row(yKeptKept, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double y1 = y[i];
          yKept[i] = y1;
          y[i] = x1 * y1 + x[0];
        }
      }
      double y1 = y[0];
      double y2 = y[1];

      // reverse sweep
      double[] yLeft = tape.doubles(y.length);
      System.arraycopy(y, 0, yLeft, 0, y.length);
      yBar[1] += y1;
      yBar[0] += y2;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double[] yKept = yKeptKept[k];
        for (int i = x.length - 1; i >= 0; i--) {
          double y3 = yKept[i];
          y[i] = y3;
          double t = yBar[i];
          yBar[i] = 0.0;
          xBar[0] += t;
          yBar[i] += x[i] * t;
          xBar[i] += t * y3;
        }
      }
      System.arraycopy(yLeft, 0, y, 0, y.length);
      return y1 * y2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.writesInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record WritesInLoopHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code Calls.writesInLoop}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static WritesInLoopHvp writesInLoopHvp(double[] x, double[] y, int n, double[] xDot,
      double[] yDot) {
    return writesInLoopHvp(x, y, n, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesInLoopHvp(double[], double[], int, double[], double[])
   */
  static WritesInLoopHvp writesInLoopHvp(double[] x, double[] y, int n, double[] xDot,
      double[] yDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = writesInLoopHvp(x, y, n, xDot, yDot, xBar, yBar, xHvp, yHvp, tape);
    return new WritesInLoopHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Second order: {@code Calls.writesInLoop}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double writesInLoopHvp(double[] x, double[] y, int n, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp) {
    return writesInLoopHvp(x, y, n, xDot, yDot, xBar, yBar, xHvp, yHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesInLoopHvp(double[], double[], int, double[], double[], double[], double[],
   *     double[], double[])
   */
  static double writesInLoopHvp(double[] x, double[] y, int n, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameSharing("x", x, xHvp, "y", y, yHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[][] yKeptKept = tape.table(double[].class, n);
      double[][] yKeptKeptDot = tape.table(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] yKept = tape.row(yKeptKept, k, x.length);
        double[] yKeptDot = tape.row(yKeptKeptDot, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double x1 = x[i];
          double y1 = y[i];
          double yDot1 = yDot[i];
          double xDot1 = xDot[i];
          yKept[i] = y1;
          yKeptDot[i] = yDot1;
          double t = xDot1 * y1 + x1 * yDot1 + xDot[0];
          y[i] = x1 * y1 + x[0];
          yDot[i] = t;
        }
      }
      double y1 = y[0];
      double y2 = y[1];

      // reverse sweep
      double yDot1 = yDot[0];
      double yDot2 = yDot[1];
      double[] yLeft = tape.doubles(y.length);
      double[] yLeftDot = tape.doubles(y.length);
      System.arraycopy(y, 0, yLeft, 0, y.length);
      System.arraycopy(yDot, 0, yLeftDot, 0, y.length);
      yBar[1] += y1;
      yHvp[1] += yDot1;
      yBar[0] += y2;
      yHvp[0] += yDot2;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double[] yKept = yKeptKept[k];
        double[] yKeptDot = yKeptKeptDot[k];
        for (int i = x.length - 1; i >= 0; i--) {
          double y3 = yKept[i];
          double yDot3 = yKeptDot[i];
          y[i] = y3;
          yDot[i] = yDot3;
          double t = yBar[i];
          double t1 = yHvp[i];
          yBar[i] = 0.0;
          yHvp[i] = 0.0;
          xBar[0] += t;
          xHvp[0] += t1;
          double x1 = x[i];
          double yBarDot = xDot[i] * t + x1 * t1;
          yBar[i] += x1 * t;
          yHvp[i] += yBarDot;
          xBar[i] += t * y3;
          xHvp[i] += t1 * y3 + t * yDot3;
        }
      }
      System.arraycopy(yLeft, 0, y, 0, y.length);
      System.arraycopy(yLeftDot, 0, yDot, 0, y.length);
      return y1 * y2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.writesInLoop} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction writesInLoopFunction(double[] x, double[] y, int n) {
    return new WritesInLoopFunction(x, y, n);
  }

  private static final class WritesInLoopFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int n;

    private final int xSize;

    private final int ySize;

    WritesInLoopFunction(double[] x, double[] y, int n) {
      this.x = x;
      this.y = y;
      this.n = n;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      return Calls.writesInLoop(x, y, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double value = writesInLoopGradient(x, y, this.n, xBar, yBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      return writesInLoopJvp(x, y, this.n, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double value = writesInLoopHvp(x, y, this.n, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.sameArrayTwice} and its derivative in the direction of the
   * tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual sameArrayTwiceJvp(double[] t, double[] tDot) {
    Arguments.sameShape("tDot", tDot, "t", t);
    for (int i = 0; i < t.length; i++) {
      double x = t[i];
      double xDot = tDot[i];
      double t1 = x * x;
      double t2 = 2.0 * (xDot * x);
      x = t[0];
      xDot = tDot[0];
      t[i] = t1 + x;
      tDot[i] = t2 + xDot;
    }
    for (int i = 0; i < t.length; i++) {
      double x = t[i];
      double xDot = tDot[i];
      double t1 = x * x;
      double t2 = 2.0 * (xDot * x);
      x = t[0];
      xDot = tDot[0];
      t[i] = t1 + x;
      tDot[i] = t2 + xDot;
    }
    double t1 = t[0];
    double t2 = t[1];
    return new Dual(t1 * t2, tDot[0] * t2 + t1 * tDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameArrayTwiceJvp(double[], double[])
   */
  static Dual sameArrayTwiceJvp(double[] t, double[] tDot, Tape tape) {
    return sameArrayTwiceJvp(t, tDot);
  }

  /**
   * Value and gradient of {@code Calls.sameArrayTwice}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   */
  record SameArrayTwiceGradient(double value, double[] t) {}

  /**
   * Reverse mode: {@code Calls.sameArrayTwice} and its gradient.
   *
   * @param t as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SameArrayTwiceGradient sameArrayTwiceGradient(double[] t) {
    return sameArrayTwiceGradient(t, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameArrayTwiceGradient(double[])
   */
  static SameArrayTwiceGradient sameArrayTwiceGradient(double[] t, Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    double value = sameArrayTwiceGradient(t, tBar, tape);
    return new SameArrayTwiceGradient(value, tBar);
  }

  /**
   * Reverse mode: {@code Calls.sameArrayTwice} and its gradient, written into the caller's
   * memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @return the value
   */
  static double sameArrayTwiceGradient(double[] t, double[] tBar) {
    return sameArrayTwiceGradient(t, tBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameArrayTwiceGradient(double[], double[])
   */
  static double sameArrayTwiceGradient(double[] t, double[] tBar, Tape tape) {
    Arguments.sameShape("tBar", tBar, "t", t);
    Arguments.zero(tBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(t.length);
      for (int i = 0; i < t.length; i++) {
        double x = t[i];
        xKept[i] = x;
        double t1 = x * x;
        x = t[0];
        t[i] = t1 + x;
      }
      double[] xKept1 = tape.doubles(t.length);
      for (int i = 0; i < t.length; i++) {
        double x = t[i];
        xKept1[i] = x;
        double t1 = x * x;
        x = t[0];
        t[i] = t1 + x;
      }
      double t1 = t[0];
      double t2 = t[1];

      // reverse sweep
      tBar[1] += t1;
      tBar[0] += t2;
      for (int i = t.length - 1; i >= 0; i--) {
        double t3 = tBar[i];
        tBar[i] = 0.0;
        tBar[0] += t3;
        double x = xKept1[i];
        tBar[i] += 2.0 * (t3 * x);
      }
      for (int i = t.length - 1; i >= 0; i--) {
        double t3 = tBar[i];
        tBar[i] = 0.0;
        tBar[0] += t3;
        double x = xKept[i];
        tBar[i] += 2.0 * (t3 * x);
      }
      return t1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.sameArrayTwice}.
   *
   * @param value what the method returns
   * @param t the derivative with respect to {@code t}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record SameArrayTwiceHvp(double value, double[] t, double[] tHvp) {}

  /**
   * Second order: {@code Calls.sameArrayTwice}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SameArrayTwiceHvp sameArrayTwiceHvp(double[] t, double[] tDot) {
    return sameArrayTwiceHvp(t, tDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameArrayTwiceHvp(double[], double[])
   */
  static SameArrayTwiceHvp sameArrayTwiceHvp(double[] t, double[] tDot, Tape tape) {
    double[] tBar = Arguments.zerosLike(t);
    double[] tHvp = Arguments.zerosLike(t);
    double value = sameArrayTwiceHvp(t, tDot, tBar, tHvp, tape);
    return new SameArrayTwiceHvp(value, tBar, tHvp);
  }

  /**
   * Second order: {@code Calls.sameArrayTwice}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param t as the method takes it; written as the method writes it
   * @param tDot tangent of {@code t}, of the same shape; receives that of what the array
   *     then holds
   * @param tBar overwritten with the gradient with respect to {@code t}; of the same shape
   * @param tHvp overwritten with the Hessian-vector product for {@code t}; of the same shape
   * @return the value
   */
  static double sameArrayTwiceHvp(double[] t, double[] tDot, double[] tBar, double[] tHvp) {
    return sameArrayTwiceHvp(t, tDot, tBar, tHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameArrayTwiceHvp(double[], double[], double[], double[])
   */
  static double sameArrayTwiceHvp(double[] t, double[] tDot, double[] tBar, double[] tHvp,
      Tape tape) {
    Arguments.sameShape("tDot", tDot, "t", t);
    Arguments.sameShape("tBar", tBar, "t", t);
    Arguments.sameShape("tHvp", tHvp, "t", t);
    Arguments.distinct("tDot", tDot, "tBar", tBar);
    Arguments.distinct("tDot", tDot, "tHvp", tHvp);
    Arguments.distinct("tBar", tBar, "tHvp", tHvp);
    Arguments.zero(tBar);
    Arguments.zero(tHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(t.length);
      double[] xKeptDot = tape.doubles(t.length);
      for (int i = 0; i < t.length; i++) {
        double x = t[i];
        double xDot = tDot[i];
        xKept[i] = x;
        xKeptDot[i] = xDot;
        double t1 = x * x;
        double t2 = 2.0 * (xDot * x);
        x = t[0];
        xDot = tDot[0];
        t[i] = t1 + x;
        tDot[i] = t2 + xDot;
      }
      double[] xKept1 = tape.doubles(t.length);
      double[] xKeptDot1 = tape.doubles(t.length);
      for (int i = 0; i < t.length; i++) {
        double x = t[i];
        double xDot = tDot[i];
        xKept1[i] = x;
        xKeptDot1[i] = xDot;
        double t1 = x * x;
        double t2 = 2.0 * (xDot * x);
        x = t[0];
        xDot = tDot[0];
        t[i] = t1 + x;
        tDot[i] = t2 + xDot;
      }
      double t1 = t[0];
      double t2 = t[1];

      // reverse sweep
      double tDot1 = tDot[0];
      double tDot2 = tDot[1];
      tBar[1] += t1;
      tHvp[1] += tDot1;
      tBar[0] += t2;
      tHvp[0] += tDot2;
      for (int i = t.length - 1; i >= 0; i--) {
        double t3 = tBar[i];
        double t4 = tHvp[i];
        tBar[i] = 0.0;
        tHvp[i] = 0.0;
        tBar[0] += t3;
        tHvp[0] += t4;
        double x = xKept1[i];
        double xDot = xKeptDot1[i];
        tBar[i] += 2.0 * (t3 * x);
        tHvp[i] += 2.0 * (t4 * x + t3 * xDot);
      }
      for (int i = t.length - 1; i >= 0; i--) {
        double t3 = tBar[i];
        double t4 = tHvp[i];
        tBar[i] = 0.0;
        tHvp[i] = 0.0;
        tBar[0] += t3;
        tHvp[0] += t4;
        double x = xKept[i];
        double xDot = xKeptDot[i];
        tBar[i] += 2.0 * (t3 * x);
        tHvp[i] += 2.0 * (t4 * x + t3 * xDot);
      }
      return t1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.sameArrayTwice} as a function of the vector that packs {@code t}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sameArrayTwiceFunction() {
    return new SameArrayTwiceFunction();
  }

  private static final class SameArrayTwiceFunction implements ScalarFunction {

    SameArrayTwiceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] t = Arguments.doubles(packed, 0, packed.length);
      return Calls.sameArrayTwice(t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] t = Arguments.doubles(packed, 0, packed.length);
      double[] tBar = Arguments.zerosLike(t);
      double value = sameArrayTwiceGradient(t, tBar);
      Arguments.pack(tBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] t = Arguments.doubles(packed, 0, packed.length);
      double[] tDot = Arguments.doubles(direction, 0, direction.length);
      return sameArrayTwiceJvp(t, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] t = Arguments.doubles(packed, 0, packed.length);
      double[] tDot = Arguments.doubles(direction, 0, direction.length);
      double[] tBar = Arguments.zerosLike(t);
      double[] tHvp = Arguments.zerosLike(t);
      double value = sameArrayTwiceHvp(t, tDot, tBar, tHvp);
      Arguments.pack(tBar, gradient, 0);
      Arguments.pack(tHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.returnsArray} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual returnsArrayJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = new double[x.length];
    double[] yDot = new double[x.length];
    for (int i = 0; i < y.length; i++) {
      double x1 = x[i];
      int t = x.length - 1 - i;
      double x2 = x[t];
      double t1 = xDot[i] * x2 + x1 * xDot[t];
      y[i] = x1 * x2;
      yDot[i] = t1;
    }
    double[] y1 = new double[y.length];
    double[] yDot1 = new double[y.length];
    for (int i = 0; i < y1.length; i++) {
      double x1 = y[i];
      int t = y.length - 1 - i;
      double x2 = y[t];
      double t1 = yDot[i] * x2 + x1 * yDot[t];
      y1[i] = x1 * x2;
      yDot1[i] = t1;
    }
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < y1.length; i++) {
      double v = y1[i];
      double vDot = yDot1[i];
      s = s * 0.5 + v;
      sDot = sDot * 0.5 + vDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArrayJvp(double[], double[])
   */
  static Dual returnsArrayJvp(double[] x, double[] xDot, Tape tape) {
    return returnsArrayJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Calls.returnsArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ReturnsArrayGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Calls.returnsArray} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReturnsArrayGradient returnsArrayGradient(double[] x) {
    return returnsArrayGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArrayGradient(double[])
   */
  static ReturnsArrayGradient returnsArrayGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = returnsArrayGradient(x, xBar, tape);
    return new ReturnsArrayGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Calls.returnsArray} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double returnsArrayGradient(double[] x, double[] xBar) {
    return returnsArrayGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArrayGradient(double[], double[])
   */
  static double returnsArrayGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(x.length);
      double[] yBar = tape.zeroDoubles(x.length);
      for (int i = 0; i < y.length; i++) {
        y[i] = x[i] * x[x.length - 1 - i];
      }
      double[] y1 = tape.exactDoubles(y.length);
      double[] yBar1 = tape.zeroDoubles(y.length);
      for (int i = 0; i < y1.length; i++) {
        y1[i] = y[i] * y[y.length - 1 - i];
      }
      double s = 0.0;
      for (double v : y1) {
        s = s * 0.5 + v;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = y1.length - 1; i >= 0; i--) {
        yBar1[i] += sBar;
        sBar *= 0.5;
      }
      for (int i = 0; i < y1.length; i++) {
        double t = yBar1[i];
        int t1 = y.length - 1 - i;
        double xBar1 = t * y[t1];
        yBar[t1] += y[i] * t;
        yBar[i] += xBar1;
      }
      for (int i = 0; i < y.length; i++) {
        double t = yBar[i];
        int t1 = x.length - 1 - i;
        double xBar1 = t * x[t1];
        xBar[t1] += x[i] * t;
        xBar[i] += xBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.returnsArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ReturnsArrayHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Calls.returnsArray}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ReturnsArrayHvp returnsArrayHvp(double[] x, double[] xDot) {
    return returnsArrayHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArrayHvp(double[], double[])
   */
  static ReturnsArrayHvp returnsArrayHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = returnsArrayHvp(x, xDot, xBar, xHvp, tape);
    return new ReturnsArrayHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Calls.returnsArray}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double returnsArrayHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return returnsArrayHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArrayHvp(double[], double[], double[], double[])
   */
  static double returnsArrayHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
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
      double[] y = tape.exactDoubles(x.length);
      double[] yDot = tape.exactDoubles(x.length);
      double[] yBar = tape.zeroDoubles(x.length);
      double[] yBarDot = tape.zeroDoubles(x.length);
      for (int i = 0; i < y.length; i++) {
        double x1 = x[i];
        int t = x.length - 1 - i;
        double x2 = x[t];
        double t1 = xDot[i] * x2 + x1 * xDot[t];
        y[i] = x1 * x2;
        yDot[i] = t1;
      }
      double[] y1 = tape.exactDoubles(y.length);
      double[] yBar1 = tape.zeroDoubles(y.length);
      for (int i = 0; i < y1.length; i++) {
        y1[i] = y[i] * y[y.length - 1 - i];
      }
      double s = 0.0;
      for (double v : y1) {
        s = s * 0.5 + v;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = y1.length - 1; i >= 0; i--) {
        yBar1[i] += sBar;
        sBar *= 0.5;
      }
      for (int i = 0; i < y1.length; i++) {
        double t = yBar1[i];
        int t1 = y.length - 1 - i;
        double xBar1 = t * y[t1];
        double xBarDot = t * yDot[t1];
        double xBarDot1 = yDot[i] * t;
        yBar[t1] += y[i] * t;
        yBarDot[t1] += xBarDot1;
        yBar[i] += xBar1;
        yBarDot[i] += xBarDot;
      }
      for (int i = 0; i < y.length; i++) {
        double t = yBar[i];
        double t1 = yBarDot[i];
        int t2 = x.length - 1 - i;
        double x1 = x[t2];
        double x2 = x[i];
        double xBarDot = t1 * x1 + t * xDot[t2];
        double xBarDot1 = xDot[i] * t + x2 * t1;
        xBar[t2] += x2 * t;
        xHvp[t2] += xBarDot1;
        xBar[i] += t * x1;
        xHvp[i] += xBarDot;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.returnsArray} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction returnsArrayFunction() {
    return new ReturnsArrayFunction();
  }

  private static final class ReturnsArrayFunction implements ScalarFunction {

    ReturnsArrayFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Calls.returnsArray(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = returnsArrayGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return returnsArrayJvp(x, xDot).tangent();
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
      double value = returnsArrayHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.returnsItsArgument} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual returnsItsArgumentJvp(double[] x, double[] y, int k, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double[] z;
    double[] zDot;
    if (k > 0) {
      z = x;
      zDot = xDot;
    } else {
      z = y;
      zDot = yDot;
    }
    double z1 = z[0];
    double y1 = y[1];
    double t = zDot[0] * y1 + z1 * yDot[1];
    z[0] = z1 * y1;
    zDot[0] = t;
    double x1 = x[0];
    double y2 = y[0];
    double t1 = x1 * y2;
    double z2 = z[1];
    return new Dual(t1 * z2, (xDot[0] * y2 + x1 * yDot[0]) * z2 + t1 * zDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsItsArgumentJvp(double[], double[], int, double[], double[])
   */
  static Dual returnsItsArgumentJvp(double[] x, double[] y, int k, double[] xDot, double[] yDot,
      Tape tape) {
    return returnsItsArgumentJvp(x, y, k, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Calls.returnsItsArgument}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ReturnsItsArgumentGradient(double value, double[] x, double[] y) {}

  /**
   * Reverse mode: {@code Calls.returnsItsArgument} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ReturnsItsArgumentGradient returnsItsArgumentGradient(double[] x, double[] y, int k) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double value = returnsItsArgumentGradient(x, y, k, xBar, yBar);
    return new ReturnsItsArgumentGradient(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsItsArgumentGradient(double[], double[], int)
   */
  static ReturnsItsArgumentGradient returnsItsArgumentGradient(double[] x, double[] y, int k,
      Tape tape) {
    return returnsItsArgumentGradient(x, y, k);
  }

  /**
   * Reverse mode: {@code Calls.returnsItsArgument} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @return the value
   */
  static double returnsItsArgumentGradient(double[] x, double[] y, int k, double[] xBar,
      double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    double[] z;
    double[] zBar;
    if (k > 0) {
      z = x;
      zBar = xBar;
    } else {
      z = y;
      zBar = yBar;
    }
    double z1 = z[0];
    double y1 = y[1];
    z[0] = z1 * y1;
    double x1 = x[0];
    double y2 = y[0];
    double t = x1 * y2;
    double z2 = z[1];

    // reverse sweep
    zBar[1] += t;
    yBar[0] += x1 * z2;
    xBar[0] += z2 * y2;
    double t1 = zBar[0];
    zBar[0] = 0.0;
    yBar[1] += z1 * t1;
    zBar[0] += t1 * y1;
    return t * z2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsItsArgumentGradient(double[], double[], int, double[], double[])
   */
  static double returnsItsArgumentGradient(double[] x, double[] y, int k, double[] xBar,
      double[] yBar, Tape tape) {
    return returnsItsArgumentGradient(x, y, k, xBar, yBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.returnsItsArgument}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record ReturnsItsArgumentHvp(double value, double[] x, double[] y, double[] xHvp, double[] yHvp) {}

  /**
   * Second order: {@code Calls.returnsItsArgument}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ReturnsItsArgumentHvp returnsItsArgumentHvp(double[] x, double[] y, int k, double[] xDot,
      double[] yDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] xHvp = Arguments.zerosLike(x);
    double[] yHvp = y == x ? xHvp : Arguments.zerosLike(y);
    double value = returnsItsArgumentHvp(x, y, k, xDot, yDot, xBar, yBar, xHvp, yHvp);
    return new ReturnsItsArgumentHvp(value, xBar, yBar, xHvp, yHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsItsArgumentHvp(double[], double[], int, double[], double[])
   */
  static ReturnsItsArgumentHvp returnsItsArgumentHvp(double[] x, double[] y, int k, double[] xDot,
      double[] yDot, Tape tape) {
    return returnsItsArgumentHvp(x, y, k, xDot, yDot);
  }

  /**
   * Second order: {@code Calls.returnsItsArgument}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @return the value
   */
  static double returnsItsArgumentHvp(double[] x, double[] y, int k, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameSharing("x", x, xHvp, "y", y, yHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    double[] z;
    double[] zBar;
    double[] zDot;
    double[] zBarDot;
    if (k > 0) {
      z = x;
      zBar = xBar;
      zDot = xDot;
      zBarDot = xHvp;
    } else {
      z = y;
      zBar = yBar;
      zDot = yDot;
      zBarDot = yHvp;
    }
    double z1 = z[0];
    double zDot1 = zDot[0];
    double y1 = y[1];
    double yDot1 = yDot[1];
    z[0] = z1 * y1;
    zDot[0] = zDot1 * y1 + z1 * yDot1;
    double x1 = x[0];
    double xDot1 = xDot[0];
    double y2 = y[0];
    double yDot2 = yDot[0];
    double t = x1 * y2;
    double z2 = z[1];
    double zDot2 = zDot[1];

    // reverse sweep
    zBar[1] += t;
    zBarDot[1] += xDot1 * y2 + x1 * yDot2;
    yBar[0] += x1 * z2;
    yHvp[0] += xDot1 * z2 + x1 * zDot2;
    xBar[0] += z2 * y2;
    xHvp[0] += zDot2 * y2 + z2 * yDot2;
    double t1 = zBar[0];
    double t2 = zBarDot[0];
    zBar[0] = 0.0;
    zBarDot[0] = 0.0;
    yBar[1] += z1 * t1;
    yHvp[1] += zDot1 * t1 + z1 * t2;
    zBar[0] += t1 * y1;
    zBarDot[0] += t2 * y1 + t1 * yDot1;
    return t * z2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsItsArgumentHvp(double[], double[], int, double[], double[], double[],
   *     double[], double[], double[])
   */
  static double returnsItsArgumentHvp(double[] x, double[] y, int k, double[] xDot, double[] yDot,
      double[] xBar, double[] yBar, double[] xHvp, double[] yHvp, Tape tape) {
    return returnsItsArgumentHvp(x, y, k, xDot, yDot, xBar, yBar, xHvp, yHvp);
  }

  /**
   * {@code Calls.returnsItsArgument} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param k captured
   * @return the view
   */
  static ScalarFunction returnsItsArgumentFunction(double[] x, double[] y, int k) {
    return new ReturnsItsArgumentFunction(x, y, k);
  }

  private static final class ReturnsItsArgumentFunction implements ScalarFunction {

    private final double[] x;

    private final double[] y;

    private final int k;

    private final int xSize;

    private final int ySize;

    ReturnsItsArgumentFunction(double[] x, double[] y, int k) {
      this.x = x;
      this.y = y;
      this.k = k;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      return Calls.returnsItsArgument(x, y, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double value = returnsItsArgumentGradient(x, y, this.k, xBar, yBar);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      return returnsItsArgumentJvp(x, y, this.k, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      double value = returnsItsArgumentHvp(x, y, this.k, xDot, yDot, xBar, yBar, xHvp, yHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(yBar, gradient, xSize);
      Arguments.pack(xHvp, product, 0);
      Arguments.pack(yHvp, product, xSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.overloads} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @param b constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual overloadsJvp(double x, int n, char c, byte b, double xDot) {
    double t = n * 2;
    double t1 = c * 2;
    double t2 = t1 * x;
    int t3 = b;
    double t4 = n;
    double t5 = x / x;
    double t6 = xDot / x;
    double[] t7 = new double[3];
    double[] t8 = new double[3];
    t7[0] = x;
    t8[0] = xDot;
    t7[1] = x;
    t8[1] = xDot;
    t7[2] = x;
    t8[2] = xDot;
    double s = 1.0;
    double sDot = 0.0;
    for (int i = 0; i < t7.length; i++) {
      double v = t7[i];
      double vDot = t8[i];
      double t9 = v + 1.0;
      sDot = sDot * t9 + s * vDot;
      s *= t9;
    }
    double[] t9 = new double[0];
    double t10 = x * x + t * x + t2 * x + t3 * 2 + n * 3L + 7.0 * x + x * t4 + t5 + (t4 - x) + s;
    s = 1.0;
    for (double v : t9) {
      s *= v + 1.0;
    }
    double[] t11 = new double[2];
    double[] t12 = new double[2];
    t11[0] = x;
    t12[0] = xDot;
    t11[1] = 2.0;
    t12[1] = 0.0;
    double t13 = t10 + s * x;
    double t14 = 2.0 * (xDot * x) + t * xDot + (t1 * xDot * x + t2 * xDot) + 7.0 * xDot + xDot * t4
        + (t6 - t6 * t5) - xDot + sDot + s * xDot;
    s = 1.0;
    sDot = 0.0;
    for (int i = 0; i < t11.length; i++) {
      double v = t11[i];
      double vDot = t12[i];
      double t15 = v + 1.0;
      sDot = sDot * t15 + s * vDot;
      s *= t15;
    }
    double t15 = 1f * 5.0f;
    return new Dual(t13 + s + t15 * x + t4 * t3, t14 + sDot + t15 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overloadsJvp(double, int, char, byte, double)
   */
  static Dual overloadsJvp(double x, int n, char c, byte b, double xDot, Tape tape) {
    return overloadsJvp(x, n, c, b, xDot);
  }

  /**
   * Value and gradient of {@code Calls.overloads}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OverloadsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.overloads}: filled by a derivative and
   * reused by its caller.
   */
  static final class OverloadsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OverloadsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.overloads} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @param b constant
   * @return the value and the gradient, in new arrays
   */
  static OverloadsGradient overloadsGradient(double x, int n, char c, byte b) {
    return overloadsGradient(x, n, c, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overloadsGradient(double, int, char, byte)
   */
  static OverloadsGradient overloadsGradient(double x, int n, char c, byte b, Tape tape) {
    OverloadsAdjoint adjoint = new OverloadsAdjoint();
    double value = overloadsGradient(x, n, c, b, adjoint, tape);
    return new OverloadsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Calls.overloads} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @param b constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double overloadsGradient(double x, int n, char c, byte b, OverloadsAdjoint adjoint) {
    return overloadsGradient(x, n, c, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overloadsGradient(double, int, char, byte, OverloadsAdjoint)
   */
  static double overloadsGradient(double x, int n, char c, byte b, OverloadsAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = n * 2;
      double t1 = c * 2 * x;
      int t2 = b;
      double t3 = n;
      double t4 = x / x;
      double[] t5 = new double[3];
      double[] t6 = tape.zeroDoubles(3);
      t5[0] = x;
      t5[1] = x;
      t5[2] = x;
      double[] sKept = tape.doubles(t5.length);
      double s = 1.0;
      for (int i = 0; i < t5.length; i++) {
        sKept[i] = s;
        double v = t5[i];
        s *= v + 1.0;
      }
      double[] t7 = new double[0];
      double t8 = x * x + t * x + t1 * x + t2 * 2 + n * 3L + 7.0 * x + x * t3 + t4 + (t3 - x) + s;
      s = 1.0;
      for (double v : t7) {
        s *= v + 1.0;
      }
      double[] t9 = new double[2];
      double[] t10 = tape.zeroDoubles(2);
      t9[0] = x;
      t9[1] = 2.0;
      double[] sKept1 = tape.doubles(t9.length);
      double s1 = 1.0;
      for (int i = 0; i < t9.length; i++) {
        sKept1[i] = s1;
        double v = t9[i];
        s1 *= v + 1.0;
      }
      double t11 = 1f * 5.0f;

      // reverse sweep
      double sBar = 1.0;
      double t12 = t8 + s * x + s1 + t11 * x + t3 * t2;
      for (int i = t9.length - 1; i >= 0; i--) {
        double v = t9[i];
        s1 = sKept1[i];
        t10[i] += s1 * sBar;
        sBar *= v + 1.0;
      }
      double xBar = t11 + t10[0] + s;
      double sBar1 = 1.0;
      for (int i = t5.length - 1; i >= 0; i--) {
        double v = t5[i];
        s = sKept[i];
        t6[i] += s * sBar1;
        sBar1 *= v + 1.0;
      }
      xBar += t6[2];
      xBar += t6[1];
      xBar += t6[0];
      xBar -= 1.0;
      double t13 = 1.0 / x;
      xBar += t13 - t13 * t4;
      xBar += t3;
      xBar += 7.0;
      xBar += t1;
      xBar += t1;
      xBar += t;
      xBar += 2.0 * x;
      adjoint.x = xBar;
      return t12;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.overloads}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OverloadsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.overloads}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param c constant
   * @param b constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OverloadsHvp overloadsHvp(double x, int n, char c, byte b, double xDot) {
    return overloadsHvp(x, n, c, b, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overloadsHvp(double, int, char, byte, double)
   */
  static OverloadsHvp overloadsHvp(double x, int n, char c, byte b, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = n * 2;
      double t1 = c * 2;
      double t2 = t1 * x;
      double t3 = t1 * xDot;
      int t4 = b;
      double t5 = n;
      double t6 = x / x;
      double t7 = xDot / x;
      double[] t8 = new double[3];
      double[] t9 = new double[3];
      double[] t10 = tape.zeroDoubles(3);
      double[] t11 = tape.zeroDoubles(3);
      t8[0] = x;
      t9[0] = xDot;
      t8[1] = x;
      t9[1] = xDot;
      t8[2] = x;
      t9[2] = xDot;
      double[] sKept = tape.doubles(t8.length);
      double[] sKeptDot = tape.doubles(t8.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < t8.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double v = t8[i];
        double vDot = t9[i];
        double t12 = v + 1.0;
        sDot = sDot * t12 + s * vDot;
        s *= t12;
      }
      double[] t12 = new double[0];
      double t13 = x * x + t * x + t2 * x + t4 * 2 + n * 3L + 7.0 * x + x * t5 + t6 + (t5 - x) + s;
      s = 1.0;
      for (double v : t12) {
        s *= v + 1.0;
      }
      double[] t14 = new double[2];
      double[] t15 = new double[2];
      double[] t16 = tape.zeroDoubles(2);
      double[] t17 = tape.zeroDoubles(2);
      t14[0] = x;
      t15[0] = xDot;
      t14[1] = 2.0;
      t15[1] = 0.0;
      double[] sKept1 = tape.doubles(t14.length);
      double[] sKeptDot1 = tape.doubles(t14.length);
      double s1 = 1.0;
      double sDot1 = 0.0;
      for (int i = 0; i < t14.length; i++) {
        sKept1[i] = s1;
        sKeptDot1[i] = sDot1;
        double v = t14[i];
        double vDot = t15[i];
        double t18 = v + 1.0;
        sDot1 = sDot1 * t18 + s1 * vDot;
        s1 *= t18;
      }
      double t18 = 1f * 5.0f;

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      double t19 = t13 + s * x + s1 + t18 * x + t5 * t4;
      for (int i = t14.length - 1; i >= 0; i--) {
        double v = t14[i];
        double vDot = t15[i];
        double t20 = v + 1.0;
        s1 = sKept1[i];
        double sDot2 = sKeptDot1[i];
        t16[i] += s1 * sBar;
        t17[i] += sDot2 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * t20 + sBar * vDot;
        sBar *= t20;
      }
      double xBar = t18 + t16[0] + s;
      double sBar1 = 1.0;
      double sBarDot1 = 0.0;
      int i = t8.length - 1;
      double t20 = t17[0];
      while (i >= 0) {
        double v = t8[i];
        double vDot = t9[i];
        double t21 = v + 1.0;
        s = sKept[i];
        double sDot2 = sKeptDot[i];
        t10[i] += s * sBar1;
        t11[i] += sDot2 * sBar1 + s * sBarDot1;
        i--;
        sBarDot1 = sBarDot1 * t21 + sBar1 * vDot;
        sBar1 *= t21;
      }
      xBar += t10[2];
      double xBarDot = t20 + t11[2];
      xBar += t10[1];
      xBarDot += t11[1];
      xBar += t10[0];
      xBarDot += t11[0];
      xBar -= 1.0;
      double t21 = 1.0 / x;
      double t22 = -(xDot * t21 * t21);
      xBar += t21 - t21 * t6;
      xBarDot += t22 - (t22 * t6 + t21 * (t7 - t7 * t6));
      xBar += t5;
      xBar += 7.0;
      xBar += t2;
      xBarDot += t3;
      xBar += t2;
      xBarDot += t3;
      xBar += t;
      xBar += 2.0 * x;
      xBarDot += 2.0 * xDot;
      return new OverloadsHvp(t19, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.overloads} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @param c captured
   * @param b captured
   * @return the view
   */
  static ScalarFunction overloadsFunction(int n, char c, byte b) {
    return new OverloadsFunction(n, c, b);
  }

  private static final class OverloadsFunction implements ScalarFunction {

    private final int n;

    private final char c;

    private final byte b;

    OverloadsFunction(int n, char c, byte b) {
      this.n = n;
      this.c = c;
      this.b = b;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Calls.overloads(x, this.n, this.c, this.b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OverloadsAdjoint adjoint = new OverloadsAdjoint();
      double value = overloadsGradient(x, this.n, this.c, this.b, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return overloadsJvp(x, this.n, this.c, this.b, xDot).tangent();
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
      OverloadsHvp hvp = overloadsHvp(x, this.n, this.c, this.b, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.varargs} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual varargsJvp(double x, double[] y, double xDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    double[] t = new double[0];
    double s = x;
    double sDot = xDot;
    for (double v : t) {
      s = s * v + 1.0;
      sDot *= v;
    }
    double[] t1 = new double[1];
    double[] t2 = new double[1];
    t1[0] = x * x;
    t2[0] = 2.0 * (xDot * x);
    double s1 = x;
    double sDot1 = xDot;
    for (int i = 0; i < t1.length; i++) {
      double v = t1[i];
      double vDot = t2[i];
      double t3 = sDot1 * v + s1 * vDot;
      s1 = s1 * v + 1.0;
      sDot1 = t3;
    }
    double s2 = x;
    double sDot2 = xDot;
    for (int i = 0; i < y.length; i++) {
      double v = y[i];
      double vDot = yDot[i];
      double t3 = sDot2 * v + s2 * vDot;
      s2 = s2 * v + 1.0;
      sDot2 = t3;
    }
    double[] t3 = new double[3];
    double[] t4 = new double[3];
    t3[0] = x;
    t4[0] = xDot;
    t3[1] = 2.0;
    t4[1] = 0.0;
    t3[2] = x;
    t4[2] = xDot;
    double t5 = s + s1 * s2;
    s = y.length;
    double t6 = sDot + (sDot1 * s2 + s1 * sDot2);
    sDot = 0.0;
    for (int i = 0; i < t3.length; i++) {
      double v = t3[i];
      double vDot = t4[i];
      double t7 = sDot * v + s * vDot;
      s = s * v + 1.0;
      sDot = t7;
    }
    return new Dual(t5 + s, t6 + sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsJvp(double, double[], double, double[])
   */
  static Dual varargsJvp(double x, double[] y, double xDot, double[] yDot, Tape tape) {
    return varargsJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Calls.varargs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record VarargsGradient(double value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.varargs}: filled by a derivative and
   * reused by its caller.
   */
  static final class VarargsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public VarargsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.varargs} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VarargsGradient varargsGradient(double x, double[] y) {
    return varargsGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsGradient(double, double[])
   */
  static VarargsGradient varargsGradient(double x, double[] y, Tape tape) {
    double[] yBar = Arguments.zerosLike(y);
    VarargsAdjoint adjoint = new VarargsAdjoint();
    double value = varargsGradient(x, y, yBar, adjoint, tape);
    return new VarargsGradient(value, adjoint.x, yBar);
  }

  /**
   * Reverse mode: {@code Calls.varargs} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double varargsGradient(double x, double[] y, double[] yBar, VarargsAdjoint adjoint) {
    return varargsGradient(x, y, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsGradient(double, double[], double[], VarargsAdjoint)
   */
  static double varargsGradient(double x, double[] y, double[] yBar, VarargsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] t = new double[0];
      double s = x;
      for (double v : t) {
        s = s * v + 1.0;
      }
      double[] t1 = new double[1];
      double[] t2 = tape.zeroDoubles(1);
      t1[0] = x * x;
      double[] sKept = tape.doubles(t1.length);
      double s1 = x;
      for (int i = 0; i < t1.length; i++) {
        sKept[i] = s1;
        double v = t1[i];
        s1 = s1 * v + 1.0;
      }
      double[] sKept1 = tape.doubles(y.length);
      double s2 = x;
      for (int i = 0; i < y.length; i++) {
        sKept1[i] = s2;
        double v = y[i];
        s2 = s2 * v + 1.0;
      }
      double[] t3 = new double[3];
      double[] t4 = tape.zeroDoubles(3);
      t3[0] = x;
      t3[1] = 2.0;
      t3[2] = x;
      double[] sKept2 = tape.doubles(t3.length);
      double t5 = s + s1 * s2;
      s = y.length;
      for (int i = 0; i < t3.length; i++) {
        sKept2[i] = s;
        double v = t3[i];
        s = s * v + 1.0;
      }

      // reverse sweep
      double sBar = 1.0;
      double t6 = t5 + s;
      for (int i = t3.length - 1; i >= 0; i--) {
        double v = t3[i];
        s = sKept2[i];
        t4[i] += s * sBar;
        sBar *= v;
      }
      double xBar = t4[2] + t4[0];
      double sBar1 = s1;
      for (int i = y.length - 1; i >= 0; i--) {
        double v = y[i];
        s = sKept1[i];
        yBar[i] += s * sBar1;
        sBar1 *= v;
      }
      xBar += sBar1;
      sBar1 = s2;
      for (int i = t1.length - 1; i >= 0; i--) {
        double v = t1[i];
        s = sKept[i];
        t2[i] += s * sBar1;
        sBar1 *= v;
      }
      xBar += sBar1;
      xBar += 2.0 * (t2[0] * x);
      sBar1 = 1.0;
      for (int i = t.length - 1; i >= 0; i--) {
        double v = t[i];
        sBar1 *= v;
      }
      xBar += sBar1;
      adjoint.x = xBar;
      return t6;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.varargs}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record VarargsHvp(double value, double x, double[] y, double xHvp, double[] yHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Calls.varargs}:
   * filled by a derivative and reused by its caller.
   */
  static final class VarargsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public VarargsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Calls.varargs}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static VarargsHvp varargsHvp(double x, double[] y, double xDot, double[] yDot) {
    return varargsHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsHvp(double, double[], double, double[])
   */
  static VarargsHvp varargsHvp(double x, double[] y, double xDot, double[] yDot, Tape tape) {
    double[] yBar = Arguments.zerosLike(y);
    double[] yHvp = Arguments.zerosLike(y);
    VarargsHvpAdjoint adjoint = new VarargsHvpAdjoint();
    double value = varargsHvp(x, y, xDot, yDot, yBar, yHvp, adjoint, tape);
    return new VarargsHvp(value, adjoint.x, yBar, adjoint.xHvp, yHvp);
  }

  /**
   * Second order: {@code Calls.varargs}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double varargsHvp(double x, double[] y, double xDot, double[] yDot, double[] yBar,
      double[] yHvp, VarargsHvpAdjoint adjoint) {
    return varargsHvp(x, y, xDot, yDot, yBar, yHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varargsHvp(double, double[], double, double[], double[], double[],
   *     VarargsHvpAdjoint)
   */
  static double varargsHvp(double x, double[] y, double xDot, double[] yDot, double[] yBar,
      double[] yHvp, VarargsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[] t = new double[0];
      double s = x;
      for (double v : t) {
        s = s * v + 1.0;
      }
      double[] t1 = new double[1];
      double[] t2 = new double[1];
      double[] t3 = tape.zeroDoubles(1);
      double[] t4 = tape.zeroDoubles(1);
      t1[0] = x * x;
      t2[0] = 2.0 * (xDot * x);
      double[] sKept = tape.doubles(t1.length);
      double[] sKeptDot = tape.doubles(t1.length);
      double s1 = x;
      double sDot = xDot;
      for (int i = 0; i < t1.length; i++) {
        sKept[i] = s1;
        sKeptDot[i] = sDot;
        double v = t1[i];
        double vDot = t2[i];
        double t5 = sDot * v + s1 * vDot;
        s1 = s1 * v + 1.0;
        sDot = t5;
      }
      double[] sKept1 = tape.doubles(y.length);
      double[] sKeptDot1 = tape.doubles(y.length);
      double s2 = x;
      double sDot1 = xDot;
      for (int i = 0; i < y.length; i++) {
        sKept1[i] = s2;
        sKeptDot1[i] = sDot1;
        double v = y[i];
        double vDot = yDot[i];
        double t5 = sDot1 * v + s2 * vDot;
        s2 = s2 * v + 1.0;
        sDot1 = t5;
      }
      double[] t5 = new double[3];
      double[] t6 = new double[3];
      double[] t7 = tape.zeroDoubles(3);
      double[] t8 = tape.zeroDoubles(3);
      t5[0] = x;
      t6[0] = xDot;
      t5[1] = 2.0;
      t6[1] = 0.0;
      t5[2] = x;
      t6[2] = xDot;
      double[] sKept2 = tape.doubles(t5.length);
      double[] sKeptDot2 = tape.doubles(t5.length);
      double t9 = s + s1 * s2;
      s = y.length;
      double sDot2 = 0.0;
      for (int i = 0; i < t5.length; i++) {
        sKept2[i] = s;
        sKeptDot2[i] = sDot2;
        double v = t5[i];
        double vDot = t6[i];
        double t10 = sDot2 * v + s * vDot;
        s = s * v + 1.0;
        sDot2 = t10;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      double t10 = t9 + s;
      for (int i = t5.length - 1; i >= 0; i--) {
        double v = t5[i];
        double vDot = t6[i];
        s = sKept2[i];
        double sDot3 = sKeptDot2[i];
        t7[i] += s * sBar;
        t8[i] += sDot3 * sBar + s * sBarDot;
        sBarDot = sBarDot * v + sBar * vDot;
        sBar *= v;
      }
      double xBar = t7[2] + t7[0];
      double xBarDot = t8[2] + t8[0];
      double sBar1 = s1;
      double sBarDot1 = sDot;
      for (int i = y.length - 1; i >= 0; i--) {
        double v = y[i];
        double vDot = yDot[i];
        s = sKept1[i];
        sDot = sKeptDot1[i];
        yBar[i] += s * sBar1;
        yHvp[i] += sDot * sBar1 + s * sBarDot1;
        sBarDot1 = sBarDot1 * v + sBar1 * vDot;
        sBar1 *= v;
      }
      xBar += sBar1;
      xBarDot += sBarDot1;
      sBar1 = s2;
      sBarDot1 = sDot1;
      for (int i = t1.length - 1; i >= 0; i--) {
        double v = t1[i];
        double vDot = t2[i];
        s = sKept[i];
        sDot = sKeptDot[i];
        t3[i] += s * sBar1;
        t4[i] += sDot * sBar1 + s * sBarDot1;
        sBarDot1 = sBarDot1 * v + sBar1 * vDot;
        sBar1 *= v;
      }
      xBar += sBar1;
      xBarDot += sBarDot1;
      double t11 = t3[0];
      xBar += 2.0 * (t11 * x);
      xBarDot += 2.0 * (t4[0] * x + t11 * xDot);
      sBar1 = 1.0;
      for (int i = t.length - 1; i >= 0; i--) {
        double v = t[i];
        sBar1 *= v;
      }
      xBar += sBar1;
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t10;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.varargs} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
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
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      return Calls.varargs(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double[] yBar = Arguments.zerosLike(y);
      VarargsAdjoint adjoint = new VarargsAdjoint();
      double value = varargsGradient(x, y, yBar, adjoint);
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
      return varargsJvp(x, y, xDot, yDot).tangent();
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
      VarargsHvpAdjoint adjoint = new VarargsHvpAdjoint();
      double value = varargsHvp(x, y, xDot, yDot, yBar, yHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(yBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(yHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.inactiveResults} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual inactiveResultsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int p = 0;
    for (int i = 1; i < x.length; i++) {
      if (Math.abs(x[i]) > Math.abs(x[p])) {
        p = i;
      }
    }
    double x1 = x[p];
    double xDot1 = xDot[p];
    double t = x1 * x1;
    double t1;
    double t2;
    if (t > 4.0) {
      double x2 = x[0];
      t1 = x1 * x2;
      t2 = xDot1 * x2 + x1 * xDot[0];
    } else {
      double t3 = p;
      t1 = t * t3;
      t2 = 2.0 * (xDot1 * x1) * t3;
    }
    return new Dual(t1, t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveResultsJvp(double[], double[])
   */
  static Dual inactiveResultsJvp(double[] x, double[] xDot, Tape tape) {
    return inactiveResultsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Calls.inactiveResults}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InactiveResultsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Calls.inactiveResults} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InactiveResultsGradient inactiveResultsGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = inactiveResultsGradient(x, xBar);
    return new InactiveResultsGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveResultsGradient(double[])
   */
  static InactiveResultsGradient inactiveResultsGradient(double[] x, Tape tape) {
    return inactiveResultsGradient(x);
  }

  /**
   * Reverse mode: {@code Calls.inactiveResults} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double inactiveResultsGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int p = 0;
    for (int i = 1; i < x.length; i++) {
      if (Math.abs(x[i]) > Math.abs(x[p])) {
        p = i;
      }
    }
    double x1 = x[p];
    double t = x1 * x1;
    boolean t1 = t > 4.0;

    // reverse sweep
    double t2 = t1 ? x1 * x[0] : t * p;
    double xBar1;
    double t3;
    if (t1) {
      xBar1 = x[0];
      xBar[0] += x1;
      t3 = 0.0;
    } else {
      xBar1 = 0.0;
      t3 = p;
    }
    xBar[p] += xBar1 + 2.0 * (t3 * x1);
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveResultsGradient(double[], double[])
   */
  static double inactiveResultsGradient(double[] x, double[] xBar, Tape tape) {
    return inactiveResultsGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.inactiveResults}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InactiveResultsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Calls.inactiveResults}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static InactiveResultsHvp inactiveResultsHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = inactiveResultsHvp(x, xDot, xBar, xHvp);
    return new InactiveResultsHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveResultsHvp(double[], double[])
   */
  static InactiveResultsHvp inactiveResultsHvp(double[] x, double[] xDot, Tape tape) {
    return inactiveResultsHvp(x, xDot);
  }

  /**
   * Second order: {@code Calls.inactiveResults}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double inactiveResultsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int p = 0;
    for (int i = 1; i < x.length; i++) {
      if (Math.abs(x[i]) > Math.abs(x[p])) {
        p = i;
      }
    }
    double x1 = x[p];
    double xDot1 = xDot[p];
    double t = x1 * x1;
    boolean t1 = t > 4.0;

    // reverse sweep
    double t2 = t1 ? x1 * x[0] : t * p;
    double xBar1;
    double xBarDot;
    double t3;
    if (t1) {
      xBar1 = x[0];
      xBarDot = xDot[0];
      xBar[0] += x1;
      xHvp[0] += xDot1;
      t3 = 0.0;
    } else {
      xBar1 = 0.0;
      t3 = p;
      xBarDot = 0.0;
    }
    xBar[p] += xBar1 + 2.0 * (t3 * x1);
    xHvp[p] += xBarDot + 2.0 * (t3 * xDot1);
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveResultsHvp(double[], double[], double[], double[])
   */
  static double inactiveResultsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return inactiveResultsHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code Calls.inactiveResults} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction inactiveResultsFunction() {
    return new InactiveResultsFunction();
  }

  private static final class InactiveResultsFunction implements ScalarFunction {

    InactiveResultsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Calls.inactiveResults(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = inactiveResultsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return inactiveResultsJvp(x, xDot).tangent();
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
      double value = inactiveResultsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.factorial} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual factorialJvp(double x, int n, double xDot) {
    return factorialJvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorialJvp(double, int, double)
   */
  static Dual factorialJvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t;
      double t1;
      if (n <= 0) {
        t = 1.0;
        t1 = 0.0;
      } else {
        double t2 = factorialJvp_(x, n - 1, xDot, tape);
        double t3 = tape.doubleResult(1);
        t = x * t2 + x;
        t1 = xDot * t2 + x * t3 + xDot;
      }
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Calls.factorial}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FactorialGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.factorial}: filled by a derivative and
   * reused by its caller.
   */
  static final class FactorialAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FactorialAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.factorial} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static FactorialGradient factorialGradient(double x, int n) {
    return factorialGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorialGradient(double, int)
   */
  static FactorialGradient factorialGradient(double x, int n, Tape tape) {
    FactorialAdjoint adjoint = new FactorialAdjoint();
    double value = factorialGradient(x, n, adjoint, tape);
    return new FactorialGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Calls.factorial} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double factorialGradient(double x, int n, FactorialAdjoint adjoint) {
    return factorialGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorialGradient(double, int, FactorialAdjoint)
   */
  static double factorialGradient(double x, int n, FactorialAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean t = n <= 0;
      double t1;
      double t2;
      double xBar;
      if (t) {
        t1 = 1.0;
        t2 = 0.0;
        xBar = 0.0;
      } else {
        t2 = factorialVjp_(x, n - 1, x, tape);
        xBar = tape.doubleResult(1);
        t1 = x * t2 + x;
      }

      // reverse sweep
      if (t) {
        xBar = 0.0;
      } else {
        xBar = 1.0 + t2 + xBar;
      }
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.factorial}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FactorialHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.factorial}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FactorialHvp factorialHvp(double x, int n, double xDot) {
    return factorialHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #factorialHvp(double, int, double)
   */
  static FactorialHvp factorialHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean t = n <= 0;
      double t1;
      double t2;
      double xBar;
      double t3;
      double xBarDot;
      if (t) {
        t1 = 1.0;
        t2 = 0.0;
        xBar = 0.0;
        t3 = 0.0;
        xBarDot = 0.0;
      } else {
        t2 = factorialVjpJvp(x, n - 1, x, xDot, xDot, tape);
        xBar = tape.doubleResult(1);
        t3 = tape.doubleResult(2);
        xBarDot = tape.doubleResult(3);
        t1 = x * t2 + x;
      }

      // reverse sweep
      if (t) {
        xBar = 0.0;
        xBarDot = 0.0;
      } else {
        xBar = 1.0 + t2 + xBar;
        xBarDot = t3 + xBarDot;
      }
      return new FactorialHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.factorial} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction factorialFunction(int n) {
    return new FactorialFunction(n);
  }

  private static final class FactorialFunction implements ScalarFunction {

    private final int n;

    FactorialFunction(int n) {
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
      return Calls.factorial(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      FactorialAdjoint adjoint = new FactorialAdjoint();
      double value = factorialGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return factorialJvp(x, this.n, xDot).tangent();
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
      FactorialHvp hvp = factorialHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.fibonacci} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual fibonacciJvp(double x, int n, double xDot) {
    return fibonacciJvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciJvp(double, int, double)
   */
  static Dual fibonacciJvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      if (n == 0) {
        return new Dual(x, xDot);
      }
      if (n == 1) {
        return new Dual(x * x, 2.0 * (xDot * x));
      }
      double a = fibonacciJvp_(x, n - 1, xDot, tape);
      double aDot = tape.doubleResult(1);
      double b = fibonacciJvp_(x, n - 2, xDot, tape);
      double bDot = tape.doubleResult(1);
      return new Dual(a * b + a, aDot * b + a * bDot + aDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Calls.fibonacci}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FibonacciGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.fibonacci}: filled by a derivative and
   * reused by its caller.
   */
  static final class FibonacciAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FibonacciAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.fibonacci} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static FibonacciGradient fibonacciGradient(double x, int n) {
    return fibonacciGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciGradient(double, int)
   */
  static FibonacciGradient fibonacciGradient(double x, int n, Tape tape) {
    FibonacciAdjoint adjoint = new FibonacciAdjoint();
    double value = fibonacciGradient(x, n, adjoint, tape);
    return new FibonacciGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Calls.fibonacci} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double fibonacciGradient(double x, int n, FibonacciAdjoint adjoint) {
    return fibonacciGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciGradient(double, int, FibonacciAdjoint)
   */
  static double fibonacciGradient(double x, int n, FibonacciAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      if (n == 0) {
        adjoint.x = 1.0;
        return x;
      }
      if (n == 1) {
        // reverse sweep
        double xBar = 2.0 * x;
        adjoint.x = xBar;
        return x * x;
      }
      double a = fibonacciForward(x, n - 1, tape);
      int frame = tape.mark();
      double b = fibonacciVjp_(x, n - 2, a, tape);
      double xBar = tape.doubleResult(1);
      tape.release(frame);

      // reverse sweep
      double aBar = 1.0 + b;
      xBar += fibonacciReverse(aBar, tape);
      adjoint.x = xBar;
      return a * b + a;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.fibonacci}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FibonacciHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.fibonacci}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FibonacciHvp fibonacciHvp(double x, int n, double xDot) {
    return fibonacciHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fibonacciHvp(double, int, double)
   */
  static FibonacciHvp fibonacciHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean t = n == 0;
      double result;
      double b;
      double xBar;
      double bDot;
      double xBarDot;
      if (t) {
        result = x;
        b = 0.0;
        xBar = 0.0;
        bDot = 0.0;
        xBarDot = 0.0;
      } else if (n == 1) {
        result = x * x;
        b = 0.0;
        xBar = 0.0;
        bDot = 0.0;
        xBarDot = 0.0;
      } else {
        double a = fibonacciForwardJvp(x, n - 1, xDot, tape);
        double aDot = tape.doubleResult(1);
        int frame = tape.mark();
        b = fibonacciVjpJvp(x, n - 2, a, xDot, aDot, tape);
        xBar = tape.doubleResult(1);
        bDot = tape.doubleResult(2);
        xBarDot = tape.doubleResult(3);
        tape.release(frame);
        result = a * b + a;
      }

      // reverse sweep
      if (t) {
        xBar = 1.0;
        xBarDot = 0.0;
      } else if (n == 1) {
        xBar = 2.0 * x;
        xBarDot = 2.0 * xDot;
      } else {
        double aBar = 1.0 + b;
        double t1 = fibonacciReverseJvp(aBar, bDot, tape);
        double t2 = tape.doubleResult(1);
        xBar += t1;
        xBarDot += t2;
      }
      return new FibonacciHvp(result, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.fibonacci} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction fibonacciFunction(int n) {
    return new FibonacciFunction(n);
  }

  private static final class FibonacciFunction implements ScalarFunction {

    private final int n;

    FibonacciFunction(int n) {
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
      return Calls.fibonacci(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      FibonacciAdjoint adjoint = new FibonacciAdjoint();
      double value = fibonacciGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return fibonacciJvp(x, this.n, xDot).tangent();
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
      FibonacciHvp hvp = fibonacciHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.mutual} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual mutualJvp(double x, int n, double xDot) {
    return mutualJvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mutualJvp(double, int, double)
   */
  static Dual mutualJvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = evenJvp(x, n, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Calls.mutual}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record MutualGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.mutual}: filled by a derivative and
   * reused by its caller.
   */
  static final class MutualAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MutualAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.mutual} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static MutualGradient mutualGradient(double x, int n) {
    return mutualGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mutualGradient(double, int)
   */
  static MutualGradient mutualGradient(double x, int n, Tape tape) {
    MutualAdjoint adjoint = new MutualAdjoint();
    double value = mutualGradient(x, n, adjoint, tape);
    return new MutualGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Calls.mutual} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double mutualGradient(double x, int n, MutualAdjoint adjoint) {
    return mutualGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mutualGradient(double, int, MutualAdjoint)
   */
  static double mutualGradient(double x, int n, MutualAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = evenVjp(x, n, 1.0, tape);
      double xBar = tape.doubleResult(1);
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.mutual}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MutualHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.mutual}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static MutualHvp mutualHvp(double x, int n, double xDot) {
    return mutualHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mutualHvp(double, int, double)
   */
  static MutualHvp mutualHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = evenVjpJvp(x, n, 1.0, xDot, tape);
      double xBar = tape.doubleResult(1);
      double xBarDot = tape.doubleResult(2);
      return new MutualHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.mutual} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction mutualFunction(int n) {
    return new MutualFunction(n);
  }

  private static final class MutualFunction implements ScalarFunction {

    private final int n;

    MutualFunction(int n) {
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
      return Calls.mutual(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      MutualAdjoint adjoint = new MutualAdjoint();
      double value = mutualGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return mutualJvp(x, this.n, xDot).tangent();
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
      MutualHvp hvp = mutualHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.recursionOnArrays} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual recursionOnArraysJvp(double[] x, double[] xDot) {
    return recursionOnArraysJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionOnArraysJvp(double[], double[])
   */
  static Dual recursionOnArraysJvp(double[] x, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double t = halvesJvp(x, 0, x.length, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Calls.recursionOnArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RecursionOnArraysGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Calls.recursionOnArrays} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RecursionOnArraysGradient recursionOnArraysGradient(double[] x) {
    return recursionOnArraysGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionOnArraysGradient(double[])
   */
  static RecursionOnArraysGradient recursionOnArraysGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = recursionOnArraysGradient(x, xBar, tape);
    return new RecursionOnArraysGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Calls.recursionOnArrays} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double recursionOnArraysGradient(double[] x, double[] xBar) {
    return recursionOnArraysGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionOnArraysGradient(double[], double[])
   */
  static double recursionOnArraysGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      // reverse sweep
      double t = halvesForward(x, 0, x.length, xBar, tape);
      halvesReverse(1.0, tape);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.recursionOnArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursionOnArraysHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Calls.recursionOnArrays}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RecursionOnArraysHvp recursionOnArraysHvp(double[] x, double[] xDot) {
    return recursionOnArraysHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionOnArraysHvp(double[], double[])
   */
  static RecursionOnArraysHvp recursionOnArraysHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = recursionOnArraysHvp(x, xDot, xBar, xHvp, tape);
    return new RecursionOnArraysHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Calls.recursionOnArrays}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double recursionOnArraysHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return recursionOnArraysHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionOnArraysHvp(double[], double[], double[], double[])
   */
  static double recursionOnArraysHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
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
      // reverse sweep
      double t = halvesForwardJvp(x, 0, x.length, xBar, xDot, xHvp, tape);
      halvesReverseJvp(1.0, tape);
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.recursionOnArrays} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction recursionOnArraysFunction() {
    return new RecursionOnArraysFunction();
  }

  private static final class RecursionOnArraysFunction implements ScalarFunction {

    RecursionOnArraysFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Calls.recursionOnArrays(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = recursionOnArraysGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return recursionOnArraysJvp(x, xDot).tangent();
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
      double value = recursionOnArraysHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.activeDepth} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual activeDepthJvp(double x, double xDot) {
    return activeDepthJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeDepthJvp(double, double)
   */
  static Dual activeDepthJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      if (!(x > 5.0)) {
        double t = activeDepthJvp_(x * x, 2.0 * (xDot * x), tape);
        double t1 = tape.doubleResult(1);
        xDot = t1 * x + t * xDot;
        x = t * x;
      }
      return new Dual(x, xDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Calls.activeDepth}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ActiveDepthGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.activeDepth}: filled by a derivative
   * and reused by its caller.
   */
  static final class ActiveDepthAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ActiveDepthAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.activeDepth} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ActiveDepthGradient activeDepthGradient(double x) {
    return activeDepthGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeDepthGradient(double)
   */
  static ActiveDepthGradient activeDepthGradient(double x, Tape tape) {
    ActiveDepthAdjoint adjoint = new ActiveDepthAdjoint();
    double value = activeDepthGradient(x, adjoint, tape);
    return new ActiveDepthGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Calls.activeDepth} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double activeDepthGradient(double x, ActiveDepthAdjoint adjoint) {
    return activeDepthGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeDepthGradient(double, ActiveDepthAdjoint)
   */
  static double activeDepthGradient(double x, ActiveDepthAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean t = x > 5.0;
      double t1;
      double t2;
      double t3;
      if (t) {
        t1 = x;
        t2 = 0.0;
        t3 = 0.0;
      } else {
        t2 = activeDepthVjp_(x * x, x, tape);
        t3 = tape.doubleResult(1);
        t1 = t2 * x;
      }

      // reverse sweep
      double xBar;
      if (t) {
        xBar = 1.0;
      } else {
        xBar = t2 + 2.0 * (t3 * x);
      }
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.activeDepth}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ActiveDepthHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.activeDepth}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ActiveDepthHvp activeDepthHvp(double x, double xDot) {
    return activeDepthHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activeDepthHvp(double, double)
   */
  static ActiveDepthHvp activeDepthHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean t = x > 5.0;
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
        t2 = activeDepthVjpJvp(x * x, x, 2.0 * (xDot * x), xDot, tape);
        t3 = tape.doubleResult(1);
        t4 = tape.doubleResult(2);
        t5 = tape.doubleResult(3);
        t1 = t2 * x;
      }

      // reverse sweep
      double xBar;
      double xBarDot;
      if (t) {
        xBar = 1.0;
        xBarDot = 0.0;
      } else {
        xBar = t2 + 2.0 * (t3 * x);
        xBarDot = t4 + 2.0 * (t5 * x + t3 * xDot);
      }
      return new ActiveDepthHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.activeDepth} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction activeDepthFunction() {
    return new ActiveDepthFunction();
  }

  private static final class ActiveDepthFunction implements ScalarFunction {

    ActiveDepthFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Calls.activeDepth(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ActiveDepthAdjoint adjoint = new ActiveDepthAdjoint();
      double value = activeDepthGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return activeDepthJvp(x, xDot).tangent();
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
      ActiveDepthHvp hvp = activeDepthHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.otherClass} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual otherClassJvp(double x, double y, double xDot, double yDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = t * x;
    double t3 = y * y;
    double t4 = 2.0 * (yDot * y);
    double t5 = Math.sqrt(t + t3);
    return new Dual(t2 * t5 + (y / 2.0 + t3) * Helpers.LIMIT,
        (t1 * x + t * xDot) * t5 + t2 * StrongZero.over(0.5 * (t1 + t4), t5)
        + (yDot / 2.0 + t4) * Helpers.LIMIT);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherClassJvp(double, double, double, double)
   */
  static Dual otherClassJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return otherClassJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Calls.otherClass}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OtherClassGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.otherClass}: filled by a derivative
   * and reused by its caller.
   */
  static final class OtherClassAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public OtherClassAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.otherClass} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OtherClassGradient otherClassGradient(double x, double y) {
    OtherClassAdjoint adjoint = new OtherClassAdjoint();
    double value = otherClassGradient(x, y, adjoint);
    return new OtherClassGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherClassGradient(double, double)
   */
  static OtherClassGradient otherClassGradient(double x, double y, Tape tape) {
    return otherClassGradient(x, y);
  }

  /**
   * Reverse mode: {@code Calls.otherClass} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double otherClassGradient(double x, double y, OtherClassAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = t * x;
    double t2 = y * y;
    double t3 = Math.sqrt(t + t2);

    // reverse sweep
    double t4 = StrongZero.over(0.5 * t1, t3);
    double yBar = Helpers.LIMIT / 2.0 + 2.0 * ((Helpers.LIMIT + t4) * y);
    double xBar = t * t3 + 2.0 * ((t4 + t3 * x) * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * t3 + (y / 2.0 + t2) * Helpers.LIMIT;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherClassGradient(double, double, OtherClassAdjoint)
   */
  static double otherClassGradient(double x, double y, OtherClassAdjoint adjoint, Tape tape) {
    return otherClassGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.otherClass}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record OtherClassHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Calls.otherClass}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static OtherClassHvp otherClassHvp(double x, double y, double xDot, double yDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = t * x;
    double t3 = y * y;
    double t4 = Math.sqrt(t + t3);
    double t5 = 0.5 / t4;
    double t6 = StrongZero.times(t1 + 2.0 * (yDot * y), t5);

    // reverse sweep
    double t7 = StrongZero.times(t2, t5);
    double t8 = StrongZero.times(t1 * x + t * xDot, t5) - StrongZero.times(t2, t6 / t4 * t5);
    double t9 = Helpers.LIMIT + t7;
    double yBar = Helpers.LIMIT / 2.0 + 2.0 * (t9 * y);
    double t10 = t7 + t4 * x;
    double xBar = t * t4 + 2.0 * (t10 * x);
    double xBarDot = t1 * t4 + t * t6 + 2.0 * ((t8 + (t6 * x + t4 * xDot)) * x + t10 * xDot);
    return new OtherClassHvp(t2 * t4 + (y / 2.0 + t3) * Helpers.LIMIT, xBar, yBar, xBarDot,
        2.0 * (t8 * y + t9 * yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherClassHvp(double, double, double, double)
   */
  static OtherClassHvp otherClassHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return otherClassHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Calls.otherClass} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction otherClassFunction() {
    return new OtherClassFunction();
  }

  private static final class OtherClassFunction implements ScalarFunction {

    OtherClassFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Calls.otherClass(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      OtherClassAdjoint adjoint = new OtherClassAdjoint();
      double value = otherClassGradient(x, y, adjoint);
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
      return otherClassJvp(x, y, xDot, yDot).tangent();
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
      OtherClassHvp hvp = otherClassHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.callsAnnotated} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual callsAnnotatedJvp(double x, double y, double xDot, double yDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = t + y;
    double t3 = t2 * t2;
    double t4 = y * y;
    double t5 = 2.0 * (yDot * y);
    double t6 = t3 * t4;
    double t7 = t4 + x;
    double t8 = t7 * t7;
    double t9 = t8 * t;
    double t10 = x * y;
    return new Dual(t6 * t9 + (t10 * t10 + Helpers.LIMIT),
        (2.0 * ((t1 + yDot) * t2) * t4 + t3 * t5) * t9
        + t6 * (2.0 * ((t5 + xDot) * t7) * t + t8 * t1) + 2.0 * ((xDot * y + x * yDot) * t10));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsAnnotatedJvp(double, double, double, double)
   */
  static Dual callsAnnotatedJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return callsAnnotatedJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Calls.callsAnnotated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CallsAnnotatedGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.callsAnnotated}: filled by a
   * derivative and reused by its caller.
   */
  static final class CallsAnnotatedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CallsAnnotatedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.callsAnnotated} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CallsAnnotatedGradient callsAnnotatedGradient(double x, double y) {
    CallsAnnotatedAdjoint adjoint = new CallsAnnotatedAdjoint();
    double value = callsAnnotatedGradient(x, y, adjoint);
    return new CallsAnnotatedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsAnnotatedGradient(double, double)
   */
  static CallsAnnotatedGradient callsAnnotatedGradient(double x, double y, Tape tape) {
    return callsAnnotatedGradient(x, y);
  }

  /**
   * Reverse mode: {@code Calls.callsAnnotated} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double callsAnnotatedGradient(double x, double y, CallsAnnotatedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = t + y;
    double t2 = t1 * t1;
    double t3 = y * y;
    double t4 = t2 * t3;
    double t5 = t3 + x;
    double t6 = t5 * t5;
    double t7 = t6 * t;
    double t8 = x * y;

    // reverse sweep
    double t9 = 2.0 * t8;
    double t10 = 2.0 * (t4 * t * t5);
    double t11 = 2.0 * (t7 * t3 * t1);
    double yBar = x * t9 + 2.0 * ((t10 + t2 * t7) * y) + t11;
    double xBar = t9 * y + t10 + 2.0 * ((t6 * t4 + t11) * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t4 * t7 + (t8 * t8 + Helpers.LIMIT);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsAnnotatedGradient(double, double, CallsAnnotatedAdjoint)
   */
  static double callsAnnotatedGradient(double x, double y, CallsAnnotatedAdjoint adjoint,
      Tape tape) {
    return callsAnnotatedGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.callsAnnotated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CallsAnnotatedHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Calls.callsAnnotated}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CallsAnnotatedHvp callsAnnotatedHvp(double x, double y, double xDot, double yDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = t + y;
    double t3 = t1 + yDot;
    double t4 = t2 * t2;
    double t5 = 2.0 * (t3 * t2);
    double t6 = y * y;
    double t7 = 2.0 * (yDot * y);
    double t8 = t4 * t6;
    double t9 = t5 * t6 + t4 * t7;
    double t10 = t6 + x;
    double t11 = t7 + xDot;
    double t12 = t10 * t10;
    double t13 = 2.0 * (t11 * t10);
    double t14 = t12 * t;
    double t15 = t13 * t + t12 * t1;
    double t16 = x * y;

    // reverse sweep
    double t17 = 2.0 * t16;
    double t18 = 2.0 * (xDot * y + x * yDot);
    double t19 = t8 * t;
    double t20 = 2.0 * (t19 * t10);
    double t21 = 2.0 * ((t9 * t + t8 * t1) * t10 + t19 * t11);
    double t22 = t14 * t6;
    double t23 = t20 + t4 * t14;
    double t24 = 2.0 * (t22 * t2);
    double t25 = 2.0 * ((t15 * t6 + t14 * t7) * t2 + t22 * t3);
    double t26 = t12 * t8 + t24;
    double yBar = x * t17 + 2.0 * (t23 * y) + t24;
    double yBarDot =
        xDot * t17 + x * t18 + 2.0 * ((t21 + (t5 * t14 + t4 * t15)) * y + t23 * yDot) + t25;
    double xBar = t17 * y + t20 + 2.0 * (t26 * x);
    double xBarDot =
        t18 * y + t17 * yDot + t21 + 2.0 * ((t13 * t8 + t12 * t9 + t25) * x + t26 * xDot);
    return new CallsAnnotatedHvp(t8 * t14 + (t16 * t16 + Helpers.LIMIT), xBar, yBar, xBarDot,
        yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callsAnnotatedHvp(double, double, double, double)
   */
  static CallsAnnotatedHvp callsAnnotatedHvp(double x, double y, double xDot, double yDot,
      Tape tape) {
    return callsAnnotatedHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Calls.callsAnnotated} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction callsAnnotatedFunction() {
    return new CallsAnnotatedFunction();
  }

  private static final class CallsAnnotatedFunction implements ScalarFunction {

    CallsAnnotatedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Calls.callsAnnotated(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CallsAnnotatedAdjoint adjoint = new CallsAnnotatedAdjoint();
      double value = callsAnnotatedGradient(x, y, adjoint);
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
      return callsAnnotatedJvp(x, y, xDot, yDot).tangent();
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
      CallsAnnotatedHvp hvp = callsAnnotatedHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.ignores} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual ignoresJvp(double x, double y, double xDot, double yDot) {
    double t = x * 2.0;
    return new Dual(t * y, xDot * 2.0 * y + t * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ignoresJvp(double, double, double, double)
   */
  static Dual ignoresJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return ignoresJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Calls.ignores}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record IgnoresGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.ignores}: filled by a derivative and
   * reused by its caller.
   */
  static final class IgnoresAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public IgnoresAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.ignores} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static IgnoresGradient ignoresGradient(double x, double y) {
    IgnoresAdjoint adjoint = new IgnoresAdjoint();
    double value = ignoresGradient(x, y, adjoint);
    return new IgnoresGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ignoresGradient(double, double)
   */
  static IgnoresGradient ignoresGradient(double x, double y, Tape tape) {
    return ignoresGradient(x, y);
  }

  /**
   * Reverse mode: {@code Calls.ignores} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double ignoresGradient(double x, double y, IgnoresAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * 2.0;

    // reverse sweep
    double xBar = y * 2.0;
    adjoint.x = xBar;
    adjoint.y = t;
    return t * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ignoresGradient(double, double, IgnoresAdjoint)
   */
  static double ignoresGradient(double x, double y, IgnoresAdjoint adjoint, Tape tape) {
    return ignoresGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.ignores}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record IgnoresHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Calls.ignores}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static IgnoresHvp ignoresHvp(double x, double y, double xDot, double yDot) {
    double t = x * 2.0;

    // reverse sweep
    double xBar = y * 2.0;
    double xBarDot = yDot * 2.0;
    return new IgnoresHvp(t * y, xBar, t, xBarDot, xDot * 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ignoresHvp(double, double, double, double)
   */
  static IgnoresHvp ignoresHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return ignoresHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Calls.ignores} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ignoresFunction() {
    return new IgnoresFunction();
  }

  private static final class IgnoresFunction implements ScalarFunction {

    IgnoresFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Calls.ignores(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      IgnoresAdjoint adjoint = new IgnoresAdjoint();
      double value = ignoresGradient(x, y, adjoint);
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
      return ignoresJvp(x, y, xDot, yDot).tangent();
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
      IgnoresHvp hvp = ignoresHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.sideEffectsInArguments} and its derivative in the direction
   * of the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sideEffectsInArgumentsJvp(double x, double xDot) {
    double y = x * x;
    double yDot = 2.0 * (xDot * x);
    double y1 = y + 1.0;
    double t = y * y1;
    double t1 = yDot * y1 + y * yDot;
    return new Dual(t - t + y1, t1 - t1 + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectsInArgumentsJvp(double, double)
   */
  static Dual sideEffectsInArgumentsJvp(double x, double xDot, Tape tape) {
    return sideEffectsInArgumentsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Calls.sideEffectsInArguments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SideEffectsInArgumentsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.sideEffectsInArguments}: filled by a
   * derivative and reused by its caller.
   */
  static final class SideEffectsInArgumentsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SideEffectsInArgumentsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.sideEffectsInArguments} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SideEffectsInArgumentsGradient sideEffectsInArgumentsGradient(double x) {
    SideEffectsInArgumentsAdjoint adjoint = new SideEffectsInArgumentsAdjoint();
    double value = sideEffectsInArgumentsGradient(x, adjoint);
    return new SideEffectsInArgumentsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectsInArgumentsGradient(double)
   */
  static SideEffectsInArgumentsGradient sideEffectsInArgumentsGradient(double x, Tape tape) {
    return sideEffectsInArgumentsGradient(x);
  }

  /**
   * Reverse mode: {@code Calls.sideEffectsInArguments} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sideEffectsInArgumentsGradient(double x, SideEffectsInArgumentsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double y = x * x;
    double y1 = y + 1.0;
    double t = y * y1;

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return t - t + y1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectsInArgumentsGradient(double, SideEffectsInArgumentsAdjoint)
   */
  static double sideEffectsInArgumentsGradient(double x, SideEffectsInArgumentsAdjoint adjoint,
      Tape tape) {
    return sideEffectsInArgumentsGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.sideEffectsInArguments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SideEffectsInArgumentsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.sideEffectsInArguments}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SideEffectsInArgumentsHvp sideEffectsInArgumentsHvp(double x, double xDot) {
    double y = x * x;
    double y1 = y + 1.0;
    double t = y * y1;

    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    return new SideEffectsInArgumentsHvp(t - t + y1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sideEffectsInArgumentsHvp(double, double)
   */
  static SideEffectsInArgumentsHvp sideEffectsInArgumentsHvp(double x, double xDot, Tape tape) {
    return sideEffectsInArgumentsHvp(x, xDot);
  }

  /**
   * {@code Calls.sideEffectsInArguments} as a function of the vector that packs {@code x},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sideEffectsInArgumentsFunction() {
    return new SideEffectsInArgumentsFunction();
  }

  private static final class SideEffectsInArgumentsFunction implements ScalarFunction {

    SideEffectsInArgumentsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Calls.sideEffectsInArguments(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SideEffectsInArgumentsAdjoint adjoint = new SideEffectsInArgumentsAdjoint();
      double value = sideEffectsInArgumentsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sideEffectsInArgumentsJvp(x, xDot).tangent();
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
      SideEffectsInArgumentsHvp hvp = sideEffectsInArgumentsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.workspace} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual workspaceJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] total = new double[1];
    double[] totalDot = new double[1];
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double total1 = total[0];
      double totalDot1 = totalDot[0];
      total[0] = total1 + (v * total1 + v);
      totalDot[0] = totalDot1 + (vDot * total1 + v * totalDot1 + vDot);
    }
    double total1 = total[0];
    return new Dual(total1 * total1, 2.0 * (totalDot[0] * total1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceJvp(double[], double[])
   */
  static Dual workspaceJvp(double[] x, double[] xDot, Tape tape) {
    return workspaceJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Calls.workspace}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WorkspaceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Calls.workspace} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static WorkspaceGradient workspaceGradient(double[] x) {
    return workspaceGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceGradient(double[])
   */
  static WorkspaceGradient workspaceGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = workspaceGradient(x, xBar, tape);
    return new WorkspaceGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Calls.workspace} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double workspaceGradient(double[] x, double[] xBar) {
    return workspaceGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceGradient(double[], double[])
   */
  static double workspaceGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] total = new double[1];
      double[] totalBar = tape.zeroDoubles(1);
      double[] totalKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double total1 = total[0];
        totalKept[i] = total1;
        total[0] = total1 + (v * total1 + v);
      }
      double total1 = total[0];

      // reverse sweep
      totalBar[0] += 2.0 * total1;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = totalBar[0];
        double v = x[i];
        double vBar = t + t * totalKept[i];
        totalBar[0] = t + v * t;
        xBar[i] += vBar;
      }
      return total1 * total1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.workspace}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WorkspaceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Calls.workspace}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WorkspaceHvp workspaceHvp(double[] x, double[] xDot) {
    return workspaceHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceHvp(double[], double[])
   */
  static WorkspaceHvp workspaceHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = workspaceHvp(x, xDot, xBar, xHvp, tape);
    return new WorkspaceHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Calls.workspace}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double workspaceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return workspaceHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #workspaceHvp(double[], double[], double[], double[])
   */
  static double workspaceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double[] total = new double[1];
      double[] totalDot = new double[1];
      double[] totalBar = tape.zeroDoubles(1);
      double[] totalBarDot = tape.zeroDoubles(1);
      double[] totalKept = tape.doubles(x.length);
      double[] totalKeptDot = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        double total1 = total[0];
        double totalDot1 = totalDot[0];
        totalKept[i] = total1;
        totalKeptDot[i] = totalDot1;
        total[0] = total1 + (v * total1 + v);
        totalDot[0] = totalDot1 + (vDot * total1 + v * totalDot1 + vDot);
      }
      double total1 = total[0];

      // reverse sweep
      double totalBarDot1 = 2.0 * totalDot[0];
      totalBar[0] += 2.0 * total1;
      totalBarDot[0] += totalBarDot1;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = totalBar[0];
        double t1 = totalBarDot[0];
        double total2 = totalKept[i];
        double v = x[i];
        double vDot = xDot[i];
        double vBarDot = t1 + (t1 * total2 + t * totalKeptDot[i]);
        totalBar[0] = t + v * t;
        totalBarDot[0] = t1 + (vDot * t + v * t1);
        xBar[i] += t + t * total2;
        xHvp[i] += vBarDot;
      }
      return total1 * total1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Calls.workspace} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction workspaceFunction() {
    return new WorkspaceFunction();
  }

  private static final class WorkspaceFunction implements ScalarFunction {

    WorkspaceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Calls.workspace(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = workspaceGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return workspaceJvp(x, xDot).tangent();
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
      double value = workspaceHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.activityPatterns} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual activityPatternsJvp(double x, double c, double xDot) {
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2 = c * c;
    double t3 = t2 * 2.0 + 2.0;
    return new Dual(t * c + c + (t2 * x + x) * t3 + (t * x + x),
        t1 * c + (t2 * xDot + xDot) * t3 + (t1 * x + t * xDot + xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activityPatternsJvp(double, double, double)
   */
  static Dual activityPatternsJvp(double x, double c, double xDot, Tape tape) {
    return activityPatternsJvp(x, c, xDot);
  }

  /**
   * Value and gradient of {@code Calls.activityPatterns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ActivityPatternsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.activityPatterns}: filled by a
   * derivative and reused by its caller.
   */
  static final class ActivityPatternsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ActivityPatternsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.activityPatterns} and its gradient.
   *
   * @param x as the method takes it
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static ActivityPatternsGradient activityPatternsGradient(double x, double c) {
    ActivityPatternsAdjoint adjoint = new ActivityPatternsAdjoint();
    double value = activityPatternsGradient(x, c, adjoint);
    return new ActivityPatternsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activityPatternsGradient(double, double)
   */
  static ActivityPatternsGradient activityPatternsGradient(double x, double c, Tape tape) {
    return activityPatternsGradient(x, c);
  }

  /**
   * Reverse mode: {@code Calls.activityPatterns} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double activityPatternsGradient(double x, double c, ActivityPatternsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double t1 = c * c;
    double t2 = t1 * 2.0 + 2.0;

    // reverse sweep
    double xBar = 1.0 + t + t2 + t1 * t2 + 2.0 * ((x + c) * x);
    adjoint.x = xBar;
    return t * c + c + (t1 * x + x) * t2 + (t * x + x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activityPatternsGradient(double, double, ActivityPatternsAdjoint)
   */
  static double activityPatternsGradient(double x, double c, ActivityPatternsAdjoint adjoint,
      Tape tape) {
    return activityPatternsGradient(x, c, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.activityPatterns}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ActivityPatternsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.activityPatterns}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ActivityPatternsHvp activityPatternsHvp(double x, double c, double xDot) {
    double t = x * x;
    double t1 = xDot * x;
    double t2 = c * c;
    double t3 = t2 * 2.0 + 2.0;

    // reverse sweep
    double t4 = x + c;
    double xBar = 1.0 + t + t3 + t2 * t3 + 2.0 * (t4 * x);
    double xBarDot = 2.0 * (t1 + (t1 + t4 * xDot));
    return new ActivityPatternsHvp(t * c + c + (t2 * x + x) * t3 + (t * x + x), xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #activityPatternsHvp(double, double, double)
   */
  static ActivityPatternsHvp activityPatternsHvp(double x, double c, double xDot, Tape tape) {
    return activityPatternsHvp(x, c, xDot);
  }

  /**
   * {@code Calls.activityPatterns} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param c captured
   * @return the view
   */
  static ScalarFunction activityPatternsFunction(double c) {
    return new ActivityPatternsFunction(c);
  }

  private static final class ActivityPatternsFunction implements ScalarFunction {

    private final double c;

    ActivityPatternsFunction(double c) {
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
      return Calls.activityPatterns(x, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ActivityPatternsAdjoint adjoint = new ActivityPatternsAdjoint();
      double value = activityPatternsGradient(x, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return activityPatternsJvp(x, this.c, xDot).tangent();
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
      ActivityPatternsHvp hvp = activityPatternsHvp(x, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.genericCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param s constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual genericCalleeJvp(double x, String s, double xDot) {
    double t;
    double t1;
    if (s == null) {
      t = x;
      t1 = xDot;
    } else {
      t = x * x;
      t1 = 2.0 * (xDot * x);
    }
    if (Integer.valueOf(3) != null) {
      xDot = 2.0 * (xDot * x);
      x *= x;
    }
    return new Dual(t * x, t1 * x + t * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericCalleeJvp(double, java.lang.String, double)
   */
  static Dual genericCalleeJvp(double x, String s, double xDot, Tape tape) {
    return genericCalleeJvp(x, s, xDot);
  }

  /**
   * Value and gradient of {@code Calls.genericCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GenericCalleeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.genericCallee}: filled by a derivative
   * and reused by its caller.
   */
  static final class GenericCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GenericCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.genericCallee} and its gradient.
   *
   * @param x as the method takes it
   * @param s constant
   * @return the value and the gradient, in new arrays
   */
  static GenericCalleeGradient genericCalleeGradient(double x, String s) {
    GenericCalleeAdjoint adjoint = new GenericCalleeAdjoint();
    double value = genericCalleeGradient(x, s, adjoint);
    return new GenericCalleeGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericCalleeGradient(double, java.lang.String)
   */
  static GenericCalleeGradient genericCalleeGradient(double x, String s, Tape tape) {
    return genericCalleeGradient(x, s);
  }

  /**
   * Reverse mode: {@code Calls.genericCallee} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param s constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double genericCalleeGradient(double x, String s, GenericCalleeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = s == null;
    double xBar = t ? x : x * x;
    boolean t1 = Integer.valueOf(3) == null;
    double t2 = t1 ? x : x * x;

    // reverse sweep
    double t3 = xBar * t2;
    if (!t1) {
      xBar = 2.0 * (xBar * x);
    }
    if (t) {
      xBar += t2;
    } else {
      xBar += 2.0 * (t2 * x);
    }
    adjoint.x = xBar;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericCalleeGradient(double, java.lang.String, GenericCalleeAdjoint)
   */
  static double genericCalleeGradient(double x, String s, GenericCalleeAdjoint adjoint, Tape tape) {
    return genericCalleeGradient(x, s, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.genericCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GenericCalleeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.genericCallee}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param s constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GenericCalleeHvp genericCalleeHvp(double x, String s, double xDot) {
    boolean t = s == null;
    double xBar;
    double xBarDot;
    if (t) {
      xBar = x;
      xBarDot = xDot;
    } else {
      xBar = x * x;
      xBarDot = 2.0 * (xDot * x);
    }
    boolean t1 = Integer.valueOf(3) == null;
    double t2;
    double t3;
    if (t1) {
      t2 = x;
      t3 = xDot;
    } else {
      t2 = x * x;
      t3 = 2.0 * (xDot * x);
    }

    // reverse sweep
    double t4 = xBar * t2;
    if (!t1) {
      double t5 = xBarDot * x + xBar * xDot;
      xBar = 2.0 * (xBar * x);
      xBarDot = 2.0 * t5;
    }
    if (t) {
      xBar += t2;
      xBarDot += t3;
    } else {
      xBar += 2.0 * (t2 * x);
      xBarDot += 2.0 * (t3 * x + t2 * xDot);
    }
    return new GenericCalleeHvp(t4, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericCalleeHvp(double, java.lang.String, double)
   */
  static GenericCalleeHvp genericCalleeHvp(double x, String s, double xDot, Tape tape) {
    return genericCalleeHvp(x, s, xDot);
  }

  /**
   * {@code Calls.genericCallee} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param s captured
   * @return the view
   */
  static ScalarFunction genericCalleeFunction(String s) {
    return new GenericCalleeFunction(s);
  }

  private static final class GenericCalleeFunction implements ScalarFunction {

    private final String s;

    GenericCalleeFunction(String s) {
      this.s = s;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Calls.genericCallee(x, this.s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GenericCalleeAdjoint adjoint = new GenericCalleeAdjoint();
      double value = genericCalleeGradient(x, this.s, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return genericCalleeJvp(x, this.s, xDot).tangent();
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
      GenericCalleeHvp hvp = genericCalleeHvp(x, this.s, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Calls.callByValue} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual callByValueJvp(double x, int n, double xDot) {
    double x1 = x * x;
    double xDot1 = 2.0 * (xDot * x);
    for (int n1 = n + 2; n1 > 0; n1--) {
      double t = n1;
      x1 += t * x1 * 0.1;
      xDot1 += t * xDot1 * 0.1;
    }
    return new Dual(x * x1 + n, xDot * x1 + x * xDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callByValueJvp(double, int, double)
   */
  static Dual callByValueJvp(double x, int n, double xDot, Tape tape) {
    return callByValueJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Calls.callByValue}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CallByValueGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Calls.callByValue}: filled by a derivative
   * and reused by its caller.
   */
  static final class CallByValueAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CallByValueAdjoint() {}
  }

  /**
   * Reverse mode: {@code Calls.callByValue} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CallByValueGradient callByValueGradient(double x, int n) {
    CallByValueAdjoint adjoint = new CallByValueAdjoint();
    double value = callByValueGradient(x, n, adjoint);
    return new CallByValueGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callByValueGradient(double, int)
   */
  static CallByValueGradient callByValueGradient(double x, int n, Tape tape) {
    return callByValueGradient(x, n);
  }

  /**
   * Reverse mode: {@code Calls.callByValue} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double callByValueGradient(double x, int n, CallByValueAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double x1 = x * x;
    for (int n1 = n + 2; n1 > 0; n1--) {
      x1 += n1 * x1 * 0.1;
    }

    // reverse sweep
    double xBar = x;
    for (int n1 = 1; n1 <= n + 2; n1++) {
      xBar += n1 * (xBar * 0.1);
    }
    xBar = x1 + 2.0 * (xBar * x);
    adjoint.x = xBar;
    return x * x1 + n;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callByValueGradient(double, int, CallByValueAdjoint)
   */
  static double callByValueGradient(double x, int n, CallByValueAdjoint adjoint, Tape tape) {
    return callByValueGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Calls.callByValue}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CallByValueHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Calls.callByValue}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CallByValueHvp callByValueHvp(double x, int n, double xDot) {
    double x1 = x * x;
    double xDot1 = 2.0 * (xDot * x);
    for (int n1 = n + 2; n1 > 0; n1--) {
      double t = n1;
      x1 += t * x1 * 0.1;
      xDot1 += t * xDot1 * 0.1;
    }

    // reverse sweep
    double xBar = x;
    double xBarDot = xDot;
    for (int n1 = 1; n1 <= n + 2; n1++) {
      double t = n1;
      xBar += t * (xBar * 0.1);
      xBarDot += t * (xBarDot * 0.1);
    }
    double t = 2.0 * (xBarDot * x + xBar * xDot);
    xBar = x1 + 2.0 * (xBar * x);
    xBarDot = xDot1 + t;
    return new CallByValueHvp(x * x1 + n, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #callByValueHvp(double, int, double)
   */
  static CallByValueHvp callByValueHvp(double x, int n, double xDot, Tape tape) {
    return callByValueHvp(x, n, xDot);
  }

  /**
   * {@code Calls.callByValue} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction callByValueFunction(int n) {
    return new CallByValueFunction(n);
  }

  private static final class CallByValueFunction implements ScalarFunction {

    private final int n;

    CallByValueFunction(int n) {
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
      return Calls.callByValue(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CallByValueAdjoint adjoint = new CallByValueAdjoint();
      double value = callByValueGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return callByValueJvp(x, this.n, xDot).tangent();
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
      CallByValueHvp hvp = callByValueHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  private static double factorialJvp_(double x, int n, double xDot, Tape tape) {
    double t;
    double t1;
    if (n <= 0) {
      t = 1.0;
      t1 = 0.0;
    } else {
      double t2 = factorialJvp_(x, n - 1, xDot, tape);
      double t3 = tape.doubleResult(1);
      t = x * t2 + x;
      t1 = xDot * t2 + x * t3 + xDot;
    }
    tape.result(1, t1);
    return t;
  }

  private static double factorialVjp_(double x, int n, double resultBar, Tape tape) {
    boolean t = n <= 0;
    double t1;
    double t2;
    double xBar;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      xBar = 0.0;
    } else {
      t2 = factorialVjp_(x, n - 1, x * resultBar, tape);
      xBar = tape.doubleResult(1);
      t1 = x * t2 + x;
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
    } else {
      xBar = resultBar + resultBar * t2 + xBar;
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double factorialVjpJvp(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n <= 0;
    double t1;
    double t2;
    double xBar;
    double t3;
    double t4;
    double xBarDot;
    if (t) {
      t1 = 1.0;
      t2 = 0.0;
      xBar = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      xBarDot = 0.0;
    } else {
      t2 = factorialVjpJvp(x, n - 1, x * resultBar, xDot, xDot * resultBar + x * resultBarDot,
          tape);
      xBar = tape.doubleResult(1);
      t4 = tape.doubleResult(2);
      xBarDot = tape.doubleResult(3);
      t1 = x * t2 + x;
      t3 = xDot * t2 + x * t4 + xDot;
    }

    // reverse sweep
    if (t) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      xBar = resultBar + resultBar * t2 + xBar;
      xBarDot = resultBarDot + (resultBarDot * t2 + resultBar * t4) + xBarDot;
    }
    tape.result(1, xBar);
    tape.result(2, t3);
    tape.result(3, xBarDot);
    return t1;
  }

  private static double fibonacciJvp_(double x, int n, double xDot, Tape tape) {
    if (n == 0) {
      tape.result(1, xDot);
      return x;
    }
    if (n == 1) {
      tape.result(1, 2.0 * (xDot * x));
      return x * x;
    }
    double a = fibonacciJvp_(x, n - 1, xDot, tape);
    double aDot = tape.doubleResult(1);
    double b = fibonacciJvp_(x, n - 2, xDot, tape);
    double bDot = tape.doubleResult(1);
    tape.result(1, aDot * b + a * bDot + aDot);
    return a * b + a;
  }

  private static double fibonacciForward(double x, int n, Tape tape) {
    double result;
    double b;
    double a;
    if (n == 0) {
      result = x;
      b = 0.0;
      a = 0.0;
    } else if (n == 1) {
      result = x * x;
      b = 0.0;
      a = 0.0;
    } else {
      a = fibonacciForward(x, n - 1, tape);
      b = fibonacciForward(x, n - 2, tape);
      result = a * b + a;
    }
    tape.push(n);
    tape.push(x);
    tape.push(b);
    tape.push(a);
    return result;
  }

  private static double fibonacciVjp_(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double result;
    double b;
    double xBar;
    if (t) {
      result = x;
      b = 0.0;
      xBar = 0.0;
    } else if (n == 1) {
      result = x * x;
      b = 0.0;
      xBar = 0.0;
    } else {
      double a = fibonacciForward(x, n - 1, tape);
      double bBar = a * resultBar;
      int frame = tape.mark();
      b = fibonacciVjp_(x, n - 2, bBar, tape);
      xBar = tape.doubleResult(1);
      tape.release(frame);
      result = a * b + a;
    }

    // reverse sweep
    if (t) {
      xBar = resultBar;
    } else if (n == 1) {
      xBar = 2.0 * (resultBar * x);
    } else {
      double aBar = resultBar + resultBar * b;
      xBar += fibonacciReverse(aBar, tape);
    }
    tape.result(1, xBar);
    return result;
  }

  private static double fibonacciReverse(double resultBar, Tape tape) {
    double a = tape.popDouble();
    double b = tape.popDouble();
    double x = tape.popDouble();
    int n = tape.popInt();
    double xBar;
    if (n == 0) {
      xBar = resultBar;
    } else if (n == 1) {
      xBar = 2.0 * (resultBar * x);
    } else {
      double aBar = resultBar + resultBar * b;
      double bBar = a * resultBar;
      xBar = fibonacciReverse(bBar, tape) + fibonacciReverse(aBar, tape);
    }
    return xBar;
  }

  private static double fibonacciForwardJvp(double x, int n, double xDot, Tape tape) {
    double result;
    double b;
    double a;
    double resultDot;
    double bDot;
    double aDot;
    if (n == 0) {
      result = x;
      b = 0.0;
      a = 0.0;
      resultDot = xDot;
      bDot = 0.0;
      aDot = 0.0;
    } else if (n == 1) {
      result = x * x;
      b = 0.0;
      a = 0.0;
      resultDot = 2.0 * (xDot * x);
      bDot = 0.0;
      aDot = 0.0;
    } else {
      a = fibonacciForwardJvp(x, n - 1, xDot, tape);
      aDot = tape.doubleResult(1);
      b = fibonacciForwardJvp(x, n - 2, xDot, tape);
      bDot = tape.doubleResult(1);
      result = a * b + a;
      resultDot = aDot * b + a * bDot + aDot;
    }
    tape.push(n);
    tape.push(x);
    tape.push(b);
    tape.push(a);
    tape.push(xDot);
    tape.push(bDot);
    tape.push(aDot);
    tape.result(1, resultDot);
    return result;
  }

  private static double fibonacciVjpJvp(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double result;
    double b;
    double xBar;
    double resultDot;
    double bDot;
    double xBarDot;
    if (t) {
      result = x;
      b = 0.0;
      xBar = 0.0;
      resultDot = xDot;
      bDot = 0.0;
      xBarDot = 0.0;
    } else if (n == 1) {
      result = x * x;
      b = 0.0;
      xBar = 0.0;
      resultDot = 2.0 * (xDot * x);
      bDot = 0.0;
      xBarDot = 0.0;
    } else {
      double a = fibonacciForwardJvp(x, n - 1, xDot, tape);
      double aDot = tape.doubleResult(1);
      double bBar = a * resultBar;
      double bBarDot = aDot * resultBar + a * resultBarDot;
      int frame = tape.mark();
      b = fibonacciVjpJvp(x, n - 2, bBar, xDot, bBarDot, tape);
      xBar = tape.doubleResult(1);
      bDot = tape.doubleResult(2);
      xBarDot = tape.doubleResult(3);
      tape.release(frame);
      result = a * b + a;
      resultDot = aDot * b + a * bDot + aDot;
    }

    // reverse sweep
    if (t) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else if (n == 1) {
      xBar = 2.0 * (resultBar * x);
      xBarDot = 2.0 * (resultBarDot * x + resultBar * xDot);
    } else {
      double aBar = resultBar + resultBar * b;
      double aBarDot = resultBarDot + (resultBarDot * b + resultBar * bDot);
      double t1 = fibonacciReverseJvp(aBar, aBarDot, tape);
      double t2 = tape.doubleResult(1);
      xBar += t1;
      xBarDot += t2;
    }
    tape.result(1, xBar);
    tape.result(2, resultDot);
    tape.result(3, xBarDot);
    return result;
  }

  private static double fibonacciReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double aDot = tape.popDouble();
    double bDot = tape.popDouble();
    double xDot = tape.popDouble();
    double a = tape.popDouble();
    double b = tape.popDouble();
    double x = tape.popDouble();
    int n = tape.popInt();
    double xBar;
    double xBarDot;
    if (n == 0) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else if (n == 1) {
      xBar = 2.0 * (resultBar * x);
      xBarDot = 2.0 * (resultBarDot * x + resultBar * xDot);
    } else {
      double aBar = resultBar + resultBar * b;
      double aBarDot = resultBarDot + (resultBarDot * b + resultBar * bDot);
      double bBar = a * resultBar;
      double bBarDot = aDot * resultBar + a * resultBarDot;
      double t = fibonacciReverseJvp(bBar, bBarDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = fibonacciReverseJvp(aBar, aBarDot, tape);
      double t3 = tape.doubleResult(1);
      xBar = t + t2;
      xBarDot = t1 + t3;
    }
    tape.result(1, xBarDot);
    return xBar;
  }

  private static double evenJvp(double x, int n, double xDot, Tape tape) {
    if (n != 0) {
      double t = oddJvp(x + 1.0, n - 1, xDot, tape);
      double t1 = tape.doubleResult(1);
      xDot = xDot * t + x * t1;
      x *= t;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double oddJvp(double x, int n, double xDot, Tape tape) {
    if (n == 0) {
      tape.result(1, 2.0 * (xDot * x));
      return x * x;
    }
    double y = evenJvp(x * 0.5, n - 1, xDot * 0.5, tape);
    double yDot = tape.doubleResult(1);
    tape.result(1, yDot - xDot);
    return y - x;
  }

  private static double evenVjp(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      t1 = oddVjp(x + 1.0, n - 1, x * resultBar, tape);
      t2 = tape.doubleResult(1);
      x *= t1;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar;
    } else {
      xBar = resultBar * t1 + t2;
    }
    tape.result(1, xBar);
    return x;
  }

  private static double oddVjp(double x, int n, double resultBar, Tape tape) {
    boolean t = n == 0;
    double result;
    double t1;
    if (t) {
      result = x * x;
      t1 = 0.0;
    } else {
      double y = evenVjp(x * 0.5, n - 1, resultBar, tape);
      t1 = tape.doubleResult(1);
      result = y - x;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = 2.0 * (resultBar * x);
    } else {
      xBar = t1 * 0.5 - resultBar;
    }
    tape.result(1, xBar);
    return result;
  }

  private static double evenVjpJvp(double x, int n, double resultBar, double xDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      t1 = oddVjpJvp(x + 1.0, n - 1, x * resultBar, xDot, xDot * resultBar, tape);
      t2 = tape.doubleResult(1);
      t3 = tape.doubleResult(2);
      t4 = tape.doubleResult(3);
      x *= t1;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = 0.0;
    } else {
      xBar = resultBar * t1 + t2;
      xBarDot = resultBar * t3 + t4;
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return x;
  }

  private static double oddVjpJvp(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double result;
    double t1;
    double resultDot;
    double t2;
    if (t) {
      result = x * x;
      t1 = 0.0;
      resultDot = 2.0 * (xDot * x);
      t2 = 0.0;
    } else {
      double y = evenVjpJvp2(x * 0.5, n - 1, resultBar, xDot * 0.5, resultBarDot, tape);
      t1 = tape.doubleResult(1);
      double yDot = tape.doubleResult(2);
      t2 = tape.doubleResult(3);
      result = y - x;
      resultDot = yDot - xDot;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = 2.0 * (resultBar * x);
      xBarDot = 2.0 * (resultBarDot * x + resultBar * xDot);
    } else {
      xBar = t1 * 0.5 - resultBar;
      xBarDot = t2 * 0.5 - resultBarDot;
    }
    tape.result(1, xBar);
    tape.result(2, resultDot);
    tape.result(3, xBarDot);
    return result;
  }

  private static double evenVjpJvp2(double x, int n, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = n == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    } else {
      t1 = oddVjpJvp(x + 1.0, n - 1, x * resultBar, xDot, xDot * resultBar + x * resultBarDot,
          tape);
      t2 = tape.doubleResult(1);
      t3 = tape.doubleResult(2);
      t4 = tape.doubleResult(3);
      xDot = xDot * t1 + x * t3;
      x *= t1;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      xBar = resultBar * t1 + t2;
      xBarDot = resultBarDot * t1 + resultBar * t3 + t4;
    }
    tape.result(1, xBar);
    tape.result(2, xDot);
    tape.result(3, xBarDot);
    return x;
  }

  private static double halvesJvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    if (to - from == 1) {
      double x1 = x[from];
      double t = 2.0 * (xDot[from] * x1);
      tape.result(1, t);
      return x1 * x1;
    }
    int mid = from + to >>> 1;
    double a = halvesJvp(x, from, mid, xDot, tape);
    double aDot = tape.doubleResult(1);
    double x1 = x[from];
    double t = xDot[from] * a + x1 * aDot;
    x[from] = x1 * a;
    xDot[from] = t;
    double t1 = halvesJvp(x, mid, to, xDot, tape);
    double t2 = tape.doubleResult(1);
    double t3 = a * t1 + x[from];
    double t4 = aDot * t1 + a * t2 + xDot[from];
    tape.result(1, t4);
    return t3;
  }

  private static double halvesForward(double[] x, int from, int to, double[] xBar, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double result;
    double t1;
    double a;
    double x2;
    if (t) {
      x1 = x[from];
      result = x1 * x1;
      t1 = 0.0;
      a = 0.0;
      x2 = 0.0;
    } else {
      int mid = from + to >>> 1;
      a = halvesForward2(x, from, mid, xBar, tape);
      x2 = x[from];
      x[from] = x2 * a;
      t1 = halvesForward(x, mid, to, xBar, tape);
      result = a * t1 + x[from];
      x1 = 0.0;
    }
    tape.push(t);
    tape.push(x1);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(a);
    tape.push(x2);
    return result;
  }

  private static double halvesForward2(double[] x, int from, int to, double[] xBar, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double result;
    double t1;
    double a;
    double x2;
    if (t) {
      x1 = x[from];
      result = x1 * x1;
      t1 = 0.0;
      a = 0.0;
      x2 = 0.0;
    } else {
      int mid = from + to >>> 1;
      a = halvesForward2(x, from, mid, xBar, tape);
      x2 = x[from];
      x[from] = x2 * a;
      t1 = halvesForward2(x, mid, to, xBar, tape);
      result = a * t1 + x[from];
      x1 = 0.0;
    }
    tape.push(t);
    tape.push(x1);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(a);
    tape.push(x2);
    return result;
  }

  private static void halvesReverse(double resultBar, Tape tape) {
    double x = tape.popDouble();
    double a = tape.popDouble();
    double t = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double x1 = tape.popDouble();
    boolean t1 = tape.popBoolean();
    if (t1) {
      xBar[from] += 2.0 * (resultBar * x1);
    } else {
      xBar[from] += resultBar;
      double aBar = resultBar * t;
      halvesReverse(a * resultBar, tape);
      double t2 = xBar[from];
      aBar += x * t2;
      xBar[from] = t2 * a;
      halvesReverse2(aBar, tape);
    }
  }

  private static void halvesReverse2(double resultBar, Tape tape) {
    double x = tape.popDouble();
    double a = tape.popDouble();
    double t = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double x1 = tape.popDouble();
    boolean t1 = tape.popBoolean();
    if (t1) {
      xBar[from] += 2.0 * (resultBar * x1);
    } else {
      xBar[from] += resultBar;
      double aBar = resultBar * t;
      halvesReverse2(a * resultBar, tape);
      double t2 = xBar[from];
      aBar += x * t2;
      xBar[from] = t2 * a;
      halvesReverse2(aBar, tape);
    }
  }

  private static double halvesForwardJvp(double[] x, int from, int to, double[] xBar,
      double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double result;
    double t1;
    double a;
    double x2;
    double xDot1;
    double t2;
    double aDot;
    double xDot2;
    if (t) {
      x1 = x[from];
      result = x1 * x1;
      t1 = 0.0;
      a = 0.0;
      x2 = 0.0;
      xDot1 = xDot[from];
      t2 = 0.0;
      aDot = 0.0;
      xDot2 = 0.0;
    } else {
      int mid = from + to >>> 1;
      a = halvesForwardJvp2(x, from, mid, xBar, xDot, xBarDot, tape);
      aDot = tape.doubleResult(1);
      x2 = x[from];
      xDot2 = xDot[from];
      x[from] = x2 * a;
      xDot[from] = xDot2 * a + x2 * aDot;
      t1 = halvesForwardJvp3(x, mid, to, xBar, xDot, xBarDot, tape);
      t2 = tape.doubleResult(1);
      result = a * t1 + x[from];
      x1 = 0.0;
      xDot1 = 0.0;
    }
    tape.push(t);
    tape.push(x1);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(a);
    tape.push(x2);
    tape.push(xDot1);
    tape.push(xBarDot);
    tape.push(t2);
    tape.push(aDot);
    tape.push(xDot2);
    return result;
  }

  private static double halvesForwardJvp2(double[] x, int from, int to, double[] xBar,
      double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double xDot1;
    double result;
    double t1;
    double a;
    double x2;
    double resultDot;
    double t2;
    double aDot;
    double xDot2;
    if (t) {
      x1 = x[from];
      xDot1 = xDot[from];
      result = x1 * x1;
      t1 = 0.0;
      a = 0.0;
      x2 = 0.0;
      resultDot = 2.0 * (xDot1 * x1);
      t2 = 0.0;
      aDot = 0.0;
      xDot2 = 0.0;
    } else {
      int mid = from + to >>> 1;
      a = halvesForwardJvp2(x, from, mid, xBar, xDot, xBarDot, tape);
      aDot = tape.doubleResult(1);
      x2 = x[from];
      xDot2 = xDot[from];
      x[from] = x2 * a;
      xDot[from] = xDot2 * a + x2 * aDot;
      t1 = halvesForwardJvp2(x, mid, to, xBar, xDot, xBarDot, tape);
      t2 = tape.doubleResult(1);
      result = a * t1 + x[from];
      x1 = 0.0;
      resultDot = aDot * t1 + a * t2 + xDot[from];
      xDot1 = 0.0;
    }
    tape.push(t);
    tape.push(x1);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(a);
    tape.push(x2);
    tape.push(xDot1);
    tape.push(xBarDot);
    tape.push(t2);
    tape.push(aDot);
    tape.push(xDot2);
    tape.result(1, resultDot);
    return result;
  }

  private static double halvesForwardJvp3(double[] x, int from, int to, double[] xBar,
      double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = to - from == 1;
    double x1;
    double xDot1;
    double result;
    double t1;
    double a;
    double x2;
    double resultDot;
    double t2;
    double aDot;
    double xDot2;
    if (t) {
      x1 = x[from];
      xDot1 = xDot[from];
      result = x1 * x1;
      t1 = 0.0;
      a = 0.0;
      x2 = 0.0;
      resultDot = 2.0 * (xDot1 * x1);
      t2 = 0.0;
      aDot = 0.0;
      xDot2 = 0.0;
    } else {
      int mid = from + to >>> 1;
      a = halvesForwardJvp2(x, from, mid, xBar, xDot, xBarDot, tape);
      aDot = tape.doubleResult(1);
      x2 = x[from];
      xDot2 = xDot[from];
      x[from] = x2 * a;
      xDot[from] = xDot2 * a + x2 * aDot;
      t1 = halvesForwardJvp3(x, mid, to, xBar, xDot, xBarDot, tape);
      t2 = tape.doubleResult(1);
      result = a * t1 + x[from];
      x1 = 0.0;
      resultDot = aDot * t1 + a * t2 + xDot[from];
      xDot1 = 0.0;
    }
    tape.push(t);
    tape.push(x1);
    tape.push(xBar);
    tape.push(from);
    tape.push(t1);
    tape.push(a);
    tape.push(x2);
    tape.push(xDot1);
    tape.push(xBarDot);
    tape.push(t2);
    tape.push(aDot);
    tape.push(xDot2);
    tape.result(1, resultDot);
    return result;
  }

  private static void halvesReverseJvp(double resultBar, Tape tape) {
    double xDot = tape.popDouble();
    double aDot = tape.popDouble();
    double t = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double xDot1 = tape.popDouble();
    double x = tape.popDouble();
    double a = tape.popDouble();
    double t1 = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double x1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    if (t2) {
      xBar[from] += 2.0 * (resultBar * x1);
      xBarDot[from] += 2.0 * (resultBar * xDot1);
    } else {
      xBar[from] += resultBar;
      double aBar = resultBar * t1;
      double aBarDot = resultBar * t;
      halvesReverseJvp2(a * resultBar, aDot * resultBar, tape);
      double t3 = xBar[from];
      double t4 = xBarDot[from];
      aBar += x * t3;
      aBarDot += xDot * t3 + x * t4;
      xBar[from] = t3 * a;
      xBarDot[from] = t4 * a + t3 * aDot;
      halvesReverseJvp3(aBar, aBarDot, tape);
    }
  }

  private static void halvesReverseJvp2(double resultBar, double resultBarDot, Tape tape) {
    double xDot = tape.popDouble();
    double aDot = tape.popDouble();
    double t = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double xDot1 = tape.popDouble();
    double x = tape.popDouble();
    double a = tape.popDouble();
    double t1 = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double x1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    if (t2) {
      xBar[from] += 2.0 * (resultBar * x1);
      xBarDot[from] += 2.0 * (resultBarDot * x1 + resultBar * xDot1);
    } else {
      xBar[from] += resultBar;
      xBarDot[from] += resultBarDot;
      double aBar = resultBar * t1;
      double aBarDot = resultBarDot * t1 + resultBar * t;
      halvesReverseJvp2(a * resultBar, aDot * resultBar + a * resultBarDot, tape);
      double t3 = xBar[from];
      double t4 = xBarDot[from];
      aBar += x * t3;
      aBarDot += xDot * t3 + x * t4;
      xBar[from] = t3 * a;
      xBarDot[from] = t4 * a + t3 * aDot;
      halvesReverseJvp3(aBar, aBarDot, tape);
    }
  }

  private static void halvesReverseJvp3(double resultBar, double resultBarDot, Tape tape) {
    double xDot = tape.popDouble();
    double aDot = tape.popDouble();
    double t = tape.popDouble();
    double[] xBarDot = tape.popReference();
    double xDot1 = tape.popDouble();
    double x = tape.popDouble();
    double a = tape.popDouble();
    double t1 = tape.popDouble();
    int from = tape.popInt();
    double[] xBar = tape.popReference();
    double x1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    if (t2) {
      xBar[from] += 2.0 * (resultBar * x1);
      xBarDot[from] += 2.0 * (resultBarDot * x1 + resultBar * xDot1);
    } else {
      xBar[from] += resultBar;
      xBarDot[from] += resultBarDot;
      double aBar = resultBar * t1;
      double aBarDot = resultBarDot * t1 + resultBar * t;
      halvesReverseJvp3(a * resultBar, aDot * resultBar + a * resultBarDot, tape);
      double t3 = xBar[from];
      double t4 = xBarDot[from];
      aBar += x * t3;
      aBarDot += xDot * t3 + x * t4;
      xBar[from] = t3 * a;
      xBarDot[from] = t4 * a + t3 * aDot;
      halvesReverseJvp3(aBar, aBarDot, tape);
    }
  }

  private static double activeDepthJvp_(double x, double xDot, Tape tape) {
    if (!(x > 5.0)) {
      double t = activeDepthJvp_(x * x, 2.0 * (xDot * x), tape);
      double t1 = tape.doubleResult(1);
      xDot = t1 * x + t * xDot;
      x = t * x;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double activeDepthVjp_(double x, double resultBar, Tape tape) {
    boolean t = x > 5.0;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      t2 = activeDepthVjp_(x * x, resultBar * x, tape);
      t3 = tape.doubleResult(1);
      t1 = t2 * x;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = resultBar;
    } else {
      xBar = t2 * resultBar + 2.0 * (t3 * x);
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double activeDepthVjpJvp(double x, double resultBar, double xDot,
      double resultBarDot, Tape tape) {
    boolean t = x > 5.0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = 0.0;
      t4 = xDot;
      t5 = 0.0;
      t6 = 0.0;
    } else {
      t2 = activeDepthVjpJvp(x * x, resultBar * x, 2.0 * (xDot * x),
          resultBarDot * x + resultBar * xDot, tape);
      t3 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      t6 = tape.doubleResult(3);
      t1 = t2 * x;
      t4 = t5 * x + t2 * xDot;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      xBar = t2 * resultBar + 2.0 * (t3 * x);
      xBarDot = t5 * resultBar + t2 * resultBarDot + 2.0 * (t6 * x + t3 * xDot);
    }
    tape.result(1, xBar);
    tape.result(2, t4);
    tape.result(3, xBarDot);
    return t1;
  }
}
