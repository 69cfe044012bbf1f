package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.KnownMath;
import org.covector.ad.processor.analysis.Scope;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule;
import org.covector.ad.processor.rules.RuleTable;
import org.covector.ad.processor.rules.Site;

/**
 * The reverse sweep: the adjoint of each operation of the forward sweep, in reverse order (Griewank
 * and Walther, "Evaluating Derivatives", 2nd edition, section 3.2). A region that ended normally is
 * reversed from its end; one that an exit left, from that exit: every conditional on the way is
 * known to have taken the branch that leads there.
 */
final class ReverseSweep {

  private final Scopes scopes;
  private final Activity activity;
  private final RuleTable rules;
  private final Placement placement;
  private final ForwardExtras extras;
  private final ReverseLoops loops;
  private final ReverseMemory memory;
  private final ReverseCalls calls;
  private final ReverseRules ruled;
  private final KnownMath math;

  ReverseSweep(
      Scopes scopes,
      Activity activity,
      RuleTable rules,
      Placement placement,
      ForwardExtras extras,
      ReverseMemory memory,
      ReverseCalls calls,
      ReverseRules ruled,
      Function<ReverseSweep, ReverseLoops> loops,
      KnownMath math) {
    this.scopes = scopes;
    this.activity = activity;
    this.rules = rules;
    this.placement = placement;
    this.extras = extras;
    this.memory = memory;
    this.calls = calls;
    this.ruled = ruled;
    this.math = math;
    this.loops = loops.apply(this);
  }

  /** Returns whether a value is a number that carries an adjoint. */
  boolean isActiveNumber(Value value) {
    return !value.isMemory() && activity.isActive(value);
  }

  /** Adds to the adjoint of a value, where it has one. */
  void add(Value value, Value contribution, boolean fresh, Frame at, Adjoints adjoints) {
    if (!isActiveNumber(value)) {
      return;
    }
    String name = value.name().isEmpty() ? "" : value.name() + "Bar";
    Builder builder = at.builder();
    Optional<Value> before = adjoints.get(value);
    Value after =
        before.isPresent()
            ? builder.named(name, BasicOperator.ADD, value.type(), before.get(), contribution)
            : fresh ? builder.rename(contribution, name) : contribution;
    adjoints.set(value, after);
  }

  /** Takes the adjoints of some values, none where they have none. */
  List<Optional<Value>> take(List<Value> values, Adjoints adjoints) {
    return values.stream().map(adjoints::take).toList();
  }

  /** Adds to the adjoints of values what has come for them. */
  void addAll(List<Value> values, List<Optional<Value>> seeds, Frame at, Adjoints adjoints) {
    for (int i = 0; i < Math.min(values.size(), seeds.size()); i++) {
      if (seeds.get(i).isPresent()) {
        add(values.get(i), seeds.get(i).get(), false, at, adjoints);
      }
    }
  }

  /** Returns the values that a terminator passes to its target. */
  static List<Value> passed(Terminator terminator) {
    return terminator instanceof Terminator.Test test ? test.exits() : terminator.operands();
  }

  /**
   * Reverses a region from the exit by which it was left.
   *
   * @param seeds the adjoints of what the exit passes on
   * @param into makes the frame of a scope on the way to the exit
   */
  void reverseFrom(
      Terminator exit,
      List<Optional<Value>> seeds,
      Region region,
      Frame at,
      Adjoints adjoints,
      FrameMaker into) {
    if (scopes.of(exit) == at.scope()) {
      addAll(passed(exit), seeds, at, adjoints);
      reverse(region.ops(), at, adjoints);
      return;
    }
    Scope inner = scopes.of(exit).ancestor(at.scope().depth() + 1);
    ControlOp op = inner.op().orElseThrow();
    Frame frame = into.make(at, inner);
    Region next = op instanceof Loop loop ? loop.body() : op.regions().get(inner.region());
    reverseFrom(exit, seeds, next, frame, adjoints, into);
    if (op instanceof Loop loop) {
      loops.reverseIterations(loop, at, frame, adjoints);
    }
    reverse(region.ops().subList(0, indexOf(region, op)), at, adjoints);
  }

  /** Makes the frame of a scope inside another. */
  @FunctionalInterface
  interface FrameMaker {
    Frame make(Frame at, Scope inner);
  }

