package lowering;

import static java.lang.Math.*;
import static java.util.Arrays.copyOf;
import static lowering.Meaning.Nested.shadow;

import java.util.*;
import java.util.function.*;

/** What names, literals and calls mean. */
final class Meaning extends Base {

  static final class Nested {
    private static final double[][] ROWS = {{1, 2}, {3, 4}, {}};
    private static final int[] INDEX = new int[] {1, 0};
    static final String TEXT = "t\u0065xt" + 1;

    static double shadow(double x) {
      return x * ROWS[INDEX[0]][INDEX[1]];
    }

    private static double secret(double x) {
      return x * TABLE[2] + SIZE;
    }
  }

  record Pair(double first, int[] rest) {}

  record Deep(Pair a, double b, String s) {
    static Deep of(double x) {
      return new Deep(new Pair(x, new int[] {1, 2}), x * x, "s" + x);
    }
  }

  static double hidden(double x) {
    return x * 3;
  }

  static String over(int x) {
    return "int";
  }

  static String over(long x) {
    return "long";
  }

  static String over(double x) {
    return "double";
  }

  static String over(Object x) {
    return "Object";
  }

  static String over(Integer x) {
    return "Integer";
  }

  static String over(int... x) {
    return "int..." + x.length;
  }

  static String over(double[] x) {
    return "double[]";
  }

  static String over(String x) {
    return "String";
  }

  static String over(long a, int b) {
    return "long,int";
  }

  static String over(double a, double... b) {
    return "double,double..." + b.length;
  }

  static String overloads(byte b, char c, float f, Long l, double[] a, String s, Object o) {
    return over(b) + over(c) + over(f) + over(5L) + over(l) + over(a) + over(s) + over(o) + over()
        + over(1, 2) + over(1, 2, 3) + over(1.5, 2) + over(1.5) + over(2.5, 1, 2f) + over((Integer) 4)
        + over((Object) s) + over(1 > 0 ? 1 : 'x') + over(1 > 0 ? b : 200) + over(true) + over(new int[2])
        + over(over(1)) + over(c + 1) + over(-b) + over(l + 1);
  }

  static Object[][] overloadsInputs() {
    return new Object[][] {{(byte) 1, 'c', 2f, 3L, new double[1], "s", "o"}};
  }

  static double names(double x) {
    double shadowed = inherited(x) + INHERITED + TABLE[1] + SIZE + Constants.half(x) + hidden(x);
    return shadowed + shadow(x) + Nested.secret(x) + lowering.Meaning.Nested.ROWS[0].length
        + Nested.TEXT.length() + E + Math.PI + max(x, 2) + abs(-3) + Integer.MAX_VALUE / 2
        + java.util.Arrays.asList(1, 2).size() + Base.hidden(x) + lowering.Base.INHERITED;
  }

  static Object[][] namesInputs() {
    return new Object[][] {{0.5}};
  }

  static double literals(double x) {
    double s = 0x1.8p1 + 1_000.5e-1_0 + .5 + 5. + 1e10f + 0xFFFF_FFFFL + 0b1010 + 0_17 + 017 + 'a' + '\u0041' + '\'' + '\\'
        + 0x7fff_ffff + -2147483648 + -9223372036854775808L + 1f / 3 + 1d / 3 + 07L + 0xffffffff + '\101';
    String block = """
        two\tlines "quoted" \\
          of text\
         joined
        """;
    return s + block.length() + block.hashCode() + "\u00e9\n\"".hashCode() + "a$0b".length() + (1 + 2 + "3" + 4 + 5).hashCode() * x;
  }

  static Object[][] literalsInputs() {
    return new Object[][] {{0.5}};
  }

  static double r\u00e9sum\u00e9(double \u03c3, double σ2) {
    double größe = σ * σ2; /* \u002a/ größe = 0; // */
    return größe;
  }

  static Object[][] résuméInputs() {
    return new Object[][] {{0.5, 3.0}};
  }

  private static Pair choose(double x) {
    return new Pair(x, new int[] {(int) x});
  }

