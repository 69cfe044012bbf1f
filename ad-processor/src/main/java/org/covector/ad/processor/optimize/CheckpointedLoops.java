package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.CountedLoop;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CheckpointedLoop;
import org.covector.ad.processor.ir.CheckpointedLoop.Counting;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * Makes functions of checkpointed loops, so that reverse mode can run any iteration again: one of
 * the iteration, its <em>step</em>, and one of the whole loop, which calls it. Both take what the
 * loop carries and then what it uses from outside.
 *
 * <p>A step gives what the next one takes. Where an iteration may leave the loop by a {@code
 * break}, it also gives what the break passes on, and whether the loop goes on.
 *
 * <p>Takes loops in {@link LoopNormalForm}.
 */
public final class CheckpointedLoops extends Rewriter {

  private final Function function;
  private final ValueTable table;
  private final Program program;

  /** The arrays that cannot be null in a loop: they are made here, or have been used before it. */
  private final Map<Label, Set<Value>> present = new HashMap<>();

  private final Map<Label, Counting> counting = new HashMap<>();
  private int count;

  private CheckpointedLoops(Function function, Program program) {
    this.function = function;
    this.table = ValueTable.of(function);
    this.program = program;
    Scopes scopes = Scopes.of(function);
    function
        .body()
        .walk()
        .filter(op -> op instanceof Loop loop && loop.label().snapshots() > 0)
        .forEach(op -> note((Loop) op, scopes));
  }

  private void note(Loop loop, Scopes scopes) {
    CountedLoop.of(loop, scopes)
        .map(c -> new Counting(c.position(), c.isInclusive(), c.step()))
        .ifPresent(c -> counting.put(loop.label(), c));
    Set<Value> there = new HashSet<>();
    for (Op op : scopes.ops()) {
      if (op instanceof MemoryOp.NewArray || op instanceof MemoryOp.Copy) {
        there.addAll(op.results());
      }
      if (isBefore(op, loop, scopes)) {
        there.addAll(followed(op));
      }
    }
    present.put(loop.label(), there);
  }

  /** The references that an operation follows, so that they are not null. */
  private static List<Value> followed(Op op) {
    if (op instanceof MemoryOp.Length length) {
      return List.of(length.array());
    } else if (op instanceof MemoryOp.Copy copy) {
      return List.of(copy.array());
    } else if (op instanceof MemoryOp.Read read) {
      return List.of(read.base());
    }
    return op instanceof MemoryOp.Write write ? List.of(write.base()) : List.of();
  }

  private static boolean isBefore(Op op, Loop loop, Scopes scopes) {
    return scopes.isBefore(op, loop) || loop.header().ops().contains(op);
  }

  /**
   * Returns a function that calls its checkpointed loops.
   *
   * @param program is given the functions that these become
   */
  public static Function outline(Function function, Program program) {
    return new CheckpointedLoops(function, program).rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    List<Op> rewritten = new ArrayList<>();
    super.rewrite(op, rewritten);
    for (Op each : rewritten) {
      if (each instanceof Loop loop && loop.label().snapshots() > 0) {
        outline(loop, out);
      } else {
        out.add(each);
      }
    }
  }

  private boolean mayBeNull(Value value, Loop loop) {
    return !present.get(loop.label()).contains(value);
  }

  private void outline(Loop loop, List<Op> out) {
    count++;
    Parts parts = new Parts(loop);
    Function step = parts.step(key("Step"));
    Function whole = parts.whole(key("Loop"), step.key());
    program.put(step);
    program.put(whole);
    List<Value> arguments = new ArrayList<>(loop.inits());
    arguments.addAll(parts.free);
    program.put(
        whole.key(),
        new CheckpointedLoop(
            step.key(),
            loop.label().snapshots(),
            arguments.stream().map(v -> mayBeNull(v, loop)).toList(),
            parts.breaks ? Optional.empty() : Optional.ofNullable(counting.get(loop.label()))));
    List<Value> last = copies(parts.carried);
    out.add(new Op.Call(last, whole.key(), arguments, Op.Call.SINGLE, loop.span()));
    parts.end(last, out);
  }

