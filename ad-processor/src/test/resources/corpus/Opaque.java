package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.processor.testing.Recorder;

/** Strings and other objects as inactive values; side effects, each exactly once. */
final class Opaque {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double text(double x, String s) {
    double y = x;
    for (int i = 0; i < s.length(); i++) y = s.charAt(i) == 'a' ? y * x : y + s.indexOf('b');
    return s.equals("ab") || s.isEmpty() ? y : y * y;
  }

  static Object[][] textInputs() {
    return new Object[][] {{0.75, "ab"}, {0.75, "aca"}, {0.75, ""}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double list(double x, java.util.List<String> names) {
    double y = x;
    for (int i = 0; i < names.size(); i++)
      if (names.get(i) != null) y = y * x + names.get(i).length();
    return names.contains("q") ? y : y * 2;
  }

  static Object[][] listInputs() {
    return new Object[][] {{0.75, java.util.List.of("p", "qq")}, {0.75, java.util.List.of("q")}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double random(double x, Random random, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      double u = random.nextDouble();
      s = random.nextBoolean() ? s * u + x : s * x - u;
    }
    return s * random.nextInt(10);
  }

  static String randomView() {
    return "none";
  }

  static Object[][] randomInputs() {
    return new Object[][] {{0.75, new Random(42), 5}, {0.75, new Random(7), 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double logged(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      Recorder.log("step " + i);
      s = s * x + 1;
    }
    Recorder.log("done: " + s);
    return s;
  }

  static Object[][] loggedInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double counted(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) s = s * x + Recorder.count("c");
    return Recorder.count("end") % 2 == 0 ? s * s : s;
  }

  static String countedView() {
    return "none";
  }

  static Object[][] countedInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double loggedThenThrown(double x, int k) {
    double s = x;
    for (int i = 0; i < 3; i++) {
      Recorder.log("i " + i);
      if (i == k) throw new IllegalStateException("at " + i);
      s *= x;
    }
    return s;
  }

  static Object[][] loggedThenThrownInputs() {
    return new Object[][] {{0.75, 9}, {0.75, 0}, {0.75, 2}};
  }

  private static double noisy(double x, String name) {
    Recorder.log("noisy " + name);
    return x * x;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double noisyCallee(double x, double y) {
    double a = noisy(x, "a");
    noisy(y, "unused");
    return x > 1 ? a * noisy(y, "b") : a + y;
  }

  static Object[][] noisyCalleeInputs() {
    return new Object[][] {{0.75, 2.0}, {1.5, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double builder(double x, StringBuilder out) {
    double y = x;
    for (int i = 0; i < 3; i++) {
      y = y * x + i;
      out.append(i).append(',');
    }
    out.append('!');
    return y * out.length();
  }

  static String builderView() {
    return "none";
  }

  static Object[][] builderInputs() {
    return new Object[][] {{0.75, new StringBuilder("s")}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double passedThrough(double x, Object tag, Object[] tags) {
    Object t = tag == null ? tags[0] : tag;
    return t instanceof String ? x * x : t.hashCode() == 3 ? x : x * 3;
  }

  static Object[][] passedThroughInputs() {
    return new Object[][] {
      {0.75, "s", new Object[] {4}},
      {0.75, 3, new Object[] {4}},
      {0.75, null, new Object[] {4}},
      {0.75, null, new Object[0]}
    };
  }

  enum Method {
    EULER,
    HEUN;

    boolean isEuler() {
      return this == EULER;
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double enumParameter(double x, Method method, int n) {
    for (int i = 0; i < n; i++)
      x = method == Method.HEUN ? x + 0.1 * x * x : method.isEuler() ? x + 0.1 * x : 0;
    return x * Method.values().length;
  }

  static Object[][] enumParameterInputs() {
    return new Object[][] {{0.75, Method.EULER, 3}, {0.75, Method.HEUN, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double boxed(double x, Integer n, Boolean flag, Double c) {
    int k = n;
    for (int i = 0; i < n; i++) x *= flag ? x : 2;
    return x * k * c;
  }

  static Object[][] boxedInputs() {
    return new Object[][] {{0.75, 2, true, 3.5}, {0.75, 3, false, 0.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double boxedList(double x, java.util.List<Double> list, java.util.Set<String> names) {
    double s = x;
    for (double v : list) s = s * x + v;
    for (String name : names) s = s * x + name.length();
    return s;
  }

  static Object[][] boxedListInputs() {
    return new Object[][] {
      {0.75, java.util.List.of(1.5, -2.0), java.util.Set.of("abc")},
      {0.75, java.util.List.of(), java.util.Set.of()}
    };
  }

  @Constant static double gain = 2.5;

  @Constant static String unit = "m";

  /** Static variables that are declared to be constants, read as often as the method reads them. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double staticConstants(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s = s * gain + Opaque.gain * x * x;
    }
    if (n > 3) {
      throw new IllegalArgumentException(n + unit);
    }
    return s;
  }

  static Object[][] staticConstantsInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 4}};
  }

  /** Boxes and collections of constants. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double boxes(double x, List<Double> weights, Double last, Map<String, Integer> counts) {
    double s = 0;
    for (int i = 0; i < weights.size(); i++) {
      s += weights.get(i) * Math.pow(x, i);
    }
    List<Integer> seen = new ArrayList<>();
    seen.add(counts.get("a"));
    seen.add(seen.size());
    Integer sum = 0;
    sum += seen.get(0) + seen.get(1);
    StringBuilder text = new StringBuilder();
    text.append(s).append(' ').append(sum);
    Recorder.log(text.toString());
    return s * last + sum * x;
  }

  static Object[][] boxesInputs() {
    return new Object[][] {
      {0.75, List.of(1.5, 2.5, -1.0), 3.0, Map.of("a", 4)}, {0.75, List.of(), 3.0, Map.of("a", 1)}
    };
  }
}
