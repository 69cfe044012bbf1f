package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Streams in places where they are easily got wrong. */
final class StreamTraps {

  /** The function of an element that the limit cuts off would fail. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lazy(double[] x, int n) {
    return IntStream.iterate(0, i -> i + 1 / (n - 1 - i))
        .limit(n)
        .mapToDouble(i -> x[i] * x[i])
        .sum();
  }

  static Object[][] lazyInputs() {
    double[] x = {0.3, 1.2, 0.7};
    return new Object[][] {{x, 0}, {x, 1}, {x, 2}, {x, 3}};
  }

  /** After a filter, the limit ends an endless stream. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double endless(double x, int n) {
    return DoubleStream.iterate(x, t -> t + 0.5).filter(t -> Math.sin(2 * t) > 0).limit(n).map(t -> t * t * x).sum();
  }

  static Object[][] endlessInputs() {
    return new Object[][] {{0.3, 0}, {0.3, 1}, {0.3, 4}};
  }

  /** A stream inside the function of another one, which captures what the outer one gives. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nested(double[][] a, double t) {
    return Arrays.stream(a)
        .mapToDouble(row -> Math.sqrt(Arrays.stream(row).map(v -> v * v * t).sum()))
        .filter(norm -> Arrays.stream(a[0]).map(v -> v * norm).max().orElse(0) > 0)
        .reduce(1, (p, q) -> p * q + IntStream.range(0, a.length).mapToDouble(i -> a[i][0] * p).sum());
  }

  static Object[][] nestedInputs() {
    return new Object[][] {
      {new double[][] {{0.3, 0.4}, {1.2}, {0.5, 0.6, 0.7}}, 1.3}, {new double[][] {{-0.4}}, 1.3}
    };
  }

  /** Jumps around streams, and a stream in a loop that is left early. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double jumps(double[] x, double a) {
    double total = a;
    for (int i = 0; i < x.length; i++) {
      int k = i;
      double next = Arrays.stream(x, 0, i + 1).map(v -> v * a + k).sum();
      if (next > 6) {
        return total * next;
      }
      if (Arrays.stream(x).limit(i).anyMatch(v -> v > 1)) {
        break;
      }
      total += next * next;
    }
    return total;
  }

  static Object[][] jumpsInputs() {
    return new Object[][] {
      {new double[] {0.3, 0.4}, 1.3},
      {new double[] {0.3, 1.4, 0.2}, 0.7},
      {new double[] {0.3, 3.4, 0.2}, 1.7},
      {new double[0], 1.7}
    };
  }

  /** The function of one element sees what that of the one before has stored. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double stateful(double[] x, double a) {
    double[] last = {a};
    return Arrays.stream(x)
            .map(
                v -> {
                  double before = last[0];
                  last[0] = v * a;
                  return before * v;
                })
            .filter(v -> last[0] > 0.3)
            .sum()
        * last[0];
  }

  static Object[][] statefulInputs() {
    return new Object[][] {{new double[] {0.3, 1.4, 0.2}, 0.7}, {new double[0], 0.7}};
  }

  static final class Counter {
    private double total;
    private int calls;

    double add(double x) {
      calls++;
      total += x;
      return total;
    }
  }

  /** An object that dissolves, with fields that the functions change. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double counted(double[] x) {
    Counter counter = new Counter();
    double sum = Arrays.stream(x).filter(v -> v > 0).map(counter::add).limit(2).sum();
    return sum * counter.total + counter.calls * x[0];
  }

  static Object[][] countedInputs() {
    return new Object[][] {{new double[] {0.3, -1.4, 0.2, 0.9}}, {new double[] {0.3}}};
  }

  static final class Mass {
    double weight;
    double x;
    @Constant double fixed;

    Mass() {}

    Mass(double weight, double x, double fixed) {
      this.weight = weight;
      this.x = x;
      this.fixed = fixed;
    }
  }

  /** Objects of the caller, read and written by the functions. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double masses(Mass[] masses, double dt) {
    Arrays.stream(masses).forEach(m -> m.x += dt * m.weight * m.fixed);
    double total = Stream.of(masses).mapToDouble(m -> m.weight).sum();
    return IntStream.range(0, masses.length)
            .mapToObj(i -> masses[i])
            .mapToDouble(m -> m.weight * m.x)
            .sum()
        / total;
  }

  static Object[][] massesInputs() {
    return new Object[][] {{new Mass[] {new Mass(1.2, 0.4, 2), new Mass(0.5, -0.3, 1)}, 0.1}};
  }

  record Pair(double a, double b) {
    Pair next() {
      return new Pair(a * b, a - b);
    }
  }

  /** Values as elements: iterated, found, reduced, chosen. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double values(double a, double b) {
    double sum = Stream.iterate(new Pair(a, b), Pair::next).limit(4).mapToDouble(Pair::b).sum();
    Pair first =
        Stream.of(new Pair(a, 1), new Pair(b, 2)).filter(p -> p.a() > 0.5).findFirst().orElse(new Pair(b, a));
    Pair both =
        IntStream.range(0, 3)
            .mapToObj(i -> new Pair(a * i, b + i))
            .reduce((p, q) -> new Pair(p.a() + q.b(), p.b() * q.a()))
            .get();
    return sum * first.a() + both.a() * both.b();
  }

  static Object[][] valuesInputs() {
    return new Object[][] {{0.3, 1.2}, {0.7, 0.2}, {0.1, 0.2}};
  }

  /** Functions as elements and functions that come from elsewhere. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double functions(double x, @Constant double[] c, IntToDoubleFunction given) {
    DoubleUnaryOperator square = v -> v * v;
    double a = DoubleStream.of(c).map(square).map(v -> v * x).sum();
    double b =
        IntStream.range(0, 3)
            .mapToObj(i -> (DoubleUnaryOperator) (t -> t * x + i))
            .mapToDouble(f -> f.applyAsDouble(x))
            .sum();
    double d = IntStream.range(0, 3).mapToDouble(given).map(v -> v * x * x).sum();
    double boxed = Arrays.stream(c).mapToObj(v -> v * x).mapToDouble(Double::doubleValue).sum();
    return a * b + d * boxed;
  }

  static Object[][] functionsInputs() {
    IntToDoubleFunction given = i -> 1.0 / (i + 1);
    return new Object[][] {{0.3, new double[] {1.5, 0.4}, given}};
  }

  /** A result that may be missing, looked at in several ways. */
  @Differentiable
  static double perhaps(double[] x, double a) {
    OptionalDouble least = Arrays.stream(x).filter(v -> v > a).min();
    double[] sink = {a};
    least.ifPresent(v -> sink[0] = v * v);
    least.ifPresentOrElse(v -> sink[0] *= v, () -> sink[0] += 2 * a);
    if (least.isEmpty()) {
      return sink[0] * a;
    }
    return sink[0] + least.orElseThrow();
  }

