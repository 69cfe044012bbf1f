package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.StructType.Field;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule;
import org.covector.ad.processor.rules.RuleTable;
import org.covector.ad.processor.rules.Site;

/**
 * Forward mode: every active value gets a tangent, computed right after it (Griewank and Walther,
 * "Evaluating Derivatives", 2nd edition, section 3.1). A value that is not active has none.
 */
final class ForwardTransform extends DualTransform {

  private final Function function;
  private final ActivityPattern pattern;
  private final Activity activity;
  private final Scopes scopes;
  private final RuleTable rules;
  private final Callees callees;

  ForwardTransform(
      Function function,
      ActivityPattern pattern,
      Activity activity,
      Scopes scopes,
      RuleTable rules,
      Callees callees) {
    super("Dot", zeroStorage(function, callees));
    this.function = function;
    this.pattern = pattern;
    this.activity = activity;
    this.scopes = scopes;
    this.rules = rules;
    this.callees = callees;
  }

  /** Tangents of zeros may leave the function as results, or as rows of an array of arrays. */
  private static MemoryOp.Storage zeroStorage(Function function, Callees callees) {
    boolean mayLeave =
        callees.needsExactLengths()
            || function.results().stream().anyMatch(Type::isMemory)
            || function.params().stream()
                .anyMatch(p -> p.type() instanceof ArrayType type && type.isSpine());
    return mayLeave ? MemoryOp.Storage.HEAP : MemoryOp.Storage.TAPE_ZEROED;
  }

  /** Returns the derivative: takes the parameters and the tangents of the active ones. */
  Function run(FunctionKey key) {
    Builder out = new Builder();
    List<Value> params = new ArrayList<>(function.params());
    for (int i = 0; i < function.params().size(); i++) {
      Value param = function.params().get(i);
      if (pattern.params().get(i)) {
        params.add(newDual(param));
      } else if (param.isMemory() && hasDual(param)) {
        zeroDual(param, out);
      }
    }
    List<Type> results = new ArrayList<>(function.results());
    IntStream.range(0, function.results().size())
        .filter(pattern.results()::get)
        .forEach(i -> results.add(function.results().get(i).tangent()));
    return new Function(key, params, results, dualizeBody(function.body(), out), function.span());
  }

  @Override
  boolean hasDual(Value value) {
    return value.type().isDifferentiable() && activity.isActive(value);
  }

  @Override
  List<Value> returned(List<Value> values, Builder out) {
    List<Value> all = new ArrayList<>(values);
    IntStream.range(0, values.size())
        .filter(pattern.results()::get)
        .forEach(i -> all.add(dual(values.get(i), out)));
    return all;
  }

  @Override
  void dualize(Op op, Builder out) {
    if (op instanceof Op.Call call) {
      dualizeCall(call, out);
      return;
    }
    if (op instanceof Op.FrameSave save) {
      out.add(new Op.FrameSave(withTangents(save.operands(), out)));
      return;
    }
    if (op instanceof Op.FrameRestore restore) {
      List<Value> all = new ArrayList<>(restore.results());
      restore.results().stream()
          .filter(v -> v.type().isDifferentiable())
          .forEach(v -> all.add(newDual(v)));
      out.add(new Op.FrameRestore(all));
      return;
    }
    out.add(op);
    if (op instanceof Op.Apply apply) {
      tangent(apply, out);
    } else if (op instanceof MemoryOp memory) {
      tangent(memory, out);
    } else if (op instanceof Op.Constant || op instanceof Op.Opaque) {
      op.results().stream()
          .filter(v -> v.isMemory() && hasDual(v))
          .forEach(v -> constantArray(op, v, out));
    } else if (!hasNoTangent(op)) {
      throw new IllegalStateException("no tangent of " + op);
    }
  }

  private static boolean hasNoTangent(Op op) {
    return op instanceof Op.Remark
        || op instanceof Op.Caught
        || op instanceof Op.TapeMark
        || op instanceof Op.TapeRelease;
  }

