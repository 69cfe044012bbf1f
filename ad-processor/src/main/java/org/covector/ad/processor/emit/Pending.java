package org.covector.ad.processor.emit;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.covector.ad.processor.ir.Value;

/**
 * The expressions of one region that are computed by now in the IR, but not yet in the text: each
 * waits to be printed inside the one place that reads it. They are kept in the order of the IR. An
 * expression may pass another one, or a statement, only if the two commute; one that cannot wait
 * any longer is written as an assignment to the variable of its value ("settled").
 */
final class Pending {

  /** A waiting expression. */
  private record Entry(Value value, Expression expression, Footprint footprint, int size) {}

  private final Plan plan;
  private final List<Code> out;
  private final List<Entry> entries = new ArrayList<>();

  /** Where the next value is to wait. */
  private int place = Integer.MAX_VALUE;

  Pending(Plan plan, List<Code> out) {
    this.plan = plan;
    this.out = out;
  }

  /** Makes an expression wait, in the place of what was taken last. */
  void add(Value value, Tree tree) {
    Footprint footprint = tree.footprint().assigning(plan.variable(value));
    Entry entry = new Entry(value, tree.expression(), footprint, tree.size());
    entries.add(Math.min(place, entries.size()), entry);
    place = entries.size();
  }

  /**
   * Returns whether something that waits comes after what was taken last and cannot be passed by
   * it.
   */
  boolean isFollowed(Footprint footprint) {
    return entries.stream()
        .skip(Math.min(place, entries.size()))
        .anyMatch(e -> !e.footprint().commutesWith(footprint));
  }

  /** Appends a statement, after settling whatever must not be passed by it. */
  void emit(Code code, Footprint footprint) {
    settleConflicts(footprint);
    out.add(code);
  }

  /** Settles whatever does not commute with something that comes next. */
  void settleConflicts(Footprint footprint) {
    settleWhere(e -> !e.footprint().commutesWith(footprint));
  }

  private void settleWhere(Predicate<Entry> condition) {
    for (Entry entry : List.copyOf(entries)) {
      if (entries.contains(entry) && condition.test(entry)) {
        settle(entry);
      }
    }
  }

