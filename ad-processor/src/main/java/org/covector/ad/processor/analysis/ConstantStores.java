package org.covector.ad.processor.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/**
 * Refuses stores of active values into what is constant: a parameter that is marked so, a row or an
 * object in one, or what may be the same as one of these.
 */
final class ConstantStores {

  private final List<Value> constants;
  private final AliasClasses classes;
  private final Findings findings;
  private final Map<Value, Value> outer = new IdentityHashMap<>();

  /**
   * Prepares the refusals in a function.
   *
   * @param constant which of its parameters are constant
   */
  ConstantStores(
      Function function, List<Boolean> constant, AliasClasses classes, Findings findings) {
    this.constants =
        IntStream.range(0, constant.size())
            .filter(i -> constant.get(i) && function.params().get(i).isMemory())
            .mapToObj(function.params()::get)
            .toList();
    this.classes = classes;
    this.findings = findings;
    function
        .body()
        .walk()
        .filter(op -> op instanceof MemoryOp.Read)
        .map(op -> (MemoryOp.Read) op)
        .forEach(read -> outer.put(read.result(), read.base()));
  }

  /** Returns whether an array or object may be constant. */
  boolean mayBeInto(Value array) {
    return array.isMemory() && constant(array).isPresent();
  }

  private Optional<Value> constant(Value array) {
    return constants.stream().filter(c -> classes.numbers(c) == classes.numbers(array)).findFirst();
  }

  /** Refuses a store. */
  void refuse(Value array, SourceSpan span) {
    Value whole = array;
    while (outer.containsKey(whole)) {
      whole = outer.get(whole);
    }
    if (constants.contains(whole)) {
      findings.report(Diagnostic.STORE_TO_CONSTANT, span, array.name());
    } else {
      String name = constant(array).orElseThrow().name();
      findings.report(Diagnostic.STORE_TO_SAME, span, array.name(), name, name);
    }
  }
}
