package org.covector.ad.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What every kernel measures, and how: the method itself, one directional derivative, the gradient
 * by as many directional derivatives as there are active inputs, the gradient by reverse mode, a
 * Hessian-vector product, and a gradient written by hand. Each returns the kernel's value and
 * leaves its derivatives in arrays or fields, where nothing can be optimised away.
 *
 * <p>JMH times the methods; {@code -prof gc} adds the bytes that each call allocates. The other
 * methods show the arguments and results as packed vectors, in the order of the parameters, so that
 * a test can check exactly what is measured. An instance belongs to one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public abstract class KernelBenchmark {

  /** The directional derivative that {@link #jvp} found last. */
  double tangent;

  /** The gradient that {@link #nJvps} found last. */
  double[] forwardGradient = {};

  /** Makes the inputs for the current parameters. */
  public abstract void setUp();

  /** The method itself. */
  public abstract double primal();

  /** The derivative in one direction, by forward mode. */
  public abstract double jvp();

  /** The gradient by forward mode, one direction after the other. */
  public abstract double nJvps();

  /** The gradient by reverse mode, in the form that writes into arrays of the caller. */
  public abstract double gradient();

  /** Gradient and Hessian-vector product, by forward over reverse. */
  public abstract double hvp();

  /** The gradient written by hand. */
  public abstract double handwritten();

  /** A copy of the active inputs. */
  abstract double[] point();

  /** Replaces the active inputs. */
  abstract void moveTo(double[] point);

  /** A copy of the direction of {@link #jvp} and {@link #hvp}. */
  abstract double[] direction();

  /** A copy of the gradient that {@link #gradient} found last. */
  abstract double[] reverseGradient();

  /** A copy of the gradient that {@link #hvp} found last. */
  abstract double[] hvpGradient();

  /** A copy of the gradient that {@link #handwritten} found last. */
  abstract double[] handwrittenGradient();

  /** A copy of the product that {@link #hvp} found last. */
  abstract double[] product();
}
