package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Rewriter;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Brings loops into the form that the reverse transform takes. A header only decides: nothing that
 * it computes is used by the body or leaves the loop, and it has no effect. What the body uses of a
 * cheap header it computes anew; any other header moves to the start of the body of an endless
 * loop, with an exit where it fails. And an iteration ends in one place: where a loop has several
 * {@code Continue}s, or one inside an inner loop, its body becomes a block that they leave.
 */
public final class LoopNormalForm extends Rewriter {

  private LoopNormalForm() {}

  /** Rewrites a function. */
  public static Function run(Function function) {
    return new LoopNormalForm().rewrite(function);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    List<Op> rewritten = new ArrayList<>();
    super.rewrite(op, rewritten);
    for (Op each : rewritten) {
      out.add(each instanceof Loop loop ? oneContinue(quietHeader(loop)) : each);
    }
  }

  private static Loop quietHeader(Loop loop) {
    List<Op> used = usedInBody(loop);
    if (!mayLeave(loop.header().ops(), loop.test().exits())
        && used.stream().allMatch(LoopNormalForm::isCheap)) {
      return used.isEmpty() ? loop : repeated(loop, used);
    }
    Terminator.Test test = loop.test();
    Region leave = new Region(List.of(), new Terminator.Break(loop.label(), test.exits()));
    Region stay = new Region(List.of(), new Terminator.Yield(List.of()));
    List<Op> body = new ArrayList<>(loop.header().ops());
    body.add(new If(List.of(), test.condition(), stay, leave, SourceSpan.NONE));
    body.addAll(loop.body().ops());
    Builder header = new Builder();
    Value always = header.literal(ScalarType.BOOLEAN, true);
    List<Value> never = loop.results().stream().map(r -> header.zero(r.type())).toList();
    return new Loop(
        loop.results(),
        loop.label(),
        loop.inits(),
        loop.params(),
        header.end(new Terminator.Test(always, never)),
        new Region(body, loop.body().terminator()),
        loop.span());
  }

  /** Whether what a header does can be seen, but from the body, and besides its decision. */
  private static boolean mayLeave(List<Op> header, List<Value> exits) {
    return header.stream().anyMatch(op -> op.effect().compareTo(Op.Effect.READ) > 0)
        || exits.stream().anyMatch(defined(header)::contains);
  }

  private static Set<Value> defined(List<Op> ops) {
    Set<Value> defined = Collections.newSetFromMap(new IdentityHashMap<>());
    ops.forEach(op -> defined.addAll(op.results()));
    return defined;
  }

  /** What of a header the body uses, and what that is made from. */
  private static List<Op> usedInBody(Loop loop) {
    List<Op> used = new ArrayList<>();
    for (int i = loop.header().ops().size() - 1; i >= 0; i--) {
      Op op = loop.header().ops().get(i);
      Set<Value> results = defined(List.of(op));
      if (uses(loop.body(), results)
          || used.stream().anyMatch(u -> u.operands().stream().anyMatch(results::contains))) {
        used.add(0, op);
      }
    }
    return used;
  }

  private static boolean isCheap(Op op) {
    return op instanceof Op.Constant
        || op instanceof MemoryOp.Length
        || op instanceof MemoryOp.Load
        || (op instanceof Op.Apply apply && apply.operator() instanceof BasicOperator);
  }

  /** The loop whose body computes anew what it uses of its header. */
  private static Loop repeated(Loop loop, List<Op> used) {
    Map<Value, Value> copies = new IdentityHashMap<>();
    List<Op> again = new ArrayList<>();
    for (Op op : used) {
      List<Value> operands = op.operands().stream().map(v -> copies.getOrDefault(v, v)).toList();
      List<Value> results = op.results().stream().map(Value::copy).toList();
      again.add(op.with(operands, results));
      copies.put(op.results().get(0), results.get(0));
    }
    Rewriter rewriter = new Rewriter();
    copies.forEach(rewriter::replace);
    Region body = rewriter.rewrite(loop.body());
    again.addAll(body.ops());
    Region whole = new Region(again, body.terminator());
    return (Loop) loop.with(loop.inits(), loop.results(), List.of(loop.header(), whole));
  }

  private static boolean uses(Region region, Set<Value> values) {
    return region.terminator().operands().stream().anyMatch(values::contains)
        || region.ops().stream()
            .anyMatch(
                op ->
                    op.operands().stream().anyMatch(values::contains)
                        || op.regions().stream().anyMatch(r -> uses(r, values)));
  }

  private static Loop oneContinue(Loop loop) {
    if (continues(loop.body(), loop.label(), false) <= 1) {
      return loop;
    }
    Label block = new Label("");
    List<Value> next = loop.params().stream().map(Value::copy).toList();
    Region inner = new ContinueToBreak(loop.label(), block).rewrite(loop.body());
    Region body =
        new Region(
            List.of(new ControlOp.Block(next, block, inner, SourceSpan.NONE)),
            new Terminator.Continue(loop.label(), next));
    return new Loop(
        loop.results(),
        loop.label(),
        loop.inits(),
        loop.params(),
        loop.header(),
        body,
        loop.span());
  }

  /** Counts the ways to the next iteration; one from inside an inner loop counts twice. */
  private static int continues(Region region, Label label, boolean inInnerLoop) {
    int count =
        region.terminator() instanceof Terminator.Continue next && next.loop() == label
            ? (inInnerLoop ? 2 : 1)
            : 0;
    for (Op op : region.ops()) {
      for (Region inner : op.regions()) {
        count += continues(inner, label, inInnerLoop || op instanceof Loop);
      }
    }
    return count;
  }

  /** Turns the continues of a loop into breaks of a block. */
  private static final class ContinueToBreak extends Rewriter {

    private final Label loop;
    private final Label block;

    ContinueToBreak(Label loop, Label block) {
      this.loop = loop;
      this.block = block;
    }

    @Override
    protected Terminator rewrite(Terminator terminator) {
      return terminator instanceof Terminator.Continue next && next.loop() == loop
          ? new Terminator.Break(block, next.next())
          : terminator;
    }
  }
}
