package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Declarations that programs share: those whose names a program uses are part of its text. */
final class Preludes {

  /**
   * A declaration.
   *
   * @param names what names it, as a regular expression
   * @param feature what its use counts as; empty where the places of use say it
   * @param shadow the evaluator's text
   */
  private record Prelude(Pattern names, String feature, String java, String shadow) {

    boolean isIn(String text) {
      return names.matcher(text).find();
    }
  }

  private static final List<Prelude> ALL = new ArrayList<>();

  static {
    add(
        "K",
        "static final constant",
        "static final double K = 0.375;",
        "static final Num K = Num.constant(0.375);");
    add(
        "TABLE",
        "static final table",
        "private static final double[] TABLE = {0.75, -1.125, 0.5, 1.5};",
        "private static final Num[] TABLE = Num.constants(0.75, -1.125, 0.5, 1.5);");
    add("ORDER", "static final table", "private static final int[] ORDER = {2, 0, 1};");
    add(
        "LEVEL",
        "static variable",
        "@Constant static double LEVEL = 1.25;",
        "private static Num LEVEL = Num.constant(1.25);");
    add("RANK", "static variable", "@Constant static int RANK = 2;", "static int RANK = 2;");
    add(
        "DEPTHS",
        "collection",
        "static final List<Double> DEPTHS = List.of(0.5, 1.25, -0.75);",
        "static final List<Num> DEPTHS = List.of(Num.constants(0.5, 1.25, -0.75));");
    add("LOCK", "", "private static final Object LOCK = new Object();");
    add("Pair", "", "record Pair(double number, double[] array) {}", "");
    add("Duo", "", Records.DECLARATION, "");
    add("Law|Step", "", Shape.DECLARATIONS, Shape.DECLARATIONS.replace("double", "Num"));
    add(
        "soft",
        "method with a rule",
        """
        static double soft(double x, double y) {
        return x * Math.tanh(y);
        }
        @DerivativeRule(method = "soft", wrt = "x")
        static double softByX(double x, double y) {
        return Math.tanh(y);
        }
        @DerivativeRule(method = "soft", wrt = "y")
        static double softByY(double x, double y) {
        double t = Math.tanh(y);
        return x * (1 - t * t);
        }
        """,
        "");
    add(
        "spread",
        "method with a rule",
        """
        static double spread(double[] a, double s) {
        double sum = 1;
        for (double v : a) {
        sum += v * v;
        }
        return Math.sqrt(sum) * s;
        }
        @DerivativeRule(method = "spread", form = DerivativeRule.Form.VJP)
        static double spreadVjp(double[] a, double s, double yBar, double[] aBar) {
        double sum = 1;
        for (double v : a) {
        sum += v * v;
        }
        double root = Math.sqrt(sum);
        for (int i = 0; i < a.length; i++) {
        aBar[i] += yBar * s * a[i] / root;
        }
        return yBar * root;
        }
        """,
        "");
    add(
        "applied",
        "generic method",
        """
        static <T> double applied(ToDoubleFunction<T> function, T on) {
        return function.applyAsDouble(on);
        }
        """,
        """
        static Num applied(OfArray function, Num[] on) {
        return function.applyAsDouble(on);
        }
        """);
    add(
        "Holder",
        "generic class",
        """
        static class Holder<T> {
        private T it;
        Holder(T it) {
        this.it = it;
        }
        T held() {
        return it;
        }
        }
        """,
        "");
    add(
        "Closing",
        "",
        """
        static final class Closing implements AutoCloseable {
        @Override
        public void close() {}
        }
        """);
  }

  private Preludes() {}

  private static void add(String names, String feature, String java, String shadow) {
    ALL.add(new Prelude(Pattern.compile("\\b(" + names + ")\\b"), feature, java, shadow));
  }

  /** A declaration that is the same in both texts. */
  private static void add(String names, String feature, String text) {
    add(names, feature, text, text);
  }

  /** The declarations that a program's text needs. */
  static String java(String text) {
    StringBuilder out = new StringBuilder();
    ALL.stream().filter(p -> p.isIn(text)).forEach(p -> out.append(p.java()).append('\n'));
    return out.append('\n').toString();
  }

  /** The same for the evaluator. */
  static String shadow(String text) {
    StringBuilder out = new StringBuilder();
    ALL.stream().filter(p -> p.isIn(text)).forEach(p -> out.append(p.shadow()).append('\n'));
    return out.append('\n').toString();
  }

  /** The constructs that a program uses by these names. */
  static List<String> features(String text) {
    return ALL.stream()
        .filter(p -> !p.feature().isEmpty() && p.isIn(text))
        .map(Prelude::feature)
        .toList();
  }
}
