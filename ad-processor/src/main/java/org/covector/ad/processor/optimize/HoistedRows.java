package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Takes the rows that each iteration of a loop takes from the tape, and gives back at its end, once
 * before the loop, where their length is known there. What an iteration wants zeroed it then zeroes
 * itself.
 */
public final class HoistedRows extends PresentArrays {

  private final Set<Value> lengths = Collections.newSetFromMap(new IdentityHashMap<>());

  private HoistedRows() {}

  /**
   * Returns a function that takes rows before its loops.
   *
   * @param params the arrays that it is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    HoistedRows pass = new HoistedRows();
    params.forEach(p -> p.primal().ifPresent(pass.present::add));
    return pass.rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    super.rewrite(op, out);
    if (op instanceof Loop) {
      Loop loop = (Loop) out.remove(out.size() - 1);
      boolean hasFrames = loop.body().ops().stream().anyMatch(Op.TapeMark.class::isInstance);
      out.add(hasFrames ? hoist(loop, out) : loop);
    } else if (op instanceof MemoryOp.Length length) {
      lengths.add(length.result());
    }
    note(op);
  }

  private Loop hoist(Loop loop, List<Op> before) {
    Set<Value> inside = definedIn(loop);
    List<Op> stay = new ArrayList<>();
    for (Op op : loop.body().ops()) {
      Optional<Value> length =
          op instanceof NewArray row && isRow(row)
              ? length(row.dimensions().get(0), loop, inside, before)
              : Optional.empty();
      if (length.isPresent()) {
        take((NewArray) op, length.get(), before, stay);
        inside.remove(op.results().get(0));
        present.add(op.results().get(0));
      } else {
        stay.add(op);
      }
    }
    Region body = new Region(stay, loop.body().terminator());
    return (Loop) loop.with(loop.inits(), loop.results(), List.of(loop.header(), body));
  }

  /** Whether an array is a row of the tape, and of a length that is not negative. */
  private boolean isRow(NewArray array) {
    return array.usesTape() && lengths.contains(array.dimensions().get(0));
  }

  /** The length before the loop, if that is known there. */
  private Optional<Value> length(Value length, Loop loop, Set<Value> inside, List<Op> before) {
    if (!inside.contains(length)) {
      return Optional.of(length);
    }
    Optional<Value> array =
        Stream.concat(loop.header().ops().stream(), loop.body().ops().stream())
            .filter(op -> op.results().contains(length))
            .map(op -> op.operands().get(0))
            .filter(a -> present.contains(a) && !inside.contains(a))
            .findFirst();
    return array.map(
        a -> {
          Value copy = length.copy();
          before.add(new MemoryOp.Length(copy, a, SourceSpan.NONE));
          lengths.add(copy);
          return copy;
        });
  }

  private static Set<Value> definedIn(Loop loop) {
    Set<Value> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.addAll(loop.params());
    Stream.concat(loop.header().walk(), loop.body().walk())
        .forEach(
            op -> {
              inside.addAll(op.results());
              if (op instanceof Loop inner) {
                inside.addAll(inner.params());
              }
            });
    return inside;
  }

  private static void take(NewArray row, Value length, List<Op> before, List<Op> stay) {
    Storage storage = row.storage() == Storage.TAPE_ZEROED ? Storage.TAPE : row.storage();
    before.add(new NewArray(row.result(), List.of(length), storage, row.span()));
    clear(row, length, stay);
  }

  /** Appends what clears a row that is not new as a new one of its kind would be. */
  static void clear(NewArray row, Value length, List<Op> out) {
    Builder zeroes = new Builder();
    if (row.storage() == Storage.TAPE_ZEROED) {
      zeroes.clear(row.result(), zeroes.constant(0), length);
    } else if (row.storage() == Storage.TAPE_EXACT) {
      zeroes.clear(row.result());
    }
    out.addAll(zeroes.ops());
  }
}
