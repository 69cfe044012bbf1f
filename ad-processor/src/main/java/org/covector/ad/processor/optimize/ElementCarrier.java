package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Rewrites the accesses of one chain while its loop is rewritten. */
final class ElementCarrier {

  private final ElementChain chain;
  private final Rewriter pass;
  private final List<Value> params = new ArrayList<>();
  private final Map<Integer, Value> held = new HashMap<>();
  private final Map<Integer, Op> first = new HashMap<>();
  private Op lastOfTrail;
  private Value trailIndex;

  ElementCarrier(ElementChain chain, Loop loop, Rewriter pass) {
    this.chain = chain;
    this.pass = pass;
    for (Op op : loop.body().ops()) {
      if (chain.has(op)) {
        int distance = chain.places().get(op);
        first.putIfAbsent(distance, op);
        if (distance == chain.trail()) {
          trailIndex = op.operands().get(1);
          lastOfTrail = op instanceof MemoryOp.Write ? op : lastOfTrail;
        }
      }
    }
    for (int distance : chain.carried()) {
      Value param = Value.of(((ArrayType) chain.array().type()).element(), name(distance));
      params.add(param);
      held.put(distance, param);
    }
  }

  private String name(int distance) {
    String loaded = first.get(distance) instanceof MemoryOp.Load load ? load.result().name() : "";
    return loaded.isEmpty() ? chain.array().name() + "Carried" : loaded;
  }

  ElementChain chain() {
    return chain;
  }

  /** Returns what the loop carries from now on. */
  List<Value> params() {
    return params;
  }

  /** Returns what an iteration takes over at a distance. */
  Value param(int distance) {
    return params.get(chain.carried().indexOf(distance));
  }

  /** Loads what the first iteration takes over at a distance. */
  Value loadFirst(int distance, Value index, Builder builder) {
    SourceSpan span =
        first.get(distance) instanceof MemoryOp.Load load ? load.span() : SourceSpan.NONE;
    Value value = Value.of(param(distance).type(), "");
    builder.add(new MemoryOp.Load(value, pass.map(chain.array()), index, span));
    return value;
  }

  /** Appends what stands for an access. */
  void rewrite(Op op, List<Op> out) {
    int distance = chain.places().get(op);
    Builder builder = new Builder();
    if (op instanceof MemoryOp.Load load && held(distance, builder) == null) {
      builder.add(load.with(pass.map(load.operands()), load.results()));
      held.put(distance, load.result());
    } else if (op instanceof MemoryOp.Load load) {
      pass.replace(load.result(), held.get(distance));
    } else {
      write((MemoryOp.Write) op, distance, builder);
    }
    out.addAll(builder.ops());
  }

  private void write(MemoryOp.Write write, int distance, Builder builder) {
    Value index = pass.map(write.operands().get(1));
    Value value = pass.map(write.value());
    if (write instanceof MemoryOp.Accumulate) {
      Value before = held(distance, builder);
      value = builder.add(before == null ? load(index, builder) : before, value);
    }
    held.put(distance, value);
    if (!chain.isDelayed() || write == lastOfTrail) {
      builder.add(new MemoryOp.Store(pass.map(chain.array()), index, value, write.span()));
    }
  }

  /** What the element at a distance is known to be, or null. */
  private Value held(int distance, Builder builder) {
    if (chain.isZero() && distance == chain.lead() && !held.containsKey(distance)) {
      held.put(distance, builder.zero(((ArrayType) chain.array().type()).element()));
    }
    return held.get(distance);
  }

  private Value load(Value index, Builder builder) {
    return builder.load(pass.map(chain.array()), index, "");
  }

  /** Stores what no later iteration touches, if that has not been done, and returns the rest. */
  List<Value> end(List<Op> out) {
    if (chain.isDelayed() && lastOfTrail == null) {
      Value value = held.get(chain.trail());
      Value index = pass.map(trailIndex);
      out.add(new MemoryOp.Store(pass.map(chain.array()), index, value, SourceSpan.NONE));
    }
    return chain.distances().subList(1, chain.distances().size()).stream().map(held::get).toList();
  }
}
