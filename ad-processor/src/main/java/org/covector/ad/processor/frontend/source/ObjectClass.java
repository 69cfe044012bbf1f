package org.covector.ad.processor.frontend.source;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A class whose objects are memory to differentiated code.
 *
 * @param type the class
 * @param tangentName the qualified name of its tangent class
 * @param all its fields, inherited ones too
 * @param active those that carry derivatives
 */
public record ObjectClass(
    TypeElement type, String tangentName, List<VariableElement> all, List<VariableElement> active) {

  /** Copies the lists. */
  public ObjectClass {
    all = List.copyOf(all);
    active = List.copyOf(active);
  }
}