  private int find(Value value) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).value() == value) {
        return i;
      }
    }
    return -1;
  }

  boolean isWaiting(Value value) {
    return find(value) >= 0;
  }

  /** Returns the footprint of a waiting expression. */
  Footprint footprint(Value value) {
    return entries.get(find(value)).footprint();
  }

  /** Returns the waiting expression of a value, without taking it. */
  Expression peek(Value value) {
    return entries.get(find(value)).expression();
  }

  /** Settles a value, if it is waiting. */
  void settle(Value value) {
    int at = find(value);
    if (at >= 0) {
      settle(entries.get(at));
    }
  }

  private void settle(Entry entry) {
    for (Entry earlier : List.copyOf(entries.subList(0, entries.indexOf(entry)))) {
      if (entries.contains(earlier) && !earlier.footprint().commutesWith(entry.footprint())) {
        settle(earlier);
      }
    }
    entries.remove(entry);
    Variable shared = plan.variable(entry.value());
    if (entries.stream().anyMatch(e -> e.footprint().used().contains(shared))) {
      plan.separate(entry.value());
    }
    settleCompound(entry.expression());
    Expression expression = Expressions.assigned(entry.expression());
    out.add(new Code.Assign(plan.variable(entry.value()), expression));
  }

  /**
   * Before an expression that starts with the load of a compound assignment is settled: settles the
   * array and the index, which the store will read again.
   */
  void settleCompound(Expression expression) {
    Expression first = expression;
    while (first instanceof BinaryExpr binary && !Compound.isLoad(first)) {
      first = binary.getLeft();
    }
    if (first instanceof ArrayAccessExpr access && Compound.isLoad(access)) {
      Compound compound = Compound.of(access);
      access.setName(hold(compound.array(), access.getName()));
      access.setIndex(hold(compound.index(), access.getIndex()));
      Compound.forget(access);
    }
  }

  private Expression hold(Value value, Expression expression) {
    boolean again = plan.isFloating(value) || Variable.of(expression).isPresent();
    if (again) {
      return expression;
    }
    out.add(new Code.Assign(plan.variable(value), Precedence.bare(expression)));
    return plan.variable(value).reference();
  }

  /** Settles all that wait, in order, where the condition on the value holds. */
  void settleValues(Predicate<Value> condition) {
    settleWhere(e -> condition.test(e.value()));
  }

  /**
   * Takes the operands of what is written next, to be evaluated in the given order. What waits for
   * it is taken out and returned; other operands are read from their variables.
   */
  Tree.Many take(List<Value> operands) {
    return take(operands, List.of());
  }

  /**
   * Takes the operands of a computation without an effect of its own, which may therefore be done
   * as early as its last operand that waits here: what waits after that need not be passed.
   */
  Tree.Many takePure(List<Value> operands) {
    while (settleFirstObstacle(operands, true, last(operands))) {
      // Each round settles one value, so that this ends.
    }
    int last = last(operands);
    int waiting = (int) operands.stream().filter(this::isWaiting).count();
    Tree.Many trees = remove(operands);
    place = waiting == 0 ? entries.size() : last - waiting + 1;
    return trees;
  }

  private int last(List<Value> operands) {
    return operands.stream().mapToInt(this::find).max().orElse(-1);
  }

  /** Takes values that the caller evaluates in an order that it finds for itself. */
  Tree.Many takeUnordered(List<Value> values) {
    while (settleFirstObstacle(values, false, entries.size() - 1)) {
      // Each round settles one value, so that this ends.
    }
    return remove(values);
  }

  /**
   * Takes operands.
   *
   * @param later further values that what is written next evaluates, after the operands; they stay
   *     waiting here for those who print them
   */
  Tree.Many take(List<Value> operands, List<Value> later) {
    List<Value> order = new ArrayList<>(operands);
    order.addAll(later);
    while (settleFirstObstacle(order, true, entries.size() - 1)) {
      // Each round settles one value, so that this ends.
    }
    return remove(operands);
  }

  private Tree.Many remove(List<Value> operands) {
    place = Integer.MAX_VALUE;
    List<Tree> trees = new ArrayList<>();
    for (Value operand : operands) {
      int at = find(operand);
      if (at >= 0) {
        Entry entry = entries.remove(at);
        trees.add(new Tree(entry.expression(), entry.footprint(), entry.size()));
      } else {
        trees.add(plan.read(operand));
      }
    }
    return new Tree.Many(trees);
  }

  /**
   * Settles one of the values that cannot move to where they are read, behind the last of those
   * that are looked at; returns whether there was one.
   */
  private boolean settleFirstObstacle(List<Value> order, boolean ordered, int last) {
    for (int i = 0; i < entries.size(); i++) {
      int own = indexOf(order, entries.get(i).value());
      for (int j = i + 1; own >= 0 && j <= last; j++) {
        int other = indexOf(order, entries.get(j).value());
        boolean overtaken = other < 0 || (ordered && other < own);
        if (overtaken && !entries.get(i).footprint().commutesWith(entries.get(j).footprint())) {
          settle(entries.get(i));
          return true;
        }
      }
    }
    return false;
  }

  private static int indexOf(List<Value> values, Value value) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == value) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the values that wait, in order. */
  List<Value> waiting() {
    return entries.stream().map(Entry::value).toList();
  }

  /** Hands waiting expressions over to the writer of a region inside, where they will be read. */
  void lend(Pending inner, Predicate<Value> condition) {
    entries.stream().filter(e -> condition.test(e.value())).forEach(inner.entries::add);
  }

  /** Forgets waiting expressions that were lent for good. */
  void drop(Predicate<Value> condition) {
    entries.removeIf(e -> condition.test(e.value()));
  }
}
