package org.covector.ad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Differentiable} method with respect to which there is nothing to
 * differentiate: data, weights, step sizes, workspace. On a field of a class whose objects such
 * methods take, it says the same of that field of all objects.
 *
 * <p>Generated methods take the parameter as it is, with neither tangent nor adjoint beside it.
 * Less work is generated, since whatever depends on constants only has no derivative. Parameters
 * that are neither {@code float} nor {@code double}, nor arrays of these or objects with such
 * fields, are constant of themselves and need no mark.
 *
 * <p>An array so marked may be written by the method, as long as what it writes there does not
 * depend on active parameters; a store of an active value is an error at the expression, because
 * its derivative would be lost. An array that the method writes must not be passed both as this
 * parameter and as an active one; generated methods refuse that with {@link
 * IllegalArgumentException}.
 *
 * <p>The mark is redundant, but allowed, on a parameter that {@link Differentiable#wrt()} leaves
 * out, and contradicts one that it names, which is an error.
 *
 * <p>On a static field that is not final, a number, a boolean or a string, it allows differentiated
 * code to read the field: as often as the method itself does, and without a derivative.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface Constant {}
