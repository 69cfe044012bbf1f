package org.covector.ad.processor.frontend.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Brings structured SSA form to its minimum: removes the results of control operations and the
 * parameters of loops that nothing uses, and those that always stand for one and the same value
 * (the trivial φ of Braun et al., Simple and Efficient Construction of Static Single Assignment
 * Form, 2013), and constants that nothing uses.
 */
final class Pruner {

  /** What flows into each result of a control operation and each parameter of a loop. */
  private final Map<Value, List<Value>> incoming = new LinkedHashMap<>();

  /** The position of each definition in the text, and of the operation that defines a join. */
  private final Map<Value, Integer> positions = new HashMap<>();

  private final Map<Value, Integer> starts = new HashMap<>();
  private final Map<Label, List<Value>> results = new HashMap<>();
  private final Map<Label, List<Value>> params = new HashMap<>();
  private final Set<Value> truths = new HashSet<>();
  private final Deque<Value> roots = new ArrayDeque<>();
  private final Cutter cutter = new Cutter();
  private int position;

  private Pruner() {}

  /** Returns the same function in minimal form. */
  static Function prune(Function function) {
    Pruner pruner = new Pruner();
    function.params().forEach(pruner::define);
    pruner.visit(function.body(), List.of());
    pruner.replaceTrivial();
    pruner.markLive();
    return pruner.cutter.rewrite(function);
  }

  private void define(Value value) {
    positions.put(value, position++);
  }

  private void flow(List<Value> from, List<Value> to) {
    for (int i = 0; i < to.size(); i++) {
      incoming.get(to.get(i)).add(from.get(i));
    }
  }

  private void join(List<Value> joins, int start) {
    for (Value join : joins) {
      incoming.put(join, new ArrayList<>());
      starts.put(join, start);
    }
  }

  private void visit(Region region, List<Value> yieldsTo) {
    region.ops().forEach(this::visit);
    Terminator end = region.terminator();
    if (end instanceof Terminator.Yield yield) {
      flow(yield.values(), yieldsTo);
    } else if (end instanceof Terminator.Break jump) {
      flow(jump.values(), results.get(jump.target()));
    } else if (end instanceof Terminator.Continue jump) {
      flow(jump.next(), params.get(jump.loop()));
    } else if (end instanceof Terminator.Test test) {
      roots.add(test.condition());
      if (!truths.contains(test.condition())) {
        flow(test.exits(), yieldsTo);
      }
    } else {
      roots.addAll(end.operands());
    }
  }

  private void visit(Op op) {
    int start = position;
    if (op instanceof Loop loop) {
      join(loop.results(), start);
      join(loop.params(), start);
      results.put(loop.label(), loop.results());
      params.put(loop.label(), loop.params());
      flow(loop.inits(), loop.params());
      loop.params().forEach(this::define);
    } else if (op instanceof ControlOp) {
      join(op.results(), start);
      if (op instanceof Block block) {
        results.put(block.label(), block.results());
      }
    }
    if (op instanceof Op.Constant constant && Boolean.TRUE.equals(constant.literal())) {
      truths.add(constant.result());
    }
    if (!(op instanceof Loop)) {
      roots.addAll(op.operands());
    }
    op.regions().forEach(region -> visit(region, op.results()));
    op.results().forEach(this::define);
  }

  /** Replaces every join into which one value flows that is visible outside of it. */
  private void replaceTrivial() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<Value, List<Value>> join : incoming.entrySet()) {
        Value value = join.getKey();
        if (cutter.map(value) == value && replace(value, join.getValue())) {
          changed = true;
        }
      }
    }
  }

  private boolean replace(Value join, List<Value> sources) {
    Value only = null;
    for (Value source : sources) {
      Value value = cutter.map(source);
      if (value != join && value != only) {
        if (only != null) {
          return false;
        }
        only = value;
      }
    }
    if (only == null || positions.get(only) >= starts.get(join)) {
      return false;
    }
    cutter.replace(join, only);
    return true;
  }

  private void markLive() {
    while (!roots.isEmpty()) {
      Value value = cutter.map(roots.pop());
      if (cutter.live.add(value)) {
        roots.addAll(incoming.getOrDefault(value, List.of()));
      }
    }
  }

  /** Copies a function without what is not live. */
  private static final class Cutter extends Rewriter {

    private final Set<Value> live = new HashSet<>();
    private final Map<Label, List<Value>> results = new HashMap<>();
    private final Map<Label, List<Value>> params = new HashMap<>();
    private final Deque<List<Value>> yieldsTo = new ArrayDeque<>();
    private final Set<Value> truths = new HashSet<>();

    private boolean isKept(Value value) {
      return map(value) == value && live.contains(value);
    }

    private List<Value> kept(List<Value> values) {
      return values.stream().filter(this::isKept).toList();
    }

    /** Keeps of some values those whose counterparts are kept. */
    private List<Value> cut(List<Value> values, List<Value> counterparts) {
      List<Value> out = new ArrayList<>();
      for (int i = 0; i < counterparts.size(); i++) {
        if (isKept(counterparts.get(i))) {
          out.add(map(values.get(i)));
        }
      }
      return out;
    }

    @Override
    protected Terminator rewrite(Terminator end) {
      if (end instanceof Terminator.Yield yield) {
        return new Terminator.Yield(cut(yield.values(), yieldsTo.element()));
      }
      if (end instanceof Terminator.Break jump) {
        return new Terminator.Break(jump.target(), cut(jump.values(), results.get(jump.target())));
      }
      if (end instanceof Terminator.Continue jump) {
        return new Terminator.Continue(jump.loop(), cut(jump.next(), params.get(jump.loop())));
      }
      return super.rewrite(end);
    }

    @Override
    protected void rewrite(Op op, List<Op> out) {
      if (op instanceof Op.Constant constant) {
        if (Boolean.TRUE.equals(constant.literal())) {
          truths.add(constant.result());
        }
        if (live.contains(constant.result())) {
          out.add(op);
        }
      } else if (op instanceof Loop loop) {
        out.add(loop(loop));
      } else if (op instanceof ControlOp control) {
        if (op instanceof Block block) {
          results.put(block.label(), block.results());
        }
        List<Value> operands = map(control.operands());
        yieldsTo.push(control.results());
        List<Region> regions = control.regions().stream().map(this::rewrite).toList();
        yieldsTo.pop();
        out.add(control.with(operands, kept(control.results()), regions));
      } else {
        super.rewrite(op, out);
      }
    }

    private Loop loop(Loop loop) {
      results.put(loop.label(), loop.results());
      params.put(loop.label(), loop.params());
      List<Value> inits = cut(loop.inits(), loop.params());
      Region header = header(loop);
      Region body = rewrite(loop.body());
      return new Loop(
          kept(loop.results()),
          loop.label(),
          inits,
          kept(loop.params()),
          header,
          body,
          loop.span());
    }

    /** Rewrites a header. Where the test never fails its exits are never taken: zeros will do. */
    private Region header(Loop loop) {
      List<Op> ops = new ArrayList<>();
      loop.header().ops().forEach(op -> rewrite(op, ops));
      Terminator.Test test = loop.test();
      Value condition = map(test.condition());
      if (!truths.contains(condition)) {
        List<Value> exits = cut(test.exits(), loop.results());
        return new Region(ops, new Terminator.Test(condition, exits));
      }
      Builder builder = new Builder();
      builder.addAll(ops);
      List<Value> zeros = kept(loop.results()).stream().map(v -> builder.zero(v.type())).toList();
      return builder.end(new Terminator.Test(condition, zeros));
    }
  }
}
