package org.covector.ad.processor.random;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.hipparchus.analysis.differentiation.UnivariateDerivative2;

/**
 * What programs over {@link Num} are made of: the operators of Java on derivatives of Hipparchus.
 * Values are those of Java's own operators, so that the program takes the very same path;
 * derivatives are those of Hipparchus.
 */
public abstract class Machine {

  private static final double CLOSE = 1e-10;

  private long fuel = 20_000;
  private double largestValue = 1;
  private double largestFirst = 1;
  private double largestSecond = 1;
  private boolean kink;

  /** A function of a number. */
  protected interface Unary {
    /** Calls it. */
    Num applyAsDouble(Num x);
  }

  /** A function of two numbers. */
  protected interface Binary {
    /** Calls it. */
    Num applyAsDouble(Num x, Num y);
  }

  /** A function of an array. */
  protected interface OfArray {
    /** Calls it. */
    Num applyAsDouble(Num[] a);
  }

  /** A function of an integer. */
  protected interface OfInt {
    /** Calls it. */
    Num applyAsDouble(int n);
  }

  /** An object whose numbers are zeros before a constructor runs, as those of Java are. */
  protected abstract static class Thing {

    /** Makes one. */
    @SuppressWarnings("this-escape")
    protected Thing() {
      zero();
    }

    /** Sets all numbers to zero. */
    protected void zero() {}
  }

  /** The program runs too long. */
  static final class OutOfFuel extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  double largestValue() {
    return largestValue;
  }

  double largestFirst() {
    return largestFirst;
  }

  double largestSecond() {
    return largestSecond;
  }

  /** Whether an operation was met at a point where it has no derivative. */
  boolean kink() {
    return kink;
  }

  /** Counts a trip of a loop, or a call. */
  protected final boolean tick() {
    if (--fuel < 0) {
      throw new OutOfFuel();
    }
    return true;
  }

  protected final Num of(double value) {
    return Num.of(value, 0);
  }

  protected final double val(Num x) {
    return x.value();
  }

  private Num note(double value, UnivariateDerivative2 result) {
    double difference = Math.abs(value - result.getValue());
    if (difference > CLOSE * (1 + Math.abs(value))) {
      throw new AssertionError("evaluator: " + value + " against " + result.getValue());
    }
    double first = result.getFirstDerivative();
    double second = result.getSecondDerivative();
    largestValue = largest(largestValue, value);
    largestFirst = largest(largestFirst, first);
    largestSecond = largest(largestSecond, second);
    return new Num(new UnivariateDerivative2(value, first, second));
  }

  private static double largest(double so, double far) {
    return Double.isNaN(far) ? Double.POSITIVE_INFINITY : Math.max(so, Math.abs(far));
  }

  protected final Num plus(Num x, Num y) {
    return note(x.value() + y.value(), x.content().add(y.content()));
  }

  protected final Num minus(Num x, Num y) {
    return note(x.value() - y.value(), x.content().subtract(y.content()));
  }

  protected final Num times(Num x, Num y) {
    return note(x.value() * y.value(), x.content().multiply(y.content()));
  }

  protected final Num over(Num x, Num y) {
    return note(x.value() / y.value(), x.content().divide(y.content()));
  }

  protected final Num rem(Num x, Num y) {
    double quotient = x.value() / y.value();
    double whole = quotient < 0 ? Math.ceil(quotient) : Math.floor(quotient);
    UnivariateDerivative2 slopes = x.content().subtract(y.content().multiply(whole));
    double value = x.value() % y.value();
    return note(
        value,
        new UnivariateDerivative2(
            value, slopes.getFirstDerivative(), slopes.getSecondDerivative()));
  }

  protected final Num neg(Num x) {
    return note(-x.value(), x.content().negate());
  }

  /** A conversion to {@code float}. */
  protected final Num single(Num x) {
    double rounded = (float) x.value();
    return new Num(new UnivariateDerivative2(rounded, (float) x.first(), (float) x.second()));
  }

  /** A record of two numbers, the greater one first. */
  protected static Num[] duo(Num p, Num q) {
    return p.value() < q.value() ? new Num[] {q, p} : new Num[] {p, q};
  }

  protected final Num[] turned(Num[] duo, Num k) {
    return duo(minus(times(duo[0], k), duo[1]), plus(times(duo[1], k), duo[0]));
  }

  protected final Num[] reduced(Num[] duo, int n) {
    tick();
    return n <= 0 ? duo : reduced(duo(duo[1], over(duo[0], Num.constant(2))), n - 1);
  }

  protected final Num mix(Num[] duo, Num[] other) {
    return other[0].value() > 100
        ? duo[1]
        : minus(times(duo[0], other[1]), times(duo[1], sin(other[0])));
  }

  /** The first of two values that are both computed. */
  protected static Num first(Num... values) {
    return values[0];
  }

  protected final Num apply(
      Num x, DoubleUnaryOperator value, UnaryOperator<UnivariateDerivative2> derivative) {
    return note(value.applyAsDouble(x.value()), derivative.apply(x.content()));
  }

  protected final Num apply(
      Num x, Num y, DoubleBinaryOperator value, BinaryOperator<UnivariateDerivative2> derivative) {
    return note(
        value.applyAsDouble(x.value(), y.value()), derivative.apply(x.content(), y.content()));
  }

  protected final Num sin(Num x) {
    return apply(x, Math::sin, UnivariateDerivative2::sin);
  }

  protected final Num cos(Num x) {
    return apply(x, Math::cos, UnivariateDerivative2::cos);
  }

  protected final Num tan(Num x) {
    return apply(x, Math::tan, UnivariateDerivative2::tan);
  }

