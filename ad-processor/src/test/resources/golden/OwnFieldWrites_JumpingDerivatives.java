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
      self.level = level1 + t * level1;
      selfDot.level = levelDot + ((driftDot * dt + t1) * level1 + t * levelDot);
      double t2 = 1.0 - dt;
      Process_drift.set(self, drift1 * t2);
      selfDot.drift = driftDot * t2 - t1;
      self.steps = self.steps + 1;
      if (i == 1) {
        double level2 = self.level;
        levelDot = selfDot.level;
        double height1 = (double) Jumping_height.get(self);
        double heightDot = selfDot.height;
        self.level = level2 + jump * height1;
        selfDot.level = levelDot + (jumpDot * height1 + jump * heightDot);
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
        self.level = level1 + drift1 * dt * level1;
        Process_drift.set(self, drift1 * (1.0 - dt));
        self.steps = self.steps + 1;
        if (i == 1) {
          double level2 = self.level;
          double height1 = (double) Jumping_height.get(self);
          heightKept1[i] = height1;
          self.level = level2 + jump * height1;
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
        if (i == 1) {
          double t3 = selfBar.level;
          height1 = heightKept1[i];
          jumpBar += t3 * height1;
          selfBar.height += jump * t3;
        }
        double t3 = selfBar.drift;
        selfBar.drift = 0.0;
        double driftBar = t3 * (1.0 - dt);
        double drift1 = driftKept[i];
        dtBar -= drift1 * t3;
        double t4 = selfBar.level;
        selfBar.level = 0.0;
        level1 = levelKept1[i];
        double t5 = t4 * level1;
        dtBar += drift1 * t5;
        selfBar.drift += driftBar + t5 * dt;
        selfBar.level += t4 + drift1 * dt * t4;
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
        self.level = level1 + t * level1;
        selfDot.level = levelDot + ((driftDot * dt + t1) * level1 + t * levelDot);
        double t2 = 1.0 - dt;
        Process_drift.set(self, drift1 * t2);
        selfDot.drift = driftDot * t2 - t1;
        self.steps = self.steps + 1;
        if (i == 1) {
          double level2 = self.level;
          levelDot = selfDot.level;
          double height1 = (double) Jumping_height.get(self);
          double heightDot = selfDot.height;
          heightKept1[i] = height1;
          heightKeptDot1[i] = heightDot;
          self.level = level2 + jump * height1;
          selfDot.level = levelDot + (jumpDot * height1 + jump * heightDot);
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
        if (i == 1) {
          double t5 = selfBar.level;
          double t6 = selfHvp.level;
          height1 = heightKept1[i];
          heightDot = heightKeptDot1[i];
          jumpBar += t5 * height1;
          jumpBarDot += t6 * height1 + t5 * heightDot;
          selfBar.height += jump * t5;
          selfHvp.height += jumpDot * t5 + jump * t6;
        }
        double t5 = selfBar.drift;
        double t6 = selfHvp.drift;
        selfBar.drift = 0.0;
        selfHvp.drift = 0.0;
        double t7 = 1.0 - dt;
        double driftBar = t5 * t7;
        double driftBarDot = t6 * t7 - t5 * dtDot;
        double drift1 = driftKept[i];
        double driftDot = driftKeptDot[i];
        dtBar -= drift1 * t5;
        dtBarDot -= driftDot * t5 + drift1 * t6;
        double t8 = selfBar.level;
        double t9 = selfHvp.level;
        selfBar.level = 0.0;
        selfHvp.level = 0.0;
        level1 = levelKept1[i];
        levelDot = levelKeptDot1[i];
        double t10 = t8 * level1;
        double t11 = t9 * level1 + t8 * levelDot;
        double t12 = drift1 * dt;
        dtBar += drift1 * t10;
        dtBarDot += driftDot * t10 + drift1 * t11;
        selfBar.drift += driftBar + t10 * dt;
        selfHvp.drift += driftBarDot + (t11 * dt + t10 * dtDot);
        selfBar.level += t8 + t12 * t8;
        selfHvp.level += t9 + ((driftDot * dt + drift1 * dtDot) * t8 + t12 * t9);
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
    self.level = level1 + t * level1;
    selfDot.level = levelDot + ((driftDot * dt + t1) * level1 + t * levelDot);
    double t2 = 1.0 - dt;
    Process_drift.set(self, drift1 * t2);
    selfDot.drift = driftDot * t2 - t1;
    self.steps = self.steps + 1;
    double[] path1 = self.path;
    double[] pathDot = selfDot.path;
    double level2 = self.level;
    levelDot = selfDot.level;
    path1[3] = level2;
    pathDot[3] = levelDot;
    double path2 = path1[3];
    double t3 = path2 * dt;
    double drift2 = (double) Process_drift.get(self);
    driftDot = selfDot.drift;
    double t4 = drift2 * t3;
    double t5 = drift2 * (pathDot[3] * dt + path2 * dtDot);
    self.level = level2 + t4 * level2;
    selfDot.level = levelDot + ((driftDot * t3 + t5) * level2 + t4 * levelDot);
    double t6 = 1.0 - t3;
    Process_drift.set(self, drift2 * t6);
    selfDot.drift = driftDot * t6 - t5;
    self.steps = self.steps + 1;
    double level3 = self.level;
    levelDot = selfDot.level;
    double path3 = path1[1];
    double height1 = (double) Jumping_height.get(self);
    double heightDot = selfDot.height;
    return new Dual(level3 * path3 + height1, levelDot * path3 + level3 * pathDot[1] + heightDot);
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
    self.level = level1 + t * level1;
    double t1 = 1.0 - dt;
    Process_drift.set(self, drift1 * t1);
    self.steps = self.steps + 1;
    double[] path1 = self.path;
    double[] pathBar = selfBar.path;
    double level2 = self.level;
    path1[3] = level2;
    double path2 = path1[3];
    double t2 = path2 * dt;
    double drift2 = (double) Process_drift.get(self);
    double t3 = drift2 * t2;
    self.level = level2 + t3 * level2;
    double t4 = 1.0 - t2;
    Process_drift.set(self, drift2 * t4);
    self.steps = self.steps + 1;
    double level3 = self.level;
    double path3 = path1[1];

    // reverse sweep
    double t5 = level3 * path3 + (double) Jumping_height.get(self);
    selfBar.height += 1.0;
    pathBar[1] += level3;
    selfBar.level += path3;
    double t6 = selfBar.drift;
    selfBar.drift = 0.0;
    double driftBar = t6 * t4;
    double t7 = selfBar.level;
    selfBar.level = 0.0;
    double t8 = t7 * level2;
    double levelBar = t7 + t3 * t7;
    double t9 = drift2 * t8 - drift2 * t6;
    selfBar.drift += driftBar + t8 * t2;
    double dtBar = path2 * t9;
    pathBar[3] += t9 * dt;
    double t10 = pathBar[3];
    pathBar[3] = 0.0;
    selfBar.level += levelBar + t10;
    double t11 = selfBar.drift;
    selfBar.drift = 0.0;
    driftBar = t11 * t1;
    dtBar -= drift1 * t11;
    double t12 = selfBar.level;
    selfBar.level = 0.0;
    double t13 = t12 * level1;
    dtBar += drift1 * t13;
    selfBar.drift += driftBar + t13 * dt;
    selfBar.level += t12 + t * t12;
    adjoint.dt = dtBar;
    return t5;
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
    self.level = level1 + t * level1;
    selfDot.level = levelDot + (t1 * level1 + t * levelDot);
    double t2 = 1.0 - dt;
    double t3 = -dtDot;
    Process_drift.set(self, drift1 * t2);
    selfDot.drift = driftDot * t2 + drift1 * t3;
    self.steps = self.steps + 1;
    double[] path1 = self.path;
    double[] pathDot = selfDot.path;
    double[] pathBar = selfBar.path;
    double[] pathBarDot = selfHvp.path;
    double level2 = self.level;
    double levelDot1 = selfDot.level;
    path1[3] = level2;
    pathDot[3] = levelDot1;
    double path2 = path1[3];
    double pathDot1 = pathDot[3];
    double t4 = path2 * dt;
    double t5 = pathDot1 * dt + path2 * dtDot;
    double drift2 = (double) Process_drift.get(self);
    double driftDot1 = selfDot.drift;
    double t6 = drift2 * t4;
    double t7 = driftDot1 * t4 + drift2 * t5;
    self.level = level2 + t6 * level2;
    selfDot.level = levelDot1 + (t7 * level2 + t6 * levelDot1);
    double t8 = 1.0 - t4;
    double t9 = -t5;
    Process_drift.set(self, drift2 * t8);
    selfDot.drift = driftDot1 * t8 + drift2 * t9;
    self.steps = self.steps + 1;
    double level3 = self.level;
    double levelDot2 = selfDot.level;
    double path3 = path1[1];

    // reverse sweep
    double pathDot2 = pathDot[1];
    double t10 = level3 * path3 + (double) Jumping_height.get(self);
    selfBar.height += 1.0;
    pathBar[1] += level3;
    pathBarDot[1] += levelDot2;
    selfBar.level += path3;
    selfHvp.level += pathDot2;
    double t11 = selfBar.drift;
    double t12 = selfHvp.drift;
    selfBar.drift = 0.0;
    selfHvp.drift = 0.0;
    double driftBar = t11 * t8;
    double driftBarDot = t12 * t8 + t11 * t9;
    double t13 = selfBar.level;
    double t14 = selfHvp.level;
    selfBar.level = 0.0;
    selfHvp.level = 0.0;
    double t15 = t13 * level2;
    double t16 = t14 * level2 + t13 * levelDot1;
    double levelBar = t13 + t6 * t13;
    double levelBarDot = t14 + (t7 * t13 + t6 * t14);
    double t17 = drift2 * t15 - drift2 * t11;
    double t18 = driftDot1 * t15 + drift2 * t16 - (driftDot1 * t11 + drift2 * t12);
    selfBar.drift += driftBar + t15 * t4;
    selfHvp.drift += driftBarDot + (t16 * t4 + t15 * t5);
    double dtBar = path2 * t17;
    double dtBarDot = pathDot1 * t17 + path2 * t18;
    pathBar[3] += t17 * dt;
    pathBarDot[3] += t18 * dt + t17 * dtDot;
    double t19 = pathBar[3];
    double t20 = pathBarDot[3];
    pathBar[3] = 0.0;
    pathBarDot[3] = 0.0;
    selfBar.level += levelBar + t19;
    selfHvp.level += levelBarDot + t20;
    double t21 = selfBar.drift;
    double t22 = selfHvp.drift;
    selfBar.drift = 0.0;
    selfHvp.drift = 0.0;
    driftBar = t21 * t2;
    driftBarDot = t22 * t2 + t21 * t3;
    dtBar -= drift1 * t21;
    dtBarDot -= driftDot * t21 + drift1 * t22;
    double t23 = selfBar.level;
    double t24 = selfHvp.level;
    selfBar.level = 0.0;
    selfHvp.level = 0.0;
    double t25 = t23 * level1;
    double t26 = t24 * level1 + t23 * levelDot;
    dtBar += drift1 * t25;
    dtBarDot += driftDot * t25 + drift1 * t26;
    selfBar.drift += driftBar + t25 * dt;
    selfHvp.drift += driftBarDot + (t26 * dt + t25 * dtDot);
    selfBar.level += t23 + t * t23;
    selfHvp.level += t24 + (t1 * t23 + t * t24);
    adjoint.dt = dtBar;
    adjoint.dtHvp = dtBarDot;
    return t10;
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