  private void constantArray(Op op, Value array, Builder out) {
    if (op instanceof Op.Constant) {
      setDual(array, out.zero(array.type().tangent()));
    } else {
      zeroDual(array, out);
    }
  }

  private void tangent(Op.Apply apply, Builder out) {
    if (!hasDual(apply.result()) || !(rules.of(apply) instanceof Rule.Smooth smooth)) {
      return;
    }
    Site site = new DirectSite(apply, scopes, out);
    Value sum = null;
    for (int i = 0; i < apply.operands().size(); i++) {
      Value tangent = duals().get(apply.operands().get(i));
      if (tangent != null && smooth.partials().get(i) != Rule.Partial.NONE) {
        Value term = smooth.partials().get(i).apply(site, tangent);
        sum = sum == null ? term : out.add(sum, term);
      }
    }
    if (sum != null) {
      setDual(apply.result(), out.rename(sum, dualName(apply.result())));
    }
  }

  private void tangent(MemoryOp op, Builder out) {
    if (op instanceof MemoryOp.FieldLoad load) {
      if (load.field().active() && hasDual(load.result())) {
        Value tangents = dual(load.base(), out);
        Field field = load.field().tangent();
        out.add(new MemoryOp.FieldLoad(newDual(load.result()), tangents, field, SourceSpan.NONE));
      }
    } else if (op instanceof MemoryOp.FieldStore store) {
      if (store.field().active() && hasDual(store.base())) {
        out.store(dual(store.base(), out), store.field().tangent(), dual(store.value(), out));
      }
    } else if (op instanceof MemoryOp.FieldAccumulate sum && duals().containsKey(sum.value())) {
      out.accumulate(dual(sum.base(), out), sum.field().tangent(), dual(sum.value(), out));
    } else if (op instanceof MemoryOp.Load load && hasDual(load.result())) {
      Value tangents = dual(load.array(), out);
      out.add(new MemoryOp.Load(newDual(load.result()), tangents, load.index(), SourceSpan.NONE));
    } else if (op instanceof MemoryOp.Store store && hasDual(store.array())) {
      out.store(dual(store.array(), out), store.index(), dual(store.value(), out));
    } else if (op instanceof MemoryOp.Accumulate acc && duals().containsKey(acc.value())) {
      out.accumulate(dual(acc.array(), out), acc.index(), dual(acc.value(), out));
    } else if (op instanceof MemoryOp.NewArray array && hasDual(array.result())) {
      Value dual = newDual(array.result());
      out.add(new MemoryOp.NewArray(dual, array.dimensions(), array.storage(), SourceSpan.NONE));
    } else if (op instanceof MemoryOp.NewObject object && hasDual(object.result())) {
      newTangent(object, out);
    } else if (op instanceof MemoryOp.Grow grow && hasDual(grow.result())) {
      Value tangents = dual(grow.array(), out);
      out.add(new MemoryOp.Grow(newDual(grow.result()), tangents, grow.index()));
    } else if (op instanceof MemoryOp.Copy copy && hasDual(copy.result())) {
      if (hasDual(copy.array())) {
        Value tangents = dual(copy.array(), out);
        out.add(
            new MemoryOp.Copy(newDual(copy.result()), tangents, copy.bounds(), SourceSpan.NONE));
      } else {
        zeroDual(copy.result(), out);
      }
    } else if (op instanceof MemoryOp.CopyInto copy && hasDual(copy.target())) {
      copyTangents(copy, out);
    } else if (op instanceof MemoryOp.Fill fill && hasDual(fill.array())) {
      Value tangents = dual(fill.array(), out);
      Value value = dual(fill.value(), out);
      out.add(new MemoryOp.Fill(tangents, fill.bounds(), value, SourceSpan.NONE));
    }
  }

