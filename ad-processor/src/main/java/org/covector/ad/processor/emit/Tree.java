package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;

/** An expression with what its evaluation depends on and changes. */
record Tree(Expression expression, Footprint footprint) {

  /** Several expressions, evaluated in order. */
  record Many(List<Tree> trees) {

    Expression get(int i) {
      return trees.get(i).expression();
    }

    List<Expression> expressions() {
      return trees.stream().map(Tree::expression).toList();
    }

    /** Returns the footprint of all of them together. */
    Footprint footprint() {
      return trees.stream().map(Tree::footprint).reduce(Footprint.NONE, Footprint::plus);
    }
  }
}
