package org.covector.ad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that computes a derivative of another static method, the <em>primal</em>.
 *
 * <p>A primal with rules is never read: derivatives call it once, as it is, and take what they need
 * from its rules. This is for methods that have no source, that are numerically delicate, or whose
 * derivative is known in a better form than their program.
 *
 * <pre>{@code
 * static double erf(double x) { … }                       // a continued fraction, say
 *
 * @DerivativeRule(method = "erf")
 * static double erfSlope(double x) {
 *   return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x);
 * }
 * }</pre>
 *
 * <h2>Signatures</h2>
 *
 * A rule takes the parameters of the primal, of the very same types, which also tells overloads
 * apart; then, if it wants it, the result of the primal. What comes after depends on the form. Let
 * the primal be {@code double f(double a, double[] b)}:
 *
 * <table>
 *   <caption>Signatures of rules</caption>
 *   <tr><th>Form</th><th>Rule</th><th>Computes</th></tr>
 *   <tr><td>{@link Form#PARTIAL}</td>
 *     <td>{@code double rule(double a, double[] b)}</td>
 *     <td>the partial derivative with respect to the number {@link #wrt()}; the result of the
 *     primal is a number</td></tr>
 *   <tr><td>{@link Form#JVP}</td>
 *     <td>{@code double rule(double a, double[] b, double aDot, double[] bDot)}</td>
 *     <td>the tangent of the result: of its type, and if it is an array a new one of its shape</td>
 *     </tr>
 *   <tr><td>{@link Form#VJP}</td>
 *     <td>{@code double rule(double a, double[] b, double resultBar, double[] bBar)}</td>
 *     <td>the adjoints: adds those of arrays to {@code bBar}, and returns that of the number
 *     {@code a}; {@code void} if no number is active, {@code double[]} with one element for each,
 *     in the order of declaration, if several are</td></tr>
 * </table>
 *
 * <p>Tangents and adjoints are there for each {@code float} or {@code double} parameter, and array
 * of these, that is not marked {@link Constant} in the rule or in the primal. A call that gives an
 * active value to a {@code @Constant} parameter, or to a number for which there is no partial, is
 * an error.
 *
 * <p>Both the primal and its rules must be visible to the class that is generated, must not write
 * into the arrays that are the primal's parameters or results, and an array that the primal returns
 * must be a new one.
 *
 * <h2>Modes</h2>
 *
 * Partials serve all modes. A JVP serves forward mode, a VJP reverse mode, and forward mode too if
 * the result is a number. Second derivatives differentiate the rules themselves, so these need
 * source, or rules of their own.
 *
 * <h2>Where rules are looked for</h2>
 *
 * In the top-level class around the annotated method with all that is nested in it, and in the
 * classes that {@link Differentiable#rules()} names; if these have none for a method, in the class
 * that declares that method.
 *
 * @see ImplicitDerivative
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(DerivativeRules.class)
public @interface DerivativeRule {

  /** What a rule computes. */
  enum Form {
    /** The partial derivative with respect to one number. */
    PARTIAL,
    /** The tangent of the result, from the tangents of the parameters. */
    JVP,
    /** The adjoints of the parameters, from the adjoint of the result. */
    VJP
  }

  /**
   * The name of the primal.
   *
   * @return the name of a static method
   */
  String method();

  /**
   * The class that declares the primal.
   *
   * @return a class; unless said otherwise the one that declares the rule
   */
  Class<?> of() default DerivativeRule.class;

  /**
   * The parameter with respect to which a {@link Form#PARTIAL} is taken.
   *
   * @return the name that the parameter has in the rule, or its position, counted from {@code "0"};
   *     may be left out if the primal has one number as parameter and nothing else that is active
   */
  String wrt() default "";

  /**
   * What the rule computes.
   *
   * @return the form; a partial derivative unless said otherwise
   */
  Form form() default Form.PARTIAL;
}
