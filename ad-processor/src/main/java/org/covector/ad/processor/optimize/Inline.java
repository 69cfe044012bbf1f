package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Replaces calls of small functions by their bodies, innermost first. A body with one return, at
 * its end, is spliced in line; any other becomes a block that its returns leave. A function that
 * calls itself, also by way of others, is never inlined, nor one that has a rule of its own or is
 * checkpointed (procedure integration: S. Muchnick, "Advanced Compiler Design and Implementation",
 * 1997, section 15.2).
 */
public final class Inline {

  /** The largest body that is inlined, in operations, constants not counted. */
  private static final int LARGEST_CALLEE = 60;

  /** The largest body that is inlined where it is called from one place alone. */
  private static final int LARGEST_SINGLE = 240;

  /** How much a function may grow, likewise. */
  private static final int LARGEST_GROWTH = 600;

  private final Program program;
  private final Map<FunctionKey, Integer> calls = new HashMap<>();
  private final Map<FunctionKey, Function> done = new HashMap<>();

  /** Makes the pass for the functions that call those of a program. */
  public Inline(Program program) {
    this(program, program);
  }

  /**
   * Makes the pass for the functions that call those of a program.
   *
   * @param counted has the calls that count where a function may be called once
   */
  public Inline(Program program, Program counted) {
    this.program = program;
    for (Function function : counted.functions()) {
      function.body().calls().forEach(call -> calls.merge(call.callee(), 1, Integer::sum));
    }
  }

  /** Returns a function with the calls of small functions of the program inlined. */
  public Function run(Function function) {
    Function known = done.get(function.key());
    if (known == null) {
      known = new Caller().rewrite(function);
      done.put(function.key(), known);
    }
    return known;
  }

  /** Returns the body that stands for a call, its own calls inlined, if it may be inlined. */
  private Optional<Function> callee(Op.Call call) {
    return call.pair() == Op.Call.SINGLE
            && program.rule(call.callee()).isEmpty()
            && !program.isRerun(call.callee())
            && !reaches(call.callee(), call.callee(), new HashSet<>())
        ? program.find(call.callee()).map(this::run).filter(this::isSmall)
        : Optional.empty();
  }

  /** Whether a function calls another, also by way of others. */
  private boolean reaches(FunctionKey from, FunctionKey to, Set<FunctionKey> seen) {
    return program.find(from).stream()
        .flatMap(f -> f.body().calls())
        .map(Op.Call::callee)
        .anyMatch(key -> key.equals(to) || (seen.add(key) && reaches(key, to, seen)));
  }

  private boolean isSmall(Function function) {
    boolean isSingle = calls.getOrDefault(function.key(), 0) == 1;
    return size(function) <= (isSingle ? LARGEST_SINGLE : LARGEST_CALLEE)
        && returns(function.body()) > 0;
  }

  private static int size(Function function) {
    return (int)
        function
            .body()
            .walk()
            .filter(op -> !(op instanceof Op.Constant) && !(op instanceof Op.Remark))
            .count();
  }

  private static int returns(Region region) {
    int count = region.terminator() instanceof Terminator.Return ? 1 : 0;
    for (Op op : region.ops()) {
      for (Region inner : op.regions()) {
        count += returns(inner);
      }
    }
    return count;
  }

  /** Rewrites one function. */
  private final class Caller extends Rewriter {

    private int growth;

    @Override
    protected void rewrite(Op op, List<Op> out) {
      Optional<Function> callee =
          op instanceof Op.Call call ? callee(call) : Optional.<Function>empty();
      if (callee.isPresent() && growth + size(callee.get()) <= LARGEST_GROWTH) {
        growth += size(callee.get());
        inline((Op.Call) op, callee.get(), out);
      } else {
        super.rewrite(op, out);
      }
    }

    private void inline(Op.Call call, Function callee, List<Op> out) {
      IdentityHashMap<Value, Value> arguments = new IdentityHashMap<>();
      for (int i = 0; i < callee.params().size(); i++) {
        arguments.put(callee.params().get(i), map(call.operands().get(i)));
      }
      Region body = clone(callee.body(), arguments);
      if (returns(body) == 1 && body.terminator() instanceof Terminator.Return result) {
        splice(body.ops(), result.values(), call.results(), out);
      } else {
        Label label = new Label(callee.key().name());
        Region left = new ReturnToBreak(label).body(body);
        out.add(new ControlOp.Block(call.results(), label, left, call.span()));
      }
    }

    /** Appends the operations; an unnamed value that is returned takes the name of the result. */
    private void splice(List<Op> ops, List<Value> returned, List<Value> results, List<Op> out) {
      IdentityHashMap<Value, Value> names = new IdentityHashMap<>();
      for (int i = 0; i < returned.size(); i++) {
        Value value = returned.get(i);
        if (value.name().isEmpty() && value.type().equals(results.get(i).type())) {
          names.putIfAbsent(value, results.get(i));
        }
      }
      Set<Value> named = new HashSet<>();
      for (Op op : ops) {
        List<Value> defined = new ArrayList<>();
        for (Value value : op.results()) {
          Value name = names.getOrDefault(value, value);
          defined.add(name);
          if (name != value) {
            named.add(name);
            replace(value, name);
          }
        }
        super.rewrite(op.with(op.operands(), defined), out);
      }
      for (int i = 0; i < returned.size(); i++) {
        if (!named.contains(results.get(i))) {
          replace(results.get(i), map(returned.get(i)));
        }
      }
    }
  }

  /** Turns returns into exits of a block. */
  private static final class ReturnToBreak extends Rewriter {

    private final Label label;

    ReturnToBreak(Label label) {
      this.label = label;
    }

    /** Rewrites the body itself, which yields where it returned. */
    Region body(Region region) {
      Region inner = rewrite(region);
      return inner.terminator() instanceof Terminator.Break leave && leave.target() == label
          ? new Region(inner.ops(), new Terminator.Yield(leave.values()))
          : inner;
    }

    @Override
    protected Terminator rewrite(Terminator terminator) {
      return terminator instanceof Terminator.Return result
          ? new Terminator.Break(label, map(result.values()))
          : super.rewrite(terminator);
    }
  }
}
