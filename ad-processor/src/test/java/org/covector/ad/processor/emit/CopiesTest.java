package org.covector.ad.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

/** Going out of SSA: shared variables, and parallel copies where they cannot be shared. */
class CopiesTest {

  @Test
  void sumIsUpdatedInPlace() {
    Value x = Ir.doubles("x");
    Value s = Ir.d("sum");
    Builder b = new Builder();
    Value n = b.length(x);
    List<Value> results =
        Ir.count(
            b,
            "i",
            n,
            List.of(b.constant(ScalarType.DOUBLE, 0)),
            List.of(s),
            (in, i) -> List.of(in.add(s, in.load(x, i, ""))));
    Emission emission =
        Emission.of(Ir.function(Ir.returning(b, results.get(0)), ScalarType.DOUBLE, x));
    assertEquals(
        """
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
          sum += x[i];
        }
        return sum;
        """,
        emission.body());
    assertEquals(6.0, emission.call(new double[] {1, 2, 3}));
  }

  @Test
  void swapInLoopGoesThroughTemporary() {
    Value n = Ir.i("n");
    Value p = Ir.d("p");
    Value q = Ir.d("q");
    Value a = Ir.d("a");
    Value c = Ir.d("b");
    Builder b = new Builder();
    List<Value> results =
        Ir.count(b, "i", n, List.of(p, q), List.of(a, c), (in, i) -> List.of(c, a));
    Value result = b.sub(results.get(0), results.get(1));
    Emission emission =
        Emission.of(Ir.function(Ir.returning(b, result), ScalarType.DOUBLE, n, p, q));
    assertEquals(-3.0, emission.call(2, 2.0, 5.0));
    assertEquals(3.0, emission.call(3, 2.0, 5.0));
  }

  @Test
  void rotationOfThree() {
    Value n = Ir.i("n");
    List<Value> starts = List.of(Ir.d("p"), Ir.d("q"), Ir.d("r"));
    List<Value> carried = List.of(Ir.d("a"), Ir.d("b"), Ir.d("c"));
    Builder b = new Builder();
    List<Value> results =
        Ir.count(
            b,
            "i",
            n,
            starts,
            carried,
            (in, i) -> List.of(carried.get(1), carried.get(2), carried.get(0)));
    Value ten = b.constant(ScalarType.DOUBLE, 10);
    Value result =
        b.add(b.mul(b.add(b.mul(results.get(0), ten), results.get(1)), ten), results.get(2));
    Function function =
        Ir.function(
            Ir.returning(b, result),
            ScalarType.DOUBLE,
            n,
            starts.get(0),
            starts.get(1),
            starts.get(2));
    Emission emission = Emission.of(function);
    assertEquals(123.0, emission.call(0, 1.0, 2.0, 3.0));
    assertEquals(231.0, emission.call(1, 1.0, 2.0, 3.0));
    assertEquals(312.0, emission.call(2, 1.0, 2.0, 3.0));
  }

  @Test
  void oldValueIsKeptWhereItIsReadAfterTheUpdate() {
    Value n = Ir.i("n");
    Value x = Ir.d("x");
    Value y = Ir.d("y");
    Builder b = new Builder();
    Value one = b.constant(ScalarType.DOUBLE, 1);
    List<Value> results =
        Ir.count(
            b,
            "i",
            n,
            List.of(one, one),
            List.of(x, y),
            (in, i) -> {
              Value next =
                  in.named(
                      "x",
                      org.covector.ad.processor.ir.BasicOperator.ADD,
                      ScalarType.DOUBLE,
                      x,
                      in.constant(ScalarType.DOUBLE, 2));
              return List.of(next, in.mul(x, next));
            });
    Emission emission =
        Emission.of(
            Ir.function(
                Ir.returning(b, b.add(results.get(0), results.get(1))), ScalarType.DOUBLE, n));
    assertEquals(2.0, emission.call(0));
    assertEquals(3.0 + 3.0, emission.call(1));
    assertEquals(5.0 + 15.0, emission.call(2));
  }
}
