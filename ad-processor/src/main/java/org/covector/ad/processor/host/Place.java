package org.covector.ad.processor.host;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where to report what has no place in a body.
 *
 * @param element a method or a parameter, or null for what is in no source
 * @param annotation an annotation of it, or null
 * @param value a value in the annotation, or null
 */
public record Place(Element element, AnnotationMirror annotation, AnnotationValue value) {

  /** No place in a source. */
  public static final Place NOWHERE = new Place(null, null, null);

  /** The element itself. */
  public static Place of(Element element) {
    return new Place(element, null, null);
  }
}
