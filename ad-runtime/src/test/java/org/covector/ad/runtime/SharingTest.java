package org.covector.ad.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SharingTest {

  /** An object, or the shadow of one. */
  private static final class Node {
    final double[] data;
    final Node part;

    Node(double[] data, Node part) {
      this.data = data;
      this.part = part;
    }

    static void parts(Node object, Node shadow, Sharing sharing) {
      sharing.numbers("data", shadow.data, object.data);
      sharing.pair("part", shadow.part, object.part, Node::parts);
    }
  }

  private static Node leaf() {
    return new Node(new double[2], null);
  }

  private static Node[] nodes(int count) {
    Node[] nodes = new Node[count];
    for (int i = 0; i < count; i++) {
      nodes[i] = leaf();
    }
    return nodes;
  }

  private static void check(Node[] shadows, Node[] nodes) {
    Sharing.begin().objects("nodesBar", shadows, "nodes", nodes, Node::parts).end();
  }

  @Test
  void shadowsThatShareAlikeAreAccepted() {
    Node twice = leaf();
    Node shadow = leaf();
    assertDoesNotThrow(
        () -> {
          check(nodes(1000), nodes(1000));
          check(new Node[] {shadow, leaf(), shadow}, new Node[] {twice, leaf(), twice});
          check(new Node[] {null, leaf()}, new Node[] {null, leaf()});
          check(
              new Node[] {new Node(null, shadow), shadow},
              new Node[] {new Node(null, twice), twice});
        });
  }

  @Test
  void oneObjectWithTwoShadowsIsRefused() {
    Node twice = leaf();
    assertRefused(
        "in nodes (nodesBar) is the same object or array in two places: pass one shadow for both,"
            + " not two",
        () -> check(nodes(2), new Node[] {twice, twice}));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            check(
                new Node[] {new Node(null, leaf()), leaf()},
                new Node[] {new Node(null, twice), twice}));
  }

  @Test
  void twoObjectsWithOneShadowAreRefused() {
    Node shadow = leaf();
    assertRefused(
        "in nodes (nodesBar) are two objects or arrays with one shadow: pass a shadow for each, not"
            + " one for both",
        () -> check(new Node[] {shadow, shadow}, nodes(2)));
    double[] array = new double[2];
    assertRefused(
        "in nodes and x (xBar) are two objects or arrays with one shadow: pass a shadow for each,"
            + " not one for both",
        () ->
            Sharing.begin()
                .objects(
                    "nodesBar", new Node[] {new Node(array, null)}, "nodes", nodes(1), Node::parts)
                .array("xBar", array, "x", new double[2])
                .end());
  }

  @Test
  void shapesAreChecked() {
    assertRefused("nodesBar has length 1, but nodes has length 2", () -> check(nodes(1), nodes(2)));
    assertRefused(
        "nodesBar.data has length 3, but nodes.data has length 2",
        () -> check(new Node[] {new Node(new double[3], null)}, nodes(1)));
  }

  @Test
  void missingShadowsAreNamed() {
    assertMissing("nodesBar[0]", () -> check(new Node[1], nodes(1)));
    assertMissing("nodesBar", () -> check(null, nodes(1)));
    assertMissing("nodes", () -> check(nodes(1), null));
    assertMissing("nodesBar.data", () -> check(new Node[] {new Node(null, null)}, nodes(1)));
    assertMissing(
        "nodeBar", () -> Sharing.begin().object("nodeBar", null, "node", leaf(), Node::parts));
  }

  @Test
  void nothingIsKeptAfterARefusal() {
    Node[] nodes = nodes(2);
    Node shadow = leaf();
    assertThrows(IllegalArgumentException.class, () -> check(new Node[] {shadow, shadow}, nodes));
    assertDoesNotThrow(() -> check(nodes(2), nodes));
  }

  @Test
  void newShadowsAreMadeOnce() {
    NewShadows shadows = new NewShadows();
    double[] array = {1, 2};
    double[] shadow = shadows.zerosLike(array);
    assertEquals(2, shadow.length);
    assertSame(shadow, shadows.zerosLike(array));
    assertNotSame(shadow, shadows.zerosLike(array.clone()));
    assertNull(shadows.zerosLike((double[]) null));
    Node node = leaf();
    assertNull(shadows.find(node));
    Node made = shadows.add(node, leaf());
    assertSame(made, shadows.find(node));
  }

  @Test
  void objectsInCommonAreFound() {
    Node node = leaf();
    assertDoesNotThrow(
        () -> {
          ObjectArguments.notShared("a", nodes(3), "b", node);
          ObjectArguments.distinct("a", nodes(30), "b", nodes(30));
          ObjectArguments.notShared("a", new Node[1], "b", new Node[1]);
        });
    assertThrows(
        IllegalArgumentException.class,
        () -> ObjectArguments.notShared("a", new Node[] {node}, "b", node));
    Node[] many = nodes(30);
    Node[] others = nodes(30);
    others[7] = many[11];
    assertThrows(
        IllegalArgumentException.class, () -> ObjectArguments.distinct("a", many, "b", others));
  }

  private static void assertRefused(String message, Executable code) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, code).getMessage());
  }

  private static void assertMissing(String name, Executable code) {
    assertEquals(name, assertThrows(NullPointerException.class, code).getMessage());
  }
}
