package corpus;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.FourRows;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code ArrayForms}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ArrayFormsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ArrayFormsDerivatives");
  }

  private static final double[] ArrayForms_TABLE =
      (double[]) staticField("corpus.ArrayForms", "TABLE", double[].class);

  private static final double[][] ArrayForms_TABLES =
      (double[][]) staticField("corpus.ArrayForms", "TABLES", double[][].class);

  private static Object staticField(String owner, String field, Class<?> type) {
    try {
      Class<?> declaring = Class.forName(owner, true, ArrayFormsDerivatives.class.getClassLoader());
      return MethodHandles.privateLookupIn(declaring,
          MethodHandles.lookup()).findStaticVarHandle(declaring, field, type).get();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner + "." + field + " cannot be read", e);
    }
  }

  private ArrayFormsDerivatives() {}

  /**
   * Forward mode: {@code ArrayForms.alias} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual aliasJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double a1 = a[0];
    double t = a1 * a1;
    double t1 = 2.0 * (aDot[0] * a1);
    a[0] = t;
    aDot[0] = t1;
    double b = a[1];
    double bDot = aDot[1];
    return new Dual(t * b + t, t1 * b + t * bDot + t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasJvp(double[], double[])
   */
  static Dual aliasJvp(double[] a, double[] aDot, Tape tape) {
    return aliasJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.alias}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record AliasGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code ArrayForms.alias} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static AliasGradient aliasGradient(double[] a) {
    double[] aBar = Arguments.zerosLike(a);
    double value = aliasGradient(a, aBar);
    return new AliasGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasGradient(double[])
   */
  static AliasGradient aliasGradient(double[] a, Tape tape) {
    return aliasGradient(a);
  }

  /**
   * Reverse mode: {@code ArrayForms.alias} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double aliasGradient(double[] a, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double a1 = a[0];
    double t = a1 * a1;
    a[0] = t;
    double b = a[1];

    // reverse sweep
    aBar[1] += t;
    aBar[0] = 2.0 * ((1.0 + b + aBar[0]) * a1);
    return t * b + t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasGradient(double[], double[])
   */
  static double aliasGradient(double[] a, double[] aBar, Tape tape) {
    return aliasGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.alias}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record AliasHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code ArrayForms.alias}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static AliasHvp aliasHvp(double[] a, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = aliasHvp(a, aDot, aBar, aHvp);
    return new AliasHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasHvp(double[], double[])
   */
  static AliasHvp aliasHvp(double[] a, double[] aDot, Tape tape) {
    return aliasHvp(a, aDot);
  }

  /**
   * Second order: {@code ArrayForms.alias}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double aliasHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double a1 = a[0];
    double aDot1 = aDot[0];
    double t = a1 * a1;
    double t1 = 2.0 * (aDot1 * a1);
    a[0] = t;
    aDot[0] = t1;
    double b = a[1];
    double bDot = aDot[1];

    // reverse sweep
    aBar[1] += t;
    aHvp[1] += t1;
    double t2 = 1.0 + b + aBar[0];
    double aBarDot = 2.0 * ((bDot + aHvp[0]) * a1 + t2 * aDot1);
    aBar[0] = 2.0 * (t2 * a1);
    aHvp[0] = aBarDot;
    return t * b + t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #aliasHvp(double[], double[], double[], double[])
   */
  static double aliasHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp, Tape tape) {
    return aliasHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code ArrayForms.alias} as a function of the vector that packs {@code a}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction aliasFunction() {
    return new AliasFunction();
  }

  private static final class AliasFunction implements ScalarFunction {

    AliasFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.alias(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = aliasGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return aliasJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = aliasHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.chosenAlias} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param first constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual chosenAliasJvp(double[] a, double[] b, boolean first, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double[] c;
    double[] cDot;
    if (first) {
      c = a;
      cDot = aDot;
    } else {
      c = b;
      cDot = bDot;
    }
    double c1 = c[0];
    double c2 = c[1];
    double t = c1 * c2;
    double t1 = cDot[0] * c2 + c1 * cDot[1];
    c[0] = t;
    cDot[0] = t1;
    double b1 = b[1];
    double a1 = a[0];
    double t2 = bDot[1] + (aDot[0] * t + a1 * t1);
    b[1] = b1 + a1 * t;
    bDot[1] = t2;
    double a2 = a[0];
    double b2 = b[0];
    return new Dual(a2 * b2 + c[1], aDot[0] * b2 + a2 * bDot[0] + cDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAliasJvp(double[], double[], boolean, double[], double[])
   */
  static Dual chosenAliasJvp(double[] a, double[] b, boolean first, double[] aDot, double[] bDot,
      Tape tape) {
    return chosenAliasJvp(a, b, first, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.chosenAlias}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ChosenAliasGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code ArrayForms.chosenAlias} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param first constant
   * @return the value and the gradient, in new arrays
   */
  static ChosenAliasGradient chosenAliasGradient(double[] a, double[] b, boolean first) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = chosenAliasGradient(a, b, first, aBar, bBar);
    return new ChosenAliasGradient(value, aBar, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAliasGradient(double[], double[], boolean)
   */
  static ChosenAliasGradient chosenAliasGradient(double[] a, double[] b, boolean first, Tape tape) {
    return chosenAliasGradient(a, b, first);
  }

  /**
   * Reverse mode: {@code ArrayForms.chosenAlias} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param first constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double chosenAliasGradient(double[] a, double[] b, boolean first, double[] aBar,
      double[] bBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    double[] c;
    double[] cBar;
    if (first) {
      c = a;
      cBar = aBar;
    } else {
      c = b;
      cBar = bBar;
    }
    double c1 = c[0];
    double c2 = c[1];
    double t = c1 * c2;
    c[0] = t;
    double b1 = b[1];
    double a1 = a[0];
    b[1] = b1 + a1 * t;
    double a2 = a[0];
    double b2 = b[0];

    // reverse sweep
    double t1 = a2 * b2 + c[1];
    cBar[1] += 1.0;
    bBar[0] += a2;
    aBar[0] += b2;
    double t2 = bBar[1];
    aBar[0] += t2 * t;
    double t3 = cBar[0];
    cBar[0] = 0.0;
    double t4 = a1 * t2 + t3;
    cBar[1] += c1 * t4;
    cBar[0] += t4 * c2;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAliasGradient(double[], double[], boolean, double[], double[])
   */
  static double chosenAliasGradient(double[] a, double[] b, boolean first, double[] aBar,
      double[] bBar, Tape tape) {
    return chosenAliasGradient(a, b, first, aBar, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.chosenAlias}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ChosenAliasHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code ArrayForms.chosenAlias}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param first constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ChosenAliasHvp chosenAliasHvp(double[] a, double[] b, boolean first, double[] aDot,
      double[] bDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = chosenAliasHvp(a, b, first, aDot, bDot, aBar, bBar, aHvp, bHvp);
    return new ChosenAliasHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAliasHvp(double[], double[], boolean, double[], double[])
   */
  static ChosenAliasHvp chosenAliasHvp(double[] a, double[] b, boolean first, double[] aDot,
      double[] bDot, Tape tape) {
    return chosenAliasHvp(a, b, first, aDot, bDot);
  }

  /**
   * Second order: {@code ArrayForms.chosenAlias}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param first constant
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
  static double chosenAliasHvp(double[] a, double[] b, boolean first, double[] aDot, double[] bDot,
      double[] aBar, double[] bBar, double[] aHvp, double[] bHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    double[] c;
    double[] cBar;
    double[] cDot;
    double[] cBarDot;
    if (first) {
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
    double c1 = c[0];
    double cDot1 = cDot[0];
    double c2 = c[1];
    double cDot2 = cDot[1];
    double t = c1 * c2;
    double t1 = cDot1 * c2 + c1 * cDot2;
    c[0] = t;
    cDot[0] = t1;
    double b1 = b[1];
    double a1 = a[0];
    double aDot1 = aDot[0];
    double t2 = bDot[1] + (aDot1 * t + a1 * t1);
    b[1] = b1 + a1 * t;
    bDot[1] = t2;
    double a2 = a[0];
    double b2 = b[0];

    // reverse sweep
    double aDot2 = aDot[0];
    double bDot1 = bDot[0];
    double t3 = a2 * b2 + c[1];
    cBar[1] += 1.0;
    bBar[0] += a2;
    bHvp[0] += aDot2;
    aBar[0] += b2;
    aHvp[0] += bDot1;
    double t4 = bBar[1];
    double t5 = bHvp[1];
    aBar[0] += t4 * t;
    aHvp[0] += t5 * t + t4 * t1;
    double t6 = cBar[0];
    double t7 = cBarDot[0];
    cBar[0] = 0.0;
    cBarDot[0] = 0.0;
    double t8 = a1 * t4 + t6;
    double t9 = aDot1 * t4 + a1 * t5 + t7;
    cBar[1] += c1 * t8;
    cBarDot[1] += cDot1 * t8 + c1 * t9;
    cBar[0] += t8 * c2;
    cBarDot[0] += t9 * c2 + t8 * cDot2;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #chosenAliasHvp(double[], double[], boolean, double[], double[], double[],
   *     double[], double[], double[])
   */
  static double chosenAliasHvp(double[] a, double[] b, boolean first, double[] aDot, double[] bDot,
      double[] aBar, double[] bBar, double[] aHvp, double[] bHvp, Tape tape) {
    return chosenAliasHvp(a, b, first, aDot, bDot, aBar, bBar, aHvp, bHvp);
  }

  /**
   * {@code ArrayForms.chosenAlias} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @param first captured
   * @return the view
   */
  static ScalarFunction chosenAliasFunction(double[] a, double[] b, boolean first) {
    return new ChosenAliasFunction(a, b, first);
  }

  private static final class ChosenAliasFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final boolean first;

    private final int aSize;

    private final int bSize;

    ChosenAliasFunction(double[] a, double[] b, boolean first) {
      this.a = a;
      this.b = b;
      this.first = first;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return ArrayForms.chosenAlias(a, b, this.first);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = chosenAliasGradient(a, b, this.first, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return chosenAliasJvp(a, b, this.first, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = chosenAliasHvp(a, b, this.first, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.initialisers} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual initialisersJvp(double x, double y, double xDot, double yDot) {
    double[] a = new double[3];
    double[] aDot = new double[3];
    a[0] = x;
    aDot[0] = xDot;
    a[1] = y * x;
    aDot[1] = yDot * x + y * xDot;
    a[2] = 3.0;
    aDot[2] = 0.0;
    double[][] m = new double[3][];
    double[][] mDot = new double[3][];
    double[] t = new double[2];
    double[] t1 = new double[2];
    t[0] = x;
    t1[0] = xDot;
    t[1] = 1.0;
    t1[1] = 0.0;
    m[0] = t;
    mDot[0] = t1;
    m[1] = a;
    mDot[1] = aDot;
    m[2] = new double[0];
    mDot[2] = new double[0];
    double[] c = new double[2];
    double[] cDot = new double[2];
    double aDot1 = aDot[1];
    c[0] = a[1];
    cDot[0] = aDot1;
    double mDot1 = mDot[0][0];
    c[1] = m[0][0];
    cDot[1] = mDot1;
    double[] m1 = m[1];
    double[] mDot2 = mDot[1];
    m1[0] = y;
    mDot2[0] = yDot;
    double a1 = a[0];
    double a2 = a[1];
    double m2 = m1[1];
    double c1 = c[0];
    return new Dual(a1 * a2 + m2 * c1 + c[1],
        aDot[0] * a2 + a1 * aDot[1] + (mDot2[1] * c1 + m2 * cDot[0]) + cDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #initialisersJvp(double, double, double, double)
   */
  static Dual initialisersJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return initialisersJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.initialisers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record InitialisersGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.initialisers}: filled by a
   * derivative and reused by its caller.
   */
  static final class InitialisersAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public InitialisersAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.initialisers} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static InitialisersGradient initialisersGradient(double x, double y) {
    return initialisersGradient(x, y, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #initialisersGradient(double, double)
   */
  static InitialisersGradient initialisersGradient(double x, double y, Tape tape) {
    InitialisersAdjoint adjoint = new InitialisersAdjoint();
    double value = initialisersGradient(x, y, adjoint, tape);
    return new InitialisersGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: {@code ArrayForms.initialisers} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double initialisersGradient(double x, double y, InitialisersAdjoint adjoint) {
    return initialisersGradient(x, y, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #initialisersGradient(double, double, InitialisersAdjoint)
   */
  static double initialisersGradient(double x, double y, InitialisersAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] a = new double[3];
      double[] aBar = tape.zeroDoubles(3);
      a[0] = x;
      a[1] = y * x;
      a[2] = 3.0;
      double[][] m = new double[3][];
      double[][] mBar = new double[3][];
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      t[0] = x;
      t[1] = 1.0;
      m[0] = t;
      mBar[0] = t1;
      m[1] = a;
      mBar[1] = aBar;
      double[] t2 = new double[0];
      double[] t3 = tape.zeroDoubles(0);
      m[2] = t2;
      mBar[2] = t3;
      double[] c = new double[2];
      double[] cBar = tape.zeroDoubles(2);
      c[0] = a[1];
      double[] mBar1 = mBar[0];
      c[1] = m[0][0];
      double[] m1 = m[1];
      double[] mBar2 = mBar[1];
      m1[0] = y;
      double a1 = a[0];
      double a2 = a[1];
      double m2 = m1[1];
      double c1 = c[0];

      // reverse sweep
      double t4 = a1 * a2 + m2 * c1 + c[1];
      cBar[1] += 1.0;
      cBar[0] += m2;
      mBar2[1] += c1;
      aBar[1] += a1;
      aBar[0] += a2;
      double t5 = mBar2[0];
      mBar2[0] = 0.0;
      mBar1[0] += cBar[1];
      aBar[1] += cBar[0];
      t1[1] = 0.0;
      double t6 = t1[0];
      t1[0] = 0.0;
      aBar[2] = 0.0;
      double t7 = aBar[1];
      aBar[1] = 0.0;
      double yBar = t5 + t7 * x;
      double xBar = t6 + y * t7;
      double t8 = aBar[0];
      aBar[0] = 0.0;
      xBar += t8;
      adjoint.x = xBar;
      adjoint.y = yBar;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.initialisers}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record InitialisersHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code ArrayForms.initialisers}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static InitialisersHvp initialisersHvp(double x, double y, double xDot, double yDot) {
    return initialisersHvp(x, y, xDot, yDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #initialisersHvp(double, double, double, double)
   */
  static InitialisersHvp initialisersHvp(double x, double y, double xDot, double yDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] a = new double[3];
      double[] aDot = new double[3];
      double[] aBar = tape.zeroDoubles(3);
      double[] aBarDot = tape.zeroDoubles(3);
      a[0] = x;
      aDot[0] = xDot;
      a[1] = y * x;
      aDot[1] = yDot * x + y * xDot;
      a[2] = 3.0;
      aDot[2] = 0.0;
      double[][] m = new double[3][];
      double[][] mDot = new double[3][];
      double[][] mBar = new double[3][];
      double[][] mBarDot = new double[3][];
      double[] t = new double[2];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      t[0] = x;
      t1[0] = xDot;
      t[1] = 1.0;
      t1[1] = 0.0;
      m[0] = t;
      mDot[0] = t1;
      mBar[0] = t2;
      mBarDot[0] = t3;
      m[1] = a;
      mDot[1] = aDot;
      mBar[1] = aBar;
      mBarDot[1] = aBarDot;
      double[] t4 = new double[0];
      double[] t5 = tape.zeroDoubles(0);
      double[] t6 = tape.zeroDoubles(0);
      m[2] = t4;
      mDot[2] = new double[0];
      mBar[2] = t5;
      mBarDot[2] = t6;
      double[] c = new double[2];
      double[] cDot = new double[2];
      double[] cBar = tape.zeroDoubles(2);
      double[] cBarDot = tape.zeroDoubles(2);
      double aDot1 = aDot[1];
      c[0] = a[1];
      cDot[0] = aDot1;
      double[] mBar1 = mBar[0];
      double[] mBarDot1 = mBarDot[0];
      double mDot1 = mDot[0][0];
      c[1] = m[0][0];
      cDot[1] = mDot1;
      double[] m1 = m[1];
      double[] mDot2 = mDot[1];
      double[] mBar2 = mBar[1];
      double[] mBarDot2 = mBarDot[1];
      m1[0] = y;
      mDot2[0] = yDot;
      double a1 = a[0];
      double a2 = a[1];
      double m2 = m1[1];
      double c1 = c[0];

      // reverse sweep
      double aDot2 = aDot[0];
      double aDot3 = aDot[1];
      double mDot3 = mDot2[1];
      double cDot1 = cDot[0];
      double t7 = a1 * a2 + m2 * c1 + c[1];
      cBar[1] += 1.0;
      cBar[0] += m2;
      cBarDot[0] = mDot3;
      mBar2[1] += c1;
      mBarDot2[1] += cDot1;
      aBar[1] += a1;
      aBarDot[1] += aDot2;
      aBar[0] += a2;
      aBarDot[0] += aDot3;
      double t8 = mBar2[0];
      double t9 = mBarDot2[0];
      mBar2[0] = 0.0;
      mBarDot2[0] = 0.0;
      double t10 = cBarDot[1];
      mBar1[0] += cBar[1];
      mBarDot1[0] += t10;
      double t11 = cBarDot[0];
      aBar[1] += cBar[0];
      aBarDot[1] += t11;
      t2[1] = 0.0;
      t3[1] = 0.0;
      double t12 = t2[0];
      double t13 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      aBar[2] = 0.0;
      aBarDot[2] = 0.0;
      double t14 = aBar[1];
      double t15 = aBarDot[1];
      aBar[1] = 0.0;
      aBarDot[1] = 0.0;
      double yBar = t8 + t14 * x;
      double yBarDot = t9 + (t15 * x + t14 * xDot);
      double xBar = t12 + y * t14;
      double xBarDot = t13 + (yDot * t14 + y * t15);
      double t16 = aBar[0];
      double t17 = aBarDot[0];
      aBar[0] = 0.0;
      aBarDot[0] = 0.0;
      xBar += t16;
      xBarDot += t17;
      return new InitialisersHvp(t7, xBar, yBar, xBarDot, yBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.initialisers} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction initialisersFunction() {
    return new InitialisersFunction();
  }

  private static final class InitialisersFunction implements ScalarFunction {

    InitialisersFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return ArrayForms.initialisers(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      InitialisersAdjoint adjoint = new InitialisersAdjoint();
      double value = initialisersGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return initialisersJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      InitialisersHvp hvp = initialisersHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.rowAlias} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rowAliasJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] row = a[1];
    double[] rowDot = aDot[1];
    double row1 = row[0];
    double a1 = a[0][0];
    double t = row1 * a1;
    double t1 = rowDot[0] * a1 + row1 * aDot[0][0];
    row[0] = t;
    rowDot[0] = t1;
    double t2 = row[1] + t;
    double t3 = rowDot[1] + t1;
    row[1] = t2;
    rowDot[1] = t3;
    double a2 = row[0];
    return new Dual(a2 * t2, rowDot[0] * t2 + a2 * t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowAliasJvp(double[][], double[][])
   */
  static Dual rowAliasJvp(double[][] a, double[][] aDot, Tape tape) {
    return rowAliasJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.rowAlias}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RowAliasGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code ArrayForms.rowAlias} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RowAliasGradient rowAliasGradient(double[][] a) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = rowAliasGradient(a, aBar);
    return new RowAliasGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowAliasGradient(double[][])
   */
  static RowAliasGradient rowAliasGradient(double[][] a, Tape tape) {
    return rowAliasGradient(a);
  }

  /**
   * Reverse mode: {@code ArrayForms.rowAlias} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double rowAliasGradient(double[][] a, double[][] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double[] row = a[1];
    double[] rowBar = aBar[1];
    double row1 = row[0];
    double a1 = a[0][0];
    double t = row1 * a1;
    double[] aBar1 = aBar[0];
    row[0] = t;
    double t1 = row[1] + t;
    row[1] = t1;
    double a2 = row[0];

    // reverse sweep
    rowBar[0] += t1;
    double t2 = a2 + rowBar[1];
    rowBar[1] = t2;
    double t3 = rowBar[0];
    rowBar[0] = 0.0;
    double t4 = t2 + t3;
    aBar1[0] += row1 * t4;
    rowBar[0] += t4 * a1;
    return a2 * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowAliasGradient(double[][], double[][])
   */
  static double rowAliasGradient(double[][] a, double[][] aBar, Tape tape) {
    return rowAliasGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.rowAlias}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RowAliasHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code ArrayForms.rowAlias}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RowAliasHvp rowAliasHvp(double[][] a, double[][] aDot) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = rowAliasHvp(a, aDot, aBar, aHvp);
    return new RowAliasHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowAliasHvp(double[][], double[][])
   */
  static RowAliasHvp rowAliasHvp(double[][] a, double[][] aDot, Tape tape) {
    return rowAliasHvp(a, aDot);
  }

  /**
   * Second order: {@code ArrayForms.rowAlias}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double rowAliasHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double[] row = a[1];
    double[] rowDot = aDot[1];
    double[] rowBar = aBar[1];
    double[] rowBarDot = aHvp[1];
    double row1 = row[0];
    double rowDot1 = rowDot[0];
    double a1 = a[0][0];
    double aDot1 = aDot[0][0];
    double t = row1 * a1;
    double t1 = rowDot1 * a1 + row1 * aDot1;
    double[] aBar1 = aBar[0];
    double[] aBarDot = aHvp[0];
    row[0] = t;
    rowDot[0] = t1;
    double t2 = row[1] + t;
    double t3 = rowDot[1] + t1;
    row[1] = t2;
    rowDot[1] = t3;
    double a2 = row[0];

    // reverse sweep
    double aDot2 = rowDot[0];
    rowBar[0] += t2;
    rowBarDot[0] += t3;
    double t4 = a2 + rowBar[1];
    double t5 = aDot2 + rowBarDot[1];
    rowBar[1] = t4;
    rowBarDot[1] = t5;
    double t6 = rowBar[0];
    double t7 = rowBarDot[0];
    rowBar[0] = 0.0;
    rowBarDot[0] = 0.0;
    double t8 = t4 + t6;
    double t9 = t5 + t7;
    aBar1[0] += row1 * t8;
    aBarDot[0] += rowDot1 * t8 + row1 * t9;
    rowBar[0] += t8 * a1;
    rowBarDot[0] += t9 * a1 + t8 * aDot1;
    return a2 * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowAliasHvp(double[][], double[][], double[][], double[][])
   */
  static double rowAliasHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
    return rowAliasHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code ArrayForms.rowAlias} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowAliasFunction(double[][] a) {
    return new RowAliasFunction(a);
  }

  private static final class RowAliasFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RowAliasFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return ArrayForms.rowAlias(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = rowAliasGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return rowAliasJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = rowAliasHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.rowSwap} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rowSwapJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] t = a[0];
    double[] tDot = aDot[0];
    double[] aDot1 = aDot[1];
    a[0] = a[1];
    aDot[0] = aDot1;
    a[1] = t;
    aDot[1] = tDot;
    double[] a1 = a[0];
    double[] aDot2 = aDot[0];
    double a2 = a1[0];
    double a3 = t[0];
    double t1 = a2 * a3;
    double t2 = aDot2[0] * a3 + a2 * tDot[0];
    a1[0] = t1;
    aDot2[0] = t2;
    double a4 = a1[1];
    return new Dual(t1 * a4 + t[1], t2 * a4 + t1 * aDot2[1] + tDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapJvp(double[][], double[][])
   */
  static Dual rowSwapJvp(double[][] a, double[][] aDot, Tape tape) {
    return rowSwapJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.rowSwap}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RowSwapGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code ArrayForms.rowSwap} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static RowSwapGradient rowSwapGradient(double[][] a) {
    return rowSwapGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapGradient(double[][])
   */
  static RowSwapGradient rowSwapGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = rowSwapGradient(a, aBar, tape);
    return new RowSwapGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.rowSwap} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double rowSwapGradient(double[][] a, double[][] aBar) {
    return rowSwapGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapGradient(double[][], double[][])
   */
  static double rowSwapGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[] t = a[0];
      double[] tBar = aBar1[0];
      double[] aBar2 = aBar1[1];
      a[0] = a[1];
      aBar1[0] = aBar2;
      a[1] = t;
      aBar1[1] = tBar;
      double[] a1 = a[0];
      double[] aBar3 = aBar1[0];
      double a2 = a1[0];
      double a3 = t[0];
      double t1 = a2 * a3;
      a1[0] = t1;
      double a4 = a1[1];

      // reverse sweep
      double t2 = t1 * a4 + t[1];
      tBar[1] += 1.0;
      aBar3[1] += t1;
      double t3 = aBar3[0];
      aBar3[0] = 0.0;
      double t4 = a4 + t3;
      tBar[0] += a2 * t4;
      aBar3[0] += t4 * a3;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.rowSwap}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RowSwapHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code ArrayForms.rowSwap}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RowSwapHvp rowSwapHvp(double[][] a, double[][] aDot) {
    return rowSwapHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapHvp(double[][], double[][])
   */
  static RowSwapHvp rowSwapHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = rowSwapHvp(a, aDot, aBar, aHvp, tape);
    return new RowSwapHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code ArrayForms.rowSwap}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double rowSwapHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return rowSwapHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowSwapHvp(double[][], double[][], double[][], double[][])
   */
  static double rowSwapHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      double[][] aBarDot = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      double[] t = a[0];
      double[] tDot = aDot[0];
      double[] tBar = aBar1[0];
      double[] tBarDot = aBarDot[0];
      double[] aDot1 = aDot[1];
      double[] aBar2 = aBar1[1];
      double[] aBarDot1 = aBarDot[1];
      a[0] = a[1];
      aDot[0] = aDot1;
      aBar1[0] = aBar2;
      aBarDot[0] = aBarDot1;
      a[1] = t;
      aDot[1] = tDot;
      aBar1[1] = tBar;
      aBarDot[1] = tBarDot;
      double[] a1 = a[0];
      double[] aDot2 = aDot[0];
      double[] aBar3 = aBar1[0];
      double[] aBarDot2 = aBarDot[0];
      double a2 = a1[0];
      double aDot3 = aDot2[0];
      double a3 = t[0];
      double aDot4 = tDot[0];
      double t1 = a2 * a3;
      double t2 = aDot3 * a3 + a2 * aDot4;
      a1[0] = t1;
      aDot2[0] = t2;
      double a4 = a1[1];

      // reverse sweep
      double aDot5 = aDot2[1];
      double t3 = t1 * a4 + t[1];
      tBar[1] += 1.0;
      aBar3[1] += t1;
      aBarDot2[1] += t2;
      double t4 = aBar3[0];
      double t5 = aBarDot2[0];
      aBar3[0] = 0.0;
      aBarDot2[0] = 0.0;
      double t6 = a4 + t4;
      double t7 = aDot5 + t5;
      tBar[0] += a2 * t6;
      tBarDot[0] += aDot3 * t6 + a2 * t7;
      aBar3[0] += t6 * a3;
      aBarDot2[0] += t7 * a3 + t6 * aDot4;
      return t3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.rowSwap} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction rowSwapFunction(double[][] a) {
    return new RowSwapFunction(a);
  }

  private static final class RowSwapFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RowSwapFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return ArrayForms.rowSwap(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = rowSwapGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return rowSwapJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = rowSwapHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.rowRotation} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual rowRotationJvp(double[][] a, int n, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    for (int k = 0; k < n; k++) {
      double[] first = a[0];
      double[] firstDot = aDot[0];
      for (int i = 1; i < a.length; i++) {
        double[] aDot1 = aDot[i];
        a[i - 1] = a[i];
        aDot[i - 1] = aDot1;
      }
      a[a.length - 1] = first;
      aDot[a.length - 1] = firstDot;
      double[] a1 = a[0];
      double[] aDot1 = aDot[0];
      double a2 = a1[0];
      double first1 = first[0];
      double t = aDot1[0] * first1 + a2 * firstDot[0];
      a1[0] = a2 * first1 + k;
      aDot1[0] = t;
    }
    double a1 = a[0][0];
    double a2 = a[1][0];
    return new Dual(a1 * a2, aDot[0][0] * a2 + a1 * aDot[1][0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowRotationJvp(double[][], int, double[][])
   */
  static Dual rowRotationJvp(double[][] a, int n, double[][] aDot, Tape tape) {
    return rowRotationJvp(a, n, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.rowRotation}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RowRotationGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code ArrayForms.rowRotation} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RowRotationGradient rowRotationGradient(double[][] a, int n) {
    return rowRotationGradient(a, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowRotationGradient(double[][], int)
   */
  static RowRotationGradient rowRotationGradient(double[][] a, int n, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = rowRotationGradient(a, n, aBar, tape);
    return new RowRotationGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.rowRotation} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double rowRotationGradient(double[][] a, int n, double[][] aBar) {
    return rowRotationGradient(a, n, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowRotationGradient(double[][], int, double[][])
   */
  static double rowRotationGradient(double[][] a, int n, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[][] aBarKept = tape.references(double[].class, n);
      double[] firstKept = tape.doubles(n);
      double[] aKept = tape.doubles(n);
      double[][] firstBarKept = tape.references(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] first = a[0];
        double[] firstBar = aBar1[0];
        firstBarKept[k] = firstBar;
        for (int i = 1; i < a.length; i++) {
          double[] aBar2 = aBar1[i];
          a[i - 1] = a[i];
          aBar1[i - 1] = aBar2;
        }
        a[a.length - 1] = first;
        aBar1[a.length - 1] = firstBar;
        double[] a1 = a[0];
        aBarKept[k] = aBar1[0];
        double a2 = a1[0];
        aKept[k] = a2;
        double first1 = first[0];
        firstKept[k] = first1;
        a1[0] = a2 * first1 + k;
      }
      double a1 = a[0][0];
      double a2 = a[1][0];

      // reverse sweep
      double[] aBar2 = aBar1[0];
      aBar1[1][0] += a1;
      aBar2[0] += a2;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double[] aBar3 = aBarKept[k];
        double t = aBar3[0];
        aBar3[0] = 0.0;
        double first = firstKept[k];
        double[] firstBar = firstBarKept[k];
        firstBar[0] += aKept[k] * t;
        aBar3[0] += t * first;
      }
      return a1 * a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.rowRotation}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RowRotationHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code ArrayForms.rowRotation}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static RowRotationHvp rowRotationHvp(double[][] a, int n, double[][] aDot) {
    return rowRotationHvp(a, n, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowRotationHvp(double[][], int, double[][])
   */
  static RowRotationHvp rowRotationHvp(double[][] a, int n, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = rowRotationHvp(a, n, aDot, aBar, aHvp, tape);
    return new RowRotationHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code ArrayForms.rowRotation}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double rowRotationHvp(double[][] a, int n, double[][] aDot, double[][] aBar,
      double[][] aHvp) {
    return rowRotationHvp(a, n, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #rowRotationHvp(double[][], int, double[][], double[][], double[][])
   */
  static double rowRotationHvp(double[][] a, int n, double[][] aDot, double[][] aBar,
      double[][] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      double[][] aBarDot = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      System.arraycopy(aHvp, 0, aBarDot, 0, a.length);
      double[][] aBarKept = tape.references(double[].class, n);
      double[][] aBarKeptDot = tape.references(double[].class, n);
      double[] firstKept = tape.doubles(n);
      double[] firstKeptDot = tape.doubles(n);
      double[] aKept = tape.doubles(n);
      double[] aKeptDot = tape.doubles(n);
      double[][] firstBarKept = tape.references(double[].class, n);
      double[][] firstBarKeptDot = tape.references(double[].class, n);
      for (int k = 0; k < n; k++) {
        double[] first = a[0];
        double[] firstDot = aDot[0];
        double[] firstBar = aBar1[0];
        double[] firstBarDot = aBarDot[0];
        firstBarKept[k] = firstBar;
        firstBarKeptDot[k] = firstBarDot;
        for (int i = 1; i < a.length; i++) {
          double[] aDot1 = aDot[i];
          double[] aBar2 = aBar1[i];
          double[] aBarDot1 = aBarDot[i];
          a[i - 1] = a[i];
          aDot[i - 1] = aDot1;
          aBar1[i - 1] = aBar2;
          aBarDot[i - 1] = aBarDot1;
        }
        a[a.length - 1] = first;
        aDot[a.length - 1] = firstDot;
        aBar1[a.length - 1] = firstBar;
        aBarDot[a.length - 1] = firstBarDot;
        double[] a1 = a[0];
        double[] aDot1 = aDot[0];
        double[] aBarDot1 = aBarDot[0];
        aBarKept[k] = aBar1[0];
        aBarKeptDot[k] = aBarDot1;
        double a2 = a1[0];
        double aDot2 = aDot1[0];
        aKept[k] = a2;
        aKeptDot[k] = aDot2;
        double first1 = first[0];
        double firstDot1 = firstDot[0];
        firstKept[k] = first1;
        firstKeptDot[k] = firstDot1;
        a1[0] = a2 * first1 + k;
        aDot1[0] = aDot2 * first1 + a2 * firstDot1;
      }
      double a1 = a[0][0];
      double a2 = a[1][0];

      // reverse sweep
      double[] aBar2 = aBar1[0];
      double[] aBarDot1 = aBarDot[0];
      double aDot1 = aDot[0][0];
      double[] aBarDot2 = aBarDot[1];
      double aDot2 = aDot[1][0];
      aBar1[1][0] += a1;
      aBarDot2[0] += aDot1;
      aBar2[0] += a2;
      aBarDot1[0] += aDot2;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double[] aBar3 = aBarKept[k];
        double[] aBarDot3 = aBarKeptDot[k];
        double t = aBar3[0];
        double t1 = aBarDot3[0];
        aBar3[0] = 0.0;
        aBarDot3[0] = 0.0;
        double first = firstKept[k];
        double firstDot = firstKeptDot[k];
        double a3 = aKept[k];
        double[] firstBar = firstBarKept[k];
        double[] firstBarDot = firstBarKeptDot[k];
        double firstBarDot1 = aKeptDot[k] * t + a3 * t1;
        firstBar[0] += a3 * t;
        firstBarDot[0] += firstBarDot1;
        aBar3[0] += t * first;
        aBarDot3[0] += t1 * first + t * firstDot;
      }
      return a1 * a2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.rowRotation} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param n captured
   * @return the view
   */
  static ScalarFunction rowRotationFunction(double[][] a, int n) {
    return new RowRotationFunction(a, n);
  }

  private static final class RowRotationFunction implements ScalarFunction {

    private final double[][] a;

    private final int n;

    private final int aSize;

    RowRotationFunction(double[][] a, int n) {
      this.a = a;
      this.n = n;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return ArrayForms.rowRotation(a, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = rowRotationGradient(a, this.n, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return rowRotationJvp(a, this.n, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = rowRotationHvp(a, this.n, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.ragged} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual raggedJvp(double[][] a, double[][] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    int i = 0;
    double s = 0.0;
    double sDot = 0.0;
    while (i < a.length - 3 && FourRows.equallyLong(a, i)) {
      double[] row = a[i];
      double[] rowDot = aDot[i];
      int t = row.length;
      double[] row1 = a[i + 1];
      double[] rowDot1 = aDot[i + 1];
      double[] row2 = a[i + 2];
      double[] rowDot2 = aDot[i + 2];
      double[] row3 = a[i + 3];
      double[] rowDot3 = aDot[i + 3];
      double p = 1.0;
      double pDot = 0.0;
      double p1 = 1.0;
      double pDot1 = 0.0;
      double p2 = 1.0;
      double pDot2 = 0.0;
      double p3 = 1.0;
      double pDot3 = 0.0;
      for (int j = 0; j < t; j++) {
        double v = row[j];
        double vDot = rowDot[j];
        pDot = pDot * v + p * vDot;
        double v1 = row1[j];
        double vDot1 = rowDot1[j];
        pDot1 = pDot1 * v1 + p1 * vDot1;
        double v2 = row2[j];
        double vDot2 = rowDot2[j];
        pDot2 = pDot2 * v2 + p2 * vDot2;
        double v3 = row3[j];
        double vDot3 = rowDot3[j];
        pDot3 = pDot3 * v3 + p3 * vDot3;
        p *= v;
        p1 *= v1;
        p2 *= v2;
        p3 *= v3;
      }
      double t1 = t;
      s += p * t1;
      sDot += pDot * t1;
      s += p1 * t1;
      sDot += pDot1 * t1;
      s += p2 * t1;
      sDot += pDot2 * t1;
      s += p3 * t1;
      sDot += pDot3 * t1;
      i += 4;
    }
    while (i < a.length) {
      double[] row = a[i];
      double[] rowDot = aDot[i];
      int t = row.length;
      double p = 1.0;
      double pDot = 0.0;
      for (int j = 0; j < t; j++) {
        double v = row[j];
        double vDot = rowDot[j];
        pDot = pDot * v + p * vDot;
        p *= v;
      }
      double t1 = t;
      s += p * t1;
      sDot += pDot * t1;
      i++;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedJvp(double[][], double[][])
   */
  static Dual raggedJvp(double[][] a, double[][] aDot, Tape tape) {
    return raggedJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.ragged}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record RaggedGradient(double value, double[][] a) {}

  /**
   * Reverse mode: {@code ArrayForms.ragged} and its gradient.
   *
   * @param a as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static RaggedGradient raggedGradient(double[][] a) {
    return raggedGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedGradient(double[][])
   */
  static RaggedGradient raggedGradient(double[][] a, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double value = raggedGradient(a, aBar, tape);
    return new RaggedGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.ragged} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double raggedGradient(double[][] a, double[][] aBar) {
    return raggedGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedGradient(double[][], double[][])
   */
  static double raggedGradient(double[][] a, double[][] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        int iteration = tape.mark();
        double[] row = a[i];
        double[] rowBar = aBar[i];
        int t = row.length;
        double[] pKept = tape.doubles(t);
        double p = 1.0;
        for (int j = 0; j < t; j++) {
          pKept[j] = p;
          double v = row[j];
          p *= v;
        }
        double pBar = t;
        s += p * pBar;
        for (int j = t - 1; j >= 0; j--) {
          double v = row[j];
          p = pKept[j];
          rowBar[j] += p * pBar;
          pBar *= v;
        }
        tape.release(iteration);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.ragged}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record RaggedHvp(double value, double[][] a, double[][] aHvp) {}

  /**
   * Second order: {@code ArrayForms.ragged}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static RaggedHvp raggedHvp(double[][] a, double[][] aDot) {
    return raggedHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedHvp(double[][], double[][])
   */
  static RaggedHvp raggedHvp(double[][] a, double[][] aDot, Tape tape) {
    double[][] aBar = Arguments.zerosLike(a);
    double[][] aHvp = Arguments.zerosLike(a);
    double value = raggedHvp(a, aDot, aBar, aHvp, tape);
    return new RaggedHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code ArrayForms.ragged}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double raggedHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp) {
    return raggedHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #raggedHvp(double[][], double[][], double[][], double[][])
   */
  static double raggedHvp(double[][] a, double[][] aDot, double[][] aBar, double[][] aHvp,
      Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        int iteration = tape.mark();
        double[] row = a[i];
        double[] rowDot = aDot[i];
        double[] rowBar = aBar[i];
        double[] rowBarDot = aHvp[i];
        int t = row.length;
        double[] pKept = tape.doubles(t);
        double[] pKeptDot = tape.doubles(t);
        double p = 1.0;
        double pDot = 0.0;
        for (int j = 0; j < t; j++) {
          pKept[j] = p;
          pKeptDot[j] = pDot;
          double v = row[j];
          double vDot = rowDot[j];
          pDot = pDot * v + p * vDot;
          p *= v;
        }
        double pBar = t;
        s += p * pBar;
        double pBarDot = 0.0;
        for (int j = t - 1; j >= 0; j--) {
          double v = row[j];
          double vDot = rowDot[j];
          p = pKept[j];
          double pDot1 = pKeptDot[j];
          rowBar[j] += p * pBar;
          rowBarDot[j] += pDot1 * pBar + p * pBarDot;
          pBarDot = pBarDot * v + pBar * vDot;
          pBar *= v;
        }
        tape.release(iteration);
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.ragged} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction raggedFunction(double[][] a) {
    return new RaggedFunction(a);
  }

  private static final class RaggedFunction implements ScalarFunction {

    private final double[][] a;

    private final int aSize;

    RaggedFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return aSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      return ArrayForms.ragged(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double value = raggedGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      return raggedJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] aBar = Arguments.zerosLike(a);
      double[][] aHvp = Arguments.zerosLike(a);
      double value = raggedHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.clones} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param m as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual clonesJvp(double[] a, double[][] m, double[] aDot, double[][] mDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("mDot", mDot, "m", m);
    double[] b = a.clone();
    double[] bDot = aDot.clone();
    double b1 = b[0];
    double b2 = b[1];
    double t = bDot[0] * b2 + b1 * bDot[1];
    b[0] = b1 * b2;
    bDot[0] = t;
    a[1] = 7.0;
    aDot[1] = 0.0;
    double[][] n = m.clone();
    double[][] nDot = mDot.clone();
    double[] nDot1 = nDot[0];
    double t1 = nDot1[0] * 2.0;
    n[0][0] *= 2.0;
    nDot1[0] = t1;
    n[1] = b;
    nDot[1] = bDot;
    double b3 = b[0];
    double bDot1 = bDot[0];
    double a1 = a[0];
    double m1 = m[0][0];
    double m2 = m[1][0];
    return new Dual(b3 * a1 + m1 * m2 + b3 + b[1],
        bDot1 * a1 + b3 * aDot[0] + (mDot[0][0] * m2 + m1 * mDot[1][0]) + bDot1 + bDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clonesJvp(double[], double[][], double[], double[][])
   */
  static Dual clonesJvp(double[] a, double[][] m, double[] aDot, double[][] mDot, Tape tape) {
    return clonesJvp(a, m, aDot, mDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.clones}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param m the derivative with respect to {@code m}
   */
  record ClonesGradient(double value, double[] a, double[][] m) {}

  /**
   * Reverse mode: {@code ArrayForms.clones} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param m as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ClonesGradient clonesGradient(double[] a, double[][] m) {
    return clonesGradient(a, m, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clonesGradient(double[], double[][])
   */
  static ClonesGradient clonesGradient(double[] a, double[][] m, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[][] mBar = Arguments.zerosLike(m);
    double value = clonesGradient(a, m, aBar, mBar, tape);
    return new ClonesGradient(value, aBar, mBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.clones} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param m as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @return the value
   */
  static double clonesGradient(double[] a, double[][] m, double[] aBar, double[][] mBar) {
    return clonesGradient(a, m, aBar, mBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clonesGradient(double[], double[][], double[], double[][])
   */
  static double clonesGradient(double[] a, double[][] m, double[] aBar, double[][] mBar,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.zero(aBar);
    Arguments.zero(mBar);
    int mark = tape.mark();
    try {
      double[] b = a.clone();
      double[] bBar = tape.zeroDoubles(b.length);
      double b1 = b[0];
      double b2 = b[1];
      b[0] = b1 * b2;
      a[1] = 7.0;
      double[][] n = m.clone();
      double[][] nBar = mBar.clone();
      double[] nBar1 = nBar[0];
      n[0][0] *= 2.0;
      n[1] = b;
      nBar[1] = bBar;
      double b3 = b[0];
      double a1 = a[0];
      double m1 = m[0][0];
      double m2 = m[1][0];

      // reverse sweep
      double[] mBar1 = mBar[0];
      double[] mBar2 = mBar[1];
      double t = b3 * a1 + m1 * m2 + b3 + b[1];
      bBar[1] += 1.0;
      mBar2[0] += m1;
      mBar1[0] += m2;
      aBar[0] += b3;
      bBar[0] += 1.0 + a1;
      nBar1[0] *= 2.0;
      aBar[1] = 0.0;
      double t1 = bBar[0];
      bBar[0] = 0.0;
      bBar[1] += b1 * t1;
      bBar[0] += t1 * b2;
      for (int i = 0; i < a.length; i++) {
        aBar[i] += bBar[i];
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.clones}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param m the derivative with respect to {@code m}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param mHvp the Hessian-vector product for {@code m}
   */
  record ClonesHvp(double value, double[] a, double[][] m, double[] aHvp, double[][] mHvp) {}

  /**
   * Second order: {@code ArrayForms.clones}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param m as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ClonesHvp clonesHvp(double[] a, double[][] m, double[] aDot, double[][] mDot) {
    return clonesHvp(a, m, aDot, mDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clonesHvp(double[], double[][], double[], double[][])
   */
  static ClonesHvp clonesHvp(double[] a, double[][] m, double[] aDot, double[][] mDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[][] mBar = Arguments.zerosLike(m);
    double[] aHvp = Arguments.zerosLike(a);
    double[][] mHvp = Arguments.zerosLike(m);
    double value = clonesHvp(a, m, aDot, mDot, aBar, mBar, aHvp, mHvp, tape);
    return new ClonesHvp(value, aBar, mBar, aHvp, mHvp);
  }

  /**
   * Second order: {@code ArrayForms.clones}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param m as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param mDot tangent of {@code m}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param mBar overwritten with the gradient with respect to {@code m}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param mHvp overwritten with the Hessian-vector product for {@code m}; of the same shape
   * @return the value
   */
  static double clonesHvp(double[] a, double[][] m, double[] aDot, double[][] mDot, double[] aBar,
      double[][] mBar, double[] aHvp, double[][] mHvp) {
    return clonesHvp(a, m, aDot, mDot, aBar, mBar, aHvp, mHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #clonesHvp(double[], double[][], double[], double[][], double[], double[][],
   *     double[], double[][])
   */
  static double clonesHvp(double[] a, double[][] m, double[] aDot, double[][] mDot, double[] aBar,
      double[][] mBar, double[] aHvp, double[][] mHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("mDot", mDot, "m", m);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("mBar", mBar, "m", m);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("mHvp", mHvp, "m", m);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("mDot", mDot, "mBar", mBar);
    Arguments.distinct("mDot", mDot, "mHvp", mHvp);
    Arguments.distinct("mBar", mBar, "mHvp", mHvp);
    Arguments.zero(aBar);
    Arguments.zero(mBar);
    Arguments.zero(aHvp);
    Arguments.zero(mHvp);
    int mark = tape.mark();
    try {
      double[] b = a.clone();
      double[] bDot = aDot.clone();
      double[] bBar = tape.zeroDoubles(b.length);
      double[] bBarDot = tape.zeroDoubles(b.length);
      double b1 = b[0];
      double bDot1 = bDot[0];
      double b2 = b[1];
      double bDot2 = bDot[1];
      b[0] = b1 * b2;
      bDot[0] = bDot1 * b2 + b1 * bDot2;
      a[1] = 7.0;
      aDot[1] = 0.0;
      double[][] n = m.clone();
      double[][] nDot = mDot.clone();
      double[][] nBar = mBar.clone();
      double[][] nBarDot = mHvp.clone();
      double[] nBar1 = nBar[0];
      double[] nBarDot1 = nBarDot[0];
      double[] nDot1 = nDot[0];
      double t = nDot1[0] * 2.0;
      n[0][0] *= 2.0;
      nDot1[0] = t;
      n[1] = b;
      nDot[1] = bDot;
      nBar[1] = bBar;
      nBarDot[1] = bBarDot;
      double b3 = b[0];
      double a1 = a[0];
      double m1 = m[0][0];
      double m2 = m[1][0];

      // reverse sweep
      double bDot3 = bDot[0];
      double aDot1 = aDot[0];
      double[] mBar1 = mBar[0];
      double[] mBarDot = mHvp[0];
      double mDot1 = mDot[0][0];
      double[] mBar2 = mBar[1];
      double[] mBarDot1 = mHvp[1];
      double mDot2 = mDot[1][0];
      double t1 = b3 * a1 + m1 * m2 + b3 + b[1];
      bBar[1] += 1.0;
      mBar2[0] += m1;
      mBarDot1[0] += mDot1;
      mBar1[0] += m2;
      mBarDot[0] += mDot2;
      aBar[0] += b3;
      aHvp[0] += bDot3;
      bBar[0] += 1.0 + a1;
      bBarDot[0] += aDot1;
      double nBarDot2 = nBarDot1[0] * 2.0;
      nBar1[0] *= 2.0;
      nBarDot1[0] = nBarDot2;
      aBar[1] = 0.0;
      aHvp[1] = 0.0;
      double t2 = bBar[0];
      double t3 = bBarDot[0];
      bBar[0] = 0.0;
      bBarDot[0] = 0.0;
      bBar[1] += b1 * t2;
      bBarDot[1] += bDot1 * t2 + b1 * t3;
      bBar[0] += t2 * b2;
      bBarDot[0] += t3 * b2 + t2 * bDot2;
      for (int i = 0; i < a.length; i++) {
        double t4 = bBarDot[i];
        aBar[i] += bBar[i];
        aHvp[i] += t4;
      }
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.clones} as a function of the vector that packs {@code a}, {@code m},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param m of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction clonesFunction(double[] a, double[][] m) {
    return new ClonesFunction(a, m);
  }

  private static final class ClonesFunction implements ScalarFunction {

    private final double[] a;

    private final double[][] m;

    private final int aSize;

    private final int mSize;

    ClonesFunction(double[] a, double[][] m) {
      this.a = a;
      this.m = m;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(m, "m");
      this.mSize = Arguments.size(m);
    }

    @Override
    public int inputs() {
      return aSize + mSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] m = Arguments.unpackLike(this.m, packed, aSize);
      return ArrayForms.clones(a, m);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] m = Arguments.unpackLike(this.m, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[][] mBar = Arguments.zerosLike(m);
      double value = clonesGradient(a, m, aBar, mBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(mBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] m = Arguments.unpackLike(this.m, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] mDot = Arguments.unpackLike(this.m, direction, aSize);
      return clonesJvp(a, m, aDot, mDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[][] m = Arguments.unpackLike(this.m, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[][] mDot = Arguments.unpackLike(this.m, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[][] mBar = Arguments.zerosLike(m);
      double[] aHvp = Arguments.zerosLike(a);
      double[][] mHvp = Arguments.zerosLike(m);
      double value = clonesHvp(a, m, aDot, mDot, aBar, mBar, aHvp, mHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(mBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(mHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.copies} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual copiesJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] b = Arrays.copyOf(a, a.length + 2);
    double[] bDot = Arrays.copyOf(aDot, a.length + 2);
    double[] c = Arrays.copyOf(a, 1);
    double[] cDot = Arrays.copyOf(aDot, 1);
    double[] d = Arrays.copyOfRange(b, 1, b.length);
    double[] dDot = Arrays.copyOfRange(bDot, 1, b.length);
    a[0] = 0.0;
    aDot[0] = 0.0;
    double c1 = c[0];
    double d1 = d[0];
    double t = cDot[0] * d1 + c1 * dDot[0];
    b[b.length - 1] = c1 * d1;
    bDot[b.length - 1] = t;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < b.length; i++) {
      double t1 = i + 1;
      s += b[i] * t1;
      sDot += bDot[i] * t1;
    }
    double c2 = c[0];
    double d2 = d[1];
    double d3 = d[d.length - 1];
    return new Dual(s * c2 + d2 * d3,
        sDot * c2 + s * cDot[0] + (dDot[1] * d3 + d2 * dDot[d.length - 1]));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiesJvp(double[], double[])
   */
  static Dual copiesJvp(double[] a, double[] aDot, Tape tape) {
    return copiesJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.copies}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record CopiesGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code ArrayForms.copies} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static CopiesGradient copiesGradient(double[] a) {
    return copiesGradient(a, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiesGradient(double[])
   */
  static CopiesGradient copiesGradient(double[] a, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double value = copiesGradient(a, aBar, tape);
    return new CopiesGradient(value, aBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.copies} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double copiesGradient(double[] a, double[] aBar) {
    return copiesGradient(a, aBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiesGradient(double[], double[])
   */
  static double copiesGradient(double[] a, double[] aBar, Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] b = Arrays.copyOf(a, a.length + 2);
      double[] bBar = tape.doubles(b.length);
      double[] c = Arrays.copyOf(a, 1);
      double[] cBar = tape.zeroDoubles(c.length);
      double[] d = Arrays.copyOfRange(b, 1, b.length);
      double[] dBar = tape.zeroDoubles(d.length);
      a[0] = 0.0;
      double c1 = c[0];
      double d1 = d[0];
      b[b.length - 1] = c1 * d1;
      double s = 0.0;
      for (int i = 0; i < b.length; i++) {
        s += b[i] * (i + 1);
      }
      double c2 = c[0];
      double d2 = d[1];
      double d3 = d[d.length - 1];

      // reverse sweep
      dBar[d.length - 1] += d2;
      dBar[1] += d3;
      cBar[0] += s;
      for (int i = 0; i < b.length; i++) {
        bBar[i] = c2 * (i + 1);
      }
      double t = bBar[b.length - 1];
      bBar[b.length - 1] = 0.0;
      dBar[0] += c1 * t;
      cBar[0] += t * d1;
      aBar[0] = 0.0;
      int t1 = Math.min(b.length, b.length) - 1;
      for (int i = 0; i < t1; i++) {
        bBar[1 + i] += dBar[i];
      }
      int t2 = Math.min(a.length, 1);
      for (int i = 0; i < t2; i++) {
        aBar[i] += cBar[i];
      }
      int t3 = Math.min(a.length, a.length + 2);
      for (int i = 0; i < t3; i++) {
        aBar[i] += bBar[i];
      }
      return s * c2 + d2 * d3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.copies}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record CopiesHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code ArrayForms.copies}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static CopiesHvp copiesHvp(double[] a, double[] aDot) {
    return copiesHvp(a, aDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiesHvp(double[], double[])
   */
  static CopiesHvp copiesHvp(double[] a, double[] aDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = copiesHvp(a, aDot, aBar, aHvp, tape);
    return new CopiesHvp(value, aBar, aHvp);
  }

  /**
   * Second order: {@code ArrayForms.copies}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double copiesHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    return copiesHvp(a, aDot, aBar, aHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #copiesHvp(double[], double[], double[], double[])
   */
  static double copiesHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] b = Arrays.copyOf(a, a.length + 2);
      double[] bDot = Arrays.copyOf(aDot, a.length + 2);
      double[] bBar = tape.doubles(b.length);
      double[] bBarDot = tape.doubles(b.length);
      double[] c = Arrays.copyOf(a, 1);
      double[] cDot = Arrays.copyOf(aDot, 1);
      double[] cBar = tape.zeroDoubles(c.length);
      double[] cBarDot = tape.zeroDoubles(c.length);
      double[] d = Arrays.copyOfRange(b, 1, b.length);
      double[] dDot = Arrays.copyOfRange(bDot, 1, b.length);
      double[] dBar = tape.zeroDoubles(d.length);
      double[] dBarDot = tape.zeroDoubles(d.length);
      a[0] = 0.0;
      aDot[0] = 0.0;
      double c1 = c[0];
      double cDot1 = cDot[0];
      double d1 = d[0];
      double dDot1 = dDot[0];
      b[b.length - 1] = c1 * d1;
      bDot[b.length - 1] = cDot1 * d1 + c1 * dDot1;
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < b.length; i++) {
        double t = i + 1;
        s += b[i] * t;
        sDot += bDot[i] * t;
      }
      double c2 = c[0];
      double cDot2 = cDot[0];
      double d2 = d[1];
      double d3 = d[d.length - 1];

      // reverse sweep
      double dDot2 = dDot[1];
      double dDot3 = dDot[d.length - 1];
      dBar[d.length - 1] += d2;
      dBarDot[d.length - 1] += dDot2;
      dBar[1] += d3;
      dBarDot[1] += dDot3;
      cBar[0] += s;
      cBarDot[0] += sDot;
      for (int i = 0; i < b.length; i++) {
        double t = i + 1;
        bBar[i] = c2 * t;
        bBarDot[i] = cDot2 * t;
      }
      double t = bBar[b.length - 1];
      double t1 = bBarDot[b.length - 1];
      bBar[b.length - 1] = 0.0;
      bBarDot[b.length - 1] = 0.0;
      dBar[0] += c1 * t;
      dBarDot[0] += cDot1 * t + c1 * t1;
      cBar[0] += t * d1;
      cBarDot[0] += t1 * d1 + t * dDot1;
      aBar[0] = 0.0;
      aHvp[0] = 0.0;
      int t2 = Math.min(b.length, b.length) - 1;
      for (int i = 0; i < t2; i++) {
        int t3 = 1 + i;
        double t4 = dBarDot[i];
        bBar[t3] += dBar[i];
        bBarDot[t3] += t4;
      }
      int t3 = Math.min(a.length, 1);
      for (int i = 0; i < t3; i++) {
        double t4 = cBarDot[i];
        aBar[i] += cBar[i];
        aHvp[i] += t4;
      }
      int t4 = Math.min(a.length, a.length + 2);
      for (int i = 0; i < t4; i++) {
        double t5 = bBarDot[i];
        aBar[i] += bBar[i];
        aHvp[i] += t5;
      }
      return s * c2 + d2 * d3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.copies} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction copiesFunction() {
    return new CopiesFunction();
  }

  private static final class CopiesFunction implements ScalarFunction {

    CopiesFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.copies(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = copiesGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return copiesJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = copiesHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.fills} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual fillsJvp(double[] a, double x, double[] aDot, double xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] b = new double[a.length];
    double[] bDot = new double[a.length];
    Arrays.fill(b, x * x);
    Arrays.fill(bDot, 2.0 * (xDot * x));
    double a1 = a[0];
    double t = xDot * a1 + x * aDot[0];
    Arrays.fill(a, 1, 3, x * a1);
    Arrays.fill(aDot, 1, 3, t);
    double aDot1 = aDot[1];
    b[0] = a[1];
    bDot[0] = aDot1;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double a2 = a[i];
      double b1 = b[i];
      s += a2 * b1;
      sDot += aDot[i] * b1 + a2 * bDot[i];
    }
    Arrays.fill(a, 0.0);
    Arrays.fill(aDot, 0.0);
    return new Dual(s + a[0], sDot + aDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fillsJvp(double[], double, double[], double)
   */
  static Dual fillsJvp(double[] a, double x, double[] aDot, double xDot, Tape tape) {
    return fillsJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.fills}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record FillsGradient(double value, double[] a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.fills}: filled by a derivative
   * and reused by its caller.
   */
  static final class FillsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public FillsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.fills} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static FillsGradient fillsGradient(double[] a, double x) {
    return fillsGradient(a, x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fillsGradient(double[], double)
   */
  static FillsGradient fillsGradient(double[] a, double x, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    FillsAdjoint adjoint = new FillsAdjoint();
    double value = fillsGradient(a, x, aBar, adjoint, tape);
    return new FillsGradient(value, aBar, adjoint.x);
  }

  /**
   * Reverse mode: {@code ArrayForms.fills} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double fillsGradient(double[] a, double x, double[] aBar, FillsAdjoint adjoint) {
    return fillsGradient(a, x, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fillsGradient(double[], double, double[], FillsAdjoint)
   */
  static double fillsGradient(double[] a, double x, double[] aBar, FillsAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    int mark = tape.mark();
    try {
      double[] b = tape.exactDoubles(a.length);
      double[] bBar = tape.doubles(a.length);
      Arrays.fill(b, x * x);
      double a1 = a[0];
      Arrays.fill(a, 1, 3, x * a1);
      b[0] = a[1];
      double[] aKept = tape.doubles(a.length);
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        double a2 = a[i];
        aKept[i] = a2;
        s += a2 * b[i];
      }
      Arrays.fill(a, 0.0);

      // reverse sweep
      double t = s + a[0];
      aBar[0] += 1.0;
      Arrays.fill(aBar, 0, a.length, 0.0);
      for (int i = 0; i < a.length; i++) {
        double b1 = b[i];
        bBar[i] = aKept[i];
        aBar[i] += b1;
      }
      double t1 = bBar[0];
      bBar[0] = 0.0;
      aBar[1] += t1;
      double sum = 0.0;
      for (int i = 1; i < 3; i++) {
        sum += aBar[i];
      }
      Arrays.fill(aBar, 1, 3, 0.0);
      double xBar = sum * a1;
      aBar[0] += x * sum;
      sum = 0.0;
      for (int i = 0; i < b.length; i++) {
        sum += bBar[i];
      }
      Arrays.fill(bBar, 0, b.length, 0.0);
      xBar += 2.0 * (sum * x);
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.fills}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record FillsHvp(double value, double[] a, double x, double[] aHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ArrayForms.fills}: filled by a derivative and reused by its caller.
   */
  static final class FillsHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public FillsHvpAdjoint() {}
  }

  /**
   * Second order: {@code ArrayForms.fills}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static FillsHvp fillsHvp(double[] a, double x, double[] aDot, double xDot) {
    return fillsHvp(a, x, aDot, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fillsHvp(double[], double, double[], double)
   */
  static FillsHvp fillsHvp(double[] a, double x, double[] aDot, double xDot, Tape tape) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    FillsHvpAdjoint adjoint = new FillsHvpAdjoint();
    double value = fillsHvp(a, x, aDot, xDot, aBar, aHvp, adjoint, tape);
    return new FillsHvp(value, aBar, adjoint.x, aHvp, adjoint.xHvp);
  }

  /**
   * Second order: {@code ArrayForms.fills}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double fillsHvp(double[] a, double x, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, FillsHvpAdjoint adjoint) {
    return fillsHvp(a, x, aDot, xDot, aBar, aHvp, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #fillsHvp(double[], double, double[], double, double[], double[], FillsHvpAdjoint)
   */
  static double fillsHvp(double[] a, double x, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, FillsHvpAdjoint adjoint, Tape tape) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    int mark = tape.mark();
    try {
      double[] b = tape.exactDoubles(a.length);
      double[] bDot = tape.exactDoubles(a.length);
      double[] bBar = tape.doubles(a.length);
      double[] bBarDot = tape.doubles(a.length);
      Arrays.fill(b, x * x);
      Arrays.fill(bDot, 2.0 * (xDot * x));
      double a1 = a[0];
      double aDot1 = aDot[0];
      Arrays.fill(a, 1, 3, x * a1);
      Arrays.fill(aDot, 1, 3, xDot * a1 + x * aDot1);
      double aDot2 = aDot[1];
      b[0] = a[1];
      bDot[0] = aDot2;
      double[] aKept = tape.doubles(a.length);
      double[] aKeptDot = tape.doubles(a.length);
      double s = 0.0;
      for (int i = 0; i < a.length; i++) {
        double a2 = a[i];
        double aDot3 = aDot[i];
        aKept[i] = a2;
        aKeptDot[i] = aDot3;
        s += a2 * b[i];
      }
      Arrays.fill(a, 0.0);
      Arrays.fill(aDot, 0.0);

      // reverse sweep
      double t = s + a[0];
      aBar[0] += 1.0;
      Arrays.fill(aBar, 0, a.length, 0.0);
      Arrays.fill(aHvp, 0, a.length, 0.0);
      for (int i = 0; i < a.length; i++) {
        double b1 = b[i];
        double bDot1 = bDot[i];
        double aDot3 = aKeptDot[i];
        bBar[i] = aKept[i];
        bBarDot[i] = aDot3;
        aBar[i] += b1;
        aHvp[i] += bDot1;
      }
      double t1 = bBar[0];
      double t2 = bBarDot[0];
      bBar[0] = 0.0;
      bBarDot[0] = 0.0;
      aBar[1] += t1;
      aHvp[1] += t2;
      double sum = 0.0;
      double sumDot = 0.0;
      for (int i = 1; i < 3; i++) {
        sum += aBar[i];
        sumDot += aHvp[i];
      }
      Arrays.fill(aBar, 1, 3, 0.0);
      Arrays.fill(aHvp, 1, 3, 0.0);
      double xBar = sum * a1;
      double xBarDot = sumDot * a1 + sum * aDot1;
      aBar[0] += x * sum;
      aHvp[0] += xDot * sum + x * sumDot;
      sum = 0.0;
      sumDot = 0.0;
      for (int i = 0; i < b.length; i++) {
        sum += bBar[i];
        sumDot += bBarDot[i];
      }
      Arrays.fill(bBar, 0, b.length, 0.0);
      Arrays.fill(bBarDot, 0, b.length, 0.0);
      xBar += 2.0 * (sum * x);
      xBarDot += 2.0 * (sumDot * x + sum * xDot);
      adjoint.x = xBar;
      adjoint.xHvp = xBarDot;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.fills} as a function of the vector that packs {@code a}, {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction fillsFunction() {
    return new FillsFunction();
  }

  private static final class FillsFunction implements ScalarFunction {

    FillsFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return ArrayForms.fills(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      FillsAdjoint adjoint = new FillsAdjoint();
      double value = fillsGradient(a, x, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return fillsJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      FillsHvpAdjoint adjoint = new FillsHvpAdjoint();
      double value = fillsHvp(a, x, aDot, xDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(aHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.arraycopy} and its derivative in the direction of the
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
  static Dual arraycopyJvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    System.arraycopy(a, 0, b, 1, 2);
    System.arraycopy(aDot, 0, bDot, 1, 2);
    double b1 = b[1];
    double a1 = a[2];
    double t = bDot[1] * a1 + b1 * aDot[2];
    b[1] = b1 * a1;
    bDot[1] = t;
    System.arraycopy(b, 0, b, 1, b.length - 1);
    System.arraycopy(bDot, 0, bDot, 1, b.length - 1);
    System.arraycopy(b, 1, a, 0, 2);
    System.arraycopy(bDot, 1, aDot, 0, 2);
    double a2 = a[0];
    double b2 = b[0];
    double a3 = a[1];
    double b3 = b[2];
    return new Dual(a2 * b2 + a3 * b3 + b[b.length - 1],
        aDot[0] * b2 + a2 * bDot[0] + (aDot[1] * b3 + a3 * bDot[2]) + bDot[b.length - 1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraycopyJvp(double[], double[], double[], double[])
   */
  static Dual arraycopyJvp(double[] a, double[] b, double[] aDot, double[] bDot, Tape tape) {
    return arraycopyJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.arraycopy}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ArraycopyGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code ArrayForms.arraycopy} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ArraycopyGradient arraycopyGradient(double[] a, double[] b) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = arraycopyGradient(a, b, aBar, bBar);
    return new ArraycopyGradient(value, aBar, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraycopyGradient(double[], double[])
   */
  static ArraycopyGradient arraycopyGradient(double[] a, double[] b, Tape tape) {
    return arraycopyGradient(a, b);
  }

  /**
   * Reverse mode: {@code ArrayForms.arraycopy} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double arraycopyGradient(double[] a, double[] b, double[] aBar, double[] bBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    System.arraycopy(a, 0, b, 1, 2);
    double b1 = b[1];
    double a1 = a[2];
    b[1] = b1 * a1;
    System.arraycopy(b, 0, b, 1, b.length - 1);
    System.arraycopy(b, 1, a, 0, 2);
    double a2 = a[0];
    double b2 = b[0];
    double a3 = a[1];
    double b3 = b[2];

    // reverse sweep
    double t = a2 * b2 + a3 * b3 + b[b.length - 1];
    bBar[b.length - 1] += 1.0;
    bBar[2] += a3;
    aBar[1] += b3;
    bBar[0] += a2;
    aBar[0] += b2;
    for (int i = 1; i >= 0; i--) {
      double t1 = aBar[i];
      aBar[i] = 0.0;
      bBar[1 + i] += t1;
    }
    for (int i = 0; i < b.length - 1; i++) {
      int t1 = 1 + i;
      double t2 = bBar[t1];
      bBar[t1] = 0.0;
      bBar[i] += t2;
    }
    double t1 = bBar[1];
    bBar[1] = 0.0;
    aBar[2] += b1 * t1;
    bBar[1] += t1 * a1;
    for (int i = 0; i < 2; i++) {
      int t2 = 1 + i;
      double t3 = bBar[t2];
      bBar[t2] = 0.0;
      aBar[i] += t3;
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraycopyGradient(double[], double[], double[], double[])
   */
  static double arraycopyGradient(double[] a, double[] b, double[] aBar, double[] bBar, Tape tape) {
    return arraycopyGradient(a, b, aBar, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.arraycopy}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ArraycopyHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code ArrayForms.arraycopy}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ArraycopyHvp arraycopyHvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = arraycopyHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
    return new ArraycopyHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraycopyHvp(double[], double[], double[], double[])
   */
  static ArraycopyHvp arraycopyHvp(double[] a, double[] b, double[] aDot, double[] bDot,
      Tape tape) {
    return arraycopyHvp(a, b, aDot, bDot);
  }

  /**
   * Second order: {@code ArrayForms.arraycopy}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
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
  static double arraycopyHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    System.arraycopy(a, 0, b, 1, 2);
    System.arraycopy(aDot, 0, bDot, 1, 2);
    double b1 = b[1];
    double bDot1 = bDot[1];
    double a1 = a[2];
    double aDot1 = aDot[2];
    b[1] = b1 * a1;
    bDot[1] = bDot1 * a1 + b1 * aDot1;
    System.arraycopy(b, 0, b, 1, b.length - 1);
    System.arraycopy(bDot, 0, bDot, 1, b.length - 1);
    System.arraycopy(b, 1, a, 0, 2);
    System.arraycopy(bDot, 1, aDot, 0, 2);
    double a2 = a[0];
    double b2 = b[0];
    double a3 = a[1];
    double b3 = b[2];

    // reverse sweep
    double aDot2 = aDot[0];
    double bDot2 = bDot[0];
    double aDot3 = aDot[1];
    double bDot3 = bDot[2];
    double t = a2 * b2 + a3 * b3 + b[b.length - 1];
    bBar[b.length - 1] += 1.0;
    bBar[2] += a3;
    bHvp[2] += aDot3;
    aBar[1] += b3;
    aHvp[1] += bDot3;
    bBar[0] += a2;
    bHvp[0] += aDot2;
    aBar[0] += b2;
    aHvp[0] += bDot2;
    for (int i = 1; i >= 0; i--) {
      double t1 = aBar[i];
      double t2 = aHvp[i];
      aBar[i] = 0.0;
      aHvp[i] = 0.0;
      int t3 = 1 + i;
      bBar[t3] += t1;
      bHvp[t3] += t2;
    }
    for (int i = 0; i < b.length - 1; i++) {
      int t1 = 1 + i;
      double t2 = bBar[t1];
      double t3 = bHvp[t1];
      bBar[t1] = 0.0;
      bHvp[t1] = 0.0;
      bBar[i] += t2;
      bHvp[i] += t3;
    }
    double t1 = bBar[1];
    double t2 = bHvp[1];
    bBar[1] = 0.0;
    bHvp[1] = 0.0;
    aBar[2] += b1 * t1;
    aHvp[2] += bDot1 * t1 + b1 * t2;
    bBar[1] += t1 * a1;
    bHvp[1] += t2 * a1 + t1 * aDot1;
    for (int i = 0; i < 2; i++) {
      int t3 = 1 + i;
      double t4 = bBar[t3];
      double t5 = bHvp[t3];
      bBar[t3] = 0.0;
      bHvp[t3] = 0.0;
      aBar[i] += t4;
      aHvp[i] += t5;
    }
    return t;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arraycopyHvp(double[], double[], double[], double[], double[], double[], double[],
   *     double[])
   */
  static double arraycopyHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp, Tape tape) {
    return arraycopyHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
  }

  /**
   * {@code ArrayForms.arraycopy} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction arraycopyFunction(double[] a, double[] b) {
    return new ArraycopyFunction(a, b);
  }

  private static final class ArraycopyFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    ArraycopyFunction(double[] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return ArrayForms.arraycopy(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = arraycopyGradient(a, b, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return arraycopyJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = arraycopyHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.overlap} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param from constant
   * @param to constant
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual overlapJvp(double[] a, int from, int to, int n, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    System.arraycopy(a, from, a, to, n);
    System.arraycopy(aDot, from, aDot, to, n);
    double a1 = a[0];
    double a2 = a[to];
    double t = aDot[0] * a2 + a1 * aDot[to];
    a[0] = a1 * a2;
    aDot[0] = t;
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < a.length; i++) {
      double a3 = a[i];
      s = s * 0.5 + a3 * a3;
      sDot = sDot * 0.5 + 2.0 * (aDot[i] * a3);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overlapJvp(double[], int, int, int, double[])
   */
  static Dual overlapJvp(double[] a, int from, int to, int n, double[] aDot, Tape tape) {
    return overlapJvp(a, from, to, n, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.overlap}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record OverlapGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code ArrayForms.overlap} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param from constant
   * @param to constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static OverlapGradient overlapGradient(double[] a, int from, int to, int n) {
    double[] aBar = Arguments.zerosLike(a);
    double value = overlapGradient(a, from, to, n, aBar);
    return new OverlapGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overlapGradient(double[], int, int, int)
   */
  static OverlapGradient overlapGradient(double[] a, int from, int to, int n, Tape tape) {
    return overlapGradient(a, from, to, n);
  }

  /**
   * Reverse mode: {@code ArrayForms.overlap} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param from constant
   * @param to constant
   * @param n constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double overlapGradient(double[] a, int from, int to, int n, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    System.arraycopy(a, from, a, to, n);
    double a1 = a[0];
    double a2 = a[to];
    a[0] = a1 * a2;
    double s = 0.0;
    for (double a3 : a) {
      s = s * 0.5 + a3 * a3;
    }

    // reverse sweep
    double sBar = 1.0;
    for (int i = a.length - 1; i >= 0; i--) {
      aBar[i] += 2.0 * (sBar * a[i]);
      sBar *= 0.5;
    }
    double t = aBar[0];
    aBar[0] = 0.0;
    aBar[to] += a1 * t;
    aBar[0] += t * a2;
    if (to >= from) {
      for (int i = 0; i < n; i++) {
        int t1 = to + i;
        double t2 = aBar[t1];
        aBar[t1] = 0.0;
        aBar[from + i] += t2;
      }
    } else {
      for (int i = n - 1; i >= 0; i--) {
        int t1 = to + i;
        double t2 = aBar[t1];
        aBar[t1] = 0.0;
        aBar[from + i] += t2;
      }
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overlapGradient(double[], int, int, int, double[])
   */
  static double overlapGradient(double[] a, int from, int to, int n, double[] aBar, Tape tape) {
    return overlapGradient(a, from, to, n, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.overlap}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record OverlapHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code ArrayForms.overlap}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param from constant
   * @param to constant
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OverlapHvp overlapHvp(double[] a, int from, int to, int n, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = overlapHvp(a, from, to, n, aDot, aBar, aHvp);
    return new OverlapHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overlapHvp(double[], int, int, int, double[])
   */
  static OverlapHvp overlapHvp(double[] a, int from, int to, int n, double[] aDot, Tape tape) {
    return overlapHvp(a, from, to, n, aDot);
  }

  /**
   * Second order: {@code ArrayForms.overlap}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param from constant
   * @param to constant
   * @param n constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double overlapHvp(double[] a, int from, int to, int n, double[] aDot, double[] aBar,
      double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    System.arraycopy(a, from, a, to, n);
    System.arraycopy(aDot, from, aDot, to, n);
    double a1 = a[0];
    double aDot1 = aDot[0];
    double a2 = a[to];
    double aDot2 = aDot[to];
    a[0] = a1 * a2;
    aDot[0] = aDot1 * a2 + a1 * aDot2;
    double s = 0.0;
    for (double a3 : a) {
      s = s * 0.5 + a3 * a3;
    }

    // reverse sweep
    double sBar = 1.0;
    for (int i = a.length - 1; i >= 0; i--) {
      double aBarDot = 2.0 * (sBar * aDot[i]);
      aBar[i] += 2.0 * (sBar * a[i]);
      aHvp[i] += aBarDot;
      sBar *= 0.5;
    }
    double t = aBar[0];
    double t1 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    aBar[to] += a1 * t;
    aHvp[to] += aDot1 * t + a1 * t1;
    aBar[0] += t * a2;
    aHvp[0] += t1 * a2 + t * aDot2;
    if (to >= from) {
      for (int i = 0; i < n; i++) {
        int t2 = to + i;
        double t3 = aBar[t2];
        double t4 = aHvp[t2];
        aBar[t2] = 0.0;
        aHvp[t2] = 0.0;
        int t5 = from + i;
        aBar[t5] += t3;
        aHvp[t5] += t4;
      }
    } else {
      for (int i = n - 1; i >= 0; i--) {
        int t2 = to + i;
        double t3 = aBar[t2];
        double t4 = aHvp[t2];
        aBar[t2] = 0.0;
        aHvp[t2] = 0.0;
        int t5 = from + i;
        aBar[t5] += t3;
        aHvp[t5] += t4;
      }
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #overlapHvp(double[], int, int, int, double[], double[], double[])
   */
  static double overlapHvp(double[] a, int from, int to, int n, double[] aDot, double[] aBar,
      double[] aHvp, Tape tape) {
    return overlapHvp(a, from, to, n, aDot, aBar, aHvp);
  }

  /**
   * {@code ArrayForms.overlap} as a function of the vector that packs {@code a}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param from captured
   * @param to captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction overlapFunction(int from, int to, int n) {
    return new OverlapFunction(from, to, n);
  }

  private static final class OverlapFunction implements ScalarFunction {

    private final int from;

    private final int to;

    private final int n;

    OverlapFunction(int from, int to, int n) {
      this.from = from;
      this.to = to;
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.overlap(a, this.from, this.to, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = overlapGradient(a, this.from, this.to, this.n, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return overlapJvp(a, this.from, this.to, this.n, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = overlapHvp(a, this.from, this.to, this.n, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.allocatedInLoop} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual allocatedInLoopJvp(double[] x, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < x.length; i++) {
      double[] t = new double[i + 1];
      double[] tDot = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        double x1 = x[j];
        double x2 = x[i];
        double t1 = xDot[j] * x2 + x1 * xDot[i];
        t[j] = x1 * x2;
        tDot[j] = t1;
      }
      double t1 = t[0];
      double t2 = t[i];
      double t3 = t1 * t2;
      double t4 = tDot[0] * t2 + t1 * tDot[i];
      t[0] = t3;
      tDot[0] = t4;
      double t5 = t4 * s + t3 * sDot + tDot[i];
      s += t3 * s + t[i];
      sDot += t5;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInLoopJvp(double[], double[])
   */
  static Dual allocatedInLoopJvp(double[] x, double[] xDot, Tape tape) {
    return allocatedInLoopJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.allocatedInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AllocatedInLoopGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ArrayForms.allocatedInLoop} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static AllocatedInLoopGradient allocatedInLoopGradient(double[] x) {
    return allocatedInLoopGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInLoopGradient(double[])
   */
  static AllocatedInLoopGradient allocatedInLoopGradient(double[] x, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = allocatedInLoopGradient(x, xBar, tape);
    return new AllocatedInLoopGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.allocatedInLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double allocatedInLoopGradient(double[] x, double[] xBar) {
    return allocatedInLoopGradient(x, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInLoopGradient(double[], double[])
   */
  static double allocatedInLoopGradient(double[] x, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[][] tBarKept = tape.table(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double[] tKept = tape.doubles(x.length);
      double[] tKept1 = tape.doubles(x.length);
      double s = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        double[] t = new double[i + 1];
        double[] tBar = tape.row(tBarKept, i, i + 1);
        Arrays.fill(tBar, 0, i + 1, 0.0);
        for (int j = 0; j <= i; j++) {
          t[j] = x[j] * x[i];
        }
        double t1 = t[0];
        tKept[i] = t1;
        double t2 = t[i];
        tKept1[i] = t2;
        double t3 = t1 * t2;
        t[0] = t3;
        s += t3 * s + t[i];
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] tBar = tBarKept[i];
        tBar[i] += sBar;
        double s1 = sKept[i];
        double t = tKept[i];
        double t1 = tKept1[i];
        double t2 = sBar * s1;
        sBar += t * t1 * sBar;
        double t3 = tBar[0];
        tBar[0] = 0.0;
        double t4 = t2 + t3;
        tBar[i] += t * t4;
        tBar[0] += t4 * t1;
        for (int j = 0; j <= i; j++) {
          double t5 = tBar[j];
          tBar[j] = 0.0;
          double xBar1 = t5 * x[i];
          xBar[i] += x[j] * t5;
          xBar[j] += xBar1;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.allocatedInLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AllocatedInLoopHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ArrayForms.allocatedInLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static AllocatedInLoopHvp allocatedInLoopHvp(double[] x, double[] xDot) {
    return allocatedInLoopHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInLoopHvp(double[], double[])
   */
  static AllocatedInLoopHvp allocatedInLoopHvp(double[] x, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = allocatedInLoopHvp(x, xDot, xBar, xHvp, tape);
    return new AllocatedInLoopHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ArrayForms.allocatedInLoop}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double allocatedInLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp) {
    return allocatedInLoopHvp(x, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #allocatedInLoopHvp(double[], double[], double[], double[])
   */
  static double allocatedInLoopHvp(double[] x, double[] xDot, double[] xBar, double[] xHvp,
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
      double[][] tBarKept = tape.table(double[].class, x.length);
      double[][] tBarKeptDot = tape.table(double[].class, x.length);
      double[] sKept = tape.doubles(x.length);
      double[] sKeptDot = tape.doubles(x.length);
      double[] tKept = tape.doubles(x.length);
      double[] tKeptDot = tape.doubles(x.length);
      double[] tKept1 = tape.doubles(x.length);
      double[] tKeptDot1 = tape.doubles(x.length);
      double s = 0.0;
      double sDot = 0.0;
      for (int i = 0; i < x.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double[] t = new double[i + 1];
        double[] tDot = new double[i + 1];
        double[] tBar = tape.row(tBarKept, i, i + 1);
        Arrays.fill(tBar, 0, i + 1, 0.0);
        double[] tBarDot = tape.row(tBarKeptDot, i, i + 1);
        Arrays.fill(tBarDot, 0, i + 1, 0.0);
        for (int j = 0; j <= i; j++) {
          double x1 = x[j];
          double x2 = x[i];
          double t1 = xDot[j] * x2 + x1 * xDot[i];
          t[j] = x1 * x2;
          tDot[j] = t1;
        }
        double t1 = t[0];
        double tDot1 = tDot[0];
        tKept[i] = t1;
        tKeptDot[i] = tDot1;
        double t2 = t[i];
        double tDot2 = tDot[i];
        tKept1[i] = t2;
        tKeptDot1[i] = tDot2;
        double t3 = t1 * t2;
        double t4 = tDot1 * t2 + t1 * tDot2;
        t[0] = t3;
        tDot[0] = t4;
        double t5 = t4 * s + t3 * sDot + tDot[i];
        s += t3 * s + t[i];
        sDot += t5;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = x.length - 1; i >= 0; i--) {
        double[] tBar = tBarKept[i];
        double[] tBarDot = tBarKeptDot[i];
        tBar[i] += sBar;
        tBarDot[i] += sBarDot;
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        double t = tKept[i];
        double tDot = tKeptDot[i];
        double t1 = tKept1[i];
        double tDot1 = tKeptDot1[i];
        double t2 = t * t1;
        double t3 = sBar * s1;
        double t4 = sBarDot * s1 + sBar * sDot1;
        double t5 = (tDot * t1 + t * tDot1) * sBar + t2 * sBarDot;
        sBar += t2 * sBar;
        sBarDot += t5;
        double t6 = tBar[0];
        double t7 = tBarDot[0];
        tBar[0] = 0.0;
        tBarDot[0] = 0.0;
        double t8 = t3 + t6;
        double t9 = t4 + t7;
        tBar[i] += t * t8;
        tBarDot[i] += tDot * t8 + t * t9;
        tBar[0] += t8 * t1;
        tBarDot[0] += t9 * t1 + t8 * tDot1;
        for (int j = 0; j <= i; j++) {
          double t10 = tBar[j];
          double t11 = tBarDot[j];
          tBar[j] = 0.0;
          tBarDot[j] = 0.0;
          double x1 = x[i];
          double x2 = x[j];
          double xBarDot = t11 * x1 + t10 * xDot[i];
          double xBarDot1 = xDot[j] * t10 + x2 * t11;
          xBar[i] += x2 * t10;
          xHvp[i] += xBarDot1;
          xBar[j] += t10 * x1;
          xHvp[j] += xBarDot;
        }
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.allocatedInLoop} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction allocatedInLoopFunction() {
    return new AllocatedInLoopFunction();
  }

  private static final class AllocatedInLoopFunction implements ScalarFunction {

    AllocatedInLoopFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.allocatedInLoop(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = allocatedInLoopGradient(x, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return allocatedInLoopJvp(x, xDot).tangent();
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
      double value = allocatedInLoopHvp(x, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.pingPong} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual pingPongJvp(double[] x, int n, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] now = x.clone();
    double[] nowDot = xDot.clone();
    double[] next = new double[x.length];
    double[] nextDot = new double[x.length];
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < x.length; i++) {
        double now1 = now[i];
        int t = (i + 1) % x.length;
        double now2 = now[t];
        double t1 = nowDot[i] * now2 + now1 * nowDot[t];
        next[i] = now1 * now2 + 0.5;
        nextDot[i] = t1;
      }
      double[] t = next;
      next = now;
      now = t;
      double[] t1 = nextDot;
      nextDot = nowDot;
      nowDot = t1;
    }
    double now1 = now[0];
    double next1 = next[0];
    return new Dual(now1 * next1, nowDot[0] * next1 + now1 * nextDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pingPongJvp(double[], int, double[])
   */
  static Dual pingPongJvp(double[] x, int n, double[] xDot, Tape tape) {
    return pingPongJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.pingPong}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PingPongGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ArrayForms.pingPong} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static PingPongGradient pingPongGradient(double[] x, int n) {
    return pingPongGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pingPongGradient(double[], int)
   */
  static PingPongGradient pingPongGradient(double[] x, int n, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = pingPongGradient(x, n, xBar, tape);
    return new PingPongGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.pingPong} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double pingPongGradient(double[] x, int n, double[] xBar) {
    return pingPongGradient(x, n, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pingPongGradient(double[], int, double[])
   */
  static double pingPongGradient(double[] x, int n, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] now = x.clone();
      double[] nowBar = tape.zeroDoubles(now.length);
      double[] next = new double[x.length];
      double[] nextBar = tape.zeroDoubles(x.length);
      double[][] nextBarKept = tape.references(double[].class, n);
      double[][] nowKeptKept = tape.table(double[].class, n);
      double[][] nowKeptKept1 = tape.table(double[].class, n);
      double[][] nowBarKept = tape.references(double[].class, n);
      double[] nowBar1 = nowBar;
      for (int k = 0; k < n; k++) {
        nowBarKept[k] = nowBar1;
        nextBarKept[k] = nextBar;
        double[] nowKept = tape.row(nowKeptKept, k, x.length);
        double[] nowKept1 = tape.row(nowKeptKept1, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double now1 = now[i];
          nowKept1[i] = now1;
          double now2 = now[(i + 1) % x.length];
          nowKept[i] = now2;
          next[i] = now1 * now2 + 0.5;
        }
        double[] t = next;
        next = now;
        now = t;
        double[] t1 = nextBar;
        nextBar = nowBar1;
        nowBar1 = t1;
      }
      double now1 = now[0];
      double next1 = next[0];

      // reverse sweep
      nextBar[0] += now1;
      nowBar1[0] += next1;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double[] nextBar1 = nextBarKept[k];
        double[] nowKept = nowKeptKept[k];
        double[] nowKept1 = nowKeptKept1[k];
        double[] nowBar2 = nowBarKept[k];
        for (int i = x.length - 1; i >= 0; i--) {
          double t = nextBar1[i];
          nextBar1[i] = 0.0;
          double nowBar3 = t * nowKept[i];
          nowBar2[(i + 1) % x.length] += nowKept1[i] * t;
          nowBar2[i] += nowBar3;
        }
      }
      for (int i = 0; i < x.length; i++) {
        xBar[i] += nowBar[i];
      }
      return now1 * next1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.pingPong}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PingPongHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ArrayForms.pingPong}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static PingPongHvp pingPongHvp(double[] x, int n, double[] xDot) {
    return pingPongHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pingPongHvp(double[], int, double[])
   */
  static PingPongHvp pingPongHvp(double[] x, int n, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = pingPongHvp(x, n, xDot, xBar, xHvp, tape);
    return new PingPongHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ArrayForms.pingPong}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double pingPongHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp) {
    return pingPongHvp(x, n, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #pingPongHvp(double[], int, double[], double[], double[])
   */
  static double pingPongHvp(double[] x, int n, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] now = x.clone();
      double[] nowDot = xDot.clone();
      double[] nowBar = tape.zeroDoubles(now.length);
      double[] nowBarDot = tape.zeroDoubles(now.length);
      double[] next = new double[x.length];
      double[] nextDot = new double[x.length];
      double[] nextBar = tape.zeroDoubles(x.length);
      double[] nextBarDot = tape.zeroDoubles(x.length);
      double[][] nextBarKept = tape.references(double[].class, n);
      double[][] nextBarKeptDot = tape.references(double[].class, n);
      double[][] nowKeptKept = tape.table(double[].class, n);
      double[][] nowKeptKeptDot = tape.table(double[].class, n);
      double[][] nowKeptKept1 = tape.table(double[].class, n);
      double[][] nowKeptKeptDot1 = tape.table(double[].class, n);
      double[][] nowBarKept = tape.references(double[].class, n);
      double[][] nowBarKeptDot = tape.references(double[].class, n);
      double[] nowBar1 = nowBar;
      double[] nowBarDot1 = nowBarDot;
      for (int k = 0; k < n; k++) {
        nowBarKept[k] = nowBar1;
        nowBarKeptDot[k] = nowBarDot1;
        nextBarKept[k] = nextBar;
        nextBarKeptDot[k] = nextBarDot;
        double[] nowKept = tape.row(nowKeptKept, k, x.length);
        double[] nowKeptDot = tape.row(nowKeptKeptDot, k, x.length);
        double[] nowKept1 = tape.row(nowKeptKept1, k, x.length);
        double[] nowKeptDot1 = tape.row(nowKeptKeptDot1, k, x.length);
        for (int i = 0; i < x.length; i++) {
          double now1 = now[i];
          double nowDot1 = nowDot[i];
          nowKept1[i] = now1;
          nowKeptDot1[i] = nowDot1;
          int t = (i + 1) % x.length;
          double now2 = now[t];
          double nowDot2 = nowDot[t];
          nowKept[i] = now2;
          nowKeptDot[i] = nowDot2;
          next[i] = now1 * now2 + 0.5;
          nextDot[i] = nowDot1 * now2 + now1 * nowDot2;
        }
        double[] t = next;
        next = now;
        now = t;
        double[] t1 = nextBar;
        nextBar = nowBar1;
        nowBar1 = t1;
        double[] t2 = nextDot;
        nextDot = nowDot;
        nowDot = t2;
        double[] t3 = nextBarDot;
        nextBarDot = nowBarDot1;
        nowBarDot1 = t3;
      }
      double now1 = now[0];
      double next1 = next[0];

      // reverse sweep
      double nowDot1 = nowDot[0];
      double nextDot1 = nextDot[0];
      nextBar[0] += now1;
      nextBarDot[0] += nowDot1;
      nowBar1[0] += next1;
      nowBarDot1[0] += nextDot1;
      for (int k = Math.max(n, 0) - 1; k >= 0; k--) {
        double[] nextBar1 = nextBarKept[k];
        double[] nextBarDot1 = nextBarKeptDot[k];
        double[] nowKept = nowKeptKept[k];
        double[] nowKeptDot = nowKeptKeptDot[k];
        double[] nowKept1 = nowKeptKept1[k];
        double[] nowKeptDot1 = nowKeptKeptDot1[k];
        double[] nowBar2 = nowBarKept[k];
        double[] nowBarDot2 = nowBarKeptDot[k];
        for (int i = x.length - 1; i >= 0; i--) {
          double t = nextBar1[i];
          double t1 = nextBarDot1[i];
          nextBar1[i] = 0.0;
          nextBarDot1[i] = 0.0;
          double now2 = nowKept[i];
          double now3 = nowKept1[i];
          int t2 = (i + 1) % x.length;
          double nowBarDot3 = t1 * now2 + t * nowKeptDot[i];
          double nowBarDot4 = nowKeptDot1[i] * t + now3 * t1;
          nowBar2[t2] += now3 * t;
          nowBarDot2[t2] += nowBarDot4;
          nowBar2[i] += t * now2;
          nowBarDot2[i] += nowBarDot3;
        }
      }
      for (int i = 0; i < x.length; i++) {
        double t = nowBarDot[i];
        xBar[i] += nowBar[i];
        xHvp[i] += t;
      }
      return now1 * next1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.pingPong} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction pingPongFunction(int n) {
    return new PingPongFunction(n);
  }

  private static final class PingPongFunction implements ScalarFunction {

    private final int n;

    PingPongFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.pingPong(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = pingPongGradient(x, this.n, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return pingPongJvp(x, this.n, xDot).tangent();
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
      double value = pingPongHvp(x, this.n, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.selfAssignment} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual selfAssignmentJvp(double[] a, int i, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double a1 = a[i];
    double aDot1 = aDot[i];
    a[i] = a1;
    aDot[i] = aDot1;
    double a2 = a[0];
    double t = aDot[0] * a1 + a2 * aDot1;
    a[0] = a2 * a1;
    aDot[0] = t;
    double aDot2 = aDot[i];
    a[i] = a[i];
    aDot[i] = aDot2;
    double a3 = a[0];
    double a4 = a[1];
    return new Dual(a3 * a4, aDot[0] * a4 + a3 * aDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfAssignmentJvp(double[], int, double[])
   */
  static Dual selfAssignmentJvp(double[] a, int i, double[] aDot, Tape tape) {
    return selfAssignmentJvp(a, i, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.selfAssignment}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record SelfAssignmentGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code ArrayForms.selfAssignment} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @return the value and the gradient, in new arrays
   */
  static SelfAssignmentGradient selfAssignmentGradient(double[] a, int i) {
    double[] aBar = Arguments.zerosLike(a);
    double value = selfAssignmentGradient(a, i, aBar);
    return new SelfAssignmentGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfAssignmentGradient(double[], int)
   */
  static SelfAssignmentGradient selfAssignmentGradient(double[] a, int i, Tape tape) {
    return selfAssignmentGradient(a, i);
  }

  /**
   * Reverse mode: {@code ArrayForms.selfAssignment} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double selfAssignmentGradient(double[] a, int i, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double a1 = a[i];
    a[i] = a1;
    double a2 = a[0];
    a[0] = a2 * a1;
    a[i] = a[i];
    double a3 = a[0];
    double a4 = a[1];

    // reverse sweep
    aBar[1] += a3;
    aBar[0] += a4;
    double t = aBar[0];
    double aBar1 = a2 * t;
    aBar[0] = t * a1;
    aBar[i] = aBar1 + aBar[i];
    return a3 * a4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfAssignmentGradient(double[], int, double[])
   */
  static double selfAssignmentGradient(double[] a, int i, double[] aBar, Tape tape) {
    return selfAssignmentGradient(a, i, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.selfAssignment}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record SelfAssignmentHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code ArrayForms.selfAssignment}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static SelfAssignmentHvp selfAssignmentHvp(double[] a, int i, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = selfAssignmentHvp(a, i, aDot, aBar, aHvp);
    return new SelfAssignmentHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfAssignmentHvp(double[], int, double[])
   */
  static SelfAssignmentHvp selfAssignmentHvp(double[] a, int i, double[] aDot, Tape tape) {
    return selfAssignmentHvp(a, i, aDot);
  }

  /**
   * Second order: {@code ArrayForms.selfAssignment}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double selfAssignmentHvp(double[] a, int i, double[] aDot, double[] aBar, double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double a1 = a[i];
    double aDot1 = aDot[i];
    a[i] = a1;
    aDot[i] = aDot1;
    double a2 = a[0];
    double aDot2 = aDot[0];
    a[0] = a2 * a1;
    aDot[0] = aDot2 * a1 + a2 * aDot1;
    double aDot3 = aDot[i];
    a[i] = a[i];
    aDot[i] = aDot3;
    double a3 = a[0];
    double a4 = a[1];

    // reverse sweep
    double aDot4 = aDot[0];
    double aDot5 = aDot[1];
    aBar[1] += a3;
    aHvp[1] += aDot4;
    aBar[0] += a4;
    aHvp[0] += aDot5;
    double t = aBar[0];
    double t1 = aHvp[0];
    double aBar1 = a2 * t;
    double aBarDot = aDot2 * t + a2 * t1;
    aBar[0] = t * a1;
    aHvp[0] = t1 * a1 + t * aDot1;
    double aBarDot1 = aBarDot + aHvp[i];
    aBar[i] = aBar1 + aBar[i];
    aHvp[i] = aBarDot1;
    return a3 * a4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #selfAssignmentHvp(double[], int, double[], double[], double[])
   */
  static double selfAssignmentHvp(double[] a, int i, double[] aDot, double[] aBar, double[] aHvp,
      Tape tape) {
    return selfAssignmentHvp(a, i, aDot, aBar, aHvp);
  }

  /**
   * {@code ArrayForms.selfAssignment} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param i captured
   * @return the view
   */
  static ScalarFunction selfAssignmentFunction(int i) {
    return new SelfAssignmentFunction(i);
  }

  private static final class SelfAssignmentFunction implements ScalarFunction {

    private final int i;

    SelfAssignmentFunction(int i) {
      this.i = i;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.selfAssignment(a, this.i);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = selfAssignmentGradient(a, this.i, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return selfAssignmentJvp(a, this.i, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = selfAssignmentHvp(a, this.i, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.scatter} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param idx constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual scatterJvp(double[] x, int[] idx, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double[] y = new double[3];
    double[] yDot = new double[3];
    for (int i = 0; i < x.length; i++) {
      int idx1 = idx[i];
      double y1 = y[idx1];
      double x1 = x[i];
      double xDot1 = xDot[i];
      double y2 = y[0];
      double t = yDot[idx1] + (xDot1 * y2 + x1 * yDot[0] + xDot1);
      y[idx1] = y1 + (x1 * y2 + x1);
      yDot[idx1] = t;
    }
    for (int i = 0; i < x.length; i++) {
      int idx1 = idx[i];
      double y1 = y[idx1];
      double x1 = x[i];
      double t = yDot[idx1] * x1 + y1 * xDot[i];
      y[idx1] = y1 * x1;
      yDot[idx1] = t;
    }
    double y1 = y[0];
    double y2 = y[1];
    return new Dual(y1 * y2 + y[2], yDot[0] * y2 + y1 * yDot[1] + yDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scatterJvp(double[], int[], double[])
   */
  static Dual scatterJvp(double[] x, int[] idx, double[] xDot, Tape tape) {
    return scatterJvp(x, idx, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.scatter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ScatterGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ArrayForms.scatter} and its gradient.
   *
   * @param x as the method takes it
   * @param idx constant
   * @return the value and the gradient, in new arrays
   */
  static ScatterGradient scatterGradient(double[] x, int[] idx) {
    return scatterGradient(x, idx, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scatterGradient(double[], int[])
   */
  static ScatterGradient scatterGradient(double[] x, int[] idx, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = scatterGradient(x, idx, xBar, tape);
    return new ScatterGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code ArrayForms.scatter} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param idx constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double scatterGradient(double[] x, int[] idx, double[] xBar) {
    return scatterGradient(x, idx, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scatterGradient(double[], int[], double[])
   */
  static double scatterGradient(double[] x, int[] idx, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] y = new double[3];
      double[] yBar = tape.zeroDoubles(3);
      double[] yKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        int idx1 = idx[i];
        double y1 = y[idx1];
        double x1 = x[i];
        double y2 = y[0];
        yKept[i] = y2;
        y[idx1] = y1 + (x1 * y2 + x1);
      }
      double[] yKept1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        int idx1 = idx[i];
        double y1 = y[idx1];
        yKept1[i] = y1;
        y[idx1] = y1 * x[i];
      }
      double y1 = y[0];
      double y2 = y[1];

      // reverse sweep
      double t = y1 * y2 + y[2];
      yBar[2] += 1.0;
      yBar[1] += y1;
      yBar[0] += y2;
      for (int i = x.length - 1; i >= 0; i--) {
        int idx1 = idx[i];
        double t1 = yBar[idx1];
        double yBar1 = t1 * x[i];
        xBar[i] += yKept1[i] * t1;
        yBar[idx1] = yBar1;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        double t1 = yBar[idx[i]];
        double xBar1 = t1 + t1 * yKept[i];
        yBar[0] += x[i] * t1;
        xBar[i] += xBar1;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.scatter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ScatterHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ArrayForms.scatter}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param idx constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static ScatterHvp scatterHvp(double[] x, int[] idx, double[] xDot) {
    return scatterHvp(x, idx, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scatterHvp(double[], int[], double[])
   */
  static ScatterHvp scatterHvp(double[] x, int[] idx, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = scatterHvp(x, idx, xDot, xBar, xHvp, tape);
    return new ScatterHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code ArrayForms.scatter}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param idx constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double scatterHvp(double[] x, int[] idx, double[] xDot, double[] xBar, double[] xHvp) {
    return scatterHvp(x, idx, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #scatterHvp(double[], int[], double[], double[], double[])
   */
  static double scatterHvp(double[] x, int[] idx, double[] xDot, double[] xBar, double[] xHvp,
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
      double[] y = new double[3];
      double[] yDot = new double[3];
      double[] yBar = tape.zeroDoubles(3);
      double[] yBarDot = tape.zeroDoubles(3);
      double[] yKept = tape.doubles(x.length);
      double[] yKeptDot = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        int idx1 = idx[i];
        double y1 = y[idx1];
        double x1 = x[i];
        double xDot1 = xDot[i];
        double y2 = y[0];
        double yDot1 = yDot[0];
        double yDot2 = yDot[idx1];
        yKept[i] = y2;
        yKeptDot[i] = yDot1;
        y[idx1] = y1 + (x1 * y2 + x1);
        yDot[idx1] = yDot2 + (xDot1 * y2 + x1 * yDot1 + xDot1);
      }
      double[] yKept1 = tape.doubles(x.length);
      double[] yKeptDot1 = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        int idx1 = idx[i];
        double y1 = y[idx1];
        double yDot1 = yDot[idx1];
        yKept1[i] = y1;
        yKeptDot1[i] = yDot1;
        double x1 = x[i];
        double t = yDot1 * x1 + y1 * xDot[i];
        y[idx1] = y1 * x1;
        yDot[idx1] = t;
      }
      double y1 = y[0];
      double y2 = y[1];

      // reverse sweep
      double yDot1 = yDot[0];
      double yDot2 = yDot[1];
      double t = y1 * y2 + y[2];
      yBar[2] += 1.0;
      yBar[1] += y1;
      yBarDot[1] += yDot1;
      yBar[0] += y2;
      yBarDot[0] += yDot2;
      for (int i = x.length - 1; i >= 0; i--) {
        int idx1 = idx[i];
        double t1 = yBar[idx1];
        double t2 = yBarDot[idx1];
        double x1 = x[i];
        double y3 = yKept1[i];
        double yBarDot1 = t2 * x1 + t1 * xDot[i];
        double xBarDot = yKeptDot1[i] * t1 + y3 * t2;
        xBar[i] += y3 * t1;
        xHvp[i] += xBarDot;
        yBar[idx1] = t1 * x1;
        yBarDot[idx1] = yBarDot1;
      }
      for (int i = x.length - 1; i >= 0; i--) {
        int idx1 = idx[i];
        double t1 = yBar[idx1];
        double t2 = yBarDot[idx1];
        double y3 = yKept[i];
        double x1 = x[i];
        double xBarDot = t2 + (t2 * y3 + t1 * yKeptDot[i]);
        double yBarDot1 = xDot[i] * t1 + x1 * t2;
        yBar[0] += x1 * t1;
        yBarDot[0] += yBarDot1;
        xBar[i] += t1 + t1 * y3;
        xHvp[i] += xBarDot;
      }
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.scatter} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param idx captured
   * @return the view
   */
  static ScalarFunction scatterFunction(int[] idx) {
    return new ScatterFunction(idx);
  }

  private static final class ScatterFunction implements ScalarFunction {

    private final int[] idx;

    ScatterFunction(int[] idx) {
      this.idx = idx;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.scatter(x, this.idx);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = scatterGradient(x, this.idx, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return scatterJvp(x, this.idx, xDot).tangent();
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
      double value = scatterHvp(x, this.idx, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.movingIndex} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual movingIndexJvp(double[] a, double x, double[] aDot, double xDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double t = aDot[1] + xDot;
    a[0] = a[1] + x;
    aDot[0] = t;
    double a1 = a[1];
    double aDot1 = aDot[1];
    double a2 = a[2];
    double t1 = a1 + a1 * a2;
    double t2 = aDot1 + (aDot1 * a2 + a1 * aDot[2]);
    a[1] = t1;
    aDot[1] = t2;
    a[2] = t1 * x;
    aDot[2] = t2 * x + t1 * xDot;
    double a3 = a[1];
    double a4 = a[0];
    double t3 = aDot[1] * a4 + a3 * aDot[0];
    a[1] = a3 * a4;
    aDot[1] = t3;
    double a5 = a[0];
    double a6 = a[1];
    double aDot2 = aDot[1];
    return new Dual(a5 * a6 + a[2] * 0.0 + a6, aDot[0] * a6 + a5 * aDot2 + aDot2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movingIndexJvp(double[], double, double[], double)
   */
  static Dual movingIndexJvp(double[] a, double x, double[] aDot, double xDot, Tape tape) {
    return movingIndexJvp(a, x, aDot, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.movingIndex}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   */
  record MovingIndexGradient(double value, double[] a, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.movingIndex}: filled by a
   * derivative and reused by its caller.
   */
  static final class MovingIndexAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public MovingIndexAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.movingIndex} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static MovingIndexGradient movingIndexGradient(double[] a, double x) {
    double[] aBar = Arguments.zerosLike(a);
    MovingIndexAdjoint adjoint = new MovingIndexAdjoint();
    double value = movingIndexGradient(a, x, aBar, adjoint);
    return new MovingIndexGradient(value, aBar, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movingIndexGradient(double[], double)
   */
  static MovingIndexGradient movingIndexGradient(double[] a, double x, Tape tape) {
    return movingIndexGradient(a, x);
  }

  /**
   * Reverse mode: {@code ArrayForms.movingIndex} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double movingIndexGradient(double[] a, double x, double[] aBar,
      MovingIndexAdjoint adjoint) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    a[0] = a[1] + x;
    double a1 = a[1];
    double a2 = a[2];
    double t = a1 + a1 * a2;
    a[1] = t;
    a[2] = t * x;
    double a3 = a[1];
    double a4 = a[0];
    a[1] = a3 * a4;
    double a5 = a[0];
    double a6 = a[1];

    // reverse sweep
    double t1 = a5 * a6 + a[2] * 0.0 + a6;
    aBar[1] += 1.0 + a5;
    aBar[0] += a6;
    double t2 = aBar[1];
    aBar[1] = 0.0;
    aBar[0] += a3 * t2;
    aBar[1] += t2 * a4;
    double t3 = aBar[2];
    aBar[2] = 0.0;
    double xBar = t * t3;
    double t4 = aBar[1];
    aBar[1] = 0.0;
    double t5 = t3 * x + t4;
    aBar[2] += a1 * t5;
    aBar[1] += t5 + t5 * a2;
    double t6 = aBar[0];
    aBar[0] = 0.0;
    xBar += t6;
    aBar[1] += t6;
    adjoint.x = xBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movingIndexGradient(double[], double, double[], MovingIndexAdjoint)
   */
  static double movingIndexGradient(double[] a, double x, double[] aBar,
      MovingIndexAdjoint adjoint, Tape tape) {
    return movingIndexGradient(a, x, aBar, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.movingIndex}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param x the derivative with respect to {@code x}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record MovingIndexHvp(double value, double[] a, double x, double[] aHvp, double xHvp) {}

  /**
   * Adjoints and Hessian-vector products of the scalar parameters of {@code
   * ArrayForms.movingIndex}: filled by a derivative and reused by its caller.
   */
  static final class MovingIndexHvpAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The Hessian-vector product for {@code x}. */
    public double xHvp;

    /** A holder of zeros. */
    public MovingIndexHvpAdjoint() {}
  }

  /**
   * Second order: {@code ArrayForms.movingIndex}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static MovingIndexHvp movingIndexHvp(double[] a, double x, double[] aDot, double xDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    MovingIndexHvpAdjoint adjoint = new MovingIndexHvpAdjoint();
    double value = movingIndexHvp(a, x, aDot, xDot, aBar, aHvp, adjoint);
    return new MovingIndexHvp(value, aBar, adjoint.x, aHvp, adjoint.xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movingIndexHvp(double[], double, double[], double)
   */
  static MovingIndexHvp movingIndexHvp(double[] a, double x, double[] aDot, double xDot,
      Tape tape) {
    return movingIndexHvp(a, x, aDot, xDot);
  }

  /**
   * Second order: {@code ArrayForms.movingIndex}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param x as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param xDot tangent of {@code x}
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param adjoint overwritten with gradient and product for {@code x}
   * @return the value
   */
  static double movingIndexHvp(double[] a, double x, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, MovingIndexHvpAdjoint adjoint) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Objects.requireNonNull(adjoint, "adjoint");
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double t = aDot[1] + xDot;
    a[0] = a[1] + x;
    aDot[0] = t;
    double a1 = a[1];
    double aDot1 = aDot[1];
    double a2 = a[2];
    double aDot2 = aDot[2];
    double t1 = a1 + a1 * a2;
    double t2 = aDot1 + (aDot1 * a2 + a1 * aDot2);
    a[1] = t1;
    aDot[1] = t2;
    a[2] = t1 * x;
    aDot[2] = t2 * x + t1 * xDot;
    double a3 = a[1];
    double aDot3 = aDot[1];
    double a4 = a[0];
    double aDot4 = aDot[0];
    a[1] = a3 * a4;
    aDot[1] = aDot3 * a4 + a3 * aDot4;
    double a5 = a[0];
    double a6 = a[1];

    // reverse sweep
    double aDot5 = aDot[0];
    double aDot6 = aDot[1];
    double t3 = a5 * a6 + a[2] * 0.0 + a6;
    aBar[1] += 1.0 + a5;
    aHvp[1] += aDot5;
    aBar[0] += a6;
    aHvp[0] += aDot6;
    double t4 = aBar[1];
    double t5 = aHvp[1];
    aBar[1] = 0.0;
    aHvp[1] = 0.0;
    aBar[0] += a3 * t4;
    aHvp[0] += aDot3 * t4 + a3 * t5;
    aBar[1] += t4 * a4;
    aHvp[1] += t5 * a4 + t4 * aDot4;
    double t6 = aBar[2];
    double t7 = aHvp[2];
    aBar[2] = 0.0;
    aHvp[2] = 0.0;
    double xBar = t1 * t6;
    double xBarDot = t2 * t6 + t1 * t7;
    double t8 = aBar[1];
    double t9 = aHvp[1];
    aBar[1] = 0.0;
    aHvp[1] = 0.0;
    double t10 = t6 * x + t8;
    double t11 = t7 * x + t6 * xDot + t9;
    aBar[2] += a1 * t10;
    aHvp[2] += aDot1 * t10 + a1 * t11;
    aBar[1] += t10 + t10 * a2;
    aHvp[1] += t11 + (t11 * a2 + t10 * aDot2);
    double t12 = aBar[0];
    double t13 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    xBar += t12;
    xBarDot += t13;
    aBar[1] += t12;
    aHvp[1] += t13;
    adjoint.x = xBar;
    adjoint.xHvp = xBarDot;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #movingIndexHvp(double[], double, double[], double, double[], double[],
   *     MovingIndexHvpAdjoint)
   */
  static double movingIndexHvp(double[] a, double x, double[] aDot, double xDot, double[] aBar,
      double[] aHvp, MovingIndexHvpAdjoint adjoint, Tape tape) {
    return movingIndexHvp(a, x, aDot, xDot, aBar, aHvp, adjoint);
  }

  /**
   * {@code ArrayForms.movingIndex} as a function of the vector that packs {@code a}, {@code
   * x}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction movingIndexFunction() {
    return new MovingIndexFunction();
  }

  private static final class MovingIndexFunction implements ScalarFunction {

    MovingIndexFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Arguments.lengthAtLeast("x", packed, 1);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      return ArrayForms.movingIndex(a, x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      MovingIndexAdjoint adjoint = new MovingIndexAdjoint();
      double value = movingIndexGradient(a, x, aBar, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      return movingIndexJvp(a, x, aDot, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.lengthAtLeast("x", packed, 1);
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length - 1);
      double x = packed[packed.length - 1];
      double[] aDot = Arguments.doubles(direction, 0, direction.length - 1);
      double xDot = direction[direction.length - 1];
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      MovingIndexHvpAdjoint adjoint = new MovingIndexHvpAdjoint();
      double value = movingIndexHvp(a, x, aDot, xDot, aBar, aHvp, adjoint);
      Arguments.pack(aBar, gradient, 0);
      gradient[gradient.length - 1] = adjoint.x;
      Arguments.pack(aHvp, product, 0);
      product[product.length - 1] = adjoint.xHvp;
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.compoundOnce} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual compoundOnceJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double t = aDot[0] * 3.0;
    a[0] *= 3.0;
    aDot[0] = t;
    double aDot1 = aDot[1];
    a[1] += 1.0;
    aDot[1] = aDot1;
    double aDot2 = aDot[2];
    double t1 = a[2] - 1.0;
    a[2] = t1;
    aDot[2] = aDot2;
    double a1 = a[0];
    double a2 = a[1];
    double t2 = aDot2 - (aDot[0] * a2 + a1 * aDot[1]);
    a[2] = t1 - a1 * a2;
    aDot[2] = t2;
    double a3 = a[0];
    double a4 = a[1];
    double t3 = a3 / a4;
    double t4 = aDot[0] / a4 - aDot[1] / a4 * t3;
    a[0] = t3;
    aDot[0] = t4;
    double a5 = a[0];
    double a6 = a[1];
    double t5 = a5 * a6;
    double a7 = a[2];
    return new Dual(t5 * a7 + 1.0, (aDot[0] * a6 + a5 * aDot[1]) * a7 + t5 * aDot[2]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOnceJvp(double[], double[])
   */
  static Dual compoundOnceJvp(double[] a, double[] aDot, Tape tape) {
    return compoundOnceJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.compoundOnce}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record CompoundOnceGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code ArrayForms.compoundOnce} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static CompoundOnceGradient compoundOnceGradient(double[] a) {
    double[] aBar = Arguments.zerosLike(a);
    double value = compoundOnceGradient(a, aBar);
    return new CompoundOnceGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOnceGradient(double[])
   */
  static CompoundOnceGradient compoundOnceGradient(double[] a, Tape tape) {
    return compoundOnceGradient(a);
  }

  /**
   * Reverse mode: {@code ArrayForms.compoundOnce} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double compoundOnceGradient(double[] a, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    a[0] *= 3.0;
    a[1] += 1.0;
    double t = a[2] - 1.0;
    a[2] = t;
    double a1 = a[0];
    double a2 = a[1];
    a[2] = t - a1 * a2;
    double a3 = a[0];
    double a4 = a[1];
    double t1 = a3 / a4;
    a[0] = t1;
    double a5 = a[0];
    double a6 = a[1];
    double t2 = a5 * a6;
    double a7 = a[2];

    // reverse sweep
    aBar[2] += t2;
    aBar[1] += a5 * a7;
    aBar[0] += a7 * a6;
    double t3 = aBar[0];
    aBar[0] = 0.0;
    double aBar1 = t3 / a4;
    aBar[1] -= aBar1 * t1;
    aBar[0] += aBar1;
    double t4 = aBar[2];
    aBar[2] = 0.0;
    double t5 = -t4;
    aBar[1] += a1 * t5;
    aBar[0] += t5 * a2;
    aBar[2] = t4 + aBar[2];
    aBar[0] *= 3.0;
    return t2 * a7 + 1.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOnceGradient(double[], double[])
   */
  static double compoundOnceGradient(double[] a, double[] aBar, Tape tape) {
    return compoundOnceGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.compoundOnce}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record CompoundOnceHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code ArrayForms.compoundOnce}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static CompoundOnceHvp compoundOnceHvp(double[] a, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = compoundOnceHvp(a, aDot, aBar, aHvp);
    return new CompoundOnceHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOnceHvp(double[], double[])
   */
  static CompoundOnceHvp compoundOnceHvp(double[] a, double[] aDot, Tape tape) {
    return compoundOnceHvp(a, aDot);
  }

  /**
   * Second order: {@code ArrayForms.compoundOnce}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double compoundOnceHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double t = aDot[0] * 3.0;
    a[0] *= 3.0;
    aDot[0] = t;
    double aDot1 = aDot[1];
    a[1] += 1.0;
    aDot[1] = aDot1;
    double aDot2 = aDot[2];
    double t1 = a[2] - 1.0;
    a[2] = t1;
    aDot[2] = aDot2;
    double a1 = a[0];
    double aDot3 = aDot[0];
    double a2 = a[1];
    double aDot4 = aDot[1];
    a[2] = t1 - a1 * a2;
    aDot[2] = aDot2 - (aDot3 * a2 + a1 * aDot4);
    double a3 = a[0];
    double a4 = a[1];
    double t2 = a3 / a4;
    double t3 = aDot[1] / a4;
    double t4 = aDot[0] / a4 - t3 * t2;
    a[0] = t2;
    aDot[0] = t4;
    double a5 = a[0];
    double aDot5 = aDot[0];
    double a6 = a[1];
    double aDot6 = aDot[1];
    double t5 = a5 * a6;
    double a7 = a[2];
    double aDot7 = aDot[2];

    // reverse sweep
    aBar[2] += t5;
    aHvp[2] += aDot5 * a6 + a5 * aDot6;
    aBar[1] += a5 * a7;
    aHvp[1] += aDot5 * a7 + a5 * aDot7;
    aBar[0] += a7 * a6;
    aHvp[0] += aDot7 * a6 + a7 * aDot6;
    double t6 = aBar[0];
    double t7 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    double aBar1 = t6 / a4;
    double aBarDot = t7 / a4 - t3 * aBar1;
    aBar[1] -= aBar1 * t2;
    aHvp[1] -= aBarDot * t2 + aBar1 * t4;
    aBar[0] += aBar1;
    aHvp[0] += aBarDot;
    double t8 = aBar[2];
    double t9 = aHvp[2];
    aBar[2] = 0.0;
    aHvp[2] = 0.0;
    double t10 = -t8;
    double t11 = -t9;
    aBar[1] += a1 * t10;
    aHvp[1] += aDot3 * t10 + a1 * t11;
    aBar[0] += t10 * a2;
    aHvp[0] += t11 * a2 + t10 * aDot4;
    double t12 = t9 + aHvp[2];
    aBar[2] = t8 + aBar[2];
    aHvp[2] = t12;
    double aBarDot1 = aHvp[0] * 3.0;
    aBar[0] *= 3.0;
    aHvp[0] = aBarDot1;
    return t5 * a7 + 1.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOnceHvp(double[], double[], double[], double[])
   */
  static double compoundOnceHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp,
      Tape tape) {
    return compoundOnceHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code ArrayForms.compoundOnce} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction compoundOnceFunction() {
    return new CompoundOnceFunction();
  }

  private static final class CompoundOnceFunction implements ScalarFunction {

    CompoundOnceFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.compoundOnce(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = compoundOnceGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return compoundOnceJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = compoundOnceHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.elementIncrement} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual elementIncrementJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double a1 = a[0];
    double aDot1 = aDot[0];
    a[0] = a1 + 1.0;
    aDot[0] = aDot1;
    double aDot2 = aDot[1];
    double t = a[1] + 1.0;
    a[1] = t;
    aDot[1] = aDot2;
    double y = a1 * 2.0 + t;
    double yDot = aDot1 * 2.0 + aDot2;
    double a2 = a[0];
    double aDot3 = aDot[0];
    a[0] = a2 - 1.0;
    aDot[0] = aDot3;
    double aDot4 = aDot[1];
    double t1 = a[1] - 1.0;
    a[1] = t1;
    aDot[1] = aDot4;
    double z = a2 - t1;
    double zDot = aDot3 - aDot4;
    double a3 = a[0];
    return new Dual(y * z + a3 * t1, yDot * z + y * zDot + (aDot[0] * t1 + a3 * aDot4));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementIncrementJvp(double[], double[])
   */
  static Dual elementIncrementJvp(double[] a, double[] aDot, Tape tape) {
    return elementIncrementJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.elementIncrement}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record ElementIncrementGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code ArrayForms.elementIncrement} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ElementIncrementGradient elementIncrementGradient(double[] a) {
    double[] aBar = Arguments.zerosLike(a);
    double value = elementIncrementGradient(a, aBar);
    return new ElementIncrementGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementIncrementGradient(double[])
   */
  static ElementIncrementGradient elementIncrementGradient(double[] a, Tape tape) {
    return elementIncrementGradient(a);
  }

  /**
   * Reverse mode: {@code ArrayForms.elementIncrement} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double elementIncrementGradient(double[] a, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double a1 = a[0];
    a[0] = a1 + 1.0;
    double t = a[1] + 1.0;
    a[1] = t;
    double y = a1 * 2.0 + t;
    double a2 = a[0];
    a[0] = a2 - 1.0;
    double t1 = a[1] - 1.0;
    a[1] = t1;
    double z = a2 - t1;
    double a3 = a[0];

    // reverse sweep
    aBar[0] += t1;
    aBar[1] = a3 - y + aBar[1];
    aBar[0] = y + aBar[0];
    aBar[1] = z + aBar[1];
    double aBar1 = z * 2.0;
    aBar[0] = aBar1 + aBar[0];
    return y * z + a3 * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementIncrementGradient(double[], double[])
   */
  static double elementIncrementGradient(double[] a, double[] aBar, Tape tape) {
    return elementIncrementGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.elementIncrement}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record ElementIncrementHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code ArrayForms.elementIncrement}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ElementIncrementHvp elementIncrementHvp(double[] a, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = elementIncrementHvp(a, aDot, aBar, aHvp);
    return new ElementIncrementHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementIncrementHvp(double[], double[])
   */
  static ElementIncrementHvp elementIncrementHvp(double[] a, double[] aDot, Tape tape) {
    return elementIncrementHvp(a, aDot);
  }

  /**
   * Second order: {@code ArrayForms.elementIncrement}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double elementIncrementHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double a1 = a[0];
    double aDot1 = aDot[0];
    a[0] = a1 + 1.0;
    aDot[0] = aDot1;
    double aDot2 = aDot[1];
    double t = a[1] + 1.0;
    a[1] = t;
    aDot[1] = aDot2;
    double y = a1 * 2.0 + t;
    double yDot = aDot1 * 2.0 + aDot2;
    double a2 = a[0];
    double aDot3 = aDot[0];
    a[0] = a2 - 1.0;
    aDot[0] = aDot3;
    double aDot4 = aDot[1];
    double t1 = a[1] - 1.0;
    a[1] = t1;
    aDot[1] = aDot4;
    double z = a2 - t1;
    double zDot = aDot3 - aDot4;
    double a3 = a[0];

    // reverse sweep
    double aDot5 = aDot[0];
    aBar[0] += t1;
    aHvp[0] += aDot4;
    double t2 = aDot5 - yDot + aHvp[1];
    aBar[1] = a3 - y + aBar[1];
    aHvp[1] = t2;
    double aBarDot = yDot + aHvp[0];
    aBar[0] = y + aBar[0];
    aHvp[0] = aBarDot;
    double t3 = zDot + aHvp[1];
    aBar[1] = z + aBar[1];
    aHvp[1] = t3;
    double aBar1 = z * 2.0;
    double aBarDot1 = zDot * 2.0;
    double aBarDot2 = aBarDot1 + aHvp[0];
    aBar[0] = aBar1 + aBar[0];
    aHvp[0] = aBarDot2;
    return y * z + a3 * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #elementIncrementHvp(double[], double[], double[], double[])
   */
  static double elementIncrementHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp,
      Tape tape) {
    return elementIncrementHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code ArrayForms.elementIncrement} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction elementIncrementFunction() {
    return new ElementIncrementFunction();
  }

  private static final class ElementIncrementFunction implements ScalarFunction {

    ElementIncrementFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.elementIncrement(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = elementIncrementGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return elementIncrementJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = elementIncrementHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.evaluationOrder} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual evaluationOrderJvp(double[] a, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double x = a[0];
    double xDot = aDot[0];
    double x1 = x * 2.0;
    double xDot1 = xDot * 2.0;
    a[1] = x1;
    aDot[1] = xDot1;
    a[0] = x1 + x * x1 + x1;
    aDot[0] = xDot1 + 2.0 * (xDot * x1) + xDot1;
    double t = a[1] * 2.0;
    double t1 = aDot[1] * 2.0;
    a[0] = t;
    aDot[0] = t1;
    return new Dual(t * x1 + a[1] * 2.0, t1 * x1 + t * xDot1 + aDot[1] * 2.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evaluationOrderJvp(double[], double[])
   */
  static Dual evaluationOrderJvp(double[] a, double[] aDot, Tape tape) {
    return evaluationOrderJvp(a, aDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.evaluationOrder}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record EvaluationOrderGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code ArrayForms.evaluationOrder} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static EvaluationOrderGradient evaluationOrderGradient(double[] a) {
    double[] aBar = Arguments.zerosLike(a);
    double value = evaluationOrderGradient(a, aBar);
    return new EvaluationOrderGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evaluationOrderGradient(double[])
   */
  static EvaluationOrderGradient evaluationOrderGradient(double[] a, Tape tape) {
    return evaluationOrderGradient(a);
  }

  /**
   * Reverse mode: {@code ArrayForms.evaluationOrder} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double evaluationOrderGradient(double[] a, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double x = a[0];
    double x1 = x * 2.0;
    a[1] = x1;
    a[0] = x1 + x * x1 + x1;
    double t = a[1] * 2.0;
    a[0] = t;

    // reverse sweep
    double t1 = t * x1 + a[1] * 2.0;
    aBar[1] += 2.0;
    double t2 = aBar[0];
    aBar[0] = 0.0;
    aBar[1] += (x1 + t2) * 2.0;
    double t3 = aBar[0];
    aBar[0] = 0.0;
    double xBar = t3 * x1;
    double xBar1 = t + t3 + t3 + x * t3;
    double t4 = aBar[1];
    aBar[1] = 0.0;
    xBar1 += t4;
    aBar[0] += xBar + xBar1 * 2.0;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evaluationOrderGradient(double[], double[])
   */
  static double evaluationOrderGradient(double[] a, double[] aBar, Tape tape) {
    return evaluationOrderGradient(a, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.evaluationOrder}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record EvaluationOrderHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code ArrayForms.evaluationOrder}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static EvaluationOrderHvp evaluationOrderHvp(double[] a, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = evaluationOrderHvp(a, aDot, aBar, aHvp);
    return new EvaluationOrderHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evaluationOrderHvp(double[], double[])
   */
  static EvaluationOrderHvp evaluationOrderHvp(double[] a, double[] aDot, Tape tape) {
    return evaluationOrderHvp(a, aDot);
  }

  /**
   * Second order: {@code ArrayForms.evaluationOrder}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double evaluationOrderHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double x = a[0];
    double xDot = aDot[0];
    double x1 = x * 2.0;
    double xDot1 = xDot * 2.0;
    a[1] = x1;
    aDot[1] = xDot1;
    a[0] = x1 + x * x1 + x1;
    aDot[0] = xDot1 + 2.0 * (xDot * x1) + xDot1;
    double t = a[1] * 2.0;
    double t1 = aDot[1] * 2.0;
    a[0] = t;
    aDot[0] = t1;

    // reverse sweep
    double t2 = t * x1 + a[1] * 2.0;
    aBar[1] += 2.0;
    double t3 = aBar[0];
    double t4 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    aBar[1] += (x1 + t3) * 2.0;
    aHvp[1] += (xDot1 + t4) * 2.0;
    double t5 = aBar[0];
    double t6 = aHvp[0];
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    double xBar = t5 * x1;
    double xBarDot = t6 * x1 + t5 * xDot1;
    double xBar1 = t + t5 + t5 + x * t5;
    double xBarDot1 = t1 + t6 + t6 + (xDot * t5 + x * t6);
    double t7 = aBar[1];
    double t8 = aHvp[1];
    aBar[1] = 0.0;
    aHvp[1] = 0.0;
    xBar1 += t7;
    xBarDot1 += t8;
    aBar[0] += xBar + xBar1 * 2.0;
    aHvp[0] += xBarDot + xBarDot1 * 2.0;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #evaluationOrderHvp(double[], double[], double[], double[])
   */
  static double evaluationOrderHvp(double[] a, double[] aDot, double[] aBar, double[] aHvp,
      Tape tape) {
    return evaluationOrderHvp(a, aDot, aBar, aHvp);
  }

  /**
   * {@code ArrayForms.evaluationOrder} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction evaluationOrderFunction() {
    return new EvaluationOrderFunction();
  }

  private static final class EvaluationOrderFunction implements ScalarFunction {

    EvaluationOrderFunction() {}

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.evaluationOrder(a);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = evaluationOrderGradient(a, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return evaluationOrderJvp(a, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = evaluationOrderHvp(a, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.tables} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param i constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual tablesJvp(double x, int i, double xDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int k = 0; k < ArrayForms_TABLE.length; k++) {
      double t = sDot * x + s * xDot;
      s = s * x + ArrayForms_TABLE[k] * ArrayForms_TABLES[i][k % 2];
      sDot = t;
    }
    double t = ArrayForms.ORDER[i];
    return new Dual(s * t, sDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tablesJvp(double, int, double)
   */
  static Dual tablesJvp(double x, int i, double xDot, Tape tape) {
    return tablesJvp(x, i, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.tables}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TablesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.tables}: filled by a derivative
   * and reused by its caller.
   */
  static final class TablesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TablesAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.tables} and its gradient.
   *
   * @param x as the method takes it
   * @param i constant
   * @return the value and the gradient, in new arrays
   */
  static TablesGradient tablesGradient(double x, int i) {
    return tablesGradient(x, i, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tablesGradient(double, int)
   */
  static TablesGradient tablesGradient(double x, int i, Tape tape) {
    TablesAdjoint adjoint = new TablesAdjoint();
    double value = tablesGradient(x, i, adjoint, tape);
    return new TablesGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ArrayForms.tables} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param i constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double tablesGradient(double x, int i, TablesAdjoint adjoint) {
    return tablesGradient(x, i, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tablesGradient(double, int, TablesAdjoint)
   */
  static double tablesGradient(double x, int i, TablesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double s = 0.0;
      int trips = 0;
      for (int k = 0; k < ArrayForms_TABLE.length; k++) {
        sKept[trips] = s;
        s = s * x + ArrayForms_TABLE[k] * ArrayForms_TABLES[i][k % 2];
        trips++;
        sKept = tape.grow(sKept, trips);
      }
      double sBar = ArrayForms.ORDER[i];

      // reverse sweep
      double xBar = 0.0;
      double t = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        xBar += s * sBar;
        sBar *= x;
      }
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.tables}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TablesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code ArrayForms.tables}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param i constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TablesHvp tablesHvp(double x, int i, double xDot) {
    return tablesHvp(x, i, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #tablesHvp(double, int, double)
   */
  static TablesHvp tablesHvp(double x, int i, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = 0.0;
      int trips = 0;
      double sDot = 0.0;
      for (int k = 0; k < ArrayForms_TABLE.length; k++) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + ArrayForms_TABLE[k] * ArrayForms_TABLES[i][k % 2];
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t;
      }
      double sBar = ArrayForms.ORDER[i];

      // reverse sweep
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      double t = s * sBar;
      for (int k = trips - 1; k >= 0; k--) {
        s = sKept[k];
        double sDot1 = sKeptDot[k];
        xBar += s * sBar;
        xBarDot += sDot1 * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      return new TablesHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.tables} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param i captured
   * @return the view
   */
  static ScalarFunction tablesFunction(int i) {
    return new TablesFunction(i);
  }

  private static final class TablesFunction implements ScalarFunction {

    private final int i;

    TablesFunction(int i) {
      this.i = i;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return ArrayForms.tables(x, this.i);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TablesAdjoint adjoint = new TablesAdjoint();
      double value = tablesGradient(x, this.i, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return tablesJvp(x, this.i, xDot).tangent();
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
      TablesHvp hvp = tablesHvp(x, this.i, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.newRows} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual newRowsJvp(double x, int n, double xDot) {
    double[][] m = new double[n][];
    double[][] mDot = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] t = new double[i + 1];
      double[] t1 = new double[i + 1];
      m[i] = t;
      mDot[i] = t1;
      double t2;
      double t3;
      if (i > 0) {
        t2 = m[i - 1][i - 1] + 1.0;
        t3 = mDot[i - 1][i - 1];
      } else {
        t2 = x;
        t3 = xDot;
      }
      t[i] = x * t2;
      t1[i] = xDot * t2 + x * t3;
    }
    double[][] full = new double[2][3];
    double[][] fullDot = new double[2][3];
    double[] fullDot1 = fullDot[1];
    full[1][2] = x;
    fullDot1[2] = xDot;
    double full1 = full[0][0];
    double s = x * full1;
    double sDot = xDot * full1 + x * fullDot[0][0];
    for (int i = 0; i < m.length; i++) {
      double[] row = m[i];
      double[] rowDot = mDot[i];
      int t = row.length;
      for (int j = 0; j < t; j++) {
        double v = row[j];
        double vDot = rowDot[j];
        s += v * v;
        sDot += 2.0 * (vDot * v);
      }
    }
    return new Dual(s + x, sDot + xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #newRowsJvp(double, int, double)
   */
  static Dual newRowsJvp(double x, int n, double xDot, Tape tape) {
    return newRowsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.newRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NewRowsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.newRows}: filled by a derivative
   * and reused by its caller.
   */
  static final class NewRowsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NewRowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.newRows} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static NewRowsGradient newRowsGradient(double x, int n) {
    return newRowsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #newRowsGradient(double, int)
   */
  static NewRowsGradient newRowsGradient(double x, int n, Tape tape) {
    NewRowsAdjoint adjoint = new NewRowsAdjoint();
    double value = newRowsGradient(x, n, adjoint, tape);
    return new NewRowsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ArrayForms.newRows} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double newRowsGradient(double x, int n, NewRowsAdjoint adjoint) {
    return newRowsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #newRowsGradient(double, int, NewRowsAdjoint)
   */
  static double newRowsGradient(double x, int n, NewRowsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] m = new double[n][];
      double[][] mBar = new double[n][];
      double[][] kept = tape.references(double[].class, n);
      double[] kept1 = tape.doubles(n);
      double[][] mBarKept = tape.references(double[].class, n);
      for (int i = 0; i < n; i++) {
        double[] t = new double[i + 1];
        double[] t1 = tape.zeroDoubles(i + 1);
        kept[i] = t1;
        m[i] = t;
        mBar[i] = t1;
        double t2;
        if (i > 0) {
          double[] m1 = m[i - 1];
          mBarKept[i] = mBar[i - 1];
          t2 = m1[i - 1] + 1.0;
        } else {
          t2 = x;
        }
        kept1[i] = t2;
        t[i] = x * t2;
      }
      double[][] full = tape.exactDoubles(2, 3);
      double[][] fullBar = tape.exactDoubles(2, 3);
      double[] fullBar1 = fullBar[1];
      full[1][2] = x;
      double full1 = full[0][0];
      double s = x * full1;
      double[] fullBar2 = fullBar[0];
      for (int i = 0; i < m.length; i++) {
        double[] row = m[i];
        double[] rowBar = mBar[i];
        int t = row.length;
        for (int j = 0; j < t; j++) {
          double v = row[j];
          s += v * v;
          rowBar[j] += 2.0 * v;
        }
      }

      // reverse sweep
      double xBar = 1.0 + full1;
      fullBar2[0] += x;
      double t = fullBar1[2];
      fullBar1[2] = 0.0;
      int i = Math.max(n, 0) - 1;
      xBar += t;
      while (i >= 0) {
        double[] t1 = kept[i];
        double t2 = t1[i];
        t1[i] = 0.0;
        xBar += t2 * kept1[i];
        double t3 = x * t2;
        if (i > 0) {
          mBarKept[i][i - 1] += t3;
        } else {
          xBar += t3;
        }
        i--;
      }
      adjoint.x = xBar;
      return s + x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.newRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NewRowsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code ArrayForms.newRows}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NewRowsHvp newRowsHvp(double x, int n, double xDot) {
    return newRowsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #newRowsHvp(double, int, double)
   */
  static NewRowsHvp newRowsHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[][] m = new double[n][];
      double[][] mDot = new double[n][];
      double[][] mBar = new double[n][];
      double[][] mBarDot = new double[n][];
      double[][] kept = tape.references(double[].class, n);
      double[][] keptDot = tape.references(double[].class, n);
      double[] kept1 = tape.doubles(n);
      double[] keptDot1 = tape.doubles(n);
      double[][] mBarKept = tape.references(double[].class, n);
      double[][] mBarKeptDot = tape.references(double[].class, n);
      for (int i = 0; i < n; i++) {
        double[] t = new double[i + 1];
        double[] t1 = new double[i + 1];
        double[] t2 = tape.zeroDoubles(i + 1);
        double[] t3 = tape.zeroDoubles(i + 1);
        kept[i] = t2;
        keptDot[i] = t3;
        m[i] = t;
        mDot[i] = t1;
        mBar[i] = t2;
        mBarDot[i] = t3;
        double t4;
        double t5;
        if (i > 0) {
          double[] m1 = m[i - 1];
          double[] mDot1 = mDot[i - 1];
          double[] mBarDot1 = mBarDot[i - 1];
          mBarKept[i] = mBar[i - 1];
          mBarKeptDot[i] = mBarDot1;
          t4 = m1[i - 1] + 1.0;
          t5 = mDot1[i - 1];
        } else {
          t4 = x;
          t5 = xDot;
        }
        kept1[i] = t4;
        keptDot1[i] = t5;
        t[i] = x * t4;
        t1[i] = xDot * t4 + x * t5;
      }
      double[][] full = tape.exactDoubles(2, 3);
      double[][] fullDot = tape.exactDoubles(2, 3);
      double[][] fullBar = tape.exactDoubles(2, 3);
      double[][] fullBarDot = tape.exactDoubles(2, 3);
      double[] fullBar1 = fullBar[1];
      double[] fullBarDot1 = fullBarDot[1];
      double[] fullDot1 = fullDot[1];
      full[1][2] = x;
      fullDot1[2] = xDot;
      double full1 = full[0][0];
      double s = x * full1;
      double[] fullBar2 = fullBar[0];
      double[] fullBarDot2 = fullBarDot[0];
      double fullDot2 = fullDot[0][0];
      for (int i = 0; i < m.length; i++) {
        double[] row = m[i];
        double[] rowDot = mDot[i];
        double[] rowBar = mBar[i];
        double[] rowBarDot = mBarDot[i];
        int t = row.length;
        for (int j = 0; j < t; j++) {
          double v = row[j];
          double vDot = rowDot[j];
          s += v * v;
          rowBar[j] += 2.0 * v;
          rowBarDot[j] += 2.0 * vDot;
        }
      }

      // reverse sweep
      double xBar = 1.0 + full1;
      fullBar2[0] += x;
      fullBarDot2[0] += xDot;
      double t = fullBar1[2];
      double t1 = fullBarDot1[2];
      fullBar1[2] = 0.0;
      fullBarDot1[2] = 0.0;
      double xBarDot = fullDot2 + t1;
      int i = Math.max(n, 0) - 1;
      xBar += t;
      while (i >= 0) {
        double[] t2 = kept[i];
        double[] t3 = keptDot[i];
        double t4 = t2[i];
        double t5 = t3[i];
        t2[i] = 0.0;
        t3[i] = 0.0;
        double t6 = kept1[i];
        xBar += t4 * t6;
        xBarDot += t5 * t6 + t4 * keptDot1[i];
        double t7 = x * t4;
        double t8 = xDot * t4 + x * t5;
        if (i > 0) {
          double[] mBarDot1 = mBarKeptDot[i];
          mBarKept[i][i - 1] += t7;
          mBarDot1[i - 1] += t8;
        } else {
          xBar += t7;
          xBarDot += t8;
        }
        i--;
      }
      return new NewRowsHvp(s + x, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.newRows} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction newRowsFunction(int n) {
    return new NewRowsFunction(n);
  }

  private static final class NewRowsFunction implements ScalarFunction {

    private final int n;

    NewRowsFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return ArrayForms.newRows(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NewRowsAdjoint adjoint = new NewRowsAdjoint();
      double value = newRowsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return newRowsJvp(x, this.n, xDot).tangent();
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
      NewRowsHvp hvp = newRowsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.sharedRows} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual sharedRowsJvp(double x, double xDot) {
    double[] row = new double[2];
    double[] rowDot = new double[2];
    row[0] = x;
    rowDot[0] = xDot;
    row[1] = x * x;
    rowDot[1] = 2.0 * (xDot * x);
    double[][] m = new double[2][];
    double[][] mDot = new double[2][];
    m[0] = row;
    mDot[0] = rowDot;
    m[1] = row;
    mDot[1] = rowDot;
    double[] m1 = m[0];
    double[] mDot1 = mDot[0];
    double t = mDot1[0] * 3.0;
    m1[0] *= 3.0;
    mDot1[0] = t;
    double[] m2 = m[1];
    double[] mDot2 = mDot[1];
    double t1 = mDot2[0] + mDot1[1];
    m2[0] += m1[1];
    mDot2[0] = t1;
    double row1 = row[0];
    double m3 = m2[1];
    return new Dual(row1 * m3, rowDot[0] * m3 + row1 * mDot2[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsJvp(double, double)
   */
  static Dual sharedRowsJvp(double x, double xDot, Tape tape) {
    return sharedRowsJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.sharedRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record SharedRowsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.sharedRows}: filled by a
   * derivative and reused by its caller.
   */
  static final class SharedRowsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public SharedRowsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.sharedRows} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static SharedRowsGradient sharedRowsGradient(double x) {
    return sharedRowsGradient(x, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsGradient(double)
   */
  static SharedRowsGradient sharedRowsGradient(double x, Tape tape) {
    SharedRowsAdjoint adjoint = new SharedRowsAdjoint();
    double value = sharedRowsGradient(x, adjoint, tape);
    return new SharedRowsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ArrayForms.sharedRows} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double sharedRowsGradient(double x, SharedRowsAdjoint adjoint) {
    return sharedRowsGradient(x, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsGradient(double, SharedRowsAdjoint)
   */
  static double sharedRowsGradient(double x, SharedRowsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] row = new double[2];
      double[] rowBar = tape.zeroDoubles(2);
      row[0] = x;
      row[1] = x * x;
      double[][] m = new double[2][];
      double[][] mBar = new double[2][];
      m[0] = row;
      mBar[0] = rowBar;
      m[1] = row;
      mBar[1] = rowBar;
      double[] m1 = m[0];
      double[] mBar1 = mBar[0];
      m1[0] *= 3.0;
      double[] m2 = m[1];
      double[] mBar2 = mBar[1];
      m2[0] += m1[1];
      double row1 = row[0];
      double m3 = m2[1];

      // reverse sweep
      mBar2[1] += row1;
      rowBar[0] += m3;
      mBar1[1] += mBar2[0];
      mBar1[0] *= 3.0;
      double t = rowBar[1];
      rowBar[1] = 0.0;
      double xBar = 2.0 * (t * x);
      double t1 = rowBar[0];
      rowBar[0] = 0.0;
      xBar += t1;
      adjoint.x = xBar;
      return row1 * m3;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.sharedRows}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record SharedRowsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code ArrayForms.sharedRows}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static SharedRowsHvp sharedRowsHvp(double x, double xDot) {
    return sharedRowsHvp(x, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #sharedRowsHvp(double, double)
   */
  static SharedRowsHvp sharedRowsHvp(double x, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] row = new double[2];
      double[] rowDot = new double[2];
      double[] rowBar = tape.zeroDoubles(2);
      double[] rowBarDot = tape.zeroDoubles(2);
      row[0] = x;
      rowDot[0] = xDot;
      row[1] = x * x;
      rowDot[1] = 2.0 * (xDot * x);
      double[][] m = new double[2][];
      double[][] mDot = new double[2][];
      double[][] mBar = new double[2][];
      double[][] mBarDot = new double[2][];
      m[0] = row;
      mDot[0] = rowDot;
      mBar[0] = rowBar;
      mBarDot[0] = rowBarDot;
      m[1] = row;
      mDot[1] = rowDot;
      mBar[1] = rowBar;
      mBarDot[1] = rowBarDot;
      double[] m1 = m[0];
      double[] mDot1 = mDot[0];
      double[] mBar1 = mBar[0];
      double[] mBarDot1 = mBarDot[0];
      double t = mDot1[0] * 3.0;
      m1[0] *= 3.0;
      mDot1[0] = t;
      double[] m2 = m[1];
      double[] mDot2 = mDot[1];
      double[] mBar2 = mBar[1];
      double[] mBarDot2 = mBarDot[1];
      double t1 = mDot2[0] + mDot1[1];
      m2[0] += m1[1];
      mDot2[0] = t1;
      double row1 = row[0];
      double m3 = m2[1];

      // reverse sweep
      double rowDot1 = rowDot[0];
      double mDot3 = mDot2[1];
      mBar2[1] += row1;
      mBarDot2[1] += rowDot1;
      rowBar[0] += m3;
      rowBarDot[0] += mDot3;
      double t2 = mBarDot2[0];
      mBar1[1] += mBar2[0];
      mBarDot1[1] += t2;
      double mBarDot3 = mBarDot1[0] * 3.0;
      mBar1[0] *= 3.0;
      mBarDot1[0] = mBarDot3;
      double t3 = rowBar[1];
      double t4 = rowBarDot[1];
      rowBar[1] = 0.0;
      rowBarDot[1] = 0.0;
      double xBar = 2.0 * (t3 * x);
      double xBarDot = 2.0 * (t4 * x + t3 * xDot);
      double t5 = rowBar[0];
      double t6 = rowBarDot[0];
      rowBar[0] = 0.0;
      rowBarDot[0] = 0.0;
      xBar += t5;
      xBarDot += t6;
      return new SharedRowsHvp(row1 * m3, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.sharedRows} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction sharedRowsFunction() {
    return new SharedRowsFunction();
  }

  private static final class SharedRowsFunction implements ScalarFunction {

    SharedRowsFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return ArrayForms.sharedRows(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      SharedRowsAdjoint adjoint = new SharedRowsAdjoint();
      double value = sharedRowsGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return sharedRowsJvp(x, xDot).tangent();
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
      SharedRowsHvp hvp = sharedRowsHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.dims} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual dimsJvp(double x, int[] n, double xDot) {
    int n1 = n[0];
    double[][] a = new double[2][n1];
    double[][] aDot = new double[2][n1];
    double[] b = new double[2];
    double[] bDot = new double[2];
    b[0] = x;
    bDot[0] = xDot;
    b[1] = 2.0 * x;
    bDot[1] = 2.0 * xDot;
    double[] aDot1 = aDot[0];
    a[0][0] = x;
    aDot1[0] = xDot;
    a[1] = b;
    aDot[1] = bDot;
    double b1 = b[0];
    double[] a1 = a[0];
    double a2 = a1[0];
    double a3 = b[1];
    double t = b1 + a2 * a3;
    double t1 = bDot[0] + (aDot[0][0] * a3 + a2 * bDot[1]);
    b[0] = t;
    bDot[0] = t1;
    double t2 = a.length;
    double t3 = a1.length;
    return new Dual(t * t2 * t3, t1 * t2 * t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dimsJvp(double, int[], double)
   */
  static Dual dimsJvp(double x, int[] n, double xDot, Tape tape) {
    return dimsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.dims}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DimsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.dims}: filled by a derivative and
   * reused by its caller.
   */
  static final class DimsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DimsAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.dims} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static DimsGradient dimsGradient(double x, int[] n) {
    return dimsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dimsGradient(double, int[])
   */
  static DimsGradient dimsGradient(double x, int[] n, Tape tape) {
    DimsAdjoint adjoint = new DimsAdjoint();
    double value = dimsGradient(x, n, adjoint, tape);
    return new DimsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ArrayForms.dims} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double dimsGradient(double x, int[] n, DimsAdjoint adjoint) {
    return dimsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dimsGradient(double, int[], DimsAdjoint)
   */
  static double dimsGradient(double x, int[] n, DimsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int n1 = n[0];
      double[][] a = tape.exactDoubles(2, n1);
      double[][] aBar = tape.exactDoubles(2, n1);
      double[] b = new double[2];
      double[] bBar = tape.zeroDoubles(2);
      b[0] = x;
      b[1] = 2.0 * x;
      double[] aBar1 = aBar[0];
      a[0][0] = x;
      a[1] = b;
      aBar[1] = bBar;
      double b1 = b[0];
      double[] a1 = a[0];
      double a2 = a1[0];
      double a3 = b[1];
      double t = b1 + a2 * a3;
      double[] aBar2 = aBar[0];
      b[0] = t;
      double t1 = a.length;
      double t2 = a1.length;

      // reverse sweep
      double t3 = bBar[0];
      bBar[0] = 0.0;
      double t4 = t2 * t1 + t3;
      bBar[1] += a2 * t4;
      aBar2[0] += t4 * a3;
      bBar[0] += t4;
      double t5 = aBar1[0];
      aBar1[0] = 0.0;
      double t6 = bBar[1];
      bBar[1] = 0.0;
      double xBar = t5 + 2.0 * t6;
      double t7 = bBar[0];
      bBar[0] = 0.0;
      xBar += t7;
      adjoint.x = xBar;
      return t * t1 * t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.dims}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DimsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code ArrayForms.dims}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DimsHvp dimsHvp(double x, int[] n, double xDot) {
    return dimsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #dimsHvp(double, int[], double)
   */
  static DimsHvp dimsHvp(double x, int[] n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int n1 = n[0];
      double[][] a = tape.exactDoubles(2, n1);
      double[][] aDot = tape.exactDoubles(2, n1);
      double[][] aBar = tape.exactDoubles(2, n1);
      double[][] aBarDot = tape.exactDoubles(2, n1);
      double[] b = new double[2];
      double[] bDot = new double[2];
      double[] bBar = tape.zeroDoubles(2);
      double[] bBarDot = tape.zeroDoubles(2);
      b[0] = x;
      bDot[0] = xDot;
      b[1] = 2.0 * x;
      bDot[1] = 2.0 * xDot;
      double[] aBar1 = aBar[0];
      double[] aBarDot1 = aBarDot[0];
      double[] aDot1 = aDot[0];
      a[0][0] = x;
      aDot1[0] = xDot;
      a[1] = b;
      aDot[1] = bDot;
      aBar[1] = bBar;
      aBarDot[1] = bBarDot;
      double b1 = b[0];
      double[] a1 = a[0];
      double a2 = a1[0];
      double aDot2 = aDot[0][0];
      double a3 = b[1];
      double aDot3 = bDot[1];
      double t = b1 + a2 * a3;
      double[] aBar2 = aBar[0];
      double[] aBarDot2 = aBarDot[0];
      double t1 = bDot[0] + (aDot2 * a3 + a2 * aDot3);
      b[0] = t;
      bDot[0] = t1;
      double t2 = a.length;
      double t3 = a1.length;

      // reverse sweep
      double t4 = bBarDot[0];
      double t5 = bBar[0];
      bBar[0] = 0.0;
      bBarDot[0] = 0.0;
      double t6 = t3 * t2 + t5;
      bBar[1] += a2 * t6;
      bBarDot[1] += aDot2 * t6 + a2 * t4;
      aBar2[0] += t6 * a3;
      aBarDot2[0] += t4 * a3 + t6 * aDot3;
      bBar[0] += t6;
      bBarDot[0] += t4;
      double t7 = aBar1[0];
      double t8 = aBarDot1[0];
      aBar1[0] = 0.0;
      aBarDot1[0] = 0.0;
      double t9 = bBar[1];
      double t10 = bBarDot[1];
      bBar[1] = 0.0;
      bBarDot[1] = 0.0;
      double xBar = t7 + 2.0 * t9;
      double xBarDot = t8 + 2.0 * t10;
      double t11 = bBar[0];
      double t12 = bBarDot[0];
      bBar[0] = 0.0;
      bBarDot[0] = 0.0;
      xBar += t11;
      xBarDot += t12;
      return new DimsHvp(t * t2 * t3, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.dims} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction dimsFunction(int[] n) {
    return new DimsFunction(n);
  }

  private static final class DimsFunction implements ScalarFunction {

    private final int[] n;

    DimsFunction(int[] n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return ArrayForms.dims(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DimsAdjoint adjoint = new DimsAdjoint();
      double value = dimsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return dimsJvp(x, this.n, xDot).tangent();
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
      DimsHvp hvp = dimsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.inactiveArrays} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inactiveArraysJvp(double x, int n, double xDot) {
    int[] count = new int[3];
    long[] big = { 8589934592L, 2L };
    boolean[] seen = new boolean[n];
    char[] letters = { 'a', 'c' };
    short[] small = { 3 };
    byte[] bytes = new byte[2];
    for (int i = 0; i < n; i++) {
      count[i % 3] += i;
      int t = i % 2;
      seen[i] = t == 0;
      bytes[t] = (byte) (bytes[t] + 1);
      small[0] = (short) (small[0] - 1);
    }
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      if (seen[i]) {
        double t = sDot * x + s * xDot;
        s = s * x + count[i % 3] + bytes[0];
        sDot = t;
      }
    }
    double t = letters[1] - letters[0];
    double t1 = small[0];
    double t2 = big[0] / 1e9;
    return new Dual(s * t * t1 + t2 * x, sDot * t * t1 + t2 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveArraysJvp(double, int, double)
   */
  static Dual inactiveArraysJvp(double x, int n, double xDot, Tape tape) {
    return inactiveArraysJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.inactiveArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InactiveArraysGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.inactiveArrays}: filled by a
   * derivative and reused by its caller.
   */
  static final class InactiveArraysAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InactiveArraysAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.inactiveArrays} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InactiveArraysGradient inactiveArraysGradient(double x, int n) {
    return inactiveArraysGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveArraysGradient(double, int)
   */
  static InactiveArraysGradient inactiveArraysGradient(double x, int n, Tape tape) {
    InactiveArraysAdjoint adjoint = new InactiveArraysAdjoint();
    double value = inactiveArraysGradient(x, n, adjoint, tape);
    return new InactiveArraysGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ArrayForms.inactiveArrays} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inactiveArraysGradient(double x, int n, InactiveArraysAdjoint adjoint) {
    return inactiveArraysGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveArraysGradient(double, int, InactiveArraysAdjoint)
   */
  static double inactiveArraysGradient(double x, int n, InactiveArraysAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int[] count = new int[3];
      long[] big = { 8589934592L, 2L };
      boolean[] seen = new boolean[n];
      char[] letters = { 'a', 'c' };
      short[] small = { 3 };
      byte[] bytes = new byte[2];
      for (int i = 0; i < n; i++) {
        count[i % 3] += i;
        int t = i % 2;
        seen[i] = t == 0;
        bytes[t] = (byte) (bytes[t] + 1);
        small[0] = (short) (small[0] - 1);
      }
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        if (seen[i]) {
          s = s * x + count[i % 3] + bytes[0];
        }
      }
      double t = letters[1] - letters[0];
      double t1 = small[0];
      double xBar = big[0] / 1e9;

      // reverse sweep
      double sBar = t1 * t;
      int i = Math.max(n, 0) - 1;
      double t2 = s * t * t1 + xBar * x;
      while (i >= 0) {
        s = sKept[i];
        double sBar1;
        if (seen[i]) {
          sBar1 = sBar * x;
          xBar += s * sBar;
        } else {
          sBar1 = sBar;
        }
        i--;
        sBar = sBar1;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.inactiveArrays}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InactiveArraysHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code ArrayForms.inactiveArrays}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InactiveArraysHvp inactiveArraysHvp(double x, int n, double xDot) {
    return inactiveArraysHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inactiveArraysHvp(double, int, double)
   */
  static InactiveArraysHvp inactiveArraysHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int[] count = new int[3];
      long[] big = { 8589934592L, 2L };
      boolean[] seen = new boolean[n];
      char[] letters = { 'a', 'c' };
      short[] small = { 3 };
      byte[] bytes = new byte[2];
      for (int i = 0; i < n; i++) {
        count[i % 3] += i;
        int t = i % 2;
        seen[i] = t == 0;
        bytes[t] = (byte) (bytes[t] + 1);
        small[0] = (short) (small[0] - 1);
      }
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        if (seen[i]) {
          double t = sDot * x + s * xDot;
          s = s * x + count[i % 3] + bytes[0];
          sDot = t;
        }
      }
      double t = letters[1] - letters[0];
      double t1 = small[0];
      double xBar = big[0] / 1e9;

      // reverse sweep
      double sBar = t1 * t;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      int i = Math.max(n, 0) - 1;
      double t2 = s * t * t1 + xBar * x;
      while (i >= 0) {
        s = sKept[i];
        double sDot1 = sKeptDot[i];
        double sBar1;
        double sBarDot1;
        if (seen[i]) {
          sBar1 = sBar * x;
          sBarDot1 = sBarDot * x + sBar * xDot;
          xBar += s * sBar;
          xBarDot += sDot1 * sBar + s * sBarDot;
        } else {
          sBar1 = sBar;
          sBarDot1 = sBarDot;
        }
        i--;
        sBar = sBar1;
        sBarDot = sBarDot1;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new InactiveArraysHvp(t2, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.inactiveArrays} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction inactiveArraysFunction(int n) {
    return new InactiveArraysFunction(n);
  }

  private static final class InactiveArraysFunction implements ScalarFunction {

    private final int n;

    InactiveArraysFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return ArrayForms.inactiveArrays(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InactiveArraysAdjoint adjoint = new InactiveArraysAdjoint();
      double value = inactiveArraysGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inactiveArraysJvp(x, this.n, xDot).tangent();
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
      InactiveArraysHvp hvp = inactiveArraysHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Value and tangent of {@code ArrayForms.returnsArgument}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ReturnsArgumentJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code ArrayForms.returnsArgument} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param fDot tangent of {@code f}
   * @return the value and its tangent
   */
  static ReturnsArgumentJvp returnsArgumentJvp(double[] x, double f, double[] xDot, double fDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double xDot1 = xDot[i];
      double t = f * x1;
      x[i] = x1 * t;
      xDot[i] = xDot1 * t + x1 * (fDot * x1 + f * xDot1);
    }
    return new ReturnsArgumentJvp(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArgumentJvp(double[], double, double[], double)
   */
  static ReturnsArgumentJvp returnsArgumentJvp(double[] x, double f, double[] xDot, double fDot,
      Tape tape) {
    return returnsArgumentJvp(x, f, xDot, fDot);
  }

  /**
   * Value of {@code ArrayForms.returnsArgument} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param f the derivative with respect to {@code f}
   */
  record ReturnsArgumentVjp(double[] value, double[] x, double f) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.returnsArgument}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReturnsArgumentAdjoint {

    /** The adjoint of {@code f}. */
    public double f;

    /** A holder of zeros. */
    public ReturnsArgumentAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.returnsArgument} for
   * an adjoint of its result.
   *
   * @param x as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ReturnsArgumentVjp returnsArgumentVjp(double[] x, double f, double[] resultBar) {
    return returnsArgumentVjp(x, f, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArgumentVjp(double[], double, double[])
   */
  static ReturnsArgumentVjp returnsArgumentVjp(double[] x, double f, double[] resultBar,
      Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    ReturnsArgumentAdjoint adjoint = new ReturnsArgumentAdjoint();
    double[] value = returnsArgumentVjp(x, f, resultBar, xBar, adjoint, tape);
    return new ReturnsArgumentVjp(value, xBar, adjoint.f);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.returnsArgument} for
   * an adjoint of its result.
   *
   * @param x as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code f} are added
   * @return what the method returns
   */
  static double[] returnsArgumentVjp(double[] x, double f, double[] resultBar, double[] xBar,
      ReturnsArgumentAdjoint adjoint) {
    return returnsArgumentVjp(x, f, resultBar, xBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsArgumentVjp(double[], double, double[], double[], ReturnsArgumentAdjoint)
   */
  static double[] returnsArgumentVjp(double[] x, double f, double[] resultBar, double[] xBar,
      ReturnsArgumentAdjoint adjoint, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept[i] = x1;
        x[i] = x1 * (f * x1);
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, x.length);
      for (int i = 0; i < x.length; i++) {
        xBar[i] += resultBar[i];
      }
      double fBar = 0.0;
      for (int i = 0; i < x.length; i++) {
        double t = xBar[i];
        double x1 = xKept[i];
        double t1 = x1 * t;
        fBar += t1 * x1;
        xBar[i] = t * (f * x1) + f * t1;
      }
      adjoint.f += fBar;
      return x;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.returnsArgument} as a function of the vector that packs {@code x},
   * {@code f}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction returnsArgumentFunction() {
    return new ReturnsArgumentFunction();
  }

  private static final class ReturnsArgumentFunction implements VectorFunction {

    ReturnsArgumentFunction() {}

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
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double f = packed[packed.length - 1];
      double[] value = ArrayForms.returnsArgument(x, f);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double f = packed[packed.length - 1];
      double[] value = ArrayForms.returnsArgument(x, f);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.lengthAtLeast("x", packed, 1);
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double f = packed[packed.length - 1];
      double[] xDot = Arguments.doubles(direction, 0, direction.length - 1);
      double fDot = direction[direction.length - 1];
      ReturnsArgumentJvp value = returnsArgumentJvp(x, f, xDot, fDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
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
      double[] x = Arguments.doubles(packed, 0, packed.length - 1);
      double f = packed[packed.length - 1];
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] xBar = Arguments.zerosLike(x);
      ReturnsArgumentAdjoint adjoint = new ReturnsArgumentAdjoint();
      double[] value = returnsArgumentVjp(x, f, resultBar, xBar, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
      adjoints[adjoints.length - 1] = adjoint.f;
    }
  }

  /**
   * Value and tangent of {@code ArrayForms.returnsChosen}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ReturnsChosenJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code ArrayForms.returnsChosen} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param first constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static ReturnsChosenJvp returnsChosenJvp(double[] x, double[] y, boolean first, double[] xDot,
      double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double[] r;
    double[] rDot;
    if (first) {
      r = x;
      rDot = xDot;
    } else {
      r = y;
      rDot = yDot;
    }
    double r1 = r[0];
    double x1 = x[1];
    double t = rDot[0] * x1 + r1 * xDot[1];
    r[0] = r1 * x1;
    rDot[0] = t;
    return new ReturnsChosenJvp(r, rDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsChosenJvp(double[], double[], boolean, double[], double[])
   */
  static ReturnsChosenJvp returnsChosenJvp(double[] x, double[] y, boolean first, double[] xDot,
      double[] yDot, Tape tape) {
    return returnsChosenJvp(x, y, first, xDot, yDot);
  }

  /**
   * Value of {@code ArrayForms.returnsChosen} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ReturnsChosenVjp(double[] value, double[] x, double[] y) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.returnsChosen} for an
   * adjoint of its result.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param first constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ReturnsChosenVjp returnsChosenVjp(double[] x, double[] y, boolean first,
      double[] resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[] value = returnsChosenVjp(x, y, first, resultBar, xBar, yBar);
    return new ReturnsChosenVjp(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsChosenVjp(double[], double[], boolean, double[])
   */
  static ReturnsChosenVjp returnsChosenVjp(double[] x, double[] y, boolean first,
      double[] resultBar, Tape tape) {
    return returnsChosenVjp(x, y, first, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.returnsChosen} for an
   * adjoint of its result.
   *
   * @param x as the method takes it; written as the method writes it
   * @param y as the method takes it; written as the method writes it
   * @param first constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar on entry the adjoint of what {@code x} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   * @return what the method returns
   */
  static double[] returnsChosenVjp(double[] x, double[] y, boolean first, double[] resultBar,
      double[] xBar, double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    Arguments.distinct("resultBar", resultBar, "yBar", yBar);
    double[] r;
    double[] rBar;
    if (first) {
      r = x;
      rBar = xBar;
    } else {
      r = y;
      rBar = yBar;
    }
    double r1 = r[0];
    double x1 = x[1];
    r[0] = r1 * x1;

    // reverse sweep
    Arguments.length("resultBar", resultBar.length, r.length);
    for (int i = 0; i < r.length; i++) {
      rBar[i] += resultBar[i];
    }
    double t = rBar[0];
    rBar[0] = 0.0;
    xBar[1] += r1 * t;
    rBar[0] += t * x1;
    return r;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsChosenVjp(double[], double[], boolean, double[], double[], double[])
   */
  static double[] returnsChosenVjp(double[] x, double[] y, boolean first, double[] resultBar,
      double[] xBar, double[] yBar, Tape tape) {
    return returnsChosenVjp(x, y, first, resultBar, xBar, yBar);
  }

  /**
   * {@code ArrayForms.returnsChosen} as a function of the vector that packs {@code x},
   * {@code y}, in this order and arrays row by row. It modifies neither what it is given nor
   * what it captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @param first captured
   * @return the view
   */
  static VectorFunction returnsChosenFunction(double[] x, double[] y, boolean first) {
    return new ReturnsChosenFunction(x, y, first);
  }

  private static final class ReturnsChosenFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final boolean first;

    private final int xSize;

    private final int ySize;

    ReturnsChosenFunction(double[] x, double[] y, boolean first) {
      this.x = x;
      this.y = y;
      this.first = first;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] value = ArrayForms.returnsChosen(x, y, this.first);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] value = ArrayForms.returnsChosen(x, y, this.first);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      ReturnsChosenJvp value = returnsChosenJvp(x, y, this.first, xDot, yDot);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[] value = returnsChosenVjp(x, y, this.first, resultBar, xBar, yBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Value and tangent of {@code ArrayForms.returnsFresh}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record ReturnsFreshJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code ArrayForms.returnsFresh} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static ReturnsFreshJvp returnsFreshJvp(double x, double y, double xDot, double yDot) {
    double[] t = new double[4];
    double[] t1 = new double[4];
    t[0] = x * y;
    t1[0] = xDot * y + x * yDot;
    t[1] = x;
    t1[1] = xDot;
    t[2] = 0.0;
    t1[2] = 0.0;
    t[3] = y * y;
    t1[3] = 2.0 * (yDot * y);
    return new ReturnsFreshJvp(t, t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsFreshJvp(double, double, double, double)
   */
  static ReturnsFreshJvp returnsFreshJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return returnsFreshJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code ArrayForms.returnsFresh} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record ReturnsFreshVjp(double[] value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.returnsFresh}: filled by a
   * derivative and reused by its caller.
   */
  static final class ReturnsFreshAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public ReturnsFreshAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.returnsFresh} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static ReturnsFreshVjp returnsFreshVjp(double x, double y, double[] resultBar) {
    return returnsFreshVjp(x, y, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsFreshVjp(double, double, double[])
   */
  static ReturnsFreshVjp returnsFreshVjp(double x, double y, double[] resultBar, Tape tape) {
    ReturnsFreshAdjoint adjoint = new ReturnsFreshAdjoint();
    double[] value = returnsFreshVjp(x, y, resultBar, adjoint, tape);
    return new ReturnsFreshVjp(value, adjoint.x, adjoint.y);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.returnsFresh} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param adjoint to which the adjoints of {@code x}, {@code y} are added
   * @return what the method returns
   */
  static double[] returnsFreshVjp(double x, double y, double[] resultBar,
      ReturnsFreshAdjoint adjoint) {
    return returnsFreshVjp(x, y, resultBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #returnsFreshVjp(double, double, double[], ReturnsFreshAdjoint)
   */
  static double[] returnsFreshVjp(double x, double y, double[] resultBar,
      ReturnsFreshAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    Objects.requireNonNull(resultBar, "resultBar");
    int mark = tape.mark();
    try {
      double[] t = new double[4];
      double[] t1 = tape.doubles(4);
      t[0] = x * y;
      t[1] = x;
      t[2] = 0.0;
      t[3] = y * y;

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, t.length);
      for (int i = 0; i < t.length; i++) {
        t1[i] = resultBar[i];
      }
      double yBar = 2.0 * (t1[3] * y);
      double t2 = t1[0];
      double xBar = t1[1] + t2 * y;
      yBar += x * t2;
      adjoint.x += xBar;
      adjoint.y += yBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.returnsFresh} as a function of the vector that packs {@code x}, {@code
   * y}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static VectorFunction returnsFreshFunction() {
    return new ReturnsFreshFunction();
  }

  private static final class ReturnsFreshFunction implements VectorFunction {

    ReturnsFreshFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      double[] value = ArrayForms.returnsFresh(x, y);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double x = packed[0];
      double y = packed[1];
      double[] value = ArrayForms.returnsFresh(x, y);
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
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      ReturnsFreshJvp value = returnsFreshJvp(x, y, xDot, yDot);
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
      double x = packed[0];
      double y = packed[1];
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      ReturnsFreshAdjoint adjoint = new ReturnsFreshAdjoint();
      double[] value = returnsFreshVjp(x, y, resultBar, adjoint);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      adjoints[0] = adjoint.x;
      adjoints[1] = adjoint.y;
    }
  }

  /**
   * Value and tangent of {@code ArrayForms.outer}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record OuterJvp(double[][] value, double[][] tangent) {}

  /**
   * Forward mode: {@code ArrayForms.outer} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; not modified
   * @return the value and its tangent
   */
  static OuterJvp outerJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    double[][] m = new double[x.length][y.length];
    double[][] mDot = new double[x.length][y.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        double[] m1 = m[i];
        double x1 = x[i];
        double y1 = y[j];
        double[] mDot1 = mDot[i];
        double t = xDot[i] * y1 + x1 * yDot[j];
        m1[j] = x1 * y1;
        mDot1[j] = t;
      }
    }
    return new OuterJvp(m, mDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outerJvp(double[], double[], double[], double[])
   */
  static OuterJvp outerJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    return outerJvp(x, y, xDot, yDot);
  }

  /**
   * Value of {@code ArrayForms.outer} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record OuterVjp(double[][] value, double[] x, double[] y) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.outer} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static OuterVjp outerVjp(double[] x, double[] y, double[][] resultBar) {
    double[] xBar = Arguments.zerosLike(x);
    double[] yBar = y == x ? xBar : Arguments.zerosLike(y);
    double[][] value = outerVjp(x, y, resultBar, xBar, yBar);
    return new OuterVjp(value, xBar, yBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outerVjp(double[], double[], double[][])
   */
  static OuterVjp outerVjp(double[] x, double[] y, double[][] resultBar, Tape tape) {
    return outerVjp(x, y, resultBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.outer} for an adjoint
   * of its result.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar to which the adjoint of {@code y} is added; of the same shape
   * @return what the method returns
   */
  static double[][] outerVjp(double[] x, double[] y, double[][] resultBar, double[] xBar,
      double[] yBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    Objects.requireNonNull(resultBar, "resultBar");
    double[][] m = new double[x.length][y.length];
    double[][] mBar = new double[x.length][y.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        m[i][j] = x[i] * y[j];
      }
    }

    // reverse sweep
    Arguments.length("resultBar", resultBar.length, m.length);
    for (int i = 0; i < m.length; i++) {
      double[] t = resultBar[i];
      double[] t1 = mBar[i];
      int t2 = m[i].length;
      Arguments.length("resultBar", t.length, t2);
      for (int k = 0; k < t2; k++) {
        t1[k] += t[k];
      }
    }
    for (int i = x.length - 1; i >= 0; i--) {
      for (int j = 0; j < y.length; j++) {
        double[] mBar1 = mBar[i];
        double t = mBar1[j];
        mBar1[j] = 0.0;
        double xBar1 = t * y[j];
        yBar[j] += x[i] * t;
        xBar[i] += xBar1;
      }
    }
    return m;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #outerVjp(double[], double[], double[][], double[], double[])
   */
  static double[][] outerVjp(double[] x, double[] y, double[][] resultBar, double[] xBar,
      double[] yBar, Tape tape) {
    return outerVjp(x, y, resultBar, xBar, yBar);
  }

  /**
   * {@code ArrayForms.outer} as a function of the vector that packs {@code x}, {@code y}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction outerFunction(double[] x, double[] y) {
    return new OuterFunction(x, y);
  }

  private static final class OuterFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    OuterFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize + ySize;
    }

    @Override
    public int outputs() {
      return VectorFunction.ANY_LENGTH;
    }

    @Override
    public int outputs(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[][] value = ArrayForms.outer(x, y);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[][] value = ArrayForms.outer(x, y);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.unpackLike(this.y, direction, xSize);
      OuterJvp value = outerJvp(x, y, xDot, yDot);
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
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.unpackLike(this.y, packed, xSize);
      double[][] shape = ArrayForms.outer(Arguments.copy(x), Arguments.copy(y));
      Arguments.length("yBar", weights, 0 + Arguments.size(shape));
      double[][] resultBar = Arguments.unpackLike(shape, weights, 0);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.zerosLike(y);
      double[][] value = outerVjp(x, y, resultBar, xBar, yBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
      Arguments.pack(yBar, adjoints, xSize);
    }
  }

  /**
   * Value and tangent of {@code ArrayForms.earlyArray}.
   *
   * @param value what the method returns
   * @param tangent its directional derivative
   */
  record EarlyArrayJvp(double[] value, double[] tangent) {}

  /**
   * Forward mode: {@code ArrayForms.earlyArray} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static EarlyArrayJvp earlyArrayJvp(double[] x, int k, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    if (k == 0) {
      return new EarlyArrayJvp(new double[0], new double[0]);
    }
    double[] out = new double[k];
    double[] outDot = new double[k];
    for (int i = 0; i < k; i++) {
      double x1 = x[i];
      double t = x1 * x1;
      double t1 = 2.0 * (xDot[i] * x1);
      out[i] = t;
      outDot[i] = t1;
      if (t > 5.0) {
        return new EarlyArrayJvp(Arrays.copyOf(out, i + 1), Arrays.copyOf(outDot, i + 1));
      }
    }
    return new EarlyArrayJvp(out, outDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyArrayJvp(double[], int, double[])
   */
  static EarlyArrayJvp earlyArrayJvp(double[] x, int k, double[] xDot, Tape tape) {
    return earlyArrayJvp(x, k, xDot);
  }

  /**
   * Value of {@code ArrayForms.earlyArray} and the adjoints of its parameters.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EarlyArrayVjp(double[] value, double[] x) {}

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.earlyArray} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param k constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @return the value and the adjoints, in new arrays
   */
  static EarlyArrayVjp earlyArrayVjp(double[] x, int k, double[] resultBar) {
    return earlyArrayVjp(x, k, resultBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyArrayVjp(double[], int, double[])
   */
  static EarlyArrayVjp earlyArrayVjp(double[] x, int k, double[] resultBar, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] value = earlyArrayVjp(x, k, resultBar, xBar, tape);
    return new EarlyArrayVjp(value, xBar);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.earlyArray} for an
   * adjoint of its result.
   *
   * @param x as the method takes it
   * @param k constant
   * @param resultBar the adjoint of the result, of its shape; not modified
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @return what the method returns
   */
  static double[] earlyArrayVjp(double[] x, int k, double[] resultBar, double[] xBar) {
    return earlyArrayVjp(x, k, resultBar, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #earlyArrayVjp(double[], int, double[], double[])
   */
  static double[] earlyArrayVjp(double[] x, int k, double[] resultBar, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Objects.requireNonNull(resultBar, "resultBar");
    Arguments.distinct("resultBar", resultBar, "xBar", xBar);
    int mark = tape.mark();
    try {
      if (k == 0) {
        double[] t = new double[0];
        // reverse sweep
        Arguments.length("resultBar", resultBar.length, t.length);
        return t;
      }
      double[] out = new double[k];
      double[] outBar = tape.zeroDoubles(k);
      for (int i = 0; i < k; i++) {
        double x1 = x[i];
        double t = x1 * x1;
        out[i] = t;
        if (t > 5.0) {
          double[] t1 = Arrays.copyOf(out, i + 1);
          double[] t2 = tape.doubles(t1.length);
          // reverse sweep
          Arguments.length("resultBar", resultBar.length, t1.length);
          for (int j = 0; j < t1.length; j++) {
            t2[j] = resultBar[j];
          }
          int t3 = Math.min(out.length, i + 1);
          for (int j = 0; j < t3; j++) {
            outBar[j] += t2[j];
          }
          double t4 = outBar[i];
          outBar[i] = 0.0;
          xBar[i] += 2.0 * (t4 * x1);
          for (int j = i - 1; j >= 0; j--) {
            double t5 = outBar[j];
            outBar[j] = 0.0;
            xBar[j] += 2.0 * (t5 * x[j]);
          }
          return t1;
        }
      }

      // reverse sweep
      Arguments.length("resultBar", resultBar.length, out.length);
      for (int i = 0; i < out.length; i++) {
        outBar[i] += resultBar[i];
      }
      for (int i = Math.max(k, 0) - 1; i >= 0; i--) {
        xBar[i] += 2.0 * (outBar[i] * x[i]);
      }
      return out;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.earlyArray} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static VectorFunction earlyArrayFunction(int k) {
    return new EarlyArrayFunction(k);
  }

  private static final class EarlyArrayFunction implements VectorFunction {

    private final int k;

    EarlyArrayFunction(int k) {
      this.k = k;
    }

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
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = ArrayForms.earlyArray(x, this.k);
      return Arguments.size(value);
    }

    @Override
    public void value(double[] packed, double[] values) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] value = ArrayForms.earlyArray(x, this.k);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      EarlyArrayJvp value = earlyArrayJvp(x, this.k, xDot);
      Arguments.length("y", values, Arguments.size(value.value()));
      Arguments.pack(value.value(), values, 0);
      Arguments.pack(value.tangent(), tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Objects.requireNonNull(packed, "x");
      Objects.requireNonNull(values, "y");
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] resultBar = Arguments.doubles(weights, 0, weights.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] value = earlyArrayVjp(x, this.k, resultBar, xBar);
      Arguments.length("y", values, Arguments.size(value));
      Arguments.pack(value, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code ArrayForms.nullArray} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual nullArrayJvp(double x, int n, double xDot) {
    double[] a;
    double[] aDot;
    if (n > 0) {
      a = new double[n];
      aDot = new double[n];
    } else {
      a = null;
      aDot = null;
    }
    if (a != null) {
      a[n - 1] = x * x;
      aDot[n - 1] = 2.0 * (xDot * x);
    }
    if (a != null) {
      double a1 = a[n - 1];
      xDot = aDot[n - 1] * x + a1 * xDot;
      x = a1 * x;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArrayJvp(double, int, double)
   */
  static Dual nullArrayJvp(double x, int n, double xDot, Tape tape) {
    return nullArrayJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.nullArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NullArrayGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.nullArray}: filled by a
   * derivative and reused by its caller.
   */
  static final class NullArrayAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NullArrayAdjoint() {}
  }

  /**
   * Reverse mode: {@code ArrayForms.nullArray} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static NullArrayGradient nullArrayGradient(double x, int n) {
    return nullArrayGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArrayGradient(double, int)
   */
  static NullArrayGradient nullArrayGradient(double x, int n, Tape tape) {
    NullArrayAdjoint adjoint = new NullArrayAdjoint();
    double value = nullArrayGradient(x, n, adjoint, tape);
    return new NullArrayGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code ArrayForms.nullArray} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double nullArrayGradient(double x, int n, NullArrayAdjoint adjoint) {
    return nullArrayGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArrayGradient(double, int, NullArrayAdjoint)
   */
  static double nullArrayGradient(double x, int n, NullArrayAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] a;
      double[] aBar;
      if (n > 0) {
        a = new double[n];
        aBar = tape.zeroDoubles(n);
      } else {
        a = null;
        aBar = null;
      }
      boolean t = a != null;
      if (t) {
        a[n - 1] = x * x;
      }
      boolean t1 = a == null;

      // reverse sweep
      double t2 = t1 ? x : a[n - 1] * x;
      double xBar;
      if (t1) {
        xBar = 1.0;
      } else {
        xBar = a[n - 1];
        aBar[n - 1] += x;
      }
      if (t) {
        double t3 = aBar[n - 1];
        aBar[n - 1] = 0.0;
        xBar += 2.0 * (t3 * x);
      }
      adjoint.x = xBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.nullArray}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NullArrayHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code ArrayForms.nullArray}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NullArrayHvp nullArrayHvp(double x, int n, double xDot) {
    return nullArrayHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nullArrayHvp(double, int, double)
   */
  static NullArrayHvp nullArrayHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] a;
      double[] aDot;
      double[] aBar;
      double[] aBarDot;
      if (n > 0) {
        a = new double[n];
        aDot = new double[n];
        aBar = tape.zeroDoubles(n);
        aBarDot = tape.zeroDoubles(n);
      } else {
        a = null;
        aBar = null;
        aDot = null;
        aBarDot = null;
      }
      boolean t = a != null;
      if (t) {
        a[n - 1] = x * x;
        aDot[n - 1] = 2.0 * (xDot * x);
      }
      boolean t1 = a == null;

      // reverse sweep
      double t2 = t1 ? x : a[n - 1] * x;
      double xBar;
      double xBarDot;
      if (t1) {
        xBar = 1.0;
        xBarDot = 0.0;
      } else {
        xBar = a[n - 1];
        xBarDot = aDot[n - 1];
        aBar[n - 1] += x;
        aBarDot[n - 1] += xDot;
      }
      if (t) {
        double t3 = aBar[n - 1];
        double t4 = aBarDot[n - 1];
        aBar[n - 1] = 0.0;
        aBarDot[n - 1] = 0.0;
        xBar += 2.0 * (t3 * x);
        xBarDot += 2.0 * (t4 * x + t3 * xDot);
      }
      return new NullArrayHvp(t2, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.nullArray} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction nullArrayFunction(int n) {
    return new NullArrayFunction(n);
  }

  private static final class NullArrayFunction implements ScalarFunction {

    private final int n;

    NullArrayFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return ArrayForms.nullArray(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NullArrayAdjoint adjoint = new NullArrayAdjoint();
      double value = nullArrayGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return nullArrayJvp(x, this.n, xDot).tangent();
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
      NullArrayHvp hvp = nullArrayHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.references} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual referencesJvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    double a1 = b[0];
    double b1 = a[0];
    double t = a1 * b1;
    double t1 = bDot[0] * b1 + a1 * aDot[0];
    b[0] = t;
    bDot[0] = t1;
    double b2 = a[1];
    double t2 = b == a ? 1 : 2;
    return new Dual(t * b2 + t2 * a[0], t1 * b2 + t * aDot[1] + t2 * aDot[0]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesJvp(double[], double[], double[], double[])
   */
  static Dual referencesJvp(double[] a, double[] b, double[] aDot, double[] bDot, Tape tape) {
    return referencesJvp(a, b, aDot, bDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.references}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   */
  record ReferencesGradient(double value, double[] a, double[] b) {}

  /**
   * Reverse mode: {@code ArrayForms.references} and its gradient.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @return the value and the gradient, in new arrays
   */
  static ReferencesGradient referencesGradient(double[] a, double[] b) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double value = referencesGradient(a, b, aBar, bBar);
    return new ReferencesGradient(value, aBar, bBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double[], double[])
   */
  static ReferencesGradient referencesGradient(double[] a, double[] b, Tape tape) {
    return referencesGradient(a, b);
  }

  /**
   * Reverse mode: {@code ArrayForms.references} and its gradient, written into the caller's
   * memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @return the value
   */
  static double referencesGradient(double[] a, double[] b, double[] aBar, double[] bBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    double a1 = b[0];
    double b1 = a[0];
    double t = a1 * b1;
    b[0] = t;
    double b2 = a[1];
    double t1 = b == a ? 1 : 2;

    // reverse sweep
    double t2 = t * b2 + t1 * a[0];
    aBar[0] += t1;
    aBar[1] += t;
    double t3 = bBar[0];
    bBar[0] = 0.0;
    double t4 = b2 + t3;
    aBar[0] += a1 * t4;
    bBar[0] += t4 * b1;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesGradient(double[], double[], double[], double[])
   */
  static double referencesGradient(double[] a, double[] b, double[] aBar, double[] bBar,
      Tape tape) {
    return referencesGradient(a, b, aBar, bBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.references}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param b the derivative with respect to {@code b}
   * @param aHvp the Hessian-vector product for {@code a}
   * @param bHvp the Hessian-vector product for {@code b}
   */
  record ReferencesHvp(double value, double[] a, double[] b, double[] aHvp, double[] bHvp) {}

  /**
   * Second order: {@code ArrayForms.references}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static ReferencesHvp referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] bBar = b == a ? aBar : Arguments.zerosLike(b);
    double[] aHvp = Arguments.zerosLike(a);
    double[] bHvp = b == a ? aHvp : Arguments.zerosLike(b);
    double value = referencesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
    return new ReferencesHvp(value, aBar, bBar, aHvp, bHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesHvp(double[], double[], double[], double[])
   */
  static ReferencesHvp referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot,
      Tape tape) {
    return referencesHvp(a, b, aDot, bDot);
  }

  /**
   * Second order: {@code ArrayForms.references}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it
   * @param b as the method takes it; written as the method writes it
   * @param aDot tangent of {@code a}, of the same shape; not modified
   * @param bDot tangent of {@code b}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param bBar overwritten with the gradient with respect to {@code b}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @param bHvp overwritten with the Hessian-vector product for {@code b}; of the same shape
   * @return the value
   */
  static double referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("bDot", bDot, "b", b);
    Arguments.sameSharing("a", a, aDot, "b", b, bDot);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("bBar", bBar, "b", b);
    Arguments.sameSharing("a", a, aBar, "b", b, bBar);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.sameShape("bHvp", bHvp, "b", b);
    Arguments.sameSharing("a", a, aHvp, "b", b, bHvp);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.distinct("bDot", bDot, "bBar", bBar);
    Arguments.distinct("bDot", bDot, "bHvp", bHvp);
    Arguments.distinct("bBar", bBar, "bHvp", bHvp);
    Arguments.zero(aBar);
    Arguments.zero(bBar);
    Arguments.zero(aHvp);
    Arguments.zero(bHvp);
    double a1 = b[0];
    double aDot1 = bDot[0];
    double b1 = a[0];
    double bDot1 = aDot[0];
    double t = a1 * b1;
    double t1 = aDot1 * b1 + a1 * bDot1;
    b[0] = t;
    bDot[0] = t1;
    double b2 = a[1];
    double t2 = b == a ? 1 : 2;

    // reverse sweep
    double bDot2 = aDot[1];
    double t3 = t * b2 + t2 * a[0];
    aBar[0] += t2;
    aBar[1] += t;
    aHvp[1] += t1;
    double t4 = bBar[0];
    double t5 = bHvp[0];
    bBar[0] = 0.0;
    bHvp[0] = 0.0;
    double t6 = b2 + t4;
    double t7 = bDot2 + t5;
    aBar[0] += a1 * t6;
    aHvp[0] += aDot1 * t6 + a1 * t7;
    bBar[0] += t6 * b1;
    bHvp[0] += t7 * b1 + t6 * bDot1;
    return t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #referencesHvp(double[], double[], double[], double[], double[], double[],
   *     double[], double[])
   */
  static double referencesHvp(double[] a, double[] b, double[] aDot, double[] bDot, double[] aBar,
      double[] bBar, double[] aHvp, double[] bHvp, Tape tape) {
    return referencesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
  }

  /**
   * {@code ArrayForms.references} as a function of the vector that packs {@code a}, {@code
   * b}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @param b of the shape that the parameter is to have
   * @return the view
   */
  static ScalarFunction referencesFunction(double[] a, double[] b) {
    return new ReferencesFunction(a, b);
  }

  private static final class ReferencesFunction implements ScalarFunction {

    private final double[] a;

    private final double[] b;

    private final int aSize;

    private final int bSize;

    ReferencesFunction(double[] a, double[] b) {
      this.a = a;
      this.b = b;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
      Objects.requireNonNull(b, "b");
      this.bSize = Arguments.size(b);
    }

    @Override
    public int inputs() {
      return aSize + bSize;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      return ArrayForms.references(a, b);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double value = referencesGradient(a, b, aBar, bBar);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      return referencesJvp(a, b, aDot, bDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.unpackLike(this.a, packed, 0);
      double[] b = Arguments.unpackLike(this.b, packed, aSize);
      double[] aDot = Arguments.unpackLike(this.a, direction, 0);
      double[] bDot = Arguments.unpackLike(this.b, direction, aSize);
      double[] aBar = Arguments.zerosLike(a);
      double[] bBar = Arguments.zerosLike(b);
      double[] aHvp = Arguments.zerosLike(a);
      double[] bHvp = Arguments.zerosLike(b);
      double value = referencesHvp(a, b, aDot, bDot, aBar, bBar, aHvp, bHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(bBar, gradient, aSize);
      Arguments.pack(aHvp, product, 0);
      Arguments.pack(bHvp, product, aSize);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.nestedIndices} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param p constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return the value and its tangent
   */
  static Dual nestedIndicesJvp(double[] x, int[][] p, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 0.0;
    double sDot = 0.0;
    for (int[] p1 : p) {
      int p2 = p1[p1.length - 1];
      double x1 = x[p2];
      int p3 = p[p1[0]][0];
      double x2 = x[p3];
      s += x1 * x2;
      sDot += xDot[p2] * x2 + x1 * xDot[p3];
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedIndicesJvp(double[], int[][], double[])
   */
  static Dual nestedIndicesJvp(double[] x, int[][] p, double[] xDot, Tape tape) {
    return nestedIndicesJvp(x, p, xDot);
  }

  /**
   * Value and gradient of {@code ArrayForms.nestedIndices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NestedIndicesGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code ArrayForms.nestedIndices} and its gradient.
   *
   * @param x as the method takes it
   * @param p constant
   * @return the value and the gradient, in new arrays
   */
  static NestedIndicesGradient nestedIndicesGradient(double[] x, int[][] p) {
    double[] xBar = Arguments.zerosLike(x);
    double value = nestedIndicesGradient(x, p, xBar);
    return new NestedIndicesGradient(value, xBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedIndicesGradient(double[], int[][])
   */
  static NestedIndicesGradient nestedIndicesGradient(double[] x, int[][] p, Tape tape) {
    return nestedIndicesGradient(x, p);
  }

  /**
   * Reverse mode: {@code ArrayForms.nestedIndices} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param p constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double nestedIndicesGradient(double[] x, int[][] p, double[] xBar) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    double s = 0.0;
    for (int[] p1 : p) {
      int p2 = p1[p1.length - 1];
      double x1 = x[p2];
      int p3 = p[p1[0]][0];
      double x2 = x[p3];
      s += x1 * x2;
      xBar[p3] += x1;
      xBar[p2] += x2;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedIndicesGradient(double[], int[][], double[])
   */
  static double nestedIndicesGradient(double[] x, int[][] p, double[] xBar, Tape tape) {
    return nestedIndicesGradient(x, p, xBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code ArrayForms.nestedIndices}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NestedIndicesHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code ArrayForms.nestedIndices}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param p constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @return value, gradient and product, in new arrays
   */
  static NestedIndicesHvp nestedIndicesHvp(double[] x, int[][] p, double[] xDot) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = nestedIndicesHvp(x, p, xDot, xBar, xHvp);
    return new NestedIndicesHvp(value, xBar, xHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedIndicesHvp(double[], int[][], double[])
   */
  static NestedIndicesHvp nestedIndicesHvp(double[] x, int[][] p, double[] xDot, Tape tape) {
    return nestedIndicesHvp(x, p, xDot);
  }

  /**
   * Second order: {@code ArrayForms.nestedIndices}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param p constant
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double nestedIndicesHvp(double[] x, int[][] p, double[] xDot, double[] xBar,
      double[] xHvp) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    double s = 0.0;
    for (int[] p1 : p) {
      int p2 = p1[p1.length - 1];
      double x1 = x[p2];
      int p3 = p[p1[0]][0];
      double x2 = x[p3];
      s += x1 * x2;
      double xDot1 = xDot[p2];
      double xDot2 = xDot[p3];
      xBar[p3] += x1;
      xHvp[p3] += xDot1;
      xBar[p2] += x2;
      xHvp[p2] += xDot2;
    }
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #nestedIndicesHvp(double[], int[][], double[], double[], double[])
   */
  static double nestedIndicesHvp(double[] x, int[][] p, double[] xDot, double[] xBar,
      double[] xHvp, Tape tape) {
    return nestedIndicesHvp(x, p, xDot, xBar, xHvp);
  }

  /**
   * {@code ArrayForms.nestedIndices} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param p captured
   * @return the view
   */
  static ScalarFunction nestedIndicesFunction(int[][] p) {
    return new NestedIndicesFunction(p);
  }

  private static final class NestedIndicesFunction implements ScalarFunction {

    private final int[][] p;

    NestedIndicesFunction(int[][] p) {
      this.p = p;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return ArrayForms.nestedIndices(x, this.p);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = nestedIndicesGradient(x, this.p, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return nestedIndicesJvp(x, this.p, xDot).tangent();
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
      double value = nestedIndicesHvp(x, this.p, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code ArrayForms.swapRowsVoid} and its derivative in the direction of the
   * tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param fDot tangent of {@code f}
   */
  static void swapRowsVoidJvp(double[][] a, double f, double[][] aDot, double fDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double[] t = a[0];
    double[] tDot = aDot[0];
    double[] aDot1 = aDot[1];
    a[0] = a[1];
    aDot[0] = aDot1;
    a[1] = t;
    aDot[1] = tDot;
    double[] a1 = a[0];
    double[] aDot2 = aDot[0];
    double a2 = a1[0];
    double t1 = a2 * f;
    double t2 = aDot2[0] * f + a2 * fDot;
    a1[0] = t1;
    aDot2[0] = t2;
    double t3 = tDot[0] + t2;
    t[0] += t1;
    tDot[0] = t3;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapRowsVoidJvp(double[][], double, double[][], double)
   */
  static void swapRowsVoidJvp(double[][] a, double f, double[][] aDot, double fDot, Tape tape) {
    swapRowsVoidJvp(a, f, aDot, fDot);
  }

  /**
   * Adjoints of the scalar parameters of {@code ArrayForms.swapRowsVoid}: filled by a
   * derivative and reused by its caller.
   */
  static final class SwapRowsVoidAdjoint {

    /** The adjoint of {@code f}. */
    public double f;

    /** A holder of zeros. */
    public SwapRowsVoidAdjoint() {}
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code ArrayForms.swapRowsVoid} for
   * those of what it writes.
   *
   * @param a as the method takes it; written as the method writes it
   * @param f as the method takes it
   * @param aBar on entry the adjoint of what {@code a} holds afterwards, on return of what
   *     it held before; of the same shape
   * @param adjoint to which the adjoints of {@code f} are added
   */
  static void swapRowsVoidVjp(double[][] a, double f, double[][] aBar,
      SwapRowsVoidAdjoint adjoint) {
    swapRowsVoidVjp(a, f, aBar, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #swapRowsVoidVjp(double[][], double, double[][], SwapRowsVoidAdjoint)
   */
  static void swapRowsVoidVjp(double[][] a, double f, double[][] aBar, SwapRowsVoidAdjoint adjoint,
      Tape tape) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] aBar1 = tape.references(double[].class, a.length);
      System.arraycopy(aBar, 0, aBar1, 0, a.length);
      double[] t = a[0];
      double[] tBar = aBar1[0];
      double[] aBar2 = aBar1[1];
      a[0] = a[1];
      aBar1[0] = aBar2;
      a[1] = t;
      aBar1[1] = tBar;
      double[] a1 = a[0];
      double[] aBar3 = aBar1[0];
      double a2 = a1[0];
      double t1 = a2 * f;
      a1[0] = t1;
      t[0] += t1;

      // reverse sweep
      double[][] seeds = tape.table(double[].class, a.length);
      for (int i = 0; i < a.length; i++) {
        int t2 = a[i].length;
        double[] seed = tape.row(seeds, i, t2);
        double[] t3 = aBar[i];
        Arguments.movedRow("a", i, t3.length, t2);
        System.arraycopy(t3, 0, seed, 0, t2);
      }
      for (int i = 0; i < a.length; i++) {
        Arrays.fill(aBar[i], 0.0);
      }
      for (int i = 0; i < a.length; i++) {
        int t2 = a[i].length;
        double[] t3 = aBar1[i];
        double[] t4 = seeds[i];
        for (int j = 0; j < t2; j++) {
          t3[j] += t4[j];
        }
      }
      double t2 = tBar[0] + aBar3[0];
      double fBar = a2 * t2;
      aBar3[0] = t2 * f;
      adjoint.f += fBar;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code ArrayForms.swapRowsVoid} as a function of the vector that packs {@code a}, {@code
   * f}, in this order and arrays row by row. It modifies neither what it is given nor what
   * it captures, and may be used by several threads at once.
   *
   * @param a of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction swapRowsVoidFunction(double[][] a) {
    return new SwapRowsVoidFunction(a);
  }

  private static final class SwapRowsVoidFunction implements VectorFunction {

    private final double[][] a;

    private final int aSize;

    SwapRowsVoidFunction(double[][] a) {
      this.a = a;
      Objects.requireNonNull(a, "a");
      this.aSize = Arguments.size(a);
    }

    @Override
    public int inputs() {
      return 1 + aSize;
    }

    @Override
    public int outputs() {
      return aSize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double f = packed[aSize];
      ArrayForms.swapRowsVoid(a, f);
      Arguments.pack(a, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double f = packed[aSize];
      double[][] aDot = Arguments.unpackLike(this.a, direction, 0);
      double fDot = direction[aSize];
      swapRowsVoidJvp(a, f, aDot, fDot);
      Arguments.pack(a, values, 0);
      Arguments.pack(aDot, tangents, 0);
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
      double[][] a = Arguments.unpackLike(this.a, packed, 0);
      double f = packed[aSize];
      double[][] aBar = Arguments.unpackLike(this.a, weights, 0);
      SwapRowsVoidAdjoint adjoint = new SwapRowsVoidAdjoint();
      swapRowsVoidVjp(a, f, aBar, adjoint);
      Arguments.pack(a, values, 0);
      Arguments.pack(aBar, adjoints, 0);
      adjoints[aSize] = adjoint.f;
    }
  }
}
