package org.covector.ad.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the kernels' benchmarks through JMH and prints a Markdown table of what each derivative
 * costs as a multiple of its primal and of the gradient written by hand, with the bytes that it
 * allocates; and one of what the gradient costs with other libraries.
 *
 * <p>Arguments: {@code --quick} for one fork and short measurements (minutes instead of hours;
 * still two seconds of warm-up, but more noise); {@code --forks=3} for another number of forks; any
 * other argument is a regular expression for names of benchmarks, such as {@code Rosenbrock}.
 * Benchmarks that share a machine with other work measure that work too.
 */
public final class Ratios {

  private static final String QUICK = "--quick";
  private static final String FORKS = "--forks=";
  private static final String BENCHMARK = "Benchmark";
  private static final String LIBRARIES = "Libraries";
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Ratios() {}

  /**
   * Runs the benchmarks and prints the tables.
   *
   * @param arguments {@code --quick}, {@code --forks=} and regular expressions, as the class
   *     comment says
   * @throws RunnerException if JMH finds no such benchmark, or one fails
   * @throws NumberFormatException if the number of forks is not a number
   */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results = new Runner(options(List.of(arguments))).run();
    System.out.println();
    results.stream().findFirst().ifPresent(result -> System.out.println(environment(result)));
    print(Columns.DERIVATIVES, BENCHMARK, results);
    print(Columns.LIBRARIES, LIBRARIES, results);
  }

  /** Prints the table of the classes with a suffix, if there are results of such. */
  private static void print(Columns columns, String suffix, Collection<RunResult> results) {
    List<Measurement> measurements =
        results.stream()
            .filter(result -> typeName(result).endsWith(suffix))
            .map(result -> measurement(result, suffix))
            .toList();
    if (!measurements.isEmpty()) {
      System.out.println();
      System.out.print(new RatioTable(columns, measurements).toMarkdown());
    }
  }

  static Options options(List<String> arguments) {
    ChainedOptionsBuilder options =
        new OptionsBuilder().addProfiler(GCProfiler.class).shouldFailOnError(true);
    List<String> patterns =
        arguments.stream().filter(a -> !a.equals(QUICK) && !a.startsWith(FORKS)).toList();
    patterns.forEach(options::include);
    if (patterns.isEmpty()) {
      options.include(
          Ratios.class.getPackageName()
              + String.format("\\.[A-Za-z.]+(%s|%s)\\.", BENCHMARK, LIBRARIES));
    }
    if (arguments.contains(QUICK)) {
      options
          .forks(1)
          .warmupIterations(2)
          .warmupTime(TimeValue.seconds(1))
          .measurementIterations(3)
          .measurementTime(TimeValue.milliseconds(500));
    }
    arguments.stream()
        .filter(a -> a.startsWith(FORKS))
        .forEach(a -> options.forks(Integer.parseInt(a.substring(FORKS.length()))));
    return options.build();
  }

  private static String environment(RunResult result) {
    BenchmarkParams params = result.getParams();
    return String.format(
        "%s %s on %s, %d %s, warm-up %s of %s, measured %s of %s",
        params.getVmName(),
        params.getVmVersion(),
        System.getProperty("os.arch"),
        params.getForks(),
        params.getForks() == 1 ? "fork" : "forks",
        params.getWarmup().getCount(),
        params.getWarmup().getTime(),
        params.getMeasurement().getCount(),
        params.getMeasurement().getTime());
  }

  /** The simple name of the class that a benchmark method belongs to. */
  private static String typeName(RunResult result) {
    String name = result.getParams().getBenchmark();
    int dot = name.lastIndexOf('.');
    return name.substring(name.lastIndexOf('.', dot - 1) + 1, dot);
  }

  private static Measurement measurement(RunResult result, String suffix) {
    BenchmarkParams params = result.getParams();
    String name = params.getBenchmark();
    String type = typeName(result);
    String size =
        params.getParamsKeys().stream()
            .map(key -> key + " = " + params.getParam(key))
            .collect(Collectors.joining(", "));
    Statistics times = result.getPrimaryResult().getStatistics();
    Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
    return new Measurement(
        type.substring(0, type.length() - suffix.length()),
        size,
        name.substring(name.lastIndexOf('.') + 1),
        times.getPercentile(50),
        times.getMin(),
        allocation == null ? Double.NaN : allocation.getScore());
  }
}
