package org.covector.ad.processor.api;

import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;

/** Makes a function that takes some of its numbers out of arrays of doubles. */
final class PackedFunction {

  private final Builder start = new Builder();
  private final List<Value> vectors = new ArrayList<>();

  /** Takes numbers out of one array, in order. */
  void vector(String name, List<Value> numbers) {
    Value vector = Value.of(new ArrayType(ScalarType.DOUBLE), name);
    vectors.add(vector);
    for (int k = 0; k < numbers.size(); k++) {
      Value index = start.constant(k);
      Value number = numbers.get(k);
      if (number.type() == ScalarType.DOUBLE) {
        start.add(new MemoryOp.Load(number, vector, index, SourceSpan.NONE));
      } else {
        Value wide = start.load(vector, index, number.name());
        List<Value> operands = List.of(wide);
        start.add(new Op.Apply(number, BasicOperator.CONVERT, operands, true, SourceSpan.NONE));
      }
    }
  }

  /**
   * Returns the function.
   *
   * @param rest the parameters that stay, which follow the arrays
   */
  Function of(Function function, List<Value> rest) {
    start.addAll(function.body().ops());
    return new Function(
        function.key(),
        Context.concat(vectors, rest),
        function.results(),
        start.end(function.body().terminator()),
        function.span());
  }
}
