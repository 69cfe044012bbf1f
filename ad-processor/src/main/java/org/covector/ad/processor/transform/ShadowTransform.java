package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.StructType.Field;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The first step of reverse mode: every active array gets a shadow, an array of the same shape that
 * is born with it, collects its adjoint, and moves wherever its reference moves, so that the
 * reverse sweep finds the adjoint of each element where the forward sweep had the element (W. S.
 * Moses, V. Churavy, "Instead of rewriting foreign code for machine learning, automatically
 * synthesize fast gradients", NeurIPS 2020, section 3). Calls become the forward sweeps of their
 * callees.
 */
final class ShadowTransform extends DualTransform {

  /**
   * A function with shadows.
   *
   * @param function takes the parameters and the shadows of the active array parameters; gives the
   *     results and the shadows of the active array results
   * @param shadows the shadow of each active array
   * @param calls what is active of each call that was replaced, by its pair
   * @param ruled what the reverse sweep needs of calls with rules
   * @param spines the parameters whose rows the function moves, in shadows of their own
   */
  record Shadowed(
      Function function,
      Map<Value, Value> shadows,
      Map<Object, ActiveCall> calls,
      Map<Op, ReverseRules.RuledCall> ruled,
      List<PrivateSpine> spines) {}

  /**
   * A shadow of a parameter whose rows the function moves.
   *
   * @param param the parameter
   * @param given the caller's shadow of it
   * @param own a copy of its spine, in which the shadows of the rows move with them; the same for
   *     parameters that are the same array
   * @param repeated whether the parameter is the same array as one before it
   */
  record PrivateSpine(Value param, Value given, Value own, Value repeated) {}

  /**
   * A call of a forward sweep.
   *
   * @param callee what the method calls
   * @param pattern what is active of its operands and results
   * @param sweeps the callee's sweeps
   * @param onlySums whether all that it does to adjoints of arrays is to add to them: nothing
   *     active is written by it or, of what it is given, later
   */
  record ActiveCall(
      FunctionKey callee, ActivityPattern pattern, Callees.Sweeps sweeps, boolean onlySums) {

    List<Boolean> operands() {
      return pattern.params();
    }

    List<Boolean> results() {
      return pattern.results();
    }
  }

  private final Function function;
  private final ActivityPattern pattern;
  private final Activity activity;
  private final StableArrays stable;
  private final Callees callees;
  private final Predicate<Value> ownsSpine;
  private final Map<Object, ActiveCall> calls = new IdentityHashMap<>();
  private final Map<Op, ReverseRules.RuledCall> ruled = new IdentityHashMap<>();
  private final Storage storage;
  private final List<PrivateSpine> spines = new ArrayList<>();

  /** Tells of arrays whether a call, or something after it, overwrites them. */
  interface StableArrays {

    /** Returns whether nothing overwrites an array after a call. */
    boolean areAfter(Op.Call call, Value value);

    /** Returns whether nothing overwrites an array in a call or after it. */
    boolean areFrom(Op.Call call, Value value);
  }

  /**
   * Makes a transform.
   *
   * @param ownsSpine which parameters' shadows get a spine of the function's own
   */
  ShadowTransform(
      Function function,
      ActivityPattern pattern,
      Activity activity,
      StableArrays stable,
      Callees callees,
      Predicate<Value> ownsSpine) {
    super("Bar", storage(function, callees));
    this.storage = storage(function, callees);
    this.function = function;
    this.pattern = pattern;
    this.activity = activity;
    this.stable = stable;
    this.callees = callees;
    this.ownsSpine = ownsSpine;
  }

  private static Storage storage(Function function, Callees callees) {
    boolean exact =
        callees.needsExactLengths() || function.results().stream().anyMatch(Shadows::isOfObjects);
    return exact ? Storage.HEAP : Storage.TAPE_ZEROED;
  }

  Shadowed run() {
    Builder out = new Builder();
    List<Value> params = new ArrayList<>(function.params());
    for (int i = 0; i < function.params().size(); i++) {
      Value param = function.params().get(i);
      if (param.isMemory() && pattern.params().get(i)) {
        params.add(newDual(param));
        if (hasDual(param) && ownsSpine.test(param)) {
          copySpine(param, out);
        }
      } else if (param.isMemory() && hasDual(param)) {
        zeroDual(param, out);
      }
    }
    List<Type> results = new ArrayList<>(function.results());
    IntStream.range(0, function.results().size())
        .filter(this::isShadowedResult)
        .forEach(i -> results.add(function.results().get(i).tangent()));
    Function shadowed =
        new Function(
            function.key(), params, results, dualizeBody(function.body(), out), function.span());
    return new Shadowed(shadowed, duals(), calls, ruled, spines);
  }

  private void copySpine(Value param, Builder out) {
    Value given = dual(param, out);
    List<PrivateSpine> before =
        spines.stream().filter(s -> s.param().type().equals(param.type())).toList();
    Value repeated = out.literal(ScalarType.BOOLEAN, false);
    Value own = newSpine(param, given, out);
    for (PrivateSpine earlier : before) {
      Value same = out.compare(BasicOperator.EQ, param, earlier.param());
      Value other = own;
      repeated = out.apply(BasicOperator.OR, ScalarType.BOOLEAN, repeated, same);
      own =
          out.ifElse(same, List.of(param.type()), b -> List.of(earlier.own()), b -> List.of(other))
              .get(0);
    }
    setDual(param, own);
    spines.add(new PrivateSpine(param, given, own, repeated));
  }

  private Value newSpine(Value param, Value given, Builder out) {
    Value zero = out.constant(0);
    Value length = out.length(param);
    Value own = out.newArray((ArrayType) param.type(), length, spineStorage(), dualName(param));
    out.add(new MemoryOp.CopyInto(given, zero, own, zero, length, SourceSpan.NONE));
    return own;
  }

  private Storage spineStorage() {
    return storage == Storage.HEAP ? Storage.HEAP : Storage.TAPE;
  }

  private boolean isShadowedResult(int index) {
    return pattern.results().get(index) && function.results().get(index).isMemory();
  }

  @Override
  boolean hasDual(Value value) {
    return value.isMemory() && value.type().isDifferentiable() && activity.isActive(value);
  }

  @Override
  List<Value> returned(List<Value> values, Builder out) {
    List<Value> all = new ArrayList<>(values);
    for (int i = 0; i < values.size(); i++) {
      if (isShadowedResult(i)) {
        all.add(dual(values.get(i), out));
      }
    }
    return all;
  }

  @Override
  void dualize(Op op, Builder out) {
    if (op instanceof Op.Call call) {
      dualizeCall(call, out);
      return;
    }
    out.add(op);
    if (op instanceof MemoryOp memory) {
      shadow(memory, out);
    } else {
      op.results().stream().filter(this::hasDual).forEach(v -> shadowOfUnknown(op, v, out));
    }
  }

  private void shadowOfUnknown(Op op, Value array, Builder out) {
    if (op instanceof Op.Constant) {
      setDual(array, out.zero(array.type().tangent()));
    } else {
      zeroDual(array, out);
    }
  }

  private void shadow(MemoryOp op, Builder out) {
    if (op instanceof MemoryOp.NewArray array && hasDual(array.result())) {
      boolean spine = ((ArrayType) array.result().type()).isSpine();
      Value shadow = newDual(array.result());
      out.add(
          new MemoryOp.NewArray(
              shadow, array.dimensions(), spine ? Storage.HEAP : storage, SourceSpan.NONE));
    } else if (op instanceof MemoryOp.NewObject object && hasDual(object.result())) {
      shadowOfNew(object, out);
    } else if (op instanceof MemoryOp.FieldLoad load && hasDual(load.result())) {
      Value object = dual(load.base(), out);
      Field field = load.field().tangent();
      out.add(new MemoryOp.FieldLoad(newDual(load.result()), object, field, SourceSpan.NONE));
    } else if (op instanceof MemoryOp.FieldStore store && movesRows(store.value(), store.base())) {
      out.store(dual(store.base(), out), store.field().tangent(), dual(store.value(), out));
    } else if (op instanceof MemoryOp.Load load && hasDual(load.result())) {
      Value rows = dual(load.array(), out);
      out.add(new MemoryOp.Load(newDual(load.result()), rows, load.index(), SourceSpan.NONE));
    } else if (op instanceof MemoryOp.Store store && movesRows(store.value(), store.array())) {
      out.store(dual(store.array(), out), store.index(), dual(store.value(), out));
    } else if (op instanceof MemoryOp.Copy copy && hasDual(copy.result())) {
      shadowOfCopy(copy, out);
    } else if (op instanceof MemoryOp.CopyInto copy && movesRows(copy.target())) {
      Value from = dual(copy.source(), out);
      Value to = dual(copy.target(), out);
      out.add(
          new MemoryOp.CopyInto(
              from, copy.sourceStart(), to, copy.targetStart(), copy.length(), SourceSpan.NONE));
    } else if (op instanceof MemoryOp.Fill fill && movesRows(fill.array())) {
      Value value = dual(fill.value(), out);
      out.add(new MemoryOp.Fill(dual(fill.array(), out), fill.bounds(), value, SourceSpan.NONE));
    }
  }

  private void shadowOfNew(MemoryOp.NewObject object, Builder out) {
    Value shadow = newDual(object.result());
    out.add(new MemoryOp.NewObject(shadow, List.of(), List.of(), List.of(), SourceSpan.NONE));
    for (int i = 0; i < object.fields().size(); i++) {
      if (object.fields().get(i).active() && object.values().get(i).isMemory()) {
        out.store(shadow, object.fields().get(i).tangent(), dual(object.values().get(i), out));
      }
    }
  }

  private boolean movesRows(Value value, Value spine) {
    return value.isMemory() && hasDual(spine);
  }

  private boolean movesRows(Value spine) {
    return hasDual(spine) && ((ArrayType) spine.type()).isSpine();
  }

  private void shadowOfCopy(MemoryOp.Copy copy, Builder out) {
    if (movesRows(copy.array())) {
      Value rows = dual(copy.array(), out);
      out.add(new MemoryOp.Copy(newDual(copy.result()), rows, copy.bounds(), SourceSpan.NONE));
    } else {
      zeroDual(copy.result(), out);
    }
  }

  private void dualizeCall(Op.Call call, Builder out) {
    Optional<CallRule> rule = callees.rule(call.callee());
    if (rule.isPresent()) {
      dualizeRuled(call, rule.get(), out);
      return;
    }
    List<Boolean> operands =
        call.operands().stream()
            .map(v -> v.type().isDifferentiable() && activity.isActive(v))
            .toList();
    List<Boolean> results =
        call.results().stream()
            .map(v -> v.type().isDifferentiable() && activity.isActive(v))
            .toList();
    if (!operands.contains(true) && !results.contains(true)) {
      out.add(call);
      return;
    }
    List<Boolean> kept = call.operands().stream().map(v -> stable.areAfter(call, v)).toList();
    ActivityPattern request = new ActivityPattern(operands, results, true, kept);
    Callees.Sweeps sweeps = callees.reverse(call.callee(), request);
    List<Value> arguments = new ArrayList<>(call.operands());
    call.operands().stream().filter(this::hasDual).forEach(v -> arguments.add(dual(v, out)));
    List<Value> all = new ArrayList<>(call.results());
    call.results().stream().filter(this::hasDual).forEach(v -> all.add(newDual(v)));
    Op.Call sweep = new Op.Call(all, sweeps.forward(), arguments, new Object(), call.span());
    calls.put(
        sweep.pair(), new ActiveCall(call.callee(), request, sweeps, onlySums(call, request)));
    out.add(sweep);
  }

  private boolean onlySums(Op.Call call, ActivityPattern request) {
    return call.results().stream().noneMatch(this::hasDual)
        && IntStream.range(0, call.operands().size())
            .filter(i -> request.params().get(i) && call.operands().get(i).isMemory())
            .allMatch(i -> stable.areFrom(call, call.operands().get(i)));
  }

  /** Keeps, for the reverse sweep, copies of arrays that may change after the call. */
  private void dualizeRuled(Op.Call call, CallRule rule, Builder out) {
    List<Boolean> active =
        IntStream.range(0, call.operands().size())
            .mapToObj(i -> rule.covers(i) && activity.isActive(call.operands().get(i)))
            .toList();
    boolean isActive = active.contains(true) && call.results().stream().anyMatch(this::carries);
    List<Value> operands =
        isActive ? call.operands().stream().map(v -> kept(call, v, out)).toList() : call.operands();
    out.add(call);
    call.results().stream().filter(this::hasDual).forEach(v -> zeroDual(v, out));
    if (isActive) {
      ruled.put(call, ruledCall(call, rule, operands, active, out));
    }
  }

  private ReverseRules.RuledCall ruledCall(
      Op.Call call, CallRule rule, List<Value> operands, List<Boolean> active, Builder out) {
    Map<Integer, Value> shadows = new HashMap<>();
    for (int i = 0; i < operands.size(); i++) {
      if (active.get(i) && operands.get(i).isArray()) {
        shadows.put(i, keptShadow(call, call.operands().get(i), out));
      }
    }
    Value result = call.results().get(0);
    Optional<Value> resultShadow =
        result.isArray() ? Optional.of(keptShadow(call, result, out)) : Optional.empty();
    return new ReverseRules.RuledCall(
        rule, operands, kept(call, result, out), active, shadows, resultShadow);
  }

  /** The shadow of an array, as it is at the call: later, rows may move, and theirs with them. */
  private Value keptShadow(Op.Call call, Value array, Builder out) {
    Value shadow = dual(array, out);
    return stable.areAfter(call, array) ? shadow : ArrayShapes.copySpine(shadow, out);
  }

  private boolean carries(Value value) {
    return value.type().isDifferentiable() && activity.isActive(value);
  }

  private Value kept(Op.Call call, Value value, Builder out) {
    return value.isArray() && !stable.areAfter(call, value) ? ArrayShapes.copy(value, out) : value;
  }
}
