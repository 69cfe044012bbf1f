package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Simplifies what a derivative computes: terms that are zero, factors that are one, signs,
 * arithmetic on constants, conditionals on constants, adjoints that are cleared and then added to.
 * The user's own floating-point operations stay as they are, bit by bit; functions of {@code Math}
 * stay too. May leave code that is no longer used or reached.
 */
public final class Fold extends Rewriter {

  private final Facts facts;
  private final Algebra algebra;

  private Fold(Facts facts) {
    this.facts = facts;
    this.algebra = new Algebra(facts);
  }

  /** Returns a simplified function. */
  public static Function run(Function function) {
    return new Fold(Facts.ofUses(function)).rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    List<Op> out = new ArrayList<>();
    boolean mayLeave = !(region.terminator() instanceof Terminator.Test);
    Terminator end = rewrite(region, mayLeave, out);
    return new Region(out, super.rewrite(end));
  }

  /** Appends what stands for the operations of a region; returns how it then ends. */
  private Terminator rewrite(Region region, boolean mayLeave, List<Op> out) {
    for (Op op : region.ops()) {
      Optional<Region> chosen = chosen(op, mayLeave);
      if (chosen.isEmpty()) {
        rewrite(op, out);
        continue;
      }
      Terminator end = rewrite(chosen.get(), mayLeave, out);
      if (!(end instanceof Terminator.Yield yield)) {
        return end;
      }
      for (int i = 0; i < op.results().size(); i++) {
        replace(op.results().get(i), map(yield.values().get(i)));
      }
    }
    return region.terminator();
  }

  /** Returns the region that runs of a fork on a constant. */
  private Optional<Region> chosen(Op op, boolean mayLeave) {
    Optional<Region> region = Optional.empty();
    if (op instanceof If fork) {
      region =
          facts
              .constant(map(fork.condition()))
              .map(c -> (Boolean) c.literal() ? fork.thenRegion() : fork.elseRegion());
    } else if (op instanceof Switch fork) {
      region =
          facts
              .constant(map(fork.selector()))
              .filter(c -> c.literal() instanceof Integer)
              .flatMap(c -> chosen(fork.cases(), c.literal().toString()));
    }
    return region.filter(r -> mayLeave || r.terminator() instanceof Terminator.Yield);
  }

  /** Returns the case of a number, where all labels are numbers too. */
  private static Optional<Region> chosen(List<Case> cases, String number) {
    boolean numbers =
        cases.stream().flatMap(c -> c.labels().stream()).allMatch(l -> l.matches("-?[0-9]+"));
    return cases.stream()
        .filter(c -> numbers && (c.labels().isEmpty() || c.labels().contains(number)))
        .findFirst()
        .map(Case::region);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Op.Apply apply) {
      Op.Apply mapped = (Op.Apply) apply.with(map(apply.operands()), apply.results());
      Value simpler = algebra.simplify(mapped, out);
      if (simpler != apply.result()) {
        replace(apply.result(), simpler);
      }
    } else if (op instanceof MemoryOp.FieldAccumulate accumulate) {
      accumulate((MemoryOp.FieldAccumulate) accumulate.with(map(op.operands()), List.of()), out);
    } else if (op instanceof MemoryOp.Accumulate accumulate) {
      accumulate((MemoryOp.Accumulate) accumulate.with(map(op.operands()), List.of()), out);
    } else if (op instanceof If || op instanceof Switch) {
      join((ControlOp) op, out);
    } else {
      facts.define(op);
      super.rewrite(op, out);
    }
  }

  private void accumulate(MemoryOp.Accumulate accumulate, List<Op> out) {
    if (facts.is(accumulate.value(), 0)) {
      return;
    }
    int last = lastOnMemory(out);
    if (last >= 0
        && out.get(last) instanceof MemoryOp.Store store
        && facts.is(store.value(), 0)
        && store.array() == accumulate.array()
        && facts.areEqual(store.index(), accumulate.index())) {
      out.remove(last);
      out.add(new MemoryOp.Store(store.array(), store.index(), accumulate.value(), store.span()));
    } else {
      out.add(accumulate);
    }
  }

  private void accumulate(MemoryOp.FieldAccumulate accumulate, List<Op> out) {
    if (facts.is(accumulate.value(), 0)) {
      return;
    }
    int last = lastOnMemory(out);
    if (last >= 0
        && out.get(last) instanceof MemoryOp.FieldStore store
        && facts.is(store.value(), 0)
        && store.base() == accumulate.base()
        && store.field().equals(accumulate.field())) {
      out.remove(last);
      Value value = accumulate.value();
      out.add(new MemoryOp.FieldStore(store.base(), store.field(), value, store.span()));
    } else {
      out.add(accumulate);
    }
  }

  /** Returns the place of the last operation that touches memory or may go elsewhere. */
  private static int lastOnMemory(List<Op> ops) {
    int last = ops.size() - 1;
    while (last >= 0 && commutesWithStores(ops.get(last))) {
      last--;
    }
    return last;
  }

  /** Whether an operation neither touches memory nor may go elsewhere. */
  private static boolean commutesWithStores(Op op) {
    return op.effect() == Op.Effect.NONE
        && op.walk()
            .flatMap(inner -> inner.regions().stream())
            .allMatch(r -> r.terminator() instanceof Terminator.Yield);
  }

  /** Rewrites a fork; a result that every region yields alike is no longer one of its results. */
  private void join(ControlOp op, List<Op> out) {
    List<Op> rewritten = new ArrayList<>();
    super.rewrite(op, rewritten);
    ControlOp fork = (ControlOp) rewritten.get(0);
    List<List<Value>> yields =
        fork.regions().stream()
            .map(Region::terminator)
            .filter(Terminator.Yield.class::isInstance)
            .map(Terminator::operands)
            .toList();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < fork.results().size(); i++) {
      int position = i;
      List<Value> sources = yields.stream().map(values -> values.get(position)).toList();
      if (!joinAlike(fork.results().get(i), sources, out)) {
        kept.add(i);
      }
    }
    out.add(select(fork, kept));
  }

  private boolean joinAlike(Value result, List<Value> sources, List<Op> out) {
    if (sources.size() < 2 || !sources.stream().allMatch(v -> facts.areEqual(v, sources.get(0)))) {
      return false;
    }
    Optional<Op.Constant> constant = facts.constant(sources.get(0));
    if (constant.isPresent()) {
      Op.Constant copy = constant.get();
      copy = new Op.Constant(result, copy.literal(), copy.text(), SourceSpan.NONE);
      facts.define(copy);
      out.add(copy);
      return true;
    }
    if (!sources.get(0).type().equals(result.type())) {
      return false;
    }
    replace(result, sources.get(0));
    return true;
  }

  /** The same fork with some of its results only. */
  private static ControlOp select(ControlOp fork, List<Integer> kept) {
    if (kept.size() == fork.results().size()) {
      return fork;
    }
    List<Region> regions =
        fork.regions().stream()
            .map(
                r ->
                    r.terminator() instanceof Terminator.Yield yield
                        ? new Region(
                            r.ops(),
                            new Terminator.Yield(kept.stream().map(yield.values()::get).toList()))
                        : r)
            .toList();
    return fork.with(fork.operands(), kept.stream().map(fork.results()::get).toList(), regions);
  }
}
