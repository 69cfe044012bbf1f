package org.covector.ad.benchmarks;

/**
 * One measured figure.
 *
 * @param kernel name of the kernel
 * @param size its parameters as a person reads them, empty where it has none
 * @param variant name of the benchmark method, such as {@code gradient}
 * @param nanos mean time of one call
 * @param error half the width of the 99.9 % confidence interval of {@code nanos}; NaN where unknown
 * @param bytes allocated by one call; NaN where unknown
 */
record Measurement(
    String kernel, String size, String variant, double nanos, double error, double bytes) {}
