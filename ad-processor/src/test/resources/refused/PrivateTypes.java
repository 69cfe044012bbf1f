package refused;

import org.covector.ad.Differentiable;

final class PrivateTypes {

  private enum Kind {
    ONE
  }

  private record Result(double value) {}

  @Differentiable
  static double parameter(double x, Kind kind) { // ERROR[AD014]
    return kind == Kind.ONE ? x : x * x;
  }

  @Differentiable
  static Result result(double x) { // ERROR[AD014]
    return new Result(x);
  }
}
