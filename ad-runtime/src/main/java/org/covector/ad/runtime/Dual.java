package org.covector.ad.runtime;

/**
 * A value together with its tangent: what a generated {@code Jvp} method of a scalar method
 * returns.
 *
 * <p>The value has the very bits that the original method returns for the same arguments. For a
 * method that returns {@code float} both components hold {@code float} numbers, exactly.
 *
 * @param value the primal value, <i>f(x)</i>
 * @param tangent the directional derivative <i>f'(x)&middot;xDot</i>
 */
public record Dual(double value, double tangent) {}
