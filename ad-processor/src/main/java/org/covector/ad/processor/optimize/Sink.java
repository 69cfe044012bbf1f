package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Value;

/**
 * Moves a pure computation that only one region of a conditional uses into that region (partial
 * dead code elimination: J. Knoop, O. Rüthing, B. Steffen, PLDI 1994). So {@code t = a / b; return
 * b != 0 ? t : 0} has a derivative at b = 0: the quotient that was not chosen has no adjoint there,
 * not even 0 times infinity.
 */
public final class Sink extends Rewriter {

  private Sink() {}

  /** Rewrites a function. */
  public static Function run(Function function) {
    return new Sink().rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    return super.rewrite(new Sinking(region).run());
  }

  /** The work on one region; an operation that moves leaves a gap for the time being. */
  private static final class Sinking {

    private final Region region;
    private final List<Op> ops;
    private final Map<Value, Set<Integer>> users = new IdentityHashMap<>();
    private final Map<Region, Set<Value>> used = new IdentityHashMap<>();

    Sinking(Region region) {
      this.region = region;
      this.ops = new ArrayList<>(region.ops());
    }

    Region run() {
      for (int i = 0; i < ops.size(); i++) {
        note(ValueTable.free(List.of(ops.get(i))), i);
      }
      note(region.terminator().operands(), ops.size());
      for (int i = ops.size() - 1; i >= 0; i--) {
        if (ops.get(i) instanceof Op.Apply apply && !apply.canThrow()) {
          sink(apply, i);
        }
      }
      ops.removeIf(Objects::isNull);
      return new Region(ops, region.terminator());
    }

    private void note(Collection<Value> values, int position) {
      values.forEach(v -> users.computeIfAbsent(v, u -> new HashSet<>()).add(position));
    }

    private void sink(Op.Apply apply, int position) {
      Set<Integer> positions = users.getOrDefault(apply.result(), Set.of());
      if (positions.size() != 1) {
        return;
      }
      int user = positions.iterator().next();
      if (user == ops.size() || !(ops.get(user) instanceof If || ops.get(user) instanceof Switch)) {
        return;
      }
      ControlOp fork = (ControlOp) ops.get(user);
      List<Region> using =
          fork.regions().stream().filter(r -> used(r).contains(apply.result())).toList();
      if (using.size() == 1 && !fork.operands().contains(apply.result())) {
        ops.set(user, withFirst(fork, using.get(0), apply));
        ops.set(position, null);
        apply.operands().forEach(v -> users.get(v).remove(position));
        note(apply.operands(), user);
      }
    }

    private Set<Value> used(Region inner) {
      return used.computeIfAbsent(inner, ValueTable::free);
    }

    private ControlOp withFirst(ControlOp fork, Region into, Op op) {
      List<Op> first = new ArrayList<>(List.of(op));
      first.addAll(into.ops());
      Region extended = new Region(first, into.terminator());
      Set<Value> values = used.remove(into);
      values.removeAll(op.results());
      values.addAll(op.operands());
      used.put(extended, values);
      List<Region> regions = fork.regions().stream().map(r -> r == into ? extended : r).toList();
      return fork.with(fork.operands(), fork.results(), regions);
    }
  }
}