  private FunctionKey key(String kind) {
    String suffix = count == 1 ? kind : kind + count;
    return function.key().withVariant(function.key().variant() + suffix);
  }

  private static List<Value> copies(List<Value> values) {
    return values.stream().map(Value::copy).toList();
  }

  private static void bind(List<Value> from, List<Value> to, Map<Value, Value> map) {
    for (int i = 0; i < from.size(); i++) {
      map.put(from.get(i), to.get(i));
    }
  }

  /** The parts that a loop is taken into. */
  private final class Parts {

    private final Loop loop;
    private final List<Value> free;
    private final List<Op> constants = new ArrayList<>();
    private final boolean breaks;

    /** The parameters; with breaks then the results, and whether the loop goes on. */
    private final List<Value> carried;

    Parts(Loop loop) {
      this.loop = loop;
      this.breaks = breaks(loop.body(), loop.label());
      this.free = free();
      this.carried = new ArrayList<>(loop.params());
      if (breaks) {
        carried.addAll(copies(loop.results()));
        carried.add(Value.of(ScalarType.BOOLEAN, "goesOn"));
      }
    }

    private List<Value> free() {
      Set<Value> used = new LinkedHashSet<>(ValueTable.free(loop.header()));
      used.addAll(ValueTable.free(loop.body()));
      loop.params().forEach(used::remove);
      loop.test().exits().stream().filter(v -> !isUsed(v)).forEach(used::remove);
      List<Value> values = new ArrayList<>();
      for (Value value : used) {
        if (table.isConstant(value)) {
          constants.add(table.constant(value));
        } else {
          values.add(value);
        }
      }
      return values;
    }

    /** Whether the loop uses a value in other ways than to pass it on where the condition fails. */
    private boolean isUsed(Value value) {
      return loop.test().condition() == value
          || ValueTable.free(loop.header().ops()).contains(value)
          || ValueTable.free(loop.body()).contains(value);
    }

    Function step(FunctionKey key) {
      List<Value> params = new ArrayList<>(copies(loop.params()));
      params.addAll(copies(free));
      Map<Value, Value> map = new IdentityHashMap<>();
      bind(loop.params(), params, map);
      bind(free, params.subList(loop.params().size(), params.size()), map);
      Region body = Rewriter.clone(withConstants(loop.body()), map);
      List<Value> own = params.subList(0, loop.params().size());
      Region ended = new StepEnds(loop, own, breaks).rewrite(body);
      return new Function(key, params, types(carried), ended, loop.span());
    }

    private Region withConstants(Region region) {
      List<Op> ops = new ArrayList<>(constants);
      ops.addAll(region.ops());
      return new Region(ops, region.terminator());
    }

    /** The loop, as a function that calls its step. */
    Function whole(FunctionKey key, FunctionKey step) {
      List<Value> inits = copies(loop.params());
      List<Value> outside = copies(free);
      List<Value> params = new ArrayList<>(inits);
      params.addAll(outside);
      List<Value> inner = copies(carried);
      Map<Value, Value> map = new IdentityHashMap<>();
      bind(loop.params(), inner, map);
      bind(free, outside, map);
      Builder out = new Builder();
      List<Value> first = new ArrayList<>(inits);
      for (Value more : carried.subList(loop.params().size(), carried.size())) {
        boolean goesOn = first.size() == carried.size() - 1;
        first.add(goesOn ? out.literal(ScalarType.BOOLEAN, true) : out.zero(more.type()));
      }
      Label label = new Label(loop.label().name());
      List<Value> arguments = new ArrayList<>(inner.subList(0, inits.size()));
      arguments.addAll(outside);
      List<Value> next = copies(carried);
      Op call = new Op.Call(next, step, arguments, Op.Call.SINGLE, SourceSpan.NONE);
      Region body = new Region(List.of(call), new Terminator.Continue(label, next));
      List<Value> results = copies(carried);
      out.add(new Loop(results, label, first, inner, header(inner, map), body, loop.span()));
      return new Function(
          key, params, types(carried), out.end(new Terminator.Return(results)), loop.span());
    }

