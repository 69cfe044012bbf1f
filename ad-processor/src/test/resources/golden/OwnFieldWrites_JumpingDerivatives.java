package corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.NewShadows;
import org.covector.ad.runtime.ObjectArguments;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.Sharing;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code OwnFieldWrites.Jumping}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OwnFieldWrites_JumpingDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.OwnFieldWrites_JumpingDerivatives");
  }

  private static final VarHandle Jumping_height =
      instanceField("corpus.OwnFieldWrites$Jumping", "height", double.class);

  private static final VarHandle Process_drift =
      instanceField("corpus.OwnFieldWrites$Process", "drift", double.class);

  private static VarHandle instanceField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring =
          Class.forName(owner, true, OwnFieldWrites_JumpingDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findVarHandle(declaring, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private OwnFieldWrites_JumpingDerivatives() {}

  /**
   * Forward mode: {@code Jumping.simulate} and its derivative in the direction of the
   * tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param jump as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param dtDot tangent of {@code dt}
   * @param jumpDot tangent of {@code jump}
   * @return the value and its tangent
   */
  static Dual simulateJvp(OwnFieldWrites.Jumping self, double dt, double jump,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, double jumpDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    OwnFieldWrites_JumpingTangent.zero(selfDot);
    for (int i = 0; i < 3; i++) {
      double level1 = self.level;
      double levelDot = selfDot.level;
      double drift1 = (double) Process_drift.get(self);
      double driftDot = selfDot.drift;
      double t = drift1 * dt;
      double t1 = drift1 * dtDot;
      double t2 = level1 + t * level1;
      double t3 = levelDot + ((driftDot * dt + t1) * level1 + t * levelDot);
      self.level = t2;
      selfDot.level = t3;
      double t4 = 1.0 - dt;
      Process_drift.set(self, drift1 * t4);
      selfDot.drift = driftDot * t4 - t1;
      self.steps = self.steps + 1;
      if (i == 1) {
        double height1 = (double) Jumping_height.get(self);
        double heightDot = selfDot.height;
        self.level = t2 + jump * height1;
        selfDot.level = t3 + (jumpDot * height1 + jump * heightDot);
      }
      double[] path1 = self.path;
      double[] pathDot = selfDot.path;
      double level2 = self.level;
      levelDot = selfDot.level;
      double height1 = (double) Jumping_height.get(self);
      double heightDot = selfDot.height;
      path1[i] = level2 * height1;
      pathDot[i] = levelDot * height1 + level2 * heightDot;
      Jumping_height.set(self, height1 * jump + self.steps);
      selfDot.height = heightDot * jump + height1 * jumpDot;
    }
    double[] path1 = self.path;
    double[] pathDot = selfDot.path;
    double path2 = path1[0];
    double path3 = path1[2];
    double level1 = self.level;
    double levelDot = selfDot.level;
    return new Dual(path2 * path3 + level1, pathDot[0] * path3 + path2 * pathDot[2] + levelDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateJvp(corpus.OwnFieldWrites.Jumping, double, double,
   *     corpus.OwnFieldWrites_JumpingTangent, double, double)
   */
  static Dual simulateJvp(OwnFieldWrites.Jumping self, double dt, double jump,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, double jumpDot, Tape tape) {
    return simulateJvp(self, dt, jump, selfDot, dtDot, jumpDot);
  }

  /**
   * Value and gradient of {@code Jumping.simulate}.
   *
   * @param value what the method returns
   * @param dt the derivative with respect to {@code dt}
   * @param jump the derivative with respect to {@code jump}
   */
  record SimulateGradient(double value, double dt, double jump) {}

  /**
   * Adjoints of the scalar parameters of {@code Jumping.simulate}: filled by a derivative
   * and reused by its caller.
   */
  static final class SimulateAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The adjoint of {@code jump}. */
    public double jump;

    /** A holder of zeros. */
    public SimulateAdjoint() {}
  }

  /**
   * Reverse mode: {@code Jumping.simulate} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param jump as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SimulateGradient simulateGradient(OwnFieldWrites.Jumping self, double dt, double jump) {
    return simulateGradient(self, dt, jump, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateGradient(corpus.OwnFieldWrites.Jumping, double, double)
   */
  static SimulateGradient simulateGradient(OwnFieldWrites.Jumping self, double dt, double jump,
      Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_JumpingTangent selfBar =
        OwnFieldWrites_JumpingTangent.zerosLike(self, selfBarShadows);
    SimulateAdjoint adjoint = new SimulateAdjoint();
    double value = simulateGradient(self, dt, jump, selfBar, adjoint, tape);
    return new SimulateGradient(value, adjoint.dt, adjoint.jump);
  }

  /**
   * Reverse mode: {@code Jumping.simulate} and its gradient, written into the caller's
   * memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param jump as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code dt}, {@code jump}
   * @return the value
   */
  static double simulateGradient(OwnFieldWrites.Jumping self, double dt, double jump,
      OwnFieldWrites_JumpingTangent selfBar, SimulateAdjoint adjoint) {
    return simulateGradient(self, dt, jump, selfBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateGradient(corpus.OwnFieldWrites.Jumping, double, double,
   *     corpus.OwnFieldWrites_JumpingTangent, SimulateAdjoint)
   */
  static double simulateGradient(OwnFieldWrites.Jumping self, double dt, double jump,
      OwnFieldWrites_JumpingTangent selfBar, SimulateAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_JumpingTangent.zero(selfBar);
    int mark = tape.mark();
    try {
      double[] heightKept = tape.doubles(3);
      double[] levelKept = tape.doubles(3);
      double[] heightKept1 = tape.doubles(3);
      double[] driftKept = tape.doubles(3);
      double[] levelKept1 = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        double level1 = self.level;
        levelKept1[i] = level1;
        double drift1 = (double) Process_drift.get(self);
        driftKept[i] = drift1;
        double t = level1 + drift1 * dt * level1;
        self.level = t;
        Process_drift.set(self, drift1 * (1.0 - dt));
        self.steps = self.steps + 1;
        if (i == 1) {
          double height1 = (double) Jumping_height.get(self);
          heightKept1[i] = height1;
          self.level = t + jump * height1;
        }
        double[] path1 = self.path;
        double level2 = self.level;
        levelKept[i] = level2;
        double height1 = (double) Jumping_height.get(self);
        heightKept[i] = height1;
        path1[i] = level2 * height1;
        Jumping_height.set(self, height1 * jump + self.steps);
      }
      double[] path1 = self.path;
      double[] pathBar = selfBar.path;
      double path2 = path1[0];
      double path3 = path1[2];

      // reverse sweep
      double t = path2 * path3 + self.level;
      selfBar.level += 1.0;
      pathBar[2] += path2;
      pathBar[0] += path3;
      double dtBar = 0.0;
      double jumpBar = 0.0;
      for (int i = 2; i >= 0; i--) {
        double t1 = selfBar.height;
        selfBar.height = 0.0;
        double heightBar = t1 * jump;
        double height1 = heightKept[i];
        jumpBar += height1 * t1;
        pathBar = selfBar.path;
        double t2 = pathBar[i];
        pathBar[i] = 0.0;
        double level1 = levelKept[i];
        selfBar.height += heightBar + level1 * t2;
        selfBar.level += t2 * height1;
        double t3;
        if (i == 1) {
          t3 = selfBar.level;
          selfBar.level = 0.0;
          height1 = heightKept1[i];
          jumpBar += t3 * height1;
          selfBar.height += jump * t3;
        } else {
          t3 = 0.0;
        }
        double t4 = selfBar.drift;
        selfBar.drift = 0.0;
        double driftBar = t4 * (1.0 - dt);
        double drift1 = driftKept[i];
        dtBar -= drift1 * t4;
        double t5 = selfBar.level;
        selfBar.level = 0.0;
        double t6 = t3 + t5;
        level1 = levelKept1[i];
        double t7 = t6 * level1;
        dtBar += drift1 * t7;
        selfBar.drift += driftBar + t7 * dt;
        selfBar.level += t6 + drift1 * dt * t6;
      }
      adjoint.dt = dtBar;
      adjoint.jump = jumpBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Jumping.simulate}.
   *
   * @param value what the method returns
   * @param dt the derivative with respect to {@code dt}
   * @param jump the derivative with respect to {@code jump}
   * @param dtHvp the Hessian-vector product for {@code dt}
   * @param jumpHvp the Hessian-vector product for {@code jump}
   */
  record SimulateHvp(double value, double dt, double jump, double dtHvp, double jumpHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * Jumping.simulate}: filled by a derivative and reused by its caller.
   */
  static final class SimulateHvpAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The adjoint of {@code jump}. */
    public double jump;

    /** The Hessian-vector product for {@code dt}. */
    public double dtHvp;

    /** The Hessian-vector product for {@code jump}. */
    public double jumpHvp;

    /** A holder of zeros. */
    public SimulateHvpAdjoint() {}
  }

  /**
   * Second order: {@code Jumping.simulate}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param jump as the method takes it
   * @param selfDot receives the tangent of what {@code self} then holds; of the same shape
   * @param dtDot tangent of {@code dt}
   * @param jumpDot tangent of {@code jump}
   * @return value, gradient and product, in new arrays
   */
  static SimulateHvp simulateHvp(OwnFieldWrites.Jumping self, double dt, double jump,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, double jumpDot) {
    return simulateHvp(self, dt, jump, selfDot, dtDot, jumpDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #simulateHvp(corpus.OwnFieldWrites.Jumping, double, double,
   *     corpus.OwnFieldWrites_JumpingTangent, double, double)
   */
  static SimulateHvp simulateHvp(OwnFieldWrites.Jumping self, double dt, double jump,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, double jumpDot, Tape tape) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_JumpingTangent selfBar =
        OwnFieldWrites_JumpingTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_JumpingTangent selfHvp =
        OwnFieldWrites_JumpingTangent.zerosLike(self, selfHvpShadows);
    SimulateHvpAdjoint adjoint = new SimulateHvpAdjoint();
    double value =
        simulateHvpSweeps(self, dt, jump, selfDot, dtDot, jumpDot, selfBar, selfHvp, adjoint, tape);
    return new SimulateHvp(value, adjoint.dt, adjoint.jump, adjoint.dtHvp, adjoint.jumpHvp);
  }

  private static double simulateHvpSweeps(OwnFieldWrites.Jumping self, double dt, double jump,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, double jumpDot,
      OwnFieldWrites_JumpingTangent selfBar, OwnFieldWrites_JumpingTangent selfHvp,
      SimulateHvpAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_JumpingTangent.zero(selfDot);
    OwnFieldWrites_JumpingTangent.zero(selfBar);
    OwnFieldWrites_JumpingTangent.zero(selfHvp);
    int mark = tape.mark();
    try {
      double[] heightKept = tape.doubles(3);
      double[] heightKeptDot = tape.doubles(3);
      double[] levelKept = tape.doubles(3);
      double[] levelKeptDot = tape.doubles(3);
      double[] heightKept1 = tape.doubles(3);
      double[] heightKeptDot1 = tape.doubles(3);
      double[] driftKept = tape.doubles(3);
      double[] driftKeptDot = tape.doubles(3);
      double[] levelKept1 = tape.doubles(3);
      double[] levelKeptDot1 = tape.doubles(3);
      for (int i = 0; i < 3; i++) {
        double level1 = self.level;
        double levelDot = selfDot.level;
        levelKept1[i] = level1;
        levelKeptDot1[i] = levelDot;
        double drift1 = (double) Process_drift.get(self);
        double driftDot = selfDot.drift;
        driftKept[i] = drift1;
        driftKeptDot[i] = driftDot;
        double t = drift1 * dt;
        double t1 = drift1 * dtDot;
        double t2 = level1 + t * level1;
        double t3 = levelDot + ((driftDot * dt + t1) * level1 + t * levelDot);
        self.level = t2;
        selfDot.level = t3;
        double t4 = 1.0 - dt;
        Process_drift.set(self, drift1 * t4);
        selfDot.drift = driftDot * t4 - t1;
        self.steps = self.steps + 1;
        if (i == 1) {
          double height1 = (double) Jumping_height.get(self);
          double heightDot = selfDot.height;
          heightKept1[i] = height1;
          heightKeptDot1[i] = heightDot;
          self.level = t2 + jump * height1;
          selfDot.level = t3 + (jumpDot * height1 + jump * heightDot);
        }
        double[] path1 = self.path;
        double[] pathDot = selfDot.path;
        double level2 = self.level;
        levelDot = selfDot.level;
        levelKept[i] = level2;
        levelKeptDot[i] = levelDot;
        double height1 = (double) Jumping_height.get(self);
        double heightDot = selfDot.height;
        heightKept[i] = height1;
        heightKeptDot[i] = heightDot;
        path1[i] = level2 * height1;
        pathDot[i] = levelDot * height1 + level2 * heightDot;
        Jumping_height.set(self, height1 * jump + self.steps);
        selfDot.height = heightDot * jump + height1 * jumpDot;
      }
      double[] path1 = self.path;
      double[] pathDot = selfDot.path;
      double[] pathBar = selfBar.path;
      double[] pathBarDot = selfHvp.path;
      double path2 = path1[0];
      double path3 = path1[2];

      // reverse sweep
      double pathDot1 = pathDot[0];
      double pathDot2 = pathDot[2];
      double t = path2 * path3 + self.level;
      selfBar.level += 1.0;
      pathBar[2] += path2;
      pathBarDot[2] += pathDot1;
      pathBar[0] += path3;
      pathBarDot[0] += pathDot2;
      double dtBar = 0.0;
      double jumpBar = 0.0;
      double dtBarDot = 0.0;
      double jumpBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        double t1 = selfBar.height;
        double t2 = selfHvp.height;
        selfBar.height = 0.0;
        selfHvp.height = 0.0;
        double heightBar = t1 * jump;
        double heightBarDot = t2 * jump + t1 * jumpDot;
        double height1 = heightKept[i];
        double heightDot = heightKeptDot[i];
        jumpBar += height1 * t1;
        jumpBarDot += heightDot * t1 + height1 * t2;
        pathBar = selfBar.path;
        pathBarDot = selfHvp.path;
        double t3 = pathBar[i];
        double t4 = pathBarDot[i];
        pathBar[i] = 0.0;
        pathBarDot[i] = 0.0;
        double level1 = levelKept[i];
        double levelDot = levelKeptDot[i];
        selfBar.height += heightBar + level1 * t3;
        selfHvp.height += heightBarDot + (levelDot * t3 + level1 * t4);
        selfBar.level += t3 * height1;
        selfHvp.level += t4 * height1 + t3 * heightDot;
        double t5;
        double t6;
        if (i == 1) {
          t5 = selfBar.level;
          t6 = selfHvp.level;
          selfBar.level = 0.0;
          selfHvp.level = 0.0;
          height1 = heightKept1[i];
          heightDot = heightKeptDot1[i];
          jumpBar += t5 * height1;
          jumpBarDot += t6 * height1 + t5 * heightDot;
          selfBar.height += jump * t5;
          selfHvp.height += jumpDot * t5 + jump * t6;
        } else {
          t5 = 0.0;
          t6 = 0.0;
        }
        double t7 = selfBar.drift;
        double t8 = selfHvp.drift;
        selfBar.drift = 0.0;
        selfHvp.drift = 0.0;
        double t9 = 1.0 - dt;
        double driftBar = t7 * t9;
        double driftBarDot = t8 * t9 - t7 * dtDot;
        double drift1 = driftKept[i];
        double driftDot = driftKeptDot[i];
        dtBar -= drift1 * t7;
        dtBarDot -= driftDot * t7 + drift1 * t8;
        double t10 = selfBar.level;
        double t11 = selfHvp.level;
        selfBar.level = 0.0;
        selfHvp.level = 0.0;
        double t12 = t5 + t10;
        double t13 = t6 + t11;
        level1 = levelKept1[i];
        levelDot = levelKeptDot1[i];
        double t14 = t12 * level1;
        double t15 = t13 * level1 + t12 * levelDot;
        double t16 = drift1 * dt;
        dtBar += drift1 * t14;
        dtBarDot += driftDot * t14 + drift1 * t15;
        selfBar.drift += driftBar + t14 * dt;
        selfHvp.drift += driftBarDot + (t15 * dt + t14 * dtDot);
        selfBar.level += t12 + t16 * t12;
        selfHvp.level += t13 + ((driftDot * dt + drift1 * dtDot) * t12 + t16 * t13);
      }
      adjoint.dt = dtBar;
      adjoint.jump = jumpBar;
      adjoint.dtHvp = dtBarDot;
      adjoint.jumpHvp = jumpBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Forward mode: {@code Jumping.twice} and its derivative in the direction of the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @return the value and its tangent
   */
  static Dual twiceJvp(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    double level1 = self.level;
    double levelDot = selfDot.level;
    double drift1 = (double) Process_drift.get(self);
    double driftDot = selfDot.drift;
    double t = drift1 * dt;
    double t1 = drift1 * dtDot;
    double t2 = level1 + t * level1;
    double t3 = levelDot + ((driftDot * dt + t1) * level1 + t * levelDot);
    self.level = t2;
    selfDot.level = t3;
    double t4 = 1.0 - dt;
    double t5 = drift1 * t4;
    double t6 = driftDot * t4 - t1;
    Process_drift.set(self, t5);
    selfDot.drift = t6;
    int t7 = self.steps + 1;
    self.steps = t7;
    double[] path1 = self.path;
    double[] pathDot = selfDot.path;
    path1[3] = t2;
    pathDot[3] = t3;
    double t8 = t2 * dt;
    double t9 = t5 * t8;
    double t10 = t5 * (t3 * dt + t2 * dtDot);
    double t11 = t2 + t9 * t2;
    double t12 = t3 + ((t6 * t8 + t10) * t2 + t9 * t3);
    self.level = t11;
    selfDot.level = t12;
    double t13 = 1.0 - t8;
    Process_drift.set(self, t5 * t13);
    selfDot.drift = t6 * t13 - t10;
    self.steps = t7 + 1;
    double path2 = path1[1];
    double height1 = (double) Jumping_height.get(self);
    double heightDot = selfDot.height;
    return new Dual(t11 * path2 + height1, t12 * path2 + t11 * pathDot[1] + heightDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceJvp(corpus.OwnFieldWrites.Jumping, double,
   *     corpus.OwnFieldWrites_JumpingTangent, double)
   */
  static Dual twiceJvp(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, Tape tape) {
    return twiceJvp(self, dt, selfDot, dtDot);
  }

  /**
   * Value and gradient of {@code Jumping.twice}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param dt the derivative with respect to {@code dt}
   */
  record TwiceGradient(double value, OwnFieldWrites_JumpingTangent self, double dt) {}

  /**
   * Adjoints of the scalar parameters of {@code Jumping.twice}: filled by a derivative and
   * reused by its caller.
   */
  static final class TwiceAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** A holder of zeros. */
    public TwiceAdjoint() {}
  }

  /**
   * Reverse mode: {@code Jumping.twice} and its gradient.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TwiceGradient twiceGradient(OwnFieldWrites.Jumping self, double dt) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_JumpingTangent selfBar =
        OwnFieldWrites_JumpingTangent.zerosLike(self, selfBarShadows);
    TwiceAdjoint adjoint = new TwiceAdjoint();
    double value = twiceGradient(self, dt, selfBar, adjoint);
    return new TwiceGradient(value, selfBar, adjoint.dt);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(corpus.OwnFieldWrites.Jumping, double)
   */
  static TwiceGradient twiceGradient(OwnFieldWrites.Jumping self, double dt, Tape tape) {
    return twiceGradient(self, dt);
  }

  /**
   * Reverse mode: {@code Jumping.twice} and its gradient, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param adjoint overwritten with the derivatives with respect to {@code dt}
   * @return the value
   */
  static double twiceGradient(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfBar, TwiceAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_JumpingTangent.zero(selfBar);
    double level1 = self.level;
    double drift1 = (double) Process_drift.get(self);
    double t = drift1 * dt;
    double t1 = level1 + t * level1;
    self.level = t1;
    double t2 = 1.0 - dt;
    double t3 = drift1 * t2;
    Process_drift.set(self, t3);
    int t4 = self.steps + 1;
    self.steps = t4;
    double[] path1 = self.path;
    double[] pathBar = selfBar.path;
    path1[3] = t1;
    double t5 = t1 * dt;
    double t6 = t3 * t5;
    double t7 = t1 + t6 * t1;
    self.level = t7;
    double t8 = 1.0 - t5;
    Process_drift.set(self, t3 * t8);
    self.steps = t4 + 1;
    double path2 = path1[1];

    // reverse sweep
    double t9 = t7 * path2 + (double) Jumping_height.get(self);
    selfBar.height += 1.0;
    pathBar[1] += t7;
    double t10 = selfBar.drift;
    selfBar.drift = 0.0;
    double t11 = selfBar.level;
    selfBar.level = 0.0;
    double t12 = path2 + t11;
    double t13 = t12 * t1;
    double t14 = t10 * t8 + t13 * t5;
    double t15 = t3 * t13 - t3 * t10;
    double dtBar = t1 * t15;
    double t16 = pathBar[3];
    pathBar[3] = 0.0;
    double t17 = t12 + t6 * t12 + t15 * dt + t16;
    selfBar.drift = 0.0;
    double driftBar = t14 * t2;
    dtBar -= drift1 * t14;
    selfBar.level = 0.0;
    double t18 = t17 * level1;
    dtBar += drift1 * t18;
    selfBar.drift += driftBar + t18 * dt;
    selfBar.level += t17 + t * t17;
    adjoint.dt = dtBar;
    return t9;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceGradient(corpus.OwnFieldWrites.Jumping, double,
   *     corpus.OwnFieldWrites_JumpingTangent, TwiceAdjoint)
   */
  static double twiceGradient(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfBar, TwiceAdjoint adjoint, Tape tape) {
    return twiceGradient(self, dt, selfBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Jumping.twice}.
   *
   * @param value what the method returns
   * @param self the derivative with respect to {@code self}
   * @param dt the derivative with respect to {@code dt}
   * @param selfHvp the Hessian-vector product for {@code self}
   * @param dtHvp the Hessian-vector product for {@code dt}
   */
  record TwiceHvp(double value, OwnFieldWrites_JumpingTangent self, double dt,
      OwnFieldWrites_JumpingTangent selfHvp, double dtHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code Jumping.twice}:
   * filled by a derivative and reused by its caller.
   */
  static final class TwiceHvpAdjoint {

    /** The adjoint of {@code dt}. */
    public double dt;

    /** The Hessian-vector product for {@code dt}. */
    public double dtHvp;

    /** A holder of zeros. */
    public TwiceHvpAdjoint() {}
  }

  /**
   * Second order: {@code Jumping.twice}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @return value, gradient and product, in new arrays
   */
  static TwiceHvp twiceHvp(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot) {
    NewShadows selfBarShadows = new NewShadows();
    OwnFieldWrites_JumpingTangent selfBar =
        OwnFieldWrites_JumpingTangent.zerosLike(self, selfBarShadows);
    NewShadows selfHvpShadows = new NewShadows();
    OwnFieldWrites_JumpingTangent selfHvp =
        OwnFieldWrites_JumpingTangent.zerosLike(self, selfHvpShadows);
    TwiceHvpAdjoint adjoint = new TwiceHvpAdjoint();
    double value = twiceHvp(self, dt, selfDot, dtDot, selfBar, selfHvp, adjoint);
    return new TwiceHvp(value, selfBar, adjoint.dt, selfHvp, adjoint.dtHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(corpus.OwnFieldWrites.Jumping, double,
   *     corpus.OwnFieldWrites_JumpingTangent, double)
   */
  static TwiceHvp twiceHvp(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, Tape tape) {
    return twiceHvp(self, dt, selfDot, dtDot);
  }

  /**
   * Second order: {@code Jumping.twice}, its gradient, and the product of its Hessian with
   * the tangents, written into the caller's memory.
   *
   * @param self as the method takes it; written as the method writes it
   * @param dt as the method takes it
   * @param selfDot tangent of {@code self}, of the same shape; receives that of what the
   *     array then holds
   * @param dtDot tangent of {@code dt}
   * @param selfBar overwritten with the gradient with respect to {@code self}; of the same
   *     shape
   * @param selfHvp overwritten with the Hessian-vector product for {@code self}; of the same
   *     shape
   * @param adjoint overwritten with gradient and product for {@code dt}
   * @return the value
   */
  static double twiceHvp(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, OwnFieldWrites_JumpingTangent selfBar,
      OwnFieldWrites_JumpingTangent selfHvp, TwiceHvpAdjoint adjoint) {
    Objects.requireNonNull(self, "self");
    Sharing.begin().object("selfDot", selfDot, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    Sharing.begin().object("selfBar", selfBar, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    Sharing.begin().object("selfHvp", selfHvp, "self", self,
        OwnFieldWrites_JumpingTangent::parts).end();
    ObjectArguments.distinct("selfDot", selfDot, "selfBar", selfBar);
    ObjectArguments.distinct("selfDot", selfDot, "selfHvp", selfHvp);
    ObjectArguments.distinct("selfBar", selfBar, "selfHvp", selfHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    OwnFieldWrites_JumpingTangent.zero(selfBar);
    OwnFieldWrites_JumpingTangent.zero(selfHvp);
    double level1 = self.level;
    double levelDot = selfDot.level;
    double drift1 = (double) Process_drift.get(self);
    double driftDot = selfDot.drift;
    double t = drift1 * dt;
    double t1 = driftDot * dt + drift1 * dtDot;
    double t2 = level1 + t * level1;
    double t3 = levelDot + (t1 * level1 + t * levelDot);
    self.level = t2;
    selfDot.level = t3;
    double t4 = 1.0 - dt;
    double t5 = -dtDot;
    double t6 = drift1 * t4;
    double t7 = driftDot * t4 + drift1 * t5;
    Process_drift.set(self, t6);
    selfDot.drift = t7;
    int t8 = self.steps + 1;
    self.steps = t8;
    double[] path1 = self.path;
    double[] pathDot = selfDot.path;
    double[] pathBar = selfBar.path;
    double[] pathBarDot = selfHvp.path;
    path1[3] = t2;
    pathDot[3] = t3;
    double t9 = t2 * dt;
    double t10 = t3 * dt + t2 * dtDot;
    double t11 = t6 * t9;
    double t12 = t7 * t9 + t6 * t10;
    double t13 = t2 + t11 * t2;
    double t14 = t3 + (t12 * t2 + t11 * t3);
    self.level = t13;
    selfDot.level = t14;
    double t15 = 1.0 - t9;
    double t16 = -t10;
    Process_drift.set(self, t6 * t15);
    selfDot.drift = t7 * t15 + t6 * t16;
    self.steps = t8 + 1;
    double path2 = path1[1];

    // reverse sweep
    double pathDot1 = pathDot[1];
    double t17 = t13 * path2 + (double) Jumping_height.get(self);
    selfBar.height += 1.0;
    pathBar[1] += t13;
    pathBarDot[1] += t14;
    double t18 = selfBar.drift;
    double t19 = selfHvp.drift;
    selfBar.drift = 0.0;
    selfHvp.drift = 0.0;
    double t20 = selfBar.level;
    double t21 = selfHvp.level;
    selfBar.level = 0.0;
    selfHvp.level = 0.0;
    double t22 = path2 + t20;
    double t23 = pathDot1 + t21;
    double t24 = t22 * t2;
    double t25 = t23 * t2 + t22 * t3;
    double t26 = t18 * t15 + t24 * t9;
    double t27 = t19 * t15 + t18 * t16 + (t25 * t9 + t24 * t10);
    double t28 = t6 * t24 - t6 * t18;
    double t29 = t7 * t24 + t6 * t25 - (t7 * t18 + t6 * t19);
    double dtBar = t2 * t28;
    double dtBarDot = t3 * t28 + t2 * t29;
    double t30 = pathBar[3];
    double t31 = pathBarDot[3];
    pathBar[3] = 0.0;
    pathBarDot[3] = 0.0;
    double t32 = t22 + t11 * t22 + t28 * dt + t30;
    double t33 = t23 + (t12 * t22 + t11 * t23) + (t29 * dt + t28 * dtDot) + t31;
    selfBar.drift = 0.0;
    selfHvp.drift = 0.0;
    double driftBar = t26 * t4;
    double driftBarDot = t27 * t4 + t26 * t5;
    dtBar -= drift1 * t26;
    dtBarDot -= driftDot * t26 + drift1 * t27;
    selfBar.level = 0.0;
    selfHvp.level = 0.0;
    double t34 = t32 * level1;
    double t35 = t33 * level1 + t32 * levelDot;
    dtBar += drift1 * t34;
    dtBarDot += driftDot * t34 + drift1 * t35;
    selfBar.drift += driftBar + t34 * dt;
    selfHvp.drift += driftBarDot + (t35 * dt + t34 * dtDot);
    selfBar.level += t32 + t * t32;
    selfHvp.level += t33 + (t1 * t32 + t * t33);
    adjoint.dt = dtBar;
    adjoint.dtHvp = dtBarDot;
    return t17;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #twiceHvp(corpus.OwnFieldWrites.Jumping, double,
   *     corpus.OwnFieldWrites_JumpingTangent, double, corpus.OwnFieldWrites_JumpingTangent,
   *     corpus.OwnFieldWrites_JumpingTangent, TwiceHvpAdjoint)
   */
  static double twiceHvp(OwnFieldWrites.Jumping self, double dt,
      OwnFieldWrites_JumpingTangent selfDot, double dtDot, OwnFieldWrites_JumpingTangent selfBar,
      OwnFieldWrites_JumpingTangent selfHvp, TwiceHvpAdjoint adjoint, Tape tape) {
    return twiceHvp(self, dt, selfDot, dtDot, selfBar, selfHvp, adjoint);
  }
}
