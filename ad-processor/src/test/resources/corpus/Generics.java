package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Generic methods and varargs. */
final class Generics {
  @SafeVarargs
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static <T> double tagged(double x, final T... rest) {
    return x * x * rest.length;
  }

  static Object[][] taggedInputs() {
    return new Object[][] {{0.75, new Object[] {"a", 1}}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static <K extends Comparable<K>, V> double bounded(
      double x, K key, java.util.Map<? super K, V> map) {
    return map.get(key) == null ? x : key.compareTo(key) == 0 ? x * x : 2 * x;
  }

  static Object[][] boundedInputs() {
    return new Object[][] {
      {0.75, "k", java.util.Map.of("k", 1)}, {0.75, "q", java.util.Map.of("k", 1)}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double varargs(double... x) {
    double s = 1;
    for (double v : x) s = s * v + 1;
    return s;
  }

  static Object[][] varargsInputs() {
    return new Object[][] {{new double[] {0.5, 2}}, {new double[0]}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constantVarargs(double x, @Constant double... c) {
    double s = x;
    for (double v : c) s = s * x + v;
    return s;
  }

  static Object[][] constantVarargsInputs() {
    return new Object[][] {{0.5, new double[] {0.5, 2}}};
  }
}
