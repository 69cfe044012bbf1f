// requires 25
package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Methods of Math that JDK 25 brought. */
final class MathSince25 {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double powers(double x, int a, long b, int n) {
    double s =
        x * Math.powExact(a, n)
            + Math.powExact(b, n)
            + Math.unsignedPowExact(a, n)
            + Math.unsignedPowExact(b, n);
    s =
        s * x
            + Math.unsignedMultiplyExact(a, n)
            + Math.unsignedMultiplyExact(b, n)
            + Math.unsignedMultiplyExact(b, b);
    s =
        s * x
            + StrictMath.powExact(a, n)
            + StrictMath.powExact(b, n)
            + StrictMath.unsignedPowExact(a, n)
            + StrictMath.unsignedPowExact(b, n);
    return s * x
        + StrictMath.unsignedMultiplyExact(a, n)
        + StrictMath.unsignedMultiplyExact(b, n)
        + StrictMath.unsignedMultiplyExact(b, b);
  }

  static Object[][] powersInputs() {
    return new Object[][] {{0.5, 3, 5L, 2}, {0.5, 70000, 5L, 2}, {0.5, 3, 5L, -1}};
  }
}
