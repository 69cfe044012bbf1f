import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

class DefaultPackage {
  @Differentiable(modes = {Mode.FORWARD, Mode.REVERSE, Mode.SECOND_ORDER})
  static double unpackaged(double x, double[] y) {
    return x * y[0] + Nested.f(x);
  }

  static Object[][] unpackagedInputs() {
    return new Object[][] {{0.75, new double[] {2}}};
  }

  static class Nested {
    @Differentiable
    static double f(double x) {
      return x * x;
    }

    static Object[][] fInputs() {
      return new Object[][] {{0.75}};
    }
  }
}
