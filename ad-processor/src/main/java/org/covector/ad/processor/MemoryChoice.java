package org.covector.ad.processor;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Which objects are memory besides those of active parameters.
 *
 * @param own whether the object that instance methods are called on is
 * @param classes classes whose objects are
 */
record MemoryChoice(boolean own, Set<TypeElement> classes) {

  /** Copies the set. */
  MemoryChoice {
    classes = Set.copyOf(classes);
  }

  /** Returns what is in one of two. */
  MemoryChoice and(MemoryChoice other) {
    Set<TypeElement> all = new HashSet<>(classes);
    all.addAll(other.classes);
    return new MemoryChoice(own || other.own, all);
  }
}
