package org.covector.ad.processor.analysis;

/**
 * What derivatives of a method are asked for.
 *
 * @param forward whether tangents of its values are computed
 * @param reverse whether adjoints are
 * @param second whether derivatives are differentiated again
 */
public record DerivativeNeeds(boolean forward, boolean reverse, boolean second) {}