  private static int indexOf(Region region, ControlOp op) {
    for (int i = 0; i < region.ops().size(); i++) {
      if (region.ops().get(i) == op) {
        return i;
      }
    }
    throw new IllegalStateException("an operation that is not in its region");
  }

  private void reverse(List<Op> ops, Frame at, Adjoints adjoints) {
    for (int i = ops.size() - 1; i >= 0; i--) {
      reverse(ops.get(i), at, adjoints);
    }
  }

  private void reverse(Op op, Frame at, Adjoints adjoints) {
    if (op instanceof Op.Apply apply) {
      reverse(apply, at, adjoints);
    } else if (op instanceof MemoryOp memoryOp) {
      memory.reverse(memoryOp, this, at, adjoints);
    } else if (op instanceof Op.Call call && ruled.has(call)) {
      ruled.reverse(call, this, at, adjoints);
    } else if (op instanceof Op.Call call && calls.has(call)) {
      calls.reverse(call, this, at, adjoints);
    } else if (op instanceof ControlOp control && hasWork(control, adjoints)) {
      reverse(control, at, adjoints);
    }
  }

  private void reverse(Op.Apply apply, Frame at, Adjoints adjoints) {
    Optional<Value> seed = adjoints.take(apply.result());
    if (seed.isEmpty() || !(rules.of(apply) instanceof Rule.Smooth smooth)) {
      return;
    }
    Site site = new ReverseSite(apply, at, placement, scopes, math);
    Set<Value> operands = new LinkedHashSet<>(apply.operands());
    operands.stream()
        .filter(this::isActiveNumber)
        .forEach(operand -> reverse(apply, operand, smooth, site, seed.get(), at, adjoints));
  }

  /** Adds what an operation contributes to one operand, in all places where it is one. */
  private void reverse(
      Op.Apply apply,
      Value operand,
      Rule.Smooth smooth,
      Site site,
      Value seed,
      Frame at,
      Adjoints adjoints) {
    int before = at.builder().size();
    Optional<Value> sum = Optional.empty();
    for (int i = 0; i < apply.operands().size(); i++) {
      if (apply.operands().get(i) == operand && smooth.partials().get(i) != Rule.Partial.NONE) {
        Value contribution = smooth.partials().get(i).apply(site, seed);
        sum = Optional.of(sum.map(s -> at.builder().add(s, contribution)).orElse(contribution));
      }
    }
    boolean fresh = at.builder().size() > before;
    sum.ifPresent(contribution -> add(operand, contribution, fresh, at, adjoints));
  }

  private void reverse(ControlOp op, Frame at, Adjoints adjoints) {
    if (op instanceof Loop loop) {
      loops.reverse(loop, at, adjoints);
      return;
    }
    List<Optional<Value>> seeds = take(op.results(), adjoints);
    List<Terminator> exits = scopes.exits(op);
    if (exits.size() == 1) {
      reverseExit(op, exits.get(0), seeds, at, adjoints, at.builder());
    } else if (exits.size() > 1) {
      fork(
          selector(op, at),
          exits.size(),
          (k, branch, into) -> reverseExit(op, exits.get(k), seeds, at, branch, into),
          v -> at.scope().isWithin(scopes.of(v)),
          at,
          adjoints);
    }
  }

  private void reverseExit(
      ControlOp op,
      Terminator exit,
      List<Optional<Value>> seeds,
      Frame at,
      Adjoints adjoints,
      Builder into) {
    FrameMaker maker = (outer, inner) -> outer.carried(inner, op, into);
    Scope inner = scopes.of(exit).ancestor(at.scope().depth() + 1);
    Region region = op.regions().get(inner.region());
    reverseFrom(exit, seeds, region, maker.make(at, inner), adjoints, maker);
  }

  /** What tells, in the reverse sweep, by which exit an operation ended. */
  private Selector selector(ControlOp op, Frame at) {
    if (op instanceof If branch) {
      return new Selector(placement.resolve(branch.condition(), at), List.of());
    }
    if (op instanceof Switch choice && isComplete(choice)) {
      List<List<String>> labels = choice.cases().stream().map(ControlOp.Case::labels).toList();
      return new Selector(placement.resolve(choice.selector(), at), labels);
    }
    return exitSelector(op, at);
  }

  /** A switch of which every case ends normally: its selector tells which one it was. */
  private static boolean isComplete(Switch choice) {
    return choice.cases().stream()
        .allMatch(c -> c.region().terminator() instanceof Terminator.Yield);
  }

