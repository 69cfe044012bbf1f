package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Terminator.Yield;
import org.covector.ad.processor.ir.Value;

/** Joins conditionals that follow each other and ask the same. */
public final class AdjacentChoices extends Rewriter {

  private AdjacentChoices() {}

  /** Returns a function that asks once. */
  public static Function run(Function function) {
    return new AdjacentChoices().rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    int last = out.size() - 1;
    if (last > 0
        && out.get(last) instanceof If second
        && out.get(last - 1) instanceof If first
        && first.condition() == second.condition()
        && yields(first)
        && yields(second)) {
      out.remove(last);
      out.set(last - 1, joined(first, second));
    }
  }

  private static boolean yields(If choice) {
    return choice.regions().stream().allMatch(r -> r.terminator() instanceof Yield);
  }

  private static If joined(If first, If second) {
    List<Value> results =
        Stream.concat(first.results().stream(), second.results().stream()).toList();
    return new If(
        results,
        first.condition(),
        joined(first, first.thenRegion(), second.thenRegion()),
        joined(first, first.elseRegion(), second.elseRegion()),
        first.span());
  }

  /** Both regions, one after the other; the second sees what the first yields. */
  private static Region joined(If first, Region one, Region two) {
    List<Value> yielded = ((Yield) one.terminator()).values();
    Rewriter names = new Rewriter();
    for (int i = 0; i < yielded.size(); i++) {
      names.replace(first.results().get(i), yielded.get(i));
    }
    Region renamed = names.rewrite(two);
    List<Op> ops = new ArrayList<>(one.ops());
    ops.addAll(renamed.ops());
    List<Value> all = new ArrayList<>(yielded);
    all.addAll(((Yield) renamed.terminator()).values());
    return new Region(ops, new Yield(all));
  }
}
