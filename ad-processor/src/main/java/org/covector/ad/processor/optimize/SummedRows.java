package org.covector.ad.processor.optimize;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * The arrays of a function's own of which the sum is known: a loop that counts up by 1 stores a
 * value in each element, adds the same value to a sum that begins with 0, and nothing else ever
 * writes the array or could.
 */
final class SummedRows {

  /**
   * An array and its sum.
   *
   * @param loop what has filled the elements that it has counted
   * @param sum the result of the loop that is their sum
   */
  record Summed(CountedLoop loop, Value sum) {}

  private final Scopes scopes;
  private final Set<Value> made = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Value> exposed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, Integer> stores = new IdentityHashMap<>();
  private final Map<Value, Summed> sums = new IdentityHashMap<>();

  private SummedRows(Scopes scopes) {
    this.scopes = scopes;
  }

  static SummedRows of(Function function, Scopes scopes) {
    SummedRows rows = new SummedRows(scopes);
    rows.note(function.body());
    function
        .body()
        .walk()
        .filter(Loop.class::isInstance)
        .forEach(loop -> rows.addSums((Loop) loop));
    return rows;
  }

  /** Returns the sum of an array. */
  Optional<Summed> find(Value array) {
    return Optional.ofNullable(sums.get(array));
  }

  private void note(Region region) {
    for (Op op : region.ops()) {
      if (op instanceof MemoryOp.NewArray array) {
        made.add(array.result());
      } else if (op instanceof MemoryOp.Store store) {
        stores.merge(store.array(), 1, Integer::sum);
        exposed.add(store.value());
      } else if (!(op instanceof MemoryOp.Load || op instanceof MemoryOp.Length)) {
        exposed.addAll(op.operands());
      }
      op.regions().forEach(this::note);
    }
    exposed.addAll(region.terminator().operands());
  }

  private void addSums(Loop loop) {
    Optional<CountedLoop> counted = CountedLoop.of(loop, scopes).filter(c -> c.step() == 1);
    if (counted.isEmpty()
        || scopes.exits(loop).size() != 1
        || !(loop.body().terminator() instanceof Terminator.Continue next)) {
      return;
    }
    for (Op op : loop.body().ops()) {
      if (op instanceof MemoryOp.Store store
          && store.index() == counted.get().induction()
          && isOwn(store.array())) {
        sum(loop, next, store.value())
            .ifPresent(sum -> sums.put(store.array(), new Summed(counted.get(), sum)));
      }
    }
  }

  /** Whether an array is made here, stays here, and is written in one place alone. */
  private boolean isOwn(Value array) {
    return made.contains(array) && !exposed.contains(array) && stores.get(array) == 1;
  }

  /** The result of a loop that is the sum of what a value was in its iterations. */
  private Optional<Value> sum(Loop loop, Terminator.Continue next, Value term) {
    for (int i = 0; i < loop.results().size(); i++) {
      int position = loop.params().indexOf(loop.test().exits().get(i));
      if (position >= 0
          && isZero(loop.inits().get(position))
          && isSum(next.next().get(position), loop.params().get(position), term)) {
        return Optional.of(loop.results().get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isZero(Value value) {
    return value.type().isFloating()
        && scopes.definition(value).orElse(null) instanceof Op.Constant constant
        && ((Number) constant.literal()).doubleValue() == 0;
  }

  private boolean isSum(Value value, Value a, Value b) {
    return scopes.definition(value).orElse(null) instanceof Op.Apply add
        && add.operator() == BasicOperator.ADD
        && (add.operands().equals(List.of(a, b)) || add.operands().equals(List.of(b, a)));
  }
}
