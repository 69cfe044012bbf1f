// requires 18
package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Methods of Math that JDK 18 brought. */
final class MathSince18 {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double divisions(double x, int a, int b, long c) {
    double s = x * Math.ceilDiv(a, b) + Math.ceilDiv(c, b) + Math.ceilDiv(c, c + 1) * x * x;
    s = s * x + Math.ceilMod(a, b) + Math.ceilMod(c, b) + Math.ceilMod(c, c + 2);
    s =
        s * x
            + Math.ceilDivExact(a, b)
            + Math.ceilDivExact(c, 3L)
            + Math.floorDivExact(a, b)
            + Math.floorDivExact(c, 4L)
            + Math.divideExact(a, b)
            + Math.divideExact(c, 5L);
    return s * x + Math.unsignedMultiplyHigh(c, c << 40);
  }

  static Object[][] divisionsInputs() {
    return new Object[][] {{0.5, 7, -3, 5L}, {0.5, 7, 0, 5L}, {0.5, Integer.MIN_VALUE, -1, 5L}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double strictDivisions(double x, int a, int b, long c) {
    double s =
        x * StrictMath.ceilDiv(a, b)
            + StrictMath.ceilDiv(c, b)
            + StrictMath.ceilDiv(c, c + 1) * x * x;
    s = s * x + StrictMath.ceilMod(a, b) + StrictMath.ceilMod(c, b) + StrictMath.ceilMod(c, c + 2);
    s =
        s * x
            + StrictMath.ceilDivExact(a, b)
            + StrictMath.ceilDivExact(c, 3L)
            + StrictMath.floorDivExact(a, b)
            + StrictMath.floorDivExact(c, 4L)
            + StrictMath.divideExact(a, b)
            + StrictMath.divideExact(c, 5L);
    return s * x + StrictMath.unsignedMultiplyHigh(c, c << 40);
  }

  static Object[][] strictDivisionsInputs() {
    return divisionsInputs();
  }
}
