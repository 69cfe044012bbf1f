package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Differentiable;

/** Old and new switch, as statement and as expression. */
@SuppressWarnings("fallthrough")
final class Switches {
  enum Kind {
    LINEAR,
    SQUARE,
    CUBE,
    NONE
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fallThrough(double x, int k) {
    double s = x;
    switch (k) {
      case 0:
        s *= x;
      case 1:
        s += 2 * x;
        break;
      case 2:
        {
          double t = s * s;
          s = t + x;
        }
      case 3:
      case 4:
        s *= 3;
        break;
      default:
        s = s * s * s;
    }
    return s * x;
  }

  static Object[][] fallThroughInputs() {
    return new Object[][] {{1.5, 0}, {1.5, 1}, {1.5, 2}, {1.5, 3}, {1.5, 4}, {1.5, 5}, {1.5, -1}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double defaultInTheMiddle(double x, int k) {
    double s = x;
    switch (k) {
      case 1:
        s *= x;
        break;
      default:
        s += x * x;
      case 2:
        s *= 2;
        break;
      case 3:
        s = 1 / x;
    }
    return s;
  }

  static Object[][] defaultInTheMiddleInputs() {
    return new Object[][] {{1.5, 1}, {1.5, 2}, {1.5, 3}, {1.5, 9}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double noMatch(double x, int k) {
    double s = x;
    switch (k) {
      case 1:
        s *= x;
        break;
      case 7:
        s = 2;
    }
    return s * x;
  }

  static Object[][] noMatchInputs() {
    return new Object[][] {{1.5, 1}, {1.5, 7}, {1.5, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double inLoop(double x, int[] codes) {
    double s = 1;
    for (int i = 0; i < codes.length; i++) {
      switch (codes[i]) {
        case 0:
          s *= x;
          break;
        case 1:
          s += x;
          continue;
        case 2:
          s = s * s; // falls through
        case 3:
          s -= 0.5;
          break;
        case 4:
          return s * x;
        default:
          s /= 2;
      }
      s += 0.25 * i;
    }
    return s;
  }

  static Object[][] inLoopInputs() {
    return new Object[][] {
      {0.75, new int[] {0, 1, 2, 3, 9, 0}},
      {0.75, new int[] {0, 2, 4, 1}},
      {0.75, new int[0]},
      {0.75, new int[] {4}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double breakLoopFromSwitch(double[] x) {
    double s = 1;
    loop:
    for (double v : x) {
      switch (v < 0 ? -1 : v == 0 ? 0 : 1) {
        case -1:
          break loop;
        case 0:
          continue loop;
        default:
          s = s * v + v;
      }
    }
    return s;
  }

  static Object[][] breakLoopFromSwitchInputs() {
    return new Object[][] {
      {new double[] {1.5, 2, -1, 3}}, {new double[] {1.5}}, {new double[] {-1}}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double arrow(double x, int k) {
    double s = x;
    switch (k) {
      case 0, 1 -> s *= x;
      case 2 -> {
        double t = s * s;
        s = t * t;
      }
      case 3 -> throw new IllegalArgumentException("three " + x);
      default -> s += 1;
    }
    return s * x;
  }

  static Object[][] arrowInputs() {
    return new Object[][] {{1.5, 0}, {1.5, 1}, {1.5, 2}, {1.5, 3}, {1.5, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double expression(double x, int k) {
    double y =
        switch (k) {
          case 0 -> x * x;
          case 1, 2 -> {
            double t = x;
            for (int i = 0; i < k; i++) t *= x;
            yield t;
          }
          case 3 -> 4;
          default -> throw new IllegalStateException("k = " + k);
        };
    return y * x
        + (switch (k) {
          case 0:
            yield x;
          case 1:
            double t = x * 2;
            yield t * t;
          default:
            yield 1;
        });
  }

  static Object[][] expressionInputs() {
    return new Object[][] {{1.5, 0}, {1.5, 1}, {1.5, 2}, {1.5, 3}, {1.5, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double onString(double x, String kind) {
    switch (kind) {
      case "square":
        return x * x;
      case "cube":
        return x * x * x;
      case "":
        break;
      default:
        x = -x;
    }
    return x * 3;
  }

  static Object[][] onStringInputs() {
    return new Object[][] {{1.5, "square"}, {1.5, "cube"}, {1.5, ""}, {1.5, "other"}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double onEnum(double x, Kind kind) {
    double y =
        switch (kind) {
          case LINEAR -> x;
          case SQUARE -> x * x;
          case CUBE -> x * x * x;
          case NONE -> 0;
        };
    switch (kind) {
      case SQUARE:
        y += x;
      case CUBE:
        y *= 2;
        break;
      default:
    }
    return y;
  }

  static Object[][] onEnumInputs() {
    return new Object[][] {
      {1.5, Kind.LINEAR}, {1.5, Kind.SQUARE}, {1.5, Kind.CUBE}, {1.5, Kind.NONE}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double onChar(double x, char c) {
    return switch (c) {
      case 'a', 'b' -> x * x;
      case '\n' -> x + 1;
      default -> x * c;
    };
  }

  static Object[][] onCharInputs() {
    return new Object[][] {{1.5, 'a'}, {1.5, '\n'}, {1.5, 'z'}};
  }

  static final int FIRST = 1;

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double constants(double x, byte k) {
    switch (k) {
      case FIRST:
        x *= x;
        break;
      case FIRST + 1:
        x += 2;
        break;
      case (byte) -3:
        x = 1 / x;
    }
    return x * x;
  }

  static Object[][] constantsInputs() {
    return new Object[][] {{1.5, (byte) 1}, {1.5, (byte) 2}, {1.5, (byte) -3}, {1.5, (byte) 9}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sharedScope(double x, int k) {
    double y;
    switch (k) {
      case 0:
        double t = x * x;
        y = t;
        break;
      case 1:
        t = x;
        y = t * t * t;
        break;
      default:
        y = t = x + 1;
        y *= t;
    }
    return y;
  }

  static Object[][] sharedScopeInputs() {
    return new Object[][] {{1.5, 0}, {1.5, 1}, {1.5, 2}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nested(double x, int j, int k) {
    double s = x;
    switch (j) {
      case 0:
        switch (k) {
          case 0:
            s *= x;
            break;
          case 1:
            s += 1;
          default:
            s *= 2;
        }
        s += x;
        break;
      case 1:
        if (k > 0) break;
        s = s * s;
      default:
        s -= 1;
    }
    return s * x;
  }

  static Object[][] nestedInputs() {
    return new Object[][] {
      {1.5, 0, 0}, {1.5, 0, 1}, {1.5, 0, 2}, {1.5, 1, 0}, {1.5, 1, 1}, {1.5, 2, 0}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sideEffectSelector(double x, int[] n) {
    double s = x;
    for (int i = 0; i < 3; ) {
      switch (n[i++] & 1) {
        case 0:
          s *= x;
          break;
        case 1:
          s += i;
      }
    }
    return s;
  }

  static Object[][] sideEffectSelectorInputs() {
    return new Object[][] {{0.75, new int[] {0, 1, 2}}, {0.75, new int[] {1, 1}}};
  }
}
