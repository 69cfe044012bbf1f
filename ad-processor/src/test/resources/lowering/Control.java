package lowering;

import java.util.List;

/** Jumps of all kinds. */
final class Control {

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  static final int THREE = 3;

  static int fallThrough(int k) {
    int r = 0;
    switch (k) {
      case 0:
      case 1:
        r += 1;
      default:
        r += 10;
      case 2:
        int t = r * 2;
        r += t;
        if (r > 40) break;
        r += 100;
      case THREE:
        t = 7;
        r += t;
        break;
      case 'a', 98:
        {
          r = 5;
          break;
        }
      case 6:
    }
    return r;
  }

  static Object[][] fallThroughInputs() {
    return new Object[][] {{0}, {1}, {2}, {3}, {4}, {6}, {97}, {98}, {99}, {-1}};
  }

  static String onEnum(Color c, String s) {
    String r;
    switch (c) {
      case RED -> r = "r";
      case GREEN -> {
        if (s.isEmpty()) {
          r = "empty";
          break;
        }
        r = s + s;
      }
      default -> throw new IllegalStateException("no " + c);
    }
    int n =
        switch (s) {
          case "a", "b\n" -> 1;
          case "AaAa", "BBBB" -> {
            int m = 2;
            for (int i = 0; i < 3; i++) {
              if (i == 2) yield m * 10;
              m += i;
            }
            yield m;
          }
          default -> s.length();
        };
    return r + n + (c == Color.RED);
  }

  static Object[][] onEnumInputs() {
    return new Object[][] {
      {Color.RED, "a"}, {Color.RED, "b\n"}, {Color.GREEN, ""}, {Color.GREEN, "AaAa"},
      {Color.BLUE, "x"}, {null, "x"}, {Color.RED, "BBBB"}, {Color.RED, null}
    };
  }

  static double exhaustive(Color c, double x) {
    return switch (c) {
          case RED:
            x += 1;
          case GREEN:
            yield x * 2;
          case BLUE:
            if (x > 1) yield 3;
            yield 'x';
        }
        + x;
  }

  static Object[][] exhaustiveInputs() {
    return new Object[][] {{Color.RED, 0.5}, {Color.GREEN, 0.5}, {Color.BLUE, 0.5}, {Color.BLUE, 2.5}};
  }

  static double polySwitch(int k, float f) {
    double d =
        switch (k) {
          case 0 -> 16777217;
          case 1 -> f;
          default -> 16777217L;
        };
    var v =
        switch (k) {
          case 0 -> 16777217;
          case 1 -> f;
          default -> 16777219L;
        };
    return d + v * 2;
  }

  static Object[][] polySwitchInputs() {
    return new Object[][] {{0, 1.5f}, {1, 1.5f}, {2, 1.5f}, {6, 1.5f}};
  }

  static int labels(int n) {
    int r = 0;
    outer:
    for (int i = 0; i < n; i++) {
      inner:
      {
        for (int j = 0; ; j++) {
          if (j == i) break inner;
          if ((i + j) % 4 == 3) continue outer;
          if (i * j > 6) break outer;
          switch (j) {
            case 2:
              continue;
            case 3:
              break;
            case 5:
              return r * 1000;
            default:
              r += j;
          }
          r += 2;
        }
      }
      r += 100;
    }
    plain:
    if (r > 5) {
      if (r > 300) break plain;
      r = -r;
    }
    return r;
  }

  static Object[][] labelsInputs() {
    return new Object[][] {{0}, {1}, {2}, {3}, {4}, {5}, {8}};
  }

  static double loops(double x, int n) {
    int i = 0, j = n;
    double last;
    do {
      if (i == 3) continue;
      x += i;
      last = x;
    } while (++i < --j && x < 50);
    do {
      x += 0.5;
      if (x > 20) break;
    } while (true);
    for (int a = 0, b = 10; a < b; a += 2, b--) {
      if (a == 4) continue;
      x -= a * b;
    }
    for (; ; ) {
      if (x > -3) return x;
      x /= 2;
      double t;
      if (i > 2) t = 1;
      else t = 2;
      x += t;
    }
  }

  static Object[][] loopsInputs() {
    return new Object[][] {{0.5, 0}, {0.5, 3}, {2.0, 12}, {90.0, 20}};
  }

  static double assignedInLoop(double x, int n) {
    double y;
    double z;
    while ((y = x * 1.5) < n) {
      x += 1;
      z = y;
      x += z / 100;
    }
    while (true) {
      z = x - 1;
      if (z < 1) break;
      x = z;
    }
    final boolean forever = true;
    int k;
    while (forever) {
      k = (int) x + 2;
      if (k > 1) break;
      x++;
    }
    return x + y + z + k;
  }

  static Object[][] assignedInLoopInputs() {
    return new Object[][] {{0.5, 0}, {0.5, 3}, {2.5, 12}};
  }

  static double enhanced(double[][] a, int[] idx, List<? extends Number> list, List<String> names) {
    double s = 0;
    for (double[] row : a) {
      for (final double v : row) {
        if (v < 0) continue;
        if (v > 100) break;
        s += v;
      }
      a = new double[0][];
    }
    for (var i : idx) s = s * 2 + i;
    for (long l : idx) s += l / 2;
    for (Number n : list) s += n.doubleValue();
    for (String name : names) {
      if (name.isEmpty()) continue;
      s += name.length();
    }
    return s;
  }

  static Object[][] enhancedInputs() {
    return new Object[][] {
      {new double[][] {{1, -2, 3}, {200, 5}, {7}}, new int[] {3, 4}, List.of(1, 2.5), List.of("a", "", "bc")},
      {new double[0][], new int[0], List.of(), List.of()},
      {new double[][] {null}, new int[0], List.of(), List.of()},
      {new double[0][], null, List.of(), List.of()}
    };
  }

  static int earlyReturns(int n) {
    if (n < 0) return -1;
    else if (n == 0) {
      return 0;
    }
    while (true) {
      if (n % 7 == 0) return n;
      for (int i = 0; i < 3; i++) {
        if ((n + i) % 11 == 0) return -n;
      }
      n++;
    }
  }

  static Object[][] earlyReturnsInputs() {
    return new Object[][] {{-5}, {0}, {1}, {8}, {15}, {100}};
  }

  static void voidReturns(double[] a, int n) {
    if (n > 3) return;
    for (int i = 0; i < a.length; i++) {
      if (i == n) return;
      a[i] = i;
    }
    a[0] = -1;
  }

  static Object[][] voidReturnsInputs() {
    return new Object[][] {{new double[3], 5}, {new double[3], 1}, {new double[2], 3}};
  }

  static double deadBranches(double x) {
    if (false) {
      x = 5;
    }
    if (true) {
      x += 1;
    } else {
      x = 0;
    }
    while (x != x) {
      x = 9;
    }
    do {
      x *= 2;
    } while (false);
    if (1 + 1 == 2) return x;
    return 0;
  }

  static Object[][] deadBranchesInputs() {
    return new Object[][] {{1.5}};
  }
}
