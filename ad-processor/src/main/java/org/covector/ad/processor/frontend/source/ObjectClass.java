package org.covector.ad.processor.frontend.source;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A class whose objects are memory to differentiated code.
 *
 * @param type the class
 * @param tangentName the qualified name of its tangent class
 * @param active its fields that carry derivatives
 */
public record ObjectClass(TypeElement type, String tangentName, List<VariableElement> active) {

  /** Copies the list. */
  public ObjectClass {
    active = List.copyOf(active);
  }
}
