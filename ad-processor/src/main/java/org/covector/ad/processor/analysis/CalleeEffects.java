package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.Activity.CallEffect;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.rules.RuleTable;

/**
 * Finds what of a call is varied, by analysing the callee once for each pattern of varied
 * arguments: the least solution, by iteration of all open patterns together from "nothing is", so
 * that functions that call each other cost no more than others.
 */
public final class CalleeEffects implements Activity.CalleeActivity {

  private record Query(FunctionKey callee, List<Boolean> varied) {}

  private final Program program;
  private final Map<FunctionKey, AliasClasses> aliases;
  private final RuleTable rules;
  private final Map<Query, CallEffect> known = new HashMap<>();
  private final List<Query> open = new ArrayList<>();
  private boolean solving;

  /** Answers for the calls of the functions of a program. */
  public CalleeEffects(Program program, Map<FunctionKey, AliasClasses> aliases, RuleTable rules) {
    this.program = program;
    this.aliases = aliases;
    this.rules = rules;
  }

  @Override
  public CallEffect effect(Op.Call call, List<Boolean> variedOperands) {
    Optional<CallRule> rule = program.rule(call.callee());
    if (rule.isPresent()) {
      return effect(call, rule.get(), variedOperands);
    }
    Query query = new Query(call.callee(), variedOperands);
    if (!known.containsKey(query)) {
      known.put(query, nothing(program.get(call.callee())));
      open.add(query);
    }
    if (!solving) {
      solve();
    }
    return known.get(query);
  }

  @Override
  public boolean mayDependOn(Op.Call call, int operand) {
    return program.rule(call.callee()).map(rule -> rule.covers(operand)).orElse(true);
  }

  /** A function with a rule writes no array. */
  private static CallEffect effect(Op.Call call, CallRule rule, List<Boolean> varied) {
    boolean any = IntStream.range(0, varied.size()).anyMatch(i -> varied.get(i) && rule.covers(i));
    return new CallEffect(
        Collections.nCopies(call.results().size(), any), Collections.nCopies(varied.size(), false));
  }

  /** Analyses the open queries, and those that they raise, until no answer grows. */
  private void solve() {
    solving = true;
    boolean changed = !open.isEmpty();
    while (changed) {
      changed = false;
      for (int i = 0; i < open.size(); i++) {
        Query query = open.get(i);
        CallEffect effect = analyse(query, program.get(query.callee()));
        changed |= !effect.equals(known.put(query, effect));
      }
    }
    open.clear();
    solving = false;
  }

  private static CallEffect nothing(Function callee) {
    return new CallEffect(
        callee.results().stream().map(r -> false).toList(),
        callee.params().stream().map(p -> false).toList());
  }

  private CallEffect analyse(Query query, Function callee) {
    List<Boolean> none = callee.results().stream().map(r -> false).toList();
    ActivityPattern pattern = new ActivityPattern(query.varied(), none, true, query.varied());
    AliasClasses classes = aliases.get(callee.key());
    Activity activity = new Activity(callee, pattern, classes, rules, this);
    List<Terminator.Return> returns = Scopes.of(callee).returns();
    List<Boolean> results = new ArrayList<>();
    for (int i = 0; i < callee.results().size(); i++) {
      int index = i;
      results.add(returns.stream().anyMatch(r -> activity.isVaried(r.values().get(index))));
    }
    return new CallEffect(results, callee.params().stream().map(activity::isVaried).toList());
  }
}
