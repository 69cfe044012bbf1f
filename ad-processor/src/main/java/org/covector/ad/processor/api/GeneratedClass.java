package org.covector.ad.processor.api;

import java.util.function.Function;
import org.covector.ad.processor.emit.CallShape;
import org.covector.ad.processor.emit.ClassSpec;
import org.covector.ad.processor.ir.FunctionKey;

/**
 * A class ready to be printed.
 *
 * @param spec what to print
 * @param calls how the functions that it calls are called
 */
public record GeneratedClass(ClassSpec spec, Function<FunctionKey, CallShape> calls) {}
