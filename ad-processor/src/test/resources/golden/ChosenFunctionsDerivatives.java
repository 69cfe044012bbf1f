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
 * Derivatives of methods of {@code ChosenFunctions}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ChosenFunctionsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ChosenFunctionsDerivatives");
  }

  private ChosenFunctionsDerivatives() {}

  /**
   * Forward mode: {@code ChosenFunctions.regression} and its derivative in the direction of
   * the tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param scale as the method takes it
   * @param robust constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual regressionJvp(double[] w, double[] x, double[] y, double scale, boolean robust,
      double[] wDot, double[] xDot, double[] yDot, double scaleDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    Arguments.sameSharing("w", w, wDot, "y", y, yDot);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    int t;
    if (robust) {
      t = 0;
    } else {
      t = 1;
      scale = 0.0;
      scaleDot = 0.0;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double w1 = w[0];
      double w2 = w[1];
      double x1 = x[i];
      double t1 = w1 + w2 * x1 - y[i];
      double t2 = wDot[0] + (wDot[1] * x1 + w2 * xDot[i]) - yDot[i];
      double t3;
      double t4;
      if (t == 0) {
        double a = Math.abs(t1);
        double aDot = StrongZero.times(Math.signum(t1), t2);
        if (a <= scale) {
          t3 = 0.5 * t1 * t1;
          t4 = t2 * t1;
        } else {
          double t5 = a - 0.5 * scale;
          t3 = scale * t5;
          t4 = scaleDot * t5 + scale * (aDot - 0.5 * scaleDot);
        }
      } else {
        t3 = 0.5 * t1 * t1;
        t4 = t2 * t1;
      }
      sum += t3;
      sumDot += t4;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #regressionJvp(double[], double[], double[], double, boolean, double[], double[],
   *     double[], double)
   */
  static Dual regressionJvp(double[] w, double[] x, double[] y, double scale, boolean robust,
      double[] wDot, double[] xDot, double[] yDot, double scaleDot, Tape tape) {
    return regressionJvp(w, x, y, scale, robust, wDot, xDot, yDot, scaleDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.regression}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param scale the derivative with respect to {@code scale}
   */
  record RegressionGradient(double value, double[] w, double[] x, double[] y, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.regression}: filled by a
   * derivative and reused by its caller.
   */
  static final class RegressionAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public RegressionAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.regression} and its gradient.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param scale as the method takes it
   * @param robust constant
   * @return the value and the gradient, in new arrays
   */
  static RegressionGradient regressionGradient(double[] w, double[] x, double[] y, double scale,
      boolean robust) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    double[] yBar = y == w ? wBar : y == x ? xBar : Arguments.zerosLike(y);
    RegressionAdjoint adjoint = new RegressionAdjoint();
    double value = regressionGradient(w, x, y, scale, robust, wBar, xBar, yBar, adjoint);
    return new RegressionGradient(value, wBar, xBar, yBar, adjoint.scale);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #regressionGradient(double[], double[], double[], double, boolean)
   */
  static RegressionGradient regressionGradient(double[] w, double[] x, double[] y, double scale,
      boolean robust, Tape tape) {
    return regressionGradient(w, x, y, scale, robust);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.regression} and its gradient, written into the
   * caller's memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param scale as the method takes it
   * @param robust constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double regressionGradient(double[] w, double[] x, double[] y, double scale,
      boolean robust, double[] wBar, double[] xBar, double[] yBar, RegressionAdjoint adjoint) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Arguments.sameSharing("w", w, wBar, "y", y, yBar);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int t;
    if (robust) {
      t = 0;
    } else {
      t = 1;
      scale = 0.0;
    }
    double sum = 0.0;
    double scaleBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double w1 = w[0];
      double w2 = w[1];
      double x1 = x[i];
      double t1 = w1 + w2 * x1 - y[i];
      boolean t2 = t == 0;
      double t3;
      if (t2) {
        double a = Math.abs(t1);
        t3 = a <= scale ? 0.5 * t1 * t1 : scale * (a - 0.5 * scale);
      } else {
        t3 = 0.5 * t1 * t1;
      }
      sum += t3;
      if (t2) {
        double a = Math.abs(t1);
        double t4;
        double aBar;
        if (a <= scale) {
          t4 = t1;
          aBar = 0.0;
        } else {
          double t5 = 0.5 * scale;
          t4 = 0.0;
          aBar = scale;
          scaleBar = scaleBar + (a - t5) - t5;
        }
        t1 = t4 + StrongZero.times(Math.signum(t1), aBar);
      }
      yBar[i] -= t1;
      xBar[i] += w2 * t1;
      wBar[1] += t1 * x1;
      wBar[0] += t1;
    }

    // reverse sweep
    scaleBar = robust ? scaleBar : 0.0;
    adjoint.scale = scaleBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #regressionGradient(double[], double[], double[], double, boolean, double[],
   *     double[], double[], RegressionAdjoint)
   */
  static double regressionGradient(double[] w, double[] x, double[] y, double scale,
      boolean robust, double[] wBar, double[] xBar, double[] yBar, RegressionAdjoint adjoint,
      Tape tape) {
    return regressionGradient(w, x, y, scale, robust, wBar, xBar, yBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.regression}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param scale the derivative with respect to {@code scale}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record RegressionHvp(double value, double[] w, double[] x, double[] y, double scale,
      double[] wHvp, double[] xHvp, double[] yHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ChosenFunctions.regression}: filled by a derivative and reused by its caller.
   */
  static final class RegressionHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public RegressionHvpAdjoint() {}
  }

  /**
   * Second order: {@code ChosenFunctions.regression}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param scale as the method takes it
   * @param robust constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static RegressionHvp regressionHvp(double[] w, double[] x, double[] y, double scale,
      boolean robust, double[] wDot, double[] xDot, double[] yDot, double scaleDot) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    double[] yBar = y == w ? wBar : y == x ? xBar : Arguments.zerosLike(y);
    double[] wHvp = Arguments.zerosLike(w);
    double[] xHvp = x == w ? wHvp : Arguments.zerosLike(x);
    double[] yHvp = y == w ? wHvp : y == x ? xHvp : Arguments.zerosLike(y);
    RegressionHvpAdjoint adjoint = new RegressionHvpAdjoint();
    double value =
        regressionHvp(w, x, y, scale, robust, wDot, xDot, yDot, scaleDot, wBar, xBar, yBar, wHvp,
        xHvp, yHvp, adjoint);
    return new RegressionHvp(value, wBar, xBar, yBar, adjoint.scale, wHvp, xHvp, yHvp,
        adjoint.scaleHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #regressionHvp(double[], double[], double[], double, boolean, double[], double[],
   *     double[], double)
   */
  static RegressionHvp regressionHvp(double[] w, double[] x, double[] y, double scale,
      boolean robust, double[] wDot, double[] xDot, double[] yDot, double scaleDot, Tape tape) {
    return regressionHvp(w, x, y, scale, robust, wDot, xDot, yDot, scaleDot);
  }

  /**
   * Second order: {@code ChosenFunctions.regression}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param scale as the method takes it
   * @param robust constant
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double regressionHvp(double[] w, double[] x, double[] y, double scale, boolean robust,
      double[] wDot, double[] xDot, double[] yDot, double scaleDot, double[] wBar, double[] xBar,
      double[] yBar, double[] wHvp, double[] xHvp, double[] yHvp, RegressionHvpAdjoint adjoint) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    Arguments.sameSharing("w", w, wDot, "y", y, yDot);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Arguments.sameSharing("w", w, wBar, "y", y, yBar);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameSharing("w", w, wHvp, "x", x, xHvp);
    Arguments.sameSharing("w", w, wHvp, "y", y, yHvp);
    Arguments.sameSharing("x", x, xHvp, "y", y, yHvp);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(wHvp);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    int t;
    if (robust) {
      t = 0;
    } else {
      t = 1;
      scale = 0.0;
      scaleDot = 0.0;
    }
    double sum = 0.0;
    double scaleBar = 0.0;
    double scaleBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double w1 = w[0];
      double w2 = w[1];
      double wDot1 = wDot[1];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t1 = w1 + w2 * x1 - y[i];
      double t2 = wDot[0] + (wDot1 * x1 + w2 * xDot1) - yDot[i];
      boolean t3 = t == 0;
      double t4;
      if (t3) {
        double a = Math.abs(t1);
        t4 = a <= scale ? 0.5 * t1 * t1 : scale * (a - 0.5 * scale);
      } else {
        t4 = 0.5 * t1 * t1;
      }
      sum += t4;
      if (t3) {
        double a = Math.abs(t1);
        double t5 = Math.signum(t1);
        double aDot = StrongZero.times(t5, t2);
        double aBar;
        double aBarDot;
        if (a <= scale) {
          aBar = 0.0;
          aBarDot = 0.0;
        } else {
          double t6 = 0.5 * scale;
          double t7 = 0.5 * scaleDot;
          t1 = 0.0;
          aBar = scale;
          t2 = 0.0;
          aBarDot = scaleDot;
          scaleBar = scaleBar + (a - t6) - t6;
          scaleBarDot = scaleBarDot + (aDot - t7) - t7;
        }
        t1 += StrongZero.times(t5, aBar);
        t2 += StrongZero.times(t5, aBarDot);
      }
      yBar[i] -= t1;
      yHvp[i] -= t2;
      xBar[i] += w2 * t1;
      xHvp[i] += wDot1 * t1 + w2 * t2;
      wBar[1] += t1 * x1;
      wHvp[1] += t2 * x1 + t1 * xDot1;
      wBar[0] += t1;
      wHvp[0] += t2;
    }

    // reverse sweep
    if (!robust) {
      scaleBar = 0.0;
      scaleBarDot = 0.0;
    }
    adjoint.scale = scaleBar;
    adjoint.scaleHvp = scaleBarDot;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #regressionHvp(double[], double[], double[], double, boolean, double[], double[],
   *     double[], double, double[], double[], double[], double[], double[], double[],
   *     RegressionHvpAdjoint)
   */
  static double regressionHvp(double[] w, double[] x, double[] y, double scale, boolean robust,
      double[] wDot, double[] xDot, double[] yDot, double scaleDot, double[] wBar, double[] xBar,
      double[] yBar, double[] wHvp, double[] xHvp, double[] yHvp, RegressionHvpAdjoint adjoint,
      Tape tape) {
    return regressionHvp(w, x, y, scale, robust, wDot, xDot, yDot, scaleDot, wBar, xBar, yBar,
        wHvp, xHvp, yHvp, adjoint);
  }

  /**
   * {@code ChosenFunctions.regression} as a function of the vector that packs {@code w},
   * {@code x}, {@code y}, {@code scale}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param w of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param robust captured
   * @return the view
   */
  static ScalarFunction regressionFunction(double[] w, double[] x, double[] y, boolean robust) {
    return new RegressionFunction(w, x, y, robust);
  }

  private static final class RegressionFunction implements ScalarFunction {

    private final double[] w;

    private final double[] x;

    private final double[] y;

    private final boolean robust;

    private final int wSize;

    private final int xSize;

    private final int ySize;

    RegressionFunction(double[] w, double[] x, double[] y, boolean robust) {
      this.w = w;
      this.x = x;
      this.y = y;
      this.robust = robust;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 1 + wSize + xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] y = Arguments.unpackLike(this.y, packed, wSize + xSize);
      double scale = packed[wSize + xSize + ySize];
      return ChosenFunctions.regression(w, x, y, scale, this.robust);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] y = Arguments.unpackLike(this.y, packed, wSize + xSize);
      double scale = packed[wSize + xSize + ySize];
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      RegressionAdjoint adjoint = new RegressionAdjoint();
      double value = regressionGradient(w, x, y, scale, this.robust, wBar, xBar, yBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      Arguments.pack(yBar, gradient, wSize + xSize);
      gradient[wSize + xSize + ySize] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] y = Arguments.unpackLike(this.y, packed, wSize + xSize);
      double scale = packed[wSize + xSize + ySize];
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double[] yDot = Arguments.unpackLike(this.y, direction, wSize + xSize);
      double scaleDot = direction[wSize + xSize + ySize];
      return regressionJvp(w, x, y, scale, this.robust, wDot, xDot, yDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, wSize);
      double[] y = Arguments.unpackLike(this.y, packed, wSize + xSize);
      double scale = packed[wSize + xSize + ySize];
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, wSize);
      double[] yDot = Arguments.unpackLike(this.y, direction, wSize + xSize);
      double scaleDot = direction[wSize + xSize + ySize];
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] wHvp = Arguments.zerosLike(w);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      RegressionHvpAdjoint adjoint = new RegressionHvpAdjoint();
      double value =
          regressionHvp(w, x, y, scale, this.robust, wDot, xDot, yDot, scaleDot, wBar, xBar, yBar,
          wHvp, xHvp, yHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      Arguments.pack(xBar, gradient, wSize);
      Arguments.pack(yBar, gradient, wSize + xSize);
      gradient[wSize + xSize + ySize] = adjoint.scale;
      Arguments.pack(wHvp, product, 0);
      Arguments.pack(xHvp, product, wSize);
      Arguments.pack(yHvp, product, wSize + xSize);
      product[wSize + xSize + ySize] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.named} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param scale as the method takes it
   * @param name constant
   * @param aDot tangent of {@code a}
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual namedJvp(double a, double scale, String name, double aDot, double scaleDot) {
    int t;
    double t1;
    double s;
    double t2;
    double sDot;
    switch (name) {
      case "huber" -> {
        t = 0;
        t1 = 0.0;
        s = 0.0;
        t2 = 0.0;
        sDot = 0.0;
      }
      case "tukey" -> {
        t = 1;
        t1 = scale;
        scale = 0.0;
        s = 0.0;
        t2 = scaleDot;
        scaleDot = 0.0;
        sDot = 0.0;
      }
      case "pseudo" -> {
        s = scale * scale;
        sDot = 2.0 * (scaleDot * scale);
        t = 2;
        scale = 0.0;
        t1 = 0.0;
        scaleDot = 0.0;
        t2 = 0.0;
      }
      default -> {
        t = 3;
        scale = 0.0;
        t1 = 0.0;
        s = 0.0;
        scaleDot = 0.0;
        t2 = 0.0;
        sDot = 0.0;
      }
    }
    double t3;
    double t4;
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(a);
        double aDot1 = StrongZero.times(Math.signum(a), aDot);
        if (a1 <= scale) {
          t3 = 0.5 * a * a;
          t4 = aDot * a;
        } else {
          double t5 = a1 - 0.5 * scale;
          t3 = scale * t5;
          t4 = scaleDot * t5 + scale * (aDot1 - 0.5 * scaleDot);
        }
      }
      case 1 -> {
        if (Math.abs(a) > t1) {
          t3 = t1 * t1 / 6.0;
          t4 = 0.3333333333333333 * (t2 * t1);
        } else {
          double t5 = t1 * t1;
          double t6 = 2.0 * (t2 * t1);
          double t7 = a * a / t5;
          double u = 1.0 - t7;
          double uDot = t6 / t5 * t7 - 2.0 * (aDot * a) / t5;
          double t8 = t5 / 6.0;
          double t9 = u * u;
          double t10 = 1.0 - t9 * u;
          t3 = t8 * t10;
          t4 = t6 / 6.0 * t10 - t8 * (2.0 * (uDot * u) * u + t9 * uDot);
        }
      }
      case 2 -> {
        double t5 = a * a / s;
        double t6 = Math.sqrt(1.0 + t5);
        double t7 = t6 - 1.0;
        t3 = s * t7;
        t4 = sDot * t7 + s * StrongZero.over(0.5 * (2.0 * (aDot * a) / s - sDot / s * t5), t6);
      }
      default -> {
        t3 = 0.5 * a * a;
        t4 = aDot * a;
      }
    }
    double t5 = 2.0 * (aDot * a);
    double t6 = a * a - 1.0;
    double t7;
    double t8;
    switch (t) {
      case 0 -> {
        a = Math.abs(t6);
        aDot = StrongZero.times(Math.signum(t6), t5);
        if (a <= scale) {
          t7 = 0.5 * t6 * t6;
          t8 = t5 * t6;
        } else {
          double t9 = a - 0.5 * scale;
          t7 = scale * t9;
          t8 = scaleDot * t9 + scale * (aDot - 0.5 * scaleDot);
        }
      }
      case 1 -> {
        if (Math.abs(t6) > t1) {
          t7 = t1 * t1 / 6.0;
          t8 = 0.3333333333333333 * (t2 * t1);
        } else {
          double t9 = t1 * t1;
          double t10 = 2.0 * (t2 * t1);
          double t11 = t6 * t6 / t9;
          double u = 1.0 - t11;
          double uDot = t10 / t9 * t11 - 2.0 * (t5 * t6) / t9;
          double t12 = t9 / 6.0;
          double t13 = u * u;
          double t14 = 1.0 - t13 * u;
          t7 = t12 * t14;
          t8 = t10 / 6.0 * t14 - t12 * (2.0 * (uDot * u) * u + t13 * uDot);
        }
      }
      case 2 -> {
        double t9 = t6 * t6 / s;
        double t10 = Math.sqrt(1.0 + t9);
        double t11 = t10 - 1.0;
        t7 = s * t11;
        t8 = sDot * t11 + s * StrongZero.over(0.5 * (2.0 * (t5 * t6) / s - sDot / s * t9), t10);
      }
      default -> {
        t7 = 0.5 * t6 * t6;
        t8 = t5 * t6;
      }
    }
    return new Dual(t3 + 2.0 * t7, t4 + 2.0 * t8);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedJvp(double, double, java.lang.String, double, double)
   */
  static Dual namedJvp(double a, double scale, String name, double aDot, double scaleDot,
      Tape tape) {
    return namedJvp(a, scale, name, aDot, scaleDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.named}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param scale the derivative with respect to {@code scale}
   */
  record NamedGradient(double value, double a, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.named}: filled by a
   * derivative and reused by its caller.
   */
  static final class NamedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public NamedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.named} and its gradient.
   *
   * @param a as the method takes it
   * @param scale as the method takes it
   * @param name constant
   * @return the value and the gradient, in new arrays
   */
  static NamedGradient namedGradient(double a, double scale, String name) {
    NamedAdjoint adjoint = new NamedAdjoint();
    double value = namedGradient(a, scale, name, adjoint);
    return new NamedGradient(value, adjoint.a, adjoint.scale);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedGradient(double, double, java.lang.String)
   */
  static NamedGradient namedGradient(double a, double scale, String name, Tape tape) {
    return namedGradient(a, scale, name);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.named} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param scale as the method takes it
   * @param name constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code scale}
   * @return the value
   */
  static double namedGradient(double a, double scale, String name, NamedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int t;
    double aBar;
    double t1;
    double s;
    switch (name) {
      case "huber" -> {
        t = 0;
        aBar = scale;
        t1 = 0.0;
        s = 0.0;
      }
      case "tukey" -> {
        t = 1;
        aBar = 0.0;
        t1 = scale;
        s = 0.0;
      }
      case "pseudo" -> {
        s = scale * scale;
        t = 2;
        aBar = 0.0;
        t1 = 0.0;
      }
      default -> {
        t = 3;
        aBar = 0.0;
        t1 = 0.0;
        s = 0.0;
      }
    }
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(a);
        t2 = a1 <= aBar ? 0.5 * a * a : aBar * (a1 - 0.5 * aBar);
        t3 = 0.0;
        t4 = 0.0;
        t5 = 0.0;
        t6 = 0.0;
      }
      case 1 -> {
        if (Math.abs(a) > t1) {
          t2 = t1 * t1 / 6.0;
          t3 = 0.0;
          t4 = 0.0;
        } else {
          double t7 = t1 * t1;
          t3 = a * a / t7;
          double u = 1.0 - t3;
          t4 = t7 / 6.0;
          t2 = t4 * (1.0 - u * u * u);
        }
        t5 = 0.0;
        t6 = 0.0;
      }
      case 2 -> {
        t6 = a * a / s;
        t5 = Math.sqrt(1.0 + t6);
        t2 = s * (t5 - 1.0);
        t3 = 0.0;
        t4 = 0.0;
      }
      default -> {
        t2 = 0.5 * a * a;
        t3 = 0.0;
        t4 = 0.0;
        t5 = 0.0;
        t6 = 0.0;
      }
    }
    double t7 = a * a - 1.0;
    double t8;
    double t9;
    double t10;
    double t11;
    double t12;
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(t7);
        t8 = a1 <= aBar ? 0.5 * t7 * t7 : aBar * (a1 - 0.5 * aBar);
        t9 = 0.0;
        t10 = 0.0;
        t11 = 0.0;
        t12 = 0.0;
      }
      case 1 -> {
        if (Math.abs(t7) > t1) {
          t8 = t1 * t1 / 6.0;
          t9 = 0.0;
          t10 = 0.0;
        } else {
          double t13 = t1 * t1;
          t9 = t7 * t7 / t13;
          double u = 1.0 - t9;
          t10 = t13 / 6.0;
          t8 = t10 * (1.0 - u * u * u);
        }
        t11 = 0.0;
        t12 = 0.0;
      }
      case 2 -> {
        t12 = t7 * t7 / s;
        t11 = Math.sqrt(1.0 + t12);
        t8 = s * (t11 - 1.0);
        t9 = 0.0;
        t10 = 0.0;
      }
      default -> {
        t8 = 0.5 * t7 * t7;
        t9 = 0.0;
        t10 = 0.0;
        t11 = 0.0;
        t12 = 0.0;
      }
    }

    // reverse sweep
    double scaleBar;
    double t13;
    double t14;
    double t15;
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(t7);
        double t16;
        double aBar1;
        if (a1 <= aBar) {
          t16 = 4.0 * (0.5 * t7);
          scaleBar = 0.0;
          aBar1 = 0.0;
        } else {
          aBar1 = aBar * 2.0;
          t16 = 0.0;
          scaleBar = 2.0 * (a1 - 0.5 * aBar) - 0.5 * aBar1;
        }
        t13 = t16 + StrongZero.times(Math.signum(t7), aBar1);
        t14 = 0.0;
        t15 = 0.0;
      }
      case 1 -> {
        if (Math.abs(t7) > t1) {
          t14 = 0.6666666666666666 * t1;
          t13 = 0.0;
        } else {
          double u = 1.0 - t9;
          double t16 = u * u;
          double t17 = -(t10 * 2.0);
          double uBar = t16 * t17 + 2.0 * (t17 * u * u);
          double t18 = -(uBar / (t1 * t1));
          t14 = 2.0 * ((0.3333333333333333 * (1.0 - t16 * u) - t18 * t9) * t1);
          t13 = 2.0 * (t18 * t7);
        }
        scaleBar = 0.0;
        t15 = 0.0;
      }
      case 2 -> {
        double t16 = StrongZero.over(0.5 * (s * 2.0), t11) / s;
        t13 = 2.0 * (t16 * t7);
        scaleBar = 0.0;
        t14 = 0.0;
        t15 = 2.0 * (t11 - 1.0) - t16 * t12;
      }
      default -> {
        t13 = 4.0 * (0.5 * t7);
        scaleBar = 0.0;
        t14 = 0.0;
        t15 = 0.0;
      }
    }
    double aBar1 = 2.0 * (t13 * a);
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(a);
        if (a1 <= aBar) {
          double t16 = 0.5 * a;
          aBar1 += t16;
          aBar1 += t16;
          aBar = 0.0;
        } else {
          double t16 = 0.5 * aBar;
          scaleBar = scaleBar + (a1 - t16) - t16;
        }
        aBar1 += StrongZero.times(Math.signum(a), aBar);
      }
      case 1 -> {
        if (Math.abs(a) > t1) {
          t14 += 0.3333333333333333 * t1;
        } else {
          double u = 1.0 - t3;
          double t16 = u * u;
          double t17 = -t4;
          double uBar = t16 * t17 + 2.0 * (t17 * u * u);
          double t18 = -(uBar / (t1 * t1));
          aBar1 += 2.0 * (t18 * a);
          t14 += 2.0 * (((1.0 - t16 * u) / 6.0 - t18 * t3) * t1);
        }
      }
      case 2 -> {
        double t16 = StrongZero.over(0.5 * s, t5) / s;
        aBar1 += 2.0 * (t16 * a);
        t15 = t15 + (t5 - 1.0) - t16 * t6;
      }
      default -> {
        double t16 = 0.5 * a;
        aBar1 += t16;
        aBar1 += t16;
      }
    }
    switch (name) {
      case "huber" -> {}
      case "tukey" -> scaleBar = t14;
      case "pseudo" -> scaleBar = 2.0 * (t15 * scale);
      default -> scaleBar = 0.0;
    }
    adjoint.a = aBar1;
    adjoint.scale = scaleBar;
    return t2 + 2.0 * t8;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedGradient(double, double, java.lang.String, NamedAdjoint)
   */
  static double namedGradient(double a, double scale, String name, NamedAdjoint adjoint,
      Tape tape) {
    return namedGradient(a, scale, name, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.named}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param scale the derivative with respect to {@code scale}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record NamedHvp(double value, double a, double scale, double aHvp, double scaleHvp) {}

  /**
   * Second order: {@code ChosenFunctions.named}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param scale as the method takes it
   * @param name constant
   * @param aDot tangent of {@code a}
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static NamedHvp namedHvp(double a, double scale, String name, double aDot, double scaleDot) {
    int t;
    double aBar;
    double t1;
    double s;
    double aBarDot;
    double t2;
    double sDot;
    switch (name) {
      case "huber" -> {
        t = 0;
        aBar = scale;
        t1 = 0.0;
        s = 0.0;
        aBarDot = scaleDot;
        t2 = 0.0;
        sDot = 0.0;
      }
      case "tukey" -> {
        t = 1;
        aBar = 0.0;
        t1 = scale;
        s = 0.0;
        aBarDot = 0.0;
        t2 = scaleDot;
        sDot = 0.0;
      }
      case "pseudo" -> {
        s = scale * scale;
        sDot = 2.0 * (scaleDot * scale);
        t = 2;
        aBar = 0.0;
        t1 = 0.0;
        aBarDot = 0.0;
        t2 = 0.0;
      }
      default -> {
        t = 3;
        aBar = 0.0;
        t1 = 0.0;
        s = 0.0;
        aBarDot = 0.0;
        t2 = 0.0;
        sDot = 0.0;
      }
    }
    double t3;
    double t4;
    double t5;
    double t6;
    double t7;
    double t8;
    double t9;
    double t10;
    double t11;
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(a);
        t3 = a1 <= aBar ? 0.5 * a * a : aBar * (a1 - 0.5 * aBar);
        t4 = 0.0;
        t5 = 0.0;
        t6 = 0.0;
        t7 = 0.0;
        t8 = 0.0;
        t9 = 0.0;
        t10 = 0.0;
        t11 = 0.0;
      }
      case 1 -> {
        if (Math.abs(a) > t1) {
          t3 = t1 * t1 / 6.0;
          t4 = 0.0;
          t5 = 0.0;
          t8 = 0.0;
          t9 = 0.0;
        } else {
          double t12 = t1 * t1;
          double t13 = 2.0 * (t2 * t1);
          t4 = a * a / t12;
          double u = 1.0 - t4;
          t5 = t12 / 6.0;
          t3 = t5 * (1.0 - u * u * u);
          t8 = 2.0 * (aDot * a) / t12 - t13 / t12 * t4;
          t9 = t13 / 6.0;
        }
        t6 = 0.0;
        t7 = 0.0;
        t10 = 0.0;
        t11 = 0.0;
      }
      case 2 -> {
        t7 = a * a / s;
        t11 = 2.0 * (aDot * a) / s - sDot / s * t7;
        t6 = Math.sqrt(1.0 + t7);
        t3 = s * (t6 - 1.0);
        t4 = 0.0;
        t5 = 0.0;
        t8 = 0.0;
        t9 = 0.0;
        t10 = StrongZero.over(0.5 * t11, t6);
      }
      default -> {
        t3 = 0.5 * a * a;
        t4 = 0.0;
        t5 = 0.0;
        t6 = 0.0;
        t7 = 0.0;
        t8 = 0.0;
        t9 = 0.0;
        t10 = 0.0;
        t11 = 0.0;
      }
    }
    double t12 = 2.0 * (aDot * a);
    double t13 = a * a - 1.0;
    double t14;
    double t15;
    double t16;
    double t17;
    double t18;
    double t19;
    double t20;
    double t21;
    double t22;
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(t13);
        t14 = a1 <= aBar ? 0.5 * t13 * t13 : aBar * (a1 - 0.5 * aBar);
        t15 = 0.0;
        t16 = 0.0;
        t17 = 0.0;
        t18 = 0.0;
        t19 = 0.0;
        t20 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
      }
      case 1 -> {
        if (Math.abs(t13) > t1) {
          t14 = t1 * t1 / 6.0;
          t15 = 0.0;
          t16 = 0.0;
          t19 = 0.0;
          t20 = 0.0;
        } else {
          double t23 = t1 * t1;
          double t24 = 2.0 * (t2 * t1);
          t15 = t13 * t13 / t23;
          double u = 1.0 - t15;
          t16 = t23 / 6.0;
          t14 = t16 * (1.0 - u * u * u);
          t19 = 2.0 * (t12 * t13) / t23 - t24 / t23 * t15;
          t20 = t24 / 6.0;
        }
        t17 = 0.0;
        t18 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
      }
      case 2 -> {
        t18 = t13 * t13 / s;
        t22 = 2.0 * (t12 * t13) / s - sDot / s * t18;
        t17 = Math.sqrt(1.0 + t18);
        t14 = s * (t17 - 1.0);
        t15 = 0.0;
        t16 = 0.0;
        t19 = 0.0;
        t20 = 0.0;
        t21 = StrongZero.over(0.5 * t22, t17);
      }
      default -> {
        t14 = 0.5 * t13 * t13;
        t15 = 0.0;
        t16 = 0.0;
        t17 = 0.0;
        t18 = 0.0;
        t19 = 0.0;
        t20 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
      }
    }

    // reverse sweep
    double scaleBar;
    double scaleBarDot;
    double t23;
    double t24;
    double t25;
    double t26;
    double t27;
    double t28;
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(t13);
        double t29 = Math.signum(t13);
        double aDot1 = StrongZero.times(t29, t12);
        double t30;
        double aBar1;
        double t31;
        double aBarDot1;
        if (a1 <= aBar) {
          t30 = 4.0 * (0.5 * t13);
          scaleBar = 0.0;
          aBar1 = 0.0;
          t31 = 2.0 * t12;
          scaleBarDot = 0.0;
          aBarDot1 = 0.0;
        } else {
          aBar1 = aBar * 2.0;
          aBarDot1 = aBarDot * 2.0;
          t30 = 0.0;
          scaleBar = 2.0 * (a1 - 0.5 * aBar) - 0.5 * aBar1;
          t31 = 0.0;
          scaleBarDot = 2.0 * (aDot1 - 0.5 * aBarDot) - 0.5 * aBarDot1;
        }
        t23 = t30 + StrongZero.times(t29, aBar1);
        t24 = 0.0;
        t25 = 0.0;
        t26 = t31 + StrongZero.times(t29, aBarDot1);
        t27 = 0.0;
        t28 = 0.0;
      }
      case 1 -> {
        if (Math.abs(t13) > t1) {
          t24 = 0.6666666666666666 * t1;
          t23 = 0.0;
          t27 = 0.6666666666666666 * t2;
          t26 = 0.0;
        } else {
          double u = 1.0 - t15;
          double uDot = -t19;
          double t29 = u * u;
          double t30 = 2.0 * (uDot * u);
          double t31 = t16 * 2.0;
          double t32 = -t31;
          double t33 = -(t20 * 2.0);
          double t34 = t32 * u;
          double uBar = t29 * t32 + 2.0 * (t34 * u);
          double uBarDot = t30 * t32 + t29 * t33 + 2.0 * ((t33 * u + t31 * t19) * u + t34 * uDot);
          double t35 = t1 * t1;
          double t36 = uBar / t35;
          double t37 = -t36;
          double t38 = 2.0 * (t2 * t1) / t35 * t36 - uBarDot / t35;
          double t39 = 0.3333333333333333 * (1.0 - t29 * u) - t37 * t15;
          t24 = 2.0 * (t39 * t1);
          t23 = 2.0 * (t37 * t13);
          t27 = 2.0
              * (t39 * t2
              - (0.3333333333333333 * (t30 * u + t29 * uDot) + (t38 * t15 + t37 * t19)) * t1);
          t26 = 2.0 * (t38 * t13 + t37 * t12);
        }
        scaleBar = 0.0;
        t25 = 0.0;
        scaleBarDot = 0.0;
        t28 = 0.0;
      }
      case 2 -> {
        double t29 = s * 2.0;
        double t30 = 0.5 / t17;
        double t31 = StrongZero.times(t29, t30) / s;
        double t32 = (StrongZero.times(sDot * 2.0, t30) - StrongZero.times(t29, t21 / t17 * t30))
            / s - sDot / s * t31;
        t23 = 2.0 * (t31 * t13);
        scaleBar = 0.0;
        t24 = 0.0;
        t25 = 2.0 * (t17 - 1.0) - t31 * t18;
        t26 = 2.0 * (t32 * t13 + t31 * t12);
        scaleBarDot = 0.0;
        t27 = 0.0;
        t28 = 2.0 * t21 - (t32 * t18 + t31 * t22);
      }
      default -> {
        t23 = 4.0 * (0.5 * t13);
        scaleBar = 0.0;
        t24 = 0.0;
        t25 = 0.0;
        t26 = 2.0 * t12;
        scaleBarDot = 0.0;
        t27 = 0.0;
        t28 = 0.0;
      }
    }
    double aBar1 = 2.0 * (t23 * a);
    double aBarDot1 = 2.0 * (t26 * a + t23 * aDot);
    switch (t) {
      case 0 -> {
        double a1 = Math.abs(a);
        double t29 = Math.signum(a);
        double aDot1 = StrongZero.times(t29, aDot);
        if (a1 <= aBar) {
          double t30 = 0.5 * a;
          double t31 = 0.5 * aDot;
          aBar1 += t30;
          aBarDot1 += t31;
          aBar1 += t30;
          aBarDot1 += t31;
          aBar = 0.0;
          aBarDot = 0.0;
        } else {
          double t30 = 0.5 * aBar;
          double t31 = 0.5 * aBarDot;
          scaleBar = scaleBar + (a1 - t30) - t30;
          scaleBarDot = scaleBarDot + (aDot1 - t31) - t31;
        }
        aBar1 += StrongZero.times(t29, aBar);
        aBarDot1 += StrongZero.times(t29, aBarDot);
      }
      case 1 -> {
        if (Math.abs(a) > t1) {
          t24 += 0.3333333333333333 * t1;
          t27 += 0.3333333333333333 * t2;
        } else {
          double u = 1.0 - t4;
          double uDot = -t8;
          double t29 = u * u;
          double t30 = 2.0 * (uDot * u);
          double t31 = -t5;
          double t32 = -t9;
          double t33 = t31 * u;
          double uBar = t29 * t31 + 2.0 * (t33 * u);
          double uBarDot = t30 * t31 + t29 * t32 + 2.0 * ((t32 * u + t5 * t8) * u + t33 * uDot);
          double t34 = t1 * t1;
          double t35 = uBar / t34;
          double t36 = -t35;
          double t37 = 2.0 * (t2 * t1) / t34 * t35 - uBarDot / t34;
          double t38 = (1.0 - t29 * u) / 6.0 - t36 * t4;
          aBar1 += 2.0 * (t36 * a);
          aBarDot1 += 2.0 * (t37 * a + t36 * aDot);
          t24 += 2.0 * (t38 * t1);
          t27 += 2.0 * (t38 * t2 - ((t30 * u + t29 * uDot) / 6.0 + (t37 * t4 + t36 * t8)) * t1);
        }
      }
      case 2 -> {
        double t29 = 0.5 / t6;
        double t30 = StrongZero.times(s, t29) / s;
        double t31 = (StrongZero.times(sDot, t29) - StrongZero.times(s, t10 / t6 * t29)) / s
            - sDot / s * t30;
        aBar1 += 2.0 * (t30 * a);
        aBarDot1 += 2.0 * (t31 * a + t30 * aDot);
        t25 = t25 + (t6 - 1.0) - t30 * t7;
        t28 = t28 + t10 - (t31 * t7 + t30 * t11);
      }
      default -> {
        double t29 = 0.5 * a;
        double t30 = 0.5 * aDot;
        aBar1 += t29;
        aBarDot1 += t30;
        aBar1 += t29;
        aBarDot1 += t30;
      }
    }
    switch (name) {
      case "huber" -> {}
      case "tukey" -> {
        scaleBar = t24;
        scaleBarDot = t27;
      }
      case "pseudo" -> {
        scaleBar = 2.0 * (t25 * scale);
        scaleBarDot = 2.0 * (t28 * scale + t25 * scaleDot);
      }
      default -> {
        scaleBar = 0.0;
        scaleBarDot = 0.0;
      }
    }
    return new NamedHvp(t3 + 2.0 * t14, aBar1, scaleBar, aBarDot1, scaleBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedHvp(double, double, java.lang.String, double, double)
   */
  static NamedHvp namedHvp(double a, double scale, String name, double aDot, double scaleDot,
      Tape tape) {
    return namedHvp(a, scale, name, aDot, scaleDot);
  }

  /**
   * {@code ChosenFunctions.named} as a function of the vector that packs {@code a}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param name captured
   * @return the view
   */
  static ScalarFunction namedFunction(String name) {
    return new NamedFunction(name);
  }

  private static final class NamedFunction implements ScalarFunction {

    private final String name;

    NamedFunction(String name) {
      this.name = name;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double scale = packed[1];
      return ChosenFunctions.named(a, scale, this.name);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double scale = packed[1];
      NamedAdjoint adjoint = new NamedAdjoint();
      double value = namedGradient(a, scale, this.name, adjoint);
      gradient[0] = adjoint.a;
      gradient[1] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double scale = packed[1];
      double aDot = direction[0];
      double scaleDot = direction[1];
      return namedJvp(a, scale, this.name, aDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double scale = packed[1];
      double aDot = direction[0];
      double scaleDot = direction[1];
      NamedHvp hvp = namedHvp(a, scale, this.name, aDot, scaleDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.scale();
      product[0] = hvp.aHvp();
      product[1] = hvp.scaleHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.branches} and its derivative in the direction of
   * the tangents.
   *
   * @param p as the method takes it
   * @param x as the method takes it
   * @param kind constant
   * @param pDot tangent of {@code p}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual branchesJvp(double p, double x, int kind, double pDot, double xDot) {
    double square = p * p;
    double squareDot = 2.0 * (pDot * p);
    int f;
    double f1;
    double f2;
    double fDot;
    double fDot1;
    switch (kind) {
      case 0 -> {
        f = 0;
        f1 = square;
        f2 = 0.0;
        fDot = squareDot;
        fDot1 = 0.0;
      }
      case 1 -> {
        f = 1;
        f1 = 0.0;
        f2 = 0.0;
        fDot = 0.0;
        fDot1 = 0.0;
      }
      case 2 -> {
        double inner = Math.sin(p);
        double innerDot = pDot * Math.cos(p);
        f = 2;
        f1 = 0.0;
        f2 = inner;
        fDot = 0.0;
        fDot1 = innerDot;
      }
      default -> throw new IllegalArgumentException("kind " + kind);
    }
    double t;
    double t1;
    switch (f) {
      case 0 -> {
        t = x * f1;
        t1 = xDot * f1 + x * fDot;
      }
      case 1 -> {
        t = Math.cos(x);
        t1 = -(xDot * Math.sin(x));
      }
      default -> {
        t = f2 / x;
        t1 = fDot1 / x - xDot / x * t;
      }
    }
    double t2 = x + p;
    double t3 = xDot + pDot;
    double t4;
    double t5;
    switch (f) {
      case 0 -> {
        t4 = t2 * f1;
        t5 = t3 * f1 + t2 * fDot;
      }
      case 1 -> {
        t4 = Math.cos(t2);
        t5 = -(t3 * Math.sin(t2));
      }
      default -> {
        t4 = f2 / t2;
        t5 = fDot1 / t2 - t3 / t2 * t4;
      }
    }
    return new Dual(t * t4, t1 * t4 + t * t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesJvp(double, double, int, double, double)
   */
  static Dual branchesJvp(double p, double x, int kind, double pDot, double xDot, Tape tape) {
    return branchesJvp(p, x, kind, pDot, xDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.branches}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param x the derivative with respect to {@code x}
   */
  record BranchesGradient(double value, double p, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.branches}: filled by a
   * derivative and reused by its caller.
   */
  static final class BranchesAdjoint {

    /** The adjoint of {@code p}. */
    public double p;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BranchesAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.branches} and its gradient.
   *
   * @param p as the method takes it
   * @param x as the method takes it
   * @param kind constant
   * @return the value and the gradient, in new arrays
   */
  static BranchesGradient branchesGradient(double p, double x, int kind) {
    BranchesAdjoint adjoint = new BranchesAdjoint();
    double value = branchesGradient(p, x, kind, adjoint);
    return new BranchesGradient(value, adjoint.p, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double, double, int)
   */
  static BranchesGradient branchesGradient(double p, double x, int kind, Tape tape) {
    return branchesGradient(p, x, kind);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.branches} and its gradient, written into the
   * caller's memory.
   *
   * @param p as the method takes it
   * @param x as the method takes it
   * @param kind constant
   * @param adjoint overwritten with the derivatives with respect to {@code p}, {@code x}
   * @return the value
   */
  static double branchesGradient(double p, double x, int kind, BranchesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int f;
    double f1;
    double f2;
    int exit;
    switch (kind) {
      case 0 -> {
        double square = p * p;
        f = 0;
        f1 = square;
        f2 = 0.0;
        exit = 0;
      }
      case 1 -> {
        f = 1;
        f1 = 0.0;
        f2 = 0.0;
        exit = 1;
      }
      case 2 -> {
        double inner = Math.sin(p);
        f = 2;
        f1 = 0.0;
        f2 = inner;
        exit = 2;
      }
      default -> throw new IllegalArgumentException("kind " + kind);
    }
    double t;
    double t1;
    switch (f) {
      case 0 -> {
        t = x * f1;
        t1 = 0.0;
      }
      case 1 -> {
        t = Math.cos(x);
        t1 = 0.0;
      }
      default -> {
        t = f2 / x;
        t1 = t;
      }
    }
    double t2 = x + p;
    double t3;
    double t4;
    switch (f) {
      case 0 -> {
        t3 = t2 * f1;
        t4 = 0.0;
      }
      case 1 -> {
        t3 = Math.cos(t2);
        t4 = 0.0;
      }
      default -> {
        t3 = f2 / t2;
        t4 = t3;
      }
    }

    // reverse sweep
    double fBar;
    double pBar;
    double fBar1;
    switch (f) {
      case 0 -> {
        fBar = t2 * t;
        pBar = t * f1;
        fBar1 = 0.0;
      }
      case 1 -> {
        pBar = -(t * Math.sin(t2));
        fBar = 0.0;
        fBar1 = 0.0;
      }
      default -> {
        fBar1 = t / t2;
        pBar = -(fBar1 * t4);
        fBar = 0.0;
      }
    }
    double xBar;
    switch (f) {
      case 0 -> {
        xBar = pBar + t3 * f1;
        fBar += x * t3;
      }
      case 1 -> xBar = pBar - t3 * Math.sin(x);
      default -> {
        double t5 = t3 / x;
        fBar1 += t5;
        xBar = pBar - t5 * t1;
      }
    }
    switch (exit) {
      case 0 -> pBar += 2.0 * (fBar * p);
      case 1 -> {}
      default -> pBar += fBar1 * Math.cos(p);
    }
    adjoint.p = pBar;
    adjoint.x = xBar;
    return t * t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesGradient(double, double, int, BranchesAdjoint)
   */
  static double branchesGradient(double p, double x, int kind, BranchesAdjoint adjoint, Tape tape) {
    return branchesGradient(p, x, kind, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.branches}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param x the derivative with respect to {@code x}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BranchesHvp(double value, double p, double x, double pHvp, double xHvp) {}

  /**
   * Second order: {@code ChosenFunctions.branches}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param x as the method takes it
   * @param kind constant
   * @param pDot tangent of {@code p}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BranchesHvp branchesHvp(double p, double x, int kind, double pDot, double xDot) {
    int f;
    double f1;
    double f2;
    int exit;
    double fDot;
    double fDot1;
    switch (kind) {
      case 0 -> {
        double square = p * p;
        double squareDot = 2.0 * (pDot * p);
        f = 0;
        f1 = square;
        f2 = 0.0;
        exit = 0;
        fDot = squareDot;
        fDot1 = 0.0;
      }
      case 1 -> {
        f = 1;
        f1 = 0.0;
        f2 = 0.0;
        exit = 1;
        fDot = 0.0;
        fDot1 = 0.0;
      }
      case 2 -> {
        double inner = Math.sin(p);
        double innerDot = pDot * Math.cos(p);
        f = 2;
        f1 = 0.0;
        f2 = inner;
        exit = 2;
        fDot = 0.0;
        fDot1 = innerDot;
      }
      default -> throw new IllegalArgumentException("kind " + kind);
    }
    double t;
    double t1;
    double t2;
    double t3;
    switch (f) {
      case 0 -> {
        t = x * f1;
        t1 = 0.0;
        t2 = xDot * f1 + x * fDot;
        t3 = 0.0;
      }
      case 1 -> {
        t = Math.cos(x);
        t1 = 0.0;
        t2 = -(xDot * Math.sin(x));
        t3 = 0.0;
      }
      default -> {
        t = f2 / x;
        t2 = fDot1 / x - xDot / x * t;
        t1 = t;
        t3 = t2;
      }
    }
    double t4 = x + p;
    double t5 = xDot + pDot;
    double t6;
    double t7;
    double t8;
    double t9;
    switch (f) {
      case 0 -> {
        t6 = t4 * f1;
        t7 = 0.0;
        t8 = t5 * f1 + t4 * fDot;
        t9 = 0.0;
      }
      case 1 -> {
        t6 = Math.cos(t4);
        t7 = 0.0;
        t8 = -(t5 * Math.sin(t4));
        t9 = 0.0;
      }
      default -> {
        t6 = f2 / t4;
        t8 = fDot1 / t4 - t5 / t4 * t6;
        t7 = t6;
        t9 = t8;
      }
    }

    // reverse sweep
    double fBar;
    double fBarDot;
    double pBar;
    double fBar1;
    double pBarDot;
    double fBarDot1;
    switch (f) {
      case 0 -> {
        fBar = t4 * t;
        fBarDot = t5 * t + t4 * t2;
        pBar = t * f1;
        fBar1 = 0.0;
        pBarDot = t2 * f1 + t * fDot;
        fBarDot1 = 0.0;
      }
      case 1 -> {
        double t10 = Math.sin(t4);
        pBar = -(t * t10);
        fBar = 0.0;
        fBar1 = 0.0;
        pBarDot = -(t2 * t10 + t * (t5 * Math.cos(t4)));
        fBarDot = 0.0;
        fBarDot1 = 0.0;
      }
      default -> {
        fBar1 = t / t4;
        fBarDot1 = t2 / t4 - t5 / t4 * fBar1;
        pBar = -(fBar1 * t7);
        fBar = 0.0;
        pBarDot = -(fBarDot1 * t7 + fBar1 * t9);
        fBarDot = 0.0;
      }
    }
    double xBar;
    double xBarDot;
    switch (f) {
      case 0 -> {
        xBar = pBar + t6 * f1;
        xBarDot = pBarDot + (t8 * f1 + t6 * fDot);
        fBar += x * t6;
        fBarDot += xDot * t6 + x * t8;
      }
      case 1 -> {
        double t10 = Math.sin(x);
        xBar = pBar - t6 * t10;
        xBarDot = pBarDot - (t8 * t10 + t6 * (xDot * Math.cos(x)));
      }
      default -> {
        double t10 = t6 / x;
        double t11 = t8 / x - xDot / x * t10;
        fBar1 += t10;
        fBarDot1 += t11;
        xBar = pBar - t10 * t1;
        xBarDot = pBarDot - (t11 * t1 + t10 * t3);
      }
    }
    switch (exit) {
      case 0 -> {
        pBar += 2.0 * (fBar * p);
        pBarDot += 2.0 * (fBarDot * p + fBar * pDot);
      }
      case 1 -> {}
      default -> {
        double t10 = Math.cos(p);
        pBar += fBar1 * t10;
        pBarDot += fBarDot1 * t10 - fBar1 * (pDot * Math.sin(p));
      }
    }
    return new BranchesHvp(t * t6, pBar, xBar, pBarDot, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #branchesHvp(double, double, int, double, double)
   */
  static BranchesHvp branchesHvp(double p, double x, int kind, double pDot, double xDot,
      Tape tape) {
    return branchesHvp(p, x, kind, pDot, xDot);
  }

  /**
   * {@code ChosenFunctions.branches} as a function of the vector that packs {@code p},
   * {@code x}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param kind captured
   * @return the view
   */
  static ScalarFunction branchesFunction(int kind) {
    return new BranchesFunction(kind);
  }

  private static final class BranchesFunction implements ScalarFunction {

    private final int kind;

    BranchesFunction(int kind) {
      this.kind = kind;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double p = packed[0];
      double x = packed[1];
      return ChosenFunctions.branches(p, x, this.kind);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double p = packed[0];
      double x = packed[1];
      BranchesAdjoint adjoint = new BranchesAdjoint();
      double value = branchesGradient(p, x, this.kind, adjoint);
      gradient[0] = adjoint.p;
      gradient[1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double p = packed[0];
      double x = packed[1];
      double pDot = direction[0];
      double xDot = direction[1];
      return branchesJvp(p, x, this.kind, pDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double p = packed[0];
      double x = packed[1];
      double pDot = direction[0];
      double xDot = direction[1];
      BranchesHvp hvp = branchesHvp(p, x, this.kind, pDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.p();
      gradient[1] = hvp.x();
      product[0] = hvp.pHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.reassigned} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual reassignedJvp(double x, double p, int k, double xDot, double pDot) {
    double c;
    double cDot;
    int f;
    double p1;
    double pDot1;
    if (k == 0) {
      c = p * p;
      cDot = 2.0 * (pDot * p);
      f = 0;
      p1 = 0.0;
      pDot1 = 0.0;
    } else {
      if (k == 1) {
        f = 1;
        p1 = 0.0;
        pDot1 = 0.0;
      } else {
        f = 2;
        p1 = p;
        pDot1 = pDot;
      }
      c = 0.0;
      cDot = 0.0;
    }
    double s = 0.0;
    double s1 = 0.0;
    double sDot = 0.0;
    double sDot1 = 0.0;
    for (int i = 0; i < 5; i++) {
      double t = x + i;
      double t1;
      double t2;
      switch (f) {
        case 0 -> {
          t1 = t * c;
          t2 = xDot * c + t * cDot;
        }
        case 1 -> {
          t1 = Math.cos(t);
          t2 = -(xDot * Math.sin(t));
        }
        case 2 -> {
          t1 = t / p1;
          t2 = xDot / p1 - pDot1 / p1 * t1;
        }
        case 3 -> {
          t1 = Math.sin(t);
          t2 = xDot * Math.cos(t);
        }
        default -> {
          t1 = t + s1 * t;
          t2 = xDot + (sDot1 * t + s1 * xDot);
        }
      }
      s += t1;
      sDot += t2;
      if (i == 1) {
        f = 3;
        c = 0.0;
        p1 = 0.0;
        s1 = 0.0;
        cDot = 0.0;
        pDot1 = 0.0;
        sDot1 = 0.0;
      } else if (i == 2) {
        f = 4;
        c = 0.0;
        p1 = 0.0;
        s1 = s;
        cDot = 0.0;
        pDot1 = 0.0;
        sDot1 = sDot;
      } else if (s > 100.0) {
        break;
      }
    }
    double t;
    double t1;
    switch (f) {
      case 0 -> {
        t = p * c;
        t1 = pDot * c + p * cDot;
      }
      case 1 -> {
        t = Math.cos(p);
        t1 = -(pDot * Math.sin(p));
      }
      case 2 -> {
        t = p / p1;
        t1 = pDot / p1 - pDot1 / p1 * t;
      }
      case 3 -> {
        t = Math.sin(p);
        t1 = pDot * Math.cos(p);
      }
      default -> {
        t = p + s1 * p;
        t1 = pDot + (sDot1 * p + s1 * pDot);
      }
    }
    return new Dual(s * t, sDot * t + s * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedJvp(double, double, int, double, double)
   */
  static Dual reassignedJvp(double x, double p, int k, double xDot, double pDot, Tape tape) {
    return reassignedJvp(x, p, k, xDot, pDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.reassigned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param p the derivative with respect to {@code p}
   */
  record ReassignedGradient(double value, double x, double p) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.reassigned}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReassignedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code p}. */
    public double p;

    /** A holder of zeros. */
    public ReassignedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.reassigned} and its gradient.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ReassignedGradient reassignedGradient(double x, double p, int k) {
    return reassignedGradient(x, p, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedGradient(double, double, int)
   */
  static ReassignedGradient reassignedGradient(double x, double p, int k, Tape tape) {
    ReassignedAdjoint adjoint = new ReassignedAdjoint();
    double value = reassignedGradient(x, p, k, adjoint, tape);
    return new ReassignedGradient(value, adjoint.x, adjoint.p);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.reassigned} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code p}
   * @return the value
   */
  static double reassignedGradient(double x, double p, int k, ReassignedAdjoint adjoint) {
    return reassignedGradient(x, p, k, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedGradient(double, double, int, ReassignedAdjoint)
   */
  static double reassignedGradient(double x, double p, int k, ReassignedAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean t = k == 0;
      double c;
      int f;
      double p1;
      if (t) {
        c = p * p;
        f = 0;
        p1 = 0.0;
      } else {
        if (k == 1) {
          f = 1;
          p1 = 0.0;
        } else {
          f = 2;
          p1 = p;
        }
        c = 0.0;
      }
      int[] fKept = tape.ints(5);
      double[] cKept = tape.doubles(5);
      double[] pKept = tape.doubles(5);
      double[] kept = tape.doubles(5);
      double[] sKept = tape.doubles(5);
      double s = 0.0;
      double s1 = 0.0;
      int i = 0;
      int exit;
      int f1;
      double c1;
      double p2;
      double t1;
      double s2;
      while (true) {
        if (i >= 5) {
          exit = 0;
          f1 = f;
          c1 = c;
          p2 = p1;
          t1 = 0.0;
          s2 = s1;
          break;
        }
        fKept[i] = f;
        cKept[i] = c;
        pKept[i] = p1;
        sKept[i] = s1;
        double t2 = x + i;
        double t3;
        switch (f) {
          case 0 -> {
            t3 = t2 * c;
            t1 = 0.0;
          }
          case 1 -> {
            t3 = Math.cos(t2);
            t1 = 0.0;
          }
          case 2 -> {
            t3 = t2 / p1;
            kept[i] = t3;
            t1 = t3;
          }
          case 3 -> {
            t3 = Math.sin(t2);
            t1 = 0.0;
          }
          default -> {
            t3 = t2 + s1 * t2;
            t1 = 0.0;
          }
        }
        s += t3;
        if (i == 1) {
          f = 3;
          c = 0.0;
          p1 = 0.0;
          s1 = 0.0;
        } else if (i == 2) {
          f = 4;
          c = 0.0;
          p1 = 0.0;
          s1 = s;
        } else if (s > 100.0) {
          exit = 1;
          f1 = f;
          c1 = c;
          p2 = p1;
          s2 = s1;
          break;
        }
        i++;
      }
      double sBar;
      double t2;
      switch (f) {
        case 0 -> {
          sBar = p * c;
          t2 = 0.0;
        }
        case 1 -> {
          sBar = Math.cos(p);
          t2 = 0.0;
        }
        case 2 -> {
          sBar = p / p1;
          t2 = sBar;
        }
        case 3 -> {
          sBar = Math.sin(p);
          t2 = 0.0;
        }
        default -> {
          sBar = p + s1 * p;
          t2 = 0.0;
        }
      }

      // reverse sweep
      double pBar;
      double cBar;
      double pBar1;
      double sBar1;
      switch (f) {
        case 0 -> {
          pBar = s * c;
          cBar = p * s;
          pBar1 = 0.0;
          sBar1 = 0.0;
        }
        case 1 -> {
          pBar = -(s * Math.sin(p));
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
        }
        case 2 -> {
          pBar = s / p1;
          pBar1 = -(pBar * t2);
          cBar = 0.0;
          sBar1 = 0.0;
        }
        case 3 -> {
          pBar = s * Math.cos(p);
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
        }
        default -> {
          sBar1 = s * p;
          pBar = s + s1 * s;
          cBar = 0.0;
          pBar1 = 0.0;
        }
      }
      double xBar;
      switch (exit) {
        case 0 -> xBar = 0.0;
        default -> {
          double t3 = x + i;
          switch (f1) {
            case 0 -> {
              cBar += t3 * sBar;
              xBar = sBar * c1;
            }
            case 1 -> xBar = -(sBar * Math.sin(t3));
            case 2 -> {
              xBar = sBar / p2;
              pBar1 -= xBar * t1;
            }
            case 3 -> xBar = sBar * Math.cos(t3);
            default -> {
              sBar1 += sBar * t3;
              xBar = sBar + s2 * sBar;
            }
          }
        }
      }
      double t3 = s * sBar;
      for (int j = i - 1; j >= 0; j--) {
        if (j == 1) {
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
        } else if (j == 2) {
          sBar += sBar1;
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
        }
        f = fKept[j];
        c = cKept[j];
        double t4 = x + j;
        p1 = pKept[j];
        s = sKept[j];
        double t5;
        switch (f) {
          case 0 -> {
            cBar += t4 * sBar;
            t5 = sBar * c;
          }
          case 1 -> t5 = -(sBar * Math.sin(t4));
          case 2 -> {
            t5 = sBar / p1;
            pBar1 -= t5 * kept[j];
          }
          case 3 -> t5 = sBar * Math.cos(t4);
          default -> {
            sBar1 += sBar * t4;
            t5 = sBar + s * sBar;
          }
        }
        xBar += t5;
      }
      if (t) {
        pBar += 2.0 * (cBar * p);
      } else if (k != 1) {
        pBar += pBar1;
      }
      adjoint.x = xBar;
      adjoint.p = pBar;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.reassigned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param p the derivative with respect to {@code p}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record ReassignedHvp(double value, double x, double p, double xHvp, double pHvp) {}

  /**
   * Second order: {@code ChosenFunctions.reassigned}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @param pDot tangent of {@code p}
   * @return value, gradient and product, in new arrays
   */
  static ReassignedHvp reassignedHvp(double x, double p, int k, double xDot, double pDot) {
    return reassignedHvp(x, p, k, xDot, pDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reassignedHvp(double, double, int, double, double)
   */
  static ReassignedHvp reassignedHvp(double x, double p, int k, double xDot, double pDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      boolean t = k == 0;
      double c;
      double cDot;
      int f;
      double p1;
      double pDot1;
      if (t) {
        c = p * p;
        cDot = 2.0 * (pDot * p);
        f = 0;
        p1 = 0.0;
        pDot1 = 0.0;
      } else {
        if (k == 1) {
          f = 1;
          p1 = 0.0;
          pDot1 = 0.0;
        } else {
          f = 2;
          p1 = p;
          pDot1 = pDot;
        }
        c = 0.0;
        cDot = 0.0;
      }
      int[] fKept = tape.ints(5);
      double[] cKept = tape.doubles(5);
      double[] cKeptDot = tape.doubles(5);
      double[] pKept = tape.doubles(5);
      double[] pKeptDot = tape.doubles(5);
      double[] kept = tape.doubles(5);
      double[] keptDot = tape.doubles(5);
      double[] sKept = tape.doubles(5);
      double[] sKeptDot = tape.doubles(5);
      double s = 0.0;
      double s1 = 0.0;
      double sDot = 0.0;
      double sDot1 = 0.0;
      int i = 0;
      int exit;
      int f1;
      double c1;
      double p2;
      double t1;
      double s2;
      double cDot1;
      double pDot2;
      double t2;
      double sDot2;
      while (true) {
        if (i >= 5) {
          exit = 0;
          f1 = f;
          c1 = c;
          p2 = p1;
          t1 = 0.0;
          s2 = s1;
          cDot1 = cDot;
          pDot2 = pDot1;
          t2 = 0.0;
          sDot2 = sDot1;
          break;
        }
        fKept[i] = f;
        cKept[i] = c;
        cKeptDot[i] = cDot;
        pKept[i] = p1;
        pKeptDot[i] = pDot1;
        sKept[i] = s1;
        sKeptDot[i] = sDot1;
        double t3 = x + i;
        double t4;
        double t5;
        switch (f) {
          case 0 -> {
            t4 = t3 * c;
            t1 = 0.0;
            t5 = xDot * c + t3 * cDot;
            t2 = 0.0;
          }
          case 1 -> {
            t4 = Math.cos(t3);
            t1 = 0.0;
            t5 = -(xDot * Math.sin(t3));
            t2 = 0.0;
          }
          case 2 -> {
            t4 = t3 / p1;
            t5 = xDot / p1 - pDot1 / p1 * t4;
            kept[i] = t4;
            keptDot[i] = t5;
            t1 = t4;
            t2 = t5;
          }
          case 3 -> {
            t4 = Math.sin(t3);
            t1 = 0.0;
            t5 = xDot * Math.cos(t3);
            t2 = 0.0;
          }
          default -> {
            t4 = t3 + s1 * t3;
            t1 = 0.0;
            t5 = xDot + (sDot1 * t3 + s1 * xDot);
            t2 = 0.0;
          }
        }
        s += t4;
        sDot += t5;
        if (i == 1) {
          f = 3;
          c = 0.0;
          p1 = 0.0;
          s1 = 0.0;
          cDot = 0.0;
          pDot1 = 0.0;
          sDot1 = 0.0;
        } else if (i == 2) {
          f = 4;
          c = 0.0;
          p1 = 0.0;
          s1 = s;
          cDot = 0.0;
          pDot1 = 0.0;
          sDot1 = sDot;
        } else if (s > 100.0) {
          exit = 1;
          f1 = f;
          c1 = c;
          p2 = p1;
          s2 = s1;
          cDot1 = cDot;
          pDot2 = pDot1;
          sDot2 = sDot1;
          break;
        }
        i++;
      }
      double sBar;
      double t3;
      double sBarDot;
      double t4;
      switch (f) {
        case 0 -> {
          sBar = p * c;
          t3 = 0.0;
          sBarDot = pDot * c + p * cDot;
          t4 = 0.0;
        }
        case 1 -> {
          sBar = Math.cos(p);
          t3 = 0.0;
          sBarDot = -(pDot * Math.sin(p));
          t4 = 0.0;
        }
        case 2 -> {
          sBar = p / p1;
          sBarDot = pDot / p1 - pDot1 / p1 * sBar;
          t3 = sBar;
          t4 = sBarDot;
        }
        case 3 -> {
          sBar = Math.sin(p);
          t3 = 0.0;
          sBarDot = pDot * Math.cos(p);
          t4 = 0.0;
        }
        default -> {
          sBar = p + s1 * p;
          t3 = 0.0;
          sBarDot = pDot + (sDot1 * p + s1 * pDot);
          t4 = 0.0;
        }
      }

      // reverse sweep
      double pBar;
      double pBarDot;
      double cBar;
      double cBarDot;
      double pBar1;
      double sBar1;
      double pBarDot1;
      double sBarDot1;
      switch (f) {
        case 0 -> {
          pBar = s * c;
          pBarDot = sDot * c + s * cDot;
          cBar = p * s;
          cBarDot = pDot * s + p * sDot;
          pBar1 = 0.0;
          sBar1 = 0.0;
          pBarDot1 = 0.0;
          sBarDot1 = 0.0;
        }
        case 1 -> {
          double t5 = Math.sin(p);
          pBar = -(s * t5);
          pBarDot = -(sDot * t5 + s * (pDot * Math.cos(p)));
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
          cBarDot = 0.0;
          pBarDot1 = 0.0;
          sBarDot1 = 0.0;
        }
        case 2 -> {
          pBar = s / p1;
          pBarDot = sDot / p1 - pDot1 / p1 * pBar;
          pBar1 = -(pBar * t3);
          pBarDot1 = -(pBarDot * t3 + pBar * t4);
          cBar = 0.0;
          sBar1 = 0.0;
          cBarDot = 0.0;
          sBarDot1 = 0.0;
        }
        case 3 -> {
          double t5 = Math.cos(p);
          pBar = s * t5;
          pBarDot = sDot * t5 - s * (pDot * Math.sin(p));
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
          cBarDot = 0.0;
          pBarDot1 = 0.0;
          sBarDot1 = 0.0;
        }
        default -> {
          sBar1 = s * p;
          sBarDot1 = sDot * p + s * pDot;
          pBar = s + s1 * s;
          pBarDot = sDot + (sDot1 * s + s1 * sDot);
          cBar = 0.0;
          pBar1 = 0.0;
          cBarDot = 0.0;
          pBarDot1 = 0.0;
        }
      }
      double xBar;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          xBar = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          double t5 = x + i;
          switch (f1) {
            case 0 -> {
              cBar += t5 * sBar;
              cBarDot += xDot * sBar + t5 * sBarDot;
              xBar = sBar * c1;
              xBarDot = sBarDot * c1 + sBar * cDot1;
            }
            case 1 -> {
              double t6 = Math.sin(t5);
              xBar = -(sBar * t6);
              xBarDot = -(sBarDot * t6 + sBar * (xDot * Math.cos(t5)));
            }
            case 2 -> {
              xBar = sBar / p2;
              xBarDot = sBarDot / p2 - pDot2 / p2 * xBar;
              pBar1 -= xBar * t1;
              pBarDot1 -= xBarDot * t1 + xBar * t2;
            }
            case 3 -> {
              double t6 = Math.cos(t5);
              xBar = sBar * t6;
              xBarDot = sBarDot * t6 - sBar * (xDot * Math.sin(t5));
            }
            default -> {
              sBar1 += sBar * t5;
              sBarDot1 += sBarDot * t5 + sBar * xDot;
              xBar = sBar + s2 * sBar;
              xBarDot = sBarDot + (sDot2 * sBar + s2 * sBarDot);
            }
          }
        }
      }
      double t5 = s * sBar;
      for (int j = i - 1; j >= 0; j--) {
        if (j == 1) {
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
          cBarDot = 0.0;
          pBarDot1 = 0.0;
          sBarDot1 = 0.0;
        } else if (j == 2) {
          sBar += sBar1;
          sBarDot += sBarDot1;
          cBar = 0.0;
          pBar1 = 0.0;
          sBar1 = 0.0;
          cBarDot = 0.0;
          pBarDot1 = 0.0;
          sBarDot1 = 0.0;
        }
        f = fKept[j];
        c = cKept[j];
        cDot = cKeptDot[j];
        double t6 = x + j;
        p1 = pKept[j];
        pDot1 = pKeptDot[j];
        s = sKept[j];
        sDot = sKeptDot[j];
        double t7;
        double t8;
        switch (f) {
          case 0 -> {
            cBar += t6 * sBar;
            cBarDot += xDot * sBar + t6 * sBarDot;
            t7 = sBar * c;
            t8 = sBarDot * c + sBar * cDot;
          }
          case 1 -> {
            double t9 = Math.sin(t6);
            t7 = -(sBar * t9);
            t8 = -(sBarDot * t9 + sBar * (xDot * Math.cos(t6)));
          }
          case 2 -> {
            t7 = sBar / p1;
            t8 = sBarDot / p1 - pDot1 / p1 * t7;
            double t9 = kept[j];
            pBar1 -= t7 * t9;
            pBarDot1 -= t8 * t9 + t7 * keptDot[j];
          }
          case 3 -> {
            double t9 = Math.cos(t6);
            t7 = sBar * t9;
            t8 = sBarDot * t9 - sBar * (xDot * Math.sin(t6));
          }
          default -> {
            sBar1 += sBar * t6;
            sBarDot1 += sBarDot * t6 + sBar * xDot;
            t7 = sBar + s * sBar;
            t8 = sBarDot + (sDot * sBar + s * sBarDot);
          }
        }
        xBar += t7;
        xBarDot += t8;
      }
      if (t) {
        pBar += 2.0 * (cBar * p);
        pBarDot += 2.0 * (cBarDot * p + cBar * pDot);
      } else if (k != 1) {
        pBar += pBar1;
        pBarDot += pBarDot1;
      }
      return new ReassignedHvp(t5, xBar, pBar, xBarDot, pBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.reassigned} as a function of the vector that packs {@code x},
   * {@code p}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction reassignedFunction(int k) {
    return new ReassignedFunction(k);
  }

  private static final class ReassignedFunction implements ScalarFunction {

    private final int k;

    ReassignedFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double p = packed[1];
      return ChosenFunctions.reassigned(x, p, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double p = packed[1];
      ReassignedAdjoint adjoint = new ReassignedAdjoint();
      double value = reassignedGradient(x, p, this.k, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.p;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double p = packed[1];
      double xDot = direction[0];
      double pDot = direction[1];
      return reassignedJvp(x, p, this.k, xDot, pDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double p = packed[1];
      double xDot = direction[0];
      double pDot = direction[1];
      ReassignedHvp hvp = reassignedHvp(x, p, this.k, xDot, pDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.p();
      product[0] = hvp.xHvp();
      product[1] = hvp.pHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.optional} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual optionalJvp(double x, double p, int k, double xDot, double pDot) {
    int f;
    double p1;
    double pDot1;
    if (k > 0) {
      f = 1;
      p1 = p;
      pDot1 = pDot;
    } else {
      f = 0;
      p1 = 0.0;
      pDot1 = 0.0;
    }
    boolean t = f == 0;
    double y;
    double yDot;
    if (t) {
      y = x;
      yDot = xDot;
    } else {
      if (t) {
        throw new NullPointerException();
      }
      y = x * p1;
      yDot = xDot * p1 + x * pDot1;
    }
    if (k == 2) {
      f = 0;
    }
    double t1;
    double t2;
    if (f != 0 || k != 1) {
      t1 = y * p;
      t2 = yDot * p + y * pDot;
    } else {
      t1 = y * y;
      t2 = 2.0 * (yDot * y);
    }
    return new Dual(t1, t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #optionalJvp(double, double, int, double, double)
   */
  static Dual optionalJvp(double x, double p, int k, double xDot, double pDot, Tape tape) {
    return optionalJvp(x, p, k, xDot, pDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.optional}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param p the derivative with respect to {@code p}
   */
  record OptionalGradient(double value, double x, double p) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.optional}: filled by a
   * derivative and reused by its caller.
   */
  static final class OptionalAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code p}. */
    public double p;

    /** A holder of zeros. */
    public OptionalAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.optional} and its gradient.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static OptionalGradient optionalGradient(double x, double p, int k) {
    OptionalAdjoint adjoint = new OptionalAdjoint();
    double value = optionalGradient(x, p, k, adjoint);
    return new OptionalGradient(value, adjoint.x, adjoint.p);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #optionalGradient(double, double, int)
   */
  static OptionalGradient optionalGradient(double x, double p, int k, Tape tape) {
    return optionalGradient(x, p, k);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.optional} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param p as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code p}
   * @return the value
   */
  static double optionalGradient(double x, double p, int k, OptionalAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = k > 0;
    int f;
    double p1;
    if (t) {
      f = 1;
      p1 = p;
    } else {
      f = 0;
      p1 = 0.0;
    }
    boolean t1 = f == 0;
    double y;
    if (t1) {
      y = x;
    } else {
      if (t1) {
        throw new NullPointerException();
      }
      y = x * p1;
    }
    if (k == 2) {
      f = 0;
    }
    boolean t2 = f != 0 || k != 1;

    // reverse sweep
    double yBar;
    double pBar;
    if (t2) {
      yBar = p;
      pBar = y;
    } else {
      yBar = 2.0 * y;
      pBar = 0.0;
    }
    double xBar;
    double pBar1;
    if (t1) {
      xBar = yBar;
      pBar1 = 0.0;
    } else {
      xBar = yBar * p1;
      pBar1 = x * yBar;
    }
    if (t) {
      pBar += pBar1;
    }
    adjoint.x = xBar;
    adjoint.p = pBar;
    return t2 ? y * p : y * y;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #optionalGradient(double, double, int, OptionalAdjoint)
   */
  static double optionalGradient(double x, double p, int k, OptionalAdjoint adjoint, Tape tape) {
    return optionalGradient(x, p, k, adjoint);
  }

  /**
   * {@code ChosenFunctions.optional} as a function of the vector that packs {@code x},
   * {@code p}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction optionalFunction(int k) {
    return new OptionalFunction(k);
  }

  private static final class OptionalFunction implements ScalarFunction {

    private final int k;

    OptionalFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double p = packed[1];
      return ChosenFunctions.optional(x, p, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double p = packed[1];
      OptionalAdjoint adjoint = new OptionalAdjoint();
      double value = optionalGradient(x, p, this.k, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.p;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double p = packed[1];
      double xDot = direction[0];
      double pDot = direction[1];
      return optionalJvp(x, p, this.k, xDot, pDot).tangent();
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.basis} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param rate as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual basisJvp(double[] w, double rate, double[] x, double[] wDot, double rateDot,
      double[] xDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    int[] basis = new int[4];
    double[] rate1 = new double[4];
    double[] rateDot1 = new double[4];
    basis[0] = 0;
    rate1[0] = 0.0;
    rateDot1[0] = 0.0;
    basis[1] = 1;
    rate1[1] = 0.0;
    rateDot1[1] = 0.0;
    basis[2] = 2;
    rate1[2] = rate;
    rateDot1[2] = rateDot;
    basis[3] = 3;
    rate1[3] = 0.0;
    rateDot1[3] = 0.0;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double fit = 0.0;
      double fitDot = 0.0;
      for (int j = 0; j < basis.length; j++) {
        double w1 = w[j];
        int basis1 = basis[j];
        double rate2 = rate1[j];
        double rateDot2 = rateDot1[j];
        double t;
        double t1;
        switch (basis1) {
          case 0 -> {
            t = 1.0;
            t1 = 0.0;
          }
          case 1 -> {
            t = v;
            t1 = vDot;
          }
          case 2 -> {
            double t2 = -rate2;
            t = Math.exp(t2 * v);
            t1 = (t2 * vDot - rateDot2 * v) * t;
          }
          default -> {
            t = Math.sin(v);
            t1 = vDot * Math.cos(v);
          }
        }
        fit += w1 * t;
        fitDot += wDot[j] * t + w1 * t1;
      }
      sum += fit * fit;
      sumDot += 2.0 * (fitDot * fit);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #basisJvp(double[], double, double[], double[], double, double[])
   */
  static Dual basisJvp(double[] w, double rate, double[] x, double[] wDot, double rateDot,
      double[] xDot, Tape tape) {
    return basisJvp(w, rate, x, wDot, rateDot, xDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.basis}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param rate the derivative with respect to {@code rate}
   * @param x the derivative with respect to {@code x}
   */
  record BasisGradient(double value, double[] w, double rate, double[] x) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.basis}: filled by a
   * derivative and reused by its caller.
   */
  static final class BasisAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public BasisAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.basis} and its gradient.
   *
   * @param w as the method takes it
   * @param rate as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BasisGradient basisGradient(double[] w, double rate, double[] x) {
    return basisGradient(w, rate, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #basisGradient(double[], double, double[])
   */
  static BasisGradient basisGradient(double[] w, double rate, double[] x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    BasisAdjoint adjoint = new BasisAdjoint();
    double value = basisGradient(w, rate, x, wBar, xBar, adjoint, tape);
    return new BasisGradient(value, wBar, adjoint.rate, xBar);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.basis} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param rate as the method takes it
   * @param x as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code rate}
   * @return the value
   */
  static double basisGradient(double[] w, double rate, double[] x, double[] wBar, double[] xBar,
      BasisAdjoint adjoint) {
    return basisGradient(w, rate, x, wBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #basisGradient(double[], double, double[], double[], double[], BasisAdjoint)
   */
  static double basisGradient(double[] w, double rate, double[] x, double[] wBar, double[] xBar,
      BasisAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      int[] basis = new int[4];
      double[] rate1 = new double[4];
      double[] rateBar = tape.zeroDoubles(4);
      basis[0] = 0;
      rate1[0] = 0.0;
      basis[1] = 1;
      rate1[1] = 0.0;
      basis[2] = 2;
      rate1[2] = rate;
      basis[3] = 3;
      rate1[3] = 0.0;
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        double v = x[i];
        double[] kept = tape.doubles(basis.length);
        double[] kept1 = tape.doubles(basis.length);
        double fit = 0.0;
        for (int j = 0; j < basis.length; j++) {
          double w1 = w[j];
          int basis1 = basis[j];
          double rate2 = rate1[j];
          double t;
          switch (basis1) {
            case 0 -> t = 1.0;
            case 1 -> t = v;
            case 2 -> {
              t = Math.exp(-rate2 * v);
              kept1[j] = t;
            }
            default -> t = Math.sin(v);
          }
          kept[j] = t;
          fit += w1 * t;
        }
        sum += fit * fit;
        double fitBar = 2.0 * fit;
        double vBar = 0.0;
        for (int j = 0; j < basis.length; j++) {
          double t = w[j] * fitBar;
          double rate2 = rate1[j];
          double rateBar1;
          switch (basis[j]) {
            case 0 -> rateBar1 = 0.0;
            case 1 -> {
              vBar += t;
              rateBar1 = 0.0;
            }
            case 2 -> {
              double t1 = t * kept1[j];
              vBar -= rate2 * t1;
              rateBar1 = -(t1 * v);
            }
            default -> {
              vBar += t * Math.cos(v);
              rateBar1 = 0.0;
            }
          }
          double wBar1 = fitBar * kept[j];
          rateBar[j] += rateBar1;
          wBar[j] += wBar1;
        }
        xBar[i] += vBar;
        tape.release(iteration);
      }

      // reverse sweep
      double t = rateBar[2];
      adjoint.rate = t;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.basis}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param rate the derivative with respect to {@code rate}
   * @param x the derivative with respect to {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param rateHvp the Hessian-vector product for {@code rate}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BasisHvp(double value, double[] w, double rate, double[] x, double[] wHvp, double rateHvp,
      double[] xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ChosenFunctions.basis}: filled by a derivative and reused by its caller.
   */
  static final class BasisHvpAdjoint {

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The Hessian-vector product for {@code rate}. */
    public double rateHvp;

    /** A holder of zeros. */
    public BasisHvpAdjoint() {}
  }

  /**
   * Second order: {@code ChosenFunctions.basis}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param rate as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static BasisHvp basisHvp(double[] w, double rate, double[] x, double[] wDot, double rateDot,
      double[] xDot) {
    return basisHvp(w, rate, x, wDot, rateDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #basisHvp(double[], double, double[], double[], double, double[])
   */
  static BasisHvp basisHvp(double[] w, double rate, double[] x, double[] wDot, double rateDot,
      double[] xDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] xBar = x == w ? wBar : Arguments.zerosLike(x);
    double[] wHvp = Arguments.zerosLike(w);
    double[] xHvp = x == w ? wHvp : Arguments.zerosLike(x);
    BasisHvpAdjoint adjoint = new BasisHvpAdjoint();
    double value = basisHvp(w, rate, x, wDot, rateDot, xDot, wBar, xBar, wHvp, xHvp, adjoint, tape);
    return new BasisHvp(value, wBar, adjoint.rate, xBar, wHvp, adjoint.rateHvp, xHvp);
  }

  /**
   * Second order: {@code ChosenFunctions.basis}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param rate as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param rateDot tangent of {@code rate}
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code rate}
   * @return the value
   */
  static double basisHvp(double[] w, double rate, double[] x, double[] wDot, double rateDot,
      double[] xDot, double[] wBar, double[] xBar, double[] wHvp, double[] xHvp,
      BasisHvpAdjoint adjoint) {
    return basisHvp(w, rate, x, wDot, rateDot, xDot, wBar, xBar, wHvp, xHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #basisHvp(double[], double, double[], double[], double, double[], double[],
   *     double[], double[], double[], BasisHvpAdjoint)
   */
  static double basisHvp(double[] w, double rate, double[] x, double[] wDot, double rateDot,
      double[] xDot, double[] wBar, double[] xBar, double[] wHvp, double[] xHvp,
      BasisHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("w", w, wDot, "x", x, xDot);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("w", w, wBar, "x", x, xBar);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("w", w, wHvp, "x", x, xHvp);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(xBar);
    Arguments.zero(wHvp);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      int[] basis = new int[4];
      double[] rate1 = new double[4];
      double[] rateDot1 = new double[4];
      double[] rateBar = tape.zeroDoubles(4);
      double[] rateBarDot = tape.zeroDoubles(4);
      basis[0] = 0;
      rate1[0] = 0.0;
      rateDot1[0] = 0.0;
      basis[1] = 1;
      rate1[1] = 0.0;
      rateDot1[1] = 0.0;
      basis[2] = 2;
      rate1[2] = rate;
      rateDot1[2] = rateDot;
      basis[3] = 3;
      rate1[3] = 0.0;
      rateDot1[3] = 0.0;
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        int iteration = tape.mark();
        double v = x[i];
        double vDot = xDot[i];
        double[] kept = tape.doubles(basis.length);
        double[] keptDot = tape.doubles(basis.length);
        double[] kept1 = tape.doubles(basis.length);
        double[] keptDot1 = tape.doubles(basis.length);
        double fit = 0.0;
        double fitDot = 0.0;
        for (int j = 0; j < basis.length; j++) {
          double w1 = w[j];
          int basis1 = basis[j];
          double rate2 = rate1[j];
          double rateDot2 = rateDot1[j];
          double wDot1 = wDot[j];
          double t;
          double t1;
          switch (basis1) {
            case 0 -> {
              t = 1.0;
              t1 = 0.0;
            }
            case 1 -> {
              t = v;
              t1 = vDot;
            }
            case 2 -> {
              double t2 = -rate2;
              t = Math.exp(t2 * v);
              t1 = (t2 * vDot - rateDot2 * v) * t;
              kept1[j] = t;
              keptDot1[j] = t1;
            }
            default -> {
              t = Math.sin(v);
              t1 = vDot * Math.cos(v);
            }
          }
          kept[j] = t;
          keptDot[j] = t1;
          fit += w1 * t;
          fitDot += wDot1 * t + w1 * t1;
        }
        sum += fit * fit;
        double fitBar = 2.0 * fit;
        double fitBarDot = 2.0 * fitDot;
        double vBar = 0.0;
        double vBarDot = 0.0;
        for (int j = 0; j < basis.length; j++) {
          double t = kept[j];
          double w1 = w[j];
          double t1 = w1 * fitBar;
          double t2 = wDot[j] * fitBar + w1 * fitBarDot;
          double rate2 = rate1[j];
          double rateDot2 = rateDot1[j];
          double rateBar1;
          double rateBarDot1;
          switch (basis[j]) {
            case 0 -> {
              rateBar1 = 0.0;
              rateBarDot1 = 0.0;
            }
            case 1 -> {
              vBar += t1;
              vBarDot += t2;
              rateBar1 = 0.0;
              rateBarDot1 = 0.0;
            }
            case 2 -> {
              double t3 = kept1[j];
              double t4 = t1 * t3;
              double t5 = t2 * t3 + t1 * keptDot1[j];
              vBar -= rate2 * t4;
              vBarDot -= rateDot2 * t4 + rate2 * t5;
              rateBar1 = -(t4 * v);
              rateBarDot1 = -(t5 * v + t4 * vDot);
            }
            default -> {
              double t3 = Math.cos(v);
              vBar += t1 * t3;
              vBarDot += t2 * t3 - t1 * (vDot * Math.sin(v));
              rateBar1 = 0.0;
              rateBarDot1 = 0.0;
            }
          }
          double wBarDot = fitBarDot * t + fitBar * keptDot[j];
          rateBar[j] += rateBar1;
          rateBarDot[j] += rateBarDot1;
          wBar[j] += fitBar * t;
          wHvp[j] += wBarDot;
        }
        xBar[i] += vBar;
        xHvp[i] += vBarDot;
        tape.release(iteration);
      }

      // reverse sweep
      double t = rateBar[2];
      double t1 = rateBarDot[2];
      adjoint.rate = t;
      adjoint.rateHvp = t1;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.basis} as a function of the vector that packs {@code w}, {@code
   * rate}, {@code x}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param w of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction basisFunction(double[] w, double[] x) {
    return new BasisFunction(w, x);
  }

  private static final class BasisFunction implements ScalarFunction {

    private final double[] w;

    private final double[] x;

    private final int wSize;

    private final int xSize;

    BasisFunction(double[] w, double[] x) {
      this.w = w;
      this.x = x;
      Objects.requireNonNull(w, "w");
      this.wSize = Arguments.size(w);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return 1 + wSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double rate = packed[wSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + wSize);
      return ChosenFunctions.basis(w, rate, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double rate = packed[wSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + wSize);
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      BasisAdjoint adjoint = new BasisAdjoint();
      double value = basisGradient(w, rate, x, wBar, xBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[wSize] = adjoint.rate;
      Arguments.pack(xBar, gradient, 1 + wSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double rate = packed[wSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + wSize);
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double rateDot = direction[wSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 1 + wSize);
      return basisJvp(w, rate, x, wDot, rateDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.unpackLike(this.w, packed, 0);
      double rate = packed[wSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + wSize);
      double[] wDot = Arguments.unpackLike(this.w, direction, 0);
      double rateDot = direction[wSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 1 + wSize);
      double[] wBar = Arguments.zerosLike(w);
      double[] xBar = Arguments.zerosLike(x);
      double[] wHvp = Arguments.zerosLike(w);
      double[] xHvp = Arguments.zerosLike(x);
      BasisHvpAdjoint adjoint = new BasisHvpAdjoint();
      double value = basisHvp(w, rate, x, wDot, rateDot, xDot, wBar, xBar, wHvp, xHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[wSize] = adjoint.rate;
      Arguments.pack(xBar, gradient, 1 + wSize);
      Arguments.pack(wHvp, product, 0);
      product[wSize] = adjoint.rateHvp;
      Arguments.pack(xHvp, product, 1 + wSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.layers} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual layersJvp(double[] w, double x, double[] wDot, double xDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    int[] all = new int[w.length];
    double[] t = new double[w.length];
    double[] t1 = new double[w.length];
    double[] t2 = new double[w.length];
    double[] t3 = new double[w.length];
    double scale = 1.0;
    double scaleDot = 0.0;
    for (int i = 0; i < w.length; i++) {
      double w1 = w[i];
      double a = w1 * scale;
      double aDot = wDot[i] * scale + w1 * scaleDot;
      int t4;
      double t5;
      double t6;
      if (i % 2 == 0) {
        t4 = 0;
        t5 = 0.0;
        t6 = 0.0;
      } else {
        t4 = 1;
        t5 = a;
        a = 0.0;
        t6 = aDot;
        aDot = 0.0;
      }
      int t7;
      if (t4 == 0) {
        t7 = 1;
        t5 = 0.0;
        t6 = 0.0;
      } else {
        t7 = 2;
        a = 0.0;
        aDot = 0.0;
      }
      all[i] = t7;
      t[i] = a;
      t1[i] = aDot;
      t2[i] = t5;
      t3[i] = t6;
      double t8 = 1.0 + x * x;
      scaleDot = scaleDot * t8 + scale * (2.0 * (xDot * x));
      scale *= t8;
    }
    int swap = all[0];
    double t4 = t[0];
    double t5 = t2[0];
    int all1 = all[w.length - 1];
    double t6 = t[w.length - 1];
    double t7 = t1[w.length - 1];
    double t8 = t2[w.length - 1];
    double t9 = t3[w.length - 1];
    int t10;
    switch (all1) {
      case 0 -> {
        t10 = 3;
        t6 = 0.0;
        t8 = 0.0;
        t7 = 0.0;
        t9 = 0.0;
      }
      case 1 -> {
        t10 = 1;
        t8 = 0.0;
        t9 = 0.0;
      }
      case 2 -> {
        t10 = 2;
        t6 = 0.0;
        t7 = 0.0;
      }
      default -> {
        t10 = 3;
        t6 = 0.0;
        t8 = 0.0;
        t7 = 0.0;
        t9 = 0.0;
      }
    }
    double t11 = t1[0];
    double t12 = t3[0];
    all[0] = t10;
    t[0] = t6;
    t1[0] = t7;
    t2[0] = t8;
    t3[0] = t9;
    int t13;
    switch (swap) {
      case 0 -> {
        t13 = 3;
        t4 = 0.0;
        t5 = 0.0;
        t11 = 0.0;
        t12 = 0.0;
      }
      case 1 -> {
        t13 = 1;
        t5 = 0.0;
        t12 = 0.0;
      }
      case 2 -> {
        t13 = 2;
        t4 = 0.0;
        t11 = 0.0;
      }
      default -> {
        t13 = 3;
        t4 = 0.0;
        t5 = 0.0;
        t11 = 0.0;
        t12 = 0.0;
      }
    }
    all[w.length - 1] = t13;
    t[w.length - 1] = t4;
    t1[w.length - 1] = t11;
    t2[w.length - 1] = t5;
    t3[w.length - 1] = t12;
    double y = x;
    double yDot = xDot;
    for (int i = 0; i < all.length; i++) {
      int f = all[i];
      double t14 = t[i];
      double t15 = t1[i];
      double t16 = t2[i];
      double t17 = t3[i];
      switch (f) {
        case 0 -> throw new NullPointerException();
        case 1 -> {
          double t18 = t15 * y + t14 * yDot;
          y = Math.tanh(t14 * y);
          yDot = t18 * ((1.0 - y) * (1.0 + y));
        }
        case 2 -> {
          y += t16;
          yDot += t17;
        }
        default -> throw new NullPointerException();
      }
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersJvp(double[], double, double[], double)
   */
  static Dual layersJvp(double[] w, double x, double[] wDot, double xDot, Tape tape) {
    return layersJvp(w, x, wDot, xDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.layers}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   */
  record LayersGradient(double value, double[] w, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.layers}: filled by a
   * derivative and reused by its caller.
   */
  static final class LayersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LayersAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.layers} and its gradient.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LayersGradient layersGradient(double[] w, double x) {
    return layersGradient(w, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersGradient(double[], double)
   */
  static LayersGradient layersGradient(double[] w, double x, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    LayersAdjoint adjoint = new LayersAdjoint();
    double value = layersGradient(w, x, wBar, adjoint, tape);
    return new LayersGradient(value, wBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.layers} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double layersGradient(double[] w, double x, double[] wBar, LayersAdjoint adjoint) {
    return layersGradient(w, x, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersGradient(double[], double, double[], LayersAdjoint)
   */
  static double layersGradient(double[] w, double x, double[] wBar, LayersAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    int mark = tape.mark();
    try {
      int[] all = tape.exactInts(w.length);
      double[] t = tape.exactDoubles(w.length);
      double[] t1 = tape.zeroDoubles(w.length);
      double[] t2 = tape.exactDoubles(w.length);
      double[] t3 = tape.zeroDoubles(w.length);
      double[] scaleKept = tape.doubles(w.length);
      boolean[] kept = tape.booleans(w.length);
      double scale = 1.0;
      for (int i = 0; i < w.length; i++) {
        scaleKept[i] = scale;
        double a = w[i] * scale;
        int t4;
        double t5;
        if (i % 2 == 0) {
          t4 = 0;
          t5 = 0.0;
        } else {
          t4 = 1;
          t5 = a;
          a = 0.0;
        }
        boolean t6 = t4 == 0;
        kept[i] = t6;
        int t7;
        if (t6) {
          t7 = 1;
          t5 = 0.0;
        } else {
          t7 = 2;
          a = 0.0;
        }
        all[i] = t7;
        t[i] = a;
        t2[i] = t5;
        scale *= 1.0 + x * x;
      }
      int swap = all[0];
      double t4 = t[0];
      double t5 = t2[0];
      int all1 = all[w.length - 1];
      double t6 = t[w.length - 1];
      double t7 = t2[w.length - 1];
      int t8;
      switch (all1) {
        case 0 -> {
          t8 = 3;
          t6 = 0.0;
          t7 = 0.0;
        }
        case 1 -> {
          t8 = 1;
          t7 = 0.0;
        }
        case 2 -> {
          t8 = 2;
          t6 = 0.0;
        }
        default -> {
          t8 = 3;
          t6 = 0.0;
          t7 = 0.0;
        }
      }
      all[0] = t8;
      t[0] = t6;
      t2[0] = t7;
      int t9;
      switch (swap) {
        case 0 -> {
          t9 = 3;
          t4 = 0.0;
          t5 = 0.0;
        }
        case 1 -> {
          t9 = 1;
          t5 = 0.0;
        }
        case 2 -> {
          t9 = 2;
          t4 = 0.0;
        }
        default -> {
          t9 = 3;
          t4 = 0.0;
          t5 = 0.0;
        }
      }
      all[w.length - 1] = t9;
      t[w.length - 1] = t4;
      t2[w.length - 1] = t5;
      int[] exitKept = tape.ints(all.length);
      double[] kept1 = tape.doubles(all.length);
      double[] yKept = tape.doubles(all.length);
      double y = x;
      for (int i = 0; i < all.length; i++) {
        yKept[i] = y;
        int f = all[i];
        double t10 = t[i];
        double t11 = t2[i];
        int exit;
        switch (f) {
          case 0 -> throw new NullPointerException();
          case 1 -> {
            y = Math.tanh(t10 * y);
            kept1[i] = y;
            exit = 0;
          }
          case 2 -> {
            exit = 1;
            y += t11;
          }
          default -> throw new NullPointerException();
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double yBar = 1.0;
      for (int i = all.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double y1 = yKept[i];
        double t10 = t[i];
        double t11;
        double t12;
        switch (exit) {
          case 0 -> {
            double t13 = kept1[i];
            double t14 = yBar * ((1.0 - t13) * (1.0 + t13));
            yBar = t10 * t14;
            t11 = t14 * y1;
            t12 = 0.0;
          }
          default -> {
            t11 = 0.0;
            t12 = yBar;
          }
        }
        t3[i] += t12;
        t1[i] += t11;
      }
      double t10 = t3[w.length - 1];
      t3[w.length - 1] = 0.0;
      double t11 = t1[w.length - 1];
      t1[w.length - 1] = 0.0;
      switch (swap) {
        case 0 -> {
          t11 = 0.0;
          t10 = 0.0;
        }
        case 1 -> t10 = 0.0;
        case 2 -> t11 = 0.0;
        default -> {
          t11 = 0.0;
          t10 = 0.0;
        }
      }
      double t12 = t3[0];
      t3[0] = 0.0;
      double t13 = t1[0];
      t1[0] = 0.0;
      switch (all1) {
        case 0 -> {
          t13 = 0.0;
          t12 = 0.0;
        }
        case 1 -> t12 = 0.0;
        case 2 -> t13 = 0.0;
        default -> {
          t13 = 0.0;
          t12 = 0.0;
        }
      }
      t3[w.length - 1] += t12;
      t1[w.length - 1] += t13;
      t3[0] += t10;
      t1[0] += t11;
      double scaleBar = 0.0;
      double xBar = yBar;
      for (int i = w.length - 1; i >= 0; i--) {
        double scaleBar1 = scaleBar * (1.0 + x * x);
        double scale1 = scaleKept[i];
        xBar += 2.0 * (scale1 * scaleBar * x);
        double t14 = t3[i];
        double aBar = t1[i];
        if (kept[i]) {
          t14 = 0.0;
        } else {
          aBar = 0.0;
        }
        aBar = i % 2 == 0 ? aBar : t14;
        scaleBar = scaleBar1 + w[i] * aBar;
        wBar[i] += aBar * scale1;
      }
      adjoint.x = xBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.layers}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LayersHvp(double value, double[] w, double x, double[] wHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ChosenFunctions.layers}: filled by a derivative and reused by its caller.
   */
  static final class LayersHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public LayersHvpAdjoint() {}
  }

  /**
   * Second order: {@code ChosenFunctions.layers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LayersHvp layersHvp(double[] w, double x, double[] wDot, double xDot) {
    return layersHvp(w, x, wDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersHvp(double[], double, double[], double)
   */
  static LayersHvp layersHvp(double[] w, double x, double[] wDot, double xDot, Tape tape) {
    double[] wBar = Arguments.zerosLike(w);
    double[] wHvp = Arguments.zerosLike(w);
    LayersHvpAdjoint adjoint = new LayersHvpAdjoint();
    double value = layersHvp(w, x, wDot, xDot, wBar, wHvp, adjoint, tape);
    return new LayersHvp(value, wBar, adjoint.x, wHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code ChosenFunctions.layers}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it
   * @param x as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double layersHvp(double[] w, double x, double[] wDot, double xDot, double[] wBar,
      double[] wHvp, LayersHvpAdjoint adjoint) {
    return layersHvp(w, x, wDot, xDot, wBar, wHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layersHvp(double[], double, double[], double, double[], double[],
   *     LayersHvpAdjoint)
   */
  static double layersHvp(double[] w, double x, double[] wDot, double xDot, double[] wBar,
      double[] wHvp, LayersHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Arguments.sameShape("wBar", wBar, "w", w);
    Arguments.sameShape("wHvp", wHvp, "w", w);
    Arguments.distinct("wDot", wDot, "wBar", wBar);
    Arguments.distinct("wDot", wDot, "wHvp", wHvp);
    Arguments.distinct("wBar", wBar, "wHvp", wHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(wBar);
    Arguments.zero(wHvp);
    int mark = tape.mark();
    try {
      int[] all = tape.exactInts(w.length);
      double[] t = tape.exactDoubles(w.length);
      double[] t1 = tape.exactDoubles(w.length);
      double[] t2 = tape.zeroDoubles(w.length);
      double[] t3 = tape.zeroDoubles(w.length);
      double[] t4 = tape.exactDoubles(w.length);
      double[] t5 = tape.exactDoubles(w.length);
      double[] t6 = tape.zeroDoubles(w.length);
      double[] t7 = tape.zeroDoubles(w.length);
      double[] scaleKept = tape.doubles(w.length);
      double[] scaleKeptDot = tape.doubles(w.length);
      boolean[] kept = tape.booleans(w.length);
      double scale = 1.0;
      double scaleDot = 0.0;
      for (int i = 0; i < w.length; i++) {
        scaleKept[i] = scale;
        scaleKeptDot[i] = scaleDot;
        double w1 = w[i];
        double a = w1 * scale;
        double aDot = wDot[i] * scale + w1 * scaleDot;
        int t8;
        double t9;
        double t10;
        if (i % 2 == 0) {
          t8 = 0;
          t9 = 0.0;
          t10 = 0.0;
        } else {
          t8 = 1;
          t9 = a;
          a = 0.0;
          t10 = aDot;
          aDot = 0.0;
        }
        boolean t11 = t8 == 0;
        kept[i] = t11;
        int t12;
        if (t11) {
          t12 = 1;
          t9 = 0.0;
          t10 = 0.0;
        } else {
          t12 = 2;
          a = 0.0;
          aDot = 0.0;
        }
        all[i] = t12;
        t[i] = a;
        t1[i] = aDot;
        t4[i] = t9;
        t5[i] = t10;
        double t13 = 1.0 + x * x;
        scaleDot = scaleDot * t13 + scale * (2.0 * (xDot * x));
        scale *= t13;
      }
      int swap = all[0];
      double t8 = t[0];
      double t9 = t4[0];
      int all1 = all[w.length - 1];
      double t10 = t[w.length - 1];
      double t11 = t1[w.length - 1];
      double t12 = t4[w.length - 1];
      double t13 = t5[w.length - 1];
      int t14;
      switch (all1) {
        case 0 -> {
          t14 = 3;
          t10 = 0.0;
          t12 = 0.0;
          t11 = 0.0;
          t13 = 0.0;
        }
        case 1 -> {
          t14 = 1;
          t12 = 0.0;
          t13 = 0.0;
        }
        case 2 -> {
          t14 = 2;
          t10 = 0.0;
          t11 = 0.0;
        }
        default -> {
          t14 = 3;
          t10 = 0.0;
          t12 = 0.0;
          t11 = 0.0;
          t13 = 0.0;
        }
      }
      double t15 = t1[0];
      double t16 = t5[0];
      all[0] = t14;
      t[0] = t10;
      t1[0] = t11;
      t4[0] = t12;
      t5[0] = t13;
      int t17;
      switch (swap) {
        case 0 -> {
          t17 = 3;
          t8 = 0.0;
          t9 = 0.0;
          t15 = 0.0;
          t16 = 0.0;
        }
        case 1 -> {
          t17 = 1;
          t9 = 0.0;
          t16 = 0.0;
        }
        case 2 -> {
          t17 = 2;
          t8 = 0.0;
          t15 = 0.0;
        }
        default -> {
          t17 = 3;
          t8 = 0.0;
          t9 = 0.0;
          t15 = 0.0;
          t16 = 0.0;
        }
      }
      all[w.length - 1] = t17;
      t[w.length - 1] = t8;
      t1[w.length - 1] = t15;
      t4[w.length - 1] = t9;
      t5[w.length - 1] = t16;
      int[] exitKept = tape.ints(all.length);
      double[] kept1 = tape.doubles(all.length);
      double[] keptDot = tape.doubles(all.length);
      double[] yKept = tape.doubles(all.length);
      double[] yKeptDot = tape.doubles(all.length);
      double y = x;
      double yDot = xDot;
      for (int i = 0; i < all.length; i++) {
        yKept[i] = y;
        yKeptDot[i] = yDot;
        int f = all[i];
        double t18 = t[i];
        double t19 = t1[i];
        double t20 = t4[i];
        double t21 = t5[i];
        int exit;
        switch (f) {
          case 0 -> throw new NullPointerException();
          case 1 -> {
            double t22 = t19 * y + t18 * yDot;
            y = Math.tanh(t18 * y);
            yDot = t22 * ((1.0 - y) * (1.0 + y));
            kept1[i] = y;
            keptDot[i] = yDot;
            exit = 0;
          }
          case 2 -> {
            exit = 1;
            y += t20;
            yDot += t21;
          }
          default -> throw new NullPointerException();
        }
        exitKept[i] = exit;
      }

      // reverse sweep
      double yBar = 1.0;
      double yBarDot = 0.0;
      for (int i = all.length - 1; i >= 0; i--) {
        int exit = exitKept[i];
        double y1 = yKept[i];
        double yDot1 = yKeptDot[i];
        double t18 = t[i];
        double t19 = t1[i];
        double t20;
        double t21;
        double t22;
        double t23;
        switch (exit) {
          case 0 -> {
            double t24 = kept1[i];
            double t25 = keptDot[i];
            double t26 = 1.0 - t24;
            double t27 = 1.0 + t24;
            double t28 = t26 * t27;
            double t29 = yBar * t28;
            double t30 = yBarDot * t28 + yBar * (t26 * t25 - t25 * t27);
            yBar = t18 * t29;
            yBarDot = t19 * t29 + t18 * t30;
            t20 = t29 * y1;
            t21 = 0.0;
            t22 = t30 * y1 + t29 * yDot1;
            t23 = 0.0;
          }
          default -> {
            t20 = 0.0;
            t21 = yBar;
            t22 = 0.0;
            t23 = yBarDot;
          }
        }
        t6[i] += t21;
        t7[i] += t23;
        t2[i] += t20;
        t3[i] += t22;
      }
      double t18 = t6[w.length - 1];
      double t19 = t7[w.length - 1];
      t6[w.length - 1] = 0.0;
      t7[w.length - 1] = 0.0;
      double t20 = t2[w.length - 1];
      double t21 = t3[w.length - 1];
      t2[w.length - 1] = 0.0;
      t3[w.length - 1] = 0.0;
      switch (swap) {
        case 0 -> {
          t20 = 0.0;
          t18 = 0.0;
          t21 = 0.0;
          t19 = 0.0;
        }
        case 1 -> {
          t18 = 0.0;
          t19 = 0.0;
        }
        case 2 -> {
          t20 = 0.0;
          t21 = 0.0;
        }
        default -> {
          t20 = 0.0;
          t18 = 0.0;
          t21 = 0.0;
          t19 = 0.0;
        }
      }
      double t22 = t6[0];
      double t23 = t7[0];
      t6[0] = 0.0;
      t7[0] = 0.0;
      double t24 = t2[0];
      double t25 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      switch (all1) {
        case 0 -> {
          t24 = 0.0;
          t22 = 0.0;
          t25 = 0.0;
          t23 = 0.0;
        }
        case 1 -> {
          t22 = 0.0;
          t23 = 0.0;
        }
        case 2 -> {
          t24 = 0.0;
          t25 = 0.0;
        }
        default -> {
          t24 = 0.0;
          t22 = 0.0;
          t25 = 0.0;
          t23 = 0.0;
        }
      }
      t6[w.length - 1] += t22;
      t7[w.length - 1] += t23;
      t2[w.length - 1] += t24;
      t3[w.length - 1] += t25;
      t6[0] += t18;
      t7[0] += t19;
      t2[0] += t20;
      t3[0] += t21;
      double scaleBar = 0.0;
      double xBar = yBar;
      double scaleBarDot = 0.0;
      double xBarDot = yBarDot;
      for (int i = w.length - 1; i >= 0; i--) {
        double t26 = 1.0 + x * x;
        double scaleBar1 = scaleBar * t26;
        double scaleBarDot1 = scaleBarDot * t26 + scaleBar * (2.0 * (xDot * x));
        double scale1 = scaleKept[i];
        double scaleDot1 = scaleKeptDot[i];
        double t27 = scale1 * scaleBar;
        xBar += 2.0 * (t27 * x);
        xBarDot += 2.0 * ((scaleDot1 * scaleBar + scale1 * scaleBarDot) * x + t27 * xDot);
        double t28 = t6[i];
        double t29 = t7[i];
        double aBar = t2[i];
        double aBarDot = t3[i];
        if (kept[i]) {
          t28 = 0.0;
          t29 = 0.0;
        } else {
          aBar = 0.0;
          aBarDot = 0.0;
        }
        if (i % 2 != 0) {
          aBar = t28;
          aBarDot = t29;
        }
        double w1 = w[i];
        scaleBar = scaleBar1 + w1 * aBar;
        scaleBarDot = scaleBarDot1 + (wDot[i] * aBar + w1 * aBarDot);
        wBar[i] += aBar * scale1;
        wHvp[i] += aBarDot * scale1 + aBar * scaleDot1;
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.layers} as a function of the vector that packs {@code w}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction layersFunction() {
    return new LayersFunction();
  }

  private static final class LayersFunction implements ScalarFunction {

    LayersFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return ChosenFunctions.layers(w, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      LayersAdjoint adjoint = new LayersAdjoint();
      double value = layersGradient(w, x, wBar, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return layersJvp(w, x, wDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] w = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] wDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] wBar = Arguments.zerosLike(w);
      double[] wHvp = Arguments.zerosLike(w);
      LayersHvpAdjoint adjoint = new LayersHvpAdjoint();
      double value = layersHvp(w, x, wDot, xDot, wBar, wHvp, adjoint);
      Arguments.pack(wBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(wHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.sparse} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sparseJvp(double x, int n, double xDot) {
    int[] all = new int[3];
    double[] x1 = new double[3];
    double[] xDot1 = new double[3];
    all[0] = 1;
    x1[0] = 0.0;
    xDot1[0] = 0.0;
    all[2] = 2;
    x1[2] = x;
    xDot1[2] = xDot;
    int all1 = all[n];
    double x2 = x1[n];
    double xDot2 = xDot1[n];
    double t = x * x;
    double t1 = 2.0 * (xDot * x);
    double t2;
    double t3;
    switch (all1) {
      case 0 -> throw new NullPointerException();
      case 1 -> {
        t2 = 0.5 * t * t;
        t3 = t1 * t;
      }
      default -> {
        double a = Math.abs(t);
        double aDot = StrongZero.times(Math.signum(t), t1);
        if (a <= x2) {
          t2 = 0.5 * t * t;
          t3 = t1 * t;
        } else {
          double t4 = a - 0.5 * x2;
          t2 = x2 * t4;
          t3 = xDot2 * t4 + x2 * (aDot - 0.5 * xDot2);
        }
      }
    }
    return new Dual(t2, t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseJvp(double, int, double)
   */
  static Dual sparseJvp(double x, int n, double xDot, Tape tape) {
    return sparseJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.sparse}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SparseGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.sparse}: filled by a
   * derivative and reused by its caller.
   */
  static final class SparseAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SparseAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.sparse} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SparseGradient sparseGradient(double x, int n) {
    return sparseGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseGradient(double, int)
   */
  static SparseGradient sparseGradient(double x, int n, Tape tape) {
    SparseAdjoint adjoint = new SparseAdjoint();
    double value = sparseGradient(x, n, adjoint, tape);
    return new SparseGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.sparse} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sparseGradient(double x, int n, SparseAdjoint adjoint) {
    return sparseGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sparseGradient(double, int, SparseAdjoint)
   */
  static double sparseGradient(double x, int n, SparseAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] all = new int[3];
      double[] x1 = new double[3];
      double[] xBar = tape.zeroDoubles(3);
      all[0] = 1;
      x1[0] = 0.0;
      all[2] = 2;
      x1[2] = x;
      int all1 = all[n];
      double aBar = x1[n];
      double t = x * x;
      double t1;
      int exit;
      switch (all1) {
        case 0 -> throw new NullPointerException();
        case 1 -> {
          t1 = 0.5 * t * t;
          exit = 0;
        }
        default -> {
          double a = Math.abs(t);
          t1 = a <= aBar ? 0.5 * t * t : aBar * (a - 0.5 * aBar);
          exit = 1;
        }
      }

      // reverse sweep
      double xBar1;
      switch (exit) {
        case 0 -> xBar1 = 0.0;
        default -> {
          double a = Math.abs(t);
          double t2;
          if (a <= aBar) {
            t2 = t;
            xBar1 = 0.0;
            aBar = 0.0;
          } else {
            double t3 = 0.5 * aBar;
            xBar1 = a - t3 - t3;
            t2 = 0.0;
          }
          t = t2 + StrongZero.times(Math.signum(t), aBar);
        }
      }
      double xBar2 = 2.0 * (t * x);
      xBar[n] += xBar1;
      xBar1 = xBar2 + xBar[2];
      adjoint.x = xBar1;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.sparse} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction sparseFunction(int n) {
    return new SparseFunction(n);
  }

  private static final class SparseFunction implements ScalarFunction {

    private final int n;

    SparseFunction(int n) {
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
      return ChosenFunctions.sparse(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SparseAdjoint adjoint = new SparseAdjoint();
      double value = sparseGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sparseJvp(x, this.n, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.descent} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param momentum constant
   * @param xDot tangent of {@code x}
   * @param rateDot tangent of {@code rate}
   * @return the value and its tangent
   */
  static Dual descentJvp(double x, double rate, boolean momentum, double xDot, double rateDot) {
    int t;
    double t1;
    double t2;
    if (momentum) {
      t = 0;
      t1 = 0.0;
      t2 = 0.0;
    } else {
      t = 1;
      t1 = rate / 2.0;
      rate = 0.0;
      t2 = rateDot / 2.0;
      rateDot = 0.0;
    }
    double speed = 0.0;
    double speedDot = 0.0;
    for (int i = 0; i < 4; i++) {
      double slope = 2.0 * x + Math.sin(x);
      double slopeDot = 2.0 * xDot + xDot * Math.cos(x);
      if (i % 2 == 0) {
        if (t == 0) {
          speed = 0.9 * speed + slope;
          speedDot = 0.9 * speedDot + slopeDot;
          x -= rate * speed;
          xDot -= rateDot * speed + rate * speedDot;
        } else {
          x -= t1 * slope;
          xDot -= t2 * slope + t1 * slopeDot;
        }
      } else if (t == 0) {
        speed = 0.9 * speed + slope;
        speedDot = 0.9 * speedDot + slopeDot;
        x -= rate * speed;
        xDot -= rateDot * speed + rate * speedDot;
      } else {
        x -= t1 * slope;
        xDot -= t2 * slope + t1 * slopeDot;
      }
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentJvp(double, double, boolean, double, double)
   */
  static Dual descentJvp(double x, double rate, boolean momentum, double xDot, double rateDot,
      Tape tape) {
    return descentJvp(x, rate, momentum, xDot, rateDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.descent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   */
  record DescentGradient(double value, double x, double rate) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.descent}: filled by a
   * derivative and reused by its caller.
   */
  static final class DescentAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code rate}. */
    public double rate;

    /** A holder of zeros. */
    public DescentAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.descent} and its gradient.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param momentum constant
   * @return the value and the gradient, in new arrays
   */
  static DescentGradient descentGradient(double x, double rate, boolean momentum) {
    return descentGradient(x, rate, momentum, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double, double, boolean)
   */
  static DescentGradient descentGradient(double x, double rate, boolean momentum, Tape tape) {
    DescentAdjoint adjoint = new DescentAdjoint();
    double value = descentGradient(x, rate, momentum, adjoint, tape);
    return new DescentGradient(value, adjoint.x, adjoint.rate);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.descent} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param momentum constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code rate}
   * @return the value
   */
  static double descentGradient(double x, double rate, boolean momentum, DescentAdjoint adjoint) {
    return descentGradient(x, rate, momentum, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentGradient(double, double, boolean, DescentAdjoint)
   */
  static double descentGradient(double x, double rate, boolean momentum, DescentAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int t;
      double t1;
      if (momentum) {
        t = 0;
        t1 = 0.0;
      } else {
        t = 1;
        t1 = rate / 2.0;
        rate = 0.0;
      }
      double[] speedKept = tape.doubles(4);
      double[] slopeKept = tape.doubles(4);
      double[] xKept = tape.doubles(4);
      double speed = 0.0;
      for (int i = 0; i < 4; i++) {
        xKept[i] = x;
        speedKept[i] = speed;
        double slope = 2.0 * x + Math.sin(x);
        slopeKept[i] = slope;
        if (i % 2 == 0) {
          if (t == 0) {
            speed = 0.9 * speed + slope;
            x -= rate * speed;
          } else {
            x -= t1 * slope;
          }
        } else if (t == 0) {
          speed = 0.9 * speed + slope;
          x -= rate * speed;
        } else {
          x -= t1 * slope;
        }
      }

      // reverse sweep
      double xBar = 1.0;
      double speedBar = 0.0;
      double rateBar = 0.0;
      double t2 = 0.0;
      for (int i = 3; i >= 0; i--) {
        double speed1 = speedKept[i];
        double slope = slopeKept[i];
        double slopeBar;
        if (i % 2 == 0) {
          if (t == 0) {
            double t3 = -xBar;
            speed1 = 0.9 * speed1 + slope;
            double speedBar1 = speedBar + rate * t3;
            speedBar = 0.9 * speedBar1;
            slopeBar = speedBar1;
            rateBar += t3 * speed1;
          } else {
            double t3 = -xBar;
            slopeBar = t1 * t3;
            t2 += t3 * slope;
          }
        } else if (t == 0) {
          double t3 = -xBar;
          speed1 = 0.9 * speed1 + slope;
          double speedBar1 = speedBar + rate * t3;
          speedBar = 0.9 * speedBar1;
          slopeBar = speedBar1;
          rateBar += t3 * speed1;
        } else {
          double t3 = -xBar;
          slopeBar = t1 * t3;
          t2 += t3 * slope;
        }
        double x1 = xKept[i];
        xBar += slopeBar * Math.cos(x1);
        xBar += 2.0 * slopeBar;
      }
      if (!momentum) {
        rateBar = t2 / 2.0;
      }
      adjoint.x = xBar;
      adjoint.rate = rateBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.descent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param rate the derivative with respect to {@code rate}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param rateHvp the Hessian-vector product for {@code rate}
   */
  record DescentHvp(double value, double x, double rate, double xHvp, double rateHvp) {}

  /**
   * Second order: {@code ChosenFunctions.descent}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param rate as the method takes it
   * @param momentum constant
   * @param xDot tangent of {@code x}
   * @param rateDot tangent of {@code rate}
   * @return value, gradient and product, in new arrays
   */
  static DescentHvp descentHvp(double x, double rate, boolean momentum, double xDot,
      double rateDot) {
    return descentHvp(x, rate, momentum, xDot, rateDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #descentHvp(double, double, boolean, double, double)
   */
  static DescentHvp descentHvp(double x, double rate, boolean momentum, double xDot,
      double rateDot, Tape tape) {
    int mark = tape.mark();
    try {
      int t;
      double t1;
      double t2;
      if (momentum) {
        t = 0;
        t1 = 0.0;
        t2 = 0.0;
      } else {
        t = 1;
        t1 = rate / 2.0;
        rate = 0.0;
        t2 = rateDot / 2.0;
        rateDot = 0.0;
      }
      double[] speedKept = tape.doubles(4);
      double[] speedKeptDot = tape.doubles(4);
      double[] slopeKept = tape.doubles(4);
      double[] slopeKeptDot = tape.doubles(4);
      double[] xKept = tape.doubles(4);
      double[] xKeptDot = tape.doubles(4);
      double speed = 0.0;
      double speedDot = 0.0;
      for (int i = 0; i < 4; i++) {
        xKept[i] = x;
        xKeptDot[i] = xDot;
        speedKept[i] = speed;
        speedKeptDot[i] = speedDot;
        double slope = 2.0 * x + Math.sin(x);
        double slopeDot = 2.0 * xDot + xDot * Math.cos(x);
        slopeKept[i] = slope;
        slopeKeptDot[i] = slopeDot;
        if (i % 2 == 0) {
          if (t == 0) {
            speed = 0.9 * speed + slope;
            speedDot = 0.9 * speedDot + slopeDot;
            x -= rate * speed;
            xDot -= rateDot * speed + rate * speedDot;
          } else {
            x -= t1 * slope;
            xDot -= t2 * slope + t1 * slopeDot;
          }
        } else if (t == 0) {
          speed = 0.9 * speed + slope;
          speedDot = 0.9 * speedDot + slopeDot;
          x -= rate * speed;
          xDot -= rateDot * speed + rate * speedDot;
        } else {
          x -= t1 * slope;
          xDot -= t2 * slope + t1 * slopeDot;
        }
      }

      // reverse sweep
      double xBar = 1.0;
      double speedBar = 0.0;
      double rateBar = 0.0;
      double t3 = 0.0;
      double xBarDot = 0.0;
      double speedBarDot = 0.0;
      double rateBarDot = 0.0;
      double t4 = 0.0;
      for (int i = 3; i >= 0; i--) {
        double speed1 = speedKept[i];
        double speedDot1 = speedKeptDot[i];
        double slope = slopeKept[i];
        double slopeDot = slopeKeptDot[i];
        double slopeBar;
        double slopeBarDot;
        if (i % 2 == 0) {
          if (t == 0) {
            double t5 = -xBar;
            double t6 = -xBarDot;
            speed1 = 0.9 * speed1 + slope;
            speedDot1 = 0.9 * speedDot1 + slopeDot;
            double speedBar1 = speedBar + rate * t5;
            double speedBarDot1 = speedBarDot + (rateDot * t5 + rate * t6);
            speedBar = 0.9 * speedBar1;
            speedBarDot = 0.9 * speedBarDot1;
            slopeBar = speedBar1;
            slopeBarDot = speedBarDot1;
            rateBar += t5 * speed1;
            rateBarDot += t6 * speed1 + t5 * speedDot1;
          } else {
            double t5 = -xBar;
            double t6 = -xBarDot;
            slopeBar = t1 * t5;
            slopeBarDot = t2 * t5 + t1 * t6;
            t3 += t5 * slope;
            t4 += t6 * slope + t5 * slopeDot;
          }
        } else if (t == 0) {
          double t5 = -xBar;
          double t6 = -xBarDot;
          speed1 = 0.9 * speed1 + slope;
          speedDot1 = 0.9 * speedDot1 + slopeDot;
          double speedBar1 = speedBar + rate * t5;
          double speedBarDot1 = speedBarDot + (rateDot * t5 + rate * t6);
          speedBar = 0.9 * speedBar1;
          speedBarDot = 0.9 * speedBarDot1;
          slopeBar = speedBar1;
          slopeBarDot = speedBarDot1;
          rateBar += t5 * speed1;
          rateBarDot += t6 * speed1 + t5 * speedDot1;
        } else {
          double t5 = -xBar;
          double t6 = -xBarDot;
          slopeBar = t1 * t5;
          slopeBarDot = t2 * t5 + t1 * t6;
          t3 += t5 * slope;
          t4 += t6 * slope + t5 * slopeDot;
        }
        double x1 = xKept[i];
        xDot = xKeptDot[i];
        double t5 = Math.cos(x1);
        xBar += slopeBar * t5;
        xBarDot += slopeBarDot * t5 - slopeBar * (xDot * Math.sin(x1));
        xBar += 2.0 * slopeBar;
        xBarDot += 2.0 * slopeBarDot;
      }
      if (!momentum) {
        rateBar = t3 / 2.0;
        rateBarDot = t4 / 2.0;
      }
      return new DescentHvp(x, xBar, rateBar, xBarDot, rateBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.descent} as a function of the vector that packs {@code x}, {@code
   * rate}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param momentum captured
   * @return the view
   */
  static ScalarFunction descentFunction(boolean momentum) {
    return new DescentFunction(momentum);
  }

  private static final class DescentFunction implements ScalarFunction {

    private final boolean momentum;

    DescentFunction(boolean momentum) {
      this.momentum = momentum;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double rate = packed[1];
      return ChosenFunctions.descent(x, rate, this.momentum);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double rate = packed[1];
      DescentAdjoint adjoint = new DescentAdjoint();
      double value = descentGradient(x, rate, this.momentum, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.rate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double rate = packed[1];
      double xDot = direction[0];
      double rateDot = direction[1];
      return descentJvp(x, rate, this.momentum, xDot, rateDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double rate = packed[1];
      double xDot = direction[0];
      double rateDot = direction[1];
      DescentHvp hvp = descentHvp(x, rate, this.momentum, xDot, rateDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.rate();
      product[0] = hvp.xHvp();
      product[1] = hvp.rateHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.passed} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual passedJvp(double a, double b, boolean x, boolean y, double aDot, double bDot) {
    int t;
    double t1;
    double t2;
    if (x) {
      t = 0;
      t1 = a;
      t2 = aDot;
    } else {
      t = 1;
      t1 = 0.0;
      t2 = 0.0;
    }
    int t3;
    double t4;
    double t5;
    double t6;
    double t7;
    if (y) {
      if (t == 0) {
        t3 = 0;
        t4 = t1;
        t5 = t2;
      } else {
        t3 = 1;
        t4 = 0.0;
        t5 = 0.0;
      }
      t6 = 0.0;
      t7 = 0.0;
    } else {
      t3 = 2;
      t4 = 0.0;
      t6 = b;
      t5 = 0.0;
      t7 = bDot;
    }
    double h = (b - 0.0) / 4.0;
    double hDot = bDot / 4.0;
    boolean t8 = t == 0;
    double t9;
    double t10;
    if (t8) {
      t9 = Math.exp(t1 * b);
      t10 = (t2 * b + t1 * bDot) * t9;
    } else {
      t9 = Math.sin(b);
      t10 = bDot * Math.cos(b);
    }
    double t11;
    double t12;
    switch (t3) {
      case 0 -> {
        t11 = Math.exp(t4 * b);
        t12 = (t5 * b + t4 * bDot) * t11;
      }
      case 1 -> {
        t11 = Math.sin(b);
        t12 = bDot * Math.cos(b);
      }
      default -> {
        t11 = t6 * b;
        t12 = t7 * b + t6 * bDot;
      }
    }
    double s = ((t8 ? Math.exp(t1 * 0.0) : Math.sin(0.0)) * (switch (t3) {
      case 0 -> Math.exp(t4 * 0.0);
      case 1 -> Math.sin(0.0);
      default -> t6 * 0.0;
    }) + t9 * t11) / 2.0;
    double sDot = (t10 * t11 + t9 * t12) / 2.0;
    for (int i = 1; i < 4; i++) {
      double t13 = i;
      double t14 = t13 * hDot;
      double t15 = 0.0 + t13 * h;
      double t16;
      double t17;
      if (t8) {
        t16 = Math.exp(t1 * t15);
        t17 = (t2 * t15 + t1 * t14) * t16;
      } else {
        t16 = Math.sin(t15);
        t17 = t14 * Math.cos(t15);
      }
      double t18;
      double t19;
      switch (t3) {
        case 0 -> {
          t18 = Math.exp(t4 * t15);
          t19 = (t5 * t15 + t4 * t14) * t18;
        }
        case 1 -> {
          t18 = Math.sin(t15);
          t19 = t14 * Math.cos(t15);
        }
        default -> {
          t18 = t6 * t15;
          t19 = t7 * t15 + t6 * t14;
        }
      }
      s += t16 * t18;
      sDot += t17 * t18 + t16 * t19;
    }
    int t13;
    double t14;
    double t15;
    double t16;
    double t17;
    if (!x) {
      t13 = 3;
      t14 = 0.0;
      t15 = 0.0;
      t16 = 0.0;
      t17 = 0.0;
    } else {
      switch (t3) {
        case 0 -> {
          t13 = 0;
          t6 = 0.0;
          t7 = 0.0;
        }
        case 1 -> {
          t13 = 1;
          t4 = 0.0;
          t6 = 0.0;
          t5 = 0.0;
          t7 = 0.0;
        }
        default -> {
          t13 = 2;
          t4 = 0.0;
          t5 = 0.0;
        }
      }
      t14 = t4;
      t15 = t6;
      t = 0;
      t1 = 0.0;
      t3 = 0;
      t4 = 0.0;
      t6 = 0.0;
      t16 = t5;
      t17 = t7;
      t2 = 0.0;
      t5 = 0.0;
      t7 = 0.0;
    }
    double t18 = s * h;
    double t19 = sDot * h + s * hDot;
    h = (a - 0.0) / 2.0;
    hDot = aDot / 2.0;
    double t20;
    double t21;
    switch (t13) {
      case 0 -> {
        t20 = Math.exp(t14 * a);
        t21 = (t16 * a + t14 * aDot) * t20;
      }
      case 1 -> {
        t20 = Math.sin(a);
        t21 = aDot * Math.cos(a);
      }
      case 2 -> {
        t20 = t15 * a;
        t21 = t17 * a + t15 * aDot;
      }
      default -> {
        double t22;
        double t23;
        if (t == 0) {
          t22 = Math.exp(t1 * a);
          t23 = (t2 * a + t1 * aDot) * t22;
        } else {
          t22 = Math.sin(a);
          t23 = aDot * Math.cos(a);
        }
        double t24;
        double t25;
        switch (t3) {
          case 0 -> {
            t24 = Math.exp(t4 * a);
            t25 = (t5 * a + t4 * aDot) * t24;
          }
          case 1 -> {
            t24 = Math.sin(a);
            t25 = aDot * Math.cos(a);
          }
          default -> {
            t24 = t6 * a;
            t25 = t7 * a + t6 * aDot;
          }
        }
        t20 = t22 * t24;
        t21 = t23 * t24 + t22 * t25;
      }
    }
    s = ((switch (t13) {
      case 0 -> Math.exp(t14 * 0.0);
      case 1 -> Math.sin(0.0);
      case 2 -> t15 * 0.0;
      default -> (t == 0 ? Math.exp(t1 * 0.0) : Math.sin(0.0)) * (switch (t3) {
        case 0 -> Math.exp(t4 * 0.0);
        case 1 -> Math.sin(0.0);
        default -> t6 * 0.0;
      });
    }) + t20) / 2.0;
    sDot = t21 / 2.0;
    for (int i = 1; i < 2; i++) {
      double t22 = i;
      double t23 = t22 * hDot;
      double t24 = 0.0 + t22 * h;
      double t25;
      double t26;
      switch (t13) {
        case 0 -> {
          t25 = Math.exp(t14 * t24);
          t26 = (t16 * t24 + t14 * t23) * t25;
        }
        case 1 -> {
          t25 = Math.sin(t24);
          t26 = t23 * Math.cos(t24);
        }
        case 2 -> {
          t25 = t15 * t24;
          t26 = t17 * t24 + t15 * t23;
        }
        default -> {
          double t27;
          double t28;
          if (t == 0) {
            t27 = Math.exp(t1 * t24);
            t28 = (t2 * t24 + t1 * t23) * t27;
          } else {
            t27 = Math.sin(t24);
            t28 = t23 * Math.cos(t24);
          }
          double t29;
          double t30;
          switch (t3) {
            case 0 -> {
              t29 = Math.exp(t4 * t24);
              t30 = (t5 * t24 + t4 * t23) * t29;
            }
            case 1 -> {
              t29 = Math.sin(t24);
              t30 = t23 * Math.cos(t24);
            }
            default -> {
              t29 = t6 * t24;
              t30 = t7 * t24 + t6 * t23;
            }
          }
          t25 = t27 * t29;
          t26 = t28 * t29 + t27 * t30;
        }
      }
      s += t25;
      sDot += t26;
    }
    return new Dual(t18 + s * h, t19 + (sDot * h + s * hDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedJvp(double, double, boolean, boolean, double, double)
   */
  static Dual passedJvp(double a, double b, boolean x, boolean y, double aDot, double bDot,
      Tape tape) {
    return passedJvp(a, b, x, y, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.passed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record PassedGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.passed}: filled by a
   * derivative and reused by its caller.
   */
  static final class PassedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public PassedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.passed} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @return the value and the gradient, in new arrays
   */
  static PassedGradient passedGradient(double a, double b, boolean x, boolean y) {
    return passedGradient(a, b, x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedGradient(double, double, boolean, boolean)
   */
  static PassedGradient passedGradient(double a, double b, boolean x, boolean y, Tape tape) {
    PassedAdjoint adjoint = new PassedAdjoint();
    double value = passedGradient(a, b, x, y, adjoint, tape);
    return new PassedGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.passed} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double passedGradient(double a, double b, boolean x, boolean y, PassedAdjoint adjoint) {
    return passedGradient(a, b, x, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedGradient(double, double, boolean, boolean, PassedAdjoint)
   */
  static double passedGradient(double a, double b, boolean x, boolean y, PassedAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(26);
      int[] keptInts = tape.ints(4);
      boolean[] keptBooleans = tape.booleans(2);
      passedGradientPart1(x, a, y, b, kept, keptInts, keptBooleans);
      double t = passedGradientPart2(kept, keptInts, a, keptBooleans, b, y, x, tape);
      double bBar = tape.doubleResult(1);
      double aBar = tape.doubleResult(2);
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.passed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record PassedHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ChosenFunctions.passed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param y constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static PassedHvp passedHvp(double a, double b, boolean x, boolean y, double aDot, double bDot) {
    return passedHvp(a, b, x, y, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedHvp(double, double, boolean, boolean, double, double)
   */
  static PassedHvp passedHvp(double a, double b, boolean x, boolean y, double aDot, double bDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(63);
      int[] keptInts = tape.ints(4);
      boolean[] keptBooleans = tape.booleans(2);
      passedHvpPart1(x, a, aDot, y, b, bDot, kept, keptInts, keptBooleans);
      passedHvpPart2(keptInts, kept, a, aDot);
      double bBar = passedHvpPart3(kept, keptInts, a, aDot, keptBooleans, b, bDot, y, x, tape);
      double bBarDot = tape.doubleResult(1);
      double aBar = tape.doubleResult(2);
      double aBarDot = tape.doubleResult(3);
      return new PassedHvp(kept[60], aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.passed} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @param y captured
   * @return the view
   */
  static ScalarFunction passedFunction(boolean x, boolean y) {
    return new PassedFunction(x, y);
  }

  private static final class PassedFunction implements ScalarFunction {

    private final boolean x;

    private final boolean y;

    PassedFunction(boolean x, boolean y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return ChosenFunctions.passed(a, b, this.x, this.y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      PassedAdjoint adjoint = new PassedAdjoint();
      double value = passedGradient(a, b, this.x, this.y, adjoint);
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
      return passedJvp(a, b, this.x, this.y, aDot, bDot).tangent();
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
      PassedHvp hvp = passedHvp(a, b, this.x, this.y, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.deep} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual deepJvp(double a, double b, boolean x, double aDot, double bDot) {
    return deepJvp(a, b, x, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepJvp(double, double, boolean, double, double)
   */
  static Dual deepJvp(double a, double b, boolean x, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      int t;
      double t1;
      double t2;
      if (x) {
        t = 0;
        t1 = 0.0;
        t2 = 0.0;
      } else {
        t = 1;
        a = 0.0;
        t1 = b;
        aDot = 0.0;
        t2 = bDot;
      }
      double t3 = halveWith1Jvp(t, a, t1, 0.0, b, 3, aDot, t2, bDot, tape);
      double t4 = tape.doubleResult(1);
      return new Dual(t3, t4);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ChosenFunctions.deep}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record DeepGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.deep}: filled by a
   * derivative and reused by its caller.
   */
  static final class DeepAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public DeepAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.deep} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static DeepGradient deepGradient(double a, double b, boolean x) {
    return deepGradient(a, b, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepGradient(double, double, boolean)
   */
  static DeepGradient deepGradient(double a, double b, boolean x, Tape tape) {
    DeepAdjoint adjoint = new DeepAdjoint();
    double value = deepGradient(a, b, x, adjoint, tape);
    return new DeepGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.deep} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double deepGradient(double a, double b, boolean x, DeepAdjoint adjoint) {
    return deepGradient(a, b, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepGradient(double, double, boolean, DeepAdjoint)
   */
  static double deepGradient(double a, double b, boolean x, DeepAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int t;
      double t1;
      if (x) {
        t = 0;
        t1 = 0.0;
      } else {
        t = 1;
        a = 0.0;
        t1 = b;
      }
      double t2 = halveWith1Vjp(t, a, t1, 0.0, b, 3, 1.0, tape);
      double aBar = tape.doubleResult(1);
      double t3 = tape.doubleResult(2);
      double bBar = tape.doubleResult(3);

      // reverse sweep
      if (!x) {
        bBar += t3;
        aBar = 0.0;
      }
      adjoint.a = aBar;
      adjoint.b = bBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.deep}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record DeepHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ChosenFunctions.deep}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param x constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static DeepHvp deepHvp(double a, double b, boolean x, double aDot, double bDot) {
    return deepHvp(a, b, x, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deepHvp(double, double, boolean, double, double)
   */
  static DeepHvp deepHvp(double a, double b, boolean x, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      int t;
      double t1;
      double t2;
      if (x) {
        t = 0;
        t1 = 0.0;
        t2 = 0.0;
      } else {
        t = 1;
        a = 0.0;
        t1 = b;
        aDot = 0.0;
        t2 = bDot;
      }
      double t3 = halveWith1VjpJvp(t, a, t1, 0.0, b, 3, 1.0, aDot, t2, bDot, tape);
      double aBar = tape.doubleResult(1);
      double t4 = tape.doubleResult(2);
      double bBar = tape.doubleResult(3);
      double aBarDot = tape.doubleResult(4);
      double t5 = tape.doubleResult(5);
      double bBarDot = tape.doubleResult(6);

      // reverse sweep
      if (!x) {
        bBar += t4;
        bBarDot += t5;
        aBar = 0.0;
        aBarDot = 0.0;
      }
      return new DeepHvp(t3, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.deep} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction deepFunction(boolean x) {
    return new DeepFunction(x);
  }

  private static final class DeepFunction implements ScalarFunction {

    private final boolean x;

    DeepFunction(boolean x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return ChosenFunctions.deep(a, b, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      DeepAdjoint adjoint = new DeepAdjoint();
      double value = deepGradient(a, b, this.x, adjoint);
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
      return deepJvp(a, b, this.x, aDot, bDot).tangent();
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
      DeepHvp hvp = deepHvp(a, b, this.x, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.results} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual resultsJvp(double a, double b, int k, double aDot, double bDot) {
    int t;
    double t1;
    double t2;
    double t3;
    double t4;
    if (k == 0) {
      t = 0;
      t1 = a;
      t2 = 0.0;
      t3 = aDot;
      t4 = 0.0;
    } else {
      t = 1;
      t1 = 0.0;
      t2 = b;
      t3 = 0.0;
      t4 = bDot;
    }
    double t5 = a + b;
    double t6 = aDot + bDot;
    if (t == 0) {
      t2 = t5 * t1;
      t4 = t6 * t1 + t5 * t3;
    } else {
      t6 = 2.0 * (t6 * t5);
      t5 *= t5;
    }
    int t7;
    double t8;
    double t9;
    if ((k == 1 ? 0 : 1) == 0) {
      t7 = 0;
      t8 = 0.0;
      t9 = 0.0;
    } else {
      t7 = 1;
      t8 = t2;
      t2 = 0.0;
      t9 = t4;
      t4 = 0.0;
    }
    double t10;
    double t11;
    if (t7 == 0) {
      t10 = t2 * t5;
      t11 = t4 * t5 + t2 * t6;
    } else {
      double t12 = t8 + t5;
      t10 = Math.sin(t12);
      t11 = (t9 + t6) * Math.cos(t12);
    }
    return new Dual(t10, t11);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultsJvp(double, double, int, double, double)
   */
  static Dual resultsJvp(double a, double b, int k, double aDot, double bDot, Tape tape) {
    return resultsJvp(a, b, k, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.results}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ResultsGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.results}: filled by a
   * derivative and reused by its caller.
   */
  static final class ResultsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public ResultsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.results} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ResultsGradient resultsGradient(double a, double b, int k) {
    ResultsAdjoint adjoint = new ResultsAdjoint();
    double value = resultsGradient(a, b, k, adjoint);
    return new ResultsGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultsGradient(double, double, int)
   */
  static ResultsGradient resultsGradient(double a, double b, int k, Tape tape) {
    return resultsGradient(a, b, k);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.results} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double resultsGradient(double a, double b, int k, ResultsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = k == 0;
    int t1;
    double t2;
    double t3;
    if (t) {
      t1 = 0;
      t2 = a;
      t3 = 0.0;
    } else {
      t1 = 1;
      t2 = 0.0;
      t3 = b;
    }
    double t4 = a + b;
    boolean t5 = t1 == 0;
    double t6;
    if (t5) {
      t3 = t4 * t2;
      t6 = t4;
    } else {
      t6 = t4 * t4;
    }
    boolean t7 = (k == 1 ? 0 : 1) == 0;
    int t8;
    double t9;
    if (t7) {
      t8 = 0;
      t9 = 0.0;
    } else {
      t8 = 1;
      t9 = t3;
      t3 = 0.0;
    }
    boolean t10 = t8 == 0;

    // reverse sweep
    double t11 = t10 ? t3 * t6 : Math.sin(t9 + t6);
    double t12;
    if (t10) {
      t12 = 0.0;
    } else {
      t3 = Math.cos(t9 + t6);
      t6 = 0.0;
      t12 = t3;
    }
    double t13 = t7 ? t6 : t12;
    double t14;
    double t15;
    if (t5) {
      t14 = t3 + t13 * t2;
      t15 = t4 * t13;
      t13 = 0.0;
    } else {
      t14 = 2.0 * (t3 * t4);
      t15 = 0.0;
    }
    double aBar;
    double bBar;
    if (t) {
      aBar = t14 + t15;
      bBar = t14;
    } else {
      bBar = t14 + t13;
      aBar = t14;
    }
    adjoint.a = aBar;
    adjoint.b = bBar;
    return t11;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultsGradient(double, double, int, ResultsAdjoint)
   */
  static double resultsGradient(double a, double b, int k, ResultsAdjoint adjoint, Tape tape) {
    return resultsGradient(a, b, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.results}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ResultsHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code ChosenFunctions.results}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param k constant
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static ResultsHvp resultsHvp(double a, double b, int k, double aDot, double bDot) {
    boolean t = k == 0;
    int t1;
    double t2;
    double t3;
    double t4;
    double t5;
    if (t) {
      t1 = 0;
      t2 = a;
      t3 = 0.0;
      t4 = aDot;
      t5 = 0.0;
    } else {
      t1 = 1;
      t2 = 0.0;
      t3 = b;
      t4 = 0.0;
      t5 = bDot;
    }
    double t6 = a + b;
    double t7 = aDot + bDot;
    boolean t8 = t1 == 0;
    double t9;
    double t10;
    if (t8) {
      t3 = t6 * t2;
      t9 = t6;
      t5 = t7 * t2 + t6 * t4;
      t10 = t7;
    } else {
      t9 = t6 * t6;
      t10 = 2.0 * (t7 * t6);
    }
    boolean t11 = (k == 1 ? 0 : 1) == 0;
    int t12;
    double t13;
    double t14;
    if (t11) {
      t12 = 0;
      t13 = 0.0;
      t14 = 0.0;
    } else {
      t12 = 1;
      t13 = t3;
      t3 = 0.0;
      t14 = t5;
      t5 = 0.0;
    }
    boolean t15 = t12 == 0;

    // reverse sweep
    double t16 = t15 ? t3 * t9 : Math.sin(t13 + t9);
    double t17;
    double t18;
    if (t15) {
      t17 = 0.0;
      t18 = 0.0;
    } else {
      double t19 = t13 + t9;
      t3 = Math.cos(t19);
      t5 = -((t14 + t10) * Math.sin(t19));
      t9 = 0.0;
      t17 = t3;
      t10 = 0.0;
      t18 = t5;
    }
    if (!t11) {
      t9 = t17;
      t10 = t18;
    }
    double t19;
    double t20;
    double t21;
    double t22;
    if (t8) {
      t19 = t3 + t9 * t2;
      t20 = t6 * t9;
      t21 = t5 + (t10 * t2 + t9 * t4);
      t22 = t7 * t9 + t6 * t10;
      t9 = 0.0;
      t10 = 0.0;
    } else {
      t19 = 2.0 * (t3 * t6);
      t20 = 0.0;
      t21 = 2.0 * (t5 * t6 + t3 * t7);
      t22 = 0.0;
    }
    double aBar;
    double aBarDot;
    double bBar;
    double bBarDot;
    if (t) {
      aBar = t19 + t20;
      aBarDot = t21 + t22;
      bBar = t19;
      bBarDot = t21;
    } else {
      bBar = t19 + t9;
      bBarDot = t21 + t10;
      aBar = t19;
      aBarDot = t21;
    }
    return new ResultsHvp(t16, aBar, bBar, aBarDot, bBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultsHvp(double, double, int, double, double)
   */
  static ResultsHvp resultsHvp(double a, double b, int k, double aDot, double bDot, Tape tape) {
    return resultsHvp(a, b, k, aDot, bDot);
  }

  /**
   * {@code ChosenFunctions.results} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction resultsFunction(int k) {
    return new ResultsFunction(k);
  }

  private static final class ResultsFunction implements ScalarFunction {

    private final int k;

    ResultsFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return ChosenFunctions.results(a, b, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      ResultsAdjoint adjoint = new ResultsAdjoint();
      double value = resultsGradient(a, b, this.k, adjoint);
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
      return resultsJvp(a, b, this.k, aDot, bDot).tangent();
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
      ResultsHvp hvp = resultsHvp(a, b, this.k, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.writers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual writersJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] total = new double[2];
    double[] totalDot = new double[2];
    int t;
    double[] t1;
    double[] t2;
    double[] t3;
    double[] t4;
    double[] t5;
    double[] t6;
    if (k % 2 == 0) {
      t = 0;
      t1 = total;
      t2 = null;
      t3 = null;
      t4 = totalDot;
      t5 = null;
      t6 = null;
    } else {
      t = 1;
      t1 = null;
      t2 = total;
      t3 = x;
      t4 = null;
      t5 = totalDot;
      t6 = xDot;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double vDot = xDot[i];
      double t7 = sum + 1.0;
      if (t == 0) {
        double t8 = vDot * t7 + v * sumDot;
        v = t1[0] + v * t7;
        vDot = t4[0] + t8;
        t1[0] = v;
        t4[0] = vDot;
      } else if (!(v > 1.0)) {
        double total1 = t2[0];
        double x1 = t3[0];
        double t8 = t5[0] + (t6[0] * t7 + x1 * sumDot);
        t2[1] = total1 + x1 * t7;
        t5[1] = t8;
        t2[0] = v;
        t5[0] = vDot;
        v = t2[1];
        vDot = t5[1];
      }
      sum += v;
      sumDot += vDot;
    }
    double total1 = total[0];
    return new Dual(sum * total1 + total[1], sumDot * total1 + sum * totalDot[0] + totalDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writersJvp(double[], int, double[])
   */
  static Dual writersJvp(double[] x, int k, double[] xDot, Tape tape) {
    return writersJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.writers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WritersGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ChosenFunctions.writers} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static WritersGradient writersGradient(double[] x, int k) {
    return writersGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writersGradient(double[], int)
   */
  static WritersGradient writersGradient(double[] x, int k, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = writersGradient(x, k, xBar, tape);
    return new WritersGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.writers} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double writersGradient(double[] x, int k, double[] xBar) {
    return writersGradient(x, k, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writersGradient(double[], int, double[])
   */
  static double writersGradient(double[] x, int k, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] total = new double[2];
      double[] totalBar = tape.zeroDoubles(2);
      int t;
      double[] t1;
      double[] t2;
      double[] t3;
      double[] t4;
      double[] t5;
      double[] t6;
      if (k % 2 == 0) {
        t = 0;
        t1 = total;
        t2 = null;
        t3 = null;
        t4 = totalBar;
        t5 = null;
        t6 = null;
      } else {
        t = 1;
        t1 = null;
        t2 = total;
        t3 = x;
        t4 = null;
        t5 = totalBar;
        t6 = xBar;
      }
      double[] kept = tape.doubles(x.length);
      double[] vKept = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double sum = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        vKept[i] = v;
        double t7 = sum + 1.0;
        kept[i] = t7;
        if (t == 0) {
          v = t1[0] + v * t7;
          t1[0] = v;
        } else if (!(v > 1.0)) {
          double total1 = t2[0];
          double x1 = t3[0];
          xKept[i] = x1;
          t2[1] = total1 + x1 * t7;
          t2[0] = v;
          v = t2[1];
        }
        sum += v;
      }
      double sumBar = total[0];

      // reverse sweep
      double t7 = sum * sumBar + total[1];
      totalBar[1] += 1.0;
      totalBar[0] += sum;
      for (int i = x.length - 1; i >= 0; i--) {
        double t8 = kept[i];
        double v = vKept[i];
        double vBar;
        double t9;
        if (t == 0) {
          double t10 = sumBar + t4[0];
          vBar = t10 * t8;
          t4[0] = t10;
          t9 = v * t10;
        } else if (v > 1.0) {
          vBar = sumBar;
          t9 = 0.0;
        } else {
          t5[1] += sumBar;
          vBar = t5[0];
          t5[0] = 0.0;
          double t10 = t5[1];
          t5[1] = 0.0;
          double t11 = xKept[i] * t10;
          t6[0] += t10 * t8;
          t5[0] += t10;
          t9 = t11;
        }
        sumBar += t9;
        xBar[i] += vBar;
      }
      return t7;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.writers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WritersHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ChosenFunctions.writers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static WritersHvp writersHvp(double[] x, int k, double[] xDot) {
    return writersHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writersHvp(double[], int, double[])
   */
  static WritersHvp writersHvp(double[] x, int k, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = writersHvp(x, k, xDot, xBar, xHvp, tape);
    return new WritersHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ChosenFunctions.writers}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double writersHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp) {
    return writersHvp(x, k, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writersHvp(double[], int, double[], double[], double[])
   */
  static double writersHvp(double[] x, int k, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] total = new double[2];
      double[] totalDot = new double[2];
      double[] totalBar = tape.zeroDoubles(2);
      double[] totalBarDot = tape.zeroDoubles(2);
      int t;
      double[] t1;
      double[] t2;
      double[] t3;
      double[] t4;
      double[] t5;
      double[] t6;
      double[] t7;
      double[] t8;
      double[] t9;
      double[] t10;
      double[] t11;
      double[] t12;
      if (k % 2 == 0) {
        t = 0;
        t1 = total;
        t2 = null;
        t3 = null;
        t4 = totalBar;
        t5 = null;
        t6 = null;
        t7 = totalDot;
        t8 = null;
        t9 = null;
        t10 = totalBarDot;
        t11 = null;
        t12 = null;
      } else {
        t = 1;
        t1 = null;
        t2 = total;
        t3 = x;
        t4 = null;
        t5 = totalBar;
        t6 = xBar;
        t7 = null;
        t8 = totalDot;
        t9 = xDot;
        t10 = null;
        t11 = totalBarDot;
        t12 = xHvp;
      }
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[] vKept = tape.doubles(x.length);
      double[] vKeptDot = tape.doubles(x.length);
      double[] xKept = tape.doubles(x.length);
      double[] xKeptDot = tape.doubles(x.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double v = x[i];
        double vDot = xDot[i];
        vKept[i] = v;
        vKeptDot[i] = vDot;
        double t13 = sum + 1.0;
        kept[i] = t13;
        keptDot[i] = sumDot;
        if (t == 0) {
          double t14 = vDot * t13 + v * sumDot;
          v = t1[0] + v * t13;
          vDot = t7[0] + t14;
          t1[0] = v;
          t7[0] = vDot;
        } else if (!(v > 1.0)) {
          double total1 = t2[0];
          double x1 = t3[0];
          double xDot1 = t9[0];
          double totalDot1 = t8[0];
          xKept[i] = x1;
          xKeptDot[i] = xDot1;
          t2[1] = total1 + x1 * t13;
          t8[1] = totalDot1 + (xDot1 * t13 + x1 * sumDot);
          t2[0] = v;
          t8[0] = vDot;
          v = t2[1];
          vDot = t8[1];
        }
        sum += v;
        sumDot += vDot;
      }
      double sumBar = total[0];

      // reverse sweep
      double sumBarDot = totalDot[0];
      double t13 = sum * sumBar + total[1];
      totalBar[1] += 1.0;
      totalBar[0] += sum;
      totalBarDot[0] += sumDot;
      for (int i = x.length - 1; i >= 0; i--) {
        double t14 = kept[i];
        double t15 = keptDot[i];
        double v = vKept[i];
        double vDot = vKeptDot[i];
        double vBar;
        double vBarDot;
        double t16;
        double t17;
        if (t == 0) {
          double t18 = sumBar + t4[0];
          double t19 = sumBarDot + t10[0];
          vBar = t18 * t14;
          vBarDot = t19 * t14 + t18 * t15;
          t4[0] = t18;
          t10[0] = t19;
          t16 = v * t18;
          t17 = vDot * t18 + v * t19;
        } else if (v > 1.0) {
          vBar = sumBar;
          t16 = 0.0;
          vBarDot = sumBarDot;
          t17 = 0.0;
        } else {
          t5[1] += sumBar;
          t11[1] += sumBarDot;
          vBar = t5[0];
          vBarDot = t11[0];
          t5[0] = 0.0;
          t11[0] = 0.0;
          double t18 = t5[1];
          double t19 = t11[1];
          t5[1] = 0.0;
          t11[1] = 0.0;
          double x1 = xKept[i];
          double t20 = xKeptDot[i] * t18 + x1 * t19;
          t6[0] += t18 * t14;
          t12[0] += t19 * t14 + t18 * t15;
          t5[0] += t18;
          t11[0] += t19;
          t16 = x1 * t18;
          t17 = t20;
        }
        sumBar += t16;
        sumBarDot += t17;
        xBar[i] += vBar;
        xHvp[i] += vBarDot;
      }
      return t13;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.writers} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction writersFunction(int k) {
    return new WritersFunction(k);
  }

  private static final class WritersFunction implements ScalarFunction {

    private final int k;

    WritersFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ChosenFunctions.writers(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = writersGradient(x, this.k, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return writersJvp(x, this.k, xDot).tangent();
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
      double value = writersHvp(x, this.k, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.integrate} and its derivative in the direction of
   * the tangents.
   *
   * @param y as the method takes it
   * @param rate as the method takes it
   * @param theta as the method takes it
   * @param fine constant
   * @param yDot tangent of {@code y}
   * @param rateDot tangent of {@code rate}
   * @param thetaDot tangent of {@code theta}
   * @return the value and its tangent
   */
  static Dual integrateJvp(double y, double rate, double theta, boolean fine, double yDot,
      double rateDot, double thetaDot) {
    int t;
    if (fine) {
      t = 0;
    } else {
      t = 1;
      theta = 0.0;
      thetaDot = 0.0;
    }
    for (int step = 0; step < 5; step++) {
      double k = 0.0;
      double next = y;
      double kDot = 0.0;
      double nextDot = yDot;
      int i = 0;
      while (true) {
        boolean t1 = t == 0;
        if (i >= (t1 ? 2 : 1)) {
          break;
        }
        double t2;
        double t3;
        if (t1) {
          if (i == 0) {
            t2 = 0.0;
            t3 = 0.0;
          } else {
            t2 = theta;
            t3 = thetaDot;
          }
        } else {
          t2 = 0.0;
          t3 = 0.0;
        }
        double t4 = t2 * 0.1;
        double z = y + t4 * k;
        double zDot = yDot + (t3 * 0.1 * k + t4 * kDot);
        double t5 = rate * z;
        double t6 = 1.0 - z;
        k = t5 * t6;
        kDot = (rateDot * z + rate * zDot) * t6 - t5 * zDot;
        double t7;
        double t8;
        if (t1) {
          if (i == 0) {
            double t9 = 1.0 / (2.0 * theta);
            t7 = 1.0 - t9;
            t8 = 2.0 * thetaDot * t9 * t9;
          } else {
            t7 = 1.0 / (2.0 * theta);
            t8 = -(2.0 * thetaDot * t7 * t7);
          }
        } else {
          t7 = 1.0;
          t8 = 0.0;
        }
        double t9 = 0.1 * t7;
        next += t9 * k;
        nextDot += 0.1 * t8 * k + t9 * kDot;
        i++;
      }
      y = next;
      yDot = nextDot;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integrateJvp(double, double, double, boolean, double, double, double)
   */
  static Dual integrateJvp(double y, double rate, double theta, boolean fine, double yDot,
      double rateDot, double thetaDot, Tape tape) {
    return integrateJvp(y, rate, theta, fine, yDot, rateDot, thetaDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.integrate}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param rate the derivative with respect to {@code rate}
   * @param theta the derivative with respect to {@code theta}
   */
  record IntegrateGradient(double value, double y, double rate, double theta) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.integrate}: filled by a
   * derivative and reused by its caller.
   */
  static final class IntegrateAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** The adjoint of {@code rate}. */
    public double rate;

    /** The adjoint of {@code theta}. */
    public double theta;

    /** A holder of zeros. */
    public IntegrateAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.integrate} and its gradient.
   *
   * @param y as the method takes it
   * @param rate as the method takes it
   * @param theta as the method takes it
   * @param fine constant
   * @return the value and the gradient, in new arrays
   */
  static IntegrateGradient integrateGradient(double y, double rate, double theta, boolean fine) {
    return integrateGradient(y, rate, theta, fine, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integrateGradient(double, double, double, boolean)
   */
  static IntegrateGradient integrateGradient(double y, double rate, double theta, boolean fine,
      Tape tape) {
    IntegrateAdjoint adjoint = new IntegrateAdjoint();
    double value = integrateGradient(y, rate, theta, fine, adjoint, tape);
    return new IntegrateGradient(value, adjoint.y, adjoint.rate, adjoint.theta);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.integrate} and its gradient, written into the
   * caller's memory.
   *
   * @param y as the method takes it
   * @param rate as the method takes it
   * @param theta as the method takes it
   * @param fine constant
   * @param adjoint overwritten with the derivatives with respect to {@code y}, {@code rate},
   *     {@code theta}
   * @return the value
   */
  static double integrateGradient(double y, double rate, double theta, boolean fine,
      IntegrateAdjoint adjoint) {
    return integrateGradient(y, rate, theta, fine, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integrateGradient(double, double, double, boolean, IntegrateAdjoint)
   */
  static double integrateGradient(double y, double rate, double theta, boolean fine,
      IntegrateAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int t;
      if (fine) {
        t = 0;
      } else {
        t = 1;
        theta = 0.0;
      }
      int[] tripsKept = tape.ints(5);
      double[] yKept = tape.doubles(5);
      double[][] keptKept = tape.references(double[].class, 5);
      double[][] kKeptKept = tape.references(double[].class, 5);
      double[][] keptKept1 = tape.references(double[].class, 5);
      int[][] iKeptKept = tape.references(int[].class, 5);
      for (int step = 0; step < 5; step++) {
        yKept[step] = y;
        double[] kept = tape.doubles(64);
        double[] kKept = tape.doubles(64);
        double[] kept1 = tape.doubles(64);
        int[] iKept = tape.ints(64);
        double k = 0.0;
        double next = y;
        int trips = 0;
        for (int i = 0; i < (t == 0 ? 2 : 1); i++) {
          iKept[trips] = i;
          kKept[trips] = k;
          boolean t1 = t == 0;
          double t2 = (t1 ? i == 0 ? 0.0 : theta : 0.0) * 0.1;
          kept[trips] = t2;
          double z = y + t2 * k;
          k = rate * z * (1.0 - z);
          double t3 = 0.1 * (t1 ? i == 0 ? 1.0 - 1.0 / (2.0 * theta) : 1.0 / (2.0 * theta) : 1.0);
          kept1[trips] = t3;
          next += t3 * k;
          trips++;
          kept = tape.grow(kept, trips);
          kKept = tape.grow(kKept, trips);
          kept1 = tape.grow(kept1, trips);
          iKept = tape.grow(iKept, trips);
        }
        tripsKept[step] = trips;
        keptKept[step] = kept;
        kKeptKept[step] = kKept;
        keptKept1[step] = kept1;
        iKeptKept[step] = iKept;
        y = next;
      }

      // reverse sweep
      double yBar = 1.0;
      double thetaBar = 0.0;
      double rateBar = 0.0;
      for (int step = 4; step >= 0; step--) {
        int trips = tripsKept[step];
        double y1 = yKept[step];
        double[] kept = keptKept[step];
        double[] kKept = kKeptKept[step];
        double[] kept1 = keptKept1[step];
        int[] iKept = iKeptKept[step];
        double kBar = 0.0;
        double yBar1 = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
          double t1 = kept[k];
          double k1 = kKept[k];
          double z = y1 + t1 * k1;
          double t2 = rate * z;
          double t3 = 1.0 - z;
          double k2 = t2 * t3;
          kBar += kept1[k] * yBar;
          double t4 = 0.1 * (yBar * k2);
          boolean t5 = t == 0;
          int i = iKept[k];
          if (t5) {
            double t6;
            if (i == 0) {
              double t7 = 1.0 / (2.0 * theta);
              t6 = thetaBar + 2.0 * (t4 * t7 * t7);
            } else {
              double t7 = 1.0 / (2.0 * theta);
              t6 = thetaBar - 2.0 * (t4 * t7 * t7);
            }
            thetaBar = t6;
          }
          double t6 = kBar * t3;
          rateBar += t6 * z;
          double zBar = rate * t6 - t2 * kBar;
          yBar1 += zBar;
          kBar = t1 * zBar;
          if (t5) {
            if (i != 0) {
              thetaBar += zBar * k1 * 0.1;
            }
          }
        }
        yBar = yBar1 + yBar;
      }
      thetaBar = fine ? thetaBar : 0.0;
      adjoint.y = yBar;
      adjoint.rate = rateBar;
      adjoint.theta = thetaBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.integrate}.
   *
   * @param value what the method returns
   * @param y the derivative with respect to {@code y}
   * @param rate the derivative with respect to {@code rate}
   * @param theta the derivative with respect to {@code theta}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param rateHvp the Hessian-vector product for {@code rate}
   * @param thetaHvp the Hessian-vector product for {@code theta}
   */
  record IntegrateHvp(double value, double y, double rate, double theta, double yHvp,
      double rateHvp, double thetaHvp) {}

  /**
   * Second order: {@code ChosenFunctions.integrate}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param y as the method takes it
   * @param rate as the method takes it
   * @param theta as the method takes it
   * @param fine constant
   * @param yDot tangent of {@code y}
   * @param rateDot tangent of {@code rate}
   * @param thetaDot tangent of {@code theta}
   * @return value, gradient and product, in new arrays
   */
  static IntegrateHvp integrateHvp(double y, double rate, double theta, boolean fine, double yDot,
      double rateDot, double thetaDot) {
    return integrateHvp(y, rate, theta, fine, yDot, rateDot, thetaDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integrateHvp(double, double, double, boolean, double, double, double)
   */
  static IntegrateHvp integrateHvp(double y, double rate, double theta, boolean fine, double yDot,
      double rateDot, double thetaDot, Tape tape) {
    int mark = tape.mark();
    try {
      int t;
      if (fine) {
        t = 0;
      } else {
        t = 1;
        theta = 0.0;
        thetaDot = 0.0;
      }
      int[] tripsKept = tape.ints(5);
      double[] yKept = tape.doubles(5);
      double[] yKeptDot = tape.doubles(5);
      double[][] keptKept = tape.references(double[].class, 5);
      double[][] keptKeptDot = tape.references(double[].class, 5);
      double[][] kKeptKept = tape.references(double[].class, 5);
      double[][] kKeptKeptDot = tape.references(double[].class, 5);
      double[][] keptKept1 = tape.references(double[].class, 5);
      double[][] keptKeptDot1 = tape.references(double[].class, 5);
      int[][] iKeptKept = tape.references(int[].class, 5);
      for (int step = 0; step < 5; step++) {
        yKept[step] = y;
        yKeptDot[step] = yDot;
        double[] kept = tape.doubles(64);
        double[] keptDot = tape.doubles(64);
        double[] kKept = tape.doubles(64);
        double[] kKeptDot = tape.doubles(64);
        double[] kept1 = tape.doubles(64);
        double[] keptDot1 = tape.doubles(64);
        int[] iKept = tape.ints(64);
        double k = 0.0;
        double next = y;
        int trips = 0;
        double kDot = 0.0;
        double nextDot = yDot;
        for (int i = 0; i < (t == 0 ? 2 : 1); i++) {
          iKept[trips] = i;
          kKept[trips] = k;
          kKeptDot[trips] = kDot;
          boolean t1 = t == 0;
          double t2;
          double t3;
          if (t1) {
            if (i == 0) {
              t2 = 0.0;
              t3 = 0.0;
            } else {
              t2 = theta;
              t3 = thetaDot;
            }
          } else {
            t2 = 0.0;
            t3 = 0.0;
          }
          double t4 = t2 * 0.1;
          double t5 = t3 * 0.1;
          kept[trips] = t4;
          keptDot[trips] = t5;
          double z = y + t4 * k;
          double zDot = yDot + (t5 * k + t4 * kDot);
          double t6 = rate * z;
          double t7 = 1.0 - z;
          k = t6 * t7;
          kDot = (rateDot * z + rate * zDot) * t7 - t6 * zDot;
          double t8;
          double t9;
          if (t1) {
            if (i == 0) {
              double t10 = 1.0 / (2.0 * theta);
              t8 = 1.0 - t10;
              t9 = 2.0 * thetaDot * t10 * t10;
            } else {
              t8 = 1.0 / (2.0 * theta);
              t9 = -(2.0 * thetaDot * t8 * t8);
            }
          } else {
            t8 = 1.0;
            t9 = 0.0;
          }
          double t10 = 0.1 * t8;
          double t11 = 0.1 * t9;
          kept1[trips] = t10;
          keptDot1[trips] = t11;
          next += t10 * k;
          nextDot += t11 * k + t10 * kDot;
          trips++;
          kept = tape.grow(kept, trips);
          keptDot = tape.grow(keptDot, trips);
          kKept = tape.grow(kKept, trips);
          kKeptDot = tape.grow(kKeptDot, trips);
          kept1 = tape.grow(kept1, trips);
          keptDot1 = tape.grow(keptDot1, trips);
          iKept = tape.grow(iKept, trips);
        }
        tripsKept[step] = trips;
        keptKept[step] = kept;
        keptKeptDot[step] = keptDot;
        kKeptKept[step] = kKept;
        kKeptKeptDot[step] = kKeptDot;
        keptKept1[step] = kept1;
        keptKeptDot1[step] = keptDot1;
        iKeptKept[step] = iKept;
        y = next;
        yDot = nextDot;
      }

      // reverse sweep
      double yBar = 1.0;
      double thetaBar = 0.0;
      double rateBar = 0.0;
      double yBarDot = 0.0;
      double thetaBarDot = 0.0;
      double rateBarDot = 0.0;
      for (int step = 4; step >= 0; step--) {
        int trips = tripsKept[step];
        double y1 = yKept[step];
        yDot = yKeptDot[step];
        double[] kept = keptKept[step];
        double[] keptDot = keptKeptDot[step];
        double[] kKept = kKeptKept[step];
        double[] kKeptDot = kKeptKeptDot[step];
        double[] kept1 = keptKept1[step];
        double[] keptDot1 = keptKeptDot1[step];
        int[] iKept = iKeptKept[step];
        double kBar = 0.0;
        double yBar1 = 0.0;
        double kBarDot = 0.0;
        double yBarDot1 = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
          double t1 = kept[k];
          double t2 = keptDot[k];
          double k1 = kKept[k];
          double kDot = kKeptDot[k];
          double z = y1 + t1 * k1;
          double zDot = yDot + (t2 * k1 + t1 * kDot);
          double t3 = rate * z;
          double t4 = rateDot * z + rate * zDot;
          double t5 = 1.0 - z;
          double t6 = -zDot;
          double k2 = t3 * t5;
          double kDot1 = t4 * t5 + t3 * t6;
          double t7 = kept1[k];
          kBar += t7 * yBar;
          kBarDot += keptDot1[k] * yBar + t7 * yBarDot;
          double t8 = 0.1 * (yBar * k2);
          double t9 = 0.1 * (yBarDot * k2 + yBar * kDot1);
          boolean t10 = t == 0;
          int i = iKept[k];
          if (t10) {
            if (i == 0) {
              double t11 = 1.0 / (2.0 * theta);
              double t12 = -(2.0 * thetaDot * t11 * t11);
              double t13 = t8 * t11;
              thetaBar += 2.0 * (t13 * t11);
              thetaBarDot += 2.0 * ((t9 * t11 + t8 * t12) * t11 + t13 * t12);
            } else {
              double t11 = 1.0 / (2.0 * theta);
              double t12 = -(2.0 * thetaDot * t11 * t11);
              double t13 = t8 * t11;
              thetaBar -= 2.0 * (t13 * t11);
              thetaBarDot -= 2.0 * ((t9 * t11 + t8 * t12) * t11 + t13 * t12);
            }
          }
          double t11 = kBar * t5;
          double t12 = kBarDot * t5 + kBar * t6;
          rateBar += t11 * z;
          rateBarDot += t12 * z + t11 * zDot;
          double zBar = rate * t11 - t3 * kBar;
          double zBarDot = rateDot * t11 + rate * t12 - (t4 * kBar + t3 * kBarDot);
          yBar1 += zBar;
          yBarDot1 += zBarDot;
          kBar = t1 * zBar;
          kBarDot = t2 * zBar + t1 * zBarDot;
          if (t10) {
            if (i != 0) {
              thetaBar += zBar * k1 * 0.1;
              thetaBarDot += (zBarDot * k1 + zBar * kDot) * 0.1;
            }
          }
        }
        yBar = yBar1 + yBar;
        yBarDot = yBarDot1 + yBarDot;
      }
      if (!fine) {
        thetaBar = 0.0;
        thetaBarDot = 0.0;
      }
      return new IntegrateHvp(y, yBar, rateBar, thetaBar, yBarDot, rateBarDot, thetaBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ChosenFunctions.integrate} as a function of the vector that packs {@code y},
   * {@code rate}, {@code theta}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param fine captured
   * @return the view
   */
  static ScalarFunction integrateFunction(boolean fine) {
    return new IntegrateFunction(fine);
  }

  private static final class IntegrateFunction implements ScalarFunction {

    private final boolean fine;

    IntegrateFunction(boolean fine) {
      this.fine = fine;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double y = packed[0];
      double rate = packed[1];
      double theta = packed[2];
      return ChosenFunctions.integrate(y, rate, theta, this.fine);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double y = packed[0];
      double rate = packed[1];
      double theta = packed[2];
      IntegrateAdjoint adjoint = new IntegrateAdjoint();
      double value = integrateGradient(y, rate, theta, this.fine, adjoint);
      gradient[0] = adjoint.y;
      gradient[1] = adjoint.rate;
      gradient[2] = adjoint.theta;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double y = packed[0];
      double rate = packed[1];
      double theta = packed[2];
      double yDot = direction[0];
      double rateDot = direction[1];
      double thetaDot = direction[2];
      return integrateJvp(y, rate, theta, this.fine, yDot, rateDot, thetaDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double y = packed[0];
      double rate = packed[1];
      double theta = packed[2];
      double yDot = direction[0];
      double rateDot = direction[1];
      double thetaDot = direction[2];
      IntegrateHvp hvp = integrateHvp(y, rate, theta, this.fine, yDot, rateDot, thetaDot);
      double value = hvp.value();
      gradient[0] = hvp.y();
      gradient[1] = hvp.rate();
      gradient[2] = hvp.theta();
      product[0] = hvp.yHvp();
      product[1] = hvp.rateHvp();
      product[2] = hvp.thetaHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ChosenFunctions.guarded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual guardedJvp(double x, double y, int k, double xDot, double yDot) {
    double c;
    double cDot;
    switch (k) {
      case 0 -> {
        return new Dual(y, yDot);
      }
      default -> {
        c = x * 2.0;
        cDot = xDot * 2.0;
      }
    }
    if (x > 100.0) {
      throw new IllegalArgumentException();
    }
    double t = x * 2.0;
    double t1 = xDot * 2.0;
    double t2 = y * c;
    double t3;
    double t4;
    if (Math.abs(y) > t) {
      t3 = t * t / 6.0;
      t4 = 0.3333333333333333 * (t1 * t);
    } else {
      double t5 = t * t;
      double t6 = 2.0 * (t1 * t);
      double t7 = y * y / t5;
      double u = 1.0 - t7;
      double uDot = t6 / t5 * t7 - 2.0 * (yDot * y) / t5;
      double t8 = t5 / 6.0;
      double t9 = u * u;
      double t10 = 1.0 - t9 * u;
      t3 = t8 * t10;
      t4 = t6 / 6.0 * t10 - t8 * (2.0 * (uDot * u) * u + t9 * uDot);
    }
    return new Dual(t2 * t3, (yDot * c + y * cDot) * t3 + t2 * t4);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(double, double, int, double, double)
   */
  static Dual guardedJvp(double x, double y, int k, double xDot, double yDot, Tape tape) {
    return guardedJvp(x, y, k, xDot, yDot);
  }

  /**
   * Value and gradient of {@code ChosenFunctions.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record GuardedGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code ChosenFunctions.guarded}: filled by a
   * derivative and reused by its caller.
   */
  static final class GuardedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public GuardedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ChosenFunctions.guarded} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static GuardedGradient guardedGradient(double x, double y, int k) {
    GuardedAdjoint adjoint = new GuardedAdjoint();
    double value = guardedGradient(x, y, k, adjoint);
    return new GuardedGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double, double, int)
   */
  static GuardedGradient guardedGradient(double x, double y, int k, Tape tape) {
    return guardedGradient(x, y, k);
  }

  /**
   * Reverse mode: {@code ChosenFunctions.guarded} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double guardedGradient(double x, double y, int k, GuardedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double c;
    switch (k) {
      case 0 -> {
        // reverse sweep
        adjoint.x = 0.0;
        adjoint.y = 1.0;
        return y;
      }
      default -> c = x * 2.0;
    }
    if (x > 100.0) {
      throw new IllegalArgumentException();
    }
    double t = x * 2.0;
    double t1 = y * c;
    boolean t2 = Math.abs(y) > t;
    double t3;
    double t4;
    double t5;
    if (t2) {
      t3 = t * t / 6.0;
      t4 = 0.0;
      t5 = 0.0;
    } else {
      double t6 = t * t;
      t4 = y * y / t6;
      double u = 1.0 - t4;
      t5 = t6 / 6.0;
      t3 = t5 * (1.0 - u * u * u);
    }

    // reverse sweep
    double t6;
    double yBar;
    if (t2) {
      t6 = 2.0 * (t1 / 6.0 * t);
      yBar = 0.0;
    } else {
      double u = 1.0 - t4;
      double t7 = u * u;
      double t8 = -(t5 * t1);
      double uBar = t7 * t8 + 2.0 * (t8 * u * u);
      double t9 = -(uBar / (t * t));
      yBar = 2.0 * (t9 * y);
      t6 = 2.0 * ((t1 * (1.0 - t7 * u) / 6.0 - t9 * t4) * t);
    }
    yBar += t3 * c;
    double cBar = y * t3;
    double xBar = 2.0 * (t6 + cBar);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1 * t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedGradient(double, double, int, GuardedAdjoint)
   */
  static double guardedGradient(double x, double y, int k, GuardedAdjoint adjoint, Tape tape) {
    return guardedGradient(x, y, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ChosenFunctions.guarded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record GuardedHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code ChosenFunctions.guarded}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static GuardedHvp guardedHvp(double x, double y, int k, double xDot, double yDot) {
    double c;
    double cDot;
    switch (k) {
      case 0 -> {
        // reverse sweep
        return new GuardedHvp(y, 0.0, 1.0, 0.0, 0.0);
      }
      default -> {
        c = x * 2.0;
        cDot = xDot * 2.0;
      }
    }
    if (x > 100.0) {
      throw new IllegalArgumentException();
    }
    double t = x * 2.0;
    double t1 = xDot * 2.0;
    double t2 = y * c;
    double t3 = yDot * c + y * cDot;
    boolean t4 = Math.abs(y) > t;
    double t5;
    double t6;
    double t7;
    double t8;
    double t9;
    double t10;
    if (t4) {
      t5 = t * t / 6.0;
      t6 = 0.0;
      t7 = 0.0;
      t8 = 0.3333333333333333 * (t1 * t);
      t9 = 0.0;
      t10 = 0.0;
    } else {
      double t11 = t * t;
      double t12 = 2.0 * (t1 * t);
      t6 = y * y / t11;
      t9 = 2.0 * (yDot * y) / t11 - t12 / t11 * t6;
      double u = 1.0 - t6;
      double uDot = -t9;
      t7 = t11 / 6.0;
      t10 = t12 / 6.0;
      double t13 = u * u;
      double t14 = 1.0 - t13 * u;
      t5 = t7 * t14;
      t8 = t10 * t14 - t7 * (2.0 * (uDot * u) * u + t13 * uDot);
    }

    // reverse sweep
    double t11;
    double yBar;
    double t12;
    double yBarDot;
    if (t4) {
      double t13 = t2 / 6.0;
      t11 = 2.0 * (t13 * t);
      yBar = 0.0;
      t12 = 2.0 * (t3 / 6.0 * t + t13 * t1);
      yBarDot = 0.0;
    } else {
      double u = 1.0 - t6;
      double uDot = -t9;
      double t13 = u * u;
      double t14 = 2.0 * (uDot * u);
      double t15 = 1.0 - t13 * u;
      double t16 = t7 * t2;
      double t17 = -t16;
      double t18 = -(t10 * t2 + t7 * t3);
      double t19 = t17 * u;
      double uBar = t13 * t17 + 2.0 * (t19 * u);
      double uBarDot = t14 * t17 + t13 * t18 + 2.0 * ((t18 * u + t16 * t9) * u + t19 * uDot);
      double t20 = t * t;
      double t21 = uBar / t20;
      double t22 = -t21;
      double t23 = 2.0 * (t1 * t) / t20 * t21 - uBarDot / t20;
      double t24 = t2 * t15 / 6.0 - t22 * t6;
      yBar = 2.0 * (t22 * y);
      yBarDot = 2.0 * (t23 * y + t22 * yDot);
      t11 = 2.0 * (t24 * t);
      t12 = 2.0
          * (((t3 * t15 - t2 * (t14 * u + t13 * uDot)) / 6.0 - (t23 * t6 + t22 * t9)) * t
          + t24 * t1);
    }
    yBar += t5 * c;
    yBarDot += t8 * c + t5 * cDot;
    double cBar = y * t5;
    double cBarDot = yDot * t5 + y * t8;
    double xBar = 2.0 * (t11 + cBar);
    double xBarDot = 2.0 * (t12 + cBarDot);
    return new GuardedHvp(t2 * t5, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedHvp(double, double, int, double, double)
   */
  static GuardedHvp guardedHvp(double x, double y, int k, double xDot, double yDot, Tape tape) {
    return guardedHvp(x, y, k, xDot, yDot);
  }

  /**
   * {@code ChosenFunctions.guarded} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction guardedFunction(int k) {
    return new GuardedFunction(k);
  }

  private static final class GuardedFunction implements ScalarFunction {

    private final int k;

    GuardedFunction(int k) {
      this.k = k;
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
      return ChosenFunctions.guarded(x, y, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      GuardedAdjoint adjoint = new GuardedAdjoint();
      double value = guardedGradient(x, y, this.k, adjoint);
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
      return guardedJvp(x, y, this.k, xDot, yDot).tangent();
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
      GuardedHvp hvp = guardedHvp(x, y, this.k, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  private static void passedGradientPart1(boolean x, double a, boolean y, double b, double[] kept,
      int[] keptInts, boolean[] keptBooleans) {
    int t;
    double t1;
    if (x) {
      t = 0;
      t1 = a;
    } else {
      t = 1;
      t1 = 0.0;
    }
    kept[0] = t1;
    int t2;
    double t3;
    double t4;
    if (y) {
      if (t == 0) {
        t2 = 0;
        t3 = t1;
      } else {
        t2 = 1;
        t3 = 0.0;
      }
      t4 = 0.0;
    } else {
      t2 = 2;
      t3 = 0.0;
      t4 = b;
    }
    keptInts[0] = t2;
    kept[1] = t3;
    kept[2] = t4;
    double h = (b - 0.0) / 4.0;
    kept[3] = h;
    boolean t5 = t == 0;
    keptBooleans[0] = t5;
    double t6;
    double t7;
    if (t5) {
      t6 = Math.exp(t1 * b);
      t7 = t6;
    } else {
      t6 = Math.sin(b);
      t7 = 0.0;
    }
    kept[4] = t6;
    kept[5] = t7;
    double t8;
    double t9;
    switch (t2) {
      case 0 -> {
        t8 = Math.exp(t3 * b);
        t9 = t8;
      }
      case 1 -> {
        t8 = Math.sin(b);
        t9 = 0.0;
      }
      default -> {
        t8 = t4 * b;
        t9 = 0.0;
      }
    }
    kept[6] = t8;
    kept[7] = t9;
    double s = ((t5 ? Math.exp(t1 * 0.0) : Math.sin(0.0)) * (switch (t2) {
      case 0 -> Math.exp(t3 * 0.0);
      case 1 -> Math.sin(0.0);
      default -> t4 * 0.0;
    }) + t6 * t8) / 2.0;
    double hBar = 0.0;
    double t10 = 0.0;
    double t11 = 0.0;
    double t12 = 0.0;
    for (int i = 1; i < 4; i++) {
      double t13 = i;
      double t14 = 0.0 + t13 * h;
      double t15;
      double t16;
      if (t5) {
        t15 = Math.exp(t1 * t14);
        t16 = t15;
      } else {
        t15 = Math.sin(t14);
        t16 = 0.0;
      }
      double t17;
      double t18;
      switch (t2) {
        case 0 -> {
          t17 = Math.exp(t3 * t14);
          t18 = t17;
        }
        case 1 -> {
          t17 = Math.sin(t14);
          t18 = 0.0;
        }
        default -> {
          t17 = t4 * t14;
          t18 = 0.0;
        }
      }
      s += t15 * t17;
      double t19 = h * t17;
      double t20 = t15 * h;
      double t21;
      switch (t2) {
        case 0 -> {
          double t22 = t20 * t18;
          t21 = t3 * t22;
          t11 += t22 * t14;
        }
        case 1 -> t21 = t20 * Math.cos(t14);
        default -> {
          t21 = t4 * t20;
          t12 += t20 * t14;
        }
      }
      double t22;
      if (t5) {
        double t23 = t19 * t16;
        t22 = t21 + t1 * t23;
        t10 += t23 * t14;
      } else {
        t22 = t21 + t19 * Math.cos(t14);
      }
      hBar += t13 * t22;
    }
    kept[8] = s;
    kept[9] = hBar;
    kept[10] = t10;
    kept[11] = t11;
    kept[12] = t12;
    kept[13] = s * h;
    boolean t13 = !x;
    keptBooleans[1] = t13;
    int t14;
    double t15;
    double t16;
    if (t13) {
      t14 = 3;
      t15 = 0.0;
      t16 = 0.0;
    } else {
      switch (t2) {
        case 0 -> {
          t14 = 0;
          t4 = 0.0;
        }
        case 1 -> {
          t14 = 1;
          t3 = 0.0;
          t4 = 0.0;
        }
        default -> {
          t14 = 2;
          t3 = 0.0;
        }
      }
      t15 = t3;
      t16 = t4;
      t = 0;
      t1 = 0.0;
      t2 = 0;
      t3 = 0.0;
      t4 = 0.0;
    }
    keptInts[1] = t14;
    kept[14] = t15;
    kept[15] = t16;
    keptInts[2] = t;
    kept[16] = t1;
    keptInts[3] = t2;
    kept[17] = t3;
    kept[18] = t4;
    kept[19] = (a - 0.0) / 2.0;
    double t17;
    double t18;
    double t19;
    double t20;
    double t21;
    double t22;
    switch (t14) {
      case 0 -> {
        t17 = Math.exp(t15 * a);
        t18 = t17;
        t19 = 0.0;
        t20 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
      }
      case 1 -> {
        t17 = Math.sin(a);
        t18 = 0.0;
        t19 = 0.0;
        t20 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
      }
      case 2 -> {
        t17 = t16 * a;
        t18 = 0.0;
        t19 = 0.0;
        t20 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
      }
      default -> {
        if (t == 0) {
          t20 = Math.exp(t1 * a);
          t22 = t20;
        } else {
          t20 = Math.sin(a);
          t22 = 0.0;
        }
        switch (t2) {
          case 0 -> {
            t19 = Math.exp(t3 * a);
            t21 = t19;
          }
          case 1 -> {
            t19 = Math.sin(a);
            t21 = 0.0;
          }
          default -> {
            t19 = t4 * a;
            t21 = 0.0;
          }
        }
        t17 = t20 * t19;
        t18 = 0.0;
      }
    }
    kept[20] = t18;
    kept[21] = t19;
    kept[22] = t20;
    kept[23] = t21;
    kept[24] = t22;
    kept[25] = ((switch (t14) {
      case 0 -> Math.exp(t15 * 0.0);
      case 1 -> Math.sin(0.0);
      case 2 -> t16 * 0.0;
      default -> (t == 0 ? Math.exp(t1 * 0.0) : Math.sin(0.0)) * (switch (t2) {
        case 0 -> Math.exp(t3 * 0.0);
        case 1 -> Math.sin(0.0);
        default -> t4 * 0.0;
      });
    }) + t17) / 2.0;
  }

  private static double passedGradientPart2(double[] kept, int[] keptInts, double a,
      boolean[] keptBooleans, double b, boolean y, boolean x, Tape tape) {
    double s = kept[25];
    double h = kept[19];
    int t = keptInts[1];
    double t1 = kept[14];
    double t2 = kept[15];
    int t3 = keptInts[2];
    double t4 = kept[16];
    int t5 = keptInts[3];
    double t6 = kept[17];
    double t7 = kept[18];
    double hBar = 0.0;
    double t8 = 0.0;
    double t9 = 0.0;
    double t10 = 0.0;
    double t11 = 0.0;
    double t12 = 0.0;
    for (int i = 1; i < 2; i++) {
      double t13 = i;
      double t14 = 0.0 + t13 * h;
      double t15;
      double t16;
      double t17;
      double t18;
      double t19;
      double t20;
      switch (t) {
        case 0 -> {
          t15 = Math.exp(t1 * t14);
          t16 = t15;
          t17 = 0.0;
          t18 = 0.0;
          t19 = 0.0;
          t20 = 0.0;
        }
        case 1 -> {
          t15 = Math.sin(t14);
          t16 = 0.0;
          t17 = 0.0;
          t18 = 0.0;
          t19 = 0.0;
          t20 = 0.0;
        }
        case 2 -> {
          t15 = t2 * t14;
          t16 = 0.0;
          t17 = 0.0;
          t18 = 0.0;
          t19 = 0.0;
          t20 = 0.0;
        }
        default -> {
          if (t3 == 0) {
            t18 = Math.exp(t4 * t14);
            t20 = t18;
          } else {
            t18 = Math.sin(t14);
            t20 = 0.0;
          }
          switch (t5) {
            case 0 -> {
              t17 = Math.exp(t6 * t14);
              t19 = t17;
            }
            case 1 -> {
              t17 = Math.sin(t14);
              t19 = 0.0;
            }
            default -> {
              t17 = t7 * t14;
              t19 = 0.0;
            }
          }
          t15 = t18 * t17;
          t16 = 0.0;
        }
      }
      s += t15;
      double t21;
      switch (t) {
        case 0 -> {
          double t22 = h * t16;
          t21 = t1 * t22;
          t8 += t22 * t14;
        }
        case 1 -> t21 = h * Math.cos(t14);
        case 2 -> {
          t21 = t2 * h;
          t9 += h * t14;
        }
        default -> {
          double t22 = h * t17;
          double t23 = t18 * h;
          double t24;
          switch (t5) {
            case 0 -> {
              double t25 = t23 * t19;
              t24 = t6 * t25;
              t11 += t25 * t14;
            }
            case 1 -> t24 = t23 * Math.cos(t14);
            default -> {
              t24 = t7 * t23;
              t12 += t23 * t14;
            }
          }
          if (t3 == 0) {
            double t25 = t22 * t20;
            t21 = t24 + t4 * t25;
            t10 += t25 * t14;
          } else {
            t21 = t24 + t22 * Math.cos(t14);
          }
        }
      }
      hBar += t13 * t21;
    }

    // reverse sweep
    hBar = s + hBar;
    double t13 = h / 2.0;
    double t14 = kept[20];
    double t15 = kept[21];
    double t16 = kept[22];
    double t17 = kept[23];
    double t18 = kept[24];
    double aBar;
    switch (t) {
      case 0 -> {
        double t19 = t13 * t14;
        aBar = t1 * t19;
        t8 += t19 * a;
      }
      case 1 -> aBar = t13 * Math.cos(a);
      case 2 -> {
        aBar = t2 * t13;
        t9 += t13 * a;
      }
      default -> {
        double t19 = t13 * t15;
        double t20 = t16 * t13;
        switch (t5) {
          case 0 -> {
            double t21 = t20 * t17;
            aBar = t6 * t21;
            t11 += t21 * a;
          }
          case 1 -> aBar = t20 * Math.cos(a);
          default -> {
            aBar = t7 * t20;
            t12 += t20 * a;
          }
        }
        if (t3 == 0) {
          double t21 = t19 * t18;
          aBar += t4 * t21;
          t10 += t21 * a;
        } else {
          aBar += t19 * Math.cos(a);
        }
      }
    }
    aBar += hBar / 2.0;
    int t19 = keptInts[0];
    if (!keptBooleans[1]) {
      switch (t19) {
        case 0 -> t9 = 0.0;
        case 1 -> {
          t8 = 0.0;
          t9 = 0.0;
        }
        default -> t8 = 0.0;
      }
      t10 = 0.0;
      t11 = t8;
      t12 = t9;
    }
    double t20 = kept[13] + s * h;
    s = kept[8];
    hBar = kept[9];
    hBar = s + hBar;
    double t21 = t10 + kept[10];
    double t22 = t11 + kept[11];
    double t23 = t12 + kept[12];
    h = kept[3];
    double t24 = h / 2.0;
    double t25 = t24 * kept[6];
    double t26 = kept[4] * t24;
    double t27 = kept[7];
    double t28 = kept[1];
    double t29 = kept[2];
    double bBar;
    switch (t19) {
      case 0 -> {
        double t30 = t26 * t27;
        bBar = t28 * t30;
        t22 += t30 * b;
      }
      case 1 -> bBar = t26 * Math.cos(b);
      default -> {
        bBar = t29 * t26;
        t23 += t26 * b;
      }
    }
    boolean t30 = keptBooleans[0];
    double t31 = kept[5];
    double t32 = kept[0];
    if (t30) {
      double t33 = t25 * t31;
      bBar += t32 * t33;
      t21 += t33 * b;
    } else {
      bBar += t25 * Math.cos(b);
    }
    bBar += hBar / 4.0;
    if (y) {
      if (t30) {
        t21 += t22;
      }
    } else {
      bBar += t23;
    }
    if (x) {
      aBar += t21;
    }
    tape.result(1, bBar);
    tape.result(2, aBar);
    return t20;
  }

  private static void passedHvpPart1(boolean x, double a, double aDot, boolean y, double b,
      double bDot, double[] kept, int[] keptInts, boolean[] keptBooleans) {
    int t;
    double t1;
    double t2;
    if (x) {
      t = 0;
      t1 = a;
      t2 = aDot;
    } else {
      t = 1;
      t1 = 0.0;
      t2 = 0.0;
    }
    kept[0] = t1;
    kept[1] = t2;
    int t3;
    double t4;
    double t5;
    double t6;
    double t7;
    if (y) {
      if (t == 0) {
        t3 = 0;
        t4 = t1;
        t5 = t2;
      } else {
        t3 = 1;
        t4 = 0.0;
        t5 = 0.0;
      }
      t6 = 0.0;
      t7 = 0.0;
    } else {
      t3 = 2;
      t4 = 0.0;
      t6 = b;
      t5 = 0.0;
      t7 = bDot;
    }
    keptInts[0] = t3;
    kept[2] = t4;
    kept[3] = t6;
    kept[4] = t5;
    kept[5] = t7;
    double h = (b - 0.0) / 4.0;
    kept[6] = h;
    double hDot = bDot / 4.0;
    kept[7] = hDot;
    boolean t8 = t == 0;
    keptBooleans[0] = t8;
    double t9;
    double t10;
    double t11;
    double t12;
    if (t8) {
      t9 = Math.exp(t1 * b);
      t10 = (t2 * b + t1 * bDot) * t9;
      t11 = t9;
      t12 = t10;
    } else {
      t9 = Math.sin(b);
      t11 = 0.0;
      t10 = bDot * Math.cos(b);
      t12 = 0.0;
    }
    kept[8] = t9;
    kept[9] = t11;
    kept[10] = t10;
    kept[11] = t12;
    double t13;
    double t14;
    double t15;
    double t16;
    switch (t3) {
      case 0 -> {
        t13 = Math.exp(t4 * b);
        t14 = (t5 * b + t4 * bDot) * t13;
        t15 = t13;
        t16 = t14;
      }
      case 1 -> {
        t13 = Math.sin(b);
        t15 = 0.0;
        t14 = bDot * Math.cos(b);
        t16 = 0.0;
      }
      default -> {
        t13 = t6 * b;
        t15 = 0.0;
        t14 = t7 * b + t6 * bDot;
        t16 = 0.0;
      }
    }
    kept[12] = t13;
    kept[13] = t15;
    kept[14] = t14;
    kept[15] = t16;
    double s = ((t8 ? Math.exp(t1 * 0.0) : Math.sin(0.0)) * (switch (t3) {
      case 0 -> Math.exp(t4 * 0.0);
      case 1 -> Math.sin(0.0);
      default -> t6 * 0.0;
    }) + t9 * t13) / 2.0;
    double hBar = 0.0;
    double t17 = 0.0;
    double t18 = 0.0;
    double t19 = 0.0;
    double sDot = (t10 * t13 + t9 * t14) / 2.0;
    double hBarDot = 0.0;
    double t20 = 0.0;
    double t21 = 0.0;
    double t22 = 0.0;
    for (int i = 1; i < 4; i++) {
      double t23 = i;
      double t24 = t23 * hDot;
      double t25 = 0.0 + t23 * h;
      double t26;
      double t27;
      double t28;
      double t29;
      if (t8) {
        t26 = Math.exp(t1 * t25);
        t27 = (t2 * t25 + t1 * t24) * t26;
        t28 = t26;
        t29 = t27;
      } else {
        t26 = Math.sin(t25);
        t28 = 0.0;
        t27 = t24 * Math.cos(t25);
        t29 = 0.0;
      }
      double t30;
      double t31;
      double t32;
      double t33;
      switch (t3) {
        case 0 -> {
          t30 = Math.exp(t4 * t25);
          t31 = (t5 * t25 + t4 * t24) * t30;
          t32 = t30;
          t33 = t31;
        }
        case 1 -> {
          t30 = Math.sin(t25);
          t32 = 0.0;
          t31 = t24 * Math.cos(t25);
          t33 = 0.0;
        }
        default -> {
          t30 = t6 * t25;
          t32 = 0.0;
          t31 = t7 * t25 + t6 * t24;
          t33 = 0.0;
        }
      }
      s += t26 * t30;
      sDot += t27 * t30 + t26 * t31;
      double t34 = h * t30;
      double t35 = hDot * t30 + h * t31;
      double t36 = t26 * h;
      double t37 = t27 * h + t26 * hDot;
      double t38;
      double t39;
      switch (t3) {
        case 0 -> {
          double t40 = t36 * t32;
          double t41 = t37 * t32 + t36 * t33;
          t38 = t4 * t40;
          t39 = t5 * t40 + t4 * t41;
          t18 += t40 * t25;
          t21 += t41 * t25 + t40 * t24;
        }
        case 1 -> {
          double t40 = Math.cos(t25);
          t38 = t36 * t40;
          t39 = t37 * t40 - t36 * (t24 * Math.sin(t25));
        }
        default -> {
          t38 = t6 * t36;
          t39 = t7 * t36 + t6 * t37;
          t19 += t36 * t25;
          t22 += t37 * t25 + t36 * t24;
        }
      }
      double t40;
      double t41;
      if (t8) {
        double t42 = t34 * t28;
        double t43 = t35 * t28 + t34 * t29;
        t40 = t38 + t1 * t42;
        t41 = t39 + (t2 * t42 + t1 * t43);
        t17 += t42 * t25;
        t20 += t43 * t25 + t42 * t24;
      } else {
        double t42 = Math.cos(t25);
        t40 = t38 + t34 * t42;
        t41 = t39 + (t35 * t42 - t34 * (t24 * Math.sin(t25)));
      }
      hBar += t23 * t40;
      hBarDot += t23 * t41;
    }
    kept[16] = s;
    kept[17] = hBar;
    kept[18] = t17;
    kept[19] = t18;
    kept[20] = t19;
    kept[21] = sDot;
    kept[22] = hBarDot;
    kept[23] = t20;
    kept[24] = t21;
    kept[25] = t22;
    kept[26] = s * h;
    boolean t23 = !x;
    keptBooleans[1] = t23;
    int t24;
    double t25;
    double t26;
    double t27;
    double t28;
    if (t23) {
      t24 = 3;
      t25 = 0.0;
      t26 = 0.0;
      t27 = 0.0;
      t28 = 0.0;
    } else {
      switch (t3) {
        case 0 -> {
          t24 = 0;
          t6 = 0.0;
          t7 = 0.0;
        }
        case 1 -> {
          t24 = 1;
          t4 = 0.0;
          t6 = 0.0;
          t5 = 0.0;
          t7 = 0.0;
        }
        default -> {
          t24 = 2;
          t4 = 0.0;
          t5 = 0.0;
        }
      }
      t25 = t4;
      t26 = t6;
      t = 0;
      t1 = 0.0;
      t3 = 0;
      t4 = 0.0;
      t6 = 0.0;
      t27 = t5;
      t28 = t7;
      t2 = 0.0;
      t5 = 0.0;
      t7 = 0.0;
    }
    keptInts[1] = t24;
    kept[27] = t25;
    kept[28] = t26;
    keptInts[2] = t;
    kept[29] = t1;
    keptInts[3] = t3;
    kept[30] = t4;
    kept[31] = t6;
    kept[32] = t27;
    kept[33] = t28;
    kept[34] = t2;
    kept[35] = t5;
    kept[36] = t7;
    kept[37] = (a - 0.0) / 2.0;
    kept[38] = aDot / 2.0;
    kept[39] = switch (t24) {
      case 0 -> Math.exp(t25 * 0.0);
      case 1 -> Math.sin(0.0);
      case 2 -> t26 * 0.0;
      default -> (t == 0 ? Math.exp(t1 * 0.0) : Math.sin(0.0)) * (switch (t3) {
        case 0 -> Math.exp(t4 * 0.0);
        case 1 -> Math.sin(0.0);
        default -> t6 * 0.0;
      });
    };
  }

  private static void passedHvpPart2(int[] keptInts, double[] kept, double a, double aDot) {
    int t = keptInts[1];
    double t1 = kept[27];
    double t2 = kept[32];
    double t3 = kept[28];
    double t4 = kept[33];
    int t5 = keptInts[2];
    double t6 = kept[29];
    double t7 = kept[34];
    int t8 = keptInts[3];
    double t9 = kept[30];
    double t10 = kept[35];
    double t11 = kept[31];
    double t12 = kept[36];
    double t13;
    double t14;
    double t15;
    double t16;
    double t17;
    double t18;
    double t19;
    double t20;
    double t21;
    double t22;
    double t23;
    double t24;
    switch (t) {
      case 0 -> {
        t13 = Math.exp(t1 * a);
        t14 = (t2 * a + t1 * aDot) * t13;
        t15 = t13;
        t16 = 0.0;
        t17 = 0.0;
        t18 = 0.0;
        t19 = 0.0;
        t20 = t14;
        t21 = 0.0;
        t22 = 0.0;
        t23 = 0.0;
        t24 = 0.0;
      }
      case 1 -> {
        t13 = Math.sin(a);
        t15 = 0.0;
        t16 = 0.0;
        t17 = 0.0;
        t18 = 0.0;
        t19 = 0.0;
        t14 = aDot * Math.cos(a);
        t20 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
        t23 = 0.0;
        t24 = 0.0;
      }
      case 2 -> {
        t13 = t3 * a;
        t15 = 0.0;
        t16 = 0.0;
        t17 = 0.0;
        t18 = 0.0;
        t19 = 0.0;
        t14 = t4 * a + t3 * aDot;
        t20 = 0.0;
        t21 = 0.0;
        t22 = 0.0;
        t23 = 0.0;
        t24 = 0.0;
      }
      default -> {
        if (t5 == 0) {
          t17 = Math.exp(t6 * a);
          t22 = (t7 * a + t6 * aDot) * t17;
          t19 = t17;
          t24 = t22;
        } else {
          t17 = Math.sin(a);
          t19 = 0.0;
          t22 = aDot * Math.cos(a);
          t24 = 0.0;
        }
        switch (t8) {
          case 0 -> {
            t16 = Math.exp(t9 * a);
            t21 = (t10 * a + t9 * aDot) * t16;
            t18 = t16;
            t23 = t21;
          }
          case 1 -> {
            t16 = Math.sin(a);
            t18 = 0.0;
            t21 = aDot * Math.cos(a);
            t23 = 0.0;
          }
          default -> {
            t16 = t11 * a;
            t18 = 0.0;
            t21 = t12 * a + t11 * aDot;
            t23 = 0.0;
          }
        }
        t13 = t17 * t16;
        t15 = 0.0;
        t14 = t22 * t16 + t17 * t21;
        t20 = 0.0;
      }
    }
    kept[40] = t15;
    kept[41] = t16;
    kept[42] = t17;
    kept[43] = t18;
    kept[44] = t19;
    kept[45] = t20;
    kept[46] = t21;
    kept[47] = t22;
    kept[48] = t23;
    kept[49] = t24;
    double h = kept[37];
    double hDot = kept[38];
    double s = (kept[39] + t13) / 2.0;
    double hBar = 0.0;
    double t25 = 0.0;
    double t26 = 0.0;
    double t27 = 0.0;
    double t28 = 0.0;
    double t29 = 0.0;
    double sDot = t14 / 2.0;
    double hBarDot = 0.0;
    double t30 = 0.0;
    double t31 = 0.0;
    double t32 = 0.0;
    double t33 = 0.0;
    double t34 = 0.0;
    for (int i = 1; i < 2; i++) {
      double t35 = i;
      double t36 = t35 * hDot;
      double t37 = 0.0 + t35 * h;
      double t38;
      double t39;
      double t40;
      double t41;
      double t42;
      double t43;
      double t44;
      double t45;
      double t46;
      double t47;
      double t48;
      double t49;
      switch (t) {
        case 0 -> {
          t38 = Math.exp(t1 * t37);
          t39 = (t2 * t37 + t1 * t36) * t38;
          t40 = t38;
          t41 = 0.0;
          t42 = 0.0;
          t43 = 0.0;
          t44 = 0.0;
          t45 = t39;
          t46 = 0.0;
          t47 = 0.0;
          t48 = 0.0;
          t49 = 0.0;
        }
        case 1 -> {
          t38 = Math.sin(t37);
          t40 = 0.0;
          t41 = 0.0;
          t42 = 0.0;
          t43 = 0.0;
          t44 = 0.0;
          t39 = t36 * Math.cos(t37);
          t45 = 0.0;
          t46 = 0.0;
          t47 = 0.0;
          t48 = 0.0;
          t49 = 0.0;
        }
        case 2 -> {
          t38 = t3 * t37;
          t40 = 0.0;
          t41 = 0.0;
          t42 = 0.0;
          t43 = 0.0;
          t44 = 0.0;
          t39 = t4 * t37 + t3 * t36;
          t45 = 0.0;
          t46 = 0.0;
          t47 = 0.0;
          t48 = 0.0;
          t49 = 0.0;
        }
        default -> {
          if (t5 == 0) {
            t42 = Math.exp(t6 * t37);
            t47 = (t7 * t37 + t6 * t36) * t42;
            t44 = t42;
            t49 = t47;
          } else {
            t42 = Math.sin(t37);
            t44 = 0.0;
            t47 = t36 * Math.cos(t37);
            t49 = 0.0;
          }
          switch (t8) {
            case 0 -> {
              t41 = Math.exp(t9 * t37);
              t46 = (t10 * t37 + t9 * t36) * t41;
              t43 = t41;
              t48 = t46;
            }
            case 1 -> {
              t41 = Math.sin(t37);
              t43 = 0.0;
              t46 = t36 * Math.cos(t37);
              t48 = 0.0;
            }
            default -> {
              t41 = t11 * t37;
              t43 = 0.0;
              t46 = t12 * t37 + t11 * t36;
              t48 = 0.0;
            }
          }
          t38 = t42 * t41;
          t40 = 0.0;
          t39 = t47 * t41 + t42 * t46;
          t45 = 0.0;
        }
      }
      s += t38;
      sDot += t39;
      double t50;
      double t51;
      switch (t) {
        case 0 -> {
          double t52 = h * t40;
          double t53 = hDot * t40 + h * t45;
          t50 = t1 * t52;
          t51 = t2 * t52 + t1 * t53;
          t25 += t52 * t37;
          t30 += t53 * t37 + t52 * t36;
        }
        case 1 -> {
          double t52 = Math.cos(t37);
          t50 = h * t52;
          t51 = hDot * t52 - h * (t36 * Math.sin(t37));
        }
        case 2 -> {
          t50 = t3 * h;
          t51 = t4 * h + t3 * hDot;
          t26 += h * t37;
          t31 += hDot * t37 + h * t36;
        }
        default -> {
          double t52 = h * t41;
          double t53 = hDot * t41 + h * t46;
          double t54 = t42 * h;
          double t55 = t47 * h + t42 * hDot;
          double t56;
          double t57;
          switch (t8) {
            case 0 -> {
              double t58 = t54 * t43;
              double t59 = t55 * t43 + t54 * t48;
              t56 = t9 * t58;
              t57 = t10 * t58 + t9 * t59;
              t28 += t58 * t37;
              t33 += t59 * t37 + t58 * t36;
            }
            case 1 -> {
              double t58 = Math.cos(t37);
              t56 = t54 * t58;
              t57 = t55 * t58 - t54 * (t36 * Math.sin(t37));
            }
            default -> {
              t56 = t11 * t54;
              t57 = t12 * t54 + t11 * t55;
              t29 += t54 * t37;
              t34 += t55 * t37 + t54 * t36;
            }
          }
          if (t5 == 0) {
            double t58 = t52 * t44;
            double t59 = t53 * t44 + t52 * t49;
            t50 = t56 + t6 * t58;
            t51 = t57 + (t7 * t58 + t6 * t59);
            t27 += t58 * t37;
            t32 += t59 * t37 + t58 * t36;
          } else {
            double t58 = Math.cos(t37);
            t50 = t56 + t52 * t58;
            t51 = t57 + (t53 * t58 - t52 * (t36 * Math.sin(t37)));
          }
        }
      }
      hBar += t35 * t50;
      hBarDot += t35 * t51;
    }
    kept[50] = t25;
    kept[51] = t26;
    kept[52] = t27;
    kept[53] = t28;
    kept[54] = t29;
    kept[55] = t30;
    kept[56] = t31;
    kept[57] = t32;
    kept[58] = t33;
    kept[59] = t34;
    kept[60] = kept[26] + s * h;

    // reverse sweep
    kept[61] = s + hBar;
    kept[62] = sDot + hBarDot;
  }

  private static double passedHvpPart3(double[] kept, int[] keptInts, double a, double aDot,
      boolean[] keptBooleans, double b, double bDot, boolean y, boolean x, Tape tape) {
    double h = kept[37];
    double t = h / 2.0;
    double hDot = kept[38];
    double t1 = hDot / 2.0;
    double t2 = kept[40];
    double t3 = kept[50];
    double t4 = kept[55];
    double t5 = kept[27];
    double t6 = kept[51];
    double t7 = kept[53];
    double t8 = kept[54];
    double t9 = kept[52];
    double t10 = kept[56];
    double t11 = kept[58];
    double t12 = kept[59];
    double t13 = kept[57];
    double t14 = kept[28];
    double t15 = kept[41];
    double t16 = kept[42];
    double t17 = kept[43];
    double t18 = kept[30];
    double t19 = kept[31];
    double t20 = kept[44];
    double t21 = kept[29];
    double t22 = kept[45];
    double t23 = kept[32];
    double t24 = kept[33];
    double t25 = kept[46];
    double t26 = kept[47];
    int t27 = keptInts[3];
    double t28 = kept[48];
    double t29 = kept[35];
    double t30 = kept[36];
    int t31 = keptInts[2];
    double t32 = kept[49];
    double t33 = kept[34];
    double aBar;
    double aBarDot;
    switch (keptInts[1]) {
      case 0 -> {
        double t34 = t * t2;
        double t35 = t1 * t2 + t * t22;
        aBar = t5 * t34;
        aBarDot = t23 * t34 + t5 * t35;
        t3 += t34 * a;
        t4 += t35 * a + t34 * aDot;
      }
      case 1 -> {
        double t34 = Math.cos(a);
        aBar = t * t34;
        aBarDot = t1 * t34 - t * (aDot * Math.sin(a));
      }
      case 2 -> {
        aBar = t14 * t;
        aBarDot = t24 * t + t14 * t1;
        t6 += t * a;
        t10 += t1 * a + t * aDot;
      }
      default -> {
        double t34 = t * t15;
        double t35 = t1 * t15 + t * t25;
        double t36 = t16 * t;
        double t37 = t26 * t + t16 * t1;
        switch (t27) {
          case 0 -> {
            double t38 = t36 * t17;
            double t39 = t37 * t17 + t36 * t28;
            aBar = t18 * t38;
            aBarDot = t29 * t38 + t18 * t39;
            t7 += t38 * a;
            t11 += t39 * a + t38 * aDot;
          }
          case 1 -> {
            double t38 = Math.cos(a);
            aBar = t36 * t38;
            aBarDot = t37 * t38 - t36 * (aDot * Math.sin(a));
          }
          default -> {
            aBar = t19 * t36;
            aBarDot = t30 * t36 + t19 * t37;
            t8 += t36 * a;
            t12 += t37 * a + t36 * aDot;
          }
        }
        if (t31 == 0) {
          double t38 = t34 * t20;
          double t39 = t35 * t20 + t34 * t32;
          aBar += t21 * t38;
          aBarDot += t33 * t38 + t21 * t39;
          t9 += t38 * a;
          t13 += t39 * a + t38 * aDot;
        } else {
          double t38 = Math.cos(a);
          aBar += t34 * t38;
          aBarDot += t35 * t38 - t34 * (aDot * Math.sin(a));
        }
      }
    }
    double hBar = kept[61];
    double hBarDot = kept[62];
    aBar += hBar / 2.0;
    aBarDot += hBarDot / 2.0;
    int t34 = keptInts[0];
    if (!keptBooleans[1]) {
      switch (t34) {
        case 0 -> {
          t6 = 0.0;
          t10 = 0.0;
        }
        case 1 -> {
          t3 = 0.0;
          t6 = 0.0;
          t4 = 0.0;
          t10 = 0.0;
        }
        default -> {
          t3 = 0.0;
          t4 = 0.0;
        }
      }
      t9 = 0.0;
      t7 = t3;
      t8 = t6;
      t13 = 0.0;
      t11 = t4;
      t12 = t10;
    }
    double s = kept[16];
    hBar = kept[17];
    hBar = s + hBar;
    double sDot = kept[21];
    hBarDot = kept[22];
    hBarDot = sDot + hBarDot;
    double t35 = t9 + kept[18];
    double t36 = t13 + kept[23];
    double t37 = t7 + kept[19];
    double t38 = t11 + kept[24];
    double t39 = t8 + kept[20];
    double t40 = t12 + kept[25];
    h = kept[6];
    double t41 = h / 2.0;
    hDot = kept[7];
    double t42 = hDot / 2.0;
    double t43 = kept[12];
    double t44 = t41 * t43;
    double t45 = t42 * t43 + t41 * kept[14];
    double t46 = kept[8];
    double t47 = t46 * t41;
    double t48 = kept[10] * t41 + t46 * t42;
    double t49 = kept[13];
    double t50 = kept[2];
    double t51 = kept[3];
    double t52 = kept[15];
    double t53 = kept[4];
    double t54 = kept[5];
    double bBar;
    double bBarDot;
    switch (t34) {
      case 0 -> {
        double t55 = t47 * t49;
        double t56 = t48 * t49 + t47 * t52;
        bBar = t50 * t55;
        bBarDot = t53 * t55 + t50 * t56;
        t37 += t55 * b;
        t38 += t56 * b + t55 * bDot;
      }
      case 1 -> {
        double t55 = Math.cos(b);
        bBar = t47 * t55;
        bBarDot = t48 * t55 - t47 * (bDot * Math.sin(b));
      }
      default -> {
        bBar = t51 * t47;
        bBarDot = t54 * t47 + t51 * t48;
        t39 += t47 * b;
        t40 += t48 * b + t47 * bDot;
      }
    }
    boolean t55 = keptBooleans[0];
    double t56 = kept[9];
    double t57 = kept[0];
    double t58 = kept[11];
    double t59 = kept[1];
    if (t55) {
      double t60 = t44 * t56;
      double t61 = t45 * t56 + t44 * t58;
      bBar += t57 * t60;
      bBarDot += t59 * t60 + t57 * t61;
      t35 += t60 * b;
      t36 += t61 * b + t60 * bDot;
    } else {
      double t60 = Math.cos(b);
      bBar += t44 * t60;
      bBarDot += t45 * t60 - t44 * (bDot * Math.sin(b));
    }
    bBar += hBar / 4.0;
    bBarDot += hBarDot / 4.0;
    if (y) {
      if (t55) {
        t35 += t37;
        t36 += t38;
      }
    } else {
      bBar += t39;
      bBarDot += t40;
    }
    if (x) {
      aBar += t35;
      aBarDot += t36;
    }
    tape.result(1, bBarDot);
    tape.result(2, aBar);
    tape.result(3, aBarDot);
    return bBar;
  }

  private static double halveWith1Jvp(int p0, double p1, double p2, double a, double b, int depth,
      double p6, double p7, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    double t;
    double t1;
    if (depth == 0) {
      double t2;
      double t3;
      if (p0 == 0) {
        double t4 = p1 * m;
        t2 = t4 * m;
        t3 = (p6 * m + p1 * mDot) * m + t4 * mDot;
      } else {
        t2 = Math.exp(p2 * m);
        t3 = (p7 * m + p2 * mDot) * t2;
      }
      double t4 = b - a;
      t = t2 * t4;
      t1 = t3 * t4 + t2 * bDot;
    } else {
      double t2 = halveWith1Jvp(p0, p1, p2, a, m, depth - 1, p6, p7, mDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = halveWith1Jvp2(p0, p1, p2, m, b, depth - 1, p6, p7, mDot, bDot, tape);
      double t5 = tape.doubleResult(1);
      t = t2 + t4;
      t1 = t3 + t5;
    }
    tape.result(1, t1);
    return t;
  }

  private static double halveWith1Jvp2(int p0, double p1, double p2, double a, double b, int depth,
      double p6, double p7, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    double t;
    double t1;
    if (depth == 0) {
      double t2;
      double t3;
      if (p0 == 0) {
        double t4 = p1 * m;
        t2 = t4 * m;
        t3 = (p6 * m + p1 * mDot) * m + t4 * mDot;
      } else {
        t2 = Math.exp(p2 * m);
        t3 = (p7 * m + p2 * mDot) * t2;
      }
      double t4 = b - a;
      t = t2 * t4;
      t1 = t3 * t4 + t2 * (bDot - aDot);
    } else {
      double t2 = halveWith1Jvp2(p0, p1, p2, a, m, depth - 1, p6, p7, aDot, mDot, tape);
      double t3 = tape.doubleResult(1);
      double t4 = halveWith1Jvp2(p0, p1, p2, m, b, depth - 1, p6, p7, mDot, bDot, tape);
      double t5 = tape.doubleResult(1);
      t = t2 + t4;
      t1 = t3 + t5;
    }
    tape.result(1, t1);
    return t;
  }

  private static double halveWith1Vjp(int p0, double p1, double p2, double a, double b, int depth,
      double resultBar, Tape tape) {
    double m = (a + b) / 2.0;
    boolean t = depth == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double mBar;
    double bBar;
    double t6;
    double t7;
    double mBar1;
    if (t) {
      if (p0 == 0) {
        t1 = p1 * m * m;
        t2 = 0.0;
      } else {
        t1 = Math.exp(p2 * m);
        t2 = t1;
      }
      t3 = t1 * (b - a);
      t4 = 0.0;
      t5 = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      t6 = 0.0;
      t7 = 0.0;
      mBar1 = 0.0;
    } else {
      double t8 = halveWith1Vjp(p0, p1, p2, a, m, depth - 1, resultBar, tape);
      t6 = tape.doubleResult(1);
      t7 = tape.doubleResult(2);
      mBar1 = tape.doubleResult(3);
      double t9 = halveWith1Vjp2(p0, p1, p2, m, b, depth - 1, resultBar, tape);
      t4 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      t3 = t8 + t9;
      t1 = 0.0;
      t2 = 0.0;
    }

    // reverse sweep
    double t8;
    double t9;
    if (t) {
      double t10 = resultBar * (b - a);
      if (p0 == 0) {
        double t11 = t10 * m;
        mBar1 = p1 * m * t10 + p1 * t11;
        t8 = t11 * m;
        t9 = 0.0;
      } else {
        double t11 = t10 * t2;
        mBar1 = p2 * t11;
        t8 = 0.0;
        t9 = t11 * m;
      }
      bBar = t1 * resultBar;
    } else {
      mBar1 = mBar + mBar1;
      t8 = t4 + t6;
      t9 = t5 + t7;
    }
    bBar += mBar1 / 2.0;
    tape.result(1, t8);
    tape.result(2, t9);
    tape.result(3, bBar);
    return t3;
  }

  private static double halveWith1Vjp2(int p0, double p1, double p2, double a, double b, int depth,
      double resultBar, Tape tape) {
    double m = (a + b) / 2.0;
    boolean t = depth == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double mBar;
    double bBar;
    double t6;
    double t7;
    double aBar;
    double mBar1;
    if (t) {
      if (p0 == 0) {
        t1 = p1 * m * m;
        t2 = 0.0;
      } else {
        t1 = Math.exp(p2 * m);
        t2 = t1;
      }
      t3 = t1 * (b - a);
      t4 = 0.0;
      t5 = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      t6 = 0.0;
      t7 = 0.0;
      aBar = 0.0;
      mBar1 = 0.0;
    } else {
      double t8 = halveWith1Vjp2(p0, p1, p2, a, m, depth - 1, resultBar, tape);
      t6 = tape.doubleResult(1);
      t7 = tape.doubleResult(2);
      aBar = tape.doubleResult(3);
      mBar1 = tape.doubleResult(4);
      double t9 = halveWith1Vjp2(p0, p1, p2, m, b, depth - 1, resultBar, tape);
      t4 = tape.doubleResult(1);
      t5 = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      t3 = t8 + t9;
      t1 = 0.0;
      t2 = 0.0;
    }

    // reverse sweep
    double t8;
    double t9;
    if (t) {
      double t10 = resultBar * (b - a);
      bBar = t1 * resultBar;
      aBar = -bBar;
      if (p0 == 0) {
        double t11 = t10 * m;
        mBar1 = p1 * m * t10 + p1 * t11;
        t8 = t11 * m;
        t9 = 0.0;
      } else {
        double t11 = t10 * t2;
        mBar1 = p2 * t11;
        t8 = 0.0;
        t9 = t11 * m;
      }
    } else {
      mBar1 = mBar + mBar1;
      t8 = t4 + t6;
      t9 = t5 + t7;
    }
    double t10 = mBar1 / 2.0;
    aBar += t10;
    bBar += t10;
    tape.result(1, t8);
    tape.result(2, t9);
    tape.result(3, aBar);
    tape.result(4, bBar);
    return t3;
  }

  private static double halveWith1VjpJvp(int p0, double p1, double p2, double a, double b,
      int depth, double resultBar, double p7, double p8, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = bDot / 2.0;
    boolean t = depth == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    double t7;
    double mBar;
    double bBar;
    double t8;
    double t9;
    double mBar1;
    double t10;
    double t11;
    double mBarDot;
    double bBarDot;
    double t12;
    double t13;
    double mBarDot1;
    if (t) {
      if (p0 == 0) {
        double t14 = p1 * m;
        t1 = t14 * m;
        t2 = 0.0;
        t3 = (p7 * m + p1 * mDot) * m + t14 * mDot;
        t4 = 0.0;
      } else {
        t1 = Math.exp(p2 * m);
        t3 = (p8 * m + p2 * mDot) * t1;
        t2 = t1;
        t4 = t3;
      }
      t5 = t1 * (b - a);
      t6 = 0.0;
      t7 = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      t8 = 0.0;
      t9 = 0.0;
      mBar1 = 0.0;
      t10 = 0.0;
      t11 = 0.0;
      mBarDot = 0.0;
      bBarDot = 0.0;
      t12 = 0.0;
      t13 = 0.0;
      mBarDot1 = 0.0;
    } else {
      double t14 = halveWith1VjpJvp(p0, p1, p2, a, m, depth - 1, resultBar, p7, p8, mDot, tape);
      t8 = tape.doubleResult(1);
      t9 = tape.doubleResult(2);
      mBar1 = tape.doubleResult(3);
      t12 = tape.doubleResult(4);
      t13 = tape.doubleResult(5);
      mBarDot1 = tape.doubleResult(6);
      double t15 =
          halveWith1VjpJvp2(p0, p1, p2, m, b, depth - 1, resultBar, p7, p8, mDot, bDot, tape);
      t6 = tape.doubleResult(1);
      t7 = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      t10 = tape.doubleResult(5);
      t11 = tape.doubleResult(6);
      mBarDot = tape.doubleResult(7);
      bBarDot = tape.doubleResult(8);
      t5 = t14 + t15;
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    }

    // reverse sweep
    double t14;
    double t15;
    double t16;
    double t17;
    if (t) {
      double t18 = resultBar * (b - a);
      double t19 = resultBar * bDot;
      if (p0 == 0) {
        double t20 = t18 * m;
        double t21 = t19 * m + t18 * mDot;
        double t22 = p1 * m;
        mBar1 = t22 * t18 + p1 * t20;
        mBarDot1 = (p7 * m + p1 * mDot) * t18 + t22 * t19 + (p7 * t20 + p1 * t21);
        t14 = t20 * m;
        t15 = 0.0;
        t16 = t21 * m + t20 * mDot;
        t17 = 0.0;
      } else {
        double t20 = t18 * t2;
        double t21 = t19 * t2 + t18 * t4;
        mBar1 = p2 * t20;
        mBarDot1 = p8 * t20 + p2 * t21;
        t14 = 0.0;
        t15 = t20 * m;
        t16 = 0.0;
        t17 = t21 * m + t20 * mDot;
      }
      bBar = t1 * resultBar;
      bBarDot = t3 * resultBar;
    } else {
      mBar1 = mBar + mBar1;
      mBarDot1 = mBarDot + mBarDot1;
      t14 = t6 + t8;
      t15 = t7 + t9;
      t16 = t10 + t12;
      t17 = t11 + t13;
    }
    bBar += mBar1 / 2.0;
    bBarDot += mBarDot1 / 2.0;
    tape.result(1, t14);
    tape.result(2, t15);
    tape.result(3, bBar);
    tape.result(4, t16);
    tape.result(5, t17);
    tape.result(6, bBarDot);
    return t5;
  }

  private static double halveWith1VjpJvp2(int p0, double p1, double p2, double a, double b,
      int depth, double resultBar, double p7, double p8, double aDot, double bDot, Tape tape) {
    double m = (a + b) / 2.0;
    double mDot = (aDot + bDot) / 2.0;
    boolean t = depth == 0;
    double t1;
    double t2;
    double t3;
    double t4;
    double t5;
    double t6;
    double t7;
    double mBar;
    double bBar;
    double t8;
    double t9;
    double aBar;
    double mBar1;
    double t10;
    double t11;
    double mBarDot;
    double bBarDot;
    double t12;
    double t13;
    double aBarDot;
    double mBarDot1;
    if (t) {
      if (p0 == 0) {
        double t14 = p1 * m;
        t1 = t14 * m;
        t2 = 0.0;
        t3 = (p7 * m + p1 * mDot) * m + t14 * mDot;
        t4 = 0.0;
      } else {
        t1 = Math.exp(p2 * m);
        t3 = (p8 * m + p2 * mDot) * t1;
        t2 = t1;
        t4 = t3;
      }
      t5 = t1 * (b - a);
      t6 = 0.0;
      t7 = 0.0;
      mBar = 0.0;
      bBar = 0.0;
      t8 = 0.0;
      t9 = 0.0;
      aBar = 0.0;
      mBar1 = 0.0;
      t10 = 0.0;
      t11 = 0.0;
      mBarDot = 0.0;
      bBarDot = 0.0;
      t12 = 0.0;
      t13 = 0.0;
      aBarDot = 0.0;
      mBarDot1 = 0.0;
    } else {
      double t14 =
          halveWith1VjpJvp2(p0, p1, p2, a, m, depth - 1, resultBar, p7, p8, aDot, mDot, tape);
      t8 = tape.doubleResult(1);
      t9 = tape.doubleResult(2);
      aBar = tape.doubleResult(3);
      mBar1 = tape.doubleResult(4);
      t12 = tape.doubleResult(5);
      t13 = tape.doubleResult(6);
      aBarDot = tape.doubleResult(7);
      mBarDot1 = tape.doubleResult(8);
      double t15 =
          halveWith1VjpJvp2(p0, p1, p2, m, b, depth - 1, resultBar, p7, p8, mDot, bDot, tape);
      t6 = tape.doubleResult(1);
      t7 = tape.doubleResult(2);
      mBar = tape.doubleResult(3);
      bBar = tape.doubleResult(4);
      t10 = tape.doubleResult(5);
      t11 = tape.doubleResult(6);
      mBarDot = tape.doubleResult(7);
      bBarDot = tape.doubleResult(8);
      t5 = t14 + t15;
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
      t4 = 0.0;
    }

    // reverse sweep
    double t14;
    double t15;
    double t16;
    double t17;
    if (t) {
      double t18 = resultBar * (b - a);
      double t19 = resultBar * (bDot - aDot);
      bBar = t1 * resultBar;
      bBarDot = t3 * resultBar;
      aBar = -bBar;
      aBarDot = -bBarDot;
      if (p0 == 0) {
        double t20 = t18 * m;
        double t21 = t19 * m + t18 * mDot;
        double t22 = p1 * m;
        mBar1 = t22 * t18 + p1 * t20;
        mBarDot1 = (p7 * m + p1 * mDot) * t18 + t22 * t19 + (p7 * t20 + p1 * t21);
        t14 = t20 * m;
        t15 = 0.0;
        t16 = t21 * m + t20 * mDot;
        t17 = 0.0;
      } else {
        double t20 = t18 * t2;
        double t21 = t19 * t2 + t18 * t4;
        mBar1 = p2 * t20;
        mBarDot1 = p8 * t20 + p2 * t21;
        t14 = 0.0;
        t15 = t20 * m;
        t16 = 0.0;
        t17 = t21 * m + t20 * mDot;
      }
    } else {
      mBar1 = mBar + mBar1;
      mBarDot1 = mBarDot + mBarDot1;
      t14 = t6 + t8;
      t15 = t7 + t9;
      t16 = t10 + t12;
      t17 = t11 + t13;
    }
    double t18 = mBar1 / 2.0;
    double t19 = mBarDot1 / 2.0;
    aBar += t18;
    aBarDot += t19;
    bBar += t18;
    bBarDot += t19;
    tape.result(1, t14);
    tape.result(2, t15);
    tape.result(3, aBar);
    tape.result(4, bBar);
    tape.result(5, t16);
    tape.result(6, t17);
    tape.result(7, aBarDot);
    tape.result(8, bBarDot);
    return t5;
  }
}
