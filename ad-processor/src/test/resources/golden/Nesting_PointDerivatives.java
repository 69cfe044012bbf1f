package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Nesting.Point}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class Nesting_PointDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.Nesting_PointDerivatives");
  }

  private Nesting_PointDerivatives() {}

  /**
   * Value and tangent of {@code Point.rotated}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record RotatedJvp(Nesting.Point value, Nesting.Point tangent) {}

  /**
   * Forward mode: {@code Point.rotated} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param angle as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @param angleDot tangent of {@code angle}
   * @return the value and its tangent
   */
  static RotatedJvp rotatedJvp(double x, double y, double angle, double xDot, double yDot,
      double angleDot) {
    double c = Math.cos(angle);
    double cDot = -(angleDot * Math.sin(angle));
    double s = Math.sin(angle);
    double sDot = angleDot * c;
    double WEIGHTS1 = Nesting.Point.WEIGHTS[1];
    return new RotatedJvp(new Nesting.Point(c * x - s * y, s * x + c * y * WEIGHTS1),
        new Nesting.Point(cDot * x + c * xDot - (sDot * y + s * yDot),
        sDot * x + s * xDot + (cDot * y + c * yDot) * WEIGHTS1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotatedJvp(double, double, double, double, double, double)
   */
  static RotatedJvp rotatedJvp(double x, double y, double angle, double xDot, double yDot,
      double angleDot, Tape tape) {
    return rotatedJvp(x, y, angle, xDot, yDot, angleDot);
  }

  /**
   * Value of {@code Point.rotated} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param angle the derivative with respect to {@code angle}
   */
  record RotatedVjp(Nesting.Point value, double x, double y, double angle) {}

  /**
   * Adjoints of the scalar parameters of {@code Point.rotated}: filled by a derivative and
   * reused by its caller.
   */
  static final class RotatedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** The adjoint of {@code angle}. */
    public double angle;

    /** A holder of zeros. */
    public RotatedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Point.rotated} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param angle as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static RotatedVjp rotatedVjp(double x, double y, double angle, Nesting.Point resultBar) {
    RotatedAdjoint adjoint = new RotatedAdjoint();
    Nesting.Point value = rotatedVjp(x, y, angle, resultBar, adjoint);
    return new RotatedVjp(value, adjoint.x, adjoint.y, adjoint.angle);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotatedVjp(double, double, double, corpus.Nesting.Point)
   */
  static RotatedVjp rotatedVjp(double x, double y, double angle, Nesting.Point resultBar,
      Tape tape) {
    return rotatedVjp(x, y, angle, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Point.rotated} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param angle as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x}, {@code y}, {@code angle} are added
   * @return what the method returns
   */
  static Nesting.Point rotatedVjp(double x, double y, double angle, Nesting.Point resultBar,
      RotatedAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return rotatedVjpSweeps(x, y, angle, resultBar.x(), resultBar.y(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotatedVjp(double, double, double, corpus.Nesting.Point, RotatedAdjoint)
   */
  static Nesting.Point rotatedVjp(double x, double y, double angle, Nesting.Point resultBar,
      RotatedAdjoint adjoint, Tape tape) {
    return rotatedVjp(x, y, angle, resultBar, adjoint);
  }

  private static Nesting.Point rotatedVjpSweeps(double x, double y, double angle,
      double resultBar0, double resultBar1, RotatedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double WEIGHTS1 = Nesting.Point.WEIGHTS[1];

    // reverse sweep
    double t = resultBar1 * WEIGHTS1;
    double t1 = -resultBar0;
    double sBar = resultBar1 * x + t1 * y;
    double yBar = c * t + s * t1;
    double cBar = t * y + resultBar0 * x;
    double xBar = s * resultBar1 + c * resultBar0;
    double angleBar = sBar * c - cBar * s;
    adjoint.x += xBar;
    adjoint.y += yBar;
    adjoint.angle += angleBar;
    return new Nesting.Point(c * x - s * y, s * x + c * y * WEIGHTS1);
  }

  /**
   * Reverse mode: {@code Point.rotated} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code x}, {@code y}, with columns for {@code x}, {@code y},
   * {@code angle}, arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param angle as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Nesting.Point rotatedJacobian(double x, double y, double angle, double[] jacobian,
      int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 3);
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double t = c * x;
    double t1 = s * x;
    double t2 = c * y;
    double WEIGHTS1 = Nesting.Point.WEIGHTS[1];

    // reverse sweeps, one for each row
    jacobian[offset] = c;
    jacobian[offset + 1] = -s;
    jacobian[offset + 2] = -(t2 + t1);
    double cBar = WEIGHTS1 * y;
    jacobian[offset + 3] = s;
    jacobian[offset + 4] = c * WEIGHTS1;
    jacobian[offset + 5] = t - cBar * s;
    return new Nesting.Point(t - s * y, t1 + t2 * WEIGHTS1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rotatedJacobian(double, double, double, double[], int)
   */
  static Nesting.Point rotatedJacobian(double x, double y, double angle, double[] jacobian,
      int offset, Tape tape) {
    return rotatedJacobian(x, y, angle, jacobian, offset);
  }

  /**
   * {@code Point.rotated} as a function of the vector that packs {@code x}, {@code y},
   * {@code angle}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction rotatedFunction() {
    return new RotatedFunction();
  }

  private static final class RotatedFunction implements VectorFunction {

    RotatedFunction() {}

    @Override
    public int inputs() {
      return 3;
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
      double x = packed[0];
      double y = packed[1];
      double angle = packed[2];
      Nesting.Point value = Nesting.Point.rotated(x, y, angle);
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
      double x = packed[0];
      double y = packed[1];
      double angle = packed[2];
      double xDot = direction[0];
      double yDot = direction[1];
      double angleDot = direction[2];
      RotatedJvp value = rotatedJvp(x, y, angle, xDot, yDot, angleDot);
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
      double x = packed[0];
      double y = packed[1];
      double angle = packed[2];
      Nesting.Point resultBar = new Nesting.Point(weights[0], weights[1]);
      RotatedAdjoint adjoint = new RotatedAdjoint();
      Nesting.Point value = rotatedVjp(x, y, angle, resultBar, adjoint);
      values[0] = value.x();
      values[1] = value.y();
      adjoints[0] = adjoint.x;
      adjoints[1] = adjoint.y;
      adjoints[2] = adjoint.angle;
    }
  }
}
