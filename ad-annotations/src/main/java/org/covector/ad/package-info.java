/**
 * Annotations that ask for derivatives of ordinary Java methods: {@link
 * org.covector.ad.Differentiable} on the method, {@link org.covector.ad.Constant} on parameters
 * that are not differentiated; {@link org.covector.ad.DerivativeRule} and {@link
 * org.covector.ad.ImplicitDerivative} for methods whose bodies are not to be differentiated.
 *
 * <p>The annotations take part in compilation only. Generated code depends on the runtime library,
 * never on this package.
 */
package org.covector.ad;
