package org.covector.ad.processor.emit;

import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Block;
import org.covector.ad.processor.ir.ControlOp.Case;
import org.covector.ad.processor.ir.ControlOp.If;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.ControlOp.Switch;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

/** Loops, blocks and switches in the shapes that programmers use. */
final class ShapesTest {

  private static final Terminator UNREACHABLE =
      new Terminator.Throw("new java.lang.AssertionError()", List.of());

  private final Value x = Ir.d("x");
  private final Value n = Ir.i("n");
  private final Builder b = new Builder();

  private Emission returning(Value value) {
    return Emission.of(Ir.function(Ir.returning(b, value), DOUBLE, x, n));
  }

  private static Region region(Builder builder, Terminator end) {
    return builder.end(end);
  }

  private static If fork(Value condition, Region first, Region second) {
    return new If(List.of(), condition, first, second, SourceSpan.NONE);
  }

  private static Region empty() {
    return new Region(List.of(), new Terminator.Yield(List.of()));
  }

  @Test
  void continueInAForLoop() {
    Value s = Ir.d("s");
    List<Value> results =
        Ir.count(
            b,
            "i",
            n,
            List.of(x),
            List.of(s),
            (in, i) -> {
              Label label = new Label("");
              Builder body = new Builder();
              Value odd = body.compare(BasicOperator.LT, i, body.constant(2));
              body.add(
                  fork(
                      odd,
                      new Region(List.of(), new Terminator.Break(label, List.of(s))),
                      empty()));
              Value next = body.named("s", BasicOperator.MUL, DOUBLE, s, s);
              Value result = Ir.d("s");
              in.add(
                  new Block(
                      List.of(result),
                      label,
                      region(body, new Terminator.Yield(List.of(next))),
                      SourceSpan.NONE));
              return List.of(result);
            });
    Emission emission = returning(results.get(0));
    assertEquals(
        """
        double s = x;
        for (int i = 0; i < n; i++) {
          if (i < 2) {
            continue;
          }
          s *= s;
        }
        return s;
        """,
        emission.body());
    assertEquals(81.0, emission.call(3.0, 4));
  }

  @Test
  void counterThatTheBodyMovesToo() {
    Value s = Ir.d("s");
    Label label = new Label("");
    Value i = Ir.i("i");
    Builder header = new Builder();
    Value test = header.compare(BasicOperator.LT, i, n);
    Builder body = new Builder();
    Value second = body.named("i", BasicOperator.ADD, INT, i, body.constant(1));
    Value sum = body.named("s", BasicOperator.ADD, DOUBLE, s, body.convert(second, DOUBLE));
    Value third = body.named("i", BasicOperator.ADD, INT, second, body.constant(1));
    Value result = Ir.d("s");
    b.add(
        new Loop(
            List.of(result),
            label,
            List.of(b.constant(0), x),
            List.of(i, s),
            header.end(new Terminator.Test(test, List.of(s))),
            body.end(new Terminator.Continue(label, List.of(third, sum))),
            SourceSpan.NONE));
    Emission emission = returning(result);
    assertEquals(
        """
        double s = x;
        for (int i = 0; i < n; i++) {
          i++;
          s += i;
        }
        return s;
        """,
        emission.body());
    assertEquals(10.0, emission.call(1.0, 6));
  }

  @Test
  void returnsOfAnInlinedFunction() {
    Label label = new Label("");
    Builder body = new Builder();
    Value zero = body.constant(DOUBLE, 0);
    Value positive = body.compare(BasicOperator.GT, x, zero);
    Builder early = new Builder();
    Value square = early.mul(x, x);
    body.add(fork(positive, region(early, new Terminator.Break(label, List.of(square))), empty()));
    Value negated = body.neg(x);
    Value result = Ir.d("y");
    b.add(
        new Block(
            List.of(result),
            label,
            region(body, new Terminator.Break(label, List.of(negated))),
            SourceSpan.NONE));
    Emission emission = returning(b.add(result, result));
    assertEquals(
        """
        double y;
        if (x > 0.0) {
          y = x * x;
        } else {
          y = -x;
        }
        return y + y;
        """,
        emission.body());
    assertEquals(18.0, emission.call(3.0, 0));
  }

