package org.covector.ad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for derivatives of a method.
 *
 * <p>While the method is compiled, the processor reads its body and writes, into the same package,
 * a final class with its derivatives. Methods of a top-level class {@code Outer} go to {@code
 * OuterDerivatives}, those of a nested class {@code Outer.Inner} to {@code Outer_InnerDerivatives}.
 *
 * <pre>{@code
 * final class Regression {
 *   @Differentiable
 *   static double loss(double m, double c, @Constant double[] x, @Constant double[] y) {
 *     double sum = 0;
 *     for (int i = 0; i < x.length; i++) {
 *       double r = m * x[i] + c - y[i];
 *       sum += r * r;
 *     }
 *     return sum / x.length;
 *   }
 * }
 *
 * var gradient = RegressionDerivatives.lossGradient(m, c, x, y);
 * // gradient.value(), gradient.m(), gradient.c()
 * }</pre>
 *
 * <h2>Active parameters</h2>
 *
 * Derivatives are taken with respect to the <em>active</em> parameters: those of type {@code float}
 * or {@code double}, or an array of any rank of these, or a record that has such components, or an
 * object, or an array of objects, of a class with such fields, that are not marked {@link
 * Constant}. If {@link #wrt()} is given, it names the active parameters instead. All other
 * parameters are handed through unchanged, and so is the object of an instance method, which all
 * generated methods take first. For the class of active objects a tangent class is generated, which
 * has the active fields only and serves for tangents and adjoints.
 *
 * <h2>What is generated</h2>
 *
 * For a method {@code f} the following, each also with a trailing {@code Tape} parameter for
 * callers who manage the storage of intermediate values themselves.
 *
 * <table>
 *   <caption>Generated methods</caption>
 *   <tr><th>Method</th><th>Mode</th><th>Computes</th></tr>
 *   <tr><td>{@code fJvp}</td><td>{@link Mode#FORWARD}</td>
 *     <td>value and directional derivative; takes a tangent for each active parameter</td></tr>
 *   <tr><td>{@code fGradient}</td><td>{@link Mode#REVERSE}</td>
 *     <td>value and gradient of a method with a single number as result; in an allocating form,
 *     and one that overwrites adjoint arrays of the caller</td></tr>
 *   <tr><td>{@code fVjp}</td><td>{@link Mode#REVERSE}</td>
 *     <td>results and adjoints of a method that returns an array or a record, or writes its results
 *     into its parameters; adjoints of the caller are added to</td></tr>
 *   <tr><td>{@code fJacobian}</td><td>{@link Mode#REVERSE}</td>
 *     <td>value and Jacobian of a method that returns a record of a few numbers and writes none of
 *     its active arrays; it goes into a block of an array of the caller</td></tr>
 *   <tr><td>{@code fHvp}</td><td>{@link Mode#SECOND_ORDER}</td>
 *     <td>value, gradient, and Hessian-vector product</td></tr>
 *   <tr><td>{@code fFunction}</td><td>any</td>
 *     <td>the method as a function of one vector, into which the active parameters are packed in
 *     the order of their declaration, row by row; for optimisers and for checks</td></tr>
 * </table>
 *
 * <p>Every generated method returns the very value that {@code f} returns, bit by bit, throws what
 * {@code f} throws, writes to arrays what {@code f} writes, and has the side effects of {@code f}
 * exactly once. Generated methods hold no shared state: any number of threads may call them at
 * once.
 *
 * <p>Where the method contains something that cannot be differentiated, compilation fails with an
 * error at that expression; a derivative is never silently left out.
 *
 * <h2>Several annotations</h2>
 *
 * The annotation may be repeated, usually with different {@link #wrt()}; each repetition then needs
 * a {@link #name()} of its own, and so does each of several annotated overloads. Names that clash
 * are reported as errors.
 *
 * @see Constant
 * @see Mode
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Differentiables.class)
public @interface Differentiable {

  /**
   * The names of the parameters with respect to which to differentiate. Empty, the default, means
   * every {@code float} or {@code double} parameter, every array or record of these and every
   * object with such fields that is not marked {@link Constant}. For a method of a record {@code
   * "this"} names the record itself; for an instance method of another class {@code "this.rate"}
   * names a field of its object.
   *
   * <p>The order of the names is of no account: tangents, adjoints and packed inputs follow the
   * order of declaration. A name that no parameter of a differentiable type bears is an error, as
   * is one that appears twice. An array that is not named, but into which the method writes values
   * that depend on named parameters, is an output of the method.
   *
   * @return names of parameters
   */
  String[] wrt() default {};

  /**
   * The modes for which to generate methods. Each mode stands for itself: {@link Mode#SECOND_ORDER}
   * alone generates only what computes second derivatives, and the packed function, whose
   * operations of other modes then throw {@link UnsupportedOperationException}.
   *
   * @return modes, at least one; forward and reverse unless said otherwise
   */
  Mode[] modes() default {Mode.FORWARD, Mode.REVERSE};

  /**
   * The stem of all generated names, in place of the name of the method. For {@code "cost"} these
   * are {@code costJvp}, {@code costGradient}, {@code CostGradient}, and so on.
   *
   * @return a Java identifier, or the empty string for the name of the method
   */
  String name() default "";

  /**
   * Classes with {@link DerivativeRule rules} for methods that this method calls, besides those of
   * the top-level class around it. They hold for all annotated methods of the same class.
   *
   * @return classes that declare rules
   */
  Class<?>[] rules() default {};

  /**
   * Whether to generate {@code fCheck}, too, which takes the parameters of the method and compares
   * its derivatives there with extrapolated differences, so that a unit test is {@code
   * fCheck(…).assertPassed()}. Where second order alone is asked for, it checks that. This is for
   * methods whose derivative is written by hand, as {@link DerivativeRule} or {@link
   * ImplicitDerivative}.
   *
   * @return whether to generate the check
   */
  boolean check() default false;
}
