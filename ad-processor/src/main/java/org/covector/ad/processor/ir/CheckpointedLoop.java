package org.covector.ad.processor.ir;

/**
 * A function that is nothing but a loop whose iterations are calls of another function.
 *
 * @param step the iteration: takes what the loop takes, and gives the next values of what the loop
 *     carries
 * @param snapshots how many states reverse mode keeps, 1 at least
 */
public record CheckpointedLoop(FunctionKey step, int snapshots) {}
