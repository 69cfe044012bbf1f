package org.covector.ad.processor.emit;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.ir.ScalarType.SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Grow;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.runtime.Tape;
import org.junit.jupiter.api.Test;

/** Operations on the tape, and functions of several results. */
final class FramesTest {

  private static final List<String> TAPE = List.of("org.covector.ad.runtime.Tape tape");

  private static MethodSpec spec(Function function, String type, ReturnShape returns) {
    return new MethodSpec(
        "Says what it does.",
        "static",
        type,
        "f",
        function.params().stream().map(Value::name).toList(),
        Stream.concat(Emission.declarations(function).stream(), TAPE.stream()).toList(),
        List.of("java.util.Objects.requireNonNull(tape, \"tape\")"),
        true,
        returns,
        function);
  }

  @Test
  void savedValuesComeBack() {
    Value x = Ir.d("x");
    Value n = Ir.i("n");
    Value small = Value.of(SHORT, "small");
    Value flag = Value.of(BOOLEAN, "flag");
    Value row = Ir.doubles("row");
    Builder b = new Builder();
    b.add(new Op.FrameSave(List.of(x, n, small, flag, row)));
    Value x2 = Ir.d("x");
    Value n2 = Ir.i("n");
    Value small2 = Value.of(SHORT, "small");
    Value flag2 = Value.of(BOOLEAN, "");
    Value row2 = Ir.doubles("row");
    b.add(new Op.FrameRestore(List.of(x2, n2, small2, flag2, row2)));
    Value sum = b.add(x2, b.convert(b.add(n2, b.convert(small2, INT)), DOUBLE));
    Value result = b.add(sum, b.load(row2, b.constant(0), "row"));
    Function function = Ir.function(Ir.returning(b, result), DOUBLE, x, n, small, flag, row);
    Emission emission = Emission.of(spec(function, "double", new ReturnShape(List.of(), "$0")));
    assertEquals(
        """
        Objects.requireNonNull(tape, "tape");
        int mark = tape.mark();
        try {
          tape.push(x);
          tape.push(n);
          tape.push(small);
          tape.push(flag);
          tape.push(row);
          row = tape.popReference();
          tape.popBoolean();
          small = (short) tape.popInt();
          n = tape.popInt();
          x = tape.popDouble();
          return x + (n + small) + row[0];
        } finally {
          tape.release(mark);
        }
        """,
        emission.body());
    Object[] arguments = {1.5, 2, (short) 3, true, new double[] {4}, new Tape()};
    assertEquals(10.5, emission.call(arguments));
  }

  @Test
  void rowsOfTheTape() {
    Value n = Ir.i("n");
    Builder b = new Builder();
    Value kept = b.newArray(Ir.DOUBLES, n, Storage.TAPE, "kept");
    Value sums = b.newArray(Ir.DOUBLES, n, Storage.TAPE_ZEROED, "sums");
    Value rows = b.newArray(new ArrayType(Ir.DOUBLES), n, Storage.TAPE, "rows");
    Value zero = b.constant(0);
    b.store(rows, zero, sums);
    Value grown = Ir.doubles("kept");
    b.add(new Grow(grown, kept, n));
    b.store(grown, n, b.constant(DOUBLE, 3));
    Value result = b.add(b.load(grown, n, ""), b.load(b.load(rows, zero, ""), zero, ""));
    Function function = Ir.function(Ir.returning(b, result), DOUBLE, n);
    Emission emission = Emission.of(spec(function, "double", new ReturnShape(List.of(), "$0")));
    assertEquals(
        """
        double[] kept = tape.doubles(n);
        double[] sums = tape.zeroDoubles(n);
        double[][] rows = tape.references(double[].class, n);
        rows[0] = sums;
        kept = tape.grow(kept, n);
        kept[n] = 3.0;
        return kept[n] + rows[0][0];
        """
            .indent(2),
        emission.body().lines().skip(3).limit(7).collect(Collectors.joining("\n", "", "\n")));
    assertEquals(3.0, emission.call(2, new Tape()));
  }

  @Test
  void furtherResultsGoThroughTheTape() {
    Value x = Ir.d("x");
    Builder b = new Builder();
    Value first = Ir.d("");
    Value second = Ir.d("p");
    Value third = Ir.i("q");
    FunctionKey pair = new FunctionKey("p.C", "three", List.of(DOUBLE), "jvp");
    b.add(
        new Op.Call(
            List.of(first, second, third), pair, List.of(x), Op.Call.SINGLE, SourceSpan.NONE));
    Value result = b.add(b.mul(first, second), b.convert(third, DOUBLE));
    Function function = Ir.function(Ir.returning(b, result), DOUBLE, x);
    Member callee =
        new Member.Text(
            """
            static double three(double x, org.covector.ad.runtime.Tape tape) {
              tape.result(1, x + 1);
              tape.result(2, 7);
              return x;
            }
            """);
    Emission emission =
        Emission.of(spec(function, "double", new ReturnShape(List.of(), "$0")), callee);
    assertEquals(2.0 * 3.0 + 7, emission.call(2.0, new Tape()));
  }

  @Test
  void resultsLeaveByStatements() {
    Value x = Ir.d("x");
    Value a = Ir.doubles("a");
    Builder b = new Builder();
    Value first = b.load(a, b.constant(0), "");
    Value second = b.mul(x, x);
    Function function =
        new Function(
            new FunctionKey("p.C", "f", List.of(), ""),
            List.of(x, a),
            List.of(DOUBLE, DOUBLE),
            b.end(new Terminator.Return(List.of(first, second))),
            SourceSpan.NONE);
    ReturnShape returns = new ReturnShape(List.of("tape.result(1, $1);"), "$0");
    Tape tape = new Tape();
    Emission emission = Emission.of(spec(function, "double", returns));
    assertEquals(5.0, emission.call(3.0, new double[] {5}, tape));
    assertEquals(9.0, tape.doubleResult(1));
  }
}
