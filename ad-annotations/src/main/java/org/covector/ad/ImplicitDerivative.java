package org.covector.ad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a static method solves equations {@code F(x, p) = 0} for {@code x}, so that its
 * derivatives follow from those of the residual {@code F} by the implicit function theorem. The
 * method itself is never read: derivatives call it once, as it is, and differentiate none of its
 * iterations.
 *
 * <pre>{@code
 * @ImplicitDerivative(residual = "keplerResidual")
 * static double kepler(double m, double e, @Constant double tolerance) { … }   // Newton's method
 *
 * static double keplerResidual(double x, double m, double e) {
 *   return x - e * Math.sin(x) - m;
 * }
 * }</pre>
 *
 * <p>The residual is a static method of the same class, with source. Its parameters are matched
 * with those of the solver by name, and one parameter has a name that the solver does not have: it
 * stands for the solution, and has the type of the solver's result, {@code double} or {@code
 * double[]}. What the solver takes and the residual does not, such as a tolerance or an initial
 * guess, does not change the solution: its derivative is 0.
 *
 * <p>For a number as solution the residual returns a number. For an array of n numbers it returns
 * an array of n numbers, or is {@code void} and writes n numbers into its last parameter. A fixed
 * point {@code x = G(x, p)} has the residual {@code x - G(x, p)}.
 *
 * <p>With arrays, each derivative solves a dense system of n linear equations. Where the derivative
 * of the residual with respect to {@code x} has no inverse, an array-valued solver's derivative
 * throws an {@link ArithmeticException}; a number's is infinite or not a number, as a division by 0
 * is. The derivatives are as good as the solution is.
 *
 * @see DerivativeRule
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ImplicitDerivative {

  /**
   * The name of the residual.
   *
   * @return the name of a static method of the class that declares the solver
   */
  String residual();
}
