package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.Optional;

/**
 * Says that an object which was thought to be known everywhere gets to where it is not: it is
 * stored, merged with another one, or given to what is not read. The function is then read again
 * with the object as an opaque one.
 */
final class Escape extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Subject subject;
  private final transient Optional<Node> place;

  Escape(Subject subject) {
    this(subject, Optional.empty());
  }

  /**
   * Says that an object escapes.
   *
   * @param place the variable where it meets others
   */
  Escape(Subject subject, Optional<Node> place) {
    super("an object escapes", null, false, false);
    this.subject = subject;
    this.place = place;
  }

  /** Returns the variable where the object meets others. */
  Optional<Node> place() {
    return place;
  }

  Subject subject() {
    return subject;
  }
}
