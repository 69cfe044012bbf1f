package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Finds mathematical functions that a method computes anyway: where there is a sine there often is
 * the cosine of the same angle, which is its derivative.
 */
public final class KnownMath {

  private record Call(String name, Value argument) {}

  private final Scopes scopes;
  private final Map<Call, List<Op.Apply>> calls = new HashMap<>();
  private final Map<Op, Integer> runs = new IdentityHashMap<>();
  private int run;

  private KnownMath(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Collects the calls of a function. */
  public KnownMath(Function function, Scopes scopes) {
    this(scopes);
    visit(function.body());
  }

  /** Knows nothing. */
  public static KnownMath none(Scopes scopes) {
    return new KnownMath(scopes);
  }

  private void visit(Region region) {
    run++;
    for (Op op : region.ops()) {
      runs.put(op, run);
      if (op instanceof Op.Apply apply
          && apply.operator() instanceof LibraryFunction function
          && apply.operands().size() == 1) {
        Call call = new Call(function.name(), apply.operands().get(0));
        calls.computeIfAbsent(call, c -> new ArrayList<>()).add(apply);
      }
      op.regions().forEach(this::visit);
      if (op instanceof ControlOp) {
        run++;
      }
    }
  }

  /**
   * Returns the value of a function of the operand of an operation, where the method has computed
   * it whenever it has computed the operation and what directly follows.
   */
  public Optional<Value> of(String name, Op.Apply apply) {
    return calls.getOrDefault(new Call(name, apply.operands().get(0)), List.of()).stream()
        .filter(known -> runs.get(known).equals(runs.get(apply)) || scopes.isBefore(known, apply))
        .map(Op.Apply::result)
        .findFirst();
  }
}