    private Region header(List<Value> inner, Map<Value, Value> map) {
      Terminator.Test quiet = new Terminator.Test(loop.test().condition(), List.of());
      Region test = withConstants(new Region(loop.header().ops(), quiet));
      Region header = Rewriter.clone(test, map);
      Value condition = header.terminator().operands().get(0);
      if (!breaks) {
        return new Region(header.ops(), new Terminator.Test(condition, inner));
      }
      Builder out = new Builder();
      Value goesOn = inner.get(inner.size() - 1);
      if (isEndless()) {
        return out.end(new Terminator.Test(goesOn, inner));
      }
      Value both = Value.of(ScalarType.BOOLEAN, "");
      Region asks = new Region(header.ops(), new Terminator.Yield(List.of(condition)));
      Region ends = Builder.yielding(b -> List.of(b.literal(ScalarType.BOOLEAN, false)));
      out.add(new If(List.of(both), goesOn, asks, ends, SourceSpan.NONE));
      return out.end(new Terminator.Test(both, inner));
    }

    private boolean isEndless() {
      Value condition = loop.test().condition();
      return loop.header().ops().stream()
          .anyMatch(
              op ->
                  op instanceof Op.Constant constant
                      && constant.result() == condition
                      && constant.literal().equals(true));
    }

    /** Gives the results of the loop their values, from what the call gave. */
    void end(List<Value> last, List<Op> out) {
      Map<Value, Value> map = new IdentityHashMap<>();
      bind(loop.params(), last, map);
      List<Value> exits = loop.test().exits().stream().map(v -> map.getOrDefault(v, v)).toList();
      if (!breaks) {
        replaceAll(exits);
        return;
      }
      int start = loop.params().size();
      List<Value> broken = last.subList(start, start + loop.results().size());
      if (isEndless()) {
        replaceAll(broken);
      } else {
        Value goesOn = last.get(last.size() - 1);
        Region tested = new Region(List.of(), new Terminator.Yield(exits));
        Region left = new Region(List.of(), new Terminator.Yield(broken));
        out.add(new If(loop.results(), goesOn, tested, left, SourceSpan.NONE));
      }
    }

    private void replaceAll(List<Value> values) {
      for (int i = 0; i < values.size(); i++) {
        replace(loop.results().get(i), values.get(i));
      }
    }
  }

  private static List<Type> types(List<Value> values) {
    return values.stream().map(Value::type).toList();
  }

  private static boolean breaks(Region region, Label label) {
    return (region.terminator() instanceof Terminator.Break leave && leave.target() == label)
        || region.ops().stream()
            .anyMatch(op -> op.regions().stream().anyMatch(r -> breaks(r, label)));
  }

  /** Turns the ends of an iteration into returns of a step. */
  private static final class StepEnds extends Rewriter {

    private final Loop loop;
    private final List<Value> params;
    private final boolean breaks;

    StepEnds(Loop loop, List<Value> params, boolean breaks) {
      this.loop = loop;
      this.params = params;
      this.breaks = breaks;
    }

    @Override
    public Region rewrite(Region region) {
      Region rewritten = super.rewrite(region);
      Builder out = new Builder();
      out.addAll(rewritten.ops());
      List<Value> values = new ArrayList<>();
      if (rewritten.terminator() instanceof Terminator.Continue next
          && next.loop() == loop.label()) {
        values.addAll(next.next());
        if (breaks) {
          loop.results().forEach(r -> values.add(out.zero(r.type())));
          values.add(out.literal(ScalarType.BOOLEAN, true));
        }
        return out.end(new Terminator.Return(values));
      }
      if (rewritten.terminator() instanceof Terminator.Break leave
          && leave.target() == loop.label()) {
        values.addAll(params);
        values.addAll(leave.values());
        values.add(out.literal(ScalarType.BOOLEAN, false));
        return out.end(new Terminator.Return(values));
      }
      return rewritten;
    }
  }
}
