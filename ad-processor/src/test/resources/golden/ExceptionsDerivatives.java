package corpus;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.covector.ad.runtime.Arguments;
import org.covector.ad.runtime.Assertions;
import org.covector.ad.runtime.Dual;
import org.covector.ad.runtime.RuntimeVersion;
import org.covector.ad.runtime.ScalarFunction;
import org.covector.ad.runtime.StrongZero;
import org.covector.ad.runtime.Tape;
import org.covector.ad.runtime.VectorFunction;

/**
 * Derivatives of methods of {@code Exceptions}, generated from their source.
 *
 * <p>All methods may be called by several threads at once, each with a tape and arrays of its own.
 * What a method returns besides derivatives, writes and throws is what the original does.
 */
@Generated("org.covector.ad.processor.DifferentiableProcessor")
final class ExceptionsDerivatives {

  static {
    RuntimeVersion.require(1, 0, "corpus.ExceptionsDerivatives");
  }

  private ExceptionsDerivatives() {}

  /**
   * Forward mode: {@code Exceptions.guards} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param name constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual guardsJvp(double x, String name, int n, double xDot) {
    if (x < 0.0) {
      throw new IllegalArgumentException("σ < 0: " + x + " in " + name + '\t' + n);
    }
    if (name == null) {
      throw new NullPointerException("name");
    }
    if (n == 0) {
      throw new ArithmeticException();
    }
    double t = Math.sqrt(x);
    double t1 = n;
    return new Dual(t * t1, StrongZero.over(0.5 * xDot, t) * t1);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardsJvp(double, java.lang.String, int, double)
   */
  static Dual guardsJvp(double x, String name, int n, double xDot, Tape tape) {
    return guardsJvp(x, name, n, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.guards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record GuardsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.guards}: filled by a derivative
   * and reused by its caller.
   */
  static final class GuardsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public GuardsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.guards} and its gradient.
   *
   * @param x as the method takes it
   * @param name constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static GuardsGradient guardsGradient(double x, String name, int n) {
    GuardsAdjoint adjoint = new GuardsAdjoint();
    double value = guardsGradient(x, name, n, adjoint);
    return new GuardsGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardsGradient(double, java.lang.String, int)
   */
  static GuardsGradient guardsGradient(double x, String name, int n, Tape tape) {
    return guardsGradient(x, name, n);
  }

  /**
   * Reverse mode: {@code Exceptions.guards} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param name constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double guardsGradient(double x, String name, int n, GuardsAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    if (x < 0.0) {
      throw new IllegalArgumentException("σ < 0: " + x + " in " + name + '\t' + n);
    }
    if (name == null) {
      throw new NullPointerException("name");
    }
    if (n == 0) {
      throw new ArithmeticException();
    }
    double t = Math.sqrt(x);
    double t1 = n;

    // reverse sweep
    double xBar = StrongZero.over(0.5 * t1, t);
    adjoint.x = xBar;
    return t * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardsGradient(double, java.lang.String, int, GuardsAdjoint)
   */
  static double guardsGradient(double x, String name, int n, GuardsAdjoint adjoint, Tape tape) {
    return guardsGradient(x, name, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.guards}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record GuardsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.guards}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param name constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static GuardsHvp guardsHvp(double x, String name, int n, double xDot) {
    if (x < 0.0) {
      throw new IllegalArgumentException("σ < 0: " + x + " in " + name + '\t' + n);
    }
    if (name == null) {
      throw new NullPointerException("name");
    }
    if (n == 0) {
      throw new ArithmeticException();
    }
    double t = Math.sqrt(x);
    double t1 = 0.5 / t;
    double t2 = n;

    // reverse sweep
    double xBar = StrongZero.times(t2, t1);
    double xBarDot = -StrongZero.times(t2, StrongZero.times(xDot, t1) / t * t1);
    return new GuardsHvp(t * t2, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #guardsHvp(double, java.lang.String, int, double)
   */
  static GuardsHvp guardsHvp(double x, String name, int n, double xDot, Tape tape) {
    return guardsHvp(x, name, n, xDot);
  }

  /**
   * {@code Exceptions.guards} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param name captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction guardsFunction(String name, int n) {
    return new GuardsFunction(name, n);
  }

  private static final class GuardsFunction implements ScalarFunction {

    private final String name;

    private final int n;

    GuardsFunction(String name, int n) {
      this.name = name;
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
      return Exceptions.guards(x, this.name, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      GuardsAdjoint adjoint = new GuardsAdjoint();
      double value = guardsGradient(x, this.name, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return guardsJvp(x, this.name, this.n, xDot).tangent();
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
      GuardsHvp hvp = guardsHvp(x, this.name, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.throwsAt} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual throwsAtJvp(double x, int k, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + i;
      if (i == k) {
        throw new IllegalStateException("iteration " + i + ", s = " + s);
      }
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtJvp(double, int, int, double)
   */
  static Dual throwsAtJvp(double x, int k, int n, double xDot, Tape tape) {
    return throwsAtJvp(x, k, n, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.throwsAt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ThrowsAtGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.throwsAt}: filled by a derivative
   * and reused by its caller.
   */
  static final class ThrowsAtAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ThrowsAtAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.throwsAt} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ThrowsAtGradient throwsAtGradient(double x, int k, int n) {
    return throwsAtGradient(x, k, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtGradient(double, int, int)
   */
  static ThrowsAtGradient throwsAtGradient(double x, int k, int n, Tape tape) {
    ThrowsAtAdjoint adjoint = new ThrowsAtAdjoint();
    double value = throwsAtGradient(x, k, n, adjoint, tape);
    return new ThrowsAtGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.throwsAt} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double throwsAtGradient(double x, int k, int n, ThrowsAtAdjoint adjoint) {
    return throwsAtGradient(x, k, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtGradient(double, int, int, ThrowsAtAdjoint)
   */
  static double throwsAtGradient(double x, int k, int n, ThrowsAtAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        s = s * x + i;
        if (i == k) {
          throw new IllegalStateException("iteration " + i + ", s = " + s);
        }
      }

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
   * Value, gradient and Hessian-vector product of {@code Exceptions.throwsAt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThrowsAtHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.throwsAt}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ThrowsAtHvp throwsAtHvp(double x, int k, int n, double xDot) {
    return throwsAtHvp(x, k, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsAtHvp(double, int, int, double)
   */
  static ThrowsAtHvp throwsAtHvp(double x, int k, int n, double xDot, Tape tape) {
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
        s = s * x + i;
        if (i == k) {
          throw new IllegalStateException("iteration " + i + ", s = " + s);
        }
        sDot = t;
      }

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
      return new ThrowsAtHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.throwsAt} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param k captured
   * @param n captured
   * @return the view
   */
  static ScalarFunction throwsAtFunction(int k, int n) {
    return new ThrowsAtFunction(k, n);
  }

  private static final class ThrowsAtFunction implements ScalarFunction {

    private final int k;

    private final int n;

    ThrowsAtFunction(int k, int n) {
      this.k = k;
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
      return Exceptions.throwsAt(x, this.k, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ThrowsAtAdjoint adjoint = new ThrowsAtAdjoint();
      double value = throwsAtGradient(x, this.k, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return throwsAtJvp(x, this.k, this.n, xDot).tangent();
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
      ThrowsAtHvp hvp = throwsAtHvp(x, this.k, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.throwsInWhile} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual throwsInWhileJvp(double x, int k, double xDot) {
    int i = 0;
    double sDot = xDot;
    double s = x;
    while (s < 100.0) {
      int j = i + 1;
      if (i == k) {
        throw new UnsupportedOperationException("i = " + j);
      }
      double t = 2.0 * (sDot * s);
      s = s * s + 1.0;
      i = j;
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsInWhileJvp(double, int, double)
   */
  static Dual throwsInWhileJvp(double x, int k, double xDot, Tape tape) {
    return throwsInWhileJvp(x, k, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.throwsInWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ThrowsInWhileGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.throwsInWhile}: filled by a
   * derivative and reused by its caller.
   */
  static final class ThrowsInWhileAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ThrowsInWhileAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.throwsInWhile} and its gradient.
   *
   * @param x as the method takes it
   * @param k constant
   * @return the value and the gradient, in new arrays
   */
  static ThrowsInWhileGradient throwsInWhileGradient(double x, int k) {
    return throwsInWhileGradient(x, k, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsInWhileGradient(double, int)
   */
  static ThrowsInWhileGradient throwsInWhileGradient(double x, int k, Tape tape) {
    ThrowsInWhileAdjoint adjoint = new ThrowsInWhileAdjoint();
    double value = throwsInWhileGradient(x, k, adjoint, tape);
    return new ThrowsInWhileGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.throwsInWhile} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param k constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double throwsInWhileGradient(double x, int k, ThrowsInWhileAdjoint adjoint) {
    return throwsInWhileGradient(x, k, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsInWhileGradient(double, int, ThrowsInWhileAdjoint)
   */
  static double throwsInWhileGradient(double x, int k, ThrowsInWhileAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      int i = 0;
      int trips = 0;
      double s = x;
      while (s < 100.0) {
        sKept[trips] = s;
        int j = i + 1;
        if (i == k) {
          throw new UnsupportedOperationException("i = " + j);
        }
        s = s * s + 1.0;
        trips++;
        sKept = tape.grow(sKept, trips);
        i = j;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        double s1 = sKept[k1];
        sBar = 2.0 * (sBar * s1);
      }
      adjoint.x = sBar;
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.throwsInWhile}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ThrowsInWhileHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.throwsInWhile}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param k constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ThrowsInWhileHvp throwsInWhileHvp(double x, int k, double xDot) {
    return throwsInWhileHvp(x, k, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #throwsInWhileHvp(double, int, double)
   */
  static ThrowsInWhileHvp throwsInWhileHvp(double x, int k, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(64);
      double[] sKeptDot = tape.doubles(64);
      int i = 0;
      int trips = 0;
      double sDot = xDot;
      double s = x;
      while (s < 100.0) {
        sKept[trips] = s;
        sKeptDot[trips] = sDot;
        int j = i + 1;
        if (i == k) {
          throw new UnsupportedOperationException("i = " + j);
        }
        double t = 2.0 * (sDot * s);
        s = s * s + 1.0;
        trips++;
        sKept = tape.grow(sKept, trips);
        sKeptDot = tape.grow(sKeptDot, trips);
        i = j;
        sDot = t;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int k1 = trips - 1; k1 >= 0; k1--) {
        double s1 = sKept[k1];
        double sDot1 = sKeptDot[k1];
        double t = sBarDot * s1 + sBar * sDot1;
        sBar = 2.0 * (sBar * s1);
        sBarDot = 2.0 * t;
      }
      return new ThrowsInWhileHvp(s, sBar, sBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.throwsInWhile} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param k captured
   * @return the view
   */
  static ScalarFunction throwsInWhileFunction(int k) {
    return new ThrowsInWhileFunction(k);
  }

  private static final class ThrowsInWhileFunction implements ScalarFunction {

    private final int k;

    ThrowsInWhileFunction(int k) {
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
      return Exceptions.throwsInWhile(x, this.k);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ThrowsInWhileAdjoint adjoint = new ThrowsInWhileAdjoint();
      double value = throwsInWhileGradient(x, this.k, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return throwsInWhileJvp(x, this.k, xDot).tangent();
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
      ThrowsInWhileHvp hvp = throwsInWhileHvp(x, this.k, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.indexAt} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual indexAtJvp(double[] x, int[] index, double[] xDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    double s = 1.0;
    double sDot = 0.0;
    for (int k : index) {
      double x1 = x[k];
      double s1 = s * x1;
      sDot = sDot * x1 + s * xDot[k];
      x[k] = s1;
      xDot[k] = sDot;
      s = s1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indexAtJvp(double[], int[], double[])
   */
  static Dual indexAtJvp(double[] x, int[] index, double[] xDot, Tape tape) {
    return indexAtJvp(x, index, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.indexAt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record IndexAtGradient(double value, double[] x) {}

  /**
   * Reverse mode: {@code Exceptions.indexAt} and its gradient.
   *
   * @param x as the method takes it; written as the method writes it
   * @param index constant
   * @return the value and the gradient, in new arrays
   */
  static IndexAtGradient indexAtGradient(double[] x, int[] index) {
    return indexAtGradient(x, index, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indexAtGradient(double[], int[])
   */
  static IndexAtGradient indexAtGradient(double[] x, int[] index, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double value = indexAtGradient(x, index, xBar, tape);
    return new IndexAtGradient(value, xBar);
  }

  /**
   * Reverse mode: {@code Exceptions.indexAt} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param index constant
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @return the value
   */
  static double indexAtGradient(double[] x, int[] index, double[] xBar) {
    return indexAtGradient(x, index, xBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indexAtGradient(double[], int[], double[])
   */
  static double indexAtGradient(double[] x, int[] index, double[] xBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.zero(xBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(index.length);
      double[] sKept = tape.doubles(index.length);
      double s = 1.0;
      for (int i = 0; i < index.length; i++) {
        sKept[i] = s;
        int k = index[i];
        double x1 = x[k];
        xKept[i] = x1;
        s *= x1;
        x[k] = s;
      }

      // reverse sweep
      double sBar = 1.0;
      for (int i = index.length - 1; i >= 0; i--) {
        int k = index[i];
        double sBar1 = sBar + xBar[k];
        sBar = sBar1 * xKept[i];
        double s1 = sKept[i];
        xBar[k] = s1 * sBar1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.indexAt}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record IndexAtHvp(double value, double[] x, double[] xHvp) {}

  /**
   * Second order: {@code Exceptions.indexAt}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it; written as the method writes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static IndexAtHvp indexAtHvp(double[] x, int[] index, double[] xDot) {
    return indexAtHvp(x, index, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indexAtHvp(double[], int[], double[])
   */
  static IndexAtHvp indexAtHvp(double[] x, int[] index, double[] xDot, Tape tape) {
    double[] xBar = Arguments.zerosLike(x);
    double[] xHvp = Arguments.zerosLike(x);
    double value = indexAtHvp(x, index, xDot, xBar, xHvp, tape);
    return new IndexAtHvp(value, xBar, xHvp);
  }

  /**
   * Second order: {@code Exceptions.indexAt}, its gradient, and the product of its Hessian
   * with the tangents, written into the caller's memory.
   *
   * @param x as the method takes it; written as the method writes it
   * @param index constant
   * @param xDot tangent of {@code x}, of the same shape; receives that of what the array
   *     then holds
   * @param xBar overwritten with the gradient with respect to {@code x}; of the same shape
   * @param xHvp overwritten with the Hessian-vector product for {@code x}; of the same shape
   * @return the value
   */
  static double indexAtHvp(double[] x, int[] index, double[] xDot, double[] xBar, double[] xHvp) {
    return indexAtHvp(x, index, xDot, xBar, xHvp, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #indexAtHvp(double[], int[], double[], double[], double[])
   */
  static double indexAtHvp(double[] x, int[] index, double[] xDot, double[] xBar, double[] xHvp,
      Tape tape) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("xHvp", xHvp, "x", x);
    Arguments.distinct("xDot", xDot, "xBar", xBar);
    Arguments.distinct("xDot", xDot, "xHvp", xHvp);
    Arguments.distinct("xBar", xBar, "xHvp", xHvp);
    Arguments.zero(xBar);
    Arguments.zero(xHvp);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(index.length);
      double[] xKeptDot = tape.doubles(index.length);
      double[] sKept = tape.doubles(index.length);
      double[] sKeptDot = tape.doubles(index.length);
      double s = 1.0;
      double sDot = 0.0;
      for (int i = 0; i < index.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        int k = index[i];
        double x1 = x[k];
        double xDot1 = xDot[k];
        xKept[i] = x1;
        xKeptDot[i] = xDot1;
        double s1 = s * x1;
        sDot = sDot * x1 + s * xDot1;
        x[k] = s1;
        xDot[k] = sDot;
        s = s1;
      }

      // reverse sweep
      double sBar = 1.0;
      double sBarDot = 0.0;
      for (int i = index.length - 1; i >= 0; i--) {
        int k = index[i];
        double sBar1 = sBar + xBar[k];
        double sBarDot1 = sBarDot + xHvp[k];
        double x1 = xKept[i];
        sBar = sBar1 * x1;
        sBarDot = sBarDot1 * x1 + sBar1 * xKeptDot[i];
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar[k] = s1 * sBar1;
        xHvp[k] = sDot1 * sBar1 + s1 * sBarDot1;
      }
      return s;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.indexAt} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param index captured
   * @return the view
   */
  static ScalarFunction indexAtFunction(int[] index) {
    return new IndexAtFunction(index);
  }

  private static final class IndexAtFunction implements ScalarFunction {

    private final int[] index;

    IndexAtFunction(int[] index) {
      this.index = index;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] x = Arguments.doubles(packed, 0, packed.length);
      return Exceptions.indexAt(x, this.index);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xBar = Arguments.zerosLike(x);
      double value = indexAtGradient(x, this.index, xBar);
      Arguments.pack(xBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      return indexAtJvp(x, this.index, xDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] x = Arguments.doubles(packed, 0, packed.length);
      double[] xDot = Arguments.doubles(direction, 0, direction.length);
      double[] xBar = Arguments.zerosLike(x);
      double[] xHvp = Arguments.zerosLike(x);
      double value = indexAtHvp(x, this.index, xDot, xBar, xHvp);
      Arguments.pack(xBar, gradient, 0);
      Arguments.pack(xHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.division} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param d constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual divisionJvp(double x, int[] d, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < d.length; i++) {
      double s1 = s * x;
      sDot = sDot * x + s * xDot;
      int d1 = d[i];
      int t = 6 / d1;
      double t1 = 7 % d1;
      s = s1 + (t + t1 * x);
      sDot += t1 * xDot;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionJvp(double, int[], double)
   */
  static Dual divisionJvp(double x, int[] d, double xDot, Tape tape) {
    return divisionJvp(x, d, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.division}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record DivisionGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.division}: filled by a derivative
   * and reused by its caller.
   */
  static final class DivisionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public DivisionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.division} and its gradient.
   *
   * @param x as the method takes it
   * @param d constant
   * @return the value and the gradient, in new arrays
   */
  static DivisionGradient divisionGradient(double x, int[] d) {
    return divisionGradient(x, d, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionGradient(double, int[])
   */
  static DivisionGradient divisionGradient(double x, int[] d, Tape tape) {
    DivisionAdjoint adjoint = new DivisionAdjoint();
    double value = divisionGradient(x, d, adjoint, tape);
    return new DivisionGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.division} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param d constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double divisionGradient(double x, int[] d, DivisionAdjoint adjoint) {
    return divisionGradient(x, d, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionGradient(double, int[], DivisionAdjoint)
   */
  static double divisionGradient(double x, int[] d, DivisionAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(d.length);
      double s = x;
      for (int i = 0; i < d.length; i++) {
        sKept[i] = s;
        s *= x;
        int d1 = d[i];
        s += 6 / d1 + 7 % d1 * x;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = d.length - 1; i >= 0; i--) {
        xBar += 7 % d[i] * sBar;
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
   * Value, gradient and Hessian-vector product of {@code Exceptions.division}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record DivisionHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.division}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param d constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static DivisionHvp divisionHvp(double x, int[] d, double xDot) {
    return divisionHvp(x, d, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #divisionHvp(double, int[], double)
   */
  static DivisionHvp divisionHvp(double x, int[] d, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(d.length);
      double[] sKeptDot = tape.doubles(d.length);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < d.length; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double s1 = s * x;
        sDot = sDot * x + s * xDot;
        int d1 = d[i];
        int t = 6 / d1;
        double t1 = 7 % d1;
        s = s1 + (t + t1 * x);
        sDot += t1 * xDot;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = d.length - 1; i >= 0; i--) {
        double t = 7 % d[i];
        xBar += t * sBar;
        xBarDot += t * sBarDot;
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new DivisionHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.division} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param d captured
   * @return the view
   */
  static ScalarFunction divisionFunction(int[] d) {
    return new DivisionFunction(d);
  }

  private static final class DivisionFunction implements ScalarFunction {

    private final int[] d;

    DivisionFunction(int[] d) {
      this.d = d;
    }

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Exceptions.division(x, this.d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      DivisionAdjoint adjoint = new DivisionAdjoint();
      double value = divisionGradient(x, this.d, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return divisionJvp(x, this.d, xDot).tangent();
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
      DivisionHvp hvp = divisionHvp(x, this.d, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.exact} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual exactJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < 3; i++) {
      n = Math.multiplyExact(n, 1000);
      double t = sDot * x + s * xDot;
      s = s * x + Math.toIntExact((long) n + (long) i);
      sDot = t;
    }
    double t = n;
    return new Dual(s / t, sDot / t);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exactJvp(double, int, double)
   */
  static Dual exactJvp(double x, int n, double xDot, Tape tape) {
    return exactJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.exact}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ExactGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.exact}: filled by a derivative
   * and reused by its caller.
   */
  static final class ExactAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ExactAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.exact} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ExactGradient exactGradient(double x, int n) {
    return exactGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exactGradient(double, int)
   */
  static ExactGradient exactGradient(double x, int n, Tape tape) {
    ExactAdjoint adjoint = new ExactAdjoint();
    double value = exactGradient(x, n, adjoint, tape);
    return new ExactGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.exact} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double exactGradient(double x, int n, ExactAdjoint adjoint) {
    return exactGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exactGradient(double, int, ExactAdjoint)
   */
  static double exactGradient(double x, int n, ExactAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(3);
      double s = x;
      for (int i = 0; i < 3; i++) {
        sKept[i] = s;
        n = Math.multiplyExact(n, 1000);
        s = s * x + Math.toIntExact((long) n + (long) i);
      }
      double t = n;

      // reverse sweep
      double sBar = 1.0 / t;
      double xBar = 0.0;
      double t1 = s / t;
      for (int i = 2; i >= 0; i--) {
        s = sKept[i];
        xBar += s * sBar;
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
   * Value, gradient and Hessian-vector product of {@code Exceptions.exact}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ExactHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.exact}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ExactHvp exactHvp(double x, int n, double xDot) {
    return exactHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #exactHvp(double, int, double)
   */
  static ExactHvp exactHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(3);
      double[] sKeptDot = tape.doubles(3);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < 3; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        n = Math.multiplyExact(n, 1000);
        double t = sDot * x + s * xDot;
        s = s * x + Math.toIntExact((long) n + (long) i);
        sDot = t;
      }
      double t = n;

      // reverse sweep
      double sBar = 1.0 / t;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      double t1 = s / t;
      for (int i = 2; i >= 0; i--) {
        s = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s * sBar;
        xBarDot += sDot1 * sBar + s * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new ExactHvp(t1, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.exact} as a function of the vector that packs {@code x}, in this order
   * and arrays row by row. It modifies neither what it is given nor what it captures, and
   * may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction exactFunction(int n) {
    return new ExactFunction(n);
  }

  private static final class ExactFunction implements ScalarFunction {

    private final int n;

    ExactFunction(int n) {
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
      return Exceptions.exact(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ExactAdjoint adjoint = new ExactAdjoint();
      double value = exactGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return exactJvp(x, this.n, xDot).tangent();
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
      ExactHvp hvp = exactHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.negativeSize} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual negativeSizeJvp(double x, int n, double xDot) {
    double s = x;
    double sDot = xDot;
    for (int i = 2; i >= n; i--) {
      double[] t = new double[i];
      double t1 = sDot * x + s * xDot;
      s = s * x + t.length;
      sDot = t1;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeSizeJvp(double, int, double)
   */
  static Dual negativeSizeJvp(double x, int n, double xDot, Tape tape) {
    return negativeSizeJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.negativeSize}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record NegativeSizeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.negativeSize}: filled by a
   * derivative and reused by its caller.
   */
  static final class NegativeSizeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public NegativeSizeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.negativeSize} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static NegativeSizeGradient negativeSizeGradient(double x, int n) {
    return negativeSizeGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeSizeGradient(double, int)
   */
  static NegativeSizeGradient negativeSizeGradient(double x, int n, Tape tape) {
    NegativeSizeAdjoint adjoint = new NegativeSizeAdjoint();
    double value = negativeSizeGradient(x, n, adjoint, tape);
    return new NegativeSizeGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.negativeSize} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double negativeSizeGradient(double x, int n, NegativeSizeAdjoint adjoint) {
    return negativeSizeGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeSizeGradient(double, int, NegativeSizeAdjoint)
   */
  static double negativeSizeGradient(double x, int n, NegativeSizeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(2 - Math.min(n, 3) + 1);
      double s = x;
      for (int i = 2; i >= n; i--) {
        sKept[2 - i] = s;
        double[] t = new double[i];
        s = s * x + t.length;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = n; i <= 2; i++) {
        double s1 = sKept[2 - i];
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
   * Value, gradient and Hessian-vector product of {@code Exceptions.negativeSize}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record NegativeSizeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.negativeSize}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static NegativeSizeHvp negativeSizeHvp(double x, int n, double xDot) {
    return negativeSizeHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #negativeSizeHvp(double, int, double)
   */
  static NegativeSizeHvp negativeSizeHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      int t = 2 - Math.min(n, 3) + 1;
      double[] sKept = tape.doubles(t);
      double[] sKeptDot = tape.doubles(t);
      double s = x;
      double sDot = xDot;
      for (int i = 2; i >= n; i--) {
        int t1 = 2 - i;
        sKept[t1] = s;
        sKeptDot[t1] = sDot;
        double[] t2 = new double[i];
        double t3 = sDot * x + s * xDot;
        s = s * x + t2.length;
        sDot = t3;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = n; i <= 2; i++) {
        int t1 = 2 - i;
        double s1 = sKept[t1];
        double sDot1 = sKeptDot[t1];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new NegativeSizeHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.negativeSize} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction negativeSizeFunction(int n) {
    return new NegativeSizeFunction(n);
  }

  private static final class NegativeSizeFunction implements ScalarFunction {

    private final int n;

    NegativeSizeFunction(int n) {
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
      return Exceptions.negativeSize(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      NegativeSizeAdjoint adjoint = new NegativeSizeAdjoint();
      double value = negativeSizeGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return negativeSizeJvp(x, this.n, xDot).tangent();
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
      NegativeSizeHvp hvp = negativeSizeHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.inCallee} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual inCalleeJvp(double x, int n, double xDot) {
    return inCalleeJvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeJvp(double, int, double)
   */
  static Dual inCalleeJvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < 2; i++) {
        double s1 = s * x;
        sDot = sDot * x + s * xDot;
        double t = deepJvp(x, n < 0 ? -1 : n, xDot, tape);
        double t1 = tape.doubleResult(1);
        s = s1 + t;
        sDot += t1;
      }
      return new Dual(s, sDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value and gradient of {@code Exceptions.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record InCalleeGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.inCallee}: filled by a derivative
   * and reused by its caller.
   */
  static final class InCalleeAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public InCalleeAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.inCallee} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static InCalleeGradient inCalleeGradient(double x, int n) {
    return inCalleeGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int)
   */
  static InCalleeGradient inCalleeGradient(double x, int n, Tape tape) {
    InCalleeAdjoint adjoint = new InCalleeAdjoint();
    double value = inCalleeGradient(x, n, adjoint, tape);
    return new InCalleeGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.inCallee} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double inCalleeGradient(double x, int n, InCalleeAdjoint adjoint) {
    return inCalleeGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeGradient(double, int, InCalleeAdjoint)
   */
  static double inCalleeGradient(double x, int n, InCalleeAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(2);
      double s = x;
      for (int i = 0; i < 2; i++) {
        sKept[i] = s;
        s *= x;
        s += deepForward(x, n < 0 ? -1 : n, tape);
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      for (int i = 1; i >= 0; i--) {
        xBar += deepReverse(sBar, tape);
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
   * Value, gradient and Hessian-vector product of {@code Exceptions.inCallee}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record InCalleeHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.inCallee}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static InCalleeHvp inCalleeHvp(double x, int n, double xDot) {
    return inCalleeHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #inCalleeHvp(double, int, double)
   */
  static InCalleeHvp inCalleeHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[] sKept = tape.doubles(2);
      double[] sKeptDot = tape.doubles(2);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < 2; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double s1 = s * x;
        sDot = sDot * x + s * xDot;
        double t = deepForwardJvp(x, n < 0 ? -1 : n, xDot, tape);
        double t1 = tape.doubleResult(1);
        s = s1 + t;
        sDot += t1;
      }

      // reverse sweep
      double sBar = 1.0;
      double xBar = 0.0;
      double sBarDot = 0.0;
      double xBarDot = 0.0;
      for (int i = 1; i >= 0; i--) {
        double t = deepReverseJvp(sBar, sBarDot, tape);
        double t1 = tape.doubleResult(1);
        xBar += t;
        xBarDot += t1;
        double s1 = sKept[i];
        double sDot1 = sKeptDot[i];
        xBar += s1 * sBar;
        xBarDot += sDot1 * sBar + s1 * sBarDot;
        sBarDot = sBarDot * x + sBar * xDot;
        sBar *= x;
      }
      xBar += sBar;
      xBarDot += sBarDot;
      return new InCalleeHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.inCallee} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction inCalleeFunction(int n) {
    return new InCalleeFunction(n);
  }

  private static final class InCalleeFunction implements ScalarFunction {

    private final int n;

    InCalleeFunction(int n) {
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
      return Exceptions.inCallee(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      InCalleeAdjoint adjoint = new InCalleeAdjoint();
      double value = inCalleeGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return inCalleeJvp(x, this.n, xDot).tangent();
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
      InCalleeHvp hvp = inCalleeHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.afterTheLoop} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual afterTheLoopJvp(double x, int n, double xDot) {
    double t = n;
    double sDot = xDot;
    double s = x;
    while (s < t) {
      s = s * 2.0 + x;
      sDot = sDot * 2.0 + xDot;
    }
    if (s > 20.0) {
      throw new IllegalStateException("s = " + s);
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #afterTheLoopJvp(double, int, double)
   */
  static Dual afterTheLoopJvp(double x, int n, double xDot, Tape tape) {
    return afterTheLoopJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.afterTheLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AfterTheLoopGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.afterTheLoop}: filled by a
   * derivative and reused by its caller.
   */
  static final class AfterTheLoopAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AfterTheLoopAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.afterTheLoop} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static AfterTheLoopGradient afterTheLoopGradient(double x, int n) {
    AfterTheLoopAdjoint adjoint = new AfterTheLoopAdjoint();
    double value = afterTheLoopGradient(x, n, adjoint);
    return new AfterTheLoopGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #afterTheLoopGradient(double, int)
   */
  static AfterTheLoopGradient afterTheLoopGradient(double x, int n, Tape tape) {
    return afterTheLoopGradient(x, n);
  }

  /**
   * Reverse mode: {@code Exceptions.afterTheLoop} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double afterTheLoopGradient(double x, int n, AfterTheLoopAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    double t = n;
    int trips = 0;
    double s = x;
    while (s < t) {
      s = s * 2.0 + x;
      trips++;
    }
    if (s > 20.0) {
      throw new IllegalStateException("s = " + s);
    }

    // reverse sweep
    double sBar = 1.0;
    double xBar = 0.0;
    for (int k = trips - 1; k >= 0; k--) {
      xBar += sBar;
      sBar *= 2.0;
    }
    xBar += sBar;
    adjoint.x = xBar;
    return s;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #afterTheLoopGradient(double, int, AfterTheLoopAdjoint)
   */
  static double afterTheLoopGradient(double x, int n, AfterTheLoopAdjoint adjoint, Tape tape) {
    return afterTheLoopGradient(x, n, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.afterTheLoop}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AfterTheLoopHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.afterTheLoop}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AfterTheLoopHvp afterTheLoopHvp(double x, int n, double xDot) {
    double t = n;
    int trips = 0;
    double s = x;
    while (s < t) {
      s = s * 2.0 + x;
      trips++;
    }
    if (s > 20.0) {
      throw new IllegalStateException("s = " + s);
    }

    // reverse sweep
    double sBar = 1.0;
    double xBar = 0.0;
    for (int k = trips - 1; k >= 0; k--) {
      xBar += sBar;
      sBar *= 2.0;
    }
    xBar += sBar;
    return new AfterTheLoopHvp(s, xBar, 0.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #afterTheLoopHvp(double, int, double)
   */
  static AfterTheLoopHvp afterTheLoopHvp(double x, int n, double xDot, Tape tape) {
    return afterTheLoopHvp(x, n, xDot);
  }

  /**
   * {@code Exceptions.afterTheLoop} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction afterTheLoopFunction(int n) {
    return new AfterTheLoopFunction(n);
  }

  private static final class AfterTheLoopFunction implements ScalarFunction {

    private final int n;

    AfterTheLoopFunction(int n) {
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
      return Exceptions.afterTheLoop(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AfterTheLoopAdjoint adjoint = new AfterTheLoopAdjoint();
      double value = afterTheLoopGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return afterTheLoopJvp(x, this.n, xDot).tangent();
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
      AfterTheLoopHvp hvp = afterTheLoopHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.orderOfEffects} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual orderOfEffectsJvp(double[] a, int i, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double t = a[0] * 2.0;
    double t1 = aDot[0] * 2.0;
    a[0] = t;
    aDot[0] = t1;
    double t2 = t + a[i];
    double t3 = t1 + aDot[i];
    a[1] = t2;
    aDot[1] = t3;
    double a1 = a[0];
    return new Dual(a1 * t2, aDot[0] * t2 + a1 * t3);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfEffectsJvp(double[], int, double[])
   */
  static Dual orderOfEffectsJvp(double[] a, int i, double[] aDot, Tape tape) {
    return orderOfEffectsJvp(a, i, aDot);
  }

  /**
   * Value and gradient of {@code Exceptions.orderOfEffects}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record OrderOfEffectsGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code Exceptions.orderOfEffects} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @return the value and the gradient, in new arrays
   */
  static OrderOfEffectsGradient orderOfEffectsGradient(double[] a, int i) {
    double[] aBar = Arguments.zerosLike(a);
    double value = orderOfEffectsGradient(a, i, aBar);
    return new OrderOfEffectsGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfEffectsGradient(double[], int)
   */
  static OrderOfEffectsGradient orderOfEffectsGradient(double[] a, int i, Tape tape) {
    return orderOfEffectsGradient(a, i);
  }

  /**
   * Reverse mode: {@code Exceptions.orderOfEffects} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double orderOfEffectsGradient(double[] a, int i, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double t = a[0] * 2.0;
    a[0] = t;
    double t1 = t + a[i];
    a[1] = t1;
    double a1 = a[0];

    // reverse sweep
    aBar[0] += t1;
    double t2 = aBar[1];
    aBar[1] = 0.0;
    double t3 = a1 + t2;
    aBar[i] += t3;
    aBar[0] = (t3 + aBar[0]) * 2.0;
    return a1 * t1;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfEffectsGradient(double[], int, double[])
   */
  static double orderOfEffectsGradient(double[] a, int i, double[] aBar, Tape tape) {
    return orderOfEffectsGradient(a, i, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.orderOfEffects}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record OrderOfEffectsHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code Exceptions.orderOfEffects}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OrderOfEffectsHvp orderOfEffectsHvp(double[] a, int i, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = orderOfEffectsHvp(a, i, aDot, aBar, aHvp);
    return new OrderOfEffectsHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfEffectsHvp(double[], int, double[])
   */
  static OrderOfEffectsHvp orderOfEffectsHvp(double[] a, int i, double[] aDot, Tape tape) {
    return orderOfEffectsHvp(a, i, aDot);
  }

  /**
   * Second order: {@code Exceptions.orderOfEffects}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double orderOfEffectsHvp(double[] a, int i, double[] aDot, double[] aBar, double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double t = a[0] * 2.0;
    double t1 = aDot[0] * 2.0;
    a[0] = t;
    aDot[0] = t1;
    double t2 = t + a[i];
    double t3 = t1 + aDot[i];
    a[1] = t2;
    aDot[1] = t3;
    double a1 = a[0];

    // reverse sweep
    double aDot1 = aDot[0];
    aBar[0] += t2;
    aHvp[0] += t3;
    double t4 = aBar[1];
    double t5 = aHvp[1];
    aBar[1] = 0.0;
    aHvp[1] = 0.0;
    double t6 = a1 + t4;
    double t7 = aDot1 + t5;
    aBar[i] += t6;
    aHvp[i] += t7;
    double aBarDot = (t7 + aHvp[0]) * 2.0;
    aBar[0] = (t6 + aBar[0]) * 2.0;
    aHvp[0] = aBarDot;
    return a1 * t2;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderOfEffectsHvp(double[], int, double[], double[], double[])
   */
  static double orderOfEffectsHvp(double[] a, int i, double[] aDot, double[] aBar, double[] aHvp,
      Tape tape) {
    return orderOfEffectsHvp(a, i, aDot, aBar, aHvp);
  }

  /**
   * {@code Exceptions.orderOfEffects} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param i captured
   * @return the view
   */
  static ScalarFunction orderOfEffectsFunction(int i) {
    return new OrderOfEffectsFunction(i);
  }

  private static final class OrderOfEffectsFunction implements ScalarFunction {

    private final int i;

    OrderOfEffectsFunction(int i) {
      this.i = i;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return Exceptions.orderOfEffects(a, this.i);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = orderOfEffectsGradient(a, this.i, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return orderOfEffectsJvp(a, this.i, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = orderOfEffectsHvp(a, this.i, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.orderInExpression} and its derivative in the direction
   * of the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual orderInExpressionJvp(double[] a, int i, int d, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double a1 = a[0];
    double t = i / d;
    double t1 = aDot[0] * t;
    double a2 = a[i];
    double aDot1 = aDot[i];
    a[0] = 3.0;
    aDot[0] = 0.0;
    return new Dual(a1 * t + a2 * 3.0, t1 + aDot1 * 3.0);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderInExpressionJvp(double[], int, int, double[])
   */
  static Dual orderInExpressionJvp(double[] a, int i, int d, double[] aDot, Tape tape) {
    return orderInExpressionJvp(a, i, d, aDot);
  }

  /**
   * Value and gradient of {@code Exceptions.orderInExpression}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record OrderInExpressionGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code Exceptions.orderInExpression} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @return the value and the gradient, in new arrays
   */
  static OrderInExpressionGradient orderInExpressionGradient(double[] a, int i, int d) {
    double[] aBar = Arguments.zerosLike(a);
    double value = orderInExpressionGradient(a, i, d, aBar);
    return new OrderInExpressionGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderInExpressionGradient(double[], int, int)
   */
  static OrderInExpressionGradient orderInExpressionGradient(double[] a, int i, int d, Tape tape) {
    return orderInExpressionGradient(a, i, d);
  }

  /**
   * Reverse mode: {@code Exceptions.orderInExpression} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double orderInExpressionGradient(double[] a, int i, int d, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double a1 = a[0];
    double t = i / d;
    double a2 = a[i];
    a[0] = 3.0;

    // reverse sweep
    aBar[0] = 0.0;
    aBar[i] += 3.0;
    aBar[0] += t;
    return a1 * t + a2 * 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderInExpressionGradient(double[], int, int, double[])
   */
  static double orderInExpressionGradient(double[] a, int i, int d, double[] aBar, Tape tape) {
    return orderInExpressionGradient(a, i, d, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.orderInExpression}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record OrderInExpressionHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code Exceptions.orderInExpression}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static OrderInExpressionHvp orderInExpressionHvp(double[] a, int i, int d, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = orderInExpressionHvp(a, i, d, aDot, aBar, aHvp);
    return new OrderInExpressionHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderInExpressionHvp(double[], int, int, double[])
   */
  static OrderInExpressionHvp orderInExpressionHvp(double[] a, int i, int d, double[] aDot,
      Tape tape) {
    return orderInExpressionHvp(a, i, d, aDot);
  }

  /**
   * Second order: {@code Exceptions.orderInExpression}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double orderInExpressionHvp(double[] a, int i, int d, double[] aDot, double[] aBar,
      double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double a1 = a[0];
    double t = i / d;
    double a2 = a[i];
    a[0] = 3.0;
    aDot[0] = 0.0;

    // reverse sweep
    aBar[0] = 0.0;
    aHvp[0] = 0.0;
    aBar[i] += 3.0;
    aBar[0] += t;
    return a1 * t + a2 * 3.0;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #orderInExpressionHvp(double[], int, int, double[], double[], double[])
   */
  static double orderInExpressionHvp(double[] a, int i, int d, double[] aDot, double[] aBar,
      double[] aHvp, Tape tape) {
    return orderInExpressionHvp(a, i, d, aDot, aBar, aHvp);
  }

  /**
   * {@code Exceptions.orderInExpression} as a function of the vector that packs {@code a},
   * in this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param i captured
   * @param d captured
   * @return the view
   */
  static ScalarFunction orderInExpressionFunction(int i, int d) {
    return new OrderInExpressionFunction(i, d);
  }

  private static final class OrderInExpressionFunction implements ScalarFunction {

    private final int i;

    private final int d;

    OrderInExpressionFunction(int i, int d) {
      this.i = i;
      this.d = d;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return Exceptions.orderInExpression(a, this.i, this.d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = orderInExpressionGradient(a, this.i, this.d, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return orderInExpressionJvp(a, this.i, this.d, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = orderInExpressionHvp(a, this.i, this.d, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.compoundOrder} and its derivative in the direction of
   * the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return the value and its tangent
   */
  static Dual compoundOrderJvp(double[] a, int i, int d, double[] aDot) {
    Arguments.sameShape("aDot", aDot, "a", a);
    double a1 = a[i];
    double a2 = a[0];
    double t = 7 / d;
    double t1 = aDot[i] + aDot[0] / t;
    a[i] = a1 + a2 / t;
    aDot[i] = t1;
    double a3 = a[0];
    double a4 = a[1];
    return new Dual(a3 * a4, aDot[0] * a4 + a3 * aDot[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOrderJvp(double[], int, int, double[])
   */
  static Dual compoundOrderJvp(double[] a, int i, int d, double[] aDot, Tape tape) {
    return compoundOrderJvp(a, i, d, aDot);
  }

  /**
   * Value and gradient of {@code Exceptions.compoundOrder}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   */
  record CompoundOrderGradient(double value, double[] a) {}

  /**
   * Reverse mode: {@code Exceptions.compoundOrder} and its gradient.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @return the value and the gradient, in new arrays
   */
  static CompoundOrderGradient compoundOrderGradient(double[] a, int i, int d) {
    double[] aBar = Arguments.zerosLike(a);
    double value = compoundOrderGradient(a, i, d, aBar);
    return new CompoundOrderGradient(value, aBar);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOrderGradient(double[], int, int)
   */
  static CompoundOrderGradient compoundOrderGradient(double[] a, int i, int d, Tape tape) {
    return compoundOrderGradient(a, i, d);
  }

  /**
   * Reverse mode: {@code Exceptions.compoundOrder} and its gradient, written into the
   * caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @return the value
   */
  static double compoundOrderGradient(double[] a, int i, int d, double[] aBar) {
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.zero(aBar);
    double a1 = a[i];
    double a2 = a[0];
    double t = 7 / d;
    a[i] = a1 + a2 / t;
    double a3 = a[0];
    double a4 = a[1];

    // reverse sweep
    aBar[1] += a3;
    aBar[0] += a4;
    aBar[0] += aBar[i] / t;
    return a3 * a4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOrderGradient(double[], int, int, double[])
   */
  static double compoundOrderGradient(double[] a, int i, int d, double[] aBar, Tape tape) {
    return compoundOrderGradient(a, i, d, aBar);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.compoundOrder}.
   *
   * @param value what the method returns
   * @param a the derivative with respect to {@code a}
   * @param aHvp the Hessian-vector product for {@code a}
   */
  record CompoundOrderHvp(double value, double[] a, double[] aHvp) {}

  /**
   * Second order: {@code Exceptions.compoundOrder}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @return value, gradient and product, in new arrays
   */
  static CompoundOrderHvp compoundOrderHvp(double[] a, int i, int d, double[] aDot) {
    double[] aBar = Arguments.zerosLike(a);
    double[] aHvp = Arguments.zerosLike(a);
    double value = compoundOrderHvp(a, i, d, aDot, aBar, aHvp);
    return new CompoundOrderHvp(value, aBar, aHvp);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOrderHvp(double[], int, int, double[])
   */
  static CompoundOrderHvp compoundOrderHvp(double[] a, int i, int d, double[] aDot, Tape tape) {
    return compoundOrderHvp(a, i, d, aDot);
  }

  /**
   * Second order: {@code Exceptions.compoundOrder}, its gradient, and the product of its
   * Hessian with the tangents, written into the caller's memory.
   *
   * @param a as the method takes it; written as the method writes it
   * @param i constant
   * @param d constant
   * @param aDot tangent of {@code a}, of the same shape; receives that of what the array
   *     then holds
   * @param aBar overwritten with the gradient with respect to {@code a}; of the same shape
   * @param aHvp overwritten with the Hessian-vector product for {@code a}; of the same shape
   * @return the value
   */
  static double compoundOrderHvp(double[] a, int i, int d, double[] aDot, double[] aBar,
      double[] aHvp) {
    Arguments.sameShape("aDot", aDot, "a", a);
    Arguments.sameShape("aBar", aBar, "a", a);
    Arguments.sameShape("aHvp", aHvp, "a", a);
    Arguments.distinct("aDot", aDot, "aBar", aBar);
    Arguments.distinct("aDot", aDot, "aHvp", aHvp);
    Arguments.distinct("aBar", aBar, "aHvp", aHvp);
    Arguments.zero(aBar);
    Arguments.zero(aHvp);
    double a1 = a[i];
    double a2 = a[0];
    double t = 7 / d;
    double t1 = aDot[i] + aDot[0] / t;
    a[i] = a1 + a2 / t;
    aDot[i] = t1;
    double a3 = a[0];
    double a4 = a[1];

    // reverse sweep
    double aDot1 = aDot[0];
    double aDot2 = aDot[1];
    aBar[1] += a3;
    aHvp[1] += aDot1;
    aBar[0] += a4;
    aHvp[0] += aDot2;
    double aBarDot = aHvp[i] / t;
    aBar[0] += aBar[i] / t;
    aHvp[0] += aBarDot;
    return a3 * a4;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #compoundOrderHvp(double[], int, int, double[], double[], double[])
   */
  static double compoundOrderHvp(double[] a, int i, int d, double[] aDot, double[] aBar,
      double[] aHvp, Tape tape) {
    return compoundOrderHvp(a, i, d, aDot, aBar, aHvp);
  }

  /**
   * {@code Exceptions.compoundOrder} as a function of the vector that packs {@code a}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param i captured
   * @param d captured
   * @return the view
   */
  static ScalarFunction compoundOrderFunction(int i, int d) {
    return new CompoundOrderFunction(i, d);
  }

  private static final class CompoundOrderFunction implements ScalarFunction {

    private final int i;

    private final int d;

    CompoundOrderFunction(int i, int d) {
      this.i = i;
      this.d = d;
    }

    @Override
    public int inputs() {
      return ScalarFunction.ANY_LENGTH;
    }

    @Override
    public double value(double[] packed) {
      Objects.requireNonNull(packed, "x");
      double[] a = Arguments.doubles(packed, 0, packed.length);
      return Exceptions.compoundOrder(a, this.i, this.d);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aBar = Arguments.zerosLike(a);
      double value = compoundOrderGradient(a, this.i, this.d, aBar);
      Arguments.pack(aBar, gradient, 0);
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("xDot", direction, packed.length);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      return compoundOrderJvp(a, this.i, this.d, aDot).tangent();
    }

    @Override
    public double hvp(double[] packed, double[] direction, double[] gradient, double[] product) {
      Objects.requireNonNull(packed, "x");
      Arguments.length("v", direction, packed.length);
      Arguments.length("gradient", gradient, packed.length);
      Arguments.length("product", product, packed.length);
      Arguments.distinct("gradient", gradient, "product", product);
      double[] a = Arguments.doubles(packed, 0, packed.length);
      double[] aDot = Arguments.doubles(direction, 0, direction.length);
      double[] aBar = Arguments.zerosLike(a);
      double[] aHvp = Arguments.zerosLike(a);
      double value = compoundOrderHvp(a, this.i, this.d, aDot, aBar, aHvp);
      Arguments.pack(aBar, gradient, 0);
      Arguments.pack(aHvp, product, 0);
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.partlyWritten} and its derivative in the direction of
   * the tangents.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xDot tangent of {@code x}, of the same shape; not modified
   * @param yDot tangent of {@code y}, of the same shape; receives that of what the array
   *     then holds
   */
  static void partlyWrittenJvp(double[] x, double[] y, double[] xDot, double[] yDot) {
    Arguments.sameShape("xDot", xDot, "x", x);
    Arguments.sameShape("yDot", yDot, "y", y);
    Arguments.sameSharing("x", x, xDot, "y", y, yDot);
    for (int i = 0; i < x.length; i++) {
      double x1 = x[i];
      double t = 2.0 * (xDot[i] * x1);
      y[i] = x1 * x1;
      yDot[i] = t;
      double x2 = x[i];
      if (x2 > 5.0) {
        throw new IllegalArgumentException("x[" + i + "] = " + x2);
      }
    }
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partlyWrittenJvp(double[], double[], double[], double[])
   */
  static void partlyWrittenJvp(double[] x, double[] y, double[] xDot, double[] yDot, Tape tape) {
    partlyWrittenJvp(x, y, xDot, yDot);
  }

  /**
   * Reverse mode: the adjoints of the parameters of {@code Exceptions.partlyWritten} for
   * those of what it writes.
   *
   * @param x as the method takes it
   * @param y as the method takes it; written as the method writes it
   * @param xBar to which the adjoint of {@code x} is added; of the same shape
   * @param yBar on entry the adjoint of what {@code y} holds afterwards, on return of what
   *     it held before; of the same shape
   */
  static void partlyWrittenVjp(double[] x, double[] y, double[] xBar, double[] yBar) {
    partlyWrittenVjp(x, y, xBar, yBar, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #partlyWrittenVjp(double[], double[], double[], double[])
   */
  static void partlyWrittenVjp(double[] x, double[] y, double[] xBar, double[] yBar, Tape tape) {
    Arguments.sameShape("xBar", xBar, "x", x);
    Arguments.sameShape("yBar", yBar, "y", y);
    Arguments.sameSharing("x", x, xBar, "y", y, yBar);
    int mark = tape.mark();
    try {
      double[] xKept = tape.doubles(x.length);
      for (int i = 0; i < x.length; i++) {
        double x1 = x[i];
        xKept[i] = x1;
        y[i] = x1 * x1;
        double x2 = x[i];
        if (x2 > 5.0) {
          throw new IllegalArgumentException("x[" + i + "] = " + x2);
        }
      }

      // reverse sweep
      for (int i = 0; i < x.length; i++) {
        double t = yBar[i];
        yBar[i] = 0.0;
        xBar[i] += 2.0 * (t * xKept[i]);
      }
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.partlyWritten} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @param x of the shape that the parameter is to have
   * @param y of the shape that the parameter is to have
   * @return the view
   */
  static VectorFunction partlyWrittenFunction(double[] x, double[] y) {
    return new PartlyWrittenFunction(x, y);
  }

  private static final class PartlyWrittenFunction implements VectorFunction {

    private final double[] x;

    private final double[] y;

    private final int xSize;

    private final int ySize;

    PartlyWrittenFunction(double[] x, double[] y) {
      this.x = x;
      this.y = y;
      Objects.requireNonNull(x, "x");
      this.xSize = Arguments.size(x);
      Objects.requireNonNull(y, "y");
      this.ySize = Arguments.size(y);
    }

    @Override
    public int inputs() {
      return xSize;
    }

    @Override
    public int outputs() {
      return ySize;
    }

    @Override
    public void value(double[] packed, double[] values) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      Exceptions.partlyWritten(x, y);
      Arguments.pack(y, values, 0);
    }

    @Override
    public void jvp(double[] packed, double[] direction, double[] values, double[] tangents) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("xDot", direction, packed.length);
      Arguments.length("yDot", tangents, values.length);
      Arguments.distinct("y", values, "yDot", tangents);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      double[] xDot = Arguments.unpackLike(this.x, direction, 0);
      double[] yDot = Arguments.zerosLike(y);
      partlyWrittenJvp(x, y, xDot, yDot);
      Arguments.pack(y, values, 0);
      Arguments.pack(yDot, tangents, 0);
    }

    @Override
    public void vjp(double[] packed, double[] weights, double[] values, double[] adjoints) {
      Arguments.length("x", packed, inputs());
      Arguments.length("y", values, outputs());
      Arguments.distinct("x", packed, "y", values);
      Arguments.length("yBar", weights, values.length);
      Arguments.length("xBar", adjoints, packed.length);
      Arguments.distinct("yBar", weights, "y", values);
      Arguments.distinct("y", values, "xBar", adjoints);
      double[] x = Arguments.unpackLike(this.x, packed, 0);
      double[] y = Arguments.copy(this.y);
      double[] xBar = Arguments.zerosLike(x);
      double[] yBar = Arguments.unpackLike(this.y, weights, 0);
      partlyWrittenVjp(x, y, xBar, yBar);
      Arguments.pack(y, values, 0);
      Arguments.pack(xBar, adjoints, 0);
    }
  }

  /**
   * Forward mode: {@code Exceptions.assertions} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual assertionsJvp(double x, int n, double xDot) {
    if (Assertions.areEnabled(Exceptions.class)) {
      if (!(x > 0.0)) {
        throw new AssertionError("x = " + x);
      }
    }
    double s = x;
    double sDot = xDot;
    for (int i = 0; i < n; i++) {
      double t = sDot * x + s * xDot;
      s = s * x + 1.0;
      if (Assertions.areEnabled(Exceptions.class)) {
        if (!(s < 3.0)) {
          throw new AssertionError();
        }
      }
      sDot = t;
    }
    return new Dual(s, sDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assertionsJvp(double, int, double)
   */
  static Dual assertionsJvp(double x, int n, double xDot, Tape tape) {
    return assertionsJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.assertions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record AssertionsGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.assertions}: filled by a
   * derivative and reused by its caller.
   */
  static final class AssertionsAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public AssertionsAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.assertions} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static AssertionsGradient assertionsGradient(double x, int n) {
    return assertionsGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assertionsGradient(double, int)
   */
  static AssertionsGradient assertionsGradient(double x, int n, Tape tape) {
    AssertionsAdjoint adjoint = new AssertionsAdjoint();
    double value = assertionsGradient(x, n, adjoint, tape);
    return new AssertionsGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.assertions} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double assertionsGradient(double x, int n, AssertionsAdjoint adjoint) {
    return assertionsGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assertionsGradient(double, int, AssertionsAdjoint)
   */
  static double assertionsGradient(double x, int n, AssertionsAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      if (Assertions.areEnabled(Exceptions.class)) {
        if (!(x > 0.0)) {
          throw new AssertionError("x = " + x);
        }
      }
      double[] sKept = tape.doubles(n);
      double s = x;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        s = s * x + 1.0;
        if (Assertions.areEnabled(Exceptions.class)) {
          if (!(s < 3.0)) {
            throw new AssertionError();
          }
        }
      }

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
   * Value, gradient and Hessian-vector product of {@code Exceptions.assertions}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record AssertionsHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.assertions}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static AssertionsHvp assertionsHvp(double x, int n, double xDot) {
    return assertionsHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #assertionsHvp(double, int, double)
   */
  static AssertionsHvp assertionsHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      if (Assertions.areEnabled(Exceptions.class)) {
        if (!(x > 0.0)) {
          throw new AssertionError("x = " + x);
        }
      }
      double[] sKept = tape.doubles(n);
      double[] sKeptDot = tape.doubles(n);
      double s = x;
      double sDot = xDot;
      for (int i = 0; i < n; i++) {
        sKept[i] = s;
        sKeptDot[i] = sDot;
        double t = sDot * x + s * xDot;
        s = s * x + 1.0;
        if (Assertions.areEnabled(Exceptions.class)) {
          if (!(s < 3.0)) {
            throw new AssertionError();
          }
        }
        sDot = t;
      }

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
      return new AssertionsHvp(s, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.assertions} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction assertionsFunction(int n) {
    return new AssertionsFunction(n);
  }

  private static final class AssertionsFunction implements ScalarFunction {

    private final int n;

    AssertionsFunction(int n) {
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
      return Exceptions.assertions(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      AssertionsAdjoint adjoint = new AssertionsAdjoint();
      double value = assertionsGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return assertionsJvp(x, this.n, xDot).tangent();
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
      AssertionsHvp hvp = assertionsHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.ownException} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual ownExceptionJvp(double x, double xDot) {
    if (x > 3.0) {
      String text = String.format("%.2f", x);
      throw new Exceptions.Domain("too large: " + text, new IllegalStateException("cause"));
    }
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownExceptionJvp(double, double)
   */
  static Dual ownExceptionJvp(double x, double xDot, Tape tape) {
    return ownExceptionJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.ownException}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record OwnExceptionGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.ownException}: filled by a
   * derivative and reused by its caller.
   */
  static final class OwnExceptionAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public OwnExceptionAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.ownException} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static OwnExceptionGradient ownExceptionGradient(double x) {
    OwnExceptionAdjoint adjoint = new OwnExceptionAdjoint();
    double value = ownExceptionGradient(x, adjoint);
    return new OwnExceptionGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownExceptionGradient(double)
   */
  static OwnExceptionGradient ownExceptionGradient(double x, Tape tape) {
    return ownExceptionGradient(x);
  }

  /**
   * Reverse mode: {@code Exceptions.ownException} and its gradient, written into the
   * caller's memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double ownExceptionGradient(double x, OwnExceptionAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    if (x > 3.0) {
      String text = String.format("%.2f", x);
      throw new Exceptions.Domain("too large: " + text, new IllegalStateException("cause"));
    }

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownExceptionGradient(double, OwnExceptionAdjoint)
   */
  static double ownExceptionGradient(double x, OwnExceptionAdjoint adjoint, Tape tape) {
    return ownExceptionGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.ownException}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record OwnExceptionHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.ownException}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static OwnExceptionHvp ownExceptionHvp(double x, double xDot) {
    if (x > 3.0) {
      String text = String.format("%.2f", x);
      throw new Exceptions.Domain("too large: " + text, new IllegalStateException("cause"));
    }

    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    return new OwnExceptionHvp(x * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #ownExceptionHvp(double, double)
   */
  static OwnExceptionHvp ownExceptionHvp(double x, double xDot, Tape tape) {
    return ownExceptionHvp(x, xDot);
  }

  /**
   * {@code Exceptions.ownException} as a function of the vector that packs {@code x}, in
   * this order and arrays row by row. It modifies neither what it is given nor what it
   * captures, and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction ownExceptionFunction() {
    return new OwnExceptionFunction();
  }

  private static final class OwnExceptionFunction implements ScalarFunction {

    OwnExceptionFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Exceptions.ownException(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      OwnExceptionAdjoint adjoint = new OwnExceptionAdjoint();
      double value = ownExceptionGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return ownExceptionJvp(x, xDot).tangent();
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
      OwnExceptionHvp hvp = ownExceptionHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.textBlock} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual textBlockJvp(double x, double xDot) {
    if (x > 3.0) {
      throw new IllegalArgumentException("x is \"large\":\n  %s\t\\ end".formatted(x));
    }
    return new Dual(x * x, 2.0 * (xDot * x));
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textBlockJvp(double, double)
   */
  static Dual textBlockJvp(double x, double xDot, Tape tape) {
    return textBlockJvp(x, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.textBlock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record TextBlockGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.textBlock}: filled by a
   * derivative and reused by its caller.
   */
  static final class TextBlockAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public TextBlockAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.textBlock} and its gradient.
   *
   * @param x as the method takes it
   * @return the value and the gradient, in new arrays
   */
  static TextBlockGradient textBlockGradient(double x) {
    TextBlockAdjoint adjoint = new TextBlockAdjoint();
    double value = textBlockGradient(x, adjoint);
    return new TextBlockGradient(value, adjoint.x);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textBlockGradient(double)
   */
  static TextBlockGradient textBlockGradient(double x, Tape tape) {
    return textBlockGradient(x);
  }

  /**
   * Reverse mode: {@code Exceptions.textBlock} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double textBlockGradient(double x, TextBlockAdjoint adjoint) {
    Objects.requireNonNull(adjoint, "adjoint");
    if (x > 3.0) {
      throw new IllegalArgumentException("x is \"large\":\n  %s\t\\ end".formatted(x));
    }

    // reverse sweep
    double xBar = 2.0 * x;
    adjoint.x = xBar;
    return x * x;
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textBlockGradient(double, TextBlockAdjoint)
   */
  static double textBlockGradient(double x, TextBlockAdjoint adjoint, Tape tape) {
    return textBlockGradient(x, adjoint);
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.textBlock}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record TextBlockHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.textBlock}, its gradient, and the product of its Hessian
   * with the tangents.
   *
   * @param x as the method takes it
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static TextBlockHvp textBlockHvp(double x, double xDot) {
    if (x > 3.0) {
      throw new IllegalArgumentException("x is \"large\":\n  %s\t\\ end".formatted(x));
    }

    // reverse sweep
    double xBar = 2.0 * x;
    double xBarDot = 2.0 * xDot;
    return new TextBlockHvp(x * x, xBar, xBarDot);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #textBlockHvp(double, double)
   */
  static TextBlockHvp textBlockHvp(double x, double xDot, Tape tape) {
    return textBlockHvp(x, xDot);
  }

  /**
   * {@code Exceptions.textBlock} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @return the view
   */
  static ScalarFunction textBlockFunction() {
    return new TextBlockFunction();
  }

  private static final class TextBlockFunction implements ScalarFunction {

    TextBlockFunction() {}

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public double value(double[] packed) {
      Arguments.length("x", packed, inputs());
      double x = packed[0];
      return Exceptions.textBlock(x);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      TextBlockAdjoint adjoint = new TextBlockAdjoint();
      double value = textBlockGradient(x, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return textBlockJvp(x, xDot).tangent();
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
      TextBlockHvp hvp = textBlockHvp(x, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  /**
   * Forward mode: {@code Exceptions.arrayStore} and its derivative in the direction of the
   * tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return the value and its tangent
   */
  static Dual arrayStoreJvp(double x, int n, double xDot) {
    double[][] m = new double[2][];
    double[][] mDot = new double[2][];
    double[] t = new double[2];
    double[] t1 = new double[2];
    t[0] = x;
    t1[0] = xDot;
    t[1] = x * x;
    t1[1] = 2.0 * (xDot * x);
    m[1] = t;
    mDot[1] = t1;
    double[] m1 = m[n];
    double[] mDot1 = mDot[n];
    double m2 = m1[0];
    double m3 = t[1];
    double t2 = mDot1[0] * m3 + m2 * t1[1];
    m1[0] = m2 * m3;
    mDot1[0] = t2;
    double m4 = t[0];
    double m5 = t[1];
    return new Dual(m4 * m5, t1[0] * m5 + m4 * t1[1]);
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayStoreJvp(double, int, double)
   */
  static Dual arrayStoreJvp(double x, int n, double xDot, Tape tape) {
    return arrayStoreJvp(x, n, xDot);
  }

  /**
   * Value and gradient of {@code Exceptions.arrayStore}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   */
  record ArrayStoreGradient(double value, double x) {}

  /**
   * Adjoints of the scalar parameters of {@code Exceptions.arrayStore}: filled by a
   * derivative and reused by its caller.
   */
  static final class ArrayStoreAdjoint {

    /** The adjoint of {@code x}. */
    public double x;

    /** A holder of zeros. */
    public ArrayStoreAdjoint() {}
  }

  /**
   * Reverse mode: {@code Exceptions.arrayStore} and its gradient.
   *
   * @param x as the method takes it
   * @param n constant
   * @return the value and the gradient, in new arrays
   */
  static ArrayStoreGradient arrayStoreGradient(double x, int n) {
    return arrayStoreGradient(x, n, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayStoreGradient(double, int)
   */
  static ArrayStoreGradient arrayStoreGradient(double x, int n, Tape tape) {
    ArrayStoreAdjoint adjoint = new ArrayStoreAdjoint();
    double value = arrayStoreGradient(x, n, adjoint, tape);
    return new ArrayStoreGradient(value, adjoint.x);
  }

  /**
   * Reverse mode: {@code Exceptions.arrayStore} and its gradient, written into the caller's
   * memory.
   *
   * @param x as the method takes it
   * @param n constant
   * @param adjoint overwritten with the derivatives with respect to {@code x}
   * @return the value
   */
  static double arrayStoreGradient(double x, int n, ArrayStoreAdjoint adjoint) {
    return arrayStoreGradient(x, n, adjoint, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayStoreGradient(double, int, ArrayStoreAdjoint)
   */
  static double arrayStoreGradient(double x, int n, ArrayStoreAdjoint adjoint, Tape tape) {
    Objects.requireNonNull(adjoint, "adjoint");
    int mark = tape.mark();
    try {
      double[][] m = new double[2][];
      double[][] mBar = new double[2][];
      double[] t = new double[2];
      double[] t1 = tape.zeroDoubles(2);
      t[0] = x;
      t[1] = x * x;
      m[1] = t;
      mBar[1] = t1;
      double[] m1 = m[n];
      double[] mBar1 = mBar[n];
      double m2 = m1[0];
      double m3 = t[1];
      m1[0] = m2 * m3;
      double m4 = t[0];
      double m5 = t[1];

      // reverse sweep
      t1[1] += m4;
      t1[0] += m5;
      double t2 = mBar1[0];
      mBar1[0] = 0.0;
      t1[1] += m2 * t2;
      mBar1[0] += t2 * m3;
      double t3 = t1[1];
      t1[1] = 0.0;
      double xBar = 2.0 * (t3 * x);
      double t4 = t1[0];
      t1[0] = 0.0;
      xBar += t4;
      adjoint.x = xBar;
      return m4 * m5;
    } finally {
      tape.release(mark);
    }
  }

  /**
   * Value, gradient and Hessian-vector product of {@code Exceptions.arrayStore}.
   *
   * @param value what the method returns
   * @param x the derivative with respect to {@code x}
   * @param xHvp the Hessian-vector product for {@code x}
   */
  record ArrayStoreHvp(double value, double x, double xHvp) {}

  /**
   * Second order: {@code Exceptions.arrayStore}, its gradient, and the product of its
   * Hessian with the tangents.
   *
   * @param x as the method takes it
   * @param n constant
   * @param xDot tangent of {@code x}
   * @return value, gradient and product, in new arrays
   */
  static ArrayStoreHvp arrayStoreHvp(double x, int n, double xDot) {
    return arrayStoreHvp(x, n, xDot, Tape.current());
  }

  /**
   * Does the same on a tape of the caller.
   *
   * @see #arrayStoreHvp(double, int, double)
   */
  static ArrayStoreHvp arrayStoreHvp(double x, int n, double xDot, Tape tape) {
    int mark = tape.mark();
    try {
      double[][] m = new double[2][];
      double[][] mDot = new double[2][];
      double[][] mBar = new double[2][];
      double[][] mBarDot = new double[2][];
      double[] t = new double[2];
      double[] t1 = new double[2];
      double[] t2 = tape.zeroDoubles(2);
      double[] t3 = tape.zeroDoubles(2);
      t[0] = x;
      t1[0] = xDot;
      t[1] = x * x;
      t1[1] = 2.0 * (xDot * x);
      m[1] = t;
      mDot[1] = t1;
      mBar[1] = t2;
      mBarDot[1] = t3;
      double[] m1 = m[n];
      double[] mDot1 = mDot[n];
      double[] mBar1 = mBar[n];
      double[] mBarDot1 = mBarDot[n];
      double m2 = m1[0];
      double mDot2 = mDot1[0];
      double m3 = t[1];
      double mDot3 = t1[1];
      m1[0] = m2 * m3;
      mDot1[0] = mDot2 * m3 + m2 * mDot3;
      double m4 = t[0];
      double m5 = t[1];

      // reverse sweep
      double mDot4 = t1[0];
      double mDot5 = t1[1];
      t2[1] += m4;
      t3[1] += mDot4;
      t2[0] += m5;
      t3[0] += mDot5;
      double t4 = mBar1[0];
      double t5 = mBarDot1[0];
      mBar1[0] = 0.0;
      mBarDot1[0] = 0.0;
      t2[1] += m2 * t4;
      t3[1] += mDot2 * t4 + m2 * t5;
      mBar1[0] += t4 * m3;
      mBarDot1[0] += t5 * m3 + t4 * mDot3;
      double t6 = t2[1];
      double t7 = t3[1];
      t2[1] = 0.0;
      t3[1] = 0.0;
      double xBar = 2.0 * (t6 * x);
      double xBarDot = 2.0 * (t7 * x + t6 * xDot);
      double t8 = t2[0];
      double t9 = t3[0];
      t2[0] = 0.0;
      t3[0] = 0.0;
      xBar += t8;
      xBarDot += t9;
      return new ArrayStoreHvp(m4 * m5, xBar, xBarDot);
    } finally {
      tape.release(mark);
    }
  }

  /**
   * {@code Exceptions.arrayStore} as a function of the vector that packs {@code x}, in this
   * order and arrays row by row. It modifies neither what it is given nor what it captures,
   * and may be used by several threads at once.
   *
   * @param n captured
   * @return the view
   */
  static ScalarFunction arrayStoreFunction(int n) {
    return new ArrayStoreFunction(n);
  }

  private static final class ArrayStoreFunction implements ScalarFunction {

    private final int n;

    ArrayStoreFunction(int n) {
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
      return Exceptions.arrayStore(x, this.n);
    }

    @Override
    public double gradient(double[] packed, double[] gradient) {
      Arguments.length("x", packed, inputs());
      Arguments.length("gradient", gradient, packed.length);
      Arguments.distinct("x", packed, "gradient", gradient);
      double x = packed[0];
      ArrayStoreAdjoint adjoint = new ArrayStoreAdjoint();
      double value = arrayStoreGradient(x, this.n, adjoint);
      gradient[0] = adjoint.x;
      return value;
    }

    @Override
    public double jvp(double[] packed, double[] direction) {
      Arguments.length("x", packed, inputs());
      Arguments.length("xDot", direction, packed.length);
      double x = packed[0];
      double xDot = direction[0];
      return arrayStoreJvp(x, this.n, xDot).tangent();
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
      ArrayStoreHvp hvp = arrayStoreHvp(x, this.n, xDot);
      double value = hvp.value();
      gradient[0] = hvp.x();
      product[0] = hvp.xHvp();
      return value;
    }
  }

  private static double deepJvp(double x, int n, double xDot, Tape tape) {
    if (n == 0) {
      throw new IllegalStateException("bottom at " + x);
    }
    if (n != -1) {
      double t = deepJvp(x * x, n - 1, 2.0 * (xDot * x), tape);
      double t1 = tape.doubleResult(1);
      xDot = xDot * t + x * t1;
      x *= t;
    }
    tape.result(1, xDot);
    return x;
  }

  private static double deepForward(double x, int n, Tape tape) {
    if (n == 0) {
      throw new IllegalStateException("bottom at " + x);
    }
    boolean t = n == -1;
    double t1;
    double t2;
    if (t) {
      t1 = x;
      t2 = 0.0;
    } else {
      t2 = deepForward(x * x, n - 1, tape);
      t1 = x * t2;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(x);
    return t1;
  }

  private static double deepReverse(double resultBar, Tape tape) {
    double x = tape.popDouble();
    double t = tape.popDouble();
    boolean t1 = tape.popBoolean();
    double xBar;
    if (t1) {
      xBar = resultBar;
    } else {
      double xBar1 = resultBar * t;
      xBar = xBar1 + 2.0 * (deepReverse(x * resultBar, tape) * x);
    }
    return xBar;
  }

  private static double deepForwardJvp(double x, int n, double xDot, Tape tape) {
    if (n == 0) {
      throw new IllegalStateException("bottom at " + x);
    }
    boolean t = n == -1;
    double t1;
    double t2;
    double t3;
    double t4;
    if (t) {
      t1 = x;
      t2 = 0.0;
      t3 = xDot;
      t4 = 0.0;
    } else {
      t2 = deepForwardJvp(x * x, n - 1, 2.0 * (xDot * x), tape);
      t4 = tape.doubleResult(1);
      t1 = x * t2;
      t3 = xDot * t2 + x * t4;
    }
    tape.push(t);
    tape.push(t2);
    tape.push(x);
    tape.push(t4);
    tape.push(xDot);
    tape.result(1, t3);
    return t1;
  }

  private static double deepReverseJvp(double resultBar, double resultBarDot, Tape tape) {
    double xDot = tape.popDouble();
    double t = tape.popDouble();
    double x = tape.popDouble();
    double t1 = tape.popDouble();
    boolean t2 = tape.popBoolean();
    double xBar;
    double xBarDot;
    if (t2) {
      xBar = resultBar;
      xBarDot = resultBarDot;
    } else {
      double xBar1 = resultBar * t1;
      double xBarDot1 = resultBarDot * t1 + resultBar * t;
      double t3 = deepReverseJvp(x * resultBar, xDot * resultBar + x * resultBarDot, tape);
      double t4 = tape.doubleResult(1);
      xBar = xBar1 + 2.0 * (t3 * x);
      xBarDot = xBarDot1 + 2.0 * (t4 * x + t3 * xDot);
    }
    tape.result(1, xBarDot);
    return xBar;
  }
}