  static double recordsWithin(double x, boolean b) {
    Deep d = Deep.of(x);
    Pair p = b ? d.a() : choose(2 * x);
    if (x > 1) {
      d = new Deep(p, p.first(), d.s() + "!");
    }
    for (int i = 0; i < 2; i++) {
      p = new Pair(p.first() + i, d.a.rest);
      p.rest()[0]++;
    }
    String text = "" + new Pair(1, null);
    return d.b() + d.a().first() + p.first() * p.rest().length + d.s().length() + p.rest()[0] + text.length();
  }

  static Object[][] recordsWithinInputs() {
    return new Object[][] {{0.5, true}, {1.5, false}, {1.5, true}};
  }

  static double conversions(int i, long l, char c, float f, double d) {
    double r = i / 2 + i / 2.0 + l * f + c * 2 + (i & 7) + (l | 5) + (i ^ l) + (i << 33) + (l >>> 60) + (i >> l) + (-i >>> 28);
    r += (int) d + (long) d + (byte) i + (char) -1 + (short) 70000 + (float) d + (int) Float.NaN + (long) 1e30 + (int) 'x';
    r += i % 3 + d % 0.3 + l % 7 + -7 / 2 + -7 % 2;
    boolean b = i < l & d > f | c == 'c' ^ i != 3 && !(f >= d);
    int m = b ? 1 : 0;
    float g = i * f;
    float h = (float) (i * (double) f);
    short s = (short) (b ? i : c);
    final byte k = 10 + 5;
    char up = 'a' + 2;
    return r + m + g + h + s + k + up + +c + ~i;
  }

  static Object[][] conversionsInputs() {
    return new Object[][] {{7, 123456789012L, 'c', 1.1f, 2.7}, {-7, -3L, 'd', Float.NaN, -1e300}};
  }

  static double arrays(int n, double x) {
    double[][] a = {{1, x}, {}, new double[] {x, 2, 3}};
    double[][][] b = new double[n][2][];
    int[] c[] = {{1}, {2, 3}};
    long[] d = new long[] {1, 'a', (short) 3, n};
    float[] e = {1, 2.5f, n};
    String[] s = {"a", null, "c" + n};
    Object[] o = {1, "x", null, a, s};
    double[] row = a[2];
    row[0] = x + 1;
    a[1] = row;
    a[0] = a[1].clone();
    a[0][1]++;
    double[][] copy = Arrays.copyOf(a, 4);
    copy[3] = copyOf(row, 5);
    copy[3][4] = Arrays.copyOfRange(row, 1, 3)[0];
    System.arraycopy(copy[3], 0, copy[3], 1, 3);
    Arrays.fill(d, 1, 2, 9);
    Arrays.fill(copy[2], 4);
    boolean[] flags = new boolean[2];
    flags[1] |= n > 0;
    char[] chars = {'a', 98};
    chars[0] += 1;
    byte[] bytes = new byte[1];
    bytes[0]--;
    return a[0][0] + a[0][1] + a[2][0] + b.length + b[0].length + c[1][1] + d[1] + d[3] + e[2] + s.length + o.length
        + copy[3][1] + copy[3][4] + copy[1][0] + (flags[1] ? 1 : 0) + chars[0] + bytes[0] + Arrays.hashCode(row)
        + (b[0][1] == null ? 1 : 0) + s[2].length() + Arrays.toString(s).length();
  }

  static Object[][] arraysInputs() {
    return new Object[][] {{1, 0.5}, {2, 3.5}, {0, 1.0}, {-1, 1.0}};
  }

  static double varargs(double... x) {
    double s = sum() + sum(1) + sum(x) + sum(1, x[0], 3f) + mixed("a", 1, 2) + mixed("b") + mixed("c", (Object) null);
    return s + Math.fma(x[0], 2, 1) + List.of(x[0], 2.5).size() + String.format("%d %s", x.length, "q").length();
  }

  private static double sum(double... v) {
    double s = v.length;
    for (double w : v) s += w;
    return s;
  }

  private static double mixed(String s, Object... v) {
    return s.length() + v.length;
  }

  static Object[][] varargsInputs() {
    return new Object[][] {{new double[] {1, 2}}, {new double[] {1}}};
  }

