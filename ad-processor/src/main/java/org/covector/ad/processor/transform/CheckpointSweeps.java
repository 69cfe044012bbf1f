package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CheckpointedLoop;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The two sweeps of a checkpointed loop. The forward sweep keeps the state before the loop and
 * counts the steps. The reverse sweep reverses one step after the other, each by the joined
 * derivative of the step, from the state before it, which it computes from the nearest state that
 * is kept; on the way it keeps others, where {@code BinomialSchedule} says (A. Griewank, A.
 * Walther, "Algorithm 799: Revolve", ACM Transactions on Mathematical Software 26(1), 2000). A
 * state consists of what the loop carries, and of the contents of the arrays that a step writes, or
 * that something else may write before the reverse sweep.
 */
final class CheckpointSweeps {

  private final Function function;
  private final Loop loop;
  private final Function step;
  private final CheckpointedLoop checkpointed;
  private final ActivityPattern pattern;
  private final Activity activity;
  private final AliasClasses aliases;
  private final FunctionKey stepVjp;
  private final List<Boolean> isState;

  /** How many of the parameters the loop carries. */
  private final int carried;

  /**
   * Prepares the sweeps.
   *
   * @param function the loop, with its calls of the step
   * @param aliases which of its arrays may be the same
   */
  CheckpointSweeps(
      Function function,
      CheckpointedLoop checkpointed,
      Function step,
      ActivityPattern pattern,
      Activity activity,
      AliasClasses aliases,
      Callees callees) {
    this.function = function;
    this.loop =
        (Loop)
            function.body().ops().stream().filter(Loop.class::isInstance).findFirst().orElseThrow();
    this.step = step;
    this.checkpointed = checkpointed;
    this.pattern = pattern;
    this.activity = activity;
    this.carried =
        ((Op.Call) loop.body().ops().get(0))
            .operands().stream().filter(loop.params()::contains).toList().size();
    this.aliases = aliases;
    this.isState = indices(params()).mapToObj(this::isState).toList();
    this.stepVjp = callees.joined(step.key(), stepPattern());
  }

  private List<Value> params() {
    return function.params();
  }

  private static IntStream indices(List<?> list) {
    return IntStream.range(0, list.size());
  }

  private boolean isState(int index) {
    Value param = params().get(index);
    List<Boolean> written = new ArrayList<>();
    aliases.levels(
        aliases.of(param), param.type(), (level, type) -> written.add(aliases.isWritten(level)));
    return param.isArray() && (written.contains(true) || !pattern.stable().get(index));
  }

  private ActivityPattern stepPattern() {
    List<Boolean> params = indices(params()).mapToObj(this::isActiveInStep).toList();
    List<Boolean> results = indices(loop.params()).mapToObj(this::isActiveNumber).toList();
    List<Boolean> stable = params().stream().map(Value::isMemory).toList();
    return new ActivityPattern(params, results, true, stable);
  }

  /** Whether what the loop carries is a number with a derivative. */
  private boolean isActiveNumber(int index) {
    Value param = loop.params().get(index);
    return !param.isMemory() && isActive(param);
  }

  private boolean isActiveInStep(int index) {
    boolean number = !params().get(index).isMemory();
    return isActive(number && index < carried ? loop.params().get(index) : params().get(index));
  }

  private boolean isActive(Value value) {
    return value.type().isDifferentiable() && activity.isActive(value);
  }

  /** The parameters that are numbers from outside of the loop, with derivatives. */
  private IntStream activeOutside() {
    return IntStream.range(carried, params().size())
        .filter(i -> !params().get(i).isMemory() && isActive(params().get(i)));
  }

  private IntStream activeCarried() {
    return indices(loop.params()).filter(this::isActiveNumber);
  }

