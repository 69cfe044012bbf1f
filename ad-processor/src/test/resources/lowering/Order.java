package lowering;

/** Java's order of evaluation, and what it does to arrays and variables on the way. */
final class Order {
  static int at;

  static double leftToRight(double x, double[] a) {
    int i = 0;
    double s = a[i++] + a[i++] * (x = x + 1) - (a[i] = x) + a[2] + i;
    return s + x * (x = 3) * x;
  }

  static Object[][] leftToRightInputs() {
    return new Object[][] {{0.5, new double[] {1, 2, 3}}};
  }

  static double compoundElement(double[] a, int i) {
    a[i++] += i + (a[0] = 7);
    a[i] *= a[i++] + (i = 0);
    a[i]++;
    return a[i]-- + --a[1] + i;
  }

  static Object[][] compoundElementInputs() {
    return new Object[][] {{new double[] {1, 2, 3}, 0}, {new double[] {1, 2, 3}, 1}};
  }

  static double storeAfterRight(double[] a, double[] b, int i) {
    double[] t = a;
    t[i] = (t = b)[i] + (i = 1) + (a = null == b ? a : b)[0];
    return t[0] + t[1] * i + a[0];
  }

  static Object[][] storeAfterRightInputs() {
    return new Object[][] {{new double[] {1, 2}, new double[] {3, 4}, 0}};
  }

  static double rightBeforeBounds(double[] a, int i, int zero) {
    a[i] = 1 / zero;
    return a[0];
  }

  static Object[][] rightBeforeBoundsInputs() {
    return new Object[][] {{new double[] {1, 2}, 5, 0}, {null, 5, 0}, {new double[1], 1, 1}};
  }

  static double loadBeforeRight(double[] a, int i, int zero) {
    a[i] += 1 / zero;
    return a[0];
  }

  static Object[][] loadBeforeRightInputs() {
    return new Object[][] {{new double[] {1, 2}, 5, 0}, {null, 5, 0}, {new double[1], 0, 1}};
  }

  static int stepsOfNarrowTypes(byte b, short s, char c, long n, float f) {
    b++;
    b += 200;
    s -= 70000.5;
    c *= 3;
    c--;
    n <<= 33;
    n >>>= c;
    f += 1e-9;
    f++;
    b >>>= 1;
    int i = 'a' + 1;
    i += 3.99;
    i -= 'b';
    i /= 2.5f;
    return b + s + c + (int) n + (int) f + i++ + ++i + (b = (byte) i) + -c + ~s;
  }

  static Object[][] stepsOfNarrowTypesInputs() {
    return new Object[][] {{(byte) 127, (short) -5, 'z', 77L, 3.5f}};
  }

  static double conditions(double x, int n) {
    int k = 0;
    double y = 1;
    if (n > 0 && (y = x * 2) > 1 | k++ > 0 || (k = 5) > n) {
      y += k;
    }
    while (k++ < n && (y *= 1.5) < 100) {
      x = y > 10 ? x + (k += 2) : (x += 1) * 2;
    }
    return x + y * k;
  }

  static Object[][] conditionsInputs() {
    return new Object[][] {{0.5, 0}, {0.5, 3}, {2.0, 12}, {0.1, 6}};
  }

  static double definiteByCondition(double x) {
    double y;
    if (x > 0 && (y = x * x) > 1) {
      return y;
    }
    double z;
    if (x < -1 || (z = x + 2) < 0) {
      return -x;
    } else {
      x += z;
    }
    boolean b;
    if ((b = x > 1) ? b : !b) {
      x = -x;
    }
    return x;
  }

  static Object[][] definiteByConditionInputs() {
    return new Object[][] {{0.5}, {2.0}, {-3.0}, {-0.5}};
  }

  static double throwsInOrder(double[] a, int i, int j) {
    return a[i] / (1 / j) + a[j + 5] * (i % j);
  }

  static Object[][] throwsInOrderInputs() {
    return new Object[][] {
      {new double[] {1}, 1, 0}, {new double[] {1}, 0, 0}, {new double[] {1}, 0, 1}, {null, 0, 0}
    };
  }

  static double effects(double x, StringBuilder out) {
    double y = out.append("a").length() + twice(x, out) * out.append("c").length();
    out.append(out.length()).append(out.append("d").length() + twice(x, out));
    String s = "x" + out.append("e").length() + twice(x, out) + out;
    return y + s.length() + (out.length() > 3 ? out.append("f").length() : 0);
  }

  private static double twice(double x, StringBuilder out) {
    out.append("b");
    return 2 * x;
  }

  static Object[][] effectsInputs() {
    return new Object[][] {{0.5, new StringBuilder()}};
  }

  static int boxes(Integer a, Double b, int n) {
    Integer c = a;
    c++;
    c += n;
    int d = c * 2 + a;
    Double e = b > 1 ? b : d;
    long l = a;
    boolean same = c == a + 1 + n;
    Object o = n > 2 ? a : b;
    Boolean flag = same;
    return d + e.intValue() + (int) l + (flag ? 1 : 0) + o.hashCode() + (n > 0 ? a : n);
  }

  static Object[][] boxesInputs() {
    return new Object[][] {{5, 2.5, 1}, {5, 0.5, 3}, {null, 0.5, 3}, {5, null, 3}};
  }

  static double assertions(double x) {
    assert x > 0;
    assert x < 5 : "too big: " + x + '!';
    return x;
  }

  static Object[][] assertionsInputs() {
    return new Object[][] {{0.5}, {-1.0}, {7.0}};
  }
}
