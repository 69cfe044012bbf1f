package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.Runs.Run;

/**
 * Makes functions of runs of operations. A value keeps its identity: in the part that defines it,
 * in the function that receives it as a result of the call, and in the parts that have it as a
 * parameter or load it.
 */
final class Outline {

  /** Values that one part returns at most, if they can be kept in rows instead. */
  private static final int RESULTS = 8;

  /** Values that one part takes at most, if they can be kept in rows instead. */
  private static final int PARAMETERS = 40;

  private final Function function;
  private final ValueTable table;
  private final KeptRows rows;
  private final int size;
  private final List<Function> parts = new ArrayList<>();

  /**
   * Begins to make parts of a function.
   *
   * @param size the size of a part, by our estimate
   */
  Outline(Function function, ValueTable table, KeptRows rows, int size) {
    this.function = function;
    this.table = table;
    this.rows = rows;
    this.size = size;
  }

  /** Returns the parts, each after those that it calls; some may not be called at all. */
  List<Function> parts() {
    return parts;
  }

  /**
   * Makes parts of all operations of a region that can be in one, where that makes the region
   * smaller.
   *
   * @param later what is used after the region of what it defines
   */
  Region run(Region region, Collection<Value> later) {
    RegionUses uses = new RegionUses(region, later, table, rows);
    List<Run> runs = new Runs(region, uses, table, size).find();
    return runs.isEmpty() ? region : new Rest(region, uses, runs).build();
  }

  /** The region that calls the parts. */
  private final class Rest {

    private final Region region;
    private final RegionUses uses;
    private final List<Run> runs;
    private final Set<Value> kept;
    private final Set<Value> present = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Op> out = new ArrayList<>();

    Rest(Region region, RegionUses uses, List<Run> runs) {
      this.region = region;
      this.uses = uses;
      this.runs = runs;
      this.kept = kept(runs, uses);
    }

    Region build() {
      kept.stream()
          .filter(v -> uses.definition(v) < 0 && !uses.loaded().contains(v))
          .forEach(present::add);
      int position = 0;
      for (Run run : runs) {
        stay(position, run.start());
        call(run);
        position = run.end();
      }
      int size = region.ops().size();
      stay(position, size);
      load(uses.at(size));
      return new Region(out, region.terminator());
    }

    /** Appends operations that are in no part. */
    private void stay(int start, int end) {
      for (int i = start; i < end; i++) {
        Op op = region.ops().get(i);
        if (rows.isLoad(op)) {
          continue;
        }
        load(uses.at(i));
        out.add(op);
        present.addAll(op.results());
      }
    }

    /** Appends loads of the values among those given that only parts have known so far. */
    private void load(Collection<Value> values) {
      for (Value value : values) {
        if (kept.contains(value) && present.add(value)) {
          rows.load(value, out);
        }
      }
    }

    private void call(Run run) {
      List<Op> body = new ArrayList<>();
      Set<Value> known = Collections.newSetFromMap(new IdentityHashMap<>());
      List<Value> results = new ArrayList<>();
      for (int i = run.start(); i < run.end(); i++) {
        Op op = region.ops().get(i);
        if (ValueTable.isConstant(op)) {
          out.add(op);
        }
        if (uses.isRepeated(i)) {
          continue;
        }
        for (Value value : uses.at(i)) {
          if (kept.contains(value) && known.add(value)) {
            rows.load(value, body);
          }
        }
        body.add(op);
        for (Value result : op.results()) {
          known.add(result);
          if (!kept.contains(result) && uses.last(result) >= run.end()) {
            results.add(result);
          }
        }
      }
      out.add(part(body, results));
    }
  }

  /** Returns the values that pass through rows. */
  private Set<Value> kept(List<Run> runs, RegionUses uses) {
    Set<Value> kept = new LinkedHashSet<>(uses.loaded());
    for (Run run : runs) {
      uses.entering(run.start(), run.end()).stream().filter(rows::hasPlace).forEach(kept::add);
      uses.leaving(run.start(), run.end()).stream().filter(rows::hasPlace).forEach(kept::add);
    }
    for (Run run : runs) {
      List<Value> out = uses.leaving(run.start(), run.end());
      if (out.size() > RESULTS) {
        addHeld(out, kept);
      }
    }
    for (Run run : runs) {
      List<Value> in = new ArrayList<>(uses.entering(run.start(), run.end()));
      in.removeAll(kept);
      if (in.size() > PARAMETERS) {
        addHeld(in, kept);
      }
    }
    return kept;
  }

  private void addHeld(List<Value> values, Set<Value> kept) {
    values.stream().filter(rows::canHold).forEach(kept::add);
    kept.forEach(rows::keep);
  }

  /** Makes a function of operations, and returns its call. */
  private Op part(List<Op> ops, List<Value> results) {
    List<Op> body = new ArrayList<>();
    List<Value> params = new ArrayList<>();
    for (Value value : ValueTable.free(ops)) {
      if (table.isConstant(value)) {
        body.add(table.constant(value));
      } else {
        params.add(value);
      }
    }
    body.addAll(ops);
    Function part =
        new Function(
            function.key().withVariant(function.key().variant() + "Part" + (parts.size() + 1)),
            params,
            results.stream().map(Value::type).toList(),
            new Region(body, new Terminator.Return(results)),
            function.span());
    parts.add(part);
    return new Op.Call(results, part.key(), params, Op.Call.SINGLE, SourceSpan.NONE);
  }
}