  /** The forward sweep: the loop, which counts its steps, and what it leaves. */
  Function forward(FunctionKey key, List<Value> saved) {
    Builder out = new Builder();
    List<Value> params = new ArrayList<>(params());
    List<Value> shadows = new ArrayList<>();
    for (int i : shadowed()) {
      Value param = params().get(i);
      Value shadow = Value.of(param.type().tangent(), param.name() + "Bar");
      if (pattern.params().get(i)) {
        params.add(shadow);
      } else {
        shadow = ArrayShapes.zeros(param, shadow.name(), Storage.TAPE_ZEROED, out);
      }
      shadows.add(shadow);
    }
    List<Value> first = new ArrayList<>();
    states().forEach(i -> first.add(copyOf(params().get(i), i, "First", out)));
    Value steps = Value.of(ScalarType.INT, "steps");
    for (Op op : function.body().ops()) {
      out.add(op == loop ? counting(steps, out) : op);
    }
    List<Value> returned = new ArrayList<>(loop.results());
    List<Type> types = new ArrayList<>(function.results());
    for (int i = 0; i < loop.results().size(); i++) {
      Value result = loop.results().get(i);
      if (pattern.results().get(i) && result.isMemory()) {
        returned.add(shadowOf(i, result, params(), shadows, out));
        types.add(result.type().tangent());
      }
    }
    saved.add(steps);
    saved.addAll(params());
    saved.addAll(first);
    saved.addAll(shadows);
    out.add(new Op.FrameSave(saved));
    return new Function(
        key, params, types, out.end(new Terminator.Return(returned)), function.span());
  }

  /**
   * The shadow of a reference that the loop carries: it is one of the arrays that the loop was
   * given.
   *
   * @param index its place among what the loop carries
   * @param args what stands for the parameters
   * @param shadows the shadows of those that have one
   */
  private Value shadowOf(
      int index, Value reference, List<Value> args, List<Value> shadows, Builder out) {
    AliasClasses.ArrayClass arrays = aliases.of(loop.params().get(index));
    List<Integer> shadowed = shadowed();
    Value shadow = null;
    for (int k = 0; k < shadowed.size(); k++) {
      Value param = params().get(shadowed.get(k));
      if (param.type().equals(reference.type()) && aliases.of(param) == arrays) {
        Value own = shadows.get(k);
        Value other = shadow;
        shadow =
            other == null ? own : choose(reference, args.get(shadowed.get(k)), own, other, out);
      }
    }
    return shadow == null ? out.zero(reference.type().tangent()) : shadow;
  }

  private static Value choose(Value reference, Value array, Value own, Value other, Builder out) {
    Value same = out.compare(BasicOperator.EQ, reference, array);
    return out.ifElse(same, List.of(own.type()), b -> List.of(own), b -> List.of(other)).get(0);
  }

  /** The parameters that have shadows. */
  private List<Integer> shadowed() {
    return indices(params())
        .filter(i -> params().get(i).isMemory() && isActive(params().get(i)))
        .boxed()
        .toList();
  }

  /** Copies the contents of an array that is a parameter. */
  private Value copyOf(Value array, int param, String suffix, Builder out) {
    boolean mayBeNull = checkpointed.mayBeNull().get(param);
    Value copy = StateArrays.room(array, mayBeNull, named(param, suffix), out);
    StateArrays.copy(array, copy, array, mayBeNull, out);
    return copy;
  }

  private String named(int param, String suffix) {
    return params().get(param).name() + suffix;
  }

  private IntStream states() {
    return indices(params()).filter(isState::get);
  }

  private Loop counting(Value steps, Builder out) {
    Value count = steps.copy();
    List<Value> inits = new ArrayList<>(loop.inits());
    inits.add(out.constant(0));
    List<Value> carriedToo = new ArrayList<>(loop.params());
    carriedToo.add(count);
    List<Value> exits = new ArrayList<>(loop.test().exits());
    exits.add(count);
    List<Value> results = new ArrayList<>(loop.results());
    results.add(steps);
    Builder body = new Builder();
    body.addAll(loop.body().ops());
    List<Value> next = new ArrayList<>(loop.body().terminator().operands());
    next.add(body.named("steps", BasicOperator.ADD, ScalarType.INT, count, body.constant(1)));
    Terminator.Test test = new Terminator.Test(loop.test().condition(), exits);
    Builder header = new Builder();
    header.addAll(loop.header().ops());
    return new Loop(
        results,
        loop.label(),
        inits,
        carriedToo,
        header.end(test),
        body.end(new Terminator.Continue(loop.label(), next)),
        loop.span());
  }