  static Object[][] perhapsInputs() {
    return new Object[][] {{new double[] {0.3, 1.2}, 0.7}, {new double[] {0.3, 1.2}, 1.7}};
  }

  /** Streams whose elements are streams, and one stream after the other; limits end all of them. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double joined(double[][] a, double t, int n) {
    double all = Arrays.stream(a).flatMapToDouble(Arrays::stream).map(v -> v * v * t).sum();
    double head =
        Arrays.stream(a)
            .flatMapToDouble(row -> Arrays.stream(row).limit(2).map(v -> v * t))
            .skip(1)
            .limit(n)
            .average()
            .orElse(t * t);
    double both =
        DoubleStream.concat(
                Arrays.stream(a[0]).map(v -> v * t),
                DoubleStream.iterate(t, v -> v * v / 2).limit(n))
            .filter(v -> v != 0.25)
            .limit(3)
            .map(v -> v * v)
            .sum();
    double until =
        IntStream.concat(IntStream.range(0, 2), IntStream.range(0, 5))
            .mapToObj(i -> a[i % a.length])
            .flatMapToDouble(row -> DoubleStream.concat(DoubleStream.of(t), Arrays.stream(row)))
            .takeWhile(v -> v < 1)
            .sum();
    boolean any = Stream.of(a).flatMapToDouble(Arrays::stream).anyMatch(v -> v > 1.5);
    return (any ? all * head : all + head) * both * until;
  }

  static Object[][] joinedInputs() {
    double[][] a = {{0.3, 0.4, 0.7}, {}, {0.9, 1.6}};
    return new Object[][] {
      {a, 0.7, 2}, {a, 0.7, 0}, {a, 0.7, 9}, {new double[][] {{-0.4}, {0.2, 0.1}}, 0.9, 1}
    };
  }

  /** Elements of collections of constants. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double collections(double x, List<Double> times, Set<String> names, List<double[]> rows) {
    double sum = times.stream().mapToDouble(t -> Math.exp(-x * t)).sum();
    double some = times.stream().filter(t -> t > 1).mapToDouble(t -> x / t).limit(1).sum();
    double longest = names.stream().mapToInt(String::length).max().orElse(0);
    double all = rows.stream().flatMapToDouble(Arrays::stream).map(v -> v * x * x).sum();
    return sum * some + longest * all * times.stream().count();
  }

  static Object[][] collectionsInputs() {
    return new Object[][] {
      {0.3, List.of(0.5, 1.5, 2.5), Set.of("a", "abc"), List.of(new double[] {1.5, 2})},
      {0.3, List.of(), Set.of(), List.of()}
    };
  }

  /** Bounds at the ends of their types, and of numbers that are not. */
  @Differentiable
  static double bounds(double x, int n, long m) {
    double a = IntStream.rangeClosed(n, Integer.MAX_VALUE).mapToDouble(i -> x * i).sum();
    double b = LongStream.range(m, m + 3).mapToDouble(i -> x * x * i).limit(2).sum();
    double c = IntStream.range(5, 2).mapToDouble(i -> x * i).max().orElse(x);
    double d = IntStream.range(0, 4).mapToDouble(i -> x * i).limit(m).sum();
    return a * 1e-9 + b * 1e-9 + c + d;
  }

