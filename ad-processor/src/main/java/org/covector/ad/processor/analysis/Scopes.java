package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * The tree of scopes of a function: where each value is defined and by what, where each operation
 * and each exit stands, and the order of the operations in the text.
 */
public final class Scopes {

  private final Scope root = Scope.root();
  private final Map<Value, Scope> valueScopes = new IdentityHashMap<>();
  private final Map<Value, Op> definitions = new IdentityHashMap<>();
  private final Map<Op, Scope> opScopes = new IdentityHashMap<>();
  private final Map<ControlOp, List<Scope>> inner = new IdentityHashMap<>();
  private final Map<Op, Integer> order = new IdentityHashMap<>();
  private final Map<Terminator, Scope> terminatorScopes = new IdentityHashMap<>();
  private final Map<Label, ControlOp> targets = new IdentityHashMap<>();
  private final Map<ControlOp, List<Terminator>> exits = new IdentityHashMap<>();
  private final Map<Loop, List<Terminator.Continue>> continues = new IdentityHashMap<>();
  private final List<Terminator.Return> returns = new ArrayList<>();

  private Scopes() {}

  /** Walks a function. */
  public static Scopes of(Function function) {
    Scopes scopes = new Scopes();
    function.params().forEach(p -> scopes.define(p, scopes.root));
    scopes.visit(function.body(), scopes.root);
    return scopes;
  }

  private void visit(Region region, Scope scope) {
    for (Op op : region.ops()) {
      opScopes.put(op, scope);
      order.put(op, order.size());
      for (Value result : op.results()) {
        define(result, scope);
        definitions.put(result, op);
      }
      if (op instanceof ControlOp control) {
        visit(control, scope);
      }
    }
    terminatorScopes.put(region.terminator(), scope);
    note(region.terminator());
  }

  private void visit(ControlOp op, Scope scope) {
    exits.put(op, new ArrayList<>());
    if (op instanceof Loop loop) {
      targets.put(loop.label(), loop);
      continues.put(loop, new ArrayList<>());
      Scope body = child(scope, loop, 0);
      loop.params().forEach(p -> define(p, body));
      visit(loop.header(), body);
      exits.get(loop).add(loop.test());
      visit(loop.body(), body);
      return;
    }
    if (op instanceof ControlOp.Block block) {
      targets.put(block.label(), block);
    }
    for (int i = 0; i < op.regions().size(); i++) {
      Region region = op.regions().get(i);
      visit(region, child(scope, op, i));
      if (region.terminator() instanceof Terminator.Yield yield) {
        exits.get(op).add(yield);
      }
    }
  }

  private Scope child(Scope scope, ControlOp op, int region) {
    Scope child = scope.child(op, region);
    inner.computeIfAbsent(op, o -> new ArrayList<>()).add(child);
    return child;
  }

  private void note(Terminator terminator) {
    if (terminator instanceof Terminator.Break leave) {
      exits.get(targets.get(leave.target())).add(leave);
    } else if (terminator instanceof Terminator.Continue next) {
      continues.get((Loop) targets.get(next.loop())).add(next);
    } else if (terminator instanceof Terminator.Return result) {
      returns.add(result);
    }
  }

  /** Says that a value, made by a pass, is defined in a scope. */
  public void define(Value value, Scope scope) {
    valueScopes.put(value, scope);
  }

  /** Returns the body of the function. */
  public Scope root() {
    return root;
  }

  /** Returns the scope in which a value is defined. */
  public Scope of(Value value) {
    return valueScopes.get(value);
  }

  /** Returns the scope in which an operation stands. */
  public Scope of(Op op) {
    return opScopes.get(op);
  }

  /** Returns the scope that a terminator ends, or leaves. */
  public Scope of(Terminator terminator) {
    return terminatorScopes.get(terminator);
  }

  /** Returns the operation that defines a value; none for parameters. */
  public Optional<Op> definition(Value value) {
    return Optional.ofNullable(definitions.get(value));
  }

  /** Returns the scope of a region of an operation; a loop has one, of index 0. */
  public Scope inside(ControlOp op, int region) {
    return inner.get(op).get(region);
  }

  /** Returns an operation's place in the order of the text. */
  public int order(Op op) {
    return order.get(op);
  }

  /** Returns the place of the last operation that an operation holds, or of itself. */
  public int end(Op op) {
    return op.walk().mapToInt(this::order).max().orElseThrow();
  }

  /** Returns whether an operation has ended wherever another one begins. */
  public boolean isBefore(Op earlier, Op later) {
    return order(earlier) < order(later)
        && of(later).isWithin(of(earlier))
        && !encloses(earlier, later);
  }

  private boolean encloses(Op outer, Op inner) {
    for (Scope at = of(inner); at.op().isPresent(); at = at.parent().orElseThrow()) {
      if (at.op().get() == outer) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether control may leave an operation, but to what follows it, or by an exception. */
  public boolean leaves(Op op) {
    return op.regions().stream().anyMatch(r -> leaves(r, op));
  }

  private boolean leaves(Region region, Op op) {
    Terminator end = region.terminator();
    ControlOp target =
        end instanceof Terminator.Break leave
            ? target(leave.target())
            : end instanceof Terminator.Continue next ? target(next.loop()) : null;
    return end instanceof Terminator.Return
        || (target != null && target != op && !encloses(op, target))
        || region.ops().stream().anyMatch(o -> o.regions().stream().anyMatch(r -> leaves(r, op)));
  }

  /** Returns the loop or block of a label. */
  public ControlOp target(Label label) {
    return targets.get(label);
  }

  /** Returns the terminators that end an operation with results, in the order of the text. */
  public List<Terminator> exits(ControlOp op) {
    return Collections.unmodifiableList(exits.get(op));
  }

  /** Returns the terminators that go to the next iteration of a loop. */
  public List<Terminator.Continue> continues(Loop loop) {
    return Collections.unmodifiableList(continues.get(loop));
  }

  /** Returns the terminators that return from the function. */
  public List<Terminator.Return> returns() {
    return Collections.unmodifiableList(returns);
  }

  /** Returns all operations, in no particular order. */
  public Iterable<Op> ops() {
    return opScopes.keySet();
  }
}
