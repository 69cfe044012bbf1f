package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Accumulate;
import org.covector.ad.processor.ir.MemoryOp.Load;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Writes four iterations of a loop as one: four copies of each stretch of straight code after each
 * other, of each inner loop as one loop.
 */
final class RowBlock {

  private final RowLoop rows;

  /** What stands for each value of the loop in each of the copies. */
  private final List<Map<Value, Value>> copies;

  /** What is added to an adjoint and used for nothing else, and needs no variable. */
  private final Set<Value> unnamed = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The names of what the copies hand on to each other, and those that arrays give to elements. */
  private final Set<String> shared = new HashSet<>();

  /**
   * Prepares the block.
   *
   * @param own further rows, one for each copy but the first, for those that each iteration has for
   *     itself
   */
  RowBlock(RowLoop rows, Map<Value, List<NewArray>> own) {
    this.rows = rows;
    List<Value> used = rows.all(Op.class).flatMap(op -> op.operands().stream()).toList();
    rows.all(Accumulate.class)
        .map(Accumulate::value)
        .filter(value -> Collections.frequency(used, value) == 1)
        .forEach(unnamed::add);
    rows.loop().params().stream().map(Value::name).forEach(shared::add);
    rows.all(Load.class)
        .filter(load -> load.result().name().equals(load.array().name()))
        .forEach(load -> shared.add(load.array().name()));
    this.copies =
        IntStream.range(0, JammedRows.ROWS)
            .<Map<Value, Value>>mapToObj(k -> new IdentityHashMap<>())
            .toList();
    own.forEach(
        (row, more) ->
            IntStream.range(1, copies.size())
                .forEach(k -> copies.get(k).put(row, more.get(k - 1).result())));
  }

  /**
   * Writes the operations.
   *
   * @param params the parameters of the new loop
   * @return what it hands on
   */
  List<Value> build(List<Value> params, List<Op> out) {
    int position = rows.counted().position();
    for (int i = 0; i < params.size(); i++) {
      copies.get(0).put(rows.loop().params().get(i), params.get(i));
    }
    for (int k = 1; k < copies.size(); k++) {
      copies.get(k).put(rows.counted().induction(), plus(params.get(position), k, out));
    }
    List<Op> stretch = new ArrayList<>();
    for (Op op : rows.ops()) {
      if (op instanceof Loop loop) {
        straight(stretch, out);
        stretch.clear();
        jam(loop, out);
      } else {
        stretch.add(op);
      }
    }
    straight(stretch, out);
    int last = copies.size() - 1;
    List<Value> next = new ArrayList<>(rows.next().stream().map(v -> map(last, v)).toList());
    next.set(position, plus(params.get(position), copies.size(), out));
    return next;
  }

  private static Value plus(Value index, int distance, List<Op> out) {
    Builder builder = new Builder();
    Value sum = builder.add(index, builder.constant(distance));
    out.addAll(builder.ops());
    return sum;
  }

  private Value map(int copy, Value value) {
    return copies.get(copy).getOrDefault(value, value);
  }

  private List<Value> map(int copy, List<Value> values) {
    return values.stream().map(v -> map(copy, v)).toList();
  }

  private void straight(List<Op> stretch, List<Op> out) {
    for (int k = 0; k < copies.size(); k++) {
      handOn(k);
      for (Op op : stretch) {
        copy(k, op, out);
      }
    }
  }

  /** Makes the parameters of a copy what the copy before it hands on, as far as that is known. */
  private void handOn(int copy) {
    List<Value> params = rows.loop().params();
    for (int i = 0; copy > 0 && i < params.size(); i++) {
      Value next = rows.next().get(i);
      if (copies.get(copy - 1).containsKey(next) || rows.isOutside(next)) {
        copies.get(copy).putIfAbsent(params.get(i), map(copy - 1, next));
      }
    }
  }

  /**
   * Copies an operation; one that is the same in the first copy is that one. Rows whose lengths are
   * asked for are of one length.
   */
  private void copy(int copy, Op op, List<Op> out) {
    boolean isAlike =
        op instanceof MemoryOp.Length
            || (!op.results().isEmpty()
                && op.regions().isEmpty()
                && map(copy, op.operands()).equals(map(0, op.operands())));
    if (copy > 0 && isAlike) {
      op.results().forEach(r -> copies.get(copy).put(r, map(0, r)));
    } else {
      copyAnew(copy, op, out);
    }
  }

  private void copyAnew(int copy, Op op, List<Op> out) {
    List<Value> operands = map(copy, op.operands());
    if (op instanceof If choice) {
      List<Region> regions = op.regions().stream().map(r -> copy(copy, r)).toList();
      out.add(choice.with(operands, fresh(copy, op.results()), regions));
    } else if (copy == 0 || !(op instanceof Op.Remark)) {
      out.add(op.with(operands, fresh(copy, op.results())));
    }
  }

