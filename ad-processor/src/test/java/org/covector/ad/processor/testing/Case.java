package org.covector.ad.processor.testing;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import org.covector.ad.Mode;

/** A subject at one point: fresh arguments at every call, and the program as a vector function. */
public final class Case {

  private static final double[] DYADIC = {-1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1};

  private final Subject subject;
  private final Calls calls;
  private final String label;
  private final Supplier<Object[]> arguments;
  private final Layout inputs;
  private final double[] point;

  /**
   * A subject at a point.
   *
   * @param arguments gives fresh arguments at every call
   */
  public Case(Subject subject, String label, Supplier<Object[]> arguments) {
    this.subject = subject;
    this.calls = new Calls(subject);
    this.label = label;
    this.arguments = arguments;
    Object[] args = arguments.get();
    if (args.length != subject.types().length) {
      throw new AssertionError(subject.label() + ": a row of inputs has the wrong length");
    }
    this.inputs = Layout.of(args, subject.active(), true);
    this.point = inputs.gather(args);
  }

  /** The same arguments, with other numbers as active inputs. */
  public Case moved(double[] to) {
    Supplier<Object[]> elsewhere =
        () -> {
          Object[] args = arguments.get();
          inputs.scatter(args, to);
          return args;
        };
    return new Case(subject, label + " moved", elsewhere);
  }

  Subject subject() {
    return subject;
  }

  Calls calls() {
    return calls;
  }

  /** What names the point. */
  public String label() {
    return label;
  }

  /** New arguments. */
  public Object[] fresh() {
    return arguments.get();
  }

  /** The layout of the active inputs. */
  Layout inputs() {
    return inputs;
  }

  /** The active inputs, packed. */
  public double[] point() {
    return point.clone();
  }

  /** What the original does here. */
  Outcome original() {
    return calls.original(fresh());
  }

  /** Checks that all generated forms do what the original does here, in bits. */
  public void checkPrimal() {
    new PrimalChecks(this).sameAsOriginal();
  }

  /** Checks all derivatives here. */
  public void checkDerivatives() {
    new DerivativeChecks(this).all();
  }

  /** Whether the original throws here. */
  public boolean throwsException() {
    return original().thrown() != null;
  }

  /** The layout of the arrays that may be outputs, after a call. */
  Layout outputs(Object[] argsAfter) {
    return Layout.of(argsAfter, subject.shadowed(), false);
  }

  /** Numbers of the result, and then the final contents of the active arrays. */
  double[] outputNumbers(Object result, Object[] argsAfter, Object[] contents) {
    return concat(Values.flatten(result), outputs(argsAfter).gather(contents));
  }

  /** The program as a function of its active inputs. */
  public double[] evaluate(double[] x) {
    Object[] args = fresh();
    inputs.scatter(args, x);
    Outcome outcome = calls.original(args);
    if (outcome.thrown() != null) {
      throw new AssertionError(
          subject.label() + label + ": throws beside the point", outcome.thrown());
    }
    return outputNumbers(outcome.value(), args, args);
  }

  /** The jvp as a function of the direction: tangents of all outputs. */
  public double[] jvp(double[] direction) {
    Object[] args = fresh();
    Object[] dots = calls.shadows(args);
    inputs.scatter(dots, direction);
    fillOutputs(args, dots);
    Outcome outcome = calls.jvp(args, dots, null);
    requireNormal(outcome);
    return outputNumbers(outcome.tangent(), args, dots);
  }

  /** Puts garbage into tangents of arrays outside of wrt, which count as zero at entry. */
  private void fillOutputs(Object[] args, Object[] dots) {
    boolean[] outputsOnly = subject.shadowed();
    boolean[] active = subject.active();
    for (int i = 0; i < active.length; i++) {
      outputsOnly[i] &= !active[i];
    }
    Layout layout = Layout.of(args, outputsOnly, false);
    double[] garbage = new double[layout.size()];
    Arrays.fill(garbage, 99.5);
    layout.scatter(dots, garbage);
  }

