package org.covector.ad.processor.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covector.ad.processor.analysis.Activity.CallEffect;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Terminator;
import org.covector.ad.processor.rules.RuleTable;

/**
 * Finds what of a call is varied, by analysing the callee once for each pattern of varied
 * arguments. For recursive functions the least solution, by iteration from "nothing is".
 */
public final class CalleeEffects implements Activity.CalleeActivity {

  private record Query(FunctionKey callee, List<Boolean> varied) {}

  private final Program program;
  private final Map<FunctionKey, AliasClasses> aliases;
  private final RuleTable rules;
  private final Map<Query, CallEffect> known = new HashMap<>();
  private final Set<Query> open = new HashSet<>();

  /** Answers for the calls of the functions of a program. */
  public CalleeEffects(Program program, Map<FunctionKey, AliasClasses> aliases, RuleTable rules) {
    this.program = program;
    this.aliases = aliases;
    this.rules = rules;
  }

  @Override
  public CallEffect effect(Op.Call call, List<Boolean> variedOperands) {
    Query query = new Query(call.callee(), variedOperands);
    Function callee = program.get(call.callee());
    if (!open.contains(query) && !known.containsKey(query)) {
      solve(query, callee);
    }
    return known.get(query);
  }

  private void solve(Query query, Function callee) {
    known.put(query, nothing(callee));
    open.add(query);
    CallEffect before;
    CallEffect after;
    do {
      before = known.get(query);
      after = analyse(query, callee);
      if (!after.equals(before)) {
        known.keySet().retainAll(open);
        known.put(query, after);
      }
    } while (!after.equals(before));
    open.remove(query);
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