  protected final Num asin(Num x) {
    return apply(x, Math::asin, UnivariateDerivative2::asin);
  }

  protected final Num acos(Num x) {
    return apply(x, Math::acos, UnivariateDerivative2::acos);
  }

  protected final Num atan(Num x) {
    return apply(x, Math::atan, UnivariateDerivative2::atan);
  }

  protected final Num sinh(Num x) {
    return apply(x, Math::sinh, UnivariateDerivative2::sinh);
  }

  protected final Num cosh(Num x) {
    return apply(x, Math::cosh, UnivariateDerivative2::cosh);
  }

  protected final Num tanh(Num x) {
    return apply(x, Math::tanh, UnivariateDerivative2::tanh);
  }

  protected final Num exp(Num x) {
    return apply(x, Math::exp, UnivariateDerivative2::exp);
  }

  protected final Num expm1(Num x) {
    return apply(x, Math::expm1, UnivariateDerivative2::expm1);
  }

  protected final Num log(Num x) {
    return apply(x, Math::log, UnivariateDerivative2::log);
  }

  protected final Num log1p(Num x) {
    return apply(x, Math::log1p, UnivariateDerivative2::log1p);
  }

  protected final Num log10(Num x) {
    return apply(x, Math::log10, UnivariateDerivative2::log10);
  }

  protected final Num sqrt(Num x) {
    return apply(x, Math::sqrt, UnivariateDerivative2::sqrt);
  }

  protected final Num cbrt(Num x) {
    return apply(x, Math::cbrt, UnivariateDerivative2::cbrt);
  }

  protected final Num toRadians(Num x) {
    return apply(x, Math::toRadians, UnivariateDerivative2::toRadians);
  }

  protected final Num abs(Num x) {
    kink |= x.value() == 0;
    return note(Math.abs(x.value()), x.value() < 0 ? x.content().negate() : x.content());
  }

  protected final Num floor(Num x) {
    return of(Math.floor(x.value()));
  }

  protected final Num signum(Num x) {
    return of(Math.signum(x.value()));
  }

  protected final Num rint(Num x) {
    return of(Math.rint(x.value()));
  }

  protected final Num atan2(Num y, Num x) {
    return apply(y, x, Math::atan2, UnivariateDerivative2::atan2);
  }

  protected final Num hypot(Num x, Num y) {
    kink |= x.value() == 0 && y.value() == 0;
    return apply(x, y, Math::hypot, UnivariateDerivative2::hypot);
  }

  /** A power with a positive basis. */
  protected final Num pow(Num x, Num y) {
    return apply(x, y, Math::pow, (a, b) -> a.log().multiply(b).exp());
  }

  /** A power with a constant exponent. */
  protected final Num pow(Num x, int n) {
    return apply(x, a -> Math.pow(a, n), a -> a.pow(n));
  }

  /** Whether two numbers are the same; zeros of different signs are not. */
  private static boolean isSame(double a, double b) {
    return Double.compare(a, b) == 0;
  }

  /** Whether two numbers are equal, but change in different ways. */
  private static boolean isTie(Num x, Num y) {
    return x.value() == y.value() && (x.first() != y.first() || x.second() != y.second());
  }

  protected final Num max(Num x, Num y) {
    kink |= isTie(x, y);
    return isSame(Math.max(x.value(), y.value()), x.value()) ? x : y;
  }

  protected final Num min(Num x, Num y) {
    kink |= isTie(x, y);
    return isSame(Math.min(x.value(), y.value()), x.value()) ? x : y;
  }

  protected final Num copySign(Num x, Num y) {
    kink |= x.value() == 0;
    boolean same = isSame(Math.copySign(x.value(), y.value()), x.value());
    return same ? x : neg(x);
  }

  protected final Num fma(Num x, Num y, Num z) {
    double value = Math.fma(x.value(), y.value(), z.value());
    UnivariateDerivative2 rounded = x.content().multiply(y.content()).add(z.content());
    return note(
        value,
        new UnivariateDerivative2(
            value, rounded.getFirstDerivative(), rounded.getSecondDerivative()));
  }

  /** A new array of zeros. */
  protected final Num[] zeros(int n) {
    Num[] made = new Num[n];
    Arrays.fill(made, of(0));
    return made;
  }

  /** A new array of arrays of zeros. */
  protected final Num[][] zeros(int n, int m) {
    Num[][] made = new Num[n][];
    for (int i = 0; i < n; i++) {
      made[i] = zeros(m);
    }
    return made;
  }

  protected final Num[] copyOf(Num[] a, int n) {
    Num[] made = zeros(n);
    System.arraycopy(a, 0, made, 0, Math.min(n, a.length));
    return made;
  }

  /** An element of an array, read when this is made. */
  protected final Cell cell(Num[] array, int index) {
    return new Cell(this, array, index, array[index]);
  }

  /**
   * An element that is read and then written.
   *
   * @param old what it held when it was read
   */
  @SuppressWarnings("ArrayRecordComponent")
  protected record Cell(Machine machine, Num[] array, int index, Num old) {

    public Num add(Num x) {
      return set(machine.plus(old, x));
    }

    private Num set(Num x) {
      array[index] = x;
      return x;
    }

    /** Adds one; gives what was before. */
    public Num step() {
      set(machine.plus(old, Num.constant(1)));
      return old;
    }

    public Num subtract(Num x) {
      return set(machine.minus(old, x));
    }

    public Num multiply(Num x) {
      return set(machine.times(old, x));
    }

    public Num divide(Num x) {
      return set(machine.over(old, x));
    }
  }
}
