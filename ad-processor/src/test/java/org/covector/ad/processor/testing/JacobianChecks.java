package org.covector.ad.processor.testing;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.covector.ad.runtime.Tape;

/** The Jacobian of a method in one call, where there is one, against its vjps. */
final class JacobianChecks {

  private static final double GARBAGE = 4321.25;
  private static final int OFFSET = 2;
  private static final int REST = 3;
  private static final int MOVED = 4;

  private final Case at;
  private final Calls calls;
  private final Subject subject;
  private final int columns;

  JacobianChecks(Case at) {
    this.at = at;
    this.calls = at.calls();
    this.subject = at.subject();
    this.columns = at.inputs().size();
  }

  /** The value, the rows, and what surrounds them, also where inputs are no numbers. */
  void run() {
    here();
    for (int j = 0; j < Math.min(columns, MOVED); j++) {
      for (double strange : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
        double[] point = at.point();
        point[j] = strange;
        Case moved = at.moved(point);
        if (!moved.throwsException()) {
          new JacobianChecks(moved).here();
        }
      }
    }
  }

  private void here() {
    Outcome expected = at.original();
    double[] values = Values.flatten(expected.value());
    int rows = values.length;
    double[] first = jacobian(rows, OFFSET, null, expected);
    for (int k = 0; k < rows; k++) {
      if (!Double.isNaN(values[k])) {
        row(k, rows, first, at.outputs(expected.args()).size());
      }
    }
    Tape tape = new Tape();
    for (Tape used : Arrays.asList(null, tape, tape)) {
      String difference =
          Values.difference("jacobian again", first, jacobian(rows, OFFSET, used, expected));
      if (!difference.isEmpty()) {
        throw at.failure(difference);
      }
    }
    jacobian(rows, 0, null, expected);
    refusals(rows);
  }

  /** The exception is that of the original. */
  void exception() {
    Object[] args = at.fresh();
    double[] block = new double[8 * columns];
    String difference = at.original().primalDifference(calls.jacobian(args, block, 0, new Tape()));
    if (!difference.isEmpty()) {
      throw at.failure("jacobian: " + difference);
    }
  }

  private double[] jacobian(int rows, int offset, Tape tape, Outcome expected) {
    double[] array = new double[offset + rows * columns + REST];
    Arrays.fill(array, GARBAGE);
    Outcome outcome = calls.jacobian(at.fresh(), array, offset, tape);
    String difference = expected.primalDifference(outcome);
    if (!difference.isEmpty()) {
      throw at.failure("jacobian: " + difference);
    }
    for (int i = 0; i < array.length; i++) {
      boolean isOutside = i < offset || i >= offset + rows * columns;
      if (isOutside && array[i] != GARBAGE) {
        throw at.failure("jacobian: wrote beside its block, at " + (i - offset));
      }
    }
    return Arrays.copyOfRange(array, offset, offset + rows * columns);
  }

  /**
   * Compares a row with a vjp, which is NaN also where a derivative of another row is infinite: it
   * multiplies that by 0.
   */
  private void row(int k, int rows, double[] jacobian, int arrays) {
    double[] expected = at.vjp(Case.basis(rows + arrays, k));
    double largest =
        Arrays.stream(expected).map(Math::abs).filter(Double::isFinite).max().orElse(0);
    double relative = subject.isSinglePrecision() ? 1e-6 : 1e-14;
    for (int j = 0; j < columns; j++) {
      double actual = jacobian[k * columns + j];
      boolean same = Double.isNaN(expected[j]) || expected[j] == actual;
      double size = Math.max(largest, Math.abs(expected[j]));
      if (!same && !(Math.abs(expected[j] - actual) <= relative * size)) {
        throw at.failure(
            "jacobian, row " + k + ", column " + j + ": vjp " + expected[j] + ", but " + actual);
      }
    }
  }

  private void refusals(int rows) {
    int size = rows * columns;
    refused("a block that is too short", args -> args, new double[OFFSET + size - 1], OFFSET);
    refused("a negative offset", args -> args, new double[size + 1], -1);
    refused("no array", args -> args, null, 0);
    Object[] own = at.fresh();
    for (int i = 0; i < own.length; i++) {
      if (own[i] instanceof double[] array && array.length >= size) {
        refused("a parameter as block", args -> own, array, 0);
      }
    }
  }

  /** One array as two active parameters is refused. */
  void sharedColumns() {
    double[] block = new double[16 * columns + 1];
    refused("one array as two parameters", args -> args, block, 0);
  }

  private void refused(String what, UnaryOperator<Object[]> change, double[] block, int offset) {
    Object[] args = change.apply(at.fresh());
    Object[] before = Values.copyAll(args);
    Outcome outcome = calls.jacobian(args, block, offset, null);
    Class<?> expected = block == null ? NullPointerException.class : IllegalArgumentException.class;
    if (outcome.thrown() == null || outcome.thrown().getClass() != expected) {
      throw new AssertionError(at.failure(what + ": not refused").getMessage(), outcome.thrown());
    }
    String difference = Values.difference("arguments", before, args);
    if (!difference.isEmpty()) {
      throw at.failure(what + ": refused, but after writing: " + difference);
    }
  }
}
