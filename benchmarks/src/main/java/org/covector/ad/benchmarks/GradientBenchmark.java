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
 * What every benchmark measures, and how: the method itself, its generated gradient, or Jacobian,
 * and one written by hand. Each leaves its derivatives in arrays or fields, where nothing can be
 * optimised away.
 *
 * <p>JMH times the methods; {@code -prof gc} adds the bytes that each call allocates. The other
 * methods show results as packed vectors, in the order of the parameters, so that a test can check
 * exactly what is measured. An instance belongs to one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public abstract class GradientBenchmark {

  /** Makes the inputs for the current parameters. */
  public abstract void setUp();

  /** The method itself; returns its value, or one number of it. */
  public abstract double primal();

  /**
   * The generated gradient, in the form that writes into arrays of the caller, or Jacobian; returns
   * the value, or one number of the Jacobian.
   */
  public abstract double gradient();

  /** What {@link #gradient} finds and returns, written by hand. */
  public abstract double handwritten();

  /** A copy of what {@link #gradient} found last, a Jacobian row by row. */
  public abstract double[] generatedGradient();

  /** A copy of what {@link #handwritten} found last, a Jacobian row by row. */
  public abstract double[] handwrittenGradient();
}
