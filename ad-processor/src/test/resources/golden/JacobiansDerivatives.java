package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.processor.testing.Recorder;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.BinomialSchedule;
import org.covector.ad.runtime.OverrideCheck;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Jacobians}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class JacobiansDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.JacobiansDerivatives");
  }

  private static final VarHandle Jacobians_rate =
      instanceField("corpus.Jacobians", "rate", double.class);

  private static final VarHandle Jacobians_weights =
      instanceField("corpus.Jacobians", "weights", double[].class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring = Class.forName(owner, true, JacobiansDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private JacobiansDerivatives() {}

  /**
   * Tangent or adjoint of a {@code Jacobians}: its components with derivatives.
   *
   * @param rate for {@code rate}
   * @param weights for {@code weights}
   */
  record JacobiansTangent(double rate, double[] weights) {}

  /**
   * Value and tangent of {@code Jacobians.project}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ProjectJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.project} and its derivative in the direction of the
   * tangents.
   *
   * @param camera as the method takes it
   * @param point as the method takes it
   * @param weight as the method takes it
   * @param seen constant
   * @param cameraDot tangent of {@code camera}, of the same shape; not modified
   * @param pointDot tangent of {@code point}, of the same shape; not modified
   * @param weightDot tangent of {@code weight}
   * @return the value and its tangent
   */
  static ProjectJvp projectJvp(double[] camera, double[] point, double weight, double[] seen,
      double[] cameraDot, double[] pointDot, double weightDot) {
    Arguments.sameShape("cameraDot", cameraDot, "camera", camera);
    Arguments.sameShape("pointDot", pointDot, "point", point);
    Arguments.sameSharing("camera", camera, cameraDot, "point", point, pointDot);
    double camera1 = camera[0];
    double cameraDot1 = cameraDot[0];
    double camera2 = camera[1];
    double cameraDot2 = cameraDot[1];
    double square = camera1 * camera1 + camera2 * camera2;
    double squareDot = 2.0 * (cameraDot1 * camera1 + cameraDot2 * camera2);
    double x = point[0] - camera[2];
    double xDot = pointDot[0] - cameraDot[2];
    double y = point[1] - camera[3];
    double yDot = pointDot[1] - cameraDot[3];
    double cos;
    double cosDot;
    double sin;
    double sinDot;
    if (square != 0.0) {
      double angle = Math.sqrt(square);
      double angleDot = StrongZero.over(0.5 * squareDot, angle);
      cos = Math.cos(angle);
      cosDot = -(angleDot * Math.sin(angle));
      sin = Math.sin(angle) / angle;
      sinDot = angleDot * cos / angle - angleDot / angle * sin;
    } else {
      cos = 1.0;
      sin = 0.0;
      cosDot = 0.0;
      sinDot = 0.0;
    }
    double t = camera1 * sin;
    double u = cos * x - t * y;
    double uDot = cosDot * x + cos * xDot - ((cameraDot1 * sin + camera1 * sinDot) * y + t * yDot);
    double t1 = camera2 * sin;
    double v = cos * y + t1 * x;
    double vDot = cosDot * y + cos * yDot + ((cameraDot2 * sin + camera2 * sinDot) * x + t1 * xDot);
    double camera3 = camera[4];
    double cameraDot3 = cameraDot[4];
    double t2 = camera3 * u + camera[5] - seen[0];
    double t3 = camera3 * v - seen[1];
    double t4 = weightDot * t2 + weight * (cameraDot3 * u + camera3 * uDot + cameraDot[5]);
    return new ProjectJvp(new Jacobians.Pixel(weight * t2, weight * t3),
        new Jacobians.Pixel(t4, weightDot * t3 + weight * (cameraDot3 * v + camera3 * vDot)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #projectJvp(double[], double[], double, double[], double[], double[], double)
   */
  static ProjectJvp projectJvp(double[] camera, double[] point, double weight, double[] seen,
      double[] cameraDot, double[] pointDot, double weightDot, Tape tape) {
    return projectJvp(camera, point, weight, seen, cameraDot, pointDot, weightDot);
  }

  /**
   * Value of {@code Jacobians.project} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param camera the derivative with respect to {@code camera}
   * @param point the derivative with respect to {@code point}
   * @param weight the derivative with respect to {@code weight}
   */
  record ProjectVjp(Jacobians.Pixel value, double[] camera, double[] point, double weight) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.project}: filled by a derivative
   * and reused by its caller.
   */
  static final class ProjectAdjoint {

    /** The adjoint of {@code weight}. */
    public double weight;

    /** A holder of zeros. */
    public ProjectAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.project} for an adjoint
   * of its result.
   *
   * @param camera as the method takes it
   * @param point as the method takes it
   * @param weight as the method takes it
   * @param seen constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ProjectVjp projectVjp(double[] camera, double[] point, double weight, double[] seen,
      Jacobians.Pixel resultBar) {
    double[] cameraBar = Arguments.zerosLike(camera);
    double[] pointBar = point == camera ? cameraBar : Arguments.zerosLike(point);
    ProjectAdjoint adjoint = new ProjectAdjoint();
    Jacobians.Pixel value =
        projectVjp(camera, point, weight, seen, resultBar, cameraBar, pointBar, adjoint);
    return new ProjectVjp(value, cameraBar, pointBar, adjoint.weight);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #projectVjp(double[], double[], double, double[], corpus.Jacobians.Pixel)
   */
  static ProjectVjp projectVjp(double[] camera, double[] point, double weight, double[] seen,
      Jacobians.Pixel resultBar, Tape tape) {
    return projectVjp(camera, point, weight, seen, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.project} for an adjoint
   * of its result.
   *
   * @param camera as the method takes it
   * @param point as the method takes it
   * @param weight as the method takes it
   * @param seen constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param cameraBar to which the adjoint of {@code camera} is added; of the same shape
   * @param pointBar to which the adjoint of {@code point} is added; of the same shape
   * @param adjoint to which the adjoints of {@code weight} are added
   * @return what the method returns
   */
  static Jacobians.Pixel projectVjp(double[] camera, double[] point, double weight, double[] seen,
      Jacobians.Pixel resultBar, double[] cameraBar, double[] pointBar, ProjectAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return projectVjpSweeps(camera, point, weight, seen, resultBar.u(), resultBar.v(), cameraBar,
        pointBar, adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #projectVjp(double[], double[], double, double[], corpus.Jacobians.Pixel, double[],
   *     double[], ProjectAdjoint)
   */
  static Jacobians.Pixel projectVjp(double[] camera, double[] point, double weight, double[] seen,
      Jacobians.Pixel resultBar, double[] cameraBar, double[] pointBar, ProjectAdjoint adjoint,
      Tape tape) {
    return projectVjp(camera, point, weight, seen, resultBar, cameraBar, pointBar, adjoint);
  }

  private static Jacobians.Pixel projectVjpSweeps(double[] camera, double[] point, double weight,
      double[] seen, double resultBar0, double resultBar1, double[] cameraBar, double[] pointBar,
      ProjectAdjoint adjoint) {
    Arguments.sameShape("cameraBar", cameraBar, "camera", camera);
    Arguments.sameShape("pointBar", pointBar, "point", point);
    Arguments.sameSharing("camera", camera, cameraBar, "point", point, pointBar);
    Objects.requireNonNull(adjoint, "adjoint");
    double camera1 = camera[0];
    double camera2 = camera[1];
    double square = camera1 * camera1 + camera2 * camera2;
    double x = point[0] - camera[2];
    double y = point[1] - camera[3];
    boolean t = square != 0.0;
    double angle;
    double cos;
    double t1;
    double sin;
    double sin1;
    double cos1;
    if (t) {
      angle = Math.sqrt(square);
      cos = Math.cos(angle);
      t1 = Math.sin(angle);
      sin = t1 / angle;
      sin1 = sin;
      cos1 = cos;
    } else {
      cos = 1.0;
      sin = 0.0;
      angle = 0.0;
      sin1 = 0.0;
      cos1 = 0.0;
      t1 = 0.0;
    }
    double t2 = camera1 * sin;
    double u = cos * x - t2 * y;
    double t3 = camera2 * sin;
    double v = cos * y + t3 * x;
    double camera3 = camera[4];
    double t4 = camera3 * u + camera[5] - seen[0];
    double t5 = camera3 * v - seen[1];

    // reverse sweep
    double t6 = weight * resultBar1;
    double cameraBar1 = t6 * v;
    double vBar = camera3 * t6;
    double weightBar = resultBar1 * t5 + resultBar0 * t4;
    double t7 = weight * resultBar0;
    cameraBar[5] += t7;
    double uBar = camera3 * t7;
    cameraBar[4] += cameraBar1 + t7 * u;
    double t8 = vBar * x;
    cameraBar1 = t8 * sin;
    double t9 = -uBar;
    double t10 = t9 * y;
    double yBar = cos * vBar + t2 * t9;
    double cameraBar2 = t10 * sin;
    double sinBar = camera2 * t8 + camera1 * t10;
    double cosBar = vBar * y + uBar * x;
    double xBar = t3 * vBar + cos * uBar;
    double squareBar;
    if (t) {
      double t11 = sinBar / angle;
      double angleBar = t11 * cos1 - t11 * sin1 - cosBar * t1;
      squareBar = StrongZero.over(0.5 * angleBar, angle);
    } else {
      squareBar = 0.0;
    }
    cameraBar[3] -= yBar;
    pointBar[1] += yBar;
    cameraBar[2] -= xBar;
    pointBar[0] += xBar;
    cameraBar[1] += cameraBar1 + 2.0 * (squareBar * camera2);
    cameraBar[0] += cameraBar2 + 2.0 * (squareBar * camera1);
    adjoint.weight += weightBar;
    return new Jacobians.Pixel(weight * t4, weight * t5);
  }

  /**
   * Reverse mode: {@code Jacobians.project} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code camera},
   * {@code point}, {@code weight}, arrays element by element.
   *
   * @param camera as the method takes it
   * @param point as the method takes it
   * @param weight as the method takes it
   * @param seen constant
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel projectJacobian(double[] camera, double[] point, double weight,
      double[] seen, double[] jacobian, int offset) {
    Objects.requireNonNull(camera, "camera");
    Objects.requireNonNull(point, "point");
    Arguments.distinct("camera", camera, "point", point);
    Arguments.block("jacobian", jacobian, offset, 2, 1L + camera.length + point.length);
    Arguments.distinct("jacobian", jacobian, "camera", camera);
    Arguments.distinct("jacobian", jacobian, "point", point);
    Arguments.distinct("jacobian", jacobian, "seen", seen);
    double camera1 = camera[0];
    double camera2 = camera[1];
    double square = camera1 * camera1 + camera2 * camera2;
    double x = point[0] - camera[2];
    double y = point[1] - camera[3];
    boolean t = square != 0.0;
    double angle;
    double cos;
    double t1;
    double sin;
    double sin1;
    double cos1;
    if (t) {
      angle = Math.sqrt(square);
      cos = Math.cos(angle);
      t1 = Math.sin(angle);
      sin = t1 / angle;
      sin1 = sin;
      cos1 = cos;
    } else {
      cos = 1.0;
      sin = 0.0;
      angle = 0.0;
      sin1 = 0.0;
      cos1 = 0.0;
      t1 = 0.0;
    }
    double t2 = camera1 * sin;
    double u = cos * x - t2 * y;
    double t3 = camera2 * sin;
    double v = cos * y + t3 * x;
    double camera3 = camera[4];
    double t4 = camera3 * u + camera[5] - seen[0];
    double t5 = camera3 * v - seen[1];

    // reverse sweeps, one for each row
    int weightColumn = camera.length + point.length;
    int columns = weightColumn + 1;
    int pointAt = offset + camera.length;
    int row = offset + columns;
    int pointAt1 = row + camera.length;
    int t6 = row + weightColumn;
    Arrays.fill(jacobian, offset, t6 + 1, 0.0);
    jacobian[offset + 5] = weight;
    double uBar = camera3 * weight;
    jacobian[offset + 4] = weight * u;
    double t7 = -uBar;
    double t8 = t7 * y;
    double yBar = t2 * t7;
    double cameraBar = t8 * sin;
    double sinBar = camera1 * t8;
    double cosBar = uBar * x;
    double xBar = cos * uBar;
    jacobian[row + 4] = weight * v;
    double xBar1 = t3 * uBar;
    double cameraBar1 = cosBar * sin;
    double sinBar1 = camera2 * cosBar;
    double cosBar1 = uBar * y;
    double squareBar;
    double squareBar1;
    if (t) {
      double t9 = sinBar / angle;
      double angleBar = t9 * cos1 - t9 * sin1 - cosBar * t1;
      double t10 = 0.5 / angle;
      squareBar = StrongZero.times(angleBar, t10);
      double t11 = sinBar1 / angle;
      angleBar = t11 * cos1 - t11 * sin1 - cosBar1 * t1;
      squareBar1 = StrongZero.times(angleBar, t10);
    } else {
      squareBar = 0.0;
      squareBar1 = 0.0;
    }
    jacobian[offset + 3] = -yBar;
    jacobian[pointAt + 1] = yBar;
    double cameraBar2 = -xBar;
    jacobian[offset + 2] = cameraBar2;
    jacobian[pointAt] = xBar;
    jacobian[offset + 1] = 2.0 * (squareBar * camera2);
    jacobian[offset] = cameraBar + 2.0 * (squareBar * camera1);
    jacobian[offset + weightColumn] = t4;
    jacobian[row + 3] = cameraBar2;
    jacobian[pointAt1 + 1] = xBar;
    jacobian[row + 2] = -xBar1;
    jacobian[pointAt1] = xBar1;
    jacobian[row + 1] = cameraBar1 + 2.0 * (squareBar1 * camera2);
    jacobian[row] = 2.0 * (squareBar1 * camera1);
    jacobian[t6] = t5;
    return new Jacobians.Pixel(weight * t4, weight * t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #projectJacobian(double[], double[], double, double[], double[], int)
   */
  static Jacobians.Pixel projectJacobian(double[] camera, double[] point, double weight,
      double[] seen, double[] jacobian, int offset, Tape tape) {
    return projectJacobian(camera, point, weight, seen, jacobian, offset);
  }

  /**
   * {@code Jacobians.project} as a function of the vector that packs {@code camera}, {@code
   * point}, {@code weight}, in this order and arrays row by row. It modifies neither what it
   * is given nor what it captures, and may be used by several threads at once.
   *
   * @param camera of the shape that the parameter is to have
   * @param point of the shape that the parameter is to have
   * @param seen captured
   * @return the view
   */
  static VectorFunction projectFunction(double[] camera, double[] point, double[] seen) {
    return new ProjectFunction(camera, point, seen);
  }

  private static final class ProjectFunction implements VectorFunction {

    private final double[] camera;

    private final double[] point;

    private final double[] seen;

    private final int cameraSize;

    private final int pointSize;

    ProjectFunction(double[] camera, double[] point, double[] seen) {
      this.camera = camera;
      this.point = point;
      this.seen = seen;
      Objects.requireNonNull(camera, "camera");
      this.cameraSize = Arguments.size(camera);
      Objects.requireNonNull(point, "point");
      this.pointSize = Arguments.size(point);
    }

    @Override
    public int inputs() {
      return 1 + cameraSize + pointSize;
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
      double[] camera = Arguments.unpackLike(this.camera, packed, 0);
      double[] point = Arguments.unpackLike(this.point, packed, cameraSize);
      double weight = packed[cameraSize + pointSize];
      Jacobians.Pixel value = Jacobians.project(camera, point, weight, this.seen);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] camera = Arguments.unpackLike(this.camera, packed, 0);
      double[] point = Arguments.unpackLike(this.point, packed, cameraSize);
      double weight = packed[cameraSize + pointSize];
      double[] cameraDot = Arguments.unpackLike(this.camera, direction, 0);
      double[] pointDot = Arguments.unpackLike(this.point, direction, cameraSize);
      double weightDot = direction[cameraSize + pointSize];
      ProjectJvp value =
          projectJvp(camera, point, weight, this.seen, cameraDot, pointDot, weightDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      double[] camera = Arguments.unpackLike(this.camera, packed, 0);
      double[] point = Arguments.unpackLike(this.point, packed, cameraSize);
      double weight = packed[cameraSize + pointSize];
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] cameraBar = Arguments.zerosLike(camera);
      double[] pointBar = Arguments.zerosLike(point);
      ProjectAdjoint adjoint = new ProjectAdjoint();
      Jacobians.Pixel value =
          projectVjp(camera, point, weight, this.seen, resultBar, cameraBar, pointBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(cameraBar, adjoints, 0);
      Arguments.pack(pointBar, adjoints, cameraSize);
      adjoints[cameraSize + pointSize] = adjoint.weight;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.polar}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PolarJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.polar} and its derivative in the direction of the
   * tangents.
   *
   * @param r as the method takes it
   * @param t as the method takes it
   * @param rDot tangent of {@code r}
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static PolarJvp polarJvp(double r, double t, double rDot, double tDot) {
    double t1 = Math.cos(t);
    double t2 = Math.sin(t);
    return new PolarJvp(new Jacobians.Pixel(r * t1, r * t2),
        new Jacobians.Pixel(rDot * t1 - r * (tDot * Math.sin(t)), rDot * t2 + r * (tDot * t1)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarJvp(double, double, double, double)
   */
  static PolarJvp polarJvp(double r, double t, double rDot, double tDot, Tape tape) {
    return polarJvp(r, t, rDot, tDot);
  }

  /**
   * Value of {@code Jacobians.polar} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param r the derivative with respect to {@code r}
   * @param t the derivative with respect to {@code t}
   */
  record PolarVjp(Jacobians.Pixel value, double r, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.polar}: filled by a derivative and
   * reused by its caller.
   */
  static final class PolarAdjoint {

    /** The adjoint of {@code r}. */
    public double r;

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public PolarAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.polar} for an adjoint
   * of its result.
   *
   * @param r as the method takes it
   * @param t as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PolarVjp polarVjp(double r, double t, Jacobians.Pixel resultBar) {
    PolarAdjoint adjoint = new PolarAdjoint();
    Jacobians.Pixel value = polarVjp(r, t, resultBar, adjoint);
    return new PolarVjp(value, adjoint.r, adjoint.t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarVjp(double, double, corpus.Jacobians.Pixel)
   */
  static PolarVjp polarVjp(double r, double t, Jacobians.Pixel resultBar, Tape tape) {
    return polarVjp(r, t, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.polar} for an adjoint
   * of its result.
   *
   * @param r as the method takes it
   * @param t as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code r}, {@code t} are added
   * @return what the method returns
   */
  static Jacobians.Pixel polarVjp(double r, double t, Jacobians.Pixel resultBar,
      PolarAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return polarVjpSweeps(r, t, resultBar.u(), resultBar.v(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarVjp(double, double, corpus.Jacobians.Pixel, PolarAdjoint)
   */
  static Jacobians.Pixel polarVjp(double r, double t, Jacobians.Pixel resultBar,
      PolarAdjoint adjoint, Tape tape) {
    return polarVjp(r, t, resultBar, adjoint);
  }

  private static Jacobians.Pixel polarVjpSweeps(double r, double t, double resultBar0,
      double resultBar1, PolarAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t1 = Math.cos(t);
    double t2 = Math.sin(t);

    // reverse sweep
    double rBar = resultBar1 * t2 + resultBar0 * t1;
    double tBar = r * resultBar1 * t1 - r * resultBar0 * t2;
    adjoint.r += rBar;
    adjoint.t += tBar;
    return new Jacobians.Pixel(r * t1, r * t2);
  }

  /**
   * Reverse mode: {@code Jacobians.polar} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code r}, {@code t},
   * arrays element by element.
   *
   * @param r as the method takes it
   * @param t as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel polarJacobian(double r, double t, double[] jacobian, int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 2);
    double t1 = Math.cos(t);
    double t2 = r * t1;
    double t3 = Math.sin(t);
    double t4 = r * t3;

    // reverse sweeps, one for each row
    jacobian[offset] = t1;
    jacobian[offset + 1] = -t4;
    jacobian[offset + 2] = t3;
    jacobian[offset + 3] = t2;
    return new Jacobians.Pixel(t2, t4);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #polarJacobian(double, double, double[], int)
   */
  static Jacobians.Pixel polarJacobian(double r, double t, double[] jacobian, int offset,
      Tape tape) {
    return polarJacobian(r, t, jacobian, offset);
  }

  /**
   * {@code Jacobians.polar} as a function of the vector that packs {@code r}, {@code t}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction polarFunction() {
    return new PolarFunction();
  }

  private static final class PolarFunction implements VectorFunction {

    PolarFunction() {}

    @Override
    public int inputs() {
      return 2;
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
      double r = packed[0];
      double t = packed[1];
      Jacobians.Pixel value = Jacobians.polar(r, t);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double r = packed[0];
      double t = packed[1];
      double rDot = direction[0];
      double tDot = direction[1];
      PolarJvp value = polarJvp(r, t, rDot, tDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      double r = packed[0];
      double t = packed[1];
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      PolarAdjoint adjoint = new PolarAdjoint();
      Jacobians.Pixel value = polarVjp(r, t, resultBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.r;
      adjoints[1] = adjoint.t;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.drive}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record DriveJvp(Jacobians.Pose value, Jacobians.Pose tangent) {}

  /**
   * Forward mode: {@code Jacobians.drive} and its derivative in the direction of the
   * tangents.
   *
   * @param start as the method takes it
   * @param turns as the method takes it
   * @param speed as the method takes it
   * @param startDot tangent of {@code start}
   * @param turnsDot tangent of {@code turns}, of the same shape; not modified
   * @param speedDot tangent of {@code speed}
   * @return the value and its tangent
   */
  static DriveJvp driveJvp(Jacobians.Pose start, double[] turns, double speed,
      Jacobians.Pose startDot, double[] turnsDot, double speedDot) {
    double startX = start.x();
    double startY = start.y();
    double startHeading = start.heading();
    Objects.requireNonNull(startDot, "startDot");
    double startXDot = startDot.x();
    double startYDot = startDot.y();
    double startHeadingDot = startDot.heading();
    Arguments.sameShape("turnsDot", turnsDot, "turns", turns);
    double heading = startHeading;
    double x = startX;
    double y = startY;
    double headingDot = startHeadingDot;
    double xDot = startXDot;
    double yDot = startYDot;
    for (int i = 0; i < turns.length; i++) {
      heading += turns[i];
      headingDot += turnsDot[i];
      double t = Math.cos(heading);
      x += speed * t;
      xDot += speedDot * t - speed * (headingDot * Math.sin(heading));
      double t1 = Math.sin(heading);
      y += speed * t1;
      yDot += speedDot * t1 + speed * (headingDot * t);
    }
    return new DriveJvp(new Jacobians.Pose(x, y, heading),
        new Jacobians.Pose(xDot, yDot, headingDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driveJvp(corpus.Jacobians.Pose, double[], double, corpus.Jacobians.Pose, double[],
   *     double)
   */
  static DriveJvp driveJvp(Jacobians.Pose start, double[] turns, double speed,
      Jacobians.Pose startDot, double[] turnsDot, double speedDot, Tape tape) {
    return driveJvp(start, turns, speed, startDot, turnsDot, speedDot);
  }

  /**
   * Value of {@code Jacobians.drive} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param start the derivative with respect to {@code start}
   * @param turns the derivative with respect to {@code turns}
   * @param speed the derivative with respect to {@code speed}
   */
  record DriveVjp(Jacobians.Pose value, Jacobians.Pose start, double[] turns, double speed) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.drive}: filled by a derivative and
   * reused by its caller.
   */
  static final class DriveAdjoint {

    /** The adjoint of {@code start.x}. */
    public double startX;

    /** The adjoint of {@code start.y}. */
    public double startY;

    /** The adjoint of {@code start.heading}. */
    public double startHeading;

    /** The adjoint of {@code speed}. */
    public double speed;

    /** A holder of zeros. */
    public DriveAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.drive} for an adjoint
   * of its result.
   *
   * @param start as the method takes it
   * @param turns as the method takes it
   * @param speed as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static DriveVjp driveVjp(Jacobians.Pose start, double[] turns, double speed,
      Jacobians.Pose resultBar) {
    return driveVjp(start, turns, speed, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driveVjp(corpus.Jacobians.Pose, double[], double, corpus.Jacobians.Pose)
   */
  static DriveVjp driveVjp(Jacobians.Pose start, double[] turns, double speed,
      Jacobians.Pose resultBar, Tape tape) {
    double[] turnsBar = Arguments.zerosLike(turns);
    DriveAdjoint adjoint = new DriveAdjoint();
    Jacobians.Pose value = driveVjp(start, turns, speed, resultBar, turnsBar, adjoint, tape);
    return new DriveVjp(value,
        new Jacobians.Pose(adjoint.startX, adjoint.startY, adjoint.startHeading), turnsBar,
        adjoint.speed);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.drive} for an adjoint
   * of its result.
   *
   * @param start as the method takes it
   * @param turns as the method takes it
   * @param speed as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param turnsBar to which the adjoint of {@code turns} is added; of the same shape
   * @param adjoint to which the adjoints of {@code start.x}, {@code start.y}, {@code
   *     start.heading}, {@code speed} are added
   * @return what the method returns
   */
  static Jacobians.Pose driveVjp(Jacobians.Pose start, double[] turns, double speed,
      Jacobians.Pose resultBar, double[] turnsBar, DriveAdjoint adjoint) {
    return driveVjp(start, turns, speed, resultBar, turnsBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driveVjp(corpus.Jacobians.Pose, double[], double, corpus.Jacobians.Pose, double[],
   *     DriveAdjoint)
   */
  static Jacobians.Pose driveVjp(Jacobians.Pose start, double[] turns, double speed,
      Jacobians.Pose resultBar, double[] turnsBar, DriveAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return driveVjpSweeps(start, turns, speed, resultBar.x(), resultBar.y(), resultBar.heading(),
        turnsBar, adjoint, tape);
  }

  private static Jacobians.Pose driveVjpSweeps(Jacobians.Pose start, double[] turns, double speed,
      double resultBar0, double resultBar1, double resultBar2, double[] turnsBar,
      DriveAdjoint adjoint, Tape tape) {
    double startX = start.x();
    double startY = start.y();
    double startHeading = start.heading();
    Arguments.sameShape("turnsBar", turnsBar, "turns", turns);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(turns.length);
      double[] kept1 = tape.doubles(turns.length);
      double heading = startHeading;
      double x = startX;
      double y = startY;
      for (int i = 0; i < turns.length; i++) {
        heading += turns[i];
        double t = Math.cos(heading);
        kept1[i] = t;
        x += speed * t;
        double t1 = Math.sin(heading);
        kept[i] = t1;
        y += speed * t1;
      }

      // reverse sweep
      double headingBar = resultBar2;
      double speedBar = 0.0;
      for (int i = turns.length - 1; i >= 0; i--) {
        double t = kept[i];
        speedBar += resultBar1 * t;
        double t1 = kept1[i];
        headingBar += speed * resultBar1 * t1;
        speedBar += resultBar0 * t1;
        headingBar -= speed * resultBar0 * t;
        turnsBar[i] += headingBar;
      }
      adjoint.startX += resultBar0;
      adjoint.startY += resultBar1;
      adjoint.startHeading += headingBar;
      adjoint.speed += speedBar;
      return new Jacobians.Pose(x, y, heading);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.drive} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code x}, {@code y}, {@code heading}, with columns for
   * {@code start.x}, {@code start.y}, {@code start.heading}, {@code turns}, {@code speed},
   * arrays element by element.
   *
   * @param start as the method takes it
   * @param turns as the method takes it
   * @param speed as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pose driveJacobian(Jacobians.Pose start, double[] turns, double speed,
      double[] jacobian, int offset) {
    return driveJacobian(start, turns, speed, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driveJacobian(corpus.Jacobians.Pose, double[], double, double[], int)
   */
  static Jacobians.Pose driveJacobian(Jacobians.Pose start, double[] turns, double speed,
      double[] jacobian, int offset, Tape tape) {
    double startX = start.x();
    double startY = start.y();
    double startHeading = start.heading();
    Objects.requireNonNull(turns, "turns");
    Arguments.block("jacobian", jacobian, offset, 3, 4L + turns.length);
    Arguments.distinct("jacobian", jacobian, "turns", turns);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(turns.length);
      double[] kept1 = tape.doubles(turns.length);
      double heading = startHeading;
      double x = startX;
      double y = startY;
      for (int i = 0; i < turns.length; i++) {
        heading += turns[i];
        double t = Math.cos(heading);
        kept1[i] = t;
        x += speed * t;
        double t1 = Math.sin(heading);
        kept[i] = t1;
        y += speed * t1;
      }

      // reverse sweeps, one for each row
      int speedColumn = 3 + turns.length;
      int columns = speedColumn + 1;
      int turnsAt = offset + 3;
      int row = offset + columns;
      int turnsAt1 = row + 3;
      int row1 = row + columns;
      int turnsAt2 = row1 + 3;
      int t = row1 + speedColumn;
      Arrays.fill(jacobian, offset, t + 1, 0.0);
      double headingBar = 0.0;
      double speedBar = 0.0;
      for (int i = turns.length - 1; i >= 0; i--) {
        speedBar += kept1[i];
        headingBar -= speed * kept[i];
        jacobian[turnsAt + i] += headingBar;
      }
      double headingBar1 = 0.0;
      double speedBar1 = 0.0;
      for (int i = turns.length - 1; i >= 0; i--) {
        speedBar1 += kept[i];
        headingBar1 += speed * kept1[i];
        jacobian[turnsAt1 + i] += headingBar1;
      }
      for (int i = turns.length - 1; i >= 0; i--) {
        jacobian[turnsAt2 + i] += 1.0;
      }
      jacobian[offset] = 1.0;
      jacobian[offset + 1] = 0.0;
      jacobian[offset + 2] = headingBar;
      jacobian[offset + speedColumn] = speedBar;
      jacobian[row] = 0.0;
      jacobian[row + 1] = 1.0;
      jacobian[row + 2] = headingBar1;
      jacobian[row + speedColumn] = speedBar1;
      jacobian[row1] = 0.0;
      jacobian[row1 + 1] = 0.0;
      jacobian[row1 + 2] = 1.0;
      jacobian[t] = 0.0;
      return new Jacobians.Pose(x, y, heading);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.drive} as a function of the vector that packs {@code start.x}, {@code
   * start.y}, {@code start.heading}, {@code turns}, {@code speed}, in this order and arrays
   * row by row. It modifies neither what it is given nor what it captures, and may be used
   * by several threads at once.
   *
   * @return the view
   */
  static VectorFunction driveFunction() {
    return new DriveFunction();
  }

  private static final class DriveFunction implements VectorFunction {

    DriveFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 3;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 4);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double startX = packed[0];
      double startY = packed[1];
      double startHeading = packed[2];
      double[] turns = Arguments.doubles(packed, 3, packed.length - 4);
      double speed = packed[packed.length - 1];
      Jacobians.Pose value =
          Jacobians.drive(new Jacobians.Pose(startX, startY, startHeading), turns, speed);
      values[0] = value.x();
      values[1] = value.y();
      values[2] = value.heading();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 4);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double startX = packed[0];
      double startY = packed[1];
      double startHeading = packed[2];
      double[] turns = Arguments.doubles(packed, 3, packed.length - 4);
      double speed = packed[packed.length - 1];
      double startXDot = direction[0];
      double startYDot = direction[1];
      double startHeadingDot = direction[2];
      double[] turnsDot = Arguments.doubles(direction, 3, direction.length - 4);
      double speedDot = direction[direction.length - 1];
      DriveJvp value =
          driveJvp(new Jacobians.Pose(startX, startY, startHeading), turns, speed,
          new Jacobians.Pose(startXDot, startYDot, startHeadingDot), turnsDot, speedDot);
      values[0] = value.value().x();
      values[1] = value.value().y();
      values[2] = value.value().heading();
      tangents[0] = value.tangent().x();
      tangents[1] = value.tangent().y();
      tangents[2] = value.tangent().heading();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 4);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double startX = packed[0];
      double startY = packed[1];
      double startHeading = packed[2];
      double[] turns = Arguments.doubles(packed, 3, packed.length - 4);
      double speed = packed[packed.length - 1];
      Jacobians.Pose resultBar = new Jacobians.Pose(weights[0], weights[1], weights[2]);
      double[] turnsBar = Arguments.zerosLike(turns);
      DriveAdjoint adjoint = new DriveAdjoint();
      Jacobians.Pose value =
          driveVjp(new Jacobians.Pose(startX, startY, startHeading), turns, speed, resultBar,
          turnsBar, adjoint);
      values[0] = value.x();
      values[1] = value.y();
      values[2] = value.heading();
      adjoints[0] = adjoint.startX;
      adjoints[1] = adjoint.startY;
      adjoints[2] = adjoint.startHeading;
      Arguments.pack(turnsBar, adjoints, 3);
      adjoints[adjoints.length - 1] = adjoint.speed;
    }
  }

  /**
   * Tangent or adjoint of the result of {@code Jacobians.iterate}.
   *
   * @param value for {@code value}
   * @param last for {@code last}
   */
  record IterateResultTangent(double value, double last) {}

  /**
   * Value and tangent of {@code Jacobians.iterate}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record IterateJvp(Jacobians.Counted value, IterateResultTangent tangent) {}

  /**
   * Forward mode: {@code Jacobians.iterate} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param limit constant
   * @param xDot tangent of {@code x}
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static IterateJvp iterateJvp(double x, double[] a, double limit, double xDot, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int steps = 0;
    double valueDot = xDot;
    double value = x;
    while (value < limit) {
      if (steps == a.length) {
        if (a.length != 0) {
          x = a[steps - 1];
          xDot = aDot[steps - 1];
        }
        return new IterateJvp(new Jacobians.Counted(steps, value, false, x),
            new IterateResultTangent(valueDot, xDot));
      }
      double t = Math.exp(a[steps]);
      double t1 = 2.0 * (valueDot * value);
      value = value * value + t;
      valueDot = t1 + aDot[steps] * t;
      if (value > 100.0) {
        break;
      }
      steps++;
    }
    double t;
    double t1;
    if (steps == 0) {
      steps = 0;
      t = 1.0;
      t1 = 0.0;
    } else {
      t = a[0];
      t1 = aDot[0];
      xDot = valueDot * x + value * xDot;
      x = value * x;
    }
    return new IterateJvp(new Jacobians.Counted(steps, x, true, t),
        new IterateResultTangent(xDot, t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iterateJvp(double, double[], double, double, double[])
   */
  static IterateJvp iterateJvp(double x, double[] a, double limit, double xDot, double[] aDot,
      Tape tape) {
    return iterateJvp(x, a, limit, xDot, aDot);
  }

  /**
   * Value of {@code Jacobians.iterate} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param a the derivative with respect to {@code a}
   */
  record IterateVjp(Jacobians.Counted value, double x, double[] a) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.iterate}: filled by a derivative
   * and reused by its caller.
   */
  static final class IterateAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public IterateAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.iterate} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param limit constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static IterateVjp iterateVjp(double x, double[] a, double limit, IterateResultTangent resultBar) {
    return iterateVjp(x, a, limit, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iterateVjp(double, double[], double, IterateResultTangent)
   */
  static IterateVjp iterateVjp(double x, double[] a, double limit, IterateResultTangent resultBar,
      Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    IterateAdjoint adjoint = new IterateAdjoint();
    Jacobians.Counted value = iterateVjp(x, a, limit, resultBar, aBar, adjoint, tape);
    return new IterateVjp(value, adjoint.x, aBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.iterate} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param limit constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param aBar to which the adjoint of {@code a} is added; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Counted iterateVjp(double x, double[] a, double limit,
      IterateResultTangent resultBar, double[] aBar, IterateAdjoint adjoint) {
    return iterateVjp(x, a, limit, resultBar, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iterateVjp(double, double[], double, IterateResultTangent, double[],
   *     IterateAdjoint)
   */
  static Jacobians.Counted iterateVjp(double x, double[] a, double limit,
      IterateResultTangent resultBar, double[] aBar, IterateAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return iterateVjpSweeps(x, a, limit, resultBar.value(), resultBar.last(), aBar, adjoint, tape);
  }

  private static Jacobians.Counted iterateVjpSweeps(double x, double[] a, double limit,
      double resultBar1, double resultBar3, double[] aBar, IterateAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      int[] stepsKept = tape.ints(64);
      double[] valueKept = tape.doubles(64);
      int steps = 0;
      int trips = 0;
      double value = x;
      int exit;
      double t;
      int steps1;
      double value1;
      while (true) {
        if (!(value < limit)) {
          exit = 0;
          t = 0.0;
          steps1 = steps;
          value1 = value;
          break;
        }
        valueKept[trips] = value;
        stepsKept[trips] = steps;
        if (steps == a.length) {
          boolean t1 = a.length == 0;
          // reverse sweep
          double t2 = t1 ? x : a[steps - 1];
          double xBar;
          if (t1) {
            xBar = resultBar3;
          } else {
            aBar[steps - 1] += resultBar3;
            xBar = 0.0;
          }
          double valueBar = resultBar1;
          for (int k = trips - 1; k >= 0; k--) {
            int steps2 = stepsKept[k];
            aBar[steps2] += valueBar * kept[k];
            double value2 = valueKept[k];
            valueBar = 2.0 * (valueBar * value2);
          }
          xBar += valueBar;
          adjoint.x += xBar;
          return new Jacobians.Counted(steps, value, false, t2);
        }
        t = Math.exp(a[steps]);
        kept[trips] = t;
        double value2 = value * value + t;
        if (value2 > 100.0) {
          exit = 1;
          steps1 = steps;
          value1 = value;
          value = value2;
          break;
        }
        steps++;
        trips++;
        kept = tape.grow(kept, trips);
        stepsKept = tape.grow(stepsKept, trips);
        valueKept = tape.grow(valueKept, trips);
        value = value2;
      }
      boolean t1 = steps == 0;
      double t2;
      double t3;
      if (t1) {
        steps = 0;
        t2 = x;
        t3 = 1.0;
      } else {
        t2 = value * x;
        t3 = a[0];
      }

      // reverse sweep
      double xBar;
      double valueBar;
      if (t1) {
        xBar = resultBar1;
        valueBar = 0.0;
      } else {
        aBar[0] += resultBar3;
        valueBar = resultBar1 * x;
        xBar = value * resultBar1;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          aBar[steps1] += valueBar * t;
          valueBar = 2.0 * (valueBar * value1);
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        steps1 = stepsKept[k];
        aBar[steps1] += valueBar * kept[k];
        value = valueKept[k];
        valueBar = 2.0 * (valueBar * value);
      }
      xBar += valueBar;
      adjoint.x += xBar;
      return new Jacobians.Counted(steps, t2, true, t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.iterate} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code value}, {@code last}, with columns for {@code x},
   * {@code a}, arrays element by element.
   *
   * @param x as the method takes it
   * @param a as the method takes it
   * @param limit constant
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Counted iterateJacobian(double x, double[] a, double limit, double[] jacobian,
      int offset) {
    return iterateJacobian(x, a, limit, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #iterateJacobian(double, double[], double, double[], int)
   */
  static Jacobians.Counted iterateJacobian(double x, double[] a, double limit, double[] jacobian,
      int offset, Tape tape) {
    Objects.requireNonNull(a, "a");
    Arguments.block("jacobian", jacobian, offset, 2, 1L + a.length);
    Arguments.distinct("jacobian", jacobian, "a", a);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      int[] stepsKept = tape.ints(64);
      double[] valueKept = tape.doubles(64);
      int steps = 0;
      int trips = 0;
      double value = x;
      int exit;
      double t;
      int steps1;
      double value1;
      while (true) {
        if (!(value < limit)) {
          exit = 0;
          t = 0.0;
          steps1 = steps;
          value1 = value;
          break;
        }
        valueKept[trips] = value;
        stepsKept[trips] = steps;
        if (steps == a.length) {
          boolean t1 = a.length == 0;
          // reverse sweeps, one for each row
          int columns = 1 + a.length;
          int aAt = offset + 1;
          int row = offset + columns;
          int aAt1 = row + 1;
          double t2 = t1 ? x : a[steps - 1];
          Arrays.fill(jacobian, offset, aAt1 + a.length, 0.0);
          double valueBar = 1.0;
          for (int k = trips - 1; k >= 0; k--) {
            int steps2 = stepsKept[k];
            jacobian[aAt + steps2] += valueBar * kept[k];
            double value2 = valueKept[k];
            valueBar = 2.0 * (valueBar * value2);
          }
          double xBar;
          if (t1) {
            xBar = 1.0;
          } else {
            jacobian[aAt1 + (steps - 1)] += 1.0;
            xBar = 0.0;
          }
          jacobian[offset] = valueBar;
          jacobian[row] = xBar;
          return new Jacobians.Counted(steps, value, false, t2);
        }
        t = Math.exp(a[steps]);
        kept[trips] = t;
        double value2 = value * value + t;
        if (value2 > 100.0) {
          exit = 1;
          steps1 = steps;
          value1 = value;
          value = value2;
          break;
        }
        steps++;
        trips++;
        kept = tape.grow(kept, trips);
        stepsKept = tape.grow(stepsKept, trips);
        valueKept = tape.grow(valueKept, trips);
        value = value2;
      }
      boolean t1 = steps == 0;
      double t2;
      double t3;
      if (t1) {
        steps = 0;
        t2 = x;
        t3 = 1.0;
      } else {
        t2 = value * x;
        t3 = a[0];
      }

      // reverse sweeps, one for each row
      int columns = 1 + a.length;
      int aAt = offset + 1;
      int row = offset + columns;
      int aAt1 = row + 1;
      Arrays.fill(jacobian, offset, aAt1 + a.length, 0.0);
      double xBar;
      double valueBar;
      if (t1) {
        xBar = 1.0;
        valueBar = 0.0;
      } else {
        jacobian[aAt1] += 1.0;
        xBar = value;
        valueBar = x;
      }
      switch (exit) {
        case 0 -> {}
        default -> {
          jacobian[aAt + steps1] += valueBar * t;
          valueBar = 2.0 * (valueBar * value1);
        }
      }
      for (int k = trips - 1; k >= 0; k--) {
        steps1 = stepsKept[k];
        jacobian[aAt + steps1] += valueBar * kept[k];
        value = valueKept[k];
        valueBar = 2.0 * (valueBar * value);
      }
      jacobian[offset] = xBar + valueBar;
      return new Jacobians.Counted(steps, t2, true, t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.iterate} as a function of the vector that packs {@code x}, {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param limit captured
   * @return the view
   */
  static VectorFunction iterateFunction(double limit) {
    return new IterateFunction(limit);
  }

  private static final class IterateFunction implements VectorFunction {

    private final double limit;

    IterateFunction(double limit) {
      this.limit = limit;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double[] a = Arguments.doubles(packed, 1, packed.length - 1);
      Jacobians.Counted value = Jacobians.iterate(x, a, this.limit);
      values[0] = value.value();
      values[1] = value.last();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double[] a = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] aDot = Arguments.doubles(direction, 1, direction.length - 1);
      IterateJvp value = iterateJvp(x, a, this.limit, xDot, aDot);
      values[0] = value.value().value();
      values[1] = value.value().last();
      tangents[0] = value.tangent().value();
      tangents[1] = value.tangent().last();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double x = packed[0];
      double[] a = Arguments.doubles(packed, 1, packed.length - 1);
      IterateResultTangent resultBar = new IterateResultTangent(weights[0], weights[1]);
      double[] aBar = Arguments.zerosLike(a);
      IterateAdjoint adjoint = new IterateAdjoint();
      Jacobians.Counted value = iterateVjp(x, a, this.limit, resultBar, aBar, adjoint);
      values[0] = value.value();
      values[1] = value.last();
      adjoints[0] = adjoint.x;
      Arguments.pack(aBar, adjoints, 1);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.norms}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record NormsJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.norms} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static NormsJvp normsJvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double largest = 0.0;
    double total = 0.0;
    double largestDot = 0.0;
    double totalDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int j = 0; j < b.length; j++) {
        double a1 = a[i];
        double b1 = b[j];
        double bDot1 = bDot[j];
        double t = a1 * b1;
        double t1 = Math.sin(t);
        sum += t1 * b1;
        sumDot += (aDot[i] * b1 + a1 * bDot1) * Math.cos(t) * b1 + t1 * bDot1;
      }
      double t = sum * sum;
      double t1 = 2.0 * (sumDot * sum);
      double largest1 = Math.max(largest, t);
      largestDot = (largest >= t ? largestDot : largest < t ? 0.0 : largestDot * largest1)
          + (t > largest ? t1 : t <= largest ? 0.0 : t1 * largest1);
      total += sum;
      totalDot += sumDot;
      largest = largest1;
    }
    return new NormsJvp(new Jacobians.Pixel(largest, total * total),
        new Jacobians.Pixel(largestDot, 2.0 * (totalDot * total)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normsJvp(double[], double[], double[], double[])
   */
  static NormsJvp normsJvp(double[] a, double[] b, double[] aDot, double[] bDot, Tape tape) {
    return normsJvp(a, b, aDot, bDot);
  }

  /**
   * Value of {@code Jacobians.norms} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record NormsVjp(Jacobians.Pixel value, double[] a, double[] b) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.norms} for an adjoint
   * of its result.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static NormsVjp normsVjp(double[] a, double[] b, Jacobians.Pixel resultBar) {
    return normsVjp(a, b, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normsVjp(double[], double[], corpus.Jacobians.Pixel)
   */
  static NormsVjp normsVjp(double[] a, double[] b, Jacobians.Pixel resultBar, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    Jacobians.Pixel value = normsVjp(a, b, resultBar, aBar, bBar, tape);
    return new NormsVjp(value, aBar, bBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.norms} for an adjoint
   * of its result.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param aBar to which the adjoint of {@code a} is added; of the same shape
   * @param bBar to which the adjoint of {@code b} is added; of the same shape
   * @return what the method returns
   */
  static Jacobians.Pixel normsVjp(double[] a, double[] b, Jacobians.Pixel resultBar, double[] aBar,
      double[] bBar) {
    return normsVjp(a, b, resultBar, aBar, bBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normsVjp(double[], double[], corpus.Jacobians.Pixel, double[], double[])
   */
  static Jacobians.Pixel normsVjp(double[] a, double[] b, Jacobians.Pixel resultBar, double[] aBar,
      double[] bBar, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return normsVjpSweeps(a, b, resultBar.u(), resultBar.v(), aBar, bBar, tape);
  }

  private static Jacobians.Pixel normsVjpSweeps(double[] a, double[] b, double resultBar0,
      double resultBar1, double[] aBar, double[] bBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    int mark = tape.mark();
    try {
      double[] largestKept = tape.doubles(a.length);
      double[] sumKept = tape.doubles(a.length);
      double[][] keptKept = tape.table(double[].class, a.length);
      double largest = 0.0;
      double total = 0.0;
      for (int i = 0; i < a.length; i++) {
        largestKept[i] = largest;
        double[] kept = tape.row(keptKept, i, b.length);
        double sum = 0.0;
        for (int j = 0; j < b.length; j++) {
          double a1 = a[i];
          double b1 = b[j];
          double t = Math.sin(a1 * b1);
          kept[j] = t;
          sum += t * b1;
        }
        sumKept[i] = sum;
        largest = Math.max(largest, sum * sum);
        total += sum;
      }

      // reverse sweep
      double totalBar = 2.0 * (resultBar1 * total);
      double largestBar = resultBar0;
      for (int i = a.length - 1; i >= 0; i--) {
        double largest1 = largestKept[i];
        double sum = sumKept[i];
        double t = sum * sum;
        double largest2 = Math.max(largest1, t);
        double sumBar = totalBar
            + 2.0 * ((t > largest1 ? largestBar : t <= largest1 ? 0.0 : largestBar * largest2)
            * sum);
        double[] kept = keptKept[i];
        for (int j = 0; j < b.length; j++) {
          double b1 = b[j];
          double bBar1 = kept[j] * sumBar;
          double a1 = a[i];
          double t1 = sumBar * b1 * Math.cos(a1 * b1);
          bBar[j] += bBar1 + a1 * t1;
          aBar[i] += t1 * b1;
        }
        largestBar = largest1 >= t ? largestBar : largest1 < t ? 0.0 : largestBar * largest2;
      }
      return new Jacobians.Pixel(largest, total * total);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.norms} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code a}, {@code b},
   * arrays element by element.
   *
   * @param a as the method takes it
   * @param b as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel normsJacobian(double[] a, double[] b, double[] jacobian, int offset) {
    return normsJacobian(a, b, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normsJacobian(double[], double[], double[], int)
   */
  static Jacobians.Pixel normsJacobian(double[] a, double[] b, double[] jacobian, int offset,
      Tape tape) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Arguments.distinct("a", a, "b", b);
    Arguments.block("jacobian", jacobian, offset, 2, (long) a.length + b.length);
    Arguments.distinct("jacobian", jacobian, "a", a);
    Arguments.distinct("jacobian", jacobian, "b", b);
    int mark = tape.mark();
    try {
      double[] largestKept = tape.doubles(a.length);
      double[] sumKept = tape.doubles(a.length);
      double[][] keptKept = tape.table(double[].class, a.length);
      double largest = 0.0;
      double total = 0.0;
      for (int i = 0; i < a.length; i++) {
        largestKept[i] = largest;
        double[] kept = tape.row(keptKept, i, b.length);
        double sum = 0.0;
        for (int j = 0; j < b.length; j++) {
          double a1 = a[i];
          double b1 = b[j];
          double t = Math.sin(a1 * b1);
          kept[j] = t;
          sum += t * b1;
        }
        sumKept[i] = sum;
        largest = Math.max(largest, sum * sum);
        total += sum;
      }

      // reverse sweeps, one for each row
      int columns = a.length + b.length;
      int bAt = offset + a.length;
      int row = offset + columns;
      int bAt1 = row + a.length;
      Arrays.fill(jacobian, offset, bAt1 + b.length, 0.0);
      double largestBar = 1.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double largest1 = largestKept[i];
        double sum = sumKept[i];
        double t = sum * sum;
        double largest2 = Math.max(largest1, t);
        double t1 = 2.0
            * ((t > largest1 ? largestBar : t <= largest1 ? 0.0 : largestBar * largest2) * sum);
        double[] kept = keptKept[i];
        for (int j = 0; j < b.length; j++) {
          double b1 = b[j];
          double bBar = kept[j] * t1;
          double a1 = a[i];
          double t2 = t1 * b1 * Math.cos(a1 * b1);
          jacobian[bAt + j] += bBar + a1 * t2;
          jacobian[offset + i] += t2 * b1;
        }
        largestBar = largest1 >= t ? largestBar : largest1 < t ? 0.0 : largestBar * largest2;
      }
      double largestBar1 = 0.0;
      for (int i = a.length - 1; i >= 0; i--) {
        double largest1 = largestKept[i];
        double sum = sumKept[i];
        double t = sum * sum;
        double largest2 = Math.max(largest1, t);
        double sumBar = 2.0
            * (total
            + (t > largest1 ? largestBar1 : t <= largest1 ? 0.0 : largestBar1 * largest2) * sum);
        double[] kept = keptKept[i];
        for (int j = 0; j < b.length; j++) {
          double b1 = b[j];
          double bBar = kept[j] * sumBar;
          double a1 = a[i];
          double t1 = sumBar * b1 * Math.cos(a1 * b1);
          jacobian[bAt1 + j] += bBar + a1 * t1;
          jacobian[row + i] += t1 * b1;
        }
        largestBar1 = largest1 >= t ? largestBar1 : largest1 < t ? 0.0 : largestBar1 * largest2;
      }
      return new Jacobians.Pixel(largest, total * total);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.norms} as a function of the vector that packs {@code a}, {@code b}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction normsFunction(double[] a, double[] b) {
    return new NormsFunction(a, b);
  }

  private static final class NormsFunction implements VectorFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    NormsFunction(double[] a, double[] b) {
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
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      Jacobians.Pixel value = Jacobians.norms(a, b);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      NormsJvp value = normsJvp(a, b, aDot, bDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      Jacobians.Pixel value = normsVjp(a, b, resultBar, aBar, bBar);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(aBar, adjoints, 0);
      Arguments.pack(bBar, adjoints, aSize);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.peak}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PeakJvp(Jacobians.Pose value, Jacobians.Pose tangent) {}

  /**
   * Forward mode: {@code Jacobians.peak} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static PeakJvp peakJvp(double[] x, double y, double[] xDot, double yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double best = y;
    double bestDot = yDot;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double t1 = 2.0 * (xDot[i] * x1);
      double best1 = Math.max(best, t);
      bestDot = (best >= t ? bestDot : best < t ? 0.0 : bestDot * best1)
          + (t > best ? t1 : t <= best ? 0.0 : t1 * best1);
      best = best1;
    }
    double least = 10.0;
    double leastDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * y;
      double t1 = xDot[i] * y + x1 * yDot;
      if (t < least) {
        least = t;
        leastDot = t1;
      }
    }
    return new PeakJvp(new Jacobians.Pose(best * y, Math.sin(best), least * best),
        new Jacobians.Pose(bestDot * y + best * yDot, bestDot * Math.cos(best),
        leastDot * best + least * bestDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #peakJvp(double[], double, double[], double)
   */
  static PeakJvp peakJvp(double[] x, double y, double[] xDot, double yDot, Tape tape) {
    return peakJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code Jacobians.peak} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PeakVjp(Jacobians.Pose value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.peak}: filled by a derivative and
   * reused by its caller.
   */
  static final class PeakAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PeakAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.peak} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PeakVjp peakVjp(double[] x, double y, Jacobians.Pose resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    PeakAdjoint adjoint = new PeakAdjoint();
    Jacobians.Pose value = peakVjp(x, y, resultBar, xBar, adjoint);
    return new PeakVjp(value, xBar, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #peakVjp(double[], double, corpus.Jacobians.Pose)
   */
  static PeakVjp peakVjp(double[] x, double y, Jacobians.Pose resultBar, Tape tape) {
    return peakVjp(x, y, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.peak} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param adjoint to which the adjoints of {@code y} are added
   * @return what the method returns
   */
  static Jacobians.Pose peakVjp(double[] x, double y, Jacobians.Pose resultBar, double[] xBar,
      PeakAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return peakVjpSweeps(x, y, resultBar.x(), resultBar.y(), resultBar.heading(), xBar, adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #peakVjp(double[], double, corpus.Jacobians.Pose, double[], PeakAdjoint)
   */
  static Jacobians.Pose peakVjp(double[] x, double y, Jacobians.Pose resultBar, double[] xBar,
      PeakAdjoint adjoint, Tape tape) {
    return peakVjp(x, y, resultBar, xBar, adjoint);
  }

  private static Jacobians.Pose peakVjpSweeps(double[] x, double y, double resultBar0,
      double resultBar1, double resultBar2, double[] xBar, PeakAdjoint adjoint) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    double best = y;
    int chosen = Integer.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      if (t > best | t != t) {
        chosen = i;
      }
      best = Math.max(best, t);
    }
    double least = 10.0;
    int chosen1 = Integer.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      double t = x[i] * y;
      if (t < least) {
        least = t;
        chosen1 = i;
      }
    }

    // reverse sweep
    double leastBar = resultBar2 * best;
    double bestBar = least * resultBar2 + resultBar1 * Math.cos(best) + resultBar0 * y;
    double yBar = best * resultBar0;
    if (chosen1 != Integer.MAX_VALUE) {
      yBar += x[chosen1] * leastBar;
      xBar[chosen1] += leastBar * y;
    }
    double t = best != best ? best : bestBar;
    if (chosen != Integer.MAX_VALUE) {
      xBar[chosen] += 2.0 * (t * x[chosen]);
    } else {
      yBar += t;
    }
    adjoint.y += yBar;
    return new Jacobians.Pose(best * y, Math.sin(best), least * best);
  }

  /**
   * Reverse mode: {@code Jacobians.peak} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code x}, {@code y}, {@code heading}, with columns for
   * {@code x}, {@code y}, arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pose peakJacobian(double[] x, double y, double[] jacobian, int offset) {
    Objects.requireNonNull(x, "x");
    Arguments.block("jacobian", jacobian, offset, 3, 1L + x.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    double best = y;
    int chosen = Integer.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      if (t > best | t != t) {
        chosen = i;
      }
      best = Math.max(best, t);
    }
    double least = 10.0;
    int chosen1 = Integer.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      double t = x[i] * y;
      if (t < least) {
        least = t;
        chosen1 = i;
      }
    }
    double t = best * y;

    // reverse sweeps, one for each row
    int columns = x.length + 1;
    int row = offset + columns;
    int row1 = row + columns;
    int t1 = row1 + x.length;
    Arrays.fill(jacobian, offset, t1 + 1, 0.0);
    boolean t2 = best != best;
    double yBar;
    if (t2) {
      y = best;
      yBar = best;
    } else {
      yBar = Math.cos(best);
    }
    double yBar1;
    if (chosen1 != Integer.MAX_VALUE) {
      yBar1 = x[chosen1] * best;
      jacobian[row1 + chosen1] += t;
    } else {
      yBar1 = 0.0;
    }
    boolean t3 = chosen != Integer.MAX_VALUE;
    double yBar2;
    if (t3) {
      jacobian[offset + chosen] += 2.0 * (y * x[chosen]);
      jacobian[row + chosen] += 2.0 * (yBar * x[chosen]);
      yBar2 = best;
      yBar = 0.0;
    } else {
      yBar2 = best + y;
    }
    double t4 = t2 ? best : least;
    jacobian[offset + x.length] = yBar2;
    jacobian[row + x.length] = yBar;
    if (t3) {
      jacobian[row1 + chosen] += 2.0 * (t4 * x[chosen]);
    } else {
      yBar1 += t4;
    }
    jacobian[t1] = yBar1;
    return new Jacobians.Pose(t, Math.sin(best), least * best);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #peakJacobian(double[], double, double[], int)
   */
  static Jacobians.Pose peakJacobian(double[] x, double y, double[] jacobian, int offset,
      Tape tape) {
    return peakJacobian(x, y, jacobian, offset);
  }

  /**
   * {@code Jacobians.peak} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction peakFunction() {
    return new PeakFunction();
  }

  private static final class PeakFunction implements VectorFunction {

    PeakFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 3;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      Jacobians.Pose value = Jacobians.peak(x, y);
      values[0] = value.x();
      values[1] = value.y();
      values[2] = value.heading();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      PeakJvp value = peakJvp(x, y, xDot, yDot);
      values[0] = value.value().x();
      values[1] = value.value().y();
      values[2] = value.value().heading();
      tangents[0] = value.tangent().x();
      tangents[1] = value.tangent().y();
      tangents[2] = value.tangent().heading();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      Jacobians.Pose resultBar = new Jacobians.Pose(weights[0], weights[1], weights[2]);
      double[] xBar = Arguments.zerosLike(x);
      PeakAdjoint adjoint = new PeakAdjoint();
      Jacobians.Pose value = peakVjp(x, y, resultBar, xBar, adjoint);
      values[0] = value.x();
      values[1] = value.y();
      values[2] = value.heading();
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.y;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.rescued}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record RescuedJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.rescued} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param order constant
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static RescuedJvp rescuedJvp(double[] x, int[] order, double y, double[] xDot, double yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double product;
    double productDot;
    try {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < order.length; i++) {
        double term = 1.0;
        double termDot = 0.0;
        for (int j = 0; j <= i; j++) {
          int order1 = order[j];
          double x1 = x[order1];
          double t = x1 * y;
          double t1 = Math.sin(t);
          termDot = termDot * t1 + term * ((xDot[order1] * y + x1 * yDot) * Math.cos(t));
          term *= t1;
        }
        sum += term;
        sumDot += termDot;
      }
      product = y * sum;
      productDot = yDot * sum + y * sumDot;
    } catch (ArrayIndexOutOfBoundsException e) {
      product = 3.0 * y;
      productDot = 3.0 * yDot;
    }
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = Math.cos(x1);
      productDot = productDot * t - product * (xDot[i] * Math.sin(x1));
      product *= t;
    }
    return new RescuedJvp(new Jacobians.Pixel(product, product * y),
        new Jacobians.Pixel(productDot, productDot * y + product * yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rescuedJvp(double[], int[], double, double[], double)
   */
  static RescuedJvp rescuedJvp(double[] x, int[] order, double y, double[] xDot, double yDot,
      Tape tape) {
    return rescuedJvp(x, order, y, xDot, yDot);
  }

  /**
   * Value of {@code Jacobians.rescued} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RescuedVjp(Jacobians.Pixel value, double[] x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.rescued}: filled by a derivative
   * and reused by its caller.
   */
  static final class RescuedAdjoint {

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public RescuedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.rescued} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param order constant
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static RescuedVjp rescuedVjp(double[] x, int[] order, double y, Jacobians.Pixel resultBar) {
    return rescuedVjp(x, order, y, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rescuedVjp(double[], int[], double, corpus.Jacobians.Pixel)
   */
  static RescuedVjp rescuedVjp(double[] x, int[] order, double y, Jacobians.Pixel resultBar,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    RescuedAdjoint adjoint = new RescuedAdjoint();
    Jacobians.Pixel value = rescuedVjp(x, order, y, resultBar, xBar, adjoint, tape);
    return new RescuedVjp(value, xBar, adjoint.y);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.rescued} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param order constant
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param adjoint to which the adjoints of {@code y} are added
   * @return what the method returns
   */
  static Jacobians.Pixel rescuedVjp(double[] x, int[] order, double y, Jacobians.Pixel resultBar,
      double[] xBar, RescuedAdjoint adjoint) {
    return rescuedVjp(x, order, y, resultBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rescuedVjp(double[], int[], double, corpus.Jacobians.Pixel, double[],
   *     RescuedAdjoint)
   */
  static Jacobians.Pixel rescuedVjp(double[] x, int[] order, double y, Jacobians.Pixel resultBar,
      double[] xBar, RescuedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return rescuedVjpSweeps(x, order, y, resultBar.u(), resultBar.v(), xBar, adjoint, tape);
  }

  private static Jacobians.Pixel rescuedVjpSweeps(double[] x, int[] order, double y,
      double resultBar0, double resultBar1, double[] xBar, RescuedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double[][] keptKept;
      double[][] termKeptKept;
      double sum;
      double product;
      int exit;
      try {
        keptKept = tape.references(double[].class, order.length);
        termKeptKept = tape.references(double[].class, order.length);
        sum = 0.0;
        for (int i = 0; i < order.length; i++) {
          double[] kept = tape.doubles(i + 1);
          keptKept[i] = kept;
          double[] termKept = tape.doubles(i + 1);
          termKeptKept[i] = termKept;
          double term = 1.0;
          for (int j = 0; j <= i; j++) {
            termKept[j] = term;
            double t = Math.sin(x[order[j]] * y);
            kept[j] = t;
            term *= t;
          }
          sum += term;
        }
        product = y * sum;
        exit = 0;
      } catch (ArrayIndexOutOfBoundsException e) {
        tape.release(mark1);
        product = 3.0 * y;
        exit = 1;
        sum = 0.0;
        keptKept = null;
        termKeptKept = null;
      }
      double[] kept = tape.doubles(x.length);
      double[] productKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        productKept[i] = product;
        double t = Math.cos(x[i]);
        kept[i] = t;
        product *= t;
      }

      // reverse sweep
      double yBar = product * resultBar1;
      double productBar = resultBar0 + resultBar1 * y;
      for (int i = x.length - 1; i >= 0; i--) {
        double product1 = productKept[i];
        double productBar1 = productBar * kept[i];
        xBar[i] -= product1 * productBar * Math.sin(x[i]);
        productBar = productBar1;
      }
      switch (exit) {
        case 0 -> {
          double sumBar = y * productBar;
          yBar += productBar * sum;
          for (int i = 0; i < order.length; i++) {
            double[] kept1 = keptKept[i];
            double[] termKept = termKeptKept[i];
            double termBar = sumBar;
            for (int j = i; j >= 0; j--) {
              double term = termKept[j];
              int order1 = order[j];
              double x1 = x[order1];
              double t = term * termBar * Math.cos(x1 * y);
              yBar += x1 * t;
              double termBar1 = termBar * kept1[j];
              xBar[order1] += t * y;
              termBar = termBar1;
            }
          }
        }
        default -> yBar += 3.0 * productBar;
      }
      adjoint.y += yBar;
      return new Jacobians.Pixel(product, product * y);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.rescued} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, {@code y},
   * arrays element by element.
   *
   * @param x as the method takes it
   * @param order constant
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel rescuedJacobian(double[] x, int[] order, double y, double[] jacobian,
      int offset) {
    return rescuedJacobian(x, order, y, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rescuedJacobian(double[], int[], double, double[], int)
   */
  static Jacobians.Pixel rescuedJacobian(double[] x, int[] order, double y, double[] jacobian,
      int offset, Tape tape) {
    Objects.requireNonNull(x, "x");
    Arguments.block("jacobian", jacobian, offset, 2, 1L + x.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    int mark = tape.mark();
    try {
      int mark1 = tape.mark();
      double[][] keptKept;
      double[][] termKeptKept;
      double sum;
      double product;
      int exit;
      try {
        keptKept = tape.references(double[].class, order.length);
        termKeptKept = tape.references(double[].class, order.length);
        sum = 0.0;
        for (int i = 0; i < order.length; i++) {
          double[] kept = tape.doubles(i + 1);
          keptKept[i] = kept;
          double[] termKept = tape.doubles(i + 1);
          termKeptKept[i] = termKept;
          double term = 1.0;
          for (int j = 0; j <= i; j++) {
            termKept[j] = term;
            double t = Math.sin(x[order[j]] * y);
            kept[j] = t;
            term *= t;
          }
          sum += term;
        }
        product = y * sum;
        exit = 0;
      } catch (ArrayIndexOutOfBoundsException e) {
        tape.release(mark1);
        product = 3.0 * y;
        exit = 1;
        sum = 0.0;
        keptKept = null;
        termKeptKept = null;
      }
      double[] kept = tape.doubles(x.length);
      double[] productKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        productKept[i] = product;
        double t = Math.cos(x[i]);
        kept[i] = t;
        product *= t;
      }

      // reverse sweeps, one for each row
      int columns = x.length + 1;
      int row = offset + columns;
      int t = row + x.length;
      Arrays.fill(jacobian, offset, t + 1, 0.0);
      double productBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double product1 = productKept[i];
        double productBar1 = productBar * kept[i];
        jacobian[offset + i] -= product1 * productBar * Math.sin(x[i]);
        productBar = productBar1;
      }
      double productBar1 = y;
      for (int i = x.length - 1; i >= 0; i--) {
        double product1 = productKept[i];
        double productBar2 = productBar1 * kept[i];
        jacobian[row + i] -= product1 * productBar1 * Math.sin(x[i]);
        productBar1 = productBar2;
      }
      double yBar;
      switch (exit) {
        case 0 -> {
          double sumBar = y * productBar;
          yBar = productBar * sum;
          for (int i = 0; i < order.length; i++) {
            double[] kept1 = keptKept[i];
            double[] termKept = termKeptKept[i];
            double termBar = sumBar;
            for (int j = i; j >= 0; j--) {
              double term = termKept[j];
              int order1 = order[j];
              double x1 = x[order1];
              double t1 = term * termBar * Math.cos(x1 * y);
              yBar += x1 * t1;
              double termBar1 = termBar * kept1[j];
              jacobian[offset + order1] += t1 * y;
              termBar = termBar1;
            }
          }
        }
        default -> yBar = 3.0 * productBar;
      }
      double yBar1;
      switch (exit) {
        case 0 -> {
          double sumBar = y * productBar1;
          yBar1 = product + productBar1 * sum;
          for (int i = 0; i < order.length; i++) {
            double[] kept1 = keptKept[i];
            double[] termKept = termKeptKept[i];
            double termBar = sumBar;
            for (int j = i; j >= 0; j--) {
              double term = termKept[j];
              int order1 = order[j];
              double x1 = x[order1];
              double t1 = term * termBar * Math.cos(x1 * y);
              yBar1 += x1 * t1;
              double termBar1 = termBar * kept1[j];
              jacobian[row + order1] += t1 * y;
              termBar = termBar1;
            }
          }
        }
        default -> yBar1 = product + 3.0 * productBar1;
      }
      jacobian[offset + x.length] = yBar;
      jacobian[t] = yBar1;
      return new Jacobians.Pixel(product, product * y);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.rescued} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param order captured
   * @return the view
   */
  static VectorFunction rescuedFunction(int[] order) {
    return new RescuedFunction(order);
  }

  private static final class RescuedFunction implements VectorFunction {

    private final int[] order;

    RescuedFunction(int[] order) {
      this.order = order;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      Jacobians.Pixel value = Jacobians.rescued(x, this.order, y);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double yDot = direction[direction.length - 1];
      RescuedJvp value = rescuedJvp(x, this.order, y, xDot, yDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double y = packed[packed.length - 1];
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] xBar = Arguments.zerosLike(x);
      RescuedAdjoint adjoint = new RescuedAdjoint();
      Jacobians.Pixel value = rescuedVjp(x, this.order, y, resultBar, xBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.y;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.powers}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PowersJvp(Jacobians.Eight value, Jacobians.Eight tangent) {}

  /**
   * Forward mode: {@code Jacobians.powers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static PowersJvp powersJvp(double x, double y, double xDot, double yDot) {
    double[] p = new double[3];
    double[] pDot = new double[3];
    p[0] = 1.0;
    pDot[0] = 0.0;
    p[1] = x;
    pDot[1] = xDot;
    p[2] = x * x;
    pDot[2] = 2.0 * (xDot * x);
    double p1 = p[0];
    double p2 = p[1];
    double pDot1 = pDot[1];
    double t = x / y;
    double t1 = Math.pow(x, y);
    double pDot2 = pDot[0];
    double p3 = p[2];
    double pDot3 = pDot[2];
    return new PowersJvp(new Jacobians.Eight(p1, p2, p3, p2 * y, t, y, x, t1),
        new Jacobians.Eight(pDot2, pDot1, pDot3, pDot1 * y + p2 * yDot, xDot / y - yDot / y * t,
        yDot, xDot,
        StrongZero.times(xDot, StrongZero.times(y, Math.pow(x, y - 1.0)))
        + (x == 0.0 & y >= 0.0 ? 0.0 : StrongZero.times(yDot, t1 * Math.log(x)))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersJvp(double, double, double, double)
   */
  static PowersJvp powersJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return powersJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code Jacobians.powers} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record PowersVjp(Jacobians.Eight value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.powers}: filled by a derivative
   * and reused by its caller.
   */
  static final class PowersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public PowersAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.powers} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PowersVjp powersVjp(double x, double y, Jacobians.Eight resultBar) {
    return powersVjp(x, y, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersVjp(double, double, corpus.Jacobians.Eight)
   */
  static PowersVjp powersVjp(double x, double y, Jacobians.Eight resultBar, Tape tape) {
    PowersAdjoint adjoint = new PowersAdjoint();
    Jacobians.Eight value = powersVjp(x, y, resultBar, adjoint, tape);
    return new PowersVjp(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.powers} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x}, {@code y} are added
   * @return what the method returns
   */
  static Jacobians.Eight powersVjp(double x, double y, Jacobians.Eight resultBar,
      PowersAdjoint adjoint) {
    return powersVjp(x, y, resultBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersVjp(double, double, corpus.Jacobians.Eight, PowersAdjoint)
   */
  static Jacobians.Eight powersVjp(double x, double y, Jacobians.Eight resultBar,
      PowersAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return powersVjpSweeps(x, y, resultBar.a(), resultBar.b(), resultBar.c(), resultBar.d(),
        resultBar.e(), resultBar.f(), resultBar.g(), resultBar.h(), adjoint, tape);
  }

  private static Jacobians.Eight powersVjpSweeps(double x, double y, double resultBar0,
      double resultBar1, double resultBar2, double resultBar3, double resultBar4,
      double resultBar5, double resultBar6, double resultBar7, PowersAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] p = new double[3];
      double[] pBar = tape.zeroDoubles(3);
      p[0] = 1.0;
      p[1] = x;
      p[2] = x * x;
      double p1 = p[0];
      double p2 = p[1];
      double t = x / y;
      double t1 = Math.pow(x, y);

      // reverse sweep
      double xBar =
          resultBar6 + StrongZero.times(resultBar7, StrongZero.times(y, Math.pow(x, y - 1.0)));
      double t2 = resultBar4 / y;
      xBar += t2;
      double yBar = resultBar5
          + (x == 0.0 & y >= 0.0 ? 0.0 : StrongZero.times(resultBar7, t1 * Math.log(x))) - t2 * t
          + p2 * resultBar3;
      double p3 = p[2];
      pBar[2] += resultBar2;
      pBar[1] += resultBar1 + resultBar3 * y;
      pBar[0] += resultBar0;
      xBar += 2.0 * (pBar[2] * x);
      xBar += pBar[1];
      adjoint.x += xBar;
      adjoint.y += yBar;
      return new Jacobians.Eight(p1, p2, p3, p2 * y, t, y, x, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.powers} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code a}, {@code b}, {@code c}, {@code d}, {@code e},
   * {@code f}, {@code g}, {@code h}, with columns for {@code x}, {@code y}, arrays element
   * by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Eight powersJacobian(double x, double y, double[] jacobian, int offset) {
    return powersJacobian(x, y, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #powersJacobian(double, double, double[], int)
   */
  static Jacobians.Eight powersJacobian(double x, double y, double[] jacobian, int offset,
      Tape tape) {
    Arguments.block("jacobian", jacobian, offset, 8, 2);
    int mark = tape.mark();
    try {
      double[] p = new double[3];
      double[] pBar = tape.zeroDoubles(3);
      p[0] = 1.0;
      p[1] = x;
      p[2] = x * x;
      double p1 = p[0];
      double p2 = p[1];
      double t = x / y;
      double t1 = Math.pow(x, y);

      // reverse sweeps, one for each row
      double p3 = p[2];
      pBar[0] += 1.0;
      double t2 = pBar[2];
      pBar[2] = 0.0;
      double xBar = 2.0 * (t2 * x);
      double t3 = pBar[1];
      pBar[1] = 0.0;
      pBar[0] = 0.0;
      jacobian[offset] = xBar + t3;
      jacobian[offset + 1] = 0.0;
      Arrays.fill(pBar, 0, p.length, 0.0);
      pBar[1] += 1.0;
      double t4 = pBar[2];
      pBar[2] = 0.0;
      xBar = 2.0 * (t4 * x);
      double t5 = pBar[1];
      pBar[1] = 0.0;
      pBar[0] = 0.0;
      jacobian[offset + 2] = xBar + t5;
      jacobian[offset + 3] = 0.0;
      Arrays.fill(pBar, 0, p.length, 0.0);
      pBar[2] += 1.0;
      double t6 = pBar[2];
      pBar[2] = 0.0;
      xBar = 2.0 * (t6 * x);
      double t7 = pBar[1];
      pBar[1] = 0.0;
      pBar[0] = 0.0;
      jacobian[offset + 4] = xBar + t7;
      jacobian[offset + 5] = 0.0;
      Arrays.fill(pBar, 0, p.length, 0.0);
      pBar[1] += y;
      double t8 = pBar[2];
      pBar[2] = 0.0;
      xBar = 2.0 * (t8 * x);
      double t9 = pBar[1];
      pBar[1] = 0.0;
      pBar[0] = 0.0;
      jacobian[offset + 6] = xBar + t9;
      jacobian[offset + 7] = p2;
      Arrays.fill(pBar, 0, p.length, 0.0);
      xBar = 1.0 / y;
      double t10 = pBar[2];
      pBar[2] = 0.0;
      double yBar = -(xBar * t);
      xBar += 2.0 * (t10 * x);
      double t11 = pBar[1];
      pBar[1] = 0.0;
      pBar[0] = 0.0;
      jacobian[offset + 8] = xBar + t11;
      jacobian[offset + 9] = yBar;
      Arrays.fill(pBar, 0, p.length, 0.0);
      double t12 = pBar[2];
      pBar[2] = 0.0;
      xBar = 2.0 * (t12 * x);
      double t13 = pBar[1];
      pBar[1] = 0.0;
      pBar[0] = 0.0;
      jacobian[offset + 10] = xBar + t13;
      jacobian[offset + 11] = 1.0;
      Arrays.fill(pBar, 0, p.length, 0.0);
      double t14 = pBar[2];
      pBar[2] = 0.0;
      xBar = 1.0 + 2.0 * (t14 * x);
      double t15 = pBar[1];
      pBar[1] = 0.0;
      pBar[0] = 0.0;
      jacobian[offset + 12] = xBar + t15;
      jacobian[offset + 13] = 0.0;
      Arrays.fill(pBar, 0, p.length, 0.0);
      double yBar1 = x == 0.0 & y >= 0.0 ? 0.0 : t1 * Math.log(x);
      xBar = StrongZero.times(y, Math.pow(x, y - 1.0)) + 2.0 * (pBar[2] * x);
      jacobian[offset + 14] = xBar + pBar[1];
      jacobian[offset + 15] = yBar1;
      return new Jacobians.Eight(p1, p2, p3, p2 * y, t, y, x, t1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.powers} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction powersFunction() {
    return new PowersFunction();
  }

  private static final class PowersFunction implements VectorFunction {

    PowersFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public int outputs() {
      return 8;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double y = packed[1];
      Jacobians.Eight value = Jacobians.powers(x, y);
      values[0] = value.a();
      values[1] = value.b();
      values[2] = value.c();
      values[3] = value.d();
      values[4] = value.e();
      values[5] = value.f();
      values[6] = value.g();
      values[7] = value.h();
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
      double xDot = direction[0];
      double yDot = direction[1];
      PowersJvp value = powersJvp(x, y, xDot, yDot);
      values[0] = value.value().a();
      values[1] = value.value().b();
      values[2] = value.value().c();
      values[3] = value.value().d();
      values[4] = value.value().e();
      values[5] = value.value().f();
      values[6] = value.value().g();
      values[7] = value.value().h();
      tangents[0] = value.tangent().a();
      tangents[1] = value.tangent().b();
      tangents[2] = value.tangent().c();
      tangents[3] = value.tangent().d();
      tangents[4] = value.tangent().e();
      tangents[5] = value.tangent().f();
      tangents[6] = value.tangent().g();
      tangents[7] = value.tangent().h();
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
      Jacobians.Eight resultBar =
          new Jacobians.Eight(weights[0], weights[1], weights[2], weights[3], weights[4],
          weights[5], weights[6], weights[7]);
      PowersAdjoint adjoint = new PowersAdjoint();
      Jacobians.Eight value = powersVjp(x, y, resultBar, adjoint);
      values[0] = value.a();
      values[1] = value.b();
      values[2] = value.c();
      values[3] = value.d();
      values[4] = value.e();
      values[5] = value.f();
      values[6] = value.g();
      values[7] = value.h();
      adjoints[0] = adjoint.x;
      adjoints[1] = adjoint.y;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.tooMany}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record TooManyJvp(Jacobians.Nine value, Jacobians.Nine tangent) {}

  /**
   * Forward mode: {@code Jacobians.tooMany} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static TooManyJvp tooManyJvp(double x, double xDot) {
    return new TooManyJvp(new Jacobians.Nine(x, x * x, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, x),
        new Jacobians.Nine(xDot, 2.0 * (xDot * x), 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooManyJvp(double, double)
   */
  static TooManyJvp tooManyJvp(double x, double xDot, Tape tape) {
    return tooManyJvp(x, xDot);
  }

  /**
   * Value of {@code Jacobians.tooMany} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TooManyVjp(Jacobians.Nine value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.tooMany}: filled by a derivative
   * and reused by its caller.
   */
  static final class TooManyAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TooManyAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.tooMany} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static TooManyVjp tooManyVjp(double x, Jacobians.Nine resultBar) {
    TooManyAdjoint adjoint = new TooManyAdjoint();
    Jacobians.Nine value = tooManyVjp(x, resultBar, adjoint);
    return new TooManyVjp(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooManyVjp(double, corpus.Jacobians.Nine)
   */
  static TooManyVjp tooManyVjp(double x, Jacobians.Nine resultBar, Tape tape) {
    return tooManyVjp(x, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.tooMany} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Nine tooManyVjp(double x, Jacobians.Nine resultBar, TooManyAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return tooManyVjpSweeps(x, resultBar.a(), resultBar.b(), resultBar.c(), resultBar.d(),
        resultBar.e(), resultBar.f(), resultBar.g(), resultBar.h(), resultBar.i(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tooManyVjp(double, corpus.Jacobians.Nine, TooManyAdjoint)
   */
  static Jacobians.Nine tooManyVjp(double x, Jacobians.Nine resultBar, TooManyAdjoint adjoint,
      Tape tape) {
    return tooManyVjp(x, resultBar, adjoint);
  }

  private static Jacobians.Nine tooManyVjpSweeps(double x, double resultBar0, double resultBar1,
      double resultBar2, double resultBar3, double resultBar4, double resultBar5,
      double resultBar6, double resultBar7, double resultBar8, TooManyAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");

    // reverse sweep
    double xBar = resultBar0 + resultBar8 + 2.0 * (resultBar1 * x);
    adjoint.x += xBar;
    return new Jacobians.Nine(x, x * x, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, x);
  }

  /**
   * {@code Jacobians.tooMany} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction tooManyFunction() {
    return new TooManyFunction();
  }

  private static final class TooManyFunction implements VectorFunction {

    TooManyFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public int outputs() {
      return 9;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      Jacobians.Nine value = Jacobians.tooMany(x);
      values[0] = value.a();
      values[1] = value.b();
      values[2] = value.c();
      values[3] = value.d();
      values[4] = value.e();
      values[5] = value.f();
      values[6] = value.g();
      values[7] = value.h();
      values[8] = value.i();
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
      double xDot = direction[0];
      TooManyJvp value = tooManyJvp(x, xDot);
      values[0] = value.value().a();
      values[1] = value.value().b();
      values[2] = value.value().c();
      values[3] = value.value().d();
      values[4] = value.value().e();
      values[5] = value.value().f();
      values[6] = value.value().g();
      values[7] = value.value().h();
      values[8] = value.value().i();
      tangents[0] = value.tangent().a();
      tangents[1] = value.tangent().b();
      tangents[2] = value.tangent().c();
      tangents[3] = value.tangent().d();
      tangents[4] = value.tangent().e();
      tangents[5] = value.tangent().f();
      tangents[6] = value.tangent().g();
      tangents[7] = value.tangent().h();
      tangents[8] = value.tangent().i();
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
      Jacobians.Nine resultBar =
          new Jacobians.Nine(weights[0], weights[1], weights[2], weights[3], weights[4],
          weights[5], weights[6], weights[7], weights[8]);
      TooManyAdjoint adjoint = new TooManyAdjoint();
      Jacobians.Nine value = tooManyVjp(x, resultBar, adjoint);
      values[0] = value.a();
      values[1] = value.b();
      values[2] = value.c();
      values[3] = value.d();
      values[4] = value.e();
      values[5] = value.f();
      values[6] = value.g();
      values[7] = value.h();
      values[8] = value.i();
      adjoints[0] = adjoint.x;
    }
  }

  /**
   * Tangent or adjoint of the result of {@code Jacobians.singles}.
   *
   * @param single for {@code single}
   * @param twice for {@code twice}
   */
  record SinglesResultTangent(float single, double twice) {}

  /**
   * Value and tangent of {@code Jacobians.singles}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record SinglesJvp(Jacobians.Mixed value, SinglesResultTangent tangent) {}

  /**
   * Forward mode: {@code Jacobians.singles} and its derivative in the direction of the
   * tangents.
   *
   * @param f as the method takes it
   * @param d as the method takes it
   * @param fDot tangent of {@code f}
   * @param dDot tangent of {@code d}
   * @return the value and its tangent
   */
  static SinglesJvp singlesJvp(float f, double d, float fDot, double dDot) {
    float g = f * f;
    float gDot = 2.0f * (fDot * f);
    double t = g;
    double t1 = Math.sqrt(d);
    return new SinglesJvp(new Jacobians.Mixed(g * f, t * d + t1, 3L),
        new SinglesResultTangent(gDot * f + g * fDot,
        gDot * d + t * dDot + StrongZero.over(0.5 * dDot, t1)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesJvp(float, double, float, double)
   */
  static SinglesJvp singlesJvp(float f, double d, float fDot, double dDot, Tape tape) {
    return singlesJvp(f, d, fDot, dDot);
  }

  /**
   * Value of {@code Jacobians.singles} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   * @param d the derivative with respect to {@code d}
   */
  record SinglesVjp(Jacobians.Mixed value, float f, double d) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.singles}: filled by a derivative
   * and reused by its caller.
   */
  static final class SinglesAdjoint {

    /** The adjoint of {@code f}. */
    public float f;

    /** The adjoint of {@code d}. */
    public double d;

    /** A holder of zeros. */
    public SinglesAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.singles} for an adjoint
   * of its result.
   *
   * @param f as the method takes it
   * @param d as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static SinglesVjp singlesVjp(float f, double d, SinglesResultTangent resultBar) {
    SinglesAdjoint adjoint = new SinglesAdjoint();
    Jacobians.Mixed value = singlesVjp(f, d, resultBar, adjoint);
    return new SinglesVjp(value, adjoint.f, adjoint.d);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesVjp(float, double, SinglesResultTangent)
   */
  static SinglesVjp singlesVjp(float f, double d, SinglesResultTangent resultBar, Tape tape) {
    return singlesVjp(f, d, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.singles} for an adjoint
   * of its result.
   *
   * @param f as the method takes it
   * @param d as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code f}, {@code d} are added
   * @return what the method returns
   */
  static Jacobians.Mixed singlesVjp(float f, double d, SinglesResultTangent resultBar,
      SinglesAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return singlesVjpSweeps(f, d, resultBar.single(), resultBar.twice(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesVjp(float, double, SinglesResultTangent, SinglesAdjoint)
   */
  static Jacobians.Mixed singlesVjp(float f, double d, SinglesResultTangent resultBar,
      SinglesAdjoint adjoint, Tape tape) {
    return singlesVjp(f, d, resultBar, adjoint);
  }

  private static Jacobians.Mixed singlesVjpSweeps(float f, double d, float resultBar0,
      double resultBar1, SinglesAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    float g = f * f;
    double t = g;
    double t1 = Math.sqrt(d);

    // reverse sweep
    double dBar = StrongZero.over(0.5 * resultBar1, t1) + t * resultBar1;
    float gBar = (float) (resultBar1 * d) + resultBar0 * f;
    float fBar = g * resultBar0 + 2.0f * (gBar * f);
    adjoint.f += fBar;
    adjoint.d += dBar;
    return new Jacobians.Mixed(g * f, t * d + t1, 3L);
  }

  /**
   * Reverse mode: {@code Jacobians.singles} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code single}, {@code twice}, with columns for {@code f},
   * {@code d}, arrays element by element.
   *
   * @param f as the method takes it
   * @param d as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Mixed singlesJacobian(float f, double d, double[] jacobian, int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 2);
    float g = f * f;
    double t = g;
    double t1 = Math.sqrt(d);

    // reverse sweeps, one for each row
    float fBar = g + 2.0f * g;
    jacobian[offset] = fBar;
    jacobian[offset + 1] = 0.0;
    float gBar = (float) d;
    fBar = 2.0f * (gBar * f);
    jacobian[offset + 2] = fBar;
    jacobian[offset + 3] = 0.5 / t1 + t;
    return new Jacobians.Mixed(g * f, t * d + t1, 3L);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singlesJacobian(float, double, double[], int)
   */
  static Jacobians.Mixed singlesJacobian(float f, double d, double[] jacobian, int offset,
      Tape tape) {
    return singlesJacobian(f, d, jacobian, offset);
  }

  /**
   * {@code Jacobians.singles} as a function of the vector that packs {@code f}, {@code d},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction singlesFunction() {
    return new SinglesFunction();
  }

  private static final class SinglesFunction implements VectorFunction {

    SinglesFunction() {}

    @Override
    public int inputs() {
      return 2;
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
      float f = (float) packed[0];
      double d = packed[1];
      Jacobians.Mixed value = Jacobians.singles(f, d);
      values[0] = value.single();
      values[1] = value.twice();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      float f = (float) packed[0];
      double d = packed[1];
      float fDot = (float) direction[0];
      double dDot = direction[1];
      SinglesJvp value = singlesJvp(f, d, fDot, dDot);
      values[0] = value.value().single();
      values[1] = value.value().twice();
      tangents[0] = value.tangent().single();
      tangents[1] = value.tangent().twice();
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
      float f = (float) packed[0];
      double d = packed[1];
      SinglesResultTangent resultBar = new SinglesResultTangent((float) weights[0], weights[1]);
      SinglesAdjoint adjoint = new SinglesAdjoint();
      Jacobians.Mixed value = singlesVjp(f, d, resultBar, adjoint);
      values[0] = value.single();
      values[1] = value.twice();
      adjoints[0] = adjoint.f;
      adjoints[1] = adjoint.d;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.singleArray}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record SingleArrayJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.singleArray} and its derivative in the direction of the
   * tangents.
   *
   * @param f as the method takes it
   * @param fDot tangent of {@code f}, of the same shape; not modified
   * @return the value and its tangent
   */
  static SingleArrayJvp singleArrayJvp(float[] f, float[] fDot) {
    Arguments.sameShape("fDot", fDot, "f", f);
    float f1 = f[0];
    float fDot1 = fDot[0];
    float f2 = f[1];
    double u = f1;
    double uDot = fDot1;
    double v = f1 * f2;
    double vDot = fDot1 * f2 + f1 * fDot[1];
    return new SingleArrayJvp(new Jacobians.Pixel(u, v), new Jacobians.Pixel(uDot, vDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleArrayJvp(float[], float[])
   */
  static SingleArrayJvp singleArrayJvp(float[] f, float[] fDot, Tape tape) {
    return singleArrayJvp(f, fDot);
  }

  /**
   * Value of {@code Jacobians.singleArray} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param f the derivative with respect to {@code f}
   */
  record SingleArrayVjp(Jacobians.Pixel value, float[] f) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.singleArray} for an
   * adjoint of its result.
   *
   * @param f as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static SingleArrayVjp singleArrayVjp(float[] f, Jacobians.Pixel resultBar) {
    float[] fBar = Arguments.zerosLike(f);
    Jacobians.Pixel value = singleArrayVjp(f, resultBar, fBar);
    return new SingleArrayVjp(value, fBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleArrayVjp(float[], corpus.Jacobians.Pixel)
   */
  static SingleArrayVjp singleArrayVjp(float[] f, Jacobians.Pixel resultBar, Tape tape) {
    return singleArrayVjp(f, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.singleArray} for an
   * adjoint of its result.
   *
   * @param f as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param fBar to which the adjoint of {@code f} is added; of the same shape
   * @return what the method returns
   */
  static Jacobians.Pixel singleArrayVjp(float[] f, Jacobians.Pixel resultBar, float[] fBar) {
    Objects.requireNonNull(resultBar, "resultBar");
    return singleArrayVjpSweeps(f, resultBar.u(), resultBar.v(), fBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #singleArrayVjp(float[], corpus.Jacobians.Pixel, float[])
   */
  static Jacobians.Pixel singleArrayVjp(float[] f, Jacobians.Pixel resultBar, float[] fBar,
      Tape tape) {
    return singleArrayVjp(f, resultBar, fBar);
  }

  private static Jacobians.Pixel singleArrayVjpSweeps(float[] f, double resultBar0,
      double resultBar1, float[] fBar) {
    Arguments.sameShape("fBar", fBar, "f", f);
    float f1 = f[0];
    float f2 = f[1];
    double u = f1;
    double v = f1 * f2;

    // reverse sweep
    float t = (float) resultBar1;
    fBar[1] += f1 * t;
    fBar[0] += (float) resultBar0 + t * f2;
    return new Jacobians.Pixel(u, v);
  }

  /**
   * {@code Jacobians.singleArray} as a function of the vector that packs {@code f}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction singleArrayFunction() {
    return new SingleArrayFunction();
  }

  private static final class SingleArrayFunction implements VectorFunction {

    SingleArrayFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      float[] f = Arguments.floats(packed, 0, packed.length);
      Jacobians.Pixel value = Jacobians.singleArray(f);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      float[] f = Arguments.floats(packed, 0, packed.length);
      float[] fDot = Arguments.floats(direction, 0, direction.length);
      SingleArrayJvp value = singleArrayJvp(f, fDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      float[] f = Arguments.floats(packed, 0, packed.length);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      float[] fBar = Arguments.zerosLike(f);
      Jacobians.Pixel value = singleArrayVjp(f, resultBar, fBar);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(fBar, adjoints, 0);
    }
  }

  /**
   * Tangent or adjoint of the result of {@code Jacobians.largest}.
   *
   * @param value for {@code value}
   */
  record LargestResultTangent(double value) {}

  /**
   * Value of {@code Jacobians.largest} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LargestVjp(Jacobians.One value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.largest} for an adjoint
   * of its result.
   *
   * @param scale constant
   * @param x as the method takes it
   * @param order constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static LargestVjp largestVjp(double scale, double[] x, int[] order,
      LargestResultTangent resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    Jacobians.One value = largestVjp(scale, x, order, resultBar, xBar);
    return new LargestVjp(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #largestVjp(double, double[], int[], LargestResultTangent)
   */
  static LargestVjp largestVjp(double scale, double[] x, int[] order,
      LargestResultTangent resultBar, Tape tape) {
    return largestVjp(scale, x, order, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.largest} for an adjoint
   * of its result.
   *
   * @param scale constant
   * @param x as the method takes it
   * @param order constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static Jacobians.One largestVjp(double scale, double[] x, int[] order,
      LargestResultTangent resultBar, double[] xBar) {
    Objects.requireNonNull(resultBar, "resultBar");
    return largestVjpSweeps(scale, x, order, resultBar.value(), xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #largestVjp(double, double[], int[], LargestResultTangent, double[])
   */
  static Jacobians.One largestVjp(double scale, double[] x, int[] order,
      LargestResultTangent resultBar, double[] xBar, Tape tape) {
    return largestVjp(scale, x, order, resultBar, xBar);
  }

  private static Jacobians.One largestVjpSweeps(double scale, double[] x, int[] order,
      double resultBar0, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[order[i]] > x[order[best]]) {
        best = i;
      }
    }
    int order1 = order[best];
    double t = scale * x[order1];
    double x1 = x[0];

    // reverse sweep
    xBar[0] += t * resultBar0;
    xBar[order1] += scale * (resultBar0 * x1);
    return new Jacobians.One(t * x1, best);
  }

  /**
   * Reverse mode: {@code Jacobians.largest} and its Jacobian, which overwrites a block of an
   * array, row by row: a row for {@code value}, with columns for {@code x}, arrays element
   * by element.
   *
   * @param scale constant
   * @param x as the method takes it
   * @param order constant
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.One largestJacobian(double scale, double[] x, int[] order, double[] jacobian,
      int offset) {
    Objects.requireNonNull(x, "x");
    Arguments.block("jacobian", jacobian, offset, 1, x.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[order[i]] > x[order[best]]) {
        best = i;
      }
    }
    int order1 = order[best];
    double t = scale * x[order1];
    double x1 = x[0];

    // reverse sweep
    int row = offset + x.length;
    Arrays.fill(jacobian, offset, row, 0.0);
    jacobian[offset] = t;
    jacobian[offset + order1] += scale * x1;
    return new Jacobians.One(t * x1, best);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #largestJacobian(double, double[], int[], double[], int)
   */
  static Jacobians.One largestJacobian(double scale, double[] x, int[] order, double[] jacobian,
      int offset, Tape tape) {
    return largestJacobian(scale, x, order, jacobian, offset);
  }

  /**
   * {@code Jacobians.largest} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param scale captured
   * @param order captured
   * @return the view
   */
  static VectorFunction largestFunction(double scale, int[] order) {
    return new LargestFunction(scale, order);
  }

  private static final class LargestFunction implements VectorFunction {

    private final double scale;

    private final int[] order;

    LargestFunction(double scale, int[] order) {
      this.scale = scale;
      this.order = order;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 1;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Jacobians.One value = Jacobians.largest(this.scale, x, this.order);
      values[0] = value.value();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      LargestResultTangent resultBar = new LargestResultTangent(weights[0]);
      double[] xBar = Arguments.zerosLike(x);
      Jacobians.One value = largestVjp(this.scale, x, this.order, resultBar, xBar);
      values[0] = value.value();
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.kinks}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record KinksJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.kinks} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static KinksJvp kinksJvp(double x, double y, double xDot, double yDot) {
    double t = Math.abs(x);
    double t1 = Math.sqrt(y);
    double t2 = Math.max(x, y);
    double t3 = Math.cbrt(y);
    return new KinksJvp(new Jacobians.Pixel(t * t1, t2 + t3),
        new Jacobians.Pixel(StrongZero.times(Math.signum(x), xDot) * t1
        + t * StrongZero.over(0.5 * yDot, t1),
        (x >= y ? xDot : x < y ? 0.0 : xDot * t2) + (y > x ? yDot : y <= x ? 0.0 : yDot * t2)
        + StrongZero.over(yDot, 3.0 * (t3 * t3))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinksJvp(double, double, double, double)
   */
  static KinksJvp kinksJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return kinksJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code Jacobians.kinks} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record KinksVjp(Jacobians.Pixel value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.kinks}: filled by a derivative and
   * reused by its caller.
   */
  static final class KinksAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public KinksAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.kinks} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static KinksVjp kinksVjp(double x, double y, Jacobians.Pixel resultBar) {
    KinksAdjoint adjoint = new KinksAdjoint();
    Jacobians.Pixel value = kinksVjp(x, y, resultBar, adjoint);
    return new KinksVjp(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinksVjp(double, double, corpus.Jacobians.Pixel)
   */
  static KinksVjp kinksVjp(double x, double y, Jacobians.Pixel resultBar, Tape tape) {
    return kinksVjp(x, y, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.kinks} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x}, {@code y} are added
   * @return what the method returns
   */
  static Jacobians.Pixel kinksVjp(double x, double y, Jacobians.Pixel resultBar,
      KinksAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return kinksVjpSweeps(x, y, resultBar.u(), resultBar.v(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinksVjp(double, double, corpus.Jacobians.Pixel, KinksAdjoint)
   */
  static Jacobians.Pixel kinksVjp(double x, double y, Jacobians.Pixel resultBar,
      KinksAdjoint adjoint, Tape tape) {
    return kinksVjp(x, y, resultBar, adjoint);
  }

  private static Jacobians.Pixel kinksVjpSweeps(double x, double y, double resultBar0,
      double resultBar1, KinksAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.abs(x);
    double t1 = Math.sqrt(y);
    double t2 = Math.max(x, y);
    double t3 = Math.cbrt(y);

    // reverse sweep
    double yBar = StrongZero.over(resultBar1, 3.0 * (t3 * t3));
    double xBar = x >= y ? resultBar1 : x < y ? 0.0 : resultBar1 * t2;
    yBar += y > x ? resultBar1 : y <= x ? 0.0 : resultBar1 * t2;
    yBar += StrongZero.over(0.5 * (t * resultBar0), t1);
    xBar += StrongZero.times(Math.signum(x), resultBar0 * t1);
    adjoint.x += xBar;
    adjoint.y += yBar;
    return new Jacobians.Pixel(t * t1, t2 + t3);
  }

  /**
   * Reverse mode: {@code Jacobians.kinks} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, {@code y},
   * arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel kinksJacobian(double x, double y, double[] jacobian, int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 2);
    double t = Math.abs(x);
    double t1 = Math.sqrt(y);
    double t2 = Math.max(x, y);
    double t3 = Math.cbrt(y);

    // reverse sweeps, one for each row
    jacobian[offset] = StrongZero.times(Math.signum(x), t1);
    jacobian[offset + 1] = StrongZero.over(0.5 * t, t1);
    double xBar = x >= y ? 1.0 : x < y ? 0.0 : t2;
    jacobian[offset + 2] = xBar;
    jacobian[offset + 3] = 1.0 / (3.0 * (t3 * t3)) + (y > x ? 1.0 : y <= x ? 0.0 : t2);
    return new Jacobians.Pixel(t * t1, t2 + t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kinksJacobian(double, double, double[], int)
   */
  static Jacobians.Pixel kinksJacobian(double x, double y, double[] jacobian, int offset,
      Tape tape) {
    return kinksJacobian(x, y, jacobian, offset);
  }

  /**
   * {@code Jacobians.kinks} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction kinksFunction() {
    return new KinksFunction();
  }

  private static final class KinksFunction implements VectorFunction {

    KinksFunction() {}

    @Override
    public int inputs() {
      return 2;
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
      Jacobians.Pixel value = Jacobians.kinks(x, y);
      values[0] = value.u();
      values[1] = value.v();
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
      double xDot = direction[0];
      double yDot = direction[1];
      KinksJvp value = kinksJvp(x, y, xDot, yDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      KinksAdjoint adjoint = new KinksAdjoint();
      Jacobians.Pixel value = kinksVjp(x, y, resultBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.x;
      adjoints[1] = adjoint.y;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.repeated}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record RepeatedJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.repeated} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static RepeatedJvp repeatedJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double xDot1 = xDot[0];
    double x2 = x[k];
    double xDot2 = xDot[k];
    double sum = x1 * x2;
    double sumDot = xDot1 * x2 + x1 * xDot2;
    for (int i = 0; i < x.length; i++) {
      double each = x[i];
      double eachDot = xDot[i];
      double x3 = x[1];
      double t = each * x3;
      double x4 = x[k];
      sum += t * x4;
      sumDot += (eachDot * x3 + each * xDot[1]) * x4 + t * xDot[k];
    }
    double t = sum * x1;
    double x3 = x[1];
    double xDot3 = xDot[1];
    double t1 = t * x3;
    return new RepeatedJvp(new Jacobians.Pixel(t1 * x2, x3 + x2 * x2),
        new Jacobians.Pixel(((sumDot * x1 + sum * xDot1) * x3 + t * xDot3) * x2 + t1 * xDot2,
        xDot3 + 2.0 * (xDot2 * x2)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedJvp(double[], int, double[])
   */
  static RepeatedJvp repeatedJvp(double[] x, int k, double[] xDot, Tape tape) {
    return repeatedJvp(x, k, xDot);
  }

  /**
   * Value of {@code Jacobians.repeated} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RepeatedVjp(Jacobians.Pixel value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.repeated} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param k constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static RepeatedVjp repeatedVjp(double[] x, int k, Jacobians.Pixel resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    Jacobians.Pixel value = repeatedVjp(x, k, resultBar, xBar);
    return new RepeatedVjp(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedVjp(double[], int, corpus.Jacobians.Pixel)
   */
  static RepeatedVjp repeatedVjp(double[] x, int k, Jacobians.Pixel resultBar, Tape tape) {
    return repeatedVjp(x, k, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.repeated} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param k constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static Jacobians.Pixel repeatedVjp(double[] x, int k, Jacobians.Pixel resultBar, double[] xBar) {
    Objects.requireNonNull(resultBar, "resultBar");
    return repeatedVjpSweeps(x, k, resultBar.u(), resultBar.v(), xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedVjp(double[], int, corpus.Jacobians.Pixel, double[])
   */
  static Jacobians.Pixel repeatedVjp(double[] x, int k, Jacobians.Pixel resultBar, double[] xBar,
      Tape tape) {
    return repeatedVjp(x, k, resultBar, xBar);
  }

  private static Jacobians.Pixel repeatedVjpSweeps(double[] x, int k, double resultBar0,
      double resultBar1, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    double x1 = x[0];
    double x2 = x[k];
    double sum = x1 * x2;
    for (double each : x) {
      sum += each * x[1] * x[k];
    }
    double t = sum * x1;
    double x3 = x[1];
    double t1 = t * x3;

    // reverse sweep
    double t2 = resultBar0 * x2;
    double xBar1 = 2.0 * (resultBar1 * x2) + t1 * resultBar0;
    double t3 = t2 * x3;
    xBar[1] += resultBar1 + t * t2;
    double sumBar = t3 * x1;
    double xBar2 = sum * t3;
    for (int i = 0; i < x.length; i++) {
      double t4 = sumBar * x[k];
      double each = x[i];
      double x4 = x[1];
      xBar[k] += each * x4 * sumBar;
      xBar[1] += each * t4;
      xBar[i] += t4 * x4;
    }
    xBar[k] += xBar1 + x1 * sumBar;
    xBar[0] += xBar2 + sumBar * x2;
    return new Jacobians.Pixel(t1 * x2, x3 + x2 * x2);
  }

  /**
   * Reverse mode: {@code Jacobians.repeated} and its Jacobian, which overwrites a block of
   * an array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, arrays
   * element by element.
   *
   * @param x as the method takes it
   * @param k constant
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel repeatedJacobian(double[] x, int k, double[] jacobian, int offset) {
    Objects.requireNonNull(x, "x");
    Arguments.block("jacobian", jacobian, offset, 2, x.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    double x1 = x[0];
    double x2 = x[k];
    double sum = x1 * x2;
    for (double each : x) {
      sum += each * x[1] * x[k];
    }
    double t = sum * x1;
    double x3 = x[1];
    double t1 = t * x3;

    // reverse sweeps, one for each row
    int row = offset + x.length;
    int row1 = row + x.length;
    Arrays.fill(jacobian, offset, row1, 0.0);
    double t2 = x2 * x3;
    jacobian[offset + 1] = t * x2;
    double sumBar = t2 * x1;
    double xBar = sum * t2;
    jacobian[row + 1] = 1.0;
    jacobian[row + k] += 2.0 * x2;
    for (int i = 0; i < x.length; i++) {
      double t3 = sumBar * x[k];
      double each = x[i];
      double x4 = x[1];
      jacobian[offset + k] += each * x4 * sumBar;
      jacobian[offset + 1] += each * t3;
      jacobian[offset + i] += t3 * x4;
    }
    jacobian[offset + k] += t1 + x1 * sumBar;
    jacobian[offset] += xBar + sumBar * x2;
    return new Jacobians.Pixel(t1 * x2, x3 + x2 * x2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedJacobian(double[], int, double[], int)
   */
  static Jacobians.Pixel repeatedJacobian(double[] x, int k, double[] jacobian, int offset,
      Tape tape) {
    return repeatedJacobian(x, k, jacobian, offset);
  }

  /**
   * {@code Jacobians.repeated} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static VectorFunction repeatedFunction(int k) {
    return new RepeatedFunction(k);
  }

  private static final class RepeatedFunction implements VectorFunction {

    private final int k;

    RepeatedFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Jacobians.Pixel value = Jacobians.repeated(x, this.k);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      RepeatedJvp value = repeatedJvp(x, this.k, xDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] xBar = Arguments.zerosLike(x);
      Jacobians.Pixel value = repeatedVjp(x, this.k, resultBar, xBar);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.ownArrays}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record OwnArraysJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.ownArrays} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param tDot tangent of {@code t}
   * @return the value and its tangent
   */
  static OwnArraysJvp ownArraysJvp(double[] x, double t, double[] xDot, double tDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = new double[x.length];
    double[] yDot = new double[x.length];
    y[0] = t;
    yDot[0] = tDot;
    for (int i = 1; i < x.length; i++) {
      double y1 = y[i - 1];
      double x1 = x[i];
      double y2 = y[0];
      double t1 = yDot[i - 1] * x1 + y1 * xDot[i] + yDot[0] * Math.cos(y2);
      y[i] = y1 * x1 + Math.sin(y2);
      yDot[i] = t1;
    }
    double[] z = y.clone();
    double[] zDot = yDot.clone();
    double z1 = z[0];
    double x1 = x[0];
    double t1 = z1 * x1;
    double t2 = zDot[0] * x1 + z1 * xDot[0];
    z[0] = t1;
    zDot[0] = t2;
    double t3 = y[x.length - 1] + t1;
    double z2 = z[1];
    double t4 = yDot[x.length - 1] + t2;
    double t5 = zDot[1] * t + z2 * tDot;
    return new OwnArraysJvp(new Jacobians.Pixel(t3, z2 * t), new Jacobians.Pixel(t4, t5));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownArraysJvp(double[], double, double[], double)
   */
  static OwnArraysJvp ownArraysJvp(double[] x, double t, double[] xDot, double tDot, Tape tape) {
    return ownArraysJvp(x, t, xDot, tDot);
  }

  /**
   * Value of {@code Jacobians.ownArrays} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param t the derivative with respect to {@code t}
   */
  record OwnArraysVjp(Jacobians.Pixel value, double[] x, double t) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.ownArrays}: filled by a derivative
   * and reused by its caller.
   */
  static final class OwnArraysAdjoint {

    /** The adjoint of {@code t}. */
    public double t;

    /** A holder of zeros. */
    public OwnArraysAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.ownArrays} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static OwnArraysVjp ownArraysVjp(double[] x, double t, Jacobians.Pixel resultBar) {
    return ownArraysVjp(x, t, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownArraysVjp(double[], double, corpus.Jacobians.Pixel)
   */
  static OwnArraysVjp ownArraysVjp(double[] x, double t, Jacobians.Pixel resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    OwnArraysAdjoint adjoint = new OwnArraysAdjoint();
    Jacobians.Pixel value = ownArraysVjp(x, t, resultBar, xBar, adjoint, tape);
    return new OwnArraysVjp(value, xBar, adjoint.t);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.ownArrays} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param adjoint to which the adjoints of {@code t} are added
   * @return what the method returns
   */
  static Jacobians.Pixel ownArraysVjp(double[] x, double t, Jacobians.Pixel resultBar,
      double[] xBar, OwnArraysAdjoint adjoint) {
    return ownArraysVjp(x, t, resultBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownArraysVjp(double[], double, corpus.Jacobians.Pixel, double[], OwnArraysAdjoint)
   */
  static Jacobians.Pixel ownArraysVjp(double[] x, double t, Jacobians.Pixel resultBar,
      double[] xBar, OwnArraysAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return ownArraysVjpSweeps(x, t, resultBar.u(), resultBar.v(), xBar, adjoint, tape);
  }

  private static Jacobians.Pixel ownArraysVjpSweeps(double[] x, double t, double resultBar0,
      double resultBar1, double[] xBar, OwnArraysAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(x.length);
      double[] yBar = tape.zeroDoubles(x.length);
      y[0] = t;
      double[] yOldKept = tape.doubles(x.length);
      for (int i = 1; i < x.length; i++) {
        double t1 = y[i - 1] * x[i] + Math.sin(y[0]);
        double yOld = y[i];
        yOldKept[i] = yOld;
        y[i] = t1;
      }
      double[] z = y.clone();
      double[] zBar = tape.zeroDoubles(z.length);
      double z1 = z[0];
      double x1 = x[0];
      double t1 = z1 * x1;
      z[0] = t1;
      double t2 = y[x.length - 1] + t1;
      double z2 = z[1];

      // reverse sweep
      double tBar = z2 * resultBar1;
      zBar[1] += resultBar1 * t;
      yBar[x.length - 1] += resultBar0;
      double t3 = resultBar0 + zBar[0];
      xBar[0] += z1 * t3;
      zBar[0] = t3 * x1;
      for (int i = 0; i < y.length; i++) {
        yBar[i] += zBar[i];
      }
      for (int i = x.length - 1; i >= 1; i--) {
        double yOld = yOldKept[i];
        y[i] = yOld;
        double t4 = yBar[i];
        yBar[i] = 0.0;
        yBar[0] += t4 * Math.cos(y[0]);
        double yBar1 = t4 * x[i];
        xBar[i] += y[i - 1] * t4;
        yBar[i - 1] += yBar1;
      }
      tBar += yBar[0];
      adjoint.t += tBar;
      return new Jacobians.Pixel(t2, z2 * t);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.ownArrays} and its Jacobian, which overwrites a block of
   * an array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, {@code
   * t}, arrays element by element.
   *
   * @param x as the method takes it
   * @param t as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel ownArraysJacobian(double[] x, double t, double[] jacobian, int offset) {
    return ownArraysJacobian(x, t, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownArraysJacobian(double[], double, double[], int)
   */
  static Jacobians.Pixel ownArraysJacobian(double[] x, double t, double[] jacobian, int offset,
      Tape tape) {
    Objects.requireNonNull(x, "x");
    Arguments.block("jacobian", jacobian, offset, 2, 1L + x.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    int mark = tape.mark();
    try {
      double[] y = tape.exactDoubles(x.length);
      double[] yBar = tape.zeroDoubles(x.length);
      y[0] = t;
      double[] yKept = tape.doubles(x.length);
      double[] yKept1 = tape.doubles(x.length);
      for (int i = 1; i < x.length; i++) {
        double y1 = y[i - 1];
        yKept1[i] = y1;
        double t1 = y1 * x[i];
        double y2 = y[0];
        yKept[i] = y2;
        y[i] = t1 + Math.sin(y2);
      }
      double[] z = y.clone();
      double[] zBar = tape.zeroDoubles(z.length);
      double z1 = z[0];
      double x1 = x[0];
      double t1 = z1 * x1;
      z[0] = t1;
      double t2 = y[x.length - 1] + t1;
      double z2 = z[1];

      // reverse sweeps, one for each row
      int columns = x.length + 1;
      int row = offset + columns;
      int t3 = row + x.length;
      Arrays.fill(jacobian, offset, t3 + 1, 0.0);
      yBar[x.length - 1] += 1.0;
      double t4 = 1.0 + zBar[0];
      jacobian[offset] = z1 * t4;
      zBar[0] = t4 * x1;
      for (int i = 0; i < y.length; i++) {
        yBar[i] += zBar[i];
      }
      for (int i = x.length - 1; i >= 1; i--) {
        double t5 = yBar[i];
        yBar[i] = 0.0;
        yBar[0] += t5 * Math.cos(yKept[i]);
        double yBar1 = t5 * x[i];
        jacobian[offset + i] += yKept1[i] * t5;
        yBar[i - 1] += yBar1;
      }
      double t5 = yBar[0];
      yBar[0] = 0.0;
      jacobian[offset + x.length] = t5;
      Arrays.fill(zBar, 0, z.length, 0.0);
      zBar[1] += t;
      double t6 = zBar[0];
      jacobian[row] = z1 * t6;
      zBar[0] = t6 * x1;
      for (int i = 0; i < y.length; i++) {
        yBar[i] = zBar[i];
      }
      for (int i = x.length - 1; i >= 1; i--) {
        double t7 = yBar[i];
        yBar[i] = 0.0;
        yBar[0] += t7 * Math.cos(yKept[i]);
        double yBar1 = t7 * x[i];
        jacobian[row + i] += yKept1[i] * t7;
        yBar[i - 1] += yBar1;
      }
      jacobian[t3] = z2 + yBar[0];
      return new Jacobians.Pixel(t2, z2 * t);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.ownArrays} as a function of the vector that packs {@code x}, {@code t},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction ownArraysFunction() {
    return new OwnArraysFunction();
  }

  private static final class OwnArraysFunction implements VectorFunction {

    OwnArraysFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double t = packed[packed.length - 1];
      Jacobians.Pixel value = Jacobians.ownArrays(x, t);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double t = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double tDot = direction[direction.length - 1];
      OwnArraysJvp value = ownArraysJvp(x, t, xDot, tDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double t = packed[packed.length - 1];
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] xBar = Arguments.zerosLike(x);
      OwnArraysAdjoint adjoint = new OwnArraysAdjoint();
      Jacobians.Pixel value = ownArraysVjp(x, t, resultBar, xBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.t;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.chosen}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ChosenJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.chosen} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param first constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static ChosenJvp chosenJvp(double[] x, double[] y, boolean first, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double[] z;
    double[] zDot;
    if (first) {
      z = x;
      zDot = xDot;
    } else {
      z = y;
      zDot = yDot;
    }
    double z1 = z[0];
    double x1 = x[0];
    double z2 = z[1];
    double t = 2.0 * (zDot[0] * z1);
    double t1 = xDot[0] * z2 + x1 * zDot[1];
    return new ChosenJvp(new Jacobians.Pixel(z1 * z1, x1 * z2), new Jacobians.Pixel(t, t1));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenJvp(double[], double[], boolean, double[], double[])
   */
  static ChosenJvp chosenJvp(double[] x, double[] y, boolean first, double[] xDot, double[] yDot,
      Tape tape) {
    return chosenJvp(x, y, first, xDot, yDot);
  }

  /**
   * Value of {@code Jacobians.chosen} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ChosenVjp(Jacobians.Pixel value, double[] x, double[] y) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.chosen} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param first constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ChosenVjp chosenVjp(double[] x, double[] y, boolean first, Jacobians.Pixel resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    Jacobians.Pixel value = chosenVjp(x, y, first, resultBar, xBar, yBar);
    return new ChosenVjp(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenVjp(double[], double[], boolean, corpus.Jacobians.Pixel)
   */
  static ChosenVjp chosenVjp(double[] x, double[] y, boolean first, Jacobians.Pixel resultBar,
      Tape tape) {
    return chosenVjp(x, y, first, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.chosen} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param first constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar to which the adjoint of {@code y} is added; of the same shape
   * @return what the method returns
   */
  static Jacobians.Pixel chosenVjp(double[] x, double[] y, boolean first,
      Jacobians.Pixel resultBar, double[] xBar, double[] yBar) {
    Objects.requireNonNull(resultBar, "resultBar");
    return chosenVjpSweeps(x, y, first, resultBar.u(), resultBar.v(), xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenVjp(double[], double[], boolean, corpus.Jacobians.Pixel, double[], double[])
   */
  static Jacobians.Pixel chosenVjp(double[] x, double[] y, boolean first,
      Jacobians.Pixel resultBar, double[] xBar, double[] yBar, Tape tape) {
    return chosenVjp(x, y, first, resultBar, xBar, yBar);
  }

  private static Jacobians.Pixel chosenVjpSweeps(double[] x, double[] y, boolean first,
      double resultBar0, double resultBar1, double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    double[] z;
    double[] zBar;
    if (first) {
      z = x;
      zBar = xBar;
    } else {
      z = y;
      zBar = yBar;
    }
    double z1 = z[0];
    double x1 = x[0];
    double z2 = z[1];

    // reverse sweep
    zBar[1] += x1 * resultBar1;
    xBar[0] += resultBar1 * z2;
    zBar[0] += 2.0 * (resultBar0 * z1);
    return new Jacobians.Pixel(z1 * z1, x1 * z2);
  }

  /**
   * Reverse mode: {@code Jacobians.chosen} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, {@code y},
   * arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param first constant
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel chosenJacobian(double[] x, double[] y, boolean first, double[] jacobian,
      int offset) {
    return chosenJacobian(x, y, first, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenJacobian(double[], double[], boolean, double[], int)
   */
  static Jacobians.Pixel chosenJacobian(double[] x, double[] y, boolean first, double[] jacobian,
      int offset, Tape tape) {
    Objects.requireNonNull(x, "x");
    Objects.requireNonNull(y, "y");
    Arguments.distinct("x", x, "y", y);
    Arguments.block("jacobian", jacobian, offset, 2, (long) x.length + y.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    Arguments.distinct("jacobian", jacobian, "y", y);
    int mark = tape.mark();
    try {
      int columns = x.length + y.length;
      int yAt = offset + x.length;
      int row = offset + columns;
      int yAt1 = row + x.length;
      int frame = tape.mark();
      double[] xBar = tape.zeroDoubles(x.length);
      double[] yBar = tape.zeroDoubles(y.length);
      chosenVjp_(x, y, first, 1.0, 0.0, xBar, yBar, tape);
      System.arraycopy(xBar, 0, jacobian, offset, x.length);
      System.arraycopy(yBar, 0, jacobian, yAt, y.length);
      tape.release(frame);
      frame = tape.mark();
      xBar = tape.zeroDoubles(x.length);
      yBar = tape.zeroDoubles(y.length);
      double value = chosenVjp_(x, y, first, 0.0, 1.0, xBar, yBar, tape);
      double value1 = tape.doubleResult(1);
      System.arraycopy(xBar, 0, jacobian, row, x.length);
      System.arraycopy(yBar, 0, jacobian, yAt1, y.length);
      tape.release(frame);
      return new Jacobians.Pixel(value, value1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.chosen} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param first captured
   * @return the view
   */
  static VectorFunction chosenFunction(double[] x, double[] y, boolean first) {
    return new ChosenFunction(x, y, first);
  }

  private static final class ChosenFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final boolean first;

    private final int xSize;

    private final int ySize;

    ChosenFunction(double[] x, double[] y, boolean first) {
      this.x = x;
      this.y = y;
      this.first = first;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      Jacobians.Pixel value = Jacobians.chosen(x, y, this.first);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      ChosenJvp value = chosenJvp(x, y, this.first, xDot, yDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      Jacobians.Pixel value = chosenVjp(x, y, this.first, resultBar, xBar, yBar);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.recursive}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record RecursiveJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static RecursiveJvp recursiveJvp(double[] c, double x, double y, double[] cDot, double xDot,
      double yDot) {
    return recursiveJvp(c, x, y, cDot, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(double[], double, double, double[], double, double)
   */
  static RecursiveJvp recursiveJvp(double[] c, double x, double y, double[] cDot, double xDot,
      double yDot, Tape tape) {
    Arguments.sameShape("cDot", cDot, "c", c);
    int mark = tape.mark();
    try {
      double h = hornerJvp(c, 0, x, cDot, xDot, tape);
      double hDot = tape.doubleResult(1);
      double t = hornerJvp(c, 1, h * y, cDot, hDot * y + h * yDot, tape);
      double t1 = tape.doubleResult(1);
      return new RecursiveJvp(new Jacobians.Pixel(h * h, t),
          new Jacobians.Pixel(2.0 * (hDot * h), t1));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value of {@code Jacobians.recursive} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RecursiveVjp(Jacobians.Pixel value, double[] c, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.recursive}: filled by a derivative
   * and reused by its caller.
   */
  static final class RecursiveAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public RecursiveAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.recursive} for an
   * adjoint of its result.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static RecursiveVjp recursiveVjp(double[] c, double x, double y, Jacobians.Pixel resultBar) {
    return recursiveVjp(c, x, y, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveVjp(double[], double, double, corpus.Jacobians.Pixel)
   */
  static RecursiveVjp recursiveVjp(double[] c, double x, double y, Jacobians.Pixel resultBar,
      Tape tape) {
    double[] cBar = Arguments.zerosLike(c);
    RecursiveAdjoint adjoint = new RecursiveAdjoint();
    Jacobians.Pixel value = recursiveVjp(c, x, y, resultBar, cBar, adjoint, tape);
    return new RecursiveVjp(value, cBar, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.recursive} for an
   * adjoint of its result.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param cBar to which the adjoint of {@code c} is added; of the same shape
   * @param adjoint to which the adjoints of {@code x}, {@code y} are added
   * @return what the method returns
   */
  static Jacobians.Pixel recursiveVjp(double[] c, double x, double y, Jacobians.Pixel resultBar,
      double[] cBar, RecursiveAdjoint adjoint) {
    return recursiveVjp(c, x, y, resultBar, cBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveVjp(double[], double, double, corpus.Jacobians.Pixel, double[],
   *     RecursiveAdjoint)
   */
  static Jacobians.Pixel recursiveVjp(double[] c, double x, double y, Jacobians.Pixel resultBar,
      double[] cBar, RecursiveAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return recursiveVjpSweeps(c, x, y, resultBar.u(), resultBar.v(), cBar, adjoint, tape);
  }

  private static Jacobians.Pixel recursiveVjpSweeps(double[] c, double x, double y,
      double resultBar0, double resultBar1, double[] cBar, RecursiveAdjoint adjoint, Tape tape) {
    Arguments.sameShape("cBar", cBar, "c", c);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double h = hornerForward(c, 0, x, cBar, tape);
      int frame = tape.mark();
      double t = hornerVjp(c, 1, h * y, resultBar1, cBar, tape);
      double t1 = tape.doubleResult(1);
      tape.release(frame);

      // reverse sweep
      double yBar = h * t1;
      double hBar = t1 * y + 2.0 * (resultBar0 * h);
      double t2 = hornerReverse(hBar, tape);
      adjoint.x += t2;
      adjoint.y += yBar;
      return new Jacobians.Pixel(h * h, t);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.recursive} and its Jacobian, which overwrites a block of
   * an array, row by row: rows for {@code u}, {@code v}, with columns for {@code c}, {@code
   * x}, {@code y}, arrays element by element.
   *
   * @param c as the method takes it
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel recursiveJacobian(double[] c, double x, double y, double[] jacobian,
      int offset) {
    return recursiveJacobian(c, x, y, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJacobian(double[], double, double, double[], int)
   */
  static Jacobians.Pixel recursiveJacobian(double[] c, double x, double y, double[] jacobian,
      int offset, Tape tape) {
    Objects.requireNonNull(c, "c");
    Arguments.block("jacobian", jacobian, offset, 2, 2L + c.length);
    Arguments.distinct("jacobian", jacobian, "c", c);
    int mark = tape.mark();
    try {
      int yColumn = c.length + 1;
      int columns = c.length + 2;
      int row = offset + columns;
      int frame = tape.mark();
      double[] cBar = tape.zeroDoubles(c.length);
      recursiveVjp_(c, x, y, 1.0, 0.0, cBar, tape);
      double xBar = tape.doubleResult(2);
      double yBar = tape.doubleResult(3);
      System.arraycopy(cBar, 0, jacobian, offset, c.length);
      jacobian[offset + c.length] = xBar;
      jacobian[offset + yColumn] = yBar;
      tape.release(frame);
      frame = tape.mark();
      cBar = tape.zeroDoubles(c.length);
      double value = recursiveVjp_(c, x, y, 0.0, 1.0, cBar, tape);
      double value1 = tape.doubleResult(1);
      xBar = tape.doubleResult(2);
      yBar = tape.doubleResult(3);
      System.arraycopy(cBar, 0, jacobian, row, c.length);
      jacobian[row + c.length] = xBar;
      jacobian[row + yColumn] = yBar;
      tape.release(frame);
      return new Jacobians.Pixel(value, value1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.recursive} as a function of the vector that packs {@code c}, {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction recursiveFunction() {
    return new RecursiveFunction();
  }

  private static final class RecursiveFunction implements VectorFunction {

    RecursiveFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] c = Arguments.doubles(packed, 0, packed.length - 2);
      double x = packed[packed.length - 2];
      double y = packed[packed.length - 1];
      Jacobians.Pixel value = Jacobians.recursive(c, x, y);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] c = Arguments.doubles(packed, 0, packed.length - 2);
      double x = packed[packed.length - 2];
      double y = packed[packed.length - 1];
      double[] cDot = Arguments.doubles(direction, 0, direction.length - 2);
      double xDot = direction[direction.length - 2];
      double yDot = direction[direction.length - 1];
      RecursiveJvp value = recursiveJvp(c, x, y, cDot, xDot, yDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] c = Arguments.doubles(packed, 0, packed.length - 2);
      double x = packed[packed.length - 2];
      double y = packed[packed.length - 1];
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] cBar = Arguments.zerosLike(c);
      RecursiveAdjoint adjoint = new RecursiveAdjoint();
      Jacobians.Pixel value = recursiveVjp(c, x, y, resultBar, cBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(cBar, adjoints, 0);
      adjoints[adjoints.length - 2] = adjoint.x;
      adjoints[adjoints.length - 1] = adjoint.y;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.traced}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record TracedJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.traced} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param calls constant; written as the method writes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static TracedJvp tracedJvp(double x, int[] calls, double xDot) {
    return tracedJvp(x, calls, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedJvp(double, int[], double)
   */
  static TracedJvp tracedJvp(double x, int[] calls, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = countedJvp(x, 2, calls, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new TracedJvp(new Jacobians.Pixel(t, x), new Jacobians.Pixel(t1, xDot));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value of {@code Jacobians.traced} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TracedVjp(Jacobians.Pixel value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.traced}: filled by a derivative
   * and reused by its caller.
   */
  static final class TracedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TracedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.traced} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param calls constant; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static TracedVjp tracedVjp(double x, int[] calls, Jacobians.Pixel resultBar) {
    return tracedVjp(x, calls, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedVjp(double, int[], corpus.Jacobians.Pixel)
   */
  static TracedVjp tracedVjp(double x, int[] calls, Jacobians.Pixel resultBar, Tape tape) {
    TracedAdjoint adjoint = new TracedAdjoint();
    Jacobians.Pixel value = tracedVjp(x, calls, resultBar, adjoint, tape);
    return new TracedVjp(value, adjoint.x);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.traced} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param calls constant; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Pixel tracedVjp(double x, int[] calls, Jacobians.Pixel resultBar,
      TracedAdjoint adjoint) {
    return tracedVjp(x, calls, resultBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tracedVjp(double, int[], corpus.Jacobians.Pixel, TracedAdjoint)
   */
  static Jacobians.Pixel tracedVjp(double x, int[] calls, Jacobians.Pixel resultBar,
      TracedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return tracedVjpSweeps(x, calls, resultBar.u(), resultBar.v(), adjoint, tape);
  }

  private static Jacobians.Pixel tracedVjpSweeps(double x, int[] calls, double resultBar0,
      double resultBar1, TracedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = countedVjp(x, 2, calls, resultBar0, tape);
      double xBar = tape.doubleResult(1);

      // reverse sweep
      xBar = resultBar1 + xBar;
      adjoint.x += xBar;
      return new Jacobians.Pixel(t, x);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.traced} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param calls captured
   * @return the view
   */
  static VectorFunction tracedFunction(int[] calls) {
    return new TracedFunction(calls);
  }

  private static final class TracedFunction implements VectorFunction {

    private final int[] calls;

    TracedFunction(int[] calls) {
      this.calls = calls;
    }

    @Override
    public int inputs() {
      return 1;
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
      Jacobians.Pixel value = Jacobians.traced(x, Arguments.copy(this.calls));
      values[0] = value.u();
      values[1] = value.v();
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
      double xDot = direction[0];
      TracedJvp value = tracedJvp(x, Arguments.copy(this.calls), xDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      TracedAdjoint adjoint = new TracedAdjoint();
      Jacobians.Pixel value = tracedVjp(x, Arguments.copy(this.calls), resultBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.x;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.noted}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record NotedJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.noted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param calls constant; written as the method writes it
   * @param out constant; written as the method writes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static NotedJvp notedJvp(double x, int[] calls, double[] out, double xDot) {
    calls[0] += 1;
    out[0] += 1.0;
    Recorder.log("noted");
    double out1 = out[0];
    return new NotedJvp(new Jacobians.Pixel(x * x * out1, x),
        new Jacobians.Pixel(2.0 * (xDot * x) * out1, xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notedJvp(double, int[], double[], double)
   */
  static NotedJvp notedJvp(double x, int[] calls, double[] out, double xDot, Tape tape) {
    return notedJvp(x, calls, out, xDot);
  }

  /**
   * Value of {@code Jacobians.noted} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NotedVjp(Jacobians.Pixel value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.noted}: filled by a derivative and
   * reused by its caller.
   */
  static final class NotedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NotedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.noted} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param calls constant; written as the method writes it
   * @param out constant; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static NotedVjp notedVjp(double x, int[] calls, double[] out, Jacobians.Pixel resultBar) {
    NotedAdjoint adjoint = new NotedAdjoint();
    Jacobians.Pixel value = notedVjp(x, calls, out, resultBar, adjoint);
    return new NotedVjp(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notedVjp(double, int[], double[], corpus.Jacobians.Pixel)
   */
  static NotedVjp notedVjp(double x, int[] calls, double[] out, Jacobians.Pixel resultBar,
      Tape tape) {
    return notedVjp(x, calls, out, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.noted} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param calls constant; written as the method writes it
   * @param out constant; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Pixel notedVjp(double x, int[] calls, double[] out, Jacobians.Pixel resultBar,
      NotedAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return notedVjpSweeps(x, calls, out, resultBar.u(), resultBar.v(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notedVjp(double, int[], double[], corpus.Jacobians.Pixel, NotedAdjoint)
   */
  static Jacobians.Pixel notedVjp(double x, int[] calls, double[] out, Jacobians.Pixel resultBar,
      NotedAdjoint adjoint, Tape tape) {
    return notedVjp(x, calls, out, resultBar, adjoint);
  }

  private static Jacobians.Pixel notedVjpSweeps(double x, int[] calls, double[] out,
      double resultBar0, double resultBar1, NotedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    calls[0] += 1;
    out[0] += 1.0;
    Recorder.log("noted");
    double out1 = out[0];

    // reverse sweep
    double xBar = resultBar1 + 2.0 * (resultBar0 * out1 * x);
    adjoint.x += xBar;
    return new Jacobians.Pixel(x * x * out1, x);
  }

  /**
   * Reverse mode: {@code Jacobians.noted} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, arrays
   * element by element.
   *
   * @param x as the method takes it
   * @param calls constant; written as the method writes it
   * @param out constant; written as the method writes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel notedJacobian(double x, int[] calls, double[] out, double[] jacobian,
      int offset) {
    Arguments.block("jacobian", jacobian, offset, 2, 1);
    Arguments.distinct("jacobian", jacobian, "out", out);
    calls[0] += 1;
    out[0] += 1.0;
    Recorder.log("noted");
    double out1 = out[0];

    // reverse sweeps, one for each row
    jacobian[offset] = 2.0 * (out1 * x);
    jacobian[offset + 1] = 1.0;
    return new Jacobians.Pixel(x * x * out1, x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #notedJacobian(double, int[], double[], double[], int)
   */
  static Jacobians.Pixel notedJacobian(double x, int[] calls, double[] out, double[] jacobian,
      int offset, Tape tape) {
    return notedJacobian(x, calls, out, jacobian, offset);
  }

  /**
   * {@code Jacobians.noted} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param calls captured
   * @param out captured
   * @return the view
   */
  static VectorFunction notedFunction(int[] calls, double[] out) {
    return new NotedFunction(calls, out);
  }

  private static final class NotedFunction implements VectorFunction {

    private final int[] calls;

    private final double[] out;

    NotedFunction(int[] calls, double[] out) {
      this.calls = calls;
      this.out = out;
    }

    @Override
    public int inputs() {
      return 1;
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
      Jacobians.Pixel value =
          Jacobians.noted(x, Arguments.copy(this.calls), Arguments.copy(this.out));
      values[0] = value.u();
      values[1] = value.v();
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
      double xDot = direction[0];
      NotedJvp value = notedJvp(x, Arguments.copy(this.calls), Arguments.copy(this.out), xDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      NotedAdjoint adjoint = new NotedAdjoint();
      Jacobians.Pixel value =
          notedVjp(x, Arguments.copy(this.calls), Arguments.copy(this.out), resultBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.x;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.heard}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record HeardJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.heard} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static HeardJvp heardJvp(double x, double xDot) {
    return heardJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heardJvp(double, double)
   */
  static HeardJvp heardJvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double t = loggedJvp(x, 2, xDot, tape);
      double t1 = tape.doubleResult(1);
      return new HeardJvp(new Jacobians.Pixel(t, x), new Jacobians.Pixel(t1, xDot));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value of {@code Jacobians.heard} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record HeardVjp(Jacobians.Pixel value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.heard}: filled by a derivative and
   * reused by its caller.
   */
  static final class HeardAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public HeardAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.heard} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static HeardVjp heardVjp(double x, Jacobians.Pixel resultBar) {
    return heardVjp(x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heardVjp(double, corpus.Jacobians.Pixel)
   */
  static HeardVjp heardVjp(double x, Jacobians.Pixel resultBar, Tape tape) {
    HeardAdjoint adjoint = new HeardAdjoint();
    Jacobians.Pixel value = heardVjp(x, resultBar, adjoint, tape);
    return new HeardVjp(value, adjoint.x);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.heard} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Pixel heardVjp(double x, Jacobians.Pixel resultBar, HeardAdjoint adjoint) {
    return heardVjp(x, resultBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #heardVjp(double, corpus.Jacobians.Pixel, HeardAdjoint)
   */
  static Jacobians.Pixel heardVjp(double x, Jacobians.Pixel resultBar, HeardAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return heardVjpSweeps(x, resultBar.u(), resultBar.v(), adjoint, tape);
  }

  private static Jacobians.Pixel heardVjpSweeps(double x, double resultBar0, double resultBar1,
      HeardAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double t = loggedVjp(x, 2, resultBar0, tape);
      double xBar = tape.doubleResult(1);

      // reverse sweep
      xBar = resultBar1 + xBar;
      adjoint.x += xBar;
      return new Jacobians.Pixel(t, x);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.heard} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction heardFunction() {
    return new HeardFunction();
  }

  private static final class HeardFunction implements VectorFunction {

    HeardFunction() {}

    @Override
    public int inputs() {
      return 1;
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
      Jacobians.Pixel value = Jacobians.heard(x);
      values[0] = value.u();
      values[1] = value.v();
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
      double xDot = direction[0];
      HeardJvp value = heardJvp(x, xDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
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
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      HeardAdjoint adjoint = new HeardAdjoint();
      Jacobians.Pixel value = heardVjp(x, resultBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.x;
    }
  }

  /**
   * Value and tangent of {@code Jacobians.writes}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record WritesJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.writes} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static WritesJvp writesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double x2 = x[1];
    double t = x1 * x2;
    double t1 = xDot[0] * x2 + x1 * xDot[1];
    x[0] = t;
    xDot[0] = t1;
    double x3 = x[1];
    double t2 = 2.0 * (xDot[1] * x3);
    return new WritesJvp(new Jacobians.Pixel(t, x3 * x3), new Jacobians.Pixel(t1, t2));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesJvp(double[], double[])
   */
  static WritesJvp writesJvp(double[] x, double[] xDot, Tape tape) {
    return writesJvp(x, xDot);
  }

  /**
   * Value of {@code Jacobians.writes} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record WritesVjp(Jacobians.Pixel value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.writes} for an adjoint
   * of its result.
   *
   * @param x as the method takes it; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static WritesVjp writesVjp(double[] x, Jacobians.Pixel resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    Jacobians.Pixel value = writesVjp(x, resultBar, xBar);
    return new WritesVjp(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesVjp(double[], corpus.Jacobians.Pixel)
   */
  static WritesVjp writesVjp(double[] x, Jacobians.Pixel resultBar, Tape tape) {
    return writesVjp(x, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.writes} for an adjoint
   * of its result.
   *
   * @param x as the method takes it; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @return what the method returns
   */
  static Jacobians.Pixel writesVjp(double[] x, Jacobians.Pixel resultBar, double[] xBar) {
    Objects.requireNonNull(resultBar, "resultBar");
    return writesVjpSweeps(x, resultBar.u(), resultBar.v(), xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #writesVjp(double[], corpus.Jacobians.Pixel, double[])
   */
  static Jacobians.Pixel writesVjp(double[] x, Jacobians.Pixel resultBar, double[] xBar,
      Tape tape) {
    return writesVjp(x, resultBar, xBar);
  }

  private static Jacobians.Pixel writesVjpSweeps(double[] x, double resultBar0, double resultBar1,
      double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    double x1 = x[0];
    double x2 = x[1];
    double t = x1 * x2;
    x[0] = t;
    double x3 = x[1];

    // reverse sweep
    xBar[1] += 2.0 * (resultBar1 * x3);
    double t1 = xBar[0];
    xBar[0] = 0.0;
    double t2 = resultBar0 + t1;
    xBar[1] += x1 * t2;
    xBar[0] += t2 * x2;
    return new Jacobians.Pixel(t, x3 * x3);
  }

  /**
   * {@code Jacobians.writes} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction writesFunction() {
    return new WritesFunction();
  }

  private static final class WritesFunction implements VectorFunction {

    WritesFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Jacobians.Pixel value = Jacobians.writes(x);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      WritesJvp value = writesJvp(x, xDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] xBar = Arguments.zerosLike(x);
      Jacobians.Pixel value = writesVjp(x, resultBar, xBar);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.ruled}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record RuledJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.ruled} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static RuledJvp ruledJvp(double x, double[] y, double xDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    double y1 = y[0];
    double t = x * y1;
    double t1 = xDot * y1 + x * yDot[0];
    double t2 = Jacobians.bessel(t);
    double t3 = Jacobians.besselSlope(t) * t1;
    double y2 = y[1];
    double y3 = y[0];
    double yDot1 = yDot[1];
    double yDot2 = yDot[0];
    double t4 = Jacobians.bessel(y3);
    double t5 = yDot1 * t4 + y2 * (Jacobians.besselSlope(y3) * yDot2);
    return new RuledJvp(new Jacobians.Pixel(t2, y2 * t4), new Jacobians.Pixel(t3, t5));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ruledJvp(double, double[], double, double[])
   */
  static RuledJvp ruledJvp(double x, double[] y, double xDot, double[] yDot, Tape tape) {
    return ruledJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code Jacobians.ruled} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record RuledVjp(Jacobians.Pixel value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.ruled}: filled by a derivative and
   * reused by its caller.
   */
  static final class RuledAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RuledAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.ruled} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static RuledVjp ruledVjp(double x, double[] y, Jacobians.Pixel resultBar) {
    double[] yBar = Arguments.zerosLike(y);
    RuledAdjoint adjoint = new RuledAdjoint();
    Jacobians.Pixel value = ruledVjp(x, y, resultBar, yBar, adjoint);
    return new RuledVjp(value, adjoint.x, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ruledVjp(double, double[], corpus.Jacobians.Pixel)
   */
  static RuledVjp ruledVjp(double x, double[] y, Jacobians.Pixel resultBar, Tape tape) {
    return ruledVjp(x, y, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.ruled} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param yBar to which the adjoint of {@code y} is added; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Pixel ruledVjp(double x, double[] y, Jacobians.Pixel resultBar, double[] yBar,
      RuledAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return ruledVjpSweeps(x, y, resultBar.u(), resultBar.v(), yBar, adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ruledVjp(double, double[], corpus.Jacobians.Pixel, double[], RuledAdjoint)
   */
  static Jacobians.Pixel ruledVjp(double x, double[] y, Jacobians.Pixel resultBar, double[] yBar,
      RuledAdjoint adjoint, Tape tape) {
    return ruledVjp(x, y, resultBar, yBar, adjoint);
  }

  private static Jacobians.Pixel ruledVjpSweeps(double x, double[] y, double resultBar0,
      double resultBar1, double[] yBar, RuledAdjoint adjoint) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    double y1 = y[0];
    double t = x * y1;
    double t1 = Jacobians.bessel(t);
    double y2 = y[1];
    double y3 = y[0];
    double t2 = Jacobians.bessel(y3);

    // reverse sweep
    double t3 = Jacobians.besselSlope(y3) * (y2 * resultBar1);
    yBar[0] += t3;
    yBar[1] += resultBar1 * t2;
    double t4 = Jacobians.besselSlope(t) * resultBar0;
    double xBar = t4 * y1;
    yBar[0] += x * t4;
    adjoint.x += xBar;
    return new Jacobians.Pixel(t1, y2 * t2);
  }

  /**
   * Reverse mode: {@code Jacobians.ruled} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, {@code y},
   * arrays element by element.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel ruledJacobian(double x, double[] y, double[] jacobian, int offset) {
    return ruledJacobian(x, y, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ruledJacobian(double, double[], double[], int)
   */
  static Jacobians.Pixel ruledJacobian(double x, double[] y, double[] jacobian, int offset,
      Tape tape) {
    Objects.requireNonNull(y, "y");
    Arguments.block("jacobian", jacobian, offset, 2, 1L + y.length);
    Arguments.distinct("jacobian", jacobian, "y", y);
    int mark = tape.mark();
    try {
      int columns = 1 + y.length;
      int yAt = offset + 1;
      int row = offset + columns;
      int yAt1 = row + 1;
      int frame = tape.mark();
      double[] yBar = tape.zeroDoubles(y.length);
      ruledVjp_(x, y, 1.0, 0.0, yBar, tape);
      double xBar = tape.doubleResult(2);
      jacobian[offset] = xBar;
      System.arraycopy(yBar, 0, jacobian, yAt, y.length);
      tape.release(frame);
      frame = tape.mark();
      yBar = tape.zeroDoubles(y.length);
      double value = ruledVjp_(x, y, 0.0, 1.0, yBar, tape);
      double value1 = tape.doubleResult(1);
      xBar = tape.doubleResult(2);
      jacobian[row] = xBar;
      System.arraycopy(yBar, 0, jacobian, yAt1, y.length);
      tape.release(frame);
      return new Jacobians.Pixel(value, value1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.ruled} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction ruledFunction() {
    return new RuledFunction();
  }

  private static final class RuledFunction implements VectorFunction {

    RuledFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      Jacobians.Pixel value = Jacobians.ruled(x, y);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      RuledJvp value = ruledJvp(x, y, xDot, yDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] yBar = Arguments.zerosLike(y);
      RuledAdjoint adjoint = new RuledAdjoint();
      Jacobians.Pixel value = ruledVjp(x, y, resultBar, yBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.x;
      Arguments.pack(yBar, adjoints, 1);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.checkpointed}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record CheckpointedJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.checkpointed} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param steps constant
   * @param xDot tangent of {@code x}
   * @param kDot tangent of {@code k}, of the same shape; not modified
   * @return the value and its tangent
   */
  static CheckpointedJvp checkpointedJvp(double x, double[] k, int steps, double xDot,
      double[] kDot) {
    Arguments.sameShape("kDot", kDot, "k", k);
    double y = 0.0;
    double yDot = 0.0;
    for (int t = 0; t < steps; t++) {
      double k1 = k[0];
      y += k1 * x;
      yDot += kDot[0] * x + k1 * xDot;
      double k2 = k[1];
      x -= k2 * y;
      xDot -= kDot[1] * y + k2 * yDot;
    }
    return new CheckpointedJvp(new Jacobians.Pixel(x, y), new Jacobians.Pixel(xDot, yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedJvp(double, double[], int, double, double[])
   */
  static CheckpointedJvp checkpointedJvp(double x, double[] k, int steps, double xDot,
      double[] kDot, Tape tape) {
    return checkpointedJvp(x, k, steps, xDot, kDot);
  }

  /**
   * Value of {@code Jacobians.checkpointed} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param k the derivative with respect to {@code k}
   */
  record CheckpointedVjp(Jacobians.Pixel value, double x, double[] k) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.checkpointed}: filled by a
   * derivative and reused by its caller.
   */
  static final class CheckpointedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CheckpointedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.checkpointed} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param steps constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static CheckpointedVjp checkpointedVjp(double x, double[] k, int steps,
      Jacobians.Pixel resultBar) {
    return checkpointedVjp(x, k, steps, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedVjp(double, double[], int, corpus.Jacobians.Pixel)
   */
  static CheckpointedVjp checkpointedVjp(double x, double[] k, int steps,
      Jacobians.Pixel resultBar, Tape tape) {
    double[] kBar = Arguments.zerosLike(k);
    CheckpointedAdjoint adjoint = new CheckpointedAdjoint();
    Jacobians.Pixel value = checkpointedVjp(x, k, steps, resultBar, kBar, adjoint, tape);
    return new CheckpointedVjp(value, adjoint.x, kBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.checkpointed} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param steps constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param kBar to which the adjoint of {@code k} is added; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Pixel checkpointedVjp(double x, double[] k, int steps,
      Jacobians.Pixel resultBar, double[] kBar, CheckpointedAdjoint adjoint) {
    return checkpointedVjp(x, k, steps, resultBar, kBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedVjp(double, double[], int, corpus.Jacobians.Pixel, double[],
   *     CheckpointedAdjoint)
   */
  static Jacobians.Pixel checkpointedVjp(double x, double[] k, int steps,
      Jacobians.Pixel resultBar, double[] kBar, CheckpointedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return checkpointedVjpSweeps(x, k, steps, resultBar.u(), resultBar.v(), kBar, adjoint, tape);
  }

  private static Jacobians.Pixel checkpointedVjpSweeps(double x, double[] k, int steps,
      double resultBar0, double resultBar1, double[] kBar, CheckpointedAdjoint adjoint, Tape tape) {
    Arguments.sameShape("kBar", kBar, "k", k);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      checkpointedLoopForward(0, 0.0, x, steps, k, kBar, tape);
      double y = tape.doubleResult(1);
      x = tape.doubleResult(2);

      // reverse sweep
      double t = checkpointedLoopReverse(resultBar1, resultBar0, tape);
      adjoint.x += t;
      return new Jacobians.Pixel(x, y);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Reverse mode: {@code Jacobians.checkpointed} and its Jacobian, which overwrites a block
   * of an array, row by row: rows for {@code u}, {@code v}, with columns for {@code x},
   * {@code k}, arrays element by element.
   *
   * @param x as the method takes it
   * @param k as the method takes it
   * @param steps constant
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel checkpointedJacobian(double x, double[] k, int steps, double[] jacobian,
      int offset) {
    return checkpointedJacobian(x, k, steps, jacobian, offset, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #checkpointedJacobian(double, double[], int, double[], int)
   */
  static Jacobians.Pixel checkpointedJacobian(double x, double[] k, int steps, double[] jacobian,
      int offset, Tape tape) {
    Objects.requireNonNull(k, "k");
    Arguments.block("jacobian", jacobian, offset, 2, 1L + k.length);
    Arguments.distinct("jacobian", jacobian, "k", k);
    int mark = tape.mark();
    try {
      int columns = 1 + k.length;
      int kAt = offset + 1;
      int row = offset + columns;
      int kAt1 = row + 1;
      int frame = tape.mark();
      double[] kBar = tape.zeroDoubles(k.length);
      checkpointedVjp_(x, k, steps, 1.0, 0.0, kBar, tape);
      double xBar = tape.doubleResult(2);
      jacobian[offset] = xBar;
      System.arraycopy(kBar, 0, jacobian, kAt, k.length);
      tape.release(frame);
      frame = tape.mark();
      kBar = tape.zeroDoubles(k.length);
      double value = checkpointedVjp_(x, k, steps, 0.0, 1.0, kBar, tape);
      double value1 = tape.doubleResult(1);
      xBar = tape.doubleResult(2);
      jacobian[row] = xBar;
      System.arraycopy(kBar, 0, jacobian, kAt1, k.length);
      tape.release(frame);
      return new Jacobians.Pixel(value, value1);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Jacobians.checkpointed} as a function of the vector that packs {@code x}, {@code
   * k}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param steps captured
   * @return the view
   */
  static VectorFunction checkpointedFunction(int steps) {
    return new CheckpointedFunction(steps);
  }

  private static final class CheckpointedFunction implements VectorFunction {

    private final int steps;

    CheckpointedFunction(int steps) {
      this.steps = steps;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double[] k = Arguments.doubles(packed, 1, packed.length - 1);
      Jacobians.Pixel value = Jacobians.checkpointed(x, k, this.steps);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double[] k = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] kDot = Arguments.doubles(direction, 1, direction.length - 1);
      CheckpointedJvp value = checkpointedJvp(x, k, this.steps, xDot, kDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double x = packed[0];
      double[] k = Arguments.doubles(packed, 1, packed.length - 1);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] kBar = Arguments.zerosLike(k);
      CheckpointedAdjoint adjoint = new CheckpointedAdjoint();
      Jacobians.Pixel value = checkpointedVjp(x, k, this.steps, resultBar, kBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.x;
      Arguments.pack(kBar, adjoints, 1);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.caught}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record CaughtJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.caught} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param i constant
   * @param names constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static CaughtJvp caughtJvp(double[] x, int i, List<String> names, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double y;
    double yDot;
    try {
      double x1 = x[i];
      double x2 = x[0];
      y = x1 * x2;
      yDot = xDot[i] * x2 + x1 * xDot[0];
    } catch (ArrayIndexOutOfBoundsException e) {
      y = Math.exp(x[1]);
      yDot = xDot[1] * y;
    }
    double x1 = x[0];
    double t = yDot * x1 + y * xDot[0];
    double t1 = names.size();
    return new CaughtJvp(new Jacobians.Pixel(y * x1, t1 * y), new Jacobians.Pixel(t, t1 * yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtJvp(double[], int, java.util.List<java.lang.String>, double[])
   */
  static CaughtJvp caughtJvp(double[] x, int i, List<String> names, double[] xDot, Tape tape) {
    return caughtJvp(x, i, names, xDot);
  }

  /**
   * Value of {@code Jacobians.caught} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CaughtVjp(Jacobians.Pixel value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.caught} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param i constant
   * @param names constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static CaughtVjp caughtVjp(double[] x, int i, List<String> names, Jacobians.Pixel resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    Jacobians.Pixel value = caughtVjp(x, i, names, resultBar, xBar);
    return new CaughtVjp(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtVjp(double[], int, java.util.List<java.lang.String>, corpus.Jacobians.Pixel)
   */
  static CaughtVjp caughtVjp(double[] x, int i, List<String> names, Jacobians.Pixel resultBar,
      Tape tape) {
    return caughtVjp(x, i, names, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.caught} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param i constant
   * @param names constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static Jacobians.Pixel caughtVjp(double[] x, int i, List<String> names,
      Jacobians.Pixel resultBar, double[] xBar) {
    Objects.requireNonNull(resultBar, "resultBar");
    return caughtVjpSweeps(x, i, names, resultBar.u(), resultBar.v(), xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtVjp(double[], int, java.util.List<java.lang.String>, corpus.Jacobians.Pixel,
   *     double[])
   */
  static Jacobians.Pixel caughtVjp(double[] x, int i, List<String> names,
      Jacobians.Pixel resultBar, double[] xBar, Tape tape) {
    return caughtVjp(x, i, names, resultBar, xBar);
  }

  private static Jacobians.Pixel caughtVjpSweeps(double[] x, int i, List<String> names,
      double resultBar0, double resultBar1, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    double y;
    int exit;
    double y1;
    try {
      y = x[i] * x[0];
      exit = 0;
      y1 = 0.0;
    } catch (ArrayIndexOutOfBoundsException e) {
      y = Math.exp(x[1]);
      exit = 1;
      y1 = y;
    }
    double x1 = x[0];
    double t = names.size();

    // reverse sweep
    double yBar = t * resultBar1 + resultBar0 * x1;
    xBar[0] += y * resultBar0;
    switch (exit) {
      case 0 -> {
        double xBar1 = yBar * x[0];
        xBar[0] += x[i] * yBar;
        xBar[i] += xBar1;
      }
      default -> xBar[1] += yBar * y1;
    }
    return new Jacobians.Pixel(y * x1, t * y);
  }

  /**
   * Reverse mode: {@code Jacobians.caught} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code x}, arrays
   * element by element.
   *
   * @param x as the method takes it
   * @param i constant
   * @param names constant
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel caughtJacobian(double[] x, int i, List<String> names, double[] jacobian,
      int offset) {
    Objects.requireNonNull(x, "x");
    Arguments.block("jacobian", jacobian, offset, 2, x.length);
    Arguments.distinct("jacobian", jacobian, "x", x);
    double y;
    int exit;
    double y1;
    try {
      y = x[i] * x[0];
      exit = 0;
      y1 = 0.0;
    } catch (ArrayIndexOutOfBoundsException e) {
      y = Math.exp(x[1]);
      exit = 1;
      y1 = y;
    }
    double x1 = x[0];
    double t = names.size();

    // reverse sweeps, one for each row
    int row = offset + x.length;
    int row1 = row + x.length;
    Arrays.fill(jacobian, offset, row1, 0.0);
    jacobian[offset] = y;
    switch (exit) {
      case 0 -> {
        double xBar = x1 * x[0];
        jacobian[offset] += x[i] * x1;
        jacobian[offset + i] += xBar;
      }
      default -> jacobian[offset + 1] += x1 * y1;
    }
    switch (exit) {
      case 0 -> {
        double xBar = t * x[0];
        jacobian[row] += x[i] * t;
        jacobian[row + i] += xBar;
      }
      default -> jacobian[row + 1] += t * y1;
    }
    return new Jacobians.Pixel(y * x1, t * y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #caughtJacobian(double[], int, java.util.List<java.lang.String>, double[], int)
   */
  static Jacobians.Pixel caughtJacobian(double[] x, int i, List<String> names, double[] jacobian,
      int offset, Tape tape) {
    return caughtJacobian(x, i, names, jacobian, offset);
  }

  /**
   * {@code Jacobians.caught} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param i captured
   * @param names captured
   * @return the view
   */
  static VectorFunction caughtFunction(int i, List<String> names) {
    return new CaughtFunction(i, names);
  }

  private static final class CaughtFunction implements VectorFunction {

    private final int i;

    private final List<String> names;

    CaughtFunction(int i, List<String> names) {
      this.i = i;
      this.names = names;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Jacobians.Pixel value = Jacobians.caught(x, this.i, this.names);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      CaughtJvp value = caughtJvp(x, this.i, this.names, xDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] xBar = Arguments.zerosLike(x);
      Jacobians.Pixel value = caughtVjp(x, this.i, this.names, resultBar, xBar);
      values[0] = value.u();
      values[1] = value.v();
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Value and tangent of {@code Jacobians.named}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record NamedJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.named} and its derivative in the direction of the
   * tangents.
   *
   * @param jacobian as the method takes it
   * @param offset as the method takes it
   * @param row as the method takes it
   * @param tape_ as the method takes it
   * @param jacobianDot tangent of {@code jacobian}
   * @param offsetDot tangent of {@code offset}, of the same shape; not modified
   * @param rowDot tangent of {@code row}
   * @param tapeDot tangent of {@code tape_}
   * @return the value and its tangent
   */
  static NamedJvp namedJvp(double jacobian, double[] offset, double row, double tape_,
      double jacobianDot, double[] offsetDot, double rowDot, double tapeDot) {
    Arguments.sameShape("offsetDot", offsetDot, "offset", offset);
    if (row < 0.0) {
      throw new IllegalStateException("row " + row);
    }
    double offset1 = offset[1];
    double t = jacobianDot * offset1 + jacobian * offsetDot[1];
    return new NamedJvp(new Jacobians.Pixel(jacobian * offset1, row * tape_),
        new Jacobians.Pixel(t, rowDot * tape_ + row * tapeDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedJvp(double, double[], double, double, double, double[], double, double)
   */
  static NamedJvp namedJvp(double jacobian, double[] offset, double row, double tape_,
      double jacobianDot, double[] offsetDot, double rowDot, double tapeDot, Tape tape) {
    return namedJvp(jacobian, offset, row, tape_, jacobianDot, offsetDot, rowDot, tapeDot);
  }

  /**
   * Value of {@code Jacobians.named} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param jacobian the derivative with respect to {@code jacobian}
   * @param offset the derivative with respect to {@code offset}
   * @param row the derivative with respect to {@code row}
   * @param tape the derivative with respect to {@code tape_}
   */
  record NamedVjp(Jacobians.Pixel value, double jacobian, double[] offset, double row,
      double tape) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.named}: filled by a derivative and
   * reused by its caller.
   */
  static final class NamedAdjoint {

    /** The adjoint of {@code jacobian}. */
    public double jacobian;

    /** The adjoint of {@code row}. */
    public double row;

    /** The adjoint of {@code tape_}. */
    public double tape;

    /** A holder of zeros. */
    public NamedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.named} for an adjoint
   * of its result.
   *
   * @param jacobian as the method takes it
   * @param offset as the method takes it
   * @param row as the method takes it
   * @param tape_ as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static NamedVjp namedVjp(double jacobian, double[] offset, double row, double tape_,
      Jacobians.Pixel resultBar) {
    double[] offsetBar = Arguments.zerosLike(offset);
    NamedAdjoint adjoint = new NamedAdjoint();
    Jacobians.Pixel value = namedVjp(jacobian, offset, row, tape_, resultBar, offsetBar, adjoint);
    return new NamedVjp(value, adjoint.jacobian, offsetBar, adjoint.row, adjoint.tape);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedVjp(double, double[], double, double, corpus.Jacobians.Pixel)
   */
  static NamedVjp namedVjp(double jacobian, double[] offset, double row, double tape_,
      Jacobians.Pixel resultBar, Tape tape) {
    return namedVjp(jacobian, offset, row, tape_, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.named} for an adjoint
   * of its result.
   *
   * @param jacobian as the method takes it
   * @param offset as the method takes it
   * @param row as the method takes it
   * @param tape_ as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param offsetBar to which the adjoint of {@code offset} is added; of the same shape
   * @param adjoint to which the adjoints of {@code jacobian}, {@code row}, {@code tape_} are
   *     added
   * @return what the method returns
   */
  static Jacobians.Pixel namedVjp(double jacobian, double[] offset, double row, double tape_,
      Jacobians.Pixel resultBar, double[] offsetBar, NamedAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return namedVjpSweeps(jacobian, offset, row, tape_, resultBar.u(), resultBar.v(), offsetBar,
        adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedVjp(double, double[], double, double, corpus.Jacobians.Pixel, double[],
   *     NamedAdjoint)
   */
  static Jacobians.Pixel namedVjp(double jacobian, double[] offset, double row, double tape_,
      Jacobians.Pixel resultBar, double[] offsetBar, NamedAdjoint adjoint, Tape tape) {
    return namedVjp(jacobian, offset, row, tape_, resultBar, offsetBar, adjoint);
  }

  private static Jacobians.Pixel namedVjpSweeps(double jacobian, double[] offset, double row,
      double tape_, double resultBar0, double resultBar1, double[] offsetBar,
      NamedAdjoint adjoint) {
    Arguments.sameShape("offsetBar", offsetBar, "offset", offset);
    Objects.requireNonNull(adjoint, "adjoint");
    if (row < 0.0) {
      throw new IllegalStateException("row " + row);
    }
    double offset1 = offset[1];

    // reverse sweep
    double rowBar = resultBar1 * tape_;
    double tapeBar = row * resultBar1;
    double jacobianBar = resultBar0 * offset1;
    offsetBar[1] += jacobian * resultBar0;
    adjoint.jacobian += jacobianBar;
    adjoint.row += rowBar;
    adjoint.tape += tapeBar;
    return new Jacobians.Pixel(jacobian * offset1, row * tape_);
  }

  /**
   * Reverse mode: {@code Jacobians.named} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code jacobian},
   * {@code offset}, {@code row}, {@code tape_}, arrays element by element.
   *
   * @param jacobian as the method takes it
   * @param offset as the method takes it
   * @param row as the method takes it
   * @param tape_ as the method takes it
   * @param jacobian_ receives the block
   * @param offset_ where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel namedJacobian(double jacobian, double[] offset, double row, double tape_,
      double[] jacobian_, int offset_) {
    Objects.requireNonNull(offset, "offset");
    Arguments.block("jacobian_", jacobian_, offset_, 2, 3L + offset.length);
    Arguments.distinct("jacobian_", jacobian_, "offset", offset);
    if (row < 0.0) {
      throw new IllegalStateException("row " + row);
    }
    double offset1 = offset[1];

    // reverse sweeps, one for each row
    int rowColumn = 1 + offset.length;
    int tapeColumn = rowColumn + 1;
    int columns = rowColumn + 2;
    int row1 = offset_ + columns;
    int t = row1 + tapeColumn;
    Arrays.fill(jacobian_, offset_, t + 1, 0.0);
    jacobian_[offset_ + 2] = jacobian;
    jacobian_[offset_] = offset1;
    jacobian_[row1 + rowColumn] = tape_;
    jacobian_[t] = row;
    return new Jacobians.Pixel(jacobian * offset1, row * tape_);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #namedJacobian(double, double[], double, double, double[], int)
   */
  static Jacobians.Pixel namedJacobian(double jacobian, double[] offset, double row, double tape_,
      double[] jacobian_, int offset_, Tape tape) {
    return namedJacobian(jacobian, offset, row, tape_, jacobian_, offset_);
  }

  /**
   * {@code Jacobians.named} as a function of the vector that packs {@code jacobian}, {@code
   * offset}, {@code row}, {@code tape_}, in this order and arrays row by row. It modifies
   * neither what it is given nor what it captures, and may be used by several threads at
   * once.
   *
   * @return the view
   */
  static VectorFunction namedFunction() {
    return new NamedFunction();
  }

  private static final class NamedFunction implements VectorFunction {

    NamedFunction() {}

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double jacobian = packed[0];
      double[] offset = Arguments.doubles(packed, 1, packed.length - 3);
      double row = packed[packed.length - 2];
      double tape_ = packed[packed.length - 1];
      Jacobians.Pixel value = Jacobians.named(jacobian, offset, row, tape_);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double jacobian = packed[0];
      double[] offset = Arguments.doubles(packed, 1, packed.length - 3);
      double row = packed[packed.length - 2];
      double tape_ = packed[packed.length - 1];
      double jacobianDot = direction[0];
      double[] offsetDot = Arguments.doubles(direction, 1, direction.length - 3);
      double rowDot = direction[direction.length - 2];
      double tapeDot = direction[direction.length - 1];
      NamedJvp value =
          namedJvp(jacobian, offset, row, tape_, jacobianDot, offsetDot, rowDot, tapeDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 3);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double jacobian = packed[0];
      double[] offset = Arguments.doubles(packed, 1, packed.length - 3);
      double row = packed[packed.length - 2];
      double tape_ = packed[packed.length - 1];
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] offsetBar = Arguments.zerosLike(offset);
      NamedAdjoint adjoint = new NamedAdjoint();
      Jacobians.Pixel value = namedVjp(jacobian, offset, row, tape_, resultBar, offsetBar, adjoint);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = adjoint.jacobian;
      Arguments.pack(offsetBar, adjoints, 1);
      adjoints[adjoints.length - 2] = adjoint.row;
      adjoints[adjoints.length - 1] = adjoint.tape;
    }
  }

  private static final OverrideCheck layerReceiver =
      new OverrideCheck(Jacobians.class).method("layer", double.class);

  /**
   * Value and tangent of {@code Jacobians.layer}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record LayerJvp(Jacobians.Pixel value, Jacobians.Pixel tangent) {}

  /**
   * Forward mode: {@code Jacobians.layer} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static LayerJvp layerJvp(Jacobians self, double x, JacobiansTangent selfDot, double xDot) {
    layerReceiver.check(self);
    double selfRate = (double) Jacobians_rate.get(self);
    double[] selfWeights = (double[]) Jacobians_weights.get(self);
    Objects.requireNonNull(selfDot, "selfDot");
    double selfRateDot = selfDot.rate();
    double[] selfWeightsDot = selfDot.weights();
    Arguments.sameShape("selfWeightsDot", selfWeightsDot, "self.weights", selfWeights);
    double t = Math.tanh(selfRate * x + selfWeights[0]);
    double weights = selfWeights[1];
    double t1 = (selfRateDot * x + selfRate * xDot + selfWeightsDot[0]) * ((1.0 - t) * (1.0 + t));
    double t2 = selfWeightsDot[1] * x + weights * xDot;
    return new LayerJvp(new Jacobians.Pixel(t, weights * x), new Jacobians.Pixel(t1, t2));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerJvp(corpus.Jacobians, double, JacobiansTangent, double)
   */
  static LayerJvp layerJvp(Jacobians self, double x, JacobiansTangent selfDot, double xDot,
      Tape tape) {
    return layerJvp(self, x, selfDot, xDot);
  }

  /**
   * Value of {@code Jacobians.layer} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   */
  record LayerVjp(Jacobians.Pixel value, JacobiansTangent self, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Jacobians.layer}: filled by a derivative and
   * reused by its caller.
   */
  static final class LayerAdjoint {

    /** The adjoint of {@code self.rate}. */
    public double selfRate;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LayerAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.layer} for an adjoint
   * of its result.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static LayerVjp layerVjp(Jacobians self, double x, Jacobians.Pixel resultBar) {
    double[] selfWeightsBar = Arguments.zerosLike((double[]) Jacobians_weights.get(self));
    LayerAdjoint adjoint = new LayerAdjoint();
    Jacobians.Pixel value =
        layerVjp(self, x, resultBar, new JacobiansTangent(0, selfWeightsBar), adjoint);
    return new LayerVjp(value, new JacobiansTangent(adjoint.selfRate, selfWeightsBar), adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerVjp(corpus.Jacobians, double, corpus.Jacobians.Pixel)
   */
  static LayerVjp layerVjp(Jacobians self, double x, Jacobians.Pixel resultBar, Tape tape) {
    return layerVjp(self, x, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Jacobians.layer} for an adjoint
   * of its result.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param selfBar to whose arrays the adjoint of {@code self} is added; of the same shape
   * @param adjoint to which the adjoints of {@code self.rate}, {@code x} are added
   * @return what the method returns
   */
  static Jacobians.Pixel layerVjp(Jacobians self, double x, Jacobians.Pixel resultBar,
      JacobiansTangent selfBar, LayerAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return layerVjpSweeps(self, x, resultBar.u(), resultBar.v(), selfBar, adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerVjp(corpus.Jacobians, double, corpus.Jacobians.Pixel, JacobiansTangent,
   *     LayerAdjoint)
   */
  static Jacobians.Pixel layerVjp(Jacobians self, double x, Jacobians.Pixel resultBar,
      JacobiansTangent selfBar, LayerAdjoint adjoint, Tape tape) {
    return layerVjp(self, x, resultBar, selfBar, adjoint);
  }

  private static Jacobians.Pixel layerVjpSweeps(Jacobians self, double x, double resultBar0,
      double resultBar1, JacobiansTangent selfBar, LayerAdjoint adjoint) {
    layerReceiver.check(self);
    double selfRate = (double) Jacobians_rate.get(self);
    double[] selfWeights = (double[]) Jacobians_weights.get(self);
    Objects.requireNonNull(selfBar, "selfBar");
    double[] selfWeightsBar = selfBar.weights();
    Arguments.sameShape("selfWeightsBar", selfWeightsBar, "self.weights", selfWeights);
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.tanh(selfRate * x + selfWeights[0]);
    double weights = selfWeights[1];

    // reverse sweep
    double xBar = weights * resultBar1;
    selfWeightsBar[1] += resultBar1 * x;
    double t1 = resultBar0 * ((1.0 - t) * (1.0 + t));
    selfWeightsBar[0] += t1;
    double rateBar = t1 * x;
    xBar += selfRate * t1;
    adjoint.selfRate += rateBar;
    adjoint.x += xBar;
    return new Jacobians.Pixel(t, weights * x);
  }

  /**
   * Reverse mode: {@code Jacobians.layer} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code u}, {@code v}, with columns for {@code self.rate},
   * {@code self.weights}, {@code x}, arrays element by element.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static Jacobians.Pixel layerJacobian(Jacobians self, double x, double[] jacobian, int offset) {
    layerReceiver.check(self);
    double selfRate = (double) Jacobians_rate.get(self);
    double[] selfWeights = (double[]) Jacobians_weights.get(self);
    Objects.requireNonNull(selfWeights, "self.weights");
    Arguments.block("jacobian", jacobian, offset, 2, 2L + selfWeights.length);
    Arguments.distinct("jacobian", jacobian, "self.weights", selfWeights);
    double t = Math.tanh(selfRate * x + selfWeights[0]);
    double weights = selfWeights[1];

    // reverse sweeps, one for each row
    int xColumn = 1 + selfWeights.length;
    int columns = xColumn + 1;
    int weightsAt = offset + 1;
    int row = offset + columns;
    int t1 = row + xColumn;
    Arrays.fill(jacobian, offset, t1 + 1, 0.0);
    double t2 = (1.0 - t) * (1.0 + t);
    jacobian[weightsAt] = t2;
    jacobian[offset] = t2 * x;
    jacobian[offset + xColumn] = selfRate * t2;
    jacobian[row + 2] = x;
    jacobian[t1] = weights;
    return new Jacobians.Pixel(t, weights * x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #layerJacobian(corpus.Jacobians, double, double[], int)
   */
  static Jacobians.Pixel layerJacobian(Jacobians self, double x, double[] jacobian, int offset,
      Tape tape) {
    return layerJacobian(self, x, jacobian, offset);
  }

  private static Jacobians.Pixel layerPrimal(Jacobians self, double selfRate, double[] selfWeights,
      double x) {
    return new Jacobians.Pixel(Math.tanh(selfRate * x + selfWeights[0]), selfWeights[1] * x);
  }

  /**
   * {@code Jacobians.layer} as a function of the vector that packs {@code self.rate}, {@code
   * self.weights}, {@code x}, in this order and arrays row by row. It modifies neither what
   * it is given nor what it captures, and may be used by several threads at once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static VectorFunction layerFunction(Jacobians self) {
    return new LayerFunction(self);
  }

  private static final class LayerFunction implements VectorFunction {

    private final Jacobians self;

    LayerFunction(Jacobians self) {
      layerReceiver.check(self);
      this.self = self;
    }

    @Override
    public int inputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs() {
      return 2;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      Jacobians.Pixel value = layerPrimal(this.self, selfRate, selfWeights, x);
      values[0] = value.u();
      values[1] = value.v();
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      double selfRateDot = direction[0];
      double[] selfWeightsDot = Arguments.doubles(direction, 1, direction.length - 2);
      double xDot = direction[direction.length - 1];
      double[] numbers = { selfRate, x };
      double[] numberDots = { selfRateDot, xDot };
      LayerJvp value = layerPackedJvp(numbers, numberDots, this.self, selfWeights, selfWeightsDot);
      values[0] = value.value().u();
      values[1] = value.value().v();
      tangents[0] = value.tangent().u();
      tangents[1] = value.tangent().v();
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.lengthAtLeast("x", packed, 2);
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double selfRate = packed[0];
      double[] selfWeights = Arguments.doubles(packed, 1, packed.length - 2);
      double x = packed[packed.length - 1];
      Jacobians.Pixel resultBar = new Jacobians.Pixel(weights[0], weights[1]);
      double[] selfWeightsBar = Arguments.zerosLike(selfWeights);
      double[] numbers = { selfRate, x };
      double[] numberBars = new double[2];
      Jacobians.Pixel value =
          layerPackedVjp(numbers, this.self, selfWeights, resultBar.u(), resultBar.v(),
          selfWeightsBar, numberBars);
      values[0] = value.u();
      values[1] = value.v();
      adjoints[0] = numberBars[0];
      Arguments.pack(selfWeightsBar, adjoints, 1);
      adjoints[adjoints.length - 1] = numberBars[1];
    }
  }

  private static LayerJvp layerPackedJvp(double[] numbers, double[] numberDots, Jacobians self,
      double[] selfWeights, double[] selfWeightsDot) {
    double rate = numbers[0];
    double x = numbers[1];
    double rateDot = numberDots[0];
    double xDot = numberDots[1];
    double t = Math.tanh(rate * x + selfWeights[0]);
    double weights = selfWeights[1];
    double t1 = (rateDot * x + rate * xDot + selfWeightsDot[0]) * ((1.0 - t) * (1.0 + t));
    double t2 = selfWeightsDot[1] * x + weights * xDot;
    return new LayerJvp(new Jacobians.Pixel(t, weights * x), new Jacobians.Pixel(t1, t2));
  }

  private static Jacobians.Pixel layerPackedVjp(double[] numbers, Jacobians self,
      double[] selfWeights, double resultBar0, double resultBar1, double[] selfWeightsBar,
      double[] numberBars) {
    double rate = numbers[0];
    double x = numbers[1];
    double t = Math.tanh(rate * x + selfWeights[0]);
    double weights = selfWeights[1];

    // reverse sweep
    double xBar = weights * resultBar1;
    selfWeightsBar[1] += resultBar1 * x;
    double t1 = resultBar0 * ((1.0 - t) * (1.0 + t));
    selfWeightsBar[0] += t1;
    double rateBar = t1 * x;
    xBar += rate * t1;
    numberBars[0] += rateBar;
    numberBars[1] += xBar;
    return new Jacobians.Pixel(t, weights * x);
  }

  private static double chosenVjp_(double[] x, double[] y, boolean first, double result0Bar,
      double result1Bar, double[] xBar, double[] yBar, Tape tape) {
    double[] z;
    double[] zBar;
    if (first) {
      z = x;
      zBar = xBar;
    } else {
      z = y;
      zBar = yBar;
    }
    double z1 = z[0];
    double x1 = x[0];
    double z2 = z[1];

    // reverse sweep
    zBar[1] += x1 * result1Bar;
    xBar[0] += result1Bar * z2;
    zBar[0] += 2.0 * (result0Bar * z1);
    tape.result(1, x1 * z2);
    return z1 * z1;
  }

  private static double hornerJvp(double[] c, int from, double x, double[] cDot, double xDot,
      Tape tape) {
    double t;
    double t1;
    if (from == c.length) {
      t = 0.0;
      t1 = 0.0;
    } else {
      double c1 = c[from];
      double cDot1 = cDot[from];
      double t2 = hornerJvp(c, from + 1, Math.sin(x), cDot, xDot * Math.cos(x), tape);
      double t3 = tape.doubleResult(1);
      t = c1 + x * t2;
      t1 = cDot1 + (xDot * t2 + x * t3);
    }
    tape.result(1, t1);
    return t;
  }

  private static double hornerForward(double[] c, int from, double x, double[] cBar, Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
    } else {
      double c1 = c[from];
      t2 = hornerForward(c, from + 1, Math.sin(x), cBar, tape);
      t1 = c1 + x * t2;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(x);
    tape.push(cBar);
    tape.push(from);
    return t1;
  }

  private static double hornerVjp(double[] c, int from, double x, double resultBar, double[] cBar,
      Tape tape) {
    boolean t = from == c.length;
    double t1;
    double t2;
    double t3;
    if (t) {
      t1 = 0.0;
      t2 = 0.0;
      t3 = 0.0;
    } else {
      double c1 = c[from];
      t2 = hornerVjp(c, from + 1, Math.sin(x), x * resultBar, cBar, tape);
      t3 = tape.doubleResult(1);
      t1 = c1 + x * t2;
    }

    // reverse sweep
    double xBar;
    if (t) {
      xBar = 0.0;
    } else {
      xBar = resultBar * t2 + t3 * Math.cos(x);
      cBar[from] += resultBar;
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double hornerReverse(double resultBar, Tape tape) {
    int from = tape.popInt();
    double[] cBar = tape.popReference();
    double x = tape.popDouble();
    double t = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double xBar;
    if (t1) {
      xBar = 0.0;
    } else {
      double xBar1 = resultBar * t;
      xBar = xBar1 + hornerReverse(x * resultBar, tape) * Math.cos(x);
      cBar[from] += resultBar;
    }
    return xBar;
  }

  private static double recursiveVjp_(double[] c, double x, double y, double result0Bar,
      double result1Bar, double[] cBar, Tape tape) {
    double h = hornerForward(c, 0, x, cBar, tape);
    int frame = tape.mark();
    double t = hornerVjp(c, 1, h * y, result1Bar, cBar, tape);
    double t1 = tape.doubleResult(1);
    tape.release(frame);

    // reverse sweep
    double yBar = h * t1;
    double hBar = t1 * y + 2.0 * (result0Bar * h);
    double t2 = hornerReverse(hBar, tape);
    tape.result(1, t);
    tape.result(2, t2);
    tape.result(3, yBar);
    return h * h;
  }

  private static double countedJvp(double x, int n, int[] calls, double xDot, Tape tape) {
    calls[0] += 1;
    if (n != 0) {
      double t = Math.sin(x);
      double t1 = countedJvp(x, n - 1, calls, xDot, tape);
      double t2 = tape.doubleResult(1);
      double t3 = xDot * Math.cos(x) * t1 + t * t2;
      x = t * t1;
      xDot = t3;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double countedVjp(double x, int n, int[] calls, double resultBar, Tape tape) {
    calls[0] += 1;
    boolean t = n == 0;
    double t1;
    double t2;
    double xBar;
    if (t) {
      t1 = x;
      t2 = 0.0;
      xBar = 0.0;
    } else {
      double t3 = Math.sin(x);
      t2 = countedVjp(x, n - 1, calls, t3 * resultBar, tape);
      xBar = tape.doubleResult(1);
      t1 = t3 * t2;
    }

    // reverse sweep
    if (t) {
      xBar = resultBar;
    } else {
      xBar += resultBar * t2 * Math.cos(x);
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double loggedJvp(double x, int n, double xDot, Tape tape) {
    Recorder.log("logged");
    if (n != 0) {
      double t = Math.sin(x);
      double t1 = loggedJvp(x, n - 1, xDot, tape);
      double t2 = tape.doubleResult(1);
      double t3 = xDot * Math.cos(x) * t1 + t * t2;
      x = t * t1;
      xDot = t3;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double loggedVjp(double x, int n, double resultBar, Tape tape) {
    Recorder.log("logged");
    boolean t = n == 0;
    double t1;
    double t2;
    double xBar;
    if (t) {
      t1 = x;
      t2 = 0.0;
      xBar = 0.0;
    } else {
      double t3 = Math.sin(x);
      t2 = loggedVjp(x, n - 1, t3 * resultBar, tape);
      xBar = tape.doubleResult(1);
      t1 = t3 * t2;
    }

    // reverse sweep
    if (t) {
      xBar = resultBar;
    } else {
      xBar += resultBar * t2 * Math.cos(x);
    }
    tape.result(1, xBar);
    return t1;
  }

  private static double ruledVjp_(double x, double[] y, double result0Bar, double result1Bar,
      double[] yBar, Tape tape) {
    double y1 = y[0];
    double t = x * y1;
    double t1 = Jacobians.bessel(t);
    double y2 = y[1];
    double y3 = y[0];
    double t2 = Jacobians.bessel(y3);

    // reverse sweep
    double t3 = Jacobians.besselSlope(y3) * (y2 * result1Bar);
    yBar[0] += t3;
    yBar[1] += result1Bar * t2;
    double t4 = Jacobians.besselSlope(t) * result0Bar;
    double xBar = t4 * y1;
    yBar[0] += x * t4;
    tape.result(1, y2 * t2);
    tape.result(2, xBar);
    return t1;
  }

  private static int checkpointedLoopForward(int t, double y, double x, int steps, double[] k,
      double[] kBar, Tape tape) {
    int trips = BinomialSchedule.steps(t, steps, false, 1);
    int snapshots = Math.max(Math.min(trips, 2), 1);
    int[] keptAt = tape.ints(snapshots);
    int[] tKept = tape.ints(snapshots);
    double[] yKept = tape.doubles(snapshots);
    double[] xKept = tape.doubles(snapshots);
    keptAt[0] = 0;
    tKept[0] = t;
    yKept[0] = y;
    xKept[0] = x;
    double y1 = y;
    double x1 = x;
    int at = 0;
    int kept = 0;
    int next = BinomialSchedule.advance(trips, snapshots - 1);
    int t1 = t;
    while (t1 < steps) {
      if (at == next & kept < snapshots - 1) {
        kept++;
        keptAt[kept] = at;
        tKept[kept] = t1;
        yKept[kept] = y1;
        xKept[kept] = x1;
        next = at + BinomialSchedule.advance(trips - at, snapshots - 1 - kept);
      }
      t1 = checkpointedStep(t1, y1, x1, steps, k, tape);
      y1 = tape.doubleResult(1);
      x1 = tape.doubleResult(2);
      at++;
    }
    tape.push(trips);
    tape.push(t);
    tape.push(y);
    tape.push(x);
    tape.push(steps);
    tape.push(k);
    tape.push(kBar);
    tape.push(kept);
    tape.push(keptAt);
    tape.push(tKept);
    tape.push(yKept);
    tape.push(xKept);
    tape.result(1, y1);
    tape.result(2, x1);
    return t1;
  }

  private static int checkpointedStep(int t, double y, double x, int steps, double[] k, Tape tape) {
    y += k[0] * x;
    x -= k[1] * y;
    t++;
    tape.result(1, y);
    tape.result(2, x);
    return t;
  }

  private static double checkpointedLoopReverse(double yBar, double xBar, Tape tape) {
    double[] xKept = tape.popReference();
    double[] yKept = tape.popReference();
    int[] tKept = tape.popReference();
    int[] keptAt = tape.popReference();
    int kept = tape.popInt();
    double[] kBar = tape.popReference();
    double[] k = tape.popReference();
    int steps = tape.popInt();
    tape.popDouble();
    tape.popDouble();
    tape.popInt();
    int trips = tape.popInt();
    int snapshots = Math.max(Math.min(trips, 2), 1);

    // the steps, the last one first, each from the state before it
    for (int step = trips - 1; step >= 0; step--) {
      if (keptAt[kept] > step) {
        kept--;
      }
      int at = keptAt[kept];
      int t = tKept[kept];
      double y = yKept[kept];
      double x = xKept[kept];
      while (at < step) {
        int next = at + BinomialSchedule.advance(step + 1 - at, snapshots - 1 - kept);
        while (at < next) {
          t = checkpointedStep(t, y, x, steps, k, tape);
          y = tape.doubleResult(1);
          x = tape.doubleResult(2);
          at++;
        }
        if (next < step) {
          kept++;
          keptAt[kept] = next;
          tKept[kept] = t;
          yKept[kept] = y;
          xKept[kept] = x;
        }
        at = next;
      }
      checkpointedStepVjp(t, y, x, steps, k, yBar, xBar, kBar, tape);
      yBar = tape.doubleResult(3);
      xBar = tape.doubleResult(4);
    }
    return xBar;
  }

  private static int checkpointedStepVjp(int t, double y, double x, int steps, double[] k,
      double result1Bar, double result2Bar, double[] kBar, Tape tape) {
    double k1 = k[0];
    y += k1 * x;
    double k2 = k[1];
    double x1 = x - k2 * y;
    t++;

    // reverse sweep
    double t1 = -result2Bar;
    double yBar = result1Bar + k2 * t1;
    kBar[1] += t1 * y;
    double xBar = result2Bar + k1 * yBar;
    kBar[0] += yBar * x;
    tape.result(1, y);
    tape.result(2, x1);
    tape.result(3, yBar);
    tape.result(4, xBar);
    return t;
  }

  private static double checkpointedVjp_(double x, double[] k, int steps, double result0Bar,
      double result1Bar, double[] kBar, Tape tape) {
    checkpointedLoopForward(0, 0.0, x, steps, k, kBar, tape);
    double y = tape.doubleResult(1);
    x = tape.doubleResult(2);

    // reverse sweep
    double t = checkpointedLoopReverse(result1Bar, result0Bar, tape);
    tape.result(1, y);
    tape.result(2, t);
    return x;
  }
}