  /** The number of the exit, which the forward sweep is made to carry out. */
  Selector exitSelector(ControlOp op, Frame at) {
    Value number = placement.resolve(extras.exitNumber(op), at);
    List<List<String>> labels = new ArrayList<>();
    int count = ReverseLoops.exits(op, scopes).size();
    for (int k = 0; k < count; k++) {
      labels.add(k == count - 1 ? List.of() : List.of(Integer.toString(k)));
    }
    return new Selector(number, labels);
  }

  /**
   * Chooses among branches of the reverse sweep.
   *
   * @param value a boolean, or what a switch selects by
   * @param labels the labels of each case of a switch; none for a boolean
   */
  record Selector(Value value, List<List<String>> labels) {}

  /** Builds one of several branches. */
  @FunctionalInterface
  interface Branch {
    void build(int number, Adjoints adjoints, Builder into);
  }

  /** Builds branches of which one runs, and joins their adjoints. */
  void fork(
      Selector selector,
      int count,
      Branch branch,
      Predicate<Value> outlives,
      Frame at,
      Adjoints adjoints) {
    List<Builder> builders = new ArrayList<>();
    List<Adjoints> branches = new ArrayList<>();
    Set<Value> changed = new LinkedHashSet<>();
    for (int k = 0; k < count; k++) {
      Builder into = new Builder();
      Adjoints own = adjoints.branch();
      branch.build(k, own, into);
      builders.add(into);
      branches.add(own);
      own.changed().stream().filter(outlives).forEach(changed::add);
    }
    changed.removeIf(v -> isSameEverywhere(v, branches, adjoints));
    List<Region> regions = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Builder into = builders.get(k);
      Adjoints own = branches.get(k);
      List<Value> yielded =
          changed.stream().map(v -> own.get(v).orElseGet(() -> into.zero(v.type()))).toList();
      regions.add(into.end(new Terminator.Yield(yielded)));
    }
    List<Value> joined = changed.stream().map(ReverseSweep::adjointOf).toList();
    at.builder().add(choice(selector, joined, regions));
    int i = 0;
    for (Value value : changed) {
      adjoints.set(value, joined.get(i++));
    }
  }

  /** Whether all branches give a value one adjoint, from outside of them; then it has that. */
  private static boolean isSameEverywhere(Value value, List<Adjoints> branches, Adjoints adjoints) {
    Set<Optional<Value>> all = branches.stream().map(b -> b.get(value)).collect(Collectors.toSet());
    Optional<Value> adjoint = all.iterator().next();
    if (all.size() != 1 || adjoint.isEmpty()) {
      return false;
    }
    adjoints.set(value, adjoint.get());
    return true;
  }

  /** Makes a value that stands for the adjoint of another. */
  static Value adjointOf(Value value) {
    return Value.of(value.type(), value.name().isEmpty() ? "" : value.name() + "Bar");
  }

  private static ControlOp choice(Selector selector, List<Value> results, List<Region> regions) {
    if (selector.labels().isEmpty()) {
      return new If(results, selector.value(), regions.get(0), regions.get(1), SourceSpan.NONE);
    }
    List<ControlOp.Case> cases = new ArrayList<>();
    for (int k = 0; k < regions.size(); k++) {
      cases.add(new ControlOp.Case(selector.labels().get(k), regions.get(k)));
    }
    return new Switch(results, selector.value(), cases, SourceSpan.NONE);
  }

  /** Whether the adjoint of an operation, or of one that it holds, does anything. */
  private boolean hasWork(ControlOp op, Adjoints adjoints) {
    return op.results().stream().anyMatch(r -> adjoints.get(r).isPresent()) || drawsOnMemory(op);
  }

  /**
   * Whether an adjoint may arise inside an operation where none comes in: from a shadow, in the
   * adjoint of a store, or in the reverse sweep of a callee.
   */
  boolean drawsOnMemory(ControlOp op) {
    return op.walk().anyMatch(this::drawsOnMemory);
  }

  private boolean drawsOnMemory(Op op) {
    if (op instanceof Op.Call call) {
      return calls.has(call) || (ruled.has(call) && call.results().get(0).isArray());
    }
    return op instanceof MemoryOp
        && !(op instanceof MemoryOp.Read)
        && !(op instanceof MemoryOp.Length)
        && op.operands().stream().anyMatch(activity::isActive);
  }
}
