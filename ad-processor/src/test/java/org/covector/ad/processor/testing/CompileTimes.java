package org.covector.ad.processor.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.covector.ad.processor.DifferentiableProcessor;

/**
 * Prints what the processor adds to a compile, for inputs of growing size: annotated methods in
 * many classes, and a long class. Times are the least of several compiles in one JVM, after others
 * that are not counted.
 */
public final class CompileTimes {

  private static final int WARM_UPS = 3;
  private static final int RUNS = 3;
  private static final int METHODS_OF_A_CLASS = 10;

  /** A method of twenty lines: a loop, a conditional, a call, arrays read and written. */
  private static final String METHOD =
      """
        @Differentiable
        static double f%1$d(double[] x, double[] w, double scale) {
          double[] work = new double[x.length];
          double sum = 0;
          for (int i = 0; i < x.length; i++) {
            double v = w[i] * x[i] + scale;
            if (v > %1$d) {
              v = Math.exp(-v) * scale;
            } else {
              v = g%1$d(v, x[i]);
            }
            work[i] = v;
            sum += v * v;
          }
          for (int i = 1; i < work.length; i++) {
            sum += work[i] * work[i - 1] / (1 + %1$d);
          }
          return Math.sqrt(1 + sum);
        }
        private static double g%1$d(double a, double b) { return Math.sin(a) * b + a * a; }
      """;

  private CompileTimes() {}

  /** Runs, and prints a Markdown table. */
  public static void main(String[] args) {
    System.out.println("| input | javac ms | with the processor ms | ratio | ms per method |");
    System.out.println("| --- | --- | --- | --- | --- |");
    measure("%d methods in classes of ten", CompileTimes::classes, 125, 250, 500, 1000);
    measure("%d methods in one class", CompileTimes::oneClass, 30, 60, 120, 240);
  }

  private static void measure(String name, IntFunction<Map<String, String>> input, int... sizes) {
    for (int i = 0; i < WARM_UPS; i++) {
      time(input.apply(sizes[0]), true);
    }
    for (int size : sizes) {
      Map<String, String> sources = input.apply(size);
      double plain = best(sources, false);
      double processed = best(sources, true);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.0f | %.1f | %.2f |%n",
          name.formatted(size),
          plain,
          processed,
          processed / plain,
          (processed - plain) / size);
    }
  }

  private static double best(Map<String, String> sources, boolean processes) {
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < RUNS; i++) {
      best = Math.min(best, time(sources, processes));
    }
    return best;
  }

  /** The time of one compile, in milliseconds. */
  private static double time(Map<String, String> sources, boolean processes) {
    List<DifferentiableProcessor> processors =
        processes ? List.of(new DifferentiableProcessor()) : List.of();
    long start = System.nanoTime();
    Compilation.Result result = Compilation.of(sources, processors).run();
    long end = System.nanoTime();
    if (!result.success()) {
      throw new AssertionError(result.findings());
    }
    return (end - start) / 1e6;
  }

  private static Map<String, String> classes(int methods) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < methods; i += METHODS_OF_A_CLASS) {
      sources.putAll(source("Many" + i, i, Math.min(methods, i + METHODS_OF_A_CLASS)));
    }
    return sources;
  }

  /** The source of a class with annotated methods. */
  static Map<String, String> oneClass(int methods) {
    return source("Long" + methods, 0, methods);
  }

  /** The source of a class whose nested classes have an annotated method each. */
  static Map<String, String> nestedClasses(int classes) {
    StringBuilder text = new StringBuilder("import org.covector.ad.Differentiable;\n");
    text.append("final class Nest").append(classes).append(" {\n");
    for (int i = 0; i < classes; i++) {
      text.append("static final class Inner").append(i).append(" {\n");
      text.append(METHOD.formatted(i)).append("}\n");
    }
    return Map.of("Nest" + classes + ".java", text.append("}\n").toString());
  }

  private static Map<String, String> source(String name, int first, int end) {
    StringBuilder text = new StringBuilder("import org.covector.ad.Differentiable;\n");
    text.append("final class ").append(name).append(" {\n");
    for (int i = first; i < end; i++) {
      text.append(METHOD.formatted(i));
    }
    return Map.of(name + ".java", text.append("}\n").toString());
  }
}
