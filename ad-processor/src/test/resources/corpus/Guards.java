package corpus;

import static org.covector.ad.Mode.FORWARD;
import static org.covector.ad.Mode.REVERSE;
import static org.covector.ad.Mode.SECOND_ORDER;

import java.util.concurrent.locks.ReentrantLock;
import org.covector.ad.Constant;
import org.covector.ad.Differentiable;
import org.covector.ad.processor.testing.Recorder;

/** Code in {@code try} and {@code synchronized}. */
final class Guards {

  static final Object LOCK = new Object();

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double translated(double[] x, int n) {
    double s = 1;
    try {
      for (int i = 0; i < n; i++) {
        s *= x[i] * s;
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("too short: " + x.length, e);
    }
    return s;
  }

  static Object[][] translatedInputs() {
    return new Object[][] {{new double[] {0.75, 1.5}, 2}, {new double[] {0.75}, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double rethrown(double[] x, int k) {
    try {
      return x[k] * x[0] * Math.sin(x[0]);
    } catch (Exception e) {
      Recorder.log("failed " + e.getClass().getSimpleName());
      throw e;
    }
  }

  static Object[][] rethrownInputs() {
    return new Object[][] {{new double[] {0.75, 1.5}, 1}, {new double[] {0.75}, 3}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double cleanedUp(double x, int n) {
    double s = x;
    Recorder.log("open");
    try {
      for (int i = 0; i < n; i++) {
        if (s > 10) {
          Recorder.log("early");
          return s * x;
        }
        if (i == 7) {
          throw new IllegalStateException("seven");
        }
        s = s * x + 1;
      }
    } finally {
      Recorder.log("close");
    }
    Recorder.log("after");
    return s * s;
  }

  static Object[][] cleanedUpInputs() {
    return new Object[][] {{0.75, 3}, {3.5, 6}, {0.5, 9}, {0.5, 0}};
  }

  /** Jumps of all kinds lead out of a finally, which runs before each goes on. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double jumps(double x, int n) {
    double s = x;
    int runs = 0;
    outer:
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          s = s * x + j;
          if (i == 1 && j == 1) {
            continue outer;
          }
          if (j == 2) {
            continue;
          }
          if (s > 50) {
            break outer;
          }
          if (s < -50) {
            return s * runs;
          }
          if (i == 2) {
            break;
          }
          s += x;
        } finally {
          runs++;
          Recorder.log("run " + i + " " + j);
        }
        s *= 0.5;
      }
      s -= x;
    }
    return s * runs;
  }

  static Object[][] jumpsInputs() {
    return new Object[][] {{1.25, 4}, {5.5, 4}, {-9.5, 4}, {0.5, 0}};
  }

  /** A finally with active values of its own. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double activeFinally(double x, double[] y, boolean early) {
    double s = x * x;
    double[] t = {x, x * y[0]};
    try {
      if (early) {
        return t[0] * s + t[1];
      }
      s *= y[1];
    } finally {
      t[0] *= t[1];
      y[0] = t[0];
    }
    return s * t[0] + y[0];
  }

  static Object[][] activeFinallyInputs() {
    return new Object[][] {
      {0.75, new double[] {1.5, 2.5}, false},
      {0.75, new double[] {1.5, 2.5}, true},
      {0.75, new double[] {1.5}, false}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double nested(double[] x, int k) {
    double s = 0;
    try {
      try {
        s = x[k] * x[k];
      } catch (ArrayIndexOutOfBoundsException e) {
        Recorder.log("inner " + k);
        throw new IllegalArgumentException("inner", e);
      } finally {
        Recorder.log("inner finally");
      }
      s += Math.exp(x[0]);
      if (s > 100) {
        throw new ArithmeticException("large");
      }
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IllegalStateException(e.getMessage() + ", outer", e);
    } finally {
      Recorder.log("outer finally");
    }
    return s * x[0];
  }

  static Object[][] nestedInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.5}, 1}, {new double[] {0.75}, 3}, {new double[] {6.5}, 0}
    };
  }

  /** A handler after which the program goes on: the body has done nothing that would stay. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double resumed(double[] x, int k) {
    double s = x[0];
    try {
      s *= x[k];
    } catch (ArrayIndexOutOfBoundsException e) {
      s *= Math.sin(s);
    }
    return s * x[0];
  }

  static Object[][] resumedInputs() {
    return new Object[][] {{new double[] {0.75, 1.5}, 1}, {new double[] {0.75}, 3}};
  }

  private static double checked(double x, double limit) {
    if (x > limit) {
      throw new ArithmeticException("over " + limit);
    }
    double s = 0;
    for (int i = 0; i < 4; i++) {
      s = s * x + Math.cos(x);
    }
    return s;
  }

  /** Handlers that give another value, at once or in the next iteration. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double fallbacks(double[] x, double limit) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double y;
      try {
        y = checked(x[i], limit);
      } catch (ArithmeticException e) {
        Recorder.log(e.getMessage());
        y = x[i] * x[i];
      }
      sum = sum * y + y;
    }
    return sum;
  }

  static Object[][] fallbacksInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.5, -0.5, 2.5}, 1.0},
      {new double[] {0.75, 1.5}, 9.0},
      {new double[] {0.75, 1.5}, -9.0},
      {new double[] {}, 1.0}
    };
  }

  private static double deep(double x, int depth) {
    if (depth == 0) {
      if (x > 1.2) {
        throw new ArithmeticException("deep");
      }
      return Math.sin(x);
    }
    return deep(x * 1.1, depth - 1) * x + deep(x * 0.9, depth - 1);
  }

  /** What a recursion has left on the tape before it failed is gone. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursion(double[] x, int depth) {
    double sum = 1;
    for (int i = 0; i < x.length; i++) {
      double before = deep(x[i] / 4, 2) * sum;
      try {
        sum += deep(x[i], depth);
      } catch (ArithmeticException e) {
        sum *= x[i];
        continue;
      }
      sum *= before;
    }
    return sum;
  }

  static Object[][] recursionInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.05, 0.5, 1.0}, 2}, {new double[] {1.5, 0.2}, 3}
    };
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double returnsFromHandler(double x, int k) {
    try {
      return x * (12 / k) * x;
    } catch (ArithmeticException e) {
      return x * x * x;
    } finally {
      Recorder.log("k = " + k);
    }
  }

  static Object[][] returnsFromHandlerInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 0}};
  }

  /** Attempts until one succeeds. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double attempts(double x, int[] divisors) {
    double s = x;
    for (int d : divisors) {
      try {
        s *= x + 12 / d;
        break;
      } catch (ArithmeticException e) {
        s *= x;
      }
    }
    return s;
  }

  static Object[][] attemptsInputs() {
    return new Object[][] {{0.75, new int[] {0, 0, 4, 3}}, {0.75, new int[] {0}}, {2.0, new int[] {}}};
  }

  /** An array that the body makes may be lost. */
  @Differentiable
  static double[] ownArray(double[] x, int n) {
    double[] out = {x[0], x[0] * x[0]};
    double first = 1;
    try {
      double[] t = new double[n];
      for (int i = 0; i < n; i++) {
        t[i] = x[i] * x[0];
      }
      first = t[n - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      first = x[0];
    }
    out[1] *= first;
    return out;
  }

  static Object[][] ownArrayInputs() {
    return new Object[][] {{new double[] {0.75, 1.5}, 2}, {new double[] {0.75, 1.5}, 4}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double locked(double[] x, @Constant double[] shared, Object lock) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      synchronized (lock) {
        s += x[i] * x[i] * shared[i];
        if (s > 20) {
          return s * shared[0];
        }
      }
    }
    return s * s;
  }

  static Object[][] lockedInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.5}, new double[] {2, 3}, "a"},
      {new double[] {3.75, 1.5}, new double[] {2, 3}, "a"},
      {new double[] {0.75, 1.5}, new double[] {2, 3}, null},
      {new double[] {0.75, 1.5}, new double[] {2}, "a"}
    };
  }

  private static double underLock(double x, double y) {
    synchronized (LOCK) {
      return x * Math.exp(y);
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double lockedCallee(double x, double y) {
    return underLock(x, y) * underLock(y, x * y);
  }

  static Object[][] lockedCalleeInputs() {
    return new Object[][] {{0.75, 1.5}};
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double explicitLock(double x, int n) {
    ReentrantLock lock = new ReentrantLock();
    double s = x;
    for (int i = 0; i < n; i++) {
      lock.lock();
      try {
        s *= x + i;
      } finally {
        lock.unlock();
      }
    }
    if (lock.isLocked()) {
      throw new IllegalStateException("locked");
    }
    return s;
  }

  static Object[][] explicitLockInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 0}};
  }

  /** Output arrays and rows. */
  @Differentiable(modes = {FORWARD, REVERSE})
  static void fills(double[] x, double[] out) {
    try {
      for (int i = 0; i < x.length; i++) {
        out[i] = x[i] * out[i];
      }
    } finally {
      Recorder.log("filled");
    }
  }

  static String fillsView() {
    return "none";
  }

  static Object[][] fillsInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.5}, new double[] {2, 3}}, {new double[] {0.75, 1.5}, new double[] {2}}
    };
  }

  /** Names that handlers use, too. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double names(double e, int mark) {
    double t = e * e;
    try {
      try {
        t *= 6 / mark;
      } catch (ArithmeticException caught) {
        t = e;
        if (mark == 0) {
          try {
            t *= 7 % mark;
          } catch (ArithmeticException again) {
            t += e * caught.getMessage().length() * again.getMessage().length();
          }
        }
      }
    } catch (RuntimeException unused) {
      t = 0;
    }
    return t * e;
  }

  static Object[][] namesInputs() {
    return new Object[][] {{0.75, 3}, {0.75, 0}};
  }

  /** In a switch, in branches, with a switch inside. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  @SuppressWarnings("fallthrough")
  static double mixed(double x, int k) {
    double s = x;
    switch (k) {
      case 0:
        try {
          s *= x;
          break;
        } finally {
          s += x;
        }
      case 1:
        synchronized (LOCK) {
          s *= s;
        }
      default:
        try {
          s *= switch (k) {
            case 1 -> x;
            case 2 -> throw new IllegalStateException("two");
            default -> x * x;
          };
        } catch (IllegalStateException e) {
          s -= x * x;
        }
    }
    return s * x;
  }

  static Object[][] mixedInputs() {
    return new Object[][] {{0.75, 0}, {0.75, 1}, {0.75, 2}, {0.75, 3}};
  }

  /** A jump out of the body whose last part throws: the handler sees what was there before it. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double throwsAtJump(double[] x, int[] n) {
    double s = x[0];
    double r = x[0] * x[0];
    int k = 1;
    while (k < 5) {
      double t = s;
      double u = r;
      int m = k;
      try {
        s = t + 1;
        r = u * x[k];
        k = m + 6 / n[k];
        break;
      } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
        s = t * u;
        r = u + t;
        k = m + 1;
      }
    }
    return s * r * k;
  }

  static Object[][] throwsAtJumpInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.5, 2}, new int[] {1, 0, 3}},
      {new double[] {0.75, 1.5, 2}, new int[] {1, 2, 3}},
      {new double[] {0.75}, new int[] {1, 2, 3}}
    };
  }

  static final class Resource implements AutoCloseable {
    final String name;

    Resource(String name) {
      this.name = name;
      Recorder.log("open " + name);
    }

    @Override
    public void close() {
      Recorder.log("close " + name);
      if (name.equals("bad")) {
        throw new IllegalStateException("bad");
      }
    }
  }

  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double resources(double[] x, String name, int k) {
    double s = x[0];
    Resource given = k < 0 ? null : new Resource("given");
    try (Resource a = new Resource("a");
        given;
        Resource b = new Resource(name)) {
      for (int i = 0; i < 4; i++) {
        double t = s * x[i] + k;
        if (t > 8) {
          return t * x[0];
        }
        Recorder.log(a.name + b.name + i);
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      Recorder.log("caught " + e.getSuppressed().length);
      return s * s;
    } finally {
      Recorder.log("finally");
    }
    return s;
  }

  static Object[][] resourcesInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.5, 0.5, 0.25}, "b", 1},
      {new double[] {0.75, 1.5, 0.5, 0.25}, "bad", 1},
      {new double[] {0.75, 1.5}, "b", -1},
      {new double[] {0.75, 1.5}, "bad", 1},
      {new double[] {0.75, 1.5}, "b", 9}
    };
  }

  private static double halving(double x, int n) {
    try {
      if (n == 0) {
        throw new ArithmeticException("at " + x);
      }
      double y = halving(x * 0.9, n - 1);
      return n % 2 == 0 ? y * x : y + 12 / (n - 1) * x;
    } catch (ArithmeticException e) {
      Recorder.log("caught");
      return Math.sin(x) * x;
    }
  }

  /** A recursion whose every level may fail. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double recursiveHandlers(double x, int n) {
    return halving(x, n) * halving(x * x, n + 1);
  }

  static Object[][] recursiveHandlersInputs() {
    return new Object[][] {{0.75, 0}, {0.75, 1}, {0.75, 4}};
  }

  /** Of unknown length, with jumps out of bodies and handlers. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double unknownTrips(double x, double[] t) {
    double s = x;
    double last = 1;
    int i = 0;
    while (s < 40) {
      double y;
      try {
        if ((y = s * t[i]) > 9) {
          if (y > 30) {
            throw new IllegalStateException("y = " + y);
          }
          last = y;
          i++;
          continue;
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        y = s * s;
        if (y > 500) {
          return last * y;
        }
        i = 0;
      } catch (IllegalStateException e) {
        break;
      } finally {
        s += x * x;
      }
      i++;
      s += y * last * 0.125;
    }
    return s * last;
  }

  static Object[][] unknownTripsInputs() {
    return new Object[][] {
      {1.25, new double[] {1.5, 0.5, 2.5}},
      {2.5, new double[] {3.5, 0.25}},
      {6.1, new double[] {}},
      {3.5, new double[] {8.5, 9.5}}
    };
  }

  /** What is assigned before and after the place that fails. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double assigned(double[] x, int[] k) {
    double sum = 1;
    for (int i = 0; i < k.length; i++) {
      double a;
      double b = sum * x[0];
      int n = i;
      try {
        a = x[k[i]] * b;
        n = 6 / k[i];
        b = a * n;
        a *= b;
      } catch (ArithmeticException e) {
        a = b * n;
      } catch (IndexOutOfBoundsException e) {
        a = b + n;
        b = e.getMessage().length() * 0.01;
      }
      sum += a + 0.5 * sum;
    }
    return sum;
  }

  static Object[][] assignedInputs() {
    return new Object[][] {
      {new double[] {0.75, 1.5}, new int[] {1, 0, 5, 1}}, {new double[] {0.75}, new int[] {}}
    };
  }

  private static double root(double x) {
    if (x < 0) {
      throw new IllegalArgumentException("root of " + x);
    }
    return Math.sqrt(x);
  }

  /** A handler catches what it threw itself; the exception is passed on in a variable. */
  @Differentiable(modes = {FORWARD, REVERSE, SECOND_ORDER})
  static double passedOn(double x, double y) {
    RuntimeException first = null;
    double s = 0;
    try {
      s = root(x);
    } catch (IllegalArgumentException e) {
      first = e;
    }
    double r;
    try {
      r = root(y) * s;
    } catch (RuntimeException e) {
      e = first == null ? e : first;
      if (s == 0) {
        throw e;
      }
      r = s * y;
    }
    return r * x + y;
  }

  static Object[][] passedOnInputs() {
    return new Object[][] {{2.0, 3.0}, {2.0, -3.0}, {-2.0, 3.0}, {-2.0, -3.0}};
  }
}
