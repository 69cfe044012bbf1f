package corpus;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.DoubleStream;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code StreamMethods}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class StreamMethodsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.StreamMethodsDerivatives");
  }

  private StreamMethodsDerivatives() {}

  /**
   * Forward mode: {@code StreamMethods.compensated} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual compensatedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = sumDot + xDot[i];
      sumDot = t1;
    }
    double sum = Arrays.stream(x).sum();
    double[] terms = new double[x.length];
    double sumDot1 = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = 0.6666666666666666 * (xDot[i] * t);
      terms[i] = t * t / 3.0;
      sumDot1 += t1;
    }
    double sum1 = Arrays.stream(terms).sum();
    return new Dual(sum + sum1, sumDot + sumDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compensatedJvp(double[], double[])
   */
  static Dual compensatedJvp(double[] x, double[] xDot, Tape tape) {
    return compensatedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.compensated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CompensatedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamMethods.compensated} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CompensatedGradient compensatedGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = compensatedGradient(x, xBar);
    return new CompensatedGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compensatedGradient(double[])
   */
  static CompensatedGradient compensatedGradient(double[] x, Tape tape) {
    return compensatedGradient(x);
  }

  /**
   * Reverse mode: {@code StreamMethods.compensated} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double compensatedGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      xBar[i] += 1.0;
    }
    double sum = Arrays.stream(x).sum();
    double[] terms = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      terms[i] = t * t / 3.0;
      xBar[i] += 0.6666666666666666 * t;
    }
    double sum1 = Arrays.stream(terms).sum();
    return sum + sum1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compensatedGradient(double[], double[])
   */
  static double compensatedGradient(double[] x, double[] xBar, Tape tape) {
    return compensatedGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.compensated}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CompensatedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamMethods.compensated}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CompensatedHvp compensatedHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = compensatedHvp(x, xDot, xBar, xHvp);
    return new CompensatedHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compensatedHvp(double[], double[])
   */
  static CompensatedHvp compensatedHvp(double[] x, double[] xDot, Tape tape) {
    return compensatedHvp(x, xDot);
  }

  /**
   * Second order: {@code StreamMethods.compensated}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double compensatedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      xBar[i] += 1.0;
    }
    double sum = Arrays.stream(x).sum();
    double[] terms = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      terms[i] = t * t / 3.0;
      xBar[i] += 0.6666666666666666 * t;
      xHvp[i] += 0.6666666666666666 * t1;
    }
    double sum1 = Arrays.stream(terms).sum();
    return sum + sum1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compensatedHvp(double[], double[], double[], double[])
   */
  static double compensatedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return compensatedHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code StreamMethods.compensated} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction compensatedFunction() {
    return new CompensatedFunction();
  }

  private static final class CompensatedFunction implements ScalarFunction {

    CompensatedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamMethods.compensated(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = compensatedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return compensatedJvp(x, xDot).tangent();
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
      double value = compensatedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.logLikelihood} and its derivative in the direction of
   * the tangents.
   *
   * @param mu as the method takes it
   * @param sigma as the method takes it
   * @param x constant
   * @param muDot tangent of {@code mu}
   * @param sigmaDot tangent of {@code sigma}
   * @return the value and its tangent
   */
  static Dual logLikelihoodJvp(double mu, double sigma, double[] x, double muDot, double sigmaDot) {
    double[] terms = new double[x.length];
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = (x[i] - mu) / sigma;
      terms[i] = -0.5 * t * t - Math.log(sigma) - 0.5 * Math.log(2.0 * Math.PI);
      sumDot -= -(muDot / sigma + sigmaDot / sigma * t) * t + StrongZero.over(sigmaDot, sigma);
    }
    double sum = Arrays.stream(terms).sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logLikelihoodJvp(double, double, double[], double, double)
   */
  static Dual logLikelihoodJvp(double mu, double sigma, double[] x, double muDot, double sigmaDot,
      Tape tape) {
    return logLikelihoodJvp(mu, sigma, x, muDot, sigmaDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.logLikelihood}.
   *
   * @param value what the method returns
   * @param mu the derivative with respect to {@code mu}
   * @param sigma the derivative with respect to {@code sigma}
   */
  record LogLikelihoodGradient(double value, double mu, double sigma) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.logLikelihood}: filled by a
   * derivative and reused by its caller.
   */
  static final class LogLikelihoodAdjoint {

    /** The adjoint of {@code mu}. */
    public double mu;

    /** The adjoint of {@code sigma}. */
    public double sigma;

    /** A holder of zeros. */
    public LogLikelihoodAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.logLikelihood} and its gradient.
   *
   * @param mu as the method takes it
   * @param sigma as the method takes it
   * @param x constant
   * @return the value and the gradient, in new arrays
   */
  static LogLikelihoodGradient logLikelihoodGradient(double mu, double sigma, double[] x) {
    LogLikelihoodAdjoint adjoint = new LogLikelihoodAdjoint();
    double value = logLikelihoodGradient(mu, sigma, x, adjoint);
    return new LogLikelihoodGradient(value, adjoint.mu, adjoint.sigma);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logLikelihoodGradient(double, double, double[])
   */
  static LogLikelihoodGradient logLikelihoodGradient(double mu, double sigma, double[] x,
      Tape tape) {
    return logLikelihoodGradient(mu, sigma, x);
  }

  /**
   * Reverse mode: {@code StreamMethods.logLikelihood} and its gradient, written into the
   * caller's memory.
   *
   * @param mu as the method takes it
   * @param sigma as the method takes it
   * @param x constant
   * @param adjoint overwritten with the derivatives with respect to {@code mu}, {@code
   *     sigma}
   * @return the value
   */
  static double logLikelihoodGradient(double mu, double sigma, double[] x,
      LogLikelihoodAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double[] terms = new double[x.length];
    double muBar = 0.0;
    double sigmaBar = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = (x[i] - mu) / sigma;
      double t1 = -0.5 * t;
      terms[i] = t1 * t - Math.log(sigma) - 0.5 * Math.log(2.0 * Math.PI);
      sigmaBar -= 1.0 / sigma;
      double t2 = 2.0 * t1 / sigma;
      sigmaBar -= t2 * t;
      muBar -= t2;
    }
    double sum = Arrays.stream(terms).sum();
    adjoint.mu = muBar;
    adjoint.sigma = sigmaBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logLikelihoodGradient(double, double, double[], LogLikelihoodAdjoint)
   */
  static double logLikelihoodGradient(double mu, double sigma, double[] x,
      LogLikelihoodAdjoint adjoint, Tape tape) {
    return logLikelihoodGradient(mu, sigma, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.logLikelihood}.
   *
   * @param value what the method returns
   * @param mu the derivative with respect to {@code mu}
   * @param sigma the derivative with respect to {@code sigma}
   * @param muHvp the Hessian-vector product for {@code mu}
   * @param sigmaHvp the Hessian-vector product for {@code sigma}
   */
  record LogLikelihoodHvp(double value, double mu, double sigma, double muHvp, double sigmaHvp) {}

  /**
   * Second order: {@code StreamMethods.logLikelihood}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param mu as the method takes it
   * @param sigma as the method takes it
   * @param x constant
   * @param muDot tangent of {@code mu}
   * @param sigmaDot tangent of {@code sigma}
   * @return value, gradient and product, in new arrays
   */
  static LogLikelihoodHvp logLikelihoodHvp(double mu, double sigma, double[] x, double muDot,
      double sigmaDot) {
    double[] terms = new double[x.length];
    double muBar = 0.0;
    double sigmaBar = 0.0;
    double muBarDot = 0.0;
    double sigmaBarDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = (x[i] - mu) / sigma;
      double t1 = sigmaDot / sigma;
      double t2 = muDot / sigma + t1 * t;
      double t3 = -0.5 * t;
      terms[i] = t3 * t - Math.log(sigma) - 0.5 * Math.log(2.0 * Math.PI);
      double t4 = 1.0 / sigma;
      sigmaBar -= t4;
      sigmaBarDot += sigmaDot * t4 * t4;
      double t5 = 2.0 * t3 / sigma;
      double t6 = t2 / sigma - t1 * t5;
      sigmaBar -= t5 * t;
      sigmaBarDot -= t6 * t + t5 * -t2;
      muBar -= t5;
      muBarDot -= t6;
    }
    double sum = Arrays.stream(terms).sum();
    return new LogLikelihoodHvp(sum, muBar, sigmaBar, muBarDot, sigmaBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logLikelihoodHvp(double, double, double[], double, double)
   */
  static LogLikelihoodHvp logLikelihoodHvp(double mu, double sigma, double[] x, double muDot,
      double sigmaDot, Tape tape) {
    return logLikelihoodHvp(mu, sigma, x, muDot, sigmaDot);
  }

  /**
   * {@code StreamMethods.logLikelihood} as a function of the vector that packs {@code mu},
   * {@code sigma}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param x captured
   * @return the view
   */
  static ScalarFunction logLikelihoodFunction(double[] x) {
    return new LogLikelihoodFunction(x);
  }

  private static final class LogLikelihoodFunction implements ScalarFunction {

    private final double[] x;

    LogLikelihoodFunction(double[] x) {
      this.x = x;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double mu = packed[0];
      double sigma = packed[1];
      return StreamMethods.logLikelihood(mu, sigma, this.x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double mu = packed[0];
      double sigma = packed[1];
      LogLikelihoodAdjoint adjoint = new LogLikelihoodAdjoint();
      double value = logLikelihoodGradient(mu, sigma, this.x, adjoint);
      gradient[0] = adjoint.mu;
      gradient[1] = adjoint.sigma;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double mu = packed[0];
      double sigma = packed[1];
      double muDot = direction[0];
      double sigmaDot = direction[1];
      return logLikelihoodJvp(mu, sigma, this.x, muDot, sigmaDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double mu = packed[0];
      double sigma = packed[1];
      double muDot = direction[0];
      double sigmaDot = direction[1];
      LogLikelihoodHvp hvp = logLikelihoodHvp(mu, sigma, this.x, muDot, sigmaDot);
      double value = hvp.value();
      gradient[0] = hvp.mu();
      gradient[1] = hvp.sigma();
      product[0] = hvp.muHvp();
      product[1] = hvp.sigmaHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code StreamMethods.softmax}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record SoftmaxJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code StreamMethods.softmax} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static SoftmaxJvp softmaxJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double max = Double.NEGATIVE_INFINITY;
    double maxDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      double t2 = Math.max(max, t);
      double t3 = (max >= t ? maxDot : max < t ? 0.0 : maxDot * t2)
          + (t > max ? t1 : t <= max ? 0.0 : t1 * t2);
      max = t2;
      maxDot = t3;
    }
    if (x.length <= 0) {
      max = 0.0;
      maxDot = 0.0;
    }
    double[] e = new double[x.length];
    double[] eDot = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double t = Math.exp(x[i] - max);
      double t1 = (xDot[i] - maxDot) * t;
      e[i] = t;
      eDot[i] = t1;
    }
    double sumDot = 0.0;
    for (int i = 0; i < e.length; i++) {
      double t = e[i];
      double t1 = sumDot + eDot[i];
      sumDot = t1;
    }
    double sum = Arrays.stream(e).sum();
    double[] elements = new double[e.length];
    double[] elementsDot = new double[e.length];
    for (int i = 0; i < e.length; i++) {
      double t = e[i] / sum;
      double t1 = eDot[i] / sum - sumDot / sum * t;
      elements[i] = t;
      elementsDot[i] = t1;
    }
    return new SoftmaxJvp(elements, elementsDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softmaxJvp(double[], double[])
   */
  static SoftmaxJvp softmaxJvp(double[] x, double[] xDot, Tape tape) {
    return softmaxJvp(x, xDot);
  }

  /**
   * Value of {@code StreamMethods.softmax} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SoftmaxVjp(double[] value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code StreamMethods.softmax} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static SoftmaxVjp softmaxVjp(double[] x, double[] resultBar) {
    return softmaxVjp(x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softmaxVjp(double[], double[])
   */
  static SoftmaxVjp softmaxVjp(double[] x, double[] resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] value = softmaxVjp(x, resultBar, xBar, tape);
    return new SoftmaxVjp(value, xBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code StreamMethods.softmax} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static double[] softmaxVjp(double[] x, double[] resultBar, double[] xBar) {
    return softmaxVjp(x, resultBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #softmaxVjp(double[], double[], double[])
   */
  static double[] softmaxVjp(double[] x, double[] resultBar, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    int mark = tape.mark();
    try {
      double max = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        if (t > max | t != t) {
          chosen = i;
        }
        max = Math.max(max, t);
      }
      boolean t = x.length > 0;
      double t1 = t ? max : 0.0;
      double[] e = new double[x.length];
      double[] eBar = tape.doubles(x.length);
      double[] kept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double t2 = Math.exp(x[i] - t1);
        kept[i] = t2;
        e[i] = t2;
      }
      for (double t2 : e) {}
      double sum = Arrays.stream(e).sum();
      double[] elements = new double[e.length];
      double[] elementsBar = tape.doubles(e.length);
      for (int i = 0; i < e.length; i++) {
        elements[i] = e[i] / sum;
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, elements.length);
      for (int i = 0; i < elements.length; i++) {
        elementsBar[i] = resultBar[i];
      }
      double t2 = 0.0;
      for (int i = 0; i < e.length; i++) {
        double t3 = elementsBar[i] / sum;
        double t4 = t2 - t3 * (e[i] / sum);
        eBar[i] = t3;
        t2 = t4;
      }
      for (int i = 0; i < e.length; i++) {
        eBar[i] += t2;
      }
      double maxBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t3 = eBar[i] * kept[i];
        xBar[i] += t3;
        maxBar -= t3;
      }
      maxBar = t ? maxBar : 0.0;
      if (chosen != Integer.MAX_VALUE) {
        xBar[chosen] += max != max ? max : maxBar;
      }
      return elements;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.softmax} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction softmaxFunction() {
    return new SoftmaxFunction();
  }

  private static final class SoftmaxFunction implements VectorFunction {

    SoftmaxFunction() {}

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
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = StreamMethods.softmax(x);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = StreamMethods.softmax(x);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      SoftmaxJvp value = softmaxJvp(x, xDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] value = softmaxVjp(x, resultBar, xBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code StreamMethods.portfolio} and its derivative in the direction of the
   * tangents.
   *
   * @param weights as the method takes it
   * @param rates as the method takes it
   * @param t as the method takes it
   * @param weightsDot tangent of {@code weights}, of the same shape; not modified
   * @param ratesDot tangent of {@code rates}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static Dual portfolioJvp(double[] weights, double[] rates, double t, double[] weightsDot,
      double[] ratesDot, double tDot) {
    Arguments.sameShape("weightsDot", weightsDot, "weights", weights);
    Arguments.sameShape("ratesDot", ratesDot, "rates", rates);
    Arguments.sameSharing("weights", weights, weightsDot, "rates", rates, ratesDot);
    double[] terms = new double[weights.length];
    double sumDot = 0.0;
    for (int i = 0; i < weights.length; i++) {
      double weights1 = weights[i];
      double rates1 = rates[i];
      double t1 = Math.exp(rates1 * t);
      double t2 = weightsDot[i] * t1 + weights1 * ((ratesDot[i] * t + rates1 * tDot) * t1);
      terms[i] = weights1 * t1;
      sumDot += t2;
    }
    double sum = Arrays.stream(terms).sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioJvp(double[], double[], double, double[], double[], double)
   */
  static Dual portfolioJvp(double[] weights, double[] rates, double t, double[] weightsDot,
      double[] ratesDot, double tDot, Tape tape) {
    return portfolioJvp(weights, rates, t, weightsDot, ratesDot, tDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.portfolio}.
   *
   * @param value what the method returns
   * @param weights the derivative with respect to {@code weights}
   * @param rates the derivative with respect to {@code rates}
   * @param t the derivative with respect to {@code t}
   */
  record PortfolioGradient(double value, double[] weights, double[] rates, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.portfolio}: filled by a
   * derivative and reused by its caller.
   */
  static final class PortfolioAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public PortfolioAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.portfolio} and its gradient.
   *
   * @param weights as the method takes it
   * @param rates as the method takes it
   * @param t as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PortfolioGradient portfolioGradient(double[] weights, double[] rates, double t) {
    double[] weightsBar = Arguments.zerosLike(weights);
    double[] ratesBar = rates == weights ? weightsBar : Arguments.zerosLike(rates);
    PortfolioAdjoint adjoint = new PortfolioAdjoint();
    double value = portfolioGradient(weights, rates, t, weightsBar, ratesBar, adjoint);
    return new PortfolioGradient(value, weightsBar, ratesBar, adjoint.t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioGradient(double[], double[], double)
   */
  static PortfolioGradient portfolioGradient(double[] weights, double[] rates, double t,
      Tape tape) {
    return portfolioGradient(weights, rates, t);
  }

  /**
   * Reverse mode: {@code StreamMethods.portfolio} and its gradient, written into the
   * caller's memory.
   *
   * @param weights as the method takes it
   * @param rates as the method takes it
   * @param t as the method takes it
   * @param weightsBar overwritten with the gradient with respect to {@code weights}; of the
   *     same shape
   * @param ratesBar overwritten with the gradient with respect to {@code rates}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code t}
   * @return the value
   */
  static double portfolioGradient(double[] weights, double[] rates, double t, double[] weightsBar,
      double[] ratesBar, PortfolioAdjoint adjoint) {
    Arguments.sameShape("weightsBar", weightsBar, "weights", weights);
    Arguments.sameShape("ratesBar", ratesBar, "rates", rates);
    Arguments.sameSharing("weights", weights, weightsBar, "rates", rates, ratesBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(weightsBar);
    Arguments.zero(ratesBar);
    double[] terms = new double[weights.length];
    double tBar = 0.0;
    for (int i = 0; i < weights.length; i++) {
      double weights1 = weights[i];
      double rates1 = rates[i];
      double t1 = Math.exp(rates1 * t);
      double t2 = weights1 * t1;
      terms[i] = t2;
      tBar += rates1 * t2;
      ratesBar[i] += t2 * t;
      weightsBar[i] += t1;
    }
    double sum = Arrays.stream(terms).sum();
    adjoint.t = tBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioGradient(double[], double[], double, double[], double[],
   *     PortfolioAdjoint)
   */
  static double portfolioGradient(double[] weights, double[] rates, double t, double[] weightsBar,
      double[] ratesBar, PortfolioAdjoint adjoint, Tape tape) {
    return portfolioGradient(weights, rates, t, weightsBar, ratesBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.portfolio}.
   *
   * @param value what the method returns
   * @param weights the derivative with respect to {@code weights}
   * @param rates the derivative with respect to {@code rates}
   * @param t the derivative with respect to {@code t}
   * @param weightsHvp the Hessian-vector product for {@code weights}
   * @param ratesHvp the Hessian-vector product for {@code rates}
   * @param tHvp the Hessian-vector product for {@code t}
   */
  record PortfolioHvp(double value, double[] weights, double[] rates, double t,
      double[] weightsHvp, double[] ratesHvp, double tHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.portfolio}: filled by a derivative and reused by its caller.
   */
  static final class PortfolioHvpAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** The Hessian-vector product for {@code t}. */
    public double tHvp;

    /** A holder of zeros. */
    public PortfolioHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.portfolio}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param weights as the method takes it
   * @param rates as the method takes it
   * @param t as the method takes it
   * @param weightsDot tangent of {@code weights}, of the same shape; not modified
   * @param ratesDot tangent of {@code rates}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return value, gradient and product, in new arrays
   */
  static PortfolioHvp portfolioHvp(double[] weights, double[] rates, double t, double[] weightsDot,
      double[] ratesDot, double tDot) {
    double[] weightsBar = Arguments.zerosLike(weights);
    double[] ratesBar = rates == weights ? weightsBar : Arguments.zerosLike(rates);
    double[] weightsHvp = Arguments.zerosLike(weights);
    double[] ratesHvp = rates == weights ? weightsHvp : Arguments.zerosLike(rates);
    PortfolioHvpAdjoint adjoint = new PortfolioHvpAdjoint();
    double value =
        portfolioHvp(weights, rates, t, weightsDot, ratesDot, tDot, weightsBar, ratesBar,
        weightsHvp, ratesHvp, adjoint);
    return new PortfolioHvp(value, weightsBar, ratesBar, adjoint.t, weightsHvp, ratesHvp,
        adjoint.tHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioHvp(double[], double[], double, double[], double[], double)
   */
  static PortfolioHvp portfolioHvp(double[] weights, double[] rates, double t, double[] weightsDot,
      double[] ratesDot, double tDot, Tape tape) {
    return portfolioHvp(weights, rates, t, weightsDot, ratesDot, tDot);
  }

  /**
   * Second order: {@code StreamMethods.portfolio}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param weights as the method takes it
   * @param rates as the method takes it
   * @param t as the method takes it
   * @param weightsDot tangent of {@code weights}, of the same shape; not modified
   * @param ratesDot tangent of {@code rates}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @param weightsBar overwritten with the gradient with respect to {@code weights}; of the
   *     same shape
   * @param ratesBar overwritten with the gradient with respect to {@code rates}; of the same
   *     shape
   * @param weightsHvp overwritten with the Hessian-vector product for {@code weights}; of
   *     the same shape
   * @param ratesHvp overwritten with the Hessian-vector product for {@code rates}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code t}
   * @return the value
   */
  static double portfolioHvp(double[] weights, double[] rates, double t, double[] weightsDot,
      double[] ratesDot, double tDot, double[] weightsBar, double[] ratesBar, double[] weightsHvp,
      double[] ratesHvp, PortfolioHvpAdjoint adjoint) {
    Arguments.sameShape("weightsDot", weightsDot, "weights", weights);
    Arguments.sameShape("ratesDot", ratesDot, "rates", rates);
    Arguments.sameSharing("weights", weights, weightsDot, "rates", rates, ratesDot);
    Arguments.sameShape("weightsBar", weightsBar, "weights", weights);
    Arguments.sameShape("ratesBar", ratesBar, "rates", rates);
    Arguments.sameSharing("weights", weights, weightsBar, "rates", rates, ratesBar);
    Arguments.sameShape("weightsHvp", weightsHvp, "weights", weights);
    Arguments.sameShape("ratesHvp", ratesHvp, "rates", rates);
    Arguments.sameSharing("weights", weights, weightsHvp, "rates", rates, ratesHvp);
    Arguments.distinct("weightsDot", weightsDot, "weightsBar", weightsBar);
    Arguments.distinct("weightsDot", weightsDot, "weightsHvp", weightsHvp);
    Arguments.distinct("weightsBar", weightsBar, "weightsHvp", weightsHvp);
    Arguments.distinct("ratesDot", ratesDot, "ratesBar", ratesBar);
    Arguments.distinct("ratesDot", ratesDot, "ratesHvp", ratesHvp);
    Arguments.distinct("ratesBar", ratesBar, "ratesHvp", ratesHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(weightsBar);
    Arguments.zero(ratesBar);
    Arguments.zero(weightsHvp);
    Arguments.zero(ratesHvp);
    double[] terms = new double[weights.length];
    double tBar = 0.0;
    double tBarDot = 0.0;
    for (int i = 0; i < weights.length; i++) {
      double weights1 = weights[i];
      double rates1 = rates[i];
      double ratesDot1 = ratesDot[i];
      double t1 = Math.exp(rates1 * t);
      double t2 = (ratesDot1 * t + rates1 * tDot) * t1;
      double t3 = weights1 * t1;
      double t4 = weightsDot[i] * t1 + weights1 * t2;
      terms[i] = t3;
      tBar += rates1 * t3;
      tBarDot += ratesDot1 * t3 + rates1 * t4;
      ratesBar[i] += t3 * t;
      ratesHvp[i] += t4 * t + t3 * tDot;
      weightsBar[i] += t1;
      weightsHvp[i] += t2;
    }
    double sum = Arrays.stream(terms).sum();
    adjoint.t = tBar;
    adjoint.tHvp = tBarDot;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioHvp(double[], double[], double, double[], double[], double, double[],
   *     double[], double[], double[], PortfolioHvpAdjoint)
   */
  static double portfolioHvp(double[] weights, double[] rates, double t, double[] weightsDot,
      double[] ratesDot, double tDot, double[] weightsBar, double[] ratesBar, double[] weightsHvp,
      double[] ratesHvp, PortfolioHvpAdjoint adjoint, Tape tape) {
    return portfolioHvp(weights, rates, t, weightsDot, ratesDot, tDot, weightsBar, ratesBar,
        weightsHvp, ratesHvp, adjoint);
  }

  /**
   * {@code StreamMethods.portfolio} as a function of the vector that packs {@code weights},
   * {@code rates}, {@code t}, in this order and arrays row by row. It modifies neither what
   * it is given nor what it captures, and may be used by several threads at once.
   *
   * @param weights of the shape that the parameter is to have
   * @param rates of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction portfolioFunction(double[] weights, double[] rates) {
    return new PortfolioFunction(weights, rates);
  }

  private static final class PortfolioFunction implements ScalarFunction {

    private final double[] weights;

    private final double[] rates;

    private final int weightsSize;

    private final int ratesSize;

    PortfolioFunction(double[] weights, double[] rates) {
      this.weights = weights;
      this.rates = rates;
      Objects.requireNonNull(weights, "weights");
      this.weightsSize = Arguments.size(weights);
      Objects.requireNonNull(rates, "rates");
      this.ratesSize = Arguments.size(rates);
    }

    @Override
    public int inputs() {
      return 1 + weightsSize + ratesSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] weights = Arguments.unpackLike(this.weights, packed, 0);
      double[] rates = Arguments.unpackLike(this.rates, packed, weightsSize);
      double t = packed[weightsSize + ratesSize];
      return StreamMethods.portfolio(weights, rates, t);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] weights = Arguments.unpackLike(this.weights, packed, 0);
      double[] rates = Arguments.unpackLike(this.rates, packed, weightsSize);
      double t = packed[weightsSize + ratesSize];
      double[] weightsBar = Arguments.zerosLike(weights);
      double[] ratesBar = Arguments.zerosLike(rates);
      PortfolioAdjoint adjoint = new PortfolioAdjoint();
      double value = portfolioGradient(weights, rates, t, weightsBar, ratesBar, adjoint);
      Arguments.pack(weightsBar, gradient, 0);
      Arguments.pack(ratesBar, gradient, weightsSize);
      gradient[weightsSize + ratesSize] = adjoint.t;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] weights = Arguments.unpackLike(this.weights, packed, 0);
      double[] rates = Arguments.unpackLike(this.rates, packed, weightsSize);
      double t = packed[weightsSize + ratesSize];
      double[] weightsDot = Arguments.unpackLike(this.weights, direction, 0);
      double[] ratesDot = Arguments.unpackLike(this.rates, direction, weightsSize);
      double tDot = direction[weightsSize + ratesSize];
      return portfolioJvp(weights, rates, t, weightsDot, ratesDot, tDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] weights = Arguments.unpackLike(this.weights, packed, 0);
      double[] rates = Arguments.unpackLike(this.rates, packed, weightsSize);
      double t = packed[weightsSize + ratesSize];
      double[] weightsDot = Arguments.unpackLike(this.weights, direction, 0);
      double[] ratesDot = Arguments.unpackLike(this.rates, direction, weightsSize);
      double tDot = direction[weightsSize + ratesSize];
      double[] weightsBar = Arguments.zerosLike(weights);
      double[] ratesBar = Arguments.zerosLike(rates);
      double[] weightsHvp = Arguments.zerosLike(weights);
      double[] ratesHvp = Arguments.zerosLike(rates);
      PortfolioHvpAdjoint adjoint = new PortfolioHvpAdjoint();
      double value =
          portfolioHvp(weights, rates, t, weightsDot, ratesDot, tDot, weightsBar, ratesBar,
          weightsHvp, ratesHvp, adjoint);
      Arguments.pack(weightsBar, gradient, 0);
      Arguments.pack(ratesBar, gradient, weightsSize);
      gradient[weightsSize + ratesSize] = adjoint.t;
      Arguments.pack(weightsHvp, product, 0);
      Arguments.pack(ratesHvp, product, weightsSize);
      product[weightsSize + ratesSize] = adjoint.tHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.polynomial} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual polynomialJvp(double x, double[] c, double xDot, double[] cDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double[] powers = new double[c.length];
    double[] powersDot = new double[c.length];
    double term = 1.0;
    double termDot = 0.0;
    for (int i = 0; i < c.length; i++) {
      if (i > 0) {
        termDot = termDot * x + term * xDot;
        term *= x;
      }
      powers[i] = term;
      powersDot[i] = termDot;
    }
    double[] terms = new double[c.length];
    double sumDot = 0.0;
    for (int i = 0; i < c.length; i++) {
      double c1 = c[i];
      double powers1 = powers[i];
      double t = cDot[i] * powers1 + c1 * powersDot[i];
      terms[i] = c1 * powers1;
      sumDot += t;
    }
    double sum = Arrays.stream(terms).sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialJvp(double, double[], double, double[])
   */
  static Dual polynomialJvp(double x, double[] c, double xDot, double[] cDot, Tape tape) {
    return polynomialJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.polynomial}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record PolynomialGradient(double value, double x, double[] c) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.polynomial}: filled by a
   * derivative and reused by its caller.
   */
  static final class PolynomialAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PolynomialAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.polynomial} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PolynomialGradient polynomialGradient(double x, double[] c) {
    return polynomialGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialGradient(double, double[])
   */
  static PolynomialGradient polynomialGradient(double x, double[] c, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    PolynomialAdjoint adjoint = new PolynomialAdjoint();
    double value = polynomialGradient(x, c, cBar, adjoint, tape);
    return new PolynomialGradient(value, adjoint.x, cBar);
  }

  /**
   * Reverse mode: {@code StreamMethods.polynomial} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double polynomialGradient(double x, double[] c, double[] cBar, PolynomialAdjoint adjoint) {
    return polynomialGradient(x, c, cBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialGradient(double, double[], double[], PolynomialAdjoint)
   */
  static double polynomialGradient(double x, double[] c, double[] cBar, PolynomialAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] powers = tape.exactDoubles(c.length);
      double[] powersBar = tape.doubles(c.length);
      double[] termKept = tape.doubles(c.length);
      double term = 1.0;
      for (int i = 0; i < c.length; i++) {
        termKept[i] = term;
        if (i > 0) {
          term *= x;
        }
        powers[i] = term;
      }
      double[] terms = new double[c.length];
      for (int i = 0; i < c.length; i++) {
        double c1 = c[i];
        double powers1 = powers[i];
        terms[i] = c1 * powers1;
        powersBar[i] = c1;
        cBar[i] += powers1;
      }
      double sum = Arrays.stream(terms).sum();

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      for (int i = c.length - 1; i >= 0; i--) {
        double termBar1 = termBar + powersBar[i];
        double term1 = termKept[i];
        if (i > 0) {
          termBar = termBar1 * x;
          xBar += term1 * termBar1;
        } else {
          termBar = termBar1;
        }
      }
      adjoint.x = xBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.polynomial}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record PolynomialHvp(double value, double x, double[] c, double xHvp, double[] cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.polynomial}: filled by a derivative and reused by its caller.
   */
  static final class PolynomialHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public PolynomialHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.polynomial}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PolynomialHvp polynomialHvp(double x, double[] c, double xDot, double[] cDot) {
    return polynomialHvp(x, c, xDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialHvp(double, double[], double, double[])
   */
  static PolynomialHvp polynomialHvp(double x, double[] c, double xDot, double[] cDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    PolynomialHvpAdjoint adjoint = new PolynomialHvpAdjoint();
    double value = polynomialHvp(x, c, xDot, cDot, cBar, cHvp, adjoint, tape);
    return new PolynomialHvp(value, adjoint.x, cBar, adjoint.xHvp, cHvp);
  }

  /**
   * Second order: {@code StreamMethods.polynomial}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double polynomialHvp(double x, double[] c, double xDot, double[] cDot, double[] cBar,
      double[] cHvp, PolynomialHvpAdjoint adjoint) {
    return polynomialHvp(x, c, xDot, cDot, cBar, cHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialHvp(double, double[], double, double[], double[], double[],
   *     PolynomialHvpAdjoint)
   */
  static double polynomialHvp(double x, double[] c, double xDot, double[] cDot, double[] cBar,
      double[] cHvp, PolynomialHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    Arguments.sameShape("cBar", cBar, "c", c);
    Arguments.sameShape("cHvp", cHvp, "c", c);
    Arguments.distinct("cDot", cDot, "cBar", cBar);
    Arguments.distinct("cDot", cDot, "cHvp", cHvp);
    Arguments.distinct("cBar", cBar, "cHvp", cHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    Arguments.zero(cHvp);
    int mark = tape.mark();
    try {
      double[] powers = tape.exactDoubles(c.length);
      double[] powersDot = tape.exactDoubles(c.length);
      double[] powersBar = tape.doubles(c.length);
      double[] powersBarDot = tape.doubles(c.length);
      double[] termKept = tape.doubles(c.length);
      double[] termKeptDot = tape.doubles(c.length);
      double term = 1.0;
      double termDot = 0.0;
      for (int i = 0; i < c.length; i++) {
        termKept[i] = term;
        termKeptDot[i] = termDot;
        if (i > 0) {
          termDot = termDot * x + term * xDot;
          term *= x;
        }
        powers[i] = term;
        powersDot[i] = termDot;
      }
      double[] terms = new double[c.length];
      for (int i = 0; i < c.length; i++) {
        double c1 = c[i];
        double powers1 = powers[i];
        double cDot1 = cDot[i];
        double powersDot1 = powersDot[i];
        terms[i] = c1 * powers1;
        powersBar[i] = c1;
        powersBarDot[i] = cDot1;
        cBar[i] += powers1;
        cHvp[i] += powersDot1;
      }
      double sum = Arrays.stream(terms).sum();

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      double termBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = c.length - 1; i >= 0; i--) {
        double termBar1 = termBar + powersBar[i];
        double termBarDot1 = termBarDot + powersBarDot[i];
        double term1 = termKept[i];
        double termDot1 = termKeptDot[i];
        if (i > 0) {
          termBar = termBar1 * x;
          termBarDot = termBarDot1 * x + termBar1 * xDot;
          xBar += term1 * termBar1;
          xBarDot += termDot1 * termBar1 + term1 * termBarDot1;
        } else {
          termBar = termBar1;
          termBarDot = termBarDot1;
        }
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.polynomial} as a function of the vector that packs {@code x},
   * {@code c}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction polynomialFunction() {
    return new PolynomialFunction();
  }

  private static final class PolynomialFunction implements ScalarFunction {

    PolynomialFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] c = Arguments.doubles(packed, 1, packed.length - 1);
      return StreamMethods.polynomial(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] c = Arguments.doubles(packed, 1, packed.length - 1);
      double[] cBar = Arguments.zerosLike(c);
      PolynomialAdjoint adjoint = new PolynomialAdjoint();
      double value = polynomialGradient(x, c, cBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(cBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] c = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] cDot = Arguments.doubles(direction, 1, direction.length - 1);
      return polynomialJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] c = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] cDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      PolynomialHvpAdjoint adjoint = new PolynomialHvpAdjoint();
      double value = polynomialHvp(x, c, xDot, cDot, cBar, cHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(cBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(cHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.product} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual productJvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    int n = a.length;
    double[] terms = new double[n];
    double sumDot = 0.0;
    for (int i = 0; i < n; i++) {
      double[] terms1 = new double[n];
      double sumDot1 = 0.0;
      for (int j = 0; j < n; j++) {
        double[] terms2 = new double[n];
        double sumDot2 = 0.0;
        for (int k = 0; k < n; k++) {
          double a1 = a[i][k];
          double b1 = b[k][j];
          double t = aDot[i][k] * b1 + a1 * bDot[k][j];
          terms2[k] = a1 * b1;
          sumDot2 += t;
        }
        double sum = Arrays.stream(terms2).sum();
        double t = i + 1;
        terms1[j] = t * sum;
        sumDot1 += t * sumDot2;
      }
      double sum = Arrays.stream(terms1).sum();
      terms[i] = sum;
      sumDot += sumDot1;
    }
    double sum = Arrays.stream(terms).sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productJvp(double[][], double[][], double[][], double[][])
   */
  static Dual productJvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot, Tape tape) {
    return productJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.product}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ProductGradient(double value, double[][] a, double[][] b) {}

  /**
   * Reverse mode: {@code StreamMethods.product} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ProductGradient productGradient(double[][] a, double[][] b) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = productGradient(a, b, aBar, bBar);
    return new ProductGradient(value, aBar, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[][], double[][])
   */
  static ProductGradient productGradient(double[][] a, double[][] b, Tape tape) {
    return productGradient(a, b);
  }

  /**
   * Reverse mode: {@code StreamMethods.product} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double productGradient(double[][] a, double[][] b, double[][] aBar, double[][] bBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    int n = a.length;
    double[] terms = new double[n];
    for (int i = 0; i < n; i++) {
      double[] terms1 = new double[n];
      for (int j = 0; j < n; j++) {
        double[] terms2 = new double[n];
        double t = i + 1;
        for (int k = 0; k < n; k++) {
          double a1 = a[i][k];
          double b1 = b[k][j];
          double[] aBar1 = aBar[i];
          double[] bBar1 = bBar[k];
          terms2[k] = a1 * b1;
          bBar1[j] += a1 * t;
          aBar1[k] += t * b1;
        }
        double sum = Arrays.stream(terms2).sum();
        terms1[j] = (i + 1) * sum;
      }
      double sum = Arrays.stream(terms1).sum();
      terms[i] = sum;
    }
    double sum = Arrays.stream(terms).sum();
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productGradient(double[][], double[][], double[][], double[][])
   */
  static double productGradient(double[][] a, double[][] b, double[][] aBar, double[][] bBar,
      Tape tape) {
    return productGradient(a, b, aBar, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.product}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ProductHvp(double value, double[][] a, double[][] b, double[][] aHvp, double[][] bHvp) {}

  /**
   * Second order: {@code StreamMethods.product}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ProductHvp productHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[][] aHvp = Arguments.zerosLike(a);
    double[][] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = productHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
    return new ProductHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double[][], double[][], double[][], double[][])
   */
  static ProductHvp productHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      Tape tape) {
    return productHvp(a, b, aDot, bDot);
  }

  /**
   * Second order: {@code StreamMethods.product}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double productHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      double[][] aBar, double[][] bBar, double[][] aHvp, double[][] bHvp) {
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
    int n = a.length;
    double[] terms = new double[n];
    for (int i = 0; i < n; i++) {
      double[] terms1 = new double[n];
      for (int j = 0; j < n; j++) {
        double[] terms2 = new double[n];
        double t = i + 1;
        for (int k = 0; k < n; k++) {
          double a1 = a[i][k];
          double b1 = b[k][j];
          double[] aBar1 = aBar[i];
          double[] aBarDot = aHvp[i];
          double aDot1 = aDot[i][k];
          double[] bBar1 = bBar[k];
          double[] bBarDot = bHvp[k];
          double bDot1 = bDot[k][j];
          terms2[k] = a1 * b1;
          bBar1[j] += a1 * t;
          bBarDot[j] += aDot1 * t;
          aBar1[k] += t * b1;
          aBarDot[k] += t * bDot1;
        }
        double sum = Arrays.stream(terms2).sum();
        terms1[j] = (i + 1) * sum;
      }
      double sum = Arrays.stream(terms1).sum();
      terms[i] = sum;
    }
    double sum = Arrays.stream(terms).sum();
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #productHvp(double[][], double[][], double[][], double[][], double[][], double[][],
   *     double[][], double[][])
   */
  static double productHvp(double[][] a, double[][] b, double[][] aDot, double[][] bDot,
      double[][] aBar, double[][] bBar, double[][] aHvp, double[][] bHvp, Tape tape) {
    return productHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
  }

  /**
   * {@code StreamMethods.product} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction productFunction(double[][] a, double[][] b) {
    return new ProductFunction(a, b);
  }

  private static final class ProductFunction implements ScalarFunction {

    private final double[][] a;

    private final double[][] b;

    private final int aSize;

    private final int bSize;

    ProductFunction(double[][] a, double[][] b) {
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
      return StreamMethods.product(a, b);
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
      double value = productGradient(a, b, aBar, bBar);
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
      return productJvp(a, b, aDot, bDot).tangent();
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
      double value = productHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.series} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual seriesJvp(double x, double xDot) {
    DoubleStream.Builder terms = DoubleStream.builder();
    double term = x;
    double sumDot = 0.0;
    double termDot = xDot;
    while (true) {
      if (!(term > 1e-4)) {
        break;
      }
      terms.accept(term);
      sumDot += termDot;
      termDot = (termDot * x + term * xDot) / 3.0;
      term = term * x / 3.0;
    }
    double sum = terms.build().sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesJvp(double, double)
   */
  static Dual seriesJvp(double x, double xDot, Tape tape) {
    return seriesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.series}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SeriesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.series}: filled by a
   * derivative and reused by its caller.
   */
  static final class SeriesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SeriesAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.series} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SeriesGradient seriesGradient(double x) {
    return seriesGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesGradient(double)
   */
  static SeriesGradient seriesGradient(double x, Tape tape) {
    SeriesAdjoint adjoint = new SeriesAdjoint();
    double value = seriesGradient(x, adjoint, tape);
    return new SeriesGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code StreamMethods.series} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double seriesGradient(double x, SeriesAdjoint adjoint) {
    return seriesGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesGradient(double, SeriesAdjoint)
   */
  static double seriesGradient(double x, SeriesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      double[] termKept = tape.doubles(64);
      double term = x;
      int trips = 0;
      int exit;
      while (true) {
        termKept[trips] = term;
        if (!(term > 1e-4)) {
          exit = 1;
          break;
        }
        terms.accept(term);
        trips++;
        termKept = tape.grow(termKept, trips);
        term = term * x / 3.0;
      }
      double sum = terms.build().sum();

      // reverse sweep
      double sumBar = switch (exit) {
        case 0 -> 0.0;
        default -> 1.0;
      };
      double termBar = 0.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = termBar / 3.0;
        termBar = t * x;
        double term1 = termKept[k];
        xBar += term1 * t;
        termBar += sumBar;
      }
      xBar += termBar;
      adjoint.x = xBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.series}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SeriesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StreamMethods.series}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SeriesHvp seriesHvp(double x, double xDot) {
    return seriesHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #seriesHvp(double, double)
   */
  static SeriesHvp seriesHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      double[] termKept = tape.doubles(64);
      double[] termKeptDot = tape.doubles(64);
      double term = x;
      int trips = 0;
      double termDot = xDot;
      int exit;
      while (true) {
        termKept[trips] = term;
        termKeptDot[trips] = termDot;
        if (!(term > 1e-4)) {
          exit = 1;
          break;
        }
        terms.accept(term);
        trips++;
        termKept = tape.grow(termKept, trips);
        termKeptDot = tape.grow(termKeptDot, trips);
        termDot = (termDot * x + term * xDot) / 3.0;
        term = term * x / 3.0;
      }
      double sum = terms.build().sum();

      // reverse sweep
      double sumBar = switch (exit) {
        case 0 -> 0.0;
        default -> 1.0;
      };
      double termBar = 0.0;
      double xBar = 0.0;
      double termBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t = termBar / 3.0;
        double t1 = termBarDot / 3.0;
        termBar = t * x;
        termBarDot = t1 * x + t * xDot;
        double term1 = termKept[k];
        double termDot1 = termKeptDot[k];
        xBar += term1 * t;
        xBarDot += termDot1 * t + term1 * t1;
        termBar += sumBar;
      }
      xBar += termBar;
      xBarDot += termBarDot;
      return new SeriesHvp(sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.series} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction seriesFunction() {
    return new SeriesFunction();
  }

  private static final class SeriesFunction implements ScalarFunction {

    SeriesFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StreamMethods.series(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SeriesAdjoint adjoint = new SeriesAdjoint();
      double value = seriesGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return seriesJvp(x, xDot).tangent();
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
      SeriesHvp hvp = seriesHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.bounded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param end constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual boundedJvp(double x, double end, double xDot) {
    DoubleStream.Builder terms = DoubleStream.builder();
    double term = x;
    double sumDot = 0.0;
    double termDot = xDot;
    while (true) {
      if (!(term < end)) {
        break;
      }
      double t = term * term;
      double t1 = 2.0 * (termDot * term);
      terms.accept(t);
      term = t + x;
      termDot = t1 + xDot;
      sumDot += t1;
    }
    double sum = terms.build().sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedJvp(double, double, double)
   */
  static Dual boundedJvp(double x, double end, double xDot, Tape tape) {
    return boundedJvp(x, end, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.bounded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BoundedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.bounded}: filled by a
   * derivative and reused by its caller.
   */
  static final class BoundedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BoundedAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.bounded} and its gradient.
   *
   * @param x as the method takes it
   * @param end constant
   * @return the value and the gradient, in new arrays
   */
  static BoundedGradient boundedGradient(double x, double end) {
    return boundedGradient(x, end, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedGradient(double, double)
   */
  static BoundedGradient boundedGradient(double x, double end, Tape tape) {
    BoundedAdjoint adjoint = new BoundedAdjoint();
    double value = boundedGradient(x, end, adjoint, tape);
    return new BoundedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code StreamMethods.bounded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param end constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double boundedGradient(double x, double end, BoundedAdjoint adjoint) {
    return boundedGradient(x, end, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedGradient(double, double, BoundedAdjoint)
   */
  static double boundedGradient(double x, double end, BoundedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      double[] termKept = tape.doubles(64);
      double term = x;
      int trips = 0;
      int exit;
      while (true) {
        termKept[trips] = term;
        if (!(term < end)) {
          exit = 1;
          break;
        }
        double t = term * term;
        terms.accept(t);
        trips++;
        termKept = tape.grow(termKept, trips);
        term = t + x;
      }
      double sum = terms.build().sum();

      // reverse sweep
      double sumBar = switch (exit) {
        case 0 -> 0.0;
        default -> 1.0;
      };
      double termBar = 0.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += termBar;
        double term1 = termKept[k];
        termBar = 2.0 * ((termBar + sumBar) * term1);
      }
      xBar += termBar;
      adjoint.x = xBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.bounded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BoundedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StreamMethods.bounded}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param end constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BoundedHvp boundedHvp(double x, double end, double xDot) {
    return boundedHvp(x, end, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boundedHvp(double, double, double)
   */
  static BoundedHvp boundedHvp(double x, double end, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      DoubleStream.Builder terms = DoubleStream.builder();
      double[] termKept = tape.doubles(64);
      double[] termKeptDot = tape.doubles(64);
      double term = x;
      int trips = 0;
      double termDot = xDot;
      int exit;
      while (true) {
        termKept[trips] = term;
        termKeptDot[trips] = termDot;
        if (!(term < end)) {
          exit = 1;
          break;
        }
        double t = term * term;
        terms.accept(t);
        trips++;
        termKept = tape.grow(termKept, trips);
        termKeptDot = tape.grow(termKeptDot, trips);
        double t1 = 2.0 * (termDot * term) + xDot;
        term = t + x;
        termDot = t1;
      }
      double sum = terms.build().sum();

      // reverse sweep
      double sumBar = switch (exit) {
        case 0 -> 0.0;
        default -> 1.0;
      };
      double termBar = 0.0;
      double xBar = 0.0;
      double termBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        xBar += termBar;
        xBarDot += termBarDot;
        double t = termBar + sumBar;
        double term1 = termKept[k];
        double termDot1 = termKeptDot[k];
        termBar = 2.0 * (t * term1);
        termBarDot = 2.0 * (termBarDot * term1 + t * termDot1);
      }
      xBar += termBar;
      xBarDot += termBarDot;
      return new BoundedHvp(sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.bounded} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param end captured
   * @return the view
   */
  static ScalarFunction boundedFunction(double end) {
    return new BoundedFunction(end);
  }

  private static final class BoundedFunction implements ScalarFunction {

    private final double end;

    BoundedFunction(double end) {
      this.end = end;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StreamMethods.bounded(x, this.end);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BoundedAdjoint adjoint = new BoundedAdjoint();
      double value = boundedGradient(x, this.end, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return boundedJvp(x, this.end, xDot).tangent();
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
      BoundedHvp hvp = boundedHvp(x, this.end, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.positive} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static Dual positiveJvp(double[] x, double scale, double[] xDot, double scaleDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] terms = new double[x.length];
    int count = 0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > 0.0) {
        double t2 = Math.sqrt(t);
        terms[count] = t2 * scale;
        count++;
        sumDot += StrongZero.over(0.5 * t1, t2) * scale + t2 * scaleDot;
      }
    }
    double sum = Arrays.stream(terms, 0, count).sum();
    double[] kept = new double[x.length];
    double[] keptDot = new double[x.length];
    count = 0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > 0.0) {
        kept[count] = t;
        keptDot[count] = t1;
        count++;
      }
    }
    kept = Arrays.copyOf(kept, count);
    keptDot = Arrays.copyOf(keptDot, count);
    double t = kept.length;
    terms = new double[kept.length];
    double t1 = sumDot * t;
    sumDot = 0.0;
    double t2 = sum * t;
    for (int i = 0; i < kept.length; i++) {
      double t3 = kept[i];
      double t4 = 2.0 * (keptDot[i] * t3);
      terms[i] = t3 * t3;
      sumDot += t4;
    }
    sum = Arrays.stream(terms).sum();
    return new Dual(t2 + sum, t1 + sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positiveJvp(double[], double, double[], double)
   */
  static Dual positiveJvp(double[] x, double scale, double[] xDot, double scaleDot, Tape tape) {
    return positiveJvp(x, scale, xDot, scaleDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.positive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   */
  record PositiveGradient(double value, double[] x, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.positive}: filled by a
   * derivative and reused by its caller.
   */
  static final class PositiveAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public PositiveAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.positive} and its gradient.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PositiveGradient positiveGradient(double[] x, double scale) {
    return positiveGradient(x, scale, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positiveGradient(double[], double)
   */
  static PositiveGradient positiveGradient(double[] x, double scale, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    PositiveAdjoint adjoint = new PositiveAdjoint();
    double value = positiveGradient(x, scale, xBar, adjoint, tape);
    return new PositiveGradient(value, xBar, adjoint.scale);
  }

  /**
   * Reverse mode: {@code StreamMethods.positive} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code scale}
   * @return the value
   */
  static double positiveGradient(double[] x, double scale, double[] xBar, PositiveAdjoint adjoint) {
    return positiveGradient(x, scale, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positiveGradient(double[], double, double[], PositiveAdjoint)
   */
  static double positiveGradient(double[] x, double scale, double[] xBar, PositiveAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] terms = new double[x.length];
      double[] kept = tape.doubles(x.length);
      int count = 0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        if (t > 0.0) {
          double t1 = Math.sqrt(t);
          kept[i] = t1;
          terms[count] = t1 * scale;
          count++;
        }
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double[] kept1 = tape.exactDoubles(x.length);
      double[] keptBar = tape.zeroDoubles(x.length);
      int[] countKept = tape.ints(x.length);
      count = 0;
      for (int i = 0; i < x.length; i++) {
        countKept[i] = count;
        double t = x[i];
        if (t > 0.0) {
          kept1[count] = t;
          count++;
        }
      }
      double[] kept2 = Arrays.copyOf(kept1, count);
      double[] keptBar1 = tape.doubles(kept2.length);
      double t = kept2.length;
      terms = new double[kept2.length];
      double t1 = sum * t;
      for (int i = 0; i < kept2.length; i++) {
        double t2 = kept2[i];
        terms[i] = t2 * t2;
        keptBar1[i] = 2.0 * t2;
      }
      sum = Arrays.stream(terms).sum();

      // reverse sweep
      int t2 = Math.min(kept1.length, count);
      for (int i = 0; i < t2; i++) {
        keptBar[i] += keptBar1[i];
      }
      for (int i = x.length - 1; i >= 0; i--) {
        count = countKept[i];
        double t3;
        if (x[i] > 0.0) {
          t3 = keptBar[count];
          keptBar[count] = 0.0;
        } else {
          t3 = 0.0;
        }
        xBar[i] += t3;
      }
      double scaleBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t3;
        if (x[i] > 0.0) {
          double t4 = kept[i];
          scaleBar += t4 * t;
          t3 = StrongZero.over(0.5 * (t * scale), t4);
        } else {
          t3 = 0.0;
        }
        xBar[i] += t3;
      }
      adjoint.scale = scaleBar;
      return t1 + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.positive}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param scale the derivative with respect to {@code scale}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param scaleHvp the Hessian-vector product for {@code scale}
   */
  record PositiveHvp(double value, double[] x, double scale, double[] xHvp, double scaleHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.positive}: filled by a derivative and reused by its caller.
   */
  static final class PositiveHvpAdjoint {

    /** The adjoint of {@code scale}. */
    public double scale;

    /** The Hessian-vector product for {@code scale}. */
    public double scaleHvp;

    /** A holder of zeros. */
    public PositiveHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.positive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return value, gradient and product, in new arrays
   */
  static PositiveHvp positiveHvp(double[] x, double scale, double[] xDot, double scaleDot) {
    return positiveHvp(x, scale, xDot, scaleDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positiveHvp(double[], double, double[], double)
   */
  static PositiveHvp positiveHvp(double[] x, double scale, double[] xDot, double scaleDot,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    PositiveHvpAdjoint adjoint = new PositiveHvpAdjoint();
    double value = positiveHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, tape);
    return new PositiveHvp(value, xBar, adjoint.scale, xHvp, adjoint.scaleHvp);
  }

  /**
   * Second order: {@code StreamMethods.positive}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param scale as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code scale}
   * @return the value
   */
  static double positiveHvp(double[] x, double scale, double[] xDot, double scaleDot,
      double[] xBar, double[] xHvp, PositiveHvpAdjoint adjoint) {
    return positiveHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positiveHvp(double[], double, double[], double, double[], double[],
   *     PositiveHvpAdjoint)
   */
  static double positiveHvp(double[] x, double scale, double[] xDot, double scaleDot,
      double[] xBar, double[] xHvp, PositiveHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] terms = new double[x.length];
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      int count = 0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = xDot[i];
        if (t > 0.0) {
          double t2 = Math.sqrt(t);
          kept[i] = t2;
          keptDot[i] = StrongZero.over(0.5 * t1, t2);
          terms[count] = t2 * scale;
          count++;
        }
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double[] kept1 = tape.exactDoubles(x.length);
      double[] keptDot1 = tape.exactDoubles(x.length);
      double[] keptBar = tape.zeroDoubles(x.length);
      double[] keptBarDot = tape.zeroDoubles(x.length);
      int[] countKept = tape.ints(x.length);
      count = 0;
      for (int i = 0; i < x.length; i++) {
        countKept[i] = count;
        double t = x[i];
        double t1 = xDot[i];
        if (t > 0.0) {
          kept1[count] = t;
          keptDot1[count] = t1;
          count++;
        }
      }
      double[] kept2 = Arrays.copyOf(kept1, count);
      keptDot1 = Arrays.copyOf(keptDot1, count);
      double[] keptBar1 = tape.doubles(kept2.length);
      double[] keptBarDot1 = tape.doubles(kept2.length);
      double t = kept2.length;
      terms = new double[kept2.length];
      double t1 = sum * t;
      for (int i = 0; i < kept2.length; i++) {
        double t2 = kept2[i];
        double t3 = keptDot1[i];
        terms[i] = t2 * t2;
        keptBar1[i] = 2.0 * t2;
        keptBarDot1[i] = 2.0 * t3;
      }
      sum = Arrays.stream(terms).sum();

      // reverse sweep
      int t2 = Math.min(kept1.length, count);
      for (int i = 0; i < t2; i++) {
        double t3 = keptBarDot1[i];
        keptBar[i] += keptBar1[i];
        keptBarDot[i] += t3;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        count = countKept[i];
        double t3;
        double t4;
        if (x[i] > 0.0) {
          t3 = keptBar[count];
          t4 = keptBarDot[count];
          keptBar[count] = 0.0;
          keptBarDot[count] = 0.0;
        } else {
          t3 = 0.0;
          t4 = 0.0;
        }
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      double scaleBar = 0.0;
      double scaleBarDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t3;
        double t4;
        if (x[i] > 0.0) {
          double t5 = t * scale;
          double t6 = kept[i];
          double t7 = keptDot[i];
          scaleBar += t6 * t;
          scaleBarDot += t7 * t;
          double t8 = 0.5 / t6;
          t3 = StrongZero.times(t5, t8);
          t4 = StrongZero.times(t * scaleDot, t8) - StrongZero.times(t5, t7 / t6 * t8);
        } else {
          t3 = 0.0;
          t4 = 0.0;
        }
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      adjoint.scale = scaleBar;
      adjoint.scaleHvp = scaleBarDot;
      return t1 + sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.positive} as a function of the vector that packs {@code x}, {@code
   * scale}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction positiveFunction() {
    return new PositiveFunction();
  }

  private static final class PositiveFunction implements ScalarFunction {

    PositiveFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      return StreamMethods.positive(x, scale);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      PositiveAdjoint adjoint = new PositiveAdjoint();
      double value = positiveGradient(x, scale, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      return positiveJvp(x, scale, xDot, scaleDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double scale = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double scaleDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      PositiveHvpAdjoint adjoint = new PositiveHvpAdjoint();
      double value = positiveHvp(x, scale, xDot, scaleDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.scale;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.scaleHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.variance} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual varianceJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double meanDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = meanDot + xDot[i];
      meanDot = t1;
    }
    double mean = Arrays.stream(x).average().orElse(Double.NaN);
    double t = meanDot / x.length;
    if (x.length <= 0) {
      throw new NoSuchElementException("No value present");
    }
    double[] terms = new double[x.length];
    int count = 0;
    meanDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = x[i] - mean;
      double t2 = 2.0 * ((xDot[i] - t) * t1);
      terms[i] = t1 * t1;
      count++;
      meanDot += t2;
    }
    mean = Arrays.stream(terms).average().orElse(Double.NaN);
    if (count <= 0) {
      throw new NoSuchElementException("No value present");
    }
    return new Dual(mean, meanDot / count);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceJvp(double[], double[])
   */
  static Dual varianceJvp(double[] x, double[] xDot, Tape tape) {
    return varianceJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.variance}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record VarianceGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamMethods.variance} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VarianceGradient varianceGradient(double[] x) {
    double[] xBar = Arguments.zerosLike(x);
    double value = varianceGradient(x, xBar);
    return new VarianceGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceGradient(double[])
   */
  static VarianceGradient varianceGradient(double[] x, Tape tape) {
    return varianceGradient(x);
  }

  /**
   * Reverse mode: {@code StreamMethods.variance} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double varianceGradient(double[] x, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    for (double t : x) {}
    double mean = Arrays.stream(x).average().orElse(Double.NaN);
    if (x.length <= 0) {
      throw new NoSuchElementException("No value present");
    }
    double[] terms = new double[x.length];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i] - mean;
      terms[i] = t * t;
      count++;
    }
    double mean1 = Arrays.stream(terms).average().orElse(Double.NaN);
    if (count <= 0) {
      throw new NoSuchElementException("No value present");
    }

    // reverse sweep
    double meanBar = 1.0 / count;
    double t = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = 2.0 * (meanBar * (x[i] - mean));
      xBar[i] += t1;
      t -= t1;
    }
    double meanBar1 = t / x.length;
    for (int i = 0; i < x.length; i++) {
      xBar[i] += meanBar1;
    }
    return mean1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceGradient(double[], double[])
   */
  static double varianceGradient(double[] x, double[] xBar, Tape tape) {
    return varianceGradient(x, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.variance}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record VarianceHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamMethods.variance}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static VarianceHvp varianceHvp(double[] x, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = varianceHvp(x, xDot, xBar, xHvp);
    return new VarianceHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceHvp(double[], double[])
   */
  static VarianceHvp varianceHvp(double[] x, double[] xDot, Tape tape) {
    return varianceHvp(x, xDot);
  }

  /**
   * Second order: {@code StreamMethods.variance}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double varianceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double meanDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = meanDot + xDot[i];
      meanDot = t1;
    }
    double mean = Arrays.stream(x).average().orElse(Double.NaN);
    double t = x.length;
    double t1 = meanDot / t;
    if (x.length <= 0) {
      throw new NoSuchElementException("No value present");
    }
    double[] terms = new double[x.length];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      double t2 = x[i] - mean;
      terms[i] = t2 * t2;
      count++;
    }
    double mean1 = Arrays.stream(terms).average().orElse(Double.NaN);
    if (count <= 0) {
      throw new NoSuchElementException("No value present");
    }

    // reverse sweep
    double meanBar = 1.0 / count;
    double t2 = 0.0;
    double t3 = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t4 = 2.0 * (meanBar * (x[i] - mean));
      double t5 = 2.0 * (meanBar * (xDot[i] - t1));
      xBar[i] += t4;
      xHvp[i] += t5;
      t2 -= t4;
      t3 -= t5;
    }
    double meanBar1 = t2 / t;
    double meanBarDot = t3 / t;
    for (int i = 0; i < x.length; i++) {
      xBar[i] += meanBar1;
      xHvp[i] += meanBarDot;
    }
    return mean1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceHvp(double[], double[], double[], double[])
   */
  static double varianceHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    return varianceHvp(x, xDot, xBar, xHvp);
  }

  /**
   * {@code StreamMethods.variance} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction varianceFunction() {
    return new VarianceFunction();
  }

  private static final class VarianceFunction implements ScalarFunction {

    VarianceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamMethods.variance(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = varianceGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return varianceJvp(x, xDot).tangent();
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
      double value = varianceHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.meanOfSome} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param otherwise as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param otherwiseDot tangent of {@code otherwise}
   * @return the value and its tangent
   */
  static Dual meanOfSomeJvp(double[] x, double otherwise, double[] xDot, double otherwiseDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] terms = new double[x.length];
    int count = 0;
    double meanDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > 1.0) {
        terms[count] = t;
        count++;
        meanDot += t1;
      }
    }
    double mean = Arrays.stream(terms, 0, count).average().orElse(Double.NaN);
    double t;
    if (count > 0) {
      t = meanDot / count;
    } else {
      mean = otherwise * otherwise;
      t = 2.0 * (otherwiseDot * otherwise);
    }
    return new Dual(mean, t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanOfSomeJvp(double[], double, double[], double)
   */
  static Dual meanOfSomeJvp(double[] x, double otherwise, double[] xDot, double otherwiseDot,
      Tape tape) {
    return meanOfSomeJvp(x, otherwise, xDot, otherwiseDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.meanOfSome}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param otherwise the derivative with respect to {@code otherwise}
   */
  record MeanOfSomeGradient(double value, double[] x, double otherwise) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.meanOfSome}: filled by a
   * derivative and reused by its caller.
   */
  static final class MeanOfSomeAdjoint {

    /** The adjoint of {@code otherwise}. */
    public double otherwise;

    /** A holder of zeros. */
    public MeanOfSomeAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.meanOfSome} and its gradient.
   *
   * @param x as the method takes it
   * @param otherwise as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MeanOfSomeGradient meanOfSomeGradient(double[] x, double otherwise) {
    double[] xBar = Arguments.zerosLike(x);
    MeanOfSomeAdjoint adjoint = new MeanOfSomeAdjoint();
    double value = meanOfSomeGradient(x, otherwise, xBar, adjoint);
    return new MeanOfSomeGradient(value, xBar, adjoint.otherwise);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanOfSomeGradient(double[], double)
   */
  static MeanOfSomeGradient meanOfSomeGradient(double[] x, double otherwise, Tape tape) {
    return meanOfSomeGradient(x, otherwise);
  }

  /**
   * Reverse mode: {@code StreamMethods.meanOfSome} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param otherwise as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code otherwise}
   * @return the value
   */
  static double meanOfSomeGradient(double[] x, double otherwise, double[] xBar,
      MeanOfSomeAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    double[] terms = new double[x.length];
    int count = 0;
    for (double t : x) {
      if (t > 1.0) {
        terms[count] = t;
        count++;
      }
    }
    double mean = Arrays.stream(terms, 0, count).average().orElse(Double.NaN);
    boolean t = count > 0;

    // reverse sweep
    double meanBar;
    double otherwiseBar;
    if (t) {
      meanBar = 1.0 / count;
      otherwiseBar = 0.0;
    } else {
      otherwiseBar = 2.0 * otherwise;
      meanBar = 0.0;
    }
    for (int i = 0; i < x.length; i++) {
      xBar[i] += x[i] > 1.0 ? meanBar : 0.0;
    }
    adjoint.otherwise = otherwiseBar;
    return t ? mean : otherwise * otherwise;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #meanOfSomeGradient(double[], double, double[], MeanOfSomeAdjoint)
   */
  static double meanOfSomeGradient(double[] x, double otherwise, double[] xBar,
      MeanOfSomeAdjoint adjoint, Tape tape) {
    return meanOfSomeGradient(x, otherwise, xBar, adjoint);
  }

  /**
   * {@code StreamMethods.meanOfSome} as a function of the vector that packs {@code x},
   * {@code otherwise}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction meanOfSomeFunction() {
    return new MeanOfSomeFunction();
  }

  private static final class MeanOfSomeFunction implements ScalarFunction {

    MeanOfSomeFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double otherwise = packed[packed.length - 1];
      return StreamMethods.meanOfSome(x, otherwise);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double otherwise = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      MeanOfSomeAdjoint adjoint = new MeanOfSomeAdjoint();
      double value = meanOfSomeGradient(x, otherwise, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.otherwise;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double otherwise = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double otherwiseDot = direction[direction.length - 1];
      return meanOfSomeJvp(x, otherwise, xDot, otherwiseDot).tangent();
    }
  }

  /**
   * Forward mode: {@code StreamMethods.extremes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual extremesJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double max = Double.NEGATIVE_INFINITY;
    double maxDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = t * t;
      double t2 = t1 * a;
      double t3 = 2.0 * (xDot[i] * t) * a + t1 * aDot;
      double t4 = Math.max(max, t2);
      double t5 = (max >= t2 ? maxDot : max < t2 ? 0.0 : maxDot * t4)
          + (t2 > max ? t3 : t2 <= max ? 0.0 : t3 * t4);
      max = t4;
      maxDot = t5;
    }
    if (x.length <= 0) {
      throw new NoSuchElementException("No value present");
    }
    boolean seen = false;
    double min = Double.POSITIVE_INFINITY;
    double minDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > a) {
        double t2 = Math.min(min, t);
        seen = true;
        double t3 = (min <= t ? minDot : min > t ? 0.0 : minDot * t2)
            + (t < min ? t1 : t >= min ? 0.0 : t1 * t2);
        min = t2;
        minDot = t3;
      }
    }
    if (!seen) {
      min = a * a;
      minDot = 2.0 * (aDot * a);
    }
    return new Dual(max * min, maxDot * min + max * minDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #extremesJvp(double[], double, double[], double)
   */
  static Dual extremesJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return extremesJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.extremes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record ExtremesGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.extremes}: filled by a
   * derivative and reused by its caller.
   */
  static final class ExtremesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public ExtremesAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.extremes} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ExtremesGradient extremesGradient(double[] x, double a) {
    return extremesGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #extremesGradient(double[], double)
   */
  static ExtremesGradient extremesGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ExtremesAdjoint adjoint = new ExtremesAdjoint();
    double value = extremesGradient(x, a, xBar, adjoint, tape);
    return new ExtremesGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code StreamMethods.extremes} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double extremesGradient(double[] x, double a, double[] xBar, ExtremesAdjoint adjoint) {
    return extremesGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #extremesGradient(double[], double, double[], ExtremesAdjoint)
   */
  static double extremesGradient(double[] x, double a, double[] xBar, ExtremesAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double max = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = t * t * a;
        if (t1 > max | t1 != t1) {
          chosen = i;
        }
        max = Math.max(max, t1);
      }
      if (x.length <= 0) {
        throw new NoSuchElementException("No value present");
      }
      double[] minKept = tape.doubles(x.length);
      boolean seen = false;
      double min = Double.POSITIVE_INFINITY;
      for (int i = 0; i < x.length; i++) {
        minKept[i] = min;
        double t = x[i];
        if (t > a) {
          seen = true;
          min = Math.min(min, t);
        }
      }
      double t = seen ? min : a * a;

      // reverse sweep
      double minBar;
      double aBar;
      if (seen) {
        minBar = max;
        aBar = 0.0;
      } else {
        aBar = 2.0 * (max * a);
        minBar = 0.0;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = x[i];
        min = minKept[i];
        double minBar1;
        double t2;
        if (t1 > a) {
          double t3 = Math.min(min, t1);
          minBar1 = min <= t1 ? minBar : min > t1 ? 0.0 : minBar * t3;
          t2 = t1 < min ? minBar : t1 >= min ? 0.0 : minBar * t3;
        } else {
          minBar1 = minBar;
          t2 = 0.0;
        }
        xBar[i] += t2;
        minBar = minBar1;
      }
      double t1 = max != max ? max : t;
      if (chosen != Integer.MAX_VALUE) {
        double t2 = x[chosen];
        aBar += t2 * t2 * t1;
        xBar[chosen] += 2.0 * (t1 * a * t2);
      }
      adjoint.a = aBar;
      return max * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.extremes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ExtremesHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.extremes}: filled by a derivative and reused by its caller.
   */
  static final class ExtremesHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public ExtremesHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.extremes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static ExtremesHvp extremesHvp(double[] x, double a, double[] xDot, double aDot) {
    return extremesHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #extremesHvp(double[], double, double[], double)
   */
  static ExtremesHvp extremesHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ExtremesHvpAdjoint adjoint = new ExtremesHvpAdjoint();
    double value = extremesHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new ExtremesHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code StreamMethods.extremes}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double extremesHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, ExtremesHvpAdjoint adjoint) {
    return extremesHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #extremesHvp(double[], double, double[], double, double[], double[],
   *     ExtremesHvpAdjoint)
   */
  static double extremesHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, ExtremesHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double max = Double.NEGATIVE_INFINITY;
      int chosen = Integer.MAX_VALUE;
      double maxDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = x[i];
        double t1 = t * t;
        double t2 = t1 * a;
        double t3 = 2.0 * (xDot[i] * t) * a + t1 * aDot;
        double t4 = Math.max(max, t2);
        boolean t5 = t2 > max;
        if (t5 | t2 != t2) {
          chosen = i;
        }
        double t6 = (max >= t2 ? maxDot : max < t2 ? 0.0 : maxDot * t4)
            + (t5 ? t3 : t2 <= max ? 0.0 : t3 * t4);
        max = t4;
        maxDot = t6;
      }
      if (x.length <= 0) {
        throw new NoSuchElementException("No value present");
      }
      double[] minKept = tape.doubles(x.length);
      double[] minKeptDot = tape.doubles(x.length);
      boolean seen = false;
      double min = Double.POSITIVE_INFINITY;
      double minDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        minKept[i] = min;
        minKeptDot[i] = minDot;
        double t = x[i];
        double t1 = xDot[i];
        if (t > a) {
          double t2 = Math.min(min, t);
          seen = true;
          double t3 = (min <= t ? minDot : min > t ? 0.0 : minDot * t2)
              + (t < min ? t1 : t >= min ? 0.0 : t1 * t2);
          min = t2;
          minDot = t3;
        }
      }
      if (!seen) {
        min = a * a;
        minDot = 2.0 * (aDot * a);
      }

      // reverse sweep
      double minBar;
      double aBar;
      double minBarDot;
      double aBarDot;
      if (seen) {
        minBar = max;
        aBar = 0.0;
        minBarDot = maxDot;
        aBarDot = 0.0;
      } else {
        aBar = 2.0 * (max * a);
        aBarDot = 2.0 * (maxDot * a + max * aDot);
        minBar = 0.0;
        minBarDot = 0.0;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t = x[i];
        double t1 = xDot[i];
        double min1 = minKept[i];
        double minDot1 = minKeptDot[i];
        double minBar1;
        double minBarDot1;
        if (t > a) {
          double t2 = Math.min(min1, t);
          boolean t3 = min1 <= t;
          boolean t4 = t < min1;
          double t5 = (t3 ? minDot1 : min1 > t ? 0.0 : minDot1 * t2)
              + (t4 ? t1 : t >= min1 ? 0.0 : t1 * t2);
          if (t3) {
            minBar1 = minBar;
            minBarDot1 = minBarDot;
          } else if (min1 > t) {
            minBar1 = 0.0;
            minBarDot1 = 0.0;
          } else {
            minBar1 = minBar * t2;
            minBarDot1 = minBarDot * t2 + minBar * t5;
          }
          if (!t4) {
            if (t >= min1) {
              minBar = 0.0;
              minBarDot = 0.0;
            } else {
              minBarDot = minBarDot * t2 + minBar * t5;
              minBar *= t2;
            }
          }
        } else {
          minBar1 = minBar;
          minBar = 0.0;
          minBarDot1 = minBarDot;
          minBarDot = 0.0;
        }
        xBar[i] += minBar;
        xHvp[i] += minBarDot;
        minBar = minBar1;
        minBarDot = minBarDot1;
      }
      double t = max * min;
      if (max != max) {
        min = max;
        minDot = maxDot;
      }
      if (chosen != Integer.MAX_VALUE) {
        double t1 = min * a;
        double t2 = x[chosen];
        double t3 = xDot[chosen];
        double t4 = t2 * t2;
        aBar += t4 * min;
        aBarDot += 2.0 * (t3 * t2) * min + t4 * minDot;
        xBar[chosen] += 2.0 * (t1 * t2);
        xHvp[chosen] += 2.0 * ((minDot * a + min * aDot) * t2 + t1 * t3);
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.extremes} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction extremesFunction() {
    return new ExtremesFunction();
  }

  private static final class ExtremesFunction implements ScalarFunction {

    ExtremesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamMethods.extremes(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ExtremesAdjoint adjoint = new ExtremesAdjoint();
      double value = extremesGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return extremesJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      ExtremesHvpAdjoint adjoint = new ExtremesHvpAdjoint();
      double value = extremesHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.reductions} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual reductionsJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = productDot * t + product * xDot[i];
      productDot = t1;
      product *= t;
    }
    double plain = 0.0;
    double plainDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = Double.sum(plain, x[i]);
      double t1 = plainDot + xDot[i];
      plain = t;
      plainDot = t1;
    }
    double result = 0.0;
    double resultDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (i > 0) {
        double t2 = result * a;
        double t3 = (resultDot * a + result * aDot) * Math.cos(t2) + t1;
        result = Math.sin(t2) + t;
        resultDot = t3;
      } else {
        result = t;
        resultDot = t1;
      }
    }
    if (x.length <= 0) {
      throw new NoSuchElementException("No value present");
    }
    return new Dual(product * result + plain, productDot * result + product * resultDot + plainDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reductionsJvp(double[], double, double[], double)
   */
  static Dual reductionsJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return reductionsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.reductions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record ReductionsGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.reductions}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReductionsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public ReductionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.reductions} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReductionsGradient reductionsGradient(double[] x, double a) {
    return reductionsGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reductionsGradient(double[], double)
   */
  static ReductionsGradient reductionsGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ReductionsAdjoint adjoint = new ReductionsAdjoint();
    double value = reductionsGradient(x, a, xBar, adjoint, tape);
    return new ReductionsGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code StreamMethods.reductions} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double reductionsGradient(double[] x, double a, double[] xBar, ReductionsAdjoint adjoint) {
    return reductionsGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reductionsGradient(double[], double, double[], ReductionsAdjoint)
   */
  static double reductionsGradient(double[] x, double a, double[] xBar, ReductionsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] productKept = tape.doubles(x.length);
      double product = 1.0;
      for (int i = 0; i < x.length; i++) {
        productKept[i] = product;
        double t = product * x[i];
        product = t;
      }
      double plain = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Double.sum(plain, x[i]);
        plain = t;
      }
      double[] resultKept = tape.doubles(x.length);
      double result = 0.0;
      for (int i = 0; i < x.length; i++) {
        resultKept[i] = result;
        double t = x[i];
        result = i > 0 ? Math.sin(result * a) + t : t;
      }
      if (x.length <= 0) {
        throw new NoSuchElementException("No value present");
      }

      // reverse sweep
      double resultBar = product;
      double aBar = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double result1 = resultKept[i];
        double resultBar1;
        if (i > 0) {
          double t = resultBar * Math.cos(result1 * a);
          resultBar1 = t * a;
          aBar += result1 * t;
        } else {
          resultBar1 = 0.0;
        }
        xBar[i] += resultBar;
        resultBar = resultBar1;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        xBar[i] += 1.0;
      }
      double productBar = result;
      double t = product * result + plain;
      for (int i = x.length - 1; i >= 0; i--) {
        product = productKept[i];
        double productBar1 = productBar * x[i];
        xBar[i] += product * productBar;
        productBar = productBar1;
      }
      adjoint.a = aBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.reductions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ReductionsHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.reductions}: filled by a derivative and reused by its caller.
   */
  static final class ReductionsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public ReductionsHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.reductions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static ReductionsHvp reductionsHvp(double[] x, double a, double[] xDot, double aDot) {
    return reductionsHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reductionsHvp(double[], double, double[], double)
   */
  static ReductionsHvp reductionsHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    ReductionsHvpAdjoint adjoint = new ReductionsHvpAdjoint();
    double value = reductionsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new ReductionsHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code StreamMethods.reductions}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double reductionsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, ReductionsHvpAdjoint adjoint) {
    return reductionsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reductionsHvp(double[], double, double[], double, double[], double[],
   *     ReductionsHvpAdjoint)
   */
  static double reductionsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, ReductionsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] productKept = tape.doubles(x.length);
      double[] productKeptDot = tape.doubles(x.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        double t = x[i];
        double t1 = productDot * t + product * xDot[i];
        productDot = t1;
        product *= t;
      }
      double plain = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = Double.sum(plain, x[i]);
        plain = t;
      }
      double[] resultKept = tape.doubles(x.length);
      double[] resultKeptDot = tape.doubles(x.length);
      double result = 0.0;
      double resultDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        resultKept[i] = result;
        resultKeptDot[i] = resultDot;
        double t = x[i];
        double t1 = xDot[i];
        if (i > 0) {
          double t2 = result * a;
          double t3 = (resultDot * a + result * aDot) * Math.cos(t2) + t1;
          result = Math.sin(t2) + t;
          resultDot = t3;
        } else {
          result = t;
          resultDot = t1;
        }
      }
      if (x.length <= 0) {
        throw new NoSuchElementException("No value present");
      }

      // reverse sweep
      double resultBar = product;
      double aBar = 0.0;
      double resultBarDot = productDot;
      double aBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double result1 = resultKept[i];
        double resultDot1 = resultKeptDot[i];
        double resultBar1;
        double resultBarDot1;
        if (i > 0) {
          double t = result1 * a;
          double t1 = Math.cos(t);
          double t2 = resultBar * t1;
          double t3 =
              resultBarDot * t1 - resultBar * ((resultDot1 * a + result1 * aDot) * Math.sin(t));
          resultBar1 = t2 * a;
          resultBarDot1 = t3 * a + t2 * aDot;
          aBar += result1 * t2;
          aBarDot += resultDot1 * t2 + result1 * t3;
        } else {
          resultBar1 = 0.0;
          resultBarDot1 = 0.0;
        }
        xBar[i] += resultBar;
        xHvp[i] += resultBarDot;
        resultBar = resultBar1;
        resultBarDot = resultBarDot1;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        xBar[i] += 1.0;
      }
      double productBar = result;
      double productBarDot = resultDot;
      double t = product * result + plain;
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = x[i];
        product = productKept[i];
        productDot = productKeptDot[i];
        double productBarDot1 = productBarDot * t1 + productBar * xDot[i];
        xBar[i] += product * productBar;
        xHvp[i] += productDot * productBar + product * productBarDot;
        productBarDot = productBarDot1;
        productBar *= t1;
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.reductions} as a function of the vector that packs {@code x},
   * {@code a}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reductionsFunction() {
    return new ReductionsFunction();
  }

  private static final class ReductionsFunction implements ScalarFunction {

    ReductionsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamMethods.reductions(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      ReductionsAdjoint adjoint = new ReductionsAdjoint();
      double value = reductionsGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return reductionsJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      ReductionsHvpAdjoint adjoint = new ReductionsHvpAdjoint();
      double value = reductionsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.slices} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual slicesJvp(double[] x, double a, int n, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    boolean t = n < 0;
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    double[] terms = new double[x.length];
    int count = 0;
    int passed = 0;
    double headDot = 0.0;
    for (int i = 0; i < x.length & passed < n; i++) {
      double t1 = x[i];
      double t2 = xDot[i];
      if (t1 > 0.0) {
        passed++;
        double t3 = t1 * a;
        terms[count] = t3 * t1;
        count++;
        headDot += (t2 * a + t1 * aDot) * t1 + t3 * t2;
      }
    }
    double head = Arrays.stream(terms, 0, count).sum();
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = new double[x.length];
    count = 0;
    int skipped = 0;
    double tailDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = x[i];
      double t2 = t1 * t1;
      double t3 = 2.0 * (xDot[i] * t1) * a + t2 * aDot;
      if (skipped < n) {
        skipped++;
      } else {
        terms[count] = t2 * a;
        count++;
        tailDot += t3;
      }
    }
    double tail = Arrays.stream(terms, 0, count).sum();
    terms = new double[x.length];
    count = 0;
    int skipped1 = 0;
    int passed1 = 0;
    double middleDot = 0.0;
    for (int i = 0; i < x.length & passed1 < 2; i++) {
      double t1 = x[i];
      double t2 = xDot[i];
      if (skipped1 < 1) {
        skipped1++;
      } else {
        passed1++;
        double t3 = t1 / a;
        terms[count] = t3;
        count++;
        middleDot += t2 / a - aDot / a * t3;
      }
    }
    double middle = Arrays.stream(terms, 0, count).sum();
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    int t1 = (int) Math.min((long) Math.min(x.length, n), 3L);
    terms = new double[Math.max(t1, 0)];
    double firstDot = 0.0;
    for (int i = 0; i < t1; i++) {
      double t2 = x[i];
      double t3 = a * a;
      double t4 = 2.0 * (aDot * a) * t2 + t3 * xDot[i];
      terms[i] = t3 * t2;
      firstDot += t4;
    }
    double first = Arrays.stream(terms).sum();
    return new Dual(head + 2.0 * tail + 3.0 * middle + 4.0 * first,
        headDot + 2.0 * tailDot + 3.0 * middleDot + 4.0 * firstDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slicesJvp(double[], double, int, double[], double)
   */
  static Dual slicesJvp(double[] x, double a, int n, double[] xDot, double aDot, Tape tape) {
    return slicesJvp(x, a, n, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.slices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record SlicesGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.slices}: filled by a
   * derivative and reused by its caller.
   */
  static final class SlicesAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public SlicesAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.slices} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SlicesGradient slicesGradient(double[] x, double a, int n) {
    double[] xBar = Arguments.zerosLike(x);
    SlicesAdjoint adjoint = new SlicesAdjoint();
    double value = slicesGradient(x, a, n, xBar, adjoint);
    return new SlicesGradient(value, xBar, adjoint.a);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slicesGradient(double[], double, int)
   */
  static SlicesGradient slicesGradient(double[] x, double a, int n, Tape tape) {
    return slicesGradient(x, a, n);
  }

  /**
   * Reverse mode: {@code StreamMethods.slices} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double slicesGradient(double[] x, double a, int n, double[] xBar, SlicesAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    boolean t = n < 0;
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    double[] terms = new double[x.length];
    int count = 0;
    int passed = 0;
    double aBar = 0.0;
    for (int i = 0; i < x.length & passed < n; i++) {
      double t1 = x[i];
      double t2;
      if (t1 > 0.0) {
        passed++;
        double t3 = t1 * a;
        terms[count] = t3 * t1;
        count++;
        aBar += t1 * t1;
        t2 = 2.0 * t3;
      } else {
        t2 = 0.0;
      }
      xBar[i] += t2;
    }
    double head = Arrays.stream(terms, 0, count).sum();
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = new double[x.length];
    count = 0;
    int skipped = 0;
    double aBar1 = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = x[i];
      double t2;
      if (skipped < n) {
        skipped++;
        t2 = 0.0;
      } else {
        double t3 = t1 * t1;
        terms[count] = t3 * a;
        count++;
        aBar1 += t3 * 2.0;
        t2 = 4.0 * (a * t1);
      }
      xBar[i] += t2;
    }
    double tail = Arrays.stream(terms, 0, count).sum();
    terms = new double[x.length];
    count = 0;
    int skipped1 = 0;
    int passed1 = 0;
    double aBar2 = 0.0;
    for (int i = 0; i < x.length & passed1 < 2; i++) {
      double t1 = x[i];
      double t2;
      if (skipped1 < 1) {
        skipped1++;
        t2 = 0.0;
      } else {
        passed1++;
        double t3 = t1 / a;
        terms[count] = t3;
        count++;
        t2 = 3.0 / a;
        aBar2 -= t2 * t3;
      }
      xBar[i] += t2;
    }
    double middle = Arrays.stream(terms, 0, count).sum();
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    int t1 = (int) Math.min((long) Math.min(x.length, n), 3L);
    terms = new double[Math.max(t1, 0)];
    double aBar3 = 0.0;
    for (int i = 0; i < t1; i++) {
      double t2 = x[i];
      double t3 = a * a;
      terms[i] = t3 * t2;
      aBar3 += 8.0 * (t2 * a);
      xBar[i] += t3 * 4.0;
    }
    double first = Arrays.stream(terms).sum();

    // reverse sweep
    aBar2 = aBar3 + aBar2;
    aBar1 = aBar2 + aBar1;
    aBar = aBar1 + aBar;
    adjoint.a = aBar;
    return head + 2.0 * tail + 3.0 * middle + 4.0 * first;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slicesGradient(double[], double, int, double[], SlicesAdjoint)
   */
  static double slicesGradient(double[] x, double a, int n, double[] xBar, SlicesAdjoint adjoint,
      Tape tape) {
    return slicesGradient(x, a, n, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.slices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record SlicesHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.slices}: filled by a derivative and reused by its caller.
   */
  static final class SlicesHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public SlicesHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.slices}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static SlicesHvp slicesHvp(double[] x, double a, int n, double[] xDot, double aDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    SlicesHvpAdjoint adjoint = new SlicesHvpAdjoint();
    double value = slicesHvp(x, a, n, xDot, aDot, xBar, xHvp, adjoint);
    return new SlicesHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slicesHvp(double[], double, int, double[], double)
   */
  static SlicesHvp slicesHvp(double[] x, double a, int n, double[] xDot, double aDot, Tape tape) {
    return slicesHvp(x, a, n, xDot, aDot);
  }

  /**
   * Second order: {@code StreamMethods.slices}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double slicesHvp(double[] x, double a, int n, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, SlicesHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    boolean t = n < 0;
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    double[] terms = new double[x.length];
    int count = 0;
    int passed = 0;
    double aBar = 0.0;
    double aBarDot = 0.0;
    for (int i = 0; i < x.length & passed < n; i++) {
      double t1 = x[i];
      double t2 = xDot[i];
      double t3;
      double t4;
      if (t1 > 0.0) {
        passed++;
        double t5 = t1 * a;
        terms[count] = t5 * t1;
        count++;
        aBar += t1 * t1;
        aBarDot += 2.0 * (t2 * t1);
        t3 = 2.0 * t5;
        t4 = 2.0 * (t2 * a + t1 * aDot);
      } else {
        t3 = 0.0;
        t4 = 0.0;
      }
      xBar[i] += t3;
      xHvp[i] += t4;
    }
    double head = Arrays.stream(terms, 0, count).sum();
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    terms = new double[x.length];
    count = 0;
    int skipped = 0;
    double aBar1 = 0.0;
    double aBarDot1 = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t1 = x[i];
      double t2 = xDot[i];
      double t3;
      double t4;
      if (skipped < n) {
        skipped++;
        t3 = 0.0;
        t4 = 0.0;
      } else {
        double t5 = t1 * t1;
        terms[count] = t5 * a;
        count++;
        aBar1 += t5 * 2.0;
        aBarDot1 += 4.0 * (t2 * t1);
        t3 = 4.0 * (a * t1);
        t4 = 4.0 * (aDot * t1 + a * t2);
      }
      xBar[i] += t3;
      xHvp[i] += t4;
    }
    double tail = Arrays.stream(terms, 0, count).sum();
    terms = new double[x.length];
    count = 0;
    int skipped1 = 0;
    int passed1 = 0;
    double aBar2 = 0.0;
    double aBarDot2 = 0.0;
    for (int i = 0; i < x.length & passed1 < 2; i++) {
      double t1 = x[i];
      double t2 = xDot[i];
      double t3;
      double t4;
      if (skipped1 < 1) {
        skipped1++;
        t3 = 0.0;
        t4 = 0.0;
      } else {
        passed1++;
        double t5 = t1 / a;
        double t6 = aDot / a;
        terms[count] = t5;
        count++;
        t3 = 3.0 / a;
        t4 = -(t6 * t3);
        aBar2 -= t3 * t5;
        aBarDot2 -= t4 * t5 + t3 * (t2 / a - t6 * t5);
      }
      xBar[i] += t3;
      xHvp[i] += t4;
    }
    double middle = Arrays.stream(terms, 0, count).sum();
    if (t) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    int t1 = (int) Math.min((long) Math.min(x.length, n), 3L);
    terms = new double[Math.max(t1, 0)];
    double aBar3 = 0.0;
    double aBarDot3 = 0.0;
    for (int i = 0; i < t1; i++) {
      double t2 = x[i];
      double t3 = a * a;
      double t4 = xDot[i];
      terms[i] = t3 * t2;
      aBar3 += 8.0 * (t2 * a);
      aBarDot3 += 8.0 * (t4 * a + t2 * aDot);
      xBar[i] += t3 * 4.0;
      xHvp[i] += 8.0 * (aDot * a);
    }
    double first = Arrays.stream(terms).sum();

    // reverse sweep
    aBar2 = aBar3 + aBar2;
    aBarDot2 = aBarDot3 + aBarDot2;
    aBar1 = aBar2 + aBar1;
    aBarDot1 = aBarDot2 + aBarDot1;
    aBar = aBar1 + aBar;
    aBarDot = aBarDot1 + aBarDot;
    adjoint.a = aBar;
    adjoint.aHvp = aBarDot;
    return head + 2.0 * tail + 3.0 * middle + 4.0 * first;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #slicesHvp(double[], double, int, double[], double, double[], double[],
   *     SlicesHvpAdjoint)
   */
  static double slicesHvp(double[] x, double a, int n, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, SlicesHvpAdjoint adjoint, Tape tape) {
    return slicesHvp(x, a, n, xDot, aDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code StreamMethods.slices} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction slicesFunction(int n) {
    return new SlicesFunction(n);
  }

  private static final class SlicesFunction implements ScalarFunction {

    private final int n;

    SlicesFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamMethods.slices(x, a, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      SlicesAdjoint adjoint = new SlicesAdjoint();
      double value = slicesGradient(x, a, this.n, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return slicesJvp(x, a, this.n, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      SlicesHvpAdjoint adjoint = new SlicesHvpAdjoint();
      double value = slicesHvp(x, a, this.n, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.prefixes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual prefixesJvp(double[] x, double a, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] terms = new double[x.length];
    int count = 0;
    double beforeDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      if (!(t < a)) {
        break;
      }
      double t1 = 2.0 * (xDot[i] * t);
      terms[count] = t * t;
      count++;
      beforeDot += t1;
    }
    double before = Arrays.stream(terms, 0, count).sum();
    terms = new double[x.length];
    count = 0;
    boolean dropping = true;
    double afterDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (dropping) {
        dropping = t < a;
      }
      if (!dropping) {
        double t2 = t * t;
        terms[count] = t2 * t;
        count++;
        afterDot += 2.0 * (t1 * t) * t + t2 * t1;
      }
    }
    double after = Arrays.stream(terms, 0, count).sum();
    return new Dual(before * after, beforeDot * after + before * afterDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixesJvp(double[], double, double[])
   */
  static Dual prefixesJvp(double[] x, double a, double[] xDot, Tape tape) {
    return prefixesJvp(x, a, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.prefixes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PrefixesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamMethods.prefixes} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @return the value and the gradient, in new arrays
   */
  static PrefixesGradient prefixesGradient(double[] x, double a) {
    double[] xBar = Arguments.zerosLike(x);
    double value = prefixesGradient(x, a, xBar);
    return new PrefixesGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixesGradient(double[], double)
   */
  static PrefixesGradient prefixesGradient(double[] x, double a, Tape tape) {
    return prefixesGradient(x, a);
  }

  /**
   * Reverse mode: {@code StreamMethods.prefixes} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double prefixesGradient(double[] x, double a, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double[] terms = new double[x.length];
    int count = 0;
    int i = 0;
    while (i < x.length) {
      double t = x[i];
      if (!(t < a)) {
        break;
      }
      terms[count] = t * t;
      count++;
      i++;
    }
    double before = Arrays.stream(terms, 0, count).sum();
    terms = new double[x.length];
    count = 0;
    boolean dropping = true;
    for (int j = 0; j < x.length; j++) {
      double t = x[j];
      if (dropping) {
        dropping = t < a;
      }
      double t1;
      if (!dropping) {
        double t2 = t * t;
        terms[count] = t2 * t;
        count++;
        t1 = t2 * before + 2.0 * (before * t * t);
      } else {
        t1 = 0.0;
      }
      xBar[j] += t1;
    }
    double after = Arrays.stream(terms, 0, count).sum();

    // reverse sweep
    for (int j = i - 1; j >= 0; j--) {
      xBar[j] += 2.0 * (after * x[j]);
    }
    return before * after;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixesGradient(double[], double, double[])
   */
  static double prefixesGradient(double[] x, double a, double[] xBar, Tape tape) {
    return prefixesGradient(x, a, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.prefixes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PrefixesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamMethods.prefixes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PrefixesHvp prefixesHvp(double[] x, double a, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = prefixesHvp(x, a, xDot, xBar, xHvp);
    return new PrefixesHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixesHvp(double[], double, double[])
   */
  static PrefixesHvp prefixesHvp(double[] x, double a, double[] xDot, Tape tape) {
    return prefixesHvp(x, a, xDot);
  }

  /**
   * Second order: {@code StreamMethods.prefixes}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double prefixesHvp(double[] x, double a, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double[] terms = new double[x.length];
    int count = 0;
    double beforeDot = 0.0;
    int i = 0;
    while (i < x.length) {
      double t = x[i];
      if (!(t < a)) {
        break;
      }
      double t1 = 2.0 * (xDot[i] * t);
      terms[count] = t * t;
      count++;
      i++;
      beforeDot += t1;
    }
    double before = Arrays.stream(terms, 0, count).sum();
    terms = new double[x.length];
    count = 0;
    boolean dropping = true;
    double afterDot = 0.0;
    for (int j = 0; j < x.length; j++) {
      double t = x[j];
      double t1 = xDot[j];
      if (dropping) {
        dropping = t < a;
      }
      double t2;
      double t3;
      if (!dropping) {
        double t4 = t * t;
        double t5 = 2.0 * (t1 * t);
        terms[count] = t4 * t;
        count++;
        double t6 = before * t;
        t2 = t4 * before + 2.0 * (t6 * t);
        t3 = t5 * before + t4 * beforeDot + 2.0 * ((beforeDot * t + before * t1) * t + t6 * t1);
        afterDot += t5 * t + t4 * t1;
      } else {
        t2 = 0.0;
        t3 = 0.0;
      }
      xBar[j] += t2;
      xHvp[j] += t3;
    }
    double after = Arrays.stream(terms, 0, count).sum();

    // reverse sweep
    for (int j = i - 1; j >= 0; j--) {
      double t = x[j];
      double t1 = 2.0 * (afterDot * t + after * xDot[j]);
      xBar[j] += 2.0 * (after * t);
      xHvp[j] += t1;
    }
    return before * after;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #prefixesHvp(double[], double, double[], double[], double[])
   */
  static double prefixesHvp(double[] x, double a, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return prefixesHvp(x, a, xDot, xBar, xHvp);
  }

  /**
   * {@code StreamMethods.prefixes} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a captured
   * @return the view
   */
  static ScalarFunction prefixesFunction(double a) {
    return new PrefixesFunction(a);
  }

  private static final class PrefixesFunction implements ScalarFunction {

    private final double a;

    PrefixesFunction(double a) {
      this.a = a;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamMethods.prefixes(x, this.a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = prefixesGradient(x, this.a, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return prefixesJvp(x, this.a, xDot).tangent();
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
      double value = prefixesHvp(x, this.a, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.part} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual partJvp(double[] x, int from, int to, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arrays.stream(x, from, to);
    int t = to - from;
    double wholeDot = 0.0;
    for (int i = 0; i < t; i++) {
      int t1 = from + i;
      double t2 = x[t1];
      wholeDot += xDot[t1];
    }
    double whole = Arrays.stream(x, from, to).sum();
    Arrays.stream(x, from, to);
    double[] terms = new double[Math.max(t, 0)];
    double sumDot = 0.0;
    for (int i = 0; i < t; i++) {
      int t1 = from + i;
      double t2 = x[t1];
      double t3 = 2.0 * (xDot[t1] * t2);
      terms[i] = t2 * t2;
      sumDot += t3;
    }
    double sum = Arrays.stream(terms).sum();
    return new Dual(whole * sum, wholeDot * sum + whole * sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partJvp(double[], int, int, double[])
   */
  static Dual partJvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    return partJvp(x, from, to, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.part}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PartGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamMethods.part} and its gradient.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @return the value and the gradient, in new arrays
   */
  static PartGradient partGradient(double[] x, int from, int to) {
    double[] xBar = Arguments.zerosLike(x);
    double value = partGradient(x, from, to, xBar);
    return new PartGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partGradient(double[], int, int)
   */
  static PartGradient partGradient(double[] x, int from, int to, Tape tape) {
    return partGradient(x, from, to);
  }

  /**
   * Reverse mode: {@code StreamMethods.part} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double partGradient(double[] x, int from, int to, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    Arrays.stream(x, from, to);
    int t = to - from;
    for (int i = 0; i < t; i++) {
      double t1 = x[from + i];
    }
    double whole = Arrays.stream(x, from, to).sum();
    Arrays.stream(x, from, to);
    double[] terms = new double[Math.max(t, 0)];
    for (int i = 0; i < t; i++) {
      int t1 = from + i;
      double t2 = x[t1];
      terms[i] = t2 * t2;
      xBar[t1] += 2.0 * (whole * t2);
    }
    double sum = Arrays.stream(terms).sum();

    // reverse sweep
    for (int i = 0; i < t; i++) {
      xBar[from + i] += sum;
    }
    return whole * sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partGradient(double[], int, int, double[])
   */
  static double partGradient(double[] x, int from, int to, double[] xBar, Tape tape) {
    return partGradient(x, from, to, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.part}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PartHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamMethods.part}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PartHvp partHvp(double[] x, int from, int to, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = partHvp(x, from, to, xDot, xBar, xHvp);
    return new PartHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partHvp(double[], int, int, double[])
   */
  static PartHvp partHvp(double[] x, int from, int to, double[] xDot, Tape tape) {
    return partHvp(x, from, to, xDot);
  }

  /**
   * Second order: {@code StreamMethods.part}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param from constant
   * @param to constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double partHvp(double[] x, int from, int to, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    Arrays.stream(x, from, to);
    int t = to - from;
    double wholeDot = 0.0;
    for (int i = 0; i < t; i++) {
      int t1 = from + i;
      double t2 = x[t1];
      wholeDot += xDot[t1];
    }
    double whole = Arrays.stream(x, from, to).sum();
    Arrays.stream(x, from, to);
    double[] terms = new double[Math.max(t, 0)];
    double sumDot = 0.0;
    for (int i = 0; i < t; i++) {
      int t1 = from + i;
      double t2 = x[t1];
      double t3 = xDot[t1];
      terms[i] = t2 * t2;
      xBar[t1] += 2.0 * (whole * t2);
      xHvp[t1] += 2.0 * (wholeDot * t2 + whole * t3);
      sumDot += 2.0 * (t3 * t2);
    }
    double sum = Arrays.stream(terms).sum();

    // reverse sweep
    for (int i = 0; i < t; i++) {
      int t1 = from + i;
      xBar[t1] += sum;
      xHvp[t1] += sumDot;
    }
    return whole * sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partHvp(double[], int, int, double[], double[], double[])
   */
  static double partHvp(double[] x, int from, int to, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return partHvp(x, from, to, xDot, xBar, xHvp);
  }

  /**
   * {@code StreamMethods.part} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param from captured
   * @param to captured
   * @return the view
   */
  static ScalarFunction partFunction(int from, int to) {
    return new PartFunction(from, to);
  }

  private static final class PartFunction implements ScalarFunction {

    private final int from;

    private final int to;

    PartFunction(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamMethods.part(x, this.from, this.to);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = partGradient(x, this.from, this.to, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return partJvp(x, this.from, this.to, xDot).tangent();
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
      double value = partHvp(x, this.from, this.to, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.integers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param index constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual integersJvp(double x, int n, int[] index, double xDot) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int t = 1 + i;
      sum += t * t;
    }
    long t = Math.addExact(Math.subtractExact((long) n, 2L), 1L);
    long sum1 = 0L;
    for (long i = 0L; i < t; i++) {
      long t1 = sum1 + (2L + i);
      sum1 = t1;
    }
    long sum2 = 0L;
    for (int i = 0; i < index.length; i++) {
      long t1 = sum2 + index[i];
      sum2 = t1;
    }
    long big = sum1 + sum2;
    sum1 = 0L;
    long count = 0L;
    for (int i = 0; i < index.length; i++) {
      count++;
      long t1 = sum1 + index[i];
      sum1 = t1;
    }
    int max = Integer.MIN_VALUE;
    for (int i = 0; i < index.length; i++) {
      int t1 = Math.max(max, index[i]);
      max = t1;
    }
    double t1 = count > 0L ? (double) sum1 / (double) count : -1.0;
    count = 0L;
    for (int i = 0; i < n; i++) {
      if (i % 3 != 1) {
        count++;
      }
    }
    double[] terms = new double[Math.max(n, 0)];
    double harmonicDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t2 = 1 + i;
      terms[i] = x / t2;
      harmonicDot += xDot / t2;
    }
    double harmonic = Arrays.stream(terms).sum();
    int t2 = Math.subtractExact(3 + n, 3);
    terms = new double[Math.max(t2, 0)];
    double wideDot = 0.0;
    for (int i = 0; i < t2; i++) {
      double t3 = 3 + i;
      double t4 = t3 * x;
      terms[i] = t4 * x;
      wideDot += t3 * xDot * x + t4 * xDot;
    }
    double wide = Arrays.stream(terms).sum();
    double t3 = sum + big + t1 + (index.length > 0 ? max : 7) + count;
    return new Dual(x * t3 + harmonic * wide,
        xDot * t3 + (harmonicDot * wide + harmonic * wideDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersJvp(double, int, int[], double)
   */
  static Dual integersJvp(double x, int n, int[] index, double xDot, Tape tape) {
    return integersJvp(x, n, index, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.integers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IntegersGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.integers}: filled by a
   * derivative and reused by its caller.
   */
  static final class IntegersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public IntegersAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.integers} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @param index constant
   * @return the value and the gradient, in new arrays
   */
  static IntegersGradient integersGradient(double x, int n, int[] index) {
    IntegersAdjoint adjoint = new IntegersAdjoint();
    double value = integersGradient(x, n, index, adjoint);
    return new IntegersGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersGradient(double, int, int[])
   */
  static IntegersGradient integersGradient(double x, int n, int[] index, Tape tape) {
    return integersGradient(x, n, index);
  }

  /**
   * Reverse mode: {@code StreamMethods.integers} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param index constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double integersGradient(double x, int n, int[] index, IntegersAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int t = 1 + i;
      sum += t * t;
    }
    long t = Math.addExact(Math.subtractExact((long) n, 2L), 1L);
    long sum1 = 0L;
    for (long i = 0L; i < t; i++) {
      long t1 = sum1 + (2L + i);
      sum1 = t1;
    }
    long sum2 = 0L;
    for (int i = 0; i < index.length; i++) {
      long t1 = sum2 + index[i];
      sum2 = t1;
    }
    long big = sum1 + sum2;
    sum1 = 0L;
    long count = 0L;
    for (int i = 0; i < index.length; i++) {
      count++;
      long t1 = sum1 + index[i];
      sum1 = t1;
    }
    int max = Integer.MIN_VALUE;
    for (int i = 0; i < index.length; i++) {
      int t1 = Math.max(max, index[i]);
      max = t1;
    }
    double t1 = count > 0L ? (double) sum1 / (double) count : -1.0;
    count = 0L;
    for (int i = 0; i < n; i++) {
      if (i % 3 != 1) {
        count++;
      }
    }
    double[] terms = new double[Math.max(n, 0)];
    double xBar = 0.0;
    for (int i = 0; i < n; i++) {
      double t2 = 1 + i;
      terms[i] = x / t2;
      xBar += 1.0 / t2;
    }
    double harmonic = Arrays.stream(terms).sum();
    int t2 = Math.subtractExact(3 + n, 3);
    terms = new double[Math.max(t2, 0)];
    double xBar1 = 0.0;
    for (int i = 0; i < t2; i++) {
      double t3 = 3 + i;
      double t4 = t3 * x;
      terms[i] = t4 * x;
      xBar1 += t4 * harmonic;
      xBar1 += t3 * (harmonic * x);
    }
    double wide = Arrays.stream(terms).sum();
    double t3 = sum + big + t1 + (index.length > 0 ? max : 7) + count;

    // reverse sweep
    xBar1 = t3 + xBar1;
    xBar = xBar1 + StrongZero.product(wide, xBar);
    adjoint.x = xBar;
    return x * t3 + harmonic * wide;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersGradient(double, int, int[], IntegersAdjoint)
   */
  static double integersGradient(double x, int n, int[] index, IntegersAdjoint adjoint, Tape tape) {
    return integersGradient(x, n, index, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.integers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IntegersHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StreamMethods.integers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param index constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static IntegersHvp integersHvp(double x, int n, int[] index, double xDot) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int t = 1 + i;
      sum += t * t;
    }
    long t = Math.addExact(Math.subtractExact((long) n, 2L), 1L);
    long sum1 = 0L;
    for (long i = 0L; i < t; i++) {
      long t1 = sum1 + (2L + i);
      sum1 = t1;
    }
    long sum2 = 0L;
    for (int i = 0; i < index.length; i++) {
      long t1 = sum2 + index[i];
      sum2 = t1;
    }
    long big = sum1 + sum2;
    sum1 = 0L;
    long count = 0L;
    for (int i = 0; i < index.length; i++) {
      count++;
      long t1 = sum1 + index[i];
      sum1 = t1;
    }
    int max = Integer.MIN_VALUE;
    for (int i = 0; i < index.length; i++) {
      int t1 = Math.max(max, index[i]);
      max = t1;
    }
    double t1 = count > 0L ? (double) sum1 / (double) count : -1.0;
    count = 0L;
    for (int i = 0; i < n; i++) {
      if (i % 3 != 1) {
        count++;
      }
    }
    double[] terms = new double[Math.max(n, 0)];
    double xBar = 0.0;
    double harmonicDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t2 = 1 + i;
      terms[i] = x / t2;
      xBar += 1.0 / t2;
      harmonicDot += xDot / t2;
    }
    double harmonic = Arrays.stream(terms).sum();
    int t2 = Math.subtractExact(3 + n, 3);
    terms = new double[Math.max(t2, 0)];
    double xBar1 = 0.0;
    double wideDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < t2; i++) {
      double t3 = 3 + i;
      double t4 = t3 * x;
      double t5 = t3 * xDot;
      terms[i] = t4 * x;
      xBar1 += t4 * harmonic;
      xBarDot += t5 * harmonic + t4 * harmonicDot;
      xBar1 += t3 * (harmonic * x);
      xBarDot += t3 * (harmonicDot * x + harmonic * xDot);
      wideDot += t5 * x + t4 * xDot;
    }
    double wide = Arrays.stream(terms).sum();
    double t3 = sum + big + t1 + (index.length > 0 ? max : 7) + count;

    // reverse sweep
    xBar1 = t3 + xBar1;
    double t4 = StrongZero.product(wideDot, xBar);
    xBar = xBar1 + StrongZero.product(wide, xBar);
    xBarDot += t4;
    return new IntegersHvp(x * t3 + harmonic * wide, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #integersHvp(double, int, int[], double)
   */
  static IntegersHvp integersHvp(double x, int n, int[] index, double xDot, Tape tape) {
    return integersHvp(x, n, index, xDot);
  }

  /**
   * {@code StreamMethods.integers} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @param index captured
   * @return the view
   */
  static ScalarFunction integersFunction(int n, int[] index) {
    return new IntegersFunction(n, index);
  }

  private static final class IntegersFunction implements ScalarFunction {

    private final int n;

    private final int[] index;

    IntegersFunction(int n, int[] index) {
      this.n = n;
      this.index = index;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StreamMethods.integers(x, this.n, this.index);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      IntegersAdjoint adjoint = new IntegersAdjoint();
      double value = integersGradient(x, this.n, this.index, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return integersJvp(x, this.n, this.index, xDot).tangent();
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
      IntegersHvp hvp = integersHvp(x, this.n, this.index, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.questions} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual questionsJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int i = 0;
    boolean matches;
    while (true) {
      if (i >= x.length) {
        matches = false;
        break;
      }
      if (x[i] > a) {
        matches = true;
        break;
      }
      i++;
    }
    double y;
    double yDot;
    if (matches) {
      double x1 = x[0];
      y = a * x1;
      yDot = aDot * x1 + a * xDot[0];
    } else {
      y = a;
      yDot = aDot;
    }
    int j = 0;
    while (true) {
      if (j >= x.length) {
        matches = true;
        break;
      }
      if (!(x[j] > 0.0)) {
        matches = false;
        break;
      }
      j++;
    }
    if (matches) {
      double t = y * y;
      double t1 = 2.0 * (yDot * y);
      y = t * a;
      yDot = t1 * a + t * aDot;
    }
    int k = 0;
    while (true) {
      if (k >= x.length) {
        matches = true;
        break;
      }
      if (x[k] * a > 2.0) {
        matches = false;
        break;
      }
      k++;
    }
    if (matches) {
      y = Math.exp(y);
      yDot *= y;
    }
    int i1 = 0;
    double found;
    boolean seen;
    double foundDot;
    while (true) {
      if (i1 >= x.length) {
        found = 0.0;
        seen = false;
        foundDot = 0.0;
        break;
      }
      found = x[i1];
      foundDot = xDot[i1];
      if (found < a) {
        seen = true;
        break;
      }
      i1++;
    }
    if (seen) {
      if (!seen) {
        throw new NoSuchElementException("No value present");
      }
      yDot = yDot * found + y * foundDot;
      y *= found;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #questionsJvp(double[], double, double[], double)
   */
  static Dual questionsJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return questionsJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.questions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record QuestionsGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.questions}: filled by a
   * derivative and reused by its caller.
   */
  static final class QuestionsAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public QuestionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.questions} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static QuestionsGradient questionsGradient(double[] x, double a) {
    double[] xBar = Arguments.zerosLike(x);
    QuestionsAdjoint adjoint = new QuestionsAdjoint();
    double value = questionsGradient(x, a, xBar, adjoint);
    return new QuestionsGradient(value, xBar, adjoint.a);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #questionsGradient(double[], double)
   */
  static QuestionsGradient questionsGradient(double[] x, double a, Tape tape) {
    return questionsGradient(x, a);
  }

  /**
   * Reverse mode: {@code StreamMethods.questions} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double questionsGradient(double[] x, double a, double[] xBar, QuestionsAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int i = 0;
    boolean matches;
    while (true) {
      if (i >= x.length) {
        matches = false;
        break;
      }
      if (x[i] > a) {
        matches = true;
        break;
      }
      i++;
    }
    double y;
    if (matches) {
      y = a * x[0];
    } else {
      y = a;
    }
    int j = 0;
    boolean matches1;
    while (true) {
      if (j >= x.length) {
        matches1 = true;
        break;
      }
      if (!(x[j] > 0.0)) {
        matches1 = false;
        break;
      }
      j++;
    }
    double y1;
    if (matches1) {
      y1 = y * y * a;
    } else {
      y1 = y;
    }
    int k = 0;
    boolean matches2;
    while (true) {
      if (k >= x.length) {
        matches2 = true;
        break;
      }
      if (x[k] * a > 2.0) {
        matches2 = false;
        break;
      }
      k++;
    }
    double y2;
    if (matches2) {
      y1 = Math.exp(y1);
      y2 = y1;
    } else {
      y2 = 0.0;
    }
    int i1 = 0;
    double found;
    boolean seen;
    int exit;
    while (true) {
      if (i1 >= x.length) {
        found = 0.0;
        seen = false;
        exit = 0;
        break;
      }
      found = x[i1];
      if (found < a) {
        seen = true;
        exit = 1;
        break;
      }
      i1++;
    }
    double t;
    if (seen) {
      if (!seen) {
        throw new NoSuchElementException("No value present");
      }
      t = y1 * found;
    } else {
      t = y1;
    }

    // reverse sweep
    double yBar;
    double foundBar;
    if (seen) {
      yBar = found;
      foundBar = y1;
    } else {
      yBar = 1.0;
      foundBar = 0.0;
    }
    switch (exit) {
      case 0 -> {}
      default -> xBar[i1] += foundBar;
    }
    if (matches2) {
      yBar *= y2;
    }
    double aBar;
    if (matches1) {
      aBar = y * y * yBar;
      yBar = 2.0 * (yBar * a * y);
    } else {
      aBar = 0.0;
    }
    if (matches) {
      aBar += yBar * x[0];
      xBar[0] += a * yBar;
    } else {
      aBar += yBar;
    }
    adjoint.a = aBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #questionsGradient(double[], double, double[], QuestionsAdjoint)
   */
  static double questionsGradient(double[] x, double a, double[] xBar, QuestionsAdjoint adjoint,
      Tape tape) {
    return questionsGradient(x, a, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.questions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record QuestionsHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.questions}: filled by a derivative and reused by its caller.
   */
  static final class QuestionsHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public QuestionsHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.questions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static QuestionsHvp questionsHvp(double[] x, double a, double[] xDot, double aDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    QuestionsHvpAdjoint adjoint = new QuestionsHvpAdjoint();
    double value = questionsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
    return new QuestionsHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #questionsHvp(double[], double, double[], double)
   */
  static QuestionsHvp questionsHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return questionsHvp(x, a, xDot, aDot);
  }

  /**
   * Second order: {@code StreamMethods.questions}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double questionsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, QuestionsHvpAdjoint adjoint) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int i = 0;
    boolean matches;
    while (true) {
      if (i >= x.length) {
        matches = false;
        break;
      }
      if (x[i] > a) {
        matches = true;
        break;
      }
      i++;
    }
    double y;
    double yDot;
    if (matches) {
      double x1 = x[0];
      y = a * x1;
      yDot = aDot * x1 + a * xDot[0];
    } else {
      y = a;
      yDot = aDot;
    }
    int j = 0;
    boolean matches1;
    while (true) {
      if (j >= x.length) {
        matches1 = true;
        break;
      }
      if (!(x[j] > 0.0)) {
        matches1 = false;
        break;
      }
      j++;
    }
    double y1;
    double yDot1;
    if (matches1) {
      double t = y * y;
      y1 = t * a;
      yDot1 = 2.0 * (yDot * y) * a + t * aDot;
    } else {
      y1 = y;
      yDot1 = yDot;
    }
    int k = 0;
    boolean matches2;
    while (true) {
      if (k >= x.length) {
        matches2 = true;
        break;
      }
      if (x[k] * a > 2.0) {
        matches2 = false;
        break;
      }
      k++;
    }
    double y2;
    double yDot2;
    if (matches2) {
      y1 = Math.exp(y1);
      yDot1 *= y1;
      y2 = y1;
      yDot2 = yDot1;
    } else {
      y2 = 0.0;
      yDot2 = 0.0;
    }
    int i1 = 0;
    double found;
    boolean seen;
    int exit;
    double foundDot;
    while (true) {
      if (i1 >= x.length) {
        found = 0.0;
        seen = false;
        exit = 0;
        foundDot = 0.0;
        break;
      }
      found = x[i1];
      foundDot = xDot[i1];
      if (found < a) {
        seen = true;
        exit = 1;
        break;
      }
      i1++;
    }
    double t;
    if (seen) {
      if (!seen) {
        throw new NoSuchElementException("No value present");
      }
      t = y1 * found;
    } else {
      t = y1;
    }

    // reverse sweep
    double yBar;
    double foundBar;
    double yBarDot;
    double foundBarDot;
    if (seen) {
      yBar = found;
      foundBar = y1;
      yBarDot = foundDot;
      foundBarDot = yDot1;
    } else {
      yBar = 1.0;
      foundBar = 0.0;
      yBarDot = 0.0;
      foundBarDot = 0.0;
    }
    switch (exit) {
      case 0 -> {}
      default -> {
        xBar[i1] += foundBar;
        xHvp[i1] += foundBarDot;
      }
    }
    double yBar1;
    if (matches2) {
      yBar1 = yBar * y2;
      yBarDot = yBarDot * y2 + yBar * yDot2;
    } else {
      yBar1 = yBar;
    }
    double aBar;
    double aBarDot;
    if (matches1) {
      double t1 = yBar1 * a;
      double t2 = y * y;
      aBar = t2 * yBar1;
      aBarDot = 2.0 * (yDot * y) * yBar1 + t2 * yBarDot;
      double t3 = (yBarDot * a + yBar1 * aDot) * y + t1 * yDot;
      yBar1 = 2.0 * (t1 * y);
      yBarDot = 2.0 * t3;
    } else {
      aBar = 0.0;
      aBarDot = 0.0;
    }
    if (matches) {
      double x1 = x[0];
      aBar += yBar1 * x1;
      aBarDot += yBarDot * x1 + yBar1 * xDot[0];
      xBar[0] += a * yBar1;
      xHvp[0] += aDot * yBar1 + a * yBarDot;
    } else {
      aBar += yBar1;
      aBarDot += yBarDot;
    }
    adjoint.a = aBar;
    adjoint.aHvp = aBarDot;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #questionsHvp(double[], double, double[], double, double[], double[],
   *     QuestionsHvpAdjoint)
   */
  static double questionsHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, QuestionsHvpAdjoint adjoint, Tape tape) {
    return questionsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
  }

  /**
   * {@code StreamMethods.questions} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction questionsFunction() {
    return new QuestionsFunction();
  }

  private static final class QuestionsFunction implements ScalarFunction {

    QuestionsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamMethods.questions(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      QuestionsAdjoint adjoint = new QuestionsAdjoint();
      double value = questionsGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return questionsJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      QuestionsHvpAdjoint adjoint = new QuestionsHvpAdjoint();
      double value = questionsHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.axpy} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void axpyJvp(double a, double[] x, double[] y, double aDot, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int i = 0; i < x.length; i++) {
      double y1 = y[i];
      double x1 = x[i];
      double t = yDot[i] + (aDot * x1 + a * xDot[i]);
      y[i] = y1 + a * x1;
      yDot[i] = t;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #axpyJvp(double, double[], double[], double, double[], double[])
   */
  static void axpyJvp(double a, double[] x, double[] y, double aDot, double[] xDot, double[] yDot,
      Tape tape) {
    axpyJvp(a, x, y, aDot, xDot, yDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.axpy}: filled by a derivative
   * and reused by its caller.
   */
  static final class AxpyAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public AxpyAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code StreamMethods.axpy} for those of
   * what it writes.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code a} are added
   */
  static void axpyVjp(double a, double[] x, double[] y, double[] xBar, double[] yBar,
      AxpyAdjoint adjoint) {
    axpyVjp(a, x, y, xBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #axpyVjp(double, double[], double[], double[], double[], AxpyAdjoint)
   */
  static void axpyVjp(double a, double[] x, double[] y, double[] xBar, double[] yBar,
      AxpyAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double y1 = y[i];
        double x1 = x[i];
        xKept[i] = x1;
        y[i] = y1 + a * x1;
      }

      // reverse sweep
      double aBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = yBar[i];
        aBar += t * xKept[i];
        xBar[i] += a * t;
      }
      adjoint.a += aBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.axpy} as a function of the vector that packs {@code a}, {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction axpyFunction(double[] x, double[] y) {
    return new AxpyFunction(x, y);
  }

  private static final class AxpyFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    AxpyFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 1 + xSize + ySize;
    }

    @Override
    public int outputs() {
      return ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double a = packed[0];
      double[] x = Arguments.unpackLike(this.x, packed, 1);
      double[] y = Arguments.unpackLike(this.y, packed, 1 + xSize);
      StreamMethods.axpy(a, x, y);
      Arguments.pack(y, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double a = packed[0];
      double[] x = Arguments.unpackLike(this.x, packed, 1);
      double[] y = Arguments.unpackLike(this.y, packed, 1 + xSize);
      double aDot = direction[0];
      double[] xDot = Arguments.unpackLike(this.x, direction, 1);
      double[] yDot = Arguments.unpackLike(this.y, direction, 1 + xSize);
      axpyJvp(a, x, y, aDot, xDot, yDot);
      Arguments.pack(y, values, 0);
      Arguments.pack(yDot, tangents, 0);
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
      double a = packed[0];
      double[] x = Arguments.unpackLike(this.x, packed, 1);
      double[] y = Arguments.unpackLike(this.y, packed, 1 + xSize);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.unpackLike(this.y, weights, 0);
      AxpyAdjoint adjoint = new AxpyAdjoint();
      axpyVjp(a, x, y, xBar, yBar, adjoint);
      Arguments.pack(y, values, 0);
      adjoints[0] = adjoint.a;
      Arguments.pack(xBar, adjoints, 1);
      Arguments.pack(yBar, adjoints, 1 + xSize);
    }
  }

  /**
   * Forward mode: {@code StreamMethods.observed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual observedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    StringBuilder log = new StringBuilder();
    double[] terms = new double[x.length];
    int count = 0;
    int passed = 0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length & passed < 2; i++) {
      double t = x[i];
      double t1 = xDot[i];
      log.append(t > 1.0 ? '2' : t > 0.0 ? '1' : '0');
      if (t > 0.0) {
        double t2 = t * t;
        log.append(t2 > 1.0 ? 'b' : 'a');
        passed++;
        terms[count] = t2;
        count++;
        sumDot += 2.0 * (t1 * t);
      }
    }
    double sum = Arrays.stream(terms, 0, count).sum();
    double t = log.toString().hashCode() % 10;
    return new Dual(sum * t, sumDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #observedJvp(double[], double[])
   */
  static Dual observedJvp(double[] x, double[] xDot, Tape tape) {
    return observedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.observed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ObservedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamMethods.observed} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ObservedGradient observedGradient(double[] x) {
    return observedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #observedGradient(double[])
   */
  static ObservedGradient observedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = observedGradient(x, xBar, tape);
    return new ObservedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StreamMethods.observed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double observedGradient(double[] x, double[] xBar) {
    return observedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #observedGradient(double[], double[])
   */
  static double observedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      StringBuilder log = new StringBuilder();
      double[] terms = new double[x.length];
      int[] iKept = tape.ints(64);
      int count = 0;
      int passed = 0;
      int trips = 0;
      for (int i = 0; i < x.length & passed < 2; i++) {
        iKept[trips] = i;
        double t = x[i];
        log.append(t > 1.0 ? '2' : t > 0.0 ? '1' : '0');
        if (t > 0.0) {
          double t1 = t * t;
          log.append(t1 > 1.0 ? 'b' : 'a');
          passed++;
          terms[count] = t1;
          count++;
        }
        trips++;
        iKept = tape.grow(iKept, trips);
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double t = log.toString().hashCode() % 10;

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        int i = iKept[k];
        double t1 = x[i];
        xBar[i] += t1 > 0.0 ? 2.0 * (t * t1) : 0.0;
      }
      return sum * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.observed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ObservedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamMethods.observed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ObservedHvp observedHvp(double[] x, double[] xDot) {
    return observedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #observedHvp(double[], double[])
   */
  static ObservedHvp observedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = observedHvp(x, xDot, xBar, xHvp, tape);
    return new ObservedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StreamMethods.observed}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double observedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return observedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #observedHvp(double[], double[], double[], double[])
   */
  static double observedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      StringBuilder log = new StringBuilder();
      double[] terms = new double[x.length];
      int[] iKept = tape.ints(64);
      int count = 0;
      int passed = 0;
      int trips = 0;
      for (int i = 0; i < x.length & passed < 2; i++) {
        iKept[trips] = i;
        double t = x[i];
        log.append(t > 1.0 ? '2' : t > 0.0 ? '1' : '0');
        if (t > 0.0) {
          double t1 = t * t;
          log.append(t1 > 1.0 ? 'b' : 'a');
          passed++;
          terms[count] = t1;
          count++;
        }
        trips++;
        iKept = tape.grow(iKept, trips);
      }
      double sum = Arrays.stream(terms, 0, count).sum();
      double t = log.toString().hashCode() % 10;

      // reverse sweep
      for (int k = trips - 1; k >= 0; k--) {
        int i = iKept[k];
        double t1 = x[i];
        double t2 = xDot[i];
        double t3;
        double t4;
        if (t1 > 0.0) {
          t3 = 2.0 * (t * t1);
          t4 = 2.0 * (t * t2);
        } else {
          t3 = 0.0;
          t4 = 0.0;
        }
        xBar[i] += t3;
        xHvp[i] += t4;
      }
      return sum * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.observed} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction observedFunction() {
    return new ObservedFunction();
  }

  private static final class ObservedFunction implements ScalarFunction {

    ObservedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamMethods.observed(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = observedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return observedJvp(x, xDot).tangent();
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
      double value = observedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.records} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param factor as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return the value and its tangent
   */
  static Dual recordsJvp(double[] m, double[] x, double[] y, double factor, double[] mDot,
      double[] xDot, double[] yDot, double factorDot) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("m", m, mDot, "x", x, xDot);
    Arguments.sameSharing("m", m, mDot, "y", y, yDot);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double[] bodiesMass = new double[m.length];
    double[] bodiesMassDot = new double[m.length];
    double[] bodiesX = new double[m.length];
    double[] bodiesXDot = new double[m.length];
    double[] bodiesY = new double[m.length];
    double[] bodiesYDot = new double[m.length];
    for (int i = 0; i < m.length; i++) {
      double m1 = m[i];
      double mDot1 = mDot[i];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double y1 = y[i];
      double yDot1 = yDot[i];
      bodiesMass[i] = m1;
      bodiesMassDot[i] = mDot1;
      bodiesX[i] = x1;
      bodiesXDot[i] = xDot1;
      bodiesY[i] = y1;
      bodiesYDot[i] = yDot1;
    }
    double[] terms = new double[bodiesMass.length];
    double inertiaDot = 0.0;
    for (int i = 0; i < bodiesMass.length; i++) {
      double mass = bodiesMass[i];
      double massDot = bodiesMassDot[i];
      double x1 = bodiesX[i];
      double y1 = bodiesY[i];
      double t = mass * factor;
      double t1 = x1 * x1 + y1 * y1;
      double t2 = (massDot * factor + mass * factorDot) * t1
          + t * (2.0 * (bodiesXDot[i] * x1 + bodiesYDot[i] * y1));
      terms[i] = t * t1;
      inertiaDot += t2;
    }
    double inertia = Arrays.stream(terms).sum();
    terms = new double[m.length];
    int count = 0;
    double massDot = 0.0;
    for (int i = 0; i < m.length; i++) {
      double bodiesMass1 = bodiesMass[i];
      double bodiesX1 = bodiesX[i];
      double bodiesY1 = bodiesY[i];
      double bodiesMassDot1 = bodiesMassDot[i];
      if (bodiesX1 > 0.0) {
        terms[count] = bodiesMass1;
        count++;
        massDot += bodiesMassDot1;
      }
    }
    double mass = Arrays.stream(terms, 0, count).sum();
    double allMass = 0.0;
    double allX = 0.0;
    double allY = 0.0;
    double allMassDot = 0.0;
    double allXDot = 0.0;
    double allYDot = 0.0;
    for (int i = 0; i < bodiesMass.length; i++) {
      double mass1 = bodiesMass[i];
      double massDot1 = bodiesMassDot[i];
      double x1 = bodiesX[i];
      allY = bodiesY[i];
      allYDot = bodiesYDot[i];
      double t = allXDot * allY + allX * allYDot + bodiesXDot[i];
      allXDot = t;
      allMass += mass1;
      allX = allX * allY + x1;
      allMassDot += massDot1;
    }
    double t = allX * allX + allY * allY;
    return new Dual(inertia * mass + allMass * t,
        inertiaDot * mass + inertia * massDot
        + (allMassDot * t + allMass * (2.0 * (allXDot * allX + allYDot * allY))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsJvp(double[], double[], double[], double, double[], double[], double[],
   *     double)
   */
  static Dual recordsJvp(double[] m, double[] x, double[] y, double factor, double[] mDot,
      double[] xDot, double[] yDot, double factorDot, Tape tape) {
    return recordsJvp(m, x, y, factor, mDot, xDot, yDot, factorDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.records}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param factor the derivative with respect to {@code factor}
   */
  record RecordsGradient(double value, double[] m, double[] x, double[] y, double factor) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.records}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecordsAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** A holder of zeros. */
    public RecordsAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.records} and its gradient.
   *
   * @param m as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param factor as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RecordsGradient recordsGradient(double[] m, double[] x, double[] y, double factor) {
    return recordsGradient(m, x, y, factor, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsGradient(double[], double[], double[], double)
   */
  static RecordsGradient recordsGradient(double[] m, double[] x, double[] y, double factor,
      Tape tape) {
    double[] mBar = Arguments.zerosLike(m);
    double[] xBar = x == m ? mBar : Arguments.zerosLike(x);
    double[] yBar = y == m ? mBar : y == x ? xBar : Arguments.zerosLike(y);
    RecordsAdjoint adjoint = new RecordsAdjoint();
    double value = recordsGradient(m, x, y, factor, mBar, xBar, yBar, adjoint, tape);
    return new RecordsGradient(value, mBar, xBar, yBar, adjoint.factor);
  }

  /**
   * Reverse mode: {@code StreamMethods.records} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param factor as the method takes it
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code factor}
   * @return the value
   */
  static double recordsGradient(double[] m, double[] x, double[] y, double factor, double[] mBar,
      double[] xBar, double[] yBar, RecordsAdjoint adjoint) {
    return recordsGradient(m, x, y, factor, mBar, xBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsGradient(double[], double[], double[], double, double[], double[],
   *     double[], RecordsAdjoint)
   */
  static double recordsGradient(double[] m, double[] x, double[] y, double factor, double[] mBar,
      double[] xBar, double[] yBar, RecordsAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("m", m, mBar, "x", x, xBar);
    Arguments.sameSharing("m", m, mBar, "y", y, yBar);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    int mark = tape.mark();
    try {
      double[] bodiesMass = tape.exactDoubles(m.length);
      double[] bodiesMassBar = tape.doubles(m.length);
      double[] bodiesX = tape.exactDoubles(m.length);
      double[] bodiesXBar = tape.zeroDoubles(m.length);
      double[] bodiesY = tape.exactDoubles(m.length);
      double[] bodiesYBar = tape.zeroDoubles(m.length);
      for (int i = 0; i < m.length; i++) {
        double m1 = m[i];
        double x1 = x[i];
        double y1 = y[i];
        bodiesMass[i] = m1;
        bodiesX[i] = x1;
        bodiesY[i] = y1;
      }
      double[] terms = new double[bodiesMass.length];
      for (int i = 0; i < bodiesMass.length; i++) {
        double mass = bodiesMass[i];
        double x1 = bodiesX[i];
        double y1 = bodiesY[i];
        terms[i] = mass * factor * (x1 * x1 + y1 * y1);
      }
      double inertia = Arrays.stream(terms).sum();
      terms = new double[m.length];
      int count = 0;
      for (int i = 0; i < m.length; i++) {
        double bodiesMass1 = bodiesMass[i];
        double bodiesX1 = bodiesX[i];
        double bodiesY1 = bodiesY[i];
        double bodiesMassBar1;
        if (bodiesX1 > 0.0) {
          terms[count] = bodiesMass1;
          count++;
          bodiesMassBar1 = inertia;
        } else {
          bodiesMassBar1 = 0.0;
        }
        bodiesMassBar[i] = bodiesMassBar1;
      }
      double mass = Arrays.stream(terms, 0, count).sum();
      double[] allXKept = tape.doubles(bodiesMass.length);
      double allMass = 0.0;
      double allX = 0.0;
      double allY = 0.0;
      for (int i = 0; i < bodiesMass.length; i++) {
        allXKept[i] = allX;
        double mass1 = bodiesMass[i];
        double x1 = bodiesX[i];
        allY = bodiesY[i];
        allMass += mass1;
        allX = allX * allY + x1;
      }
      double t = allX * allX + allY * allY;

      // reverse sweep
      double allXBar = 2.0 * (allMass * allX);
      double allYBar = 2.0 * (allMass * allY);
      for (int i = bodiesMass.length - 1; i >= 0; i--) {
        allX = allXKept[i];
        double allXBar1 = allXBar * bodiesY[i];
        bodiesYBar[i] += allYBar + allX * allXBar;
        bodiesXBar[i] += allXBar;
        bodiesMassBar[i] += t;
        allXBar = allXBar1;
        allYBar = 0.0;
      }
      double factorBar = 0.0;
      for (int i = 0; i < bodiesMass.length; i++) {
        double x1 = bodiesX[i];
        double y1 = bodiesY[i];
        double t1 = mass * (x1 * x1 + y1 * y1);
        double mass1 = bodiesMass[i];
        double t2 = mass1 * factor * mass;
        factorBar += mass1 * t1;
        bodiesYBar[i] += 2.0 * (t2 * y1);
        bodiesXBar[i] += 2.0 * (t2 * x1);
        bodiesMassBar[i] += t1 * factor;
      }
      for (int i = 0; i < m.length; i++) {
        double t1 = bodiesXBar[i];
        double t2 = bodiesMassBar[i];
        yBar[i] += bodiesYBar[i];
        xBar[i] += t1;
        mBar[i] += t2;
      }
      adjoint.factor = factorBar;
      return inertia * mass + allMass * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.records}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param factor the derivative with respect to {@code factor}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param factorHvp the Hessian-vector product for {@code factor}
   */
  record RecordsHvp(double value, double[] m, double[] x, double[] y, double factor, double[] mHvp,
      double[] xHvp, double[] yHvp, double factorHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.records}: filled by a derivative and reused by its caller.
   */
  static final class RecordsHvpAdjoint {

    /** The adjoint of {@code factor}. */
    public double factor;

    /** The Hessian-vector product for {@code factor}. */
    public double factorHvp;

    /** A holder of zeros. */
    public RecordsHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.records}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param m as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param factor as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @return value, gradient and product, in new arrays
   */
  static RecordsHvp recordsHvp(double[] m, double[] x, double[] y, double factor, double[] mDot,
      double[] xDot, double[] yDot, double factorDot) {
    return recordsHvp(m, x, y, factor, mDot, xDot, yDot, factorDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsHvp(double[], double[], double[], double, double[], double[], double[],
   *     double)
   */
  static RecordsHvp recordsHvp(double[] m, double[] x, double[] y, double factor, double[] mDot,
      double[] xDot, double[] yDot, double factorDot, Tape tape) {
    double[] mBar = Arguments.zerosLike(m);
    double[] xBar = x == m ? mBar : Arguments.zerosLike(x);
    double[] yBar = y == m ? mBar : y == x ? xBar : Arguments.zerosLike(y);
    double[] mHvp = Arguments.zerosLike(m);
    double[] xHvp = x == m ? mHvp : Arguments.zerosLike(x);
    double[] yHvp = y == m ? mHvp : y == x ? xHvp : Arguments.zerosLike(y);
    RecordsHvpAdjoint adjoint = new RecordsHvpAdjoint();
    double value =
        recordsHvp(m, x, y, factor, mDot, xDot, yDot, factorDot, mBar, xBar, yBar, mHvp, xHvp,
        yHvp, adjoint, tape);
    return new RecordsHvp(value, mBar, xBar, yBar, adjoint.factor, mHvp, xHvp, yHvp,
        adjoint.factorHvp);
  }

  /**
   * Second order: {@code StreamMethods.records}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param factor as the method takes it
   * @param mDot tangent of {@code m}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @param factorDot tangent of {@code factor}
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param yBar overwritten with the gradient with respect to {@code y}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code factor}
   * @return the value
   */
  static double recordsHvp(double[] m, double[] x, double[] y, double factor, double[] mDot,
      double[] xDot, double[] yDot, double factorDot, double[] mBar, double[] xBar, double[] yBar,
      double[] mHvp, double[] xHvp, double[] yHvp, RecordsHvpAdjoint adjoint) {
    return recordsHvp(m, x, y, factor, mDot, xDot, yDot, factorDot, mBar, xBar, yBar, mHvp, xHvp,
        yHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recordsHvp(double[], double[], double[], double, double[], double[], double[],
   *     double, double[], double[], double[], double[], double[], double[],
   *     RecordsHvpAdjoint)
   */
  static double recordsHvp(double[] m, double[] x, double[] y, double factor, double[] mDot,
      double[] xDot, double[] yDot, double factorDot, double[] mBar, double[] xBar, double[] yBar,
      double[] mHvp, double[] xHvp, double[] yHvp, RecordsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("m", m, mDot, "x", x, xDot);
    Arguments.sameSharing("m", m, mDot, "y", y, yDot);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("m", m, mBar, "x", x, xBar);
    Arguments.sameSharing("m", m, mBar, "y", y, yBar);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameSharing("m", m, mHvp, "x", x, xHvp);
    Arguments.sameSharing("m", m, mHvp, "y", y, yHvp);
    Arguments.sameSharing("x", x, xHvp, "y", y, yHvp);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.distinct("yDot", yDot, "yBar", yBar);
    Arguments.distinct("yDot", yDot, "yHvp", yHvp);
    Arguments.distinct("yBar", yBar, "yHvp", yHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(mBar);
    Arguments.zero(xBar);
    Arguments.zero(yBar);
    Arguments.zero(mHvp);
    Arguments.zero(xHvp);
    Arguments.zero(yHvp);
    int mark = tape.mark();
    try {
      double[] bodiesMass = tape.exactDoubles(m.length);
      double[] bodiesMassDot = tape.exactDoubles(m.length);
      double[] bodiesMassBar = tape.doubles(m.length);
      double[] bodiesMassBarDot = tape.doubles(m.length);
      double[] bodiesX = tape.exactDoubles(m.length);
      double[] bodiesXDot = tape.exactDoubles(m.length);
      double[] bodiesXBar = tape.zeroDoubles(m.length);
      double[] bodiesXBarDot = tape.zeroDoubles(m.length);
      double[] bodiesY = tape.exactDoubles(m.length);
      double[] bodiesYDot = tape.exactDoubles(m.length);
      double[] bodiesYBar = tape.zeroDoubles(m.length);
      double[] bodiesYBarDot = tape.zeroDoubles(m.length);
      for (int i = 0; i < m.length; i++) {
        double m1 = m[i];
        double mDot1 = mDot[i];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double y1 = y[i];
        double yDot1 = yDot[i];
        bodiesMass[i] = m1;
        bodiesMassDot[i] = mDot1;
        bodiesX[i] = x1;
        bodiesXDot[i] = xDot1;
        bodiesY[i] = y1;
        bodiesYDot[i] = yDot1;
      }
      double[] terms = new double[bodiesMass.length];
      double inertiaDot = 0.0;
      for (int i = 0; i < bodiesMass.length; i++) {
        double mass = bodiesMass[i];
        double massDot = bodiesMassDot[i];
        double x1 = bodiesX[i];
        double y1 = bodiesY[i];
        double t = mass * factor;
        double t1 = x1 * x1 + y1 * y1;
        double t2 = (massDot * factor + mass * factorDot) * t1
            + t * (2.0 * (bodiesXDot[i] * x1 + bodiesYDot[i] * y1));
        terms[i] = t * t1;
        inertiaDot += t2;
      }
      double inertia = Arrays.stream(terms).sum();
      terms = new double[m.length];
      int count = 0;
      double massDot = 0.0;
      for (int i = 0; i < m.length; i++) {
        double bodiesMass1 = bodiesMass[i];
        double bodiesX1 = bodiesX[i];
        double bodiesY1 = bodiesY[i];
        double bodiesMassDot1 = bodiesMassDot[i];
        double bodiesMassBar1;
        double bodiesMassBarDot1;
        if (bodiesX1 > 0.0) {
          terms[count] = bodiesMass1;
          count++;
          bodiesMassBar1 = inertia;
          bodiesMassBarDot1 = inertiaDot;
          massDot += bodiesMassDot1;
        } else {
          bodiesMassBar1 = 0.0;
          bodiesMassBarDot1 = 0.0;
        }
        bodiesMassBar[i] = bodiesMassBar1;
        bodiesMassBarDot[i] = bodiesMassBarDot1;
      }
      double mass = Arrays.stream(terms, 0, count).sum();
      double[] allXKept = tape.doubles(bodiesMass.length);
      double[] allXKeptDot = tape.doubles(bodiesMass.length);
      double allMass = 0.0;
      double allX = 0.0;
      double allY = 0.0;
      double allMassDot = 0.0;
      double allXDot = 0.0;
      double allYDot = 0.0;
      for (int i = 0; i < bodiesMass.length; i++) {
        allXKept[i] = allX;
        allXKeptDot[i] = allXDot;
        double mass1 = bodiesMass[i];
        double massDot1 = bodiesMassDot[i];
        double x1 = bodiesX[i];
        allY = bodiesY[i];
        allYDot = bodiesYDot[i];
        double t = allXDot * allY + allX * allYDot + bodiesXDot[i];
        allXDot = t;
        allMass += mass1;
        allX = allX * allY + x1;
        allMassDot += massDot1;
      }
      double t = allX * allX + allY * allY;
      double t1 = 2.0 * (allXDot * allX + allYDot * allY);

      // reverse sweep
      double allXBar = 2.0 * (allMass * allX);
      double allYBar = 2.0 * (allMass * allY);
      double allXBarDot = 2.0 * (allMassDot * allX + allMass * allXDot);
      double allYBarDot = 2.0 * (allMassDot * allY + allMass * allYDot);
      for (int i = bodiesMass.length - 1; i >= 0; i--) {
        double y1 = bodiesY[i];
        allX = allXKept[i];
        allXDot = allXKeptDot[i];
        double allXBarDot1 = allXBarDot * y1 + allXBar * bodiesYDot[i];
        bodiesYBar[i] += allYBar + allX * allXBar;
        bodiesYBarDot[i] += allYBarDot + (allXDot * allXBar + allX * allXBarDot);
        bodiesXBar[i] += allXBar;
        bodiesXBarDot[i] += allXBarDot;
        bodiesMassBar[i] += t;
        bodiesMassBarDot[i] += t1;
        allYBar = 0.0;
        allXBarDot = allXBarDot1;
        allYBarDot = 0.0;
        allXBar *= y1;
      }
      double factorBar = 0.0;
      double factorBarDot = 0.0;
      for (int i = 0; i < bodiesMass.length; i++) {
        double x1 = bodiesX[i];
        double xDot1 = bodiesXDot[i];
        double y1 = bodiesY[i];
        double yDot1 = bodiesYDot[i];
        double t2 = x1 * x1 + y1 * y1;
        double t3 = mass * t2;
        double t4 = massDot * t2 + mass * (2.0 * (xDot1 * x1 + yDot1 * y1));
        double mass1 = bodiesMass[i];
        double massDot1 = bodiesMassDot[i];
        double t5 = mass1 * factor;
        double t6 = t5 * mass;
        double t7 = (massDot1 * factor + mass1 * factorDot) * mass + t5 * massDot;
        factorBar += mass1 * t3;
        factorBarDot += massDot1 * t3 + mass1 * t4;
        bodiesYBar[i] += 2.0 * (t6 * y1);
        bodiesYBarDot[i] += 2.0 * (t7 * y1 + t6 * yDot1);
        bodiesXBar[i] += 2.0 * (t6 * x1);
        bodiesXBarDot[i] += 2.0 * (t7 * x1 + t6 * xDot1);
        bodiesMassBar[i] += t3 * factor;
        bodiesMassBarDot[i] += t4 * factor + t3 * factorDot;
      }
      for (int i = 0; i < m.length; i++) {
        double t2 = bodiesYBarDot[i];
        double t3 = bodiesXBar[i];
        double t4 = bodiesXBarDot[i];
        double t5 = bodiesMassBar[i];
        double t6 = bodiesMassBarDot[i];
        yBar[i] += bodiesYBar[i];
        yHvp[i] += t2;
        xBar[i] += t3;
        xHvp[i] += t4;
        mBar[i] += t5;
        mHvp[i] += t6;
      }
      adjoint.factor = factorBar;
      adjoint.factorHvp = factorBarDot;
      return inertia * mass + allMass * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.records} as a function of the vector that packs {@code m}, {@code
   * x}, {@code y}, {@code factor}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param m of the shape that the parameter is to have
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction recordsFunction(double[] m, double[] x, double[] y) {
    return new RecordsFunction(m, x, y);
  }

  private static final class RecordsFunction implements ScalarFunction {

    private final double[] m;

    private final double[] x;

    private final double[] y;

    private final int mSize;

    private final int xSize;

    private final int ySize;

    RecordsFunction(double[] m, double[] x, double[] y) {
      this.m = m;
      this.x = x;
      this.y = y;
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return 1 + mSize + xSize + ySize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] m = Arguments.unpackLike(this.m, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, mSize);
      double[] y = Arguments.unpackLike(this.y, packed, mSize + xSize);
      double factor = packed[mSize + xSize + ySize];
      return StreamMethods.records(m, x, y, factor);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] m = Arguments.unpackLike(this.m, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, mSize);
      double[] y = Arguments.unpackLike(this.y, packed, mSize + xSize);
      double factor = packed[mSize + xSize + ySize];
      double[] mBar = Arguments.zerosLike(m);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      RecordsAdjoint adjoint = new RecordsAdjoint();
      double value = recordsGradient(m, x, y, factor, mBar, xBar, yBar, adjoint);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(xBar, gradient, mSize);
      Arguments.pack(yBar, gradient, mSize + xSize);
      gradient[mSize + xSize + ySize] = adjoint.factor;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] m = Arguments.unpackLike(this.m, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, mSize);
      double[] y = Arguments.unpackLike(this.y, packed, mSize + xSize);
      double factor = packed[mSize + xSize + ySize];
      double[] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, mSize);
      double[] yDot = Arguments.unpackLike(this.y, direction, mSize + xSize);
      double factorDot = direction[mSize + xSize + ySize];
      return recordsJvp(m, x, y, factor, mDot, xDot, yDot, factorDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] m = Arguments.unpackLike(this.m, packed, 0);
      double[] x = Arguments.unpackLike(this.x, packed, mSize);
      double[] y = Arguments.unpackLike(this.y, packed, mSize + xSize);
      double factor = packed[mSize + xSize + ySize];
      double[] mDot = Arguments.unpackLike(this.m, direction, 0);
      double[] xDot = Arguments.unpackLike(this.x, direction, mSize);
      double[] yDot = Arguments.unpackLike(this.y, direction, mSize + xSize);
      double factorDot = direction[mSize + xSize + ySize];
      double[] mBar = Arguments.zerosLike(m);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] mHvp = Arguments.zerosLike(m);
      double[] xHvp = Arguments.zerosLike(x);
      double[] yHvp = Arguments.zerosLike(y);
      RecordsHvpAdjoint adjoint = new RecordsHvpAdjoint();
      double value =
          recordsHvp(m, x, y, factor, mDot, xDot, yDot, factorDot, mBar, xBar, yBar, mHvp, xHvp,
          yHvp, adjoint);
      Arguments.pack(mBar, gradient, 0);
      Arguments.pack(xBar, gradient, mSize);
      Arguments.pack(yBar, gradient, mSize + xSize);
      gradient[mSize + xSize + ySize] = adjoint.factor;
      Arguments.pack(mHvp, product, 0);
      Arguments.pack(xHvp, product, mSize);
      Arguments.pack(yHvp, product, mSize + xSize);
      product[mSize + xSize + ySize] = adjoint.factorHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.few} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return the value and its tangent
   */
  static Dual fewJvp(double a, double b, double aDot, double bDot) {
    double t = a * b;
    double t1 = aDot * b + a * bDot;
    double[] t2 = new double[3];
    double[] t3 = new double[3];
    t2[0] = a;
    t3[0] = aDot;
    t2[1] = b;
    t3[1] = bDot;
    t2[2] = t;
    t3[2] = t1;
    double[] terms = new double[t2.length];
    double threeDot = 0.0;
    for (int i = 0; i < t2.length; i++) {
      double t4 = Math.exp(t2[i]);
      double t5 = t3[i] * t4;
      terms[i] = t4;
      threeDot += t5;
    }
    double three = Arrays.stream(terms).sum();
    double[] t4 = new double[1];
    double[] t5 = new double[1];
    t4[0] = t;
    t5[0] = t1;
    double oneDot = 0.0;
    for (int i = 0; i < t4.length; i++) {
      double t6 = t4[i];
      double t7 = oneDot + t5[i];
      oneDot = t7;
    }
    double one = Arrays.stream(t4).sum();
    terms = new double[0];
    for (int i = 0; i < 0; i++) {
      terms[i] = 0.0 * a;
    }
    double none = Arrays.stream(terms).sum();
    terms = new double[3];
    double sameDot = 0.0;
    for (int i = 0; i < 3; i++) {
      terms[i] = t;
      sameDot += t1;
    }
    double same = Arrays.stream(terms).sum();
    return new Dual(three * one + none + same, threeDot * one + three * oneDot + 0.0 + sameDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewJvp(double, double, double, double)
   */
  static Dual fewJvp(double a, double b, double aDot, double bDot, Tape tape) {
    return fewJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.few}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record FewGradient(double value, double a, double b) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.few}: filled by a derivative
   * and reused by its caller.
   */
  static final class FewAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code b}. */
    public double b;

    /** A holder of zeros. */
    public FewAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.few} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FewGradient fewGradient(double a, double b) {
    return fewGradient(a, b, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewGradient(double, double)
   */
  static FewGradient fewGradient(double a, double b, Tape tape) {
    FewAdjoint adjoint = new FewAdjoint();
    double value = fewGradient(a, b, adjoint, tape);
    return new FewGradient(value, adjoint.a, adjoint.b);
  }

  /**
   * Reverse mode: {@code StreamMethods.few} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code b}
   * @return the value
   */
  static double fewGradient(double a, double b, FewAdjoint adjoint) {
    return fewGradient(a, b, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewGradient(double, double, FewAdjoint)
   */
  static double fewGradient(double a, double b, FewAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = a * b;
      double[] t1 = new double[3];
      double[] t2 = tape.doubles(3);
      t1[0] = a;
      t1[1] = b;
      t1[2] = t;
      double[] terms = new double[t1.length];
      double[] kept = tape.doubles(t1.length);
      for (int i = 0; i < t1.length; i++) {
        double t3 = Math.exp(t1[i]);
        kept[i] = t3;
        terms[i] = t3;
      }
      double three = Arrays.stream(terms).sum();
      double[] t3 = new double[1];
      double[] t4 = tape.doubles(1);
      t3[0] = t;
      for (int i = 0; i < t3.length; i++) {
        double t5 = t3[i];
        t4[i] = three;
      }
      double one = Arrays.stream(t3).sum();
      terms = new double[0];
      for (int i = 0; i < 0; i++) {
        terms[i] = 0.0 * a;
      }
      double none = Arrays.stream(terms).sum();
      terms = new double[3];
      double t5 = 0.0;
      for (int i = 0; i < 3; i++) {
        terms[i] = t;
        t5 += 1.0;
      }
      double same = Arrays.stream(terms).sum();

      // reverse sweep
      double t6 = t5 + t4[0];
      for (int i = 0; i < t1.length; i++) {
        t2[i] = one * kept[i];
      }
      double t7 = t6 + t2[2];
      double aBar = t2[0] + t7 * b;
      double bBar = t2[1] + a * t7;
      adjoint.a = aBar;
      adjoint.b = bBar;
      return three * one + none + same;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.few}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record FewHvp(double value, double a, double b, double aHvp, double bHvp) {}

  /**
   * Second order: {@code StreamMethods.few}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}
   * @param bDot tangent of {@code b}
   * @return value, gradient and product, in new arrays
   */
  static FewHvp fewHvp(double a, double b, double aDot, double bDot) {
    return fewHvp(a, b, aDot, bDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fewHvp(double, double, double, double)
   */
  static FewHvp fewHvp(double a, double b, double aDot, double bDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = a * b;
      double t1 = aDot * b + a * bDot;
      double[] t2 = new double[3];
      double[] t3 = new double[3];
      double[] t4 = tape.doubles(3);
      double[] t5 = tape.doubles(3);
      t2[0] = a;
      t3[0] = aDot;
      t2[1] = b;
      t3[1] = bDot;
      t2[2] = t;
      t3[2] = t1;
      double[] terms = new double[t2.length];
      double[] kept = tape.doubles(t2.length);
      double[] keptDot = tape.doubles(t2.length);
      double threeDot = 0.0;
      for (int i = 0; i < t2.length; i++) {
        double t6 = Math.exp(t2[i]);
        double t7 = t3[i] * t6;
        kept[i] = t6;
        keptDot[i] = t7;
        terms[i] = t6;
        threeDot += t7;
      }
      double three = Arrays.stream(terms).sum();
      double[] t6 = new double[1];
      double[] t7 = new double[1];
      double[] t8 = tape.doubles(1);
      double[] t9 = tape.doubles(1);
      t6[0] = t;
      t7[0] = t1;
      double oneDot = 0.0;
      for (int i = 0; i < t6.length; i++) {
        double t10 = t6[i];
        double t11 = oneDot + t7[i];
        t8[i] = three;
        t9[i] = threeDot;
        oneDot = t11;
      }
      double one = Arrays.stream(t6).sum();
      terms = new double[0];
      for (int i = 0; i < 0; i++) {
        terms[i] = 0.0 * a;
      }
      double none = Arrays.stream(terms).sum();
      terms = new double[3];
      double t10 = 0.0;
      for (int i = 0; i < 3; i++) {
        terms[i] = t;
        t10 += 1.0;
      }
      double same = Arrays.stream(terms).sum();

      // reverse sweep
      double t11 = t10 + t8[0];
      double t12 = t9[0];
      for (int i = 0; i < t2.length; i++) {
        double t13 = kept[i];
        double t14 = oneDot * t13 + one * keptDot[i];
        t4[i] = one * t13;
        t5[i] = t14;
      }
      double t13 = t11 + t4[2];
      double t14 = t12 + t5[2];
      double aBar = t4[0] + t13 * b;
      double aBarDot = t5[0] + (t14 * b + t13 * bDot);
      double bBar = t4[1] + a * t13;
      double bBarDot = t5[1] + (aDot * t13 + a * t14);
      return new FewHvp(three * one + none + same, aBar, bBar, aBarDot, bBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.few} as a function of the vector that packs {@code a}, {@code b},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction fewFunction() {
    return new FewFunction();
  }

  private static final class FewFunction implements ScalarFunction {

    FewFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double b = packed[1];
      return StreamMethods.few(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double b = packed[1];
      FewAdjoint adjoint = new FewAdjoint();
      double value = fewGradient(a, b, adjoint);
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
      return fewJvp(a, b, aDot, bDot).tangent();
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
      FewHvp hvp = fewHvp(a, b, aDot, bDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.b();
      product[0] = hvp.aHvp();
      product[1] = hvp.bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.passed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return the value and its tangent
   */
  static Dual passedJvp(double[] x, double a, double[] xDot, double aDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] copy = x.clone();
    double[] copyDot = xDot.clone();
    copy[0] = a * a;
    copyDot[0] = 2.0 * (aDot * a);
    double[] terms = new double[copy.length];
    double sumDot = 0.0;
    for (int i = 0; i < copy.length; i++) {
      double t = copy[i];
      double t1 = 2.0 * (copyDot[i] * t);
      terms[i] = t * t;
      sumDot += t1;
    }
    double sum = Arrays.stream(terms).sum();
    double t = Math.sqrt(sum);
    double t1 = StrongZero.over(0.5 * sumDot, t);
    double total = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < 3; i++) {
      if (i > 0) {
        terms = new double[copy.length];
        sumDot = 0.0;
        for (int j = 0; j < copy.length; j++) {
          double t2 = i;
          double t3 = copyDot[j] * t2;
          terms[j] = copy[j] * t2;
          sumDot += t3;
        }
        sum = Arrays.stream(terms).sum();
        total += sum * t;
        totalDot += sumDot * t + sum * t1;
      }
    }
    return new Dual(total, totalDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedJvp(double[], double, double[], double)
   */
  static Dual passedJvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    return passedJvp(x, a, xDot, aDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.passed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record PassedGradient(double value, double[] x, double a) {}

  /**
   * Adjoints of the scalar parameters of {@code StreamMethods.passed}: filled by a
   * derivative and reused by its caller.
   */
  static final class PassedAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public PassedAdjoint() {}
  }

  /**
   * Reverse mode: {@code StreamMethods.passed} and its gradient.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PassedGradient passedGradient(double[] x, double a) {
    return passedGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedGradient(double[], double)
   */
  static PassedGradient passedGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    PassedAdjoint adjoint = new PassedAdjoint();
    double value = passedGradient(x, a, xBar, adjoint, tape);
    return new PassedGradient(value, xBar, adjoint.a);
  }

  /**
   * Reverse mode: {@code StreamMethods.passed} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double passedGradient(double[] x, double a, double[] xBar, PassedAdjoint adjoint) {
    return passedGradient(x, a, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedGradient(double[], double, double[], PassedAdjoint)
   */
  static double passedGradient(double[] x, double a, double[] xBar, PassedAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] copy = x.clone();
      double[] copyBar = tape.zeroDoubles(copy.length);
      copy[0] = a * a;
      double[] terms = new double[copy.length];
      for (int i = 0; i < copy.length; i++) {
        double t = copy[i];
        terms[i] = t * t;
      }
      double sum = Arrays.stream(terms).sum();
      double t = Math.sqrt(sum);
      double total = 0.0;
      double t1 = 0.0;
      for (int i = 0; i < 3; i++) {
        if (i > 0) {
          terms = new double[copy.length];
          for (int j = 0; j < copy.length; j++) {
            double t2 = i;
            terms[j] = copy[j] * t2;
            copyBar[j] += t * t2;
          }
          sum = Arrays.stream(terms).sum();
          total += sum * t;
          t1 += sum;
        }
      }

      // reverse sweep
      double t2 = StrongZero.over(0.5 * t1, t);
      for (int i = 0; i < copy.length; i++) {
        copyBar[i] += 2.0 * (t2 * copy[i]);
      }
      double t3 = copyBar[0];
      copyBar[0] = 0.0;
      double aBar = 2.0 * (t3 * a);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += copyBar[i];
      }
      adjoint.a = aBar;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.passed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record PassedHvp(double value, double[] x, double a, double[] xHvp, double aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StreamMethods.passed}: filled by a derivative and reused by its caller.
   */
  static final class PassedHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public PassedHvpAdjoint() {}
  }

  /**
   * Second order: {@code StreamMethods.passed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @return value, gradient and product, in new arrays
   */
  static PassedHvp passedHvp(double[] x, double a, double[] xDot, double aDot) {
    return passedHvp(x, a, xDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedHvp(double[], double, double[], double)
   */
  static PassedHvp passedHvp(double[] x, double a, double[] xDot, double aDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    PassedHvpAdjoint adjoint = new PassedHvpAdjoint();
    double value = passedHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, tape);
    return new PassedHvp(value, xBar, adjoint.a, xHvp, adjoint.aHvp);
  }

  /**
   * Second order: {@code StreamMethods.passed}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param aDot tangent of {@code a}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double passedHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, PassedHvpAdjoint adjoint) {
    return passedHvp(x, a, xDot, aDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedHvp(double[], double, double[], double, double[], double[],
   *     PassedHvpAdjoint)
   */
  static double passedHvp(double[] x, double a, double[] xDot, double aDot, double[] xBar,
      double[] xHvp, PassedHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] copy = x.clone();
      double[] copyDot = xDot.clone();
      double[] copyBar = tape.zeroDoubles(copy.length);
      double[] copyBarDot = tape.zeroDoubles(copy.length);
      copy[0] = a * a;
      copyDot[0] = 2.0 * (aDot * a);
      double[] terms = new double[copy.length];
      double sumDot = 0.0;
      for (int i = 0; i < copy.length; i++) {
        double t = copy[i];
        double t1 = 2.0 * (copyDot[i] * t);
        terms[i] = t * t;
        sumDot += t1;
      }
      double sum = Arrays.stream(terms).sum();
      double t = Math.sqrt(sum);
      double t1 = 0.5 / t;
      double t2 = StrongZero.times(sumDot, t1);
      double total = 0.0;
      double t3 = 0.0;
      double t4 = 0.0;
      for (int i = 0; i < 3; i++) {
        if (i > 0) {
          terms = new double[copy.length];
          sumDot = 0.0;
          for (int j = 0; j < copy.length; j++) {
            double t5 = i;
            double t6 = copyDot[j] * t5;
            terms[j] = copy[j] * t5;
            copyBar[j] += t * t5;
            copyBarDot[j] += t2 * t5;
            sumDot += t6;
          }
          sum = Arrays.stream(terms).sum();
          total += sum * t;
          t3 += sum;
          t4 += sumDot;
        }
      }

      // reverse sweep
      double t5 = StrongZero.times(t3, t1);
      double t6 = StrongZero.times(t4, t1) - StrongZero.times(t3, t2 / t * t1);
      for (int i = 0; i < copy.length; i++) {
        double t7 = copy[i];
        double t8 = 2.0 * (t6 * t7 + t5 * copyDot[i]);
        copyBar[i] += 2.0 * (t5 * t7);
        copyBarDot[i] += t8;
      }
      double t7 = copyBar[0];
      double t8 = copyBarDot[0];
      copyBar[0] = 0.0;
      copyBarDot[0] = 0.0;
      double aBar = 2.0 * (t7 * a);
      double aBarDot = 2.0 * (t8 * a + t7 * aDot);
      for (int i = 0; i < x.length; i++) {
        double t9 = copyBarDot[i];
        xBar[i] += copyBar[i];
        xHvp[i] += t9;
      }
      adjoint.a = aBar;
      adjoint.aHvp = aBarDot;
      return total;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.passed} as a function of the vector that packs {@code x}, {@code
   * a}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction passedFunction() {
    return new PassedFunction();
  }

  private static final class PassedFunction implements ScalarFunction {

    PassedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      return StreamMethods.passed(x, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      PassedAdjoint adjoint = new PassedAdjoint();
      double value = passedGradient(x, a, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      return passedJvp(x, a, xDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double a = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double aDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      PassedHvpAdjoint adjoint = new PassedHvpAdjoint();
      double value = passedHvp(x, a, xDot, aDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.a;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.aHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code StreamMethods.unwanted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual unwantedJvp(double[] x, double a, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    boolean seen = false;
    double max = Double.NEGATIVE_INFINITY;
    double maxDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double t = x[i];
      double t1 = xDot[i];
      if (t > a) {
        double t2 = Math.max(max, t);
        seen = true;
        double t3 = (max >= t ? maxDot : max < t ? 0.0 : maxDot * t2)
            + (t > max ? t1 : t <= max ? 0.0 : t1 * t2);
        max = t2;
        maxDot = t3;
      }
    }
    if (!seen) {
      throw new IllegalStateException("nothing above " + a);
    }
    return new Dual(max, maxDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unwantedJvp(double[], double, double[])
   */
  static Dual unwantedJvp(double[] x, double a, double[] xDot, Tape tape) {
    return unwantedJvp(x, a, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.unwanted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record UnwantedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamMethods.unwanted} and its gradient.
   *
   * @param x as the method takes it
   * @param a constant
   * @return the value and the gradient, in new arrays
   */
  static UnwantedGradient unwantedGradient(double[] x, double a) {
    return unwantedGradient(x, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unwantedGradient(double[], double)
   */
  static UnwantedGradient unwantedGradient(double[] x, double a, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = unwantedGradient(x, a, xBar, tape);
    return new UnwantedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StreamMethods.unwanted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param a constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double unwantedGradient(double[] x, double a, double[] xBar) {
    return unwantedGradient(x, a, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unwantedGradient(double[], double, double[])
   */
  static double unwantedGradient(double[] x, double a, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] maxKept = tape.doubles(x.length);
      boolean seen = false;
      double max = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < x.length; i++) {
        maxKept[i] = max;
        double t = x[i];
        if (t > a) {
          seen = true;
          max = Math.max(max, t);
        }
      }
      if (!seen) {
        throw new IllegalStateException("nothing above " + a);
      }

      // reverse sweep
      double maxBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double t = x[i];
        double max1 = maxKept[i];
        double maxBar1;
        double t1;
        if (t > a) {
          double t2 = Math.max(max1, t);
          maxBar1 = max1 >= t ? maxBar : max1 < t ? 0.0 : maxBar * t2;
          t1 = t > max1 ? maxBar : t <= max1 ? 0.0 : maxBar * t2;
        } else {
          maxBar1 = maxBar;
          t1 = 0.0;
        }
        xBar[i] += t1;
        maxBar = maxBar1;
      }
      return max;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StreamMethods.unwanted} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a captured
   * @return the view
   */
  static ScalarFunction unwantedFunction(double a) {
    return new UnwantedFunction(a);
  }

  private static final class UnwantedFunction implements ScalarFunction {

    private final double a;

    UnwantedFunction(double a) {
      this.a = a;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamMethods.unwanted(x, this.a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = unwantedGradient(x, this.a, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return unwantedJvp(x, this.a, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code StreamMethods.failing} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual failingJvp(double[] x, int[] index, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] terms = new double[index.length];
    double sumDot = 0.0;
    for (int i = 0; i < index.length; i++) {
      int t = index[i];
      double x1 = x[t];
      double t1 = Math.sqrt(x1 * x1);
      double t2 = StrongZero.over(0.5 * (2.0 * (xDot[t] * x1)), t1);
      terms[i] = t1;
      sumDot += t2;
    }
    double sum = Arrays.stream(terms).sum();
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #failingJvp(double[], int[], double[])
   */
  static Dual failingJvp(double[] x, int[] index, double[] xDot, Tape tape) {
    return failingJvp(x, index, xDot);
  }

  /**
   * Value and gradient of {@code StreamMethods.failing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FailingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StreamMethods.failing} and its gradient.
   *
   * @param x as the method takes it
   * @param index constant
   * @return the value and the gradient, in new arrays
   */
  static FailingGradient failingGradient(double[] x, int[] index) {
    double[] xBar = Arguments.zerosLike(x);
    double value = failingGradient(x, index, xBar);
    return new FailingGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #failingGradient(double[], int[])
   */
  static FailingGradient failingGradient(double[] x, int[] index, Tape tape) {
    return failingGradient(x, index);
  }

  /**
   * Reverse mode: {@code StreamMethods.failing} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double failingGradient(double[] x, int[] index, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double[] terms = new double[index.length];
    for (int i = 0; i < index.length; i++) {
      int t = index[i];
      double x1 = x[t];
      double t1 = Math.sqrt(x1 * x1);
      terms[i] = t1;
      xBar[t] += 2.0 * (0.5 / t1 * x1);
    }
    double sum = Arrays.stream(terms).sum();
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #failingGradient(double[], int[], double[])
   */
  static double failingGradient(double[] x, int[] index, double[] xBar, Tape tape) {
    return failingGradient(x, index, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StreamMethods.failing}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FailingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StreamMethods.failing}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FailingHvp failingHvp(double[] x, int[] index, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = failingHvp(x, index, xDot, xBar, xHvp);
    return new FailingHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #failingHvp(double[], int[], double[])
   */
  static FailingHvp failingHvp(double[] x, int[] index, double[] xDot, Tape tape) {
    return failingHvp(x, index, xDot);
  }

  /**
   * Second order: {@code StreamMethods.failing}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double failingHvp(double[] x, int[] index, double[] xDot, double[] xBar, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double[] terms = new double[index.length];
    for (int i = 0; i < index.length; i++) {
      int t = index[i];
      double x1 = x[t];
      double xDot1 = xDot[t];
      double t1 = Math.sqrt(x1 * x1);
      double t2 = 0.5 / t1;
      terms[i] = t1;
      xBar[t] += 2.0 * (t2 * x1);
      xHvp[t] += 2.0 * (t2 * xDot1 - StrongZero.times(2.0 * (xDot1 * x1), t2) / t1 * t2 * x1);
    }
    double sum = Arrays.stream(terms).sum();
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #failingHvp(double[], int[], double[], double[], double[])
   */
  static double failingHvp(double[] x, int[] index, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    return failingHvp(x, index, xDot, xBar, xHvp);
  }

  /**
   * {@code StreamMethods.failing} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param index captured
   * @return the view
   */
  static ScalarFunction failingFunction(int[] index) {
    return new FailingFunction(index);
  }

  private static final class FailingFunction implements ScalarFunction {

    private final int[] index;

    FailingFunction(int[] index) {
      this.index = index;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StreamMethods.failing(x, this.index);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = failingGradient(x, this.index, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return failingJvp(x, this.index, xDot).tangent();
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
      double value = failingHvp(x, this.index, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }
}
