package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Replaces the values at which control flow joins by the one value that reaches them: a loop
 * parameter that each iteration passes on as it is, a result that is the same outer value at each
 * exit (M. Braun et al., "Simple and efficient construction of static single assignment form", CC
 * 2013: trivial phi functions). The joins themselves are left, unused.
 */
final class TrivialJoins extends Rewriter {

  private final Scopes scopes;
  private final List<ControlOp> joins = new ArrayList<>();

  private TrivialJoins(Scopes scopes) {
    this.scopes = scopes;
  }

  static Function run(Function function) {
    TrivialJoins pass = new TrivialJoins(Scopes.of(function));
    function.body().walk().forEach(pass::collect);
    boolean found = false;
    while (pass.joins.stream().map(pass::replaceJoins).reduce(false, Boolean::logicalOr)) {
      found = true;
    }
    return found ? pass.rewrite(function) : function;
  }

  private void collect(Op op) {
    if (op instanceof ControlOp control) {
      joins.add(control);
    }
  }

  private boolean replaceJoins(ControlOp op) {
    boolean found = false;
    for (int i = 0; i < op.results().size(); i++) {
      int position = i;
      Stream<Value> sources = scopes.exits(op).stream().map(t -> values(t).get(position));
      found |= replaceJoin(op.results().get(i), sources.toList(), op);
    }
    if (op instanceof Loop loop) {
      for (int i = 0; i < loop.params().size(); i++) {
        int position = i;
        Stream<Value> next = scopes.continues(loop).stream().map(t -> t.next().get(position));
        Stream<Value> sources = Stream.concat(Stream.of(loop.inits().get(i)), next);
        found |= replaceJoin(loop.params().get(i), sources.toList(), op);
      }
    }
    return found;
  }

  private static List<Value> values(Terminator exit) {
    return exit instanceof Terminator.Test test ? test.exits() : exit.operands();
  }

  private boolean replaceJoin(Value join, List<Value> sources, ControlOp op) {
    if (map(join) != join) {
      return false;
    }
    List<Value> distinct =
        sources.stream().map(this::map).filter(v -> v != join).distinct().limit(2).toList();
    if (distinct.size() != 1
        || !Objects.equals(distinct.get(0).type(), join.type())
        || !scopes.of(op).isWithin(scopes.of(distinct.get(0)))) {
      return false;
    }
    replace(join, distinct.get(0));
    return true;
  }
}
