/**
 * What generated derivative code needs at run time, and what a user does with a derivative once it
 * is there.
 *
 * <ul>
 *   <li>{@link org.covector.ad.runtime.Dual}: a value with its tangent, the result of a {@code Jvp}
 *       method.
 *   <li>{@link org.covector.ad.runtime.ScalarFunction} and {@link
 *       org.covector.ad.runtime.VectorFunction}: a differentiable method seen as a function of one
 *       packed vector, for optimisers and solvers.
 *   <li>{@link org.covector.ad.runtime.Jacobians} and {@link org.covector.ad.runtime.Hessians}:
 *       dense matrices from those views.
 *   <li>{@link org.covector.ad.runtime.GradientCheck}: derivatives against extrapolated
 *       differences.
 *   <li>{@link org.covector.ad.runtime.Tape}: memory for values that a reverse sweep needs.
 *   <li>{@link org.covector.ad.runtime.Arguments}, {@link org.covector.ad.runtime.OverrideCheck}
 *       and {@link org.covector.ad.runtime.RuntimeVersion}: checks that generated code makes.
 * </ul>
 *
 * <p>The words are those of the field. For a method <i>y = f(x)</i> with Jacobian <i>J</i> at
 * <i>x</i>, the <b>tangent</b> of the result in the direction {@code xDot} is <i>J&middot;xDot</i>
 * (jvp, Jacobian-vector product), and the <b>adjoint</b> of the input for the result's adjoint
 * {@code yBar} is <i>J<sup>T</sup>&middot;yBar</i> (vjp, vector-Jacobian product).
 */
package org.covector.ad.runtime;
