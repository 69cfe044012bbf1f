package org.covector.ad.processor.emit;

/**
 * How a call of an IR function is printed.
 *
 * @param target the Java text before the argument list, with qualified class names
 * @param takesTape whether the tape is passed as a last argument
 */
public record CallShape(String target, boolean takesTape) {}
