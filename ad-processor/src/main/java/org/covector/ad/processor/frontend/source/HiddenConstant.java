package org.covector.ad.processor.frontend.source;

import javax.lang.model.element.VariableElement;
import org.covector.ad.processor.ir.Type;

/**
 * A field that lifted code reads and generated code cannot name, such as a private one. The
 * generated class keeps the value of a static field in a constant of its own, and of an instance
 * field a handle.
 *
 * @param field the field
 * @param type its type
 * @param name the name that stands for the constant in the templates of opaque operations
 */
public record HiddenConstant(VariableElement field, Type type, String name) {}
