package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** An enum as owner. */
enum TopEnum {
  ONE,
  TWO;
  private static final double WEIGHT = 0.5;

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double weighted(double x, TopEnum e) {
    return e == ONE ? x * x * WEIGHT : x;
  }

  static Object[][] weightedInputs() {
    return new Object[][] {{0.75, ONE}, {0.75, TWO}};
  }
}
