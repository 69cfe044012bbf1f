package org.covector.ad.benchmarks;

/**
 * One measured figure.
 *
 * @param kernel name of the kernel
 * @param size its parameters as a person reads them, empty where it has none
 * @param variant name of the benchmark method, such as {@code gradient}
 * @param median of the times of one call in all measured iterations, in nanoseconds
 * @param minimum of these times
 * @param bytes allocated by one call; NaN where unknown
 */
record Measurement(
    String kernel, String size, String variant, double median, double minimum, double bytes) {}