  private void newTangent(MemoryOp.NewObject object, Builder out) {
    Value dual = newDual(object.result());
    out.add(new MemoryOp.NewObject(dual, List.of(), List.of(), List.of(), SourceSpan.NONE));
    for (int i = 0; i < object.fields().size(); i++) {
      Value value = object.values().get(i);
      if (object.fields().get(i).active() && (value.isMemory() || hasDual(value))) {
        out.store(dual, object.fields().get(i).tangent(), dual(value, out));
      }
    }
  }

  private void copyTangents(MemoryOp.CopyInto copy, Builder out) {
    Value to = dual(copy.target(), out);
    if (hasDual(copy.source())) {
      Value from = dual(copy.source(), out);
      out.add(
          new MemoryOp.CopyInto(
              from, copy.sourceStart(), to, copy.targetStart(), copy.length(), SourceSpan.NONE));
    } else {
      Value end = out.add(copy.targetStart(), copy.length());
      out.clear(to, copy.targetStart(), end);
    }
  }

  /**
   * What a frame keeps: with each value that may carry a derivative its tangent, 0 where it has
   * none.
   */
  private List<Value> withTangents(List<Value> values, Builder out) {
    List<Value> all = new ArrayList<>(values);
    values.stream()
        .filter(v -> v.type().isDifferentiable())
        .forEach(v -> all.add(hasDual(v) || !v.isMemory() ? dual(v, out) : zeros(v, out)));
    return all;
  }

  private void dualizeCall(Op.Call call, Builder out) {
    Optional<CallRule> rule = callees.rule(call.callee());
    if (rule.isPresent()) {
      dualizeRuled(call, rule.get(), out);
      return;
    }
    List<Boolean> params = call.operands().stream().map(this::hasDualHere).toList();
    List<Boolean> results = call.results().stream().map(this::hasDual).toList();
    if (!params.contains(true) && !results.contains(true) && call.pair() == Op.Call.SINGLE) {
      out.add(call);
      return;
    }
    ActivityPattern request = new ActivityPattern(params, results, true, params);
    List<Value> operands = new ArrayList<>(call.operands());
    call.operands().stream().filter(this::hasDualHere).forEach(v -> operands.add(dual(v, out)));
    List<Value> all = new ArrayList<>(call.results());
    call.results().stream().filter(this::hasDual).forEach(v -> all.add(newDual(v)));
    FunctionKey derivative = callees.forward(call.callee(), request);
    out.add(new Op.Call(all, derivative, operands, call.pair(), call.span()));
  }

  private void dualizeRuled(Op.Call call, CallRule rule, Builder out) {
    out.add(call);
    if (call.results().stream().noneMatch(this::hasDual)) {
      return;
    }
    List<Optional<Value>> dots = new ArrayList<>();
    for (int i = 0; i < call.operands().size(); i++) {
      Value operand = call.operands().get(i);
      boolean active = rule.covers(i) && hasDualHere(operand);
      dots.add(active ? Optional.of(dual(operand, out)) : Optional.empty());
    }
    Value result = call.results().get(0);
    RuledSite site = new RuledSite(call.callee(), call.operands(), result, v -> v, out);
    Value tangent = new RuledCalls(callees).tangent(rule, site, dots);
    setDual(result, out.rename(tangent, dualName(result)));
  }

  private boolean hasDualHere(Value operand) {
    return hasDual(operand) && duals().containsKey(operand);
  }

  /** A site in forward mode: operands and result are at hand. */
  private static final class DirectSite extends Site {

    private final Op.Apply apply;
    private final Scopes scopes;

    DirectSite(Op.Apply apply, Scopes scopes, Builder out) {
      super(out);
      this.apply = apply;
      this.scopes = scopes;
    }

    @Override
    public Value operand(int index) {
      return apply.operands().get(index);
    }

    @Override
    public Value result() {
      return apply.result();
    }

    @Override
    public Type operandType(int index) {
      return operand(index).type();
    }

    @Override
    public Type resultType() {
      return apply.result().type();
    }

    @Override
    public OptionalDouble literal(int index) {
      return Literals.of(operand(index), scopes);
    }
  }
}
