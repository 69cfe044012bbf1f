package refused;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import org.covector.ad.Constant;
import org.covector.ad.DerivativeRule;
import org.covector.ad.Differentiable;
import org.covector.ad.runtime.Tape;

/** Calls of generated derivatives that cannot be differentiated. */
final class InnerDerivatives {

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double square(double x) {
    return x * x;
  }

  @Differentiable(modes = FORWARD)
  static double forwardOnly(double x) {
    return x * x;
  }

  @Differentiable
  static double notAskedFor(double x) {
    return InnerDerivativesDerivatives.forwardOnlyGradient(x).x(); // ERROR[AD140]
  }

  @Differentiable
  static double hessian(double x) {
    return InnerDerivativesDerivatives.squareHvp(x, 1).xHvp(); // ERROR[AD140]
  }

  @Differentiable
  static double view(double x) {
    return InnerDerivativesDerivatives.squareFunction().value(new double[] {x}); // ERROR[AD140]
  }

  record Both(double u, double v) {}

  @Differentiable
  static Both both(double x) {
    return new Both(x, x * x);
  }

  @Differentiable
  static double jacobian(double x) {
    double[] block = new double[2];
    InnerDerivativesDerivatives.bothJacobian(x, block, 0); // ERROR[AD140]
    return block[1];
  }

  @Differentiable
  static double length(double[] x) {
    double s = 0;
    for (double v : x) {
      s += v * v;
    }
    return s;
  }

  @Differentiable
  static double withTape(double[] x) {
    return InnerDerivativesDerivatives.lengthGradient(x, Tape.current()).x()[0]; // ERROR[AD140]
  }

  // A value that depends on its own derivative.

  @Differentiable
  static double itself(double x) {
    return x * InnerDerivativesDerivatives.itselfGradient(x).x(); // ERROR[AD140]
  }

  @Differentiable
  static double ping(double x) {
    return x * InnerDerivativesDerivatives.pongGradient(x).x(); // ERROR[AD140]
  }

  @Differentiable
  static double pong(double x) {
    return x * ping(x);
  }

  // Methods whose derivatives are not called.

  @Differentiable
  double ofObject(double x) {
    return x * x;
  }

  @Differentiable
  double callsOfObject(double x) {
    return InnerDerivativesDerivatives.ofObjectGradient(this, x).x(); // ERROR[AD140]
  }

  @Differentiable
  static double takesText(double x, String text) {
    return x * x * text.length();
  }

  @Differentiable
  static double callsWithText(double x) {
    return InnerDerivativesDerivatives.takesTextGradient(x, "a").x(); // ERROR[AD140]
  }

  @Differentiable
  static double[] vector(double x) {
    return new double[] {x * x};
  }

  @Differentiable
  static double callsVector(double x) {
    return InnerDerivativesDerivatives.vectorJvp(x, 1).tangent()[0]; // ERROR[AD140]
  }

  @Differentiable
  static double writes(double[] x, double[] work) {
    work[0] = x[0] * x[0];
    return work[0] * x[1];
  }

  @Differentiable
  static double callsWrites(double[] x) {
    return InnerDerivativesDerivatives.writesGradient(x, new double[1]).x()[0]; // ERROR[AD140]
  }

  @Differentiable
  static double recursive(double x, int n) {
    return n == 0 ? x * x : Math.sin(x * recursive(x * 0.5, n - 1));
  }

  @Differentiable
  static double callsRecursive(double x) {
    return InnerDerivativesDerivatives.recursiveGradient(x, 3).x(); // ERROR[AD140]
  }

  @Differentiable
  static double guarded(double x, int[] n) {
    double s = x;
    for (int i = 0; i < 4; i++) {
      try {
        double t = s * s;
        s = t * Math.sin(t) / (1 + 8 / n[i]);
      } catch (ArithmeticException e) {
        s = Math.sin(s);
      }
    }
    return s;
  }

  @Differentiable
  static double callsGuarded(double x, int[] n) {
    return InnerDerivativesDerivatives.guardedGradient(x, n).x(); // ERROR[AD140]
  }

  private static double sine(double x) {
    return Math.sin(x);
  }

  @DerivativeRule(method = "wave")
  static double waveSlope(double x) {
    return Math.cos(x);
  }

  @Differentiable
  static double wave(double x) {
    return sine(x);
  }

  @Differentiable
  static double callsWave(double x) {
    return InnerDerivativesDerivatives.waveGradient(x).x(); // ERROR[AD140]
  }

  @Differentiable
  static double ruled(double x) {
    return x * wave(x);
  }

  @Differentiable
  static double callsRuled(double x) {
    return InnerDerivativesDerivatives.ruledJvp(x, 1).tangent(); // ERROR[AD140]
  }

  @Differentiable
  static double parsed(@Constant double p, double x) {
    return x * Double.parseDouble("" + p); // ERROR[AD112]
  }

  @Differentiable
  static double callsParsed(double p) {
    return InnerDerivativesDerivatives.parsedGradient(p, 2).x();
  }

  // The record of a derivative.

  @Differentiable
  static double printed(double x) {
    var g = InnerDerivativesDerivatives.squareGradient(x); // ERROR[AD102]
    System.out.println(g);
    return g.x();
  }

  @Differentiable
  static double compared(double x) {
    return InnerDerivativesDerivatives.squareGradient(x).hashCode(); // ERROR[AD109]
  }
}
