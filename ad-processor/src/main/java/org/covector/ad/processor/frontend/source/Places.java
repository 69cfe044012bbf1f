package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places in the text where one of several known objects may be: a variable, an array, an
 * expression, the result of a body; with what has been seen there.
 */
final class Places {

  /** How many different objects a place may have. */
  private static final int LIMIT = 16;

  private final Map<Node, Alternatives> chosen = new IdentityHashMap<>();
  private final Set<Node> ordinary = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Returns what may be at a place, if that is one of several known objects. */
  Optional<Alternatives> at(Node place) {
    return Optional.ofNullable(chosen.get(place));
  }

  /**
   * Says that one of several known objects may be at a place.
   *
   * @return whether that is so; it is not where something else may be there as well
   */
  boolean start(Node place) {
    if (!ordinary.contains(place)) {
      chosen.putIfAbsent(place, new Alternatives(place, List.of()));
    }
    return chosen.containsKey(place);
  }

  /** Says that one of several known objects may be where one of them got lost. */
  boolean start(Escape escape) {
    return escape.place().filter(p -> !chosen.containsKey(p) && start(p)).isPresent();
  }

  /** Says that something else than known objects may be at a place. */
  void giveUp(Node place) {
    ordinary.add(place);
    chosen.remove(place);
  }

  /** Adds an object to those that may be at a place. */
  void add(Node place, Alternatives.One one) {
    Alternatives now = chosen.get(place);
    if (!one.contents().isClosed() || now.size() == LIMIT) {
      giveUp(place);
    } else {
      chosen.put(place, now.with(one));
    }
  }
}