  /** The reverse sweep, which takes back what the forward sweep has left. */
  Function reverse(FunctionKey key, List<Value> saved) {
    List<Value> restored = saved.stream().map(Value::copy).toList();
    return new Reverse(restored).build(key);
  }

  /** Builds the reverse sweep. */
  private final class Reverse {

    private final List<Value> restored;
    private final Value steps;
    private final List<Value> args;
    private final List<Value> first;
    private final List<Value> shadows;
    private final List<Integer> states = states().boxed().toList();
    private final Builder out = new Builder();
    private Value keptAt;
    private Value most;
    private final List<Value> keptLocals = new ArrayList<>();
    private final List<Value> keptArrays = new ArrayList<>();

    Reverse(List<Value> restored) {
      this.restored = restored;
      this.steps = restored.get(0);
      this.args = restored.subList(1, 1 + params().size());
      int shadowsFrom = 1 + args.size() + states.size();
      this.first = restored.subList(1 + args.size(), shadowsFrom);
      this.shadows = restored.subList(shadowsFrom, restored.size());
    }

    Function build(FunctionKey key) {
      List<Value> seeds = new ArrayList<>();
      List<Value> bars = new ArrayList<>();
      List<String> names = new ArrayList<>();
      out.add(new Op.FrameRestore(restored));
      for (int i = 0; i < loop.params().size(); i++) {
        Value param = loop.params().get(i);
        boolean seeded = pattern.results().get(i) && !param.isMemory();
        Value seed = Value.of(param.type(), param.name() + "Bar");
        if (seeded) {
          seeds.add(seed);
        }
        if (isActiveNumber(i)) {
          bars.add(seeded ? seed : out.zero(param.type()));
          names.add(seed.name());
        }
      }
      activeOutside()
          .forEach(
              i -> {
                bars.add(out.zero(params().get(i).type()));
                names.add(named(i, "Bar"));
              });
      List<Value> last = states.stream().map(i -> copyOf(args.get(i), i, "Last", out)).toList();
      keepFirst();
      List<Value> all = reverseSteps(bars, names);
      indices(states).forEach(k -> contents(last.get(k), args.get(states.get(k)), k, out));
      List<Value> results = results(all);
      List<Type> types = results.stream().map(Value::type).toList();
      return new Function(
          key, seeds, types, out.end(new Terminator.Return(results)), function.span());
    }

    private void contents(Value from, Value to, int state, Builder b) {
      int param = states.get(state);
      StateArrays.copy(from, to, args.get(param), checkpointed.mayBeNull().get(param), b);
    }

    /** Makes room for snapshots, of which the state before the loop is the first. */
    private void keepFirst() {
      Value zero = out.constant(0);
      Value one = out.constant(1);
      most =
          extremum(
              "max", one, extremum("min", steps, out.constant(checkpointed.snapshots()), out), out);
      keptAt = out.newArray(new ArrayType(ScalarType.INT), most, Storage.TAPE, "keptAt");
      out.store(keptAt, zero, zero);
      for (int i = 0; i < carried; i++) {
        Value arg = args.get(i);
        Value row = out.newArray(new ArrayType(arg.type()), most, Storage.TAPE, named(i, "Kept"));
        out.store(row, zero, arg);
        keptLocals.add(row);
      }
      for (int k = 0; k < states.size(); k++) {
        Value array = args.get(states.get(k));
        String name = named(states.get(k), "Contents");
        Value row = out.newArray(new ArrayType(array.type()), most, Storage.TAPE, name);
        out.store(row, zero, first.get(k));
        keptArrays.add(row);
      }
      if (!keptArrays.isEmpty()) {
        Loops.ascending(
            out,
            one,
            most,
            (b, i) ->
                indices(states)
                    .forEach(k -> b.store(keptArrays.get(k), i, room(states.get(k), b))));
      }
    }

    private Value room(int param, Builder b) {
      return StateArrays.room(args.get(param), checkpointed.mayBeNull().get(param), "", b);
    }

