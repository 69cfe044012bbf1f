package org.covector.ad.processor.optimize;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Which arrays others than the function itself may know. An array stays inside if it is used for
 * its elements alone, or put into rows that stay inside; what is merged with another reference
 * counts as known.
 */
final class EscapingArrays {

  /** References that may be the same; what the arrays hold is one set, too. */
  private static final class Node {
    private Node parent;
    private Node elements;
    private boolean escapes;
    private boolean isHeld;

    private Node root() {
      Node at = this;
      while (at.parent != null) {
        at = at.parent;
      }
      return at;
    }
  }

  private record Pair(Node first, Node second) {}

  private final IdentityHashMap<Value, Node> nodes = new IdentityHashMap<>();
  private final Set<Value> rows = Collections.newSetFromMap(new IdentityHashMap<>());

  private EscapingArrays() {}

  static EscapingArrays of(Function function) {
    EscapingArrays arrays = new EscapingArrays();
    arrays.escape(function.params());
    arrays.visit(function.body());
    return arrays;
  }

  /** Returns whether others may know an array. */
  boolean contains(Value array) {
    return node(array).escapes;
  }

  /** Returns whether others may know what is in an array of arrays. */
  boolean containsParts(Value array) {
    for (Node at = node(array); at.elements != null; at = at.elements.root()) {
      if (at.elements.root().escapes) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an array may be an element of another one that is not a row of the tape. */
  boolean isHeld(Value array) {
    return node(array).isHeld;
  }

  private void visit(Region region) {
    region.ops().forEach(this::visit);
    escape(region.terminator().operands());
  }

  private void visit(Op op) {
    if (op instanceof MemoryOp.NewArray array && array.usesTape()) {
      rows.add(array.result());
    }
    if (op instanceof MemoryOp.Load load) {
      hold(load.array(), load.result());
    } else if (op instanceof MemoryOp.Store store) {
      hold(store.array(), store.value());
      markHeld(store);
    } else if (!usesElements(op)) {
      escape(op.operands());
      escape(op.results());
    }
    if (op instanceof Loop loop) {
      escape(loop.params());
    }
    op.regions().forEach(this::visit);
  }

  /** Whether an operation makes an array of numbers, or uses the length or the numbers of one. */
  private static boolean usesElements(Op op) {
    boolean isPlain =
        op instanceof MemoryOp.NewArray
            || op instanceof MemoryOp.Length
            || op instanceof MemoryOp.Accumulate
            || op instanceof MemoryOp.Fill
            || op instanceof MemoryOp.Copy
            || op instanceof MemoryOp.CopyInto;
    return isPlain
        && (op instanceof MemoryOp.NewArray
            || op instanceof MemoryOp.Length
            || Stream.concat(op.operands().stream(), op.results().stream())
                .filter(Value::isMemory)
                .allMatch(EscapingArrays::isOfNumbers));
  }

  private static boolean isOfNumbers(Value array) {
    return array.type() instanceof ArrayType type && !type.isSpine();
  }

  private Node node(Value value) {
    return nodes.computeIfAbsent(value, v -> new Node()).root();
  }

  private void hold(Value array, Value element) {
    if (element.isMemory()) {
      Node node = node(array);
      if (node.elements == null) {
        node.elements = new Node();
        node.elements.escapes = node.escapes;
      }
      unite(node.elements, node(element));
    }
  }

  private void markHeld(MemoryOp.Store store) {
    if (store.value().isMemory() && !rows.contains(store.array())) {
      node(store.value()).isHeld = true;
    }
  }

  private static void unite(Node first, Node second) {
    Deque<Pair> pairs = new ArrayDeque<>(List.of(new Pair(first, second)));
    while (!pairs.isEmpty()) {
      Pair pair = pairs.pop();
      Node a = pair.first().root();
      Node b = pair.second().root();
      if (a != b) {
        boolean escapes = a.escapes || b.escapes;
        a.isHeld |= b.isHeld;
        b.parent = a;
        if (a.elements != null && b.elements != null) {
          pairs.push(new Pair(a.elements, b.elements));
        } else if (a.elements == null) {
          a.elements = b.elements;
        }
        a.escapes = false;
        if (escapes) {
          escape(a);
        }
      }
    }
  }

  private void escape(List<Value> values) {
    values.stream().filter(Value::isMemory).forEach(v -> escape(node(v)));
  }

  private static void escape(Node node) {
    Node at = node.root();
    while (at != null && !at.escapes) {
      at.escapes = true;
      at = at.elements == null ? null : at.elements.root();
    }
  }
}
