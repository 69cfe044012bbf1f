package org.covector.ad.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.testing.Interpreter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random functions, printed and compiled, do what the interpreter of the IR does. */
final class RandomEmissionTest {

  private static final int FUNCTIONS = 150;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void sameResultsAndEffects(int round) {
    List<Function> functions = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < FUNCTIONS; i++) {
      Random random = new Random(1000L * round + i);
      Function function = new RandomFunction(random, 10 + i / 3).make("f" + i);
      functions.add(function);
      members.add(new Member.Method(spec(function)));
    }
    Emission emission = Emission.of(members);
    for (Function function : functions) {
      for (int n = 0; n < 4; n++) {
        String name = function.key().name();
        assertEquals(
            interpreted(function, n),
            compiled(emission, name, n),
            () -> name + "\n" + emission.text(name));
      }
    }
  }

  private static MethodSpec spec(Function function) {
    return new MethodSpec(
        "",
        "static",
        "double[]",
        function.key().name(),
        List.of("x", "y", "n", "a"),
        MethodSpec.declarations(function, List.of("x", "y", "n", "a")),
        List.of(),
        false,
        new ReturnShape(List.of(), "new double[] {$0, $1}"),
        function);
  }

  private static List<Object> arguments(int n) {
    return List.of(2.0 - n, 1.0 + n, n, new double[] {1, -1, 2, 0});
  }

  private static String interpreted(Function function, int n) {
    List<Object> arguments = arguments(n);
    Trace.drain();
    Interpreter interpreter =
        new Interpreter(
            new Program(),
            (template, types, operands) -> opaque(template, operands),
            RandomEmissionTest.class.getClassLoader());
    String end;
    try {
      end = interpreter.call(function, arguments).toString();
    } catch (Throwable e) {
      end = told(e);
    }
    return end + Arrays.toString((double[]) arguments.get(3)) + Trace.drain();
  }

  /** The interpreter's own array accesses have other messages. */
  private static String told(Throwable e) {
    return e instanceof IllegalStateException ? e.toString() : e.getClass().getName();
  }

  private static Object opaque(String template, Object[] operands) {
    if (template.contains("note")) {
      return Trace.note((Double) operands[0]);
    }
    if (template.contains("count")) {
      return Trace.count((Integer) operands[0]);
    }
    if (template.contains("touch")) {
      Trace.touch((double[]) operands[0]);
      return null;
    }
    return new IllegalStateException("thrown " + operands[0]);
  }

  private static String compiled(Emission emission, String name, int n) {
    List<Object> arguments = arguments(n);
    Trace.drain();
    String end;
    try {
      end = Arrays.toString((double[]) emission.call(name, arguments.toArray()));
    } catch (RuntimeException e) {
      end = told(e);
    }
    return end + Arrays.toString((double[]) arguments.get(3)) + Trace.drain();
  }
}
