package org.covector.ad.benchmarks.gradbench;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A function of one of the suite's modules.
 *
 * @param <I> what it takes: a record with the components that the JSON object of the input has, in
 *     snake case there, whose constructor checks them, or a number
 * @param input the class of what it takes
 * @param prepare gives what is to be timed, which returns the output; it is run any number of times
 */
record Task<I>(Class<I> input, Function<I, Supplier<Object>> prepare) {}
