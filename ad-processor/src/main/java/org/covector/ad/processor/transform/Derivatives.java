package org.covector.ad.processor.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.covector.ad.processor.analysis.Activity;
import org.covector.ad.processor.analysis.ActivityPattern;
import org.covector.ad.processor.analysis.AliasClasses;
import org.covector.ad.processor.analysis.CalleeEffects;
import org.covector.ad.processor.analysis.RepeatedRuns;
import org.covector.ad.processor.analysis.Scopes;
import org.covector.ad.processor.analysis.Stability;
import org.covector.ad.processor.ir.ArrayType;
import org.covector.ad.processor.ir.CallRule;
import org.covector.ad.processor.ir.CheckpointedLoop;
import org.covector.ad.processor.ir.Function;
import org.covector.ad.processor.ir.FunctionKey;
import org.covector.ad.processor.ir.MemoryOp.Storage;
import org.covector.ad.processor.ir.Op;
import org.covector.ad.processor.ir.Program;
import org.covector.ad.processor.ir.Value;
import org.covector.ad.processor.optimize.Inline;
import org.covector.ad.processor.optimize.MergeReturns;
import org.covector.ad.processor.optimize.Pass;
import org.covector.ad.processor.optimize.Split;
import org.covector.ad.processor.optimize.TailBlocks;
import org.covector.ad.processor.rules.RuleTable;

/**
 * The derivatives of the functions of a program, each made once for each activity pattern. The
 * derivatives of callees that they ask for are added to the same program, so that a derivative can
 * be differentiated again.
 */
public final class Derivatives {

  private final Program program;
  private final RuleTable rules;
  private final Set<Pass> passes;
  private final UnaryOperator<Function> cleanUp;
  private final Optional<Provisions> provisions;
  private final Set<FunctionKey> requested = new HashSet<>();
  private final Map<FunctionKey, Callees.Sweeps> sweeps = new HashMap<>();
  private final List<Function> made = new ArrayList<>();
  private final Program ofRules = new Program();
  private final Map<FunctionKey, AliasClasses> aliases;
  private int openRequests;

  /**
   * Makes a source of derivatives.
   *
   * @param program the functions, in the form that the transforms take
   * @param passes those that are not switched off
   * @param cleanUp what is done with every derivative
   * @param provisions what records how values get to reverse sweeps; none to record nothing
   */
  public Derivatives(
      Program program,
      RuleTable rules,
      Set<Pass> passes,
      UnaryOperator<Function> cleanUp,
      Optional<Provisions> provisions) {
    this.program = program;
    this.rules = rules;
    this.passes = passes;
    this.cleanUp = cleanUp;
    this.provisions = provisions;
    this.aliases = AliasClasses.of(program);
  }

  /** The functions: the given ones and the derivatives made so far. */
  public Program program() {
    return program;
  }

  /** Returns the forward derivative of a function, under the given key. */
  public Function forward(Function function, ActivityPattern pattern, FunctionKey key) {
    Activity activity = activity(function, pattern);
    Function derivative =
        new ForwardTransform(
                function, pattern, activity, Scopes.of(function), rules, new CalleeRequests())
            .run(key);
    return finished(derivative);
  }

  /** Returns the reverse derivative of a function, its sweeps joined, under the given key. */
  public Function reverse(Function function, ActivityPattern pattern, FunctionKey key) {
    return finished(reversed(function, pattern, Sweeping.ALONE, key, t -> t.joined(key, true)));
  }

  /**
   * Returns the derivative that writes the Jacobian of a function whose results are numbers, under
   * the given key: one forward sweep for all rows or, where that cannot be or makes a long
   * function, one for each.
   *
   * @param pattern what is active: numbers, and arrays of numbers that the function does not write
   * @return none if it takes several forward sweeps, and these would be noticed
   */
  public Optional<Function> jacobian(Function function, ActivityPattern pattern, FunctionKey key) {
    Optional<Function> shared =
        reversed(function, pattern, Sweeping.JOINED, key, transform -> transform.jacobian(key))
            .map(sweeps -> cleanUp.apply(finished(sweeps)));
    if (shared.filter(one -> !Split.takesManyParts(one)).isPresent()
        || !new RepeatedRuns(program, aliases).areUnnoticed(function.key())) {
      return shared;
    }
    CalleeRequests callees = new CalleeRequests();
    ActivityPattern joined =
        new ActivityPattern(pattern.params(), pattern.results(), true, pattern.stable());
    FunctionKey vjp = callees.joined(function.key(), joined);
    Storage storage = callees.needsExactLengths() ? Storage.HEAP : Storage.TAPE_ZEROED;
    return Optional.of(finished(new JacobianCalls(function, pattern, vjp, storage).build(key)));
  }

