package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code InstanceMethods.Filled}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class InstanceMethods_FilledDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethods_FilledDerivatives");
  }

  private InstanceMethods_FilledDerivatives() {}

  /**
   * Forward mode: {@code Filled.template} and its derivative in the direction of the
   * tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual templateJvp(InstanceMethods.Filled self, double x, int n, double xDot) {
    Objects.requireNonNull(self, "self");
    Integer weight1 = self.weight;
    for (int i = 0; i < n; i++) {
      double t = weight1.intValue();
      double t1 = xDot * Math.cos(x);
      x = Math.sin(x) * t;
      xDot = t1 * t;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #templateJvp(corpus.InstanceMethods.Filled, double, int, double)
   */
  static Dual templateJvp(InstanceMethods.Filled self, double x, int n, double xDot, Tape tape) {
    return templateJvp(self, x, n, xDot);
  }

  /**
   * Value and gradient of {@code Filled.template}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TemplateGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Filled.template}: filled by a derivative and
   * reused by its caller.
   */
  static final class TemplateAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TemplateAdjoint() {}
  }

  /**
   * Reverse mode: {@code Filled.template} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TemplateGradient templateGradient(InstanceMethods.Filled self, double x, int n) {
    return templateGradient(self, x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #templateGradient(corpus.InstanceMethods.Filled, double, int)
   */
  static TemplateGradient templateGradient(InstanceMethods.Filled self, double x, int n,
      Tape tape) {
    TemplateAdjoint adjoint = new TemplateAdjoint();
    double value = templateGradient(self, x, n, adjoint, tape);
    return new TemplateGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Filled.template} and its gradient, written into the caller's
   * memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double templateGradient(InstanceMethods.Filled self, double x, int n,
      TemplateAdjoint adjoint) {
    return templateGradient(self, x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #templateGradient(corpus.InstanceMethods.Filled, double, int, TemplateAdjoint)
   */
  static double templateGradient(InstanceMethods.Filled self, double x, int n,
      TemplateAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      Integer weight1 = self.weight;
      double[] kept = tape.doubles(n);
      double[] xKept = tape.doubles(n);
      for (int i = 0; i < n; i++) {
        xKept[i] = x;
        double t = weight1.intValue();
        kept[i] = t;
        x = Math.sin(x) * t;
      }

      // reverse sweep
      double xBar = 1.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double x1 = xKept[i];
        xBar = xBar * kept[i] * Math.cos(x1);
      }
      adjoint.x = xBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Filled.template} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param self captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction templateFunction(InstanceMethods.Filled self, int n) {
    return new TemplateFunction(self, n);
  }

  private static final class TemplateFunction implements ScalarFunction {

    private final InstanceMethods.Filled self;

    private final int n;

    TemplateFunction(InstanceMethods.Filled self, int n) {
      this.self = self;
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
      return this.self.template(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TemplateAdjoint adjoint = new TemplateAdjoint();
      double value = templateGradient(this.self, x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return templateJvp(this.self, x, this.n, xDot).tangent();
    }
  }
}
