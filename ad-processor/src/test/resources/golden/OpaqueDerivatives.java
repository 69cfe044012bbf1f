package corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.covector.ad.processor.testing.Recorder;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;

/**
 * Derivatives of methods of {@code Opaque}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class OpaqueDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.OpaqueDerivatives");
  }

  private OpaqueDerivatives() {}

  /**
   * Forward mode: {@code Opaque.text} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param s constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual textJvp(double x, String s, double xDot) {
    double y = x;
    double yDot = xDot;
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) == 97) {
        yDot = yDot * x + y * xDot;
        y *= x;
      } else {
        y += s.indexOf('b');
      }
    }
    if (!(s.equals("ab") || s.isEmpty())) {
      yDot = 2.0 * (yDot * y);
      y *= y;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textJvp(double, java.lang.String, double)
   */
  static Dual textJvp(double x, String s, double xDot, Tape tape) {
    return textJvp(x, s, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.text}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TextGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.text}: filled by a derivative and
   * reused by its caller.
   */
  static final class TextAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TextAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.text} and its gradient.
   *
   * @param x as the method takes it
   * @param s constant
   * @return the value and the gradient, in new arrays
   */
  static TextGradient textGradient(double x, String s) {
    return textGradient(x, s, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textGradient(double, java.lang.String)
   */
  static TextGradient textGradient(double x, String s, Tape tape) {
    TextAdjoint adjoint = new TextAdjoint();
    double value = textGradient(x, s, adjoint, tape);
    return new TextGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.text} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param s constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double textGradient(double x, String s, TextAdjoint adjoint) {
    return textGradient(x, s, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textGradient(double, java.lang.String, TextAdjoint)
   */
  static double textGradient(double x, String s, TextAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] yKept = tape.doubles(64);
      int i = 0;
      double y = x;
      int trips = 0;
      while (true) {
        yKept[trips] = y;
        if (i >= s.length()) {
          break;
        }
        boolean t = s.charAt(i) == 97;
        kept[trips] = t;
        y = t ? y * x : y + s.indexOf('b');
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        yKept = tape.grow(yKept, trips);
      }
      boolean t = s.equals("ab") || s.isEmpty();

      // reverse sweep
      double yBar;
      if (t) {
        yBar = 1.0;
      } else {
        yBar = 2.0 * y;
      }
      double xBar = 0.0;
      int k = trips - 1;
      double t1 = t ? y : y * y;
      while (k >= 0) {
        y = yKept[k];
        double yBar1;
        if (kept[k]) {
          yBar1 = yBar * x;
          xBar += y * yBar;
        } else {
          yBar1 = yBar;
        }
        k--;
        yBar = yBar1;
      }
      xBar += yBar;
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.text}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TextHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.text}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param s constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TextHvp textHvp(double x, String s, double xDot) {
    return textHvp(x, s, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textHvp(double, java.lang.String, double)
   */
  static TextHvp textHvp(double x, String s, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] yKept = tape.doubles(64);
      double[] yKeptDot = tape.doubles(64);
      int i = 0;
      double y = x;
      int trips = 0;
      double yDot = xDot;
      while (true) {
        yKept[trips] = y;
        yKeptDot[trips] = yDot;
        if (i >= s.length()) {
          break;
        }
        boolean t = s.charAt(i) == 97;
        kept[trips] = t;
        if (t) {
          yDot = yDot * x + y * xDot;
          y *= x;
        } else {
          y += s.indexOf('b');
        }
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        yKept = tape.grow(yKept, trips);
        yKeptDot = tape.grow(yKeptDot, trips);
      }
      boolean t = s.equals("ab") || s.isEmpty();

      // reverse sweep
      double yBar;
      double yBarDot;
      if (t) {
        yBar = 1.0;
        yBarDot = 0.0;
      } else {
        yBar = 2.0 * y;
        yBarDot = 2.0 * yDot;
      }
      double xBar = 0.0;
      double xBarDot = 0.0;
      int k = trips - 1;
      double t1 = t ? y : y * y;
      while (k >= 0) {
        y = yKept[k];
        yDot = yKeptDot[k];
        double yBar1;
        double yBarDot1;
        if (kept[k]) {
          yBar1 = yBar * x;
          yBarDot1 = yBarDot * x + yBar * xDot;
          xBar += y * yBar;
          xBarDot += yDot * yBar + y * yBarDot;
        } else {
          yBar1 = yBar;
          yBarDot1 = yBarDot;
        }
        k--;
        yBar = yBar1;
        yBarDot = yBarDot1;
      }
      xBar += yBar;
      xBarDot += yBarDot;
      return new TextHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.text} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param s captured
   * @return the view
   */
  static ScalarFunction textFunction(String s) {
    return new TextFunction(s);
  }

  private static final class TextFunction implements ScalarFunction {

    private final String s;

    TextFunction(String s) {
      this.s = s;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.text(x, this.s);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TextAdjoint adjoint = new TextAdjoint();
      double value = textGradient(x, this.s, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return textJvp(x, this.s, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      TextHvp hvp = textHvp(x, this.s, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.list} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param names constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual listJvp(double x, List<String> names, double xDot) {
    double y = x;
    double yDot = xDot;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) != null) {
        double t = yDot * x + y * xDot;
        y = y * x + names.get(i).length();
        yDot = t;
      }
    }
    if (!names.contains("q")) {
      y *= 2.0;
      yDot *= 2.0;
    }
    return new Dual(y, yDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #listJvp(double, java.util.List<java.lang.String>, double)
   */
  static Dual listJvp(double x, List<String> names, double xDot, Tape tape) {
    return listJvp(x, names, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.list}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ListGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.list}: filled by a derivative and
   * reused by its caller.
   */
  static final class ListAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ListAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.list} and its gradient.
   *
   * @param x as the method takes it
   * @param names constant
   * @return the value and the gradient, in new arrays
   */
  static ListGradient listGradient(double x, List<String> names) {
    return listGradient(x, names, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #listGradient(double, java.util.List<java.lang.String>)
   */
  static ListGradient listGradient(double x, List<String> names, Tape tape) {
    ListAdjoint adjoint = new ListAdjoint();
    double value = listGradient(x, names, adjoint, tape);
    return new ListGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.list} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param names constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double listGradient(double x, List<String> names, ListAdjoint adjoint) {
    return listGradient(x, names, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #listGradient(double, java.util.List<java.lang.String>, ListAdjoint)
   */
  static double listGradient(double x, List<String> names, ListAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] yKept = tape.doubles(64);
      int i = 0;
      double y = x;
      int trips = 0;
      while (true) {
        yKept[trips] = y;
        if (i >= names.size()) {
          break;
        }
        boolean t = names.get(i) != null;
        kept[trips] = t;
        if (t) {
          y = y * x + names.get(i).length();
        }
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        yKept = tape.grow(yKept, trips);
      }
      boolean t = names.contains("q");
      if (!t) {
        y *= 2.0;
      }

      // reverse sweep
      double yBar = t ? 1.0 : 2.0;
      double xBar = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double y1 = yKept[k];
        double yBar1;
        if (kept[k]) {
          yBar1 = yBar * x;
          xBar += y1 * yBar;
        } else {
          yBar1 = yBar;
        }
        yBar = yBar1;
      }
      xBar += yBar;
      adjoint.x = xBar;
      return y;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.list}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ListHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.list}, its gradient, and the product of its Hessian with the
   * tangents.
   *
   * @param x as the method takes it
   * @param names constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ListHvp listHvp(double x, List<String> names, double xDot) {
    return listHvp(x, names, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #listHvp(double, java.util.List<java.lang.String>, double)
   */
  static ListHvp listHvp(double x, List<String> names, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(64);
      double[] yKept = tape.doubles(64);
      double[] yKeptDot = tape.doubles(64);
      int i = 0;
      double y = x;
      int trips = 0;
      double yDot = xDot;
      while (true) {
        yKept[trips] = y;
        yKeptDot[trips] = yDot;
        if (i >= names.size()) {
          break;
        }
        boolean t = names.get(i) != null;
        kept[trips] = t;
        if (t) {
          double t1 = yDot * x + y * xDot;
          y = y * x + names.get(i).length();
          yDot = t1;
        }
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        yKept = tape.grow(yKept, trips);
        yKeptDot = tape.grow(yKeptDot, trips);
      }
      boolean t = names.contains("q");
      if (!t) {
        y *= 2.0;
      }

      // reverse sweep
      double yBar = t ? 1.0 : 2.0;
      double xBar = 0.0;
      double yBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips - 1; k >= 0; k--) {
        double y1 = yKept[k];
        double yDot1 = yKeptDot[k];
        double yBar1;
        double yBarDot1;
        if (kept[k]) {
          yBar1 = yBar * x;
          yBarDot1 = yBarDot * x + yBar * xDot;
          xBar += y1 * yBar;
          xBarDot += yDot1 * yBar + y1 * yBarDot;
        } else {
          yBar1 = yBar;
          yBarDot1 = yBarDot;
        }
        yBar = yBar1;
        yBarDot = yBarDot1;
      }
      xBar += yBar;
      xBarDot += yBarDot;
      return new ListHvp(y, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.list} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param names captured
   * @return the view
   */
  static ScalarFunction listFunction(List<String> names) {
    return new ListFunction(names);
  }

  private static final class ListFunction implements ScalarFunction {

    private final List<String> names;

    ListFunction(List<String> names) {
      this.names = names;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.list(x, this.names);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ListAdjoint adjoint = new ListAdjoint();
      double value = listGradient(x, this.names, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return listJvp(x, this.names, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      ListHvp hvp = listHvp(x, this.names, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.random} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param random constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual randomJvp(double x, Random random, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double u = random.nextDouble();
      if (random.nextBoolean()) {
        s = s * u + x;
        sDot = sDot * u + xDot;
      } else {
        sDot = sDot * x + s * xDot;
        s = s * x - u;
      }
    }
    double t = random.nextInt(10);
    return new Dual(s * t, sDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomJvp(double, java.util.Random, int, double)
   */
  static Dual randomJvp(double x, Random random, int n, double xDot, Tape tape) {
    return randomJvp(x, random, n, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.random}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record RandomGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.random}: filled by a derivative and
   * reused by its caller.
   */
  static final class RandomAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public RandomAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.random} and its gradient.
   *
   * @param x as the method takes it
   * @param random constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static RandomGradient randomGradient(double x, Random random, int n) {
    return randomGradient(x, random, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomGradient(double, java.util.Random, int)
   */
  static RandomGradient randomGradient(double x, Random random, int n, Tape tape) {
    RandomAdjoint adjoint = new RandomAdjoint();
    double value = randomGradient(x, random, n, adjoint, tape);
    return new RandomGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.random} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param random constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double randomGradient(double x, Random random, int n, RandomAdjoint adjoint) {
    return randomGradient(x, random, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomGradient(double, java.util.Random, int, RandomAdjoint)
   */
  static double randomGradient(double x, Random random, int n, RandomAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(n);
      double[] uKept = tape.doubles(n);
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        double u = random.nextDouble();
        uKept[i] = u;
        boolean t = random.nextBoolean();
        kept[i] = t;
        s = t ? s * u + x : s * x - u;
      }
      double sBar = random.nextInt(10);

      // reverse sweep
      double xBar = 0.0;
      int i = Math.max(n, 0) - 1;
      double t = s * sBar;
      while (i >= 0) {
        double u = uKept[i];
        s = sKept[i];
        double sBar1;
        if (kept[i]) {
          xBar += sBar;
          sBar1 = sBar * u;
        } else {
          sBar1 = sBar * x;
          xBar += s * sBar;
        }
        i--;
        sBar = sBar1;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.random}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record RandomHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.random}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param random constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static RandomHvp randomHvp(double x, Random random, int n, double xDot) {
    return randomHvp(x, random, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #randomHvp(double, java.util.Random, int, double)
   */
  static RandomHvp randomHvp(double x, Random random, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      boolean[] kept = tape.booleans(n);
      double[] uKept = tape.doubles(n);
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double u = random.nextDouble();
        uKept[i] = u;
        boolean t = random.nextBoolean();
        kept[i] = t;
        if (t) {
          s = s * u + x;
          sDot = sDot * u + xDot;
        } else {
          sDot = sDot * x + s * xDot;
          s = s * x - u;
        }
      }
      double sBar = random.nextInt(10);

      // reverse sweep
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      int i = Math.max(n, 0) - 1;
      double t = s * sBar;
      while (i >= 0) {
        double u = uKept[i];
        s = sKept[i];
        double sDot1 = sKeptDot[i];
        double sBar1;
        double sBarDot1;
        if (kept[i]) {
          xBar += sBar;
          xBarDot += sBarDot;
          sBar1 = sBar * u;
          sBarDot1 = sBarDot * u;
        } else {
          sBar1 = sBar * x;
          sBarDot1 = sBarDot * x + sBar * xDot;
          xBar += s * sBar;
          xBarDot += sDot1 * sBar + s * sBarDot;
        }
        i--;
        sBar = sBar1;
        sBarDot = sBarDot1;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new RandomHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.random} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param random captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction randomFunction(Random random, int n) {
    return new RandomFunction(random, n);
  }

  private static final class RandomFunction implements ScalarFunction {

    private final Random random;

    private final int n;

    RandomFunction(Random random, int n) {
      this.random = random;
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.random(x, this.random, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      RandomAdjoint adjoint = new RandomAdjoint();
      double value = randomGradient(x, this.random, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return randomJvp(x, this.random, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      RandomHvp hvp = randomHvp(x, this.random, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.logged} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual loggedJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      Recorder.log("step " + i);
      double t = sDot * x + s * xDot;
      s = s * x + 1.0;
      sDot = t;
    }
    Recorder.log("done: " + s);
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedJvp(double, int, double)
   */
  static Dual loggedJvp(double x, int n, double xDot, Tape tape) {
    return loggedJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.logged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LoggedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.logged}: filled by a derivative and
   * reused by its caller.
   */
  static final class LoggedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LoggedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.logged} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static LoggedGradient loggedGradient(double x, int n) {
    return loggedGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedGradient(double, int)
   */
  static LoggedGradient loggedGradient(double x, int n, Tape tape) {
    LoggedAdjoint adjoint = new LoggedAdjoint();
    double value = loggedGradient(x, n, adjoint, tape);
    return new LoggedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.logged} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double loggedGradient(double x, int n, LoggedAdjoint adjoint) {
    return loggedGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedGradient(double, int, LoggedAdjoint)
   */
  static double loggedGradient(double x, int n, LoggedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        Recorder.log("step " + i);
        s = s * x + 1.0;
      }
      Recorder.log("done: " + s);

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double s1 = sKept[i];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.logged}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LoggedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.logged}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LoggedHvp loggedHvp(double x, int n, double xDot) {
    return loggedHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedHvp(double, int, double)
   */
  static LoggedHvp loggedHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        Recorder.log("step " + i);
        double t = sDot * x + s * xDot;
        s = s * x + 1.0;
        sDot = t;
      }
      Recorder.log("done: " + s);

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new LoggedHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.logged} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction loggedFunction(int n) {
    return new LoggedFunction(n);
  }

  private static final class LoggedFunction implements ScalarFunction {

    private final int n;

    LoggedFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.logged(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LoggedAdjoint adjoint = new LoggedAdjoint();
      double value = loggedGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return loggedJvp(x, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      LoggedHvp hvp = loggedHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.counted} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual countedJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + Recorder.count("c");
      sDot = t;
    }
    if (Recorder.count("end") % 2 == 0) {
      sDot = 2.0 * (sDot * s);
      s *= s;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedJvp(double, int, double)
   */
  static Dual countedJvp(double x, int n, double xDot, Tape tape) {
    return countedJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record CountedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.counted}: filled by a derivative and
   * reused by its caller.
   */
  static final class CountedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public CountedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.counted} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static CountedGradient countedGradient(double x, int n) {
    return countedGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double, int)
   */
  static CountedGradient countedGradient(double x, int n, Tape tape) {
    CountedAdjoint adjoint = new CountedAdjoint();
    double value = countedGradient(x, n, adjoint, tape);
    return new CountedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.counted} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double countedGradient(double x, int n, CountedAdjoint adjoint) {
    return countedGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedGradient(double, int, CountedAdjoint)
   */
  static double countedGradient(double x, int n, CountedAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        s = s * x + Recorder.count("c");
      }
      boolean t = Recorder.count("end") % 2 == 0;

      // reverse sweep
      double sBar;
      if (t) {
        sBar = 2.0 * s;
      } else {
        sBar = 1.0;
      }
      double xBar = 0.0;
      int i = Math.max(n, 0) - 1;
      double t1 = t ? s * s : s;
      while (i >= 0) {
        s = sKept[i];
        xBar += s * sBar;
        i--;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return t1;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.counted}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record CountedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.counted}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static CountedHvp countedHvp(double x, int n, double xDot) {
    return countedHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #countedHvp(double, int, double)
   */
  static CountedHvp countedHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + Recorder.count("c");
        sDot = t;
      }
      boolean t = Recorder.count("end") % 2 == 0;

      // reverse sweep
      double sBar;
      double sBarDot;
      if (t) {
        sBar = 2.0 * s;
        sBarDot = 2.0 * sDot;
      } else {
        sBar = 1.0;
        sBarDot = 0.0;
      }
      double xBar = 0.0;
      double xBarDot = 0.0;
      int i = Math.max(n, 0) - 1;
      double t1 = t ? s * s : s;
      while (i >= 0) {
        s = sKept[i];
        sDot = sKeptDot[i];
        xBar += s * sBar;
        xBarDot += sDot * sBar + s * sBarDot;
        i--;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new CountedHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.counted} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction countedFunction(int n) {
    return new CountedFunction(n);
  }

  private static final class CountedFunction implements ScalarFunction {

    private final int n;

    CountedFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.counted(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      CountedAdjoint adjoint = new CountedAdjoint();
      double value = countedGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return countedJvp(x, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      CountedHvp hvp = countedHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.loggedThenThrown} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual loggedThenThrownJvp(double x, int k, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < 3; i++) {
      Recorder.log("i " + i);
      if (i == k) {
        throw new IllegalStateException("at " + i);
      }
      sDot = sDot * x + s * xDot;
      s *= x;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedThenThrownJvp(double, int, double)
   */
  static Dual loggedThenThrownJvp(double x, int k, double xDot, Tape tape) {
    return loggedThenThrownJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.loggedThenThrown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record LoggedThenThrownGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.loggedThenThrown}: filled by a
   * derivative and reused by its caller.
   */
  static final class LoggedThenThrownAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public LoggedThenThrownAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.loggedThenThrown} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static LoggedThenThrownGradient loggedThenThrownGradient(double x, int k) {
    return loggedThenThrownGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedThenThrownGradient(double, int)
   */
  static LoggedThenThrownGradient loggedThenThrownGradient(double x, int k, Tape tape) {
    LoggedThenThrownAdjoint adjoint = new LoggedThenThrownAdjoint();
    double value = loggedThenThrownGradient(x, k, adjoint, tape);
    return new LoggedThenThrownGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.loggedThenThrown} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double loggedThenThrownGradient(double x, int k, LoggedThenThrownAdjoint adjoint) {
    return loggedThenThrownGradient(x, k, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedThenThrownGradient(double, int, LoggedThenThrownAdjoint)
   */
  static double loggedThenThrownGradient(double x, int k, LoggedThenThrownAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(3);
      double s = x;
      for (int i = 0; i < 3; i++) {
        sKept[i] = s;
        Recorder.log("i " + i);
        if (i == k) {
          throw new IllegalStateException("at " + i);
        }
        s *= x;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = 2; i >= 0; i--) {
        double s1 = sKept[i];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.loggedThenThrown}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record LoggedThenThrownHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.loggedThenThrown}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static LoggedThenThrownHvp loggedThenThrownHvp(double x, int k, double xDot) {
    return loggedThenThrownHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #loggedThenThrownHvp(double, int, double)
   */
  static LoggedThenThrownHvp loggedThenThrownHvp(double x, int k, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(3);
      double[] sKeptDot = tape.doubles(3);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < 3; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        Recorder.log("i " + i);
        if (i == k) {
          throw new IllegalStateException("at " + i);
        }
        sDot = sDot * x + s * xDot;
        s *= x;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 2; i >= 0; i--) {
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new LoggedThenThrownHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.loggedThenThrown} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction loggedThenThrownFunction(int k) {
    return new LoggedThenThrownFunction(k);
  }

  private static final class LoggedThenThrownFunction implements ScalarFunction {

    private final int k;

    LoggedThenThrownFunction(int k) {
      this.k = k;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.loggedThenThrown(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      LoggedThenThrownAdjoint adjoint = new LoggedThenThrownAdjoint();
      double value = loggedThenThrownGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return loggedThenThrownJvp(x, this.k, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      LoggedThenThrownHvp hvp = loggedThenThrownHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.noisyCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return the value and its tangent
   */
  static Dual noisyCalleeJvp(double x, double y, double xDot, double yDot) {
    Recorder.log("noisy " + "a");
    double a = x * x;
    double aDot = 2.0 * (xDot * x);
    Recorder.log("noisy " + "unused");
    double t = y * y;
    double t1;
    double t2;
    if (x > 1.0) {
      Recorder.log("noisy " + "b");
      t1 = a * t;
      t2 = aDot * t + a * (2.0 * (yDot * y));
    } else {
      t1 = a + y;
      t2 = aDot + yDot;
    }
    return new Dual(t1, t2);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noisyCalleeJvp(double, double, double, double)
   */
  static Dual noisyCalleeJvp(double x, double y, double xDot, double yDot, Tape tape) {
    return noisyCalleeJvp(x, y, xDot, yDot);
  }

  /**
   * Value and gradient of {@code Opaque.noisyCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   */
  record NoisyCalleeGradient(double value, double x, double y) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.noisyCallee}: filled by a derivative
   * and reused by its caller.
   */
  static final class NoisyCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** The adjoint of {@code y}. */
    public double y;

    /** A holder of zeros. */
    public NoisyCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.noisyCallee} and its gradient.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static NoisyCalleeGradient noisyCalleeGradient(double x, double y) {
    NoisyCalleeAdjoint adjoint = new NoisyCalleeAdjoint();
    double value = noisyCalleeGradient(x, y, adjoint);
    return new NoisyCalleeGradient(value, adjoint.x, adjoint.y);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noisyCalleeGradient(double, double)
   */
  static NoisyCalleeGradient noisyCalleeGradient(double x, double y, Tape tape) {
    return noisyCalleeGradient(x, y);
  }

  /**
   * Reverse mode: {@code Opaque.noisyCallee} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}, {@code y}
   * @return the value
   */
  static double noisyCalleeGradient(double x, double y, NoisyCalleeAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    Recorder.log("noisy " + "a");
    double a = x * x;
    Recorder.log("noisy " + "unused");
    boolean t = x > 1.0;
    double t1;
    if (t) {
      Recorder.log("noisy " + "b");
      t1 = a * (y * y);
    } else {
      t1 = a + y;
    }

    // reverse sweep
    double yBar;
    double aBar;
    if (t) {
      yBar = 2.0 * (a * y);
      aBar = y * y;
    } else {
      aBar = 1.0;
      yBar = 1.0;
    }
    double xBar = 2.0 * (aBar * x);
    adjoint.x = xBar;
    adjoint.y = yBar;
    return t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noisyCalleeGradient(double, double, NoisyCalleeAdjoint)
   */
  static double noisyCalleeGradient(double x, double y, NoisyCalleeAdjoint adjoint, Tape tape) {
    return noisyCalleeGradient(x, y, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.noisyCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param y the derivative with respect to {@code y}
   * @param xHvp the Hessian-vector product for {@code x}
   * @param yHvp the Hessian-vector product for {@code y}
   */
  record NoisyCalleeHvp(double value, double x, double y, double xHvp, double yHvp) {}

  /**
   * Second order: {@code Opaque.noisyCallee}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it
   * @param xDot tangent of {@code x}
   * @param yDot tangent of {@code y}
   * @return value, gradient and product, in new arrays
   */
  static NoisyCalleeHvp noisyCalleeHvp(double x, double y, double xDot, double yDot) {
    Recorder.log("noisy " + "a");
    double a = x * x;
    double aDot = 2.0 * (xDot * x);
    Recorder.log("noisy " + "unused");
    boolean t = x > 1.0;
    double t1;
    if (t) {
      Recorder.log("noisy " + "b");
      t1 = a * (y * y);
    } else {
      t1 = a + y;
    }

    // reverse sweep
    double yBar;
    double yBarDot;
    double aBar;
    double aBarDot;
    if (t) {
      yBar = 2.0 * (a * y);
      yBarDot = 2.0 * (aDot * y + a * yDot);
      aBar = y * y;
      aBarDot = 2.0 * (yDot * y);
    } else {
      aBar = 1.0;
      yBar = 1.0;
      aBarDot = 0.0;
      yBarDot = 0.0;
    }
    double xBar = 2.0 * (aBar * x);
    double xBarDot = 2.0 * (aBarDot * x + aBar * xDot);
    return new NoisyCalleeHvp(t1, xBar, yBar, xBarDot, yBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #noisyCalleeHvp(double, double, double, double)
   */
  static NoisyCalleeHvp noisyCalleeHvp(double x, double y, double xDot, double yDot, Tape tape) {
    return noisyCalleeHvp(x, y, xDot, yDot);
  }

  /**
   * {@code Opaque.noisyCallee} as a function of the vector that packs {@code x}, {@code y},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction noisyCalleeFunction() {
    return new NoisyCalleeFunction();
  }

  private static final class NoisyCalleeFunction implements ScalarFunction {

    NoisyCalleeFunction() {}

    @Override
    public int inputs() {
      return 2;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      double y = packed[1];
      return Opaque.noisyCallee(x, y);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      double y = packed[1];
      NoisyCalleeAdjoint adjoint = new NoisyCalleeAdjoint();
      double value = noisyCalleeGradient(x, y, adjoint);
      gradient[0] = adjoint.x;
      gradient[1] = adjoint.y;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      return noisyCalleeJvp(x, y, xDot, yDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double y = packed[1];
      double xDot = direction[0];
      double yDot = direction[1];
      NoisyCalleeHvp hvp = noisyCalleeHvp(x, y, xDot, yDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      gradient[1] = hvp.y();
      product[0] = hvp.xHvp();
      product[1] = hvp.yHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.builder} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param out constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual builderJvp(double x, StringBuilder out, double xDot) {
    double y = x;
    double yDot = xDot;
    for (int i = 0; i < 3; i++) {
      double t = yDot * x + y * xDot;
      y = y * x + i;
      out.append(i).append(',');
      yDot = t;
    }
    out.append('!');
    double t = out.length();
    return new Dual(y * t, yDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builderJvp(double, java.lang.StringBuilder, double)
   */
  static Dual builderJvp(double x, StringBuilder out, double xDot, Tape tape) {
    return builderJvp(x, out, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.builder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BuilderGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.builder}: filled by a derivative and
   * reused by its caller.
   */
  static final class BuilderAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BuilderAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.builder} and its gradient.
   *
   * @param x as the method takes it
   * @param out constant
   * @return the value and the gradient, in new arrays
   */
  static BuilderGradient builderGradient(double x, StringBuilder out) {
    return builderGradient(x, out, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builderGradient(double, java.lang.StringBuilder)
   */
  static BuilderGradient builderGradient(double x, StringBuilder out, Tape tape) {
    BuilderAdjoint adjoint = new BuilderAdjoint();
    double value = builderGradient(x, out, adjoint, tape);
    return new BuilderGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.builder} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param out constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double builderGradient(double x, StringBuilder out, BuilderAdjoint adjoint) {
    return builderGradient(x, out, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builderGradient(double, java.lang.StringBuilder, BuilderAdjoint)
   */
  static double builderGradient(double x, StringBuilder out, BuilderAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(3);
      double y = x;
      for (int i = 0; i < 3; i++) {
        yKept[i] = y;
        y = y * x + i;
        out.append(i).append(',');
      }
      out.append('!');
      double yBar = out.length();

      // reverse sweep
      double xBar = 0.0;
      double t = y * yBar;
      for (int i = 2; i >= 0; i--) {
        y = yKept[i];
        xBar += y * yBar;
        yBar *= x;
      }
      xBar += yBar;
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.builder}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BuilderHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.builder}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param out constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BuilderHvp builderHvp(double x, StringBuilder out, double xDot) {
    return builderHvp(x, out, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #builderHvp(double, java.lang.StringBuilder, double)
   */
  static BuilderHvp builderHvp(double x, StringBuilder out, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] yKept = tape.doubles(3);
      double[] yKeptDot = tape.doubles(3);
      double y = x;
      double yDot = xDot;
      for (int i = 0; i < 3; i++) {
        yKept[i] = y;
        yKeptDot[i] = yDot;
        double t = yDot * x + y * xDot;
        y = y * x + i;
        out.append(i).append(',');
        yDot = t;
      }
      out.append('!');
      double yBar = out.length();

      // reverse sweep
      double xBar = 0.0;
      double yBarDot = 0.0;
      double xBarDot = 0.0;
      double t = y * yBar;
      for (int i = 2; i >= 0; i--) {
        y = yKept[i];
        double yDot1 = yKeptDot[i];
        xBar += y * yBar;
        xBarDot += yDot1 * yBar + y * yBarDot;
        yBarDot = yBarDot * x + yBar * xDot;
        yBar *= x;
      }
      xBar += yBar;
      xBarDot += yBarDot;
      return new BuilderHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.builder} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param out captured
   * @return the view
   */
  static ScalarFunction builderFunction(StringBuilder out) {
    return new BuilderFunction(out);
  }

  private static final class BuilderFunction implements ScalarFunction {

    private final StringBuilder out;

    BuilderFunction(StringBuilder out) {
      this.out = out;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.builder(x, this.out);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BuilderAdjoint adjoint = new BuilderAdjoint();
      double value = builderGradient(x, this.out, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return builderJvp(x, this.out, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      BuilderHvp hvp = builderHvp(x, this.out, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.passedThrough} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param tag constant
   * @param tags constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual passedThroughJvp(double x, Object tag, Object[] tags, double xDot) {
    Object t = tag == null ? tags[0] : tag;
    if (t instanceof String) {
      xDot = 2.0 * (xDot * x);
      x *= x;
    } else if (t.hashCode() != 3) {
      x *= 3.0;
      xDot *= 3.0;
    }
    return new Dual(x, xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedThroughJvp(double, java.lang.Object, java.lang.Object[], double)
   */
  static Dual passedThroughJvp(double x, Object tag, Object[] tags, double xDot, Tape tape) {
    return passedThroughJvp(x, tag, tags, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.passedThrough}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record PassedThroughGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.passedThrough}: filled by a
   * derivative and reused by its caller.
   */
  static final class PassedThroughAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public PassedThroughAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.passedThrough} and its gradient.
   *
   * @param x as the method takes it
   * @param tag constant
   * @param tags constant
   * @return the value and the gradient, in new arrays
   */
  static PassedThroughGradient passedThroughGradient(double x, Object tag, Object[] tags) {
    PassedThroughAdjoint adjoint = new PassedThroughAdjoint();
    double value = passedThroughGradient(x, tag, tags, adjoint);
    return new PassedThroughGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedThroughGradient(double, java.lang.Object, java.lang.Object[])
   */
  static PassedThroughGradient passedThroughGradient(double x, Object tag, Object[] tags,
      Tape tape) {
    return passedThroughGradient(x, tag, tags);
  }

  /**
   * Reverse mode: {@code Opaque.passedThrough} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param tag constant
   * @param tags constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double passedThroughGradient(double x, Object tag, Object[] tags,
      PassedThroughAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    Object t = tag == null ? tags[0] : tag;
    boolean t1 = t instanceof String;
    double t2;
    boolean t3;
    if (t1) {
      t2 = x * x;
      t3 = false;
    } else {
      t3 = t.hashCode() == 3;
      t2 = t3 ? x : x * 3.0;
    }

    // reverse sweep
    double xBar;
    if (t1) {
      xBar = 2.0 * x;
    } else {
      xBar = t3 ? 1.0 : 3.0;
    }
    adjoint.x = xBar;
    return t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedThroughGradient(double, java.lang.Object, java.lang.Object[],
   *     PassedThroughAdjoint)
   */
  static double passedThroughGradient(double x, Object tag, Object[] tags,
      PassedThroughAdjoint adjoint, Tape tape) {
    return passedThroughGradient(x, tag, tags, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.passedThrough}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record PassedThroughHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.passedThrough}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param tag constant
   * @param tags constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static PassedThroughHvp passedThroughHvp(double x, Object tag, Object[] tags, double xDot) {
    Object t = tag == null ? tags[0] : tag;
    boolean t1 = t instanceof String;
    double t2;
    boolean t3;
    if (t1) {
      t2 = x * x;
      t3 = false;
    } else {
      t3 = t.hashCode() == 3;
      t2 = t3 ? x : x * 3.0;
    }

    // reverse sweep
    double xBar;
    double xBarDot;
    if (t1) {
      xBar = 2.0 * x;
      xBarDot = 2.0 * xDot;
    } else {
      xBar = t3 ? 1.0 : 3.0;
      xBarDot = 0.0;
    }
    return new PassedThroughHvp(t2, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #passedThroughHvp(double, java.lang.Object, java.lang.Object[], double)
   */
  static PassedThroughHvp passedThroughHvp(double x, Object tag, Object[] tags, double xDot,
      Tape tape) {
    return passedThroughHvp(x, tag, tags, xDot);
  }

  /**
   * {@code Opaque.passedThrough} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param tag captured
   * @param tags captured
   * @return the view
   */
  static ScalarFunction passedThroughFunction(Object tag, Object[] tags) {
    return new PassedThroughFunction(tag, tags);
  }

  private static final class PassedThroughFunction implements ScalarFunction {

    private final Object tag;

    private final Object[] tags;

    PassedThroughFunction(Object tag, Object[] tags) {
      this.tag = tag;
      this.tags = tags;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.passedThrough(x, this.tag, this.tags);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      PassedThroughAdjoint adjoint = new PassedThroughAdjoint();
      double value = passedThroughGradient(x, this.tag, this.tags, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return passedThroughJvp(x, this.tag, this.tags, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      PassedThroughHvp hvp = passedThroughHvp(x, this.tag, this.tags, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.enumParameter} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param method constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual enumParameterJvp(double x, Opaque.Method method, int n, double xDot) {
    for (int i = 0; i < n; i++) {
      if (method == Opaque.Method.HEUN) {
        xDot += 2.0 * (0.1 * xDot * x);
        x += 0.1 * x * x;
      } else if (method.isEuler()) {
        x += 0.1 * x;
        xDot = 1.1 * xDot;
      } else {
        x = 0.0;
        xDot = 0.0;
      }
    }
    double t = Opaque.Method.values().length;
    return new Dual(x * t, xDot * t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enumParameterJvp(double, corpus.Opaque.Method, int, double)
   */
  static Dual enumParameterJvp(double x, Opaque.Method method, int n, double xDot, Tape tape) {
    return enumParameterJvp(x, method, n, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.enumParameter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record EnumParameterGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.enumParameter}: filled by a
   * derivative and reused by its caller.
   */
  static final class EnumParameterAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public EnumParameterAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.enumParameter} and its gradient.
   *
   * @param x as the method takes it
   * @param method constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static EnumParameterGradient enumParameterGradient(double x, Opaque.Method method, int n) {
    return enumParameterGradient(x, method, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enumParameterGradient(double, corpus.Opaque.Method, int)
   */
  static EnumParameterGradient enumParameterGradient(double x, Opaque.Method method, int n,
      Tape tape) {
    EnumParameterAdjoint adjoint = new EnumParameterAdjoint();
    double value = enumParameterGradient(x, method, n, adjoint, tape);
    return new EnumParameterGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.enumParameter} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param method constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double enumParameterGradient(double x, Opaque.Method method, int n,
      EnumParameterAdjoint adjoint) {
    return enumParameterGradient(x, method, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enumParameterGradient(double, corpus.Opaque.Method, int, EnumParameterAdjoint)
   */
  static double enumParameterGradient(double x, Opaque.Method method, int n,
      EnumParameterAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(n);
      boolean[] kept = tape.booleans(n);
      for (int i = 0; i < n; i++) {
        xKept[i] = x;
        if (method == Opaque.Method.HEUN) {
          x += 0.1 * x * x;
        } else {
          boolean t = method.isEuler();
          kept[i] = t;
          x = t ? x + 0.1 * x : 0.0;
        }
      }
      double xBar = Opaque.Method.values().length;

      // reverse sweep
      int i = Math.max(n, 0) - 1;
      double t = x * xBar;
      while (i >= 0) {
        x = xKept[i];
        if (method == Opaque.Method.HEUN) {
          double t1 = xBar * x;
          xBar += 0.1 * x * xBar;
          xBar += 0.1 * t1;
        } else if (kept[i]) {
          xBar = 1.1 * xBar;
        } else {
          xBar = 0.0;
        }
        i--;
      }
      adjoint.x = xBar;
      return t;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.enumParameter}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record EnumParameterHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.enumParameter}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param method constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static EnumParameterHvp enumParameterHvp(double x, Opaque.Method method, int n, double xDot) {
    return enumParameterHvp(x, method, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #enumParameterHvp(double, corpus.Opaque.Method, int, double)
   */
  static EnumParameterHvp enumParameterHvp(double x, Opaque.Method method, int n, double xDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(n);
      double[] xKeptDot = tape.doubles(n);
      boolean[] kept = tape.booleans(n);
      for (int i = 0; i < n; i++) {
        xKept[i] = x;
        xKeptDot[i] = xDot;
        if (method == Opaque.Method.HEUN) {
          xDot += 2.0 * (0.1 * xDot * x);
          x += 0.1 * x * x;
        } else {
          boolean t = method.isEuler();
          kept[i] = t;
          if (t) {
            x += 0.1 * x;
            xDot = 1.1 * xDot;
          } else {
            x = 0.0;
            xDot = 0.0;
          }
        }
      }
      double xBar = Opaque.Method.values().length;

      // reverse sweep
      double xBarDot = 0.0;
      int i = Math.max(n, 0) - 1;
      double t = x * xBar;
      while (i >= 0) {
        x = xKept[i];
        xDot = xKeptDot[i];
        if (method == Opaque.Method.HEUN) {
          double t1 = 0.1 * x;
          double t2 = xBar * x;
          double t3 = xBarDot * x + xBar * xDot;
          double t4 = 0.1 * xDot * xBar + t1 * xBarDot;
          xBar += t1 * xBar;
          xBarDot += t4;
          xBar += 0.1 * t2;
          xBarDot += 0.1 * t3;
        } else if (kept[i]) {
          xBar = 1.1 * xBar;
          xBarDot = 1.1 * xBarDot;
        } else {
          xBar = 0.0;
          xBarDot = 0.0;
        }
        i--;
      }
      return new EnumParameterHvp(t, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.enumParameter} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param method captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction enumParameterFunction(Opaque.Method method, int n) {
    return new EnumParameterFunction(method, n);
  }

  private static final class EnumParameterFunction implements ScalarFunction {

    private final Opaque.Method method;

    private final int n;

    EnumParameterFunction(Opaque.Method method, int n) {
      this.method = method;
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.enumParameter(x, this.method, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      EnumParameterAdjoint adjoint = new EnumParameterAdjoint();
      double value = enumParameterGradient(x, this.method, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return enumParameterJvp(x, this.method, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      EnumParameterHvp hvp = enumParameterHvp(x, this.method, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.boxed} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param flag constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual boxedJvp(double x, Integer n, Boolean flag, Double c, double xDot) {
    int k = n.intValue();
    for (int i = 0; i < n.intValue(); i++) {
      double t;
      double t1;
      if (flag.booleanValue()) {
        t = x;
        t1 = xDot;
      } else {
        t = 2.0;
        t1 = 0.0;
      }
      xDot = xDot * t + x * t1;
      x *= t;
    }
    double t = k;
    double t1 = c.doubleValue();
    return new Dual(x * t * t1, xDot * t * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedJvp(double, java.lang.Integer, java.lang.Boolean, java.lang.Double, double)
   */
  static Dual boxedJvp(double x, Integer n, Boolean flag, Double c, double xDot, Tape tape) {
    return boxedJvp(x, n, flag, c, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.boxed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BoxedGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.boxed}: filled by a derivative and
   * reused by its caller.
   */
  static final class BoxedAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BoxedAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.boxed} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @param flag constant
   * @param c constant
   * @return the value and the gradient, in new arrays
   */
  static BoxedGradient boxedGradient(double x, Integer n, Boolean flag, Double c) {
    return boxedGradient(x, n, flag, c, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedGradient(double, java.lang.Integer, java.lang.Boolean, java.lang.Double)
   */
  static BoxedGradient boxedGradient(double x, Integer n, Boolean flag, Double c, Tape tape) {
    BoxedAdjoint adjoint = new BoxedAdjoint();
    double value = boxedGradient(x, n, flag, c, adjoint, tape);
    return new BoxedGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.boxed} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param flag constant
   * @param c constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double boxedGradient(double x, Integer n, Boolean flag, Double c, BoxedAdjoint adjoint) {
    return boxedGradient(x, n, flag, c, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedGradient(double, java.lang.Integer, java.lang.Boolean, java.lang.Double,
   *     BoxedAdjoint)
   */
  static double boxedGradient(double x, Integer n, Boolean flag, Double c, BoxedAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      int k = n.intValue();
      double[] kept = tape.doubles(64);
      double[] xKept = tape.doubles(64);
      boolean[] kept1 = tape.booleans(64);
      int i = 0;
      int trips = 0;
      while (true) {
        xKept[trips] = x;
        if (i >= n.intValue()) {
          break;
        }
        boolean t = flag.booleanValue();
        kept1[trips] = t;
        double t1 = t ? x : 2.0;
        kept[trips] = t1;
        x *= t1;
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        xKept = tape.grow(xKept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      double t = k;
      double t1 = c.doubleValue();

      // reverse sweep
      double xBar = t1 * t;
      double t2 = x * t * t1;
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        double xBar1 = xBar * kept[k1];
        x = xKept[k1];
        if (kept1[k1]) {
          xBar1 += x * xBar;
        }
        xBar = xBar1;
      }
      adjoint.x = xBar;
      return t2;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.boxed}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BoxedHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.boxed}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param flag constant
   * @param c constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BoxedHvp boxedHvp(double x, Integer n, Boolean flag, Double c, double xDot) {
    return boxedHvp(x, n, flag, c, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedHvp(double, java.lang.Integer, java.lang.Boolean, java.lang.Double, double)
   */
  static BoxedHvp boxedHvp(double x, Integer n, Boolean flag, Double c, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int k = n.intValue();
      double[] kept = tape.doubles(64);
      double[] keptDot = tape.doubles(64);
      double[] xKept = tape.doubles(64);
      double[] xKeptDot = tape.doubles(64);
      boolean[] kept1 = tape.booleans(64);
      int i = 0;
      int trips = 0;
      while (true) {
        xKept[trips] = x;
        xKeptDot[trips] = xDot;
        if (i >= n.intValue()) {
          break;
        }
        boolean t = flag.booleanValue();
        kept1[trips] = t;
        double t1;
        double t2;
        if (t) {
          t1 = x;
          t2 = xDot;
        } else {
          t1 = 2.0;
          t2 = 0.0;
        }
        kept[trips] = t1;
        keptDot[trips] = t2;
        xDot = xDot * t1 + x * t2;
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        keptDot = tape.grow(keptDot, trips);
        xKept = tape.grow(xKept, trips);
        xKeptDot = tape.grow(xKeptDot, trips);
        kept1 = tape.grow(kept1, trips);
        x *= t1;
      }
      double t = k;
      double t1 = c.doubleValue();

      // reverse sweep
      double xBar = t1 * t;
      double xBarDot = 0.0;
      double t2 = x * t * t1;
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        double t3 = kept[k1];
        double xBar1 = xBar * t3;
        double xBarDot1 = xBarDot * t3 + xBar * keptDot[k1];
        x = xKept[k1];
        xDot = xKeptDot[k1];
        if (kept1[k1]) {
          xBar1 += x * xBar;
          xBarDot1 += xDot * xBar + x * xBarDot;
        }
        xBar = xBar1;
        xBarDot = xBarDot1;
      }
      return new BoxedHvp(t2, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.boxed} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param n captured
   * @param flag captured
   * @param c captured
   * @return the view
   */
  static ScalarFunction boxedFunction(Integer n, Boolean flag, Double c) {
    return new BoxedFunction(n, flag, c);
  }

  private static final class BoxedFunction implements ScalarFunction {

    private final Integer n;

    private final Boolean flag;

    private final Double c;

    BoxedFunction(Integer n, Boolean flag, Double c) {
      this.n = n;
      this.flag = flag;
      this.c = c;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.boxed(x, this.n, this.flag, this.c);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BoxedAdjoint adjoint = new BoxedAdjoint();
      double value = boxedGradient(x, this.n, this.flag, this.c, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return boxedJvp(x, this.n, this.flag, this.c, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      BoxedHvp hvp = boxedHvp(x, this.n, this.flag, this.c, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.boxedList} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param list constant
   * @param names constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual boxedListJvp(double x, List<Double> list, Set<String> names, double xDot) {
    Iterator<Double> iterator = list.iterator();
    double s = x;
    double sDot = xDot;
    while (iterator.hasNext()) {
      double v = iterator.next().doubleValue();
      double t = sDot * x + s * xDot;
      s = s * x + v;
      sDot = t;
    }
    Iterator<String> iterator1 = names.iterator();
    while (iterator1.hasNext()) {
      String name = iterator1.next();
      double t = sDot * x + s * xDot;
      s = s * x + name.length();
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedListJvp(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>, double)
   */
  static Dual boxedListJvp(double x, List<Double> list, Set<String> names, double xDot, Tape tape) {
    return boxedListJvp(x, list, names, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.boxedList}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BoxedListGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.boxedList}: filled by a derivative
   * and reused by its caller.
   */
  static final class BoxedListAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BoxedListAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.boxedList} and its gradient.
   *
   * @param x as the method takes it
   * @param list constant
   * @param names constant
   * @return the value and the gradient, in new arrays
   */
  static BoxedListGradient boxedListGradient(double x, List<Double> list, Set<String> names) {
    return boxedListGradient(x, list, names, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedListGradient(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>)
   */
  static BoxedListGradient boxedListGradient(double x, List<Double> list, Set<String> names,
      Tape tape) {
    BoxedListAdjoint adjoint = new BoxedListAdjoint();
    double value = boxedListGradient(x, list, names, adjoint, tape);
    return new BoxedListGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.boxedList} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param list constant
   * @param names constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double boxedListGradient(double x, List<Double> list, Set<String> names,
      BoxedListAdjoint adjoint) {
    return boxedListGradient(x, list, names, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedListGradient(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>, BoxedListAdjoint)
   */
  static double boxedListGradient(double x, List<Double> list, Set<String> names,
      BoxedListAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      Iterator<Double> iterator = list.iterator();
      double[] sKept = tape.doubles(64);
      double s = x;
      int trips = 0;
      while (true) {
        sKept[trips] = s;
        if (!iterator.hasNext()) {
          break;
        }
        double v = iterator.next().doubleValue();
        s = s * x + v;
        trips++;
        sKept = tape.grow(sKept, trips);
      }
      Iterator<String> iterator1 = names.iterator();
      double[] sKept1 = tape.doubles(64);
      int trips1 = 0;
      while (true) {
        sKept1[trips1] = s;
        if (!iterator1.hasNext()) {
          break;
        }
        String name = iterator1.next();
        s = s * x + name.length();
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int k = trips1 - 1; k >= 0; k--) {
        double s1 = sKept1[k];
        xBar += s1 * sBar;
        sBar *= x;
      }
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        xBar += s1 * sBar;
        sBar *= x;
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.boxedList}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BoxedListHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.boxedList}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param list constant
   * @param names constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BoxedListHvp boxedListHvp(double x, List<Double> list, Set<String> names, double xDot) {
    return boxedListHvp(x, list, names, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxedListHvp(double, java.util.List<java.lang.Double>,
   *     java.util.Set<java.lang.String>, double)
   */
  static BoxedListHvp boxedListHvp(double x, List<Double> list, Set<String> names, double xDot,
      Tape tape) {
    int mark = tape.mark();
    try {
      Iterator<Double> iterator = list.iterator();
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      double s = x;
      int trips = 0;
      double sDot = xDot;
      while (true) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        if (!iterator.hasNext()) {
          break;
        }
        double v = iterator.next().doubleValue();
        double t = sDot * x + s * xDot;
        s = s * x + v;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        sDot = t;
      }
      Iterator<String> iterator1 = names.iterator();
      double[] sKept1 = tape.doubles(64);
      double[] sKeptDot1 = tape.doubles(64);
      int trips1 = 0;
      while (true) {
        sKept1[trips1] = s;
        sKeptDot1[trips1] = sDot;
        if (!iterator1.hasNext()) {
          break;
        }
        String name = iterator1.next();
        double t = sDot * x + s * xDot;
        s = s * x + name.length();
        trips1++;
        sKept1 = tape.grow(sKept1, trips1);
        sKeptDot1 = tape.grow(sKeptDot1, trips1);
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int k = trips1 - 1; k >= 0; k--) {
        double s1 = sKept1[k];
        sDot = sKeptDot1[k];
        xBar += s1 * sBar;
        xBarDot += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      for (int k = trips - 1; k >= 0; k--) {
        double s1 = sKept[k];
        sDot = sKeptDot[k];
        xBar += s1 * sBar;
        xBarDot += sDot * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new BoxedListHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.boxedList} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param list captured
   * @param names captured
   * @return the view
   */
  static ScalarFunction boxedListFunction(List<Double> list, Set<String> names) {
    return new BoxedListFunction(list, names);
  }

  private static final class BoxedListFunction implements ScalarFunction {

    private final List<Double> list;

    private final Set<String> names;

    BoxedListFunction(List<Double> list, Set<String> names) {
      this.list = list;
      this.names = names;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.boxedList(x, this.list, this.names);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BoxedListAdjoint adjoint = new BoxedListAdjoint();
      double value = boxedListGradient(x, this.list, this.names, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return boxedListJvp(x, this.list, this.names, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      BoxedListHvp hvp = boxedListHvp(x, this.list, this.names, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.staticConstants} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual staticConstantsJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = Opaque.gain;
      double t1 = Opaque.gain;
      double t2 = t1 * x;
      s = s * t + t2 * x;
      sDot = sDot * t + (t1 * xDot * x + t2 * xDot);
    }
    if (n > 3) {
      throw new IllegalArgumentException(n + Opaque.unit);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #staticConstantsJvp(double, int, double)
   */
  static Dual staticConstantsJvp(double x, int n, double xDot, Tape tape) {
    return staticConstantsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.staticConstants}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record StaticConstantsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.staticConstants}: filled by a
   * derivative and reused by its caller.
   */
  static final class StaticConstantsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public StaticConstantsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.staticConstants} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static StaticConstantsGradient staticConstantsGradient(double x, int n) {
    return staticConstantsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #staticConstantsGradient(double, int)
   */
  static StaticConstantsGradient staticConstantsGradient(double x, int n, Tape tape) {
    StaticConstantsAdjoint adjoint = new StaticConstantsAdjoint();
    double value = staticConstantsGradient(x, n, adjoint, tape);
    return new StaticConstantsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.staticConstants} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double staticConstantsGradient(double x, int n, StaticConstantsAdjoint adjoint) {
    return staticConstantsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #staticConstantsGradient(double, int, StaticConstantsAdjoint)
   */
  static double staticConstantsGradient(double x, int n, StaticConstantsAdjoint adjoint,
      Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        double t = Opaque.gain;
        kept1[i] = t;
        double t1 = Opaque.gain;
        kept[i] = t1;
        s = s * t + t1 * x * x;
      }
      if (n > 3) {
        throw new IllegalArgumentException(n + Opaque.unit);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t = kept[i];
        xBar += t * x * sBar;
        xBar += t * (sBar * x);
        sBar *= kept1[i];
      }
      xBar += sBar;
      adjoint.x = xBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.staticConstants}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record StaticConstantsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.staticConstants}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static StaticConstantsHvp staticConstantsHvp(double x, int n, double xDot) {
    return staticConstantsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #staticConstantsHvp(double, int, double)
   */
  static StaticConstantsHvp staticConstantsHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(n);
      double[] kept1 = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        double t = Opaque.gain;
        kept1[i] = t;
        double t1 = Opaque.gain;
        kept[i] = t1;
        s = s * t + t1 * x * x;
      }
      if (n > 3) {
        throw new IllegalArgumentException(n + Opaque.unit);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double xBarDot = 0.0;
      for (int i = Math.max(n, 0) - 1; i >= 0; i--) {
        double t = kept[i];
        xBar += t * x * sBar;
        xBarDot += t * xDot * sBar;
        xBar += t * (sBar * x);
        xBarDot += t * (sBar * xDot);
        sBar *= kept1[i];
      }
      xBar += sBar;
      return new StaticConstantsHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.staticConstants} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction staticConstantsFunction(int n) {
    return new StaticConstantsFunction(n);
  }

  private static final class StaticConstantsFunction implements ScalarFunction {

    private final int n;

    StaticConstantsFunction(int n) {
      this.n = n;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.staticConstants(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      StaticConstantsAdjoint adjoint = new StaticConstantsAdjoint();
      double value = staticConstantsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return staticConstantsJvp(x, this.n, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      StaticConstantsHvp hvp = staticConstantsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Opaque.boxes} and its derivative in the direction of the tangents.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param last constant
   * @param counts constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual boxesJvp(double x, List<Double> weights, Double last, Map<String, Integer> counts,
      double xDot) {
    double s = 0.0;
    double sDot = 0.0;
    for (int i = 0; i < weights.size(); i++) {
      double t = i;
      double t1 = weights.get(i).doubleValue();
      s += t1 * Math.pow(x, t);
      sDot += t1 * StrongZero.times(xDot, StrongZero.times(t, Math.pow(x, t - 1.0)));
    }
    List<Integer> seen = new ArrayList<>();
    seen.add(counts.get("a"));
    seen.add(seen.size());
    Integer sum = Integer.valueOf(0);
    Integer t = seen.get(0);
    Integer t1 = seen.get(1);
    int t2 = t.intValue() + t1.intValue();
    int sum1 = sum.intValue() + t2;
    sum = Integer.valueOf(sum1);
    StringBuilder text = new StringBuilder();
    text.append(s).append(' ').append(sum);
    Recorder.log(text.toString());
    double t3 = last.doubleValue();
    double t4 = sum.intValue();
    return new Dual(s * t3 + t4 * x, sDot * t3 + t4 * xDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxesJvp(double, java.util.List<java.lang.Double>, java.lang.Double,
   *     java.util.Map<java.lang.String, java.lang.Integer>, double)
   */
  static Dual boxesJvp(double x, List<Double> weights, Double last, Map<String, Integer> counts,
      double xDot, Tape tape) {
    return boxesJvp(x, weights, last, counts, xDot);
  }

  /**
   * Value and gradient of {@code Opaque.boxes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record BoxesGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Opaque.boxes}: filled by a derivative and
   * reused by its caller.
   */
  static final class BoxesAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public BoxesAdjoint() {}
  }

  /**
   * Reverse mode: {@code Opaque.boxes} and its gradient.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param last constant
   * @param counts constant
   * @return the value and the gradient, in new arrays
   */
  static BoxesGradient boxesGradient(double x, List<Double> weights, Double last, Map<String,
      Integer> counts) {
    return boxesGradient(x, weights, last, counts, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxesGradient(double, java.util.List<java.lang.Double>, java.lang.Double,
   *     java.util.Map<java.lang.String, java.lang.Integer>)
   */
  static BoxesGradient boxesGradient(double x, List<Double> weights, Double last, Map<String,
      Integer> counts, Tape tape) {
    BoxesAdjoint adjoint = new BoxesAdjoint();
    double value = boxesGradient(x, weights, last, counts, adjoint, tape);
    return new BoxesGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Opaque.boxes} and its gradient, written into the caller's memory.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param last constant
   * @param counts constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double boxesGradient(double x, List<Double> weights, Double last, Map<String,
      Integer> counts, BoxesAdjoint adjoint) {
    return boxesGradient(x, weights, last, counts, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxesGradient(double, java.util.List<java.lang.Double>, java.lang.Double,
   *     java.util.Map<java.lang.String, java.lang.Integer>, BoxesAdjoint)
   */
  static double boxesGradient(double x, List<Double> weights, Double last, Map<String,
      Integer> counts, BoxesAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int i = 0;
      double s = 0.0;
      int trips = 0;
      while (true) {
        if (i >= weights.size()) {
          break;
        }
        double t = i;
        kept1[trips] = t;
        double t1 = weights.get(i).doubleValue();
        kept[trips] = t1;
        s += t1 * Math.pow(x, t);
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      List<Integer> seen = new ArrayList<>();
      seen.add(counts.get("a"));
      seen.add(seen.size());
      Integer sum = Integer.valueOf(0);
      Integer t = seen.get(0);
      Integer t1 = seen.get(1);
      int t2 = t.intValue() + t1.intValue();
      int sum1 = sum.intValue() + t2;
      sum = Integer.valueOf(sum1);
      StringBuilder text = new StringBuilder();
      text.append(s).append(' ').append(sum);
      Recorder.log(text.toString());
      double t3 = last.doubleValue();
      double xBar = sum.intValue();

      // reverse sweep
      double t4 = s * t3 + xBar * x;
      for (int k = trips - 1; k >= 0; k--) {
        double t5 = kept1[k];
        xBar += StrongZero.times(kept[k] * t3, StrongZero.times(t5, Math.pow(x, t5 - 1.0)));
      }
      adjoint.x = xBar;
      return t4;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Opaque.boxes}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record BoxesHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Opaque.boxes}, its gradient, and the product of its Hessian with
   * the tangents.
   *
   * @param x as the method takes it
   * @param weights constant
   * @param last constant
   * @param counts constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static BoxesHvp boxesHvp(double x, List<Double> weights, Double last, Map<String,
      Integer> counts, double xDot) {
    return boxesHvp(x, weights, last, counts, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #boxesHvp(double, java.util.List<java.lang.Double>, java.lang.Double,
   *     java.util.Map<java.lang.String, java.lang.Integer>, double)
   */
  static BoxesHvp boxesHvp(double x, List<Double> weights, Double last, Map<String,
      Integer> counts, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] kept = tape.doubles(64);
      double[] kept1 = tape.doubles(64);
      int i = 0;
      double s = 0.0;
      int trips = 0;
      while (true) {
        if (i >= weights.size()) {
          break;
        }
        double t = i;
        kept1[trips] = t;
        double t1 = weights.get(i).doubleValue();
        kept[trips] = t1;
        s += t1 * Math.pow(x, t);
        i++;
        trips++;
        kept = tape.grow(kept, trips);
        kept1 = tape.grow(kept1, trips);
      }
      List<Integer> seen = new ArrayList<>();
      seen.add(counts.get("a"));
      seen.add(seen.size());
      Integer sum = Integer.valueOf(0);
      Integer t = seen.get(0);
      Integer t1 = seen.get(1);
      int t2 = t.intValue() + t1.intValue();
      int sum1 = sum.intValue() + t2;
      sum = Integer.valueOf(sum1);
      StringBuilder text = new StringBuilder();
      text.append(s).append(' ').append(sum);
      Recorder.log(text.toString());
      double t3 = last.doubleValue();
      double xBar = sum.intValue();

      // reverse sweep
      double xBarDot = 0.0;
      double t4 = s * t3 + xBar * x;
      for (int k = trips - 1; k >= 0; k--) {
        double t5 = kept[k] * t3;
        double t6 = kept1[k];
        double t7 = t6 - 1.0;
        xBar += StrongZero.times(t5, StrongZero.times(t6, Math.pow(x, t7)));
        xBarDot += StrongZero.times(t5,
            StrongZero.times(t6,
            StrongZero.times(xDot, StrongZero.times(t7, Math.pow(x, t7 - 1.0)))));
      }
      return new BoxesHvp(t4, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Opaque.boxes} as a function of the vector that packs {@code x}, in this order and
   * arrays row by row. It modifies neither what it is given nor what it captures, and may be
   * used by several threads at once.
   *
   * @param weights captured
   * @param last captured
   * @param counts captured
   * @return the view
   */
  static ScalarFunction boxesFunction(List<Double> weights, Double last, Map<String,
      Integer> counts) {
    return new BoxesFunction(weights, last, counts);
  }

  private static final class BoxesFunction implements ScalarFunction {

    private final List<Double> weights;

    private final Double last;

    private final Map<String, Integer> counts;

    BoxesFunction(List<Double> weights, Double last, Map<String, Integer> counts) {
      this.weights = weights;
      this.last = last;
      this.counts = counts;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Opaque.boxes(x, this.weights, this.last, this.counts);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      BoxesAdjoint adjoint = new BoxesAdjoint();
      double value = boxesGradient(x, this.weights, this.last, this.counts, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return boxesJvp(x, this.weights, this.last, this.counts, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Arguments.length("x", packed, inputs());
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double x = packed[0];
      double xDot = direction[0];
      BoxesHvp hvp = boxesHvp(x, this.weights, this.last, this.counts, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }
}
