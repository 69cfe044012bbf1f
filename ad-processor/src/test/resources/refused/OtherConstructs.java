package refused;

import org.covector.ad.Differentiable;

final class OtherConstructs {

  interface Function {
    double apply(double x);
  }

  @Differentiable
  static double interfaceCall(double x, Function f) {
    return f.apply(x) * x; // ERROR[AD105]
    //     ^
  }

  @Differentiable
  static double sorted(double[] x) {
    java.util.Arrays.sort(x); // ERROR[AD123]
    return x[0] * x[0];
  }
}
