package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code TopRecord}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class TopRecordDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.TopRecordDerivatives");
  }

  private TopRecordDerivatives() {}

  /**
   * Value and tangent of {@code TopRecord.made}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record MadeJvp(TopRecord value, TopRecord tangent) {}

  /**
   * Forward mode: {@code TopRecord.made} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static MadeJvp madeJvp(double x, double[] y, double xDot, double[] yDot) {
    Arguments.sameShape("yDot", yDot, "y", y);
    double[] b = new double[y.length];
    double[] bDot = new double[y.length];
    for (int i = 0; i < b.length; i++) {
      double y1 = y[i];
      double yDot1 = yDot[i];
      double t = x * y1;
      b[i] = t * y1;
      bDot[i] = (xDot * y1 + x * yDot1) * y1 + t * yDot1;
    }
    return new MadeJvp(new TopRecord(x * x, b), new TopRecord(2.0 * (xDot * x), bDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeJvp(double, double[], double, double[])
   */
  static MadeJvp madeJvp(double x, double[] y, double xDot, double[] yDot, Tape tape) {
    return madeJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code TopRecord.made} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record MadeVjp(TopRecord value, double x, double[] y) {}

  /**
   * Adjoints of the scalar parameters of {@code TopRecord.made}: filled by a derivative and
   * reused by its caller.
   */
  static final class MadeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MadeAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code TopRecord.made} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static MadeVjp madeVjp(double x, double[] y, TopRecord resultBar) {
    return madeVjp(x, y, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeVjp(double, double[], corpus.TopRecord)
   */
  static MadeVjp madeVjp(double x, double[] y, TopRecord resultBar, Tape tape) {
    double[] yBar = Arguments.zerosLike(y);
    MadeAdjoint adjoint = new MadeAdjoint();
    TopRecord value = madeVjp(x, y, resultBar, yBar, adjoint, tape);
    return new MadeVjp(value, adjoint.x, yBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code TopRecord.made} for an adjoint of
   * its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param yBar to which the adjoint of {@code y} is added; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static TopRecord madeVjp(double x, double[] y, TopRecord resultBar, double[] yBar,
      MadeAdjoint adjoint) {
    return madeVjp(x, y, resultBar, yBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #madeVjp(double, double[], corpus.TopRecord, double[], MadeAdjoint)
   */
  static TopRecord madeVjp(double x, double[] y, TopRecord resultBar, double[] yBar,
      MadeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(resultBar, "resultBar");
    return madeVjpSweeps(x, y, resultBar.a(), resultBar.b(), yBar, adjoint, tape);
  }

  private static TopRecord madeVjpSweeps(double x, double[] y, double resultBar0,
      double[] resultBar1, double[] yBar, MadeAdjoint adjoint, Tape tape) {
    Arguments.sameShape("yBar", yBar, "y", y);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] b = new double[y.length];
      double[] bBar = tape.doubles(y.length);
      for (int i = 0; i < b.length; i++) {
        double y1 = y[i];
        b[i] = x * y1 * y1;
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar1.length, b.length);
      for (int i = 0; i < b.length; i++) {
        bBar[i] = resultBar1[i];
      }
      double xBar = 2.0 * (resultBar0 * x);
      for (int i = 0; i < b.length; i++) {
        double t = bBar[i];
        double y1 = y[i];
        double t1 = t * y1;
        xBar += t1 * y1;
        yBar[i] += x * y1 * t + x * t1;
      }
      adjoint.x += xBar;
      return new TopRecord(x * x, b);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code TopRecord.made} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction madeFunction() {
    return new MadeFunction();
  }

  private static final class MadeFunction implements VectorFunction {

    MadeFunction() {}

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
      Arguments.lengthAtLeast("x", packed, 1);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      TopRecord value = TopRecord.made(x, y);
      return 1 + Arguments.size(value.b());
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      TopRecord value = TopRecord.made(x, y);
      Arguments.length("y", values, 1 + Arguments.size(value.b()));
      values[0] = value.a();
      Arguments.pack(value.b(), values, 1);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      double xDot = direction[0];
      double[] yDot = Arguments.doubles(direction, 1, direction.length - 1);
      MadeJvp value = madeJvp(x, y, xDot, yDot);
      Arguments.length("y", values, 1 + Arguments.size(value.value().b()));
      values[0] = value.value().a();
      Arguments.pack(value.value().b(), values, 1);
      tangents[0] = value.tangent().a();
      Arguments.pack(value.tangent().b(), tangents, 1);
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
      double x = packed[0];
      double[] y = Arguments.doubles(packed, 1, packed.length - 1);
      TopRecord shape = TopRecord.made(x, Arguments.copy(y));
      Arguments.length("yBar", weights, 1 + Arguments.size(shape.b()));
      TopRecord resultBar = new TopRecord(weights[0], Arguments.unpackLike(shape.b(), weights, 1));
      double[] yBar = Arguments.zerosLike(y);
      MadeAdjoint adjoint = new MadeAdjoint();
      TopRecord value = madeVjp(x, y, resultBar, yBar, adjoint);
      Arguments.length("y", values, 1 + Arguments.size(value.b()));
      values[0] = value.a();
      Arguments.pack(value.b(), values, 1);
      adjoints[0] = adjoint.x;
      Arguments.pack(yBar, adjoints, 1);
    }
  }
}
