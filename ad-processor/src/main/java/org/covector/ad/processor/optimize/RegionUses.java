package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.Value;

/**
 * Where the values of a region, constants aside, are defined and used: by the position of an
 * operation, the one after the last being the end of the region and what follows it. A value that
 * is loaded from its place in a row counts as defined before the region.
 */
final class RegionUses {

  private final Region region;
  private final KeptRows rows;
  private final List<List<Value>> used = new ArrayList<>();
  private final Map<Value, Integer> definitions = new IdentityHashMap<>();
  private final Map<Value, Integer> last = new IdentityHashMap<>();
  private final Set<Value> loaded = new LinkedHashSet<>();

  /**
   * Finds the uses.
   *
   * @param later what is used after the region
   */
  RegionUses(Region region, Collection<Value> later, ValueTable table, KeptRows rows) {
    this.region = region;
    this.rows = rows;
    for (Op op : region.ops()) {
      if (rows.isLoad(op)) {
        loaded.addAll(op.results());
        note(Set.of(), table);
      } else {
        op.results().forEach(r -> definitions.put(r, used.size()));
        note(ValueTable.free(List.of(op)), table);
      }
    }
    Set<Value> atEnd = new LinkedHashSet<>(region.terminator().operands());
    later.stream()
        .filter(v -> definitions.containsKey(v) || loaded.contains(v))
        .forEach(atEnd::add);
    note(atEnd, table);
  }

  private void note(Set<Value> values, ValueTable table) {
    List<Value> variables = values.stream().filter(v -> !table.isConstant(v)).toList();
    variables.forEach(v -> last.put(v, used.size()));
    used.add(variables);
  }

  /** Returns the values that the region loads from their places in rows. */
  Set<Value> loaded() {
    return loaded;
  }

  /**
   * Returns whether the operation at a position only names a constant or loads a value from its
   * place, which is done anew wherever the value is used.
   */
  boolean isRepeated(int position) {
    Op op = region.ops().get(position);
    return ValueTable.isConstant(op) || rows.isLoad(op);
  }

  /** Returns what the operation at a position uses, with its regions. */
  List<Value> at(int position) {
    return used.get(position);
  }

  /** Returns the position at which a value is defined, -1 if it is defined before the region. */
  int definition(Value value) {
    return definitions.getOrDefault(value, -1);
  }

  /** Returns the last position at which a value is used, -1 if there is none. */
  int last(Value value) {
    return last.getOrDefault(value, -1);
  }

  /** Returns the values that operations define for use after them. */
  List<Value> leaving(int start, int end) {
    return IntStream.range(start, end)
        .filter(i -> !isRepeated(i))
        .boxed()
        .flatMap(i -> region.ops().get(i).results().stream())
        .filter(r -> last(r) >= end)
        .toList();
  }

  /** Returns the values that operations use and that are defined before them. */
  Set<Value> entering(int start, int end) {
    Set<Value> values = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      at(i).stream().filter(v -> definition(v) < start).forEach(values::add);
    }
    return values;
  }
}
