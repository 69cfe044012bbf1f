package org.covector.ad.benchmarks.gradbench;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** The functions of module {@code particle}: the modes of the outer and of the inner derivative. */
final class ParticleTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "rr", task(Particle::landingByReverse, ParticleTasks::reverseOfReverse),
          "rf", task(Particle::landingByForward, ParticleTasks::reverseOfForward),
          "fr", task(Particle::landingByReverse, ParticleTasks::forwardOfReverse),
          "ff", task(Particle::landingByForward, ParticleTasks::forwardOfForward));

  private ParticleTasks() {}

  /** The input: how far the charge is moved at first. */
  record Input(double w) {}

  private static Task<Input> task(DoubleUnaryOperator landing, DoubleUnaryOperator slope) {
    return new Task<>(Input.class, in -> () -> best(landing, slope, in.w));
  }

  private static Object best(DoubleUnaryOperator landing, DoubleUnaryOperator slope, double w) {
    return Descent.minimum(
        x -> landing.applyAsDouble(x[0]),
        x -> new double[] {slope.applyAsDouble(x[0])},
        new double[] {w})[0];
  }

  private static double reverseOfReverse(double w) {
    return ParticleDerivatives.landingByReverseGradient(w).w();
  }

  private static double reverseOfForward(double w) {
    return ParticleDerivatives.landingByForwardGradient(w).w();
  }

  private static double forwardOfReverse(double w) {
    return ParticleDerivatives.landingByReverseJvp(w, 1).tangent();
  }

  private static double forwardOfForward(double w) {
    return ParticleDerivatives.landingByForwardJvp(w, 1).tangent();
  }
}
