package org.covector.ad.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The comments of members that are given as text. */
final class JavadocTest {

  @Test
  void isKept() {
    String text =
        """
        /**
         * Twice a number.
         *
         * @param x the number
         */
        static int twice(int x) {
          return 2 * x;
        }

        /** Holds a number. */
        static final class Holder {
          /** The number. */
          public int number;
        }
        """;
    ClassSpec spec =
        new ClassSpec("p", "A class.", "Some", "final", List.of(), List.of(new Member.Text(text)));
    String expected =
        """
        package p;

        /** A class. */
        final class Some {

          /**
           * Twice a number.
           *
           * @param x the number
           */
          static int twice(int x) {
            return 2 * x;
          }

          /** Holds a number. */
          static final class Holder {

            /** The number. */
            public int number;
          }
        }
        """;
    assertEquals(expected, new ClassEmitter().emit(spec, key -> null));
  }
}