  private Value repeated(boolean inverted) {
    Label label = new Label("");
    Value s = Ir.d("s");
    Builder body = new Builder();
    Value next = body.named("s", BasicOperator.MUL, DOUBLE, s, s);
    Value small = body.compare(BasicOperator.LT, next, body.constant(DOUBLE, 100));
    Region again = new Region(List.of(), new Terminator.Continue(label, List.of(next)));
    Region leave = new Region(List.of(), new Terminator.Break(label, List.of(next)));
    body.add(fork(small, inverted ? leave : again, inverted ? again : leave));
    Builder header = new Builder();
    Value always = header.literal(org.covector.ad.processor.ir.ScalarType.BOOLEAN, true);
    Value result = Ir.d("s");
    b.add(
        new Loop(
            List.of(result),
            label,
            List.of(x),
            List.of(s),
            header.end(new Terminator.Test(always, List.of(s))),
            body.end(UNREACHABLE),
            SourceSpan.NONE));
    return result;
  }

  @Test
  void doWhile() {
    Emission emission = returning(repeated(false));
    assertEquals(
        """
        double s = x;
        do {
          s *= s;
        } while (s < 100.0);
        return s;
        """,
        emission.body());
    assertEquals(256.0, emission.call(2.0, 0));
  }

  @Test
  void doWhileWithTheOppositeOfAFloatingComparison() {
    Emission emission = returning(repeated(true));
    assertEquals(
        """
        double s = x;
        do {
          s *= s;
        } while (!(s < 100.0));
        return s;
        """,
        emission.body());
  }

  @Test
  void nothingFollowsWhatNeverCompletes() {
    Value positive = b.compare(BasicOperator.GT, x, b.constant(DOUBLE, 0));
    Region first = new Region(List.of(), new Terminator.Return(List.of(x)));
    Builder other = new Builder();
    Value negated = other.neg(x);
    b.add(fork(positive, first, region(other, new Terminator.Return(List.of(negated)))));
    Emission emission = Emission.of(Ir.function(b.end(UNREACHABLE), DOUBLE, x, n));
    assertEquals(
        """
        if (x > 0.0) {
          return x;
        }
        return -x;
        """,
        emission.body());
  }

  @Test
  void switchExpressionAndStatement() {
    Builder one = new Builder();
    Value doubled = one.add(x, x);
    Builder two = new Builder();
    Value squared = two.mul(x, x);
    Value chosen = Ir.d("");
    b.add(
        new Switch(
            List.of(chosen),
            n,
            List.of(
                new Case(List.of("1", "2"), one.end(new Terminator.Yield(List.of(doubled)))),
                new Case(List.of(), two.end(new Terminator.Yield(List.of(squared))))),
            SourceSpan.NONE));
    Emission emission = returning(chosen);
    assertEquals(
        """
        return switch (n) {
          case 1, 2 -> x + x;
          default -> x * x;
        };
        """,
        emission.body());
    assertEquals(6.0, emission.call(3.0, 2));
    assertEquals(9.0, emission.call(3.0, 3));
  }

  @Test
  void remarksStayInPlace() {
    b.add(new Op.Remark("first part"));
    Value y = b.named("y", BasicOperator.MUL, DOUBLE, x, x);
    b.add(new Op.Remark("second part"));
    b.add(new Op.Remark("of two lines"));
    Value z = b.named("z", BasicOperator.MUL, DOUBLE, y, y);
    assertEquals(
        """
        // first part
        double y = x * x;

        // second part
        // of two lines
        double z = y * y;
        return z + y;
        """,
        returning(b.add(z, y)).body());
  }

  @Test
  void labelledBreakOutOfTwoLoops() {
    Label outer = new Label("search");
    Value i = Ir.i("i");
    Builder header = new Builder();
    Value test = header.compare(BasicOperator.LT, i, n);
    Builder body = new Builder();
    Ir.count(
        body,
        "j",
        n,
        List.of(),
        List.of(),
        (in, j) -> {
          Value equal = in.compare(BasicOperator.EQ, in.mul(i, j), in.constant(6));
          in.add(
              fork(equal, new Region(List.of(), new Terminator.Break(outer, List.of(i))), empty()));
          return List.of();
        });
    Value next = body.add(i, body.constant(1));
    Value result = Ir.i("i");
    b.add(
        new Loop(
            List.of(result),
            outer,
            List.of(b.constant(0)),
            List.of(i),
            header.end(new Terminator.Test(test, List.of(i))),
            body.end(new Terminator.Continue(outer, List.of(next))),
            SourceSpan.NONE));
    Emission emission = returning(b.convert(result, DOUBLE));
    assertEquals(
        """
        int i = 0;
        search: while (i < n) {
          for (int j = 0; j < n; j++) {
            if (i * j == 6) {
              break search;
            }
          }
          i++;
        }
        return i;
        """,
        emission.body());
    assertEquals(2.0, emission.call(0.0, 4));
    assertEquals(3.0, emission.call(0.0, 3));
  }
}