  static Object[][] boundsInputs() {
    return new Object[][] {
      {0.3, Integer.MAX_VALUE - 2, 3L}, {0.3, Integer.MAX_VALUE, Long.MAX_VALUE - 4}
    };
  }

  /** A stream whose result decides which stream comes next, in all arms of a conditional. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double chosen(double[] x, int kind) {
    double y =
        switch (kind) {
          case 0 -> Arrays.stream(x).sum();
          case 1 -> Arrays.stream(x).map(v -> v * v).average().orElse(0);
          default -> x.length > 1 ? DoubleStream.of(x).map(Math::sin).sum() : x[0];
        };
    return y > 1 ? Arrays.stream(x).map(v -> v * y).sum() : Arrays.stream(x).map(v -> v / y).min().getAsDouble();
  }

  static Object[][] chosenInputs() {
    return new Object[][] {
      {new double[] {0.3, 1.2}, 0}, {new double[] {0.3, 1.2}, 1}, {new double[] {0.3, 0.2}, 2}, {new double[] {0.3}, 3}
    };
  }

  /** A handler that resumes after a stream has failed. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double guarded(double[] x, @Constant int[] index, double a) {
    double y;
    try {
      y = Arrays.stream(index).mapToDouble(i -> x[i] * a).sum();
    } catch (ArrayIndexOutOfBoundsException e) {
      y = Arrays.stream(x).map(v -> v * v).sum();
    }
    return y * a;
  }

  static Object[][] guardedInputs() {
    double[] x = {0.3, 1.2};
    return new Object[][] {{x, new int[] {1, 0, 1}, 0.7}, {x, new int[] {0, 2}, 0.7}};
  }

  /** Records of a collection or a map, some of which are null. */
  record Trade(double size, double price) {}

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double withoutNull(List<Trade> trades, Map<String, Trade> named, double a) {
    double sum = trades.stream().filter(Objects::nonNull).mapToDouble(t -> a * t.size()).sum();
    sum *= trades.stream().filter(t -> t != null).map(t -> t.price() * a).reduce(1.0, (x, y) -> x + y * a);
    if (named.get("one") != null) {
      sum += named.get("one").price() * a;
    }
    if (Objects.isNull(named.get("two"))) {
      return sum * a;
    }
    Trade two = Objects.requireNonNull(named.get("two"));
    return sum * Objects.requireNonNull(two).size();
  }

  static Object[][] withoutNullInputs() {
    Trade one = new Trade(0.3, 1.2);
    Trade two = new Trade(0.7, 0.8);
    return new Object[][] {
      {Arrays.asList(one, null, two, null), Map.of("one", two), 0.6},
      {Arrays.asList((Trade) null), Map.of("two", two), 0.6},
      {List.of(), Map.of("one", one, "two", two), 0.6}
    };
  }
}
