package org.covector.ad.processor.optimize;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/** How often the values of a function are used, which are constants, and which are kept in rows. */
final class ValueTable {

  private final Map<Value, Integer> uses = new IdentityHashMap<>();
  private final Map<Value, Op> constants = new IdentityHashMap<>();
  private final Set<Value> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  private ValueTable() {}

  static ValueTable of(Function function) {
    ValueTable table = new ValueTable();
    table.visit(function.body());
    return table;
  }

  private void visit(Region region) {
    for (Op op : region.ops()) {
      if (isConstant(op)) {
        addConstant(op);
      }
      use(op.operands());
      op.regions().forEach(this::visit);
    }
    use(region.terminator().operands());
  }

  private void use(List<Value> values) {
    values.forEach(v -> uses.merge(v, 1, Integer::sum));
  }

  /** Notes a constant that was made later. */
  void addConstant(Op constant) {
    constants.put(constant.results().get(0), constant);
  }

  /** Notes a value that is stored in a row where it is defined. */
  void addKept(Value value) {
    kept.add(value);
  }

  /** Returns whether a value is stored in a row where it is defined. */
  boolean isKept(Value value) {
    return kept.contains(value);
  }

  /** Returns how often a value is used; more than once for one that was made later. */
  int uses(Value value) {
    return uses.getOrDefault(value, 2);
  }

  /** Returns whether anything uses a value. */
  boolean isUsed(Value value) {
    return uses.containsKey(value);
  }

  /** Returns whether a value is a constant, which is not held in a variable. */
  boolean isConstant(Value value) {
    return constants.containsKey(value);
  }

  /** Returns the definition of a constant. */
  Op constant(Value value) {
    return constants.get(value);
  }

  /** Returns whether an operation only names a constant, which any method can do. */
  static boolean isConstant(Op op) {
    return op instanceof Op.Constant
        || (op instanceof Op.Opaque opaque
            && opaque.kind() == Op.Opaque.Kind.STATIC_FINAL
            && opaque.effect() == Op.Effect.NONE
            && opaque.operands().isEmpty()
            && opaque.results().size() == 1);
  }

  /** Returns the values that operations use and do not define, in the order of their first use. */
  static Set<Value> free(Collection<? extends Op> ops) {
    Set<Value> used = new LinkedHashSet<>();
    Set<Value> defined = new LinkedHashSet<>();
    ops.forEach(op -> collect(op, used, defined));
    used.removeAll(defined);
    return used;
  }

  /** Returns the values that a region uses and does not define. */
  static Set<Value> free(Region region) {
    Set<Value> used = free(region.ops());
    Set<Value> ends = new LinkedHashSet<>(region.terminator().operands());
    region.ops().forEach(op -> ends.removeAll(op.results()));
    used.addAll(ends);
    return used;
  }

  private static void collect(Op op, Set<Value> used, Set<Value> defined) {
    used.addAll(op.operands());
    defined.addAll(op.results());
    if (op instanceof Loop loop) {
      defined.addAll(loop.params());
    }
    for (Region region : op.regions()) {
      region.ops().forEach(inner -> collect(inner, used, defined));
      used.addAll(region.terminator().operands());
    }
  }
}
