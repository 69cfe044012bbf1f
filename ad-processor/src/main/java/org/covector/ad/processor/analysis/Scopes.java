package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
  private final Map<ControlOp, Integer> ends = new IdentityHashMap<>();
  private final Map<Terminator, Scope> terminatorScopes = new IdentityHashMap<>();
  private final Map<Label, ControlOp> targets = new IdentityHashMap<>();
  private final Map<ControlOp, List<Terminator>> exits = new IdentityHashMap<>();
  private final Map<Loop, List<Terminator.Continue>> continues = new IdentityHashMap<>();
  private final List<Terminator.Return> returns = new ArrayList<>();

  /** The places of the operations that control may leave, by the scope in which these stand. */
  private final Map<Scope, NavigableSet<Integer>> leaving = new IdentityHashMap<>();

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
        ends.put(control, order.size() - 1);
      }
    }
    terminatorScopes.put(region.terminator(), scope);
    note(region.terminator(), scope);
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

  private void note(Terminator terminator, Scope scope) {
    if (terminator instanceof Terminator.Break leave) {
      exits.get(target(leave.target())).add(leave);
      leave(scope, of(target(leave.target())).depth() + 1);
    } else if (terminator instanceof Terminator.Continue next) {
      continues.get((Loop) target(next.loop())).add(next);
      leave(scope, of(target(next.loop())).depth() + 1);
    } else if (terminator instanceof Terminator.Return result) {
      returns.add(result);
      leave(scope, root.depth());
    }
  }

  /** Notes that control leaves the operations whose regions a scope is in, down to a depth. */
  private void leave(Scope from, int depth) {
    for (Scope at = from; at.depth() > depth; at = at.parent().orElseThrow()) {
      ControlOp op = at.op().orElseThrow();
      leaving.computeIfAbsent(of(op), s -> new TreeSet<>()).add(order(op));
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
    return op instanceof ControlOp control ? ends.get(control) : order(op);
  }

  /** Returns the operation of a scope that is another one, or that holds it. */
  public Op holder(Op op, Scope scope) {
    Scope at = of(op);
    return at == scope ? op : at.ancestor(scope.depth() + 1).op().orElseThrow();
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
    return leaving(of(op)).contains(order(op));
  }

  private NavigableSet<Integer> leaving(Scope scope) {
    return leaving.getOrDefault(scope, Collections.emptyNavigableSet());
  }

  /**
   * Returns whether control may leave a scope, but by an exception, from the beginning of one of
   * its operations to that of a later one.
   */
  public boolean mayLeave(Op from, Op to) {
    return isInHeader(from) != isInHeader(to)
        || !leaving(of(from)).subSet(order(from), order(to)).isEmpty();
  }

  /** Returns whether an operation stands in the body of a loop itself, not in its header. */
  public boolean isInBody(Op op, Loop loop) {
    return of(op) == inside(loop, 0) && !isInHeader(op);
  }

  private boolean isInHeader(Op op) {
    return of(op).op().orElse(null) instanceof Loop loop
        && loop.header().ops().stream().anyMatch(o -> o == op);
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
