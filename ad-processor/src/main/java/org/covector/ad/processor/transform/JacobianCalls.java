package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * The Jacobian of a function by one call of its joined derivative for each row, each in a frame of
 * the tape of its own.
 */
final class JacobianCalls {

  private final Function function;
  private final ActivityPattern pattern;
  private final FunctionKey joined;
  private final Storage storage;
  private final List<Value> params;
  private final JacobianBlock block;
  private final Builder out = new Builder();

  /**
   * Prepares the calls.
   *
   * @param joined the joined derivative
   * @param storage where shadows come from
   */
  JacobianCalls(Function function, ActivityPattern pattern, FunctionKey joined, Storage storage) {
    this.function = function;
    this.pattern = pattern;
    this.joined = joined;
    this.storage = storage;
    this.params = function.params().stream().map(Value::copy).toList();
    this.block = JacobianBlock.of(params, pattern);
  }

  /** Builds the function: takes the parameters and the block; gives the results. */
  Function build(FunctionKey key) {
    List<List<JacobianBlock.Part>> rows = block.parts(out);
    List<Value> results = List.of();
    int row = 0;
    for (int k = 0; k < pattern.results().size(); k++) {
      if (pattern.results().get(k)) {
        results = row(k, rows.get(row++));
      }
    }
    List<Value> taken = new ArrayList<>(params);
    taken.addAll(block.params());
    Terminator end = new Terminator.Return(results);
    return new Function(key, taken, function.results(), out.end(end), function.span());
  }

  /** Computes the row of one result, and returns all results. */
  private List<Value> row(int result, List<JacobianBlock.Part> parts) {
    Value mark = Value.of(ScalarType.INT, "frame");
    out.add(new Op.TapeMark(mark));
    List<Value> taken = new ArrayList<>(params);
    for (int k = 0; k < pattern.results().size(); k++) {
      if (pattern.results().get(k)) {
        taken.add(out.constant(function.results().get(k), k == result ? 1 : 0));
      }
    }
    List<Value> results = function.results().stream().map(t -> Value.of(t, "value")).toList();
    List<Value> given = new ArrayList<>(results);
    List<Value> adjoints = new ArrayList<>();
    for (JacobianBlock.Part part : parts) {
      Value param = part.param();
      String name = param.name() + "Bar";
      if (param.isArray()) {
        ArrayType type = (ArrayType) param.type();
        adjoints.add(out.newArray(type, out.length(param), storage, name));
        taken.add(adjoints.get(adjoints.size() - 1));
      } else {
        adjoints.add(Value.of(param.type(), name));
        given.add(adjoints.get(adjoints.size() - 1));
      }
    }
    out.add(new Op.Call(given, joined, taken, Op.Call.SINGLE, SourceSpan.NONE));
    for (int i = 0; i < parts.size(); i++) {
      block.put(parts.get(i), adjoints.get(i), out);
    }
    out.add(new Op.TapeRelease(mark));
    return results;
  }
}