  private Region copy(int copy, Region region) {
    List<Op> ops = new ArrayList<>();
    region.ops().forEach(op -> copyAnew(copy, op, ops));
    Terminator end = region.terminator();
    return new Region(ops, end.withOperands(map(copy, end.operands())));
  }

  /** Makes values of a copy; those that have names get numbered ones. */
  private List<Value> fresh(int copy, List<Value> values) {
    List<Value> fresh = new ArrayList<>();
    for (Value value : values) {
      boolean isAlike = value.name().isEmpty() || shared.contains(value.name());
      String name = isAlike || copy == 0 ? value.name() : value.name() + copy;
      fresh.add(Value.of(value.type(), unnamed.contains(value) ? "" : name, value.span()));
      copies.get(copy).put(value, fresh.get(fresh.size() - 1));
    }
    return fresh;
  }

  /** Writes the copies of an inner loop as one loop, which counts once. */
  private void jam(Loop loop, List<Op> out) {
    Value counter = rows.inner(loop).induction();
    Label label = new Label("");
    List<Value> inits = new ArrayList<>();
    List<Value> params = new ArrayList<>();
    for (int k = 0; k < copies.size(); k++) {
      handOn(k);
      for (int i = 0; i < loop.params().size(); i++) {
        Value param = loop.params().get(i);
        if (k > 0 && param == counter) {
          copies.get(k).put(param, map(0, param));
        } else {
          inits.add(map(k, loop.inits().get(i)));
          params.addAll(fresh(k, List.of(param)));
        }
      }
    }
    List<Op> header = new ArrayList<>();
    List<Value> exits = new ArrayList<>();
    for (int k = 0; k < copies.size(); k++) {
      for (Op op : loop.header().ops()) {
        copy(k, op, header);
      }
      exits.addAll(map(k, loop.test().exits()));
    }
    Region test = new Region(header, new Terminator.Test(map(0, loop.test().condition()), exits));
    Region body = body(loop, label, counter);
    List<Value> results = new ArrayList<>();
    for (int k = 0; k < copies.size(); k++) {
      results.addAll(fresh(k, loop.results()));
    }
    out.add(new Loop(results, label, inits, params, test, body, SourceSpan.NONE));
  }

  private Region body(Loop loop, Label label, Value counter) {
    RowSums sums = new RowSums(loop.body());
    List<Op> body = new ArrayList<>();
    for (int k = 0; k < copies.size(); k++) {
      for (Op op : loop.body().ops()) {
        if (!(op instanceof Accumulate) && !sums.isPart(op)) {
          copy(k, op, body);
        }
      }
    }
    for (Op op : loop.body().ops()) {
      if (op instanceof Accumulate sum) {
        accumulate(sum, sums.parts(sum), body);
      }
    }
    List<Value> next = new ArrayList<>();
    for (int k = 0; k < copies.size(); k++) {
      for (int i = 0; i < loop.params().size(); i++) {
        if (k == 0 || loop.params().get(i) != counter) {
          next.add(map(k, loop.body().terminator().operands().get(i)));
        }
      }
    }
    return new Region(body, new Terminator.Continue(label, next));
  }

  /**
   * Adds what the copies add, at once where all of them add to the same element.
   *
   * @param parts what computes the value and nothing else
   */
  private void accumulate(Accumulate sum, List<Op> parts, List<Op> out) {
    List<Value> place = List.of(sum.array(), sum.index());
    boolean isShared =
        IntStream.range(1, copies.size()).allMatch(k -> map(k, place).equals(map(0, place)));
    Builder builder = new Builder();
    if (isShared) {
      addAtOnce(sum, parts, builder);
    } else {
      for (int k = 0; k < copies.size(); k++) {
        compute(k, parts, builder);
        builder.accumulate(map(k, sum.array()), map(k, sum.index()), map(k, sum.value()));
      }
    }
    out.addAll(builder.ops());
  }

  private void addAtOnce(Accumulate sum, List<Op> parts, Builder out) {
    Op last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    boolean isNegated =
        last instanceof Op.Apply negation
            && negation.operator() == BasicOperator.NEG
            && negation.result() == sum.value();
    Value total = out.load(map(0, sum.array()), map(0, sum.index()), "");
    for (int k = 0; k < copies.size(); k++) {
      compute(k, isNegated ? parts.subList(0, parts.size() - 1) : parts, out);
      total =
          isNegated
              ? out.sub(total, map(k, last.operands().get(0)))
              : out.add(total, map(k, sum.value()));
    }
    out.store(map(0, sum.array()), map(0, sum.index()), total);
  }

  private void compute(int copy, List<Op> parts, Builder out) {
    List<Op> computed = new ArrayList<>();
    parts.forEach(part -> copy(copy, part, computed));
    out.addAll(computed);
  }
}
