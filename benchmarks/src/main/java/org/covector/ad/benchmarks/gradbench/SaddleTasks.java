package org.covector.ad.benchmarks.gradbench;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleBiFunction;
import org.covector.ad.runtime.Dual;

/** The functions of module {@code saddle}: the modes of the outer and of the inner derivative. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class SaddleTasks {

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "rr",
          task(Saddle::maximumByReverse, SaddleTasks::reverseOfReverse, Saddle::bestByReverse),
          "rf",
          task(Saddle::maximumByForward, SaddleTasks::reverseOfForward, Saddle::bestByForward),
          "fr",
          task(
              Saddle::maximumByReverse,
              slopes(SaddleDerivatives::maximumByReverseJvp),
              Saddle::bestByReverse),
          "ff",
          task(
              Saddle::maximumByForward,
              slopes(SaddleDerivatives::maximumByForwardJvp),
              Saddle::bestByForward));

  private SaddleTasks() {}

  /** The input: where both descents start. */
  record Input(double[] start) {

    Input {
      Shapes.require(start.length == 2, "start has length " + start.length + ", not 2");
    }
  }

  /** A generated derivative in the direction of {@code aDot}. */
  @FunctionalInterface
  private interface Directional {
    Dual along(double[] a, double[] start, double[] aDot);
  }

  private static Task<Input> task(
      ToDoubleBiFunction<double[], double[]> maximum,
      BinaryOperator<double[]> gradient,
      BinaryOperator<double[]> best) {
    return new Task<>(Input.class, in -> () -> saddle(maximum, gradient, best, in.start));
  }

  private static Object saddle(
      ToDoubleBiFunction<double[], double[]> maximum,
      BinaryOperator<double[]> gradient,
      BinaryOperator<double[]> best,
      double[] start) {
    double[] a =
        Descent.minimum(x -> maximum.applyAsDouble(x, start), x -> gradient.apply(x, start), start);
    double[] b = best.apply(a, start);
    return new double[] {a[0], a[1], b[0], b[1]};
  }

  private static double[] reverseOfReverse(double[] a, double[] start) {
    return SaddleDerivatives.maximumByReverseGradient(a, start).a();
  }

  private static double[] reverseOfForward(double[] a, double[] start) {
    return SaddleDerivatives.maximumByForwardGradient(a, start).a();
  }

  private static BinaryOperator<double[]> slopes(Directional derivative) {
    return (a, start) -> {
      double[] slopes = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        double[] direction = new double[a.length];
        direction[i] = 1;
        slopes[i] = derivative.along(a, start, direction).tangent();
      }
      return slopes;
    };
  }
}
