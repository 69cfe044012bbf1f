package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code ValueClasses.Line}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ValueClasses_LineDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ValueClasses_LineDerivatives");
  }

  private static final VarHandle Line_slope =
      instanceField("corpus.ValueClasses$Line", "slope", double.class);

  private static final VarHandle Line_offset =
      instanceField("corpus.ValueClasses$Line", "offset", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ValueClasses_LineDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ValueClasses_LineDerivatives() {}

  /**
   * Forward mode: {@code Line.at} and its derivative in the direction of the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual atJvp(ValueClasses.Line self, double x, double xDot) {
    return atJvp(self, x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atJvp(corpus.ValueClasses.Line, double, double)
   */
  static Dual atJvp(ValueClasses.Line self, double x, double xDot, Tape tape) {
    Objects.requireNonNull(self, "self");
    int mark = tape.mark();
    try {
      double slope = (double) Line_slope.get(self);
      double offset = (double) Line_offset.get(self);
      double t;
      double t1;
      if (x > 10.0) {
        t = atJvp_(slope, offset, x - 1.0, xDot, tape);
        t1 = tape.doubleResult(1);
      } else {
        double y = slope * x + offset;
        double t2 = y * y;
        t = t2 + t2;
        t1 = 4.0 * (slope * xDot * y);
      }
      return new Dual(t, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Line.at}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AtGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Line.at}: filled by a derivative and reused
   * by its caller.
   */
  static final class AtAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AtAdjoint() {}
  }

  /**
   * Reverse mode: {@code Line.at} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AtGradient atGradient(ValueClasses.Line self, double x) {
    return atGradient(self, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atGradient(corpus.ValueClasses.Line, double)
   */
  static AtGradient atGradient(ValueClasses.Line self, double x, Tape tape) {
    AtAdjoint adjoint = new AtAdjoint();
    double value = atGradient(self, x, adjoint, tape);
    return new AtGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Line.at} and its gradient, written into the caller's memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double atGradient(ValueClasses.Line self, double x, AtAdjoint adjoint) {
    return atGradient(self, x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atGradient(corpus.ValueClasses.Line, double, AtAdjoint)
   */
  static double atGradient(ValueClasses.Line self, double x, AtAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double slope = (double) Line_slope.get(self);
      double offset = (double) Line_offset.get(self);
      boolean t = x > 10.0;
      double t1;
      double xBar;
      if (t) {
        t1 = atVjp_(slope, offset, x - 1.0, 1.0, tape);
        xBar = tape.doubleResult(1);
      } else {
        double y = slope * x + offset;
        double t2 = y * y;
        t1 = t2 + t2;
        xBar = 0.0;
      }

      // reverse sweep
      if (!t) {
        double y = slope * x + offset;
        double yBar = 4.0 * y;
        xBar = slope * yBar;
      }
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Line.at}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AtHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Line.at}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AtHvp atHvp(ValueClasses.Line self, double x, double xDot) {
    return atHvp(self, x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #atHvp(corpus.ValueClasses.Line, double, double)
   */
  static AtHvp atHvp(ValueClasses.Line self, double x, double xDot, Tape tape) {
    Objects.requireNonNull(self, "self");
    int mark = tape.mark();
    try {
      double slope = (double) Line_slope.get(self);
      double offset = (double) Line_offset.get(self);
      boolean t = x > 10.0;
      double t1;
      double xBar;
      double xBarDot;
      if (t) {
        t1 = atVjpJvp(slope, offset, x - 1.0, 1.0, xDot, tape);
        xBar = tape.doubleResult(1);
        xBarDot = tape.doubleResult(2);
      } else {
        double y = slope * x + offset;
        double t2 = y * y;
        t1 = t2 + t2;
        xBar = 0.0;
        xBarDot = 0.0;
      }

      // reverse sweep
      if (!t) {
        double y = slope * x + offset;
        double yBar = 4.0 * y;
        double yBarDot = 4.0 * (slope * xDot);
        xBar = slope * yBar;
        xBarDot = slope * yBarDot;
      }
      return new AtHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Line.at} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction atFunction(ValueClasses.Line self) {
    return new AtFunction(self);
  }

  private static final class AtFunction implements ScalarFunction {

    private final ValueClasses.Line self;

    AtFunction(ValueClasses.Line self) {
      this.self = self;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return this.self.at(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AtAdjoint adjoint = new AtAdjoint();
      double value = atGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return atJvp(this.self, x, xDot).tangent();
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
      AtHvp hvp = atHvp(this.self, x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  private static double atJvp_(double slope, double offset, double x, double xDot, Tape tape) {
    double t;
    double t1;
    if (x > 10.0) {
      t = atJvp_(slope, offset, x - 1.0, xDot, tape);
      t1 = tape.doubleResult(1);
    } else {
      double y = slope * x + offset;
      double t2 = y * y;
      t = t2 + t2;
      t1 = 4.0 * (slope * xDot * y);
    }
    tape.result(1, t1);
    return t;
  }

  private static double atVjp_(double slope, double offset, double x, double resultBar, Tape tape) {
    boolean t = x > 10.0;
    double t1;
    double xBar;
    if (t) {
      t1 = atVjp_(slope, offset, x - 1.0, resultBar, tape);
      xBar = tape.doubleResult(1);
    } else {
      double y = slope * x + offset;
      double t2 = y * y;
      t1 = t2 + t2;
      xBar = 0.0;
    }

    // reverse sweep
    if (!t) {
      double y = slope * x + offset;
      double yBar = 4.0 * (resultBar * y);
      xBar = slope * yBar;
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double atVjpJvp(double slope, double offset, double x, double resultBar,
      double xDot, Tape tape) {
    boolean t = x > 10.0;
    double t1;
    double xBar;
    double xBarDot;
    if (t) {
      t1 = atVjpJvp(slope, offset, x - 1.0, resultBar, xDot, tape);
      xBar = tape.doubleResult(1);
      xBarDot = tape.doubleResult(2);
    } else {
      double y = slope * x + offset;
      double t2 = y * y;
      t1 = t2 + t2;
      xBar = 0.0;
      xBarDot = 0.0;
    }

    // reverse sweep
    if (!t) {
      double y = slope * x + offset;
      double yBar = 4.0 * (resultBar * y);
      double yBarDot = 4.0 * (resultBar * (slope * xDot));
      xBar = slope * yBar;
      xBarDot = slope * yBarDot;
    }
    tape.result(1, xBar);
    tape.result(2, xBarDot);
    return t1;
  }
}