  /** Puts the derivatives of what rules are made of, where they are small, in line. */
  private Function finished(Function derivative) {
    return cleanUp.apply(new Inline(ofRules).run(derivative));
  }

  /** Returns what is active in a function. */
  public Activity activity(Function function, ActivityPattern pattern) {
    AliasClasses classes = aliasesOf(function);
    return new Activity(
        function, pattern, classes, rules, new CalleeEffects(program, aliases, rules));
  }

  /** Returns which arrays of a function may be the same. */
  public AliasClasses aliasesOf(Function function) {
    program.put(function);
    AliasClasses.add(function, program, aliases);
    return aliases.get(function.key());
  }

  /**
   * Makes a reverse derivative, the second time knowing what it needs of the forward sweep.
   *
   * @param sweeping how its sweeps follow each other
   * @param key what the derivative, or its forward sweep, is called
   */
  private <T> T reversed(
      Function function,
      ActivityPattern pattern,
      Sweeping sweeping,
      FunctionKey key,
      java.util.function.Function<ReverseTransform, T> make) {
    AliasClasses classes = aliasesOf(function);
    Activity activity = activity(function, pattern);
    Scopes scopes = Scopes.of(function);
    boolean joined = sweeping != Sweeping.SPLIT;
    Stability stability =
        new Stability(
            function,
            scopes,
            classes,
            aliases,
            joined ? arrays(function, pattern.params(), false) : Set.of(),
            arrays(function, pattern.stable(), false),
            !joined);
    CalleeRequests callees = new CalleeRequests();
    ShadowTransform.Shadowed shadowed =
        new ShadowTransform(
                function,
                pattern,
                activity,
                new StableArrays(stability),
                callees,
                param -> joined && ownsSpine(param, function, classes))
            .run();
    Rehearsals<T> rehearsals =
        new Rehearsals<>(
            (rollback, kept, notes) ->
                new ReverseTransform(
                    pattern, rules, activity, classes, stability, shadowed, callees, passes, kept,
                    rollback, notes),
            make);
    boolean rollsBack = sweeping == Sweeping.ALONE && passes.contains(Pass.ROLLBACK);
    return rehearsals.perform(rollsBack, provisions.map(p -> () -> p.begin(key)));
  }

  /** How the two sweeps of a reverse derivative follow each other. */
  private enum Sweeping {
    /** In the derivative of a method that is asked for, which checks what it is given. */
    ALONE,
    /** In a function for other derivatives. */
    JOINED,
    /** They are functions of their own. */
    SPLIT
  }

  /** What the reverse derivative of a function asks of the arrays that its calls are given. */
  private record StableArrays(Stability stability) implements ShadowTransform.StableArrays {

    @Override
    public boolean areAfter(Op.Call call, Value value) {
      return value.isMemory() && stability.isStableAfter(call, value);
    }

    @Override
    public boolean areFrom(Op.Call call, Value value) {
      return stability.isStableFrom(call, value);
    }
  }

  /** Whether rows of a parameter, or of one that may be the same array, move. */
  private static boolean ownsSpine(Value param, Function function, AliasClasses classes) {
    return function.params().stream()
        .anyMatch(p -> p.type().equals(param.type()) && movesRows(p, classes));
  }

  private static boolean movesRows(Value param, AliasClasses classes) {
    return param.type() instanceof ArrayType type
        && type.isSpine()
        && classes.isWritten(classes.of(param));
  }

  /** The array parameters with the given flag. */
  private static Set<Value> arrays(Function function, List<Boolean> flags, boolean wanted) {
    Set<Value> set = Collections.newSetFromMap(new IdentityHashMap<>());
    IntStream.range(0, function.params().size())
        .filter(i -> function.params().get(i).isMemory() && flags.get(i) == wanted)
        .forEach(i -> set.add(function.params().get(i)));
    return set;
  }

  /**
   * Makes the derivatives of callees when they are first asked for. They join the program when all
   * those that call each other have been made, so that the program never lacks a callee.
   */
  private final class CalleeRequests implements Callees {

