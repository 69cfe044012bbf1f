package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.AliasClasses.Numbers;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Which array parameters a function reads: some element of an array of their class is loaded,
 * copied, returned, or shown to code that the compiler does not look into. The least solution over
 * all functions of a program, by iteration.
 */
public final class ArrayReads {

  private final Program program;
  private final Map<FunctionKey, AliasClasses> aliases;
  private final Map<FunctionKey, List<Boolean>> read = new HashMap<>();

  /** Analyses a program. */
  public ArrayReads(Program program, Map<FunctionKey, AliasClasses> aliases) {
    this.program = program;
    this.aliases = aliases;
    for (Function function : program.functions()) {
      read.put(function.key(), function.params().stream().map(p -> false).toList());
    }
    boolean changed;
    do {
      changed = false;
      for (Function function : program.functions()) {
        List<Boolean> now = params(function);
        changed |= !now.equals(read.put(function.key(), now));
      }
    } while (changed);
  }

  /** Returns for each parameter whether it is an array that the function reads. */
  public List<Boolean> of(FunctionKey function) {
    return read.get(function);
  }

  private List<Boolean> params(Function function) {
    AliasClasses classes = aliases.get(function.key());
    Set<Numbers> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    visit(function.body(), classes, seen);
    return function.params().stream()
        .map(p -> p.isMemory() && seen.contains(classes.numbers(p)))
        .toList();
  }

  private void visit(Region region, AliasClasses classes, Set<Numbers> seen) {
    for (Op op : region.ops()) {
      reads(op).forEach(array -> seen.add(classes.numbers(array)));
      op.regions().forEach(inner -> visit(inner, classes, seen));
    }
    if (region.terminator() instanceof Terminator.Return result) {
      result.values().stream()
          .filter(Value::isMemory)
          .forEach(array -> seen.add(classes.numbers(array)));
    }
  }

  private Stream<Value> reads(Op op) {
    if (op instanceof MemoryOp.Read read) {
      return read.result().isMemory() ? Stream.empty() : Stream.of(read.base());
    }
    if (op instanceof MemoryOp.Copy copy) {
      return Stream.of(copy.array());
    }
    if (op instanceof MemoryOp.CopyInto copy) {
      return Stream.of(copy.source());
    }
    if (op instanceof MemoryOp.Accumulate || op instanceof MemoryOp.FieldAccumulate) {
      return Stream.of(((MemoryOp.Write) op).base());
    }
    if (op instanceof Op.Opaque opaque) {
      return opaque.operands().stream().filter(Value::isMemory);
    }
    return op instanceof Op.Call call && program.find(call.callee()).isPresent()
        ? IntStream.range(0, call.operands().size())
            .filter(i -> read.get(call.callee()).get(i))
            .mapToObj(call.operands()::get)
        : Stream.empty();
  }
}
