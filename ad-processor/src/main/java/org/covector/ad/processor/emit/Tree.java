package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;

/**
 * An expression with what its evaluation depends on and changes.
 *
 * @param size the number of operations in it, roughly
 */
record Tree(Expression expression, Footprint footprint, int size) {

  /** Makes a tree of a single operation. */
  Tree(Expression expression, Footprint footprint) {
    this(expression, footprint, 1);
  }

  /** Several expressions, evaluated in order. */
  record Many(List<Tree> trees) {

    Expression get(int i) {
      return trees.get(i).expression();
    }

    List<Expression> expressions() {
      return trees.stream().map(Tree::expression).toList();
    }

    /** Returns the size of an operation on them. */
    int size() {
      return trees.stream().mapToInt(Tree::size).sum() + 1;
    }

    /** Returns the footprint of all of them together. */
    Footprint footprint() {
      return trees.stream().map(Tree::footprint).reduce(Footprint.NONE, Footprint::plus);
    }
  }
}