    @Override
    public FunctionKey forward(FunctionKey callee, ActivityPattern pattern) {
      FunctionKey key = callee.withVariant(callee.variant() + "Jvp:" + pattern.mangled());
      if (requested.add(key)) {
        Function function = program.get(callee);
        request(() -> add(Derivatives.this.forward(function, pattern, key)));
      }
      return key;
    }

    @Override
    public FunctionKey joined(FunctionKey callee, ActivityPattern pattern) {
      FunctionKey key = callee.withVariant(callee.variant() + "Vjp:" + pattern.mangled());
      make(
          key,
          () ->
              reversed(
                  program.get(callee), pattern, Sweeping.JOINED, key, t -> t.joined(key, false)));
      return key;
    }

    @Override
    public boolean keepsAll(FunctionKey callee) {
      return !program.isRerun(callee) && program.checkpointed(callee).isEmpty();
    }

    @Override
    public Optional<CallRule> rule(FunctionKey callee) {
      return program.rule(callee);
    }

    @Override
    public List<Value> params(FunctionKey callee) {
      return program.get(callee).params();
    }

    @Override
    public boolean needsExactLengths() {
      return program.passesArraysToRules();
    }

    @Override
    public void make(FunctionKey key, Supplier<Function> function) {
      if (requested.add(key)) {
        request(() -> add(finished(function.get())));
      }
    }

    @Override
    public FunctionKey linearSolve(boolean transposed) {
      return LinearSolves.in(program, transposed);
    }

    private void add(Function derivative) {
      made.add(derivative);
      if (program.servesRule(derivative.key().method())) {
        ofRules.put(Remarks.without(derivative));
      }
    }

    @Override
    public Sweeps reverse(FunctionKey callee, ActivityPattern pattern) {
      String stable =
          IntStream.range(0, pattern.stable().size())
              .mapToObj(i -> pattern.stable().get(i) ? "s" : "u")
              .reduce("", String::concat);
      String suffix = ":" + pattern.mangled() + stable;
      FunctionKey forwardKey = callee.withVariant(callee.variant() + "Forward" + suffix);
      FunctionKey reverseKey = callee.withVariant(callee.variant() + "Reverse" + suffix);
      Sweeps known = sweeps.get(forwardKey);
      if (known != null) {
        return known;
      }
      Sweeps pair = new Sweeps(forwardKey, reverseKey);
      sweeps.put(forwardKey, pair);
      if (program.isRerun(callee)) {
        request(() -> rerun(program.get(callee), pattern, pair));
        return pair;
      }
      Optional<CheckpointedLoop> loop = program.checkpointed(callee);
      if (loop.isPresent()) {
        request(() -> checkpointed(loop.get(), program.get(callee), pattern, pair));
        return pair;
      }
      Function merged = TailBlocks.run(MergeReturns.run(program.get(callee)));
      request(
          () -> {
            List<Function> parts =
                reversed(
                    merged,
                    pattern,
                    Sweeping.SPLIT,
                    forwardKey,
                    t -> t.split(forwardKey, reverseKey));
            parts.forEach(f -> made.add(finished(f)));
          });
      return pair;
    }

    private void rerun(Function function, ActivityPattern pattern, Sweeps pair) {
      RerunSweeps rerun = new RerunSweeps(function, pattern, aliasesOf(function));
      FunctionKey vjp = joined(function.key(), rerun.vjpPattern());
      add(finished(rerun.forward(pair.forward())));
      add(finished(rerun.reverse(pair.reverse(), vjp)));
    }

    private void checkpointed(
        CheckpointedLoop loop, Function function, ActivityPattern pattern, Sweeps pair) {
      CheckpointPlan plan =
          CheckpointPlan.of(
              function, loop, pattern, activity(function, pattern), aliasesOf(function));
      FunctionKey stepVjp = joined(loop.step(), plan.stepPattern());
      List<Value> saved = new ArrayList<>();
      add(finished(CheckpointForward.build(plan, pair.forward(), saved)));
      add(finished(CheckpointReverse.build(plan, stepVjp, pair.reverse(), saved)));
    }

    private void request(Runnable make) {
      openRequests++;
      make.run();
      openRequests--;
      if (openRequests == 0) {
        made.forEach(program::put);
        made.clear();
      }
    }
  }
}
