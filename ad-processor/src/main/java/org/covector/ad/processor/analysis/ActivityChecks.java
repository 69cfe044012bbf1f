package org.covector.ad.processor.analysis;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covector.ad.processor.analysis.AliasClasses.Numbers;
import org.covector.ad.processor.diagnostics.Diagnostic;
import org.covector.ad.processor.diagnostics.Findings;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.ControlOp;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp;
import org.covector.ad.processor.ir.ObjectType;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.SourceSpan;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.rules.Rule;
import org.covector.ad.processor.rules.RuleTable;

/**
 * Finds where a derivative would be lost: an active value that meets something without a rule is an
 * error, one whose derivative is 0 where users may expect another is a warning. Looks at a function
 * and at all that it calls with active arguments.
 */
public final class ActivityChecks {

  /**
   * A function as it is called.
   *
   * @param varied which parameters carry derivatives
   * @param constants which are arrays that may not receive active values
   * @param unknown which are arrays of objects, which have no derivative
   * @param owned what of them the caller of the method knows, see {@link ReferenceChecks}
   */
  private record Visit(
      FunctionKey function,
      List<Boolean> varied,
      List<Boolean> constants,
      List<Boolean> unknown,
      List<List<Boolean>> owned) {}

  private final Program program;
  private final Map<FunctionKey, AliasClasses> aliases;
  private final RuleTable rules;
  private final Findings findings;
  private final CalleeEffects callees;
  private final RuledCallChecks ruled;
  private final Set<Visit> visited = new HashSet<>();

  /**
   * Checks functions of a program, for what is asked for.
   *
   * @param aliases the classes of its references
   * @param callees what of its calls is varied
   */
  public ActivityChecks(
      Program program,
      Map<FunctionKey, AliasClasses> aliases,
      CalleeEffects callees,
      RuleTable rules,
      DerivativeNeeds needs,
      Findings findings) {
    this.program = program;
    this.aliases = aliases;
    this.callees = callees;
    this.rules = rules;
    this.findings = findings;
    this.ruled = new RuledCallChecks(program, needs, findings);
  }

  /**
   * Checks a differentiated method and its callees.
   *
   * @param active which parameters are active
   * @param shadowed which are, or are arrays that receive active values
   * @param constants which parameters may not receive active values
   */
  public void check(
      FunctionKey method, List<Boolean> active, List<Boolean> shadowed, List<Boolean> constants) {
    Function function = program.get(method);
    boolean isVoid = function.results().isEmpty();
    List<Boolean> results = function.results().stream().map(t -> t.isDifferentiable()).toList();
    ActivityPattern pattern = new ActivityPattern(shadowed, results, isVoid, shadowed);
    Activity activity = new Activity(function, pattern, aliases.get(method), rules, callees);
    unusedParameters(function, active, activity);
    List<Boolean> unknown = Collections.nCopies(active.size(), false);
    visit(new Visit(method, active, constants, unknown, List.of()));
  }

  /** Of a record it is enough if one component is used: all have the place of the record. */
  private void unusedParameters(Function function, List<Boolean> active, Activity activity) {
    List<Value> unused =
        IntStream.range(0, active.size())
            .filter(active::get)
            .mapToObj(function.params()::get)
            .filter(p -> !activity.isUseful(p))
            .toList();
    Set<SourceSpan> partlyUsed =
        function.params().stream()
            .filter(activity::isUseful)
            .map(Value::span)
            .filter(SourceSpan::isKnown)
            .collect(Collectors.toSet());
    long all = active.stream().filter(a -> a).count();
    String name = function.key().name();
    if (unused.size() == all) {
      findings.report(Diagnostic.CONSTANT_METHOD, function.span(), name);
    } else {
      unused.stream()
          .filter(p -> !partlyUsed.contains(p.span()))
          .forEach(
              p ->
                  findings.report(Diagnostic.UNUSED_PARAMETER, place(p, function), name, p.name()));
    }
  }

  private static SourceSpan place(Value value, Function function) {
    return value.span().isKnown() ? value.span() : function.span();
  }

  private void visit(Visit visit) {
    if (!visited.add(visit)) {
      return;
    }
    Function function = program.get(visit.function());
    List<Boolean> varied = visit.varied();
    List<Boolean> results = function.results().stream().map(t -> t.isDifferentiable()).toList();
    ActivityPattern pattern = new ActivityPattern(varied, results, true, varied);
    AliasClasses classes = aliases.get(function.key());
    Activity activity = new Activity(function, pattern, classes, rules, callees);
    ConstantStores untouchable = new ConstantStores(function, visit.constants(), classes, findings);
    Set<Numbers> unknown = arrays(function, visit.unknown(), classes);
    ReferenceChecks moves = new ReferenceChecks(classes, activity, findings);
    moves.note(function, visit.owned());
    new Visitor(activity, classes, untouchable, unknown, moves).visit(function);
    new BitChecks(function, activity, findings).check(function);
    new GuardChecks(aliases, activity, findings).check(function);
  }

