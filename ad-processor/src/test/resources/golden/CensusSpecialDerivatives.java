package corpus;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code CensusSpecial}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class CensusSpecialDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.CensusSpecialDerivatives");
  }

  private static final double[] CensusSpecial_LANCZOS =
      (double[]) staticField("corpus.CensusSpecial", "LANCZOS", double[].class);

  private static Object staticField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, CensusSpecialDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findStaticVarHandle(declaring, field, type).get();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private CensusSpecialDerivatives() {}

  /**
   * Forward mode: {@code CensusSpecial.logGamma} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual logGammaJvp(double x, double xDot) {
    double sum = CensusSpecial_LANCZOS[0];
    double sumDot = 0.0;
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      double t = x + i - 1.0;
      double t1 = CensusSpecial_LANCZOS[i] / t;
      sum += t1;
      sumDot -= xDot / t * t1;
    }
    double t = x + 6.5;
    double t1 = x - 0.5;
    double t2 = Math.log(t);
    return new Dual(0.5 * Math.log(2.0 * Math.PI) + t1 * t2 - t + Math.log(sum),
        xDot * t2 + t1 * StrongZero.times(xDot, 1.0 / t) - xDot
        + StrongZero.times(sumDot, 1.0 / sum));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaJvp(double, double)
   */
  static Dual logGammaJvp(double x, double xDot, Tape tape) {
    return logGammaJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.logGamma}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LogGammaGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.logGamma}: filled by a
   * derivative and reused by its caller.
   */
  static final class LogGammaAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LogGammaAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.logGamma} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LogGammaGradient logGammaGradient(double x) {
    return logGammaGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaGradient(double)
   */
  static LogGammaGradient logGammaGradient(double x, Tape tape) {
    LogGammaAdjoint adjoint = new LogGammaAdjoint();
    double value = logGammaGradient(x, adjoint, tape);
    return new LogGammaGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.logGamma} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double logGammaGradient(double x, LogGammaAdjoint adjoint) {
    return logGammaGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaGradient(double, LogGammaAdjoint)
   */
  static double logGammaGradient(double x, LogGammaAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double sum = CensusSpecial_LANCZOS[0];
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int trips = 0;
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        double t = x + i - 1.0;
        double LANCZOS = CensusSpecial_LANCZOS[i];
        kept[trips] = t;
        double t1 = LANCZOS / t;
        kept1[trips] = t1;
        sum += t1;
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      double t = x + 6.5;
      double t1 = x - 0.5;
      double t2 = Math.log(t);

      // reverse sweep
      double t3 = 1.0 / sum;
      double tBar = StrongZero.times(t1, 1.0 / t) - 1.0;
      double xBar = t2 + tBar;
      for (int k = trips - 1; k >= 0; k--) {
        xBar -= t3 / kept[k] * kept1[k];
      }
      adjoint.x = xBar;
      return 0.5 * Math.log(2.0 * Math.PI) + t1 * t2 - t + Math.log(sum);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.logGamma}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LogGammaHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code CensusSpecial.logGamma}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LogGammaHvp logGammaHvp(double x, double xDot) {
    return logGammaHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaHvp(double, double)
   */
  static LogGammaHvp logGammaHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double sum = CensusSpecial_LANCZOS[0];
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      double[] keptDot1 = tape.doubles(64);
      int trips = 0;
      double sumDot = 0.0;
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        double t = x + i - 1.0;
        double LANCZOS = CensusSpecial_LANCZOS[i];
        kept[trips] = t;
        keptDot[trips] = xDot;
        double t1 = LANCZOS / t;
        double t2 = xDot / t * t1;
        kept1[trips] = t1;
        keptDot1[trips] = -t2;
        sum += t1;
        sumDot -= t2;
        trips++;
        kept = tape.grow(kept, trips);
        keptDot = tape.grow(keptDot, trips);
        kept1 = tape.grow(kept1, trips);
        keptDot1 = tape.grow(keptDot1, trips);
      }
      double t = x + 6.5;
      double t1 = x - 0.5;
      double t2 = Math.log(t);
      double t3 = 1.0 / t;
      double t4 = StrongZero.times(xDot, t3);

      // reverse sweep
      double t5 = 1.0 / sum;
      double t6 = sumDot * t5 * t5;
      double tBar = StrongZero.times(t1, t3) - 1.0;
      double xBar = t2 + tBar;
      double xBarDot = t4 + (t4 - StrongZero.times(t1, xDot * t3 * t3));
      for (int k = trips - 1; k >= 0; k--) {
        double t7 = kept[k];
        double t8 = t5 / t7;
        double t9 = kept1[k];
        xBar -= t8 * t9;
        xBarDot -= (-(t6 / t7) - keptDot[k] / t7 * t8) * t9 + t8 * keptDot1[k];
      }
      return new LogGammaHvp(0.5 * Math.log(2.0 * Math.PI) + t1 * t2 - t + Math.log(sum), xBar,
          xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.logGamma} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction logGammaFunction() {
    return new LogGammaFunction();
  }

  private static final class LogGammaFunction implements ScalarFunction {

    LogGammaFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return CensusSpecial.logGamma(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LogGammaAdjoint adjoint = new LogGammaAdjoint();
      double value = logGammaGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return logGammaJvp(x, xDot).tangent();
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
      LogGammaHvp hvp = logGammaHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.gammaP} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual gammaPJvp(double a, double x, double aDot, double xDot) {
    if (x <= 0.0) {
      return new Dual(0.0, 0.0);
    }
    double t = Math.log(x);
    double sum = CensusSpecial_LANCZOS[0];
    double sumDot = 0.0;
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      double t1 = a + i - 1.0;
      double t2 = CensusSpecial_LANCZOS[i] / t1;
      sum += t2;
      sumDot -= aDot / t1 * t2;
    }
    double t1 = a + 6.5;
    double t2 = a - 0.5;
    double t3 = Math.log(t1);
    double front =
        Math.exp(a * t - x - (0.5 * Math.log(2.0 * Math.PI) + t2 * t3 - t1 + Math.log(sum)));
    double frontDot =
        (aDot * t
        + a * StrongZero.times(xDot, 1.0 / x) - xDot
        - (aDot * t3 + t2 * StrongZero.times(aDot, 1.0 / t1) - aDot
        + StrongZero.times(sumDot, 1.0 / sum))) * front;
    if (x < a + 1.0) {
      double term = 1.0 / a;
      double termDot = -(aDot * term * term);
      sum = term;
      sumDot = termDot;
      for (int n = 1; n < 300; n++) {
        double t4 = a + n;
        double t5 = x / t4;
        double term1 = term * t5;
        termDot = termDot * t5 + term * (xDot / t4 - aDot / t4 * t5);
        sum += term1;
        sumDot += termDot;
        if (Math.abs(term1) < 1.0E-17 * Math.abs(sum)) {
          break;
        }
        term = term1;
      }
      return new Dual(front * sum, frontDot * sum + front * sumDot);
    }
    double b = x + 1.0 - a;
    double bDot = xDot - aDot;
    double d = 1.0 / b;
    double dDot = -(bDot * d * d);
    double c = 1e300;
    double h = d;
    double cDot = 0.0;
    double hDot = dDot;
    for (int n = 1; n < 500; n++) {
      double t4 = -n;
      double an = t4 * (n - a);
      double anDot = -(t4 * aDot);
      b += 2.0;
      double t5 = anDot * d + an * dDot + bDot;
      d = 1.0 / (an * d + b);
      dDot = -(t5 * d * d);
      double t6 = an / c;
      double t7 = anDot / c - cDot / c * t6;
      c = b + t6;
      cDot = bDot + t7;
      double delta = d * c;
      double deltaDot = dDot * c + d * cDot;
      double h1 = h * delta;
      hDot = hDot * delta + h * deltaDot;
      if (delta == 1.0) {
        h = h1;
        break;
      }
      h = h1;
    }
    return new Dual(1.0 - front * h, -(frontDot * h + front * hDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gammaPJvp(double, double, double, double)
   */
  static Dual gammaPJvp(double a, double x, double aDot, double xDot, Tape tape) {
    return gammaPJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.gammaP}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record GammaPGradient(double value, double a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.gammaP}: filled by a
   * derivative and reused by its caller.
   */
  static final class GammaPAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GammaPAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.gammaP} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GammaPGradient gammaPGradient(double a, double x) {
    return gammaPGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gammaPGradient(double, double)
   */
  static GammaPGradient gammaPGradient(double a, double x, Tape tape) {
    GammaPAdjoint adjoint = new GammaPAdjoint();
    double value = gammaPGradient(a, x, adjoint, tape);
    return new GammaPGradient(value, adjoint.a, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.gammaP} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code a}, {@code x}
   * @return the value
   */
  static double gammaPGradient(double a, double x, GammaPAdjoint adjoint) {
    return gammaPGradient(a, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gammaPGradient(double, double, GammaPAdjoint)
   */
  static double gammaPGradient(double a, double x, GammaPAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      if (x <= 0.0) {
        // reverse sweep
        adjoint.a = 0.0;
        adjoint.x = 0.0;
        return 0.0;
      }
      double t = Math.log(x);
      double sum = CensusSpecial_LANCZOS[0];
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int trips = 0;
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        double t1 = a + i - 1.0;
        double LANCZOS = CensusSpecial_LANCZOS[i];
        kept[trips] = t1;
        double t2 = LANCZOS / t1;
        kept1[trips] = t2;
        sum += t2;
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      double t1 = a + 6.5;
      double t2 = a - 0.5;
      double t3 = Math.log(t1);
      double front =
          Math.exp(a * t - x - (0.5 * Math.log(2.0 * Math.PI) + t2 * t3 - t1 + Math.log(sum)));
      if (x < a + 1.0) {
        double term = 1.0 / a;
        double[] termKept = tape.doubles(300);
        double term1 = term;
        double sum1 = term;
        int n = 1;
        int exit;
        double t4;
        double t5;
        while (true) {
          if (n >= 300) {
            exit = 0;
            t4 = 0.0;
            t5 = 0.0;
            break;
          }
          termKept[n] = term1;
          t5 = a + n;
          t4 = x / t5;
          double term2 = term1 * t4;
          sum1 += term2;
          if (Math.abs(term2) < 1.0E-17 * Math.abs(sum1)) {
            exit = 1;
            break;
          }
          n++;
          term1 = term2;
        }
        double t6 = front * sum1;
        // reverse sweep
        double termBar;
        double xBar;
        double aBar;
        switch (exit) {
          case 0 -> {
            termBar = 0.0;
            xBar = 0.0;
            aBar = 0.0;
          }
          default -> {
            termBar = front * t4;
            xBar = term1 * front / t5;
            aBar = -(xBar * t4);
          }
        }
        for (int n1 = n - 1; n1 >= 1; n1--) {
          double termBar1 = termBar + front;
          double t7 = a + n1;
          double t8 = x / t7;
          termBar = termBar1 * t8;
          term1 = termKept[n1];
          double t9 = term1 * termBar1 / t7;
          xBar += t9;
          aBar -= t9 * t8;
        }
        termBar += front;
        aBar -= termBar * term * term;
        double t7 = -t6;
        double sumBar = StrongZero.times(t7, 1.0 / sum);
        double tBar = t6 + StrongZero.times(t2 * t7, 1.0 / t1);
        aBar += t7 * t3;
        aBar += tBar;
        for (int k = trips - 1; k >= 0; k--) {
          aBar -= sumBar / kept[k] * kept1[k];
        }
        xBar -= t6;
        aBar += t6 * t;
        xBar += StrongZero.times(a * t6, 1.0 / x);
        adjoint.a = aBar;
        adjoint.x = xBar;
        return t6;
      }
      double b = x + 1.0 - a;
      double d = 1.0 / b;
      double[] deltaKept = tape.doubles(500);
      double[] hKept = tape.doubles(500);
      double[] cKept = tape.doubles(500);
      double[] dKept = tape.doubles(500);
      double[] cKept1 = tape.doubles(500);
      double[] kept2 = tape.doubles(500);
      double[] dKept1 = tape.doubles(500);
      double d1 = d;
      double c = 1e300;
      double h = d;
      int n = 1;
      int exit;
      double delta;
      double h1;
      double c1;
      double d2;
      double t4;
      double an;
      double t5;
      while (true) {
        if (n >= 500) {
          exit = 0;
          delta = 0.0;
          h1 = h;
          c1 = 0.0;
          d2 = 0.0;
          t4 = 0.0;
          an = 0.0;
          t5 = 0.0;
          break;
        }
        dKept1[n] = d1;
        cKept1[n] = c;
        hKept[n] = h;
        t5 = -n;
        an = t5 * (n - a);
        b += 2.0;
        d2 = 1.0 / (an * d1 + b);
        dKept[n] = d2;
        t4 = an / c;
        kept2[n] = t4;
        c1 = b + t4;
        cKept[n] = c1;
        delta = d2 * c1;
        deltaKept[n] = delta;
        double h2 = h * delta;
        if (delta == 1.0) {
          exit = 1;
          h1 = h;
          h = h2;
          break;
        }
        n++;
        d1 = d2;
        c = c1;
        h = h2;
      }
      double t6 = front * h;

      // reverse sweep
      double hBar = -front;
      double cBar;
      double dBar;
      double bBar;
      double aBar;
      switch (exit) {
        case 0 -> {
          cBar = 0.0;
          dBar = 0.0;
          bBar = 0.0;
          aBar = 0.0;
        }
        default -> {
          double deltaBar = h1 * hBar;
          double dBar1 = deltaBar * c1;
          double cBar1 = d2 * deltaBar;
          double anBar = cBar1 / c;
          cBar = -(anBar * t4);
          double t7 = dBar1 * d2 * d2;
          double t8 = -t7;
          bBar = cBar1 - t7;
          anBar += t8 * d1;
          dBar = an * t8;
          aBar = -(t5 * anBar);
          hBar *= delta;
        }
      }
      for (int n1 = n - 1; n1 >= 1; n1--) {
        delta = deltaKept[n1];
        h = hKept[n1];
        double deltaBar = h * hBar;
        c = cKept[n1];
        dBar += deltaBar * c;
        d1 = dKept[n1];
        cBar += d1 * deltaBar;
        bBar += cBar;
        c = cKept1[n1];
        double anBar = cBar / c;
        cBar = -(anBar * kept2[n1]);
        double t7 = dBar * d1 * d1;
        double t8 = -t7;
        bBar -= t7;
        d1 = dKept1[n1];
        anBar += t8 * d1;
        double t9 = -n1;
        an = t9 * (n1 - a);
        dBar = an * t8;
        aBar -= t9 * anBar;
        hBar *= delta;
      }
      dBar += hBar;
      bBar -= dBar * d * d;
      aBar -= bBar;
      double t7 = -t6;
      double sumBar = StrongZero.times(t6, 1.0 / sum);
      double tBar = StrongZero.times(t2 * t6, 1.0 / t1) - t6;
      aBar += t6 * t3;
      aBar += tBar;
      for (int k = trips - 1; k >= 0; k--) {
        aBar -= sumBar / kept[k] * kept1[k];
      }
      aBar += t7 * t;
      double xBar = bBar + t6 + StrongZero.times(a * t7, 1.0 / x);
      adjoint.a = aBar;
      adjoint.x = xBar;
      return 1.0 - t6;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.gammaP}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GammaPHvp(double value, double a, double x, double aHvp, double xHvp) {}

  /**
   * Second order: {@code CensusSpecial.gammaP}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GammaPHvp gammaPHvp(double a, double x, double aDot, double xDot) {
    return gammaPHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #gammaPHvp(double, double, double, double)
   */
  static GammaPHvp gammaPHvp(double a, double x, double aDot, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(29);
      int[] keptInts = tape.ints(1);
      double[][] keptDoubleArrays = tape.references(double[].class, 4);
      boolean[] keptBooleans = tape.booleans(1);
      if (x <= 0.0) {
        // reverse sweep
        return new GammaPHvp(0.0, 0.0, 0.0, 0.0, 0.0);
      }
      gammaPHvpPart1(x, xDot, a, aDot, kept, keptInts, keptDoubleArrays, keptBooleans, tape);
      double front = kept[27];
      double frontDot = kept[28];
      double sumDot = kept[21];
      double t = kept[26];
      double t1 = kept[23];
      double t2 = kept[22];
      double t3 = kept[24];
      int trips = keptInts[0];
      double[] kept1 = keptDoubleArrays[0];
      double[] keptDot = keptDoubleArrays[2];
      double[] kept2 = keptDoubleArrays[1];
      double[] keptDot1 = keptDoubleArrays[3];
      double t4 = kept[18];
      double t5 = kept[19];
      double t6 = kept[25];
      double t7 = kept[20];
      if (keptBooleans[0]) {
        double term = 1.0 / a;
        double termDot = -(aDot * term * term);
        double[] termKept = tape.doubles(300);
        double[] termKeptDot = tape.doubles(300);
        double term1 = term;
        double sum = term;
        double termDot1 = termDot;
        double sumDot1 = termDot;
        int n = 1;
        int exit;
        double t8;
        double t9;
        double t10;
        double t11;
        while (true) {
          if (n >= 300) {
            exit = 0;
            t8 = 0.0;
            t9 = 0.0;
            t10 = 0.0;
            t11 = 0.0;
            break;
          }
          termKept[n] = term1;
          termKeptDot[n] = termDot1;
          t9 = a + n;
          t8 = x / t9;
          t10 = xDot / t9 - aDot / t9 * t8;
          double term2 = term1 * t8;
          double termDot2 = termDot1 * t8 + term1 * t10;
          sum += term2;
          sumDot1 += termDot2;
          if (Math.abs(term2) < 1.0E-17 * Math.abs(sum)) {
            exit = 1;
            t11 = aDot;
            break;
          }
          n++;
          term1 = term2;
          termDot1 = termDot2;
        }
        double t12 = front * sum;
        double t13 = frontDot * sum + front * sumDot1;
        // reverse sweep
        double termBar;
        double xBar;
        double aBar;
        double termBarDot;
        double xBarDot;
        double aBarDot;
        switch (exit) {
          case 0 -> {
            termBar = 0.0;
            xBar = 0.0;
            aBar = 0.0;
            termBarDot = 0.0;
            xBarDot = 0.0;
            aBarDot = 0.0;
          }
          default -> {
            termBar = front * t8;
            termBarDot = frontDot * t8 + front * t10;
            xBar = term1 * front / t9;
            xBarDot = (termDot1 * front + term1 * frontDot) / t9 - t11 / t9 * xBar;
            aBar = -(xBar * t8);
            aBarDot = -(xBarDot * t8 + xBar * t10);
          }
        }
        for (int n1 = n - 1; n1 >= 1; n1--) {
          double termBar1 = termBar + front;
          double termBarDot1 = termBarDot + frontDot;
          double t14 = a + n1;
          double t15 = x / t14;
          double t16 = aDot / t14;
          double t17 = xDot / t14 - t16 * t15;
          termBar = termBar1 * t15;
          termBarDot = termBarDot1 * t15 + termBar1 * t17;
          term1 = termKept[n1];
          termDot1 = termKeptDot[n1];
          double t18 = term1 * termBar1 / t14;
          double t19 = (termDot1 * termBar1 + term1 * termBarDot1) / t14 - t16 * t18;
          xBar += t18;
          xBarDot += t19;
          aBar -= t18 * t15;
          aBarDot -= t19 * t15 + t18 * t17;
        }
        termBar += front;
        termBarDot += frontDot;
        double t14 = termBar * term;
        aBar -= t14 * term;
        aBarDot -= (termBarDot * term + termBar * termDot) * term + t14 * termDot;
        double t15 = -t12;
        double t16 = -t13;
        double sumBar = StrongZero.times(t15, t);
        double sumBarDot = StrongZero.times(t16, t) + StrongZero.times(t12, sumDot * t * t);
        double t17 = t2 * t15;
        double tBar = t12 + StrongZero.times(t17, t3);
        double tBarDot = t13
            + (StrongZero.times(aDot * t15 + t2 * t16, t3) - StrongZero.times(t17, aDot * t3 * t3));
        aBar += t15 * t1;
        aBarDot += t16 * t1 + t15 * t6;
        aBar += tBar;
        aBarDot += tBarDot;
        for (int k = trips - 1; k >= 0; k--) {
          double t18 = kept1[k];
          double t19 = sumBar / t18;
          double t20 = kept2[k];
          aBar -= t19 * t20;
          aBarDot -= (sumBarDot / t18 - keptDot[k] / t18 * t19) * t20 + t19 * keptDot1[k];
        }
        xBar -= t12;
        xBarDot -= t13;
        aBar += t12 * t4;
        aBarDot += t13 * t4 + t12 * t7;
        double t18 = a * t12;
        xBar += StrongZero.times(t18, t5);
        xBarDot += StrongZero.times(aDot * t12 + a * t13, t5)
            - StrongZero.times(t18, xDot * t5 * t5);
        return new GammaPHvp(t12, aBar, xBar, aBarDot, xBarDot);
      }
      double t8 = gammaPHvpPart2(x, a, xDot, aDot, kept, keptInts, keptDoubleArrays, tape);
      double aBar = tape.doubleResult(1);
      double aBarDot = tape.doubleResult(2);
      double xBar = tape.doubleResult(3);
      double xBarDot = tape.doubleResult(4);
      return new GammaPHvp(t8, aBar, xBar, aBarDot, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.gammaP} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction gammaPFunction() {
    return new GammaPFunction();
  }

  private static final class GammaPFunction implements ScalarFunction {

    GammaPFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double a = packed[0];
      double x = packed[1];
      return CensusSpecial.gammaP(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double x = packed[1];
      GammaPAdjoint adjoint = new GammaPAdjoint();
      double value = gammaPGradient(a, x, adjoint);
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
      return gammaPJvp(a, x, aDot, xDot).tangent();
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
      GammaPHvp hvp = gammaPHvp(a, x, aDot, xDot);
      double value = hvp.value();
      gradient[0] = hvp.a();
      gradient[1] = hvp.x();
      product[0] = hvp.aHvp();
      product[1] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.betaI} and its derivative in the direction of the
   * tangents.
   *
   * @param a constant
   * @param b constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual betaIJvp(double a, double b, double x, double xDot) {
    return betaIJvp(a, b, x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #betaIJvp(double, double, double, double)
   */
  static Dual betaIJvp(double a, double b, double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = a + 1.0;
      double t1 = a + b;
      if (x > t / (t1 + 2.0)) {
        double t2 = betaIJvp_(b, a, 1.0 - x, -xDot, tape);
        double t3 = tape.doubleResult(1);
        return new Dual(1.0 - t2, -t3);
      }
      double sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (t1 + i - 1.0);
      }
      double t2 = t1 + 6.5;
      double t3 = 0.5 * Math.log(2.0 * Math.PI);
      double t4 = t3 + (t1 - 0.5) * Math.log(t2) - t2 + Math.log(sum);
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (a + i - 1.0);
      }
      t2 = a + 6.5;
      double t5 = t4 - (t3 + (a - 0.5) * Math.log(t2) - t2 + Math.log(sum));
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (b + i - 1.0);
      }
      t2 = b + 6.5;
      double t6 =
          Math.exp(t5 - (t3 + (b - 0.5) * Math.log(t2) - t2 + Math.log(sum)) + a * Math.log(x)
          + b * Math.log1p(-x));
      double front = t6 / a;
      double frontDot =
          (a * StrongZero.times(xDot, 1.0 / x) - b * StrongZero.times(xDot, 1.0 / (1.0 - x)))
          * t6 / a;
      double d = 1.0 / (1.0 - t1 * x / t);
      double dDot = t1 * xDot / t * d * d;
      double c = 1.0;
      double h = d;
      double cDot = 0.0;
      double hDot = dDot;
      for (int m = 1; m < 300; m++) {
        double t7 = m;
        double t8 = t7 * (b - t7);
        double t9 = a + 2 * m;
        double t10 = (t9 - 1.0) * t9;
        double even = t8 * x / t10;
        double evenDot = t8 * xDot / t10;
        double t11 = evenDot * d + even * dDot;
        d = 1.0 / (1.0 + even * d);
        dDot = -(t11 * d * d);
        double t12 = even / c;
        double t13 = evenDot / c - cDot / c * t12;
        c = 1.0 + t12;
        double t14 = d * c;
        double h1 = h * t14;
        hDot = hDot * t14 + h * (dDot * c + d * t13);
        double t15 = -(a + t7) * (t1 + t7);
        double t16 = t9 * (t9 + 1.0);
        double odd = t15 * x / t16;
        double oddDot = t15 * xDot / t16;
        double t17 = oddDot * d + odd * dDot;
        d = 1.0 / (1.0 + odd * d);
        dDot = -(t17 * d * d);
        double t18 = odd / c;
        cDot = oddDot / c - t13 / c * t18;
        c = 1.0 + t18;
        double delta = d * c;
        double deltaDot = dDot * c + d * cDot;
        h = h1 * delta;
        hDot = hDot * delta + h1 * deltaDot;
        if (Math.abs(delta - 1.0) < 1.0E-17) {
          break;
        }
      }
      return new Dual(front * h, frontDot * h + front * hDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code CensusSpecial.betaI}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BetaIGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.betaI}: filled by a derivative
   * and reused by its caller.
   */
  static final class BetaIAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BetaIAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.betaI} and its gradient.
   *
   * @param a constant
   * @param b constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BetaIGradient betaIGradient(double a, double b, double x) {
    return betaIGradient(a, b, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #betaIGradient(double, double, double)
   */
  static BetaIGradient betaIGradient(double a, double b, double x, Tape tape) {
    BetaIAdjoint adjoint = new BetaIAdjoint();
    double value = betaIGradient(a, b, x, adjoint, tape);
    return new BetaIGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.betaI} and its gradient, written into the caller's
   * memory.
   *
   * @param a constant
   * @param b constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double betaIGradient(double a, double b, double x, BetaIAdjoint adjoint) {
    return betaIGradient(a, b, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #betaIGradient(double, double, double, BetaIAdjoint)
   */
  static double betaIGradient(double a, double b, double x, BetaIAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = a + 1.0;
      double t1 = a + b;
      if (x > t / (t1 + 2.0)) {
        // reverse sweep
        double t2 = 1.0 - betaIForward(b, a, 1.0 - x, tape);
        double xBar = -betaIReverse(-1.0, tape);
        adjoint.x = xBar;
        return t2;
      }
      double sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (t1 + i - 1.0);
      }
      double t2 = t1 + 6.5;
      double t3 = 0.5 * Math.log(2.0 * Math.PI);
      double t4 = t3 + (t1 - 0.5) * Math.log(t2) - t2 + Math.log(sum);
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (a + i - 1.0);
      }
      t2 = a + 6.5;
      double t5 = t4 - (t3 + (a - 0.5) * Math.log(t2) - t2 + Math.log(sum));
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (b + i - 1.0);
      }
      t2 = b + 6.5;
      double t6 =
          Math.exp(t5 - (t3 + (b - 0.5) * Math.log(t2) - t2 + Math.log(sum)) + a * Math.log(x)
          + b * Math.log1p(-x));
      double front = t6 / a;
      double d = 1.0 / (1.0 - t1 * x / t);
      double[] deltaKept = tape.doubles(300);
      double[] hKept = tape.doubles(300);
      double[] cKept = tape.doubles(300);
      double[] dKept = tape.doubles(300);
      double[] cKept1 = tape.doubles(300);
      double[] kept = tape.doubles(300);
      double[] dKept1 = tape.doubles(300);
      double[] oddKept = tape.doubles(300);
      double[] hKept1 = tape.doubles(300);
      double[] cKept2 = tape.doubles(300);
      double[] kept1 = tape.doubles(300);
      double[] dKept2 = tape.doubles(300);
      double[] evenKept = tape.doubles(300);
      double d1 = d;
      double c = 1.0;
      double h = d;
      int m = 1;
      int exit;
      double delta;
      double h1;
      double c1;
      double d2;
      double c2;
      double t7;
      double d3;
      double odd;
      double t8;
      double t9;
      double h2;
      double t10;
      double even;
      double t11;
      double t12;
      while (true) {
        if (m >= 300) {
          exit = 0;
          delta = 0.0;
          h1 = 0.0;
          c1 = 0.0;
          d2 = 0.0;
          c2 = 0.0;
          t7 = 0.0;
          d3 = 0.0;
          odd = 0.0;
          t8 = 0.0;
          t9 = 0.0;
          h2 = h;
          t10 = 0.0;
          even = 0.0;
          t11 = 0.0;
          t12 = 0.0;
          break;
        }
        dKept2[m] = d1;
        cKept2[m] = c;
        hKept1[m] = h;
        double t13 = m;
        t12 = t13 * (b - t13);
        double t14 = a + 2 * m;
        t11 = (t14 - 1.0) * t14;
        even = t12 * x / t11;
        evenKept[m] = even;
        d3 = 1.0 / (1.0 + even * d1);
        dKept1[m] = d3;
        t10 = even / c;
        kept1[m] = t10;
        c2 = 1.0 + t10;
        cKept1[m] = c2;
        h1 = h * (d3 * c2);
        hKept[m] = h1;
        t9 = -(a + t13) * (t1 + t13);
        t8 = t14 * (t14 + 1.0);
        odd = t9 * x / t8;
        oddKept[m] = odd;
        d2 = 1.0 / (1.0 + odd * d3);
        dKept[m] = d2;
        t7 = odd / c2;
        kept[m] = t7;
        c1 = 1.0 + t7;
        cKept[m] = c1;
        delta = d2 * c1;
        deltaKept[m] = delta;
        double h3 = h1 * delta;
        if (Math.abs(delta - 1.0) < 1.0E-17) {
          exit = 1;
          h2 = h;
          h = h3;
          break;
        }
        m++;
        d1 = d2;
        c = c1;
        h = h3;
      }

      // reverse sweep
      double hBar;
      double xBar;
      double cBar;
      double dBar;
      switch (exit) {
        case 0 -> {
          hBar = front;
          xBar = 0.0;
          cBar = 0.0;
          dBar = 0.0;
        }
        default -> {
          double hBar1 = front * delta;
          double deltaBar = h1 * front;
          double dBar1 = deltaBar * c1;
          double cBar1 = d2 * deltaBar;
          double oddBar = cBar1 / c2;
          double t13 = -(dBar1 * d2 * d2);
          double t14 = oddBar * t7;
          oddBar += t13 * d3;
          hBar = hBar1 * (d3 * c2);
          double t15 = h2 * hBar1;
          dBar1 = odd * t13 + t15 * c2;
          cBar1 = d3 * t15 - t14;
          double evenBar = cBar1 / c;
          cBar = -(evenBar * t10);
          double t16 = -(dBar1 * d3 * d3);
          evenBar += t16 * d1;
          dBar = even * t16;
          xBar = t9 * (oddBar / t8) + t12 * (evenBar / t11);
        }
      }
      for (int m1 = m - 1; m1 >= 1; m1--) {
        delta = deltaKept[m1];
        double hBar1 = hBar * delta;
        h1 = hKept[m1];
        double deltaBar = h1 * hBar;
        c = cKept[m1];
        dBar += deltaBar * c;
        d1 = dKept[m1];
        cBar += d1 * deltaBar;
        c = cKept1[m1];
        double oddBar = cBar / c;
        double t13 = -(dBar * d1 * d1);
        d1 = dKept1[m1];
        double t14 = oddBar * kept[m1];
        oddBar += t13 * d1;
        odd = oddKept[m1];
        dBar = odd * t13;
        double t15 = a + 2 * m1;
        double t16 = m1;
        xBar += -(a + t16) * (t1 + t16) * (oddBar / (t15 * (t15 + 1.0)));
        hBar = hBar1 * (d1 * c);
        h1 = hKept1[m1];
        double t17 = h1 * hBar1;
        dBar += t17 * c;
        cBar = d1 * t17 - t14;
        c = cKept2[m1];
        double evenBar = cBar / c;
        cBar = -(evenBar * kept1[m1]);
        double t18 = -(dBar * d1 * d1);
        d1 = dKept2[m1];
        evenBar += t18 * d1;
        even = evenKept[m1];
        dBar = even * t18;
        xBar += t16 * (b - t16) * (evenBar / ((t15 - 1.0) * t15));
      }
      dBar += hBar;
      xBar += t1 * (dBar * d * d / t);
      double t13 = h / a * t6;
      xBar -= StrongZero.times(b * t13, 1.0 / (1.0 - x));
      xBar += StrongZero.times(a * t13, 1.0 / x);
      adjoint.x = xBar;
      return front * h;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.betaI} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a captured
   * @param b captured
   * @return the view
   */
  static ScalarFunction betaIFunction(double a, double b) {
    return new BetaIFunction(a, b);
  }

  private static final class BetaIFunction implements ScalarFunction {

    private final double a;

    private final double b;

    BetaIFunction(double a, double b) {
      this.a = a;
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
      return CensusSpecial.betaI(this.a, this.b, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BetaIAdjoint adjoint = new BetaIAdjoint();
      double value = betaIGradient(this.a, this.b, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return betaIJvp(this.a, this.b, x, xDot).tangent();
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.erf} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual erfJvp(double x, double xDot) {
    double term = x;
    double sum = x;
    int n = 0;
    double termDot = xDot;
    double sumDot = xDot;
    while (Math.abs(term) > 1.0E-17 * Math.abs(sum)) {
      n++;
      double t = -x;
      double t1 = n;
      double t2 = t * x / t1;
      double term1 = term * t2;
      termDot = termDot * t2 + term * ((t * xDot - xDot * x) / t1);
      double t3 = 2 * n + 1;
      sum += term1 / t3;
      sumDot += termDot / t3;
      term = term1;
    }
    double t = 2.0 / Math.sqrt(Math.PI);
    return new Dual(t * sum, t * sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #erfJvp(double, double)
   */
  static Dual erfJvp(double x, double xDot, Tape tape) {
    return erfJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.erf}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ErfGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.erf}: filled by a derivative
   * and reused by its caller.
   */
  static final class ErfAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ErfAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.erf} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ErfGradient erfGradient(double x) {
    return erfGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #erfGradient(double)
   */
  static ErfGradient erfGradient(double x, Tape tape) {
    ErfAdjoint adjoint = new ErfAdjoint();
    double value = erfGradient(x, adjoint, tape);
    return new ErfGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.erf} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double erfGradient(double x, ErfAdjoint adjoint) {
    return erfGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #erfGradient(double, ErfAdjoint)
   */
  static double erfGradient(double x, ErfAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      double[] termKept = tape.doubles(64);
      double[] kept2 = tape.doubles(64);
      double term = x;
      double sum = x;
      int n = 0;
      int trips = 0;
      while (Math.abs(term) > 1.0E-17 * Math.abs(sum)) {
        termKept[trips] = term;
        n++;
        double t = n;
        kept2[trips] = t;
        double t1 = -x * x / t;
        kept1[trips] = t1;
        term *= t1;
        double t2 = 2 * n + 1;
        kept[trips] = t2;
        sum += term / t2;
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
        termKept = tape.grow(termKept, trips);
        kept2 = tape.grow(kept2, trips);
      }
      double t = 2.0 / Math.sqrt(Math.PI);

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double termBar1 = termBar + t / kept[k];
        termBar = termBar1 * kept1[k];
        double term1 = termKept[k];
        double t1 = term1 * termBar1 / kept2[k] * x;
        xBar -= t1;
        xBar -= t1;
      }
      xBar += termBar;
      xBar += t;
      adjoint.x = xBar;
      return t * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.erf}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ErfHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code CensusSpecial.erf}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ErfHvp erfHvp(double x, double xDot) {
    return erfHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #erfHvp(double, double)
   */
  static ErfHvp erfHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] termKept = tape.doubles(64);
      double[] termKeptDot = tape.doubles(64);
      double[] kept2 = tape.doubles(64);
      double term = x;
      double sum = x;
      int n = 0;
      int trips = 0;
      double termDot = xDot;
      while (Math.abs(term) > 1.0E-17 * Math.abs(sum)) {
        termKept[trips] = term;
        termKeptDot[trips] = termDot;
        n++;
        double t = -x;
        double t1 = n;
        kept2[trips] = t1;
        double t2 = t * x / t1;
        double t3 = (t * xDot - xDot * x) / t1;
        kept1[trips] = t2;
        keptDot[trips] = t3;
        double term1 = term * t2;
        termDot = termDot * t2 + term * t3;
        double t4 = 2 * n + 1;
        kept[trips] = t4;
        sum += term1 / t4;
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
        keptDot = tape.grow(keptDot, trips);
        termKept = tape.grow(termKept, trips);
        termKeptDot = tape.grow(termKeptDot, trips);
        kept2 = tape.grow(kept2, trips);
        term = term1;
      }
      double t = 2.0 / Math.sqrt(Math.PI);

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      double termBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double termBar1 = termBar + t / kept[k];
        double t1 = kept1[k];
        termBar = termBar1 * t1;
        double term1 = termKept[k];
        double termDot1 = termKeptDot[k];
        double t2 = kept2[k];
        double t3 = term1 * termBar1 / t2;
        double t4 = t3 * x;
        double t5 = (termDot1 * termBar1 + term1 * termBarDot) / t2 * x + t3 * xDot;
        xBar -= t4;
        xBarDot -= t5;
        xBar -= t4;
        xBarDot -= t5;
        double termBarDot1 = termBarDot * t1 + termBar1 * keptDot[k];
        termBarDot = termBarDot1;
      }
      xBar += termBar;
      xBarDot += termBarDot;
      xBar += t;
      return new ErfHvp(t * sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.erf} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction erfFunction() {
    return new ErfFunction();
  }

  private static final class ErfFunction implements ScalarFunction {

    ErfFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return CensusSpecial.erf(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ErfAdjoint adjoint = new ErfAdjoint();
      double value = erfGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return erfJvp(x, xDot).tangent();
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
      ErfHvp hvp = erfHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.besselJ0} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual besselJ0Jvp(double x, double xDot) {
    double t = -x;
    double q = t * x / 4.0;
    double qDot = (t * xDot - xDot * x) / 4.0;
    int k = 1;
    double term = 1.0;
    double sum = 1.0;
    double termDot = 0.0;
    double sumDot = 0.0;
    while (true) {
      double t1 = k;
      double t2 = t1 * t1;
      double t3 = q / t2;
      double term1 = term * t3;
      termDot = termDot * t3 + term * (qDot / t2);
      sum += term1;
      sumDot += termDot;
      if (Math.abs(term1) < 1e-20) {
        return new Dual(sum, sumDot);
      }
      k++;
      term = term1;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besselJ0Jvp(double, double)
   */
  static Dual besselJ0Jvp(double x, double xDot, Tape tape) {
    return besselJ0Jvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.besselJ0}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BesselJ0Gradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.besselJ0}: filled by a
   * derivative and reused by its caller.
   */
  static final class BesselJ0Adjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BesselJ0Adjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.besselJ0} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static BesselJ0Gradient besselJ0Gradient(double x) {
    return besselJ0Gradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besselJ0Gradient(double)
   */
  static BesselJ0Gradient besselJ0Gradient(double x, Tape tape) {
    BesselJ0Adjoint adjoint = new BesselJ0Adjoint();
    double value = besselJ0Gradient(x, adjoint, tape);
    return new BesselJ0Gradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.besselJ0} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double besselJ0Gradient(double x, BesselJ0Adjoint adjoint) {
    return besselJ0Gradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besselJ0Gradient(double, BesselJ0Adjoint)
   */
  static double besselJ0Gradient(double x, BesselJ0Adjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = -x;
      double q = t * x / 4.0;
      double[] kept = tape.doubles(64);
      double[] termKept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int k = 1;
      double term = 1.0;
      double sum = 1.0;
      int trips = 0;
      while (true) {
        termKept[trips] = term;
        double t1 = k;
        double t2 = t1 * t1;
        kept1[trips] = t2;
        double termBar = q / t2;
        kept[trips] = termBar;
        double term1 = term * termBar;
        sum += term1;
        if (Math.abs(term1) < 1e-20) {
          // reverse sweep
          double qBar = term / t2;
          for (int k1 = trips - 1; k1 >= 0; k1--) {
            double termBar1 = termBar + 1.0;
            termBar = termBar1 * kept[k1];
            term = termKept[k1];
            qBar += term * termBar1 / kept1[k1];
          }
          double t3 = qBar / 4.0;
          double xBar = t * t3 - t3 * x;
          adjoint.x = xBar;
          return sum;
        }
        k++;
        trips++;
        kept = tape.grow(kept, trips);
        termKept = tape.grow(termKept, trips);
        kept1 = tape.grow(kept1, trips);
        term = term1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.besselJ0}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BesselJ0Hvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code CensusSpecial.besselJ0}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BesselJ0Hvp besselJ0Hvp(double x, double xDot) {
    return besselJ0Hvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #besselJ0Hvp(double, double)
   */
  static BesselJ0Hvp besselJ0Hvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = -x;
      double t1 = -xDot;
      double q = t * x / 4.0;
      double qDot = (t1 * x + t * xDot) / 4.0;
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] termKept = tape.doubles(64);
      double[] termKeptDot = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int k = 1;
      double term = 1.0;
      double sum = 1.0;
      int trips = 0;
      double termDot = 0.0;
      while (true) {
        termKept[trips] = term;
        termKeptDot[trips] = termDot;
        double t2 = k;
        double t3 = t2 * t2;
        kept1[trips] = t3;
        double termBar = q / t3;
        double termBarDot = qDot / t3;
        kept[trips] = termBar;
        keptDot[trips] = termBarDot;
        double term1 = term * termBar;
        sum += term1;
        double termDot1 = termDot * termBar + term * termBarDot;
        if (Math.abs(term1) < 1e-20) {
          // reverse sweep
          double qBar = term / t3;
          double qBarDot = termDot / t3;
          for (int k1 = trips - 1; k1 >= 0; k1--) {
            double termBar1 = termBar + 1.0;
            double t4 = kept[k1];
            termBar = termBar1 * t4;
            term = termKept[k1];
            termDot = termKeptDot[k1];
            double t5 = kept1[k1];
            qBar += term * termBar1 / t5;
            qBarDot += (termDot * termBar1 + term * termBarDot) / t5;
            double termBarDot1 = termBarDot * t4 + termBar1 * keptDot[k1];
            termBarDot = termBarDot1;
          }
          double t4 = qBar / 4.0;
          double t5 = qBarDot / 4.0;
          double xBar = t * t4 - t4 * x;
          double xBarDot = t1 * t4 + t * t5 - (t5 * x + t4 * xDot);
          return new BesselJ0Hvp(sum, xBar, xBarDot);
        }
        k++;
        trips++;
        kept = tape.grow(kept, trips);
        keptDot = tape.grow(keptDot, trips);
        termKept = tape.grow(termKept, trips);
        termKeptDot = tape.grow(termKeptDot, trips);
        kept1 = tape.grow(kept1, trips);
        term = term1;
        termDot = termDot1;
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.besselJ0} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction besselJ0Function() {
    return new BesselJ0Function();
  }

  private static final class BesselJ0Function implements ScalarFunction {

    BesselJ0Function() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return CensusSpecial.besselJ0(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BesselJ0Adjoint adjoint = new BesselJ0Adjoint();
      double value = besselJ0Gradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return besselJ0Jvp(x, xDot).tangent();
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
      BesselJ0Hvp hvp = besselJ0Hvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.ellipticK} and its derivative in the direction of the
   * tangents.
   *
   * @param k as the method takes it
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual ellipticKJvp(double k, double kDot) {
    double t = 1.0 - k;
    double t1 = 1.0 + k;
    double g = Math.sqrt(t * t1);
    double a = 1.0;
    double gDot = StrongZero.times(t * kDot - kDot * t1, 0.5 / g);
    double aDot = 0.0;
    while (Math.abs(a - g) > 1e-9 * a) {
      double mean = (a + g) / 2.0;
      double meanDot = (aDot + gDot) / 2.0;
      double t2 = aDot * g + a * gDot;
      g = Math.sqrt(a * g);
      gDot = StrongZero.times(t2, 0.5 / g);
      a = mean;
      aDot = meanDot;
    }
    double t2 = a + g;
    double t3 = Math.PI / t2;
    return new Dual(t3, -((aDot + gDot) / t2 * t3));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ellipticKJvp(double, double)
   */
  static Dual ellipticKJvp(double k, double kDot, Tape tape) {
    return ellipticKJvp(k, kDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.ellipticK}.
   *
   * @param value what the method returns
   * @param k the derivative with respect to {@code k}
   */
  record EllipticKGradient(double value, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.ellipticK}: filled by a
   * derivative and reused by its caller.
   */
  static final class EllipticKAdjoint {

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public EllipticKAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.ellipticK} and its gradient.
   *
   * @param k as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EllipticKGradient ellipticKGradient(double k) {
    return ellipticKGradient(k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ellipticKGradient(double)
   */
  static EllipticKGradient ellipticKGradient(double k, Tape tape) {
    EllipticKAdjoint adjoint = new EllipticKAdjoint();
    double value = ellipticKGradient(k, adjoint, tape);
    return new EllipticKGradient(value, adjoint.k);
  }

  /**
   * Reverse mode: {@code CensusSpecial.ellipticK} and its gradient, written into the
   * caller's memory.
   *
   * @param k as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code k}
   * @return the value
   */
  static double ellipticKGradient(double k, EllipticKAdjoint adjoint) {
    return ellipticKGradient(k, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ellipticKGradient(double, EllipticKAdjoint)
   */
  static double ellipticKGradient(double k, EllipticKAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = 1.0 - k;
      double t1 = 1.0 + k;
      double g = Math.sqrt(t * t1);
      double[] gKept = tape.doubles(64);
      double[] gKept1 = tape.doubles(64);
      double[] aKept = tape.doubles(64);
      double g1 = g;
      double a = 1.0;
      int trips = 0;
      while (Math.abs(a - g1) > 1e-9 * a) {
        gKept1[trips] = g1;
        aKept[trips] = a;
        double mean = (a + g1) / 2.0;
        g1 = Math.sqrt(a * g1);
        gKept[trips] = g1;
        trips++;
        gKept = tape.grow(gKept, trips);
        gKept1 = tape.grow(gKept1, trips);
        aKept = tape.grow(aKept, trips);
        a = mean;
      }
      double t2 = a + g1;
      double t3 = Math.PI / t2;

      // reverse sweep
      double gBar = -(1.0 / t2 * t3);
      double aBar = gBar;
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        g1 = gKept[k1];
        double t4 = StrongZero.times(gBar, 0.5 / g1);
        g1 = gKept1[k1];
        double aBar1 = t4 * g1;
        a = aKept[k1];
        double t5 = aBar / 2.0;
        aBar = aBar1 + t5;
        gBar = a * t4 + t5;
      }
      double t4 = StrongZero.times(gBar, 0.5 / g);
      double kBar = t * t4 - t4 * t1;
      adjoint.k = kBar;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.ellipticK}.
   *
   * @param value what the method returns
   * @param k the derivative with respect to {@code k}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record EllipticKHvp(double value, double k, double kHvp) {}

  /**
   * Second order: {@code CensusSpecial.ellipticK}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param k as the method takes it
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static EllipticKHvp ellipticKHvp(double k, double kDot) {
    return ellipticKHvp(k, kDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ellipticKHvp(double, double)
   */
  static EllipticKHvp ellipticKHvp(double k, double kDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = 1.0 - k;
      double t1 = -kDot;
      double t2 = 1.0 + k;
      double g = Math.sqrt(t * t2);
      double t3 = 0.5 / g;
      double gDot = StrongZero.times(t1 * t2 + t * kDot, t3);
      double[] gKept = tape.doubles(64);
      double[] gKeptDot = tape.doubles(64);
      double[] gKept1 = tape.doubles(64);
      double[] gKeptDot1 = tape.doubles(64);
      double[] aKept = tape.doubles(64);
      double[] aKeptDot = tape.doubles(64);
      double g1 = g;
      double a = 1.0;
      int trips = 0;
      double gDot1 = gDot;
      double aDot = 0.0;
      while (Math.abs(a - g1) > 1e-9 * a) {
        gKept1[trips] = g1;
        gKeptDot1[trips] = gDot1;
        aKept[trips] = a;
        aKeptDot[trips] = aDot;
        double mean = (a + g1) / 2.0;
        double meanDot = (aDot + gDot1) / 2.0;
        double t4 = aDot * g1 + a * gDot1;
        g1 = Math.sqrt(a * g1);
        gDot1 = StrongZero.times(t4, 0.5 / g1);
        gKept[trips] = g1;
        gKeptDot[trips] = gDot1;
        trips++;
        gKept = tape.grow(gKept, trips);
        gKeptDot = tape.grow(gKeptDot, trips);
        gKept1 = tape.grow(gKept1, trips);
        gKeptDot1 = tape.grow(gKeptDot1, trips);
        aKept = tape.grow(aKept, trips);
        aKeptDot = tape.grow(aKeptDot, trips);
        a = mean;
        aDot = meanDot;
      }
      double t4 = a + g1;
      double t5 = aDot + gDot1;
      double t6 = Math.PI / t4;

      // reverse sweep
      double t7 = 1.0 / t4;
      double gBar = -(t7 * t6);
      double gBarDot = t7 * (t5 / t4 * t6) + t5 * t7 * t7 * t6;
      double aBar = gBar;
      double aBarDot = gBarDot;
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        g1 = gKept[k1];
        gDot1 = gKeptDot[k1];
        double t8 = 0.5 / g1;
        double t9 = StrongZero.times(gBar, t8);
        double t10 = StrongZero.times(gBarDot, t8) - StrongZero.times(gBar, gDot1 / g1 * t8);
        g1 = gKept1[k1];
        gDot1 = gKeptDot1[k1];
        double aBar1 = t9 * g1;
        double aBarDot1 = t10 * g1 + t9 * gDot1;
        a = aKept[k1];
        aDot = aKeptDot[k1];
        double t11 = aBar / 2.0;
        double t12 = aBarDot / 2.0;
        aBar = aBar1 + t11;
        aBarDot = aBarDot1 + t12;
        gBar = a * t9 + t11;
        gBarDot = aDot * t9 + a * t10 + t12;
      }
      double t8 = StrongZero.times(gBar, t3);
      double t9 = StrongZero.times(gBarDot, t3) - StrongZero.times(gBar, gDot / g * t3);
      double kBar = t * t8 - t8 * t2;
      double kBarDot = t1 * t8 + t * t9 - (t9 * t2 + t8 * kDot);
      return new EllipticKHvp(t6, kBar, kBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.ellipticK} as a function of the vector that packs {@code k}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ellipticKFunction() {
    return new EllipticKFunction();
  }

  private static final class EllipticKFunction implements ScalarFunction {

    EllipticKFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double k = packed[0];
      return CensusSpecial.ellipticK(k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double k = packed[0];
      EllipticKAdjoint adjoint = new EllipticKAdjoint();
      double value = ellipticKGradient(k, adjoint);
      gradient[0] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double k = packed[0];
      double kDot = direction[0];
      return ellipticKJvp(k, kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double k = packed[0];
      double kDot = direction[0];
      EllipticKHvp hvp = ellipticKHvp(k, kDot);
      double value = hvp.value();
      gradient[0] = hvp.k();
      product[0] = hvp.kHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.lambertW} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual lambertWJvp(double x, double xDot) {
    double w;
    double wDot;
    if (x < 1.0) {
      double t = 1.0 + x;
      w = x / t;
      double t1 = xDot / t;
      wDot = t1 - t1 * w;
    } else {
      w = Math.log(x) * 0.75 + 0.5;
      wDot = StrongZero.times(xDot, 1.0 / x) * 0.75;
    }
    for (int i = 0; i < 30; i++) {
      double e = Math.exp(w);
      double eDot = wDot * e;
      double f = w * e - x;
      double fDot = eDot + w * eDot - xDot;
      double t = w + 1.0;
      double t1 = w + 2.0;
      double t2 = 2.0 * w + 2.0;
      double t3 = t1 * f / t2;
      double t4 = e * t - t3;
      double step = f / t4;
      w -= step;
      wDot += (eDot * t + eDot + (2.0 * wDot / t2 * t3 - (wDot * f + t1 * fDot) / t2)) / t4 * step
          - fDot / t4;
      if (Math.abs(step) < 1e-9 * (1.0 + Math.abs(w))) {
        break;
      }
    }
    return new Dual(w, wDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lambertWJvp(double, double)
   */
  static Dual lambertWJvp(double x, double xDot, Tape tape) {
    return lambertWJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.lambertW}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LambertWGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.lambertW}: filled by a
   * derivative and reused by its caller.
   */
  static final class LambertWAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LambertWAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.lambertW} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LambertWGradient lambertWGradient(double x) {
    return lambertWGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lambertWGradient(double)
   */
  static LambertWGradient lambertWGradient(double x, Tape tape) {
    LambertWAdjoint adjoint = new LambertWAdjoint();
    double value = lambertWGradient(x, adjoint, tape);
    return new LambertWGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.lambertW} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double lambertWGradient(double x, LambertWAdjoint adjoint) {
    return lambertWGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lambertWGradient(double, LambertWAdjoint)
   */
  static double lambertWGradient(double x, LambertWAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean t = x < 1.0;
      double t1;
      double w;
      if (t) {
        t1 = x / (1.0 + x);
        w = t1;
      } else {
        w = Math.log(x) * 0.75 + 0.5;
        t1 = 0.0;
      }
      double[] kept = tape.doubles(30);
      double[] stepKept = tape.doubles(30);
      double[] kept1 = tape.doubles(30);
      double[] kept2 = tape.doubles(30);
      double[] fKept = tape.doubles(30);
      double[] kept3 = tape.doubles(30);
      double[] kept4 = tape.doubles(30);
      double[] eKept = tape.doubles(30);
      double[] wKept = tape.doubles(30);
      int i = 0;
      int exit;
      double t2;
      double step;
      double t3;
      double t4;
      double f;
      double t5;
      double t6;
      double e;
      double w1;
      while (true) {
        if (i >= 30) {
          exit = 0;
          t2 = 0.0;
          step = 0.0;
          t3 = 0.0;
          t4 = 0.0;
          f = 0.0;
          t5 = 0.0;
          t6 = 0.0;
          e = 0.0;
          w1 = w;
          break;
        }
        wKept[i] = w;
        e = Math.exp(w);
        eKept[i] = e;
        f = w * e - x;
        fKept[i] = f;
        t6 = w + 1.0;
        kept4[i] = t6;
        t5 = w + 2.0;
        kept3[i] = t5;
        t3 = 2.0 * w + 2.0;
        kept1[i] = t3;
        t4 = t5 * f / t3;
        kept2[i] = t4;
        t2 = e * t6 - t4;
        kept[i] = t2;
        step = f / t2;
        stepKept[i] = step;
        double w2 = w - step;
        if (Math.abs(step) < 1e-9 * (1.0 + Math.abs(w2))) {
          exit = 1;
          w1 = w;
          w = w2;
          break;
        }
        i++;
        w = w2;
      }

      // reverse sweep
      double wBar;
      double xBar;
      switch (exit) {
        case 0 -> {
          wBar = 1.0;
          xBar = 0.0;
        }
        default -> {
          double t7 = 1.0 / t2;
          double t8 = t7 * step;
          double t9 = -(t8 / t3);
          double fBar = t5 * t9 - t7;
          xBar = -fBar;
          double eBar = t8 * t6 + w1 * fBar;
          wBar = 1.0 - 2.0 * (t9 * t4) + t9 * f + e * t8 + fBar * e + eBar * e;
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        double t7 = wBar / kept[j];
        step = stepKept[j];
        double t8 = t7 * step;
        double t9 = -(t8 / kept1[j]);
        wBar -= 2.0 * (t9 * kept2[j]);
        f = fKept[j];
        double fBar = kept3[j] * t9 - t7;
        wBar += t9 * f;
        double eBar = t8 * kept4[j];
        e = eKept[j];
        wBar += e * t8;
        xBar -= fBar;
        wBar += fBar * e;
        w1 = wKept[j];
        eBar += w1 * fBar;
        wBar += eBar * e;
      }
      if (t) {
        double t7 = wBar / (1.0 + x);
        xBar += t7;
        xBar -= t7 * t1;
      } else {
        xBar += StrongZero.times(wBar * 0.75, 1.0 / x);
      }
      adjoint.x = xBar;
      return w;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.lambertW}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LambertWHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code CensusSpecial.lambertW}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LambertWHvp lambertWHvp(double x, double xDot) {
    return lambertWHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #lambertWHvp(double, double)
   */
  static LambertWHvp lambertWHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean t = x < 1.0;
      double t1;
      double t2;
      double w;
      double wDot;
      if (t) {
        double t3 = 1.0 + x;
        t1 = x / t3;
        double t4 = xDot / t3;
        t2 = t4 - t4 * t1;
        w = t1;
        wDot = t2;
      } else {
        w = Math.log(x) * 0.75 + 0.5;
        t1 = 0.0;
        wDot = StrongZero.times(xDot, 1.0 / x) * 0.75;
        t2 = 0.0;
      }
      double[] kept = tape.doubles(30);
      double[] keptDot = tape.doubles(30);
      double[] stepKept = tape.doubles(30);
      double[] stepKeptDot = tape.doubles(30);
      double[] kept1 = tape.doubles(30);
      double[] keptDot1 = tape.doubles(30);
      double[] kept2 = tape.doubles(30);
      double[] keptDot2 = tape.doubles(30);
      double[] fKept = tape.doubles(30);
      double[] fKeptDot = tape.doubles(30);
      double[] kept3 = tape.doubles(30);
      double[] keptDot3 = tape.doubles(30);
      double[] kept4 = tape.doubles(30);
      double[] keptDot4 = tape.doubles(30);
      double[] eKept = tape.doubles(30);
      double[] eKeptDot = tape.doubles(30);
      double[] wKept = tape.doubles(30);
      double[] wKeptDot = tape.doubles(30);
      int i = 0;
      int exit;
      double t3;
      double step;
      double t4;
      double t5;
      double f;
      double t6;
      double t7;
      double e;
      double w1;
      double t8;
      double stepDot;
      double t9;
      double t10;
      double fDot;
      double t11;
      double t12;
      double eDot;
      while (true) {
        if (i >= 30) {
          exit = 0;
          t3 = 0.0;
          step = 0.0;
          t4 = 0.0;
          t5 = 0.0;
          f = 0.0;
          t6 = 0.0;
          t7 = 0.0;
          e = 0.0;
          w1 = w;
          t8 = 0.0;
          stepDot = 0.0;
          t9 = 0.0;
          t10 = 0.0;
          fDot = 0.0;
          t11 = 0.0;
          t12 = 0.0;
          eDot = 0.0;
          break;
        }
        wKept[i] = w;
        wKeptDot[i] = wDot;
        e = Math.exp(w);
        eDot = wDot * e;
        eKept[i] = e;
        eKeptDot[i] = eDot;
        f = w * e - x;
        fDot = eDot + w * eDot - xDot;
        fKept[i] = f;
        fKeptDot[i] = fDot;
        t7 = w + 1.0;
        kept4[i] = t7;
        keptDot4[i] = wDot;
        t6 = w + 2.0;
        kept3[i] = t6;
        keptDot3[i] = wDot;
        t9 = 2.0 * wDot;
        t4 = 2.0 * w + 2.0;
        kept1[i] = t4;
        keptDot1[i] = t9;
        t5 = t6 * f / t4;
        t10 = (wDot * f + t6 * fDot) / t4 - t9 / t4 * t5;
        kept2[i] = t5;
        keptDot2[i] = t10;
        t3 = e * t7 - t5;
        t8 = eDot * t7 + eDot - t10;
        kept[i] = t3;
        keptDot[i] = t8;
        step = f / t3;
        stepDot = fDot / t3 - t8 / t3 * step;
        stepKept[i] = step;
        stepKeptDot[i] = stepDot;
        double w2 = w - step;
        if (Math.abs(step) < 1e-9 * (1.0 + Math.abs(w2))) {
          exit = 1;
          w1 = w;
          w = w2;
          t11 = wDot;
          t12 = wDot;
          break;
        }
        i++;
        w = w2;
        wDot -= stepDot;
      }

      // reverse sweep
      double wBar;
      double xBar;
      double wBarDot;
      double xBarDot;
      switch (exit) {
        case 0 -> {
          wBar = 1.0;
          xBar = 0.0;
          wBarDot = 0.0;
          xBarDot = 0.0;
        }
        default -> {
          double t13 = 1.0 / t3;
          double t14 = t8 * t13 * t13;
          double t15 = t13 * step;
          double t16 = t13 * stepDot - t14 * step;
          double t17 = t15 / t4;
          double t18 = -t17;
          double t19 = t9 / t4 * t17 - t16 / t4;
          double fBar = t6 * t18 - t13;
          double fBarDot = t11 * t18 + t6 * t19 + t14;
          xBar = -fBar;
          xBarDot = -fBarDot;
          double eBar = t15 * t7 + w1 * fBar;
          double eBarDot = t16 * t7 + t15 * t12 + (wDot * fBar + w1 * fBarDot);
          wBar = 1.0 - 2.0 * (t18 * t5) + t18 * f + e * t15 + fBar * e + eBar * e;
          wBarDot = t19 * f + t18 * fDot - 2.0 * (t19 * t5 + t18 * t10) + (eDot * t15 + e * t16)
              + (fBarDot * e + fBar * eDot) + (eBarDot * e + eBar * eDot);
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        double t13 = kept[j];
        double t14 = wBar / t13;
        double t15 = wBarDot / t13 - keptDot[j] / t13 * t14;
        step = stepKept[j];
        stepDot = stepKeptDot[j];
        double t16 = t14 * step;
        double t17 = t15 * step + t14 * stepDot;
        double t18 = kept1[j];
        double t19 = t16 / t18;
        double t20 = -t19;
        double t21 = keptDot1[j] / t18 * t19 - t17 / t18;
        double t22 = kept2[j];
        wBar -= 2.0 * (t20 * t22);
        wBarDot -= 2.0 * (t21 * t22 + t20 * keptDot2[j]);
        f = fKept[j];
        fDot = fKeptDot[j];
        double t23 = kept3[j];
        double fBar = t23 * t20 - t14;
        double fBarDot = keptDot3[j] * t20 + t23 * t21 - t15;
        wBar += t20 * f;
        wBarDot += t21 * f + t20 * fDot;
        double t24 = kept4[j];
        double eBar = t16 * t24;
        double eBarDot = t17 * t24 + t16 * keptDot4[j];
        e = eKept[j];
        eDot = eKeptDot[j];
        wBar += e * t16;
        wBarDot += eDot * t16 + e * t17;
        xBar -= fBar;
        xBarDot -= fBarDot;
        wBar += fBar * e;
        wBarDot += fBarDot * e + fBar * eDot;
        w1 = wKept[j];
        wDot = wKeptDot[j];
        eBar += w1 * fBar;
        eBarDot += wDot * fBar + w1 * fBarDot;
        wBar += eBar * e;
        wBarDot += eBarDot * e + eBar * eDot;
      }
      if (t) {
        double t13 = 1.0 + x;
        double t14 = wBar / t13;
        double t15 = wBarDot / t13 - xDot / t13 * t14;
        xBar += t14;
        xBarDot += t15;
        xBar -= t14 * t1;
        xBarDot -= t15 * t1 + t14 * t2;
      } else {
        double t13 = wBar * 0.75;
        double t14 = 1.0 / x;
        xBar += StrongZero.times(t13, t14);
        xBarDot += StrongZero.times(wBarDot * 0.75, t14) - StrongZero.times(t13, xDot * t14 * t14);
      }
      return new LambertWHvp(w, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.lambertW} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction lambertWFunction() {
    return new LambertWFunction();
  }

  private static final class LambertWFunction implements ScalarFunction {

    LambertWFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return CensusSpecial.lambertW(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LambertWAdjoint adjoint = new LambertWAdjoint();
      double value = lambertWGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return lambertWJvp(x, xDot).tangent();
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
      LambertWHvp hvp = lambertWHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.expIntegral} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual expIntegralJvp(double x, double xDot) {
    if (x > 1.0) {
      double b = x + 1.0;
      double d = 1.0 / b;
      double dDot = -(xDot * d * d);
      double c = 1e300;
      double h = d;
      double cDot = 0.0;
      double hDot = dDot;
      for (int i = 1; i < 400; i++) {
        double t = i;
        double a = -t * t;
        b += 2.0;
        d = 1.0 / (a * d + b);
        dDot = -((a * dDot + xDot) * d * d);
        double t1 = a / c;
        double t2 = cDot / c * t1;
        c = b + t1;
        cDot = xDot - t2;
        double delta = c * d;
        double deltaDot = cDot * d + c * dDot;
        double h1 = h * delta;
        hDot = hDot * delta + h * deltaDot;
        if (Math.abs(delta - 1.0) < 1e-16) {
          h = h1;
          break;
        }
        h = h1;
      }
      double t = Math.exp(-x);
      return new Dual(h * t, hDot * t - h * (xDot * t));
    }
    double fact = 1.0;
    double sum = -Math.log(x) - 0.57721566490153286061;
    double factDot = 0.0;
    double sumDot = -StrongZero.times(xDot, 1.0 / x);
    for (int i = 1; i < 40; i++) {
      double t = i;
      double t1 = -x / t;
      double fact1 = fact * t1;
      factDot = factDot * t1 - fact * (xDot / t);
      sum -= fact1 / t;
      sumDot -= factDot / t;
      fact = fact1;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expIntegralJvp(double, double)
   */
  static Dual expIntegralJvp(double x, double xDot, Tape tape) {
    return expIntegralJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.expIntegral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ExpIntegralGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.expIntegral}: filled by a
   * derivative and reused by its caller.
   */
  static final class ExpIntegralAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ExpIntegralAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.expIntegral} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ExpIntegralGradient expIntegralGradient(double x) {
    return expIntegralGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expIntegralGradient(double)
   */
  static ExpIntegralGradient expIntegralGradient(double x, Tape tape) {
    ExpIntegralAdjoint adjoint = new ExpIntegralAdjoint();
    double value = expIntegralGradient(x, adjoint, tape);
    return new ExpIntegralGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.expIntegral} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double expIntegralGradient(double x, ExpIntegralAdjoint adjoint) {
    return expIntegralGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expIntegralGradient(double, ExpIntegralAdjoint)
   */
  static double expIntegralGradient(double x, ExpIntegralAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      if (x > 1.0) {
        double b = x + 1.0;
        double d = 1.0 / b;
        double[] deltaKept = tape.doubles(400);
        double[] hKept = tape.doubles(400);
        double[] dKept = tape.doubles(400);
        double[] cKept = tape.doubles(400);
        double[] cKept1 = tape.doubles(400);
        double d1 = d;
        double c = 1e300;
        double h = d;
        int i = 1;
        int exit;
        double delta;
        double h1;
        double c1;
        double t;
        double a;
        while (true) {
          if (i >= 400) {
            exit = 0;
            delta = 0.0;
            h1 = h;
            d1 = 0.0;
            c1 = 0.0;
            t = 0.0;
            a = 0.0;
            break;
          }
          cKept1[i] = c;
          hKept[i] = h;
          double t1 = i;
          a = -t1 * t1;
          b += 2.0;
          d1 = 1.0 / (a * d1 + b);
          dKept[i] = d1;
          t = a / c;
          c1 = b + t;
          cKept[i] = c1;
          delta = c1 * d1;
          deltaKept[i] = delta;
          double h2 = h * delta;
          if (Math.abs(delta - 1.0) < 1e-16) {
            exit = 1;
            h1 = h;
            h = h2;
            break;
          }
          i++;
          c = c1;
          h = h2;
        }
        double t1 = Math.exp(-x);
        double t2 = h * t1;
        // reverse sweep
        double hBar;
        double cBar;
        double dBar;
        double bBar;
        switch (exit) {
          case 0 -> {
            hBar = t1;
            cBar = 0.0;
            dBar = 0.0;
            bBar = 0.0;
          }
          default -> {
            hBar = t1 * delta;
            double deltaBar = h1 * t1;
            double cBar1 = deltaBar * d1;
            double dBar1 = c1 * deltaBar;
            cBar = -(cBar1 / c * t);
            double t3 = dBar1 * d1 * d1;
            bBar = cBar1 - t3;
            dBar = -(a * t3);
          }
        }
        for (int j = i - 1; j >= 1; j--) {
          delta = deltaKept[j];
          h = hKept[j];
          double deltaBar = h * hBar;
          d1 = dKept[j];
          cBar += deltaBar * d1;
          c = cKept[j];
          dBar += c * deltaBar;
          bBar += cBar;
          c = cKept1[j];
          double t3 = j;
          a = -t3 * t3;
          cBar = -(cBar / c * (a / c));
          double t4 = dBar * d1 * d1;
          bBar -= t4;
          dBar = -(a * t4);
          hBar *= delta;
        }
        dBar += hBar;
        bBar -= dBar * d * d;
        double xBar = bBar - t2;
        adjoint.x = xBar;
        return t2;
      }
      double[] factKept = tape.doubles(40);
      double fact = 1.0;
      double sum = -Math.log(x) - 0.57721566490153286061;
      for (int i = 1; i < 40; i++) {
        factKept[i] = fact;
        double t = i;
        fact *= -x / t;
        sum -= fact / t;
      }

      // reverse sweep
      double factBar = 0.0;
      double xBar = 0.0;
      for (int i = 39; i >= 1; i--) {
        double t = i;
        double factBar1 = factBar - 1.0 / t;
        factBar = factBar1 * (-x / t);
        double fact1 = factKept[i];
        xBar -= fact1 * factBar1 / t;
      }
      xBar -= 1.0 / x;
      adjoint.x = xBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.expIntegral}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ExpIntegralHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code CensusSpecial.expIntegral}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ExpIntegralHvp expIntegralHvp(double x, double xDot) {
    return expIntegralHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #expIntegralHvp(double, double)
   */
  static ExpIntegralHvp expIntegralHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      if (x > 1.0) {
        double b = x + 1.0;
        double d = 1.0 / b;
        double dDot = -(xDot * d * d);
        double[] deltaKept = tape.doubles(400);
        double[] deltaKeptDot = tape.doubles(400);
        double[] hKept = tape.doubles(400);
        double[] hKeptDot = tape.doubles(400);
        double[] dKept = tape.doubles(400);
        double[] dKeptDot = tape.doubles(400);
        double[] cKept = tape.doubles(400);
        double[] cKeptDot = tape.doubles(400);
        double[] cKept1 = tape.doubles(400);
        double[] cKeptDot1 = tape.doubles(400);
        double d1 = d;
        double c = 1e300;
        double h = d;
        double dDot1 = dDot;
        double cDot = 0.0;
        double hDot = dDot;
        int i = 1;
        int exit;
        double delta;
        double h1;
        double c1;
        double t;
        double a;
        double deltaDot;
        double hDot1;
        double cDot1;
        double t1;
        while (true) {
          if (i >= 400) {
            exit = 0;
            delta = 0.0;
            h1 = h;
            d1 = 0.0;
            c1 = 0.0;
            t = 0.0;
            a = 0.0;
            deltaDot = 0.0;
            hDot1 = hDot;
            dDot1 = 0.0;
            cDot1 = 0.0;
            t1 = 0.0;
            break;
          }
          cKept1[i] = c;
          cKeptDot1[i] = cDot;
          hKept[i] = h;
          hKeptDot[i] = hDot;
          double t2 = i;
          a = -t2 * t2;
          b += 2.0;
          d1 = 1.0 / (a * d1 + b);
          dDot1 = -((a * dDot1 + xDot) * d1 * d1);
          dKept[i] = d1;
          dKeptDot[i] = dDot1;
          t = a / c;
          double t3 = cDot / c * t;
          c1 = b + t;
          cDot1 = xDot - t3;
          cKept[i] = c1;
          cKeptDot[i] = cDot1;
          delta = c1 * d1;
          deltaDot = cDot1 * d1 + c1 * dDot1;
          deltaKept[i] = delta;
          deltaKeptDot[i] = deltaDot;
          double h2 = h * delta;
          double hDot2 = hDot * delta + h * deltaDot;
          if (Math.abs(delta - 1.0) < 1e-16) {
            exit = 1;
            h1 = h;
            h = h2;
            hDot1 = hDot;
            hDot = hDot2;
            t1 = -t3;
            break;
          }
          i++;
          c = c1;
          h = h2;
          cDot = cDot1;
          hDot = hDot2;
        }
        double t2 = Math.exp(-x);
        double t3 = -(xDot * t2);
        double t4 = h * t2;
        // reverse sweep
        double hBar;
        double cBar;
        double dBar;
        double bBar;
        double hBarDot;
        double cBarDot;
        double dBarDot;
        double bBarDot;
        switch (exit) {
          case 0 -> {
            hBar = t2;
            cBar = 0.0;
            dBar = 0.0;
            bBar = 0.0;
            hBarDot = t3;
            cBarDot = 0.0;
            dBarDot = 0.0;
            bBarDot = 0.0;
          }
          default -> {
            hBar = t2 * delta;
            hBarDot = t3 * delta + t2 * deltaDot;
            double deltaBar = h1 * t2;
            double deltaBarDot = hDot1 * t2 + h1 * t3;
            double cBar1 = deltaBar * d1;
            double cBarDot1 = deltaBarDot * d1 + deltaBar * dDot1;
            double dBar1 = c1 * deltaBar;
            double dBarDot1 = cDot1 * deltaBar + c1 * deltaBarDot;
            double t5 = cBar1 / c;
            cBar = -(t5 * t);
            cBarDot = -((cBarDot1 / c - cDot / c * t5) * t + t5 * t1);
            double t6 = dBar1 * d1;
            double t7 = t6 * d1;
            double t8 = (dBarDot1 * d1 + dBar1 * dDot1) * d1 + t6 * dDot1;
            bBar = cBar1 - t7;
            bBarDot = cBarDot1 - t8;
            dBar = -(a * t7);
            dBarDot = -(a * t8);
          }
        }
        double t5 = hDot * t2 + h * t3;
        for (int j = i - 1; j >= 1; j--) {
          delta = deltaKept[j];
          deltaDot = deltaKeptDot[j];
          h = hKept[j];
          hDot = hKeptDot[j];
          double deltaBar = h * hBar;
          double deltaBarDot = hDot * hBar + h * hBarDot;
          d1 = dKept[j];
          dDot1 = dKeptDot[j];
          cBar += deltaBar * d1;
          cBarDot += deltaBarDot * d1 + deltaBar * dDot1;
          c = cKept[j];
          cDot = cKeptDot[j];
          dBar += c * deltaBar;
          dBarDot += cDot * deltaBar + c * deltaBarDot;
          bBar += cBar;
          bBarDot += cBarDot;
          c = cKept1[j];
          cDot = cKeptDot1[j];
          double t6 = cBar / c;
          double t7 = cDot / c;
          double t8 = j;
          a = -t8 * t8;
          double t9 = a / c;
          cBar = -(t6 * t9);
          cBarDot = t6 * (t7 * t9) - (cBarDot / c - t7 * t6) * t9;
          double t10 = dBar * d1;
          double t11 = t10 * d1;
          double t12 = (dBarDot * d1 + dBar * dDot1) * d1 + t10 * dDot1;
          bBar -= t11;
          bBarDot -= t12;
          dBar = -(a * t11);
          dBarDot = -(a * t12);
          hBarDot = hBarDot * delta + hBar * deltaDot;
          hBar *= delta;
        }
        dBar += hBar;
        dBarDot += hBarDot;
        double t6 = dBar * d;
        bBar -= t6 * d;
        bBarDot -= (dBarDot * d + dBar * dDot) * d + t6 * dDot;
        double xBar = bBar - t4;
        double xBarDot = bBarDot - t5;
        return new ExpIntegralHvp(t4, xBar, xBarDot);
      }
      double[] factKept = tape.doubles(40);
      double[] factKeptDot = tape.doubles(40);
      double fact = 1.0;
      double sum = -Math.log(x) - 0.57721566490153286061;
      double factDot = 0.0;
      for (int i = 1; i < 40; i++) {
        factKept[i] = fact;
        factKeptDot[i] = factDot;
        double t = i;
        double t1 = -x / t;
        double fact1 = fact * t1;
        factDot = factDot * t1 - fact * (xDot / t);
        sum -= fact1 / t;
        fact = fact1;
      }

      // reverse sweep
      double factBar = 0.0;
      double xBar = 0.0;
      double factBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 39; i >= 1; i--) {
        double t = i;
        double factBar1 = factBar - 1.0 / t;
        double t1 = -x / t;
        factBar = factBar1 * t1;
        double fact1 = factKept[i];
        double factDot1 = factKeptDot[i];
        xBar -= fact1 * factBar1 / t;
        xBarDot -= (factDot1 * factBar1 + fact1 * factBarDot) / t;
        factBarDot = factBarDot * t1 - factBar1 * (xDot / t);
      }
      double t = 1.0 / x;
      xBar -= t;
      xBarDot += xDot * t * t;
      return new ExpIntegralHvp(sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.expIntegral} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction expIntegralFunction() {
    return new ExpIntegralFunction();
  }

  private static final class ExpIntegralFunction implements ScalarFunction {

    ExpIntegralFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return CensusSpecial.expIntegral(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ExpIntegralAdjoint adjoint = new ExpIntegralAdjoint();
      double value = expIntegralGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return expIntegralJvp(x, xDot).tangent();
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
      ExpIntegralHvp hvp = expIntegralHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.dawson} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual dawsonJvp(double x, double xDot) {
    double t = Math.abs(x);
    double t1 = StrongZero.times(Math.signum(x), xDot);
    int n0 = 2 * (int) Math.rint(0.5 * t / 0.25);
    double xp = t - n0 * 0.25;
    double e1 = Math.exp(2.0 * xp * 0.25);
    double e1Dot = 0.5 * t1 * e1;
    double e2 = e1 * e1;
    double e2Dot = 2.0 * (e1Dot * e1);
    double d1 = n0 + 1;
    double sum = 0.0;
    double d2 = d1 - 2.0;
    double sumDot = 0.0;
    for (int i = 0; i < 13; i++) {
      double t2 = (2 * i + 1) * 0.25;
      double c = Math.exp(-t2 * t2);
      double t3 = 1.0 / (d2 * e1);
      sum += c * (e1 / d1 + t3);
      sumDot += c * (e1Dot / d1 - d2 * e1Dot * t3 * t3);
      d1 += 2.0;
      d2 -= 2.0;
      e1Dot = e1Dot * e2 + e1 * e2Dot;
      e1 *= e2;
    }
    double t2 = -xp;
    double t3 = Math.exp(t2 * xp);
    double t4 = 0.5641895835477563 * Math.copySign(t3, x);
    return new Dual(t4 * sum,
        0.5641895835477563
        * ((t2 * t1 - t1 * xp) * t3 * (Math.copySign(1.0, t3) * Math.copySign(1.0, x))) * sum
        + t4 * sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dawsonJvp(double, double)
   */
  static Dual dawsonJvp(double x, double xDot, Tape tape) {
    return dawsonJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.dawson}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DawsonGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.dawson}: filled by a
   * derivative and reused by its caller.
   */
  static final class DawsonAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DawsonAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.dawson} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DawsonGradient dawsonGradient(double x) {
    return dawsonGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dawsonGradient(double)
   */
  static DawsonGradient dawsonGradient(double x, Tape tape) {
    DawsonAdjoint adjoint = new DawsonAdjoint();
    double value = dawsonGradient(x, adjoint, tape);
    return new DawsonGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.dawson} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double dawsonGradient(double x, DawsonAdjoint adjoint) {
    return dawsonGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dawsonGradient(double, DawsonAdjoint)
   */
  static double dawsonGradient(double x, DawsonAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = Math.abs(x);
      int n0 = 2 * (int) Math.rint(0.5 * t / 0.25);
      double xp = t - n0 * 0.25;
      double e1 = Math.exp(2.0 * xp * 0.25);
      double e2 = e1 * e1;
      double d1 = n0 + 1;
      double[] e1Kept = tape.doubles(13);
      double[] cKept = tape.doubles(13);
      double[] kept = tape.doubles(13);
      double[] d2Kept = tape.doubles(13);
      double[] d1Kept = tape.doubles(13);
      double sum = 0.0;
      double d2 = d1 - 2.0;
      double e11 = e1;
      for (int i = 0; i < 13; i++) {
        d1Kept[i] = d1;
        d2Kept[i] = d2;
        e1Kept[i] = e11;
        double t1 = (2 * i + 1) * 0.25;
        double c = Math.exp(-t1 * t1);
        cKept[i] = c;
        double t2 = 1.0 / (d2 * e11);
        kept[i] = t2;
        sum += c * (e11 / d1 + t2);
        d1 += 2.0;
        d2 -= 2.0;
        e11 *= e2;
      }
      double t1 = -xp;
      double t2 = Math.exp(t1 * xp);
      double t3 = 0.5641895835477563 * Math.copySign(t2, x);

      // reverse sweep
      double t4 = 0.5641895835477563 * sum * (Math.copySign(1.0, t2) * Math.copySign(1.0, x)) * t2;
      double xpBar = t1 * t4 - t4 * xp;
      double e1Bar = 0.0;
      double e2Bar = 0.0;
      for (int i = 12; i >= 0; i--) {
        double e1Bar1 = e1Bar * e2;
        double e12 = e1Kept[i];
        e2Bar += e12 * e1Bar;
        double c = cKept[i];
        double t5 = c * t3;
        double t6 = kept[i];
        double d21 = d2Kept[i];
        e1Bar = e1Bar1 - d21 * (t5 * t6 * t6);
        d1 = d1Kept[i];
        e1Bar += t5 / d1;
      }
      e1Bar += 2.0 * (e2Bar * e1);
      xpBar += 0.5 * (e1Bar * e1);
      double xBar = StrongZero.times(Math.signum(x), xpBar);
      adjoint.x = xBar;
      return t3 * sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.dawson}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DawsonHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code CensusSpecial.dawson}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DawsonHvp dawsonHvp(double x, double xDot) {
    return dawsonHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dawsonHvp(double, double)
   */
  static DawsonHvp dawsonHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = Math.abs(x);
      double t1 = Math.signum(x);
      double t2 = StrongZero.times(t1, xDot);
      int n0 = 2 * (int) Math.rint(0.5 * t / 0.25);
      double xp = t - n0 * 0.25;
      double e1 = Math.exp(2.0 * xp * 0.25);
      double e1Dot = 0.5 * t2 * e1;
      double e2 = e1 * e1;
      double e2Dot = 2.0 * (e1Dot * e1);
      double d1 = n0 + 1;
      double[] e1Kept = tape.doubles(13);
      double[] e1KeptDot = tape.doubles(13);
      double[] cKept = tape.doubles(13);
      double[] kept = tape.doubles(13);
      double[] keptDot = tape.doubles(13);
      double[] d2Kept = tape.doubles(13);
      double[] d1Kept = tape.doubles(13);
      double sum = 0.0;
      double d2 = d1 - 2.0;
      double e11 = e1;
      double sumDot = 0.0;
      double e1Dot1 = e1Dot;
      for (int i = 0; i < 13; i++) {
        d1Kept[i] = d1;
        d2Kept[i] = d2;
        e1Kept[i] = e11;
        e1KeptDot[i] = e1Dot1;
        double t3 = (2 * i + 1) * 0.25;
        double c = Math.exp(-t3 * t3);
        cKept[i] = c;
        double t4 = 1.0 / (d2 * e11);
        double t5 = d2 * e1Dot1 * t4 * t4;
        kept[i] = t4;
        keptDot[i] = -t5;
        sum += c * (e11 / d1 + t4);
        sumDot += c * (e1Dot1 / d1 - t5);
        d1 += 2.0;
        d2 -= 2.0;
        e1Dot1 = e1Dot1 * e2 + e11 * e2Dot;
        e11 *= e2;
      }
      double t3 = -xp;
      double t4 = -t2;
      double t5 = Math.exp(t3 * xp);
      double t6 = (t4 * xp + t3 * t2) * t5;
      double t7 = Math.copySign(1.0, t5) * Math.copySign(1.0, x);
      double t8 = 0.5641895835477563 * Math.copySign(t5, x);
      double t9 = 0.5641895835477563 * (t6 * t7);

      // reverse sweep
      double t10 = 0.5641895835477563 * sum * t7;
      double t11 = t10 * t5;
      double t12 = 0.5641895835477563 * sumDot * t7 * t5 + t10 * t6;
      double xpBar = t3 * t11 - t11 * xp;
      double xpBarDot = t4 * t11 + t3 * t12 - (t12 * xp + t11 * t2);
      double e1Bar = 0.0;
      double e2Bar = 0.0;
      double e1BarDot = 0.0;
      double e2BarDot = 0.0;
      for (int i = 12; i >= 0; i--) {
        double e1Bar1 = e1Bar * e2;
        double e1BarDot1 = e1BarDot * e2 + e1Bar * e2Dot;
        double e12 = e1Kept[i];
        double e1Dot2 = e1KeptDot[i];
        e2Bar += e12 * e1Bar;
        e2BarDot += e1Dot2 * e1Bar + e12 * e1BarDot;
        double c = cKept[i];
        double t13 = c * t8;
        double t14 = c * t9;
        double t15 = kept[i];
        double t16 = keptDot[i];
        double t17 = t13 * t15;
        double d21 = d2Kept[i];
        e1Bar = e1Bar1 - d21 * (t17 * t15);
        e1BarDot = e1BarDot1 - d21 * ((t14 * t15 + t13 * t16) * t15 + t17 * t16);
        d1 = d1Kept[i];
        e1Bar += t13 / d1;
        e1BarDot += t14 / d1;
      }
      e1Bar += 2.0 * (e2Bar * e1);
      e1BarDot += 2.0 * (e2BarDot * e1 + e2Bar * e1Dot);
      xpBar += 0.5 * (e1Bar * e1);
      xpBarDot += 0.5 * (e1BarDot * e1 + e1Bar * e1Dot);
      double xBar = StrongZero.times(t1, xpBar);
      double xBarDot = StrongZero.times(t1, xpBarDot);
      return new DawsonHvp(t8 * sum, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.dawson} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction dawsonFunction() {
    return new DawsonFunction();
  }

  private static final class DawsonFunction implements ScalarFunction {

    DawsonFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return CensusSpecial.dawson(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DawsonAdjoint adjoint = new DawsonAdjoint();
      double value = dawsonGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return dawsonJvp(x, xDot).tangent();
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
      DawsonHvp hvp = dawsonHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code CensusSpecial.clenshaw} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual clenshawJvp(double[] c, double x, double[] cDot, double xDot) {
    Arguments.sameShape("cDot", cDot, "c", c);
    double b2 = 0.0;
    double b1 = 0.0;
    double b2Dot = 0.0;
    double b1Dot = 0.0;
    for (int k = c.length - 1; k > 0; k--) {
      double t = 2.0 * x;
      double b = t * b1 - b2 + c[k];
      double bDot = 2.0 * xDot * b1 + t * b1Dot - b2Dot + cDot[k];
      b2 = b1;
      b1 = b;
      b2Dot = b1Dot;
      b1Dot = bDot;
    }
    return new Dual(x * b1 - b2 + c[0], xDot * b1 + x * b1Dot - b2Dot + cDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clenshawJvp(double[], double, double[], double)
   */
  static Dual clenshawJvp(double[] c, double x, double[] cDot, double xDot, Tape tape) {
    return clenshawJvp(c, x, cDot, xDot);
  }

  /**
   * Value and gradient of {@code CensusSpecial.clenshaw}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record ClenshawGradient(double value, double[] c, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code CensusSpecial.clenshaw}: filled by a
   * derivative and reused by its caller.
   */
  static final class ClenshawAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ClenshawAdjoint() {}
  }

  /**
   * Reverse mode: {@code CensusSpecial.clenshaw} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClenshawGradient clenshawGradient(double[] c, double x) {
    return clenshawGradient(c, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clenshawGradient(double[], double)
   */
  static ClenshawGradient clenshawGradient(double[] c, double x, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    ClenshawAdjoint adjoint = new ClenshawAdjoint();
    double value = clenshawGradient(c, x, cBar, adjoint, tape);
    return new ClenshawGradient(value, cBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code CensusSpecial.clenshaw} and its gradient, written into the caller's
   * memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double clenshawGradient(double[] c, double x, double[] cBar, ClenshawAdjoint adjoint) {
    return clenshawGradient(c, x, cBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clenshawGradient(double[], double, double[], ClenshawAdjoint)
   */
  static double clenshawGradient(double[] c, double x, double[] cBar, ClenshawAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cBar);
    int mark = tape.mark();
    try {
      double[] b1Kept = tape.doubles(c.length);
      double b2 = 0.0;
      double b1 = 0.0;
      for (int k = c.length - 1; k > 0; k--) {
        b1Kept[k] = b1;
        double b = 2.0 * x * b1 - b2 + c[k];
        b2 = b1;
        b1 = b;
      }

      // reverse sweep
      double t = x * b1 - b2 + c[0];
      cBar[0] += 1.0;
      double b2Bar = -1.0;
      double b1Bar = x;
      double xBar = b1;
      for (int k = 1; k <= c.length - 1; k++) {
        cBar[k] += b1Bar;
        b1 = b1Kept[k];
        double b2Bar1 = -b1Bar;
        double t1 = b1Bar * b1;
        b1Bar = b2Bar + 2.0 * x * b1Bar;
        xBar += 2.0 * t1;
        b2Bar = b2Bar1;
      }
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code CensusSpecial.clenshaw}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ClenshawHvp(double value, double[] c, double x, double[] cHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * CensusSpecial.clenshaw}: filled by a derivative and reused by its caller.
   */
  static final class ClenshawHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public ClenshawHvpAdjoint() {}
  }

  /**
   * Second order: {@code CensusSpecial.clenshaw}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ClenshawHvp clenshawHvp(double[] c, double x, double[] cDot, double xDot) {
    return clenshawHvp(c, x, cDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clenshawHvp(double[], double, double[], double)
   */
  static ClenshawHvp clenshawHvp(double[] c, double x, double[] cDot, double xDot, Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    double[] cHvp = Arguments.zerosLike(c);
    ClenshawHvpAdjoint adjoint = new ClenshawHvpAdjoint();
    double value = clenshawHvp(c, x, cDot, xDot, cBar, cHvp, adjoint, tape);
    return new ClenshawHvp(value, cBar, adjoint.x, cHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code CensusSpecial.clenshaw}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double clenshawHvp(double[] c, double x, double[] cDot, double xDot, double[] cBar,
      double[] cHvp, ClenshawHvpAdjoint adjoint) {
    return clenshawHvp(c, x, cDot, xDot, cBar, cHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clenshawHvp(double[], double, double[], double, double[], double[],
   *     ClenshawHvpAdjoint)
   */
  static double clenshawHvp(double[] c, double x, double[] cDot, double xDot, double[] cBar,
      double[] cHvp, ClenshawHvpAdjoint adjoint, Tape tape) {
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
      double[] b1Kept = tape.doubles(c.length);
      double[] b1KeptDot = tape.doubles(c.length);
      double b2 = 0.0;
      double b1 = 0.0;
      double b2Dot = 0.0;
      double b1Dot = 0.0;
      for (int k = c.length - 1; k > 0; k--) {
        b1Kept[k] = b1;
        b1KeptDot[k] = b1Dot;
        double t = 2.0 * x;
        double b = t * b1 - b2 + c[k];
        double bDot = 2.0 * xDot * b1 + t * b1Dot - b2Dot + cDot[k];
        b2 = b1;
        b1 = b;
        b2Dot = b1Dot;
        b1Dot = bDot;
      }

      // reverse sweep
      double t = x * b1 - b2 + c[0];
      cBar[0] += 1.0;
      double b2Bar = -1.0;
      double b1Bar = x;
      double xBar = b1;
      double b2BarDot = 0.0;
      double b1BarDot = xDot;
      double xBarDot = b1Dot;
      for (int k = 1; k <= c.length - 1; k++) {
        cBar[k] += b1Bar;
        cHvp[k] += b1BarDot;
        b1 = b1Kept[k];
        b1Dot = b1KeptDot[k];
        double t1 = 2.0 * x;
        double b2Bar1 = -b1Bar;
        double t2 = b1Bar * b1;
        double t3 = b1BarDot * b1 + b1Bar * b1Dot;
        double t4 = 2.0 * xDot * b1Bar + t1 * b1BarDot;
        b1Bar = b2Bar + t1 * b1Bar;
        double b2BarDot1 = -b1BarDot;
        b1BarDot = b2BarDot + t4;
        xBar += 2.0 * t2;
        xBarDot += 2.0 * t3;
        b2Bar = b2Bar1;
        b2BarDot = b2BarDot1;
      }
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code CensusSpecial.clenshaw} as a function of the vector that packs {@code c}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction clenshawFunction() {
    return new ClenshawFunction();
  }

  private static final class ClenshawFunction implements ScalarFunction {

    ClenshawFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return CensusSpecial.clenshaw(c, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      ClenshawAdjoint adjoint = new ClenshawAdjoint();
      double value = clenshawGradient(c, x, cBar, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return clenshawJvp(c, x, cDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] c = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] cBar = Arguments.zerosLike(c);
      double[] cHvp = Arguments.zerosLike(c);
      ClenshawHvpAdjoint adjoint = new ClenshawHvpAdjoint();
      double value = clenshawHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
      Arguments.pack(cBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(cHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  private static void gammaPHvpPart1(double x, double xDot, double a, double aDot, double[] kept,
      int[] keptInts, double[][] keptDoubleArrays, boolean[] keptBooleans, Tape tape) {
    double t = Math.log(x);
    kept[18] = t;
    double t1 = 1.0 / x;
    kept[19] = t1;
    double t2 = StrongZero.times(xDot, t1);
    kept[20] = t2;
    double sum = CensusSpecial_LANCZOS[0];
    double[] kept1 = tape.doubles(64);
    double[] keptDot = tape.doubles(64);
    double[] kept2 = tape.doubles(64);
    double[] keptDot1 = tape.doubles(64);
    int trips = 0;
    double sumDot = 0.0;
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      double t3 = a + i - 1.0;
      double LANCZOS = CensusSpecial_LANCZOS[i];
      kept1[trips] = t3;
      keptDot[trips] = aDot;
      double t4 = LANCZOS / t3;
      double t5 = aDot / t3 * t4;
      kept2[trips] = t4;
      keptDot1[trips] = -t5;
      sum += t4;
      sumDot -= t5;
      trips++;
      kept1 = tape.grow(kept1, trips);
      keptDot = tape.grow(keptDot, trips);
      kept2 = tape.grow(kept2, trips);
      keptDot1 = tape.grow(keptDot1, trips);
    }
    keptInts[0] = trips;
    keptDoubleArrays[0] = kept1;
    keptDoubleArrays[1] = kept2;
    kept[21] = sumDot;
    keptDoubleArrays[2] = keptDot;
    keptDoubleArrays[3] = keptDot1;
    double t3 = a + 6.5;
    double t4 = a - 0.5;
    kept[22] = t4;
    double t5 = Math.log(t3);
    kept[23] = t5;
    double t6 = 1.0 / t3;
    kept[24] = t6;
    double t7 = StrongZero.times(aDot, t6);
    kept[25] = t7;
    double t8 = 1.0 / sum;
    kept[26] = t8;
    double front =
        Math.exp(a * t - x - (0.5 * Math.log(2.0 * Math.PI) + t4 * t5 - t3 + Math.log(sum)));
    kept[27] = front;
    double frontDot =
        (aDot * t + a * t2 - xDot - (aDot * t5 + t4 * t7 - aDot + StrongZero.times(sumDot, t8)))
        * front;
    kept[28] = frontDot;
    keptBooleans[0] = x < a + 1.0;
  }

  private static double gammaPHvpPart2(double x, double a, double xDot, double aDot, double[] kept,
      int[] keptInts, double[][] keptDoubleArrays, Tape tape) {
    double b = x + 1.0 - a;
    double bDot = xDot - aDot;
    double d = 1.0 / b;
    double dDot = -(bDot * d * d);
    double[] deltaKept = tape.doubles(500);
    double[] deltaKeptDot = tape.doubles(500);
    double[] hKept = tape.doubles(500);
    double[] hKeptDot = tape.doubles(500);
    double[] cKept = tape.doubles(500);
    double[] cKeptDot = tape.doubles(500);
    double[] dKept = tape.doubles(500);
    double[] dKeptDot = tape.doubles(500);
    double[] cKept1 = tape.doubles(500);
    double[] cKeptDot1 = tape.doubles(500);
    double[] kept1 = tape.doubles(500);
    double[] keptDot = tape.doubles(500);
    double[] dKept1 = tape.doubles(500);
    double[] dKeptDot1 = tape.doubles(500);
    kept[0] = b;
    kept[1] = d;
    kept[2] = 1e300;
    kept[3] = d;
    kept[4] = dDot;
    kept[5] = 0.0;
    kept[6] = dDot;
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
    int n = 1;
    double h;
    double hDot;
    int exit;
    while (true) {
      b = kept[0];
      double d1 = kept[1];
      double c = kept[2];
      h = kept[3];
      double dDot1 = kept[4];
      double cDot = kept[5];
      hDot = kept[6];
      if (n >= 500) {
        exit = 0;
        break;
      }
      dKept1[n] = d1;
      dKeptDot1[n] = dDot1;
      cKept1[n] = c;
      cKeptDot1[n] = cDot;
      hKept[n] = h;
      hKeptDot[n] = hDot;
      double t = -n;
      double an = t * (n - a);
      double anDot = -(t * aDot);
      b += 2.0;
      double t1 = anDot * d1 + an * dDot1 + bDot;
      d1 = 1.0 / (an * d1 + b);
      dDot1 = -(t1 * d1 * d1);
      dKept[n] = d1;
      dKeptDot[n] = dDot1;
      double t2 = an / c;
      double t3 = anDot / c - cDot / c * t2;
      kept1[n] = t2;
      keptDot[n] = t3;
      c = b + t2;
      cDot = bDot + t3;
      cKept[n] = c;
      cKeptDot[n] = cDot;
      double delta = d1 * c;
      double deltaDot = dDot1 * c + d1 * cDot;
      deltaKept[n] = delta;
      deltaKeptDot[n] = deltaDot;
      double h1 = h * delta;
      double hDot1 = hDot * delta + h * deltaDot;
      if (delta == 1.0) {
        kept[3] = h1;
        kept[7] = delta;
        kept[8] = c;
        kept[9] = d1;
        kept[10] = t2;
        kept[11] = an;
        kept[12] = t;
        kept[6] = hDot1;
        kept[13] = deltaDot;
        kept[14] = cDot;
        kept[15] = dDot1;
        kept[16] = t3;
        kept[17] = anDot;
        exit = 1;
        break;
      }
      n++;
      kept[0] = b;
      kept[1] = d1;
      kept[2] = c;
      kept[3] = h1;
      kept[4] = dDot1;
      kept[5] = cDot;
      kept[6] = hDot1;
    }
    double front = kept[27];
    double h1 = kept[3];
    double t = front * h1;
    double frontDot = kept[28];
    double hDot1 = kept[6];
    double t1 = frontDot * h1 + front * hDot1;

    // reverse sweep
    double hBar = -front;
    double hBarDot = -frontDot;
    double delta = kept[7];
    double deltaDot = kept[13];
    double c = kept[8];
    double cDot = kept[14];
    double d1 = kept[9];
    double dDot1 = kept[15];
    double c1 = kept[2];
    double cDot1 = kept[5];
    double t2 = kept[10];
    double d2 = kept[1];
    double dDot2 = kept[4];
    double an = kept[11];
    double anDot = kept[17];
    double t3 = kept[12];
    double t4 = kept[16];
    double cBar;
    double dBar;
    double bBar;
    double aBar;
    double cBarDot;
    double dBarDot;
    double bBarDot;
    double aBarDot;
    switch (exit) {
      case 0 -> {
        cBar = 0.0;
        dBar = 0.0;
        bBar = 0.0;
        aBar = 0.0;
        cBarDot = 0.0;
        dBarDot = 0.0;
        bBarDot = 0.0;
        aBarDot = 0.0;
      }
      default -> {
        double deltaBar = h * hBar;
        double deltaBarDot = hDot * hBar + h * hBarDot;
        double dBar1 = deltaBar * c;
        double dBarDot1 = deltaBarDot * c + deltaBar * cDot;
        double cBar1 = d1 * deltaBar;
        double cBarDot1 = dDot1 * deltaBar + d1 * deltaBarDot;
        double anBar = cBar1 / c1;
        double anBarDot = cBarDot1 / c1 - cDot1 / c1 * anBar;
        cBar = -(anBar * t2);
        cBarDot = -(anBarDot * t2 + anBar * t4);
        double t5 = dBar1 * d1;
        double t6 = t5 * d1;
        double t7 = (dBarDot1 * d1 + dBar1 * dDot1) * d1 + t5 * dDot1;
        double t8 = -t6;
        double t9 = -t7;
        bBar = cBar1 - t6;
        bBarDot = cBarDot1 - t7;
        anBar += t8 * d2;
        anBarDot += t9 * d2 + t8 * dDot2;
        dBar = an * t8;
        dBarDot = anDot * t8 + an * t9;
        aBar = -(t3 * anBar);
        aBarDot = -(t3 * anBarDot);
        hBarDot = hBarDot * delta + hBar * deltaDot;
        hBar *= delta;
      }
    }
    for (int n1 = n - 1; n1 >= 1; n1--) {
      delta = deltaKept[n1];
      deltaDot = deltaKeptDot[n1];
      h = hKept[n1];
      hDot = hKeptDot[n1];
      double deltaBar = h * hBar;
      double deltaBarDot = hDot * hBar + h * hBarDot;
      c = cKept[n1];
      cDot = cKeptDot[n1];
      dBar += deltaBar * c;
      dBarDot += deltaBarDot * c + deltaBar * cDot;
      d1 = dKept[n1];
      dDot1 = dKeptDot[n1];
      cBar += d1 * deltaBar;
      cBarDot += dDot1 * deltaBar + d1 * deltaBarDot;
      bBar += cBar;
      bBarDot += cBarDot;
      c = cKept1[n1];
      cDot = cKeptDot1[n1];
      double anBar = cBar / c;
      double anBarDot = cBarDot / c - cDot / c * anBar;
      double t5 = kept1[n1];
      cBar = -(anBar * t5);
      cBarDot = -(anBarDot * t5 + anBar * keptDot[n1]);
      double t6 = dBar * d1;
      double t7 = t6 * d1;
      double t8 = (dBarDot * d1 + dBar * dDot1) * d1 + t6 * dDot1;
      double t9 = -t7;
      double t10 = -t8;
      bBar -= t7;
      bBarDot -= t8;
      d1 = dKept1[n1];
      dDot1 = dKeptDot1[n1];
      anBar += t9 * d1;
      anBarDot += t10 * d1 + t9 * dDot1;
      double t11 = -n1;
      an = t11 * (n1 - a);
      dBar = an * t9;
      dBarDot = t11 * aDot * t7 + an * t10;
      aBar -= t11 * anBar;
      aBarDot -= t11 * anBarDot;
      hBarDot = hBarDot * delta + hBar * deltaDot;
      hBar *= delta;
    }
    dBar += hBar;
    dBarDot += hBarDot;
    double t5 = dBar * d;
    bBar -= t5 * d;
    bBarDot -= (dBarDot * d + dBar * dDot) * d + t5 * dDot;
    aBar -= bBar;
    aBarDot -= bBarDot;
    double t6 = -t;
    double t7 = -t1;
    double sumDot = kept[21];
    double t8 = kept[26];
    double sumBar = StrongZero.times(t, t8);
    double sumBarDot = StrongZero.times(t1, t8) - StrongZero.times(t, sumDot * t8 * t8);
    double t9 = kept[23];
    double t10 = kept[22];
    double t11 = t10 * t;
    double t12 = kept[24];
    double tBar = StrongZero.times(t11, t12) - t;
    double tBarDot =
        StrongZero.times(aDot * t + t10 * t1, t12) - StrongZero.times(t11, aDot * t12 * t12) - t1;
    aBar += t * t9;
    aBarDot += t1 * t9 + t * kept[25];
    int trips = keptInts[0];
    double[] kept2 = keptDoubleArrays[0];
    double[] keptDot1 = keptDoubleArrays[2];
    double[] kept3 = keptDoubleArrays[1];
    double[] keptDot2 = keptDoubleArrays[3];
    aBar += tBar;
    aBarDot += tBarDot;
    for (int k = trips - 1; k >= 0; k--) {
      double t13 = kept2[k];
      double t14 = sumBar / t13;
      double t15 = kept3[k];
      aBar -= t14 * t15;
      aBarDot -= (sumBarDot / t13 - keptDot1[k] / t13 * t14) * t15 + t14 * keptDot2[k];
    }
    double xBar = bBar + t;
    double xBarDot = bBarDot + t1;
    double t13 = kept[18];
    aBar += t6 * t13;
    aBarDot += t7 * t13 + t6 * kept[20];
    double t14 = a * t6;
    double t15 = kept[19];
    xBar += StrongZero.times(t14, t15);
    xBarDot += StrongZero.times(aDot * t6 + a * t7, t15) - StrongZero.times(t14, xDot * t15 * t15);
    tape.result(1, aBar);
    tape.result(2, aBarDot);
    tape.result(3, xBar);
    tape.result(4, xBarDot);
    return 1.0 - t;
  }

  private static double betaIJvp_(double a, double b, double x, double xDot, Tape tape) {
    double t = a + 1.0;
    double t1 = a + b;
    if (x > t / (t1 + 2.0)) {
      double t2 = betaIJvp_(b, a, 1.0 - x, -xDot, tape);
      double t3 = tape.doubleResult(1);
      tape.result(1, -t3);
      return 1.0 - t2;
    }
    double sum = CensusSpecial_LANCZOS[0];
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      sum += CensusSpecial_LANCZOS[i] / (t1 + i - 1.0);
    }
    double t2 = t1 + 6.5;
    double t3 = 0.5 * Math.log(2.0 * Math.PI);
    double t4 = t3 + (t1 - 0.5) * Math.log(t2) - t2 + Math.log(sum);
    sum = CensusSpecial_LANCZOS[0];
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      sum += CensusSpecial_LANCZOS[i] / (a + i - 1.0);
    }
    t2 = a + 6.5;
    double t5 = t4 - (t3 + (a - 0.5) * Math.log(t2) - t2 + Math.log(sum));
    sum = CensusSpecial_LANCZOS[0];
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      sum += CensusSpecial_LANCZOS[i] / (b + i - 1.0);
    }
    t2 = b + 6.5;
    double t6 =
        Math.exp(t5 - (t3 + (b - 0.5) * Math.log(t2) - t2 + Math.log(sum)) + a * Math.log(x)
        + b * Math.log1p(-x));
    double front = t6 / a;
    double frontDot =
        (a * StrongZero.times(xDot, 1.0 / x) - b * StrongZero.times(xDot, 1.0 / (1.0 - x)))
        * t6 / a;
    double d = 1.0 / (1.0 - t1 * x / t);
    double dDot = t1 * xDot / t * d * d;
    double c = 1.0;
    double h = d;
    double cDot = 0.0;
    double hDot = dDot;
    for (int m = 1; m < 300; m++) {
      double t7 = m;
      double t8 = t7 * (b - t7);
      double t9 = a + 2 * m;
      double t10 = (t9 - 1.0) * t9;
      double even = t8 * x / t10;
      double evenDot = t8 * xDot / t10;
      double t11 = evenDot * d + even * dDot;
      d = 1.0 / (1.0 + even * d);
      dDot = -(t11 * d * d);
      double t12 = even / c;
      double t13 = evenDot / c - cDot / c * t12;
      c = 1.0 + t12;
      double t14 = d * c;
      double h1 = h * t14;
      hDot = hDot * t14 + h * (dDot * c + d * t13);
      double t15 = -(a + t7) * (t1 + t7);
      double t16 = t9 * (t9 + 1.0);
      double odd = t15 * x / t16;
      double oddDot = t15 * xDot / t16;
      double t17 = oddDot * d + odd * dDot;
      d = 1.0 / (1.0 + odd * d);
      dDot = -(t17 * d * d);
      double t18 = odd / c;
      cDot = oddDot / c - t13 / c * t18;
      c = 1.0 + t18;
      double delta = d * c;
      double deltaDot = dDot * c + d * cDot;
      h = h1 * delta;
      hDot = hDot * delta + h1 * deltaDot;
      if (Math.abs(delta - 1.0) < 1.0E-17) {
        break;
      }
    }
    tape.result(1, frontDot * h + front * hDot);
    return front * h;
  }

  private static double betaIForward(double a, double b, double x, Tape tape) {
    double t = a + 1.0;
    double t1 = a + b;
    boolean t2 = x > t / (t1 + 2.0);
    double result;
    double h;
    double front;
    int exit;
    double delta;
    double h1;
    double c;
    double d;
    double c1;
    double t3;
    double d1;
    double odd;
    double t4;
    double t5;
    double h2;
    double c2;
    double t6;
    double d2;
    double even;
    double t7;
    double t8;
    int m;
    double[] deltaKept;
    double[] hKept;
    double[] cKept;
    double[] dKept;
    double[] cKept1;
    double[] kept;
    double[] dKept1;
    double[] oddKept;
    double[] kept1;
    double[] kept2;
    double[] hKept1;
    double[] cKept2;
    double[] kept3;
    double[] dKept2;
    double[] evenKept;
    double[] kept4;
    double d3;
    double t9;
    double t10;
    if (t2) {
      result = 1.0 - betaIForward(b, a, 1.0 - x, tape);
      h = 0.0;
      front = 0.0;
      exit = 0;
      delta = 0.0;
      h1 = 0.0;
      c = 0.0;
      d = 0.0;
      c1 = 0.0;
      t3 = 0.0;
      d1 = 0.0;
      odd = 0.0;
      t4 = 0.0;
      t5 = 0.0;
      h2 = 0.0;
      c2 = 0.0;
      t6 = 0.0;
      d2 = 0.0;
      even = 0.0;
      t7 = 0.0;
      t8 = 0.0;
      m = 0;
      deltaKept = null;
      hKept = null;
      cKept = null;
      dKept = null;
      cKept1 = null;
      kept = null;
      dKept1 = null;
      oddKept = null;
      kept1 = null;
      kept2 = null;
      hKept1 = null;
      cKept2 = null;
      kept3 = null;
      dKept2 = null;
      evenKept = null;
      kept4 = null;
      d3 = 0.0;
      t9 = 0.0;
      t10 = 0.0;
    } else {
      double sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (t1 + i - 1.0);
      }
      double t11 = t1 + 6.5;
      double t12 = 0.5 * Math.log(2.0 * Math.PI);
      double t13 = t12 + (t1 - 0.5) * Math.log(t11) - t11 + Math.log(sum);
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (a + i - 1.0);
      }
      t11 = a + 6.5;
      double t14 = t13 - (t12 + (a - 0.5) * Math.log(t11) - t11 + Math.log(sum));
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (b + i - 1.0);
      }
      t11 = b + 6.5;
      t10 = -x;
      t9 = Math.exp(t14 - (t12 + (b - 0.5) * Math.log(t11) - t11 + Math.log(sum)) + a * Math.log(x)
          + b * Math.log1p(t10));
      front = t9 / a;
      d3 = 1.0 / (1.0 - t1 * x / t);
      deltaKept = tape.doubles(300);
      hKept = tape.doubles(300);
      cKept = tape.doubles(300);
      dKept = tape.doubles(300);
      cKept1 = tape.doubles(300);
      kept = tape.doubles(300);
      dKept1 = tape.doubles(300);
      oddKept = tape.doubles(300);
      kept1 = tape.doubles(300);
      kept2 = tape.doubles(300);
      hKept1 = tape.doubles(300);
      cKept2 = tape.doubles(300);
      kept3 = tape.doubles(300);
      dKept2 = tape.doubles(300);
      evenKept = tape.doubles(300);
      kept4 = tape.doubles(300);
      d2 = d3;
      c2 = 1.0;
      h = d3;
      m = 1;
      while (true) {
        if (m >= 300) {
          exit = 0;
          delta = 0.0;
          h1 = 0.0;
          c = 0.0;
          d = 0.0;
          c1 = 0.0;
          t3 = 0.0;
          d1 = 0.0;
          odd = 0.0;
          t4 = 0.0;
          t5 = 0.0;
          h2 = h;
          t6 = 0.0;
          even = 0.0;
          t7 = 0.0;
          t8 = 0.0;
          break;
        }
        dKept2[m] = d2;
        cKept2[m] = c2;
        hKept1[m] = h;
        double t15 = m;
        t8 = t15 * (b - t15);
        double t16 = a + 2 * m;
        t7 = (t16 - 1.0) * t16;
        kept4[m] = t7;
        even = t8 * x / t7;
        evenKept[m] = even;
        d1 = 1.0 / (1.0 + even * d2);
        dKept1[m] = d1;
        t6 = even / c2;
        kept3[m] = t6;
        c1 = 1.0 + t6;
        cKept1[m] = c1;
        h1 = h * (d1 * c1);
        hKept[m] = h1;
        t5 = -(a + t15) * (t1 + t15);
        kept2[m] = t5;
        t4 = t16 * (t16 + 1.0);
        kept1[m] = t4;
        odd = t5 * x / t4;
        oddKept[m] = odd;
        d = 1.0 / (1.0 + odd * d1);
        dKept[m] = d;
        t3 = odd / c1;
        kept[m] = t3;
        c = 1.0 + t3;
        cKept[m] = c;
        delta = d * c;
        deltaKept[m] = delta;
        double h3 = h1 * delta;
        if (Math.abs(delta - 1.0) < 1.0E-17) {
          exit = 1;
          h2 = h;
          h = h3;
          break;
        }
        m++;
        d2 = d;
        c2 = c;
        h = h3;
      }
      result = front * h;
    }
    tape.push(t2);
    tape.push(h);
    tape.push(front);
    tape.push(exit);
    tape.push(delta);
    tape.push(h1);
    tape.push(c);
    tape.push(d);
    tape.push(c1);
    tape.push(t3);
    tape.push(d1);
    tape.push(odd);
    tape.push(t4);
    tape.push(t5);
    tape.push(h2);
    tape.push(c2);
    tape.push(t6);
    tape.push(d2);
    tape.push(even);
    tape.push(t7);
    tape.push(t8);
    tape.push(m);
    tape.push(deltaKept);
    tape.push(hKept);
    tape.push(cKept);
    tape.push(dKept);
    tape.push(cKept1);
    tape.push(kept);
    tape.push(dKept1);
    tape.push(oddKept);
    tape.push(kept1);
    tape.push(kept2);
    tape.push(hKept1);
    tape.push(cKept2);
    tape.push(kept3);
    tape.push(dKept2);
    tape.push(evenKept);
    tape.push(kept4);
    tape.push(b);
    tape.push(d3);
    tape.push(t);
    tape.push(t1);
    tape.push(a);
    tape.push(t9);
    tape.push(t10);
    tape.push(x);
    return result;
  }

  private static double betaIReverse(double resultBar, Tape tape) {
    double x = tape.popDouble();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double a = tape.popDouble();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double d = tape.popDouble();
    double b = tape.popDouble();
    double[] kept = tape.popReference();
    double[] evenKept = tape.popReference();
    double[] dKept = tape.popReference();
    double[] kept1 = tape.popReference();
    double[] cKept = tape.popReference();
    double[] hKept = tape.popReference();
    double[] kept2 = tape.popReference();
    double[] kept3 = tape.popReference();
    double[] oddKept = tape.popReference();
    double[] dKept1 = tape.popReference();
    double[] kept4 = tape.popReference();
    double[] cKept1 = tape.popReference();
    double[] dKept2 = tape.popReference();
    double[] cKept2 = tape.popReference();
    double[] hKept1 = tape.popReference();
    double[] deltaKept = tape.popReference();
    int m = tape.popInt();
    double t4 = tape.popDouble();
    double t5 = tape.popDouble();
    double even = tape.popDouble();
    double d1 = tape.popDouble();
    double t6 = tape.popDouble();
    double c = tape.popDouble();
    double h = tape.popDouble();
    double t7 = tape.popDouble();
    double t8 = tape.popDouble();
    double odd = tape.popDouble();
    double d2 = tape.popDouble();
    double t9 = tape.popDouble();
    double c1 = tape.popDouble();
    double d3 = tape.popDouble();
    double c2 = tape.popDouble();
    double h1 = tape.popDouble();
    double delta = tape.popDouble();
    int exit = tape.popInt();
    double front = tape.popDouble();
    double h2 = tape.popDouble();
    boolean t10 = tape.popBoolean();
    double xBar;
    if (t10) {
      xBar = -betaIReverse(-resultBar, tape);
    } else {
      double frontBar = resultBar * h2;
      double hBar = front * resultBar;
      double cBar;
      double dBar;
      switch (exit) {
        case 0 -> {
          xBar = 0.0;
          cBar = 0.0;
          dBar = 0.0;
        }
        default -> {
          double hBar1 = hBar * delta;
          double deltaBar = h1 * hBar;
          double dBar1 = deltaBar * c2;
          double cBar1 = d3 * deltaBar;
          double oddBar = cBar1 / c1;
          double t11 = -(dBar1 * d3 * d3);
          double t12 = oddBar * t9;
          oddBar += t11 * d2;
          hBar = hBar1 * (d2 * c1);
          double t13 = h * hBar1;
          dBar1 = odd * t11 + t13 * c1;
          cBar1 = d2 * t13 - t12;
          double evenBar = cBar1 / c;
          cBar = -(evenBar * t6);
          double t14 = -(dBar1 * d2 * d2);
          evenBar += t14 * d1;
          dBar = even * t14;
          xBar = t7 * (oddBar / t8) + t4 * (evenBar / t5);
        }
      }
      for (int m1 = m - 1; m1 >= 1; m1--) {
        delta = deltaKept[m1];
        double hBar1 = hBar * delta;
        h2 = hKept1[m1];
        double deltaBar = h2 * hBar;
        c2 = cKept2[m1];
        dBar += deltaBar * c2;
        d3 = dKept2[m1];
        cBar += d3 * deltaBar;
        c2 = cKept1[m1];
        double oddBar = cBar / c2;
        double t11 = -(dBar * d3 * d3);
        d3 = dKept1[m1];
        double t12 = oddBar * kept4[m1];
        oddBar += t11 * d3;
        odd = oddKept[m1];
        dBar = odd * t11;
        xBar += kept2[m1] * (oddBar / kept3[m1]);
        hBar = hBar1 * (d3 * c2);
        h2 = hKept[m1];
        double t13 = h2 * hBar1;
        dBar += t13 * c2;
        cBar = d3 * t13 - t12;
        c2 = cKept[m1];
        double evenBar = cBar / c2;
        cBar = -(evenBar * kept1[m1]);
        double t14 = -(dBar * d3 * d3);
        d3 = dKept[m1];
        evenBar += t14 * d3;
        even = evenKept[m1];
        dBar = even * t14;
        double t15 = m1;
        xBar += t15 * (b - t15) * (evenBar / kept[m1]);
      }
      dBar += hBar;
      xBar += t2 * (dBar * d * d / t3);
      double t11 = frontBar / a * t1;
      xBar -= StrongZero.times(b * t11, 1.0 / (1.0 + t));
      xBar += StrongZero.times(a * t11, 1.0 / x);
    }
    return xBar;
  }
}
