package org.covector.ad.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** Effects of random functions, in order: their printed text calls this class. */
public final class Trace {

  private static final ThreadLocal<List<String>> EVENTS = ThreadLocal.withInitial(ArrayList::new);

  private Trace() {}

  /** Notes a number and gives another one. */
  public static double note(double value) {
    EVENTS.get().add("d" + value);
    return value / 2;
  }

  /** Notes a number and gives a small one. */
  public static int count(int value) {
    EVENTS.get().add("i" + value);
    return Math.floorMod(value + EVENTS.get().size(), 5);
  }

  /** Writes to an array and notes it. */
  public static void touch(double[] array) {
    EVENTS.get().add("a" + array[0]);
    array[1] += 1;
  }

  /** Takes out what was noted. */
  static List<String> drain() {
    List<String> events = List.copyOf(EVENTS.get());
    EVENTS.get().clear();
    return events;
  }
}
