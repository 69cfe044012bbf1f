package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.ResultSeeds;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code ResultObjects}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ResultObjectsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ResultObjectsDerivatives");
  }

  private static final VarHandle Body_trail =
      instanceField("corpus.ResultObjects$Body", "trail", double[].class);

  private static final VarHandle Cell_reads =
      instanceField("corpus.ResultObjects$Cell", "reads", int.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, ResultObjectsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ResultObjectsDerivatives() {}

  /**
   * Value and tangent of {@code ResultObjects.step}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record StepJvp(ResultObjects.Body value, ResultObjects_BodyTangent tangent) {}

  /**
   * Forward mode: {@code ResultObjects.step} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it
   * @param dt as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static StepJvp stepJvp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent bDot,
      double dtDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ResultObjects_BodyTangent::parts).end();
    double v1 = b.v;
    double vDot = bDot.v;
    double t = 0.5 * dt;
    double t1 = 0.5 * dtDot;
    double x1 = b.x;
    double xDot = bDot.x;
    double mass1 = b.mass;
    double half = v1 - t * x1 / mass1;
    double halfDot = vDot - (t1 * x1 + t * xDot) / mass1;
    double x2 = x1 + dt * half;
    xDot += dtDot * half + dt * halfDot;
    double[] trail1 = new double[2];
    double[] trailDot = new double[2];
    ResultObjects.Body t2 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
    ResultObjects_BodyTangent t3 = new ResultObjects_BodyTangent();
    t3.x = xDot;
    t3.v = halfDot - (t1 * x2 + t * xDot) / mass1;
    Body_trail.set(t2, trail1);
    t3.trail = trailDot;
    double[] trail2 = (double[]) Body_trail.get(b);
    double[] trailDot1 = bDot.trail;
    double t4 = trail2[1];
    double t5 = trailDot1[1] * dt + t4 * dtDot;
    trail1[0] = t4 * dt;
    trailDot[0] = t5;
    trail1[1] = x2;
    trailDot[1] = xDot;
    return new StepJvp(t2, t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepJvp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent,
   *     double)
   */
  static StepJvp stepJvp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent bDot,
      double dtDot, Tape tape) {
    return stepJvp(b, dt, bDot, dtDot);
  }

  /**
   * Value of {@code ResultObjects.step} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param dt the derivative with respect to {@code dt}
   */
  record StepVjp(ResultObjects.Body value, ResultObjects_BodyTangent b, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.step}: filled by a derivative
   * and reused by its caller.
   */
  static final class StepAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public StepAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.step} for an
   * adjoint of its result.
   *
   * @param b as the method takes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static StepVjp stepVjp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent resultBar) {
    NewShadows bBarShadows = new NewShadows();
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, bBarShadows);
    StepAdjoint adjoint = new StepAdjoint();
    ResultObjects.Body value = stepVjp(b, dt, resultBar, bBar, adjoint);
    return new StepVjp(value, bBar, adjoint.dt);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepVjp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent)
   */
  static StepVjp stepVjp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent resultBar,
      Tape tape) {
    return stepVjp(b, dt, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.step} for an
   * adjoint of its result.
   *
   * @param b as the method takes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param bBar to which the adjoint of {@code b} is added; of the same shape
   * @param adjoint to which the adjoints of {@code dt} are added
   * @return what the method returns
   */
  static ResultObjects.Body stepVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent bBar, StepAdjoint adjoint) {
    Sharing.begin().object("bBar", bBar, "b", b, ResultObjects_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "bBar", bBar);
    double t = 0.5 * dt;
    double v1 = b.v;
    double x1 = b.x;
    double mass1 = b.mass;
    double half = v1 - t * x1 / mass1;
    double x2 = x1 + dt * half;
    double[] trail1 = new double[2];
    double[] trailBar = new double[2];
    ResultObjects.Body t1 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
    ResultObjects_BodyTangent t2 = new ResultObjects_BodyTangent();
    Body_trail.set(t1, trail1);
    t2.trail = trailBar;
    double[] trail2 = (double[]) Body_trail.get(b);
    double[] trailBar1 = bBar.trail;
    double t3 = trail2[1];
    trail1[0] = t3 * dt;
    trail1[1] = x2;

    // reverse sweep
    ResultObjects_BodyTangent.add(resultBar, t2, new ResultSeeds());
    double t4 = trailBar[1];
    trailBar[1] = 0.0;
    double t5 = trailBar[0];
    trailBar[0] = 0.0;
    double dtBar = t3 * t5;
    trailBar1[1] += t5 * dt;
    double xBar = t4 + t2.x;
    double t6 = t2.v;
    double t7 = -(t6 / mass1);
    xBar += t * t7;
    dtBar += xBar * half;
    double halfBar = t6 + dt * xBar;
    double t8 = -(halfBar / mass1);
    bBar.x += xBar + t * t8;
    dtBar += 0.5 * (t7 * x2 + t8 * x1);
    bBar.v += halfBar;
    adjoint.dt += dtBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepVjp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent,
   *     corpus.ResultObjects_BodyTangent, StepAdjoint)
   */
  static ResultObjects.Body stepVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent bBar, StepAdjoint adjoint,
      Tape tape) {
    return stepVjp(b, dt, resultBar, bBar, adjoint);
  }

  /**
   * Value and tangent of {@code ResultObjects.path}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PathJvp(ResultObjects.Body[] value, ResultObjects_BodyTangent[] tangent) {}

  /**
   * Forward mode: {@code ResultObjects.path} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param n constant
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static PathJvp pathJvp(ResultObjects.Body b, double dt, int n, ResultObjects_BodyTangent bDot,
      double dtDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ResultObjects_BodyTangent::parts).end();
    ResultObjects.Body[] all = new ResultObjects.Body[n];
    ResultObjects_BodyTangent[] allDot = new ResultObjects_BodyTangent[n];
    ResultObjects.Body at = b;
    ResultObjects_BodyTangent atDot = bDot;
    for (int i = 0; i < n; i++) {
      all[i] = at;
      allDot[i] = atDot;
      double v1 = at.v;
      double vDot = atDot.v;
      double t = 0.5 * dt;
      double t1 = 0.5 * dtDot;
      double x1 = at.x;
      double xDot = atDot.x;
      double mass1 = at.mass;
      double half = v1 - t * x1 / mass1;
      double halfDot = vDot - (t1 * x1 + t * xDot) / mass1;
      double x2 = x1 + dt * half;
      xDot += dtDot * half + dt * halfDot;
      double[] trail1 = new double[2];
      double[] trailDot = new double[2];
      ResultObjects.Body t2 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
      ResultObjects_BodyTangent t3 = new ResultObjects_BodyTangent();
      t3.x = xDot;
      t3.v = halfDot - (t1 * x2 + t * xDot) / mass1;
      Body_trail.set(t2, trail1);
      t3.trail = trailDot;
      double[] trail2 = (double[]) Body_trail.get(at);
      double[] trailDot1 = atDot.trail;
      double t4 = trail2[1];
      double t5 = trailDot1[1] * dt + t4 * dtDot;
      trail1[0] = t4 * dt;
      trailDot[0] = t5;
      trail1[1] = x2;
      trailDot[1] = xDot;
      at = t2;
      atDot = t3;
    }
    return new PathJvp(all, allDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathJvp(corpus.ResultObjects.Body, double, int, corpus.ResultObjects_BodyTangent,
   *     double)
   */
  static PathJvp pathJvp(ResultObjects.Body b, double dt, int n, ResultObjects_BodyTangent bDot,
      double dtDot, Tape tape) {
    return pathJvp(b, dt, n, bDot, dtDot);
  }

  /**
   * Value of {@code ResultObjects.path} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param dt the derivative with respect to {@code dt}
   */
  record PathVjp(ResultObjects.Body[] value, ResultObjects_BodyTangent b, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.path}: filled by a derivative
   * and reused by its caller.
   */
  static final class PathAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public PathAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.path} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param n constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PathVjp pathVjp(ResultObjects.Body b, double dt, int n,
      ResultObjects_BodyTangent[] resultBar) {
    return pathVjp(b, dt, n, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathVjp(corpus.ResultObjects.Body, double, int,
   *     corpus.ResultObjects_BodyTangent[])
   */
  static PathVjp pathVjp(ResultObjects.Body b, double dt, int n,
      ResultObjects_BodyTangent[] resultBar, Tape tape) {
    NewShadows bBarShadows = new NewShadows();
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, bBarShadows);
    PathAdjoint adjoint = new PathAdjoint();
    ResultObjects.Body[] value = pathVjp(b, dt, n, resultBar, bBar, adjoint, tape);
    return new PathVjp(value, bBar, adjoint.dt);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.path} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param n constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code dt} are added
   * @return what the method returns
   */
  static ResultObjects.Body[] pathVjp(ResultObjects.Body b, double dt, int n,
      ResultObjects_BodyTangent[] resultBar, ResultObjects_BodyTangent bBar, PathAdjoint adjoint) {
    return pathVjp(b, dt, n, resultBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pathVjp(corpus.ResultObjects.Body, double, int,
   *     corpus.ResultObjects_BodyTangent[], corpus.ResultObjects_BodyTangent, PathAdjoint)
   */
  static ResultObjects.Body[] pathVjp(ResultObjects.Body b, double dt, int n,
      ResultObjects_BodyTangent[] resultBar, ResultObjects_BodyTangent bBar, PathAdjoint adjoint,
      Tape tape) {
    Sharing.begin().object("bBar", bBar, "b", b, ResultObjects_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "bBar", bBar);
    int mark = tape.mark();
    try {
      ResultObjects.Body[] all = new ResultObjects.Body[n];
      ResultObjects_BodyTangent[] allBar = new ResultObjects_BodyTangent[n];
      double[][] trailBarKept = tape.references(double[].class, n);
      double[] kept = tape.doubles(n);
      double[][] trailBarKept1 = tape.references(double[].class, n);
      ResultObjects_BodyTangent[] kept1 = tape.references(ResultObjects_BodyTangent.class, n);
      ResultObjects.Body[] atKept = tape.references(ResultObjects.Body.class, n);
      ResultObjects_BodyTangent[] atBarKept = tape.references(ResultObjects_BodyTangent.class, n);
      ResultObjects.Body at = b;
      ResultObjects_BodyTangent atBar = bBar;
      for (int i = 0; i < n; i++) {
        atKept[i] = at;
        atBarKept[i] = atBar;
        all[i] = at;
        allBar[i] = atBar;
        double t = 0.5 * dt;
        double v1 = at.v;
        double x1 = at.x;
        double mass1 = at.mass;
        double half = v1 - t * x1 / mass1;
        double x2 = x1 + dt * half;
        double[] trail1 = new double[2];
        double[] trailBar = new double[2];
        trailBarKept[i] = trailBar;
        ResultObjects.Body t1 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
        ResultObjects_BodyTangent t2 = new ResultObjects_BodyTangent();
        kept1[i] = t2;
        Body_trail.set(t1, trail1);
        t2.trail = trailBar;
        double[] trail2 = (double[]) Body_trail.get(at);
        trailBar = atBar.trail;
        trailBarKept1[i] = trailBar;
        double t3 = trail2[1];
        kept[i] = t3;
        trail1[0] = t3 * dt;
        trail1[1] = x2;
        at = t1;
        atBar = t2;
      }

      // reverse sweep
      ResultObjects_BodyTangent.add(resultBar, allBar, new ResultSeeds());
      double dtBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double[] trailBar = trailBarKept[i];
        double t = trailBar[1];
        trailBar[1] = 0.0;
        double t1 = trailBar[0];
        trailBar[0] = 0.0;
        dtBar += kept[i] * t1;
        trailBarKept1[i][1] += t1 * dt;
        ResultObjects_BodyTangent t2 = kept1[i];
        double xBar = t + t2.x;
        double t3 = t2.v;
        ResultObjects.Body at1 = atKept[i];
        double mass1 = at1.mass;
        double t4 = -(t3 / mass1);
        double x1 = at1.x;
        double t5 = 0.5 * dt;
        double half = at1.v - t5 * x1 / mass1;
        double x2 = x1 + dt * half;
        xBar += t5 * t4;
        dtBar += xBar * half;
        double halfBar = t3 + dt * xBar;
        double t6 = -(halfBar / mass1);
        ResultObjects_BodyTangent atBar1 = atBarKept[i];
        atBar1.x += xBar + t5 * t6;
        dtBar += 0.5 * (t4 * x2 + t6 * x1);
        atBar1.v += halfBar;
      }
      adjoint.dt += dtBar;
      return all;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ResultObjects.orbit} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param dt as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param vDot tangent of {@code v}
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static Dual orbitJvp(double x, double v, double dt, int n, double xDot, double vDot,
      double dtDot) {
    double[] trail1 = new double[2];
    double[] trailDot = new double[2];
    ResultObjects.Body at = new ResultObjects.Body(x, v, 2.0);
    ResultObjects_BodyTangent atDot = new ResultObjects_BodyTangent();
    atDot.x = xDot;
    atDot.v = vDot;
    Body_trail.set(at, trail1);
    atDot.trail = trailDot;
    double t = 0.5 * at.mass;
    double v1 = at.v;
    double t1 = t * v1;
    double x1 = at.x;
    double worst = t1 * v1 + x1 * x1;
    double worstDot = t * vDot * v1 + t1 * vDot + 2.0 * (xDot * x1);
    for (int i = 0; i < n; i++) {
      double v2 = at.v;
      vDot = atDot.v;
      double t2 = 0.5 * dt;
      double t3 = 0.5 * dtDot;
      double x2 = at.x;
      xDot = atDot.x;
      double mass1 = at.mass;
      double half = v2 - t2 * x2 / mass1;
      double halfDot = vDot - (t3 * x2 + t2 * xDot) / mass1;
      x = x2 + dt * half;
      xDot += dtDot * half + dt * halfDot;
      double t4 = halfDot - (t3 * x + t2 * xDot) / mass1;
      trail1 = new double[2];
      trailDot = new double[2];
      ResultObjects.Body t5 = new ResultObjects.Body(x, half - t2 * x / mass1, mass1);
      ResultObjects_BodyTangent t6 = new ResultObjects_BodyTangent();
      t6.x = xDot;
      t6.v = t4;
      Body_trail.set(t5, trail1);
      t6.trail = trailDot;
      double[] trail2 = (double[]) Body_trail.get(at);
      double[] trailDot1 = atDot.trail;
      double t7 = trail2[1];
      double t8 = trailDot1[1] * dt + t7 * dtDot;
      trail1[0] = t7 * dt;
      trailDot[0] = t8;
      trail1[1] = x;
      trailDot[1] = xDot;
      double t9 = 0.5 * t5.mass;
      double v3 = t5.v;
      double t10 = t9 * v3;
      double x3 = t5.x;
      double t11 = t10 * v3 + x3 * x3;
      if (t11 > worst) {
        worst = t11;
        worstDot = t9 * t4 * v3 + t10 * t4 + 2.0 * (xDot * x3);
      }
      at = t5;
      atDot = t6;
    }
    double x2 = at.x;
    xDot = atDot.x;
    double v2 = at.v;
    vDot = atDot.v;
    double[] trail2 = (double[]) Body_trail.get(at);
    trailDot = atDot.trail;
    return new Dual(worst + x2 * v2 + trail2[0], worstDot + (xDot * v2 + x2 * vDot) + trailDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitJvp(double, double, double, int, double, double, double)
   */
  static Dual orbitJvp(double x, double v, double dt, int n, double xDot, double vDot,
      double dtDot, Tape tape) {
    return orbitJvp(x, v, dt, n, xDot, vDot, dtDot);
  }

  /**
   * Value and gradient of {@code ResultObjects.orbit}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param dt the derivative with respect to {@code dt}
   */
  record OrbitGradient(double value, double x, double v, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.orbit}: filled by a derivative
   * and reused by its caller.
   */
  static final class OrbitAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code v}. */
    public double v;

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public OrbitAdjoint() {}
  }

  /**
   * Reverse mode: {@code ResultObjects.orbit} and its gradient.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param dt as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static OrbitGradient orbitGradient(double x, double v, double dt, int n) {
    return orbitGradient(x, v, dt, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitGradient(double, double, double, int)
   */
  static OrbitGradient orbitGradient(double x, double v, double dt, int n, Tape tape) {
    OrbitAdjoint adjoint = new OrbitAdjoint();
    double value = orbitGradient(x, v, dt, n, adjoint, tape);
    return new OrbitGradient(value, adjoint.x, adjoint.v, adjoint.dt);
  }

  /**
   * Reverse mode: {@code ResultObjects.orbit} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param dt as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code v},
   *     {@code dt}
   * @return the value
   */
  static double orbitGradient(double x, double v, double dt, int n, OrbitAdjoint adjoint) {
    return orbitGradient(x, v, dt, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitGradient(double, double, double, int, OrbitAdjoint)
   */
  static double orbitGradient(double x, double v, double dt, int n, OrbitAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] trail1 = new double[2];
      double[] trailBar = tape.zeroDoubles(2);
      ResultObjects.Body at = new ResultObjects.Body(x, v, 2.0);
      ResultObjects_BodyTangent t = new ResultObjects_BodyTangent();
      Body_trail.set(at, trail1);
      t.trail = trailBar;
      double t1 = 0.5 * at.mass;
      double v1 = at.v;
      double t2 = t1 * v1;
      double x1 = at.x;
      boolean[] kept = tape.booleans(n);
      ResultObjects.Body[] kept1 = tape.references(ResultObjects.Body.class, n);
      ResultObjects_BodyTangent[] kept2 = tape.references(ResultObjects_BodyTangent.class, n);
      double[][] trailBarKept = tape.references(double[].class, n);
      double[] kept3 = tape.doubles(n);
      double[][] trailBarKept1 = tape.references(double[].class, n);
      ResultObjects.Body[] atKept = tape.references(ResultObjects.Body.class, n);
      ResultObjects_BodyTangent[] atBarKept = tape.references(ResultObjects_BodyTangent.class, n);
      double worst = t2 * v1 + x1 * x1;
      ResultObjects_BodyTangent atBar = t;
      for (int i = 0; i < n; i++) {
        atKept[i] = at;
        atBarKept[i] = atBar;
        double t3 = 0.5 * dt;
        double v2 = at.v;
        double x2 = at.x;
        double mass1 = at.mass;
        double half = v2 - t3 * x2 / mass1;
        x = x2 + dt * half;
        trail1 = new double[2];
        trailBar = tape.zeroDoubles(2);
        trailBarKept[i] = trailBar;
        ResultObjects.Body t4 = new ResultObjects.Body(x, half - t3 * x / mass1, mass1);
        kept1[i] = t4;
        ResultObjects_BodyTangent t5 = new ResultObjects_BodyTangent();
        kept2[i] = t5;
        Body_trail.set(t4, trail1);
        t5.trail = trailBar;
        double[] trail2 = (double[]) Body_trail.get(at);
        trailBar = atBar.trail;
        trailBarKept1[i] = trailBar;
        double t6 = trail2[1];
        kept3[i] = t6;
        trail1[0] = t6 * dt;
        trail1[1] = x;
        double t7 = 0.5 * t4.mass;
        double v3 = t4.v;
        double x3 = t4.x;
        double t8 = t7 * v3 * v3 + x3 * x3;
        boolean t9 = t8 > worst;
        kept[i] = t9;
        if (t9) {
          worst = t8;
        }
        at = t4;
        atBar = t5;
      }
      double x2 = at.x;
      double v2 = at.v;
      double[] trail2 = (double[]) Body_trail.get(at);
      trailBar = atBar.trail;

      // reverse sweep
      double t3 = worst + x2 * v2 + trail2[0];
      trailBar[0] += 1.0;
      atBar.v += x2;
      atBar.x += v2;
      double worstBar = 1.0;
      double dtBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t4;
        if (kept[i]) {
          t4 = worstBar;
          worstBar = 0.0;
        } else {
          t4 = 0.0;
        }
        ResultObjects.Body t5 = kept1[i];
        ResultObjects_BodyTangent t6 = kept2[i];
        t6.x += 2.0 * (t4 * t5.x);
        double v3 = t5.v;
        double t7 = 0.5 * t5.mass;
        t6.v += t7 * v3 * t4 + t7 * (t4 * v3);
        double[] trailBar1 = trailBarKept[i];
        double t8 = trailBar1[1];
        trailBar1[1] = 0.0;
        double t9 = trailBar1[0];
        trailBar1[0] = 0.0;
        dtBar += kept3[i] * t9;
        trailBarKept1[i][1] += t9 * dt;
        double xBar = t8 + t6.x;
        double t10 = t6.v;
        at = atKept[i];
        double mass1 = at.mass;
        double t11 = -(t10 / mass1);
        double x3 = at.x;
        double t12 = 0.5 * dt;
        double half = at.v - t12 * x3 / mass1;
        x = x3 + dt * half;
        xBar += t12 * t11;
        dtBar += xBar * half;
        double halfBar = t10 + dt * xBar;
        double t13 = -(halfBar / mass1);
        atBar = atBarKept[i];
        atBar.x += xBar + t12 * t13;
        dtBar += 0.5 * (t11 * x + t13 * x3);
        atBar.v += halfBar;
      }
      t.x += 2.0 * (worstBar * x1);
      t.v += t2 * worstBar + t1 * (worstBar * v1);
      double t4 = t.x;
      double t5 = t.v;
      adjoint.x = t4;
      adjoint.v = t5;
      adjoint.dt = dtBar;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ResultObjects.orbit}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param dt the derivative with respect to {@code dt}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param dtHvp the Hessian-vector product for {@code dt}
   */
  record OrbitHvp(double value, double x, double v, double dt, double xHvp, double vHvp,
      double dtHvp) {}

  /**
   * Second order: {@code ResultObjects.orbit}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param dt as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param vDot tangent of {@code v}
   * @param dtDot tangent of {@code dt}
   * @return value, gradient and product, in new arrays
   */
  static OrbitHvp orbitHvp(double x, double v, double dt, int n, double xDot, double vDot,
      double dtDot) {
    return orbitHvp(x, v, dt, n, xDot, vDot, dtDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orbitHvp(double, double, double, int, double, double, double)
   */
  static OrbitHvp orbitHvp(double x, double v, double dt, int n, double xDot, double vDot,
      double dtDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] trail1 = new double[2];
      double[] trailDot = new double[2];
      double[] trailBar = tape.zeroDoubles(2);
      double[] trailBarDot = tape.zeroDoubles(2);
      ResultObjects.Body at = new ResultObjects.Body(x, v, 2.0);
      ResultObjects_BodyTangent atDot = new ResultObjects_BodyTangent();
      atDot.x = xDot;
      atDot.v = vDot;
      ResultObjects_BodyTangent t = new ResultObjects_BodyTangent();
      ResultObjects_BodyTangent t1 = new ResultObjects_BodyTangent();
      Body_trail.set(at, trail1);
      atDot.trail = trailDot;
      t.trail = trailBar;
      t1.trail = trailBarDot;
      double t2 = 0.5 * at.mass;
      double v1 = at.v;
      double t3 = t2 * v1;
      double x1 = at.x;
      boolean[] kept = tape.booleans(n);
      ResultObjects.Body[] kept1 = tape.references(ResultObjects.Body.class, n);
      ResultObjects_BodyTangent[] keptDot = tape.references(ResultObjects_BodyTangent.class, n);
      ResultObjects_BodyTangent[] kept2 = tape.references(ResultObjects_BodyTangent.class, n);
      ResultObjects_BodyTangent[] keptDot1 = tape.references(ResultObjects_BodyTangent.class, n);
      double[][] trailBarKept = tape.references(double[].class, n);
      double[][] trailBarKeptDot = tape.references(double[].class, n);
      double[] kept3 = tape.doubles(n);
      double[] keptDot2 = tape.doubles(n);
      double[][] trailBarKept1 = tape.references(double[].class, n);
      double[][] trailBarKeptDot1 = tape.references(double[].class, n);
      ResultObjects.Body[] atKept = tape.references(ResultObjects.Body.class, n);
      ResultObjects_BodyTangent[] atKeptDot = tape.references(ResultObjects_BodyTangent.class, n);
      ResultObjects_BodyTangent[] atBarKept = tape.references(ResultObjects_BodyTangent.class, n);
      ResultObjects_BodyTangent[] atBarKeptDot =
          tape.references(ResultObjects_BodyTangent.class, n);
      double worst = t3 * v1 + x1 * x1;
      ResultObjects_BodyTangent atBar = t;
      ResultObjects_BodyTangent atBarDot = t1;
      for (int i = 0; i < n; i++) {
        atKept[i] = at;
        atKeptDot[i] = atDot;
        atBarKept[i] = atBar;
        atBarKeptDot[i] = atBarDot;
        double v2 = at.v;
        double vDot1 = atDot.v;
        double t4 = 0.5 * dt;
        double t5 = 0.5 * dtDot;
        double x2 = at.x;
        double xDot1 = atDot.x;
        double mass1 = at.mass;
        double half = v2 - t4 * x2 / mass1;
        double halfDot = vDot1 - (t5 * x2 + t4 * xDot1) / mass1;
        x = x2 + dt * half;
        xDot1 += dtDot * half + dt * halfDot;
        trail1 = new double[2];
        trailDot = new double[2];
        trailBar = tape.zeroDoubles(2);
        trailBarDot = tape.zeroDoubles(2);
        trailBarKept[i] = trailBar;
        trailBarKeptDot[i] = trailBarDot;
        ResultObjects.Body t6 = new ResultObjects.Body(x, half - t4 * x / mass1, mass1);
        ResultObjects_BodyTangent t7 = new ResultObjects_BodyTangent();
        t7.x = xDot1;
        t7.v = halfDot - (t5 * x + t4 * xDot1) / mass1;
        kept1[i] = t6;
        keptDot[i] = t7;
        ResultObjects_BodyTangent t8 = new ResultObjects_BodyTangent();
        ResultObjects_BodyTangent t9 = new ResultObjects_BodyTangent();
        kept2[i] = t8;
        keptDot1[i] = t9;
        Body_trail.set(t6, trail1);
        t7.trail = trailDot;
        t8.trail = trailBar;
        t9.trail = trailBarDot;
        double[] trail2 = (double[]) Body_trail.get(at);
        double[] trailDot1 = atDot.trail;
        trailBar = atBar.trail;
        trailBarDot = atBarDot.trail;
        trailBarKept1[i] = trailBar;
        trailBarKeptDot1[i] = trailBarDot;
        double t10 = trail2[1];
        double t11 = trailDot1[1];
        kept3[i] = t10;
        keptDot2[i] = t11;
        trail1[0] = t10 * dt;
        trailDot[0] = t11 * dt + t10 * dtDot;
        trail1[1] = x;
        trailDot[1] = xDot1;
        double t12 = 0.5 * t6.mass;
        double v3 = t6.v;
        double x3 = t6.x;
        double t13 = t12 * v3 * v3 + x3 * x3;
        boolean t14 = t13 > worst;
        kept[i] = t14;
        if (t14) {
          worst = t13;
        }
        at = t6;
        atBar = t8;
        atDot = t7;
        atBarDot = t9;
      }
      double x2 = at.x;
      double xDot1 = atDot.x;
      double v2 = at.v;
      double vDot1 = atDot.v;
      double[] trail2 = (double[]) Body_trail.get(at);
      trailBar = atBar.trail;

      // reverse sweep
      double t4 = worst + x2 * v2 + trail2[0];
      trailBar[0] += 1.0;
      atBar.v += x2;
      atBarDot.v += xDot1;
      atBar.x += v2;
      atBarDot.x += vDot1;
      double worstBar = 1.0;
      double dtBar = 0.0;
      double dtBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t5;
        if (kept[i]) {
          t5 = worstBar;
          worstBar = 0.0;
        } else {
          t5 = 0.0;
        }
        ResultObjects.Body t6 = kept1[i];
        ResultObjects_BodyTangent t7 = keptDot[i];
        double x3 = t6.x;
        xDot1 = t7.x;
        ResultObjects_BodyTangent t8 = kept2[i];
        ResultObjects_BodyTangent t9 = keptDot1[i];
        t8.x += 2.0 * (t5 * x3);
        t9.x += 2.0 * (t5 * xDot1);
        double v3 = t6.v;
        vDot1 = t7.v;
        double t10 = 0.5 * t6.mass;
        t8.v += t10 * v3 * t5 + t10 * (t5 * v3);
        t9.v += t10 * vDot1 * t5 + t10 * (t5 * vDot1);
        double[] trailBar1 = trailBarKept[i];
        double[] trailBarDot1 = trailBarKeptDot[i];
        double t11 = trailBar1[1];
        double t12 = trailBarDot1[1];
        trailBar1[1] = 0.0;
        trailBarDot1[1] = 0.0;
        double t13 = trailBar1[0];
        double t14 = trailBarDot1[0];
        trailBar1[0] = 0.0;
        trailBarDot1[0] = 0.0;
        double t15 = kept3[i];
        dtBar += t15 * t13;
        dtBarDot += keptDot2[i] * t13 + t15 * t14;
        double[] trailBarDot2 = trailBarKeptDot1[i];
        trailBarKept1[i][1] += t13 * dt;
        trailBarDot2[1] += t14 * dt + t13 * dtDot;
        double xBar = t11 + t8.x;
        double xBarDot = t12 + t9.x;
        double t16 = t8.v;
        double t17 = t9.v;
        at = atKept[i];
        atDot = atKeptDot[i];
        double mass1 = at.mass;
        double t18 = -(t16 / mass1);
        double t19 = -(t17 / mass1);
        double x4 = at.x;
        xDot1 = atDot.x;
        double v4 = at.v;
        vDot1 = atDot.v;
        double t20 = 0.5 * dt;
        double t21 = 0.5 * dtDot;
        double half = v4 - t20 * x4 / mass1;
        double halfDot = vDot1 - (t21 * x4 + t20 * xDot1) / mass1;
        x = x4 + dt * half;
        double xDot2 = xDot1 + (dtDot * half + dt * halfDot);
        xBar += t20 * t18;
        xBarDot += t21 * t18 + t20 * t19;
        dtBar += xBar * half;
        dtBarDot += xBarDot * half + xBar * halfDot;
        double halfBar = t16 + dt * xBar;
        double halfBarDot = t17 + (dtDot * xBar + dt * xBarDot);
        double t22 = -(halfBar / mass1);
        double t23 = -(halfBarDot / mass1);
        atBar = atBarKept[i];
        atBarDot = atBarKeptDot[i];
        atBar.x += xBar + t20 * t22;
        atBarDot.x += xBarDot + (t21 * t22 + t20 * t23);
        dtBar += 0.5 * (t18 * x + t22 * x4);
        dtBarDot += 0.5 * (t19 * x + t18 * xDot2 + (t23 * x4 + t22 * xDot1));
        atBar.v += halfBar;
        atBarDot.v += halfBarDot;
      }
      t.x += 2.0 * (worstBar * x1);
      t1.x += 2.0 * (worstBar * xDot);
      t.v += t3 * worstBar + t2 * (worstBar * v1);
      t1.v += t2 * vDot * worstBar + t2 * (worstBar * vDot);
      double t5 = t.x;
      double t6 = t1.x;
      return new OrbitHvp(t4, t5, t.v, dtBar, t6, t1.v, dtBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ResultObjects.orbit} as a function of the vector that packs {@code x}, {@code v},
   * {@code dt}, in this order and arrays row by row. It modifies neither what it is given
   * nor what it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction orbitFunction(int n) {
    return new OrbitFunction(n);
  }

  private static final class OrbitFunction implements ScalarFunction {

    private final int n;

    OrbitFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double v = packed[1];
      double dt = packed[2];
      return ResultObjects.orbit(x, v, dt, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double v = packed[1];
      double dt = packed[2];
      OrbitAdjoint adjoint = new OrbitAdjoint();
      double value = orbitGradient(x, v, dt, this.n, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.v;
      gradient[2] = adjoint.dt;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double v = packed[1];
      double dt = packed[2];
      double xDot = direction[0];
      double vDot = direction[1];
      double dtDot = direction[2];
      return orbitJvp(x, v, dt, this.n, xDot, vDot, dtDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double v = packed[1];
      double dt = packed[2];
      double xDot = direction[0];
      double vDot = direction[1];
      double dtDot = direction[2];
      OrbitHvp hvp = orbitHvp(x, v, dt, this.n, xDot, vDot, dtDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.v();
      gradient[2] = hvp.dt();
      product[0] = hvp.xHvp();
      product[1] = hvp.vHvp();
      product[2] = hvp.dtHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code ResultObjects.pushed}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PushedJvp(ResultObjects.Body value, ResultObjects_BodyTangent tangent) {}

  /**
   * Forward mode: {@code ResultObjects.pushed} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static PushedJvp pushedJvp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent bDot,
      double dtDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ResultObjects_BodyTangent::parts).end();
    double x1 = b.x;
    double xDot = bDot.x;
    double v1 = b.v;
    double vDot = bDot.v;
    b.x = x1 + v1 * dt;
    bDot.x = xDot + (vDot * dt + v1 * dtDot);
    return new PushedJvp(b, bDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushedJvp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent,
   *     double)
   */
  static PushedJvp pushedJvp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent bDot,
      double dtDot, Tape tape) {
    return pushedJvp(b, dt, bDot, dtDot);
  }

  /**
   * Value of {@code ResultObjects.pushed} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param dt the derivative with respect to {@code dt}
   */
  record PushedVjp(ResultObjects.Body value, ResultObjects_BodyTangent b, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.pushed}: filled by a
   * derivative and reused by its caller.
   */
  static final class PushedAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public PushedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.pushed} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PushedVjp pushedVjp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent resultBar) {
    NewShadows bBarShadows = new NewShadows();
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, bBarShadows);
    PushedAdjoint adjoint = new PushedAdjoint();
    ResultObjects.Body value = pushedVjp(b, dt, resultBar, bBar, adjoint);
    return new PushedVjp(value, bBar, adjoint.dt);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushedVjp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent)
   */
  static PushedVjp pushedVjp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent resultBar,
      Tape tape) {
    return pushedVjp(b, dt, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.pushed} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code dt} are added
   * @return what the method returns
   */
  static ResultObjects.Body pushedVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent bBar, PushedAdjoint adjoint) {
    Sharing.begin().object("bBar", bBar, "b", b, ResultObjects_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "bBar", bBar);
    double x1 = b.x;
    double v1 = b.v;
    b.x = x1 + v1 * dt;

    // reverse sweep
    ResultObjects_BodyTangent.add(resultBar, bBar, new ResultSeeds());
    double t = bBar.x;
    double dtBar = v1 * t;
    bBar.v += t * dt;
    adjoint.dt += dtBar;
    return b;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pushedVjp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent,
   *     corpus.ResultObjects_BodyTangent, PushedAdjoint)
   */
  static ResultObjects.Body pushedVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent bBar, PushedAdjoint adjoint,
      Tape tape) {
    return pushedVjp(b, dt, resultBar, bBar, adjoint);
  }

  /**
   * Value and tangent of {@code ResultObjects.chosen}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ChosenJvp(ResultObjects.Body value, ResultObjects_BodyTangent tangent) {}

  /**
   * Forward mode: {@code ResultObjects.chosen} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param limit as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param limitDot tangent of {@code limit}
   * @return the value and its tangent
   */
  static ChosenJvp chosenJvp(ResultObjects.Body a, ResultObjects.Body b, double limit,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double limitDot) {
    Sharing.begin().object("aDot", aDot, "a", a, ResultObjects_BodyTangent::parts).object("bDot",
        bDot, "b", b, ResultObjects_BodyTangent::parts).end();
    double x1 = a.x;
    double xDot = aDot.x;
    if (x1 > limit) {
      return new ChosenJvp(a, aDot);
    }
    ResultObjects.Body best;
    ResultObjects_BodyTangent bestDot;
    if (b.x > limit) {
      best = b;
      bestDot = bDot;
    } else {
      double v1 = b.v;
      double vDot = bDot.v;
      double[] trail1 = new double[2];
      double[] trailDot = new double[2];
      best = new ResultObjects.Body(limit * x1, v1, 1.0);
      bestDot = new ResultObjects_BodyTangent();
      bestDot.x = limitDot * x1 + limit * xDot;
      bestDot.v = vDot;
      Body_trail.set(best, trail1);
      bestDot.trail = trailDot;
    }
    double v1 = best.v;
    double vDot = bestDot.v;
    best.v = v1 * limit;
    bestDot.v = vDot * limit + v1 * limitDot;
    return new ChosenJvp(best, bestDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenJvp(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent, double)
   */
  static ChosenJvp chosenJvp(ResultObjects.Body a, ResultObjects.Body b, double limit,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double limitDot, Tape tape) {
    return chosenJvp(a, b, limit, aDot, bDot, limitDot);
  }

  /**
   * Value of {@code ResultObjects.chosen} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param limit the derivative with respect to {@code limit}
   */
  record ChosenVjp(ResultObjects.Body value, ResultObjects_BodyTangent a,
      ResultObjects_BodyTangent b, double limit) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.chosen}: filled by a
   * derivative and reused by its caller.
   */
  static final class ChosenAdjoint {

    /** The adjoint of {@code limit}. */
    public double limit;

    /** A holder of zeros. */
    public ChosenAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.chosen} for an
   * adjoint of its result.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param limit as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ChosenVjp chosenVjp(ResultObjects.Body a, ResultObjects.Body b, double limit,
      ResultObjects_BodyTangent resultBar) {
    NewShadows aBarShadows = new NewShadows();
    ResultObjects_BodyTangent aBar = ResultObjects_BodyTangent.zerosLike(a, aBarShadows);
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, aBarShadows);
    ChosenAdjoint adjoint = new ChosenAdjoint();
    ResultObjects.Body value = chosenVjp(a, b, limit, resultBar, aBar, bBar, adjoint);
    return new ChosenVjp(value, aBar, bBar, adjoint.limit);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenVjp(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double,
   *     corpus.ResultObjects_BodyTangent)
   */
  static ChosenVjp chosenVjp(ResultObjects.Body a, ResultObjects.Body b, double limit,
      ResultObjects_BodyTangent resultBar, Tape tape) {
    return chosenVjp(a, b, limit, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.chosen} for an
   * adjoint of its result.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param limit as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param aBar to which the adjoint of {@code a} is added; of the same shape
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code limit} are added
   * @return what the method returns
   */
  static ResultObjects.Body chosenVjp(ResultObjects.Body a, ResultObjects.Body b, double limit,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent aBar,
      ResultObjects_BodyTangent bBar, ChosenAdjoint adjoint) {
    Sharing.begin().object("aBar", aBar, "a", a, ResultObjects_BodyTangent::parts).object("bBar",
        bBar, "b", b, ResultObjects_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "aBar", aBar);
    ObjectArguments.distinct("resultBar", resultBar, "bBar", bBar);
    double x1 = a.x;
    if (x1 > limit) {
      // reverse sweep
      ResultObjects_BodyTangent.add(resultBar, aBar, new ResultSeeds());
      adjoint.limit += 0.0;
      return a;
    }
    boolean t = b.x > limit;
    ResultObjects.Body best;
    ResultObjects_BodyTangent bestBar;
    ResultObjects_BodyTangent t1;
    if (t) {
      best = b;
      bestBar = bBar;
      t1 = null;
    } else {
      double v1 = b.v;
      double[] trail1 = new double[2];
      double[] trailBar = new double[2];
      best = new ResultObjects.Body(limit * x1, v1, 1.0);
      t1 = new ResultObjects_BodyTangent();
      Body_trail.set(best, trail1);
      t1.trail = trailBar;
      bestBar = t1;
    }
    double v1 = best.v;
    best.v = v1 * limit;

    // reverse sweep
    ResultObjects_BodyTangent.add(resultBar, bestBar, new ResultSeeds());
    double t2 = bestBar.v;
    double vBar = t2 * limit;
    double limitBar = v1 * t2;
    bestBar.v = vBar;
    double xBar;
    if (t) {
      xBar = 0.0;
    } else {
      double t3 = t1.x;
      bBar.v += t1.v;
      limitBar += t3 * x1;
      xBar = limit * t3;
    }
    aBar.x += xBar;
    adjoint.limit += limitBar;
    return best;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenVjp(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent,
   *     corpus.ResultObjects_BodyTangent, ChosenAdjoint)
   */
  static ResultObjects.Body chosenVjp(ResultObjects.Body a, ResultObjects.Body b, double limit,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent aBar,
      ResultObjects_BodyTangent bBar, ChosenAdjoint adjoint, Tape tape) {
    return chosenVjp(a, b, limit, resultBar, aBar, bBar, adjoint);
  }

  /**
   * Value and tangent of {@code ResultObjects.repeated}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record RepeatedJvp(ResultObjects.Body[] value, ResultObjects_BodyTangent[] tangent) {}

  /**
   * Forward mode: {@code ResultObjects.repeated} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static RepeatedJvp repeatedJvp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent bDot,
      double dtDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ResultObjects_BodyTangent::parts).end();
    double v1 = b.v;
    double vDot = bDot.v;
    double t = 0.5 * dt;
    double t1 = 0.5 * dtDot;
    double x1 = b.x;
    double xDot = bDot.x;
    double mass1 = b.mass;
    double half = v1 - t * x1 / mass1;
    double halfDot = vDot - (t1 * x1 + t * xDot) / mass1;
    double x2 = x1 + dt * half;
    xDot += dtDot * half + dt * halfDot;
    double[] trail1 = new double[2];
    double[] trailDot = new double[2];
    ResultObjects.Body t2 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
    ResultObjects_BodyTangent t3 = new ResultObjects_BodyTangent();
    t3.x = xDot;
    t3.v = halfDot - (t1 * x2 + t * xDot) / mass1;
    Body_trail.set(t2, trail1);
    t3.trail = trailDot;
    double[] trail2 = (double[]) Body_trail.get(b);
    double[] trailDot1 = bDot.trail;
    double t4 = trail2[1];
    double t5 = trailDot1[1] * dt + t4 * dtDot;
    trail1[0] = t4 * dt;
    trailDot[0] = t5;
    trail1[1] = x2;
    trailDot[1] = xDot;
    double x3 = t2.x;
    t2.x = x3 * dt;
    t3.x = xDot * dt + x3 * dtDot;
    ResultObjects.Body[] t6 = new ResultObjects.Body[4];
    ResultObjects_BodyTangent[] t7 = new ResultObjects_BodyTangent[4];
    t6[0] = t2;
    t7[0] = t3;
    t6[1] = b;
    t7[1] = bDot;
    t6[2] = null;
    t7[2] = null;
    t6[3] = t2;
    t7[3] = t3;
    return new RepeatedJvp(t6, t7);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedJvp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent,
   *     double)
   */
  static RepeatedJvp repeatedJvp(ResultObjects.Body b, double dt, ResultObjects_BodyTangent bDot,
      double dtDot, Tape tape) {
    return repeatedJvp(b, dt, bDot, dtDot);
  }

  /**
   * Value of {@code ResultObjects.repeated} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param dt the derivative with respect to {@code dt}
   */
  record RepeatedVjp(ResultObjects.Body[] value, ResultObjects_BodyTangent b, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.repeated}: filled by a
   * derivative and reused by its caller.
   */
  static final class RepeatedAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public RepeatedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.repeated} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static RepeatedVjp repeatedVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent[] resultBar) {
    NewShadows bBarShadows = new NewShadows();
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, bBarShadows);
    RepeatedAdjoint adjoint = new RepeatedAdjoint();
    ResultObjects.Body[] value = repeatedVjp(b, dt, resultBar, bBar, adjoint);
    return new RepeatedVjp(value, bBar, adjoint.dt);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedVjp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent[])
   */
  static RepeatedVjp repeatedVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent[] resultBar, Tape tape) {
    return repeatedVjp(b, dt, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.repeated} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code dt} are added
   * @return what the method returns
   */
  static ResultObjects.Body[] repeatedVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent[] resultBar, ResultObjects_BodyTangent bBar,
      RepeatedAdjoint adjoint) {
    Sharing.begin().object("bBar", bBar, "b", b, ResultObjects_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "bBar", bBar);
    double t = 0.5 * dt;
    double v1 = b.v;
    double x1 = b.x;
    double mass1 = b.mass;
    double half = v1 - t * x1 / mass1;
    double x2 = x1 + dt * half;
    double[] trail1 = new double[2];
    double[] trailBar = new double[2];
    ResultObjects.Body t1 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
    ResultObjects_BodyTangent t2 = new ResultObjects_BodyTangent();
    Body_trail.set(t1, trail1);
    t2.trail = trailBar;
    double[] trail2 = (double[]) Body_trail.get(b);
    double[] trailBar1 = bBar.trail;
    double t3 = trail2[1];
    trail1[0] = t3 * dt;
    trail1[1] = x2;
    double x3 = t1.x;
    t1.x = x3 * dt;
    ResultObjects.Body[] t4 = new ResultObjects.Body[4];
    ResultObjects_BodyTangent[] t5 = new ResultObjects_BodyTangent[4];
    t4[0] = t1;
    t5[0] = t2;
    t4[1] = b;
    t5[1] = bBar;
    t4[2] = null;
    t5[2] = null;
    t4[3] = t1;
    t5[3] = t2;

    // reverse sweep
    ResultObjects_BodyTangent.add(resultBar, t5, new ResultSeeds());
    double t6 = t2.x;
    double xBar = t6 * dt;
    double dtBar = x3 * t6;
    t2.x = xBar;
    double t7 = trailBar[1];
    trailBar[1] = 0.0;
    double t8 = trailBar[0];
    trailBar[0] = 0.0;
    dtBar += t3 * t8;
    trailBar1[1] += t8 * dt;
    xBar = t7 + xBar;
    double t9 = t2.v;
    double t10 = -(t9 / mass1);
    xBar += t * t10;
    dtBar += xBar * half;
    double halfBar = t9 + dt * xBar;
    double t11 = -(halfBar / mass1);
    bBar.x += xBar + t * t11;
    dtBar += 0.5 * (t10 * x2 + t11 * x1);
    bBar.v += halfBar;
    adjoint.dt += dtBar;
    return t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #repeatedVjp(corpus.ResultObjects.Body, double, corpus.ResultObjects_BodyTangent[],
   *     corpus.ResultObjects_BodyTangent, RepeatedAdjoint)
   */
  static ResultObjects.Body[] repeatedVjp(ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent[] resultBar, ResultObjects_BodyTangent bBar,
      RepeatedAdjoint adjoint, Tape tape) {
    return repeatedVjp(b, dt, resultBar, bBar, adjoint);
  }

  /**
   * Value and tangent of {@code ResultObjects.paired}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PairedJvp(ResultObjects.Pair value, ResultObjects_PairTangent tangent) {}

  /**
   * Forward mode: {@code ResultObjects.paired} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param w as the method takes it
   * @param dt as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param wDot tangent of {@code w}, of the same shape; not modified
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static PairedJvp pairedJvp(ResultObjects.Body b, double[] w, double dt,
      ResultObjects_BodyTangent bDot, double[] wDot, double dtDot) {
    Arguments.sameShape("wDot", wDot, "w", w);
    Sharing.begin().object("bDot", bDot, "b", b, ResultObjects_BodyTangent::parts).array("wDot",
        wDot, "w", w).end();
    double v1 = b.v;
    double vDot = bDot.v;
    double t = 0.5 * dt;
    double t1 = 0.5 * dtDot;
    double x1 = b.x;
    double xDot = bDot.x;
    double mass1 = b.mass;
    double half = v1 - t * x1 / mass1;
    double halfDot = vDot - (t1 * x1 + t * xDot) / mass1;
    double x2 = x1 + dt * half;
    xDot += dtDot * half + dt * halfDot;
    double[] trail1 = new double[2];
    double[] trailDot = new double[2];
    ResultObjects.Body t2 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
    ResultObjects_BodyTangent t3 = new ResultObjects_BodyTangent();
    t3.x = xDot;
    t3.v = halfDot - (t1 * x2 + t * xDot) / mass1;
    Body_trail.set(t2, trail1);
    t3.trail = trailDot;
    double[] trail2 = (double[]) Body_trail.get(b);
    double[] trailDot1 = bDot.trail;
    double t4 = trail2[1];
    double t5 = trailDot1[1] * dt + t4 * dtDot;
    trail1[0] = t4 * dt;
    trailDot[0] = t5;
    trail1[1] = x2;
    trailDot[1] = xDot;
    double[] t6 = w.clone();
    double[] t7 = wDot.clone();
    ResultObjects.Pair t8 = new ResultObjects.Pair(b, t2, t6);
    ResultObjects_PairTangent t9 = new ResultObjects_PairTangent();
    t9.first = bDot;
    t9.second = t3;
    t9.weights = t7;
    double[] weights1 = t8.weights;
    double t10 = weights1[0];
    double x3 = t8.second.x;
    double t11 = t7[0] * x3 + t10 * xDot;
    weights1[0] = t10 * x3;
    t7[0] = t11;
    ResultObjects.Body first1 = t8.first;
    double v2 = first1.v;
    vDot = bDot.v;
    first1.v = v2 + dt;
    bDot.v = vDot + dtDot;
    float scale1 = t8.scale;
    float scaleDot = t9.scale;
    double t12 = scale1;
    t8.scale = (float) (t12 * dt);
    t9.scale = (float) (scaleDot * dt + t12 * dtDot);
    return new PairedJvp(t8, t9);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairedJvp(corpus.ResultObjects.Body, double[], double,
   *     corpus.ResultObjects_BodyTangent, double[], double)
   */
  static PairedJvp pairedJvp(ResultObjects.Body b, double[] w, double dt,
      ResultObjects_BodyTangent bDot, double[] wDot, double dtDot, Tape tape) {
    return pairedJvp(b, w, dt, bDot, wDot, dtDot);
  }

  /**
   * Value of {@code ResultObjects.paired} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param w the derivative with respect to {@code w}
   * @param dt the derivative with respect to {@code dt}
   */
  record PairedVjp(ResultObjects.Pair value, ResultObjects_BodyTangent b, double[] w, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.paired}: filled by a
   * derivative and reused by its caller.
   */
  static final class PairedAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public PairedAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.paired} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param w as the method takes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PairedVjp pairedVjp(ResultObjects.Body b, double[] w, double dt,
      ResultObjects_PairTangent resultBar) {
    NewShadows bBarShadows = new NewShadows();
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, bBarShadows);
    double[] wBar = bBarShadows.zerosLike(w);
    PairedAdjoint adjoint = new PairedAdjoint();
    ResultObjects.Pair value = pairedVjp(b, w, dt, resultBar, bBar, wBar, adjoint);
    return new PairedVjp(value, bBar, wBar, adjoint.dt);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairedVjp(corpus.ResultObjects.Body, double[], double,
   *     corpus.ResultObjects_PairTangent)
   */
  static PairedVjp pairedVjp(ResultObjects.Body b, double[] w, double dt,
      ResultObjects_PairTangent resultBar, Tape tape) {
    return pairedVjp(b, w, dt, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.paired} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param w as the method takes it
   * @param dt as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param wBar to which the adjoint of {@code w} is added; of the same shape
   * @param adjoint to which the adjoints of {@code dt} are added
   * @return what the method returns
   */
  static ResultObjects.Pair pairedVjp(ResultObjects.Body b, double[] w, double dt,
      ResultObjects_PairTangent resultBar, ResultObjects_BodyTangent bBar, double[] wBar,
      PairedAdjoint adjoint) {
    Arguments.sameShape("wBar", wBar, "w", w);
    Sharing.begin().object("bBar", bBar, "b", b, ResultObjects_BodyTangent::parts).array("wBar",
        wBar, "w", w).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "bBar", bBar);
    ObjectArguments.distinct("resultBar", resultBar, "wBar", wBar);
    double t = 0.5 * dt;
    double v1 = b.v;
    double x1 = b.x;
    double mass1 = b.mass;
    double half = v1 - t * x1 / mass1;
    double x2 = x1 + dt * half;
    double[] trail1 = new double[2];
    double[] trailBar = new double[2];
    ResultObjects.Body t1 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
    ResultObjects_BodyTangent t2 = new ResultObjects_BodyTangent();
    Body_trail.set(t1, trail1);
    t2.trail = trailBar;
    double[] trail2 = (double[]) Body_trail.get(b);
    double[] trailBar1 = bBar.trail;
    double t3 = trail2[1];
    trail1[0] = t3 * dt;
    trail1[1] = x2;
    double[] t4 = w.clone();
    double[] t5 = new double[t4.length];
    ResultObjects.Pair t6 = new ResultObjects.Pair(b, t1, t4);
    ResultObjects_PairTangent t7 = new ResultObjects_PairTangent();
    t7.first = bBar;
    t7.second = t2;
    t7.weights = t5;
    double[] weights1 = t6.weights;
    double t8 = weights1[0];
    double x3 = t6.second.x;
    weights1[0] = t8 * x3;
    ResultObjects.Body first1 = t6.first;
    first1.v = first1.v + dt;
    double t9 = t6.scale;
    t6.scale = (float) (t9 * dt);

    // reverse sweep
    ResultObjects_PairTangent.add(resultBar, t7, new ResultSeeds());
    double t10 = t7.scale;
    double dtBar = t9 * t10;
    float scaleBar = (float) (t10 * dt);
    t7.scale = scaleBar;
    dtBar += bBar.v;
    double t11 = t5[0];
    t5[0] = 0.0;
    t2.x += t8 * t11;
    t5[0] += t11 * x3;
    for (int i = 0; i < w.length; i++) {
      wBar[i] += t5[i];
    }
    double t12 = trailBar[1];
    trailBar[1] = 0.0;
    double t13 = trailBar[0];
    trailBar[0] = 0.0;
    dtBar += t3 * t13;
    trailBar1[1] += t13 * dt;
    double xBar = t12 + t2.x;
    double t14 = t2.v;
    double t15 = -(t14 / mass1);
    xBar += t * t15;
    dtBar += xBar * half;
    double halfBar = t14 + dt * xBar;
    double t16 = -(halfBar / mass1);
    bBar.x += xBar + t * t16;
    dtBar += 0.5 * (t15 * x2 + t16 * x1);
    bBar.v += halfBar;
    adjoint.dt += dtBar;
    return t6;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pairedVjp(corpus.ResultObjects.Body, double[], double,
   *     corpus.ResultObjects_PairTangent, corpus.ResultObjects_BodyTangent, double[],
   *     PairedAdjoint)
   */
  static ResultObjects.Pair pairedVjp(ResultObjects.Body b, double[] w, double dt,
      ResultObjects_PairTangent resultBar, ResultObjects_BodyTangent bBar, double[] wBar,
      PairedAdjoint adjoint, Tape tape) {
    return pairedVjp(b, w, dt, resultBar, bBar, wBar, adjoint);
  }

  /**
   * Value and tangent of {@code ResultObjects.guarded}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record GuardedJvp(ResultObjects.Body value, ResultObjects_BodyTangent tangent) {}

  /**
   * Forward mode: {@code ResultObjects.guarded} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param i constant
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static GuardedJvp guardedJvp(ResultObjects.Body b, double[] x, int i,
      ResultObjects_BodyTangent bDot, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Sharing.begin().object("bDot", bDot, "b", b, ResultObjects_BodyTangent::parts).array("xDot",
        xDot, "x", x).end();
    double x1 = b.x;
    double xDot1 = bDot.x;
    double x2 = x[0];
    double t = xDot1 * x2 + x1 * xDot[0];
    double v1 = b.v;
    double vDot = bDot.v;
    double[] trail1 = new double[2];
    double[] trailDot = new double[2];
    ResultObjects.Body t1 = new ResultObjects.Body(x1 * x2, v1, 1.0);
    ResultObjects_BodyTangent t2 = new ResultObjects_BodyTangent();
    t2.x = t;
    t2.v = vDot;
    Body_trail.set(t1, trail1);
    t2.trail = trailDot;
    b.v = t1.x;
    bDot.v = t;
    if (i < 0) {
      throw new IllegalArgumentException("i = " + i);
    }
    double v2 = t1.v;
    vDot = t2.v;
    double x3 = x[i];
    double t3 = vDot * x3 + v2 * xDot[i];
    t1.v = v2 * x3;
    t2.v = t3;
    return new GuardedJvp(t1, t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedJvp(corpus.ResultObjects.Body, double[], int,
   *     corpus.ResultObjects_BodyTangent, double[])
   */
  static GuardedJvp guardedJvp(ResultObjects.Body b, double[] x, int i,
      ResultObjects_BodyTangent bDot, double[] xDot, Tape tape) {
    return guardedJvp(b, x, i, bDot, xDot);
  }

  /**
   * Value of {@code ResultObjects.guarded} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param x the derivative with respect to {@code x}
   */
  record GuardedVjp(ResultObjects.Body value, ResultObjects_BodyTangent b, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.guarded} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param i constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static GuardedVjp guardedVjp(ResultObjects.Body b, double[] x, int i,
      ResultObjects_BodyTangent resultBar) {
    NewShadows bBarShadows = new NewShadows();
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, bBarShadows);
    double[] xBar = bBarShadows.zerosLike(x);
    ResultObjects.Body value = guardedVjp(b, x, i, resultBar, bBar, xBar);
    return new GuardedVjp(value, bBar, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedVjp(corpus.ResultObjects.Body, double[], int,
   *     corpus.ResultObjects_BodyTangent)
   */
  static GuardedVjp guardedVjp(ResultObjects.Body b, double[] x, int i,
      ResultObjects_BodyTangent resultBar, Tape tape) {
    return guardedVjp(b, x, i, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ResultObjects.guarded} for an
   * adjoint of its result.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param i constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static ResultObjects.Body guardedVjp(ResultObjects.Body b, double[] x, int i,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent bBar, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Sharing.begin().object("bBar", bBar, "b", b, ResultObjects_BodyTangent::parts).array("xBar",
        xBar, "x", x).end();
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "bBar", bBar);
    ObjectArguments.distinct("resultBar", resultBar, "xBar", xBar);
    double x1 = b.x;
    double x2 = x[0];
    double v1 = b.v;
    double[] trail1 = new double[2];
    double[] trailBar = new double[2];
    ResultObjects.Body t = new ResultObjects.Body(x1 * x2, v1, 1.0);
    ResultObjects_BodyTangent t1 = new ResultObjects_BodyTangent();
    Body_trail.set(t, trail1);
    t1.trail = trailBar;
    b.v = t.x;
    if (i < 0) {
      throw new IllegalArgumentException("i = " + i);
    }
    double v2 = t.v;
    double x3 = x[i];
    t.v = v2 * x3;

    // reverse sweep
    ResultObjects_BodyTangent.add(resultBar, t1, new ResultSeeds());
    double t2 = t1.v;
    t1.v = 0.0;
    xBar[i] += v2 * t2;
    t1.v += t2 * x3;
    double t3 = bBar.v;
    bBar.v = 0.0;
    t1.x += t3;
    double t4 = t1.x;
    bBar.v += t1.v;
    xBar[0] += x1 * t4;
    bBar.x += t4 * x2;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardedVjp(corpus.ResultObjects.Body, double[], int,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent, double[])
   */
  static ResultObjects.Body guardedVjp(ResultObjects.Body b, double[] x, int i,
      ResultObjects_BodyTangent resultBar, ResultObjects_BodyTangent bBar, double[] xBar,
      Tape tape) {
    return guardedVjp(b, x, i, resultBar, bBar, xBar);
  }

  /**
   * Forward mode: {@code ResultObjects.merged} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}
   * @param limitDot tangent of {@code limit}
   * @return the value and its tangent
   */
  static Dual mergedJvp(double x, double limit, double xDot, double limitDot) {
    ResultObjects.Cell c;
    ResultObjects_CellTangent cDot;
    if (x > limit) {
      double t = 2.0 * (xDot * x);
      c = new ResultObjects.Cell(x * x);
      cDot = new ResultObjects_CellTangent();
      cDot.value = t;
      double value1 = c.value;
      c.value = value1 * limit;
      cDot.value = t * limit + value1 * limitDot;
    } else {
      c = null;
      cDot = null;
    }
    double t;
    double t1;
    if (c == null) {
      t = x * limit;
      t1 = xDot * limit + x * limitDot;
    } else {
      int t2 = (int) Cell_reads.get(c) + 1;
      Cell_reads.set(c, t2);
      double value1 = c.value;
      double valueDot = cDot.value;
      double t3 = t2;
      double t4 = value1 * t3;
      Cell_reads.set(c, t2 + 1);
      double t5 = t2 + 1;
      t = t4 * x + value1 * t5;
      t1 = valueDot * t3 * x + t4 * xDot + valueDot * t5;
    }
    return new Dual(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergedJvp(double, double, double, double)
   */
  static Dual mergedJvp(double x, double limit, double xDot, double limitDot, Tape tape) {
    return mergedJvp(x, limit, xDot, limitDot);
  }

  /**
   * Value and gradient of {@code ResultObjects.merged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   */
  record MergedGradient(double value, double x, double limit) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.merged}: filled by a
   * derivative and reused by its caller.
   */
  static final class MergedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code limit}. */
    public double limit;

    /** A holder of zeros. */
    public MergedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ResultObjects.merged} and its gradient.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MergedGradient mergedGradient(double x, double limit) {
    MergedAdjoint adjoint = new MergedAdjoint();
    double value = mergedGradient(x, limit, adjoint);
    return new MergedGradient(value, adjoint.x, adjoint.limit);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergedGradient(double, double)
   */
  static MergedGradient mergedGradient(double x, double limit, Tape tape) {
    return mergedGradient(x, limit);
  }

  /**
   * Reverse mode: {@code ResultObjects.merged} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code limit}
   * @return the value
   */
  static double mergedGradient(double x, double limit, MergedAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = x > limit;
    ResultObjects.Cell c;
    ResultObjects_CellTangent t1;
    double value1;
    ResultObjects_CellTangent cBar;
    if (t) {
      c = new ResultObjects.Cell(x * x);
      t1 = new ResultObjects_CellTangent();
      value1 = c.value;
      c.value = value1 * limit;
      cBar = t1;
    } else {
      c = null;
      cBar = null;
      t1 = null;
      value1 = 0.0;
    }
    boolean t2 = c == null;
    double t3;
    int t4;
    if (t2) {
      t3 = x * limit;
      t4 = 0;
    } else {
      int t5 = (int) Cell_reads.get(c) + 1;
      Cell_reads.set(c, t5);
      double value2 = c.value;
      Cell_reads.set(c, t5 + 1);
      t3 = value2 * t5 * x + value2 * (t5 + 1);
      t4 = t5;
    }

    // reverse sweep
    double xBar;
    double limitBar;
    if (t2) {
      xBar = limit;
      limitBar = x;
    } else {
      double t5 = t4;
      double t6 = c.value * t5;
      cBar.value += t4 + 1 + x * t5;
      xBar = t6;
      limitBar = 0.0;
    }
    if (t) {
      double t5 = t1.value;
      double valueBar = t5 * limit;
      limitBar += value1 * t5;
      t1.value = valueBar;
      xBar += 2.0 * (valueBar * x);
    }
    adjoint.x = xBar;
    adjoint.limit = limitBar;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergedGradient(double, double, MergedAdjoint)
   */
  static double mergedGradient(double x, double limit, MergedAdjoint adjoint, Tape tape) {
    return mergedGradient(x, limit, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ResultObjects.merged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param limit the derivative with respect to {@code limit}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param limitHvp the Hessian-vector product for {@code limit}
   */
  record MergedHvp(double value, double x, double limit, double xHvp, double limitHvp) {}

  /**
   * Second order: {@code ResultObjects.merged}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param limit as the method takes it
   * @param xDot tangent of {@code x}
   * @param limitDot tangent of {@code limit}
   * @return value, gradient and product, in new arrays
   */
  static MergedHvp mergedHvp(double x, double limit, double xDot, double limitDot) {
    boolean t = x > limit;
    double valueDot;
    ResultObjects.Cell c;
    ResultObjects_CellTangent cDot;
    ResultObjects_CellTangent t1;
    ResultObjects_CellTangent t2;
    double value1;
    ResultObjects_CellTangent cBar;
    ResultObjects_CellTangent cBarDot;
    if (t) {
      valueDot = 2.0 * (xDot * x);
      c = new ResultObjects.Cell(x * x);
      cDot = new ResultObjects_CellTangent();
      cDot.value = valueDot;
      t1 = new ResultObjects_CellTangent();
      t2 = new ResultObjects_CellTangent();
      value1 = c.value;
      c.value = value1 * limit;
      cDot.value = valueDot * limit + value1 * limitDot;
      cBar = t1;
      cBarDot = t2;
    } else {
      c = null;
      cBar = null;
      t1 = null;
      value1 = 0.0;
      cDot = null;
      cBarDot = null;
      t2 = null;
      valueDot = 0.0;
    }
    boolean t3 = c == null;
    double t4;
    int t5;
    if (t3) {
      t4 = x * limit;
      t5 = 0;
    } else {
      int t6 = (int) Cell_reads.get(c) + 1;
      Cell_reads.set(c, t6);
      double value2 = c.value;
      Cell_reads.set(c, t6 + 1);
      t4 = value2 * t6 * x + value2 * (t6 + 1);
      t5 = t6;
    }

    // reverse sweep
    double xBar;
    double limitBar;
    double xBarDot;
    double limitBarDot;
    if (t3) {
      xBar = limit;
      limitBar = x;
      xBarDot = limitDot;
      limitBarDot = xDot;
    } else {
      double value2 = c.value;
      double valueDot1 = cDot.value;
      double t6 = t5;
      cBar.value += t5 + 1 + x * t6;
      cBarDot.value += xDot * t6;
      xBar = value2 * t6;
      limitBar = 0.0;
      xBarDot = valueDot1 * t6;
      limitBarDot = 0.0;
    }
    if (t) {
      double t6 = t1.value;
      double t7 = t2.value;
      double valueBar = t6 * limit;
      double valueBarDot = t7 * limit + t6 * limitDot;
      limitBar += value1 * t6;
      limitBarDot += valueDot * t6 + value1 * t7;
      t1.value = valueBar;
      t2.value = valueBarDot;
      xBar += 2.0 * (valueBar * x);
      xBarDot += 2.0 * (valueBarDot * x + valueBar * xDot);
    }
    return new MergedHvp(t4, xBar, limitBar, xBarDot, limitBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mergedHvp(double, double, double, double)
   */
  static MergedHvp mergedHvp(double x, double limit, double xDot, double limitDot, Tape tape) {
    return mergedHvp(x, limit, xDot, limitDot);
  }

  /**
   * {@code ResultObjects.merged} as a function of the vector that packs {@code x}, {@code
   * limit}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction mergedFunction() {
    return new MergedFunction();
  }

  private static final class MergedFunction implements ScalarFunction {

    MergedFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double limit = packed[1];
      return ResultObjects.merged(x, limit);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double limit = packed[1];
      MergedAdjoint adjoint = new MergedAdjoint();
      double value = mergedGradient(x, limit, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.limit;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double limit = packed[1];
      double xDot = direction[0];
      double limitDot = direction[1];
      return mergedJvp(x, limit, xDot, limitDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double limit = packed[1];
      double xDot = direction[0];
      double limitDot = direction[1];
      MergedHvp hvp = mergedHvp(x, limit, xDot, limitDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.limit();
      product[0] = hvp.xHvp();
      product[1] = hvp.limitHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ResultObjects.cells} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual cellsJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    ResultObjects.Cell[] cells = new ResultObjects.Cell[x.length];
    ResultObjects_CellTangent[] cellsDot = new ResultObjects_CellTangent[x.length];
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      ResultObjects.Cell t1 = new ResultObjects.Cell(x1 * x1);
      ResultObjects_CellTangent t2 = new ResultObjects_CellTangent();
      t2.value = t;
      cells[i] = t1;
      cellsDot[i] = t2;
    }
    for (int i = 1; i < cells.length; i++) {
      ResultObjects.Cell cells1 = cells[i];
      ResultObjects_CellTangent cellsDot1 = cellsDot[i];
      double value1 = cells1.value;
      double valueDot = cellsDot1.value;
      double value2 = cells[i - 1].value;
      double valueDot1 = cellsDot[i - 1].value;
      double x1 = x[i];
      double t = valueDot + (valueDot1 * x1 + value2 * xDot[i]);
      cells1.value = value1 + value2 * x1;
      cellsDot1.value = t;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < cells.length; i++) {
      ResultObjects.Cell c = cells[i];
      ResultObjects_CellTangent cDot = cellsDot[i];
      int t = (int) Cell_reads.get(c) + 1;
      Cell_reads.set(c, t);
      double value1 = c.value;
      double valueDot = cDot.value;
      double t1 = t;
      double t2 = value1 * t1;
      Cell_reads.set(c, t + 1);
      double t3 = t + 1;
      double t4 = value1 * t3;
      sum += t2 * t4;
      sumDot += valueDot * t1 * t4 + t2 * (valueDot * t3);
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cellsJvp(double[], double[])
   */
  static Dual cellsJvp(double[] x, double[] xDot, Tape tape) {
    return cellsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code ResultObjects.cells}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CellsGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ResultObjects.cells} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static CellsGradient cellsGradient(double[] x) {
    return cellsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cellsGradient(double[])
   */
  static CellsGradient cellsGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = cellsGradient(x, xBar, tape);
    return new CellsGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ResultObjects.cells} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double cellsGradient(double[] x, double[] xBar) {
    return cellsGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cellsGradient(double[], double[])
   */
  static double cellsGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      ResultObjects.Cell[] cells = new ResultObjects.Cell[x.length];
      ResultObjects_CellTangent[] cellsBar = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] kept = tape.references(ResultObjects_CellTangent.class, x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        ResultObjects.Cell t = new ResultObjects.Cell(x1 * x1);
        ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
        kept[i] = t1;
        cells[i] = t;
        cellsBar[i] = t1;
      }
      double[] valueKept = tape.doubles(cells.length);
      for (int i = 1; i < cells.length; i++) {
        ResultObjects.Cell cells1 = cells[i];
        double value1 = cells1.value;
        double value2 = cells[i - 1].value;
        valueKept[i] = value2;
        cells1.value = value1 + value2 * x[i];
      }
      int[] kept1 = tape.ints(cells.length);
      double sum = 0.0;
      for (int i = 0; i < cells.length; i++) {
        ResultObjects.Cell c = cells[i];
        int t = (int) Cell_reads.get(c) + 1;
        kept1[i] = t;
        Cell_reads.set(c, t);
        double value1 = c.value;
        Cell_reads.set(c, t + 1);
        sum += value1 * t * (value1 * (t + 1));
      }

      // reverse sweep
      for (int i = cells.length - 1; i >= 0; i--) {
        ResultObjects.Cell c = cells[i];
        double value1 = c.value;
        int t = kept1[i];
        double t1 = t + 1;
        double t2 = t;
        ResultObjects_CellTangent cBar = cellsBar[i];
        cBar.value += value1 * t2 * t1 + value1 * t1 * t2;
      }
      for (int i = cells.length - 1; i >= 1; i--) {
        double t = cellsBar[i].value;
        double value1 = valueKept[i];
        double valueBar = t * x[i];
        xBar[i] += value1 * t;
        cellsBar[i - 1].value += valueBar;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        xBar[i] += 2.0 * (kept[i].value * x[i]);
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ResultObjects.cells}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CellsHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ResultObjects.cells}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static CellsHvp cellsHvp(double[] x, double[] xDot) {
    return cellsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cellsHvp(double[], double[])
   */
  static CellsHvp cellsHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = cellsHvp(x, xDot, xBar, xHvp, tape);
    return new CellsHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ResultObjects.cells}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double cellsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return cellsHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #cellsHvp(double[], double[], double[], double[])
   */
  static double cellsHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      ResultObjects.Cell[] cells = new ResultObjects.Cell[x.length];
      ResultObjects_CellTangent[] cellsDot = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] cellsBar = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] cellsBarDot = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] kept = tape.references(ResultObjects_CellTangent.class, x.length);
      ResultObjects_CellTangent[] keptDot =
          tape.references(ResultObjects_CellTangent.class, x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double t = 2.0 * (xDot[i] * x1);
        ResultObjects.Cell t1 = new ResultObjects.Cell(x1 * x1);
        ResultObjects_CellTangent t2 = new ResultObjects_CellTangent();
        t2.value = t;
        ResultObjects_CellTangent t3 = new ResultObjects_CellTangent();
        ResultObjects_CellTangent t4 = new ResultObjects_CellTangent();
        kept[i] = t3;
        keptDot[i] = t4;
        cells[i] = t1;
        cellsDot[i] = t2;
        cellsBar[i] = t3;
        cellsBarDot[i] = t4;
      }
      double[] valueKept = tape.doubles(cells.length);
      double[] valueKeptDot = tape.doubles(cells.length);
      for (int i = 1; i < cells.length; i++) {
        ResultObjects.Cell cells1 = cells[i];
        ResultObjects_CellTangent cellsDot1 = cellsDot[i];
        double value1 = cells1.value;
        double valueDot = cellsDot1.value;
        double value2 = cells[i - 1].value;
        double valueDot1 = cellsDot[i - 1].value;
        valueKept[i] = value2;
        valueKeptDot[i] = valueDot1;
        double x1 = x[i];
        double t = valueDot + (valueDot1 * x1 + value2 * xDot[i]);
        cells1.value = value1 + value2 * x1;
        cellsDot1.value = t;
      }
      int[] kept1 = tape.ints(cells.length);
      double sum = 0.0;
      for (int i = 0; i < cells.length; i++) {
        ResultObjects.Cell c = cells[i];
        int t = (int) Cell_reads.get(c) + 1;
        kept1[i] = t;
        Cell_reads.set(c, t);
        double value1 = c.value;
        Cell_reads.set(c, t + 1);
        sum += value1 * t * (value1 * (t + 1));
      }

      // reverse sweep
      for (int i = cells.length - 1; i >= 0; i--) {
        ResultObjects.Cell c = cells[i];
        ResultObjects_CellTangent cDot = cellsDot[i];
        double value1 = c.value;
        double valueDot = cDot.value;
        int t = kept1[i];
        double t1 = t + 1;
        double t2 = t;
        ResultObjects_CellTangent cBar = cellsBar[i];
        ResultObjects_CellTangent cBarDot = cellsBarDot[i];
        cBar.value += value1 * t2 * t1 + value1 * t1 * t2;
        cBarDot.value += valueDot * t2 * t1 + valueDot * t1 * t2;
      }
      for (int i = cells.length - 1; i >= 1; i--) {
        double t = cellsBar[i].value;
        double t1 = cellsBarDot[i].value;
        double x1 = x[i];
        double value1 = valueKept[i];
        double valueDot = valueKeptDot[i];
        double valueBarDot = t1 * x1 + t * xDot[i];
        xBar[i] += value1 * t;
        xHvp[i] += valueDot * t + value1 * t1;
        ResultObjects_CellTangent cellsBarDot1 = cellsBarDot[i - 1];
        cellsBar[i - 1].value += t * x1;
        cellsBarDot1.value += valueBarDot;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t = kept[i].value;
        double x1 = x[i];
        double xBarDot = 2.0 * (keptDot[i].value * x1 + t * xDot[i]);
        xBar[i] += 2.0 * (t * x1);
        xHvp[i] += xBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ResultObjects.cells} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction cellsFunction() {
    return new CellsFunction();
  }

  private static final class CellsFunction implements ScalarFunction {

    CellsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ResultObjects.cells(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = cellsGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return cellsJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = cellsHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ResultObjects.sorted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual sortedJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    ResultObjects.Cell[] cells = new ResultObjects.Cell[x.length];
    ResultObjects_CellTangent[] cellsDot = new ResultObjects_CellTangent[x.length];
    for (int i = 0; i < x.length; i++) {
      double xDot1 = xDot[i];
      ResultObjects.Cell t = new ResultObjects.Cell(x[i]);
      ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
      t1.value = xDot1;
      cells[i] = t;
      cellsDot[i] = t1;
    }
    for (int i = 1; i < cells.length; i++) {
      for (int j = i; j > 0 && cells[j - 1].value > cells[j].value; j--) {
        ResultObjects.Cell t = cells[j];
        ResultObjects_CellTangent tDot = cellsDot[j];
        ResultObjects_CellTangent cellsDot1 = cellsDot[j - 1];
        cells[j] = cells[j - 1];
        cellsDot[j] = cellsDot1;
        cells[j - 1] = t;
        cellsDot[j - 1] = tDot;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < cells.length; i++) {
      ResultObjects.Cell cells1 = cells[i];
      ResultObjects_CellTangent cellsDot1 = cellsDot[i];
      double value1 = cells1.value;
      double valueDot = cellsDot1.value;
      double t = i + 1;
      double t1 = value1 * t;
      double t2 = valueDot * t;
      cells1.value = t1;
      cellsDot1.value = t2;
      double value2 = cells[0].value;
      valueDot = cellsDot[0].value;
      sum += t1 * value2;
      sumDot += t2 * value2 + t1 * valueDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedJvp(double[], double[])
   */
  static Dual sortedJvp(double[] x, double[] xDot, Tape tape) {
    return sortedJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code ResultObjects.sorted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SortedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ResultObjects.sorted} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SortedGradient sortedGradient(double[] x) {
    return sortedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedGradient(double[])
   */
  static SortedGradient sortedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = sortedGradient(x, xBar, tape);
    return new SortedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ResultObjects.sorted} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double sortedGradient(double[] x, double[] xBar) {
    return sortedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedGradient(double[], double[])
   */
  static double sortedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      ResultObjects.Cell[] cells = new ResultObjects.Cell[x.length];
      ResultObjects_CellTangent[] cellsBar = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] kept = tape.references(ResultObjects_CellTangent.class, x.length);
      for (int i = 0; i < x.length; i++) {
        ResultObjects.Cell t = new ResultObjects.Cell(x[i]);
        ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
        kept[i] = t1;
        cells[i] = t;
        cellsBar[i] = t1;
      }
      for (int i = 1; i < cells.length; i++) {
        for (int j = i; j > 0 && cells[j - 1].value > cells[j].value; j--) {
          ResultObjects.Cell t = cells[j];
          ResultObjects_CellTangent tBar = cellsBar[j];
          ResultObjects_CellTangent cellsBar1 = cellsBar[j - 1];
          cells[j] = cells[j - 1];
          cellsBar[j] = cellsBar1;
          cells[j - 1] = t;
          cellsBar[j - 1] = tBar;
        }
      }
      double[] valueKept = tape.doubles(cells.length);
      double[] kept1 = tape.doubles(cells.length);
      double sum = 0.0;
      for (int i = 0; i < cells.length; i++) {
        ResultObjects.Cell cells1 = cells[i];
        double t = cells1.value * (i + 1);
        kept1[i] = t;
        cells1.value = t;
        double value1 = cells[0].value;
        valueKept[i] = value1;
        sum += t * value1;
      }

      // reverse sweep
      for (int i = cells.length - 1; i >= 0; i--) {
        double value1 = valueKept[i];
        cellsBar[0].value += kept1[i];
        ResultObjects_CellTangent cellsBar1 = cellsBar[i];
        double valueBar = (value1 + cellsBar1.value) * (i + 1);
        cellsBar1.value = valueBar;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        xBar[i] += kept[i].value;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ResultObjects.sorted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SortedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ResultObjects.sorted}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SortedHvp sortedHvp(double[] x, double[] xDot) {
    return sortedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedHvp(double[], double[])
   */
  static SortedHvp sortedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = sortedHvp(x, xDot, xBar, xHvp, tape);
    return new SortedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ResultObjects.sorted}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double sortedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return sortedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sortedHvp(double[], double[], double[], double[])
   */
  static double sortedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      ResultObjects.Cell[] cells = new ResultObjects.Cell[x.length];
      ResultObjects_CellTangent[] cellsDot = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] cellsBar = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] cellsBarDot = new ResultObjects_CellTangent[x.length];
      ResultObjects_CellTangent[] kept = tape.references(ResultObjects_CellTangent.class, x.length);
      ResultObjects_CellTangent[] keptDot =
          tape.references(ResultObjects_CellTangent.class, x.length);
      for (int i = 0; i < x.length; i++) {
        double xDot1 = xDot[i];
        ResultObjects.Cell t = new ResultObjects.Cell(x[i]);
        ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
        t1.value = xDot1;
        ResultObjects_CellTangent t2 = new ResultObjects_CellTangent();
        ResultObjects_CellTangent t3 = new ResultObjects_CellTangent();
        kept[i] = t2;
        keptDot[i] = t3;
        cells[i] = t;
        cellsDot[i] = t1;
        cellsBar[i] = t2;
        cellsBarDot[i] = t3;
      }
      for (int i = 1; i < cells.length; i++) {
        for (int j = i; j > 0 && cells[j - 1].value > cells[j].value; j--) {
          ResultObjects.Cell t = cells[j];
          ResultObjects_CellTangent tDot = cellsDot[j];
          ResultObjects_CellTangent tBar = cellsBar[j];
          ResultObjects_CellTangent tBarDot = cellsBarDot[j];
          ResultObjects_CellTangent cellsDot1 = cellsDot[j - 1];
          ResultObjects_CellTangent cellsBar1 = cellsBar[j - 1];
          ResultObjects_CellTangent cellsBarDot1 = cellsBarDot[j - 1];
          cells[j] = cells[j - 1];
          cellsDot[j] = cellsDot1;
          cellsBar[j] = cellsBar1;
          cellsBarDot[j] = cellsBarDot1;
          cells[j - 1] = t;
          cellsDot[j - 1] = tDot;
          cellsBar[j - 1] = tBar;
          cellsBarDot[j - 1] = tBarDot;
        }
      }
      double[] valueKept = tape.doubles(cells.length);
      double[] valueKeptDot = tape.doubles(cells.length);
      double[] kept1 = tape.doubles(cells.length);
      double[] keptDot1 = tape.doubles(cells.length);
      double sum = 0.0;
      for (int i = 0; i < cells.length; i++) {
        ResultObjects.Cell cells1 = cells[i];
        ResultObjects_CellTangent cellsDot1 = cellsDot[i];
        double value1 = cells1.value;
        double valueDot = cellsDot1.value;
        double t = i + 1;
        double t1 = value1 * t;
        double t2 = valueDot * t;
        kept1[i] = t1;
        keptDot1[i] = t2;
        cells1.value = t1;
        cellsDot1.value = t2;
        double value2 = cells[0].value;
        valueDot = cellsDot[0].value;
        valueKept[i] = value2;
        valueKeptDot[i] = valueDot;
        sum += t1 * value2;
      }

      // reverse sweep
      for (int i = cells.length - 1; i >= 0; i--) {
        double value1 = valueKept[i];
        double valueDot = valueKeptDot[i];
        double t = keptDot1[i];
        ResultObjects_CellTangent cellsBarDot1 = cellsBarDot[0];
        cellsBar[0].value += kept1[i];
        cellsBarDot1.value += t;
        ResultObjects_CellTangent cellsBar1 = cellsBar[i];
        ResultObjects_CellTangent cellsBarDot2 = cellsBarDot[i];
        double t1 = i + 1;
        double valueBar = (value1 + cellsBar1.value) * t1;
        double valueBarDot = (valueDot + cellsBarDot2.value) * t1;
        cellsBar1.value = valueBar;
        cellsBarDot2.value = valueBarDot;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t = kept[i].value;
        double t1 = keptDot[i].value;
        xBar[i] += t;
        xHvp[i] += t1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ResultObjects.sorted} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sortedFunction() {
    return new SortedFunction();
  }

  private static final class SortedFunction implements ScalarFunction {

    SortedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ResultObjects.sorted(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = sortedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return sortedJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = sortedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ResultObjects.mixed} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static Dual mixedJvp(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double dtDot) {
    Sharing.begin().object("aDot", aDot, "a", a, ResultObjects_BodyTangent::parts).object("bDot",
        bDot, "b", b, ResultObjects_BodyTangent::parts).end();
    ResultObjects.Body[] all = new ResultObjects.Body[3];
    ResultObjects_BodyTangent[] allDot = new ResultObjects_BodyTangent[3];
    all[0] = a;
    allDot[0] = aDot;
    double v1 = b.v;
    double vDot = bDot.v;
    double t = 0.5 * dt;
    double t1 = 0.5 * dtDot;
    double x1 = b.x;
    double xDot = bDot.x;
    double mass1 = b.mass;
    double half = v1 - t * x1 / mass1;
    double halfDot = vDot - (t1 * x1 + t * xDot) / mass1;
    double x2 = x1 + dt * half;
    xDot += dtDot * half + dt * halfDot;
    double[] trail1 = new double[2];
    double[] trailDot = new double[2];
    ResultObjects.Body t2 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
    ResultObjects_BodyTangent t3 = new ResultObjects_BodyTangent();
    t3.x = xDot;
    t3.v = halfDot - (t1 * x2 + t * xDot) / mass1;
    Body_trail.set(t2, trail1);
    t3.trail = trailDot;
    double[] trail2 = (double[]) Body_trail.get(b);
    double[] trailDot1 = bDot.trail;
    double t4 = trail2[1];
    double t5 = trailDot1[1] * dt + t4 * dtDot;
    trail1[0] = t4 * dt;
    trailDot[0] = t5;
    trail1[1] = x2;
    trailDot[1] = xDot;
    all[1] = t2;
    allDot[1] = t3;
    all[2] = b;
    allDot[2] = bDot;
    for (int i = 0; i < 3; i++) {
      ResultObjects.Body last = all[2];
      ResultObjects_BodyTangent lastDot = allDot[2];
      ResultObjects_BodyTangent allDot1 = allDot[1];
      all[2] = all[1];
      allDot[2] = allDot1;
      ResultObjects_BodyTangent allDot2 = allDot[0];
      all[1] = all[0];
      allDot[1] = allDot2;
      double t6 = i + 1;
      double t7 = dt * t6;
      double t8 = dtDot * t6;
      double v2 = last.v;
      vDot = lastDot.v;
      double t9 = 0.5 * t7;
      double t10 = 0.5 * t8;
      double x3 = last.x;
      xDot = lastDot.x;
      double mass2 = last.mass;
      half = v2 - t9 * x3 / mass2;
      halfDot = vDot - (t10 * x3 + t9 * xDot) / mass2;
      x2 = x3 + t7 * half;
      xDot += t8 * half + t7 * halfDot;
      double t11 = halfDot - (t10 * x2 + t9 * xDot) / mass2;
      trail1 = new double[2];
      trailDot = new double[2];
      ResultObjects.Body t12 = new ResultObjects.Body(x2, half - t9 * x2 / mass2, mass2);
      ResultObjects_BodyTangent t13 = new ResultObjects_BodyTangent();
      t13.x = xDot;
      t13.v = t11;
      Body_trail.set(t12, trail1);
      t13.trail = trailDot;
      double[] trail3 = (double[]) Body_trail.get(last);
      trailDot1 = lastDot.trail;
      double t14 = trail3[1];
      double t15 = trailDot1[1] * t7 + t14 * t8;
      trail1[0] = t14 * t7;
      trailDot[0] = t15;
      trail1[1] = x2;
      trailDot[1] = xDot;
      all[0] = t12;
      allDot[0] = t13;
      ResultObjects.Body all1 = all[1];
      ResultObjects_BodyTangent allDot3 = allDot[1];
      double x4 = all1.x;
      xDot = allDot3.x;
      double v3 = t12.v;
      double[] trail4 = (double[]) Body_trail.get(all[2]);
      trailDot = allDot[2].trail;
      double t16 = trail4[1];
      double t17 = xDot + (t11 * t16 + v3 * trailDot[1]);
      all1.x = x4 + v3 * t16;
      allDot3.x = t17;
    }
    ResultObjects.Body all1 = all[0];
    ResultObjects_BodyTangent allDot1 = allDot[0];
    double t6 = 0.5 * all1.mass;
    double v2 = all1.v;
    vDot = allDot1.v;
    double t7 = t6 * v2;
    double x3 = all1.x;
    xDot = allDot1.x;
    double t8 = t7 * v2 + x3 * x3;
    double x4 = all[1].x;
    double t9 = t6 * vDot * v2 + t7 * vDot + 2.0 * (xDot * x3);
    xDot = allDot[1].x;
    double v3 = all[2].v;
    vDot = allDot[2].v;
    double x5 = a.x;
    double t10 = t9 * x4 + t8 * xDot + vDot;
    xDot = aDot.x;
    double v4 = b.v;
    vDot = bDot.v;
    return new Dual(t8 * x4 + v3 + x5 * v4, t10 + (xDot * v4 + x5 * vDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedJvp(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent, double)
   */
  static Dual mixedJvp(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double dtDot, Tape tape) {
    return mixedJvp(a, b, dt, aDot, bDot, dtDot);
  }

  /**
   * Value and gradient of {@code ResultObjects.mixed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param dt the derivative with respect to {@code dt}
   */
  record MixedGradient(double value, ResultObjects_BodyTangent a, ResultObjects_BodyTangent b,
      double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.mixed}: filled by a derivative
   * and reused by its caller.
   */
  static final class MixedAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public MixedAdjoint() {}
  }

  /**
   * Reverse mode: {@code ResultObjects.mixed} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MixedGradient mixedGradient(ResultObjects.Body a, ResultObjects.Body b, double dt) {
    return mixedGradient(a, b, dt, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double)
   */
  static MixedGradient mixedGradient(ResultObjects.Body a, ResultObjects.Body b, double dt,
      Tape tape) {
    NewShadows aBarShadows = new NewShadows();
    ResultObjects_BodyTangent aBar = ResultObjects_BodyTangent.zerosLike(a, aBarShadows);
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, aBarShadows);
    MixedAdjoint adjoint = new MixedAdjoint();
    double value = mixedGradient(a, b, dt, aBar, bBar, adjoint, tape);
    return new MixedGradient(value, aBar, bBar, adjoint.dt);
  }

  /**
   * Reverse mode: {@code ResultObjects.mixed} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code dt}
   * @return the value
   */
  static double mixedGradient(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aBar, ResultObjects_BodyTangent bBar, MixedAdjoint adjoint) {
    return mixedGradient(a, b, dt, aBar, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedGradient(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent, MixedAdjoint)
   */
  static double mixedGradient(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aBar, ResultObjects_BodyTangent bBar, MixedAdjoint adjoint,
      Tape tape) {
    Sharing.begin().object("aBar", aBar, "a", a, ResultObjects_BodyTangent::parts).object("bBar",
        bBar, "b", b, ResultObjects_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    ResultObjects_BodyTangent.zero(aBar);
    ResultObjects_BodyTangent.zero(bBar);
    int mark = tape.mark();
    try {
      ResultObjects.Body[] all = new ResultObjects.Body[3];
      ResultObjects_BodyTangent[] allBar = new ResultObjects_BodyTangent[3];
      all[0] = a;
      allBar[0] = aBar;
      double t = 0.5 * dt;
      double v1 = b.v;
      double x1 = b.x;
      double mass1 = b.mass;
      double half = v1 - t * x1 / mass1;
      double x2 = x1 + dt * half;
      double[] trail1 = new double[2];
      double[] trailBar = tape.zeroDoubles(2);
      ResultObjects.Body t1 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
      ResultObjects_BodyTangent t2 = new ResultObjects_BodyTangent();
      Body_trail.set(t1, trail1);
      t2.trail = trailBar;
      double[] trail2 = (double[]) Body_trail.get(b);
      double[] trailBar1 = bBar.trail;
      double t3 = trail2[1];
      trail1[0] = t3 * dt;
      trail1[1] = x2;
      all[1] = t1;
      allBar[1] = t2;
      all[2] = b;
      allBar[2] = bBar;
      ResultObjects_BodyTangent[] allBarKept = tape.references(ResultObjects_BodyTangent.class, 3);
      double[] kept = tape.doubles(3);
      double[] vKept = tape.doubles(3);
      double[][] trailBarKept = tape.references(double[].class, 3);
      ResultObjects_BodyTangent[] kept1 = tape.references(ResultObjects_BodyTangent.class, 3);
      double[][] trailBarKept1 = tape.references(double[].class, 3);
      double[] kept2 = tape.doubles(3);
      double[][] trailBarKept2 = tape.references(double[].class, 3);
      ResultObjects.Body[] lastKept = tape.references(ResultObjects.Body.class, 3);
      double[] xKept = tape.doubles(3);
      ResultObjects_BodyTangent[] lastBarKept = tape.references(ResultObjects_BodyTangent.class, 3);
      for (int i = 0; i < 3; i++) {
        ResultObjects.Body last = all[2];
        lastKept[i] = last;
        ResultObjects_BodyTangent lastBar = allBar[2];
        lastBarKept[i] = lastBar;
        ResultObjects_BodyTangent allBar1 = allBar[1];
        all[2] = all[1];
        allBar[2] = allBar1;
        ResultObjects_BodyTangent allBar2 = allBar[0];
        all[1] = all[0];
        allBar[1] = allBar2;
        double t4 = dt * (i + 1);
        double t5 = 0.5 * t4;
        double v2 = last.v;
        double x3 = last.x;
        xKept[i] = x3;
        double mass2 = last.mass;
        double half1 = v2 - t5 * x3 / mass2;
        double x4 = x3 + t4 * half1;
        trail1 = new double[2];
        double[] trailBar2 = tape.zeroDoubles(2);
        trailBarKept1[i] = trailBar2;
        ResultObjects.Body t6 = new ResultObjects.Body(x4, half1 - t5 * x4 / mass2, mass2);
        ResultObjects_BodyTangent t7 = new ResultObjects_BodyTangent();
        kept1[i] = t7;
        Body_trail.set(t6, trail1);
        t7.trail = trailBar2;
        double[] trail3 = (double[]) Body_trail.get(last);
        trailBar2 = lastBar.trail;
        trailBarKept2[i] = trailBar2;
        double t8 = trail3[1];
        kept2[i] = t8;
        trail1[0] = t8 * t4;
        trail1[1] = x4;
        all[0] = t6;
        allBar[0] = t7;
        ResultObjects.Body all1 = all[1];
        allBarKept[i] = allBar[1];
        double x5 = all1.x;
        double v3 = t6.v;
        vKept[i] = v3;
        double[] trail4 = (double[]) Body_trail.get(all[2]);
        trailBar2 = allBar[2].trail;
        trailBarKept[i] = trailBar2;
        double t9 = trail4[1];
        kept[i] = t9;
        all1.x = x5 + v3 * t9;
      }
      ResultObjects.Body all1 = all[0];
      ResultObjects_BodyTangent allBar1 = allBar[0];
      double t4 = 0.5 * all1.mass;
      double v2 = all1.v;
      double t5 = t4 * v2;
      double x3 = all1.x;
      double t6 = t5 * v2 + x3 * x3;
      double x4 = all[1].x;
      double t7 = t6 * x4 + all[2].v;
      double x5 = a.x;
      double v3 = b.v;

      // reverse sweep
      ResultObjects_BodyTangent allBar2 = allBar[1];
      ResultObjects_BodyTangent allBar3 = allBar[2];
      bBar.v += x5;
      aBar.x += v3;
      allBar3.v += 1.0;
      allBar2.x += t6;
      allBar1.x += 2.0 * (x4 * x3);
      allBar1.v += t5 * x4 + t4 * (x4 * v2);
      double dtBar = 0.0;
      for (int i = 2; i >= 0; i--) {
        double t8 = allBarKept[i].x;
        double v4 = vKept[i];
        double vBar = t8 * kept[i];
        trailBarKept[i][1] += v4 * t8;
        ResultObjects_BodyTangent t9 = kept1[i];
        t9.v += vBar;
        double[] trailBar2 = trailBarKept1[i];
        double t10 = trailBar2[1];
        trailBar2[1] = 0.0;
        double t11 = trailBar2[0];
        trailBar2[0] = 0.0;
        double t12 = i + 1;
        double t13 = dt * t12;
        double t14 = kept2[i] * t11;
        trailBarKept2[i][1] += t11 * t13;
        double xBar = t10 + t9.x;
        double t15 = t9.v;
        ResultObjects.Body last = lastKept[i];
        double mass2 = last.mass;
        double t16 = -(t15 / mass2);
        double x6 = xKept[i];
        double t17 = 0.5 * t13;
        double half1 = last.v - t17 * x6 / mass2;
        double x7 = x6 + t13 * half1;
        xBar += t17 * t16;
        double halfBar = t15 + t13 * xBar;
        double t18 = -(halfBar / mass2);
        ResultObjects_BodyTangent lastBar = lastBarKept[i];
        lastBar.x += xBar + t17 * t18;
        lastBar.v += halfBar;
        dtBar += (t14 + xBar * half1 + 0.5 * (t16 * x7 + t18 * x6)) * t12;
      }
      double t8 = trailBar[1];
      trailBar[1] = 0.0;
      double t9 = trailBar[0];
      trailBar[0] = 0.0;
      dtBar += t3 * t9;
      trailBar1[1] += t9 * dt;
      double xBar = t8 + t2.x;
      double t10 = t2.v;
      double t11 = -(t10 / mass1);
      xBar += t * t11;
      dtBar += xBar * half;
      double halfBar = t10 + dt * xBar;
      double t12 = -(halfBar / mass1);
      bBar.x += xBar + t * t12;
      dtBar += 0.5 * (t11 * x2 + t12 * x1);
      bBar.v += halfBar;
      adjoint.dt = dtBar;
      return t7 + x5 * v3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ResultObjects.mixed}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param dt the derivative with respect to {@code dt}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param dtHvp the Hessian-vector product for {@code dt}
   */
  record MixedHvp(double value, ResultObjects_BodyTangent a, ResultObjects_BodyTangent b,
      double dt, ResultObjects_BodyTangent aHvp, ResultObjects_BodyTangent bHvp, double dtHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ResultObjects.mixed}: filled by a derivative and reused by its caller.
   */
  static final class MixedHvpAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The Hessian-vector product for {@code dt}. */
    public double dtHvp;

    /** A holder of zeros. */
    public MixedHvpAdjoint() {}
  }

  /**
   * Second order: {@code ResultObjects.mixed}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param dtDot tangent of {@code dt}
   * @return value, gradient and product, in new arrays
   */
  static MixedHvp mixedHvp(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double dtDot) {
    return mixedHvp(a, b, dt, aDot, bDot, dtDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedHvp(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent, double)
   */
  static MixedHvp mixedHvp(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double dtDot, Tape tape) {
    NewShadows aBarShadows = new NewShadows();
    ResultObjects_BodyTangent aBar = ResultObjects_BodyTangent.zerosLike(a, aBarShadows);
    ResultObjects_BodyTangent bBar = ResultObjects_BodyTangent.zerosLike(b, aBarShadows);
    NewShadows aHvpShadows = new NewShadows();
    ResultObjects_BodyTangent aHvp = ResultObjects_BodyTangent.zerosLike(a, aHvpShadows);
    ResultObjects_BodyTangent bHvp = ResultObjects_BodyTangent.zerosLike(b, aHvpShadows);
    MixedHvpAdjoint adjoint = new MixedHvpAdjoint();
    double value = mixedHvp(a, b, dt, aDot, bDot, dtDot, aBar, bBar, aHvp, bHvp, adjoint, tape);
    return new MixedHvp(value, aBar, bBar, adjoint.dt, aHvp, bHvp, adjoint.dtHvp);
  }

  /**
   * Second order: {@code ResultObjects.mixed}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param dtDot tangent of {@code dt}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code dt}
   * @return the value
   */
  static double mixedHvp(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double dtDot,
      ResultObjects_BodyTangent aBar, ResultObjects_BodyTangent bBar,
      ResultObjects_BodyTangent aHvp, ResultObjects_BodyTangent bHvp, MixedHvpAdjoint adjoint) {
    return mixedHvp(a, b, dt, aDot, bDot, dtDot, aBar, bBar, aHvp, bHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #mixedHvp(corpus.ResultObjects.Body, corpus.ResultObjects.Body, double,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent, double,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent,
   *     corpus.ResultObjects_BodyTangent, corpus.ResultObjects_BodyTangent, MixedHvpAdjoint)
   */
  static double mixedHvp(ResultObjects.Body a, ResultObjects.Body b, double dt,
      ResultObjects_BodyTangent aDot, ResultObjects_BodyTangent bDot, double dtDot,
      ResultObjects_BodyTangent aBar, ResultObjects_BodyTangent bBar,
      ResultObjects_BodyTangent aHvp, ResultObjects_BodyTangent bHvp, MixedHvpAdjoint adjoint,
      Tape tape) {
    Sharing.begin().object("aDot", aDot, "a", a, ResultObjects_BodyTangent::parts).object("bDot",
        bDot, "b", b, ResultObjects_BodyTangent::parts).end();
    Sharing.begin().object("aBar", aBar, "a", a, ResultObjects_BodyTangent::parts).object("bBar",
        bBar, "b", b, ResultObjects_BodyTangent::parts).end();
    Sharing.begin().object("aHvp", aHvp, "a", a, ResultObjects_BodyTangent::parts).object("bHvp",
        bHvp, "b", b, ResultObjects_BodyTangent::parts).end();
    ObjectArguments.distinct("aDot", aDot, "aBar", aBar);
    ObjectArguments.distinct("aDot", aDot, "aHvp", aHvp);
    ObjectArguments.distinct("aBar", aBar, "aHvp", aHvp);
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    ResultObjects_BodyTangent.zero(aBar);
    ResultObjects_BodyTangent.zero(bBar);
    ResultObjects_BodyTangent.zero(aHvp);
    ResultObjects_BodyTangent.zero(bHvp);
    int mark = tape.mark();
    try {
      ResultObjects.Body[] all = new ResultObjects.Body[3];
      ResultObjects_BodyTangent[] allDot = new ResultObjects_BodyTangent[3];
      ResultObjects_BodyTangent[] allBar = new ResultObjects_BodyTangent[3];
      ResultObjects_BodyTangent[] allBarDot = new ResultObjects_BodyTangent[3];
      all[0] = a;
      allDot[0] = aDot;
      allBar[0] = aBar;
      allBarDot[0] = aHvp;
      double v1 = b.v;
      double vDot = bDot.v;
      double t = 0.5 * dt;
      double t1 = 0.5 * dtDot;
      double x1 = b.x;
      double xDot = bDot.x;
      double mass1 = b.mass;
      double half = v1 - t * x1 / mass1;
      double halfDot = vDot - (t1 * x1 + t * xDot) / mass1;
      double x2 = x1 + dt * half;
      double xDot1 = xDot + (dtDot * half + dt * halfDot);
      double[] trail1 = new double[2];
      double[] trailDot = new double[2];
      double[] trailBar = tape.zeroDoubles(2);
      double[] trailBarDot = tape.zeroDoubles(2);
      ResultObjects.Body t2 = new ResultObjects.Body(x2, half - t * x2 / mass1, mass1);
      ResultObjects_BodyTangent t3 = new ResultObjects_BodyTangent();
      t3.x = xDot1;
      t3.v = halfDot - (t1 * x2 + t * xDot1) / mass1;
      ResultObjects_BodyTangent t4 = new ResultObjects_BodyTangent();
      ResultObjects_BodyTangent t5 = new ResultObjects_BodyTangent();
      Body_trail.set(t2, trail1);
      t3.trail = trailDot;
      t4.trail = trailBar;
      t5.trail = trailBarDot;
      double[] trail2 = (double[]) Body_trail.get(b);
      double[] trailDot1 = bDot.trail;
      double[] trailBar1 = bBar.trail;
      double[] trailBarDot1 = bHvp.trail;
      double t6 = trail2[1];
      double t7 = trailDot1[1];
      trail1[0] = t6 * dt;
      trailDot[0] = t7 * dt + t6 * dtDot;
      trail1[1] = x2;
      trailDot[1] = xDot1;
      all[1] = t2;
      allDot[1] = t3;
      allBar[1] = t4;
      allBarDot[1] = t5;
      all[2] = b;
      allDot[2] = bDot;
      allBar[2] = bBar;
      allBarDot[2] = bHvp;
      ResultObjects_BodyTangent[] allBarKept = tape.references(ResultObjects_BodyTangent.class, 3);
      ResultObjects_BodyTangent[] allBarKeptDot =
          tape.references(ResultObjects_BodyTangent.class, 3);
      double[] kept = tape.doubles(3);
      double[] keptDot = tape.doubles(3);
      double[] vKept = tape.doubles(3);
      double[] vKeptDot = tape.doubles(3);
      double[][] trailBarKept = tape.references(double[].class, 3);
      double[][] trailBarKeptDot = tape.references(double[].class, 3);
      ResultObjects_BodyTangent[] kept1 = tape.references(ResultObjects_BodyTangent.class, 3);
      ResultObjects_BodyTangent[] keptDot1 = tape.references(ResultObjects_BodyTangent.class, 3);
      double[][] trailBarKept1 = tape.references(double[].class, 3);
      double[][] trailBarKeptDot1 = tape.references(double[].class, 3);
      double[] kept2 = tape.doubles(3);
      double[] keptDot2 = tape.doubles(3);
      double[][] trailBarKept2 = tape.references(double[].class, 3);
      double[][] trailBarKeptDot2 = tape.references(double[].class, 3);
      ResultObjects.Body[] lastKept = tape.references(ResultObjects.Body.class, 3);
      ResultObjects_BodyTangent[] lastKeptDot = tape.references(ResultObjects_BodyTangent.class, 3);
      double[] xKept = tape.doubles(3);
      double[] xKeptDot = tape.doubles(3);
      ResultObjects_BodyTangent[] lastBarKept = tape.references(ResultObjects_BodyTangent.class, 3);
      ResultObjects_BodyTangent[] lastBarKeptDot =
          tape.references(ResultObjects_BodyTangent.class, 3);
      for (int i = 0; i < 3; i++) {
        ResultObjects.Body last = all[2];
        ResultObjects_BodyTangent lastDot = allDot[2];
        lastKept[i] = last;
        lastKeptDot[i] = lastDot;
        ResultObjects_BodyTangent lastBar = allBar[2];
        ResultObjects_BodyTangent lastBarDot = allBarDot[2];
        lastBarKept[i] = lastBar;
        lastBarKeptDot[i] = lastBarDot;
        ResultObjects_BodyTangent allDot1 = allDot[1];
        ResultObjects_BodyTangent allBar1 = allBar[1];
        ResultObjects_BodyTangent allBarDot1 = allBarDot[1];
        all[2] = all[1];
        allDot[2] = allDot1;
        allBar[2] = allBar1;
        allBarDot[2] = allBarDot1;
        ResultObjects_BodyTangent allDot2 = allDot[0];
        ResultObjects_BodyTangent allBar2 = allBar[0];
        ResultObjects_BodyTangent allBarDot2 = allBarDot[0];
        all[1] = all[0];
        allDot[1] = allDot2;
        allBar[1] = allBar2;
        allBarDot[1] = allBarDot2;
        double t8 = i + 1;
        double t9 = dt * t8;
        double t10 = dtDot * t8;
        double v2 = last.v;
        vDot = lastDot.v;
        double t11 = 0.5 * t9;
        double t12 = 0.5 * t10;
        double x3 = last.x;
        double xDot2 = lastDot.x;
        xKept[i] = x3;
        xKeptDot[i] = xDot2;
        double mass2 = last.mass;
        double half1 = v2 - t11 * x3 / mass2;
        double halfDot1 = vDot - (t12 * x3 + t11 * xDot2) / mass2;
        double x4 = x3 + t9 * half1;
        xDot2 += t10 * half1 + t9 * halfDot1;
        double t13 = halfDot1 - (t12 * x4 + t11 * xDot2) / mass2;
        trail1 = new double[2];
        trailDot = new double[2];
        double[] trailBar2 = tape.zeroDoubles(2);
        double[] trailBarDot2 = tape.zeroDoubles(2);
        trailBarKept1[i] = trailBar2;
        trailBarKeptDot1[i] = trailBarDot2;
        ResultObjects.Body t14 = new ResultObjects.Body(x4, half1 - t11 * x4 / mass2, mass2);
        ResultObjects_BodyTangent t15 = new ResultObjects_BodyTangent();
        t15.x = xDot2;
        t15.v = t13;
        ResultObjects_BodyTangent t16 = new ResultObjects_BodyTangent();
        ResultObjects_BodyTangent t17 = new ResultObjects_BodyTangent();
        kept1[i] = t16;
        keptDot1[i] = t17;
        Body_trail.set(t14, trail1);
        t15.trail = trailDot;
        t16.trail = trailBar2;
        t17.trail = trailBarDot2;
        double[] trail3 = (double[]) Body_trail.get(last);
        trailDot1 = lastDot.trail;
        trailBar2 = lastBar.trail;
        trailBarDot2 = lastBarDot.trail;
        trailBarKept2[i] = trailBar2;
        trailBarKeptDot2[i] = trailBarDot2;
        double t18 = trail3[1];
        double t19 = trailDot1[1];
        kept2[i] = t18;
        keptDot2[i] = t19;
        trail1[0] = t18 * t9;
        trailDot[0] = t19 * t9 + t18 * t10;
        trail1[1] = x4;
        trailDot[1] = xDot2;
        all[0] = t14;
        allDot[0] = t15;
        allBar[0] = t16;
        allBarDot[0] = t17;
        ResultObjects.Body all1 = all[1];
        ResultObjects_BodyTangent allDot3 = allDot[1];
        ResultObjects_BodyTangent allBarDot3 = allBarDot[1];
        allBarKept[i] = allBar[1];
        allBarKeptDot[i] = allBarDot3;
        double x5 = all1.x;
        xDot2 = allDot3.x;
        double v3 = t14.v;
        vKept[i] = v3;
        vKeptDot[i] = t13;
        double[] trail4 = (double[]) Body_trail.get(all[2]);
        trailDot = allDot[2].trail;
        trailBar2 = allBar[2].trail;
        trailBarDot2 = allBarDot[2].trail;
        trailBarKept[i] = trailBar2;
        trailBarKeptDot[i] = trailBarDot2;
        double t20 = trail4[1];
        double t21 = trailDot[1];
        kept[i] = t20;
        keptDot[i] = t21;
        all1.x = x5 + v3 * t20;
        allDot3.x = xDot2 + (t13 * t20 + v3 * t21);
      }
      ResultObjects.Body all1 = all[0];
      ResultObjects_BodyTangent allDot1 = allDot[0];
      ResultObjects_BodyTangent allBar1 = allBar[0];
      ResultObjects_BodyTangent allBarDot1 = allBarDot[0];
      double t8 = 0.5 * all1.mass;
      double v2 = all1.v;
      vDot = allDot1.v;
      double t9 = t8 * v2;
      double t10 = t8 * vDot;
      double x3 = all1.x;
      double xDot2 = allDot1.x;
      double t11 = t9 * v2 + x3 * x3;
      double x4 = all[1].x;
      double xDot3 = allDot[1].x;
      double t12 = t11 * x4 + all[2].v;
      double x5 = a.x;
      double xDot4 = aDot.x;
      double v3 = b.v;
      double vDot1 = bDot.v;

      // reverse sweep
      ResultObjects_BodyTangent allBar2 = allBar[1];
      ResultObjects_BodyTangent allBarDot2 = allBarDot[1];
      ResultObjects_BodyTangent allBar3 = allBar[2];
      bBar.v += x5;
      bHvp.v += xDot4;
      aBar.x += v3;
      aHvp.x += vDot1;
      allBar3.v += 1.0;
      allBar2.x += t11;
      allBarDot2.x += t10 * v2 + t9 * vDot + 2.0 * (xDot2 * x3);
      allBar1.x += 2.0 * (x4 * x3);
      allBarDot1.x += 2.0 * (xDot3 * x3 + x4 * xDot2);
      allBar1.v += t9 * x4 + t8 * (x4 * v2);
      allBarDot1.v += t10 * x4 + t9 * xDot3 + t8 * (xDot3 * v2 + x4 * vDot);
      double dtBar = 0.0;
      double dtBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        double t13 = allBarKept[i].x;
        double t14 = allBarKeptDot[i].x;
        double t15 = kept[i];
        double v4 = vKept[i];
        vDot = vKeptDot[i];
        double vBarDot = t14 * t15 + t13 * keptDot[i];
        double[] trailBarDot2 = trailBarKeptDot[i];
        trailBarKept[i][1] += v4 * t13;
        trailBarDot2[1] += vDot * t13 + v4 * t14;
        ResultObjects_BodyTangent t16 = kept1[i];
        ResultObjects_BodyTangent t17 = keptDot1[i];
        t16.v += t13 * t15;
        t17.v += vBarDot;
        double[] trailBar2 = trailBarKept1[i];
        double[] trailBarDot3 = trailBarKeptDot1[i];
        double t18 = trailBar2[1];
        double t19 = trailBarDot3[1];
        trailBar2[1] = 0.0;
        trailBarDot3[1] = 0.0;
        double t20 = trailBar2[0];
        double t21 = trailBarDot3[0];
        trailBar2[0] = 0.0;
        trailBarDot3[0] = 0.0;
        double t22 = i + 1;
        double t23 = dt * t22;
        double t24 = dtDot * t22;
        double t25 = kept2[i];
        double t26 = keptDot2[i] * t20 + t25 * t21;
        double[] trailBarDot4 = trailBarKeptDot2[i];
        trailBarKept2[i][1] += t20 * t23;
        trailBarDot4[1] += t21 * t23 + t20 * t24;
        double xBar = t18 + t16.x;
        double xBarDot = t19 + t17.x;
        double t27 = t16.v;
        double t28 = t17.v;
        ResultObjects.Body last = lastKept[i];
        ResultObjects_BodyTangent lastDot = lastKeptDot[i];
        double mass2 = last.mass;
        double t29 = -(t27 / mass2);
        double t30 = -(t28 / mass2);
        double x6 = xKept[i];
        xDot2 = xKeptDot[i];
        double v5 = last.v;
        vDot = lastDot.v;
        double t31 = 0.5 * t23;
        double t32 = 0.5 * t24;
        double half1 = v5 - t31 * x6 / mass2;
        double halfDot1 = vDot - (t32 * x6 + t31 * xDot2) / mass2;
        double x7 = x6 + t23 * half1;
        xDot3 = xDot2 + (t24 * half1 + t23 * halfDot1);
        xBar += t31 * t29;
        xBarDot += t32 * t29 + t31 * t30;
        double halfBar = t27 + t23 * xBar;
        double halfBarDot = t28 + (t24 * xBar + t23 * xBarDot);
        double t33 = -(halfBar / mass2);
        double t34 = -(halfBarDot / mass2);
        ResultObjects_BodyTangent lastBar = lastBarKept[i];
        ResultObjects_BodyTangent lastBarDot = lastBarKeptDot[i];
        lastBar.x += xBar + t31 * t33;
        lastBarDot.x += xBarDot + (t32 * t33 + t31 * t34);
        lastBar.v += halfBar;
        lastBarDot.v += halfBarDot;
        dtBar += (t25 * t20 + xBar * half1 + 0.5 * (t29 * x7 + t33 * x6)) * t22;
        dtBarDot += (t26 + (xBarDot * half1 + xBar * halfDot1)
            + 0.5 * (t30 * x7 + t29 * xDot3 + (t34 * x6 + t33 * xDot2))) * t22;
      }
      double t13 = trailBar[1];
      double t14 = trailBarDot[1];
      trailBar[1] = 0.0;
      trailBarDot[1] = 0.0;
      double t15 = trailBar[0];
      double t16 = trailBarDot[0];
      trailBar[0] = 0.0;
      trailBarDot[0] = 0.0;
      dtBar += t6 * t15;
      dtBarDot += t7 * t15 + t6 * t16;
      trailBar1[1] += t15 * dt;
      trailBarDot1[1] += t16 * dt + t15 * dtDot;
      double xBar = t13 + t4.x;
      double xBarDot = t14 + t5.x;
      double t17 = t4.v;
      double t18 = t5.v;
      double t19 = -(t17 / mass1);
      double t20 = -(t18 / mass1);
      xBar += t * t19;
      xBarDot += t1 * t19 + t * t20;
      dtBar += xBar * half;
      dtBarDot += xBarDot * half + xBar * halfDot;
      double halfBar = t17 + dt * xBar;
      double halfBarDot = t18 + (dtDot * xBar + dt * xBarDot);
      double t21 = -(halfBar / mass1);
      double t22 = -(halfBarDot / mass1);
      bBar.x += xBar + t * t21;
      bHvp.x += xBarDot + (t1 * t21 + t * t22);
      dtBar += 0.5 * (t19 * x2 + t21 * x1);
      dtBarDot += 0.5 * (t20 * x2 + t19 * xDot1 + (t22 * x1 + t21 * xDot));
      bBar.v += halfBar;
      bHvp.v += halfBarDot;
      adjoint.dt = dtBar;
      adjoint.dtHvp = dtBarDot;
      return t12 + x5 * v3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ResultObjects.folded} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual foldedJvp(double[] x, double[] xDot) {
    return foldedJvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foldedJvp(double[], double[])
   */
  static Dual foldedJvp(double[] x, double[] xDot, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    int mark = tape.mark();
    try {
      ResultObjects.Cell t = new ResultObjects.Cell(1.0);
      ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
      if (0 != x.length) {
        double value1 = t.value;
        double valueDot = t1.value;
        ResultObjects.Cell next;
        ResultObjects_CellTangent nextDot;
        if (value1 > 2.0) {
          next = t;
          nextDot = t1;
        } else {
          double x1 = x[0];
          double t2 = valueDot * x1 + value1 * xDot[0];
          next = new ResultObjects.Cell(value1 * x1);
          nextDot = new ResultObjects_CellTangent();
          nextDot.value = t2;
        }
        double value2 = next.value;
        valueDot = nextDot.value;
        double x1 = x[0];
        double value3 = t.value;
        double valueDot1 = t1.value;
        double t2 = valueDot + (xDot[0] * value3 + x1 * valueDot1);
        next.value = value2 + x1 * value3;
        nextDot.value = t2;
        t = foldJvp(next, x, 1, nextDot, xDot, tape);
        t1 = tape.referenceResult(1);
      }
      double value1 = t.value;
      double valueDot = t1.value;
      return new Dual(value1, valueDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ResultObjects.folded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record FoldedGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ResultObjects.folded} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FoldedGradient foldedGradient(double[] x) {
    return foldedGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foldedGradient(double[])
   */
  static FoldedGradient foldedGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = foldedGradient(x, xBar, tape);
    return new FoldedGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ResultObjects.folded} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double foldedGradient(double[] x, double[] xBar) {
    return foldedGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foldedGradient(double[], double[])
   */
  static double foldedGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      ResultObjects.Cell t = new ResultObjects.Cell(1.0);
      ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
      boolean t2 = 0 == x.length;
      ResultObjects_CellTangent t3;
      ResultObjects_CellTangent nextBar;
      double value1;
      double value2;
      ResultObjects_CellTangent t4;
      if (t2) {
        t3 = t1;
        nextBar = null;
        value1 = 0.0;
        value2 = 0.0;
        t4 = null;
      } else {
        value2 = t.value;
        ResultObjects.Cell next;
        if (value2 > 2.0) {
          next = t;
          nextBar = t1;
          t4 = null;
        } else {
          next = new ResultObjects.Cell(value2 * x[0]);
          t4 = new ResultObjects_CellTangent();
          nextBar = t4;
        }
        double value3 = next.value;
        double x1 = x[0];
        value1 = t.value;
        next.value = value3 + x1 * value1;
        t = foldForward(next, x, 1, nextBar, xBar, tape);
        t3 = tape.referenceResult(1);
      }

      // reverse sweep
      double value3 = t.value;
      t3.value += 1.0;
      if (!t2) {
        foldReverse(tape);
        double t5 = nextBar.value;
        t1.value += x[0] * t5;
        xBar[0] += t5 * value1;
        double valueBar;
        if (value2 > 2.0) {
          valueBar = 0.0;
        } else {
          double t6 = t4.value;
          valueBar = t6 * x[0];
          xBar[0] += value2 * t6;
        }
        t1.value += valueBar;
      }
      return value3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ResultObjects.folded}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FoldedHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ResultObjects.folded}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static FoldedHvp foldedHvp(double[] x, double[] xDot) {
    return foldedHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foldedHvp(double[], double[])
   */
  static FoldedHvp foldedHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = foldedHvp(x, xDot, xBar, xHvp, tape);
    return new FoldedHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ResultObjects.folded}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double foldedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return foldedHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #foldedHvp(double[], double[], double[], double[])
   */
  static double foldedHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      ResultObjects.Cell t = new ResultObjects.Cell(1.0);
      ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
      ResultObjects_CellTangent t2 = new ResultObjects_CellTangent();
      ResultObjects_CellTangent t3 = new ResultObjects_CellTangent();
      boolean t4 = 0 == x.length;
      ResultObjects_CellTangent t5;
      ResultObjects_CellTangent nextBar;
      double value1;
      double value2;
      ResultObjects_CellTangent t6;
      ResultObjects_CellTangent nextBarDot;
      double valueDot;
      double valueDot1;
      ResultObjects_CellTangent t7;
      if (t4) {
        t5 = t2;
        nextBar = null;
        value1 = 0.0;
        value2 = 0.0;
        t6 = null;
        nextBarDot = null;
        valueDot = 0.0;
        valueDot1 = 0.0;
        t7 = null;
      } else {
        value2 = t.value;
        valueDot1 = t1.value;
        ResultObjects.Cell next;
        ResultObjects_CellTangent nextDot;
        if (value2 > 2.0) {
          next = t;
          nextBar = t2;
          t6 = null;
          nextDot = t1;
          nextBarDot = t3;
          t7 = null;
        } else {
          double x1 = x[0];
          double t8 = valueDot1 * x1 + value2 * xDot[0];
          next = new ResultObjects.Cell(value2 * x1);
          nextDot = new ResultObjects_CellTangent();
          nextDot.value = t8;
          t6 = new ResultObjects_CellTangent();
          t7 = new ResultObjects_CellTangent();
          nextBar = t6;
          nextBarDot = t7;
        }
        double value3 = next.value;
        double valueDot2 = nextDot.value;
        double x1 = x[0];
        value1 = t.value;
        valueDot = t1.value;
        double t8 = valueDot2 + (xDot[0] * value1 + x1 * valueDot);
        next.value = value3 + x1 * value1;
        nextDot.value = t8;
        t = foldForwardJvp(next, x, 1, nextBar, xBar, nextDot, xDot, nextBarDot, xHvp, tape);
        t5 = tape.referenceResult(1);
      }

      // reverse sweep
      double value3 = t.value;
      t5.value += 1.0;
      if (!t4) {
        foldReverseJvp(tape);
        double t8 = nextBar.value;
        double t9 = nextBarDot.value;
        double x1 = x[0];
        double valueBarDot = xDot[0] * t8 + x1 * t9;
        t2.value += x1 * t8;
        t3.value += valueBarDot;
        xBar[0] += t8 * value1;
        xHvp[0] += t9 * value1 + t8 * valueDot;
        double valueBar;
        double valueBarDot1;
        if (value2 > 2.0) {
          valueBar = 0.0;
          valueBarDot1 = 0.0;
        } else {
          double t10 = t6.value;
          double t11 = t7.value;
          double x2 = x[0];
          valueBar = t10 * x2;
          valueBarDot1 = t11 * x2 + t10 * xDot[0];
          xBar[0] += value2 * t10;
          xHvp[0] += valueDot1 * t10 + value2 * t11;
        }
        t2.value += valueBar;
        t3.value += valueBarDot1;
      }
      return value3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ResultObjects.folded} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction foldedFunction() {
    return new FoldedFunction();
  }

  private static final class FoldedFunction implements ScalarFunction {

    FoldedFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ResultObjects.folded(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = foldedGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return foldedJvp(x, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = foldedHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ResultObjects.handedOn} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return the value and its tangent
   */
  static Dual handedOnJvp(double[] x, double c, double[] xDot, double cDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    ResultObjects.Cell last = new ResultObjects.Cell(c);
    ResultObjects_CellTangent lastDot = new ResultObjects_CellTangent();
    lastDot.value = cDot;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double value1 = last.value;
      double valueDot = lastDot.value;
      sum += x1 * value1;
      sumDot += xDot[i] * value1 + x1 * valueDot;
      double t = i;
      last = new ResultObjects.Cell(c * t);
      lastDot = new ResultObjects_CellTangent();
      lastDot.value = cDot * t;
    }
    double value1 = last.value;
    double valueDot = lastDot.value;
    return new Dual(sum + value1 * c, sumDot + (valueDot * c + value1 * cDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnJvp(double[], double, double[], double)
   */
  static Dual handedOnJvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    return handedOnJvp(x, c, xDot, cDot);
  }

  /**
   * Value and gradient of {@code ResultObjects.handedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   */
  record HandedOnGradient(double value, double[] x, double c) {}

  /**
   * Adjoints of the scalar parameters of {@code ResultObjects.handedOn}: filled by a
   * derivative and reused by its caller.
   */
  static final class HandedOnAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** A holder of zeros. */
    public HandedOnAdjoint() {}
  }

  /**
   * Reverse mode: {@code ResultObjects.handedOn} and its gradient.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HandedOnGradient handedOnGradient(double[] x, double c) {
    return handedOnGradient(x, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], double)
   */
  static HandedOnGradient handedOnGradient(double[] x, double c, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    HandedOnAdjoint adjoint = new HandedOnAdjoint();
    double value = handedOnGradient(x, c, xBar, adjoint, tape);
    return new HandedOnGradient(value, xBar, adjoint.c);
  }

  /**
   * Reverse mode: {@code ResultObjects.handedOn} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code c}
   * @return the value
   */
  static double handedOnGradient(double[] x, double c, double[] xBar, HandedOnAdjoint adjoint) {
    return handedOnGradient(x, c, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnGradient(double[], double, double[], HandedOnAdjoint)
   */
  static double handedOnGradient(double[] x, double c, double[] xBar, HandedOnAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      ResultObjects.Cell last = new ResultObjects.Cell(c);
      ResultObjects_CellTangent t = new ResultObjects_CellTangent();
      ResultObjects_CellTangent[] kept = tape.references(ResultObjects_CellTangent.class, x.length);
      double[] valueKept = tape.doubles(x.length);
      ResultObjects_CellTangent[] lastBarKept =
          tape.references(ResultObjects_CellTangent.class, x.length);
      double sum = 0.0;
      ResultObjects_CellTangent lastBar = t;
      for (int i = 0; i < x.length; i++) {
        lastBarKept[i] = lastBar;
        double x1 = x[i];
        double value1 = last.value;
        valueKept[i] = value1;
        sum += x1 * value1;
        last = new ResultObjects.Cell(c * i);
        lastBar = new ResultObjects_CellTangent();
        kept[i] = lastBar;
      }
      double cBar = last.value;

      // reverse sweep
      lastBar.value += c;
      double t1 = sum + cBar * c;
      for (int i = x.length - 1; i >= 0; i--) {
        cBar += kept[i].value * i;
        double value1 = valueKept[i];
        lastBar = lastBarKept[i];
        lastBar.value += x[i];
        xBar[i] += value1;
      }
      cBar += t.value;
      adjoint.c = cBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ResultObjects.handedOn}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param c the derivative with respect to {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   */
  record HandedOnHvp(double value, double[] x, double c, double[] xHvp, double cHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ResultObjects.handedOn}: filled by a derivative and reused by its caller.
   */
  static final class HandedOnHvpAdjoint {

    /** The adjoint of {@code c}. */
    public double c;

    /** The Hessian-vector product for {@code c}. */
    public double cHvp;

    /** A holder of zeros. */
    public HandedOnHvpAdjoint() {}
  }

  /**
   * Second order: {@code ResultObjects.handedOn}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @return value, gradient and product, in new arrays
   */
  static HandedOnHvp handedOnHvp(double[] x, double c, double[] xDot, double cDot) {
    return handedOnHvp(x, c, xDot, cDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnHvp(double[], double, double[], double)
   */
  static HandedOnHvp handedOnHvp(double[] x, double c, double[] xDot, double cDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    HandedOnHvpAdjoint adjoint = new HandedOnHvpAdjoint();
    double value = handedOnHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, tape);
    return new HandedOnHvp(value, xBar, adjoint.c, xHvp, adjoint.cHvp);
  }

  /**
   * Second order: {@code ResultObjects.handedOn}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param c as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param cDot tangent of {@code c}
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code c}
   * @return the value
   */
  static double handedOnHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, HandedOnHvpAdjoint adjoint) {
    return handedOnHvp(x, c, xDot, cDot, xBar, xHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #handedOnHvp(double[], double, double[], double, double[], double[],
   *     HandedOnHvpAdjoint)
   */
  static double handedOnHvp(double[] x, double c, double[] xDot, double cDot, double[] xBar,
      double[] xHvp, HandedOnHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      ResultObjects.Cell last = new ResultObjects.Cell(c);
      ResultObjects_CellTangent lastDot = new ResultObjects_CellTangent();
      lastDot.value = cDot;
      ResultObjects_CellTangent t = new ResultObjects_CellTangent();
      ResultObjects_CellTangent t1 = new ResultObjects_CellTangent();
      ResultObjects_CellTangent[] kept = tape.references(ResultObjects_CellTangent.class, x.length);
      ResultObjects_CellTangent[] keptDot =
          tape.references(ResultObjects_CellTangent.class, x.length);
      double[] valueKept = tape.doubles(x.length);
      double[] valueKeptDot = tape.doubles(x.length);
      ResultObjects_CellTangent[] lastBarKept =
          tape.references(ResultObjects_CellTangent.class, x.length);
      ResultObjects_CellTangent[] lastBarKeptDot =
          tape.references(ResultObjects_CellTangent.class, x.length);
      double sum = 0.0;
      ResultObjects_CellTangent lastBar = t;
      ResultObjects_CellTangent lastBarDot = t1;
      for (int i = 0; i < x.length; i++) {
        lastBarKept[i] = lastBar;
        lastBarKeptDot[i] = lastBarDot;
        double x1 = x[i];
        double value1 = last.value;
        double valueDot = lastDot.value;
        valueKept[i] = value1;
        valueKeptDot[i] = valueDot;
        sum += x1 * value1;
        double t2 = i;
        last = new ResultObjects.Cell(c * t2);
        lastDot = new ResultObjects_CellTangent();
        lastDot.value = cDot * t2;
        lastBar = new ResultObjects_CellTangent();
        lastBarDot = new ResultObjects_CellTangent();
        kept[i] = lastBar;
        keptDot[i] = lastBarDot;
      }
      double cBar = last.value;
      double valueDot = lastDot.value;

      // reverse sweep
      lastBar.value += c;
      lastBarDot.value += cDot;
      double cBarDot = valueDot;
      double t2 = sum + cBar * c;
      for (int i = x.length - 1; i >= 0; i--) {
        double t3 = i;
        cBar += kept[i].value * t3;
        cBarDot += keptDot[i].value * t3;
        double value1 = valueKept[i];
        valueDot = valueKeptDot[i];
        lastBar = lastBarKept[i];
        lastBarDot = lastBarKeptDot[i];
        double xDot1 = xDot[i];
        lastBar.value += x[i];
        lastBarDot.value += xDot1;
        xBar[i] += value1;
        xHvp[i] += valueDot;
      }
      cBar += t.value;
      cBarDot += t1.value;
      adjoint.c = cBar;
      adjoint.cHvp = cBarDot;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ResultObjects.handedOn} as a function of the vector that packs {@code x}, {@code
   * c}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction handedOnFunction() {
    return new HandedOnFunction();
  }

  private static final class HandedOnFunction implements ScalarFunction {

    HandedOnFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      return ResultObjects.handedOn(x, c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      HandedOnAdjoint adjoint = new HandedOnAdjoint();
      double value = handedOnGradient(x, c, xBar, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      return handedOnJvp(x, c, xDot, cDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double c = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double cDot = direction[direction.length - 1];
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      HandedOnHvpAdjoint adjoint = new HandedOnHvpAdjoint();
      double value = handedOnHvp(x, c, xDot, cDot, xBar, xHvp, adjoint);
      Arguments.pack(xBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.c;
      Arguments.pack(xHvp, product, 0);
      product[product.length - 1] = adjoint.cHvp;
      return value;
    }
  }

  private static ResultObjects.Cell foldJvp(ResultObjects.Cell c, double[] x, int i,
      ResultObjects_CellTangent cDot, double[] xDot, Tape tape) {
    if (i == x.length) {
      tape.result(1, cDot);
      return c;
    }
    double value1 = c.value;
    double valueDot = cDot.value;
    ResultObjects.Cell next;
    ResultObjects_CellTangent nextDot;
    if (value1 > 2.0) {
      next = c;
      nextDot = cDot;
    } else {
      double x1 = x[i];
      double t = valueDot * x1 + value1 * xDot[i];
      next = new ResultObjects.Cell(value1 * x1);
      nextDot = new ResultObjects_CellTangent();
      nextDot.value = t;
    }
    double value2 = next.value;
    valueDot = nextDot.value;
    double x1 = x[i];
    double value3 = c.value;
    double valueDot1 = cDot.value;
    double t = value2 + x1 * value3;
    double t1 = valueDot + (xDot[i] * value3 + x1 * valueDot1);
    next.value = t;
    nextDot.value = t1;
    if (i + 1 != x.length) {
      ResultObjects.Cell next1;
      ResultObjects_CellTangent nextDot1;
      if (t > 2.0) {
        next1 = next;
        nextDot1 = nextDot;
      } else {
        double x2 = x[i + 1];
        double t2 = t1 * x2 + t * xDot[i + 1];
        next1 = new ResultObjects.Cell(t * x2);
        nextDot1 = new ResultObjects_CellTangent();
        nextDot1.value = t2;
      }
      double value4 = next1.value;
      valueDot = nextDot1.value;
      double x2 = x[i + 1];
      double value5 = next.value;
      valueDot1 = nextDot.value;
      double t2 = valueDot + (xDot[i + 1] * value5 + x2 * valueDot1);
      next1.value = value4 + x2 * value5;
      nextDot1.value = t2;
      next = foldJvp(next1, x, i + 1 + 1, nextDot1, xDot, tape);
      nextDot = tape.referenceResult(1);
    }
    tape.result(1, nextDot);
    return next;
  }

  private static ResultObjects.Cell foldForward(ResultObjects.Cell c, double[] x, int i,
      ResultObjects_CellTangent cBar, double[] xBar, Tape tape) {
    ResultObjects.Cell result;
    ResultObjects_CellTangent resultBar;
    ResultObjects_CellTangent nextBar;
    double value1;
    ResultObjects_CellTangent nextBar1;
    double t;
    ResultObjects_CellTangent t1;
    double value2;
    double value3;
    ResultObjects_CellTangent t2;
    if (i == x.length) {
      result = c;
      resultBar = cBar;
      nextBar = null;
      value1 = 0.0;
      nextBar1 = null;
      t = 0.0;
      t1 = null;
      value2 = 0.0;
      value3 = 0.0;
      t2 = null;
    } else {
      value3 = c.value;
      ResultObjects.Cell next;
      if (value3 > 2.0) {
        next = c;
        nextBar1 = cBar;
        t2 = null;
      } else {
        next = new ResultObjects.Cell(value3 * x[i]);
        t2 = new ResultObjects_CellTangent();
        nextBar1 = t2;
      }
      double value4 = next.value;
      double x1 = x[i];
      value2 = c.value;
      t = value4 + x1 * value2;
      next.value = t;
      if (i + 1 == x.length) {
        resultBar = nextBar1;
        nextBar = null;
        value1 = 0.0;
        t1 = null;
      } else {
        ResultObjects.Cell next1;
        if (t > 2.0) {
          next1 = next;
          nextBar = nextBar1;
          t1 = null;
        } else {
          next1 = new ResultObjects.Cell(t * x[i + 1]);
          t1 = new ResultObjects_CellTangent();
          nextBar = t1;
        }
        double value5 = next1.value;
        double x2 = x[i + 1];
        value1 = next.value;
        next1.value = value5 + x2 * value1;
        next = foldForward2(next1, x, i + 1 + 1, nextBar, xBar, tape);
        resultBar = tape.referenceResult(1);
      }
      result = next;
    }
    tape.push(i);
    tape.push(x);
    tape.push(nextBar);
    tape.push(value1);
    tape.push(nextBar1);
    tape.push(xBar);
    tape.push(t);
    tape.push(t1);
    tape.push(value2);
    tape.push(cBar);
    tape.push(value3);
    tape.push(t2);
    tape.result(1, resultBar);
    return result;
  }

  private static ResultObjects.Cell foldForward2(ResultObjects.Cell c, double[] x, int i,
      ResultObjects_CellTangent cBar, double[] xBar, Tape tape) {
    ResultObjects.Cell result;
    ResultObjects_CellTangent resultBar;
    ResultObjects_CellTangent nextBar;
    double value1;
    ResultObjects_CellTangent nextBar1;
    double t;
    ResultObjects_CellTangent t1;
    double value2;
    double value3;
    ResultObjects_CellTangent t2;
    if (i == x.length) {
      result = c;
      resultBar = cBar;
      nextBar = null;
      value1 = 0.0;
      nextBar1 = null;
      t = 0.0;
      t1 = null;
      value2 = 0.0;
      value3 = 0.0;
      t2 = null;
    } else {
      value3 = c.value;
      ResultObjects.Cell next;
      if (value3 > 2.0) {
        next = c;
        nextBar1 = cBar;
        t2 = null;
      } else {
        next = new ResultObjects.Cell(value3 * x[i]);
        t2 = new ResultObjects_CellTangent();
        nextBar1 = t2;
      }
      double value4 = next.value;
      double x1 = x[i];
      value2 = c.value;
      t = value4 + x1 * value2;
      next.value = t;
      if (i + 1 == x.length) {
        resultBar = nextBar1;
        nextBar = null;
        value1 = 0.0;
        t1 = null;
      } else {
        ResultObjects.Cell next1;
        if (t > 2.0) {
          next1 = next;
          nextBar = nextBar1;
          t1 = null;
        } else {
          next1 = new ResultObjects.Cell(t * x[i + 1]);
          t1 = new ResultObjects_CellTangent();
          nextBar = t1;
        }
        double value5 = next1.value;
        double x2 = x[i + 1];
        value1 = next.value;
        next1.value = value5 + x2 * value1;
        next = foldForward2(next1, x, i + 1 + 1, nextBar, xBar, tape);
        resultBar = tape.referenceResult(1);
      }
      result = next;
    }
    tape.push(i);
    tape.push(x);
    tape.push(nextBar);
    tape.push(value1);
    tape.push(nextBar1);
    tape.push(xBar);
    tape.push(t);
    tape.push(t1);
    tape.push(value2);
    tape.push(cBar);
    tape.push(value3);
    tape.push(t2);
    tape.result(1, resultBar);
    return result;
  }

  private static void foldReverse(Tape tape) {
    ResultObjects_CellTangent t = tape.popReference();
    double value1 = tape.popDouble();
    ResultObjects_CellTangent cBar = tape.popReference();
    double value2 = tape.popDouble();
    ResultObjects_CellTangent t1 = tape.popReference();
    double t2 = tape.popDouble();
    double[] xBar = tape.popReference();
    ResultObjects_CellTangent nextBar = tape.popReference();
    double value3 = tape.popDouble();
    ResultObjects_CellTangent nextBar1 = tape.popReference();
    double[] x = tape.popReference();
    int i = tape.popInt();
    if (i != x.length) {
      double t3;
      if (i + 1 == x.length) {
        t3 = 0.0;
      } else {
        foldReverse2(tape);
        double t4 = nextBar1.value;
        nextBar.value += x[i + 1] * t4;
        xBar[i + 1] += t4 * value3;
        if (t2 > 2.0) {
          t3 = 0.0;
        } else {
          double t5 = t1.value;
          double t6 = t5 * x[i + 1];
          xBar[i + 1] += t2 * t5;
          t3 = t6;
        }
      }
      double t4 = nextBar.value;
      nextBar.value = 0.0;
      double t5 = t3 + t4;
      cBar.value += x[i] * t5;
      xBar[i] += t5 * value2;
      nextBar.value += t5;
      double valueBar;
      if (value1 > 2.0) {
        valueBar = 0.0;
      } else {
        double t6 = t.value;
        valueBar = t6 * x[i];
        xBar[i] += value1 * t6;
      }
      cBar.value += valueBar;
    }
  }

  private static void foldReverse2(Tape tape) {
    ResultObjects_CellTangent t = tape.popReference();
    double value1 = tape.popDouble();
    ResultObjects_CellTangent cBar = tape.popReference();
    double value2 = tape.popDouble();
    ResultObjects_CellTangent t1 = tape.popReference();
    double t2 = tape.popDouble();
    double[] xBar = tape.popReference();
    ResultObjects_CellTangent nextBar = tape.popReference();
    double value3 = tape.popDouble();
    ResultObjects_CellTangent nextBar1 = tape.popReference();
    double[] x = tape.popReference();
    int i = tape.popInt();
    if (i != x.length) {
      double t3;
      if (i + 1 == x.length) {
        t3 = 0.0;
      } else {
        foldReverse2(tape);
        double t4 = nextBar1.value;
        nextBar.value += x[i + 1] * t4;
        xBar[i + 1] += t4 * value3;
        if (t2 > 2.0) {
          t3 = 0.0;
        } else {
          double t5 = t1.value;
          double t6 = t5 * x[i + 1];
          xBar[i + 1] += t2 * t5;
          t3 = t6;
        }
      }
      double t4 = nextBar.value;
      nextBar.value = 0.0;
      double t5 = t3 + t4;
      cBar.value += x[i] * t5;
      xBar[i] += t5 * value2;
      nextBar.value += t5;
      double valueBar;
      if (value1 > 2.0) {
        valueBar = 0.0;
      } else {
        double t6 = t.value;
        valueBar = t6 * x[i];
        xBar[i] += value1 * t6;
      }
      cBar.value += valueBar;
    }
  }

  private static ResultObjects.Cell foldForwardJvp(ResultObjects.Cell c, double[] x, int i,
      ResultObjects_CellTangent cBar, double[] xBar, ResultObjects_CellTangent cDot, double[] xDot,
      ResultObjects_CellTangent cBarDot, double[] xBarDot, Tape tape) {
    ResultObjects.Cell result;
    ResultObjects_CellTangent resultBar;
    ResultObjects_CellTangent nextBar;
    double value1;
    ResultObjects_CellTangent nextBar1;
    double t;
    ResultObjects_CellTangent t1;
    double value2;
    double value3;
    ResultObjects_CellTangent t2;
    ResultObjects_CellTangent resultDot;
    ResultObjects_CellTangent resultBarDot;
    ResultObjects_CellTangent nextBarDot;
    double valueDot;
    ResultObjects_CellTangent nextBarDot1;
    double t3;
    ResultObjects_CellTangent t4;
    double valueDot1;
    double valueDot2;
    ResultObjects_CellTangent t5;
    if (i == x.length) {
      result = c;
      resultBar = cBar;
      nextBar = null;
      value1 = 0.0;
      nextBar1 = null;
      t = 0.0;
      t1 = null;
      value2 = 0.0;
      value3 = 0.0;
      t2 = null;
      resultDot = cDot;
      resultBarDot = cBarDot;
      nextBarDot = null;
      valueDot = 0.0;
      nextBarDot1 = null;
      t3 = 0.0;
      t4 = null;
      valueDot1 = 0.0;
      valueDot2 = 0.0;
      t5 = null;
    } else {
      value3 = c.value;
      valueDot2 = cDot.value;
      ResultObjects.Cell next;
      ResultObjects_CellTangent nextDot;
      if (value3 > 2.0) {
        next = c;
        nextBar1 = cBar;
        t2 = null;
        nextDot = cDot;
        nextBarDot1 = cBarDot;
        t5 = null;
      } else {
        double x1 = x[i];
        double t6 = valueDot2 * x1 + value3 * xDot[i];
        next = new ResultObjects.Cell(value3 * x1);
        nextDot = new ResultObjects_CellTangent();
        nextDot.value = t6;
        t2 = new ResultObjects_CellTangent();
        t5 = new ResultObjects_CellTangent();
        nextBar1 = t2;
        nextBarDot1 = t5;
      }
      double value4 = next.value;
      double valueDot3 = nextDot.value;
      double x1 = x[i];
      value2 = c.value;
      valueDot1 = cDot.value;
      t = value4 + x1 * value2;
      t3 = valueDot3 + (xDot[i] * value2 + x1 * valueDot1);
      next.value = t;
      nextDot.value = t3;
      if (i + 1 == x.length) {
        resultBar = nextBar1;
        nextBar = null;
        value1 = 0.0;
        t1 = null;
        resultBarDot = nextBarDot1;
        nextBarDot = null;
        valueDot = 0.0;
        t4 = null;
      } else {
        ResultObjects.Cell next1;
        ResultObjects_CellTangent nextDot1;
        if (t > 2.0) {
          next1 = next;
          nextBar = nextBar1;
          t1 = null;
          nextDot1 = nextDot;
          nextBarDot = nextBarDot1;
          t4 = null;
        } else {
          double x2 = x[i + 1];
          double t6 = t3 * x2 + t * xDot[i + 1];
          next1 = new ResultObjects.Cell(t * x2);
          nextDot1 = new ResultObjects_CellTangent();
          nextDot1.value = t6;
          t1 = new ResultObjects_CellTangent();
          t4 = new ResultObjects_CellTangent();
          nextBar = t1;
          nextBarDot = t4;
        }
        double value5 = next1.value;
        valueDot3 = nextDot1.value;
        double x2 = x[i + 1];
        value1 = next.value;
        valueDot = nextDot.value;
        double t6 = valueDot3 + (xDot[i + 1] * value1 + x2 * valueDot);
        next1.value = value5 + x2 * value1;
        nextDot1.value = t6;
        next = foldForwardJvp2(next1, x, i + 1 + 1, nextBar, xBar, nextDot1, xDot, nextBarDot,
            xBarDot, tape);
        resultBar = tape.referenceResult(1);
        nextDot = tape.referenceResult(2);
        resultBarDot = tape.referenceResult(3);
      }
      result = next;
      resultDot = nextDot;
    }
    tape.push(i);
    tape.push(x);
    tape.push(nextBar);
    tape.push(value1);
    tape.push(nextBar1);
    tape.push(xBar);
    tape.push(t);
    tape.push(t1);
    tape.push(value2);
    tape.push(cBar);
    tape.push(value3);
    tape.push(t2);
    tape.push(xDot);
    tape.push(nextBarDot);
    tape.push(valueDot);
    tape.push(nextBarDot1);
    tape.push(xBarDot);
    tape.push(t3);
    tape.push(t4);
    tape.push(valueDot1);
    tape.push(cBarDot);
    tape.push(valueDot2);
    tape.push(t5);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static ResultObjects.Cell foldForwardJvp2(ResultObjects.Cell c, double[] x, int i,
      ResultObjects_CellTangent cBar, double[] xBar, ResultObjects_CellTangent cDot, double[] xDot,
      ResultObjects_CellTangent cBarDot, double[] xBarDot, Tape tape) {
    ResultObjects.Cell result;
    ResultObjects_CellTangent resultBar;
    ResultObjects_CellTangent nextBar;
    double value1;
    ResultObjects_CellTangent nextBar1;
    double t;
    ResultObjects_CellTangent t1;
    double value2;
    double value3;
    ResultObjects_CellTangent t2;
    ResultObjects_CellTangent resultDot;
    ResultObjects_CellTangent resultBarDot;
    ResultObjects_CellTangent nextBarDot;
    double valueDot;
    ResultObjects_CellTangent nextBarDot1;
    double t3;
    ResultObjects_CellTangent t4;
    double valueDot1;
    double valueDot2;
    ResultObjects_CellTangent t5;
    if (i == x.length) {
      result = c;
      resultBar = cBar;
      nextBar = null;
      value1 = 0.0;
      nextBar1 = null;
      t = 0.0;
      t1 = null;
      value2 = 0.0;
      value3 = 0.0;
      t2 = null;
      resultDot = cDot;
      resultBarDot = cBarDot;
      nextBarDot = null;
      valueDot = 0.0;
      nextBarDot1 = null;
      t3 = 0.0;
      t4 = null;
      valueDot1 = 0.0;
      valueDot2 = 0.0;
      t5 = null;
    } else {
      value3 = c.value;
      valueDot2 = cDot.value;
      ResultObjects.Cell next;
      ResultObjects_CellTangent nextDot;
      if (value3 > 2.0) {
        next = c;
        nextBar1 = cBar;
        t2 = null;
        nextDot = cDot;
        nextBarDot1 = cBarDot;
        t5 = null;
      } else {
        double x1 = x[i];
        double t6 = valueDot2 * x1 + value3 * xDot[i];
        next = new ResultObjects.Cell(value3 * x1);
        nextDot = new ResultObjects_CellTangent();
        nextDot.value = t6;
        t2 = new ResultObjects_CellTangent();
        t5 = new ResultObjects_CellTangent();
        nextBar1 = t2;
        nextBarDot1 = t5;
      }
      double value4 = next.value;
      double valueDot3 = nextDot.value;
      double x1 = x[i];
      value2 = c.value;
      valueDot1 = cDot.value;
      t = value4 + x1 * value2;
      t3 = valueDot3 + (xDot[i] * value2 + x1 * valueDot1);
      next.value = t;
      nextDot.value = t3;
      if (i + 1 == x.length) {
        resultBar = nextBar1;
        nextBar = null;
        value1 = 0.0;
        t1 = null;
        resultBarDot = nextBarDot1;
        nextBarDot = null;
        valueDot = 0.0;
        t4 = null;
      } else {
        ResultObjects.Cell next1;
        ResultObjects_CellTangent nextDot1;
        if (t > 2.0) {
          next1 = next;
          nextBar = nextBar1;
          t1 = null;
          nextDot1 = nextDot;
          nextBarDot = nextBarDot1;
          t4 = null;
        } else {
          double x2 = x[i + 1];
          double t6 = t3 * x2 + t * xDot[i + 1];
          next1 = new ResultObjects.Cell(t * x2);
          nextDot1 = new ResultObjects_CellTangent();
          nextDot1.value = t6;
          t1 = new ResultObjects_CellTangent();
          t4 = new ResultObjects_CellTangent();
          nextBar = t1;
          nextBarDot = t4;
        }
        double value5 = next1.value;
        valueDot3 = nextDot1.value;
        double x2 = x[i + 1];
        value1 = next.value;
        valueDot = nextDot.value;
        double t6 = valueDot3 + (xDot[i + 1] * value1 + x2 * valueDot);
        next1.value = value5 + x2 * value1;
        nextDot1.value = t6;
        next = foldForwardJvp2(next1, x, i + 1 + 1, nextBar, xBar, nextDot1, xDot, nextBarDot,
            xBarDot, tape);
        resultBar = tape.referenceResult(1);
        nextDot = tape.referenceResult(2);
        resultBarDot = tape.referenceResult(3);
      }
      result = next;
      resultDot = nextDot;
    }
    tape.push(i);
    tape.push(x);
    tape.push(nextBar);
    tape.push(value1);
    tape.push(nextBar1);
    tape.push(xBar);
    tape.push(t);
    tape.push(t1);
    tape.push(value2);
    tape.push(cBar);
    tape.push(value3);
    tape.push(t2);
    tape.push(xDot);
    tape.push(nextBarDot);
    tape.push(valueDot);
    tape.push(nextBarDot1);
    tape.push(xBarDot);
    tape.push(t3);
    tape.push(t4);
    tape.push(valueDot1);
    tape.push(cBarDot);
    tape.push(valueDot2);
    tape.push(t5);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static void foldReverseJvp(Tape tape) {
    ResultObjects_CellTangent t = tape.popReference();
    double valueDot = tape.popDouble();
    ResultObjects_CellTangent cBarDot = tape.popReference();
    double valueDot1 = tape.popDouble();
    ResultObjects_CellTangent t1 = tape.popReference();
    double t2 = tape.popDouble();
    double[] xBarDot = tape.popReference();
    ResultObjects_CellTangent nextBarDot = tape.popReference();
    double valueDot2 = tape.popDouble();
    ResultObjects_CellTangent nextBarDot1 = tape.popReference();
    double[] xDot = tape.popReference();
    ResultObjects_CellTangent t3 = tape.popReference();
    double value1 = tape.popDouble();
    ResultObjects_CellTangent cBar = tape.popReference();
    double value2 = tape.popDouble();
    ResultObjects_CellTangent t4 = tape.popReference();
    double t5 = tape.popDouble();
    double[] xBar = tape.popReference();
    ResultObjects_CellTangent nextBar = tape.popReference();
    double value3 = tape.popDouble();
    ResultObjects_CellTangent nextBar1 = tape.popReference();
    double[] x = tape.popReference();
    int i = tape.popInt();
    if (i != x.length) {
      double t6;
      double t7;
      if (i + 1 == x.length) {
        t6 = 0.0;
        t7 = 0.0;
      } else {
        foldReverseJvp2(tape);
        double t8 = nextBar1.value;
        double t9 = nextBarDot1.value;
        double x1 = x[i + 1];
        double valueBarDot = xDot[i + 1] * t8 + x1 * t9;
        nextBar.value += x1 * t8;
        nextBarDot.value += valueBarDot;
        xBar[i + 1] += t8 * value3;
        xBarDot[i + 1] += t9 * value3 + t8 * valueDot2;
        if (t5 > 2.0) {
          t6 = 0.0;
          t7 = 0.0;
        } else {
          double t10 = t4.value;
          double t11 = t1.value;
          double x2 = x[i + 1];
          double t12 = t11 * x2 + t10 * xDot[i + 1];
          xBar[i + 1] += t5 * t10;
          xBarDot[i + 1] += t2 * t10 + t5 * t11;
          t6 = t10 * x2;
          t7 = t12;
        }
      }
      double t8 = nextBar.value;
      double t9 = nextBarDot.value;
      nextBar.value = 0.0;
      nextBarDot.value = 0.0;
      double t10 = t6 + t8;
      double t11 = t7 + t9;
      double x1 = x[i];
      double valueBarDot = xDot[i] * t10 + x1 * t11;
      cBar.value += x1 * t10;
      cBarDot.value += valueBarDot;
      xBar[i] += t10 * value2;
      xBarDot[i] += t11 * value2 + t10 * valueDot1;
      nextBar.value += t10;
      nextBarDot.value += t11;
      double valueBar;
      double valueBarDot1;
      if (value1 > 2.0) {
        valueBar = 0.0;
        valueBarDot1 = 0.0;
      } else {
        double t12 = t3.value;
        double t13 = t.value;
        double x2 = x[i];
        valueBar = t12 * x2;
        valueBarDot1 = t13 * x2 + t12 * xDot[i];
        xBar[i] += value1 * t12;
        xBarDot[i] += valueDot * t12 + value1 * t13;
      }
      cBar.value += valueBar;
      cBarDot.value += valueBarDot1;
    }
  }

  private static void foldReverseJvp2(Tape tape) {
    ResultObjects_CellTangent t = tape.popReference();
    double valueDot = tape.popDouble();
    ResultObjects_CellTangent cBarDot = tape.popReference();
    double valueDot1 = tape.popDouble();
    ResultObjects_CellTangent t1 = tape.popReference();
    double t2 = tape.popDouble();
    double[] xBarDot = tape.popReference();
    ResultObjects_CellTangent nextBarDot = tape.popReference();
    double valueDot2 = tape.popDouble();
    ResultObjects_CellTangent nextBarDot1 = tape.popReference();
    double[] xDot = tape.popReference();
    ResultObjects_CellTangent t3 = tape.popReference();
    double value1 = tape.popDouble();
    ResultObjects_CellTangent cBar = tape.popReference();
    double value2 = tape.popDouble();
    ResultObjects_CellTangent t4 = tape.popReference();
    double t5 = tape.popDouble();
    double[] xBar = tape.popReference();
    ResultObjects_CellTangent nextBar = tape.popReference();
    double value3 = tape.popDouble();
    ResultObjects_CellTangent nextBar1 = tape.popReference();
    double[] x = tape.popReference();
    int i = tape.popInt();
    if (i != x.length) {
      double t6;
      double t7;
      if (i + 1 == x.length) {
        t6 = 0.0;
        t7 = 0.0;
      } else {
        foldReverseJvp2(tape);
        double t8 = nextBar1.value;
        double t9 = nextBarDot1.value;
        double x1 = x[i + 1];
        double valueBarDot = xDot[i + 1] * t8 + x1 * t9;
        nextBar.value += x1 * t8;
        nextBarDot.value += valueBarDot;
        xBar[i + 1] += t8 * value3;
        xBarDot[i + 1] += t9 * value3 + t8 * valueDot2;
        if (t5 > 2.0) {
          t6 = 0.0;
          t7 = 0.0;
        } else {
          double t10 = t4.value;
          double t11 = t1.value;
          double x2 = x[i + 1];
          double t12 = t11 * x2 + t10 * xDot[i + 1];
          xBar[i + 1] += t5 * t10;
          xBarDot[i + 1] += t2 * t10 + t5 * t11;
          t6 = t10 * x2;
          t7 = t12;
        }
      }
      double t8 = nextBar.value;
      double t9 = nextBarDot.value;
      nextBar.value = 0.0;
      nextBarDot.value = 0.0;
      double t10 = t6 + t8;
      double t11 = t7 + t9;
      double x1 = x[i];
      double valueBarDot = xDot[i] * t10 + x1 * t11;
      cBar.value += x1 * t10;
      cBarDot.value += valueBarDot;
      xBar[i] += t10 * value2;
      xBarDot[i] += t11 * value2 + t10 * valueDot1;
      nextBar.value += t10;
      nextBarDot.value += t11;
      double valueBar;
      double valueBarDot1;
      if (value1 > 2.0) {
        valueBar = 0.0;
        valueBarDot1 = 0.0;
      } else {
        double t12 = t3.value;
        double t13 = t.value;
        double x2 = x[i];
        valueBar = t12 * x2;
        valueBarDot1 = t13 * x2 + t12 * xDot[i];
        xBar[i] += value1 * t12;
        xBarDot[i] += valueDot * t12 + value1 * t13;
      }
      cBar.value += valueBar;
      cBarDot.value += valueBarDot1;
    }
  }
}
