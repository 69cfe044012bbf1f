package org.covector.ad.processor.random;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes a failing program smaller as long as it fails in the same way (A. Zeller and R.
 * Hildebrandt, "Simplifying and isolating failure-inducing input", IEEE Transactions on Software
 * Engineering 28, 2002, on trees: parts of blocks are left out, statements give way to what they
 * contain, and expressions to their operands).
 */
final class Shrinker {

  private final Predicate<ProgramSource> possible;
  private final Predicate<ProgramSource> fails;
  private int budget;

  /**
   * Makes a shrinker.
   *
   * @param possible tells quickly which programs can be tried at all
   * @param fails tells which fail as wanted
   * @param budget how many programs to try
   */
  Shrinker(Predicate<ProgramSource> possible, Predicate<ProgramSource> fails, int budget) {
    this.possible = possible;
    this.fails = fails;
    this.budget = budget;
  }

  /** The smallest failing program that was found. */
  ProgramSource shrink(ProgramSource program) {
    ProgramSource best = fewerInputs(program);
    boolean progress = true;
    while (progress && budget > 0) {
      progress = false;
      ProgramSource smaller = pass(best);
      if (smaller.methods().size() < best.methods().size()) {
        best = smaller;
        progress = true;
      }
    }
    return best;
  }

  private ProgramSource fewerInputs(ProgramSource program) {
    for (String row : program.inputs()) {
      ProgramSource one = new ProgramSource(program.seed(), program.methods(), List.of(row));
      if (program.inputs().size() > 1 && tried(one)) {
        return one;
      }
    }
    return program;
  }

  private boolean tried(ProgramSource candidate) {
    return budget > 0 && possible.test(candidate) && --budget >= 0 && fails.test(candidate);
  }

  private ProgramSource pass(ProgramSource program) {
    ProgramSource best = program;
    List<Node> nodes = new ArrayList<>();
    list(best.methods(), nodes);
    nodes.sort(Comparator.comparingInt(Node::size).reversed());
    for (Node node : nodes) {
      if (budget <= 0) {
        return best;
      }
      if (contains(best.methods(), node)) {
        best = node.sort() == Sort.BLOCK ? leaveOut(best, node) : giveWay(best, node);
      }
    }
    return best;
  }

  private static void list(Node node, List<Node> into) {
    into.add(node);
    node.parts().forEach(part -> list(part, into));
  }

  private static boolean contains(Node tree, Node node) {
    return tree == node || tree.parts().stream().anyMatch(part -> contains(part, node));
  }

  private static ProgramSource replaced(ProgramSource program, Node node, Node other) {
    Map<Node, Node> one = new IdentityHashMap<>();
    one.put(node, other);
    return program.with(program.methods().replace(one));
  }

  /** Leaves out parts of a block: halves, quarters, single ones. */
  private ProgramSource leaveOut(ProgramSource program, Node block) {
    ProgramSource best = program;
    Node now = block;
    for (int length = Math.max(1, block.parts().size() / 2); length >= 1; length /= 2) {
      for (int from = 0; from + length <= now.parts().size(); ) {
        List<Node> parts = new ArrayList<>(now.parts());
        parts.subList(from, from + length).clear();
        Node smaller = now.withParts(parts);
        ProgramSource candidate = replaced(best, now, smaller);
        if (tried(candidate)) {
          best = candidate;
          now = smaller;
        } else {
          from += length;
        }
      }
    }
    return best;
  }

  /** Puts something simpler in the place of a statement or an expression. */
  private ProgramSource giveWay(ProgramSource program, Node node) {
    List<Node> simpler = new ArrayList<>();
    if (node.sort().hasLeaf() && node.size() > 1) {
      simpler.add(node.sort().leaf());
    }
    List<Node> inner = new ArrayList<>();
    node.parts().forEach(part -> list(part, inner));
    inner.stream()
        .filter(part -> part.size() < node.size())
        .filter(
            part ->
                part.sort() == node.sort()
                    || (part.sort().isStatement() && node.sort().isStatement()))
        .sorted(Comparator.comparingInt(Node::size))
        .limit(6)
        .forEach(simpler::add);
    for (Node other : simpler) {
      ProgramSource candidate = replaced(program, node, other);
      if (tried(candidate)) {
        return candidate;
      }
    }
    return program;
  }
}
