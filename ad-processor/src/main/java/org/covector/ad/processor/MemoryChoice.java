package org.covector.ad.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.covector.ad.processor.request.ActiveObjects;
import org.covector.ad.processor.request.Request;

/**
 * Which objects are memory besides those of active parameters.
 *
 * @param own whether the object that instance methods are called on is
 * @param classes classes whose objects are
 */
record MemoryChoice(boolean own, Set<TypeElement> classes) {

  /** None at all. */
  static final MemoryChoice NONE = new MemoryChoice(false, Set.of());

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

  /** Returns whether the object is memory that methods of a class are called on. */
  boolean isOwn(TypeElement type, List<Request> requests) {
    return own
        || classes.contains(type)
        || requests.stream().anyMatch(r -> ActiveObjects.of(r).contains(type));
  }
}
