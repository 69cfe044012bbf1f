package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Streams of numbers and of values: each is read as the loop that it is. */
final class StreamMethods {

  /** Terms of very different size: the bits of the sum are those of Java's own summation. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double compensated(double[] x) {
    return Arrays.stream(x).sum() + Arrays.stream(x).map(v -> v * v / 3).sum();
  }

  static Object[][] compensatedInputs() {
    return new Object[][] {
      {new double[] {1e16, 1.0, 0.1, -1e16, 3.7, 0.1}},
      {new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}},
      {new double[] {-0.0}},
      {new double[0]}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logLikelihood(double mu, double sigma, @Constant double[] x) {
    return Arrays.stream(x)
        .map(v -> (v - mu) / sigma)
        .map(z -> -0.5 * z * z - Math.log(sigma) - 0.5 * Math.log(2 * Math.PI))
        .sum();
  }

  static Object[][] logLikelihoodInputs() {
    return new Object[][] {{0.3, 1.7, new double[] {0.1, 2.5, -1.3, 0.9}}};
  }

  @Differentiable
  static double[] softmax(double[] x) {
    double max = Arrays.stream(x).max().orElse(0);
    double[] e = Arrays.stream(x).map(v -> Math.exp(v - max)).toArray();
    double sum = DoubleStream.of(e).sum();
    return Arrays.stream(e).map(v -> v / sum).toArray();
  }

  static Object[][] softmaxInputs() {
    return new Object[][] {{new double[] {0.3, -1.2, 2.5}}, {new double[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double portfolio(double[] weights, double[] rates, double t) {
    return IntStream.range(0, weights.length)
        .mapToDouble(i -> weights[i] * Math.exp(rates[i] * t))
        .sum();
  }

  static Object[][] portfolioInputs() {
    return new Object[][] {
      {new double[] {0.2, 0.5, 0.3}, new double[] {0.01, -0.02, 0.05}, 1.5},
      {new double[] {0.2, 0.5}, new double[] {0.01}, 1.5}
    };
  }

  /** Powers by iteration; the next one is not computed before it is asked for. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double polynomial(double x, double[] c) {
    double[] powers = DoubleStream.iterate(1, p -> p * x).limit(c.length).toArray();
    return IntStream.range(0, c.length).mapToDouble(i -> c[i] * powers[i]).sum();
  }

  static Object[][] polynomialInputs() {
    return new Object[][] {{1.3, new double[] {1.0, -2.0, 0.5, 0.25}}, {1.3, new double[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double product(double[][] a, double[][] b) {
    int n = a.length;
    return IntStream.range(0, n)
        .mapToDouble(
            i ->
                IntStream.range(0, n)
                    .mapToDouble(
                        j ->
                            (i + 1)
                                * IntStream.range(0, n).mapToDouble(k -> a[i][k] * b[k][j]).sum())
                    .sum())
        .sum();
  }

  static Object[][] productInputs() {
    return new Object[][] {
      {new double[][] {{1.1, 0.2}, {-0.3, 0.7}}, new double[][] {{0.5, 1.2}, {2.1, -0.4}}}
    };
  }

  /** A series of unknown length: the library's own builder keeps its terms. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double series(double x) {
    return DoubleStream.iterate(x, t -> t * x / 3).takeWhile(t -> t > 1e-4).sum();
  }

  static Object[][] seriesInputs() {
    return new Object[][] {{0.8}, {1e-5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double bounded(double x, @Constant double end) {
    return DoubleStream.iterate(x, t -> t < end, t -> t * t + x).map(t -> t * t).sum();
  }

  static Object[][] boundedInputs() {
    return new Object[][] {{0.6, 20.0}, {30.0, 20.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double positive(double[] x, double scale) {
    double sum = Arrays.stream(x).filter(v -> v > 0).map(v -> Math.sqrt(v) * scale).sum();
    double[] kept = Arrays.stream(x).filter(v -> v > 0).toArray();
    return sum * kept.length + DoubleStream.of(kept).map(v -> v * v).sum();
  }

  static Object[][] positiveInputs() {
    return new Object[][] {
      {new double[] {0.7, -0.3, 1.9, -2.0}, 1.5}, {new double[] {-1.0, -0.5}, 2.0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double variance(double[] x) {
    double mean = Arrays.stream(x).average().getAsDouble();
    return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }

  static Object[][] varianceInputs() {
    return new Object[][] {
      {new double[] {0.1, 0.7, 1e9, -1e9, 0.3}}, {new double[] {0.1, 0.2, 0.4}}, {new double[0]}
    };
  }

  @Differentiable
  static double meanOfSome(double[] x, double otherwise) {
    return Arrays.stream(x).filter(v -> v > 1).average().orElse(otherwise * otherwise);
  }

  static Object[][] meanOfSomeInputs() {
    return new Object[][] {
      {new double[] {0.5, 1.7, 2.9}, 0.3}, {new double[] {0.5, 0.7}, 0.3}, {new double[0], 0.3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double extremes(double[] x, double a) {
    double high = Arrays.stream(x).map(v -> v * v * a).max().getAsDouble();
    double low = Arrays.stream(x).filter(v -> v > a).min().orElseGet(() -> a * a);
    return high * low;
  }

  static Object[][] extremesInputs() {
    return new Object[][] {
      {new double[] {0.5, -1.7, 0.9}, 0.6},
      {new double[] {0.5, -1.7, 0.2}, 0.6},
      {new double[0], 0.6}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reductions(double[] x, double a) {
    double product = DoubleStream.of(x).reduce(1, (s, t) -> s * t);
    double plain = DoubleStream.of(x).reduce(0, Double::sum);
    double nested = DoubleStream.of(x).reduce((s, t) -> Math.sin(s * a) + t).getAsDouble();
    return product * nested + plain;
  }

  static Object[][] reductionsInputs() {
    return new Object[][] {{new double[] {0.5, 1.7, 0.9}, 0.6}, {new double[] {0.5}, 1.0}};
  }

  /** The limit and the skipped elements come after a filter, so they are counted as they pass. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double slices(double[] x, double a, int n) {
    double head = Arrays.stream(x).filter(v -> v > 0).limit(n).map(v -> v * a * v).sum();
    double tail = Arrays.stream(x).map(v -> v * v * a).skip(n).sum();
    double middle = Arrays.stream(x).skip(1).limit(2).map(v -> v / a).sum();
    double first = Arrays.stream(x).limit(n).limit(3L).map(v -> a * a * v).sum();
    return head + 2 * tail + 3 * middle + 4 * first;
  }

  static Object[][] slicesInputs() {
    return new Object[][] {
      {new double[] {0.7, -0.3, 1.9, 2.0, 0.4}, 1.5, 2},
      {new double[] {0.7, -0.3, 1.9}, 1.5, 0},
      {new double[] {0.7}, 1.5, 9},
      {new double[] {0.7}, 1.5, -2}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double prefixes(double[] x, @Constant double a) {
    double before = Arrays.stream(x).takeWhile(v -> v < a).map(v -> v * v).sum();
    double after = Arrays.stream(x).dropWhile(v -> v < a).map(v -> v * v * v).sum();
    return before * after;
  }

  static Object[][] prefixesInputs() {
    return new Object[][] {
      {new double[] {0.1, 0.3, 1.9, 0.2}, 1.5}, {new double[] {2.1, 0.3}, 1.5}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double part(double[] x, int from, int to) {
    double whole = Arrays.stream(x, from, to).sum();
    return whole * Arrays.stream(x, from, to).map(v -> v * v).sum();
  }

  static Object[][] partInputs() {
    double[] x = {0.1, 0.3, 1.9, 0.2};
    return new Object[][] {{x, 1, 3}, {x, 2, 2}, {x, 3, 1}, {x, -1, 2}, {x, 0, 5}};
  }

  /** Integers: sums, means, bounds and counts of them are constants. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double integers(double x, int n, @Constant int[] index) {
    int sum = IntStream.rangeClosed(1, n).map(i -> i * i).sum();
    long big = LongStream.rangeClosed(2, n).sum() + Arrays.stream(index).asLongStream().sum();
    double mean = IntStream.of(index).average().orElse(-1);
    int most = IntStream.of(index).max().orElse(7);
    long count = IntStream.range(0, n).filter(i -> i % 3 != 1).count();
    double harmonic = IntStream.rangeClosed(1, n).mapToDouble(k -> x / k).sum();
    double wide = IntStream.range(3, 3 + n).asDoubleStream().map(k -> k * x * x).sum();
    return x * (sum + big + mean + most + count) + harmonic * wide;
  }

  static Object[][] integersInputs() {
    return new Object[][] {
      {0.7, 5, new int[] {3, 1, 2}}, {0.7, 0, new int[0]}, {0.7, -3, new int[] {-5}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double questions(double[] x, double a) {
    double y = a;
    if (Arrays.stream(x).anyMatch(v -> v > a)) {
      y = y * x[0];
    }
    if (DoubleStream.of(x).allMatch(v -> v > 0)) {
      y = y * y * a;
    }
    if (Arrays.stream(x).map(v -> v * a).noneMatch(v -> v > 2)) {
      y = Math.exp(y);
    }
    OptionalDouble found = Arrays.stream(x).filter(v -> v < a).findFirst();
    return found.isPresent() ? y * found.getAsDouble() : y;
  }

  static Object[][] questionsInputs() {
    return new Object[][] {
      {new double[] {0.7, 1.3}, 0.9}, {new double[] {-0.7, 3.3}, 0.5}, {new double[] {0.4}, 0.3}
    };
  }

  @Differentiable
  static void axpy(double a, double[] x, double[] y) {
    IntStream.range(0, x.length).forEach(i -> y[i] += a * x[i]);
  }

  static Object[][] axpyInputs() {
    return new Object[][] {{1.5, new double[] {0.1, 0.2}, new double[] {0.5, 0.9}}};
  }

  static String axpyView() {
    return "a,x,y->y";
  }

  /** Side effects happen once for each element, in the order in which elements flow. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double observed(double[] x) {
    StringBuilder log = new StringBuilder();
    double sum =
        Arrays.stream(x)
            .peek(v -> log.append(v > 1 ? '2' : v > 0 ? '1' : '0'))
            .filter(v -> v > 0)
            .map(v -> v * v)
            .peek(v -> log.append(v > 1 ? 'b' : 'a'))
            .limit(2)
            .sum();
    return sum * (log.toString().hashCode() % 10);
  }

  static Object[][] observedInputs() {
    return new Object[][] {{new double[] {0.5, -1.0, 2.0, 3.0}}, {new double[] {0.7, -1.0}}};
  }

  record Body(double mass, double x, double y) {
    double inertia() {
      return mass * (x * x + y * y);
    }

    Body scaled(double factor) {
      return new Body(mass * factor, x, y);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double records(double[] m, double[] x, double[] y, double factor) {
    Body[] bodies = new Body[m.length];
    for (int i = 0; i < m.length; i++) {
      bodies[i] = new Body(m[i], x[i], y[i]);
    }
    double inertia = Arrays.stream(bodies).map(b -> b.scaled(factor)).mapToDouble(Body::inertia).sum();
    double mass =
        IntStream.range(0, m.length)
            .mapToObj(i -> bodies[i])
            .filter(b -> b.x() > 0)
            .mapToDouble(Body::mass)
            .sum();
    Body all =
        Stream.of(bodies)
            .reduce(new Body(0, 0, 0), (a, b) -> new Body(a.mass() + b.mass(), a.x() * b.y() + b.x(), b.y()));
    return inertia * mass + all.inertia();
  }

  static Object[][] recordsInputs() {
    return new Object[][] {
      {new double[] {1.1, 0.7}, new double[] {0.3, -0.2}, new double[] {0.9, 0.4}, 1.3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double few(double a, double b) {
    double three = DoubleStream.of(a, b, a * b).map(Math::exp).sum();
    double one = DoubleStream.of(a * b).sum();
    double none = DoubleStream.empty().map(v -> v * a).sum();
    double same = DoubleStream.generate(() -> a * b).limit(3).sum();
    return three * one + none + same;
  }

  static Object[][] fewInputs() {
    return new Object[][] {{0.3, 1.2}};
  }

  private static DoubleStream squares(double[] x) {
    return Arrays.stream(x).map(v -> v * v);
  }

  private static double norm(DoubleStream squares) {
    return Math.sqrt(squares.sum());
  }

  /** A stream may be kept, returned and passed; its functions see what is there when they run. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double passed(double[] x, double a) {
    double[] copy = x.clone();
    DoubleStream late = squares(copy);
    copy[0] = a * a;
    double first = norm(late);
    double total = 0;
    for (int i = 0; i < 3; i++) {
      int k = i;
      DoubleStream inner = DoubleStream.of(copy).map(v -> v * k);
      if (i > 0) {
        total += inner.sum() * first;
      }
    }
    return total;
  }

  static Object[][] passedInputs() {
    return new Object[][] {{new double[] {0.3, 1.2}, 0.7}};
  }

  @Differentiable
  static double unwanted(double[] x, @Constant double a) {
    return Arrays.stream(x)
        .filter(v -> v > a)
        .max()
        .orElseThrow(() -> new IllegalStateException("nothing above " + a));
  }

  static Object[][] unwantedInputs() {
    return new Object[][] {{new double[] {0.3, 1.2}, 0.7}, {new double[] {0.3, 1.2}, 1.7}};
  }

  /** An exception of a function leaves from the middle of the stream. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double failing(double[] x, @Constant int[] index) {
    return Arrays.stream(index).mapToDouble(i -> x[i] * x[i]).map(Math::sqrt).sum();
  }

  static Object[][] failingInputs() {
    double[] x = {0.3, 1.2};
    return new Object[][] {{x, new int[] {1, 0, 1}}, {x, new int[] {0, 2}}};
  }
}
