package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A piece of a program in two texts: Java over {@code double}, and the same for the evaluator.
 *
 * @param java the Java text, with {@code $0}, {@code $1} … for the parts; empty for a block, whose
 *     text is that of its parts, one after another
 * @param shadow the evaluator's text, likewise
 * @param features names of the constructs that it uses, for counting
 */
record Node(Sort sort, String java, String shadow, List<Node> parts, Set<String> features) {

  static Node of(Sort sort, String java, String shadow, Node... parts) {
    return new Node(sort, java, shadow, List.of(parts), Set.of());
  }

  /** A piece whose two texts are the same. */
  static Node same(Sort sort, String text, Node... parts) {
    return of(sort, text, text, parts);
  }

  /** A statement in two texts. */
  static Node statement(String java, String shadow, Node... parts) {
    return of(Sort.STATEMENT, java, shadow, parts);
  }

  /** A statement whose two texts are the same. */
  static Node statement(String text, Node... parts) {
    return of(Sort.STATEMENT, text, text, parts);
  }

  static Node block(List<Node> statements) {
    return new Node(Sort.BLOCK, "", "", List.copyOf(statements), Set.of());
  }

  static Node block(Node... statements) {
    return block(List.of(statements));
  }

  /** This piece, counted as a use of a construct. */
  Node uses(String... constructs) {
    Set<String> all = new TreeSet<>(features);
    all.addAll(List.of(constructs));
    return new Node(sort, java, shadow, parts, all);
  }

  Node withParts(List<Node> other) {
    return new Node(sort, java, shadow, List.copyOf(other), features);
  }

  /** The number of pieces. */
  int size() {
    int size = 1;
    for (Node part : parts) {
      size += part.size();
    }
    return size;
  }

  /** Adds the constructs of the whole tree. */
  void collect(Set<String> into) {
    into.addAll(features);
    parts.forEach(part -> part.collect(into));
  }

  String javaText() {
    return text(false);
  }

  String shadowText() {
    return text(true);
  }

  private String text(boolean evaluator) {
    StringBuilder out = new StringBuilder();
    print(evaluator, out);
    return out.toString();
  }

  private void print(boolean evaluator, StringBuilder out) {
    if (sort == Sort.BLOCK) {
      for (Node part : parts) {
        part.print(evaluator, out);
        out.append('\n');
      }
      return;
    }
    String template = evaluator ? shadow : java;
    int at = 0;
    for (int next = template.indexOf('$'); next >= 0; next = template.indexOf('$', at)) {
      out.append(template, at, next);
      parts.get(template.charAt(next + 1) - '0').print(evaluator, out);
      at = next + 2;
    }
    out.append(template, at, template.length());
  }

  /** This tree with a piece in another's place, by identity. */
  Node replace(Map<Node, Node> replacements) {
    Node other = replacements.get(this);
    if (other != null) {
      return other;
    }
    List<Node> made = new ArrayList<>();
    boolean changed = false;
    for (Node part : parts) {
      Node replaced = part.replace(replacements);
      changed |= replaced != part;
      made.add(replaced);
    }
    return changed ? withParts(made) : this;
  }
}
