package refused;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.covector.ad.Checkpointed;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.Mode;

/** Checkpointed loops whose iterations cannot run again, and marks that mean no loop. */
final class Checkpoints {

  private static final int KEPT = 3;

  @Constant static double rate = 1;

  @Differentiable
  static double fits(double x, int n) {
    double y = x;
    for (@Checkpointed(snapshots = 2 * KEPT) int i = 0; i < n; i++) {
      if (y > 1e9) {
        throw new IllegalStateException("y = " + y + " at " + List.of(i));
      }
      y = y * x + 1;
    }
    return y;
  }

  @Differentiable
  static double prints(double x, int n) {
    double y = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      System.out.println(y); // ERROR[AD122]
      y = y * x + 1;
    }
    return y;
  }

  @Differentiable(modes = Mode.FORWARD)
  static double forwardOnly(double x, int n) {
    double y = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      System.out.println(y);
      y = y * x + 1;
    }
    return y;
  }

  private static double counted(double x, AtomicInteger calls) {
    calls.incrementAndGet(); // ERROR[AD122]
    return x * x;
  }

  @Differentiable
  static double counts(double x, AtomicInteger calls) {
    double y = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < 5; i++) {
      y = y * x + counted(y, calls);
    }
    return y;
  }

  @Differentiable
  static double readsStatic(double x) {
    double y = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < 5; i++) {
      y = y * x + rate; // ERROR[AD122]
    }
    return y;
  }

  @Differentiable
  static double overList(double x, List<Double> rates) {
    double y = x;
    for (@Checkpointed(snapshots = 2) double r : rates) { // ERROR[AD122] // ERROR[AD122]
      y = y * x + r;
    }
    return y;
  }

  @Differentiable
  static double locks(double[] x, Object lock) {
    double y = 1;
    for (@Checkpointed(snapshots = 2) int i = 0; i < x.length; i++) {
      synchronized (lock) { // ERROR[AD122]
        y *= x[i];
      }
    }
    return y;
  }

  @Differentiable
  static double returns(double x, int n) {
    double y = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
      y = y * x + 1;
      if (y > 100) { // ERROR[AD122]
        return y;
      }
    }
    return y * y;
  }

  @Differentiable
  static double leavesTwo(double x, int n) {
    double y = x;
    outer:
    for (int j = 0; j < n; j++) {
      for (@Checkpointed(snapshots = 2) int i = 0; i < n; i++) {
        y = y * x + 1;
        if (y > 100) { // ERROR[AD122]
          break outer;
        }
      }
    }
    return y * y;
  }

  @Differentiable
  static double makes(double[] x) {
    double[] now = x;
    for (@Checkpointed(snapshots = 2) int i = 0; i < 5; i++) {
      double[] next = new double[now.length]; // ERROR[AD122]
      for (int j = 0; j < next.length; j++) {
        next[j] = now[j] * now[0];
      }
      now = next;
    }
    return now[0];
  }

  @Differentiable
  static double rows(double[][] x) {
    for (@Checkpointed(snapshots = 2) int i = 0; i < 5; i++) {
      double[] first = x[0];
      x[0] = x[1]; // ERROR[AD122]
      x[1] = first; // ERROR[AD122]
      x[0][0] *= x[1][0];
    }
    return x[0][0];
  }

  static final class Body {
    double position;
    double speed;
  }

  @Differentiable
  static double object(Body body, double h) {
    for (@Checkpointed(snapshots = 2) int i = 0; i < 5; i++) {
      body.position += h * body.speed; // ERROR[AD122]
    }
    return body.position;
  }

  @Differentiable
  static double none(double x) {
    double y = x;
    for (@Checkpointed(snapshots = 0) int i = 0; i < 5; i++) { // ERROR[AD038]
      y = y * x;
    }
    return y;
  }

  @Differentiable
  static double notConstant(double x, int n) {
    double y = x;
    for (@Checkpointed(snapshots = 10 * KEPT / 0) int i = 0; i < 5; i++) { // ERROR[AD038]
      y = y * x;
    }
    return y;
  }

  @Differentiable
  @Checkpointed(loop = "time", snapshots = 3) // ERROR[AD038]
  @Checkpointed(loop = "block", snapshots = 3) // ERROR[AD038]
  @Checkpointed(loop = "there", snapshots = 3)
  static double unknown(double x) {
    double y = x;
    block:
    {
      y += 1;
    }
    there:
    while (y < 10) {
      y = y * x + 1;
    }
    return y;
  }

  @Differentiable
  @Checkpointed(snapshots = 3) // ERROR[AD038]
  static double unnamed(double x) {
    @Checkpointed(snapshots = 3) // ERROR[AD038]
    double y = x;
    for (int i = 0; i < 5; i++) {
      y = y * x;
    }
    return y;
  }

  @Checkpointed
  private static double printing(double x) {
    System.out.println(x); // ERROR[AD122]
    return x * x;
  }

  @Checkpointed
  private static double[] same(double[] x) { // ERROR[AD122]
    x[0] *= x[1];
    return x;
  }

  @Differentiable
  static double calls(double x, double[] y) {
    return printing(x) * same(y)[0];
  }
}
