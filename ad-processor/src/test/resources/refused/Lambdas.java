package refused;

import java.util.function.DoubleUnaryOperator;
import org.covector.ad.Differentiable;

final class Lambdas {

  @Differentiable
  static double lambda(double x) {
    DoubleUnaryOperator f = t -> t * t; // ERROR[AD102]
    //                      ^
    return f.applyAsDouble(x);
  }

  @Differentiable
  static double reference(double x) {
    DoubleUnaryOperator f = Math::sin; // ERROR[AD102]
    return f.applyAsDouble(x);
  }
}
