package corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;

/**
 * Derivatives of methods of {@code Names}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class NamesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.NamesDerivatives");
  }

  private NamesDerivatives() {}

  /**
   * Forward mode: {@code Names.locals} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual localsJvp(double x, double y, double xDot, double yDot) {
    double xBar = x * y;
    double xBarDot = xDot * y + x * yDot;
    double xDot1 = xBar + x;
    double xDotDot = xBarDot + xDot;
    double tape1 = xDot1 * xBar;
    double tapeDot = xDotDot * xBar + xDot1 * xBarDot;
    double value = tape1 - y;
    double valueDot = tapeDot - yDot;
    double dx = value * value;
    double dxDot = 2.0 * (valueDot * value);
    double Tape = dx + 1.0;
    double Dual = Tape * x;
    double DualDot = dxDot * x + Tape * xDot;
    double Math = Dual - 1.0;
    double Arrays = Math * y;
    double ArraysDot = DualDot * y + Math * yDot;
    double tangent = Arrays * 2.0;
    double tangentDot = ArraysDot * 2.0;
    double mark1 = tangent + x;
    double markDot = tangentDot + xDot;
    double i = mark1 * y;
    double iDot = markDot * y + mark1 * yDot;
    double t = i + 1.0;
    return new org.covector.ad.runtime.Dual(t * xBar + dx, iDot * xBar + t * xBarDot + dxDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localsJvp(double, double, double, double)
   */
  static org.covector.ad.runtime.Dual localsJvp(double x, double y, double xDot, double yDot,
      org.covector.ad.runtime.Tape tape) {
    return localsJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Names.locals}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record LocalsGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.locals}: filled by a derivative and
   * reused by its caller.
   */
  static final class LocalsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public LocalsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.locals} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static LocalsGradient localsGradient(double x, double y) {
    LocalsAdjoint adjoint = new LocalsAdjoint();
    double value = localsGradient(x, y, adjoint);
    return new LocalsGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localsGradient(double, double)
   */
  static LocalsGradient localsGradient(double x, double y, org.covector.ad.runtime.Tape tape) {
    return localsGradient(x, y);
  }

  /**
   * Reverse mode: {@code Names.locals} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double localsGradient(double x, double y, LocalsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double xBar = x * y;
    double xDot = xBar + x;
    double tape1 = xDot * xBar;
    double value = tape1 - y;
    double dx = value * value;
    double Tape = dx + 1.0;
    double Dual = Tape * x;
    double Math = Dual - 1.0;
    double Arrays = Math * y;
    double tangent = Arrays * 2.0;
    double mark1 = tangent + x;
    double i = mark1 * y;
    double t = i + 1.0;

    // reverse sweep
    double markBar = xBar * y;
    double ArraysBar = markBar * 2.0;
    double MathBar = ArraysBar * y;
    double TapeBar = MathBar * x;
    double dxBar = 1.0 + TapeBar;
    double valueBar = 2.0 * (dxBar * value);
    double xDotBar = valueBar * xBar;
    double xBarBar = t + xDot * valueBar + xDotBar;
    double t1 = t * xBar + dx;
    double yBar = mark1 * xBar + Math * ArraysBar - valueBar;
    xBar = markBar + Tape * MathBar + xDotBar + xBarBar * y;
    double yBar1 = yBar + x * xBarBar;
    adjoint.x = xBar;
    adjoint.y = yBar1;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localsGradient(double, double, LocalsAdjoint)
   */
  static double localsGradient(double x, double y, LocalsAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return localsGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.locals}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record LocalsHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Names.locals}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static LocalsHvp localsHvp(double x, double y, double xDot, double yDot) {
    double xBar = x * y;
    double xBarDot = xDot * y + x * yDot;
    double xDot1 = xBar + x;
    double xDotDot = xBarDot + xDot;
    double tape1 = xDot1 * xBar;
    double tapeDot = xDotDot * xBar + xDot1 * xBarDot;
    double value = tape1 - y;
    double valueDot = tapeDot - yDot;
    double dx = value * value;
    double dxDot = 2.0 * (valueDot * value);
    double Tape = dx + 1.0;
    double Dual = Tape * x;
    double DualDot = dxDot * x + Tape * xDot;
    double Math = Dual - 1.0;
    double Arrays = Math * y;
    double ArraysDot = DualDot * y + Math * yDot;
    double tangent = Arrays * 2.0;
    double tangentDot = ArraysDot * 2.0;
    double mark1 = tangent + x;
    double markDot = tangentDot + xDot;
    double i = mark1 * y;
    double iDot = markDot * y + mark1 * yDot;
    double t = i + 1.0;

    // reverse sweep
    double markBar = xBar * y;
    double markBarDot = xBarDot * y + xBar * yDot;
    double ArraysBar = markBar * 2.0;
    double ArraysBarDot = markBarDot * 2.0;
    double MathBar = ArraysBar * y;
    double MathBarDot = ArraysBarDot * y + ArraysBar * yDot;
    double TapeBar = MathBar * x;
    double TapeBarDot = MathBarDot * x + MathBar * xDot;
    double dxBar = 1.0 + TapeBar;
    double valueBar = 2.0 * (dxBar * value);
    double valueBarDot = 2.0 * (TapeBarDot * value + dxBar * valueDot);
    double xDotBar = valueBar * xBar;
    double xDotBarDot = valueBarDot * xBar + valueBar * xBarDot;
    double xBarBar = t + xDot1 * valueBar + xDotBar;
    double xBarBarDot = iDot + (xDotDot * valueBar + xDot1 * valueBarDot) + xDotBarDot;
    double t1 = t * xBar + dx;
    double yBar = mark1 * xBar + Math * ArraysBar - valueBar;
    double yBarDot = markDot * xBar + mark1 * xBarDot
        + (DualDot * ArraysBar + Math * ArraysBarDot) - valueBarDot;
    xBar = markBar + Tape * MathBar + xDotBar + xBarBar * y;
    xBarDot = markBarDot + (dxDot * MathBar + Tape * MathBarDot) + xDotBarDot
        + (xBarBarDot * y + xBarBar * yDot);
    double yBar1 = yBar + x * xBarBar;
    double yBarDot1 = yBarDot + (xDot * xBarBar + x * xBarBarDot);
    return new LocalsHvp(t1, xBar, yBar1, xBarDot, yBarDot1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #localsHvp(double, double, double, double)
   */
  static LocalsHvp localsHvp(double x, double y, double xDot, double yDot,
      org.covector.ad.runtime.Tape tape) {
    return localsHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Names.locals} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction localsFunction() {
    return new LocalsFunction();
  }

  private static final class LocalsFunction implements ScalarFunction {

    LocalsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Names.locals(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      LocalsAdjoint adjoint = new LocalsAdjoint();
      double value = localsGradient(x, y, adjoint);
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
      return localsJvp(x, y, xDot, yDot).tangent();
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
      LocalsHvp hvp = localsHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.value} and its derivative in the direction of the tangents.
   *
   * @param value as the method takes it
   * @param tangent as the method takes it
   * @param tape_ as the method takes it; written as the method writes it
   * @param adjoint as the method takes it
   * @param valueDot tangent of {@code value}
   * @param tangentDot tangent of {@code tangent}
   * @param tapeDot tangent of {@code tape_}, of the same shape; receives that of what the
   *     array then holds
   * @param adjointDot tangent of {@code adjoint}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual valueJvp(double value, double tangent, double[] tape_,
      double adjoint, double valueDot, double tangentDot, double[] tapeDot, double adjointDot) {
    Arguments.sameShape("tapeDot", tapeDot, "tape", tape_);
    double tape1 = tape_[0];
    double t = tape1 * value;
    double t1 = tapeDot[0] * value + tape1 * valueDot;
    tape_[0] = t;
    tapeDot[0] = t1;
    double t2 = value * tangent;
    double tape2 = tape_[1];
    return new org.covector.ad.runtime.Dual(t2 * t + adjoint * tape2,
        (valueDot * tangent + value * tangentDot) * t + t2 * t1
        + (adjointDot * tape2 + adjoint * tapeDot[1]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valueJvp(double, double, double[], double, double, double, double[], double)
   */
  static org.covector.ad.runtime.Dual valueJvp(double value, double tangent, double[] tape_,
      double adjoint, double valueDot, double tangentDot, double[] tapeDot, double adjointDot,
      org.covector.ad.runtime.Tape tape) {
    return valueJvp(value, tangent, tape_, adjoint, valueDot, tangentDot, tapeDot, adjointDot);
  }

  /**
   * Value and gradient of {@code Names.value}.
   *
   * @param value what the method returns
   * @param value_ the derivative with respect to {@code value}
   * @param tangent the derivative with respect to {@code tangent}
   * @param tape the derivative with respect to {@code tape_}
   * @param adjoint the derivative with respect to {@code adjoint}
   */
  record ValueGradient(double value, double value_, double tangent, double[] tape, double adjoint) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.value}: filled by a derivative and
   * reused by its caller.
   */
  static final class ValueAdjoint {

    /** The adjoint of {@code value}. */
    public double value;

    /** The adjoint of {@code tangent}. */
    public double tangent;

    /** The adjoint of {@code adjoint}. */
    public double adjoint;

    /** A holder of zeros. */
    public ValueAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.value} and its gradient.
   *
   * @param value as the method takes it
   * @param tangent as the method takes it
   * @param tape_ as the method takes it; written as the method writes it
   * @param adjoint as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ValueGradient valueGradient(double value, double tangent, double[] tape_, double adjoint) {
    double[] tapeBar = Arguments.zerosLike(tape_);
    ValueAdjoint adjoint_ = new ValueAdjoint();
    double value_ = valueGradient(value, tangent, tape_, adjoint, tapeBar, adjoint_);
    return new ValueGradient(value_, adjoint_.value, adjoint_.tangent, tapeBar, adjoint_.adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valueGradient(double, double, double[], double)
   */
  static ValueGradient valueGradient(double value, double tangent, double[] tape_, double adjoint,
      org.covector.ad.runtime.Tape tape) {
    return valueGradient(value, tangent, tape_, adjoint);
  }

  /**
   * Reverse mode: {@code Names.value} and its gradient, written into the caller's memory.
   *
   * @param value as the method takes it
   * @param tangent as the method takes it
   * @param tape_ as the method takes it; written as the method writes it
   * @param adjoint as the method takes it
   * @param tapeBar overwritten with the gradient with respect to {@code tape_}; of the same
   *     shape
   * @param adjoint_ overwritten with the derivatives with respect to {@code value}, {@code
   *     tangent}, {@code adjoint}
   * @return the value
   */
  static double valueGradient(double value, double tangent, double[] tape_, double adjoint,
      double[] tapeBar, ValueAdjoint adjoint_) {
    Arguments.sameShape("tapeBar", tapeBar, "tape", tape_);
    Objects.requireNonNull(adjoint_, "adjoint_");
    Arguments.zero(tapeBar);
    double tape1 = tape_[0];
    double t = tape1 * value;
    tape_[0] = t;
    double t1 = value * tangent;
    double tape2 = tape_[1];

    // reverse sweep
    tapeBar[1] += adjoint;
    double valueBar = t * tangent;
    double tangentBar = value * t;
    double t2 = t1 + tapeBar[0];
    valueBar += tape1 * t2;
    tapeBar[0] = t2 * value;
    adjoint_.value = valueBar;
    adjoint_.tangent = tangentBar;
    adjoint_.adjoint = tape2;
    return t1 * t + adjoint * tape2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valueGradient(double, double, double[], double, double[], ValueAdjoint)
   */
  static double valueGradient(double value, double tangent, double[] tape_, double adjoint,
      double[] tapeBar, ValueAdjoint adjoint_, org.covector.ad.runtime.Tape tape) {
    return valueGradient(value, tangent, tape_, adjoint, tapeBar, adjoint_);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.value}.
   *
   * @param value what the method returns
   * @param value_ the derivative with respect to {@code value}
   * @param tangent the derivative with respect to {@code tangent}
   * @param tape the derivative with respect to {@code tape_}
   * @param adjoint the derivative with respect to {@code adjoint}
   * @param valueHvp the Hessian-vector product for {@code value}
   * @param tangentHvp the Hessian-vector product for {@code tangent}
   * @param tapeHvp the Hessian-vector product for {@code tape_}
   * @param adjointHvp the Hessian-vector product for {@code adjoint}
   */
  record ValueHvp(double value, double value_, double tangent, double[] tape, double adjoint,
      double valueHvp, double tangentHvp, double[] tapeHvp, double adjointHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Names.value}:
   * filled by a derivative and reused by its caller.
   */
  static final class ValueHvpAdjoint {

    /** The adjoint of {@code value}. */
    public double value;

    /** The adjoint of {@code tangent}. */
    public double tangent;

    /** The adjoint of {@code adjoint}. */
    public double adjoint;

    /** The Hessian-vector product for {@code value}. */
    public double valueHvp;

    /** The Hessian-vector product for {@code tangent}. */
    public double tangentHvp;

    /** The Hessian-vector product for {@code adjoint}. */
    public double adjointHvp;

    /** A holder of zeros. */
    public ValueHvpAdjoint() {}
  }

  /**
   * Second order: {@code Names.value}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param value as the method takes it
   * @param tangent as the method takes it
   * @param tape_ as the method takes it; written as the method writes it
   * @param adjoint as the method takes it
   * @param valueDot tangent of {@code value}
   * @param tangentDot tangent of {@code tangent}
   * @param tapeDot tangent of {@code tape_}, of the same shape; receives that of what the
   *     array then holds
   * @param adjointDot tangent of {@code adjoint}
   * @return value, gradient and product, in new arrays
   */
  static ValueHvp valueHvp(double value, double tangent, double[] tape_, double adjoint,
      double valueDot, double tangentDot, double[] tapeDot, double adjointDot) {
    double[] tapeBar = Arguments.zerosLike(tape_);
    double[] tapeHvp = Arguments.zerosLike(tape_);
    ValueHvpAdjoint adjoint_ = new ValueHvpAdjoint();
    double value_ =
        valueHvp(value, tangent, tape_, adjoint, valueDot, tangentDot, tapeDot, adjointDot,
        tapeBar, tapeHvp, adjoint_);
    return new ValueHvp(value_, adjoint_.value, adjoint_.tangent, tapeBar, adjoint_.adjoint,
        adjoint_.valueHvp, adjoint_.tangentHvp, tapeHvp, adjoint_.adjointHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valueHvp(double, double, double[], double, double, double, double[], double)
   */
  static ValueHvp valueHvp(double value, double tangent, double[] tape_, double adjoint,
      double valueDot, double tangentDot, double[] tapeDot, double adjointDot,
      org.covector.ad.runtime.Tape tape) {
    return valueHvp(value, tangent, tape_, adjoint, valueDot, tangentDot, tapeDot, adjointDot);
  }

  /**
   * Second order: {@code Names.value}, its gradient, and the product of its Hessian with the
   * tangents, written into the caller's memory.
   *
   * @param value as the method takes it
   * @param tangent as the method takes it
   * @param tape_ as the method takes it; written as the method writes it
   * @param adjoint as the method takes it
   * @param valueDot tangent of {@code value}
   * @param tangentDot tangent of {@code tangent}
   * @param tapeDot tangent of {@code tape_}, of the same shape; receives that of what the
   *     array then holds
   * @param adjointDot tangent of {@code adjoint}
   * @param tapeBar overwritten with the gradient with respect to {@code tape_}; of the same
   *     shape
   * @param tapeHvp overwritten with the Hessian-vector product for {@code tape_}; of the
   *     same shape
   * @param adjoint_ overwritten with gradient and product for {@code value}, {@code
   *     tangent}, {@code adjoint}
   * @return the value
   */
  static double valueHvp(double value, double tangent, double[] tape_, double adjoint,
      double valueDot, double tangentDot, double[] tapeDot, double adjointDot, double[] tapeBar,
      double[] tapeHvp, ValueHvpAdjoint adjoint_) {
    Arguments.sameShape("tapeDot", tapeDot, "tape", tape_);
    Arguments.sameShape("tapeBar", tapeBar, "tape", tape_);
    Arguments.sameShape("tapeHvp", tapeHvp, "tape", tape_);
    Arguments.distinct("tapeDot", tapeDot, "tapeBar", tapeBar);
    Arguments.distinct("tapeDot", tapeDot, "tapeHvp", tapeHvp);
    Arguments.distinct("tapeBar", tapeBar, "tapeHvp", tapeHvp);
    Objects.requireNonNull(adjoint_, "adjoint_");
    Arguments.zero(tapeBar);
    Arguments.zero(tapeHvp);
    double tape1 = tape_[0];
    double tapeDot1 = tapeDot[0];
    double t = tape1 * value;
    double t1 = tapeDot1 * value + tape1 * valueDot;
    tape_[0] = t;
    tapeDot[0] = t1;
    double t2 = value * tangent;
    double tape2 = tape_[1];

    // reverse sweep
    double tapeDot2 = tapeDot[1];
    tapeBar[1] += adjoint;
    tapeHvp[1] += adjointDot;
    double valueBar = t * tangent;
    double valueBarDot = t1 * tangent + t * tangentDot;
    double tangentBar = value * t;
    double tangentBarDot = valueDot * t + value * t1;
    double t3 = t2 + tapeBar[0];
    double t4 = valueDot * tangent + value * tangentDot + tapeHvp[0];
    valueBar += tape1 * t3;
    valueBarDot += tapeDot1 * t3 + tape1 * t4;
    tapeBar[0] = t3 * value;
    tapeHvp[0] = t4 * value + t3 * valueDot;
    adjoint_.value = valueBar;
    adjoint_.tangent = tangentBar;
    adjoint_.adjoint = tape2;
    adjoint_.valueHvp = valueBarDot;
    adjoint_.tangentHvp = tangentBarDot;
    adjoint_.adjointHvp = tapeDot2;
    return t2 * t + adjoint * tape2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #valueHvp(double, double, double[], double, double, double, double[], double,
   *     double[], double[], ValueHvpAdjoint)
   */
  static double valueHvp(double value, double tangent, double[] tape_, double adjoint,
      double valueDot, double tangentDot, double[] tapeDot, double adjointDot, double[] tapeBar,
      double[] tapeHvp, ValueHvpAdjoint adjoint_, org.covector.ad.runtime.Tape tape) {
    return valueHvp(value, tangent, tape_, adjoint, valueDot, tangentDot, tapeDot, adjointDot,
        tapeBar, tapeHvp, adjoint_);
  }

  /**
   * {@code Names.value} as a function of the vector that packs {@code value}, {@code
   * tangent}, {@code tape_}, {@code adjoint}, in this order and arrays row by row. It
   * modifies neither what it is given nor what it captures, and may be used by several
   * threads at once.
   *
   * @return the view
   */
  static ScalarFunction valueFunction() {
    return new ValueFunction();
  }

  private static final class ValueFunction implements ScalarFunction {

    ValueFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 3);
      double value = packed[0];
      double tangent = packed[1];
      double[] tape_ = Arguments.doubles(packed, 2, packed.length - 3);
      double adjoint = packed[packed.length - 1];
      return Names.value(value, tangent, tape_, adjoint);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double value = packed[0];
      double tangent = packed[1];
      double[] tape_ = Arguments.doubles(packed, 2, packed.length - 3);
      double adjoint = packed[packed.length - 1];
      double[] tapeBar = Arguments.zerosLike(tape_);
      ValueAdjoint adjoint_ = new ValueAdjoint();
      double value_ = valueGradient(value, tangent, tape_, adjoint, tapeBar, adjoint_);
      gradient[0] = adjoint_.value;
      gradient[1] = adjoint_.tangent;
      Arguments.pack(tapeBar, gradient, 2);
      gradient[gradient.length - 1] = adjoint_.adjoint;
      return value_;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("xDot", direction, packed.length);
      double value = packed[0];
      double tangent = packed[1];
      double[] tape_ = Arguments.doubles(packed, 2, packed.length - 3);
      double adjoint = packed[packed.length - 1];
      double valueDot = direction[0];
      double tangentDot = direction[1];
      double[] tapeDot = Arguments.doubles(direction, 2, direction.length - 3);
      double adjointDot = direction[direction.length - 1];
      return valueJvp(value, tangent, tape_, adjoint, valueDot, tangentDot, tapeDot,
          adjointDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double value = packed[0];
      double tangent = packed[1];
      double[] tape_ = Arguments.doubles(packed, 2, packed.length - 3);
      double adjoint = packed[packed.length - 1];
      double valueDot = direction[0];
      double tangentDot = direction[1];
      double[] tapeDot = Arguments.doubles(direction, 2, direction.length - 3);
      double adjointDot = direction[direction.length - 1];
      double[] tapeBar = Arguments.zerosLike(tape_);
      double[] tapeHvp = Arguments.zerosLike(tape_);
      ValueHvpAdjoint adjoint_ = new ValueHvpAdjoint();
      double value_ =
          valueHvp(value, tangent, tape_, adjoint, valueDot, tangentDot, tapeDot, adjointDot,
          tapeBar, tapeHvp, adjoint_);
      gradient[0] = adjoint_.value;
      gradient[1] = adjoint_.tangent;
      Arguments.pack(tapeBar, gradient, 2);
      gradient[gradient.length - 1] = adjoint_.adjoint;
      product[0] = adjoint_.valueHvp;
      product[1] = adjoint_.tangentHvp;
      Arguments.pack(tapeHvp, product, 2);
      product[product.length - 1] = adjoint_.adjointHvp;
      return value_;
    }
  }

  /**
   * Forward mode: {@code Names.reserved} and its derivative in the direction of the
   * tangents.
   *
   * @param wait as the method takes it
   * @param clone as the method takes it
   * @param hashCode as the method takes it
   * @param toString as the method takes it
   * @param notify as the method takes it
   * @param getClass as the method takes it
   * @param waitDot tangent of {@code wait}
   * @param cloneDot tangent of {@code clone}, of the same shape; not modified
   * @param hashCodeDot tangent of {@code hashCode}
   * @param toStringDot tangent of {@code toString}
   * @param notifyDot tangent of {@code notify}
   * @param getClassDot tangent of {@code getClass}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual reservedJvp(double wait, double[] clone, double hashCode,
      double toString, double notify, double getClass, double waitDot, double[] cloneDot,
      double hashCodeDot, double toStringDot, double notifyDot, double getClassDot) {
    Arguments.sameShape("cloneDot", cloneDot, "clone", clone);
    double clone1 = clone[0];
    double t = notify / getClass;
    return new org.covector.ad.runtime.Dual(wait * clone1 + hashCode * toString - t,
        waitDot * clone1 + wait * cloneDot[0] + (hashCodeDot * toString + hashCode * toStringDot)
        + (getClassDot / getClass * t - notifyDot / getClass));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reservedJvp(double, double[], double, double, double, double, double, double[],
   *     double, double, double, double)
   */
  static org.covector.ad.runtime.Dual reservedJvp(double wait, double[] clone, double hashCode,
      double toString, double notify, double getClass, double waitDot, double[] cloneDot,
      double hashCodeDot, double toStringDot, double notifyDot, double getClassDot,
      org.covector.ad.runtime.Tape tape) {
    return reservedJvp(wait, clone, hashCode, toString, notify, getClass, waitDot, cloneDot,
        hashCodeDot, toStringDot, notifyDot, getClassDot);
  }

  /**
   * Value and gradient of {@code Names.reserved}.
   *
   * @param value what the method returns
   * @param wait_ the derivative with respect to {@code wait}
   * @param clone_ the derivative with respect to {@code clone}
   * @param hashCode_ the derivative with respect to {@code hashCode}
   * @param toString_ the derivative with respect to {@code toString}
   * @param notify_ the derivative with respect to {@code notify}
   * @param getClass_ the derivative with respect to {@code getClass}
   */
  record ReservedGradient(double value, double wait_, double[] clone_, double hashCode_,
      double toString_, double notify_, double getClass_) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.reserved}: filled by a derivative and
   * reused by its caller.
   */
  static final class ReservedAdjoint {

    /** The adjoint of {@code wait}. */
    public double wait;

    /** The adjoint of {@code hashCode}. */
    public double hashCode;

    /** The adjoint of {@code toString}. */
    public double toString;

    /** The adjoint of {@code notify}. */
    public double notify;

    /** The adjoint of {@code getClass}. */
    public double getClass;

    /** A holder of zeros. */
    public ReservedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.reserved} and its gradient.
   *
   * @param wait as the method takes it
   * @param clone as the method takes it
   * @param hashCode as the method takes it
   * @param toString as the method takes it
   * @param notify as the method takes it
   * @param getClass as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ReservedGradient reservedGradient(double wait, double[] clone, double hashCode,
      double toString, double notify, double getClass) {
    double[] cloneBar = Arguments.zerosLike(clone);
    ReservedAdjoint adjoint = new ReservedAdjoint();
    double value =
        reservedGradient(wait, clone, hashCode, toString, notify, getClass, cloneBar, adjoint);
    return new ReservedGradient(value, adjoint.wait, cloneBar, adjoint.hashCode, adjoint.toString,
        adjoint.notify, adjoint.getClass);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reservedGradient(double, double[], double, double, double, double)
   */
  static ReservedGradient reservedGradient(double wait, double[] clone, double hashCode,
      double toString, double notify, double getClass, org.covector.ad.runtime.Tape tape) {
    return reservedGradient(wait, clone, hashCode, toString, notify, getClass);
  }

  /**
   * Reverse mode: {@code Names.reserved} and its gradient, written into the caller's memory.
   *
   * @param wait as the method takes it
   * @param clone as the method takes it
   * @param hashCode as the method takes it
   * @param toString as the method takes it
   * @param notify as the method takes it
   * @param getClass as the method takes it
   * @param cloneBar overwritten with the gradient with respect to {@code clone}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code wait}, {@code
   *     hashCode}, {@code toString}, {@code notify}, {@code getClass}
   * @return the value
   */
  static double reservedGradient(double wait, double[] clone, double hashCode, double toString,
      double notify, double getClass, double[] cloneBar, ReservedAdjoint adjoint) {
    Arguments.sameShape("cloneBar", cloneBar, "clone", clone);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cloneBar);
    double clone1 = clone[0];
    double t = notify / getClass;

    // reverse sweep
    double notifyBar = -(1.0 / getClass);
    double getClassBar = -(notifyBar * t);
    cloneBar[0] += wait;
    adjoint.wait = clone1;
    adjoint.hashCode = toString;
    adjoint.toString = hashCode;
    adjoint.notify = notifyBar;
    adjoint.getClass = getClassBar;
    return wait * clone1 + hashCode * toString - t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reservedGradient(double, double[], double, double, double, double, double[],
   *     ReservedAdjoint)
   */
  static double reservedGradient(double wait, double[] clone, double hashCode, double toString,
      double notify, double getClass, double[] cloneBar, ReservedAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return reservedGradient(wait, clone, hashCode, toString, notify, getClass, cloneBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.reserved}.
   *
   * @param value what the method returns
   * @param wait_ the derivative with respect to {@code wait}
   * @param clone_ the derivative with respect to {@code clone}
   * @param hashCode_ the derivative with respect to {@code hashCode}
   * @param toString_ the derivative with respect to {@code toString}
   * @param notify_ the derivative with respect to {@code notify}
   * @param getClass_ the derivative with respect to {@code getClass}
   * @param waitHvp the Hessian-vector product for {@code wait}
   * @param cloneHvp the Hessian-vector product for {@code clone}
   * @param hashCodeHvp the Hessian-vector product for {@code hashCode}
   * @param toStringHvp the Hessian-vector product for {@code toString}
   * @param notifyHvp the Hessian-vector product for {@code notify}
   * @param getClassHvp the Hessian-vector product for {@code getClass}
   */
  record ReservedHvp(double value, double wait_, double[] clone_, double hashCode_,
      double toString_, double notify_, double getClass_, double waitHvp, double[] cloneHvp,
      double hashCodeHvp, double toStringHvp, double notifyHvp, double getClassHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Names.reserved}:
   * filled by a derivative and reused by its caller.
   */
  static final class ReservedHvpAdjoint {

    /** The adjoint of {@code wait}. */
    public double wait;

    /** The adjoint of {@code hashCode}. */
    public double hashCode;

    /** The adjoint of {@code toString}. */
    public double toString;

    /** The adjoint of {@code notify}. */
    public double notify;

    /** The adjoint of {@code getClass}. */
    public double getClass;

    /** The Hessian-vector product for {@code wait}. */
    public double waitHvp;

    /** The Hessian-vector product for {@code hashCode}. */
    public double hashCodeHvp;

    /** The Hessian-vector product for {@code toString}. */
    public double toStringHvp;

    /** The Hessian-vector product for {@code notify}. */
    public double notifyHvp;

    /** The Hessian-vector product for {@code getClass}. */
    public double getClassHvp;

    /** A holder of zeros. */
    public ReservedHvpAdjoint() {}
  }

  /**
   * Second order: {@code Names.reserved}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param wait as the method takes it
   * @param clone as the method takes it
   * @param hashCode as the method takes it
   * @param toString as the method takes it
   * @param notify as the method takes it
   * @param getClass as the method takes it
   * @param waitDot tangent of {@code wait}
   * @param cloneDot tangent of {@code clone}, of the same shape; not modified
   * @param hashCodeDot tangent of {@code hashCode}
   * @param toStringDot tangent of {@code toString}
   * @param notifyDot tangent of {@code notify}
   * @param getClassDot tangent of {@code getClass}
   * @return value, gradient and product, in new arrays
   */
  static ReservedHvp reservedHvp(double wait, double[] clone, double hashCode, double toString,
      double notify, double getClass, double waitDot, double[] cloneDot, double hashCodeDot,
      double toStringDot, double notifyDot, double getClassDot) {
    double[] cloneBar = Arguments.zerosLike(clone);
    double[] cloneHvp = Arguments.zerosLike(clone);
    ReservedHvpAdjoint adjoint = new ReservedHvpAdjoint();
    double value =
        reservedHvp(wait, clone, hashCode, toString, notify, getClass, waitDot, cloneDot,
        hashCodeDot, toStringDot, notifyDot, getClassDot, cloneBar, cloneHvp, adjoint);
    return new ReservedHvp(value, adjoint.wait, cloneBar, adjoint.hashCode, adjoint.toString,
        adjoint.notify, adjoint.getClass, adjoint.waitHvp, cloneHvp, adjoint.hashCodeHvp,
        adjoint.toStringHvp, adjoint.notifyHvp, adjoint.getClassHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reservedHvp(double, double[], double, double, double, double, double, double[],
   *     double, double, double, double)
   */
  static ReservedHvp reservedHvp(double wait, double[] clone, double hashCode, double toString,
      double notify, double getClass, double waitDot, double[] cloneDot, double hashCodeDot,
      double toStringDot, double notifyDot, double getClassDot, org.covector.ad.runtime.Tape tape) {
    return reservedHvp(wait, clone, hashCode, toString, notify, getClass, waitDot, cloneDot,
        hashCodeDot, toStringDot, notifyDot, getClassDot);
  }

  /**
   * Second order: {@code Names.reserved}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param wait as the method takes it
   * @param clone as the method takes it
   * @param hashCode as the method takes it
   * @param toString as the method takes it
   * @param notify as the method takes it
   * @param getClass as the method takes it
   * @param waitDot tangent of {@code wait}
   * @param cloneDot tangent of {@code clone}, of the same shape; not modified
   * @param hashCodeDot tangent of {@code hashCode}
   * @param toStringDot tangent of {@code toString}
   * @param notifyDot tangent of {@code notify}
   * @param getClassDot tangent of {@code getClass}
   * @param cloneBar overwritten with the gradient with respect to {@code clone}; of the same
   *     shape
   * @param cloneHvp overwritten with the Hessian-vector product for {@code clone}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code wait}, {@code hashCode},
   *     {@code toString}, {@code notify}, {@code getClass}
   * @return the value
   */
  static double reservedHvp(double wait, double[] clone, double hashCode, double toString,
      double notify, double getClass, double waitDot, double[] cloneDot, double hashCodeDot,
      double toStringDot, double notifyDot, double getClassDot, double[] cloneBar,
      double[] cloneHvp, ReservedHvpAdjoint adjoint) {
    Arguments.sameShape("cloneDot", cloneDot, "clone", clone);
    Arguments.sameShape("cloneBar", cloneBar, "clone", clone);
    Arguments.sameShape("cloneHvp", cloneHvp, "clone", clone);
    Arguments.distinct("cloneDot", cloneDot, "cloneBar", cloneBar);
    Arguments.distinct("cloneDot", cloneDot, "cloneHvp", cloneHvp);
    Arguments.distinct("cloneBar", cloneBar, "cloneHvp", cloneHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(cloneBar);
    Arguments.zero(cloneHvp);
    double clone1 = clone[0];
    double t = notify / getClass;

    // reverse sweep
    double t1 = 1.0 / getClass;
    double t2 = getClassDot * t1 * t1;
    double notifyBar = -t1;
    double getClassBar = -(notifyBar * t);
    double getClassBarDot =
        -(t2 * t + notifyBar * (notifyDot / getClass - getClassDot / getClass * t));
    double cloneDot1 = cloneDot[0];
    cloneBar[0] += wait;
    cloneHvp[0] += waitDot;
    adjoint.wait = clone1;
    adjoint.hashCode = toString;
    adjoint.toString = hashCode;
    adjoint.notify = notifyBar;
    adjoint.getClass = getClassBar;
    adjoint.waitHvp = cloneDot1;
    adjoint.hashCodeHvp = toStringDot;
    adjoint.toStringHvp = hashCodeDot;
    adjoint.notifyHvp = t2;
    adjoint.getClassHvp = getClassBarDot;
    return wait * clone1 + hashCode * toString - t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reservedHvp(double, double[], double, double, double, double, double, double[],
   *     double, double, double, double, double[], double[], ReservedHvpAdjoint)
   */
  static double reservedHvp(double wait, double[] clone, double hashCode, double toString,
      double notify, double getClass, double waitDot, double[] cloneDot, double hashCodeDot,
      double toStringDot, double notifyDot, double getClassDot, double[] cloneBar,
      double[] cloneHvp, ReservedHvpAdjoint adjoint, org.covector.ad.runtime.Tape tape) {
    return reservedHvp(wait, clone, hashCode, toString, notify, getClass, waitDot, cloneDot,
        hashCodeDot, toStringDot, notifyDot, getClassDot, cloneBar, cloneHvp, adjoint);
  }

  /**
   * {@code Names.reserved} as a function of the vector that packs {@code wait}, {@code
   * clone}, {@code hashCode}, {@code toString}, {@code notify}, {@code getClass}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction reservedFunction() {
    return new ReservedFunction();
  }

  private static final class ReservedFunction implements ScalarFunction {

    ReservedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 5);
      double wait = packed[0];
      double[] clone = Arguments.doubles(packed, 1, packed.length - 5);
      double hashCode = packed[packed.length - 4];
      double toString = packed[packed.length - 3];
      double notify = packed[packed.length - 2];
      double getClass = packed[packed.length - 1];
      return Names.reserved(wait, clone, hashCode, toString, notify, getClass);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 5);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double wait = packed[0];
      double[] clone = Arguments.doubles(packed, 1, packed.length - 5);
      double hashCode = packed[packed.length - 4];
      double toString = packed[packed.length - 3];
      double notify = packed[packed.length - 2];
      double getClass = packed[packed.length - 1];
      double[] cloneBar = Arguments.zerosLike(clone);
      ReservedAdjoint adjoint = new ReservedAdjoint();
      double value =
          reservedGradient(wait, clone, hashCode, toString, notify, getClass, cloneBar, adjoint);
      gradient[0] = adjoint.wait;
      Arguments.pack(cloneBar, gradient, 1);
      gradient[gradient.length - 4] = adjoint.hashCode;
      gradient[gradient.length - 3] = adjoint.toString;
      gradient[gradient.length - 2] = adjoint.notify;
      gradient[gradient.length - 1] = adjoint.getClass;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 5);
      Arguments.length("xDot", direction, packed.length);
      double wait = packed[0];
      double[] clone = Arguments.doubles(packed, 1, packed.length - 5);
      double hashCode = packed[packed.length - 4];
      double toString = packed[packed.length - 3];
      double notify = packed[packed.length - 2];
      double getClass = packed[packed.length - 1];
      double waitDot = direction[0];
      double[] cloneDot = Arguments.doubles(direction, 1, direction.length - 5);
      double hashCodeDot = direction[direction.length - 4];
      double toStringDot = direction[direction.length - 3];
      double notifyDot = direction[direction.length - 2];
      double getClassDot = direction[direction.length - 1];
      return reservedJvp(wait, clone, hashCode, toString, notify, getClass, waitDot, cloneDot,
          hashCodeDot, toStringDot, notifyDot, getClassDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 5);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double wait = packed[0];
      double[] clone = Arguments.doubles(packed, 1, packed.length - 5);
      double hashCode = packed[packed.length - 4];
      double toString = packed[packed.length - 3];
      double notify = packed[packed.length - 2];
      double getClass = packed[packed.length - 1];
      double waitDot = direction[0];
      double[] cloneDot = Arguments.doubles(direction, 1, direction.length - 5);
      double hashCodeDot = direction[direction.length - 4];
      double toStringDot = direction[direction.length - 3];
      double notifyDot = direction[direction.length - 2];
      double getClassDot = direction[direction.length - 1];
      double[] cloneBar = Arguments.zerosLike(clone);
      double[] cloneHvp = Arguments.zerosLike(clone);
      ReservedHvpAdjoint adjoint = new ReservedHvpAdjoint();
      double value =
          reservedHvp(wait, clone, hashCode, toString, notify, getClass, waitDot, cloneDot,
          hashCodeDot, toStringDot, notifyDot, getClassDot, cloneBar, cloneHvp, adjoint);
      gradient[0] = adjoint.wait;
      Arguments.pack(cloneBar, gradient, 1);
      gradient[gradient.length - 4] = adjoint.hashCode;
      gradient[gradient.length - 3] = adjoint.toString;
      gradient[gradient.length - 2] = adjoint.notify;
      gradient[gradient.length - 1] = adjoint.getClass;
      product[0] = adjoint.waitHvp;
      Arguments.pack(cloneHvp, product, 1);
      product[product.length - 4] = adjoint.hashCodeHvp;
      product[product.length - 3] = adjoint.toStringHvp;
      product[product.length - 2] = adjoint.notifyHvp;
      product[product.length - 1] = adjoint.getClassHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.shadows} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param xDot as the method takes it
   * @param xBar as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar as the method takes it
   * @param yDot as the method takes it
   * @param xDot_ tangent of {@code x}
   * @param xDotDot tangent of {@code xDot}
   * @param xBarDot tangent of {@code xBar}
   * @param yDot_ tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param yBarDot tangent of {@code yBar}, of the same shape; not modified
   * @param yDotDot tangent of {@code yDot}, of the same shape; not modified
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual shadowsJvp(double x, double xDot, double xBar, double[] y,
      double[] yBar, double[] yDot, double xDot_, double xDotDot, double xBarDot, double[] yDot_,
      double[] yBarDot, double[] yDotDot) {
    Arguments.sameShape("yDot_", yDot_, "y", y);
    Arguments.sameShape("yBarDot", yBarDot, "yBar", yBar);
    Arguments.sameShape("yDotDot", yDotDot, "yDot", yDot);
    Arguments.sameSharing("y", y, yDot_, "yBar", yBar, yBarDot);
    Arguments.sameSharing("y", y, yDot_, "yDot", yDot, yDotDot);
    Arguments.sameSharing("yBar", yBar, yBarDot, "yDot", yDot, yDotDot);
    double z = x * xDot + xBar;
    double zDot = xDot_ * xDot + x * xDotDot + xBarDot;
    for (int i = 0; i < y.length; i++) {
      double y1 = y[i];
      double t = y1 * z;
      double t1 = yDot_[i] * z + y1 * zDot;
      y[i] = t;
      yDot_[i] = t1;
      double yBar1 = yBar[i];
      double yDot1 = yDot[i];
      double t2 = yBar1 * yDot1;
      z += t2 * t;
      zDot += (yBarDot[i] * yDot1 + yBar1 * yDotDot[i]) * t + t2 * t1;
    }
    return new org.covector.ad.runtime.Dual(z, zDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shadowsJvp(double, double, double, double[], double[], double[], double, double,
   *     double, double[], double[], double[])
   */
  static org.covector.ad.runtime.Dual shadowsJvp(double x, double xDot, double xBar, double[] y,
      double[] yBar, double[] yDot, double xDot_, double xDotDot, double xBarDot, double[] yDot_,
      double[] yBarDot, double[] yDotDot, org.covector.ad.runtime.Tape tape) {
    return shadowsJvp(x, xDot, xBar, y, yBar, yDot, xDot_, xDotDot, xBarDot, yDot_, yBarDot,
        yDotDot);
  }

  /**
   * Value and gradient of {@code Names.shadows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xDot the derivative with respect to {@code xDot}
   * @param xBar the derivative with respect to {@code xBar}
   * @param y the derivative with respect to {@code y}
   * @param yBar the derivative with respect to {@code yBar}
   * @param yDot the derivative with respect to {@code yDot}
   */
  record ShadowsGradient(double value, double x, double xDot, double xBar, double[] y,
      double[] yBar, double[] yDot) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.shadows}: filled by a derivative and
   * reused by its caller.
   */
  static final class ShadowsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code xDot}. */
    public double xDot;

    /** The adjoint of {@code xBar}. */
    public double xBar;

    /** A holder of zeros. */
    public ShadowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.shadows} and its gradient.
   *
   * @param x as the method takes it
   * @param xDot as the method takes it
   * @param xBar as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar as the method takes it
   * @param yDot as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ShadowsGradient shadowsGradient(double x, double xDot, double xBar, double[] y,
      double[] yBar, double[] yDot) {
    return shadowsGradient(x, xDot, xBar, y, yBar, yDot, org.covector.ad.runtime.Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shadowsGradient(double, double, double, double[], double[], double[])
   */
  static ShadowsGradient shadowsGradient(double x, double xDot, double xBar, double[] y,
      double[] yBar, double[] yDot, org.covector.ad.runtime.Tape tape) {
    double[] yBar_ = Arguments.zerosLike(y);
    double[] yBarBar = yBar == y ? yBar_ : Arguments.zerosLike(yBar);
    double[] yDotBar = yDot == y ? yBar_ : yDot == yBar ? yBarBar : Arguments.zerosLike(yDot);
    ShadowsAdjoint adjoint = new ShadowsAdjoint();
    double value =
        shadowsGradient(x, xDot, xBar, y, yBar, yDot, yBar_, yBarBar, yDotBar, adjoint, tape);
    return new ShadowsGradient(value, adjoint.x, adjoint.xDot, adjoint.xBar, yBar_, yBarBar,
        yDotBar);
  }

  /**
   * Reverse mode: {@code Names.shadows} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot as the method takes it
   * @param xBar as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar as the method takes it
   * @param yDot as the method takes it
   * @param yBar_ overwritten with the gradient with respect to {@code y}; of the same shape
   * @param yBarBar overwritten with the gradient with respect to {@code yBar}; of the same
   *     shape
   * @param yDotBar overwritten with the gradient with respect to {@code yDot}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code xDot},
   *     {@code xBar}
   * @return the value
   */
  static double shadowsGradient(double x, double xDot, double xBar, double[] y, double[] yBar,
      double[] yDot, double[] yBar_, double[] yBarBar, double[] yDotBar, ShadowsAdjoint adjoint) {
    return shadowsGradient(x, xDot, xBar, y, yBar, yDot, yBar_, yBarBar, yDotBar, adjoint,
        org.covector.ad.runtime.Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shadowsGradient(double, double, double, double[], double[], double[], double[],
   *     double[], double[], ShadowsAdjoint)
   */
  static double shadowsGradient(double x, double xDot, double xBar, double[] y, double[] yBar,
      double[] yDot, double[] yBar_, double[] yBarBar, double[] yDotBar, ShadowsAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    Arguments.sameShape("yBar_", yBar_, "y", y);
    Arguments.sameShape("yBarBar", yBarBar, "yBar", yBar);
    Arguments.sameShape("yDotBar", yDotBar, "yDot", yDot);
    Arguments.sameSharing("y", y, yBar_, "yBar", yBar, yBarBar);
    Arguments.sameSharing("y", y, yBar_, "yDot", yDot, yDotBar);
    Arguments.sameSharing("yBar", yBar, yBarBar, "yDot", yDot, yDotBar);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar_);
    Arguments.zero(yBarBar);
    Arguments.zero(yDotBar);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(y.length);
      double[] zKept = tape.doubles(y.length);
      double z = x * xDot + xBar;
      for (int i = 0; i < y.length; i++) {
        zKept[i] = z;
        double y1 = y[i];
        yKept[i] = y1;
        double t = y1 * z;
        y[i] = t;
        z += yBar[i] * yDot[i] * t;
      }

      // reverse sweep
      double[] yLeft = tape.doubles(y.length);
      System.arraycopy(y, 0, yLeft, 0, y.length);
      double zBar = 1.0;
      for (int i = y.length - 1; i >= 0; i--) {
        double y1 = yKept[i];
        double z1 = zKept[i];
        double t = zBar * (y1 * z1);
        double yBar1 = yBar[i];
        double yDot1 = yDot[i];
        yDotBar[i] += yBar1 * t;
        yBarBar[i] += t * yDot1;
        y[i] = y1;
        double t1 = yBar1 * yDot1 * zBar + yBar_[i];
        zBar += y1 * t1;
        yBar_[i] = t1 * z1;
      }
      xBar = zBar * xDot;
      double xDotBar = x * zBar;
      System.arraycopy(yLeft, 0, y, 0, y.length);
      adjoint.x = xBar;
      adjoint.xDot = xDotBar;
      adjoint.xBar = zBar;
      return z;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.shadows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xDot the derivative with respect to {@code xDot}
   * @param xBar the derivative with respect to {@code xBar}
   * @param y the derivative with respect to {@code y}
   * @param yBar the derivative with respect to {@code yBar}
   * @param yDot the derivative with respect to {@code yDot}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param xDotHvp the Hessian-vector product for {@code xDot}
   * @param xBarHvp the Hessian-vector product for {@code xBar}
   * @param yHvp the Hessian-vector product for {@code y}
   * @param yBarHvp the Hessian-vector product for {@code yBar}
   * @param yDotHvp the Hessian-vector product for {@code yDot}
   */
  record ShadowsHvp(double value, double x, double xDot, double xBar, double[] y, double[] yBar,
      double[] yDot, double xHvp, double xDotHvp, double xBarHvp, double[] yHvp, double[] yBarHvp,
      double[] yDotHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Names.shadows}:
   * filled by a derivative and reused by its caller.
   */
  static final class ShadowsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code xDot}. */
    public double xDot;

    /** The adjoint of {@code xBar}. */
    public double xBar;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** The Hessian-vector product for {@code xDot}. */
    public double xDotHvp;

    /** The Hessian-vector product for {@code xBar}. */
    public double xBarHvp;

    /** A holder of zeros. */
    public ShadowsHvpAdjoint() {}
  }

  /**
   * Second order: {@code Names.shadows}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot as the method takes it
   * @param xBar as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar as the method takes it
   * @param yDot as the method takes it
   * @param xDot_ tangent of {@code x}
   * @param xDotDot tangent of {@code xDot}
   * @param xBarDot tangent of {@code xBar}
   * @param yDot_ tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param yBarDot tangent of {@code yBar}, of the same shape; not modified
   * @param yDotDot tangent of {@code yDot}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ShadowsHvp shadowsHvp(double x, double xDot, double xBar, double[] y, double[] yBar,
      double[] yDot, double xDot_, double xDotDot, double xBarDot, double[] yDot_,
      double[] yBarDot, double[] yDotDot) {
    return shadowsHvp(x, xDot, xBar, y, yBar, yDot, xDot_, xDotDot, xBarDot, yDot_, yBarDot,
        yDotDot, org.covector.ad.runtime.Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shadowsHvp(double, double, double, double[], double[], double[], double, double,
   *     double, double[], double[], double[])
   */
  static ShadowsHvp shadowsHvp(double x, double xDot, double xBar, double[] y, double[] yBar,
      double[] yDot, double xDot_, double xDotDot, double xBarDot, double[] yDot_,
      double[] yBarDot, double[] yDotDot, org.covector.ad.runtime.Tape tape) {
    double[] yBar_ = Arguments.zerosLike(y);
    double[] yBarBar = yBar == y ? yBar_ : Arguments.zerosLike(yBar);
    double[] yDotBar = yDot == y ? yBar_ : yDot == yBar ? yBarBar : Arguments.zerosLike(yDot);
    double[] yHvp = Arguments.zerosLike(y);
    double[] yBarHvp = yBar == y ? yHvp : Arguments.zerosLike(yBar);
    double[] yDotHvp = yDot == y ? yHvp : yDot == yBar ? yBarHvp : Arguments.zerosLike(yDot);
    ShadowsHvpAdjoint adjoint = new ShadowsHvpAdjoint();
    double value =
        shadowsHvp(x, xDot, xBar, y, yBar, yDot, xDot_, xDotDot, xBarDot, yDot_, yBarDot, yDotDot,
        yBar_, yBarBar, yDotBar, yHvp, yBarHvp, yDotHvp, adjoint, tape);
    return new ShadowsHvp(value, adjoint.x, adjoint.xDot, adjoint.xBar, yBar_, yBarBar, yDotBar,
        adjoint.xHvp, adjoint.xDotHvp, adjoint.xBarHvp, yHvp, yBarHvp, yDotHvp);
  }

  /**
   * Second order: {@code Names.shadows}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot as the method takes it
   * @param xBar as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param yBar as the method takes it
   * @param yDot as the method takes it
   * @param xDot_ tangent of {@code x}
   * @param xDotDot tangent of {@code xDot}
   * @param xBarDot tangent of {@code xBar}
   * @param yDot_ tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @param yBarDot tangent of {@code yBar}, of the same shape; not modified
   * @param yDotDot tangent of {@code yDot}, of the same shape; not modified
   * @param yBar_ overwritten with the gradient with respect to {@code y}; of the same shape
   * @param yBarBar overwritten with the gradient with respect to {@code yBar}; of the same
   *     shape
   * @param yDotBar overwritten with the gradient with respect to {@code yDot}; of the same
   *     shape
   * @param yHvp overwritten with the Hessian-vector product for {@code y}; of the same shape
   * @param yBarHvp overwritten with the Hessian-vector product for {@code yBar}; of the same
   *     shape
   * @param yDotHvp overwritten with the Hessian-vector product for {@code yDot}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code x}, {@code xDot}, {@code
   *     xBar}
   * @return the value
   */
  static double shadowsHvp(double x, double xDot, double xBar, double[] y, double[] yBar,
      double[] yDot, double xDot_, double xDotDot, double xBarDot, double[] yDot_,
      double[] yBarDot, double[] yDotDot, double[] yBar_, double[] yBarBar, double[] yDotBar,
      double[] yHvp, double[] yBarHvp, double[] yDotHvp, ShadowsHvpAdjoint adjoint) {
    return shadowsHvp(x, xDot, xBar, y, yBar, yDot, xDot_, xDotDot, xBarDot, yDot_, yBarDot,
        yDotDot, yBar_, yBarBar, yDotBar, yHvp, yBarHvp, yDotHvp, adjoint,
        org.covector.ad.runtime.Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #shadowsHvp(double, double, double, double[], double[], double[], double, double,
   *     double, double[], double[], double[], double[], double[], double[], double[],
   *     double[], double[], ShadowsHvpAdjoint)
   */
  static double shadowsHvp(double x, double xDot, double xBar, double[] y, double[] yBar,
      double[] yDot, double xDot_, double xDotDot, double xBarDot, double[] yDot_,
      double[] yBarDot, double[] yDotDot, double[] yBar_, double[] yBarBar, double[] yDotBar,
      double[] yHvp, double[] yBarHvp, double[] yDotHvp, ShadowsHvpAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    Arguments.sameShape("yDot_", yDot_, "y", y);
    Arguments.sameShape("yBarDot", yBarDot, "yBar", yBar);
    Arguments.sameShape("yDotDot", yDotDot, "yDot", yDot);
    Arguments.sameSharing("y", y, yDot_, "yBar", yBar, yBarDot);
    Arguments.sameSharing("y", y, yDot_, "yDot", yDot, yDotDot);
    Arguments.sameSharing("yBar", yBar, yBarDot, "yDot", yDot, yDotDot);
    Arguments.sameShape("yBar_", yBar_, "y", y);
    Arguments.sameShape("yBarBar", yBarBar, "yBar", yBar);
    Arguments.sameShape("yDotBar", yDotBar, "yDot", yDot);
    Arguments.sameSharing("y", y, yBar_, "yBar", yBar, yBarBar);
    Arguments.sameSharing("y", y, yBar_, "yDot", yDot, yDotBar);
    Arguments.sameSharing("yBar", yBar, yBarBar, "yDot", yDot, yDotBar);
    Arguments.sameShape("yHvp", yHvp, "y", y);
    Arguments.sameShape("yBarHvp", yBarHvp, "yBar", yBar);
    Arguments.sameShape("yDotHvp", yDotHvp, "yDot", yDot);
    Arguments.sameSharing("y", y, yHvp, "yBar", yBar, yBarHvp);
    Arguments.sameSharing("y", y, yHvp, "yDot", yDot, yDotHvp);
    Arguments.sameSharing("yBar", yBar, yBarHvp, "yDot", yDot, yDotHvp);
    Arguments.distinct("yDot_", yDot_, "yBar_", yBar_);
    Arguments.distinct("yDot_", yDot_, "yHvp", yHvp);
    Arguments.distinct("yBar_", yBar_, "yHvp", yHvp);
    Arguments.distinct("yBarDot", yBarDot, "yBarBar", yBarBar);
    Arguments.distinct("yBarDot", yBarDot, "yBarHvp", yBarHvp);
    Arguments.distinct("yBarBar", yBarBar, "yBarHvp", yBarHvp);
    Arguments.distinct("yDotDot", yDotDot, "yDotBar", yDotBar);
    Arguments.distinct("yDotDot", yDotDot, "yDotHvp", yDotHvp);
    Arguments.distinct("yDotBar", yDotBar, "yDotHvp", yDotHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(yBar_);
    Arguments.zero(yBarBar);
    Arguments.zero(yDotBar);
    Arguments.zero(yHvp);
    Arguments.zero(yBarHvp);
    Arguments.zero(yDotHvp);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(y.length);
      double[] yKeptDot = tape.doubles(y.length);
      double[] zKept = tape.doubles(y.length);
      double[] zKeptDot = tape.doubles(y.length);
      double z = x * xDot + xBar;
      double zDot = xDot_ * xDot + x * xDotDot + xBarDot;
      for (int i = 0; i < y.length; i++) {
        zKept[i] = z;
        zKeptDot[i] = zDot;
        double y1 = y[i];
        double yDot1 = yDot_[i];
        yKept[i] = y1;
        yKeptDot[i] = yDot1;
        double t = y1 * z;
        double t1 = yDot1 * z + y1 * zDot;
        y[i] = t;
        yDot_[i] = t1;
        double yBar1 = yBar[i];
        double yDot2 = yDot[i];
        double t2 = yBar1 * yDot2;
        z += t2 * t;
        zDot += (yBarDot[i] * yDot2 + yBar1 * yDotDot[i]) * t + t2 * t1;
      }

      // reverse sweep
      double[] yLeft = tape.doubles(y.length);
      double[] yLeftDot = tape.doubles(y.length);
      System.arraycopy(y, 0, yLeft, 0, y.length);
      System.arraycopy(yDot_, 0, yLeftDot, 0, y.length);
      double zBar = 1.0;
      double zBarDot = 0.0;
      for (int i = y.length - 1; i >= 0; i--) {
        double y1 = yKept[i];
        double yDot1 = yKeptDot[i];
        double z1 = zKept[i];
        double zDot1 = zKeptDot[i];
        double t = y1 * z1;
        double t1 = zBar * t;
        double t2 = zBarDot * t + zBar * (yDot1 * z1 + y1 * zDot1);
        double yBar1 = yBar[i];
        double yBarDot1 = yBarDot[i];
        double yDot2 = yDot[i];
        double yDotDot1 = yDotDot[i];
        double t3 = yBar1 * yDot2;
        yDotBar[i] += yBar1 * t1;
        yDotHvp[i] += yBarDot1 * t1 + yBar1 * t2;
        yBarBar[i] += t1 * yDot2;
        yBarHvp[i] += t2 * yDot2 + t1 * yDotDot1;
        y[i] = y1;
        yDot_[i] = yDot1;
        double t4 = t3 * zBar + yBar_[i];
        double t5 = (yBarDot1 * yDot2 + yBar1 * yDotDot1) * zBar + t3 * zBarDot + yHvp[i];
        zBar += y1 * t4;
        zBarDot += yDot1 * t4 + y1 * t5;
        yBar_[i] = t4 * z1;
        yHvp[i] = t5 * z1 + t4 * zDot1;
      }
      xBar = zBar * xDot;
      xBarDot = zBarDot * xDot + zBar * xDotDot;
      double xDotBar = x * zBar;
      double xDotBarDot = xDot_ * zBar + x * zBarDot;
      System.arraycopy(yLeft, 0, y, 0, y.length);
      System.arraycopy(yLeftDot, 0, yDot_, 0, y.length);
      adjoint.x = xBar;
      adjoint.xDot = xDotBar;
      adjoint.xBar = zBar;
      adjoint.xHvp = xBarDot;
      adjoint.xDotHvp = xDotBarDot;
      adjoint.xBarHvp = zBarDot;
      return z;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Names.shadows} as a function of the vector that packs {@code x}, {@code xDot},
   * {@code xBar}, {@code y}, {@code yBar}, {@code yDot}, in this order and arrays row by
   * row. It modifies neither what it is given nor what it captures, and may be used by
   * several threads at once.
   *
   * @param y of the shape that the parameter is to have
   * @param yBar of the shape that the parameter is to have
   * @param yDot of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction shadowsFunction(double[] y, double[] yBar, double[] yDot) {
    return new ShadowsFunction(y, yBar, yDot);
  }

  private static final class ShadowsFunction implements ScalarFunction {

    private final double[] y;

    private final double[] yBar;

    private final double[] yDot;

    private final int ySize;

    private final int yBarSize;

    private final int yDotSize;

    ShadowsFunction(double[] y, double[] yBar, double[] yDot) {
      this.y = y;
      this.yBar = yBar;
      this.yDot = yDot;
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
      Objects.requireNonNull(yBar, "yBar");
      this.yBarSize = Arguments.size(yBar);
      Objects.requireNonNull(yDot, "yDot");
      this.yDotSize = Arguments.size(yDot);
    }

    @Override
    public int inputs() {
      return 3 + ySize + yBarSize + yDotSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double xDot = packed[1];
      double xBar = packed[2];
      double[] y = Arguments.unpackLike(this.y, packed, 3);
      double[] yBar = Arguments.unpackLike(this.yBar, packed, 3 + ySize);
      double[] yDot = Arguments.unpackLike(this.yDot, packed, 3 + ySize + yBarSize);
      return Names.shadows(x, xDot, xBar, y, yBar, yDot);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double xDot = packed[1];
      double xBar = packed[2];
      double[] y = Arguments.unpackLike(this.y, packed, 3);
      double[] yBar = Arguments.unpackLike(this.yBar, packed, 3 + ySize);
      double[] yDot = Arguments.unpackLike(this.yDot, packed, 3 + ySize + yBarSize);
      double[] yBar_ = Arguments.zerosLike(y);
      double[] yBarBar = Arguments.zerosLike(yBar);
      double[] yDotBar = Arguments.zerosLike(yDot);
      ShadowsAdjoint adjoint = new ShadowsAdjoint();
      double value =
          shadowsGradient(x, xDot, xBar, y, yBar, yDot, yBar_, yBarBar, yDotBar, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.xDot;
      gradient[2] = adjoint.xBar;
      Arguments.pack(yBar_, gradient, 3);
      Arguments.pack(yBarBar, gradient, 3 + ySize);
      Arguments.pack(yDotBar, gradient, 3 + ySize + yBarSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = packed[1];
      double xBar = packed[2];
      double[] y = Arguments.unpackLike(this.y, packed, 3);
      double[] yBar = Arguments.unpackLike(this.yBar, packed, 3 + ySize);
      double[] yDot = Arguments.unpackLike(this.yDot, packed, 3 + ySize + yBarSize);
      double xDot_ = direction[0];
      double xDotDot = direction[1];
      double xBarDot = direction[2];
      double[] yDot_ = Arguments.unpackLike(this.y, direction, 3);
      double[] yBarDot = Arguments.unpackLike(this.yBar, direction, 3 + ySize);
      double[] yDotDot = Arguments.unpackLike(this.yDot, direction, 3 + ySize + yBarSize);
      return shadowsJvp(x, xDot, xBar, y, yBar, yDot, xDot_, xDotDot, xBarDot, yDot_, yBarDot,
          yDotDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = packed[1];
      double xBar = packed[2];
      double[] y = Arguments.unpackLike(this.y, packed, 3);
      double[] yBar = Arguments.unpackLike(this.yBar, packed, 3 + ySize);
      double[] yDot = Arguments.unpackLike(this.yDot, packed, 3 + ySize + yBarSize);
      double xDot_ = direction[0];
      double xDotDot = direction[1];
      double xBarDot = direction[2];
      double[] yDot_ = Arguments.unpackLike(this.y, direction, 3);
      double[] yBarDot = Arguments.unpackLike(this.yBar, direction, 3 + ySize);
      double[] yDotDot = Arguments.unpackLike(this.yDot, direction, 3 + ySize + yBarSize);
      double[] yBar_ = Arguments.zerosLike(y);
      double[] yBarBar = Arguments.zerosLike(yBar);
      double[] yDotBar = Arguments.zerosLike(yDot);
      double[] yHvp = Arguments.zerosLike(y);
      double[] yBarHvp = Arguments.zerosLike(yBar);
      double[] yDotHvp = Arguments.zerosLike(yDot);
      ShadowsHvpAdjoint adjoint = new ShadowsHvpAdjoint();
      double value =
          shadowsHvp(x, xDot, xBar, y, yBar, yDot, xDot_, xDotDot, xBarDot, yDot_, yBarDot,
          yDotDot, yBar_, yBarBar, yDotBar, yHvp, yBarHvp, yDotHvp, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.xDot;
      gradient[2] = adjoint.xBar;
      Arguments.pack(yBar_, gradient, 3);
      Arguments.pack(yBarBar, gradient, 3 + ySize);
      Arguments.pack(yDotBar, gradient, 3 + ySize + yBarSize);
      product[0] = adjoint.xHvp;
      product[1] = adjoint.xDotHvp;
      product[2] = adjoint.xBarHvp;
      Arguments.pack(yHvp, product, 3);
      Arguments.pack(yBarHvp, product, 3 + ySize);
      Arguments.pack(yDotHvp, product, 3 + ySize + yBarSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.größe} and its derivative in the direction of the tangents.
   *
   * @param α as the method takes it
   * @param β as the method takes it
   * @param Δt constant
   * @param αDot tangent of {@code α}
   * @param βDot tangent of {@code β}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual größeJvp(double α, double β, double Δt, double αDot,
      double βDot) {
    double σ = α * β;
    double σDot = αDot * β + α * βDot;
    double été = σ * Δt;
    double étéDot = σDot * Δt;
    return new org.covector.ad.runtime.Dual(été * σ + β, étéDot * σ + été * σDot + βDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #größeJvp(double, double, double, double, double)
   */
  static org.covector.ad.runtime.Dual größeJvp(double α, double β, double Δt, double αDot,
      double βDot, org.covector.ad.runtime.Tape tape) {
    return größeJvp(α, β, Δt, αDot, βDot);
  }

  /**
   * Value and gradient of {@code Names.größe}.
   *
   * @param value what the method returns
   * @param α the derivative with respect to {@code α}
   * @param β the derivative with respect to {@code β}
   */
  record GrößeGradient(double value, double α, double β) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.größe}: filled by a derivative and
   * reused by its caller.
   */
  static final class GrößeAdjoint {

    /** The adjoint of {@code α}. */
    public double α;

    /** The adjoint of {@code β}. */
    public double β;

    /** A holder of zeros. */
    public GrößeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.größe} and its gradient.
   *
   * @param α as the method takes it
   * @param β as the method takes it
   * @param Δt constant
   * @return the value and the gradient, in new arrays
   */
  static GrößeGradient größeGradient(double α, double β, double Δt) {
    GrößeAdjoint adjoint = new GrößeAdjoint();
    double value = größeGradient(α, β, Δt, adjoint);
    return new GrößeGradient(value, adjoint.α, adjoint.β);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #größeGradient(double, double, double)
   */
  static GrößeGradient größeGradient(double α, double β, double Δt,
      org.covector.ad.runtime.Tape tape) {
    return größeGradient(α, β, Δt);
  }

  /**
   * Reverse mode: {@code Names.größe} and its gradient, written into the caller's memory.
   *
   * @param α as the method takes it
   * @param β as the method takes it
   * @param Δt constant
   * @param adjoint overwritten with the derivatives with respect to {@code α}, {@code β}
   * @return the value
   */
  static double größeGradient(double α, double β, double Δt, GrößeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double σ = α * β;
    double été = σ * Δt;

    // reverse sweep
    double σBar = 2.0 * été;
    double αBar = σBar * β;
    double βBar = 1.0 + α * σBar;
    adjoint.α = αBar;
    adjoint.β = βBar;
    return été * σ + β;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #größeGradient(double, double, double, GrößeAdjoint)
   */
  static double größeGradient(double α, double β, double Δt, GrößeAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return größeGradient(α, β, Δt, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.größe}.
   *
   * @param value what the method returns
   * @param α the derivative with respect to {@code α}
   * @param β the derivative with respect to {@code β}
   * @param αHvp the Hessian-vector product for {@code α}
   * @param βHvp the Hessian-vector product for {@code β}
   */
  record GrößeHvp(double value, double α, double β, double αHvp, double βHvp) {}

  /**
   * Second order: {@code Names.größe}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param α as the method takes it
   * @param β as the method takes it
   * @param Δt constant
   * @param αDot tangent of {@code α}
   * @param βDot tangent of {@code β}
   * @return value, gradient and product, in new arrays
   */
  static GrößeHvp größeHvp(double α, double β, double Δt, double αDot, double βDot) {
    double σ = α * β;
    double σDot = αDot * β + α * βDot;
    double été = σ * Δt;
    double étéDot = σDot * Δt;

    // reverse sweep
    double σBar = 2.0 * été;
    double σBarDot = 2.0 * étéDot;
    double αBar = σBar * β;
    double αBarDot = σBarDot * β + σBar * βDot;
    double βBar = 1.0 + α * σBar;
    return new GrößeHvp(été * σ + β, αBar, βBar, αBarDot, αDot * σBar + α * σBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #größeHvp(double, double, double, double, double)
   */
  static GrößeHvp größeHvp(double α, double β, double Δt, double αDot, double βDot,
      org.covector.ad.runtime.Tape tape) {
    return größeHvp(α, β, Δt, αDot, βDot);
  }

  /**
   * {@code Names.größe} as a function of the vector that packs {@code α}, {@code β}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param Δt captured
   * @return the view
   */
  static ScalarFunction größeFunction(double Δt) {
    return new GrößeFunction(Δt);
  }

  private static final class GrößeFunction implements ScalarFunction {

    private final double Δt;

    GrößeFunction(double Δt) {
      this.Δt = Δt;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double α = packed[0];
      double β = packed[1];
      return Names.größe(α, β, this.Δt);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double α = packed[0];
      double β = packed[1];
      GrößeAdjoint adjoint = new GrößeAdjoint();
      double value = größeGradient(α, β, this.Δt, adjoint);
      gradient[0] = adjoint.α;
      gradient[1] = adjoint.β;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double α = packed[0];
      double β = packed[1];
      double αDot = direction[0];
      double βDot = direction[1];
      return größeJvp(α, β, this.Δt, αDot, βDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double α = packed[0];
      double β = packed[1];
      double αDot = direction[0];
      double βDot = direction[1];
      GrößeHvp hvp = größeHvp(α, β, this.Δt, αDot, βDot);
      double value = hvp.value();
      gradient[0] = hvp.α();
      gradient[1] = hvp.β();
      product[0] = hvp.αHvp();
      product[1] = hvp.βHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.$_dollar$} and its derivative in the direction of the
   * tangents.
   *
   * @param $ as the method takes it
   * @param _a as the method takes it
   * @param a$b as the method takes it
   * @param $Dot tangent of {@code $}
   * @param _aDot tangent of {@code _a}
   * @param a$bDot tangent of {@code a$b}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual $_dollar$Jvp(double $, double _a, double a$b, double $Dot,
      double _aDot, double a$bDot) {
    double $$ = $ * _a;
    double $$Dot = $Dot * _a + $ * _aDot;
    return new org.covector.ad.runtime.Dual($$ * a$b + $, $$Dot * a$b + $$ * a$bDot + $Dot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #$_dollar$Jvp(double, double, double, double, double, double)
   */
  static org.covector.ad.runtime.Dual $_dollar$Jvp(double $, double _a, double a$b, double $Dot,
      double _aDot, double a$bDot, org.covector.ad.runtime.Tape tape) {
    return $_dollar$Jvp($, _a, a$b, $Dot, _aDot, a$bDot);
  }

  /**
   * Value and gradient of {@code Names.$_dollar$}.
   *
   * @param value what the method returns
   * @param $ the derivative with respect to {@code $}
   * @param _a the derivative with respect to {@code _a}
   * @param a$b the derivative with respect to {@code a$b}
   */
  record $_dollar$Gradient(double value, double $, double _a, double a$b) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.$_dollar$}: filled by a derivative and
   * reused by its caller.
   */
  static final class $_dollar$Adjoint {

    /** The adjoint of {@code $}. */
    public double $;

    /** The adjoint of {@code _a}. */
    public double _a;

    /** The adjoint of {@code a$b}. */
    public double a$b;

    /** A holder of zeros. */
    public $_dollar$Adjoint() {}
  }

  /**
   * Reverse mode: {@code Names.$_dollar$} and its gradient.
   *
   * @param $ as the method takes it
   * @param _a as the method takes it
   * @param a$b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static $_dollar$Gradient $_dollar$Gradient(double $, double _a, double a$b) {
    $_dollar$Adjoint adjoint = new $_dollar$Adjoint();
    double value = $_dollar$Gradient($, _a, a$b, adjoint);
    return new $_dollar$Gradient(value, adjoint.$, adjoint._a, adjoint.a$b);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #$_dollar$Gradient(double, double, double)
   */
  static $_dollar$Gradient $_dollar$Gradient(double $, double _a, double a$b,
      org.covector.ad.runtime.Tape tape) {
    return $_dollar$Gradient($, _a, a$b);
  }

  /**
   * Reverse mode: {@code Names.$_dollar$} and its gradient, written into the caller's
   * memory.
   *
   * @param $ as the method takes it
   * @param _a as the method takes it
   * @param a$b as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code $}, {@code _a},
   *     {@code a$b}
   * @return the value
   */
  static double $_dollar$Gradient(double $, double _a, double a$b, $_dollar$Adjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double $$ = $ * _a;

    // reverse sweep
    double $Bar = 1.0 + a$b * _a;
    double _aBar = $ * a$b;
    adjoint.$ = $Bar;
    adjoint._a = _aBar;
    adjoint.a$b = $$;
    return $$ * a$b + $;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #$_dollar$Gradient(double, double, double, $_dollar$Adjoint)
   */
  static double $_dollar$Gradient(double $, double _a, double a$b, $_dollar$Adjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return $_dollar$Gradient($, _a, a$b, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.$_dollar$}.
   *
   * @param value what the method returns
   * @param $ the derivative with respect to {@code $}
   * @param _a the derivative with respect to {@code _a}
   * @param a$b the derivative with respect to {@code a$b}
   * @param $Hvp the Hessian-vector product for {@code $}
   * @param _aHvp the Hessian-vector product for {@code _a}
   * @param a$bHvp the Hessian-vector product for {@code a$b}
   */
  record $_dollar$Hvp(double value, double $, double _a, double a$b, double $Hvp, double _aHvp,
      double a$bHvp) {}

  /**
   * Second order: {@code Names.$_dollar$}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param $ as the method takes it
   * @param _a as the method takes it
   * @param a$b as the method takes it
   * @param $Dot tangent of {@code $}
   * @param _aDot tangent of {@code _a}
   * @param a$bDot tangent of {@code a$b}
   * @return value, gradient and product, in new arrays
   */
  static $_dollar$Hvp $_dollar$Hvp(double $, double _a, double a$b, double $Dot, double _aDot,
      double a$bDot) {
    double $$ = $ * _a;
    double $$Dot = $Dot * _a + $ * _aDot;

    // reverse sweep
    double $Bar = 1.0 + a$b * _a;
    double _aBar = $ * a$b;
    double _aBarDot = $Dot * a$b + $ * a$bDot;
    return new $_dollar$Hvp($$ * a$b + $, $Bar, _aBar, $$, a$bDot * _a + a$b * _aDot, _aBarDot,
        $$Dot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #$_dollar$Hvp(double, double, double, double, double, double)
   */
  static $_dollar$Hvp $_dollar$Hvp(double $, double _a, double a$b, double $Dot, double _aDot,
      double a$bDot, org.covector.ad.runtime.Tape tape) {
    return $_dollar$Hvp($, _a, a$b, $Dot, _aDot, a$bDot);
  }

  /**
   * {@code Names.$_dollar$} as a function of the vector that packs {@code $}, {@code _a},
   * {@code a$b}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction $_dollar$Function() {
    return new $_dollar$Function();
  }

  private static final class $_dollar$Function implements ScalarFunction {

    $_dollar$Function() {}

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double $ = packed[0];
      double _a = packed[1];
      double a$b = packed[2];
      return Names.$_dollar$($, _a, a$b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double $ = packed[0];
      double _a = packed[1];
      double a$b = packed[2];
      $_dollar$Adjoint adjoint = new $_dollar$Adjoint();
      double value = $_dollar$Gradient($, _a, a$b, adjoint);
      gradient[0] = adjoint.$;
      gradient[1] = adjoint._a;
      gradient[2] = adjoint.a$b;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double $ = packed[0];
      double _a = packed[1];
      double a$b = packed[2];
      double $Dot = direction[0];
      double _aDot = direction[1];
      double a$bDot = direction[2];
      return $_dollar$Jvp($, _a, a$b, $Dot, _aDot, a$bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double $ = packed[0];
      double _a = packed[1];
      double a$b = packed[2];
      double $Dot = direction[0];
      double _aDot = direction[1];
      double a$bDot = direction[2];
      $_dollar$Hvp hvp = $_dollar$Hvp($, _a, a$b, $Dot, _aDot, a$bDot);
      double value = hvp.value();
      gradient[0] = hvp.$();
      gradient[1] = hvp._a();
      gradient[2] = hvp.a$b();
      product[0] = hvp.$Hvp();
      product[1] = hvp._aHvp();
      product[2] = hvp.a$bHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.sameNameInScopes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual sameNameInScopesJvp(double x, int n, double xDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = i;
      double t1 = x * t;
      double tDot = xDot * t;
      s += t1 * t1;
      sDot += 2.0 * (tDot * t1);
    }
    for (int i = 0; i < n; i++) {
      int t = i * i;
      double t1 = t;
      s += t1 * x;
      sDot += t1 * xDot;
    }
    double t = s * x;
    double tDot = sDot * x + s * xDot;
    if (n > 0) {
      float t1 = n;
      s = t + t1;
    } else {
      long t1 = n;
      s = t - t1;
    }
    return new org.covector.ad.runtime.Dual(s, tDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameNameInScopesJvp(double, int, double)
   */
  static org.covector.ad.runtime.Dual sameNameInScopesJvp(double x, int n, double xDot,
      org.covector.ad.runtime.Tape tape) {
    return sameNameInScopesJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Names.sameNameInScopes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SameNameInScopesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.sameNameInScopes}: filled by a
   * derivative and reused by its caller.
   */
  static final class SameNameInScopesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SameNameInScopesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.sameNameInScopes} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static SameNameInScopesGradient sameNameInScopesGradient(double x, int n) {
    SameNameInScopesAdjoint adjoint = new SameNameInScopesAdjoint();
    double value = sameNameInScopesGradient(x, n, adjoint);
    return new SameNameInScopesGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameNameInScopesGradient(double, int)
   */
  static SameNameInScopesGradient sameNameInScopesGradient(double x, int n,
      org.covector.ad.runtime.Tape tape) {
    return sameNameInScopesGradient(x, n);
  }

  /**
   * Reverse mode: {@code Names.sameNameInScopes} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sameNameInScopesGradient(double x, int n, SameNameInScopesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s = 0.0;
    double xBar = 0.0;
    for (int i = 0; i < n; i++) {
      double t = i;
      double t1 = x * t;
      s += t1 * t1;
      double tBar = 2.0 * (x * t1);
      xBar += tBar * t;
    }
    double xBar1 = 0.0;
    for (int i = 0; i < n; i++) {
      int t = i * i;
      double t1 = t * x;
      s += t1;
      xBar1 += t1;
    }
    double t = s * x;
    double s1;
    if (n > 0) {
      float t1 = n;
      s1 = t + t1;
    } else {
      long t1 = n;
      s1 = t - t1;
    }

    // reverse sweep
    xBar1 = s + xBar1;
    xBar = xBar1 + xBar;
    adjoint.x = xBar;
    return s1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameNameInScopesGradient(double, int, SameNameInScopesAdjoint)
   */
  static double sameNameInScopesGradient(double x, int n, SameNameInScopesAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return sameNameInScopesGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.sameNameInScopes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SameNameInScopesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Names.sameNameInScopes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SameNameInScopesHvp sameNameInScopesHvp(double x, int n, double xDot) {
    double s = 0.0;
    double xBar = 0.0;
    double sDot = 0.0;
    double xBarDot = 0.0;
    for (int i = 0; i < n; i++) {
      double t = i;
      double t1 = x * t;
      double tDot = xDot * t;
      s += t1 * t1;
      sDot += 2.0 * (tDot * t1);
      double tBar = 2.0 * (x * t1);
      double tBarDot = 2.0 * (xDot * t1 + x * tDot);
      xBar += tBar * t;
      xBarDot += tBarDot * t;
    }
    double xBar1 = 0.0;
    double xBarDot1 = 0.0;
    for (int i = 0; i < n; i++) {
      int t = i * i;
      double t1 = t;
      double t2 = t1 * x;
      double t3 = t1 * xDot;
      s += t2;
      sDot += t3;
      xBar1 += t2;
      xBarDot1 += t3;
    }
    double t = s * x;
    double s1;
    if (n > 0) {
      float t1 = n;
      s1 = t + t1;
    } else {
      long t1 = n;
      s1 = t - t1;
    }

    // reverse sweep
    xBar1 = s + xBar1;
    xBarDot1 = sDot + xBarDot1;
    xBar = xBar1 + xBar;
    xBarDot = xBarDot1 + xBarDot;
    return new SameNameInScopesHvp(s1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameNameInScopesHvp(double, int, double)
   */
  static SameNameInScopesHvp sameNameInScopesHvp(double x, int n, double xDot,
      org.covector.ad.runtime.Tape tape) {
    return sameNameInScopesHvp(x, n, xDot);
  }

  /**
   * {@code Names.sameNameInScopes} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction sameNameInScopesFunction(int n) {
    return new SameNameInScopesFunction(n);
  }

  private static final class SameNameInScopesFunction implements ScalarFunction {

    private final int n;

    SameNameInScopesFunction(int n) {
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
      return Names.sameNameInScopes(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SameNameInScopesAdjoint adjoint = new SameNameInScopesAdjoint();
      double value = sameNameInScopesGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sameNameInScopesJvp(x, this.n, xDot).tangent();
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
      SameNameInScopesHvp hvp = sameNameInScopesHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.result} and its derivative in the direction of the tangents.
   *
   * @param result as the method takes it
   * @param resultBar as the method takes it
   * @param resultDot tangent of {@code result}
   * @param resultBarDot tangent of {@code resultBar}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual resultJvp(double result, double resultBar, double resultDot,
      double resultBarDot) {
    double gradient = result * resultBar;
    double gradientDot = resultDot * resultBar + result * resultBarDot;
    return new org.covector.ad.runtime.Dual(gradient * gradient + result,
        2.0 * (gradientDot * gradient) + resultDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultJvp(double, double, double, double)
   */
  static org.covector.ad.runtime.Dual resultJvp(double result, double resultBar, double resultDot,
      double resultBarDot, org.covector.ad.runtime.Tape tape) {
    return resultJvp(result, resultBar, resultDot, resultBarDot);
  }

  /**
   * Value and gradient of {@code Names.result}.
   *
   * @param value what the method returns
   * @param result the derivative with respect to {@code result}
   * @param resultBar the derivative with respect to {@code resultBar}
   */
  record ResultGradient(double value, double result, double resultBar) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.result}: filled by a derivative and
   * reused by its caller.
   */
  static final class ResultAdjoint {

    /** The adjoint of {@code result}. */
    public double result;

    /** The adjoint of {@code resultBar}. */
    public double resultBar;

    /** A holder of zeros. */
    public ResultAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.result} and its gradient.
   *
   * @param result as the method takes it
   * @param resultBar as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ResultGradient resultGradient(double result, double resultBar) {
    ResultAdjoint adjoint = new ResultAdjoint();
    double value = resultGradient(result, resultBar, adjoint);
    return new ResultGradient(value, adjoint.result, adjoint.resultBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultGradient(double, double)
   */
  static ResultGradient resultGradient(double result, double resultBar,
      org.covector.ad.runtime.Tape tape) {
    return resultGradient(result, resultBar);
  }

  /**
   * Reverse mode: {@code Names.result} and its gradient, written into the caller's memory.
   *
   * @param result as the method takes it
   * @param resultBar as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code result}, {@code
   *     resultBar}
   * @return the value
   */
  static double resultGradient(double result, double resultBar, ResultAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double gradient = result * resultBar;

    // reverse sweep
    double gradientBar = 2.0 * gradient;
    resultBar = 1.0 + gradientBar * resultBar;
    double resultBarBar = result * gradientBar;
    adjoint.result = resultBar;
    adjoint.resultBar = resultBarBar;
    return gradient * gradient + result;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultGradient(double, double, ResultAdjoint)
   */
  static double resultGradient(double result, double resultBar, ResultAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return resultGradient(result, resultBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.result}.
   *
   * @param value what the method returns
   * @param result the derivative with respect to {@code result}
   * @param resultBar the derivative with respect to {@code resultBar}
   * @param resultHvp the Hessian-vector product for {@code result}
   * @param resultBarHvp the Hessian-vector product for {@code resultBar}
   */
  record ResultHvp(double value, double result, double resultBar, double resultHvp,
      double resultBarHvp) {}

  /**
   * Second order: {@code Names.result}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param result as the method takes it
   * @param resultBar as the method takes it
   * @param resultDot tangent of {@code result}
   * @param resultBarDot tangent of {@code resultBar}
   * @return value, gradient and product, in new arrays
   */
  static ResultHvp resultHvp(double result, double resultBar, double resultDot,
      double resultBarDot) {
    double gradient = result * resultBar;
    double gradientDot = resultDot * resultBar + result * resultBarDot;

    // reverse sweep
    double gradientBar = 2.0 * gradient;
    double gradientBarDot = 2.0 * gradientDot;
    double t = gradientBarDot * resultBar + gradientBar * resultBarDot;
    resultBar = 1.0 + gradientBar * resultBar;
    double resultBarBar = result * gradientBar;
    double resultBarBarDot = resultDot * gradientBar + result * gradientBarDot;
    return new ResultHvp(gradient * gradient + result, resultBar, resultBarBar, t, resultBarBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #resultHvp(double, double, double, double)
   */
  static ResultHvp resultHvp(double result, double resultBar, double resultDot,
      double resultBarDot, org.covector.ad.runtime.Tape tape) {
    return resultHvp(result, resultBar, resultDot, resultBarDot);
  }

  /**
   * {@code Names.result} as a function of the vector that packs {@code result}, {@code
   * resultBar}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction resultFunction() {
    return new ResultFunction();
  }

  private static final class ResultFunction implements ScalarFunction {

    ResultFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double result = packed[0];
      double resultBar = packed[1];
      return Names.result(result, resultBar);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double result = packed[0];
      double resultBar = packed[1];
      ResultAdjoint adjoint = new ResultAdjoint();
      double value = resultGradient(result, resultBar, adjoint);
      gradient[0] = adjoint.result;
      gradient[1] = adjoint.resultBar;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double result = packed[0];
      double resultBar = packed[1];
      double resultDot = direction[0];
      double resultBarDot = direction[1];
      return resultJvp(result, resultBar, resultDot, resultBarDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double result = packed[0];
      double resultBar = packed[1];
      double resultDot = direction[0];
      double resultBarDot = direction[1];
      ResultHvp hvp = resultHvp(result, resultBar, resultDot, resultBarDot);
      double value = hvp.value();
      gradient[0] = hvp.result();
      gradient[1] = hvp.resultBar();
      product[0] = hvp.resultHvp();
      product[1] = hvp.resultBarHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code Names.vector}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record VectorJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code Names.vector} and its derivative in the direction of the tangents.
   *
   * @param result as the method takes it
   * @param resultBar as the method takes it
   * @param resultDot tangent of {@code result}, of the same shape; not modified
   * @param resultBarDot tangent of {@code resultBar}
   * @return the value and its tangent
   */
  static VectorJvp vectorJvp(double[] result, double resultBar, double[] resultDot,
      double resultBarDot) {
    Arguments.sameShape("resultDot", resultDot, "result", result);
    double[] value = result.clone();
    double[] valueDot = resultDot.clone();
    double value1 = value[0];
    double t = valueDot[0] * resultBar + value1 * resultBarDot;
    value[0] = value1 * resultBar;
    valueDot[0] = t;
    return new VectorJvp(value, valueDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #vectorJvp(double[], double, double[], double)
   */
  static VectorJvp vectorJvp(double[] result, double resultBar, double[] resultDot,
      double resultBarDot, org.covector.ad.runtime.Tape tape) {
    return vectorJvp(result, resultBar, resultDot, resultBarDot);
  }

  /**
   * Value of {@code Names.vector} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param result the derivative with respect to {@code result}
   * @param resultBar the derivative with respect to {@code resultBar}
   */
  record VectorVjp(double[] value, double[] result, double resultBar) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.vector}: filled by a derivative and
   * reused by its caller.
   */
  static final class VectorAdjoint {

    /** The adjoint of {@code resultBar}. */
    public double resultBar;

    /** A holder of zeros. */
    public VectorAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Names.vector} for an adjoint of
   * its result.
   *
   * @param result as the method takes it
   * @param resultBar as the method takes it
   * @param resultBar__ the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static VectorVjp vectorVjp(double[] result, double resultBar, double[] resultBar__) {
    return vectorVjp(result, resultBar, resultBar__, org.covector.ad.runtime.Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #vectorVjp(double[], double, double[])
   */
  static VectorVjp vectorVjp(double[] result, double resultBar, double[] resultBar__,
      org.covector.ad.runtime.Tape tape) {
    double[] resultBar_ = Arguments.zerosLike(result);
    VectorAdjoint adjoint = new VectorAdjoint();
    double[] value = vectorVjp(result, resultBar, resultBar__, resultBar_, adjoint, tape);
    return new VectorVjp(value, resultBar_, adjoint.resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Names.vector} for an adjoint of
   * its result.
   *
   * @param result as the method takes it
   * @param resultBar as the method takes it
   * @param resultBar__ the adjoint of the result, of its shape; not modified
   * @param resultBar_ to which the adjoint of {@code result} is added; of the same shape
   * @param adjoint to which the adjoints of {@code resultBar} are added
   * @return what the method returns
   */
  static double[] vectorVjp(double[] result, double resultBar, double[] resultBar__,
      double[] resultBar_, VectorAdjoint adjoint) {
    return vectorVjp(result, resultBar, resultBar__, resultBar_, adjoint,
        org.covector.ad.runtime.Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #vectorVjp(double[], double, double[], double[], VectorAdjoint)
   */
  static double[] vectorVjp(double[] result, double resultBar, double[] resultBar__,
      double[] resultBar_, VectorAdjoint adjoint, org.covector.ad.runtime.Tape tape) {
    Arguments.sameShape("resultBar_", resultBar_, "result", result);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar__, "resultBar__");
    Arguments.distinct("resultBar__", resultBar__, "resultBar_", resultBar_);
    int mark = tape.mark();
    try {
      double[] value = result.clone();
      double[] valueBar = tape.doubles(value.length);
      double value1 = value[0];
      value[0] = value1 * resultBar;

      // reverse sweep
      Arguments.length("resultBar", resultBar__.length, value.length);
      for (int i = 0; i < value.length; i++) {
        valueBar[i] = resultBar__[i];
      }
      double t = valueBar[0];
      double resultBarBar = value1 * t;
      valueBar[0] = t * resultBar;
      for (int i = 0; i < result.length; i++) {
        resultBar_[i] += valueBar[i];
      }
      adjoint.resultBar += resultBarBar;
      return value;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Names.vector} as a function of the vector that packs {@code result}, {@code
   * resultBar}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static org.covector.ad.runtime.VectorFunction vectorFunction() {
    return new VectorFunction();
  }

  private static final class VectorFunction implements org.covector.ad.runtime.VectorFunction {

    VectorFunction() {}

    @Override
    public int inputs() {
      return org.covector.ad.runtime.VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return org.covector.ad.runtime.VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] result = Arguments.doubles(packed, 0, packed.length - 1);
      double resultBar = packed[packed.length - 1];
      double[] value = Names.vector(result, resultBar);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] result = Arguments.doubles(packed, 0, packed.length - 1);
      double resultBar = packed[packed.length - 1];
      double[] value = Names.vector(result, resultBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] result = Arguments.doubles(packed, 0, packed.length - 1);
      double resultBar = packed[packed.length - 1];
      double[] resultDot = Arguments.doubles(direction, 0, direction.length - 1);
      double resultBarDot = direction[direction.length - 1];
      VectorJvp value = vectorJvp(result, resultBar, resultDot, resultBarDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] result = Arguments.doubles(packed, 0, packed.length - 1);
      double resultBar = packed[packed.length - 1];
      double[] resultBar__ = Arguments.doubles(weights, 0, weights.length);
      double[] resultBar_ = Arguments.zerosLike(result);
      VectorAdjoint adjoint = new VectorAdjoint();
      double[] value = vectorVjp(result, resultBar, resultBar__, resultBar_, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(resultBar_, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.resultBar;
    }
  }

  /**
   * Forward mode: {@code Names.comments} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual commentsJvp(double x, double y, double xDot, double yDot) {
    double s = x * y;
    double sDot = xDot * y + x * yDot;
    return new org.covector.ad.runtime.Dual(s * 125.0 + 39.0
        + "// no comment /* nor here */ \" }".length(), sDot * 125.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #commentsJvp(double, double, double, double)
   */
  static org.covector.ad.runtime.Dual commentsJvp(double x, double y, double xDot, double yDot,
      org.covector.ad.runtime.Tape tape) {
    return commentsJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Names.comments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record CommentsGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.comments}: filled by a derivative and
   * reused by its caller.
   */
  static final class CommentsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public CommentsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.comments} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CommentsGradient commentsGradient(double x, double y) {
    CommentsAdjoint adjoint = new CommentsAdjoint();
    double value = commentsGradient(x, y, adjoint);
    return new CommentsGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #commentsGradient(double, double)
   */
  static CommentsGradient commentsGradient(double x, double y, org.covector.ad.runtime.Tape tape) {
    return commentsGradient(x, y);
  }

  /**
   * Reverse mode: {@code Names.comments} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double commentsGradient(double x, double y, CommentsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double s = x * y;

    // reverse sweep
    double xBar = 125.0 * y;
    double yBar = x * 125.0;
    double t = s * 125.0 + 39.0 + "// no comment /* nor here */ \" }".length();
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #commentsGradient(double, double, CommentsAdjoint)
   */
  static double commentsGradient(double x, double y, CommentsAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return commentsGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.comments}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record CommentsHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Names.comments}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static CommentsHvp commentsHvp(double x, double y, double xDot, double yDot) {
    double s = x * y;

    // reverse sweep
    double xBar = 125.0 * y;
    double xBarDot = 125.0 * yDot;
    double yBar = x * 125.0;
    double yBarDot = xDot * 125.0;
    return new CommentsHvp(s * 125.0 + 39.0 + "// no comment /* nor here */ \" }".length(), xBar,
        yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #commentsHvp(double, double, double, double)
   */
  static CommentsHvp commentsHvp(double x, double y, double xDot, double yDot,
      org.covector.ad.runtime.Tape tape) {
    return commentsHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Names.comments} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction commentsFunction() {
    return new CommentsFunction();
  }

  private static final class CommentsFunction implements ScalarFunction {

    CommentsFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Names.comments(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      CommentsAdjoint adjoint = new CommentsAdjoint();
      double value = commentsGradient(x, y, adjoint);
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
      return commentsJvp(x, y, xDot, yDot).tangent();
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
      CommentsHvp hvp = commentsHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.m} and its derivative in the direction of the tangents.
   *
   * @param m as the method takes it
   * @param mDot as the method takes it
   * @param mHvp as the method takes it
   * @param mBar as the method takes it
   * @param mDot_ tangent of {@code m}
   * @param mDotDot tangent of {@code mDot}
   * @param mHvpDot tangent of {@code mHvp}
   * @param mBarDot tangent of {@code mBar}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual mJvp(double m, double mDot, double mHvp, double mBar,
      double mDot_, double mDotDot, double mHvpDot, double mBarDot) {
    double t = m * mDot;
    return new org.covector.ad.runtime.Dual(t * mHvp + mBar * m,
        (mDot_ * mDot + m * mDotDot) * mHvp + t * mHvpDot + (mBarDot * m + mBar * mDot_));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mJvp(double, double, double, double, double, double, double, double)
   */
  static org.covector.ad.runtime.Dual mJvp(double m, double mDot, double mHvp, double mBar,
      double mDot_, double mDotDot, double mHvpDot, double mBarDot,
      org.covector.ad.runtime.Tape tape) {
    return mJvp(m, mDot, mHvp, mBar, mDot_, mDotDot, mHvpDot, mBarDot);
  }

  /**
   * Value and gradient of {@code Names.m}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param mDot the derivative with respect to {@code mDot}
   * @param mHvp the derivative with respect to {@code mHvp}
   * @param mBar the derivative with respect to {@code mBar}
   */
  record MGradient(double value, double m, double mDot, double mHvp, double mBar) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.m}: filled by a derivative and reused
   * by its caller.
   */
  static final class MAdjoint {

    /** The adjoint of {@code m}. */
    public double m;

    /** The adjoint of {@code mDot}. */
    public double mDot;

    /** The adjoint of {@code mHvp}. */
    public double mHvp;

    /** The adjoint of {@code mBar}. */
    public double mBar;

    /** A holder of zeros. */
    public MAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.m} and its gradient.
   *
   * @param m as the method takes it
   * @param mDot as the method takes it
   * @param mHvp as the method takes it
   * @param mBar as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MGradient mGradient(double m, double mDot, double mHvp, double mBar) {
    MAdjoint adjoint = new MAdjoint();
    double value = mGradient(m, mDot, mHvp, mBar, adjoint);
    return new MGradient(value, adjoint.m, adjoint.mDot, adjoint.mHvp, adjoint.mBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mGradient(double, double, double, double)
   */
  static MGradient mGradient(double m, double mDot, double mHvp, double mBar,
      org.covector.ad.runtime.Tape tape) {
    return mGradient(m, mDot, mHvp, mBar);
  }

  /**
   * Reverse mode: {@code Names.m} and its gradient, written into the caller's memory.
   *
   * @param m as the method takes it
   * @param mDot as the method takes it
   * @param mHvp as the method takes it
   * @param mBar as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code m}, {@code mDot},
   *     {@code mHvp}, {@code mBar}
   * @return the value
   */
  static double mGradient(double m, double mDot, double mHvp, double mBar, MAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = m * mDot;

    // reverse sweep
    double t1 = t * mHvp + mBar * m;
    mBar += mHvp * mDot;
    double mDotBar = m * mHvp;
    adjoint.m = mBar;
    adjoint.mDot = mDotBar;
    adjoint.mHvp = t;
    adjoint.mBar = m;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mGradient(double, double, double, double, MAdjoint)
   */
  static double mGradient(double m, double mDot, double mHvp, double mBar, MAdjoint adjoint,
      org.covector.ad.runtime.Tape tape) {
    return mGradient(m, mDot, mHvp, mBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.m}.
   *
   * @param value what the method returns
   * @param m the derivative with respect to {@code m}
   * @param mDot the derivative with respect to {@code mDot}
   * @param mHvp the derivative with respect to {@code mHvp}
   * @param mBar the derivative with respect to {@code mBar}
   * @param mHvp_ the Hessian-vector product for {@code m}
   * @param mDotHvp the Hessian-vector product for {@code mDot}
   * @param mHvpHvp the Hessian-vector product for {@code mHvp}
   * @param mBarHvp the Hessian-vector product for {@code mBar}
   */
  record MHvp(double value, double m, double mDot, double mHvp, double mBar, double mHvp_,
      double mDotHvp, double mHvpHvp, double mBarHvp) {}

  /**
   * Second order: {@code Names.m}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param m as the method takes it
   * @param mDot as the method takes it
   * @param mHvp as the method takes it
   * @param mBar as the method takes it
   * @param mDot_ tangent of {@code m}
   * @param mDotDot tangent of {@code mDot}
   * @param mHvpDot tangent of {@code mHvp}
   * @param mBarDot tangent of {@code mBar}
   * @return value, gradient and product, in new arrays
   */
  static MHvp mHvp(double m, double mDot, double mHvp, double mBar, double mDot_, double mDotDot,
      double mHvpDot, double mBarDot) {
    double t = m * mDot;

    // reverse sweep
    double t1 = t * mHvp + mBar * m;
    mBar += mHvp * mDot;
    mBarDot += mHvpDot * mDot + mHvp * mDotDot;
    double mDotBar = m * mHvp;
    double mDotBarDot = mDot_ * mHvp + m * mHvpDot;
    return new MHvp(t1, mBar, mDotBar, t, m, mBarDot, mDotBarDot, mDot_ * mDot + m * mDotDot,
        mDot_);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mHvp(double, double, double, double, double, double, double, double)
   */
  static MHvp mHvp(double m, double mDot, double mHvp, double mBar, double mDot_, double mDotDot,
      double mHvpDot, double mBarDot, org.covector.ad.runtime.Tape tape) {
    return mHvp(m, mDot, mHvp, mBar, mDot_, mDotDot, mHvpDot, mBarDot);
  }

  /**
   * {@code Names.m} as a function of the vector that packs {@code m}, {@code mDot}, {@code
   * mHvp}, {@code mBar}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction mFunction() {
    return new MFunction();
  }

  private static final class MFunction implements ScalarFunction {

    MFunction() {}

    @Override
    public int inputs() {
      return 4;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double m = packed[0];
      double mDot = packed[1];
      double mHvp = packed[2];
      double mBar = packed[3];
      return Names.m(m, mDot, mHvp, mBar);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double m = packed[0];
      double mDot = packed[1];
      double mHvp = packed[2];
      double mBar = packed[3];
      MAdjoint adjoint = new MAdjoint();
      double value = mGradient(m, mDot, mHvp, mBar, adjoint);
      gradient[0] = adjoint.m;
      gradient[1] = adjoint.mDot;
      gradient[2] = adjoint.mHvp;
      gradient[3] = adjoint.mBar;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double m = packed[0];
      double mDot = packed[1];
      double mHvp = packed[2];
      double mBar = packed[3];
      double mDot_ = direction[0];
      double mDotDot = direction[1];
      double mHvpDot = direction[2];
      double mBarDot = direction[3];
      return mJvp(m, mDot, mHvp, mBar, mDot_, mDotDot, mHvpDot, mBarDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double m = packed[0];
      double mDot = packed[1];
      double mHvp = packed[2];
      double mBar = packed[3];
      double mDot_ = direction[0];
      double mDotDot = direction[1];
      double mHvpDot = direction[2];
      double mBarDot = direction[3];
      MHvp hvp = mHvp(m, mDot, mHvp, mBar, mDot_, mDotDot, mHvpDot, mBarDot);
      double value = hvp.value();
      gradient[0] = hvp.m();
      gradient[1] = hvp.mDot();
      gradient[2] = hvp.mHvp();
      gradient[3] = hvp.mBar();
      product[0] = hvp.mHvp_();
      product[1] = hvp.mDotHvp();
      product[2] = hvp.mHvpHvp();
      product[3] = hvp.mBarHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Names.wildcards} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param map constant
   * @param type constant
   * @param lists constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static org.covector.ad.runtime.Dual wildcardsJvp(double x, Map<String, ? extends Number> map,
      Class<?> type, List<int[]>[] lists, double xDot) {
    double t;
    double t1;
    if (type == String.class) {
      double t2 = map.size();
      t = x * x * t2;
      t1 = 2.0 * (xDot * x) * t2;
    } else {
      double t2 = lists[0].size();
      t = x * t2;
      t1 = xDot * t2;
    }
    return new org.covector.ad.runtime.Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wildcardsJvp(double, java.util.Map<java.lang.String, ? extends java.lang.Number>,
   *     java.lang.Class<?>, java.util.List<int[]>[], double)
   */
  static org.covector.ad.runtime.Dual wildcardsJvp(double x, Map<String, ? extends Number> map,
      Class<?> type, List<int[]>[] lists, double xDot, org.covector.ad.runtime.Tape tape) {
    return wildcardsJvp(x, map, type, lists, xDot);
  }

  /**
   * Value and gradient of {@code Names.wildcards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WildcardsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Names.wildcards}: filled by a derivative and
   * reused by its caller.
   */
  static final class WildcardsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public WildcardsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Names.wildcards} and its gradient.
   *
   * @param x as the method takes it
   * @param map constant
   * @param type constant
   * @param lists constant
   * @return the value and the gradient, in new arrays
   */
  static WildcardsGradient wildcardsGradient(double x, Map<String, ? extends Number> map,
      Class<?> type, List<int[]>[] lists) {
    WildcardsAdjoint adjoint = new WildcardsAdjoint();
    double value = wildcardsGradient(x, map, type, lists, adjoint);
    return new WildcardsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wildcardsGradient(double, java.util.Map<java.lang.String, ? extends
   *     java.lang.Number>, java.lang.Class<?>, java.util.List<int[]>[])
   */
  static WildcardsGradient wildcardsGradient(double x, Map<String, ? extends Number> map,
      Class<?> type, List<int[]>[] lists, org.covector.ad.runtime.Tape tape) {
    return wildcardsGradient(x, map, type, lists);
  }

  /**
   * Reverse mode: {@code Names.wildcards} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param map constant
   * @param type constant
   * @param lists constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double wildcardsGradient(double x, Map<String, ? extends Number> map, Class<?> type,
      List<int[]>[] lists, WildcardsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = type == String.class;
    double t1;
    double t2;
    double xBar;
    if (t) {
      t1 = map.size();
      t2 = x * x * t1;
      xBar = 0.0;
    } else {
      xBar = lists[0].size();
      t2 = x * xBar;
      t1 = 0.0;
    }

    // reverse sweep
    if (t) {
      xBar = 2.0 * (t1 * x);
    }
    adjoint.x = xBar;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wildcardsGradient(double, java.util.Map<java.lang.String, ? extends
   *     java.lang.Number>, java.lang.Class<?>, java.util.List<int[]>[], WildcardsAdjoint)
   */
  static double wildcardsGradient(double x, Map<String, ? extends Number> map, Class<?> type,
      List<int[]>[] lists, WildcardsAdjoint adjoint, org.covector.ad.runtime.Tape tape) {
    return wildcardsGradient(x, map, type, lists, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Names.wildcards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record WildcardsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Names.wildcards}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param map constant
   * @param type constant
   * @param lists constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static WildcardsHvp wildcardsHvp(double x, Map<String, ? extends Number> map, Class<?> type,
      List<int[]>[] lists, double xDot) {
    boolean t = type == String.class;
    double t1;
    double t2;
    double xBar;
    if (t) {
      t1 = map.size();
      t2 = x * x * t1;
      xBar = 0.0;
    } else {
      xBar = lists[0].size();
      t2 = x * xBar;
      t1 = 0.0;
    }

    // reverse sweep
    double xBarDot;
    if (t) {
      xBar = 2.0 * (t1 * x);
      xBarDot = 2.0 * (t1 * xDot);
    } else {
      xBarDot = 0.0;
    }
    return new WildcardsHvp(t2, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #wildcardsHvp(double, java.util.Map<java.lang.String, ? extends java.lang.Number>,
   *     java.lang.Class<?>, java.util.List<int[]>[], double)
   */
  static WildcardsHvp wildcardsHvp(double x, Map<String, ? extends Number> map, Class<?> type,
      List<int[]>[] lists, double xDot, org.covector.ad.runtime.Tape tape) {
    return wildcardsHvp(x, map, type, lists, xDot);
  }

  /**
   * {@code Names.wildcards} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param map captured
   * @param type captured
   * @param lists captured
   * @return the view
   */
  static ScalarFunction wildcardsFunction(Map<String, ? extends Number> map, Class<?> type,
      List<int[]>[] lists) {
    return new WildcardsFunction(map, type, lists);
  }

  private static final class WildcardsFunction implements ScalarFunction {

    private final Map<String, ? extends Number> map;

    private final Class<?> type;

    private final List<int[]>[] lists;

    WildcardsFunction(Map<String, ? extends Number> map, Class<?> type, List<int[]>[] lists) {
      this.map = map;
      this.type = type;
      this.lists = lists;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Names.wildcards(x, this.map, this.type, this.lists);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      WildcardsAdjoint adjoint = new WildcardsAdjoint();
      double value = wildcardsGradient(x, this.map, this.type, this.lists, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return wildcardsJvp(x, this.map, this.type, this.lists, xDot).tangent();
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
      WildcardsHvp hvp = wildcardsHvp(x, this.map, this.type, this.lists, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
