package org.covector.ad.processor.ir;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.ControlOp.Loop;

/**
 * Copies functions and regions with values replaced. The base of passes that keep the structure:
 * such a pass overrides {@link #rewrite(Op, List)} for the operations that it changes.
 */
public class Rewriter {

  private final Map<Value, Value> replacements = new IdentityHashMap<>();

  /** Makes every later use of one value a use of another. */
  public final void replace(Value from, Value to) {
    replacements.put(from, to);
  }

  /** Returns the value that stands for the given one from here on. */
  public final Value map(Value value) {
    Value current = value;
    for (Value next = replacements.get(current); next != null; next = replacements.get(current)) {
      current = next;
    }
    return current;
  }

  /** Maps each of the values. */
  public final List<Value> map(List<Value> values) {
    List<Value> mapped = new ArrayList<>(values.size());
    for (Value value : values) {
      mapped.add(map(value));
    }
    return mapped;
  }

  /** Rewrites the body of a function. */
  public Function rewrite(Function function) {
    return new Function(
        function.key(),
        function.params(),
        function.results(),
        rewrite(function.body()),
        function.span());
  }

  /** Rewrites a region. */
  public Region rewrite(Region region) {
    List<Op> out = new ArrayList<>();
    for (Op op : region.ops()) {
      rewrite(op, out);
    }
    return new Region(out, rewrite(region.terminator()));
  }

  /** Rewrites a terminator: maps its operands. */
  protected Terminator rewrite(Terminator terminator) {
    return terminator.withOperands(map(terminator.operands()));
  }

  /**
   * Appends to {@code out} what stands for an operation; by default the same, on mapped operands.
   */
  protected void rewrite(Op op, List<Op> out) {
    if (op instanceof ControlOp control) {
      List<Value> operands = map(control.operands());
      List<Region> regions = control.regions().stream().map(this::rewrite).toList();
      out.add(control.with(operands, control.results(), regions));
    } else {
      out.add(op.with(map(op.operands()), op.results()));
    }
  }

  /**
   * Copies the header of a loop as it is before the first iteration.
   *
   * @param exit the value with which the test of the copy ends
   */
  public static Region cloneHeader(Loop loop, Value exit) {
    Map<Value, Value> first = new IdentityHashMap<>();
    for (int i = 0; i < loop.params().size(); i++) {
      first.put(loop.params().get(i), loop.inits().get(i));
    }
    Terminator test = new Terminator.Test(loop.test().condition(), List.of(exit));
    return clone(new Region(loop.header().ops(), test), first);
  }

  /** Copies a region with fresh values and labels for all that it defines. */
  public static Region clone(Region region, Map<Value, Value> replacements) {
    return new Cloner(replacements).rewrite(region);
  }

  /** Gives fresh values to everything defined in what it copies. */
  private static final class Cloner extends Rewriter {

    private final Map<Label, Label> labels = new IdentityHashMap<>();

    Cloner(Map<Value, Value> replacements) {
      replacements.forEach(this::replace);
    }

    private List<Value> fresh(List<Value> values) {
      List<Value> copies = values.stream().map(Value::copy).toList();
      for (int i = 0; i < values.size(); i++) {
        replace(values.get(i), copies.get(i));
      }
      return copies;
    }

    private Label fresh(Label label) {
      return labels.computeIfAbsent(label, Label::copy);
    }

    @Override
    protected Terminator rewrite(Terminator terminator) {
      Terminator mapped = super.rewrite(terminator);
      if (mapped instanceof Terminator.Break b && labels.containsKey(b.target())) {
        return new Terminator.Break(labels.get(b.target()), b.values());
      }
      if (mapped instanceof Terminator.Continue c && labels.containsKey(c.loop())) {
        return new Terminator.Continue(labels.get(c.loop()), c.next());
      }
      return mapped;
    }

    @Override
    protected void rewrite(Op op, List<Op> out) {
      if (op instanceof Loop loop) {
        List<Value> inits = map(loop.inits());
        Label label = fresh(loop.label());
        List<Value> params = fresh(loop.params());
        Region header = rewrite(loop.header());
        Region body = rewrite(loop.body());
        out.add(new Loop(fresh(loop.results()), label, inits, params, header, body, loop.span()));
      } else if (op instanceof ControlOp.Block block) {
        Label label = fresh(block.label());
        Region body = rewrite(block.body());
        out.add(new ControlOp.Block(fresh(block.results()), label, body, block.span()));
      } else if (op instanceof ControlOp control) {
        List<Value> operands = map(control.operands());
        List<Region> regions = control.regions().stream().map(this::rewrite).toList();
        out.add(control.with(operands, fresh(control.results()), regions));
      } else {
        List<Value> operands = map(op.operands());
        out.add(op.with(operands, fresh(op.results())));
      }
    }
  }
}