  private static Set<Numbers> arrays(
      Function function, List<Boolean> chosen, AliasClasses classes) {
    Set<Numbers> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < chosen.size(); i++) {
      Value param = function.params().get(i);
      if (chosen.get(i) && param.isMemory()) {
        arrays.add(classes.numbers(param));
      }
    }
    return arrays;
  }

  private static boolean comesFromOutside(Op op) {
    return op instanceof Op.Opaque
        || (op instanceof MemoryOp.FieldLoad load && !load.field().active());
  }

  /** Looks at the operations of one function. */
  private final class Visitor {
    private final Activity activity;
    private final AliasClasses classes;
    private final ConstantStores untouchable;
    private final ReferenceChecks moves;
    private final Set<Numbers> unknown;
    private boolean isDerivative;
    private final Set<Value> telling = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Value> caught = Collections.newSetFromMap(new IdentityHashMap<>());

    Visitor(
        Activity activity,
        AliasClasses classes,
        ConstantStores untouchable,
        Set<Numbers> unknown,
        ReferenceChecks moves) {
      this.moves = moves;
      this.activity = activity;
      this.classes = classes;
      this.untouchable = untouchable;
      this.unknown = unknown;
    }

    void visit(Function function) {
      isDerivative = function.key().isDerivative();
      List<Op> ops = function.body().walk().toList();
      ops.stream()
          .filter(ActivityChecks::comesFromOutside)
          .flatMap(op -> op.results().stream())
          .filter(Value::isMemory)
          .forEach(v -> unknown.add(classes.numbers(v)));
      noteTelling(ops);
      ops.forEach(this::visit);
    }

    /**
     * Finds the objects, such as texts and exceptions, that active values may have been put into.
     */
    private void noteTelling(List<Op> ops) {
      ops.stream().filter(Op.Caught.class::isInstance).forEach(op -> caught.addAll(op.results()));
      spread(ops, caught, v -> false);
      telling.addAll(caught);
      spread(ops, telling, activity::isVaried);
    }

    /** Adds the objects that others of a set, or certain numbers, may have been put into. */
    private static void spread(List<Op> ops, Set<Value> objects, Predicate<Value> isPutIn) {
      int before;
      do {
        before = objects.size();
        for (Op op : ops) {
          if (op instanceof Op.Opaque opaque && isTold(opaque, objects, isPutIn)) {
            Stream.concat(op.operands().stream(), op.results().stream())
                .filter(v -> v.type() instanceof ObjectType)
                .forEach(objects::add);
          } else if (op instanceof ControlOp control) {
            Joins.forEach(
                control,
                (from, to) -> {
                  if (objects.contains(from)) {
                    objects.add(to);
                  }
                });
          }
        }
      } while (objects.size() > before);
    }

    /** Whether active values are in what an operation uses, other than by what is an error. */
    private static boolean isTold(Op.Opaque opaque, Set<Value> objects, Predicate<Value> isPutIn) {
      boolean observes = opaque.kind() == Op.Opaque.Kind.OBSERVER;
      return opaque.kind() != Op.Opaque.Kind.STATED
          && opaque.operands().stream()
              .anyMatch(v -> (observes && isPutIn.test(v)) || objects.contains(v));
    }

    private void visit(Op op) {
      if (op instanceof Op.Apply apply) {
        visit(apply);
      } else if (op instanceof Op.Opaque opaque) {
        visit(opaque);
      } else if (op instanceof MemoryOp.FieldStore store) {
        stored(store.base(), store.value(), store.span());
        moves.replaced(store);
        if (!store.field().active() && activity.isVaried(store.value())) {
          findings.report(Diagnostic.STORE_TO_CONSTANT, store.span(), store.field().name());
        }
      } else if (op instanceof MemoryOp.NewObject object) {
        given(object);
      } else if (op instanceof MemoryOp.Store store) {
        stored(store.array(), store.value(), store.span());
        moves.moved(store.array(), store.span());
      } else if (op instanceof MemoryOp.Fill fill) {
        stored(fill.array(), fill.value(), fill.span());
        moves.moved(fill.array(), fill.span());
      } else if (op instanceof MemoryOp.CopyInto copy) {
        stored(copy.target(), copy.source(), copy.span());
        moves.moved(copy.target(), copy.span());
      } else if (op instanceof Op.Call call) {
        if (gives(call) && call.operands().stream().anyMatch(caught::contains)) {
          findings.report(Diagnostic.CAUGHT_NUMBER, call.span(), call.callee().name());
        }
        List<Boolean> varied = call.operands().stream().map(activity::isVaried).toList();
        Optional<CallRule> rule = program.rule(call.callee().primal());
        if (rule.isPresent()) {
          ruled.check(
              call,
              rule.get(),
              varied,
              (f, v) ->
                  ActivityChecks.this.visit(
                      new Visit(f.key(), v, List.of(), List.of(), List.of())));
          return;
        }
        changedBy(call);
        if (varied.contains(true)) {
          List<Boolean> constants = call.operands().stream().map(untouchable::mayBeInto).toList();
          List<Boolean> foreign = call.operands().stream().map(this::isUnknown).toList();
          List<List<Boolean>> owned = call.operands().stream().map(moves::owned).toList();
          ActivityChecks.this.visit(new Visit(call.callee(), varied, constants, foreign, owned));
        }
      }
    }

    private void given(MemoryOp.NewObject object) {
      for (int i = 0; i < object.fields().size(); i++) {
        if (!object.fields().get(i).active() && activity.isVaried(object.values().get(i))) {
          String field = object.fields().get(i).name();
          findings.report(Diagnostic.STORE_TO_CONSTANT, object.span(), field);
        }
      }
    }

    private void visit(Op.Apply apply) {
      boolean isOfDerivative = isDerivative && !apply.span().isKnown();
      if (isOfDerivative || apply.operands().stream().noneMatch(activity::isVaried)) {
        return;
      }
      Rule rule = rules.of(apply);
      if (rule instanceof Rule.LocallyConstant constant && constant.surprising()) {
        findings.report(Diagnostic.ZERO_DERIVATIVE, apply.span(), describe(apply));
      }
    }

    private String describe(Op.Apply apply) {
      return apply.operator().symbol().equals("convert")
          ? "a cast to " + apply.result().type().javaName()
          : apply.operator().symbol();
    }

    private void visit(Op.Opaque opaque) {
      boolean direct = opaque.operands().stream().anyMatch(activity::isVaried);
      if (gives(opaque) && isTold(opaque, telling, activity::isVaried)) {
        boolean isCaught = isTold(opaque, caught, v -> false);
        findings.report(
            isCaught ? Diagnostic.CAUGHT_NUMBER : Diagnostic.UNKNOWN_CALLEE,
            opaque.span(),
            callee(opaque));
      }
      if (!direct) {
        return;
      }
      if (StreamTexts.isStream(opaque)) {
        findings.report(Diagnostic.STREAM, opaque.span(), StreamTexts.OBSTACLE);
      } else if (opaque.kind() == Op.Opaque.Kind.UNKNOWN_CALL) {
        findings.report(unknownCall(opaque), opaque.span(), callee(opaque));
      } else if (opaque.kind() == Op.Opaque.Kind.OBJECT) {
        boolean calls = gives(opaque) && opaque.template().matches("\\$\\d+\\..*\\(.*");
        findings.report(
            calls ? Diagnostic.VIRTUAL_CALL : Diagnostic.ACTIVE_TO_OBJECT,
            opaque.span(),
            callee(opaque));
      }
    }

    private static boolean gives(Op op) {
      return op.results().stream().anyMatch(v -> v.type().isDifferentiable());
    }

    /** What is wrong with a call of a method of which nothing is known. */
    private static Diagnostic unknownCall(Op.Opaque opaque) {
      if (callee(opaque).matches("java\\.lang\\.(Double|Float)\\.valueOf")) {
        return Diagnostic.ACTIVE_TO_OBJECT;
      }
      return opaque.results().isEmpty() ? Diagnostic.VOID_CALLEE : Diagnostic.UNKNOWN_CALLEE;
    }

    /** The text before the arguments, without the object that a method is called on. */
    private static String callee(Op.Opaque opaque) {
      String template = opaque.template();
      int arguments = template.indexOf('(');
      String text = arguments < 0 ? template : template.substring(0, arguments);
      if (text.matches("\\$\\d+")) {
        return opaque.operands().get(0).type().javaName();
      }
      return text.startsWith("$") ? text.substring(text.indexOf('.') + 1) : text;
    }

    /** What callees do to arrays that they may not change, or not in this way. */
    private void changedBy(Op.Call call) {
      AliasClasses inner = aliases.get(call.callee());
      for (int i = 0; i < call.operands().size(); i++) {
        Value operand = call.operands().get(i);
        Value param = inner.function().params().get(i);
        if (!operand.isMemory() || !inner.isWritten(inner.of(param))) {
          continue;
        }
        if (moves.isMoved(operand)) {
          moves.report(operand, call.span());
        } else if (classes.isTable(classes.of(operand))) {
          findings.report(Diagnostic.STATIC_WRITE, call.span(), operand.name());
        }
      }
    }

    private void stored(Value array, Value value, SourceSpan span) {
      if (classes.isTable(classes.of(array))) {
        findings.report(Diagnostic.STATIC_WRITE, span, array.name());
      } else if (activity.isVaried(value) && untouchable.mayBeInto(array)) {
        untouchable.refuse(array, span);
      } else if (activity.isVaried(value) && isUnknown(array)) {
        findings.report(Diagnostic.STORE_TO_UNKNOWN, span, array.name());
      }
    }

    private boolean isUnknown(Value array) {
      return array.isMemory() && unknown.contains(classes.numbers(array));
    }
  }
}
