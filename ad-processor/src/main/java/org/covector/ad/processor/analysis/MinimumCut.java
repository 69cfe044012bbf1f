package org.covector.ad.processor.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * A network and its minimum cut, by blocking flows (E. A. Dinic, "Algorithm for solution of a
 * problem of maximum flow in networks with power estimation", Soviet Mathematics Doklady 11, 1970).
 */
public final class MinimumCut {

  /** The capacity of an edge that is never cut. */
  public static final long UNLIMITED = Long.MAX_VALUE / 4;

  private static final int NONE = -1;

  private final int source;
  private final int sink;
  private final int[] firstEdge;
  private final int[] level;
  private final int[] current;
  private int edges;
  private int[] head = new int[64];
  private int[] following = new int[64];
  private long[] capacity = new long[64];

  /**
   * Makes a network without edges.
   *
   * @param nodes how many nodes there are, source and sink included
   */
  public MinimumCut(int nodes, int source, int sink) {
    this.source = source;
    this.sink = sink;
    this.firstEdge = new int[nodes];
    this.level = new int[nodes];
    this.current = new int[nodes];
    Arrays.fill(firstEdge, NONE);
  }

  /** Adds an edge. */
  public void add(int from, int to, long width) {
    half(from, to, width);
    half(to, from, 0);
  }

  private void half(int from, int to, long width) {
    if (edges == head.length) {
      head = Arrays.copyOf(head, 2 * edges);
      following = Arrays.copyOf(following, 2 * edges);
      capacity = Arrays.copyOf(capacity, 2 * edges);
    }
    head[edges] = to;
    capacity[edges] = width;
    following[edges] = firstEdge[from];
    firstEdge[from] = edges++;
  }

  /**
   * Returns which nodes are on the side of the source, by the minimum cut that leaves the most of
   * them there.
   */
  public boolean[] sourceSide() {
    while (layer()) {
      System.arraycopy(firstEdge, 0, current, 0, current.length);
      block();
    }
    return unableToReachSink();
  }

  /** Numbers the nodes by their distance from the source; returns whether it reaches the sink. */
  private boolean layer() {
    Arrays.fill(level, NONE);
    level[source] = 0;
    ArrayDeque<Integer> next = new ArrayDeque<>();
    next.add(source);
    while (!next.isEmpty()) {
      int node = next.remove();
      for (int e = firstEdge[node]; e != NONE; e = following[e]) {
        if (capacity[e] > 0 && level[head[e]] == NONE) {
          level[head[e]] = level[node] + 1;
          next.add(head[e]);
        }
      }
    }
    return level[sink] != NONE;
  }

  /** Sends flow along the layers until none of their paths is open. */
  private void block() {
    int[] path = new int[level.length];
    int length = 0;
    int node = source;
    while (true) {
      if (node == sink) {
        length = send(path, length);
        node = length == 0 ? source : head[path[length - 1]];
      }
      int edge = open(node);
      if (edge != NONE) {
        path[length++] = edge;
        node = head[edge];
      } else if (length == 0) {
        return;
      } else {
        int back = path[--length];
        node = head[back ^ 1];
        current[node] = following[back];
      }
    }
  }

  /** The next edge that leads to the next layer and has room. */
  private int open(int node) {
    int edge = current[node];
    while (edge != NONE && (capacity[edge] == 0 || level[head[edge]] != level[node] + 1)) {
      edge = following[edge];
    }
    current[node] = edge;
    return edge;
  }

  /** Fills a path; returns how much of it comes before the first edge that is now full. */
  private int send(int[] path, int length) {
    long flow = Long.MAX_VALUE;
    for (int i = 0; i < length; i++) {
      flow = Math.min(flow, capacity[path[i]]);
    }
    int room = length;
    for (int i = length - 1; i >= 0; i--) {
      capacity[path[i]] -= flow;
      capacity[path[i] ^ 1] += flow;
      if (capacity[path[i]] == 0) {
        room = i;
      }
    }
    return room;
  }

  private boolean[] unableToReachSink() {
    boolean[] unable = new boolean[level.length];
    Arrays.fill(unable, true);
    unable[sink] = false;
    ArrayDeque<Integer> next = new ArrayDeque<>();
    next.add(sink);
    while (!next.isEmpty()) {
      int node = next.remove();
      for (int e = firstEdge[node]; e != NONE; e = following[e]) {
        if (capacity[e ^ 1] > 0 && unable[head[e]]) {
          unable[head[e]] = false;
          next.add(head[e]);
        }
      }
    }
    return unable;
  }
}
