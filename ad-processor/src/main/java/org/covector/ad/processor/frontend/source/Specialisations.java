package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.FunctionKey;

/** The bodies that call themselves with known objects, and the functions that they become. */
final class Specialisations {

  private final Set<Node> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<FunctionKey, Specialisation> functions = new LinkedHashMap<>();
  private final Journal journal;

  Specialisations(Journal journal) {
    this.journal = journal;
  }

  /** Says that calls of a body are calls of functions from now on. */
  void start(Node body) {
    bodies.add(body);
  }

  /** Returns whether calls of a body are calls of functions. */
  boolean has(Node body) {
    return bodies.contains(body);
  }

  /** Returns the function that a body becomes with some objects. */
  Optional<Specialisation> find(Node body, Contents contents) {
    return functions.values().stream().filter(f -> f.isFor(body, contents)).findFirst();
  }

  /** Returns the function of a key, if it is one of these. */
  Optional<Specialisation> find(FunctionKey key) {
    return Optional.ofNullable(functions.get(key));
  }

  void add(Specialisation function) {
    journal.put(functions, function.key(), function);
  }

  /** Returns how many functions stem from bodies of one name. */
  int count(String owner, String name) {
    return (int)
        functions.keySet().stream()
            .filter(key -> key.owner().equals(owner) && key.name().equals(name))
            .count();
  }
}
