package org.covector.ad.processor.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * The parameters of loops that are sums: each iteration adds to them, or subtracts from them, and
 * uses them for nothing else. The adjoint of a sum is the same in every iteration.
 */
public final class Sums {

  private final Scopes scopes;
  private final Map<Value, Integer> uses = new IdentityHashMap<>();

  /** Counts the uses of the values of a function. */
  public Sums(Function function, Scopes scopes) {
    this.scopes = scopes;
    count(function.body());
  }

  private void count(Region region) {
    for (Op op : region.ops()) {
      count(op.operands());
      op.regions().forEach(this::count);
    }
    count(region.terminator().operands());
  }

  private void count(List<Value> values) {
    values.forEach(v -> uses.merge(v, 1, Integer::sum));
  }

  /** Returns whether the parameter of a loop at the given place is a sum. */
  public boolean isSum(Loop loop, int position) {
    List<Terminator.Continue> continues = scopes.continues(loop);
    Value param = loop.params().get(position);
    if (continues.size() != 1 || scopes.exits(loop).size() != 1 || !param.type().isFloating()) {
      return false;
    }
    Chain chain = new Chain(param);
    long leaving = loop.test().exits().stream().filter(v -> v == param).count();
    return chain.takesOver(continues.get(0).next().get(position)) && chain.isAlone(leaving);
  }

  /**
   * Returns whether a value is another one with something added, and the other one, like all that
   * leads to the value, is used for nothing else.
   */
  public boolean adds(Value from, Value value) {
    Chain chain = new Chain(from);
    return from.type().isFloating() && chain.takesOver(value) && chain.isAlone(0);
  }

  /** The values by which an iteration hands a sum on, from the parameter to the next value. */
  private final class Chain {
    private final Value param;
    private final Map<Value, Boolean> known = new IdentityHashMap<>();
    private final Map<Value, Integer> links = new IdentityHashMap<>();
    private boolean broken;

    Chain(Value param) {
      this.param = param;
    }

    /**
     * Whether the links are used as links alone.
     *
     * @param leaving how often the loop ends with the parameter as a result
     */
    boolean isAlone(long leaving) {
      return !broken
          && links.entrySet().stream()
              .allMatch(
                  e ->
                      uses.getOrDefault(e.getKey(), 0)
                          == e.getValue() + (e.getKey() == param ? leaving : 0));
    }

    /** Whether a value is the sum so far, perhaps with something added. */
    boolean takesOver(Value value) {
      Boolean before = known.get(value);
      boolean is = before == null ? derives(value) : before;
      known.put(value, is);
      if (is) {
        links.merge(value, 1, Integer::sum);
      }
      return is;
    }

    private boolean derives(Value value) {
      if (value == param) {
        return true;
      }
      Op op = scopes.definition(value).orElse(null);
      if (op instanceof Op.Apply apply && apply.operator() == BasicOperator.ADD) {
        return either(takesOver(apply.operands().get(0)), takesOver(apply.operands().get(1)));
      } else if (op instanceof Op.Apply apply && apply.operator() == BasicOperator.SUB) {
        return takesOver(apply.operands().get(0));
      } else if (op instanceof Loop inner) {
        return throughLoop(inner, inner.results().indexOf(value));
      }
      return op instanceof ControlOp control
          && !(op instanceof ControlOp.Guard)
          && throughExits(control, control.results().indexOf(value));
    }

    private boolean either(boolean left, boolean right) {
      broken |= left && right;
      return left || right;
    }

    private boolean throughExits(ControlOp op, int position) {
      long exits = scopes.exits(op).size();
      long over =
          scopes.exits(op).stream().filter(e -> takesOver(e.operands().get(position))).count();
      broken |= over != 0 && over != exits;
      return over != 0;
    }

    private boolean throughLoop(Loop inner, int result) {
      int position = inner.params().indexOf(inner.test().exits().get(result));
      boolean over = position >= 0 && takesOver(inner.inits().get(position));
      broken |= over && !isSum(inner, position);
      return over;
    }
  }
}
