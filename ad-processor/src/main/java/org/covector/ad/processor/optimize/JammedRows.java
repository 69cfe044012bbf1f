package org.covector.ad.processor.optimize;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.ir.Builder;
import org.covector.ad.processor.ir.ControlOp.Loop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.Label;
import org.covector.ad.processor.ir.MemoryOp.NewArray;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Region;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.ir.Value;

/**
 * Runs loops over rows of data four rows at a time, and the rest of the rows in the loop as it was:
 * unroll-and-jam (D. Callahan, J. Cocke, K. Kennedy, "Estimating interlock and improving balance
 * for pipelined architectures", Journal of Parallel and Distributed Computing 5, 1988; R. Allen, K.
 * Kennedy, "Optimizing Compilers for Modern Architectures", 2001, section 8.4). Sums over four rows
 * run side by side, where each alone would wait for its own last addition; what the rows have in
 * common is read once, and an adjoint that all of them add to is written once.
 *
 * <p>Every bit of the original's values stays: what the iterations hand on, they hand on in their
 * order. So do exceptions: four rows are taken together only if nothing in them can throw ({@link
 * RowGuard}).
 */
public final class JammedRows extends PresentArrays {

  /** How many rows are taken together. */
  static final int ROWS = 4;

  /** Bytes of bytecode, by our estimate, that a method may have and is never split. */
  private static final int LIMIT = 4000;

  private final Scopes scopes;
  private final ShadowParams shadows;
  private final ArrayOrigins arrays;
  private final RowUses uses;
  private final ValueTable table;

  /** The bytes by which the method may grow. */
  private int room;

  /** The rows that are taken beside others, for iterations that run together with theirs. */
  private final Map<Value, List<NewArray>> more = new IdentityHashMap<>();

  private JammedRows(Function function, List<DerivativeArray> params) {
    this.scopes = Scopes.of(function);
    this.shadows = new ShadowParams(params);
    this.arrays = ArrayOrigins.of(function, params);
    this.uses = RowUses.of(function, scopes);
    this.table = ValueTable.of(function);
    this.room = LIMIT - CodeSize.of(function);
    function.params().stream().filter(shadows::isPresent).forEach(present::add);
  }

  /**
   * Returns a function that takes rows together, loop by loop as long as it does not become too
   * long.
   *
   * @param params the arrays that it is given
   */
  public static Function run(Function function, List<DerivativeArray> params) {
    JammedRows pass = new JammedRows(function, params);
    return PrivateRows.beside(pass.rewrite(function), pass.more);
  }

  @Override
  protected void rewrite(Op op, List<Op> out) {
    Optional<RowLoop> rows = op instanceof Loop loop ? rows(loop) : Optional.empty();
    Optional<RowNeeds> needs = rows.flatMap(r -> RowNeeds.of(r, scopes, shadows));
    Set<Value> privates = needs.isPresent() ? PrivateRows.of(rows.get(), scopes, uses) : Set.of();
    Optional<RowConflicts> conflicts =
        needs.flatMap(n -> RowConflicts.of(rows.get(), scopes, arrays, privates));
    Map<Value, List<NewArray>> own = further(privates);
    Optional<Loop> block =
        conflicts.map(c -> jam(rows.get(), needs.get(), c, own)).filter(this::fits);
    if (block.isPresent()) {
      more.putAll(own);
      Loop loop = rows.get().loop();
      out.add(block.get());
      out.add(loop.with(block.get().results(), loop.results(), loop.regions()));
    } else {
      super.rewrite(op, out);
    }
    note(op);
  }

  private boolean fits(Loop block) {
    int bytes = new CodeSize(table).add(block);
    boolean fits = bytes <= room;
    room -= fits ? bytes : 0;
    return fits;
  }

  private Optional<RowLoop> rows(Loop loop) {
    return RowLoop.of(loop, scopes).filter(RowLoop::isWorthwhile);
  }

  /** What takes further rows for iterations that have some for themselves. */
  private Map<Value, List<NewArray>> further(Set<Value> privates) {
    Map<Value, List<NewArray>> further = new IdentityHashMap<>();
    for (Value row : privates) {
      further.put(row, PrivateRows.more(uses.allocation(row).orElseThrow(), ROWS - 1));
    }
    return further;
  }

  /** The loop that takes rows together, whose results are what the other one begins with. */
  private Loop jam(
      RowLoop rows, RowNeeds needs, RowConflicts conflicts, Map<Value, List<NewArray>> own) {
    Loop loop = rows.loop();
    List<Value> params = loop.params().stream().map(Value::copy).toList();
    List<Value> results = loop.params().stream().map(Value::copy).toList();
    Builder header = new Builder();
    Value condition = new RowGuard(rows, needs, conflicts, scopes, present, params).write(header);
    List<Op> body = new ArrayList<>();
    List<Value> next = new RowBlock(rows, own).build(params, body);
    Label label = new Label("");
    return new Loop(
        results,
        label,
        loop.inits(),
        params,
        header.end(new Terminator.Test(condition, params)),
        new Region(body, new Terminator.Continue(label, next)),
        SourceSpan.NONE);
  }
}
