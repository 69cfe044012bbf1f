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
        xDot * t2 + t1 * StrongZero.over(xDot, t) - xDot + StrongZero.over(sumDot, sum));
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
    LogGammaAdjoint adjoint = new LogGammaAdjoint();
    double value = logGammaGradient(x, adjoint);
    return new LogGammaGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaGradient(double)
   */
  static LogGammaGradient logGammaGradient(double x, Tape tape) {
    return logGammaGradient(x);
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
    Objects.requireNonNull(adjoint, "adjoint");
    double sum = CensusSpecial_LANCZOS[0];
    double xBar = 0.0;
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      double t = x + i - 1.0;
      double t1 = CensusSpecial_LANCZOS[i] / t;
      sum += t1;
      xBar -= 1.0 / t * t1;
    }
    double t = x + 6.5;
    double t1 = x - 0.5;
    double t2 = Math.log(t);

    // reverse sweep
    double tBar = StrongZero.over(t1, t) - 1.0;
    xBar = t2 + tBar + StrongZero.product(1.0 / sum, xBar);
    adjoint.x = xBar;
    return 0.5 * Math.log(2.0 * Math.PI) + t1 * t2 - t + Math.log(sum);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaGradient(double, LogGammaAdjoint)
   */
  static double logGammaGradient(double x, LogGammaAdjoint adjoint, Tape tape) {
    return logGammaGradient(x, adjoint);
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
    double sum = CensusSpecial_LANCZOS[0];
    double xBar = 0.0;
    double sumDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      double t = x + i - 1.0;
      double t1 = CensusSpecial_LANCZOS[i] / t;
      double t2 = xDot / t * t1;
      sum += t1;
      sumDot -= t2;
      double t3 = 1.0 / t;
      xBar -= t3 * t1;
      xBarDot += xDot * t3 * t3 * t1 + t3 * t2;
    }
    double t = x + 6.5;
    double t1 = x - 0.5;
    double t2 = Math.log(t);
    double t3 = 1.0 / t;
    double t4 = StrongZero.times(xDot, t3);

    // reverse sweep
    double t5 = 1.0 / sum;
    double tBar = StrongZero.times(t1, t3) - 1.0;
    double t6 = StrongZero.product(-(sumDot * t5 * t5), xBar) + StrongZero.product(t5, xBarDot);
    xBar = t2 + tBar + StrongZero.product(t5, xBar);
    xBarDot = t4 + (t4 - StrongZero.times(t1, xDot * t3 * t3)) + t6;
    return new LogGammaHvp(0.5 * Math.log(2.0 * Math.PI) + t1 * t2 - t + Math.log(sum), xBar,
        xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #logGammaHvp(double, double)
   */
  static LogGammaHvp logGammaHvp(double x, double xDot, Tape tape) {
    return logGammaHvp(x, xDot);
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
        + a * StrongZero.over(xDot, x) - xDot
        - (aDot * t3 + t2 * StrongZero.over(aDot, t1) - aDot + StrongZero.over(sumDot, sum)))
        * front;
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
      int[] iKept = tape.ints(64);
      int trips = 0;
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        iKept[trips] = i;
        sum += CensusSpecial_LANCZOS[i] / (a + i - 1.0);
        trips++;
        iKept = tape.grow(iKept, trips);
      }
      double t1 = a + 6.5;
      double t2 = a - 0.5;
      double t3 = Math.log(t1);
      double front =
          Math.exp(a * t - x - (0.5 * Math.log(2.0 * Math.PI) + t2 * t3 - t1 + Math.log(sum)));
      if (x < a + 1.0) {
        double term = 1.0 / a;
        double[] kept = tape.doubles(300);
        double[] termKept = tape.doubles(300);
        double term1 = term;
        double sum1 = term;
        int n = 1;
        int exit;
        double t4;
        while (true) {
          if (n >= 300) {
            exit = 0;
            t4 = 0.0;
            break;
          }
          termKept[n] = term1;
          t4 = x / (a + n);
          kept[n] = t4;
          double term2 = term1 * t4;
          sum1 += term2;
          if (Math.abs(term2) < 1.0E-17 * Math.abs(sum1)) {
            exit = 1;
            break;
          }
          n++;
          term1 = term2;
        }
        double t5 = front * sum1;
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
            xBar = term1 * front / (a + n);
            aBar = -(xBar * t4);
          }
        }
        for (int n1 = n - 1; n1 >= 1; n1--) {
          double termBar1 = termBar + front;
          double t6 = kept[n1];
          termBar = termBar1 * t6;
          term1 = termKept[n1];
          double t7 = term1 * termBar1 / (a + n1);
          xBar += t7;
          aBar -= t7 * t6;
        }
        termBar += front;
        aBar -= termBar * term * term;
        double t6 = -t5;
        double sumBar = StrongZero.over(t6, sum);
        double tBar = t5 + StrongZero.over(t2 * t6, t1);
        aBar += t6 * t3;
        aBar += tBar;
        for (int k = trips - 1; k >= 0; k--) {
          int i = iKept[k];
          double t7 = a + i - 1.0;
          aBar -= sumBar / t7 * (CensusSpecial_LANCZOS[i] / t7);
        }
        xBar -= t5;
        aBar += t5 * t;
        xBar += StrongZero.over(a * t5, x);
        adjoint.a = aBar;
        adjoint.x = xBar;
        return t5;
      }
      double b = x + 1.0 - a;
      double d = 1.0 / b;
      double[] dKept = tape.doubles(500);
      double[] cKept = tape.doubles(500);
      double[] hKept = tape.doubles(500);
      double[] cKept1 = tape.doubles(500);
      double[] kept = tape.doubles(500);
      double[] dKept1 = tape.doubles(500);
      double d1 = d;
      double c = 1e300;
      double h = d;
      int n = 1;
      int exit;
      double d2;
      double c1;
      double h1;
      double t4;
      while (true) {
        if (n >= 500) {
          exit = 0;
          d2 = 0.0;
          c1 = 0.0;
          h1 = h;
          t4 = 0.0;
          break;
        }
        dKept1[n] = d1;
        cKept1[n] = c;
        hKept[n] = h;
        double an = -n * (n - a);
        b += 2.0;
        d2 = 1.0 / (an * d1 + b);
        dKept[n] = d2;
        t4 = an / c;
        kept[n] = t4;
        c1 = b + t4;
        cKept[n] = c1;
        double delta = d2 * c1;
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
      double t5 = front * h;

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
          double delta = d2 * c1;
          double deltaBar = h1 * hBar;
          double dBar1 = deltaBar * c1;
          double cBar1 = d2 * deltaBar;
          double anBar = cBar1 / c;
          cBar = -(anBar * t4);
          double t6 = dBar1 * d2 * d2;
          double t7 = -t6;
          bBar = cBar1 - t6;
          anBar += t7 * d1;
          double t8 = -n;
          double an = t8 * (n - a);
          dBar = an * t7;
          aBar = -(t8 * anBar);
          hBar *= delta;
        }
      }
      for (int n1 = n - 1; n1 >= 1; n1--) {
        d1 = dKept[n1];
        c = cKept[n1];
        double delta = d1 * c;
        h = hKept[n1];
        double deltaBar = h * hBar;
        dBar += deltaBar * c;
        cBar += d1 * deltaBar;
        bBar += cBar;
        c = cKept1[n1];
        double anBar = cBar / c;
        cBar = -(anBar * kept[n1]);
        double t6 = dBar * d1 * d1;
        double t7 = -t6;
        bBar -= t6;
        d1 = dKept1[n1];
        anBar += t7 * d1;
        double t8 = -n1;
        double an = t8 * (n1 - a);
        dBar = an * t7;
        aBar -= t8 * anBar;
        hBar *= delta;
      }
      dBar += hBar;
      bBar -= dBar * d * d;
      aBar -= bBar;
      double t6 = -t5;
      double sumBar = StrongZero.over(t5, sum);
      double tBar = StrongZero.over(t2 * t5, t1) - t5;
      aBar += t5 * t3;
      aBar += tBar;
      for (int k = trips - 1; k >= 0; k--) {
        int i = iKept[k];
        double t7 = a + i - 1.0;
        aBar -= sumBar / t7 * (CensusSpecial_LANCZOS[i] / t7);
      }
      aBar += t6 * t;
      double xBar = bBar + t5 + StrongZero.over(a * t6, x);
      adjoint.a = aBar;
      adjoint.x = xBar;
      return 1.0 - t5;
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
      double[] kept = tape.doubles(11);
      int[] keptInts = tape.ints(1);
      int[][] keptIntArrays = tape.references(int[].class, 1);
      boolean[] keptBooleans = tape.booleans(1);
      if (x <= 0.0) {
        // reverse sweep
        return new GammaPHvp(0.0, 0.0, 0.0, 0.0, 0.0);
      }
      gammaPHvpPart1(x, xDot, a, aDot, kept, keptInts, keptIntArrays, keptBooleans, tape);
      double front = kept[9];
      double frontDot = kept[10];
      double sumDot = kept[3];
      double t = kept[8];
      double t1 = kept[5];
      double t2 = kept[4];
      double t3 = kept[6];
      int trips = keptInts[0];
      int[] iKept = keptIntArrays[0];
      double t4 = kept[0];
      double t5 = kept[1];
      double t6 = kept[7];
      double t7 = kept[2];
      if (keptBooleans[0]) {
        double term = 1.0 / a;
        double termDot = -(aDot * term * term);
        kept = tape.doubles(300);
        double[] keptDot = tape.doubles(300);
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
        while (true) {
          if (n >= 300) {
            exit = 0;
            t8 = 0.0;
            t9 = 0.0;
            break;
          }
          termKept[n] = term1;
          termKeptDot[n] = termDot1;
          double t10 = a + n;
          t8 = x / t10;
          t9 = xDot / t10 - aDot / t10 * t8;
          kept[n] = t8;
          keptDot[n] = t9;
          double term2 = term1 * t8;
          double termDot2 = termDot1 * t8 + term1 * t9;
          sum += term2;
          sumDot1 += termDot2;
          if (Math.abs(term2) < 1.0E-17 * Math.abs(sum)) {
            exit = 1;
            break;
          }
          n++;
          term1 = term2;
          termDot1 = termDot2;
        }
        double t10 = front * sum;
        double t11 = frontDot * sum + front * sumDot1;
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
            termBarDot = frontDot * t8 + front * t9;
            double t12 = a + n;
            xBar = term1 * front / t12;
            xBarDot = (termDot1 * front + term1 * frontDot) / t12 - aDot / t12 * xBar;
            aBar = -(xBar * t8);
            aBarDot = -(xBarDot * t8 + xBar * t9);
          }
        }
        for (int n1 = n - 1; n1 >= 1; n1--) {
          double termBar1 = termBar + front;
          double termBarDot1 = termBarDot + frontDot;
          double t12 = kept[n1];
          double t13 = keptDot[n1];
          termBar = termBar1 * t12;
          termBarDot = termBarDot1 * t12 + termBar1 * t13;
          term1 = termKept[n1];
          termDot1 = termKeptDot[n1];
          double t14 = a + n1;
          double t15 = term1 * termBar1 / t14;
          double t16 = (termDot1 * termBar1 + term1 * termBarDot1) / t14 - aDot / t14 * t15;
          xBar += t15;
          xBarDot += t16;
          aBar -= t15 * t12;
          aBarDot -= t16 * t12 + t15 * t13;
        }
        termBar += front;
        termBarDot += frontDot;
        double t12 = termBar * term;
        aBar -= t12 * term;
        aBarDot -= (termBarDot * term + termBar * termDot) * term + t12 * termDot;
        double t13 = -t10;
        double t14 = -t11;
        double sumBar = StrongZero.times(t13, t);
        double sumBarDot = StrongZero.times(t14, t) + StrongZero.times(t10, sumDot * t * t);
        double t15 = t2 * t13;
        double tBar = t10 + StrongZero.times(t15, t3);
        double tBarDot = t11
            + (StrongZero.times(aDot * t13 + t2 * t14, t3) - StrongZero.times(t15, aDot * t3 * t3));
        aBar += t13 * t1;
        aBarDot += t14 * t1 + t13 * t6;
        aBar += tBar;
        aBarDot += tBarDot;
        for (int k = trips - 1; k >= 0; k--) {
          int i = iKept[k];
          double t16 = a + i - 1.0;
          double t17 = sumBar / t16;
          double t18 = aDot / t16;
          double t19 = CensusSpecial_LANCZOS[i] / t16;
          aBar -= t17 * t19;
          aBarDot += t17 * (t18 * t19) - (sumBarDot / t16 - t18 * t17) * t19;
        }
        xBar -= t10;
        xBarDot -= t11;
        aBar += t10 * t4;
        aBarDot += t11 * t4 + t10 * t7;
        double t16 = a * t10;
        xBar += StrongZero.times(t16, t5);
        xBarDot += StrongZero.times(aDot * t10 + a * t11, t5)
            - StrongZero.times(t16, xDot * t5 * t5);
        return new GammaPHvp(t10, aBar, xBar, aBarDot, xBarDot);
      }
      double t8 = gammaPHvpPart2(x, a, xDot, aDot, kept, keptInts, keptIntArrays, tape);
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
          (a * StrongZero.over(xDot, x) - b * StrongZero.over(xDot, 1.0 - x)) * t6 / a;
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
        int frame = tape.mark();
        double t2 = betaIVjp_(b, a, 1.0 - x, -1.0, tape);
        double t3 = tape.doubleResult(1);
        tape.release(frame);
        // reverse sweep
        double xBar = -t3;
        adjoint.x = xBar;
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
      double d = 1.0 / (1.0 - t1 * x / t);
      double[] dKept = tape.doubles(300);
      double[] kept = tape.doubles(300);
      double[] hKept = tape.doubles(300);
      double[] dKept1 = tape.doubles(300);
      double[] kept1 = tape.doubles(300);
      double[] oddKept = tape.doubles(300);
      double[] kept2 = tape.doubles(300);
      double[] kept3 = tape.doubles(300);
      double[] cKept = tape.doubles(300);
      double[] dKept2 = tape.doubles(300);
      double[] evenKept = tape.doubles(300);
      double[] kept4 = tape.doubles(300);
      double d1 = d;
      double c = 1.0;
      double h = d;
      int m = 1;
      int exit;
      double d2;
      double t7;
      double h1;
      double d3;
      double t8;
      double odd;
      double t9;
      double t10;
      double even;
      double t11;
      while (true) {
        if (m >= 300) {
          exit = 0;
          d2 = 0.0;
          t7 = 0.0;
          h1 = h;
          d3 = 0.0;
          t8 = 0.0;
          odd = 0.0;
          t9 = 0.0;
          t10 = 0.0;
          even = 0.0;
          t11 = 0.0;
          break;
        }
        dKept2[m] = d1;
        cKept[m] = c;
        hKept[m] = h;
        double t12 = m;
        double t13 = a + 2 * m;
        t11 = (t13 - 1.0) * t13;
        kept4[m] = t11;
        even = t12 * (b - t12) * x / t11;
        evenKept[m] = even;
        d3 = 1.0 / (1.0 + even * d1);
        dKept1[m] = d3;
        t8 = even / c;
        kept1[m] = t8;
        double c1 = 1.0 + t8;
        double h2 = h * (d3 * c1);
        t10 = -(a + t12) * (t1 + t12);
        kept3[m] = t10;
        t9 = t13 * (t13 + 1.0);
        kept2[m] = t9;
        odd = t10 * x / t9;
        oddKept[m] = odd;
        d2 = 1.0 / (1.0 + odd * d3);
        dKept[m] = d2;
        t7 = odd / c1;
        kept[m] = t7;
        c1 = 1.0 + t7;
        double delta = d2 * c1;
        h2 *= delta;
        if (Math.abs(delta - 1.0) < 1.0E-17) {
          exit = 1;
          h1 = h;
          h = h2;
          break;
        }
        m++;
        d1 = d2;
        c = c1;
        h = h2;
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
          double c1 = 1.0 + t7;
          double delta = d2 * c1;
          double hBar1 = front * delta;
          double c2 = 1.0 + t8;
          double t12 = d3 * c2;
          double h2 = h1 * t12;
          double deltaBar = h2 * front;
          double dBar1 = deltaBar * c1;
          double cBar1 = d2 * deltaBar;
          double oddBar = cBar1 / c2;
          double t13 = -(dBar1 * d2 * d2);
          double t14 = oddBar * t7;
          oddBar += t13 * d3;
          hBar = hBar1 * t12;
          double t15 = h1 * hBar1;
          dBar1 = odd * t13 + t15 * c2;
          cBar1 = d3 * t15 - t14;
          double evenBar = cBar1 / c;
          cBar = -(evenBar * t8);
          double t16 = -(dBar1 * d3 * d3);
          evenBar += t16 * d1;
          dBar = even * t16;
          double t17 = m;
          xBar = t10 * (oddBar / t9) + t17 * (b - t17) * (evenBar / t11);
        }
      }
      for (int m1 = m - 1; m1 >= 1; m1--) {
        d1 = dKept[m1];
        double t12 = kept[m1];
        c = 1.0 + t12;
        double delta = d1 * c;
        double hBar1 = hBar * delta;
        h1 = hKept[m1];
        d3 = dKept1[m1];
        double t13 = kept1[m1];
        double c1 = 1.0 + t13;
        double t14 = d3 * c1;
        double h2 = h1 * t14;
        double deltaBar = h2 * hBar;
        dBar += deltaBar * c;
        cBar += d1 * deltaBar;
        double oddBar = cBar / c1;
        double t15 = -(dBar * d1 * d1);
        double t16 = oddBar * t12;
        oddBar += t15 * d3;
        odd = oddKept[m1];
        dBar = odd * t15;
        xBar += kept3[m1] * (oddBar / kept2[m1]);
        hBar = hBar1 * t14;
        double t17 = h1 * hBar1;
        dBar += t17 * c1;
        cBar = d3 * t17 - t16;
        c = cKept[m1];
        double evenBar = cBar / c;
        cBar = -(evenBar * t13);
        double t18 = -(dBar * d3 * d3);
        d1 = dKept2[m1];
        evenBar += t18 * d1;
        even = evenKept[m1];
        dBar = even * t18;
        double t19 = m1;
        xBar += t19 * (b - t19) * (evenBar / kept4[m1]);
      }
      dBar += hBar;
      xBar += t1 * (dBar * d * d / t);
      double t12 = h / a * t6;
      xBar -= StrongZero.over(b * t12, 1.0 - x);
      xBar += StrongZero.over(a * t12, x);
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
      double t = n;
      double t1 = -x * x / t;
      double term1 = term * t1;
      termDot = termDot * t1 - term * (2.0 * (xDot * x) / t);
      double t2 = 2 * n + 1;
      sum += term1 / t2;
      sumDot += termDot / t2;
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
      int[] nKept = tape.ints(64);
      double[] termKept = tape.doubles(64);
      double term = x;
      double sum = x;
      int n = 0;
      int trips = 0;
      while (Math.abs(term) > 1.0E-17 * Math.abs(sum)) {
        termKept[trips] = term;
        n++;
        nKept[trips] = n;
        term *= -x * x / n;
        sum += term / (2 * n + 1);
        trips++;
        nKept = tape.grow(nKept, trips);
        termKept = tape.grow(termKept, trips);
      }
      double t = 2.0 / Math.sqrt(Math.PI);

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        int n1 = nKept[k];
        double termBar1 = termBar + t / (2 * n1 + 1);
        double t1 = -x;
        double t2 = n1;
        termBar = termBar1 * (t1 * x / t2);
        double term1 = termKept[k];
        double t3 = term1 * termBar1 / t2;
        xBar += t1 * t3;
        xBar -= t3 * x;
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
      int[] nKept = tape.ints(64);
      double[] termKept = tape.doubles(64);
      double[] termKeptDot = tape.doubles(64);
      double term = x;
      double sum = x;
      int n = 0;
      int trips = 0;
      double termDot = xDot;
      while (Math.abs(term) > 1.0E-17 * Math.abs(sum)) {
        termKept[trips] = term;
        termKeptDot[trips] = termDot;
        n++;
        nKept[trips] = n;
        double t = n;
        double t1 = -x * x / t;
        double term1 = term * t1;
        termDot = termDot * t1 - term * (2.0 * (xDot * x) / t);
        sum += term1 / (2 * n + 1);
        trips++;
        nKept = tape.grow(nKept, trips);
        termKept = tape.grow(termKept, trips);
        termKeptDot = tape.grow(termKeptDot, trips);
        term = term1;
      }
      double t = 2.0 / Math.sqrt(Math.PI);

      // reverse sweep
      double termBar = 0.0;
      double xBar = 0.0;
      double termBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        int n1 = nKept[k];
        double termBar1 = termBar + t / (2 * n1 + 1);
        double t1 = -x;
        double t2 = -xDot;
        double t3 = n1;
        double t4 = t1 * x / t3;
        termBar = termBar1 * t4;
        double term1 = termKept[k];
        double termDot1 = termKeptDot[k];
        double t5 = term1 * termBar1 / t3;
        double t6 = (termDot1 * termBar1 + term1 * termBarDot) / t3;
        xBar += t1 * t5;
        xBarDot += t2 * t5 + t1 * t6;
        xBar -= t5 * x;
        xBarDot -= t6 * x + t5 * xDot;
        termBarDot = termBarDot * t4 + termBar1 * (2.0 * (t2 * x) / t3);
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
    double q = -x * x / 4.0;
    double t = 0.5 * (xDot * x);
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
      termDot = termDot * t3 - term * (t / t2);
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
      int k = 1;
      double term = 1.0;
      double sum = 1.0;
      int trips = 0;
      while (true) {
        termKept[trips] = term;
        double t1 = k;
        double t2 = t1 * t1;
        kept[trips] = t2;
        double termBar = q / t2;
        double term1 = term * termBar;
        sum += term1;
        if (Math.abs(term1) < 1e-20) {
          // reverse sweep
          double qBar = term / t2;
          for (int k1 = trips - 1; k1 >= 0; k1--) {
            double termBar1 = termBar + 1.0;
            double t3 = kept[k1];
            termBar = termBar1 * (q / t3);
            term = termKept[k1];
            qBar += term * termBar1 / t3;
          }
          double xBar = 2.0 * (t * (qBar / 4.0));
          adjoint.x = xBar;
          return sum;
        }
        k++;
        trips++;
        kept = tape.grow(kept, trips);
        termKept = tape.grow(termKept, trips);
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
      double qDot = 0.5 * (t1 * x);
      double[] kept = tape.doubles(64);
      double[] termKept = tape.doubles(64);
      double[] termKeptDot = tape.doubles(64);
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
        kept[trips] = t3;
        double termBar = q / t3;
        double termBarDot = qDot / t3;
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
            double t5 = q / t4;
            termBar = termBar1 * t5;
            term = termKept[k1];
            termDot = termKeptDot[k1];
            qBar += term * termBar1 / t4;
            qBarDot += (termDot * termBar1 + term * termBarDot) / t4;
            termBarDot = termBarDot * t5 + termBar1 * (qDot / t4);
          }
          double t4 = qBar / 4.0;
          double xBar = 2.0 * (t * t4);
          double xBarDot = 2.0 * (t1 * t4 + t * (qBarDot / 4.0));
          return new BesselJ0Hvp(sum, xBar, xBarDot);
        }
        k++;
        trips++;
        kept = tape.grow(kept, trips);
        termKept = tape.grow(termKept, trips);
        termKeptDot = tape.grow(termKeptDot, trips);
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
    double gDot = StrongZero.over(0.5 * (t * kDot - kDot * t1), g);
    double aDot = 0.0;
    while (Math.abs(a - g) > 1e-9 * a) {
      double mean = (a + g) / 2.0;
      double meanDot = (aDot + gDot) / 2.0;
      double t2 = aDot * g + a * gDot;
      g = Math.sqrt(a * g);
      gDot = StrongZero.over(0.5 * t2, g);
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
        double t4 = StrongZero.over(0.5 * gBar, g1);
        g1 = gKept1[k1];
        double aBar1 = t4 * g1;
        a = aKept[k1];
        double t5 = aBar / 2.0;
        aBar = aBar1 + t5;
        gBar = a * t4 + t5;
      }
      double t4 = StrongZero.over(0.5 * gBar, g);
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
        gDot1 = StrongZero.over(0.5 * t4, g1);
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
      double gBarDot = t5 * t7 * t7 * t6 + t7 * (t5 / t4 * t6);
      double gBar = -(t7 * t6);
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
      wDot = StrongZero.over(xDot, x) * 0.75;
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
      double[] eKept = tape.doubles(30);
      double[] wKept = tape.doubles(30);
      double[] kept = tape.doubles(30);
      double[] stepKept = tape.doubles(30);
      int i = 0;
      int exit;
      double e;
      double w1;
      double t2;
      double step;
      while (true) {
        if (i >= 30) {
          exit = 0;
          e = 0.0;
          w1 = w;
          t2 = 0.0;
          step = 0.0;
          break;
        }
        wKept[i] = w;
        e = Math.exp(w);
        eKept[i] = e;
        double f = w * e - x;
        t2 = (w + 2.0) * f / (2.0 * w + 2.0);
        kept[i] = t2;
        step = f / (e * (w + 1.0) - t2);
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
          double t3 = w1 + 1.0;
          double t4 = 1.0 / (e * t3 - t2);
          double t5 = t4 * step;
          double t6 = -(t5 / (2.0 * w1 + 2.0));
          double f = w1 * e - x;
          double fBar = (w1 + 2.0) * t6 - t4;
          xBar = -fBar;
          double eBar = t5 * t3 + w1 * fBar;
          wBar = 1.0 - 2.0 * (t6 * t2) + t6 * f + e * t5 + fBar * e + eBar * e;
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        e = eKept[j];
        w1 = wKept[j];
        double t3 = w1 + 1.0;
        double t4 = kept[j];
        double t5 = wBar / (e * t3 - t4);
        step = stepKept[j];
        double t6 = t5 * step;
        double t7 = -(t6 / (2.0 * w1 + 2.0));
        wBar -= 2.0 * (t7 * t4);
        double f = w1 * e - x;
        double fBar = (w1 + 2.0) * t7 - t5;
        wBar += t7 * f;
        wBar += e * t6;
        xBar -= fBar;
        wBar += fBar * e;
        double eBar = t6 * t3 + w1 * fBar;
        wBar += eBar * e;
      }
      if (t) {
        double t3 = wBar / (1.0 + x);
        xBar += t3;
        xBar -= t3 * t1;
      } else {
        xBar += StrongZero.over(wBar * 0.75, x);
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
        wDot = StrongZero.over(xDot, x) * 0.75;
        t2 = 0.0;
      }
      double[] eKept = tape.doubles(30);
      double[] eKeptDot = tape.doubles(30);
      double[] wKept = tape.doubles(30);
      double[] wKeptDot = tape.doubles(30);
      double[] kept = tape.doubles(30);
      double[] keptDot = tape.doubles(30);
      double[] stepKept = tape.doubles(30);
      double[] stepKeptDot = tape.doubles(30);
      int i = 0;
      int exit;
      double e;
      double w1;
      double t3;
      double step;
      double eDot;
      double t4;
      double stepDot;
      while (true) {
        if (i >= 30) {
          exit = 0;
          e = 0.0;
          w1 = w;
          t3 = 0.0;
          step = 0.0;
          eDot = 0.0;
          t4 = 0.0;
          stepDot = 0.0;
          break;
        }
        wKept[i] = w;
        wKeptDot[i] = wDot;
        e = Math.exp(w);
        eDot = wDot * e;
        eKept[i] = e;
        eKeptDot[i] = eDot;
        double f = w * e - x;
        double fDot = eDot + w * eDot - xDot;
        double t5 = w + 1.0;
        double t6 = w + 2.0;
        double t7 = 2.0 * w + 2.0;
        t3 = t6 * f / t7;
        t4 = (wDot * f + t6 * fDot) / t7 - 2.0 * wDot / t7 * t3;
        kept[i] = t3;
        keptDot[i] = t4;
        double t8 = e * t5 - t3;
        step = f / t8;
        stepDot = fDot / t8 - (eDot * t5 + eDot - t4) / t8 * step;
        stepKept[i] = step;
        stepKeptDot[i] = stepDot;
        double w2 = w - step;
        if (Math.abs(step) < 1e-9 * (1.0 + Math.abs(w2))) {
          exit = 1;
          w1 = w;
          w = w2;
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
          double t5 = w1 + 1.0;
          double t6 = e * wDot;
          double t7 = 1.0 / (e * t5 - t3);
          double t8 = (eDot * t5 + t6 - t4) * t7 * t7;
          double t9 = t7 * step;
          double t10 = t7 * stepDot - t8 * step;
          double t11 = 2.0 * w1 + 2.0;
          double t12 = t9 / t11;
          double t13 = -t12;
          double t14 = 2.0 * wDot / t11 * t12 - t10 / t11;
          double f = w1 * e - x;
          double fDot = t6 + w1 * eDot - xDot;
          double t15 = w1 + 2.0;
          double fBar = t15 * t13 - t7;
          double fBarDot = wDot * t13 + t15 * t14 + t8;
          xBar = -fBar;
          xBarDot = -fBarDot;
          double eBar = t9 * t5 + w1 * fBar;
          double eBarDot = t10 * t5 + t9 * wDot + (wDot * fBar + w1 * fBarDot);
          wBar = 1.0 - 2.0 * (t13 * t3) + t13 * f + e * t9 + fBar * e + eBar * e;
          wBarDot = t14 * f + t13 * fDot - 2.0 * (t14 * t3 + t13 * t4) + (eDot * t9 + e * t10)
              + (fBarDot * e + fBar * eDot) + (eBarDot * e + eBar * eDot);
        }
      }
      for (int j = i - 1; j >= 0; j--) {
        e = eKept[j];
        eDot = eKeptDot[j];
        w1 = wKept[j];
        wDot = wKeptDot[j];
        double t5 = w1 + 1.0;
        double t6 = e * wDot;
        double t7 = kept[j];
        double t8 = keptDot[j];
        double t9 = e * t5 - t7;
        double t10 = wBar / t9;
        double t11 = wBarDot / t9 - (eDot * t5 + t6 - t8) / t9 * t10;
        step = stepKept[j];
        stepDot = stepKeptDot[j];
        double t12 = t10 * step;
        double t13 = t11 * step + t10 * stepDot;
        double t14 = 2.0 * w1 + 2.0;
        double t15 = t12 / t14;
        double t16 = -t15;
        double t17 = 2.0 * wDot / t14 * t15 - t13 / t14;
        wBar -= 2.0 * (t16 * t7);
        wBarDot -= 2.0 * (t17 * t7 + t16 * t8);
        double f = w1 * e - x;
        double fDot = t6 + w1 * eDot - xDot;
        double t18 = w1 + 2.0;
        double fBar = t18 * t16 - t10;
        double fBarDot = wDot * t16 + t18 * t17 - t11;
        wBar += t16 * f;
        wBarDot += t17 * f + t16 * fDot;
        wBar += e * t12;
        wBarDot += eDot * t12 + e * t13;
        xBar -= fBar;
        xBarDot -= fBarDot;
        wBar += fBar * e;
        wBarDot += fBarDot * e + fBar * eDot;
        double eBar = t12 * t5 + w1 * fBar;
        double eBarDot = t13 * t5 + t12 * wDot + (wDot * fBar + w1 * fBarDot);
        wBar += eBar * e;
        wBarDot += eBarDot * e + eBar * eDot;
      }
      if (t) {
        double t5 = 1.0 + x;
        double t6 = wBar / t5;
        double t7 = wBarDot / t5 - xDot / t5 * t6;
        xBar += t6;
        xBarDot += t7;
        xBar -= t6 * t1;
        xBarDot -= t7 * t1 + t6 * t2;
      } else {
        double t5 = wBar * 0.75;
        double t6 = 1.0 / x;
        xBar += StrongZero.times(t5, t6);
        xBarDot += StrongZero.times(wBarDot * 0.75, t6) - StrongZero.times(t5, xDot * t6 * t6);
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
    double sumDot = -StrongZero.over(xDot, x);
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
        double[] cKept = tape.doubles(400);
        double[] dKept = tape.doubles(400);
        double[] hKept = tape.doubles(400);
        double[] cKept1 = tape.doubles(400);
        double[] kept = tape.doubles(400);
        double d1 = d;
        double c = 1e300;
        double h = d;
        int i = 1;
        int exit;
        double c1;
        double h1;
        double t;
        while (true) {
          if (i >= 400) {
            exit = 0;
            c1 = 0.0;
            d1 = 0.0;
            h1 = h;
            t = 0.0;
            break;
          }
          cKept1[i] = c;
          hKept[i] = h;
          double t1 = i;
          double a = -t1 * t1;
          b += 2.0;
          d1 = 1.0 / (a * d1 + b);
          dKept[i] = d1;
          t = a / c;
          kept[i] = t;
          c1 = b + t;
          cKept[i] = c1;
          double delta = c1 * d1;
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
            double delta = c1 * d1;
            hBar = t1 * delta;
            double deltaBar = h1 * t1;
            double cBar1 = deltaBar * d1;
            double dBar1 = c1 * deltaBar;
            cBar = -(cBar1 / c * t);
            double t3 = dBar1 * d1 * d1;
            bBar = cBar1 - t3;
            double t4 = i;
            double a = -t4 * t4;
            dBar = -(a * t3);
          }
        }
        for (int j = i - 1; j >= 1; j--) {
          c = cKept[j];
          d1 = dKept[j];
          double delta = c * d1;
          h = hKept[j];
          double deltaBar = h * hBar;
          cBar += deltaBar * d1;
          dBar += c * deltaBar;
          bBar += cBar;
          c = cKept1[j];
          cBar = -(cBar / c * kept[j]);
          double t3 = dBar * d1 * d1;
          bBar -= t3;
          double t4 = j;
          double a = -t4 * t4;
          dBar = -(a * t3);
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
        double[] cKept = tape.doubles(400);
        double[] cKeptDot = tape.doubles(400);
        double[] dKept = tape.doubles(400);
        double[] dKeptDot = tape.doubles(400);
        double[] hKept = tape.doubles(400);
        double[] hKeptDot = tape.doubles(400);
        double[] cKept1 = tape.doubles(400);
        double[] cKeptDot1 = tape.doubles(400);
        double[] kept = tape.doubles(400);
        double[] keptDot = tape.doubles(400);
        double d1 = d;
        double c = 1e300;
        double h = d;
        double dDot1 = dDot;
        double cDot = 0.0;
        double hDot = dDot;
        int i = 1;
        int exit;
        double c1;
        double h1;
        double t;
        double cDot1;
        double hDot1;
        double t1;
        while (true) {
          if (i >= 400) {
            exit = 0;
            c1 = 0.0;
            d1 = 0.0;
            h1 = h;
            t = 0.0;
            cDot1 = 0.0;
            dDot1 = 0.0;
            hDot1 = hDot;
            t1 = 0.0;
            break;
          }
          cKept1[i] = c;
          cKeptDot1[i] = cDot;
          hKept[i] = h;
          hKeptDot[i] = hDot;
          double t2 = i;
          double a = -t2 * t2;
          b += 2.0;
          d1 = 1.0 / (a * d1 + b);
          dDot1 = -((a * dDot1 + xDot) * d1 * d1);
          dKept[i] = d1;
          dKeptDot[i] = dDot1;
          t = a / c;
          double t3 = cDot / c * t;
          t1 = -t3;
          kept[i] = t;
          keptDot[i] = t1;
          c1 = b + t;
          cDot1 = xDot - t3;
          cKept[i] = c1;
          cKeptDot[i] = cDot1;
          double delta = c1 * d1;
          double deltaDot = cDot1 * d1 + c1 * dDot1;
          double h2 = h * delta;
          double hDot2 = hDot * delta + h * deltaDot;
          if (Math.abs(delta - 1.0) < 1e-16) {
            exit = 1;
            h1 = h;
            h = h2;
            hDot1 = hDot;
            hDot = hDot2;
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
            double delta = c1 * d1;
            double deltaDot = cDot1 * d1 + c1 * dDot1;
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
            double t9 = i;
            double a = -t9 * t9;
            dBar = -(a * t7);
            dBarDot = -(a * t8);
          }
        }
        double t5 = hDot * t2 + h * t3;
        for (int j = i - 1; j >= 1; j--) {
          c = cKept[j];
          cDot = cKeptDot[j];
          d1 = dKept[j];
          dDot1 = dKeptDot[j];
          double delta = c * d1;
          double deltaDot = cDot * d1 + c * dDot1;
          h = hKept[j];
          hDot = hKeptDot[j];
          double deltaBar = h * hBar;
          double deltaBarDot = hDot * hBar + h * hBarDot;
          cBar += deltaBar * d1;
          cBarDot += deltaBarDot * d1 + deltaBar * dDot1;
          dBar += c * deltaBar;
          dBarDot += cDot * deltaBar + c * deltaBarDot;
          bBar += cBar;
          bBarDot += cBarDot;
          c = cKept1[j];
          cDot = cKeptDot1[j];
          double t6 = cBar / c;
          double t7 = kept[j];
          cBar = -(t6 * t7);
          cBarDot = -((cBarDot / c - cDot / c * t6) * t7 + t6 * keptDot[j]);
          double t8 = dBar * d1;
          double t9 = t8 * d1;
          double t10 = (dBarDot * d1 + dBar * dDot1) * d1 + t8 * dDot1;
          bBar -= t9;
          bBarDot -= t10;
          double t11 = j;
          double a = -t11 * t11;
          dBar = -(a * t9);
          dBarDot = -(a * t10);
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
    double t2 = Math.exp(-xp * xp);
    double t3 = 0.5641895835477563 * Math.copySign(t2, x);
    return new Dual(t3 * sum,
        t3 * sumDot
        - 0.5641895835477563
        * (2.0 * (t1 * xp) * t2 * (Math.copySign(1.0, t2) * Math.copySign(1.0, x))) * sum);
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
        sum += c * (e11 / d1 + 1.0 / (d2 * e11));
        d1 += 2.0;
        d2 -= 2.0;
        e11 *= e2;
      }
      double t1 = -xp;
      double t2 = Math.exp(t1 * xp);
      double t3 = 0.5641895835477563 * Math.copySign(t2, x);

      // reverse sweep
      double xpBar = 2.0
          * (t1 * (0.5641895835477563 * sum * (Math.copySign(1.0, t2) * Math.copySign(1.0, x))
          * t2));
      double e1Bar = 0.0;
      double e2Bar = 0.0;
      for (int i = 12; i >= 0; i--) {
        double e1Bar1 = e1Bar * e2;
        double e12 = e1Kept[i];
        e2Bar += e12 * e1Bar;
        double c = cKept[i];
        double t4 = c * t3;
        double d21 = d2Kept[i];
        double t5 = 1.0 / (d21 * e12);
        e1Bar = e1Bar1 - d21 * (t4 * t5 * t5);
        d1 = d1Kept[i];
        e1Bar += t4 / d1;
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
        sum += c * (e11 / d1 + t4);
        sumDot += c * (e1Dot1 / d1 - d2 * e1Dot1 * t4 * t4);
        d1 += 2.0;
        d2 -= 2.0;
        e1Dot1 = e1Dot1 * e2 + e11 * e2Dot;
        e11 *= e2;
      }
      double t3 = -xp;
      double t4 = -t2;
      double t5 = Math.exp(t3 * xp);
      double t6 = 2.0 * (t4 * xp) * t5;
      double t7 = Math.copySign(1.0, t5) * Math.copySign(1.0, x);
      double t8 = 0.5641895835477563 * Math.copySign(t5, x);
      double t9 = 0.5641895835477563 * (t6 * t7);

      // reverse sweep
      double t10 = 0.5641895835477563 * sum * t7;
      double t11 = t10 * t5;
      double xpBar = 2.0 * (t3 * t11);
      double xpBarDot = 2.0 * (t4 * t11 + t3 * (0.5641895835477563 * sumDot * t7 * t5 + t10 * t6));
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
        double t12 = c * t8;
        double t13 = c * t9;
        double d21 = d2Kept[i];
        double t14 = 1.0 / (d21 * e12);
        double t15 = -(d21 * e1Dot2 * t14 * t14);
        double t16 = t12 * t14;
        e1Bar = e1Bar1 - d21 * (t16 * t14);
        e1BarDot = e1BarDot1 - d21 * ((t13 * t14 + t12 * t15) * t14 + t16 * t15);
        d1 = d1Kept[i];
        e1Bar += t12 / d1;
        e1BarDot += t13 / d1;
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
      int[] keptInts, int[][] keptIntArrays, boolean[] keptBooleans, Tape tape) {
    double t = Math.log(x);
    kept[0] = t;
    double t1 = 1.0 / x;
    kept[1] = t1;
    double t2 = StrongZero.times(xDot, t1);
    kept[2] = t2;
    double sum = CensusSpecial_LANCZOS[0];
    int[] iKept = tape.ints(64);
    int trips = 0;
    double sumDot = 0.0;
    for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
      iKept[trips] = i;
      double t3 = a + i - 1.0;
      double t4 = CensusSpecial_LANCZOS[i] / t3;
      sum += t4;
      sumDot -= aDot / t3 * t4;
      trips++;
      iKept = tape.grow(iKept, trips);
    }
    keptInts[0] = trips;
    keptIntArrays[0] = iKept;
    kept[3] = sumDot;
    double t3 = a + 6.5;
    double t4 = a - 0.5;
    kept[4] = t4;
    double t5 = Math.log(t3);
    kept[5] = t5;
    double t6 = 1.0 / t3;
    kept[6] = t6;
    double t7 = StrongZero.times(aDot, t6);
    kept[7] = t7;
    double t8 = 1.0 / sum;
    kept[8] = t8;
    double front =
        Math.exp(a * t - x - (0.5 * Math.log(2.0 * Math.PI) + t4 * t5 - t3 + Math.log(sum)));
    kept[9] = front;
    kept[10] =
        (aDot * t + a * t2 - xDot - (aDot * t5 + t4 * t7 - aDot + StrongZero.times(sumDot, t8)))
        * front;
    keptBooleans[0] = x < a + 1.0;
  }

  private static double gammaPHvpPart2(double x, double a, double xDot, double aDot, double[] kept,
      int[] keptInts, int[][] keptIntArrays, Tape tape) {
    double b = x + 1.0 - a;
    double bDot = xDot - aDot;
    double d = 1.0 / b;
    double dDot = -(bDot * d * d);
    double[] dKept = tape.doubles(500);
    double[] dKeptDot = tape.doubles(500);
    double[] cKept = tape.doubles(500);
    double[] cKeptDot = tape.doubles(500);
    double[] hKept = tape.doubles(500);
    double[] hKeptDot = tape.doubles(500);
    double[] cKept1 = tape.doubles(500);
    double[] cKeptDot1 = tape.doubles(500);
    double[] kept1 = tape.doubles(500);
    double[] keptDot = tape.doubles(500);
    double[] dKept1 = tape.doubles(500);
    double[] dKeptDot1 = tape.doubles(500);
    double d1 = d;
    double c = 1e300;
    double h = d;
    double dDot1 = dDot;
    double cDot = 0.0;
    double hDot = dDot;
    int n = 1;
    int exit;
    double d2;
    double c1;
    double h1;
    double t;
    double dDot2;
    double cDot1;
    double hDot1;
    double t1;
    while (true) {
      if (n >= 500) {
        exit = 0;
        d2 = 0.0;
        c1 = 0.0;
        h1 = h;
        t = 0.0;
        dDot2 = 0.0;
        cDot1 = 0.0;
        hDot1 = hDot;
        t1 = 0.0;
        break;
      }
      dKept1[n] = d1;
      dKeptDot1[n] = dDot1;
      cKept1[n] = c;
      cKeptDot1[n] = cDot;
      hKept[n] = h;
      hKeptDot[n] = hDot;
      double t2 = -n;
      double an = t2 * (n - a);
      double anDot = -(t2 * aDot);
      b += 2.0;
      d2 = 1.0 / (an * d1 + b);
      dDot2 = -((anDot * d1 + an * dDot1 + bDot) * d2 * d2);
      dKept[n] = d2;
      dKeptDot[n] = dDot2;
      t = an / c;
      t1 = anDot / c - cDot / c * t;
      kept1[n] = t;
      keptDot[n] = t1;
      c1 = b + t;
      cDot1 = bDot + t1;
      cKept[n] = c1;
      cKeptDot[n] = cDot1;
      double delta = d2 * c1;
      double deltaDot = dDot2 * c1 + d2 * cDot1;
      double h2 = h * delta;
      double hDot2 = hDot * delta + h * deltaDot;
      if (delta == 1.0) {
        exit = 1;
        h1 = h;
        h = h2;
        hDot1 = hDot;
        hDot = hDot2;
        break;
      }
      n++;
      d1 = d2;
      c = c1;
      h = h2;
      dDot1 = dDot2;
      cDot = cDot1;
      hDot = hDot2;
    }
    double front = kept[9];
    double t2 = front * h;
    double frontDot = kept[10];
    double t3 = frontDot * h + front * hDot;

    // reverse sweep
    double hBar = -front;
    double hBarDot = -frontDot;
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
        double delta = d2 * c1;
        double deltaDot = dDot2 * c1 + d2 * cDot1;
        double deltaBar = h1 * hBar;
        double deltaBarDot = hDot1 * hBar + h1 * hBarDot;
        double dBar1 = deltaBar * c1;
        double dBarDot1 = deltaBarDot * c1 + deltaBar * cDot1;
        double cBar1 = d2 * deltaBar;
        double cBarDot1 = dDot2 * deltaBar + d2 * deltaBarDot;
        double anBar = cBar1 / c;
        double anBarDot = cBarDot1 / c - cDot / c * anBar;
        cBar = -(anBar * t);
        cBarDot = -(anBarDot * t + anBar * t1);
        double t4 = dBar1 * d2;
        double t5 = t4 * d2;
        double t6 = (dBarDot1 * d2 + dBar1 * dDot2) * d2 + t4 * dDot2;
        double t7 = -t5;
        double t8 = -t6;
        bBar = cBar1 - t5;
        bBarDot = cBarDot1 - t6;
        anBar += t7 * d1;
        anBarDot += t8 * d1 + t7 * dDot1;
        double t9 = -n;
        double an = t9 * (n - a);
        dBar = an * t7;
        dBarDot = t9 * aDot * t5 + an * t8;
        aBar = -(t9 * anBar);
        aBarDot = -(t9 * anBarDot);
        hBarDot = hBarDot * delta + hBar * deltaDot;
        hBar *= delta;
      }
    }
    for (int n1 = n - 1; n1 >= 1; n1--) {
      d1 = dKept[n1];
      dDot1 = dKeptDot[n1];
      c = cKept[n1];
      cDot = cKeptDot[n1];
      double delta = d1 * c;
      double deltaDot = dDot1 * c + d1 * cDot;
      h = hKept[n1];
      hDot = hKeptDot[n1];
      double deltaBar = h * hBar;
      double deltaBarDot = hDot * hBar + h * hBarDot;
      dBar += deltaBar * c;
      dBarDot += deltaBarDot * c + deltaBar * cDot;
      cBar += d1 * deltaBar;
      cBarDot += dDot1 * deltaBar + d1 * deltaBarDot;
      bBar += cBar;
      bBarDot += cBarDot;
      c = cKept1[n1];
      cDot = cKeptDot1[n1];
      double anBar = cBar / c;
      double anBarDot = cBarDot / c - cDot / c * anBar;
      double t4 = kept1[n1];
      cBar = -(anBar * t4);
      cBarDot = -(anBarDot * t4 + anBar * keptDot[n1]);
      double t5 = dBar * d1;
      double t6 = t5 * d1;
      double t7 = (dBarDot * d1 + dBar * dDot1) * d1 + t5 * dDot1;
      double t8 = -t6;
      double t9 = -t7;
      bBar -= t6;
      bBarDot -= t7;
      d1 = dKept1[n1];
      dDot1 = dKeptDot1[n1];
      anBar += t8 * d1;
      anBarDot += t9 * d1 + t8 * dDot1;
      double t10 = -n1;
      double an = t10 * (n1 - a);
      dBar = an * t8;
      dBarDot = t10 * aDot * t6 + an * t9;
      aBar -= t10 * anBar;
      aBarDot -= t10 * anBarDot;
      hBarDot = hBarDot * delta + hBar * deltaDot;
      hBar *= delta;
    }
    dBar += hBar;
    dBarDot += hBarDot;
    double t4 = dBar * d;
    bBar -= t4 * d;
    bBarDot -= (dBarDot * d + dBar * dDot) * d + t4 * dDot;
    aBar -= bBar;
    aBarDot -= bBarDot;
    double t5 = -t2;
    double t6 = -t3;
    double sumDot = kept[3];
    double t7 = kept[8];
    double sumBar = StrongZero.times(t2, t7);
    double sumBarDot = StrongZero.times(t3, t7) - StrongZero.times(t2, sumDot * t7 * t7);
    double t8 = kept[5];
    double t9 = kept[4];
    double t10 = t9 * t2;
    double t11 = kept[6];
    double tBar = StrongZero.times(t10, t11) - t2;
    double tBarDot =
        StrongZero.times(aDot * t2 + t9 * t3, t11) - StrongZero.times(t10, aDot * t11 * t11) - t3;
    aBar += t2 * t8;
    aBarDot += t3 * t8 + t2 * kept[7];
    int trips = keptInts[0];
    int[] iKept = keptIntArrays[0];
    aBar += tBar;
    aBarDot += tBarDot;
    for (int k = trips - 1; k >= 0; k--) {
      int i = iKept[k];
      double t12 = a + i - 1.0;
      double t13 = sumBar / t12;
      double t14 = aDot / t12;
      double t15 = CensusSpecial_LANCZOS[i] / t12;
      aBar -= t13 * t15;
      aBarDot += t13 * (t14 * t15) - (sumBarDot / t12 - t14 * t13) * t15;
    }
    double xBar = bBar + t2;
    double xBarDot = bBarDot + t3;
    double t12 = kept[0];
    aBar += t5 * t12;
    aBarDot += t6 * t12 + t5 * kept[2];
    double t13 = a * t5;
    double t14 = kept[1];
    xBar += StrongZero.times(t13, t14);
    xBarDot += StrongZero.times(aDot * t5 + a * t6, t14) - StrongZero.times(t13, xDot * t14 * t14);
    tape.result(1, aBar);
    tape.result(2, aBarDot);
    tape.result(3, xBar);
    tape.result(4, xBarDot);
    return 1.0 - t2;
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
    double frontDot = (a * StrongZero.over(xDot, x) - b * StrongZero.over(xDot, 1.0 - x)) * t6 / a;
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

  private static double betaIVjp_(double a, double b, double x, double resultBar, Tape tape) {
    double t = a + 1.0;
    double t1 = a + b;
    boolean t2 = x > t / (t1 + 2.0);
    double t3;
    double result;
    double h;
    double front;
    int exit;
    double d;
    double t4;
    double h1;
    double d1;
    double t5;
    double odd;
    double t6;
    double t7;
    double c;
    double d2;
    double even;
    double t8;
    int m;
    double[] dKept;
    double[] kept;
    double[] hKept;
    double[] dKept1;
    double[] kept1;
    double[] oddKept;
    double[] kept2;
    double[] kept3;
    double[] cKept;
    double[] dKept2;
    double[] evenKept;
    double[] kept4;
    double d3;
    double t9;
    if (t2) {
      int frame = tape.mark();
      double t10 = betaIVjp_(b, a, 1.0 - x, -resultBar, tape);
      t3 = tape.doubleResult(1);
      tape.release(frame);
      result = 1.0 - t10;
      h = 0.0;
      front = 0.0;
      exit = 0;
      d = 0.0;
      t4 = 0.0;
      h1 = 0.0;
      d1 = 0.0;
      t5 = 0.0;
      odd = 0.0;
      t6 = 0.0;
      t7 = 0.0;
      c = 0.0;
      d2 = 0.0;
      even = 0.0;
      t8 = 0.0;
      m = 0;
      dKept = null;
      kept = null;
      hKept = null;
      dKept1 = null;
      kept1 = null;
      oddKept = null;
      kept2 = null;
      kept3 = null;
      cKept = null;
      dKept2 = null;
      evenKept = null;
      kept4 = null;
      d3 = 0.0;
      t9 = 0.0;
    } else {
      double sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (t1 + i - 1.0);
      }
      double t10 = t1 + 6.5;
      double t11 = 0.5 * Math.log(2.0 * Math.PI);
      double t12 = t11 + (t1 - 0.5) * Math.log(t10) - t10 + Math.log(sum);
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (a + i - 1.0);
      }
      t10 = a + 6.5;
      double t13 = t12 - (t11 + (a - 0.5) * Math.log(t10) - t10 + Math.log(sum));
      sum = CensusSpecial_LANCZOS[0];
      for (int i = 1; i < CensusSpecial_LANCZOS.length; i++) {
        sum += CensusSpecial_LANCZOS[i] / (b + i - 1.0);
      }
      t10 = b + 6.5;
      t9 = Math.exp(t13 - (t11 + (b - 0.5) * Math.log(t10) - t10 + Math.log(sum)) + a * Math.log(x)
          + b * Math.log1p(-x));
      front = t9 / a;
      d3 = 1.0 / (1.0 - t1 * x / t);
      dKept = tape.doubles(300);
      kept = tape.doubles(300);
      hKept = tape.doubles(300);
      dKept1 = tape.doubles(300);
      kept1 = tape.doubles(300);
      oddKept = tape.doubles(300);
      kept2 = tape.doubles(300);
      kept3 = tape.doubles(300);
      cKept = tape.doubles(300);
      dKept2 = tape.doubles(300);
      evenKept = tape.doubles(300);
      kept4 = tape.doubles(300);
      d2 = d3;
      c = 1.0;
      h = d3;
      m = 1;
      while (true) {
        if (m >= 300) {
          exit = 0;
          d = 0.0;
          t4 = 0.0;
          h1 = h;
          d1 = 0.0;
          t5 = 0.0;
          odd = 0.0;
          t6 = 0.0;
          t7 = 0.0;
          even = 0.0;
          t8 = 0.0;
          break;
        }
        dKept2[m] = d2;
        cKept[m] = c;
        hKept[m] = h;
        double t14 = m;
        double t15 = a + 2 * m;
        t8 = (t15 - 1.0) * t15;
        kept4[m] = t8;
        even = t14 * (b - t14) * x / t8;
        evenKept[m] = even;
        d1 = 1.0 / (1.0 + even * d2);
        dKept1[m] = d1;
        t5 = even / c;
        kept1[m] = t5;
        double c1 = 1.0 + t5;
        double h2 = h * (d1 * c1);
        t7 = -(a + t14) * (t1 + t14);
        kept3[m] = t7;
        t6 = t15 * (t15 + 1.0);
        kept2[m] = t6;
        odd = t7 * x / t6;
        oddKept[m] = odd;
        d = 1.0 / (1.0 + odd * d1);
        dKept[m] = d;
        t4 = odd / c1;
        kept[m] = t4;
        c1 = 1.0 + t4;
        double delta = d * c1;
        h2 *= delta;
        if (Math.abs(delta - 1.0) < 1.0E-17) {
          exit = 1;
          h1 = h;
          h = h2;
          break;
        }
        m++;
        d2 = d;
        c = c1;
        h = h2;
      }
      result = front * h;
      t3 = 0.0;
    }

    // reverse sweep
    double xBar;
    if (t2) {
      xBar = -t3;
    } else {
      double frontBar = resultBar * h;
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
          double c1 = 1.0 + t4;
          double delta = d * c1;
          double hBar1 = hBar * delta;
          double c2 = 1.0 + t5;
          double t10 = d1 * c2;
          h = h1 * t10;
          double deltaBar = h * hBar;
          double dBar1 = deltaBar * c1;
          double cBar1 = d * deltaBar;
          double oddBar = cBar1 / c2;
          double t11 = -(dBar1 * d * d);
          double t12 = oddBar * t4;
          oddBar += t11 * d1;
          hBar = hBar1 * t10;
          double t13 = h1 * hBar1;
          dBar1 = odd * t11 + t13 * c2;
          cBar1 = d1 * t13 - t12;
          double evenBar = cBar1 / c;
          cBar = -(evenBar * t5);
          double t14 = -(dBar1 * d1 * d1);
          evenBar += t14 * d2;
          dBar = even * t14;
          double t15 = m;
          xBar = t7 * (oddBar / t6) + t15 * (b - t15) * (evenBar / t8);
        }
      }
      for (int m1 = m - 1; m1 >= 1; m1--) {
        d2 = dKept[m1];
        double t10 = kept[m1];
        c = 1.0 + t10;
        double delta = d2 * c;
        double hBar1 = hBar * delta;
        h = hKept[m1];
        d1 = dKept1[m1];
        double t11 = kept1[m1];
        double c1 = 1.0 + t11;
        double t12 = d1 * c1;
        h1 = h * t12;
        double deltaBar = h1 * hBar;
        dBar += deltaBar * c;
        cBar += d2 * deltaBar;
        double oddBar = cBar / c1;
        double t13 = -(dBar * d2 * d2);
        double t14 = oddBar * t10;
        oddBar += t13 * d1;
        odd = oddKept[m1];
        dBar = odd * t13;
        xBar += kept3[m1] * (oddBar / kept2[m1]);
        hBar = hBar1 * t12;
        double t15 = h * hBar1;
        dBar += t15 * c1;
        cBar = d1 * t15 - t14;
        c = cKept[m1];
        double evenBar = cBar / c;
        cBar = -(evenBar * t11);
        double t16 = -(dBar * d1 * d1);
        d2 = dKept2[m1];
        evenBar += t16 * d2;
        even = evenKept[m1];
        dBar = even * t16;
        double t17 = m1;
        xBar += t17 * (b - t17) * (evenBar / kept4[m1]);
      }
      dBar += hBar;
      xBar += t1 * (dBar * d3 * d3 / t);
      double t10 = frontBar / a * t9;
      xBar -= StrongZero.over(b * t10, 1.0 - x);
      xBar += StrongZero.over(a * t10, x);
    }
    tape.result(1, xBar);
    return result;
  }
}
