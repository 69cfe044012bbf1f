package org.covector.ad.processor.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes note of the side effects of a method under test. It reaches corpus methods as a class file
 * only, so that it is a callee without source.
 */
public final class Recorder {

  private static final ThreadLocal<List<String>> EVENTS = ThreadLocal.withInitial(ArrayList::new);

  private Recorder() {}

  /** Notes an event. */
  public static void log(String event) {
    EVENTS.get().add(event);
  }

  /** Notes an event and gives how many there are now. */
  public static int count(String event) {
    EVENTS.get().add(event);
    return EVENTS.get().size();
  }

  /** Takes out the current thread's events. */
  static List<String> drain() {
    List<String> events = List.copyOf(EVENTS.get());
    EVENTS.get().clear();
    return events;
  }
}
