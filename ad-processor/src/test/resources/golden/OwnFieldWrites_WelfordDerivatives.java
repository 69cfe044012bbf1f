package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code OwnFieldWrites.Welford}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_WelfordDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.OwnFieldWrites_WelfordDerivatives");
  }

  private static final VarHandle Welford_squares =
      instanceField("corpus.OwnFieldWrites$Welford", "squares", double.class);

  private static final VarHandle Welford_count =
      instanceField("corpus.OwnFieldWrites$Welford", "count", int.class);

  private static final VarHandle Welford_mean =
      instanceField("corpus.OwnFieldWrites$Welford", "mean", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, OwnFieldWrites_WelfordDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private OwnFieldWrites_WelfordDerivatives() {}

  /**
   * Forward mode: {@code Welford.variance} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param data as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param dataDot tangent of {@code data}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual varianceJvp(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfDot, double[] dataDot) {
    Objects.requireNonNull(self, "self");
    Arguments.sameShape("dataDot", dataDot, "data", data);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).array("dataDot", dataDot, "data", data).end();
    OwnFieldWrites_WelfordTangent.zero(selfDot);
    for (int i = 0; i < data.length; i++) {
      double x = data[i];
      double xDot = dataDot[i];
      int t = (int) Welford_count.get(self) + 1;
      Welford_count.set(self, t);
      double mean1 = (double) Welford_mean.get(self);
      double meanDot = selfDot.mean;
      double delta = x - mean1;
      double deltaDot = xDot - meanDot;
      double t1 = t;
      double t2 = mean1 + delta / t1;
      double t3 = meanDot + deltaDot / t1;
      Welford_mean.set(self, t2);
      selfDot.mean = t3;
      double squares1 = (double) Welford_squares.get(self);
      double squaresDot = selfDot.squares;
      double t4 = x - t2;
      Welford_squares.set(self, squares1 + delta * t4);
      selfDot.squares = squaresDot + (deltaDot * t4 + delta * (xDot - t3));
    }
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double t = (int) Welford_count.get(self) - 1;
    return new Dual(squares1 / t, squaresDot / t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceJvp(corpus.OwnFieldWrites.Welford, double[],
   *     corpus.OwnFieldWrites_WelfordTangent, double[])
   */
  static Dual varianceJvp(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfDot, double[] dataDot, Tape tape) {
    return varianceJvp(self, data, selfDot, dataDot);
  }

  /**
   * Value and gradient of {@code Welford.variance}.
   *
   * @param value what the method returns
   * @param data the derivative with respect to {@code data}
   */
  record VarianceGradient(double value, double[] data) {}

  /**
   * Reverse mode: {@code Welford.variance} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param data as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static VarianceGradient varianceGradient(OwnFieldWrites.Welford self, double[] data) {
    return varianceGradient(self, data, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceGradient(corpus.OwnFieldWrites.Welford, double[])
   */
  static VarianceGradient varianceGradient(OwnFieldWrites.Welford self, double[] data, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    double[] dataBar = selfBarShadows.zerosLike(data);
    double value = varianceGradient(self, data, selfBar, dataBar, tape);
    return new VarianceGradient(value, dataBar);
  }

  /**
   * Reverse mode: {@code Welford.variance} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param data as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param dataBar overwritten with the gradient with respect to {@code data}; of the same
   *     shape
   * @return the value
   */
  static double varianceGradient(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfBar, double[] dataBar) {
    return varianceGradient(self, data, selfBar, dataBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceGradient(corpus.OwnFieldWrites.Welford, double[],
   *     corpus.OwnFieldWrites_WelfordTangent, double[])
   */
  static double varianceGradient(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfBar, double[] dataBar, Tape tape) {
    Objects.requireNonNull(self, "self");
    Arguments.sameShape("dataBar", dataBar, "data", data);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).array("dataBar", dataBar, "data", data).end();
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    Arguments.zero(dataBar);
    int mark = tape.mark();
    try {
      double[] meanKept = tape.doubles(data.length);
      double[] kept = tape.doubles(data.length);
      for (int i = 0; i < data.length; i++) {
        double x = data[i];
        int t = (int) Welford_count.get(self) + 1;
        Welford_count.set(self, t);
        double mean1 = (double) Welford_mean.get(self);
        meanKept[i] = mean1;
        double delta = x - mean1;
        double t1 = t;
        kept[i] = t1;
        double t2 = mean1 + delta / t1;
        Welford_mean.set(self, t2);
        Welford_squares.set(self, (double) Welford_squares.get(self) + delta * (x - t2));
      }
      double squares1 = (double) Welford_squares.get(self);
      double t = (int) Welford_count.get(self) - 1;

      // reverse sweep
      selfBar.squares += 1.0 / t;
      for (int i = data.length - 1; i >= 0; i--) {
        double t1 = selfBar.squares;
        double x = data[i];
        double mean1 = meanKept[i];
        double delta = x - mean1;
        double t2 = kept[i];
        double deltaBar = t1 * (x - (mean1 + delta / t2));
        double t3 = delta * t1;
        double t4 = selfBar.mean - t3;
        deltaBar += t4 / t2;
        double meanBar = t4 - deltaBar;
        selfBar.mean = meanBar;
        dataBar[i] += t3 + deltaBar;
      }
      return squares1 / t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Welford.variance}.
   *
   * @param value what the method returns
   * @param data the derivative with respect to {@code data}
   * @param dataHvp the Hessian-vector product for {@code data}
   */
  record VarianceHvp(double value, double[] data, double[] dataHvp) {}

  /**
   * Second order: {@code Welford.variance}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param data as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param dataDot tangent of {@code data}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static VarianceHvp varianceHvp(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfDot, double[] dataDot) {
    return varianceHvp(self, data, selfDot, dataDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceHvp(corpus.OwnFieldWrites.Welford, double[],
   *     corpus.OwnFieldWrites_WelfordTangent, double[])
   */
  static VarianceHvp varianceHvp(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfDot, double[] dataDot, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    double[] dataBar = selfBarShadows.zerosLike(data);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfHvp =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfHvpShadows);
    double[] dataHvp = selfHvpShadows.zerosLike(data);
    double value =
        varianceHvpSweeps(self, data, selfDot, dataDot, selfBar, dataBar, selfHvp, dataHvp, tape);
    return new VarianceHvp(value, dataBar, dataHvp);
  }

  /**
   * Second order: {@code Welford.variance}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param data as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param dataDot tangent of {@code data}, of the same shape; not modified
   * @param dataBar overwritten with the gradient with respect to {@code data}; of the same
   *     shape
   * @param dataHvp overwritten with the Hessian-vector product for {@code data}; of the same
   *     shape
   * @return the value
   */
  static double varianceHvp(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfDot, double[] dataDot, double[] dataBar, double[] dataHvp) {
    return varianceHvp(self, data, selfDot, dataDot, dataBar, dataHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #varianceHvp(corpus.OwnFieldWrites.Welford, double[],
   *     corpus.OwnFieldWrites_WelfordTangent, double[], double[], double[])
   */
  static double varianceHvp(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfDot, double[] dataDot, double[] dataBar, double[] dataHvp,
      Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfHvp =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfHvpShadows);
    return varianceHvpSweeps(self, data, selfDot, dataDot, selfBar, dataBar, selfHvp, dataHvp,
        tape);
  }

  private static double varianceHvpSweeps(OwnFieldWrites.Welford self, double[] data,
      OwnFieldWrites_WelfordTangent selfDot, double[] dataDot,
      OwnFieldWrites_WelfordTangent selfBar, double[] dataBar,
      OwnFieldWrites_WelfordTangent selfHvp, double[] dataHvp, Tape tape) {
    Objects.requireNonNull(self, "self");
    Arguments.sameShape("dataDot", dataDot, "data", data);
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).array("dataDot", dataDot, "data", data).end();
    Arguments.sameShape("dataBar", dataBar, "data", data);
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).array("dataBar", dataBar, "data", data).end();
    Arguments.sameShape("dataHvp", dataHvp, "data", data);
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_WelfordTangent::parts).array("dataHvp", dataHvp, "data", data).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Arguments.distinct("dataDot", dataDot, "dataBar", dataBar);
    Arguments.distinct("dataDot", dataDot, "dataHvp", dataHvp);
    Arguments.distinct("dataBar", dataBar, "dataHvp", dataHvp);
    OwnFieldWrites_WelfordTangent.zero(selfDot);
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    Arguments.zero(dataBar);
    OwnFieldWrites_WelfordTangent.zero(selfHvp);
    Arguments.zero(dataHvp);
    int mark = tape.mark();
    try {
      double[] meanKept = tape.doubles(data.length);
      double[] meanKeptDot = tape.doubles(data.length);
      double[] kept = tape.doubles(data.length);
      for (int i = 0; i < data.length; i++) {
        double x = data[i];
        double xDot = dataDot[i];
        int t = (int) Welford_count.get(self) + 1;
        Welford_count.set(self, t);
        double mean1 = (double) Welford_mean.get(self);
        double meanDot = selfDot.mean;
        meanKept[i] = mean1;
        meanKeptDot[i] = meanDot;
        double delta = x - mean1;
        double deltaDot = xDot - meanDot;
        double t1 = t;
        kept[i] = t1;
        double t2 = mean1 + delta / t1;
        double t3 = meanDot + deltaDot / t1;
        Welford_mean.set(self, t2);
        selfDot.mean = t3;
        double squares1 = (double) Welford_squares.get(self);
        double squaresDot = selfDot.squares;
        double t4 = x - t2;
        Welford_squares.set(self, squares1 + delta * t4);
        selfDot.squares = squaresDot + (deltaDot * t4 + delta * (xDot - t3));
      }
      double squares1 = (double) Welford_squares.get(self);
      double t = (int) Welford_count.get(self) - 1;

      // reverse sweep
      selfBar.squares += 1.0 / t;
      for (int i = data.length - 1; i >= 0; i--) {
        double t1 = selfBar.squares;
        double t2 = selfHvp.squares;
        double x = data[i];
        double xDot = dataDot[i];
        double mean1 = meanKept[i];
        double meanDot = meanKeptDot[i];
        double delta = x - mean1;
        double deltaDot = xDot - meanDot;
        double t3 = kept[i];
        double t4 = x - (mean1 + delta / t3);
        double deltaBar = t1 * t4;
        double deltaBarDot = t2 * t4 + t1 * (xDot - (meanDot + deltaDot / t3));
        double t5 = delta * t1;
        double t6 = deltaDot * t1 + delta * t2;
        double t7 = selfBar.mean - t5;
        double t8 = selfHvp.mean - t6;
        deltaBar += t7 / t3;
        deltaBarDot += t8 / t3;
        double meanBar = t7 - deltaBar;
        double meanBarDot = t8 - deltaBarDot;
        selfBar.mean = meanBar;
        selfHvp.mean = meanBarDot;
        dataBar[i] += t5 + deltaBar;
        dataHvp[i] += t6 + deltaBarDot;
      }
      return squares1 / t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code Welford.add} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param xDot tangent of {@code x}
   */
  static void addJvp(OwnFieldWrites.Welford self, double x, OwnFieldWrites_WelfordTangent selfDot,
      double xDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    OwnFieldWrites_WelfordTangent.zero(selfDot);
    int t = (int) Welford_count.get(self) + 1;
    Welford_count.set(self, t);
    double mean1 = (double) Welford_mean.get(self);
    double meanDot = selfDot.mean;
    double delta = x - mean1;
    double deltaDot = xDot - meanDot;
    double t1 = t;
    double t2 = mean1 + delta / t1;
    double t3 = meanDot + deltaDot / t1;
    Welford_mean.set(self, t2);
    selfDot.mean = t3;
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double t4 = x - t2;
    Welford_squares.set(self, squares1 + delta * t4);
    selfDot.squares = squaresDot + (deltaDot * t4 + delta * (xDot - t3));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #addJvp(corpus.OwnFieldWrites.Welford, double,
   *     corpus.OwnFieldWrites_WelfordTangent, double)
   */
  static void addJvp(OwnFieldWrites.Welford self, double x, OwnFieldWrites_WelfordTangent selfDot,
      double xDot, Tape tape) {
    addJvp(self, x, selfDot, xDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code Welford.add}: filled by a derivative and
   * reused by its caller.
   */
  static final class AddAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AddAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Welford.add} for those of what it
   * writes.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfBar on entry the adjoint of what {@code self} holds afterwards, on return of
   *     what it held before; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   */
  static void addVjp(OwnFieldWrites.Welford self, double x, OwnFieldWrites_WelfordTangent selfBar,
      AddAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    int t = (int) Welford_count.get(self) + 1;
    Welford_count.set(self, t);
    double mean1 = (double) Welford_mean.get(self);
    double delta = x - mean1;
    double t1 = t;
    double t2 = mean1 + delta / t1;
    Welford_mean.set(self, t2);
    double t3 = x - t2;
    Welford_squares.set(self, (double) Welford_squares.get(self) + delta * t3);

    // reverse sweep
    double t4 = selfBar.squares;
    double deltaBar = t4 * t3;
    double t5 = delta * t4;
    double t6 = selfBar.mean - t5;
    deltaBar += t6 / t1;
    double xBar = t5 + deltaBar;
    double meanBar = t6 - deltaBar;
    selfBar.mean = meanBar;
    adjoint.x += xBar;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #addVjp(corpus.OwnFieldWrites.Welford, double,
   *     corpus.OwnFieldWrites_WelfordTangent, AddAdjoint)
   */
  static void addVjp(OwnFieldWrites.Welford self, double x, OwnFieldWrites_WelfordTangent selfBar,
      AddAdjoint adjoint, Tape tape) {
    addVjp(self, x, selfBar, adjoint);
  }

  /**
   * Forward mode: {@code Welford.next} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual nextJvp(OwnFieldWrites.Welford self, double x, OwnFieldWrites_WelfordTangent selfDot,
      double xDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    int t = (int) Welford_count.get(self) + 1;
    Welford_count.set(self, t);
    double mean1 = (double) Welford_mean.get(self);
    double meanDot = selfDot.mean;
    double delta = x - mean1;
    double deltaDot = xDot - meanDot;
    double t1 = t;
    double t2 = mean1 + delta / t1;
    double t3 = meanDot + deltaDot / t1;
    Welford_mean.set(self, t2);
    selfDot.mean = t3;
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double t4 = x - t2;
    double t5 = squares1 + delta * t4;
    double t6 = squaresDot + (deltaDot * t4 + delta * (xDot - t3));
    Welford_squares.set(self, t5);
    selfDot.squares = t6;
    double t7 = x * t2;
    double t8 = xDot * t2 + x * t3;
    Welford_count.set(self, t + 1);
    delta = t7 - t2;
    deltaDot = t8 - t3;
    double t9 = t + 1;
    double t10 = t2 + delta / t9;
    double t11 = t3 + deltaDot / t9;
    Welford_mean.set(self, t10);
    selfDot.mean = t11;
    double t12 = t7 - t10;
    double t13 = t5 + delta * t12;
    double t14 = t6 + (deltaDot * t12 + delta * (t8 - t11));
    Welford_squares.set(self, t13);
    selfDot.squares = t14;
    return new Dual(t10 * t10 + t13, 2.0 * (t11 * t10) + t14);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextJvp(corpus.OwnFieldWrites.Welford, double,
   *     corpus.OwnFieldWrites_WelfordTangent, double)
   */
  static Dual nextJvp(OwnFieldWrites.Welford self, double x, OwnFieldWrites_WelfordTangent selfDot,
      double xDot, Tape tape) {
    return nextJvp(self, x, selfDot, xDot);
  }

  /**
   * Value and gradient of {@code Welford.next}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   */
  record NextGradient(double value, OwnFieldWrites_WelfordTangent self, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Welford.next}: filled by a derivative and
   * reused by its caller.
   */
  static final class NextAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NextAdjoint() {}
  }

  /**
   * Reverse mode: {@code Welford.next} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NextGradient nextGradient(OwnFieldWrites.Welford self, double x) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    NextAdjoint adjoint = new NextAdjoint();
    double value = nextGradient(self, x, selfBar, adjoint);
    return new NextGradient(value, selfBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextGradient(corpus.OwnFieldWrites.Welford, double)
   */
  static NextGradient nextGradient(OwnFieldWrites.Welford self, double x, Tape tape) {
    return nextGradient(self, x);
  }

  /**
   * Reverse mode: {@code Welford.next} and its gradient, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double nextGradient(OwnFieldWrites.Welford self, double x,
      OwnFieldWrites_WelfordTangent selfBar, NextAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    int t = (int) Welford_count.get(self) + 1;
    Welford_count.set(self, t);
    double mean1 = (double) Welford_mean.get(self);
    double delta = x - mean1;
    double t1 = t;
    double t2 = mean1 + delta / t1;
    Welford_mean.set(self, t2);
    double t3 = x - t2;
    double t4 = (double) Welford_squares.get(self) + delta * t3;
    Welford_squares.set(self, t4);
    double t5 = x * t2;
    Welford_count.set(self, t + 1);
    double delta1 = t5 - t2;
    double t6 = t + 1;
    double t7 = t2 + delta1 / t6;
    Welford_mean.set(self, t7);
    double t8 = t5 - t7;
    double t9 = t4 + delta1 * t8;
    Welford_squares.set(self, t9);

    // reverse sweep
    double t10 = selfBar.squares;
    selfBar.squares = 0.0;
    double t11 = 1.0 + t10;
    double deltaBar = t11 * t8;
    double t12 = delta1 * t11;
    double t13 = selfBar.mean;
    selfBar.mean = 0.0;
    double t14 = 2.0 * t7 - t12 + t13;
    deltaBar += t14 / t6;
    double t15 = t12 + deltaBar;
    double t16 = t14 - deltaBar + x * t15;
    deltaBar = t11 * t3;
    double t17 = delta * t11;
    double xBar = t15 * t2 + t17;
    double t18 = t16 - t17;
    selfBar.squares = t11;
    deltaBar += t18 / t1;
    xBar += deltaBar;
    double meanBar = t18 - deltaBar;
    selfBar.mean = meanBar;
    adjoint.x = xBar;
    return t7 * t7 + t9;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextGradient(corpus.OwnFieldWrites.Welford, double,
   *     corpus.OwnFieldWrites_WelfordTangent, NextAdjoint)
   */
  static double nextGradient(OwnFieldWrites.Welford self, double x,
      OwnFieldWrites_WelfordTangent selfBar, NextAdjoint adjoint, Tape tape) {
    return nextGradient(self, x, selfBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Welford.next}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param x the derivative with respect to {@code x}
   * @param selfHvp the Hessian-vector product for {@code self}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NextHvp(double value, OwnFieldWrites_WelfordTangent self, double x,
      OwnFieldWrites_WelfordTangent selfHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Welford.next}:
   * filled by a derivative and reused by its caller.
   */
  static final class NextHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public NextHvpAdjoint() {}
  }

  /**
   * Second order: {@code Welford.next}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NextHvp nextHvp(OwnFieldWrites.Welford self, double x,
      OwnFieldWrites_WelfordTangent selfDot, double xDot) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfHvp =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfHvpShadows);
    NextHvpAdjoint adjoint = new NextHvpAdjoint();
    double value = nextHvp(self, x, selfDot, xDot, selfBar, selfHvp, adjoint);
    return new NextHvp(value, selfBar, adjoint.x, selfHvp, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextHvp(corpus.OwnFieldWrites.Welford, double,
   *     corpus.OwnFieldWrites_WelfordTangent, double)
   */
  static NextHvp nextHvp(OwnFieldWrites.Welford self, double x,
      OwnFieldWrites_WelfordTangent selfDot, double xDot, Tape tape) {
    return nextHvp(self, x, selfDot, xDot);
  }

  /**
   * Second order: {@code Welford.next}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param xDot tangent of {@code x}
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param selfHvp overwritten with the Hessian-vector product for {@code self}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double nextHvp(OwnFieldWrites.Welford self, double x,
      OwnFieldWrites_WelfordTangent selfDot, double xDot, OwnFieldWrites_WelfordTangent selfBar,
      OwnFieldWrites_WelfordTangent selfHvp, NextHvpAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    OwnFieldWrites_WelfordTangent.zero(selfHvp);
    int t = (int) Welford_count.get(self) + 1;
    Welford_count.set(self, t);
    double mean1 = (double) Welford_mean.get(self);
    double meanDot = selfDot.mean;
    double delta = x - mean1;
    double deltaDot = xDot - meanDot;
    double t1 = t;
    double t2 = mean1 + delta / t1;
    double t3 = meanDot + deltaDot / t1;
    Welford_mean.set(self, t2);
    selfDot.mean = t3;
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double t4 = x - t2;
    double t5 = xDot - t3;
    double t6 = squares1 + delta * t4;
    double t7 = squaresDot + (deltaDot * t4 + delta * t5);
    Welford_squares.set(self, t6);
    selfDot.squares = t7;
    double t8 = x * t2;
    double t9 = xDot * t2 + x * t3;
    Welford_count.set(self, t + 1);
    double delta1 = t8 - t2;
    double deltaDot1 = t9 - t3;
    double t10 = t + 1;
    double t11 = t2 + delta1 / t10;
    double t12 = t3 + deltaDot1 / t10;
    Welford_mean.set(self, t11);
    selfDot.mean = t12;
    double t13 = t8 - t11;
    double t14 = t9 - t12;
    double t15 = t6 + delta1 * t13;
    Welford_squares.set(self, t15);
    selfDot.squares = t7 + (deltaDot1 * t13 + delta1 * t14);

    // reverse sweep
    double t16 = selfBar.squares;
    double t17 = selfHvp.squares;
    selfBar.squares = 0.0;
    selfHvp.squares = 0.0;
    double t18 = 1.0 + t16;
    double deltaBar = t18 * t13;
    double deltaBarDot = t17 * t13 + t18 * t14;
    double t19 = delta1 * t18;
    double t20 = deltaDot1 * t18 + delta1 * t17;
    double t21 = selfBar.mean;
    double t22 = selfHvp.mean;
    selfBar.mean = 0.0;
    selfHvp.mean = 0.0;
    double t23 = 2.0 * t11 - t19 + t21;
    double t24 = 2.0 * t12 - t20 + t22;
    deltaBar += t23 / t10;
    deltaBarDot += t24 / t10;
    double t25 = t19 + deltaBar;
    double t26 = t20 + deltaBarDot;
    double t27 = t23 - deltaBar + x * t25;
    deltaBar = t18 * t4;
    double t28 = t24 - deltaBarDot + (xDot * t25 + x * t26);
    deltaBarDot = t17 * t4 + t18 * t5;
    double t29 = delta * t18;
    double t30 = deltaDot * t18 + delta * t17;
    double xBar = t25 * t2 + t29;
    double xBarDot = t26 * t2 + t25 * t3 + t30;
    double t31 = t27 - t29;
    double t32 = t28 - t30;
    selfBar.squares = t18;
    selfHvp.squares = t17;
    deltaBar += t31 / t1;
    deltaBarDot += t32 / t1;
    xBar += deltaBar;
    xBarDot += deltaBarDot;
    double meanBar = t31 - deltaBar;
    double meanBarDot = t32 - deltaBarDot;
    selfBar.mean = meanBar;
    selfHvp.mean = meanBarDot;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return t11 * t11 + t15;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nextHvp(corpus.OwnFieldWrites.Welford, double,
   *     corpus.OwnFieldWrites_WelfordTangent, double, corpus.OwnFieldWrites_WelfordTangent,
   *     corpus.OwnFieldWrites_WelfordTangent, NextHvpAdjoint)
   */
  static double nextHvp(OwnFieldWrites.Welford self, double x,
      OwnFieldWrites_WelfordTangent selfDot, double xDot, OwnFieldWrites_WelfordTangent selfBar,
      OwnFieldWrites_WelfordTangent selfHvp, NextHvpAdjoint adjoint, Tape tape) {
    return nextHvp(self, x, selfDot, xDot, selfBar, selfHvp, adjoint);
  }

  /**
   * Forward mode: {@code Welford.score} and its derivative in the direction of the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual scoreJvp(OwnFieldWrites.Welford self, double x, double xDot) {
    Objects.requireNonNull(self, "self");
    double t = x - (double) Welford_mean.get(self);
    double squares = (double) Welford_squares.get(self);
    return new Dual(t * t / squares, 2.0 * (xDot * t) / squares);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scoreJvp(corpus.OwnFieldWrites.Welford, double, double)
   */
  static Dual scoreJvp(OwnFieldWrites.Welford self, double x, double xDot, Tape tape) {
    return scoreJvp(self, x, xDot);
  }

  /**
   * Value and gradient of {@code Welford.score}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ScoreGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Welford.score}: filled by a derivative and
   * reused by its caller.
   */
  static final class ScoreAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ScoreAdjoint() {}
  }

  /**
   * Reverse mode: {@code Welford.score} and its gradient.
   *
   * @param self constant
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ScoreGradient scoreGradient(OwnFieldWrites.Welford self, double x) {
    ScoreAdjoint adjoint = new ScoreAdjoint();
    double value = scoreGradient(self, x, adjoint);
    return new ScoreGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scoreGradient(corpus.OwnFieldWrites.Welford, double)
   */
  static ScoreGradient scoreGradient(OwnFieldWrites.Welford self, double x, Tape tape) {
    return scoreGradient(self, x);
  }

  /**
   * Reverse mode: {@code Welford.score} and its gradient, written into the caller's memory.
   *
   * @param self constant
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double scoreGradient(OwnFieldWrites.Welford self, double x, ScoreAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x - (double) Welford_mean.get(self);
    double squares = (double) Welford_squares.get(self);

    // reverse sweep
    adjoint.x = 2.0 * (1.0 / squares * t);
    return t * t / squares;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scoreGradient(corpus.OwnFieldWrites.Welford, double, ScoreAdjoint)
   */
  static double scoreGradient(OwnFieldWrites.Welford self, double x, ScoreAdjoint adjoint,
      Tape tape) {
    return scoreGradient(self, x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Welford.score}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ScoreHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Welford.score}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self constant
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ScoreHvp scoreHvp(OwnFieldWrites.Welford self, double x, double xDot) {
    Objects.requireNonNull(self, "self");
    double t = x - (double) Welford_mean.get(self);
    double squares = (double) Welford_squares.get(self);

    // reverse sweep
    double t1 = 1.0 / squares;
    return new ScoreHvp(t * t / squares, 2.0 * (t1 * t), 2.0 * (t1 * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scoreHvp(corpus.OwnFieldWrites.Welford, double, double)
   */
  static ScoreHvp scoreHvp(OwnFieldWrites.Welford self, double x, double xDot, Tape tape) {
    return scoreHvp(self, x, xDot);
  }

  /**
   * {@code Welford.score} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param self captured
   * @return the view
   */
  static ScalarFunction scoreFunction(OwnFieldWrites.Welford self) {
    return new ScoreFunction(self);
  }

  private static final class ScoreFunction implements ScalarFunction {

    private final OwnFieldWrites.Welford self;

    ScoreFunction(OwnFieldWrites.Welford self) {
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
      return this.self.score(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ScoreAdjoint adjoint = new ScoreAdjoint();
      double value = scoreGradient(this.self, x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return scoreJvp(this.self, x, xDot).tangent();
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
      ScoreHvp hvp = scoreHvp(this.self, x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Welford.deviation} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual deviationJvp(OwnFieldWrites.Welford self, OwnFieldWrites_WelfordTangent selfDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double t = (int) Welford_count.get(self);
    double t1 = Math.sqrt(squares1 / t);
    double mean1 = (double) Welford_mean.get(self);
    double meanDot = selfDot.mean;
    return new Dual(t1 + mean1, StrongZero.over(0.5 * (squaresDot / t), t1) + meanDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationJvp(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites_WelfordTangent)
   */
  static Dual deviationJvp(OwnFieldWrites.Welford self, OwnFieldWrites_WelfordTangent selfDot,
      Tape tape) {
    return deviationJvp(self, selfDot);
  }

  /**
   * Value and gradient of {@code Welford.deviation}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   */
  record DeviationGradient(double value, OwnFieldWrites_WelfordTangent self) {}

  /**
   * Reverse mode: {@code Welford.deviation} and its gradient.
   *
   * @param self as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static DeviationGradient deviationGradient(OwnFieldWrites.Welford self) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    double value = deviationGradient(self, selfBar);
    return new DeviationGradient(value, selfBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationGradient(corpus.OwnFieldWrites.Welford)
   */
  static DeviationGradient deviationGradient(OwnFieldWrites.Welford self, Tape tape) {
    return deviationGradient(self);
  }

  /**
   * Reverse mode: {@code Welford.deviation} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @return the value
   */
  static double deviationGradient(OwnFieldWrites.Welford self,
      OwnFieldWrites_WelfordTangent selfBar) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    double squares1 = (double) Welford_squares.get(self);
    double t = (int) Welford_count.get(self);
    double t1 = Math.sqrt(squares1 / t);

    // reverse sweep
    double t2 = t1 + (double) Welford_mean.get(self);
    selfBar.mean += 1.0;
    selfBar.squares += 0.5 / t1 / t;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationGradient(corpus.OwnFieldWrites.Welford,
   *     corpus.OwnFieldWrites_WelfordTangent)
   */
  static double deviationGradient(OwnFieldWrites.Welford self,
      OwnFieldWrites_WelfordTangent selfBar, Tape tape) {
    return deviationGradient(self, selfBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Welford.deviation}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param selfHvp the Hessian-vector product for {@code self}
   */
  record DeviationHvp(double value, OwnFieldWrites_WelfordTangent self,
      OwnFieldWrites_WelfordTangent selfHvp) {}

  /**
   * Second order: {@code Welford.deviation}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static DeviationHvp deviationHvp(OwnFieldWrites.Welford self,
      OwnFieldWrites_WelfordTangent selfDot) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfHvp =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfHvpShadows);
    double value = deviationHvp(self, selfDot, selfBar, selfHvp);
    return new DeviationHvp(value, selfBar, selfHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationHvp(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites_WelfordTangent)
   */
  static DeviationHvp deviationHvp(OwnFieldWrites.Welford self,
      OwnFieldWrites_WelfordTangent selfDot, Tape tape) {
    return deviationHvp(self, selfDot);
  }

  /**
   * Second order: {@code Welford.deviation}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param self as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; not modified
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param selfHvp overwritten with the Hessian-vector product for {@code self}; of the same
   *     shape
   * @return the value
   */
  static double deviationHvp(OwnFieldWrites.Welford self, OwnFieldWrites_WelfordTangent selfDot,
      OwnFieldWrites_WelfordTangent selfBar, OwnFieldWrites_WelfordTangent selfHvp) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_WelfordTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    OwnFieldWrites_WelfordTangent.zero(selfHvp);
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double t = (int) Welford_count.get(self);
    double t1 = Math.sqrt(squares1 / t);
    double t2 = 0.5 / t1;

    // reverse sweep
    double t3 = t1 + (double) Welford_mean.get(self);
    selfBar.mean += 1.0;
    selfBar.squares += t2 / t;
    selfHvp.squares -= StrongZero.times(squaresDot / t, t2) / t1 * t2 / t;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #deviationHvp(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites_WelfordTangent,
   *     corpus.OwnFieldWrites_WelfordTangent, corpus.OwnFieldWrites_WelfordTangent)
   */
  static double deviationHvp(OwnFieldWrites.Welford self, OwnFieldWrites_WelfordTangent selfDot,
      OwnFieldWrites_WelfordTangent selfBar, OwnFieldWrites_WelfordTangent selfHvp, Tape tape) {
    return deviationHvp(self, selfDot, selfBar, selfHvp);
  }

  /**
   * Forward mode: {@code Welford.merge} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param other as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param otherDot tangent of {@code other}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual mergeJvp(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfDot, OwnFieldWrites_WelfordTangent otherDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).object("otherDot", otherDot, "other", other,
        OwnFieldWrites_WelfordTangent::parts).end();
    double mean1 = (double) Welford_mean.get(other);
    double meanDot = otherDot.mean;
    double mean2 = (double) Welford_mean.get(self);
    double meanDot1 = selfDot.mean;
    double delta = mean1 - mean2;
    double deltaDot = meanDot - meanDot1;
    int count = (int) Welford_count.get(self);
    int count1 = (int) Welford_count.get(other);
    int n = count + count1;
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double squares2 = (double) Welford_squares.get(other);
    double squaresDot1 = otherDot.squares;
    double t = count;
    double t1 = count1;
    double t2 = n;
    double t3 = squares1 + (squares2 + delta * delta * t * t1 / t2);
    double t4 = squaresDot + (squaresDot1 + 2.0 * (deltaDot * delta) * t * t1 / t2);
    Welford_squares.set(self, t3);
    selfDot.squares = t4;
    double t5 = mean2 + delta * t1 / t2;
    double t6 = meanDot1 + deltaDot * t1 / t2;
    Welford_mean.set(self, t5);
    selfDot.mean = t6;
    Welford_count.set(self, n);
    double mean3 = (double) Welford_mean.get(other);
    meanDot = otherDot.mean;
    return new Dual(t5 * t3 + mean3, t6 * t3 + t5 * t4 + meanDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergeJvp(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites.Welford,
   *     corpus.OwnFieldWrites_WelfordTangent, corpus.OwnFieldWrites_WelfordTangent)
   */
  static Dual mergeJvp(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfDot, OwnFieldWrites_WelfordTangent otherDot, Tape tape) {
    return mergeJvp(self, other, selfDot, otherDot);
  }

  /**
   * Value and gradient of {@code Welford.merge}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param other the derivative with respect to {@code other}
   */
  record MergeGradient(double value, OwnFieldWrites_WelfordTangent self,
      OwnFieldWrites_WelfordTangent other) {}

  /**
   * Reverse mode: {@code Welford.merge} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param other as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MergeGradient mergeGradient(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    OwnFieldWrites_WelfordTangent otherBar =
        OwnFieldWrites_WelfordTangent.zerosLike(other, selfBarShadows);
    double value = mergeGradient(self, other, selfBar, otherBar);
    return new MergeGradient(value, selfBar, otherBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergeGradient(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites.Welford)
   */
  static MergeGradient mergeGradient(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      Tape tape) {
    return mergeGradient(self, other);
  }

  /**
   * Reverse mode: {@code Welford.merge} and its gradient, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param other as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param otherBar overwritten with the gradient with respect to {@code other}; of the same
   *     shape
   * @return the value
   */
  static double mergeGradient(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfBar, OwnFieldWrites_WelfordTangent otherBar) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).object("otherBar", otherBar, "other", other,
        OwnFieldWrites_WelfordTangent::parts).end();
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    OwnFieldWrites_WelfordTangent.zero(otherBar);
    double mean1 = (double) Welford_mean.get(other);
    double mean2 = (double) Welford_mean.get(self);
    double delta = mean1 - mean2;
    int count = (int) Welford_count.get(self);
    int count1 = (int) Welford_count.get(other);
    int n = count + count1;
    double t = count;
    double t1 = count1;
    double t2 = n;
    double t3 = (double) Welford_squares.get(self)
        + ((double) Welford_squares.get(other) + delta * delta * t * t1 / t2);
    Welford_squares.set(self, t3);
    double t4 = mean2 + delta * t1 / t2;
    Welford_mean.set(self, t4);
    Welford_count.set(self, n);

    // reverse sweep
    double t5 = t4 * t3 + (double) Welford_mean.get(other);
    otherBar.mean += 1.0;
    double t6 = selfBar.mean;
    selfBar.mean = 0.0;
    double t7 = t3 + t6;
    double deltaBar = t7 / t2 * t1;
    double t8 = selfBar.squares;
    selfBar.squares = 0.0;
    double t9 = t4 + t8;
    deltaBar += 2.0 * (t9 / t2 * t1 * t * delta);
    otherBar.squares += t9;
    selfBar.squares += t9;
    selfBar.mean += t7 - deltaBar;
    otherBar.mean += deltaBar;
    return t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergeGradient(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites.Welford,
   *     corpus.OwnFieldWrites_WelfordTangent, corpus.OwnFieldWrites_WelfordTangent)
   */
  static double mergeGradient(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfBar, OwnFieldWrites_WelfordTangent otherBar, Tape tape) {
    return mergeGradient(self, other, selfBar, otherBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Welford.merge}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param other the derivative with respect to {@code other}
   * @param selfHvp the Hessian-vector product for {@code self}
   * @param otherHvp the Hessian-vector product for {@code other}
   */
  record MergeHvp(double value, OwnFieldWrites_WelfordTangent self,
      OwnFieldWrites_WelfordTangent other, OwnFieldWrites_WelfordTangent selfHvp,
      OwnFieldWrites_WelfordTangent otherHvp) {}

  /**
   * Second order: {@code Welford.merge}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param other as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param otherDot tangent of {@code other}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MergeHvp mergeHvp(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfDot, OwnFieldWrites_WelfordTangent otherDot) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfBar =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfBarShadows);
    OwnFieldWrites_WelfordTangent otherBar =
        OwnFieldWrites_WelfordTangent.zerosLike(other, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_WelfordTangent selfHvp =
        OwnFieldWrites_WelfordTangent.zerosLike(self, selfHvpShadows);
    OwnFieldWrites_WelfordTangent otherHvp =
        OwnFieldWrites_WelfordTangent.zerosLike(other, selfHvpShadows);
    double value = mergeHvp(self, other, selfDot, otherDot, selfBar, otherBar, selfHvp, otherHvp);
    return new MergeHvp(value, selfBar, otherBar, selfHvp, otherHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergeHvp(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites.Welford,
   *     corpus.OwnFieldWrites_WelfordTangent, corpus.OwnFieldWrites_WelfordTangent)
   */
  static MergeHvp mergeHvp(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfDot, OwnFieldWrites_WelfordTangent otherDot, Tape tape) {
    return mergeHvp(self, other, selfDot, otherDot);
  }

  /**
   * Second order: {@code Welford.merge}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param other as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param otherDot tangent of {@code other}, of the same shape; not modified
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param otherBar overwritten with the gradient with respect to {@code other}; of the same
   *     shape
   * @param selfHvp overwritten with the Hessian-vector product for {@code self}; of the same
   *     shape
   * @param otherHvp overwritten with the Hessian-vector product for {@code other}; of the
   *     same shape
   * @return the value
   */
  static double mergeHvp(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfDot, OwnFieldWrites_WelfordTangent otherDot,
      OwnFieldWrites_WelfordTangent selfBar, OwnFieldWrites_WelfordTangent otherBar,
      OwnFieldWrites_WelfordTangent selfHvp, OwnFieldWrites_WelfordTangent otherHvp) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_WelfordTangent::parts).object("otherDot", otherDot, "other", other,
        OwnFieldWrites_WelfordTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_WelfordTangent::parts).object("otherBar", otherBar, "other", other,
        OwnFieldWrites_WelfordTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_WelfordTangent::parts).object("otherHvp", otherHvp, "other", other,
        OwnFieldWrites_WelfordTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    ObjectArguments.distinct("otherDot", otherDot, "otherBar", otherBar);
    ObjectArguments.distinct("otherDot", otherDot, "otherHvp", otherHvp);
    ObjectArguments.distinct("otherBar", otherBar, "otherHvp", otherHvp);
    OwnFieldWrites_WelfordTangent.zero(selfBar);
    OwnFieldWrites_WelfordTangent.zero(otherBar);
    OwnFieldWrites_WelfordTangent.zero(selfHvp);
    OwnFieldWrites_WelfordTangent.zero(otherHvp);
    double mean1 = (double) Welford_mean.get(other);
    double meanDot = otherDot.mean;
    double mean2 = (double) Welford_mean.get(self);
    double meanDot1 = selfDot.mean;
    double delta = mean1 - mean2;
    double deltaDot = meanDot - meanDot1;
    int count = (int) Welford_count.get(self);
    int count1 = (int) Welford_count.get(other);
    int n = count + count1;
    double squares1 = (double) Welford_squares.get(self);
    double squaresDot = selfDot.squares;
    double squares2 = (double) Welford_squares.get(other);
    double squaresDot1 = otherDot.squares;
    double t = count;
    double t1 = count1;
    double t2 = n;
    double t3 = squares1 + (squares2 + delta * delta * t * t1 / t2);
    double t4 = squaresDot + (squaresDot1 + 2.0 * (deltaDot * delta) * t * t1 / t2);
    Welford_squares.set(self, t3);
    selfDot.squares = t4;
    double t5 = mean2 + delta * t1 / t2;
    double t6 = meanDot1 + deltaDot * t1 / t2;
    Welford_mean.set(self, t5);
    selfDot.mean = t6;
    Welford_count.set(self, n);

    // reverse sweep
    double t7 = t5 * t3 + (double) Welford_mean.get(other);
    otherBar.mean += 1.0;
    double t8 = selfBar.mean;
    double t9 = selfHvp.mean;
    selfBar.mean = 0.0;
    selfHvp.mean = 0.0;
    double t10 = t3 + t8;
    double t11 = t4 + t9;
    double deltaBar = t10 / t2 * t1;
    double deltaBarDot = t11 / t2 * t1;
    double t12 = selfBar.squares;
    double t13 = selfHvp.squares;
    selfBar.squares = 0.0;
    selfHvp.squares = 0.0;
    double t14 = t5 + t12;
    double t15 = t6 + t13;
    double t16 = t14 / t2 * t1 * t;
    deltaBar += 2.0 * (t16 * delta);
    deltaBarDot += 2.0 * (t15 / t2 * t1 * t * delta + t16 * deltaDot);
    otherBar.squares += t14;
    otherHvp.squares += t15;
    selfBar.squares += t14;
    selfHvp.squares += t15;
    selfBar.mean += t10 - deltaBar;
    selfHvp.mean += t11 - deltaBarDot;
    otherBar.mean += deltaBar;
    otherHvp.mean += deltaBarDot;
    return t7;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergeHvp(corpus.OwnFieldWrites.Welford, corpus.OwnFieldWrites.Welford,
   *     corpus.OwnFieldWrites_WelfordTangent, corpus.OwnFieldWrites_WelfordTangent,
   *     corpus.OwnFieldWrites_WelfordTangent, corpus.OwnFieldWrites_WelfordTangent,
   *     corpus.OwnFieldWrites_WelfordTangent, corpus.OwnFieldWrites_WelfordTangent)
   */
  static double mergeHvp(OwnFieldWrites.Welford self, OwnFieldWrites.Welford other,
      OwnFieldWrites_WelfordTangent selfDot, OwnFieldWrites_WelfordTangent otherDot,
      OwnFieldWrites_WelfordTangent selfBar, OwnFieldWrites_WelfordTangent otherBar,
      OwnFieldWrites_WelfordTangent selfHvp, OwnFieldWrites_WelfordTangent otherHvp, Tape tape) {
    return mergeHvp(self, other, selfDot, otherDot, selfBar, otherBar, selfHvp, otherHvp);
  }
}
