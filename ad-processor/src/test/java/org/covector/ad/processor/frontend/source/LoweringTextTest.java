package org.covector.ad.processor.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Printer;
import org.covector.ad.processor.testing.Compilation;
import org.covector.ad.processor.testing.LiftProcessor;
import org.junit.jupiter.api.Test;

/** The text of lifted functions: what a loop carries, how jumps and constants come out. */
final class LoweringTextTest {

  @Test
  void sumOverLoop() {
    assertText(
        """
        static double loss(double m, double[] x, double[] y) {
          double sum = 0;
          for (int i = 0; i < x.length; i++) {
            double r = m * x[i] - y[i];
            sum += r * r;
          }
          return sum / x.length;
        }
        """,
        """
        function p.Text.loss(m: double, x: double[], y: double[]) -> (double) {
          sum: double = 0.0
          i: int = 0
          sum.3: double = loop @0 (i.1: int, sum.1: double) = (i, sum) {
            %0: int = length x
            %1: boolean = i.1 < %0
            test %1 else (sum.1)
          } do {
            x.1: double = x[i.1]
            %2: double = m * x.1
            y.1: double = y[i.1]
            r: double = %2 - y.1
            %3: double = r * r
            sum.2: double = sum.1 + %3
            %4: int = 1
            i.2: int = i.1 + %4
            continue @0 (i.2, sum.2)
          }
          %5: int = length x
          %6: double = convert(%5)
          %7: double = sum.3 / %6
          return (%7)
        }
        """);
  }

  @Test
  void jumpsAndGuards() {
    assertText(
        """
        static double first(double[] x, double bound) {
          if (bound < 0) throw new IllegalArgumentException("bound " + bound);
          for (double v : x) {
            if (v == 0) continue;
            if (v * Math.PI > bound) return v;
          }
          return -1;
        }
        """,
        """
        function p.Text.first(x: double[], bound: double) -> (double) {
          %0: double = 0.0
          %1: boolean = bound < %0
          if %1 {
            throw `new java.lang.IllegalArgumentException("bound " + $0)` (bound)
          } else {
            yield ()
          }
          %2: int = length x
          i: int = 0
          loop @0 (i.1: int) = (i) {
            %3: boolean = i.1 < %2
            test %3 else ()
          } do {
            block @1 {
              v: double = x[i.1]
              %4: double = 0.0
              %5: boolean = v == %4
              if %5 {
                break @1 ()
              } else {
                yield ()
              }
              %6: double = java.lang.Math.PI
              %7: double = v * %6
              %8: boolean = %7 > bound
              if %8 {
                return (v)
              } else {
                yield ()
              }
              yield ()
            }
            %9: int = 1
            i.2: int = i.1 + %9
            continue @0 (i.2)
          }
          %10: double = -1.0
          return (%10)
        }
        """);
  }

  private static void assertText(String method, String expected) {
    Map<String, String> sources =
        Map.of("Text.java", "package p;\nfinal class Text {\n" + method + "}\n");
    LiftProcessor processor = new LiftProcessor(sources, m -> true);
    Compilation.of(sources, List.of(processor)).run();
    StringBuilder text = new StringBuilder();
    for (Function function : processor.lifted().get(0).program().functions()) {
      text.append(Printer.print(function));
    }
    assertEquals(expected, text.toString());
  }
}
