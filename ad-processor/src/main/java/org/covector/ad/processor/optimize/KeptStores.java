package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/**
 * Stores the values that have places in rows where they are defined, passes the rows on to the
 * parts that store there, and removes loads of which nothing is left.
 */
final class KeptStores extends Rewriter {

  private final KeptRows rows;
  private final Set<Value> stored = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The rows that parts take besides what their calls say so far. */
  private final Map<FunctionKey, List<Value>> added = new HashMap<>();

  private ValueTable table;

  KeptStores(KeptRows rows) {
    this.rows = rows;
  }

  /**
   * Completes a split function.
   *
   * @param body what is left in the function itself
   * @param made the parts, each after those that it calls
   * @param parts is given the parts that are needed, completed
   * @return the function
   */
  Function finish(Function whole, Region body, List<Function> made, Consumer<Function> parts) {
    Set<FunctionKey> called = new HashSet<>();
    called(body, called);
    for (int i = made.size() - 1; i >= 0; i--) {
      if (called.contains(made.get(i).key())) {
        called(made.get(i).body(), called);
      }
    }
    made.stream().filter(p -> called.contains(p.key())).map(this::completed).forEach(parts);
    Function main = new Function(whole.key(), whole.params(), whole.results(), body, whole.span());
    table = ValueTable.of(main);
    Region complete = rewrite(body, whole.params());
    List<Op> ops = new ArrayList<>(rows.allocations());
    ops.addAll(complete.ops());
    return new Function(
        whole.key(),
        whole.params(),
        whole.results(),
        new Region(ops, complete.terminator()),
        whole.span());
  }

  private static void called(Region region, Set<FunctionKey> keys) {
    region.calls().forEach(call -> keys.add(call.callee()));
  }

  private Function completed(Function part) {
    table = ValueTable.of(part);
    Region body = rewrite(part.body());
    List<Value> more = new ArrayList<>(ValueTable.free(body));
    more.removeAll(part.params());
    added.put(part.key(), more);
    List<Value> params = new ArrayList<>(part.params());
    params.addAll(more);
    return new Function(part.key(), params, part.results(), body, part.span());
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Loop loop) {
      Region header = rewrite(loop.header(), loop.params());
      out.add(loop.with(loop.inits(), loop.results(), List.of(header, rewrite(loop.body()))));
    } else if (op instanceof ControlOp) {
      super.rewrite(op, out);
    } else if (op instanceof Op.Call call) {
      List<Value> operands = new ArrayList<>(call.operands());
      operands.addAll(added.getOrDefault(call.callee(), List.of()));
      out.add(call.with(operands, call.results()));
    } else if (rows.isLoad(op)) {
      if (table.isUsed(op.results().get(0))) {
        out.add(op);
      }
      return;
    } else {
      out.add(op);
    }
    store(op.results(), out);
  }

  /** Rewrites a region at whose start values are defined. */
  private Region rewrite(Region region, List<Value> defined) {
    List<Op> ops = new ArrayList<>();
    store(defined, ops);
    Region rest = rewrite(region);
    ops.addAll(rest.ops());
    return new Region(ops, rest.terminator());
  }

  private void store(List<Value> values, List<Op> out) {
    for (Value value : values) {
      if (rows.hasPlace(value) && stored.add(value)) {
        rows.store(value, value, out);
      }
    }
  }
}
