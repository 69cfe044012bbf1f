package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import org.covector.ad.processor.ir.Value;

/**
 * Assigns several variables at once: what a terminator hands over. The assignments are put into an
 * order in which each variable is read before it is overwritten; where there is none, because the
 * copies form a cycle, one of the values goes through a temporary variable.
 */
final class Copies {

  /** One assignment that is still to be written. */
  private static final class Copy {
    private final Variable target;
    private final Value source;
    private Expression expression;
    private Footprint footprint;
    private final int age;
    private final boolean late;

    Copy(Variable target, Value source, Tree tree, int age, boolean last) {
      this.target = target;
      this.source = source;
      this.expression = Expressions.assigned(tree.expression());
      this.footprint = tree.footprint();
      this.age = age;
      this.late = last || footprint.used().contains(target);
    }
  }

  private final Plan plan;
  private final Pending pending;

  Copies(Plan plan, Pending pending) {
    this.plan = plan;
    this.pending = pending;
  }

  /**
   * Writes the assignments of the targets that are needed.
   *
   * @param last a target that is assigned last if the others allow it; may be null
   */
  void write(List<Value> targets, List<Value> sources, Value last) {
    List<Copy> open = open(targets, sources, last);
    while (!open.isEmpty()) {
      Copy next = open.stream().filter(c -> isFree(c, open)).findFirst().orElse(null);
      boolean early = next != null && next.late && open.stream().anyMatch(c -> !c.late);
      if ((next == null || early) && saveOne(open, early)) {
        continue;
      }
      if (next != null) {
        open.remove(next);
        Footprint footprint = next.footprint.assigning(next.target);
        pending.settleConflicts(footprint);
        pending.settleCompound(next.expression);
        pending.emit(new Code.Assign(next.target, next.expression), footprint);
      }
    }
  }

  private List<Copy> open(List<Value> targets, List<Value> sources, Value last) {
    List<Value> taken = new ArrayList<>();
    List<Value> moved = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Value source = sources.get(i);
      boolean held = !plan.isFloating(source) && !pending.isWaiting(source);
      boolean stays = held && plan.variable(source) == plan.variable(targets.get(i));
      if (plan.uses().isNeeded(targets.get(i)) && !stays) {
        taken.add(source);
        moved.add(targets.get(i));
      }
    }
    List<Value> ages = pending.waiting();
    List<Copy> open = new ArrayList<>();
    List<Copy> updates = new ArrayList<>();
    Tree.Many trees = pending.takeUnordered(taken);
    for (int i = 0; i < moved.size(); i++) {
      int age = ages.indexOf(taken.get(i));
      Variable target = plan.variable(moved.get(i));
      if (Variable.of(trees.get(i)).filter(v -> v == target).isPresent()) {
        continue;
      }
      boolean isLast = moved.get(i) == last;
      Copy copy = new Copy(target, taken.get(i), trees.trees().get(i), age, isLast);
      (copy.late ? updates : open).add(copy);
    }
    open.addAll(updates);
    return open;
  }

  private static boolean isFree(Copy copy, List<Copy> open) {
    return open.stream().allMatch(o -> o == copy || !mustPrecede(o, copy));
  }

  private static boolean mustPrecede(Copy first, Copy second) {
    return first.footprint.used().contains(second.target) || isDecidedBefore(first, second);
  }

  private static boolean isDecidedBefore(Copy first, Copy second) {
    return first.age < second.age && !first.footprint.commutesWith(second.footprint);
  }

  /**
   * Evaluates a value ahead, so that what it reads may be overwritten: one that stands in the way
   * of another, and that no other has to be evaluated before. Returns whether there is one.
   *
   * @param early whether it must stand in the way of one that is not to be assigned late
   */
  private boolean saveOne(List<Copy> open, boolean early) {
    Copy chosen =
        open.stream()
            .filter(c -> open.stream().noneMatch(o -> o != c && isDecidedBefore(o, c)))
            .filter(
                c -> open.stream().anyMatch(o -> o != c && !(early && o.late) && mustPrecede(c, o)))
            .findFirst()
            .orElse(null);
    if (chosen == null) {
      return false;
    }
    Variable temporary = Variable.local(chosen.source.type(), "", false);
    pending.settleConflicts(chosen.footprint);
    pending.settleCompound(chosen.expression);
    pending.emit(new Code.Assign(temporary, chosen.expression), chosen.footprint);
    chosen.expression = temporary.reference();
    chosen.footprint = Footprint.using(temporary);
    return true;
  }
}
