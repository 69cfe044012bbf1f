package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code RecordParameters}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class RecordParametersDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.RecordParametersDerivatives");
  }

  private RecordParametersDerivatives() {}

  /**
   * Tangent or adjoint of a {@code Market}: its components with derivatives.
   *
   * @param spot for {@code spot}
   * @param rate for {@code rate}
   */
  record MarketTangent(double spot, float rate) {}

  /**
   * Tangent or adjoint of a {@code Portfolio}: its components with derivatives.
   *
   * @param market for {@code market}
   * @param weights for {@code weights}
   */
  record PortfolioTangent(MarketTangent market, double[][] weights) {}

  /**
   * Tangent or adjoint of a {@code Clamped}: its components with derivatives.
   *
   * @param level for {@code level}
   * @param knots for {@code knots}
   */
  record ClampedTangent(double level, double[] knots) {}

  /**
   * Tangent or adjoint of a {@code Pair}: its components with derivatives.
   *
   * @param third for {@code third}
   */
  record PairTangent(double third) {}

  /**
   * Forward mode: {@code RecordParameters.polynomial} and its derivative in the direction of
   * the tangents.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param pDot tangent of {@code p}
   * @param sDot tangent of {@code s}
   * @return the value and its tangent
   */
  static Dual polynomialJvp(RecordParameters.Point p, double s, RecordParameters.Point pDot,
      double sDot) {
    double pX = p.x();
    double pY = p.y();
    Objects.requireNonNull(pDot, "pDot");
    double pXDot = pDot.x();
    double pYDot = pDot.y();
    double t = Math.sqrt(pX * pX + pY * pY);
    double t1 = pX * pY;
    double t2 = t1 * s;
    return new Dual(t * s + t2 * s,
        StrongZero.over(0.5 * (2.0 * (pXDot * pX + pYDot * pY)), t) * s + t * sDot
        + (((pXDot * pY + pX * pYDot) * s + t1 * sDot) * s + t2 * sDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialJvp(corpus.RecordParameters.Point, double,
   *     corpus.RecordParameters.Point, double)
   */
  static Dual polynomialJvp(RecordParameters.Point p, double s, RecordParameters.Point pDot,
      double sDot, Tape tape) {
    return polynomialJvp(p, s, pDot, sDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.polynomial}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param s the derivative with respect to {@code s}
   */
  record PolynomialGradient(double value, RecordParameters.Point p, double s) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.polynomial}: filled by a
   * derivative and reused by its caller.
   */
  static final class PolynomialAdjoint {

    /** The adjoint of {@code p.x}. */
    public double pX;

    /** The adjoint of {@code p.y}. */
    public double pY;

    /** The adjoint of {@code s}. */
    public double s;

    /** A holder of zeros. */
    public PolynomialAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.polynomial} and its gradient.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static PolynomialGradient polynomialGradient(RecordParameters.Point p, double s) {
    PolynomialAdjoint adjoint = new PolynomialAdjoint();
    double value = polynomialGradient(p, s, adjoint);
    return new PolynomialGradient(value, new RecordParameters.Point(adjoint.pX, adjoint.pY),
        adjoint.s);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialGradient(corpus.RecordParameters.Point, double)
   */
  static PolynomialGradient polynomialGradient(RecordParameters.Point p, double s, Tape tape) {
    return polynomialGradient(p, s);
  }

  /**
   * Reverse mode: {@code RecordParameters.polynomial} and its gradient, written into the
   * caller's memory.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code p.x}, {@code
   *     p.y}, {@code s}
   * @return the value
   */
  static double polynomialGradient(RecordParameters.Point p, double s, PolynomialAdjoint adjoint) {
    double pX = p.x();
    double pY = p.y();
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.sqrt(pX * pX + pY * pY);
    double t1 = pX * pY * s;

    // reverse sweep
    double t2 = s * s;
    double sBar = 2.0 * t1 + t;
    double t3 = StrongZero.over(0.5 * s, t);
    double pYBar = pX * t2 + 2.0 * (t3 * pY);
    double pXBar = t2 * pY + 2.0 * (t3 * pX);
    adjoint.pX = pXBar;
    adjoint.pY = pYBar;
    adjoint.s = sBar;
    return t * s + t1 * s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialGradient(corpus.RecordParameters.Point, double, PolynomialAdjoint)
   */
  static double polynomialGradient(RecordParameters.Point p, double s, PolynomialAdjoint adjoint,
      Tape tape) {
    return polynomialGradient(p, s, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.polynomial}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param s the derivative with respect to {@code s}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param sHvp the Hessian-vector product for {@code s}
   */
  record PolynomialHvp(double value, RecordParameters.Point p, double s,
      RecordParameters.Point pHvp, double sHvp) {}

  /**
   * Second order: {@code RecordParameters.polynomial}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param pDot tangent of {@code p}
   * @param sDot tangent of {@code s}
   * @return value, gradient and product, in new arrays
   */
  static PolynomialHvp polynomialHvp(RecordParameters.Point p, double s,
      RecordParameters.Point pDot, double sDot) {
    double pX = p.x();
    double pY = p.y();
    Objects.requireNonNull(pDot, "pDot");
    double pXDot = pDot.x();
    double pYDot = pDot.y();
    double t = Math.sqrt(pX * pX + pY * pY);
    double t1 = 0.5 / t;
    double t2 = StrongZero.times(2.0 * (pXDot * pX + pYDot * pY), t1);
    double t3 = pX * pY;
    double t4 = t3 * s;

    // reverse sweep
    double t5 = s * s;
    double t6 = 2.0 * (sDot * s);
    double sBar = 2.0 * t4 + t;
    double sBarDot = 2.0 * ((pXDot * pY + pX * pYDot) * s + t3 * sDot) + t2;
    double t7 = StrongZero.times(s, t1);
    double t8 = StrongZero.times(sDot, t1) - StrongZero.times(s, t2 / t * t1);
    double pYBar = pX * t5 + 2.0 * (t7 * pY);
    double pYBarDot = pXDot * t5 + pX * t6 + 2.0 * (t8 * pY + t7 * pYDot);
    double pXBar = t5 * pY + 2.0 * (t7 * pX);
    double pXBarDot = t6 * pY + t5 * pYDot + 2.0 * (t8 * pX + t7 * pXDot);
    return new PolynomialHvp(t * s + t4 * s, new RecordParameters.Point(pXBar, pYBar), sBar,
        new RecordParameters.Point(pXBarDot, pYBarDot), sBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polynomialHvp(corpus.RecordParameters.Point, double,
   *     corpus.RecordParameters.Point, double)
   */
  static PolynomialHvp polynomialHvp(RecordParameters.Point p, double s,
      RecordParameters.Point pDot, double sDot, Tape tape) {
    return polynomialHvp(p, s, pDot, sDot);
  }

  /**
   * {@code RecordParameters.polynomial} as a function of the vector that packs {@code p.x},
   * {@code p.y}, {@code s}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
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
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double pX = packed[0];
      double pY = packed[1];
      double s = packed[2];
      return RecordParameters.polynomial(new RecordParameters.Point(pX, pY), s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double pX = packed[0];
      double pY = packed[1];
      double s = packed[2];
      PolynomialAdjoint adjoint = new PolynomialAdjoint();
      double value = polynomialGradient(new RecordParameters.Point(pX, pY), s, adjoint);
      gradient[0] = adjoint.pX;
      gradient[1] = adjoint.pY;
      gradient[2] = adjoint.s;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double pX = packed[0];
      double pY = packed[1];
      double s = packed[2];
      double pXDot = direction[0];
      double pYDot = direction[1];
      double sDot = direction[2];
      return polynomialJvp(new RecordParameters.Point(pX, pY), s,
          new RecordParameters.Point(pXDot, pYDot), sDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double pX = packed[0];
      double pY = packed[1];
      double s = packed[2];
      double pXDot = direction[0];
      double pYDot = direction[1];
      double sDot = direction[2];
      PolynomialHvp hvp =
          polynomialHvp(new RecordParameters.Point(pX, pY), s,
          new RecordParameters.Point(pXDot, pYDot), sDot);
      double value = hvp.value();
      gradient[0] = hvp.p().x();
      gradient[1] = hvp.p().y();
      gradient[2] = hvp.s();
      product[0] = hvp.pHvp().x();
      product[1] = hvp.pHvp().y();
      product[2] = hvp.sHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.nested} and its derivative in the direction of the
   * tangents.
   *
   * @param s as the method takes it
   * @param origin constant
   * @param k as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @return the value and its tangent
   */
  static Dual nestedJvp(RecordParameters.Segment s, RecordParameters.Point origin, double k,
      RecordParameters.Segment sDot, double kDot) {
    double sFromX = s.from().x();
    double sFromY = s.from().y();
    double sToX = s.to().x();
    double sToY = s.to().y();
    double originX = origin.x();
    double originY = origin.y();
    Objects.requireNonNull(sDot, "sDot");
    double sFromXDot = sDot.from().x();
    double sFromYDot = sDot.from().y();
    double sToXDot = sDot.to().x();
    double sToYDot = sDot.to().y();
    double shiftedX = sFromX + originX;
    double t = sToX - sFromX;
    double t1 = sToY - sFromY;
    double t2 = Math.sqrt(t * t + t1 * t1);
    double t3 = t2 * shiftedX;
    double t4 = k * sToY;
    double t5 = Math.sin(t4);
    return new Dual(t3 * t5,
        (StrongZero.over(0.5 * (2.0 * ((sToXDot - sFromXDot) * t + (sToYDot - sFromYDot) * t1)),
        t2) * shiftedX + t2 * sFromXDot) * t5 + t3 * ((kDot * sToY + k * sToYDot) * Math.cos(t4)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedJvp(corpus.RecordParameters.Segment, corpus.RecordParameters.Point, double,
   *     corpus.RecordParameters.Segment, double)
   */
  static Dual nestedJvp(RecordParameters.Segment s, RecordParameters.Point origin, double k,
      RecordParameters.Segment sDot, double kDot, Tape tape) {
    return nestedJvp(s, origin, k, sDot, kDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.nested}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   */
  record NestedGradient(double value, RecordParameters.Segment s, double k) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.nested}: filled by a
   * derivative and reused by its caller.
   */
  static final class NestedAdjoint {

    /** The adjoint of {@code s.from.x}. */
    public double sFromX;

    /** The adjoint of {@code s.from.y}. */
    public double sFromY;

    /** The adjoint of {@code s.to.x}. */
    public double sToX;

    /** The adjoint of {@code s.to.y}. */
    public double sToY;

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public NestedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.nested} and its gradient.
   *
   * @param s as the method takes it
   * @param origin constant
   * @param k as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NestedGradient nestedGradient(RecordParameters.Segment s, RecordParameters.Point origin,
      double k) {
    NestedAdjoint adjoint = new NestedAdjoint();
    double value = nestedGradient(s, origin, k, adjoint);
    return new NestedGradient(value,
        new RecordParameters.Segment(new RecordParameters.Point(adjoint.sFromX, adjoint.sFromY),
        new RecordParameters.Point(adjoint.sToX, adjoint.sToY)), adjoint.k);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(corpus.RecordParameters.Segment, corpus.RecordParameters.Point,
   *     double)
   */
  static NestedGradient nestedGradient(RecordParameters.Segment s, RecordParameters.Point origin,
      double k, Tape tape) {
    return nestedGradient(s, origin, k);
  }

  /**
   * Reverse mode: {@code RecordParameters.nested} and its gradient, written into the
   * caller's memory.
   *
   * @param s as the method takes it
   * @param origin constant
   * @param k as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code s.from.x}, {@code
   *     s.from.y}, {@code s.to.x}, {@code s.to.y}, {@code k}
   * @return the value
   */
  static double nestedGradient(RecordParameters.Segment s, RecordParameters.Point origin, double k,
      NestedAdjoint adjoint) {
    double sFromX = s.from().x();
    double sFromY = s.from().y();
    double sToX = s.to().x();
    double sToY = s.to().y();
    double originX = origin.x();
    double originY = origin.y();
    Objects.requireNonNull(adjoint, "adjoint");
    double shiftedX = sFromX + originX;
    double t = sToX - sFromX;
    double t1 = sToY - sFromY;
    double t2 = Math.sqrt(t * t + t1 * t1);
    double t3 = t2 * shiftedX;
    double t4 = k * sToY;
    double t5 = Math.sin(t4);

    // reverse sweep
    double t6 = t3 * Math.cos(t4);
    double kBar = t6 * sToY;
    double shiftedXBar = t2 * t5;
    double t7 = StrongZero.over(0.5 * (t5 * shiftedX), t2);
    double t8 = 2.0 * (t7 * t1);
    double t9 = 2.0 * (t7 * t);
    double sToYBar = k * t6 + t8;
    double sFromYBar = -t8;
    double sFromXBar = shiftedXBar - t9;
    adjoint.sFromX = sFromXBar;
    adjoint.sFromY = sFromYBar;
    adjoint.sToX = t9;
    adjoint.sToY = sToYBar;
    adjoint.k = kBar;
    return t3 * t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedGradient(corpus.RecordParameters.Segment, corpus.RecordParameters.Point,
   *     double, NestedAdjoint)
   */
  static double nestedGradient(RecordParameters.Segment s, RecordParameters.Point origin, double k,
      NestedAdjoint adjoint, Tape tape) {
    return nestedGradient(s, origin, k, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.nested}.
   *
   * @param value what the method returns
   * @param s the derivative with respect to {@code s}
   * @param k the derivative with respect to {@code k}
   * @param sHvp the Hessian-vector product for {@code s}
   * @param kHvp the Hessian-vector product for {@code k}
   */
  record NestedHvp(double value, RecordParameters.Segment s, double k,
      RecordParameters.Segment sHvp, double kHvp) {}

  /**
   * Second order: {@code RecordParameters.nested}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param s as the method takes it
   * @param origin constant
   * @param k as the method takes it
   * @param sDot tangent of {@code s}
   * @param kDot tangent of {@code k}
   * @return value, gradient and product, in new arrays
   */
  static NestedHvp nestedHvp(RecordParameters.Segment s, RecordParameters.Point origin, double k,
      RecordParameters.Segment sDot, double kDot) {
    double sFromX = s.from().x();
    double sFromY = s.from().y();
    double sToX = s.to().x();
    double sToY = s.to().y();
    double originX = origin.x();
    double originY = origin.y();
    Objects.requireNonNull(sDot, "sDot");
    double sFromXDot = sDot.from().x();
    double sFromYDot = sDot.from().y();
    double sToXDot = sDot.to().x();
    double sToYDot = sDot.to().y();
    double shiftedX = sFromX + originX;
    double t = sToX - sFromX;
    double t1 = sToXDot - sFromXDot;
    double t2 = sToY - sFromY;
    double t3 = sToYDot - sFromYDot;
    double t4 = Math.sqrt(t * t + t2 * t2);
    double t5 = 0.5 / t4;
    double t6 = StrongZero.times(2.0 * (t1 * t + t3 * t2), t5);
    double t7 = t4 * shiftedX;
    double t8 = k * sToY;
    double t9 = kDot * sToY + k * sToYDot;
    double t10 = Math.sin(t8);
    double t11 = Math.cos(t8);
    double t12 = t9 * t11;

    // reverse sweep
    double t13 = t7 * t11;
    double t14 = (t6 * shiftedX + t4 * sFromXDot) * t11 - t7 * (t9 * t10);
    double kBar = t13 * sToY;
    double kBarDot = t14 * sToY + t13 * sToYDot;
    double t15 = t10 * shiftedX;
    double shiftedXBar = t4 * t10;
    double shiftedXBarDot = t6 * t10 + t4 * t12;
    double t16 = StrongZero.times(t15, t5);
    double t17 = StrongZero.times(t12 * shiftedX + t10 * sFromXDot, t5)
        - StrongZero.times(t15, t6 / t4 * t5);
    double t18 = 2.0 * (t16 * t2);
    double t19 = 2.0 * (t17 * t2 + t16 * t3);
    double t20 = 2.0 * (t16 * t);
    double t21 = 2.0 * (t17 * t + t16 * t1);
    double sToYBar = k * t13 + t18;
    double sToYBarDot = kDot * t13 + k * t14 + t19;
    double sFromYBar = -t18;
    double sFromYBarDot = -t19;
    double sFromXBar = shiftedXBar - t20;
    double sFromXBarDot = shiftedXBarDot - t21;
    return new NestedHvp(t7 * t10,
        new RecordParameters.Segment(new RecordParameters.Point(sFromXBar, sFromYBar),
        new RecordParameters.Point(t20, sToYBar)), kBar,
        new RecordParameters.Segment(new RecordParameters.Point(sFromXBarDot, sFromYBarDot),
        new RecordParameters.Point(t21, sToYBarDot)), kBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedHvp(corpus.RecordParameters.Segment, corpus.RecordParameters.Point, double,
   *     corpus.RecordParameters.Segment, double)
   */
  static NestedHvp nestedHvp(RecordParameters.Segment s, RecordParameters.Point origin, double k,
      RecordParameters.Segment sDot, double kDot, Tape tape) {
    return nestedHvp(s, origin, k, sDot, kDot);
  }

  /**
   * {@code RecordParameters.nested} as a function of the vector that packs {@code s.from.x},
   * {@code s.from.y}, {@code s.to.x}, {@code s.to.y}, {@code k}, in this order and arrays
   * row by row. It modifies neither what it is given nor what it captures, and may be used
   * by several threads at once.
   *
   * @param origin captured
   * @return the view
   */
  static ScalarFunction nestedFunction(RecordParameters.Point origin) {
    return new NestedFunction(origin);
  }

  private static final class NestedFunction implements ScalarFunction {

    private final RecordParameters.Point origin;

    NestedFunction(RecordParameters.Point origin) {
      this.origin = origin;
    }

    @Override
    public int inputs() {
      return 5;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double sFromX = packed[0];
      double sFromY = packed[1];
      double sToX = packed[2];
      double sToY = packed[3];
      double k = packed[4];
      return RecordParameters.nested(
          new RecordParameters.Segment(new RecordParameters.Point(sFromX, sFromY),
          new RecordParameters.Point(sToX, sToY)), this.origin, k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double sFromX = packed[0];
      double sFromY = packed[1];
      double sToX = packed[2];
      double sToY = packed[3];
      double k = packed[4];
      NestedAdjoint adjoint = new NestedAdjoint();
      double value =
          nestedGradient(
          new RecordParameters.Segment(new RecordParameters.Point(sFromX, sFromY),
          new RecordParameters.Point(sToX, sToY)), this.origin, k, adjoint);
      gradient[0] = adjoint.sFromX;
      gradient[1] = adjoint.sFromY;
      gradient[2] = adjoint.sToX;
      gradient[3] = adjoint.sToY;
      gradient[4] = adjoint.k;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double sFromX = packed[0];
      double sFromY = packed[1];
      double sToX = packed[2];
      double sToY = packed[3];
      double k = packed[4];
      double sFromXDot = direction[0];
      double sFromYDot = direction[1];
      double sToXDot = direction[2];
      double sToYDot = direction[3];
      double kDot = direction[4];
      return nestedJvp(
          new RecordParameters.Segment(new RecordParameters.Point(sFromX, sFromY),
          new RecordParameters.Point(sToX, sToY)), this.origin, k,
          new RecordParameters.Segment(new RecordParameters.Point(sFromXDot, sFromYDot),
          new RecordParameters.Point(sToXDot, sToYDot)), kDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double sFromX = packed[0];
      double sFromY = packed[1];
      double sToX = packed[2];
      double sToY = packed[3];
      double k = packed[4];
      double sFromXDot = direction[0];
      double sFromYDot = direction[1];
      double sToXDot = direction[2];
      double sToYDot = direction[3];
      double kDot = direction[4];
      NestedHvp hvp =
          nestedHvp(
          new RecordParameters.Segment(new RecordParameters.Point(sFromX, sFromY),
          new RecordParameters.Point(sToX, sToY)), this.origin, k,
          new RecordParameters.Segment(new RecordParameters.Point(sFromXDot, sFromYDot),
          new RecordParameters.Point(sToXDot, sToYDot)), kDot);
      double value = hvp.value();
      gradient[0] = hvp.s().from().x();
      gradient[1] = hvp.s().from().y();
      gradient[2] = hvp.s().to().x();
      gradient[3] = hvp.s().to().y();
      gradient[4] = hvp.k();
      product[0] = hvp.sHvp().from().x();
      product[1] = hvp.sHvp().from().y();
      product[2] = hvp.sHvp().to().x();
      product[3] = hvp.sHvp().to().y();
      product[4] = hvp.kHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.network} and its derivative in the direction of
   * the tangents.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param other constant
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual networkJvp(RecordParameters.Layer layer, double[] x, RecordParameters.Layer other,
      RecordParameters.Layer layerDot, double[] xDot) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    double[] otherW = other.w();
    double otherB = other.b();
    Objects.requireNonNull(layerDot, "layerDot");
    double[] layerWDot = layerDot.w();
    double layerBDot = layerDot.b();
    Arguments.sameShape("layerWDot", layerWDot, "layer.w", layerW);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("layer.w", layerW, layerWDot, "x", x, xDot);
    double sum = layerB;
    double sumDot = layerBDot;
    for (int i = 0; i < layerW.length; i++) {
      double w = layerW[i];
      double wDot = layerWDot[i];
      double x1 = x[i];
      sum += w * x1;
      sumDot += wDot * x1 + w * xDot[i];
    }
    double t = Math.tanh(sum);
    sum = otherB;
    double t1 = sumDot * ((1.0 - t) * (1.0 + t)) * layerB + t * layerBDot;
    sumDot = 0.0;
    for (int i = 0; i < otherW.length; i++) {
      double w = otherW[i];
      sum += w * x[i];
      sumDot += w * xDot[i];
    }
    double t2 = Math.tanh(sum);
    return new Dual(t * layerB + t2, t1 + sumDot * ((1.0 - t2) * (1.0 + t2)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkJvp(corpus.RecordParameters.Layer, double[], corpus.RecordParameters.Layer,
   *     corpus.RecordParameters.Layer, double[])
   */
  static Dual networkJvp(RecordParameters.Layer layer, double[] x, RecordParameters.Layer other,
      RecordParameters.Layer layerDot, double[] xDot, Tape tape) {
    return networkJvp(layer, x, other, layerDot, xDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.network}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param x the derivative with respect to {@code x}
   */
  record NetworkGradient(double value, RecordParameters.Layer layer, double[] x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.network}: filled by a
   * derivative and reused by its caller.
   */
  static final class NetworkAdjoint {

    /** The adjoint of {@code layer.b}. */
    public double layerB;

    /** A holder of zeros. */
    public NetworkAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.network} and its gradient.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param other constant
   * @return the value and the gradient, in new arrays
   */
  static NetworkGradient networkGradient(RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer other) {
    double[] layerWBar = Arguments.zerosLike(layer.w());
    double[] xBar = x == layer.w() ? layerWBar : Arguments.zerosLike(x);
    NetworkAdjoint adjoint = new NetworkAdjoint();
    double value =
        networkGradient(layer, x, other, new RecordParameters.Layer(layerWBar, 0), xBar, adjoint);
    return new NetworkGradient(value, new RecordParameters.Layer(layerWBar, adjoint.layerB), xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkGradient(corpus.RecordParameters.Layer, double[],
   *     corpus.RecordParameters.Layer)
   */
  static NetworkGradient networkGradient(RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer other, Tape tape) {
    return networkGradient(layer, x, other);
  }

  /**
   * Reverse mode: {@code RecordParameters.network} and its gradient, written into the
   * caller's memory.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param other constant
   * @param layerBar its arrays are overwritten with the gradient with respect to {@code
   *     layer}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code layer.b}
   * @return the value
   */
  static double networkGradient(RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer other, RecordParameters.Layer layerBar, double[] xBar,
      NetworkAdjoint adjoint) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    double[] otherW = other.w();
    double otherB = other.b();
    Objects.requireNonNull(layerBar, "layerBar");
    double[] layerWBar = layerBar.w();
    Arguments.sameShape("layerWBar", layerWBar, "layer.w", layerW);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("layer.w", layerW, layerWBar, "x", x, xBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(layerWBar);
    Arguments.zero(xBar);
    double sum = layerB;
    for (int i = 0; i < layerW.length; i++) {
      double w = layerW[i];
      sum += w * x[i];
    }
    double t = Math.tanh(sum);
    sum = otherB;
    for (int i = 0; i < otherW.length; i++) {
      double w = otherW[i];
      sum += w * x[i];
    }
    double t1 = Math.tanh(sum);

    // reverse sweep
    double t2 = (1.0 - t1) * (1.0 + t1);
    for (int i = 0; i < otherW.length; i++) {
      double w = otherW[i];
      xBar[i] += w * t2;
    }
    double sumBar = layerB * ((1.0 - t) * (1.0 + t));
    for (int i = 0; i < layerW.length; i++) {
      double w = layerW[i];
      double wBar = sumBar * x[i];
      xBar[i] += w * sumBar;
      layerWBar[i] += wBar;
    }
    double layerBBar = t + sumBar;
    adjoint.layerB = layerBBar;
    return t * layerB + t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkGradient(corpus.RecordParameters.Layer, double[],
   *     corpus.RecordParameters.Layer, corpus.RecordParameters.Layer, double[],
   *     NetworkAdjoint)
   */
  static double networkGradient(RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer other, RecordParameters.Layer layerBar, double[] xBar,
      NetworkAdjoint adjoint, Tape tape) {
    return networkGradient(layer, x, other, layerBar, xBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.network}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param x the derivative with respect to {@code x}
   * @param layerHvp the Hessian-vector product for {@code layer}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NetworkHvp(double value, RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer layerHvp, double[] xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RecordParameters.network}: filled by a derivative and reused by its caller.
   */
  static final class NetworkHvpAdjoint {

    /** The adjoint of {@code layer.b}. */
    public double layerB;

    /** The Hessian-vector product for {@code layer.b}. */
    public double layerBHvp;

    /** A holder of zeros. */
    public NetworkHvpAdjoint() {}
  }

  /**
   * Second order: {@code RecordParameters.network}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param other constant
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NetworkHvp networkHvp(RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer other, RecordParameters.Layer layerDot, double[] xDot) {
    double[] layerWBar = Arguments.zerosLike(layer.w());
    double[] xBar = x == layer.w() ? layerWBar : Arguments.zerosLike(x);
    double[] layerWHvp = Arguments.zerosLike(layer.w());
    double[] xHvp = x == layer.w() ? layerWHvp : Arguments.zerosLike(x);
    NetworkHvpAdjoint adjoint = new NetworkHvpAdjoint();
    double value =
        networkHvp(layer, x, other, layerDot, xDot, new RecordParameters.Layer(layerWBar, 0), xBar,
        new RecordParameters.Layer(layerWHvp, 0), xHvp, adjoint);
    return new NetworkHvp(value, new RecordParameters.Layer(layerWBar, adjoint.layerB), xBar,
        new RecordParameters.Layer(layerWHvp, adjoint.layerBHvp), xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkHvp(corpus.RecordParameters.Layer, double[], corpus.RecordParameters.Layer,
   *     corpus.RecordParameters.Layer, double[])
   */
  static NetworkHvp networkHvp(RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer other, RecordParameters.Layer layerDot, double[] xDot, Tape tape) {
    return networkHvp(layer, x, other, layerDot, xDot);
  }

  /**
   * Second order: {@code RecordParameters.network}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param layer as the method takes it
   * @param x as the method takes it
   * @param other constant
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param layerBar its arrays are overwritten with the gradient with respect to {@code
   *     layer}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param layerHvp its arrays are overwritten with the Hessian-vector product for {@code
   *     layer}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code layer.b}
   * @return the value
   */
  static double networkHvp(RecordParameters.Layer layer, double[] x, RecordParameters.Layer other,
      RecordParameters.Layer layerDot, double[] xDot, RecordParameters.Layer layerBar,
      double[] xBar, RecordParameters.Layer layerHvp, double[] xHvp, NetworkHvpAdjoint adjoint) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    double[] otherW = other.w();
    double otherB = other.b();
    Objects.requireNonNull(layerDot, "layerDot");
    double[] layerWDot = layerDot.w();
    double layerBDot = layerDot.b();
    Objects.requireNonNull(layerBar, "layerBar");
    double[] layerWBar = layerBar.w();
    Objects.requireNonNull(layerHvp, "layerHvp");
    double[] layerWHvp = layerHvp.w();
    Arguments.sameShape("layerWDot", layerWDot, "layer.w", layerW);
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameSharing("layer.w", layerW, layerWDot, "x", x, xDot);
    Arguments.sameShape("layerWBar", layerWBar, "layer.w", layerW);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameSharing("layer.w", layerW, layerWBar, "x", x, xBar);
    Arguments.sameShape("layerWHvp", layerWHvp, "layer.w", layerW);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.sameSharing("layer.w", layerW, layerWHvp, "x", x, xHvp);
    Arguments.distinct("layerWDot", layerWDot, "layerWBar", layerWBar);
    Arguments.distinct("layerWDot", layerWDot, "layerWHvp", layerWHvp);
    Arguments.distinct("layerWBar", layerWBar, "layerWHvp", layerWHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(layerWBar);
    Arguments.zero(xBar);
    Arguments.zero(layerWHvp);
    Arguments.zero(xHvp);
    double sum = layerB;
    double sumDot = layerBDot;
    for (int i = 0; i < layerW.length; i++) {
      double w = layerW[i];
      double wDot = layerWDot[i];
      double x1 = x[i];
      sum += w * x1;
      sumDot += wDot * x1 + w * xDot[i];
    }
    double t = Math.tanh(sum);
    double t1 = 1.0 - t;
    double t2 = 1.0 + t;
    double t3 = t1 * t2;
    double t4 = sumDot * t3;
    sum = otherB;
    sumDot = 0.0;
    for (int i = 0; i < otherW.length; i++) {
      double w = otherW[i];
      sum += w * x[i];
      sumDot += w * xDot[i];
    }
    double t5 = Math.tanh(sum);
    double t6 = 1.0 - t5;
    double t7 = 1.0 + t5;
    double t8 = t6 * t7;
    double t9 = sumDot * t8;

    // reverse sweep
    double t10 = t6 * t9 - t9 * t7;
    for (int i = 0; i < otherW.length; i++) {
      double w = otherW[i];
      xBar[i] += w * t8;
      xHvp[i] += w * t10;
    }
    double sumBar = layerB * t3;
    double sumBarDot = layerBDot * t3 + layerB * (t1 * t4 - t4 * t2);
    for (int i = 0; i < layerW.length; i++) {
      double x1 = x[i];
      double w = layerW[i];
      double wDot = layerWDot[i];
      double wBarDot = sumBarDot * x1 + sumBar * xDot[i];
      xBar[i] += w * sumBar;
      xHvp[i] += wDot * sumBar + w * sumBarDot;
      layerWBar[i] += sumBar * x1;
      layerWHvp[i] += wBarDot;
    }
    double layerBBar = t + sumBar;
    double layerBBarDot = t4 + sumBarDot;
    adjoint.layerB = layerBBar;
    adjoint.layerBHvp = layerBBarDot;
    return t * layerB + t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #networkHvp(corpus.RecordParameters.Layer, double[], corpus.RecordParameters.Layer,
   *     corpus.RecordParameters.Layer, double[], corpus.RecordParameters.Layer, double[],
   *     corpus.RecordParameters.Layer, double[], NetworkHvpAdjoint)
   */
  static double networkHvp(RecordParameters.Layer layer, double[] x, RecordParameters.Layer other,
      RecordParameters.Layer layerDot, double[] xDot, RecordParameters.Layer layerBar,
      double[] xBar, RecordParameters.Layer layerHvp, double[] xHvp, NetworkHvpAdjoint adjoint,
      Tape tape) {
    return networkHvp(layer, x, other, layerDot, xDot, layerBar, xBar, layerHvp, xHvp, adjoint);
  }

  /**
   * {@code RecordParameters.network} as a function of the vector that packs {@code layer.w},
   * {@code layer.b}, {@code x}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param layer gives the shapes of arrays and what is constant in it
   * @param x of the shape that the parameter is to have
   * @param other captured
   * @return the view
   */
  static ScalarFunction networkFunction(RecordParameters.Layer layer, double[] x,
      RecordParameters.Layer other) {
    return new NetworkFunction(layer, x, other);
  }

  private static final class NetworkFunction implements ScalarFunction {

    private final RecordParameters.Layer layer;

    private final double[] x;

    private final RecordParameters.Layer other;

    private final int layerWSize;

    private final int xSize;

    NetworkFunction(RecordParameters.Layer layer, double[] x, RecordParameters.Layer other) {
      this.layer = layer;
      this.x = x;
      this.other = other;
      Objects.requireNonNull(layer, "layer");
      this.layerWSize = Arguments.size(layer.w());
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
    }

    @Override
    public int inputs() {
      return 1 + layerWSize + xSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] layerW = Arguments.unpackLike(this.layer.w(), packed, 0);
      double layerB = packed[layerWSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + layerWSize);
      return RecordParameters.network(new RecordParameters.Layer(layerW, layerB), x, this.other);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] layerW = Arguments.unpackLike(this.layer.w(), packed, 0);
      double layerB = packed[layerWSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + layerWSize);
      double[] layerWBar = Arguments.zerosLike(layerW);
      double[] xBar = Arguments.zerosLike(x);
      NetworkAdjoint adjoint = new NetworkAdjoint();
      double value =
          networkGradient(new RecordParameters.Layer(layerW, layerB), x, this.other,
          new RecordParameters.Layer(layerWBar, 0), xBar, adjoint);
      Arguments.pack(layerWBar, gradient, 0);
      gradient[layerWSize] = adjoint.layerB;
      Arguments.pack(xBar, gradient, 1 + layerWSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] layerW = Arguments.unpackLike(this.layer.w(), packed, 0);
      double layerB = packed[layerWSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + layerWSize);
      double[] layerWDot = Arguments.unpackLike(this.layer.w(), direction, 0);
      double layerBDot = direction[layerWSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 1 + layerWSize);
      return networkJvp(new RecordParameters.Layer(layerW, layerB), x, this.other,
          new RecordParameters.Layer(layerWDot, layerBDot), xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] layerW = Arguments.unpackLike(this.layer.w(), packed, 0);
      double layerB = packed[layerWSize];
      double[] x = Arguments.unpackLike(this.x, packed, 1 + layerWSize);
      double[] layerWDot = Arguments.unpackLike(this.layer.w(), direction, 0);
      double layerBDot = direction[layerWSize];
      double[] xDot = Arguments.unpackLike(this.x, direction, 1 + layerWSize);
      double[] layerWBar = Arguments.zerosLike(layerW);
      double[] xBar = Arguments.zerosLike(x);
      double[] layerWHvp = Arguments.zerosLike(layerW);
      double[] xHvp = Arguments.zerosLike(x);
      NetworkHvpAdjoint adjoint = new NetworkHvpAdjoint();
      double value =
          networkHvp(new RecordParameters.Layer(layerW, layerB), x, this.other,
          new RecordParameters.Layer(layerWDot, layerBDot), xDot,
          new RecordParameters.Layer(layerWBar, 0), xBar, new RecordParameters.Layer(layerWHvp, 0),
          xHvp, adjoint);
      Arguments.pack(layerWBar, gradient, 0);
      gradient[layerWSize] = adjoint.layerB;
      Arguments.pack(xBar, gradient, 1 + layerWSize);
      Arguments.pack(layerWHvp, product, 0);
      product[layerWSize] = adjoint.layerBHvp;
      Arguments.pack(xHvp, product, 1 + layerWSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.mixed} and its derivative in the direction of the
   * tangents.
   *
   * @param m as the method takes it
   * @param vol as the method takes it
   * @param mDot tangent of {@code m}
   * @param volDot tangent of {@code vol}
   * @return the value and its tangent
   */
  static Dual mixedJvp(RecordParameters.Market m, double vol, MarketTangent mDot, double volDot) {
    String mName = m.name();
    double mSpot = m.spot();
    int mDays = m.days();
    boolean mUp = m.up();
    float mRate = m.rate();
    Objects.requireNonNull(mDot, "mDot");
    double mSpotDot = mDot.spot();
    float mRateDot = mDot.rate();
    double t = mDays / 365.0;
    double t1 = Math.exp(mRate * t);
    double t2 = mSpot * t1;
    double drift = t2 * vol;
    double driftDot = (mSpotDot * t1 + mSpot * (mRateDot * t * t1)) * vol + t2 * volDot;
    if (!(mUp && mName.length() > 2)) {
      double t3 = -drift;
      drift = t3 * vol;
      driftDot = t3 * volDot - driftDot * vol;
    }
    return new Dual(drift, driftDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedJvp(corpus.RecordParameters.Market, double, MarketTangent, double)
   */
  static Dual mixedJvp(RecordParameters.Market m, double vol, MarketTangent mDot, double volDot,
      Tape tape) {
    return mixedJvp(m, vol, mDot, volDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.mixed}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param vol the derivative with respect to {@code vol}
   */
  record MixedGradient(double value, MarketTangent m, double vol) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.mixed}: filled by a
   * derivative and reused by its caller.
   */
  static final class MixedAdjoint {

    /** The adjoint of {@code m.spot}. */
    public double mSpot;

    /** The adjoint of {@code m.rate}. */
    public float mRate;

    /** The adjoint of {@code vol}. */
    public double vol;

    /** A holder of zeros. */
    public MixedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.mixed} and its gradient.
   *
   * @param m as the method takes it
   * @param vol as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MixedGradient mixedGradient(RecordParameters.Market m, double vol) {
    MixedAdjoint adjoint = new MixedAdjoint();
    double value = mixedGradient(m, vol, adjoint);
    return new MixedGradient(value, new MarketTangent(adjoint.mSpot, adjoint.mRate), adjoint.vol);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(corpus.RecordParameters.Market, double)
   */
  static MixedGradient mixedGradient(RecordParameters.Market m, double vol, Tape tape) {
    return mixedGradient(m, vol);
  }

  /**
   * Reverse mode: {@code RecordParameters.mixed} and its gradient, written into the caller's
   * memory.
   *
   * @param m as the method takes it
   * @param vol as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code m.spot}, {@code
   *     m.rate}, {@code vol}
   * @return the value
   */
  static double mixedGradient(RecordParameters.Market m, double vol, MixedAdjoint adjoint) {
    String mName = m.name();
    double mSpot = m.spot();
    int mDays = m.days();
    boolean mUp = m.up();
    float mRate = m.rate();
    Objects.requireNonNull(adjoint, "adjoint");
    double t = mDays / 365.0;
    double t1 = Math.exp(mRate * t);
    double t2 = mSpot * t1;
    double drift = t2 * vol;
    boolean t3 = mUp && mName.length() > 2;

    // reverse sweep
    double driftBar;
    double volBar;
    if (t3) {
      driftBar = 1.0;
      volBar = 0.0;
    } else {
      volBar = -drift;
      driftBar = -vol;
    }
    double t4 = driftBar * vol;
    volBar += t2 * driftBar;
    double mSpotBar = t4 * t1;
    float mRateBar = (float) (mSpot * t4 * t1 * t);
    adjoint.mSpot = mSpotBar;
    adjoint.mRate = mRateBar;
    adjoint.vol = volBar;
    return t3 ? drift : -drift * vol;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(corpus.RecordParameters.Market, double, MixedAdjoint)
   */
  static double mixedGradient(RecordParameters.Market m, double vol, MixedAdjoint adjoint,
      Tape tape) {
    return mixedGradient(m, vol, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.mixed}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param vol the derivative with respect to {@code vol}
   * @param mHvp the Hessian-vector product for {@code m}
   * @param volHvp the Hessian-vector product for {@code vol}
   */
  record MixedHvp(double value, MarketTangent m, double vol, MarketTangent mHvp, double volHvp) {}

  /**
   * Second order: {@code RecordParameters.mixed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param m as the method takes it
   * @param vol as the method takes it
   * @param mDot tangent of {@code m}
   * @param volDot tangent of {@code vol}
   * @return value, gradient and product, in new arrays
   */
  static MixedHvp mixedHvp(RecordParameters.Market m, double vol, MarketTangent mDot,
      double volDot) {
    String mName = m.name();
    double mSpot = m.spot();
    int mDays = m.days();
    boolean mUp = m.up();
    float mRate = m.rate();
    Objects.requireNonNull(mDot, "mDot");
    double mSpotDot = mDot.spot();
    float mRateDot = mDot.rate();
    double t = mDays / 365.0;
    double t1 = Math.exp(mRate * t);
    double t2 = mRateDot * t * t1;
    double t3 = mSpot * t1;
    double t4 = mSpotDot * t1 + mSpot * t2;
    double drift = t3 * vol;
    double driftDot = t4 * vol + t3 * volDot;
    boolean t5 = mUp && mName.length() > 2;

    // reverse sweep
    double driftBar;
    double volBar;
    double driftBarDot;
    double volBarDot;
    if (t5) {
      driftBar = 1.0;
      volBar = 0.0;
      driftBarDot = 0.0;
      volBarDot = 0.0;
    } else {
      volBar = -drift;
      volBarDot = -driftDot;
      driftBar = -vol;
      driftBarDot = -volDot;
    }
    double t6 = driftBar * vol;
    double t7 = driftBarDot * vol + driftBar * volDot;
    volBar += t3 * driftBar;
    volBarDot += t4 * driftBar + t3 * driftBarDot;
    double mSpotBar = t6 * t1;
    double mSpotBarDot = t7 * t1 + t6 * t2;
    double t8 = mSpot * t6;
    float mRateBar = (float) (t8 * t1 * t);
    float mRateBarDot = (float) (((mSpotDot * t6 + mSpot * t7) * t1 + t8 * t2) * t);
    return new MixedHvp(t5 ? drift : -drift * vol, new MarketTangent(mSpotBar, mRateBar), volBar,
        new MarketTangent(mSpotBarDot, mRateBarDot), volBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedHvp(corpus.RecordParameters.Market, double, MarketTangent, double)
   */
  static MixedHvp mixedHvp(RecordParameters.Market m, double vol, MarketTangent mDot,
      double volDot, Tape tape) {
    return mixedHvp(m, vol, mDot, volDot);
  }

  /**
   * {@code RecordParameters.mixed} as a function of the vector that packs {@code m.spot},
   * {@code m.rate}, {@code vol}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param m gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static ScalarFunction mixedFunction(RecordParameters.Market m) {
    return new MixedFunction(m);
  }

  private static final class MixedFunction implements ScalarFunction {

    private final RecordParameters.Market m;

    MixedFunction(RecordParameters.Market m) {
      this.m = m;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double mSpot = packed[0];
      float mRate = (float) packed[1];
      double vol = packed[2];
      return RecordParameters.mixed(
          new RecordParameters.Market(this.m.name(), mSpot, this.m.days(), this.m.up(), mRate),
          vol);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double mSpot = packed[0];
      float mRate = (float) packed[1];
      double vol = packed[2];
      MixedAdjoint adjoint = new MixedAdjoint();
      double value =
          mixedGradient(
          new RecordParameters.Market(this.m.name(), mSpot, this.m.days(), this.m.up(), mRate),
          vol, adjoint);
      gradient[0] = adjoint.mSpot;
      gradient[1] = adjoint.mRate;
      gradient[2] = adjoint.vol;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double mSpot = packed[0];
      float mRate = (float) packed[1];
      double vol = packed[2];
      double mSpotDot = direction[0];
      float mRateDot = (float) direction[1];
      double volDot = direction[2];
      return mixedJvp(
          new RecordParameters.Market(this.m.name(), mSpot, this.m.days(), this.m.up(), mRate),
          vol, new MarketTangent(mSpotDot, mRateDot), volDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double mSpot = packed[0];
      float mRate = (float) packed[1];
      double vol = packed[2];
      double mSpotDot = direction[0];
      float mRateDot = (float) direction[1];
      double volDot = direction[2];
      MixedHvp hvp =
          mixedHvp(
          new RecordParameters.Market(this.m.name(), mSpot, this.m.days(), this.m.up(), mRate),
          vol, new MarketTangent(mSpotDot, mRateDot), volDot);
      double value = hvp.value();
      gradient[0] = hvp.m().spot();
      gradient[1] = hvp.m().rate();
      gradient[2] = hvp.vol();
      product[0] = hvp.mHvp().spot();
      product[1] = hvp.mHvp().rate();
      product[2] = hvp.volHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code RecordParameters.portfolio}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PortfolioJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code RecordParameters.portfolio} and its derivative in the direction of
   * the tangents.
   *
   * @param p as the method takes it
   * @param scale as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param scaleDot tangent of {@code scale}
   * @return the value and its tangent
   */
  static PortfolioJvp portfolioJvp(RecordParameters.Portfolio p, double scale,
      PortfolioTangent pDot, double scaleDot) {
    String pMarketName = p.market().name();
    double pMarketSpot = p.market().spot();
    int pMarketDays = p.market().days();
    boolean pMarketUp = p.market().up();
    float pMarketRate = p.market().rate();
    double[][] pWeights = p.weights();
    long pId = p.id();
    Objects.requireNonNull(pDot, "pDot");
    double pMarketSpotDot = pDot.market().spot();
    float pMarketRateDot = pDot.market().rate();
    double[][] pWeightsDot = pDot.weights();
    Arguments.sameShape("pWeightsDot", pWeightsDot, "p.weights", pWeights);
    double[] out = new double[pWeights.length];
    double[] outDot = new double[pWeights.length];
    for (int i = 0; i < out.length; i++) {
      int t = pWeights[i].length;
      for (int j = 0; j < t; j++) {
        double out1 = out[i];
        double t1 = pWeights[i][j];
        double t2 = t1 * pMarketSpot;
        double t3 = j + pId;
        double t4 = outDot[i]
            + ((pWeightsDot[i][j] * pMarketSpot + t1 * pMarketSpotDot) * scale + t2 * scaleDot)
            * t3;
        out[i] = out1 + t2 * scale * t3;
        outDot[i] = t4;
      }
    }
    return new PortfolioJvp(out, outDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioJvp(corpus.RecordParameters.Portfolio, double, PortfolioTangent, double)
   */
  static PortfolioJvp portfolioJvp(RecordParameters.Portfolio p, double scale,
      PortfolioTangent pDot, double scaleDot, Tape tape) {
    return portfolioJvp(p, scale, pDot, scaleDot);
  }

  /**
   * Value of {@code RecordParameters.portfolio} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param scale the derivative with respect to {@code scale}
   */
  record PortfolioVjp(double[] value, PortfolioTangent p, double scale) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.portfolio}: filled by a
   * derivative and reused by its caller.
   */
  static final class PortfolioAdjoint {

    /** The adjoint of {@code p.market.spot}. */
    public double pMarketSpot;

    /** The adjoint of {@code p.market.rate}. */
    public float pMarketRate;

    /** The adjoint of {@code scale}. */
    public double scale;

    /** A holder of zeros. */
    public PortfolioAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RecordParameters.portfolio} for
   * an adjoint of its result.
   *
   * @param p as the method takes it
   * @param scale as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PortfolioVjp portfolioVjp(RecordParameters.Portfolio p, double scale, double[] resultBar) {
    return portfolioVjp(p, scale, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioVjp(corpus.RecordParameters.Portfolio, double, double[])
   */
  static PortfolioVjp portfolioVjp(RecordParameters.Portfolio p, double scale, double[] resultBar,
      Tape tape) {
    double[][] pWeightsBar = Arguments.zerosLike(p.weights());
    PortfolioAdjoint adjoint = new PortfolioAdjoint();
    double[] value =
        portfolioVjp(p, scale, resultBar,
        new PortfolioTangent(new MarketTangent(0, 0), pWeightsBar), adjoint, tape);
    return new PortfolioVjp(value,
        new PortfolioTangent(new MarketTangent(adjoint.pMarketSpot, adjoint.pMarketRate),
        pWeightsBar), adjoint.scale);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RecordParameters.portfolio} for
   * an adjoint of its result.
   *
   * @param p as the method takes it
   * @param scale as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param pBar to whose arrays the adjoint of {@code p} is added; of the same shape
   * @param adjoint to which the adjoints of {@code p.market.spot}, {@code p.market.rate},
   *     {@code scale} are added
   * @return what the method returns
   */
  static double[] portfolioVjp(RecordParameters.Portfolio p, double scale, double[] resultBar,
      PortfolioTangent pBar, PortfolioAdjoint adjoint) {
    return portfolioVjp(p, scale, resultBar, pBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #portfolioVjp(corpus.RecordParameters.Portfolio, double, double[],
   *     PortfolioTangent, PortfolioAdjoint)
   */
  static double[] portfolioVjp(RecordParameters.Portfolio p, double scale, double[] resultBar,
      PortfolioTangent pBar, PortfolioAdjoint adjoint, Tape tape) {
    String pMarketName = p.market().name();
    double pMarketSpot = p.market().spot();
    int pMarketDays = p.market().days();
    boolean pMarketUp = p.market().up();
    float pMarketRate = p.market().rate();
    double[][] pWeights = p.weights();
    long pId = p.id();
    Objects.requireNonNull(pBar, "pBar");
    double[][] pWeightsBar = pBar.weights();
    Arguments.sameShape("pWeightsBar", pWeightsBar, "p.weights", pWeights);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    int mark = tape.mark();
    try {
      double[] out = new double[pWeights.length];
      double[] outBar = tape.doubles(pWeights.length);
      for (int i = 0; i < out.length; i++) {
        int t = pWeights[i].length;
        for (int j = 0; j < t; j++) {
          out[i] += pWeights[i][j] * pMarketSpot * scale * (j + pId);
        }
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] = resultBar[i];
      }
      double pMarketSpotBar = 0.0;
      double scaleBar = 0.0;
      for (int i = 0; i < out.length; i++) {
        for (int j = pWeights[i].length - 1; j >= 0; j--) {
          double t = outBar[i] * (j + pId);
          double t1 = t * scale;
          double t2 = pWeights[i][j];
          scaleBar += t2 * pMarketSpot * t;
          pMarketSpotBar += t2 * t1;
          pWeightsBar[i][j] += t1 * pMarketSpot;
        }
      }
      adjoint.pMarketSpot += pMarketSpotBar;
      adjoint.pMarketRate += 0.0f;
      adjoint.scale += scaleBar;
      return out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordParameters.portfolio} as a function of the vector that packs {@code
   * p.market.spot}, {@code p.market.rate}, {@code p.weights}, {@code scale}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param p gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static VectorFunction portfolioFunction(RecordParameters.Portfolio p) {
    return new PortfolioFunction(p);
  }

  private static final class PortfolioFunction implements VectorFunction {

    private final RecordParameters.Portfolio p;

    private final int pWeightsSize;

    PortfolioFunction(RecordParameters.Portfolio p) {
      this.p = p;
      Objects.requireNonNull(p, "p");
      this.pWeightsSize = Arguments.size(p.weights());
    }

    @Override
    public int inputs() {
      return 3 + pWeightsSize;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double pMarketSpot = packed[0];
      float pMarketRate = (float) packed[1];
      double[][] pWeights = Arguments.unpackLike(this.p.weights(), packed, 2);
      double scale = packed[2 + pWeightsSize];
      double[] value =
          RecordParameters.portfolio(
          new RecordParameters.Portfolio(
          new RecordParameters.Market(this.p.market().name(), pMarketSpot, this.p.market().days(),
          this.p.market().up(), pMarketRate), pWeights, this.p.id()), scale);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double pMarketSpot = packed[0];
      float pMarketRate = (float) packed[1];
      double[][] pWeights = Arguments.unpackLike(this.p.weights(), packed, 2);
      double scale = packed[2 + pWeightsSize];
      double[] value =
          RecordParameters.portfolio(
          new RecordParameters.Portfolio(
          new RecordParameters.Market(this.p.market().name(), pMarketSpot, this.p.market().days(),
          this.p.market().up(), pMarketRate), pWeights, this.p.id()), scale);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double pMarketSpot = packed[0];
      float pMarketRate = (float) packed[1];
      double[][] pWeights = Arguments.unpackLike(this.p.weights(), packed, 2);
      double scale = packed[2 + pWeightsSize];
      double pMarketSpotDot = direction[0];
      float pMarketRateDot = (float) direction[1];
      double[][] pWeightsDot = Arguments.unpackLike(this.p.weights(), direction, 2);
      double scaleDot = direction[2 + pWeightsSize];
      PortfolioJvp value =
          portfolioJvp(
          new RecordParameters.Portfolio(
          new RecordParameters.Market(this.p.market().name(), pMarketSpot, this.p.market().days(),
          this.p.market().up(), pMarketRate), pWeights, this.p.id()), scale,
          new PortfolioTangent(new MarketTangent(pMarketSpotDot, pMarketRateDot), pWeightsDot),
          scaleDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double pMarketSpot = packed[0];
      float pMarketRate = (float) packed[1];
      double[][] pWeights = Arguments.unpackLike(this.p.weights(), packed, 2);
      double scale = packed[2 + pWeightsSize];
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[][] pWeightsBar = Arguments.zerosLike(pWeights);
      PortfolioAdjoint adjoint = new PortfolioAdjoint();
      double[] value =
          portfolioVjp(
          new RecordParameters.Portfolio(
          new RecordParameters.Market(this.p.market().name(), pMarketSpot, this.p.market().days(),
          this.p.market().up(), pMarketRate), pWeights, this.p.id()), scale, resultBar,
          new PortfolioTangent(new MarketTangent(0, 0), pWeightsBar), adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      adjoints[0] = adjoint.pMarketSpot;
      adjoints[1] = adjoint.pMarketRate;
      Arguments.pack(pWeightsBar, adjoints, 2);
      adjoints[2 + pWeightsSize] = adjoint.scale;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.clamped} and its derivative in the direction of
   * the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual clampedJvp(RecordParameters.Clamped c, double x, ClampedTangent cDot, double xDot) {
    double cLevel = c.level();
    double[] cKnots = c.knots();
    Objects.requireNonNull(cDot, "cDot");
    double cLevelDot = cDot.level();
    double[] cKnotsDot = cDot.knots();
    Arguments.sameShape("cKnotsDot", cKnotsDot, "c.knots", cKnots);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < cKnots.length; i++) {
      double knot = cKnots[i];
      double knotDot = cKnotsDot[i];
      double t = knot * cLevel;
      double t1 = t * x;
      sum += t1 * knot;
      sumDot += ((knotDot * cLevel + knot * cLevelDot) * x + t * xDot) * knot + t1 * knotDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampedJvp(corpus.RecordParameters.Clamped, double, ClampedTangent, double)
   */
  static Dual clampedJvp(RecordParameters.Clamped c, double x, ClampedTangent cDot, double xDot,
      Tape tape) {
    return clampedJvp(c, x, cDot, xDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.clamped}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record ClampedGradient(double value, ClampedTangent c, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.clamped}: filled by a
   * derivative and reused by its caller.
   */
  static final class ClampedAdjoint {

    /** The adjoint of {@code c.level}. */
    public double cLevel;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ClampedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.clamped} and its gradient.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ClampedGradient clampedGradient(RecordParameters.Clamped c, double x) {
    double[] cKnotsBar = Arguments.zerosLike(c.knots());
    ClampedAdjoint adjoint = new ClampedAdjoint();
    double value = clampedGradient(c, x, new ClampedTangent(0, cKnotsBar), adjoint);
    return new ClampedGradient(value, new ClampedTangent(adjoint.cLevel, cKnotsBar), adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampedGradient(corpus.RecordParameters.Clamped, double)
   */
  static ClampedGradient clampedGradient(RecordParameters.Clamped c, double x, Tape tape) {
    return clampedGradient(c, x);
  }

  /**
   * Reverse mode: {@code RecordParameters.clamped} and its gradient, written into the
   * caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cBar its arrays are overwritten with the gradient with respect to {@code c}; of
   *     the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c.level}, {@code
   *     x}
   * @return the value
   */
  static double clampedGradient(RecordParameters.Clamped c, double x, ClampedTangent cBar,
      ClampedAdjoint adjoint) {
    double cLevel = c.level();
    double[] cKnots = c.knots();
    Objects.requireNonNull(cBar, "cBar");
    double[] cKnotsBar = cBar.knots();
    Arguments.sameShape("cKnotsBar", cKnotsBar, "c.knots", cKnots);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cKnotsBar);
    double sum = 0.0;
    double cLevelBar = 0.0;
    double xBar = 0.0;
    for (int i = 0; i < cKnots.length; i++) {
      double knot = cKnots[i];
      double t = knot * cLevel;
      double t1 = t * x;
      sum += t1 * knot;
      double t2 = knot * x;
      xBar += t * knot;
      cLevelBar += knot * t2;
      cKnotsBar[i] += t1 + t2 * cLevel;
    }
    adjoint.cLevel = cLevelBar;
    adjoint.x = xBar;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampedGradient(corpus.RecordParameters.Clamped, double, ClampedTangent,
   *     ClampedAdjoint)
   */
  static double clampedGradient(RecordParameters.Clamped c, double x, ClampedTangent cBar,
      ClampedAdjoint adjoint, Tape tape) {
    return clampedGradient(c, x, cBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.clamped}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ClampedHvp(double value, ClampedTangent c, double x, ClampedTangent cHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * RecordParameters.clamped}: filled by a derivative and reused by its caller.
   */
  static final class ClampedHvpAdjoint {

    /** The adjoint of {@code c.level}. */
    public double cLevel;

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code c.level}. */
    public double cLevelHvp;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public ClampedHvpAdjoint() {}
  }

  /**
   * Second order: {@code RecordParameters.clamped}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ClampedHvp clampedHvp(RecordParameters.Clamped c, double x, ClampedTangent cDot,
      double xDot) {
    double[] cKnotsBar = Arguments.zerosLike(c.knots());
    double[] cKnotsHvp = Arguments.zerosLike(c.knots());
    ClampedHvpAdjoint adjoint = new ClampedHvpAdjoint();
    double value =
        clampedHvp(c, x, cDot, xDot, new ClampedTangent(0, cKnotsBar),
        new ClampedTangent(0, cKnotsHvp), adjoint);
    return new ClampedHvp(value, new ClampedTangent(adjoint.cLevel, cKnotsBar), adjoint.x,
        new ClampedTangent(adjoint.cLevelHvp, cKnotsHvp), adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampedHvp(corpus.RecordParameters.Clamped, double, ClampedTangent, double)
   */
  static ClampedHvp clampedHvp(RecordParameters.Clamped c, double x, ClampedTangent cDot,
      double xDot, Tape tape) {
    return clampedHvp(c, x, cDot, xDot);
  }

  /**
   * Second order: {@code RecordParameters.clamped}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param cBar its arrays are overwritten with the gradient with respect to {@code c}; of
   *     the same shape
   * @param cHvp its arrays are overwritten with the Hessian-vector product for {@code c}; of
   *     the same shape
   * @param adjoint overwritten with gradient and product for {@code c.level}, {@code x}
   * @return the value
   */
  static double clampedHvp(RecordParameters.Clamped c, double x, ClampedTangent cDot, double xDot,
      ClampedTangent cBar, ClampedTangent cHvp, ClampedHvpAdjoint adjoint) {
    double cLevel = c.level();
    double[] cKnots = c.knots();
    Objects.requireNonNull(cDot, "cDot");
    double cLevelDot = cDot.level();
    double[] cKnotsDot = cDot.knots();
    Objects.requireNonNull(cBar, "cBar");
    double[] cKnotsBar = cBar.knots();
    Objects.requireNonNull(cHvp, "cHvp");
    double[] cKnotsHvp = cHvp.knots();
    Arguments.sameShape("cKnotsDot", cKnotsDot, "c.knots", cKnots);
    Arguments.sameShape("cKnotsBar", cKnotsBar, "c.knots", cKnots);
    Arguments.sameShape("cKnotsHvp", cKnotsHvp, "c.knots", cKnots);
    Arguments.distinct("cKnotsDot", cKnotsDot, "cKnotsBar", cKnotsBar);
    Arguments.distinct("cKnotsDot", cKnotsDot, "cKnotsHvp", cKnotsHvp);
    Arguments.distinct("cKnotsBar", cKnotsBar, "cKnotsHvp", cKnotsHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cKnotsBar);
    Arguments.zero(cKnotsHvp);
    double sum = 0.0;
    double cLevelBar = 0.0;
    double xBar = 0.0;
    double cLevelBarDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < cKnots.length; i++) {
      double knot = cKnots[i];
      double knotDot = cKnotsDot[i];
      double t = knot * cLevel;
      double t1 = knotDot * cLevel + knot * cLevelDot;
      double t2 = t * x;
      sum += t2 * knot;
      double t3 = knot * x;
      double t4 = knotDot * x + knot * xDot;
      xBar += t * knot;
      xBarDot += t1 * knot + t * knotDot;
      cLevelBar += knot * t3;
      cLevelBarDot += knotDot * t3 + knot * t4;
      cKnotsBar[i] += t2 + t3 * cLevel;
      cKnotsHvp[i] += t1 * x + t * xDot + (t4 * cLevel + t3 * cLevelDot);
    }
    adjoint.cLevel = cLevelBar;
    adjoint.x = xBar;
    adjoint.cLevelHvp = cLevelBarDot;
    adjoint.xHvp = xBarDot;
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clampedHvp(corpus.RecordParameters.Clamped, double, ClampedTangent, double,
   *     ClampedTangent, ClampedTangent, ClampedHvpAdjoint)
   */
  static double clampedHvp(RecordParameters.Clamped c, double x, ClampedTangent cDot, double xDot,
      ClampedTangent cBar, ClampedTangent cHvp, ClampedHvpAdjoint adjoint, Tape tape) {
    return clampedHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
  }

  private static double clampedPrimal(double cLevel, double[] cKnots, double x) {
    double sum = 0.0;
    for (double knot : cKnots) {
      sum += knot * cLevel * x * knot;
    }
    return sum;
  }

  /**
   * {@code RecordParameters.clamped} as a function of the vector that packs {@code c.level},
   * {@code c.knots}, {@code x}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction clampedFunction() {
    return new ClampedFunction();
  }

  private static final class ClampedFunction implements ScalarFunction {

    ClampedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 2);
      double cLevel = packed[0];
      double[] cKnots = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      return clampedPrimal(cLevel, cKnots, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double cLevel = packed[0];
      double[] cKnots = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double[] cKnotsBar = Arguments.zerosLike(cKnots);
      double[] numbers = { cLevel, x };
      double[] numberBars = new double[2];
      double value = clampedPackedGradient(numbers, cKnots, cKnotsBar, numberBars);
      gradient[0] = numberBars[0];
      Arguments.pack(cKnotsBar, gradient, 1);
      gradient[gradient.length - 1] = numberBars[1];
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("xDot", direction, packed.length);
      double cLevel = packed[0];
      double[] cKnots = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double cLevelDot = direction[0];
      double[] cKnotsDot = Arguments.doubles(direction, 1, direction.length - 2);
      double xDot = direction[direction.length - 1];
      double[] numbers = { cLevel, x };
      double[] numberDots = { cLevelDot, xDot };
      return clampedPackedJvp(numbers, numberDots, cKnots, cKnotsDot);
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double cLevel = packed[0];
      double[] cKnots = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double cLevelDot = direction[0];
      double[] cKnotsDot = Arguments.doubles(direction, 1, direction.length - 2);
      double xDot = direction[direction.length - 1];
      double[] cKnotsBar = Arguments.zerosLike(cKnots);
      double[] cKnotsHvp = Arguments.zerosLike(cKnots);
      double[] numbers = { cLevel, x };
      double[] numberDots = { cLevelDot, xDot };
      double[] numberBars = new double[2];
      double[] numberProducts = new double[2];
      double value =
          clampedPackedHvp(numbers, numberDots, cKnots, cKnotsDot, cKnotsBar, cKnotsHvp,
          numberBars, numberProducts);
      gradient[0] = numberBars[0];
      Arguments.pack(cKnotsBar, gradient, 1);
      gradient[gradient.length - 1] = numberBars[1];
      product[0] = numberProducts[0];
      Arguments.pack(cKnotsHvp, product, 1);
      product[product.length - 1] = numberProducts[1];
      return value;
    }
  }

  private static double clampedPackedGradient(double[] numbers, double[] cKnots,
      double[] cKnotsBar, double[] numberBars) {
    double cLevel = numbers[0];
    double x = numbers[1];
    double sum = 0.0;
    double cLevelBar = 0.0;
    double xBar = 0.0;
    for (int i = 0; i < cKnots.length; i++) {
      double knot = cKnots[i];
      double t = knot * cLevel;
      double t1 = t * x;
      sum += t1 * knot;
      double t2 = knot * x;
      xBar += t * knot;
      cLevelBar += knot * t2;
      cKnotsBar[i] += t1 + t2 * cLevel;
    }
    numberBars[0] = cLevelBar;
    numberBars[1] = xBar;
    return sum;
  }

  private static double clampedPackedJvp(double[] numbers, double[] numberDots, double[] cKnots,
      double[] cKnotsDot) {
    double cLevel = numbers[0];
    double x = numbers[1];
    double cLevelDot = numberDots[0];
    double xDot = numberDots[1];
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < cKnots.length; i++) {
      double knot = cKnots[i];
      double knotDot = cKnotsDot[i];
      double t = knot * cLevel;
      double t1 = t * x;
      sum += t1 * knot;
      sumDot += ((knotDot * cLevel + knot * cLevelDot) * x + t * xDot) * knot + t1 * knotDot;
    }
    return sumDot;
  }

  private static double clampedPackedHvp(double[] numbers, double[] numberDots, double[] cKnots,
      double[] cKnotsDot, double[] cKnotsBar, double[] cKnotsHvp, double[] numberBars,
      double[] numberProducts) {
    double cLevel = numbers[0];
    double x = numbers[1];
    double cLevelDot = numberDots[0];
    double xDot = numberDots[1];
    double sum = 0.0;
    double cLevelBar = 0.0;
    double xBar = 0.0;
    double cLevelBarDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < cKnots.length; i++) {
      double knot = cKnots[i];
      double knotDot = cKnotsDot[i];
      double t = knot * cLevel;
      double t1 = knotDot * cLevel + knot * cLevelDot;
      double t2 = t * x;
      sum += t2 * knot;
      double t3 = knot * x;
      double t4 = knotDot * x + knot * xDot;
      xBar += t * knot;
      xBarDot += t1 * knot + t * knotDot;
      cLevelBar += knot * t3;
      cLevelBarDot += knotDot * t3 + knot * t4;
      cKnotsBar[i] += t2 + t3 * cLevel;
      cKnotsHvp[i] += t1 * x + t * xDot + (t4 * cLevel + t3 * cLevelDot);
    }
    numberBars[0] = cLevelBar;
    numberBars[1] = xBar;
    numberProducts[0] = cLevelBarDot;
    numberProducts[1] = xBarDot;
    return sum;
  }

  /**
   * Forward mode: {@code RecordParameters.chosen} and its derivative in the direction of the
   * tangents.
   *
   * @param a constant
   * @param p as the method takes it
   * @param layer constant
   * @param pDot tangent of {@code p}
   * @return the value and its tangent
   */
  static Dual chosenJvp(double a, RecordParameters.Point p, RecordParameters.Layer layer,
      RecordParameters.Point pDot) {
    double pX = p.x();
    double pY = p.y();
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(pDot, "pDot");
    double pXDot = pDot.x();
    double pYDot = pDot.y();
    double t = a * pX;
    double t1 = layerB * pX;
    return new Dual(t * pY + t1 * pX,
        a * pXDot * pY + t * pYDot + (layerB * pXDot * pX + t1 * pXDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenJvp(double, corpus.RecordParameters.Point, corpus.RecordParameters.Layer,
   *     corpus.RecordParameters.Point)
   */
  static Dual chosenJvp(double a, RecordParameters.Point p, RecordParameters.Layer layer,
      RecordParameters.Point pDot, Tape tape) {
    return chosenJvp(a, p, layer, pDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.chosen}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record ChosenGradient(double value, RecordParameters.Point p) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.chosen}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChosenAdjoint {

    /** The adjoint of {@code p.x}. */
    public double pX;

    /** The adjoint of {@code p.y}. */
    public double pY;

    /** A holder of zeros. */
    public ChosenAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.chosen} and its gradient.
   *
   * @param a constant
   * @param p as the method takes it
   * @param layer constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenGradient chosenGradient(double a, RecordParameters.Point p,
      RecordParameters.Layer layer) {
    ChosenAdjoint adjoint = new ChosenAdjoint();
    double value = chosenGradient(a, p, layer, adjoint);
    return new ChosenGradient(value, new RecordParameters.Point(adjoint.pX, adjoint.pY));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(double, corpus.RecordParameters.Point,
   *     corpus.RecordParameters.Layer)
   */
  static ChosenGradient chosenGradient(double a, RecordParameters.Point p,
      RecordParameters.Layer layer, Tape tape) {
    return chosenGradient(a, p, layer);
  }

  /**
   * Reverse mode: {@code RecordParameters.chosen} and its gradient, written into the
   * caller's memory.
   *
   * @param a constant
   * @param p as the method takes it
   * @param layer constant
   * @param adjoint overwritten with the derivatives with respect to {@code p.x}, {@code p.y}
   * @return the value
   */
  static double chosenGradient(double a, RecordParameters.Point p, RecordParameters.Layer layer,
      ChosenAdjoint adjoint) {
    double pX = p.x();
    double pY = p.y();
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(adjoint, "adjoint");
    double t = a * pX;
    double t1 = layerB * pX;

    // reverse sweep
    double pXBar = 2.0 * t1 + a * pY;
    adjoint.pX = pXBar;
    adjoint.pY = t;
    return t * pY + t1 * pX;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(double, corpus.RecordParameters.Point,
   *     corpus.RecordParameters.Layer, ChosenAdjoint)
   */
  static double chosenGradient(double a, RecordParameters.Point p, RecordParameters.Layer layer,
      ChosenAdjoint adjoint, Tape tape) {
    return chosenGradient(a, p, layer, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.chosen}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record ChosenHvp(double value, RecordParameters.Point p, RecordParameters.Point pHvp) {}

  /**
   * Second order: {@code RecordParameters.chosen}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a constant
   * @param p as the method takes it
   * @param layer constant
   * @param pDot tangent of {@code p}
   * @return value, gradient and product, in new arrays
   */
  static ChosenHvp chosenHvp(double a, RecordParameters.Point p, RecordParameters.Layer layer,
      RecordParameters.Point pDot) {
    double pX = p.x();
    double pY = p.y();
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(pDot, "pDot");
    double pXDot = pDot.x();
    double pYDot = pDot.y();
    double t = a * pX;
    double t1 = layerB * pX;

    // reverse sweep
    double pXBar = 2.0 * t1 + a * pY;
    double pXBarDot = 2.0 * (layerB * pXDot) + a * pYDot;
    return new ChosenHvp(t * pY + t1 * pX, new RecordParameters.Point(pXBar, t),
        new RecordParameters.Point(pXBarDot, a * pXDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenHvp(double, corpus.RecordParameters.Point, corpus.RecordParameters.Layer,
   *     corpus.RecordParameters.Point)
   */
  static ChosenHvp chosenHvp(double a, RecordParameters.Point p, RecordParameters.Layer layer,
      RecordParameters.Point pDot, Tape tape) {
    return chosenHvp(a, p, layer, pDot);
  }

  /**
   * {@code RecordParameters.chosen} as a function of the vector that packs {@code p.x},
   * {@code p.y}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param a captured
   * @param layer captured
   * @return the view
   */
  static ScalarFunction chosenFunction(double a, RecordParameters.Layer layer) {
    return new ChosenFunction(a, layer);
  }

  private static final class ChosenFunction implements ScalarFunction {

    private final double a;

    private final RecordParameters.Layer layer;

    ChosenFunction(double a, RecordParameters.Layer layer) {
      this.a = a;
      this.layer = layer;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double pX = packed[0];
      double pY = packed[1];
      return RecordParameters.chosen(this.a, new RecordParameters.Point(pX, pY), this.layer);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double pX = packed[0];
      double pY = packed[1];
      ChosenAdjoint adjoint = new ChosenAdjoint();
      double value =
          chosenGradient(this.a, new RecordParameters.Point(pX, pY), this.layer, adjoint);
      gradient[0] = adjoint.pX;
      gradient[1] = adjoint.pY;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double pX = packed[0];
      double pY = packed[1];
      double pXDot = direction[0];
      double pYDot = direction[1];
      return chosenJvp(this.a, new RecordParameters.Point(pX, pY), this.layer,
          new RecordParameters.Point(pXDot, pYDot)).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double pX = packed[0];
      double pY = packed[1];
      double pXDot = direction[0];
      double pYDot = direction[1];
      ChosenHvp hvp =
          chosenHvp(this.a, new RecordParameters.Point(pX, pY), this.layer,
          new RecordParameters.Point(pXDot, pYDot));
      double value = hvp.value();
      gradient[0] = hvp.p().x();
      gradient[1] = hvp.p().y();
      product[0] = hvp.pHvp().x();
      product[1] = hvp.pHvp().y();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.generic} and its derivative in the direction of
   * the tangents.
   *
   * @param pair as the method takes it
   * @param other as the method takes it
   * @param pairDot tangent of {@code pair}
   * @param otherDot tangent of {@code other}
   * @return the value and its tangent
   */
  static Dual genericJvp(RecordParameters.Pair<String, Integer> pair,
      RecordParameters.Pair<Integer, String> other, PairTangent pairDot, PairTangent otherDot) {
    String pairFirst = pair.first();
    Integer pairSecond = pair.second();
    double pairThird = pair.third();
    Integer otherFirst = other.first();
    String otherSecond = other.second();
    double otherThird = other.third();
    Objects.requireNonNull(pairDot, "pairDot");
    double pairThirdDot = pairDot.third();
    Objects.requireNonNull(otherDot, "otherDot");
    double otherThirdDot = otherDot.third();
    double t = pairFirst.length();
    double t1 = pairSecond.intValue();
    return new Dual(t * pairThird * t1 + otherThird * pairThird,
        t * pairThirdDot * t1 + (otherThirdDot * pairThird + otherThird * pairThirdDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericJvp(corpus.RecordParameters.Pair<java.lang.String, java.lang.Integer>,
   *     corpus.RecordParameters.Pair<java.lang.Integer, java.lang.String>, PairTangent,
   *     PairTangent)
   */
  static Dual genericJvp(RecordParameters.Pair<String, Integer> pair,
      RecordParameters.Pair<Integer, String> other, PairTangent pairDot, PairTangent otherDot,
      Tape tape) {
    return genericJvp(pair, other, pairDot, otherDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.generic}.
   *
   * @param value what the method returns
   * @param pair the derivative with respect to {@code pair}
   * @param other the derivative with respect to {@code other}
   */
  record GenericGradient(double value, PairTangent pair, PairTangent other) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.generic}: filled by a
   * derivative and reused by its caller.
   */
  static final class GenericAdjoint {

    /** The adjoint of {@code pair.third}. */
    public double pairThird;

    /** The adjoint of {@code other.third}. */
    public double otherThird;

    /** A holder of zeros. */
    public GenericAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.generic} and its gradient.
   *
   * @param pair as the method takes it
   * @param other as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static GenericGradient genericGradient(RecordParameters.Pair<String, Integer> pair,
      RecordParameters.Pair<Integer, String> other) {
    GenericAdjoint adjoint = new GenericAdjoint();
    double value = genericGradient(pair, other, adjoint);
    return new GenericGradient(value, new PairTangent(adjoint.pairThird),
        new PairTangent(adjoint.otherThird));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(corpus.RecordParameters.Pair<java.lang.String, java.lang.Integer>,
   *     corpus.RecordParameters.Pair<java.lang.Integer, java.lang.String>)
   */
  static GenericGradient genericGradient(RecordParameters.Pair<String, Integer> pair,
      RecordParameters.Pair<Integer, String> other, Tape tape) {
    return genericGradient(pair, other);
  }

  /**
   * Reverse mode: {@code RecordParameters.generic} and its gradient, written into the
   * caller's memory.
   *
   * @param pair as the method takes it
   * @param other as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code pair.third},
   *     {@code other.third}
   * @return the value
   */
  static double genericGradient(RecordParameters.Pair<String, Integer> pair,
      RecordParameters.Pair<Integer, String> other, GenericAdjoint adjoint) {
    String pairFirst = pair.first();
    Integer pairSecond = pair.second();
    double pairThird = pair.third();
    Integer otherFirst = other.first();
    String otherSecond = other.second();
    double otherThird = other.third();
    Objects.requireNonNull(adjoint, "adjoint");
    double t = pairFirst.length();
    double t1 = pairSecond.intValue();

    // reverse sweep
    double pairThirdBar = otherThird + t * t1;
    adjoint.pairThird = pairThirdBar;
    adjoint.otherThird = pairThird;
    return t * pairThird * t1 + otherThird * pairThird;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #genericGradient(corpus.RecordParameters.Pair<java.lang.String, java.lang.Integer>,
   *     corpus.RecordParameters.Pair<java.lang.Integer, java.lang.String>, GenericAdjoint)
   */
  static double genericGradient(RecordParameters.Pair<String, Integer> pair,
      RecordParameters.Pair<Integer, String> other, GenericAdjoint adjoint, Tape tape) {
    return genericGradient(pair, other, adjoint);
  }

  /**
   * {@code RecordParameters.generic} as a function of the vector that packs {@code
   * pair.third}, {@code other.third}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @param pair gives the shapes of arrays and what is constant in it
   * @param other gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static ScalarFunction genericFunction(RecordParameters.Pair<String, Integer> pair,
      RecordParameters.Pair<Integer, String> other) {
    return new GenericFunction(pair, other);
  }

  private static final class GenericFunction implements ScalarFunction {

    private final RecordParameters.Pair<String, Integer> pair;

    private final RecordParameters.Pair<Integer, String> other;

    GenericFunction(RecordParameters.Pair<String, Integer> pair, RecordParameters.Pair<Integer,
        String> other) {
      this.pair = pair;
      this.other = other;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double pairThird = packed[0];
      double otherThird = packed[1];
      return RecordParameters.generic(
          new RecordParameters.Pair<>(this.pair.first(), this.pair.second(), pairThird),
          new RecordParameters.Pair<>(this.other.first(), this.other.second(), otherThird));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double pairThird = packed[0];
      double otherThird = packed[1];
      GenericAdjoint adjoint = new GenericAdjoint();
      double value =
          genericGradient(
          new RecordParameters.Pair<>(this.pair.first(), this.pair.second(), pairThird),
          new RecordParameters.Pair<>(this.other.first(), this.other.second(), otherThird),
          adjoint);
      gradient[0] = adjoint.pairThird;
      gradient[1] = adjoint.otherThird;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double pairThird = packed[0];
      double otherThird = packed[1];
      double pairThirdDot = direction[0];
      double otherThirdDot = direction[1];
      return genericJvp(
          new RecordParameters.Pair<>(this.pair.first(), this.pair.second(), pairThird),
          new RecordParameters.Pair<>(this.other.first(), this.other.second(), otherThird),
          new PairTangent(pairThirdDot), new PairTangent(otherThirdDot)).tangent();
    }
  }

  /**
   * Forward mode: {@code RecordParameters.scale} and its derivative in the direction of the
   * tangents.
   *
   * @param layer as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; receives that of what each
   *     array then holds
   * @param kDot tangent of {@code k}
   */
  static void scaleJvp(RecordParameters.Layer layer, double k, RecordParameters.Layer layerDot,
      double kDot) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(layerDot, "layerDot");
    double[] layerWDot = layerDot.w();
    double layerBDot = layerDot.b();
    Arguments.sameShape("layerWDot", layerWDot, "layer.w", layerW);
    for (int i = 0; i < layerW.length; i++) {
      double t = layerW[i];
      double t1 = k * layerB;
      double t2 = layerW[0];
      double t3 = t1 * t2;
      double t4 =
          layerWDot[i] * t3 + t * ((kDot * layerB + k * layerBDot) * t2 + t1 * layerWDot[0]);
      layerW[i] = t * t3;
      layerWDot[i] = t4;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaleJvp(corpus.RecordParameters.Layer, double, corpus.RecordParameters.Layer,
   *     double)
   */
  static void scaleJvp(RecordParameters.Layer layer, double k, RecordParameters.Layer layerDot,
      double kDot, Tape tape) {
    scaleJvp(layer, k, layerDot, kDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.scale}: filled by a
   * derivative and reused by its caller.
   */
  static final class ScaleAdjoint {

    /** The adjoint of {@code layer.b}. */
    public double layerB;

    /** The adjoint of {@code k}. */
    public double k;

    /** A holder of zeros. */
    public ScaleAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RecordParameters.scale} for those
   * of what it writes.
   *
   * @param layer as the method takes it; written as the method writes it
   * @param k as the method takes it
   * @param layerBar on entry the adjoint of what {@code layer} holds afterwards, on return
   *     of what it held before; of the same shape
   * @param adjoint to which the adjoints of {@code layer.b}, {@code k} are added
   */
  static void scaleVjp(RecordParameters.Layer layer, double k, RecordParameters.Layer layerBar,
      ScaleAdjoint adjoint) {
    scaleVjp(layer, k, layerBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scaleVjp(corpus.RecordParameters.Layer, double, corpus.RecordParameters.Layer,
   *     ScaleAdjoint)
   */
  static void scaleVjp(RecordParameters.Layer layer, double k, RecordParameters.Layer layerBar,
      ScaleAdjoint adjoint, Tape tape) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    Objects.requireNonNull(layerBar, "layerBar");
    double[] layerWBar = layerBar.w();
    Arguments.sameShape("layerWBar", layerWBar, "layer.w", layerW);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(layerW.length);
      double[] kept1 = tape.doubles(layerW.length);
      for (int i = 0; i < layerW.length; i++) {
        double t = layerW[i];
        kept1[i] = t;
        double t1 = layerW[0];
        kept[i] = t1;
        layerW[i] = t * (k * layerB * t1);
      }

      // reverse sweep
      double kBar = 0.0;
      double layerBBar = 0.0;
      for (int i = layerW.length - 1; i >= 0; i--) {
        double t = layerWBar[i];
        layerWBar[i] = 0.0;
        double t1 = k * layerB;
        double t2 = kept[i];
        double t3 = kept1[i] * t;
        double t4 = t3 * t2;
        layerWBar[0] += t1 * t3;
        kBar += t4 * layerB;
        layerBBar += k * t4;
        layerWBar[i] += t * (t1 * t2);
      }
      adjoint.layerB += layerBBar;
      adjoint.k += kBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordParameters.scale} as a function of the vector that packs {@code layer.w},
   * {@code layer.b}, {@code k}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction scaleFunction() {
    return new ScaleFunction();
  }

  private static final class ScaleFunction implements VectorFunction {

    ScaleFunction() {}

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
      Arguments.lengthAtLeast("x", packed, 2);
      return packed.length - 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      double[] layerW = Arguments.doubles(packed, 0, packed.length - 2);
      double layerB = packed[packed.length - 2];
      double k = packed[packed.length - 1];
      RecordParameters.scale(new RecordParameters.Layer(layerW, layerB), k);
      Arguments.pack(layerW, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] layerW = Arguments.doubles(packed, 0, packed.length - 2);
      double layerB = packed[packed.length - 2];
      double k = packed[packed.length - 1];
      double[] layerWDot = Arguments.doubles(direction, 0, direction.length - 2);
      double layerBDot = direction[direction.length - 2];
      double kDot = direction[direction.length - 1];
      scaleJvp(new RecordParameters.Layer(layerW, layerB), k,
          new RecordParameters.Layer(layerWDot, layerBDot), kDot);
      Arguments.pack(layerW, values, 0);
      Arguments.pack(layerWDot, tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs(packed));
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] layerW = Arguments.doubles(packed, 0, packed.length - 2);
      double layerB = packed[packed.length - 2];
      double k = packed[packed.length - 1];
      double[] layerWBar = Arguments.doubles(weights, 0, weights.length);
      ScaleAdjoint adjoint = new ScaleAdjoint();
      scaleVjp(new RecordParameters.Layer(layerW, layerB), k,
          new RecordParameters.Layer(layerWBar, 0), adjoint);
      Arguments.pack(layerW, values, 0);
      Arguments.pack(layerWBar, adjoints, 0);
      adjoints[adjoints.length - 2] = adjoint.layerB;
      adjoints[adjoints.length - 1] = adjoint.k;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.walk} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}
   * @param vDot tangent of {@code v}
   * @return the value and its tangent
   */
  static Dual walkJvp(RecordParameters.Point p, RecordParameters.Point v, int n,
      RecordParameters.Point pDot, RecordParameters.Point vDot) {
    double pX = p.x();
    double pY = p.y();
    double vX = v.x();
    double vY = v.y();
    Objects.requireNonNull(pDot, "pDot");
    double pXDot = pDot.x();
    double pYDot = pDot.y();
    Objects.requireNonNull(vDot, "vDot");
    double vXDot = vDot.x();
    double vYDot = vDot.y();
    for (int i = 0; i < n; i++) {
      pX += vX;
      pXDot += vXDot;
      pY += vY;
      pYDot += vYDot;
      if (Math.sqrt(pX * pX + pY * pY) > 2.0) {
        double t = -vX;
        vX = vY;
        vY = t * pX;
        double t1 = vYDot;
        vYDot = t * pXDot - vXDot * pX;
        vXDot = t1;
      }
    }
    return new Dual(pX * pY, pXDot * pY + pX * pYDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #walkJvp(corpus.RecordParameters.Point, corpus.RecordParameters.Point, int,
   *     corpus.RecordParameters.Point, corpus.RecordParameters.Point)
   */
  static Dual walkJvp(RecordParameters.Point p, RecordParameters.Point v, int n,
      RecordParameters.Point pDot, RecordParameters.Point vDot, Tape tape) {
    return walkJvp(p, v, n, pDot, vDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.walk}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param v the derivative with respect to {@code v}
   */
  record WalkGradient(double value, RecordParameters.Point p, RecordParameters.Point v) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.walk}: filled by a
   * derivative and reused by its caller.
   */
  static final class WalkAdjoint {

    /** The adjoint of {@code p.x}. */
    public double pX;

    /** The adjoint of {@code p.y}. */
    public double pY;

    /** The adjoint of {@code v.x}. */
    public double vX;

    /** The adjoint of {@code v.y}. */
    public double vY;

    /** A holder of zeros. */
    public WalkAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.walk} and its gradient.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static WalkGradient walkGradient(RecordParameters.Point p, RecordParameters.Point v, int n) {
    return walkGradient(p, v, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #walkGradient(corpus.RecordParameters.Point, corpus.RecordParameters.Point, int)
   */
  static WalkGradient walkGradient(RecordParameters.Point p, RecordParameters.Point v, int n,
      Tape tape) {
    WalkAdjoint adjoint = new WalkAdjoint();
    double value = walkGradient(p, v, n, adjoint, tape);
    return new WalkGradient(value, new RecordParameters.Point(adjoint.pX, adjoint.pY),
        new RecordParameters.Point(adjoint.vX, adjoint.vY));
  }

  /**
   * Reverse mode: {@code RecordParameters.walk} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code p.x}, {@code
   *     p.y}, {@code v.x}, {@code v.y}
   * @return the value
   */
  static double walkGradient(RecordParameters.Point p, RecordParameters.Point v, int n,
      WalkAdjoint adjoint) {
    return walkGradient(p, v, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #walkGradient(corpus.RecordParameters.Point, corpus.RecordParameters.Point, int,
   *     WalkAdjoint)
   */
  static double walkGradient(RecordParameters.Point p, RecordParameters.Point v, int n,
      WalkAdjoint adjoint, Tape tape) {
    double pX = p.x();
    double pY = p.y();
    double vX = v.x();
    double vY = v.y();
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(n);
      double[] pXKept = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        pX += vX;
        pXKept[i] = pX;
        pY += vY;
        boolean t = Math.sqrt(pX * pX + pY * pY) > 2.0;
        kept[i] = t;
        if (t) {
          double t1 = -vX;
          kept1[i] = t1;
          vX = vY;
          vY = t1 * pX;
        }
      }

      // reverse sweep
      double pXBar = pY;
      double vXBar = 0.0;
      double vYBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double pX1 = pXKept[i];
        double vXBar1;
        if (kept[i]) {
          pXBar += kept1[i] * vYBar;
          vXBar1 = -(vYBar * pX1);
          vYBar = vXBar;
        } else {
          vXBar1 = vXBar;
        }
        vYBar += pX;
        vXBar = vXBar1 + pXBar;
      }
      adjoint.pX = pXBar;
      adjoint.pY = pX;
      adjoint.vX = vXBar;
      adjoint.vY = vYBar;
      return pX * pY;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.walk}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param v the derivative with respect to {@code v}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record WalkHvp(double value, RecordParameters.Point p, RecordParameters.Point v,
      RecordParameters.Point pHvp, RecordParameters.Point vHvp) {}

  /**
   * Second order: {@code RecordParameters.walk}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @param pDot tangent of {@code p}
   * @param vDot tangent of {@code v}
   * @return value, gradient and product, in new arrays
   */
  static WalkHvp walkHvp(RecordParameters.Point p, RecordParameters.Point v, int n,
      RecordParameters.Point pDot, RecordParameters.Point vDot) {
    return walkHvp(p, v, n, pDot, vDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #walkHvp(corpus.RecordParameters.Point, corpus.RecordParameters.Point, int,
   *     corpus.RecordParameters.Point, corpus.RecordParameters.Point)
   */
  static WalkHvp walkHvp(RecordParameters.Point p, RecordParameters.Point v, int n,
      RecordParameters.Point pDot, RecordParameters.Point vDot, Tape tape) {
    double pX = p.x();
    double pY = p.y();
    double vX = v.x();
    double vY = v.y();
    Objects.requireNonNull(pDot, "pDot");
    double pXDot = pDot.x();
    double pYDot = pDot.y();
    Objects.requireNonNull(vDot, "vDot");
    double vXDot = vDot.x();
    double vYDot = vDot.y();
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(n);
      double[] pXKept = tape.doubles(n);
      double[] pXKeptDot = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        pX += vX;
        pXDot += vXDot;
        pXKept[i] = pX;
        pXKeptDot[i] = pXDot;
        pY += vY;
        pYDot += vYDot;
        boolean t = Math.sqrt(pX * pX + pY * pY) > 2.0;
        kept[i] = t;
        if (t) {
          double t1 = -vX;
          double t2 = -vXDot;
          kept1[i] = t1;
          keptDot[i] = t2;
          vX = vY;
          vY = t1 * pX;
          vXDot = vYDot;
          vYDot = t2 * pX + t1 * pXDot;
        }
      }

      // reverse sweep
      double pXBar = pY;
      double vXBar = 0.0;
      double vYBar = 0.0;
      double pXBarDot = pYDot;
      double vXBarDot = 0.0;
      double vYBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double pX1 = pXKept[i];
        double pXDot1 = pXKeptDot[i];
        double vXBar1;
        double vXBarDot1;
        if (kept[i]) {
          double t = kept1[i];
          pXBar += t * vYBar;
          pXBarDot += keptDot[i] * vYBar + t * vYBarDot;
          vXBar1 = -(vYBar * pX1);
          vXBarDot1 = -(vYBarDot * pX1 + vYBar * pXDot1);
          vYBar = vXBar;
          vYBarDot = vXBarDot;
        } else {
          vXBar1 = vXBar;
          vXBarDot1 = vXBarDot;
        }
        vYBar += pX;
        vYBarDot += pXDot;
        vXBar = vXBar1 + pXBar;
        vXBarDot = vXBarDot1 + pXBarDot;
      }
      return new WalkHvp(pX * pY, new RecordParameters.Point(pXBar, pX),
          new RecordParameters.Point(vXBar, vYBar), new RecordParameters.Point(pXBarDot, pXDot),
          new RecordParameters.Point(vXBarDot, vYBarDot));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code RecordParameters.walk} as a function of the vector that packs {@code p.x}, {@code
   * p.y}, {@code v.x}, {@code v.y}, in this order and arrays row by row. It modifies neither
   * what it is given nor what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction walkFunction(int n) {
    return new WalkFunction(n);
  }

  private static final class WalkFunction implements ScalarFunction {

    private final int n;

    WalkFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 4;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double pX = packed[0];
      double pY = packed[1];
      double vX = packed[2];
      double vY = packed[3];
      return RecordParameters.walk(new RecordParameters.Point(pX, pY),
          new RecordParameters.Point(vX, vY), this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double pX = packed[0];
      double pY = packed[1];
      double vX = packed[2];
      double vY = packed[3];
      WalkAdjoint adjoint = new WalkAdjoint();
      double value =
          walkGradient(new RecordParameters.Point(pX, pY), new RecordParameters.Point(vX, vY),
          this.n, adjoint);
      gradient[0] = adjoint.pX;
      gradient[1] = adjoint.pY;
      gradient[2] = adjoint.vX;
      gradient[3] = adjoint.vY;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double pX = packed[0];
      double pY = packed[1];
      double vX = packed[2];
      double vY = packed[3];
      double pXDot = direction[0];
      double pYDot = direction[1];
      double vXDot = direction[2];
      double vYDot = direction[3];
      return walkJvp(new RecordParameters.Point(pX, pY), new RecordParameters.Point(vX, vY),
          this.n, new RecordParameters.Point(pXDot, pYDot),
          new RecordParameters.Point(vXDot, vYDot)).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double pX = packed[0];
      double pY = packed[1];
      double vX = packed[2];
      double vY = packed[3];
      double pXDot = direction[0];
      double pYDot = direction[1];
      double vXDot = direction[2];
      double vYDot = direction[3];
      WalkHvp hvp =
          walkHvp(new RecordParameters.Point(pX, pY), new RecordParameters.Point(vX, vY), this.n,
          new RecordParameters.Point(pXDot, pYDot), new RecordParameters.Point(vXDot, vYDot));
      double value = hvp.value();
      gradient[0] = hvp.p().x();
      gradient[1] = hvp.p().y();
      gradient[2] = hvp.v().x();
      gradient[3] = hvp.v().y();
      product[0] = hvp.pHvp().x();
      product[1] = hvp.pHvp().y();
      product[2] = hvp.vHvp().x();
      product[3] = hvp.vHvp().y();
      return value;
    }
  }

  /**
   * Value and tangent of {@code RecordParameters.move}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record MoveJvp(RecordParameters.Point value, RecordParameters.Point tangent) {}

  /**
   * Forward mode: {@code RecordParameters.move} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param t as the method takes it
   * @param pDot tangent of {@code p}
   * @param sDot tangent of {@code s}
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static MoveJvp moveJvp(RecordParameters.Point p, RecordParameters.Segment s, float t,
      RecordParameters.Point pDot, RecordParameters.Segment sDot, float tDot) {
    double pX = p.x();
    double pY = p.y();
    double sFromX = s.from().x();
    double sFromY = s.from().y();
    double sToX = s.to().x();
    double sToY = s.to().y();
    Objects.requireNonNull(pDot, "pDot");
    double pXDot = pDot.x();
    double pYDot = pDot.y();
    Objects.requireNonNull(sDot, "sDot");
    double sFromXDot = sDot.from().x();
    double sFromYDot = sDot.from().y();
    double sToXDot = sDot.to().x();
    double sToYDot = sDot.to().y();
    double t1 = pX * sToX;
    double t2 = t;
    double t3 = tDot;
    double t4 = sFromY * t2;
    return new MoveJvp(new RecordParameters.Point(t1 * t2, pY + t4 * t2),
        new RecordParameters.Point((pXDot * sToX + pX * sToXDot) * t2 + t1 * t3,
        pYDot + ((sFromYDot * t2 + sFromY * t3) * t2 + t4 * t3)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #moveJvp(corpus.RecordParameters.Point, corpus.RecordParameters.Segment, float,
   *     corpus.RecordParameters.Point, corpus.RecordParameters.Segment, float)
   */
  static MoveJvp moveJvp(RecordParameters.Point p, RecordParameters.Segment s, float t,
      RecordParameters.Point pDot, RecordParameters.Segment sDot, float tDot, Tape tape) {
    return moveJvp(p, s, t, pDot, sDot, tDot);
  }

  /**
   * Value of {@code RecordParameters.move} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param s the derivative with respect to {@code s}
   * @param t the derivative with respect to {@code t}
   */
  record MoveVjp(RecordParameters.Point value, RecordParameters.Point p,
      RecordParameters.Segment s, float t) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.move}: filled by a
   * derivative and reused by its caller.
   */
  static final class MoveAdjoint {

    /** The adjoint of {@code p.x}. */
    public double pX;

    /** The adjoint of {@code p.y}. */
    public double pY;

    /** The adjoint of {@code s.from.x}. */
    public double sFromX;

    /** The adjoint of {@code s.from.y}. */
    public double sFromY;

    /** The adjoint of {@code s.to.x}. */
    public double sToX;

    /** The adjoint of {@code s.to.y}. */
    public double sToY;

    /** The adjoint of {@code t}. */
    public float t;

    /** A holder of zeros. */
    public MoveAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RecordParameters.move} for an
   * adjoint of its result.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param t as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static MoveVjp moveVjp(RecordParameters.Point p, RecordParameters.Segment s, float t,
      RecordParameters.Point resultBar) {
    MoveAdjoint adjoint = new MoveAdjoint();
    RecordParameters.Point value = moveVjp(p, s, t, resultBar, adjoint);
    return new MoveVjp(value, new RecordParameters.Point(adjoint.pX, adjoint.pY),
        new RecordParameters.Segment(new RecordParameters.Point(adjoint.sFromX, adjoint.sFromY),
        new RecordParameters.Point(adjoint.sToX, adjoint.sToY)), adjoint.t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #moveVjp(corpus.RecordParameters.Point, corpus.RecordParameters.Segment, float,
   *     corpus.RecordParameters.Point)
   */
  static MoveVjp moveVjp(RecordParameters.Point p, RecordParameters.Segment s, float t,
      RecordParameters.Point resultBar, Tape tape) {
    return moveVjp(p, s, t, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code RecordParameters.move} for an
   * adjoint of its result.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param t as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code p.x}, {@code p.y}, {@code s.from.x},
   *     {@code s.from.y}, {@code s.to.x}, {@code s.to.y}, {@code t} are added
   * @return what the method returns
   */
  static RecordParameters.Point moveVjp(RecordParameters.Point p, RecordParameters.Segment s,
      float t, RecordParameters.Point resultBar, MoveAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return moveVjpSweeps(p, s, t, resultBar.x(), resultBar.y(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #moveVjp(corpus.RecordParameters.Point, corpus.RecordParameters.Segment, float,
   *     corpus.RecordParameters.Point, MoveAdjoint)
   */
  static RecordParameters.Point moveVjp(RecordParameters.Point p, RecordParameters.Segment s,
      float t, RecordParameters.Point resultBar, MoveAdjoint adjoint, Tape tape) {
    return moveVjp(p, s, t, resultBar, adjoint);
  }

  private static RecordParameters.Point moveVjpSweeps(RecordParameters.Point p,
      RecordParameters.Segment s, float t, double resultBar0, double resultBar1,
      MoveAdjoint adjoint) {
    double pX = p.x();
    double pY = p.y();
    double sFromX = s.from().x();
    double sFromY = s.from().y();
    double sToX = s.to().x();
    double sToY = s.to().y();
    Objects.requireNonNull(adjoint, "adjoint");
    double t1 = pX * sToX;
    double t2 = t;
    double t3 = sFromY * t2;

    // reverse sweep
    double t4 = resultBar1 * t2;
    double sFromYBar = t4 * t2;
    double t5 = resultBar0 * t2;
    float tBar = (float) (t3 * resultBar1 + sFromY * t4 + t1 * resultBar0);
    double pXBar = t5 * sToX;
    double sToXBar = pX * t5;
    adjoint.pX += pXBar;
    adjoint.pY += resultBar1;
    adjoint.sFromX += 0.0;
    adjoint.sFromY += sFromYBar;
    adjoint.sToX += sToXBar;
    adjoint.sToY += 0.0;
    adjoint.t += tBar;
    return new RecordParameters.Point(t1 * t2, pY + t3 * t2);
  }

  /**
   * Reverse mode: {@code RecordParameters.move} and its Jacobian, which overwrites a block
   * of an array, row by row: rows for {@code x}, {@code y}, with columns for {@code p.x},
   * {@code p.y}, {@code s.from.x}, {@code s.from.y}, {@code s.to.x}, {@code s.to.y}, {@code
   * t}, arrays element by element.
   *
   * @param p as the method takes it
   * @param s as the method takes it
   * @param t as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static RecordParameters.Point moveJacobian(RecordParameters.Point p, RecordParameters.Segment s,
      float t, double[] jacobian, int offset) {
    double pX = p.x();
    double pY = p.y();
    double sFromX = s.from().x();
    double sFromY = s.from().y();
    double sToX = s.to().x();
    double sToY = s.to().y();
    Arguments.block("jacobian", jacobian, offset, 2, 7);
    double t1 = pX * sToX;
    double t2 = t;
    double t3 = sFromY * t2;

    // reverse sweeps, one for each row
    float tBar = (float) t1;
    jacobian[offset] = t2 * sToX;
    jacobian[offset + 1] = 0.0;
    jacobian[offset + 2] = 0.0;
    jacobian[offset + 3] = 0.0;
    jacobian[offset + 4] = pX * t2;
    jacobian[offset + 5] = 0.0;
    jacobian[offset + 6] = tBar;
    tBar = (float) (2.0 * t3);
    jacobian[offset + 7] = 0.0;
    jacobian[offset + 8] = 1.0;
    jacobian[offset + 9] = 0.0;
    jacobian[offset + 10] = t2 * t2;
    jacobian[offset + 11] = 0.0;
    jacobian[offset + 12] = 0.0;
    jacobian[offset + 13] = tBar;
    return new RecordParameters.Point(t1 * t2, pY + t3 * t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #moveJacobian(corpus.RecordParameters.Point, corpus.RecordParameters.Segment,
   *     float, double[], int)
   */
  static RecordParameters.Point moveJacobian(RecordParameters.Point p, RecordParameters.Segment s,
      float t, double[] jacobian, int offset, Tape tape) {
    return moveJacobian(p, s, t, jacobian, offset);
  }

  /**
   * {@code RecordParameters.move} as a function of the vector that packs {@code p.x}, {@code
   * p.y}, {@code s.from.x}, {@code s.from.y}, {@code s.to.x}, {@code s.to.y}, {@code t}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction moveFunction() {
    return new MoveFunction();
  }

  private static final class MoveFunction implements VectorFunction {

    MoveFunction() {}

    @Override
    public int inputs() {
      return 7;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double pX = packed[0];
      double pY = packed[1];
      double sFromX = packed[2];
      double sFromY = packed[3];
      double sToX = packed[4];
      double sToY = packed[5];
      float t = (float) packed[6];
      RecordParameters.Point value =
          RecordParameters.move(new RecordParameters.Point(pX, pY),
          new RecordParameters.Segment(new RecordParameters.Point(sFromX, sFromY),
          new RecordParameters.Point(sToX, sToY)), t);
      values[0] = value.x();
      values[1] = value.y();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double pX = packed[0];
      double pY = packed[1];
      double sFromX = packed[2];
      double sFromY = packed[3];
      double sToX = packed[4];
      double sToY = packed[5];
      float t = (float) packed[6];
      double pXDot = direction[0];
      double pYDot = direction[1];
      double sFromXDot = direction[2];
      double sFromYDot = direction[3];
      double sToXDot = direction[4];
      double sToYDot = direction[5];
      float tDot = (float) direction[6];
      MoveJvp value =
          moveJvp(new RecordParameters.Point(pX, pY),
          new RecordParameters.Segment(new RecordParameters.Point(sFromX, sFromY),
          new RecordParameters.Point(sToX, sToY)), t, new RecordParameters.Point(pXDot, pYDot),
          new RecordParameters.Segment(new RecordParameters.Point(sFromXDot, sFromYDot),
          new RecordParameters.Point(sToXDot, sToYDot)), tDot);
      values[0] = value.value().x();
      values[1] = value.value().y();
      tangents[0] = value.tangent().x();
      tangents[1] = value.tangent().y();
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
      double pX = packed[0];
      double pY = packed[1];
      double sFromX = packed[2];
      double sFromY = packed[3];
      double sToX = packed[4];
      double sToY = packed[5];
      float t = (float) packed[6];
      RecordParameters.Point resultBar = new RecordParameters.Point(weights[0], weights[1]);
      MoveAdjoint adjoint = new MoveAdjoint();
      RecordParameters.Point value =
          moveVjp(new RecordParameters.Point(pX, pY),
          new RecordParameters.Segment(new RecordParameters.Point(sFromX, sFromY),
          new RecordParameters.Point(sToX, sToY)), t, resultBar, adjoint);
      values[0] = value.x();
      values[1] = value.y();
      adjoints[0] = adjoint.pX;
      adjoints[1] = adjoint.pY;
      adjoints[2] = adjoint.sFromX;
      adjoints[3] = adjoint.sFromY;
      adjoints[4] = adjoint.sToX;
      adjoints[5] = adjoint.sToY;
      adjoints[6] = adjoint.t;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.names} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param pX as the method takes it
   * @param adjoint as the method takes it
   * @param pPX as the method takes it
   * @param pDot tangent of {@code p}
   * @param pXDot tangent of {@code pX}
   * @param adjointDot tangent of {@code adjoint}
   * @param pPXDot tangent of {@code pPX}
   * @return the value and its tangent
   */
  static Dual namesJvp(RecordParameters.Named p, double pX, RecordParameters.Point adjoint,
      double pPX, RecordParameters.Named pDot, double pXDot, RecordParameters.Point adjointDot,
      double pPXDot) {
    double pValue = p.value();
    double pWait_ = p.wait_();
    double pPX_ = p.pX();
    double adjointX = adjoint.x();
    double adjointY = adjoint.y();
    Objects.requireNonNull(pDot, "pDot");
    double pValueDot = pDot.value();
    double pWait_Dot = pDot.wait_();
    double pPXDot_ = pDot.pX();
    Objects.requireNonNull(adjointDot, "adjointDot");
    double adjointXDot = adjointDot.x();
    double adjointYDot = adjointDot.y();
    double t = pValue * pWait_;
    double t1 = t * pPX_;
    double t2 = t1 * pX;
    double t3 = t2 * adjointX;
    double t4 = t3 * adjointY;
    return new Dual(t4 * pPX,
        (((((pValueDot * pWait_ + pValue * pWait_Dot) * pPX_ + t * pPXDot_) * pX + t1 * pXDot)
        * adjointX + t2 * adjointXDot) * adjointY + t3 * adjointYDot) * pPX + t4 * pPXDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesJvp(corpus.RecordParameters.Named, double, corpus.RecordParameters.Point,
   *     double, corpus.RecordParameters.Named, double, corpus.RecordParameters.Point,
   *     double)
   */
  static Dual namesJvp(RecordParameters.Named p, double pX, RecordParameters.Point adjoint,
      double pPX, RecordParameters.Named pDot, double pXDot, RecordParameters.Point adjointDot,
      double pPXDot, Tape tape) {
    return namesJvp(p, pX, adjoint, pPX, pDot, pXDot, adjointDot, pPXDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.names}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pX the derivative with respect to {@code pX}
   * @param adjoint the derivative with respect to {@code adjoint}
   * @param pPX the derivative with respect to {@code pPX}
   */
  record NamesGradient(double value, RecordParameters.Named p, double pX,
      RecordParameters.Point adjoint, double pPX) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.names}: filled by a
   * derivative and reused by its caller.
   */
  static final class NamesAdjoint {

    /** The adjoint of {@code p.value}. */
    public double pValue;

    /** The adjoint of {@code p.wait_}. */
    public double pWait_;

    /** The adjoint of {@code p.pX}. */
    public double pPX;

    /** The adjoint of {@code pX}. */
    public double pX;

    /** The adjoint of {@code adjoint.x}. */
    public double adjointX;

    /** The adjoint of {@code adjoint.y}. */
    public double adjointY;

    /** The adjoint of {@code pPX}. */
    public double pPX_;

    /** A holder of zeros. */
    public NamesAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.names} and its gradient.
   *
   * @param p as the method takes it
   * @param pX as the method takes it
   * @param adjoint as the method takes it
   * @param pPX as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NamesGradient namesGradient(RecordParameters.Named p, double pX,
      RecordParameters.Point adjoint, double pPX) {
    NamesAdjoint adjoint_ = new NamesAdjoint();
    double value = namesGradient(p, pX, adjoint, pPX, adjoint_);
    return new NamesGradient(value,
        new RecordParameters.Named(adjoint_.pValue, adjoint_.pWait_, adjoint_.pPX), adjoint_.pX,
        new RecordParameters.Point(adjoint_.adjointX, adjoint_.adjointY), adjoint_.pPX_);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesGradient(corpus.RecordParameters.Named, double,
   *     corpus.RecordParameters.Point, double)
   */
  static NamesGradient namesGradient(RecordParameters.Named p, double pX,
      RecordParameters.Point adjoint, double pPX, Tape tape) {
    return namesGradient(p, pX, adjoint, pPX);
  }

  /**
   * Reverse mode: {@code RecordParameters.names} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param pX as the method takes it
   * @param adjoint as the method takes it
   * @param pPX as the method takes it
   * @param adjoint_ overwritten with the derivatives with respect to {@code p.value}, {@code
   *     p.wait_}, {@code p.pX}, {@code pX}, {@code adjoint.x}, {@code adjoint.y}, {@code
   *     pPX}
   * @return the value
   */
  static double namesGradient(RecordParameters.Named p, double pX, RecordParameters.Point adjoint,
      double pPX, NamesAdjoint adjoint_) {
    double pValue = p.value();
    double pWait_ = p.wait_();
    double pPX_ = p.pX();
    double adjointX = adjoint.x();
    double adjointY = adjoint.y();
    Objects.requireNonNull(adjoint_, "adjoint_");
    double t = pValue * pWait_;
    double t1 = t * pPX_;
    double t2 = t1 * pX;
    double t3 = t2 * adjointX;
    double t4 = t3 * adjointY;

    // reverse sweep
    double t5 = pPX * adjointY;
    double adjointYBar = t3 * pPX;
    double t6 = t5 * adjointX;
    double adjointXBar = t2 * t5;
    double t7 = t6 * pX;
    double pXBar = t1 * t6;
    double t8 = t7 * pPX_;
    double pPXBar = t * t7;
    double pValueBar = t8 * pWait_;
    double pWait_Bar = pValue * t8;
    adjoint_.pValue = pValueBar;
    adjoint_.pWait_ = pWait_Bar;
    adjoint_.pPX = pPXBar;
    adjoint_.pX = pXBar;
    adjoint_.adjointX = adjointXBar;
    adjoint_.adjointY = adjointYBar;
    adjoint_.pPX_ = t4;
    return t4 * pPX;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesGradient(corpus.RecordParameters.Named, double,
   *     corpus.RecordParameters.Point, double, NamesAdjoint)
   */
  static double namesGradient(RecordParameters.Named p, double pX, RecordParameters.Point adjoint,
      double pPX, NamesAdjoint adjoint_, Tape tape) {
    return namesGradient(p, pX, adjoint, pPX, adjoint_);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code RecordParameters.names}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pX the derivative with respect to {@code pX}
   * @param adjoint the derivative with respect to {@code adjoint}
   * @param pPX the derivative with respect to {@code pPX}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param pXHvp the Hessian-vector product for {@code pX}
   * @param adjointHvp the Hessian-vector product for {@code adjoint}
   * @param pPXHvp the Hessian-vector product for {@code pPX}
   */
  record NamesHvp(double value, RecordParameters.Named p, double pX,
      RecordParameters.Point adjoint, double pPX, RecordParameters.Named pHvp, double pXHvp,
      RecordParameters.Point adjointHvp, double pPXHvp) {}

  /**
   * Second order: {@code RecordParameters.names}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param pX as the method takes it
   * @param adjoint as the method takes it
   * @param pPX as the method takes it
   * @param pDot tangent of {@code p}
   * @param pXDot tangent of {@code pX}
   * @param adjointDot tangent of {@code adjoint}
   * @param pPXDot tangent of {@code pPX}
   * @return value, gradient and product, in new arrays
   */
  static NamesHvp namesHvp(RecordParameters.Named p, double pX, RecordParameters.Point adjoint,
      double pPX, RecordParameters.Named pDot, double pXDot, RecordParameters.Point adjointDot,
      double pPXDot) {
    double pValue = p.value();
    double pWait_ = p.wait_();
    double pPX_ = p.pX();
    double adjointX = adjoint.x();
    double adjointY = adjoint.y();
    Objects.requireNonNull(pDot, "pDot");
    double pValueDot = pDot.value();
    double pWait_Dot = pDot.wait_();
    double pPXDot_ = pDot.pX();
    Objects.requireNonNull(adjointDot, "adjointDot");
    double adjointXDot = adjointDot.x();
    double adjointYDot = adjointDot.y();
    double t = pValue * pWait_;
    double t1 = pValueDot * pWait_ + pValue * pWait_Dot;
    double t2 = t * pPX_;
    double t3 = t1 * pPX_ + t * pPXDot_;
    double t4 = t2 * pX;
    double t5 = t3 * pX + t2 * pXDot;
    double t6 = t4 * adjointX;
    double t7 = t5 * adjointX + t4 * adjointXDot;
    double t8 = t6 * adjointY;

    // reverse sweep
    double t9 = pPX * adjointY;
    double t10 = pPXDot * adjointY + pPX * adjointYDot;
    double adjointYBar = t6 * pPX;
    double adjointYBarDot = t7 * pPX + t6 * pPXDot;
    double t11 = t9 * adjointX;
    double t12 = t10 * adjointX + t9 * adjointXDot;
    double adjointXBar = t4 * t9;
    double adjointXBarDot = t5 * t9 + t4 * t10;
    double t13 = t11 * pX;
    double t14 = t12 * pX + t11 * pXDot;
    double pXBar = t2 * t11;
    double pXBarDot = t3 * t11 + t2 * t12;
    double t15 = t13 * pPX_;
    double t16 = t14 * pPX_ + t13 * pPXDot_;
    double pPXBar = t * t13;
    double pPXBarDot = t1 * t13 + t * t14;
    double pValueBar = t15 * pWait_;
    double pValueBarDot = t16 * pWait_ + t15 * pWait_Dot;
    double pWait_Bar = pValue * t15;
    double pWait_BarDot = pValueDot * t15 + pValue * t16;
    return new NamesHvp(t8 * pPX, new RecordParameters.Named(pValueBar, pWait_Bar, pPXBar), pXBar,
        new RecordParameters.Point(adjointXBar, adjointYBar), t8,
        new RecordParameters.Named(pValueBarDot, pWait_BarDot, pPXBarDot), pXBarDot,
        new RecordParameters.Point(adjointXBarDot, adjointYBarDot),
        t7 * adjointY + t6 * adjointYDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namesHvp(corpus.RecordParameters.Named, double, corpus.RecordParameters.Point,
   *     double, corpus.RecordParameters.Named, double, corpus.RecordParameters.Point,
   *     double)
   */
  static NamesHvp namesHvp(RecordParameters.Named p, double pX, RecordParameters.Point adjoint,
      double pPX, RecordParameters.Named pDot, double pXDot, RecordParameters.Point adjointDot,
      double pPXDot, Tape tape) {
    return namesHvp(p, pX, adjoint, pPX, pDot, pXDot, adjointDot, pPXDot);
  }

  /**
   * {@code RecordParameters.names} as a function of the vector that packs {@code p.value},
   * {@code p.wait_}, {@code p.pX}, {@code pX}, {@code adjoint.x}, {@code adjoint.y}, {@code
   * pPX}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction namesFunction() {
    return new NamesFunction();
  }

  private static final class NamesFunction implements ScalarFunction {

    NamesFunction() {}

    @Override
    public int inputs() {
      return 7;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double pValue = packed[0];
      double pWait_ = packed[1];
      double pPX_ = packed[2];
      double pX = packed[3];
      double adjointX = packed[4];
      double adjointY = packed[5];
      double pPX = packed[6];
      return RecordParameters.names(new RecordParameters.Named(pValue, pWait_, pPX_), pX,
          new RecordParameters.Point(adjointX, adjointY), pPX);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double pValue = packed[0];
      double pWait_ = packed[1];
      double pPX_ = packed[2];
      double pX = packed[3];
      double adjointX = packed[4];
      double adjointY = packed[5];
      double pPX = packed[6];
      NamesAdjoint adjoint_ = new NamesAdjoint();
      double value =
          namesGradient(new RecordParameters.Named(pValue, pWait_, pPX_), pX,
          new RecordParameters.Point(adjointX, adjointY), pPX, adjoint_);
      gradient[0] = adjoint_.pValue;
      gradient[1] = adjoint_.pWait_;
      gradient[2] = adjoint_.pPX;
      gradient[3] = adjoint_.pX;
      gradient[4] = adjoint_.adjointX;
      gradient[5] = adjoint_.adjointY;
      gradient[6] = adjoint_.pPX_;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double pValue = packed[0];
      double pWait_ = packed[1];
      double pPX_ = packed[2];
      double pX = packed[3];
      double adjointX = packed[4];
      double adjointY = packed[5];
      double pPX = packed[6];
      double pValueDot = direction[0];
      double pWait_Dot = direction[1];
      double pPXDot_ = direction[2];
      double pXDot = direction[3];
      double adjointXDot = direction[4];
      double adjointYDot = direction[5];
      double pPXDot = direction[6];
      return namesJvp(new RecordParameters.Named(pValue, pWait_, pPX_), pX,
          new RecordParameters.Point(adjointX, adjointY), pPX,
          new RecordParameters.Named(pValueDot, pWait_Dot, pPXDot_), pXDot,
          new RecordParameters.Point(adjointXDot, adjointYDot), pPXDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double pValue = packed[0];
      double pWait_ = packed[1];
      double pPX_ = packed[2];
      double pX = packed[3];
      double adjointX = packed[4];
      double adjointY = packed[5];
      double pPX = packed[6];
      double pValueDot = direction[0];
      double pWait_Dot = direction[1];
      double pPXDot_ = direction[2];
      double pXDot = direction[3];
      double adjointXDot = direction[4];
      double adjointYDot = direction[5];
      double pPXDot = direction[6];
      NamesHvp hvp =
          namesHvp(new RecordParameters.Named(pValue, pWait_, pPX_), pX,
          new RecordParameters.Point(adjointX, adjointY), pPX,
          new RecordParameters.Named(pValueDot, pWait_Dot, pPXDot_), pXDot,
          new RecordParameters.Point(adjointXDot, adjointYDot), pPXDot);
      double value = hvp.value();
      gradient[0] = hvp.p().value();
      gradient[1] = hvp.p().wait_();
      gradient[2] = hvp.p().pX();
      gradient[3] = hvp.pX();
      gradient[4] = hvp.adjoint().x();
      gradient[5] = hvp.adjoint().y();
      gradient[6] = hvp.pPX();
      product[0] = hvp.pHvp().value();
      product[1] = hvp.pHvp().wait_();
      product[2] = hvp.pHvp().pX();
      product[3] = hvp.pXHvp();
      product[4] = hvp.adjointHvp().x();
      product[5] = hvp.adjointHvp().y();
      product[6] = hvp.pPXHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code RecordParameters.hidden} and its derivative in the direction of the
   * tangents.
   *
   * @param layer as the method takes it
   * @param market as the method takes it
   * @param layerDot tangent of {@code layer}, of the same shape; not modified
   * @param marketDot tangent of {@code market}
   * @return the value and its tangent
   */
  static Dual hiddenJvp(RecordParameters.Layer layer, RecordParameters.Market market,
      RecordParameters.Layer layerDot, MarketTangent marketDot) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    String marketName = market.name();
    double marketSpot = market.spot();
    int marketDays = market.days();
    boolean marketUp = market.up();
    float marketRate = market.rate();
    Objects.requireNonNull(layerDot, "layerDot");
    double[] layerWDot = layerDot.w();
    double layerBDot = layerDot.b();
    Objects.requireNonNull(marketDot, "marketDot");
    double marketSpotDot = marketDot.spot();
    float marketRateDot = marketDot.rate();
    Arguments.sameShape("layerWDot", layerWDot, "layer.w", layerW);
    double t = layerB * marketSpot;
    double t1 = layerW[marketDays];
    return new Dual(t * t1,
        (layerBDot * marketSpot + layerB * marketSpotDot) * t1 + t * layerWDot[marketDays]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hiddenJvp(corpus.RecordParameters.Layer, corpus.RecordParameters.Market,
   *     corpus.RecordParameters.Layer, MarketTangent)
   */
  static Dual hiddenJvp(RecordParameters.Layer layer, RecordParameters.Market market,
      RecordParameters.Layer layerDot, MarketTangent marketDot, Tape tape) {
    return hiddenJvp(layer, market, layerDot, marketDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.hidden}.
   *
   * @param value what the method returns
   * @param layer the derivative with respect to {@code layer}
   * @param market the derivative with respect to {@code market}
   */
  record HiddenGradient(double value, RecordParameters.Layer layer, MarketTangent market) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.hidden}: filled by a
   * derivative and reused by its caller.
   */
  static final class HiddenAdjoint {

    /** The adjoint of {@code layer.b}. */
    public double layerB;

    /** The adjoint of {@code market.spot}. */
    public double marketSpot;

    /** The adjoint of {@code market.rate}. */
    public float marketRate;

    /** A holder of zeros. */
    public HiddenAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.hidden} and its gradient.
   *
   * @param layer as the method takes it
   * @param market as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HiddenGradient hiddenGradient(RecordParameters.Layer layer,
      RecordParameters.Market market) {
    double[] layerWBar = Arguments.zerosLike(layer.w());
    HiddenAdjoint adjoint = new HiddenAdjoint();
    double value = hiddenGradient(layer, market, new RecordParameters.Layer(layerWBar, 0), adjoint);
    return new HiddenGradient(value, new RecordParameters.Layer(layerWBar, adjoint.layerB),
        new MarketTangent(adjoint.marketSpot, adjoint.marketRate));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hiddenGradient(corpus.RecordParameters.Layer, corpus.RecordParameters.Market)
   */
  static HiddenGradient hiddenGradient(RecordParameters.Layer layer,
      RecordParameters.Market market, Tape tape) {
    return hiddenGradient(layer, market);
  }

  /**
   * Reverse mode: {@code RecordParameters.hidden} and its gradient, written into the
   * caller's memory.
   *
   * @param layer as the method takes it
   * @param market as the method takes it
   * @param layerBar its arrays are overwritten with the gradient with respect to {@code
   *     layer}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code layer.b}, {@code
   *     market.spot}, {@code market.rate}
   * @return the value
   */
  static double hiddenGradient(RecordParameters.Layer layer, RecordParameters.Market market,
      RecordParameters.Layer layerBar, HiddenAdjoint adjoint) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    String marketName = market.name();
    double marketSpot = market.spot();
    int marketDays = market.days();
    boolean marketUp = market.up();
    float marketRate = market.rate();
    Objects.requireNonNull(layerBar, "layerBar");
    double[] layerWBar = layerBar.w();
    Arguments.sameShape("layerWBar", layerWBar, "layer.w", layerW);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(layerWBar);
    double t = layerB * marketSpot;
    double t1 = layerW[marketDays];

    // reverse sweep
    layerWBar[marketDays] += t;
    double layerBBar = t1 * marketSpot;
    double marketSpotBar = layerB * t1;
    adjoint.layerB = layerBBar;
    adjoint.marketSpot = marketSpotBar;
    adjoint.marketRate = 0.0f;
    return t * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #hiddenGradient(corpus.RecordParameters.Layer, corpus.RecordParameters.Market,
   *     corpus.RecordParameters.Layer, HiddenAdjoint)
   */
  static double hiddenGradient(RecordParameters.Layer layer, RecordParameters.Market market,
      RecordParameters.Layer layerBar, HiddenAdjoint adjoint, Tape tape) {
    return hiddenGradient(layer, market, layerBar, adjoint);
  }

  private static double hiddenPrimal(RecordParameters.Layer layer, RecordParameters.Market market) {
    double[] layerW = layer.w();
    double layerB = layer.b();
    String marketName = market.name();
    double marketSpot = market.spot();
    int marketDays = market.days();
    boolean marketUp = market.up();
    float marketRate = market.rate();
    return layerB * marketSpot * layerW[marketDays];
  }

  /**
   * {@code RecordParameters.hidden} as a function of the vector that packs {@code layer.w},
   * {@code layer.b}, {@code market.spot}, {@code market.rate}, in this order and arrays row
   * by row. It modifies neither what it is given nor what it captures, and may be used by
   * several threads at once.
   *
   * @param market gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static ScalarFunction hiddenFunction(RecordParameters.Market market) {
    return new HiddenFunction(market);
  }

  private static final class HiddenFunction implements ScalarFunction {

    private final RecordParameters.Market market;

    HiddenFunction(RecordParameters.Market market) {
      this.market = market;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 3);
      double[] layerW = Arguments.doubles(packed, 0, packed.length - 3);
      double layerB = packed[packed.length - 3];
      double marketSpot = packed[packed.length - 2];
      float marketRate = (float) packed[packed.length - 1];
      return hiddenPrimal(new RecordParameters.Layer(layerW, layerB),
          new RecordParameters.Market(this.market.name(), marketSpot, this.market.days(),
          this.market.up(), marketRate));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] layerW = Arguments.doubles(packed, 0, packed.length - 3);
      double layerB = packed[packed.length - 3];
      double marketSpot = packed[packed.length - 2];
      float marketRate = (float) packed[packed.length - 1];
      double[] layerWBar = Arguments.zerosLike(layerW);
      HiddenAdjoint adjoint = new HiddenAdjoint();
      double value =
          hiddenGradient(new RecordParameters.Layer(layerW, layerB),
          new RecordParameters.Market(this.market.name(), marketSpot, this.market.days(),
          this.market.up(), marketRate), new RecordParameters.Layer(layerWBar, 0), adjoint);
      Arguments.pack(layerWBar, gradient, 0);
      gradient[gradient.length - 3] = adjoint.layerB;
      gradient[gradient.length - 2] = adjoint.marketSpot;
      gradient[gradient.length - 1] = adjoint.marketRate;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("xDot", direction, packed.length);
      double[] layerW = Arguments.doubles(packed, 0, packed.length - 3);
      double layerB = packed[packed.length - 3];
      double marketSpot = packed[packed.length - 2];
      float marketRate = (float) packed[packed.length - 1];
      double[] layerWDot = Arguments.doubles(direction, 0, direction.length - 3);
      double layerBDot = direction[direction.length - 3];
      double marketSpotDot = direction[direction.length - 2];
      float marketRateDot = (float) direction[direction.length - 1];
      return hiddenJvp(new RecordParameters.Layer(layerW, layerB),
          new RecordParameters.Market(this.market.name(), marketSpot, this.market.days(),
          this.market.up(), marketRate), new RecordParameters.Layer(layerWDot, layerBDot),
          new MarketTangent(marketSpotDot, marketRateDot)).tangent();
    }
  }

  /**
   * Forward mode: {@code RecordParameters.counted} and its derivative in the direction of
   * the tangents.
   *
   * @param hits constant; written as the method writes it
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual countedJvp(RecordParameters.Hits hits, double x, double xDot) {
    int[] hitsCounts = hits.counts();
    double hitsScale = hits.scale();
    int t = hitsCounts[0] + 1;
    hitsCounts[0] = t;
    double t1 = t;
    return new Dual(x * t1 * hitsScale, xDot * t1 * hitsScale);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedJvp(corpus.RecordParameters.Hits, double, double)
   */
  static Dual countedJvp(RecordParameters.Hits hits, double x, double xDot, Tape tape) {
    return countedJvp(hits, x, xDot);
  }

  /**
   * Value and gradient of {@code RecordParameters.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code RecordParameters.counted}: filled by a
   * derivative and reused by its caller.
   */
  static final class CountedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CountedAdjoint() {}
  }

  /**
   * Reverse mode: {@code RecordParameters.counted} and its gradient.
   *
   * @param hits constant; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CountedGradient countedGradient(RecordParameters.Hits hits, double x) {
    CountedAdjoint adjoint = new CountedAdjoint();
    double value = countedGradient(hits, x, adjoint);
    return new CountedGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(corpus.RecordParameters.Hits, double)
   */
  static CountedGradient countedGradient(RecordParameters.Hits hits, double x, Tape tape) {
    return countedGradient(hits, x);
  }

  /**
   * Reverse mode: {@code RecordParameters.counted} and its gradient, written into the
   * caller's memory.
   *
   * @param hits constant; written as the method writes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double countedGradient(RecordParameters.Hits hits, double x, CountedAdjoint adjoint) {
    int[] hitsCounts = hits.counts();
    double hitsScale = hits.scale();
    Objects.requireNonNull(adjoint, "adjoint");
    int t = hitsCounts[0] + 1;
    hitsCounts[0] = t;
    double t1 = t;

    // reverse sweep
    double xBar = hitsScale * t1;
    adjoint.x = xBar;
    return x * t1 * hitsScale;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(corpus.RecordParameters.Hits, double, CountedAdjoint)
   */
  static double countedGradient(RecordParameters.Hits hits, double x, CountedAdjoint adjoint,
      Tape tape) {
    return countedGradient(hits, x, adjoint);
  }

  /**
   * {@code RecordParameters.counted} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param hits captured
   * @return the view
   */
  static ScalarFunction countedFunction(RecordParameters.Hits hits) {
    return new CountedFunction(hits);
  }

  private static final class CountedFunction implements ScalarFunction {

    private final RecordParameters.Hits hits;

    CountedFunction(RecordParameters.Hits hits) {
      this.hits = hits;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return RecordParameters.counted(
          new RecordParameters.Hits(Arguments.copy(this.hits.counts()), this.hits.scale()), x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CountedAdjoint adjoint = new CountedAdjoint();
      double value =
          countedGradient(
          new RecordParameters.Hits(Arguments.copy(this.hits.counts()), this.hits.scale()), x,
          adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return countedJvp(
          new RecordParameters.Hits(Arguments.copy(this.hits.counts()), this.hits.scale()), x,
          xDot).tangent();
    }
  }
}
