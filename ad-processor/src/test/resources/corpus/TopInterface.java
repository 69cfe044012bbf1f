package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** An interface as owner. */
interface TopInterface {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double tripled(double x) {
    return 3 * x * x * halved(x);
  }

  private static double halved(double x) {
    return x / 2;
  }

  static Object[][] tripledInputs() {
    return new Object[][] {{0.75}};
  }
}