  static long recursive(int n, long acc) {
    return n <= 0 ? acc : even(n) ? recursive(n - 2, acc * 2) : recursive(n - 1, acc + n);
  }

  static boolean even(int n) {
    return n == 0 || odd(n - 1);
  }

  static boolean odd(int n) {
    return n != 0 && even(n - 1);
  }

  static Object[][] recursiveInputs() {
    return new Object[][] {{7, 1L}, {0, 1L}};
  }

  static int calls;

  static int count(String s) {
    try {
      return Integer.parseInt(s) + 0 * calls++;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static double callsOpaquely(double x, String s) {
    Objects.requireNonNull(s, "s");
    String t = Objects.requireNonNull(s);
    int[] a = Objects.requireNonNull(new int[] {count(t)});
    return x * count(s) + a[0] + Integer.parseInt("12") + Double.parseDouble("1.5") + s.charAt(0);
  }

  static Object[][] callsOpaquelyInputs() {
    return new Object[][] {{0.5, "12"}, {0.5, "x"}, {0.5, null}};
  }

  static <T extends Comparable<T>> double generic(T a, T b, double x, List<T> list) {
    T c = first(a, b);
    return a.compareTo(b) > 0 ? x : first(list.get(0), b).equals(c) ? x * 2 : x * 3;
  }

  static <T> T first(T a, T b) {
    return a;
  }

  static Object[][] genericInputs() {
    return new Object[][] {{"a", "b", 0.5, List.of("a")}, {"b", "a", 0.5, List.of("a")}, {"a", "b", 0.5, List.of("q")}};
  }

  static double objects(double x, Map<String, Integer> map, int n) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      list.add(i * 2);
      map.put("k" + i, list.get(i) + 1);
    }
    var more = new HashMap<String, double[]>();
    more.put("a", new double[] {1, 2});
    int total = 0;
    for (Map.Entry<String, Integer> entry : map.entrySet()) total += entry.getValue() * entry.getKey().length();
    for (int v : list) total += v;
    Object o = list;
    String kind = o instanceof List ? "list" : "other";
    Class<?> type = o.getClass();
    return x * total + more.get("a")[1] + kind.length() + ((List<?>) o).size() + type.getSimpleName().length() + int[].class.getName().length()
        + Optional.of(3).get() + Collections.max(Arrays.asList(3, 4));
  }

  static Object[][] objectsInputs() {
    return new Object[][] {{0.5, new TreeMap<>(), 3}, {0.5, new TreeMap<>(), 0}};
  }

  static double nulls(double[] a, String s, boolean b) {
    double[] c = b ? null : a;
    String t = b ? s : null;
    Integer i = b ? 1 : null;
    if (c == null && null != t) return t.length();
    if (s == t || a != c) return -1;
    int j = i;
    return j;
  }

  static Object[][] nullsInputs() {
    return new Object[][] {{null, "ab", true}, {new double[1], null, false}, {new double[1], "x", false}, {null, null, true}};
  }

  static double thrown(double x, int k) {
    if (k == 0) throw new IllegalArgumentException("x=" + x + ", k=" + k + String.format("%.2f", x), null);
    if (k == 1) throw failure("k" + k);
    RuntimeException e = new IllegalStateException();
    if (k == 2) throw e;
    if (k == 3) throw (RuntimeException) new UnsupportedOperationException("a" + (k > 2 ? "b" : "c") + recursive(3, 1));
    return x;
  }

  private static RuntimeException failure(String s) {
    return new RuntimeException(s);
  }

  static Object[][] thrownInputs() {
    return new Object[][] {{0.5, 0}, {0.5, 1}, {0.5, 2}, {0.5, 3}, {0.5, 4}};
  }
}

class Base implements Constants {
  static final double INHERITED = sqrt(2);

  static double inherited(double x) {
    return x + INHERITED;
  }

  static double hidden(double x) {
    return -x;
  }
}

interface Constants {
  double[] TABLE = {1, 2, 3};
  int SIZE = 3;

  static double half(double x) {
    return x / 2;
  }
}
