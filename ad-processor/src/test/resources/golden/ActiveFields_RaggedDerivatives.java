package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code ActiveFields.Ragged}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ActiveFields_RaggedDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ActiveFields_RaggedDerivatives");
  }

  private ActiveFields_RaggedDerivatives() {}

  /**
   * Tangent or adjoint of a {@code Ragged}: its components with derivatives.
   *
   * @param table for {@code table}
   */
  record RaggedTangent(float[][] table) {}

  /**
   * Value and tangent of {@code Ragged.ragged}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record RaggedJvp(float[] value, float[] tangent) {}

  /**
   * Forward mode: {@code Ragged.ragged} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static RaggedJvp raggedJvp(ActiveFields.Ragged self, float x, RaggedTangent selfDot, float xDot) {
    Objects.requireNonNull(self, "self");
    float[][] selfTable = self.table;
    Objects.requireNonNull(selfDot, "selfDot");
    float[][] selfTableDot = selfDot.table();
    Arguments.sameShape("selfTableDot", selfTableDot, "self.table", selfTable);
    float[] out = new float[selfTable.length];
    float[] outDot = new float[selfTable.length];
    for (int i = 0; i < out.length; i++) {
      float[] table = selfTable[i];
      float[] tableDot = selfTableDot[i];
      int t = table.length;
      for (int j = 0; j < t; j++) {
        float t1 = table[j];
        float tDot = tableDot[j];
        float t2 = t1 * x;
        float t3 = outDot[i] + ((tDot * x + t1 * xDot) * t1 + t2 * tDot);
        out[i] += t2 * t1;
        outDot[i] = t3;
      }
    }
    return new RaggedJvp(out, outDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedJvp(corpus.ActiveFields.Ragged, float, RaggedTangent, float)
   */
  static RaggedJvp raggedJvp(ActiveFields.Ragged self, float x, RaggedTangent selfDot, float xDot,
      Tape tape) {
    return raggedJvp(self, x, selfDot, xDot);
  }

  /**
   * Value of {@code Ragged.ragged} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   */
  record RaggedVjp(float[] value, RaggedTangent self, float x) {}

  /**
   * Adjoints of the scalar parameters of {@code Ragged.ragged}: filled by a derivative and
   * reused by its caller.
   */
  static final class RaggedAdjoint {

    /** The adjoint of {@code x}. */
    public float x;

    /** A holder of zeros. */
    public RaggedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Ragged.ragged} for an adjoint of
   * its result.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static RaggedVjp raggedVjp(ActiveFields.Ragged self, float x, float[] resultBar) {
    return raggedVjp(self, x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedVjp(corpus.ActiveFields.Ragged, float, float[])
   */
  static RaggedVjp raggedVjp(ActiveFields.Ragged self, float x, float[] resultBar, Tape tape) {
    float[][] selfTableBar = Arguments.zerosLike(self.table);
    RaggedAdjoint adjoint = new RaggedAdjoint();
    float[] value = raggedVjp(self, x, resultBar, new RaggedTangent(selfTableBar), adjoint, tape);
    return new RaggedVjp(value, new RaggedTangent(selfTableBar), adjoint.x);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Ragged.ragged} for an adjoint of
   * its result.
   *
   * @param self as the method takes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param selfBar to whose arrays the adjoint of {@code self} is added; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static float[] raggedVjp(ActiveFields.Ragged self, float x, float[] resultBar,
      RaggedTangent selfBar, RaggedAdjoint adjoint) {
    return raggedVjp(self, x, resultBar, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedVjp(corpus.ActiveFields.Ragged, float, float[], RaggedTangent,
   *     RaggedAdjoint)
   */
  static float[] raggedVjp(ActiveFields.Ragged self, float x, float[] resultBar,
      RaggedTangent selfBar, RaggedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    float[][] selfTable = self.table;
    Objects.requireNonNull(selfBar, "selfBar");
    float[][] selfTableBar = selfBar.table();
    Arguments.sameShape("selfTableBar", selfTableBar, "self.table", selfTable);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    int mark = tape.mark();
    try {
      float[] out = new float[selfTable.length];
      float[] outBar = tape.floats(selfTable.length);
      for (int i = 0; i < out.length; i++) {
        float[] table = selfTable[i];
        int t = table.length;
        for (int j = 0; j < t; j++) {
          float t1 = table[j];
          out[i] += t1 * x * t1;
        }
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] = resultBar[i];
      }
      float xBar = 0.0f;
      for (int i = 0; i < out.length; i++) {
        float[] table = selfTable[i];
        float[] tableBar = selfTableBar[i];
        for (int j = table.length - 1; j >= 0; j--) {
          float t = outBar[i];
          float t1 = table[j];
          float t2 = t * t1;
          xBar += t1 * t2;
          tableBar[j] += t1 * x * t + t2 * x;
        }
      }
      adjoint.x += xBar;
      return out;
    } finally {
      tape.release(mark);
    }
  }

  private static float[] raggedPrimal(ActiveFields.Ragged self, float[][] selfTable, float x) {
    float[] out = new float[selfTable.length];
    for (int i = 0; i < out.length; i++) {
      float[] table = selfTable[i];
      int t = table.length;
      for (int j = 0; j < t; j++) {
        float t1 = table[j];
        out[i] += t1 * x * t1;
      }
    }
    return out;
  }

  /**
   * {@code Ragged.ragged} as a function of the vector that packs {@code self.table}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param self gives the shapes of arrays and what is constant in it
   * @return the view
   */
  static VectorFunction raggedFunction(ActiveFields.Ragged self) {
    return new RaggedFunction(self);
  }

  private static final class RaggedFunction implements VectorFunction {

    private final ActiveFields.Ragged self;

    private final int selfTableSize;

    RaggedFunction(ActiveFields.Ragged self) {
      this.self = self;
      Objects.requireNonNull(self, "self");
      this.selfTableSize = Arguments.size(self.table);
    }

    @Override
    public int inputs() {
      return 1 + selfTableSize;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      float[][] selfTable = Arguments.unpackLike(this.self.table, packed, 0);
      float x = (float) packed[selfTableSize];
      float[] value = raggedPrimal(this.self, selfTable, x);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      float[][] selfTable = Arguments.unpackLike(this.self.table, packed, 0);
      float x = (float) packed[selfTableSize];
      float[] value = raggedPrimal(this.self, selfTable, x);
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
      float[][] selfTable = Arguments.unpackLike(this.self.table, packed, 0);
      float x = (float) packed[selfTableSize];
      float[][] selfTableDot = Arguments.unpackLike(this.self.table, direction, 0);
      float xDot = (float) direction[selfTableSize];
      double[] numbers = { x };
      double[] numberDots = { xDot };
      RaggedJvp value = raggedPackedJvp(numbers, numberDots, this.self, selfTable, selfTableDot);
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
      float[][] selfTable = Arguments.unpackLike(this.self.table, packed, 0);
      float x = (float) packed[selfTableSize];
      float[] resultBar = Arguments.floats(weights, 0, weights.length);
      float[][] selfTableBar = Arguments.zerosLike(selfTable);
      double[] numbers = { x };
      double[] numberBars = new double[1];
      float[] value =
          raggedPackedVjp(numbers, this.self, selfTable, resultBar, selfTableBar, numberBars,
          Tape.current());
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(selfTableBar, adjoints, 0);
      adjoints[selfTableSize] = numberBars[0];
    }
  }

  private static RaggedJvp raggedPackedJvp(double[] numbers, double[] numberDots,
      ActiveFields.Ragged self, float[][] selfTable, float[][] selfTableDot) {
    float x = (float) numbers[0];
    float xDot = (float) numberDots[0];
    float[] out = new float[selfTable.length];
    float[] outDot = new float[selfTable.length];
    for (int i = 0; i < out.length; i++) {
      float[] table = selfTable[i];
      float[] tableDot = selfTableDot[i];
      int t = table.length;
      for (int j = 0; j < t; j++) {
        float t1 = table[j];
        float tDot = tableDot[j];
        float t2 = t1 * x;
        float t3 = outDot[i] + ((tDot * x + t1 * xDot) * t1 + t2 * tDot);
        out[i] += t2 * t1;
        outDot[i] = t3;
      }
    }
    return new RaggedJvp(out, outDot);
  }

  private static float[] raggedPackedVjp(double[] numbers, ActiveFields.Ragged self,
      float[][] selfTable, float[] resultBar, float[][] selfTableBar, double[] numberBars,
      Tape tape) {
    int mark = tape.mark();
    try {
      float x = (float) numbers[0];
      float[] out = new float[selfTable.length];
      float[] outBar = tape.floats(selfTable.length);
      for (int i = 0; i < out.length; i++) {
        float[] table = selfTable[i];
        int t = table.length;
        for (int j = 0; j < t; j++) {
          float t1 = table[j];
          out[i] += t1 * x * t1;
        }
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] = resultBar[i];
      }
      float xBar = 0.0f;
      for (int i = 0; i < out.length; i++) {
        float[] table = selfTable[i];
        float[] tableBar = selfTableBar[i];
        for (int j = table.length - 1; j >= 0; j--) {
          float t = outBar[i];
          float t1 = table[j];
          float t2 = t * t1;
          xBar += t1 * t2;
          tableBar[j] += t1 * x * t + t2 * x;
        }
      }
      numberBars[0] += xBar;
      return out;
    } finally {
      tape.release(mark);
    }
  }
}
