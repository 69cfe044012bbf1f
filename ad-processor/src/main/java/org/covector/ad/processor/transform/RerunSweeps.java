package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;

/**
 * The two sweeps of a checkpointed method: the forward sweep calls it as it is, and keeps what it
 * was given; the reverse sweep runs its joined derivative (A. Griewank, A. Walther, "Evaluating
 * Derivatives", 2nd edition, section 12.2: joint reversal). Arrays then hold again what they held
 * at the beginning of the reverse sweep.
 */
final class RerunSweeps {

  private final Function function;
  private final ActivityPattern pattern;
  private final List<Value> params;
  private final List<Integer> states;
  private final List<Integer> shadowed;
  private final List<Value> saved = new ArrayList<>();

  RerunSweeps(Function function, ActivityPattern pattern, AliasClasses aliases) {
    this.function = function;
    this.pattern = pattern;
    this.params = function.params().stream().map(Value::copy).toList();
    this.states =
        all().filter(i -> params.get(i).isArray() && changes(i, aliases)).boxed().toList();
    this.shadowed =
        all().filter(i -> params.get(i).isMemory() && pattern.params().get(i)).boxed().toList();
  }

  private IntStream all() {
    return IntStream.range(0, params.size());
  }

  /** Whether an array may change in the method, or between it and its reverse sweep. */
  private boolean changes(int index, AliasClasses aliases) {
    Value param = function.params().get(index);
    List<Boolean> written = new ArrayList<>();
    aliases.levels(
        aliases.of(param), param.type(), (level, type) -> written.add(aliases.isWritten(level)));
    return written.contains(true) || !pattern.stable().get(index);
  }

  /** What the derivative of the method is asked for: nothing comes between its sweeps. */
  ActivityPattern vjpPattern() {
    List<Boolean> stable = params.stream().map(Value::isMemory).toList();
    return new ActivityPattern(pattern.params(), pattern.results(), true, stable);
  }

  /** The arrays of arrays, and their shadows, in which rows may move before the reverse sweep. */
  private List<RowTables.Table> tables(List<Value> args, List<Value> shadows) {
    return RowTables.of(args, pattern.stable(), shadowed, shadows);
  }

  private List<Value> copies(List<Value> args, String suffix, Builder out) {
    return states.stream()
        .map(i -> StateArrays.copyOf(args.get(i), true, params.get(i).name() + suffix, out))
        .toList();
  }

  private void putBack(List<Value> contents, List<Value> args, Builder out) {
    for (int k = 0; k < states.size(); k++) {
      Value array = args.get(states.get(k));
      StateArrays.copy(contents.get(k), array, array, true, out);
    }
  }

  /** The forward sweep. */
  Function forward(FunctionKey key) {
    Builder out = new Builder();
    List<Value> shadows =
        shadowed.stream()
            .map(i -> Value.of(params.get(i).type().tangent(), params.get(i).name() + "Bar"))
            .toList();
    List<Value> rows = RowTables.keep(tables(params, shadows), "Rows", out);
    List<Value> first = copies(params, "First", out);
    List<Value> results = function.results().stream().map(t -> Value.of(t, "result")).toList();
    out.add(new Op.Call(results, function.key(), params, Op.Call.SINGLE, SourceSpan.NONE));
    List<Value> resultShadows = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).isMemory() && pattern.results().get(i)) {
        resultShadows.add(ArrayShapes.zeros(results.get(i), "resultBar", Storage.HEAP, out));
      }
    }
    saved.addAll(params);
    saved.addAll(shadows);
    saved.addAll(rows);
    saved.addAll(first);
    saved.addAll(resultShadows);
    out.add(new Op.FrameSave(saved));
    List<Value> taken = new ArrayList<>(params);
    taken.addAll(shadows);
    List<Value> returned = new ArrayList<>(results);
    returned.addAll(resultShadows);
    return function(key, taken, returned, out);
  }

  private Function function(FunctionKey key, List<Value> taken, List<Value> given, Builder out) {
    List<Type> types = given.stream().map(Value::type).toList();
    Terminator end = new Terminator.Return(given);
    return new Function(key, taken, types, out.end(end), function.span());
  }

  /**
   * The reverse sweep.
   *
   * @param vjp the joined derivative
   */
  Function reverse(FunctionKey key, FunctionKey vjp) {
    Builder out = new Builder();
    List<Value> restored = saved.stream().map(Value::copy).toList();
    List<Value> args = restored.subList(0, params.size());
    int arrays = params.size() + shadowed.size();
    List<RowTables.Table> tables = tables(args, restored.subList(params.size(), arrays));
    int rowsEnd = arrays + RowTables.size(tables);
    List<Value> first = restored.subList(rowsEnd, rowsEnd + states.size());
    List<Value> resultShadows = restored.subList(rowsEnd + states.size(), restored.size());
    out.add(new Op.FrameRestore(restored));
    List<Value> lastRows = RowTables.keep(tables, "Last", out);
    RowTables.putBack(restored.subList(arrays, rowsEnd), tables, out);
    List<Value> last = copies(args, "Last", out);
    putBack(first, args, out);
    List<Value> seeds = new ArrayList<>();
    List<Value> operands = new ArrayList<>(args);
    int arrayResults = 0;
    for (int i = 0; i < function.results().size(); i++) {
      Type type = function.results().get(i);
      if (pattern.results().get(i) && type.isMemory()) {
        operands.add(resultShadows.get(arrayResults++));
      } else if (pattern.results().get(i)) {
        seeds.add(Value.of(type, "resultBar"));
        operands.add(seeds.get(seeds.size() - 1));
      }
    }
    operands.addAll(restored.subList(params.size(), arrays));
    List<Value> adjoints =
        all()
            .filter(i -> pattern.params().get(i) && !params.get(i).isMemory())
            .mapToObj(i -> Value.of(params.get(i).type(), params.get(i).name() + "Bar"))
            .toList();
    List<Value> results =
        new ArrayList<>(function.results().stream().map(t -> Value.of(t, "")).toList());
    results.addAll(adjoints);
    Value mark = Value.of(ScalarType.INT, "frame");
    out.add(new Op.TapeMark(mark));
    out.add(new Op.Call(results, vjp, operands, Op.Call.SINGLE, SourceSpan.NONE));
    out.add(new Op.TapeRelease(mark));
    putBack(last, args, out);
    RowTables.putBack(lastRows, tables, out);
    return function(key, seeds, adjoints, out);
  }
}
