package org.covector.ad.processor.transform;

import java.util.List;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/** The runtime's solvers of linear systems, as functions with rules. */
final class LinearSolves {

  private static final String OWNER = "org.covector.ad.runtime.LinearSystem";
  private static final ArrayType VECTOR = new ArrayType(ScalarType.DOUBLE);
  private static final ArrayType MATRIX = new ArrayType(VECTOR);

  private LinearSolves() {}

  /** Returns a solver, which the program has from now on. */
  static FunctionKey in(Program program, boolean transposed) {
    String name = transposed ? "solveTransposed" : "solve";
    FunctionKey key = new FunctionKey(OWNER, name, List.of(MATRIX, VECTOR), "").primal();
    if (program.find(key).isEmpty()) {
      program.put(function(key));
      program.put(key, new CallRule.LinearSolve(OWNER + "." + name + "Tangent($0, $1, $2, $3)"));
    }
    return key;
  }

  private static Function function(FunctionKey key) {
    Value matrix = Value.of(MATRIX, "a");
    Value right = Value.of(VECTOR, "b");
    Value solution = Value.of(VECTOR, "");
    Builder body = new Builder();
    body.add(
        new Op.Opaque(
            List.of(solution),
            OWNER + "." + key.name() + "($0, $1)",
            List.of(matrix, right),
            Op.Opaque.Kind.OBSERVER,
            Op.Effect.ANY,
            SourceSpan.NONE));
    return new Function(
        key,
        List.of(matrix, right),
        List.of(VECTOR),
        body.end(new Terminator.Return(List.of(solution))),
        SourceSpan.NONE);
  }
}
