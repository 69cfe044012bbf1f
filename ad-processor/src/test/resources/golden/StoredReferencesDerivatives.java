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
 * Derivatives of methods of {@code StoredReferences}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class StoredReferencesDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.StoredReferencesDerivatives");
  }

  private static final VarHandle Particle_speed =
      instanceField("corpus.StoredReferences$Particle", "speed", StoredReferences.Vec.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, StoredReferencesDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private StoredReferencesDerivatives() {}

  /**
   * Forward mode: {@code StoredReferences.turned} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param vDot tangent of {@code v}
   * @return the value and its tangent
   */
  static Dual turnedJvp(double x, double v, int n, double xDot, double vDot) {
    StoredReferences.Vec place = new StoredReferences.Vec(x, x * v);
    StoredReferences_VecTangent placeDot = new StoredReferences_VecTangent();
    placeDot.x = xDot;
    placeDot.y = xDot * v + x * vDot;
    StoredReferences.Vec speed = new StoredReferences.Vec(v, 1.0);
    StoredReferences_VecTangent speedDot = new StoredReferences_VecTangent();
    speedDot.x = vDot;
    double[] history = { x, v };
    double charge = x;
    double chargeDot = xDot;
    for (int i = 0; i < n; i++) {
      double x1 = speed.x;
      xDot = speedDot.x;
      charge += x1;
      chargeDot += xDot;
      double y1 = place.y;
      double yDot = placeDot.y;
      double t = v + y1;
      speed.x = x1 * t;
      speedDot.x = xDot * t + x1 * (vDot + yDot);
      StoredReferences.Vec t1 = speed;
      speed = place;
      place = t1;
      StoredReferences_VecTangent t2 = speedDot;
      speedDot = placeDot;
      placeDot = t2;
    }
    double x1 = place.x;
    xDot = placeDot.x;
    double x2 = speed.x;
    double xDot1 = speedDot.x;
    double y1 = place.y;
    double yDot = placeDot.y;
    double y2 = speed.y;
    double yDot1 = speedDot.y;
    double t = x1 * x2 + y1 * y2;
    return new Dual(t * charge,
        (xDot * x2 + x1 * xDot1 + (yDot * y2 + y1 * yDot1)) * charge + t * chargeDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #turnedJvp(double, double, int, double, double)
   */
  static Dual turnedJvp(double x, double v, int n, double xDot, double vDot, Tape tape) {
    return turnedJvp(x, v, n, xDot, vDot);
  }

  /**
   * Value and gradient of {@code StoredReferences.turned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   */
  record TurnedGradient(double value, double x, double v) {}

  /**
   * Adjoints of the scalar parameters of {@code StoredReferences.turned}: filled by a
   * derivative and reused by its caller.
   */
  static final class TurnedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code v}. */
    public double v;

    /** A holder of zeros. */
    public TurnedAdjoint() {}
  }

  /**
   * Reverse mode: {@code StoredReferences.turned} and its gradient.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static TurnedGradient turnedGradient(double x, double v, int n) {
    return turnedGradient(x, v, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #turnedGradient(double, double, int)
   */
  static TurnedGradient turnedGradient(double x, double v, int n, Tape tape) {
    TurnedAdjoint adjoint = new TurnedAdjoint();
    double value = turnedGradient(x, v, n, adjoint, tape);
    return new TurnedGradient(value, adjoint.x, adjoint.v);
  }

  /**
   * Reverse mode: {@code StoredReferences.turned} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code v}
   * @return the value
   */
  static double turnedGradient(double x, double v, int n, TurnedAdjoint adjoint) {
    return turnedGradient(x, v, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #turnedGradient(double, double, int, TurnedAdjoint)
   */
  static double turnedGradient(double x, double v, int n, TurnedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      StoredReferences.Vec place = new StoredReferences.Vec(x, x * v);
      StoredReferences_VecTangent t = new StoredReferences_VecTangent();
      StoredReferences.Vec speed = new StoredReferences.Vec(v, 1.0);
      StoredReferences_VecTangent t1 = new StoredReferences_VecTangent();
      double[] history = { x, v };
      StoredReferences_VecTangent[] speedBarKept =
          tape.references(StoredReferences_VecTangent.class, n);
      double[] kept = tape.doubles(n);
      double[] xKept = tape.doubles(n);
      StoredReferences_VecTangent[] placeBarKept =
          tape.references(StoredReferences_VecTangent.class, n);
      double charge = x;
      StoredReferences_VecTangent placeBar = t;
      StoredReferences_VecTangent speedBar = t1;
      for (int i = 0; i < n; i++) {
        placeBarKept[i] = placeBar;
        speedBarKept[i] = speedBar;
        double x1 = speed.x;
        xKept[i] = x1;
        charge += x1;
        double t2 = v + place.y;
        kept[i] = t2;
        speed.x = x1 * t2;
        StoredReferences.Vec t3 = speed;
        speed = place;
        place = t3;
        StoredReferences_VecTangent t4 = speedBar;
        speedBar = placeBar;
        placeBar = t4;
      }
      double x1 = place.x;
      double x2 = speed.x;
      double y1 = place.y;
      double y2 = speed.y;
      double t2 = x1 * x2 + y1 * y2;

      // reverse sweep
      speedBar.y += y1 * charge;
      placeBar.y += charge * y2;
      speedBar.x += x1 * charge;
      placeBar.x += charge * x2;
      double vBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        speedBar = speedBarKept[i];
        double t3 = speedBar.x;
        speedBar.x = 0.0;
        double xBar = t3 * kept[i];
        double x3 = xKept[i];
        double t4 = x3 * t3;
        vBar += t4;
        placeBar = placeBarKept[i];
        placeBar.y += t4;
        speedBar.x += xBar + t2;
      }
      vBar += t1.x;
      double xBar = t2 + t.x;
      double t3 = t.y;
      xBar += t3 * v;
      vBar += x * t3;
      adjoint.x = xBar;
      adjoint.v = vBar;
      return t2 * charge;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StoredReferences.turned}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param v the derivative with respect to {@code v}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param vHvp the Hessian-vector product for {@code v}
   */
  record TurnedHvp(double value, double x, double v, double xHvp, double vHvp) {}

  /**
   * Second order: {@code StoredReferences.turned}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param v as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @param vDot tangent of {@code v}
   * @return value, gradient and product, in new arrays
   */
  static TurnedHvp turnedHvp(double x, double v, int n, double xDot, double vDot) {
    return turnedHvp(x, v, n, xDot, vDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #turnedHvp(double, double, int, double, double)
   */
  static TurnedHvp turnedHvp(double x, double v, int n, double xDot, double vDot, Tape tape) {
    int mark = tape.mark();
    try {
      StoredReferences.Vec place = new StoredReferences.Vec(x, x * v);
      StoredReferences_VecTangent placeDot = new StoredReferences_VecTangent();
      placeDot.x = xDot;
      placeDot.y = xDot * v + x * vDot;
      StoredReferences_VecTangent t = new StoredReferences_VecTangent();
      StoredReferences_VecTangent t1 = new StoredReferences_VecTangent();
      StoredReferences.Vec speed = new StoredReferences.Vec(v, 1.0);
      StoredReferences_VecTangent speedDot = new StoredReferences_VecTangent();
      speedDot.x = vDot;
      StoredReferences_VecTangent t2 = new StoredReferences_VecTangent();
      StoredReferences_VecTangent t3 = new StoredReferences_VecTangent();
      double[] history = { x, v };
      StoredReferences_VecTangent[] speedBarKept =
          tape.references(StoredReferences_VecTangent.class, n);
      StoredReferences_VecTangent[] speedBarKeptDot =
          tape.references(StoredReferences_VecTangent.class, n);
      double[] kept = tape.doubles(n);
      double[] keptDot = tape.doubles(n);
      double[] xKept = tape.doubles(n);
      double[] xKeptDot = tape.doubles(n);
      StoredReferences_VecTangent[] placeBarKept =
          tape.references(StoredReferences_VecTangent.class, n);
      StoredReferences_VecTangent[] placeBarKeptDot =
          tape.references(StoredReferences_VecTangent.class, n);
      double charge = x;
      StoredReferences_VecTangent placeBar = t;
      StoredReferences_VecTangent speedBar = t2;
      double chargeDot = xDot;
      StoredReferences_VecTangent placeBarDot = t1;
      StoredReferences_VecTangent speedBarDot = t3;
      for (int i = 0; i < n; i++) {
        placeBarKept[i] = placeBar;
        placeBarKeptDot[i] = placeBarDot;
        speedBarKept[i] = speedBar;
        speedBarKeptDot[i] = speedBarDot;
        double x1 = speed.x;
        double xDot1 = speedDot.x;
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        charge += x1;
        chargeDot += xDot1;
        double y1 = place.y;
        double yDot = placeDot.y;
        double t4 = v + y1;
        double t5 = vDot + yDot;
        kept[i] = t4;
        keptDot[i] = t5;
        speed.x = x1 * t4;
        speedDot.x = xDot1 * t4 + x1 * t5;
        StoredReferences.Vec t6 = speed;
        speed = place;
        place = t6;
        StoredReferences_VecTangent t7 = speedBar;
        speedBar = placeBar;
        placeBar = t7;
        StoredReferences_VecTangent t8 = speedDot;
        speedDot = placeDot;
        placeDot = t8;
        StoredReferences_VecTangent t9 = speedBarDot;
        speedBarDot = placeBarDot;
        placeBarDot = t9;
      }
      double x1 = place.x;
      double xDot1 = placeDot.x;
      double x2 = speed.x;
      double xDot2 = speedDot.x;
      double y1 = place.y;
      double yDot = placeDot.y;
      double y2 = speed.y;
      double yDot1 = speedDot.y;
      double t4 = x1 * x2 + y1 * y2;
      double t5 = xDot1 * x2 + x1 * xDot2 + (yDot * y2 + y1 * yDot1);

      // reverse sweep
      speedBar.y += y1 * charge;
      speedBarDot.y += yDot * charge + y1 * chargeDot;
      placeBar.y += charge * y2;
      placeBarDot.y += chargeDot * y2 + charge * yDot1;
      speedBar.x += x1 * charge;
      speedBarDot.x += xDot1 * charge + x1 * chargeDot;
      placeBar.x += charge * x2;
      placeBarDot.x += chargeDot * x2 + charge * xDot2;
      double vBar = 0.0;
      double vBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        speedBar = speedBarKept[i];
        speedBarDot = speedBarKeptDot[i];
        double t6 = speedBar.x;
        double t7 = speedBarDot.x;
        speedBar.x = 0.0;
        speedBarDot.x = 0.0;
        double t8 = kept[i];
        double xBar = t6 * t8;
        double xBarDot = t7 * t8 + t6 * keptDot[i];
        double x3 = xKept[i];
        xDot1 = xKeptDot[i];
        double t9 = x3 * t6;
        double t10 = xDot1 * t6 + x3 * t7;
        vBar += t9;
        vBarDot += t10;
        placeBar = placeBarKept[i];
        placeBarDot = placeBarKeptDot[i];
        placeBar.y += t9;
        placeBarDot.y += t10;
        speedBar.x += xBar + t4;
        speedBarDot.x += xBarDot + t5;
      }
      vBar += t2.x;
      vBarDot += t3.x;
      double xBar = t4 + t.x;
      double xBarDot = t5 + t1.x;
      double t6 = t.y;
      double t7 = t1.y;
      xBar += t6 * v;
      xBarDot += t7 * v + t6 * vDot;
      vBar += x * t6;
      vBarDot += xDot * t6 + x * t7;
      return new TurnedHvp(t4 * charge, xBar, vBar, xBarDot, vBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StoredReferences.turned} as a function of the vector that packs {@code x}, {@code
   * v}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction turnedFunction(int n) {
    return new TurnedFunction(n);
  }

  private static final class TurnedFunction implements ScalarFunction {

    private final int n;

    TurnedFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double v = packed[1];
      return StoredReferences.turned(x, v, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double v = packed[1];
      TurnedAdjoint adjoint = new TurnedAdjoint();
      double value = turnedGradient(x, v, this.n, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.v;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double v = packed[1];
      double xDot = direction[0];
      double vDot = direction[1];
      return turnedJvp(x, v, this.n, xDot, vDot).tangent();
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
      double xDot = direction[0];
      double vDot = direction[1];
      TurnedHvp hvp = turnedHvp(x, v, this.n, xDot, vDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.v();
      product[0] = hvp.xHvp();
      product[1] = hvp.vHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code StoredReferences.shared} and its derivative in the direction of the
   * tangents.
   *
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sharedJvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot) {
    Sharing.begin().object("vDot", vDot, "v", v, StoredReferences_VecTangent::parts).end();
    new StoredReferences.Vec(x, x * 2.0);
    new StoredReferences.Vec(2.0, 1.0);
    double[] history = { x, 2.0 };
    double t = x * x;
    new StoredReferences.Vec(t, t * 0.5);
    StoredReferences.Vec speed = new StoredReferences.Vec(0.5, 1.0);
    StoredReferences_VecTangent speedDot = new StoredReferences_VecTangent();
    history = new double[] { t, 0.5 };
    if (x > 1.0) {
      speed = v;
      speedDot = vDot;
    }
    double x1 = v.x;
    double xDot1 = vDot.x;
    double y1 = v.y;
    double yDot = vDot.y;
    double t1 = x1 + x * y1;
    double t2 = xDot1 + (xDot * y1 + x * yDot);
    v.x = t1;
    vDot.x = t2;
    double y2 = speed.y;
    yDot = speedDot.y;
    double t3 = y2 * t1;
    double t4 = yDot * t1 + y2 * t2;
    speed.y = t3;
    speedDot.y = t4;
    double x2 = speed.x;
    xDot = speedDot.x;
    double y3 = v.y;
    yDot = vDot.y;
    return new Dual(t1 * x2 + y3 * t3 + t1 * y3,
        t2 * x2 + t1 * xDot + (yDot * t3 + y3 * t4) + (t2 * y3 + t1 * yDot));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedJvp(corpus.StoredReferences.Vec, double, corpus.StoredReferences_VecTangent,
   *     double)
   */
  static Dual sharedJvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot, Tape tape) {
    return sharedJvp(v, x, vDot, xDot);
  }

  /**
   * Value and gradient of {@code StoredReferences.shared}.
   *
   * @param value what the method returns
   * @param v the derivative with respect to {@code v}
   * @param x the derivative with respect to {@code x}
   */
  record SharedGradient(double value, StoredReferences_VecTangent v, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StoredReferences.shared}: filled by a
   * derivative and reused by its caller.
   */
  static final class SharedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SharedAdjoint() {}
  }

  /**
   * Reverse mode: {@code StoredReferences.shared} and its gradient.
   *
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SharedGradient sharedGradient(StoredReferences.Vec v, double x) {
    NewShadows vBarShadows = new NewShadows();
    StoredReferences_VecTangent vBar = StoredReferences_VecTangent.zerosLike(v, vBarShadows);
    SharedAdjoint adjoint = new SharedAdjoint();
    double value = sharedGradient(v, x, vBar, adjoint);
    return new SharedGradient(value, vBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedGradient(corpus.StoredReferences.Vec, double)
   */
  static SharedGradient sharedGradient(StoredReferences.Vec v, double x, Tape tape) {
    return sharedGradient(v, x);
  }

  /**
   * Reverse mode: {@code StoredReferences.shared} and its gradient, written into the
   * caller's memory.
   *
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sharedGradient(StoredReferences.Vec v, double x, StoredReferences_VecTangent vBar,
      SharedAdjoint adjoint) {
    Sharing.begin().object("vBar", vBar, "v", v, StoredReferences_VecTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    StoredReferences_VecTangent.zero(vBar);
    new StoredReferences.Vec(x, x * 2.0);
    new StoredReferences.Vec(2.0, 1.0);
    double[] history = { x, 2.0 };
    double t = x * x;
    new StoredReferences.Vec(t, t * 0.5);
    StoredReferences.Vec speed = new StoredReferences.Vec(0.5, 1.0);
    StoredReferences_VecTangent speedBar = new StoredReferences_VecTangent();
    history = new double[] { t, 0.5 };
    if (x > 1.0) {
      speed = v;
      speedBar = vBar;
    }
    double x1 = v.x;
    double y1 = v.y;
    double t1 = x1 + x * y1;
    v.x = t1;
    double y2 = speed.y;
    double t2 = y2 * t1;
    speed.y = t2;
    double x2 = speed.x;
    double y3 = v.y;

    // reverse sweep
    vBar.y += t1 + t2;
    speedBar.x += t1;
    double t3 = y3 + speedBar.y;
    double yBar = t3 * t1;
    speedBar.y = yBar;
    double t4 = vBar.x;
    vBar.x = 0.0;
    double t5 = y3 + x2 + y2 * t3 + t4;
    double xBar = t5 * y1;
    vBar.y += x * t5;
    vBar.x += t5;
    adjoint.x = xBar;
    return t1 * x2 + y3 * t2 + t1 * y3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedGradient(corpus.StoredReferences.Vec, double,
   *     corpus.StoredReferences_VecTangent, SharedAdjoint)
   */
  static double sharedGradient(StoredReferences.Vec v, double x, StoredReferences_VecTangent vBar,
      SharedAdjoint adjoint, Tape tape) {
    return sharedGradient(v, x, vBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StoredReferences.shared}.
   *
   * @param value what the method returns
   * @param v the derivative with respect to {@code v}
   * @param x the derivative with respect to {@code x}
   * @param vHvp the Hessian-vector product for {@code v}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SharedHvp(double value, StoredReferences_VecTangent v, double x,
      StoredReferences_VecTangent vHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * StoredReferences.shared}: filled by a derivative and reused by its caller.
   */
  static final class SharedHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public SharedHvpAdjoint() {}
  }

  /**
   * Second order: {@code StoredReferences.shared}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SharedHvp sharedHvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot) {
    NewShadows vBarShadows = new NewShadows();
    StoredReferences_VecTangent vBar = StoredReferences_VecTangent.zerosLike(v, vBarShadows);
    NewShadows vHvpShadows = new NewShadows();
    StoredReferences_VecTangent vHvp = StoredReferences_VecTangent.zerosLike(v, vHvpShadows);
    SharedHvpAdjoint adjoint = new SharedHvpAdjoint();
    double value = sharedHvp(v, x, vDot, xDot, vBar, vHvp, adjoint);
    return new SharedHvp(value, vBar, adjoint.x, vHvp, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedHvp(corpus.StoredReferences.Vec, double, corpus.StoredReferences_VecTangent,
   *     double)
   */
  static SharedHvp sharedHvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot, Tape tape) {
    return sharedHvp(v, x, vDot, xDot);
  }

  /**
   * Second order: {@code StoredReferences.shared}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param v as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param vDot tangent of {@code v}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param vBar overwritten with the gradient with respect to {@code v}; of the same shape
   * @param vHvp overwritten with the Hessian-vector product for {@code v}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double sharedHvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot, StoredReferences_VecTangent vBar, StoredReferences_VecTangent vHvp,
      SharedHvpAdjoint adjoint) {
    Sharing.begin().object("vDot", vDot, "v", v, StoredReferences_VecTangent::parts).end();
    Sharing.begin().object("vBar", vBar, "v", v, StoredReferences_VecTangent::parts).end();
    Sharing.begin().object("vHvp", vHvp, "v", v, StoredReferences_VecTangent::parts).end();
    ObjectArguments.distinct("vDot", vDot, "vBar", vBar);
    ObjectArguments.distinct("vDot", vDot, "vHvp", vHvp);
    ObjectArguments.distinct("vBar", vBar, "vHvp", vHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    StoredReferences_VecTangent.zero(vBar);
    StoredReferences_VecTangent.zero(vHvp);
    new StoredReferences.Vec(x, x * 2.0);
    new StoredReferences.Vec(2.0, 1.0);
    double[] history = { x, 2.0 };
    double t = x * x;
    new StoredReferences.Vec(t, t * 0.5);
    StoredReferences.Vec speed = new StoredReferences.Vec(0.5, 1.0);
    StoredReferences_VecTangent speedDot = new StoredReferences_VecTangent();
    StoredReferences_VecTangent speedBar = new StoredReferences_VecTangent();
    StoredReferences_VecTangent speedBarDot = new StoredReferences_VecTangent();
    history = new double[] { t, 0.5 };
    if (x > 1.0) {
      speed = v;
      speedBar = vBar;
      speedDot = vDot;
      speedBarDot = vHvp;
    }
    double x1 = v.x;
    double xDot1 = vDot.x;
    double y1 = v.y;
    double yDot = vDot.y;
    double t1 = x1 + x * y1;
    double t2 = xDot1 + (xDot * y1 + x * yDot);
    v.x = t1;
    vDot.x = t2;
    double y2 = speed.y;
    double yDot1 = speedDot.y;
    double t3 = y2 * t1;
    double t4 = yDot1 * t1 + y2 * t2;
    speed.y = t3;
    speedDot.y = t4;
    double x2 = speed.x;
    xDot1 = speedDot.x;
    double y3 = v.y;
    double yDot2 = vDot.y;

    // reverse sweep
    vBar.y += t1 + t3;
    vHvp.y += t2 + t4;
    speedBar.x += t1;
    speedBarDot.x += t2;
    double t5 = y3 + speedBar.y;
    double t6 = yDot2 + speedBarDot.y;
    double yBar = t5 * t1;
    double yBarDot = t6 * t1 + t5 * t2;
    speedBar.y = yBar;
    speedBarDot.y = yBarDot;
    double t7 = vBar.x;
    double t8 = vHvp.x;
    vBar.x = 0.0;
    vHvp.x = 0.0;
    double t9 = y3 + x2 + y2 * t5 + t7;
    double t10 = yDot2 + xDot1 + (yDot1 * t5 + y2 * t6) + t8;
    double xBar = t9 * y1;
    double xBarDot = t10 * y1 + t9 * yDot;
    vBar.y += x * t9;
    vHvp.y += xDot * t9 + x * t10;
    vBar.x += t9;
    vHvp.x += t10;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return t1 * x2 + y3 * t3 + t1 * y3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedHvp(corpus.StoredReferences.Vec, double, corpus.StoredReferences_VecTangent,
   *     double, corpus.StoredReferences_VecTangent, corpus.StoredReferences_VecTangent,
   *     SharedHvpAdjoint)
   */
  static double sharedHvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot, StoredReferences_VecTangent vBar, StoredReferences_VecTangent vHvp,
      SharedHvpAdjoint adjoint, Tape tape) {
    return sharedHvp(v, x, vDot, xDot, vBar, vHvp, adjoint);
  }

  /**
   * Forward mode: {@code StoredReferences.histories} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual historiesJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double x1 = x[0];
    double x2 = x[1];
    double xDot1 = xDot[0];
    double xDot2 = xDot[1];
    new StoredReferences.Vec(x1, x1 * x2);
    new StoredReferences.Vec(x2, 1.0);
    double[] history = new double[2];
    double[] historyDot = new double[2];
    history[0] = x1;
    historyDot[0] = xDot1;
    history[1] = x2;
    historyDot[1] = xDot2;
    double x3 = x[1];
    double xDot3 = xDot[1];
    new StoredReferences.Vec(x3, x3 * 1.0);
    new StoredReferences.Vec(1.0, 1.0);
    double[] history1 = new double[2];
    double[] historyDot1 = new double[2];
    history1[0] = x3;
    historyDot1[0] = xDot3;
    history1[1] = 1.0;
    historyDot1[1] = 0.0;
    for (int i = 0; i < x.length; i++) {
      int t = history.length;
      double[] longer = new double[t + 1];
      double[] longerDot = new double[t + 1];
      System.arraycopy(history, 0, longer, 0, t);
      System.arraycopy(historyDot, 0, longerDot, 0, t);
      double x4 = x[i];
      double t1 = history[0];
      double t2 = xDot[i] * t1 + x4 * historyDot[0];
      longer[t] = x4 * t1;
      longerDot[t] = t2;
      if (i % 2 == 0) {
        history1 = longer;
        historyDot1 = longerDot;
      }
      double t3 = historyDot1[0] + xDot[i];
      history1[0] += x[i];
      historyDot1[0] = t3;
      history = longer;
      historyDot = longerDot;
    }
    int t = history.length;
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < t; i++) {
      double h = history[i];
      double hDot = historyDot[i];
      sum += h * h;
      sumDot += 2.0 * (hDot * h);
    }
    double t1 = history1[0];
    return new Dual(sum * t1, sumDot * t1 + sum * historyDot1[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #historiesJvp(double[], double[])
   */
  static Dual historiesJvp(double[] x, double[] xDot, Tape tape) {
    return historiesJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StoredReferences.histories}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record HistoriesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StoredReferences.histories} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static HistoriesGradient historiesGradient(double[] x) {
    return historiesGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #historiesGradient(double[])
   */
  static HistoriesGradient historiesGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = historiesGradient(x, xBar, tape);
    return new HistoriesGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StoredReferences.histories} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double historiesGradient(double[] x, double[] xBar) {
    return historiesGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #historiesGradient(double[], double[])
   */
  static double historiesGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double x1 = x[0];
      double x2 = x[1];
      new StoredReferences.Vec(x1, x1 * x2);
      new StoredReferences.Vec(x2, 1.0);
      double[] history = new double[2];
      double[] historyBar = tape.zeroDoubles(2);
      history[0] = x1;
      history[1] = x2;
      double x3 = x[1];
      new StoredReferences.Vec(x3, x3 * 1.0);
      new StoredReferences.Vec(1.0, 1.0);
      double[] history1 = new double[2];
      double[] historyBar1 = tape.zeroDoubles(2);
      history1[0] = x3;
      history1[1] = 1.0;
      double[][] historyBarKept = tape.references(double[].class, x.length);
      double[][] longerBarKept = tape.references(double[].class, x.length);
      double[][] historyKept = tape.references(double[].class, x.length);
      double[] kept = tape.doubles(x.length);
      double[][] historyBarKept1 = tape.references(double[].class, x.length);
      double[] historyBar2 = historyBar;
      double[] historyBar3 = historyBar1;
      for (int i = 0; i < x.length; i++) {
        historyKept[i] = history;
        historyBarKept1[i] = historyBar2;
        int t = history.length;
        double[] longer = new double[t + 1];
        double[] longerBar = tape.zeroDoubles(t + 1);
        longerBarKept[i] = longerBar;
        System.arraycopy(history, 0, longer, 0, t);
        double x4 = x[i];
        double t1 = history[0];
        kept[i] = t1;
        longer[t] = x4 * t1;
        if (i % 2 == 0) {
          history1 = longer;
          historyBar3 = longerBar;
        }
        historyBarKept[i] = historyBar3;
        history1[0] += x[i];
        history = longer;
        historyBar2 = longerBar;
      }
      int t = history.length;
      double sum = 0.0;
      for (int i = 0; i < t; i++) {
        double h = history[i];
        sum += h * h;
      }
      double t1 = history1[0];

      // reverse sweep
      historyBar3[0] += sum;
      for (int i = 0; i < t; i++) {
        double h = history[i];
        historyBar2[i] += 2.0 * (t1 * h);
      }
      for (int i = x.length - 1; i >= 0; i--) {
        xBar[i] += historyBarKept[i][0];
        double[] longerBar = longerBarKept[i];
        int t2 = historyKept[i].length;
        double t3 = longerBar[t2];
        longerBar[t2] = 0.0;
        double[] historyBar4 = historyBarKept1[i];
        double xBar1 = t3 * kept[i];
        historyBar4[0] += x[i] * t3;
        xBar[i] += xBar1;
        for (int j = 0; j < t2; j++) {
          double t4 = longerBar[j];
          longerBar[j] = 0.0;
          historyBar4[j] += t4;
        }
      }
      historyBar1[1] = 0.0;
      double t2 = historyBar1[0];
      historyBar1[0] = 0.0;
      xBar[1] += t2;
      double t3 = historyBar[1];
      historyBar[1] = 0.0;
      double t4 = historyBar[0];
      historyBar[0] = 0.0;
      xBar[1] += t3;
      xBar[0] += t4;
      return sum * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StoredReferences.histories}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record HistoriesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StoredReferences.histories}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static HistoriesHvp historiesHvp(double[] x, double[] xDot) {
    return historiesHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #historiesHvp(double[], double[])
   */
  static HistoriesHvp historiesHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = historiesHvp(x, xDot, xBar, xHvp, tape);
    return new HistoriesHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StoredReferences.histories}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double historiesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return historiesHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #historiesHvp(double[], double[], double[], double[])
   */
  static double historiesHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp, Tape tape) {
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
      double x1 = x[0];
      double x2 = x[1];
      double xDot1 = xDot[0];
      double xDot2 = xDot[1];
      new StoredReferences.Vec(x1, x1 * x2);
      new StoredReferences.Vec(x2, 1.0);
      double[] history = new double[2];
      double[] historyDot = new double[2];
      double[] historyBar = tape.zeroDoubles(2);
      double[] historyBarDot = tape.zeroDoubles(2);
      history[0] = x1;
      historyDot[0] = xDot1;
      history[1] = x2;
      historyDot[1] = xDot2;
      double x3 = x[1];
      double xDot3 = xDot[1];
      new StoredReferences.Vec(x3, x3 * 1.0);
      new StoredReferences.Vec(1.0, 1.0);
      double[] history1 = new double[2];
      double[] historyDot1 = new double[2];
      double[] historyBar1 = tape.zeroDoubles(2);
      double[] historyBarDot1 = tape.zeroDoubles(2);
      history1[0] = x3;
      historyDot1[0] = xDot3;
      history1[1] = 1.0;
      historyDot1[1] = 0.0;
      double[][] historyBarKept = tape.references(double[].class, x.length);
      double[][] historyBarKeptDot = tape.references(double[].class, x.length);
      double[][] longerBarKept = tape.references(double[].class, x.length);
      double[][] longerBarKeptDot = tape.references(double[].class, x.length);
      double[][] historyKept = tape.references(double[].class, x.length);
      double[] kept = tape.doubles(x.length);
      double[] keptDot = tape.doubles(x.length);
      double[][] historyBarKept1 = tape.references(double[].class, x.length);
      double[][] historyBarKeptDot1 = tape.references(double[].class, x.length);
      double[] historyBar2 = historyBar;
      double[] historyBar3 = historyBar1;
      double[] historyBarDot2 = historyBarDot;
      double[] historyBarDot3 = historyBarDot1;
      for (int i = 0; i < x.length; i++) {
        historyKept[i] = history;
        historyBarKept1[i] = historyBar2;
        historyBarKeptDot1[i] = historyBarDot2;
        int t = history.length;
        double[] longer = new double[t + 1];
        double[] longerDot = new double[t + 1];
        double[] longerBar = tape.zeroDoubles(t + 1);
        double[] longerBarDot = tape.zeroDoubles(t + 1);
        longerBarKept[i] = longerBar;
        longerBarKeptDot[i] = longerBarDot;
        System.arraycopy(history, 0, longer, 0, t);
        System.arraycopy(historyDot, 0, longerDot, 0, t);
        double x4 = x[i];
        double t1 = history[0];
        double t2 = historyDot[0];
        double xDot4 = xDot[i];
        kept[i] = t1;
        keptDot[i] = t2;
        longer[t] = x4 * t1;
        longerDot[t] = xDot4 * t1 + x4 * t2;
        if (i % 2 == 0) {
          history1 = longer;
          historyBar3 = longerBar;
          historyDot1 = longerDot;
          historyBarDot3 = longerBarDot;
        }
        historyBarKept[i] = historyBar3;
        historyBarKeptDot[i] = historyBarDot3;
        double t3 = historyDot1[0] + xDot[i];
        history1[0] += x[i];
        historyDot1[0] = t3;
        history = longer;
        historyBar2 = longerBar;
        historyDot = longerDot;
        historyBarDot2 = longerBarDot;
      }
      int t = history.length;
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 0; i < t; i++) {
        double h = history[i];
        double hDot = historyDot[i];
        sum += h * h;
        sumDot += 2.0 * (hDot * h);
      }
      double t1 = history1[0];
      double t2 = historyDot1[0];

      // reverse sweep
      historyBar3[0] += sum;
      historyBarDot3[0] += sumDot;
      for (int i = 0; i < t; i++) {
        double h = history[i];
        double hDot = historyDot[i];
        historyBar2[i] += 2.0 * (t1 * h);
        historyBarDot2[i] += 2.0 * (t2 * h + t1 * hDot);
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t3 = historyBarKeptDot[i][0];
        xBar[i] += historyBarKept[i][0];
        xHvp[i] += t3;
        double[] longerBar = longerBarKept[i];
        double[] longerBarDot = longerBarKeptDot[i];
        int t4 = historyKept[i].length;
        double t5 = longerBar[t4];
        double t6 = longerBarDot[t4];
        longerBar[t4] = 0.0;
        longerBarDot[t4] = 0.0;
        double t7 = kept[i];
        double x4 = x[i];
        double[] historyBar4 = historyBarKept1[i];
        double[] historyBarDot4 = historyBarKeptDot1[i];
        double xBarDot = t6 * t7 + t5 * keptDot[i];
        double t8 = xDot[i] * t5 + x4 * t6;
        historyBar4[0] += x4 * t5;
        historyBarDot4[0] += t8;
        xBar[i] += t5 * t7;
        xHvp[i] += xBarDot;
        for (int j = 0; j < t4; j++) {
          double t9 = longerBar[j];
          double t10 = longerBarDot[j];
          longerBar[j] = 0.0;
          longerBarDot[j] = 0.0;
          historyBar4[j] += t9;
          historyBarDot4[j] += t10;
        }
      }
      historyBar1[1] = 0.0;
      historyBarDot1[1] = 0.0;
      double t3 = historyBar1[0];
      double t4 = historyBarDot1[0];
      historyBar1[0] = 0.0;
      historyBarDot1[0] = 0.0;
      xBar[1] += t3;
      xHvp[1] += t4;
      double t5 = historyBar[1];
      double t6 = historyBarDot[1];
      historyBar[1] = 0.0;
      historyBarDot[1] = 0.0;
      double t7 = historyBar[0];
      double t8 = historyBarDot[0];
      historyBar[0] = 0.0;
      historyBarDot[0] = 0.0;
      xBar[1] += t5;
      xHvp[1] += t6;
      xBar[0] += t7;
      xHvp[0] += t8;
      return sum * t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StoredReferences.histories} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction historiesFunction() {
    return new HistoriesFunction();
  }

  private static final class HistoriesFunction implements ScalarFunction {

    HistoriesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StoredReferences.histories(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = historiesGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return historiesJvp(x, xDot).tangent();
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
      double value = historiesHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code StoredReferences.ring} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param turns constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual ringJvp(double[] x, int turns, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    StoredReferences.Particle[] ring = new StoredReferences.Particle[x.length];
    StoredReferences_ParticleTangent[] ringDot = new StoredReferences_ParticleTangent[x.length];
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      StoredReferences.Particle t = new StoredReferences.Particle();
      StoredReferences_ParticleTangent t1 = new StoredReferences_ParticleTangent();
      t.place = null;
      t1.place = null;
      Particle_speed.set(t, null);
      t1.speed = null;
      t.history = null;
      t1.history = null;
      StoredReferences.Vec t2 = new StoredReferences.Vec(x1, x1 * 0.5);
      StoredReferences_VecTangent t3 = new StoredReferences_VecTangent();
      t3.x = xDot1;
      t3.y = xDot1 * 0.5;
      t.place = t2;
      t1.place = t3;
      StoredReferences.Vec t4 = new StoredReferences.Vec(0.5, 1.0);
      StoredReferences_VecTangent t5 = new StoredReferences_VecTangent();
      Particle_speed.set(t, t4);
      t1.speed = t5;
      double[] t6 = new double[2];
      double[] t7 = new double[2];
      t6[0] = x1;
      t7[0] = xDot1;
      t6[1] = 0.5;
      t7[1] = 0.0;
      t.history = t6;
      t1.history = t7;
      t.charge = x1;
      t1.charge = xDot1;
      ring[i] = t;
      ringDot[i] = t1;
    }
    for (int t = 0; t < turns; t++) {
      StoredReferences.Vec first = ring[0].place;
      StoredReferences_VecTangent firstDot = ringDot[0].place;
      for (int i = 1; i < ring.length; i++) {
        StoredReferences.Particle ring1 = ring[i - 1];
        StoredReferences_ParticleTangent ringDot1 = ringDot[i - 1];
        StoredReferences.Particle ring2 = ring[i];
        StoredReferences_ParticleTangent ringDot2 = ringDot[i];
        StoredReferences.Vec place1 = ring2.place;
        StoredReferences_VecTangent placeDot = ringDot2.place;
        ring1.place = place1;
        ringDot1.place = placeDot;
        StoredReferences.Vec place2 = ring2.place;
        placeDot = ringDot2.place;
        double x1 = place2.x;
        double xDot1 = placeDot.x;
        double charge1 = ring1.charge;
        double chargeDot = ringDot1.charge;
        place2.x = x1 + charge1 * 0.5;
        placeDot.x = xDot1 + chargeDot * 0.5;
      }
      StoredReferences_ParticleTangent ringDot1 = ringDot[ring.length - 1];
      ring[ring.length - 1].place = first;
      ringDot1.place = firstDot;
    }
    double sum = 0.0;
    double sumDot = 0.0;
    for (int i = 0; i < ring.length; i++) {
      StoredReferences.Particle p = ring[i];
      StoredReferences_ParticleTangent pDot = ringDot[i];
      StoredReferences.Vec place1 = p.place;
      StoredReferences_VecTangent placeDot = pDot.place;
      double x1 = place1.x;
      double xDot1 = placeDot.x;
      double t = x1 * x1;
      double charge1 = p.charge;
      double chargeDot = pDot.charge;
      sum += t * charge1;
      sumDot += 2.0 * (xDot1 * x1) * charge1 + t * chargeDot;
    }
    return new Dual(sum, sumDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringJvp(double[], int, double[])
   */
  static Dual ringJvp(double[] x, int turns, double[] xDot, Tape tape) {
    return ringJvp(x, turns, xDot);
  }

  /**
   * Value and gradient of {@code StoredReferences.ring}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RingGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code StoredReferences.ring} and its gradient.
   *
   * @param x as the method takes it
   * @param turns constant
   * @return the value and the gradient, in new arrays
   */
  static RingGradient ringGradient(double[] x, int turns) {
    return ringGradient(x, turns, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringGradient(double[], int)
   */
  static RingGradient ringGradient(double[] x, int turns, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = ringGradient(x, turns, xBar, tape);
    return new RingGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code StoredReferences.ring} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param turns constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double ringGradient(double[] x, int turns, double[] xBar) {
    return ringGradient(x, turns, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringGradient(double[], int, double[])
   */
  static double ringGradient(double[] x, int turns, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      StoredReferences.Particle[] ring = new StoredReferences.Particle[x.length];
      StoredReferences_ParticleTangent[] ringBar = new StoredReferences_ParticleTangent[x.length];
      StoredReferences_ParticleTangent[] kept =
          tape.references(StoredReferences_ParticleTangent.class, x.length);
      double[][] kept1 = tape.references(double[].class, x.length);
      StoredReferences_VecTangent[] kept2 =
          tape.references(StoredReferences_VecTangent.class, x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        StoredReferences.Particle t = new StoredReferences.Particle();
        StoredReferences_ParticleTangent t1 = new StoredReferences_ParticleTangent();
        kept[i] = t1;
        t.place = null;
        t1.place = null;
        Particle_speed.set(t, null);
        t1.speed = null;
        t.history = null;
        t1.history = null;
        StoredReferences.Vec t2 = new StoredReferences.Vec(x1, x1 * 0.5);
        StoredReferences_VecTangent t3 = new StoredReferences_VecTangent();
        kept2[i] = t3;
        t.place = t2;
        t1.place = t3;
        StoredReferences.Vec t4 = new StoredReferences.Vec(0.5, 1.0);
        StoredReferences_VecTangent t5 = new StoredReferences_VecTangent();
        Particle_speed.set(t, t4);
        t1.speed = t5;
        double[] t6 = new double[2];
        double[] t7 = tape.zeroDoubles(2);
        kept1[i] = t7;
        t6[0] = x1;
        t6[1] = 0.5;
        t.history = t6;
        t1.history = t7;
        t.charge = x1;
        ring[i] = t;
        ringBar[i] = t1;
      }
      StoredReferences_VecTangent[][] placeBarKeptKept =
          tape.references(StoredReferences_VecTangent[].class, turns);
      for (int t = 0; t < turns; t++) {
        StoredReferences.Vec first = ring[0].place;
        StoredReferences_VecTangent firstBar = ringBar[0].place;
        StoredReferences_VecTangent[] placeBarKept =
            tape.references(StoredReferences_VecTangent.class, ring.length);
        placeBarKeptKept[t] = placeBarKept;
        for (int i = 1; i < ring.length; i++) {
          StoredReferences.Particle ring1 = ring[i - 1];
          StoredReferences.Particle ring2 = ring[i];
          StoredReferences_ParticleTangent ringBar1 = ringBar[i];
          StoredReferences.Vec place1 = ring2.place;
          StoredReferences_VecTangent placeBar = ringBar1.place;
          StoredReferences_ParticleTangent ringBar2 = ringBar[i - 1];
          ring1.place = place1;
          ringBar2.place = placeBar;
          StoredReferences.Vec place2 = ring2.place;
          placeBar = ringBar1.place;
          placeBarKept[i] = placeBar;
          place2.x = place2.x + ring1.charge * 0.5;
        }
        StoredReferences_ParticleTangent ringBar1 = ringBar[ring.length - 1];
        ring[ring.length - 1].place = first;
        ringBar1.place = firstBar;
      }
      double sum = 0.0;
      for (int i = 0; i < ring.length; i++) {
        StoredReferences.Particle p = ring[i];
        StoredReferences_ParticleTangent pBar = ringBar[i];
        StoredReferences.Vec place1 = p.place;
        StoredReferences_VecTangent placeBar = pBar.place;
        double x1 = place1.x;
        double t = x1 * x1;
        double charge1 = p.charge;
        sum += t * charge1;
        pBar.charge += t;
        placeBar.x += 2.0 * (charge1 * x1);
      }

      // reverse sweep
      for (int t = Math.max(turns, 0) - 1; t >= 0; t--) {
        StoredReferences_VecTangent[] placeBarKept = placeBarKeptKept[t];
        for (int i = ring.length - 1; i >= 1; i--) {
          StoredReferences_VecTangent placeBar = placeBarKept[i];
          ringBar[i - 1].charge += placeBar.x * 0.5;
        }
      }
      for (int i = x.length - 1; i >= 0; i--) {
        StoredReferences_ParticleTangent t = kept[i];
        double t1 = t.charge;
        t.charge = 0.0;
        double[] t2 = kept1[i];
        t2[1] = 0.0;
        double t3 = t2[0];
        t2[0] = 0.0;
        double xBar1 = t1 + t3;
        StoredReferences_VecTangent t4 = kept2[i];
        xBar1 += t4.x;
        xBar[i] += xBar1 + t4.y * 0.5;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StoredReferences.ring}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RingHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code StoredReferences.ring}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param turns constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RingHvp ringHvp(double[] x, int turns, double[] xDot) {
    return ringHvp(x, turns, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringHvp(double[], int, double[])
   */
  static RingHvp ringHvp(double[] x, int turns, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = ringHvp(x, turns, xDot, xBar, xHvp, tape);
    return new RingHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code StoredReferences.ring}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param turns constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double ringHvp(double[] x, int turns, double[] xDot, double[] xBar, double[] xHvp) {
    return ringHvp(x, turns, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ringHvp(double[], int, double[], double[], double[])
   */
  static double ringHvp(double[] x, int turns, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
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
      StoredReferences.Particle[] ring = new StoredReferences.Particle[x.length];
      StoredReferences_ParticleTangent[] ringDot = new StoredReferences_ParticleTangent[x.length];
      StoredReferences_ParticleTangent[] ringBar = new StoredReferences_ParticleTangent[x.length];
      StoredReferences_ParticleTangent[] ringBarDot =
          new StoredReferences_ParticleTangent[x.length];
      StoredReferences_ParticleTangent[] kept =
          tape.references(StoredReferences_ParticleTangent.class, x.length);
      StoredReferences_ParticleTangent[] keptDot =
          tape.references(StoredReferences_ParticleTangent.class, x.length);
      double[][] kept1 = tape.references(double[].class, x.length);
      double[][] keptDot1 = tape.references(double[].class, x.length);
      StoredReferences_VecTangent[] kept2 =
          tape.references(StoredReferences_VecTangent.class, x.length);
      StoredReferences_VecTangent[] keptDot2 =
          tape.references(StoredReferences_VecTangent.class, x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        double xDot1 = xDot[i];
        StoredReferences.Particle t = new StoredReferences.Particle();
        StoredReferences_ParticleTangent t1 = new StoredReferences_ParticleTangent();
        StoredReferences_ParticleTangent t2 = new StoredReferences_ParticleTangent();
        StoredReferences_ParticleTangent t3 = new StoredReferences_ParticleTangent();
        kept[i] = t2;
        keptDot[i] = t3;
        t.place = null;
        t1.place = null;
        t2.place = null;
        t3.place = null;
        Particle_speed.set(t, null);
        t1.speed = null;
        t2.speed = null;
        t3.speed = null;
        t.history = null;
        t1.history = null;
        t2.history = null;
        t3.history = null;
        StoredReferences.Vec t4 = new StoredReferences.Vec(x1, x1 * 0.5);
        StoredReferences_VecTangent t5 = new StoredReferences_VecTangent();
        t5.x = xDot1;
        t5.y = xDot1 * 0.5;
        StoredReferences_VecTangent t6 = new StoredReferences_VecTangent();
        StoredReferences_VecTangent t7 = new StoredReferences_VecTangent();
        kept2[i] = t6;
        keptDot2[i] = t7;
        t.place = t4;
        t1.place = t5;
        t2.place = t6;
        t3.place = t7;
        StoredReferences.Vec t8 = new StoredReferences.Vec(0.5, 1.0);
        StoredReferences_VecTangent t9 = new StoredReferences_VecTangent();
        StoredReferences_VecTangent t10 = new StoredReferences_VecTangent();
        StoredReferences_VecTangent t11 = new StoredReferences_VecTangent();
        Particle_speed.set(t, t8);
        t1.speed = t9;
        t2.speed = t10;
        t3.speed = t11;
        double[] t12 = new double[2];
        double[] t13 = new double[2];
        double[] t14 = tape.zeroDoubles(2);
        double[] t15 = tape.zeroDoubles(2);
        kept1[i] = t14;
        keptDot1[i] = t15;
        t12[0] = x1;
        t13[0] = xDot1;
        t12[1] = 0.5;
        t13[1] = 0.0;
        t.history = t12;
        t1.history = t13;
        t2.history = t14;
        t3.history = t15;
        t.charge = x1;
        t1.charge = xDot1;
        ring[i] = t;
        ringDot[i] = t1;
        ringBar[i] = t2;
        ringBarDot[i] = t3;
      }
      StoredReferences_VecTangent[][] placeBarKeptKept =
          tape.references(StoredReferences_VecTangent[].class, turns);
      StoredReferences_VecTangent[][] placeBarKeptKeptDot =
          tape.references(StoredReferences_VecTangent[].class, turns);
      for (int t = 0; t < turns; t++) {
        StoredReferences.Vec first = ring[0].place;
        StoredReferences_VecTangent firstDot = ringDot[0].place;
        StoredReferences_VecTangent firstBar = ringBar[0].place;
        StoredReferences_VecTangent firstBarDot = ringBarDot[0].place;
        StoredReferences_VecTangent[] placeBarKept =
            tape.references(StoredReferences_VecTangent.class, ring.length);
        StoredReferences_VecTangent[] placeBarKeptDot =
            tape.references(StoredReferences_VecTangent.class, ring.length);
        placeBarKeptKept[t] = placeBarKept;
        placeBarKeptKeptDot[t] = placeBarKeptDot;
        for (int i = 1; i < ring.length; i++) {
          StoredReferences.Particle ring1 = ring[i - 1];
          StoredReferences_ParticleTangent ringDot1 = ringDot[i - 1];
          StoredReferences.Particle ring2 = ring[i];
          StoredReferences_ParticleTangent ringDot2 = ringDot[i];
          StoredReferences_ParticleTangent ringBar1 = ringBar[i];
          StoredReferences_ParticleTangent ringBarDot1 = ringBarDot[i];
          StoredReferences.Vec place1 = ring2.place;
          StoredReferences_VecTangent placeDot = ringDot2.place;
          StoredReferences_VecTangent placeBar = ringBar1.place;
          StoredReferences_VecTangent placeBarDot = ringBarDot1.place;
          StoredReferences_ParticleTangent ringBar2 = ringBar[i - 1];
          StoredReferences_ParticleTangent ringBarDot2 = ringBarDot[i - 1];
          ring1.place = place1;
          ringDot1.place = placeDot;
          ringBar2.place = placeBar;
          ringBarDot2.place = placeBarDot;
          StoredReferences.Vec place2 = ring2.place;
          placeDot = ringDot2.place;
          placeBar = ringBar1.place;
          placeBarDot = ringBarDot1.place;
          placeBarKept[i] = placeBar;
          placeBarKeptDot[i] = placeBarDot;
          double x1 = place2.x;
          double xDot1 = placeDot.x;
          double charge1 = ring1.charge;
          double chargeDot = ringDot1.charge;
          place2.x = x1 + charge1 * 0.5;
          placeDot.x = xDot1 + chargeDot * 0.5;
        }
        StoredReferences_ParticleTangent ringDot1 = ringDot[ring.length - 1];
        StoredReferences_ParticleTangent ringBar1 = ringBar[ring.length - 1];
        StoredReferences_ParticleTangent ringBarDot1 = ringBarDot[ring.length - 1];
        ring[ring.length - 1].place = first;
        ringDot1.place = firstDot;
        ringBar1.place = firstBar;
        ringBarDot1.place = firstBarDot;
      }
      double sum = 0.0;
      for (int i = 0; i < ring.length; i++) {
        StoredReferences.Particle p = ring[i];
        StoredReferences_ParticleTangent pDot = ringDot[i];
        StoredReferences_ParticleTangent pBar = ringBar[i];
        StoredReferences_ParticleTangent pBarDot = ringBarDot[i];
        StoredReferences.Vec place1 = p.place;
        StoredReferences_VecTangent placeDot = pDot.place;
        StoredReferences_VecTangent placeBar = pBar.place;
        StoredReferences_VecTangent placeBarDot = pBarDot.place;
        double x1 = place1.x;
        double xDot1 = placeDot.x;
        double t = x1 * x1;
        double charge1 = p.charge;
        double chargeDot = pDot.charge;
        sum += t * charge1;
        pBar.charge += t;
        pBarDot.charge += 2.0 * (xDot1 * x1);
        placeBar.x += 2.0 * (charge1 * x1);
        placeBarDot.x += 2.0 * (chargeDot * x1 + charge1 * xDot1);
      }

      // reverse sweep
      for (int t = Math.max(turns, 0) - 1; t >= 0; t--) {
        StoredReferences_VecTangent[] placeBarKept = placeBarKeptKept[t];
        StoredReferences_VecTangent[] placeBarKeptDot = placeBarKeptKeptDot[t];
        for (int i = ring.length - 1; i >= 1; i--) {
          StoredReferences_VecTangent placeBar = placeBarKept[i];
          StoredReferences_VecTangent placeBarDot = placeBarKeptDot[i];
          double chargeBar = placeBar.x * 0.5;
          double chargeBarDot = placeBarDot.x * 0.5;
          StoredReferences_ParticleTangent ringBarDot1 = ringBarDot[i - 1];
          ringBar[i - 1].charge += chargeBar;
          ringBarDot1.charge += chargeBarDot;
        }
      }
      for (int i = x.length - 1; i >= 0; i--) {
        StoredReferences_ParticleTangent t = kept[i];
        StoredReferences_ParticleTangent t1 = keptDot[i];
        double t2 = t.charge;
        double t3 = t1.charge;
        t.charge = 0.0;
        t1.charge = 0.0;
        double[] t4 = kept1[i];
        double[] t5 = keptDot1[i];
        t4[1] = 0.0;
        t5[1] = 0.0;
        double t6 = t4[0];
        double t7 = t5[0];
        t4[0] = 0.0;
        t5[0] = 0.0;
        double xBar1 = t2 + t6;
        double xBarDot = t3 + t7;
        StoredReferences_VecTangent t8 = kept2[i];
        StoredReferences_VecTangent t9 = keptDot2[i];
        xBar1 += t8.x;
        xBarDot += t9.x;
        double xBar2 = xBar1 + t8.y * 0.5;
        double xBarDot1 = xBarDot + t9.y * 0.5;
        xBar[i] += xBar2;
        xHvp[i] += xBarDot1;
      }
      return sum;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code StoredReferences.ring} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param turns captured
   * @return the view
   */
  static ScalarFunction ringFunction(int turns) {
    return new RingFunction(turns);
  }

  private static final class RingFunction implements ScalarFunction {

    private final int turns;

    RingFunction(int turns) {
      this.turns = turns;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return StoredReferences.ring(x, this.turns);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = ringGradient(x, this.turns, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return ringJvp(x, this.turns, xDot).tangent();
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
      double value = ringHvp(x, this.turns, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Value and tangent of {@code StoredReferences.built}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record BuiltJvp(StoredReferences.Particle value, StoredReferences_ParticleTangent tangent) {}

  /**
   * Forward mode: {@code StoredReferences.built} and its derivative in the direction of the
   * tangents.
   *
   * @param v as the method takes it
   * @param x as the method takes it
   * @param vDot tangent of {@code v}, of the same shape; not modified
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static BuiltJvp builtJvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot) {
    Sharing.begin().object("vDot", vDot, "v", v, StoredReferences_VecTangent::parts).end();
    double x1 = v.x;
    double xDot1 = vDot.x;
    StoredReferences.Particle t = new StoredReferences.Particle();
    StoredReferences_ParticleTangent t1 = new StoredReferences_ParticleTangent();
    t.place = null;
    t1.place = null;
    Particle_speed.set(t, null);
    t1.speed = null;
    t.history = null;
    t1.history = null;
    double t2 = x * x1;
    double t3 = xDot * x1 + x * xDot1;
    StoredReferences.Vec t4 = new StoredReferences.Vec(x, t2);
    StoredReferences_VecTangent t5 = new StoredReferences_VecTangent();
    t5.x = xDot;
    t5.y = t3;
    t.place = t4;
    t1.place = t5;
    StoredReferences.Vec t6 = new StoredReferences.Vec(x1, 1.0);
    StoredReferences_VecTangent t7 = new StoredReferences_VecTangent();
    t7.x = xDot1;
    Particle_speed.set(t, t6);
    t1.speed = t7;
    double[] t8 = new double[2];
    double[] t9 = new double[2];
    t8[0] = x;
    t9[0] = xDot;
    t8[1] = x1;
    t9[1] = xDot1;
    t.history = t8;
    t1.history = t9;
    t.charge = x;
    t1.charge = xDot;
    Particle_speed.set(t, v);
    t1.speed = vDot;
    t.place = v;
    t1.place = vDot;
    Particle_speed.set(t, t4);
    t1.speed = t5;
    t.charge = x + x1;
    t1.charge = xDot + xDot1;
    double[] t10 = new double[1];
    double[] t11 = new double[1];
    t10[0] = t2;
    t11[0] = t3;
    t.history = t10;
    t1.history = t11;
    return new BuiltJvp(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtJvp(corpus.StoredReferences.Vec, double, corpus.StoredReferences_VecTangent,
   *     double)
   */
  static BuiltJvp builtJvp(StoredReferences.Vec v, double x, StoredReferences_VecTangent vDot,
      double xDot, Tape tape) {
    return builtJvp(v, x, vDot, xDot);
  }

  /**
   * Value of {@code StoredReferences.built} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param v the derivative with respect to {@code v}
   * @param x the derivative with respect to {@code x}
   */
  record BuiltVjp(StoredReferences.Particle value, StoredReferences_VecTangent v, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StoredReferences.built}: filled by a
   * derivative and reused by its caller.
   */
  static final class BuiltAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BuiltAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code StoredReferences.built} for an
   * adjoint of its result.
   *
   * @param v as the method takes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static BuiltVjp builtVjp(StoredReferences.Vec v, double x,
      StoredReferences_ParticleTangent resultBar) {
    NewShadows vBarShadows = new NewShadows();
    StoredReferences_VecTangent vBar = StoredReferences_VecTangent.zerosLike(v, vBarShadows);
    BuiltAdjoint adjoint = new BuiltAdjoint();
    StoredReferences.Particle value = builtVjp(v, x, resultBar, vBar, adjoint);
    return new BuiltVjp(value, vBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtVjp(corpus.StoredReferences.Vec, double,
   *     corpus.StoredReferences_ParticleTangent)
   */
  static BuiltVjp builtVjp(StoredReferences.Vec v, double x,
      StoredReferences_ParticleTangent resultBar, Tape tape) {
    return builtVjp(v, x, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code StoredReferences.built} for an
   * adjoint of its result.
   *
   * @param v as the method takes it
   * @param x as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param vBar to which the adjoint of {@code v} is added; of the same shape
   * @param adjoint to which the adjoints of {@code x} are added
   * @return what the method returns
   */
  static StoredReferences.Particle builtVjp(StoredReferences.Vec v, double x,
      StoredReferences_ParticleTangent resultBar, StoredReferences_VecTangent vBar,
      BuiltAdjoint adjoint) {
    Sharing.begin().object("vBar", vBar, "v", v, StoredReferences_VecTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    ObjectArguments.distinct("resultBar", resultBar, "vBar", vBar);
    double x1 = v.x;
    StoredReferences.Particle t = new StoredReferences.Particle();
    StoredReferences_ParticleTangent t1 = new StoredReferences_ParticleTangent();
    t.place = null;
    t1.place = null;
    Particle_speed.set(t, null);
    t1.speed = null;
    t.history = null;
    t1.history = null;
    double t2 = x * x1;
    StoredReferences.Vec t3 = new StoredReferences.Vec(x, t2);
    StoredReferences_VecTangent t4 = new StoredReferences_VecTangent();
    t.place = t3;
    t1.place = t4;
    StoredReferences.Vec t5 = new StoredReferences.Vec(x1, 1.0);
    StoredReferences_VecTangent t6 = new StoredReferences_VecTangent();
    Particle_speed.set(t, t5);
    t1.speed = t6;
    double[] t7 = new double[2];
    double[] t8 = new double[2];
    t7[0] = x;
    t7[1] = x1;
    t.history = t7;
    t1.history = t8;
    t.charge = x;
    Particle_speed.set(t, v);
    t1.speed = vBar;
    t.place = v;
    t1.place = vBar;
    Particle_speed.set(t, t3);
    t1.speed = t4;
    t.charge = x + x1;
    double[] t9 = new double[1];
    double[] t10 = new double[1];
    t9[0] = t2;
    t.history = t9;
    t1.history = t10;

    // reverse sweep
    StoredReferences_ParticleTangent.add(resultBar, t1, new ResultSeeds());
    double t11 = t10[0];
    t10[0] = 0.0;
    double t12 = t1.charge;
    t1.charge = 0.0;
    t1.charge = 0.0;
    double t13 = t8[1];
    t8[1] = 0.0;
    double xBar = t12 + t13;
    double t14 = t8[0];
    t8[0] = 0.0;
    double xBar1 = t12 + t14;
    xBar += t6.x;
    xBar1 += t4.x;
    double t15 = t11 + t4.y;
    xBar1 += t15 * x1;
    vBar.x += xBar + x * t15;
    adjoint.x += xBar1;
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builtVjp(corpus.StoredReferences.Vec, double,
   *     corpus.StoredReferences_ParticleTangent, corpus.StoredReferences_VecTangent,
   *     BuiltAdjoint)
   */
  static StoredReferences.Particle builtVjp(StoredReferences.Vec v, double x,
      StoredReferences_ParticleTangent resultBar, StoredReferences_VecTangent vBar,
      BuiltAdjoint adjoint, Tape tape) {
    return builtVjp(v, x, resultBar, vBar, adjoint);
  }

  /**
   * Forward mode: {@code StoredReferences.absent} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual absentJvp(double x, double xDot) {
    boolean t = null == null;
    double sum;
    double sumDot;
    if (t) {
      sum = x * x;
      sumDot = 2.0 * (xDot * x);
    } else {
      sum = x;
      sumDot = xDot;
    }
    StoredReferences.Vec place;
    StoredReferences_VecTangent placeDot;
    if (x > 1.0) {
      place = new StoredReferences.Vec(x, sum);
      placeDot = new StoredReferences_VecTangent();
      placeDot.x = xDot;
      placeDot.y = sumDot;
      double x1 = place.x;
      double y1 = place.y;
      sum += x1 * y1;
      sumDot += xDot * y1 + x1 * sumDot;
    } else {
      place = null;
      placeDot = null;
    }
    double y1;
    double yDot;
    if (place != null) {
      y1 = place.y;
      yDot = placeDot.y;
    } else {
      y1 = 2.0;
      yDot = 0.0;
    }
    if (!t) {
      x = 1.0;
      xDot = 0.0;
    }
    return new Dual(sum * y1 + x, sumDot * y1 + sum * yDot + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absentJvp(double, double)
   */
  static Dual absentJvp(double x, double xDot, Tape tape) {
    return absentJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code StoredReferences.absent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AbsentGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code StoredReferences.absent}: filled by a
   * derivative and reused by its caller.
   */
  static final class AbsentAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AbsentAdjoint() {}
  }

  /**
   * Reverse mode: {@code StoredReferences.absent} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AbsentGradient absentGradient(double x) {
    AbsentAdjoint adjoint = new AbsentAdjoint();
    double value = absentGradient(x, adjoint);
    return new AbsentGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absentGradient(double)
   */
  static AbsentGradient absentGradient(double x, Tape tape) {
    return absentGradient(x);
  }

  /**
   * Reverse mode: {@code StoredReferences.absent} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double absentGradient(double x, AbsentAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    boolean t = null == null;
    double sum = t ? x * x : x;
    boolean t1 = x > 1.0;
    StoredReferences.Vec t2;
    StoredReferences_VecTangent t3;
    StoredReferences.Vec place;
    StoredReferences_VecTangent placeBar;
    if (t1) {
      t2 = new StoredReferences.Vec(x, sum);
      t3 = new StoredReferences_VecTangent();
      sum += t2.x * t2.y;
      place = t2;
      placeBar = t3;
    } else {
      place = null;
      placeBar = null;
      t2 = null;
      t3 = null;
    }
    boolean t4 = place != null;
    double y1 = t4 ? place.y : 2.0;

    // reverse sweep
    double xBar = t ? 1.0 : 0.0;
    if (t4) {
      placeBar.y += sum;
    }
    double sumBar;
    if (t1) {
      double xBar1 = y1 * t2.y;
      t3.y += t2.x * y1;
      t3.x += xBar1;
      xBar += t3.x;
      sumBar = y1 + t3.y;
    } else {
      sumBar = y1;
    }
    if (t) {
      xBar += 2.0 * (sumBar * x);
    } else {
      xBar += sumBar;
    }
    adjoint.x = xBar;
    return sum * y1 + (t ? x : 1.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absentGradient(double, AbsentAdjoint)
   */
  static double absentGradient(double x, AbsentAdjoint adjoint, Tape tape) {
    return absentGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code StoredReferences.absent}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AbsentHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code StoredReferences.absent}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AbsentHvp absentHvp(double x, double xDot) {
    boolean t = null == null;
    double sum;
    double sumDot;
    if (t) {
      sum = x * x;
      sumDot = 2.0 * (xDot * x);
    } else {
      sum = x;
      sumDot = xDot;
    }
    boolean t1 = x > 1.0;
    StoredReferences.Vec t2;
    StoredReferences_VecTangent t3;
    StoredReferences_VecTangent t4;
    StoredReferences_VecTangent t5;
    StoredReferences.Vec place;
    StoredReferences_VecTangent placeBar;
    StoredReferences_VecTangent placeDot;
    StoredReferences_VecTangent placeBarDot;
    if (t1) {
      t2 = new StoredReferences.Vec(x, sum);
      t3 = new StoredReferences_VecTangent();
      t3.x = xDot;
      t3.y = sumDot;
      t4 = new StoredReferences_VecTangent();
      t5 = new StoredReferences_VecTangent();
      double x1 = t2.x;
      double y1 = t2.y;
      sum += x1 * y1;
      sumDot += xDot * y1 + x1 * sumDot;
      place = t2;
      placeBar = t4;
      placeDot = t3;
      placeBarDot = t5;
    } else {
      place = null;
      placeBar = null;
      t2 = null;
      t4 = null;
      placeDot = null;
      placeBarDot = null;
      t3 = null;
      t5 = null;
    }
    boolean t6 = place != null;
    double y1;
    double yDot;
    if (t6) {
      y1 = place.y;
      yDot = placeDot.y;
    } else {
      y1 = 2.0;
      yDot = 0.0;
    }

    // reverse sweep
    double xBar = t ? 1.0 : 0.0;
    if (t6) {
      placeBar.y += sum;
      placeBarDot.y += sumDot;
    }
    double xBarDot;
    double sumBar;
    double sumBarDot;
    if (t1) {
      double y2 = t2.y;
      double yDot1 = t3.y;
      double x1 = t2.x;
      double xDot1 = t3.x;
      t4.y += x1 * y1;
      t5.y += xDot1 * y1 + x1 * yDot;
      t4.x += y1 * y2;
      t5.x += yDot * y2 + y1 * yDot1;
      xBar += t4.x;
      xBarDot = t5.x;
      sumBar = y1 + t4.y;
      sumBarDot = yDot + t5.y;
    } else {
      sumBar = y1;
      sumBarDot = yDot;
      xBarDot = 0.0;
    }
    if (t) {
      xBar += 2.0 * (sumBar * x);
      xBarDot += 2.0 * (sumBarDot * x + sumBar * xDot);
    } else {
      xBar += sumBar;
      xBarDot += sumBarDot;
    }
    return new AbsentHvp(sum * y1 + (t ? x : 1.0), xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #absentHvp(double, double)
   */
  static AbsentHvp absentHvp(double x, double xDot, Tape tape) {
    return absentHvp(x, xDot);
  }

  /**
   * {@code StoredReferences.absent} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction absentFunction() {
    return new AbsentFunction();
  }

  private static final class AbsentFunction implements ScalarFunction {

    AbsentFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return StoredReferences.absent(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AbsentAdjoint adjoint = new AbsentAdjoint();
      double value = absentGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return absentJvp(x, xDot).tangent();
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
      AbsentHvp hvp = absentHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
