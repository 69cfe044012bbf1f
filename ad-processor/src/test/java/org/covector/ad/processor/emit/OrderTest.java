package org.covector.ad.processor.emit;

import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

/** Loads, stores, exceptions and effects run in the order of the IR. */
final class OrderTest {

  private final Value a = Ir.doubles("a");
  private final Value row = Ir.doubles("b");
  private final Value i = Ir.i("i");
  private final Value x = Ir.d("x");
  private final Builder b = new Builder();

  private Emission returning(Value value) {
    return Emission.of(Ir.function(Ir.returning(b, value), DOUBLE, a, row, i, x));
  }

  private Value note(Value operand) {
    Value result = Ir.d("");
    b.add(
        new Op.Opaque(
            List.of(result),
            Trace.class.getName() + ".note($0)",
            List.of(operand),
            Op.Opaque.Kind.UNKNOWN_CALL,
            Op.Effect.ANY,
            SourceSpan.NONE));
    return result;
  }

  @Test
  void loadIsNotMovedAcrossStore() {
    Value loaded = b.load(a, i, "a");
    b.store(row, i, x);
    Emission emission = returning(b.mul(loaded, x));
    assertEquals(
        """
        double a1 = a[i];
        b[i] = x;
        return a1 * x;
        """,
        emission.body());
    double[] same = {2, 3};
    assertEquals(15.0, emission.call(same, same, 1, 5.0));
  }

  @Test
  void operandsInTheOtherOrder() {
    Value first = note(x);
    Value second = note(first);
    Emission emission = returning(b.sub(second, x));
    assertEquals("return Trace.note(Trace.note(x)) - x;\n", emission.body());
    Value third = note(x);
    Value fourth = note(second);
    Emission crossed = returning(b.sub(fourth, third));
    Trace.drain();
    crossed.call(new double[0], new double[0], 0, 8.0);
    assertEquals(List.of("d8.0", "d4.0", "d8.0", "d2.0"), Trace.drain());
  }

  @Test
  void compoundAssignment() {
    Value old = b.load(a, i, "a");
    b.store(a, i, b.sub(old, b.mul(x, b.load(row, i, "b"))));
    Emission emission = returning(x);
    assertEquals("a[i] -= x * b[i];\nreturn x;\n", emission.body());
  }

  @Test
  void compoundAssignmentAcrossAnEffect() {
    Value index = b.add(i, b.constant(1));
    Value old = b.load(a, index, "a");
    Value noted = note(x);
    b.store(row, i, noted);
    b.store(a, index, b.mul(old, noted));
    Emission emission = returning(x);
    double[] array = {2, 3};
    emission.call(array, new double[2], 0, 8.0);
    assertEquals(12.0, array[1]);
  }

  @Test
  void accumulationOfNegation() {
    b.accumulate(a, i, b.neg(b.mul(x, x)));
    assertEquals("a[i] -= x * x;\nreturn x;\n", returning(x).body());
  }

  @Test
  void operandsOfALambdaAreCopied() {
    Value n = Ir.i("n");
    Value s = Ir.d("s");
    List<Value> results =
        Ir.count(
            b,
            "k",
            n,
            List.of(x),
            List.of(s),
            (in, k) -> {
              Value got = Ir.d("got");
              in.add(
                  new Op.Opaque(
                      List.of(got),
                      "java.util.Optional.of(\"\").map(e -> $0 + 1.0).get()",
                      List.of(s),
                      Op.Opaque.Kind.OBSERVER,
                      Op.Effect.ANY,
                      SourceSpan.NONE));
              return List.of(got);
            });
    Emission emission = Emission.of(Ir.function(Ir.returning(b, results.get(0)), DOUBLE, n, x));
    assertEquals(4.5, emission.call(3, 1.5));
  }
}
