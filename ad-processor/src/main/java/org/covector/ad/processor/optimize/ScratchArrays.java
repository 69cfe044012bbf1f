package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Value;

/**
 * Sets of values that may be one array which the derivative made for itself: rows of the tape, also
 * grown, and shadows. Writing to such an array matters only where some value of the set is used
 * otherwise. Sets are united where values flow into each other.
 */
final class ScratchArrays {

  private static final class Node {
    private Node parent;
    private boolean isForeign;
    private boolean isUsed;
    private List<Op> writes = new ArrayList<>();

    private Node find() {
      Node root = this;
      while (root.parent != null) {
        root = root.parent;
      }
      return root;
    }
  }

  private final IdentityHashMap<Value, Node> nodes = new IdentityHashMap<>();

  private Node node(Value value) {
    return nodes.computeIfAbsent(value, v -> new Node()).find();
  }

  /** Says that two values may be the same array. */
  void flow(Value from, Value to) {
    if (!from.isMemory()) {
      return;
    }
    Node a = node(from);
    Node b = node(to);
    if (a != b) {
      b.parent = a;
      a.isForeign |= b.isForeign;
      a.isUsed |= b.isUsed;
      a.writes.addAll(b.writes);
      b.writes = List.of();
    }
  }

  /** Says that an array comes from elsewhere, so that others may see what is written to it. */
  void foreign(Value array) {
    if (array.isMemory()) {
      node(array).isForeign = true;
    }
  }

  /** Notes the origin of what an operation defines. */
  void define(Op op) {
    if (op instanceof MemoryOp.Grow grow) {
      flow(grow.array(), grow.result());
    } else if (!isOwn(op) && !(op instanceof Op.Constant)) {
      op.results().forEach(this::foreign);
    }
  }

  private static boolean isOwn(Op op) {
    if (op instanceof MemoryOp.NewObject) {
      return !op.span().isKnown();
    }
    return op instanceof MemoryOp.NewArray array
        ? array.storage() != MemoryOp.Storage.HEAP || !array.span().isKnown()
        : op instanceof MemoryOp.Copy copy && !copy.span().isKnown();
  }

  /** Notes an operation that writes to an array. */
  void write(Op op, Value array) {
    node(array).writes.add(op);
  }

  /** Returns the writes to arrays that come from elsewhere: they matter in any case. */
  List<Op> foreignWrites() {
    List<Op> all = new ArrayList<>();
    for (Node node : nodes.values()) {
      if (node.parent == null && node.isForeign) {
        all.addAll(node.writes);
      }
    }
    return all;
  }

  /** Says that a value is used, and returns the writes that matter for this reason. */
  List<Op> use(Value value) {
    if (!value.isMemory()) {
      return List.of();
    }
    Node node = node(value);
    if (node.isUsed) {
      return List.of();
    }
    node.isUsed = true;
    return node.writes;
  }
}
