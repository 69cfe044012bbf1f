package org.covector.ad.processor.frontend.source;

import javax.lang.model.element.TypeElement;

/**
 * Says that objects of an immutable class are used as objects: compared by identity, set to null,
 * or given away. The annotated method is then read again with the class as an ordinary one.
 */
final class Demotion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TypeElement type;

  Demotion(TypeElement type) {
    super("an object where a value was expected", null, false, false);
    this.type = type;
  }

  TypeElement type() {
    return type;
  }
}
