package org.covector.ad.processor.emit;

import static org.covector.ad.processor.ir.ScalarType.BOOLEAN;
import static org.covector.ad.processor.ir.ScalarType.BYTE;
import static org.covector.ad.processor.ir.ScalarType.DOUBLE;
import static org.covector.ad.processor.ir.ScalarType.INT;
import static org.covector.ad.processor.ir.ScalarType.LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.covector.ad.processor.ir.BasicOperator;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.LibraryFunction;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.api.Test;

/** Expressions: parentheses, conversions, conditions. */
final class ExpressionsTest {

  private final Value x = Ir.d("x");
  private final Value y = Ir.d("y");
  private final Value z = Ir.d("z");
  private final Value n = Ir.i("n");
  private final Value k = Ir.i("k");
  private final Builder b = new Builder();

  private String returned(Type type, Value value) {
    Emission emission = Emission.of(Ir.function(Ir.returning(b, value), type, x, y, z, n, k));
    emission.call(1.0, 2.0, 3.0, 4, 5);
    return emission.body().strip();
  }

  @Test
  void associationIsKept() {
    assertEquals("return x + (y + z);", returned(DOUBLE, b.add(x, b.add(y, z))));
  }

  @Test
  void leftAssociationNeedsNoParentheses() {
    assertEquals("return x - y - z;", returned(DOUBLE, b.sub(b.sub(x, y), z)));
  }

  @Test
  void rightOperandOfMinusAndDivision() {
    Value quotient = b.div(x, b.mul(y, z));
    assertEquals("return x - x / (y * z);", returned(DOUBLE, b.sub(x, quotient)));
  }

  @Test
  void negations() {
    assertEquals("return -(-x);", returned(DOUBLE, b.neg(b.neg(x))));
  }

  @Test
  void negatedSum() {
    assertEquals("return -(x + y) * z;", returned(DOUBLE, b.mul(b.neg(b.add(x, y)), z)));
  }

  @Test
  void negativeConstants() {
    Value minus = b.constant(DOUBLE, -2);
    assertEquals("return x - -2.0;", returned(DOUBLE, b.sub(x, minus)));
  }

  @Test
  void conversionOfOneOperandIsJavas() {
    Value converted = b.convert(n, DOUBLE);
    assertEquals("return n / x;", returned(DOUBLE, b.div(converted, x)));
  }

  @Test
  void conversionOfTwoIntegersIsPrinted() {
    Value first = b.convert(n, DOUBLE);
    Value second = b.convert(k, DOUBLE);
    assertEquals("return (double) n / (double) k;", returned(DOUBLE, b.div(first, second)));
  }

  @Test
  void convertedSumKeepsItsParentheses() {
    Value sum = b.convert(b.add(n, k), DOUBLE);
    assertEquals("return x * (n + k);", returned(DOUBLE, b.mul(x, sum)));
  }

  @Test
  void overflowHappensInTheNarrowType() {
    Value product = b.convert(b.mul(n, k), LONG);
    assertEquals("return n * k;", returned(LONG, product));
  }

  @Test
  void argumentsKeepTheirConversions() {
    LibraryFunction abs =
        new LibraryFunction("java.lang.Math", "abs", List.of(DOUBLE), DOUBLE, false);
    Value converted = b.convert(n, DOUBLE);
    assertEquals("return Math.abs((double) n);", returned(DOUBLE, b.apply(abs, DOUBLE, converted)));
  }

  @Test
  void narrowingIsACast() {
    Value sum = b.add(n, k);
    assertEquals("return (byte) (n + k);", returned(BYTE, b.convert(sum, BYTE)));
  }

  @Test
  void integerComparisonIsInverted() {
    Value less = b.compare(BasicOperator.LT, n, k);
    assertEquals("return n >= k;", returned(BOOLEAN, b.apply(BasicOperator.NOT, BOOLEAN, less)));
  }

  @Test
  void floatingComparisonIsNot() {
    Value less = b.compare(BasicOperator.LT, x, y);
    assertEquals("return !(x < y);", returned(BOOLEAN, b.apply(BasicOperator.NOT, BOOLEAN, less)));
  }

  @Test
  void floatingEqualityIsInverted() {
    Value equal = b.compare(BasicOperator.EQ, x, y);
    assertEquals("return x != y;", returned(BOOLEAN, b.apply(BasicOperator.NOT, BOOLEAN, equal)));
  }

  @Test
  void shiftsAndMasks() {
    Value masked = b.apply(BasicOperator.AND, INT, b.apply(BasicOperator.SHL, INT, n, k), k);
    assertEquals(
        "return (n << k & k) == 0;",
        returned(BOOLEAN, b.compare(BasicOperator.EQ, masked, b.constant(0))));
  }

  @Test
  void conditionalConjunctionAndDisjunction() {
    Value first = b.compare(BasicOperator.LT, n, k);
    Value and =
        b.ifElse(
                first,
                List.of(BOOLEAN),
                t -> List.of(t.compare(BasicOperator.LT, x, y)),
                e -> List.of(e.literal(BOOLEAN, false)))
            .get(0);
    Value or =
        b.ifElse(
                and,
                List.of(BOOLEAN),
                t -> List.of(t.literal(BOOLEAN, true)),
                e -> List.of(e.compare(BasicOperator.GT, y, z)))
            .get(0);
    assertEquals("return n < k && x < y || y > z;", returned(BOOLEAN, or));
  }

  @Test
  void conditionalExpression() {
    Value condition = b.compare(BasicOperator.LT, x, y);
    Value chosen =
        b.ifElse(
                condition,
                List.of(DOUBLE),
                t -> List.of(t.mul(x, y)),
                e -> List.of(e.constant(DOUBLE, 0)))
            .get(0);
    assertEquals("return (x < y ? x * y : 0.0) + z;", returned(DOUBLE, b.add(chosen, z)));
  }

  @Test
  void strongZero() {
    assertEquals(
        "return StrongZero.times(x + y, z);", returned(DOUBLE, b.strongMul(b.add(x, y), z)));
  }

  @Test
  void constantZeroDivisorGivesNoWarning() {
    Value zero = b.constant(0);
    Value quotient = Ir.i("");
    SourceSpan span = new SourceSpan("p.C", 1, 1, 1, 1);
    b.add(new Op.Apply(quotient, BasicOperator.DIV, List.of(n, zero), true, span));
    Emission emission = Emission.of(Ir.function(Ir.returning(b, quotient), INT, x, y, z, n, k));
    org.junit.jupiter.api.Assertions.assertThrows(
        ArithmeticException.class, () -> emission.call(1.0, 2.0, 3.0, 4, 5));
  }

  @Test
  void valuesReadTwiceGetShortNames() {
    Value sum = b.add(x, y);
    assertEquals("double t = x + y;\nreturn t * t;", returned(DOUBLE, b.mul(sum, sum)));
  }

  @Test
  void userNamesThatClash() {
    Value first = Value.of(ScalarType.DOUBLE, "x");
    b.add(new Op.Apply(first, BasicOperator.MUL, List.of(y, z), true, SourceSpan.NONE));
    Value second = Value.of(ScalarType.DOUBLE, "class");
    b.add(new Op.Apply(second, BasicOperator.MUL, List.of(first, x), true, SourceSpan.NONE));
    assertEquals(
        "double x1 = y * z;\ndouble class1 = x1 * x;\nreturn class1 + x;",
        returned(DOUBLE, b.add(second, x)));
  }
}
