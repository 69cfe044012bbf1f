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
 * allocates.
 *
 * <p>Arguments: {@code --quick} for one fork and short measurements (minutes instead of an hour;
 * still two seconds of warm-up, but more noise); any other argument is a regular expression for
 * names of benchmarks, such as {@code Rosenbrock}. Benchmarks that share a machine with other work
 * measure that work too.
 */
public final class Ratios {

  private static final String QUICK = "--quick";
  private static final String SUFFIX = "Benchmark";
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Ratios() {}

  /**
   * Runs the benchmarks and prints the table.
   *
   * @param arguments {@code --quick} and regular expressions, as the class comment says
   * @throws RunnerException if JMH finds no such benchmark, or one fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results = new Runner(options(List.of(arguments))).run();
    System.out.println();
    results.stream().findFirst().ifPresent(result -> System.out.println(environment(result)));
    System.out.println();
    System.out.print(
        new RatioTable(results.stream().map(Ratios::measurement).toList()).toMarkdown());
  }

  static Options options(List<String> arguments) {
    ChainedOptionsBuilder options =
        new OptionsBuilder().addProfiler(GCProfiler.class).shouldFailOnError(true);
    List<String> patterns = arguments.stream().filter(a -> !a.equals(QUICK)).toList();
    patterns.forEach(options::include);
    if (patterns.isEmpty()) {
      options.include(Ratios.class.getPackageName() + "\\.[A-Za-z.]+" + SUFFIX + "\\.");
    }
    if (arguments.contains(QUICK)) {
      options
          .forks(1)
          .warmupIterations(2)
          .warmupTime(TimeValue.seconds(1))
          .measurementIterations(3)
          .measurementTime(TimeValue.milliseconds(500));
    }
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

  private static Measurement measurement(RunResult result) {
    BenchmarkParams params = result.getParams();
    String name = params.getBenchmark();
    int dot = name.lastIndexOf('.');
    String type = name.substring(name.lastIndexOf('.', dot - 1) + 1, dot);
    String size =
        params.getParamsKeys().stream()
            .map(key -> key + " = " + params.getParam(key))
            .collect(Collectors.joining(", "));
    Statistics times = result.getPrimaryResult().getStatistics();
    Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
    return new Measurement(
        type.endsWith(SUFFIX) ? type.substring(0, type.length() - SUFFIX.length()) : type,
        size,
        name.substring(dot + 1),
        times.getPercentile(50),
        times.getMin(),
        allocation == null ? Double.NaN : allocation.getScore());
  }
}
