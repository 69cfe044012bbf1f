package refused;

import java.util.List;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

abstract class Methods {

  @Differentiable
  abstract double noBody(double x); // ERROR[AD002]

  @Differentiable
  static native double elsewhere(double x); // ERROR[AD002]

  @Differentiable
  static double nothingActive(int n, @Constant double x, String s) { // ERROR[AD005]
    return n * x;
  }

  @Differentiable
  static int wholeNumber(double x) { // ERROR[AD006]
    return x > 0 ? 1 : 0;
  }

  @Differentiable
  static List<Double> list(double x) { // ERROR[AD006]
    return List.of();
  }

  @Differentiable
  static void noOutput(double x) {} // ERROR[AD007]

  @Differentiable(modes = {}) // ERROR[AD016]
  static double noModes(double x) {
    return x;
  }

  @Differentiable(modes = Mode.SECOND_ORDER) // ERROR[AD017]
  static double[] vector(double x) {
    return new double[] {x};
  }
}
