package refused;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Streams that are no plain loops, or of which it is not known what becomes of them. */
final class Streams {

  @Differentiable
  static double sorted(double[] x) {
    return Arrays.stream(x).map(v -> v * v).sorted().limit(2).sum(); // ERROR[AD119]
    //                                     ^
  }

  @Differentiable
  static double plainSorted(double[] x) {
    return Arrays.stream(x).sorted().limit(2).sum(); // ERROR[AD119]
    //     ^
  }

  @Differentiable
  static double parallel(double[] x) {
    return Arrays.stream(x).parallel().map(v -> v * v).sum(); // ERROR[AD119]
    //                     ^
  }

  @Differentiable
  static double boxed(double[] x) {
    return Arrays.stream(x).boxed().mapToDouble(v -> v).sum(); // ERROR[AD119]
  }

  @Differentiable
  static double distinct(double[] x, double a) {
    return Arrays.stream(x).map(v -> v * a).distinct().sum(); // ERROR[AD119]
  }

  @Differentiable
  static double statistics(double[] x) {
    return Arrays.stream(x).map(Math::exp).summaryStatistics().getMax(); // ERROR[AD119]
  }

  @Differentiable
  static double collected(double[] x) {
    return Arrays.stream(x)
        .mapToObj(v -> v)
        .collect(Collectors.summingDouble(v -> v)); // ERROR[AD102]
  }

  @Differentiable
  static double greatest(double a, double b) {
    return Stream.of(a, b).map(v -> v * v).max(Comparator.naturalOrder()).get(); // ERROR[AD119]
  }

  @Differentiable
  static double twice(double[] x) {
    DoubleStream s = Arrays.stream(x);
    return s.sum() + s.max().getAsDouble(); // ERROR[AD119]
    //                ^
  }

  @Differentiable
  static double inLoop(double[] x) {
    DoubleStream s = Arrays.stream(x).map(v -> v * v);
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      sum += s.sum(); // ERROR[AD119]
    }
    return sum;
  }

  @Differentiable
  static double merged(double[] x, boolean all) {
    DoubleStream s =
        all
            ? Arrays.stream(x) // ERROR[AD119]
            : DoubleStream.of(x[0]); // ERROR[AD119]
    return s.sum();
  }

  @Differentiable
  static double given(@Constant DoubleStream s, double a) {
    return s.map(v -> v * a).sum(); // ERROR[AD102]
  }

  @Differentiable
  static double counted(double[] x) {
    return x[0] * Arrays.stream(x).map(Math::exp).limit(2).count(); // ERROR[AD119]
  }

  @Differentiable
  static double endless(double x) {
    return DoubleStream.iterate(x, v -> v * x).toArray()[0]; // ERROR[AD119]
  }

  @Differentiable
  static double optional(double x) {
    return DoubleStream.of(x).max().stream().sum(); // ERROR[AD119]
  }

  @Differentiable
  static double chosen(double[] x, boolean all) {
    OptionalDouble found;
    if (all) {
      found = Arrays.stream(x).map(v -> v * v).max(); // ERROR[AD119]
    } else {
      found = OptionalDouble.empty();
    }
    return found.orElse(x[0]);
  }
}
