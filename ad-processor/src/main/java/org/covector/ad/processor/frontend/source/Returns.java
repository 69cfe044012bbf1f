package org.covector.ad.processor.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.Value;

/** What the {@code return} statements of a body do. */
interface Returns {

  /**
   * Ends the body.
   *
   * @param result the expression that gives the result, if there is one
   */
  void end(Lowering lowering, Optional<Expression> result, Node node);

  /**
   * Leaves the body, when everything has been done that is to be done before.
   *
   * @param values the values of the result
   */
  void leave(Lowering lowering, List<Value> values);
}
