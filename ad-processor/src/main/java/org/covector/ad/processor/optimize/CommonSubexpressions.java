package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Replaces what a function computes a second time by the first, where that is in scope: dominator
 * based value numbering (P. Briggs, K. D. Cooper, L. T. Simpson, "Value numbering", Software:
 * Practice and Experience 27(6), 1997). A load is repeated where nothing writes in between, and
 * gives what was stored where that is known.
 */
public final class CommonSubexpressions extends Rewriter {

  /**
   * An element or field that was loaded.
   *
   * @param place the number of the index, or the name of the field
   */
  private record Element(Value base, Object place) {}

  private final ValueNumbers numbers = new ValueNumbers();
  private final boolean isOriginal;
  private Map<Element, Value> loads = new HashMap<>();

  private CommonSubexpressions(boolean isOriginal) {
    this.isOriginal = isOriginal;
  }

  /** Returns one of the user's functions without the repetitions: what is one has one adjoint. */
  public static Function ofOriginal(Function function) {
    return new CommonSubexpressions(true).rewrite(function);
  }

  /**
   * Returns a derivative without the repetitions. The user's operations stay as they are; others
   * may become one of them.
   */
  public static Function ofDerivative(Function function) {
    return new CommonSubexpressions(false).rewrite(function);
  }

  @Override
  public Region rewrite(Region region) {
    return rewrite(region, new HashMap<>());
  }

  private Region rewrite(Region region, Map<Element, Value> known) {
    Map<Element, Value> outer = loads;
    loads = known;
    int mark = numbers.enter();
    Region rewritten = super.rewrite(region);
    numbers.leave(mark);
    loads = outer;
    return rewritten;
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof Loop loop) {
      rewrite(loop, out);
    } else if (op instanceof ControlOp.Guard) {
      super.rewrite(op, out);
      loads.clear();
    } else if (op instanceof ControlOp control) {
      List<Value> operands = map(op.operands());
      List<Region> regions =
          op.regions().stream().map(r -> rewrite(r, new HashMap<>(loads))).toList();
      out.add(control.with(operands, op.results(), regions));
    } else {
      Op mapped = op.with(map(op.operands()), op.results());
      Value earlier = earlier(mapped);
      if (earlier != null) {
        replace(op.results().get(0), earlier);
        return;
      }
      out.add(mapped);
      forget(op);
      note(mapped);
      return;
    }
    forget(op);
  }

  /** Rewrites a loop, whose body sees what its header has computed. */
  private void rewrite(Loop loop, List<Op> out) {
    List<Value> inits = map(loop.inits());
    int mark = numbers.enter();
    List<Op> header = new ArrayList<>();
    Map<Element, Value> outer = loads;
    loads = new HashMap<>();
    loop.header().ops().forEach(op -> rewrite(op, header));
    Region newHeader = new Region(header, rewrite(loop.header().terminator()));
    Region newBody = rewrite(loop.body());
    loads = outer;
    numbers.leave(mark);
    out.add(loop.with(inits, loop.results(), List.of(newHeader, newBody)));
  }

  /** Returns the earlier value that an operation of the derivative may be replaced by, or null. */
  private Value earlier(Op op) {
    if (op instanceof Op.Constant constant) {
      boolean isOwn = !op.span().isKnown() && constant.result().name().isEmpty();
      return numbers.define(constant, isOwn);
    } else if (op instanceof Op.Apply apply) {
      Value earlier = numbers.define(apply);
      return apply.strict() && stays(apply) ? null : earlier;
    } else if (op instanceof MemoryOp.Length length) {
      Value earlier = numbers.define(length);
      return stays(length) ? null : earlier;
    } else if (op instanceof MemoryOp.Read read) {
      Value earlier = loads.putIfAbsent(element(read), read.result());
      return stays(read) ? null : earlier;
    }
    return null;
  }

  private boolean stays(Op op) {
    return !isOriginal && op.span().isKnown();
  }

  private Element element(MemoryOp.Read read) {
    Object place =
        read instanceof MemoryOp.Load load
            ? (Object) numbers.of(load.index())
            : ((MemoryOp.FieldLoad) read).field().name();
    return new Element(read.base(), place);
  }

  /** Forgets the loads of what an operation may write to. */
  private void forget(Op op) {
    if (op instanceof MemoryOp memory) {
      memory.written().ifPresent(base -> forget(base.type(), field(memory)));
    } else if (op.effect().compareTo(Op.Effect.WRITE) >= 0) {
      loads.clear();
    }
  }

  /** Notes what an element or field holds that has been written. */
  private void note(Op op) {
    if (op instanceof MemoryOp.Store store) {
      note(new Element(store.array(), numbers.of(store.index())), store.value(), element(store));
    } else if (op instanceof MemoryOp.FieldStore store) {
      note(new Element(store.base(), store.field().name()), store.value(), store.field().type());
    }
  }

  private void note(Element element, Value value, Type type) {
    if (value.type().equals(type)) {
      loads.put(element, value);
    }
  }

  private static Type element(MemoryOp.Store store) {
    return ((ArrayType) store.array().type()).element();
  }

  private void forget(Type written, Optional<String> field) {
    loads
        .keySet()
        .removeIf(
            e -> e.base().type().equals(written) && field.map(e.place()::equals).orElse(true));
  }

  /** Returns the one field that an operation writes. */
  private static Optional<String> field(MemoryOp op) {
    if (op instanceof MemoryOp.FieldStore store) {
      return Optional.of(store.field().name());
    }
    return op instanceof MemoryOp.FieldAccumulate sum
        ? Optional.of(sum.field().name())
        : Optional.empty();
  }
}
