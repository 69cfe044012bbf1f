package org.covector.ad.benchmarks;

/**
 * What a kernel measures beyond its gradient: one directional derivative, the gradient by as many
 * directional derivatives as there are active inputs, and a Hessian-vector product. Each returns
 * the kernel's value. The active inputs are shown and replaced as a packed vector, for the tests.
 */
public abstract class KernelBenchmark extends GradientBenchmark {

  /** The directional derivative that {@link #jvp} found last. */
  double tangent;

  /** The gradient that {@link #nJvps} found last. */
  double[] forwardGradient = {};

  /** The derivative in one direction, by forward mode. */
  public abstract double jvp();

  /** The gradient by forward mode, one direction after the other. */
  public abstract double nJvps();

  /** Gradient and Hessian-vector product, by forward over reverse. */
  public abstract double hvp();

  /** A copy of the active inputs. */
  abstract double[] point();

  /** Replaces the active inputs. */
  abstract void moveTo(double[] point);

  /** A copy of the direction of {@link #jvp} and {@link #hvp}. */
  abstract double[] direction();

  /** A copy of the gradient that {@link #hvp} found last. */
  abstract double[] hvpGradient();

  /** A copy of the product that {@link #hvp} found last. */
  abstract double[] product();
}
