package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Assertions;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code RecordTraps}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RecordTrapsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RecordTrapsDerivatives");
  }

  private RecordTrapsDerivatives() {}

  /**
   * Forward mode: {@code RecordTraps.order} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param log as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param logDot tangent of {@code log}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual orderJvp(double x, double[] log, double xDot, double[] logDot) {
    Arguments.sameShape("logDot", logDot, "log", log);
    double t = x * 2.0;
    double t1 = xDot * 2.0;
    double t2 = log[0] + x;
    double t3 = logDot[0] + xDot;
    log[0] = t2;
    logDot[0] = t3;
    double t4 = x * t2;
    double t5 = xDot * t2 + x * t3;
    double t6 = log[1] + t;
    double t7 = logDot[1] + t1;
    log[1] = t6;
    logDot[1] = t7;
    double t8 = t * t6;
    double t9 = t1 * t6 + t * t7;
    double t10 = logDot[2] + t5;
    log[2] += t4;
    logDot[2] = t10;
    double t11 = log[0] + t4;
    double t12 = logDot[0] + t5;
    log[0] = t11;
    logDot[0] = t12;
    double wB = t4 * t11;
    double wBDot = t5 * t11 + t4 * t12;
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(t8 < 100.0)) {
        throw new AssertionError();
      }
    }
    double t13 = t8 + wB;
    double log1 = log[0];
    return new Dual(t13 * log1 + t4, (t9 + wBDot) * log1 + t13 * logDot[0] + t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderJvp(double, double[], double, double[])
   */
  static Dual orderJvp(double x, double[] log, double xDot, double[] logDot, Tape tape) {
    return orderJvp(x, log, xDot, logDot);
  }

  /**
   * Value and gradient of {@code RecordTraps.order}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param log the derivative with respect to {@code log}
   */
  record OrderGradient(double value, double x, double[] log) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordTraps.order}: filled by a derivative
   * and reused by its caller.
   */
  static final class OrderAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OrderAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordTraps.order} and its gradient.
   *
   * @param x as the method takes it
   * @param log as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static OrderGradient orderGradient(double x, double[] log) {
    double[] logBar = Arguments.zerosLike(log);
    OrderAdjoint adjoint = new OrderAdjoint();
    double value = orderGradient(x, log, logBar, adjoint);
    return new OrderGradient(value, adjoint.x, logBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderGradient(double, double[])
   */
  static OrderGradient orderGradient(double x, double[] log, Tape tape) {
    return orderGradient(x, log);
  }

  /**
   * Reverse mode: {@code RecordTraps.order} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param log as the method takes it; written as the method writes it
   * @param logBar overwritten with the gradient with respect to {@code log}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double orderGradient(double x, double[] log, double[] logBar, OrderAdjoint adjoint) {
    Arguments.sameShape("logBar", logBar, "log", log);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(logBar);
    double t = x * 2.0;
    double t1 = log[0] + x;
    log[0] = t1;
    double t2 = x * t1;
    double t3 = log[1] + t;
    log[1] = t3;
    double t4 = t * t3;
    log[2] += t2;
    double t5 = log[0] + t2;
    log[0] = t5;
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(t4 < 100.0)) {
        throw new AssertionError();
      }
    }
    double t6 = t4 + t2 * t5;
    double log1 = log[0];

    // reverse sweep
    logBar[0] += t6;
    double t7 = t2 * log1 + logBar[0];
    logBar[0] = t7;
    double t8 = 1.0 + log1 * t5 + t7 + logBar[2];
    double t9 = t * log1 + logBar[1];
    logBar[1] = t9;
    double xBar = t8 * t1;
    double t10 = x * t8 + logBar[0];
    xBar += t10;
    logBar[0] = t10;
    xBar += (log1 * t3 + t9) * 2.0;
    adjoint.x = xBar;
    return t6 * log1 + t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderGradient(double, double[], double[], OrderAdjoint)
   */
  static double orderGradient(double x, double[] log, double[] logBar, OrderAdjoint adjoint,
      Tape tape) {
    return orderGradient(x, log, logBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordTraps.order}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param log the derivative with respect to {@code log}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param logHvp the Hessian-vector product for {@code log}
   */
  record OrderHvp(double value, double x, double[] log, double xHvp, double[] logHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RecordTraps.order}: filled by a derivative and reused by its caller.
   */
  static final class OrderHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public OrderHvpAdjoint() {}
  }

  /**
   * Second order: {@code RecordTraps.order}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param log as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param logDot tangent of {@code log}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OrderHvp orderHvp(double x, double[] log, double xDot, double[] logDot) {
    double[] logBar = Arguments.zerosLike(log);
    double[] logHvp = Arguments.zerosLike(log);
    OrderHvpAdjoint adjoint = new OrderHvpAdjoint();
    double value = orderHvp(x, log, xDot, logDot, logBar, logHvp, adjoint);
    return new OrderHvp(value, adjoint.x, logBar, adjoint.xHvp, logHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderHvp(double, double[], double, double[])
   */
  static OrderHvp orderHvp(double x, double[] log, double xDot, double[] logDot, Tape tape) {
    return orderHvp(x, log, xDot, logDot);
  }

  /**
   * Second order: {@code RecordTraps.order}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param log as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param logDot tangent of {@code log}, of the same shape; receives that of what the array
   *     then holds
   * @param logBar overwritten with the gradient with respect to {@code log}; of the same
   *     shape
   * @param logHvp overwritten with the Hessian-vector product for {@code log}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double orderHvp(double x, double[] log, double xDot, double[] logDot, double[] logBar,
      double[] logHvp, OrderHvpAdjoint adjoint) {
    Arguments.sameShape("logDot", logDot, "log", log);
    Arguments.sameShape("logBar", logBar, "log", log);
    Arguments.sameShape("logHvp", logHvp, "log", log);
    Arguments.distinct("logDot", logDot, "logBar", logBar);
    Arguments.distinct("logDot", logDot, "logHvp", logHvp);
    Arguments.distinct("logBar", logBar, "logHvp", logHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(logBar);
    Arguments.zero(logHvp);
    double t = x * 2.0;
    double t1 = xDot * 2.0;
    double t2 = log[0] + x;
    double t3 = logDot[0] + xDot;
    log[0] = t2;
    logDot[0] = t3;
    double t4 = x * t2;
    double t5 = xDot * t2 + x * t3;
    double t6 = log[1] + t;
    double t7 = logDot[1] + t1;
    log[1] = t6;
    logDot[1] = t7;
    double t8 = t * t6;
    double t9 = logDot[2] + t5;
    log[2] += t4;
    logDot[2] = t9;
    double t10 = log[0] + t4;
    double t11 = logDot[0] + t5;
    log[0] = t10;
    logDot[0] = t11;
    double t12 = t4 * t11;
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(t8 < 100.0)) {
        throw new AssertionError();
      }
    }
    double t13 = t8 + t4 * t10;
    double log1 = log[0];

    // reverse sweep
    logBar[0] += t13;
    logHvp[0] += t1 * t6 + t * t7 + (t5 * t10 + t12);
    double t14 = t4 * log1 + logBar[0];
    double t15 = t5 * log1 + t12 + logHvp[0];
    logBar[0] = t14;
    logHvp[0] = t15;
    double t16 = 1.0 + log1 * t10 + t14 + logBar[2];
    double t17 = t11 * t10 + log1 * t11 + t15 + logHvp[2];
    double t18 = t * log1 + logBar[1];
    double t19 = t1 * log1 + t * t11 + logHvp[1];
    logBar[1] = t18;
    logHvp[1] = t19;
    double xBar = t16 * t2;
    double xBarDot = t17 * t2 + t16 * t3;
    double t20 = x * t16 + logBar[0];
    double t21 = xDot * t16 + x * t17 + logHvp[0];
    xBar += t20;
    xBarDot += t21;
    logBar[0] = t20;
    logHvp[0] = t21;
    xBar += (log1 * t6 + t18) * 2.0;
    xBarDot += (t11 * t6 + log1 * t7 + t19) * 2.0;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return t13 * log1 + t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderHvp(double, double[], double, double[], double[], double[], OrderHvpAdjoint)
   */
  static double orderHvp(double x, double[] log, double xDot, double[] logDot, double[] logBar,
      double[] logHvp, OrderHvpAdjoint adjoint, Tape tape) {
    return orderHvp(x, log, xDot, logDot, logBar, logHvp, adjoint);
  }

  /**
   * {@code RecordTraps.order} as a function of the vector that packs {@code x}, {@code log},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction orderFunction() {
    return new OrderFunction();
  }

  private static final class OrderFunction implements ScalarFunction {

    OrderFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] log = Arguments.doubles(packed, 1, packed.length - 1);
      return RecordTraps.order(x, log);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double[] log = Arguments.doubles(packed, 1, packed.length - 1);
      double[] logBar = Arguments.zerosLike(log);
      OrderAdjoint adjoint = new OrderAdjoint();
      double value = orderGradient(x, log, logBar, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(logBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double[] log = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] logDot = Arguments.doubles(direction, 1, direction.length - 1);
      return orderJvp(x, log, xDot, logDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double[] log = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] logDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] logBar = Arguments.zerosLike(log);
      double[] logHvp = Arguments.zerosLike(log);
      OrderHvpAdjoint adjoint = new OrderHvpAdjoint();
      double value = orderHvp(x, log, xDot, logDot, logBar, logHvp, adjoint);
      gradient[0] = adjoint.x;
      Arguments.pack(logBar, gradient, 1);
      product[0] = adjoint.xHvp;
      Arguments.pack(logHvp, product, 1);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordTraps.find} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual findJvp(double x, double y, double[] a, double xDot, double yDot, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double vA;
    double vB;
    double vADot;
    double vBDot;
    find: {
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a.length; j++) {
          double y1 = a[j];
          double yDot1 = aDot[j];
          if (y1 * x > 3.0) {
            double b = i;
            vA = y1;
            vB = b;
            vADot = yDot1;
            vBDot = 0.0;
            break find;
          }
          if (y1 < 0.0) {
            break;
          }
        }
        double x1 = a[i];
        double xDot1 = aDot[i];
        a[i] = x1 * y;
        aDot[i] = xDot1 * y + x1 * yDot;
      }
      vA = 0.0;
      vB = x;
      vADot = 0.0;
      vBDot = xDot;
    }
    double t;
    double wBDot;
    if (vA > y) {
      t = vA;
      wBDot = vADot;
    } else {
      t = y;
      wBDot = yDot;
    }
    double wB = x * y;
    double t1;
    double t2;
    if (t < wB) {
      t1 = 1.0;
      wBDot = xDot * y + x * yDot;
      t2 = 0.0;
    } else {
      wB = t;
      t1 = vB;
      t2 = vBDot;
    }
    double wA;
    double wADot;
    find2: {
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a.length; j++) {
          y = a[j];
          yDot = aDot[j];
          if (y * wB > 1.5) {
            double b = i;
            wA = y;
            wB = b;
            wADot = yDot;
            wBDot = 0.0;
            break find2;
          }
          if (y < 0.0) {
            break;
          }
        }
        x = a[i];
        xDot = aDot[i];
        a[i] = x * t1;
        aDot[i] = xDot * t1 + x * t2;
      }
      wA = 0.0;
      wADot = 0.0;
    }
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(wA < 100.0)) {
        throw new AssertionError();
      }
    }
    double t3 = wA + wB;
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(vA < 100.0)) {
        throw new AssertionError();
      }
    }
    double t4 = vA + vB;
    return new Dual(t3 * t4 + a[1], (wADot + wBDot) * t4 + t3 * (vADot + vBDot) + aDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #findJvp(double, double, double[], double, double, double[])
   */
  static Dual findJvp(double x, double y, double[] a, double xDot, double yDot, double[] aDot,
      Tape tape) {
    return findJvp(x, y, a, xDot, yDot, aDot);
  }

  /**
   * Value and gradient of {@code RecordTraps.find}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param a the derivative with respect to {@code a}
   */
  record FindGradient(double value, double x, double y, double[] a) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordTraps.find}: filled by a derivative
   * and reused by its caller.
   */
  static final class FindAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public FindAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordTraps.find} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static FindGradient findGradient(double x, double y, double[] a) {
    return findGradient(x, y, a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #findGradient(double, double, double[])
   */
  static FindGradient findGradient(double x, double y, double[] a, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    FindAdjoint adjoint = new FindAdjoint();
    double value = findGradient(x, y, a, aBar, adjoint, tape);
    return new FindGradient(value, adjoint.x, adjoint.y, aBar);
  }

  /**
   * Reverse mode: {@code RecordTraps.find} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double findGradient(double x, double y, double[] a, double[] aBar, FindAdjoint adjoint) {
    return findGradient(x, y, a, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #findGradient(double, double, double[], double[], FindAdjoint)
   */
  static double findGradient(double x, double y, double[] a, double[] aBar, FindAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] xKept;
      int i;
      int j;
      double vA;
      double vB;
      int exit;
      find: {
        xKept = tape.doubles(a.length);
        i = 0;
        while (i < a.length) {
          j = 0;
          while (j < a.length) {
            double y1 = a[j];
            if (y1 * x > 3.0) {
              double b = i;
              vA = y1;
              vB = b;
              exit = 0;
              break find;
            }
            if (y1 < 0.0) {
              break;
            }
            j++;
          }
          double x1 = a[i];
          xKept[i] = x1;
          a[i] = x1 * y;
          i++;
        }
        vA = 0.0;
        vB = x;
        exit = 1;
        j = 0;
        i = 0;
      }
      boolean t = vA > y;
      double t1 = t ? vA : y;
      double wB = x * y;
      boolean t2 = t1 < wB;
      double t3;
      if (t2) {
        t3 = 1.0;
      } else {
        wB = t1;
        t3 = vB;
      }
      double[] xKept1;
      int k;
      int i1;
      double wA;
      int exit1;
      find2: {
        xKept1 = tape.doubles(a.length);
        k = 0;
        while (k < a.length) {
          i1 = 0;
          while (i1 < a.length) {
            double y1 = a[i1];
            if (y1 * wB > 1.5) {
              double b = k;
              wA = y1;
              wB = b;
              exit1 = 0;
              break find2;
            }
            if (y1 < 0.0) {
              break;
            }
            i1++;
          }
          double x1 = a[k];
          xKept1[k] = x1;
          a[k] = x1 * t3;
          k++;
        }
        wA = 0.0;
        exit1 = 1;
        i1 = 0;
        k = 0;
      }
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(wA < 100.0)) {
          throw new AssertionError();
        }
      }
      double vABar = wA + wB;
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      double t4 = vA + vB;

      // reverse sweep
      double t5 = vABar * t4 + a[1];
      aBar[1] += 1.0;
      double t6;
      switch (exit1) {
        case 0 -> {
          aBar[i1] += t4;
          t6 = 0.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            double t7 = aBar[i2];
            aBar[i2] = 0.0;
            double x1 = xKept1[i2];
            aBar[i2] += t7 * t3;
            t6 += x1 * t7;
          }
          t4 = 0.0;
        }
        default -> {
          t6 = 0.0;
          for (int i2 = a.length - 1; i2 >= 0; i2--) {
            double t7 = aBar[i2];
            aBar[i2] = 0.0;
            double x1 = xKept1[i2];
            aBar[i2] += t7 * t3;
            t6 += x1 * t7;
          }
        }
      }
      double t7;
      double vBBar;
      if (t2) {
        t7 = 0.0;
        vBBar = vABar;
      } else {
        vBBar = vABar + t6;
        t7 = t4;
        t4 = 0.0;
      }
      double xBar = t4 * y;
      double yBar = x * t4;
      if (t) {
        vABar += t7;
      } else {
        yBar += t7;
      }
      switch (exit) {
        case 0 -> {
          aBar[j] += vABar;
          for (int i2 = i - 1; i2 >= 0; i2--) {
            double t8 = aBar[i2];
            aBar[i2] = 0.0;
            x = xKept[i2];
            yBar += x * t8;
            aBar[i2] += t8 * y;
          }
        }
        default -> {
          xBar += vBBar;
          for (int i2 = a.length - 1; i2 >= 0; i2--) {
            double t8 = aBar[i2];
            aBar[i2] = 0.0;
            x = xKept[i2];
            yBar += x * t8;
            aBar[i2] += t8 * y;
          }
        }
      }
      adjoint.x = xBar;
      adjoint.y = yBar;
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordTraps.find}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param a the derivative with respect to {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record FindHvp(double value, double x, double y, double[] a, double xHvp, double yHvp,
      double[] aHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RecordTraps.find}: filled by a derivative and reused by its caller.
   */
  static final class FindHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** The Hessian-vector product for {@code y}. */
    public double yHvp;

    /** A holder of zeros. */
    public FindHvpAdjoint() {}
  }

  /**
   * Second order: {@code RecordTraps.find}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static FindHvp findHvp(double x, double y, double[] a, double xDot, double yDot, double[] aDot) {
    return findHvp(x, y, a, xDot, yDot, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #findHvp(double, double, double[], double, double, double[])
   */
  static FindHvp findHvp(double x, double y, double[] a, double xDot, double yDot, double[] aDot,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    FindHvpAdjoint adjoint = new FindHvpAdjoint();
    double value = findHvp(x, y, a, xDot, yDot, aDot, aBar, aHvp, adjoint, tape);
    return new FindHvp(value, adjoint.x, adjoint.y, aBar, adjoint.xHvp, adjoint.yHvp, aHvp);
  }

  /**
   * Second order: {@code RecordTraps.find}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param a as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}, {@code y}
   * @return the value
   */
  static double findHvp(double x, double y, double[] a, double xDot, double yDot, double[] aDot,
      double[] aBar, double[] aHvp, FindHvpAdjoint adjoint) {
    return findHvp(x, y, a, xDot, yDot, aDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #findHvp(double, double, double[], double, double, double[], double[], double[],
   *     FindHvpAdjoint)
   */
  static double findHvp(double x, double y, double[] a, double xDot, double yDot, double[] aDot,
      double[] aBar, double[] aHvp, FindHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] xKept;
      double[] xKeptDot;
      int i;
      int j;
      double vA;
      double vB;
      int exit;
      double vADot;
      double vBDot;
      find: {
        xKept = tape.doubles(a.length);
        xKeptDot = tape.doubles(a.length);
        i = 0;
        while (i < a.length) {
          j = 0;
          while (j < a.length) {
            double y1 = a[j];
            double yDot1 = aDot[j];
            if (y1 * x > 3.0) {
              double b = i;
              vA = y1;
              vB = b;
              exit = 0;
              vADot = yDot1;
              vBDot = 0.0;
              break find;
            }
            if (y1 < 0.0) {
              break;
            }
            j++;
          }
          double x1 = a[i];
          double xDot1 = aDot[i];
          xKept[i] = x1;
          xKeptDot[i] = xDot1;
          a[i] = x1 * y;
          aDot[i] = xDot1 * y + x1 * yDot;
          i++;
        }
        vA = 0.0;
        vB = x;
        exit = 1;
        j = 0;
        i = 0;
        vADot = 0.0;
        vBDot = xDot;
      }
      boolean t = vA > y;
      double t1;
      double wBDot;
      if (t) {
        t1 = vA;
        wBDot = vADot;
      } else {
        t1 = y;
        wBDot = yDot;
      }
      double wB = x * y;
      boolean t2 = t1 < wB;
      double t3;
      double t4;
      if (t2) {
        t3 = 1.0;
        wBDot = xDot * y + x * yDot;
        t4 = 0.0;
      } else {
        wB = t1;
        t3 = vB;
        t4 = vBDot;
      }
      double[] xKept1;
      double[] xKeptDot1;
      int k;
      int i1;
      double wA;
      int exit1;
      double wADot;
      find2: {
        xKept1 = tape.doubles(a.length);
        xKeptDot1 = tape.doubles(a.length);
        k = 0;
        while (k < a.length) {
          i1 = 0;
          while (i1 < a.length) {
            double y1 = a[i1];
            double yDot1 = aDot[i1];
            if (y1 * wB > 1.5) {
              double b = k;
              wA = y1;
              wB = b;
              exit1 = 0;
              wADot = yDot1;
              wBDot = 0.0;
              break find2;
            }
            if (y1 < 0.0) {
              break;
            }
            i1++;
          }
          double x1 = a[k];
          double xDot1 = aDot[k];
          xKept1[k] = x1;
          xKeptDot1[k] = xDot1;
          a[k] = x1 * t3;
          aDot[k] = xDot1 * t3 + x1 * t4;
          k++;
        }
        wA = 0.0;
        exit1 = 1;
        i1 = 0;
        k = 0;
        wADot = 0.0;
      }
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(wA < 100.0)) {
          throw new AssertionError();
        }
      }
      double vABar = wA + wB;
      double vABarDot = wADot + wBDot;
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      double t5 = vA + vB;
      double t6 = vADot + vBDot;

      // reverse sweep
      double t7 = vABar * t5 + a[1];
      aBar[1] += 1.0;
      double t8;
      double t9;
      switch (exit1) {
        case 0 -> {
          aBar[i1] += t5;
          aHvp[i1] += t6;
          t8 = 0.0;
          t9 = 0.0;
          for (int i2 = k - 1; i2 >= 0; i2--) {
            double t10 = aBar[i2];
            double t11 = aHvp[i2];
            aBar[i2] = 0.0;
            aHvp[i2] = 0.0;
            double x1 = xKept1[i2];
            double xDot1 = xKeptDot1[i2];
            aBar[i2] += t10 * t3;
            aHvp[i2] += t11 * t3 + t10 * t4;
            t8 += x1 * t10;
            t9 += xDot1 * t10 + x1 * t11;
          }
          t5 = 0.0;
          t6 = 0.0;
        }
        default -> {
          t8 = 0.0;
          t9 = 0.0;
          for (int i2 = a.length - 1; i2 >= 0; i2--) {
            double t10 = aBar[i2];
            double t11 = aHvp[i2];
            aBar[i2] = 0.0;
            aHvp[i2] = 0.0;
            double x1 = xKept1[i2];
            double xDot1 = xKeptDot1[i2];
            aBar[i2] += t10 * t3;
            aHvp[i2] += t11 * t3 + t10 * t4;
            t8 += x1 * t10;
            t9 += xDot1 * t10 + x1 * t11;
          }
        }
      }
      double t10;
      double vBBar;
      double t11;
      double vBBarDot;
      if (t2) {
        t10 = 0.0;
        vBBar = vABar;
        t11 = 0.0;
        vBBarDot = vABarDot;
      } else {
        vBBar = vABar + t8;
        vBBarDot = vABarDot + t9;
        t10 = t5;
        t5 = 0.0;
        t11 = t6;
        t6 = 0.0;
      }
      double xBar = t5 * y;
      double xBarDot = t6 * y + t5 * yDot;
      double yBar = x * t5;
      double yBarDot = xDot * t5 + x * t6;
      if (t) {
        vABar += t10;
        vABarDot += t11;
      } else {
        yBar += t10;
        yBarDot += t11;
      }
      switch (exit) {
        case 0 -> {
          aBar[j] += vABar;
          aHvp[j] += vABarDot;
          for (int i2 = i - 1; i2 >= 0; i2--) {
            double t12 = aBar[i2];
            double t13 = aHvp[i2];
            aBar[i2] = 0.0;
            aHvp[i2] = 0.0;
            x = xKept[i2];
            xDot = xKeptDot[i2];
            yBar += x * t12;
            yBarDot += xDot * t12 + x * t13;
            aBar[i2] += t12 * y;
            aHvp[i2] += t13 * y + t12 * yDot;
          }
        }
        default -> {
          xBar += vBBar;
          xBarDot += vBBarDot;
          for (int i2 = a.length - 1; i2 >= 0; i2--) {
            double t12 = aBar[i2];
            double t13 = aHvp[i2];
            aBar[i2] = 0.0;
            aHvp[i2] = 0.0;
            x = xKept[i2];
            xDot = xKeptDot[i2];
            yBar += x * t12;
            yBarDot += xDot * t12 + x * t13;
            aBar[i2] += t12 * y;
            aHvp[i2] += t13 * y + t12 * yDot;
          }
        }
      }
      adjoint.x = xBar;
      adjoint.y = yBar;
      adjoint.xHvp = xBarDot;
      adjoint.yHvp = yBarDot;
      return t7;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordTraps.find} as a function of the vector that packs {@code x}, {@code y},
   * {@code a}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction findFunction() {
    return new FindFunction();
  }

  private static final class FindFunction implements ScalarFunction {

    FindFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double x = packed[0];
      double y = packed[1];
      double[] a = Arguments.doubles(packed, 2, packed.length - 2);
      return RecordTraps.find(x, y, a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      double[] a = Arguments.doubles(packed, 2, packed.length - 2);
      double[] aBar = Arguments.zerosLike(a);
      FindAdjoint adjoint = new FindAdjoint();
      double value = findGradient(x, y, a, aBar, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      Arguments.pack(aBar, gradient, 2);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double[] a = Arguments.doubles(packed, 2, packed.length - 2);
      double xDot = direction[0];
      double yDot = direction[1];
      double[] aDot = Arguments.doubles(direction, 2, direction.length - 2);
      return findJvp(x, y, a, xDot, yDot, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double[] a = Arguments.doubles(packed, 2, packed.length - 2);
      double xDot = direction[0];
      double yDot = direction[1];
      double[] aDot = Arguments.doubles(direction, 2, direction.length - 2);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      FindHvpAdjoint adjoint = new FindHvpAdjoint();
      double value = findHvp(x, y, a, xDot, yDot, aDot, aBar, aHvp, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      Arguments.pack(aBar, gradient, 2);
      product[0] = adjoint.xHvp;
      product[1] = adjoint.yHvp;
      Arguments.pack(aHvp, product, 2);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordTraps.acc} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param w constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual accJvp(double[] x, double w, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] t = new double[2];
    double[] t1 = new double[2];
    double aS = 0.0;
    int aN = 0;
    int i = 0;
    double aSDot = 0.0;
    while (aS / aN < 4.0 || aN < 2) {
      int j = i + 1;
      int t2 = i % x.length;
      double t3 = x[t2] * w;
      double t4 = xDot[t2] * w;
      int t5 = aN % t.length;
      double buf = t[t5];
      double bufDot = t1[t5];
      t[t5] = buf + t3 * aS;
      t1[t5] = bufDot + (t4 * aS + t3 * aSDot);
      buf = t[0];
      bufDot = t1[0];
      aS += buf * t3;
      aSDot += bufDot * t3 + buf * t4;
      aN++;
      if (j > 20) {
        break;
      }
      i = j;
    }
    int t2 = aN % t.length;
    double buf = t[t2];
    double bufDot = t1[t2];
    t[t2] = buf + 1.0 * aS;
    t1[t2] = bufDot + aSDot;
    buf = t[0];
    bufDot = t1[0];
    double t3 = aN;
    double t4 = t[1];
    return new Dual(aS / t3 + t4 * buf, aSDot / t3 + (t1[1] * buf + t4 * bufDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #accJvp(double[], double, double[])
   */
  static Dual accJvp(double[] x, double w, double[] xDot, Tape tape) {
    return accJvp(x, w, xDot);
  }

  /**
   * Value and gradient of {@code RecordTraps.acc}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AccGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RecordTraps.acc} and its gradient.
   *
   * @param x as the method takes it
   * @param w constant
   * @return the value and the gradient, in new arrays
   */
  static AccGradient accGradient(double[] x, double w) {
    return accGradient(x, w, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #accGradient(double[], double)
   */
  static AccGradient accGradient(double[] x, double w, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = accGradient(x, w, xBar, tape);
    return new AccGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RecordTraps.acc} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param w constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double accGradient(double[] x, double w, double[] xBar) {
    return accGradient(x, w, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #accGradient(double[], double, double[])
   */
  static double accGradient(double[] x, double w, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      int[] kept = tape.ints(64);
      double[] bufKept = tape.doubles(64);
      int[] kept1 = tape.ints(64);
      double[] aSKept = tape.doubles(64);
      double aS = 0.0;
      int aN = 0;
      int i = 0;
      int trips = 0;
      int exit;
      int t2;
      double buf;
      int t3;
      double aS1;
      while (true) {
        if (!(aS / aN < 4.0 || aN < 2)) {
          exit = 0;
          t2 = 0;
          buf = 0.0;
          t3 = 0;
          aS1 = aS;
          break;
        }
        aSKept[trips] = aS;
        int j = i + 1;
        t2 = i % x.length;
        kept[trips] = t2;
        double t4 = x[t2] * w;
        t3 = aN % t.length;
        kept1[trips] = t3;
        double buf1 = t[t3];
        t[t3] = buf1 + t4 * aS;
        buf = t[0];
        bufKept[trips] = buf;
        double aS2 = aS + buf * t4;
        aN++;
        if (j > 20) {
          exit = 1;
          aS1 = aS;
          aS = aS2;
          break;
        }
        trips++;
        kept = tape.grow(kept, trips);
        bufKept = tape.grow(bufKept, trips);
        kept1 = tape.grow(kept1, trips);
        aSKept = tape.grow(aSKept, trips);
        aS = aS2;
        i = j;
      }
      int t4 = aN % t.length;
      double buf1 = t[t4];
      t[t4] = buf1 + 1.0 * aS;
      buf1 = t[0];
      double t5 = aN;
      double t6 = t[1];

      // reverse sweep
      t1[1] += buf1;
      double aSBar = 1.0 / t5;
      t1[0] += t6;
      aSBar += t1[t4];
      switch (exit) {
        case 0 -> {}
        default -> {
          double t7 = x[t2] * w;
          t1[0] += aSBar * t7;
          double t8 = t1[t3];
          double t9 = buf * aSBar + t8 * aS1;
          aSBar += t7 * t8;
          xBar[t2] += t9 * w;
        }
      }
      int k = trips - 1;
      double t7 = aS / t5 + t6 * buf1;
      while (k >= 0) {
        int t8 = kept[k];
        double t9 = x[t8] * w;
        buf = bufKept[k];
        t1[0] += aSBar * t9;
        double t10 = t1[kept1[k]];
        aS = aSKept[k];
        double t11 = buf * aSBar + t10 * aS;
        aSBar += t9 * t10;
        xBar[t8] += t11 * w;
        k--;
      }
      return t7;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordTraps.acc}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AccHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RecordTraps.acc}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param w constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AccHvp accHvp(double[] x, double w, double[] xDot) {
    return accHvp(x, w, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #accHvp(double[], double, double[])
   */
  static AccHvp accHvp(double[] x, double w, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = accHvp(x, w, xDot, xBar, xHvp, tape);
    return new AccHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RecordTraps.acc}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param w constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double accHvp(double[] x, double w, double[] xDot, double[] xBar, double[] xHvp) {
    return accHvp(x, w, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #accHvp(double[], double, double[], double[], double[])
   */
  static double accHvp(double[] x, double w, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] t = new double[2];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      int[] kept = tape.ints(64);
      double[] bufKept = tape.doubles(64);
      double[] bufKeptDot = tape.doubles(64);
      int[] kept1 = tape.ints(64);
      double[] aSKept = tape.doubles(64);
      double[] aSKeptDot = tape.doubles(64);
      double aS = 0.0;
      int aN = 0;
      int i = 0;
      int trips = 0;
      double aSDot = 0.0;
      int exit;
      int t4;
      double buf;
      int t5;
      double aS1;
      double bufDot;
      double aSDot1;
      while (true) {
        if (!(aS / aN < 4.0 || aN < 2)) {
          exit = 0;
          t4 = 0;
          buf = 0.0;
          t5 = 0;
          aS1 = aS;
          bufDot = 0.0;
          aSDot1 = aSDot;
          break;
        }
        aSKept[trips] = aS;
        aSKeptDot[trips] = aSDot;
        int j = i + 1;
        t4 = i % x.length;
        kept[trips] = t4;
        double t6 = x[t4] * w;
        double t7 = xDot[t4] * w;
        t5 = aN % t.length;
        kept1[trips] = t5;
        double buf1 = t[t5];
        double bufDot1 = t1[t5];
        t[t5] = buf1 + t6 * aS;
        t1[t5] = bufDot1 + (t7 * aS + t6 * aSDot);
        buf = t[0];
        bufDot = t1[0];
        bufKept[trips] = buf;
        bufKeptDot[trips] = bufDot;
        double aS2 = aS + buf * t6;
        double aSDot2 = aSDot + (bufDot * t6 + buf * t7);
        aN++;
        if (j > 20) {
          exit = 1;
          aS1 = aS;
          aS = aS2;
          aSDot1 = aSDot;
          aSDot = aSDot2;
          break;
        }
        trips++;
        kept = tape.grow(kept, trips);
        bufKept = tape.grow(bufKept, trips);
        bufKeptDot = tape.grow(bufKeptDot, trips);
        kept1 = tape.grow(kept1, trips);
        aSKept = tape.grow(aSKept, trips);
        aSKeptDot = tape.grow(aSKeptDot, trips);
        aS = aS2;
        i = j;
        aSDot = aSDot2;
      }
      int t6 = aN % t.length;
      double buf1 = t[t6];
      double bufDot1 = t1[t6];
      t[t6] = buf1 + 1.0 * aS;
      t1[t6] = bufDot1 + aSDot;
      buf1 = t[0];
      bufDot1 = t1[0];
      double t7 = aN;
      double t8 = t[1];

      // reverse sweep
      double t9 = t1[1];
      t2[1] += buf1;
      t3[1] += bufDot1;
      double aSBar = 1.0 / t7;
      t2[0] += t8;
      t3[0] += t9;
      double aSBarDot = t3[t6];
      aSBar += t2[t6];
      switch (exit) {
        case 0 -> {}
        default -> {
          double t10 = x[t4] * w;
          double t11 = xDot[t4] * w;
          t2[0] += aSBar * t10;
          t3[0] += aSBarDot * t10 + aSBar * t11;
          double t12 = t2[t5];
          double t13 = t3[t5];
          double t14 = buf * aSBar + t12 * aS1;
          double t15 = bufDot * aSBar + buf * aSBarDot + (t13 * aS1 + t12 * aSDot1);
          aSBar += t10 * t12;
          aSBarDot += t11 * t12 + t10 * t13;
          xBar[t4] += t14 * w;
          xHvp[t4] += t15 * w;
        }
      }
      int k = trips - 1;
      double t10 = aS / t7 + t8 * buf1;
      while (k >= 0) {
        int t11 = kept[k];
        double t12 = x[t11] * w;
        double t13 = xDot[t11] * w;
        buf = bufKept[k];
        bufDot = bufKeptDot[k];
        t2[0] += aSBar * t12;
        t3[0] += aSBarDot * t12 + aSBar * t13;
        int t14 = kept1[k];
        double t15 = t2[t14];
        double t16 = t3[t14];
        aS = aSKept[k];
        aSDot = aSKeptDot[k];
        double t17 = buf * aSBar + t15 * aS;
        double t18 = bufDot * aSBar + buf * aSBarDot + (t16 * aS + t15 * aSDot);
        aSBar += t12 * t15;
        aSBarDot += t13 * t15 + t12 * t16;
        xBar[t11] += t17 * w;
        xHvp[t11] += t18 * w;
        k--;
      }
      return t10;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordTraps.acc} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param w captured
   * @return the view
   */
  static ScalarFunction accFunction(double w) {
    return new AccFunction(w);
  }

  private static final class AccFunction implements ScalarFunction {

    private final double w;

    AccFunction(double w) {
      this.w = w;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return RecordTraps.acc(x, this.w);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = accGradient(x, this.w, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return accJvp(x, this.w, xDot).tangent();
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
      double value = accHvp(x, this.w, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordTraps.tri} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual triJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double tPA = x[0];
    double tPB = x[1];
    double tQA = x[2];
    double tQB = x[3];
    double tRA = x[4];
    double tRB = x[5];
    double tPADot = xDot[0];
    double tPBDot = xDot[1];
    double tQADot = xDot[2];
    double tQBDot = xDot[3];
    double tRADot = xDot[4];
    double tRBDot = xDot[5];
    for (int i = 0; i < n; i++) {
      if (tPA < tQA) {
        tPA = tQA;
        tPB = tQB;
        tPADot = tQADot;
        tPBDot = tQBDot;
      }
      double t = tQA;
      tQA = tRA;
      tRA = tPA;
      tPA = t;
      double t1 = tQB;
      tQB = tRB;
      tRB = tPB;
      tPB = t1;
      double t2 = tQADot;
      tQADot = tRADot;
      tRADot = tPADot;
      tPADot = t2;
      double t3 = tQBDot;
      tQBDot = tRBDot;
      tRBDot = tPBDot;
      tPBDot = t3;
    }
    double uPA;
    double uPB;
    double uQA;
    double uQB;
    double uRA;
    double uRB;
    double uPADot;
    double uPBDot;
    double uQADot;
    double uQBDot;
    double uRADot;
    double uRBDot;
    switch (n) {
      case 0 -> {
        uPA = tPA;
        uPB = tPB;
        uQA = tQA;
        uQB = tQB;
        uRA = tRA;
        uRB = tRB;
        uPADot = tPADot;
        uPBDot = tPBDot;
        uQADot = tQADot;
        uQBDot = tQBDot;
        uRADot = tRADot;
        uRBDot = tRBDot;
      }
      case 1 -> {
        double tPA1 = tPA;
        double tPB1 = tPB;
        double tQA1 = tQA;
        double tQB1 = tQB;
        double tRA1 = tRA;
        double tRB1 = tRB;
        double tPADot1 = tPADot;
        double tPBDot1 = tPBDot;
        double tQADot1 = tQADot;
        double tQBDot1 = tQBDot;
        double tRADot1 = tRADot;
        double tRBDot1 = tRBDot;
        for (int i = 0; i < 1; i++) {
          if (tPA1 < tQA1) {
            tPA1 = tQA1;
            tPB1 = tQB1;
            tPADot1 = tQADot1;
            tPBDot1 = tQBDot1;
          }
          double t = tQA1;
          tQA1 = tRA1;
          tRA1 = tPA1;
          tPA1 = t;
          double t1 = tQB1;
          tQB1 = tRB1;
          tRB1 = tPB1;
          tPB1 = t1;
          double t2 = tQADot1;
          tQADot1 = tRADot1;
          tRADot1 = tPADot1;
          tPADot1 = t2;
          double t3 = tQBDot1;
          tQBDot1 = tRBDot1;
          tRBDot1 = tPBDot1;
          tPBDot1 = t3;
        }
        uPA = tPA1;
        uPB = tPB1;
        uQA = tQA1;
        uQB = tQB1;
        uRA = tRA1;
        uRB = tRB1;
        uPADot = tPADot1;
        uPBDot = tPBDot1;
        uQADot = tQADot1;
        uQBDot = tQBDot1;
        uRADot = tRADot1;
        uRBDot = tRBDot1;
      }
      default -> {
        if (Assertions.areEnabled(RecordTraps.class)) {
          if (!(tPA < 100.0)) {
            throw new AssertionError();
          }
        }
        uPA = tRA;
        uPB = tRB;
        uQA = tQA;
        uQB = tQB;
        uRA = 1.0;
        uRB = tPA + tPB;
        uPADot = tRADot;
        uPBDot = tRBDot;
        uQADot = tQADot;
        uQBDot = tQBDot;
        uRADot = 0.0;
        uRBDot = tPADot + tPBDot;
      }
    }
    double t = tQA - tPA;
    double t1 = tRB - tPB;
    double t2 = tQB - tPB;
    double t3 = tRA - tPA;
    double t4 = t * t1 - t2 * t3;
    double t5 = uQA - uPA;
    double t6 = uRB - uPB;
    double t7 = uQB - uPB;
    double t8 = uRA - uPA;
    double t9 = t5 * t6 - t7 * t8;
    return new Dual(t4 * t9,
        ((tQADot - tPADot) * t1
        + t * (tRBDot - tPBDot) - ((tQBDot - tPBDot) * t3 + t2 * (tRADot - tPADot))) * t9
        + t4 * ((uQADot - uPADot) * t6
        + t5 * (uRBDot - uPBDot) - ((uQBDot - uPBDot) * t8 + t7 * (uRADot - uPADot))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triJvp(double[], int, double[])
   */
  static Dual triJvp(double[] x, int n, double[] xDot, Tape tape) {
    return triJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code RecordTraps.tri}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TriGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code RecordTraps.tri} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TriGradient triGradient(double[] x, int n) {
    return triGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triGradient(double[], int)
   */
  static TriGradient triGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = triGradient(x, n, xBar, tape);
    return new TriGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code RecordTraps.tri} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double triGradient(double[] x, int n, double[] xBar) {
    return triGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triGradient(double[], int, double[])
   */
  static double triGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double tPA = x[0];
      double tPB = x[1];
      double tQA = x[2];
      double tQB = x[3];
      double tRA = x[4];
      double tRB = x[5];
      boolean[] kept = tape.booleans(n);
      for (int i = 0; i < n; i++) {
        boolean t = tPA < tQA;
        kept[i] = t;
        if (t) {
          tPA = tQA;
          tPB = tQB;
        }
        double t1 = tQA;
        tQA = tRA;
        tRA = tPA;
        tPA = t1;
        double t2 = tQB;
        tQB = tRB;
        tRB = tPB;
        tPB = t2;
      }
      double uPA;
      double uPB;
      double uQA;
      double uQB;
      double uRA;
      double uRB;
      boolean[] kept1;
      switch (n) {
        case 0 -> {
          uPA = tPA;
          uPB = tPB;
          uQA = tQA;
          uQB = tQB;
          uRA = tRA;
          uRB = tRB;
          kept1 = null;
        }
        case 1 -> {
          kept1 = tape.booleans(1);
          double tPA1 = tPA;
          double tPB1 = tPB;
          double tQA1 = tQA;
          double tQB1 = tQB;
          double tRA1 = tRA;
          double tRB1 = tRB;
          for (int i = 0; i < 1; i++) {
            boolean t = tPA1 < tQA1;
            kept1[i] = t;
            if (t) {
              tPA1 = tQA1;
              tPB1 = tQB1;
            }
            double t1 = tQA1;
            tQA1 = tRA1;
            tRA1 = tPA1;
            tPA1 = t1;
            double t2 = tQB1;
            tQB1 = tRB1;
            tRB1 = tPB1;
            tPB1 = t2;
          }
          uPA = tPA1;
          uPB = tPB1;
          uQA = tQA1;
          uQB = tQB1;
          uRA = tRA1;
          uRB = tRB1;
        }
        default -> {
          if (Assertions.areEnabled(RecordTraps.class)) {
            if (!(tPA < 100.0)) {
              throw new AssertionError();
            }
          }
          uPA = tRA;
          uPB = tRB;
          uQA = tQA;
          uQB = tQB;
          uRA = 1.0;
          uRB = tPA + tPB;
          kept1 = null;
        }
      }
      double t = tQA - tPA;
      double t1 = tRB - tPB;
      double t2 = tQB - tPB;
      double t3 = tRA - tPA;
      double t4 = t * t1 - t2 * t3;
      double t5 = uQA - uPA;
      double t6 = uRB - uPB;
      double t7 = uQB - uPB;
      double t8 = uRA - uPA;
      double t9 = t5 * t6 - t7 * t8;

      // reverse sweep
      double t10 = -t4;
      double tQBBar = t10 * t8;
      double tRABar = t7 * t10;
      double tQABar = t4 * t6;
      double tRBBar = t5 * t4;
      double t11 = tQBBar + tRBBar;
      double uPBBar = -t11;
      double t12 = tRABar + tQABar;
      double uPABar = -t12;
      double t13 = -t9;
      double t14 = t13 * t3;
      double t15 = t2 * t13;
      double t16 = t9 * t1;
      double t17 = t * t9;
      double t18 = t14 + t17;
      double t19 = t15 + t16;
      double tPABar;
      double tPBBar;
      double tQABar1;
      double tQBBar1;
      double tRABar1;
      double tRBBar1;
      switch (n) {
        case 0 -> {
          tPABar = -(t19 + t12);
          tPBBar = -(t18 + t11);
          tQABar1 = t16 + tQABar;
          tQBBar1 = t14 + tQBBar;
          tRABar1 = t15 + tRABar;
          tRBBar1 = t17 + tRBBar;
        }
        case 1 -> {
          tPABar = uPABar;
          tPBBar = uPBBar;
          for (int i = 0; i >= 0; i--) {
            if (kept1[i]) {
              tQABar1 = tPABar + tRABar;
              tQBBar1 = tPBBar + tRBBar;
              tPABar = 0.0;
              tPBBar = 0.0;
            } else {
              tQABar1 = tPABar;
              tQBBar1 = tPBBar;
              tPABar = tRABar;
              tPBBar = tRBBar;
            }
            tRABar = tQABar;
            tQABar = tQABar1;
            tRBBar = tQBBar;
            tQBBar = tQBBar1;
          }
          tPABar -= t19;
          tPBBar -= t18;
          tQABar1 = t16 + tQABar;
          tQBBar1 = t14 + tQBBar;
          tRABar1 = t15 + tRABar;
          tRBBar1 = t17 + tRBBar;
        }
        default -> {
          tRABar1 = t15 - t12;
          tRBBar1 = t17 - t11;
          tQABar1 = t16 + tQABar;
          tQBBar1 = t14 + tQBBar;
          tPABar = tRBBar - t19;
          tPBBar = tRBBar - t18;
        }
      }
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        if (kept[i]) {
          tQABar = tPABar + tRABar1;
          tQBBar = tPBBar + tRBBar1;
          tPABar = 0.0;
          tPBBar = 0.0;
        } else {
          tQABar = tPABar;
          tQBBar = tPBBar;
          tPABar = tRABar1;
          tPBBar = tRBBar1;
        }
        tRABar1 = tQABar1;
        tQABar1 = tQABar;
        tRBBar1 = tQBBar1;
        tQBBar1 = tQBBar;
      }
      xBar[5] += tRBBar1;
      xBar[4] += tRABar1;
      xBar[3] += tQBBar1;
      xBar[2] += tQABar1;
      xBar[1] += tPBBar;
      xBar[0] += tPABar;
      return t4 * t9;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordTraps.tri}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TriHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code RecordTraps.tri}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static TriHvp triHvp(double[] x, int n, double[] xDot) {
    return triHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triHvp(double[], int, double[])
   */
  static TriHvp triHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = triHvp(x, n, xDot, xBar, xHvp, tape);
    return new TriHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code RecordTraps.tri}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double triHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return triHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #triHvp(double[], int, double[], double[], double[])
   */
  static double triHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double tPA = x[0];
      double tPADot = xDot[0];
      double tPB = x[1];
      double tPBDot = xDot[1];
      double tQA = x[2];
      double tQADot = xDot[2];
      double tQB = x[3];
      double tQBDot = xDot[3];
      double tRA = x[4];
      double tRADot = xDot[4];
      double tRB = x[5];
      double tRBDot = xDot[5];
      boolean[] kept = tape.booleans(n);
      for (int i = 0; i < n; i++) {
        boolean t = tPA < tQA;
        kept[i] = t;
        if (t) {
          tPA = tQA;
          tPB = tQB;
          tPADot = tQADot;
          tPBDot = tQBDot;
        }
        double t1 = tQA;
        tQA = tRA;
        tRA = tPA;
        tPA = t1;
        double t2 = tQB;
        tQB = tRB;
        tRB = tPB;
        tPB = t2;
        double t3 = tQADot;
        tQADot = tRADot;
        tRADot = tPADot;
        tPADot = t3;
        double t4 = tQBDot;
        tQBDot = tRBDot;
        tRBDot = tPBDot;
        tPBDot = t4;
      }
      double uPA;
      double uPB;
      double uQA;
      double uQB;
      double uRA;
      double uRB;
      boolean[] kept1;
      double uPADot;
      double uPBDot;
      double uQADot;
      double uQBDot;
      double uRADot;
      double uRBDot;
      switch (n) {
        case 0 -> {
          uPA = tPA;
          uPB = tPB;
          uQA = tQA;
          uQB = tQB;
          uRA = tRA;
          uRB = tRB;
          kept1 = null;
          uPADot = tPADot;
          uPBDot = tPBDot;
          uQADot = tQADot;
          uQBDot = tQBDot;
          uRADot = tRADot;
          uRBDot = tRBDot;
        }
        case 1 -> {
          kept1 = tape.booleans(1);
          double tPA1 = tPA;
          double tPB1 = tPB;
          double tQA1 = tQA;
          double tQB1 = tQB;
          double tRA1 = tRA;
          double tRB1 = tRB;
          double tPADot1 = tPADot;
          double tPBDot1 = tPBDot;
          double tQADot1 = tQADot;
          double tQBDot1 = tQBDot;
          double tRADot1 = tRADot;
          double tRBDot1 = tRBDot;
          for (int i = 0; i < 1; i++) {
            boolean t = tPA1 < tQA1;
            kept1[i] = t;
            if (t) {
              tPA1 = tQA1;
              tPB1 = tQB1;
              tPADot1 = tQADot1;
              tPBDot1 = tQBDot1;
            }
            double t1 = tQA1;
            tQA1 = tRA1;
            tRA1 = tPA1;
            tPA1 = t1;
            double t2 = tQB1;
            tQB1 = tRB1;
            tRB1 = tPB1;
            tPB1 = t2;
            double t3 = tQADot1;
            tQADot1 = tRADot1;
            tRADot1 = tPADot1;
            tPADot1 = t3;
            double t4 = tQBDot1;
            tQBDot1 = tRBDot1;
            tRBDot1 = tPBDot1;
            tPBDot1 = t4;
          }
          uPA = tPA1;
          uPB = tPB1;
          uQA = tQA1;
          uQB = tQB1;
          uRA = tRA1;
          uRB = tRB1;
          uPADot = tPADot1;
          uPBDot = tPBDot1;
          uQADot = tQADot1;
          uQBDot = tQBDot1;
          uRADot = tRADot1;
          uRBDot = tRBDot1;
        }
        default -> {
          if (Assertions.areEnabled(RecordTraps.class)) {
            if (!(tPA < 100.0)) {
              throw new AssertionError();
            }
          }
          uPA = tRA;
          uPB = tRB;
          uQA = tQA;
          uQB = tQB;
          uRA = 1.0;
          uRB = tPA + tPB;
          kept1 = null;
          uPADot = tRADot;
          uPBDot = tRBDot;
          uQADot = tQADot;
          uQBDot = tQBDot;
          uRADot = 0.0;
          uRBDot = tPADot + tPBDot;
        }
      }
      double t = tQA - tPA;
      double t1 = tQADot - tPADot;
      double t2 = tRB - tPB;
      double t3 = tRBDot - tPBDot;
      double t4 = tQB - tPB;
      double t5 = tQBDot - tPBDot;
      double t6 = tRA - tPA;
      double t7 = tRADot - tPADot;
      double t8 = t * t2 - t4 * t6;
      double t9 = t1 * t2 + t * t3 - (t5 * t6 + t4 * t7);
      double t10 = uQA - uPA;
      double t11 = uQADot - uPADot;
      double t12 = uRB - uPB;
      double t13 = uRBDot - uPBDot;
      double t14 = uQB - uPB;
      double t15 = uQBDot - uPBDot;
      double t16 = uRA - uPA;
      double t17 = uRADot - uPADot;
      double t18 = t10 * t12 - t14 * t16;
      double t19 = t11 * t12 + t10 * t13 - (t15 * t16 + t14 * t17);

      // reverse sweep
      double t20 = -t8;
      double t21 = -t9;
      double tQBBar = t20 * t16;
      double tQBBarDot = t21 * t16 + t20 * t17;
      double tRABar = t14 * t20;
      double tRABarDot = t15 * t20 + t14 * t21;
      double tQABar = t8 * t12;
      double tQABarDot = t9 * t12 + t8 * t13;
      double tRBBar = t10 * t8;
      double tRBBarDot = t11 * t8 + t10 * t9;
      double t22 = tQBBar + tRBBar;
      double t23 = tQBBarDot + tRBBarDot;
      double uPBBar = -t22;
      double uPBBarDot = -t23;
      double t24 = tRABar + tQABar;
      double t25 = tRABarDot + tQABarDot;
      double uPABar = -t24;
      double uPABarDot = -t25;
      double t26 = -t18;
      double t27 = -t19;
      double t28 = t26 * t6;
      double t29 = t27 * t6 + t26 * t7;
      double t30 = t4 * t26;
      double t31 = t5 * t26 + t4 * t27;
      double t32 = t18 * t2;
      double t33 = t19 * t2 + t18 * t3;
      double t34 = t * t18;
      double t35 = t1 * t18 + t * t19;
      double t36 = t28 + t34;
      double t37 = t29 + t35;
      double t38 = t30 + t32;
      double t39 = t31 + t33;
      double tPABar;
      double tPABarDot;
      double tPBBar;
      double tPBBarDot;
      double tQABar1;
      double tQABarDot1;
      double tQBBar1;
      double tQBBarDot1;
      double tRABar1;
      double tRABarDot1;
      double tRBBar1;
      double tRBBarDot1;
      switch (n) {
        case 0 -> {
          tPABar = -(t38 + t24);
          tPABarDot = -(t39 + t25);
          tPBBar = -(t36 + t22);
          tPBBarDot = -(t37 + t23);
          tQABar1 = t32 + tQABar;
          tQABarDot1 = t33 + tQABarDot;
          tQBBar1 = t28 + tQBBar;
          tQBBarDot1 = t29 + tQBBarDot;
          tRABar1 = t30 + tRABar;
          tRABarDot1 = t31 + tRABarDot;
          tRBBar1 = t34 + tRBBar;
          tRBBarDot1 = t35 + tRBBarDot;
        }
        case 1 -> {
          tPABar = uPABar;
          tPBBar = uPBBar;
          tPABarDot = uPABarDot;
          tPBBarDot = uPBBarDot;
          for (int i = 0; i >= 0; i--) {
            if (kept1[i]) {
              tQABar1 = tPABar + tRABar;
              tQABarDot1 = tPABarDot + tRABarDot;
              tQBBar1 = tPBBar + tRBBar;
              tQBBarDot1 = tPBBarDot + tRBBarDot;
              tPABar = 0.0;
              tPBBar = 0.0;
              tPABarDot = 0.0;
              tPBBarDot = 0.0;
            } else {
              tQABar1 = tPABar;
              tQBBar1 = tPBBar;
              tPABar = tRABar;
              tPBBar = tRBBar;
              tQABarDot1 = tPABarDot;
              tQBBarDot1 = tPBBarDot;
              tPABarDot = tRABarDot;
              tPBBarDot = tRBBarDot;
            }
            tRABar = tQABar;
            tQABar = tQABar1;
            tRBBar = tQBBar;
            tQBBar = tQBBar1;
            tRABarDot = tQABarDot;
            tQABarDot = tQABarDot1;
            tRBBarDot = tQBBarDot;
            tQBBarDot = tQBBarDot1;
          }
          tPABar -= t38;
          tPABarDot -= t39;
          tPBBar -= t36;
          tPBBarDot -= t37;
          tQABar1 = t32 + tQABar;
          tQABarDot1 = t33 + tQABarDot;
          tQBBar1 = t28 + tQBBar;
          tQBBarDot1 = t29 + tQBBarDot;
          tRABar1 = t30 + tRABar;
          tRABarDot1 = t31 + tRABarDot;
          tRBBar1 = t34 + tRBBar;
          tRBBarDot1 = t35 + tRBBarDot;
        }
        default -> {
          tRABar1 = t30 - t24;
          tRABarDot1 = t31 - t25;
          tRBBar1 = t34 - t22;
          tRBBarDot1 = t35 - t23;
          tQABar1 = t32 + tQABar;
          tQABarDot1 = t33 + tQABarDot;
          tQBBar1 = t28 + tQBBar;
          tQBBarDot1 = t29 + tQBBarDot;
          tPABar = tRBBar - t38;
          tPABarDot = tRBBarDot - t39;
          tPBBar = tRBBar - t36;
          tPBBarDot = tRBBarDot - t37;
        }
      }
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        if (kept[i]) {
          tQABar = tPABar + tRABar1;
          tQABarDot = tPABarDot + tRABarDot1;
          tQBBar = tPBBar + tRBBar1;
          tQBBarDot = tPBBarDot + tRBBarDot1;
          tPABar = 0.0;
          tPBBar = 0.0;
          tPABarDot = 0.0;
          tPBBarDot = 0.0;
        } else {
          tQABar = tPABar;
          tQBBar = tPBBar;
          tPABar = tRABar1;
          tPBBar = tRBBar1;
          tQABarDot = tPABarDot;
          tQBBarDot = tPBBarDot;
          tPABarDot = tRABarDot1;
          tPBBarDot = tRBBarDot1;
        }
        tRABar1 = tQABar1;
        tQABar1 = tQABar;
        tRBBar1 = tQBBar1;
        tQBBar1 = tQBBar;
        tRABarDot1 = tQABarDot1;
        tQABarDot1 = tQABarDot;
        tRBBarDot1 = tQBBarDot1;
        tQBBarDot1 = tQBBarDot;
      }
      xBar[5] += tRBBar1;
      xHvp[5] += tRBBarDot1;
      xBar[4] += tRABar1;
      xHvp[4] += tRABarDot1;
      xBar[3] += tQBBar1;
      xHvp[3] += tQBBarDot1;
      xBar[2] += tQABar1;
      xHvp[2] += tQABarDot1;
      xBar[1] += tPBBar;
      xHvp[1] += tPBBarDot;
      xBar[0] += tPABar;
      xHvp[0] += tPABarDot;
      return t8 * t18;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordTraps.tri} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction triFunction(int n) {
    return new TriFunction(n);
  }

  private static final class TriFunction implements ScalarFunction {

    private final int n;

    TriFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return RecordTraps.tri(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = triGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return triJvp(x, this.n, xDot).tangent();
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
      double value = triHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordTraps.recursion} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual recursionJvp(double a, double[] x, double aDot, double[] xDot) {
    return recursionJvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionJvp(double, double[], double, double[])
   */
  static Dual recursionJvp(double a, double[] x, double aDot, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      double t = recJvp(a, 0.3, x, 5, aDot, xDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = tape.doubleResult(2);
      double t3 = tape.doubleResult(3);
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(t < 100.0)) {
          throw new AssertionError();
        }
      }
      return new Dual(t + t1 + x[1], t2 + t3 + xDot[1]);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code RecordTraps.recursion}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record RecursionGradient(double value, double a, double[] x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordTraps.recursion}: filled by a
   * derivative and reused by its caller.
   */
  static final class RecursionAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** A holder of zeros. */
    public RecursionAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordTraps.recursion} and its gradient.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RecursionGradient recursionGradient(double a, double[] x) {
    return recursionGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double, double[])
   */
  static RecursionGradient recursionGradient(double a, double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    RecursionAdjoint adjoint = new RecursionAdjoint();
    double value = recursionGradient(a, x, xBar, adjoint, tape);
    return new RecursionGradient(value, adjoint.a, xBar);
  }

  /**
   * Reverse mode: {@code RecordTraps.recursion} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code a}
   * @return the value
   */
  static double recursionGradient(double a, double[] x, double[] xBar, RecursionAdjoint adjoint) {
    return recursionGradient(a, x, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionGradient(double, double[], double[], RecursionAdjoint)
   */
  static double recursionGradient(double a, double[] x, double[] xBar, RecursionAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double t = recForward(a, 0.3, x, 5, xBar, tape);
      double t1 = tape.doubleResult(1);
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(t < 100.0)) {
          throw new AssertionError();
        }
      }

      // reverse sweep
      double t2 = t + t1 + x[1];
      xBar[1] += 1.0;
      double t3 = recReverse(1.0, 1.0, tape);
      adjoint.a = t3;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordTraps.recursion}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RecursionHvp(double value, double a, double[] x, double aHvp, double[] xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RecordTraps.recursion}: filled by a derivative and reused by its caller.
   */
  static final class RecursionHvpAdjoint {

    /** The adjoint of {@code a}. */
    public double a;

    /** The Hessian-vector product for {@code a}. */
    public double aHvp;

    /** A holder of zeros. */
    public RecursionHvpAdjoint() {}
  }

  /**
   * Second order: {@code RecordTraps.recursion}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RecursionHvp recursionHvp(double a, double[] x, double aDot, double[] xDot) {
    return recursionHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionHvp(double, double[], double, double[])
   */
  static RecursionHvp recursionHvp(double a, double[] x, double aDot, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    RecursionHvpAdjoint adjoint = new RecursionHvpAdjoint();
    double value = recursionHvp(a, x, aDot, xDot, xBar, xHvp, adjoint, tape);
    return new RecursionHvp(value, adjoint.a, xBar, adjoint.aHvp, xHvp);
  }

  /**
   * Second order: {@code RecordTraps.recursion}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param x as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code a}
   * @return the value
   */
  static double recursionHvp(double a, double[] x, double aDot, double[] xDot, double[] xBar,
      double[] xHvp, RecursionHvpAdjoint adjoint) {
    return recursionHvp(a, x, aDot, xDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursionHvp(double, double[], double, double[], double[], double[],
   *     RecursionHvpAdjoint)
   */
  static double recursionHvp(double a, double[] x, double aDot, double[] xDot, double[] xBar,
      double[] xHvp, RecursionHvpAdjoint adjoint, Tape tape) {
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
      double t = recForwardJvp(a, 0.3, x, 5, xBar, aDot, xDot, xHvp, tape);
      double t1 = tape.doubleResult(1);
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(t < 100.0)) {
          throw new AssertionError();
        }
      }

      // reverse sweep
      double t2 = t + t1 + x[1];
      xBar[1] += 1.0;
      double t3 = recReverseJvp(1.0, 1.0, tape);
      double t4 = tape.doubleResult(1);
      adjoint.a = t3;
      adjoint.aHvp = t4;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordTraps.recursion} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction recursionFunction() {
    return new RecursionFunction();
  }

  private static final class RecursionFunction implements ScalarFunction {

    RecursionFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double a = packed[0];
      double[] x = Arguments.doubles(packed, 1, packed.length - 1);
      return RecordTraps.recursion(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double a = packed[0];
      double[] x = Arguments.doubles(packed, 1, packed.length - 1);
      double[] xBar = Arguments.zerosLike(x);
      RecursionAdjoint adjoint = new RecursionAdjoint();
      double value = recursionGradient(a, x, xBar, adjoint);
      gradient[0] = adjoint.a;
      Arguments.pack(xBar, gradient, 1);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double a = packed[0];
      double[] x = Arguments.doubles(packed, 1, packed.length - 1);
      double aDot = direction[0];
      double[] xDot = Arguments.doubles(direction, 1, direction.length - 1);
      return recursionJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double a = packed[0];
      double[] x = Arguments.doubles(packed, 1, packed.length - 1);
      double aDot = direction[0];
      double[] xDot = Arguments.doubles(direction, 1, direction.length - 1);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      RecursionHvpAdjoint adjoint = new RecursionHvpAdjoint();
      double value = recursionHvp(a, x, aDot, xDot, xBar, xHvp, adjoint);
      gradient[0] = adjoint.a;
      Arguments.pack(xBar, gradient, 1);
      product[0] = adjoint.aHvp;
      Arguments.pack(xHvp, product, 1);
      return value;
    }
  }

  private static double recJvp(double vA, double vB, double[] x, int d, double vADot,
      double[] xDot, Tape tape) {
    if (d == 0) {
      tape.result(1, vB);
      tape.result(2, vADot);
      tape.result(3, 0.0);
      return vA;
    }
    int t = d % x.length;
    double x1 = x[t];
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(vA < 100.0)) {
        throw new AssertionError();
      }
    }
    double t1 = xDot[t] + vADot;
    x[t] = x1 + (vA + vB);
    xDot[t] = t1;
    double x2 = x[0];
    double wA = recJvp2(vB, x2 * vA, x, d - 1, xDot[0] * vA + x2 * vADot, xDot, tape);
    double wB = tape.doubleResult(1);
    double wADot = tape.doubleResult(2);
    double wBDot = tape.doubleResult(3);
    if (d % 2 != 0) {
      if (wA < vA) {
        wBDot = 0.0;
      } else {
        vA = wA;
        vB = wB;
        vADot = wADot;
      }
      wA = recJvp3(vA, vB, x, d - 2 < 0 ? 0 : d - 2, vADot, wBDot, xDot, tape);
      wB = tape.doubleResult(1);
      wADot = tape.doubleResult(2);
      wBDot = tape.doubleResult(3);
    }
    tape.result(1, wB);
    tape.result(2, wADot);
    tape.result(3, wBDot);
    return wA;
  }

  private static double recJvp2(double vA, double vB, double[] x, int d, double vBDot,
      double[] xDot, Tape tape) {
    if (d == 0) {
      tape.result(1, vB);
      tape.result(2, 0.0);
      tape.result(3, vBDot);
      return vA;
    }
    int t = d % x.length;
    double x1 = x[t];
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(vA < 100.0)) {
        throw new AssertionError();
      }
    }
    double t1 = xDot[t] + vBDot;
    x[t] = x1 + (vA + vB);
    xDot[t] = t1;
    double wA = recJvp3(vB, x[0] * vA, x, d - 1, vBDot, xDot[0] * vA, xDot, tape);
    double wB = tape.doubleResult(1);
    double wADot = tape.doubleResult(2);
    double wBDot = tape.doubleResult(3);
    if (d % 2 != 0) {
      if (wA < vA) {
        wADot = 0.0;
      } else {
        vA = wA;
        vB = wB;
        vBDot = wBDot;
      }
      wA = recJvp3(vA, vB, x, d - 2 < 0 ? 0 : d - 2, wADot, vBDot, xDot, tape);
      wB = tape.doubleResult(1);
      wADot = tape.doubleResult(2);
      wBDot = tape.doubleResult(3);
    }
    tape.result(1, wB);
    tape.result(2, wADot);
    tape.result(3, wBDot);
    return wA;
  }

  private static double recJvp3(double vA, double vB, double[] x, int d, double vADot,
      double vBDot, double[] xDot, Tape tape) {
    if (d == 0) {
      tape.result(1, vB);
      tape.result(2, vADot);
      tape.result(3, vBDot);
      return vA;
    }
    int t = d % x.length;
    double x1 = x[t];
    if (Assertions.areEnabled(RecordTraps.class)) {
      if (!(vA < 100.0)) {
        throw new AssertionError();
      }
    }
    double t1 = xDot[t] + (vADot + vBDot);
    x[t] = x1 + (vA + vB);
    xDot[t] = t1;
    double x2 = x[0];
    double wA = recJvp3(vB, x2 * vA, x, d - 1, vBDot, xDot[0] * vA + x2 * vADot, xDot, tape);
    double wB = tape.doubleResult(1);
    double wADot = tape.doubleResult(2);
    double wBDot = tape.doubleResult(3);
    if (d % 2 != 0) {
      if (!(wA < vA)) {
        vA = wA;
        vB = wB;
        vADot = wADot;
        vBDot = wBDot;
      }
      wA = recJvp3(vA, vB, x, d - 2 < 0 ? 0 : d - 2, vADot, vBDot, xDot, tape);
      wB = tape.doubleResult(1);
      wADot = tape.doubleResult(2);
      wBDot = tape.doubleResult(3);
    }
    tape.result(1, wB);
    tape.result(2, wADot);
    tape.result(3, wBDot);
    return wA;
  }

  private static double recForward(double vA, double vB, double[] x, int d, double[] xBar,
      Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    double x1;
    int t3;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      x1 = 0.0;
      t3 = 0;
    } else {
      t3 = d % x.length;
      double x2 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      x[t3] = x2 + (vA + vB);
      x1 = x[0];
      double wA = recForward2(vB, x1 * vA, x, d - 1, xBar, tape);
      double wB = tape.doubleResult(1);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
        } else {
          vB = wB;
        }
        wA = recForward4(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, tape);
        wB = tape.doubleResult(1);
      }
      result = wA;
      result1 = wB;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(x1);
    tape.push(xBar);
    tape.push(t3);
    tape.result(1, result1);
    return result;
  }

  private static double recForward2(double vA, double vB, double[] x, int d, double[] xBar,
      Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    int t3;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      t3 = 0;
    } else {
      t3 = d % x.length;
      double x1 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      x[t3] = x1 + (vA + vB);
      double wA = recForward3(vB, x[0] * vA, x, d - 1, xBar, tape);
      double wB = tape.doubleResult(1);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
        } else {
          vB = wB;
        }
        wA = recForward3(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, tape);
        wB = tape.doubleResult(1);
      }
      result = wA;
      result1 = wB;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(xBar);
    tape.push(t3);
    tape.result(1, result1);
    return result;
  }

  private static double recForward3(double vA, double vB, double[] x, int d, double[] xBar,
      Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    double x1;
    int t3;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      x1 = 0.0;
      t3 = 0;
    } else {
      t3 = d % x.length;
      double x2 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      x[t3] = x2 + (vA + vB);
      x1 = x[0];
      double wA = recForward3(vB, x1 * vA, x, d - 1, xBar, tape);
      double wB = tape.doubleResult(1);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
        } else {
          vB = wB;
        }
        wA = recForward3(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, tape);
        wB = tape.doubleResult(1);
      }
      result = wA;
      result1 = wB;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(x1);
    tape.push(xBar);
    tape.push(t3);
    tape.result(1, result1);
    return result;
  }

  private static double recForward4(double vA, double vB, double[] x, int d, double[] xBar,
      Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    double x1;
    int t3;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      x1 = 0.0;
      t3 = 0;
    } else {
      t3 = d % x.length;
      double x2 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      x[t3] = x2 + (vA + vB);
      x1 = x[0];
      double wA = recForward3(vB, x1 * vA, x, d - 1, xBar, tape);
      double wB = tape.doubleResult(1);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
        } else {
          vB = wB;
        }
        wA = recForward4(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, tape);
        wB = tape.doubleResult(1);
      }
      result = wA;
      result1 = wB;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(x1);
    tape.push(xBar);
    tape.push(t3);
    tape.result(1, result1);
    return result;
  }

  private static double recReverse(double result0Bar, double result1Bar, Tape tape) {
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double x = tape.popDouble();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vABar;
    if (t3) {
      vABar = result0Bar;
    } else {
      double wABar;
      double wBBar;
      double vABar1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vABar1 = 0.0;
      } else {
        vABar1 = recReverse4(result0Bar, result1Bar, tape);
        wBBar = tape.doubleResult(1);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
        } else {
          wABar = vABar1;
          vABar1 = 0.0;
        }
      }
      double t4 = recReverse2(wABar, wBBar, tape);
      vABar1 += x * t4;
      xBar[0] += t4 * vA;
      vABar = vABar1 + xBar[t];
    }
    return vABar;
  }

  private static double recReverse4(double result0Bar, double result1Bar, Tape tape) {
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double x = tape.popDouble();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vABar;
    double vBBar;
    if (t3) {
      vABar = result0Bar;
      vBBar = result1Bar;
    } else {
      double wABar;
      double wBBar;
      double vABar1;
      double vBBar1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vABar1 = 0.0;
        vBBar1 = 0.0;
      } else {
        vABar1 = recReverse4(result0Bar, result1Bar, tape);
        vBBar1 = tape.doubleResult(1);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
        } else {
          wABar = vABar1;
          vABar1 = 0.0;
          wBBar = vBBar1;
          vBBar1 = 0.0;
        }
      }
      double t4 = recReverse3(wABar, wBBar, tape);
      double t5 = tape.doubleResult(1);
      vBBar1 += t4;
      vABar1 += x * t5;
      xBar[0] += t5 * vA;
      double t6 = xBar[t];
      vABar = vABar1 + t6;
      vBBar = vBBar1 + t6;
    }
    tape.result(1, vBBar);
    return vABar;
  }

  private static double recReverse3(double result0Bar, double result1Bar, Tape tape) {
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double x = tape.popDouble();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vABar;
    double vBBar;
    if (t3) {
      vABar = result0Bar;
      vBBar = result1Bar;
    } else {
      double wABar;
      double wBBar;
      double vABar1;
      double vBBar1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vABar1 = 0.0;
        vBBar1 = 0.0;
      } else {
        vABar1 = recReverse3(result0Bar, result1Bar, tape);
        vBBar1 = tape.doubleResult(1);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
        } else {
          wABar = vABar1;
          vABar1 = 0.0;
          wBBar = vBBar1;
          vBBar1 = 0.0;
        }
      }
      double t4 = recReverse3(wABar, wBBar, tape);
      double t5 = tape.doubleResult(1);
      vBBar1 += t4;
      vABar1 += x * t5;
      xBar[0] += t5 * vA;
      double t6 = xBar[t];
      vABar = vABar1 + t6;
      vBBar = vBBar1 + t6;
    }
    tape.result(1, vBBar);
    return vABar;
  }

  private static double recReverse2(double result0Bar, double result1Bar, Tape tape) {
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vBBar;
    if (t3) {
      vBBar = result1Bar;
    } else {
      double wABar;
      double wBBar;
      double vBBar1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vBBar1 = 0.0;
      } else {
        wABar = recReverse3(result0Bar, result1Bar, tape);
        vBBar1 = tape.doubleResult(1);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
        } else {
          wBBar = vBBar1;
          vBBar1 = 0.0;
        }
      }
      double t4 = recReverse3(wABar, wBBar, tape);
      double t5 = tape.doubleResult(1);
      vBBar1 += t4;
      xBar[0] += t5 * vA;
      vBBar = vBBar1 + xBar[t];
    }
    return vBBar;
  }

  private static double recForwardJvp(double vA, double vB, double[] x, int d, double[] xBar,
      double vADot, double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    double x1;
    int t3;
    double xDot1;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      x1 = 0.0;
      t3 = 0;
      xDot1 = 0.0;
    } else {
      t3 = d % x.length;
      double x2 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      double t4 = xDot[t3] + vADot;
      x[t3] = x2 + (vA + vB);
      xDot[t3] = t4;
      x1 = x[0];
      xDot1 = xDot[0];
      double wA =
          recForwardJvp2(vB, x1 * vA, x, d - 1, xBar, xDot1 * vA + x1 * vADot, xDot, xBarDot, tape);
      double wB = tape.doubleResult(1);
      double wADot = tape.doubleResult(2);
      double wBDot = tape.doubleResult(3);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
          wADot = vADot;
          wBDot = 0.0;
        } else {
          vB = wB;
        }
        wA = recForwardJvp4(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, wADot, wBDot, xDot, xBarDot,
            tape);
        wB = tape.doubleResult(1);
      }
      result = wA;
      result1 = wB;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(x1);
    tape.push(xBar);
    tape.push(t3);
    tape.push(vADot);
    tape.push(xDot1);
    tape.push(xBarDot);
    tape.result(1, result1);
    return result;
  }

  private static double recForwardJvp2(double vA, double vB, double[] x, int d, double[] xBar,
      double vBDot, double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    int t3;
    double resultDot;
    double resultDot1;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      t3 = 0;
      resultDot = 0.0;
      resultDot1 = vBDot;
    } else {
      t3 = d % x.length;
      double x1 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      double t4 = xDot[t3] + vBDot;
      x[t3] = x1 + (vA + vB);
      xDot[t3] = t4;
      double wA =
          recForwardJvp3(vB, x[0] * vA, x, d - 1, xBar, vBDot, xDot[0] * vA, xDot, xBarDot, tape);
      double wB = tape.doubleResult(1);
      double wADot = tape.doubleResult(2);
      double wBDot = tape.doubleResult(3);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
          wADot = 0.0;
        } else {
          vB = wB;
          vBDot = wBDot;
        }
        wA = recForwardJvp3(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, wADot, vBDot, xDot, xBarDot,
            tape);
        wB = tape.doubleResult(1);
        wADot = tape.doubleResult(2);
        wBDot = tape.doubleResult(3);
      }
      result = wA;
      result1 = wB;
      resultDot = wADot;
      resultDot1 = wBDot;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(xBar);
    tape.push(t3);
    tape.push(0.0);
    tape.push(xBarDot);
    tape.result(1, result1);
    tape.result(2, resultDot);
    tape.result(3, resultDot1);
    return result;
  }

  private static double recForwardJvp3(double vA, double vB, double[] x, int d, double[] xBar,
      double vADot, double vBDot, double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    double x1;
    int t3;
    double resultDot;
    double resultDot1;
    double xDot1;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      x1 = 0.0;
      t3 = 0;
      resultDot = vADot;
      resultDot1 = vBDot;
      xDot1 = 0.0;
    } else {
      t3 = d % x.length;
      double x2 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      double t4 = xDot[t3] + (vADot + vBDot);
      x[t3] = x2 + (vA + vB);
      xDot[t3] = t4;
      x1 = x[0];
      xDot1 = xDot[0];
      double wA =
          recForwardJvp3(vB, x1 * vA, x, d - 1, xBar, vBDot, xDot1 * vA + x1 * vADot, xDot,
          xBarDot, tape);
      double wB = tape.doubleResult(1);
      double wADot = tape.doubleResult(2);
      double wBDot = tape.doubleResult(3);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
          wADot = vADot;
        } else {
          vB = wB;
          vBDot = wBDot;
        }
        wA = recForwardJvp3(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, wADot, vBDot, xDot, xBarDot,
            tape);
        wB = tape.doubleResult(1);
        wADot = tape.doubleResult(2);
        wBDot = tape.doubleResult(3);
      }
      result = wA;
      result1 = wB;
      resultDot = wADot;
      resultDot1 = wBDot;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(x1);
    tape.push(xBar);
    tape.push(t3);
    tape.push(vADot);
    tape.push(xDot1);
    tape.push(xBarDot);
    tape.result(1, result1);
    tape.result(2, resultDot);
    tape.result(3, resultDot1);
    return result;
  }

  private static double recForwardJvp4(double vA, double vB, double[] x, int d, double[] xBar,
      double vADot, double vBDot, double[] xDot, double[] xBarDot, Tape tape) {
    boolean t = d == 0;
    double result;
    double result1;
    boolean t1;
    boolean t2;
    double x1;
    int t3;
    double xDot1;
    if (t) {
      result = vA;
      result1 = vB;
      t1 = false;
      t2 = false;
      x1 = 0.0;
      t3 = 0;
      xDot1 = 0.0;
    } else {
      t3 = d % x.length;
      double x2 = x[t3];
      if (Assertions.areEnabled(RecordTraps.class)) {
        if (!(vA < 100.0)) {
          throw new AssertionError();
        }
      }
      double t4 = xDot[t3] + (vADot + vBDot);
      x[t3] = x2 + (vA + vB);
      xDot[t3] = t4;
      x1 = x[0];
      xDot1 = xDot[0];
      double wA =
          recForwardJvp3(vB, x1 * vA, x, d - 1, xBar, vBDot, xDot1 * vA + x1 * vADot, xDot,
          xBarDot, tape);
      double wB = tape.doubleResult(1);
      double wADot = tape.doubleResult(2);
      double wBDot = tape.doubleResult(3);
      t1 = d % 2 == 0;
      if (t1) {
        t2 = false;
      } else {
        t2 = wA < vA;
        if (t2) {
          wA = vA;
          wADot = vADot;
        } else {
          vB = wB;
          vBDot = wBDot;
        }
        wA = recForwardJvp4(wA, vB, x, d - 2 < 0 ? 0 : d - 2, xBar, wADot, vBDot, xDot, xBarDot,
            tape);
        wB = tape.doubleResult(1);
      }
      result = wA;
      result1 = wB;
    }
    tape.push(t);
    tape.push(t1);
    tape.push(t2);
    tape.push(vA);
    tape.push(x1);
    tape.push(xBar);
    tape.push(t3);
    tape.push(vADot);
    tape.push(xDot1);
    tape.push(xBarDot);
    tape.result(1, result1);
    return result;
  }

  private static double recReverseJvp(double result0Bar, double result1Bar, Tape tape) {
    double[] xBarDot = tape.popReference();
    double xDot = tape.popDouble();
    double vADot = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double x = tape.popDouble();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vABar;
    double vABarDot;
    if (t3) {
      vABar = result0Bar;
      vABarDot = 0.0;
    } else {
      double wABar;
      double wBBar;
      double vABar1;
      double wABarDot;
      double wBBarDot;
      double vABarDot1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vABar1 = 0.0;
        wABarDot = 0.0;
        wBBarDot = 0.0;
        vABarDot1 = 0.0;
      } else {
        vABar1 = recReverseJvp2(result0Bar, result1Bar, tape);
        wBBar = tape.doubleResult(1);
        vABarDot1 = tape.doubleResult(2);
        wBBarDot = tape.doubleResult(3);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
          wABarDot = 0.0;
          wBBarDot = 0.0;
        } else {
          wABar = vABar1;
          vABar1 = 0.0;
          wABarDot = vABarDot1;
          vABarDot1 = 0.0;
        }
      }
      double t4 = recReverseJvp4(wABar, wBBar, wABarDot, wBBarDot, tape);
      double t5 = tape.doubleResult(1);
      vABar1 += x * t4;
      vABarDot1 += xDot * t4 + x * t5;
      xBar[0] += t4 * vA;
      xBarDot[0] += t5 * vA + t4 * vADot;
      vABar = vABar1 + xBar[t];
      vABarDot = vABarDot1 + xBarDot[t];
    }
    tape.result(1, vABarDot);
    return vABar;
  }

  private static double recReverseJvp2(double result0Bar, double result1Bar, Tape tape) {
    double[] xBarDot = tape.popReference();
    double xDot = tape.popDouble();
    double vADot = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double x = tape.popDouble();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vABar;
    double vBBar;
    double vABarDot;
    double vBBarDot;
    if (t3) {
      vABar = result0Bar;
      vBBar = result1Bar;
      vABarDot = 0.0;
      vBBarDot = 0.0;
    } else {
      double wABar;
      double wBBar;
      double vABar1;
      double vBBar1;
      double wABarDot;
      double wBBarDot;
      double vABarDot1;
      double vBBarDot1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vABar1 = 0.0;
        vBBar1 = 0.0;
        wABarDot = 0.0;
        wBBarDot = 0.0;
        vABarDot1 = 0.0;
        vBBarDot1 = 0.0;
      } else {
        vABar1 = recReverseJvp2(result0Bar, result1Bar, tape);
        vBBar1 = tape.doubleResult(1);
        vABarDot1 = tape.doubleResult(2);
        vBBarDot1 = tape.doubleResult(3);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
          wABarDot = 0.0;
          wBBarDot = 0.0;
        } else {
          wABar = vABar1;
          vABar1 = 0.0;
          wBBar = vBBar1;
          vBBar1 = 0.0;
          wABarDot = vABarDot1;
          vABarDot1 = 0.0;
          wBBarDot = vBBarDot1;
          vBBarDot1 = 0.0;
        }
      }
      double t4 = recReverseJvp3(wABar, wBBar, wABarDot, wBBarDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      double t7 = tape.doubleResult(3);
      vBBar1 += t4;
      vBBarDot1 += t6;
      vABar1 += x * t5;
      vABarDot1 += xDot * t5 + x * t7;
      xBar[0] += t5 * vA;
      xBarDot[0] += t7 * vA + t5 * vADot;
      double t8 = xBar[t];
      double t9 = xBarDot[t];
      vABar = vABar1 + t8;
      vABarDot = vABarDot1 + t9;
      vBBar = vBBar1 + t8;
      vBBarDot = vBBarDot1 + t9;
    }
    tape.result(1, vBBar);
    tape.result(2, vABarDot);
    tape.result(3, vBBarDot);
    return vABar;
  }

  private static double recReverseJvp3(double result0Bar, double result1Bar, double result0BarDot,
      double result1BarDot, Tape tape) {
    double[] xBarDot = tape.popReference();
    double xDot = tape.popDouble();
    double vADot = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double x = tape.popDouble();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vABar;
    double vBBar;
    double vABarDot;
    double vBBarDot;
    if (t3) {
      vABar = result0Bar;
      vBBar = result1Bar;
      vABarDot = result0BarDot;
      vBBarDot = result1BarDot;
    } else {
      double wABar;
      double wBBar;
      double vABar1;
      double vBBar1;
      double wABarDot;
      double wBBarDot;
      double vABarDot1;
      double vBBarDot1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vABar1 = 0.0;
        vBBar1 = 0.0;
        wABarDot = result0BarDot;
        wBBarDot = result1BarDot;
        vABarDot1 = 0.0;
        vBBarDot1 = 0.0;
      } else {
        vABar1 = recReverseJvp3(result0Bar, result1Bar, result0BarDot, result1BarDot, tape);
        vBBar1 = tape.doubleResult(1);
        vABarDot1 = tape.doubleResult(2);
        vBBarDot1 = tape.doubleResult(3);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
          wABarDot = 0.0;
          wBBarDot = 0.0;
        } else {
          wABar = vABar1;
          vABar1 = 0.0;
          wBBar = vBBar1;
          vBBar1 = 0.0;
          wABarDot = vABarDot1;
          vABarDot1 = 0.0;
          wBBarDot = vBBarDot1;
          vBBarDot1 = 0.0;
        }
      }
      double t4 = recReverseJvp3(wABar, wBBar, wABarDot, wBBarDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      double t7 = tape.doubleResult(3);
      vBBar1 += t4;
      vBBarDot1 += t6;
      vABar1 += x * t5;
      vABarDot1 += xDot * t5 + x * t7;
      xBar[0] += t5 * vA;
      xBarDot[0] += t7 * vA + t5 * vADot;
      double t8 = xBar[t];
      double t9 = xBarDot[t];
      vABar = vABar1 + t8;
      vABarDot = vABarDot1 + t9;
      vBBar = vBBar1 + t8;
      vBBarDot = vBBarDot1 + t9;
    }
    tape.result(1, vBBar);
    tape.result(2, vABarDot);
    tape.result(3, vBBarDot);
    return vABar;
  }

  private static double recReverseJvp4(double result0Bar, double result1Bar, double result0BarDot,
      double result1BarDot, Tape tape) {
    double[] xBarDot = tape.popReference();
    double vADot = tape.popDouble();
    int t = tape.popInt();
    double[] xBar = tape.popReference();
    double vA = tape.popDouble();
    boolean t1 = tape.popBoolean();
    boolean t2 = tape.popBoolean();
    boolean t3 = tape.popBoolean();
    double vBBar;
    double vBBarDot;
    if (t3) {
      vBBar = result1Bar;
      vBBarDot = result1BarDot;
    } else {
      double wABar;
      double wBBar;
      double vBBar1;
      double wABarDot;
      double wBBarDot;
      double vBBarDot1;
      if (t2) {
        wABar = result0Bar;
        wBBar = result1Bar;
        vBBar1 = 0.0;
        wABarDot = result0BarDot;
        wBBarDot = result1BarDot;
        vBBarDot1 = 0.0;
      } else {
        wABar = recReverseJvp3(result0Bar, result1Bar, result0BarDot, result1BarDot, tape);
        vBBar1 = tape.doubleResult(1);
        wABarDot = tape.doubleResult(2);
        vBBarDot1 = tape.doubleResult(3);
        if (t1) {
          wABar = 0.0;
          wBBar = 0.0;
          wABarDot = 0.0;
          wBBarDot = 0.0;
        } else {
          wBBar = vBBar1;
          vBBar1 = 0.0;
          wBBarDot = vBBarDot1;
          vBBarDot1 = 0.0;
        }
      }
      double t4 = recReverseJvp3(wABar, wBBar, wABarDot, wBBarDot, tape);
      double t5 = tape.doubleResult(1);
      double t6 = tape.doubleResult(2);
      double t7 = tape.doubleResult(3);
      vBBar1 += t4;
      vBBarDot1 += t6;
      xBar[0] += t5 * vA;
      xBarDot[0] += t7 * vA + t5 * vADot;
      vBBar = vBBar1 + xBar[t];
      vBBarDot = vBBarDot1 + xBarDot[t];
    }
    tape.result(1, vBBarDot);
    return vBBar;
  }
}
