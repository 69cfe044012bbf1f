package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import org.covector.ad.processor.ir.Value;

/**
 * What a stream gives that may be empty: {@code OptionalDouble} and its like.
 *
 * @param present whether there is a value
 * @param element the value; anything where there is none
 */
record Perhaps(Node origin, Value present, Operand element) implements Subject {}