  /** The vjp of a vector-valued method: adjoints of the active inputs for adjoints of outputs. */
  public double[] vjp(double[] outputBar) {
    Outcome primal = original();
    Layout exit = outputs(primal.args());
    int results = outputBar.length - exit.size();
    Object[] args = fresh();
    Object[] bars = calls.shadows(args);
    exit.scatter(bars, Arrays.copyOfRange(outputBar, results, outputBar.length));
    Object resultBar = resultBar(primal.value(), outputBar);
    Outcome outcome = calls.vjpInto(args, resultBar, bars, null);
    requireNormal(outcome);
    if (!Arrays.equals(
        Values.flatten(resultBar), Values.flatten(resultBar(primal.value(), outputBar)))) {
      throw new AssertionError(subject.label() + label + ": resultBar was modified");
    }
    return inputs.gather(bars);
  }

  /** An adjoint of the result from the head of a vector; null where there is no result. */
  Object resultBar(Object result, double[] numbers) {
    int[] next = {0};
    return result == null
        ? null
        : Values.rebuild(calls.adjointType(), result, () -> numbers[next[0]++]);
  }

  /** The gradient of a scalar-valued method at some inputs. */
  public double[] gradient(double[] x) {
    Object[] args = fresh();
    inputs.scatter(args, x);
    Object[] bars = calls.shadows(args);
    if (!subject.modes().contains(Mode.REVERSE)) {
      Outcome outcome = calls.hvp(args, bars, null);
      requireNormal(outcome);
      return inputs.gather(outcome.derivative());
    }
    requireNormal(calls.gradientInto(args, bars, null));
    return inputs.gather(bars);
  }

  /** The Hessian of a scalar-valued method times a direction. */
  public double[] product(double[] direction) {
    Object[] args = fresh();
    Outcome outcome = calls.hvp(args, tangents(args, direction), null);
    requireNormal(outcome);
    return inputs.gather(outcome.product());
  }

  /** Shadows of some arguments of this point that hold a direction. */
  public Object[] tangents(Object[] args, double[] direction) {
    Object[] dots = calls.shadows(args);
    inputs.scatter(dots, direction);
    return dots;
  }

  private void requireNormal(Outcome outcome) {
    if (outcome.thrown() != null) {
      throw new AssertionError(subject.label() + label + ": unexpected", outcome.thrown());
    }
  }

  /** A first step for differences along a direction, suited to the magnitudes of the inputs. */
  double step(double[] direction) {
    double scale = Double.POSITIVE_INFINITY;
    for (int i = 0; i < point.length; i++) {
      if (direction[i] != 0) {
        scale = Math.min(scale, scale(Math.abs(point[i])) / Math.abs(direction[i]));
      }
    }
    double step = subject.step() * (Double.isInfinite(scale) ? 1 : scale);
    return Math.scalb(1.0, Math.getExponent(step));
  }

  private static double scale(double magnitude) {
    if (magnitude == 0) {
      return 1;
    }
    return magnitude < 1 ? magnitude : Math.max(1, magnitude / 100);
  }

  /** Ratio of the steps: exact in single precision where the subject is of that kind. */
  double shrink() {
    return subject.isSinglePrecision() ? 2 : 1.6;
  }

  double precision() {
    return subject.isSinglePrecision() ? 0x1p-24 : 0x1p-53;
  }

  /** A direction of numbers with few digits, the same for the same seed. */
  public double[] direction(int length, long seed) {
    Random random = new Random(seed * 31 + subject.name().hashCode());
    return random.ints(length, 0, DYADIC.length).mapToDouble(i -> DYADIC[i]).toArray();
  }

  static double[] basis(int length, int index) {
    double[] unit = new double[length];
    unit[index] = 1;
    return unit;
  }

  static double[] concat(double[] a, double[] b) {
    double[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  static double[] along(double[] x, double t, double[] direction) {
    double[] out = x.clone();
    for (int i = 0; i < x.length; i++) {
      if (direction[i] != 0) {
        out[i] += t * direction[i];
      }
    }
    return out;
  }

  AssertionError failure(String message) {
    return new AssertionError(subject.label() + label + ": " + message);
  }
}
