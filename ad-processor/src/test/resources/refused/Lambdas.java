package refused;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Functions that get to where it is not known what becomes of them. */
final class Lambdas {

  @Differentiable
  static double library(double x) {
    double[] y = new double[3];
    Arrays.setAll(y, i -> i * x); // ERROR[AD102]
    //               ^
    return y[0];
  }

  @Differentiable
  static double chosen(@Constant DoubleUnaryOperator g, double x) {
    DoubleUnaryOperator f =
        x > 0
            ? t -> t * x // ERROR[AD102]
            : g;
    return f.applyAsDouble(x);
  }

  @Differentiable
  static double stored(double x) {
    Object[] all = {(DoubleUnaryOperator) Math::sin}; // ERROR[AD102]
    return ((DoubleUnaryOperator) all[0]).applyAsDouble(x);
  }

  @Differentiable
  static double listed(double x) {
    List<DoubleUnaryOperator> all = List.of(Math::sin, t -> t * x); // ERROR[AD102]
    return all.get(0).applyAsDouble(x);
  }

  @Differentiable
  static double given(@Constant DoubleUnaryOperator g, double x) {
    DoubleUnaryOperator[] all = {g, t -> t * x}; // ERROR[AD102]
    return all[1].applyAsDouble(x);
  }

  @Differentiable
  static double inLoop(double x) {
    DoubleUnaryOperator f = t -> t * x; // ERROR[AD102]
    for (int i = 0; i < 3; i++) {
      DoubleUnaryOperator g = f;
      f = t -> g.applyAsDouble(t) + x; // ERROR[AD102]
    }
    return f.applyAsDouble(x);
  }

  @Differentiable
  static double combined(double x) {
    DoubleUnaryOperator f = Math::sin; // ERROR[AD102]
    for (int i = 0; i < 3; i++) {
      f = f.andThen(t -> t * x); // ERROR[AD102]
    }
    return f.applyAsDouble(x);
  }

  @Differentiable
  static double endless(double x) {
    return recursive(t -> t * x, 9);
  }

  private static double recursive(DoubleUnaryOperator f, int n) {
    return n == 0 ? f.applyAsDouble(1) : recursive(t -> f.applyAsDouble(t) + 1, n - 1); // ERROR[AD109]
  }

  @Differentiable
  static double unknown(DoubleUnaryOperator f, double x) {
    return f.applyAsDouble(x * x); // ERROR[AD105]
  }
}