    /** Reverses the steps, the last one first; returns the adjoints. */
    private List<Value> reverseSteps(List<Value> bars, List<String> names) {
      List<Value> inits = new ArrayList<>();
      inits.add(out.sub(steps, out.constant(1)));
      inits.add(out.constant(0));
      inits.addAll(bars);
      List<String> all = new ArrayList<>(List.of("step", "kept"));
      all.addAll(names);
      List<Value> results =
          Loops.repeat(
              out,
              inits,
              all,
              (header, c) -> header.compare(BasicOperator.GE, c.get(0), header.constant(0)),
              (body, c) -> {
                List<Value> next = new ArrayList<>();
                List<Value> state = arrive(c.get(0), c.get(1), next, body);
                next.addAll(reverseStep(state, c.subList(2, c.size()), body));
                next.add(0, body.sub(c.get(0), body.constant(1)));
                return next;
              });
      return results.subList(2, results.size());
    }

    /**
     * Computes the state before a step.
     *
     * @param kept the snapshot that was made last
     * @param keptNow is given the one that is the last afterwards
     * @return what the loop carries there
     */
    private List<Value> arrive(Value stepNumber, Value kept, List<Value> keptNow, Builder b) {
      Value later = b.compare(BasicOperator.GT, b.load(keptAt, kept, ""), stepNumber);
      Value from =
          b.ifElse(
                  later,
                  List.of(ScalarType.INT),
                  x -> List.of(x.sub(kept, x.constant(1))),
                  x -> List.of(kept))
              .get(0);
      for (int k = 0; k < states.size(); k++) {
        contents(b.load(keptArrays.get(k), from, ""), args.get(states.get(k)), k, b);
      }
      List<Value> inits = new ArrayList<>(List.of(b.load(keptAt, from, "at"), from));
      List<String> names = new ArrayList<>(List.of("at", "kept"));
      for (int i = 0; i < carried; i++) {
        inits.add(b.load(keptLocals.get(i), from, params().get(i).name()));
        names.add(params().get(i).name());
      }
      List<Value> there =
          Loops.repeat(
              b,
              inits,
              names,
              (header, c) -> header.compare(BasicOperator.LT, c.get(0), stepNumber),
              (body, c) -> advance(stepNumber, c, body));
      keptNow.add(there.get(1));
      return there.subList(2, there.size());
    }

    /** Runs to where the next snapshot is due, and makes it. */
    private List<Value> advance(Value stepNumber, List<Value> c, Builder b) {
      Value left = b.sub(b.add(stepNumber, b.constant(1)), c.get(0));
      Value free = b.sub(b.sub(most, b.constant(1)), c.get(1));
      Value distance = Value.of(ScalarType.INT, "");
      b.add(
          new Op.Opaque(
              List.of(distance),
              "org.covector.ad.runtime.BinomialSchedule.advance($0, $1)",
              List.of(left, free),
              Op.Opaque.Kind.OBSERVER,
              Op.Effect.NONE,
              SourceSpan.NONE));
      Value next = b.named("next", BasicOperator.ADD, ScalarType.INT, c.get(0), distance);
      List<Value> inits = new ArrayList<>(List.of(c.get(0)));
      inits.addAll(c.subList(2, c.size()));
      List<String> names = inits.stream().map(Value::name).toList();
      List<Value> there =
          Loops.repeat(
              b,
              inits,
              names,
              (header, x) -> header.compare(BasicOperator.LT, x.get(0), next),
              (body, x) -> {
                List<Value> results = call(step, withOutside(x.subList(1, x.size())), body);
                List<Value> after = new ArrayList<>();
                after.add(
                    body.named(
                        "at", BasicOperator.ADD, ScalarType.INT, x.get(0), body.constant(1)));
                after.addAll(results.subList(0, carried));
                return after;
              });
      List<Value> state = there.subList(1, there.size());
      Value kept =
          b.ifElse(
                  b.compare(BasicOperator.LT, next, stepNumber),
                  List.of(ScalarType.INT),
                  x -> List.of(keep(next, c.get(1), state, x)),
                  x -> List.of(c.get(1)))
              .get(0);
      List<Value> after = new ArrayList<>(List.of(next, kept));
      after.addAll(state);
      return after;
    }

