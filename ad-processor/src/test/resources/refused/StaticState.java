package refused;

import org.covector.ad.Differentiable;

final class StaticState {

  static double gain = 2;
  static int calls;
  private static final double FIXED = 3;

  @Differentiable
  static double reads(double x) {
    double y = x * FIXED;
    return y * gain; // ERROR[AD110]
    //         ^
  }

  @Differentiable
  static double writes(double x) {
    gain = x; // ERROR[AD111]
  //^
    return x * x;
  }

  @Differentiable
  static double counts(double x) {
    calls++; // ERROR[AD111]
    return x * x;
  }

  private static double scaled(double x) {
    return x * gain; // ERROR[AD110]
  }

  @Differentiable
  static double inCallee(double x) {
    return scaled(x) + scaled(2 * x);
  }
}
