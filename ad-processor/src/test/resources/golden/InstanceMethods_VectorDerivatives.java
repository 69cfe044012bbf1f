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
 * Derivatives of methods of {@code InstanceMethods.Vector}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class InstanceMethods_VectorDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.InstanceMethods_VectorDerivatives");
  }

  private InstanceMethods_VectorDerivatives() {}

  /**
   * Forward mode: {@code Vector.norm} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it
   * @param selfDot tangent of {@code self}
   * @return the value and its tangent
   */
  static Dual normJvp(InstanceMethods.Vector self, InstanceMethods.Vector selfDot) {
    double selfX = self.x();
    double selfY = self.y();
    Objects.requireNonNull(selfDot, "selfDot");
    double selfXDot = selfDot.x();
    double selfYDot = selfDot.y();
    double t = Math.sqrt(selfX * selfX + selfY * selfY);
    return new Dual(t, StrongZero.over(0.5 * (2.0 * (selfXDot * selfX + selfYDot * selfY)), t));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normJvp(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector)
   */
  static Dual normJvp(InstanceMethods.Vector self, InstanceMethods.Vector selfDot, Tape tape) {
    return normJvp(self, selfDot);
  }

  /**
   * Value and gradient of {@code Vector.norm}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   */
  record NormGradient(double value, InstanceMethods.Vector self) {}

  /**
   * Adjoints of the scalar parameters of {@code Vector.norm}: filled by a derivative and
   * reused by its caller.
   */
  static final class NormAdjoint {

    /** The adjoint of {@code self.x}. */
    public double selfX;

    /** The adjoint of {@code self.y}. */
    public double selfY;

    /** A holder of zeros. */
    public NormAdjoint() {}
  }

  /**
   * Reverse mode: {@code Vector.norm} and its gradient.
   *
   * @param self as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NormGradient normGradient(InstanceMethods.Vector self) {
    NormAdjoint adjoint = new NormAdjoint();
    double value = normGradient(self, adjoint);
    return new NormGradient(value, new InstanceMethods.Vector(adjoint.selfX, adjoint.selfY));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normGradient(corpus.InstanceMethods.Vector)
   */
  static NormGradient normGradient(InstanceMethods.Vector self, Tape tape) {
    return normGradient(self);
  }

  /**
   * Reverse mode: {@code Vector.norm} and its gradient, written into the caller's memory.
   *
   * @param self as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code self.x}, {@code
   *     self.y}
   * @return the value
   */
  static double normGradient(InstanceMethods.Vector self, NormAdjoint adjoint) {
    double selfX = self.x();
    double selfY = self.y();
    Objects.requireNonNull(adjoint, "adjoint");
    double t = Math.sqrt(selfX * selfX + selfY * selfY);

    // reverse sweep
    double t1 = 0.5 / t;
    double yBar = 2.0 * (t1 * selfY);
    double xBar = 2.0 * (t1 * selfX);
    adjoint.selfX = xBar;
    adjoint.selfY = yBar;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normGradient(corpus.InstanceMethods.Vector, NormAdjoint)
   */
  static double normGradient(InstanceMethods.Vector self, NormAdjoint adjoint, Tape tape) {
    return normGradient(self, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Vector.norm}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param selfHvp the Hessian-vector product for {@code self}
   */
  record NormHvp(double value, InstanceMethods.Vector self, InstanceMethods.Vector selfHvp) {}

  /**
   * Second order: {@code Vector.norm}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param self as the method takes it
   * @param selfDot tangent of {@code self}
   * @return value, gradient and product, in new arrays
   */
  static NormHvp normHvp(InstanceMethods.Vector self, InstanceMethods.Vector selfDot) {
    double selfX = self.x();
    double selfY = self.y();
    Objects.requireNonNull(selfDot, "selfDot");
    double selfXDot = selfDot.x();
    double selfYDot = selfDot.y();
    double t = Math.sqrt(selfX * selfX + selfY * selfY);
    double t1 = 0.5 / t;

    // reverse sweep
    double t2 = -(StrongZero.times(2.0 * (selfXDot * selfX + selfYDot * selfY), t1) / t * t1);
    double yBar = 2.0 * (t1 * selfY);
    double yBarDot = 2.0 * (t2 * selfY + t1 * selfYDot);
    double xBar = 2.0 * (t1 * selfX);
    double xBarDot = 2.0 * (t2 * selfX + t1 * selfXDot);
    return new NormHvp(t, new InstanceMethods.Vector(xBar, yBar),
        new InstanceMethods.Vector(xBarDot, yBarDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #normHvp(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector)
   */
  static NormHvp normHvp(InstanceMethods.Vector self, InstanceMethods.Vector selfDot, Tape tape) {
    return normHvp(self, selfDot);
  }

  /**
   * {@code Vector.norm} as a function of the vector that packs {@code self.x}, {@code
   * self.y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction normFunction() {
    return new NormFunction();
  }

  private static final class NormFunction implements ScalarFunction {

    NormFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double selfX = packed[0];
      double selfY = packed[1];
      return new InstanceMethods.Vector(selfX, selfY).norm();
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double selfX = packed[0];
      double selfY = packed[1];
      NormAdjoint adjoint = new NormAdjoint();
      double value = normGradient(new InstanceMethods.Vector(selfX, selfY), adjoint);
      gradient[0] = adjoint.selfX;
      gradient[1] = adjoint.selfY;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double selfX = packed[0];
      double selfY = packed[1];
      double selfXDot = direction[0];
      double selfYDot = direction[1];
      return normJvp(new InstanceMethods.Vector(selfX, selfY),
          new InstanceMethods.Vector(selfXDot, selfYDot)).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double selfX = packed[0];
      double selfY = packed[1];
      double selfXDot = direction[0];
      double selfYDot = direction[1];
      NormHvp hvp =
          normHvp(new InstanceMethods.Vector(selfX, selfY),
          new InstanceMethods.Vector(selfXDot, selfYDot));
      double value = hvp.value();
      gradient[0] = hvp.self().x();
      gradient[1] = hvp.self().y();
      product[0] = hvp.selfHvp().x();
      product[1] = hvp.selfHvp().y();
      return value;
    }
  }

  /**
   * Value and tangent of {@code Vector.moved}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record MovedJvp(InstanceMethods.Vector value, InstanceMethods.Vector tangent) {}

  /**
   * Forward mode: {@code Vector.moved} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it
   * @param other constant
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static MovedJvp movedJvp(InstanceMethods.Vector self, InstanceMethods.Vector other, double x,
      InstanceMethods.Vector selfDot, double xDot) {
    double selfX = self.x();
    double selfY = self.y();
    double otherX = other.x();
    double otherY = other.y();
    Objects.requireNonNull(selfDot, "selfDot");
    double selfXDot = selfDot.x();
    double selfYDot = selfDot.y();
    double t = x * otherY;
    double t1 = Math.sqrt(selfX * selfX + selfY * selfY);
    return new MovedJvp(new InstanceMethods.Vector(selfX * x + otherX, selfY + t * t1),
        new InstanceMethods.Vector(selfXDot * x + selfX * xDot,
        selfYDot
        + (xDot * otherY * t1
        + t * StrongZero.over(0.5 * (2.0 * (selfXDot * selfX + selfYDot * selfY)), t1))));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedJvp(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector, double,
   *     corpus.InstanceMethods.Vector, double)
   */
  static MovedJvp movedJvp(InstanceMethods.Vector self, InstanceMethods.Vector other, double x,
      InstanceMethods.Vector selfDot, double xDot, Tape tape) {
    return movedJvp(self, other, x, selfDot, xDot);
  }

  /**
   * Value of {@code Vector.moved} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   */
  record MovedVjp(InstanceMethods.Vector value, InstanceMethods.Vector self, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Vector.moved}: filled by a derivative and
   * reused by its caller.
   */
  static final class MovedAdjoint {

    /** The adjoint of {@code self.x}. */
    public double selfX;

    /** The adjoint of {@code self.y}. */
    public double selfY;

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MovedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Vector.moved} for an adjoint of
   * its result.
   *
   * @param self as the method takes it
   * @param other constant
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static MovedVjp movedVjp(InstanceMethods.Vector self, InstanceMethods.Vector other, double x,
      InstanceMethods.Vector resultBar) {
    MovedAdjoint adjoint = new MovedAdjoint();
    InstanceMethods.Vector value = movedVjp(self, other, x, resultBar, adjoint);
    return new MovedVjp(value, new InstanceMethods.Vector(adjoint.selfX, adjoint.selfY), adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedVjp(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector, double,
   *     corpus.InstanceMethods.Vector)
   */
  static MovedVjp movedVjp(InstanceMethods.Vector self, InstanceMethods.Vector other, double x,
      InstanceMethods.Vector resultBar, Tape tape) {
    return movedVjp(self, other, x, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Vector.moved} for an adjoint of
   * its result.
   *
   * @param self as the method takes it
   * @param other constant
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code self.x}, {@code self.y}, {@code x} are
   *     added
   * @return what the method returns
   */
  static InstanceMethods.Vector movedVjp(InstanceMethods.Vector self, InstanceMethods.Vector other,
      double x, InstanceMethods.Vector resultBar, MovedAdjoint adjoint) {
    Objects.requireNonNull(resultBar, "resultBar");
    return movedVjpSweeps(self, other, x, resultBar.x(), resultBar.y(), adjoint);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedVjp(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector, double,
   *     corpus.InstanceMethods.Vector, MovedAdjoint)
   */
  static InstanceMethods.Vector movedVjp(InstanceMethods.Vector self, InstanceMethods.Vector other,
      double x, InstanceMethods.Vector resultBar, MovedAdjoint adjoint, Tape tape) {
    return movedVjp(self, other, x, resultBar, adjoint);
  }

  private static InstanceMethods.Vector movedVjpSweeps(InstanceMethods.Vector self,
      InstanceMethods.Vector other, double x, double resultBar0, double resultBar1,
      MovedAdjoint adjoint) {
    double selfX = self.x();
    double selfY = self.y();
    double otherX = other.x();
    double otherY = other.y();
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * otherY;
    double t1 = Math.sqrt(selfX * selfX + selfY * selfY);

    // reverse sweep
    double t2 = StrongZero.over(0.5 * (t * resultBar1), t1);
    double yBar = resultBar1 + 2.0 * (t2 * selfY);
    double xBar = 2.0 * (t2 * selfX) + resultBar0 * x;
    double xBar1 = resultBar1 * t1 * otherY + selfX * resultBar0;
    adjoint.selfX += xBar;
    adjoint.selfY += yBar;
    adjoint.x += xBar1;
    return new InstanceMethods.Vector(selfX * x + otherX, selfY + t * t1);
  }

  /**
   * Reverse mode: {@code Vector.moved} and its Jacobian, which overwrites a block of an
   * array, row by row: rows for {@code x}, {@code y}, with columns for {@code self.x},
   * {@code self.y}, {@code x}, arrays element by element.
   *
   * @param self as the method takes it
   * @param other constant
   * @param x as the method takes it
   * @param jacobian receives the block
   * @param offset where the block begins
   * @return what the method returns
   */
  static InstanceMethods.Vector movedJacobian(InstanceMethods.Vector self,
      InstanceMethods.Vector other, double x, double[] jacobian, int offset) {
    double selfX = self.x();
    double selfY = self.y();
    double otherX = other.x();
    double otherY = other.y();
    Arguments.block("jacobian", jacobian, offset, 2, 3);
    double t = x * otherY;
    double t1 = Math.sqrt(selfX * selfX + selfY * selfY);

    // reverse sweeps, one for each row
    jacobian[offset] = x;
    jacobian[offset + 1] = 0.0;
    jacobian[offset + 2] = selfX;
    double t2 = StrongZero.over(0.5 * t, t1);
    jacobian[offset + 3] = 2.0 * (t2 * selfX);
    jacobian[offset + 4] = 1.0 + 2.0 * (t2 * selfY);
    jacobian[offset + 5] = t1 * otherY;
    return new InstanceMethods.Vector(selfX * x + otherX, selfY + t * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movedJacobian(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector,
   *     double, double[], int)
   */
  static InstanceMethods.Vector movedJacobian(InstanceMethods.Vector self,
      InstanceMethods.Vector other, double x, double[] jacobian, int offset, Tape tape) {
    return movedJacobian(self, other, x, jacobian, offset);
  }

  /**
   * {@code Vector.moved} as a function of the vector that packs {@code self.x}, {@code
   * self.y}, {@code x}, in this order and arrays row by row. It modifies neither what it is
   * given nor what it captures, and may be used by several threads at once.
   *
   * @param other captured
   * @return the view
   */
  static VectorFunction movedFunction(InstanceMethods.Vector other) {
    return new MovedFunction(other);
  }

  private static final class MovedFunction implements VectorFunction {

    private final InstanceMethods.Vector other;

    MovedFunction(InstanceMethods.Vector other) {
      this.other = other;
    }

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
      double selfX = packed[0];
      double selfY = packed[1];
      double x = packed[2];
      InstanceMethods.Vector value = new InstanceMethods.Vector(selfX, selfY).moved(this.other, x);
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
      double selfX = packed[0];
      double selfY = packed[1];
      double x = packed[2];
      double selfXDot = direction[0];
      double selfYDot = direction[1];
      double xDot = direction[2];
      MovedJvp value =
          movedJvp(new InstanceMethods.Vector(selfX, selfY), this.other, x,
          new InstanceMethods.Vector(selfXDot, selfYDot), xDot);
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
      double selfX = packed[0];
      double selfY = packed[1];
      double x = packed[2];
      InstanceMethods.Vector resultBar = new InstanceMethods.Vector(weights[0], weights[1]);
      MovedAdjoint adjoint = new MovedAdjoint();
      InstanceMethods.Vector value =
          movedVjp(new InstanceMethods.Vector(selfX, selfY), this.other, x, resultBar, adjoint);
      values[0] = value.x();
      values[1] = value.y();
      adjoints[0] = adjoint.selfX;
      adjoints[1] = adjoint.selfY;
      adjoints[2] = adjoint.x;
    }
  }

  /**
   * Forward mode: {@code Vector.dot} and its derivative in the direction of the tangents.
   *
   * @param self constant
   * @param o as the method takes it
   * @param oDot tangent of {@code o}
   * @return the value and its tangent
   */
  static Dual dotJvp(InstanceMethods.Vector self, InstanceMethods.Vector o,
      InstanceMethods.Vector oDot) {
    double selfX = self.x();
    double selfY = self.y();
    double oX = o.x();
    double oY = o.y();
    Objects.requireNonNull(oDot, "oDot");
    double oXDot = oDot.x();
    double oYDot = oDot.y();
    return new Dual(selfX * oX + selfY * oY, selfX * oXDot + selfY * oYDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotJvp(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector,
   *     corpus.InstanceMethods.Vector)
   */
  static Dual dotJvp(InstanceMethods.Vector self, InstanceMethods.Vector o,
      InstanceMethods.Vector oDot, Tape tape) {
    return dotJvp(self, o, oDot);
  }

  /**
   * Value and gradient of {@code Vector.dot}.
   *
   * @param value what the method returns
   * @param o the derivative with respect to {@code o}
   */
  record DotGradient(double value, InstanceMethods.Vector o) {}

  /**
   * Adjoints of the scalar parameters of {@code Vector.dot}: filled by a derivative and
   * reused by its caller.
   */
  static final class DotAdjoint {

    /** The adjoint of {@code o.x}. */
    public double oX;

    /** The adjoint of {@code o.y}. */
    public double oY;

    /** A holder of zeros. */
    public DotAdjoint() {}
  }

  /**
   * Reverse mode: {@code Vector.dot} and its gradient.
   *
   * @param self constant
   * @param o as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DotGradient dotGradient(InstanceMethods.Vector self, InstanceMethods.Vector o) {
    DotAdjoint adjoint = new DotAdjoint();
    double value = dotGradient(self, o, adjoint);
    return new DotGradient(value, new InstanceMethods.Vector(adjoint.oX, adjoint.oY));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotGradient(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector)
   */
  static DotGradient dotGradient(InstanceMethods.Vector self, InstanceMethods.Vector o, Tape tape) {
    return dotGradient(self, o);
  }

  /**
   * Reverse mode: {@code Vector.dot} and its gradient, written into the caller's memory.
   *
   * @param self constant
   * @param o as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code o.x}, {@code o.y}
   * @return the value
   */
  static double dotGradient(InstanceMethods.Vector self, InstanceMethods.Vector o,
      DotAdjoint adjoint) {
    double selfX = self.x();
    double selfY = self.y();
    double oX = o.x();
    double oY = o.y();
    Objects.requireNonNull(adjoint, "adjoint");
    adjoint.oX = selfX;
    adjoint.oY = selfY;
    return selfX * oX + selfY * oY;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dotGradient(corpus.InstanceMethods.Vector, corpus.InstanceMethods.Vector,
   *     DotAdjoint)
   */
  static double dotGradient(InstanceMethods.Vector self, InstanceMethods.Vector o,
      DotAdjoint adjoint, Tape tape) {
    return dotGradient(self, o, adjoint);
  }

  /**
   * {@code Vector.dot} as a function of the vector that packs {@code o.x}, {@code o.y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction dotFunction(InstanceMethods.Vector self) {
    return new DotFunction(self);
  }

  private static final class DotFunction implements ScalarFunction {

    private final InstanceMethods.Vector self;

    DotFunction(InstanceMethods.Vector self) {
      this.self = self;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double oX = packed[0];
      double oY = packed[1];
      return this.self.dot(new InstanceMethods.Vector(oX, oY));
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double oX = packed[0];
      double oY = packed[1];
      DotAdjoint adjoint = new DotAdjoint();
      double value = dotGradient(this.self, new InstanceMethods.Vector(oX, oY), adjoint);
      gradient[0] = adjoint.oX;
      gradient[1] = adjoint.oY;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double oX = packed[0];
      double oY = packed[1];
      double oXDot = direction[0];
      double oYDot = direction[1];
      return dotJvp(this.self, new InstanceMethods.Vector(oX, oY),
          new InstanceMethods.Vector(oXDot, oYDot)).tangent();
    }
  }
}
