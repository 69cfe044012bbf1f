package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code ObjectGraphs}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectGraphsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ObjectGraphsDerivatives");
  }

  private ObjectGraphsDerivatives() {}

  /**
   * Forward mode: {@code ObjectGraphs.momentum} and its derivative in the direction of the
   * tangents.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual momentumJvp(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pDot) {
    Sharing.begin().object("pDot", pDot, "p", p, ObjectGraphs_ParticleTangent::parts).end();
    double mass1 = p.mass;
    ObjectGraphs.Vec velocity1 = p.velocity;
    ObjectGraphs_VecTangent velocityDot = pDot.velocity;
    double x1 = velocity1.x;
    double xDot = velocityDot.x;
    ObjectGraphs.Vec position1 = p.position;
    ObjectGraphs_VecTangent positionDot = pDot.position;
    double y1 = position1.y;
    double yDot = positionDot.y;
    double y2 = velocity1.y;
    double t = xDot * y1 + x1 * yDot;
    yDot = velocityDot.y;
    double x2 = position1.x;
    xDot = positionDot.x;
    return new Dual(mass1 * (x1 * y1 - y2 * x2), mass1 * (t - (yDot * x2 + y2 * xDot)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #momentumJvp(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs_ParticleTangent)
   */
  static Dual momentumJvp(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pDot, Tape tape) {
    return momentumJvp(p, pDot);
  }

  /**
   * Value and gradient of {@code ObjectGraphs.momentum}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   */
  record MomentumGradient(double value, ObjectGraphs_ParticleTangent p) {}

  /**
   * Reverse mode: {@code ObjectGraphs.momentum} and its gradient.
   *
   * @param p as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MomentumGradient momentumGradient(ObjectGraphs.Particle p) {
    NewShadows pBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent pBar = ObjectGraphs_ParticleTangent.zerosLike(p, pBarShadows);
    double value = momentumGradient(p, pBar);
    return new MomentumGradient(value, pBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #momentumGradient(corpus.ObjectGraphs.Particle)
   */
  static MomentumGradient momentumGradient(ObjectGraphs.Particle p, Tape tape) {
    return momentumGradient(p);
  }

  /**
   * Reverse mode: {@code ObjectGraphs.momentum} and its gradient, written into the caller's
   * memory.
   *
   * @param p as the method takes it
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @return the value
   */
  static double momentumGradient(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pBar) {
    Sharing.begin().object("pBar", pBar, "p", p, ObjectGraphs_ParticleTangent::parts).end();
    ObjectGraphs_ParticleTangent.zero(pBar);
    double mass1 = p.mass;
    ObjectGraphs.Vec velocity1 = p.velocity;
    ObjectGraphs_VecTangent velocityBar = pBar.velocity;
    double x1 = velocity1.x;
    ObjectGraphs.Vec position1 = p.position;
    ObjectGraphs_VecTangent positionBar = pBar.position;
    double y1 = position1.y;
    double y2 = velocity1.y;
    double x2 = position1.x;

    // reverse sweep
    double t = -mass1;
    positionBar.x += y2 * t;
    velocityBar.y += t * x2;
    positionBar.y += x1 * mass1;
    velocityBar.x += mass1 * y1;
    return mass1 * (x1 * y1 - y2 * x2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #momentumGradient(corpus.ObjectGraphs.Particle,
   *     corpus.ObjectGraphs_ParticleTangent)
   */
  static double momentumGradient(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pBar,
      Tape tape) {
    return momentumGradient(p, pBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectGraphs.momentum}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param pHvp the Hessian-vector product for {@code p}
   */
  record MomentumHvp(double value, ObjectGraphs_ParticleTangent p,
      ObjectGraphs_ParticleTangent pHvp) {}

  /**
   * Second order: {@code ObjectGraphs.momentum}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static MomentumHvp momentumHvp(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pDot) {
    NewShadows pBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent pBar = ObjectGraphs_ParticleTangent.zerosLike(p, pBarShadows);
    NewShadows pHvpShadows = new NewShadows();
    ObjectGraphs_ParticleTangent pHvp = ObjectGraphs_ParticleTangent.zerosLike(p, pHvpShadows);
    double value = momentumHvp(p, pDot, pBar, pHvp);
    return new MomentumHvp(value, pBar, pHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #momentumHvp(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs_ParticleTangent)
   */
  static MomentumHvp momentumHvp(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pDot,
      Tape tape) {
    return momentumHvp(p, pDot);
  }

  /**
   * Second order: {@code ObjectGraphs.momentum}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it
   * @param pDot tangent of {@code p}, of the same shape; not modified
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @return the value
   */
  static double momentumHvp(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pDot,
      ObjectGraphs_ParticleTangent pBar, ObjectGraphs_ParticleTangent pHvp) {
    Sharing.begin().object("pDot", pDot, "p", p, ObjectGraphs_ParticleTangent::parts).end();
    Sharing.begin().object("pBar", pBar, "p", p, ObjectGraphs_ParticleTangent::parts).end();
    Sharing.begin().object("pHvp", pHvp, "p", p, ObjectGraphs_ParticleTangent::parts).end();
    ObjectArguments.distinct("pDot", pDot, "pBar", pBar);
    ObjectArguments.distinct("pDot", pDot, "pHvp", pHvp);
    ObjectArguments.distinct("pBar", pBar, "pHvp", pHvp);
    ObjectGraphs_ParticleTangent.zero(pBar);
    ObjectGraphs_ParticleTangent.zero(pHvp);
    double mass1 = p.mass;
    ObjectGraphs.Vec velocity1 = p.velocity;
    ObjectGraphs_VecTangent velocityDot = pDot.velocity;
    ObjectGraphs_VecTangent velocityBar = pBar.velocity;
    ObjectGraphs_VecTangent velocityBarDot = pHvp.velocity;
    double x1 = velocity1.x;
    double xDot = velocityDot.x;
    ObjectGraphs.Vec position1 = p.position;
    ObjectGraphs_VecTangent positionDot = pDot.position;
    ObjectGraphs_VecTangent positionBar = pBar.position;
    ObjectGraphs_VecTangent positionBarDot = pHvp.position;
    double y1 = position1.y;
    double yDot = positionDot.y;
    double y2 = velocity1.y;
    double yDot1 = velocityDot.y;
    double x2 = position1.x;
    double xDot1 = positionDot.x;

    // reverse sweep
    double t = -mass1;
    positionBar.x += y2 * t;
    positionBarDot.x += yDot1 * t;
    velocityBar.y += t * x2;
    velocityBarDot.y += t * xDot1;
    positionBar.y += x1 * mass1;
    positionBarDot.y += xDot * mass1;
    velocityBar.x += mass1 * y1;
    velocityBarDot.x += mass1 * yDot;
    return mass1 * (x1 * y1 - y2 * x2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #momentumHvp(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs_ParticleTangent,
   *     corpus.ObjectGraphs_ParticleTangent, corpus.ObjectGraphs_ParticleTangent)
   */
  static double momentumHvp(ObjectGraphs.Particle p, ObjectGraphs_ParticleTangent pDot,
      ObjectGraphs_ParticleTangent pBar, ObjectGraphs_ParticleTangent pHvp, Tape tape) {
    return momentumHvp(p, pDot, pBar, pHvp);
  }

  /**
   * Forward mode: {@code ObjectGraphs.drift} and its derivative in the direction of the
   * tangents.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param particlesDot tangent of {@code particles}, of the same shape; receives that of
   *     what the array then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static Dual driftJvp(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesDot, double dtDot) {
    Sharing.begin().objects("particlesDot", particlesDot, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    for (int s = 0; s < steps; s++) {
      for (int i = 0; i < particles.length; i++) {
        ObjectGraphs.Particle p = particles[i];
        ObjectGraphs_ParticleTangent pDot = particlesDot[i];
        ObjectGraphs.Vec x1 = p.position;
        ObjectGraphs_VecTangent xDot = pDot.position;
        ObjectGraphs.Vec v = p.velocity;
        ObjectGraphs_VecTangent vDot = pDot.velocity;
        double x2 = x1.x;
        double xDot1 = xDot.x;
        double y1 = x1.y;
        double yDot = xDot.y;
        double r2 = x2 * x2 + y1 * y1 + 1.0;
        double x3 = v.x;
        double xDot2 = vDot.x;
        double t = dt * x2 / r2;
        double t1 = 2.0 * (xDot1 * x2 + yDot * y1) / r2;
        double t2 = x3 - t;
        double t3 = xDot2 + (t1 * t - (dtDot * x2 + dt * xDot1) / r2);
        v.x = t2;
        vDot.x = t3;
        double y2 = v.y;
        double yDot1 = vDot.y;
        double t4 = dt * y1 / r2;
        double t5 = y2 - t4;
        double t6 = yDot1 + (t1 * t4 - (dtDot * y1 + dt * yDot) / r2);
        v.y = t5;
        vDot.y = t6;
        double x4 = x1.x;
        xDot1 = xDot.x;
        x1.x = x4 + dt * t2;
        xDot.x = xDot1 + (dtDot * t2 + dt * t3);
        double y3 = x1.y;
        yDot = xDot.y;
        double t7 = p.weights[s % 2];
        x1.y = y3 + dt * t5 * t7;
        xDot.y = yDot + (dtDot * t5 + dt * t6) * t7;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < particles.length; i++) {
      ObjectGraphs.Particle p = particles[i];
      ObjectGraphs_ParticleTangent pDot = particlesDot[i];
      double mass1 = p.mass;
      ObjectGraphs.Vec position1 = p.position;
      ObjectGraphs_VecTangent positionDot = pDot.position;
      double x1 = position1.x;
      double xDot = positionDot.x;
      double t = mass1 * x1;
      ObjectGraphs.Vec velocity1 = p.velocity;
      ObjectGraphs_VecTangent velocityDot = pDot.velocity;
      double y1 = velocity1.y;
      double yDot = velocityDot.y;
      sum += t * y1;
      sumDot += mass1 * xDot * y1 + t * yDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driftJvp(corpus.ObjectGraphs.Particle[], double, int,
   *     corpus.ObjectGraphs_ParticleTangent[], double)
   */
  static Dual driftJvp(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesDot, double dtDot, Tape tape) {
    return driftJvp(particles, dt, steps, particlesDot, dtDot);
  }

  /**
   * Value and gradient of {@code ObjectGraphs.drift}.
   *
   * @param value what the method returns
   * @param particles the derivative with respect to {@code particles}
   * @param dt the derivative with respect to {@code dt}
   */
  record DriftGradient(double value, ObjectGraphs_ParticleTangent[] particles, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectGraphs.drift}: filled by a derivative
   * and reused by its caller.
   */
  static final class DriftAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public DriftAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectGraphs.drift} and its gradient.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static DriftGradient driftGradient(ObjectGraphs.Particle[] particles, double dt, int steps) {
    return driftGradient(particles, dt, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driftGradient(corpus.ObjectGraphs.Particle[], double, int)
   */
  static DriftGradient driftGradient(ObjectGraphs.Particle[] particles, double dt, int steps,
      Tape tape) {
    NewShadows particlesBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent[] particlesBar =
        ObjectGraphs_ParticleTangent.zerosLike(particles, particlesBarShadows);
    DriftAdjoint adjoint = new DriftAdjoint();
    double value = driftGradient(particles, dt, steps, particlesBar, adjoint, tape);
    return new DriftGradient(value, particlesBar, adjoint.dt);
  }

  /**
   * Reverse mode: {@code ObjectGraphs.drift} and its gradient, written into the caller's
   * memory.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param particlesBar overwritten with the gradient with respect to {@code particles}; of
   *     the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code dt}
   * @return the value
   */
  static double driftGradient(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesBar, DriftAdjoint adjoint) {
    return driftGradient(particles, dt, steps, particlesBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driftGradient(corpus.ObjectGraphs.Particle[], double, int,
   *     corpus.ObjectGraphs_ParticleTangent[], DriftAdjoint)
   */
  static double driftGradient(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesBar, DriftAdjoint adjoint, Tape tape) {
    Sharing.begin().objects("particlesBar", particlesBar, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectGraphs_ParticleTangent.zero(particlesBar);
    int mark = tape.mark();
    try {
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKept1 = tape.table(double[].class, steps);
      double[][] xKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      for (int s = 0; s < steps; s++) {
        double[] kept = tape.row(keptKept, s, particles.length);
        double[] kept1 = tape.row(keptKept1, s, particles.length);
        double[] xKept = tape.row(xKeptKept, s, particles.length);
        double[] yKept = tape.row(yKeptKept, s, particles.length);
        for (int i = 0; i < particles.length; i++) {
          ObjectGraphs.Particle p = particles[i];
          ObjectGraphs.Vec x1 = p.position;
          ObjectGraphs.Vec v = p.velocity;
          double x2 = x1.x;
          xKept[i] = x2;
          double y1 = x1.y;
          yKept[i] = y1;
          double r2 = x2 * x2 + y1 * y1 + 1.0;
          double t = v.x - dt * x2 / r2;
          kept1[i] = t;
          v.x = t;
          double t1 = v.y - dt * y1 / r2;
          kept[i] = t1;
          v.y = t1;
          x1.x = x1.x + dt * t;
          x1.y = x1.y + dt * t1 * p.weights[s % 2];
        }
      }
      double sum = 0.0;
      for (int i = 0; i < particles.length; i++) {
        ObjectGraphs.Particle p = particles[i];
        ObjectGraphs_ParticleTangent pBar = particlesBar[i];
        double mass1 = p.mass;
        ObjectGraphs.Vec position1 = p.position;
        ObjectGraphs_VecTangent positionBar = pBar.position;
        double t = mass1 * position1.x;
        ObjectGraphs.Vec velocity1 = p.velocity;
        ObjectGraphs_VecTangent velocityBar = pBar.velocity;
        double y1 = velocity1.y;
        sum += t * y1;
        velocityBar.y += t;
        positionBar.x += mass1 * y1;
      }

      // reverse sweep
      double dtBar = 0.0;
      for (int s = Math.max(steps, 0) - 1; s >= 0; s--) {
        double[] kept = keptKept[s];
        double[] kept1 = keptKept1[s];
        double[] xKept = xKeptKept[s];
        double[] yKept = yKeptKept[s];
        for (int i = particles.length - 1; i >= 0; i--) {
          ObjectGraphs_ParticleTangent pBar = particlesBar[i];
          ObjectGraphs_VecTangent xBar = pBar.position;
          ObjectGraphs.Particle p = particles[i];
          double t = xBar.y * p.weights[s % 2];
          dtBar += t * kept[i];
          double t1 = xBar.x;
          dtBar += t1 * kept1[i];
          ObjectGraphs_VecTangent vBar = pBar.velocity;
          double t2 = vBar.y;
          vBar.y = 0.0;
          double t3 = dt * t + t2;
          double x1 = xKept[i];
          double y1 = yKept[i];
          double r2 = x1 * x1 + y1 * y1 + 1.0;
          double t4 = -(t3 / r2);
          dtBar += t4 * y1;
          double yBar = dt * t4;
          vBar.y += t3;
          double t5 = dt * t1 + vBar.x;
          double t6 = -(t5 / r2);
          double r2Bar = -(t4 * (dt * y1 / r2) + t6 * (dt * x1 / r2));
          dtBar += t6 * x1;
          double xBar1 = dt * t6;
          vBar.x = t5;
          xBar.y += yBar + 2.0 * (r2Bar * y1);
          xBar.x += xBar1 + 2.0 * (r2Bar * x1);
        }
      }
      adjoint.dt = dtBar;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectGraphs.drift}.
   *
   * @param value what the method returns
   * @param particles the derivative with respect to {@code particles}
   * @param dt the derivative with respect to {@code dt}
   * @param particlesHvp the Hessian-vector product for {@code particles}
   * @param dtHvp the Hessian-vector product for {@code dt}
   */
  record DriftHvp(double value, ObjectGraphs_ParticleTangent[] particles, double dt,
      ObjectGraphs_ParticleTangent[] particlesHvp, double dtHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ObjectGraphs.drift}: filled by a derivative and reused by its caller.
   */
  static final class DriftHvpAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The Hessian-vector product for {@code dt}. */
    public double dtHvp;

    /** A holder of zeros. */
    public DriftHvpAdjoint() {}
  }

  /**
   * Second order: {@code ObjectGraphs.drift}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param particlesDot tangent of {@code particles}, of the same shape; receives that of
   *     what the array then holds
   * @param dtDot tangent of {@code dt}
   * @return value, gradient and product, in new arrays
   */
  static DriftHvp driftHvp(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesDot, double dtDot) {
    return driftHvp(particles, dt, steps, particlesDot, dtDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driftHvp(corpus.ObjectGraphs.Particle[], double, int,
   *     corpus.ObjectGraphs_ParticleTangent[], double)
   */
  static DriftHvp driftHvp(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesDot, double dtDot, Tape tape) {
    NewShadows particlesBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent[] particlesBar =
        ObjectGraphs_ParticleTangent.zerosLike(particles, particlesBarShadows);
    NewShadows particlesHvpShadows = new NewShadows();
    ObjectGraphs_ParticleTangent[] particlesHvp =
        ObjectGraphs_ParticleTangent.zerosLike(particles, particlesHvpShadows);
    DriftHvpAdjoint adjoint = new DriftHvpAdjoint();
    double value =
        driftHvp(particles, dt, steps, particlesDot, dtDot, particlesBar, particlesHvp, adjoint,
        tape);
    return new DriftHvp(value, particlesBar, adjoint.dt, particlesHvp, adjoint.dtHvp);
  }

  /**
   * Second order: {@code ObjectGraphs.drift}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param particlesDot tangent of {@code particles}, of the same shape; receives that of
   *     what the array then holds
   * @param dtDot tangent of {@code dt}
   * @param particlesBar overwritten with the gradient with respect to {@code particles}; of
   *     the same shape
   * @param particlesHvp overwritten with the Hessian-vector product for {@code particles};
   *     of the same shape
   * @param adjoint overwritten with gradient and product for {@code dt}
   * @return the value
   */
  static double driftHvp(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesDot, double dtDot,
      ObjectGraphs_ParticleTangent[] particlesBar, ObjectGraphs_ParticleTangent[] particlesHvp,
      DriftHvpAdjoint adjoint) {
    return driftHvp(particles, dt, steps, particlesDot, dtDot, particlesBar, particlesHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #driftHvp(corpus.ObjectGraphs.Particle[], double, int,
   *     corpus.ObjectGraphs_ParticleTangent[], double,
   *     corpus.ObjectGraphs_ParticleTangent[], corpus.ObjectGraphs_ParticleTangent[],
   *     DriftHvpAdjoint)
   */
  static double driftHvp(ObjectGraphs.Particle[] particles, double dt, int steps,
      ObjectGraphs_ParticleTangent[] particlesDot, double dtDot,
      ObjectGraphs_ParticleTangent[] particlesBar, ObjectGraphs_ParticleTangent[] particlesHvp,
      DriftHvpAdjoint adjoint, Tape tape) {
    Sharing.begin().objects("particlesDot", particlesDot, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    Sharing.begin().objects("particlesBar", particlesBar, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    Sharing.begin().objects("particlesHvp", particlesHvp, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    ObjectArguments.distinct("particlesDot", particlesDot, "particlesBar", particlesBar);
    ObjectArguments.distinct("particlesDot", particlesDot, "particlesHvp", particlesHvp);
    ObjectArguments.distinct("particlesBar", particlesBar, "particlesHvp", particlesHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectGraphs_ParticleTangent.zero(particlesBar);
    ObjectGraphs_ParticleTangent.zero(particlesHvp);
    int mark = tape.mark();
    try {
      double[][] keptKept = tape.table(double[].class, steps);
      double[][] keptKeptDot = tape.table(double[].class, steps);
      double[][] keptKept1 = tape.table(double[].class, steps);
      double[][] keptKeptDot1 = tape.table(double[].class, steps);
      double[][] xKeptKept = tape.table(double[].class, steps);
      double[][] xKeptKeptDot = tape.table(double[].class, steps);
      double[][] yKeptKept = tape.table(double[].class, steps);
      double[][] yKeptKeptDot = tape.table(double[].class, steps);
      for (int s = 0; s < steps; s++) {
        double[] kept = tape.row(keptKept, s, particles.length);
        double[] keptDot = tape.row(keptKeptDot, s, particles.length);
        double[] kept1 = tape.row(keptKept1, s, particles.length);
        double[] keptDot1 = tape.row(keptKeptDot1, s, particles.length);
        double[] xKept = tape.row(xKeptKept, s, particles.length);
        double[] xKeptDot = tape.row(xKeptKeptDot, s, particles.length);
        double[] yKept = tape.row(yKeptKept, s, particles.length);
        double[] yKeptDot = tape.row(yKeptKeptDot, s, particles.length);
        for (int i = 0; i < particles.length; i++) {
          ObjectGraphs.Particle p = particles[i];
          ObjectGraphs_ParticleTangent pDot = particlesDot[i];
          ObjectGraphs.Vec x1 = p.position;
          ObjectGraphs_VecTangent xDot = pDot.position;
          ObjectGraphs.Vec v = p.velocity;
          ObjectGraphs_VecTangent vDot = pDot.velocity;
          double x2 = x1.x;
          double xDot1 = xDot.x;
          xKept[i] = x2;
          xKeptDot[i] = xDot1;
          double y1 = x1.y;
          double yDot = xDot.y;
          yKept[i] = y1;
          yKeptDot[i] = yDot;
          double r2 = x2 * x2 + y1 * y1 + 1.0;
          double x3 = v.x;
          double xDot2 = vDot.x;
          double t = dt * x2 / r2;
          double t1 = 2.0 * (xDot1 * x2 + yDot * y1) / r2;
          double t2 = x3 - t;
          double t3 = xDot2 + (t1 * t - (dtDot * x2 + dt * xDot1) / r2);
          kept1[i] = t2;
          keptDot1[i] = t3;
          v.x = t2;
          vDot.x = t3;
          double y2 = v.y;
          double yDot1 = vDot.y;
          double t4 = dt * y1 / r2;
          double t5 = y2 - t4;
          double t6 = yDot1 + (t1 * t4 - (dtDot * y1 + dt * yDot) / r2);
          kept[i] = t5;
          keptDot[i] = t6;
          v.y = t5;
          vDot.y = t6;
          double x4 = x1.x;
          xDot1 = xDot.x;
          x1.x = x4 + dt * t2;
          xDot.x = xDot1 + (dtDot * t2 + dt * t3);
          double y3 = x1.y;
          yDot = xDot.y;
          double t7 = p.weights[s % 2];
          x1.y = y3 + dt * t5 * t7;
          xDot.y = yDot + (dtDot * t5 + dt * t6) * t7;
        }
      }
      double sum = 0.0;
      for (int i = 0; i < particles.length; i++) {
        ObjectGraphs.Particle p = particles[i];
        ObjectGraphs_ParticleTangent pDot = particlesDot[i];
        ObjectGraphs_ParticleTangent pBar = particlesBar[i];
        ObjectGraphs_ParticleTangent pBarDot = particlesHvp[i];
        double mass1 = p.mass;
        ObjectGraphs.Vec position1 = p.position;
        ObjectGraphs_VecTangent positionDot = pDot.position;
        ObjectGraphs_VecTangent positionBar = pBar.position;
        ObjectGraphs_VecTangent positionBarDot = pBarDot.position;
        double x1 = position1.x;
        double xDot = positionDot.x;
        double t = mass1 * x1;
        ObjectGraphs.Vec velocity1 = p.velocity;
        ObjectGraphs_VecTangent velocityDot = pDot.velocity;
        ObjectGraphs_VecTangent velocityBar = pBar.velocity;
        ObjectGraphs_VecTangent velocityBarDot = pBarDot.velocity;
        double y1 = velocity1.y;
        double yDot = velocityDot.y;
        sum += t * y1;
        velocityBar.y += t;
        velocityBarDot.y += mass1 * xDot;
        positionBar.x += mass1 * y1;
        positionBarDot.x += mass1 * yDot;
      }

      // reverse sweep
      double dtBar = 0.0;
      double dtBarDot = 0.0;
      for (int s = Math.max(steps, 0) - 1; s >= 0; s--) {
        double[] kept = keptKept[s];
        double[] keptDot = keptKeptDot[s];
        double[] kept1 = keptKept1[s];
        double[] keptDot1 = keptKeptDot1[s];
        double[] xKept = xKeptKept[s];
        double[] xKeptDot = xKeptKeptDot[s];
        double[] yKept = yKeptKept[s];
        double[] yKeptDot = yKeptKeptDot[s];
        for (int i = particles.length - 1; i >= 0; i--) {
          ObjectGraphs_ParticleTangent pBar = particlesBar[i];
          ObjectGraphs_ParticleTangent pBarDot = particlesHvp[i];
          ObjectGraphs_VecTangent xBar = pBar.position;
          ObjectGraphs_VecTangent xBarDot = pBarDot.position;
          ObjectGraphs.Particle p = particles[i];
          double t = xBar.y;
          double t1 = xBarDot.y;
          double t2 = p.weights[s % 2];
          double t3 = t * t2;
          double t4 = t1 * t2;
          double t5 = kept[i];
          dtBar += t3 * t5;
          dtBarDot += t4 * t5 + t3 * keptDot[i];
          double t6 = xBar.x;
          double t7 = xBarDot.x;
          double t8 = kept1[i];
          dtBar += t6 * t8;
          dtBarDot += t7 * t8 + t6 * keptDot1[i];
          ObjectGraphs_VecTangent vBar = pBar.velocity;
          ObjectGraphs_VecTangent vBarDot = pBarDot.velocity;
          double t9 = vBar.y;
          double t10 = vBarDot.y;
          vBar.y = 0.0;
          vBarDot.y = 0.0;
          double t11 = dt * t3 + t9;
          double t12 = dtDot * t3 + dt * t4 + t10;
          double x1 = xKept[i];
          double xDot = xKeptDot[i];
          double y1 = yKept[i];
          double yDot = yKeptDot[i];
          double r2 = x1 * x1 + y1 * y1 + 1.0;
          double t13 = t11 / r2;
          double t14 = 2.0 * (xDot * x1 + yDot * y1) / r2;
          double t15 = -t13;
          double t16 = t14 * t13 - t12 / r2;
          double t17 = dt * y1 / r2;
          dtBar += t15 * y1;
          dtBarDot += t16 * y1 + t15 * yDot;
          double yBar = dt * t15;
          double yBarDot = dtDot * t15 + dt * t16;
          vBar.y += t11;
          vBarDot.y += t12;
          double t18 = dt * t6 + vBar.x;
          double t19 = dtDot * t6 + dt * t7 + vBarDot.x;
          double t20 = t18 / r2;
          double t21 = -t20;
          double t22 = t14 * t20 - t19 / r2;
          double t23 = dt * x1 / r2;
          double r2Bar = -(t15 * t17 + t21 * t23);
          double r2BarDot =
              -(t16 * t17 + t15 * ((dtDot * y1 + dt * yDot) / r2 - t14 * t17)
              + (t22 * t23 + t21 * ((dtDot * x1 + dt * xDot) / r2 - t14 * t23)));
          dtBar += t21 * x1;
          dtBarDot += t22 * x1 + t21 * xDot;
          double xBar1 = dt * t21;
          double xBarDot1 = dtDot * t21 + dt * t22;
          vBar.x = t18;
          vBarDot.x = t19;
          xBar.y += yBar + 2.0 * (r2Bar * y1);
          xBarDot.y += yBarDot + 2.0 * (r2BarDot * y1 + r2Bar * yDot);
          xBar.x += xBar1 + 2.0 * (r2Bar * x1);
          xBarDot.x += xBarDot1 + 2.0 * (r2BarDot * x1 + r2Bar * xDot);
        }
      }
      adjoint.dt = dtBar;
      adjoint.dtHvp = dtBarDot;
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectGraphs.step} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param dtDot tangent of {@code dt}
   */
  static void stepJvp(ObjectGraphs.World w, double dt, ObjectGraphs_WorldTangent wDot,
      double dtDot) {
    Sharing.begin().object("wDot", wDot, "w", w, ObjectGraphs_WorldTangent::parts).end();
    for (int i = 0; i < w.particles.length; i++) {
      ObjectGraphs.Particle[] particles1 = w.particles;
      ObjectGraphs_ParticleTangent[] particlesDot = wDot.particles;
      ObjectGraphs.Particle p = particles1[i];
      ObjectGraphs_ParticleTangent pDot = particlesDot[i];
      ObjectGraphs.Vec position1 = p.position;
      ObjectGraphs_VecTangent positionDot = pDot.position;
      double x1 = position1.x;
      double xDot = positionDot.x;
      ObjectGraphs.Vec velocity1 = p.velocity;
      ObjectGraphs_VecTangent velocityDot = pDot.velocity;
      double x2 = velocity1.x;
      double xDot1 = velocityDot.x;
      double t = dt * x2;
      double[] trail1 = w.trail;
      double[] trailDot = wDot.trail;
      double t1 = trail1[i];
      double t2 = x1 + t * t1;
      double t3 = xDot + ((dtDot * x2 + dt * xDot1) * t1 + t * trailDot[i]);
      position1.x = t2;
      positionDot.x = t3;
      double y1 = position1.y;
      double yDot = positionDot.y;
      double t4 = t2 * y1;
      double t5 = t3 * y1 + t2 * yDot;
      trail1[i] = t4;
      trailDot[i] = t5;
      double[][] grid1 = w.grid;
      double[][] gridDot = wDot.grid;
      double[] t6 = grid1[0];
      double t7 = t6[1];
      double t8 = grid1[1][0];
      double[] t9 = gridDot[0];
      double t10 = t9[1] + (t5 * t8 + t4 * gridDot[1][0]);
      t6[1] = t7 + t4 * t8;
      t9[1] = t10;
    }
    double time1 = w.time;
    double timeDot = wDot.time;
    w.time = time1 + dt;
    wDot.time = timeDot + dtDot;
    float[] singles1 = w.singles;
    float[] singlesDot = wDot.singles;
    double t = singles1[0];
    float t1 = (float) (singlesDot[0] * dt + t * dtDot);
    singles1[0] = (float) (t * dt);
    singlesDot[0] = t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepJvp(corpus.ObjectGraphs.World, double, corpus.ObjectGraphs_WorldTangent,
   *     double)
   */
  static void stepJvp(ObjectGraphs.World w, double dt, ObjectGraphs_WorldTangent wDot,
      double dtDot, Tape tape) {
    stepJvp(w, dt, wDot, dtDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code ObjectGraphs.step}: filled by a derivative
   * and reused by its caller.
   */
  static final class StepAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public StepAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ObjectGraphs.step} for those of
   * what it writes.
   *
   * @param w as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param wBar on entry the adjoint of what {@code w} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code dt} are added
   */
  static void stepVjp(ObjectGraphs.World w, double dt, ObjectGraphs_WorldTangent wBar,
      StepAdjoint adjoint) {
    stepVjp(w, dt, wBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #stepVjp(corpus.ObjectGraphs.World, double, corpus.ObjectGraphs_WorldTangent,
   *     StepAdjoint)
   */
  static void stepVjp(ObjectGraphs.World w, double dt, ObjectGraphs_WorldTangent wBar,
      StepAdjoint adjoint, Tape tape) {
    Sharing.begin().object("wBar", wBar, "w", w, ObjectGraphs_WorldTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int[] iKept = tape.ints(64);
      double[] kept2 = tape.doubles(64);
      double[] xKept = tape.doubles(64);
      int trips = 0;
      for (int i = 0; i < w.particles.length; i++) {
        iKept[trips] = i;
        ObjectGraphs.Particle p = w.particles[i];
        ObjectGraphs.Vec position1 = p.position;
        double x1 = position1.x;
        double x2 = p.velocity.x;
        xKept[trips] = x2;
        double[] trail1 = w.trail;
        double t = trail1[i];
        kept2[trips] = t;
        double t1 = x1 + dt * x2 * t;
        kept1[trips] = t1;
        position1.x = t1;
        double t2 = t1 * position1.y;
        trail1[i] = t2;
        double[][] grid1 = w.grid;
        double[] t3 = grid1[0];
        double t4 = t3[1];
        double t5 = grid1[1][0];
        kept[trips] = t5;
        t3[1] = t4 + t2 * t5;
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
        iKept = tape.grow(iKept, trips);
        kept2 = tape.grow(kept2, trips);
        xKept = tape.grow(xKept, trips);
      }
      w.time = w.time + dt;
      float[] singles1 = w.singles;
      float[] singlesBar = wBar.singles;
      double t = singles1[0];
      singles1[0] = (float) (t * dt);

      // reverse sweep
      double t1 = singlesBar[0];
      double dtBar = t * t1;
      singlesBar[0] = (float) (t1 * dt);
      dtBar += wBar.time;
      for (int k = trips - 1; k >= 0; k--) {
        double[][] gridBar = wBar.grid;
        double t2 = gridBar[0][1];
        double t3 = kept1[k];
        int i = iKept[k];
        ObjectGraphs.Particle p = w.particles[i];
        double y1 = p.position.y;
        double t4 = t2 * kept[k];
        gridBar[1][0] += t3 * y1 * t2;
        double[] trailBar = wBar.trail;
        double t5 = trailBar[i];
        trailBar[i] = 0.0;
        double t6 = t4 + t5;
        ObjectGraphs_ParticleTangent[] particlesBar = wBar.particles;
        ObjectGraphs_ParticleTangent pBar = particlesBar[i];
        ObjectGraphs_VecTangent positionBar = pBar.position;
        positionBar.y += t3 * t6;
        double t7 = positionBar.x;
        positionBar.x = 0.0;
        double t8 = t6 * y1 + t7;
        double t9 = t8 * kept2[k];
        double x1 = xKept[k];
        trailBar[i] += dt * x1 * t8;
        dtBar += t9 * x1;
        ObjectGraphs_VecTangent velocityBar = pBar.velocity;
        velocityBar.x += dt * t9;
        positionBar.x += t8;
      }
      adjoint.dt += dtBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectGraphs.run} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param steps constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual runJvp(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wDot) {
    Sharing.begin().object("wDot", wDot, "w", w, ObjectGraphs_WorldTangent::parts).end();
    for (int s = 0; s < steps; s++) {
      double time1 = w.time;
      double timeDot = wDot.time;
      double t = time1 * 0.5;
      double t1 = timeDot * 0.5;
      for (int i = 0; i < w.particles.length; i++) {
        ObjectGraphs.Particle[] particles1 = w.particles;
        ObjectGraphs_ParticleTangent[] particlesDot = wDot.particles;
        ObjectGraphs.Particle p = particles1[i];
        ObjectGraphs_ParticleTangent pDot = particlesDot[i];
        ObjectGraphs.Vec position1 = p.position;
        ObjectGraphs_VecTangent positionDot = pDot.position;
        double x1 = position1.x;
        double xDot = positionDot.x;
        ObjectGraphs.Vec velocity1 = p.velocity;
        ObjectGraphs_VecTangent velocityDot = pDot.velocity;
        double x2 = velocity1.x;
        double xDot1 = velocityDot.x;
        double t2 = t * x2;
        double[] trail1 = w.trail;
        double[] trailDot = wDot.trail;
        double t3 = trail1[i];
        double t4 = x1 + t2 * t3;
        double t5 = xDot + ((t1 * x2 + t * xDot1) * t3 + t2 * trailDot[i]);
        position1.x = t4;
        positionDot.x = t5;
        double y1 = position1.y;
        double yDot = positionDot.y;
        double t6 = t4 * y1;
        double t7 = t5 * y1 + t4 * yDot;
        trail1[i] = t6;
        trailDot[i] = t7;
        double[][] grid1 = w.grid;
        double[][] gridDot = wDot.grid;
        double[] t8 = grid1[0];
        double t9 = t8[1];
        double t10 = grid1[1][0];
        double[] t11 = gridDot[0];
        double t12 = t11[1] + (t7 * t10 + t6 * gridDot[1][0]);
        t8[1] = t9 + t6 * t10;
        t11[1] = t12;
      }
      double time2 = w.time;
      timeDot = wDot.time;
      w.time = time2 + t;
      wDot.time = timeDot + t1;
      float[] singles1 = w.singles;
      float[] singlesDot = wDot.singles;
      double t2 = singles1[0];
      float t3 = (float) (singlesDot[0] * t + t2 * t1);
      singles1[0] = (float) (t2 * t);
      singlesDot[0] = t3;
    }
    double[][] grid1 = w.grid;
    double[][] gridDot = wDot.grid;
    double t = grid1[0][1];
    double time1 = w.time;
    double timeDot = wDot.time;
    ObjectGraphs.Particle[] particles1 = w.particles;
    ObjectGraphs_ParticleTangent[] particlesDot = wDot.particles;
    int t1 = particles1.length;
    double e = 0.0;
    double eDot = 0.0;
    for (int i = 0; i < t1; i++) {
      ObjectGraphs.Particle p = particles1[i];
      ObjectGraphs_ParticleTangent pDot = particlesDot[i];
      double mass1 = p.mass;
      ObjectGraphs.Vec velocity1 = p.velocity;
      ObjectGraphs_VecTangent velocityDot = pDot.velocity;
      double x1 = velocity1.x;
      double xDot = velocityDot.x;
      double y1 = velocity1.y;
      double yDot = velocityDot.y;
      e += mass1 * (x1 * x1 + y1 * y1);
      eDot += mass1 * (2.0 * (xDot * x1 + yDot * y1));
    }
    double t2 = gridDot[0][1] * time1 + t * timeDot + eDot;
    return new Dual(t * time1 + e + w.name.length(), t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runJvp(corpus.ObjectGraphs.World, int, corpus.ObjectGraphs_WorldTangent)
   */
  static Dual runJvp(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wDot, Tape tape) {
    return runJvp(w, steps, wDot);
  }

  /**
   * Value and gradient of {@code ObjectGraphs.run}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record RunGradient(double value, ObjectGraphs_WorldTangent w) {}

  /**
   * Reverse mode: {@code ObjectGraphs.run} and its gradient.
   *
   * @param w as the method takes it; written as the method writes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static RunGradient runGradient(ObjectGraphs.World w, int steps) {
    return runGradient(w, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runGradient(corpus.ObjectGraphs.World, int)
   */
  static RunGradient runGradient(ObjectGraphs.World w, int steps, Tape tape) {
    NewShadows wBarShadows = new NewShadows();
    ObjectGraphs_WorldTangent wBar = ObjectGraphs_WorldTangent.zerosLike(w, wBarShadows);
    double value = runGradient(w, steps, wBar, tape);
    return new RunGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code ObjectGraphs.run} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param steps constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double runGradient(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wBar) {
    return runGradient(w, steps, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runGradient(corpus.ObjectGraphs.World, int, corpus.ObjectGraphs_WorldTangent)
   */
  static double runGradient(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wBar,
      Tape tape) {
    Sharing.begin().object("wBar", wBar, "w", w, ObjectGraphs_WorldTangent::parts).end();
    ObjectGraphs_WorldTangent.zero(wBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(steps);
      double[] kept1 = tape.doubles(steps);
      int[] tripsKept = tape.ints(steps);
      double[][] keptKept = tape.references(double[].class, steps);
      double[][] keptKept1 = tape.references(double[].class, steps);
      int[][] iKeptKept = tape.references(int[].class, steps);
      double[][] keptKept2 = tape.references(double[].class, steps);
      double[][] xKeptKept = tape.references(double[].class, steps);
      for (int s = 0; s < steps; s++) {
        double t = w.time * 0.5;
        kept[s] = t;
        double[] kept2 = tape.doubles(64);
        double[] kept3 = tape.doubles(64);
        int[] iKept = tape.ints(64);
        double[] kept4 = tape.doubles(64);
        double[] xKept = tape.doubles(64);
        int trips = 0;
        for (int i = 0; i < w.particles.length; i++) {
          iKept[trips] = i;
          ObjectGraphs.Particle p = w.particles[i];
          ObjectGraphs.Vec position1 = p.position;
          double x1 = position1.x;
          double x2 = p.velocity.x;
          xKept[trips] = x2;
          double[] trail1 = w.trail;
          double t1 = trail1[i];
          kept4[trips] = t1;
          double t2 = x1 + t * x2 * t1;
          kept3[trips] = t2;
          position1.x = t2;
          double t3 = t2 * position1.y;
          trail1[i] = t3;
          double[][] grid1 = w.grid;
          double[] t4 = grid1[0];
          double t5 = t4[1];
          double t6 = grid1[1][0];
          kept2[trips] = t6;
          t4[1] = t5 + t3 * t6;
          trips++;
          kept2 = tape.grow(kept2, trips);
          kept3 = tape.grow(kept3, trips);
          iKept = tape.grow(iKept, trips);
          kept4 = tape.grow(kept4, trips);
          xKept = tape.grow(xKept, trips);
        }
        tripsKept[s] = trips;
        keptKept[s] = kept2;
        keptKept1[s] = kept3;
        iKeptKept[s] = iKept;
        keptKept2[s] = kept4;
        xKeptKept[s] = xKept;
        w.time = w.time + t;
        float[] singles1 = w.singles;
        double t1 = singles1[0];
        kept1[s] = t1;
        singles1[0] = (float) (t1 * t);
      }
      double[][] grid1 = w.grid;
      double[][] gridBar = wBar.grid;
      double t = grid1[0][1];
      double time1 = w.time;
      ObjectGraphs.Particle[] particles1 = w.particles;
      ObjectGraphs_ParticleTangent[] particlesBar = wBar.particles;
      int t1 = particles1.length;
      double e = 0.0;
      double[] t2 = gridBar[0];
      for (int i = 0; i < t1; i++) {
        ObjectGraphs.Particle p = particles1[i];
        ObjectGraphs_ParticleTangent pBar = particlesBar[i];
        double mass1 = p.mass;
        ObjectGraphs.Vec velocity1 = p.velocity;
        ObjectGraphs_VecTangent velocityBar = pBar.velocity;
        double x1 = velocity1.x;
        double y1 = velocity1.y;
        e += mass1 * (x1 * x1 + y1 * y1);
        velocityBar.y += 2.0 * (mass1 * y1);
        velocityBar.x += 2.0 * (mass1 * x1);
      }

      // reverse sweep
      double t3 = t * time1 + e + w.name.length();
      wBar.time += t;
      t2[1] += time1;
      for (int s = Math.max(steps, 0) - 1; s >= 0; s--) {
        float[] singlesBar = wBar.singles;
        double t4 = singlesBar[0];
        double t5 = kept[s];
        double t6 = kept1[s] * t4;
        singlesBar[0] = (float) (t4 * t5);
        int trips = tripsKept[s];
        double[] kept2 = keptKept[s];
        double[] kept3 = keptKept1[s];
        int[] iKept = iKeptKept[s];
        double[] kept4 = keptKept2[s];
        double[] xKept = xKeptKept[s];
        double t7 = t6 + wBar.time;
        for (int k = trips - 1; k >= 0; k--) {
          gridBar = wBar.grid;
          double t8 = gridBar[0][1];
          double t9 = kept3[k];
          int i = iKept[k];
          ObjectGraphs.Particle p = w.particles[i];
          double y1 = p.position.y;
          double t10 = t8 * kept2[k];
          gridBar[1][0] += t9 * y1 * t8;
          double[] trailBar = wBar.trail;
          double t11 = trailBar[i];
          trailBar[i] = 0.0;
          double t12 = t10 + t11;
          particlesBar = wBar.particles;
          ObjectGraphs_ParticleTangent pBar = particlesBar[i];
          ObjectGraphs_VecTangent positionBar = pBar.position;
          positionBar.y += t9 * t12;
          double t13 = positionBar.x;
          positionBar.x = 0.0;
          double t14 = t12 * y1 + t13;
          double t15 = t14 * kept4[k];
          double x1 = xKept[k];
          trailBar[i] += t5 * x1 * t14;
          ObjectGraphs_VecTangent velocityBar = pBar.velocity;
          velocityBar.x += t5 * t15;
          positionBar.x += t14;
          t7 += t15 * x1;
        }
        wBar.time += t7 * 0.5;
      }
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectGraphs.run}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record RunHvp(double value, ObjectGraphs_WorldTangent w, ObjectGraphs_WorldTangent wHvp) {}

  /**
   * Second order: {@code ObjectGraphs.run}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param steps constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RunHvp runHvp(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wDot) {
    return runHvp(w, steps, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runHvp(corpus.ObjectGraphs.World, int, corpus.ObjectGraphs_WorldTangent)
   */
  static RunHvp runHvp(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wDot, Tape tape) {
    NewShadows wBarShadows = new NewShadows();
    ObjectGraphs_WorldTangent wBar = ObjectGraphs_WorldTangent.zerosLike(w, wBarShadows);
    NewShadows wHvpShadows = new NewShadows();
    ObjectGraphs_WorldTangent wHvp = ObjectGraphs_WorldTangent.zerosLike(w, wHvpShadows);
    double value = runHvp(w, steps, wDot, wBar, wHvp, tape);
    return new RunHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code ObjectGraphs.run}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param steps constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double runHvp(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wDot,
      ObjectGraphs_WorldTangent wBar, ObjectGraphs_WorldTangent wHvp) {
    return runHvp(w, steps, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #runHvp(corpus.ObjectGraphs.World, int, corpus.ObjectGraphs_WorldTangent,
   *     corpus.ObjectGraphs_WorldTangent, corpus.ObjectGraphs_WorldTangent)
   */
  static double runHvp(ObjectGraphs.World w, int steps, ObjectGraphs_WorldTangent wDot,
      ObjectGraphs_WorldTangent wBar, ObjectGraphs_WorldTangent wHvp, Tape tape) {
    Sharing.begin().object("wDot", wDot, "w", w, ObjectGraphs_WorldTangent::parts).end();
    Sharing.begin().object("wBar", wBar, "w", w, ObjectGraphs_WorldTangent::parts).end();
    Sharing.begin().object("wHvp", wHvp, "w", w, ObjectGraphs_WorldTangent::parts).end();
    ObjectArguments.distinct("wDot", wDot, "wBar", wBar);
    ObjectArguments.distinct("wDot", wDot, "wHvp", wHvp);
    ObjectArguments.distinct("wBar", wBar, "wHvp", wHvp);
    ObjectGraphs_WorldTangent.zero(wBar);
    ObjectGraphs_WorldTangent.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(steps);
      double[] keptDot = tape.doubles(steps);
      double[] kept1 = tape.doubles(steps);
      double[] keptDot1 = tape.doubles(steps);
      int[] tripsKept = tape.ints(steps);
      double[][] keptKept = tape.references(double[].class, steps);
      double[][] keptKeptDot = tape.references(double[].class, steps);
      double[][] keptKept1 = tape.references(double[].class, steps);
      double[][] keptKeptDot1 = tape.references(double[].class, steps);
      int[][] iKeptKept = tape.references(int[].class, steps);
      double[][] keptKept2 = tape.references(double[].class, steps);
      double[][] keptKeptDot2 = tape.references(double[].class, steps);
      double[][] xKeptKept = tape.references(double[].class, steps);
      double[][] xKeptKeptDot = tape.references(double[].class, steps);
      for (int s = 0; s < steps; s++) {
        double time1 = w.time;
        double timeDot = wDot.time;
        double t = time1 * 0.5;
        double t1 = timeDot * 0.5;
        kept[s] = t;
        keptDot[s] = t1;
        double[] kept2 = tape.doubles(64);
        double[] keptDot2 = tape.doubles(64);
        double[] kept3 = tape.doubles(64);
        double[] keptDot3 = tape.doubles(64);
        int[] iKept = tape.ints(64);
        double[] kept4 = tape.doubles(64);
        double[] keptDot4 = tape.doubles(64);
        double[] xKept = tape.doubles(64);
        double[] xKeptDot = tape.doubles(64);
        int trips = 0;
        for (int i = 0; i < w.particles.length; i++) {
          iKept[trips] = i;
          ObjectGraphs.Particle[] particles1 = w.particles;
          ObjectGraphs_ParticleTangent[] particlesDot = wDot.particles;
          ObjectGraphs.Particle p = particles1[i];
          ObjectGraphs_ParticleTangent pDot = particlesDot[i];
          ObjectGraphs.Vec position1 = p.position;
          ObjectGraphs_VecTangent positionDot = pDot.position;
          double x1 = position1.x;
          double xDot = positionDot.x;
          ObjectGraphs.Vec velocity1 = p.velocity;
          ObjectGraphs_VecTangent velocityDot = pDot.velocity;
          double x2 = velocity1.x;
          double xDot1 = velocityDot.x;
          xKept[trips] = x2;
          xKeptDot[trips] = xDot1;
          double t2 = t * x2;
          double[] trail1 = w.trail;
          double[] trailDot = wDot.trail;
          double t3 = trail1[i];
          double t4 = trailDot[i];
          kept4[trips] = t3;
          keptDot4[trips] = t4;
          double t5 = x1 + t2 * t3;
          double t6 = xDot + ((t1 * x2 + t * xDot1) * t3 + t2 * t4);
          kept3[trips] = t5;
          keptDot3[trips] = t6;
          position1.x = t5;
          positionDot.x = t6;
          double y1 = position1.y;
          double yDot = positionDot.y;
          double t7 = t5 * y1;
          double t8 = t6 * y1 + t5 * yDot;
          trail1[i] = t7;
          trailDot[i] = t8;
          double[][] grid1 = w.grid;
          double[][] gridDot = wDot.grid;
          double[] t9 = grid1[0];
          double t10 = t9[1];
          double t11 = grid1[1][0];
          double t12 = gridDot[1][0];
          double[] t13 = gridDot[0];
          double t14 = t13[1];
          kept2[trips] = t11;
          keptDot2[trips] = t12;
          t9[1] = t10 + t7 * t11;
          t13[1] = t14 + (t8 * t11 + t7 * t12);
          trips++;
          kept2 = tape.grow(kept2, trips);
          keptDot2 = tape.grow(keptDot2, trips);
          kept3 = tape.grow(kept3, trips);
          keptDot3 = tape.grow(keptDot3, trips);
          iKept = tape.grow(iKept, trips);
          kept4 = tape.grow(kept4, trips);
          keptDot4 = tape.grow(keptDot4, trips);
          xKept = tape.grow(xKept, trips);
          xKeptDot = tape.grow(xKeptDot, trips);
        }
        tripsKept[s] = trips;
        keptKept[s] = kept2;
        keptKeptDot[s] = keptDot2;
        keptKept1[s] = kept3;
        keptKeptDot1[s] = keptDot3;
        iKeptKept[s] = iKept;
        keptKept2[s] = kept4;
        keptKeptDot2[s] = keptDot4;
        xKeptKept[s] = xKept;
        xKeptKeptDot[s] = xKeptDot;
        double time2 = w.time;
        timeDot = wDot.time;
        w.time = time2 + t;
        wDot.time = timeDot + t1;
        float[] singles1 = w.singles;
        float[] singlesDot = wDot.singles;
        double t2 = singles1[0];
        double t3 = singlesDot[0];
        kept1[s] = t2;
        keptDot1[s] = t3;
        singles1[0] = (float) (t2 * t);
        singlesDot[0] = (float) (t3 * t + t2 * t1);
      }
      double[][] grid1 = w.grid;
      double[][] gridDot = wDot.grid;
      double[][] gridBar = wBar.grid;
      double[][] gridBarDot = wHvp.grid;
      double t = grid1[0][1];
      double time1 = w.time;
      double timeDot = wDot.time;
      ObjectGraphs.Particle[] particles1 = w.particles;
      ObjectGraphs_ParticleTangent[] particlesDot = wDot.particles;
      ObjectGraphs_ParticleTangent[] particlesBar = wBar.particles;
      ObjectGraphs_ParticleTangent[] particlesBarDot = wHvp.particles;
      int t1 = particles1.length;
      double e = 0.0;
      double[] t2 = gridBar[0];
      double[] t3 = gridBarDot[0];
      double t4 = gridDot[0][1];
      for (int i = 0; i < t1; i++) {
        ObjectGraphs.Particle p = particles1[i];
        ObjectGraphs_ParticleTangent pDot = particlesDot[i];
        ObjectGraphs_ParticleTangent pBar = particlesBar[i];
        ObjectGraphs_ParticleTangent pBarDot = particlesBarDot[i];
        double mass1 = p.mass;
        ObjectGraphs.Vec velocity1 = p.velocity;
        ObjectGraphs_VecTangent velocityDot = pDot.velocity;
        ObjectGraphs_VecTangent velocityBar = pBar.velocity;
        ObjectGraphs_VecTangent velocityBarDot = pBarDot.velocity;
        double x1 = velocity1.x;
        double xDot = velocityDot.x;
        double y1 = velocity1.y;
        double yDot = velocityDot.y;
        e += mass1 * (x1 * x1 + y1 * y1);
        velocityBar.y += 2.0 * (mass1 * y1);
        velocityBarDot.y += 2.0 * (mass1 * yDot);
        velocityBar.x += 2.0 * (mass1 * x1);
        velocityBarDot.x += 2.0 * (mass1 * xDot);
      }

      // reverse sweep
      double t5 = t * time1 + e + w.name.length();
      wBar.time += t;
      wHvp.time += t4;
      t2[1] += time1;
      t3[1] += timeDot;
      for (int s = Math.max(steps, 0) - 1; s >= 0; s--) {
        float[] singlesBar = wBar.singles;
        float[] singlesBarDot = wHvp.singles;
        double t6 = singlesBar[0];
        double t7 = singlesBarDot[0];
        double t8 = kept[s];
        double t9 = keptDot[s];
        double t10 = kept1[s];
        double t11 = keptDot1[s] * t6 + t10 * t7;
        singlesBar[0] = (float) (t6 * t8);
        singlesBarDot[0] = (float) (t7 * t8 + t6 * t9);
        int trips = tripsKept[s];
        double[] kept2 = keptKept[s];
        double[] keptDot2 = keptKeptDot[s];
        double[] kept3 = keptKept1[s];
        double[] keptDot3 = keptKeptDot1[s];
        int[] iKept = iKeptKept[s];
        double[] kept4 = keptKept2[s];
        double[] keptDot4 = keptKeptDot2[s];
        double[] xKept = xKeptKept[s];
        double[] xKeptDot = xKeptKeptDot[s];
        double t12 = t10 * t6 + wBar.time;
        double t13 = t11 + wHvp.time;
        for (int k = trips - 1; k >= 0; k--) {
          gridBar = wBar.grid;
          gridBarDot = wHvp.grid;
          double t14 = gridBar[0][1];
          double t15 = gridBarDot[0][1];
          double t16 = kept2[k];
          double t17 = kept3[k];
          double t18 = keptDot3[k];
          ObjectGraphs.Particle[] particles2 = w.particles;
          particlesDot = wDot.particles;
          int i = iKept[k];
          ObjectGraphs.Particle p = particles2[i];
          ObjectGraphs_ParticleTangent pDot = particlesDot[i];
          ObjectGraphs.Vec position1 = p.position;
          ObjectGraphs_VecTangent positionDot = pDot.position;
          double y1 = position1.y;
          double yDot = positionDot.y;
          double t19 = t17 * y1;
          double t20 = t15 * t16 + t14 * keptDot2[k];
          double[] t21 = gridBarDot[1];
          gridBar[1][0] += t19 * t14;
          t21[0] += (t18 * y1 + t17 * yDot) * t14 + t19 * t15;
          double[] trailBar = wBar.trail;
          double[] trailBarDot = wHvp.trail;
          double t22 = trailBar[i];
          double t23 = trailBarDot[i];
          trailBar[i] = 0.0;
          trailBarDot[i] = 0.0;
          double t24 = t14 * t16 + t22;
          double t25 = t20 + t23;
          particlesBar = wBar.particles;
          particlesBarDot = wHvp.particles;
          ObjectGraphs_ParticleTangent pBar = particlesBar[i];
          ObjectGraphs_ParticleTangent pBarDot = particlesBarDot[i];
          ObjectGraphs_VecTangent positionBar = pBar.position;
          ObjectGraphs_VecTangent positionBarDot = pBarDot.position;
          positionBar.y += t17 * t24;
          positionBarDot.y += t18 * t24 + t17 * t25;
          double t26 = positionBar.x;
          double t27 = positionBarDot.x;
          positionBar.x = 0.0;
          positionBarDot.x = 0.0;
          double t28 = t24 * y1 + t26;
          double t29 = t25 * y1 + t24 * yDot + t27;
          double t30 = kept4[k];
          double t31 = t28 * t30;
          double t32 = t29 * t30 + t28 * keptDot4[k];
          double x1 = xKept[k];
          double xDot = xKeptDot[k];
          double t33 = t8 * x1;
          trailBar[i] += t33 * t28;
          trailBarDot[i] += (t9 * x1 + t8 * xDot) * t28 + t33 * t29;
          ObjectGraphs_VecTangent velocityBar = pBar.velocity;
          ObjectGraphs_VecTangent velocityBarDot = pBarDot.velocity;
          velocityBar.x += t8 * t31;
          velocityBarDot.x += t9 * t31 + t8 * t32;
          positionBar.x += t28;
          positionBarDot.x += t29;
          t12 += t31 * x1;
          t13 += t32 * x1 + t31 * xDot;
        }
        wBar.time += t12 * 0.5;
        wHvp.time += t13 * 0.5;
      }
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectGraphs.arrayInsideAndOutside} and its derivative in the
   * direction of the tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual arrayInsideAndOutsideJvp(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wDot, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Sharing.begin().object("wDot", wDot, "w", w, ObjectGraphs_WorldTangent::parts).array("xDot",
        xDot, "x", x).end();
    double x1 = x[0];
    double[] trail1 = w.trail;
    double[] trailDot = wDot.trail;
    double t = trail1[0];
    double before = x1 * t;
    double beforeDot = xDot[0] * t + x1 * trailDot[0];
    double t1 = before + x[1];
    double t2 = beforeDot + xDot[1];
    trail1[0] = t1;
    trailDot[0] = t2;
    double t3 = trail1[1];
    double t4 = t1 * t3;
    double t5 = t2 * t3 + t1 * trailDot[1];
    x[1] = t4;
    xDot[1] = t5;
    double x2 = x[0];
    double t6 = trail1[0];
    double t7 = trail1[1];
    return new Dual(x2 * t4 + t6 * t7,
        xDot[0] * t4 + x2 * t5 + (trailDot[0] * t7 + t6 * trailDot[1]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayInsideAndOutsideJvp(corpus.ObjectGraphs.World, double[],
   *     corpus.ObjectGraphs_WorldTangent, double[])
   */
  static Dual arrayInsideAndOutsideJvp(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wDot, double[] xDot, Tape tape) {
    return arrayInsideAndOutsideJvp(w, x, wDot, xDot);
  }

  /**
   * Value and gradient of {@code ObjectGraphs.arrayInsideAndOutside}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   */
  record ArrayInsideAndOutsideGradient(double value, ObjectGraphs_WorldTangent w, double[] x) {}

  /**
   * Reverse mode: {@code ObjectGraphs.arrayInsideAndOutside} and its gradient.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ArrayInsideAndOutsideGradient arrayInsideAndOutsideGradient(ObjectGraphs.World w,
      double[] x) {
    NewShadows wBarShadows = new NewShadows();
    ObjectGraphs_WorldTangent wBar = ObjectGraphs_WorldTangent.zerosLike(w, wBarShadows);
    double[] xBar = wBarShadows.zerosLike(x);
    double value = arrayInsideAndOutsideGradient(w, x, wBar, xBar);
    return new ArrayInsideAndOutsideGradient(value, wBar, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayInsideAndOutsideGradient(corpus.ObjectGraphs.World, double[])
   */
  static ArrayInsideAndOutsideGradient arrayInsideAndOutsideGradient(ObjectGraphs.World w,
      double[] x, Tape tape) {
    return arrayInsideAndOutsideGradient(w, x);
  }

  /**
   * Reverse mode: {@code ObjectGraphs.arrayInsideAndOutside} and its gradient, written into
   * the caller's memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double arrayInsideAndOutsideGradient(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wBar, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Sharing.begin().object("wBar", wBar, "w", w, ObjectGraphs_WorldTangent::parts).array("xBar",
        xBar, "x", x).end();
    ObjectGraphs_WorldTangent.zero(wBar);
    Arguments.zero(xBar);
    double x1 = x[0];
    double[] trail1 = w.trail;
    double[] trailBar = wBar.trail;
    double t = trail1[0];
    double before = x1 * t;
    double t1 = before + x[1];
    trail1[0] = t1;
    double t2 = trail1[1];
    double t3 = t1 * t2;
    x[1] = t3;
    double x2 = x[0];
    double t4 = trail1[0];
    double t5 = trail1[1];

    // reverse sweep
    trailBar[1] += t4;
    trailBar[0] += t5;
    xBar[0] += t3;
    double t6 = xBar[1];
    xBar[1] = 0.0;
    double t7 = x2 + t6;
    trailBar[1] += t1 * t7;
    double t8 = trailBar[0];
    trailBar[0] = 0.0;
    double t9 = t7 * t2 + t8;
    xBar[1] += t9;
    trailBar[0] += x1 * t9;
    xBar[0] += t9 * t;
    return x2 * t3 + t4 * t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayInsideAndOutsideGradient(corpus.ObjectGraphs.World, double[],
   *     corpus.ObjectGraphs_WorldTangent, double[])
   */
  static double arrayInsideAndOutsideGradient(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wBar, double[] xBar, Tape tape) {
    return arrayInsideAndOutsideGradient(w, x, wBar, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code
   * ObjectGraphs.arrayInsideAndOutside}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param x the derivative with respect to {@code x}
   * @param wHvp the Hessian-vector product for {@code w}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ArrayInsideAndOutsideHvp(double value, ObjectGraphs_WorldTangent w, double[] x,
      ObjectGraphs_WorldTangent wHvp, double[] xHvp) {}

  /**
   * Second order: {@code ObjectGraphs.arrayInsideAndOutside}, its gradient, and the product
   * of its Hessian with the tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ArrayInsideAndOutsideHvp arrayInsideAndOutsideHvp(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wDot, double[] xDot) {
    NewShadows wBarShadows = new NewShadows();
    ObjectGraphs_WorldTangent wBar = ObjectGraphs_WorldTangent.zerosLike(w, wBarShadows);
    double[] xBar = wBarShadows.zerosLike(x);
    NewShadows wHvpShadows = new NewShadows();
    ObjectGraphs_WorldTangent wHvp = ObjectGraphs_WorldTangent.zerosLike(w, wHvpShadows);
    double[] xHvp = wHvpShadows.zerosLike(x);
    double value = arrayInsideAndOutsideHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp);
    return new ArrayInsideAndOutsideHvp(value, wBar, xBar, wHvp, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayInsideAndOutsideHvp(corpus.ObjectGraphs.World, double[],
   *     corpus.ObjectGraphs_WorldTangent, double[])
   */
  static ArrayInsideAndOutsideHvp arrayInsideAndOutsideHvp(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wDot, double[] xDot, Tape tape) {
    return arrayInsideAndOutsideHvp(w, x, wDot, xDot);
  }

  /**
   * Second order: {@code ObjectGraphs.arrayInsideAndOutside}, its gradient, and the product
   * of its Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double arrayInsideAndOutsideHvp(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wDot, double[] xDot, ObjectGraphs_WorldTangent wBar, double[] xBar,
      ObjectGraphs_WorldTangent wHvp, double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Sharing.begin().object("wDot", wDot, "w", w, ObjectGraphs_WorldTangent::parts).array("xDot",
        xDot, "x", x).end();
    Arguments.sameShape("xBar", xBar, "x", x);
    Sharing.begin().object("wBar", wBar, "w", w, ObjectGraphs_WorldTangent::parts).array("xBar",
        xBar, "x", x).end();
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Sharing.begin().object("wHvp", wHvp, "w", w, ObjectGraphs_WorldTangent::parts).array("xHvp",
        xHvp, "x", x).end();
    ObjectArguments.distinct("wDot", wDot, "wBar", wBar);
    ObjectArguments.distinct("wDot", wDot, "wHvp", wHvp);
    ObjectArguments.distinct("wBar", wBar, "wHvp", wHvp);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    ObjectGraphs_WorldTangent.zero(wBar);
    Arguments.zero(xBar);
    ObjectGraphs_WorldTangent.zero(wHvp);
    Arguments.zero(xHvp);
    double x1 = x[0];
    double xDot1 = xDot[0];
    double[] trail1 = w.trail;
    double[] trailDot = wDot.trail;
    double[] trailBar = wBar.trail;
    double[] trailBarDot = wHvp.trail;
    double t = trail1[0];
    double t1 = trailDot[0];
    double before = x1 * t;
    double beforeDot = xDot1 * t + x1 * t1;
    double t2 = before + x[1];
    double t3 = beforeDot + xDot[1];
    trail1[0] = t2;
    trailDot[0] = t3;
    double t4 = trail1[1];
    double t5 = trailDot[1];
    double t6 = t2 * t4;
    double t7 = t3 * t4 + t2 * t5;
    x[1] = t6;
    xDot[1] = t7;
    double x2 = x[0];
    double t8 = trail1[0];
    double t9 = trail1[1];

    // reverse sweep
    double xDot2 = xDot[0];
    double t10 = trailDot[0];
    double t11 = trailDot[1];
    trailBar[1] += t8;
    trailBarDot[1] += t10;
    trailBar[0] += t9;
    trailBarDot[0] += t11;
    xBar[0] += t6;
    xHvp[0] += t7;
    double t12 = xBar[1];
    double t13 = xHvp[1];
    xBar[1] = 0.0;
    xHvp[1] = 0.0;
    double t14 = x2 + t12;
    double t15 = xDot2 + t13;
    trailBar[1] += t2 * t14;
    trailBarDot[1] += t3 * t14 + t2 * t15;
    double t16 = trailBar[0];
    double t17 = trailBarDot[0];
    trailBar[0] = 0.0;
    trailBarDot[0] = 0.0;
    double t18 = t14 * t4 + t16;
    double t19 = t15 * t4 + t14 * t5 + t17;
    xBar[1] += t18;
    xHvp[1] += t19;
    trailBar[0] += x1 * t18;
    trailBarDot[0] += xDot1 * t18 + x1 * t19;
    xBar[0] += t18 * t;
    xHvp[0] += t19 * t + t18 * t1;
    return x2 * t6 + t8 * t9;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayInsideAndOutsideHvp(corpus.ObjectGraphs.World, double[],
   *     corpus.ObjectGraphs_WorldTangent, double[], corpus.ObjectGraphs_WorldTangent,
   *     double[], corpus.ObjectGraphs_WorldTangent, double[])
   */
  static double arrayInsideAndOutsideHvp(ObjectGraphs.World w, double[] x,
      ObjectGraphs_WorldTangent wDot, double[] xDot, ObjectGraphs_WorldTangent wBar, double[] xBar,
      ObjectGraphs_WorldTangent wHvp, double[] xHvp, Tape tape) {
    return arrayInsideAndOutsideHvp(w, x, wDot, xDot, wBar, xBar, wHvp, xHvp);
  }

  /**
   * Forward mode: {@code ObjectGraphs.partOutside} and its derivative in the direction of
   * the tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual partOutsideJvp(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pDot, ObjectGraphs_VecTangent vDot) {
    Sharing.begin().object("pDot", pDot, "p", p,
        ObjectGraphs_ParticleTangent::parts).object("vDot", vDot, "v", v,
        ObjectGraphs_VecTangent::parts).end();
    double x1 = v.x;
    double xDot = vDot.x;
    ObjectGraphs.Vec position1 = p.position;
    ObjectGraphs_VecTangent positionDot = pDot.position;
    double x2 = position1.x;
    double xDot1 = positionDot.x;
    double t = x1 * x2;
    double t1 = xDot * x2 + x1 * xDot1;
    v.x = t;
    vDot.x = t1;
    double y1 = position1.y;
    double yDot = positionDot.y;
    double y2 = v.y;
    double yDot1 = vDot.y;
    double t2 = y1 + t * y2;
    double t3 = yDot + (t1 * y2 + t * yDot1);
    position1.y = t2;
    positionDot.y = t3;
    ObjectGraphs.Vec velocity1 = p.velocity;
    ObjectGraphs_VecTangent velocityDot = pDot.velocity;
    double x3 = velocity1.x;
    xDot = velocityDot.x;
    return new Dual(t2 * t + x3, t3 * t + t2 * t1 + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partOutsideJvp(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs.Vec,
   *     corpus.ObjectGraphs_ParticleTangent, corpus.ObjectGraphs_VecTangent)
   */
  static Dual partOutsideJvp(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pDot, ObjectGraphs_VecTangent vDot, Tape tape) {
    return partOutsideJvp(p, v, pDot, vDot);
  }

  /**
   * Value and gradient of {@code ObjectGraphs.partOutside}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param v the derivative with respect to {@code v}
   */
  record PartOutsideGradient(double value, ObjectGraphs_ParticleTangent p,
      ObjectGraphs_VecTangent v) {}

  /**
   * Reverse mode: {@code ObjectGraphs.partOutside} and its gradient.
   *
   * @param p as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static PartOutsideGradient partOutsideGradient(ObjectGraphs.Particle p, ObjectGraphs.Vec v) {
    NewShadows pBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent pBar = ObjectGraphs_ParticleTangent.zerosLike(p, pBarShadows);
    ObjectGraphs_VecTangent vBar = ObjectGraphs_VecTangent.zerosLike(v, pBarShadows);
    double value = partOutsideGradient(p, v, pBar, vBar);
    return new PartOutsideGradient(value, pBar, vBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partOutsideGradient(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs.Vec)
   */
  static PartOutsideGradient partOutsideGradient(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      Tape tape) {
    return partOutsideGradient(p, v);
  }

  /**
   * Reverse mode: {@code ObjectGraphs.partOutside} and its gradient, written into the
   * caller's memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @return the value
   */
  static double partOutsideGradient(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pBar, ObjectGraphs_VecTangent vBar) {
    Sharing.begin().object("pBar", pBar, "p", p,
        ObjectGraphs_ParticleTangent::parts).object("vBar", vBar, "v", v,
        ObjectGraphs_VecTangent::parts).end();
    ObjectGraphs_ParticleTangent.zero(pBar);
    ObjectGraphs_VecTangent.zero(vBar);
    double x1 = v.x;
    ObjectGraphs.Vec position1 = p.position;
    ObjectGraphs_VecTangent positionBar = pBar.position;
    double x2 = position1.x;
    double t = x1 * x2;
    v.x = t;
    double y1 = position1.y;
    double y2 = v.y;
    double t1 = y1 + t * y2;
    position1.y = t1;
    ObjectGraphs.Vec velocity1 = p.velocity;
    ObjectGraphs_VecTangent velocityBar = pBar.velocity;

    // reverse sweep
    double t2 = t1 * t + velocity1.x;
    velocityBar.x += 1.0;
    double t3 = positionBar.y;
    positionBar.y = 0.0;
    double t4 = t + t3;
    vBar.y += t * t4;
    positionBar.y += t4;
    double t5 = vBar.x;
    vBar.x = 0.0;
    double t6 = t1 + t4 * y2 + t5;
    positionBar.x += x1 * t6;
    vBar.x += t6 * x2;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partOutsideGradient(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs.Vec,
   *     corpus.ObjectGraphs_ParticleTangent, corpus.ObjectGraphs_VecTangent)
   */
  static double partOutsideGradient(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pBar, ObjectGraphs_VecTangent vBar, Tape tape) {
    return partOutsideGradient(p, v, pBar, vBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectGraphs.partOutside}.
   *
   * @param value what the method returns
   * @param p the derivative with respect to {@code p}
   * @param v the derivative with respect to {@code v}
   * @param pHvp the Hessian-vector product for {@code p}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record PartOutsideHvp(double value, ObjectGraphs_ParticleTangent p, ObjectGraphs_VecTangent v,
      ObjectGraphs_ParticleTangent pHvp, ObjectGraphs_VecTangent vHvp) {}

  /**
   * Second order: {@code ObjectGraphs.partOutside}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param p as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static PartOutsideHvp partOutsideHvp(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pDot, ObjectGraphs_VecTangent vDot) {
    NewShadows pBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent pBar = ObjectGraphs_ParticleTangent.zerosLike(p, pBarShadows);
    ObjectGraphs_VecTangent vBar = ObjectGraphs_VecTangent.zerosLike(v, pBarShadows);
    NewShadows pHvpShadows = new NewShadows();
    ObjectGraphs_ParticleTangent pHvp = ObjectGraphs_ParticleTangent.zerosLike(p, pHvpShadows);
    ObjectGraphs_VecTangent vHvp = ObjectGraphs_VecTangent.zerosLike(v, pHvpShadows);
    double value = partOutsideHvp(p, v, pDot, vDot, pBar, vBar, pHvp, vHvp);
    return new PartOutsideHvp(value, pBar, vBar, pHvp, vHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partOutsideHvp(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs.Vec,
   *     corpus.ObjectGraphs_ParticleTangent, corpus.ObjectGraphs_VecTangent)
   */
  static PartOutsideHvp partOutsideHvp(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pDot, ObjectGraphs_VecTangent vDot, Tape tape) {
    return partOutsideHvp(p, v, pDot, vDot);
  }

  /**
   * Second order: {@code ObjectGraphs.partOutside}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param p as the method takes it; written as the method writes it
   * @param v as the method takes it; written as the method writes it
   * @param pDot tangent of {@code p}, of the same shape; receives that of what the array
   *     then holds
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param pBar overwritten with the gradient with respect to {@code p}; of the same shape
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param pHvp overwritten with the Hessian-vector product for {@code p}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @return the value
   */
  static double partOutsideHvp(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pDot, ObjectGraphs_VecTangent vDot,
      ObjectGraphs_ParticleTangent pBar, ObjectGraphs_VecTangent vBar,
      ObjectGraphs_ParticleTangent pHvp, ObjectGraphs_VecTangent vHvp) {
    Sharing.begin().object("pDot", pDot, "p", p,
        ObjectGraphs_ParticleTangent::parts).object("vDot", vDot, "v", v,
        ObjectGraphs_VecTangent::parts).end();
    Sharing.begin().object("pBar", pBar, "p", p,
        ObjectGraphs_ParticleTangent::parts).object("vBar", vBar, "v", v,
        ObjectGraphs_VecTangent::parts).end();
    Sharing.begin().object("pHvp", pHvp, "p", p,
        ObjectGraphs_ParticleTangent::parts).object("vHvp", vHvp, "v", v,
        ObjectGraphs_VecTangent::parts).end();
    ObjectArguments.distinct("pDot", pDot, "pBar", pBar);
    ObjectArguments.distinct("pDot", pDot, "pHvp", pHvp);
    ObjectArguments.distinct("pBar", pBar, "pHvp", pHvp);
    ObjectArguments.distinct("vDot", vDot, "vBar", vBar);
    ObjectArguments.distinct("vDot", vDot, "vHvp", vHvp);
    ObjectArguments.distinct("vBar", vBar, "vHvp", vHvp);
    ObjectGraphs_ParticleTangent.zero(pBar);
    ObjectGraphs_VecTangent.zero(vBar);
    ObjectGraphs_ParticleTangent.zero(pHvp);
    ObjectGraphs_VecTangent.zero(vHvp);
    double x1 = v.x;
    double xDot = vDot.x;
    ObjectGraphs.Vec position1 = p.position;
    ObjectGraphs_VecTangent positionDot = pDot.position;
    ObjectGraphs_VecTangent positionBar = pBar.position;
    ObjectGraphs_VecTangent positionBarDot = pHvp.position;
    double x2 = position1.x;
    double xDot1 = positionDot.x;
    double t = x1 * x2;
    double t1 = xDot * x2 + x1 * xDot1;
    v.x = t;
    vDot.x = t1;
    double y1 = position1.y;
    double yDot = positionDot.y;
    double y2 = v.y;
    double yDot1 = vDot.y;
    double t2 = y1 + t * y2;
    double t3 = yDot + (t1 * y2 + t * yDot1);
    position1.y = t2;
    positionDot.y = t3;
    ObjectGraphs.Vec velocity1 = p.velocity;
    ObjectGraphs_VecTangent velocityBar = pBar.velocity;

    // reverse sweep
    double t4 = t2 * t + velocity1.x;
    velocityBar.x += 1.0;
    double t5 = positionBar.y;
    double t6 = positionBarDot.y;
    positionBar.y = 0.0;
    positionBarDot.y = 0.0;
    double t7 = t + t5;
    double t8 = t1 + t6;
    vBar.y += t * t7;
    vHvp.y += t1 * t7 + t * t8;
    positionBar.y += t7;
    positionBarDot.y += t8;
    double t9 = vBar.x;
    double t10 = vHvp.x;
    vBar.x = 0.0;
    vHvp.x = 0.0;
    double t11 = t2 + t7 * y2 + t9;
    double t12 = t3 + (t8 * y2 + t7 * yDot1) + t10;
    positionBar.x += x1 * t11;
    positionBarDot.x += xDot * t11 + x1 * t12;
    vBar.x += t11 * x2;
    vHvp.x += t12 * x2 + t11 * xDot1;
    return t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partOutsideHvp(corpus.ObjectGraphs.Particle, corpus.ObjectGraphs.Vec,
   *     corpus.ObjectGraphs_ParticleTangent, corpus.ObjectGraphs_VecTangent,
   *     corpus.ObjectGraphs_ParticleTangent, corpus.ObjectGraphs_VecTangent,
   *     corpus.ObjectGraphs_ParticleTangent, corpus.ObjectGraphs_VecTangent)
   */
  static double partOutsideHvp(ObjectGraphs.Particle p, ObjectGraphs.Vec v,
      ObjectGraphs_ParticleTangent pDot, ObjectGraphs_VecTangent vDot,
      ObjectGraphs_ParticleTangent pBar, ObjectGraphs_VecTangent vBar,
      ObjectGraphs_ParticleTangent pHvp, ObjectGraphs_VecTangent vHvp, Tape tape) {
    return partOutsideHvp(p, v, pDot, vDot, pBar, vBar, pHvp, vHvp);
  }

  /**
   * Forward mode: {@code ObjectGraphs.chosenPart} and its derivative in the direction of the
   * tangents.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param k constant
   * @param particlesDot tangent of {@code particles}, of the same shape; receives that of
   *     what the array then holds
   * @return the value and its tangent
   */
  static Dual chosenPartJvp(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesDot) {
    Sharing.begin().objects("particlesDot", particlesDot, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    ObjectGraphs.Vec best = particles[0].velocity;
    ObjectGraphs_VecTangent bestDot = particlesDot[0].velocity;
    ObjectGraphs.Vec best1 = best;
    ObjectGraphs_VecTangent bestDot1 = bestDot;
    for (int i = 0; i < particles.length; i++) {
      ObjectGraphs.Particle p = particles[i];
      ObjectGraphs_ParticleTangent pDot = particlesDot[i];
      ObjectGraphs.Vec candidate;
      ObjectGraphs_VecTangent candidateDot;
      if (k > 0) {
        candidate = p.position;
        ObjectGraphs_VecTangent positionDot = pDot.position;
        candidateDot = positionDot;
      } else {
        candidate = p.velocity;
        ObjectGraphs_VecTangent velocityDot = pDot.velocity;
        candidateDot = velocityDot;
      }
      if (candidate.x > best1.x) {
        best1 = candidate;
        bestDot1 = candidateDot;
      }
    }
    double[] row = new double[2];
    double[] rowDot = new double[2];
    double x1 = best1.x;
    double xDot = bestDot1.x;
    row[0] = x1;
    rowDot[0] = xDot;
    double y1 = best1.y;
    double yDot = bestDot1.y;
    row[1] = y1;
    rowDot[1] = yDot;
    double row1 = row[0];
    double row2 = row[1];
    double t = row1 * row2;
    double t1 = rowDot[0] * row2 + row1 * rowDot[1];
    best1.y = t;
    bestDot1.y = t1;
    double y2 = best.y;
    yDot = bestDot.y;
    return new Dual(t * t + y2, 2.0 * (t1 * t) + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenPartJvp(corpus.ObjectGraphs.Particle[], int,
   *     corpus.ObjectGraphs_ParticleTangent[])
   */
  static Dual chosenPartJvp(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesDot, Tape tape) {
    return chosenPartJvp(particles, k, particlesDot);
  }

  /**
   * Value and gradient of {@code ObjectGraphs.chosenPart}.
   *
   * @param value what the method returns
   * @param particles the derivative with respect to {@code particles}
   */
  record ChosenPartGradient(double value, ObjectGraphs_ParticleTangent[] particles) {}

  /**
   * Reverse mode: {@code ObjectGraphs.chosenPart} and its gradient.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenPartGradient chosenPartGradient(ObjectGraphs.Particle[] particles, int k) {
    return chosenPartGradient(particles, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenPartGradient(corpus.ObjectGraphs.Particle[], int)
   */
  static ChosenPartGradient chosenPartGradient(ObjectGraphs.Particle[] particles, int k,
      Tape tape) {
    NewShadows particlesBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent[] particlesBar =
        ObjectGraphs_ParticleTangent.zerosLike(particles, particlesBarShadows);
    double value = chosenPartGradient(particles, k, particlesBar, tape);
    return new ChosenPartGradient(value, particlesBar);
  }

  /**
   * Reverse mode: {@code ObjectGraphs.chosenPart} and its gradient, written into the
   * caller's memory.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param k constant
   * @param particlesBar overwritten with the gradient with respect to {@code particles}; of
   *     the same shape
   * @return the value
   */
  static double chosenPartGradient(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesBar) {
    return chosenPartGradient(particles, k, particlesBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenPartGradient(corpus.ObjectGraphs.Particle[], int,
   *     corpus.ObjectGraphs_ParticleTangent[])
   */
  static double chosenPartGradient(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesBar, Tape tape) {
    Sharing.begin().objects("particlesBar", particlesBar, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    ObjectGraphs_ParticleTangent.zero(particlesBar);
    int mark = tape.mark();
    try {
      ObjectGraphs.Vec best = particles[0].velocity;
      ObjectGraphs_VecTangent bestBar = particlesBar[0].velocity;
      ObjectGraphs.Vec best1 = best;
      ObjectGraphs_VecTangent bestBar1 = bestBar;
      for (int i = 0; i < particles.length; i++) {
        ObjectGraphs.Particle p = particles[i];
        ObjectGraphs_ParticleTangent pBar = particlesBar[i];
        ObjectGraphs.Vec candidate;
        ObjectGraphs_VecTangent candidateBar;
        if (k > 0) {
          candidate = p.position;
          ObjectGraphs_VecTangent positionBar = pBar.position;
          candidateBar = positionBar;
        } else {
          candidate = p.velocity;
          ObjectGraphs_VecTangent velocityBar = pBar.velocity;
          candidateBar = velocityBar;
        }
        if (candidate.x > best1.x) {
          best1 = candidate;
          bestBar1 = candidateBar;
        }
      }
      double[] row = new double[2];
      double[] rowBar = tape.zeroDoubles(2);
      row[0] = best1.x;
      row[1] = best1.y;
      double row1 = row[0];
      double row2 = row[1];
      double t = row1 * row2;
      best1.y = t;

      // reverse sweep
      double t1 = t * t + best.y;
      bestBar.y += 1.0;
      double t2 = bestBar1.y;
      bestBar1.y = 0.0;
      double t3 = 2.0 * t + t2;
      rowBar[1] += row1 * t3;
      rowBar[0] += t3 * row2;
      bestBar1.y += rowBar[1];
      bestBar1.x += rowBar[0];
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectGraphs.chosenPart}.
   *
   * @param value what the method returns
   * @param particles the derivative with respect to {@code particles}
   * @param particlesHvp the Hessian-vector product for {@code particles}
   */
  record ChosenPartHvp(double value, ObjectGraphs_ParticleTangent[] particles,
      ObjectGraphs_ParticleTangent[] particlesHvp) {}

  /**
   * Second order: {@code ObjectGraphs.chosenPart}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param k constant
   * @param particlesDot tangent of {@code particles}, of the same shape; receives that of
   *     what the array then holds
   * @return value, gradient and product, in new arrays
   */
  static ChosenPartHvp chosenPartHvp(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesDot) {
    return chosenPartHvp(particles, k, particlesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenPartHvp(corpus.ObjectGraphs.Particle[], int,
   *     corpus.ObjectGraphs_ParticleTangent[])
   */
  static ChosenPartHvp chosenPartHvp(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesDot, Tape tape) {
    NewShadows particlesBarShadows = new NewShadows();
    ObjectGraphs_ParticleTangent[] particlesBar =
        ObjectGraphs_ParticleTangent.zerosLike(particles, particlesBarShadows);
    NewShadows particlesHvpShadows = new NewShadows();
    ObjectGraphs_ParticleTangent[] particlesHvp =
        ObjectGraphs_ParticleTangent.zerosLike(particles, particlesHvpShadows);
    double value = chosenPartHvp(particles, k, particlesDot, particlesBar, particlesHvp, tape);
    return new ChosenPartHvp(value, particlesBar, particlesHvp);
  }

  /**
   * Second order: {@code ObjectGraphs.chosenPart}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param particles as the method takes it; written as the method writes it
   * @param k constant
   * @param particlesDot tangent of {@code particles}, of the same shape; receives that of
   *     what the array then holds
   * @param particlesBar overwritten with the gradient with respect to {@code particles}; of
   *     the same shape
   * @param particlesHvp overwritten with the Hessian-vector product for {@code particles};
   *     of the same shape
   * @return the value
   */
  static double chosenPartHvp(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesDot, ObjectGraphs_ParticleTangent[] particlesBar,
      ObjectGraphs_ParticleTangent[] particlesHvp) {
    return chosenPartHvp(particles, k, particlesDot, particlesBar, particlesHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenPartHvp(corpus.ObjectGraphs.Particle[], int,
   *     corpus.ObjectGraphs_ParticleTangent[], corpus.ObjectGraphs_ParticleTangent[],
   *     corpus.ObjectGraphs_ParticleTangent[])
   */
  static double chosenPartHvp(ObjectGraphs.Particle[] particles, int k,
      ObjectGraphs_ParticleTangent[] particlesDot, ObjectGraphs_ParticleTangent[] particlesBar,
      ObjectGraphs_ParticleTangent[] particlesHvp, Tape tape) {
    Sharing.begin().objects("particlesDot", particlesDot, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    Sharing.begin().objects("particlesBar", particlesBar, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    Sharing.begin().objects("particlesHvp", particlesHvp, "particles", particles,
        ObjectGraphs_ParticleTangent::parts).end();
    ObjectArguments.distinct("particlesDot", particlesDot, "particlesBar", particlesBar);
    ObjectArguments.distinct("particlesDot", particlesDot, "particlesHvp", particlesHvp);
    ObjectArguments.distinct("particlesBar", particlesBar, "particlesHvp", particlesHvp);
    ObjectGraphs_ParticleTangent.zero(particlesBar);
    ObjectGraphs_ParticleTangent.zero(particlesHvp);
    int mark = tape.mark();
    try {
      ObjectGraphs.Vec best = particles[0].velocity;
      ObjectGraphs_VecTangent bestDot = particlesDot[0].velocity;
      ObjectGraphs_VecTangent bestBar = particlesBar[0].velocity;
      ObjectGraphs_VecTangent bestBarDot = particlesHvp[0].velocity;
      ObjectGraphs.Vec best1 = best;
      ObjectGraphs_VecTangent bestBar1 = bestBar;
      for (int i = 0; i < particles.length; i++) {
        ObjectGraphs.Particle p = particles[i];
        ObjectGraphs_ParticleTangent pDot = particlesDot[i];
        ObjectGraphs_ParticleTangent pBar = particlesBar[i];
        ObjectGraphs_ParticleTangent pBarDot = particlesHvp[i];
        ObjectGraphs.Vec candidate;
        ObjectGraphs_VecTangent candidateBar;
        ObjectGraphs_VecTangent candidateDot;
        ObjectGraphs_VecTangent candidateBarDot;
        if (k > 0) {
          candidate = p.position;
          ObjectGraphs_VecTangent positionDot = pDot.position;
          ObjectGraphs_VecTangent positionBar = pBar.position;
          ObjectGraphs_VecTangent positionBarDot = pBarDot.position;
          candidateBar = positionBar;
          candidateDot = positionDot;
          candidateBarDot = positionBarDot;
        } else {
          candidate = p.velocity;
          ObjectGraphs_VecTangent velocityDot = pDot.velocity;
          ObjectGraphs_VecTangent velocityBar = pBar.velocity;
          ObjectGraphs_VecTangent velocityBarDot = pBarDot.velocity;
          candidateBar = velocityBar;
          candidateDot = velocityDot;
          candidateBarDot = velocityBarDot;
        }
        if (candidate.x > best1.x) {
          best1 = candidate;
          bestBar1 = candidateBar;
          bestDot = candidateDot;
          bestBarDot = candidateBarDot;
        }
      }
      double[] row = new double[2];
      double[] rowDot = new double[2];
      double[] rowBar = tape.zeroDoubles(2);
      double[] rowBarDot = tape.zeroDoubles(2);
      double x1 = best1.x;
      double xDot = bestDot.x;
      row[0] = x1;
      rowDot[0] = xDot;
      double y1 = best1.y;
      double yDot = bestDot.y;
      row[1] = y1;
      rowDot[1] = yDot;
      double row1 = row[0];
      double rowDot1 = rowDot[0];
      double row2 = row[1];
      double rowDot2 = rowDot[1];
      double t = row1 * row2;
      double t1 = rowDot1 * row2 + row1 * rowDot2;
      best1.y = t;
      bestDot.y = t1;

      // reverse sweep
      double t2 = t * t + best.y;
      bestBar.y += 1.0;
      double t3 = bestBar1.y;
      double t4 = bestBarDot.y;
      bestBar1.y = 0.0;
      bestBarDot.y = 0.0;
      double t5 = 2.0 * t + t3;
      double t6 = 2.0 * t1 + t4;
      rowBar[1] += row1 * t5;
      rowBarDot[1] += rowDot1 * t5 + row1 * t6;
      rowBar[0] += t5 * row2;
      rowBarDot[0] += t6 * row2 + t5 * rowDot2;
      double t7 = rowBarDot[1];
      bestBar1.y += rowBar[1];
      bestBarDot.y += t7;
      double t8 = rowBarDot[0];
      bestBar1.x += rowBar[0];
      bestBarDot.x += t8;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectGraphs.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param i constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual recursiveJvp(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wDot) {
    return recursiveJvp(w, i, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(corpus.ObjectGraphs.World, int, corpus.ObjectGraphs_WorldTangent)
   */
  static Dual recursiveJvp(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wDot, Tape tape) {
    Sharing.begin().object("wDot", wDot, "w", w, ObjectGraphs_WorldTangent::parts).end();
    int mark = tape.mark();
    try {
      double[] trail1 = w.trail;
      double[] trailDot = wDot.trail;
      if (i == trail1.length) {
        double time1 = w.time;
        double timeDot = wDot.time;
        return new Dual(time1, timeDot);
      }
      double old = trail1[i];
      double oldDot = trailDot[i];
      double time1 = w.time;
      double timeDot = wDot.time;
      trail1[i] = old * time1;
      trailDot[i] = oldDot * time1 + old * timeDot;
      double t = recursiveJvp_(w, i + 1, wDot, tape);
      double t1 = tape.doubleResult(1);
      double t2 = time1 + old * t;
      double t3 = timeDot + (oldDot * t + old * t1);
      w.time = t2;
      wDot.time = t3;
      double[] trail2 = w.trail;
      trailDot = wDot.trail;
      double t4 = trail2[i];
      return new Dual(t4 * t2, trailDot[i] * t2 + t4 * t3);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ObjectGraphs.recursive}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   */
  record RecursiveGradient(double value, ObjectGraphs_WorldTangent w) {}

  /**
   * Reverse mode: {@code ObjectGraphs.recursive} and its gradient.
   *
   * @param w as the method takes it; written as the method writes it
   * @param i constant
   * @return the value and the gradient, in new arrays
   */
  static RecursiveGradient recursiveGradient(ObjectGraphs.World w, int i) {
    return recursiveGradient(w, i, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(corpus.ObjectGraphs.World, int)
   */
  static RecursiveGradient recursiveGradient(ObjectGraphs.World w, int i, Tape tape) {
    NewShadows wBarShadows = new NewShadows();
    ObjectGraphs_WorldTangent wBar = ObjectGraphs_WorldTangent.zerosLike(w, wBarShadows);
    double value = recursiveGradient(w, i, wBar, tape);
    return new RecursiveGradient(value, wBar);
  }

  /**
   * Reverse mode: {@code ObjectGraphs.recursive} and its gradient, written into the caller's
   * memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param i constant
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @return the value
   */
  static double recursiveGradient(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wBar) {
    return recursiveGradient(w, i, wBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(corpus.ObjectGraphs.World, int,
   *     corpus.ObjectGraphs_WorldTangent)
   */
  static double recursiveGradient(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wBar,
      Tape tape) {
    Sharing.begin().object("wBar", wBar, "w", w, ObjectGraphs_WorldTangent::parts).end();
    ObjectGraphs_WorldTangent.zero(wBar);
    int mark = tape.mark();
    try {
      double[] trail1 = w.trail;
      double[] trailBar = wBar.trail;
      if (i == trail1.length) {
        // reverse sweep
        double time1 = w.time;
        wBar.time += 1.0;
        return time1;
      }
      double old = trail1[i];
      double time1 = w.time;
      trail1[i] = old * time1;
      double t = recursiveForward(w, i + 1, wBar, tape);
      double t1 = time1 + old * t;
      w.time = t1;
      double[] trail2 = w.trail;
      double[] trailBar1 = wBar.trail;
      double t2 = trail2[i];

      // reverse sweep
      trailBar1[i] += t1;
      double t3 = wBar.time;
      wBar.time = 0.0;
      double t4 = t2 + t3;
      double oldBar = t4 * t;
      recursiveReverse(old * t4, tape);
      double t5 = trailBar[i];
      trailBar[i] = 0.0;
      wBar.time += t4 + old * t5;
      trailBar[i] += oldBar + t5 * time1;
      return t2 * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectGraphs.recursive}.
   *
   * @param value what the method returns
   * @param w the derivative with respect to {@code w}
   * @param wHvp the Hessian-vector product for {@code w}
   */
  record RecursiveHvp(double value, ObjectGraphs_WorldTangent w, ObjectGraphs_WorldTangent wHvp) {}

  /**
   * Second order: {@code ObjectGraphs.recursive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param w as the method takes it; written as the method writes it
   * @param i constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHvp recursiveHvp(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wDot) {
    return recursiveHvp(w, i, wDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(corpus.ObjectGraphs.World, int, corpus.ObjectGraphs_WorldTangent)
   */
  static RecursiveHvp recursiveHvp(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wDot,
      Tape tape) {
    NewShadows wBarShadows = new NewShadows();
    ObjectGraphs_WorldTangent wBar = ObjectGraphs_WorldTangent.zerosLike(w, wBarShadows);
    NewShadows wHvpShadows = new NewShadows();
    ObjectGraphs_WorldTangent wHvp = ObjectGraphs_WorldTangent.zerosLike(w, wHvpShadows);
    double value = recursiveHvp(w, i, wDot, wBar, wHvp, tape);
    return new RecursiveHvp(value, wBar, wHvp);
  }

  /**
   * Second order: {@code ObjectGraphs.recursive}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param w as the method takes it; written as the method writes it
   * @param i constant
   * @param wDot tangent of {@code w}, of the same shape; receives that of what the array
   *     then holds
   * @param wBar overwritten with the gradient with respect to {@code w}; of the same shape
   * @param wHvp overwritten with the Hessian-vector product for {@code w}; of the same shape
   * @return the value
   */
  static double recursiveHvp(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wDot,
      ObjectGraphs_WorldTangent wBar, ObjectGraphs_WorldTangent wHvp) {
    return recursiveHvp(w, i, wDot, wBar, wHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(corpus.ObjectGraphs.World, int, corpus.ObjectGraphs_WorldTangent,
   *     corpus.ObjectGraphs_WorldTangent, corpus.ObjectGraphs_WorldTangent)
   */
  static double recursiveHvp(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wDot,
      ObjectGraphs_WorldTangent wBar, ObjectGraphs_WorldTangent wHvp, Tape tape) {
    Sharing.begin().object("wDot", wDot, "w", w, ObjectGraphs_WorldTangent::parts).end();
    Sharing.begin().object("wBar", wBar, "w", w, ObjectGraphs_WorldTangent::parts).end();
    Sharing.begin().object("wHvp", wHvp, "w", w, ObjectGraphs_WorldTangent::parts).end();
    ObjectArguments.distinct("wDot", wDot, "wBar", wBar);
    ObjectArguments.distinct("wDot", wDot, "wHvp", wHvp);
    ObjectArguments.distinct("wBar", wBar, "wHvp", wHvp);
    ObjectGraphs_WorldTangent.zero(wBar);
    ObjectGraphs_WorldTangent.zero(wHvp);
    int mark = tape.mark();
    try {
      double[] trail1 = w.trail;
      double[] trailDot = wDot.trail;
      double[] trailBar = wBar.trail;
      double[] trailBarDot = wHvp.trail;
      boolean t = i == trail1.length;
      double result;
      double time1;
      double old;
      double t1;
      double timeDot;
      double oldDot;
      double t2;
      if (t) {
        result = w.time;
        time1 = 0.0;
        old = 0.0;
        t1 = 0.0;
        timeDot = 0.0;
        oldDot = 0.0;
        t2 = 0.0;
      } else {
        old = trail1[i];
        oldDot = trailDot[i];
        time1 = w.time;
        timeDot = wDot.time;
        trail1[i] = old * time1;
        trailDot[i] = oldDot * time1 + old * timeDot;
        t1 = recursiveForwardJvp(w, i + 1, wBar, wDot, wHvp, tape);
        t2 = tape.doubleResult(1);
        double t3 = time1 + old * t1;
        w.time = t3;
        wDot.time = timeDot + (oldDot * t1 + old * t2);
        result = w.trail[i] * t3;
      }

      // reverse sweep
      if (t) {
        wBar.time += 1.0;
      } else {
        double[] trail2 = w.trail;
        trailDot = wDot.trail;
        double[] trailBar1 = wBar.trail;
        double[] trailBarDot1 = wHvp.trail;
        double t3 = trail2[i];
        double t4 = trailDot[i];
        trailBar1[i] += time1 + old * t1;
        trailBarDot1[i] += timeDot + (oldDot * t1 + old * t2);
        double t5 = wBar.time;
        double t6 = wHvp.time;
        wBar.time = 0.0;
        wHvp.time = 0.0;
        double t7 = t3 + t5;
        double t8 = t4 + t6;
        double oldBar = t7 * t1;
        double oldBarDot = t8 * t1 + t7 * t2;
        recursiveReverseJvp(old * t7, oldDot * t7 + old * t8, tape);
        double t9 = trailBar[i];
        double t10 = trailBarDot[i];
        trailBar[i] = 0.0;
        trailBarDot[i] = 0.0;
        wBar.time += t7 + old * t9;
        wHvp.time += t8 + (oldDot * t9 + old * t10);
        trailBar[i] += oldBar + t9 * time1;
        trailBarDot[i] += oldBarDot + (t10 * time1 + t9 * timeDot);
      }
      return result;
    } finally {
      tape.release(mark);
    }
  }

  private static double recursiveJvp_(ObjectGraphs.World w, int i, ObjectGraphs_WorldTangent wDot,
      Tape tape) {
    double[] trail1 = w.trail;
    double[] trailDot = wDot.trail;
    if (i == trail1.length) {
      double time1 = w.time;
      double timeDot = wDot.time;
      tape.result(1, timeDot);
      return time1;
    }
    double old = trail1[i];
    double oldDot = trailDot[i];
    double time1 = w.time;
    double timeDot = wDot.time;
    trail1[i] = old * time1;
    trailDot[i] = oldDot * time1 + old * timeDot;
    double t = recursiveJvp_(w, i + 1, wDot, tape);
    double t1 = tape.doubleResult(1);
    double t2 = time1 + old * t;
    double t3 = timeDot + (oldDot * t + old * t1);
    w.time = t2;
    wDot.time = t3;
    double[] trail2 = w.trail;
    trailDot = wDot.trail;
    double t4 = trail2[i];
    double t5 = trailDot[i] * t2 + t4 * t3;
    tape.result(1, t5);
    return t4 * t2;
  }

  private static double recursiveForward(ObjectGraphs.World w, int i,
      ObjectGraphs_WorldTangent wBar, Tape tape) {
    double[] trail1 = w.trail;
    double[] trailBar = wBar.trail;
    boolean t = i == trail1.length;
    double result;
    double time1;
    double old;
    double t1;
    double t2;
    double[] trailBar1;
    if (t) {
      result = w.time;
      time1 = 0.0;
      old = 0.0;
      t1 = 0.0;
      t2 = 0.0;
      trailBar1 = null;
    } else {
      old = trail1[i];
      time1 = w.time;
      trail1[i] = old * time1;
      t1 = recursiveForward(w, i + 1, wBar, tape);
      double t3 = time1 + old * t1;
      w.time = t3;
      double[] trail2 = w.trail;
      trailBar1 = wBar.trail;
      t2 = trail2[i];
      result = t2 * t3;
    }
    tape.push(t);
    tape.push(wBar);
    tape.push(time1);
    tape.push(old);
    tape.push(t1);
    tape.push(t2);
    tape.push(trailBar1);
    tape.push(i);
    tape.push(trailBar);
    return result;
  }

  private static void recursiveReverse(double resultBar, Tape tape) {
    double[] trailBar = tape.popReference();
    int i = tape.popInt();
    double[] trailBar1 = tape.popReference();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double old = tape.popDouble();
    double time1 = tape.popDouble();
    ObjectGraphs_WorldTangent wBar = tape.popReference();
    boolean t2 = tape.popBoolean();
    if (t2) {
      wBar.time += resultBar;
    } else {
      trailBar1[i] += resultBar * (time1 + old * t1);
      double t3 = wBar.time;
      wBar.time = 0.0;
      double t4 = t * resultBar + t3;
      double oldBar = t4 * t1;
      recursiveReverse(old * t4, tape);
      double t5 = trailBar[i];
      trailBar[i] = 0.0;
      wBar.time += t4 + old * t5;
      trailBar[i] += oldBar + t5 * time1;
    }
  }

  private static double recursiveForwardJvp(ObjectGraphs.World w, int i,
      ObjectGraphs_WorldTangent wBar, ObjectGraphs_WorldTangent wDot,
      ObjectGraphs_WorldTangent wBarDot, Tape tape) {
    double[] trail1 = w.trail;
    double[] trailDot = wDot.trail;
    double[] trailBar = wBar.trail;
    double[] trailBarDot = wBarDot.trail;
    boolean t = i == trail1.length;
    double result;
    double time1;
    double old;
    double t1;
    double t2;
    double[] trailBar1;
    double resultDot;
    double timeDot;
    double oldDot;
    double t3;
    double t4;
    double[] trailBarDot1;
    if (t) {
      result = w.time;
      double timeDot1 = wDot.time;
      time1 = 0.0;
      old = 0.0;
      t1 = 0.0;
      t2 = 0.0;
      trailBar1 = null;
      resultDot = timeDot1;
      timeDot = 0.0;
      oldDot = 0.0;
      t3 = 0.0;
      t4 = 0.0;
      trailBarDot1 = null;
    } else {
      old = trail1[i];
      oldDot = trailDot[i];
      time1 = w.time;
      timeDot = wDot.time;
      trail1[i] = old * time1;
      trailDot[i] = oldDot * time1 + old * timeDot;
      t1 = recursiveForwardJvp(w, i + 1, wBar, wDot, wBarDot, tape);
      t3 = tape.doubleResult(1);
      double t5 = time1 + old * t1;
      double t6 = timeDot + (oldDot * t1 + old * t3);
      w.time = t5;
      wDot.time = t6;
      double[] trail2 = w.trail;
      trailDot = wDot.trail;
      trailBar1 = wBar.trail;
      trailBarDot1 = wBarDot.trail;
      t2 = trail2[i];
      t4 = trailDot[i];
      result = t2 * t5;
      resultDot = t4 * t5 + t2 * t6;
    }
    tape.push(t);
    tape.push(wBar);
    tape.push(time1);
    tape.push(old);
    tape.push(t1);
    tape.push(t2);
    tape.push(trailBar1);
    tape.push(i);
    tape.push(trailBar);
    tape.push(wBarDot);
    tape.push(timeDot);
    tape.push(oldDot);
    tape.push(t3);
    tape.push(t4);
    tape.push(trailBarDot1);
    tape.push(trailBarDot);
    tape.result(1, resultDot);
    return result;
  }

  private static void recursiveReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double[] trailBarDot = tape.popReference();
    double[] trailBarDot1 = tape.popReference();
    double t = tape.popDouble();
    double t1 = tape.popDouble();
    double oldDot = tape.popDouble();
    double timeDot = tape.popDouble();
    ObjectGraphs_WorldTangent wBarDot = tape.popReference();
    double[] trailBar = tape.popReference();
    int i = tape.popInt();
    double[] trailBar1 = tape.popReference();
    double t2 = tape.popDouble();
    double t3 = tape.popDouble();
    double old = tape.popDouble();
    double time1 = tape.popDouble();
    ObjectGraphs_WorldTangent wBar = tape.popReference();
    boolean t4 = tape.popBoolean();
    if (t4) {
      wBar.time += resultBar;
      wBarDot.time += resultBarDot;
    } else {
      double t5 = time1 + old * t3;
      trailBar1[i] += resultBar * t5;
      trailBarDot1[i] += resultBarDot * t5 + resultBar * (timeDot + (oldDot * t3 + old * t1));
      double t6 = wBar.time;
      double t7 = wBarDot.time;
      wBar.time = 0.0;
      wBarDot.time = 0.0;
      double t8 = t2 * resultBar + t6;
      double t9 = t * resultBar + t2 * resultBarDot + t7;
      double oldBar = t8 * t3;
      double oldBarDot = t9 * t3 + t8 * t1;
      recursiveReverseJvp(old * t8, oldDot * t8 + old * t9, tape);
      double t10 = trailBar[i];
      double t11 = trailBarDot[i];
      trailBar[i] = 0.0;
      trailBarDot[i] = 0.0;
      wBar.time += t8 + old * t10;
      wBarDot.time += t9 + (oldDot * t10 + old * t11);
      trailBar[i] += oldBar + t10 * time1;
      trailBarDot[i] += oldBarDot + (t11 * time1 + t10 * timeDot);
    }
  }
}
