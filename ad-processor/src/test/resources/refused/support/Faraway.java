package refused;

import org.covector.ad.processor.testing.Foreign;

final class Faraway {

  private Faraway() {}

  static double helper(double x) {
    double y = x * x;
    return inner(y);
  }

  private static double inner(double y) {
    return Foreign.twice(y); // ERROR[AD112]
    //     ^
  }
}
