package org.covector.ad.processor.frontend.source;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The local variables that are in scope. Java lets no local variable shadow another one. */
final class Scope {

  private final Deque<Map<String, Local>> levels = new ArrayDeque<>();

  void open() {
    levels.push(new LinkedHashMap<>());
  }

  /** Ends the innermost level and returns the variables that it declared. */
  List<Variable> close() {
    return levels.pop().values().stream().flatMap(local -> local.parts().stream()).toList();
  }

  void declare(Local local) {
    levels.element().put(local.name(), local);
  }

  Optional<Local> find(String name) {
    return levels.stream().map(level -> level.get(name)).filter(Objects::nonNull).findFirst();
  }

  /** Returns the variables of the locals of the given names, as far as they are in scope. */
  List<Variable> variables(Collection<String> names) {
    return names.stream()
        .flatMap(name -> find(name).stream())
        .flatMap(local -> local.parts().stream())
        .toList();
  }
}
