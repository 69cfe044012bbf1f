package org.covector.ad.benchmarks.gradbench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** The functions of module {@code det}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
final class DetTasks {

  private static final int LARGEST = 31;

  static final Map<String, Task<?>> BY_NAME =
      Map.of(
          "primal", new Task<>(Input.class, in -> () -> Det.determinant(in.a, in.ell)),
          "gradient",
              new Task<>(
                  Input.class, in -> () -> DetDerivatives.determinantGradient(in.a, in.ell).a()));

  private DetTasks() {}

  /** The input: a matrix, row by row, and its number of rows. */
  record Input(@JsonProperty("A") double[] a, int ell) {

    Input {
      Shapes.require(ell >= 1 && ell <= LARGEST, "ell is " + ell + ", not from 1 to " + LARGEST);
      Shapes.vector("A", a, ell * ell);
    }
  }
}
