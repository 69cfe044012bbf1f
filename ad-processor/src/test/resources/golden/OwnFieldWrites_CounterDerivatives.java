package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code OwnFieldWrites.Counter}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_CounterDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.OwnFieldWrites_CounterDerivatives");
  }

  private static final VarHandle Counter_calls =
      instanceField("corpus.OwnFieldWrites$Counter", "calls", int.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, OwnFieldWrites_CounterDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private OwnFieldWrites_CounterDerivatives() {}

  /**
   * Forward mode: {@code Counter.count} and its derivative in the direction of the tangents.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual countJvp(OwnFieldWrites.Counter self, double x, double xDot) {
    Objects.requireNonNull(self, "self");
    int t = (int) Counter_calls.get(self) + 1;
    Counter_calls.set(self, t);
    double t1 = t;
    return new Dual(x * x * t1, 2.0 * (xDot * x) * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countJvp(corpus.OwnFieldWrites.Counter, double, double)
   */
  static Dual countJvp(OwnFieldWrites.Counter self, double x, double xDot, Tape tape) {
    return countJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code Counter.count}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Counter.count}: filled by a derivative and
   * reused by its caller.
   */
  static final class CountAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CountAdjoint() {}
  }

  /**
   * Reverse mode: {@code Counter.count} and its gradient.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CountGradient countGradient(OwnFieldWrites.Counter self, double x) {
    CountAdjoint adjoint = new CountAdjoint();
    double value = countGradient(self, x, adjoint);
    return new CountGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countGradient(corpus.OwnFieldWrites.Counter, double)
   */
  static CountGradient countGradient(OwnFieldWrites.Counter self, double x, Tape tape) {
    return countGradient(self, x);
  }

  /**
   * Reverse mode: {@code Counter.count} and its gradient, written into the caller's memory.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double countGradient(OwnFieldWrites.Counter self, double x, CountAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(adjoint, "adjoint");
    int t = (int) Counter_calls.get(self) + 1;
    Counter_calls.set(self, t);
    double t1 = t;

    // reverse sweep
    double xBar = 2.0 * (t1 * x);
    adjoint.x = xBar;
    return x * x * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countGradient(corpus.OwnFieldWrites.Counter, double, CountAdjoint)
   */
  static double countGradient(OwnFieldWrites.Counter self, double x, CountAdjoint adjoint,
      Tape tape) {
    return countGradient(self, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Counter.count}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CountHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Counter.count}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self constant; written as the method writes it
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CountHvp countHvp(OwnFieldWrites.Counter self, double x, double xDot) {
    Objects.requireNonNull(self, "self");
    int t = (int) Counter_calls.get(self) + 1;
    Counter_calls.set(self, t);
    double t1 = t;

    // reverse sweep
    double xBar = 2.0 * (t1 * x);
    double xBarDot = 2.0 * (t1 * xDot);
    return new CountHvp(x * x * t1, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countHvp(corpus.OwnFieldWrites.Counter, double, double)
   */
  static CountHvp countHvp(OwnFieldWrites.Counter self, double x, double xDot, Tape tape) {
    return countHvp(self, x, xDot);
  }
}
