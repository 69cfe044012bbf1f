package refused;

import org.covector.ad.Differentiable;

final class NestedRecords {
  record Pair(double a, double b) {}

  record Deep(Pair pair, double c) {}

  @Differentiable
  static Deep deep(double x) { // ERROR[AD109]
    return new Deep(new Pair(x, x * x), 2 * x);
  }
}
