package org.covector.ad.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ObjectType;
import org.covector.ad.processor.ir.ScalarType;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants come back with the same bits. */
final class LiteralsTest {

  static Stream<Arguments> constants() {
    return Stream.of(
        Arguments.of(ScalarType.DOUBLE, 0.1),
        Arguments.of(ScalarType.DOUBLE, -0.0),
        Arguments.of(ScalarType.DOUBLE, Double.NaN),
        Arguments.of(ScalarType.DOUBLE, Double.NEGATIVE_INFINITY),
        Arguments.of(ScalarType.DOUBLE, Double.MIN_VALUE),
        Arguments.of(ScalarType.DOUBLE, -Double.MAX_VALUE),
        Arguments.of(ScalarType.FLOAT, 0.1f),
        Arguments.of(ScalarType.FLOAT, -0.0f),
        Arguments.of(ScalarType.FLOAT, Float.POSITIVE_INFINITY),
        Arguments.of(ScalarType.FLOAT, Float.MIN_VALUE),
        Arguments.of(ScalarType.INT, Integer.MIN_VALUE),
        Arguments.of(ScalarType.INT, -7),
        Arguments.of(ScalarType.LONG, Long.MIN_VALUE),
        Arguments.of(ScalarType.LONG, 1L << 40),
        Arguments.of(ScalarType.BYTE, (byte) -128),
        Arguments.of(ScalarType.SHORT, (short) 300),
        Arguments.of(ScalarType.CHAR, '\''),
        Arguments.of(ScalarType.CHAR, '\uffff'),
        Arguments.of(ScalarType.CHAR, '\n'),
        Arguments.of(ScalarType.BOOLEAN, true),
        Arguments.of(ObjectType.STRING, "a\"b\\c\n\t\u0000 σ \u202e \ud83d\ude00 '"));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void bitsSurvive(Type type, Object constant) {
    Builder b = new Builder();
    Value value = b.literal(type, constant);
    Emission emission = Emission.of(Ir.function(Ir.returning(b, value), type));
    assertEquals(constant, emission.call());
  }
}
