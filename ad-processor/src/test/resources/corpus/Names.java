package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.Differentiable;

/** Names that generated code would like for itself, and texts that are hard to read. */
final class Names {
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double locals(double x, double y) {
    double xBar = x * y;
    double xDot = xBar + x;
    double tape = xDot * xBar;
    double value = tape - y;
    double dx = value * value;
    double Tape = dx + 1, Dual = Tape * x, Math = Dual - 1, Arrays = Math * y;
    double adjoint = Arrays,
        tangent = adjoint * 2,
        mark = tangent + x,
        i = mark * y,
        k = i,
        t = k + 1;
    return t * xBar + dx;
  }

  static Object[][] localsInputs() {
    return new Object[][] {{0.5, 0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double value(double value, double tangent, double[] tape, double adjoint) {
    tape[0] *= value;
    return value * tangent * tape[0] + adjoint * tape[1];
  }

  static Object[][] valueInputs() {
    return new Object[][] {{0.5, 0.75, new double[] {1.5, 2}, 3.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double reserved(
      double wait,
      double[] clone,
      double hashCode,
      double toString,
      double notify,
      double getClass) {
    return wait * clone[0] + hashCode * toString - notify / getClass;
  }

  static Object[][] reservedInputs() {
    return new Object[][] {{0.5, new double[] {1.5}, 0.75, 2.0, 3.0, 4.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double shadows(
      double x, double xDot, double xBar, double[] y, double[] yBar, double[] yDot) {
    double z = x * xDot + xBar;
    for (int i = 0; i < y.length; i++) {
      y[i] *= z;
      z += yBar[i] * yDot[i] * y[i];
    }
    return z;
  }

  static Object[][] shadowsInputs() {
    return new Object[][] {
      {0.5, 0.75, 0.25, new double[] {1.5, 2}, new double[] {0.5, 3}, new double[] {2, -1}}
    };
  }

  static boolean shadowsAliases() {
    return true;
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double größe(double α, double β, @Constant double Δt) {
    double σ = α * β;
    double été = σ * Δt;
    return été * σ + β;
  }

  static Object[][] größeInputs() {
    return new Object[][] {{0.5, 0.75, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double $_dollar$(double $, double _a, double a$b) {
    double $$ = $ * _a;
    return $$ * a$b + $;
  }

  static Object[][] $_dollar$Inputs() {
    return new Object[][] {{0.5, 0.75, 2.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double sameNameInScopes(double x, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      double t = x * i;
      s += t * t;
    }
    for (int i = 0; i < n; i++) {
      int t = i * i;
      s += t * x;
    }
    {
      double t = s * x;
      s = t;
    }
    if (n > 0) {
      float t = n;
      s += t;
    } else {
      long t = n;
      s -= t;
    }
    return s;
  }

  static Object[][] sameNameInScopesInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double result(double result, double resultBar) {
    double gradient = result * resultBar;
    return gradient * gradient + result;
  }

  static Object[][] resultInputs() {
    return new Object[][] {{0.5, 0.75}};
  }

  @Differentiable
  static double[] vector(double[] result, double resultBar) {
    double[] value = result.clone();
    value[0] *= resultBar;
    return value;
  }

  static Object[][] vectorInputs() {
    return new Object[][] {{new double[] {0.5, 2}, 0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double comments(
      /* first */ double x, // then
      double /* between */ y /* last */) {
    // a comment with "quotes" and a } brace
    double s = x /* times */ * y; /* and */ // more
    /** Javadoc in a body. */
    char c = '}';
    char quote = '\'';
    String text = "// no comment /* nor here */ \" }";
    return s * c + quote /* } */ + text.length() /**/;
  }

  static Object[][] commentsInputs() {
    return new Object[][] {{0.5, 0.75}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double m(double m, double mDot, double mHvp, double mBar) {
    return m * mDot * mHvp + mBar * m;
  }

  static Object[][] mInputs() {
    return new Object[][] {{0.5, 0.75, 2.0, 3.0}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double wildcards(
      double x,
      java.util.Map<String, ? extends Number> map,
      Class<?> type,
      java.util.List<int[]>[] lists) {
    return type == String.class ? x * x * map.size() : x * lists[0].size();
  }

  static Object[][] wildcardsInputs() {
    return new Object[][] {{0.5, java.util.Map.of("k", 2), String.class, null}};
  }
}
