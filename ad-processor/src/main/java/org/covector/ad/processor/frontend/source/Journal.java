package org.covector.ad.processor.frontend.source;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;

/** What was added to collections, so that it can be taken back to what they were at some time. */
final class Journal {

  private final Deque<Runnable> undoing = new ArrayDeque<>();

  /** Adds an element; tells whether it is new. */
  <T> boolean add(Collection<T> collection, T element) {
    boolean added = collection.add(element);
    if (added) {
      undoing.push(() -> collection.remove(element));
    }
    return added;
  }

  /** Adds an entry, unless there is one of the same key. */
  <K, V> void put(Map<K, V> map, K key, V value) {
    if (map.putIfAbsent(key, value) == null) {
      undoing.push(() -> map.remove(key));
    }
  }

  /** Returns how much was added so far. */
  int size() {
    return undoing.size();
  }

  /** Takes back what was added since there was as much as a size says. */
  void undo(int size) {
    while (undoing.size() > size) {
      undoing.pop().run();
    }
  }
}
