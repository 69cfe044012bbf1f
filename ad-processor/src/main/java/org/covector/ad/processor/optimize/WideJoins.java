package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Lets the results of an operation that has many, and what a loop carries, pass through rows:
 * handing them over cannot be part of another function. Each has an owner, the value in whose place
 * it is stored, or none if it is handed over as before.
 */
final class WideJoins extends Rewriter {

  private static final int MANY = 16;

  private final KeptRows rows;
  private final ValueTable table;
  private final Map<Label, List<Value>> results = new IdentityHashMap<>();
  private final Map<Label, List<Value>> carried = new IdentityHashMap<>();

  WideJoins(KeptRows rows, ValueTable table) {
    this.rows = rows;
    this.table = table;
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Loop loop && (isWide(loop.params()) || isWide(loop.results()))) {
      pass(loop, out);
    } else if (op instanceof ControlOp control
        && !(op instanceof Loop)
        && isWide(control.results())) {
      pass(control, out);
    } else {
      super.rewrite(op, out);
    }
  }

  private boolean isWide(List<Value> values) {
    return values.stream().filter(this::canPass).count() > MANY;
  }

  /** Whether a value may pass through a row; integers, which often are indices, do not. */
  private boolean canPass(Value value) {
    boolean isInteger = value.type() instanceof ScalarType scalar && !scalar.isFloating();
    return rows.canHold(value) && !isInteger;
  }

  @Override
  public Region rewrite(Region region) {
    Region inner = super.rewrite(region);
    if (inner.terminator() instanceof Terminator.Break leave
        && results.containsKey(leave.target())) {
      return handOver(inner, results.get(leave.target()));
    }
    if (inner.terminator() instanceof Terminator.Continue next
        && carried.containsKey(next.loop())) {
      return handOver(inner, carried.get(next.loop()));
    }
    return inner;
  }

  /** Stores what a region hands over in the places of the owners. */
  private Region handOver(Region region, List<Value> owners) {
    List<Op> ops = new ArrayList<>(region.ops());
    List<Value> values = region.terminator().operands();
    store(owners, values, ops);
    return new Region(ops, region.terminator().withOperands(without(values, owners)));
  }

  private void store(List<Value> owners, List<Value> values, List<Op> out) {
    for (int i = 0; i < owners.size(); i++) {
      if (owners.get(i) != null && owners.get(i) != values.get(i)) {
        rows.store(owners.get(i), values.get(i), out);
      }
    }
  }

  private void load(List<Value> owners, List<Op> out) {
    for (Value owner : owners) {
      if (owner != null) {
        rows.load(owner, out);
      }
    }
  }

  /** Returns the values that have no owner. */
  private static List<Value> without(List<Value> values, List<Value> owners) {
    return IntStream.range(0, values.size())
        .filter(i -> owners.get(i) == null)
        .mapToObj(values::get)
        .toList();
  }

  private void pass(ControlOp op, List<Op> out) {
    List<Value> owners = new ArrayList<>();
    for (Value result : op.results()) {
      owners.add(canPass(result) ? result : null);
    }
    owners.stream().filter(o -> o != null).forEach(rows::keep);
    if (op instanceof Block block) {
      results.put(block.label(), owners);
    }
    List<Region> regions = new ArrayList<>();
    for (Region region : op.regions()) {
      Region inner = rewrite(region);
      boolean yields = inner.terminator() instanceof Terminator.Yield;
      regions.add(yields ? handOver(inner, owners) : inner);
    }
    out.add(op.with(op.operands(), without(op.results(), owners), regions));
    load(owners, out);
  }

  private void pass(Loop loop, List<Op> out) {
    List<Value> params = paramOwners(loop);
    List<Value> exits = resultOwners(loop, params);
    params.stream().filter(o -> o != null).forEach(rows::keep);
    store(params, loop.inits(), out);
    for (int i = 0; i < exits.size(); i++) {
      Value result = loop.results().get(i);
      if (exits.get(i) == result) {
        rows.keep(result);
        rows.store(result, outside(loop.test().exits().get(i), out), out);
      }
    }
    carried.put(loop.label(), params);
    results.put(loop.label(), exits);
    Region rest = rewrite(loop.header());
    Terminator.Test test = (Terminator.Test) rest.terminator();
    List<Op> header = new ArrayList<>();
    load(params, header);
    header.addAll(rest.ops());
    out.add(
        new Loop(
            without(loop.results(), exits),
            loop.label(),
            without(loop.inits(), params),
            without(loop.params(), params),
            new Region(header, new Terminator.Test(test.condition(), without(test.exits(), exits))),
            rewrite(loop.body()),
            loop.span()));
    for (int i = 0; i < exits.size(); i++) {
      if (exits.get(i) != null) {
        rows.share(loop.results().get(i), exits.get(i));
        rows.load(loop.results().get(i), out);
      }
    }
  }

  /** Returns a value as it can be used before the loop that it leaves. */
  private Value outside(Value value, List<Op> out) {
    if (!table.isConstant(value)) {
      return value;
    }
    Value copy = value.copy();
    Op constant = table.constant(value).with(List.of(), List.of(copy));
    table.addConstant(constant);
    out.add(constant);
    return copy;
  }

  /**
   * Returns the parameters that pass through their own places: not those that take the value of
   * another parameter, whose place may have its next value by then.
   */
  private List<Value> paramOwners(Loop loop) {
    Set<Value> params = new HashSet<>(loop.params());
    List<List<Value>> next =
        ends(loop)
            .filter(e -> e instanceof Terminator.Continue c && c.loop() == loop.label())
            .map(Terminator::operands)
            .toList();
    List<Value> owners = new ArrayList<>();
    for (int i = 0; i < loop.params().size(); i++) {
      int index = i;
      Value param = loop.params().get(i);
      boolean passes =
          canPass(param)
              && next.stream()
                  .map(values -> values.get(index))
                  .allMatch(v -> v == param || !params.contains(v));
      owners.add(passes ? param : null);
    }
    return owners;
  }

  /**
   * Returns for each result the parameter that it is the last value of, if that has a place; the
   * result itself if only an exit can give it another value than it could have before the loop.
   */
  private List<Value> resultOwners(Loop loop, List<Value> paramOwners) {
    Set<Value> params = new HashSet<>(loop.params());
    Set<Value> free = new HashSet<>(paramOwners);
    free.remove(null);
    Set<Value> inside = new HashSet<>(loop.params());
    loop.header().ops().forEach(op -> inside.addAll(op.results()));
    List<List<Value>> left =
        ends(loop)
            .filter(e -> e instanceof Terminator.Break b && b.target() == loop.label())
            .map(Terminator::operands)
            .toList();
    List<Value> owners = new ArrayList<>();
    for (int i = 0; i < loop.results().size(); i++) {
      int index = i;
      Value exit = loop.test().exits().get(i);
      boolean passes =
          left.stream()
              .map(values -> values.get(index))
              .allMatch(v -> v == exit || !params.contains(v));
      if (passes && free.remove(exit)) {
        owners.add(exit);
      } else {
        Value result = loop.results().get(i);
        boolean isKnown = table.isConstant(exit) || !inside.contains(exit);
        owners.add(passes && isKnown && canPass(result) ? result : null);
      }
    }
    return owners;
  }

  private static Stream<Terminator> ends(Loop loop) {
    return Stream.concat(
        loop.regions().stream().map(Region::terminator),
        loop.regions().stream()
            .flatMap(Region::walk)
            .flatMap(op -> op.regions().stream())
            .map(Region::terminator));
  }
}
