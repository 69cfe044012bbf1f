package refused;

import org.covector.ad.Differentiable;

/** Objects with fields that change, of which data says which one it is. */
final class KnownInBranches {

  static class Counter {
    private double sum;

    Counter(double start) {
      sum = start;
    }

    double add(double x) {
      sum += x;
      return sum;
    }
  }

  /** Two names for one object: which one changes depends on the data. */
  @Differentiable
  static double aliased(double x, double y, boolean first) {
    Counter a = new Counter(x);
    Counter b = new Counter(y);
    Counter c = first ? a : b;
    c.add(x); // ERROR[AD117]
    double sum = a.add(y); // ERROR[AD105]
    return sum + b.add(x); // ERROR[AD105]
  }

  @Differentiable
  static double replaced(double x, int n) {
    Counter c = new Counter(x);
    for (int i = 0; i < n; i++) {
      c.add(x); // ERROR[AD117]
      c = new Counter(x * i);
    }
    return c.add(x); // ERROR[AD105]
  }
}
