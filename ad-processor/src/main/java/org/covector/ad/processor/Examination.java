package org.covector.ad.processor;

import static org.covector.ad.processor.diagnostics.Diagnostic.CONSTANT_METHOD;
import static org.covector.ad.processor.diagnostics.Diagnostic.NO_OUTPUT;
import static org.covector.ad.processor.diagnostics.Diagnostic.UNUSED_PARAMETER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityChecks;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.ActivityReport;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.analysis.ArrayReads;
import org.covector.ad.processor.analysis.CalleeEffects;
import org.covector.ad.processor.analysis.CheckpointChecks;
import org.covector.ad.processor.analysis.DerivativeNeeds;
import org.covector.ad.processor.analysis.Overwriting;
import org.covector.ad.processor.analysis.Tables;
import org.covector.ad.processor.api.MethodFacts;
import org.covector.ad.processor.api.Mode;
import org.covector.ad.processor.api.Parameter;
import org.covector.ad.processor.api.Parameter.ArrayUse;
import org.covector.ad.processor.diagnostics.Finding;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Type;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.request.Wish;
import org.covector.ad.processor.rules.RuleTable;

/** What is found out about methods before they are differentiated. */
final class Examination {

  private final Program program;
  private final RuleTable rules;
  private final Map<FunctionKey, AliasClasses> aliases;
  private final CalleeEffects callees;
  private final ArrayReads reads;
  private final boolean explain;

  /**
   * Prepares the examination of the methods of a program.
   *
   * @param explain whether to say of each variable why it is active or not
   */
  Examination(Program program, RuleTable rules, boolean explain) {
    this.program = program;
    this.rules = rules;
    this.explain = explain;
    this.aliases = AliasClasses.of(program);
    this.callees = new CalleeEffects(program, aliases, rules);
    this.reads = new ArrayReads(program, aliases);
  }

  /**
   * Examines a method and reports what is wrong with it, or worth a warning.
   *
   * @param wishes what the user says of each parameter
   * @param modes what the user asks for
   */
  MethodFacts examine(FunctionKey method, List<Wish> wishes, Set<Mode> modes, Findings findings) {
    Function function = program.get(method);
    Activity activity = activity(function, wishes);
    List<Parameter.Activity> activities = new ArrayList<>();
    List<ArrayUse> uses = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      Value param = function.params().get(i);
      activities.add(activity(wishes.get(i), activity.isVaried(param)));
      uses.add(param.isMemory() ? use(method, i) : ArrayUse.NONE);
    }
    List<Boolean> active = wishes.stream().map(w -> w == Wish.ACTIVE).toList();
    List<Boolean> constants = wishes.stream().map(w -> w == Wish.CONSTANT).toList();
    Findings checked = new Findings();
    List<Boolean> shadowed =
        activities.stream().map(a -> a != Parameter.Activity.CONSTANT).toList();
    new ActivityChecks(program, aliases, callees, rules, needs(modes), checked)
        .check(method, active, shadowed, constants);
    if (needs(modes).reverse()) {
      new CheckpointChecks(program, aliases, checked).check(method);
    }
    if (function.results().isEmpty() && !writesActive(activities, uses)) {
      checked.report(NO_OUTPUT, function.span(), method.name());
    }
    Set<SourceSpan> outputs = onlyWritten(function, uses);
    findings.addAll(
        checked.all().stream()
            .filter(f -> !isAboutActivity(f) || !checked.hasErrors())
            .filter(f -> f.diagnostic() != UNUSED_PARAMETER || !outputs.contains(f.span()))
            .toList());
    if (explain) {
      ActivityReport.report(function, activity, active, findings);
    }
    return new MethodFacts(activities, uses, Tables.of(function, program));
  }

  private static DerivativeNeeds needs(Set<Mode> modes) {
    boolean second = modes.contains(Mode.SECOND_ORDER);
    return new DerivativeNeeds(
        second || modes.contains(Mode.FORWARD), second || modes.contains(Mode.REVERSE), second);
  }

  /**
   * Whether a finding says that something has no derivative, as it may have once errors are mended.
   */
  static boolean isAboutActivity(Finding finding) {
    return finding.diagnostic() == UNUSED_PARAMETER || finding.diagnostic() == CONSTANT_METHOD;
  }

  /** The places of the arrays that are results, rather than inputs that nobody uses. */
  private static Set<SourceSpan> onlyWritten(Function function, List<ArrayUse> uses) {
    return IntStream.range(0, uses.size())
        .filter(i -> uses.get(i).written() && !uses.get(i).read())
        .mapToObj(i -> function.params().get(i).span())
        .collect(Collectors.toSet());
  }

  private Activity activity(Function function, List<Wish> wishes) {
    List<Boolean> active = wishes.stream().map(w -> w == Wish.ACTIVE).toList();
    List<Boolean> results = function.results().stream().map(t -> t.isDifferentiable()).toList();
    ActivityPattern pattern = new ActivityPattern(active, results, true, active);
    return new Activity(function, pattern, aliases.get(function.key()), rules, callees);
  }

  private static Parameter.Activity activity(Wish wish, boolean varied) {
    return switch (wish) {
      case ACTIVE -> Parameter.Activity.ACTIVE;
      case CONSTANT -> Parameter.Activity.CONSTANT;
      case OPEN -> varied ? Parameter.Activity.OUTPUT : Parameter.Activity.CONSTANT;
    };
  }

  private ArrayUse use(FunctionKey method, int index) {
    AliasClasses classes = aliases.get(method);
    Value param = program.get(method).params().get(index);
    List<Type> written = new ArrayList<>();
    classes.levels(
        classes.of(param),
        param.type(),
        (level, type) -> {
          if (classes.isWritten(level)) {
            written.add(type);
          }
        });
    boolean moves = written.stream().anyMatch(t -> t instanceof ArrayType type && type.isSpine());
    boolean read =
        reads.of(method).get(index) && !Overwriting.atEntry(program.get(method), param, classes);
    return new ArrayUse(read || moves, !written.isEmpty(), moves);
  }

  private static boolean writesActive(List<Parameter.Activity> activities, List<ArrayUse> uses) {
    for (int i = 0; i < uses.size(); i++) {
      if (activities.get(i) != Parameter.Activity.CONSTANT && uses.get(i).written()) {
        return true;
      }
    }
    return false;
  }
}
