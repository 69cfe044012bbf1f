package org.covector.ad.benchmarks.gradbench;

import java.util.Map;

/** The functions of module {@code hello}. */
final class HelloTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "square", new Task<>(Double.class, x -> () -> Hello.square(x)),
          "double", new Task<>(Double.class, x -> () -> HelloDerivatives.squareGradient(x).x()));

  private HelloTasks() {}
}