    private Value keep(Value at, Value kept, List<Value> state, Builder b) {
      Value place = b.named("kept", BasicOperator.ADD, ScalarType.INT, kept, b.constant(1));
      b.store(keptAt, place, at);
      for (int i = 0; i < carried; i++) {
        b.store(keptLocals.get(i), place, state.get(i));
      }
      for (int k = 0; k < states.size(); k++) {
        contents(args.get(states.get(k)), b.load(keptArrays.get(k), place, ""), k, b);
      }
      return place;
    }

    private List<Value> withOutside(List<Value> state) {
      List<Value> all = new ArrayList<>(state);
      all.addAll(args.subList(carried, args.size()));
      return all;
    }

    private List<Value> call(Function callee, List<Value> arguments, Builder b) {
      List<Value> results = loop.params().stream().map(Value::copy).toList();
      b.add(new Op.Call(results, callee.key(), arguments, Op.Call.SINGLE, SourceSpan.NONE));
      return results;
    }

    /** Reverses a step from the state before it; returns the adjoints before it. */
    private List<Value> reverseStep(List<Value> state, List<Value> bars, Builder b) {
      Value mark = Value.of(ScalarType.INT, "frame");
      b.add(new Op.TapeMark(mark));
      List<Value> arguments = withOutside(state);
      int count = (int) activeCarried().count();
      arguments.addAll(bars.subList(0, count));
      arguments.addAll(shadowsFor(state, b));
      List<Value> results = new ArrayList<>(loop.params().stream().map(Value::copy).toList());
      List<Value> before = new ArrayList<>();
      activeCarried()
          .filter(i -> i < carried)
          .forEach(i -> before.add(Value.of(params().get(i).type(), named(i, "Bar"))));
      List<Value> contributions = new ArrayList<>();
      activeOutside().forEach(i -> contributions.add(Value.of(params().get(i).type(), "")));
      results.addAll(before);
      results.addAll(contributions);
      b.add(new Op.Call(results, stepVjp, arguments, Op.Call.SINGLE, SourceSpan.NONE));
      b.add(new Op.TapeRelease(mark));
      List<Value> next = new ArrayList<>(before);
      activeCarried()
          .filter(i -> i >= carried)
          .forEach(i -> next.add(b.zero(loop.params().get(i).type())));
      for (int k = 0; k < contributions.size(); k++) {
        Value sum = bars.get(count + k);
        next.add(b.named(sum.name(), BasicOperator.ADD, sum.type(), sum, contributions.get(k)));
      }
      return next;
    }

    /** The shadows of what a step is called with. */
    private List<Value> shadowsFor(List<Value> state, Builder b) {
      List<Integer> places = shadowed();
      return indices(places)
          .mapToObj(
              k -> {
                int i = places.get(k);
                return i < carried ? shadowOf(i, state.get(i), args, shadows, b) : shadows.get(k);
              })
          .toList();
    }

    /** The adjoints that the caller asks for, of what the loop began with and used. */
    private List<Value> results(List<Value> bars) {
      List<Integer> places = new ArrayList<>();
      activeCarried().forEach(places::add);
      int outside = places.size();
      activeOutside().forEach(places::add);
      List<Value> results = new ArrayList<>();
      for (int i = 0; i < params().size(); i++) {
        if (pattern.params().get(i) && !params().get(i).isMemory()) {
          int place =
              i < carried
                  ? places.subList(0, outside).indexOf(i)
                  : outside + places.subList(outside, places.size()).indexOf(i);
          boolean known = i < carried ? place >= 0 : place >= outside;
          results.add(known ? bars.get(place) : out.zero(params().get(i).type()));
        }
      }
      return results;
    }
  }

  private static Value extremum(String name, Value a, Value b, Builder out) {
    LibraryFunction function =
        new LibraryFunction(
            "java.lang.Math", name, List.of(ScalarType.INT, ScalarType.INT), ScalarType.INT, false);
    return out.apply(function, ScalarType.INT, a, b);
  }
}
