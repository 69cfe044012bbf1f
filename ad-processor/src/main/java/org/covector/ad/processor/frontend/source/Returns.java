package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.Optional;

/** What the {@code return} statements of a body do. */
interface Returns {

  /**
   * Ends the body.
   *
   * @param result the expression that gives the result, if there is one
   */
  void end(Lowering lowering, Optional<Expression> result, Node node);
}
