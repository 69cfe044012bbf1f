package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code ObjectFields}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ObjectFieldsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ObjectFieldsDerivatives");
  }

  private ObjectFieldsDerivatives() {}

  /**
   * Forward mode: {@code ObjectFields.kinetic} and its derivative in the direction of the
   * tangents.
   *
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual kineticJvp(ObjectFields.Body b, ObjectFields_BodyTangent bDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    double t = 0.5 * b.mass;
    double vx1 = b.vx;
    double vxDot = bDot.vx;
    double vy1 = b.vy;
    double vyDot = bDot.vy;
    return new Dual(t * (vx1 * vx1 + vy1 * vy1), t * (2.0 * (vxDot * vx1 + vyDot * vy1)));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kineticJvp(corpus.ObjectFields.Body, corpus.ObjectFields_BodyTangent)
   */
  static Dual kineticJvp(ObjectFields.Body b, ObjectFields_BodyTangent bDot, Tape tape) {
    return kineticJvp(b, bDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.kinetic}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   */
  record KineticGradient(double value, ObjectFields_BodyTangent b) {}

  /**
   * Reverse mode: {@code ObjectFields.kinetic} and its gradient.
   *
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static KineticGradient kineticGradient(ObjectFields.Body b) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    double value = kineticGradient(b, bBar);
    return new KineticGradient(value, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kineticGradient(corpus.ObjectFields.Body)
   */
  static KineticGradient kineticGradient(ObjectFields.Body b, Tape tape) {
    return kineticGradient(b);
  }

  /**
   * Reverse mode: {@code ObjectFields.kinetic} and its gradient, written into the caller's
   * memory.
   *
   * @param b as the method takes it
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double kineticGradient(ObjectFields.Body b, ObjectFields_BodyTangent bBar) {
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bBar);
    double mass1 = b.mass;
    double vx1 = b.vx;
    double vy1 = b.vy;

    // reverse sweep
    bBar.vy += mass1 * vy1;
    bBar.vx += mass1 * vx1;
    return 0.5 * mass1 * (vx1 * vx1 + vy1 * vy1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kineticGradient(corpus.ObjectFields.Body, corpus.ObjectFields_BodyTangent)
   */
  static double kineticGradient(ObjectFields.Body b, ObjectFields_BodyTangent bBar, Tape tape) {
    return kineticGradient(b, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.kinetic}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record KineticHvp(double value, ObjectFields_BodyTangent b, ObjectFields_BodyTangent bHvp) {}

  /**
   * Second order: {@code ObjectFields.kinetic}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static KineticHvp kineticHvp(ObjectFields.Body b, ObjectFields_BodyTangent bDot) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    NewShadows bHvpShadows = new NewShadows();
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, bHvpShadows);
    double value = kineticHvp(b, bDot, bBar, bHvp);
    return new KineticHvp(value, bBar, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kineticHvp(corpus.ObjectFields.Body, corpus.ObjectFields_BodyTangent)
   */
  static KineticHvp kineticHvp(ObjectFields.Body b, ObjectFields_BodyTangent bDot, Tape tape) {
    return kineticHvp(b, bDot);
  }

  /**
   * Second order: {@code ObjectFields.kinetic}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double kineticHvp(ObjectFields.Body b, ObjectFields_BodyTangent bDot,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bHvp", bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(bHvp);
    double mass1 = b.mass;
    double vx1 = b.vx;
    double vxDot = bDot.vx;
    double vy1 = b.vy;
    double vyDot = bDot.vy;

    // reverse sweep
    bBar.vy += mass1 * vy1;
    bHvp.vy += mass1 * vyDot;
    bBar.vx += mass1 * vx1;
    bHvp.vx += mass1 * vxDot;
    return 0.5 * mass1 * (vx1 * vx1 + vy1 * vy1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #kineticHvp(corpus.ObjectFields.Body, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static double kineticHvp(ObjectFields.Body b, ObjectFields_BodyTangent bDot,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp, Tape tape) {
    return kineticHvp(b, bDot, bBar, bHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.energy} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual energyJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    double e = 0.0;
    double eDot = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      double t = 0.5 * b.mass;
      double vx1 = b.vx;
      double vxDot = bDot.vx;
      double vy1 = b.vy;
      double vyDot = bDot.vy;
      e += t * (vx1 * vx1 + vy1 * vy1);
      eDot += t * (2.0 * (vxDot * vx1 + vyDot * vy1));
    }
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body a = bodies[i];
      ObjectFields_BodyTangent aDot = bodiesDot[i];
      for (int j = i + 1; j < bodies.length; j++) {
        ObjectFields.Body b = bodies[j];
        ObjectFields_BodyTangent bDot = bodiesDot[j];
        double x1 = a.x;
        double xDot = aDot.x;
        double x2 = b.x;
        double xDot1 = bDot.x;
        double dx = x1 - x2;
        double dxDot = xDot - xDot1;
        double y1 = a.y;
        double yDot = aDot.y;
        double y2 = b.y;
        double yDot1 = bDot.y;
        double dy = y1 - y2;
        double dyDot = yDot - yDot1;
        double t = Math.sqrt(dx * dx + dy * dy);
        double t1 = a.mass * b.mass / t;
        e -= t1;
        eDot += StrongZero.over(0.5 * (2.0 * (dxDot * dx + dyDot * dy)), t) / t * t1;
      }
    }
    return new Dual(e, eDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyJvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static Dual energyJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      Tape tape) {
    return energyJvp(bodies, bodiesDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.energy}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record EnergyGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.energy} and its gradient.
   *
   * @param bodies as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static EnergyGradient energyGradient(ObjectFields.Body[] bodies) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = energyGradient(bodies, bodiesBar);
    return new EnergyGradient(value, bodiesBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(corpus.ObjectFields.Body[])
   */
  static EnergyGradient energyGradient(ObjectFields.Body[] bodies, Tape tape) {
    return energyGradient(bodies);
  }

  /**
   * Reverse mode: {@code ObjectFields.energy} and its gradient, written into the caller's
   * memory.
   *
   * @param bodies as the method takes it
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double energyGradient(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesBar) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    double e = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bBar = bodiesBar[i];
      double mass1 = b.mass;
      double vx1 = b.vx;
      double vy1 = b.vy;
      e += 0.5 * mass1 * (vx1 * vx1 + vy1 * vy1);
      bBar.vy += mass1 * vy1;
      bBar.vx += mass1 * vx1;
    }
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body a = bodies[i];
      ObjectFields_BodyTangent aBar = bodiesBar[i];
      for (int j = i + 1; j < bodies.length; j++) {
        ObjectFields.Body b = bodies[j];
        ObjectFields_BodyTangent bBar = bodiesBar[j];
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        double t = Math.sqrt(dx * dx + dy * dy);
        double t1 = a.mass * b.mass / t;
        e -= t1;
        double t2 = StrongZero.over(0.5 * (1.0 / t * t1), t);
        double dyBar = 2.0 * (t2 * dy);
        double dxBar = 2.0 * (t2 * dx);
        bBar.y -= dyBar;
        aBar.y += dyBar;
        bBar.x -= dxBar;
        aBar.x += dxBar;
      }
    }
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyGradient(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static double energyGradient(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesBar,
      Tape tape) {
    return energyGradient(bodies, bodiesBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.energy}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record EnergyHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.energy}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param bodies as the method takes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static EnergyHvp energyHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = energyHvp(bodies, bodiesDot, bodiesBar, bodiesHvp);
    return new EnergyHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static EnergyHvp energyHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      Tape tape) {
    return energyHvp(bodies, bodiesDot);
  }

  /**
   * Second order: {@code ObjectFields.energy}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double energyHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    double e = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      ObjectFields_BodyTangent bBar = bodiesBar[i];
      ObjectFields_BodyTangent bBarDot = bodiesHvp[i];
      double mass1 = b.mass;
      double vx1 = b.vx;
      double vxDot = bDot.vx;
      double vy1 = b.vy;
      double vyDot = bDot.vy;
      e += 0.5 * mass1 * (vx1 * vx1 + vy1 * vy1);
      bBar.vy += mass1 * vy1;
      bBarDot.vy += mass1 * vyDot;
      bBar.vx += mass1 * vx1;
      bBarDot.vx += mass1 * vxDot;
    }
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body a = bodies[i];
      ObjectFields_BodyTangent aDot = bodiesDot[i];
      ObjectFields_BodyTangent aBar = bodiesBar[i];
      ObjectFields_BodyTangent aBarDot = bodiesHvp[i];
      for (int j = i + 1; j < bodies.length; j++) {
        ObjectFields.Body b = bodies[j];
        ObjectFields_BodyTangent bDot = bodiesDot[j];
        ObjectFields_BodyTangent bBar = bodiesBar[j];
        ObjectFields_BodyTangent bBarDot = bodiesHvp[j];
        double x1 = a.x;
        double xDot = aDot.x;
        double x2 = b.x;
        double xDot1 = bDot.x;
        double dx = x1 - x2;
        double dxDot = xDot - xDot1;
        double y1 = a.y;
        double yDot = aDot.y;
        double y2 = b.y;
        double yDot1 = bDot.y;
        double dy = y1 - y2;
        double dyDot = yDot - yDot1;
        double t = Math.sqrt(dx * dx + dy * dy);
        double t1 = 0.5 / t;
        double t2 = StrongZero.times(2.0 * (dxDot * dx + dyDot * dy), t1);
        double t3 = a.mass * b.mass / t;
        double t4 = t2 / t;
        e -= t3;
        double t5 = 1.0 / t;
        double t6 = t5 * t3;
        double t7 = StrongZero.times(t6, t1);
        double t8 =
            -(StrongZero.times(t2 * t5 * t5 * t3 + t5 * (t4 * t3), t1)
            + StrongZero.times(t6, t4 * t1));
        double dyBar = 2.0 * (t7 * dy);
        double dyBarDot = 2.0 * (t8 * dy + t7 * dyDot);
        double dxBar = 2.0 * (t7 * dx);
        double dxBarDot = 2.0 * (t8 * dx + t7 * dxDot);
        bBar.y -= dyBar;
        bBarDot.y -= dyBarDot;
        aBar.y += dyBar;
        aBarDot.y += dyBarDot;
        bBar.x -= dxBar;
        bBarDot.x -= dxBarDot;
        aBar.x += dxBar;
        aBarDot.x += dxBarDot;
      }
    }
    return e;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #energyHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[])
   */
  static double energyHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    return energyHvp(bodies, bodiesDot, bodiesBar, bodiesHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.advance} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   */
  static void advanceJvp(ObjectFields.Body[] bodies, double dt,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body a = bodies[i];
      ObjectFields_BodyTangent aDot = bodiesDot[i];
      for (int j = i + 1; j < bodies.length; j++) {
        ObjectFields.Body b = bodies[j];
        ObjectFields_BodyTangent bDot = bodiesDot[j];
        double x1 = a.x;
        double xDot = aDot.x;
        double x2 = b.x;
        double xDot1 = bDot.x;
        double dx = x1 - x2;
        double dxDot = xDot - xDot1;
        double y1 = a.y;
        double yDot = aDot.y;
        double y2 = b.y;
        double yDot1 = bDot.y;
        double dy = y1 - y2;
        double dyDot = yDot - yDot1;
        double t = 2.0 * (dxDot * dx + dyDot * dy);
        double d2 = dx * dx + dy * dy + 0.25;
        double t1 = Math.sqrt(d2);
        double t2 = d2 * t1;
        double mag = dt / t2;
        double magDot = dtDot / t2 - (t * t1 + d2 * StrongZero.over(0.5 * t, t1)) / t2 * mag;
        double vx1 = a.vx;
        double vxDot = aDot.vx;
        double mass1 = b.mass;
        double t3 = dx * mass1;
        a.vx = vx1 - t3 * mag;
        aDot.vx = vxDot - (dxDot * mass1 * mag + t3 * magDot);
        double vy1 = a.vy;
        double vyDot = aDot.vy;
        double t4 = dy * mass1;
        a.vy = vy1 - t4 * mag;
        aDot.vy = vyDot - (dyDot * mass1 * mag + t4 * magDot);
        double vx2 = b.vx;
        vxDot = bDot.vx;
        double mass2 = a.mass;
        double t5 = dx * mass2;
        b.vx = vx2 + t5 * mag;
        bDot.vx = vxDot + (dxDot * mass2 * mag + t5 * magDot);
        double vy2 = b.vy;
        vyDot = bDot.vy;
        double t6 = dy * mass2;
        b.vy = vy2 + t6 * mag;
        bDot.vy = vyDot + (dyDot * mass2 * mag + t6 * magDot);
      }
    }
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      double x1 = b.x;
      double xDot = bDot.x;
      double vx1 = b.vx;
      double vxDot = bDot.vx;
      b.x = x1 + dt * vx1;
      bDot.x = xDot + (dtDot * vx1 + dt * vxDot);
      double y1 = b.y;
      double yDot = bDot.y;
      double vy1 = b.vy;
      double vyDot = bDot.vy;
      b.y = y1 + dt * vy1;
      bDot.y = yDot + (dtDot * vy1 + dt * vyDot);
      b.hits = b.hits + 1;
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #advanceJvp(corpus.ObjectFields.Body[], double, corpus.ObjectFields_BodyTangent[],
   *     double)
   */
  static void advanceJvp(ObjectFields.Body[] bodies, double dt,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot, Tape tape) {
    advanceJvp(bodies, dt, bodiesDot, dtDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code ObjectFields.advance}: filled by a
   * derivative and reused by its caller.
   */
  static final class AdvanceAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public AdvanceAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ObjectFields.advance} for those
   * of what it writes.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param bodiesBar on entry the adjoint of what {@code bodies} holds afterwards, on return
   *     of what it held before; of the same shape
   * @param adjoint to which the adjoints of {@code dt} are added
   */
  static void advanceVjp(ObjectFields.Body[] bodies, double dt,
      ObjectFields_BodyTangent[] bodiesBar, AdvanceAdjoint adjoint) {
    advanceVjp(bodies, dt, bodiesBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #advanceVjp(corpus.ObjectFields.Body[], double, corpus.ObjectFields_BodyTangent[],
   *     AdvanceAdjoint)
   */
  static void advanceVjp(ObjectFields.Body[] bodies, double dt,
      ObjectFields_BodyTangent[] bodiesBar, AdvanceAdjoint adjoint, Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] dxKeptKept = tape.table(double[].class, bodies.length);
      double[][] dyKeptKept = tape.table(double[].class, bodies.length);
      double[][] keptKept = tape.table(double[].class, bodies.length);
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body a = bodies[i];
        int t = bodies.length - (i + 1);
        double[] dxKept = tape.row(dxKeptKept, i, t);
        double[] dyKept = tape.row(dyKeptKept, i, t);
        double[] kept = tape.row(keptKept, i, t);
        for (int j = i + 1; j < bodies.length; j++) {
          int t1 = j - (i + 1);
          ObjectFields.Body b = bodies[j];
          double dx = a.x - b.x;
          dxKept[t1] = dx;
          double dy = a.y - b.y;
          dyKept[t1] = dy;
          double d2 = dx * dx + dy * dy + 0.25;
          double t2 = Math.sqrt(d2);
          kept[t1] = t2;
          double mag = dt / (d2 * t2);
          double vx1 = a.vx;
          double mass1 = b.mass;
          a.vx = vx1 - dx * mass1 * mag;
          a.vy = a.vy - dy * mass1 * mag;
          double vx2 = b.vx;
          double mass2 = a.mass;
          b.vx = vx2 + dx * mass2 * mag;
          b.vy = b.vy + dy * mass2 * mag;
        }
      }
      for (ObjectFields.Body b : bodies) {
        b.x = b.x + dt * b.vx;
        b.y = b.y + dt * b.vy;
        b.hits = b.hits + 1;
      }

      // reverse sweep
      double dtBar = 0.0;
      for (int i = bodies.length - 1; i >= 0; i--) {
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        double t = bBar.y;
        ObjectFields.Body b = bodies[i];
        dtBar += t * b.vy;
        bBar.vy += dt * t;
        double t1 = bBar.x;
        dtBar += t1 * b.vx;
        bBar.vx += dt * t1;
      }
      for (int i = bodies.length - 1; i >= 0; i--) {
        int j = i + 1;
        double[] dxKept = dxKeptKept[i];
        double[] dyKept = dyKeptKept[i];
        double[] kept = keptKept[i];
        ObjectFields.Body a = bodies[i];
        ObjectFields_BodyTangent aBar = bodiesBar[i];
        for (int j1 = bodies.length - 1; j1 >= j; j1--) {
          int t = j1 - j;
          ObjectFields_BodyTangent bBar = bodiesBar[j1];
          double t1 = bBar.vy;
          double dx = dxKept[t];
          double dy = dyKept[t];
          double d2 = dx * dx + dy * dy + 0.25;
          double t2 = kept[t];
          double t3 = d2 * t2;
          double mag = dt / t3;
          double mass1 = a.mass;
          double magBar = dy * mass1 * t1;
          double dyBar = t1 * mag * mass1;
          double t4 = bBar.vx;
          magBar += dx * mass1 * t4;
          double dxBar = t4 * mag * mass1;
          double t5 = -aBar.vy;
          ObjectFields.Body b = bodies[j1];
          double mass2 = b.mass;
          magBar += dy * mass2 * t5;
          dyBar += t5 * mag * mass2;
          double t6 = -aBar.vx;
          magBar += dx * mass2 * t6;
          dxBar += t6 * mag * mass2;
          double t7 = magBar / t3;
          dtBar += t7;
          double t8 = -(t7 * mag);
          double d2Bar = t8 * t2 + StrongZero.over(0.5 * (d2 * t8), t2);
          dyBar += 2.0 * (d2Bar * dy);
          dxBar += 2.0 * (d2Bar * dx);
          bBar.y -= dyBar;
          aBar.y += dyBar;
          bBar.x -= dxBar;
          aBar.x += dxBar;
        }
      }
      adjoint.dt += dtBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.simulate} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static Dual simulateJvp(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    for (int s = 0; s < steps; s++) {
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body a = bodies[i];
        ObjectFields_BodyTangent aDot = bodiesDot[i];
        for (int j = i + 1; j < bodies.length; j++) {
          ObjectFields.Body b = bodies[j];
          ObjectFields_BodyTangent bDot = bodiesDot[j];
          double x1 = a.x;
          double xDot = aDot.x;
          double x2 = b.x;
          double xDot1 = bDot.x;
          double dx = x1 - x2;
          double dxDot = xDot - xDot1;
          double y1 = a.y;
          double yDot = aDot.y;
          double y2 = b.y;
          double yDot1 = bDot.y;
          double dy = y1 - y2;
          double dyDot = yDot - yDot1;
          double t = 2.0 * (dxDot * dx + dyDot * dy);
          double d2 = dx * dx + dy * dy + 0.25;
          double t1 = Math.sqrt(d2);
          double t2 = d2 * t1;
          double mag = dt / t2;
          double magDot = dtDot / t2 - (t * t1 + d2 * StrongZero.over(0.5 * t, t1)) / t2 * mag;
          double vx1 = a.vx;
          double vxDot = aDot.vx;
          double mass1 = b.mass;
          double t3 = dx * mass1;
          a.vx = vx1 - t3 * mag;
          aDot.vx = vxDot - (dxDot * mass1 * mag + t3 * magDot);
          double vy1 = a.vy;
          double vyDot = aDot.vy;
          double t4 = dy * mass1;
          a.vy = vy1 - t4 * mag;
          aDot.vy = vyDot - (dyDot * mass1 * mag + t4 * magDot);
          double vx2 = b.vx;
          vxDot = bDot.vx;
          double mass2 = a.mass;
          double t5 = dx * mass2;
          b.vx = vx2 + t5 * mag;
          bDot.vx = vxDot + (dxDot * mass2 * mag + t5 * magDot);
          double vy2 = b.vy;
          vyDot = bDot.vy;
          double t6 = dy * mass2;
          b.vy = vy2 + t6 * mag;
          bDot.vy = vyDot + (dyDot * mass2 * mag + t6 * magDot);
        }
      }
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bDot = bodiesDot[i];
        double x1 = b.x;
        double xDot = bDot.x;
        double vx1 = b.vx;
        double vxDot = bDot.vx;
        b.x = x1 + dt * vx1;
        bDot.x = xDot + (dtDot * vx1 + dt * vxDot);
        double y1 = b.y;
        double yDot = bDot.y;
        double vy1 = b.vy;
        double vyDot = bDot.vy;
        b.y = y1 + dt * vy1;
        bDot.y = yDot + (dtDot * vy1 + dt * vyDot);
        b.hits = b.hits + 1;
      }
    }
    double e = 0.0;
    double eDot = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      double t = 0.5 * b.mass;
      double vx1 = b.vx;
      double vxDot = bDot.vx;
      double vy1 = b.vy;
      double vyDot = bDot.vy;
      e += t * (vx1 * vx1 + vy1 * vy1);
      eDot += t * (2.0 * (vxDot * vx1 + vyDot * vy1));
    }
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body a = bodies[i];
      ObjectFields_BodyTangent aDot = bodiesDot[i];
      for (int j = i + 1; j < bodies.length; j++) {
        ObjectFields.Body b = bodies[j];
        ObjectFields_BodyTangent bDot = bodiesDot[j];
        double x1 = a.x;
        double xDot = aDot.x;
        double x2 = b.x;
        double xDot1 = bDot.x;
        double dx = x1 - x2;
        double dxDot = xDot - xDot1;
        double y1 = a.y;
        double yDot = aDot.y;
        double y2 = b.y;
        double yDot1 = bDot.y;
        double dy = y1 - y2;
        double dyDot = yDot - yDot1;
        double t = Math.sqrt(dx * dx + dy * dy);
        double t1 = a.mass * b.mass / t;
        e -= t1;
        eDot += StrongZero.over(0.5 * (2.0 * (dxDot * dx + dyDot * dy)), t) / t * t1;
      }
    }
    return new Dual(e + bodies[0].hits, eDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateJvp(corpus.ObjectFields.Body[], double, int,
   *     corpus.ObjectFields_BodyTangent[], double)
   */
  static Dual simulateJvp(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot, Tape tape) {
    return simulateJvp(bodies, dt, steps, bodiesDot, dtDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.simulate}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param dt the derivative with respect to {@code dt}
   */
  record SimulateGradient(double value, ObjectFields_BodyTangent[] bodies, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectFields.simulate}: filled by a
   * derivative and reused by its caller.
   */
  static final class SimulateAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public SimulateAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectFields.simulate} and its gradient.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @return the value and the gradient, in new arrays
   */
  static SimulateGradient simulateGradient(ObjectFields.Body[] bodies, double dt, int steps) {
    return simulateGradient(bodies, dt, steps, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateGradient(corpus.ObjectFields.Body[], double, int)
   */
  static SimulateGradient simulateGradient(ObjectFields.Body[] bodies, double dt, int steps,
      Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    SimulateAdjoint adjoint = new SimulateAdjoint();
    double value = simulateGradient(bodies, dt, steps, bodiesBar, adjoint, tape);
    return new SimulateGradient(value, bodiesBar, adjoint.dt);
  }

  /**
   * Reverse mode: {@code ObjectFields.simulate} and its gradient, written into the caller's
   * memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param adjoint overwritten with the derivatives with respect to {@code dt}
   * @return the value
   */
  static double simulateGradient(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesBar, SimulateAdjoint adjoint) {
    return simulateGradient(bodies, dt, steps, bodiesBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateGradient(corpus.ObjectFields.Body[], double, int,
   *     corpus.ObjectFields_BodyTangent[], SimulateAdjoint)
   */
  static double simulateGradient(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesBar, SimulateAdjoint adjoint, Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bodiesBar);
    int mark = tape.mark();
    try {
      double[][] vyKeptKept = tape.table(double[].class, steps);
      double[][] vxKeptKept = tape.table(double[].class, steps);
      double[][][] dxKeptKeptKept = tape.table(double[][].class, steps);
      double[][][] dyKeptKeptKept = tape.table(double[][].class, steps);
      double[][][] keptKeptKept = tape.table(double[][].class, steps);
      for (int s = 0; s < steps; s++) {
        double[][] dxKeptKept = tape.row(dxKeptKeptKept, s, bodies.length);
        double[][] dyKeptKept = tape.row(dyKeptKeptKept, s, bodies.length);
        double[][] keptKept = tape.row(keptKeptKept, s, bodies.length);
        for (int i = 0; i < bodies.length; i++) {
          ObjectFields.Body a = bodies[i];
          int t = bodies.length - (i + 1);
          double[] dxKept = tape.row(dxKeptKept, i, t);
          double[] dyKept = tape.row(dyKeptKept, i, t);
          double[] kept = tape.row(keptKept, i, t);
          for (int j = i + 1; j < bodies.length; j++) {
            int t1 = j - (i + 1);
            ObjectFields.Body b = bodies[j];
            double dx = a.x - b.x;
            dxKept[t1] = dx;
            double dy = a.y - b.y;
            dyKept[t1] = dy;
            double d2 = dx * dx + dy * dy + 0.25;
            double t2 = Math.sqrt(d2);
            kept[t1] = t2;
            double mag = dt / (d2 * t2);
            double vx1 = a.vx;
            double mass1 = b.mass;
            a.vx = vx1 - dx * mass1 * mag;
            a.vy = a.vy - dy * mass1 * mag;
            double vx2 = b.vx;
            double mass2 = a.mass;
            b.vx = vx2 + dx * mass2 * mag;
            b.vy = b.vy + dy * mass2 * mag;
          }
        }
        double[] vyKept = tape.row(vyKeptKept, s, bodies.length);
        double[] vxKept = tape.row(vxKeptKept, s, bodies.length);
        for (int i = 0; i < bodies.length; i++) {
          ObjectFields.Body b = bodies[i];
          double x1 = b.x;
          double vx1 = b.vx;
          vxKept[i] = vx1;
          b.x = x1 + dt * vx1;
          double y1 = b.y;
          double vy1 = b.vy;
          vyKept[i] = vy1;
          b.y = y1 + dt * vy1;
          b.hits = b.hits + 1;
        }
      }
      double e = 0.0;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        double mass1 = b.mass;
        double vx1 = b.vx;
        double vy1 = b.vy;
        e += 0.5 * mass1 * (vx1 * vx1 + vy1 * vy1);
        bBar.vy += mass1 * vy1;
        bBar.vx += mass1 * vx1;
      }
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body a = bodies[i];
        ObjectFields_BodyTangent aBar = bodiesBar[i];
        for (int j = i + 1; j < bodies.length; j++) {
          ObjectFields.Body b = bodies[j];
          ObjectFields_BodyTangent bBar = bodiesBar[j];
          double dx = a.x - b.x;
          double dy = a.y - b.y;
          double t = Math.sqrt(dx * dx + dy * dy);
          double t1 = a.mass * b.mass / t;
          e -= t1;
          double t2 = StrongZero.over(0.5 * (1.0 / t * t1), t);
          double dyBar = 2.0 * (t2 * dy);
          double dxBar = 2.0 * (t2 * dx);
          bBar.y -= dyBar;
          aBar.y += dyBar;
          bBar.x -= dxBar;
          aBar.x += dxBar;
        }
      }

      // reverse sweep
      double dtBar = 0.0;
      int s = Math.max(steps, 0) - 1;
      double t = e + bodies[0].hits;
      while (s >= 0) {
        double[] vyKept = vyKeptKept[s];
        double[] vxKept = vxKeptKept[s];
        for (int i = bodies.length - 1; i >= 0; i--) {
          ObjectFields_BodyTangent bBar = bodiesBar[i];
          double t1 = bBar.y;
          double vy1 = vyKept[i];
          dtBar += t1 * vy1;
          bBar.vy += dt * t1;
          double t2 = bBar.x;
          double vx1 = vxKept[i];
          dtBar += t2 * vx1;
          bBar.vx += dt * t2;
        }
        double[][] dxKeptKept = dxKeptKeptKept[s];
        double[][] dyKeptKept = dyKeptKeptKept[s];
        double[][] keptKept = keptKeptKept[s];
        for (int i = bodies.length - 1; i >= 0; i--) {
          int j = i + 1;
          double[] dxKept = dxKeptKept[i];
          double[] dyKept = dyKeptKept[i];
          double[] kept = keptKept[i];
          ObjectFields.Body a = bodies[i];
          ObjectFields_BodyTangent aBar = bodiesBar[i];
          for (int j1 = bodies.length - 1; j1 >= j; j1--) {
            int t1 = j1 - j;
            ObjectFields_BodyTangent bBar = bodiesBar[j1];
            double t2 = bBar.vy;
            double dx = dxKept[t1];
            double dy = dyKept[t1];
            double d2 = dx * dx + dy * dy + 0.25;
            double t3 = kept[t1];
            double t4 = d2 * t3;
            double mag = dt / t4;
            double mass1 = a.mass;
            double magBar = dy * mass1 * t2;
            double dyBar = t2 * mag * mass1;
            double t5 = bBar.vx;
            magBar += dx * mass1 * t5;
            double dxBar = t5 * mag * mass1;
            double t6 = -aBar.vy;
            ObjectFields.Body b = bodies[j1];
            double mass2 = b.mass;
            magBar += dy * mass2 * t6;
            dyBar += t6 * mag * mass2;
            double t7 = -aBar.vx;
            magBar += dx * mass2 * t7;
            dxBar += t7 * mag * mass2;
            double t8 = magBar / t4;
            dtBar += t8;
            double t9 = -(t8 * mag);
            double d2Bar = t9 * t3 + StrongZero.over(0.5 * (d2 * t9), t3);
            dyBar += 2.0 * (d2Bar * dy);
            dxBar += 2.0 * (d2Bar * dx);
            bBar.y -= dyBar;
            aBar.y += dyBar;
            bBar.x -= dxBar;
            aBar.x += dxBar;
          }
        }
        s--;
      }
      adjoint.dt = dtBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.simulate}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param dt the derivative with respect to {@code dt}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   * @param dtHvp the Hessian-vector product for {@code dt}
   */
  record SimulateHvp(double value, ObjectFields_BodyTangent[] bodies, double dt,
      ObjectFields_BodyTangent[] bodiesHvp, double dtHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ObjectFields.simulate}: filled by a derivative and reused by its caller.
   */
  static final class SimulateHvpAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The Hessian-vector product for {@code dt}. */
    public double dtHvp;

    /** A holder of zeros. */
    public SimulateHvpAdjoint() {}
  }

  /**
   * Second order: {@code ObjectFields.simulate}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @return value, gradient and product, in new arrays
   */
  static SimulateHvp simulateHvp(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot) {
    return simulateHvp(bodies, dt, steps, bodiesDot, dtDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateHvp(corpus.ObjectFields.Body[], double, int,
   *     corpus.ObjectFields_BodyTangent[], double)
   */
  static SimulateHvp simulateHvp(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    SimulateHvpAdjoint adjoint = new SimulateHvpAdjoint();
    double value =
        simulateHvp(bodies, dt, steps, bodiesDot, dtDot, bodiesBar, bodiesHvp, adjoint, tape);
    return new SimulateHvp(value, bodiesBar, adjoint.dt, bodiesHvp, adjoint.dtHvp);
  }

  /**
   * Second order: {@code ObjectFields.simulate}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param steps constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code dt}
   * @return the value
   */
  static double simulateHvp(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, SimulateHvpAdjoint adjoint) {
    return simulateHvp(bodies, dt, steps, bodiesDot, dtDot, bodiesBar, bodiesHvp, adjoint,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateHvp(corpus.ObjectFields.Body[], double, int,
   *     corpus.ObjectFields_BodyTangent[], double, corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], SimulateHvpAdjoint)
   */
  static double simulateHvp(ObjectFields.Body[] bodies, double dt, int steps,
      ObjectFields_BodyTangent[] bodiesDot, double dtDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, SimulateHvpAdjoint adjoint, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    int mark = tape.mark();
    try {
      double[][] vyKeptKept = tape.table(double[].class, steps);
      double[][] vyKeptKeptDot = tape.table(double[].class, steps);
      double[][] vxKeptKept = tape.table(double[].class, steps);
      double[][] vxKeptKeptDot = tape.table(double[].class, steps);
      double[][][] dxKeptKeptKept = tape.table(double[][].class, steps);
      double[][][] dxKeptKeptKeptDot = tape.table(double[][].class, steps);
      double[][][] dyKeptKeptKept = tape.table(double[][].class, steps);
      double[][][] dyKeptKeptKeptDot = tape.table(double[][].class, steps);
      double[][][] keptKeptKept = tape.table(double[][].class, steps);
      double[][][] keptKeptKeptDot = tape.table(double[][].class, steps);
      for (int s = 0; s < steps; s++) {
        double[][] dxKeptKept = tape.row(dxKeptKeptKept, s, bodies.length);
        double[][] dxKeptKeptDot = tape.row(dxKeptKeptKeptDot, s, bodies.length);
        double[][] dyKeptKept = tape.row(dyKeptKeptKept, s, bodies.length);
        double[][] dyKeptKeptDot = tape.row(dyKeptKeptKeptDot, s, bodies.length);
        double[][] keptKept = tape.row(keptKeptKept, s, bodies.length);
        double[][] keptKeptDot = tape.row(keptKeptKeptDot, s, bodies.length);
        for (int i = 0; i < bodies.length; i++) {
          ObjectFields.Body a = bodies[i];
          ObjectFields_BodyTangent aDot = bodiesDot[i];
          int t = bodies.length - (i + 1);
          double[] dxKept = tape.row(dxKeptKept, i, t);
          double[] dxKeptDot = tape.row(dxKeptKeptDot, i, t);
          double[] dyKept = tape.row(dyKeptKept, i, t);
          double[] dyKeptDot = tape.row(dyKeptKeptDot, i, t);
          double[] kept = tape.row(keptKept, i, t);
          double[] keptDot = tape.row(keptKeptDot, i, t);
          for (int j = i + 1; j < bodies.length; j++) {
            int t1 = j - (i + 1);
            ObjectFields.Body b = bodies[j];
            ObjectFields_BodyTangent bDot = bodiesDot[j];
            double x1 = a.x;
            double xDot = aDot.x;
            double x2 = b.x;
            double xDot1 = bDot.x;
            double dx = x1 - x2;
            double dxDot = xDot - xDot1;
            dxKept[t1] = dx;
            dxKeptDot[t1] = dxDot;
            double y1 = a.y;
            double yDot = aDot.y;
            double y2 = b.y;
            double yDot1 = bDot.y;
            double dy = y1 - y2;
            double dyDot = yDot - yDot1;
            dyKept[t1] = dy;
            dyKeptDot[t1] = dyDot;
            double t2 = 2.0 * (dxDot * dx + dyDot * dy);
            double d2 = dx * dx + dy * dy + 0.25;
            double t3 = Math.sqrt(d2);
            double t4 = StrongZero.over(0.5 * t2, t3);
            kept[t1] = t3;
            keptDot[t1] = t4;
            double t5 = d2 * t3;
            double mag = dt / t5;
            double magDot = dtDot / t5 - (t2 * t3 + d2 * t4) / t5 * mag;
            double vx1 = a.vx;
            double vxDot = aDot.vx;
            double mass1 = b.mass;
            double t6 = dx * mass1;
            a.vx = vx1 - t6 * mag;
            aDot.vx = vxDot - (dxDot * mass1 * mag + t6 * magDot);
            double vy1 = a.vy;
            double vyDot = aDot.vy;
            double t7 = dy * mass1;
            a.vy = vy1 - t7 * mag;
            aDot.vy = vyDot - (dyDot * mass1 * mag + t7 * magDot);
            double vx2 = b.vx;
            vxDot = bDot.vx;
            double mass2 = a.mass;
            double t8 = dx * mass2;
            b.vx = vx2 + t8 * mag;
            bDot.vx = vxDot + (dxDot * mass2 * mag + t8 * magDot);
            double vy2 = b.vy;
            vyDot = bDot.vy;
            double t9 = dy * mass2;
            b.vy = vy2 + t9 * mag;
            bDot.vy = vyDot + (dyDot * mass2 * mag + t9 * magDot);
          }
        }
        double[] vyKept = tape.row(vyKeptKept, s, bodies.length);
        double[] vyKeptDot = tape.row(vyKeptKeptDot, s, bodies.length);
        double[] vxKept = tape.row(vxKeptKept, s, bodies.length);
        double[] vxKeptDot = tape.row(vxKeptKeptDot, s, bodies.length);
        for (int i = 0; i < bodies.length; i++) {
          ObjectFields.Body b = bodies[i];
          ObjectFields_BodyTangent bDot = bodiesDot[i];
          double x1 = b.x;
          double xDot = bDot.x;
          double vx1 = b.vx;
          double vxDot = bDot.vx;
          vxKept[i] = vx1;
          vxKeptDot[i] = vxDot;
          b.x = x1 + dt * vx1;
          bDot.x = xDot + (dtDot * vx1 + dt * vxDot);
          double y1 = b.y;
          double yDot = bDot.y;
          double vy1 = b.vy;
          double vyDot = bDot.vy;
          vyKept[i] = vy1;
          vyKeptDot[i] = vyDot;
          b.y = y1 + dt * vy1;
          bDot.y = yDot + (dtDot * vy1 + dt * vyDot);
          b.hits = b.hits + 1;
        }
      }
      double e = 0.0;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bDot = bodiesDot[i];
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        ObjectFields_BodyTangent bBarDot = bodiesHvp[i];
        double mass1 = b.mass;
        double vx1 = b.vx;
        double vxDot = bDot.vx;
        double vy1 = b.vy;
        double vyDot = bDot.vy;
        e += 0.5 * mass1 * (vx1 * vx1 + vy1 * vy1);
        bBar.vy += mass1 * vy1;
        bBarDot.vy += mass1 * vyDot;
        bBar.vx += mass1 * vx1;
        bBarDot.vx += mass1 * vxDot;
      }
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body a = bodies[i];
        ObjectFields_BodyTangent aDot = bodiesDot[i];
        ObjectFields_BodyTangent aBar = bodiesBar[i];
        ObjectFields_BodyTangent aBarDot = bodiesHvp[i];
        for (int j = i + 1; j < bodies.length; j++) {
          ObjectFields.Body b = bodies[j];
          ObjectFields_BodyTangent bDot = bodiesDot[j];
          ObjectFields_BodyTangent bBar = bodiesBar[j];
          ObjectFields_BodyTangent bBarDot = bodiesHvp[j];
          double x1 = a.x;
          double xDot = aDot.x;
          double x2 = b.x;
          double xDot1 = bDot.x;
          double dx = x1 - x2;
          double dxDot = xDot - xDot1;
          double y1 = a.y;
          double yDot = aDot.y;
          double y2 = b.y;
          double yDot1 = bDot.y;
          double dy = y1 - y2;
          double dyDot = yDot - yDot1;
          double t = Math.sqrt(dx * dx + dy * dy);
          double t1 = 0.5 / t;
          double t2 = StrongZero.times(2.0 * (dxDot * dx + dyDot * dy), t1);
          double t3 = a.mass * b.mass / t;
          double t4 = t2 / t;
          e -= t3;
          double t5 = 1.0 / t;
          double t6 = t5 * t3;
          double t7 = StrongZero.times(t6, t1);
          double t8 =
              -(StrongZero.times(t2 * t5 * t5 * t3 + t5 * (t4 * t3), t1)
              + StrongZero.times(t6, t4 * t1));
          double dyBar = 2.0 * (t7 * dy);
          double dyBarDot = 2.0 * (t8 * dy + t7 * dyDot);
          double dxBar = 2.0 * (t7 * dx);
          double dxBarDot = 2.0 * (t8 * dx + t7 * dxDot);
          bBar.y -= dyBar;
          bBarDot.y -= dyBarDot;
          aBar.y += dyBar;
          aBarDot.y += dyBarDot;
          bBar.x -= dxBar;
          bBarDot.x -= dxBarDot;
          aBar.x += dxBar;
          aBarDot.x += dxBarDot;
        }
      }

      // reverse sweep
      double dtBar = 0.0;
      double dtBarDot = 0.0;
      int s = Math.max(steps, 0) - 1;
      double t = e + bodies[0].hits;
      while (s >= 0) {
        double[] vyKept = vyKeptKept[s];
        double[] vyKeptDot = vyKeptKeptDot[s];
        double[] vxKept = vxKeptKept[s];
        double[] vxKeptDot = vxKeptKeptDot[s];
        for (int i = bodies.length - 1; i >= 0; i--) {
          ObjectFields_BodyTangent bBar = bodiesBar[i];
          ObjectFields_BodyTangent bBarDot = bodiesHvp[i];
          double t1 = bBar.y;
          double t2 = bBarDot.y;
          double vy1 = vyKept[i];
          double vyDot = vyKeptDot[i];
          dtBar += t1 * vy1;
          dtBarDot += t2 * vy1 + t1 * vyDot;
          bBar.vy += dt * t1;
          bBarDot.vy += dtDot * t1 + dt * t2;
          double t3 = bBar.x;
          double t4 = bBarDot.x;
          double vx1 = vxKept[i];
          double vxDot = vxKeptDot[i];
          dtBar += t3 * vx1;
          dtBarDot += t4 * vx1 + t3 * vxDot;
          bBar.vx += dt * t3;
          bBarDot.vx += dtDot * t3 + dt * t4;
        }
        double[][] dxKeptKept = dxKeptKeptKept[s];
        double[][] dxKeptKeptDot = dxKeptKeptKeptDot[s];
        double[][] dyKeptKept = dyKeptKeptKept[s];
        double[][] dyKeptKeptDot = dyKeptKeptKeptDot[s];
        double[][] keptKept = keptKeptKept[s];
        double[][] keptKeptDot = keptKeptKeptDot[s];
        for (int i = bodies.length - 1; i >= 0; i--) {
          int j = i + 1;
          double[] dxKept = dxKeptKept[i];
          double[] dxKeptDot = dxKeptKeptDot[i];
          double[] dyKept = dyKeptKept[i];
          double[] dyKeptDot = dyKeptKeptDot[i];
          double[] kept = keptKept[i];
          double[] keptDot = keptKeptDot[i];
          ObjectFields.Body a = bodies[i];
          ObjectFields_BodyTangent aBar = bodiesBar[i];
          ObjectFields_BodyTangent aBarDot = bodiesHvp[i];
          for (int j1 = bodies.length - 1; j1 >= j; j1--) {
            int t1 = j1 - j;
            ObjectFields_BodyTangent bBar = bodiesBar[j1];
            ObjectFields_BodyTangent bBarDot = bodiesHvp[j1];
            double t2 = bBar.vy;
            double t3 = bBarDot.vy;
            double dx = dxKept[t1];
            double dxDot = dxKeptDot[t1];
            double dy = dyKept[t1];
            double dyDot = dyKeptDot[t1];
            double t4 = 2.0 * (dxDot * dx + dyDot * dy);
            double d2 = dx * dx + dy * dy + 0.25;
            double t5 = kept[t1];
            double t6 = keptDot[t1];
            double t7 = d2 * t5;
            double mag = dt / t7;
            double t8 = (t4 * t5 + d2 * t6) / t7;
            double magDot = dtDot / t7 - t8 * mag;
            double mass1 = a.mass;
            double t9 = dy * mass1;
            double magBar = t9 * t2;
            double magBarDot = dyDot * mass1 * t2 + t9 * t3;
            double dyBar = t2 * mag * mass1;
            double dyBarDot = (t3 * mag + t2 * magDot) * mass1;
            double t10 = bBar.vx;
            double t11 = bBarDot.vx;
            double t12 = dx * mass1;
            magBar += t12 * t10;
            magBarDot += dxDot * mass1 * t10 + t12 * t11;
            double dxBar = t10 * mag * mass1;
            double dxBarDot = (t11 * mag + t10 * magDot) * mass1;
            double t13 = -aBar.vy;
            double t14 = -aBarDot.vy;
            ObjectFields.Body b = bodies[j1];
            double mass2 = b.mass;
            double t15 = dy * mass2;
            magBar += t15 * t13;
            magBarDot += dyDot * mass2 * t13 + t15 * t14;
            dyBar += t13 * mag * mass2;
            dyBarDot += (t14 * mag + t13 * magDot) * mass2;
            double t16 = -aBar.vx;
            double t17 = -aBarDot.vx;
            double t18 = dx * mass2;
            magBar += t18 * t16;
            magBarDot += dxDot * mass2 * t16 + t18 * t17;
            dxBar += t16 * mag * mass2;
            dxBarDot += (t17 * mag + t16 * magDot) * mass2;
            double t19 = magBar / t7;
            double t20 = magBarDot / t7 - t8 * t19;
            dtBar += t19;
            dtBarDot += t20;
            double t21 = -(t19 * mag);
            double t22 = -(t20 * mag + t19 * magDot);
            double t23 = d2 * t21;
            double t24 = 0.5 / t5;
            double d2Bar = t21 * t5 + StrongZero.times(t23, t24);
            double d2BarDot = t22 * t5 + t21 * t6
                + (StrongZero.times(t4 * t21 + d2 * t22, t24)
                - StrongZero.times(t23, t6 / t5 * t24));
            dyBar += 2.0 * (d2Bar * dy);
            dyBarDot += 2.0 * (d2BarDot * dy + d2Bar * dyDot);
            dxBar += 2.0 * (d2Bar * dx);
            dxBarDot += 2.0 * (d2BarDot * dx + d2Bar * dxDot);
            bBar.y -= dyBar;
            bBarDot.y -= dyBarDot;
            aBar.y += dyBar;
            aBarDot.y += dyBarDot;
            bBar.x -= dxBar;
            bBarDot.x -= dxBarDot;
            aBar.x += dxBar;
            aBarDot.x += dxBarDot;
          }
        }
        s--;
      }
      adjoint.dt = dtBar;
      adjoint.dtHvp = dtBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.sameOrNot} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual sameOrNotJvp(ObjectFields.Body a, ObjectFields.Body b, ObjectFields_BodyTangent aDot,
      ObjectFields_BodyTangent bDot) {
    Sharing.begin().object("aDot", aDot, "a", a, ObjectFields_BodyTangent::parts).object("bDot",
        bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    double x1 = a.x;
    double xDot = aDot.x;
    double y1 = b.y;
    double yDot = bDot.y;
    double t = x1 * y1;
    double t1 = xDot * y1 + x1 * yDot;
    a.x = t;
    aDot.x = t1;
    double x2 = b.x;
    xDot = bDot.x;
    double t2 = x2 + t * t;
    double t3 = xDot + 2.0 * (t1 * t);
    b.x = t2;
    bDot.x = t3;
    double x3 = a.x;
    xDot = aDot.x;
    double t4 = x3 * t2;
    double t5 = xDot * t2 + x3 * t3;
    a.y = t4;
    aDot.y = t5;
    double y2 = b.y;
    yDot = bDot.y;
    return new Dual(t4 * y2 + t4, t5 * y2 + t4 * yDot + t5);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameOrNotJvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static Dual sameOrNotJvp(ObjectFields.Body a, ObjectFields.Body b, ObjectFields_BodyTangent aDot,
      ObjectFields_BodyTangent bDot, Tape tape) {
    return sameOrNotJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.sameOrNot}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record SameOrNotGradient(double value, ObjectFields_BodyTangent a, ObjectFields_BodyTangent b) {}

  /**
   * Reverse mode: {@code ObjectFields.sameOrNot} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static SameOrNotGradient sameOrNotGradient(ObjectFields.Body a, ObjectFields.Body b) {
    NewShadows aBarShadows = new NewShadows();
    ObjectFields_BodyTangent aBar = ObjectFields_BodyTangent.zerosLike(a, aBarShadows);
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, aBarShadows);
    double value = sameOrNotGradient(a, b, aBar, bBar);
    return new SameOrNotGradient(value, aBar, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameOrNotGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body)
   */
  static SameOrNotGradient sameOrNotGradient(ObjectFields.Body a, ObjectFields.Body b, Tape tape) {
    return sameOrNotGradient(a, b);
  }

  /**
   * Reverse mode: {@code ObjectFields.sameOrNot} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double sameOrNotGradient(ObjectFields.Body a, ObjectFields.Body b,
      ObjectFields_BodyTangent aBar, ObjectFields_BodyTangent bBar) {
    Sharing.begin().object("aBar", aBar, "a", a, ObjectFields_BodyTangent::parts).object("bBar",
        bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(aBar);
    ObjectFields_BodyTangent.zero(bBar);
    double x1 = a.x;
    double y1 = b.y;
    double t = x1 * y1;
    a.x = t;
    double t1 = b.x + t * t;
    b.x = t1;
    double x2 = a.x;
    double t2 = x2 * t1;
    a.y = t2;
    double y2 = b.y;

    // reverse sweep
    bBar.y += t2;
    double t3 = aBar.y;
    aBar.y = 0.0;
    double t4 = 1.0 + y2 + t3;
    aBar.x += t4 * t1;
    double t5 = x2 * t4 + bBar.x;
    bBar.x = t5;
    double t6 = aBar.x;
    aBar.x = 0.0;
    double t7 = 2.0 * (t5 * t) + t6;
    bBar.y += x1 * t7;
    aBar.x += t7 * y1;
    return t2 * y2 + t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameOrNotGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static double sameOrNotGradient(ObjectFields.Body a, ObjectFields.Body b,
      ObjectFields_BodyTangent aBar, ObjectFields_BodyTangent bBar, Tape tape) {
    return sameOrNotGradient(a, b, aBar, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.sameOrNot}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record SameOrNotHvp(double value, ObjectFields_BodyTangent a, ObjectFields_BodyTangent b,
      ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp) {}

  /**
   * Second order: {@code ObjectFields.sameOrNot}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SameOrNotHvp sameOrNotHvp(ObjectFields.Body a, ObjectFields.Body b,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot) {
    NewShadows aBarShadows = new NewShadows();
    ObjectFields_BodyTangent aBar = ObjectFields_BodyTangent.zerosLike(a, aBarShadows);
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, aBarShadows);
    NewShadows aHvpShadows = new NewShadows();
    ObjectFields_BodyTangent aHvp = ObjectFields_BodyTangent.zerosLike(a, aHvpShadows);
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, aHvpShadows);
    double value = sameOrNotHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
    return new SameOrNotHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameOrNotHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static SameOrNotHvp sameOrNotHvp(ObjectFields.Body a, ObjectFields.Body b,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, Tape tape) {
    return sameOrNotHvp(a, b, aDot, bDot);
  }

  /**
   * Second order: {@code ObjectFields.sameOrNot}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double sameOrNotHvp(ObjectFields.Body a, ObjectFields.Body b,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent aBar,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp) {
    Sharing.begin().object("aDot", aDot, "a", a, ObjectFields_BodyTangent::parts).object("bDot",
        bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("aBar", aBar, "a", a, ObjectFields_BodyTangent::parts).object("bBar",
        bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("aHvp", aHvp, "a", a, ObjectFields_BodyTangent::parts).object("bHvp",
        bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("aDot", aDot, "aBar", aBar);
    ObjectArguments.distinct("aDot", aDot, "aHvp", aHvp);
    ObjectArguments.distinct("aBar", aBar, "aHvp", aHvp);
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    ObjectFields_BodyTangent.zero(aBar);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(aHvp);
    ObjectFields_BodyTangent.zero(bHvp);
    double x1 = a.x;
    double xDot = aDot.x;
    double y1 = b.y;
    double yDot = bDot.y;
    double t = x1 * y1;
    double t1 = xDot * y1 + x1 * yDot;
    a.x = t;
    aDot.x = t1;
    double x2 = b.x;
    double xDot1 = bDot.x;
    double t2 = x2 + t * t;
    double t3 = xDot1 + 2.0 * (t1 * t);
    b.x = t2;
    bDot.x = t3;
    double x3 = a.x;
    xDot1 = aDot.x;
    double t4 = x3 * t2;
    double t5 = xDot1 * t2 + x3 * t3;
    a.y = t4;
    aDot.y = t5;
    double y2 = b.y;
    double yDot1 = bDot.y;

    // reverse sweep
    bBar.y += t4;
    bHvp.y += t5;
    double t6 = aBar.y;
    double t7 = aHvp.y;
    aBar.y = 0.0;
    aHvp.y = 0.0;
    double t8 = 1.0 + y2 + t6;
    double t9 = yDot1 + t7;
    aBar.x += t8 * t2;
    aHvp.x += t9 * t2 + t8 * t3;
    double t10 = x3 * t8 + bBar.x;
    double t11 = xDot1 * t8 + x3 * t9 + bHvp.x;
    bBar.x = t10;
    bHvp.x = t11;
    double t12 = aBar.x;
    double t13 = aHvp.x;
    aBar.x = 0.0;
    aHvp.x = 0.0;
    double t14 = 2.0 * (t10 * t) + t12;
    double t15 = 2.0 * (t11 * t + t10 * t1) + t13;
    bBar.y += x1 * t14;
    bHvp.y += xDot * t14 + x1 * t15;
    aBar.x += t14 * y1;
    aHvp.x += t15 * y1 + t14 * yDot;
    return t4 * y2 + t4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sameOrNotHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static double sameOrNotHvp(ObjectFields.Body a, ObjectFields.Body b,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent aBar,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp,
      Tape tape) {
    return sameOrNotHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.oneAndMany} and its derivative in the direction of the
   * tangents.
   *
   * @param sun as the method takes it; written as the method writes it
   * @param planets as the method takes it; written as the method writes it
   * @param sunDot tangent of {@code sun}, of the same shape; receives that of what the array
   *     then holds
   * @param planetsDot tangent of {@code planets}, of the same shape; receives that of what
   *     the array then holds
   * @return the value and its tangent
   */
  static Dual oneAndManyJvp(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunDot, ObjectFields_BodyTangent[] planetsDot) {
    Sharing.begin().object("sunDot", sunDot, "sun", sun,
        ObjectFields_BodyTangent::parts).objects("planetsDot", planetsDot, "planets", planets,
        ObjectFields_BodyTangent::parts).end();
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < planets.length; i++) {
      ObjectFields.Body p = planets[i];
      ObjectFields_BodyTangent pDot = planetsDot[i];
      double x1 = p.x;
      double xDot = pDot.x;
      double x2 = sun.x;
      double xDot1 = sunDot.x;
      double y1 = p.y;
      double yDot = pDot.y;
      double t = x1 + x2 * y1;
      double t1 = xDot + (xDot1 * y1 + x2 * yDot);
      p.x = t;
      pDot.x = t1;
      double y2 = sun.y;
      yDot = sunDot.y;
      double t2 = y2 * t;
      double t3 = yDot * t + y2 * t1;
      sun.y = t2;
      sunDot.y = t3;
      double vx1 = p.vx;
      double vxDot = pDot.vx;
      sum += t2 * vx1;
      sumDot += t3 * vx1 + t2 * vxDot;
    }
    double x1 = sun.x;
    double xDot = sunDot.x;
    return new Dual(sum + x1, sumDot + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneAndManyJvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body[],
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent[])
   */
  static Dual oneAndManyJvp(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunDot, ObjectFields_BodyTangent[] planetsDot, Tape tape) {
    return oneAndManyJvp(sun, planets, sunDot, planetsDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.oneAndMany}.
   *
   * @param value what the method returns
   * @param sun the derivative with respect to {@code sun}
   * @param planets the derivative with respect to {@code planets}
   */
  record OneAndManyGradient(double value, ObjectFields_BodyTangent sun,
      ObjectFields_BodyTangent[] planets) {}

  /**
   * Reverse mode: {@code ObjectFields.oneAndMany} and its gradient.
   *
   * @param sun as the method takes it; written as the method writes it
   * @param planets as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static OneAndManyGradient oneAndManyGradient(ObjectFields.Body sun, ObjectFields.Body[] planets) {
    return oneAndManyGradient(sun, planets, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneAndManyGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body[])
   */
  static OneAndManyGradient oneAndManyGradient(ObjectFields.Body sun, ObjectFields.Body[] planets,
      Tape tape) {
    NewShadows sunBarShadows = new NewShadows();
    ObjectFields_BodyTangent sunBar = ObjectFields_BodyTangent.zerosLike(sun, sunBarShadows);
    ObjectFields_BodyTangent[] planetsBar =
        ObjectFields_BodyTangent.zerosLike(planets, sunBarShadows);
    double value = oneAndManyGradient(sun, planets, sunBar, planetsBar, tape);
    return new OneAndManyGradient(value, sunBar, planetsBar);
  }

  /**
   * Reverse mode: {@code ObjectFields.oneAndMany} and its gradient, written into the
   * caller's memory.
   *
   * @param sun as the method takes it; written as the method writes it
   * @param planets as the method takes it; written as the method writes it
   * @param sunBar overwritten with the gradient with respect to {@code sun}; of the same
   *     shape
   * @param planetsBar overwritten with the gradient with respect to {@code planets}; of the
   *     same shape
   * @return the value
   */
  static double oneAndManyGradient(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunBar, ObjectFields_BodyTangent[] planetsBar) {
    return oneAndManyGradient(sun, planets, sunBar, planetsBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneAndManyGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body[],
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent[])
   */
  static double oneAndManyGradient(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunBar, ObjectFields_BodyTangent[] planetsBar, Tape tape) {
    Sharing.begin().object("sunBar", sunBar, "sun", sun,
        ObjectFields_BodyTangent::parts).objects("planetsBar", planetsBar, "planets", planets,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(sunBar);
    ObjectFields_BodyTangent.zero(planetsBar);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(planets.length);
      double[] kept = tape.doubles(planets.length);
      double[] yKept1 = tape.doubles(planets.length);
      double[] xKept = tape.doubles(planets.length);
      double sum = 0.0;
      for (int i = 0; i < planets.length; i++) {
        ObjectFields.Body p = planets[i];
        double x1 = p.x;
        double x2 = sun.x;
        xKept[i] = x2;
        double y1 = p.y;
        yKept1[i] = y1;
        double t = x1 + x2 * y1;
        kept[i] = t;
        p.x = t;
        double y2 = sun.y;
        yKept[i] = y2;
        double t1 = y2 * t;
        sun.y = t1;
        sum += t1 * p.vx;
      }

      // reverse sweep
      double t = sum + sun.x;
      sunBar.x += 1.0;
      for (int i = planets.length - 1; i >= 0; i--) {
        ObjectFields.Body p = planets[i];
        double y1 = yKept[i];
        double t1 = kept[i];
        ObjectFields_BodyTangent pBar = planetsBar[i];
        double vx1 = p.vx;
        pBar.vx += y1 * t1;
        double t2 = vx1 + sunBar.y;
        double yBar = t2 * t1;
        sunBar.y = yBar;
        double t3 = pBar.x;
        pBar.x = 0.0;
        double t4 = y1 * t2 + t3;
        y1 = yKept1[i];
        double x1 = xKept[i];
        pBar.y += x1 * t4;
        sunBar.x += t4 * y1;
        pBar.x += t4;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.oneAndMany}.
   *
   * @param value what the method returns
   * @param sun the derivative with respect to {@code sun}
   * @param planets the derivative with respect to {@code planets}
   * @param sunHvp the Hessian-vector product for {@code sun}
   * @param planetsHvp the Hessian-vector product for {@code planets}
   */
  record OneAndManyHvp(double value, ObjectFields_BodyTangent sun,
      ObjectFields_BodyTangent[] planets, ObjectFields_BodyTangent sunHvp,
      ObjectFields_BodyTangent[] planetsHvp) {}

  /**
   * Second order: {@code ObjectFields.oneAndMany}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param sun as the method takes it; written as the method writes it
   * @param planets as the method takes it; written as the method writes it
   * @param sunDot tangent of {@code sun}, of the same shape; receives that of what the array
   *     then holds
   * @param planetsDot tangent of {@code planets}, of the same shape; receives that of what
   *     the array then holds
   * @return value, gradient and product, in new arrays
   */
  static OneAndManyHvp oneAndManyHvp(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunDot, ObjectFields_BodyTangent[] planetsDot) {
    return oneAndManyHvp(sun, planets, sunDot, planetsDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneAndManyHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body[],
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent[])
   */
  static OneAndManyHvp oneAndManyHvp(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunDot, ObjectFields_BodyTangent[] planetsDot, Tape tape) {
    NewShadows sunBarShadows = new NewShadows();
    ObjectFields_BodyTangent sunBar = ObjectFields_BodyTangent.zerosLike(sun, sunBarShadows);
    ObjectFields_BodyTangent[] planetsBar =
        ObjectFields_BodyTangent.zerosLike(planets, sunBarShadows);
    NewShadows sunHvpShadows = new NewShadows();
    ObjectFields_BodyTangent sunHvp = ObjectFields_BodyTangent.zerosLike(sun, sunHvpShadows);
    ObjectFields_BodyTangent[] planetsHvp =
        ObjectFields_BodyTangent.zerosLike(planets, sunHvpShadows);
    double value =
        oneAndManyHvp(sun, planets, sunDot, planetsDot, sunBar, planetsBar, sunHvp, planetsHvp,
        tape);
    return new OneAndManyHvp(value, sunBar, planetsBar, sunHvp, planetsHvp);
  }

  /**
   * Second order: {@code ObjectFields.oneAndMany}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param sun as the method takes it; written as the method writes it
   * @param planets as the method takes it; written as the method writes it
   * @param sunDot tangent of {@code sun}, of the same shape; receives that of what the array
   *     then holds
   * @param planetsDot tangent of {@code planets}, of the same shape; receives that of what
   *     the array then holds
   * @param sunBar overwritten with the gradient with respect to {@code sun}; of the same
   *     shape
   * @param planetsBar overwritten with the gradient with respect to {@code planets}; of the
   *     same shape
   * @param sunHvp overwritten with the Hessian-vector product for {@code sun}; of the same
   *     shape
   * @param planetsHvp overwritten with the Hessian-vector product for {@code planets}; of
   *     the same shape
   * @return the value
   */
  static double oneAndManyHvp(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunDot, ObjectFields_BodyTangent[] planetsDot,
      ObjectFields_BodyTangent sunBar, ObjectFields_BodyTangent[] planetsBar,
      ObjectFields_BodyTangent sunHvp, ObjectFields_BodyTangent[] planetsHvp) {
    return oneAndManyHvp(sun, planets, sunDot, planetsDot, sunBar, planetsBar, sunHvp, planetsHvp,
        Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #oneAndManyHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body[],
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent[])
   */
  static double oneAndManyHvp(ObjectFields.Body sun, ObjectFields.Body[] planets,
      ObjectFields_BodyTangent sunDot, ObjectFields_BodyTangent[] planetsDot,
      ObjectFields_BodyTangent sunBar, ObjectFields_BodyTangent[] planetsBar,
      ObjectFields_BodyTangent sunHvp, ObjectFields_BodyTangent[] planetsHvp, Tape tape) {
    Sharing.begin().object("sunDot", sunDot, "sun", sun,
        ObjectFields_BodyTangent::parts).objects("planetsDot", planetsDot, "planets", planets,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("sunBar", sunBar, "sun", sun,
        ObjectFields_BodyTangent::parts).objects("planetsBar", planetsBar, "planets", planets,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("sunHvp", sunHvp, "sun", sun,
        ObjectFields_BodyTangent::parts).objects("planetsHvp", planetsHvp, "planets", planets,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("sunDot", sunDot, "sunBar", sunBar);
    ObjectArguments.distinct("sunDot", sunDot, "sunHvp", sunHvp);
    ObjectArguments.distinct("sunBar", sunBar, "sunHvp", sunHvp);
    ObjectArguments.distinct("planetsDot", planetsDot, "planetsBar", planetsBar);
    ObjectArguments.distinct("planetsDot", planetsDot, "planetsHvp", planetsHvp);
    ObjectArguments.distinct("planetsBar", planetsBar, "planetsHvp", planetsHvp);
    ObjectFields_BodyTangent.zero(sunBar);
    ObjectFields_BodyTangent.zero(planetsBar);
    ObjectFields_BodyTangent.zero(sunHvp);
    ObjectFields_BodyTangent.zero(planetsHvp);
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(planets.length);
      double[] yKeptDot = tape.doubles(planets.length);
      double[] kept = tape.doubles(planets.length);
      double[] keptDot = tape.doubles(planets.length);
      double[] yKept1 = tape.doubles(planets.length);
      double[] yKeptDot1 = tape.doubles(planets.length);
      double[] xKept = tape.doubles(planets.length);
      double[] xKeptDot = tape.doubles(planets.length);
      double sum = 0.0;
      for (int i = 0; i < planets.length; i++) {
        ObjectFields.Body p = planets[i];
        ObjectFields_BodyTangent pDot = planetsDot[i];
        double x1 = p.x;
        double xDot = pDot.x;
        double x2 = sun.x;
        double xDot1 = sunDot.x;
        xKept[i] = x2;
        xKeptDot[i] = xDot1;
        double y1 = p.y;
        double yDot = pDot.y;
        yKept1[i] = y1;
        yKeptDot1[i] = yDot;
        double t = x1 + x2 * y1;
        double t1 = xDot + (xDot1 * y1 + x2 * yDot);
        kept[i] = t;
        keptDot[i] = t1;
        p.x = t;
        pDot.x = t1;
        double y2 = sun.y;
        yDot = sunDot.y;
        yKept[i] = y2;
        yKeptDot[i] = yDot;
        double t2 = y2 * t;
        sun.y = t2;
        sunDot.y = yDot * t + y2 * t1;
        sum += t2 * p.vx;
      }

      // reverse sweep
      double t = sum + sun.x;
      sunBar.x += 1.0;
      for (int i = planets.length - 1; i >= 0; i--) {
        ObjectFields.Body p = planets[i];
        ObjectFields_BodyTangent pDot = planetsDot[i];
        double vx1 = p.vx;
        double vxDot = pDot.vx;
        double y1 = yKept[i];
        double yDot = yKeptDot[i];
        double t1 = kept[i];
        double t2 = keptDot[i];
        ObjectFields_BodyTangent pBar = planetsBar[i];
        ObjectFields_BodyTangent pBarDot = planetsHvp[i];
        pBar.vx += y1 * t1;
        pBarDot.vx += yDot * t1 + y1 * t2;
        double t3 = vx1 + sunBar.y;
        double t4 = vxDot + sunHvp.y;
        double yBar = t3 * t1;
        double yBarDot = t4 * t1 + t3 * t2;
        sunBar.y = yBar;
        sunHvp.y = yBarDot;
        double t5 = pBar.x;
        double t6 = pBarDot.x;
        pBar.x = 0.0;
        pBarDot.x = 0.0;
        double t7 = y1 * t3 + t5;
        double t8 = yDot * t3 + y1 * t4 + t6;
        y1 = yKept1[i];
        yDot = yKeptDot1[i];
        double x1 = xKept[i];
        double xDot = xKeptDot[i];
        pBar.y += x1 * t7;
        pBarDot.y += xDot * t7 + x1 * t8;
        sunBar.x += t7 * y1;
        sunHvp.x += t8 * y1 + t7 * yDot;
        pBar.x += t7;
        pBarDot.x += t8;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.farthest} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual farthestJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    double most = -1.0;
    ObjectFields.Body best = null;
    double mostDot = 0.0;
    ObjectFields_BodyTangent bestDot = null;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      double x1 = b.x;
      double xDot = bDot.x;
      double y1 = b.y;
      double yDot = bDot.y;
      double d = x1 * x1 + y1 * y1;
      double dDot = 2.0 * (xDot * x1 + yDot * y1);
      if (d > most) {
        best = b;
        most = d;
        bestDot = bDot;
        mostDot = dDot;
      }
    }
    double x1 = best.x;
    double xDot = bestDot.x;
    double vx1 = best.vx;
    double vxDot = bestDot.vx;
    double t = x1 * vx1;
    double t1 = xDot * vx1 + x1 * vxDot;
    best.x = t;
    bestDot.x = t1;
    double x2 = bodies[0].x;
    xDot = bodiesDot[0].x;
    return new Dual(most + t * x2, mostDot + (t1 * x2 + t * xDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farthestJvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static Dual farthestJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      Tape tape) {
    return farthestJvp(bodies, bodiesDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.farthest}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record FarthestGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.farthest} and its gradient.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static FarthestGradient farthestGradient(ObjectFields.Body[] bodies) {
    return farthestGradient(bodies, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farthestGradient(corpus.ObjectFields.Body[])
   */
  static FarthestGradient farthestGradient(ObjectFields.Body[] bodies, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = farthestGradient(bodies, bodiesBar, tape);
    return new FarthestGradient(value, bodiesBar);
  }

  /**
   * Reverse mode: {@code ObjectFields.farthest} and its gradient, written into the caller's
   * memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double farthestGradient(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesBar) {
    return farthestGradient(bodies, bodiesBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farthestGradient(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static double farthestGradient(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesBar,
      Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(bodies.length);
      double most = -1.0;
      ObjectFields.Body best = null;
      ObjectFields_BodyTangent bestBar = null;
      int chosen = Integer.MAX_VALUE;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        double x1 = b.x;
        xKept[i] = x1;
        double y1 = b.y;
        double d = x1 * x1 + y1 * y1;
        if (d > most) {
          best = b;
          most = d;
          bestBar = bBar;
          chosen = i;
        }
      }
      double x1 = best.x;
      double vx1 = best.vx;
      double t = x1 * vx1;
      best.x = t;
      double x2 = bodies[0].x;

      // reverse sweep
      bodiesBar[0].x += t;
      double t1 = bestBar.x;
      bestBar.x = 0.0;
      double t2 = x2 + t1;
      bestBar.vx += x1 * t2;
      bestBar.x += t2 * vx1;
      if (chosen != Integer.MAX_VALUE) {
        ObjectFields.Body b = bodies[chosen];
        ObjectFields_BodyTangent bBar = bodiesBar[chosen];
        bBar.y += 2.0 * b.y;
        double x3 = xKept[chosen];
        bBar.x += 2.0 * x3;
      }
      return most + t * x2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.farthest}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record FarthestHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.farthest}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static FarthestHvp farthestHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot) {
    return farthestHvp(bodies, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farthestHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static FarthestHvp farthestHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = farthestHvp(bodies, bodiesDot, bodiesBar, bodiesHvp, tape);
    return new FarthestHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Second order: {@code ObjectFields.farthest}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double farthestHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp) {
    return farthestHvp(bodies, bodiesDot, bodiesBar, bodiesHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #farthestHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[])
   */
  static double farthestHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(bodies.length);
      double[] xKeptDot = tape.doubles(bodies.length);
      double most = -1.0;
      ObjectFields.Body best = null;
      ObjectFields_BodyTangent bestBar = null;
      int chosen = Integer.MAX_VALUE;
      ObjectFields_BodyTangent bestDot = null;
      ObjectFields_BodyTangent bestBarDot = null;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bDot = bodiesDot[i];
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        ObjectFields_BodyTangent bBarDot = bodiesHvp[i];
        double x1 = b.x;
        double xDot = bDot.x;
        xKept[i] = x1;
        xKeptDot[i] = xDot;
        double y1 = b.y;
        double d = x1 * x1 + y1 * y1;
        if (d > most) {
          best = b;
          most = d;
          bestBar = bBar;
          chosen = i;
          bestDot = bDot;
          bestBarDot = bBarDot;
        }
      }
      double x1 = best.x;
      double xDot = bestDot.x;
      double vx1 = best.vx;
      double vxDot = bestDot.vx;
      double t = x1 * vx1;
      double t1 = xDot * vx1 + x1 * vxDot;
      best.x = t;
      bestDot.x = t1;
      double x2 = bodies[0].x;
      double xDot1 = bodiesDot[0].x;

      // reverse sweep
      ObjectFields_BodyTangent bodiesBarDot = bodiesHvp[0];
      bodiesBar[0].x += t;
      bodiesBarDot.x += t1;
      double t2 = bestBar.x;
      double t3 = bestBarDot.x;
      bestBar.x = 0.0;
      bestBarDot.x = 0.0;
      double t4 = x2 + t2;
      double t5 = xDot1 + t3;
      bestBar.vx += x1 * t4;
      bestBarDot.vx += xDot * t4 + x1 * t5;
      bestBar.x += t4 * vx1;
      bestBarDot.x += t5 * vx1 + t4 * vxDot;
      if (chosen != Integer.MAX_VALUE) {
        ObjectFields.Body b = bodies[chosen];
        ObjectFields_BodyTangent bDot = bodiesDot[chosen];
        double y1 = b.y;
        double yDot = bDot.y;
        ObjectFields_BodyTangent bBar = bodiesBar[chosen];
        ObjectFields_BodyTangent bBarDot = bodiesHvp[chosen];
        bBar.y += 2.0 * y1;
        bBarDot.y += 2.0 * yDot;
        double x3 = xKept[chosen];
        xDot = xKeptDot[chosen];
        bBar.x += 2.0 * x3;
        bBarDot.x += 2.0 * xDot;
      }
      return most + t * x2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.recursive} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param i constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual recursiveJvp(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesDot) {
    return recursiveJvp(bodies, i, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveJvp(corpus.ObjectFields.Body[], int, corpus.ObjectFields_BodyTangent[])
   */
  static Dual recursiveJvp(ObjectFields.Body[] bodies, int i, ObjectFields_BodyTangent[] bodiesDot,
      Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    int mark = tape.mark();
    try {
      if (i == bodies.length) {
        return new Dual(1.0, 0.0);
      }
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      double x1 = b.x;
      double xDot = bDot.x;
      double y1 = b.y;
      double yDot = bDot.y;
      b.x = x1 * y1 + i;
      bDot.x = xDot * y1 + x1 * yDot;
      double rest = recursiveJvp_(bodies, i + 1, bodiesDot, tape);
      double restDot = tape.doubleResult(1);
      double x2 = b.x;
      xDot = bDot.x;
      double t = rest * x2;
      double t1 = restDot * x2 + rest * xDot;
      b.y = t;
      bDot.y = t1;
      return new Dual(rest + t * t, restDot + 2.0 * (t1 * t));
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ObjectFields.recursive}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record RecursiveGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.recursive} and its gradient.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param i constant
   * @return the value and the gradient, in new arrays
   */
  static RecursiveGradient recursiveGradient(ObjectFields.Body[] bodies, int i) {
    return recursiveGradient(bodies, i, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(corpus.ObjectFields.Body[], int)
   */
  static RecursiveGradient recursiveGradient(ObjectFields.Body[] bodies, int i, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = recursiveGradient(bodies, i, bodiesBar, tape);
    return new RecursiveGradient(value, bodiesBar);
  }

  /**
   * Reverse mode: {@code ObjectFields.recursive} and its gradient, written into the caller's
   * memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param i constant
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double recursiveGradient(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesBar) {
    return recursiveGradient(bodies, i, bodiesBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveGradient(corpus.ObjectFields.Body[], int,
   *     corpus.ObjectFields_BodyTangent[])
   */
  static double recursiveGradient(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    int mark = tape.mark();
    try {
      if (i == bodies.length) {
        return 1.0;
      }
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bBar = bodiesBar[i];
      double x1 = b.x;
      double y1 = b.y;
      b.x = x1 * y1 + i;
      double rest = recursiveForward(bodies, i + 1, bodiesBar, tape);
      double x2 = b.x;
      double t = rest * x2;
      b.y = t;

      // reverse sweep
      double t1 = bBar.y;
      bBar.y = 0.0;
      double t2 = 2.0 * t + t1;
      double restBar = 1.0 + t2 * x2;
      bBar.x += rest * t2;
      recursiveReverse(restBar, tape);
      double t3 = bBar.x;
      bBar.x = 0.0;
      bBar.y += x1 * t3;
      bBar.x += t3 * y1;
      return rest + t * t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.recursive}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record RecursiveHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.recursive}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param i constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static RecursiveHvp recursiveHvp(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesDot) {
    return recursiveHvp(bodies, i, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(corpus.ObjectFields.Body[], int, corpus.ObjectFields_BodyTangent[])
   */
  static RecursiveHvp recursiveHvp(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = recursiveHvp(bodies, i, bodiesDot, bodiesBar, bodiesHvp, tape);
    return new RecursiveHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Second order: {@code ObjectFields.recursive}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param i constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double recursiveHvp(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp) {
    return recursiveHvp(bodies, i, bodiesDot, bodiesBar, bodiesHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #recursiveHvp(corpus.ObjectFields.Body[], int, corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[])
   */
  static double recursiveHvp(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    int mark = tape.mark();
    try {
      boolean t = i == bodies.length;
      double result;
      double rest;
      double y1;
      double x1;
      double restDot;
      double yDot;
      double xDot;
      if (t) {
        result = 1.0;
        rest = 0.0;
        y1 = 0.0;
        x1 = 0.0;
        restDot = 0.0;
        yDot = 0.0;
        xDot = 0.0;
      } else {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bDot = bodiesDot[i];
        x1 = b.x;
        xDot = bDot.x;
        y1 = b.y;
        yDot = bDot.y;
        b.x = x1 * y1 + i;
        bDot.x = xDot * y1 + x1 * yDot;
        rest = recursiveForwardJvp(bodies, i + 1, bodiesBar, bodiesDot, bodiesHvp, tape);
        restDot = tape.doubleResult(1);
        double x2 = b.x;
        double xDot1 = bDot.x;
        double t1 = rest * x2;
        b.y = t1;
        bDot.y = restDot * x2 + rest * xDot1;
        result = rest + t1 * t1;
      }

      // reverse sweep
      if (!t) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bDot = bodiesDot[i];
        double x2 = b.x;
        double xDot1 = bDot.x;
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        ObjectFields_BodyTangent bBarDot = bodiesHvp[i];
        double t1 = bBar.y;
        double t2 = bBarDot.y;
        bBar.y = 0.0;
        bBarDot.y = 0.0;
        double t3 = 2.0 * (rest * x2) + t1;
        double t4 = 2.0 * (restDot * x2 + rest * xDot1) + t2;
        double restBar = 1.0 + t3 * x2;
        bBar.x += rest * t3;
        bBarDot.x += restDot * t3 + rest * t4;
        recursiveReverseJvp(restBar, t4 * x2 + t3 * xDot1, tape);
        double t5 = bBar.x;
        double t6 = bBarDot.x;
        bBar.x = 0.0;
        bBarDot.x = 0.0;
        bBar.y += x1 * t5;
        bBarDot.y += xDot * t5 + x1 * t6;
        bBar.x += t5 * y1;
        bBarDot.x += t6 * y1 + t5 * yDot;
      }
      return result;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.chosenByCallee} and its derivative in the direction of
   * the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param k constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual chosenByCalleeJvp(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesDot) {
    return chosenByCalleeJvp(bodies, k, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenByCalleeJvp(corpus.ObjectFields.Body[], int,
   *     corpus.ObjectFields_BodyTangent[])
   */
  static Dual chosenByCalleeJvp(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    int mark = tape.mark();
    try {
      ObjectFields.Body t = pickJvp(bodies, k + 1, 2, bodiesDot, tape);
      ObjectFields_BodyTangent t1 = tape.referenceResult(1);
      double x1 = t.x;
      double xDot = t1.x;
      double y1 = t.y;
      double yDot = t1.y;
      double t2 = x1 * y1;
      double t3 = xDot * y1 + x1 * yDot;
      t.vx = t2;
      t1.vx = t3;
      double vx1 = bodies[0].vx;
      double vxDot = bodiesDot[0].vx;
      ObjectFields.Body t4 = pickJvp(bodies, k + 1 + 1, 1, bodiesDot, tape);
      ObjectFields_BodyTangent t5 = tape.referenceResult(1);
      double x2 = t4.x;
      xDot = t5.x;
      return new Dual(t2 * vx1 + x2, t3 * vx1 + t2 * vxDot + xDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code ObjectFields.chosenByCallee}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record ChosenByCalleeGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.chosenByCallee} and its gradient.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenByCalleeGradient chosenByCalleeGradient(ObjectFields.Body[] bodies, int k) {
    return chosenByCalleeGradient(bodies, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenByCalleeGradient(corpus.ObjectFields.Body[], int)
   */
  static ChosenByCalleeGradient chosenByCalleeGradient(ObjectFields.Body[] bodies, int k,
      Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = chosenByCalleeGradient(bodies, k, bodiesBar, tape);
    return new ChosenByCalleeGradient(value, bodiesBar);
  }

  /**
   * Reverse mode: {@code ObjectFields.chosenByCallee} and its gradient, written into the
   * caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param k constant
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double chosenByCalleeGradient(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesBar) {
    return chosenByCalleeGradient(bodies, k, bodiesBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenByCalleeGradient(corpus.ObjectFields.Body[], int,
   *     corpus.ObjectFields_BodyTangent[])
   */
  static double chosenByCalleeGradient(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    int mark = tape.mark();
    try {
      ObjectFields.Body t = pickForward(bodies, k + 1, 2, bodiesBar, tape);
      ObjectFields_BodyTangent t1 = tape.referenceResult(1);
      double x1 = t.x;
      double y1 = t.y;
      double t2 = x1 * y1;
      t.vx = t2;
      double vx1 = bodies[0].vx;
      ObjectFields_BodyTangent bodiesBar1 = bodiesBar[0];
      ObjectFields.Body t3 = pickForward2(bodies, k + 1 + 1, 1, bodiesBar, tape);
      ObjectFields_BodyTangent t4 = tape.referenceResult(1);

      // reverse sweep
      double t5 = t2 * vx1 + t3.x;
      t4.x += 1.0;
      pickReverse2(tape);
      bodiesBar1.vx += t2;
      double t6 = t1.vx;
      t1.vx = 0.0;
      double t7 = vx1 + t6;
      t1.y += x1 * t7;
      t1.x += t7 * y1;
      pickReverse(tape);
      return t5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.chosenByCallee}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record ChosenByCalleeHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.chosenByCallee}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param k constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static ChosenByCalleeHvp chosenByCalleeHvp(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesDot) {
    return chosenByCalleeHvp(bodies, k, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenByCalleeHvp(corpus.ObjectFields.Body[], int,
   *     corpus.ObjectFields_BodyTangent[])
   */
  static ChosenByCalleeHvp chosenByCalleeHvp(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = chosenByCalleeHvp(bodies, k, bodiesDot, bodiesBar, bodiesHvp, tape);
    return new ChosenByCalleeHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Second order: {@code ObjectFields.chosenByCallee}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param k constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double chosenByCalleeHvp(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp) {
    return chosenByCalleeHvp(bodies, k, bodiesDot, bodiesBar, bodiesHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenByCalleeHvp(corpus.ObjectFields.Body[], int,
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[])
   */
  static double chosenByCalleeHvp(ObjectFields.Body[] bodies, int k,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    int mark = tape.mark();
    try {
      ObjectFields.Body t = pickForwardJvp(bodies, k + 1, 2, bodiesBar, bodiesDot, bodiesHvp, tape);
      ObjectFields_BodyTangent t1 = tape.referenceResult(1);
      ObjectFields_BodyTangent t2 = tape.referenceResult(2);
      ObjectFields_BodyTangent t3 = tape.referenceResult(3);
      double x1 = t.x;
      double xDot = t2.x;
      double y1 = t.y;
      double yDot = t2.y;
      double t4 = x1 * y1;
      double t5 = xDot * y1 + x1 * yDot;
      t.vx = t4;
      t2.vx = t5;
      double vx1 = bodies[0].vx;
      double vxDot = bodiesDot[0].vx;
      ObjectFields_BodyTangent bodiesBar1 = bodiesBar[0];
      ObjectFields_BodyTangent bodiesBarDot = bodiesHvp[0];
      ObjectFields.Body t6 =
          pickForwardJvp2(bodies, k + 1 + 1, 1, bodiesBar, bodiesDot, bodiesHvp, tape);
      ObjectFields_BodyTangent t7 = tape.referenceResult(1);

      // reverse sweep
      double t8 = t4 * vx1 + t6.x;
      t7.x += 1.0;
      pickReverseJvp(tape);
      bodiesBar1.vx += t4;
      bodiesBarDot.vx += t5;
      double t9 = t1.vx;
      double t10 = t3.vx;
      t1.vx = 0.0;
      t3.vx = 0.0;
      double t11 = vx1 + t9;
      double t12 = vxDot + t10;
      t1.y += x1 * t11;
      t3.y += xDot * t11 + x1 * t12;
      t1.x += t11 * y1;
      t3.x += t12 * y1 + t11 * yDot;
      pickReverseJvp2(tape);
      return t8;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.unknownTrips} and its derivative in the direction of
   * the tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param target as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param targetDot tangent of {@code target}
   * @return the value and its tangent
   */
  static Dual unknownTripsJvp(ObjectFields.Body b, double target, ObjectFields_BodyTangent bDot,
      double targetDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    int n = 0;
    while (true) {
      double x1 = b.x;
      if (!(Math.abs(x1 * x1 - target) > 1e-3 && n < 20)) {
        break;
      }
      double x2 = b.x;
      double xDot = bDot.x;
      double t = target / x2;
      double t1 = 0.5 * (x2 + t);
      double t2 = 0.5 * (xDot + (targetDot / x2 - xDot / x2 * t));
      b.x = t1;
      bDot.x = t2;
      double y1 = b.y;
      double yDot = bDot.y;
      double vx1 = b.vx;
      double vxDot = bDot.vx;
      b.y = y1 + t1 * vx1;
      bDot.y = yDot + (t2 * vx1 + t1 * vxDot);
      n++;
      b.hits = n;
    }
    double x1 = b.x;
    double xDot = bDot.x;
    double y1 = b.y;
    double yDot = bDot.y;
    return new Dual(x1 * y1 + b.hits, xDot * y1 + x1 * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsJvp(corpus.ObjectFields.Body, double, corpus.ObjectFields_BodyTangent,
   *     double)
   */
  static Dual unknownTripsJvp(ObjectFields.Body b, double target, ObjectFields_BodyTangent bDot,
      double targetDot, Tape tape) {
    return unknownTripsJvp(b, target, bDot, targetDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.unknownTrips}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param target the derivative with respect to {@code target}
   */
  record UnknownTripsGradient(double value, ObjectFields_BodyTangent b, double target) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectFields.unknownTrips}: filled by a
   * derivative and reused by its caller.
   */
  static final class UnknownTripsAdjoint {

    /** The adjoint of {@code target}. */
    public double target;

    /** A holder of zeros. */
    public UnknownTripsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectFields.unknownTrips} and its gradient.
   *
   * @param b as the method takes it; written as the method writes it
   * @param target as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static UnknownTripsGradient unknownTripsGradient(ObjectFields.Body b, double target) {
    return unknownTripsGradient(b, target, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(corpus.ObjectFields.Body, double)
   */
  static UnknownTripsGradient unknownTripsGradient(ObjectFields.Body b, double target, Tape tape) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    UnknownTripsAdjoint adjoint = new UnknownTripsAdjoint();
    double value = unknownTripsGradient(b, target, bBar, adjoint, tape);
    return new UnknownTripsGradient(value, bBar, adjoint.target);
  }

  /**
   * Reverse mode: {@code ObjectFields.unknownTrips} and its gradient, written into the
   * caller's memory.
   *
   * @param b as the method takes it; written as the method writes it
   * @param target as the method takes it
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code target}
   * @return the value
   */
  static double unknownTripsGradient(ObjectFields.Body b, double target,
      ObjectFields_BodyTangent bBar, UnknownTripsAdjoint adjoint) {
    return unknownTripsGradient(b, target, bBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsGradient(corpus.ObjectFields.Body, double,
   *     corpus.ObjectFields_BodyTangent, UnknownTripsAdjoint)
   */
  static double unknownTripsGradient(ObjectFields.Body b, double target,
      ObjectFields_BodyTangent bBar, UnknownTripsAdjoint adjoint, Tape tape) {
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(64);
      int n = 0;
      int trips = 0;
      while (true) {
        double x1 = b.x;
        if (!(Math.abs(x1 * x1 - target) > 1e-3 && n < 20)) {
          break;
        }
        double x2 = b.x;
        xKept[trips] = x2;
        double t = 0.5 * (x2 + target / x2);
        b.x = t;
        b.y = b.y + t * b.vx;
        n++;
        b.hits = n;
        trips++;
        xKept = tape.grow(xKept, trips);
      }
      double x1 = b.x;
      double y1 = b.y;

      // reverse sweep
      double t = x1 * y1 + b.hits;
      bBar.y += x1;
      bBar.x += y1;
      double targetBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t1 = bBar.y;
        double x2 = xKept[k];
        double t2 = target / x2;
        double t3 = t1 * b.vx;
        bBar.vx += 0.5 * (x2 + t2) * t1;
        double t4 = 0.5 * (t3 + bBar.x);
        double t5 = t4 / x2;
        targetBar += t5;
        double xBar = t4 - t5 * t2;
        bBar.x = xBar;
      }
      adjoint.target = targetBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.unknownTrips}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param target the derivative with respect to {@code target}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param targetHvp the Hessian-vector product for {@code target}
   */
  record UnknownTripsHvp(double value, ObjectFields_BodyTangent b, double target,
      ObjectFields_BodyTangent bHvp, double targetHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ObjectFields.unknownTrips}: filled by a derivative and reused by its caller.
   */
  static final class UnknownTripsHvpAdjoint {

    /** The adjoint of {@code target}. */
    public double target;

    /** The Hessian-vector product for {@code target}. */
    public double targetHvp;

    /** A holder of zeros. */
    public UnknownTripsHvpAdjoint() {}
  }

  /**
   * Second order: {@code ObjectFields.unknownTrips}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param target as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param targetDot tangent of {@code target}
   * @return value, gradient and product, in new arrays
   */
  static UnknownTripsHvp unknownTripsHvp(ObjectFields.Body b, double target,
      ObjectFields_BodyTangent bDot, double targetDot) {
    return unknownTripsHvp(b, target, bDot, targetDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(corpus.ObjectFields.Body, double, corpus.ObjectFields_BodyTangent,
   *     double)
   */
  static UnknownTripsHvp unknownTripsHvp(ObjectFields.Body b, double target,
      ObjectFields_BodyTangent bDot, double targetDot, Tape tape) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    NewShadows bHvpShadows = new NewShadows();
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, bHvpShadows);
    UnknownTripsHvpAdjoint adjoint = new UnknownTripsHvpAdjoint();
    double value = unknownTripsHvp(b, target, bDot, targetDot, bBar, bHvp, adjoint, tape);
    return new UnknownTripsHvp(value, bBar, adjoint.target, bHvp, adjoint.targetHvp);
  }

  /**
   * Second order: {@code ObjectFields.unknownTrips}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param b as the method takes it; written as the method writes it
   * @param target as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param targetDot tangent of {@code target}
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code target}
   * @return the value
   */
  static double unknownTripsHvp(ObjectFields.Body b, double target, ObjectFields_BodyTangent bDot,
      double targetDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp,
      UnknownTripsHvpAdjoint adjoint) {
    return unknownTripsHvp(b, target, bDot, targetDot, bBar, bHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #unknownTripsHvp(corpus.ObjectFields.Body, double, corpus.ObjectFields_BodyTangent,
   *     double, corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     UnknownTripsHvpAdjoint)
   */
  static double unknownTripsHvp(ObjectFields.Body b, double target, ObjectFields_BodyTangent bDot,
      double targetDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp,
      UnknownTripsHvpAdjoint adjoint, Tape tape) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bHvp", bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(bHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(64);
      double[] xKeptDot = tape.doubles(64);
      int n = 0;
      int trips = 0;
      while (true) {
        double x1 = b.x;
        if (!(Math.abs(x1 * x1 - target) > 1e-3 && n < 20)) {
          break;
        }
        double x2 = b.x;
        double xDot = bDot.x;
        xKept[trips] = x2;
        xKeptDot[trips] = xDot;
        double t = target / x2;
        double t1 = 0.5 * (x2 + t);
        double t2 = 0.5 * (xDot + (targetDot / x2 - xDot / x2 * t));
        b.x = t1;
        bDot.x = t2;
        double y1 = b.y;
        double yDot = bDot.y;
        double vx1 = b.vx;
        double vxDot = bDot.vx;
        b.y = y1 + t1 * vx1;
        bDot.y = yDot + (t2 * vx1 + t1 * vxDot);
        n++;
        b.hits = n;
        trips++;
        xKept = tape.grow(xKept, trips);
        xKeptDot = tape.grow(xKeptDot, trips);
      }
      double x1 = b.x;
      double xDot = bDot.x;
      double y1 = b.y;
      double yDot = bDot.y;

      // reverse sweep
      double t = x1 * y1 + b.hits;
      bBar.y += x1;
      bHvp.y += xDot;
      bBar.x += y1;
      bHvp.x += yDot;
      double targetBar = 0.0;
      double targetBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double t1 = bBar.y;
        double t2 = bHvp.y;
        double vx1 = b.vx;
        double vxDot = bDot.vx;
        double x2 = xKept[k];
        xDot = xKeptDot[k];
        double t3 = target / x2;
        double t4 = xDot / x2;
        double t5 = targetDot / x2 - t4 * t3;
        double t6 = 0.5 * (x2 + t3);
        bBar.vx += t6 * t1;
        bHvp.vx += 0.5 * (xDot + t5) * t1 + t6 * t2;
        double t7 = 0.5 * (t1 * vx1 + bBar.x);
        double t8 = 0.5 * (t2 * vx1 + t1 * vxDot + bHvp.x);
        double t9 = t7 / x2;
        double t10 = t8 / x2 - t4 * t9;
        targetBar += t9;
        targetBarDot += t10;
        double xBar = t7 - t9 * t3;
        double xBarDot = t8 - (t10 * t3 + t9 * t5);
        bBar.x = xBar;
        bHvp.x = xBarDot;
      }
      adjoint.target = targetBar;
      adjoint.targetHvp = targetBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.nullsPassed} and its derivative in the direction of
   * the tangents.
   *
   * @param bodies as the method takes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual nullsPassedJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      if (b == null) {
        continue;
      }
      double x1 = b.x;
      double xDot = bDot.x;
      if (x1 > 100.0) {
        return new Dual(sum * sum, 2.0 * (sumDot * sum));
      }
      double y1 = b.y;
      double yDot = bDot.y;
      sum += x1 * y1;
      sumDot += xDot * y1 + x1 * yDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullsPassedJvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static Dual nullsPassedJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      Tape tape) {
    return nullsPassedJvp(bodies, bodiesDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.nullsPassed}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record NullsPassedGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.nullsPassed} and its gradient.
   *
   * @param bodies as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NullsPassedGradient nullsPassedGradient(ObjectFields.Body[] bodies) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = nullsPassedGradient(bodies, bodiesBar);
    return new NullsPassedGradient(value, bodiesBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullsPassedGradient(corpus.ObjectFields.Body[])
   */
  static NullsPassedGradient nullsPassedGradient(ObjectFields.Body[] bodies, Tape tape) {
    return nullsPassedGradient(bodies);
  }

  /**
   * Reverse mode: {@code ObjectFields.nullsPassed} and its gradient, written into the
   * caller's memory.
   *
   * @param bodies as the method takes it
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double nullsPassedGradient(ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesBar) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    double sum = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      if (b != null) {
        double x1 = b.x;
        if (x1 > 100.0) {
          // reverse sweep
          double sumBar = 2.0 * sum;
          for (int j = i - 1; j >= 0; j--) {
            b = bodies[j];
            ObjectFields_BodyTangent bBar = bodiesBar[j];
            if (b != null) {
              double xBar = sumBar * b.y;
              bBar.y += b.x * sumBar;
              bBar.x += xBar;
            }
          }
          return sum * sum;
        }
        sum += x1 * b.y;
      }
    }

    // reverse sweep
    for (int i = bodies.length - 1; i >= 0; i--) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bBar = bodiesBar[i];
      if (b != null) {
        double y1 = b.y;
        bBar.y += b.x;
        bBar.x += y1;
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullsPassedGradient(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static double nullsPassedGradient(ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    return nullsPassedGradient(bodies, bodiesBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.nullsPassed}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record NullsPassedHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.nullsPassed}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NullsPassedHvp nullsPassedHvp(ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesDot) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = nullsPassedHvp(bodies, bodiesDot, bodiesBar, bodiesHvp);
    return new NullsPassedHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullsPassedHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static NullsPassedHvp nullsPassedHvp(ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    return nullsPassedHvp(bodies, bodiesDot);
  }

  /**
   * Second order: {@code ObjectFields.nullsPassed}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double nullsPassedHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      if (b != null) {
        double x1 = b.x;
        double xDot = bDot.x;
        if (x1 > 100.0) {
          // reverse sweep
          double sumBar = 2.0 * sum;
          double sumBarDot = 2.0 * sumDot;
          for (int j = i - 1; j >= 0; j--) {
            b = bodies[j];
            bDot = bodiesDot[j];
            ObjectFields_BodyTangent bBar = bodiesBar[j];
            ObjectFields_BodyTangent bBarDot = bodiesHvp[j];
            if (b != null) {
              double y1 = b.y;
              double yDot = bDot.y;
              double x2 = b.x;
              xDot = bDot.x;
              bBar.y += x2 * sumBar;
              bBarDot.y += xDot * sumBar + x2 * sumBarDot;
              bBar.x += sumBar * y1;
              bBarDot.x += sumBarDot * y1 + sumBar * yDot;
            }
          }
          return sum * sum;
        }
        double y1 = b.y;
        double yDot = bDot.y;
        sum += x1 * y1;
        sumDot += xDot * y1 + x1 * yDot;
      }
    }

    // reverse sweep
    for (int i = bodies.length - 1; i >= 0; i--) {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      ObjectFields_BodyTangent bBar = bodiesBar[i];
      ObjectFields_BodyTangent bBarDot = bodiesHvp[i];
      if (b != null) {
        double y1 = b.y;
        double yDot = bDot.y;
        double x1 = b.x;
        double xDot = bDot.x;
        bBar.y += x1;
        bBarDot.y += xDot;
        bBar.x += y1;
        bBarDot.x += yDot;
      }
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullsPassedHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[])
   */
  static double nullsPassedHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    return nullsPassedHvp(bodies, bodiesDot, bodiesBar, bodiesHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.reordered} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual reorderedJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields.Body[] order = bodies.clone();
    ObjectFields_BodyTangent[] orderDot = bodiesDot.clone();
    for (int i = 0; i + 1 < order.length; i++) {
      ObjectFields.Body order1 = order[i];
      double x1 = order1.x;
      ObjectFields.Body order2 = order[i + 1];
      ObjectFields_BodyTangent orderDot1 = orderDot[i];
      ObjectFields_BodyTangent orderDot2 = orderDot[i + 1];
      if (x1 > order2.x) {
        order[i] = order2;
        orderDot[i] = orderDot2;
        order[i + 1] = order1;
        orderDot[i + 1] = orderDot1;
      }
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < order.length; i++) {
      ObjectFields.Body order1 = order[i];
      ObjectFields_BodyTangent orderDot1 = orderDot[i];
      double y1 = order1.y;
      double yDot = orderDot1.y;
      double x1 = order1.x;
      double xDot = orderDot1.x;
      double t = i + x1;
      double t1 = y1 * t;
      double t2 = yDot * t + y1 * xDot;
      order1.y = t1;
      orderDot1.y = t2;
      double t3 = i + 1;
      sum += t3 * t1;
      sumDot += t3 * t2;
    }
    double y1 = bodies[0].y;
    double yDot = bodiesDot[0].y;
    return new Dual(sum * y1, sumDot * y1 + sum * yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reorderedJvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static Dual reorderedJvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      Tape tape) {
    return reorderedJvp(bodies, bodiesDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.reordered}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record ReorderedGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.reordered} and its gradient.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ReorderedGradient reorderedGradient(ObjectFields.Body[] bodies) {
    return reorderedGradient(bodies, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reorderedGradient(corpus.ObjectFields.Body[])
   */
  static ReorderedGradient reorderedGradient(ObjectFields.Body[] bodies, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = reorderedGradient(bodies, bodiesBar, tape);
    return new ReorderedGradient(value, bodiesBar);
  }

  /**
   * Reverse mode: {@code ObjectFields.reordered} and its gradient, written into the caller's
   * memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double reorderedGradient(ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesBar) {
    return reorderedGradient(bodies, bodiesBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reorderedGradient(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static double reorderedGradient(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesBar,
      Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    int mark = tape.mark();
    try {
      ObjectFields.Body[] order = bodies.clone();
      ObjectFields_BodyTangent[] orderBar = bodiesBar.clone();
      int t = order.length - 1;
      for (int i = 0; i < t; i++) {
        ObjectFields.Body order1 = order[i];
        double x1 = order1.x;
        ObjectFields.Body order2 = order[i + 1];
        ObjectFields_BodyTangent orderBar1 = orderBar[i];
        ObjectFields_BodyTangent orderBar2 = orderBar[i + 1];
        if (x1 > order2.x) {
          order[i] = order2;
          orderBar[i] = orderBar2;
          order[i + 1] = order1;
          orderBar[i + 1] = orderBar1;
        }
      }
      double[] yKept = tape.doubles(order.length);
      double sum = 0.0;
      for (int i = 0; i < order.length; i++) {
        ObjectFields.Body order1 = order[i];
        double y1 = order1.y;
        yKept[i] = y1;
        double t1 = y1 * (i + order1.x);
        order1.y = t1;
        sum += (i + 1) * t1;
      }
      double y1 = bodies[0].y;

      // reverse sweep
      bodiesBar[0].y += sum;
      for (int i = order.length - 1; i >= 0; i--) {
        ObjectFields_BodyTangent orderBar1 = orderBar[i];
        double t1 = orderBar1.y;
        orderBar1.y = 0.0;
        double t2 = (i + 1) * y1 + t1;
        double y2 = yKept[i];
        double yBar = t2 * (i + order[i].x);
        orderBar1.x += y2 * t2;
        orderBar1.y += yBar;
      }
      return sum * y1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.reordered}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record ReorderedHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.reordered}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static ReorderedHvp reorderedHvp(ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesDot) {
    return reorderedHvp(bodies, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reorderedHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[])
   */
  static ReorderedHvp reorderedHvp(ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = reorderedHvp(bodies, bodiesDot, bodiesBar, bodiesHvp, tape);
    return new ReorderedHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Second order: {@code ObjectFields.reordered}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double reorderedHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp) {
    return reorderedHvp(bodies, bodiesDot, bodiesBar, bodiesHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #reorderedHvp(corpus.ObjectFields.Body[], corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[])
   */
  static double reorderedHvp(ObjectFields.Body[] bodies, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    int mark = tape.mark();
    try {
      ObjectFields.Body[] order = bodies.clone();
      ObjectFields_BodyTangent[] orderDot = bodiesDot.clone();
      ObjectFields_BodyTangent[] orderBar = bodiesBar.clone();
      ObjectFields_BodyTangent[] orderBarDot = bodiesHvp.clone();
      int t = order.length - 1;
      for (int i = 0; i < t; i++) {
        ObjectFields.Body order1 = order[i];
        double x1 = order1.x;
        ObjectFields.Body order2 = order[i + 1];
        ObjectFields_BodyTangent orderDot1 = orderDot[i];
        ObjectFields_BodyTangent orderBar1 = orderBar[i];
        ObjectFields_BodyTangent orderBarDot1 = orderBarDot[i];
        ObjectFields_BodyTangent orderDot2 = orderDot[i + 1];
        ObjectFields_BodyTangent orderBar2 = orderBar[i + 1];
        ObjectFields_BodyTangent orderBarDot2 = orderBarDot[i + 1];
        if (x1 > order2.x) {
          order[i] = order2;
          orderDot[i] = orderDot2;
          orderBar[i] = orderBar2;
          orderBarDot[i] = orderBarDot2;
          order[i + 1] = order1;
          orderDot[i + 1] = orderDot1;
          orderBar[i + 1] = orderBar1;
          orderBarDot[i + 1] = orderBarDot1;
        }
      }
      double[] yKept = tape.doubles(order.length);
      double[] yKeptDot = tape.doubles(order.length);
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < order.length; i++) {
        ObjectFields.Body order1 = order[i];
        ObjectFields_BodyTangent orderDot1 = orderDot[i];
        double y1 = order1.y;
        double yDot = orderDot1.y;
        yKept[i] = y1;
        yKeptDot[i] = yDot;
        double x1 = order1.x;
        double xDot = orderDot1.x;
        double t1 = i + x1;
        double t2 = y1 * t1;
        double t3 = yDot * t1 + y1 * xDot;
        order1.y = t2;
        orderDot1.y = t3;
        double t4 = i + 1;
        sum += t4 * t2;
        sumDot += t4 * t3;
      }
      double y1 = bodies[0].y;
      double yDot = bodiesDot[0].y;

      // reverse sweep
      ObjectFields_BodyTangent bodiesBarDot = bodiesHvp[0];
      bodiesBar[0].y += sum;
      bodiesBarDot.y += sumDot;
      for (int i = order.length - 1; i >= 0; i--) {
        double t1 = i + 1;
        ObjectFields_BodyTangent orderBar1 = orderBar[i];
        ObjectFields_BodyTangent orderBarDot1 = orderBarDot[i];
        double t2 = orderBar1.y;
        double t3 = orderBarDot1.y;
        orderBar1.y = 0.0;
        orderBarDot1.y = 0.0;
        double t4 = t1 * y1 + t2;
        double t5 = t1 * yDot + t3;
        double x1 = order[i].x;
        double xDot = orderDot[i].x;
        double t6 = i + x1;
        double y2 = yKept[i];
        double yDot1 = yKeptDot[i];
        orderBar1.x += y2 * t4;
        orderBarDot1.x += yDot1 * t4 + y2 * t5;
        orderBar1.y += t4 * t6;
        orderBarDot1.y += t5 * t6 + t4 * xDot;
      }
      return sum * y1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.arrayMadeHere} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param both constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual arrayMadeHereJvp(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot) {
    Sharing.begin().object("aDot", aDot, "a", a, ObjectFields_BodyTangent::parts).object("bDot",
        bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields.Body[] pair = new ObjectFields.Body[2];
    ObjectFields_BodyTangent[] pairDot = new ObjectFields_BodyTangent[2];
    pair[0] = a;
    pairDot[0] = aDot;
    ObjectFields.Body t;
    ObjectFields_BodyTangent t1;
    if (both) {
      t = b;
      t1 = bDot;
    } else {
      t = a;
      t1 = aDot;
    }
    pair[1] = t;
    pairDot[1] = t1;
    ObjectFields.Body[] holder = new ObjectFields.Body[3];
    ObjectFields.Body pair1 = pair[1];
    ObjectFields_BodyTangent pairDot1 = pairDot[1];
    holder[2] = pair1;
    double x1 = pair1.x;
    double xDot = pairDot1.x;
    double y1 = pair[0].y;
    double yDot = pairDot[0].y;
    double x2 = a.x;
    double xDot1 = aDot.x;
    double t2 = x1 + y1 * x2;
    double t3 = xDot + (yDot * x2 + y1 * xDot1);
    pair1.x = t2;
    pairDot1.x = t3;
    double x3 = a.x;
    xDot = aDot.x;
    double t4 = t2 * x3;
    double x4 = b.x;
    double t5 = t3 * x3 + t2 * xDot;
    xDot = bDot.x;
    return new Dual(t4 * x4, t5 * x4 + t4 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayMadeHereJvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body, boolean,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static Dual arrayMadeHereJvp(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, Tape tape) {
    return arrayMadeHereJvp(a, b, both, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.arrayMadeHere}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ArrayMadeHereGradient(double value, ObjectFields_BodyTangent a,
      ObjectFields_BodyTangent b) {}

  /**
   * Reverse mode: {@code ObjectFields.arrayMadeHere} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param both constant
   * @return the value and the gradient, in new arrays
   */
  static ArrayMadeHereGradient arrayMadeHereGradient(ObjectFields.Body a, ObjectFields.Body b,
      boolean both) {
    NewShadows aBarShadows = new NewShadows();
    ObjectFields_BodyTangent aBar = ObjectFields_BodyTangent.zerosLike(a, aBarShadows);
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, aBarShadows);
    double value = arrayMadeHereGradient(a, b, both, aBar, bBar);
    return new ArrayMadeHereGradient(value, aBar, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayMadeHereGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body, boolean)
   */
  static ArrayMadeHereGradient arrayMadeHereGradient(ObjectFields.Body a, ObjectFields.Body b,
      boolean both, Tape tape) {
    return arrayMadeHereGradient(a, b, both);
  }

  /**
   * Reverse mode: {@code ObjectFields.arrayMadeHere} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param both constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double arrayMadeHereGradient(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aBar, ObjectFields_BodyTangent bBar) {
    Sharing.begin().object("aBar", aBar, "a", a, ObjectFields_BodyTangent::parts).object("bBar",
        bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(aBar);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields.Body[] pair = new ObjectFields.Body[2];
    ObjectFields_BodyTangent[] pairBar = new ObjectFields_BodyTangent[2];
    pair[0] = a;
    pairBar[0] = aBar;
    ObjectFields.Body t;
    ObjectFields_BodyTangent t1;
    if (both) {
      t = b;
      t1 = bBar;
    } else {
      t = a;
      t1 = aBar;
    }
    pair[1] = t;
    pairBar[1] = t1;
    ObjectFields.Body[] holder = new ObjectFields.Body[3];
    ObjectFields.Body pair1 = pair[1];
    ObjectFields_BodyTangent pairBar1 = pairBar[1];
    holder[2] = pair1;
    double x1 = pair1.x;
    double y1 = pair[0].y;
    double x2 = a.x;
    double t2 = x1 + y1 * x2;
    ObjectFields_BodyTangent pairBar2 = pairBar[0];
    pair1.x = t2;
    double x3 = a.x;
    double t3 = t2 * x3;
    double x4 = b.x;

    // reverse sweep
    bBar.x += t3;
    aBar.x += t2 * x4;
    double t4 = pairBar1.x;
    pairBar1.x = 0.0;
    double t5 = x4 * x3 + t4;
    aBar.x += y1 * t5;
    pairBar2.y += t5 * x2;
    pairBar1.x += t5;
    return t3 * x4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayMadeHereGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body, boolean,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static double arrayMadeHereGradient(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aBar, ObjectFields_BodyTangent bBar, Tape tape) {
    return arrayMadeHereGradient(a, b, both, aBar, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.arrayMadeHere}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ArrayMadeHereHvp(double value, ObjectFields_BodyTangent a, ObjectFields_BodyTangent b,
      ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp) {}

  /**
   * Second order: {@code ObjectFields.arrayMadeHere}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param both constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ArrayMadeHereHvp arrayMadeHereHvp(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot) {
    NewShadows aBarShadows = new NewShadows();
    ObjectFields_BodyTangent aBar = ObjectFields_BodyTangent.zerosLike(a, aBarShadows);
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, aBarShadows);
    NewShadows aHvpShadows = new NewShadows();
    ObjectFields_BodyTangent aHvp = ObjectFields_BodyTangent.zerosLike(a, aHvpShadows);
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, aHvpShadows);
    double value = arrayMadeHereHvp(a, b, both, aDot, bDot, aBar, bBar, aHvp, bHvp);
    return new ArrayMadeHereHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayMadeHereHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body, boolean,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static ArrayMadeHereHvp arrayMadeHereHvp(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, Tape tape) {
    return arrayMadeHereHvp(a, b, both, aDot, bDot);
  }

  /**
   * Second order: {@code ObjectFields.arrayMadeHere}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param both constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double arrayMadeHereHvp(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent aBar,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp) {
    Sharing.begin().object("aDot", aDot, "a", a, ObjectFields_BodyTangent::parts).object("bDot",
        bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("aBar", aBar, "a", a, ObjectFields_BodyTangent::parts).object("bBar",
        bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("aHvp", aHvp, "a", a, ObjectFields_BodyTangent::parts).object("bHvp",
        bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("aDot", aDot, "aBar", aBar);
    ObjectArguments.distinct("aDot", aDot, "aHvp", aHvp);
    ObjectArguments.distinct("aBar", aBar, "aHvp", aHvp);
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    ObjectFields_BodyTangent.zero(aBar);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(aHvp);
    ObjectFields_BodyTangent.zero(bHvp);
    ObjectFields.Body[] pair = new ObjectFields.Body[2];
    ObjectFields_BodyTangent[] pairDot = new ObjectFields_BodyTangent[2];
    ObjectFields_BodyTangent[] pairBar = new ObjectFields_BodyTangent[2];
    ObjectFields_BodyTangent[] pairBarDot = new ObjectFields_BodyTangent[2];
    pair[0] = a;
    pairDot[0] = aDot;
    pairBar[0] = aBar;
    pairBarDot[0] = aHvp;
    ObjectFields.Body t;
    ObjectFields_BodyTangent t1;
    ObjectFields_BodyTangent t2;
    ObjectFields_BodyTangent t3;
    if (both) {
      t = b;
      t1 = bBar;
      t2 = bDot;
      t3 = bHvp;
    } else {
      t = a;
      t1 = aBar;
      t2 = aDot;
      t3 = aHvp;
    }
    pair[1] = t;
    pairDot[1] = t2;
    pairBar[1] = t1;
    pairBarDot[1] = t3;
    ObjectFields.Body[] holder = new ObjectFields.Body[3];
    ObjectFields.Body pair1 = pair[1];
    ObjectFields_BodyTangent pairDot1 = pairDot[1];
    ObjectFields_BodyTangent pairBar1 = pairBar[1];
    ObjectFields_BodyTangent pairBarDot1 = pairBarDot[1];
    holder[2] = pair1;
    double x1 = pair1.x;
    double xDot = pairDot1.x;
    double y1 = pair[0].y;
    double yDot = pairDot[0].y;
    double x2 = a.x;
    double xDot1 = aDot.x;
    double t4 = x1 + y1 * x2;
    double t5 = xDot + (yDot * x2 + y1 * xDot1);
    ObjectFields_BodyTangent pairBar2 = pairBar[0];
    ObjectFields_BodyTangent pairBarDot2 = pairBarDot[0];
    pair1.x = t4;
    pairDot1.x = t5;
    double x3 = a.x;
    xDot = aDot.x;
    double t6 = t4 * x3;
    double x4 = b.x;
    double xDot2 = bDot.x;

    // reverse sweep
    bBar.x += t6;
    bHvp.x += t5 * x3 + t4 * xDot;
    aBar.x += t4 * x4;
    aHvp.x += t5 * x4 + t4 * xDot2;
    double t7 = pairBar1.x;
    double t8 = pairBarDot1.x;
    pairBar1.x = 0.0;
    pairBarDot1.x = 0.0;
    double t9 = x4 * x3 + t7;
    double t10 = xDot2 * x3 + x4 * xDot + t8;
    aBar.x += y1 * t9;
    aHvp.x += yDot * t9 + y1 * t10;
    pairBar2.y += t9 * x2;
    pairBarDot2.y += t10 * x2 + t9 * xDot1;
    pairBar1.x += t9;
    pairBarDot1.x += t10;
    return t6 * x4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayMadeHereHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body, boolean,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static double arrayMadeHereHvp(ObjectFields.Body a, ObjectFields.Body b, boolean both,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent aBar,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp,
      Tape tape) {
    return arrayMadeHereHvp(a, b, both, aDot, bDot, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.chosen} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param k constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual chosenJvp(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot) {
    Sharing.begin().object("aDot", aDot, "a", a, ObjectFields_BodyTangent::parts).object("bDot",
        bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields.Body c;
    ObjectFields_BodyTangent cDot;
    if (a.x > b.x) {
      c = a;
      cDot = aDot;
    } else {
      c = b;
      cDot = bDot;
    }
    ObjectFields.Body d;
    ObjectFields_BodyTangent dDot;
    switch (k) {
      case 0 -> {
        d = a;
        dDot = aDot;
      }
      case 1 -> {
        d = b;
        dDot = bDot;
      }
      default -> {
        d = c;
        dDot = cDot;
      }
    }
    double x1 = d.x;
    double xDot = dDot.x;
    double y1 = c.y;
    double yDot = cDot.y;
    double t = x1 * y1;
    double t1 = xDot * y1 + x1 * yDot;
    d.x = t;
    dDot.x = t1;
    c.y = t * t;
    cDot.y = 2.0 * (t1 * t);
    double x2 = a.x;
    xDot = aDot.x;
    double y2 = b.y;
    yDot = bDot.y;
    double t2 = xDot * y2 + x2 * yDot;
    double y3 = a.y;
    yDot = aDot.y;
    return new Dual(x2 * y2 + y3, t2 + yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenJvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body, int,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static Dual chosenJvp(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, Tape tape) {
    return chosenJvp(a, b, k, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.chosen}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ChosenGradient(double value, ObjectFields_BodyTangent a, ObjectFields_BodyTangent b) {}

  /**
   * Reverse mode: {@code ObjectFields.chosen} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenGradient chosenGradient(ObjectFields.Body a, ObjectFields.Body b, int k) {
    NewShadows aBarShadows = new NewShadows();
    ObjectFields_BodyTangent aBar = ObjectFields_BodyTangent.zerosLike(a, aBarShadows);
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, aBarShadows);
    double value = chosenGradient(a, b, k, aBar, bBar);
    return new ChosenGradient(value, aBar, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body, int)
   */
  static ChosenGradient chosenGradient(ObjectFields.Body a, ObjectFields.Body b, int k, Tape tape) {
    return chosenGradient(a, b, k);
  }

  /**
   * Reverse mode: {@code ObjectFields.chosen} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param k constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double chosenGradient(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aBar, ObjectFields_BodyTangent bBar) {
    Sharing.begin().object("aBar", aBar, "a", a, ObjectFields_BodyTangent::parts).object("bBar",
        bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(aBar);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields.Body c;
    ObjectFields_BodyTangent cBar;
    if (a.x > b.x) {
      c = a;
      cBar = aBar;
    } else {
      c = b;
      cBar = bBar;
    }
    ObjectFields.Body d;
    ObjectFields_BodyTangent dBar;
    switch (k) {
      case 0 -> {
        d = a;
        dBar = aBar;
      }
      case 1 -> {
        d = b;
        dBar = bBar;
      }
      default -> {
        d = c;
        dBar = cBar;
      }
    }
    double x1 = d.x;
    double y1 = c.y;
    double t = x1 * y1;
    d.x = t;
    c.y = t * t;
    double x2 = a.x;
    double y2 = b.y;

    // reverse sweep
    double t1 = x2 * y2 + a.y;
    aBar.y += 1.0;
    bBar.y += x2;
    aBar.x += y2;
    double t2 = cBar.y;
    cBar.y = 0.0;
    double t3 = dBar.x;
    dBar.x = 0.0;
    double t4 = 2.0 * (t2 * t) + t3;
    cBar.y += x1 * t4;
    dBar.x += t4 * y1;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body, int,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static double chosenGradient(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aBar, ObjectFields_BodyTangent bBar, Tape tape) {
    return chosenGradient(a, b, k, aBar, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.chosen}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ChosenHvp(double value, ObjectFields_BodyTangent a, ObjectFields_BodyTangent b,
      ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp) {}

  /**
   * Second order: {@code ObjectFields.chosen}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param k constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ChosenHvp chosenHvp(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot) {
    NewShadows aBarShadows = new NewShadows();
    ObjectFields_BodyTangent aBar = ObjectFields_BodyTangent.zerosLike(a, aBarShadows);
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, aBarShadows);
    NewShadows aHvpShadows = new NewShadows();
    ObjectFields_BodyTangent aHvp = ObjectFields_BodyTangent.zerosLike(a, aHvpShadows);
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, aHvpShadows);
    double value = chosenHvp(a, b, k, aDot, bDot, aBar, bBar, aHvp, bHvp);
    return new ChosenHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body, int,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static ChosenHvp chosenHvp(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, Tape tape) {
    return chosenHvp(a, b, k, aDot, bDot);
  }

  /**
   * Second order: {@code ObjectFields.chosen}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param k constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double chosenHvp(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent aBar,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp) {
    Sharing.begin().object("aDot", aDot, "a", a, ObjectFields_BodyTangent::parts).object("bDot",
        bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("aBar", aBar, "a", a, ObjectFields_BodyTangent::parts).object("bBar",
        bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("aHvp", aHvp, "a", a, ObjectFields_BodyTangent::parts).object("bHvp",
        bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("aDot", aDot, "aBar", aBar);
    ObjectArguments.distinct("aDot", aDot, "aHvp", aHvp);
    ObjectArguments.distinct("aBar", aBar, "aHvp", aHvp);
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    ObjectFields_BodyTangent.zero(aBar);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(aHvp);
    ObjectFields_BodyTangent.zero(bHvp);
    ObjectFields.Body c;
    ObjectFields_BodyTangent cBar;
    ObjectFields_BodyTangent cDot;
    ObjectFields_BodyTangent cBarDot;
    if (a.x > b.x) {
      c = a;
      cBar = aBar;
      cDot = aDot;
      cBarDot = aHvp;
    } else {
      c = b;
      cBar = bBar;
      cDot = bDot;
      cBarDot = bHvp;
    }
    ObjectFields.Body d;
    ObjectFields_BodyTangent dBar;
    ObjectFields_BodyTangent dDot;
    ObjectFields_BodyTangent dBarDot;
    switch (k) {
      case 0 -> {
        d = a;
        dBar = aBar;
        dDot = aDot;
        dBarDot = aHvp;
      }
      case 1 -> {
        d = b;
        dBar = bBar;
        dDot = bDot;
        dBarDot = bHvp;
      }
      default -> {
        d = c;
        dBar = cBar;
        dDot = cDot;
        dBarDot = cBarDot;
      }
    }
    double x1 = d.x;
    double xDot = dDot.x;
    double y1 = c.y;
    double yDot = cDot.y;
    double t = x1 * y1;
    double t1 = xDot * y1 + x1 * yDot;
    d.x = t;
    dDot.x = t1;
    c.y = t * t;
    cDot.y = 2.0 * (t1 * t);
    double x2 = a.x;
    double xDot1 = aDot.x;
    double y2 = b.y;
    double yDot1 = bDot.y;

    // reverse sweep
    double t2 = x2 * y2 + a.y;
    aBar.y += 1.0;
    bBar.y += x2;
    bHvp.y += xDot1;
    aBar.x += y2;
    aHvp.x += yDot1;
    double t3 = cBar.y;
    double t4 = cBarDot.y;
    cBar.y = 0.0;
    cBarDot.y = 0.0;
    double t5 = dBar.x;
    double t6 = dBarDot.x;
    dBar.x = 0.0;
    dBarDot.x = 0.0;
    double t7 = 2.0 * (t3 * t) + t5;
    double t8 = 2.0 * (t4 * t + t3 * t1) + t6;
    cBar.y += x1 * t7;
    cBarDot.y += xDot * t7 + x1 * t8;
    dBar.x += t7 * y1;
    dBarDot.x += t8 * y1 + t7 * yDot;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body, int,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent)
   */
  static double chosenHvp(ObjectFields.Body a, ObjectFields.Body b, int k,
      ObjectFields_BodyTangent aDot, ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent aBar,
      ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent aHvp, ObjectFields_BodyTangent bHvp,
      Tape tape) {
    return chosenHvp(a, b, k, aDot, bDot, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.keptReferences} and its derivative in the direction of
   * the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param order constant; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual keptReferencesJvp(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    double product = 1.0;
    double productDot = 0.0;
    for (int i = 0; i < order.length; i++) {
      int order1 = order[i];
      ObjectFields.Body b = bodies[order1];
      ObjectFields_BodyTangent bDot = bodiesDot[order1];
      order[i] = 0;
      double before = b.x;
      double beforeDot = bDot.x;
      double t = before * before + product;
      double t1 = 2.0 * (beforeDot * before) + productDot;
      b.x = t;
      bDot.x = t1;
      productDot = productDot * t + product * t1;
      product *= t;
    }
    return new Dual(product, productDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptReferencesJvp(corpus.ObjectFields.Body[], int[],
   *     corpus.ObjectFields_BodyTangent[])
   */
  static Dual keptReferencesJvp(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    return keptReferencesJvp(bodies, order, bodiesDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.keptReferences}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record KeptReferencesGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.keptReferences} and its gradient.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param order constant; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static KeptReferencesGradient keptReferencesGradient(ObjectFields.Body[] bodies, int[] order) {
    return keptReferencesGradient(bodies, order, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptReferencesGradient(corpus.ObjectFields.Body[], int[])
   */
  static KeptReferencesGradient keptReferencesGradient(ObjectFields.Body[] bodies, int[] order,
      Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = keptReferencesGradient(bodies, order, bodiesBar, tape);
    return new KeptReferencesGradient(value, bodiesBar);
  }

  /**
   * Reverse mode: {@code ObjectFields.keptReferences} and its gradient, written into the
   * caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param order constant; written as the method writes it
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double keptReferencesGradient(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesBar) {
    return keptReferencesGradient(bodies, order, bodiesBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptReferencesGradient(corpus.ObjectFields.Body[], int[],
   *     corpus.ObjectFields_BodyTangent[])
   */
  static double keptReferencesGradient(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    int mark = tape.mark();
    try {
      double[] beforeKept = tape.doubles(order.length);
      double[] productKept = tape.doubles(order.length);
      ObjectFields_BodyTangent[] bBarKept =
          tape.references(ObjectFields_BodyTangent.class, order.length);
      double product = 1.0;
      for (int i = 0; i < order.length; i++) {
        productKept[i] = product;
        int order1 = order[i];
        ObjectFields.Body b = bodies[order1];
        ObjectFields_BodyTangent bBar = bodiesBar[order1];
        bBarKept[i] = bBar;
        order[i] = 0;
        double before = b.x;
        beforeKept[i] = before;
        double t = before * before + product;
        b.x = t;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      for (int i = order.length - 1; i >= 0; i--) {
        double before = beforeKept[i];
        double product1 = productKept[i];
        double productBar1 = productBar * (before * before + product1);
        ObjectFields_BodyTangent bBar = bBarKept[i];
        double t = product1 * productBar + bBar.x;
        productBar = productBar1 + t;
        double beforeBar = 2.0 * (t * before);
        bBar.x = beforeBar;
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.keptReferences}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record KeptReferencesHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.keptReferences}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param order constant; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static KeptReferencesHvp keptReferencesHvp(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesDot) {
    return keptReferencesHvp(bodies, order, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptReferencesHvp(corpus.ObjectFields.Body[], int[],
   *     corpus.ObjectFields_BodyTangent[])
   */
  static KeptReferencesHvp keptReferencesHvp(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = keptReferencesHvp(bodies, order, bodiesDot, bodiesBar, bodiesHvp, tape);
    return new KeptReferencesHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Second order: {@code ObjectFields.keptReferences}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param order constant; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double keptReferencesHvp(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp) {
    return keptReferencesHvp(bodies, order, bodiesDot, bodiesBar, bodiesHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #keptReferencesHvp(corpus.ObjectFields.Body[], int[],
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[])
   */
  static double keptReferencesHvp(ObjectFields.Body[] bodies, int[] order,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    int mark = tape.mark();
    try {
      double[] beforeKept = tape.doubles(order.length);
      double[] beforeKeptDot = tape.doubles(order.length);
      double[] productKept = tape.doubles(order.length);
      double[] productKeptDot = tape.doubles(order.length);
      ObjectFields_BodyTangent[] bBarKept =
          tape.references(ObjectFields_BodyTangent.class, order.length);
      ObjectFields_BodyTangent[] bBarKeptDot =
          tape.references(ObjectFields_BodyTangent.class, order.length);
      double product = 1.0;
      double productDot = 0.0;
      for (int i = 0; i < order.length; i++) {
        productKept[i] = product;
        productKeptDot[i] = productDot;
        int order1 = order[i];
        ObjectFields.Body b = bodies[order1];
        ObjectFields_BodyTangent bDot = bodiesDot[order1];
        ObjectFields_BodyTangent bBar = bodiesBar[order1];
        ObjectFields_BodyTangent bBarDot = bodiesHvp[order1];
        bBarKept[i] = bBar;
        bBarKeptDot[i] = bBarDot;
        order[i] = 0;
        double before = b.x;
        double beforeDot = bDot.x;
        beforeKept[i] = before;
        beforeKeptDot[i] = beforeDot;
        double t = before * before + product;
        double t1 = 2.0 * (beforeDot * before) + productDot;
        b.x = t;
        bDot.x = t1;
        productDot = productDot * t + product * t1;
        product *= t;
      }

      // reverse sweep
      double productBar = 1.0;
      double productBarDot = 0.0;
      for (int i = order.length - 1; i >= 0; i--) {
        double before = beforeKept[i];
        double beforeDot = beforeKeptDot[i];
        double product1 = productKept[i];
        double productDot1 = productKeptDot[i];
        double t = before * before + product1;
        double productBar1 = productBar * t;
        double productBarDot1 =
            productBarDot * t + productBar * (2.0 * (beforeDot * before) + productDot1);
        ObjectFields_BodyTangent bBar = bBarKept[i];
        ObjectFields_BodyTangent bBarDot = bBarKeptDot[i];
        double t1 = product1 * productBar + bBar.x;
        double t2 = productDot1 * productBar + product1 * productBarDot + bBarDot.x;
        productBar = productBar1 + t1;
        productBarDot = productBarDot1 + t2;
        double beforeBar = 2.0 * (t1 * before);
        double beforeBarDot = 2.0 * (t2 * before + t1 * beforeDot);
        bBar.x = beforeBar;
        bBarDot.x = beforeBarDot;
      }
      return product;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.withConstant} and its derivative in the direction of
   * the tangents.
   *
   * @param fixed constant
   * @param b as the method takes it; written as the method writes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual withConstantJvp(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.notShared("b", b, "fixed", fixed);
    double x1 = fixed.x;
    double x2 = b.x;
    double xDot = bDot.x;
    double t = x1 * xDot;
    double t1 = x1 * x2 + fixed.y;
    b.x = t1;
    bDot.x = t;
    double mass1 = fixed.mass;
    return new Dual(t1 * t1 * mass1, 2.0 * (t * t1) * mass1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantJvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent)
   */
  static Dual withConstantJvp(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, Tape tape) {
    return withConstantJvp(fixed, b, bDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.withConstant}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   */
  record WithConstantGradient(double value, ObjectFields_BodyTangent b) {}

  /**
   * Reverse mode: {@code ObjectFields.withConstant} and its gradient.
   *
   * @param fixed constant
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static WithConstantGradient withConstantGradient(ObjectFields.Body fixed, ObjectFields.Body b) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    double value = withConstantGradient(fixed, b, bBar);
    return new WithConstantGradient(value, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body)
   */
  static WithConstantGradient withConstantGradient(ObjectFields.Body fixed, ObjectFields.Body b,
      Tape tape) {
    return withConstantGradient(fixed, b);
  }

  /**
   * Reverse mode: {@code ObjectFields.withConstant} and its gradient, written into the
   * caller's memory.
   *
   * @param fixed constant
   * @param b as the method takes it; written as the method writes it
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double withConstantGradient(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bBar) {
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.notShared("b", b, "fixed", fixed);
    ObjectFields_BodyTangent.zero(bBar);
    double x1 = fixed.x;
    double t = x1 * b.x + fixed.y;
    b.x = t;
    double mass1 = fixed.mass;

    // reverse sweep
    double xBar = x1 * (2.0 * (mass1 * t) + bBar.x);
    bBar.x = xBar;
    return t * t * mass1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantGradient(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent)
   */
  static double withConstantGradient(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bBar, Tape tape) {
    return withConstantGradient(fixed, b, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.withConstant}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record WithConstantHvp(double value, ObjectFields_BodyTangent b, ObjectFields_BodyTangent bHvp) {}

  /**
   * Second order: {@code ObjectFields.withConstant}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param fixed constant
   * @param b as the method takes it; written as the method writes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static WithConstantHvp withConstantHvp(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    NewShadows bHvpShadows = new NewShadows();
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, bHvpShadows);
    double value = withConstantHvp(fixed, b, bDot, bBar, bHvp);
    return new WithConstantHvp(value, bBar, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent)
   */
  static WithConstantHvp withConstantHvp(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, Tape tape) {
    return withConstantHvp(fixed, b, bDot);
  }

  /**
   * Second order: {@code ObjectFields.withConstant}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param fixed constant
   * @param b as the method takes it; written as the method writes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double withConstantHvp(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.notShared("b", b, "fixed", fixed);
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bHvp", bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(bHvp);
    double x1 = fixed.x;
    double x2 = b.x;
    double xDot = bDot.x;
    double t = x1 * xDot;
    double t1 = x1 * x2 + fixed.y;
    b.x = t1;
    bDot.x = t;
    double mass1 = fixed.mass;

    // reverse sweep
    double xBar = x1 * (2.0 * (mass1 * t1) + bBar.x);
    double xBarDot = x1 * (2.0 * (mass1 * t) + bHvp.x);
    bBar.x = xBar;
    bHvp.x = xBarDot;
    return t1 * t1 * mass1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #withConstantHvp(corpus.ObjectFields.Body, corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent)
   */
  static double withConstantHvp(ObjectFields.Body fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp,
      Tape tape) {
    return withConstantHvp(fixed, b, bDot, bBar, bHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.constantOnlyRead} and its derivative in the direction
   * of the tangents.
   *
   * @param fixed constant
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual constantOnlyReadJvp(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    double sum = 0.0;
    double sumDot = 0.0;
    for (ObjectFields.Body f : fixed) {
      double x1 = f.x;
      double x2 = b.x;
      double xDot = bDot.x;
      double t = x1 * x2;
      double y1 = b.y;
      double yDot = bDot.y;
      sum += t * y1;
      sumDot += x1 * xDot * y1 + t * yDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantOnlyReadJvp(corpus.ObjectFields.Body[], corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent)
   */
  static Dual constantOnlyReadJvp(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, Tape tape) {
    return constantOnlyReadJvp(fixed, b, bDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.constantOnlyRead}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   */
  record ConstantOnlyReadGradient(double value, ObjectFields_BodyTangent b) {}

  /**
   * Reverse mode: {@code ObjectFields.constantOnlyRead} and its gradient.
   *
   * @param fixed constant
   * @param b as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static ConstantOnlyReadGradient constantOnlyReadGradient(ObjectFields.Body[] fixed,
      ObjectFields.Body b) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    double value = constantOnlyReadGradient(fixed, b, bBar);
    return new ConstantOnlyReadGradient(value, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantOnlyReadGradient(corpus.ObjectFields.Body[], corpus.ObjectFields.Body)
   */
  static ConstantOnlyReadGradient constantOnlyReadGradient(ObjectFields.Body[] fixed,
      ObjectFields.Body b, Tape tape) {
    return constantOnlyReadGradient(fixed, b);
  }

  /**
   * Reverse mode: {@code ObjectFields.constantOnlyRead} and its gradient, written into the
   * caller's memory.
   *
   * @param fixed constant
   * @param b as the method takes it
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double constantOnlyReadGradient(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bBar) {
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bBar);
    double sum = 0.0;
    for (ObjectFields.Body f : fixed) {
      double x1 = f.x;
      double t = x1 * b.x;
      double y1 = b.y;
      sum += t * y1;
      bBar.y += t;
      bBar.x += x1 * y1;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantOnlyReadGradient(corpus.ObjectFields.Body[], corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent)
   */
  static double constantOnlyReadGradient(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bBar, Tape tape) {
    return constantOnlyReadGradient(fixed, b, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.constantOnlyRead}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ConstantOnlyReadHvp(double value, ObjectFields_BodyTangent b,
      ObjectFields_BodyTangent bHvp) {}

  /**
   * Second order: {@code ObjectFields.constantOnlyRead}, its gradient, and the product of
   * its Hessian with the tangents.
   *
   * @param fixed constant
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ConstantOnlyReadHvp constantOnlyReadHvp(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    NewShadows bHvpShadows = new NewShadows();
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, bHvpShadows);
    double value = constantOnlyReadHvp(fixed, b, bDot, bBar, bHvp);
    return new ConstantOnlyReadHvp(value, bBar, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantOnlyReadHvp(corpus.ObjectFields.Body[], corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent)
   */
  static ConstantOnlyReadHvp constantOnlyReadHvp(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, Tape tape) {
    return constantOnlyReadHvp(fixed, b, bDot);
  }

  /**
   * Second order: {@code ObjectFields.constantOnlyRead}, its gradient, and the product of
   * its Hessian with the tangents, written into the caller's memory.
   *
   * @param fixed constant
   * @param b as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; not modified
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double constantOnlyReadHvp(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bHvp", bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(bHvp);
    double sum = 0.0;
    for (ObjectFields.Body f : fixed) {
      double x1 = f.x;
      double x2 = b.x;
      double xDot = bDot.x;
      double t = x1 * x2;
      double y1 = b.y;
      double yDot = bDot.y;
      sum += t * y1;
      bBar.y += t;
      bHvp.y += x1 * xDot;
      bBar.x += x1 * y1;
      bHvp.x += x1 * yDot;
    }
    return sum;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #constantOnlyReadHvp(corpus.ObjectFields.Body[], corpus.ObjectFields.Body,
   *     corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     corpus.ObjectFields_BodyTangent)
   */
  static double constantOnlyReadHvp(ObjectFields.Body[] fixed, ObjectFields.Body b,
      ObjectFields_BodyTangent bDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp,
      Tape tape) {
    return constantOnlyReadHvp(fixed, b, bDot, bBar, bHvp);
  }

  /**
   * Forward mode: {@code ObjectFields.output} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}
   * @param bDot receives the tangent of what {@code b} then holds; of the same shape
   */
  static void outputJvp(double x, ObjectFields.Body b, double xDot, ObjectFields_BodyTangent bDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bDot);
    double t = x * x;
    double y1 = b.y;
    double yDot = bDot.y;
    b.vx = t * y1;
    bDot.vx = 2.0 * (xDot * x) * y1 + t * yDot;
    b.hits = b.hits + 2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outputJvp(double, corpus.ObjectFields.Body, double,
   *     corpus.ObjectFields_BodyTangent)
   */
  static void outputJvp(double x, ObjectFields.Body b, double xDot, ObjectFields_BodyTangent bDot,
      Tape tape) {
    outputJvp(x, b, xDot, bDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code ObjectFields.output}: filled by a derivative
   * and reused by its caller.
   */
  static final class OutputAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OutputAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ObjectFields.output} for those of
   * what it writes.
   *
   * @param x as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param bBar on entry the adjoint of what {@code b} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   */
  static void outputVjp(double x, ObjectFields.Body b, ObjectFields_BodyTangent bBar,
      OutputAdjoint adjoint) {
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    double t = x * x;
    double y1 = b.y;
    b.vx = t * y1;
    b.hits = b.hits + 2;

    // reverse sweep
    double t1 = bBar.vx;
    bBar.vx = 0.0;
    bBar.y += t * t1;
    double xBar = 2.0 * (t1 * y1 * x);
    adjoint.x += xBar;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outputVjp(double, corpus.ObjectFields.Body, corpus.ObjectFields_BodyTangent,
   *     OutputAdjoint)
   */
  static void outputVjp(double x, ObjectFields.Body b, ObjectFields_BodyTangent bBar,
      OutputAdjoint adjoint, Tape tape) {
    outputVjp(x, b, bBar, adjoint);
  }

  /**
   * Forward mode: {@code ObjectFields.otherTypes} and its derivative in the direction of the
   * tangents.
   *
   * @param c as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual otherTypesJvp(ObjectFields.Cell c, double x, ObjectFields_CellTangent cDot,
      double xDot) {
    Sharing.begin().object("cDot", cDot, "c", c, ObjectFields_CellTangent::parts).end();
    float single1 = c.single;
    float singleDot = cDot.single;
    double t = single1;
    float t1 = (float) (t * x);
    float t2 = (float) (singleDot * x + t * xDot);
    c.single = t1;
    cDot.single = t2;
    c.count = c.count + 3L;
    if (c.on) {
      double wide1 = c.wide;
      double wideDot = cDot.wide;
      double t3 = t1;
      c.wide = t3 * wide1;
      cDot.wide = t2 * wide1 + t3 * wideDot;
    }
    c.on = !c.on;
    double wide1 = c.wide;
    double wideDot = cDot.wide;
    double t3 = c.count;
    double t4 = wide1 + t3 * x;
    double t5 = wideDot + t3 * xDot;
    c.wide = t4;
    cDot.wide = t5;
    return new Dual(t4 * t4, 2.0 * (t5 * t4));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTypesJvp(corpus.ObjectFields.Cell, double, corpus.ObjectFields_CellTangent,
   *     double)
   */
  static Dual otherTypesJvp(ObjectFields.Cell c, double x, ObjectFields_CellTangent cDot,
      double xDot, Tape tape) {
    return otherTypesJvp(c, x, cDot, xDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.otherTypes}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   */
  record OtherTypesGradient(double value, ObjectFields_CellTangent c, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectFields.otherTypes}: filled by a
   * derivative and reused by its caller.
   */
  static final class OtherTypesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OtherTypesAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectFields.otherTypes} and its gradient.
   *
   * @param c as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OtherTypesGradient otherTypesGradient(ObjectFields.Cell c, double x) {
    NewShadows cBarShadows = new NewShadows();
    ObjectFields_CellTangent cBar = ObjectFields_CellTangent.zerosLike(c, cBarShadows);
    OtherTypesAdjoint adjoint = new OtherTypesAdjoint();
    double value = otherTypesGradient(c, x, cBar, adjoint);
    return new OtherTypesGradient(value, cBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTypesGradient(corpus.ObjectFields.Cell, double)
   */
  static OtherTypesGradient otherTypesGradient(ObjectFields.Cell c, double x, Tape tape) {
    return otherTypesGradient(c, x);
  }

  /**
   * Reverse mode: {@code ObjectFields.otherTypes} and its gradient, written into the
   * caller's memory.
   *
   * @param c as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double otherTypesGradient(ObjectFields.Cell c, double x, ObjectFields_CellTangent cBar,
      OtherTypesAdjoint adjoint) {
    Sharing.begin().object("cBar", cBar, "c", c, ObjectFields_CellTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_CellTangent.zero(cBar);
    double t = c.single;
    float t1 = (float) (t * x);
    c.single = t1;
    c.count = c.count + 3L;
    boolean on1 = c.on;
    double wide1;
    if (on1) {
      wide1 = c.wide;
      c.wide = t1 * wide1;
    } else {
      wide1 = 0.0;
    }
    c.on = !c.on;
    double wide2 = c.wide;
    double t2 = c.count;
    double t3 = wide2 + t2 * x;
    c.wide = t3;

    // reverse sweep
    double t4 = 2.0 * t3 + cBar.wide;
    double xBar = t2 * t4;
    cBar.wide = t4;
    float t5;
    if (on1) {
      double wideBar = t1 * t4;
      cBar.wide = wideBar;
      t5 = (float) (t4 * wide1);
    } else {
      t5 = 0.0f;
    }
    double t6 = t5 + cBar.single;
    xBar += t * t6;
    float singleBar = (float) (t6 * x);
    cBar.single = singleBar;
    adjoint.x = xBar;
    return t3 * t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTypesGradient(corpus.ObjectFields.Cell, double,
   *     corpus.ObjectFields_CellTangent, OtherTypesAdjoint)
   */
  static double otherTypesGradient(ObjectFields.Cell c, double x, ObjectFields_CellTangent cBar,
      OtherTypesAdjoint adjoint, Tape tape) {
    return otherTypesGradient(c, x, cBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.otherTypes}.
   *
   * @param value what the method returns
   * @param c the derivative with respect to {@code c}
   * @param x the derivative with respect to {@code x}
   * @param cHvp the Hessian-vector product for {@code c}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OtherTypesHvp(double value, ObjectFields_CellTangent c, double x,
      ObjectFields_CellTangent cHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ObjectFields.otherTypes}: filled by a derivative and reused by its caller.
   */
  static final class OtherTypesHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public OtherTypesHvpAdjoint() {}
  }

  /**
   * Second order: {@code ObjectFields.otherTypes}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param c as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OtherTypesHvp otherTypesHvp(ObjectFields.Cell c, double x, ObjectFields_CellTangent cDot,
      double xDot) {
    NewShadows cBarShadows = new NewShadows();
    ObjectFields_CellTangent cBar = ObjectFields_CellTangent.zerosLike(c, cBarShadows);
    NewShadows cHvpShadows = new NewShadows();
    ObjectFields_CellTangent cHvp = ObjectFields_CellTangent.zerosLike(c, cHvpShadows);
    OtherTypesHvpAdjoint adjoint = new OtherTypesHvpAdjoint();
    double value = otherTypesHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
    return new OtherTypesHvp(value, cBar, adjoint.x, cHvp, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTypesHvp(corpus.ObjectFields.Cell, double, corpus.ObjectFields_CellTangent,
   *     double)
   */
  static OtherTypesHvp otherTypesHvp(ObjectFields.Cell c, double x, ObjectFields_CellTangent cDot,
      double xDot, Tape tape) {
    return otherTypesHvp(c, x, cDot, xDot);
  }

  /**
   * Second order: {@code ObjectFields.otherTypes}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param c as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param cDot tangent of {@code c}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param cBar overwritten with the gradient with respect to {@code c}; of the same shape
   * @param cHvp overwritten with the Hessian-vector product for {@code c}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double otherTypesHvp(ObjectFields.Cell c, double x, ObjectFields_CellTangent cDot,
      double xDot, ObjectFields_CellTangent cBar, ObjectFields_CellTangent cHvp,
      OtherTypesHvpAdjoint adjoint) {
    Sharing.begin().object("cDot", cDot, "c", c, ObjectFields_CellTangent::parts).end();
    Sharing.begin().object("cBar", cBar, "c", c, ObjectFields_CellTangent::parts).end();
    Sharing.begin().object("cHvp", cHvp, "c", c, ObjectFields_CellTangent::parts).end();
    ObjectArguments.distinct("cDot", cDot, "cBar", cBar);
    ObjectArguments.distinct("cDot", cDot, "cHvp", cHvp);
    ObjectArguments.distinct("cBar", cBar, "cHvp", cHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_CellTangent.zero(cBar);
    ObjectFields_CellTangent.zero(cHvp);
    float single1 = c.single;
    float singleDot = cDot.single;
    double t = single1;
    double t1 = singleDot;
    float t2 = (float) (t * x);
    float t3 = (float) (t1 * x + t * xDot);
    c.single = t2;
    cDot.single = t3;
    c.count = c.count + 3L;
    boolean on1 = c.on;
    double wide1;
    double wideDot;
    if (on1) {
      wide1 = c.wide;
      wideDot = cDot.wide;
      double t4 = t2;
      c.wide = t4 * wide1;
      cDot.wide = t3 * wide1 + t4 * wideDot;
    } else {
      wide1 = 0.0;
      wideDot = 0.0;
    }
    c.on = !c.on;
    double wide2 = c.wide;
    double wideDot1 = cDot.wide;
    double t4 = c.count;
    double t5 = wide2 + t4 * x;
    double t6 = wideDot1 + t4 * xDot;
    c.wide = t5;
    cDot.wide = t6;

    // reverse sweep
    double t7 = 2.0 * t5 + cBar.wide;
    double t8 = 2.0 * t6 + cHvp.wide;
    double xBar = t4 * t7;
    double xBarDot = t4 * t8;
    cBar.wide = t7;
    cHvp.wide = t8;
    float t9;
    float t10;
    if (on1) {
      double t11 = t2;
      double wideBar = t11 * t7;
      double wideBarDot = t3 * t7 + t11 * t8;
      cBar.wide = wideBar;
      cHvp.wide = wideBarDot;
      t9 = (float) (t7 * wide1);
      t10 = (float) (t8 * wide1 + t7 * wideDot);
    } else {
      t9 = 0.0f;
      t10 = 0.0f;
    }
    double t11 = t9 + cBar.single;
    double t12 = t10 + cHvp.single;
    xBar += t * t11;
    xBarDot += t1 * t11 + t * t12;
    float singleBar = (float) (t11 * x);
    float singleBarDot = (float) (t12 * x + t11 * xDot);
    cBar.single = singleBar;
    cHvp.single = singleBarDot;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return t5 * t5;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #otherTypesHvp(corpus.ObjectFields.Cell, double, corpus.ObjectFields_CellTangent,
   *     double, corpus.ObjectFields_CellTangent, corpus.ObjectFields_CellTangent,
   *     OtherTypesHvpAdjoint)
   */
  static double otherTypesHvp(ObjectFields.Cell c, double x, ObjectFields_CellTangent cDot,
      double xDot, ObjectFields_CellTangent cBar, ObjectFields_CellTangent cHvp,
      OtherTypesHvpAdjoint adjoint, Tape tape) {
    return otherTypesHvp(c, x, cDot, xDot, cBar, cHvp, adjoint);
  }

  /**
   * Forward mode: {@code ObjectFields.overwritten} and its derivative in the direction of
   * the tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual overwrittenJvp(ObjectFields.Body b, double x, ObjectFields_BodyTangent bDot,
      double xDot) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    double x1 = b.x;
    double xDot1 = bDot.x;
    double first = x1 * x1;
    double firstDot = 2.0 * (xDot1 * x1);
    b.x = 3.0;
    bDot.x = 0.0;
    double second = 3.0 * x;
    double secondDot = 3.0 * xDot;
    b.x = x;
    bDot.x = xDot;
    b.x = x;
    bDot.x = xDot;
    double t = x + 1.0;
    b.x = t;
    bDot.x = xDot;
    double t1 = x * first;
    double t2 = xDot * first + x * firstDot;
    b.y = t1;
    bDot.y = t2;
    b.x = t - 1.0;
    bDot.x = xDot;
    b.x = first;
    bDot.x = firstDot;
    return new Dual(first * second + t * t1 + first,
        firstDot * second + first * secondDot + (xDot * t1 + t * t2) + firstDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenJvp(corpus.ObjectFields.Body, double, corpus.ObjectFields_BodyTangent,
   *     double)
   */
  static Dual overwrittenJvp(ObjectFields.Body b, double x, ObjectFields_BodyTangent bDot,
      double xDot, Tape tape) {
    return overwrittenJvp(b, x, bDot, xDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.overwritten}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param x the derivative with respect to {@code x}
   */
  record OverwrittenGradient(double value, ObjectFields_BodyTangent b, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectFields.overwritten}: filled by a
   * derivative and reused by its caller.
   */
  static final class OverwrittenAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OverwrittenAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectFields.overwritten} and its gradient.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OverwrittenGradient overwrittenGradient(ObjectFields.Body b, double x) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    OverwrittenAdjoint adjoint = new OverwrittenAdjoint();
    double value = overwrittenGradient(b, x, bBar, adjoint);
    return new OverwrittenGradient(value, bBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(corpus.ObjectFields.Body, double)
   */
  static OverwrittenGradient overwrittenGradient(ObjectFields.Body b, double x, Tape tape) {
    return overwrittenGradient(b, x);
  }

  /**
   * Reverse mode: {@code ObjectFields.overwritten} and its gradient, written into the
   * caller's memory.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double overwrittenGradient(ObjectFields.Body b, double x, ObjectFields_BodyTangent bBar,
      OverwrittenAdjoint adjoint) {
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bBar);
    double x1 = b.x;
    double first = x1 * x1;
    b.x = 3.0;
    double second = 3.0 * x;
    b.x = x;
    b.x = x;
    double t = x + 1.0;
    b.x = t;
    double t1 = x * first;
    b.y = t1;
    b.x = t - 1.0;
    b.x = first;

    // reverse sweep
    double t2 = bBar.x;
    bBar.x = 0.0;
    double firstBar = 1.0 + t2;
    bBar.x = 0.0;
    firstBar += second;
    double t3 = bBar.y;
    bBar.y = 0.0;
    double t4 = t + t3;
    double xBar = t4 * first;
    firstBar += x * t4;
    bBar.x = 0.0;
    xBar += t1;
    bBar.x = 0.0;
    bBar.x = 0.0;
    xBar += 3.0 * first;
    double xBar1 = 2.0 * (firstBar * x1);
    bBar.x = xBar1;
    adjoint.x = xBar;
    return first * second + t * t1 + first;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenGradient(corpus.ObjectFields.Body, double,
   *     corpus.ObjectFields_BodyTangent, OverwrittenAdjoint)
   */
  static double overwrittenGradient(ObjectFields.Body b, double x, ObjectFields_BodyTangent bBar,
      OverwrittenAdjoint adjoint, Tape tape) {
    return overwrittenGradient(b, x, bBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.overwritten}.
   *
   * @param value what the method returns
   * @param b the derivative with respect to {@code b}
   * @param x the derivative with respect to {@code x}
   * @param bHvp the Hessian-vector product for {@code b}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OverwrittenHvp(double value, ObjectFields_BodyTangent b, double x,
      ObjectFields_BodyTangent bHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ObjectFields.overwritten}: filled by a derivative and reused by its caller.
   */
  static final class OverwrittenHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public OverwrittenHvpAdjoint() {}
  }

  /**
   * Second order: {@code ObjectFields.overwritten}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OverwrittenHvp overwrittenHvp(ObjectFields.Body b, double x,
      ObjectFields_BodyTangent bDot, double xDot) {
    NewShadows bBarShadows = new NewShadows();
    ObjectFields_BodyTangent bBar = ObjectFields_BodyTangent.zerosLike(b, bBarShadows);
    NewShadows bHvpShadows = new NewShadows();
    ObjectFields_BodyTangent bHvp = ObjectFields_BodyTangent.zerosLike(b, bHvpShadows);
    OverwrittenHvpAdjoint adjoint = new OverwrittenHvpAdjoint();
    double value = overwrittenHvp(b, x, bDot, xDot, bBar, bHvp, adjoint);
    return new OverwrittenHvp(value, bBar, adjoint.x, bHvp, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(corpus.ObjectFields.Body, double, corpus.ObjectFields_BodyTangent,
   *     double)
   */
  static OverwrittenHvp overwrittenHvp(ObjectFields.Body b, double x,
      ObjectFields_BodyTangent bDot, double xDot, Tape tape) {
    return overwrittenHvp(b, x, bDot, xDot);
  }

  /**
   * Second order: {@code ObjectFields.overwritten}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param b as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double overwrittenHvp(ObjectFields.Body b, double x, ObjectFields_BodyTangent bDot,
      double xDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp,
      OverwrittenHvpAdjoint adjoint) {
    Sharing.begin().object("bDot", bDot, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bBar", bBar, "b", b, ObjectFields_BodyTangent::parts).end();
    Sharing.begin().object("bHvp", bHvp, "b", b, ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bDot", bDot, "bBar", bBar);
    ObjectArguments.distinct("bDot", bDot, "bHvp", bHvp);
    ObjectArguments.distinct("bBar", bBar, "bHvp", bHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bBar);
    ObjectFields_BodyTangent.zero(bHvp);
    double x1 = b.x;
    double xDot1 = bDot.x;
    double first = x1 * x1;
    double firstDot = 2.0 * (xDot1 * x1);
    b.x = 3.0;
    bDot.x = 0.0;
    double second = 3.0 * x;
    double secondDot = 3.0 * xDot;
    b.x = x;
    bDot.x = xDot;
    b.x = x;
    bDot.x = xDot;
    double t = x + 1.0;
    b.x = t;
    bDot.x = xDot;
    double t1 = x * first;
    double t2 = xDot * first + x * firstDot;
    b.y = t1;
    bDot.y = t2;
    b.x = t - 1.0;
    bDot.x = xDot;
    b.x = first;
    bDot.x = firstDot;

    // reverse sweep
    double t3 = bBar.x;
    double t4 = bHvp.x;
    bBar.x = 0.0;
    bHvp.x = 0.0;
    double firstBar = 1.0 + t3;
    bBar.x = 0.0;
    bHvp.x = 0.0;
    firstBar += second;
    double firstBarDot = t4 + secondDot;
    double t5 = bBar.y;
    double t6 = bHvp.y;
    bBar.y = 0.0;
    bHvp.y = 0.0;
    double t7 = t + t5;
    double t8 = xDot + t6;
    double xBar = t7 * first;
    double xBarDot = t8 * first + t7 * firstDot;
    firstBar += x * t7;
    firstBarDot += xDot * t7 + x * t8;
    bBar.x = 0.0;
    bHvp.x = 0.0;
    xBar += t1;
    xBarDot += t2;
    bBar.x = 0.0;
    bHvp.x = 0.0;
    bBar.x = 0.0;
    bHvp.x = 0.0;
    xBar += 3.0 * first;
    xBarDot += 3.0 * firstDot;
    double xBar1 = 2.0 * (firstBar * x1);
    double xBarDot1 = 2.0 * (firstBarDot * x1 + firstBar * xDot1);
    bBar.x = xBar1;
    bHvp.x = xBarDot1;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return first * second + t * t1 + first;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overwrittenHvp(corpus.ObjectFields.Body, double, corpus.ObjectFields_BodyTangent,
   *     double, corpus.ObjectFields_BodyTangent, corpus.ObjectFields_BodyTangent,
   *     OverwrittenHvpAdjoint)
   */
  static double overwrittenHvp(ObjectFields.Body b, double x, ObjectFields_BodyTangent bDot,
      double xDot, ObjectFields_BodyTangent bBar, ObjectFields_BodyTangent bHvp,
      OverwrittenHvpAdjoint adjoint, Tape tape) {
    return overwrittenHvp(b, x, bDot, xDot, bBar, bHvp, adjoint);
  }

  /**
   * Forward mode: {@code ObjectFields.throwsLate} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param limit constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return the value and its tangent
   */
  static Dual throwsLateJvp(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < bodies.length; i++) {
      ObjectFields.Body bodies1 = bodies[i];
      ObjectFields_BodyTangent bodiesDot1 = bodiesDot[i];
      double x1 = bodies1.x;
      double xDot = bodiesDot1.x;
      double t = x1 * 2.0;
      double t1 = xDot * 2.0;
      bodies1.x = t;
      bodiesDot1.x = t1;
      if (i == limit) {
        throw new IllegalStateException(bodies1.label + " at " + t + bodies1.hits);
      }
      double y1 = bodies1.y;
      double yDot = bodiesDot1.y;
      sum += t * y1;
      sumDot += t1 * y1 + t * yDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLateJvp(corpus.ObjectFields.Body[], int, corpus.ObjectFields_BodyTangent[])
   */
  static Dual throwsLateJvp(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    return throwsLateJvp(bodies, limit, bodiesDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.throwsLate}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   */
  record ThrowsLateGradient(double value, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Reverse mode: {@code ObjectFields.throwsLate} and its gradient.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param limit constant
   * @return the value and the gradient, in new arrays
   */
  static ThrowsLateGradient throwsLateGradient(ObjectFields.Body[] bodies, int limit) {
    return throwsLateGradient(bodies, limit, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLateGradient(corpus.ObjectFields.Body[], int)
   */
  static ThrowsLateGradient throwsLateGradient(ObjectFields.Body[] bodies, int limit, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double value = throwsLateGradient(bodies, limit, bodiesBar, tape);
    return new ThrowsLateGradient(value, bodiesBar);
  }

  /**
   * Reverse mode: {@code ObjectFields.throwsLate} and its gradient, written into the
   * caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param limit constant
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double throwsLateGradient(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesBar) {
    return throwsLateGradient(bodies, limit, bodiesBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLateGradient(corpus.ObjectFields.Body[], int,
   *     corpus.ObjectFields_BodyTangent[])
   */
  static double throwsLateGradient(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectFields_BodyTangent.zero(bodiesBar);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(bodies.length);
      double sum = 0.0;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body bodies1 = bodies[i];
        double t = bodies1.x * 2.0;
        kept[i] = t;
        bodies1.x = t;
        if (i == limit) {
          throw new IllegalStateException(bodies1.label + " at " + t + bodies1.hits);
        }
        sum += t * bodies1.y;
      }

      // reverse sweep
      for (int i = bodies.length - 1; i >= 0; i--) {
        ObjectFields_BodyTangent bodiesBar1 = bodiesBar[i];
        double y1 = bodies[i].y;
        bodiesBar1.y += kept[i];
        double xBar = (y1 + bodiesBar1.x) * 2.0;
        bodiesBar1.x = xBar;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.throwsLate}.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record ThrowsLateHvp(double value, ObjectFields_BodyTangent[] bodies,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Second order: {@code ObjectFields.throwsLate}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param limit constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @return value, gradient and product, in new arrays
   */
  static ThrowsLateHvp throwsLateHvp(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesDot) {
    return throwsLateHvp(bodies, limit, bodiesDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLateHvp(corpus.ObjectFields.Body[], int, corpus.ObjectFields_BodyTangent[])
   */
  static ThrowsLateHvp throwsLateHvp(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    double value = throwsLateHvp(bodies, limit, bodiesDot, bodiesBar, bodiesHvp, tape);
    return new ThrowsLateHvp(value, bodiesBar, bodiesHvp);
  }

  /**
   * Second order: {@code ObjectFields.throwsLate}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param limit constant
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @return the value
   */
  static double throwsLateHvp(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp) {
    return throwsLateHvp(bodies, limit, bodiesDot, bodiesBar, bodiesHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsLateHvp(corpus.ObjectFields.Body[], int, corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[])
   */
  static double throwsLateHvp(ObjectFields.Body[] bodies, int limit,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, Tape tape) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(bodies.length);
      double[] keptDot = tape.doubles(bodies.length);
      double sum = 0.0;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body bodies1 = bodies[i];
        ObjectFields_BodyTangent bodiesDot1 = bodiesDot[i];
        double x1 = bodies1.x;
        double xDot = bodiesDot1.x;
        double t = x1 * 2.0;
        double t1 = xDot * 2.0;
        kept[i] = t;
        keptDot[i] = t1;
        bodies1.x = t;
        bodiesDot1.x = t1;
        if (i == limit) {
          throw new IllegalStateException(bodies1.label + " at " + t + bodies1.hits);
        }
        sum += t * bodies1.y;
      }

      // reverse sweep
      for (int i = bodies.length - 1; i >= 0; i--) {
        double y1 = bodies[i].y;
        double yDot = bodiesDot[i].y;
        ObjectFields_BodyTangent bodiesBar1 = bodiesBar[i];
        ObjectFields_BodyTangent bodiesBarDot = bodiesHvp[i];
        double t = keptDot[i];
        bodiesBar1.y += kept[i];
        bodiesBarDot.y += t;
        double xBar = (y1 + bodiesBar1.x) * 2.0;
        double xBarDot = (yDot + bodiesBarDot.x) * 2.0;
        bodiesBar1.x = xBar;
        bodiesBarDot.x = xBarDot;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code ObjectFields.spread} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param bodies as the method takes it
   * @param xDot tangent of {@code x}
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual spreadJvp(double x, ObjectFields.Body[] bodies, double xDot,
      ObjectFields_BodyTangent[] bodiesDot) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    if (bodies.length != 0) {
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bDot = bodiesDot[i];
        double x1 = b.x;
        double xDot1 = bDot.x;
        double y1 = b.y;
        double yDot = bDot.y;
        sum += x1 * y1;
        sumDot += xDot1 * y1 + x1 * yDot;
      }
      double t = bodies.length;
      double t1 = sum / t;
      xDot = sumDot / t * x + t1 * xDot;
      x = t1 * x;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadJvp(double, corpus.ObjectFields.Body[], double,
   *     corpus.ObjectFields_BodyTangent[])
   */
  static Dual spreadJvp(double x, ObjectFields.Body[] bodies, double xDot,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    return spreadJvp(x, bodies, xDot, bodiesDot);
  }

  /**
   * Value and gradient of {@code ObjectFields.spread}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param bodies the derivative with respect to {@code bodies}
   */
  record SpreadGradient(double value, double x, ObjectFields_BodyTangent[] bodies) {}

  /**
   * Adjoints of the scalar parameters of {@code ObjectFields.spread}: filled by a derivative
   * and reused by its caller.
   */
  static final class SpreadAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SpreadAdjoint() {}
  }

  /**
   * Reverse mode: {@code ObjectFields.spread} and its gradient.
   *
   * @param x as the method takes it
   * @param bodies as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SpreadGradient spreadGradient(double x, ObjectFields.Body[] bodies) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    SpreadAdjoint adjoint = new SpreadAdjoint();
    double value = spreadGradient(x, bodies, bodiesBar, adjoint);
    return new SpreadGradient(value, adjoint.x, bodiesBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadGradient(double, corpus.ObjectFields.Body[])
   */
  static SpreadGradient spreadGradient(double x, ObjectFields.Body[] bodies, Tape tape) {
    return spreadGradient(x, bodies);
  }

  /**
   * Reverse mode: {@code ObjectFields.spread} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param bodies as the method takes it
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double spreadGradient(double x, ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesBar, SpreadAdjoint adjoint) {
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bodiesBar);
    boolean t = bodies.length == 0;
    double xBar;
    if (t) {
      xBar = 0.0;
    } else {
      double sumBar = x / bodies.length;
      double sum = 0.0;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        double x1 = b.x;
        double y1 = b.y;
        sum += x1 * y1;
        bBar.y += x1 * sumBar;
        bBar.x += sumBar * y1;
      }
      xBar = sum / bodies.length;
      x = xBar * x;
    }

    // reverse sweep
    xBar = t ? 1.0 : xBar;
    adjoint.x = xBar;
    return x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadGradient(double, corpus.ObjectFields.Body[],
   *     corpus.ObjectFields_BodyTangent[], SpreadAdjoint)
   */
  static double spreadGradient(double x, ObjectFields.Body[] bodies,
      ObjectFields_BodyTangent[] bodiesBar, SpreadAdjoint adjoint, Tape tape) {
    return spreadGradient(x, bodies, bodiesBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ObjectFields.spread}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param bodies the derivative with respect to {@code bodies}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param bodiesHvp the Hessian-vector product for {@code bodies}
   */
  record SpreadHvp(double value, double x, ObjectFields_BodyTangent[] bodies, double xHvp,
      ObjectFields_BodyTangent[] bodiesHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ObjectFields.spread}: filled by a derivative and reused by its caller.
   */
  static final class SpreadHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public SpreadHvpAdjoint() {}
  }

  /**
   * Second order: {@code ObjectFields.spread}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param bodies as the method takes it
   * @param xDot tangent of {@code x}
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static SpreadHvp spreadHvp(double x, ObjectFields.Body[] bodies, double xDot,
      ObjectFields_BodyTangent[] bodiesDot) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    NewShadows bodiesHvpShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesHvp =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesHvpShadows);
    SpreadHvpAdjoint adjoint = new SpreadHvpAdjoint();
    double value = spreadHvp(x, bodies, xDot, bodiesDot, bodiesBar, bodiesHvp, adjoint);
    return new SpreadHvp(value, adjoint.x, bodiesBar, adjoint.xHvp, bodiesHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadHvp(double, corpus.ObjectFields.Body[], double,
   *     corpus.ObjectFields_BodyTangent[])
   */
  static SpreadHvp spreadHvp(double x, ObjectFields.Body[] bodies, double xDot,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    return spreadHvp(x, bodies, xDot, bodiesDot);
  }

  /**
   * Second order: {@code ObjectFields.spread}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param bodies as the method takes it
   * @param xDot tangent of {@code x}
   * @param bodiesDot tangent of {@code bodies}, of the same shape; not modified
   * @param bodiesBar overwritten with the gradient with respect to {@code bodies}; of the
   *     same shape
   * @param bodiesHvp overwritten with the Hessian-vector product for {@code bodies}; of the
   *     same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double spreadHvp(double x, ObjectFields.Body[] bodies, double xDot,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, SpreadHvpAdjoint adjoint) {
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    Sharing.begin().objects("bodiesHvp", bodiesHvp, "bodies", bodies,
        ObjectFields_BodyTangent::parts).end();
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesBar", bodiesBar);
    ObjectArguments.distinct("bodiesDot", bodiesDot, "bodiesHvp", bodiesHvp);
    ObjectArguments.distinct("bodiesBar", bodiesBar, "bodiesHvp", bodiesHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    ObjectFields_BodyTangent.zero(bodiesBar);
    ObjectFields_BodyTangent.zero(bodiesHvp);
    boolean t = bodies.length == 0;
    double xBar;
    double xBarDot;
    if (t) {
      xBar = 0.0;
      xBarDot = 0.0;
    } else {
      double t1 = bodies.length;
      double sumBar = x / t1;
      double sumBarDot = xDot / t1;
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < bodies.length; i++) {
        ObjectFields.Body b = bodies[i];
        ObjectFields_BodyTangent bDot = bodiesDot[i];
        ObjectFields_BodyTangent bBar = bodiesBar[i];
        ObjectFields_BodyTangent bBarDot = bodiesHvp[i];
        double x1 = b.x;
        xDot = bDot.x;
        double y1 = b.y;
        double yDot = bDot.y;
        sum += x1 * y1;
        sumDot += xDot * y1 + x1 * yDot;
        bBar.y += x1 * sumBar;
        bBarDot.y += xDot * sumBar + x1 * sumBarDot;
        bBar.x += sumBar * y1;
        bBarDot.x += sumBarDot * y1 + sumBar * yDot;
      }
      double t2 = bodies.length;
      xBar = sum / t2;
      xBarDot = sumDot / t2;
      x = xBar * x;
    }

    // reverse sweep
    if (t) {
      xBar = 1.0;
      xBarDot = 0.0;
    }
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #spreadHvp(double, corpus.ObjectFields.Body[], double,
   *     corpus.ObjectFields_BodyTangent[], corpus.ObjectFields_BodyTangent[],
   *     corpus.ObjectFields_BodyTangent[], SpreadHvpAdjoint)
   */
  static double spreadHvp(double x, ObjectFields.Body[] bodies, double xDot,
      ObjectFields_BodyTangent[] bodiesDot, ObjectFields_BodyTangent[] bodiesBar,
      ObjectFields_BodyTangent[] bodiesHvp, SpreadHvpAdjoint adjoint, Tape tape) {
    return spreadHvp(x, bodies, xDot, bodiesDot, bodiesBar, bodiesHvp, adjoint);
  }

  /**
   * Value and tangent of {@code ObjectFields.positions}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record PositionsJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code ObjectFields.positions} and its derivative in the direction of the
   * tangents.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param bodiesDot tangent of {@code bodies}, of the same shape; receives that of what the
   *     array then holds
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static PositionsJvp positionsJvp(ObjectFields.Body[] bodies, double[] x,
      ObjectFields_BodyTangent[] bodiesDot, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Sharing.begin().objects("bodiesDot", bodiesDot, "bodies", bodies,
        ObjectFields_BodyTangent::parts).array("xDot", xDot, "x", x).end();
    double[] all = new double[bodies.length];
    double[] allDot = new double[bodies.length];
    for (int i = 0; i < all.length; i++) {
      ObjectFields.Body bodies1 = bodies[i];
      ObjectFields_BodyTangent bodiesDot1 = bodiesDot[i];
      double x1 = bodies1.x;
      double xDot1 = bodiesDot1.x;
      double x2 = x[i];
      double t = xDot1 * x2 + x1 * xDot[i];
      all[i] = x1 * x2;
      allDot[i] = t;
      double y1 = bodies1.y;
      double yDot = bodiesDot1.y;
      x[i] = y1;
      xDot[i] = yDot;
      double allDot1 = allDot[i];
      bodies1.y = all[i];
      bodiesDot1.y = allDot1;
    }
    return new PositionsJvp(all, allDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positionsJvp(corpus.ObjectFields.Body[], double[],
   *     corpus.ObjectFields_BodyTangent[], double[])
   */
  static PositionsJvp positionsJvp(ObjectFields.Body[] bodies, double[] x,
      ObjectFields_BodyTangent[] bodiesDot, double[] xDot, Tape tape) {
    return positionsJvp(bodies, x, bodiesDot, xDot);
  }

  /**
   * Value of {@code ObjectFields.positions} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param bodies the derivative with respect to {@code bodies}
   * @param x the derivative with respect to {@code x}
   */
  record PositionsVjp(double[] value, ObjectFields_BodyTangent[] bodies, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code ObjectFields.positions} for an
   * adjoint of its result.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static PositionsVjp positionsVjp(ObjectFields.Body[] bodies, double[] x, double[] resultBar) {
    return positionsVjp(bodies, x, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positionsVjp(corpus.ObjectFields.Body[], double[], double[])
   */
  static PositionsVjp positionsVjp(ObjectFields.Body[] bodies, double[] x, double[] resultBar,
      Tape tape) {
    NewShadows bodiesBarShadows = new NewShadows();
    ObjectFields_BodyTangent[] bodiesBar =
        ObjectFields_BodyTangent.zerosLike(bodies, bodiesBarShadows);
    double[] xBar = bodiesBarShadows.zerosLike(x);
    double[] value = positionsVjp(bodies, x, resultBar, bodiesBar, xBar, tape);
    return new PositionsVjp(value, bodiesBar, xBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ObjectFields.positions} for an
   * adjoint of its result.
   *
   * @param bodies as the method takes it; written as the method writes it
   * @param x as the method takes it; written as the method writes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param bodiesBar on entry the adjoint of what {@code bodies} holds afterwards, on return
   *     of what it held before; of the same shape
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @return what the method returns
   */
  static double[] positionsVjp(ObjectFields.Body[] bodies, double[] x, double[] resultBar,
      ObjectFields_BodyTangent[] bodiesBar, double[] xBar) {
    return positionsVjp(bodies, x, resultBar, bodiesBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #positionsVjp(corpus.ObjectFields.Body[], double[], double[],
   *     corpus.ObjectFields_BodyTangent[], double[])
   */
  static double[] positionsVjp(ObjectFields.Body[] bodies, double[] x, double[] resultBar,
      ObjectFields_BodyTangent[] bodiesBar, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Sharing.begin().objects("bodiesBar", bodiesBar, "bodies", bodies,
        ObjectFields_BodyTangent::parts).array("xBar", xBar, "x", x).end();
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    int mark = tape.mark();
    try {
      double[] all = new double[bodies.length];
      double[] allBar = tape.doubles(bodies.length);
      double[] xKept = tape.doubles(all.length);
      for (int i = 0; i < all.length; i++) {
        ObjectFields.Body bodies1 = bodies[i];
        double x1 = bodies1.x;
        double x2 = x[i];
        xKept[i] = x2;
        all[i] = x1 * x2;
        x[i] = bodies1.y;
        bodies1.y = all[i];
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, all.length);
      for (int i = 0; i < all.length; i++) {
        allBar[i] = resultBar[i];
      }
      for (int i = all.length - 1; i >= 0; i--) {
        ObjectFields_BodyTangent bodiesBar1 = bodiesBar[i];
        double t = bodiesBar1.y;
        bodiesBar1.y = 0.0;
        allBar[i] += t;
        double t1 = xBar[i];
        xBar[i] = 0.0;
        bodiesBar1.y += t1;
        double t2 = allBar[i];
        double xBar1 = t2 * xKept[i];
        xBar[i] += bodies[i].x * t2;
        bodiesBar1.x += xBar1;
      }
      return all;
    } finally {
      tape.release(mark);
    }
  }

  private static double recursiveJvp_(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    if (i == bodies.length) {
      tape.result(1, 0.0);
      return 1.0;
    }
    ObjectFields.Body b = bodies[i];
    ObjectFields_BodyTangent bDot = bodiesDot[i];
    double x1 = b.x;
    double xDot = bDot.x;
    double y1 = b.y;
    double yDot = bDot.y;
    b.x = x1 * y1 + i;
    bDot.x = xDot * y1 + x1 * yDot;
    double rest = recursiveJvp_(bodies, i + 1, bodiesDot, tape);
    double restDot = tape.doubleResult(1);
    double x2 = b.x;
    xDot = bDot.x;
    double t = rest * x2;
    double t1 = restDot * x2 + rest * xDot;
    b.y = t;
    bDot.y = t1;
    tape.result(1, restDot + 2.0 * (t1 * t));
    return rest + t * t;
  }

  private static double recursiveForward(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    boolean t = i == bodies.length;
    double result;
    double rest;
    double x1;
    ObjectFields_BodyTangent bBar;
    double y1;
    double x2;
    if (t) {
      result = 1.0;
      rest = 0.0;
      x1 = 0.0;
      bBar = null;
      y1 = 0.0;
      x2 = 0.0;
    } else {
      ObjectFields.Body b = bodies[i];
      bBar = bodiesBar[i];
      x2 = b.x;
      y1 = b.y;
      b.x = x2 * y1 + i;
      rest = recursiveForward(bodies, i + 1, bodiesBar, tape);
      x1 = b.x;
      double t1 = rest * x1;
      b.y = t1;
      result = rest + t1 * t1;
    }
    tape.push(t);
    tape.push(rest);
    tape.push(x1);
    tape.push(bBar);
    tape.push(y1);
    tape.push(x2);
    return result;
  }

  private static void recursiveReverse(double resultBar, Tape tape) {
    double x1 = tape.popDouble();
    double y1 = tape.popDouble();
    ObjectFields_BodyTangent bBar = tape.popReference();
    double x2 = tape.popDouble();
    double rest = tape.popDouble();
    boolean t = tape.popBoolean();
    if (!t) {
      double t1 = bBar.y;
      bBar.y = 0.0;
      double t2 = 2.0 * (resultBar * (rest * x2)) + t1;
      double restBar = resultBar + t2 * x2;
      bBar.x += rest * t2;
      recursiveReverse(restBar, tape);
      double t3 = bBar.x;
      bBar.x = 0.0;
      bBar.y += x1 * t3;
      bBar.x += t3 * y1;
    }
  }

  private static double recursiveForwardJvp(ObjectFields.Body[] bodies, int i,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBarDot, Tape tape) {
    boolean t = i == bodies.length;
    double result;
    double rest;
    double x1;
    ObjectFields_BodyTangent bBar;
    double y1;
    double x2;
    double resultDot;
    double restDot;
    double xDot;
    ObjectFields_BodyTangent bBarDot;
    double yDot;
    double xDot1;
    if (t) {
      result = 1.0;
      rest = 0.0;
      x1 = 0.0;
      bBar = null;
      y1 = 0.0;
      x2 = 0.0;
      resultDot = 0.0;
      restDot = 0.0;
      xDot = 0.0;
      bBarDot = null;
      yDot = 0.0;
      xDot1 = 0.0;
    } else {
      ObjectFields.Body b = bodies[i];
      ObjectFields_BodyTangent bDot = bodiesDot[i];
      bBar = bodiesBar[i];
      bBarDot = bodiesBarDot[i];
      x2 = b.x;
      xDot1 = bDot.x;
      y1 = b.y;
      yDot = bDot.y;
      b.x = x2 * y1 + i;
      bDot.x = xDot1 * y1 + x2 * yDot;
      rest = recursiveForwardJvp(bodies, i + 1, bodiesBar, bodiesDot, bodiesBarDot, tape);
      restDot = tape.doubleResult(1);
      x1 = b.x;
      xDot = bDot.x;
      double t1 = rest * x1;
      double t2 = restDot * x1 + rest * xDot;
      b.y = t1;
      bDot.y = t2;
      result = rest + t1 * t1;
      resultDot = restDot + 2.0 * (t2 * t1);
    }
    tape.push(t);
    tape.push(rest);
    tape.push(x1);
    tape.push(bBar);
    tape.push(y1);
    tape.push(x2);
    tape.push(restDot);
    tape.push(xDot);
    tape.push(bBarDot);
    tape.push(yDot);
    tape.push(xDot1);
    tape.result(1, resultDot);
    return result;
  }

  private static void recursiveReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double xDot = tape.popDouble();
    double yDot = tape.popDouble();
    ObjectFields_BodyTangent bBarDot = tape.popReference();
    double xDot1 = tape.popDouble();
    double restDot = tape.popDouble();
    double x1 = tape.popDouble();
    double y1 = tape.popDouble();
    ObjectFields_BodyTangent bBar = tape.popReference();
    double x2 = tape.popDouble();
    double rest = tape.popDouble();
    boolean t = tape.popBoolean();
    if (!t) {
      double t1 = rest * x2;
      double t2 = bBar.y;
      double t3 = bBarDot.y;
      bBar.y = 0.0;
      bBarDot.y = 0.0;
      double t4 = 2.0 * (resultBar * t1) + t2;
      double t5 = 2.0 * (resultBarDot * t1 + resultBar * (restDot * x2 + rest * xDot1)) + t3;
      double restBar = resultBar + t4 * x2;
      double restBarDot = resultBarDot + (t5 * x2 + t4 * xDot1);
      bBar.x += rest * t4;
      bBarDot.x += restDot * t4 + rest * t5;
      recursiveReverseJvp(restBar, restBarDot, tape);
      double t6 = bBar.x;
      double t7 = bBarDot.x;
      bBar.x = 0.0;
      bBarDot.x = 0.0;
      bBar.y += x1 * t6;
      bBarDot.y += xDot * t6 + x1 * t7;
      bBar.x += t6 * y1;
      bBarDot.x += t7 * y1 + t6 * yDot;
    }
  }

  private static ObjectFields.Body pickJvp(ObjectFields.Body[] bodies, int k, int depth,
      ObjectFields_BodyTangent[] bodiesDot, Tape tape) {
    if (depth == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      ObjectFields_BodyTangent bodiesDot1 = bodiesDot[0];
      double x1 = bodies1.x;
      double xDot = bodiesDot1.x;
      bodies1.x = x1 * 2.0;
      bodiesDot1.x = xDot * 2.0;
      int t = k % bodies.length;
      ObjectFields.Body bodies2 = bodies[t];
      ObjectFields_BodyTangent bodiesDot2 = bodiesDot[t];
      tape.result(1, bodiesDot2);
      return bodies2;
    }
    ObjectFields.Body t;
    ObjectFields_BodyTangent t1;
    if (depth - 1 == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      ObjectFields_BodyTangent bodiesDot1 = bodiesDot[0];
      double x1 = bodies1.x;
      double xDot = bodiesDot1.x;
      bodies1.x = x1 * 2.0;
      bodiesDot1.x = xDot * 2.0;
      int t2 = (k + 1) % bodies.length;
      t = bodies[t2];
      t1 = bodiesDot[t2];
    } else {
      t = pickJvp(bodies, k + 1 + 1, depth - 1 - 1, bodiesDot, tape);
      t1 = tape.referenceResult(1);
    }
    tape.result(1, t1);
    return t;
  }

  private static ObjectFields.Body pickForward(ObjectFields.Body[] bodies, int k, int depth,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    ObjectFields_BodyTangent bodiesBar1;
    ObjectFields.Body result;
    ObjectFields_BodyTangent resultBar;
    ObjectFields_BodyTangent bodiesBar2;
    if (depth == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      bodiesBar1 = bodiesBar[0];
      bodies1.x = bodies1.x * 2.0;
      int t = k % bodies.length;
      result = bodies[t];
      resultBar = bodiesBar[t];
      bodiesBar2 = null;
    } else {
      if (depth - 1 == 0) {
        ObjectFields.Body bodies1 = bodies[0];
        bodiesBar2 = bodiesBar[0];
        bodies1.x = bodies1.x * 2.0;
        int t = (k + 1) % bodies.length;
        result = bodies[t];
        resultBar = bodiesBar[t];
      } else {
        result = pickForward(bodies, k + 1 + 1, depth - 1 - 1, bodiesBar, tape);
        resultBar = tape.referenceResult(1);
        bodiesBar2 = null;
      }
      bodiesBar1 = null;
    }
    tape.push(depth);
    tape.push(bodiesBar1);
    tape.push(bodiesBar2);
    tape.result(1, resultBar);
    return result;
  }

  private static ObjectFields.Body pickForward2(ObjectFields.Body[] bodies, int k, int depth,
      ObjectFields_BodyTangent[] bodiesBar, Tape tape) {
    ObjectFields.Body result;
    ObjectFields_BodyTangent resultBar;
    if (depth == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      bodies1.x = bodies1.x * 2.0;
      int t = k % bodies.length;
      result = bodies[t];
      resultBar = bodiesBar[t];
    } else if (depth - 1 == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      bodies1.x = bodies1.x * 2.0;
      int t = (k + 1) % bodies.length;
      result = bodies[t];
      resultBar = bodiesBar[t];
    } else {
      result = pickForward(bodies, k + 1 + 1, depth - 1 - 1, bodiesBar, tape);
      resultBar = tape.referenceResult(1);
    }
    tape.push(depth);
    tape.push(bodiesBar);
    tape.result(1, resultBar);
    return result;
  }

  private static void pickReverse2(Tape tape) {
    ObjectFields_BodyTangent[] bodiesBar = tape.popReference();
    int depth = tape.popInt();
    if (depth == 0) {
      ObjectFields_BodyTangent bodiesBar1 = bodiesBar[0];
      double xBar = bodiesBar1.x * 2.0;
      bodiesBar1.x = xBar;
    } else if (depth - 1 == 0) {
      ObjectFields_BodyTangent bodiesBar1 = bodiesBar[0];
      double xBar = bodiesBar1.x * 2.0;
      bodiesBar1.x = xBar;
    } else {
      pickReverse(tape);
    }
  }

  private static void pickReverse(Tape tape) {
    ObjectFields_BodyTangent bodiesBar = tape.popReference();
    ObjectFields_BodyTangent bodiesBar1 = tape.popReference();
    int depth = tape.popInt();
    if (depth == 0) {
      double xBar = bodiesBar1.x * 2.0;
      bodiesBar1.x = xBar;
    } else if (depth - 1 == 0) {
      double xBar = bodiesBar.x * 2.0;
      bodiesBar.x = xBar;
    } else {
      pickReverse(tape);
    }
  }

  private static ObjectFields.Body pickForwardJvp(ObjectFields.Body[] bodies, int k, int depth,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBarDot, Tape tape) {
    ObjectFields_BodyTangent bodiesBar1;
    ObjectFields_BodyTangent bodiesBarDot1;
    ObjectFields.Body result;
    ObjectFields_BodyTangent resultBar;
    ObjectFields_BodyTangent bodiesBar2;
    ObjectFields_BodyTangent resultDot;
    ObjectFields_BodyTangent resultBarDot;
    ObjectFields_BodyTangent bodiesBarDot2;
    if (depth == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      ObjectFields_BodyTangent bodiesDot1 = bodiesDot[0];
      double x1 = bodies1.x;
      double xDot = bodiesDot1.x;
      bodiesBar1 = bodiesBar[0];
      bodiesBarDot1 = bodiesBarDot[0];
      bodies1.x = x1 * 2.0;
      bodiesDot1.x = xDot * 2.0;
      int t = k % bodies.length;
      result = bodies[t];
      resultBar = bodiesBar[t];
      bodiesBar2 = null;
      resultDot = bodiesDot[t];
      resultBarDot = bodiesBarDot[t];
      bodiesBarDot2 = null;
    } else {
      if (depth - 1 == 0) {
        ObjectFields.Body bodies1 = bodies[0];
        ObjectFields_BodyTangent bodiesDot1 = bodiesDot[0];
        double x1 = bodies1.x;
        double xDot = bodiesDot1.x;
        bodiesBar2 = bodiesBar[0];
        bodiesBarDot2 = bodiesBarDot[0];
        bodies1.x = x1 * 2.0;
        bodiesDot1.x = xDot * 2.0;
        int t = (k + 1) % bodies.length;
        result = bodies[t];
        resultBar = bodiesBar[t];
        resultDot = bodiesDot[t];
        resultBarDot = bodiesBarDot[t];
      } else {
        result =
            pickForwardJvp(bodies, k + 1 + 1, depth - 1 - 1, bodiesBar, bodiesDot, bodiesBarDot,
            tape);
        resultBar = tape.referenceResult(1);
        resultDot = tape.referenceResult(2);
        resultBarDot = tape.referenceResult(3);
        bodiesBar2 = null;
        bodiesBarDot2 = null;
      }
      bodiesBar1 = null;
      bodiesBarDot1 = null;
    }
    tape.push(depth);
    tape.push(bodiesBar1);
    tape.push(bodiesBar2);
    tape.push(bodiesBarDot1);
    tape.push(bodiesBarDot2);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static ObjectFields.Body pickForwardJvp2(ObjectFields.Body[] bodies, int k, int depth,
      ObjectFields_BodyTangent[] bodiesBar, ObjectFields_BodyTangent[] bodiesDot,
      ObjectFields_BodyTangent[] bodiesBarDot, Tape tape) {
    ObjectFields.Body result;
    ObjectFields_BodyTangent resultBar;
    ObjectFields_BodyTangent resultDot;
    ObjectFields_BodyTangent resultBarDot;
    if (depth == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      ObjectFields_BodyTangent bodiesDot1 = bodiesDot[0];
      double x1 = bodies1.x;
      double xDot = bodiesDot1.x;
      bodies1.x = x1 * 2.0;
      bodiesDot1.x = xDot * 2.0;
      int t = k % bodies.length;
      result = bodies[t];
      resultBar = bodiesBar[t];
      resultDot = bodiesDot[t];
      resultBarDot = bodiesBarDot[t];
    } else if (depth - 1 == 0) {
      ObjectFields.Body bodies1 = bodies[0];
      ObjectFields_BodyTangent bodiesDot1 = bodiesDot[0];
      double x1 = bodies1.x;
      double xDot = bodiesDot1.x;
      bodies1.x = x1 * 2.0;
      bodiesDot1.x = xDot * 2.0;
      int t = (k + 1) % bodies.length;
      result = bodies[t];
      resultBar = bodiesBar[t];
      resultDot = bodiesDot[t];
      resultBarDot = bodiesBarDot[t];
    } else {
      result =
          pickForwardJvp(bodies, k + 1 + 1, depth - 1 - 1, bodiesBar, bodiesDot, bodiesBarDot,
          tape);
      resultBar = tape.referenceResult(1);
      resultDot = tape.referenceResult(2);
      resultBarDot = tape.referenceResult(3);
    }
    tape.push(depth);
    tape.push(bodiesBar);
    tape.push(bodiesBarDot);
    tape.result(1, resultBar);
    tape.result(2, resultDot);
    tape.result(3, resultBarDot);
    return result;
  }

  private static void pickReverseJvp(Tape tape) {
    ObjectFields_BodyTangent[] bodiesBarDot = tape.popReference();
    ObjectFields_BodyTangent[] bodiesBar = tape.popReference();
    int depth = tape.popInt();
    if (depth == 0) {
      ObjectFields_BodyTangent bodiesBar1 = bodiesBar[0];
      ObjectFields_BodyTangent bodiesBarDot1 = bodiesBarDot[0];
      double xBar = bodiesBar1.x * 2.0;
      double xBarDot = bodiesBarDot1.x * 2.0;
      bodiesBar1.x = xBar;
      bodiesBarDot1.x = xBarDot;
    } else if (depth - 1 == 0) {
      ObjectFields_BodyTangent bodiesBar1 = bodiesBar[0];
      ObjectFields_BodyTangent bodiesBarDot1 = bodiesBarDot[0];
      double xBar = bodiesBar1.x * 2.0;
      double xBarDot = bodiesBarDot1.x * 2.0;
      bodiesBar1.x = xBar;
      bodiesBarDot1.x = xBarDot;
    } else {
      pickReverseJvp2(tape);
    }
  }

  private static void pickReverseJvp2(Tape tape) {
    ObjectFields_BodyTangent bodiesBarDot = tape.popReference();
    ObjectFields_BodyTangent bodiesBarDot1 = tape.popReference();
    ObjectFields_BodyTangent bodiesBar = tape.popReference();
    ObjectFields_BodyTangent bodiesBar1 = tape.popReference();
    int depth = tape.popInt();
    if (depth == 0) {
      double xBar = bodiesBar1.x * 2.0;
      double xBarDot = bodiesBarDot1.x * 2.0;
      bodiesBar1.x = xBar;
      bodiesBarDot1.x = xBarDot;
    } else if (depth - 1 == 0) {
      double xBar = bodiesBar.x * 2.0;
      double xBarDot = bodiesBarDot.x * 2.0;
      bodiesBar.x = xBar;
      bodiesBarDot.x = xBarDot;
    } else {
      pickReverseJvp2(tape);
    }
  }
}
