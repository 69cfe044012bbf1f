package org.covector.ad.processor.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minimum cuts, compared with all cuts there are. */
final class MinimumCutTest {

  private record Edge(int from, int to, long width) {}

  private static final int SOURCE = 0;
  private static final int SINK = 1;

  private static boolean[] sourceSide(int nodes, List<Edge> edges) {
    MinimumCut cut = new MinimumCut(nodes, SOURCE, SINK);
    edges.forEach(e -> cut.add(e.from(), e.to(), e.width()));
    return cut.sourceSide();
  }

  private static long width(boolean[] sourceSide, List<Edge> edges) {
    return edges.stream()
        .filter(e -> sourceSide[e.from()] && !sourceSide[e.to()])
        .mapToLong(Edge::width)
        .sum();
  }

  private static List<boolean[]> allCuts(int nodes) {
    List<boolean[]> all = new ArrayList<>();
    for (int mask = 0; mask < 1 << nodes; mask++) {
      boolean[] side = new boolean[nodes];
      for (int i = 0; i < nodes; i++) {
        side[i] = (mask >> i & 1) == 1;
      }
      if (side[SOURCE] && !side[SINK]) {
        all.add(side);
      }
    }
    return all;
  }

  private static int count(boolean[] side) {
    int count = 0;
    for (boolean inside : side) {
      count += inside ? 1 : 0;
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 8})
  void noCutIsSmallerAndNoneAsSmallLeavesMoreAtTheSource(int nodes) {
    Random random = new Random(nodes);
    for (int trial = 0; trial < 200; trial++) {
      List<Edge> edges = new ArrayList<>();
      for (int i = random.nextInt(4 * nodes); i >= 0; i--) {
        edges.add(new Edge(random.nextInt(nodes), random.nextInt(nodes), (long) random.nextInt(5)));
      }
      boolean[] side = sourceSide(nodes, edges);
      List<boolean[]> all = allCuts(nodes);
      long smallest = all.stream().mapToLong(s -> width(s, edges)).min().orElseThrow();
      assertEquals(smallest, width(side, edges), () -> edges.toString());
      int most =
          all.stream()
              .filter(s -> width(s, edges) == smallest)
              .mapToInt(MinimumCutTest::count)
              .max()
              .orElseThrow();
      assertEquals(most, count(side), () -> edges.toString());
    }
  }

  @Test
  void unlimitedEdgesStay() {
    List<Edge> edges =
        List.of(
            new Edge(SOURCE, 2, MinimumCut.UNLIMITED),
            new Edge(2, 3, 10),
            new Edge(3, 4, MinimumCut.UNLIMITED),
            new Edge(4, SINK, 7));
    assertArrayEquals(new boolean[] {true, false, true, true, true}, sourceSide(5, edges));
  }

  @Test
  void longChainsTakeNoStack() {
    int nodes = 200_000;
    List<Edge> edges = new ArrayList<>();
    edges.add(new Edge(SOURCE, 2, MinimumCut.UNLIMITED));
    for (int i = 3; i < nodes; i++) {
      edges.add(new Edge(i - 1, i, 2));
    }
    edges.add(new Edge(nodes - 1, SINK, 1));
    assertEquals(nodes - 1, count(sourceSide(nodes, edges)));
  }
}
