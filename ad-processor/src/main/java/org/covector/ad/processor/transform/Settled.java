package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Loops;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Makes a finished derivative a function like those that users write, so that it can be
 * differentiated once more in any mode. Its operations become strict: what calls it has the bits
 * that it gives. What it keeps lies in ordinary arrays, which have derivatives, instead of on the
 * tape. Additions to elements become loads and stores.
 */
class Settled extends Rewriter {

  /** The least length of a row that grows. */
  private static final int SHORTEST = 16;

  private final UnaryOperator<FunctionKey> names;
  private final Set<Value> constants = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Prepares the work.
   *
   * @param names gives the key by which a function is called from now on
   */
  Settled(UnaryOperator<FunctionKey> names) {
    this.names = names;
  }

  /** Returns what keeps a derivative from being settled, as the end of a sentence. */
  static Optional<String> obstacle(Function function) {
    return function.body().walk().map(Settled::obstacle).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> obstacle(Op op) {
    if (op instanceof Op.Call call && call.pair() != Op.Call.SINGLE) {
      return Optional.of(
          "it runs '"
              + call.callee().name()
              + "' in two sweeps, since that is recursive, has checkpoints, or is too long to be put"
              + " in line in each of the places where the class calls it");
    }
    if (op instanceof ControlOp.Guard && op.walk().anyMatch(MemoryOp.Write.class::isInstance)) {
      return Optional.of("it stores values in a try statement");
    }
    return op instanceof MemoryOp.NewObject || op instanceof MemoryOp.FieldAccumulate
        ? Optional.of("it works on objects")
        : Optional.empty();
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Op.Remark || op instanceof Op.TapeMark || op instanceof Op.TapeRelease) {
      return;
    }
    if (op instanceof Op.Constant c) {
      constants.add(c.result());
    }
    if (op instanceof Op.Apply a) {
      out.add(new Op.Apply(a.result(), a.operator(), map(a.operands()), true, a.span()));
    } else if (op instanceof Op.Call c) {
      FunctionKey callee = names.apply(c.callee());
      out.add(new Op.Call(c.results(), callee, map(c.operands()), c.pair(), c.span()));
    } else if (op instanceof MemoryOp.NewArray n) {
      List<Value> lengths = n.usesTape() ? lengths(n, out) : map(n.dimensions());
      out.add(new MemoryOp.NewArray(n.result(), lengths, Storage.HEAP, n.span()));
    } else if (op instanceof MemoryOp.Accumulate a) {
      Builder builder = new Builder();
      Value sum = builder.load(map(a.array()), map(a.index()), "");
      builder.store(map(a.array()), map(a.index()), strictSum(sum, map(a.value()), builder));
      out.addAll(builder.ops());
    } else if (isZeros(op)) {
      Builder builder = new Builder();
      Value zeros = zeros(map(op.operands().get(0)), op.results().get(0).name(), builder);
      builder.ops().forEach(each -> rewrite(each, out));
      replace(op.results().get(0), zeros);
    } else if (op instanceof MemoryOp.Grow grow) {
      grow(grow, out);
    } else {
      super.rewrite(op, out);
    }
  }

  /** The lengths of a row of the tape, of which a negative one counts as 0. */
  private List<Value> lengths(MemoryOp.NewArray row, List<Op> out) {
    List<Value> lengths = new ArrayList<>();
    for (Value length : map(row.dimensions())) {
      if (constants.contains(length)) {
        lengths.add(length);
      } else {
        Builder builder = new Builder();
        lengths.add(builder.max(length, builder.constant(0)));
        builder.ops().forEach(op -> rewrite(op, out));
      }
    }
    return lengths;
  }

  /** Whether an operation makes a new shadow for an array of arrays. */
  private static boolean isZeros(Op op) {
    return op instanceof Op.Opaque opaque
        && opaque.results().size() == 1
        && opaque.operands().size() == 1
        && opaque.results().get(0).type() instanceof ArrayType type
        && opaque.template().equals(Shadows.zerosLike(type, "$0"));
  }

  private static Value strictSum(Value a, Value b, Builder out) {
    return strict(BasicOperator.ADD, a.type(), out, a, b);
  }

  private static Value strict(BasicOperator operator, Type type, Builder out, Value... operands) {
    Value result = Value.of(type, "");
    out.add(new Op.Apply(result, operator, List.of(operands), true, SourceSpan.NONE));
    return result;
  }

  /** A row that has the index stays; otherwise a copy takes its place that is twice as long. */
  private void grow(MemoryOp.Grow grow, List<Op> out) {
    Value row = map(grow.array());
    Value index = map(grow.index());
    Builder builder = new Builder();
    Value fits = builder.compare(BasicOperator.LT, index, builder.length(row));
    Value grown =
        builder
            .ifElse(
                fits,
                List.of(row.type()),
                then -> List.of(row),
                otherwise -> {
                  Value least = otherwise.constant(SHORTEST);
                  Value more = otherwise.add(otherwise.add(index, index), least);
                  Value longer = Value.of(row.type(), row.name());
                  otherwise.add(new MemoryOp.Copy(longer, row, List.of(more), SourceSpan.NONE));
                  return List.of(longer);
                })
            .get(0);
    builder.ops().forEach(op -> rewrite(op, out));
    replace(grow.result(), grown);
  }

  /** Makes an array of zeros of the shape of another; null rows stay null. */
  static Value zeros(Value array, String name, Builder out) {
    ArrayType type = (ArrayType) array.type();
    Value zeros = out.newArray(type, out.length(array), Storage.HEAP, name);
    if (type.isSpine()) {
      Loops.ascending(
          out,
          out.constant(0),
          out.length(array),
          (body, i) -> {
            Value row = body.load(array, i, "");
            body.store(zeros, i, zerosOrNull(row, body));
          });
    }
    return zeros;
  }

  private static Value zerosOrNull(Value row, Builder out) {
    Value isNull = out.compare(BasicOperator.EQ, row, out.zero(row.type()));
    return out.ifElse(
            isNull,
            List.of(row.type()),
            then -> List.of(then.zero(row.type())),
            otherwise -> List.of(zeros(row, "", otherwise)))
        .get(0);
  }
}
